"""A quick check of a UNet on its held-out images, at the size of the pack.

It shows if a training has worked. The record is made by the commands predict and evaluate.
"""

from torch import Tensor
from torch.nn import functional

from models.torch_free.prediction import DEFAULT_THRESHOLD, MALIGNANT, NORMAL
from models.training.learning.pack import Pack

_MISSED_DICE = 0.1
"""Below this Dice a lesion counts as missed."""
_SMALLEST_MARK = 0.0005
"""From this fraction of the pixels on a normal counts as marked."""


def check_figures(pack: Pack, images: Tensor, maps: Tensor, logits: Tensor) -> dict[str, float]:
    """Mean Dice, share of lesions missed, share of normals marked, and ROC AUC for malignant.

    ``maps`` (N, S, S) and ``logits`` (N, 3) are those of the images with numbers ``images`` (N,).
    """
    marked = maps >= DEFAULT_THRESHOLD
    truth = pack.lesions[images].float()[:, None]
    truth = functional.interpolate(truth, maps.shape[1:], mode="area")[:, 0] > 0.5
    has_lesion, normal = truth.any(2).any(1), pack.labels[images] == NORMAL
    total = marked.sum((1, 2)) + truth.sum((1, 2))
    dice = (2 * (marked & truth).sum((1, 2)) / total.clamp(min=1))[has_lesion]
    is_marked = marked.sum((1, 2)) > _SMALLEST_MARK * maps[0].numel()
    figures = {
        "dice": dice.mean(),
        "missed": (dice < _MISSED_DICE).float().mean(),
        "normals_marked": is_marked[normal].float().mean(),
        "roc_auc": _roc_auc(logits.softmax(1)[:, MALIGNANT], pack.labels[images] == MALIGNANT),
    }
    return {name: round(float(value), 4) for name, value in figures.items()}


def _roc_auc(scores: Tensor, positive: Tensor) -> Tensor:
    """Probability that a positive image has a higher score than another one (Mann-Whitney)."""
    above = scores[positive][:, None] - scores[~positive][None]
    return ((above > 0).double() + 0.5 * (above == 0)).mean()
