"""How each paper is set on the page with reportlab.

No rule of the domain is decided here.
"""
