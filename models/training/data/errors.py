"""The error that all commands report."""


class DataError(Exception):
    """Data, options or files of a command can't be used. The text says what to do."""
