"""``python -m factcheck``, and what the ``factcheck`` command calls."""

import os

from factcheck.cli import main

# To look for plugins of pydantic costs a tenth of the way to the first claim, and there is no use for one here.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

__all__ = ["main"]

if __name__ == "__main__":
    main()
