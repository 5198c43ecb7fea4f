"""What the router prints, keeps and names says nothing of the patient."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from identity import (
    NEEDLES,
    broken_files,
    identified_dataset,
    identity_beside_objects,
    identity_in,
    save_identified,
)
from ports import free_port
from pydicom import Dataset, dcmread
from pynetdicom import _config
from routers import RunningRouter, running_router
from senders import association, send


def received(path: Path) -> Dataset:
    """An object full of identity, as a sender has it."""
    dataset = identified_dataset()
    pixels = np.frombuffer(dataset.PixelData, np.uint8).reshape(220, 280).copy()
    pixels[60:120, 80:160] = 220
    dataset.PixelData = pixels.tobytes()
    return dcmread(save_identified(dataset, path))


def send_as_they_are(port: int, paths: Sequence[Path]) -> list[int]:
    """Send the bytes of files; give the status of each."""
    with association(port, [dcmread(paths[0])]) as opened:
        return [int(opened.send_c_store(path).Status) for path in paths]


def said(router: RunningRouter) -> list[str]:
    """What it has printed of identity."""
    text = "".join(router.lines)
    assert text
    return [needle for needle in NEEDLES if needle.lower() in text.lower()]


def test_what_waits_and_what_was_made_say_nothing_beside_the_objects(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    queue = tmp_path / "queue"
    with running_router(queue) as router:
        assert send(router.port, received(tmp_path / "a.dcm")) == [0]
        assert identity_beside_objects(queue) == []
        assert said(router) == []
    nowhere = f"PACS@127.0.0.1:{free_port()}"
    write = "seg,sr,gsps,sc,encapsulated-pdf"
    options = ("--analyze", "--write", write, "--send-to", nowhere)
    with running_router(queue, *options) as router:
        router.wait_for("analyzed")
        router.wait_for("tried again")
        assert len(list(queue.rglob("results/*/*.dcm"))) == 5
        assert identity_beside_objects(queue) == []
        assert said(router) == []
    home = tmp_path / "home"
    assert not home.exists() or identity_in(home) == []


def test_of_an_object_that_is_done_nothing_is_left(tmp_path):
    queue = tmp_path / "queue"
    no_image = received(tmp_path / "a.dcm")
    no_image.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    no_image.file_meta.MediaStorageSOPClassUID = no_image.SOPClassUID
    with running_router(queue, "--analyze") as router:
        assert send(router.port, no_image) == [0]
        router.wait_for("nothing to send")
        assert identity_in(queue) == []
        assert said(router) == []


def test_broken_objects_are_named_without_what_is_in_them(tmp_path, monkeypatch):
    monkeypatch.setattr(_config, "STORE_SEND_CHUNKED_DATASET", True)
    queue = tmp_path / "queue"
    paths = broken_files(tmp_path / "in")
    with running_router(queue, "--analyze") as router:
        assert send_as_they_are(router.port, paths) == [0] * len(paths)
        for number in range(1, len(paths) + 1):
            router.wait_for(f"object {number} from SCANNER")
        assert sum("failed (" in line for line in router.lines) == len(paths)
        assert identity_beside_objects(queue) == []
        assert said(router) == []
