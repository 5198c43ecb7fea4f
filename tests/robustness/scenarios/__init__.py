"""Whole runs of ``analyze`` that are disturbed: kills, a second run, a lost or full disk."""
