<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Nur für Forschungszwecke, kein Medizinprodukt</translation>
    </message>
    <message>
        <source>Research use only, not a medical device.</source>
        <translation>Nur für Forschungszwecke, kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>BUSight is free software under the license {license}.</source>
        <translation>BUSight ist freie Software unter der Lizenz {license}.</translation>
    </message>
    <message>
        <source>It is built on Python {version} and these parts:</source>
        <translation>Es beruht auf Python {version} und diesen Teilen:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
    <message>
        <source>The log has no names of files or patients. It is in {folder}</source>
        <translation>Das Protokoll enthält keine Namen von Dateien oder Patienten. Es liegt in {folder}</translation>
    </message>
    <message>
        <source>The model card is missing: install BUSight again.</source>
        <translation>Die Modellkarte fehlt: BUSight neu installieren.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a whole folder</source>
        <translation>Einen ganzen Ordner öffnen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Begin an empty worklist in a new file</source>
        <translation>Eine leere Arbeitsliste in einer neuen Datei beginnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open the worklist of a project</source>
        <translation>Die Arbeitsliste eines Projekts öffnen</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Projekt speichern unter…</translation>
    </message>
    <message>
        <source>Save the worklist as a project, with or without the images</source>
        <translation>Die Arbeitsliste als Projekt speichern, mit oder ohne Bilder</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Go back to BUSight&apos;s own worklist</source>
        <translation>Zurück zur eigenen Arbeitsliste von BUSight</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Das Rückgängiggemachte wiederholen</translation>
    </message>
    <message>
        <source>Accept lesion</source>
        <translation>Läsion annehmen</translation>
    </message>
    <message>
        <source>Accept the selected possible lesion</source>
        <translation>Die ausgewählte mögliche Läsion annehmen</translation>
    </message>
    <message>
        <source>Reject lesion</source>
        <translation>Läsion verwerfen</translation>
    </message>
    <message>
        <source>Reject the selected lesion</source>
        <translation>Die ausgewählte Läsion verwerfen</translation>
    </message>
    <message>
        <source>Draw lesion</source>
        <translation>Läsion zeichnen</translation>
    </message>
    <message>
        <source>Draw the outline of a lesion by hand</source>
        <translation>Die Kontur einer Läsion von Hand zeichnen</translation>
    </message>
    <message>
        <source>Redraw lesion</source>
        <translation>Läsion neu zeichnen</translation>
    </message>
    <message>
        <source>Draw another outline of the selected lesion</source>
        <translation>Eine andere Kontur der ausgewählten Läsion zeichnen</translation>
    </message>
    <message>
        <source>Grow lesion</source>
        <translation>Läsion wachsen lassen</translation>
    </message>
    <message>
        <source>Outline the lesion around a click</source>
        <translation>Die Läsion um einen Klick herum umranden</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Draw a lesion by its corners</source>
        <translation>Eine Läsion durch ihre Ecken zeichnen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush a lesion, or add to the selected one</source>
        <translation>Eine Läsion malen oder die ausgewählte ergänzen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erase from the selected lesion</source>
        <translation>Von der ausgewählten Läsion wegradieren</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Den Pinsel vergrößern</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Den Pinsel verkleinern</translation>
    </message>
    <message>
        <source>Move outline</source>
        <translation>Kontur verschieben</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion</source>
        <translation>Die Kontur der ausgewählten Läsion ziehen</translation>
    </message>
    <message>
        <source>Split lesion</source>
        <translation>Läsion teilen</translation>
    </message>
    <message>
        <source>Cut the selected lesion in two</source>
        <translation>Die ausgewählte Läsion in zwei teilen</translation>
    </message>
    <message>
        <source>Join lesions</source>
        <translation>Läsionen verbinden</translation>
    </message>
    <message>
        <source>Join the selected lesion with another</source>
        <translation>Die ausgewählte Läsion mit einer anderen verbinden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Agree with the risk label that is shown</source>
        <translation>Dem angezeigten Risikolabel zustimmen</translation>
    </message>
    <message>
        <source>Disagree: normal</source>
        <translation>Ablehnen: normal</translation>
    </message>
    <message>
        <source>Judge the scan as normal</source>
        <translation>Die Aufnahme als normal beurteilen</translation>
    </message>
    <message>
        <source>Disagree: benign</source>
        <translation>Ablehnen: benigne</translation>
    </message>
    <message>
        <source>Judge the scan as benign</source>
        <translation>Die Aufnahme als benigne beurteilen</translation>
    </message>
    <message>
        <source>Disagree: malignant</source>
        <translation>Ablehnen: maligne</translation>
    </message>
    <message>
        <source>Judge the scan as malignant</source>
        <translation>Die Aufnahme als maligne beurteilen</translation>
    </message>
    <message>
        <source>Go to the verdict</source>
        <translation>Zum Urteil</translation>
    </message>
    <message>
        <source>Choose the verdict by keyboard</source>
        <translation>Das Urteil mit der Tastatur wählen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note about this scan</source>
        <translation>Eine Notiz zu dieser Aufnahme schreiben</translation>
    </message>
    <message>
        <source>Next without verdict</source>
        <translation>Nächste ohne Urteil</translation>
    </message>
    <message>
        <source>Show the next scan without a verdict</source>
        <translation>Die nächste Aufnahme ohne Urteil zeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste an image or files</source>
        <translation>Ein Bild oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Save the report of this scan</source>
        <translation>Den Bericht zu dieser Aufnahme speichern</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>Alle Berichte speichern</translation>
    </message>
    <message>
        <source>Export one PDF</source>
        <translation>Ein PDF exportieren</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Save the image with its outlines</source>
        <translation>Das Bild mit seinen Konturen speichern</translation>
    </message>
    <message>
        <source>Export all images</source>
        <translation>Alle Bilder exportieren</translation>
    </message>
    <message>
        <source>Save all images with their outlines</source>
        <translation>Alle Bilder mit ihren Konturen speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the reports of the selected scans</source>
        <translation>Die Berichte der ausgewählten Aufnahmen drucken</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Video exportieren</translation>
    </message>
    <message>
        <source>Save this cine as a video with outlines</source>
        <translation>Diesen Cine als Video mit Konturen speichern</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or stop the cine</source>
        <translation>Den Cine abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Das nächste Einzelbild zeigen</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Das vorige Einzelbild zeigen</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Show the proposed key frame</source>
        <translation>Das vorgeschlagene Schlüsselbild zeigen</translation>
    </message>
    <message>
        <source>Export COCO</source>
        <translation>COCO exportieren</translation>
    </message>
    <message>
        <source>Export labelme</source>
        <translation>labelme exportieren</translation>
    </message>
    <message>
        <source>Export YOLO</source>
        <translation>YOLO exportieren</translation>
    </message>
    <message>
        <source>Get from PACS…</source>
        <translation>Aus PACS holen…</translation>
    </message>
    <message>
        <source>Search a PACS, and open its images</source>
        <translation>Ein PACS durchsuchen und seine Bilder öffnen</translation>
    </message>
    <message>
        <source>Send to PACS…</source>
        <translation>An PACS senden…</translation>
    </message>
    <message>
        <source>Store results of the selected scans, or DICOM files, in a PACS</source>
        <translation>Ergebnisse der ausgewählten Aufnahmen oder DICOM-Dateien in einem PACS speichern</translation>
    </message>
    <message>
        <source>Save all reports, or those of several selected scans, as one PDF</source>
        <translation>Alle Berichte oder die mehrerer ausgewählter Aufnahmen als ein PDF speichern</translation>
    </message>
    <message>
        <source>Save masks, probability maps and tables</source>
        <translation>Masken, Wahrscheinlichkeitskarten und Tabellen speichern</translation>
    </message>
    <message>
        <source>Save the outlines as COCO annotations</source>
        <translation>Die Konturen als COCO-Annotationen speichern</translation>
    </message>
    <message>
        <source>Save the outlines as labelme files</source>
        <translation>Die Konturen als labelme-Dateien speichern</translation>
    </message>
    <message>
        <source>Save the outlines as YOLO labels</source>
        <translation>Die Konturen als YOLO-Labels speichern</translation>
    </message>
    <message>
        <source>Export DICOM objects</source>
        <translation>DICOM-Objekte exportieren</translation>
    </message>
    <message>
        <source>Save outlines, measurements and reports of DICOM images as DICOM objects</source>
        <translation>Konturen, Messwerte und Berichte von DICOM-Bildern als DICOM-Objekte speichern</translation>
    </message>
    <message>
        <source>Export DICOM study</source>
        <translation>DICOM-Studie exportieren</translation>
    </message>
    <message>
        <source>Save DICOM objects; make an ultrasound study around images that are not DICOM files</source>
        <translation>DICOM-Objekte speichern; um Bilder, die keine DICOM-Dateien sind, eine Ultraschallstudie anlegen</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Ohne Identität exportieren…</translation>
    </message>
    <message>
        <source>Save copies of DICOM files without what identifies patients</source>
        <translation>Kopien von DICOM-Dateien ohne das speichern, was Patienten identifiziert</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the image with its outlines</source>
        <translation>Das Bild mit seinen Konturen kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table of lesions</source>
        <translation>Die Tabelle der Läsionen kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the report as an image</source>
        <translation>Den Bericht als Bild kopieren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the tool, page or view that is open</source>
        <translation>Das offene Werkzeug, die offene Seite oder Ansicht verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close BUSight</source>
        <translation>BUSight schließen</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Show the next scan</source>
        <translation>Die nächste Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Previous scan</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Show the previous scan</source>
        <translation>Die vorige Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>Nächste Läsion</translation>
    </message>
    <message>
        <source>Select the next lesion</source>
        <translation>Die nächste Läsion auswählen</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>Vorige Läsion</translation>
    </message>
    <message>
        <source>Select the previous lesion</source>
        <translation>Die vorige Läsion auswählen</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <translation>Neu analysieren</translation>
    </message>
    <message>
        <source>Analyze this scan again</source>
        <translation>Diese Aufnahme neu analysieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>Aus der Arbeitsliste entfernen</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Say where a missing file is now</source>
        <translation>Angeben, wo eine fehlende Datei jetzt ist</translation>
    </message>
    <message>
        <source>Pause analysis</source>
        <translation>Analyse anhalten</translation>
    </message>
    <message>
        <source>Pause or resume the analysis</source>
        <translation>Die Analyse anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>In der Arbeitsliste suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select all listed scans</source>
        <translation>Alle aufgelisteten Aufnahmen auswählen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all scans</source>
        <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspekt</translation>
    </message>
    <message>
        <source>Show only suspicious scans</source>
        <translation>Nur suspekte Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Show only scans with a warning</source>
        <translation>Nur Aufnahmen mit Warnung zeigen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show only scans that failed</source>
        <translation>Nur fehlgeschlagene Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Show only scans not analyzed yet</source>
        <translation>Nur noch nicht analysierte Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Ohne Urteil</translation>
    </message>
    <message>
        <source>Show only scans without a verdict</source>
        <translation>Nur Aufnahmen ohne Urteil zeigen</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Show only scans with a note</source>
        <translation>Nur Aufnahmen mit Notiz zeigen</translation>
    </message>
    <message>
        <source>Cancel analysis</source>
        <translation>Analyse abbrechen</translation>
    </message>
    <message>
        <source>Stop the analysis and the export</source>
        <translation>Analyse und Export abbrechen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>Auf 100&#xa0;% zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show up to four selected scans together</source>
        <translation>Bis zu vier ausgewählte Aufnahmen zusammen zeigen</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Zoom koppeln</translation>
    </message>
    <message>
        <source>Zoom and pan scans side by side together</source>
        <translation>Nebeneinander gezeigte Aufnahmen gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>Reset brightness</source>
        <translation>Helligkeit zurücksetzen</translation>
    </message>
    <message>
        <source>Reset contrast and brightness</source>
        <translation>Kontrast und Helligkeit zurücksetzen</translation>
    </message>
    <message>
        <source>All gray levels</source>
        <translation>Alle Graustufen</translation>
    </message>
    <message>
        <source>Show all gray levels</source>
        <translation>Alle Graustufen zeigen</translation>
    </message>
    <message>
        <source>Automatic contrast</source>
        <translation>Automatischer Kontrast</translation>
    </message>
    <message>
        <source>Fit the contrast to the image</source>
        <translation>Den Kontrast an das Bild anpassen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show twice that contrast</source>
        <translation>Das Doppelte dieses Kontrasts zeigen</translation>
    </message>
    <message>
        <source>Raise gamma</source>
        <translation>Gamma erhöhen</translation>
    </message>
    <message>
        <source>Brighten the middle grays</source>
        <translation>Mittlere Grautöne aufhellen</translation>
    </message>
    <message>
        <source>Lower gamma</source>
        <translation>Gamma verringern</translation>
    </message>
    <message>
        <source>Darken the middle grays</source>
        <translation>Mittlere Grautöne abdunkeln</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Schwarz als Weiß zeigen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>Um 90° im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
        <source>Reset rotation</source>
        <translation>Drehung zurücksetzen</translation>
    </message>
    <message>
        <source>Undo rotation and mirror</source>
        <translation>Drehung und Spiegelung rückgängig machen</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Abstand messen</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Einen Abstand messen</translation>
    </message>
    <message>
        <source>Measure angle</source>
        <translation>Winkel messen</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Einen Winkel messen</translation>
    </message>
    <message>
        <source>Measure ellipse</source>
        <translation>Ellipse messen</translation>
    </message>
    <message>
        <source>Measure an ellipse</source>
        <translation>Eine Ellipse messen</translation>
    </message>
    <message>
        <source>Measure polygon</source>
        <translation>Polygon messen</translation>
    </message>
    <message>
        <source>Measure a polygon</source>
        <translation>Ein Polygon messen</translation>
    </message>
    <message>
        <source>Next measured point</source>
        <translation>Nächster Messpunkt</translation>
    </message>
    <message>
        <source>Select a measured point</source>
        <translation>Einen Messpunkt auswählen</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Maßstab setzen…</translation>
    </message>
    <message>
        <source>Set the pixel size by a measured distance</source>
        <translation>Die Pixelgröße durch einen gemessenen Abstand festlegen</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Maßstab entfernen</translation>
    </message>
    <message>
        <source>Remove the pixel size set by hand</source>
        <translation>Die von Hand gesetzte Pixelgröße entfernen</translation>
    </message>
    <message>
        <source>Set image region</source>
        <translation>Bildbereich festlegen</translation>
    </message>
    <message>
        <source>Draw which part of the screen is analyzed</source>
        <translation>Zeichnen, welcher Teil des Bildschirms analysiert wird</translation>
    </message>
    <message>
        <source>Analyze whole image</source>
        <translation>Ganzes Bild analysieren</translation>
    </message>
    <message>
        <source>Analyze all of the screen again</source>
        <translation>Wieder den ganzen Bildschirm analysieren</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Show probabilities in color</source>
        <translation>Wahrscheinlichkeiten farbig zeigen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Das Overlay zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Show the outlines</source>
        <translation>Die Konturen zeigen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Show the fills</source>
        <translation>Die Füllungen zeigen</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Show the measured axes</source>
        <translation>Die gemessenen Achsen zeigen</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mögliche</translation>
    </message>
    <message>
        <source>Show the possible lesions</source>
        <translation>Die möglichen Läsionen zeigen</translation>
    </message>
    <message>
        <source>Open findings of others…</source>
        <translation>Befunde anderer öffnen…</translation>
    </message>
    <message>
        <source>Read DICOM SEG and SR files about this image</source>
        <translation>DICOM-Dateien (SEG und SR) zu diesem Bild lesen</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Befunde anderer</translation>
    </message>
    <message>
        <source>Show what others found</source>
        <translation>Zeigen, was andere gefunden haben</translation>
    </message>
    <message>
        <source>More opaque</source>
        <translation>Deckender</translation>
    </message>
    <message>
        <source>Make the fills more opaque</source>
        <translation>Die Füllungen deckender machen</translation>
    </message>
    <message>
        <source>Less opaque</source>
        <translation>Durchsichtiger</translation>
    </message>
    <message>
        <source>Make the fills less opaque</source>
        <translation>Die Füllungen durchsichtiger machen</translation>
    </message>
    <message>
        <source>Raise threshold</source>
        <translation>Schwelle erhöhen</translation>
    </message>
    <message>
        <source>Raise the threshold by 0.01</source>
        <translation>Die Schwelle um 0.01 erhöhen</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Schwelle senken</translation>
    </message>
    <message>
        <source>Lower the threshold by 0.01</source>
        <translation>Die Schwelle um 0.01 senken</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Standardschwelle</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Die Schwelle zurücksetzen</translation>
    </message>
    <message>
        <source>Fit limits to your site…</source>
        <translation>Grenzen an Ihr Zentrum anpassen…</translation>
    </message>
    <message>
        <source>Fit the acceptance limits to the images of the worklist</source>
        <translation>Die Annahmegrenzen an die Bilder der Arbeitsliste anpassen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Find and run any action</source>
        <translation>Eine Aktion suchen und ausführen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Explain the window on synthetic images</source>
        <translation>Das Fenster an synthetischen Bildern erklären</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Show what the networks can and cannot do</source>
        <translation>Zeigen, was die Netze können und was nicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>Zeigen, was das Programm getan hat</translation>
    </message>
    <message>
        <source>About BUSight</source>
        <translation>Über BUSight</translation>
    </message>
    <message>
        <source>Show versions and licenses</source>
        <translation>Versionen und Lizenzen zeigen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Limit the processor threads</source>
        <translation>Die Prozessor-Threads begrenzen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Die Einstellungen ändern</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Open the crash reports</source>
        <translation>Die Absturzberichte öffnen</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>Aktionen suchen…</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Keine Aktion enthält diese Wörter.</translation>
    </message>
    <message>
        <source>{explanation} ({keys})</source>
        <translation>{explanation} ({keys})</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Mouse and arrow keys</source>
        <translation>Maus und Pfeiltasten</translation>
    </message>
    <message>
        <source>Hide the overlay while held</source>
        <translation>Das Overlay verbergen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the loupe while held</source>
        <translation>Die Lupe zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>No lesion outlined</source>
        <translation>Keine Läsion umrandet</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigne</translation>
    </message>
    <message>
        <source>Suspicious of malignancy</source>
        <translation>Malignitätsverdacht</translation>
    </message>
    <message>
        <source>Suspicious, nothing outlined</source>
        <translation>Suspekt, nichts umrandet</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>P(malignant)</source>
        <translation>P(maligne)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigne</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligne</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>Grenze {limit}</translation>
    </message>
    <message>
        <source>limit {limit}, for reference only</source>
        <translation>Grenze {limit}, nur zum Vergleich</translation>
    </message>
    <message>
        <source>limit {limit}, the image as a whole decides</source>
        <translation>Grenze {limit}, das Bild als Ganzes entscheidet</translation>
    </message>
    <message>
        <source>limit {limit}, no outline at threshold {threshold}</source>
        <translation>Grenze {limit}, keine Kontur bei Schwelle {threshold}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: lesion {name}</source>
        <translation>Grenze {limit}, am ehesten maligne: Läsion {name}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: possible lesion {name}</source>
        <translation>Grenze {limit}, am ehesten maligne: mögliche Läsion {name}</translation>
    </message>
