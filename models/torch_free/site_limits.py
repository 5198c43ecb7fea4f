"""Acceptance limits for one site, from images of it without labels. See docs/adr/0033.

A new site shifts lesion probabilities, and a limit from other sites then accepts too much or too
little. The order of the images changes less. So the limit is a rank: as many images are left
without an accepted region as the rates at known sites predict.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.torch_free.operating_point import Measurement, OperatingPoint, Site
from models.torch_free.prediction import Prediction

FEWEST_IMAGES = 50
"""With fewer images, the limits depend too much on which ones they are."""


@dataclass(frozen=True)
class SiteLimits:
    """Acceptance limits by name of the operating point, fitted to images of a site.

    ``models`` names the weights that they belong to.
    """

    site: Site
    models: str
    acceptance_limits: Mapping[str, float]

    def of(self, point: OperatingPoint) -> OperatingPoint:
        """The operating point with the acceptance limit of the site; KeyError if it has none."""
        return replace(point, acceptance_limit=self.acceptance_limits[point.name], site=self.site)


def highest_probability(prediction: Prediction) -> float:
    """The highest acceptance limit at which an image has a Lesion; 0 if it never has one."""
    return max(
        (one.lesion_probability for one in prediction.candidates if not one.is_faint), default=0.0
    )


def fit_acceptance_limit(highest: Sequence[float], lesion_free: float, known: Measurement) -> float:
    """The acceptance limit for a site, at one operating point.

    ``highest`` are the ``highest_probability`` of its images, ``lesion_free`` is the share of them
    that shows no lesion, ``known`` what was measured at known sites. It is expected that the share
    ``known.normals_marked`` of the images without a lesion and all but
    ``known.lesion_images_without_lesion`` of the others have an accepted region. Raises ValueError
    if there are no images.
    """
    unmarked = (
        lesion_free * (1 - known.normals_marked)
        + (1 - lesion_free) * known.lesion_images_without_lesion
    )
    ranked = sorted(highest)
    if not ranked:
        raise ValueError("limits of a site need images")
    return ranked[min(int(unmarked * len(ranked)), len(ranked) - 1)]
