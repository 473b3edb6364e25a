"""What a page of the window is, and how it talks to the shell: by signals, since pages do not know each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kencana_meet.domain.event import Event
from kencana_meet.domain.progress import Progress
from kencana_meet.gui.parts import Parts
from kencana_meet.gui.worker import Result, Work


@dataclass(frozen=True, slots=True)
class Notice:
    """What was done, said in the bar at the bottom; `undoable` ones offer *Undo* for 8 seconds."""

    words: str
    undoable: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A wish to go to another page: its key, and what to show there (an id, a filter), as that page reads it."""

    page: str
    words: str = ""


class Page(QWidget):
    """One page. It pulls what it shows: `refresh` is called when it is shown, and by itself after each command."""

    noticed = Signal(Notice)
    asked = Signal(Ask)
    changed = Signal()
    """Something was written; the shell asks anew for what stands around the page."""
    heading_changed = Signal()
    event_chosen = Signal(str)
    """An event was made or changed: the shell shows the one of that id anew."""
    left = Signal()
    """The page is done with: the shell goes back to the one before."""

    def subtitle(self) -> str:
        """What stands beside the title in the top bar."""
        return ""

    def top_actions(self) -> Sequence[QAction]:
        """The buttons of the top bar, the main one last."""
        return ()

    def refresh(self) -> None:
        """Ask the view model anew and show it; selection, scrolling and what is being typed stay."""

    def enter(self, words: str = "") -> None:
        """The page was just shown; `words` are those of the `Ask` that led here. Set the focus."""

    def undo_own(self) -> bool:
        """Take back what this page did last in its own way; False leaves it to the journal of the event."""
        return False

    def take_typed(self, typed: str) -> bool:
        """Letters that were typed while nothing that takes letters had the focus; False where they are not wanted."""
        del typed
        return False

    def run_beside(self, job: Callable[[Progress], Result], done: Callable[[Result], None]) -> Work[Result]:
        """Start work beside the window; `done` (a method of this page) gets the result, an error goes to the top.

        Connect `signals.progressed` of what is returned to show how far it is, call its `stop` to stop it.
        """
        work = Work(job)
        work.signals.finished.connect(done)
        work.signals.failed.connect(self._raise)
        work.start()
        return work

    def _raise(self, error: Exception) -> None:
        raise error


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A line of the page table: `title` is asked for once the language is known, `make` when it is first shown."""

    key: str
    title: Callable[[], str]
    icon: str
    shortcut: str
    make: Callable[[Parts, Event], Page]
