"""Tries BUSight with hostile files, kills and lost disks; ``python -m tests.robustness --help``."""
