"""The buttons at the bottom of a dialog that is accepted or canceled."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from app.ui.theme import styled


def answer_buttons(dialog: QDialog, accept: QPushButton, cancel: str) -> QHBoxLayout:
    """Put a button named ``cancel`` and the primary one, ``accept``, at the right."""
    styled(accept, "primary").setDefault(True)
    accept.clicked.connect(dialog.accept)
    reject = QPushButton(cancel)
    reject.clicked.connect(dialog.reject)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    buttons.addWidget(reject)
    buttons.addWidget(accept)
    return buttons
