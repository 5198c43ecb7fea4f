<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Réservé à la recherche, n&apos;est pas un dispositif médical</translation>
    </message>
    <message>
        <source>Research use only, not a medical device.</source>
        <translation>Réservé à la recherche, n&apos;est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>BUSight is free software under the license {license}.</source>
        <translation>BUSight est un logiciel libre sous la licence {license}.</translation>
    </message>
    <message>
        <source>It is built on Python {version} and these parts:</source>
        <translation>Il repose sur Python {version} et ces composants&#xa0;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Rien n&apos;a encore été consigné.</translation>
    </message>
    <message>
        <source>The log has no names of files or patients. It is in {folder}</source>
        <translation>Le journal ne contient aucun nom de fichier ni de patient. Il se trouve dans {folder}</translation>
    </message>
    <message>
        <source>The model card is missing: install BUSight again.</source>
        <translation>La fiche du modèle est absente&#xa0;: réinstallez BUSight.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open a whole folder</source>
        <translation>Ouvrir un dossier entier</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Begin an empty worklist in a new file</source>
        <translation>Commencer une liste de travail vide dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the worklist of a project</source>
        <translation>Ouvrir la liste de travail d&apos;un projet</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Enregistrer le projet sous…</translation>
    </message>
    <message>
        <source>Save the worklist as a project, with or without the images</source>
        <translation>Enregistrer la liste de travail comme projet, avec ou sans les images</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Go back to BUSight&apos;s own worklist</source>
        <translation>Revenir à la liste de travail de BUSight</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Accept lesion</source>
        <translation>Accepter la lésion</translation>
    </message>
    <message>
        <source>Accept the selected possible lesion</source>
        <translation>Accepter la lésion possible sélectionnée</translation>
    </message>
    <message>
        <source>Reject lesion</source>
        <translation>Rejeter la lésion</translation>
    </message>
    <message>
        <source>Reject the selected lesion</source>
        <translation>Rejeter la lésion sélectionnée</translation>
    </message>
    <message>
        <source>Draw lesion</source>
        <translation>Tracer une lésion</translation>
    </message>
    <message>
        <source>Draw the outline of a lesion by hand</source>
        <translation>Tracer à la main le contour d&apos;une lésion</translation>
    </message>
    <message>
        <source>Redraw lesion</source>
        <translation>Retracer la lésion</translation>
    </message>
    <message>
        <source>Draw another outline of the selected lesion</source>
        <translation>Tracer un autre contour de la lésion sélectionnée</translation>
    </message>
    <message>
        <source>Grow lesion</source>
        <translation>Faire croître une lésion</translation>
    </message>
    <message>
        <source>Outline the lesion around a click</source>
        <translation>Tracer la lésion autour d&apos;un clic</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Draw a lesion by its corners</source>
        <translation>Tracer une lésion par ses sommets</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush a lesion, or add to the selected one</source>
        <translation>Peindre une lésion ou compléter celle sélectionnée</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Erase from the selected lesion</source>
        <translation>Effacer une partie de la lésion sélectionnée</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Agrandir le pinceau</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Réduire le pinceau</translation>
    </message>
    <message>
        <source>Move outline</source>
        <translation>Déplacer le contour</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion</source>
        <translation>Faire glisser le contour de la lésion sélectionnée</translation>
    </message>
    <message>
        <source>Split lesion</source>
        <translation>Diviser la lésion</translation>
    </message>
    <message>
        <source>Cut the selected lesion in two</source>
        <translation>Couper en deux la lésion sélectionnée</translation>
    </message>
    <message>
        <source>Join lesions</source>
        <translation>Réunir des lésions</translation>
    </message>
    <message>
        <source>Join the selected lesion with another</source>
        <translation>Réunir la lésion sélectionnée avec une autre</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Agree with the risk label that is shown</source>
        <translation>Approuver l&apos;étiquette de risque affichée</translation>
    </message>
    <message>
        <source>Disagree: normal</source>
        <translation>Désaccord&#xa0;: normal</translation>
    </message>
    <message>
        <source>Judge the scan as normal</source>
        <translation>Juger l&apos;examen normal</translation>
    </message>
    <message>
        <source>Disagree: benign</source>
        <translation>Désaccord&#xa0;: bénin</translation>
    </message>
    <message>
        <source>Judge the scan as benign</source>
        <translation>Juger l&apos;examen bénin</translation>
    </message>
    <message>
        <source>Disagree: malignant</source>
        <translation>Désaccord&#xa0;: malin</translation>
    </message>
    <message>
        <source>Judge the scan as malignant</source>
        <translation>Juger l&apos;examen malin</translation>
    </message>
    <message>
        <source>Go to the verdict</source>
        <translation>Aller au verdict</translation>
    </message>
    <message>
        <source>Choose the verdict by keyboard</source>
        <translation>Choisir le verdict au clavier</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note about this scan</source>
        <translation>Écrire une note sur cet examen</translation>
    </message>
    <message>
        <source>Next without verdict</source>
        <translation>Suivant sans verdict</translation>
    </message>
    <message>
        <source>Show the next scan without a verdict</source>
        <translation>Afficher l&apos;examen suivant sans verdict</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste an image or files</source>
        <translation>Coller une image ou des fichiers</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Save the report of this scan</source>
        <translation>Enregistrer le rapport de cet examen</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>Enregistrer tous les rapports</translation>
    </message>
    <message>
        <source>Export one PDF</source>
        <translation>Exporter un seul PDF</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>Save the image with its outlines</source>
        <translation>Enregistrer l&apos;image avec ses contours</translation>
    </message>
    <message>
        <source>Export all images</source>
        <translation>Exporter toutes les images</translation>
    </message>
    <message>
        <source>Save all images with their outlines</source>
        <translation>Enregistrer toutes les images avec leurs contours</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the reports of the selected scans</source>
        <translation>Imprimer les rapports des examens sélectionnés</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Exporter la vidéo</translation>
    </message>
    <message>
        <source>Save this cine as a video with outlines</source>
        <translation>Enregistrer ce ciné comme vidéo avec contours</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or stop the cine</source>
        <translation>Lire ou arrêter le ciné</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Afficher l&apos;image suivante</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Afficher l&apos;image précédente</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Show the proposed key frame</source>
        <translation>Afficher l&apos;image clé proposée</translation>
    </message>
    <message>
        <source>Export COCO</source>
        <translation>Exporter en COCO</translation>
    </message>
    <message>
        <source>Export labelme</source>
        <translation>Exporter en labelme</translation>
    </message>
    <message>
        <source>Export YOLO</source>
        <translation>Exporter en YOLO</translation>
    </message>
    <message>
        <source>Get from PACS…</source>
        <translation>Récupérer du PACS…</translation>
    </message>
    <message>
        <source>Search a PACS, and open its images</source>
        <translation>Rechercher dans un PACS et ouvrir ses images</translation>
    </message>
    <message>
        <source>Send to PACS…</source>
        <translation>Envoyer au PACS…</translation>
    </message>
    <message>
        <source>Store results of the selected scans, or DICOM files, in a PACS</source>
        <translation>Stocker dans un PACS les résultats des examens sélectionnés, ou des fichiers DICOM</translation>
    </message>
    <message>
        <source>Save all reports, or those of several selected scans, as one PDF</source>
        <translation>Enregistrer tous les rapports, ou ceux de plusieurs examens sélectionnés, en un seul PDF</translation>
    </message>
    <message>
        <source>Save masks, probability maps and tables</source>
        <translation>Enregistrer masques, cartes de probabilité et tableaux</translation>
    </message>
    <message>
        <source>Save the outlines as COCO annotations</source>
        <translation>Enregistrer les contours comme annotations COCO</translation>
    </message>
    <message>
        <source>Save the outlines as labelme files</source>
        <translation>Enregistrer les contours comme fichiers labelme</translation>
    </message>
    <message>
        <source>Save the outlines as YOLO labels</source>
        <translation>Enregistrer les contours comme étiquettes YOLO</translation>
    </message>
    <message>
        <source>Export DICOM objects</source>
        <translation>Exporter en objets DICOM</translation>
    </message>
    <message>
        <source>Save outlines, measurements and reports of DICOM images as DICOM objects</source>
        <translation>Enregistrer les contours, les mesures et les rapports d’images DICOM comme objets DICOM</translation>
    </message>
    <message>
        <source>Export DICOM study</source>
        <translation>Exporter en étude DICOM</translation>
    </message>
    <message>
        <source>Save DICOM objects; make an ultrasound study around images that are not DICOM files</source>
        <translation>Enregistrer des objets DICOM&#xa0;; créer une étude d’échographie autour des images qui ne sont pas des fichiers DICOM</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Exporter désidentifié…</translation>
    </message>
    <message>
        <source>Save copies of DICOM files without what identifies patients</source>
        <translation>Enregistrer des copies de fichiers DICOM sans ce qui identifie les patients</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy the image with its outlines</source>
        <translation>Copier l&apos;image avec ses contours</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the table of lesions</source>
        <translation>Copier le tableau des lésions</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the report as an image</source>
        <translation>Copier le rapport comme image</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fermer l&apos;outil ou la page</translation>
    </message>
    <message>
        <source>Leave the tool, page or view that is open</source>
        <translation>Quitter l&apos;outil, la page ou la vue en cours</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close BUSight</source>
        <translation>Fermer BUSight</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Examen suivant</translation>
    </message>
    <message>
        <source>Show the next scan</source>
        <translation>Afficher l&apos;examen suivant</translation>
    </message>
    <message>
        <source>Previous scan</source>
        <translation>Examen précédent</translation>
    </message>
    <message>
        <source>Show the previous scan</source>
        <translation>Afficher l&apos;examen précédent</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>Lésion suivante</translation>
    </message>
    <message>
        <source>Select the next lesion</source>
        <translation>Sélectionner la lésion suivante</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>Lésion précédente</translation>
    </message>
    <message>
        <source>Select the previous lesion</source>
        <translation>Sélectionner la lésion précédente</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>Analyze this scan again</source>
        <translation>Réanalyser cet examen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>Retirer de la liste de travail</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Rechercher le fichier…</translation>
    </message>
    <message>
        <source>Say where a missing file is now</source>
        <translation>Indiquer où se trouve un fichier absent</translation>
    </message>
    <message>
        <source>Pause analysis</source>
        <translation>Suspendre l&apos;analyse</translation>
    </message>
    <message>
        <source>Pause or resume the analysis</source>
        <translation>Suspendre ou reprendre l&apos;analyse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Rechercher dans la liste de travail</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all listed scans</source>
        <translation>Sélectionner tous les examens listés</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all scans</source>
        <translation>Afficher tous les examens</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspects</translation>
    </message>
    <message>
        <source>Show only suspicious scans</source>
        <translation>N&apos;afficher que les examens suspects</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Show only scans with a warning</source>
        <translation>N&apos;afficher que les examens avec avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Show only scans that failed</source>
        <translation>N&apos;afficher que les examens en échec</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Show only scans not analyzed yet</source>
        <translation>N&apos;afficher que les examens pas encore analysés</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Show only scans without a verdict</source>
        <translation>N&apos;afficher que les examens sans verdict</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Avec note</translation>
    </message>
    <message>
        <source>Show only scans with a note</source>
        <translation>N&apos;afficher que les examens avec note</translation>
    </message>
    <message>
        <source>Cancel analysis</source>
        <translation>Annuler l&apos;analyse</translation>
    </message>
    <message>
        <source>Stop the analysis and the export</source>
        <translation>Arrêter l&apos;analyse et l&apos;export</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Afficher l&apos;image entière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>Zoomer à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show up to four selected scans together</source>
        <translation>Afficher ensemble jusqu&apos;à quatre examens sélectionnés</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Lier les zooms</translation>
    </message>
    <message>
        <source>Zoom and pan scans side by side together</source>
        <translation>Zoomer et déplacer ensemble les examens côte à côte</translation>
    </message>
    <message>
        <source>Reset brightness</source>
        <translation>Réinitialiser la luminosité</translation>
    </message>
    <message>
        <source>Reset contrast and brightness</source>
        <translation>Réinitialiser contraste et luminosité</translation>
    </message>
    <message>
        <source>All gray levels</source>
        <translation>Tous les niveaux de gris</translation>
    </message>
    <message>
        <source>Show all gray levels</source>
        <translation>Afficher tous les niveaux de gris</translation>
    </message>
    <message>
        <source>Automatic contrast</source>
        <translation>Contraste automatique</translation>
    </message>
    <message>
        <source>Fit the contrast to the image</source>
        <translation>Adapter le contraste à l&apos;image</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Show twice that contrast</source>
        <translation>Afficher le double de ce contraste</translation>
    </message>
    <message>
        <source>Raise gamma</source>
        <translation>Augmenter le gamma</translation>
    </message>
    <message>
        <source>Brighten the middle grays</source>
        <translation>Éclaircir les gris moyens</translation>
    </message>
    <message>
        <source>Lower gamma</source>
        <translation>Diminuer le gamma</translation>
    </message>
    <message>
        <source>Darken the middle grays</source>
        <translation>Assombrir les gris moyens</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Afficher le noir en blanc</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>Pivoter de 90° vers la droite</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Inverser gauche et droite</translation>
    </message>
    <message>
        <source>Reset rotation</source>
        <translation>Réinitialiser la rotation</translation>
    </message>
    <message>
        <source>Undo rotation and mirror</source>
        <translation>Annuler rotation et miroir</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Measure angle</source>
        <translation>Mesurer un angle</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Mesurer un angle</translation>
    </message>
    <message>
        <source>Measure ellipse</source>
        <translation>Mesurer une ellipse</translation>
    </message>
    <message>
        <source>Measure an ellipse</source>
        <translation>Mesurer une ellipse</translation>
    </message>
    <message>
        <source>Measure polygon</source>
        <translation>Mesurer un polygone</translation>
    </message>
    <message>
        <source>Measure a polygon</source>
        <translation>Mesurer un polygone</translation>
    </message>
    <message>
        <source>Next measured point</source>
        <translation>Point mesuré suivant</translation>
    </message>
    <message>
        <source>Select a measured point</source>
        <translation>Sélectionner un point mesuré</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Définir l&apos;échelle…</translation>
    </message>
    <message>
        <source>Set the pixel size by a measured distance</source>
        <translation>Définir la taille du pixel par une distance mesurée</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Supprimer l&apos;échelle</translation>
    </message>
    <message>
        <source>Remove the pixel size set by hand</source>
        <translation>Supprimer la taille de pixel définie à la main</translation>
    </message>
    <message>
        <source>Set image region</source>
        <translation>Définir la région de l&apos;image</translation>
    </message>
    <message>
        <source>Draw which part of the screen is analyzed</source>
        <translation>Dessiner la partie de l&apos;écran à analyser</translation>
    </message>
    <message>
        <source>Analyze whole image</source>
        <translation>Analyser toute l&apos;image</translation>
    </message>
    <message>
        <source>Analyze all of the screen again</source>
        <translation>Analyser de nouveau tout l&apos;écran</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Show probabilities in color</source>
        <translation>Afficher les probabilités en couleur</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Afficher ou masquer la superposition</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Show the outlines</source>
        <translation>Afficher les contours</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Show the fills</source>
        <translation>Afficher les remplissages</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Show the measured axes</source>
        <translation>Afficher les axes mesurés</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>Show the possible lesions</source>
        <translation>Afficher les lésions possibles</translation>
    </message>
    <message>
        <source>Open findings of others…</source>
        <translation>Ouvrir les résultats d’autrui…</translation>
    </message>
    <message>
        <source>Read DICOM SEG and SR files about this image</source>
        <translation>Lire des fichiers DICOM SEG et SR sur cette image</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Résultats d’autrui</translation>
    </message>
    <message>
        <source>Show what others found</source>
        <translation>Afficher ce que d’autres ont trouvé</translation>
    </message>
    <message>
        <source>More opaque</source>
        <translation>Plus opaque</translation>
    </message>
    <message>
        <source>Make the fills more opaque</source>
        <translation>Rendre les remplissages plus opaques</translation>
    </message>
    <message>
        <source>Less opaque</source>
        <translation>Moins opaque</translation>
    </message>
    <message>
        <source>Make the fills less opaque</source>
        <translation>Rendre les remplissages moins opaques</translation>
    </message>
    <message>
        <source>Raise threshold</source>
        <translation>Augmenter le seuil</translation>
    </message>
    <message>
        <source>Raise the threshold by 0.01</source>
        <translation>Augmenter le seuil de 0.01</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Diminuer le seuil</translation>
    </message>
    <message>
        <source>Lower the threshold by 0.01</source>
        <translation>Diminuer le seuil de 0.01</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Seuil par défaut</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Réinitialiser le seuil</translation>
    </message>
    <message>
        <source>Fit limits to your site…</source>
        <translation>Ajuster les limites à votre site…</translation>
    </message>
    <message>
        <source>Fit the acceptance limits to the images of the worklist</source>
        <translation>Ajuster les limites d&apos;acceptation aux images de la liste de travail</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Find and run any action</source>
        <translation>Trouver et lancer une action</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Explain the window on synthetic images</source>
        <translation>Expliquer la fenêtre sur des images synthétiques</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Show what the networks can and cannot do</source>
        <translation>Montrer ce que les réseaux savent faire ou non</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>Montrer ce que le programme a fait</translation>
    </message>
    <message>
        <source>About BUSight</source>
        <translation>À propos de BUSight</translation>
    </message>
    <message>
        <source>Show versions and licenses</source>
        <translation>Afficher les versions et les licences</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Limit the processor threads</source>
        <translation>Limiter les fils du processeur</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Open the crash reports</source>
        <translation>Ouvrir les rapports de plantage</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>Rechercher des actions…</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Aucune action ne contient ces mots.</translation>
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
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Lésions</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Ciné</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Mouse and arrow keys</source>
        <translation>Souris et flèches</translation>
    </message>
    <message>
        <source>Hide the overlay while held</source>
        <translation>Masquer la superposition pendant l&apos;appui</translation>
    </message>
    <message>
        <source>Show the loupe while held</source>
        <translation>Afficher la loupe pendant l&apos;appui</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>No lesion outlined</source>
        <translation>Aucune lésion délimitée</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Suspicious of malignancy</source>
        <translation>Suspicion de malignité</translation>
    </message>
    <message>
        <source>Suspicious, nothing outlined</source>
        <translation>Suspect, rien de délimité</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>P(malignant)</source>
        <translation>P(malin)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>bénin</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>malin</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>limite {limit}</translation>
    </message>
    <message>
        <source>limit {limit}, for reference only</source>
        <translation>limite {limit}, à titre indicatif</translation>
    </message>
    <message>
        <source>limit {limit}, the image as a whole decides</source>
        <translation>limite {limit}, l&apos;image entière décide</translation>
    </message>
    <message>
        <source>limit {limit}, no outline at threshold {threshold}</source>
        <translation>limite {limit}, aucun contour au seuil {threshold}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: lesion {name}</source>
        <translation>limite {limit}, la plus maligne&#xa0;: lésion {name}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: possible lesion {name}</source>
        <translation>limite {limit}, la plus maligne&#xa0;: lésion possible {name}</translation>
    </message>
