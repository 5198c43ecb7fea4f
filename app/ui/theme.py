"""How the window looks: dark, calm, one accent color."""

from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.report.palette import ACCENT, AMBER, DIM, GROUND, LINE, PANEL, TEXT
from resources import resource_path

WidgetT = TypeVar("WidgetT", bound=QWidget)

RAISED = "#20262e"
"""Ground of what can be pressed."""
HOVER = "#2a323c"
FAINT = "#7f8997"
"""Words and signs of what cannot be pressed now, on GROUND or PANEL."""
ACCENT_WASH = "#1a2d43"
"""Ground of what is chosen."""
AMBER_WASH = "#2b2413"
"""Ground of a warning."""
ACCENT_LIGHT = "#77b7ff"
ON_ACCENT = "#07121f"
"""Words on what has the accent color as its ground."""

FONT_PX = 13
SMALL_PX = 12
TINY_PX = 11
PANEL_MARGIN = 20
"""Logical pixels between a panel's border and its words."""

_SHEET = """
* { outline: none; }
QMainWindow, QWidget#root { background: $GROUND; }
QWidget#top, QWidget#panel, QWidget#status { background: $PANEL; }
QWidget#top { border-bottom: 1px solid $LINE; }
QWidget#status { border-top: 1px solid $LINE; }
QWidget#panel[side="left"] { border-right: 1px solid $LINE; }
QWidget#panel[side="right"] { border-left: 1px solid $LINE; }
QFrame#rule { background: $LINE; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; color: $TEXT; }
QLabel#name { font-size: 16px; font-weight: 600; }
QLabel#section { font-weight: 600; }
QLabel#heading { font-size: 20px; font-weight: 600; }
QLabel#dim, QLabel#small, QLabel#tiny { color: $DIM; }
QLabel#small { font-size: 12px; }
QLabel#tiny { font-size: 11px; }
QLabel#research { color: $TEXT; font-size: 12px; font-weight: 600; }
QLabel#key {
  background: $RAISED; border: 1px solid $LINE; border-radius: 4px; padding: 1px 7px;
  font-size: 12px; color: $TEXT;
}
QLabel#warning { color: $AMBER; font-size: 12px; font-weight: 600; }
QLabel#small_text { font-size: 12px; }
QLabel#readout { background: $GROUND; border-radius: 6px; padding: 4px 10px; font-size: 12px; }
QFrame#note { background: $AMBER_WASH; border: 1px solid $AMBER; border-radius: 8px; }
QFrame#card { background: $PANEL; border: 1px solid $LINE; border-radius: 12px; }

QPushButton, QToolButton {
  background: $RAISED; color: $TEXT; border: 1px solid transparent; border-radius: 6px;
  padding: 6px 12px; min-height: 18px;
}
QToolButton { padding: 6px 10px; }
QToolButton::menu-indicator { image: none; }
QPushButton:hover, QToolButton:hover { background: $HOVER; }
QPushButton:pressed, QToolButton:pressed { background: $LINE; }
QPushButton:focus, QToolButton:focus { border-color: $ACCENT; }
QPushButton:disabled, QToolButton:disabled {
  background: transparent; border-color: $LINE; color: $FAINT;
}
QPushButton:checked, QToolButton:checked {
  background: $ACCENT_WASH; color: $ACCENT_LIGHT; border-color: $ACCENT_EDGE;
}
QPushButton:checked:focus, QToolButton:checked:focus { border-color: $ACCENT; }
QPushButton:checked:disabled, QToolButton:checked:disabled {
  background: transparent; color: $FAINT; border-color: $LINE;
}
QPushButton#primary, QToolButton#primary {
  background: $ACCENT; color: $ON_ACCENT; font-weight: 600; padding: 8px 16px; min-height: 20px;
}
QToolButton#primary { padding: 6px 12px; min-height: 18px; }
QPushButton#primary:hover, QToolButton#primary:hover { background: $ACCENT_LIGHT; }
QPushButton#primary:focus, QToolButton#primary:focus { border-color: $TEXT; }
QPushButton#primary:disabled { background: transparent; color: $FAINT; }
QPushButton#choice { padding: 6px 4px; font-size: 12px; }
QToolButton#bare, QPushButton#bare { background: transparent; padding: 4px; }
QToolButton#bare:hover, QPushButton#bare:hover { background: $HOVER; }
QToolButton#bare[active="true"] { background: $ACCENT_WASH; border-color: $ACCENT_EDGE; }
QToolButton#bare:disabled, QPushButton#bare:disabled { border-color: transparent; }
QPushButton#card {
  background: $PANEL; border: 1px solid $LINE; border-radius: 8px; padding: 0;
  min-width: 126px; max-width: 126px; min-height: 116px; max-height: 116px;
}
QPushButton#card:hover { border-color: $FAINT; background: $RAISED; }
QPushButton#card:focus { border-color: $ACCENT; }

QSlider { min-height: 22px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $LINE; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $ACCENT; }
QSlider::sub-page:horizontal:disabled { background: $FAINT; }
QSlider::handle:horizontal {
  width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: $TEXT;
}
QSlider::handle:horizontal:hover { background: #ffffff; }
QSlider::handle:horizontal:focus {
  width: 12px; height: 12px; border: 2px solid $ACCENT; background: $TEXT;
}
QSlider::handle:horizontal:disabled { background: $FAINT; }

QLineEdit, QDoubleSpinBox {
  background: $GROUND; color: $TEXT; border: 1px solid $LINE; border-radius: 6px;
  padding: 4px; selection-background-color: $ACCENT; selection-color: $ON_ACCENT;
}
QLineEdit { padding: 6px 10px; }
QLineEdit:focus { border-color: $ACCENT; }
QDoubleSpinBox:focus { border-color: $ACCENT; }
QDoubleSpinBox:disabled { color: $FAINT; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  width: 18px; border: none; background: transparent; subcontrol-origin: border;
}
QDoubleSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QDoubleSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QDoubleSpinBox::up-arrow { image: url($UP); width: 10px; height: 10px; }
QDoubleSpinBox::down-arrow { image: url($DOWN); width: 10px; height: 10px; }

QListView, QTableView, QScrollArea, QTextBrowser { background: transparent; border: none; }
QTextBrowser { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QGraphicsView { border: 1px solid transparent; }
QGraphicsView[ring="true"] { border-color: $ACCENT; }
QTextBrowser:focus, QScrollArea:focus { border: 1px solid $ACCENT; border-radius: 6px; }
QScrollArea > QWidget > QWidget#inside { background: transparent; }
QTableView {
  font-size: 12px;
  gridline-color: transparent; selection-background-color: $ACCENT_WASH;
  selection-color: $TEXT;
}
QTableView#scans { font-size: 13px; selection-background-color: transparent; }
QHeaderView { background: transparent; }
QHeaderView::section {
  background: transparent; color: $DIM; border: none; padding: 4px 3px; font-size: 12px;
}
QHeaderView::section:last { padding-right: 0; }

QProgressBar { background: $LINE; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $ACCENT; border-radius: 3px; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $ACCENT; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $HOVER; border-radius: 3px; min-height: 28px; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::handle:vertical:hover { background: $FAINT; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $HOVER; border-radius: 3px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $PANEL; color: $TEXT; border-bottom: 1px solid $LINE; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $ACCENT_WASH; }
QMenu { background: $PANEL; border: 1px solid $LINE; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 4px; color: $TEXT; }
QMenu::item:selected { background: $ACCENT_WASH; }
QMenu::item:disabled { color: $FAINT; }
QMenu::item:disabled:selected { background: transparent; }
QMenu::separator { height: 1px; background: $LINE; margin: 6px 4px; }
QToolTip { background: $RAISED; color: $TEXT; border: 1px solid $LINE; padding: 3px 5px; }

/* Qt's own dialog for files: the size of its buttons is fixed, padding leaves no room for icons. */
QFileDialog QToolButton { padding: 2px; min-height: 0; }
QFileDialog QPushButton { min-width: 72px; }
QFileDialog QListView, QFileDialog QTreeView { background: $GROUND; border: 1px solid $LINE; }
"""

