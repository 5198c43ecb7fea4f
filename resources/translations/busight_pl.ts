<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Tylko do celów badawczych, nie jest wyrobem medycznym</translation>
    </message>
    <message>
        <source>Research use only, not a medical device.</source>
        <translation>Tylko do celów badawczych, nie jest wyrobem medycznym.</translation>
    </message>
    <message>
        <source>BUSight is free software under the license {license}.</source>
        <translation>BUSight to wolne oprogramowanie na licencji {license}.</translation>
    </message>
    <message>
        <source>It is built on Python {version} and these parts:</source>
        <translation>Korzysta z Pythona {version} i tych składników:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Dziennik jest jeszcze pusty.</translation>
    </message>
    <message>
        <source>The log has no names of files or patients. It is in {folder}</source>
        <translation>Dziennik nie zawiera nazw plików ani nazwisk pacjentów. Znajduje się w {folder}</translation>
    </message>
    <message>
        <source>The model card is missing: install BUSight again.</source>
        <translation>Brak karty modelu: zainstaluj BUSight ponownie.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Otwórz obrazy</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open a whole folder</source>
        <translation>Otwórz cały folder</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <source>Begin an empty worklist in a new file</source>
        <translation>Zacznij pustą listę roboczą w nowym pliku</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Open the worklist of a project</source>
        <translation>Otwórz listę roboczą projektu</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Zapisz projekt jako…</translation>
    </message>
    <message>
        <source>Save the worklist as a project, with or without the images</source>
        <translation>Zapisz listę roboczą jako projekt, z obrazami lub bez</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <source>Go back to BUSight&apos;s own worklist</source>
        <translation>Wróć do własnej listy roboczej BUSight</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Cofnij ostatni krok</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Wykonaj ponownie to, co cofnięto</translation>
    </message>
    <message>
        <source>Accept lesion</source>
        <translation>Zaakceptuj zmianę</translation>
    </message>
    <message>
        <source>Accept the selected possible lesion</source>
        <translation>Zaakceptuj zaznaczoną możliwą zmianę</translation>
    </message>
    <message>
        <source>Reject lesion</source>
        <translation>Odrzuć zmianę</translation>
    </message>
    <message>
        <source>Reject the selected lesion</source>
        <translation>Odrzuć zaznaczoną zmianę</translation>
    </message>
    <message>
        <source>Draw lesion</source>
        <translation>Narysuj zmianę</translation>
    </message>
    <message>
        <source>Draw the outline of a lesion by hand</source>
        <translation>Narysuj ręcznie obrys zmiany</translation>
    </message>
    <message>
        <source>Redraw lesion</source>
        <translation>Narysuj zmianę na nowo</translation>
    </message>
    <message>
        <source>Draw another outline of the selected lesion</source>
        <translation>Narysuj inny obrys zaznaczonej zmiany</translation>
    </message>
    <message>
        <source>Grow lesion</source>
        <translation>Rozrost zmiany</translation>
    </message>
    <message>
        <source>Outline the lesion around a click</source>
        <translation>Obrysuj zmianę wokół kliknięcia</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Wielokąt</translation>
    </message>
    <message>
        <source>Draw a lesion by its corners</source>
        <translation>Narysuj zmianę przez jej wierzchołki</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pędzel</translation>
    </message>
    <message>
        <source>Brush a lesion, or add to the selected one</source>
        <translation>Namaluj zmianę lub dodaj do zaznaczonej</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gumka</translation>
    </message>
    <message>
        <source>Erase from the selected lesion</source>
        <translation>Wymaż część zaznaczonej zmiany</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Większy pędzel</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Powiększ pędzel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Mniejszy pędzel</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Zmniejsz pędzel</translation>
    </message>
    <message>
        <source>Move outline</source>
        <translation>Przesuń obrys</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion</source>
        <translation>Przeciągnij obrys zaznaczonej zmiany</translation>
    </message>
    <message>
        <source>Split lesion</source>
        <translation>Podziel zmianę</translation>
    </message>
    <message>
        <source>Cut the selected lesion in two</source>
        <translation>Przetnij zaznaczoną zmianę na dwie</translation>
    </message>
    <message>
        <source>Join lesions</source>
        <translation>Połącz zmiany</translation>
    </message>
    <message>
        <source>Join the selected lesion with another</source>
        <translation>Połącz zaznaczoną zmianę z inną</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Agree with the risk label that is shown</source>
        <translation>Zgódź się z pokazaną oceną ryzyka</translation>
    </message>
    <message>
        <source>Disagree: normal</source>
        <translation>Nie zgadzam się: norma</translation>
    </message>
    <message>
        <source>Judge the scan as normal</source>
        <translation>Oceń skan jako prawidłowy</translation>
    </message>
    <message>
        <source>Disagree: benign</source>
        <translation>Nie zgadzam się: łagodna</translation>
    </message>
    <message>
        <source>Judge the scan as benign</source>
        <translation>Oceń skan jako łagodny</translation>
    </message>
    <message>
        <source>Disagree: malignant</source>
        <translation>Nie zgadzam się: złośliwa</translation>
    </message>
    <message>
        <source>Judge the scan as malignant</source>
        <translation>Oceń skan jako złośliwy</translation>
    </message>
    <message>
        <source>Go to the verdict</source>
        <translation>Przejdź do werdyktu</translation>
    </message>
    <message>
        <source>Choose the verdict by keyboard</source>
        <translation>Wybierz werdykt klawiaturą</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Write a note about this scan</source>
        <translation>Napisz notatkę o tym skanie</translation>
    </message>
    <message>
        <source>Next without verdict</source>
        <translation>Następny bez werdyktu</translation>
    </message>
    <message>
        <source>Show the next scan without a verdict</source>
        <translation>Pokaż następny skan bez werdyktu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste an image or files</source>
        <translation>Wklej obraz lub pliki</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Save the report of this scan</source>
        <translation>Zapisz raport tego skanu</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Eksportuj wszystko</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>Zapisz wszystkie raporty</translation>
    </message>
    <message>
        <source>Export one PDF</source>
        <translation>Eksportuj jeden PDF</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Eksportuj obraz</translation>
    </message>
    <message>
        <source>Save the image with its outlines</source>
        <translation>Zapisz obraz z obrysami</translation>
    </message>
    <message>
        <source>Export all images</source>
        <translation>Eksportuj wszystkie obrazy</translation>
    </message>
    <message>
        <source>Save all images with their outlines</source>
        <translation>Zapisz wszystkie obrazy z obrysami</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Print the reports of the selected scans</source>
        <translation>Drukuj raporty zaznaczonych skanów</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Eksportuj dane</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Eksportuj wideo</translation>
    </message>
    <message>
        <source>Save this cine as a video with outlines</source>
        <translation>Zapisz tę pętlę jako wideo z obrysami</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwarzaj</translation>
    </message>
    <message>
        <source>Play or stop the cine</source>
        <translation>Odtwarzaj lub zatrzymaj pętlę</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Następna klatka</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Pokaż następną klatkę</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Poprzednia klatka</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Pokaż poprzednią klatkę</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Klatka kluczowa</translation>
    </message>
    <message>
        <source>Show the proposed key frame</source>
        <translation>Pokaż proponowaną klatkę kluczową</translation>
    </message>
    <message>
        <source>Export COCO</source>
        <translation>Eksportuj COCO</translation>
    </message>
    <message>
        <source>Export labelme</source>
        <translation>Eksportuj labelme</translation>
    </message>
    <message>
        <source>Export YOLO</source>
        <translation>Eksportuj YOLO</translation>
    </message>
    <message>
        <source>Get from PACS…</source>
        <translation>Pobierz z PACS…</translation>
    </message>
    <message>
        <source>Search a PACS, and open its images</source>
        <translation>Przeszukaj PACS i otwórz jego obrazy</translation>
    </message>
    <message>
        <source>Send to PACS…</source>
        <translation>Wyślij do PACS…</translation>
    </message>
    <message>
        <source>Store results of the selected scans, or DICOM files, in a PACS</source>
        <translation>Zapisz w PACS wyniki zaznaczonych skanów lub pliki DICOM</translation>
    </message>
    <message>
        <source>Save all reports, or those of several selected scans, as one PDF</source>
        <translation>Zapisz wszystkie raporty lub raporty kilku zaznaczonych skanów jako jeden PDF</translation>
    </message>
    <message>
        <source>Save masks, probability maps and tables</source>
        <translation>Zapisz maski, mapy prawdopodobieństwa i tabele</translation>
    </message>
    <message>
        <source>Save the outlines as COCO annotations</source>
        <translation>Zapisz obrysy jako adnotacje COCO</translation>
    </message>
    <message>
        <source>Save the outlines as labelme files</source>
        <translation>Zapisz obrysy jako pliki labelme</translation>
    </message>
    <message>
        <source>Save the outlines as YOLO labels</source>
        <translation>Zapisz obrysy jako etykiety YOLO</translation>
    </message>
    <message>
        <source>Export DICOM objects</source>
        <translation>Eksportuj obiekty DICOM</translation>
    </message>
    <message>
        <source>Save outlines, measurements and reports of DICOM images as DICOM objects</source>
        <translation>Zapisz obrysy, pomiary i raporty obrazów DICOM jako obiekty DICOM</translation>
    </message>
    <message>
        <source>Export DICOM study</source>
        <translation>Eksportuj badanie DICOM</translation>
    </message>
    <message>
        <source>Save DICOM objects; make an ultrasound study around images that are not DICOM files</source>
        <translation>Zapisz obiekty DICOM; utwórz badanie USG wokół obrazów, które nie są plikami DICOM</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Eksportuj bez danych osobowych…</translation>
    </message>
    <message>
        <source>Save copies of DICOM files without what identifies patients</source>
        <translation>Zapisz kopie plików DICOM bez danych identyfikujących pacjentów</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy the image with its outlines</source>
        <translation>Kopiuj obraz z obrysami</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>Copy the table of lesions</source>
        <translation>Kopiuj tabelę zmian</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Copy the report as an image</source>
        <translation>Kopiuj raport jako obraz</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leave the tool, page or view that is open</source>
        <translation>Opuść otwarte narzędzie, stronę lub widok</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Close BUSight</source>
        <translation>Zamknij BUSight</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Następny skan</translation>
    </message>
    <message>
        <source>Show the next scan</source>
        <translation>Pokaż następny skan</translation>
    </message>
    <message>
        <source>Previous scan</source>
        <translation>Poprzedni skan</translation>
    </message>
    <message>
        <source>Show the previous scan</source>
        <translation>Pokaż poprzedni skan</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>Następna zmiana</translation>
    </message>
    <message>
        <source>Select the next lesion</source>
        <translation>Zaznacz następną zmianę</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>Poprzednia zmiana</translation>
    </message>
    <message>
        <source>Select the previous lesion</source>
        <translation>Zaznacz poprzednią zmianę</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <translation>Analizuj ponownie</translation>
    </message>
    <message>
        <source>Analyze this scan again</source>
        <translation>Analizuj ten skan ponownie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>Usuń z listy roboczej</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Znajdź plik…</translation>
    </message>
    <message>
        <source>Say where a missing file is now</source>
        <translation>Wskaż, gdzie jest teraz brakujący plik</translation>
    </message>
    <message>
        <source>Pause analysis</source>
        <translation>Wstrzymaj analizę</translation>
    </message>
    <message>
        <source>Pause or resume the analysis</source>
        <translation>Wstrzymaj lub wznów analizę</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Szukaj na liście roboczej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select all listed scans</source>
        <translation>Zaznacz wszystkie skany z listy</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Show all scans</source>
        <translation>Pokaż wszystkie skany</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Podejrzane</translation>
    </message>
    <message>
        <source>Show only suspicious scans</source>
        <translation>Pokaż tylko podejrzane skany</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nie oceniono</translation>
    </message>
    <message>
        <source>Show only scans with a warning</source>
        <translation>Pokaż tylko skany z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Show only scans that failed</source>
        <translation>Pokaż tylko nieudane skany</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nie analizowano</translation>
    </message>
    <message>
        <source>Show only scans not analyzed yet</source>
        <translation>Pokaż tylko skany jeszcze nieanalizowane</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Bez werdyktu</translation>
    </message>
    <message>
        <source>Show only scans without a verdict</source>
        <translation>Pokaż tylko skany bez werdyktu</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Z notatką</translation>
    </message>
    <message>
        <source>Show only scans with a note</source>
        <translation>Pokaż tylko skany z notatką</translation>
    </message>
    <message>
        <source>Cancel analysis</source>
        <translation>Anuluj analizę</translation>
    </message>
    <message>
        <source>Stop the analysis and the export</source>
        <translation>Zatrzymaj analizę i eksport</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Pokaż cały obraz</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Rozmiar rzeczywisty</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>Powiększ do 100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Show up to four selected scans together</source>
        <translation>Pokaż razem do czterech zaznaczonych skanów</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Połącz powiększenie</translation>
    </message>
    <message>
        <source>Zoom and pan scans side by side together</source>
        <translation>Powiększaj i przesuwaj razem skany obok siebie</translation>
    </message>
    <message>
        <source>Reset brightness</source>
        <translation>Resetuj jasność</translation>
    </message>
    <message>
        <source>Reset contrast and brightness</source>
        <translation>Resetuj kontrast i jasność</translation>
    </message>
    <message>
        <source>All gray levels</source>
        <translation>Wszystkie szarości</translation>
    </message>
    <message>
        <source>Show all gray levels</source>
        <translation>Pokaż wszystkie poziomy szarości</translation>
    </message>
    <message>
        <source>Automatic contrast</source>
        <translation>Kontrast automatyczny</translation>
    </message>
    <message>
        <source>Fit the contrast to the image</source>
        <translation>Dopasuj kontrast do obrazu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Show twice that contrast</source>
        <translation>Pokaż dwukrotność tego kontrastu</translation>
    </message>
    <message>
        <source>Raise gamma</source>
        <translation>Zwiększ gamma</translation>
    </message>
    <message>
        <source>Brighten the middle grays</source>
        <translation>Rozjaśnij średnie szarości</translation>
    </message>
    <message>
        <source>Lower gamma</source>
        <translation>Zmniejsz gamma</translation>
    </message>
    <message>
        <source>Darken the middle grays</source>
        <translation>Przyciemnij średnie szarości</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Odwróć</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Pokaż czerń jako biel</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Obróć</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>Obróć o 90° w prawo</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Odbij</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Zamień lewą stronę z prawą</translation>
    </message>
    <message>
        <source>Reset rotation</source>
        <translation>Resetuj obrót</translation>
    </message>
    <message>
        <source>Undo rotation and mirror</source>
        <translation>Cofnij obrót i odbicie</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Zmierz odległość</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Zmierz odległość</translation>
    </message>
    <message>
        <source>Measure angle</source>
        <translation>Zmierz kąt</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Zmierz kąt</translation>
    </message>
    <message>
        <source>Measure ellipse</source>
        <translation>Zmierz elipsę</translation>
    </message>
    <message>
        <source>Measure an ellipse</source>
        <translation>Zmierz elipsę</translation>
    </message>
    <message>
        <source>Measure polygon</source>
        <translation>Zmierz wielokąt</translation>
    </message>
    <message>
        <source>Measure a polygon</source>
        <translation>Zmierz wielokąt</translation>
    </message>
    <message>
        <source>Next measured point</source>
        <translation>Następny punkt pomiaru</translation>
    </message>
    <message>
        <source>Select a measured point</source>
        <translation>Zaznacz punkt pomiaru</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Ustaw skalę…</translation>
    </message>
    <message>
        <source>Set the pixel size by a measured distance</source>
        <translation>Ustaw rozmiar piksela za pomocą zmierzonej odległości</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Usuń skalę</translation>
    </message>
    <message>
        <source>Remove the pixel size set by hand</source>
        <translation>Usuń ręcznie ustawiony rozmiar piksela</translation>
    </message>
    <message>
        <source>Set image region</source>
        <translation>Ustaw region obrazu</translation>
    </message>
    <message>
        <source>Draw which part of the screen is analyzed</source>
        <translation>Narysuj, która część ekranu jest analizowana</translation>
    </message>
    <message>
        <source>Analyze whole image</source>
        <translation>Analizuj cały obraz</translation>
    </message>
    <message>
        <source>Analyze all of the screen again</source>
        <translation>Analizuj znowu cały ekran</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa ciepła</translation>
    </message>
    <message>
        <source>Show probabilities in color</source>
        <translation>Pokaż prawdopodobieństwa w kolorze</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Pokaż lub ukryj nakładkę</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Show the outlines</source>
        <translation>Pokaż obrysy</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Wypełnienie</translation>
    </message>
    <message>
        <source>Show the fills</source>
        <translation>Pokaż wypełnienia</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Osie</translation>
    </message>
    <message>
        <source>Show the measured axes</source>
        <translation>Pokaż zmierzone osie</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Show the possible lesions</source>
        <translation>Pokaż możliwe zmiany</translation>
    </message>
    <message>
        <source>Open findings of others…</source>
        <translation>Otwórz wyniki innych…</translation>
    </message>
    <message>
        <source>Read DICOM SEG and SR files about this image</source>
        <translation>Odczytaj pliki DICOM SEG i SR dotyczące tego obrazu</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Wyniki innych</translation>
    </message>
    <message>
        <source>Show what others found</source>
        <translation>Pokaż, co znaleźli inni</translation>
    </message>
    <message>
        <source>More opaque</source>
        <translation>Mniej przezroczyste</translation>
    </message>
    <message>
        <source>Make the fills more opaque</source>
        <translation>Zwiększ krycie wypełnień</translation>
    </message>
    <message>
        <source>Less opaque</source>
        <translation>Bardziej przezroczyste</translation>
    </message>
    <message>
        <source>Make the fills less opaque</source>
        <translation>Zmniejsz krycie wypełnień</translation>
    </message>
    <message>
        <source>Raise threshold</source>
        <translation>Zwiększ próg</translation>
    </message>
    <message>
        <source>Raise the threshold by 0.01</source>
        <translation>Zwiększ próg o 0.01</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Zmniejsz próg</translation>
    </message>
    <message>
        <source>Lower the threshold by 0.01</source>
        <translation>Zmniejsz próg o 0.01</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Próg domyślny</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Przywróć próg domyślny</translation>
    </message>
    <message>
        <source>Fit limits to your site…</source>
        <translation>Dopasuj granice do ośrodka…</translation>
    </message>
    <message>
        <source>Fit the acceptance limits to the images of the worklist</source>
        <translation>Dopasuj granice akceptacji do obrazów z listy roboczej</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Pokaż wszystkie skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Szukaj poleceń</translation>
    </message>
    <message>
        <source>Find and run any action</source>
        <translation>Znajdź i wykonaj polecenie</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Explain the window on synthetic images</source>
        <translation>Objaśnij okno na obrazach syntetycznych</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Karta modelu</translation>
    </message>
    <message>
        <source>Show what the networks can and cannot do</source>
        <translation>Pokaż, co sieci potrafią, a czego nie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>Pokaż, co zrobił program</translation>
    </message>
    <message>
        <source>About BUSight</source>
        <translation>O programie BUSight</translation>
    </message>
    <message>
        <source>Show versions and licenses</source>
        <translation>Pokaż wersje i licencje</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Limit the processor threads</source>
        <translation>Ogranicz wątki procesora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Zmień ustawienia</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Raporty o awariach</translation>
    </message>
    <message>
        <source>Open the crash reports</source>
        <translation>Otwórz raporty o awariach</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>Szukaj poleceń…</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Żadne polecenie nie zawiera tych słów.</translation>
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
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rysowanie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista robocza</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skany</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Mouse and arrow keys</source>
        <translation>Mysz i strzałki</translation>
    </message>
    <message>
        <source>Hide the overlay while held</source>
        <translation>Ukryj nakładkę, dopóki wciśnięty</translation>
    </message>
    <message>
        <source>Show the loupe while held</source>
        <translation>Pokaż lupę, dopóki wciśnięty</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>No lesion outlined</source>
        <translation>Nie obrysowano zmiany</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Łagodna</translation>
    </message>
    <message>
        <source>Suspicious of malignancy</source>
        <translation>Podejrzenie złośliwości</translation>
    </message>
    <message>
        <source>Suspicious, nothing outlined</source>
        <translation>Podejrzane, nic nie obrysowano</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nie oceniono</translation>
    </message>
    <message>
        <source>P(malignant)</source>
        <translation>P(złośliwa)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>łagodna</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>złośliwa</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>granica {limit}</translation>
    </message>
    <message>
        <source>limit {limit}, for reference only</source>
        <translation>granica {limit}, tylko dla porównania</translation>
    </message>
    <message>
        <source>limit {limit}, the image as a whole decides</source>
        <translation>granica {limit}, decyduje obraz jako całość</translation>
    </message>
    <message>
        <source>limit {limit}, no outline at threshold {threshold}</source>
        <translation>granica {limit}, brak obrysu przy progu {threshold}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: lesion {name}</source>
        <translation>granica {limit}, najbardziej złośliwa: zmiana {name}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: possible lesion {name}</source>
        <translation>granica {limit}, najbardziej złośliwa: możliwa zmiana {name}</translation>
    </message>
