"""Kencana Meet: the meeting desk of an Indonesian provincial working meeting.

The rooms and who may call whom are in `docs/architecture.md`; `app.py` puts them together.
"""

__version__ = "0.1.0"
