"""A patient's name that is in the seed files and that no output may contain."""

SECRET = "Xyzzyname"  # noqa: S105 not a password
