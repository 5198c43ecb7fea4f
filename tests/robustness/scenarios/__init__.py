"""Whole runs of ``analyze`` that something happens to: kills, a second run, a lost or full disk."""
