"""Sentences for what can be wrong with cards and check points."""

from kencana_meet.i18n import _
from kencana_meet.services.badges import BadgeRevoked
from kencana_meet.services.points import PointExists
from kencana_meet.view_models.told import Told, sentences, unchanged


@sentences.register
def _badge_revoked(error: BadgeRevoked) -> Told:
    return Told(_("The card {serial} was withdrawn before.").format(serial=error.serial), unchanged())


@sentences.register
def _point_exists(error: PointExists) -> Told:
    return Told(_("There is a check point {point} already.").format(point=error.point), unchanged())