</context>
<context>
    <name>BiRads</name>
    <message>
        <source>0: incomplete</source>
        <translation>0&#xa0;: incomplet</translation>
    </message>
    <message>
        <source>1: negative</source>
        <translation>1&#xa0;: négatif</translation>
    </message>
    <message>
        <source>2: benign</source>
        <translation>2&#xa0;: bénin</translation>
    </message>
    <message>
        <source>3: probably benign</source>
        <translation>3&#xa0;: probablement bénin</translation>
    </message>
    <message>
        <source>4: suspicious</source>
        <translation>4&#xa0;: suspect</translation>
    </message>
    <message>
        <source>4A: low suspicion</source>
        <translation>4A&#xa0;: suspicion faible</translation>
    </message>
    <message>
        <source>4B: moderate suspicion</source>
        <translation>4B&#xa0;: suspicion modérée</translation>
    </message>
    <message>
        <source>4C: high suspicion</source>
        <translation>4C&#xa0;: suspicion élevée</translation>
    </message>
    <message>
        <source>5: highly suggestive of malignancy</source>
        <translation>5&#xa0;: très évocateur de malignité</translation>
    </message>
    <message>
        <source>6: biopsy-proven malignancy</source>
        <translation>6&#xa0;: malignité prouvée par biopsie</translation>
    </message>
</context>
<context>
    <name>Cine</name>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>image {frame} sur {frames}</translation>
    </message>
    <message>
        <source>{analyzed} of {frames} analyzed</source>
        <translation>{analyzed} sur {frames} analysées</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} en échec</translation>
    </message>
    <message>
        <source>{number} canceled</source>
        <translation>{number} annulées</translation>
    </message>
    <message>
        <source>{frames}, {state}</source>
        <translation>{frames}, {state}</translation>
    </message>
    <message>
        <source>Another frame has a verdict</source>
        <translation>Une autre image a un verdict</translation>
    </message>
    <message>
        <source>Another frame has a note</source>
        <translation>Une autre image a une note</translation>
    </message>
    <message>
        <source>Frame {frame}: P(malignant) {malignancy}</source>
        <translation>Image {frame} : P(malin) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}, proposed key frame: P(malignant) {malignancy}</source>
        <translation>Image {frame}, image clé proposée : P(malin) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}: not analyzed yet</source>
        <translation>Image {frame}&#xa0;: pas encore analysée</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>A cluster needs Dask: install it with pip install &quot;busight[cluster]&quot;, here and on every worker.</source>
        <translation>Un cluster a besoin de Dask : installez-le avec pip install &quot;busight[cluster]&quot;, ici et sur chaque worker.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check the address, and that &apos;dask scheduler&apos; runs there.</source>
        <translation>Aucun scheduler ne répond à {address} : vérifiez l&apos;adresse et que « dask scheduler » y est lancé.</translation>
    </message>
    <message>
        <source>The scheduler had no worker for {seconds} seconds: start some with &apos;dask worker&apos;, then run the same command again.</source>
        <translation>Le scheduler n&apos;a eu aucun worker pendant {seconds} secondes : lancez-en avec « dask worker », puis exécutez de nouveau la même commande.</translation>
    </message>
    <message>
        <source>All workers are gone, and none came back within {seconds} seconds: start them again, unless they are of this command, and run the same command; it goes on from there.</source>
        <translation>Tous les workers ont disparu et aucun n&apos;est revenu en {seconds} secondes : relancez-les, sauf s&apos;ils appartiennent à cette commande, puis exécutez la même commande ; elle reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost: start scheduler and workers again, then run the same command again; it goes on from there.</source>
        <translation>La connexion au scheduler est perdue : relancez le scheduler et les workers, puis exécutez de nouveau la même commande ; elle reprend à cet endroit.</translation>
    </message>
    <message>
        <source>The worker {worker} can&apos;t run BUSight ({error}): install the same version there.</source>
        <translation>Le worker {worker} ne peut pas exécuter BUSight ({error}) : installez-y la même version.</translation>
    </message>
    <message>
        <source>It runs {theirs} and this computer {ours}: install the same version on both.</source>
        <translation>Il exécute {theirs} et cet ordinateur {ours} : installez la même version sur les deux.</translation>
    </message>
    <message>
        <source>Its weights are not those of this computer: use the same on both.</source>
        <translation>Ses poids ne sont pas ceux de cet ordinateur : utilisez les mêmes sur les deux.</translation>
    </message>
    <message>
        <source>The worker {worker} is not used: {fault}</source>
        <translation>Le worker {worker} n&apos;est pas utilisé : {fault}</translation>
    </message>
    <message>
        <source>The worker {worker} ended: files that it had begun are given out again.</source>
        <translation>Le worker {worker} s&apos;est arrêté : les fichiers qu&apos;il avait commencés sont redistribués.</translation>
    </message>
    <message>
        <source>{times} workers ended while they were at work on {name}: open it alone on a computer that may fail. It is left out until its line in the manifest is removed.</source>
        <translation>{times} workers se sont arrêtés en traitant {name} : ouvrez ce fichier seul sur un ordinateur qui peut tomber en panne. Il est laissé de côté jusqu&apos;à ce que sa ligne du manifeste soit supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>{number} workers: {devices}.</source>
        <comment>1 worker: {devices}.</comment>
        <translation>
            <numerusform>{number} worker : {devices}.</numerusform>
            <numerusform>{number} workers : {devices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of those that failed were given up, because workers ended while they were at work on them.</source>
        <comment>1 of those that failed was given up, because workers ended while they were at work on it.</comment>
        <translation>
            <numerusform>{number} des échecs a été abandonné, car des workers se sont arrêtés en le traitant.</numerusform>
            <numerusform>{number} des échecs ont été abandonnés, car des workers se sont arrêtés en les traitant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files are not finished: run the same command again.</source>
        <comment>1 file is not finished: run the same command again.</comment>
        <translation>
            <numerusform>{number} fichier n&apos;est pas terminé : exécutez de nouveau la même commande.</numerusform>
            <numerusform>{number} fichiers ne sont pas terminés : exécutez de nouveau la même commande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} lesions</source>
        <comment>1 lesion</comment>
        <translation>
            <numerusform>{number} lésion</numerusform>
            <numerusform>{number} lésions</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>aucune lésion</translation>
    </message>
    <message>
        <source>nothing outlined</source>
        <translation>rien de délimité</translation>
    </message>
    <message>
        <source>{possible} possible</source>
        <translation>{possible} possibles</translation>
    </message>
    <message>
        <source>{found}, {possible} possible</source>
        <translation>{found}, {possible} possibles</translation>
    </message>
    <message>
        <source>none outlined, none possible</source>
        <translation>aucune délimitée, aucune possible</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>Export de-identified</source>
        <translation>Exporter désidentifié</translation>
    </message>
    <message>
        <source>What is darkened here becomes black in the copies. Clear the mark of a box to keep what is in it, and drag over the image to remove more.</source>
        <translation>Ce qui est assombri ici devient noir dans les copies. Décochez un cadre pour garder son contenu, et faites glisser sur l’image pour en retirer davantage.</translation>
    </message>
    <message>
        <source>Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, Delete removes it.</source>
        <translation>Inser ajoute un cadre. Ctrl et les flèches le déplacent, Maj et les flèches changent sa taille, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>It is not known where the tissue is in this image: drag over all text around it.</source>
        <translation>On ne sait pas où se trouve le tissu dans cette image : faites glisser sur tout le texte qui l’entoure.</translation>
    </message>
    <message>
        <source>Left out, because they are not DICOM files: {number}</source>
        <translation>Omis, car ce ne sont pas des fichiers DICOM&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Looking for text in {name}…</source>
        <translation>Recherche de texte dans {name}…</translation>
    </message>
    <message>
        <source>Texts to remove</source>
        <translation>Textes à retirer</translation>
    </message>
    <message>
        <source>Found, {width} x {height} pixels at {x}, {y}</source>
        <translation>Trouvé, {width} x {height} pixels en {x}, {y}</translation>
    </message>
    <message>
        <source>Drawn, {width} x {height} pixels at {x}, {y}</source>
        <translation>Dessiné, {width} x {height} pixels en {x}, {y}</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>Aucun texte n’a été trouvé.</translation>
    </message>
    <message>
        <source>Image with what is removed</source>
        <translation>Image avec ce qui est retiré</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} sur {total} : {name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Use these boxes for all images of this scanner</source>
        <translation>Utiliser ces cadres pour toutes les images de cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} files…</source>
        <comment>Export 1 file…</comment>
        <translation>
            <numerusform>Exporter 1 fichier…</numerusform>
            <numerusform>Exporter {number} fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder for the de-identified copies</source>
        <translation>Dossier des copies désidentifiées</translation>
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
        <translation>Prêt, CPU</translation>
    </message>
    <message>
        <source>Ready, GPU</source>
        <translation>Prêt, GPU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>comme choisi</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA trouvé</translation>
    </message>
    <message>
        <source>no NVIDIA GPU in this computer</source>
        <translation>pas de GPU NVIDIA dans cet ordinateur</translation>
    </message>
    <message>
        <source>the GPUs of Macs are not used</source>
        <translation>les GPU des Mac ne sont pas utilisés</translation>
    </message>
    <message>
        <source>a CPU build, though there is an NVIDIA GPU</source>
        <translation>une version CPU, bien qu&apos;il y ait un GPU NVIDIA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is missing</source>
        <translation>le pilote NVIDIA est absent</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old</source>
        <translation>le pilote NVIDIA est trop ancien</translation>
    </message>
    <message>
        <source>the GPU is too old for this PyTorch</source>
        <translation>le GPU est trop ancien pour ce PyTorch</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES hides the GPU</source>
        <translation>CUDA_VISIBLE_DEVICES masque le GPU</translation>
    </message>
    <message>
        <source>the GPU ran out of memory</source>
        <translation>le GPU a manqué de mémoire</translation>
    </message>
    <message>
        <source>CUDA fails on this computer</source>
        <translation>CUDA échoue sur cet ordinateur</translation>
    </message>
    <message>
        <source>To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.</source>
        <translation>Pour utiliser le GPU, installez BUSight avec une version CUDA de PyTorch&#xa0;: voir docs/install.md.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver for this GPU and restart the computer.</source>
        <translation>Installez le pilote NVIDIA de ce GPU et redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Update NVIDIA&apos;s driver to one for CUDA {cuda} or newer, then start BUSight again.</source>
        <translation>Mettez à jour le pilote NVIDIA vers un pilote pour CUDA {cuda} ou plus récent, puis redémarrez BUSight.</translation>
    </message>
    <message>
        <source>The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install one that was built for an older CUDA, or continue with the CPU.</source>
        <translation>Le {gpu} a la capacité de calcul {capability} et ce PyTorch exige {needed}&#xa0;: installez-en un pour un CUDA plus ancien ou continuez avec le CPU.</translation>
    </message>
    <message>
        <source>Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.</source>
        <translation>Retirez CUDA_VISIBLE_DEVICES de l&apos;environnement, puis redémarrez BUSight.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, then start BUSight again to use it.</source>
        <translation>Fermez les autres programmes qui utilisent le GPU, puis redémarrez BUSight pour l&apos;utiliser de nouveau.</translation>
    </message>
    <message>
        <source>CUDA says &apos;{error}&apos;: restart the computer; if that does not help, install NVIDIA&apos;s driver and the CUDA build of PyTorch again.</source>
        <translation>CUDA signale «&#xa0;{error}&#xa0;»&#xa0;: redémarrez l&apos;ordinateur&#xa0;; si cela n&apos;aide pas, réinstallez le pilote NVIDIA et la version CUDA de PyTorch.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Project ({patterns})</source>
        <translation>Projet ({patterns})</translation>
    </message>
    <message>
        <source>Project, without the images ({patterns})</source>
        <translation>Projet, sans les images ({patterns})</translation>
    </message>
    <message>
        <source>Project with all images inside ({patterns})</source>
        <translation>Projet avec toutes les images incluses ({patterns})</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Export all reports to a folder</source>
        <translation>Exporter tous les rapports dans un dossier</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Exporter la vidéo</translation>
    </message>
    <message>
        <source>Video ({patterns})</source>
        <translation>Vidéo ({patterns})</translation>
    </message>
    <message>
        <source>Images and videos ({patterns})</source>
        <translation>Images et vidéos ({patterns})</translation>
    </message>
    <message>
        <source>All files, including DICOM without a suffix ({patterns})</source>
        <translation>Tous les fichiers, y compris DICOM sans extension ({patterns})</translation>
    </message>
    <message>
        <source>Export reports as one PDF</source>
        <translation>Exporter les rapports en un seul PDF</translation>
    </message>
    <message>
        <source>Export the image with its outlines</source>
        <translation>Exporter l&apos;image avec ses contours</translation>
    </message>
    <message>
        <source>Export images with their outlines to a folder</source>
        <translation>Exporter des images avec leurs contours dans un dossier</translation>
    </message>
    <message>
        <source>Image ({patterns})</source>
        <translation>Image ({patterns})</translation>
    </message>
    <message>
        <source>Print reports</source>
        <translation>Imprimer les rapports</translation>
    </message>
    <message>
        <source>BUSight report</source>
        <translation>Rapport BUSight</translation>
    </message>
    <message>
        <source>Export data to a folder</source>
        <translation>Exporter les données dans un dossier</translation>
    </message>
    <message>
        <source>Export DICOM objects to a folder</source>
        <translation>Exporter les objets DICOM dans un dossier</translation>
    </message>
    <message>
        <source>Report ({patterns})</source>
        <translation>Rapport ({patterns})</translation>
    </message>
    <message>
        <source>Report as PDF ({patterns})</source>
        <translation>Rapport en PDF ({patterns})</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>Rechercher {name}</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{subject}:</source>
        <translation>{subject}&#xa0;:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>{version} at {path}</source>
        <translation>{version} dans {path}</translation>
    </message>
    <message>
        <source>{number} logical cores, {processor}</source>
        <translation>{number} cœurs logiques, {processor}</translation>
    </message>
    <message>
        <source>not installed: install BUSight again.</source>
        <translation>non installé&#xa0;: réinstallez BUSight.</translation>
    </message>
    <message>
        <source>version {version}, in results &apos;{models}&apos;</source>
        <translation>version {version}, dans les résultats «&#xa0;{models}&#xa0;»</translation>
    </message>
    <message>
        <source>manifest.json sha256 {sha256}, your own</source>
        <translation>manifest.json sha256 {sha256}, le vôtre</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} ok</source>
        <translation>{file} sha256 {sha256} correct</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} is not {expected}: {fix}.</source>
        <translation>{file} sha256 {sha256} n&apos;est pas {expected}&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>{file} is missing: {fix}.</source>
        <translation>{file} est absent&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>no guard, so every image gets a warning: {fix}.</source>
        <translation>pas de garde, chaque image reçoit donc un avertissement&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>{number} in {folder}</source>
        <translation>{number} dans {folder}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>nothing newer</source>
        <translation>rien de plus récent</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw around the lesion with the button held down. Esc: stop</source>
        <translation>Tracez autour de la lésion en maintenant le bouton. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Click inside the lesion. Esc: stop</source>
        <translation>Cliquez dans la lésion. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Click corners. Enter: close, Backspace: take the last one back, Esc: stop</source>
        <translation>Cliquez les sommets. Entrée&#xa0;: fermer, Retour arrière&#xa0;: ôter le dernier, Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop</source>
        <translation>Peignez sur la lésion. [ et ]&#xa0;: taille, Alt&#xa0;: effacer, Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Erase from the selected lesion. [ and ]: size, Esc: stop</source>
        <translation>Effacez de la lésion sélectionnée. [ et ]&#xa0;: taille, Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion. Esc: stop</source>
        <translation>Faites glisser le contour de la lésion sélectionnée. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Draw a line across the selected lesion. Esc: stop</source>
        <translation>Tracez une ligne à travers la lésion sélectionnée. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Click the lesion to join with the selected one. Esc: stop</source>
        <translation>Cliquez la lésion à réunir avec celle sélectionnée. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Draw and correct lesions</source>
        <translation>Tracer et corriger des lésions</translation>
    </message>
    <message>
        <source>Tool in use: {tool}</source>
        <translation>Outil en cours&#xa0;: {tool}</translation>
    </message>
    <message>
        <source>The outline is too small to be measured.</source>
        <translation>Le contour est trop petit pour être mesuré.</translation>
    </message>
    <message>
        <source>Nothing stands out there. Draw the lesion instead ({keys}).</source>
        <translation>Rien ne se détache à cet endroit. Tracez plutôt la lésion ({keys}).</translation>
    </message>
    <message>
        <source>Lesion {name} is already there.</source>
        <translation>La lésion {name} s&apos;y trouve déjà.</translation>
    </message>
    <message>
        <source>Select the lesion first that you want to erase from.</source>
        <translation>Sélectionnez d&apos;abord la lésion à effacer.</translation>
    </message>
    <message>
        <source>Too little of the lesion would be left. Reject it instead ({keys}).</source>
        <translation>Il resterait trop peu de la lésion. Rejetez-la plutôt ({keys}).</translation>
    </message>
    <message>
        <source>Draw the line all the way across the lesion.</source>
        <translation>Tracez la ligne à travers toute la lésion.</translation>
    </message>
    <message>
        <source>There is no other lesion there to join with.</source>
        <translation>Il n&apos;y a pas là d&apos;autre lésion à réunir.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited by a person. The networks alone: {said}</source>
        <translation>Modifié par une personne. Les réseaux seuls&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{headline}, P(malignant) {malignancy}</source>
        <translation>{headline}, P(malin) {malignancy}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message numerus="yes">
        <source>judging {number} outlines…</source>
        <comment>judging the outline…</comment>
        <translation>
            <numerusform>évaluation du contour…</numerusform>
            <numerusform>évaluation de {number} contours…</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>tracée par une personne</translation>
    </message>
    <message>
        <source>drawn by a person, then rejected</source>
        <translation>tracée par une personne, puis rejetée</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>acceptée par une personne</translation>
    </message>
    <message>
        <source>rejected by a person, it does not count</source>
        <translation>rejetée par une personne, ne compte pas</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The networks cannot run here ({error}): install BUSight again.</source>
        <translation>Les réseaux ne peuvent pas fonctionner ici ({error})&#xa0;: réinstallez BUSight.</translation>
    </message>
    <message>
        <source>The networks could not be loaded ({error}): try the device &apos;cpu&apos;.</source>
        <translation>Les réseaux n&apos;ont pas pu être chargés ({error})&#xa0;: essayez le périphérique «&#xa0;cpu&#xa0;».</translation>
    </message>
    <message>
        <source>The engine&apos;s process could not be started ({error}): close other programs, then try again.</source>
        <translation>Le processus de calcul n&apos;a pas pu démarrer ({error})&#xa0;: fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The engine stopped twice while it loaded its networks: close other programs, then try again; &apos;busight doctor&apos; shows more.</source>
        <translation>Le processus de calcul s&apos;est arrêté deux fois en chargeant les réseaux&#xa0;: fermez d&apos;autres programmes, puis réessayez&#xa0;; «&#xa0;busight doctor&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>The engine stopped twice on this image, probably because memory ran out: close other programs or use a smaller image, then try again.</source>
        <translation>Le processus de calcul s&apos;est arrêté deux fois sur cette image, sans doute faute de mémoire&#xa0;: fermez d&apos;autres programmes ou prenez une image plus petite, puis réessayez.</translation>
    </message>
    <message>
        <source>Not enough memory for this image: close other programs or use a smaller image, then try again.</source>
        <translation>Mémoire insuffisante pour cette image&#xa0;: fermez d&apos;autres programmes ou prenez une image plus petite, puis réessayez.</translation>
    </message>
    <message>
        <source>The networks failed on this image ({error}): try again, or try the device &apos;cpu&apos;.</source>
        <translation>Les réseaux ont échoué sur cette image ({error})&#xa0;: réessayez, ou essayez le périphérique «&#xa0;cpu&#xa0;».</translation>
    </message>
    <message>
        <source>Internal error ({error}): try again, and report it if it happens again.</source>
        <translation>Erreur interne ({error})&#xa0;: réessayez, et signalez-la si elle se reproduit.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;: choose one of {names}.</source>
        <translation>Il n&apos;y a pas de périphérique «&#xa0;{device}&#xa0;»&#xa0;: choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu.</source>
        <translation>CUDA ne peut pas être utilisé, {reason}&#xa0;: choisissez --device auto ou cpu.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu. {advice}</source>
        <translation>CUDA ne peut pas être utilisé, {reason}&#xa0;: choisissez --device auto ou cpu. {advice}</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>compare results with the labels of your images</source>
        <translation>comparer les résultats avec les étiquettes de vos images</translation>
    </message>
    <message>
        <source>Compares the results of an earlier &apos;analyze&apos; with labels that you give, and prints how sensitive and how specific it was at your site, with 95% intervals. Images with a warning are left out. {research_use}</source>
        <translation>Compare les résultats d&apos;un «&#xa0;analyze&#xa0;» antérieur avec les étiquettes que vous donnez et affiche la sensibilité et la spécificité sur votre site, avec des intervalles à 95%. Les images avec avertissement sont laissées de côté. {research_use}</translation>
    </message>
    <message>
        <source>JSON file to write the figures to</source>
        <translation>fichier JSON où écrire les chiffres</translation>
    </message>
    <message>
        <source>Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels without a result: {missing}.</source>
        <translation>Laissées de côté&#xa0;: {warned} avec avertissement, {failed} en échec, {unlabeled} sans étiquette. Étiquettes sans résultat&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>{models}, operating point {point}, threshold {threshold}.</source>
        <translation>{models}, point de fonctionnement {point}, seuil {threshold}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>sites connus</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>sites exclus</translation>
    </message>
    <message>
        <source>CSV table with the columns file (as in the results) and label (normal, benign or malignant); optional columns: frame, patient, and mask, the path of an image in which the lesions are bright and the rest is black, relative to the table</source>
        <translation>table CSV avec les colonnes file (comme dans les résultats) et label (normal, benign ou malignant)&#xa0;; colonnes facultatives&#xa0;: frame, patient et mask, le chemin, relatif à la table, d&apos;une image où les lésions sont claires et le reste est noir</translation>
    </message>
    <message>
        <source>results.jsonl, or the folder that it is in</source>
        <translation>results.jsonl, ou le dossier qui le contient</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of --output does not end with .json</source>
        <translation>«&#xa0;{name}&#xa0;» de --output ne se termine pas par .json</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>{number} images: {normal} normal, {benign} benign, {malignant} malignant.</source>
        <comment>1 image: {normal} normal, {benign} benign, {malignant} malignant.</comment>
        <translation>
            <numerusform>{number} image&#xa0;: {normal} normale, {benign} bénigne, {malignant} maligne.</numerusform>
            <numerusform>{number} images&#xa0;: {normal} normales, {benign} bénignes, {malignant} malignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result for the label of: {names}</source>
        <translation>Pas de résultat pour l&apos;étiquette de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Acceptance limit of the site &apos;{site}&apos;.</source>
        <translation>Limite d&apos;acceptation du site «&#xa0;{site}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of the images are right. Malignant counts as positive.</source>
        <comment>1 patient: too few for intervals. Malignant counts as positive.</comment>
        <translation>
            <numerusform>{number} patiente&#xa0;: trop peu pour des intervalles. Malin compte comme positif.</numerusform>
            <numerusform>Entre crochets&#xa0;: intervalles à 95% sur {number} patients, par bootstrap&#xa0;; exacts si toutes les images sont bien jugées ou aucune. Malin compte comme positif.</numerusform>
        </translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>spécificité</translation>
    </message>
    <message>
        <source>normals with a lesion marked</source>
        <translation>normaux avec une lésion marquée</translation>
    </message>
    <message>
        <source>lesion images with none marked</source>
        <translation>images avec lésion, rien de marqué</translation>
    </message>
    <message>
        <source>lesions missed</source>
        <translation>lésions manquées</translation>
    </message>
    <message>
        <source>false lesions per image</source>
        <translation>fausses lésions par image</translation>
    </message>
    <message>
        <source>Dice of lesion images</source>
        <translation>Dice des images avec lésion</translation>
    </message>
    <message>
        <source>sensitivity where readers judged</source>
        <translation>sensibilité là où un lecteur a jugé</translation>
    </message>
    <message>
        <source>specificity where readers judged</source>
        <translation>spécificité là où un lecteur a jugé</translation>
    </message>
    <message>
        <source>sensitivity of the readers</source>
        <translation>sensibilité des lecteurs</translation>
    </message>
    <message>
        <source>specificity of the readers</source>
        <translation>spécificité des lecteurs</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of labels: make a CSV file in UTF-8 that has a column file and a column label, each once.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une table d&apos;étiquettes&#xa0;: créez un fichier CSV en UTF-8 avec une colonne file et une colonne label, chacune une seule fois.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not a label: write normal, benign or malignant, or leave the cell empty if it is not known.</source>
        <translation>«&#xa0;{text}&#xa0;» à la ligne {line} de «&#xa0;{name}&#xa0;» n&apos;est pas une étiquette&#xa0;: écrivez normal, benign ou malignant, ou laissez la cellule vide si elle n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the number of a frame: write 1 or more, or leave the cell empty.</source>
        <translation>«&#xa0;{text}&#xa0;» à la ligne {line} de «&#xa0;{name}&#xa0;» n&apos;est pas le numéro d&apos;une image&#xa0;: écrivez 1 ou plus, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; contradicts an earlier line about the same image: give both the same label and patient.</source>
        <translation>La ligne {line} de «&#xa0;{name}&#xa0;» contredit une ligne précédente sur la même image&#xa0;: donnez aux deux la même étiquette et la même patiente.</translation>
    </message>
    <message>
        <source>There is no results.jsonl in &apos;{name}&apos;: name the output folder of an &apos;analyze&apos; that wrote json.</source>
        <translation>Il n&apos;y a pas de results.jsonl dans «&#xa0;{name}&#xa0;»&#xa0;: indiquez le dossier de sortie d&apos;un «&#xa0;analyze&#xa0;» qui a écrit json.</translation>
    </message>
    <message>
        <source>BUSight did not write &apos;{name}&apos;, or it was changed: name the output folder of an &apos;analyze&apos;.</source>
        <translation>BUSight n&apos;a pas écrit «&#xa0;{name}&#xa0;», ou son contenu a été modifié&#xa0;: indiquez le dossier de sortie d&apos;un «&#xa0;analyze&#xa0;».</translation>
    </message>
    <message>
        <source>No label is about an image in &apos;{name}&apos;: write the names in the column file as they are in the results.</source>
        <translation>Aucune étiquette ne concerne une image de «&#xa0;{name}&#xa0;»&#xa0;: écrivez les noms dans la colonne file tels qu&apos;ils sont dans les résultats.</translation>
    </message>
    <message>
        <source>All images in &apos;{name}&apos; that have a label failed or have a warning: label others.</source>
        <translation>Toutes les images de «&#xa0;{name}&#xa0;» qui ont une étiquette sont en échec ou ont un avertissement&#xa0;: étiquetez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>The results in &apos;{name}&apos; were made with different weights, operating points, limits or thresholds: analyze all images with the same ones.</source>
        <translation>Les résultats dans «&#xa0;{name}&#xa0;» ont été créés avec des poids, points de fonctionnement, limites ou seuils différents&#xa0;: analysez toutes les images avec les mêmes.</translation>
    </message>
    <message>
        <source>The result of &apos;{file}&apos; has no outlines that can be used: analyze the image again.</source>
        <translation>Le résultat de «&#xa0;{file}&#xa0;» n&apos;a pas de contours utilisables&#xa0;: réanalysez l&apos;image.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show no lesion, but its label is {label}: correct the one or the other, or leave the cell of the mask empty.</source>
        <translation>Les masques de «&#xa0;{file}&#xa0;» ne montrent aucune lésion, mais son étiquette est {label}&#xa0;: corrigez l&apos;un ou l&apos;autre, ou laissez vide la cellule du masque.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show a lesion, but its label is normal: correct the one or the other.</source>
        <translation>Les masques de «&#xa0;{file}&#xa0;» montrent une lésion, mais son étiquette est normal&#xa0;: corrigez l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>{reason} In the table it is the mask &apos;{mask}&apos;.</source>
        <translation>{reason} Dans la table, c&apos;est le masque «&#xa0;{mask}&#xa0;».</translation>
    </message>
    <message>
        <source>The mask &apos;{mask}&apos; has {width} x {height} pixels, but its image has {image_width} x {image_height}: give a mask of the same size.</source>
        <translation>Le masque «&#xa0;{mask}&#xa0;» fait {width} x {height} pixels, mais son image fait {image_width} x {image_height}&#xa0;: indiquez un masque de la même taille.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Open findings of others</source>
        <translation>Ouvrir les résultats d’autrui</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Résultats d’autrui</translation>
    </message>
    <message>
        <source>Read from other files. Nothing here depends on them.</source>
        <translation>Lus dans d’autres fichiers. Rien ici n’en dépend.</translation>
    </message>
    <message>
        <source>{maker}: {finding}</source>
        <translation>{maker} : {finding}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>The files say nothing about this image.</source>
        <translation>Ces fichiers ne disent rien de cette image.</translation>
    </message>
    <message numerus="yes">
        <source>{number} findings of others read.</source>
        <comment>1 finding of others read.</comment>
        <translation>
            <numerusform>1 résultat d’autrui lu.</numerusform>
            <numerusform>{number} résultats d’autrui lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Report as a file: drag it, or press to copy it</source>
        <translation>Rapport comme fichier&#xa0;: faites-le glisser, ou appuyez pour le copier</translation>
    </message>
    <message>
        <source>Drag the report into a folder or another program, or click to copy its file</source>
        <translation>Faites glisser le rapport vers un dossier ou un autre programme, ou cliquez pour copier son fichier</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>suspicious</source>
        <translation>suspecte</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>bénin</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>rejetée par une personne</translation>
    </message>
    <message>
        <source>suspicious, drawn by hand</source>
        <translation>suspecte, tracée à la main</translation>
    </message>
    <message>
        <source>benign, drawn by hand</source>
        <translation>bénigne, tracée à la main</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>possible, {percent}</source>
        <translation>possible, {percent}</translation>
    </message>
