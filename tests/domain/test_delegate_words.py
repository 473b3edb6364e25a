"""A delegate in one field of a form."""

import pytest

from kencana_meet.domain.delegate_words import read_delegate
from kencana_meet.domain.import_plan import DelegateWords
from kencana_meet.domain.modes import read_mode
from kencana_meet.domain.participant import Mode

CITRA = DelegateWords("Citra Mardiana", None, "S.Sos.", "Kepala Seksi")


@pytest.mark.parametrize(
    "written",
    ["Citra Mardiana, S.Sos. / Kepala Seksi", "Citra Mardiana, S.Sos. (Kepala Seksi)",
     "Citra Mardiana, S.Sos. - Kepala Seksi", "Citra Mardiana, S.Sos., Kepala Seksi",
     "Kepala Seksi - Citra Mardiana, S.Sos."],
)  # fmt: skip
def test_name_and_position_are_parted_however_they_are_joined(written: str) -> None:
    assert read_delegate(written) == CITRA


@pytest.mark.parametrize("written", ["", "-", "Tidak", "tidak ada", "hadir sendiri", "Ybs"])
def test_nobody_is_nobody(written: str) -> None:
    assert read_delegate(written) is None


def test_a_hyphen_within_a_name_parts_nothing() -> None:
    assert read_delegate("Nur Al-Farisi / Staf") == DelegateWords("Nur Al-Farisi", None, None, "Staf")


@pytest.mark.parametrize(
    ("written", "mode"),
    [("Luring", Mode.IN_PERSON), ("Hadir langsung (offline)", Mode.IN_PERSON), ("daring via Zoom", Mode.ONLINE),
     ("Luring/Daring", None), ("", None), ("Ya", None)],
)  # fmt: skip
def test_modes_are_read_and_never_guessed(written: str, mode: Mode | None) -> None:
    assert read_mode(written) is mode
