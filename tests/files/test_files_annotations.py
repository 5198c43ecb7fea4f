"""Annotations for training, read back by the rules of the programs that read them."""

import json
from base64 import b64decode
from io import BytesIO
from pathlib import Path, PurePosixPath

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from app.domain.assessment import Assessment, assess
from app.domain.scan import Scan
from app.files.annotations import edge_outline, filled
from app.files.coco import coco_of
from app.files.errors import OutputError
from app.files.labelme import labelme_json, write_labelme
from app.files.ownership import check_output_path
from app.files.records import failed_record, result_record
from app.files.yolo import write_yolo, yolo_data, yolo_labels
from app.words.about import RESEARCH_USE
from models.torch_free.fault import EngineFault
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
NO_REGION = ClassProbabilities(0.9, 0.06, 0.04)
Mask = NDArray[np.bool_]
Case = tuple[Scan, Prediction, Assessment]


def case(*parts: tuple[Mask, float], warnings: tuple[ImageWarning, ...] = ()) -> Case:
    """A Scan with these regions, each with its malignancy; one below 0 is only possible."""
    height, width = parts[0][0].shape if parts else (80, 120)
    probability = np.zeros((height, width), np.float32)
    candidates = []
    for mask, malignancy in parts:
        probability[mask] = 0.9
        x, y, wide, high = cv2.boundingRect(mask.astype(np.uint8))
        normal = 0.1 if malignancy >= 0 else 0.8
        classes = ClassProbabilities(normal, 1 - normal - abs(malignancy), abs(malignancy))
        candidates.append(Candidate((x, y, wide, high), mask[y : y + high, x : x + wide], classes))
    pixels = (np.arange(height * width) % 251).astype(np.uint8).reshape(height, width)
    scan = Scan(pixels, "/in/a.png", "a.png", "aa")
    device = Message(EngineFault.DIED_ON_IMAGE)
    prediction = Prediction(
        probability, tuple(candidates), NO_REGION, "UNet 1", device, 0.1, warnings
    )
    return scan, prediction, assess(scan, prediction, 0.45, POINT)


def ellipse(center: tuple[int, int], axes: tuple[int, int], angle: float = 20.0) -> Mask:
    mask = np.zeros((80, 120), np.uint8)
    cv2.ellipse(mask, center, axes, angle, 0, 360, 1, -1)
    return mask > 0


def spiky() -> Mask:
    """A ragged region with arms, notches and pixels that touch by a corner only."""
    mask = ellipse((60, 40), (30, 18))
    for column in range(40, 80, 5):
        mask[: 30 + column % 4, column] = mask[50 - column % 3 :, column] = False
    mask[38:43, 20:100] = True
    mask[43:48, 100:105] = True
    return mask


def touching() -> Mask:
    mask = np.zeros((80, 120), np.bool_)
    mask[10:20, 10:20] = mask[20:30, 20:30] = True
    return mask


def corner() -> Mask:
    """A region that reaches the image's edges."""
    mask = np.zeros((80, 120), np.bool_)
    mask[:30, :40] = True
    mask[60:, 100:] = False
    return mask


SHAPES = {
    "ellipse": ellipse((60, 40), (30, 18)),
    "small": ellipse((100, 20), (9, 6)),
    "spiky": spiky(),
    "touching": touching(),
    "corner": corner(),
    "whole": np.ones((80, 120), np.bool_),
}


def coco_mask(polygon: list[float], height: int, width: int) -> Mask:
    """Fill a polygon as rleFrPoly of pycocotools does, which takes five steps a pixel."""
    scale = 5.0
    points = [(int(scale * x + 0.5), int(scale * y + 0.5)) for x, y in pairs(polygon)]
    u: list[int] = []
    v: list[int] = []
    for (xs, ys), (xe, ye) in zip(points, points[1:] + points[:1], strict=True):
        dx, dy = abs(xe - xs), abs(ys - ye)
        flip = (dx >= dy and xs > xe) or (dx < dy and ys > ye)
        if flip:
            xs, xe, ys, ye = xe, xs, ye, ys
        slope = (ye - ys) / dx if dx >= dy else (xe - xs) / dy
        for d in range(max(dx, dy) + 1):
            t = max(dx, dy) - d if flip else d
            u.append(t + xs if dx >= dy else int(xs + slope * t + 0.5))
            v.append(int(ys + slope * t + 0.5) if dx >= dy else t + ys)
    marks = np.zeros(height * width + 1, np.int64)
    for j in range(1, len(u)):
        if u[j] == u[j - 1]:
            continue
        x = (min(u[j], u[j] - 1 if u[j] >= u[j - 1] else u[j]) + 0.5) / scale - 0.5
        if np.floor(x) != x or not 0 <= x <= width - 1:
            continue
        y = np.ceil(np.clip((min(v[j], v[j - 1]) + 0.5) / scale - 0.5, 0, height))
        marks[int(x) * height + int(y)] += 1
    return (np.cumsum(marks)[:-1] % 2).reshape(width, height).T > 0


