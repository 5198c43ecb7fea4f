"""The devices that the networks can run on, and why one is used. No torch."""

from models.torch_free.message import Code

DEVICE_NAMES = ("auto", "cpu", "cuda")
"""What a user can choose; 'auto' is the GPU if it can be used."""


class DeviceInUse(Code):
    """What the networks run on.

    ``number_type`` is 'fp32' or 'bf16', ``reason`` a DeviceReason.
    """

    CPU = "cpu"
    """Values: number_type, reason."""
    GPU = "gpu"
    """Values: name, as CUDA gives it; number_type, reason."""
    UNKNOWN = "unknown"


class DeviceReason(Code):
    """Why a device is used, or why CUDA isn't."""

    CHOSEN = "chosen"
    CUDA_FOUND = "cuda_found"
    NO_GPU = "no_gpu"
    """There is no NVIDIA GPU in this computer."""
    MAC = "mac"
    CPU_BUILD = "cpu_build"
    """There is an NVIDIA GPU, but PyTorch was built without CUDA."""
    NO_DRIVER = "no_driver"
    OLD_DRIVER = "old_driver"
    OLD_GPU = "old_gpu"
    """The GPU is too old for this PyTorch."""
    GPU_HIDDEN = "gpu_hidden"
    """An environment variable hides it."""
    GPU_FULL = "gpu_full"
    """It ran out of memory."""
    CUDA_FAILS = "cuda_fails"


class DeviceAdvice(Code):
    """What to do to use the GPU."""

    INSTALL_CUDA_BUILD = "install_cuda_build"
    INSTALL_DRIVER = "install_driver"
    UPDATE_DRIVER = "update_driver"
    """Values: cuda, the version of CUDA that this PyTorch needs."""
    INSTALL_OLDER_CUDA = "install_older_cuda"
    """Values: gpu, its name; capability, its compute capability; needed, the lowest supported."""
    SHOW_GPU = "show_gpu"
    """Remove the environment variable that hides it."""
    FREE_GPU = "free_gpu"
    """Close other programs that use its memory."""
    REPAIR_CUDA = "repair_cuda"
    """Values: error, CUDA's own words in one line."""
