"""Operating points: the limits of a decision and what was measured at them."""

from dataclasses import dataclass

Interval = tuple[float, float]
"""The ends of a 95% interval: bootstrap over patients or near-duplicate groups.

Of a Measurement at left-out sites, the lowest and the highest of the data sets.
"""


@dataclass(frozen=True)
class Frequency:
    """How many of the images with a malignancy from ``low`` to ``high`` were malignant.

    ``malignant`` is their share of ``pictures``, at left-out sites of those of all data sets
    together, ``interval`` always a 95% interval.
    """

    low: float
    high: float
    pictures: int
    malignant: float
    interval: Interval


@dataclass(frozen=True)
class Measurement:
    """What was found at an operating point on ``pictures`` images that were not used in training.

    ``sensitivity`` and ``specificity`` are for malignant against the rest. ``lesions_lost`` is the
    share of the lesions that were found and then not accepted, ``lesion_images_without_lesion`` the
    share of the images with a lesion that have no accepted region, ``normals_marked`` the share of
    the normals that have one. At left-out sites, each is the mean of the data sets. Intervals are
    None if they were not measured. ``frequencies`` are in order of malignancy and the same for all
    operating points.
    """

    sensitivity: float
    specificity: float
    lesions_lost: float
    lesion_images_without_lesion: float
    normals_marked: float
    pictures: int
    sensitivity_interval: Interval | None = None
    specificity_interval: Interval | None = None
    frequencies: tuple[Frequency, ...] = ()

    def frequency(self, malignancy: float) -> Frequency | None:
        """That of images with a similar malignancy; None if there were too few."""
        similar = (one for one in self.frequencies if one.low <= malignancy <= one.high)
        return next(similar, None)


@dataclass(frozen=True)
class Site:
    """The images of a site that acceptance limits were fitted to.

    There are ``images`` of them, and the share ``lesion_free`` shows no lesion.
    """

    name: str
    images: int
    lesion_free: float


@dataclass(frozen=True)
class OperatingPoint:
    """A named pair of limits on calibrated probabilities.

    A Scan is suspicious if its malignancy is at least ``limit``. A region is a Lesion if its lesion
    probability is at least ``acceptance_limit``. ``known`` was measured at sites that the networks
    were trained on, ``left_out`` at sites that they were not; None if it was not measured.
    ``site`` is the one that the acceptance limit was fitted to, None if it is that of the weights;
    lesions lost and normals marked were measured at the latter only.
    """

    name: str
    limit: float
    acceptance_limit: float
    known: Measurement | None = None
    left_out: Measurement | None = None
    site: Site | None = None
