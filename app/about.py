"""Name and version of the program, and the notice that goes with everything it shows."""

from functools import cache

APP_NAME = "BUSight"


@cache
def version() -> str:
    """Version of the installed distribution, or 'development' when run from a bare clone."""
    # Imported here because it loads readers of mail and archives, and the window needs neither.
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as distribution_version

    try:
        return distribution_version("busight")
    except PackageNotFoundError:
        return "development"


def software() -> str:
    """Name and version of the program, like 'BUSight 0.1.0'."""
    return f"{APP_NAME} {version()}"
