"""Augmentation: what another machine, another hand and another setting do to the same breast."""

import string

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.training.vision import v2


def uniform(low: float, high: float) -> float:
    """One random number from torch's generator, which DataLoader seeds in every worker."""
    return float(torch.empty(()).uniform_(low, high))


def happens(probability: float) -> bool:
    """True with this probability."""
    return uniform(0, 1) < probability


def geometry(*, strength: float = 1.0) -> v2.Compose:
    """Flip, affine and elastic changes, the same for every picture and mask in one call.

    Takes tv_tensors; never flips upside down, since depth has a meaning in ultrasound.
    """
    return v2.Compose(
        [
            v2.RandomHorizontalFlip(),
            v2.RandomAffine(
                degrees=12 * strength,
                translate=(0.1 * strength, 0.1 * strength),
                scale=(1 - 0.3 * strength, 1 + 0.35 * strength),
                shear=8 * strength,
                interpolation=v2.InterpolationMode.BILINEAR,
            ),
            v2.RandomApply([v2.ElasticTransform(alpha=40.0 * strength, sigma=6.0)], p=0.1),
        ]
    )


def random_window(grey: NDArray[np.uint8], mask: NDArray[np.uint8]) -> tuple[slice, slice] | None:
    """A square window of an (H, W) picture that shows most of its lesion or nothing of it.

    As often as there is room the window is free of lesions: so there are normal parts of every
    site's pictures. None where no such window is found.
    """
    height, width = grey.shape
    free = happens(0.6)
    for _ in range(12):
        side = int(uniform(0.45, 0.85) * min(height, width))
        top, left = int(uniform(0, height - side + 1)), int(uniform(0, width - side + 1))
        window = slice(top, top + side), slice(left, left + side)
        shown = np.count_nonzero(mask[window])
        enough = shown == 0 if free else shown >= 0.7 * np.count_nonzero(mask)
        if enough and np.count_nonzero(grey[window]) >= 0.6 * side * side:
            return window
    return None


def draw_marks(grey: NDArray[np.uint8], mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Draw calipers and text into a copy of an (H, W) picture, so that they mean nothing.

    Calipers sit on the edge of the lesion of ``mask`` as often as anywhere else, and pictures of
    normal breasts get them too.
    """
    marked = grey.copy()
    height, width = grey.shape
    level = int(uniform(140, 255))
    size = int(uniform(3, 7))
    kind = [cv2.MARKER_CROSS, cv2.MARKER_TILTED_CROSS, cv2.MARKER_STAR][int(uniform(0, 3))]
    edge = np.argwhere(cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
    for _ in range(int(uniform(1, 3))):
        if len(edge) and happens(0.5):
            ends = edge[[int(uniform(0, len(edge))) for _ in range(2)], ::-1]
        else:
            ends = np.array([[uniform(0, width), uniform(0, height)] for _ in range(2)])
        points = [(int(x), int(y)) for x, y in ends]
        for point in points:
            cv2.drawMarker(marked, point, level, kind, size)
        if happens(0.4):
            for part in np.linspace(0, 1, 24):
                x, y = (1 - part) * ends[0] + part * ends[1]
                cv2.circle(marked, (int(x), int(y)), 0, level)
    if happens(0.5):
        letters = string.ascii_letters + string.digits + " .:+"
        text = "".join(letters[int(uniform(0, len(letters)))] for _ in range(int(uniform(3, 14))))
        place = (int(uniform(0, width * 0.7)), int(uniform(0.05, 1) * height))
        cv2.putText(marked, text, place, cv2.FONT_HERSHEY_SIMPLEX, uniform(0.25, 0.5), level, 1)
    return marked


def change_intensity(image: Tensor) -> Tensor:
    """Change gain, gamma, depth gain, speckle, sharpness and compression of (1, H, W) in 0..1."""
    height, width = image.shape[1:]
    image = image ** uniform(0.65, 1.5) * uniform(0.75, 1.3) + uniform(-0.06, 0.06) * (image > 0)
    if happens(0.4):  # time-gain compensation set otherwise: a smooth curve down the rows
        knots = torch.empty(1, 1, 4).uniform_(0.65, 1.35)
        gain = functional.interpolate(knots, height, mode="linear", align_corners=True)
        image = image * gain.view(1, height, 1)
    if happens(0.4):  # speckle: noise wider than deep, in proportion to the echo
        grain = (max(1, int(height / uniform(1, 2.5))), max(1, int(width / uniform(1, 4))))
        noise = functional.interpolate(torch.randn(1, 1, *grain), (height, width), mode="bilinear")
        image = image * (1 + uniform(0.05, 0.3) * noise[0])
    image = image.clamp(0, 1)
    if happens(0.25):
        image = v2.functional.gaussian_blur(image, [5, 5], [uniform(0.4, 1.5)])
    if happens(0.2):  # a coarser scan line raster
        coarse = (int(height * uniform(0.4, 0.9)), int(width * uniform(0.4, 0.9)))
        small = functional.interpolate(image[None], coarse, mode="bilinear", antialias=True)
        image = functional.interpolate(small, (height, width), mode="bilinear")[0]
    if happens(0.2):
        grey = (image[0].numpy() * 255).astype(np.uint8)
        _, jpeg = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, int(uniform(30, 90))])
        decoded = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE), np.uint8)
        image = torch.from_numpy(decoded)[None].float() / 255
    return image.clamp(0, 1)