</context>
<context>
    <name>LesionTable</name>
    <message>
        <source>Lesions</source>
        <translation>Lésions</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <translation>Pas encore analysé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>P(mal)</source>
        <translation>P(mal)</translation>
    </message>
    <message>
        <source>possible, {percent}: {size}</source>
        <translation>possible, {percent}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>rejected: {size}</source>
        <translation>rejetée&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Lesion {name}, {area}</source>
        <translation>Lésion {name}, {area}</translation>
    </message>
    <message>
        <source>Possible lesion {name}, {area}</source>
        <translation>Lésion possible {name}, {area}</translation>
    </message>
    <message>
        <source>size: largest diameter × largest width across it</source>
        <translation>taille&#xa0;: plus grand diamètre × plus grande largeur perpendiculaire</translation>
    </message>
    <message>
        <source>malignant {malignant}, benign {benign}, no lesion {no_lesion}</source>
        <translation>maligne {malignant}, bénigne {benign}, pas de lésion {no_lesion}</translation>
    </message>
    <message>
        <source>circularity {circularity}, long axis at {angle}°</source>
        <translation>circularité {circularity}, grand axe à {angle}°</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Grand axe</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Petit axe</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularité</translation>
    </message>
    <message>
        <source>Angle of long axis</source>
        <translation>Angle du grand axe</translation>
    </message>
    <message>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(lésion)</translation>
    </message>
    <message>
        <source>Pixel size set by hand</source>
        <translation>Taille de pixel définie à la main</translation>
    </message>
    <message>
        <source>Lesion {name}</source>
        <translation>Lésion {name}</translation>
    </message>
    <message>
        <source>Possible {name}</source>
        <translation>Possible {name}</translation>
    </message>
    <message>
        <source>nothing outlined at threshold {threshold}</source>
        <translation>rien de délimité au seuil {threshold}</translation>
    </message>
    <message numerus="yes">
        <source>{number} possible lesions hidden</source>
        <comment>1 possible lesion hidden</comment>
        <translation>
            <numerusform>{number} lésion possible masquée</numerusform>
            <numerusform>{number} lésions possibles masquées</numerusform>
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
        <translation>{length} (pas de taille de pixel)</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in the same region of the image.</source>
        <translation>{length}. Pour des mm, tous les points doivent être dans la même région de l&apos;image.</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in a region that has a pixel size.</source>
        <translation>{length}. Pour des mm, tous les points doivent être dans une région qui a une taille de pixel.</translation>
    </message>
    <message>
        <source>{length}. The axes of this region are not lengths, so there are no mm.</source>
        <translation>{length}. Les axes de cette région ne sont pas des longueurs, donc pas de mm.</translation>
    </message>
    <message>
        <source>Distance: click two points. Esc: stop</source>
        <translation>Distance&#xa0;: cliquez deux points. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Angle: click an end, the vertex and the other end. Esc: stop</source>
        <translation>Angle&#xa0;: cliquez une extrémité, le sommet et l&apos;autre extrémité. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Ellipse: click the ends of an axis, then the width. Esc: stop</source>
        <translation>Ellipse&#xa0;: cliquez les extrémités d&apos;un axe, puis la largeur. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Polygon: click the corners, double-click the last. Esc: stop</source>
        <translation>Polygone&#xa0;: cliquez les sommets, double-cliquez le dernier. Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Arrow keys move the point, Delete removes the measurement</source>
        <translation>Les flèches déplacent le point, Suppr efface la mesure</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomer sur le curseur</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Glisser à droite</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Contraste et luminosité</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Menu of the image</source>
        <translation>Menu de l&apos;image</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Pan, or change the scan</source>
        <translation>Déplacer ou changer d&apos;examen</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+glisser</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Effacer au pinceau</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Flèches, Espace</translation>
    </message>
    <message>
        <source>Move and use a drawing tool</source>
        <translation>Déplacer et utiliser un outil de dessin</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Move it by ten pixels</source>
        <translation>Le déplacer de dix pixels</translation>
    </message>
