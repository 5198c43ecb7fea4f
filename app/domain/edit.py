"""Edits: what a person changed, kept beside what the networks said."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """One change to the Lesions of a Scan. Edits are applied in their order; no kind exists yet."""
