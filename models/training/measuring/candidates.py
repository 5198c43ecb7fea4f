"""The true class of a candidate."""

import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import NORMAL
from models.torch_free.regions import Region, find_regions, iou, values_inside
from models.training.learning.region_pool import LESION_COVER, NORMAL_COVER, NORMAL_SHARE


def candidate_label(region: Region, truth: NDArray[np.bool_], label: int) -> int | None:
    """Class of a candidate in an image of class ``label`` with lesions ``truth`` (H, W).

    It is the class of the image if the candidate covers a lesion, normal if it covers none, and
    None in between, as for a piece of a large lesion.
    """
    inside = values_inside(truth, region)
    if not inside.any():
        return NORMAL
    cover = max((iou(region, lesion) for lesion in find_regions(truth)), default=0.0)
    if cover >= LESION_COVER:
        return label
    is_normal = cover <= NORMAL_COVER and inside.mean() < NORMAL_SHARE
    return NORMAL if is_normal else None
