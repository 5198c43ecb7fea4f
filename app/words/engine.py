"""What keeps the networks from an answer, and what they run on."""

from collections.abc import Mapping

from app.words.text import Text
from models.torch_free.devices import DeviceAdvice, DeviceInUse, DeviceReason
from models.torch_free.fault import DeviceFault, EngineFault, WeightsFault, WeightsFix
from models.torch_free.message import Code

_FAULTS: Mapping[Code, Text] = {
    EngineFault.LIBRARY_MISSING: Text(
        "Engine", "The networks cannot run here ({error}): install BUSight again."
    ),
    EngineFault.NOT_LOADED: Text(
        "Engine", "The networks could not be loaded ({error}): try the device 'cpu'."
    ),
    EngineFault.NOT_STARTED: Text(
        "Engine",
        "The engine's process could not be started ({error}): close other programs, then try "
        "again.",
    ),
    EngineFault.DIED_WHILE_LOADING: Text(
        "Engine",
        "The engine stopped twice while it loaded its networks: close other programs, then try "
        "again; 'busight doctor' shows more.",
    ),
    EngineFault.DIED_ON_IMAGE: Text(
        "Engine",
        "The engine stopped twice on this image, probably because memory ran out: close other "
        "programs or use a smaller image, then try again.",
    ),
    EngineFault.OUT_OF_MEMORY: Text(
        "Engine",
        "Not enough memory for this image: close other programs or use a smaller image, then try "
        "again.",
    ),
    EngineFault.FAILED_ON_IMAGE: Text(
        "Engine",
        "The networks failed on this image ({error}): try again, or try the device 'cpu'.",
    ),
    EngineFault.INTERNAL: Text(
        "Engine",
        "Internal error ({error}): try again, and report it if it happens again.",
    ),
    DeviceFault.UNKNOWN: Text("Engine", "There is no device '{device}': choose one of {names}."),
    DeviceFault.NO_CUDA: Text(
        "Engine", "CUDA can't be used, {reason}: choose --device auto or cpu."
    ),
    DeviceFault.NO_CUDA_ADVICE: Text(
        "Engine", "CUDA can't be used, {reason}: choose --device auto or cpu. {advice}"
    ),
}

_WEIGHTS: Mapping[Code, Text] = {
    WeightsFault.NO_MANIFEST: Text(
        "Weights", "The weights' manifest.json is missing or can't be read: {fix}."
    ),
    WeightsFault.BROKEN_MANIFEST: Text("Weights", "The weights' manifest.json is damaged: {fix}."),
    WeightsFault.BROKEN_ENTRY: Text(
        "Weights",
        "The entry '{entry}' of the weights' manifest.json is missing or wrong: {fix}.",
    ),
    WeightsFault.OTHER_MANIFEST: Text(
        "Weights",
        "The weights' manifest.json is not the one that belongs to this version (another sha256): "
        "{fix}, or choose a folder of your own weights with --weights.",
    ),
    WeightsFault.MISSING: Text(
        "Weights", "The weights {file} are missing or can't be read: {fix}."
    ),
    WeightsFault.CHANGED: Text(
        "Weights", "The weights {file} are not those of their manifest (another sha256): {fix}."
    ),
    WeightsFault.NOT_FITTING: Text("Weights", "The weights {file} do not fit this version: {fix}."),
    WeightsFix.REINSTALL: Text("Weights", "install BUSight again"),
    WeightsFix.OTHER_FOLDER: Text("Weights", "choose another folder than '{folder}'"),
}

_DEVICES: Mapping[Code, Text] = {
    DeviceInUse.CPU: Text("Device", "CPU, {number_type} ({reason})"),
    DeviceInUse.GPU: Text("Device", "{name}, {number_type} ({reason})"),
    DeviceInUse.UNKNOWN: Text("Device", "unknown"),
    DeviceReason.CHOSEN: Text("Device", "as chosen"),
    DeviceReason.CUDA_FOUND: Text("Device", "CUDA found"),
    DeviceReason.NO_GPU: Text("Device", "no NVIDIA GPU in this computer"),
    DeviceReason.MAC: Text("Device", "the GPUs of Macs are not used"),
    DeviceReason.CPU_BUILD: Text("Device", "a CPU build, though there is an NVIDIA GPU"),
    DeviceReason.NO_DRIVER: Text("Device", "the NVIDIA driver is missing"),
    DeviceReason.OLD_DRIVER: Text("Device", "the NVIDIA driver is too old"),
    DeviceReason.OLD_GPU: Text("Device", "the GPU is too old for this PyTorch"),
    DeviceReason.GPU_HIDDEN: Text("Device", "CUDA_VISIBLE_DEVICES hides the GPU"),
    DeviceReason.GPU_FULL: Text("Device", "the GPU ran out of memory"),
    DeviceReason.CUDA_FAILS: Text("Device", "CUDA fails on this computer"),
}

_ADVICE: Mapping[Code, Text] = {
    DeviceAdvice.INSTALL_CUDA_BUILD: Text(
        "Device",
        "To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.",
    ),
    DeviceAdvice.INSTALL_DRIVER: Text(
        "Device", "Install NVIDIA's driver for this GPU and restart the computer."
    ),
    DeviceAdvice.UPDATE_DRIVER: Text(
        "Device",
        "Update NVIDIA's driver to one for CUDA {cuda} or newer, then start BUSight again.",
    ),
    DeviceAdvice.INSTALL_OLDER_CUDA: Text(
        "Device",
        "The {gpu} has compute capability {capability}, and this PyTorch needs {needed}: install "
        "one that was built for an older CUDA, or continue with the CPU.",
    ),
    DeviceAdvice.SHOW_GPU: Text(
        "Device",
        "Remove CUDA_VISIBLE_DEVICES from the environment, then start BUSight again.",
    ),
    DeviceAdvice.FREE_GPU: Text(
        "Device", "Close other programs that use the GPU, then start BUSight again to use it."
    ),
    DeviceAdvice.REPAIR_CUDA: Text(
        "Device",
        "CUDA says '{error}': restart the computer; if that does not help, install NVIDIA's driver "
        "and the CUDA build of PyTorch again.",
    ),
}

TEXTS: Mapping[Code, Text] = {**_FAULTS, **_WEIGHTS, **_DEVICES, **_ADVICE}
