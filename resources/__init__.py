"""Files that ship with the program (icons, synthetic images), and packaging scripts."""

from pathlib import Path


def resource_path(name: str) -> Path:
    """Path of a file that ships with the program, such as ``phantom/phantom_one.png``.

    In a clone, an installed wheel and a frozen program, the files are beside this module
    (build.spec collects them there).
    """
    return Path(__file__).parent / name
