"""``python -m busight`` is ``python -m app``: the window, or a command for the terminal."""

import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
