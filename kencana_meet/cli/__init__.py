"""The command line: the same use cases as the window, as `COMMANDS` fixes them.

It knows view models only; it must never import the window.
"""
