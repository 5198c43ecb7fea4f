"""What --cluster says of wrong use."""

import sys

import cluster_fakes as fakes
import pytest
from ports import free_port

import app.cluster.coordinator
from app import cli
from app.cluster.address import ClusterAddress, cluster_address


@pytest.mark.parametrize(
    "text",
    ["foo", "local:0", "local:", "local:-1", "local:999", "tcp://host", "http://host:80",
     "tcp://host:99999", "tcp://host:80/path", "tcp://:80", ""],
)  # fmt: skip
def test_wrong_addresses(text):
    assert cluster_address(text) is None


def test_addresses():
    assert cluster_address("local:4") == ClusterAddress(workers=4)
    for scheduler in ("tcp://host:8786", "tls://10.0.0.1:8786", "tcp://[::1]:8786"):
        assert cluster_address(scheduler) == ClusterAddress(scheduler)


def refused(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["analyze", "in", "--output", "out", *arguments])
    assert stop.value.code == 2
    return capsys.readouterr().err


def test_a_wrong_address_is_refused(capsys):
    assert "'local:0' is not a cluster" in refused(["--cluster", "local:0"], capsys)


def test_a_cluster_takes_no_part(capsys):
    arguments = ["--cluster", "local:2", "--part", "1", "--of", "2"]
    assert "--cluster can't be used with --part" in refused(arguments, capsys)


def run(folder, output, address):
    arguments = ["analyze", str(folder), "--output", str(output), "--cluster", address]
    return cli.main(arguments, make_engine=fakes.fake)


def test_nobody_at_the_address(write_images, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("app.cluster.connection._PATIENCE_S", 0.3)
    address = f"tcp://127.0.0.1:{free_port()}"
    assert run(write_images(1), tmp_path / "out", address) == 1
    assert f"No scheduler answers at {address}" in capsys.readouterr().err


def test_without_dask(write_images, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert run(write_images(1), tmp_path / "out", "local:2") == 1
    assert 'pip install "busight[cluster]"' in capsys.readouterr().err


def test_a_scheduler_without_workers(write_images, tmp_path, capsys, monkeypatch):
    from distributed import LocalCluster

    monkeypatch.setattr(app.cluster.coordinator, "PATIENCE_S", 0.2)
    with LocalCluster(
        n_workers=0,
        protocol="tcp://",
        dashboard_address=":0",
        scheduler_kwargs={"dashboard": False},
    ) as empty:
        assert run(write_images(1), tmp_path / "out", empty.scheduler_address) == 1
    assert "The scheduler had no worker for 0 seconds" in capsys.readouterr().err
