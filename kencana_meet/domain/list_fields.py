"""What the columns of a list of people can hold, and how their headings call it."""

import re
from enum import StrEnum
from functools import lru_cache

from kencana_meet.domain.search_text import fold


class ListField(StrEnum):
    """What a column holds; the words of `--map` and of the preview."""

    ROW_NUMBER = "row_number"
    NAME = "name"
    TITLE_FRONT = "title_front"
    TITLE_BACK = "title_back"
    NIP = "nip"
    NRP = "nrp"
    RANK = "rank"
    POSITION = "position"
    OFFICE = "office"
    REGION = "region_code"
    UNSUR = "unsur"
    PHONE = "phone"
    EMAIL = "email"
    SEATS = "seats"
    MODE = "mode"
    DELEGATE = "delegate"
    TIMESTAMP = "timestamp"
    REMARK = "remark"
    OTHER = "other"


OF_A_PERSON = frozenset(
    {
        ListField.NAME, ListField.TITLE_FRONT, ListField.TITLE_BACK, ListField.NIP, ListField.NRP, ListField.RANK,
        ListField.POSITION, ListField.OFFICE, ListField.REGION, ListField.UNSUR, ListField.PHONE, ListField.EMAIL,
    }
)  # fmt: skip
"""The fields that say something about a person or a seat."""

_OFFICE_WORDS = (
    "instansi|lembaga|kantor|organisasi|dinas|opd|satker|satuan (kerja|organisasi)|skpd|perusahaan|institusi"
)
_HEADINGS: tuple[tuple[ListField, re.Pattern[str]], ...] = tuple(
    (field, re.compile(rf"\b({words})\b"))
    for field, words in (
        (ListField.TIMESTAMP, "time ?stamp|stempel waktu|cap waktu|completion time|start time|submitted|submission"),
        (ListField.TIMESTAMP, "(waktu|tanggal|tgl) (isi|pengisian|daftar|pendaftaran|kirim)"),
        (ListField.DELEGATE, r"(di)?wakil(i|kan)|mewakil\w*|delega\w+|pengganti|nama wakil|substitute"),
        (ListField.EMAIL, "e ?mail|surel|pos ?el"),
        (ListField.OTHER, "tanda tangan|ttd|paraf|jenis kelamin|l p|jk|gender|umur|tanggal lahir|alamat|npwp"),
        (ListField.OTHER, "rekening|bank|foto|ukuran"),
        (ListField.PHONE, "hp|wa|whatsapp|telp|telepon|telpon|tlp|tel|ponsel|handphone|phone|telephone|mobile"),
        (ListField.PHONE, "seluler|kontak|contact"),
        (ListField.TITLE_FRONT, "(gelar|titel) (di )?depan|prefix"),
        (ListField.TITLE_BACK, "(gelar|titel) (di )?belakang|^(gelar|titel)$|suffix"),
        (ListField.POSITION, "nama jabatan"),
        (ListField.OFFICE, f"(nama|asal|pada) ({_OFFICE_WORDS}|unit|mitra)"),
        (ListField.REGION, "(nama|asal) (kab|kabupaten|kota|daerah|wilayah)"),
        (ListField.NAME, "nama|name|pejabat|^(daftar )?(peserta|undangan)$|yang diundang"),
        (ListField.NRP, "^(no |nomor )?nrp$"),
        (ListField.NIP, "nip|nippk|ni pppk|nomor induk|nik|id pegawai|employee id"),
        (ListField.RANK, "gol|golongan|pangkat|eselon|rank|grade"),
        (ListField.MODE, "kehadiran|luring|daring|mode|moda|metode|online|offline|kesediaan|partisipasi"),
        (ListField.MODE, "cara (hadir|mengikuti)|mengikuti|attendance"),
        (ListField.POSITION, "jabatan|posisi|kedudukan|position|job title"),
        (ListField.OFFICE, f"{_OFFICE_WORDS}|unit|badan|asal|tempat tugas|office|institution"),
        (ListField.OFFICE, "organi[sz]ation|company"),
        (ListField.UNSUR, "unsur|kelompok|kategori|komponen|kluster|klaster|jenis (peserta|undangan)|category"),
        (ListField.REGION, "kab|kabupaten|kota|kabko|kabkota|daerah|wilayah|domisili|region|district|city"),
        (ListField.SEATS, "jumlah|jml|banyaknya|kuota|seats?"),
        (ListField.REMARK, "ket|keterangan|catatan|notes?|remarks?|pesan|info"),
        (ListField.ROW_NUMBER, "^(no|nomor|nomer|no urut|nomor urut|urut|nr|num|number)$"),
    )
)
"""Asked in this order: "No. HP" is a phone, "Nama Instansi" an office, "Diwakili oleh (nama)" a delegate."""
_MEETING_REPORT = re.compile(
    r"\b(join time|leave time|waktu (ber)?gabung|waktu (keluar|meninggalkan)|durasi|duration)\b"
)
_LONGEST_HEADING = 60


@lru_cache(maxsize=4096)
def field_of_heading(heading: str) -> ListField | None:
    """What a heading says that its column holds; None where it is no heading that is known."""
    words = fold(heading.replace("/", " ").replace("-", " ").replace("#", "no"))
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((field for field, pattern in _HEADINGS if pattern.search(words)), None)


def is_of_a_meeting_report(heading: str) -> bool:
    """Whether a heading is one of an on-line meeting's report, which is no list of who is invited."""
    return bool(_MEETING_REPORT.search(fold(heading)))