def labelme_mask(points: list[list[float]], height: int, width: int) -> Mask:
    """Fill a polygon as shape_to_mask of labelme does."""
    image = Image.new("L", (width, height))
    ImageDraw.Draw(image).polygon([(x, y) for x, y in points], outline=1, fill=1)
    return np.asarray(image) > 0


def yolo_mask(numbers: list[float], height: int, width: int) -> Mask:
    """Fill a polygon as polygon2mask of Ultralytics does."""
    points = np.asarray(numbers, np.float32).reshape(-1, 2) * (width, height)
    image = np.zeros((height, width), np.uint8)
    cv2.fillPoly(image, points.astype(np.int32)[None], color=1)
    return image > 0


def pairs(numbers: list[float]) -> list[tuple[float, float]]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def overlap(first: Mask, second: Mask) -> float:
    return float((first & second).sum() / (first | second).sum())


def coco_file(*cases: Case) -> dict:
    records = [
        result_record(PurePosixPath(f"{number}.png"), *one, {}) for number, one in enumerate(cases)
    ]
    failure = failed_record(
        PurePosixPath("b.png"),
        Message(EngineFault.DIED_ON_IMAGE),
        threshold=0.45,
        operating_point=POINT,
    )
    return json.loads(coco_of([*reversed(records), failure]))


@pytest.mark.parametrize("name", SHAPES)
def test_coco_gives_back_exactly_the_pixels(name: str) -> None:
    mask = SHAPES[name]
    (annotation,) = coco_file(case((mask, 0.5)))["annotations"]
    (polygon,) = annotation["segmentation"]
    assert np.array_equal(coco_mask(polygon, *mask.shape), mask)
    assert annotation["area"] == mask.sum()
    assert annotation["bbox"] == list(cv2.boundingRect(mask.astype(np.uint8)))
    xs, ys = polygon[::2], polygon[1::2]
    x, y, width, height = annotation["bbox"]
    assert (min(xs), min(ys), max(xs), max(ys)) == (x, y, x + width, y + height)


@pytest.mark.parametrize("name", SHAPES)
def test_labelme_gives_back_the_lesion(name: str) -> None:
    mask = SHAPES[name]
    scan, _, assessment = case((mask, 0.5))
    (shape,) = json.loads(labelme_json(scan, assessment))["shapes"]
    assert overlap(labelme_mask(shape["points"], *mask.shape), mask) > 0.98


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("factor", [1, 7])
def test_yolo_gives_back_the_lesion(name: str, factor: int) -> None:
    mask = np.kron(SHAPES[name], np.ones((factor, factor))) > 0
    _, _, assessment = case((mask, 0.5))
    category, *numbers = yolo_labels(assessment).split()
    assert category == "1"
    assert overlap(yolo_mask([float(number) for number in numbers], *mask.shape), mask) > 0.98


def test_the_center_of_a_pixel_is_a_half() -> None:
    """One square of pixels, in each of the files."""
    mask = np.zeros((80, 120), np.bool_)
    mask[20:40, 30:60] = True
    one = case((mask, 0.5))
    assert edge_outline(one[2].lesions[0]) == [30, 20, 60, 20, 60, 40, 30, 40]
    (shape,) = json.loads(labelme_json(one[0], one[2]))["shapes"]
    assert sorted(shape["points"]) == [[30.5, 20.5], [30.5, 39.5], [59.5, 20.5], [59.5, 39.5]]
    numbers = [float(number) for number in yolo_labels(one[2]).split()[1:]]
    assert min(numbers[::2]) == pytest.approx(30.5 / 120, abs=2e-6)
    assert max(numbers[1::2]) == pytest.approx(39.5 / 80, abs=2e-6)


