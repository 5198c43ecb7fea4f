<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Research use only, not a medical device</source>
        <translation>Solo para investigación, no es un producto sanitario</translation>
    </message>
    <message>
        <source>Research use only, not a medical device.</source>
        <translation>Solo para investigación, no es un producto sanitario.</translation>
    </message>
    <message>
        <source>BUSight is free software under the license {license}.</source>
        <translation>BUSight es software libre con la licencia {license}.</translation>
    </message>
    <message>
        <source>It is built on Python {version} and these parts:</source>
        <translation>Se basa en Python {version} y en estos componentes:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Todavía no hay nada en el registro.</translation>
    </message>
    <message>
        <source>The log has no names of files or patients. It is in {folder}</source>
        <translation>El registro no contiene nombres de archivos ni de pacientes. Está en {folder}</translation>
    </message>
    <message>
        <source>The model card is missing: install BUSight again.</source>
        <translation>Falta la ficha del modelo: vuelva a instalar BUSight.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open a whole folder</source>
        <translation>Abrir una carpeta entera</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Begin an empty worklist in a new file</source>
        <translation>Empezar una lista de trabajo vacía en un archivo nuevo</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the worklist of a project</source>
        <translation>Abrir la lista de trabajo de un proyecto</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Guardar proyecto como…</translation>
    </message>
    <message>
        <source>Save the worklist as a project, with or without the images</source>
        <translation>Guardar la lista de trabajo como proyecto, con o sin las imágenes</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Go back to BUSight&apos;s own worklist</source>
        <translation>Volver a la lista de trabajo propia de BUSight</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Accept lesion</source>
        <translation>Aceptar lesión</translation>
    </message>
    <message>
        <source>Accept the selected possible lesion</source>
        <translation>Aceptar la posible lesión seleccionada</translation>
    </message>
    <message>
        <source>Reject lesion</source>
        <translation>Rechazar lesión</translation>
    </message>
    <message>
        <source>Reject the selected lesion</source>
        <translation>Rechazar la lesión seleccionada</translation>
    </message>
    <message>
        <source>Draw lesion</source>
        <translation>Dibujar lesión</translation>
    </message>
    <message>
        <source>Draw the outline of a lesion by hand</source>
        <translation>Dibujar a mano el contorno de una lesión</translation>
    </message>
    <message>
        <source>Redraw lesion</source>
        <translation>Redibujar lesión</translation>
    </message>
    <message>
        <source>Draw another outline of the selected lesion</source>
        <translation>Dibujar otro contorno de la lesión seleccionada</translation>
    </message>
    <message>
        <source>Grow lesion</source>
        <translation>Hacer crecer lesión</translation>
    </message>
    <message>
        <source>Outline the lesion around a click</source>
        <translation>Contornear la lesión alrededor de un clic</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Draw a lesion by its corners</source>
        <translation>Dibujar una lesión por sus vértices</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush a lesion, or add to the selected one</source>
        <translation>Pintar una lesión o ampliar la seleccionada</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Erase from the selected lesion</source>
        <translation>Borrar parte de la lesión seleccionada</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Agrandar el pincel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Reducir el pincel</translation>
    </message>
    <message>
        <source>Move outline</source>
        <translation>Mover contorno</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion</source>
        <translation>Arrastrar el contorno de la lesión seleccionada</translation>
    </message>
    <message>
        <source>Split lesion</source>
        <translation>Dividir lesión</translation>
    </message>
    <message>
        <source>Cut the selected lesion in two</source>
        <translation>Cortar en dos la lesión seleccionada</translation>
    </message>
    <message>
        <source>Join lesions</source>
        <translation>Unir lesiones</translation>
    </message>
    <message>
        <source>Join the selected lesion with another</source>
        <translation>Unir la lesión seleccionada con otra</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agree with the risk label that is shown</source>
        <translation>Aceptar la etiqueta de riesgo mostrada</translation>
    </message>
    <message>
        <source>Disagree: normal</source>
        <translation>En desacuerdo: normal</translation>
    </message>
    <message>
        <source>Judge the scan as normal</source>
        <translation>Valorar la imagen como normal</translation>
    </message>
    <message>
        <source>Disagree: benign</source>
        <translation>En desacuerdo: benigno</translation>
    </message>
    <message>
        <source>Judge the scan as benign</source>
        <translation>Valorar la imagen como benigna</translation>
    </message>
    <message>
        <source>Disagree: malignant</source>
        <translation>En desacuerdo: maligno</translation>
    </message>
    <message>
        <source>Judge the scan as malignant</source>
        <translation>Valorar la imagen como maligna</translation>
    </message>
    <message>
        <source>Go to the verdict</source>
        <translation>Ir al veredicto</translation>
    </message>
    <message>
        <source>Choose the verdict by keyboard</source>
        <translation>Elegir el veredicto con el teclado</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note about this scan</source>
        <translation>Escribir una nota sobre esta imagen</translation>
    </message>
    <message>
        <source>Next without verdict</source>
        <translation>Siguiente sin veredicto</translation>
    </message>
    <message>
        <source>Show the next scan without a verdict</source>
        <translation>Mostrar la siguiente imagen sin veredicto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste an image or files</source>
        <translation>Pegar una imagen o archivos</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Save the report of this scan</source>
        <translation>Guardar el informe de esta imagen</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>Guardar todos los informes</translation>
    </message>
    <message>
        <source>Export one PDF</source>
        <translation>Exportar un PDF</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Save the image with its outlines</source>
        <translation>Guardar la imagen con sus contornos</translation>
    </message>
    <message>
        <source>Export all images</source>
        <translation>Exportar todas las imágenes</translation>
    </message>
    <message>
        <source>Save all images with their outlines</source>
        <translation>Guardar todas las imágenes con sus contornos</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the reports of the selected scans</source>
        <translation>Imprimir los informes de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Exportar vídeo</translation>
    </message>
    <message>
        <source>Save this cine as a video with outlines</source>
        <translation>Guardar este cine como vídeo con contornos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or stop the cine</source>
        <translation>Reproducir o detener el cine</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Show the next frame</source>
        <translation>Mostrar el fotograma siguiente</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Show the previous frame</source>
        <translation>Mostrar el fotograma anterior</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Fotograma clave</translation>
    </message>
    <message>
        <source>Show the proposed key frame</source>
        <translation>Mostrar el fotograma clave propuesto</translation>
    </message>
    <message>
        <source>Export COCO</source>
        <translation>Exportar COCO</translation>
    </message>
    <message>
        <source>Export labelme</source>
        <translation>Exportar labelme</translation>
    </message>
    <message>
        <source>Export YOLO</source>
        <translation>Exportar YOLO</translation>
    </message>
    <message>
        <source>Get from PACS…</source>
        <translation>Obtener del PACS…</translation>
    </message>
    <message>
        <source>Search a PACS, and open its images</source>
        <translation>Buscar en un PACS y abrir sus imágenes</translation>
    </message>
    <message>
        <source>Send to PACS…</source>
        <translation>Enviar al PACS…</translation>
    </message>
    <message>
        <source>Store results of the selected scans, or DICOM files, in a PACS</source>
        <translation>Almacenar en un PACS los resultados de las imágenes seleccionadas, o archivos DICOM</translation>
    </message>
    <message>
        <source>Save all reports, or those of several selected scans, as one PDF</source>
        <translation>Guardar todos los informes, o los de varias imágenes seleccionadas, en un PDF</translation>
    </message>
    <message>
        <source>Save masks, probability maps and tables</source>
        <translation>Guardar máscaras, mapas de probabilidad y tablas</translation>
    </message>
    <message>
        <source>Save the outlines as COCO annotations</source>
        <translation>Guardar los contornos como anotaciones COCO</translation>
    </message>
    <message>
        <source>Save the outlines as labelme files</source>
        <translation>Guardar los contornos como archivos labelme</translation>
    </message>
    <message>
        <source>Save the outlines as YOLO labels</source>
        <translation>Guardar los contornos como etiquetas YOLO</translation>
    </message>
    <message>
        <source>Export DICOM objects</source>
        <translation>Exportar objetos DICOM</translation>
    </message>
    <message>
        <source>Save outlines, measurements and reports of DICOM images as DICOM objects</source>
        <translation>Guardar contornos, mediciones e informes de imágenes DICOM como objetos DICOM</translation>
    </message>
    <message>
        <source>Export DICOM study</source>
        <translation>Exportar estudio DICOM</translation>
    </message>
    <message>
        <source>Save DICOM objects; make an ultrasound study around images that are not DICOM files</source>
        <translation>Guardar objetos DICOM; crear un estudio de ecografía en torno a las imágenes que no son archivos DICOM</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Exportar desidentificado…</translation>
    </message>
    <message>
        <source>Save copies of DICOM files without what identifies patients</source>
        <translation>Guardar copias de archivos DICOM sin lo que identifica a los pacientes</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the image with its outlines</source>
        <translation>Copiar la imagen con sus contornos</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table of lesions</source>
        <translation>Copiar la tabla de lesiones</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the report as an image</source>
        <translation>Copiar el informe como imagen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir de la herramienta</translation>
    </message>
    <message>
        <source>Leave the tool, page or view that is open</source>
        <translation>Salir de la herramienta, página o vista abierta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close BUSight</source>
        <translation>Cerrar BUSight</translation>
    </message>
    <message>
        <source>Next scan</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Show the next scan</source>
        <translation>Mostrar la imagen siguiente</translation>
    </message>
    <message>
        <source>Previous scan</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Show the previous scan</source>
        <translation>Mostrar la imagen anterior</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>Lesión siguiente</translation>
    </message>
    <message>
        <source>Select the next lesion</source>
        <translation>Seleccionar la lesión siguiente</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>Lesión anterior</translation>
    </message>
    <message>
        <source>Select the previous lesion</source>
        <translation>Seleccionar la lesión anterior</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Analyze this scan again</source>
        <translation>Analizar de nuevo esta imagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from the worklist</source>
        <translation>Quitar de la lista de trabajo</translation>
    </message>
    <message>
        <source>Find file…</source>
        <translation>Buscar archivo…</translation>
    </message>
    <message>
        <source>Say where a missing file is now</source>
        <translation>Indicar dónde está ahora un archivo que falta</translation>
    </message>
    <message>
        <source>Pause analysis</source>
        <translation>Pausar análisis</translation>
    </message>
    <message>
        <source>Pause or resume the analysis</source>
        <translation>Pausar o reanudar el análisis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all listed scans</source>
        <translation>Seleccionar todas las imágenes listadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all scans</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechosas</translation>
    </message>
    <message>
        <source>Show only suspicious scans</source>
        <translation>Mostrar solo imágenes sospechosas</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Show only scans with a warning</source>
        <translation>Mostrar solo imágenes con advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Show only scans that failed</source>
        <translation>Mostrar solo imágenes que fallaron</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Show only scans not analyzed yet</source>
        <translation>Mostrar solo imágenes aún sin analizar</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Show only scans without a verdict</source>
        <translation>Mostrar solo imágenes sin veredicto</translation>
    </message>
    <message>
        <source>With note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Show only scans with a note</source>
        <translation>Mostrar solo imágenes con nota</translation>
    </message>
    <message>
        <source>Cancel analysis</source>
        <translation>Cancelar análisis</translation>
    </message>
    <message>
        <source>Stop the analysis and the export</source>
        <translation>Detener el análisis y la exportación</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>Ampliar al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Show up to four selected scans together</source>
        <translation>Mostrar juntas hasta cuatro imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Vincular zoom</translation>
    </message>
    <message>
        <source>Zoom and pan scans side by side together</source>
        <translation>Ampliar y desplazar a la vez las imágenes en paralelo</translation>
    </message>
    <message>
        <source>Reset brightness</source>
        <translation>Restablecer brillo</translation>
    </message>
    <message>
        <source>Reset contrast and brightness</source>
        <translation>Restablecer contraste y brillo</translation>
    </message>
    <message>
        <source>All gray levels</source>
        <translation>Todos los grises</translation>
    </message>
    <message>
        <source>Show all gray levels</source>
        <translation>Mostrar todos los niveles de gris</translation>
    </message>
    <message>
        <source>Automatic contrast</source>
        <translation>Contraste automático</translation>
    </message>
    <message>
        <source>Fit the contrast to the image</source>
        <translation>Ajustar el contraste a la imagen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Show twice that contrast</source>
        <translation>Mostrar el doble de ese contraste</translation>
    </message>
    <message>
        <source>Raise gamma</source>
        <translation>Subir gamma</translation>
    </message>
    <message>
        <source>Brighten the middle grays</source>
        <translation>Aclarar los grises medios</translation>
    </message>
    <message>
        <source>Lower gamma</source>
        <translation>Bajar gamma</translation>
    </message>
    <message>
        <source>Darken the middle grays</source>
        <translation>Oscurecer los grises medios</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Mostrar el negro como blanco</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Rotate by 90° clockwise</source>
        <translation>Girar 90° a la derecha</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <translation>Reflejar de izquierda a derecha</translation>
    </message>
    <message>
        <source>Reset rotation</source>
        <translation>Restablecer giro</translation>
    </message>
    <message>
        <source>Undo rotation and mirror</source>
        <translation>Deshacer giro y reflejo</translation>
    </message>
    <message>
        <source>Measure distance</source>
        <translation>Medir distancia</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Medir una distancia</translation>
    </message>
    <message>
        <source>Measure angle</source>
        <translation>Medir ángulo</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Medir un ángulo</translation>
    </message>
    <message>
        <source>Measure ellipse</source>
        <translation>Medir elipse</translation>
    </message>
    <message>
        <source>Measure an ellipse</source>
        <translation>Medir una elipse</translation>
    </message>
    <message>
        <source>Measure polygon</source>
        <translation>Medir polígono</translation>
    </message>
    <message>
        <source>Measure a polygon</source>
        <translation>Medir un polígono</translation>
    </message>
    <message>
        <source>Next measured point</source>
        <translation>Siguiente punto medido</translation>
    </message>
    <message>
        <source>Select a measured point</source>
        <translation>Seleccionar un punto medido</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Fijar escala…</translation>
    </message>
    <message>
        <source>Set the pixel size by a measured distance</source>
        <translation>Fijar el tamaño de píxel con una distancia medida</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Quitar escala</translation>
    </message>
    <message>
        <source>Remove the pixel size set by hand</source>
        <translation>Quitar el tamaño de píxel fijado a mano</translation>
    </message>
    <message>
        <source>Set image region</source>
        <translation>Definir la región de la imagen</translation>
    </message>
    <message>
        <source>Draw which part of the screen is analyzed</source>
        <translation>Dibujar qué parte de la pantalla se analiza</translation>
    </message>
    <message>
        <source>Analyze whole image</source>
        <translation>Analizar toda la imagen</translation>
    </message>
    <message>
        <source>Analyze all of the screen again</source>
        <translation>Analizar de nuevo toda la pantalla</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show probabilities in color</source>
        <translation>Mostrar probabilidades en color</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Mostrar u ocultar la superposición</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Show the outlines</source>
        <translation>Mostrar los contornos</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Show the fills</source>
        <translation>Mostrar los rellenos</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Show the measured axes</source>
        <translation>Mostrar los ejes medidos</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Show the possible lesions</source>
        <translation>Mostrar las posibles lesiones</translation>
    </message>
    <message>
        <source>Open findings of others…</source>
        <translation>Abrir hallazgos de otros…</translation>
    </message>
    <message>
        <source>Read DICOM SEG and SR files about this image</source>
        <translation>Leer archivos DICOM SEG y SR sobre esta imagen</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Hallazgos de otros</translation>
    </message>
    <message>
        <source>Show what others found</source>
        <translation>Mostrar lo que otros encontraron</translation>
    </message>
    <message>
        <source>More opaque</source>
        <translation>Más opaco</translation>
    </message>
    <message>
        <source>Make the fills more opaque</source>
        <translation>Hacer los rellenos más opacos</translation>
    </message>
    <message>
        <source>Less opaque</source>
        <translation>Menos opaco</translation>
    </message>
    <message>
        <source>Make the fills less opaque</source>
        <translation>Hacer los rellenos menos opacos</translation>
    </message>
    <message>
        <source>Raise threshold</source>
        <translation>Subir umbral</translation>
    </message>
    <message>
        <source>Raise the threshold by 0.01</source>
        <translation>Subir el umbral 0.01</translation>
    </message>
    <message>
        <source>Lower threshold</source>
        <translation>Bajar umbral</translation>
    </message>
    <message>
        <source>Lower the threshold by 0.01</source>
        <translation>Bajar el umbral 0.01</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Umbral predeterminado</translation>
    </message>
    <message>
        <source>Reset the threshold</source>
        <translation>Restablecer el umbral</translation>
    </message>
    <message>
        <source>Fit limits to your site…</source>
        <translation>Ajustar los límites a su centro…</translation>
    </message>
    <message>
        <source>Fit the acceptance limits to the images of the worklist</source>
        <translation>Ajustar los límites de aceptación a las imágenes de la lista de trabajo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Find and run any action</source>
        <translation>Buscar y ejecutar una acción</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Explain the window on synthetic images</source>
        <translation>Explicar la ventana con imágenes sintéticas</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Show what the networks can and cannot do</source>
        <translation>Mostrar lo que las redes pueden y no pueden hacer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>Mostrar lo que hizo el programa</translation>
    </message>
    <message>
        <source>About BUSight</source>
        <translation>Acerca de BUSight</translation>
    </message>
    <message>
        <source>Show versions and licenses</source>
        <translation>Mostrar versiones y licencias</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Limit the processor threads</source>
        <translation>Limitar los hilos del procesador</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambiar la configuración</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Open the crash reports</source>
        <translation>Abrir los informes de fallos</translation>
    </message>
    <message>
        <source>Search actions…</source>
        <translation>Buscar acciones…</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Ninguna acción contiene estas palabras.</translation>
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
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Lesiones</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Cine</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Mouse and arrow keys</source>
        <translation>Ratón y flechas</translation>
    </message>
    <message>
        <source>Hide the overlay while held</source>
        <translation>Ocultar la superposición mientras se pulsa</translation>
    </message>
    <message>
        <source>Show the loupe while held</source>
        <translation>Mostrar la lupa mientras se pulsa</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>No lesion outlined</source>
        <translation>Ninguna lesión contorneada</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigno</translation>
    </message>
    <message>
        <source>Suspicious of malignancy</source>
        <translation>Sospecha de malignidad</translation>
    </message>
    <message>
        <source>Suspicious, nothing outlined</source>
        <translation>Sospechoso, nada contorneado</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>P(malignant)</source>
        <translation>P(maligno)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigno</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligno</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>límite {limit}</translation>
    </message>
    <message>
        <source>limit {limit}, for reference only</source>
        <translation>límite {limit}, solo como referencia</translation>
    </message>
    <message>
        <source>limit {limit}, the image as a whole decides</source>
        <translation>límite {limit}, decide la imagen en su conjunto</translation>
    </message>
    <message>
        <source>limit {limit}, no outline at threshold {threshold}</source>
        <translation>límite {limit}, sin contorno con umbral {threshold}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: lesion {name}</source>
        <translation>límite {limit}, la más maligna: lesión {name}</translation>
    </message>
    <message>
        <source>limit {limit}, most malignant: possible lesion {name}</source>
        <translation>límite {limit}, la más maligna: posible lesión {name}</translation>
    </message>
