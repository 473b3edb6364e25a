"""Every recurring widget in its states: `python -m kencana_meet.gui.gallery [light|dark|contrast] [90–150]`."""

import sys

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kencana_meet.gui import theme as themes
from kencana_meet.gui.qt_texts import speak
from kencana_meet.gui.style_sheet import dress
from kencana_meet.gui.theme import GAP, Size, Tone
from kencana_meet.gui.widgets.answer_panel import AnswerPanel, PanelTag
from kencana_meet.gui.widgets.bar_list import Bar, BarList, Meter
from kencana_meet.gui.widgets.buttons import LINK, PLAIN, PRIMARY, ActionButton
from kencana_meet.gui.widgets.card import Card, row, scrolled
from kencana_meet.gui.widgets.choice_row import ChoiceRow
from kencana_meet.gui.widgets.empty_state import EmptyState
from kencana_meet.gui.widgets.form import ChoiceField, LinesField, Option, TextField
from kencana_meet.gui.widgets.pill import Pill
from kencana_meet.gui.widgets.rows_table import Cell, Column, RowsTable
from kencana_meet.gui.widgets.search_field import SearchField
from kencana_meet.gui.widgets.texts import BOLD, Line, muted, words
from kencana_meet.gui.widgets.undo_bar import ToldBar, UndoBar
from kencana_meet.gui.widgets.work_strip import WorkStrip
from kencana_meet.view_models.told import Told

_LONG = "Raden Ayu Kusumaningrum Wijayakusuma Prawirodirdjo Sastronegoro binti <b>Abdul</b>"


class Gallery(QWidget):
    """All of it below each other, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        outer = QVBoxLayout(self)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, shown in ((left, self._left()), (right, self._right())):
            column.setSpacing(GAP)
            columns.addLayout(column, 1)
            for widget in shown:
                column.addWidget(widget)
            column.addStretch(1)
        outer.addWidget(scrolled(inside, "Gallery"))

    def _left(self) -> list[QWidget]:
        return [self._texts(), self._buttons(), self._pills(), *self._answers(), self._undo(), self._told()]

    def _right(self) -> list[QWidget]:
        return [self._fields(), self._bars(), self._table(), self._empty(), self._work()]

    def _texts(self) -> Card:
        card = Card("texts")
        for size in Size:
            card.body.addWidget(words(f"{size.value} – Kab. Pringsewu 118", size, BOLD))
        card.body.addWidget(muted("muted"))
        card.body.addWidget(Line(_LONG * 3))
        return card

    def _buttons(self) -> Card:
        card, action, off = Card("buttons"), QAction("Simpan kegiatan", self), QAction("Tidak bisa", self)
        action.setShortcut("Ctrl+S")
        off.setEnabled(False)
        kinds = [ActionButton(action, kind) for kind in (PRIMARY, PLAIN, LINK)]
        card.body.addLayout(row(*kinds, ActionButton(off), QPushButton("QPushButton"), 1))
        card.body.addWidget(ChoiceRow("Kertas", (Option("a4", "A4"), Option("f4", "F4"))))
        return card

    def _pills(self) -> Card:
        card = Card("pills")
        card.body.addLayout(row(*(Pill(tone.value, tone) for tone in Tone), 1))
        return card

    def _answers(self) -> list[AnswerPanel]:
        panels = []
        for tone, headline in ((Tone.OK, "SILAKAN MASUK"), (Tone.WAIT, "Sudah masuk pukul 07.15 di Meja 1"),
                               (Tone.STOP, "Kartu tidak dikenal"), (Tone.INFO, "Siap")):  # fmt: skip
            panel = AnswerPanel()
            name = "Rina Wulandari, S.KM" if tone is Tone.OK else _LONG
            panel.show_answer(
                tone, headline, name, "Kepala Dinas · Kab. Pringsewu", "", [PanelTag("OPD KB", Tone.INFO)]
            )
            panels.append(panel)
        return panels

    def _undo(self) -> UndoBar:
        bar = UndoBar(self)
        bar.say_undoable("2 data digabungkan.", "Ctrl+Z")
        bar.timer.stop()
        return bar

    def _told(self) -> ToldBar:
        bar = ToldBar(self)
        bar.tell(
            Told("Disk penuh.", "Yang tersimpan tetap aman.", "Kosongkan tempat, lalu coba lagi.", "DiskFull: path=…")
        )
        return bar

    def _fields(self) -> Card:
        card, wrong = Card("fields"), TextField("Salah")
        wrong.set_problem("Isi judulnya.")
        odd = TextField("Aneh")
        odd.set_problem("23 Februari 2020 adalah hari Minggu.", "wait")
        many = [Option(str(n), f"Kab. nomor {n}") for n in range(20)]
        search = SearchField("Cari nama, NIP, instansi …")
        search.set_found("170 orang")
        for widget in (search, TextField("Nama", "petunjuk", "contoh"), wrong, odd, ChoiceField("Unsur", many),
                       LinesField("Kop surat", 3)):  # fmt: skip
            card.body.addWidget(widget)
        return card

    def _bars(self) -> Card:
        card, meter = Card("bars"), Meter()
        meter.set_part(118, 170)
        shares = ((5, 5), (4, 6), (0, 4), (0, 0), (9, 8))
        bars = [Bar(f"Kab. nomor {part}", part, whole, f"{part}/{whole}") for part, whole in shares]
        card.body.addWidget(meter)
        for columns in (1, 2):
            shown = BarList(columns)
            shown.set_bars(bars)
            card.body.addWidget(shown)
        return card

    def _table(self) -> Card:
        card = Card("table", 0)
        columns: tuple[Column[str], ...] = (
            Column("Nama", lambda name: Cell(name, "Kepala Dinas", strong=True), 3),
            Column("Waktu", lambda _name: Cell("07.12.39"), 0, 90),
            Column("Keadaan", lambda _name: Cell("Hadir 08.12", tone=Tone.OK), 0, 150),
        )
        table = RowsTable("table", columns, lambda name: name)
        table.set_rows(("Rina Wulandari, S.KM", _LONG, "陈 Wei"))
        table.selectRow(0)
        table.setFixedHeight(240)
        card.body.addWidget(table)
        return card

    def _empty(self) -> Card:
        card, first = Card("empty"), QAction("Impor daftar undangan", self)
        card.body.addWidget(EmptyState("users", "Belum ada peserta", "Mulai dari daftar undangan.", first))
        return card

    def _work(self) -> Card:
        card, begun, half = Card("work"), WorkStrip(), WorkStrip()
        begun.begin("Membaca undangan.xlsx …")
        half.begin("Mencetak 170 kartu …")
        half.set_progress(60, 170)
        for strip in (begun, half):
            card.body.addWidget(strip)
        card.body.addWidget(QLabel())
        return card


def main(called: list[str]) -> int:
    """Show the gallery."""
    application = QApplication(called[:1])
    scheme, scale = [*called[1:], *("light", "100")[len(called[1:]) :]][:2]
    themes.choose(themes.Theme(themes.Scheme(scheme), int(scale)))
    dress(application)
    speak(application)
    gallery = Gallery()
    gallery.resize(1366, 900)
    gallery.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
