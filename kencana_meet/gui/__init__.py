"""The window: the only room that knows Qt.

Pages render frozen data from their view model and emit what the user asked for; no rule lives here.
"""