</context>
<context>
    <name>NoImage</name>
    <message>
        <source>This image was not read because the analysis was canceled.</source>
        <translation>Cette image n&apos;a pas été lue car l&apos;analyse a été annulée.</translation>
    </message>
    <message>
        <source>Reading this image…</source>
        <translation>Lecture de cette image…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&apos;{name}&apos; was pasted: paste it again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été collé&#xa0;: collez-le de nouveau.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been analyzed yet: export it when it is done.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas encore analysé&#xa0;: exportez-le ensuite.</translation>
    </message>
    <message>
        <source>No scan has been analyzed yet: export when one is done.</source>
        <translation>Aucun examen n&apos;est encore analysé&#xa0;: exportez dès qu&apos;il y en a un.</translation>
    </message>
    <message>
        <source>An export is running: wait until it ends, or cancel it.</source>
        <translation>Une exportation est en cours&#xa0;: attendez sa fin ou annulez-la.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} enregistré</translation>
    </message>
    <message>
        <source>Saved {written} reports in {place}</source>
        <translation>{written} rapports enregistrés dans {place}</translation>
    </message>
    <message>
        <source>Saved {written} images in {place}</source>
        <translation>{written} images enregistrées dans {place}</translation>
    </message>
    <message>
        <source>The report was sent to the printer</source>
        <translation>Le rapport a été envoyé à l&apos;imprimante</translation>
    </message>
    <message>
        <source>{number} reports were sent to the printer</source>
        <translation>{number} rapports ont été envoyés à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Saved data in {place} (scans: {written})</source>
        <translation>Données enregistrées dans {place} (examens&#xa0;: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written})</source>
        <translation>Objets DICOM enregistrés dans {place} (examens&#xa0;: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM files: {left_out})</source>
        <translation>Objets DICOM enregistrés dans {place} (examens&#xa0;: {written}&#xa0;; omis, car ce ne sont pas des fichiers DICOM&#xa0;: {left_out})</translation>
    </message>
    <message>
        <source>DICOM objects refer to DICOM files, and these scans come from other files: choose &apos;Export DICOM study&apos; to make a study around them.</source>
        <translation>Les objets DICOM se rapportent à des fichiers DICOM, et ces examens viennent d’autres fichiers&#xa0;: choisissez «&#xa0;Exporter en étude DICOM&#xa0;» pour créer une étude autour d’eux.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} (files: {written}). Look at them before you pass them on.</source>
        <translation>Copies désidentifiées enregistrées dans {place} (fichiers : {written}). Regardez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} ({written} of {total} files). {fault}</source>
        <translation>Copies désidentifiées enregistrées dans {place} ({written} fichiers sur {total}). {fault}</translation>
    </message>
    <message>
        <source>Saved {path} with {written} of {total} frames: the others are not analyzed.</source>
        <translation>{path} enregistré avec {written} images sur {total}&#xa0;: les autres ne sont pas analysées.</translation>
    </message>
    <message>
        <source>Saved {path}. Limits fitted to {images} images count from now on.</source>
        <translation>{path} enregistré. Les limites ajustées sur {images} images s&apos;appliquent dès maintenant.</translation>
    </message>
    <message>
        <source>The fit was canceled: the limits are unchanged.</source>
        <translation>L&apos;ajustement a été annulé&#xa0;: les limites restent inchangées.</translation>
    </message>
    <message>
        <source>The export was canceled: {written} of {total} scans were exported.</source>
        <translation>L&apos;exportation a été annulée&#xa0;: {written} examens sur {total} ont été exportés.</translation>
    </message>
    <message>
        <source>{fault} Before that, {written} of {total} scans were exported.</source>
        <translation>{fault} Avant cela, {written} examens sur {total} ont été exportés.</translation>
    </message>
    <message>
        <source>Internal error: press {keys} to open the folder of its report, {path}</source>
        <translation>Erreur interne&#xa0;: {keys} ouvre le dossier de son rapport, {path}</translation>
    </message>
    <message>
        <source>Not enough memory: close other programs, then try again.</source>
        <translation>Mémoire insuffisante&#xa0;: fermez d&apos;autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and run it again.</source>
        <translation>Mémoire insuffisante pour «&#xa0;{name}&#xa0;»&#xa0;: fermez d&apos;autres programmes et relancez.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has only regions of Doppler, M-mode or elastography, which the networks can&apos;t judge: open an image in B-mode.</source>
        <translation>&apos;{name}&apos; n&apos;a que des régions Doppler, mode M ou élastographie, que les réseaux ne peuvent pas évaluer : ouvrez une image en mode B.</translation>
    </message>
    <message>
        <source>Internal error while analyzing &apos;{name}&apos; ({error}): save the image again as PNG and try that file.</source>
        <translation>Erreur interne pendant l&apos;analyse de «&#xa0;{name}&#xa0;» ({error})&#xa0;: enregistrez l&apos;image en PNG et essayez ce fichier.</translation>
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
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>high sensitivity</source>
        <translation>haute sensibilité</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>haute spécificité</translation>
    </message>
    <message>
        <source>lesions accepted by the limits of {site}</source>
        <translation>lésions acceptées selon les limites de {site}</translation>
    </message>
    <message>
        <source>known sites: sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>sites connus&#xa0;: sensibilité {sensitivity}, spécificité {specificity}</translation>
    </message>
    <message>
        <source>a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)</source>
        <translation>un nouveau site&#xa0;: sensibilité {sensitivity}, spécificité {specificity} (jeux exclus)</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites</source>
        <translation>P {low} à {high}&#xa0;: {share} de ces images étaient malignes sur les sites connus</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at left-out sites</source>
        <translation>P {low} à {high}&#xa0;: malignes {share} sur les sites connus, {elsewhere} sur les sites exclus</translation>
    </message>
    <message>
        <source>Suspicious if the malignancy is at least {limit}.</source>
        <translation>Suspect si la malignité est d&apos;au moins {limit}.</translation>
    </message>
    <message>
        <source>Accepted as a lesion if the lesion probability is at least {limit}.</source>
        <translation>Accepté comme lésion si la probabilité de lésion est d&apos;au moins {limit}.</translation>
    </message>
    <message>
        <source>A region where the probability map stays below {threshold} is only a possible lesion.</source>
        <translation>Une région où la carte de probabilité reste sous {threshold} n&apos;est qu&apos;une lésion possible.</translation>
    </message>
    <message>
        <source>That limit was fitted to {images} images of {site}, {share} of which show no lesion.</source>
        <translation>Cette limite a été ajustée sur {images} images de {site}, dont une proportion de {share} sans lésion.</translation>
    </message>
    <message>
        <source>Known sites, {images} images:</source>
        <translation>Sites connus, {images} images&#xa0;:</translation>
    </message>
    <message>
        <source>Known sites: not measured</source>
        <translation>Sites connus&#xa0;: non mesuré</translation>
    </message>
    <message>
        <source>in brackets: 95% intervals</source>
        <translation>entre crochets&#xa0;: intervalles à 95%</translation>
    </message>
    <message>
        <source>A new site (left-out sets), {images} images:</source>
        <translation>Un nouveau site (jeux exclus), {images} images&#xa0;:</translation>
    </message>
    <message>
        <source>A new site (left-out sets): not measured</source>
        <translation>Un nouveau site (jeux exclus)&#xa0;: non mesuré</translation>
    </message>
    <message>
        <source>means of the sets; in brackets: the lowest and the highest set</source>
        <translation>moyennes des jeux&#xa0;; entre crochets&#xa0;: le plus bas et le plus haut</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>sensibilité {sensitivity}, spécificité {specificity}</translation>
    </message>
    <message>
        <source>lesions lost {lost}, normals marked {marked}</source>
        <translation>lésions perdues {lost}, normaux marqués {marked}</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>No computer is called &apos;{host}&apos;: check the host of &apos;{node}&apos; in the settings.</source>
        <translation>Aucun ordinateur ne s’appelle « {host} » : vérifiez l’hôte de « {node} » dans les paramètres.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: check that &apos;{node}&apos; is running, and its port in the settings.</source>
        <translation>Rien n’écoute sur {host}, port {port} : vérifiez que « {node} » fonctionne, et son port dans les paramètres.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; can&apos;t be reached at {host}, port {port}, within {seconds} s: check the network, and the host in the settings.</source>
        <translation>« {node} » est injoignable sur {host}, port {port}, en {seconds} s : vérifiez le réseau, et l’hôte dans les paramètres.</translation>
    </message>
    <message>
        <source>No encrypted connection with &apos;{node}&apos; is possible ({error}): check its certificates in the settings.</source>
        <translation>Aucune connexion chiffrée avec « {node} » n’est possible ({error}) : vérifiez ses certificats dans les paramètres.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; refused the association: {reason}.</source>
        <translation>« {node} » a refusé l’association : {reason}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not answer within {seconds} s: try again later.</source>
        <translation>« {node} » n’a pas répondu en {seconds} s : réessayez plus tard.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; ended the connection: try again later.</source>
        <translation>« {node} » a mis fin à la connexion : réessayez plus tard.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not offer {service} to this program.</source>
        <translation>« {node} » n’offre pas {service} à ce programme.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do {service} (status {status}): its log says why.</source>
        <translation>« {node} » n’a pas pu exécuter {service} (statut {status}) : son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not know where to send images for {ae_title}: enter this AE title, computer and port there.</source>
        <translation>« {node} » ne sait pas où envoyer les images pour {ae_title} : saisissez-y ce titre AE, l’ordinateur et le port.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent {received} objects and could not send {failed}: retrieve again, or see its log.</source>
        <translation>« {node} » a envoyé {received} objets et n’a pas pu en envoyer {failed} : récupérez à nouveau, ou voyez son journal.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent nothing that this program can keep.</source>
        <translation>« {node} » n’a rien envoyé que ce programme puisse conserver.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept {name}, which is in {syntax}.</source>
        <translation>« {node} » n’accepte pas {name}, qui est en {syntax}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not store {name} (status {status}): its log says why.</source>
        <translation>« {node} » n’a pas stocké {name} (statut {status}) : son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>{sent} of {total} files are stored in &apos;{node}&apos;. The first that is not: {fault}</source>
        <translation>{sent} fichiers sur {total} sont stockés dans « {node} ». Le premier qui ne l’est pas : {fault}</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept the user and password that are set for it.</source>
        <translation>« {node} » n’accepte pas l’utilisateur et le mot de passe définis pour lui.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do it (HTTP status {status}): its log says why.</source>
        <translation>« {node} » n’a pas pu le faire (statut HTTP {status}) : son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not answer as a DICOMweb service: check its address in the settings.</source>
        <translation>« {node} » ne répond pas comme un service DICOMweb : vérifiez son adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>it does not know the AE title {ae_title} of this program</source>
        <translation>il ne connaît pas le titre AE {ae_title} de ce programme</translation>
    </message>
    <message>
        <source>its AE title is not {ae_title}</source>
        <translation>son titre AE n’est pas {ae_title}</translation>
    </message>
    <message>
        <source>it is busy, try again later</source>
        <translation>il est occupé, réessayez plus tard</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne pas de raison</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; answers.</source>
        <translation>« {node} » répond.</translation>
    </message>
    <message>
        <source>Objects received from &apos;{node}&apos;: {received}.</source>
        <translation>Objets reçus de « {node} » : {received}.</translation>
    </message>
    <message>
        <source>Files stored in &apos;{node}&apos;: {sent}.</source>
        <translation>Fichiers stockés dans « {node} » : {sent}.</translation>
    </message>
    <message>
        <source>Get from PACS</source>
        <translation>Récupérer du PACS</translation>
    </message>
    <message>
        <source>Send to PACS</source>
        <translation>Envoyer au PACS</translation>
    </message>
    <message>
        <source>PACS node</source>
        <translation>Nœud PACS</translation>
    </message>
    <message>
        <source>No PACS node is set yet: add one in the settings.</source>
        <translation>Aucun nœud PACS n’est encore défini : ajoutez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nom de la patiente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>A date is written as year, month and day: 2026-01-31.</source>
        <translation>Une date s’écrit avec l’année, le mois et le jour : 2026-01-31.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searching in &apos;{node}&apos;…</source>
        <translation>Recherche dans « {node} »…</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;…</source>
        <translation>Récupération depuis « {node} »…</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;: {done} of {total}</source>
        <translation>Récupération depuis « {node} » : {done} sur {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>{number} studies</source>
        <comment>1 study</comment>
        <translation>
            <numerusform>1 étude</numerusform>
            <numerusform>{number} études</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} studies. Narrow the search to see others.</source>
        <translation>Les {number} premières études. Affinez la recherche pour en voir d’autres.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Études et séries</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patiente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>Results of {number} selected scans</source>
        <comment>Results of 1 selected scan</comment>
        <translation>
            <numerusform>Résultats de 1 examen sélectionné</numerusform>
            <numerusform>Résultats de {number} examens sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: no analyzed scan is selected</source>
        <translation>Résultats : aucun examen analysé n’est sélectionné</translation>
    </message>
    <message>
        <source>Results: none, because the selected scans are not from DICOM files</source>
        <translation>Résultats&#xa0;: aucun, car les examens sélectionnés ne proviennent pas de fichiers DICOM</translation>
    </message>
    <message>
        <source>Segmentation (SEG)</source>
        <translation>Segmentation (SEG)</translation>
    </message>
    <message>
        <source>Measurements and classes (SR)</source>
        <translation>Mesures et classes (SR)</translation>
    </message>
    <message>
        <source>Outlines as presentation state (GSPS)</source>
        <translation>Contours comme état de présentation (GSPS)</translation>
    </message>
    <message>
        <source>Report as image (Secondary Capture)</source>
        <translation>Rapport comme image (Secondary Capture)</translation>
    </message>
    <message>
        <source>Report as PDF (Encapsulated PDF)</source>
        <translation>Rapport en PDF (Encapsulated PDF)</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Fichiers DICOM</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose DICOM files</source>
        <translation>Choisir des fichiers DICOM</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;…</source>
        <translation>Envoi à « {node} »…</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;: {done} of {total}</source>
        <translation>Envoi à « {node} » : {done} sur {total}</translation>
    </message>
    <message>
        <source>The files are sent as they are, with all that they say about the patient.</source>
        <translation>Les fichiers sont envoyés tels quels, avec tout ce qu’ils disent de la patiente.</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>AE title of this program</source>
        <translation>Titre AE de ce programme</translation>
    </message>
    <message>
        <source>Port to receive on</source>
        <translation>Port de réception</translation>
    </message>
    <message>
        <source>Receive images while the window is open</source>
        <translation>Recevoir des images tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Images may come from other computers</source>
        <translation>Les images peuvent venir d’autres ordinateurs</translation>
    </message>
    <message>
        <source>The certificate files that are set for &apos;{node}&apos; can&apos;t be used ({error}): choose other PEM files in the settings.</source>
        <translation>Les fichiers de certificats définis pour « {node} » sont inutilisables ({error}) : choisissez d’autres fichiers PEM dans les paramètres.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be sent: it is not a DICOM file.</source>
        <translation>{name} ne peut pas être envoyé : ce n’est pas un fichier DICOM.</translation>
    </message>
    <message>
        <source>No study matches.</source>
        <translation>Aucune étude ne correspond.</translation>
    </message>
    <message>
        <source>Only the nodes below may send. If images are not received all the time, the port is open only while images are retrieved by C-MOVE.</source>
        <translation>Seuls les nœuds ci-dessous peuvent envoyer. Si rien d’autre n’est reçu, le port n’est ouvert que pendant une récupération par C-MOVE.</translation>
    </message>
    <message>
        <source>PACS nodes</source>
        <translation>Nœuds PACS</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Waiting for &apos;{node}&apos;…</source>
        <translation>En attente de « {node} »…</translation>
    </message>
    <message>
        <source>{name}: {ae_title} at {host}, port {port}</source>
        <translation>{name} : {ae_title} sur {host}, port {port}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name} : {url}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
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
        <translation>Titre AE</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Chiffrer par TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificat de confiance</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé propre</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <source>PEM files ({patterns})</source>
        <translation>Fichiers PEM ({patterns})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter a name for this node.</source>
        <translation>Saisissez un nom pour ce nœud.</translation>
    </message>
    <message>
        <source>Another node has this name.</source>
        <translation>Un autre nœud porte ce nom.</translation>
    </message>
    <message>
        <source>An AE title has 1 to 16 letters, digits or signs.</source>
        <translation>Un titre AE a de 1 à 16 lettres, chiffres ou signes.</translation>
    </message>
    <message>
        <source>Enter the name or IP address of the computer.</source>
        <translation>Saisissez le nom ou l’adresse IP de l’ordinateur.</translation>
    </message>
    <message>
        <source>Enter an address like https://pacs.example.org/dicom-web, without user and password.</source>
        <translation>Saisissez une adresse telle que https://pacs.example.org/dicom-web, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>With http, this password can be read on the way. With https, it can&apos;t.</source>
        <translation>Avec http, ce mot de passe peut être lu en chemin ; avec https, non.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No scan opened</source>
        <translation>Aucun examen ouvert</translation>
    </message>
    <message>
        <source>The assessment appears here.</source>
        <translation>L&apos;évaluation apparaît ici.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>This scan is in the queue.</source>
        <translation>Cet examen est dans la file d&apos;attente.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Press {keys} to analyze this scan.</source>
        <translation>Appuyez sur {keys} pour analyser cet examen.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Point de fonctionnement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>Seuil du masque</translation>
    </message>
    <message>
        <source>Mask threshold in hundredths</source>
        <translation>Seuil du masque en centièmes</translation>
    </message>
    <message>
        <source>Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} ({keys}).</source>
        <translation>Probabilité à partir de laquelle un pixel compte comme lésion. Double-cliquez pour revenir à {threshold} ({keys}).</translation>
    </message>
    <message>
        <source>default {threshold}</source>
        <translation>défaut {threshold}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of the fill in percent</source>
        <translation>Opacité du remplissage en pour cent</translation>
    </message>
    <message>
        <source>Opacity of the fill ({weaker}, {stronger})</source>
        <translation>Opacité du remplissage ({weaker}, {stronger})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{headline}. P(malignant) {malignancy}, {limit}</source>
        <translation>{headline}. P(malin) {malignancy}, {limit}</translation>
    </message>
    <message>
        <source>{title}. {reason}</source>
        <translation>{title}. {reason}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>P(malignant): calibrated probability that this scan shows a malignant lesion.</source>
        <translation>P(malin)&#xa0;: probabilité calibrée que cet examen montre une lésion maligne.</translation>
    </message>
    <message>
        <source>It is that of the most malignant region or of the image as a whole, if that is higher.</source>
        <translation>C&apos;est celle de la région la plus maligne ou, si elle est plus élevée, celle de l&apos;image entière.</translation>
    </message>
    <message>
        <source>At {point}, a scan is suspicious if P(malignant) is at least {limit}.</source>
        <translation>Avec {point}, un examen est suspect si P(malin) est d&apos;au moins {limit}.</translation>
    </message>
    <message>
        <source>The mask threshold changes neither.</source>
        <translation>Le seuil du masque ne change ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>Do not rely on the networks for this image. It is not judged.</source>
        <translation>Ne vous fiez pas aux réseaux pour cette image. Elle n&apos;est pas jugée.</translation>
    </message>
    <message>
        <source>No region reaches the limit on its own, but the image as a whole does.</source>
        <translation>Aucune région n&apos;atteint seule la limite, mais l&apos;image entière l&apos;atteint.</translation>
    </message>
