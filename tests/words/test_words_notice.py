"""What the program reports about its own work: every code has words."""

import pytest

from app.domain.notice import JobFault, Notice
from app.words import notice
from app.words.device import device_text
from app.words.message import say
from models.torch_free.devices import DeviceAdvice, DeviceInUse
from models.torch_free.message import Message


@pytest.mark.parametrize("code", [*Notice, *JobFault], ids=str)
def test_every_code_has_words(code):
    assert notice.TEXTS[code].source


def test_a_fault_is_put_in_words_within_a_sentence():
    fault = Message(JobFault.OUT_OF_MEMORY)
    message = Message.of(Notice.EXPORT_FAILED_LATER, fault=fault, written=1, total=3)
    assert say(message) == f"{say(fault)} Before that, 1 of 3 scans were exported."


def test_a_device_is_named_with_advice_only_if_there_is_some():
    device = Message(DeviceInUse.UNKNOWN)
    assert device_text(device, None) == "unknown."
    advice = Message(DeviceAdvice.INSTALL_DRIVER)
    assert device_text(device, advice) == f"unknown. {say(advice)}"
