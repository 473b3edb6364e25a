"""The migrations of the data file, numbered, never edited after a release.

Only they create or alter tables.
"""