</context>
<context>
    <name>BiRads</name>
    <message>
        <source>0: incomplete</source>
        <translation>0: badanie niepełne</translation>
    </message>
    <message>
        <source>1: negative</source>
        <translation>1: wynik prawidłowy</translation>
    </message>
    <message>
        <source>2: benign</source>
        <translation>2: zmiana łagodna</translation>
    </message>
    <message>
        <source>3: probably benign</source>
        <translation>3: prawdopodobnie łagodna</translation>
    </message>
    <message>
        <source>4: suspicious</source>
        <translation>4: podejrzana</translation>
    </message>
    <message>
        <source>4A: low suspicion</source>
        <translation>4A: niskie podejrzenie</translation>
    </message>
    <message>
        <source>4B: moderate suspicion</source>
        <translation>4B: umiarkowane podejrzenie</translation>
    </message>
    <message>
        <source>4C: high suspicion</source>
        <translation>4C: wysokie podejrzenie</translation>
    </message>
    <message>
        <source>5: highly suggestive of malignancy</source>
        <translation>5: wysoce sugeruje złośliwość</translation>
    </message>
    <message>
        <source>6: biopsy-proven malignancy</source>
        <translation>6: złośliwość potwierdzona biopsją</translation>
    </message>
</context>
<context>
    <name>Cine</name>
    <message>
        <source>Frames</source>
        <translation>Klatki</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>klatka {frame} z {frames}</translation>
    </message>
    <message>
        <source>{analyzed} of {frames} analyzed</source>
        <translation>przeanalizowano {analyzed} z {frames}</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} nieudane</translation>
    </message>
    <message>
        <source>{number} canceled</source>
        <translation>{number} anulowane</translation>
    </message>
    <message>
        <source>{frames}, {state}</source>
        <translation>{frames}, {state}</translation>
    </message>
    <message>
        <source>Another frame has a verdict</source>
        <translation>Inna klatka ma werdykt</translation>
    </message>
    <message>
        <source>Another frame has a note</source>
        <translation>Inna klatka ma notatkę</translation>
    </message>
    <message>
        <source>Frame {frame}: P(malignant) {malignancy}</source>
        <translation>Klatka {frame}: P(złośliwa) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}, proposed key frame: P(malignant) {malignancy}</source>
        <translation>Klatka {frame}, proponowana klatka kluczowa: P(złośliwa) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}: not analyzed yet</source>
        <translation>Klatka {frame}: jeszcze nieanalizowana</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>A cluster needs Dask: install it with pip install &quot;busight[cluster]&quot;, here and on every worker.</source>
        <translation>Klaster wymaga Dask: zainstaluj go poleceniem pip install &quot;busight[cluster]&quot;, tutaj i na każdym węźle roboczym.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check the address, and that &apos;dask scheduler&apos; runs there.</source>
        <translation>Pod adresem {address} nie odpowiada żaden scheduler: sprawdź adres i czy działa tam „dask scheduler”.</translation>
    </message>
    <message>
        <source>The scheduler had no worker for {seconds} seconds: start some with &apos;dask worker&apos;, then run the same command again.</source>
        <translation>Scheduler nie miał żadnego węzła roboczego przez {seconds} s: uruchom je poleceniem „dask worker”, a potem wykonaj to samo polecenie ponownie.</translation>
    </message>
    <message>
        <source>All workers are gone, and none came back within {seconds} seconds: start them again, unless they are of this command, and run the same command; it goes on from there.</source>
        <translation>Wszystkie węzły robocze zniknęły i żaden nie wrócił w ciągu {seconds} s: uruchom je ponownie, chyba że należą do tego polecenia, i wykonaj to samo polecenie; będzie ono kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost: start scheduler and workers again, then run the same command again; it goes on from there.</source>
        <translation>Utracono połączenie ze schedulerem: uruchom ponownie scheduler i węzły robocze, a potem wykonaj to samo polecenie; będzie ono kontynuowane od tego miejsca.</translation>
    </message>
    <message>
        <source>The worker {worker} can&apos;t run BUSight ({error}): install the same version there.</source>
        <translation>Węzeł roboczy {worker} nie może uruchomić BUSight ({error}): zainstaluj tam tę samą wersję.</translation>
    </message>
    <message>
        <source>It runs {theirs} and this computer {ours}: install the same version on both.</source>
        <translation>Działa na nim {theirs}, a na tym komputerze {ours}: zainstaluj na obu tę samą wersję.</translation>
    </message>
    <message>
        <source>Its weights are not those of this computer: use the same on both.</source>
        <translation>Jego wagi nie są wagami tego komputera: użyj na obu tych samych.</translation>
    </message>
    <message>
        <source>The worker {worker} is not used: {fault}</source>
        <translation>Węzeł roboczy {worker} nie jest używany: {fault}</translation>
    </message>
    <message>
        <source>The worker {worker} ended: files that it had begun are given out again.</source>
        <translation>Węzeł roboczy {worker} zakończył działanie: rozpoczęte przez niego pliki zostaną przydzielone ponownie.</translation>
    </message>
    <message>
        <source>{times} workers ended while they were at work on {name}: open it alone on a computer that may fail. It is left out until its line in the manifest is removed.</source>
        <translation>{times} węzły robocze zakończyły działanie podczas pracy nad {name}: otwórz ten plik osobno na komputerze, który może ulec awarii. Jest pomijany, dopóki jego wiersz w manifeście nie zostanie usunięty.</translation>
    </message>
    <message numerus="yes">
        <source>{number} workers: {devices}.</source>
        <comment>1 worker: {devices}.</comment>
        <translation>
            <numerusform>{number} węzeł roboczy: {devices}.</numerusform>
            <numerusform>{number} węzły robocze: {devices}.</numerusform>
            <numerusform>{number} węzłów roboczych: {devices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of those that failed were given up, because workers ended while they were at work on them.</source>
        <comment>1 of those that failed was given up, because workers ended while they were at work on it.</comment>
        <translation>
            <numerusform>{number} z nieudanych porzucono, bo węzły robocze kończyły działanie podczas pracy nad nim.</numerusform>
            <numerusform>{number} z nieudanych porzucono, bo węzły robocze kończyły działanie podczas pracy nad nimi.</numerusform>
            <numerusform>{number} z nieudanych porzucono, bo węzły robocze kończyły działanie podczas pracy nad nimi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files are not finished: run the same command again.</source>
        <comment>1 file is not finished: run the same command again.</comment>
        <translation>
            <numerusform>{number} plik nie jest ukończony: wykonaj ponownie to samo polecenie.</numerusform>
            <numerusform>{number} pliki nie są ukończone: wykonaj ponownie to samo polecenie.</numerusform>
            <numerusform>{number} plików nie jest ukończonych: wykonaj ponownie to samo polecenie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} lesions</source>
        <comment>1 lesion</comment>
        <translation>
            <numerusform>1 zmiana</numerusform>
            <numerusform>{number} zmiany</numerusform>
            <numerusform>{number} zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>brak zmian</translation>
    </message>
    <message>
        <source>nothing outlined</source>
        <translation>nic nie obrysowano</translation>
    </message>
    <message>
        <source>{possible} possible</source>
        <translation>możliwe: {possible}</translation>
    </message>
    <message>
        <source>{found}, {possible} possible</source>
        <translation>{found}, możliwe: {possible}</translation>
    </message>
    <message>
        <source>none outlined, none possible</source>
        <translation>żadnych obrysowanych ani możliwych</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>Export de-identified</source>
        <translation>Eksport bez danych osobowych</translation>
    </message>
    <message>
        <source>What is darkened here becomes black in the copies. Clear the mark of a box to keep what is in it, and drag over the image to remove more.</source>
        <translation>Co tutaj jest przyciemnione, w kopiach będzie czarne. Usuń zaznaczenie ramki, aby zachować jej zawartość, i przeciągnij po obrazie, aby usunąć więcej.</translation>
    </message>
    <message>
        <source>Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, Delete removes it.</source>
        <translation>Insert dodaje ramkę. Ctrl i strzałki przesuwają ją, Shift i strzałki zmieniają jej rozmiar, Delete ją usuwa.</translation>
    </message>
    <message>
        <source>It is not known where the tissue is in this image: drag over all text around it.</source>
        <translation>Nie wiadomo, gdzie na tym obrazie jest tkanka: przeciągnij po całym tekście wokół niej.</translation>
    </message>
    <message>
        <source>Left out, because they are not DICOM files: {number}</source>
        <translation>Pominięte, bo nie są plikami DICOM: {number}</translation>
    </message>
    <message>
        <source>Looking for text in {name}…</source>
        <translation>Szukanie tekstu w {name}…</translation>
    </message>
    <message>
        <source>Texts to remove</source>
        <translation>Teksty do usunięcia</translation>
    </message>
    <message>
        <source>Found, {width} x {height} pixels at {x}, {y}</source>
        <translation>Znaleziony, {width} x {height} pikseli w {x}, {y}</translation>
    </message>
    <message>
        <source>Drawn, {width} x {height} pixels at {x}, {y}</source>
        <translation>Narysowany, {width} x {height} pikseli w {x}, {y}</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>Nie znaleziono tekstu.</translation>
    </message>
    <message>
        <source>Image with what is removed</source>
        <translation>Obraz z tym, co zostanie usunięte</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} z {total}: {name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Use these boxes for all images of this scanner</source>
        <translation>Użyj tych ramek dla wszystkich obrazów z tego aparatu</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} files…</source>
        <comment>Export 1 file…</comment>
        <translation>
            <numerusform>Eksportuj 1 plik…</numerusform>
            <numerusform>Eksportuj {number} pliki…</numerusform>
            <numerusform>Eksportuj {number} plików…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Folder for the de-identified copies</source>
        <translation>Folder na kopie bez danych osobowych</translation>
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
        <translation>Gotowy, CPU</translation>
    </message>
    <message>
        <source>Ready, GPU</source>
        <translation>Gotowy, GPU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
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
        <translation>nieznane</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>zgodnie z wyborem</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>znaleziono CUDA</translation>
    </message>
    <message>
        <source>no NVIDIA GPU in this computer</source>
        <translation>brak GPU NVIDIA w tym komputerze</translation>
    </message>
    <message>
        <source>the GPUs of Macs are not used</source>
        <translation>GPU komputerów Mac nie są używane</translation>
    </message>
    <message>
        <source>a CPU build, though there is an NVIDIA GPU</source>
        <translation>wersja dla CPU, choć jest GPU NVIDIA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is missing</source>
        <translation>brak sterownika NVIDIA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old</source>
        <translation>sterownik NVIDIA jest za stary</translation>
    </message>
    <message>
        <source>the GPU is too old for this PyTorch</source>
        <translation>GPU jest za stare dla tej wersji PyTorch</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES hides the GPU</source>
        <translation>CUDA_VISIBLE_DEVICES ukrywa GPU</translation>
    </message>
    <message>
        <source>the GPU ran out of memory</source>
        <translation>zabrakło pamięci GPU</translation>
    </message>
    <message>
        <source>CUDA fails on this computer</source>
        <translation>CUDA nie działa na tym komputerze</translation>
    </message>
    <message>
        <source>To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.</source>
        <translation>Aby użyć GPU, zainstaluj BUSight z wersją CUDA biblioteki PyTorch: zobacz docs/install.md.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver for this GPU and restart the computer.</source>
        <translation>Zainstaluj sterownik NVIDIA dla tego GPU i uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>Update NVIDIA&apos;s driver to one for CUDA {cuda} or newer, then start BUSight again.</source>
        <translation>Zaktualizuj sterownik NVIDIA do wersji dla CUDA {cuda} lub nowszej i uruchom BUSight ponownie.</translation>
    </message>
    <message>
        <source>The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install one that was built for an older CUDA, or continue with the CPU.</source>
        <translation>{gpu} ma compute capability {capability}, a ten PyTorch wymaga {needed}: zainstaluj wersję dla starszego CUDA lub używaj CPU.</translation>
    </message>
    <message>
        <source>Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.</source>
        <translation>Usuń CUDA_VISIBLE_DEVICES ze środowiska i uruchom BUSight ponownie.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, then start BUSight again to use it.</source>
        <translation>Zamknij inne programy używające GPU i uruchom BUSight ponownie, aby znów go użyć.</translation>
    </message>
    <message>
        <source>CUDA says &apos;{error}&apos;: restart the computer; if that does not help, install NVIDIA&apos;s driver and the CUDA build of PyTorch again.</source>
        <translation>CUDA zgłasza „{error}”: uruchom komputer ponownie; jeśli to nie pomoże, zainstaluj ponownie sterownik NVIDIA i wersję CUDA biblioteki PyTorch.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Zapisz projekt jako</translation>
    </message>
    <message>
        <source>Project ({patterns})</source>
        <translation>Projekt ({patterns})</translation>
    </message>
    <message>
        <source>Project, without the images ({patterns})</source>
        <translation>Projekt bez obrazów ({patterns})</translation>
    </message>
    <message>
        <source>Project with all images inside ({patterns})</source>
        <translation>Projekt ze wszystkimi obrazami w środku ({patterns})</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Otwórz obrazy</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Export all reports to a folder</source>
        <translation>Eksportuj wszystkie raporty do folderu</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Eksportuj wideo</translation>
    </message>
    <message>
        <source>Video ({patterns})</source>
        <translation>Wideo ({patterns})</translation>
    </message>
    <message>
        <source>Images and videos ({patterns})</source>
        <translation>Obrazy i wideo ({patterns})</translation>
    </message>
    <message>
        <source>All files, including DICOM without a suffix ({patterns})</source>
        <translation>Wszystkie pliki, także DICOM bez rozszerzenia ({patterns})</translation>
    </message>
    <message>
        <source>Export reports as one PDF</source>
        <translation>Eksportuj raporty jako jeden PDF</translation>
    </message>
    <message>
        <source>Export the image with its outlines</source>
        <translation>Eksportuj obraz z obrysami</translation>
    </message>
    <message>
        <source>Export images with their outlines to a folder</source>
        <translation>Eksportuj obrazy z obrysami do folderu</translation>
    </message>
    <message>
        <source>Image ({patterns})</source>
        <translation>Obraz ({patterns})</translation>
    </message>
    <message>
        <source>Print reports</source>
        <translation>Drukuj raporty</translation>
    </message>
    <message>
        <source>BUSight report</source>
        <translation>Raport BUSight</translation>
    </message>
    <message>
        <source>Export data to a folder</source>
        <translation>Eksportuj dane do folderu</translation>
    </message>
    <message>
        <source>Export DICOM objects to a folder</source>
        <translation>Eksportuj obiekty DICOM do folderu</translation>
    </message>
    <message>
        <source>Report ({patterns})</source>
        <translation>Raport ({patterns})</translation>
    </message>
    <message>
        <source>Report as PDF ({patterns})</source>
        <translation>Raport jako PDF ({patterns})</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>raporty</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>Znajdź {name}</translation>
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
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Sieci</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Raporty o awariach</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>{version} at {path}</source>
        <translation>{version} w {path}</translation>
    </message>
    <message>
        <source>{number} logical cores, {processor}</source>
        <translation>rdzenie logiczne: {number}, {processor}</translation>
    </message>
    <message>
        <source>not installed: install BUSight again.</source>
        <translation>nie zainstalowano: zainstaluj BUSight ponownie.</translation>
    </message>
    <message>
        <source>version {version}, in results &apos;{models}&apos;</source>
        <translation>wersja {version}, w wynikach „{models}”</translation>
    </message>
    <message>
        <source>manifest.json sha256 {sha256}, your own</source>
        <translation>manifest.json sha256 {sha256}, własny</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} ok</source>
        <translation>{file} sha256 {sha256} poprawny</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} is not {expected}: {fix}.</source>
        <translation>{file} sha256 {sha256} to nie {expected}: {fix}.</translation>
    </message>
    <message>
        <source>{file} is missing: {fix}.</source>
        <translation>Brak {file}: {fix}.</translation>
    </message>
    <message>
        <source>no guard, so every image gets a warning: {fix}.</source>
        <translation>brak strażnika, więc każdy obraz dostaje ostrzeżenie: {fix}.</translation>
    </message>
    <message>
        <source>{number} in {folder}</source>
        <translation>{number} w {folder}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>nothing newer</source>
        <translation>brak nowszych</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw around the lesion with the button held down. Esc: stop</source>
        <translation>Rysuj wokół zmiany z wciśniętym przyciskiem. Esc: zakończ</translation>
    </message>
    <message>
        <source>Click inside the lesion. Esc: stop</source>
        <translation>Kliknij wewnątrz zmiany. Esc: zakończ</translation>
    </message>
    <message>
        <source>Click corners. Enter: close, Backspace: take the last one back, Esc: stop</source>
        <translation>Klikaj wierzchołki. Enter: zamknij, Backspace: cofnij ostatni, Esc: zakończ</translation>
    </message>
    <message>
        <source>Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop</source>
        <translation>Maluj po zmianie. [ i ]: rozmiar, Alt: wymazuj, Esc: zakończ</translation>
    </message>
    <message>
        <source>Erase from the selected lesion. [ and ]: size, Esc: stop</source>
        <translation>Wymazuj z zaznaczonej zmiany. [ i ]: rozmiar, Esc: zakończ</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion. Esc: stop</source>
        <translation>Przeciągnij obrys zaznaczonej zmiany. Esc: zakończ</translation>
    </message>
    <message>
        <source>Draw a line across the selected lesion. Esc: stop</source>
        <translation>Narysuj linię w poprzek zaznaczonej zmiany. Esc: zakończ</translation>
    </message>
    <message>
        <source>Click the lesion to join with the selected one. Esc: stop</source>
        <translation>Kliknij zmianę, którą chcesz połączyć z zaznaczoną. Esc: zakończ</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rysuj</translation>
    </message>
    <message>
        <source>Draw and correct lesions</source>
        <translation>Rysuj i poprawiaj zmiany</translation>
    </message>
    <message>
        <source>Tool in use: {tool}</source>
        <translation>Używane narzędzie: {tool}</translation>
    </message>
    <message>
        <source>The outline is too small to be measured.</source>
        <translation>Obrys jest za mały, by go zmierzyć.</translation>
    </message>
    <message>
        <source>Nothing stands out there. Draw the lesion instead ({keys}).</source>
        <translation>Nic się tam nie wyróżnia. Narysuj zmianę ({keys}).</translation>
    </message>
    <message>
        <source>Lesion {name} is already there.</source>
        <translation>Zmiana {name} już tam jest.</translation>
    </message>
    <message>
        <source>Select the lesion first that you want to erase from.</source>
        <translation>Najpierw zaznacz zmianę, z której chcesz wymazywać.</translation>
    </message>
    <message>
        <source>Too little of the lesion would be left. Reject it instead ({keys}).</source>
        <translation>Zostałoby za mało zmiany. Odrzuć ją ({keys}).</translation>
    </message>
    <message>
        <source>Draw the line all the way across the lesion.</source>
        <translation>Poprowadź linię przez całą zmianę.</translation>
    </message>
    <message>
        <source>There is no other lesion there to join with.</source>
        <translation>Nie ma tam innej zmiany do połączenia.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited by a person. The networks alone: {said}</source>
        <translation>Edytowane przez człowieka. Same sieci: {said}</translation>
    </message>
    <message>
        <source>{headline}, P(malignant) {malignancy}</source>
        <translation>{headline}, P(złośliwa) {malignancy}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message numerus="yes">
        <source>judging {number} outlines…</source>
        <comment>judging the outline…</comment>
        <translation>
            <numerusform>ocenianie obrysu…</numerusform>
            <numerusform>ocenianie {number} obrysów…</numerusform>
            <numerusform>ocenianie {number} obrysów…</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>narysowana przez człowieka</translation>
    </message>
    <message>
        <source>drawn by a person, then rejected</source>
        <translation>narysowana przez człowieka, potem odrzucona</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>zaakceptowana przez człowieka</translation>
    </message>
    <message>
        <source>rejected by a person, it does not count</source>
        <translation>odrzucona przez człowieka, nie liczy się</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The networks cannot run here ({error}): install BUSight again.</source>
        <translation>Sieci nie mogą tu działać ({error}): zainstaluj BUSight ponownie.</translation>
    </message>
    <message>
        <source>The networks could not be loaded ({error}): try the device &apos;cpu&apos;.</source>
        <translation>Nie udało się wczytać sieci ({error}): spróbuj urządzenia „cpu”.</translation>
    </message>
    <message>
        <source>The engine&apos;s process could not be started ({error}): close other programs, then try again.</source>
        <translation>Nie udało się uruchomić procesu obliczeń ({error}): zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine stopped twice while it loaded its networks: close other programs, then try again; &apos;busight doctor&apos; shows more.</source>
        <translation>Proces obliczeń dwukrotnie przerwał wczytywanie sieci: zamknij inne programy i spróbuj ponownie; więcej pokaże „busight doctor”.</translation>
    </message>
    <message>
        <source>The engine stopped twice on this image, probably because memory ran out: close other programs or use a smaller image, then try again.</source>
        <translation>Proces obliczeń dwukrotnie przerwał pracę nad tym obrazem, zapewne z braku pamięci: zamknij inne programy lub użyj mniejszego obrazu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not enough memory for this image: close other programs or use a smaller image, then try again.</source>
        <translation>Za mało pamięci dla tego obrazu: zamknij inne programy lub użyj mniejszego obrazu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The networks failed on this image ({error}): try again, or try the device &apos;cpu&apos;.</source>
        <translation>Sieci zawiodły na tym obrazie ({error}): spróbuj ponownie lub użyj urządzenia „cpu”.</translation>
    </message>
    <message>
        <source>Internal error ({error}): try again, and report it if it happens again.</source>
        <translation>Błąd wewnętrzny ({error}): spróbuj ponownie i zgłoś go, jeśli się powtórzy.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;: choose one of {names}.</source>
        <translation>Nie ma urządzenia „{device}”: wybierz spośród {names}.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu.</source>
        <translation>Nie można użyć CUDA, {reason}: wybierz --device auto lub cpu.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu. {advice}</source>
        <translation>Nie można użyć CUDA, {reason}: wybierz --device auto lub cpu. {advice}</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>compare results with the labels of your images</source>
        <translation>porównuje wyniki z etykietami własnych obrazów</translation>
    </message>
    <message>
        <source>Compares the results of an earlier &apos;analyze&apos; with labels that you give, and prints how sensitive and how specific it was at your site, with 95% intervals. Images with a warning are left out. {research_use}</source>
        <translation>Porównuje wyniki wcześniejszego polecenia „analyze” z podanymi etykietami i wypisuje czułość i swoistość we własnym ośrodku, z przedziałami 95%. Obrazy z ostrzeżeniem są pomijane. {research_use}</translation>
    </message>
    <message>
        <source>JSON file to write the figures to</source>
        <translation>plik JSON, w którym zostaną zapisane wartości</translation>
    </message>
    <message>
        <source>Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels without a result: {missing}.</source>
        <translation>Pominięte: z ostrzeżeniem: {warned}, nieudane: {failed}, bez etykiety: {unlabeled}. Etykiety bez wyniku: {missing}.</translation>
    </message>
    <message>
        <source>{models}, operating point {point}, threshold {threshold}.</source>
        <translation>{models}, punkt pracy {point}, próg {threshold}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>znane ośrodki</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>ośrodki pominięte</translation>
    </message>
    <message>
        <source>CSV table with the columns file (as in the results) and label (normal, benign or malignant); optional columns: frame, patient, and mask, the path of an image in which the lesions are bright and the rest is black, relative to the table</source>
        <translation>tabela CSV z kolumnami file (jak w wynikach) i label (normal, benign lub malignant); kolumny opcjonalne: frame, patient i mask, czyli ścieżka (względem tabeli) do obrazu, na którym zmiany są jasne, a reszta jest czarna</translation>
    </message>
    <message>
        <source>results.jsonl, or the folder that it is in</source>
        <translation>results.jsonl lub folder, w którym się znajduje</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of --output does not end with .json</source>
        <translation>„{name}” w --output nie kończy się na .json</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message numerus="yes">
        <source>{number} images: {normal} normal, {benign} benign, {malignant} malignant.</source>
        <comment>1 image: {normal} normal, {benign} benign, {malignant} malignant.</comment>
        <translation>
            <numerusform>1 obraz; prawidłowe: {normal}, łagodne: {benign}, złośliwe: {malignant}.</numerusform>
            <numerusform>{number} obrazy, w tym prawidłowe: {normal}, łagodne: {benign}, złośliwe: {malignant}.</numerusform>
            <numerusform>{number} obrazów, w tym prawidłowe: {normal}, łagodne: {benign}, złośliwe: {malignant}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result for the label of: {names}</source>
        <translation>Brak wyniku do etykiety obrazu: {names}</translation>
    </message>
    <message>
        <source>Acceptance limit of the site &apos;{site}&apos;.</source>
        <translation>Granica akceptacji ośrodka „{site}”.</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of the images are right. Malignant counts as positive.</source>
        <comment>1 patient: too few for intervals. Malignant counts as positive.</comment>
        <translation>
            <numerusform>1 pacjentka: za mało do wyznaczenia przedziałów. Złośliwe liczą się jako dodatnie.</numerusform>
            <numerusform>W nawiasach kwadratowych: przedziały 95% po {number} pacjentach, metodą bootstrap; dokładne, jeśli wszystkie obrazy oceniono poprawnie albo żadnego. Złośliwe liczą się jako dodatnie.</numerusform>
            <numerusform>W nawiasach kwadratowych: przedziały 95% po {number} pacjentach, metodą bootstrap; dokładne, jeśli wszystkie obrazy oceniono poprawnie albo żadnego. Złośliwe liczą się jako dodatnie.</numerusform>
        </translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>pole pod krzywą ROC</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>czułość</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>swoistość</translation>
    </message>
    <message>
        <source>normals with a lesion marked</source>
        <translation>prawidłowe z oznaczoną zmianą</translation>
    </message>
    <message>
        <source>lesion images with none marked</source>
        <translation>obrazy ze zmianą, nic nie oznaczono</translation>
    </message>
    <message>
        <source>lesions missed</source>
        <translation>przeoczone zmiany</translation>
    </message>
    <message>
        <source>false lesions per image</source>
        <translation>fałszywe zmiany na obraz</translation>
    </message>
    <message>
        <source>Dice of lesion images</source>
        <translation>Dice obrazów ze zmianą</translation>
    </message>
    <message>
        <source>sensitivity where readers judged</source>
        <translation>czułość na ocenionych obrazach</translation>
    </message>
    <message>
        <source>specificity where readers judged</source>
        <translation>swoistość na ocenionych obrazach</translation>
    </message>
    <message>
        <source>sensitivity of the readers</source>
        <translation>czułość oceniających</translation>
    </message>
    <message>
        <source>specificity of the readers</source>
        <translation>swoistość oceniających</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of labels: make a CSV file in UTF-8 that has a column file and a column label, each once.</source>
        <translation>„{name}” nie jest tabelą etykiet: utwórz plik CSV w UTF-8 z kolumną file i kolumną label, każda tylko raz.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not a label: write normal, benign or malignant, or leave the cell empty if it is not known.</source>
        <translation>„{text}” w wierszu {line} pliku „{name}” nie jest etykietą: wpisz normal, benign lub malignant albo zostaw komórkę pustą, jeśli etykieta nie jest znana.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the number of a frame: write 1 or more, or leave the cell empty.</source>
        <translation>„{text}” w wierszu {line} pliku „{name}” nie jest numerem klatki: wpisz 1 lub więcej albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; contradicts an earlier line about the same image: give both the same label and patient.</source>
        <translation>Wiersz {line} pliku „{name}” przeczy wcześniejszemu wierszowi o tym samym obrazie: podaj w obu tę samą etykietę i pacjentkę.</translation>
    </message>
    <message>
        <source>There is no results.jsonl in &apos;{name}&apos;: name the output folder of an &apos;analyze&apos; that wrote json.</source>
        <translation>Brak results.jsonl w „{name}”: podaj folder wyjściowy polecenia „analyze”, które zapisało json.</translation>
    </message>
    <message>
        <source>BUSight did not write &apos;{name}&apos;, or it was changed: name the output folder of an &apos;analyze&apos;.</source>
        <translation>BUSight nie zapisał „{name}” albo zawartość zmieniono: podaj folder wyjściowy polecenia „analyze”.</translation>
    </message>
    <message>
        <source>No label is about an image in &apos;{name}&apos;: write the names in the column file as they are in the results.</source>
        <translation>Żadna etykieta nie dotyczy obrazu z „{name}”: wpisz nazwy w kolumnie file tak jak w wynikach.</translation>
    </message>
    <message>
        <source>All images in &apos;{name}&apos; that have a label failed or have a warning: label others.</source>
        <translation>Wszystkie obrazy z „{name}”, które mają etykietę, są nieudane lub mają ostrzeżenie: nadaj etykiety innym.</translation>
    </message>
    <message>
        <source>The results in &apos;{name}&apos; were made with different weights, operating points, limits or thresholds: analyze all images with the same ones.</source>
        <translation>Wyniki w „{name}” utworzono z różnymi wagami, punktami pracy, granicami lub progami: przeanalizuj wszystkie obrazy z tymi samymi.</translation>
    </message>
    <message>
        <source>The result of &apos;{file}&apos; has no outlines that can be used: analyze the image again.</source>
        <translation>Wynik pliku „{file}” nie ma obrysów, których można użyć: przeanalizuj obraz ponownie.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show no lesion, but its label is {label}: correct the one or the other, or leave the cell of the mask empty.</source>
        <translation>Maski pliku „{file}” nie pokazują żadnej zmiany, ale jego etykieta to {label}: popraw jedno albo drugie lub zostaw komórkę maski pustą.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show a lesion, but its label is normal: correct the one or the other.</source>
        <translation>Maski pliku „{file}” pokazują zmianę, ale jego etykieta to normal: popraw jedno albo drugie.</translation>
    </message>
    <message>
        <source>{reason} In the table it is the mask &apos;{mask}&apos;.</source>
        <translation>{reason} W tabeli jest to maska „{mask}”.</translation>
    </message>
    <message>
        <source>The mask &apos;{mask}&apos; has {width} x {height} pixels, but its image has {image_width} x {image_height}: give a mask of the same size.</source>
        <translation>Maska „{mask}” ma {width} x {height} pikseli, ale jej obraz ma {image_width} x {image_height}: podaj maskę o tym samym rozmiarze.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Open findings of others</source>
        <translation>Otwórz wyniki innych</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Wyniki innych</translation>
    </message>
    <message>
        <source>Read from other files. Nothing here depends on them.</source>
        <translation>Odczytane z innych plików. Nic tutaj od nich nie zależy.</translation>
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
        <translation>bez nazwy</translation>
    </message>
    <message>
        <source>The files say nothing about this image.</source>
        <translation>Pliki nie mówią nic o tym obrazie.</translation>
    </message>
    <message numerus="yes">
        <source>{number} findings of others read.</source>
        <comment>1 finding of others read.</comment>
        <translation>
            <numerusform>Odczytano 1 wynik innych.</numerusform>
            <numerusform>Odczytano {number} wyniki innych.</numerusform>
            <numerusform>Odczytano {number} wyników innych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Report as a file: drag it, or press to copy it</source>
        <translation>Raport jako plik: przeciągnij lub naciśnij, aby skopiować</translation>
    </message>
    <message>
        <source>Drag the report into a folder or another program, or click to copy its file</source>
        <translation>Przeciągnij raport do folderu lub innego programu albo kliknij, aby skopiować jego plik</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>suspicious</source>
        <translation>podejrzana</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>łagodna</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>odrzucona przez człowieka</translation>
    </message>
    <message>
        <source>suspicious, drawn by hand</source>
        <translation>podejrzana, narysowana ręcznie</translation>
    </message>
    <message>
        <source>benign, drawn by hand</source>
        <translation>łagodna, narysowana ręcznie</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nie oceniono</translation>
    </message>
    <message>
        <source>possible, {percent}</source>
        <translation>możliwa, {percent}</translation>
    </message>
