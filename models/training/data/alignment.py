"""Decide whether two images show the same tissue by aligning one with the other.

SIFT features (Lowe, IJCV 60:91, 2004; compared by their square roots, Arandjelovic and Zisserman,
CVPR 2012) give an affine map, and then the aligned tissue is correlated. So duplicates are found
despite crops, changed aspect ratios, calipers or a few frames in between, and images are not joined
for having the same sector shape or the same burned-in text.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

LIMIT = 0.36
"""The lowest correlation of near-duplicates. In BUSI, BrEaST and BUS-BRA, all groups that it gives
show the same tissue, as seen on the contact sheet; the first pair that does not has 0.34."""

_MIN_INLIERS = 5
_RATIO = 0.85
_REPROJECTION_PX = 4.0
_MIN_OVERLAP = 0.15
_STRETCH = 2.0
_SHEAR = 1.6


@dataclass(frozen=True, eq=False)
class Features:
    """The features by which an image is compared.

    ``points`` (K, 2) are x and y in pixels, ``descriptors`` (K, 128) have unit length, ``texture``
    (H, W) float32 is from `flatten`, smoothed. ``tissue`` (H, W) uint8 is 1 in tissue and 0 in the
    background and burned-in marks.
    """

    points: NDArray[np.float32]
    descriptors: NDArray[np.float32]
    texture: NDArray[np.float32]
    tissue: NDArray[np.uint8]

    def mirrored(self) -> "Features":
        """The features of the image flipped left to right."""
        # A descriptor has 4 x 4 cells along and across its point's direction, with 8 angles each.
        # A flip keeps the order of the cells along it and reverses that across it and the angles.
        cells = self.descriptors.reshape(-1, 4, 4, 8)[:, ::-1, :, -np.arange(8) % 8]
        points = self.points.copy()
        points[:, 0] = self.texture.shape[1] - 1 - points[:, 0]
        return Features(
            points=points,
            descriptors=np.ascontiguousarray(cells).reshape(-1, 128),
            texture=np.ascontiguousarray(self.texture[:, ::-1]),
            tissue=np.ascontiguousarray(self.tissue[:, ::-1]),
        )


def flatten(image: NDArray[np.uint8], sigma: float = 12.0) -> NDArray[np.float32]:
    """Remove brightness, gain and depth: (H, W) float32 with local mean 0 and deviation 1.

    It is clipped, so that burned-in marks have no more weight than tissue.
    """
    gray = image.astype(np.float32)
    detail = gray - cv2.GaussianBlur(gray, (0, 0), sigma)
    deviation = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), sigma)) + 4.0
    return np.clip(detail / deviation, -2.5, 2.5).astype(np.float32)


def describe(image: NDArray[np.uint8]) -> Features:
    """Find the features of a gray image, (H, W) uint8, about 200 px wide."""
    near = np.ones((9, 9), np.uint8)
    lit = cv2.morphologyEx((image > 12).astype(np.uint8), cv2.MORPH_CLOSE, near)
    tissue = cv2.erode(lit, near, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    marks = cv2.dilate((image > 235).astype(np.uint8), near[:5, :5])
    tissue[marks > 0] = 0
    even = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(6, 6)).apply(image)
    detector = cv2.SIFT.create(nfeatures=350, contrastThreshold=0.02)
    found, raw = detector.detectAndCompute(even, tissue)
    points = np.array([point.pt for point in found], np.float32).reshape(-1, 2)
    descriptors = np.zeros((0, 128), np.float32) if raw is None else raw
    lengths = descriptors.sum(axis=1, keepdims=True) + 1e-6
    return Features(
        points=points,
        descriptors=np.sqrt(descriptors / lengths).astype(np.float32),
        texture=cv2.GaussianBlur(flatten(image), (0, 0), 1.5).astype(np.float32),
        tissue=tissue.astype(np.uint8),
    )


def aligned_correlation(one: Features, other: Features) -> float:
    """Correlation (-1 to 1) of one image with the other after alignment; 0 if they don't align.

    An alignment that stretches more than twofold, shears strongly or has little overlap is
    rejected: it comes from chance matches.
    """
    size = (one.texture.shape[1], one.texture.shape[0])
    matches = _matches(one, other)
    if len(matches) < _MIN_INLIERS:
        return 0.0
    matrix, inliers = cv2.estimateAffine2D(
        other.points[matches[:, 1]],
        one.points[matches[:, 0]],
        ransacReprojThreshold=_REPROJECTION_PX,
        maxIters=1000,
    )
    if matrix is None or int(inliers.sum()) < _MIN_INLIERS:
        return 0.0
    long, short = np.linalg.svd(matrix[:, :2], compute_uv=False)
    if long > _STRETCH or short < 1.0 / _STRETCH or long > _SHEAR * short:
        return 0.0
    covered = cv2.warpAffine(other.tissue, matrix, size, flags=cv2.INTER_NEAREST)
    both = (covered > 0) & (one.tissue > 0)
    if both.mean() < _MIN_OVERLAP:
        return 0.0
    aligned = cv2.warpAffine(other.texture, matrix, size)
    return float(np.corrcoef(one.texture[both], aligned[both])[0, 1])


def _matches(one: Features, other: Features) -> NDArray[np.intp]:
    """Pairs (M, 2) of features that are each other's nearest, clearly nearer than the second."""
    if len(one.points) < 2 or len(other.points) < 2:
        return np.zeros((0, 2), np.intp)
    cosines = one.descriptors @ other.descriptors.T
    nearest = cosines.argmax(axis=1)
    rows = np.arange(len(cosines))
    best = cosines[rows, nearest]
    mutual = cosines.argmax(axis=0)[nearest] == rows
    cosines[rows, nearest] = -1.0
    second = cosines.max(axis=1)
    # The distance of unit vectors is sqrt(2 - 2 cos).
    clear = (1.0 - best) < _RATIO**2 * (1.0 - second)
    kept = rows[mutual & clear]
    return np.stack([kept, nearest[kept]], axis=1)
