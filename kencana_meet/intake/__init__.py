"""Reading what others made: workbooks, csv files and notes become plain rows that keep where they came from.

No rule about people or agendas lives here; it knows the domain and nothing else.
"""
