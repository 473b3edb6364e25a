"""What each paper says, as frozen data in the order of the page.

No typesetting library may be imported here.
"""
