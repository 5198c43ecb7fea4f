"""A Message in words."""

from collections.abc import Callable, Mapping

from app.words import (
    cluster,
    engine,
    evaluating,
    notice,
    pacs,
    pixel_sizes,
    reading,
    receiving,
    setup,
    site,
    storing,
    undo,
    warning,
    writing,
)
from app.words.text import Text
from models.torch_free.message import Code, Message, MessageError

_TEXTS: Mapping[Code, Text] = {
    **cluster.TEXTS,
    **engine.TEXTS,
    **evaluating.TEXTS,
    **notice.TEXTS,
    **pacs.TEXTS,
    **pixel_sizes.TEXTS,
    **reading.TEXTS,
    **receiving.TEXTS,
    **writing.TEXTS,
    **setup.TEXTS,
    **site.TEXTS,
    **storing.TEXTS,
    **undo.TEXTS,
    **warning.TEXTS,
}


def say(message: Message | Code) -> str:
    """Say a Message in the user's language. A code alone is a Message without values."""
    return _in_words(message, Text.__call__)


def english(message: Message | Code) -> str:
    """Say a Message in English, as logs and error texts do."""
    return _in_words(message, Text.english)


def _in_words(message: Message | Code, spoken: Callable[..., str]) -> str:
    if isinstance(message, Code):
        message = Message(message)
    values = {
        name: _in_words(value, spoken) if isinstance(value, Code | Message) else value
        for name, value in message.values
    }
    return spoken(_TEXTS[message.code], **values)


class WordedError(MessageError):
    """An error whose text is its Message in English."""

    def __str__(self) -> str:
        return english(self.message)
