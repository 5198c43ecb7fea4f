"""The device in use."""

from collections.abc import Mapping

from app.words.message import say
from app.words.text import Text
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Code, Message

_IN_USE = Text("Device", "{device}.")
_IN_USE_ADVICE = Text("Device", "{device}. {advice}")

_READY: Mapping[Code, Text] = {
    DeviceInUse.CPU: Text("Device", "Ready, CPU"),
    DeviceInUse.GPU: Text("Device", "Ready, GPU"),
    DeviceInUse.UNKNOWN: Text("Device", "Ready"),
}


def device_text(device: Message, advice: Message | None) -> str:
    """Say which device is in use and, if there is one, how to get a better one."""
    if advice is None:
        return _IN_USE(device=say(device))
    return _IN_USE_ADVICE(device=say(device), advice=say(advice))


def ready_text(device: Message) -> str:
    """Say in two words that the networks are loaded: 'Ready, CPU'."""
    return _READY[device.code]()
