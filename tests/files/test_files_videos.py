"""Videos, animated images and cines: every frame is read, and how long it is shown."""

from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from dicom_files import make_dataset, save
from PIL import Image
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.encaps import encapsulate, generate_frames
from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEGBaseline8Bit
from video_files import HEIGHT, WIDTH, gray_of, make_video, set_aspect

from app.domain.measurement import ManualMeasurement, MeasurementKind, measured_value
from app.files import pixels, reader
from app.files.errors import ScanError
from app.files.inputs import find_inputs
from app.files.reader import read_scan

SLACK = 3  # gray levels that a lossy video may be off


def shown(path: Path, frame: int) -> float:
    return float(read_scan(path, frame).pixels.mean())


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".avi"])
def test_every_frame_of_a_video_in_any_order(suffix: str, tmp_path: Path) -> None:
    path = make_video(tmp_path / f"sweep{suffix}", 12)
    for frame in (0, 5, 6, 7, 11, 2, 0, 10):
        scan = read_scan(path, frame)
        assert (scan.frame, scan.frames, scan.pixels.shape) == (frame, 12, (HEIGHT, WIDTH))
        assert scan.pixels.mean() == pytest.approx(gray_of(frame), abs=SLACK)
        assert scan.frame_seconds == pytest.approx(1 / 25)
        assert scan.sha256 == read_scan(path).sha256


def test_a_video_is_recognized_by_its_content(tmp_path: Path) -> None:
    path = make_video(tmp_path / "sweep.mp4", 3).rename(tmp_path / "sweep")
    assert [entry.path for entry in find_inputs([tmp_path])] == [path]
    assert read_scan(path).frames == 3


def test_a_video_whose_name_is_no_ascii(tmp_path: Path) -> None:
    path = make_video(tmp_path / "a.mp4", 2).rename(tmp_path / "größe 乳腺.mp4")
    assert read_scan(path, 1).frames == 2


@pytest.mark.parametrize(
    ("turned", "shape", "aspect"),
    [(False, (HEIGHT, WIDTH), 11 / 16), (True, (WIDTH, HEIGHT), 16 / 11)],
)
def test_the_shape_of_a_pixel_of_a_video(
    turned: bool, shape: tuple[int, int], aspect: float, tmp_path: Path
) -> None:
    path = make_video(tmp_path / "a.mp4", 3)
    set_aspect(path, 16, 11, turned=turned)
    scan = read_scan(path, 2)
    assert scan.pixels.shape == shape
    down = ManualMeasurement(MeasurementKind.DISTANCE, ((10, 10), (10, 30)))
    assert measured_value(down, None, scan.pixel_aspect)[0] == pytest.approx(20 * aspect)


@pytest.mark.parametrize(("wide", "high"), [(1, 1), (0, 1), (16, 0), (1000, 1)])
def test_an_impossible_shape_of_a_pixel_of_a_video_is_ignored(
    wide: int, high: int, tmp_path: Path
) -> None:
    path = make_video(tmp_path / "a.mp4", 1)
    set_aspect(path, wide, high)
    assert read_scan(path).pixel_aspect == 1.0


def test_a_video_that_is_cut_off_has_the_frames_that_are_there(tmp_path: Path) -> None:
    whole = make_video(tmp_path / "whole.avi", 20).read_bytes()
    path = tmp_path / "cut.avi"
    path.write_bytes(whole[: len(whole) * 4 // 5])
    frames = read_scan(path).frames
    assert 1 < frames < 20
    assert shown(path, frames - 1) == pytest.approx(gray_of(frames - 1), abs=SLACK)
    with pytest.raises(ScanError, match=f"'cut.avi' has no frame {frames + 1}"):
        read_scan(path, frames)


@pytest.mark.parametrize("name", ["cut.mp4", "cut.avi"])
def test_a_damaged_video_gives_one_sentence(name: str, tmp_path: Path, capfd) -> None:
    whole = make_video(tmp_path / f"whole{Path(name).suffix}", 5).read_bytes()
    path = tmp_path / name
    for share in (0.02, 0.1) if path.suffix == ".mp4" else (0.02, 0.05):
        path.write_bytes(whole[: int(len(whole) * share)].ljust(200, b"\0"))
        with pytest.raises(ScanError, match=f"'{name}' is a video that is damaged or compressed"):
            read_scan(path)
    assert capfd.readouterr() == ("", "")


def test_a_video_is_refused_before_it_is_decoded(tmp_path: Path, monkeypatch) -> None:
    path = make_video(tmp_path / "long.mp4", 12)
    monkeypatch.setattr(pixels, "MOST_FRAMES", 11)
    monkeypatch.setattr(cv2.VideoCapture, "read", None, raising=False)
    with pytest.raises(
        ScanError, match=r"'long.mp4' has 12 frames, too many to open: .* at most 1"
    ):
        read_scan(path)


def test_a_video_that_is_too_small(tmp_path: Path) -> None:
    path = tmp_path / "tiny.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (16, 16))
    writer.write(np.zeros((16, 16, 3), np.uint8))
    writer.release()
    with pytest.raises(ScanError, match=r"'tiny.avi' is 16 x 16 pixels, too small"):
        read_scan(path)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.gif", {"duration": [40, 120, 200, 80]}),
        ("a.webp", {"duration": [40, 120, 200, 80], "lossless": True}),
        ("a.png", {"duration": [40, 120, 200, 80]}),
        ("a.tiff", {}),
    ],
)
def test_every_frame_of_an_animated_image(name: str, options: dict, tmp_path: Path) -> None:
    images = [Image.new("L", (WIDTH, HEIGHT), gray_of(frame)) for frame in range(4)]
    path = tmp_path / name
    images[0].save(path, save_all=True, append_images=images[1:], **options)
    for frame in (1, 2, 3, 0, 2):
        scan = read_scan(path, frame)
        assert (scan.frame, scan.frames, shown(path, frame)) == (frame, 4, gray_of(frame))
        seconds = options.get("duration", [None] * 4)[frame]
        assert scan.frame_seconds == (None if seconds is None else seconds / 1000)
    with pytest.raises(ScanError, match="has no frame 5 or ends before it"):
        read_scan(path, 4)


