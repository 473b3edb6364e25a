"""The theme as Qt takes it: a palette and a style sheet made of its tokens."""

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from kencana_meet.gui.theme import FAMILY, RADIUS, SMALL_RADIUS, Size, Theme, load_fonts, theme

_SHEET = Template("""
* { font-family: "$family"; }
QMainWindow, QDialog, #canvas { background: $canvas; }
QWidget { color: $ink; }
QToolTip { background: $ink; color: $surface; border: none; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="stop"] { color: $stop; } QLabel[tone="ok"] { color: $ok; } QLabel[tone="wait"] { color: $wait; }

#side { background: $side; }
#side QLabel { color: $on_side; } #side QLabel[tone="muted"] { color: $on_side_muted; }
#eventCard { background: $side_chosen; border: 1px solid $side_chosen; border-radius: ${small_radius}px; }
#eventCard:hover, #eventCard:focus { border-color: $gold; }
#sideRule { background: $side_chosen; }
#topBar { background: $surface; border-bottom: 1px solid $line; }
#statusBar { background: $surface; border-top: 1px solid $line; }
#card, #popup { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
#card[tone="wait"] { background: $wait_bg; border-color: $wait; }
#card[tone="stop"] { background: $stop_bg; border-color: $stop; }
#popup { border-color: $field_line; }
#rule { background: $line; }

QPushButton { background: $surface; color: $ink; border: 1px solid $field_line; border-radius: ${small_radius}px;
  padding: ${pad_v}px ${pad_h}px; }
QPushButton:hover { background: $hover; border-color: $accent; }
QPushButton:pressed, QPushButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: ${pad_v_in}px ${pad_h_in}px; }
QPushButton:disabled { color: $muted; background: $canvas; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $gold; }
QPushButton[kind="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; text-decoration: underline;
  padding: 1px 4px; color: $info; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QPushButton[kind="menu"]::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: $surface; color: $ink; border: 1px solid $field_line; border-radius: ${small_radius}px;
  padding: ${field_v}px ${field_h}px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus {
  border: 2px solid $accent; padding: ${field_v_in}px ${field_h_in}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $stop; }
QLineEdit:disabled, QComboBox:disabled { background: $canvas; color: $muted; border-color: $line; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox::down-arrow { image: url("$arrow_down"); width: ${glyph}px; height: ${glyph}px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $field_line; outline: none;
  selection-background-color: $info_bg; selection-color: $ink; }
QAbstractItemView::item { min-height: ${item}px; padding: 0 8px; }

QTableView, QListView, QTreeView { background: $surface; color: $ink; border: none; outline: none;
  alternate-background-color: $hover; selection-background-color: $info_bg; selection-color: $ink;
  gridline-color: $line; }
QHeaderView { background: $hover; } QHeaderView::section { background: $hover; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: ${field_v}px 12px; font-size: ${small}px; font-weight: 600; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $field_line; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $accent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $ink; border: 1px solid $field_line; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 4px; }
QMenu::item:selected { background: $info_bg; color: $ink; }
QMenu::item:disabled { color: $muted; } QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QProgressBar { background: $track; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCheckBox, QRadioButton { spacing: 8px; color: $ink; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${glyph}px; height: ${glyph}px; background: $surface;
  border: 1px solid $field_line; border-radius: 4px; }
QRadioButton::indicator { border-radius: ${glyph_half}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QSplitter::handle { background: $canvas; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
""")


def dress(application: QApplication) -> None:
    """Give the application the chosen theme: style, palette, font and style sheet."""
    load_fonts()
    chosen = theme()
    application.setStyle("Fusion")
    application.setPalette(_palette(chosen))
    application.setFont(chosen.font())
    application.setStyleSheet(sheet(chosen))


def sheet(chosen: Theme) -> str:
    """The style sheet of a theme."""
    from kencana_meet.resource_files import resource

    pad_v, pad_h, field_v, field_h = (chosen.spread(length) for length in (7, 12, 6, 10))
    return _SHEET.substitute(
        asdict(chosen.tokens),
        family=FAMILY,
        radius=RADIUS,
        small_radius=SMALL_RADIUS,
        small=chosen.pixels(Size.SMALL),
        pad_v=pad_v,
        pad_h=pad_h,
        pad_v_in=pad_v - 1,
        pad_h_in=pad_h - 1,
        field_v=field_v,
        field_h=field_h,
        field_v_in=field_v - 1,
        field_h_in=field_h - 1,
        arrow=chosen.spread(28),
        glyph=chosen.spread(14),
        item=chosen.spread(30),
        glyph_half=chosen.spread(14) // 2 + 1,
        arrow_down=resource("icons/sheet-down.svg").as_posix(),
        check=resource("icons/sheet-check.svg").as_posix(),
    )


def _palette(chosen: Theme) -> QPalette:
    colors, palette, role = chosen.tokens, QPalette(), QPalette.ColorRole
    for which, color in (
        (role.Window, colors.canvas),
        (role.WindowText, colors.ink),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.hover),
        (role.Text, colors.ink),
        (role.Button, colors.surface),
        (role.ButtonText, colors.ink),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.PlaceholderText, colors.muted),
        (role.ToolTipBase, colors.ink),
        (role.ToolTipText, colors.surface),
        (role.Link, colors.info),
    ):
        palette.setColor(which, QColor(color))
    return palette
