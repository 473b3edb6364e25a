"""Take acts back and do them again, the newest first, on what the journal wrote down."""

from typing import Protocol

from kencana_meet.domain.errors import CannotUndo, NothingToUndo
from kencana_meet.domain.ids import EventId, ScanId
from kencana_meet.domain.journal import Act, ActSummary, Change
from kencana_meet.services.ports import Here, JournalStore

UNDO, REDO = "undo", "redo"
NEVER = frozenset({"paper.number", "participants.erase"})
"""Acts that are not taken back: a number once given is never given again, and what was erased is gone."""
_LOOK_BACK = 400


class ScanRecall(Protocol):
    """How a scan, which is never changed, is taken back and put again: by new rows."""

    def take_back(self, act: Act, scan: ScanId) -> None:
        """Void an accepted scan as part of an act, with what that means for guests and delegations."""
        ...

    def put_again(self, act: Act, scan: ScanId) -> None:
        """Write a voided scan once more as part of an act."""
        ...


class Undo:
    """Undo and redo of every act of an event."""

    def __init__(self, journal: JournalStore, scans: ScanRecall, here: Here) -> None:
        self._journal = journal
        self._scans = scans
        self._here = here

    def acts(self, event: EventId, limit: int = 50) -> list[ActSummary]:
        """The newest acts, the newest first."""
        return self._journal.acts(event, limit)

    def undo(self, event: EventId) -> ActSummary:
        """Take the newest act back that still stands.

        Raises:
            NothingToUndo: none is left.
            CannotUndo: it is of a kind that is never taken back.
        """
        for summary in self._journal.acts(event, 0):
            if summary.act.what not in (UNDO, REDO) and not summary.undone:
                return self._reverse(summary, UNDO)
        raise NothingToUndo

    def redo(self, event: EventId) -> ActSummary:
        """Do the act again that was undone last, as long as nothing else was done since.

        Raises:
            NothingToUndo: nothing was undone, or something was done since.
        """
        for summary in self._journal.acts(event, _LOOK_BACK):
            if summary.act.what == UNDO and not summary.undone:
                return self._reverse(summary, REDO)
            if summary.act.what not in (UNDO, REDO):
                break
        raise NothingToUndo

    def _reverse(self, summary: ActSummary, what: str) -> ActSummary:
        if summary.act.what in NEVER:
            raise CannotUndo(summary.act.what)
        act = self._here.act(summary.act.event, what, undoes=summary.act.id)
        with self._journal.transaction():
            changes = self._journal.changes(summary.act.id)
            scans = [change for change in changes if change.entity == "scan" and change.after]
            for change in reversed(changes):
                if reverse := reversed_change(change, among_scans=bool(scans)):
                    self._journal.apply(act, reverse)
                elif change.entity == "agenda_run" and change.after:
                    self._journal.apply(act, self._undone_run(act, change))
            for change in scans:
                self._recall(act, change)
        return ActSummary(act, summary.rows)

    def _undone_run(self, act: Act, change: Change) -> Change:
        """What happened to an agenda item is taken back by one more row; taking that back puts it again."""
        run = dict(change.after or {}) | {"id": self._here.ids.new_id(), "kind": "undone", "minutes": 0}
        run |= {"at": act.at.isoformat(timespec="milliseconds"), "undoes": change.entity_id}
        return Change("agenda_run", str(run["id"]), None, run)

    def _recall(self, act: Act, change: Change) -> None:
        voided = (change.after or {}).get("voids")
        if voided is not None:
            self._scans.put_again(act, ScanId(str(voided)))
        elif (change.after or {}).get("outcome") == "accepted":
            self._scans.take_back(act, ScanId(change.entity_id))


_APPEND_ONLY = frozenset({"scan", "agenda_run", "minute_revision", "agreement_revision"})


def reversed_change(change: Change, *, among_scans: bool) -> Change | None:
    """The change that takes another one back; None where the row is append-only or stays by rule.

    An event is never taken away, since its secret could not come back: it is marked as removed. What was made together
    with a scan (a guest, a card) stays; voiding the scan says what becomes of it (ARCHITECTURE, Check-in rules).
    """
    if change.entity in _APPEND_ONLY:
        return None
    if change.before is None and among_scans:
        return None
    if change.entity == "event" and (change.before is None or change.after is None):
        return Change("event", change.entity_id, {"removed": 0}, {"removed": 1})
    return Change(change.entity, change.entity_id, change.after, change.before)
