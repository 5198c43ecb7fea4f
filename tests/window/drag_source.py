"""A window from which files can be dragged: python drag_source.py X Y FILE..."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Starts to drag its files when the mouse is pressed on it."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("files")
        self._files = files

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    source = DragSource(sys.argv[3:])
    source.setWindowTitle("drag source")
    source.setGeometry(int(sys.argv[1]), int(sys.argv[2]), 100, 100)
    source.show()
    sys.exit(application.exec())
