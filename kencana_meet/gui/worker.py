"""Work that takes longer than a frame: it runs beside the window, tells how far it is, and stops when asked."""

from collections.abc import Callable
from threading import Event
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from kencana_meet.domain.progress import Progress

Result = TypeVar("Result")


class WorkSignals(QObject):
    """What a piece of work tells; an object of the thread that made it, so that listeners there are called there."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(Exception)

    def __init__(self, work: "Work[Any]") -> None:
        super().__init__()
        self._work: Work[Any] | None = work
        self.finished.connect(self._let_go)
        self.failed.connect(self._let_go)

    def _let_go(self, _result: object) -> None:
        if self._work is not None:
            _running.discard(self._work)
        self._work = None


class Work(QRunnable, Generic[Result]):
    """One job beside the window. The job opens its own store: a connection belongs to its thread.

    Connect `signals` to methods of `QObject`s of the window's thread, then call `start`. It is kept until it ended.
    """

    def __init__(self, job: Callable[[Progress], Result]) -> None:
        super().__init__()
        # Dropping the last reference of a running one would end the process (measured).
        self.setAutoDelete(False)
        self.signals = WorkSignals(self)
        self._job = job
        self._stop = Event()

    def start(self) -> None:
        """Begin on a thread of the pool."""
        _running.add(self)
        QThreadPool.globalInstance().start(self)

    def stop(self) -> None:
        """Ask the job to stop where everything is whole."""
        self._stop.set()

    def run(self) -> None:
        """Called by the pool."""
        try:
            result = self._job(self._progress)
        except Exception as error:  # noqa: BLE001 - goes to the top, on the GUI thread
            self.signals.failed.emit(error)
        else:
            self.signals.finished.emit(result)

    def _progress(self, done: int, total: int) -> bool:
        self.signals.progressed.emit(done, total)
        return not self._stop.is_set()


_running: set[Work[Any]] = set()
"""Work is kept here while it runs."""
