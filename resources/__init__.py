"""Files that the program carries: icons, pictures made by us, packaging."""

from pathlib import Path


def resource_path(name: str) -> Path:
    """Path of a carried file, as ``phantom/phantom_one.png``.

    The same from a clone, an installed wheel and a frozen program: in all three the files lie
    beside this module (build.spec collects them there).
    """
    return Path(__file__).parent / name
