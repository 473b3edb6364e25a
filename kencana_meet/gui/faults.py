"""The window's top for errors: what leaves a slot, a timer or a worker ends here and is told, never lost.

PySide6 hands such exceptions to `sys.excepthook`. Known errors are told as what happened, what was kept, what to do;
everything else is a bug: logged, and told with details that can be copied.
"""

import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kencana_meet.domain.errors import KnownError
from kencana_meet.i18n import _

if TYPE_CHECKING:
    from kencana_meet.view_models.told import Told

logger = logging.getLogger(__name__)


class Faults(QObject):
    """Takes what nobody caught; `told` carries it to whoever shows it, always on the window's thread."""

    told = Signal(object)

    def install(self) -> None:
        """Become the top of this process."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell an error; what asks the program to end is let through."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self.told.emit(words_of(error))


def words_of(error: Exception) -> "Told":
    """An error in the user's words; one that nobody foresaw is logged as a bug."""
    # Imported here: the window is painted before it is needed.
    from kencana_meet.view_models.told import Told, told

    if isinstance(error, KnownError):
        return told(error)
    import traceback

    stack = "".join(traceback.format_tb(error.__traceback__))
    # Without its message, which may hold a name or a number.
    logger.error("bug %s\n%s", type(error).__name__, stack)
    return Told(
        _("The program made a mistake of its own."),
        _("What was saved before is safe."),
        _("Try once more; if it happens again, copy the details and send them to who looks after the program."),
        "".join(traceback.format_exception(error)).strip(),
    )
