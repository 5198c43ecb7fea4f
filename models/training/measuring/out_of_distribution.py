"""Images that are not B-mode of a breast, to measure the guard. Nothing is fitted to them.

They come from packages that ship them, or are drawn here.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.resources import files

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.pixels.processing import apply_color_lut
from pydicom.pixels.utils import pixel_array

from models.torch_free.preprocess import to_gray

Pixels = NDArray[np.uint8]
"""(H, W) or (H, W, 3) RGB uint8."""

_PHOTOGRAPHS = {
    "sklearn": ("datasets/images/china.jpg", "datasets/images/flower.jpg"),
    "matplotlib": ("mpl-data/sample_data/grace_hopper.jpg",),
    "skimage": tuple(
        f"data/{name}"
        for name in (
            "astronaut.png",
            "brick.png",
            "camera.png",
            "chelsea.png",
            "clock_motion.png",
            "coffee.png",
            "coins.png",
            "grass.png",
            "gravel.png",
            "hubble_deep_field.jpg",
            "moon.png",
            "motorcycle_left.png",
            "rocket.jpg",
        )
    ),
}
_OTHER_MEDICAL = {"skimage": ("data/cell.png", "data/ihc.png", "data/retina.jpg")}
_TOMOGRAMS = ("693_J2KI.dcm", "CT_small.dcm", "MR_small.dcm", "examples_overlay.dcm")
_ULTRASOUND = (
    "ExplVR_BigEnd.dcm",
    "examples_palette.dcm",
    "examples_rgb_color.dcm",
    "examples_ybr_color.dcm",
)
_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
)
_LETTERS = np.array(list("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789    "))
_DRAWN = 40
"""Number of images drawn of each kind, and of breast images that are changed in each way."""
_CROPS = 3
"""Number of crops of each photograph, in addition to the whole."""
_FRAME_STEP = 5
"""Every fifth frame of a sequence is used."""


def out_of_distribution_images(
    breasts: Sequence[Pixels], seed: int = 1
) -> Iterator[tuple[str, Pixels]]:
    """Give images with the name of their kind.

    ``breasts`` are breast images, to add color to and to put side by side.
    """
    random = np.random.default_rng(seed)
    yield from _photographs(random)
    yield from _medical()
    drawn: dict[str, Callable[[np.random.Generator], Pixels]] = {
        "page of text": _page,
        "drawing": _drawing,
        "chart": _chart,
        "noise or blank": _noise,
    }
    for kind, draw in drawn.items():
        for _ in range(_DRAWN):
            yield kind, draw(random)
    for _ in range(_DRAWN):
        one, other = (breasts[index] for index in random.choice(len(breasts), 2, replace=False))
        yield "color Doppler (laid over)", _doppler(one, random)
        yield "elastography (laid over)", _elastography(one, random)
        yield "two views (put together)", _side_by_side(one, other, random)


def _photographs(random: np.random.Generator) -> Iterator[tuple[str, Pixels]]:
    for photograph in _shipped(_PHOTOGRAPHS):
        for part in _parts(photograph, random):
            if part.ndim == 3:
                yield "photograph, color", part
            yield "photograph, gray", to_gray(part)


def _medical() -> Iterator[tuple[str, Pixels]]:
    for image in _shipped(_OTHER_MEDICAL):
        yield "other medical image", to_gray(image)
    for name in _TOMOGRAMS:
        yield "other medical image", _stretched(_frames(name)[0])
    for name in _ULTRASOUND:
        for frame in _frames(name)[::_FRAME_STEP]:
            yield "ultrasound, not of a breast", frame
            yield "ultrasound, not of a breast, gray", to_gray(frame)


def _shipped(names: Mapping[str, tuple[str, ...]]) -> Iterator[Pixels]:
    for package, paths in names.items():
        for path in paths:
            with (files(package) / path).open("rb") as file, Image.open(file) as image:
                yield np.asarray(image.convert("L" if image.mode == "L" else "RGB"))


def _frames(name: str) -> list[Pixels]:
    """Frames of one of pydicom's examples."""
    path = get_testdata_file(name, download=False)
    if path is None:
        raise FileNotFoundError(f"pydicom no longer ships {name}")
    data = dcmread(str(path))
    pixels = pixel_array(data)
    if data.PhotometricInterpretation == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, data)
    pixels = pixels if data.get("NumberOfFrames", 1) > 1 else pixels[None]
    if pixels.dtype == np.uint16 and data.get("Modality") == "US":
        pixels = (pixels >> 8).astype(np.uint8)  # palettes have 16 bits
    return list(pixels)