</context>
<context>
    <name>BiRads</name>
    <message>
        <source>0: incomplete</source>
        <translation>0: unvollständig</translation>
    </message>
    <message>
        <source>1: negative</source>
        <translation>1: unauffällig</translation>
    </message>
    <message>
        <source>2: benign</source>
        <translation>2: benigne</translation>
    </message>
    <message>
        <source>3: probably benign</source>
        <translation>3: wahrscheinlich benigne</translation>
    </message>
    <message>
        <source>4: suspicious</source>
        <translation>4: suspekt</translation>
    </message>
    <message>
        <source>4A: low suspicion</source>
        <translation>4A: geringer Verdacht</translation>
    </message>
    <message>
        <source>4B: moderate suspicion</source>
        <translation>4B: mäßiger Verdacht</translation>
    </message>
    <message>
        <source>4C: high suspicion</source>
        <translation>4C: hoher Verdacht</translation>
    </message>
    <message>
        <source>5: highly suggestive of malignancy</source>
        <translation>5: hochgradig malignitätsverdächtig</translation>
    </message>
    <message>
        <source>6: biopsy-proven malignancy</source>
        <translation>6: bioptisch gesicherte Malignität</translation>
    </message>
</context>
<context>
    <name>Cine</name>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>Einzelbild {frame} von {frames}</translation>
    </message>
    <message>
        <source>{analyzed} of {frames} analyzed</source>
        <translation>{analyzed} von {frames} analysiert</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{number} canceled</source>
        <translation>{number} abgebrochen</translation>
    </message>
    <message>
        <source>{frames}, {state}</source>
        <translation>{frames}, {state}</translation>
    </message>
    <message>
        <source>Another frame has a verdict</source>
        <translation>Ein anderes Einzelbild hat ein Urteil</translation>
    </message>
    <message>
        <source>Another frame has a note</source>
        <translation>Ein anderes Einzelbild hat eine Notiz</translation>
    </message>
    <message>
        <source>Frame {frame}: P(malignant) {malignancy}</source>
        <translation>Einzelbild {frame}: P(maligne) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}, proposed key frame: P(malignant) {malignancy}</source>
        <translation>Einzelbild {frame}, vorgeschlagenes Schlüsselbild: P(maligne) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}: not analyzed yet</source>
        <translation>Einzelbild {frame}: noch nicht analysiert</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>A cluster needs Dask: install it with pip install &quot;busight[cluster]&quot;, here and on every worker.</source>
        <translation>Ein Cluster braucht Dask: Installieren Sie es mit pip install &quot;busight[cluster]&quot;, hier und auf jedem Worker.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check the address, and that &apos;dask scheduler&apos; runs there.</source>
        <translation>Unter {address} antwortet kein Scheduler: Prüfen Sie die Adresse und ob dort „dask scheduler“ läuft.</translation>
    </message>
    <message>
        <source>The scheduler had no worker for {seconds} seconds: start some with &apos;dask worker&apos;, then run the same command again.</source>
        <translation>Der Scheduler hatte {seconds} Sekunden lang keinen Worker: Starten Sie welche mit „dask worker“ und führen Sie denselben Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>All workers are gone, and none came back within {seconds} seconds: start them again, unless they are of this command, and run the same command; it goes on from there.</source>
        <translation>Alle Worker sind weg, und innerhalb von {seconds} Sekunden kam keiner zurück: Starten Sie sie neu, falls sie nicht zu diesem Befehl gehören, und führen Sie denselben Befehl aus; er macht dort weiter.</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost: start scheduler and workers again, then run the same command again; it goes on from there.</source>
        <translation>Die Verbindung zum Scheduler ist verloren: Starten Sie Scheduler und Worker neu und führen Sie denselben Befehl noch einmal aus; er macht dort weiter.</translation>
    </message>
    <message>
        <source>The worker {worker} can&apos;t run BUSight ({error}): install the same version there.</source>
        <translation>Der Worker {worker} kann BUSight nicht ausführen ({error}): Installieren Sie dort dieselbe Version.</translation>
    </message>
    <message>
        <source>It runs {theirs} and this computer {ours}: install the same version on both.</source>
        <translation>Dort läuft {theirs} und auf diesem Computer {ours}: Installieren Sie auf beiden dieselbe Version.</translation>
    </message>
    <message>
        <source>Its weights are not those of this computer: use the same on both.</source>
        <translation>Seine Gewichte sind nicht die dieses Computers: Verwenden Sie auf beiden dieselben.</translation>
    </message>
    <message>
        <source>The worker {worker} is not used: {fault}</source>
        <translation>Der Worker {worker} wird nicht verwendet: {fault}</translation>
    </message>
    <message>
        <source>The worker {worker} ended: files that it had begun are given out again.</source>
        <translation>Der Worker {worker} ist beendet: Dateien, die er begonnen hatte, werden noch einmal vergeben.</translation>
    </message>
    <message>
        <source>{times} workers ended while they were at work on {name}: open it alone on a computer that may fail. It is left out until its line in the manifest is removed.</source>
        <translation>{times} Worker endeten, während sie an {name} arbeiteten: Öffnen Sie die Datei allein auf einem Computer, der ausfallen darf. Sie wird ausgelassen, bis ihre Zeile im Manifest entfernt ist.</translation>
    </message>
    <message numerus="yes">
        <source>{number} workers: {devices}.</source>
        <comment>1 worker: {devices}.</comment>
        <translation>
            <numerusform>{number} Worker: {devices}.</numerusform>
            <numerusform>{number} Worker: {devices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of those that failed were given up, because workers ended while they were at work on them.</source>
        <comment>1 of those that failed was given up, because workers ended while they were at work on it.</comment>
        <translation>
            <numerusform>{number} der gescheiterten wurde aufgegeben, weil Worker endeten, während sie daran arbeiteten.</numerusform>
            <numerusform>{number} der gescheiterten wurden aufgegeben, weil Worker endeten, während sie daran arbeiteten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files are not finished: run the same command again.</source>
        <comment>1 file is not finished: run the same command again.</comment>
        <translation>
            <numerusform>{number} Datei ist nicht fertig: Führen Sie denselben Befehl noch einmal aus.</numerusform>
            <numerusform>{number} Dateien sind nicht fertig: Führen Sie denselben Befehl noch einmal aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} lesions</source>
        <comment>1 lesion</comment>
        <translation>
            <numerusform>1 Läsion</numerusform>
            <numerusform>{number} Läsionen</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>keine Läsion</translation>
    </message>
    <message>
        <source>nothing outlined</source>
        <translation>nichts umrandet</translation>
    </message>
    <message>
        <source>{possible} possible</source>
        <translation>{possible} mögliche</translation>
    </message>
    <message>
        <source>{found}, {possible} possible</source>
        <translation>{found}, {possible} mögliche</translation>
    </message>
    <message>
        <source>none outlined, none possible</source>
        <translation>keine umrandet, keine möglich</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>Export de-identified</source>
        <translation>Ohne Identität exportieren</translation>
    </message>
    <message>
        <source>What is darkened here becomes black in the copies. Clear the mark of a box to keep what is in it, and drag over the image to remove more.</source>
        <translation>Was hier abgedunkelt ist, wird in den Kopien schwarz. Das Häkchen eines Kastens entfernen, um zu behalten, was darin ist, und über das Bild ziehen, um mehr zu entfernen.</translation>
    </message>
    <message>
        <source>Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, Delete removes it.</source>
        <translation>Einfg fügt einen Kasten hinzu. Strg und die Pfeiltasten verschieben ihn, Umschalt und die Pfeiltasten ändern seine Größe, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>It is not known where the tissue is in this image: drag over all text around it.</source>
        <translation>Es ist nicht bekannt, wo in diesem Bild das Gewebe ist: über allen Text darum herum ziehen.</translation>
    </message>
    <message>
        <source>Left out, because they are not DICOM files: {number}</source>
        <translation>Ausgelassen, weil keine DICOM-Dateien: {number}</translation>
    </message>
    <message>
        <source>Looking for text in {name}…</source>
        <translation>Suche Text in {name}…</translation>
    </message>
    <message>
        <source>Texts to remove</source>
        <translation>Zu entfernende Texte</translation>
    </message>
    <message>
        <source>Found, {width} x {height} pixels at {x}, {y}</source>
        <translation>Gefunden, {width} x {height} Pixel bei {x}, {y}</translation>
    </message>
    <message>
        <source>Drawn, {width} x {height} pixels at {x}, {y}</source>
        <translation>Gezeichnet, {width} x {height} Pixel bei {x}, {y}</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>Es wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>Image with what is removed</source>
        <translation>Bild mit dem, was entfernt wird</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} von {total}: {name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Use these boxes for all images of this scanner</source>
        <translation>Diese Kästen für alle Bilder dieses Geräts verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} files…</source>
        <comment>Export 1 file…</comment>
        <translation>
            <numerusform>1 Datei exportieren…</numerusform>
            <numerusform>{number} Dateien exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder for the de-identified copies</source>
        <translation>Ordner für die Kopien ohne Identität</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>{device}.</source>
        <translation>{device}.</translation>
    </message>
    <message>
        <source>{device}. {advice}</source>
        <translation>{device}. {advice}</translation>
    </message>
    <message>
        <source>Ready, CPU</source>
        <translation>Bereit, CPU</translation>
    </message>
    <message>
        <source>Ready, GPU</source>
        <translation>Bereit, GPU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>CPU, {number_type} ({reason})</source>
        <translation>CPU, {number_type} ({reason})</translation>
    </message>
    <message>
        <source>{name}, {number_type} ({reason})</source>
        <translation>{name}, {number_type} ({reason})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA gefunden</translation>
    </message>
    <message>
        <source>no NVIDIA GPU in this computer</source>
        <translation>keine NVIDIA-GPU in diesem Computer</translation>
    </message>
    <message>
        <source>the GPUs of Macs are not used</source>
        <translation>die GPUs von Macs werden nicht genutzt</translation>
    </message>
    <message>
        <source>a CPU build, though there is an NVIDIA GPU</source>
        <translation>eine CPU-Version, obwohl es eine NVIDIA-GPU gibt</translation>
    </message>
    <message>
        <source>the NVIDIA driver is missing</source>
        <translation>der NVIDIA-Treiber fehlt</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old</source>
        <translation>der NVIDIA-Treiber ist zu alt</translation>
    </message>
    <message>
        <source>the GPU is too old for this PyTorch</source>
        <translation>die GPU ist zu alt für dieses PyTorch</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES hides the GPU</source>
        <translation>CUDA_VISIBLE_DEVICES verbirgt die GPU</translation>
    </message>
    <message>
        <source>the GPU ran out of memory</source>
        <translation>der Speicher der GPU reichte nicht</translation>
    </message>
    <message>
        <source>CUDA fails on this computer</source>
        <translation>CUDA versagt auf diesem Computer</translation>
    </message>
    <message>
        <source>To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.</source>
        <translation>Um die GPU zu nutzen, BUSight mit einer CUDA-Version von PyTorch installieren: siehe docs/install.md.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver for this GPU and restart the computer.</source>
        <translation>Den NVIDIA-Treiber für diese GPU installieren und den Computer neu starten.</translation>
    </message>
    <message>
        <source>Update NVIDIA&apos;s driver to one for CUDA {cuda} or newer, then start BUSight again.</source>
        <translation>Den NVIDIA-Treiber auf einen für CUDA {cuda} oder neuer aktualisieren, dann BUSight neu starten.</translation>
    </message>
    <message>
        <source>The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install one that was built for an older CUDA, or continue with the CPU.</source>
        <translation>Die {gpu} hat Compute Capability {capability}, dieses PyTorch braucht {needed}: eines für ein älteres CUDA installieren oder mit der CPU fortfahren.</translation>
    </message>
    <message>
        <source>Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.</source>
        <translation>CUDA_VISIBLE_DEVICES aus der Umgebung entfernen, dann BUSight neu starten.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, then start BUSight again to use it.</source>
        <translation>Andere Programme schließen, die die GPU nutzen, dann BUSight neu starten, um sie wieder zu nutzen.</translation>
    </message>
    <message>
        <source>CUDA says &apos;{error}&apos;: restart the computer; if that does not help, install NVIDIA&apos;s driver and the CUDA build of PyTorch again.</source>
        <translation>CUDA meldet „{error}“: den Computer neu starten; hilft das nicht, den NVIDIA-Treiber und die CUDA-Version von PyTorch neu installieren.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Project ({patterns})</source>
        <translation>Projekt ({patterns})</translation>
    </message>
    <message>
        <source>Project, without the images ({patterns})</source>
        <translation>Projekt ohne die Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Project with all images inside ({patterns})</source>
        <translation>Projekt mit allen Bildern darin ({patterns})</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export all reports to a folder</source>
        <translation>Alle Berichte in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Video exportieren</translation>
    </message>
    <message>
        <source>Video ({patterns})</source>
        <translation>Video ({patterns})</translation>
    </message>
    <message>
        <source>Images and videos ({patterns})</source>
        <translation>Bilder und Videos ({patterns})</translation>
    </message>
    <message>
        <source>All files, including DICOM without a suffix ({patterns})</source>
        <translation>Alle Dateien, auch DICOM ohne Endung ({patterns})</translation>
    </message>
    <message>
        <source>Export reports as one PDF</source>
        <translation>Berichte als ein PDF exportieren</translation>
    </message>
    <message>
        <source>Export the image with its outlines</source>
        <translation>Das Bild mit seinen Konturen exportieren</translation>
    </message>
    <message>
        <source>Export images with their outlines to a folder</source>
        <translation>Bilder mit ihren Konturen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Image ({patterns})</source>
        <translation>Bild ({patterns})</translation>
    </message>
    <message>
        <source>Print reports</source>
        <translation>Berichte drucken</translation>
    </message>
    <message>
        <source>BUSight report</source>
        <translation>BUSight-Bericht</translation>
    </message>
    <message>
        <source>Export data to a folder</source>
        <translation>Daten in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export DICOM objects to a folder</source>
        <translation>DICOM-Objekte in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Report ({patterns})</source>
        <translation>Bericht ({patterns})</translation>
    </message>
    <message>
        <source>Report as PDF ({patterns})</source>
        <translation>Bericht als PDF ({patterns})</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>{name} suchen</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{subject}:</source>
        <translation>{subject}:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>{version} at {path}</source>
        <translation>{version} in {path}</translation>
    </message>
    <message>
        <source>{number} logical cores, {processor}</source>
        <translation>{number} logische Kerne, {processor}</translation>
    </message>
    <message>
        <source>not installed: install BUSight again.</source>
        <translation>nicht installiert: BUSight neu installieren.</translation>
    </message>
    <message>
        <source>version {version}, in results &apos;{models}&apos;</source>
        <translation>Version {version}, in Ergebnissen „{models}“</translation>
    </message>
    <message>
        <source>manifest.json sha256 {sha256}, your own</source>
        <translation>manifest.json sha256 {sha256}, die eigene</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} ok</source>
        <translation>{file} sha256 {sha256} ok</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} is not {expected}: {fix}.</source>
        <translation>{file} sha256 {sha256} ist nicht {expected}: {fix}.</translation>
    </message>
    <message>
        <source>{file} is missing: {fix}.</source>
        <translation>{file} fehlt: {fix}.</translation>
    </message>
    <message>
        <source>no guard, so every image gets a warning: {fix}.</source>
        <translation>kein Guard, daher wird vor jedem Bild gewarnt: {fix}.</translation>
    </message>
    <message>
        <source>{number} in {folder}</source>
        <translation>{number} in {folder}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>nothing newer</source>
        <translation>nichts Neueres</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw around the lesion with the button held down. Esc: stop</source>
        <translation>Mit gedrückter Maustaste um die Läsion zeichnen. Esc: beenden</translation>
    </message>
    <message>
        <source>Click inside the lesion. Esc: stop</source>
        <translation>In die Läsion klicken. Esc: beenden</translation>
    </message>
    <message>
        <source>Click corners. Enter: close, Backspace: take the last one back, Esc: stop</source>
        <translation>Ecken anklicken. Enter: schließen, Rücktaste: letzte zurücknehmen, Esc: beenden</translation>
    </message>
    <message>
        <source>Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop</source>
        <translation>Über die Läsion malen. [ und ]: Größe, Alt: radieren, Esc: beenden</translation>
    </message>
    <message>
        <source>Erase from the selected lesion. [ and ]: size, Esc: stop</source>
        <translation>Von der ausgewählten Läsion radieren. [ und ]: Größe, Esc: beenden</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion. Esc: stop</source>
        <translation>Die Kontur der ausgewählten Läsion ziehen. Esc: beenden</translation>
    </message>
    <message>
        <source>Draw a line across the selected lesion. Esc: stop</source>
        <translation>Eine Linie quer durch die ausgewählte Läsion ziehen. Esc: beenden</translation>
    </message>
    <message>
        <source>Click the lesion to join with the selected one. Esc: stop</source>
        <translation>Die Läsion anklicken, die mit der ausgewählten verbunden werden soll. Esc: beenden</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw and correct lesions</source>
        <translation>Läsionen zeichnen und korrigieren</translation>
    </message>
    <message>
        <source>Tool in use: {tool}</source>
        <translation>Werkzeug in Gebrauch: {tool}</translation>
    </message>
    <message>
        <source>The outline is too small to be measured.</source>
        <translation>Die Kontur ist zu klein, um gemessen zu werden.</translation>
    </message>
    <message>
        <source>Nothing stands out there. Draw the lesion instead ({keys}).</source>
        <translation>Dort hebt sich nichts ab. Die Läsion stattdessen zeichnen ({keys}).</translation>
    </message>
    <message>
        <source>Lesion {name} is already there.</source>
        <translation>Läsion {name} ist dort schon.</translation>
    </message>
    <message>
        <source>Select the lesion first that you want to erase from.</source>
        <translation>Zuerst die Läsion auswählen, von der radiert werden soll.</translation>
    </message>
    <message>
        <source>Too little of the lesion would be left. Reject it instead ({keys}).</source>
        <translation>Von der Läsion bliebe zu wenig übrig. Sie stattdessen verwerfen ({keys}).</translation>
    </message>
    <message>
        <source>Draw the line all the way across the lesion.</source>
        <translation>Die Linie ganz durch die Läsion ziehen.</translation>
    </message>
    <message>
        <source>There is no other lesion there to join with.</source>
        <translation>Dort ist keine andere Läsion zum Verbinden.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited by a person. The networks alone: {said}</source>
        <translation>Von einer Person bearbeitet. Die Netze allein: {said}</translation>
    </message>
    <message>
        <source>{headline}, P(malignant) {malignancy}</source>
        <translation>{headline}, P(maligne) {malignancy}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>judging {number} outlines…</source>
        <comment>judging the outline…</comment>
        <translation>
            <numerusform>beurteilt die Kontur…</numerusform>
            <numerusform>beurteilt {number} Konturen…</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>von einer Person gezeichnet</translation>
    </message>
    <message>
        <source>drawn by a person, then rejected</source>
        <translation>von einer Person gezeichnet, dann verworfen</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>von einer Person angenommen</translation>
    </message>
    <message>
        <source>rejected by a person, it does not count</source>
        <translation>von einer Person verworfen, zählt nicht</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The networks cannot run here ({error}): install BUSight again.</source>
        <translation>Die Netze können hier nicht laufen ({error}): BUSight neu installieren.</translation>
    </message>
    <message>
        <source>The networks could not be loaded ({error}): try the device &apos;cpu&apos;.</source>
        <translation>Die Netze konnten nicht geladen werden ({error}): das Gerät „cpu“ versuchen.</translation>
    </message>
    <message>
        <source>The engine&apos;s process could not be started ({error}): close other programs, then try again.</source>
        <translation>Der Rechenprozess konnte nicht gestartet werden ({error}): andere Programme schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The engine stopped twice while it loaded its networks: close other programs, then try again; &apos;busight doctor&apos; shows more.</source>
        <translation>Der Rechenprozess brach beim Laden der Netze zweimal ab: andere Programme schließen, dann noch einmal versuchen; „busight doctor“ zeigt mehr.</translation>
    </message>
    <message>
        <source>The engine stopped twice on this image, probably because memory ran out: close other programs or use a smaller image, then try again.</source>
        <translation>Der Rechenprozess brach bei diesem Bild zweimal ab, vermutlich aus Speichermangel: andere Programme schließen oder ein kleineres Bild nehmen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Not enough memory for this image: close other programs or use a smaller image, then try again.</source>
        <translation>Nicht genug Speicher für dieses Bild: andere Programme schließen oder ein kleineres Bild nehmen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The networks failed on this image ({error}): try again, or try the device &apos;cpu&apos;.</source>
        <translation>Die Netze versagten bei diesem Bild ({error}): noch einmal versuchen oder das Gerät „cpu“ nehmen.</translation>
    </message>
    <message>
        <source>Internal error ({error}): try again, and report it if it happens again.</source>
        <translation>Interner Fehler ({error}): noch einmal versuchen und melden, wenn er wieder auftritt.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;: choose one of {names}.</source>
        <translation>Es gibt kein Gerät „{device}“: eines von {names} wählen.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu.</source>
        <translation>CUDA kann nicht genutzt werden, {reason}: --device auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu. {advice}</source>
        <translation>CUDA kann nicht genutzt werden, {reason}: --device auto oder cpu wählen. {advice}</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>compare results with the labels of your images</source>
        <translation>Ergebnisse mit den Labels Ihrer Bilder vergleichen</translation>
    </message>
    <message>
        <source>Compares the results of an earlier &apos;analyze&apos; with labels that you give, and prints how sensitive and how specific it was at your site, with 95% intervals. Images with a warning are left out. {research_use}</source>
        <translation>Vergleicht die Ergebnisse eines früheren „analyze“ mit Labels, die Sie angeben, und gibt Sensitivität und Spezifität an Ihrem Zentrum mit 95%-Intervallen aus. Bilder mit Warnung werden ausgelassen. {research_use}</translation>
    </message>
    <message>
        <source>JSON file to write the figures to</source>
        <translation>JSON-Datei, in die die Kennzahlen geschrieben werden</translation>
    </message>
    <message>
        <source>Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels without a result: {missing}.</source>
        <translation>Ausgelassen: {warned} mit Warnung, {failed} fehlgeschlagen, {unlabeled} ohne Label. Labels ohne Ergebnis: {missing}.</translation>
    </message>
    <message>
        <source>{models}, operating point {point}, threshold {threshold}.</source>
        <translation>{models}, Arbeitspunkt {point}, Schwelle {threshold}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>bekannte Zentren</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>ausgelassene Zentren</translation>
    </message>
    <message>
        <source>CSV table with the columns file (as in the results) and label (normal, benign or malignant); optional columns: frame, patient, and mask, the path of an image in which the lesions are bright and the rest is black, relative to the table</source>
        <translation>CSV-Tabelle mit den Spalten file (wie in den Ergebnissen) und label (normal, benign oder malignant); optionale Spalten: frame, patient und mask, der Pfad eines Bildes, in dem die Läsionen hell sind und der Rest schwarz ist, relativ zur Tabelle</translation>
    </message>
    <message>
        <source>results.jsonl, or the folder that it is in</source>
        <translation>results.jsonl oder der Ordner, in dem sie liegt</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of --output does not end with .json</source>
        <translation>„{name}“ von --output endet nicht auf .json</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>{number} images: {normal} normal, {benign} benign, {malignant} malignant.</source>
        <comment>1 image: {normal} normal, {benign} benign, {malignant} malignant.</comment>
        <translation>
            <numerusform>1 Bild: {normal} normal, {benign} benigne, {malignant} maligne.</numerusform>
            <numerusform>{number} Bilder: {normal} normal, {benign} benigne, {malignant} maligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result for the label of: {names}</source>
        <translation>Kein Ergebnis zum Label von: {names}</translation>
    </message>
    <message>
        <source>Acceptance limit of the site &apos;{site}&apos;.</source>
        <translation>Annahmegrenze des Zentrums „{site}“.</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of the images are right. Malignant counts as positive.</source>
        <comment>1 patient: too few for intervals. Malignant counts as positive.</comment>
        <translation>
            <numerusform>1 Patientin: zu wenig für Intervalle. Maligne zählt als positiv.</numerusform>
            <numerusform>In eckigen Klammern: 95%-Intervalle über {number} Patienten, durch Bootstrap; exakte, wenn alle Bilder richtig beurteilt sind oder keines. Maligne zählt als positiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>normals with a lesion marked</source>
        <translation>Normalbefunde mit markierter Läsion</translation>
    </message>
    <message>
        <source>lesion images with none marked</source>
        <translation>Läsionsbilder, nichts markiert</translation>
    </message>
    <message>
        <source>lesions missed</source>
        <translation>übersehene Läsionen</translation>
    </message>
    <message>
        <source>false lesions per image</source>
        <translation>falsche Läsionen pro Bild</translation>
    </message>
    <message>
        <source>Dice of lesion images</source>
        <translation>Dice der Läsionsbilder</translation>
    </message>
    <message>
        <source>sensitivity where readers judged</source>
        <translation>Sensitivität bei befundeten Bildern</translation>
    </message>
    <message>
        <source>specificity where readers judged</source>
        <translation>Spezifität bei befundeten Bildern</translation>
    </message>
    <message>
        <source>sensitivity of the readers</source>
        <translation>Sensitivität der Befundenden</translation>
    </message>
    <message>
        <source>specificity of the readers</source>
        <translation>Spezifität der Befundenden</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of labels: make a CSV file in UTF-8 that has a column file and a column label, each once.</source>
        <translation>„{name}“ ist keine Tabelle von Labels: eine CSV-Datei in UTF-8 anlegen, die eine Spalte file und eine Spalte label hat, jede genau einmal.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not a label: write normal, benign or malignant, or leave the cell empty if it is not known.</source>
        <translation>„{text}“ in Zeile {line} von „{name}“ ist kein Label: normal, benign oder malignant schreiben, oder die Zelle leer lassen, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the number of a frame: write 1 or more, or leave the cell empty.</source>
        <translation>„{text}“ in Zeile {line} von „{name}“ ist nicht die Nummer eines Einzelbilds: 1 oder mehr schreiben, oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; contradicts an earlier line about the same image: give both the same label and patient.</source>
        <translation>Zeile {line} von „{name}“ widerspricht einer früheren Zeile zum selben Bild: in beiden dasselbe Label und dieselbe Patientin angeben.</translation>
    </message>
    <message>
        <source>There is no results.jsonl in &apos;{name}&apos;: name the output folder of an &apos;analyze&apos; that wrote json.</source>
        <translation>In „{name}“ gibt es keine results.jsonl: den Ausgabeordner eines „analyze“ angeben, das json geschrieben hat.</translation>
    </message>
    <message>
        <source>BUSight did not write &apos;{name}&apos;, or it was changed: name the output folder of an &apos;analyze&apos;.</source>
        <translation>„{name}“ wurde nicht von BUSight geschrieben oder seitdem geändert: den Ausgabeordner eines „analyze“ angeben.</translation>
    </message>
    <message>
        <source>No label is about an image in &apos;{name}&apos;: write the names in the column file as they are in the results.</source>
        <translation>Kein Label gehört zu einem Bild in „{name}“: die Namen in der Spalte file so schreiben, wie sie in den Ergebnissen stehen.</translation>
    </message>
    <message>
        <source>All images in &apos;{name}&apos; that have a label failed or have a warning: label others.</source>
        <translation>Alle Bilder in „{name}“, die ein Label haben, sind fehlgeschlagen oder haben eine Warnung: andere Bilder mit Labels versehen.</translation>
    </message>
    <message>
        <source>The results in &apos;{name}&apos; were made with different weights, operating points, limits or thresholds: analyze all images with the same ones.</source>
        <translation>Die Ergebnisse in „{name}“ wurden mit verschiedenen Gewichten, Arbeitspunkten, Grenzen oder Schwellen erstellt: alle Bilder mit denselben analysieren.</translation>
    </message>
    <message>
        <source>The result of &apos;{file}&apos; has no outlines that can be used: analyze the image again.</source>
        <translation>Das Ergebnis von „{file}“ hat keine brauchbaren Konturen: das Bild neu analysieren.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show no lesion, but its label is {label}: correct the one or the other, or leave the cell of the mask empty.</source>
        <translation>Die Masken von „{file}“ zeigen keine Läsion, aber das Label ist {label}: das eine oder das andere korrigieren, oder die Zelle der Maske leer lassen.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show a lesion, but its label is normal: correct the one or the other.</source>
        <translation>Die Masken von „{file}“ zeigen eine Läsion, aber das Label ist normal: das eine oder das andere korrigieren.</translation>
    </message>
    <message>
        <source>{reason} In the table it is the mask &apos;{mask}&apos;.</source>
        <translation>{reason} In der Tabelle ist es die Maske „{mask}“.</translation>
    </message>
    <message>
        <source>The mask &apos;{mask}&apos; has {width} x {height} pixels, but its image has {image_width} x {image_height}: give a mask of the same size.</source>
        <translation>Die Maske „{mask}“ hat {width} x {height} Pixel, das Bild dazu aber {image_width} x {image_height}: eine Maske derselben Größe angeben.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Open findings of others</source>
        <translation>Befunde anderer öffnen</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Befunde anderer</translation>
    </message>
    <message>
        <source>Read from other files. Nothing here depends on them.</source>
        <translation>Aus anderen Dateien gelesen. Nichts hier hängt davon ab.</translation>
    </message>
    <message>
        <source>{maker}: {finding}</source>
        <translation>{maker}: {finding}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>The files say nothing about this image.</source>
        <translation>Die Dateien sagen nichts über dieses Bild.</translation>
    </message>
    <message numerus="yes">
        <source>{number} findings of others read.</source>
        <comment>1 finding of others read.</comment>
        <translation>
            <numerusform>1 Befund anderer gelesen.</numerusform>
            <numerusform>{number} Befunde anderer gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Report as a file: drag it, or press to copy it</source>
        <translation>Bericht als Datei: ziehen, oder drücken, um sie zu kopieren</translation>
    </message>
    <message>
        <source>Drag the report into a folder or another program, or click to copy its file</source>
        <translation>Den Bericht in einen Ordner oder ein anderes Programm ziehen oder klicken, um seine Datei zu kopieren</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>suspicious</source>
        <translation>suspekt</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigne</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>von einer Person verworfen</translation>
    </message>
    <message>
        <source>suspicious, drawn by hand</source>
        <translation>suspekt, von Hand gezeichnet</translation>
    </message>
    <message>
        <source>benign, drawn by hand</source>
        <translation>benigne, von Hand gezeichnet</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>possible, {percent}</source>
        <translation>möglich, {percent}</translation>
    </message>
