from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

from resources.packaging.licenses import LicenseMissingError, packages_with, write_texts


def installed(site: Path, *names: str) -> Distribution:
    """A distribution called example, with empty files of these names beside its metadata."""
    folder = site / "example-1.0.dist-info"
    paths = [folder / name for name in ("METADATA", *names)]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: example\nVersion: 1.0\n")
    record = [f"{path.relative_to(site).as_posix()},," for path in paths]
    (folder / "RECORD").write_text("\n".join(record))
    return Distribution.at(folder)


def written(output: Path) -> set[str]:
    return {path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file()}


def test_a_distribution_without_a_license_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(LicenseMissingError, match=r"example 1\.0 is bundled, but contains no"):
        write_texts(installed(tmp_path, "licensing.py"), tmp_path / "out")


def test_licenses_are_found_wherever_wheels_keep_them(tmp_path: Path) -> None:
    names = ("LICENSE", "licenses/NOTICE.txt", "licenses/third_party/one/COPYING")
    write_texts(installed(tmp_path, *names), tmp_path / "out")
    assert written(tmp_path / "out") == {"LICENSE", "NOTICE.txt", "third_party/one/COPYING"}


@pytest.mark.parametrize("name", ["PySide6_Essentials", "shiboken6"])
def test_qt_has_the_text_of_the_lgpl_and_says_how_to_replace_it(name: str, tmp_path: Path) -> None:
    write_texts(distribution(name), tmp_path)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "LGPL-3.0.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (tmp_path / "GPL-3.0.txt").read_text()
    assert "Replace the files of the same names" in (tmp_path / "README.md").read_text()


def test_a_library_of_unknown_origin_is_refused_by_name() -> None:
    with pytest.raises(LicenseMissingError, match=r"libnobody\.so\.1: bundled, but not from a"):
        packages_with(["libnobody.so.1"])