def test_pages_of_different_sizes(tmp_path: Path) -> None:
    path = tmp_path / "pages.tiff"
    first, second = (Image.new("L", size, 90) for size in ((64, 48), (40, 50)))
    first.save(path, save_all=True, append_images=[second])
    assert read_scan(path, 1).pixels.shape == (50, 40)


@pytest.mark.parametrize("is_deflated", [False, True])
def test_every_frame_of_a_dicom(is_deflated: bool, tmp_path: Path) -> None:
    levels = [np.full((36, 48), 10 * frame, np.uint8) for frame in range(4)]
    dataset = make_dataset(levels[0], NumberOfFrames=4, FrameTime="40.0")
    dataset.PixelData = b"".join(level.tobytes() for level in levels)
    if is_deflated:
        dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    path = save(dataset, tmp_path / "cine.dcm")
    for frame in (3, 1, 0, 2):
        scan = read_scan(path, frame)
        assert (scan.frame, scan.frames, scan.frame_seconds) == (frame, 4, 0.04)
        assert (scan.pixels == 10 * frame).all()


def test_a_frame_that_a_dicom_only_claims(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=3)
    path = save(dataset, tmp_path / "cine.dcm")
    assert read_scan(path).frames == 3
    with pytest.raises(ScanError, match=r"'cine.dcm' has no frame 3 or ends before it"):
        read_scan(path, 2)


def test_frames_of_a_compressed_dicom(tmp_path: Path) -> None:
    def jpeg(level: int) -> bytes:
        buffer = BytesIO()
        Image.new("L", (48, 36), level).save(buffer, "JPEG")
        return buffer.getvalue()

    dataset = make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=3)
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.PixelData = encapsulate([jpeg(level) for level in (30, 60, 90)])
    dataset["PixelData"].VR = "OB"
    path = save(dataset, tmp_path / "cine.dcm")
    assert [shown(path, frame) for frame in (2, 0, 1)] == [90, 30, 60]


def test_a_cine_of_an_ultrasound_machine() -> None:
    path = Path(get_testdata_file("examples_ybr_color.dcm", download=False))
    last = list(generate_frames(dcmread(path).PixelData, number_of_frames=30))[-1]
    with Image.open(BytesIO(last)) as image:
        expected = np.asarray(image.convert("L")).astype(float)
    scan = read_scan(path, 29)
    assert (scan.frame_number, scan.frames) == (30, 30)
    luma = scan.pixels @ (0.299, 0.587, 0.114)
    assert np.abs(luma - expected).mean() < 3
    assert not np.array_equal(scan.pixels, read_scan(path).pixels)


@pytest.mark.parametrize(
    ("elements", "seconds"),
    [
        ({"FrameTime": "33.3"}, 0.0333),
        ({"FrameTimeVector": ["0", "50", "100"]}, 0.05),
        ({"CineRate": "20"}, 0.05),
        ({"RecommendedDisplayFrameRate": "10"}, 0.1),
        ({"FrameTime": "0"}, None),
        ({"FrameTime": "1e99"}, None),
        ({"CineRate": "0"}, None),
        ({}, None),
    ],
)
def test_the_frame_time_of_a_dicom(elements: dict, seconds: float | None, tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=3, **elements)
    dataset.PixelData = bytes(3 * 36 * 48)
    assert read_scan(save(dataset, tmp_path / "cine.dcm")).frame_seconds == (
        None if seconds is None else pytest.approx(seconds)
    )


def test_going_through_a_video_does_not_decode_it_for_each_frame(
    tmp_path: Path, monkeypatch
) -> None:
    path = make_video(tmp_path / "sweep.avi", 25)
    begun = []

    def counted(*arguments):
        begun.append(arguments)
        return read_video(*arguments)

    read_video = reader.read_video
    monkeypatch.setattr(reader, "read_video", counted)
    for frame in range(25):
        assert shown(path, frame) == pytest.approx(gray_of(frame), abs=SLACK)
    assert len(begun) == 2


def test_frames_of_a_file_that_changed_are_read_again(tmp_path: Path) -> None:
    path = make_video(tmp_path / "sweep.avi", 6)
    before = read_scan(path, 1).sha256
    make_video(path, 7)
    scan = read_scan(path, 2)
    assert scan.frames == 7
    assert scan.sha256 != before