</context>
<context>
    <name>LesionTable</name>
    <message>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>P(mal)</source>
        <translation>P(mal)</translation>
    </message>
    <message>
        <source>possible, {percent}: {size}</source>
        <translation>möglich, {percent}: {size}</translation>
    </message>
    <message>
        <source>rejected: {size}</source>
        <translation>verworfen: {size}</translation>
    </message>
    <message>
        <source>Lesion {name}, {area}</source>
        <translation>Läsion {name}, {area}</translation>
    </message>
    <message>
        <source>Possible lesion {name}, {area}</source>
        <translation>Mögliche Läsion {name}, {area}</translation>
    </message>
    <message>
        <source>size: largest diameter × largest width across it</source>
        <translation>Größe: größter Durchmesser × größte Breite quer dazu</translation>
    </message>
    <message>
        <source>malignant {malignant}, benign {benign}, no lesion {no_lesion}</source>
        <translation>maligne {malignant}, benigne {benign}, keine Läsion {no_lesion}</translation>
    </message>
    <message>
        <source>circularity {circularity}, long axis at {angle}°</source>
        <translation>Zirkularität {circularity}, lange Achse bei {angle}°</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Lange Achse</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Kurze Achse</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Zirkularität</translation>
    </message>
    <message>
        <source>Angle of long axis</source>
        <translation>Winkel lange Achse</translation>
    </message>
    <message>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(Läsion)</translation>
    </message>
    <message>
        <source>Pixel size set by hand</source>
        <translation>Pixelgröße von Hand gesetzt</translation>
    </message>
    <message>
        <source>Lesion {name}</source>
        <translation>Läsion {name}</translation>
    </message>
    <message>
        <source>Possible {name}</source>
        <translation>Mögliche {name}</translation>
    </message>
    <message>
        <source>nothing outlined at threshold {threshold}</source>
        <translation>nichts umrandet bei Schwelle {threshold}</translation>
    </message>
    <message numerus="yes">
        <source>{number} possible lesions hidden</source>
        <comment>1 possible lesion hidden</comment>
        <translation>
            <numerusform>1 mögliche Läsion verborgen</numerusform>
            <numerusform>{number} mögliche Läsionen verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>{value} mm</source>
        <translation>{value} mm</translation>
    </message>
    <message>
        <source>{value} mm²</source>
        <translation>{value} mm²</translation>
    </message>
    <message>
        <source>{value} px</source>
        <translation>{value} px</translation>
    </message>
    <message>
        <source>{value} px²</source>
        <translation>{value} px²</translation>
    </message>
    <message>
        <source>{value}°</source>
        <translation>{value}°</translation>
    </message>
    <message>
        <source>{length} (no pixel size)</source>
        <translation>{length} (keine Pixelgröße)</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in the same region of the image.</source>
        <translation>{length}. Für mm müssen alle Punkte im selben Bereich des Bildes liegen.</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in a region that has a pixel size.</source>
        <translation>{length}. Für mm müssen alle Punkte in einem Bereich mit Pixelgröße liegen.</translation>
    </message>
    <message>
        <source>{length}. The axes of this region are not lengths, so there are no mm.</source>
        <translation>{length}. Die Achsen dieses Bereichs sind keine Längen, daher gibt es keine mm.</translation>
    </message>
    <message>
        <source>Distance: click two points. Esc: stop</source>
        <translation>Abstand: zwei Punkte anklicken. Esc: beenden</translation>
    </message>
    <message>
        <source>Angle: click an end, the vertex and the other end. Esc: stop</source>
        <translation>Winkel: ein Ende, den Scheitel und das andere Ende anklicken. Esc: beenden</translation>
    </message>
    <message>
        <source>Ellipse: click the ends of an axis, then the width. Esc: stop</source>
        <translation>Ellipse: die Enden einer Achse anklicken, dann die Breite. Esc: beenden</translation>
    </message>
    <message>
        <source>Polygon: click the corners, double-click the last. Esc: stop</source>
        <translation>Polygon: die Ecken anklicken, die letzte doppelt. Esc: beenden</translation>
    </message>
    <message>
        <source>Arrow keys move the point, Delete removes the measurement</source>
        <translation>Pfeiltasten bewegen den Punkt, Entf löscht die Messung</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zum Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Rechts ziehen</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Kontrast und Helligkeit</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Menu of the image</source>
        <translation>Menü des Bildes</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Pan, or change the scan</source>
        <translation>Verschieben oder Aufnahme wechseln</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+ziehen</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Mit dem Pinsel radieren</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Pfeile, Leertaste</translation>
    </message>
    <message>
        <source>Move and use a drawing tool</source>
        <translation>Zeichenwerkzeug bewegen und anwenden</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Move it by ten pixels</source>
        <translation>Um zehn Pixel bewegen</translation>
    </message>
