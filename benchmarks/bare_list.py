"""The floor of a long paper: the same columns, wrapped and ruled by hand on a bare canvas with the same font."""

import time
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kencana_meet.resource_files import resource

FONT, BOLD, SIZE, LEADING = "Bare", "Bare-Bold", 8.5, 10.0
HEADINGS = ("No", "Nama / NIP", "Jabatan", "Instansi", "Tanda tangan")
LEFTS = (15 * mm, 25 * mm, 75 * mm, 110 * mm, 150 * mm, 195 * mm)
TOP, BOTTOM, LEAST_HEIGHT = A4[1] - 25 * mm, 20 * mm, 12 * mm


@dataclass(frozen=True)
class Line:
    """What one row says."""

    name: str
    nip: str
    position: str
    office: str


def write_bare_list(lines: list[Line], target: Path) -> float:
    """Write the list; the seconds it took."""
    began = time.perf_counter()
    pdfmetrics.registerFont(TTFont(FONT, str(resource("fonts/NotoSerif_400Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(BOLD, str(resource("fonts/NotoSerif_700Bold.ttf"))))
    canvas = Canvas(str(target), pagesize=A4, invariant=1)
    y = _new_page(canvas)
    for number, line in enumerate(lines, 1):
        cells = [
            [str(number)],
            [*_wrapped(line.name, 1), line.nip],
            _wrapped(line.position, 2),
            _wrapped(line.office, 3),
            [],
        ]
        height = max(LEAST_HEIGHT, max(map(len, cells)) * LEADING + 4)
        if y - height < BOTTOM:
            canvas.showPage()
            y = _new_page(canvas)
        _draw_row(canvas, cells, y, height)
        canvas.drawString(LEFTS[4] + 2 + (number % 2 == 0) * 22 * mm, y - LEADING, f"{number} ………")
        y -= height
    canvas.save()
    return time.perf_counter() - began


def _new_page(canvas: Canvas) -> float:
    canvas.setFont(BOLD, SIZE)
    canvas.drawCentredString(A4[0] / 2, A4[1] - 15 * mm, "DAFTAR HADIR PESERTA")
    canvas.drawRightString(LEFTS[-1], 12 * mm, f"Halaman {canvas.getPageNumber()}")
    _draw_row(canvas, [[heading] for heading in HEADINGS], TOP, LEAST_HEIGHT)
    canvas.setFont(FONT, SIZE)
    return TOP - LEAST_HEIGHT


def _draw_row(canvas: Canvas, cells: list[list[str]], y: float, height: float) -> None:
    for left, right, texts in zip(LEFTS, LEFTS[1:], cells, strict=False):
        canvas.rect(left, y - height, right - left, height)
        for place, text in enumerate(texts, 1):
            canvas.drawString(left + 2, y - place * LEADING, text)


def _wrapped(text: str, column: int) -> list[str]:
    room = LEFTS[column + 1] - LEFTS[column] - 4
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and pdfmetrics.stringWidth(longer, FONT, SIZE) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]
