"""ZIP archives and DICOMDIRs stand for the images that they hold or list."""

import struct
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from dicom_files import make_dataset, save
from PIL import Image
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import (
    BasicTextSRStorage,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    GrayscaleSoftcopyPresentationStateStorage,
    MediaStorageDirectoryStorage,
    SegmentationStorage,
)
from video_files import make_video

from app.files import archive
from app.files.errors import ScanError
from app.files.inputs import Input, find_inputs, input_faults
from app.files.reader import file_sha256, read_scan
from app.words.message import english


def image(path: Path, gray: int = 90) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (48, 40), gray).save(path, "PNG")
    return path


def dicom(path: Path, gray: int = 90, **elements: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return save(make_dataset(np.full((36, 48), gray, np.uint8), **elements), path)


def packed(path: Path, folder: Path, method: int = zipfile.ZIP_DEFLATED) -> Path:
    """Pack all files below a folder."""
    with zipfile.ZipFile(path, "w", method) as file:
        for child in sorted(folder.rglob("*")):
            file.write(child, child.relative_to(folder))
    return path


def refusal(entries: list[Input]) -> str:
    (entry,) = entries
    assert entry.error is not None
    return english(entry.error)


def relatives(entries: list[Input]) -> list[str]:
    assert all(entry.error is None for entry in entries)
    return [entry.relative.as_posix() for entry in entries]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """An archive with folders, files of other kinds, and an archive in it."""
    folder = tmp_path / "study"
    image(folder / "one (10).png", 10)
    image(folder / "one (2).png", 20)
    dicom(folder / "DICOM" / "PAT0" / "IM0", 30)
    dicom(folder / "DICOM" / "PAT0" / "IM1", 40, NumberOfFrames=2, PixelData=bytes(2 * 36 * 48))
    (folder / "viewer.exe").write_bytes(b"MZ" + bytes(300))
    image(folder / "__MACOSX" / "._one.png")
    image(folder / ".hidden.png")
    packed(folder / "inner.zip", folder / "DICOM")
    return packed(tmp_path / "study.zip", folder)


def test_the_images_of_an_archive(study: Path) -> None:
    inputs = find_inputs([study])
    assert relatives(inputs) == ["DICOM/PAT0/IM0", "DICOM/PAT0/IM1", "one (2).png", "one (10).png"]
    assert [entry.path for entry in inputs] == [study / name for name in relatives(inputs)]
    assert str(inputs[0].output("mask")) == "DICOM/PAT0/IM0.mask.png"
    scans = [read_scan(entry.path) for entry in inputs]
    assert [int(scan.pixels[0, 0]) for scan in scans] == [30, 0, 20, 10]
    assert [scan.name for scan in scans] == ["IM0", "IM1", "one (2).png", "one (10).png"]
    assert [scan.source for scan in scans] == [str(entry.path) for entry in inputs]
    assert scans[1].frames == 2
    assert read_scan(inputs[1].path, 1).frame == 1


def test_a_member_has_the_hash_of_the_file_outside(study: Path, tmp_path: Path) -> None:
    outside, inside = tmp_path / "study" / "one (2).png", study / "one (2).png"
    assert file_sha256(inside) == file_sha256(outside) == read_scan(inside).sha256


def test_one_member_can_be_named(study: Path) -> None:
    assert relatives(find_inputs([study / "DICOM" / "PAT0" / "IM0"])) == ["IM0"]
    assert input_faults([study, study / "one (2).png"]) == []
    with pytest.raises(ScanError, match="'two\\.png' is not there"):
        read_scan(study / "two.png")


def test_an_archive_in_a_folder(study: Path) -> None:
    """Its outputs must not go where the archive is."""
    (study.parent / "words.zip").write_bytes(b"no archive")
    (study.parent / "empty.zip").write_bytes(b"PK\5\6" + bytes(18))
    found = find_inputs([study.parent], output=study.parent)
    names = [entry.relative.as_posix() for entry in found]
    assert len(names) == len(set(names)) == 2 * 4 + 2  # the folder too, and the archive in it
    assert all(".zip/" not in name for name in names)


def test_a_video_in_an_archive(tmp_path: Path) -> None:
    folder = tmp_path / "videos"
    folder.mkdir()
    make_video(folder / "cine.avi", 3)
    path = packed(tmp_path / "videos.zip", folder) / "cine.avi"
    for frame in (0, 2, 1):
        assert (read_scan(path, frame).pixels == read_scan(folder / "cine.avi", frame).pixels).all()


def test_an_archive_that_changes_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "scans.zip"
    for gray in (50, 60):
        image(tmp_path / "in" / "one.png", gray)
        packed(path, tmp_path / "in")
        assert (read_scan(path / "one.png").pixels == gray).all()
    path.unlink()
    with pytest.raises(ScanError):
        read_scan(path / "one.png")


def test_nothing_is_written_beside_an_archive(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = study.parent / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(archive.tempfile, "tempdir", str(temporary))
    for entry in find_inputs([study]):
        read_scan(entry.path)
    if sys.platform != "win32":
        assert list(temporary.iterdir()) == []
    assert sorted(child.name for child in study.parent.iterdir()) == [
        "study",
        "study.zip",
        "temporary",
    ]


@pytest.mark.parametrize("name", ["../out.png", "/out.png", "a/../../out.png", "C:\\out.png"])
def test_names_that_lead_out(name: str, tmp_path: Path) -> None:
    path = tmp_path / "scans.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(zipfile.ZipInfo("a.png"), image(tmp_path / "in.png").read_bytes())
        file.writestr(zipfile.ZipInfo(name), image(tmp_path / "in.png").read_bytes())
    assert "'scans.zip' is a ZIP archive with files that lead out of it" in refusal(
        find_inputs([path])
    )
    with pytest.raises(ScanError, match="lead out"):
        read_scan(path / "a.png")


def with_flag(path: Path, place: int, value: bytes) -> Path:
    """Change a field of every entry in the list of members, and of every local header."""
    data = bytearray(path.read_bytes())
    for signature, shift in ((b"PK\1\2", 2), (b"PK\3\4", 0)):
        at = data.find(signature)
        while at >= 0:
            data[at + place + shift : at + place + shift + len(value)] = value
            at = data.find(signature, at + 4)
    path.write_bytes(data)
    return path


def scans_zip(folder: Path) -> Path:
    image(folder / "in" / "one.png")
    return packed(folder / "scans.zip", folder / "in")


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not valid there")
def test_a_colon_in_a_name_leads_nowhere(tmp_path: Path) -> None:
    image(tmp_path / "in" / "at 12:30.png")
    assert relatives(find_inputs([packed(tmp_path / "a.zip", tmp_path / "in")])) == ["at 12:30.png"]


def test_a_password(tmp_path: Path) -> None:
    path = with_flag(scans_zip(tmp_path), 6, b"\1\0")
    assert "'scans.zip' is a ZIP archive with a password: unpack it" in refusal(find_inputs([path]))


def test_another_compression(tmp_path: Path) -> None:
    path = with_flag(scans_zip(tmp_path), 8, b"\x0e\0")
    assert "packed in a way that BUSight can't unpack" in refusal(find_inputs([path]))


def test_an_archive_without_images(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("hello")
    path = packed(tmp_path / "notes.zip", tmp_path / "in")
    assert "'notes.zip' is a ZIP archive without images" in refusal(find_inputs([path]))
    (fault,) = input_faults([path])
    assert "without images" in english(fault)


def test_damage(tmp_path: Path) -> None:
    whole = scans_zip(tmp_path).read_bytes()
    path = tmp_path / "scans.zip"
    for end in range(4, len(whole), 7):
        path.write_bytes(whole[:end])
        assert "its ZIP archive is damaged or truncated" in refusal(find_inputs([path]))
    path.write_bytes(whole[:60] + bytes(20) + whole[80:])
    (entry,) = find_inputs([path])
    with pytest.raises(ScanError, match="'one\\.png' can't be unpacked"):
        read_scan(entry.path)


def bomb_of_one_member(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("bomb.png", bytes(200 << 20))


def bomb_of_shared_bytes(path: Path) -> None:
    """Many members whose data are the same."""
    count = 2000
    data = zlib.compress(bytes(1 << 20), 9)[2:-4]
    local = b"PK\3\4" + struct.pack(
        "<HHHHHLLLHH", 20, 0, 8, 0, 0, zlib.crc32(bytes(1 << 20)), len(data), 1 << 20, 5, 0
    )
    head = local + b"a.png" + data
    entries = b"".join(
        b"PK\1\2"
        + struct.pack("<HHHHHHLLL", 20, 20, 0, 8, 0, 0, 0, len(data), 1 << 20)
        + struct.pack("<HHHHHLL", 9, 0, 0, 0, 0, 0, 0)
        + b"%05d.png" % number
        for number in range(count)
    )
    end = b"PK\5\6" + struct.pack("<HHHHLLH", 0, 0, count, count, len(entries), len(head), 0)
    path.write_bytes(head + entries + end)


def bomb_of_many_members(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for number in range(20_001):
            file.writestr(f"{number}", b"")


def bomb_that_claims_much(path: Path) -> None:
    image(path.parent / "in" / "one.png")
    packed(path, path.parent / "in")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    struct.pack_into("<L", data, at + 24, 0xFFFFFFF0)
    path.write_bytes(data)


@pytest.mark.parametrize(
    "make",
    [bomb_of_one_member, bomb_of_shared_bytes, bomb_of_many_members, bomb_that_claims_much],
)
def test_bombs(make: object, tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    make(path)
    assert "'bomb.zip' is a ZIP archive that would grow far beyond its own size" in refusal(
        find_inputs([path])
    )


def test_a_member_inflates_to_what_it_claims_and_no_further(tmp_path: Path) -> None:
    """The list of members says that it is small."""
    path = tmp_path / "liar.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("bomb.png", bytes(60 << 20))
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 1000)
    path.write_bytes(data)
    with pytest.raises(ScanError):
        read_scan(path / "bomb.png")


def dicomdir(folder: Path, names: list[list[str] | None], *, undefined: bool = False) -> Path:
    """Write a DICOMDIR with a record for each name: of an image, or None of a patient."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.FileSetID = "STUDY"
    records = []
    for name in names:
        record = Dataset()
        record.OffsetOfTheNextDirectoryRecord = 0
        record.RecordInUseFlag = 0xFFFF
        record.DirectoryRecordType = "PATIENT" if name is None else "IMAGE"
        if name is not None:
            record.ReferencedFileID = name
        record.is_undefined_length_sequence_item = undefined
        records.append(record)
    dataset.DirectoryRecordSequence = records
    dataset["DirectoryRecordSequence"].is_undefined_length = undefined
    path = folder / "DICOMDIR"
    dataset.save_as(path, enforce_file_format=True)
    return path


@pytest.mark.parametrize("undefined", [False, True])
def test_a_dicomdir(undefined: bool, tmp_path: Path) -> None:
    """In the order of its records, and whatever the case of the names on this disk."""
    dicom(tmp_path / "dicom" / "im1", 10)
    dicom(tmp_path / "dicom" / "im2", 20)
    dicom(tmp_path / "OTHER", 30)
    names = [None, ["DICOM", "IM2"], ["OTHER"], ["DICOM", "IM1"], ["DICOM", "IM2"]]
    path = dicomdir(tmp_path, names, undefined=undefined)
    inputs = find_inputs([path])
    assert relatives(inputs) == ["dicom/im2", "OTHER", "dicom/im1"]
    assert [int(read_scan(entry.path).pixels[0, 0]) for entry in inputs] == [20, 30, 10]
    # In a folder it adds nothing.
    assert relatives(find_inputs([tmp_path])) == ["OTHER", "dicom/im1", "dicom/im2"]
    path.rename(tmp_path / "list")
    assert relatives(find_inputs([tmp_path / "list"])) == relatives(inputs)


@pytest.mark.filterwarnings("ignore:Invalid value for VR")
@pytest.mark.parametrize(
    "name", [["..", "secret"], ["DICOM", "..", "..", "secret"], ["/secret"], [""], ["C:", "x"]]
)
def test_a_dicomdir_that_leads_out(name: list[str], tmp_path: Path) -> None:
    dicom(tmp_path / "secret")
    dicom(tmp_path / "disc" / "DICOM" / "IM1")
    path = dicomdir(tmp_path / "disc", [["DICOM", "IM1"], name])
    first, second = find_inputs([path])
    assert first.error is not None
    assert "lists files outside of its folder, which are not read (1 in all)" in english(
        first.error
    )
    assert second.path == tmp_path / "disc" / "DICOM" / "IM1"


def test_a_dicomdir_and_a_link_that_leads_out(tmp_path: Path) -> None:
    dicom(tmp_path / "secret")
    (tmp_path / "disc").mkdir()
    (tmp_path / "disc" / "IM1").symlink_to(tmp_path / "secret")
    assert "outside of its folder" in refusal(find_inputs([dicomdir(tmp_path / "disc", [["IM1"]])]))


def test_a_dicomdir_whose_files_are_missing(tmp_path: Path) -> None:
    path = dicomdir(tmp_path, [["DICOM", "IM1"], ["DICOM", "IM2"]])
    assert "'DICOMDIR' lists are not there (2 missing): copy the whole disc" in refusal(
        find_inputs([path])
    )


def test_a_damaged_dicomdir(tmp_path: Path) -> None:
    path = dicomdir(tmp_path, [["IM1"]] * 3)
    whole = path.read_bytes()
    for end in range(350, len(whole), 5):
        path.write_bytes(whole[:end])
        assert len(find_inputs([path])) == 1


KINDS = {
    BasicTextSRStorage: "is a DICOM structured report, not an image",
    SegmentationStorage: "is a DICOM segmentation, not an image",
    "1.2.840.10008.5.1.4.1.1.66.7": "is a DICOM segmentation, not an image",
    GrayscaleSoftcopyPresentationStateStorage: "is a DICOM presentation state, not an image",
    EncapsulatedPDFStorage: "is a document in a DICOM file, not an image",
    "1.2.840.10008.5.1.4.1.1.9.1.1": "is a DICOM file without an image",
}


@pytest.mark.parametrize("sop_class", KINDS)
@pytest.mark.parametrize("is_bare", [False, True])
def test_objects_that_are_no_images(sop_class: str, is_bare: bool, tmp_path: Path) -> None:
    """A segmentation has pixels, but is not judged. In folders they are passed over."""
    dataset = make_dataset(np.zeros((36, 48), np.uint8))
    dataset.SOPClassUID = sop_class
    dataset.file_meta.MediaStorageSOPClassUID = sop_class
    path = save(dataset, tmp_path / "object.dcm")
    if is_bare:
        path.write_bytes(path.read_bytes()[144 + path.read_bytes()[140] :])
    with pytest.raises(ScanError, match=KINDS[sop_class]):
        read_scan(path)
    dicom(tmp_path / "image.dcm")
    assert relatives(find_inputs([tmp_path])) == ["image.dcm"]