</context>
<context>
    <name>NoImage</name>
    <message>
        <source>This image was not read because the analysis was canceled.</source>
        <translation>Dieses Bild wurde nicht gelesen, weil die Analyse abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Reading this image…</source>
        <translation>Bild wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&apos;{name}&apos; was pasted: paste it again.</source>
        <translation>„{name}“ wurde eingefügt: noch einmal einfügen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been analyzed yet: export it when it is done.</source>
        <translation>„{name}“ ist noch nicht analysiert: danach exportieren.</translation>
    </message>
    <message>
        <source>No scan has been analyzed yet: export when one is done.</source>
        <translation>Noch ist keine Aufnahme analysiert: exportieren, sobald eine fertig ist.</translation>
    </message>
    <message>
        <source>An export is running: wait until it ends, or cancel it.</source>
        <translation>Ein Export läuft: warten, bis er endet, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>Saved {written} reports in {place}</source>
        <translation>{written} Berichte in {place} gespeichert</translation>
    </message>
    <message>
        <source>Saved {written} images in {place}</source>
        <translation>{written} Bilder in {place} gespeichert</translation>
    </message>
    <message>
        <source>The report was sent to the printer</source>
        <translation>Der Bericht wurde an den Drucker gesendet</translation>
    </message>
    <message>
        <source>{number} reports were sent to the printer</source>
        <translation>{number} Berichte wurden an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Saved data in {place} (scans: {written})</source>
        <translation>Daten in {place} gespeichert (Aufnahmen: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written})</source>
        <translation>DICOM-Objekte in {place} gespeichert (Aufnahmen: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM files: {left_out})</source>
        <translation>DICOM-Objekte in {place} gespeichert (Aufnahmen: {written}; ausgelassen, weil keine DICOM-Dateien: {left_out})</translation>
    </message>
    <message>
        <source>DICOM objects refer to DICOM files, and these scans come from other files: choose &apos;Export DICOM study&apos; to make a study around them.</source>
        <translation>DICOM-Objekte beziehen sich auf DICOM-Dateien, und diese Aufnahmen stammen aus anderen Dateien: „DICOM-Studie exportieren“ wählen, um eine Studie um sie anzulegen.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} (files: {written}). Look at them before you pass them on.</source>
        <translation>Kopien ohne Identität in {place} gespeichert (Dateien: {written}). Vor der Weitergabe ansehen.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} ({written} of {total} files). {fault}</source>
        <translation>Kopien ohne Identität in {place} gespeichert ({written} von {total} Dateien). {fault}</translation>
    </message>
    <message>
        <source>Saved {path} with {written} of {total} frames: the others are not analyzed.</source>
        <translation>{path} mit {written} von {total} Einzelbildern gespeichert: die anderen sind nicht analysiert.</translation>
    </message>
    <message>
        <source>Saved {path}. Limits fitted to {images} images count from now on.</source>
        <translation>{path} gespeichert. Ab jetzt gelten die an {images} Bilder angepassten Grenzen.</translation>
    </message>
    <message>
        <source>The fit was canceled: the limits are unchanged.</source>
        <translation>Die Anpassung wurde abgebrochen: Die Grenzen bleiben unverändert.</translation>
    </message>
    <message>
        <source>The export was canceled: {written} of {total} scans were exported.</source>
        <translation>Der Export wurde abgebrochen: {written} von {total} Aufnahmen wurden exportiert.</translation>
    </message>
    <message>
        <source>{fault} Before that, {written} of {total} scans were exported.</source>
        <translation>{fault} Davor wurden {written} von {total} Aufnahmen exportiert.</translation>
    </message>
    <message>
        <source>Internal error: press {keys} to open the folder of its report, {path}</source>
        <translation>Interner Fehler: {keys} öffnet den Ordner mit dem Bericht dazu, {path}</translation>
    </message>
    <message>
        <source>Not enough memory: close other programs, then try again.</source>
        <translation>Nicht genug Speicher: andere Programme schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and run it again.</source>
        <translation>Nicht genug Speicher für „{name}“: andere Programme schließen, dann noch einmal ausführen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has only regions of Doppler, M-mode or elastography, which the networks can&apos;t judge: open an image in B-mode.</source>
        <translation>&apos;{name}&apos; hat nur Bereiche mit Doppler, M-Mode oder Elastographie, die die Netze nicht beurteilen können: Öffnen Sie ein B-Bild.</translation>
    </message>
    <message>
        <source>Internal error while analyzing &apos;{name}&apos; ({error}): save the image again as PNG and try that file.</source>
        <translation>Interner Fehler beim Analysieren von „{name}“ ({error}): das Bild als PNG speichern und diese Datei versuchen.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;99%</source>
        <translation>&gt;99&#xa0;%</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} px</source>
        <translation>{length} px</translation>
    </message>
    <message>
        <source>{long} × {short} mm</source>
        <translation>{long} × {short} mm</translation>
    </message>
    <message>
        <source>{long} × {short} px</source>
        <translation>{long} × {short} px</translation>
    </message>
    <message>
        <source>{area} mm²</source>
        <translation>{area} mm²</translation>
    </message>
    <message>
        <source>{area} px²</source>
        <translation>{area} px²</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>high sensitivity</source>
        <translation>hohe Sensitivität</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>hohe Spezifität</translation>
    </message>
    <message>
        <source>lesions accepted by the limits of {site}</source>
        <translation>Läsionen angenommen nach den Grenzen von {site}</translation>
    </message>
    <message>
        <source>known sites: sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>bekannte Zentren: Sensitivität {sensitivity}, Spezifität {specificity}</translation>
    </message>
    <message>
        <source>a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)</source>
        <translation>ein neues Zentrum: Sensitivität {sensitivity}, Spezifität {specificity} (ausgelassene Datensätze)</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites</source>
        <translation>P {low} bis {high}: an bekannten Zentren waren {share} solcher Bilder maligne</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at left-out sites</source>
        <translation>P {low} bis {high}: maligne waren {share} an bekannten, {elsewhere} an ausgelassenen Zentren</translation>
    </message>
    <message>
        <source>Suspicious if the malignancy is at least {limit}.</source>
        <translation>Suspekt, wenn die Malignität mindestens {limit} beträgt.</translation>
    </message>
    <message>
        <source>Accepted as a lesion if the lesion probability is at least {limit}.</source>
        <translation>Als Läsion angenommen, wenn die Läsionswahrscheinlichkeit mindestens {limit} beträgt.</translation>
    </message>
    <message>
        <source>A region where the probability map stays below {threshold} is only a possible lesion.</source>
        <translation>Ein Bereich, in dem die Wahrscheinlichkeitskarte unter {threshold} bleibt, ist nur eine mögliche Läsion.</translation>
    </message>
    <message>
        <source>That limit was fitted to {images} images of {site}, {share} of which show no lesion.</source>
        <translation>Diese Grenze wurde an {images} Bilder von {site} angepasst; der Anteil ohne Läsion beträgt {share}.</translation>
    </message>
    <message>
        <source>Known sites, {images} images:</source>
        <translation>Bekannte Zentren, {images} Bilder:</translation>
    </message>
    <message>
        <source>Known sites: not measured</source>
        <translation>Bekannte Zentren: nicht gemessen</translation>
    </message>
    <message>
        <source>in brackets: 95% intervals</source>
        <translation>in Klammern: 95%-Intervalle</translation>
    </message>
    <message>
        <source>A new site (left-out sets), {images} images:</source>
        <translation>Ein neues Zentrum (ausgelassene Datensätze), {images} Bilder:</translation>
    </message>
    <message>
        <source>A new site (left-out sets): not measured</source>
        <translation>Ein neues Zentrum (ausgelassene Datensätze): nicht gemessen</translation>
    </message>
    <message>
        <source>means of the sets; in brackets: the lowest and the highest set</source>
        <translation>Mittel der Datensätze; in Klammern: der niedrigste und der höchste</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>Sensitivität {sensitivity}, Spezifität {specificity}</translation>
    </message>
    <message>
        <source>lesions lost {lost}, normals marked {marked}</source>
        <translation>verlorene Läsionen {lost}, markierte Normalbefunde {marked}</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No computer is called &apos;{host}&apos;: check the host of &apos;{node}&apos; in the settings.</source>
        <translation>Kein Computer heißt „{host}“: in den Einstellungen den Computer von „{node}“ prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: check that &apos;{node}&apos; is running, and its port in the settings.</source>
        <translation>Auf {host}, Port {port}, nimmt nichts Verbindungen an: prüfen, ob „{node}“ läuft, und seinen Port in den Einstellungen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; can&apos;t be reached at {host}, port {port}, within {seconds} s: check the network, and the host in the settings.</source>
        <translation>„{node}“ ist auf {host}, Port {port}, nicht innerhalb von {seconds} s zu erreichen: das Netz und den Computer in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>No encrypted connection with &apos;{node}&apos; is possible ({error}): check its certificates in the settings.</source>
        <translation>Keine verschlüsselte Verbindung mit „{node}“ ist möglich ({error}): seine Zertifikate in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; refused the association: {reason}.</source>
        <translation>„{node}“ hat die Association abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not answer within {seconds} s: try again later.</source>
        <translation>„{node}“ hat nicht innerhalb von {seconds} s geantwortet: später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; ended the connection: try again later.</source>
        <translation>„{node}“ hat die Verbindung beendet: später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not offer {service} to this program.</source>
        <translation>„{node}“ bietet diesem Programm {service} nicht an.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do {service} (status {status}): its log says why.</source>
        <translation>„{node}“ konnte {service} nicht ausführen (Status {status}): sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not know where to send images for {ae_title}: enter this AE title, computer and port there.</source>
        <translation>„{node}“ weiß nicht, wohin Bilder für {ae_title} zu senden sind: dort diesen AE-Titel, Computer und Port eintragen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent {received} objects and could not send {failed}: retrieve again, or see its log.</source>
        <translation>„{node}“ hat {received} Objekte gesendet und konnte {failed} nicht senden: noch einmal holen, oder sein Protokoll ansehen.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent nothing that this program can keep.</source>
        <translation>„{node}“ hat nichts gesendet, was dieses Programm aufbewahren kann.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept {name}, which is in {syntax}.</source>
        <translation>„{node}“ nimmt {name} nicht an, das in {syntax} vorliegt.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not store {name} (status {status}): its log says why.</source>
        <translation>„{node}“ hat {name} nicht gespeichert (Status {status}): sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>{sent} of {total} files are stored in &apos;{node}&apos;. The first that is not: {fault}</source>
        <translation>{sent} von {total} Dateien sind in „{node}“ gespeichert. Die erste, die es nicht ist: {fault}</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept the user and password that are set for it.</source>
        <translation>„{node}“ nimmt Benutzer und Passwort nicht an, die für ihn eingestellt sind.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do it (HTTP status {status}): its log says why.</source>
        <translation>„{node}“ konnte es nicht ausführen (HTTP-Status {status}): sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not answer as a DICOMweb service: check its address in the settings.</source>
        <translation>„{node}“ antwortet nicht als DICOMweb-Dienst: seine Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>it does not know the AE title {ae_title} of this program</source>
        <translation>er kennt den AE-Titel {ae_title} dieses Programms nicht</translation>
    </message>
    <message>
        <source>its AE title is not {ae_title}</source>
        <translation>sein AE-Titel ist nicht {ae_title}</translation>
    </message>
    <message>
        <source>it is busy, try again later</source>
        <translation>er ist ausgelastet, später noch einmal versuchen</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>er nennt keinen Grund</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; answers.</source>
        <translation>„{node}“ antwortet.</translation>
    </message>
    <message>
        <source>Objects received from &apos;{node}&apos;: {received}.</source>
        <translation>Von „{node}“ empfangene Objekte: {received}.</translation>
    </message>
    <message>
        <source>Files stored in &apos;{node}&apos;: {sent}.</source>
        <translation>In „{node}“ gespeicherte Dateien: {sent}.</translation>
    </message>
    <message>
        <source>Get from PACS</source>
        <translation>Aus PACS holen</translation>
    </message>
    <message>
        <source>Send to PACS</source>
        <translation>An PACS senden</translation>
    </message>
    <message>
        <source>PACS node</source>
        <translation>PACS-Knoten</translation>
    </message>
    <message>
        <source>No PACS node is set yet: add one in the settings.</source>
        <translation>Noch ist kein PACS-Knoten eingerichtet: in den Einstellungen einen hinzufügen.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Name der Patientin</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>A date is written as year, month and day: 2026-01-31.</source>
        <translation>Ein Datum wird als Jahr, Monat und Tag geschrieben: 2026-01-31.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searching in &apos;{node}&apos;…</source>
        <translation>In „{node}“ wird gesucht…</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;…</source>
        <translation>Wird aus „{node}“ geholt…</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;: {done} of {total}</source>
        <translation>Wird aus „{node}“ geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>{number} studies</source>
        <comment>1 study</comment>
        <translation>
            <numerusform>1 Studie</numerusform>
            <numerusform>{number} Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} studies. Narrow the search to see others.</source>
        <translation>Die ersten {number} Studien. Die Suche eingrenzen, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Studien und Serien</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patientin</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>Results of {number} selected scans</source>
        <comment>Results of 1 selected scan</comment>
        <translation>
            <numerusform>Ergebnisse von 1 ausgewählten Aufnahme</numerusform>
            <numerusform>Ergebnisse von {number} ausgewählten Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: no analyzed scan is selected</source>
        <translation>Ergebnisse: keine analysierte Aufnahme ist ausgewählt</translation>
    </message>
    <message>
        <source>Results: none, because the selected scans are not from DICOM files</source>
        <translation>Ergebnisse: keine, weil die ausgewählten Aufnahmen nicht aus DICOM-Dateien stammen</translation>
    </message>
    <message>
        <source>Segmentation (SEG)</source>
        <translation>Segmentierung (SEG)</translation>
    </message>
    <message>
        <source>Measurements and classes (SR)</source>
        <translation>Messungen und Klassen (SR)</translation>
    </message>
    <message>
        <source>Outlines as presentation state (GSPS)</source>
        <translation>Konturen als Präsentationszustand (GSPS)</translation>
    </message>
    <message>
        <source>Report as image (Secondary Capture)</source>
        <translation>Bericht als Bild (Secondary Capture)</translation>
    </message>
    <message>
        <source>Report as PDF (Encapsulated PDF)</source>
        <translation>Bericht als PDF (Encapsulated PDF)</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>DICOM-Dateien</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Choose DICOM files</source>
        <translation>DICOM-Dateien wählen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;…</source>
        <translation>Wird an „{node}“ gesendet…</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;: {done} of {total}</source>
        <translation>Wird an „{node}“ gesendet: {done} von {total}</translation>
    </message>
    <message>
        <source>The files are sent as they are, with all that they say about the patient.</source>
        <translation>Die Dateien werden gesendet, wie sie sind, mit allem, was sie über die Patientin sagen.</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>AE title of this program</source>
        <translation>AE-Titel dieses Programms</translation>
    </message>
    <message>
        <source>Port to receive on</source>
        <translation>Port für den Empfang</translation>
    </message>
    <message>
        <source>Receive images while the window is open</source>
        <translation>Bilder empfangen, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>Images may come from other computers</source>
        <translation>Bilder dürfen von anderen Computern kommen</translation>
    </message>
    <message>
        <source>The certificate files that are set for &apos;{node}&apos; can&apos;t be used ({error}): choose other PEM files in the settings.</source>
        <translation>Die für „{node}“ eingestellten Zertifikatsdateien sind nicht verwendbar ({error}): in den Einstellungen andere PEM-Dateien wählen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be sent: it is not a DICOM file.</source>
        <translation>{name} lässt sich nicht senden: es ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>No study matches.</source>
        <translation>Keine Studie passt.</translation>
    </message>
    <message>
        <source>Only the nodes below may send. If images are not received all the time, the port is open only while images are retrieved by C-MOVE.</source>
        <translation>Nur die Knoten unten dürfen senden. Wird sonst nichts empfangen, ist der Port nur offen, während Bilder mit C-MOVE geholt werden.</translation>
    </message>
    <message>
        <source>PACS nodes</source>
        <translation>PACS-Knoten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Waiting for &apos;{node}&apos;…</source>
        <translation>Auf „{node}“ wird gewartet…</translation>
    </message>
    <message>
        <source>{name}: {ae_title} at {host}, port {port}</source>
        <translation>{name}: {ae_title} auf {host}, Port {port}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}: {url}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>DICOM (DIMSE)</source>
        <translation>DICOM (DIMSE)</translation>
    </message>
    <message>
        <source>DICOMweb</source>
        <translation>DICOMweb</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Mit TLS verschlüsseln</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrautes Zertifikat</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <source>PEM files ({patterns})</source>
        <translation>PEM-Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter a name for this node.</source>
        <translation>Einen Namen für diesen Knoten eingeben.</translation>
    </message>
    <message>
        <source>Another node has this name.</source>
        <translation>Ein anderer Knoten hat diesen Namen.</translation>
    </message>
    <message>
        <source>An AE title has 1 to 16 letters, digits or signs.</source>
        <translation>Ein AE-Titel hat 1 bis 16 Buchstaben, Ziffern oder Zeichen.</translation>
    </message>
    <message>
        <source>Enter the name or IP address of the computer.</source>
        <translation>Den Namen oder die IP-Adresse des Computers eingeben.</translation>
    </message>
    <message>
        <source>Enter an address like https://pacs.example.org/dicom-web, without user and password.</source>
        <translation>Eine Adresse wie https://pacs.example.org/dicom-web eingeben, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>With http, this password can be read on the way. With https, it can&apos;t.</source>
        <translation>Mit http kann dieses Passwort unterwegs gelesen werden, mit https nicht.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No scan opened</source>
        <translation>Keine Aufnahme geöffnet</translation>
    </message>
    <message>
        <source>The assessment appears here.</source>
        <translation>Die Bewertung erscheint hier.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>This scan is in the queue.</source>
        <translation>Diese Aufnahme ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Press {keys} to analyze this scan.</source>
        <translation>{keys} drücken, um diese Aufnahme zu analysieren.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Arbeitspunkt: {name}</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>Maskenschwelle</translation>
    </message>
    <message>
        <source>Mask threshold in hundredths</source>
        <translation>Maskenschwelle in Hundertsteln</translation>
    </message>
    <message>
        <source>Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} ({keys}).</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als Läsion zählt. Doppelklick setzt sie auf {threshold} zurück ({keys}).</translation>
    </message>
    <message>
        <source>default {threshold}</source>
        <translation>Standard {threshold}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the fill in percent</source>
        <translation>Deckkraft der Füllung in Prozent</translation>
    </message>
    <message>
        <source>Opacity of the fill ({weaker}, {stronger})</source>
        <translation>Deckkraft der Füllung ({weaker}, {stronger})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{headline}. P(malignant) {malignancy}, {limit}</source>
        <translation>{headline}. P(maligne) {malignancy}, {limit}</translation>
    </message>
    <message>
        <source>{title}. {reason}</source>
        <translation>{title}. {reason}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>P(malignant): calibrated probability that this scan shows a malignant lesion.</source>
        <translation>P(maligne): kalibrierte Wahrscheinlichkeit, dass diese Aufnahme eine maligne Läsion zeigt.</translation>
    </message>
    <message>
        <source>It is that of the most malignant region or of the image as a whole, if that is higher.</source>
        <translation>Es ist die der malignesten Region oder, falls höher, die des Bildes als Ganzes.</translation>
    </message>
    <message>
        <source>At {point}, a scan is suspicious if P(malignant) is at least {limit}.</source>
        <translation>Bei {point} ist eine Aufnahme suspekt, wenn P(maligne) mindestens {limit} beträgt.</translation>
    </message>
    <message>
        <source>The mask threshold changes neither.</source>
        <translation>Die Maskenschwelle ändert keines von beiden.</translation>
    </message>
    <message>
        <source>Do not rely on the networks for this image. It is not judged.</source>
        <translation>Bei diesem Bild nicht auf die Netze verlassen. Es wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>No region reaches the limit on its own, but the image as a whole does.</source>
        <translation>Kein Bereich erreicht die Grenze allein, wohl aber das Bild als Ganzes.</translation>
    </message>
