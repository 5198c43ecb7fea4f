"""What can keep the engine from an answer."""

from models.torch_free.message import Code


class EngineFault(Code):
    """Why there is no Prediction. ``error`` is that of a library or the system, in one line."""

    LIBRARY_MISSING = "library_missing"
    """Torch can't be imported. Values: error."""
    NOT_LOADED = "networks_not_loaded"
    """Values: error."""
    NOT_STARTED = "process_not_started"
    """The system starts no process. Values: error."""
    DIED_WHILE_LOADING = "died_while_loading"
    DIED_ON_IMAGE = "died_on_image"
    OUT_OF_MEMORY = "out_of_memory"
    FAILED_ON_IMAGE = "failed_on_image"
    """Values: error."""
    INTERNAL = "internal_error"
    """An error in BUSight. Values: error."""


class DeviceFault(Code):
    """Why the chosen device can't be used."""

    UNKNOWN = "unknown_device"
    """Values: device, the name that was asked for; names, those that there are."""
    NO_CUDA = "no_cuda"
    """Values: reason, a DeviceReason."""
    NO_CUDA_ADVICE = "no_cuda_advice"
    """The same if something can be done. Values: reason; advice, a Message of a DeviceAdvice."""


class WeightsFault(Code):
    """Why weights can't be used. Each has the value ``fix``, a Message of a WeightsFix."""

    NO_MANIFEST = "no_manifest"
    """There is no manifest.json, or it can't be read."""
    BROKEN_MANIFEST = "broken_manifest"
    """It is not the manifest of weights. Values: fix."""
    BROKEN_ENTRY = "broken_manifest_entry"
    """An entry of it is missing or wrong. Values: fix; entry, its name at the top level."""
    OTHER_MANIFEST = "other_manifest"
    """It is not the manifest that belongs to this version of the program."""
    MISSING = "weights_missing"
    """Values: fix; file, a name."""
    CHANGED = "weights_changed"
    """Values: fix; file, a name."""
    NOT_FITTING = "weights_not_fitting"
    """The networks of this version can't take them. Values: fix; file, a name."""


class WeightsFix(Code):
    """What to do if something is wrong with weights."""

    REINSTALL = "reinstall"
    OTHER_FOLDER = "other_folder"
    """For a user's own weights. Values: folder, the one that they named."""
