"""Run `python -m models.training COMMAND`."""

import sys

from models.training.commands import main

if __name__ == "__main__":
    sys.exit(main())
