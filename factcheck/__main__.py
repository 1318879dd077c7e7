"""``python -m factcheck``, and what the ``factcheck`` command calls."""

from factcheck.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
