"""Ids and codes as types of their own, and how an id is made from a time and random bytes."""

from typing import NewType, Protocol

EventId = NewType("EventId", str)
ParticipantId = NewType("ParticipantId", str)
DelegationId = NewType("DelegationId", str)
BadgeId = NewType("BadgeId", str)
PointId = NewType("PointId", str)
"""The short name of a check point within its event, as on disk and on the command line: `H1`, `KIT`."""
ScanId = NewType("ScanId", str)
ItemId = NewType("ItemId", str)
MinuteId = NewType("MinuteId", str)
AgreementId = NewType("AgreementId", str)
SignerId = NewType("SignerId", str)
ActId = NewType("ActId", str)
DeviceId = NewType("DeviceId", str)
BlobDigest = NewType("BlobDigest", str)
"""SHA-256 of a blob's bytes in hexadecimal digits."""
RegionCode = NewType("RegionCode", str)
"""The official code with its point: `18` a province, `18.01` a kabupaten, `18.71` a kota. Always text."""
UnsurCode = NewType("UnsurCode", str)
DeskName = NewType("DeskName", str)


class IdMaker(Protocol):
    """Makes the ids of new rows and the random serials of badges; handed in, so that tests know what comes."""

    def new_id(self) -> str:
        """A new UUIDv7 as text; two desks never make the same."""
        ...

    def random_bytes(self, count: int) -> bytes:
        """So many bytes from a source fit for secrets."""
        ...


def uuid7(unix_ms: int, random: bytes) -> str:
    """A UUID of version 7 (RFC 9562) as text, ordered by time.

    Args:
        unix_ms: milliseconds since 1970, UTC.
        random: ten random bytes.
    """
    value = (unix_ms & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(random[:10])
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
