"""Sentences for what can be wrong with a file that is to be read; nothing was changed in any of these cases."""

from kencana_meet.domain.input_errors import (
    InputCutOff,
    InputEmpty,
    InputEncrypted,
    InputMissing,
    InputTooBig,
    NoSuchSheet,
    NotAList,
    NotAWorkbook,
    NotText,
    OldWorkbook,
    TooManyColumns,
    TooManyRows,
)
from kencana_meet.i18n import _
from kencana_meet.view_models.told import Told, sentences, unchanged


@sentences.register
def _missing(error: InputMissing) -> Told:
    return Told(_("There is no file {file}, or it cannot be read.").format(file=error.file), unchanged())


@sentences.register
def _empty(error: InputEmpty) -> Told:
    return Told(_("{file} holds nothing.").format(file=error.file), unchanged(), _("Please choose another file."))


@sentences.register
def _encrypted(error: InputEncrypted) -> Told:
    to_do = _("Open it in the spreadsheet program, take the password away and save it again.")
    return Told(_("{file} is protected by a password.").format(file=error.file), unchanged(), to_do)


@sentences.register
def _old(error: OldWorkbook) -> Told:
    to_do = _("Open it in the spreadsheet program and save it as .xlsx.")
    return Told(_("{file} is an old workbook (.xls).").format(file=error.file), unchanged(), to_do)


@sentences.register
def _no_workbook(error: NotAWorkbook) -> Told:
    happened = _("{file} is no Excel workbook, although its name says so.").format(file=error.file)
    return Told(happened, unchanged(), _("If it is a csv file, rename it to .csv."))


@sentences.register
def _cut_off(error: InputCutOff) -> Told:
    happened = _("{file} is cut off or damaged.").format(file=error.file)
    return Told(happened, unchanged(), _("Please get the file once more."))


@sentences.register
def _too_big(error: InputTooBig) -> Told:
    happened = _("{file} is too large: {size} MB, at most {largest} MB are read.")
    return Told(happened.format(file=error.file, size=error.size, largest=error.largest), unchanged())


@sentences.register
def _too_many_rows(error: TooManyRows) -> Told:
    happened = _("{file} has more than {most} rows.").format(file=error.file, most=error.most)
    return Told(happened, unchanged(), _("Please delete the empty rows below the list."))


@sentences.register
def _too_many_columns(error: TooManyColumns) -> Told:
    happened = _("{file} has more than {most} columns.").format(file=error.file, most=error.most)
    return Told(happened, unchanged(), _("Please delete the empty columns beside the list."))


@sentences.register
def _no_text(error: NotText) -> Told:
    return Told(_("{file} is no text file.").format(file=error.file), unchanged(), _("Please choose another file."))


@sentences.register
def _no_sheet(error: NoSuchSheet) -> Told:
    happened = _("{file} has no sheet “{sheet}”.").format(file=error.file, sheet=error.sheet)
    return Told(happened, unchanged(), _("Its sheets are: {sheets}.").format(sheets=", ".join(error.sheets)))


@sentences.register
def _no_list(error: NotAList) -> Told:
    happened = _("Nothing in {file} looks like what was to be read.").format(file=error.file)
    return Told(happened, unchanged(), _("Choose the sheet, or name the columns (--map)."))
