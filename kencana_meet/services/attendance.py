"""Who is present: the figures of an event, computed anew from its scans each time they are asked for."""

from dataclasses import replace
from datetime import date

from kencana_meet.domain.attendance import Figures, Presence, figures, presences
from kencana_meet.domain.errors import NotFound
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, PointId
from kencana_meet.services.ports import ParticipantStore
from kencana_meet.services.ports_check_in import PointStore, ScanStore


class Attendance:
    """The figures of an event."""

    def __init__(self, scans: ScanStore, points: PointStore, participants: ParticipantStore) -> None:
        self._scans = scans
        self._points = points
        self._participants = participants

    def figures(self, event: Event, point: PointId | None = None, day: date | None = None) -> Figures:
        """The figures over all days, or of one day; at the attendance points, or at one point.

        Raises:
            NotFound: there is no such point.
        """
        points = self._points.points(event.id)
        if point is not None:
            if point not in {one.id for one in points}:
                raise NotFound("check_point", point)
            points = [replace(one, attendance=True) for one in points if one.id == point]
        entries = self._scans.entry_rows(event.id)
        if day is not None:
            entries = [one for one in entries if event.day_of(one.at) == day]
            points = [one for one in points if one.day in (None, day)]
        return figures(event, self._participants.participants(event.id), points, entries)

    def presences(self, event: Event, day: date | None = None) -> dict[ParticipantId, Presence]:
        """Who is present and how, by participant, in the order of arrival."""
        there = presences(event, self._points.points(event.id), self._scans.entry_rows(event.id), day)
        return {one.participant: one for one in there if one.participant}
