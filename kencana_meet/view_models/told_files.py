"""Sentences for what can be wrong with a data file and its disk."""

from kencana_meet.domain.file_errors import (
    DiskFull,
    DiskTrouble,
    FileDamaged,
    FileInUse,
    FileMissing,
    FileReadOnly,
    FileTooNew,
    NotADataFile,
)
from kencana_meet.i18n import _
from kencana_meet.view_models.told import Told, sentences, unchanged


@sentences.register
def _missing(error: FileMissing) -> Told:
    happened = _("There is no data file {path}.").format(path=error.path)
    return Told(happened, "", _("Make an event first, or name another file."))


@sentences.register
def _not_ours(error: NotADataFile) -> Told:
    happened = _("{path} is not a data file of Kencana Meet.").format(path=error.path)
    return Told(happened, _("It was not touched."), _("Please choose another file."))


@sentences.register
def _too_new(error: FileTooNew) -> Told:
    happened = _("{path} was written by a newer Kencana Meet.").format(path=error.path)
    to_do = _("It needs version {version}; please update this program.").format(version=error.needs or "?")
    return Told(happened, _("It was not touched."), to_do)


@sentences.register
def _damaged(error: FileDamaged) -> Told:
    happened = _("The data file {path} is damaged.").format(path=error.path)
    return Told(happened, _("Nothing was written to it."), _("Please go on with the newest good copy."))


@sentences.register
def _in_use(error: FileInUse) -> Told:
    happened = _("Another program is writing to {path} at this moment.").format(path=error.path)
    return Told(happened, unchanged(), _("Close the other one and try again."))


@sentences.register
def _read_only(error: FileReadOnly) -> Told:
    happened = _("{path} cannot be written to.").format(path=error.path)
    return Told(happened, unchanged(), _("Copy the file to a place of your own and open it there."))


@sentences.register
def _full(error: DiskFull) -> Told:
    happened = _("The disk of {path} is full.").format(path=error.path)
    return Told(happened, _("What was saved before is safe; nothing half was written."), _("Make room and try again."))


@sentences.register
def _trouble(error: DiskTrouble) -> Told:
    happened = _("The disk of {path} does not answer as it should.").format(path=error.path)
    return Told(happened, _("What was saved before is safe; nothing half was written."), _("Check the disk or stick."))