</context>
<context>
    <name>PixelSizes</name>
    <message>
        <source>width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns file (as in the results) and spacing_mm</source>
        <translation>Breite eines Pixels in mm, für Bilder, deren Datei keine Größe angibt; oder eine CSV-Tabelle mit den Spalten file (wie in den Ergebnissen) und spacing_mm</translation>
    </message>
    <message>
        <source>no ultrasound image has pixels of &apos;{text}&apos; mm: give {least} to {most}</source>
        <translation>kein Ultraschallbild hat Pixel von &apos;{text}&apos; mm: {least} bis {most} angeben</translation>
    </message>
    <message numerus="yes">
        <source>{number} files in the table of pixel sizes are not among the images.</source>
        <comment>1 file in the table of pixel sizes is not among the images.</comment>
        <translation>
            <numerusform>{number} Datei der Tabelle der Pixelgrößen ist nicht unter den Bildern.</numerusform>
            <numerusform>{number} Dateien der Tabelle der Pixelgrößen sind nicht unter den Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file and spacing_mm.</source>
        <translation>&apos;{name}&apos; ist keine Tabelle von Pixelgrößen: eine CSV-Datei in UTF-8 mit den Spalten file und spacing_mm anlegen.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the width of a pixel in mm: correct it, or remove the line.</source>
        <translation>&apos;{text}&apos; in Zeile {line} von &apos;{name}&apos; ist keine Pixelbreite in mm: korrigieren oder die Zeile löschen.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>{name} – {folder}</source>
        <translation>{name} – {folder}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>&apos;{name}&apos; is not there: check the name and the folder.</source>
        <translation>„{name}“ ist nicht da: Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link to a file that is gone: fix the link or open the file itself.</source>
        <translation>„{name}“ ist ein Link auf eine Datei, die es nicht mehr gibt: den Link berichtigen oder die Datei selbst öffnen.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{name}&apos;: allow yourself to read it and open it again.</source>
        <translation>Es fehlt das Recht, „{name}“ zu lesen: das Lesen erlauben und die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({error}): check the disk and open it again.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({error}): den Datenträger prüfen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and open it again.</source>
        <translation>Nicht genug Speicher für „{name}“: andere Programme schließen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder: open the images in it.</source>
        <translation>„{name}“ ist ein Ordner: die Bilder darin öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder without images: choose one with files of these formats: {formats}.</source>
        <translation>„{name}“ ist ein Ordner ohne Bilder: einen mit Dateien dieser Formate wählen: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a device or pipe: open an image file instead.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe: stattdessen eine Bilddatei öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty: copy it again from where it came.</source>
        <translation>„{name}“ ist leer: noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an image that BUSight reads: open a file of one of these formats: {formats}.</source>
        <translation>„{name}“ ist kein Bild, das BUSight liest: eine Datei in einem dieser Formate öffnen: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated {format} image: copy it again from where it came.</source>
        <translation>„{name}“ ist ein beschädigtes oder abgeschnittenes Bild im Format {format}: noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated DICOM file: copy it again from where it came.</source>
        <translation>„{name}“ ist eine beschädigte oder abgeschnittene DICOM-Datei: noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file without an image: open the file that holds the images.</source>
        <translation>„{name}“ ist eine DICOM-Datei ohne Bild: die Datei öffnen, die die Bilder enthält.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a three-dimensional ultrasound volume, which BUSight does not read: export its slices as images.</source>
        <translation>„{name}“ ist ein dreidimensionales Ultraschallvolumen, das BUSight nicht liest: seine Schichten als Bilder exportieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM structured report, not an image: open the images of its study.</source>
        <translation>„{name}“ ist ein strukturierter DICOM-Bericht und kein Bild: die Bilder seiner Studie öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM segmentation, not an image: open the images that it outlines.</source>
        <translation>„{name}“ ist eine DICOM-Segmentierung und kein Bild: die Bilder öffnen, die sie umreißt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM presentation state, not an image: open the images that it refers to.</source>
        <translation>„{name}“ ist ein DICOM-Präsentationszustand und kein Bild: die Bilder öffnen, auf die er verweist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a document in a DICOM file, not an image: open the images of its study.</source>
        <translation>„{name}“ ist ein Dokument in einer DICOM-Datei und kein Bild: die Bilder seiner Studie öffnen.</translation>
    </message>
    <message>
        <source>Some of the images that &apos;{name}&apos; lists are not there ({number} missing): copy the whole disc or folder.</source>
        <translation>Einige der Bilder, die „{name}“ aufführt, sind nicht da ({number} fehlen): die ganze CD oder den ganzen Ordner kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lists files outside of its folder, which are not read ({number} in all): get it again from where it came.</source>
        <translation>„{name}“ führt Dateien außerhalb seines Ordners auf, die nicht gelesen werden (insgesamt {number}): sie noch einmal von der Quelle holen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be unpacked, because its ZIP archive is damaged or truncated: copy it again from where it came.</source>
        <translation>„{name}“ lässt sich nicht entpacken, weil das ZIP-Archiv beschädigt oder abgeschnitten ist: es noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with a password: unpack it and open the folder.</source>
        <translation>„{name}“ ist ein ZIP-Archiv mit Passwort: es entpacken und den Ordner öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that is packed in a way that BUSight can&apos;t unpack: unpack it with another program and open the folder.</source>
        <translation>„{name}“ ist ein ZIP-Archiv, das auf eine Art gepackt ist, die BUSight nicht entpacken kann: es mit einem anderen Programm entpacken und den Ordner öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that would grow far beyond its own size: unpack it and open the folder if you trust it.</source>
        <translation>„{name}“ ist ein ZIP-Archiv, das weit über seine eigene Größe hinaus wachsen würde: es entpacken und den Ordner öffnen, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with files that lead out of it: get it again from where it came.</source>
        <translation>„{name}“ ist ein ZIP-Archiv mit Dateien, die aus ihm hinausführen: es noch einmal von der Quelle holen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive without images: open one with files of these formats: {formats}.</source>
        <translation>„{name}“ ist ein ZIP-Archiv ohne Bilder: eines mit Dateien dieser Formate öffnen: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lacks the UIDs by which DICOM results refer to it: export it again from the machine.</source>
        <translation>&apos;{name}&apos; fehlen die UIDs, mit denen DICOM-Ergebnisse darauf verweisen: Exportieren Sie die Datei erneut vom Gerät.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file: only DICOM files have de-identified copies.</source>
        <translation>„{name}“ ist keine DICOM-Datei: nur von DICOM-Dateien gibt es Kopien ohne Identität.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say where the tissue is, so names around it can&apos;t be removed: export it in the window once and look at it.</source>
        <translation>„{name}“ sagt nicht, wo das Gewebe ist, deshalb lassen sich Namen darum herum nicht entfernen: sie einmal im Fenster exportieren und dabei ansehen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file whose pixels are damaged or compressed in a way that BUSight can&apos;t decode: export it again uncompressed or as PNG.</source>
        <translation>„{name}“ ist eine DICOM-Datei, deren Pixel beschädigt sind oder so komprimiert, dass BUSight sie nicht dekodieren kann: unkomprimiert oder als PNG noch einmal exportieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds an image of {width} x {height} pixels, but its header says {header_width} x {header_height}: export it again.</source>
        <translation>„{name}“ enthält ein Bild von {width} x {height} Pixeln, der Header sagt aber {header_width} x {header_height}: noch einmal exportieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {width} x {height} pixels, too small to analyze: open an image of at least {smallest} x {smallest} pixels.</source>
        <translation>„{name}“ hat {width} x {height} Pixel, zu klein für die Analyse: ein Bild mit mindestens {smallest} x {smallest} Pixeln öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; claims {width} x {height} pixels, too large to analyze: make it at most {largest} pixels wide and high and open it again.</source>
        <translation>„{name}“ gibt {width} x {height} Pixel an, zu groß für die Analyse: auf höchstens {largest} Pixel Breite und Höhe verkleinern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {frames} frames, too many to open: cut it to at most {most} frames.</source>
        <translation>„{name}“ hat {frames} Einzelbilder, zu viele zum Öffnen: auf höchstens {most} kürzen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no frame {frame} or ends before it: copy the file again from where it came.</source>
        <translation>„{name}“ hat kein Einzelbild {frame} oder endet davor: noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a video that is damaged or compressed in a way that BUSight can&apos;t decode: copy it again, or save it as MP4 with H.264.</source>
        <translation>„{name}“ ist ein Video, das beschädigt ist oder so komprimiert, dass BUSight es nicht dekodieren kann: noch einmal kopieren oder als MP4 mit H.264 speichern.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; can&apos;t be read as CSV: check its quotation marks.</source>
        <translation>Zeile {line} von „{name}“ lässt sich nicht als CSV lesen: ihre Anführungszeichen prüfen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was analyzed: once it is shown, it is analyzed again, without its edits.</source>
        <translation>„{name}“ hat sich seit der Analyse geändert: sobald es gezeigt wird, wird es neu analysiert, ohne seine Bearbeitungen.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Nothing can be received on {host}, port {port} ({error}): close the program that uses the port, or choose another one above 1024.</source>
        <translation>Auf {host}, Port {port}, kann nichts empfangen werden ({error}): Schließen Sie das Programm, das den Port benutzt, oder wählen Sie einen anderen über 1024.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be used for TLS: choose a certificate and its key, both as PEM.</source>
        <translation>&apos;{path}&apos; kann nicht für TLS verwendet werden: Wählen Sie ein Zertifikat und seinen Schlüssel, beide als PEM.</translation>
    </message>
    <message>
        <source>The queue &apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder, or choose another folder.</source>
        <translation>Die Warteschlange &apos;{path}&apos; kann nicht geöffnet werden ({error}): Prüfen Sie den Datenträger und die Rechte des Ordners oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>BUSight ended several times while it analyzed this object, so it is left out.</source>
        <translation>BUSight wurde mehrmals beendet, während es dieses Objekt analysierte; deshalb wird es ausgelassen.</translation>
    </message>
    <message>
        <source>An error in BUSight ended the work on this object ({error}).</source>
        <translation>Bei diesem Objekt trat ein Fehler von BUSight auf ({error}).</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Color Doppler is not judged</source>
        <translation>Farbdoppler wird nicht beurteilt</translation>
    </message>
    <message>
        <source>Spectral Doppler is not judged</source>
        <translation>Spektraldoppler wird nicht beurteilt</translation>
    </message>
    <message>
        <source>M-mode is not judged</source>
        <translation>M-Mode wird nicht beurteilt</translation>
    </message>
    <message>
        <source>Elastography or a similar map is not judged</source>
        <translation>Elastographie oder eine ähnliche Karte wird nicht beurteilt</translation>
    </message>
    <message>
        <source>color Doppler</source>
        <translation>Farbdoppler</translation>
    </message>
    <message>
        <source>spectral Doppler</source>
        <translation>Spektraldoppler</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>M-Mode</translation>
    </message>
    <message>
        <source>elastography</source>
        <translation>Elastographie</translation>
    </message>
    <message>
        <source>Drag around the tissue, without the frame and text of the screen. Esc: stop</source>
        <translation>Ziehen Sie um das Gewebe, ohne Rahmen und Text des Bildschirms. Esc: beenden</translation>
    </message>
    <message>
        <source>The region must be at least {smallest} px wide and high.</source>
        <translation>Der Bereich muss mindestens {smallest} px breit und hoch sein.</translation>
    </message>
    <message>
        <source>The region is used for all images of this size from this model of scanner.</source>
        <translation>Der Bereich gilt für alle Bilder dieser Größe von diesem Gerätemodell.</translation>
    </message>
    <message>
        <source>The region is used for this file only: it does not name its scanner.</source>
        <translation>Der Bereich gilt nur für diese Datei: Sie nennt ihr Gerät nicht.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{program} report: {name}</source>
        <translation>Bericht von {program}: {name}</translation>
    </message>
    <message>
        <source>{headline} (risk label: {label}).</source>
        <translation>{headline} (Risikolabel: {label}).</translation>
    </message>
    <message>
        <source>Made by a computer from one image. It can be wrong.</source>
        <translation>Von einem Computer aus einem Bild erstellt. Kann falsch sein.</translation>
    </message>
    <message>
        <source>Made by a computer from one image, edited by a person. It can be wrong.</source>
        <translation>Von einem Computer aus einem Bild erstellt, von einer Person bearbeitet. Kann falsch sein.</translation>
    </message>
    <message>
        <source>The networks alone: {said}</source>
        <translation>Die Netze allein: {said}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}</source>
        <translation>Konturen bei Schwelle {threshold}</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}, edited by a person</source>
        <translation>Konturen bei Schwelle {threshold}, von einer Person bearbeitet</translation>
    </message>
    <message>
        <source>Nothing outlined at threshold {threshold}</source>
        <translation>Nichts umrandet bei Schwelle {threshold}</translation>
    </message>
    <message>
        <source>Enlarged, without outlines</source>
        <translation>Vergrößert, ohne Konturen</translation>
    </message>
    <message>
        <source>long × short axis</source>
        <translation>lange × kurze Achse</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>no pixel size in the file: lengths in px, areas in px²</source>
        <translation>keine Pixelgröße in der Datei: Längen in px, Flächen in px²</translation>
    </message>
    <message>
        <source>px where a lesion lies in no single region of the image that has a pixel size</source>
        <translation>px, wo eine Läsion nicht in einem einzigen Bereich mit Pixelgröße liegt</translation>
    </message>
    <message>
        <source>pixel size set by hand</source>
        <translation>Pixelgröße von Hand gesetzt</translation>
    </message>
    <message>
        <source>Lesions: {lesions}, possible: {possible}</source>
        <translation>Läsionen: {lesions}, mögliche: {possible}</translation>
    </message>
    <message>
        <source>Lesions: {lesions} at threshold {threshold}, possible: {possible}</source>
        <translation>Läsionen: {lesions} bei Schwelle {threshold}, mögliche: {possible}</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Suspicious if</source>
        <translation>Suspekt, wenn</translation>
    </message>
    <message>
        <source>Lesion if</source>
        <translation>Läsion, wenn</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>bekannten Zentren</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>ausgelassenen</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Lesions not accepted</source>
        <translation>Läsionen verloren</translation>
    </message>
    <message>
        <source>Normals marked</source>
        <translation>Normale markiert</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>malignancy ≥ {limit}</source>
        <translation>Malignität ≥ {limit}</translation>
    </message>
    <message>
        <source>lesion probability ≥ {limit}</source>
        <translation>Läsionswahrscheinlichkeit ≥ {limit}</translation>
    </message>
    <message>
        <source>and probability map ≥ {threshold}</source>
        <translation>und Wahrscheinlichkeitskarte ≥ {threshold}</translation>
    </message>
    <message>
        <source>{limit} is the limit of {site}</source>
        <translation>{limit} ist die Grenze von {site}</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>In Klammern</translation>
    </message>
    <message>
        <source>95% intervals, from images that the networks were not trained on (model card of the weights)</source>
        <translation>95%-Intervalle aus Bildern, mit denen die Netze nicht trainiert wurden (Modellkarte der Gewichte)</translation>
    </message>
    <message>
        <source>Left-out sites</source>
        <translation>Ausgelassene</translation>
    </message>
    <message>
        <source>means of the sets, in brackets the lowest and the highest set, except for similar images</source>
        <translation>Mittel der Datensätze, in Klammern der niedrigste und der höchste, außer bei ähnlichen Bildern</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>of a malignancy in that range; the share is lower if malignant images are rarer</source>
        <translation>mit einer Malignität in diesem Bereich; der Anteil ist geringer, wo maligne Bilder seltener sind</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Lange Achse</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Kurze Achse</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline (Feret diameter)</source>
        <translation>größter Abstand zweier Punkte der Kontur (Feret-Durchmesser)</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline, perpendicular to the long axis</source>
        <translation>größter Abstand zweier Punkte der Kontur, senkrecht zur langen Achse</translation>
    </message>
    <message>
        <source>diamond: suspicious, disc: benign, dashed: possible</source>
        <translation>Raute: suspekt, Scheibe: benigne, gestrichelt: möglich</translation>
    </message>
    <message>
        <source>pixels at or above {threshold} count as lesion; the risk label does not depend on it</source>
        <translation>Pixel ab {threshold} zählen als Läsion; das Risikolabel hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Source and software</source>
        <translation>Quelle und Software</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>{width} × {height} px, no pixel size</source>
        <translation>{width} × {height} px, keine Pixelgröße</translation>
    </message>
    <message>
        <source>{width} × {height} px, pixel size by region</source>
        <translation>{width} × {height} px, Pixelgröße je Bereich</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm</source>
        <translation>{width} × {height} px zu {pixel_width} × {pixel_height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm, set by hand</source>
        <translation>{width} × {height} px zu {pixel_width} × {pixel_height} mm, von Hand gesetzt</translation>
    </message>
    <message>
        <source>its ultrasound region, {width} × {height} px at {x}, {y}</source>
        <translation>sein Ultraschallbereich, {width} × {height} px bei {x}, {y}</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more: all are in this file&apos;s data</source>
        <comment>and 1 more: it is in this file&apos;s data</comment>
        <translation>
            <numerusform>und 1 weitere: sie ist in den Daten dieser Datei</numerusform>
            <numerusform>und {number} weitere: alle sind in den Daten dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}; {seconds} s</source>
        <translation>{device}; {seconds} s</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigne</translation>
    </message>
    <message>
        <source>Malignant</source>
        <translation>Maligne</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>BI-RADS category</source>
        <translation>BI-RADS-Kategorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about this scan. {keys} stores it.</source>
        <translation>Notiz zu dieser Aufnahme. {keys} speichert sie.</translation>
    </message>
    <message>
        <source>Every scan in the list has a verdict.</source>
        <translation>Jede Aufnahme der Liste hat ein Urteil.</translation>
    </message>
    <message>
        <source>Not signed: enter the reader&apos;s name in the settings.</source>
        <translation>Nicht signiert: in den Einstellungen den Namen der befundenden Person eingeben.</translation>
    </message>
    <message>
        <source>Agrees: {headline}</source>
        <translation>Stimmt zu: {headline}</translation>
    </message>
    <message>
        <source>Agreed with &apos;{headline}&apos;, which was shown then</source>
        <translation>Stimmte „{headline}“ zu, was damals gezeigt wurde</translation>
    </message>
    <message>
        <source>Disagrees: normal</source>
        <translation>Lehnt ab: normal</translation>
    </message>
    <message>
        <source>Disagrees: benign</source>
        <translation>Lehnt ab: benigne</translation>
    </message>
    <message>
        <source>Disagrees: malignant</source>
        <translation>Lehnt ab: maligne</translation>
    </message>
    <message>
        <source>{verdict}, BI-RADS {category}</source>
        <translation>{verdict}, BI-RADS {category}</translation>
    </message>
    <message>
        <source>{reader}, {time}</source>
        <translation>{reader}, {time}</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>How long is the measured distance ({length} px) in the body? Sizes of this scan are then in mm, and marked as set by hand.</source>
        <translation>Wie lang ist der gemessene Abstand ({length} px) im Körper? Größen dieser Aufnahme sind dann in mm und als von Hand gesetzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Länge in mm</translation>
    </message>
    <message>
        <source>A pixel is then {size} mm wide and high.</source>
        <translation>Ein Pixel ist dann {size} mm breit und hoch.</translation>
    </message>
    <message>
        <source>A pixel is then {width} mm wide and {height} mm high.</source>
        <translation>Ein Pixel ist dann {width} mm breit und {height} mm hoch.</translation>
    </message>
    <message>
        <source>No ultrasound image has pixels of {size} mm.</source>
        <translation>Kein Ultraschallbild hat Pixel von {size} mm.</translation>
    </message>
    <message numerus="yes">
        <source>Also for the other {number} frames</source>
        <comment>Also for the other frame</comment>
        <translation>
            <numerusform>Auch für das andere Einzelbild</numerusform>
            <numerusform>Auch für die anderen {number} Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure a distance whose length you know, for example between marks of the depth scale.</source>
        <translation>Einen Abstand messen, dessen Länge bekannt ist, zum Beispiel zwischen Strichen der Tiefenskala.</translation>
    </message>
    <message>
        <source>The file gives the pixel size of this image.</source>
        <translation>Die Datei gibt die Pixelgröße dieses Bildes an.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>Einzelbild {frame} von {frames}</translation>
    </message>
    <message>
        <source>{name}, frame {frame}</source>
        <translation>{name}, Einzelbild {frame}</translation>
    </message>
    <message>
        <source>{name}, frame {frame} of {frames}</source>
        <translation>{name}, Einzelbild {frame} von {frames}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Zurücksetzen: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That of the system ({size} px)</source>
        <translation>Wie das System ({size} px)</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Standardschwelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>GPU if it can be used</source>
        <translation>GPU, wenn nutzbar</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Limits of your site</source>
        <translation>Grenzen Ihres Zentrums</translation>
    </message>
    <message>
        <source>Choose the file with the limits of your site</source>
        <translation>Die Datei mit den Grenzen Ihres Zentrums wählen</translation>
    </message>
    <message>
        <source>Limits of a site ({patterns})</source>
        <translation>Grenzen eines Zentrums ({patterns})</translation>
    </message>
    <message>
        <source>Made with &apos;Fit limits to your site&apos; or &apos;busight site&apos;.</source>
        <translation>Mit „Grenzen an Ihr Zentrum anpassen“ oder „busight site“ erstellt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Name der befundenden Person</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as an image. Reports are made without a logo.</source>
        <translation>Diese Datei kann nicht als Bild gelesen werden. Berichte werden ohne Logo erstellt.</translation>
    </message>
    <message>
        <source>Table of lesions</source>
        <translation>Tabelle der Läsionen</translation>
    </message>
    <message>
        <source>How it was decided, source and software</source>
        <translation>Wie entschieden wurde, Quelle und Software</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Den Datenordner wählen</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: choose another folder.</source>
        <translation>In {folder} kann nicht geschrieben werden: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Holds the worklist and what was found. Another folder counts from the next start on; what is in the present one stays there.</source>
        <translation>Enthält Arbeitsliste und Ergebnisse. Ein anderer Ordner gilt ab dem nächsten Start; der jetzige bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which nearly all since 2011 have. Use a newer computer.</source>
        <translation>Dieser Prozessor ist zu alt für BUSight: ihm fehlen die Befehlssätze SSE4.2 oder POPCNT, die fast alle seit 2011 haben. Einen neueren Computer verwenden.</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from a desktop, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Hier gibt es keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt): BUSight auf einem Desktop starten oder im Terminal „busight analyze“ verwenden.</translation>
    </message>
    <message>
        <source>The screen {screen} can&apos;t be reached: start BUSight from the desktop of the user who is logged in, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Der Bildschirm {screen} ist nicht erreichbar: BUSight vom Desktop des angemeldeten Benutzers starten oder im Terminal „busight analyze“ verwenden.</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing: install it, on Debian and Ubuntu with &apos;sudo apt install {package}&apos;.</source>
        <translation>Die Systembibliothek {library} fehlt: sie installieren, unter Debian und Ubuntu mit „sudo apt install {package}“.</translation>
    </message>
    <message>
        <source>Settings and crash reports can&apos;t be kept in {folder} ({error}): allow yourself to write there, or move the program to a folder that you can write to.</source>
        <translation>Einstellungen und Absturzberichte können in {folder} nicht gespeichert werden ({error}): das Schreiben dort erlauben oder das Programm in einen beschreibbaren Ordner verschieben.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>fit the acceptance limits to images of your site, which need no labels</source>
        <translation>die Annahmegrenzen an Bilder Ihres Zentrums anpassen, die keine Annotationen brauchen</translation>
    </message>
    <message>
        <source>Analyzes images of your site and writes acceptance limits for it to a file, which --site of the other commands and the settings of the window take. The images need no labels, but you must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if some kind of image is missing, the limits are wrong. {research_use}</source>
        <translation>Analysiert Bilder Ihres Zentrums und schreibt Annahmegrenzen dafür in eine Datei, die sich mit --site bei den anderen Befehlen und in den Einstellungen des Fensters angeben lässt. Die Bilder brauchen keine Annotationen, aber Sie müssen ungefähr wissen, wie viele davon keine Läsion zeigen. Verwenden Sie mindestens {fewest}, so wie sie anfallen: Fehlt eine Art von Bildern, sind die Grenzen falsch. {research_use}</translation>
    </message>
    <message>
        <source>share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it is too low, more normal tissue is marked</source>
        <translation>Anteil der Bilder ohne Läsion, 0 bis 1: ist er zu hoch, gehen Läsionen verloren; ist er zu niedrig, wird mehr normales Gewebe markiert</translation>
    </message>
    <message>
        <source>file to write; its name is that of the site in reports</source>
        <translation>Datei, die geschrieben wird; ihr Name ist in Berichten der des Zentrums</translation>
    </message>
    <message>
        <source>file of the command &apos;site&apos; with the acceptance limits of your site</source>
        <translation>Datei des Befehls „site“ mit den Annahmegrenzen Ihres Zentrums</translation>
    </message>
    <message>
        <source>{point}: acceptance limit {limit}, that of the weights is {usual}</source>
        <translation>{point}: Annahmegrenze {limit}, die der Gewichte ist {usual}</translation>
    </message>
    <message>
        <source>Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed.</source>
        <translation>An {fitted} Bilder angepasst. Ausgelassen: {warned} mit Warnung, {failed} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Fit limits to your site</source>
        <translation>Grenzen an Ihr Zentrum anpassen</translation>
    </message>
    <message>
        <source>At a new site, the usual limits accept too many or too few regions as lesions. Limits can be fitted to the images of the worklist, which need no labels. Use them as they come: if some kind of image is missing, the limits are wrong.</source>
        <translation>An einem neuen Zentrum nehmen die üblichen Grenzen zu viele oder zu wenige Regionen als Läsionen an. Grenzen lassen sich an die Bilder der Arbeitsliste anpassen, die keine Annotationen brauchen. Verwenden Sie die Bilder so, wie sie anfallen: Fehlt eine Art von Bildern, sind die Grenzen falsch.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}.</source>
        <translation>Ohne Warnung analysierte Bilder: {usable}.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are needed.</source>
        <translation>Ohne Warnung analysierte Bilder: {usable}. Öffnen Sie weitere Bilder Ihres Zentrums: Mindestens {fewest} sind nötig.</translation>
    </message>
    <message>
        <source>Images without a lesion</source>
        <translation>Bilder ohne Läsion</translation>
    </message>
    <message>
        <source>A rough share is enough, such as that in your records. If it is too high, lesions are lost; if it is too low, more normal tissue is marked.</source>
        <translation>Ein ungefährer Anteil reicht, etwa der in Ihren Unterlagen. Ist er zu hoch, gehen Läsionen verloren; ist er zu niedrig, wird mehr normales Gewebe markiert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the limits of your site</source>
        <translation>Die Grenzen Ihres Zentrums speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a file of limits: make one with the command &apos;site&apos;.</source>
        <translation>„{name}“ ist keine Datei mit Grenzen: mit dem Befehl „site“ eine erstellen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was made with other weights: make it again with the command &apos;site&apos;, because its limits do not fit these.</source>
        <translation>„{name}“ wurde mit anderen Gewichten erstellt: mit dem Befehl „site“ neu erstellen, weil die Grenzen darin nicht zu diesen Gewichten passen.</translation>
    </message>
    <message>
        <source>{images} images are too few to fit limits to: name at least {fewest} without a warning.</source>
        <translation>{images} Bilder sind zu wenige, um Grenzen daran anzupassen: mindestens {fewest} ohne Warnung angeben.</translation>
    </message>
    <message>
        <source>The manifest of these weights does not say what was measured at known sites, so no limits can be fitted: use the weights of the program.</source>
        <translation>Im Manifest dieser Gewichte steht nicht, was an bekannten Zentren gemessen wurde, daher können keine Grenzen angepasst werden: die Gewichte des Programms verwenden.</translation>
    </message>
    <message>
        <source>{reason} The usual limits count until then.</source>
        <translation>{reason} Bis dahin gelten die üblichen Grenzen.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop breast ultrasound images here</source>
        <translation>Mammasonografie-Bilder hierher ziehen</translation>
    </message>
    <message>
        <source>BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing leaves this computer.</source>
        <translation>BUSight umrandet jede Läsion, sagt, wie suspekt sie aussieht, und schreibt einen Bericht. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It opens files, folders and ZIP archives with images of these formats: {formats}.</source>
        <translation>Es öffnet Dateien, Ordner und ZIP-Archive mit Bildern dieser Formate: {formats}.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>No image at hand? Try a synthetic one:</source>
        <translation>Kein Bild zur Hand? Ein synthetisches ausprobieren:</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>Eine Läsion</translation>
    </message>
    <message>
        <source>Two lesions</source>
        <translation>Zwei Läsionen</translation>
    </message>
    <message>
        <source>No lesion</source>
        <translation>Keine Läsion</translation>
    </message>
    <message>
        <source>Open the synthetic image: {what}</source>
        <translation>Das synthetische Bild öffnen: {what}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Netze werden geladen…</translation>
    </message>
    <message>
        <source>Networks not loaded</source>
        <translation>Netze nicht geladen</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {failed} failed</source>
        <translation>{done} von {total}, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Working on {name}</source>
        <translation>{name} wird bearbeitet</translation>
    </message>
    <message>
        <source>Exporting: {written} of {total} scans are saved. {keys} cancels.</source>
        <translation>Export: {written} von {total} Aufnahmen sind gespeichert. {keys} bricht ab.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>In die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>The clipboard holds no image: copy an image or image files first.</source>
        <translation>Die Zwischenablage enthält kein Bild: zuerst ein Bild oder Bilddateien kopieren.</translation>
    </message>
    <message>
        <source>There are no crash reports. Their folder is {folder}</source>
        <translation>Es gibt keine Absturzberichte. Ihr Ordner ist {folder}</translation>
    </message>
    <message>
        <source>The crash reports are in {folder}</source>
        <translation>Die Absturzberichte sind in {folder}</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>Another BUSight window is open: the scans of this one are kept once that is closed.</source>
        <translation>Ein anderes BUSight-Fenster ist offen: die Aufnahmen dieses Fensters werden aufbewahrt, sobald das andere geschlossen ist.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that, or move the file away. Scans are not kept until then.</source>
        <translation>„{path}“ wurde von einem neueren BUSight geschrieben: dieses installieren oder die Datei verschieben. Bis dahin bleiben Aufnahmen nicht erhalten.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}), so scans are not kept: check the disk and the permissions of the folder. It is tried again every few seconds.</source>
        <translation>„{path}“ kann nicht geöffnet werden ({error}), Aufnahmen bleiben daher nicht erhalten: Datenträger und Rechte des Ordners prüfen. Es wird alle paar Sekunden noch einmal versucht.</translation>
    </message>
    <message>
        <source>The disk is full, so &apos;{path}&apos; is not up to date: make room, and it is saved at once.</source>
        <translation>Der Datenträger ist voll, „{path}“ ist daher nicht aktuell: Platz schaffen, dann wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be saved ({error}): check the disk. It is tried again every few seconds.</source>
        <translation>„{path}“ kann nicht gespeichert werden ({error}): den Datenträger prüfen. Es wird alle paar Sekunden noch einmal versucht.</translation>
    </message>
    <message>
        <source>The study database is open now: its scans are in the list, and all are kept from now on.</source>
        <translation>Die Studiendatenbank ist jetzt offen: ihre Aufnahmen sind in der Liste, und von nun an bleiben alle erhalten.</translation>
    </message>
    <message>
        <source>The study database was damaged: the backup of {date} is used. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>Die Studiendatenbank war beschädigt: die Sicherung vom {date} wird verwendet. Die beschädigte Datei heißt jetzt „{moved}“.</translation>
    </message>
    <message>
        <source>The study database was damaged and there is no backup: the worklist is empty. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>Die Studiendatenbank war beschädigt, und es gibt keine Sicherung: die Arbeitsliste ist leer. Die beschädigte Datei heißt jetzt „{moved}“.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open in another BUSight window: close it there first.</source>
        <translation>„{path}“ ist in einem anderen BUSight-Fenster offen: zuerst dort schließen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that to open it.</source>
        <translation>„{path}“ wurde von einem neueren BUSight geschrieben: dieses installieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>There is no project &apos;{path}&apos; any more: if it was moved, open it from there.</source>
        <translation>Das Projekt „{path}“ gibt es nicht mehr: wurde es verschoben, von dort öffnen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no BUSight project, or it is damaged and there is no backup of it. The file was left as it is.</source>
        <translation>„{path}“ ist kein BUSight-Projekt, oder es ist beschädigt und es gibt keine Sicherung davon. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing can be written to &apos;{path}&apos;: copy it to another folder and open the copy.</source>
        <translation>In „{path}“ kann nicht geschrieben werden: in einen anderen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder.</source>
        <translation>„{path}“ kann nicht geöffnet werden ({error}): Datenträger und Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written ({error}): choose another folder. Nothing was changed.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({error}): einen anderen Ordner wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk has no room for &apos;{path}&apos;: make room or choose another one. Nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz für „{path}“: Platz schaffen oder einen anderen wählen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The scans of this window are not kept anywhere: save them as a project first, or remove them.</source>
        <translation>Die Aufnahmen dieses Fensters werden nirgends aufbewahrt: sie zuerst als Projekt speichern oder entfernen.</translation>
    </message>
    <message>
        <source>A project is being opened or saved: wait until that is done.</source>
        <translation>Ein Projekt wird geöffnet oder gespeichert: warten, bis das fertig ist.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open here: every change is saved in it at once.</source>
        <translation>„{path}“ ist hier offen: jede Änderung wird sofort darin gespeichert.</translation>
    </message>
    <message>
        <source>Saved &apos;{path}&apos;, which is open now.</source>
        <translation>„{path}“ gespeichert und jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Putting the images into &apos;{name}&apos;…</source>
        <translation>Die Bilder werden in „{name}“ gelegt…</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all images inside: {inside}.</source>
        <translation>„{name}“ enthält alle Bilder: {inside}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {inside} images inside. These are not, because they are missing, changed or too large: {outside}.</source>
        <translation>„{name}“ enthält {inside} Bilder. Diese nicht, weil sie fehlen, geändert wurden oder zu groß sind: {outside}.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>{software}. {research_use}</source>
        <translation>{software}. {research_use}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all.</source>
        <translation>{analyzed} analysiert, {done_before} schon vorher, {failed} fehlgeschlagen; insgesamt {total}.</translation>
    </message>
    <message>
        <source>Stopped. Finished results are kept: the same command goes on from there.</source>
        <translation>Angehalten. Fertige Ergebnisse bleiben: derselbe Befehl fährt dort fort.</translation>
    </message>
    <message>
        <source>ok     {text}</source>
        <translation>ok     {text}</translation>
    </message>
    <message>
        <source>FAILED {text}</source>
        <translation>FEHLER {text}</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found.</source>
        <translation>{name}: {known} zu finden, {found} gefunden.</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found, overlap {overlaps}.</source>
        <translation>{name}: {known} zu finden, {found} gefunden, Überlappung {overlaps}.</translation>
    </message>
    <message>
        <source>Self test passed.</source>
        <translation>Selbsttest bestanden.</translation>
    </message>
    <message>
        <source>Self test failed.</source>
        <translation>Selbsttest nicht bestanden.</translation>
    </message>
    <message>
        <source>{name}: {known} lesions to be found, {found} found.</source>
        <translation>{name}: {known} Läsionen zu finden, {found} gefunden.</translation>
    </message>
    <message>
        <source>Nothing was analyzed in time.</source>
        <translation>Nichts wurde rechtzeitig analysiert.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Gerät: {device}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{copied} copied without identity, {failed} failed; {total} in all.</source>
        <translation>{copied} ohne Identität kopiert, {failed} fehlgeschlagen; insgesamt {total}.</translation>
    </message>
    <message>
        <source>Look at the copies before you pass them on: text may be left in the tissue.</source>
        <translation>Die Kopien vor der Weitergabe ansehen: im Gewebe kann Text übrig sein.</translation>
    </message>
    <message>
        <source>{aet} listens on {host}, port {port}. Ctrl-C ends it.</source>
        <translation>{aet} lauscht auf {host}, Port {port}. Strg-C beendet es.</translation>
    </message>
    <message>
        <source>In the queue: {received} to analyze, {analyzed} to send.</source>
        <translation>In der Warteschlange: {received} zu analysieren, {analyzed} zu senden.</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: analyzed</source>
        <translation>{time} Objekt {number} von {sender}: analysiert</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: results sent</source>
        <translation>{time} Objekt {number} von {sender}: Ergebnisse gesendet</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: nothing to send</source>
        <translation>{time} Objekt {number} von {sender}: nichts zu senden</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: failed ({code}). {reason}</source>
        <translation>{time} Objekt {number} von {sender}: fehlgeschlagen ({code}). {reason}</translation>
    </message>
    <message>
        <source>{time} {reason} It is tried again.</source>
        <translation>{time} {reason} Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped. The queue is kept: the same command continues.</source>
        <translation>Beendet. Was in der Warteschlange ist, bleibt: Derselbe Befehl macht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>All parts are done: &apos;{folder}&apos; has the results of {number} files; {failed} failed.</source>
        <comment>All parts are done: &apos;{folder}&apos; has the results of 1 file; {failed} failed.</comment>
        <translation>
            <numerusform>Alle Teile sind fertig: „{folder}“ enthält die Ergebnisse von 1 Datei; {failed} fehlgeschlagen.</numerusform>
            <numerusform>Alle Teile sind fertig: „{folder}“ enthält die Ergebnisse von {number} Dateien; {failed} fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are done. Another run is putting the results together.</source>
        <translation>Alle Teile sind fertig. Ein anderer Lauf fügt die Ergebnisse gerade zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The whole run is not finished: {number} of {total} files are missing.</source>
        <comment>The whole run is not finished: 1 of {total} files is missing.</comment>
        <translation>
            <numerusform>Der ganze Lauf ist nicht fertig: 1 von {total} Dateien fehlt.</numerusform>
            <numerusform>Der ganze Lauf ist nicht fertig: {number} von {total} Dateien fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part {part} of {of}: not started, {number} files.</source>
        <comment>Part {part} of {of}: not started, 1 file.</comment>
        <translation>
            <numerusform>Teil {part} von {of}: nicht gestartet, 1 Datei.</numerusform>
            <numerusform>Teil {part} von {of}: nicht gestartet, {number} Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {of}: stopped after {done} of {total}.</source>
        <translation>Teil {part} von {of}: nach {done} von {total} angehalten.</translation>
    </message>
    <message>
        <source>Part {part} of {of}: at work, {done} of {total} so far.</source>
        <translation>Teil {part} von {of}: in Arbeit, bisher {done} von {total}.</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more parts.</source>
        <comment>And 1 more part.</comment>
        <translation>
            <numerusform>Und 1 weiterer Teil.</numerusform>
            <numerusform>Und {number} weitere Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start what is not at work, or, when nothing is, run the command once without --part.</source>
        <translation>Starten, was nicht in Arbeit ist, oder, wenn nichts in Arbeit ist, den Befehl einmal ohne --part ausführen.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Fehlgeschlagen: {number}.</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>As many threads as are free</source>
        <translation>So viele Threads, wie frei sind</translation>
    </message>
    <message numerus="yes">
        <source>{number} threads</source>
        <comment>1 thread</comment>
        <translation>
            <numerusform>1 Thread</numerusform>
            <numerusform>{number} Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Using as many threads as are free from the next image on.</source>
        <translation>Ab dem nächsten Bild werden so viele Threads genutzt, wie frei sind.</translation>
    </message>
    <message numerus="yes">
        <source>Using {number} threads from the next image on.</source>
        <comment>Using 1 thread from the next image on.</comment>
        <translation>
            <numerusform>Ab dem nächsten Bild wird 1 Thread genutzt.</numerusform>
            <numerusform>Ab dem nächsten Bild werden {number} Threads genutzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Try it with example images</source>
        <translation>Mit Beispielbildern ausprobieren</translation>
    </message>
    <message>
        <source>Open three synthetic images and explain the window on them</source>
        <translation>Drei synthetische Bilder öffnen und das Fenster daran erklären</translation>
    </message>
    <message>
        <source>Tour on synthetic images, {number} of {total}</source>
        <translation>Rundgang an synthetischen Bildern, {number} von {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>These images are synthetic: a program drew them, and no patient is in them. Every image that you open has a row here. {next_scan} and {previous_scan} go from one to the next.</source>
        <translation>Diese Bilder sind synthetisch: ein Programm hat sie gezeichnet, und keine Patientin ist darauf. Jedes Bild, das Sie öffnen, hat hier eine Zeile. {next_scan} und {previous_scan} gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>The outline of a lesion</source>
        <translation>Die Kontur einer Läsion</translation>
    </message>
    <message>
        <source>Every lesion is outlined and measured; a dashed outline is a possible lesion. The wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.</source>
        <translation>Jede Läsion wird umrandet und gemessen; eine gestrichelte Kontur ist eine mögliche Läsion. Das Mausrad zoomt, ein Klick auf eine Läsion wählt sie aus, und {overlay} verbirgt die Konturen.</translation>
    </message>
    <message>
        <source>The number against its limit</source>
        <translation>Die Zahl und ihre Grenze</translation>
    </message>
    <message>
        <source>This is the probability of a malignant lesion. At or above its limit the scan is suspicious. The limit belongs to the operating point, which you choose below.</source>
        <translation>Dies ist die Wahrscheinlichkeit einer malignen Läsion. Ab ihrer Grenze ist die Aufnahme suspekt. Die Grenze gehört zum Arbeitspunkt, den Sie darunter wählen.</translation>
    </message>
    <message>
        <source>The mask threshold</source>
        <translation>Die Maskenschwelle</translation>
    </message>
    <message>
        <source>It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} and {threshold_down}; {threshold_reset} goes back.</source>
        <translation>Sie bewegt Konturen und Größen, nie das Risikolabel. Ziehen Sie sie oder drücken Sie {threshold_up} und {threshold_down}; {threshold_reset} setzt sie zurück.</translation>
    </message>
    <message>
        <source>Correct the lesions</source>
        <translation>Die Läsionen korrigieren</translation>
    </message>
    <message>
        <source>{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one and {draw} draws another; more tools are under &apos;Draw&apos; at the top. {undo} takes back every step.</source>
        <translation>{next_lesion} wählt eine Läsion aus, {accept} nimmt eine mögliche an, {reject} verwirft eine und {draw} zeichnet eine weitere; mehr Werkzeuge sind oben unter „Zeichnen“. {undo} nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Ihr eigenes Urteil</translation>
    </message>
    <message>
        <source>Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and write a note ({write_note}). {next_unreviewed} goes to the next scan without a verdict.</source>
        <translation>Stimmen Sie dem Risikolabel zu ({agree}) oder wählen Sie Ihr eigenes, geben Sie eine BI-RADS-Kategorie an und schreiben Sie eine Notiz ({write_note}). {next_unreviewed} geht zur nächsten Aufnahme ohne Urteil.</translation>
    </message>
    <message>
        <source>Take the result out</source>
        <translation>Das Ergebnis mitnehmen</translation>
    </message>
    <message>
        <source>{export} saves the report of this scan, {export_all} those of all. The File menu saves PDF, masks, tables and annotations too, and {palette} finds every command.</source>
        <translation>{export} speichert den Bericht dieser Aufnahme, {export_all} die aller Aufnahmen. Das Menü Datei speichert auch PDF, Masken, Tabellen und Annotationen, und {palette} findet jeden Befehl.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}, {name}</source>
        <translation>Rückgängig gemacht: {step}, {name}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}, {name}</source>
        <translation>Wiederholt: {step}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove {name}</comment>
        <translation>
            <numerusform>{name} entfernen</numerusform>
            <numerusform>{number} Aufnahmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: {number} scans. {keys} brings them back.</source>
        <comment>Removed: {name}. {keys} brings it back.</comment>
        <translation>
            <numerusform>{name} wurde entfernt. {keys} holt die Aufnahme zurück.</numerusform>
            <numerusform>{number} Aufnahmen wurden entfernt. {keys} holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Maßstab entfernen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <translation>Messung verschieben</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Schwelle {threshold}</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Arbeitspunkt: {name}</translation>
    </message>
    <message>
        <source>Accept possible lesion {name}</source>
        <translation>Mögliche Läsion {name} annehmen</translation>
    </message>
    <message>
        <source>Reject lesion {name}</source>
        <translation>Läsion {name} verwerfen</translation>
    </message>
    <message>
        <source>Delete lesion {name}</source>
        <translation>Läsion {name} löschen</translation>
    </message>
    <message>
        <source>Draw a lesion</source>
        <translation>Eine Läsion zeichnen</translation>
    </message>
    <message>
        <source>Redraw lesion {name}</source>
        <translation>Läsion {name} neu zeichnen</translation>
    </message>
    <message>
        <source>Grow a lesion</source>
        <translation>Eine Läsion wachsen lassen</translation>
    </message>
    <message>
        <source>Brush lesion {name}</source>
        <translation>Läsion {name} malen</translation>
    </message>
    <message>
        <source>Erase from lesion {name}</source>
        <translation>Von Läsion {name} radieren</translation>
    </message>
    <message>
        <source>Move the outline of lesion {name}</source>
        <translation>Kontur von Läsion {name} verschieben</translation>
    </message>
    <message>
        <source>Split lesion {name}</source>
        <translation>Läsion {name} teilen</translation>
    </message>
    <message>
        <source>Join lesions {name} and {other}</source>
        <translation>Läsionen {name} und {other} verbinden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>No BI-RADS category</source>
        <translation>Keine BI-RADS-Kategorie</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Das Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>{path} can&apos;t be read ({error}): fix or delete it.</source>
        <translation>{path} kann nicht gelesen werden ({error}): berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>{path} holds no full path of a version file: fix or delete it.</source>
        <translation>{path} enthält keinen vollständigen Pfad einer Versionsdatei: berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>The version file {path} can&apos;t be read ({error}): fix or delete {setting}.</source>
        <translation>Die Versionsdatei {path} kann nicht gelesen werden ({error}): {setting} berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>The version file {path} should hold one version such as 0.2.0.</source>
        <translation>Die Versionsdatei {path} sollte eine einzelne Version wie 0.2.0 enthalten.</translation>
    </message>
    <message>
        <source>BUSight {newer} is available; this is {current}.</source>
        <translation>BUSight {newer} ist verfügbar; dies ist {current}.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Outlines lesions in breast ultrasound images and says how likely each is malignant.</source>
        <translation>Umrandet Läsionen in Mammasonografie-Bildern und sagt, wie wahrscheinlich jede maligne ist.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Without a command the window opens. PATH is an image, a folder of images, or a project, to open in it.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. PATH ist ein Bild, ein Ordner mit Bildern oder ein Projekt, das es öffnen soll.</translation>
    </message>
    <message>
        <source>analyze images and write results</source>
        <translation>Bilder analysieren und Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask and a probability map. A second run with the same output folder continues the first.</source>
        <translation>Analysiert Bilder und schreibt results.jsonl, results.csv und für jedes Bild einen Bericht, eine Maske und eine Wahrscheinlichkeitskarte. Ein zweiter Lauf mit demselben Ausgabeordner setzt den ersten fort.</translation>
    </message>
    <message>
        <source>check that the lesions of the synthetic images are found</source>
        <translation>prüfen, ob die Läsionen der synthetischen Bilder gefunden werden</translation>
    </message>
    <message>
        <source>show versions, device, weights and folders</source>
        <translation>Versionen, Gerät, Gewichte und Ordner zeigen</translation>
    </message>
    <message>
        <source>folder for everything written</source>
        <translation>Ordner für alles, was geschrieben wird</translation>
    </message>
    <message>
        <source>an image or a video, or a folder or ZIP archive of them</source>
        <translation>ein Bild oder ein Video oder ein Ordner oder ZIP-Archiv davon</translation>
    </message>
    <message>
        <source>Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM. {research_use}</source>
        <translation>Exitcode: 0 alles erledigt, 1 ein Bild ist fehlgeschlagen oder der Befehl konnte nicht beginnen, 2 falscher Aufruf, eine Eingabe fehlt oder ist leer, oder der Ordner wird von einem anderen Lauf benutzt, 130 mit Strg-C angehalten, 143 mit SIGTERM. {research_use}</translation>
    </message>
    <message>
        <source>what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, presentation state, and the report as an image and as a PDF</source>
        <translation>was geschrieben wird, durch Kommas getrennt: {names} (Standard: {default}). pdf ist der Bericht als PDF; coco, labelme und yolo sind die Konturen zum Trainieren von Netzen; seg, sr, gsps, sc und encapsulated-pdf sind DICOM-Objekte zu einem DICOM-Bild: Segmentierung, strukturierter Bericht, Darstellungszustand und der Bericht als Bild und als PDF</translation>
    </message>
    <message>
        <source>make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can refer to it</source>
        <translation>um ein Bild, das keine DICOM-Datei ist, eine Ultraschallstudie anlegen, damit sich DICOM-Objekte darauf beziehen können</translation>
    </message>
    <message>
        <source>probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not the risk label (default: {default})</source>
        <translation>Wahrscheinlichkeit von 0 bis 1, ab der ein Pixel als Läsion zählt; sie ändert Konturen und Größen, nicht das Risikolabel (Standard: {default})</translation>
    </message>
    <message>
        <source>limits for what is suspicious and what is accepted as a lesion: &apos;high sensitivity&apos;, &apos;balanced&apos; or &apos;high specificity&apos; (default: the first)</source>
        <translation>Grenzen dafür, was suspekt ist und was als Läsion angenommen wird: &apos;high sensitivity&apos;, &apos;balanced&apos; oder &apos;high specificity&apos; (Standard: die ersten)</translation>
    </message>
    <message>
        <source>check the window instead: it opens, analyzes a synthetic image and closes</source>
        <translation>stattdessen das Fenster prüfen: es öffnet sich, analysiert ein synthetisches Bild und schließt sich</translation>
    </message>
    <message>
        <source>what the networks run on</source>
        <translation>worauf die Netze laufen</translation>
    </message>
    <message>
        <source>processor threads of the networks (default: as many as are free)</source>
        <translation>Prozessor-Threads der Netze (Standard: so viele, wie frei sind)</translation>
    </message>
    <message>
        <source>your own weights, with their manifest.json; every result then names its hash</source>
        <translation>eigene Gewichte mit ihrer manifest.json; jedes Ergebnis nennt dann deren Hash</translation>
    </message>
    <message>
        <source>this path is empty: name a file or a folder</source>
        <translation>dieser Pfad ist leer: eine Datei oder einen Ordner angeben</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 0 to 1</source>
        <translation>„{text}“ ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 1 to {most}</source>
        <translation>„{text}“ ist keine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be written: choose from {names}</source>
        <translation>„{text}“ kann nicht geschrieben werden: aus {names} wählen</translation>
    </message>
    <message>
        <source>there is no operating point &apos;{name}&apos;: choose from {names}</source>
        <translation>es gibt keinen Arbeitspunkt „{name}“: aus {names} wählen</translation>
    </message>
    <message>
        <source>--make-study makes a study for DICOM objects: name one in --write, from {names}</source>
        <translation>--make-study legt eine Studie für DICOM-Objekte an: eines in --write nennen, aus {names}</translation>
    </message>
    <message>
        <source>--weights can&apos;t be used with --window</source>
        <translation>--weights kann nicht zusammen mit --window verwendet werden</translation>
    </message>
    <message>
        <source>there is no COMMAND: &apos;busight --help&apos; lists them</source>
        <translation>es fehlt COMMAND: „busight --help“ zählt die Befehle auf</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. The commands are {names}; &apos;busight --help&apos; shows more.</source>
        <translation>Es gibt keinen Befehl, keine Datei und keinen Ordner „{word}“. Die Befehle sind {names}; „busight --help“ zeigt mehr.</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. Did you mean &apos;busight {command}&apos;?</source>
        <translation>Es gibt keinen Befehl, keine Datei und keinen Ordner „{word}“. War „busight {command}“ gemeint?</translation>
    </message>
    <message>
        <source>copy DICOM files without what identifies patients</source>
        <translation>DICOM-Dateien ohne das kopieren, was Patienten identifiziert</translation>
    </message>
    <message>
        <source>Copies DICOM images without names, dates, identifiers and private attributes, and with black for all that is not tissue and for what looks like text in it. The copies are named after numbers. Look at the copies before you pass them on. {research_use}</source>
        <translation>Kopiert DICOM-Bilder ohne Namen, Daten, Kennungen und private Attribute; alles, was kein Gewebe ist, und was darin wie Text aussieht, wird schwarz. Die Kopien heißen nach Nummern. Die Kopien vor der Weitergabe ansehen. {research_use}</translation>
    </message>
    <message>
        <source>a DICOM file, or a folder of them</source>
        <translation>eine DICOM-Datei oder ein Ordner davon</translation>
    </message>
    <message>
        <source>receive images from scanners or a PACS, analyze them, send results on</source>
        <translation>Bilder von Geräten oder einem PACS empfangen, analysieren und Ergebnisse weitersenden</translation>
    </message>
    <message>
        <source>Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.</source>
        <translation>Empfängt DICOM-Objekte (C-STORE), analysiert Ultraschallbilder und sendet die Ergebnisse an einen Knoten. Die Warteschlange liegt auf dem Datenträger: Was auch immer das Programm beendet, jedes Objekt wird einmal analysiert und gesendet.</translation>
    </message>
    <message>
        <source>It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can&apos;t be loaded or nothing can be received, 2 wrong usage or the folder is in use. {research_use}</source>
        <translation>Läuft bis Strg-C (Exit-Code 130) oder SIGTERM (143). 1, wenn die Netze nicht geladen werden können oder nichts empfangen werden kann, 2 bei falschem Aufruf oder wenn der Ordner benutzt wird. {research_use}</translation>
    </message>
    <message>
        <source>AE title of this program (default: {default})</source>
        <translation>AE-Titel dieses Programms (Standard: {default})</translation>
    </message>
    <message>
        <source>port to listen on (default: {default})</source>
        <translation>Port, auf dem gelauscht wird (Standard: {default})</translation>
    </message>
    <message>
        <source>address to listen on; by default only programs on this computer can connect</source>
        <translation>Adresse, auf der gelauscht wird; standardmäßig können sich nur Programme auf diesem Computer verbinden</translation>
    </message>
    <message>
        <source>AE titles that may send; needed if other computers can connect</source>
        <translation>AE-Titel, die senden dürfen; nötig, wenn sich andere als dieser Computer verbinden können</translation>
    </message>
    <message>
        <source>certificate (PEM): all connections are then encrypted</source>
        <translation>Zertifikat (PEM): Alle Verbindungen sind dann verschlüsselt</translation>
    </message>
    <message>
        <source>private key of the certificate (PEM)</source>
        <translation>privater Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>analyze what is received; without it, objects wait in the folder</source>
        <translation>Empfangenes analysieren; ohne dies warten die Objekte im Ordner</translation>
    </message>
    <message>
        <source>where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, results wait in the folder</source>
        <translation>wohin die Ergebnisse gesendet werden: AET@HOST:PORT oder der Name eines Knotens in den Einstellungen; ohne dies warten die Ergebnisse im Ordner</translation>
    </message>
    <message>
        <source>what to send, separated by commas: {names} (default: {default})</source>
        <translation>was gesendet wird, durch Kommas getrennt: {names} (Standard: {default})</translation>
    </message>
    <message>
        <source>folder of the queue (default: in the folder of the program&apos;s settings)</source>
        <translation>Ordner der Warteschlange (Standard: im Ordner der Einstellungen des Programms)</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an AE title: 1 to 16 letters, digits or signs</source>
        <translation>&apos;{text}&apos; ist kein AE-Titel: 1 bis 16 Buchstaben, Ziffern oder Zeichen</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a port: a number from 1 to {most}</source>
        <translation>&apos;{text}&apos; ist kein Port: eine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither AET@HOST:PORT nor the name of a node in the settings: {names}</source>
        <translation>&apos;{text}&apos; ist weder AET@HOST:PORT noch der Name eines Knotens in den Einstellungen: {names}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not AET@HOST:PORT, and the settings have no nodes</source>
        <translation>&apos;{text}&apos; ist nicht AET@HOST:PORT, und in den Einstellungen gibt es keine Knoten</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be sent: choose from {names}</source>
        <translation>&apos;{text}&apos; kann nicht gesendet werden: Wählen Sie aus {names}</translation>
    </message>
    <message>
        <source>--host {host} lets other computers connect: say with --allow which</source>
        <translation>--host {host} lässt andere Computer zu: Geben Sie mit --allow an, welche</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together</source>
        <translation>--tls-cert und --tls-key gehören zusammen</translation>
    </message>
    <message>
        <source>--send-to sends results, so it needs --analyze</source>
        <translation>--send-to sendet Ergebnisse und braucht deshalb --analyze</translation>
    </message>
    <message>
        <source>--write names results, so it needs --analyze</source>
        <translation>--write nennt Ergebnisse und braucht deshalb --analyze</translation>
    </message>
    <message>
        <source>do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N workers on this computer; needs pip install &quot;busight[cluster]&quot;</source>
        <translation>die Arbeit auf einem Dask-Cluster erledigen: tcp://HOST:PORT (oder tls://) seines Schedulers, oder local:N für N Worker auf diesem Computer; braucht pip install &quot;busight[cluster]&quot;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 to {most}</source>
        <translation>&apos;{text}&apos; ist kein Cluster: Schreiben Sie tcp://HOST:PORT, tls://HOST:PORT oder local:N mit N von 1 bis {most}</translation>
    </message>
    <message>
        <source>--cluster can&apos;t be used with --part</source>
        <translation>--cluster kann nicht zusammen mit --part verwendet werden</translation>
    </message>
    <message>
        <source>analyze only part K of N, counted from 1; start the others in the same way, on any computers that see DIR. The last one puts all results together</source>
        <translation>nur Teil K von N auswerten, ab 1 gezählt; die anderen ebenso starten, auf beliebigen Computern, die DIR sehen. Der letzte fügt alle Ergebnisse zusammen</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>Anzahl der Teile</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 on</source>
        <translation>„{text}“ ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>there is no part {number} of {of}: choose from 1 to {of}</source>
        <translation>es gibt keinen Teil {number} von {of}: 1 bis {of} wählen</translation>
    </message>
    <message>
        <source>--part and --of go together</source>
        <translation>--part und --of gehören zusammen</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Scan</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(Läsion)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px (no pixel size)</source>
        <translation>px (keine Pixelgröße)</translation>
    </message>
    <message>
        <source>mm (set by hand)</source>
        <translation>mm (von Hand gesetzt)</translation>
    </message>
    <message>
        <source>W {window}   L {level}   {zoom}%</source>
        <translation>W {window}   L {level}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   invertiert   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   {zoom}%</source>
        <translation>W {window}   L {level}   Gamma {gamma}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   Gamma {gamma}   invertiert   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Rotated by {degrees}°</source>
        <translation>Um {degrees}° gedreht</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Mirrored, then rotated by {degrees}°</source>
        <translation>Gespiegelt, dann um {degrees}° gedreht</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}</source>
        <translation>x {x}, y {y}   Grau {gray}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   Grau {gray}   P(Läsion) {probability}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}   P(Läsion) {probability}</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Not like the images the networks learned from. This image looks colored: is it Doppler or elastography?</source>
        <translation>Anders als die Bilder, von denen die Netze gelernt haben. Dieses Bild wirkt farbig: ist es Doppler oder Elastografie?</translation>
    </message>
    <message>
        <source>Two views in one image. Open each view as a separate image.</source>
        <translation>Zwei Ansichten in einem Bild. Jede Ansicht als eigenes Bild öffnen.</translation>
    </message>
    <message>
        <source>Not like the images the networks learned from. Is this a breast ultrasound, without the rest of the scanner screen?</source>
        <translation>Anders als die Bilder, von denen die Netze gelernt haben. Ist dies ein Mammasonografie-Bild, ohne den Rest des Gerätebildschirms?</translation>
    </message>
    <message>
        <source>These weights can&apos;t tell what kind of image this is. Make sure that it is a grayscale breast ultrasound.</source>
        <translation>Diese Gewichte können nicht sagen, welche Art Bild dies ist. Sicherstellen, dass es eine Mammasonografie in Graustufen ist.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The weights&apos; manifest.json is missing or can&apos;t be read: {fix}.</source>
        <translation>Die manifest.json der Gewichte fehlt oder kann nicht gelesen werden: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is damaged: {fix}.</source>
        <translation>Die manifest.json der Gewichte ist beschädigt: {fix}.</translation>
    </message>
    <message>
        <source>The entry &apos;{entry}&apos; of the weights&apos; manifest.json is missing or wrong: {fix}.</source>
        <translation>Der Eintrag „{entry}“ der manifest.json der Gewichte fehlt oder ist falsch: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is not the one that belongs to this version (another sha256): {fix}, or choose a folder of your own weights with --weights.</source>
        <translation>Die manifest.json der Gewichte gehört nicht zu dieser Version (anderer sha256): {fix}, oder mit --weights einen Ordner eigener Gewichte wählen.</translation>
    </message>
    <message>
        <source>The weights {file} are missing or can&apos;t be read: {fix}.</source>
        <translation>Die Gewichte {file} fehlen oder können nicht gelesen werden: {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} are not those of their manifest (another sha256): {fix}.</source>
        <translation>Die Gewichte {file} sind nicht die ihres Manifests (anderer sha256): {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} do not fit this version: {fix}.</source>
        <translation>Die Gewichte {file} passen nicht zu dieser Version: {fix}.</translation>
    </message>
    <message>
        <source>install BUSight again</source>
        <translation>BUSight neu installieren</translation>
    </message>
    <message>
        <source>choose another folder than &apos;{folder}&apos;</source>
        <translation>einen anderen Ordner als „{folder}“ wählen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>pasted {time}</source>
        <translation>eingefügt {time}</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>abgelegtes Bild</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Opened scans are listed here.</source>
        <translation>Geöffnete Aufnahmen werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} analyzed</source>
        <translation>{done} von {total} analysiert</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>No scan matches.</source>
        <translation>Keine Aufnahme passt.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <translation>wird analysiert…</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}, {found}, {headline}, malignancy {malignancy}</source>
        <translation>{name}, {found}, {headline}, Malignität {malignancy}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Namen und Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Die Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filter: {what}</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Die Arbeitsliste sortieren</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Die Arbeitsliste gruppieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} reports</source>
        <comment>Export 1 report</comment>
        <translation>
            <numerusform>1 Bericht exportieren</numerusform>
            <numerusform>{number} Berichte exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {number} images</source>
        <comment>Export 1 image</comment>
        <translation>
            <numerusform>1 Bild exportieren</numerusform>
            <numerusform>{number} Bilder exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyze {number} scans again</source>
        <comment>Analyze 1 scan again</comment>
        <translation>
            <numerusform>1 Aufnahme neu analysieren</numerusform>
            <numerusform>{number} Aufnahmen neu analysieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove 1 scan</comment>
        <translation>
            <numerusform>1 Aufnahme entfernen</numerusform>
            <numerusform>{number} Aufnahmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {number} scans</source>
        <comment>{action}: 1 scan</comment>
        <translation>
            <numerusform>{action}: 1 Aufnahme</numerusform>
            <numerusform>{action}: {number} Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume analysis</source>
        <translation>Analyse fortsetzen</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, none failed.</source>
        <translation>{analyzed} analysiert, keine fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {failed} failed: {keys} shows the failed.</source>
        <translation>{analyzed} analysiert, {failed} fehlgeschlagen: {keys} zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.</source>
        <comment>Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.</comment>
        <translation>
            <numerusform>Abgebrochen: 1 Aufnahme ist nicht analysiert. Auswählen und {keys} drücken, um sie zu analysieren.</numerusform>
            <numerusform>Abgebrochen: {number} Aufnahmen sind nicht analysiert. Auswählen und {keys} drücken, um sie zu analysieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Nach Studie</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Serie</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Nach Patientin</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Studie {number}</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patientin {number}</translation>
    </message>
    <message>
        <source>No patient given</source>
        <translation>Ohne Patientenangabe</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>{number} scans</source>
        <comment>1 scan</comment>
        <translation>
            <numerusform>1 Aufnahme</numerusform>
            <numerusform>{number} Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} frames</source>
        <comment>1 frame</comment>
        <translation>
            <numerusform>1 Einzelbild</numerusform>
            <numerusform>{number} Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>{name}, {count}, {state}</source>
        <translation>{name}, {count}, {state}</translation>
    </message>
    <message>
        <source>{name}, {count}, highest malignancy {malignancy}, {state}</source>
        <translation>{name}, {count}, höchste Malignität {malignancy}, {state}</translation>
    </message>
