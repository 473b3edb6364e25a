"""The pages of the window, one file each.

No page knows another; the shell decides where a request leads.
"""
