"""The data file: connection, migrations, repositories behind the ports, journal and copies.

The only room with SQL; it knows the domain and nothing else.
"""
