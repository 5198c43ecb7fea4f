"""A process that is started before it is known what it serves."""

import os
import subprocess
import sys
from pathlib import Path

import fake_engines
import numpy as np
import psutil
import pytest

from app import __main__ as program
from app.workers import service_import
from app.workers.child import Standby
from app.workers.engine_process import EngineProcess

ROOT = Path(__file__).parents[2]
PIXELS = np.zeros((40, 60), np.uint8)


@pytest.mark.parametrize("prepare", [None, os.getpid, os.fsync], ids=["nothing", "well", "badly"])
def test_it_becomes_the_first_child_however_it_prepared(prepare):
    standby = Standby(prepare)
    pid = standby.process.pid
    with EngineProcess(serve=fake_engines.serve, standby=standby) as engine:
        assert engine.predict(PIXELS).models == "fake 1"
        assert engine.pid == pid
    assert not psutil.pid_exists(pid)
    standby.end()  # once more does no harm


def test_one_that_has_died_is_replaced():
    standby = Standby()
    pid = standby.process.pid
    psutil.Process(pid).kill()
    standby.process.join()
    with EngineProcess(serve=fake_engines.serve, standby=standby) as engine:
        assert engine.predict(PIXELS).models == "fake 1"
        assert engine.pid != pid


@pytest.fixture
def started(monkeypatch):
    """The processes on standby that the program starts; they import nothing."""
    found = []

    class Noted(Standby):
        def __init__(self, prepare):
            super().__init__(prepare)
            found.append(self.process.pid)

    monkeypatch.setattr("app.workers.child.Standby", Noted)
    monkeypatch.setattr(service_import, "import_service", os.getpid)
    return found


def test_the_program_leaves_none_behind_that_it_did_not_need(started, tmp_path, capsys):
    words = ["analyze", str(tmp_path / "gone.png"), "--output", str(tmp_path / "out")]
    assert program.main(words) == 2
    with pytest.raises(SystemExit):
        program.main([*words, "--foo"])
    capsys.readouterr()
    assert len(started) == 2
    assert not any(psutil.pid_exists(pid) for pid in started)


@pytest.mark.parametrize(
    "words", [["doctor", "--foo"], ["analyze", "--cluster"], ["analyze", "-h"]]
)
def test_none_is_started_for_what_needs_no_networks_here(started, words, capsys):
    with pytest.raises(SystemExit):
        program.main(words)
    capsys.readouterr()
    assert not started


QUICK_IMPORT = """
import gc, sys
from models.torch_free.torch_import import quick_torch_import
with quick_torch_import():
    import torch
unused = "torch._meta_registrations"
print(unused in sys.modules, hasattr(torch, "_meta_registrations"), gc.isenabled())
print(torch.nn.Conv2d(1, 1, 3)(torch.ones(1, 1, 5, 5)).shape == (1, 1, 3, 3))
import torch._meta_registrations
print(callable(torch._meta_registrations.meta_conv))
print(torch.nn.Conv2d(1, 1, 3, device="meta")(torch.ones(1, 1, 5, 5, device="meta")).shape)
"""


def test_what_the_quick_import_puts_off_can_still_be_imported():
    done = subprocess.run(
        [sys.executable, "-c", QUICK_IMPORT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:3] == ["False False True", "True", "True"]
    assert done.stdout.endswith("torch.Size([1, 1, 3, 3])\n")
    assert done.stderr == ""
