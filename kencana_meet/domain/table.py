"""A table as it was read from a workbook or a csv file: plain cells that keep where they came from."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `text` is what it shows; `formula` what the workbook computes it by; `is_number` that it held a number.

    `is_merged` marks a cell that shows the text of the vertically merged cell above it.
    """

    text: str = ""
    formula: str | None = None
    is_number: bool = False
    is_merged: bool = False


EMPTY = Cell()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `number` is the one a spreadsheet shows, of a csv the record's, the header being 1."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """The cell of a column counted from 0; an empty one behind the row's end."""
        return self.cells[column] if column < len(self.cells) else EMPTY

    def text(self, column: int) -> str:
        """The text of a cell with its blanks folded."""
        return " ".join(self.cell(column).text.split())

    @property
    def is_blank(self) -> bool:
        """Whether no cell shows anything of its own."""
        return not any(cell.text.strip() for cell in self.cells if not cell.is_merged)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of a workbook, or a csv file (`sheet` None). `file` is the bare name."""

    file: str
    sheet: str | None
    rows: Sequence[TableRow]
    sheets: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """The number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)

    def column_name(self, column: int, heading: str) -> str:
        """How a column is called: its letter in a sheet, the text of its heading in a csv file."""
        return heading if self.sheet is None else column_letter(column)


def column_letter(column: int) -> str:
    """The letter of a column counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    left = column + 1
    while left:
        left, rest = divmod(left - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
