"""The errors of a cluster."""

from app.words.message import WordedError


class ClusterError(WordedError):
    """The cluster can't do the work, or not the rest of it."""
