"""``python -m resources.packaging.licenses dist/BUSight`` adds all licenses to the bundle.

It writes the folder ``licenses``, with a subfolder for each distribution, for Python, and on Linux
for each Debian package that a library was taken from. Run it with the Python that froze the
bundle. It exits with 1 and a message if the license of a bundled part is not found.
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
KEPT = Path(__file__).parent / "license_texts"
KEPT_TEXTS = {"PySide6_Essentials": "Qt", "shiboken6": "Qt"}
"""Distributions that contain no license text, and the folders with their texts."""

COMMON = "common-licenses"


class LicenseMissingError(Exception):
    """The license of a bundled part is not found; the message names it and says what to do."""


def main() -> int:
    bundle = Path(sys.argv[1])
    licenses = bundle / "licenses"
    shutil.rmtree(licenses, ignore_errors=True)
    try:
        write_licenses(bundle, licenses)
    except LicenseMissingError as error:
        # An incomplete folder must not become a bill of materials.
        shutil.rmtree(licenses, ignore_errors=True)
        print(error, file=sys.stderr)
        return 1
    print(f"{licenses}: licenses of {len(parts(licenses))} parts of the bundle.")
    return 0


def parts(licenses: Path) -> list[str]:
    """Names of the bundled parts, from the folders; Debian packages are ``Debian/NAME``."""
    return sorted(
        path.relative_to(licenses).as_posix()
        for pattern in ("*", "Debian/*")
        for path in licenses.glob(pattern)
        if path.is_dir() and path.name not in {"Debian", COMMON}
    )


def write_licenses(bundle: Path, licenses: Path) -> None:
    found, others = bundled_distributions(bundle)
    for one in found:
        write_texts(one, licenses / one.name)
    (licenses / "Python").mkdir(parents=True)
    shutil.copy(python_text(), licenses / "Python")
    write_debian(others, licenses / "Debian")


def bundled_distributions(bundle: Path) -> tuple[list[Distribution], list[str]]:
    """Distributions in the bundle, and names of files that belong neither to them nor to Python."""
    owners = {str(path): one for one in distributions() for path in one.files or ()}
    # The program file itself comes from PyInstaller, which is otherwise not bundled.
    found = {"pyinstaller": distribution("pyinstaller")}
    others = []
    for name in (*modules(bundle), *files(bundle)):
        if name in owners:
            found[owners[name].name] = owners[name]
        elif not name.endswith(".py") and not is_part_of_python(name):
            others.append(name)
    return list(found.values()), others


def modules(bundle: Path) -> Iterator[str]:
    """Files that the modules in the program file may come from."""
    # Imported here because the tests run without PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in bundle.glob("BUSight*") if path.is_file())
    for module in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc:
        stem = module.replace(".", "/")
        yield f"{stem}.py"
        yield f"{stem}/__init__.py"


def files(bundle: Path) -> Iterator[str]:
    """Files beside the program file, as paths in site-packages."""
    inside = bundle / "_internal"
    for path in inside.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(inside).as_posix()


def is_part_of_python(name: str) -> bool:
    if name == "base_library.zip" or name.startswith(("python3.", "Python.framework/")):
        return True
    base = Path(sys.base_prefix)
    places = [base, base / "lib", base / "DLLs"]
    if sys.platform == "win32":
        # Microsoft's runtime libraries; the license of Python for Windows contains their terms.
        places.append(Path(os.environ["SYSTEMROOT"]) / "System32")
    return any((place / name).is_file() for place in places)


def python_text() -> Path:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for path in (place / "LICENSE.txt" for place in places):
        if path.is_file():
            return path
    raise LicenseMissingError(
        f"Python's LICENSE.txt is neither in {places[0]} nor in {places[1]}: "
        "freeze with a Python that contains it."
    )


def write_texts(one: Distribution, output: Path) -> None:
    """Copies the files of a distribution whose names say that they are license texts."""
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
        raise LicenseMissingError(
            f"{one.name} {one.version} is bundled, but contains no license: put its text in {KEPT} "
            "and name it in KEPT_TEXTS, or leave the distribution out of the bundle."
        )


def write_debian(names: list[str], output: Path) -> None:
    """Copies the copyright files of the Debian or Ubuntu packages of the named libraries."""
    packages = packages_with(names)
    for package in packages:
        text = Path("/usr/share/doc") / package / "copyright"
        if not text.is_file():
            raise LicenseMissingError(
                f"A library of the package {package} is bundled, but {text} does not exist: "
                "reinstall the package with its documentation."
            )
        (output / package).mkdir(parents=True)
        shutil.copy(text, output / package)
    if packages:
        # The copyright files only name common licenses, without their text.
        shutil.copytree("/usr/share/common-licenses", output / COMMON)


def packages_with(names: list[str]) -> set[str]:
    """Debian packages that the libraries come from."""
    packages = set()
    missing = set(names)
    dpkg = shutil.which("dpkg")
    if dpkg and names:
        # The folders of the system's loader. Private copies of other packages are elsewhere.
        folders = [f"{usr}/lib/{sysconfig.get_config_var('MULTIARCH')}" for usr in ("", "/usr")]
        paths = [f"{folder}/{name}" for name in names for folder in folders]
        done = subprocess.run(
            [dpkg, "--search", *paths], capture_output=True, text=True, check=False
        )
        for line in done.stdout.splitlines():
            owners, _, path = line.rpartition(": ")
            packages |= {owner.partition(":")[0] for owner in owners.split(", ")}
            missing.discard(Path(path).name)
    if missing:
        raise LicenseMissingError(
            f"{', '.join(sorted(missing))}: bundled, but not from a distribution, Python or a "
            "Debian package, so the license is unknown. Leave it out of the bundle."
        )
    return packages


if __name__ == "__main__":
    sys.exit(main())
