"""Which class a candidate region has, by the truth."""

import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import NORMAL
from models.torch_free.regions import Region, find_regions, iou
from models.training.learning.region_pool import GROUND_COVER, LESION_COVER


def candidate_label(region: Region, truth: NDArray[np.bool_], label: int) -> int | None:
    """Class of a candidate in a picture of class ``label`` whose lesions are ``truth`` (H, W).

    The picture's class where it covers a lesion, normal where it covers none, else None.
    """
    x, y, width, height = region.bbox
    inside = truth[y : y + height, x : x + width]
    if not inside.any():
        return NORMAL
    cover = max((iou(region, lesion) for lesion in find_regions(truth)), default=0.0)
    if cover >= LESION_COVER:
        return label
    return NORMAL if cover <= GROUND_COVER else None
