"""`python -m impactcheck`: the same as the command `impactcheck`."""

from impactcheck.cli import main

if __name__ == "__main__":
    main()