</context>
<context>
    <name>BiRads</name>
    <message>
        <source>0: incomplete</source>
        <translation>0: incompleto</translation>
    </message>
    <message>
        <source>1: negative</source>
        <translation>1: negativo</translation>
    </message>
    <message>
        <source>2: benign</source>
        <translation>2: benigno</translation>
    </message>
    <message>
        <source>3: probably benign</source>
        <translation>3: probablemente benigno</translation>
    </message>
    <message>
        <source>4: suspicious</source>
        <translation>4: sospechoso</translation>
    </message>
    <message>
        <source>4A: low suspicion</source>
        <translation>4A: sospecha baja</translation>
    </message>
    <message>
        <source>4B: moderate suspicion</source>
        <translation>4B: sospecha moderada</translation>
    </message>
    <message>
        <source>4C: high suspicion</source>
        <translation>4C: sospecha alta</translation>
    </message>
    <message>
        <source>5: highly suggestive of malignancy</source>
        <translation>5: muy sugestivo de malignidad</translation>
    </message>
    <message>
        <source>6: biopsy-proven malignancy</source>
        <translation>6: malignidad confirmada por biopsia</translation>
    </message>
</context>
<context>
    <name>Cine</name>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>fotograma {frame} de {frames}</translation>
    </message>
    <message>
        <source>{analyzed} of {frames} analyzed</source>
        <translation>{analyzed} de {frames} analizados</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} con error</translation>
    </message>
    <message>
        <source>{number} canceled</source>
        <translation>{number} cancelados</translation>
    </message>
    <message>
        <source>{frames}, {state}</source>
        <translation>{frames}, {state}</translation>
    </message>
    <message>
        <source>Another frame has a verdict</source>
        <translation>Otro fotograma tiene un veredicto</translation>
    </message>
    <message>
        <source>Another frame has a note</source>
        <translation>Otro fotograma tiene una nota</translation>
    </message>
    <message>
        <source>Frame {frame}: P(malignant) {malignancy}</source>
        <translation>Fotograma {frame}: P(maligno) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}, proposed key frame: P(malignant) {malignancy}</source>
        <translation>Fotograma {frame}, fotograma clave propuesto: P(maligno) {malignancy}</translation>
    </message>
    <message>
        <source>Frame {frame}: not analyzed yet</source>
        <translation>Fotograma {frame}: aún sin analizar</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>A cluster needs Dask: install it with pip install &quot;busight[cluster]&quot;, here and on every worker.</source>
        <translation>Un clúster necesita Dask: instálelo con pip install &quot;busight[cluster]&quot;, aquí y en cada worker.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}: check the address, and that &apos;dask scheduler&apos; runs there.</source>
        <translation>Ningún scheduler responde en {address}: compruebe la dirección y que «dask scheduler» se ejecuta allí.</translation>
    </message>
    <message>
        <source>The scheduler had no worker for {seconds} seconds: start some with &apos;dask worker&apos;, then run the same command again.</source>
        <translation>El scheduler no tuvo ningún worker durante {seconds} segundos: inicie algunos con «dask worker» y ejecute de nuevo el mismo comando.</translation>
    </message>
    <message>
        <source>All workers are gone, and none came back within {seconds} seconds: start them again, unless they are of this command, and run the same command; it goes on from there.</source>
        <translation>Todos los workers han desaparecido y ninguno volvió en {seconds} segundos: inícielos de nuevo, salvo que sean de este comando, y ejecute el mismo comando; continúa desde ahí.</translation>
    </message>
    <message>
        <source>The connection to the scheduler is lost: start scheduler and workers again, then run the same command again; it goes on from there.</source>
        <translation>Se perdió la conexión con el scheduler: inicie de nuevo el scheduler y los workers y ejecute otra vez el mismo comando; continúa desde ahí.</translation>
    </message>
    <message>
        <source>The worker {worker} can&apos;t run BUSight ({error}): install the same version there.</source>
        <translation>El worker {worker} no puede ejecutar BUSight ({error}): instale allí la misma versión.</translation>
    </message>
    <message>
        <source>It runs {theirs} and this computer {ours}: install the same version on both.</source>
        <translation>Ejecuta {theirs} y este equipo {ours}: instale la misma versión en ambos.</translation>
    </message>
    <message>
        <source>Its weights are not those of this computer: use the same on both.</source>
        <translation>Sus pesos no son los de este equipo: use los mismos en ambos.</translation>
    </message>
    <message>
        <source>The worker {worker} is not used: {fault}</source>
        <translation>El worker {worker} no se usa: {fault}</translation>
    </message>
    <message>
        <source>The worker {worker} ended: files that it had begun are given out again.</source>
        <translation>El worker {worker} terminó: los archivos que había empezado se reparten de nuevo.</translation>
    </message>
    <message>
        <source>{times} workers ended while they were at work on {name}: open it alone on a computer that may fail. It is left out until its line in the manifest is removed.</source>
        <translation>{times} workers terminaron mientras trabajaban en {name}: ábralo solo en un equipo que pueda fallar. Se omite hasta que se elimine su línea del manifiesto.</translation>
    </message>
    <message numerus="yes">
        <source>{number} workers: {devices}.</source>
        <comment>1 worker: {devices}.</comment>
        <translation>
            <numerusform>{number} worker: {devices}.</numerusform>
            <numerusform>{number} workers: {devices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of those that failed were given up, because workers ended while they were at work on them.</source>
        <comment>1 of those that failed was given up, because workers ended while they were at work on it.</comment>
        <translation>
            <numerusform>{number} de los fallidos se abandonó, porque los workers terminaban mientras trabajaban en él.</numerusform>
            <numerusform>{number} de los fallidos se abandonaron, porque los workers terminaban mientras trabajaban en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files are not finished: run the same command again.</source>
        <comment>1 file is not finished: run the same command again.</comment>
        <translation>
            <numerusform>{number} archivo no está terminado: ejecute de nuevo el mismo comando.</numerusform>
            <numerusform>{number} archivos no están terminados: ejecute de nuevo el mismo comando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>{number} lesions</source>
        <comment>1 lesion</comment>
        <translation>
            <numerusform>1 lesión</numerusform>
            <numerusform>{number} lesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesion</source>
        <translation>ninguna lesión</translation>
    </message>
    <message>
        <source>nothing outlined</source>
        <translation>nada contorneado</translation>
    </message>
    <message>
        <source>{possible} possible</source>
        <translation>{possible} posibles</translation>
    </message>
    <message>
        <source>{found}, {possible} possible</source>
        <translation>{found}, {possible} posibles</translation>
    </message>
    <message>
        <source>none outlined, none possible</source>
        <translation>ninguna contorneada, ninguna posible</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>Export de-identified</source>
        <translation>Exportar desidentificado</translation>
    </message>
    <message>
        <source>What is darkened here becomes black in the copies. Clear the mark of a box to keep what is in it, and drag over the image to remove more.</source>
        <translation>Lo que aquí está oscurecido queda negro en las copias. Desmarque un recuadro para conservar su contenido y arrastre sobre la imagen para quitar más.</translation>
    </message>
    <message>
        <source>Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, Delete removes it.</source>
        <translation>Insert añade un recuadro. Ctrl y las flechas lo mueven, Mayús y las flechas cambian su tamaño, Supr lo quita.</translation>
    </message>
    <message>
        <source>It is not known where the tissue is in this image: drag over all text around it.</source>
        <translation>No se sabe dónde está el tejido en esta imagen: arrastre sobre todo el texto que lo rodea.</translation>
    </message>
    <message>
        <source>Left out, because they are not DICOM files: {number}</source>
        <translation>Omitidos porque no son archivos DICOM: {number}</translation>
    </message>
    <message>
        <source>Looking for text in {name}…</source>
        <translation>Buscando texto en {name}…</translation>
    </message>
    <message>
        <source>Texts to remove</source>
        <translation>Textos que se quitan</translation>
    </message>
    <message>
        <source>Found, {width} x {height} pixels at {x}, {y}</source>
        <translation>Encontrado, {width} x {height} píxeles en {x}, {y}</translation>
    </message>
    <message>
        <source>Drawn, {width} x {height} pixels at {x}, {y}</source>
        <translation>Dibujado, {width} x {height} píxeles en {x}, {y}</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>No se encontró texto.</translation>
    </message>
    <message>
        <source>Image with what is removed</source>
        <translation>Imagen con lo que se quita</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} de {total}: {name}</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Use these boxes for all images of this scanner</source>
        <translation>Usar estos recuadros para todas las imágenes de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} files…</source>
        <comment>Export 1 file…</comment>
        <translation>
            <numerusform>Exportar 1 archivo…</numerusform>
            <numerusform>Exportar {number} archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder for the de-identified copies</source>
        <translation>Carpeta para las copias desidentificadas</translation>
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
        <translation>Listo, CPU</translation>
    </message>
    <message>
        <source>Ready, GPU</source>
        <translation>Listo, GPU</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>según lo elegido</translation>
    </message>
    <message>
        <source>CUDA found</source>
        <translation>CUDA encontrado</translation>
    </message>
    <message>
        <source>no NVIDIA GPU in this computer</source>
        <translation>no hay GPU NVIDIA en este equipo</translation>
    </message>
    <message>
        <source>the GPUs of Macs are not used</source>
        <translation>no se usan las GPU de los Mac</translation>
    </message>
    <message>
        <source>a CPU build, though there is an NVIDIA GPU</source>
        <translation>versión para CPU, aunque hay una GPU NVIDIA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is missing</source>
        <translation>falta el controlador de NVIDIA</translation>
    </message>
    <message>
        <source>the NVIDIA driver is too old</source>
        <translation>el controlador de NVIDIA es demasiado antiguo</translation>
    </message>
    <message>
        <source>the GPU is too old for this PyTorch</source>
        <translation>la GPU es demasiado antigua para este PyTorch</translation>
    </message>
    <message>
        <source>CUDA_VISIBLE_DEVICES hides the GPU</source>
        <translation>CUDA_VISIBLE_DEVICES oculta la GPU</translation>
    </message>
    <message>
        <source>the GPU ran out of memory</source>
        <translation>la GPU se quedó sin memoria</translation>
    </message>
    <message>
        <source>CUDA fails on this computer</source>
        <translation>CUDA falla en este equipo</translation>
    </message>
    <message>
        <source>To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.</source>
        <translation>Para usar la GPU, instale BUSight con una versión CUDA de PyTorch: véase docs/install.md.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver for this GPU and restart the computer.</source>
        <translation>Instale el controlador de NVIDIA para esta GPU y reinicie el equipo.</translation>
    </message>
    <message>
        <source>Update NVIDIA&apos;s driver to one for CUDA {cuda} or newer, then start BUSight again.</source>
        <translation>Actualice el controlador de NVIDIA a uno para CUDA {cuda} o posterior y reinicie BUSight.</translation>
    </message>
    <message>
        <source>The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install one that was built for an older CUDA, or continue with the CPU.</source>
        <translation>La {gpu} tiene capacidad de cómputo {capability} y este PyTorch necesita {needed}: instale uno para un CUDA anterior o continúe con la CPU.</translation>
    </message>
    <message>
        <source>Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.</source>
        <translation>Quite CUDA_VISIBLE_DEVICES del entorno y reinicie BUSight.</translation>
    </message>
    <message>
        <source>Close other programs that use the GPU, then start BUSight again to use it.</source>
        <translation>Cierre otros programas que usen la GPU y reinicie BUSight para volver a usarla.</translation>
    </message>
    <message>
        <source>CUDA says &apos;{error}&apos;: restart the computer; if that does not help, install NVIDIA&apos;s driver and the CUDA build of PyTorch again.</source>
        <translation>CUDA dice «{error}»: reinicie el equipo; si no ayuda, vuelva a instalar el controlador de NVIDIA y la versión CUDA de PyTorch.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>Project ({patterns})</source>
        <translation>Proyecto ({patterns})</translation>
    </message>
    <message>
        <source>Project, without the images ({patterns})</source>
        <translation>Proyecto, sin las imágenes ({patterns})</translation>
    </message>
    <message>
        <source>Project with all images inside ({patterns})</source>
        <translation>Proyecto con todas las imágenes dentro ({patterns})</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Export all reports to a folder</source>
        <translation>Exportar todos los informes a una carpeta</translation>
    </message>
    <message>
        <source>Export video</source>
        <translation>Exportar vídeo</translation>
    </message>
    <message>
        <source>Video ({patterns})</source>
        <translation>Vídeo ({patterns})</translation>
    </message>
    <message>
        <source>Images and videos ({patterns})</source>
        <translation>Imágenes y vídeos ({patterns})</translation>
    </message>
    <message>
        <source>All files, including DICOM without a suffix ({patterns})</source>
        <translation>Todos los archivos, también DICOM sin extensión ({patterns})</translation>
    </message>
    <message>
        <source>Export reports as one PDF</source>
        <translation>Exportar los informes en un PDF</translation>
    </message>
    <message>
        <source>Export the image with its outlines</source>
        <translation>Exportar la imagen con sus contornos</translation>
    </message>
    <message>
        <source>Export images with their outlines to a folder</source>
        <translation>Exportar imágenes con sus contornos a una carpeta</translation>
    </message>
    <message>
        <source>Image ({patterns})</source>
        <translation>Imagen ({patterns})</translation>
    </message>
    <message>
        <source>Print reports</source>
        <translation>Imprimir informes</translation>
    </message>
    <message>
        <source>BUSight report</source>
        <translation>Informe de BUSight</translation>
    </message>
    <message>
        <source>Export data to a folder</source>
        <translation>Exportar datos a una carpeta</translation>
    </message>
    <message>
        <source>Export DICOM objects to a folder</source>
        <translation>Exportar objetos DICOM a una carpeta</translation>
    </message>
    <message>
        <source>Report ({patterns})</source>
        <translation>Informe ({patterns})</translation>
    </message>
    <message>
        <source>Report as PDF ({patterns})</source>
        <translation>Informe en PDF ({patterns})</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>Buscar {name}</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>{version} at {path}</source>
        <translation>{version} en {path}</translation>
    </message>
    <message>
        <source>{number} logical cores, {processor}</source>
        <translation>{number} núcleos lógicos, {processor}</translation>
    </message>
    <message>
        <source>not installed: install BUSight again.</source>
        <translation>no instalado: vuelva a instalar BUSight.</translation>
    </message>
    <message>
        <source>version {version}, in results &apos;{models}&apos;</source>
        <translation>versión {version}, en los resultados «{models}»</translation>
    </message>
    <message>
        <source>manifest.json sha256 {sha256}, your own</source>
        <translation>manifest.json sha256 {sha256}, el suyo</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} ok</source>
        <translation>{file} sha256 {sha256} correcto</translation>
    </message>
    <message>
        <source>{file} sha256 {sha256} is not {expected}: {fix}.</source>
        <translation>{file} sha256 {sha256} no es {expected}: {fix}.</translation>
    </message>
    <message>
        <source>{file} is missing: {fix}.</source>
        <translation>Falta {file}: {fix}.</translation>
    </message>
    <message>
        <source>no guard, so every image gets a warning: {fix}.</source>
        <translation>sin guardia, por lo que cada imagen recibe una advertencia: {fix}.</translation>
    </message>
    <message>
        <source>{number} in {folder}</source>
        <translation>{number} en {folder}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
    <message>
        <source>nothing newer</source>
        <translation>nada más nuevo</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Draw around the lesion with the button held down. Esc: stop</source>
        <translation>Dibuje alrededor de la lesión con el botón pulsado. Esc: terminar</translation>
    </message>
    <message>
        <source>Click inside the lesion. Esc: stop</source>
        <translation>Haga clic dentro de la lesión. Esc: terminar</translation>
    </message>
    <message>
        <source>Click corners. Enter: close, Backspace: take the last one back, Esc: stop</source>
        <translation>Haga clic en los vértices. Intro: cerrar, Retroceso: quitar el último, Esc: terminar</translation>
    </message>
    <message>
        <source>Brush over the lesion. [ and ]: size, Alt: erase, Esc: stop</source>
        <translation>Pinte sobre la lesión. [ y ]: tamaño, Alt: borrar, Esc: terminar</translation>
    </message>
    <message>
        <source>Erase from the selected lesion. [ and ]: size, Esc: stop</source>
        <translation>Borre de la lesión seleccionada. [ y ]: tamaño, Esc: terminar</translation>
    </message>
    <message>
        <source>Drag the outline of the selected lesion. Esc: stop</source>
        <translation>Arrastre el contorno de la lesión seleccionada. Esc: terminar</translation>
    </message>
    <message>
        <source>Draw a line across the selected lesion. Esc: stop</source>
        <translation>Trace una línea a través de la lesión seleccionada. Esc: terminar</translation>
    </message>
    <message>
        <source>Click the lesion to join with the selected one. Esc: stop</source>
        <translation>Haga clic en la lesión que se unirá a la seleccionada. Esc: terminar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw and correct lesions</source>
        <translation>Dibujar y corregir lesiones</translation>
    </message>
    <message>
        <source>Tool in use: {tool}</source>
        <translation>Herramienta en uso: {tool}</translation>
    </message>
    <message>
        <source>The outline is too small to be measured.</source>
        <translation>El contorno es demasiado pequeño para medirlo.</translation>
    </message>
    <message>
        <source>Nothing stands out there. Draw the lesion instead ({keys}).</source>
        <translation>Ahí no destaca nada. Dibuje la lesión en su lugar ({keys}).</translation>
    </message>
    <message>
        <source>Lesion {name} is already there.</source>
        <translation>La lesión {name} ya está ahí.</translation>
    </message>
    <message>
        <source>Select the lesion first that you want to erase from.</source>
        <translation>Seleccione antes la lesión que quiere borrar.</translation>
    </message>
    <message>
        <source>Too little of the lesion would be left. Reject it instead ({keys}).</source>
        <translation>Quedaría muy poco de la lesión. Rechácela en su lugar ({keys}).</translation>
    </message>
    <message>
        <source>Draw the line all the way across the lesion.</source>
        <translation>Trace la línea atravesando toda la lesión.</translation>
    </message>
    <message>
        <source>There is no other lesion there to join with.</source>
        <translation>Ahí no hay otra lesión que unir.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edited by a person. The networks alone: {said}</source>
        <translation>Editado por una persona. Las redes por sí solas: {said}</translation>
    </message>
    <message>
        <source>{headline}, P(malignant) {malignancy}</source>
        <translation>{headline}, P(maligno) {malignancy}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>judging {number} outlines…</source>
        <comment>judging the outline…</comment>
        <translation>
            <numerusform>valorando el contorno…</numerusform>
            <numerusform>valorando {number} contornos…</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>dibujada por una persona</translation>
    </message>
    <message>
        <source>drawn by a person, then rejected</source>
        <translation>dibujada por una persona y luego rechazada</translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>aceptada por una persona</translation>
    </message>
    <message>
        <source>rejected by a person, it does not count</source>
        <translation>rechazada por una persona, no cuenta</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The networks cannot run here ({error}): install BUSight again.</source>
        <translation>Las redes no pueden ejecutarse aquí ({error}): vuelva a instalar BUSight.</translation>
    </message>
    <message>
        <source>The networks could not be loaded ({error}): try the device &apos;cpu&apos;.</source>
        <translation>No se pudieron cargar las redes ({error}): pruebe el dispositivo «cpu».</translation>
    </message>
    <message>
        <source>The engine&apos;s process could not be started ({error}): close other programs, then try again.</source>
        <translation>No se pudo iniciar el proceso de cálculo ({error}): cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine stopped twice while it loaded its networks: close other programs, then try again; &apos;busight doctor&apos; shows more.</source>
        <translation>El proceso de cálculo se detuvo dos veces al cargar las redes: cierre otros programas e inténtelo de nuevo; «busight doctor» muestra más.</translation>
    </message>
    <message>
        <source>The engine stopped twice on this image, probably because memory ran out: close other programs or use a smaller image, then try again.</source>
        <translation>El proceso de cálculo se detuvo dos veces con esta imagen, probablemente por falta de memoria: cierre otros programas o use una imagen menor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not enough memory for this image: close other programs or use a smaller image, then try again.</source>
        <translation>No hay memoria suficiente para esta imagen: cierre otros programas o use una imagen menor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The networks failed on this image ({error}): try again, or try the device &apos;cpu&apos;.</source>
        <translation>Las redes fallaron con esta imagen ({error}): inténtelo de nuevo o pruebe el dispositivo «cpu».</translation>
    </message>
    <message>
        <source>Internal error ({error}): try again, and report it if it happens again.</source>
        <translation>Error interno ({error}): inténtelo de nuevo y comuníquelo si se repite.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;: choose one of {names}.</source>
        <translation>No existe el dispositivo «{device}»: elija uno de {names}.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu.</source>
        <translation>No se puede usar CUDA, {reason}: elija --device auto o cpu.</translation>
    </message>
    <message>
        <source>CUDA can&apos;t be used, {reason}: choose --device auto or cpu. {advice}</source>
        <translation>No se puede usar CUDA, {reason}: elija --device auto o cpu. {advice}</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>compare results with the labels of your images</source>
        <translation>comparar los resultados con las etiquetas de sus imágenes</translation>
    </message>
    <message>
        <source>Compares the results of an earlier &apos;analyze&apos; with labels that you give, and prints how sensitive and how specific it was at your site, with 95% intervals. Images with a warning are left out. {research_use}</source>
        <translation>Compara los resultados de un «analyze» anterior con las etiquetas que usted indique y muestra la sensibilidad y la especificidad en su centro, con intervalos del 95%. Las imágenes con advertencia se omiten. {research_use}</translation>
    </message>
    <message>
        <source>JSON file to write the figures to</source>
        <translation>archivo JSON en el que escribir las cifras</translation>
    </message>
    <message>
        <source>Left out: {warned} with a warning, {failed} failed, {unlabeled} without a label. Labels without a result: {missing}.</source>
        <translation>Omitidas: {warned} con advertencia, {failed} con error, {unlabeled} sin etiqueta. Etiquetas sin resultado: {missing}.</translation>
    </message>
    <message>
        <source>{models}, operating point {point}, threshold {threshold}.</source>
        <translation>{models}, punto de trabajo {point}, umbral {threshold}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>centros conocidos</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>centros excluidos</translation>
    </message>
    <message>
        <source>CSV table with the columns file (as in the results) and label (normal, benign or malignant); optional columns: frame, patient, and mask, the path of an image in which the lesions are bright and the rest is black, relative to the table</source>
        <translation>tabla CSV con las columnas file (como en los resultados) y label (normal, benign o malignant); columnas opcionales: frame, patient y mask, la ruta, relativa a la tabla, de una imagen en la que las lesiones son claras y el resto es negro</translation>
    </message>
    <message>
        <source>results.jsonl, or the folder that it is in</source>
        <translation>results.jsonl, o la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; of --output does not end with .json</source>
        <translation>«{name}» de --output no termina en .json</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message numerus="yes">
        <source>{number} images: {normal} normal, {benign} benign, {malignant} malignant.</source>
        <comment>1 image: {normal} normal, {benign} benign, {malignant} malignant.</comment>
        <translation>
            <numerusform>1 imagen: {normal} normal, {benign} benigna, {malignant} maligna.</numerusform>
            <numerusform>{number} imágenes: {normal} normales, {benign} benignas, {malignant} malignas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result for the label of: {names}</source>
        <translation>Sin resultado para la etiqueta de: {names}</translation>
    </message>
    <message>
        <source>Acceptance limit of the site &apos;{site}&apos;.</source>
        <translation>Límite de aceptación del centro «{site}».</translation>
    </message>
    <message numerus="yes">
        <source>In brackets: 95% intervals over {number} patients, by bootstrap; exact ones if all or none of the images are right. Malignant counts as positive.</source>
        <comment>1 patient: too few for intervals. Malignant counts as positive.</comment>
        <translation>
            <numerusform>1 paciente: no basta para dar intervalos. Maligno cuenta como positivo.</numerusform>
            <numerusform>Entre corchetes: intervalos del 95% sobre {number} pacientes, por bootstrap; exactos si todas las imágenes se valoraron bien o ninguna. Maligno cuenta como positivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>área bajo la curva ROC</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>normals with a lesion marked</source>
        <translation>normales con una lesión marcada</translation>
    </message>
    <message>
        <source>lesion images with none marked</source>
        <translation>imágenes con lesión, nada marcado</translation>
    </message>
    <message>
        <source>lesions missed</source>
        <translation>lesiones no detectadas</translation>
    </message>
    <message>
        <source>false lesions per image</source>
        <translation>lesiones falsas por imagen</translation>
    </message>
    <message>
        <source>Dice of lesion images</source>
        <translation>Dice de las imágenes con lesión</translation>
    </message>
    <message>
        <source>sensitivity where readers judged</source>
        <translation>sensibilidad si valoró un lector</translation>
    </message>
    <message>
        <source>specificity where readers judged</source>
        <translation>especificidad si valoró un lector</translation>
    </message>
    <message>
        <source>sensitivity of the readers</source>
        <translation>sensibilidad de los lectores</translation>
    </message>
    <message>
        <source>specificity of the readers</source>
        <translation>especificidad de los lectores</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of labels: make a CSV file in UTF-8 that has a column file and a column label, each once.</source>
        <translation>«{name}» no es una tabla de etiquetas: cree un archivo CSV en UTF-8 que tenga una columna file y una columna label, cada una una sola vez.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not a label: write normal, benign or malignant, or leave the cell empty if it is not known.</source>
        <translation>«{text}» en la línea {line} de «{name}» no es una etiqueta: escriba normal, benign o malignant, o deje la celda vacía si no se conoce.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the number of a frame: write 1 or more, or leave the cell empty.</source>
        <translation>«{text}» en la línea {line} de «{name}» no es el número de un fotograma: escriba 1 o más, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; contradicts an earlier line about the same image: give both the same label and patient.</source>
        <translation>La línea {line} de «{name}» contradice una línea anterior sobre la misma imagen: indique en ambas la misma etiqueta y la misma paciente.</translation>
    </message>
    <message>
        <source>There is no results.jsonl in &apos;{name}&apos;: name the output folder of an &apos;analyze&apos; that wrote json.</source>
        <translation>No hay results.jsonl en «{name}»: indique la carpeta de salida de un «analyze» que haya escrito json.</translation>
    </message>
    <message>
        <source>BUSight did not write &apos;{name}&apos;, or it was changed: name the output folder of an &apos;analyze&apos;.</source>
        <translation>BUSight no escribió «{name}», o se ha modificado: indique la carpeta de salida de un «analyze».</translation>
    </message>
    <message>
        <source>No label is about an image in &apos;{name}&apos;: write the names in the column file as they are in the results.</source>
        <translation>Ninguna etiqueta corresponde a una imagen de «{name}»: escriba los nombres en la columna file tal como están en los resultados.</translation>
    </message>
    <message>
        <source>All images in &apos;{name}&apos; that have a label failed or have a warning: label others.</source>
        <translation>Todas las imágenes de «{name}» que tienen etiqueta dieron error o tienen una advertencia: etiquete otras.</translation>
    </message>
    <message>
        <source>The results in &apos;{name}&apos; were made with different weights, operating points, limits or thresholds: analyze all images with the same ones.</source>
        <translation>Los resultados de «{name}» se crearon con pesos, puntos de trabajo, límites o umbrales distintos: analice todas las imágenes con los mismos.</translation>
    </message>
    <message>
        <source>The result of &apos;{file}&apos; has no outlines that can be used: analyze the image again.</source>
        <translation>El resultado de «{file}» no tiene contornos utilizables: analice de nuevo la imagen.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show no lesion, but its label is {label}: correct the one or the other, or leave the cell of the mask empty.</source>
        <translation>Las máscaras de «{file}» no muestran ninguna lesión, pero su etiqueta es {label}: corrija lo uno o lo otro, o deje vacía la celda de la máscara.</translation>
    </message>
    <message>
        <source>The masks of &apos;{file}&apos; show a lesion, but its label is normal: correct the one or the other.</source>
        <translation>Las máscaras de «{file}» muestran una lesión, pero su etiqueta es normal: corrija lo uno o lo otro.</translation>
    </message>
    <message>
        <source>{reason} In the table it is the mask &apos;{mask}&apos;.</source>
        <translation>{reason} En la tabla es la máscara «{mask}».</translation>
    </message>
    <message>
        <source>The mask &apos;{mask}&apos; has {width} x {height} pixels, but its image has {image_width} x {image_height}: give a mask of the same size.</source>
        <translation>La máscara «{mask}» tiene {width} x {height} píxeles, pero su imagen tiene {image_width} x {image_height}: indique una máscara del mismo tamaño.</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>Open findings of others</source>
        <translation>Abrir hallazgos de otros</translation>
    </message>
    <message>
        <source>Findings of others</source>
        <translation>Hallazgos de otros</translation>
    </message>
    <message>
        <source>Read from other files. Nothing here depends on them.</source>
        <translation>Leídos de otros archivos. Nada aquí depende de ellos.</translation>
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
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The files say nothing about this image.</source>
        <translation>Los archivos no dicen nada sobre esta imagen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} findings of others read.</source>
        <comment>1 finding of others read.</comment>
        <translation>
            <numerusform>Se leyó 1 hallazgo de otros.</numerusform>
            <numerusform>Se leyeron {number} hallazgos de otros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Report as a file: drag it, or press to copy it</source>
        <translation>Informe como archivo: arrástrelo, o pulse para copiarlo</translation>
    </message>
    <message>
        <source>Drag the report into a folder or another program, or click to copy its file</source>
        <translation>Arrastre el informe a una carpeta o a otro programa, o haga clic para copiar su archivo</translation>
    </message>
