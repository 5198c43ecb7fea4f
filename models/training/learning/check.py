"""A first look at a UNet on the pictures that it has not seen, at the size of the pack.

It tells whether a training has worked. The record is made by `predict` and `evaluate`.
"""

from torch import Tensor
from torch.nn import functional

from models.torch_free.prediction import DEFAULT_THRESHOLD, MALIGNANT, NORMAL
from models.training.learning.pack import Pack


def figures(pack: Pack, held: Tensor, maps: Tensor, logits: Tensor) -> dict[str, float]:
    """Mean Dice of lesions, share of those missed, normals marked and ROC AUC for malignant.

    ``maps`` (N, S, S) and ``logits`` (N, 3) are of the pictures at ``held`` (N,).
    """
    marked = maps >= DEFAULT_THRESHOLD
    truth = pack.lesions[held].float()[:, None]
    truth = functional.interpolate(truth, maps.shape[1:], mode="area")[:, 0] > 0.5
    has_lesion, normal = truth.any(2).any(1), pack.labels[held] == NORMAL
    total = marked.sum((1, 2)) + truth.sum((1, 2))
    dice = (2 * (marked & truth).sum((1, 2)) / total.clamp(min=1))[has_lesion]
    found = {
        "dice": dice.mean(),
        "missed": (dice < 0.1).float().mean(),
        "normals_marked": (marked.sum((1, 2)) > 0.0005 * maps[0].numel())[normal].float().mean(),
        "roc_auc": _roc_auc(logits.softmax(1)[:, MALIGNANT], pack.labels[held] == MALIGNANT),
    }
    return {name: round(float(value), 4) for name, value in found.items()}


def _roc_auc(scores: Tensor, answers: Tensor) -> Tensor:
    """Chance that one that is so has a higher score than one that is not (Mann and Whitney)."""
    above = scores[answers][:, None] - scores[~answers][None]
    return ((above > 0).double() + 0.5 * (above == 0)).mean()
