"""The rules: plain frozen dataclasses and functions.

Nothing but the standard library lives here; no clock, no file, no screen, no sentence for the user.
"""
