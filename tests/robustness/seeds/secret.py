"""A patient's name that stands in the seeds and that nothing may tell."""

SECRET = "Xyzzyname"  # noqa: S105 a mark to look for
