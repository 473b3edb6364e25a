"""What a page or a command shows, as plain frozen data with its sentences, and what it may ask for.

No Qt, no SQL, no file.
"""