</context>
<context>
    <name>LesionTable</name>
    <message>
        <source>Lesions</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <translation>Jeszcze nie analizowano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>P(mal)</source>
        <translation>P(zł.)</translation>
    </message>
    <message>
        <source>possible, {percent}: {size}</source>
        <translation>możliwa, {percent}: {size}</translation>
    </message>
    <message>
        <source>rejected: {size}</source>
        <translation>odrzucona: {size}</translation>
    </message>
    <message>
        <source>Lesion {name}, {area}</source>
        <translation>Zmiana {name}, {area}</translation>
    </message>
    <message>
        <source>Possible lesion {name}, {area}</source>
        <translation>Możliwa zmiana {name}, {area}</translation>
    </message>
    <message>
        <source>size: largest diameter × largest width across it</source>
        <translation>rozmiar: największa średnica × największa szerokość w poprzek</translation>
    </message>
    <message>
        <source>malignant {malignant}, benign {benign}, no lesion {no_lesion}</source>
        <translation>złośliwa {malignant}, łagodna {benign}, brak zmiany {no_lesion}</translation>
    </message>
    <message>
        <source>circularity {circularity}, long axis at {angle}°</source>
        <translation>kolistość {circularity}, oś długa pod kątem {angle}°</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Oś długa</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Oś krótka</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Kolistość</translation>
    </message>
    <message>
        <source>Angle of long axis</source>
        <translation>Kąt osi długiej</translation>
    </message>
    <message>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(zmiana)</translation>
    </message>
    <message>
        <source>Pixel size set by hand</source>
        <translation>Rozmiar piksela ustawiony ręcznie</translation>
    </message>
    <message>
        <source>Lesion {name}</source>
        <translation>Zmiana {name}</translation>
    </message>
    <message>
        <source>Possible {name}</source>
        <translation>Możliwa {name}</translation>
    </message>
    <message>
        <source>nothing outlined at threshold {threshold}</source>
        <translation>nic nie obrysowano przy progu {threshold}</translation>
    </message>
    <message numerus="yes">
        <source>{number} possible lesions hidden</source>
        <comment>1 possible lesion hidden</comment>
        <translation>
            <numerusform>ukryto 1 możliwą zmianę</numerusform>
            <numerusform>ukryto {number} możliwe zmiany</numerusform>
            <numerusform>ukryto {number} możliwych zmian</numerusform>
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
        <translation>{length} (brak rozmiaru piksela)</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in the same region of the image.</source>
        <translation>{length}. Aby otrzymać mm, wszystkie punkty muszą leżeć w tym samym regionie obrazu.</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in a region that has a pixel size.</source>
        <translation>{length}. Aby otrzymać mm, wszystkie punkty muszą leżeć w regionie, który ma rozmiar piksela.</translation>
    </message>
    <message>
        <source>{length}. The axes of this region are not lengths, so there are no mm.</source>
        <translation>{length}. Osie tego regionu nie są długościami, dlatego nie ma mm.</translation>
    </message>
    <message>
        <source>Distance: click two points. Esc: stop</source>
        <translation>Odległość: kliknij dwa punkty. Esc: zakończ</translation>
    </message>
    <message>
        <source>Angle: click an end, the vertex and the other end. Esc: stop</source>
        <translation>Kąt: kliknij koniec, wierzchołek i drugi koniec. Esc: zakończ</translation>
    </message>
    <message>
        <source>Ellipse: click the ends of an axis, then the width. Esc: stop</source>
        <translation>Elipsa: kliknij końce osi, potem szerokość. Esc: zakończ</translation>
    </message>
    <message>
        <source>Polygon: click the corners, double-click the last. Esc: stop</source>
        <translation>Wielokąt: klikaj wierzchołki, ostatni dwukrotnie. Esc: zakończ</translation>
    </message>
    <message>
        <source>Arrow keys move the point, Delete removes the measurement</source>
        <translation>Strzałki przesuwają punkt, Delete usuwa pomiar</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Skan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Wheel</source>
        <translation>Kółko</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Powiększ przy kursorze</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Przeciąganie</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Przesuwanie</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Przeciąganie prawym</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Kontrast i jasność</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Prawy klik</translation>
    </message>
    <message>
        <source>Menu of the image</source>
        <translation>Menu obrazu</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Podwójny klik</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Strzałki</translation>
    </message>
    <message>
        <source>Pan, or change the scan</source>
        <translation>Przesuń lub zmień skan</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+kółko</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Rozmiar pędzla</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+przeciąganie</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Wymazuj pędzlem</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Strzałki, Spacja</translation>
    </message>
    <message>
        <source>Move and use a drawing tool</source>
        <translation>Przesuń i użyj narzędzia rysowania</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+strzałki</translation>
    </message>
    <message>
        <source>Move it by ten pixels</source>
        <translation>Przesuń o dziesięć pikseli</translation>
    </message>
