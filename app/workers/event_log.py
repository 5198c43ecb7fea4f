"""Logs how the Scans and the engine fare: numbers and codes, never a name."""

import logging

from PySide6.QtCore import QObject

from app.about import software
from app.workers.controller import AnalysisController
from app.workers.entry import Entry, EntryState
from app.workers.session import Session
from models.torch_free.message import Message

_logger = logging.getLogger(__name__)


class EventLog(QObject):
    """Follows the signals of Session and controller."""

    def __init__(self, session: Session, controller: AnalysisController) -> None:
        super().__init__(controller)
        self._session = session
        self._states: dict[int, EntryState] = {}
        session.entry_changed.connect(self._on_entry_changed)
        session.entry_removed.connect(self._on_entry_removed)
        controller.engine_ready.connect(self._on_engine_ready)
        controller.engine_failed.connect(self._on_engine_failed)
        controller.message.connect(self._on_message)
        _logger.info("%s started", software())

    def _on_entry_changed(self, entry_id: int) -> None:
        entry = self._session.entry(entry_id)
        if self._states.get(entry_id) is not entry.state:
            self._states[entry_id] = entry.state
            _log_entry(entry)

    def _on_entry_removed(self, entry_id: int) -> None:
        self._states.pop(entry_id, None)

    def _on_engine_ready(self, device: Message, _advice: Message | None) -> None:
        _logger.info("engine ready: %s", _codes(device))

    def _on_engine_failed(self, fault: Message) -> None:
        _logger.warning("engine failed: %s", _codes(fault))

    def _on_message(self, message: Message) -> None:
        _logger.info("said: %s", _codes(message))


def _log_entry(entry: Entry) -> None:
    if entry.fault is not None:
        _logger.warning("scan %d: %s, %s", entry.id, entry.state.value, _codes(entry.fault))
    elif entry.state is EntryState.DONE or entry.state is EntryState.CANCELED:
        _logger.info("scan %d: %s", entry.id, entry.state.value)


def _codes(message: Message) -> str:
    """The code of a Message and of those among its values, without any other value."""
    inner = [_codes(value) for _name, value in message.values if isinstance(value, Message)]
    return " ".join([str(message.code.value), *inner])