@pytest.mark.parametrize("seed", range(5))
def test_an_outline_encloses_exactly_the_pixels_of_its_lesion(seed: int) -> None:
    noise = np.random.default_rng(seed).random((80, 120)).astype(np.float32)
    ragged = cv2.GaussianBlur(noise, (0, 0), 2) > 0.5
    for lesion in case((ragged, 0.5))[2].lesions:
        region = filled(np.reshape(edge_outline(lesion), (-1, 2)))
        assert region is not None
        assert region.bbox == lesion.bbox
        np.testing.assert_array_equal(region.mask, lesion.mask)


def test_accepted_lesions_are_annotated_and_their_class_follows_the_limit(tmp_path: Path) -> None:
    one = case(
        (ellipse((30, 40), (15, 9)), 0.31),
        (ellipse((90, 20), (12, 8)), 0.29),
        (ellipse((90, 60), (10, 8)), -0.05),
        warnings=(ImageWarning.COLORED,),
    )
    coco = coco_file(one, case())
    assert [image["file_name"] for image in coco["images"]] == ["0.png", "1.png"]
    assert [category["name"] for category in coco["categories"]] == ["benign", "malignant"]
    assert [(each["image_id"], each["category_id"]) for each in coco["annotations"]] == [
        (1, 2),
        (1, 1),
    ]
    assert [each["score"] for each in coco["annotations"]] == pytest.approx([0.9, 0.9])
    assert coco["images"][0]["warning_codes"] == ["colored"]
    assert len({each["id"] for each in coco["annotations"]}) == 2
    labelme = json.loads(labelme_json(one[0], one[2]))
    assert [shape["label"] for shape in labelme["shapes"]] == ["malignant", "benign"]
    assert labelme["flags"] == {"colored": True}
    assert [line[0] for line in yolo_labels(one[2]).splitlines()] == ["1", "0"]
    write_yolo(tmp_path / "none.yolo.txt", case()[2])
    assert (tmp_path / "none.yolo.txt").read_bytes() == b""


def test_labelme_holds_the_image(tmp_path: Path) -> None:
    scan, _, assessment = case((SHAPES["ellipse"], 0.5))
    write_labelme(tmp_path / "a.labelme.json", scan, assessment)
    content = json.loads((tmp_path / "a.labelme.json").read_text(encoding="utf-8"))
    with Image.open(BytesIO(b64decode(content["imageData"]))) as image:
        assert np.array_equal(np.asarray(image), scan.pixels)
    assert (content["imageHeight"], content["imageWidth"]) == (scan.height, scan.width)
    assert content["imagePath"] == "a.png"


def test_every_file_says_what_it_is_for() -> None:
    scan, _, assessment = case((SHAPES["ellipse"], 0.5))
    sentence = RESEARCH_USE.english()
    assert sentence in coco_file(case())["info"]["research_use"]
    assert sentence in json.loads(labelme_json(scan, assessment))["research_use"]
    assert sentence in yolo_data().decode().splitlines()[0]


@pytest.mark.parametrize("malignancies", [(), (0.5,), (0.5, 0.2)])
def test_our_files_may_be_replaced(malignancies: tuple[float, ...], tmp_path: Path) -> None:
    shapes = (ellipse((30, 40), (15, 9)), ellipse((90, 20), (12, 8)))
    scan, _, assessment = case(*zip(shapes, malignancies, strict=False))
    write_labelme(tmp_path / "a.labelme.json", scan, assessment)
    write_yolo(tmp_path / "a.yolo.txt", assessment)
    for name in ("a.labelme.json", "a.yolo.txt"):
        check_output_path(tmp_path, PurePosixPath(name))


def test_labels_longer_than_the_head_of_a_file_are_ours(tmp_path: Path) -> None:
    mask = np.kron(spiky(), np.ones((7, 7))) > 0
    write_yolo(tmp_path / "a.yolo.txt", case(*[(mask, 0.5)])[2])
    text = (tmp_path / "a.yolo.txt").read_text()
    (tmp_path / "a.yolo.txt").write_text(text * 9)
    check_output_path(tmp_path, PurePosixPath("a.yolo.txt"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.labelme.json", '{"version": "5.5.0", "shapes": []}'),
        ("a.labelme.json", ""),
        ("a.yolo.txt", "0 0.5 0.5 0.1 0.1\n"),
        ("a.yolo.txt", "1 0.1 0.1 0.5 0.1 0.5 0.5\n"),
        ("a.yolo.txt", "mine"),
        ("a.report.pdf", "%PDF-1.4\n1 0 obj\n<<\n/Creator (Writer)\n"),
    ],
)
def test_files_of_others_are_not_replaced(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(OutputError, match="was not written by BUSight"):
        check_output_path(tmp_path, PurePosixPath(name))