</context>
<context>
    <name>NoImage</name>
    <message>
        <source>This image was not read because the analysis was canceled.</source>
        <translation>Nie odczytano tego obrazu, bo analiza została anulowana.</translation>
    </message>
    <message>
        <source>Reading this image…</source>
        <translation>Odczytywanie obrazu…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&apos;{name}&apos; was pasted: paste it again.</source>
        <translation>„{name}” wklejono: wklej ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been analyzed yet: export it when it is done.</source>
        <translation>„{name}” nie jest jeszcze przeanalizowany: wyeksportuj go potem.</translation>
    </message>
    <message>
        <source>No scan has been analyzed yet: export when one is done.</source>
        <translation>Nie przeanalizowano jeszcze żadnego skanu: eksportuj, gdy któryś będzie gotowy.</translation>
    </message>
    <message>
        <source>An export is running: wait until it ends, or cancel it.</source>
        <translation>Trwa eksport: poczekaj na koniec lub anuluj go.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Zapisano {path}</translation>
    </message>
    <message>
        <source>Saved {written} reports in {place}</source>
        <translation>Zapisano raporty ({written}) w {place}</translation>
    </message>
    <message>
        <source>Saved {written} images in {place}</source>
        <translation>Zapisano obrazy ({written}) w {place}</translation>
    </message>
    <message>
        <source>The report was sent to the printer</source>
        <translation>Raport wysłano do drukarki</translation>
    </message>
    <message>
        <source>{number} reports were sent to the printer</source>
        <translation>Raporty ({number}) wysłano do drukarki</translation>
    </message>
    <message>
        <source>Saved data in {place} (scans: {written})</source>
        <translation>Zapisano dane w {place} (skany: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written})</source>
        <translation>Zapisano obiekty DICOM w {place} (skany: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM files: {left_out})</source>
        <translation>Zapisano obiekty DICOM w {place} (skany: {written}; pominięte, bo nie są plikami DICOM: {left_out})</translation>
    </message>
    <message>
        <source>DICOM objects refer to DICOM files, and these scans come from other files: choose &apos;Export DICOM study&apos; to make a study around them.</source>
        <translation>Obiekty DICOM odnoszą się do plików DICOM, a te skany pochodzą z innych plików: wybierz „Eksportuj badanie DICOM”, aby utworzyć wokół nich badanie.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} (files: {written}). Look at them before you pass them on.</source>
        <translation>Zapisano kopie bez danych osobowych w {place} (pliki: {written}). Obejrzyj je przed przekazaniem.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} ({written} of {total} files). {fault}</source>
        <translation>Zapisano kopie bez danych osobowych w {place} ({written} z {total} plików). {fault}</translation>
    </message>
    <message>
        <source>Saved {path} with {written} of {total} frames: the others are not analyzed.</source>
        <translation>Zapisano {path} z {written} z {total} klatek: pozostałych nie przeanalizowano.</translation>
    </message>
    <message>
        <source>Saved {path}. Limits fitted to {images} images count from now on.</source>
        <translation>Zapisano {path}. Od teraz obowiązują granice dopasowane do obrazów (liczba: {images}).</translation>
    </message>
    <message>
        <source>The fit was canceled: the limits are unchanged.</source>
        <translation>Dopasowanie anulowano: granice pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The export was canceled: {written} of {total} scans were exported.</source>
        <translation>Eksport anulowano: wyeksportowano {written} z {total} skanów.</translation>
    </message>
    <message>
        <source>{fault} Before that, {written} of {total} scans were exported.</source>
        <translation>{fault} Wcześniej wyeksportowano {written} z {total} skanów.</translation>
    </message>
    <message>
        <source>Internal error: press {keys} to open the folder of its report, {path}</source>
        <translation>Błąd wewnętrzny: {keys} otwiera folder z raportem, {path}</translation>
    </message>
    <message>
        <source>Not enough memory: close other programs, then try again.</source>
        <translation>Za mało pamięci: zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and run it again.</source>
        <translation>Za mało pamięci dla „{name}”: zamknij inne programy i uruchom ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has only regions of Doppler, M-mode or elastography, which the networks can&apos;t judge: open an image in B-mode.</source>
        <translation>&apos;{name}&apos; ma tylko regiony Dopplera, M-mode lub elastografii, których sieci nie mogą ocenić: otwórz obraz w trybie B.</translation>
    </message>
    <message>
        <source>Internal error while analyzing &apos;{name}&apos; ({error}): save the image again as PNG and try that file.</source>
        <translation>Błąd wewnętrzny podczas analizy „{name}” ({error}): zapisz obraz jako PNG i spróbuj z tym plikiem.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>&lt;1%</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99%</source>
        <translation>&gt;99%</translation>
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
        <translation>nie zmierzono</translation>
    </message>
    <message>
        <source>high sensitivity</source>
        <translation>wysoka czułość</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>zrównoważony</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>wysoka swoistość</translation>
    </message>
    <message>
        <source>lesions accepted by the limits of {site}</source>
        <translation>zmiany uznawane według granic ośrodka {site}</translation>
    </message>
    <message>
        <source>known sites: sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>znane ośrodki: czułość {sensitivity}, swoistość {specificity}</translation>
    </message>
    <message>
        <source>a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)</source>
        <translation>nowy ośrodek: czułość {sensitivity}, swoistość {specificity} (zbiory pominięte)</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites</source>
        <translation>P {low} do {high}: {share} takich obrazów było złośliwych w znanych ośrodkach</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at left-out sites</source>
        <translation>P {low} do {high}: złośliwych {share} w znanych ośrodkach, {elsewhere} w pominiętych</translation>
    </message>
    <message>
        <source>Suspicious if the malignancy is at least {limit}.</source>
        <translation>Podejrzane, jeśli złośliwość wynosi co najmniej {limit}.</translation>
    </message>
    <message>
        <source>Accepted as a lesion if the lesion probability is at least {limit}.</source>
        <translation>Uznawane za zmianę, jeśli prawdopodobieństwo zmiany wynosi co najmniej {limit}.</translation>
    </message>
    <message>
        <source>A region where the probability map stays below {threshold} is only a possible lesion.</source>
        <translation>Obszar, w którym mapa prawdopodobieństwa pozostaje poniżej {threshold}, jest tylko możliwą zmianą.</translation>
    </message>
    <message>
        <source>That limit was fitted to {images} images of {site}, {share} of which show no lesion.</source>
        <translation>Tę granicę dopasowano do {images} obrazów ośrodka {site}; odsetek obrazów bez zmian wynosi {share}.</translation>
    </message>
    <message>
        <source>Known sites, {images} images:</source>
        <translation>Znane ośrodki, obrazy: {images}:</translation>
    </message>
    <message>
        <source>Known sites: not measured</source>
        <translation>Znane ośrodki: nie zmierzono</translation>
    </message>
    <message>
        <source>in brackets: 95% intervals</source>
        <translation>w nawiasach: przedziały 95%</translation>
    </message>
    <message>
        <source>A new site (left-out sets), {images} images:</source>
        <translation>Nowy ośrodek (zbiory pominięte), obrazy: {images}:</translation>
    </message>
    <message>
        <source>A new site (left-out sets): not measured</source>
        <translation>Nowy ośrodek (zbiory pominięte): nie zmierzono</translation>
    </message>
    <message>
        <source>means of the sets; in brackets: the lowest and the highest set</source>
        <translation>średnie zbiorów; w nawiasach: najniższa i najwyższa</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>czułość {sensitivity}, swoistość {specificity}</translation>
    </message>
    <message>
        <source>lesions lost {lost}, normals marked {marked}</source>
        <translation>utracone zmiany {lost}, oznaczone prawidłowe {marked}</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Canceled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>No computer is called &apos;{host}&apos;: check the host of &apos;{node}&apos; in the settings.</source>
        <translation>Żaden komputer nie nazywa się „{host}”: sprawdź w ustawieniach komputer węzła „{node}”.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: check that &apos;{node}&apos; is running, and its port in the settings.</source>
        <translation>Nic nie nasłuchuje na {host}, port {port}: sprawdź, czy „{node}” działa, oraz jego port w ustawieniach.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; can&apos;t be reached at {host}, port {port}, within {seconds} s: check the network, and the host in the settings.</source>
        <translation>Nie można połączyć się z „{node}” na {host}, port {port}, w ciągu {seconds} s: sprawdź sieć oraz komputer w ustawieniach.</translation>
    </message>
    <message>
        <source>No encrypted connection with &apos;{node}&apos; is possible ({error}): check its certificates in the settings.</source>
        <translation>Szyfrowane połączenie z „{node}” nie jest możliwe ({error}): sprawdź jego certyfikaty w ustawieniach.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; refused the association: {reason}.</source>
        <translation>„{node}” odrzucił asocjację: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not answer within {seconds} s: try again later.</source>
        <translation>„{node}” nie odpowiedział w ciągu {seconds} s: spróbuj później.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; ended the connection: try again later.</source>
        <translation>„{node}” zakończył połączenie: spróbuj później.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not offer {service} to this program.</source>
        <translation>„{node}” nie udostępnia {service} temu programowi.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do {service} (status {status}): its log says why.</source>
        <translation>„{node}” nie mógł wykonać {service} (status {status}): przyczyna jest w jego dzienniku.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not know where to send images for {ae_title}: enter this AE title, computer and port there.</source>
        <translation>„{node}” nie wie, dokąd wysyłać obrazy dla {ae_title}: wpisz tam ten AE title, komputer i port.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent {received} objects and could not send {failed}: retrieve again, or see its log.</source>
        <translation>„{node}” wysłał obiekty: {received}, a nie mógł wysłać: {failed}. Pobierz ponownie lub zobacz jego dziennik.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent nothing that this program can keep.</source>
        <translation>„{node}” nie wysłał niczego, co ten program może zachować.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept {name}, which is in {syntax}.</source>
        <translation>„{node}” nie przyjmuje {name} zapisanego jako {syntax}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not store {name} (status {status}): its log says why.</source>
        <translation>„{node}” nie zapisał {name} (status {status}): przyczyna jest w jego dzienniku.</translation>
    </message>
    <message>
        <source>{sent} of {total} files are stored in &apos;{node}&apos;. The first that is not: {fault}</source>
        <translation>W „{node}” zapisano pliki: {sent} z {total}. Pierwszy niezapisany: {fault}</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept the user and password that are set for it.</source>
        <translation>„{node}” nie przyjmuje ustawionych dla niego użytkownika i hasła.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do it (HTTP status {status}): its log says why.</source>
        <translation>„{node}” nie mógł tego wykonać (status HTTP {status}): przyczyna jest w jego dzienniku.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not answer as a DICOMweb service: check its address in the settings.</source>
        <translation>„{node}” nie odpowiada jak usługa DICOMweb: sprawdź jego adres w ustawieniach.</translation>
    </message>
    <message>
        <source>it does not know the AE title {ae_title} of this program</source>
        <translation>nie zna AE title {ae_title} tego programu</translation>
    </message>
    <message>
        <source>its AE title is not {ae_title}</source>
        <translation>jego AE title to nie {ae_title}</translation>
    </message>
    <message>
        <source>it is busy, try again later</source>
        <translation>jest zajęty, spróbuj później</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>nie podaje przyczyny</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; answers.</source>
        <translation>„{node}” odpowiada.</translation>
    </message>
    <message>
        <source>Objects received from &apos;{node}&apos;: {received}.</source>
        <translation>Obiekty odebrane z „{node}”: {received}.</translation>
    </message>
    <message>
        <source>Files stored in &apos;{node}&apos;: {sent}.</source>
        <translation>Pliki zapisane w „{node}”: {sent}.</translation>
    </message>
    <message>
        <source>Get from PACS</source>
        <translation>Pobierz z PACS</translation>
    </message>
    <message>
        <source>Send to PACS</source>
        <translation>Wyślij do PACS</translation>
    </message>
    <message>
        <source>PACS node</source>
        <translation>Węzeł PACS</translation>
    </message>
    <message>
        <source>No PACS node is set yet: add one in the settings.</source>
        <translation>Nie ustawiono jeszcze węzła PACS: dodaj go w ustawieniach.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nazwisko pacjentki</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID pacjenta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <source>A date is written as year, month and day: 2026-01-31.</source>
        <translation>Datę zapisuje się jako rok, miesiąc i dzień: 2026-01-31.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalność</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolna</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Searching in &apos;{node}&apos;…</source>
        <translation>Wyszukiwanie w „{node}”…</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;…</source>
        <translation>Pobieranie z „{node}”…</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;: {done} of {total}</source>
        <translation>Pobieranie z „{node}”: {done} z {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>{number} studies</source>
        <comment>1 study</comment>
        <translation>
            <numerusform>1 badanie</numerusform>
            <numerusform>{number} badania</numerusform>
            <numerusform>{number} badań</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} studies. Narrow the search to see others.</source>
        <translation>Pierwsze badania, łącznie {number}. Zawęź wyszukiwanie, aby zobaczyć inne.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Badania i serie</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacjentka</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Obiekty</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Seria {number}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>Results of {number} selected scans</source>
        <comment>Results of 1 selected scan</comment>
        <translation>
            <numerusform>Wyniki 1 zaznaczonego skanu</numerusform>
            <numerusform>Wyniki {number} zaznaczonych skanów</numerusform>
            <numerusform>Wyniki {number} zaznaczonych skanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: no analyzed scan is selected</source>
        <translation>Wyniki: nie zaznaczono żadnego przeanalizowanego skanu</translation>
    </message>
    <message>
        <source>Results: none, because the selected scans are not from DICOM files</source>
        <translation>Wyniki: brak, bo zaznaczone skany nie pochodzą z plików DICOM</translation>
    </message>
    <message>
        <source>Segmentation (SEG)</source>
        <translation>Segmentacja (SEG)</translation>
    </message>
    <message>
        <source>Measurements and classes (SR)</source>
        <translation>Pomiary i klasy (SR)</translation>
    </message>
    <message>
        <source>Outlines as presentation state (GSPS)</source>
        <translation>Obrysy jako stan prezentacji (GSPS)</translation>
    </message>
    <message>
        <source>Report as image (Secondary Capture)</source>
        <translation>Raport jako obraz (Secondary Capture)</translation>
    </message>
    <message>
        <source>Report as PDF (Encapsulated PDF)</source>
        <translation>Raport jako PDF (Encapsulated PDF)</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Pliki DICOM</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Choose DICOM files</source>
        <translation>Wybierz pliki DICOM</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;…</source>
        <translation>Wysyłanie do „{node}”…</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;: {done} of {total}</source>
        <translation>Wysyłanie do „{node}”: {done} z {total}</translation>
    </message>
    <message>
        <source>The files are sent as they are, with all that they say about the patient.</source>
        <translation>Pliki są wysyłane bez zmian, ze wszystkim, co mówią o pacjentce.</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>AE title of this program</source>
        <translation>AE title tego programu</translation>
    </message>
    <message>
        <source>Port to receive on</source>
        <translation>Port odbioru</translation>
    </message>
    <message>
        <source>Receive images while the window is open</source>
        <translation>Odbieraj obrazy, gdy okno jest otwarte</translation>
    </message>
    <message>
        <source>Images may come from other computers</source>
        <translation>Obrazy mogą pochodzić z innych komputerów</translation>
    </message>
    <message>
        <source>The certificate files that are set for &apos;{node}&apos; can&apos;t be used ({error}): choose other PEM files in the settings.</source>
        <translation>Nie można użyć plików certyfikatów ustawionych dla „{node}” ({error}): wybierz inne pliki PEM w ustawieniach.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be sent: it is not a DICOM file.</source>
        <translation>Nie można wysłać {name}: to nie jest plik DICOM.</translation>
    </message>
    <message>
        <source>No study matches.</source>
        <translation>Żadne badanie nie pasuje.</translation>
    </message>
    <message>
        <source>Only the nodes below may send. If images are not received all the time, the port is open only while images are retrieved by C-MOVE.</source>
        <translation>Wysyłać mogą tylko poniższe węzły. Jeśli poza tym nic nie jest odbierane, port jest otwarty tylko podczas pobierania przez C-MOVE.</translation>
    </message>
    <message>
        <source>PACS nodes</source>
        <translation>Węzły PACS</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Waiting for &apos;{node}&apos;…</source>
        <translation>Oczekiwanie na „{node}”…</translation>
    </message>
    <message>
        <source>{name}: {ae_title} at {host}, port {port}</source>
        <translation>{name}: {ae_title} na {host}, port {port}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}: {url}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
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
        <translation>AE title</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Szyfruj za pomocą TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Zaufany certyfikat</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Własny certyfikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Własny klucz</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Wybierz plik PEM</translation>
    </message>
    <message>
        <source>PEM files ({patterns})</source>
        <translation>Pliki PEM ({patterns})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niewymagane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Enter a name for this node.</source>
        <translation>Wpisz nazwę tego węzła.</translation>
    </message>
    <message>
        <source>Another node has this name.</source>
        <translation>Inny węzeł ma tę nazwę.</translation>
    </message>
    <message>
        <source>An AE title has 1 to 16 letters, digits or signs.</source>
        <translation>AE title ma od 1 do 16 liter, cyfr lub znaków.</translation>
    </message>
    <message>
        <source>Enter the name or IP address of the computer.</source>
        <translation>Wpisz nazwę lub adres IP komputera.</translation>
    </message>
    <message>
        <source>Enter an address like https://pacs.example.org/dicom-web, without user and password.</source>
        <translation>Wpisz adres taki jak https://pacs.example.org/dicom-web, bez użytkownika i hasła.</translation>
    </message>
    <message>
        <source>With http, this password can be read on the way. With https, it can&apos;t.</source>
        <translation>Przy http to hasło można odczytać po drodze, przy https nie.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No scan opened</source>
        <translation>Nie otwarto skanu</translation>
    </message>
    <message>
        <source>The assessment appears here.</source>
        <translation>Tutaj pojawi się ocena.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>This scan is in the queue.</source>
        <translation>Ten skan jest w kolejce.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <translation>Analiza…</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nie analizowano</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Press {keys} to analyze this scan.</source>
        <translation>Naciśnij {keys}, aby przeanalizować ten skan.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punkt pracy</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Punkt pracy: {name}</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>Próg maski</translation>
    </message>
    <message>
        <source>Mask threshold in hundredths</source>
        <translation>Próg maski w setnych</translation>
    </message>
    <message>
        <source>Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} ({keys}).</source>
        <translation>Prawdopodobieństwo, od którego piksel liczy się jako zmiana. Podwójny klik przywraca {threshold} ({keys}).</translation>
    </message>
    <message>
        <source>default {threshold}</source>
        <translation>domyślny {threshold}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Krycie</translation>
    </message>
    <message>
        <source>Opacity of the fill in percent</source>
        <translation>Krycie wypełnienia w procentach</translation>
    </message>
    <message>
        <source>Opacity of the fill ({weaker}, {stronger})</source>
        <translation>Krycie wypełnienia ({weaker}, {stronger})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{headline}. P(malignant) {malignancy}, {limit}</source>
        <translation>{headline}. P(złośliwa) {malignancy}, {limit}</translation>
    </message>
    <message>
        <source>{title}. {reason}</source>
        <translation>{title}. {reason}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>P(malignant): calibrated probability that this scan shows a malignant lesion.</source>
        <translation>P(złośliwa): skalibrowane prawdopodobieństwo, że ten skan pokazuje zmianę złośliwą.</translation>
    </message>
    <message>
        <source>It is that of the most malignant region or of the image as a whole, if that is higher.</source>
        <translation>Jest to wartość najbardziej złośliwego obszaru albo obrazu jako całości, jeśli jest wyższa.</translation>
    </message>
    <message>
        <source>At {point}, a scan is suspicious if P(malignant) is at least {limit}.</source>
        <translation>Przy punkcie „{point}” skan jest podejrzany, jeśli P(złośliwa) wynosi co najmniej {limit}.</translation>
    </message>
    <message>
        <source>The mask threshold changes neither.</source>
        <translation>Próg maski nie zmienia żadnego z nich.</translation>
    </message>
    <message>
        <source>Do not rely on the networks for this image. It is not judged.</source>
        <translation>Nie polegaj na sieciach przy tym obrazie. Nie jest oceniany.</translation>
    </message>
    <message>
        <source>No region reaches the limit on its own, but the image as a whole does.</source>
        <translation>Żaden obszar sam nie osiąga granicy, ale obraz jako całość tak.</translation>
    </message>
