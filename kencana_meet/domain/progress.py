"""How long work tells how far it is, and hears that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Called between two steps at which everything is whole."""

    def __call__(self, done: int, total: int) -> bool:
        """Tell that `done` of `total` steps are done; False asks the job to stop here."""
        ...


def carry_on(done: int, total: int) -> bool:
    """The progress of who does not want to know: never stops anything."""
    return True
