"""Imports every file that registers sentences for errors; a new topic adds its line here."""

from kencana_meet.view_models import told_desk, told_files, told_input, told_people

__all__ = ["told_desk", "told_files", "told_input", "told_people"]