</context>
<context>
    <name>Lesion</name>
    <message>
        <source>suspicious</source>
        <translation>sospechosa</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigno</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>rechazada por una persona</translation>
    </message>
    <message>
        <source>suspicious, drawn by hand</source>
        <translation>sospechosa, dibujada a mano</translation>
    </message>
    <message>
        <source>benign, drawn by hand</source>
        <translation>benigna, dibujada a mano</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>possible, {percent}</source>
        <translation>posible, {percent}</translation>
    </message>
</context>
<context>
    <name>LesionTable</name>
    <message>
        <source>Lesions</source>
        <translation>Lesiones</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>P(mal)</source>
        <translation>P(mal)</translation>
    </message>
    <message>
        <source>possible, {percent}: {size}</source>
        <translation>posible, {percent}: {size}</translation>
    </message>
    <message>
        <source>rejected: {size}</source>
        <translation>rechazada: {size}</translation>
    </message>
    <message>
        <source>Lesion {name}, {area}</source>
        <translation>Lesión {name}, {area}</translation>
    </message>
    <message>
        <source>Possible lesion {name}, {area}</source>
        <translation>Posible lesión {name}, {area}</translation>
    </message>
    <message>
        <source>size: largest diameter × largest width across it</source>
        <translation>tamaño: diámetro mayor × anchura máxima perpendicular</translation>
    </message>
    <message>
        <source>malignant {malignant}, benign {benign}, no lesion {no_lesion}</source>
        <translation>maligna {malignant}, benigna {benign}, ninguna lesión {no_lesion}</translation>
    </message>
    <message>
        <source>circularity {circularity}, long axis at {angle}°</source>
        <translation>circularidad {circularity}, eje mayor a {angle}°</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Eje mayor</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Eje menor</translation>
    </message>
    <message>
        <source>Circularity</source>
        <translation>Circularidad</translation>
    </message>
    <message>
        <source>Angle of long axis</source>
        <translation>Ángulo del eje mayor</translation>
    </message>
    <message>
        <source>{angle}°</source>
        <translation>{angle}°</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(lesión)</translation>
    </message>
    <message>
        <source>Pixel size set by hand</source>
        <translation>Tamaño de píxel fijado a mano</translation>
    </message>
    <message>
        <source>Lesion {name}</source>
        <translation>Lesión {name}</translation>
    </message>
    <message>
        <source>Possible {name}</source>
        <translation>Posible {name}</translation>
    </message>
    <message>
        <source>nothing outlined at threshold {threshold}</source>
        <translation>nada contorneado con umbral {threshold}</translation>
    </message>
    <message numerus="yes">
        <source>{number} possible lesions hidden</source>
        <comment>1 possible lesion hidden</comment>
        <translation>
            <numerusform>1 posible lesión oculta</numerusform>
            <numerusform>{number} posibles lesiones ocultas</numerusform>
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
        <translation>{length} (sin tamaño de píxel)</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in the same region of the image.</source>
        <translation>{length}. Para mm, todos los puntos deben estar en la misma región de la imagen.</translation>
    </message>
    <message>
        <source>{length}. For mm, all points must be in a region that has a pixel size.</source>
        <translation>{length}. Para mm, todos los puntos deben estar en una región que tenga tamaño de píxel.</translation>
    </message>
    <message>
        <source>{length}. The axes of this region are not lengths, so there are no mm.</source>
        <translation>{length}. Los ejes de esta región no son longitudes, por eso no hay mm.</translation>
    </message>
    <message>
        <source>Distance: click two points. Esc: stop</source>
        <translation>Distancia: haga clic en dos puntos. Esc: terminar</translation>
    </message>
    <message>
        <source>Angle: click an end, the vertex and the other end. Esc: stop</source>
        <translation>Ángulo: haga clic en un extremo, el vértice y el otro extremo. Esc: terminar</translation>
    </message>
    <message>
        <source>Ellipse: click the ends of an axis, then the width. Esc: stop</source>
        <translation>Elipse: haga clic en los extremos de un eje y luego en la anchura. Esc: terminar</translation>
    </message>
    <message>
        <source>Polygon: click the corners, double-click the last. Esc: stop</source>
        <translation>Polígono: haga clic en los vértices y doble clic en el último. Esc: terminar</translation>
    </message>
    <message>
        <source>Arrow keys move the point, Delete removes the measurement</source>
        <translation>Las flechas mueven el punto, Supr elimina la medición</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Mouse</name>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Ampliar en el cursor</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar con botón derecho</translation>
    </message>
    <message>
        <source>Contrast and brightness</source>
        <translation>Contraste y brillo</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Menu of the image</source>
        <translation>Menú de la imagen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Pan, or change the scan</source>
        <translation>Desplazar o cambiar de imagen</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Mayús+rueda</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+arrastrar</translation>
    </message>
    <message>
        <source>Erase with the brush</source>
        <translation>Borrar con el pincel</translation>
    </message>
    <message>
        <source>Arrows, Space</source>
        <translation>Flechas, Espacio</translation>
    </message>
    <message>
        <source>Move and use a drawing tool</source>
        <translation>Mover y usar una herramienta de dibujo</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Move it by ten pixels</source>
        <translation>Moverla diez píxeles</translation>
    </message>