</context>
<context>
    <name>PixelSizes</name>
    <message>
        <source>width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns file (as in the results) and spacing_mm</source>
        <translation>szerokość piksela w mm dla obrazów, których plik jej nie podaje; albo tabela CSV z kolumnami file (jak w wynikach) i spacing_mm</translation>
    </message>
    <message>
        <source>no ultrasound image has pixels of &apos;{text}&apos; mm: give {least} to {most}</source>
        <translation>żaden obraz USG nie ma pikseli o wielkości &apos;{text}&apos; mm: podaj od {least} do {most}</translation>
    </message>
    <message numerus="yes">
        <source>{number} files in the table of pixel sizes are not among the images.</source>
        <comment>1 file in the table of pixel sizes is not among the images.</comment>
        <translation>
            <numerusform>{number} plik z tabeli wielkości pikseli nie należy do obrazów.</numerusform>
            <numerusform>{number} pliki z tabeli wielkości pikseli nie należą do obrazów.</numerusform>
            <numerusform>{number} plików z tabeli wielkości pikseli nie należy do obrazów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file and spacing_mm.</source>
        <translation>&apos;{name}&apos; nie jest tabelą wielkości pikseli: utwórz plik CSV w UTF-8 z kolumnami file i spacing_mm.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the width of a pixel in mm: correct it, or remove the line.</source>
        <translation>&apos;{text}&apos; w wierszu {line} pliku &apos;{name}&apos; nie jest szerokością piksela w mm: popraw ją albo usuń wiersz.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
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
        <translation>Nie ma „{name}”: sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link to a file that is gone: fix the link or open the file itself.</source>
        <translation>„{name}” to dowiązanie do pliku, którego już nie ma: popraw dowiązanie lub otwórz sam plik.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{name}&apos;: allow yourself to read it and open it again.</source>
        <translation>Brak uprawnień do odczytu „{name}”: nadaj je i otwórz ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({error}): check the disk and open it again.</source>
        <translation>Nie udało się odczytać „{name}” ({error}): sprawdź dysk i otwórz ponownie.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and open it again.</source>
        <translation>Za mało pamięci dla „{name}”: zamknij inne programy i otwórz ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder: open the images in it.</source>
        <translation>„{name}” to folder: otwórz obrazy, które zawiera.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder without images: choose one with files of these formats: {formats}.</source>
        <translation>„{name}” to folder bez obrazów: wybierz folder z plikami w formatach: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a device or pipe: open an image file instead.</source>
        <translation>„{name}” to urządzenie lub potok: otwórz plik obrazu.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty: copy it again from where it came.</source>
        <translation>„{name}” jest pusty: skopiuj go ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an image that BUSight reads: open a file of one of these formats: {formats}.</source>
        <translation>„{name}” nie jest obrazem, który BUSight odczytuje: otwórz plik w jednym z formatów: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated {format} image: copy it again from where it came.</source>
        <translation>„{name}” to uszkodzony lub ucięty obraz {format}: skopiuj go ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated DICOM file: copy it again from where it came.</source>
        <translation>„{name}” to uszkodzony lub ucięty plik DICOM: skopiuj go ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file without an image: open the file that holds the images.</source>
        <translation>„{name}” to plik DICOM bez obrazu: otwórz plik, który zawiera obrazy.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a three-dimensional ultrasound volume, which BUSight does not read: export its slices as images.</source>
        <translation>„{name}” to trójwymiarowa objętość ultrasonograficzna, której BUSight nie odczytuje: wyeksportuj jej przekroje jako obrazy.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM structured report, not an image: open the images of its study.</source>
        <translation>„{name}” to ustrukturyzowany raport DICOM, a nie obraz: otwórz obrazy jego badania.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM segmentation, not an image: open the images that it outlines.</source>
        <translation>„{name}” to segmentacja DICOM, a nie obraz: otwórz obrazy, które ona obrysowuje.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM presentation state, not an image: open the images that it refers to.</source>
        <translation>„{name}” to stan prezentacji DICOM, a nie obraz: otwórz obrazy, do których się odnosi.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a document in a DICOM file, not an image: open the images of its study.</source>
        <translation>„{name}” to dokument w pliku DICOM, a nie obraz: otwórz obrazy jego badania.</translation>
    </message>
    <message>
        <source>Some of the images that &apos;{name}&apos; lists are not there ({number} missing): copy the whole disc or folder.</source>
        <translation>Brakuje niektórych obrazów wymienionych w „{name}” (brakuje: {number}): skopiuj całą płytę lub cały folder.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lists files outside of its folder, which are not read ({number} in all): get it again from where it came.</source>
        <translation>„{name}” wymienia pliki poza swoim folderem, które nie są odczytywane (łącznie {number}): pobierz go ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be unpacked, because its ZIP archive is damaged or truncated: copy it again from where it came.</source>
        <translation>Nie można rozpakować „{name}”, ponieważ archiwum ZIP jest uszkodzone lub obcięte: skopiuj je ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with a password: unpack it and open the folder.</source>
        <translation>„{name}” to archiwum ZIP z hasłem: rozpakuj je i otwórz folder.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that is packed in a way that BUSight can&apos;t unpack: unpack it with another program and open the folder.</source>
        <translation>„{name}” to archiwum ZIP spakowane w sposób, którego BUSight nie potrafi rozpakować: rozpakuj je innym programem i otwórz folder.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that would grow far beyond its own size: unpack it and open the folder if you trust it.</source>
        <translation>„{name}” to archiwum ZIP, które urosłoby znacznie ponad własny rozmiar: rozpakuj je i otwórz folder, jeśli mu ufasz.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with files that lead out of it: get it again from where it came.</source>
        <translation>„{name}” to archiwum ZIP z plikami, które prowadzą poza nie: pobierz je ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive without images: open one with files of these formats: {formats}.</source>
        <translation>„{name}” to archiwum ZIP bez obrazów: otwórz archiwum z plikami w formatach: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lacks the UIDs by which DICOM results refer to it: export it again from the machine.</source>
        <translation>W &apos;{name}&apos; brakuje identyfikatorów UID, którymi wyniki DICOM się do niego odwołują: wyeksportuj go ponownie z urządzenia.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file: only DICOM files have de-identified copies.</source>
        <translation>„{name}” nie jest plikiem DICOM: kopie bez danych osobowych mają tylko pliki DICOM.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say where the tissue is, so names around it can&apos;t be removed: export it in the window once and look at it.</source>
        <translation>„{name}” nie podaje, gdzie jest tkanka, więc nie można usunąć nazwisk wokół niej: wyeksportuj go raz w oknie i obejrzyj.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file whose pixels are damaged or compressed in a way that BUSight can&apos;t decode: export it again uncompressed or as PNG.</source>
        <translation>„{name}” to plik DICOM, którego piksele są uszkodzone lub skompresowane w sposób, którego BUSight nie potrafi zdekodować: wyeksportuj go ponownie bez kompresji lub jako PNG.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds an image of {width} x {height} pixels, but its header says {header_width} x {header_height}: export it again.</source>
        <translation>„{name}” zawiera obraz {width} x {height} pikseli, ale nagłówek podaje {header_width} x {header_height}: wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {width} x {height} pixels, too small to analyze: open an image of at least {smallest} x {smallest} pixels.</source>
        <translation>„{name}” ma {width} x {height} pikseli, za mało do analizy: otwórz obraz o co najmniej {smallest} x {smallest} pikselach.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; claims {width} x {height} pixels, too large to analyze: make it at most {largest} pixels wide and high and open it again.</source>
        <translation>„{name}” podaje {width} x {height} pikseli, za dużo do analizy: zmniejsz do najwyżej {largest} pikseli szerokości i wysokości i otwórz ponownie.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {frames} frames, too many to open: cut it to at most {most} frames.</source>
        <translation>„{name}” ma {frames} klatek, za dużo, by go otworzyć: skróć do najwyżej {most} klatek.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no frame {frame} or ends before it: copy the file again from where it came.</source>
        <translation>„{name}” nie ma klatki {frame} lub kończy się przed nią: skopiuj plik ponownie ze źródła.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a video that is damaged or compressed in a way that BUSight can&apos;t decode: copy it again, or save it as MP4 with H.264.</source>
        <translation>„{name}” to wideo uszkodzone lub skompresowane w sposób, którego BUSight nie potrafi zdekodować: skopiuj je ponownie lub zapisz jako MP4 z H.264.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; can&apos;t be read as CSV: check its quotation marks.</source>
        <translation>Nie można odczytać wiersza {line} pliku „{name}” jako CSV: sprawdź w nim cudzysłowy.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was analyzed: once it is shown, it is analyzed again, without its edits.</source>
        <translation>„{name}” zmienił się od czasu analizy: gdy zostanie pokazany, będzie analizowany ponownie, bez swoich edycji.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Nothing can be received on {host}, port {port} ({error}): close the program that uses the port, or choose another one above 1024.</source>
        <translation>Na {host}, port {port}, nie można nic odbierać ({error}): zamknij program, który używa portu, lub wybierz inny powyżej 1024.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be used for TLS: choose a certificate and its key, both as PEM.</source>
        <translation>&apos;{path}&apos; nie nadaje się do TLS: wybierz certyfikat i jego klucz, oba w formacie PEM.</translation>
    </message>
    <message>
        <source>The queue &apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder, or choose another folder.</source>
        <translation>Nie można otworzyć kolejki &apos;{path}&apos; ({error}): sprawdź dysk i uprawnienia folderu lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>BUSight ended several times while it analyzed this object, so it is left out.</source>
        <translation>BUSight kilkakrotnie zakończył działanie podczas analizy tego obiektu, dlatego jest on pomijany.</translation>
    </message>
    <message>
        <source>An error in BUSight ended the work on this object ({error}).</source>
        <translation>Przy tym obiekcie wystąpił błąd programu BUSight ({error}).</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Color Doppler is not judged</source>
        <translation>Doppler kolorowy nie jest oceniany</translation>
    </message>
    <message>
        <source>Spectral Doppler is not judged</source>
        <translation>Doppler spektralny nie jest oceniany</translation>
    </message>
    <message>
        <source>M-mode is not judged</source>
        <translation>M-mode nie jest oceniany</translation>
    </message>
    <message>
        <source>Elastography or a similar map is not judged</source>
        <translation>Elastografia ani podobna mapa nie jest oceniana</translation>
    </message>
    <message>
        <source>color Doppler</source>
        <translation>Doppler kolorowy</translation>
    </message>
    <message>
        <source>spectral Doppler</source>
        <translation>Doppler spektralny</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>M-mode</translation>
    </message>
    <message>
        <source>elastography</source>
        <translation>elastografia</translation>
    </message>
    <message>
        <source>Drag around the tissue, without the frame and text of the screen. Esc: stop</source>
        <translation>Przeciągnij wokół tkanki, bez ramki i tekstu ekranu. Esc: zakończ</translation>
    </message>
    <message>
        <source>The region must be at least {smallest} px wide and high.</source>
        <translation>Region musi mieć co najmniej {smallest} px szerokości i wysokości.</translation>
    </message>
    <message>
        <source>The region is used for all images of this size from this model of scanner.</source>
        <translation>Region jest używany dla wszystkich obrazów tej wielkości z tego modelu aparatu.</translation>
    </message>
    <message>
        <source>The region is used for this file only: it does not name its scanner.</source>
        <translation>Region jest używany tylko dla tego pliku: nie podaje on aparatu.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{program} report: {name}</source>
        <translation>Raport {program}: {name}</translation>
    </message>
    <message>
        <source>{headline} (risk label: {label}).</source>
        <translation>{headline} (ocena ryzyka: {label}).</translation>
    </message>
    <message>
        <source>Made by a computer from one image. It can be wrong.</source>
        <translation>Sporządzone przez komputer z jednego obrazu. Może być błędne.</translation>
    </message>
    <message>
        <source>Made by a computer from one image, edited by a person. It can be wrong.</source>
        <translation>Sporządzone przez komputer z jednego obrazu, edytowane przez człowieka. Może być błędne.</translation>
    </message>
    <message>
        <source>The networks alone: {said}</source>
        <translation>Same sieci: {said}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}</source>
        <translation>Obrysy przy progu {threshold}</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}, edited by a person</source>
        <translation>Obrysy przy progu {threshold}, edytowane przez człowieka</translation>
    </message>
    <message>
        <source>Nothing outlined at threshold {threshold}</source>
        <translation>Nic nie obrysowano przy progu {threshold}</translation>
    </message>
    <message>
        <source>Enlarged, without outlines</source>
        <translation>Powiększenie, bez obrysów</translation>
    </message>
    <message>
        <source>long × short axis</source>
        <translation>oś długa × krótka</translation>
    </message>
    <message>
        <source>area</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>no pixel size in the file: lengths in px, areas in px²</source>
        <translation>brak rozmiaru piksela w pliku: długości w px, pola w px²</translation>
    </message>
    <message>
        <source>px where a lesion lies in no single region of the image that has a pixel size</source>
        <translation>px, jeśli zmiana nie leży w jednym regionie z rozmiarem piksela</translation>
    </message>
    <message>
        <source>pixel size set by hand</source>
        <translation>rozmiar piksela ustawiony ręcznie</translation>
    </message>
    <message>
        <source>Lesions: {lesions}, possible: {possible}</source>
        <translation>Zmiany: {lesions}, możliwe: {possible}</translation>
    </message>
    <message>
        <source>Lesions: {lesions} at threshold {threshold}, possible: {possible}</source>
        <translation>Zmiany: {lesions} przy progu {threshold}, możliwe: {possible}</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Jak podjęto decyzję</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punkt pracy</translation>
    </message>
    <message>
        <source>Suspicious if</source>
        <translation>Podejrzane, jeśli</translation>
    </message>
    <message>
        <source>Lesion if</source>
        <translation>Zmiana, jeśli</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Zmierzono na</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>znane ośrodki</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>ośrodki pominięte</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Czułość</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Swoistość</translation>
    </message>
    <message>
        <source>Lesions not accepted</source>
        <translation>Zmiany utracone</translation>
    </message>
    <message>
        <source>Normals marked</source>
        <translation>Prawidłowe zazn.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>malignancy ≥ {limit}</source>
        <translation>złośliwość ≥ {limit}</translation>
    </message>
    <message>
        <source>lesion probability ≥ {limit}</source>
        <translation>prawdopodobieństwo zmiany ≥ {limit}</translation>
    </message>
    <message>
        <source>and probability map ≥ {threshold}</source>
        <translation>i mapa prawdopodobieństwa ≥ {threshold}</translation>
    </message>
    <message>
        <source>{limit} is the limit of {site}</source>
        <translation>{limit} to granica ośrodka {site}</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>W nawiasach</translation>
    </message>
    <message>
        <source>95% intervals, from images that the networks were not trained on (model card of the weights)</source>
        <translation>przedziały 95%, z obrazów, na których nie uczono sieci (karta modelu wag)</translation>
    </message>
    <message>
        <source>Left-out sites</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>means of the sets, in brackets the lowest and the highest set, except for similar images</source>
        <translation>średnie zbiorów, w nawiasach najniższa i najwyższa, oprócz podobnych obrazów</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Podobne obrazy</translation>
    </message>
    <message>
        <source>of a malignancy in that range; the share is lower if malignant images are rarer</source>
        <translation>o złośliwości w tym zakresie; udział jest mniejszy tam, gdzie złośliwe obrazy są rzadsze</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Oś długa</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Oś krótka</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline (Feret diameter)</source>
        <translation>największa odległość dwóch punktów obrysu (średnica Fereta)</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline, perpendicular to the long axis</source>
        <translation>największa odległość dwóch punktów obrysu, prostopadle do osi długiej</translation>
    </message>
    <message>
        <source>diamond: suspicious, disc: benign, dashed: possible</source>
        <translation>romb: podejrzana, koło: łagodna, linia przerywana: możliwa</translation>
    </message>
    <message>
        <source>pixels at or above {threshold} count as lesion; the risk label does not depend on it</source>
        <translation>piksele od {threshold} liczą się jako zmiana; ocena ryzyka od tego nie zależy</translation>
    </message>
    <message>
        <source>Source and software</source>
        <translation>Źródło i oprogramowanie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Przeanalizowano</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nie oceniono</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>{width} × {height} px, no pixel size</source>
        <translation>{width} × {height} px, brak rozmiaru piksela</translation>
    </message>
    <message>
        <source>{width} × {height} px, pixel size by region</source>
        <translation>{width} × {height} px, rozmiar piksela zależny od regionu</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm</source>
        <translation>{width} × {height} px po {pixel_width} × {pixel_height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm, set by hand</source>
        <translation>{width} × {height} px po {pixel_width} × {pixel_height} mm, ustawiono ręcznie</translation>
    </message>
    <message>
        <source>its ultrasound region, {width} × {height} px at {x}, {y}</source>
        <translation>jego obszar USG, {width} × {height} px w {x}, {y}</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more: all are in this file&apos;s data</source>
        <comment>and 1 more: it is in this file&apos;s data</comment>
        <translation>
            <numerusform>i jeszcze 1: jest w danych tego pliku</numerusform>
            <numerusform>i jeszcze {number}: wszystkie są w danych tego pliku</numerusform>
            <numerusform>i jeszcze {number}: wszystkie są w danych tego pliku</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}; {seconds} s</source>
        <translation>{device}; {seconds} s</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your verdict</source>
        <translation>Twój werdykt</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Łagodna</translation>
    </message>
    <message>
        <source>Malignant</source>
        <translation>Złośliwa</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>BI-RADS category</source>
        <translation>Kategoria BI-RADS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note about this scan. {keys} stores it.</source>
        <translation>Notatka o tym skanie. {keys} ją zapisuje.</translation>
    </message>
    <message>
        <source>Every scan in the list has a verdict.</source>
        <translation>Każdy skan z listy ma werdykt.</translation>
    </message>
    <message>
        <source>Not signed: enter the reader&apos;s name in the settings.</source>
        <translation>Bez podpisu: podaj w ustawieniach nazwisko oceniającego.</translation>
    </message>
    <message>
        <source>Agrees: {headline}</source>
        <translation>Zgoda: {headline}</translation>
    </message>
    <message>
        <source>Agreed with &apos;{headline}&apos;, which was shown then</source>
        <translation>Zgoda z „{headline}”, co wtedy pokazano</translation>
    </message>
    <message>
        <source>Disagrees: normal</source>
        <translation>Brak zgody: norma</translation>
    </message>
    <message>
        <source>Disagrees: benign</source>
        <translation>Brak zgody: łagodna</translation>
    </message>
    <message>
        <source>Disagrees: malignant</source>
        <translation>Brak zgody: złośliwa</translation>
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
        <translation>Z notatką</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Set scale</source>
        <translation>Ustaw skalę</translation>
    </message>
    <message>
        <source>How long is the measured distance ({length} px) in the body? Sizes of this scan are then in mm, and marked as set by hand.</source>
        <translation>Jak długa jest zmierzona odległość ({length} px) w ciele? Rozmiary tego skanu będą podane w mm i oznaczone jako ustawione ręcznie.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Długość w mm</translation>
    </message>
    <message>
        <source>A pixel is then {size} mm wide and high.</source>
        <translation>Piksel ma wtedy {size} mm szerokości i wysokości.</translation>
    </message>
    <message>
        <source>A pixel is then {width} mm wide and {height} mm high.</source>
        <translation>Piksel ma wtedy {width} mm szerokości i {height} mm wysokości.</translation>
    </message>
    <message>
        <source>No ultrasound image has pixels of {size} mm.</source>
        <translation>Żaden obraz USG nie ma pikseli po {size} mm.</translation>
    </message>
    <message numerus="yes">
        <source>Also for the other {number} frames</source>
        <comment>Also for the other frame</comment>
        <translation>
            <numerusform>Także dla drugiej klatki</numerusform>
            <numerusform>Także dla pozostałych {number} klatek</numerusform>
            <numerusform>Także dla pozostałych {number} klatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Measure a distance whose length you know, for example between marks of the depth scale.</source>
        <translation>Zmierz odległość o znanej długości, na przykład między znakami skali głębokości.</translation>
    </message>
    <message>
        <source>The file gives the pixel size of this image.</source>
        <translation>Plik podaje rozmiar piksela tego obrazu.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>klatka {frame} z {frames}</translation>
    </message>
    <message>
        <source>{name}, frame {frame}</source>
        <translation>{name}, klatka {frame}</translation>
    </message>
    <message>
        <source>{name}, frame {frame} of {frames}</source>
        <translation>{name}, klatka {frame} z {frames}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Zmiany działają od razu.</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Przywróć: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>That of the system ({size} px)</source>
        <translation>Systemowy ({size} px)</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analiza</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punkt pracy</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Próg domyślny</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>GPU if it can be used</source>
        <translation>GPU, jeśli można jej użyć</translation>
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
        <translation>Wątki procesora</translation>
    </message>
    <message>
        <source>Limits of your site</source>
        <translation>Granice własnego ośrodka</translation>
    </message>
    <message>
        <source>Choose the file with the limits of your site</source>
        <translation>Wybierz plik z granicami własnego ośrodka</translation>
    </message>
    <message>
        <source>Limits of a site ({patterns})</source>
        <translation>Granice ośrodka ({patterns})</translation>
    </message>
    <message>
        <source>Made with &apos;Fit limits to your site&apos; or &apos;busight site&apos;.</source>
        <translation>Tworzone przez „Dopasuj granice do ośrodka” lub „busight site”.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nazwisko oceniającego</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instytucja</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Wybierz logo</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Obrazy ({patterns})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as an image. Reports are made without a logo.</source>
        <translation>Tego pliku nie można odczytać jako obrazu. Raporty powstają bez logo.</translation>
    </message>
    <message>
        <source>Table of lesions</source>
        <translation>Tabela zmian</translation>
    </message>
    <message>
        <source>How it was decided, source and software</source>
        <translation>Jak podjęto decyzję, źródło i oprogramowanie</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Wybierz folder danych</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: choose another folder.</source>
        <translation>Nie można pisać w {folder}: wybierz inny folder.</translation>
    </message>
    <message>
        <source>Holds the worklist and what was found. Another folder counts from the next start on; what is in the present one stays there.</source>
        <translation>Zawiera listę roboczą i wyniki. Inny folder działa od następnego uruchomienia; obecny pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which nearly all since 2011 have. Use a newer computer.</source>
        <translation>Ten procesor jest za stary dla BUSight: brakuje mu instrukcji SSE4.2 lub POPCNT, które mają prawie wszystkie od 2011 roku. Użyj nowszego komputera.</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from a desktop, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Nie ma tu ekranu (nie ustawiono DISPLAY ani WAYLAND_DISPLAY): uruchom BUSight z pulpitu lub użyj „busight analyze” w terminalu.</translation>
    </message>
    <message>
        <source>The screen {screen} can&apos;t be reached: start BUSight from the desktop of the user who is logged in, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Ekran {screen} jest niedostępny: uruchom BUSight z pulpitu zalogowanego użytkownika lub użyj „busight analyze” w terminalu.</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing: install it, on Debian and Ubuntu with &apos;sudo apt install {package}&apos;.</source>
        <translation>Brak biblioteki systemowej {library}: zainstaluj ją, w systemach Debian i Ubuntu poleceniem „sudo apt install {package}”.</translation>
    </message>
    <message>
        <source>Settings and crash reports can&apos;t be kept in {folder} ({error}): allow yourself to write there, or move the program to a folder that you can write to.</source>
        <translation>Ustawień i raportów o awariach nie można zapisać w {folder} ({error}): zezwól tam na zapis lub przenieś program do folderu z prawem zapisu.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>fit the acceptance limits to images of your site, which need no labels</source>
        <translation>dopasowuje granice akceptacji do obrazów własnego ośrodka, które nie wymagają adnotacji</translation>
    </message>
    <message>
        <source>Analyzes images of your site and writes acceptance limits for it to a file, which --site of the other commands and the settings of the window take. The images need no labels, but you must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if some kind of image is missing, the limits are wrong. {research_use}</source>
        <translation>Analizuje obrazy własnego ośrodka i zapisuje granice akceptacji dla niego w pliku, który podaje się w opcji --site innych poleceń lub w ustawieniach okna. Obrazy nie wymagają adnotacji, ale trzeba w przybliżeniu wiedzieć, na ilu z nich nie ma zmian. Użyj co najmniej {fewest} obrazów, bez wybierania: jeśli brakuje jakiegoś rodzaju obrazów, granice są błędne. {research_use}</translation>
    </message>
    <message>
        <source>share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it is too low, more normal tissue is marked</source>
        <translation>odsetek obrazów bez zmian, od 0 do 1: jeśli jest za duży, zmiany są tracone; jeśli jest za mały, oznaczane jest więcej prawidłowej tkanki</translation>
    </message>
    <message>
        <source>file to write; its name is that of the site in reports</source>
        <translation>plik do zapisania; jego nazwa jest w raportach nazwą ośrodka</translation>
    </message>
    <message>
        <source>file of the command &apos;site&apos; with the acceptance limits of your site</source>
        <translation>plik polecenia „site” z granicami akceptacji własnego ośrodka</translation>
    </message>
    <message>
        <source>{point}: acceptance limit {limit}, that of the weights is {usual}</source>
        <translation>{point}: granica akceptacji {limit}, granica wag to {usual}</translation>
    </message>
    <message>
        <source>Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed.</source>
        <translation>Dopasowano do {fitted} obrazów. Pominięte: z ostrzeżeniem: {warned}, nieudane: {failed}.</translation>
    </message>
    <message>
        <source>Fit limits to your site</source>
        <translation>Dopasowanie granic do ośrodka</translation>
    </message>
    <message>
        <source>At a new site, the usual limits accept too many or too few regions as lesions. Limits can be fitted to the images of the worklist, which need no labels. Use them as they come: if some kind of image is missing, the limits are wrong.</source>
        <translation>W nowym ośrodku zwykłe granice akceptują zbyt wiele lub zbyt mało obszarów jako zmiany. Granice można dopasować do obrazów z listy roboczej, które nie wymagają adnotacji. Użyj obrazów bez wybierania: jeśli brakuje jakiegoś rodzaju obrazów, granice są błędne.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}.</source>
        <translation>Obrazy przeanalizowane bez ostrzeżenia: {usable}.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are needed.</source>
        <translation>Obrazy przeanalizowane bez ostrzeżenia: {usable}. Otwórz więcej obrazów swojego ośrodka: potrzeba co najmniej {fewest}.</translation>
    </message>
    <message>
        <source>Images without a lesion</source>
        <translation>Obrazy bez zmian</translation>
    </message>
    <message>
        <source>A rough share is enough, such as that in your records. If it is too high, lesions are lost; if it is too low, more normal tissue is marked.</source>
        <translation>Wystarczy przybliżony odsetek, na przykład z własnej dokumentacji. Jeśli jest za duży, zmiany są tracone; jeśli jest za mały, oznaczane jest więcej prawidłowej tkanki.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save the limits of your site</source>
        <translation>Zapisz granice własnego ośrodka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a file of limits: make one with the command &apos;site&apos;.</source>
        <translation>„{name}” nie jest plikiem granic: utwórz go poleceniem „site”.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was made with other weights: make it again with the command &apos;site&apos;, because its limits do not fit these.</source>
        <translation>„{name}” utworzono z innymi wagami: utwórz go ponownie poleceniem „site”, bo jego granice nie pasują do tych wag.</translation>
    </message>
    <message>
        <source>{images} images are too few to fit limits to: name at least {fewest} without a warning.</source>
        <translation>Obrazów jest za mało ({images}), aby dopasować do nich granice: podaj co najmniej {fewest} bez ostrzeżenia.</translation>
    </message>
    <message>
        <source>The manifest of these weights does not say what was measured at known sites, so no limits can be fitted: use the weights of the program.</source>
        <translation>Manifest tych wag nie podaje, co zmierzono w znanych ośrodkach, więc nie można dopasować granic: użyj wag programu.</translation>
    </message>
    <message>
        <source>{reason} The usual limits count until then.</source>
        <translation>{reason} Do tego czasu obowiązują zwykłe granice.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop breast ultrasound images here</source>
        <translation>Upuść tutaj obrazy USG piersi</translation>
    </message>
    <message>
        <source>BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing leaves this computer.</source>
        <translation>BUSight obrysowuje każdą zmianę, mówi, jak podejrzanie wygląda, i tworzy raport. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>It opens files, folders and ZIP archives with images of these formats: {formats}.</source>
        <translation>Otwiera pliki, foldery i archiwa ZIP z obrazami w formatach: {formats}.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>No image at hand? Try a synthetic one:</source>
        <translation>Nie masz obrazu? Wypróbuj syntetyczny:</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>Jedna zmiana</translation>
    </message>
    <message>
        <source>Two lesions</source>
        <translation>Dwie zmiany</translation>
    </message>
    <message>
        <source>No lesion</source>
        <translation>Brak zmian</translation>
    </message>
    <message>
        <source>Open the synthetic image: {what}</source>
        <translation>Otwórz obraz syntetyczny: {what}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Otwórz {file}</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Upuść, aby otworzyć</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Wczytywanie sieci…</translation>
    </message>
    <message>
        <source>Networks not loaded</source>
        <translation>Sieci niewczytane</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Postęp analizy</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {failed} failed</source>
        <translation>{done} z {total}, nieudane: {failed}</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>pozostało około {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>pozostało około {minutes} min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
    </message>
    <message>
        <source>Working on {name}</source>
        <translation>Przetwarzanie {name}</translation>
    </message>
    <message>
        <source>Exporting: {written} of {total} scans are saved. {keys} cancels.</source>
        <translation>Eksport: zapisano {written} z {total} skanów. {keys} anuluje.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Skopiowano do schowka</translation>
    </message>
    <message>
        <source>The clipboard holds no image: copy an image or image files first.</source>
        <translation>Schowek nie zawiera obrazu: najpierw skopiuj obraz lub pliki obrazów.</translation>
    </message>
    <message>
        <source>There are no crash reports. Their folder is {folder}</source>
        <translation>Nie ma raportów o awariach. Ich folder to {folder}</translation>
    </message>
    <message>
        <source>The crash reports are in {folder}</source>
        <translation>Raporty o awariach są w {folder}</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>Another BUSight window is open: the scans of this one are kept once that is closed.</source>
        <translation>Otwarte jest inne okno BUSight: skany tego okna będą zachowywane po zamknięciu tamtego.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that, or move the file away. Scans are not kept until then.</source>
        <translation>„{path}” zapisał nowszy BUSight: zainstaluj go lub przenieś plik. Do tego czasu skany nie są zachowywane.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}), so scans are not kept: check the disk and the permissions of the folder. It is tried again every few seconds.</source>
        <translation>Nie można otworzyć „{path}” ({error}), więc skany nie są zachowywane: sprawdź dysk i uprawnienia folderu. Próba jest powtarzana co kilka sekund.</translation>
    </message>
    <message>
        <source>The disk is full, so &apos;{path}&apos; is not up to date: make room, and it is saved at once.</source>
        <translation>Dysk jest pełny, więc „{path}” nie jest aktualny: zwolnij miejsce, a zostanie od razu zapisany.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be saved ({error}): check the disk. It is tried again every few seconds.</source>
        <translation>Nie można zapisać „{path}” ({error}): sprawdź dysk. Próba jest powtarzana co kilka sekund.</translation>
    </message>
    <message>
        <source>The study database is open now: its scans are in the list, and all are kept from now on.</source>
        <translation>Baza danych badań jest już otwarta: jej skany są na liście i od teraz wszystkie są zachowywane.</translation>
    </message>
    <message>
        <source>The study database was damaged: the backup of {date} is used. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>Baza danych badań była uszkodzona: użyto kopii zapasowej z {date}. Uszkodzony plik to teraz „{moved}”.</translation>
    </message>
    <message>
        <source>The study database was damaged and there is no backup: the worklist is empty. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>Baza danych badań była uszkodzona i nie ma kopii zapasowej: lista robocza jest pusta. Uszkodzony plik to teraz „{moved}”.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open in another BUSight window: close it there first.</source>
        <translation>„{path}” jest otwarty w innym oknie BUSight: najpierw zamknij go tam.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that to open it.</source>
        <translation>„{path}” zapisał nowszy BUSight: zainstaluj go, aby otworzyć plik.</translation>
    </message>
    <message>
        <source>There is no project &apos;{path}&apos; any more: if it was moved, open it from there.</source>
        <translation>Nie ma już projektu „{path}”: jeśli go przeniesiono, otwórz go stamtąd.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no BUSight project, or it is damaged and there is no backup of it. The file was left as it is.</source>
        <translation>„{path}” nie jest projektem BUSight albo jest uszkodzony i nie ma jego kopii zapasowej. Plik pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>Nothing can be written to &apos;{path}&apos;: copy it to another folder and open the copy.</source>
        <translation>Nie można pisać do „{path}”: skopiuj go do innego folderu i otwórz kopię.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder.</source>
        <translation>Nie można otworzyć „{path}” ({error}): sprawdź dysk i uprawnienia folderu.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written ({error}): choose another folder. Nothing was changed.</source>
        <translation>Nie można zapisać „{path}” ({error}): wybierz inny folder. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The disk has no room for &apos;{path}&apos;: make room or choose another one. Nothing was changed.</source>
        <translation>Na dysku brak miejsca na „{path}”: zwolnij miejsce lub wybierz inny dysk. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The scans of this window are not kept anywhere: save them as a project first, or remove them.</source>
        <translation>Skany tego okna nie są nigdzie zachowywane: najpierw zapisz je jako projekt lub usuń.</translation>
    </message>
    <message>
        <source>A project is being opened or saved: wait until that is done.</source>
        <translation>Trwa otwieranie lub zapisywanie projektu: poczekaj na koniec.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open here: every change is saved in it at once.</source>
        <translation>„{path}” jest tu otwarty: każda zmiana jest w nim od razu zapisywana.</translation>
    </message>
    <message>
        <source>Saved &apos;{path}&apos;, which is open now.</source>
        <translation>Zapisano „{path}”, który jest teraz otwarty.</translation>
    </message>
    <message>
        <source>Putting the images into &apos;{name}&apos;…</source>
        <translation>Umieszczanie obrazów w „{name}”…</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all images inside: {inside}.</source>
        <translation>„{name}” zawiera wszystkie obrazy: {inside}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {inside} images inside. These are not, because they are missing, changed or too large: {outside}.</source>
        <translation>„{name}” zawiera obrazy: {inside}. Tych nie, bo ich brak, zmieniły się lub są za duże: {outside}.</translation>
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
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analiza</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>skan</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all.</source>
        <translation>przeanalizowane: {analyzed}, gotowe wcześniej: {done_before}, nieudane: {failed}; razem {total}.</translation>
    </message>
    <message>
        <source>Stopped. Finished results are kept: the same command goes on from there.</source>
        <translation>Zatrzymano. Gotowe wyniki są zachowane: to samo polecenie kontynuuje od tego miejsca.</translation>
    </message>
    <message>
        <source>ok     {text}</source>
        <translation>ok     {text}</translation>
    </message>
    <message>
        <source>FAILED {text}</source>
        <translation>BŁĄD   {text}</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found.</source>
        <translation>{name}: do znalezienia {known}, znaleziono {found}.</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found, overlap {overlaps}.</source>
        <translation>{name}: do znalezienia {known}, znaleziono {found}, pokrycie {overlaps}.</translation>
    </message>
    <message>
        <source>Self test passed.</source>
        <translation>Autotest zaliczony.</translation>
    </message>
    <message>
        <source>Self test failed.</source>
        <translation>Autotest niezaliczony.</translation>
    </message>
    <message>
        <source>{name}: {known} lesions to be found, {found} found.</source>
        <translation>{name}: zmiany do znalezienia: {known}, znaleziono {found}.</translation>
    </message>
    <message>
        <source>Nothing was analyzed in time.</source>
        <translation>Niczego nie przeanalizowano na czas.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Urządzenie: {device}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>{copied} copied without identity, {failed} failed; {total} in all.</source>
        <translation>Skopiowano bez danych osobowych: {copied}, niepowodzenia: {failed}; łącznie {total}.</translation>
    </message>
    <message>
        <source>Look at the copies before you pass them on: text may be left in the tissue.</source>
        <translation>Obejrzyj kopie przed przekazaniem: w tkance mógł pozostać tekst.</translation>
    </message>
    <message>
        <source>{aet} listens on {host}, port {port}. Ctrl-C ends it.</source>
        <translation>{aet} nasłuchuje na {host}, port {port}. Ctrl-C kończy.</translation>
    </message>
    <message>
        <source>In the queue: {received} to analyze, {analyzed} to send.</source>
        <translation>W kolejce: {received} do analizy, {analyzed} do wysłania.</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: analyzed</source>
        <translation>{time} obiekt {number} od {sender}: przeanalizowany</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: results sent</source>
        <translation>{time} obiekt {number} od {sender}: wyniki wysłane</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: nothing to send</source>
        <translation>{time} obiekt {number} od {sender}: nic do wysłania</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: failed ({code}). {reason}</source>
        <translation>{time} obiekt {number} od {sender}: niepowodzenie ({code}). {reason}</translation>
    </message>
    <message>
        <source>{time} {reason} It is tried again.</source>
        <translation>{time} {reason} Próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Stopped. The queue is kept: the same command continues.</source>
        <translation>Zatrzymano. To, co jest w kolejce, zostaje: to samo polecenie pracuje dalej.</translation>
    </message>
    <message numerus="yes">
        <source>All parts are done: &apos;{folder}&apos; has the results of {number} files; {failed} failed.</source>
        <comment>All parts are done: &apos;{folder}&apos; has the results of 1 file; {failed} failed.</comment>
        <translation>
            <numerusform>Wszystkie części są gotowe: „{folder}” zawiera wyniki 1 pliku; niepowodzenia: {failed}.</numerusform>
            <numerusform>Wszystkie części są gotowe: „{folder}” zawiera wyniki {number} plików; niepowodzenia: {failed}.</numerusform>
            <numerusform>Wszystkie części są gotowe: „{folder}” zawiera wyniki {number} plików; niepowodzenia: {failed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are done. Another run is putting the results together.</source>
        <translation>Wszystkie części są gotowe. Inne uruchomienie właśnie łączy wyniki.</translation>
    </message>
    <message numerus="yes">
        <source>The whole run is not finished: {number} of {total} files are missing.</source>
        <comment>The whole run is not finished: 1 of {total} files is missing.</comment>
        <translation>
            <numerusform>Całość nie jest gotowa: brakuje 1 z {total} plików.</numerusform>
            <numerusform>Całość nie jest gotowa: brakuje {number} z {total} plików.</numerusform>
            <numerusform>Całość nie jest gotowa: brakuje {number} z {total} plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part {part} of {of}: not started, {number} files.</source>
        <comment>Part {part} of {of}: not started, 1 file.</comment>
        <translation>
            <numerusform>Część {part} z {of}: nie uruchomiono, 1 plik.</numerusform>
            <numerusform>Część {part} z {of}: nie uruchomiono, {number} pliki.</numerusform>
            <numerusform>Część {part} z {of}: nie uruchomiono, {number} plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {of}: stopped after {done} of {total}.</source>
        <translation>Część {part} z {of}: zatrzymana po {done} z {total}.</translation>
    </message>
    <message>
        <source>Part {part} of {of}: at work, {done} of {total} so far.</source>
        <translation>Część {part} z {of}: w toku, dotąd {done} z {total}.</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more parts.</source>
        <comment>And 1 more part.</comment>
        <translation>
            <numerusform>I jeszcze 1 część.</numerusform>
            <numerusform>I jeszcze {number} części.</numerusform>
            <numerusform>I jeszcze {number} części.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start what is not at work, or, when nothing is, run the command once without --part.</source>
        <translation>Uruchom to, co nie jest w toku, albo, gdy nic nie jest w toku, wykonaj polecenie raz bez --part.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Niepowodzenia: {number}.</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>As many threads as are free</source>
        <translation>Tyle wątków, ile jest wolnych</translation>
    </message>
    <message numerus="yes">
        <source>{number} threads</source>
        <comment>1 thread</comment>
        <translation>
            <numerusform>1 wątek</numerusform>
            <numerusform>{number} wątki</numerusform>
            <numerusform>{number} wątków</numerusform>
        </translation>
    </message>
    <message>
        <source>Using as many threads as are free from the next image on.</source>
        <translation>Od następnego obrazu używanych jest tyle wątków, ile jest wolnych.</translation>
    </message>
    <message numerus="yes">
        <source>Using {number} threads from the next image on.</source>
        <comment>Using 1 thread from the next image on.</comment>
        <translation>
            <numerusform>Od następnego obrazu używany jest 1 wątek.</numerusform>
            <numerusform>Od następnego obrazu używane są {number} wątki.</numerusform>
            <numerusform>Od następnego obrazu używanych jest {number} wątków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Try it with example images</source>
        <translation>Wypróbuj na przykładowych obrazach</translation>
    </message>
    <message>
        <source>Open three synthetic images and explain the window on them</source>
        <translation>Otwórz trzy obrazy syntetyczne i objaśnij na nich okno</translation>
    </message>
    <message>
        <source>Tour on synthetic images, {number} of {total}</source>
        <translation>Przewodnik na obrazach syntetycznych, {number} z {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Wszystkie skany</translation>
    </message>
    <message>
        <source>These images are synthetic: a program drew them, and no patient is in them. Every image that you open has a row here. {next_scan} and {previous_scan} go from one to the next.</source>
        <translation>Te obrazy są syntetyczne: narysował je program i nie ma na nich żadnej pacjentki. Każdy otwarty obraz ma tu wiersz. {next_scan} i {previous_scan} przechodzą między nimi.</translation>
    </message>
    <message>
        <source>The outline of a lesion</source>
        <translation>Obrys zmiany</translation>
    </message>
    <message>
        <source>Every lesion is outlined and measured; a dashed outline is a possible lesion. The wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.</source>
        <translation>Każda zmiana jest obrysowana i zmierzona; obrys przerywany to możliwa zmiana. Kółko powiększa, kliknięcie zmiany ją zaznacza, a {overlay} ukrywa obrysy.</translation>
    </message>
    <message>
        <source>The number against its limit</source>
        <translation>Liczba i jej granica</translation>
    </message>
    <message>
        <source>This is the probability of a malignant lesion. At or above its limit the scan is suspicious. The limit belongs to the operating point, which you choose below.</source>
        <translation>To prawdopodobieństwo zmiany złośliwej. Od granicy skan jest podejrzany. Granica należy do punktu pracy, który wybiera się niżej.</translation>
    </message>
    <message>
        <source>The mask threshold</source>
        <translation>Próg maski</translation>
    </message>
    <message>
        <source>It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} and {threshold_down}; {threshold_reset} goes back.</source>
        <translation>Przesuwa obrysy i rozmiary, nigdy ocenę ryzyka. Przeciągnij go lub naciśnij {threshold_up} i {threshold_down}; {threshold_reset} go przywraca.</translation>
    </message>
    <message>
        <source>Correct the lesions</source>
        <translation>Popraw zmiany</translation>
    </message>
    <message>
        <source>{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one and {draw} draws another; more tools are under &apos;Draw&apos; at the top. {undo} takes back every step.</source>
        <translation>{next_lesion} zaznacza zmianę, {accept} akceptuje możliwą, {reject} odrzuca, a {draw} rysuje następną; więcej narzędzi jest u góry, w „Rysuj”. {undo} cofa każdy krok.</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Twój własny werdykt</translation>
    </message>
    <message>
        <source>Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and write a note ({write_note}). {next_unreviewed} goes to the next scan without a verdict.</source>
        <translation>Zgódź się z oceną ryzyka ({agree}) lub wybierz własną, dodaj kategorię BI-RADS i napisz notatkę ({write_note}). {next_unreviewed} przechodzi do następnego skanu bez werdyktu.</translation>
    </message>
    <message>
        <source>Take the result out</source>
        <translation>Zabierz wynik</translation>
    </message>
    <message>
        <source>{export} saves the report of this scan, {export_all} those of all. The File menu saves PDF, masks, tables and annotations too, and {palette} finds every command.</source>
        <translation>{export} zapisuje raport tego skanu, {export_all} raporty wszystkich. Menu Plik zapisuje też PDF, maski, tabele i adnotacje, a {palette} znajduje każde polecenie.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Cofnij: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ponów: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}, {name}</source>
        <translation>Cofnięto: {step}, {name}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Ponowiono: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}, {name}</source>
        <translation>Ponowiono: {step}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove {name}</comment>
        <translation>
            <numerusform>Usuń {name}</numerusform>
            <numerusform>Usuń {number} skany</numerusform>
            <numerusform>Usuń {number} skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: {number} scans. {keys} brings them back.</source>
        <comment>Removed: {name}. {keys} brings it back.</comment>
        <translation>
            <numerusform>Usunięto: {name}. {keys} przywraca ten skan.</numerusform>
            <numerusform>Usunięto {number} skany. {keys} przywraca je.</numerusform>
            <numerusform>Usunięto {number} skanów. {keys} przywraca je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Ustaw skalę</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Usuń skalę</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <translation>Przesunięcie pomiaru</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Usunięcie pomiaru</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Próg {threshold}</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Punkt pracy: {name}</translation>
    </message>
    <message>
        <source>Accept possible lesion {name}</source>
        <translation>Zaakceptuj możliwą zmianę {name}</translation>
    </message>
    <message>
        <source>Reject lesion {name}</source>
        <translation>Odrzuć zmianę {name}</translation>
    </message>
    <message>
        <source>Delete lesion {name}</source>
        <translation>Usuń zmianę {name}</translation>
    </message>
    <message>
        <source>Draw a lesion</source>
        <translation>Narysuj zmianę</translation>
    </message>
    <message>
        <source>Redraw lesion {name}</source>
        <translation>Narysuj zmianę {name} na nowo</translation>
    </message>
    <message>
        <source>Grow a lesion</source>
        <translation>Rozrost zmiany</translation>
    </message>
    <message>
        <source>Brush lesion {name}</source>
        <translation>Maluj zmianę {name}</translation>
    </message>
    <message>
        <source>Erase from lesion {name}</source>
        <translation>Wymaż ze zmiany {name}</translation>
    </message>
    <message>
        <source>Move the outline of lesion {name}</source>
        <translation>Przesuń obrys zmiany {name}</translation>
    </message>
    <message>
        <source>Split lesion {name}</source>
        <translation>Podziel zmianę {name}</translation>
    </message>
    <message>
        <source>Join lesions {name} and {other}</source>
        <translation>Połącz zmiany {name} i {other}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Nie zgadzam się</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>No BI-RADS category</source>
        <translation>Brak kategorii BI-RADS</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Wycofaj werdykt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>{path} can&apos;t be read ({error}): fix or delete it.</source>
        <translation>Nie można odczytać {path} ({error}): popraw lub usuń.</translation>
    </message>
    <message>
        <source>{path} holds no full path of a version file: fix or delete it.</source>
        <translation>{path} nie zawiera pełnej ścieżki pliku wersji: popraw lub usuń.</translation>
    </message>
    <message>
        <source>The version file {path} can&apos;t be read ({error}): fix or delete {setting}.</source>
        <translation>Nie można odczytać pliku wersji {path} ({error}): popraw lub usuń {setting}.</translation>
    </message>
    <message>
        <source>The version file {path} should hold one version such as 0.2.0.</source>
        <translation>Plik wersji {path} powinien zawierać jedną wersję, np. 0.2.0.</translation>
    </message>
    <message>
        <source>BUSight {newer} is available; this is {current}.</source>
        <translation>Dostępny jest BUSight {newer}; to jest {current}.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Outlines lesions in breast ultrasound images and says how likely each is malignant.</source>
        <translation>Obrysowuje zmiany na obrazach USG piersi i mówi, z jakim prawdopodobieństwem każda jest złośliwa.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>okno</translation>
    </message>
    <message>
        <source>Without a command the window opens. PATH is an image, a folder of images, or a project, to open in it.</source>
        <translation>Bez polecenia otwiera się okno. PATH to obraz, folder obrazów lub projekt, który ma otworzyć.</translation>
    </message>
    <message>
        <source>analyze images and write results</source>
        <translation>analizuje obrazy i zapisuje wyniki</translation>
    </message>
    <message>
        <source>Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask and a probability map. A second run with the same output folder continues the first.</source>
        <translation>Analizuje obrazy i zapisuje results.jsonl, results.csv oraz dla każdego obrazu raport, maskę i mapę prawdopodobieństwa. Drugie uruchomienie z tym samym folderem wyjściowym kontynuuje pierwsze.</translation>
    </message>
    <message>
        <source>check that the lesions of the synthetic images are found</source>
        <translation>sprawdza, czy zmiany na obrazach syntetycznych są znajdowane</translation>
    </message>
    <message>
        <source>show versions, device, weights and folders</source>
        <translation>pokazuje wersje, urządzenie, wagi i foldery</translation>
    </message>
    <message>
        <source>folder for everything written</source>
        <translation>folder na wszystko, co jest zapisywane</translation>
    </message>
    <message>
        <source>an image or a video, or a folder or ZIP archive of them</source>
        <translation>obraz lub wideo albo folder lub archiwum ZIP z nimi</translation>
    </message>
    <message>
        <source>Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM. {research_use}</source>
        <translation>Kod wyjścia: 0 wszystko wykonano, 1 nie udało się z obrazem albo polecenie nie mogło się rozpocząć, 2 błędne wywołanie, brak danych wejściowych lub są puste, albo folder jest używany przez inne uruchomienie, 130 zatrzymano przez Ctrl-C, 143 przez SIGTERM. {research_use}</translation>
    </message>
    <message>
        <source>what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, presentation state, and the report as an image and as a PDF</source>
        <translation>co zapisać, rozdzielone przecinkami: {names} (domyślnie: {default}). pdf to raport jako PDF; coco, labelme i yolo to obrysy do uczenia sieci; seg, sr, gsps, sc i encapsulated-pdf to obiekty DICOM dotyczące obrazu DICOM: segmentacja, raport strukturalny, stan prezentacji oraz raport jako obraz i jako PDF</translation>
    </message>
    <message>
        <source>make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can refer to it</source>
        <translation>utwórz badanie USG wokół obrazu, który nie jest plikiem DICOM, aby obiekty DICOM mogły się do niego odnosić</translation>
    </message>
    <message>
        <source>probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not the risk label (default: {default})</source>
        <translation>prawdopodobieństwo od 0 do 1, od którego piksel liczy się jako zmiana; zmienia obrysy i rozmiary, nie ocenę ryzyka (domyślnie: {default})</translation>
    </message>
    <message>
        <source>limits for what is suspicious and what is accepted as a lesion: &apos;high sensitivity&apos;, &apos;balanced&apos; or &apos;high specificity&apos; (default: the first)</source>
        <translation>granice tego, co jest podejrzane i co uznawane za zmianę: &apos;high sensitivity&apos;, &apos;balanced&apos; albo &apos;high specificity&apos; (domyślnie: pierwsze)</translation>
    </message>
    <message>
        <source>check the window instead: it opens, analyzes a synthetic image and closes</source>
        <translation>sprawdza zamiast tego okno: otwiera się, analizuje obraz syntetyczny i zamyka się</translation>
    </message>
    <message>
        <source>what the networks run on</source>
        <translation>na czym działają sieci</translation>
    </message>
    <message>
        <source>processor threads of the networks (default: as many as are free)</source>
        <translation>wątki procesora dla sieci (domyślnie: tyle, ile jest wolnych)</translation>
    </message>
    <message>
        <source>your own weights, with their manifest.json; every result then names its hash</source>
        <translation>własne wagi z ich manifest.json; każdy wynik podaje wtedy ich skrót</translation>
    </message>
    <message>
        <source>this path is empty: name a file or a folder</source>
        <translation>ta ścieżka jest pusta: podaj plik lub folder</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 0 to 1</source>
        <translation>„{text}” nie jest liczbą od 0 do 1</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 1 to {most}</source>
        <translation>„{text}” nie jest liczbą od 1 do {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be written: choose from {names}</source>
        <translation>nie można zapisać „{text}”: wybierz spośród {names}</translation>
    </message>
    <message>
        <source>there is no operating point &apos;{name}&apos;: choose from {names}</source>
        <translation>nie ma punktu pracy „{name}”: wybierz spośród {names}</translation>
    </message>
    <message>
        <source>--make-study makes a study for DICOM objects: name one in --write, from {names}</source>
        <translation>--make-study tworzy badanie dla obiektów DICOM: podaj jeden z nich w --write, spośród {names}</translation>
    </message>
    <message>
        <source>--weights can&apos;t be used with --window</source>
        <translation>--weights nie można użyć razem z --window</translation>
    </message>
    <message>
        <source>there is no COMMAND: &apos;busight --help&apos; lists them</source>
        <translation>brak COMMAND: „busight --help” je wymienia</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. The commands are {names}; &apos;busight --help&apos; shows more.</source>
        <translation>Nie ma polecenia, pliku ani folderu „{word}”. Polecenia to {names}; więcej pokaże „busight --help”.</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. Did you mean &apos;busight {command}&apos;?</source>
        <translation>Nie ma polecenia, pliku ani folderu „{word}”. Czy chodziło o „busight {command}”?</translation>
    </message>
    <message>
        <source>copy DICOM files without what identifies patients</source>
        <translation>kopiuj pliki DICOM bez danych identyfikujących pacjentów</translation>
    </message>
    <message>
        <source>Copies DICOM images without names, dates, identifiers and private attributes, and with black for all that is not tissue and for what looks like text in it. The copies are named after numbers. Look at the copies before you pass them on. {research_use}</source>
        <translation>Kopiuje obrazy DICOM bez nazwisk, dat, identyfikatorów i atrybutów prywatnych; wszystko poza tkanką i to, co wygląda w niej na tekst, staje się czarne. Kopie mają nazwy z numerów. Obejrzyj kopie przed przekazaniem. {research_use}</translation>
    </message>
    <message>
        <source>a DICOM file, or a folder of them</source>
        <translation>plik DICOM lub folder takich plików</translation>
    </message>
    <message>
        <source>receive images from scanners or a PACS, analyze them, send results on</source>
        <translation>odbieraj obrazy z aparatów lub PACS, analizuj je i wysyłaj wyniki dalej</translation>
    </message>
    <message>
        <source>Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.</source>
        <translation>Odbiera obiekty DICOM (C-STORE), analizuje obrazy USG i wysyła wyniki do węzła. Kolejka jest na dysku: cokolwiek zakończy program, każdy obiekt zostanie przeanalizowany i wysłany jeden raz.</translation>
    </message>
    <message>
        <source>It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can&apos;t be loaded or nothing can be received, 2 wrong usage or the folder is in use. {research_use}</source>
        <translation>Działa do Ctrl-C (kod wyjścia 130) lub SIGTERM (143). 1, jeśli nie można załadować sieci lub nic nie można odbierać, 2 przy błędnym użyciu lub gdy folder jest w użyciu. {research_use}</translation>
    </message>
    <message>
        <source>AE title of this program (default: {default})</source>
        <translation>Tytuł AE tego programu (domyślnie: {default})</translation>
    </message>
    <message>
        <source>port to listen on (default: {default})</source>
        <translation>port nasłuchu (domyślnie: {default})</translation>
    </message>
    <message>
        <source>address to listen on; by default only programs on this computer can connect</source>
        <translation>adres nasłuchu; domyślnie mogą się łączyć tylko programy na tym komputerze</translation>
    </message>
    <message>
        <source>AE titles that may send; needed if other computers can connect</source>
        <translation>tytuły AE, które mogą wysyłać; potrzebne, jeśli mogą się łączyć inne komputery</translation>
    </message>
    <message>
        <source>certificate (PEM): all connections are then encrypted</source>
        <translation>certyfikat (PEM): wszystkie połączenia są wtedy szyfrowane</translation>
    </message>
    <message>
        <source>private key of the certificate (PEM)</source>
        <translation>klucz prywatny certyfikatu (PEM)</translation>
    </message>
    <message>
        <source>analyze what is received; without it, objects wait in the folder</source>
        <translation>analizuj to, co odebrano; bez tego obiekty czekają w folderze</translation>
    </message>
    <message>
        <source>where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, results wait in the folder</source>
        <translation>dokąd wysyłać wyniki: AET@HOST:PORT lub nazwa węzła z ustawień; bez tego wyniki czekają w folderze</translation>
    </message>
    <message>
        <source>what to send, separated by commas: {names} (default: {default})</source>
        <translation>co wysyłać, oddzielone przecinkami: {names} (domyślnie: {default})</translation>
    </message>
    <message>
        <source>folder of the queue (default: in the folder of the program&apos;s settings)</source>
        <translation>folder kolejki (domyślnie: w folderze ustawień programu)</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an AE title: 1 to 16 letters, digits or signs</source>
        <translation>&apos;{text}&apos; nie jest tytułem AE: od 1 do 16 liter, cyfr lub znaków</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a port: a number from 1 to {most}</source>
        <translation>&apos;{text}&apos; nie jest portem: liczba od 1 do {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither AET@HOST:PORT nor the name of a node in the settings: {names}</source>
        <translation>&apos;{text}&apos; to ani AET@HOST:PORT, ani nazwa węzła z ustawień: {names}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not AET@HOST:PORT, and the settings have no nodes</source>
        <translation>&apos;{text}&apos; to nie AET@HOST:PORT, a w ustawieniach nie ma węzłów</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be sent: choose from {names}</source>
        <translation>&apos;{text}&apos; nie można wysłać: wybierz z {names}</translation>
    </message>
    <message>
        <source>--host {host} lets other computers connect: say with --allow which</source>
        <translation>--host {host} pozwala łączyć się innym komputerom: podaj za pomocą --allow, którym</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together</source>
        <translation>--tls-cert i --tls-key podaje się razem</translation>
    </message>
    <message>
        <source>--send-to sends results, so it needs --analyze</source>
        <translation>--send-to wysyła wyniki, więc wymaga --analyze</translation>
    </message>
    <message>
        <source>--write names results, so it needs --analyze</source>
        <translation>--write wymienia wyniki, więc wymaga --analyze</translation>
    </message>
    <message>
        <source>do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N workers on this computer; needs pip install &quot;busight[cluster]&quot;</source>
        <translation>wykonaj pracę na klastrze Dask: tcp://HOST:PORT (lub tls://) jego schedulera albo local:N dla N węzłów roboczych na tym komputerze; wymaga pip install &quot;busight[cluster]&quot;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 to {most}</source>
        <translation>&apos;{text}&apos; nie jest klastrem: wpisz tcp://HOST:PORT, tls://HOST:PORT lub local:N, gdzie N jest od 1 do {most}</translation>
    </message>
    <message>
        <source>--cluster can&apos;t be used with --part</source>
        <translation>--cluster nie może być użyte razem z --part</translation>
    </message>
    <message>
        <source>analyze only part K of N, counted from 1; start the others in the same way, on any computers that see DIR. The last one puts all results together</source>
        <translation>analizuj tylko część K z N, licząc od 1; pozostałe uruchom tak samo, na dowolnych komputerach, które widzą DIR. Ostatnia łączy wszystkie wyniki</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>liczba części</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 on</source>
        <translation>„{text}” nie jest liczbą całkowitą od 1</translation>
    </message>
    <message>
        <source>there is no part {number} of {of}: choose from 1 to {of}</source>
        <translation>nie ma części {number} z {of}: wybierz od 1 do {of}</translation>
    </message>
    <message>
        <source>--part and --of go together</source>
        <translation>--part i --of muszą być razem</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(zmiana)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px (no pixel size)</source>
        <translation>px (brak rozmiaru piksela)</translation>
    </message>
    <message>
        <source>mm (set by hand)</source>
        <translation>mm (ustawiono ręcznie)</translation>
    </message>
    <message>
        <source>W {window}   L {level}   {zoom}%</source>
        <translation>W {window}   L {level}   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   odwrócone   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   {zoom}%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   odwrócone   {zoom}%</translation>
    </message>
    <message>
        <source>Rotated by {degrees}°</source>
        <translation>Obrócono o {degrees}°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Odbito</translation>
    </message>
    <message>
        <source>Mirrored, then rotated by {degrees}°</source>
        <translation>Odbito, potem obrócono o {degrees}°</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}</source>
        <translation>x {x}, y {y}   szarość {gray}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   szarość {gray}   P(zmiana) {probability}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}   P(zmiana) {probability}</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Not like the images the networks learned from. This image looks colored: is it Doppler or elastography?</source>
        <translation>Niepodobny do obrazów, na których uczyły się sieci. Ten obraz wygląda na kolorowy: czy to Doppler lub elastografia?</translation>
    </message>
    <message>
        <source>Two views in one image. Open each view as a separate image.</source>
        <translation>Dwie projekcje na jednym obrazie. Otwórz każdą jako osobny obraz.</translation>
    </message>
    <message>
        <source>Not like the images the networks learned from. Is this a breast ultrasound, without the rest of the scanner screen?</source>
        <translation>Niepodobny do obrazów, na których uczyły się sieci. Czy to USG piersi, bez reszty ekranu aparatu?</translation>
    </message>
    <message>
        <source>These weights can&apos;t tell what kind of image this is. Make sure that it is a grayscale breast ultrasound.</source>
        <translation>Te wagi nie potrafią określić rodzaju obrazu. Upewnij się, że to USG piersi w skali szarości.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The weights&apos; manifest.json is missing or can&apos;t be read: {fix}.</source>
        <translation>Brak pliku manifest.json wag lub nie można go odczytać: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is damaged: {fix}.</source>
        <translation>Plik manifest.json wag jest uszkodzony: {fix}.</translation>
    </message>
    <message>
        <source>The entry &apos;{entry}&apos; of the weights&apos; manifest.json is missing or wrong: {fix}.</source>
        <translation>Brak wpisu „{entry}” w manifest.json wag lub jest błędny: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is not the one that belongs to this version (another sha256): {fix}, or choose a folder of your own weights with --weights.</source>
        <translation>Plik manifest.json wag nie należy do tej wersji (inny sha256): {fix} lub wybierz folder własnych wag za pomocą --weights.</translation>
    </message>
    <message>
        <source>The weights {file} are missing or can&apos;t be read: {fix}.</source>
        <translation>Brak wag {file} lub nie można ich odczytać: {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} are not those of their manifest (another sha256): {fix}.</source>
        <translation>Wagi {file} nie są tymi z ich manifestu (inny sha256): {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} do not fit this version: {fix}.</source>
        <translation>Wagi {file} nie pasują do tej wersji: {fix}.</translation>
    </message>
    <message>
        <source>install BUSight again</source>
        <translation>zainstaluj BUSight ponownie</translation>
    </message>
    <message>
        <source>choose another folder than &apos;{folder}&apos;</source>
        <translation>wybierz inny folder niż „{folder}”</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>pasted {time}</source>
        <translation>wklejono {time}</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>upuszczony obraz</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>Lista robocza</translation>
    </message>
    <message>
        <source>Opened scans are listed here.</source>
        <translation>Tutaj pojawią się otwarte skany.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{done} of {total} analyzed</source>
        <translation>przeanalizowano {done} z {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>pokazano {shown} z {total}</translation>
    </message>
    <message>
        <source>No scan matches.</source>
        <translation>Brak pasujących skanów.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>odczyt…</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <translation>analiza…</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>nie znaleziono pliku</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}, {found}, {headline}, malignancy {malignancy}</source>
        <translation>{name}, {found}, {headline}, złośliwość {malignancy}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Szukaj w nazwach i folderach</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtruj listę roboczą</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtr: {what}</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Sortuj listę roboczą</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Odwróć kolejność</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Grupuj listę roboczą</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} reports</source>
        <comment>Export 1 report</comment>
        <translation>
            <numerusform>Eksportuj 1 raport</numerusform>
            <numerusform>Eksportuj {number} raporty</numerusform>
            <numerusform>Eksportuj {number} raportów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {number} images</source>
        <comment>Export 1 image</comment>
        <translation>
            <numerusform>Eksportuj 1 obraz</numerusform>
            <numerusform>Eksportuj {number} obrazy</numerusform>
            <numerusform>Eksportuj {number} obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyze {number} scans again</source>
        <comment>Analyze 1 scan again</comment>
        <translation>
            <numerusform>Analizuj ponownie 1 skan</numerusform>
            <numerusform>Analizuj ponownie {number} skany</numerusform>
            <numerusform>Analizuj ponownie {number} skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove 1 scan</comment>
        <translation>
            <numerusform>Usuń 1 skan</numerusform>
            <numerusform>Usuń {number} skany</numerusform>
            <numerusform>Usuń {number} skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {number} scans</source>
        <comment>{action}: 1 scan</comment>
        <translation>
            <numerusform>{action}: 1 skan</numerusform>
            <numerusform>{action}: {number} skany</numerusform>
            <numerusform>{action}: {number} skanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume analysis</source>
        <translation>Wznów analizę</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, none failed.</source>
        <translation>Przeanalizowane: {analyzed}, nieudanych brak.</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {failed} failed: {keys} shows the failed.</source>
        <translation>Przeanalizowane: {analyzed}, nieudane: {failed}: {keys} je pokazuje.</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.</source>
        <comment>Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.</comment>
        <translation>
            <numerusform>Anulowano: 1 skan nie został przeanalizowany. Zaznacz go i naciśnij {keys}, aby go przeanalizować.</numerusform>
            <numerusform>Anulowano: {number} skany nie zostały przeanalizowane. Zaznacz je i naciśnij {keys}, aby je przeanalizować.</numerusform>
            <numerusform>Anulowano: {number} skanów nie zostało przeanalizowanych. Zaznacz je i naciśnij {keys}, aby je przeanalizować.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Według badania</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Według serii</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Według pacjentki</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderu</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Zwiń wszystkie</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Rozwiń wszystkie</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Badanie {number}</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Seria {number}</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Pacjentka {number}</translation>
    </message>
    <message>
        <source>No patient given</source>
        <translation>Nie podano pacjentki</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Wklejone</translation>
    </message>
    <message numerus="yes">
        <source>{number} scans</source>
        <comment>1 scan</comment>
        <translation>
            <numerusform>1 skan</numerusform>
            <numerusform>{number} skany</numerusform>
            <numerusform>{number} skanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} frames</source>
        <comment>1 frame</comment>
        <translation>
            <numerusform>1 klatka</numerusform>
            <numerusform>{number} klatki</numerusform>
            <numerusform>{number} klatek</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>{name}, {count}, {state}</source>
        <translation>{name}, {count}, {state}</translation>
    </message>
    <message>
        <source>{name}, {count}, highest malignancy {malignancy}, {state}</source>
        <translation>{name}, {count}, najwyższa złośliwość {malignancy}, {state}</translation>
    </message>
