"""Widgets that recur on several pages, each once.

They take frozen data and roles, never a colour and never a use case.
"""
