"""Shows a text for reading: the model card, or what the program is made of."""

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QDesktopServices,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.cover import Cover
from app.ui.icons import follow_icon
from app.ui.theme import colors, styled
from app.ui.translation import follow_words
from app.words.about import CLOSE

_LARGEST = QSize(1080, 760)
_ALONE = 760
"""Width of the card with one text: longer lines are hard to read."""
_AROUND = 110
"""Height of a card that its text does not take."""
_GAP = 8
"""Pixels below a paragraph."""


class Reader(Cover):
    """A card with a title and one text, or two texts side by side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = styled(QLabel(), "heading")
        close = styled(QToolButton(), "bare")
        follow_icon(close, "cancel")
        follow_words(close.setToolTip, CLOSE)
        follow_words(close.setAccessibleName, CLOSE)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(self.dismiss)
        self.text, self.beside = _browser(), _browser()
        self.setFocusProxy(self.text)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.text, 3)
        columns.addWidget(self.beside, 2)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(28, 20, 20, 20)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(columns, 1)

    def read(self, title: str, text: str, beside: str = "") -> None:
        """Open with texts in Markdown."""
        self._title.setText(title)
        self.setAccessibleName(title)
        for browser, markdown in ((self.text, text), (self.beside, beside)):
            browser.setMarkdown(markdown)
            _set_type(browser)
            browser.setAccessibleName(title)
            browser.setHidden(not markdown)
        self.open()
        self.card.setGeometry(self.card_place())

    def card_place(self) -> QRect:
        """Take most of the window, but only as much as can be read well."""
        size = _LARGEST
        if self.beside.isHidden():
            document = self.text.document().clone()
            document.setTextWidth(_ALONE - 80)
            size = QSize(_ALONE, round(document.size().height()) + _AROUND)
        place = QRect()
        place.setSize((self.size() - QSize(48, 48)).boundedTo(size))
        place.moveCenter(self.rect().center())
        return place


def _browser() -> QTextBrowser:
    browser = QTextBrowser()
    browser.setFrameShape(QFrame.Shape.NoFrame)
    browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    browser.setAcceptDrops(False)
    browser.viewport().setAcceptDrops(False)
    # Only addresses of the web are opened; paths in the repository lead nowhere here.
    browser.setOpenLinks(False)
    browser.anchorClicked.connect(_open)
    return browser


def _set_type(browser: QTextBrowser) -> None:
    """Space paragraphs and draw thin lines in tables: Qt's own are white and without space."""
    document = browser.document()
    document.setDocumentMargin(2)
    document.setIndentWidth(18)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        heading = block.blockFormat().headingLevel()
        if cursor.currentTable() is None:
            form = QTextBlockFormat()
            form.setBottomMargin(_GAP)
            form.setTopMargin(_GAP * 2 if heading and block.position() else 0)
            form.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setNonBreakableLines(False)
            cursor.mergeBlockFormat(form)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setBorder(1)
            table.setBorderCollapse(True)
            table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            table.setBorderBrush(QBrush(QColor(colors().line)))
            table.setCellPadding(5)
            table.setBottomMargin(_GAP)
            frame.setFormat(table)


def _open(address: QUrl) -> None:
    if address.scheme() in ("http", "https"):
        QDesktopServices.openUrl(address)
