"""What tests/benchmarks/peers.py compares: names, engines and settings. Nothing heavy is imported.

Each contender computes the answer for one image, or for several at a time.
"""

from dataclasses import dataclass
from typing import Literal

Engine = Literal["torch", "onnxruntime", "openvino"]
Network = Literal["matrix", "resnet34", "nnunet", "basic", "unet", "complete"]
Setting = Literal["usual", "tuned", "fp32", "bf16", "default"]

BATCH = 8
MATRIX = 2048
CANDIDATES = 2
"""Regions that the classifiers judge in an image."""


@dataclass(frozen=True)
class Contender:
    """``setting`` says how torch or another engine runs the network.

    usual: fp32, channels first, no_grad, batch norms as they are. tuned: the faster of bf16 and
    fp32 on this processor, channels last, inference_mode, batch norms folded. fp32: tuned, but in
    fp32. default: as the engine chooses. ``side`` is that of the input in pixels.
    """

    network: Network
    setting: Setting
    side: int = 256
    engine: Engine = "torch"

    @property
    def key(self) -> str:
        """A name for the command line."""
        parts = [self.network, "" if self.is_ours else str(self.side), self.engine, self.setting]
        return "-".join(part for part in parts if part and part != "torch")

    @property
    def is_ours(self) -> bool:
        """Whether the network is one of this program, whose side the weights give."""
        return self.network in ("unet", "complete")

    @property
    def batches(self) -> tuple[int, ...]:
        """How many images it computes at a time."""
        return (1,) if self.network == "matrix" else (1, BATCH)

    @property
    def title(self) -> str:
        """Its name in the table."""
        if self.network == "matrix":
            return f"matrix product, {MATRIX} x {MATRIX}"
        name = _TITLES[self.network]
        if not self.is_ours:
            name = f"{name}, {self.side} x {self.side}"
        how = self.setting if self.engine == "torch" else _ENGINES[self.engine, self.setting]
        return f"{name}, {_SETTINGS.get(how, how)}"


_TITLES = {
    "resnet34": "SMP Unet-resnet34",
    "nnunet": "nnU-Net PlainConvUNet",
    "basic": "MONAI BasicUNet",
    "unet": "ours, one UNet",
    "complete": "ours, complete",
}
_SETTINGS = {"usual": "as usual", "fp32": "tuned in fp32"}
_ENGINES: dict[tuple[str, str], str] = {
    ("onnxruntime", "fp32"): "onnxruntime",
    ("openvino", "default"): "OpenVINO",
    ("openvino", "fp32"): "OpenVINO, hint f32",
}

_PEERS: tuple[tuple[Network, int], ...] = (
    ("resnet34", 256),
    ("resnet34", 512),
    ("nnunet", 512),
    ("basic", 256),
    ("basic", 512),
)
_OURS: tuple[Network, ...] = ("unet", "complete")

CONTENDERS: tuple[Contender, ...] = (
    Contender("matrix", "fp32", MATRIX),
    Contender("matrix", "bf16", MATRIX),
    *(Contender(network, how, side) for network, side in _PEERS for how in ("usual", "tuned")),
    Contender("unet", "usual"),
    Contender("unet", "tuned"),
    Contender("complete", "tuned"),
    Contender("complete", "fp32"),
    *(Contender(network, "fp32", engine="onnxruntime") for network in _OURS),
    *(Contender(network, "default", engine="openvino") for network in _OURS),
    *(Contender(network, "fp32", engine="openvino") for network in _OURS),
)

_EXTRAS = {
    "segmentation_models_pytorch": "train",
    "dynamic_network_architectures": "train",
    "monai": "train",
    "onnx": "benchmark",
    "onnxscript": "benchmark",
    "onnxruntime": "benchmark",
    "openvino": "benchmark",
}
"""For each package that may be absent, the extra that installs it."""


def absent(error: ModuleNotFoundError) -> str:
    """Say how to install the package that is absent; raises the error if it is another one."""
    name = (error.name or "").partition(".")[0]
    if name not in _EXTRAS:
        raise error
    return f'{name} is not installed: python -m pip install -e ".[{_EXTRAS[name]}]"'
