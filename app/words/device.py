"""The device in use."""

from app.words.message import say
from app.words.text import Text
from models.torch_free.message import Message

_IN_USE = Text("Device", "{device}.")
_IN_USE_ADVICE = Text("Device", "{device}. {advice}")


def device_text(device: Message, advice: Message | None) -> str:
    """Say which device is in use and, if there is one, how to get a better one."""
    if advice is None:
        return _IN_USE(device=say(device))
    return _IN_USE_ADVICE(device=say(device), advice=say(advice))