</context>
<context>
    <name>NoImage</name>
    <message>
        <source>This image was not read because the analysis was canceled.</source>
        <translation>Esta imagen no se leyó porque se canceló el análisis.</translation>
    </message>
    <message>
        <source>Reading this image…</source>
        <translation>Leyendo esta imagen…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&apos;{name}&apos; was pasted: paste it again.</source>
        <translation>«{name}» se pegó: péguela de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has not been analyzed yet: export it when it is done.</source>
        <translation>«{name}» aún no se ha analizado: expórtela cuando termine.</translation>
    </message>
    <message>
        <source>No scan has been analyzed yet: export when one is done.</source>
        <translation>Aún no se ha analizado ninguna imagen: exporte cuando haya una lista.</translation>
    </message>
    <message>
        <source>An export is running: wait until it ends, or cancel it.</source>
        <translation>Hay una exportación en curso: espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Se guardó {path}</translation>
    </message>
    <message>
        <source>Saved {written} reports in {place}</source>
        <translation>Se guardaron {written} informes en {place}</translation>
    </message>
    <message>
        <source>Saved {written} images in {place}</source>
        <translation>Se guardaron {written} imágenes en {place}</translation>
    </message>
    <message>
        <source>The report was sent to the printer</source>
        <translation>El informe se envió a la impresora</translation>
    </message>
    <message>
        <source>{number} reports were sent to the printer</source>
        <translation>Se enviaron {number} informes a la impresora</translation>
    </message>
    <message>
        <source>Saved data in {place} (scans: {written})</source>
        <translation>Datos guardados en {place} (imágenes: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written})</source>
        <translation>Objetos DICOM guardados en {place} (imágenes: {written})</translation>
    </message>
    <message>
        <source>Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM files: {left_out})</source>
        <translation>Objetos DICOM guardados en {place} (imágenes: {written}; omitidas porque no son archivos DICOM: {left_out})</translation>
    </message>
    <message>
        <source>DICOM objects refer to DICOM files, and these scans come from other files: choose &apos;Export DICOM study&apos; to make a study around them.</source>
        <translation>Los objetos DICOM se refieren a archivos DICOM, y estas imágenes proceden de otros archivos: elija «Exportar estudio DICOM» para crear un estudio en torno a ellas.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} (files: {written}). Look at them before you pass them on.</source>
        <translation>Copias desidentificadas guardadas en {place} (archivos: {written}). Mírelas antes de entregarlas.</translation>
    </message>
    <message>
        <source>Saved copies without identity in {place} ({written} of {total} files). {fault}</source>
        <translation>Copias desidentificadas guardadas en {place} ({written} de {total} archivos). {fault}</translation>
    </message>
    <message>
        <source>Saved {path} with {written} of {total} frames: the others are not analyzed.</source>
        <translation>Se guardó {path} con {written} de {total} fotogramas: los demás no están analizados.</translation>
    </message>
    <message>
        <source>Saved {path}. Limits fitted to {images} images count from now on.</source>
        <translation>{path} guardado. Desde ahora se aplican los límites ajustados a {images} imágenes.</translation>
    </message>
    <message>
        <source>The fit was canceled: the limits are unchanged.</source>
        <translation>El ajuste se canceló: los límites no cambian.</translation>
    </message>
    <message>
        <source>The export was canceled: {written} of {total} scans were exported.</source>
        <translation>La exportación se canceló: se exportaron {written} de {total} imágenes.</translation>
    </message>
    <message>
        <source>{fault} Before that, {written} of {total} scans were exported.</source>
        <translation>{fault} Antes de eso se exportaron {written} de {total} imágenes.</translation>
    </message>
    <message>
        <source>Internal error: press {keys} to open the folder of its report, {path}</source>
        <translation>Error interno: pulse {keys} para abrir la carpeta de su informe, {path}</translation>
    </message>
    <message>
        <source>Not enough memory: close other programs, then try again.</source>
        <translation>Memoria insuficiente: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and run it again.</source>
        <translation>Memoria insuficiente para «{name}»: cierre otros programas y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has only regions of Doppler, M-mode or elastography, which the networks can&apos;t judge: open an image in B-mode.</source>
        <translation>&apos;{name}&apos; solo tiene regiones Doppler, modo M o elastografía, que las redes no pueden evaluar: abra una imagen en modo B.</translation>
    </message>
    <message>
        <source>Internal error while analyzing &apos;{name}&apos; ({error}): save the image again as PNG and try that file.</source>
        <translation>Error interno al analizar «{name}» ({error}): guarde la imagen como PNG y pruebe ese archivo.</translation>
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
        <translation>no medido</translation>
    </message>
    <message>
        <source>high sensitivity</source>
        <translation>alta sensibilidad</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>alta especificidad</translation>
    </message>
    <message>
        <source>lesions accepted by the limits of {site}</source>
        <translation>lesiones aceptadas según los límites de {site}</translation>
    </message>
    <message>
        <source>known sites: sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>centros conocidos: sensibilidad {sensitivity}, especificidad {specificity}</translation>
    </message>
    <message>
        <source>a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)</source>
        <translation>un centro nuevo: sensibilidad {sensitivity}, especificidad {specificity} (conjuntos excluidos)</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites</source>
        <translation>P de {low} a {high}: {share} de esas imágenes eran malignas en centros conocidos</translation>
    </message>
    <message>
        <source>P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at left-out sites</source>
        <translation>P de {low} a {high}: malignas {share} en centros conocidos, {elsewhere} en excluidos</translation>
    </message>
    <message>
        <source>Suspicious if the malignancy is at least {limit}.</source>
        <translation>Sospechoso si la malignidad es al menos {limit}.</translation>
    </message>
    <message>
        <source>Accepted as a lesion if the lesion probability is at least {limit}.</source>
        <translation>Se acepta como lesión si la probabilidad de lesión es al menos {limit}.</translation>
    </message>
    <message>
        <source>A region where the probability map stays below {threshold} is only a possible lesion.</source>
        <translation>Una región donde el mapa de probabilidad queda por debajo de {threshold} es solo una posible lesión.</translation>
    </message>
    <message>
        <source>That limit was fitted to {images} images of {site}, {share} of which show no lesion.</source>
        <translation>Ese límite se ajustó a {images} imágenes de {site}; la proporción sin lesión es {share}.</translation>
    </message>
    <message>
        <source>Known sites, {images} images:</source>
        <translation>Centros conocidos, {images} imágenes:</translation>
    </message>
    <message>
        <source>Known sites: not measured</source>
        <translation>Centros conocidos: no medido</translation>
    </message>
    <message>
        <source>in brackets: 95% intervals</source>
        <translation>entre corchetes: intervalos del 95%</translation>
    </message>
    <message>
        <source>A new site (left-out sets), {images} images:</source>
        <translation>Un centro nuevo (conjuntos excluidos), {images} imágenes:</translation>
    </message>
    <message>
        <source>A new site (left-out sets): not measured</source>
        <translation>Un centro nuevo (conjuntos excluidos): no medido</translation>
    </message>
    <message>
        <source>means of the sets; in brackets: the lowest and the highest set</source>
        <translation>medias de los conjuntos; entre corchetes: el más bajo y el más alto</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, specificity {specificity}</source>
        <translation>sensibilidad {sensitivity}, especificidad {specificity}</translation>
    </message>
    <message>
        <source>lesions lost {lost}, normals marked {marked}</source>
        <translation>lesiones perdidas {lost}, normales marcados {marked}</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>No computer is called &apos;{host}&apos;: check the host of &apos;{node}&apos; in the settings.</source>
        <translation>Ningún equipo se llama «{host}»: compruebe el equipo de «{node}» en la configuración.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}, port {port}: check that &apos;{node}&apos; is running, and its port in the settings.</source>
        <translation>Nada escucha en {host}, puerto {port}: compruebe que «{node}» esté en marcha, y su puerto en la configuración.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; can&apos;t be reached at {host}, port {port}, within {seconds} s: check the network, and the host in the settings.</source>
        <translation>No se puede llegar a «{node}» en {host}, puerto {port}, en {seconds} s: compruebe la red, y el equipo en la configuración.</translation>
    </message>
    <message>
        <source>No encrypted connection with &apos;{node}&apos; is possible ({error}): check its certificates in the settings.</source>
        <translation>No es posible una conexión cifrada con «{node}» ({error}): compruebe sus certificados en la configuración.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; refused the association: {reason}.</source>
        <translation>«{node}» rechazó la asociación: {reason}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not answer within {seconds} s: try again later.</source>
        <translation>«{node}» no respondió en {seconds} s: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; ended the connection: try again later.</source>
        <translation>«{node}» terminó la conexión: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not offer {service} to this program.</source>
        <translation>«{node}» no ofrece {service} a este programa.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do {service} (status {status}): its log says why.</source>
        <translation>«{node}» no pudo hacer {service} (estado {status}): su registro dice por qué.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not know where to send images for {ae_title}: enter this AE title, computer and port there.</source>
        <translation>«{node}» no sabe adónde enviar imágenes para {ae_title}: introduzca allí este título AE, el equipo y el puerto.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent {received} objects and could not send {failed}: retrieve again, or see its log.</source>
        <translation>«{node}» envió {received} objetos y no pudo enviar {failed}: obtenga de nuevo, o vea su registro.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; has sent nothing that this program can keep.</source>
        <translation>«{node}» no envió nada que este programa pueda conservar.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept {name}, which is in {syntax}.</source>
        <translation>«{node}» no acepta {name}, que está en {syntax}.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; did not store {name} (status {status}): its log says why.</source>
        <translation>«{node}» no almacenó {name} (estado {status}): su registro dice por qué.</translation>
    </message>
    <message>
        <source>{sent} of {total} files are stored in &apos;{node}&apos;. The first that is not: {fault}</source>
        <translation>{sent} de {total} archivos están almacenados en «{node}». El primero que no lo está: {fault}</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not accept the user and password that are set for it.</source>
        <translation>«{node}» no acepta el usuario y la contraseña que tiene asignados.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; could not do it (HTTP status {status}): its log says why.</source>
        <translation>«{node}» no pudo hacerlo (estado HTTP {status}): su registro dice por qué.</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; does not answer as a DICOMweb service: check its address in the settings.</source>
        <translation>«{node}» no responde como un servicio DICOMweb: compruebe su dirección en la configuración.</translation>
    </message>
    <message>
        <source>it does not know the AE title {ae_title} of this program</source>
        <translation>no conoce el título AE {ae_title} de este programa</translation>
    </message>
    <message>
        <source>its AE title is not {ae_title}</source>
        <translation>su título AE no es {ae_title}</translation>
    </message>
    <message>
        <source>it is busy, try again later</source>
        <translation>está ocupado, inténtelo más tarde</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>no da ninguna razón</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; answers.</source>
        <translation>«{node}» responde.</translation>
    </message>
    <message>
        <source>Objects received from &apos;{node}&apos;: {received}.</source>
        <translation>Objetos recibidos de «{node}»: {received}.</translation>
    </message>
    <message>
        <source>Files stored in &apos;{node}&apos;: {sent}.</source>
        <translation>Archivos almacenados en «{node}»: {sent}.</translation>
    </message>
    <message>
        <source>Get from PACS</source>
        <translation>Obtener del PACS</translation>
    </message>
    <message>
        <source>Send to PACS</source>
        <translation>Enviar al PACS</translation>
    </message>
    <message>
        <source>PACS node</source>
        <translation>Nodo PACS</translation>
    </message>
    <message>
        <source>No PACS node is set yet: add one in the settings.</source>
        <translation>Aún no hay ningún nodo PACS: añada uno en la configuración.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nombre de la paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>A date is written as year, month and day: 2026-01-31.</source>
        <translation>Una fecha se escribe como año, mes y día: 2026-01-31.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searching in &apos;{node}&apos;…</source>
        <translation>Buscando en «{node}»…</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;…</source>
        <translation>Obteniendo de «{node}»…</translation>
    </message>
    <message>
        <source>Retrieving from &apos;{node}&apos;: {done} of {total}</source>
        <translation>Obteniendo de «{node}»: {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>{number} studies</source>
        <comment>1 study</comment>
        <translation>
            <numerusform>1 estudio</numerusform>
            <numerusform>{number} estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} studies. Narrow the search to see others.</source>
        <translation>Los primeros {number} estudios. Acote la búsqueda para ver otros.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <translation>Estudios y series</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
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
            <numerusform>Resultados de 1 imagen seleccionada</numerusform>
            <numerusform>Resultados de {number} imágenes seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Results: no analyzed scan is selected</source>
        <translation>Resultados: no hay ninguna imagen analizada seleccionada</translation>
    </message>
    <message>
        <source>Results: none, because the selected scans are not from DICOM files</source>
        <translation>Resultados: ninguno, porque las imágenes seleccionadas no proceden de archivos DICOM</translation>
    </message>
    <message>
        <source>Segmentation (SEG)</source>
        <translation>Segmentación (SEG)</translation>
    </message>
    <message>
        <source>Measurements and classes (SR)</source>
        <translation>Mediciones y clases (SR)</translation>
    </message>
    <message>
        <source>Outlines as presentation state (GSPS)</source>
        <translation>Contornos como estado de presentación (GSPS)</translation>
    </message>
    <message>
        <source>Report as image (Secondary Capture)</source>
        <translation>Informe como imagen (Secondary Capture)</translation>
    </message>
    <message>
        <source>Report as PDF (Encapsulated PDF)</source>
        <translation>Informe como PDF (Encapsulated PDF)</translation>
    </message>
    <message>
        <source>DICOM files</source>
        <translation>Archivos DICOM</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Choose DICOM files</source>
        <translation>Elegir archivos DICOM</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;…</source>
        <translation>Enviando a «{node}»…</translation>
    </message>
    <message>
        <source>Sending to &apos;{node}&apos;: {done} of {total}</source>
        <translation>Enviando a «{node}»: {done} de {total}</translation>
    </message>
    <message>
        <source>The files are sent as they are, with all that they say about the patient.</source>
        <translation>Los archivos se envían tal como están, con todo lo que dicen de la paciente.</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>AE title of this program</source>
        <translation>Título AE de este programa</translation>
    </message>
    <message>
        <source>Port to receive on</source>
        <translation>Puerto de recepción</translation>
    </message>
    <message>
        <source>Receive images while the window is open</source>
        <translation>Recibir imágenes mientras la ventana esté abierta</translation>
    </message>
    <message>
        <source>Images may come from other computers</source>
        <translation>Las imágenes pueden venir de otros equipos</translation>
    </message>
    <message>
        <source>The certificate files that are set for &apos;{node}&apos; can&apos;t be used ({error}): choose other PEM files in the settings.</source>
        <translation>Los archivos de certificados de «{node}» no se pueden usar ({error}): elija otros archivos PEM en la configuración.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be sent: it is not a DICOM file.</source>
        <translation>{name} no se puede enviar: no es un archivo DICOM.</translation>
    </message>
    <message>
        <source>No study matches.</source>
        <translation>Ningún estudio coincide.</translation>
    </message>
    <message>
        <source>Only the nodes below may send. If images are not received all the time, the port is open only while images are retrieved by C-MOVE.</source>
        <translation>Solo pueden enviar los nodos de abajo. Si no se recibe nada más, el puerto solo está abierto mientras se obtienen imágenes por C-MOVE.</translation>
    </message>
    <message>
        <source>PACS nodes</source>
        <translation>Nodos PACS</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Waiting for &apos;{node}&apos;…</source>
        <translation>Esperando a «{node}»…</translation>
    </message>
    <message>
        <source>{name}: {ae_title} at {host}, port {port}</source>
        <translation>{name}: {ae_title} en {host}, puerto {port}</translation>
    </message>
    <message>
        <source>{name}: {url}</source>
        <translation>{name}: {url}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
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
        <translation>Título AE</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encrypt with TLS</source>
        <translation>Cifrar con TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confianza</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Elegir un archivo PEM</translation>
    </message>
    <message>
        <source>PEM files ({patterns})</source>
        <translation>Archivos PEM ({patterns})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter a name for this node.</source>
        <translation>Escriba un nombre para este nodo.</translation>
    </message>
    <message>
        <source>Another node has this name.</source>
        <translation>Otro nodo tiene este nombre.</translation>
    </message>
    <message>
        <source>An AE title has 1 to 16 letters, digits or signs.</source>
        <translation>Un título AE tiene de 1 a 16 letras, cifras o signos.</translation>
    </message>
    <message>
        <source>Enter the name or IP address of the computer.</source>
        <translation>Escriba el nombre o la dirección IP del equipo.</translation>
    </message>
    <message>
        <source>Enter an address like https://pacs.example.org/dicom-web, without user and password.</source>
        <translation>Escriba una dirección como https://pacs.example.org/dicom-web, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>With http, this password can be read on the way. With https, it can&apos;t.</source>
        <translation>Con http, esta contraseña puede leerse por el camino; con https, no.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No scan opened</source>
        <translation>Ninguna imagen abierta</translation>
    </message>
    <message>
        <source>The assessment appears here.</source>
        <translation>La evaluación aparece aquí.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>This scan is in the queue.</source>
        <translation>Esta imagen está en la cola.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Analyzing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Press {keys} to analyze this scan.</source>
        <translation>Pulse {keys} para analizar esta imagen.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de trabajo</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Punto de trabajo: {name}</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>Umbral de máscara</translation>
    </message>
    <message>
        <source>Mask threshold in hundredths</source>
        <translation>Umbral de máscara en centésimas</translation>
    </message>
    <message>
        <source>Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} ({keys}).</source>
        <translation>Probabilidad a partir de la cual un píxel cuenta como lesión. Doble clic para restablecerla a {threshold} ({keys}).</translation>
    </message>
    <message>
        <source>default {threshold}</source>
        <translation>predet. {threshold}</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the fill in percent</source>
        <translation>Opacidad del relleno en porcentaje</translation>
    </message>
    <message>
        <source>Opacity of the fill ({weaker}, {stronger})</source>
        <translation>Opacidad del relleno ({weaker}, {stronger})</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{headline}. P(malignant) {malignancy}, {limit}</source>
        <translation>{headline}. P(maligno) {malignancy}, {limit}</translation>
    </message>
    <message>
        <source>{title}. {reason}</source>
        <translation>{title}. {reason}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>P(malignant): calibrated probability that this scan shows a malignant lesion.</source>
        <translation>P(maligno): probabilidad calibrada de que esta imagen muestre una lesión maligna.</translation>
    </message>
    <message>
        <source>It is that of the most malignant region or of the image as a whole, if that is higher.</source>
        <translation>Es la de la región más maligna o la de la imagen en su conjunto, si es mayor.</translation>
    </message>
    <message>
        <source>At {point}, a scan is suspicious if P(malignant) is at least {limit}.</source>
        <translation>Con {point}, una imagen es sospechosa si P(maligno) es al menos {limit}.</translation>
    </message>
    <message>
        <source>The mask threshold changes neither.</source>
        <translation>El umbral de máscara no cambia ninguno de los dos.</translation>
    </message>
    <message>
        <source>Do not rely on the networks for this image. It is not judged.</source>
        <translation>No se fíe de las redes con esta imagen. No se valora.</translation>
    </message>
    <message>
        <source>No region reaches the limit on its own, but the image as a whole does.</source>
        <translation>Ninguna región alcanza el límite por sí sola, pero sí la imagen en su conjunto.</translation>
    </message>
