"""What is fast, each row against a floor measured in the same run; may call every room, nothing may call it.

A floor is what the work costs without our program: raw SQLite, a bare canvas, a bare Qt window.
"""
