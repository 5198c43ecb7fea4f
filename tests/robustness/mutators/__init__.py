"""Seeded changes to the bytes of a file; each takes a Random and bytes and returns bytes."""
