"""`python -m kencana_meet`: the same as the command `kencana-meet`."""

from kencana_meet.app import main

if __name__ == "__main__":
    main()