</context>
<context>
    <name>PixelSizes</name>
    <message>
        <source>width of a pixel in mm, for images whose file gives no size; or a CSV table with the columns file (as in the results) and spacing_mm</source>
        <translation>anchura de un píxel en mm, para imágenes cuyo archivo no la indica; o una tabla CSV con las columnas file (como en los resultados) y spacing_mm</translation>
    </message>
    <message>
        <source>no ultrasound image has pixels of &apos;{text}&apos; mm: give {least} to {most}</source>
        <translation>ninguna ecografía tiene píxeles de &apos;{text}&apos; mm: indique de {least} a {most}</translation>
    </message>
    <message numerus="yes">
        <source>{number} files in the table of pixel sizes are not among the images.</source>
        <comment>1 file in the table of pixel sizes is not among the images.</comment>
        <translation>
            <numerusform>{number} archivo de la tabla de tamaños de píxel no está entre las imágenes.</numerusform>
            <numerusform>{number} archivos de la tabla de tamaños de píxel no están entre las imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a table of pixel sizes: make a CSV file in UTF-8 with the columns file and spacing_mm.</source>
        <translation>&apos;{name}&apos; no es una tabla de tamaños de píxel: cree un archivo CSV en UTF-8 con las columnas file y spacing_mm.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in line {line} of &apos;{name}&apos; is not the width of a pixel in mm: correct it, or remove the line.</source>
        <translation>&apos;{text}&apos; en la línea {line} de &apos;{name}&apos; no es la anchura de un píxel en mm: corríjalo o elimine la línea.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
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
        <translation>«{name}» no está: compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link to a file that is gone: fix the link or open the file itself.</source>
        <translation>«{name}» es un enlace a un archivo que ya no existe: corrija el enlace o abra el propio archivo.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{name}&apos;: allow yourself to read it and open it again.</source>
        <translation>No hay permiso para leer «{name}»: permita su lectura y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; could not be read ({error}): check the disk and open it again.</source>
        <translation>No se pudo leer «{name}» ({error}): compruebe el disco y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Not enough memory for &apos;{name}&apos;: close other programs and open it again.</source>
        <translation>Memoria insuficiente para «{name}»: cierre otros programas y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder: open the images in it.</source>
        <translation>«{name}» es una carpeta: abra las imágenes que contiene.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder without images: choose one with files of these formats: {formats}.</source>
        <translation>«{name}» es una carpeta sin imágenes: elija una con archivos de estos formatos: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a device or pipe: open an image file instead.</source>
        <translation>«{name}» es un dispositivo o una tubería: abra un archivo de imagen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is empty: copy it again from where it came.</source>
        <translation>«{name}» está vacío: cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an image that BUSight reads: open a file of one of these formats: {formats}.</source>
        <translation>«{name}» no es una imagen que BUSight lea: abra un archivo de uno de estos formatos: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated {format} image: copy it again from where it came.</source>
        <translation>«{name}» es una imagen {format} dañada o incompleta: cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a damaged or truncated DICOM file: copy it again from where it came.</source>
        <translation>«{name}» es un archivo DICOM dañado o incompleto: cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file without an image: open the file that holds the images.</source>
        <translation>«{name}» es un archivo DICOM sin imagen: abra el archivo que contiene las imágenes.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a three-dimensional ultrasound volume, which BUSight does not read: export its slices as images.</source>
        <translation>«{name}» es un volumen de ecografía tridimensional, que BUSight no lee: exporte sus cortes como imágenes.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM structured report, not an image: open the images of its study.</source>
        <translation>«{name}» es un informe estructurado DICOM, no una imagen: abra las imágenes de su estudio.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM segmentation, not an image: open the images that it outlines.</source>
        <translation>«{name}» es una segmentación DICOM, no una imagen: abra las imágenes que delimita.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM presentation state, not an image: open the images that it refers to.</source>
        <translation>«{name}» es un estado de presentación DICOM, no una imagen: abra las imágenes a las que se refiere.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a document in a DICOM file, not an image: open the images of its study.</source>
        <translation>«{name}» es un documento en un archivo DICOM, no una imagen: abra las imágenes de su estudio.</translation>
    </message>
    <message>
        <source>Some of the images that &apos;{name}&apos; lists are not there ({number} missing): copy the whole disc or folder.</source>
        <translation>Algunas de las imágenes que enumera «{name}» no están (faltan {number}): copie el disco o la carpeta entera.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lists files outside of its folder, which are not read ({number} in all): get it again from where it came.</source>
        <translation>«{name}» enumera archivos fuera de su carpeta, que no se leen ({number} en total): vuelva a obtenerlo de su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can&apos;t be unpacked, because its ZIP archive is damaged or truncated: copy it again from where it came.</source>
        <translation>«{name}» no se puede descomprimir, porque su archivo ZIP está dañado o truncado: vuelva a copiarlo de su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with a password: unpack it and open the folder.</source>
        <translation>«{name}» es un archivo ZIP con contraseña: descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that is packed in a way that BUSight can&apos;t unpack: unpack it with another program and open the folder.</source>
        <translation>«{name}» es un archivo ZIP comprimido de una forma que BUSight no puede descomprimir: descomprímalo con otro programa y abra la carpeta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive that would grow far beyond its own size: unpack it and open the folder if you trust it.</source>
        <translation>«{name}» es un archivo ZIP que crecería mucho más allá de su propio tamaño: descomprímalo y abra la carpeta si confía en él.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive with files that lead out of it: get it again from where it came.</source>
        <translation>«{name}» es un archivo ZIP con archivos que llevan fuera de él: vuelva a obtenerlo de su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a ZIP archive without images: open one with files of these formats: {formats}.</source>
        <translation>«{name}» es un archivo ZIP sin imágenes: abra uno con archivos de estos formatos: {formats}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; lacks the UIDs by which DICOM results refer to it: export it again from the machine.</source>
        <translation>A &apos;{name}&apos; le faltan los UID con los que los resultados DICOM lo refieren: expórtelo de nuevo desde el equipo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file: only DICOM files have de-identified copies.</source>
        <translation>«{name}» no es un archivo DICOM: solo los archivos DICOM tienen copias desidentificadas.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say where the tissue is, so names around it can&apos;t be removed: export it in the window once and look at it.</source>
        <translation>«{name}» no dice dónde está el tejido, por lo que no se pueden quitar los nombres que lo rodean: expórtelo una vez en la ventana y mírelo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a DICOM file whose pixels are damaged or compressed in a way that BUSight can&apos;t decode: export it again uncompressed or as PNG.</source>
        <translation>«{name}» es un archivo DICOM cuyos píxeles están dañados o comprimidos de un modo que BUSight no puede descodificar: expórtelo de nuevo sin compresión o como PNG.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds an image of {width} x {height} pixels, but its header says {header_width} x {header_height}: export it again.</source>
        <translation>«{name}» contiene una imagen de {width} x {height} píxeles, pero su cabecera dice {header_width} x {header_height}: expórtela de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {width} x {height} pixels, too small to analyze: open an image of at least {smallest} x {smallest} pixels.</source>
        <translation>«{name}» tiene {width} x {height} píxeles, demasiado pequeña para analizarla: abra una imagen de al menos {smallest} x {smallest} píxeles.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; claims {width} x {height} pixels, too large to analyze: make it at most {largest} pixels wide and high and open it again.</source>
        <translation>«{name}» declara {width} x {height} píxeles, demasiado grande para analizarla: redúzcala a {largest} píxeles de ancho y alto como máximo y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {frames} frames, too many to open: cut it to at most {most} frames.</source>
        <translation>«{name}» tiene {frames} fotogramas, demasiados para abrirlo: recórtelo a {most} como máximo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no frame {frame} or ends before it: copy the file again from where it came.</source>
        <translation>«{name}» no tiene el fotograma {frame} o termina antes: copie de nuevo el archivo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a video that is damaged or compressed in a way that BUSight can&apos;t decode: copy it again, or save it as MP4 with H.264.</source>
        <translation>«{name}» es un vídeo dañado o comprimido de un modo que BUSight no puede descodificar: cópielo de nuevo o guárdelo como MP4 con H.264.</translation>
    </message>
    <message>
        <source>Line {line} of &apos;{name}&apos; can&apos;t be read as CSV: check its quotation marks.</source>
        <translation>La línea {line} de «{name}» no se puede leer como CSV: compruebe sus comillas.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has changed since it was analyzed: once it is shown, it is analyzed again, without its edits.</source>
        <translation>«{name}» ha cambiado desde que se analizó: en cuanto se muestre se analizará de nuevo, sin sus ediciones.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Nothing can be received on {host}, port {port} ({error}): close the program that uses the port, or choose another one above 1024.</source>
        <translation>No se puede recibir nada en {host}, puerto {port} ({error}): cierre el programa que usa el puerto o elija otro por encima de 1024.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be used for TLS: choose a certificate and its key, both as PEM.</source>
        <translation>&apos;{path}&apos; no se puede usar para TLS: elija un certificado y su clave, ambos en PEM.</translation>
    </message>
    <message>
        <source>The queue &apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder, or choose another folder.</source>
        <translation>No se puede abrir la cola &apos;{path}&apos; ({error}): compruebe el disco y los permisos de la carpeta o elija otra carpeta.</translation>
    </message>
    <message>
        <source>BUSight ended several times while it analyzed this object, so it is left out.</source>
        <translation>BUSight terminó varias veces mientras analizaba este objeto, por lo que se omite.</translation>
    </message>
    <message>
        <source>An error in BUSight ended the work on this object ({error}).</source>
        <translation>Con este objeto se produjo un error de BUSight ({error}).</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Color Doppler is not judged</source>
        <translation>El Doppler color no se evalúa</translation>
    </message>
    <message>
        <source>Spectral Doppler is not judged</source>
        <translation>El Doppler espectral no se evalúa</translation>
    </message>
    <message>
        <source>M-mode is not judged</source>
        <translation>El modo M no se evalúa</translation>
    </message>
    <message>
        <source>Elastography or a similar map is not judged</source>
        <translation>La elastografía o un mapa similar no se evalúa</translation>
    </message>
    <message>
        <source>color Doppler</source>
        <translation>Doppler color</translation>
    </message>
    <message>
        <source>spectral Doppler</source>
        <translation>Doppler espectral</translation>
    </message>
    <message>
        <source>M-mode</source>
        <translation>modo M</translation>
    </message>
    <message>
        <source>elastography</source>
        <translation>elastografía</translation>
    </message>
    <message>
        <source>Drag around the tissue, without the frame and text of the screen. Esc: stop</source>
        <translation>Arrastre alrededor del tejido, sin el marco ni el texto de la pantalla. Esc: terminar</translation>
    </message>
    <message>
        <source>The region must be at least {smallest} px wide and high.</source>
        <translation>La región debe medir al menos {smallest} px de ancho y de alto.</translation>
    </message>
    <message>
        <source>The region is used for all images of this size from this model of scanner.</source>
        <translation>La región se usa para todas las imágenes de este tamaño de este modelo de ecógrafo.</translation>
    </message>
    <message>
        <source>The region is used for this file only: it does not name its scanner.</source>
        <translation>La región se usa solo para este archivo: no nombra su ecógrafo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{program} report: {name}</source>
        <translation>Informe de {program}: {name}</translation>
    </message>
    <message>
        <source>{headline} (risk label: {label}).</source>
        <translation>{headline} (etiqueta de riesgo: {label}).</translation>
    </message>
    <message>
        <source>Made by a computer from one image. It can be wrong.</source>
        <translation>Hecho por un ordenador a partir de una imagen. Puede ser erróneo.</translation>
    </message>
    <message>
        <source>Made by a computer from one image, edited by a person. It can be wrong.</source>
        <translation>Hecho por un ordenador a partir de una imagen, editado por una persona. Puede ser erróneo.</translation>
    </message>
    <message>
        <source>The networks alone: {said}</source>
        <translation>Las redes por sí solas: {said}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}</source>
        <translation>Contornos con umbral {threshold}</translation>
    </message>
    <message>
        <source>Outlines at threshold {threshold}, edited by a person</source>
        <translation>Contornos con umbral {threshold}, editados por una persona</translation>
    </message>
    <message>
        <source>Nothing outlined at threshold {threshold}</source>
        <translation>Nada contorneado con umbral {threshold}</translation>
    </message>
    <message>
        <source>Enlarged, without outlines</source>
        <translation>Ampliado, sin contornos</translation>
    </message>
    <message>
        <source>long × short axis</source>
        <translation>eje mayor × menor</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>no pixel size in the file: lengths in px, areas in px²</source>
        <translation>sin tamaño de píxel en el archivo: longitudes en px, áreas en px²</translation>
    </message>
    <message>
        <source>px where a lesion lies in no single region of the image that has a pixel size</source>
        <translation>px si una lesión no está en una única región con tamaño de píxel</translation>
    </message>
    <message>
        <source>pixel size set by hand</source>
        <translation>tamaño de píxel fijado a mano</translation>
    </message>
    <message>
        <source>Lesions: {lesions}, possible: {possible}</source>
        <translation>Lesiones: {lesions}, posibles: {possible}</translation>
    </message>
    <message>
        <source>Lesions: {lesions} at threshold {threshold}, possible: {possible}</source>
        <translation>Lesiones: {lesions} con umbral {threshold}, posibles: {possible}</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Cómo se decidió</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de trabajo</translation>
    </message>
    <message>
        <source>Suspicious if</source>
        <translation>Sospechoso si</translation>
    </message>
    <message>
        <source>Lesion if</source>
        <translation>Lesión si</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>known sites</source>
        <translation>centros conocidos</translation>
    </message>
    <message>
        <source>left-out sites</source>
        <translation>centros excluidos</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Lesions not accepted</source>
        <translation>Lesiones perdidas</translation>
    </message>
    <message>
        <source>Normals marked</source>
        <translation>Normales marcados</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>malignancy ≥ {limit}</source>
        <translation>malignidad ≥ {limit}</translation>
    </message>
    <message>
        <source>lesion probability ≥ {limit}</source>
        <translation>probabilidad de lesión ≥ {limit}</translation>
    </message>
    <message>
        <source>and probability map ≥ {threshold}</source>
        <translation>y mapa de probabilidad ≥ {threshold}</translation>
    </message>
    <message>
        <source>{limit} is the limit of {site}</source>
        <translation>{limit} es el límite de {site}</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre corchetes</translation>
    </message>
    <message>
        <source>95% intervals, from images that the networks were not trained on (model card of the weights)</source>
        <translation>intervalos del 95%, de imágenes con las que no se entrenaron las redes (ficha del modelo de los pesos)</translation>
    </message>
    <message>
        <source>Left-out sites</source>
        <translation>Centros excluidos</translation>
    </message>
    <message>
        <source>means of the sets, in brackets the lowest and the highest set, except for similar images</source>
        <translation>medias de los conjuntos, entre corchetes el más bajo y el más alto, salvo en imágenes similares</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>Imágenes similares</translation>
    </message>
    <message>
        <source>of a malignancy in that range; the share is lower if malignant images are rarer</source>
        <translation>con una malignidad en ese intervalo; la proporción es menor donde las imágenes malignas son más raras</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Long axis</source>
        <translation>Eje mayor</translation>
    </message>
    <message>
        <source>Short axis</source>
        <translation>Eje menor</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline (Feret diameter)</source>
        <translation>mayor distancia entre dos puntos del contorno (diámetro de Feret)</translation>
    </message>
    <message>
        <source>largest distance between two points of the outline, perpendicular to the long axis</source>
        <translation>mayor distancia entre dos puntos del contorno, perpendicular al eje mayor</translation>
    </message>
    <message>
        <source>diamond: suspicious, disc: benign, dashed: possible</source>
        <translation>rombo: sospechosa, disco: benigna, discontinuo: posible</translation>
    </message>
    <message>
        <source>pixels at or above {threshold} count as lesion; the risk label does not depend on it</source>
        <translation>los píxeles a partir de {threshold} cuentan como lesión; la etiqueta de riesgo no depende de ello</translation>
    </message>
    <message>
        <source>Source and software</source>
        <translation>Origen y software</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>{width} × {height} px, no pixel size</source>
        <translation>{width} × {height} px, sin tamaño de píxel</translation>
    </message>
    <message>
        <source>{width} × {height} px, pixel size by region</source>
        <translation>{width} × {height} px, tamaño de píxel por región</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm</source>
        <translation>{width} × {height} px de {pixel_width} × {pixel_height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} px of {pixel_width} × {pixel_height} mm, set by hand</source>
        <translation>{width} × {height} px de {pixel_width} × {pixel_height} mm, fijado a mano</translation>
    </message>
    <message>
        <source>its ultrasound region, {width} × {height} px at {x}, {y}</source>
        <translation>su región ecográfica, {width} × {height} px en {x}, {y}</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more: all are in this file&apos;s data</source>
        <comment>and 1 more: it is in this file&apos;s data</comment>
        <translation>
            <numerusform>y 1 más: está en los datos de este archivo</numerusform>
            <numerusform>y {number} más: todas están en los datos de este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}; {seconds} s</source>
        <translation>{device}; {seconds} s</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benigno</translation>
    </message>
    <message>
        <source>Malignant</source>
        <translation>Maligno</translation>
    </message>
    <message>
        <source>BI-RADS</source>
        <translation>BI-RADS</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>BI-RADS category</source>
        <translation>Categoría BI-RADS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note about this scan. {keys} stores it.</source>
        <translation>Nota sobre esta imagen. {keys} la guarda.</translation>
    </message>
    <message>
        <source>Every scan in the list has a verdict.</source>
        <translation>Todas las imágenes de la lista tienen veredicto.</translation>
    </message>
    <message>
        <source>Not signed: enter the reader&apos;s name in the settings.</source>
        <translation>Sin firmar: introduzca el nombre del lector en la configuración.</translation>
    </message>
    <message>
        <source>Agrees: {headline}</source>
        <translation>De acuerdo: {headline}</translation>
    </message>
    <message>
        <source>Agreed with &apos;{headline}&apos;, which was shown then</source>
        <translation>De acuerdo con «{headline}», que se mostraba entonces</translation>
    </message>
    <message>
        <source>Disagrees: normal</source>
        <translation>En desacuerdo: normal</translation>
    </message>
    <message>
        <source>Disagrees: benign</source>
        <translation>En desacuerdo: benigno</translation>
    </message>
    <message>
        <source>Disagrees: malignant</source>
        <translation>En desacuerdo: maligno</translation>
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
        <translation>Con una nota</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>How long is the measured distance ({length} px) in the body? Sizes of this scan are then in mm, and marked as set by hand.</source>
        <translation>¿Cuánto mide en el cuerpo la distancia medida ({length} px)? Los tamaños de esta imagen estarán entonces en mm, marcados como fijados a mano.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Longitud en mm</translation>
    </message>
    <message>
        <source>A pixel is then {size} mm wide and high.</source>
        <translation>Un píxel mide entonces {size} mm de ancho y de alto.</translation>
    </message>
    <message>
        <source>A pixel is then {width} mm wide and {height} mm high.</source>
        <translation>Un píxel mide entonces {width} mm de ancho y {height} mm de alto.</translation>
    </message>
    <message>
        <source>No ultrasound image has pixels of {size} mm.</source>
        <translation>Ninguna ecografía tiene píxeles de {size} mm.</translation>
    </message>
    <message numerus="yes">
        <source>Also for the other {number} frames</source>
        <comment>Also for the other frame</comment>
        <translation>
            <numerusform>También para el otro fotograma</numerusform>
            <numerusform>También para los otros {number} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Measure a distance whose length you know, for example between marks of the depth scale.</source>
        <translation>Mida una distancia cuya longitud conozca, por ejemplo entre marcas de la escala de profundidad.</translation>
    </message>
    <message>
        <source>The file gives the pixel size of this image.</source>
        <translation>El archivo indica el tamaño de píxel de esta imagen.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>frame {frame} of {frames}</source>
        <translation>fotograma {frame} de {frames}</translation>
    </message>
    <message>
        <source>{name}, frame {frame}</source>
        <translation>{name}, fotograma {frame}</translation>
    </message>
    <message>
        <source>{name}, frame {frame} of {frames}</source>
        <translation>{name}, fotograma {frame} de {frames}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Restablecer: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That of the system ({size} px)</source>
        <translation>El del sistema ({size} px)</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de trabajo</translation>
    </message>
    <message>
        <source>Default threshold</source>
        <translation>Umbral predeterminado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>GPU if it can be used</source>
        <translation>GPU si se puede usar</translation>
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
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Limits of your site</source>
        <translation>Límites de su centro</translation>
    </message>
    <message>
        <source>Choose the file with the limits of your site</source>
        <translation>Elegir el archivo con los límites de su centro</translation>
    </message>
    <message>
        <source>Limits of a site ({patterns})</source>
        <translation>Límites de un centro ({patterns})</translation>
    </message>
    <message>
        <source>Made with &apos;Fit limits to your site&apos; or &apos;busight site&apos;.</source>
        <translation>Se crean con «Ajustar los límites a su centro» o «busight site».</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as an image. Reports are made without a logo.</source>
        <translation>Este archivo no se puede leer como imagen. Los informes se hacen sin logotipo.</translation>
    </message>
    <message>
        <source>Table of lesions</source>
        <translation>Tabla de lesiones</translation>
    </message>
    <message>
        <source>How it was decided, source and software</source>
        <translation>Cómo se decidió, origen y software</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: choose another folder.</source>
        <translation>No se puede escribir en {folder}: elija otra carpeta.</translation>
    </message>
    <message>
        <source>Holds the worklist and what was found. Another folder counts from the next start on; what is in the present one stays there.</source>
        <translation>Contiene la lista de trabajo y lo encontrado. Otra carpeta se aplica desde el próximo inicio; la actual queda como está.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which nearly all since 2011 have. Use a newer computer.</source>
        <translation>Este procesador es demasiado antiguo para BUSight: carece de las instrucciones SSE4.2 o POPCNT, que tienen casi todos desde 2011. Use un equipo más nuevo.</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from a desktop, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>Aquí no hay pantalla (ni DISPLAY ni WAYLAND_DISPLAY están definidas): inicie BUSight desde un escritorio o use «busight analyze» en el terminal.</translation>
    </message>
    <message>
        <source>The screen {screen} can&apos;t be reached: start BUSight from the desktop of the user who is logged in, or use &apos;busight analyze&apos; in the terminal.</source>
        <translation>No se puede acceder a la pantalla {screen}: inicie BUSight desde el escritorio del usuario que ha iniciado sesión o use «busight analyze» en el terminal.</translation>
    </message>
    <message>
        <source>The system&apos;s library {library} is missing: install it, on Debian and Ubuntu with &apos;sudo apt install {package}&apos;.</source>
        <translation>Falta la biblioteca del sistema {library}: instálela, en Debian y Ubuntu con «sudo apt install {package}».</translation>
    </message>
    <message>
        <source>Settings and crash reports can&apos;t be kept in {folder} ({error}): allow yourself to write there, or move the program to a folder that you can write to.</source>
        <translation>La configuración y los informes de fallos no se pueden guardar en {folder} ({error}): permita escribir allí o mueva el programa a una carpeta con permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>fit the acceptance limits to images of your site, which need no labels</source>
        <translation>ajustar los límites de aceptación a imágenes de su centro, que no necesitan anotaciones</translation>
    </message>
    <message>
        <source>Analyzes images of your site and writes acceptance limits for it to a file, which --site of the other commands and the settings of the window take. The images need no labels, but you must know roughly how many of them show no lesion. Use at least {fewest}, as they come: if some kind of image is missing, the limits are wrong. {research_use}</source>
        <translation>Analiza imágenes de su centro y escribe los límites de aceptación para él en un archivo, que se indica con --site en las demás órdenes o en la configuración de la ventana. Las imágenes no necesitan anotaciones, pero debe saber aproximadamente cuántas de ellas no muestran ninguna lesión. Use al menos {fewest}, tal como llegan: si falta algún tipo de imagen, los límites son incorrectos. {research_use}</translation>
    </message>
    <message>
        <source>share of the images, 0 to 1, that show no lesion: if it is too high, lesions are lost; if it is too low, more normal tissue is marked</source>
        <translation>proporción de las imágenes, de 0 a 1, que no muestran ninguna lesión: si es demasiado alta, se pierden lesiones; si es demasiado baja, se marca más tejido normal</translation>
    </message>
    <message>
        <source>file to write; its name is that of the site in reports</source>
        <translation>archivo que escribir; su nombre es el del centro en los informes</translation>
    </message>
    <message>
        <source>file of the command &apos;site&apos; with the acceptance limits of your site</source>
        <translation>archivo de la orden «site» con los límites de aceptación de su centro</translation>
    </message>
    <message>
        <source>{point}: acceptance limit {limit}, that of the weights is {usual}</source>
        <translation>{point}: límite de aceptación {limit}, el de los pesos es {usual}</translation>
    </message>
    <message>
        <source>Fitted to {fitted} images. Left out: {warned} with a warning, {failed} failed.</source>
        <translation>Ajustado a {fitted} imágenes. Omitidas: {warned} con advertencia, {failed} con error.</translation>
    </message>
    <message>
        <source>Fit limits to your site</source>
        <translation>Ajustar los límites a su centro</translation>
    </message>
    <message>
        <source>At a new site, the usual limits accept too many or too few regions as lesions. Limits can be fitted to the images of the worklist, which need no labels. Use them as they come: if some kind of image is missing, the limits are wrong.</source>
        <translation>En un centro nuevo, los límites habituales aceptan demasiadas o muy pocas regiones como lesiones. Se pueden ajustar límites a las imágenes de la lista de trabajo, que no necesitan anotaciones. Úselas tal como llegan: si falta algún tipo de imagen, los límites son incorrectos.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}.</source>
        <translation>Imágenes analizadas sin advertencia: {usable}.</translation>
    </message>
    <message>
        <source>Images analyzed without a warning: {usable}. Open more of your site: at least {fewest} are needed.</source>
        <translation>Imágenes analizadas sin advertencia: {usable}. Abra más de su centro: se necesitan al menos {fewest}.</translation>
    </message>
    <message>
        <source>Images without a lesion</source>
        <translation>Imágenes sin lesión</translation>
    </message>
    <message>
        <source>A rough share is enough, such as that in your records. If it is too high, lesions are lost; if it is too low, more normal tissue is marked.</source>
        <translation>Basta una proporción aproximada, por ejemplo la de sus registros. Si es demasiado alta, se pierden lesiones; si es demasiado baja, se marca más tejido normal.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the limits of your site</source>
        <translation>Guardar los límites de su centro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a file of limits: make one with the command &apos;site&apos;.</source>
        <translation>«{name}» no es un archivo de límites: cree uno con la orden «site».</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was made with other weights: make it again with the command &apos;site&apos;, because its limits do not fit these.</source>
        <translation>«{name}» se creó con otros pesos: créelo de nuevo con la orden «site», porque sus límites no son válidos para estos.</translation>
    </message>
    <message>
        <source>{images} images are too few to fit limits to: name at least {fewest} without a warning.</source>
        <translation>{images} imágenes son muy pocas para ajustar límites: indique al menos {fewest} sin advertencia.</translation>
    </message>
    <message>
        <source>The manifest of these weights does not say what was measured at known sites, so no limits can be fitted: use the weights of the program.</source>
        <translation>El manifiesto de estos pesos no indica qué se midió en centros conocidos, así que no se pueden ajustar límites: use los pesos del programa.</translation>
    </message>
    <message>
        <source>{reason} The usual limits count until then.</source>
        <translation>{reason} Hasta entonces se aplican los límites habituales.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop breast ultrasound images here</source>
        <translation>Arrastre aquí ecografías de mama</translation>
    </message>
    <message>
        <source>BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing leaves this computer.</source>
        <translation>BUSight contornea cada lesión, dice lo sospechosa que parece y escribe un informe. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>It opens files, folders and ZIP archives with images of these formats: {formats}.</source>
        <translation>Abre archivos, carpetas y archivos ZIP con imágenes de estos formatos: {formats}.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>No image at hand? Try a synthetic one:</source>
        <translation>¿No tiene una imagen a mano? Pruebe una sintética:</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>Una lesión</translation>
    </message>
    <message>
        <source>Two lesions</source>
        <translation>Dos lesiones</translation>
    </message>
    <message>
        <source>No lesion</source>
        <translation>Ninguna lesión</translation>
    </message>
    <message>
        <source>Open the synthetic image: {what}</source>
        <translation>Abrir la imagen sintética: {what}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading the networks…</source>
        <translation>Cargando las redes…</translation>
    </message>
    <message>
        <source>Networks not loaded</source>
        <translation>Redes no cargadas</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {failed} failed</source>
        <translation>{done} de {total}, {failed} con error</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Working on {name}</source>
        <translation>Procesando {name}</translation>
    </message>
    <message>
        <source>Exporting: {written} of {total} scans are saved. {keys} cancels.</source>
        <translation>Exportando: {written} de {total} imágenes guardadas. {keys} cancela.</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado al portapapeles</translation>
    </message>
    <message>
        <source>The clipboard holds no image: copy an image or image files first.</source>
        <translation>El portapapeles no contiene ninguna imagen: copie antes una imagen o archivos de imagen.</translation>
    </message>
    <message>
        <source>There are no crash reports. Their folder is {folder}</source>
        <translation>No hay informes de fallos. Su carpeta es {folder}</translation>
    </message>
    <message>
        <source>The crash reports are in {folder}</source>
        <translation>Los informes de fallos están en {folder}</translation>
    </message>
