"""The papers: what each one says (`models`) and how it is set (`pdf`).

Papers are Indonesian whatever the screen speaks, so the catalogue is never used here.
"""
