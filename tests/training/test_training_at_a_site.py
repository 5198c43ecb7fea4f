"""What limits of a site give at a left-out site, from a record."""

import numpy as np
import pytest

from models.torch_free.operating_point import Measurement
from models.torch_free.prediction import NORMAL
from models.training.measuring.at_a_site import at_a_site
from models.training.measuring.freeze import POINTS
from models.training.measuring.image_metrics import ImageMetrics

RATES = Measurement(
    0.9,
    0.9,
    lesions_lost=0.1,
    lesion_images_without_lesion=0.1,
    normals_marked=0.2,
    pictures=1000,
)
KNOWN = dict.fromkeys(POINTS, RATES)
LESIONS, NORMALS = 400, 100


def image(number: int, label: int, score: float, limit: float) -> ImageMetrics:
    accepted = (int(score >= limit),) * len(POINTS)
    return ImageMetrics(
        title=f"busi/{number:03}",
        group=f"busi/{number // 2}",
        fold=0,
        label=label,
        lesions=int(label > NORMAL),
        outlined=int(label > NORMAL),
        lesion_scores=(score,) if label else (),
        false_scores=() if label else (score,),
        found=accepted if label else (0,) * len(POINTS),
        marked=accepted,
    )


def record(shift: float, limit: float = 0.5) -> list[ImageMetrics]:
    """Images of a site: the log odds of lesions are about 2, those of normals -2, all shifted."""
    random = np.random.default_rng(0)
    labels = [1] * LESIONS + [NORMAL] * NORMALS
    odds = random.normal(np.where(labels, 2.0, -2.0) + shift)
    return [
        image(number, label, float(1 / (1 + np.exp(-one))), limit)
        for number, (label, one) in enumerate(zip(labels, odds, strict=True))
    ]


@pytest.mark.parametrize("shift", [-3.0, 0.0, 3.0])
def test_limits_of_a_site_undo_its_shift(shift: float) -> None:
    columns = at_a_site(record(shift), KNOWN)
    there = columns["site's limits"]
    lost, marked = (f"{name} at balanced" for name in ("lesions_lost", "normals_marked"))
    # 0.2 * 0.8 + 0.8 * 0.1 of the images stay without a region: all normals, 0.05 of the lesions.
    assert there[lost]["value"] == pytest.approx(0.05, abs=0.03)
    assert there[marked]["value"] == pytest.approx(0.0, abs=0.1)
    low, high = there[lost]["interval"]
    assert low < there[lost]["value"] < high
    assert float(columns["weights' limits"][lost]) == pytest.approx(
        {-3.0: 0.84, 0.0: 0.02, 3.0: 0.0}[shift], abs=0.05
    )


def test_a_share_that_is_too_high_loses_lesions() -> None:
    columns = at_a_site(record(0.0), KNOWN)
    name = "lesions_lost at balanced"
    low, right, high = (
        columns[column][name]["value"]
        for column in ("share 0.1 too low", "site's limits", "share 0.1 too high")
    )
    assert low < right < high


def test_a_set_without_normals_has_no_share_of_them() -> None:
    columns = at_a_site([one for one in record(0.0) if one.label], KNOWN)
    assert all(name.startswith("lesions_lost") for found in columns.values() for name in found)