</context>
<context>
    <name>Storing</name>
    <message>
        <source>Another BUSight window is open: the scans of this one are kept once that is closed.</source>
        <translation>Hay otra ventana de BUSight abierta: las imágenes de esta se conservan en cuanto se cierre la otra.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that, or move the file away. Scans are not kept until then.</source>
        <translation>«{path}» fue escrito por un BUSight más nuevo: instálelo o mueva el archivo. Hasta entonces no se conservan las imágenes.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}), so scans are not kept: check the disk and the permissions of the folder. It is tried again every few seconds.</source>
        <translation>No se puede abrir «{path}» ({error}), por lo que no se conservan las imágenes: compruebe el disco y los permisos de la carpeta. Se reintenta cada pocos segundos.</translation>
    </message>
    <message>
        <source>The disk is full, so &apos;{path}&apos; is not up to date: make room, and it is saved at once.</source>
        <translation>El disco está lleno, por lo que «{path}» no está al día: libere espacio y se guardará al momento.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be saved ({error}): check the disk. It is tried again every few seconds.</source>
        <translation>No se puede guardar «{path}» ({error}): compruebe el disco. Se reintenta cada pocos segundos.</translation>
    </message>
    <message>
        <source>The study database is open now: its scans are in the list, and all are kept from now on.</source>
        <translation>La base de datos de estudios ya está abierta: sus imágenes están en la lista y desde ahora se conservan todas.</translation>
    </message>
    <message>
        <source>The study database was damaged: the backup of {date} is used. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>La base de datos de estudios estaba dañada: se usa la copia de seguridad del {date}. El archivo dañado es ahora «{moved}».</translation>
    </message>
    <message>
        <source>The study database was damaged and there is no backup: the worklist is empty. The damaged file is now &apos;{moved}&apos;.</source>
        <translation>La base de datos de estudios estaba dañada y no hay copia de seguridad: la lista de trabajo está vacía. El archivo dañado es ahora «{moved}».</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open in another BUSight window: close it there first.</source>
        <translation>«{path}» está abierto en otra ventana de BUSight: ciérrelo allí antes.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was written by a newer BUSight: install that to open it.</source>
        <translation>«{path}» fue escrito por un BUSight más nuevo: instálelo para abrirlo.</translation>
    </message>
    <message>
        <source>There is no project &apos;{path}&apos; any more: if it was moved, open it from there.</source>
        <translation>El proyecto «{path}» ya no existe: si se movió, ábralo desde allí.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is no BUSight project, or it is damaged and there is no backup of it. The file was left as it is.</source>
        <translation>«{path}» no es un proyecto de BUSight, o está dañado y no hay copia de seguridad. El archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>Nothing can be written to &apos;{path}&apos;: copy it to another folder and open the copy.</source>
        <translation>No se puede escribir en «{path}»: cópielo a otra carpeta y abra la copia.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be opened ({error}): check the disk and the permissions of the folder.</source>
        <translation>No se puede abrir «{path}» ({error}): compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; can&apos;t be written ({error}): choose another folder. Nothing was changed.</source>
        <translation>No se puede escribir «{path}» ({error}): elija otra carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk has no room for &apos;{path}&apos;: make room or choose another one. Nothing was changed.</source>
        <translation>El disco no tiene sitio para «{path}»: libere espacio o elija otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>The scans of this window are not kept anywhere: save them as a project first, or remove them.</source>
        <translation>Las imágenes de esta ventana no se conservan en ningún sitio: guárdelas antes como proyecto o quítelas.</translation>
    </message>
    <message>
        <source>A project is being opened or saved: wait until that is done.</source>
        <translation>Se está abriendo o guardando un proyecto: espere a que termine.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is open here: every change is saved in it at once.</source>
        <translation>«{path}» está abierto aquí: cada cambio se guarda en él al momento.</translation>
    </message>
    <message>
        <source>Saved &apos;{path}&apos;, which is open now.</source>
        <translation>Se guardó «{path}», que ahora está abierto.</translation>
    </message>
    <message>
        <source>Putting the images into &apos;{name}&apos;…</source>
        <translation>Introduciendo las imágenes en «{name}»…</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all images inside: {inside}.</source>
        <translation>«{name}» contiene todas las imágenes: {inside}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has {inside} images inside. These are not, because they are missing, changed or too large: {outside}.</source>
        <translation>«{name}» contiene {inside} imágenes. Estas no, porque faltan, cambiaron o son demasiado grandes: {outside}.</translation>
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
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {done_before} done before, {failed} failed; {total} in all.</source>
        <translation>{analyzed} analizadas, {done_before} hechas antes, {failed} con error; {total} en total.</translation>
    </message>
    <message>
        <source>Stopped. Finished results are kept: the same command goes on from there.</source>
        <translation>Detenido. Los resultados terminados se conservan: la misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <source>ok     {text}</source>
        <translation>ok     {text}</translation>
    </message>
    <message>
        <source>FAILED {text}</source>
        <translation>ERROR  {text}</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found.</source>
        <translation>{name}: {known} por encontrar, {found} encontradas.</translation>
    </message>
    <message>
        <source>{name}: {known} to be found, {found} found, overlap {overlaps}.</source>
        <translation>{name}: {known} por encontrar, {found} encontradas, solapamiento {overlaps}.</translation>
    </message>
    <message>
        <source>Self test passed.</source>
        <translation>Autocomprobación superada.</translation>
    </message>
    <message>
        <source>Self test failed.</source>
        <translation>Autocomprobación fallida.</translation>
    </message>
    <message>
        <source>{name}: {known} lesions to be found, {found} found.</source>
        <translation>{name}: {known} lesiones por encontrar, {found} encontradas.</translation>
    </message>
    <message>
        <source>Nothing was analyzed in time.</source>
        <translation>No se analizó nada a tiempo.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>{copied} copied without identity, {failed} failed; {total} in all.</source>
        <translation>{copied} copiados sin identidad, {failed} fallidos; {total} en total.</translation>
    </message>
    <message>
        <source>Look at the copies before you pass them on: text may be left in the tissue.</source>
        <translation>Mire las copias antes de entregarlas: puede quedar texto en el tejido.</translation>
    </message>
    <message>
        <source>{aet} listens on {host}, port {port}. Ctrl-C ends it.</source>
        <translation>{aet} escucha en {host}, puerto {port}. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>In the queue: {received} to analyze, {analyzed} to send.</source>
        <translation>En la cola: {received} por analizar, {analyzed} por enviar.</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: analyzed</source>
        <translation>{time} objeto {number} de {sender}: analizado</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: results sent</source>
        <translation>{time} objeto {number} de {sender}: resultados enviados</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: nothing to send</source>
        <translation>{time} objeto {number} de {sender}: nada que enviar</translation>
    </message>
    <message>
        <source>{time} object {number} from {sender}: failed ({code}). {reason}</source>
        <translation>{time} objeto {number} de {sender}: error ({code}). {reason}</translation>
    </message>
    <message>
        <source>{time} {reason} It is tried again.</source>
        <translation>{time} {reason} Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Stopped. The queue is kept: the same command continues.</source>
        <translation>Detenido. Lo que está en la cola se conserva: el mismo comando continúa.</translation>
    </message>
    <message numerus="yes">
        <source>All parts are done: &apos;{folder}&apos; has the results of {number} files; {failed} failed.</source>
        <comment>All parts are done: &apos;{folder}&apos; has the results of 1 file; {failed} failed.</comment>
        <translation>
            <numerusform>Todas las partes han terminado: «{folder}» contiene los resultados de 1 archivo; fallidos: {failed}.</numerusform>
            <numerusform>Todas las partes han terminado: «{folder}» contiene los resultados de {number} archivos; fallidos: {failed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are done. Another run is putting the results together.</source>
        <translation>Todas las partes han terminado. Otra ejecución está reuniendo los resultados.</translation>
    </message>
    <message numerus="yes">
        <source>The whole run is not finished: {number} of {total} files are missing.</source>
        <comment>The whole run is not finished: 1 of {total} files is missing.</comment>
        <translation>
            <numerusform>El conjunto no está terminado: falta 1 de {total} archivos.</numerusform>
            <numerusform>El conjunto no está terminado: faltan {number} de {total} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part {part} of {of}: not started, {number} files.</source>
        <comment>Part {part} of {of}: not started, 1 file.</comment>
        <translation>
            <numerusform>Parte {part} de {of}: no iniciada, 1 archivo.</numerusform>
            <numerusform>Parte {part} de {of}: no iniciada, {number} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {part} of {of}: stopped after {done} of {total}.</source>
        <translation>Parte {part} de {of}: detenida tras {done} de {total}.</translation>
    </message>
    <message>
        <source>Part {part} of {of}: at work, {done} of {total} so far.</source>
        <translation>Parte {part} de {of}: en curso, {done} de {total} hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>And {number} more parts.</source>
        <comment>And 1 more part.</comment>
        <translation>
            <numerusform>Y 1 parte más.</numerusform>
            <numerusform>Y {number} partes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start what is not at work, or, when nothing is, run the command once without --part.</source>
        <translation>Inicie lo que no esté en curso o, si nada lo está, ejecute la orden una vez sin --part.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Fallidos: {number}.</translation>
    </message>
</context>
<context>
    <name>Threads</name>
    <message>
        <source>As many threads as are free</source>
        <translation>Tantos hilos como estén libres</translation>
    </message>
    <message numerus="yes">
        <source>{number} threads</source>
        <comment>1 thread</comment>
        <translation>
            <numerusform>1 hilo</numerusform>
            <numerusform>{number} hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Using as many threads as are free from the next image on.</source>
        <translation>Desde la próxima imagen se usan tantos hilos como estén libres.</translation>
    </message>
    <message numerus="yes">
        <source>Using {number} threads from the next image on.</source>
        <comment>Using 1 thread from the next image on.</comment>
        <translation>
            <numerusform>Desde la próxima imagen se usa 1 hilo.</numerusform>
            <numerusform>Desde la próxima imagen se usan {number} hilos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Try it with example images</source>
        <translation>Probar con imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Open three synthetic images and explain the window on them</source>
        <translation>Abrir tres imágenes sintéticas y explicar la ventana con ellas</translation>
    </message>
    <message>
        <source>Tour on synthetic images, {number} of {total}</source>
        <translation>Recorrido con imágenes sintéticas, {number} de {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>These images are synthetic: a program drew them, and no patient is in them. Every image that you open has a row here. {next_scan} and {previous_scan} go from one to the next.</source>
        <translation>Estas imágenes son sintéticas: las dibujó un programa y no hay ninguna paciente en ellas. Cada imagen que abra tiene aquí una fila. {next_scan} y {previous_scan} pasan de una a otra.</translation>
    </message>
    <message>
        <source>The outline of a lesion</source>
        <translation>El contorno de una lesión</translation>
    </message>
    <message>
        <source>Every lesion is outlined and measured; a dashed outline is a possible lesion. The wheel zooms, a click on a lesion selects it, and {overlay} hides the outlines.</source>
        <translation>Cada lesión se contornea y se mide; un contorno discontinuo es una posible lesión. La rueda amplía, un clic en una lesión la selecciona y {overlay} oculta los contornos.</translation>
    </message>
    <message>
        <source>The number against its limit</source>
        <translation>El número y su límite</translation>
    </message>
    <message>
        <source>This is the probability of a malignant lesion. At or above its limit the scan is suspicious. The limit belongs to the operating point, which you choose below.</source>
        <translation>Es la probabilidad de una lesión maligna. A partir de su límite, la imagen es sospechosa. El límite depende del punto de trabajo, que se elige debajo.</translation>
    </message>
    <message>
        <source>The mask threshold</source>
        <translation>El umbral de máscara</translation>
    </message>
    <message>
        <source>It moves outlines and sizes, never the risk label. Drag it, or press {threshold_up} and {threshold_down}; {threshold_reset} goes back.</source>
        <translation>Mueve contornos y tamaños, nunca la etiqueta de riesgo. Arrástrelo o pulse {threshold_up} y {threshold_down}; {threshold_reset} lo restablece.</translation>
    </message>
    <message>
        <source>Correct the lesions</source>
        <translation>Corregir las lesiones</translation>
    </message>
    <message>
        <source>{next_lesion} selects a lesion, {accept} accepts a possible one, {reject} rejects one and {draw} draws another; more tools are under &apos;Draw&apos; at the top. {undo} takes back every step.</source>
        <translation>{next_lesion} selecciona una lesión, {accept} acepta una posible, {reject} rechaza una y {draw} dibuja otra; hay más herramientas arriba, en «Dibujar». {undo} deshace cada paso.</translation>
    </message>
    <message>
        <source>Your own verdict</source>
        <translation>Su propio veredicto</translation>
    </message>
    <message>
        <source>Agree with the risk label ({agree}) or choose your own, add a BI-RADS category and write a note ({write_note}). {next_unreviewed} goes to the next scan without a verdict.</source>
        <translation>Acepte la etiqueta de riesgo ({agree}) o elija la suya, añada una categoría BI-RADS y escriba una nota ({write_note}). {next_unreviewed} va a la siguiente imagen sin veredicto.</translation>
    </message>
    <message>
        <source>Take the result out</source>
        <translation>Llevarse el resultado</translation>
    </message>
    <message>
        <source>{export} saves the report of this scan, {export_all} those of all. The File menu saves PDF, masks, tables and annotations too, and {palette} finds every command.</source>
        <translation>{export} guarda el informe de esta imagen, {export_all} los de todas. El menú Archivo guarda también PDF, máscaras, tablas y anotaciones, y {palette} encuentra cualquier orden.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}, {name}</source>
        <translation>Deshecho: {step}, {name}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}, {name}</source>
        <translation>Rehecho: {step}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove {name}</comment>
        <translation>
            <numerusform>Quitar {name}</numerusform>
            <numerusform>Quitar {number} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: {number} scans. {keys} brings them back.</source>
        <comment>Removed: {name}. {keys} brings it back.</comment>
        <translation>
            <numerusform>Se ha quitado {name}. {keys} la recupera.</numerusform>
            <numerusform>Se han quitado {number} imágenes. {keys} las recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Remove scale</source>
        <translation>Quitar escala</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Move a measurement</source>
        <translation>Mover una medida</translation>
    </message>
    <message>
        <source>Delete a measurement</source>
        <translation>Eliminar una medida</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Umbral {threshold}</translation>
    </message>
    <message>
        <source>Operating point: {name}</source>
        <translation>Punto de trabajo: {name}</translation>
    </message>
    <message>
        <source>Accept possible lesion {name}</source>
        <translation>Aceptar la posible lesión {name}</translation>
    </message>
    <message>
        <source>Reject lesion {name}</source>
        <translation>Rechazar la lesión {name}</translation>
    </message>
    <message>
        <source>Delete lesion {name}</source>
        <translation>Eliminar la lesión {name}</translation>
    </message>
    <message>
        <source>Draw a lesion</source>
        <translation>Dibujar una lesión</translation>
    </message>
    <message>
        <source>Redraw lesion {name}</source>
        <translation>Redibujar la lesión {name}</translation>
    </message>
    <message>
        <source>Grow a lesion</source>
        <translation>Hacer crecer una lesión</translation>
    </message>
    <message>
        <source>Brush lesion {name}</source>
        <translation>Pintar la lesión {name}</translation>
    </message>
    <message>
        <source>Erase from lesion {name}</source>
        <translation>Borrar de la lesión {name}</translation>
    </message>
    <message>
        <source>Move the outline of lesion {name}</source>
        <translation>Mover el contorno de la lesión {name}</translation>
    </message>
    <message>
        <source>Split lesion {name}</source>
        <translation>Dividir la lesión {name}</translation>
    </message>
    <message>
        <source>Join lesions {name} and {other}</source>
        <translation>Unir las lesiones {name} y {other}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>BI-RADS {category}</source>
        <translation>BI-RADS {category}</translation>
    </message>
    <message>
        <source>No BI-RADS category</source>
        <translation>Sin categoría BI-RADS</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>{path} can&apos;t be read ({error}): fix or delete it.</source>
        <translation>No se puede leer {path} ({error}): corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>{path} holds no full path of a version file: fix or delete it.</source>
        <translation>{path} no contiene la ruta completa de un archivo de versión: corríjalo o elimínelo.</translation>
    </message>
    <message>
        <source>The version file {path} can&apos;t be read ({error}): fix or delete {setting}.</source>
        <translation>No se puede leer el archivo de versión {path} ({error}): corrija o elimine {setting}.</translation>
    </message>
    <message>
        <source>The version file {path} should hold one version such as 0.2.0.</source>
        <translation>El archivo de versión {path} debería contener una sola versión, como 0.2.0.</translation>
    </message>
    <message>
        <source>BUSight {newer} is available; this is {current}.</source>
        <translation>BUSight {newer} está disponible; este es {current}.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Outlines lesions in breast ultrasound images and says how likely each is malignant.</source>
        <translation>Contornea lesiones en ecografías de mama y dice con qué probabilidad es maligna cada una.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>Without a command the window opens. PATH is an image, a folder of images, or a project, to open in it.</source>
        <translation>Sin una orden se abre la ventana. PATH es una imagen, una carpeta de imágenes o un proyecto que abrir en ella.</translation>
    </message>
    <message>
        <source>analyze images and write results</source>
        <translation>analizar imágenes y escribir los resultados</translation>
    </message>
    <message>
        <source>Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask and a probability map. A second run with the same output folder continues the first.</source>
        <translation>Analiza imágenes y escribe results.jsonl, results.csv y, para cada imagen, un informe, una máscara y un mapa de probabilidad. Una segunda ejecución con la misma carpeta de salida continúa la primera.</translation>
    </message>
    <message>
        <source>check that the lesions of the synthetic images are found</source>
        <translation>comprobar que se encuentran las lesiones de las imágenes sintéticas</translation>
    </message>
    <message>
        <source>show versions, device, weights and folders</source>
        <translation>mostrar versiones, dispositivo, pesos y carpetas</translation>
    </message>
    <message>
        <source>folder for everything written</source>
        <translation>carpeta para todo lo que se escribe</translation>
    </message>
    <message>
        <source>an image or a video, or a folder or ZIP archive of them</source>
        <translation>una imagen o un vídeo, o una carpeta o un archivo ZIP de ellos</translation>
    </message>
    <message>
        <source>Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, 143 with SIGTERM. {research_use}</source>
        <translation>Código de salida: 0 todo hecho, 1 falló una imagen o la orden no pudo empezar, 2 uso incorrecto, falta una entrada o está vacía, u otra ejecución usa la carpeta, 130 detenido con Ctrl-C, 143 con SIGTERM. {research_use}</translation>
    </message>
    <message>
        <source>what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, presentation state, and the report as an image and as a PDF</source>
        <translation>qué escribir, separado por comas: {names} (predeterminado: {default}). pdf es el informe en PDF; coco, labelme y yolo son los contornos para entrenar redes; seg, sr, gsps, sc y encapsulated-pdf son objetos DICOM sobre una imagen DICOM: segmentación, informe estructurado, estado de presentación y el informe como imagen y como PDF</translation>
    </message>
    <message>
        <source>make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can refer to it</source>
        <translation>crear un estudio de ecografía en torno a una imagen que no es un archivo DICOM, para que los objetos DICOM puedan referirse a ella</translation>
    </message>
    <message>
        <source>probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not the risk label (default: {default})</source>
        <translation>probabilidad, de 0 a 1, a partir de la cual un píxel cuenta como lesión; cambia contornos y tamaños, no la etiqueta de riesgo (predeterminado: {default})</translation>
    </message>
    <message>
        <source>limits for what is suspicious and what is accepted as a lesion: &apos;high sensitivity&apos;, &apos;balanced&apos; or &apos;high specificity&apos; (default: the first)</source>
        <translation>límites de lo que es sospechoso y de lo que se acepta como lesión: &apos;high sensitivity&apos;, &apos;balanced&apos; o &apos;high specificity&apos; (predeterminado: los primeros)</translation>
    </message>
    <message>
        <source>check the window instead: it opens, analyzes a synthetic image and closes</source>
        <translation>comprobar en su lugar la ventana: se abre, analiza una imagen sintética y se cierra</translation>
    </message>
    <message>
        <source>what the networks run on</source>
        <translation>en qué se ejecutan las redes</translation>
    </message>
    <message>
        <source>processor threads of the networks (default: as many as are free)</source>
        <translation>hilos del procesador para las redes (predeterminado: tantos como estén libres)</translation>
    </message>
    <message>
        <source>your own weights, with their manifest.json; every result then names its hash</source>
        <translation>sus propios pesos, con su manifest.json; cada resultado indica entonces su hash</translation>
    </message>
    <message>
        <source>this path is empty: name a file or a folder</source>
        <translation>esta ruta está vacía: indique un archivo o una carpeta</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 0 to 1</source>
        <translation>«{text}» no es un número de 0 a 1</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number from 1 to {most}</source>
        <translation>«{text}» no es un número de 1 a {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be written: choose from {names}</source>
        <translation>no se puede escribir «{text}»: elija de {names}</translation>
    </message>
    <message>
        <source>there is no operating point &apos;{name}&apos;: choose from {names}</source>
        <translation>no existe el punto de trabajo «{name}»: elija de {names}</translation>
    </message>
    <message>
        <source>--make-study makes a study for DICOM objects: name one in --write, from {names}</source>
        <translation>--make-study crea un estudio para objetos DICOM: nombre uno en --write, de {names}</translation>
    </message>
    <message>
        <source>--weights can&apos;t be used with --window</source>
        <translation>--weights no se puede usar con --window</translation>
    </message>
    <message>
        <source>there is no COMMAND: &apos;busight --help&apos; lists them</source>
        <translation>falta COMMAND: «busight --help» los enumera</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. The commands are {names}; &apos;busight --help&apos; shows more.</source>
        <translation>No existe ninguna orden, archivo o carpeta «{word}». Las órdenes son {names}; «busight --help» muestra más.</translation>
    </message>
    <message>
        <source>There is no command, file or folder &apos;{word}&apos;. Did you mean &apos;busight {command}&apos;?</source>
        <translation>No existe ninguna orden, archivo o carpeta «{word}». ¿Quiso decir «busight {command}»?</translation>
    </message>
    <message>
        <source>copy DICOM files without what identifies patients</source>
        <translation>copiar archivos DICOM sin lo que identifica a los pacientes</translation>
    </message>
    <message>
        <source>Copies DICOM images without names, dates, identifiers and private attributes, and with black for all that is not tissue and for what looks like text in it. The copies are named after numbers. Look at the copies before you pass them on. {research_use}</source>
        <translation>Copia imágenes DICOM sin nombres, fechas, identificadores ni atributos privados; queda negro todo lo que no es tejido y lo que en él parece texto. Las copias se nombran con números. Mire las copias antes de entregarlas. {research_use}</translation>
    </message>
    <message>
        <source>a DICOM file, or a folder of them</source>
        <translation>un archivo DICOM o una carpeta de ellos</translation>
    </message>
    <message>
        <source>receive images from scanners or a PACS, analyze them, send results on</source>
        <translation>recibir imágenes de equipos o de un PACS, analizarlas y enviar los resultados</translation>
    </message>
    <message>
        <source>Receives DICOM objects (C-STORE), analyzes ultrasound images and sends the results to a node. Its queue is kept on disk: whatever ends the program, each object is analyzed and sent once.</source>
        <translation>Recibe objetos DICOM (C-STORE), analiza imágenes de ecografía y envía los resultados a un nodo. La cola se guarda en el disco: sea lo que sea lo que termine el programa, cada objeto se analiza y se envía una vez.</translation>
    </message>
    <message>
        <source>It runs until Ctrl-C (exit code 130) or SIGTERM (143). 1 if the networks can&apos;t be loaded or nothing can be received, 2 wrong usage or the folder is in use. {research_use}</source>
        <translation>Se ejecuta hasta Ctrl-C (código de salida 130) o SIGTERM (143). 1 si no se pueden cargar las redes o no se puede recibir nada, 2 si el uso es incorrecto o la carpeta está en uso. {research_use}</translation>
    </message>
    <message>
        <source>AE title of this program (default: {default})</source>
        <translation>Título AE de este programa (predeterminado: {default})</translation>
    </message>
    <message>
        <source>port to listen on (default: {default})</source>
        <translation>puerto en el que se escucha (predeterminado: {default})</translation>
    </message>
    <message>
        <source>address to listen on; by default only programs on this computer can connect</source>
        <translation>dirección en la que se escucha; de forma predeterminada solo pueden conectarse programas de este ordenador</translation>
    </message>
    <message>
        <source>AE titles that may send; needed if other computers can connect</source>
        <translation>títulos AE que pueden enviar; necesario si pueden conectarse otros ordenadores</translation>
    </message>
    <message>
        <source>certificate (PEM): all connections are then encrypted</source>
        <translation>certificado (PEM): entonces todas las conexiones se cifran</translation>
    </message>
    <message>
        <source>private key of the certificate (PEM)</source>
        <translation>clave privada del certificado (PEM)</translation>
    </message>
    <message>
        <source>analyze what is received; without it, objects wait in the folder</source>
        <translation>analizar lo recibido; sin esto, los objetos esperan en la carpeta</translation>
    </message>
    <message>
        <source>where to send results: AET@HOST:PORT, or the name of a node in the settings; without it, results wait in the folder</source>
        <translation>adónde se envían los resultados: AET@HOST:PORT o el nombre de un nodo de los ajustes; sin esto, los resultados esperan en la carpeta</translation>
    </message>
    <message>
        <source>what to send, separated by commas: {names} (default: {default})</source>
        <translation>qué enviar, separado por comas: {names} (predeterminado: {default})</translation>
    </message>
    <message>
        <source>folder of the queue (default: in the folder of the program&apos;s settings)</source>
        <translation>carpeta de la cola (predeterminada: en la carpeta de los ajustes del programa)</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an AE title: 1 to 16 letters, digits or signs</source>
        <translation>&apos;{text}&apos; no es un título AE: de 1 a 16 letras, cifras o signos</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a port: a number from 1 to {most}</source>
        <translation>&apos;{text}&apos; no es un puerto: un número de 1 a {most}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither AET@HOST:PORT nor the name of a node in the settings: {names}</source>
        <translation>&apos;{text}&apos; no es AET@HOST:PORT ni el nombre de un nodo de los ajustes: {names}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not AET@HOST:PORT, and the settings have no nodes</source>
        <translation>&apos;{text}&apos; no es AET@HOST:PORT y no hay nodos en los ajustes</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can&apos;t be sent: choose from {names}</source>
        <translation>&apos;{text}&apos; no se puede enviar: elija entre {names}</translation>
    </message>
    <message>
        <source>--host {host} lets other computers connect: say with --allow which</source>
        <translation>--host {host} permite conectarse a otros ordenadores: indique cuáles con --allow</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key go together</source>
        <translation>--tls-cert y --tls-key van juntos</translation>
    </message>
    <message>
        <source>--send-to sends results, so it needs --analyze</source>
        <translation>--send-to envía resultados, así que necesita --analyze</translation>
    </message>
    <message>
        <source>--write names results, so it needs --analyze</source>
        <translation>--write indica resultados, así que necesita --analyze</translation>
    </message>
    <message>
        <source>do the work on a Dask cluster: tcp://HOST:PORT (or tls://) of its scheduler, or local:N for N workers on this computer; needs pip install &quot;busight[cluster]&quot;</source>
        <translation>hacer el trabajo en un clúster de Dask: tcp://HOST:PORT (o tls://) de su scheduler, o local:N para N workers en este equipo; necesita pip install &quot;busight[cluster]&quot;</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a cluster: write tcp://HOST:PORT, tls://HOST:PORT, or local:N with N from 1 to {most}</source>
        <translation>&apos;{text}&apos; no es un clúster: escriba tcp://HOST:PORT, tls://HOST:PORT o local:N con N de 1 a {most}</translation>
    </message>
    <message>
        <source>--cluster can&apos;t be used with --part</source>
        <translation>--cluster no se puede usar con --part</translation>
    </message>
    <message>
        <source>analyze only part K of N, counted from 1; start the others in the same way, on any computers that see DIR. The last one puts all results together</source>
        <translation>analizar solo la parte K de N, contada desde 1; inicie las demás del mismo modo, en cualquier equipo que vea DIR. La última reúne todos los resultados</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>número de partes</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a whole number from 1 on</source>
        <translation>«{text}» no es un número entero a partir de 1</translation>
    </message>
    <message>
        <source>there is no part {number} of {of}: choose from 1 to {of}</source>
        <translation>no hay parte {number} de {of}: elija de 1 a {of}</translation>
    </message>
    <message>
        <source>--part and --of go together</source>
        <translation>--part y --of van juntos</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>P(lesion)</source>
        <translation>P(lesión)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px (no pixel size)</source>
        <translation>px (sin tamaño de píxel)</translation>
    </message>
    <message>
        <source>mm (set by hand)</source>
        <translation>mm (fijado a mano)</translation>
    </message>
    <message>
        <source>W {window}   L {level}   {zoom}%</source>
        <translation>W {window}   L {level}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   invertido   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>W {window}   L {level}   gamma {gamma}   inverted   {zoom}%</source>
        <translation>W {window}   L {level}   gamma {gamma}   invertido   {zoom}&#xa0;%</translation>
    </message>
    <message>
        <source>Rotated by {degrees}°</source>
        <translation>Girada {degrees}°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejada</translation>
    </message>
    <message>
        <source>Mirrored, then rotated by {degrees}°</source>
        <translation>Reflejada y luego girada {degrees}°</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}</source>
        <translation>x {x}, y {y}   gris {gray}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   gray {gray}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   gris {gray}   P(lesión) {probability}</translation>
    </message>
    <message>
        <source>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesion) {probability}</source>
        <translation>x {x}, y {y}   RGB {red}, {green}, {blue}   P(lesión) {probability}</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Not like the images the networks learned from. This image looks colored: is it Doppler or elastography?</source>
        <translation>No se parece a las imágenes con las que aprendieron las redes. Esta imagen parece en color: ¿es Doppler o elastografía?</translation>
    </message>
    <message>
        <source>Two views in one image. Open each view as a separate image.</source>
        <translation>Dos vistas en una imagen. Abra cada vista como imagen aparte.</translation>
    </message>
    <message>
        <source>Not like the images the networks learned from. Is this a breast ultrasound, without the rest of the scanner screen?</source>
        <translation>No se parece a las imágenes con las que aprendieron las redes. ¿Es una ecografía de mama, sin el resto de la pantalla del ecógrafo?</translation>
    </message>
    <message>
        <source>These weights can&apos;t tell what kind of image this is. Make sure that it is a grayscale breast ultrasound.</source>
        <translation>Estos pesos no pueden decir qué tipo de imagen es. Asegúrese de que sea una ecografía de mama en escala de grises.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The weights&apos; manifest.json is missing or can&apos;t be read: {fix}.</source>
        <translation>El manifest.json de los pesos falta o no se puede leer: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is damaged: {fix}.</source>
        <translation>El manifest.json de los pesos está dañado: {fix}.</translation>
    </message>
    <message>
        <source>The entry &apos;{entry}&apos; of the weights&apos; manifest.json is missing or wrong: {fix}.</source>
        <translation>La entrada «{entry}» del manifest.json de los pesos falta o es incorrecta: {fix}.</translation>
    </message>
    <message>
        <source>The weights&apos; manifest.json is not the one that belongs to this version (another sha256): {fix}, or choose a folder of your own weights with --weights.</source>
        <translation>El manifest.json de los pesos no es el que corresponde a esta versión (otro sha256): {fix}, o elija una carpeta de pesos propios con --weights.</translation>
    </message>
    <message>
        <source>The weights {file} are missing or can&apos;t be read: {fix}.</source>
        <translation>Los pesos {file} faltan o no se pueden leer: {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} are not those of their manifest (another sha256): {fix}.</source>
        <translation>Los pesos {file} no son los de su manifiesto (otro sha256): {fix}.</translation>
    </message>
    <message>
        <source>The weights {file} do not fit this version: {fix}.</source>
        <translation>Los pesos {file} no son compatibles con esta versión: {fix}.</translation>
    </message>
    <message>
        <source>install BUSight again</source>
        <translation>vuelva a instalar BUSight</translation>
    </message>
    <message>
        <source>choose another folder than &apos;{folder}&apos;</source>
        <translation>elija una carpeta distinta de «{folder}»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>pasted {time}</source>
        <translation>pegada {time}</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>imagen soltada</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Opened scans are listed here.</source>
        <translation>Las imágenes abiertas aparecen aquí.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} analyzed</source>
        <translation>{done} de {total} analizadas</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} de {total} mostradas</translation>
    </message>
    <message>
        <source>No scan matches.</source>
        <translation>Ninguna imagen coincide.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>analyzing…</source>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}, {found}, {headline}, malignancy {malignancy}</source>
        <translation>{name}, {found}, {headline}, malignidad {malignancy}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Buscar en nombres y carpetas</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar la lista de trabajo</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filtro: {what}</translation>
    </message>
    <message>
        <source>{what} ({number})</source>
        <translation>{what} ({number})</translation>
    </message>
    <message>
        <source>Sort the worklist</source>
        <translation>Ordenar la lista de trabajo</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Group the worklist</source>
        <translation>Agrupar la lista de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Export {number} reports</source>
        <comment>Export 1 report</comment>
        <translation>
            <numerusform>Exportar 1 informe</numerusform>
            <numerusform>Exportar {number} informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {number} images</source>
        <comment>Export 1 image</comment>
        <translation>
            <numerusform>Exportar 1 imagen</numerusform>
            <numerusform>Exportar {number} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyze {number} scans again</source>
        <comment>Analyze 1 scan again</comment>
        <translation>
            <numerusform>Analizar de nuevo 1 imagen</numerusform>
            <numerusform>Analizar de nuevo {number} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} scans</source>
        <comment>Remove 1 scan</comment>
        <translation>
            <numerusform>Quitar 1 imagen</numerusform>
            <numerusform>Quitar {number} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: {number} scans</source>
        <comment>{action}: 1 scan</comment>
        <translation>
            <numerusform>{action}: 1 imagen</numerusform>
            <numerusform>{action}: {number} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume analysis</source>
        <translation>Reanudar análisis</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, none failed.</source>
        <translation>{analyzed} analizadas, ninguna con error.</translation>
    </message>
    <message>
        <source>{analyzed} analyzed, {failed} failed: {keys} shows the failed.</source>
        <translation>{analyzed} analizadas, {failed} con error: {keys} las muestra.</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: {number} scans are not analyzed. Select them and press {keys} to analyze them.</source>
        <comment>Canceled: 1 scan is not analyzed. Select it and press {keys} to analyze it.</comment>
        <translation>
            <numerusform>Cancelado: 1 imagen no está analizada. Selecciónela y pulse {keys} para analizarla.</numerusform>
            <numerusform>Cancelado: {number} imágenes no están analizadas. Selecciónelas y pulse {keys} para analizarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorklistGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Por estudio</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por serie</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <translation>Estudio {number}</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Patient {number}</source>
        <translation>Paciente {number}</translation>
    </message>
    <message>
        <source>No patient given</source>
        <translation>Sin paciente indicado</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegadas</translation>
    </message>
    <message numerus="yes">
        <source>{number} scans</source>
        <comment>1 scan</comment>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>{number} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} frames</source>
        <comment>1 frame</comment>
        <translation>
            <numerusform>1 fotograma</numerusform>
            <numerusform>{number} fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>{name}, {count}, {state}</source>
        <translation>{name}, {count}, {state}</translation>
    </message>
    <message>
        <source>{name}, {count}, highest malignancy {malignancy}, {state}</source>
        <translation>{name}, {count}, malignidad máxima {malignancy}, {state}</translation>
    </message>
