"""torchvision's ResNet-18, importable beside a torch build without CUDA too.

torchvision's compiled part registers its operators; where that part needs CUDA libraries that are
not there, ``import torchvision`` stops at the shape rules of two operators that were never
declared. Declaring them lets the import pass: the network needs neither.
"""

import torch


def _declare_missing_operators() -> None:
    library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    schemas = {
        "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
        "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    }
    for name, schema in schemas.items():
        if not hasattr(torch.ops.torchvision, name):
            library.define(schema)  # type: ignore[no-untyped-call]
    _kept.append(library)


_kept: list[torch.library.Library] = []  # a Library that is collected takes its operators along
try:
    import torchvision
except RuntimeError:
    _declare_missing_operators()
    import torchvision  # noqa: F401

from torchvision.models import resnet18  # noqa: E402

__all__ = ["resnet18"]
