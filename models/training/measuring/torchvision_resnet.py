"""torchvision's ResNet-18, importable even if torchvision's compiled part can't be loaded.

The compiled part declares torchvision's operators. If it needs CUDA libraries that are missing,
``import torchvision`` fails, because shape rules are registered for two operators that are not
declared. If they are declared here, the import succeeds. The network uses neither of them.
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


_kept: list[torch.library.Library] = []  # the operators exist as long as their Library
try:
    import torchvision
except RuntimeError:
    _declare_missing_operators()
    import torchvision  # noqa: F401

from torchvision.models import resnet18  # noqa: E402

__all__ = ["resnet18"]