</context>
<context>
    <name>PixelSizes</name>
    <message>
        <source>width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns file (as in the results) and spacing_mm</source>
        <translation>largeur d’un pixel en mm, pour les images dont le fichier ne la donne pas&#xa0;; ou une table CSV avec les colonnes file (comme dans les résultats) et spacing_mm</translation>
    </message>
    <message>
        <source>no ultrasound image has pixels of &apos;{text}&apos; mm: give {least} to {most}</source>
        <translation>aucune échographie n’a de pixels de &apos;{text}&apos; mm&#xa0;: donnez de {least} à {most}</translation>
    </message>
    <message numerus="yes">
        <source>{number} files in the table of pixel sizes are not among the images.</source>
        <comment>1 file in the table of pixel sizes is not among the images.</comment>
        <translation>
            <numerusform>{number} fichier de la table des tailles de pixel n’est pas parmi les images.</numerusform>
            <numerusform>{number} fichiers de la table des tailles de pixel ne sont pas parmi les images.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file and spacing_mm.</source>
        <translation>&apos;{name}&apos; n’est pas une table de tailles de pixel&#xa0;: créez un fichier CSV en UTF-8 avec les colonnes file et spacing_mm.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the width of a pixel in mm: correct it, or remove the line.</source>
        <translation>&apos;{text}&apos; à la ligne {line} de &apos;{name}&apos; n’est pas la largeur d’un pixel en mm&#xa0;: corrigez-la ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
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
        <translation>«&#xa0;{name}&#xa0;» n&apos;existe pas&#xa0;: vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link to a file that is gone: fix the link or open the file itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est un lien vers un fichier disparu&#xa0;: corrigez le lien ou ouvrez le fichier lui-même.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{name}&apos;: allow yourself to read it and open it again.</source>
        <translation>Il n&apos;est pas permis de lire «&#xa0;{name}&#xa0;»&#xa0;: autorisez la lecture et rouvrez-le.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({error}): check the disk and open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être lu ({error})&#xa0;: vérifiez le disque et rouvrez-le.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and open it again.</source>
        <translation>Mémoire insuffisante pour «&#xa0;{name}&#xa0;»&#xa0;: fermez d&apos;autres programmes et rouvrez-le.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder: open the images in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier&#xa0;: ouvrez les images qu&apos;il contient.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder without images: choose one with files of these formats: {formats}.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier sans images&#xa0;: choisissez-en un avec des fichiers de ces formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a device or pipe: open an image file instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube&#xa0;: ouvrez plutôt un fichier image.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty: copy it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an image that BUSight reads: open a file of one of these formats: {formats}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas une image que BUSight lit&#xa0;: ouvrez un fichier d&apos;un de ces formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated {format} image: copy it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image {format} endommagée ou tronquée&#xa0;: recopiez-la depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated DICOM file: copy it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier DICOM endommagé ou tronqué&#xa0;: recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file without an image: open the file that holds the images.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier DICOM sans image&#xa0;: ouvrez le fichier qui contient les images.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a three-dimensional ultrasound volume, which BUSight does not read: export its slices as images.</source>
        <translation>«&#xa0;{name}&#xa0;» est un volume échographique en trois dimensions, que BUSight ne lit pas&#xa0;: exportez ses coupes en images.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM structured report, not an image: open the images of its study.</source>
        <translation>«&#xa0;{name}&#xa0;» est un compte rendu structuré DICOM, pas une image&#xa0;: ouvrez les images de son étude.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM segmentation, not an image: open the images that it outlines.</source>
        <translation>«&#xa0;{name}&#xa0;» est une segmentation DICOM, pas une image&#xa0;: ouvrez les images qu&apos;elle délimite.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM presentation state, not an image: open the images that it refers to.</source>
        <translation>«&#xa0;{name}&#xa0;» est un état de présentation DICOM, pas une image&#xa0;: ouvrez les images auxquelles il renvoie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a document in a DICOM file, not an image: open the images of its study.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document dans un fichier DICOM, pas une image&#xa0;: ouvrez les images de son étude.</translation>
    </message>
    <message>
        <source>Some of the images that &apos;{name}&apos; lists are not there ({number} missing): copy the whole disc or folder.</source>
        <translation>Certaines des images que «&#xa0;{name}&#xa0;» énumère ne sont pas là ({number} manquent)&#xa0;: copiez le disque ou le dossier en entier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lists files outside of its folder, which are not read ({number} in all): get it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» énumère des fichiers hors de son dossier, qui ne sont pas lus ({number} en tout)&#xa0;: récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be unpacked, because its ZIP archive is damaged or truncated: copy it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être décompressé, car son archive ZIP est endommagée ou tronquée&#xa0;: copiez-la à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with a password: unpack it and open the folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ZIP protégée par un mot de passe&#xa0;: décompressez-la et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that is packed in a way that BUSight can&apos;t unpack: unpack it with another program and open the folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ZIP compressée d&apos;une façon que BUSight ne sait pas décompresser&#xa0;: décompressez-la avec un autre programme et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that would grow far beyond its own size: unpack it and open the folder if you trust it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ZIP qui grossirait bien au-delà de sa propre taille&#xa0;: décompressez-la et ouvrez le dossier si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with files that lead out of it: get it again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ZIP contenant des fichiers qui mènent hors d&apos;elle&#xa0;: récupérez-la à nouveau à sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive without images: open one with files of these formats: {formats}.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ZIP sans images&#xa0;: ouvrez-en une avec des fichiers de ces formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lacks the UIDs by which DICOM results refer to it: export it again from the machine.</source>
        <translation>Il manque à &apos;{name}&apos; les UID par lesquels les résultats DICOM y renvoient : exportez le fichier à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file: only DICOM files have de-identified copies.</source>
        <translation>« {name} » n’est pas un fichier DICOM : seuls les fichiers DICOM ont des copies désidentifiées.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say where the tissue is, so names around it can&apos;t be removed: export it in the window once and look at it.</source>
        <translation>« {name} » ne dit pas où est le tissu, les noms autour ne peuvent donc pas être retirés : exportez-le une fois dans la fenêtre en le regardant.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file whose pixels are damaged or compressed in a way that BUSight can&apos;t decode: export it again uncompressed or as PNG.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier DICOM dont les pixels sont endommagés ou compressés d&apos;une manière que BUSight ne sait pas décoder&#xa0;: réexportez-le sans compression ou en PNG.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds an image of {width} x {height} pixels, but its header says {header_width} x {header_height}: export it again.</source>
        <translation>«&#xa0;{name}&#xa0;» contient une image de {width} x {height} pixels, mais son en-tête indique {header_width} x {header_height}&#xa0;: réexportez-la.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {width} x {height} pixels, too small to analyze: open an image of at least {smallest} x {smallest} pixels.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {width} x {height} pixels, trop petit pour l&apos;analyse&#xa0;: ouvrez une image d&apos;au moins {smallest} x {smallest} pixels.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; claims {width} x {height} pixels, too large to analyze: make it at most {largest} pixels wide and high and open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» annonce {width} x {height} pixels, trop grand pour l&apos;analyse&#xa0;: réduisez-la à {largest} pixels au plus en largeur et hauteur et rouvrez-la.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {frames} frames, too many to open: cut it to at most {most} frames.</source>
        <translation>«&#xa0;{name}&#xa0;» a {frames} images, trop pour l&apos;ouvrir&#xa0;: réduisez-le à {most} images au plus.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no frame {frame} or ends before it: copy the file again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas d&apos;image {frame} ou se termine avant&#xa0;: recopiez le fichier depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a video that is damaged or compressed in a way that BUSight can&apos;t decode: copy it again, or save it as MP4 with H.264.</source>
        <translation>«&#xa0;{name}&#xa0;» est une vidéo endommagée ou compressée d&apos;une manière que BUSight ne sait pas décoder&#xa0;: recopiez-la, ou enregistrez-la en MP4 avec H.264.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; can&apos;t be read as CSV: check its quotation marks.</source>
        <translation>La ligne {line} de «&#xa0;{name}&#xa0;» ne peut pas être lue comme CSV&#xa0;: vérifiez ses guillemets.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was analyzed: once it is shown, it is analyzed again, without its edits.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis son analyse&#xa0;: dès qu&apos;il est affiché, il est réanalysé, sans ses modifications.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Nothing can be received on {host}, port {port} ({error}): close the program that uses the port, or choose another one above 1024.</source>
        <translation>Rien ne peut être reçu sur {host}, port {port} ({error}) : fermez le programme qui utilise le port ou choisissez-en un autre au-dessus de 1024.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be used for TLS: choose a certificate and its key, both as PEM.</source>
        <translation>&apos;{path}&apos; ne peut pas servir à TLS : choisissez un certificat et sa clé, tous deux au format PEM.</translation>
    </message>
    <message>
        <source>The queue &apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder, or choose another folder.</source>
        <translation>La file d&apos;attente &apos;{path}&apos; ne peut pas être ouverte ({error}) : vérifiez le disque et les droits du dossier ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>BUSight ended several times while it analyzed this object, so it is left out.</source>
        <translation>BUSight s&apos;est arrêté plusieurs fois pendant l&apos;analyse de cet objet, qui est donc laissé de côté.</translation>
    </message>
    <message>
        <source>An error in BUSight ended the work on this object ({error}).</source>
        <translation>Cet objet a rencontré une erreur de BUSight ({error}).</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Color Doppler is not judged</source>
        <translation>Le Doppler couleur n&apos;est pas évalué</translation>
    </message>
    <message>
        <source>Spectral Doppler is not judged</source>
        <translation>Le Doppler spectral n&apos;est pas évalué</translation>
    </message>
    <message>
        <source>M-mode is not judged</source>
        <translation>Le mode M n&apos;est pas évalué</translation>
    </message>
    <message>
        <source>Elastography or a similar map is not judged</source>
        <translation>L&apos;élastographie ou une carte semblable n&apos;est pas évaluée</translation>
    </message>
    <message>
        <source>color Doppler</source>
        <translation>Doppler couleur</translation>
    </message>
    <message>
        <source>spectral Doppler</source>
        <translation>Doppler spectral</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>mode M</translation>
    </message>
    <message>
        <source>elastography</source>
        <translation>élastographie</translation>
    </message>
    <message>
        <source>Drag around the tissue, without the frame and text of the screen. Esc: stop</source>
        <translation>Entourez le tissu, sans le cadre ni le texte de l&apos;écran. Échap : arrêter</translation>
    </message>
    <message>
        <source>The region must be at least {smallest} px wide and high.</source>
        <translation>La région doit mesurer au moins {smallest} px de large et de haut.</translation>
    </message>
    <message>
        <source>The region is used for all images of this size from this model of scanner.</source>
        <translation>La région s&apos;applique à toutes les images de cette taille de ce modèle d&apos;échographe.</translation>
    </message>
    <message>
        <source>The region is used for this file only: it does not name its scanner.</source>
        <translation>La région ne s&apos;applique qu&apos;à ce fichier : il ne nomme pas son échographe.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{program} report: {name}</source>
        <translation>Rapport {program}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{headline} (risk label: {label}).</source>
        <translation>{headline} (étiquette de risque&#xa0;: {label}).</translation>
    </message>
    <message>
        <source>Made by a computer from one image. It can be wrong.</source>
        <translation>Établi par un ordinateur à partir d&apos;une seule image. Peut être erroné.</translation>
    </message>
    <message>
        <source>Made by a computer from one image, edited by a person. It can be wrong.</source>
        <translation>Établi par un ordinateur à partir d&apos;une seule image, modifié par une personne. Peut être erroné.</translation>
    </message>
    <message>
        <source>The networks alone: {said}</source>
        <translation>Les réseaux seuls&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}</source>
        <translation>Contours au seuil {threshold}</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}, edited by a person</source>
        <translation>Contours au seuil {threshold}, modifiés par une personne</translation>
    </message>
    <message>
        <source>Nothing outlined at threshold {threshold}</source>
        <translation>Rien de délimité au seuil {threshold}</translation>
    </message>
    <message>
        <source>Enlarged, without outlines</source>
        <translation>Agrandi, sans contours</translation>
    </message>
    <message>
        <source>long × short axis</source>
        <translation>grand × petit axe</translation>
    </message>
    <message>
        <source>area</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>no pixel size in the file: lengths in px, areas in px²</source>
        <translation>taille de pixel absente du fichier&#xa0;: longueurs en px, aires en px²</translation>
    </message>
    <message>
        <source>px where a lesion lies in no single region of the image that has a pixel size</source>
        <translation>px si une lésion n&apos;est pas dans une seule région ayant une taille de pixel</translation>
    </message>
    <message>
        <source>pixel size set by hand</source>
        <translation>taille de pixel définie à la main</translation>
    </message>
    <message>
        <source>Lesions: {lesions}, possible: {possible}</source>
        <translation>Lésions&#xa0;: {lesions}, possibles&#xa0;: {possible}</translation>
    </message>
    <message>
        <source>Lesions: {lesions} at threshold {threshold}, possible: {possible}</source>
        <translation>Lésions&#xa0;: {lesions} au seuil {threshold}, possibles&#xa0;: {possible}</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Comment la décision est prise</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Suspicious if</source>
        <translation>Suspect si</translation>
    </message>
    <message>
        <source>Lesion if</source>
        <translation>Lésion si</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>sites connus</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>sites exclus</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Lesions not accepted</source>
        <translation>Lésions perdues</translation>
    </message>
    <message>
        <source>Normals marked</source>
        <translation>Normaux marqués</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>malignancy ≥ {limit}</source>
        <translation>malignité ≥ {limit}</translation>
    </message>
    <message>
        <source>lesion probability ≥ {limit}</source>
        <translation>probabilité de lésion ≥ {limit}</translation>
    </message>
    <message>
        <source>and probability map ≥ {threshold}</source>
        <translation>et carte de probabilité ≥ {threshold}</translation>
    </message>
    <message>
        <source>{limit} is the limit of {site}</source>
        <translation>{limit} est la limite de {site}</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre crochets</translation>
    </message>
    <message>
        <source>95% intervals, from images that the networks were not trained on (model card of the weights)</source>
        <translation>intervalles à 95%, d&apos;images sur lesquelles les réseaux n&apos;ont pas été entraînés (fiche du modèle des poids)</translation>
    </message>
    <message>
        <source>Left-out sites</source>
        <translation>Sites exclus</translation>
    </message>
    <message>
        <source>means of the sets, in brackets the lowest and the highest set, except for similar images</source>
        <translation>moyennes des jeux, entre crochets le plus bas et le plus haut, sauf pour les images semblables</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Images semblables</translation>
    </message>
    <message>
        <source>of a malignancy in that range; the share is lower if malignant images are rarer</source>
        <translation>d&apos;une malignité dans cet intervalle&#xa0;; la part est plus faible là où les images malignes sont plus rares</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Grand axe</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Petit axe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline (Feret diameter)</source>
        <translation>plus grande distance entre deux points du contour (diamètre de Feret)</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline, perpendicular to the long axis</source>
        <translation>plus grande distance entre deux points du contour, perpendiculairement au grand axe</translation>
    </message>
    <message>
        <source>diamond: suspicious, disc: benign, dashed: possible</source>
        <translation>losange&#xa0;: suspecte, disque&#xa0;: bénigne, pointillé&#xa0;: possible</translation>
    </message>
    <message>
        <source>pixels at or above {threshold} count as lesion; the risk label does not depend on it</source>
        <translation>les pixels à partir de {threshold} comptent comme lésion&#xa0;; l&apos;étiquette de risque n&apos;en dépend pas</translation>
    </message>
    <message>
        <source>Source and software</source>
        <translation>Source et logiciel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>{width} × {height} px, no pixel size</source>
        <translation>{width} × {height} px, taille de pixel inconnue</translation>
    </message>
    <message>
        <source>{width} × {height} px, pixel size by region</source>
        <translation>{width} × {height} px, taille de pixel selon la région</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm</source>
        <translation>{width} × {height} px de {pixel_width} × {pixel_height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm, set by hand</source>
        <translation>{width} × {height} px de {pixel_width} × {pixel_height} mm, défini à la main</translation>
    </message>
    <message>
        <source>its ultrasound region, {width} × {height} px at {x}, {y}</source>
        <translation>sa région échographique, {width} × {height} px à {x}, {y}</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more: all are in this file&apos;s data</source>
        <comment>and 1 more: it is in this file&apos;s data</comment>
        <translation>
            <numerusform>et {number} de plus&#xa0;: elle est dans les données de ce fichier</numerusform>
            <numerusform>et {number} de plus&#xa0;: toutes sont dans les données de ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}; {seconds} s</source>
        <translation>{device}&#xa0;; {seconds} s</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your verdict</source>
        <translation>Votre verdict</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Malignant</source>
        <translation>Malin</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>BI-RADS category</source>
        <translation>Catégorie BI-RADS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note about this scan. {keys} stores it.</source>
        <translation>Note sur cet examen. {keys} l&apos;enregistre.</translation>
    </message>
    <message>
        <source>Every scan in the list has a verdict.</source>
        <translation>Chaque examen de la liste a un verdict.</translation>
    </message>
    <message>
        <source>Not signed: enter the reader&apos;s name in the settings.</source>
        <translation>Non signé&#xa0;: saisissez le nom du lecteur dans les paramètres.</translation>
    </message>
    <message>
        <source>Agrees: {headline}</source>
        <translation>D&apos;accord&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>Agreed with &apos;{headline}&apos;, which was shown then</source>
        <translation>D&apos;accord avec «&#xa0;{headline}&#xa0;», affiché à ce moment</translation>
    </message>
    <message>
        <source>Disagrees: normal</source>
        <translation>Désaccord&#xa0;: normal</translation>
    </message>
    <message>
        <source>Disagrees: benign</source>
        <translation>Désaccord&#xa0;: bénin</translation>
    </message>
    <message>
        <source>Disagrees: malignant</source>
        <translation>Désaccord&#xa0;: malin</translation>
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
        <translation>Avec une note</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Set scale</source>
        <translation>Définir l&apos;échelle</translation>
    </message>
    <message>
        <source>How long is the measured distance ({length} px) in the body? Sizes of this scan are then in mm, and marked as set by hand.</source>
        <translation>Quelle est dans le corps la longueur de la distance mesurée ({length} px)&#xa0;? Les tailles de cet examen sont alors en mm et marquées comme définies à la main.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Longueur en mm</translation>
    </message>
    <message>
        <source>A pixel is then {size} mm wide and high.</source>
        <translation>Un pixel fait alors {size} mm de large et de haut.</translation>
    </message>
    <message>
        <source>A pixel is then {width} mm wide and {height} mm high.</source>
        <translation>Un pixel mesure alors {width} mm de large et {height} mm de haut.</translation>
    </message>
    <message>
        <source>No ultrasound image has pixels of {size} mm.</source>
        <translation>Aucune échographie n&apos;a de pixels de {size} mm.</translation>
    </message>
    <message numerus="yes">
        <source>Also for the other {number} frames</source>
        <comment>Also for the other frame</comment>
        <translation>
            <numerusform>Aussi pour l&apos;autre image</numerusform>
            <numerusform>Aussi pour les {number} autres images</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure a distance whose length you know, for example between marks of the depth scale.</source>
        <translation>Mesurez une distance de longueur connue, par exemple entre les repères de l&apos;échelle de profondeur.</translation>
    </message>
    <message>
        <source>The file gives the pixel size of this image.</source>
        <translation>Le fichier donne la taille de pixel de cette image.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>image {frame} sur {frames}</translation>
    </message>
    <message>
        <source>{name}, frame {frame}</source>
        <translation>{name}, image {frame}</translation>
    </message>
    <message>
        <source>{name}, frame {frame} of {frames}</source>
        <translation>{name}, image {frame} sur {frames}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Les changements s&apos;appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Réinitialiser&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That of the system ({size} px)</source>
        <translation>Celle du système ({size} px)</translation>
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
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Seuil par défaut</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>GPU if it can be used</source>
        <translation>GPU si utilisable</translation>
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
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>Limits of your site</source>
        <translation>Limites de votre site</translation>
    </message>
    <message>
        <source>Choose the file with the limits of your site</source>
        <translation>Choisir le fichier des limites de votre site</translation>
    </message>
    <message>
        <source>Limits of a site ({patterns})</source>
        <translation>Limites d&apos;un site ({patterns})</translation>
    </message>
    <message>
        <source>Made with &apos;Fit limits to your site&apos; or &apos;busight site&apos;.</source>
        <translation>Créées avec « Ajuster les limites à votre site » ou « busight site ».</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nom du lecteur</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as an image. Reports are made without a logo.</source>
        <translation>Ce fichier ne peut pas être lu comme image. Les rapports sont faits sans logo.</translation>
    </message>
    <message>
        <source>Table of lesions</source>
        <translation>Tableau des lésions</translation>
    </message>
    <message>
        <source>How it was decided, source and software</source>
        <translation>Comment la décision est prise, source et logiciel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier de données</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: choose another folder.</source>
        <translation>Impossible d&apos;écrire dans {folder}&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Holds the worklist and what was found. Another folder counts from the next start on; what is in the present one stays there.</source>
        <translation>Contient la liste de travail et les résultats. Un autre dossier compte dès le prochain démarrage&#xa0;; l&apos;actuel reste tel quel.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which nearly all since 2011 have. Use a newer computer.</source>
        <translation>Ce processeur est trop ancien pour BUSight&#xa0;: il lui manque les instructions SSE4.2 ou POPCNT, que presque tous ont depuis 2011. Utilisez un ordinateur plus récent.</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from a desktop, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici (ni DISPLAY ni WAYLAND_DISPLAY n&apos;est défini)&#xa0;: lancez BUSight depuis un bureau ou utilisez «&#xa0;busight analyze&#xa0;» dans le terminal.</translation>
    </message>
    <message>
        <source>The screen {screen} can&apos;t be reached: start BUSight from the desktop of the user who is logged in, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>L&apos;écran {screen} est inaccessible&#xa0;: lancez BUSight depuis le bureau de l&apos;utilisateur connecté ou utilisez «&#xa0;busight analyze&#xa0;» dans le terminal.</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing: install it, on Debian and Ubuntu with &apos;sudo apt install {package}&apos;.</source>
        <translation>La bibliothèque système {library} est absente&#xa0;: installez-la, sous Debian et Ubuntu avec «&#xa0;sudo apt install {package}&#xa0;».</translation>
    </message>
    <message>
        <source>Settings and crash reports can&apos;t be kept in {folder} ({error}): allow yourself to write there, or move the program to a folder that you can write to.</source>
        <translation>Les paramètres et les rapports de plantage ne peuvent pas être conservés dans {folder} ({error})&#xa0;: autorisez-y l&apos;écriture ou déplacez le programme dans un dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>fit the acceptance limits to images of your site, which need no labels</source>
        <translation>ajuster les limites d&apos;acceptation sur des images de votre site, qui n&apos;ont pas besoin d&apos;annotations</translation>
    </message>
    <message>
        <source>Analyzes images of your site and writes acceptance limits for it to a file, which --site of the other commands and the settings of the window take. The images need no labels, but you must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if some kind of image is missing, the limits are wrong. {research_use}</source>
        <translation>Analyse des images de votre site et écrit les limites d&apos;acceptation pour ce site dans un fichier, à indiquer avec --site dans les autres commandes ou dans les paramètres de la fenêtre. Les images n&apos;ont pas besoin d&apos;annotations, mais vous devez savoir à peu près combien d&apos;entre elles ne montrent aucune lésion. Utilisez-en au moins {fewest}, telles qu&apos;elles arrivent : s&apos;il manque un type d&apos;images, les limites sont fausses. {research_use}</translation>
    </message>
    <message>
        <source>share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it is too low, more normal tissue is marked</source>
        <translation>proportion des images, de 0 à 1, qui ne montrent aucune lésion : si elle est trop élevée, des lésions sont perdues ; si elle est trop basse, davantage de tissu normal est marqué</translation>
    </message>
    <message>
        <source>file to write; its name is that of the site in reports</source>
        <translation>fichier à écrire ; son nom est celui du site dans les rapports</translation>
    </message>
    <message>
        <source>file of the command &apos;site&apos; with the acceptance limits of your site</source>
        <translation>fichier de la commande « site » avec les limites d&apos;acceptation de votre site</translation>
    </message>
    <message>
        <source>{point}: acceptance limit {limit}, that of the weights is {usual}</source>
        <translation>{point} : limite d&apos;acceptation {limit}, celle des poids est {usual}</translation>
    </message>
    <message>
        <source>Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed.</source>
        <translation>Ajusté sur {fitted} images. Laissées de côté : {warned} avec avertissement, {failed} en échec.</translation>
    </message>
    <message>
        <source>Fit limits to your site</source>
        <translation>Ajuster les limites à votre site</translation>
    </message>
    <message>
        <source>At a new site, the usual limits accept too many or too few regions as lesions. Limits can be fitted to the images of the worklist, which need no labels. Use them as they come: if some kind of image is missing, the limits are wrong.</source>
        <translation>Sur un nouveau site, les limites habituelles acceptent trop ou trop peu de régions comme lésions. Des limites peuvent être ajustées aux images de la liste de travail, qui n&apos;ont pas besoin d&apos;annotations. Utilisez-les telles qu&apos;elles arrivent : s&apos;il manque un type d&apos;images, les limites sont fausses.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}.</source>
        <translation>Images analysées sans avertissement : {usable}.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are needed.</source>
        <translation>Images analysées sans avertissement : {usable}. Ouvrez-en d&apos;autres de votre site : il en faut au moins {fewest}.</translation>
    </message>
    <message>
        <source>Images without a lesion</source>
        <translation>Images sans lésion</translation>
    </message>
    <message>
        <source>A rough share is enough, such as that in your records. If it is too high, lesions are lost; if it is too low, more normal tissue is marked.</source>
        <translation>Une proportion approximative suffit, par exemple celle de vos dossiers. Si elle est trop élevée, des lésions sont perdues ; si elle est trop basse, davantage de tissu normal est marqué.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the limits of your site</source>
        <translation>Enregistrer les limites de votre site</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a file of limits: make one with the command &apos;site&apos;.</source>
        <translation>« {name} » n&apos;est pas un fichier de limites : créez-en un avec la commande « site ».</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was made with other weights: make it again with the command &apos;site&apos;, because its limits do not fit these.</source>
        <translation>« {name} » a été créé avec d&apos;autres poids : créez-le de nouveau avec la commande « site », car ses limites ne conviennent pas à ceux-ci.</translation>
    </message>
    <message>
        <source>{images} images are too few to fit limits to: name at least {fewest} without a warning.</source>
        <translation>{images} images, c’est trop peu pour ajuster des limites&#xa0;: indiquez-en au moins {fewest} sans avertissement.</translation>
    </message>
    <message>
        <source>The manifest of these weights does not say what was measured at known sites, so no limits can be fitted: use the weights of the program.</source>
        <translation>Le manifeste de ces poids n&apos;indique pas ce qui a été mesuré sur les sites connus, aucune limite ne peut donc être ajustée : utilisez les poids du programme.</translation>
    </message>
    <message>
        <source>{reason} The usual limits count until then.</source>
        <translation>{reason} D&apos;ici là, les limites habituelles s&apos;appliquent.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop breast ultrasound images here</source>
        <translation>Déposez ici des échographies mammaires</translation>
    </message>
    <message>
        <source>BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing leaves this computer.</source>
        <translation>BUSight délimite chaque lésion, dit à quel point elle paraît suspecte et écrit un rapport. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It opens files, folders and ZIP archives with images of these formats: {formats}.</source>
        <translation>Il ouvre des fichiers, des dossiers et des archives ZIP avec des images de ces formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>No image at hand? Try a synthetic one:</source>
        <translation>Pas d&apos;image sous la main&#xa0;? Essayez une image synthétique&#xa0;:</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>Une lésion</translation>
    </message>
    <message>
        <source>Two lesions</source>
        <translation>Deux lésions</translation>
    </message>
    <message>
        <source>No lesion</source>
        <translation>Aucune lésion</translation>
    </message>
    <message>
        <source>Open the synthetic image: {what}</source>
        <translation>Ouvrir l&apos;image synthétique&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Relâchez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Chargement des réseaux…</translation>
    </message>
    <message>
        <source>Networks not loaded</source>
        <translation>Réseaux non chargés</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l&apos;analyse</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {failed} failed</source>
        <translation>{done} sur {total}, {failed} en échec</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>environ {seconds} s restantes</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>Working on {name}</source>
        <translation>Traitement de {name}</translation>
    </message>
    <message>
        <source>Exporting: {written} of {total} scans are saved. {keys} cancels.</source>
        <translation>Export en cours&#xa0;: {written} examens sur {total} sont enregistrés. {keys} annule.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no image: copy an image or image files first.</source>
        <translation>Le presse-papiers ne contient pas d&apos;image&#xa0;: copiez d&apos;abord une image ou des fichiers image.</translation>
    </message>
    <message>
        <source>There are no crash reports. Their folder is {folder}</source>
        <translation>Il n&apos;y a aucun rapport de plantage. Leur dossier est {folder}</translation>
    </message>
    <message>
        <source>The crash reports are in {folder}</source>
        <translation>Les rapports de plantage sont dans {folder}</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>Another BUSight window is open: the scans of this one are kept once that is closed.</source>
        <translation>Une autre fenêtre de BUSight est ouverte&#xa0;: les examens de celle-ci sont conservés dès que l&apos;autre est fermée.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that, or move the file away. Scans are not kept until then.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par un BUSight plus récent&#xa0;: installez-le ou déplacez le fichier. D&apos;ici là, les examens ne sont pas conservés.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}), so scans are not kept: check the disk and the permissions of the folder. It is tried again every few seconds.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être ouvert ({error}), les examens ne sont donc pas conservés&#xa0;: vérifiez le disque et les droits du dossier. Une nouvelle tentative a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>The disk is full, so &apos;{path}&apos; is not up to date: make room, and it is saved at once.</source>
        <translation>Le disque est plein, «&#xa0;{path}&#xa0;» n&apos;est donc pas à jour&#xa0;: faites de la place et l&apos;enregistrement se fait aussitôt.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be saved ({error}): check the disk. It is tried again every few seconds.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être enregistré ({error})&#xa0;: vérifiez le disque. Une nouvelle tentative a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>The study database is open now: its scans are in the list, and all are kept from now on.</source>
        <translation>La base de données des études est maintenant ouverte&#xa0;: ses examens sont dans la liste, et tous sont conservés désormais.</translation>
    </message>
    <message>
        <source>The study database was damaged: the backup of {date} is used. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>La base de données des études était endommagée&#xa0;: la sauvegarde du {date} est utilisée. Le fichier endommagé est maintenant «&#xa0;{moved}&#xa0;».</translation>
    </message>
    <message>
        <source>The study database was damaged and there is no backup: the worklist is empty. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>La base de données des études était endommagée et il n&apos;y a pas de sauvegarde&#xa0;: la liste de travail est vide. Le fichier endommagé est maintenant «&#xa0;{moved}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open in another BUSight window: close it there first.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert dans une autre fenêtre de BUSight&#xa0;: fermez-le d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that to open it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par un BUSight plus récent&#xa0;: installez-le pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>There is no project &apos;{path}&apos; any more: if it was moved, open it from there.</source>
        <translation>Le projet «&#xa0;{path}&#xa0;» n&apos;existe plus&#xa0;: s&apos;il a été déplacé, ouvrez-le de là-bas.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no BUSight project, or it is damaged and there is no backup of it. The file was left as it is.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un projet BUSight, ou il est endommagé et n&apos;a pas de sauvegarde. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Nothing can be written to &apos;{path}&apos;: copy it to another folder and open the copy.</source>
        <translation>Impossible d&apos;écrire dans «&#xa0;{path}&#xa0;»&#xa0;: copiez-le dans un autre dossier et ouvrez la copie.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être ouvert ({error})&#xa0;: vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written ({error}): choose another folder. Nothing was changed.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit ({error})&#xa0;: choisissez un autre dossier. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The disk has no room for &apos;{path}&apos;: make room or choose another one. Nothing was changed.</source>
        <translation>Le disque n&apos;a pas de place pour «&#xa0;{path}&#xa0;»&#xa0;: faites de la place ou choisissez-en un autre. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The scans of this window are not kept anywhere: save them as a project first, or remove them.</source>
        <translation>Les examens de cette fenêtre ne sont conservés nulle part&#xa0;: enregistrez-les d&apos;abord comme projet ou retirez-les.</translation>
    </message>
    <message>
        <source>A project is being opened or saved: wait until that is done.</source>
        <translation>Un projet est en cours d&apos;ouverture ou d&apos;enregistrement&#xa0;: attendez la fin.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open here: every change is saved in it at once.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert ici&#xa0;: chaque changement y est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Saved &apos;{path}&apos;, which is open now.</source>
        <translation>«&#xa0;{path}&#xa0;» enregistré, et ouvert maintenant.</translation>
    </message>
    <message>
        <source>Putting the images into &apos;{name}&apos;…</source>
        <translation>Ajout des images dans «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all images inside: {inside}.</source>
        <translation>«&#xa0;{name}&#xa0;» contient toutes les images&#xa0;: {inside}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {inside} images inside. These are not, because they are missing, changed or too large: {outside}.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {inside} images. Celles-ci n&apos;y sont pas, car absentes, modifiées ou trop grandes&#xa0;: {outside}.</translation>
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
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all.</source>
        <translation>{analyzed} analysés, {done_before} déjà faits, {failed} en échec&#xa0;; {total} en tout.</translation>
    </message>
    <message>
        <source>Stopped. Finished results are kept: the same command goes on from there.</source>
        <translation>Arrêté. Les résultats terminés sont conservés&#xa0;: la même commande reprend de là.</translation>
    </message>
    <message>
        <source>ok     {text}</source>
        <translation>ok     {text}</translation>
    </message>
    <message>
        <source>FAILED {text}</source>
        <translation>ÉCHEC  {text}</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found.</source>
        <translation>{name}&#xa0;: {known} à trouver, {found} trouvées.</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found, overlap {overlaps}.</source>
        <translation>{name}&#xa0;: {known} à trouver, {found} trouvées, recouvrement {overlaps}.</translation>
    </message>
    <message>
        <source>Self test passed.</source>
        <translation>Autotest réussi.</translation>
    </message>
    <message>
        <source>Self test failed.</source>
        <translation>Autotest échoué.</translation>
    </message>
    <message>
        <source>{name}: {known} lesions to be found, {found} found.</source>
        <translation>{name}&#xa0;: {known} lésions à trouver, {found} trouvées.</translation>
    </message>
    <message>
        <source>Nothing was analyzed in time.</source>
        <translation>Rien n&apos;a été analysé à temps.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Périphérique&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>{copied} copied without identity, {failed} failed; {total} in all.</source>
        <translation>{copied} copiés sans identité, {failed} en échec ; {total} en tout.</translation>
    </message>
    <message>
        <source>Look at the copies before you pass them on: text may be left in the tissue.</source>
        <translation>Regardez les copies avant de les transmettre : du texte peut rester dans le tissu.</translation>
    </message>
    <message>
        <source>{aet} listens on {host}, port {port}. Ctrl-C ends it.</source>
        <translation>{aet} écoute sur {host}, port {port}. Ctrl-C l&apos;arrête.</translation>
    </message>
    <message>
        <source>In the queue: {received} to analyze, {analyzed} to send.</source>
        <translation>Dans la file d&apos;attente : {received} à analyser, {analyzed} à envoyer.</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: analyzed</source>
        <translation>{time} objet {number} de {sender} : analysé</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: results sent</source>
        <translation>{time} objet {number} de {sender} : résultats envoyés</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: nothing to send</source>
        <translation>{time} objet {number} de {sender} : rien à envoyer</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: failed ({code}). {reason}</source>
        <translation>{time} objet {number} de {sender} : échec ({code}). {reason}</translation>
    </message>
    <message>
        <source>{time} {reason} It is tried again.</source>
        <translation>{time} {reason} Nouvel essai à venir.</translation>
    </message>
    <message>
        <source>Stopped. The queue is kept: the same command continues.</source>
        <translation>Arrêté. Ce qui est dans la file d&apos;attente est conservé : la même commande continue.</translation>
    </message>
    <message numerus="yes">
        <source>All parts are done: &apos;{folder}&apos; has the results of {number} files; {failed} failed.</source>
        <comment>All parts are done: &apos;{folder}&apos; has the results of 1 file; {failed} failed.</comment>
        <translation>
            <numerusform>Toutes les parties sont terminées&#xa0;: «&#xa0;{folder}&#xa0;» contient les résultats de 1 fichier&#xa0;; échecs&#xa0;: {failed}.</numerusform>
            <numerusform>Toutes les parties sont terminées&#xa0;: «&#xa0;{folder}&#xa0;» contient les résultats de {number} fichiers&#xa0;; échecs&#xa0;: {failed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are done. Another run is putting the results together.</source>
        <translation>Toutes les parties sont terminées. Une autre exécution réunit les résultats en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>The whole run is not finished: {number} of {total} files are missing.</source>
        <comment>The whole run is not finished: 1 of {total} files is missing.</comment>
        <translation>
            <numerusform>L’ensemble n’est pas terminé&#xa0;: il manque 1 fichier sur {total}.</numerusform>
            <numerusform>L’ensemble n’est pas terminé&#xa0;: il manque {number} fichiers sur {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part {part} of {of}: not started, {number} files.</source>
        <comment>Part {part} of {of}: not started, 1 file.</comment>
        <translation>
            <numerusform>Partie {part} sur {of}&#xa0;: pas commencée, 1 fichier.</numerusform>
            <numerusform>Partie {part} sur {of}&#xa0;: pas commencée, {number} fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {of}: stopped after {done} of {total}.</source>
        <translation>Partie {part} sur {of}&#xa0;: arrêtée après {done} sur {total}.</translation>
    </message>
    <message>
        <source>Part {part} of {of}: at work, {done} of {total} so far.</source>
        <translation>Partie {part} sur {of}&#xa0;: en cours, {done} sur {total} jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more parts.</source>
        <comment>And 1 more part.</comment>
        <translation>
            <numerusform>Et 1 autre partie.</numerusform>
            <numerusform>Et {number} autres parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start what is not at work, or, when nothing is, run the command once without --part.</source>
        <translation>Lancez ce qui n’est pas en cours ou, si rien ne l’est, exécutez la commande une fois sans --part.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Échecs&#xa0;: {number}.</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>As many threads as are free</source>
        <translation>Autant de fils que disponibles</translation>
    </message>
    <message numerus="yes">
        <source>{number} threads</source>
        <comment>1 thread</comment>
        <translation>
            <numerusform>{number} fil</numerusform>
            <numerusform>{number} fils</numerusform>
        </translation>
    </message>
    <message>
        <source>Using as many threads as are free from the next image on.</source>
        <translation>Dès la prochaine image, autant de fils que disponibles sont utilisés.</translation>
    </message>
    <message numerus="yes">
        <source>Using {number} threads from the next image on.</source>
        <comment>Using 1 thread from the next image on.</comment>
        <translation>
            <numerusform>{number} fil est utilisé dès la prochaine image.</numerusform>
            <numerusform>{number} fils sont utilisés dès la prochaine image.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Try it with example images</source>
        <translation>Essayer avec des images d&apos;exemple</translation>
    </message>
    <message>
        <source>Open three synthetic images and explain the window on them</source>
        <translation>Ouvrir trois images synthétiques et expliquer la fenêtre avec elles</translation>
    </message>
    <message>
        <source>Tour on synthetic images, {number} of {total}</source>
        <translation>Visite guidée sur des images synthétiques, {number} sur {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Tous les examens</translation>
    </message>
    <message>
        <source>These images are synthetic: a program drew them, and no patient is in them. Every image that you open has a row here. {next_scan} and {previous_scan} go from one to the next.</source>
        <translation>Ces images sont synthétiques&#xa0;: un programme les a dessinées, et aucune patiente n&apos;y figure. Chaque image ouverte a une ligne ici. {next_scan} et {previous_scan} passent de l&apos;une à l&apos;autre.</translation>
    </message>
    <message>
        <source>The outline of a lesion</source>
        <translation>Le contour d&apos;une lésion</translation>
    </message>
    <message>
        <source>Every lesion is outlined and measured; a dashed outline is a possible lesion. The wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.</source>
        <translation>Chaque lésion est délimitée et mesurée&#xa0;; un contour en pointillé est une lésion possible. La molette zoome, un clic sur une lésion la sélectionne et {overlay} masque les contours.</translation>
    </message>
    <message>
        <source>The number against its limit</source>
        <translation>Le nombre et sa limite</translation>
    </message>
    <message>
        <source>This is the probability of a malignant lesion. At or above its limit the scan is suspicious. The limit belongs to the operating point, which you choose below.</source>
        <translation>C&apos;est la probabilité d&apos;une lésion maligne. À partir de sa limite, l&apos;examen est suspect. La limite dépend du point de fonctionnement, choisi plus bas.</translation>
    </message>
    <message>
        <source>The mask threshold</source>
        <translation>Le seuil du masque</translation>
    </message>
    <message>
        <source>It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} and {threshold_down}; {threshold_reset} goes back.</source>
        <translation>Il déplace contours et tailles, jamais l&apos;étiquette de risque. Faites-le glisser ou appuyez sur {threshold_up} et {threshold_down}&#xa0;; {threshold_reset} le réinitialise.</translation>
    </message>
    <message>
        <source>Correct the lesions</source>
        <translation>Corriger les lésions</translation>
    </message>
    <message>
        <source>{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one and {draw} draws another; more tools are under &apos;Draw&apos; at the top. {undo} takes back every step.</source>
        <translation>{next_lesion} sélectionne une lésion, {accept} accepte une possible, {reject} en rejette une et {draw} en trace une autre&#xa0;; d&apos;autres outils sont en haut, sous «&#xa0;Tracer&#xa0;». {undo} annule chaque étape.</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Votre propre verdict</translation>
    </message>
    <message>
        <source>Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and write a note ({write_note}). {next_unreviewed} goes to the next scan without a verdict.</source>
        <translation>Approuvez l&apos;étiquette de risque ({agree}) ou choisissez la vôtre, ajoutez une catégorie BI-RADS et écrivez une note ({write_note}). {next_unreviewed} va à l&apos;examen suivant sans verdict.</translation>
    </message>
    <message>
        <source>Take the result out</source>
        <translation>Emporter le résultat</translation>
    </message>
    <message>
        <source>{export} saves the report of this scan, {export_all} those of all. The File menu saves PDF, masks, tables and annotations too, and {palette} finds every command.</source>
        <translation>{export} enregistre le rapport de cet examen, {export_all} ceux de tous. Le menu Fichier enregistre aussi PDF, masques, tableaux et annotations, et {palette} trouve chaque commande.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}, {name}</source>
        <translation>Annulé&#xa0;: {step}, {name}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}, {name}</source>
        <translation>Rétabli&#xa0;: {step}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove {name}</comment>
        <translation>
            <numerusform>Retirer {name}</numerusform>
            <numerusform>Retirer {number} examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: {number} scans. {keys} brings them back.</source>
        <comment>Removed: {name}. {keys} brings it back.</comment>
        <translation>
            <numerusform>{name} a été retiré. {keys} le rétablit.</numerusform>
            <numerusform>{number} examens ont été retirés. {keys} les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Définir l&apos;échelle</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Supprimer l&apos;échelle</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <translation>Déplacer une mesure</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Supprimer une mesure</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Seuil {threshold}</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Point de fonctionnement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Accept possible lesion {name}</source>
        <translation>Accepter la lésion possible {name}</translation>
    </message>
    <message>
        <source>Reject lesion {name}</source>
        <translation>Rejeter la lésion {name}</translation>
    </message>
    <message>
        <source>Delete lesion {name}</source>
        <translation>Supprimer la lésion {name}</translation>
    </message>
    <message>
        <source>Draw a lesion</source>
        <translation>Tracer une lésion</translation>
    </message>
    <message>
        <source>Redraw lesion {name}</source>
        <translation>Retracer la lésion {name}</translation>
    </message>
    <message>
        <source>Grow a lesion</source>
        <translation>Faire croître une lésion</translation>
    </message>
    <message>
        <source>Brush lesion {name}</source>
        <translation>Peindre la lésion {name}</translation>
    </message>
    <message>
        <source>Erase from lesion {name}</source>
        <translation>Effacer de la lésion {name}</translation>
    </message>
    <message>
        <source>Move the outline of lesion {name}</source>
        <translation>Déplacer le contour de la lésion {name}</translation>
    </message>
    <message>
        <source>Split lesion {name}</source>
        <translation>Diviser la lésion {name}</translation>
    </message>
    <message>
        <source>Join lesions {name} and {other}</source>
        <translation>Réunir les lésions {name} et {other}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>No BI-RADS category</source>
        <translation>Aucune catégorie BI-RADS</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>{path} can&apos;t be read ({error}): fix or delete it.</source>
        <translation>{path} ne peut pas être lu ({error})&#xa0;: corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>{path} holds no full path of a version file: fix or delete it.</source>
        <translation>{path} ne contient pas le chemin complet d&apos;un fichier de version&#xa0;: corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The version file {path} can&apos;t be read ({error}): fix or delete {setting}.</source>
        <translation>Le fichier de version {path} ne peut pas être lu ({error})&#xa0;: corrigez ou supprimez {setting}.</translation>
    </message>
    <message>
        <source>The version file {path} should hold one version such as 0.2.0.</source>
        <translation>Le fichier de version {path} devrait contenir une seule version, comme 0.2.0.</translation>
    </message>
    <message>
        <source>BUSight {newer} is available; this is {current}.</source>
        <translation>BUSight {newer} est disponible&#xa0;; ceci est {current}.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Outlines lesions in breast ultrasound images and says how likely each is malignant.</source>
        <translation>Délimite les lésions d&apos;échographies mammaires et dit avec quelle probabilité chacune est maligne.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>Without a command the window opens. PATH is an image, a folder of images, or a project, to open in it.</source>
        <translation>Sans commande, la fenêtre s&apos;ouvre. PATH est une image, un dossier d&apos;images ou un projet à y ouvrir.</translation>
    </message>
    <message>
        <source>analyze images and write results</source>
        <translation>analyser des images et écrire les résultats</translation>
    </message>
    <message>
        <source>Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask and a probability map. A second run with the same output folder continues the first.</source>
        <translation>Analyse des images et écrit results.jsonl, results.csv et, pour chaque image, un rapport, un masque et une carte de probabilité. Une seconde exécution avec le même dossier de sortie poursuit la première.</translation>
    </message>
    <message>
        <source>check that the lesions of the synthetic images are found</source>
        <translation>vérifier que les lésions des images synthétiques sont trouvées</translation>
    </message>
    <message>
        <source>show versions, device, weights and folders</source>
        <translation>afficher versions, périphérique, poids et dossiers</translation>
    </message>
    <message>
        <source>folder for everything written</source>
        <translation>dossier pour tout ce qui est écrit</translation>
    </message>
    <message>
        <source>an image or a video, or a folder or ZIP archive of them</source>
        <translation>une image ou une vidéo, ou un dossier ou une archive ZIP qui en contient</translation>
    </message>
    <message>
        <source>Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM. {research_use}</source>
        <translation>Code de sortie : 0 tout est fait, 1 une image a échoué ou la commande n’a pas pu démarrer, 2 appel incorrect, une entrée manque ou est vide, ou le dossier est utilisé par une autre exécution, 130 arrêté par Ctrl-C, 143 par SIGTERM. {research_use}</translation>
    </message>
    <message>
        <source>what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, presentation state, and the report as an image and as a PDF</source>
        <translation>quoi écrire, séparé par des virgules&#xa0;: {names} (par défaut&#xa0;: {default}). pdf est le rapport en PDF&#xa0;; coco, labelme et yolo sont les contours pour entraîner des réseaux&#xa0;; seg, sr, gsps, sc et encapsulated-pdf sont des objets DICOM sur une image DICOM&#xa0;: segmentation, rapport structuré, état de présentation, et le rapport comme image et comme PDF</translation>
    </message>
    <message>
        <source>make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can refer to it</source>
        <translation>créer une étude d’échographie autour d’une image qui n’est pas un fichier DICOM, pour que des objets DICOM puissent s’y rapporter</translation>
    </message>
    <message>
        <source>probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not the risk label (default: {default})</source>
        <translation>probabilité, de 0 à 1, à partir de laquelle un pixel compte comme lésion&#xa0;; elle change contours et tailles, pas l&apos;étiquette de risque (par défaut&#xa0;: {default})</translation>
    </message>
    <message>
        <source>limits for what is suspicious and what is accepted as a lesion: &apos;high sensitivity&apos;, &apos;balanced&apos; or &apos;high specificity&apos; (default: the first)</source>
        <translation>limites de ce qui est suspect et de ce qui est accepté comme lésion&#xa0;: &apos;high sensitivity&apos;, &apos;balanced&apos; ou &apos;high specificity&apos; (par défaut&#xa0;: les premières)</translation>
    </message>
    <message>
        <source>check the window instead: it opens, analyzes a synthetic image and closes</source>
        <translation>vérifier plutôt la fenêtre&#xa0;: elle s&apos;ouvre, analyse une image synthétique et se ferme</translation>
    </message>
    <message>
        <source>what the networks run on</source>
        <translation>sur quoi les réseaux fonctionnent</translation>
    </message>
    <message>
        <source>processor threads of the networks (default: as many as are free)</source>
        <translation>fils du processeur pour les réseaux (par défaut&#xa0;: autant que disponibles)</translation>
    </message>
    <message>
        <source>your own weights, with their manifest.json; every result then names its hash</source>
        <translation>vos propres poids, avec leur manifest.json&#xa0;; chaque résultat indique alors leur empreinte</translation>
    </message>
    <message>
        <source>this path is empty: name a file or a folder</source>
        <translation>ce chemin est vide : indiquez un fichier ou un dossier</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 0 to 1</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 1 to {most}</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be written: choose from {names}</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être écrit&#xa0;: choisissez parmi {names}</translation>
    </message>
    <message>
        <source>there is no operating point &apos;{name}&apos;: choose from {names}</source>
        <translation>il n&apos;y a pas de point de fonctionnement «&#xa0;{name}&#xa0;»&#xa0;: choisissez parmi {names}</translation>
    </message>
    <message>
        <source>--make-study makes a study for DICOM objects: name one in --write, from {names}</source>
        <translation>--make-study crée une étude pour des objets DICOM : nommez-en un dans --write, parmi {names}</translation>
    </message>
    <message>
        <source>--weights can&apos;t be used with --window</source>
        <translation>--weights ne peut pas être utilisé avec --window</translation>
    </message>
    <message>
        <source>there is no COMMAND: &apos;busight --help&apos; lists them</source>
        <translation>il manque COMMAND&#xa0;: «&#xa0;busight --help&#xa0;» les énumère</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. The commands are {names}; &apos;busight --help&apos; shows more.</source>
        <translation>Il n&apos;y a ni commande, ni fichier, ni dossier «&#xa0;{word}&#xa0;». Les commandes sont {names}&#xa0;; «&#xa0;busight --help&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. Did you mean &apos;busight {command}&apos;?</source>
        <translation>Il n&apos;y a ni commande, ni fichier, ni dossier «&#xa0;{word}&#xa0;». Vouliez-vous dire «&#xa0;busight {command}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>copy DICOM files without what identifies patients</source>
        <translation>copier des fichiers DICOM sans ce qui identifie les patients</translation>
    </message>
    <message>
        <source>Copies DICOM images without names, dates, identifiers and private attributes, and with black for all that is not tissue and for what looks like text in it. The copies are named after numbers. Look at the copies before you pass them on. {research_use}</source>
        <translation>Copie des images DICOM sans noms, dates, identifiants ni attributs privés ; tout ce qui n’est pas du tissu, et ce qui y ressemble à du texte, devient noir. Les copies portent des numéros. Regardez les copies avant de les transmettre. {research_use}</translation>
    </message>
    <message>
        <source>a DICOM file, or a folder of them</source>
        <translation>un fichier DICOM ou un dossier de fichiers</translation>
    </message>
    <message>
        <source>receive images from scanners or a PACS, analyze them, send results on</source>
        <translation>recevoir des images d&apos;appareils ou d&apos;un PACS, les analyser et transmettre les résultats</translation>
    </message>
    <message>
        <source>Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.</source>
        <translation>Reçoit des objets DICOM (C-STORE), analyse les images échographiques et envoie les résultats à un nœud. La file d&apos;attente est sur le disque : quoi qui arrête le programme, chaque objet est analysé et envoyé une fois.</translation>
    </message>
    <message>
        <source>It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can&apos;t be loaded or nothing can be received, 2 wrong usage or the folder is in use. {research_use}</source>
        <translation>Fonctionne jusqu&apos;à Ctrl-C (code de sortie 130) ou SIGTERM (143). 1 si les réseaux ne peuvent pas être chargés ou si rien ne peut être reçu, 2 en cas d&apos;usage incorrect ou si le dossier est utilisé. {research_use}</translation>
    </message>
    <message>
        <source>AE title of this program (default: {default})</source>
        <translation>Titre AE de ce programme (par défaut : {default})</translation>
    </message>
    <message>
        <source>port to listen on (default: {default})</source>
        <translation>port d&apos;écoute (par défaut : {default})</translation>
    </message>
    <message>
        <source>address to listen on; by default only programs on this computer can connect</source>
        <translation>adresse d&apos;écoute ; par défaut, seuls les programmes de cet ordinateur peuvent se connecter</translation>
    </message>
    <message>
        <source>AE titles that may send; needed if other computers can connect</source>
        <translation>titres AE qui peuvent envoyer ; nécessaire si d&apos;autres ordinateurs peuvent se connecter</translation>
    </message>
    <message>
        <source>certificate (PEM): all connections are then encrypted</source>
        <translation>certificat (PEM) : toutes les connexions sont alors chiffrées</translation>
    </message>
    <message>
        <source>private key of the certificate (PEM)</source>
        <translation>clé privée du certificat (PEM)</translation>
    </message>
    <message>
        <source>analyze what is received; without it, objects wait in the folder</source>
        <translation>analyser ce qui est reçu ; sinon, les objets attendent dans le dossier</translation>
    </message>
    <message>
        <source>where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, results wait in the folder</source>
        <translation>où envoyer les résultats : AET@HOST:PORT ou le nom d&apos;un nœud des réglages ; sinon, les résultats attendent dans le dossier</translation>
    </message>
    <message>
        <source>what to send, separated by commas: {names} (default: {default})</source>
        <translation>ce qu&apos;il faut envoyer, séparé par des virgules : {names} (par défaut : {default})</translation>
    </message>
    <message>
        <source>folder of the queue (default: in the folder of the program&apos;s settings)</source>
        <translation>dossier de la file d&apos;attente (par défaut : dans le dossier des réglages du programme)</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an AE title: 1 to 16 letters, digits or signs</source>
        <translation>&apos;{text}&apos; n&apos;est pas un titre AE : 1 à 16 lettres, chiffres ou signes</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a port: a number from 1 to {most}</source>
        <translation>&apos;{text}&apos; n&apos;est pas un port : un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither AET@HOST:PORT nor the name of a node in the settings: {names}</source>
        <translation>&apos;{text}&apos; n&apos;est ni AET@HOST:PORT ni le nom d&apos;un nœud des réglages : {names}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not AET@HOST:PORT, and the settings have no nodes</source>
        <translation>&apos;{text}&apos; n&apos;est pas AET@HOST:PORT et il n&apos;y a aucun nœud dans les réglages</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be sent: choose from {names}</source>
        <translation>&apos;{text}&apos; ne peut pas être envoyé : choisissez parmi {names}</translation>
    </message>
    <message>
        <source>--host {host} lets other computers connect: say with --allow which</source>
        <translation>--host {host} laisse d&apos;autres ordinateurs se connecter : indiquez lesquels avec --allow</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together</source>
        <translation>--tls-cert et --tls-key vont ensemble</translation>
    </message>
    <message>
        <source>--send-to sends results, so it needs --analyze</source>
        <translation>--send-to envoie des résultats et a donc besoin de --analyze</translation>
    </message>
    <message>
        <source>--write names results, so it needs --analyze</source>
        <translation>--write désigne des résultats et a donc besoin de --analyze</translation>
    </message>
    <message>
        <source>do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N workers on this computer; needs pip install &quot;busight[cluster]&quot;</source>
        <translation>faire le travail sur un cluster Dask : tcp://HOST:PORT (ou tls://) de son scheduler, ou local:N pour N workers sur cet ordinateur ; nécessite pip install &quot;busight[cluster]&quot;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 to {most}</source>
        <translation>&apos;{text}&apos; n&apos;est pas un cluster : écrivez tcp://HOST:PORT, tls://HOST:PORT ou local:N avec N de 1 à {most}</translation>
    </message>
    <message>
        <source>--cluster can&apos;t be used with --part</source>
        <translation>--cluster ne peut pas être utilisé avec --part</translation>
    </message>
    <message>
        <source>analyze only part K of N, counted from 1; start the others in the same way, on any computers that see DIR. The last one puts all results together</source>
        <translation>n’analyser que la partie K sur N, comptée à partir de 1&#xa0;; lancez les autres de la même façon, sur n’importe quels ordinateurs qui voient DIR. La dernière réunit tous les résultats</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>nombre de parties</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 on</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>there is no part {number} of {of}: choose from 1 to {of}</source>
        <translation>il n’y a pas de partie {number} sur {of}&#xa0;: choisissez de 1 à {of}</translation>
    </message>
    <message>
        <source>--part and --of go together</source>
        <translation>--part et --of vont ensemble</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Scan</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(lésion)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px (no pixel size)</source>
        <translation>px (taille de pixel inconnue)</translation>
    </message>
    <message>
        <source>mm (set by hand)</source>
        <translation>mm (défini à la main)</translation>
    </message>
    <message>
        <source>W {window}   L {level}   {zoom}%</source>
        <translation>W {window}   L {level}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   inversé   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   inversé   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Rotated by {degrees}°</source>
        <translation>Pivotée de {degrees}°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Mirrored, then rotated by {degrees}°</source>
        <translation>En miroir, puis pivotée de {degrees}°</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}</source>
        <translation>x {x}, y {y}   gris {gray}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}</source>
        <translation>x {x}, y {y}   RVB {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   gris {gray}   P(lésion) {probability}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   RVB {red}, {green}, {blue}   P(lésion) {probability}</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Not like the images the networks learned from. This image looks colored: is it Doppler or elastography?</source>
        <translation>Ne ressemble pas aux images dont les réseaux ont appris. Cette image semble en couleur&#xa0;: est-ce un Doppler ou une élastographie&#xa0;?</translation>
    </message>
    <message>
        <source>Two views in one image. Open each view as a separate image.</source>
        <translation>Deux vues dans une image. Ouvrez chaque vue comme une image séparée.</translation>
    </message>
    <message>
        <source>Not like the images the networks learned from. Is this a breast ultrasound, without the rest of the scanner screen?</source>
        <translation>Ne ressemble pas aux images dont les réseaux ont appris. Est-ce une échographie mammaire, sans le reste de l&apos;écran de l&apos;échographe&#xa0;?</translation>
    </message>
    <message>
        <source>These weights can&apos;t tell what kind of image this is. Make sure that it is a grayscale breast ultrasound.</source>
        <translation>Ces poids ne peuvent pas dire de quel type d&apos;image il s&apos;agit. Assurez-vous que c&apos;est une échographie mammaire en niveaux de gris.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The weights&apos; manifest.json is missing or can&apos;t be read: {fix}.</source>
        <translation>Le manifest.json des poids est absent ou illisible&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is damaged: {fix}.</source>
        <translation>Le manifest.json des poids est endommagé&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>The entry &apos;{entry}&apos; of the weights&apos; manifest.json is missing or wrong: {fix}.</source>
        <translation>L&apos;entrée «&#xa0;{entry}&#xa0;» du manifest.json des poids est absente ou fausse&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is not the one that belongs to this version (another sha256): {fix}, or choose a folder of your own weights with --weights.</source>
        <translation>Le manifest.json des poids n&apos;est pas celui de cette version (autre sha256)&#xa0;: {fix}, ou choisissez un dossier de vos propres poids avec --weights.</translation>
    </message>
    <message>
        <source>The weights {file} are missing or can&apos;t be read: {fix}.</source>
        <translation>Les poids {file} sont absents ou illisibles&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} are not those of their manifest (another sha256): {fix}.</source>
        <translation>Les poids {file} ne sont pas ceux de leur manifeste (autre sha256)&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} do not fit this version: {fix}.</source>
        <translation>Les poids {file} ne conviennent pas à cette version&#xa0;: {fix}.</translation>
    </message>
    <message>
        <source>install BUSight again</source>
        <translation>réinstallez BUSight</translation>
    </message>
    <message>
        <source>choose another folder than &apos;{folder}&apos;</source>
        <translation>choisissez un autre dossier que «&#xa0;{folder}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>pasted {time}</source>
        <translation>collé {time}</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>image déposée</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Opened scans are listed here.</source>
        <translation>Les examens ouverts sont listés ici.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} analyzed</source>
        <translation>{done} sur {total} analysés</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichés</translation>
    </message>
    <message>
        <source>No scan matches.</source>
        <translation>Aucun examen ne correspond.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <translation>analyse…</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}, {found}, {headline}, malignancy {malignancy}</source>
        <translation>{name}, {found}, {headline}, malignité {malignancy}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Rechercher dans les noms et dossiers</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrer la liste de travail</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Trier la liste de travail</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Inverser l&apos;ordre</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Grouper la liste de travail</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} reports</source>
        <comment>Export 1 report</comment>
        <translation>
            <numerusform>Exporter {number} rapport</numerusform>
            <numerusform>Exporter {number} rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {number} images</source>
        <comment>Export 1 image</comment>
        <translation>
            <numerusform>Exporter {number} image</numerusform>
            <numerusform>Exporter {number} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyze {number} scans again</source>
        <comment>Analyze 1 scan again</comment>
        <translation>
            <numerusform>Réanalyser {number} examen</numerusform>
            <numerusform>Réanalyser {number} examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove 1 scan</comment>
        <translation>
            <numerusform>Retirer {number} examen</numerusform>
            <numerusform>Retirer {number} examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {number} scans</source>
        <comment>{action}: 1 scan</comment>
        <translation>
            <numerusform>{action}&#xa0;: {number} examen</numerusform>
            <numerusform>{action}&#xa0;: {number} examens</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume analysis</source>
        <translation>Reprendre l&apos;analyse</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, none failed.</source>
        <translation>{analyzed} analysés, aucun échec.</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {failed} failed: {keys} shows the failed.</source>
        <translation>{analyzed} analysés, {failed} en échec&#xa0;: {keys} les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.</source>
        <comment>Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.</comment>
        <translation>
            <numerusform>Annulé&#xa0;: {number} examen n&apos;est pas analysé. Sélectionnez-le et appuyez sur {keys} pour l&apos;analyser.</numerusform>
            <numerusform>Annulé&#xa0;: {number} examens ne sont pas analysés. Sélectionnez-les et appuyez sur {keys} pour les analyser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Non groupée</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Par étude</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Par patiente</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Étude {number}</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Patiente {number}</translation>
    </message>
    <message>
        <source>No patient given</source>
        <translation>Patiente non indiquée</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collés</translation>
    </message>
    <message numerus="yes">
        <source>{number} scans</source>
        <comment>1 scan</comment>
        <translation>
            <numerusform>{number} examen</numerusform>
            <numerusform>{number} examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} frames</source>
        <comment>1 frame</comment>
        <translation>
            <numerusform>1 image</numerusform>
            <numerusform>{number} images</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>{name}, {count}, {state}</source>
        <translation>{name}, {count}, {state}</translation>
    </message>
    <message>
        <source>{name}, {count}, highest malignancy {malignancy}, {state}</source>
        <translation>{name}, {count}, malignité la plus élevée {malignancy}, {state}</translation>
    </message>
