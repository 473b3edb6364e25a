"""Names as offices write them: titles taken off, the bare name kept as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kencana_meet.domain.names import Name, bare, has_rank, read_name


@pytest.mark.parametrize(
    ("written", "front", "name", "back"),
    [
        ("Dr. Drs. Lalu Makripuddin, M. Si", "Dr. Drs.", "Lalu Makripuddin", "M. Si"),
        ("Drs Minhairin, MM.", "Drs", "Minhairin", "MM."),
        ("dr. H. Ratu Penyimbang, Sp.OG(K), M.Kes", "dr. H.", "Ratu Penyimbang", "Sp.OG(K), M.Kes"),
        ("Letkol Inf. Iskandar, S.I.P., M.Han.", "Letkol Inf.", "Iskandar", "S.I.P., M.Han."),
        ("Kolonel Laut (P) Budi Santoso", "Kolonel Laut (P)", "Budi Santoso", None),
        ("Kombes Pol. Kurniawan Hutabarat S.I.K., M.H.", "Kombes Pol.", "Kurniawan Hutabarat", "S.I.K., M.H."),
        ("Hj. NUR'AINI SE MM", "Hj.", "NUR'AINI", "SE MM"),
        ("Hj.Endang Khoirunnisa, S.Pd.", "Hj.", "Endang Khoirunnisa", "S.Pd."),
        ("Dr.Hj.Komala Sutanto, M.P.H.", "Dr. Hj.", "Komala Sutanto", "M.P.H."),
        ("I Made Dharma", None, "I Made Dharma", None),
        ("Ir. H. I. Hutabarat", "Ir. H.", "I. Hutabarat", None),
        ("R.A. Kartini", None, "R.A. Kartini", None),
        ("Soekarno", None, "Soekarno", None),
        ("  Drs.\u00a0 Wiyono   Effendi ", "Drs.", "Wiyono Effendi", None),
        ("Farida Ma’ruf, A.Md.Keb.", None, "Farida Ma'ruf", "A.Md.Keb."),
        ("陳美麗 (Tan Mei Lie)", None, "陳美麗 (Tan Mei Lie)", None),
        ("Budi (Plt)", None, "Budi", None),
        ("K.H. Ahmad Dahlan", "K.H.", "Ahmad Dahlan", None),
        ("May Sari", None, "May Sari", None),
        ("Dr.", None, "Dr.", None),
    ],
)
def test_titles_are_taken_off_and_kept_as_written(written: str, front: str, name: str, back: str) -> None:
    assert read_name(written) == Name(name, front, back)


def test_what_stands_behind_the_comma_and_is_no_title_is_not_lost() -> None:
    assert read_name("Bambang, S.E., Kabid KB") == Name("Bambang", None, "S.E.", "Kabid KB")


@pytest.mark.parametrize(("one", "other"), [("NUR'AINI", "Nur’aini"), ("Siti  Aminah", "siti aminah"), ("É", "e")])
def test_bare_names_compare_without_capitals_accents_and_signs(one: str, other: str) -> None:
    assert bare(one) == bare(other)


def test_a_rank_is_told_from_other_titles() -> None:
    assert has_rank("Kolonel Inf.")
    assert not has_rank("Dr. H.")


@given(st.text(max_size=60))
def test_any_text_is_read_and_something_of_its_letters_remains(text: str) -> None:
    read = read_name(text)
    assert set(bare(read.name)) <= set(bare(text)) | {" "}
