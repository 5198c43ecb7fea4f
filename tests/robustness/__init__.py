"""Tests BUSight with hostile files, killed runs and lost disks: ``python -m tests.robustness``."""