</context>
<context>
    <name>WorklistOrder</name>
    <message>
        <source>By order of opening</source>
        <translation>Por orden de apertura</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By number of lesions</source>
        <translation>Por número de lesiones</translation>
    </message>
    <message>
        <source>By malignancy</source>
        <translation>Por malignidad</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Por veredicto</translation>
    </message>
    <message>
        <source>By series and image number</source>
        <translation>Por serie y número de imagen</translation>
    </message>
    <message>
        <source>By side and view</source>
        <translation>Por lado y proyección</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&apos;{path}&apos; was not written because the disk is full: make room, then run it again.</source>
        <translation>No se escribió «{path}» porque el disco está lleno: libere espacio y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because it is larger than the disk allows: choose a folder on another disk.</source>
        <translation>No se escribió «{path}» porque es mayor de lo que permite el disco: elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its name is too long for the disk: give the image a shorter name.</source>
        <translation>No se escribió «{path}» porque su nombre es demasiado largo para el disco: dé a la imagen un nombre más corto.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is no permission to write it: choose another folder, or close the file if it is open in another program.</source>
        <translation>No se escribió «{path}» por falta de permiso: elija otra carpeta o cierre el archivo si está abierto en otro programa.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because there is a folder of that name: move the folder or choose another output folder.</source>
        <translation>No se escribió «{path}» porque hay una carpeta con ese nombre: mueva la carpeta o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because a file is where its folder should be: choose another folder.</source>
        <translation>No se escribió «{path}» porque hay un archivo donde debería estar su carpeta: elija otra carpeta.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because of an error ({error}): check the disk or choose another folder.</source>
        <translation>No se escribió «{path}» por un error ({error}): compruebe el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a link or a device, not a file: move it away or choose another output folder.</source>
        <translation>«{path}» es un enlace o un dispositivo, no un archivo: muévalo o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; leads out of the output folder by a link: remove the link or choose another output folder.</source>
        <translation>«{folder}» sale de la carpeta de salida por un enlace: quite el enlace o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is there already and was not written by BUSight: move it away or choose another output folder.</source>
        <translation>«{name}» ya existe y no lo escribió BUSight: muévalo o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a DICOM file, so DICOM objects can&apos;t refer to it: use --make-study to make an ultrasound study around it.</source>
        <translation>«{name}» no es un archivo DICOM, por lo que los objetos DICOM no pueden referirse a él: use --make-study para crear un estudio de ecografía en torno a él.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds lines that this BUSight did not write: choose another output folder or move the file away.</source>
        <translation>«{path}» contiene líneas que este BUSight no escribió: elija otra carpeta de salida o mueva el archivo.</translation>
    </message>
    <message>
        <source>Lines or files are missing for {missing} of {total} images in &apos;{folder}&apos;, which was changed during the run: run the same command again.</source>
        <translation>Faltan líneas o archivos de {missing} de {total} imágenes en «{folder}», que cambió durante la ejecución: ejecute de nuevo la misma orden.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was changed after it was written: run the same command again.</source>
        <translation>«{path}» se cambió después de escribirlo: ejecute de nuevo la misma orden.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder.</source>
        <translation>«{folder}» está en uso por {run}: espere a que termine o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>&apos;{folder}&apos; is in use by {run}: wait until it ends or choose another output folder; if there is no such run, delete &apos;{lock}&apos;.</source>
        <translation>«{folder}» está en uso por {run}: espere a que termine o elija otra carpeta de salida; si no hay tal ejecución, elimine «{lock}».</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because this computer can&apos;t encode such a video: choose the other format, MP4 or AVI.</source>
        <translation>No se escribió «{path}» porque este equipo no puede codificar ese vídeo: elija el otro formato, MP4 o AVI.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; was not written because its frames could not all be saved: make room on the disk or choose another folder.</source>
        <translation>No se escribió «{path}» porque no se pudieron guardar todos sus fotogramas: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was printed: check the printer, or save the report as PDF and print that.</source>
        <translation>No se imprimió nada: compruebe la impresora, o guarde el informe en PDF e imprímalo.</translation>
    </message>
    <message>
        <source>No report can be written because the system has no font: install one, for example the package fonts-dejavu-core, and run it again.</source>
        <translation>No se puede escribir ningún informe porque el sistema no tiene fuentes: instale una, por ejemplo el paquete fonts-dejavu-core, y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>another run</source>
        <translation>otra ejecución</translation>
    </message>
    <message>
        <source>another run (process {pid})</source>
        <translation>otra ejecución (proceso {pid})</translation>
    </message>
    <message>
        <source>a run on the computer &apos;{host}&apos;</source>
        <translation>una ejecución en el equipo «{host}»</translation>
    </message>
</context>
</TS>
