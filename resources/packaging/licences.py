"""``python -m resources.packaging.licences dist/BUSight`` puts the licences of all that is bundled.

Writes ``licences`` into the bundle: a folder for each distribution, for Python, and on Linux for
each Debian package that a library was taken from. To be run by the Python that froze the bundle.
Exits with 1 and a sentence where something is bundled whose licence is not found.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

TEXT = re.compile(r"(LICEN[CS]ES?|NOTICES?|COPYING|COPYRIGHT|AUTHORS)([-_.]|$)", re.IGNORECASE)
KEPT = Path(__file__).parent / "licence_texts"
KEPT_TEXTS = {"PySide6_Essentials": "Qt", "shiboken6": "Qt"}
"""Folders of texts kept here, of distributions that bring none."""

COMMON = "common-licenses"


class LicenceMissingError(Exception):
    """Something is bundled whose licence is not found; the message says what and what to do."""


def main() -> int:
    bundle = Path(sys.argv[1])
    licences = bundle / "licences"
    shutil.rmtree(licences, ignore_errors=True)
    try:
        write_licences(bundle, licences)
    except LicenceMissingError as error:
        # No bill is made of a part of them.
        shutil.rmtree(licences, ignore_errors=True)
        print(error, file=sys.stderr)
        return 1
    print(f"{licences}: of {len(parts(licences))} parts of the bundle.")
    return 0


def parts(licences: Path) -> list[str]:
    """What is bundled, by the names of the folders; Debian's packages as ``Debian/NAME``."""
    return sorted(
        path.relative_to(licences).as_posix()
        for pattern in ("*", "Debian/*")
        for path in licences.glob(pattern)
        if path.is_dir() and path.name not in {"Debian", COMMON}
    )


def write_licences(bundle: Path, licences: Path) -> None:
    found, others = who_is_bundled(bundle)
    for one in found:
        write_texts(one, licences / one.name)
    (licences / "Python").mkdir(parents=True)
    shutil.copy(python_text(), licences / "Python")
    write_debian(others, licences / "Debian")


def who_is_bundled(bundle: Path) -> tuple[list[Distribution], list[str]]:
    """Distributions in the bundle, and names of files that are neither theirs nor Python's."""
    owners = {str(path): one for one in distributions() for path in one.files or ()}
    # The program file itself is PyInstaller's, which otherwise stays behind.
    found = {"pyinstaller": distribution("pyinstaller")}
    others = []
    for name in (*modules(bundle), *files(bundle)):
        if name in owners:
            found[owners[name].name] = owners[name]
        elif not name.endswith(".py") and not is_pythons(name):
            others.append(name)
    return list(found.values()), others


def modules(bundle: Path) -> Iterator[str]:
    """Files that the modules inside the program file may have come from."""
    # Imported here because the tests run without PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in bundle.glob("BUSight*") if path.is_file())
    for module in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc:
        stem = module.replace(".", "/")
        yield f"{stem}.py"
        yield f"{stem}/__init__.py"


def files(bundle: Path) -> Iterator[str]:
    """Files beside the program file, by their paths within site-packages."""
    inside = bundle / "_internal"
    for path in inside.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(inside).as_posix()


def is_pythons(name: str) -> bool:
    if name == "base_library.zip" or name.startswith(("python3.", "Python.framework/")):
        return True
    base = Path(sys.base_prefix)
    places = [base, base / "lib", base / "DLLs"]
    if sys.platform == "win32":
        # Microsoft's runtime libraries; the text of Python for Windows has their terms.
        places.append(Path(os.environ["SYSTEMROOT"]) / "System32")
    return any((place / name).is_file() for place in places)


def python_text() -> Path:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for path in (place / "LICENSE.txt" for place in places):
        if path.is_file():
            return path
    raise LicenceMissingError(
        f"Python's LICENSE.txt is neither in {places[0]} nor in {places[1]}: "
        "freeze with a Python that brings it."
    )


def write_texts(one: Distribution, output: Path) -> None:
    """Copies the files of a distribution that its name says are about its licence."""
    written = False
    for path in one.files or ():
        source = Path(str(one.locate_file(path)))
        if TEXT.match(path.name) and path.suffix not in {".py", ".pyc"} and source.is_file():
            inside = [part for part in path.parts if not part.endswith(".dist-info")]
            target = output.joinpath(*inside[inside[0] == "licenses" :])
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
            written = True
    if one.name in KEPT_TEXTS:
        shutil.copytree(KEPT / KEPT_TEXTS[one.name], output, dirs_exist_ok=True)
    elif not written:
        raise LicenceMissingError(
            f"{one.name} {one.version} is bundled, but brings no licence: keep its text in {KEPT} "
            "and name it in KEPT_TEXTS, or leave the distribution out of the bundle."
        )


def write_debian(names: list[str], output: Path) -> None:
    """Copies what Debian's packages, or Ubuntu's, say of the libraries taken from them."""
    packages = packages_with(names)
    for package in packages:
        text = Path("/usr/share/doc") / package / "copyright"
        if not text.is_file():
            raise LicenceMissingError(
                f"A library of the package {package} is bundled, but there is no {text}: "
                "install the package again with its documents."
            )
        (output / package).mkdir(parents=True)
        shutil.copy(text, output / package)
    if packages:
        # The packages' own texts only name the well-known licences.
        shutil.copytree("/usr/share/common-licenses", output / COMMON)


def packages_with(names: list[str]) -> set[str]:
    """Debian's packages that the libraries come from."""
    packages = set()
    missing = set(names)
    dpkg = shutil.which("dpkg")
    if dpkg and names:
        # Where the system's loader looks; packages with copies for themselves have them elsewhere.
        folders = [f"{usr}/lib/{sysconfig.get_config_var('MULTIARCH')}" for usr in ("", "/usr")]
        paths = [f"{folder}/{name}" for name in names for folder in folders]
        said = subprocess.run(
            [dpkg, "--search", *paths], capture_output=True, text=True, check=False
        )
        for line in said.stdout.splitlines():
            owners, _, path = line.rpartition(": ")
            packages |= {owner.partition(":")[0] for owner in owners.split(", ")}
            missing.discard(Path(path).name)
    if missing:
        raise LicenceMissingError(
            f"{', '.join(sorted(missing))}: bundled, but of no distribution, not of Python and of "
            "no Debian package, so that the licence can't be told. Leave it out of the bundle."
        )
    return packages


if __name__ == "__main__":
    sys.exit(main())
