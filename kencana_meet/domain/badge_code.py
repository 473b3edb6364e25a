"""The code on a card: checked with nothing looked up (ARCHITECTURE, Codes).

`KM1` + 8 characters of the event + 10 of the serial + 16 of HMAC-SHA-256 over all before it under the event's secret,
in base32 (A–Z, 2–7): 37 characters without punctuation, so that a keyboard scanner can type them anywhere. Printed on
paper: it cannot change later.
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass

PREFIX = "KM1"
SERIAL_BYTES = 7
"""Random bytes that a new serial takes; its first 50 bits are used, never counted."""
_EVENT, _SERIAL, _SIGNATURE = 8, 10, 16
_SHAPE = re.compile(f"{PREFIX}([A-Z2-7]{{{_EVENT}}})([A-Z2-7]{{{_SERIAL}}})([A-Z2-7]{{{_SIGNATURE}}})")


@dataclass(frozen=True, slots=True)
class CodeKey:
    """What the codes of one event are made and checked with: its eight characters and its secret."""

    event: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class BadgeCode:
    """A code of the right shape; whether it is genuine, `is_genuine` tells."""

    event: str
    serial: str
    signature: str

    @property
    def text(self) -> str:
        """The code as it is printed."""
        return f"{PREFIX}{self.event}{self.serial}{self.signature}"

    def is_genuine(self, key: CodeKey) -> bool:
        """Whether the code was signed with the event's secret; compared in constant time."""
        return hmac.compare_digest(self.signature, _signature(self.event, self.serial, key.secret))


def new_serial(random: bytes) -> str:
    """A serial from `SERIAL_BYTES` random bytes."""
    return base64.b32encode(random).decode()[:_SERIAL]


def make(key: CodeKey, serial: str) -> BadgeCode:
    """The code for a serial of an event."""
    return BadgeCode(key.event, serial, _signature(key.event, serial, key.secret))


def parse(text: str) -> BadgeCode | None:
    """The parts of a code, in any case of letters and with blanks at its ends; None where it is of another shape."""
    found = _SHAPE.fullmatch(text.strip().upper())
    return BadgeCode(*found.groups()) if found else None


def digest(text: str) -> str:
    """What is kept of a code that named nobody: enough to see that it came again, nothing that opens."""
    return hashlib.sha256(text.strip().upper().encode()).hexdigest()[:32]


def _signature(event: str, serial: str, secret: bytes) -> str:
    signed = hmac.digest(secret, f"{PREFIX}{event}{serial}".encode(), "sha256")
    return base64.b32encode(signed[:10]).decode()
