"""Sentences for what can be wrong when people are joined and parted."""

from kencana_meet.i18n import _
from kencana_meet.services.participants import AlreadyMerged, NotMerged
from kencana_meet.view_models.told import Told, sentences, unchanged


@sentences.register
def _already_merged(_error: AlreadyMerged) -> Told:
    return Told(_("This entry was joined with another one before."), unchanged())


@sentences.register
def _not_merged(_error: NotMerged) -> Told:
    return Told(_("Nothing was joined into this entry, so it cannot be parted."), unchanged())
