"""The use cases, one file each; one call is one transaction.

They see the outside through the Protocols of `ports.py`; nothing here may import storage, intake, papers or a screen.
"""
