"""What the networks predict for an image."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.peak import peak_of

CLASSES = ("normal", "benign", "malignant")
"""Order of every triple of class probabilities in the program."""

NORMAL, MALIGNANT = CLASSES.index("normal"), CLASSES.index("malignant")

DEFAULT_THRESHOLD = 0.45
"""The threshold at which candidates are found, and at which everything was measured."""

FAINT_LEVEL = 0.2
"""A region at this threshold that has no part at the default one is a faint candidate."""


class ClassProbabilities(NamedTuple):
    """Calibrated probabilities in the order of CLASSES; they sum to one."""

    normal: float
    benign: float
    malignant: float


@dataclass(frozen=True, eq=False)
class Candidate:
    """A region that the UNet proposes and that the classifier has judged.

    ``bbox`` is (x, y, width, height) in pixels of the Scan, ``mask`` a read-only bool array of
    shape (height, width) that says which pixels of the box belong to the region. A faint candidate
    is not a region at the default threshold, only at a lower one.
    """

    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_]
    class_probabilities: ClassProbabilities
    is_faint: bool = False

    @property
    def lesion_probability(self) -> float:
        """Probability that the region is a lesion at all: benign plus malignant."""
        return 1.0 - self.class_probabilities.normal


@dataclass(frozen=True)
class WholeImage:
    """What the UNets say of an image as a whole, apart from its candidates.

    ``logits`` are in the order of CLASSES. The classifier's answer about a region is calibrated
    together with them. ``class_probabilities`` are the calibrated probabilities of the image alone.
    """

    logits: tuple[float, float, float]
    class_probabilities: ClassProbabilities


@dataclass(frozen=True, eq=False)
class Prediction:
    """What the networks predict for one Scan; never changed afterwards.

    ``probability`` is (H, W) float32 in 0..1, read-only, at the Scan's size. ``candidates`` are
    regions of that map that don't overlap. ``class_probabilities`` are those of the Scan, from its
    candidates and the image as a whole. ``models`` names the weights, ``device`` is a Message of a
    DeviceInUse. ``warnings`` say why not to rely on the networks for this
    image; empty for most images. ``square`` (S, S) uint16 is the networks' map, of which
    ``probability`` was made; None if it was not kept. ``whole_image`` is what was said of the image
    apart from its candidates; None if it was not kept, and then edits never lower the malignancy.
    """

    probability: NDArray[np.float32]
    candidates: tuple[Candidate, ...]
    class_probabilities: ClassProbabilities
    models: str
    device: Message
    seconds: float
    warnings: tuple[ImageWarning, ...] = ()
    square: NDArray[np.uint16] | None = None
    whole_image: WholeImage | None = None

    @cached_property
    def peaks(self) -> tuple[tuple[int, int], ...]:
        """The peak (x, y) of each candidate. The slider asks at each of its steps."""
        return tuple(peak_of(self.probability, one.bbox, one.mask) for one in self.candidates)

    @property
    def malignancy(self) -> float:
        """Calibrated probability that the Scan shows a malignant lesion."""
        return self.class_probabilities.malignant