</context>
<context>
    <name>WorklistOrder</name>
    <message>
        <source>By order of opening</source>
        <translation>Par ordre d&apos;ouverture</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By number of lesions</source>
        <translation>Par nombre de lésions</translation>
    </message>
    <message>
        <source>By malignancy</source>
        <translation>Par malignité</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Par verdict</translation>
    </message>
    <message>
        <source>By series and image number</source>
        <translation>Par série et numéro d&apos;image</translation>
    </message>
    <message>
        <source>By side and view</source>
        <translation>Par côté et incidence</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&apos;{path}&apos; was not written because the disk is full: make room, then run it again.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car le disque est plein&#xa0;: faites de la place, puis relancez.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because it is larger than the disk allows: choose a folder on another disk.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car il dépasse ce que permet le disque&#xa0;: choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its name is too long for the disk: give the image a shorter name.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car son nom est trop long pour le disque&#xa0;: donnez à l&apos;image un nom plus court.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is no permission to write it: choose another folder, or close the file if it is open in another program.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit faute d&apos;autorisation&#xa0;: choisissez un autre dossier, ou fermez le fichier s&apos;il est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is a folder of that name: move the folder or choose another output folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car un dossier porte ce nom&#xa0;: déplacez le dossier ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because a file is where its folder should be: choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car un fichier se trouve à la place de son dossier&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because of an error ({error}): check the disk or choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit à cause d&apos;une erreur ({error})&#xa0;: vérifiez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a link or a device, not a file: move it away or choose another output folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est un lien ou un périphérique, pas un fichier&#xa0;: déplacez-le ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; leads out of the output folder by a link: remove the link or choose another output folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» sort du dossier de sortie par un lien&#xa0;: retirez le lien ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is there already and was not written by BUSight: move it away or choose another output folder.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà et n&apos;a pas été écrit par BUSight&#xa0;: déplacez-le ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file, so DICOM objects can&apos;t refer to it: use --make-study to make an ultrasound study around it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier DICOM, donc les objets DICOM ne peuvent pas s’y rapporter&#xa0;: utilisez --make-study pour créer une étude d’échographie autour de lui.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds lines that this BUSight did not write: choose another output folder or move the file away.</source>
        <translation>«&#xa0;{path}&#xa0;» contient des lignes que ce BUSight n&apos;a pas écrites&#xa0;: choisissez un autre dossier de sortie ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Lines or files are missing for {missing} of {total} images in &apos;{folder}&apos;, which was changed during the run: run the same command again.</source>
        <translation>Des lignes ou fichiers manquent pour {missing} images sur {total} dans «&#xa0;{folder}&#xa0;», modifié pendant l&apos;exécution&#xa0;: relancez la même commande.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed after it was written: run the same command again.</source>
        <translation>«&#xa0;{path}&#xa0;» a été modifié après son écriture&#xa0;: relancez la même commande.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder.</source>
        <translation>«&#xa0;{folder}&#xa0;» est utilisé par {run}&#xa0;: attendez sa fin ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder; if there is no such run, delete &apos;{lock}&apos;.</source>
        <translation>«&#xa0;{folder}&#xa0;» est utilisé par {run}&#xa0;: attendez sa fin ou choisissez un autre dossier de sortie&#xa0;; si cette exécution n&apos;existe pas, supprimez «&#xa0;{lock}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because this computer can&apos;t encode such a video: choose the other format, MP4 or AVI.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car cet ordinateur ne sait pas encoder une telle vidéo&#xa0;: choisissez l&apos;autre format, MP4 ou AVI.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its frames could not all be saved: make room on the disk or choose another folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;a pas été écrit car toutes ses images n&apos;ont pas pu être enregistrées&#xa0;: faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was printed: check the printer, or save the report as PDF and print that.</source>
        <translation>Rien n&apos;a été imprimé&#xa0;: vérifiez l&apos;imprimante, ou enregistrez le rapport en PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>No report can be written because the system has no font: install one, for example the package fonts-dejavu-core, and run it again.</source>
        <translation>Aucun rapport ne peut être écrit car le système n&apos;a pas de police&#xa0;: installez-en une, par exemple le paquet fonts-dejavu-core, et relancez.</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>une autre exécution</translation>
    </message>
    <message>
        <source>another run (process {pid})</source>
        <translation>une autre exécution (processus {pid})</translation>
    </message>
    <message>
        <source>a run on the computer &apos;{host}&apos;</source>
        <translation>une exécution sur l&apos;ordinateur «&#xa0;{host}&#xa0;»</translation>
    </message>
</context>
</TS>