</context>
<context>
    <name>WorklistOrder</name>
    <message>
        <source>By order of opening</source>
        <translation>Według kolejności otwarcia</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderu</translation>
    </message>
    <message>
        <source>By number of lesions</source>
        <translation>Według liczby zmian</translation>
    </message>
    <message>
        <source>By malignancy</source>
        <translation>Według złośliwości</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Według stanu</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Według werdyktu</translation>
    </message>
    <message>
        <source>By series and image number</source>
        <translation>Według serii i numeru obrazu</translation>
    </message>
    <message>
        <source>By side and view</source>
        <translation>Według strony i projekcji</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&apos;{path}&apos; was not written because the disk is full: make room, then run it again.</source>
        <translation>Nie zapisano „{path}”, bo dysk jest pełny: zwolnij miejsce i uruchom ponownie.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because it is larger than the disk allows: choose a folder on another disk.</source>
        <translation>Nie zapisano „{path}”, bo plik jest większy, niż pozwala dysk: wybierz folder na innym dysku.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its name is too long for the disk: give the image a shorter name.</source>
        <translation>Nie zapisano „{path}”, bo nazwa jest za długa dla dysku: nadaj obrazowi krótszą nazwę.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is no permission to write it: choose another folder, or close the file if it is open in another program.</source>
        <translation>Nie zapisano „{path}” z braku uprawnień: wybierz inny folder lub zamknij plik, jeśli jest otwarty w innym programie.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is a folder of that name: move the folder or choose another output folder.</source>
        <translation>Nie zapisano „{path}”, bo istnieje folder o tej nazwie: przenieś folder lub wybierz inny folder wyjściowy.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because a file is where its folder should be: choose another folder.</source>
        <translation>Nie zapisano „{path}”, bo w miejscu folderu jest plik: wybierz inny folder.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because of an error ({error}): check the disk or choose another folder.</source>
        <translation>Nie zapisano „{path}” z powodu błędu ({error}): sprawdź dysk lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a link or a device, not a file: move it away or choose another output folder.</source>
        <translation>„{path}” to dowiązanie lub urządzenie, nie plik: przenieś je lub wybierz inny folder wyjściowy.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; leads out of the output folder by a link: remove the link or choose another output folder.</source>
        <translation>„{folder}” wyprowadza przez dowiązanie poza folder wyjściowy: usuń dowiązanie lub wybierz inny folder wyjściowy.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is there already and was not written by BUSight: move it away or choose another output folder.</source>
        <translation>„{name}” już istnieje i nie został zapisany przez BUSight: przenieś go lub wybierz inny folder wyjściowy.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file, so DICOM objects can&apos;t refer to it: use --make-study to make an ultrasound study around it.</source>
        <translation>„{name}” nie jest plikiem DICOM, więc obiekty DICOM nie mogą się do niego odnosić: użyj --make-study, aby utworzyć wokół niego badanie USG.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds lines that this BUSight did not write: choose another output folder or move the file away.</source>
        <translation>„{path}” zawiera wiersze, których ten BUSight nie zapisał: wybierz inny folder wyjściowy lub przenieś plik.</translation>
    </message>
    <message>
        <source>Lines or files are missing for {missing} of {total} images in &apos;{folder}&apos;, which was changed during the run: run the same command again.</source>
        <translation>Brakuje wierszy lub plików dla {missing} z {total} obrazów w „{folder}”, który zmieniono w trakcie: uruchom to samo polecenie ponownie.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed after it was written: run the same command again.</source>
        <translation>„{path}” zmieniono po zapisaniu: uruchom to samo polecenie ponownie.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder.</source>
        <translation>„{folder}” używa {run}: poczekaj na koniec lub wybierz inny folder wyjściowy.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder; if there is no such run, delete &apos;{lock}&apos;.</source>
        <translation>„{folder}” używa {run}: poczekaj na koniec lub wybierz inny folder wyjściowy; jeśli nic takiego nie działa, usuń „{lock}”.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because this computer can&apos;t encode such a video: choose the other format, MP4 or AVI.</source>
        <translation>Nie zapisano „{path}”, bo ten komputer nie potrafi zakodować takiego wideo: wybierz drugi format, MP4 lub AVI.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its frames could not all be saved: make room on the disk or choose another folder.</source>
        <translation>Nie zapisano „{path}”, bo nie udało się zapisać wszystkich klatek: zwolnij miejsce na dysku lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>Nothing was printed: check the printer, or save the report as PDF and print that.</source>
        <translation>Niczego nie wydrukowano: sprawdź drukarkę lub zapisz raport jako PDF i wydrukuj go.</translation>
    </message>
    <message>
        <source>No report can be written because the system has no font: install one, for example the package fonts-dejavu-core, and run it again.</source>
        <translation>Nie można zapisać raportu, bo system nie ma czcionki: zainstaluj ją, na przykład pakiet fonts-dejavu-core, i uruchom ponownie.</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>inne uruchomienie</translation>
    </message>
    <message>
        <source>another run (process {pid})</source>
        <translation>inne uruchomienie (proces {pid})</translation>
    </message>
    <message>
        <source>a run on the computer &apos;{host}&apos;</source>
        <translation>uruchomienie na komputerze „{host}”</translation>
    </message>
</context>
</TS>