def _stretched(values: NDArray[np.generic]) -> Pixels:
    """Scale numbers from their own range to 0..255."""
    low, high = float(values.min()), float(values.max())
    return ((values.astype(np.float32) - low) * (255 / max(high - low, 1))).astype(np.uint8)


def _parts(image: Pixels, random: np.random.Generator) -> Iterator[Pixels]:
    """The whole image and crops of it."""
    yield image
    height, width = image.shape[:2]
    for _ in range(_CROPS):
        high, wide = (int(side * random.uniform(0.4, 0.9)) for side in (height, width))
        top, left = random.integers(height - high), random.integers(width - wide)
        yield image[top : top + high, left : left + wide]


def _blank_page(random: np.random.Generator) -> tuple[Pixels, int]:
    """Blank light or dark paper, and the gray level of an ink that can be read on it."""
    height, width = (int(side) for side in random.integers(300, 900, 2))
    is_dark = bool(random.random() < 0.3)
    paper = int(random.integers(0, 50) if is_dark else random.integers(200, 256))
    ink = int(random.integers(170, 256) if is_dark else random.integers(0, 90))
    return np.full((height, width), paper, np.uint8), ink


def _aged(page: Pixels, random: np.random.Generator) -> Pixels:
    """The page unchanged, or as if photographed: blurred, with noise and uneven light."""
    if random.random() < 0.5:
        return page
    blurred = cv2.GaussianBlur(page, (0, 0), random.uniform(0.4, 1.2)).astype(np.float32)
    light = np.linspace(1, random.uniform(0.6, 1), page.shape[1], dtype=np.float32)
    noise = random.normal(0, random.uniform(1, 8), page.shape)
    return np.clip(blurred * light + noise, 0, 255).astype(np.uint8)


def _page(random: np.random.Generator) -> Pixels:
    page, ink = _blank_page(random)
    font, size = int(random.choice(_FONTS)), random.uniform(0.35, 1.4)
    step = int(size * random.uniform(24, 40))
    for y in range(step, page.shape[0], step):
        if random.random() < 0.12:
            continue  # between paragraphs
        words = "".join(random.choice(_LETTERS, int(random.integers(20, 120))))
        cv2.putText(page, words, (int(20 * size), y), font, size, ink, 1, cv2.LINE_AA)
    return _aged(page, random)


