"""Results as DICOM objects say who the patient is only where docs/dicom.md says so."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import FakeEngine, manifest
from identity import (
    AGE,
    NEEDLES,
    TISSUE,
    broken_files,
    identified_dataset,
    identity_beside_objects,
    save_identified,
)
from pydicom import Dataset, dcmread

from app import cli

KINDS = "seg,sr,gsps,sc,encapsulated-pdf"
DOCS = Path(__file__).parents[2] / "docs" / "dicom.md"
NEEDLE_BYTES = tuple(needle.encode() for needle in (*NEEDLES, AGE))
AROUND, LESION = (255, 0, 255), (250, 230, 20)
"""Colors of the screen around the tissue, and of a lesion in it."""


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Iterator[dict[str, Dataset]]:
    """All objects about an image full of identity, by their kinds."""
    folder = tmp_path_factory.mktemp("objects")
    dataset = identified_dataset()
    pixels = np.full((220, 280, 3), AROUND, np.uint8)
    x, y, width, height = TISSUE
    pixels[y : y + height, x : x + width] = 30
    pixels[y + 20 : y + 80, x + 30 : x + 110] = LESION
    dataset.SamplesPerPixel, dataset.PlanarConfiguration = 3, 0
    dataset.PhotometricInterpretation = "RGB"
    dataset.PixelData = pixels.tobytes()
    source = save_identified(dataset, folder / "a.dcm")
    words = ["analyze", str(source), "--output", str(folder / "out")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.cli.manifest_in_use", manifest)
        assert cli.main([*words, "--write", KINDS], FakeEngine()) == 0
    return {path.name.split(".")[1]: dcmread(path) for path in (folder / "out").iterdir()}


def elements(dataset: Dataset) -> Iterator[tuple[str, bool, bytes]]:
    """Keyword, whether it is private, and value of each element, also in sequences."""
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                yield from elements(item)
        value = element.value
        data = value if isinstance(value, bytes) else str(value).encode()
        if element.VR != "SQ":
            yield element.keyword, element.tag.is_private, data


def unpacked(data: bytes) -> Iterator[bytes]:
    """The bytes of a PDF, and what is compressed in them."""
    yield data
    for match in re.finditer(rb"stream\r?\n", data):
        try:
            yield zlib.decompressobj().decompress(data[match.end() :])
        except zlib.error:
            continue


def test_identity_is_only_where_the_documentation_says(made):
    assert sorted(made) == ["encapsulated-pdf", "gsps", "sc", "seg", "sr"]
    paragraphs = DOCS.read_text(encoding="utf-8").split("\n\n")
    [listing] = [one for one in paragraphs if "`PatientName`" in one]
    named = set(re.findall(r"`(\w+)`", listing))
    found = set()
    for dataset in made.values():
        for each in (dataset, dataset.file_meta):
            for keyword, is_private, value in elements(each):
                assert not is_private
                datas = list(unpacked(value))
                if any(needle in data for data in datas for needle in NEEDLE_BYTES):
                    found.add(keyword)
    assert "PatientName" in found
    assert found - named == set()


def test_nothing_around_the_tissue_is_on_the_page(made):
    page = made["sc"].pixel_array.astype(int)
    assert (np.abs(page - LESION).max(axis=2) < 8).sum() > 1000
    assert (np.abs(page - AROUND).max(axis=2) < 60).sum() == 0


def test_nothing_around_the_tissue_is_in_the_pdf(made):
    images = b"".join(unpacked(made["encapsulated-pdf"].EncapsulatedDocument))
    assert bytes(LESION) * 20 in images
    assert bytes(AROUND) * 3 not in images


@pytest.mark.parametrize("command", ["analyze", "deidentify"])
def test_broken_files_are_named_without_what_is_in_them(command, tmp_path, capfd):
    broken_files(tmp_path / "in")
    words = [command, str(tmp_path / "in"), "--output", str(tmp_path / "out")]
    if command == "analyze":
        words += ["--write", KINDS]
    assert cli.main(words, FakeEngine()) != 0
    printed = "".join(capfd.readouterr())
    for name in ("0.dcm", "1.dcm", "2.dcm", "3.dcm"):
        assert name in printed
    assert [needle for needle in NEEDLES if needle in printed] == []
    assert identity_beside_objects(tmp_path / "out") == []
