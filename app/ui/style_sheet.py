"""The style sheet of the window, in colors and a size of text."""

import re

from app.report import palette
from app.ui.colors import Colors
from resources import resource_path

FONT_PX = 13
"""Height of usual text that all sizes below are given for."""
LEAST_PX = 11
"""No words are smaller, in logical pixels."""

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
QLabel#readout { background: $IMAGE_GROUND; color: $IMAGE_TEXT; border-radius: 6px;
  padding: 4px 10px; font-size: 12px;
}
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
  background: $ACCENT; color: $ON_ACCENT; font-weight: 600; padding: 8px 12px; min-height: 20px;
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
  min-width: 126dp; max-width: 126dp; min-height: 116dp; max-height: 116dp;
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
QSlider::handle:horizontal:hover { background: $ACCENT_LIGHT; }
QSlider::handle:horizontal:focus {
  width: 12px; height: 12px; border: 2px solid $ACCENT; background: $TEXT;
}
QSlider::handle:horizontal:disabled { background: $FAINT; }

QLineEdit, QDoubleSpinBox, QSpinBox, QComboBox {
  background: $GROUND; color: $TEXT; border: 1px solid $LINE; border-radius: 6px;
  padding: 4px; selection-background-color: $ACCENT; selection-color: $ON_ACCENT;
}
QLineEdit { padding: 6px 10px; }
QPlainTextEdit {
  background: $GROUND; color: $TEXT; border: 1px solid $LINE; border-radius: 6px;
  padding: 2px 4px; selection-background-color: $ACCENT; selection-color: $ON_ACCENT;
}
QPlainTextEdit:disabled { color: $FAINT; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $ACCENT; }
QDoubleSpinBox:focus, QSpinBox:focus, QComboBox:focus { border-color: $ACCENT; }
QDoubleSpinBox:disabled, QSpinBox:disabled, QComboBox:disabled { color: $FAINT; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QSpinBox::up-button, QSpinBox::down-button {
  width: 18px; border: none; background: transparent; subcontrol-origin: border;
}
QDoubleSpinBox::up-button, QSpinBox::up-button {
  subcontrol-position: top right; margin-top: 3px;
}
QDoubleSpinBox::down-button, QSpinBox::down-button {
  subcontrol-position: bottom right; margin-bottom: 3px;
}
QDoubleSpinBox::up-arrow, QSpinBox::up-arrow { image: url($UP); width: 10px; height: 10px; }
QDoubleSpinBox::down-arrow, QSpinBox::down-arrow, QComboBox::down-arrow {
  image: url($DOWN); width: 10px; height: 10px;
}
QComboBox { padding: 4px 8px; }
QComboBox::drop-down { width: 22px; border: none; background: transparent; }
QComboBox QAbstractItemView {
  background: $PANEL; color: $TEXT; border: 1px solid $LINE; outline: none;
  selection-background-color: $ACCENT_WASH; selection-color: $TEXT;
}
QCheckBox { color: $TEXT; spacing: 8px; padding: 3px; border: 1px solid transparent; }
QCheckBox:focus { border-color: $ACCENT; border-radius: 4px; }
QCheckBox:disabled { color: $FAINT; }
QCheckBox::indicator, QListView::indicator {
  width: 14dp; height: 14dp; border: 1px solid $FAINT; border-radius: 3px; background: $GROUND;
}
QCheckBox::indicator:checked, QListView::indicator:checked {
  border-color: $ACCENT; image: url($CHECK);
}
QCheckBox::indicator:disabled { border-color: $LINE; }
QDialog QLineEdit { padding: 6px; }
QDialog { background: $PANEL; color: $TEXT; border: 1px solid $LINE; }

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
QTreeWidget#listed, QListWidget#listed {
  background: transparent; border: 1px solid $LINE; border-radius: 6px; font-size: 12px;
  selection-background-color: $ACCENT_WASH; selection-color: $TEXT;
}
QTreeWidget#listed:focus, QListWidget#listed:focus { border-color: $ACCENT; }
QTreeWidget#listed::item, QListWidget#listed::item { padding: 4px 2px; color: $TEXT; }
QTreeWidget#listed::item:selected, QListWidget#listed::item:selected { background: $ACCENT_WASH; }
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
"""'dp' is a length that follows the size of text; sizes of fonts do so too."""


def style_sheet(colors: Colors, font_px: int) -> str:
    """Write it for usual text of ``font_px`` logical pixels."""
    values = {
        "ACCENT_EDGE": colors.accent_edge,
        "ACCENT_LIGHT": colors.accent_light,
        "ACCENT_WASH": colors.accent_wash,
        "ACCENT": colors.accent,
        "AMBER_WASH": colors.amber_wash,
        "AMBER": colors.amber,
        "GROUND": colors.ground,
        "PANEL": colors.panel,
        "RAISED": colors.raised,
        "HOVER": colors.hover,
        "FAINT": colors.faint,
        "LINE": colors.line,
        "TEXT": colors.text,
        "ON_ACCENT": colors.on_accent,
        "DIM": colors.dim,
        "IMAGE_GROUND": palette.GROUND,
        "IMAGE_TEXT": palette.TEXT,
        "UP": resource_path("icons/up.svg").as_posix(),
        "DOWN": resource_path("icons/down.svg").as_posix(),
        "CHECK": resource_path("icons/check.svg").as_posix(),
    }
    sheet = _SHEET
    # Longer names first: $ACCENT is the beginning of $ACCENT_WASH.
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"${name}", values[name])
    sheet = re.sub(
        r"font-size: (\d+)px", lambda at: f"font-size: {words_px(int(at[1]), font_px)}px", sheet
    )
    return re.sub(r"(\d+)dp", lambda at: f"{round(int(at[1]) * font_px / FONT_PX)}px", sheet)


def words_px(pixels: int, font_px: int) -> int:
    """Size of words that are ``pixels`` high beside usual text of FONT_PX."""
    return max(round(pixels * font_px / FONT_PX), LEAST_PX)