def _drawing(random: np.random.Generator) -> Pixels:
    page, ink = _blank_page(random)
    height, width = page.shape
    for _ in range(int(random.integers(8, 40))):
        shade = ink if random.random() < 0.6 else int(random.integers(256))
        thick = int(random.choice([1, 2, 3, cv2.FILLED]))
        x, y = int(random.integers(width)), int(random.integers(height))
        reach = int(random.integers(10, 140))
        shape = random.integers(4)
        if shape == 0:
            cv2.circle(page, (x, y), reach, shade, thick, cv2.LINE_AA)
        elif shape == 1:
            cv2.rectangle(page, (x, y), (x + reach, y + reach // 2), shade, thick)
        elif shape == 2:
            end = (int(random.integers(width)), int(random.integers(height)))
            cv2.line(page, (x, y), end, shade, max(1, thick), cv2.LINE_AA)
        else:
            corners = random.integers(-reach, reach + 1, (5, 1, 2)) + np.array([x, y])
            cv2.polylines(page, [corners.astype(np.int32)], True, shade, max(1, thick))  # noqa: FBT003 OpenCV's
    return _aged(page, random)


def _chart(random: np.random.Generator) -> Pixels:
    page, ink = _blank_page(random)
    height, width = page.shape
    cv2.rectangle(page, (50, 20), (width - 20, height - 40), ink, 1)
    for x in range(50, width - 20, 60):
        cv2.putText(page, str(x), (x, height - 20), _FONTS[0], 0.4, ink, 1, cv2.LINE_AA)
        if random.random() < 0.5:
            bar = int(random.integers(30, height - 60))
            cv2.rectangle(page, (x, height - 40 - bar), (x + 30, height - 40), ink, cv2.FILLED)
    across = np.arange(50, width - 20)
    for _ in range(int(random.integers(1, 5))):
        curve = height / 2 + np.cumsum(random.normal(0, 3, len(across)))
        points = np.stack([across, curve], 1).astype(np.int32)[:, None]
        cv2.polylines(page, [points], False, ink, 2, cv2.LINE_AA)  # noqa: FBT003 OpenCV's
    return _aged(page, random)


def _noise(random: np.random.Generator) -> Pixels:
    height, width = (int(side) for side in random.integers(200, 700, 2))
    noise = random.normal(random.uniform(0, 255), random.uniform(0, 80), (height, width))
    blurred = cv2.GaussianBlur(noise, (0, 0), random.uniform(0.1, 3))
    return np.clip(blurred, 0, 255).astype(np.uint8)


def _colored(image: Pixels) -> Pixels:
    return image if image.ndim == 3 else np.repeat(image[..., None], 3, 2)


def _box(image: Pixels, random: np.random.Generator) -> tuple[slice, slice]:
    """A box with a third to two thirds of each side, like the color box of a machine."""
    height, width = image.shape[:2]
    high, wide = (int(side * random.uniform(0.33, 0.66)) for side in (height, width))
    top, left = random.integers(height - high), random.integers(width - wide)
    return slice(top, top + high), slice(left, left + wide)


def _doppler(image: Pixels, random: np.random.Generator) -> Pixels:
    """Red and blue flow in part of a box, about as much as a vascular lesion has."""
    made = _colored(image).copy()
    rows, columns = _box(made, random)
    part = made[rows, columns]
    rough = random.normal(0, 1, part.shape[:2])
    flow = np.asarray(cv2.GaussianBlur(rough, (0, 0), max(part.shape) / 25), np.float64)
    flow /= np.abs(flow).max()
    limit = np.quantile(np.abs(flow), random.uniform(0.7, 0.95))
    strength = np.clip(100 + 155 * np.abs(flow), 0, 255)
    for towards, channel in ((flow > limit, 0), (flow < -limit, 2)):
        color = np.zeros((*flow.shape, 3))
        color[..., channel] = strength
        color[..., 1] = strength * 0.35
        part[towards] = color[towards].astype(np.uint8)
    outline = ((columns.start, rows.start), (columns.stop, rows.stop))
    cv2.rectangle(made, *outline, (230, 230, 230), 1)
    return made


def _elastography(image: Pixels, random: np.random.Generator) -> Pixels:
    """A semitransparent box with colors from blue to red."""
    made = _colored(image).copy()
    part = made[_box(made, random)]
    stiffness = cv2.GaussianBlur(random.normal(0, 1, part.shape[:2]), (0, 0), max(part.shape) / 10)
    colors = cv2.applyColorMap(_stretched(stiffness * 1000), cv2.COLORMAP_JET)[..., ::-1]
    share = random.uniform(0.3, 0.7)
    part[:] = (share * colors + (1 - share) * part).astype(np.uint8)
    return made


def _side_by_side(one: Pixels, other: Pixels, random: np.random.Generator) -> Pixels:
    """Two images of the same height and nearly the same width, with or without a gap."""
    height = min(one.shape[0], other.shape[0])
    halves = [
        cv2.resize(to_gray(half), (max(32, half.shape[1] * height // half.shape[0]), height))
        for half in (one, other)
    ]
    width = min(half.shape[1] for half in halves)
    gap = np.zeros((height, int(random.choice([0, 2, 6, 16, 40]))), np.uint8)
    return np.hstack([halves[0][:, :width], gap, halves[1][:, -width:]])
