"""Decide whether two pictures show the same tissue, by laying one over the other.

SIFT features (Lowe, IJCV 60:91, 2004; compared by their square roots, Arandjelovic and Zisserman,
CVPR 2012) that agree on one affine map, and then the correlation of what they map onto each other.
So crops, other aspect ratios, calipers and a few frames between don't hide a duplicate, and the
same shape of a sector or the same burned-in words don't make one.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

LIMIT = 0.36
"""Near-duplicates correlate at least so much. On a sheet of the groups that it makes of BUSI,
BrEaST and BUS-BRA every one shows the same tissue; the first pair that does not has 0.34."""

_MIN_INLIERS = 5
_RATIO = 0.85
_REPROJECTION_PX = 4.0
_MIN_OVERLAP = 0.15
_STRETCH = 2.0
_SHEAR = 1.6


@dataclass(frozen=True, eq=False)
class Features:
    """What a picture is compared by.

    ``points`` (K, 2) x and y in px, ``descriptors`` (K, 128) of unit length, ``texture`` (H, W)
    float32 as of `flatten`, smoothed; ``tissue`` (H, W) uint8, 1 where there is neither background
    nor burned-in marks.
    """

    points: NDArray[np.float32]
    descriptors: NDArray[np.float32]
    texture: NDArray[np.float32]
    tissue: NDArray[np.uint8]

    def mirrored(self) -> "Features":
        """The features of the picture seen in a mirror, left for right."""
        # A descriptor has 4 x 4 places along and across its point's direction, with 8 angles
        # each. A mirror keeps the places along, turns those across and the sense of the angles.
        cells = self.descriptors.reshape(-1, 4, 4, 8)[:, ::-1, :, -np.arange(8) % 8]
        points = self.points.copy()
        points[:, 0] = self.texture.shape[1] - 1 - points[:, 0]
        return Features(
            points=points,
            descriptors=np.ascontiguousarray(cells).reshape(-1, 128),
            texture=np.ascontiguousarray(self.texture[:, ::-1]),
            tissue=np.ascontiguousarray(self.tissue[:, ::-1]),
        )


def flatten(picture: NDArray[np.uint8], sigma: float = 12.0) -> NDArray[np.float32]:
    """Take out brightness, gain and depth: (H, W) float32 of local mean 0 and deviation 1.

    Clipped, so that burned-in marks weigh no more than tissue.
    """
    grey = picture.astype(np.float32)
    detail = grey - cv2.GaussianBlur(grey, (0, 0), sigma)
    deviation = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), sigma)) + 4.0
    return np.clip(detail / deviation, -2.5, 2.5).astype(np.float32)


def describe(picture: NDArray[np.uint8]) -> Features:
    """Find the features of a grey picture, (H, W) uint8, about 200 px wide."""
    near = np.ones((9, 9), np.uint8)
    lit = cv2.morphologyEx((picture > 12).astype(np.uint8), cv2.MORPH_CLOSE, near)
    tissue = cv2.erode(lit, near, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    marks = cv2.dilate((picture > 235).astype(np.uint8), near[:5, :5])
    tissue[marks > 0] = 0
    even = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(6, 6)).apply(picture)
    detector = cv2.SIFT.create(nfeatures=350, contrastThreshold=0.02)
    found, raw = detector.detectAndCompute(even, tissue)
    points = np.array([point.pt for point in found], np.float32).reshape(-1, 2)
    descriptors = np.zeros((0, 128), np.float32) if raw is None else raw
    lengths = descriptors.sum(axis=1, keepdims=True) + 1e-6
    return Features(
        points=points,
        descriptors=np.sqrt(descriptors / lengths).astype(np.float32),
        texture=cv2.GaussianBlur(flatten(picture), (0, 0), 1.5).astype(np.float32),
        tissue=tissue.astype(np.uint8),
    )


def aligned_correlation(one: Features, other: Features) -> float:
    """Correlation, -1 to 1, of one picture with the other laid over it; 0 where none fits.

    A fit that stretches beyond twofold, shears much or overlaps little is none: it comes from
    chance matches.
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
    laid = cv2.warpAffine(other.texture, matrix, size)
    return float(np.corrcoef(one.texture[both], laid[both])[0, 1])


def _matches(one: Features, other: Features) -> NDArray[np.intp]:
    """Pairs (M, 2) of features, each the other's nearest and clearly nearer than the second."""
    if len(one.points) < 2 or len(other.points) < 2:
        return np.zeros((0, 2), np.intp)
    likeness = one.descriptors @ other.descriptors.T
    nearest = likeness.argmax(axis=1)
    rows = np.arange(len(likeness))
    best = likeness[rows, nearest]
    mutual = likeness.argmax(axis=0)[nearest] == rows
    likeness[rows, nearest] = -1.0
    second = likeness.max(axis=1)
    # The distance of unit vectors is sqrt(2 - 2 cos).
    clear = (1.0 - best) < _RATIO**2 * (1.0 - second)
    kept = rows[mutual & clear]
    return np.stack([kept, nearest[kept]], axis=1)
