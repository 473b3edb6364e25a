"""Dates, times, numbers and masked numbers as the screen shows them, in the user's language.

Papers have their own words in `papers/wording.py`.
"""

from datetime import date, datetime

from kencana_meet.i18n import INDONESIAN, _, language, ngettext

_MASK = "•"


def weekday_name(weekday: int) -> str:
    """The name of a weekday; 0 is Monday."""
    names = (
        _("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"),
    )  # fmt: skip
    return names[weekday]


def month_name(month: int) -> str:
    """The name of a month; 1 is January."""
    names = (
        _("January"), _("February"), _("March"), _("April"), _("May"), _("June"), _("July"), _("August"),
        _("September"), _("October"), _("November"), _("December"),
    )  # fmt: skip
    return names[month - 1]


def day_words(day: date) -> str:
    """`23 Februari 2021`."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def long_day(day: date) -> str:
    """`Selasa, 23 Februari 2021`."""
    return f"{weekday_name(day.weekday())}, {day_words(day)}"


def days_words(first: date, last: date) -> str:
    """`23–24 Februari 2021`, `28 Februari – 1 Maret 2021`; one day alone where both are the same (DOMAIN 6)."""
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_words(last)}"
    start = day_words(first) if first.year != last.year else f"{first.day} {month_name(first.month)}"
    return f"{start} – {day_words(last)}"


def clock(moment: datetime) -> str:
    """`08.12`; the moment must stand in the zone in which it is to be shown."""
    return moment.strftime("%H.%M" if language() == INDONESIAN else "%H:%M")


def clock_seconds(moment: datetime) -> str:
    """`08.12.39`; the moment must stand in the zone in which it is to be shown."""
    return moment.strftime("%H.%M.%S" if language() == INDONESIAN else "%H:%M:%S")


def number(count: int) -> str:
    """`1.234` in Indonesian, `1,234` in English."""
    grouped = f"{count:,}"
    return grouped.replace(",", ".") if language() == INDONESIAN else grouped


def percent(part: int, whole: int) -> str:
    """`69 %` of a whole; a dash where there is no whole."""
    return f"{100 * part / whole:.0f} %" if whole else "–"


def people(count: int) -> str:
    """`118 orang`."""
    return ngettext("{count} person", "{count} people", count).format(count=number(count))


def masked_nip(nip: str | None) -> str:
    """A NIP of which only the last three digits show (DOMAIN 10); empty where there is none."""
    return _MASK * (len(nip) - 3) + nip[-3:] if nip else ""


def masked_phone(phone: str | None) -> str:
    """`0812-••••-7890` (DOMAIN 10); empty where there is none."""
    if not phone:
        return ""
    local = f"0{phone[3:]}" if phone.startswith("+62") else phone
    return f"{local[:4]}-{_MASK * 4}-{local[-4:]}" if len(local) > len("0812") * 2 else _MASK * len(local)


def masked_email(email: str | None) -> str:
    """The first letter and the domain; empty where there is none."""
    if not email:
        return ""
    name, at, domain = email.partition("@")
    return f"{name[:1]}{_MASK * 4}{at}{domain}"