</context>
<context>
    <name>WorklistOrder</name>
    <message>
        <source>By order of opening</source>
        <translation>Nach Reihenfolge des Öffnens</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By number of lesions</source>
        <translation>Nach Anzahl der Läsionen</translation>
    </message>
    <message>
        <source>By malignancy</source>
        <translation>Nach Malignität</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Urteil</translation>
    </message>
    <message>
        <source>By series and image number</source>
        <translation>Nach Serie und Bildnummer</translation>
    </message>
    <message>
        <source>By side and view</source>
        <translation>Nach Seite und Ansicht</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&apos;{path}&apos; was not written because the disk is full: make room, then run it again.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil der Datenträger voll ist: Platz schaffen, dann noch einmal ausführen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because it is larger than the disk allows: choose a folder on another disk.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil die Datei größer ist, als der Datenträger erlaubt: einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its name is too long for the disk: give the image a shorter name.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil der Name für den Datenträger zu lang ist: dem Bild einen kürzeren Namen geben.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is no permission to write it: choose another folder, or close the file if it is open in another program.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil das Recht dazu fehlt: einen anderen Ordner wählen oder die Datei schließen, falls sie in einem anderen Programm offen ist.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is a folder of that name: move the folder or choose another output folder.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil es einen Ordner dieses Namens gibt: den Ordner verschieben oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because a file is where its folder should be: choose another folder.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil eine Datei ist, wo der Ordner sein sollte: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because of an error ({error}): check the disk or choose another folder.</source>
        <translation>„{path}“ wurde wegen eines Fehlers nicht geschrieben ({error}): den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a link or a device, not a file: move it away or choose another output folder.</source>
        <translation>„{path}“ ist ein Link oder ein Gerät, keine Datei: wegschieben oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; leads out of the output folder by a link: remove the link or choose another output folder.</source>
        <translation>„{folder}“ führt durch einen Link aus dem Ausgabeordner heraus: den Link entfernen oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is there already and was not written by BUSight: move it away or choose another output folder.</source>
        <translation>„{name}“ ist schon da und wurde nicht von BUSight geschrieben: wegschieben oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file, so DICOM objects can&apos;t refer to it: use --make-study to make an ultrasound study around it.</source>
        <translation>„{name}“ ist keine DICOM-Datei, daher können sich DICOM-Objekte nicht darauf beziehen: mit --make-study eine Ultraschallstudie darum anlegen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds lines that this BUSight did not write: choose another output folder or move the file away.</source>
        <translation>„{path}“ enthält Zeilen, die dieses BUSight nicht geschrieben hat: einen anderen Ausgabeordner wählen oder die Datei wegschieben.</translation>
    </message>
    <message>
        <source>Lines or files are missing for {missing} of {total} images in &apos;{folder}&apos;, which was changed during the run: run the same command again.</source>
        <translation>Für {missing} von {total} Bildern fehlen Zeilen oder Dateien in „{folder}“, das während des Laufs geändert wurde: denselben Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed after it was written: run the same command again.</source>
        <translation>„{path}“ wurde nach dem Schreiben geändert: denselben Befehl noch einmal ausführen.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder.</source>
        <translation>„{folder}“ wird von {run} benutzt: das Ende abwarten oder einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder; if there is no such run, delete &apos;{lock}&apos;.</source>
        <translation>„{folder}“ wird von {run} benutzt: das Ende abwarten oder einen anderen Ausgabeordner wählen; gibt es keinen solchen Lauf, „{lock}“ löschen.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because this computer can&apos;t encode such a video: choose the other format, MP4 or AVI.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil dieser Computer ein solches Video nicht kodieren kann: das andere Format wählen, MP4 oder AVI.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its frames could not all be saved: make room on the disk or choose another folder.</source>
        <translation>„{path}“ wurde nicht geschrieben, weil nicht alle Einzelbilder gespeichert werden konnten: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Nothing was printed: check the printer, or save the report as PDF and print that.</source>
        <translation>Nichts wurde gedruckt: den Drucker prüfen oder den Bericht als PDF speichern und dieses drucken.</translation>
    </message>
    <message>
        <source>No report can be written because the system has no font: install one, for example the package fonts-dejavu-core, and run it again.</source>
        <translation>Es kann kein Bericht geschrieben werden, weil das System keine Schrift hat: eine installieren, zum Beispiel das Paket fonts-dejavu-core, dann noch einmal ausführen.</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>einem anderen Lauf</translation>
    </message>
    <message>
        <source>another run (process {pid})</source>
        <translation>einem anderen Lauf (Prozess {pid})</translation>
    </message>
    <message>
        <source>a run on the computer &apos;{host}&apos;</source>
        <translation>einem Lauf auf dem Computer „{host}“</translation>
    </message>
</context>
</TS>