_ACCENT_EDGE = "#2d5480"


def apply_theme(application: QApplication) -> None:
    """Give the whole program its style, palette, font and style sheet."""
    application.setStyle("Fusion")
    application.setPalette(_palette())
    font = QFont(application.font())
    font.setPixelSize(FONT_PX)
    application.setFont(font)
    application.setStyleSheet(_sheet())


def styled(widget: WidgetT, name: str) -> WidgetT:
    """Give a widget the name by which the style sheet knows its kind, and return it."""
    widget.setObjectName(name)
    return widget


def sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """Copy a font in another size, with digits of one width, so that numbers align."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setFeature(QFont.Tag.fromString("tnum"), 1)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def draw_focus(painter: QPainter, place: QRectF, radius: float) -> None:
    """Frame what has the focus, where the style sheet can't do it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ACCENT), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _sheet() -> str:
    values = {
        "ACCENT_EDGE": _ACCENT_EDGE,
        "ACCENT_LIGHT": ACCENT_LIGHT,
        "ACCENT_WASH": ACCENT_WASH,
        "ACCENT": ACCENT,
        "AMBER_WASH": AMBER_WASH,
        "AMBER": AMBER,
        "GROUND": GROUND,
        "PANEL": PANEL,
        "RAISED": RAISED,
        "HOVER": HOVER,
        "FAINT": FAINT,
        "LINE": LINE,
        "TEXT": TEXT,
        "ON_ACCENT": ON_ACCENT,
        "DIM": DIM,
        "UP": resource_path("icons/up.svg").as_posix(),
        "DOWN": resource_path("icons/down.svg").as_posix(),
    }
    sheet = _SHEET
    # Longer names first: $ACCENT is the beginning of $ACCENT_WASH.
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"${name}", values[name])
    return sheet


def _palette() -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: GROUND,
        QPalette.ColorRole.Base: GROUND,
        QPalette.ColorRole.AlternateBase: PANEL,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.PlaceholderText: DIM,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: ON_ACCENT,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    return made
