"""A real PACS for tests: Debian's Orthanc with its DICOMweb plugin, on this computer alone."""

import json
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from ports import free_port

PROGRAM = shutil.which("Orthanc") or "/usr/sbin/Orthanc"
PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
AET = "ORTHANC"

_START_S = 120.0


@dataclass(frozen=True)
class Orthanc:
    """A running one. ``dicom_port`` is for DIMSE, ``http_port`` for DICOMweb and its own API."""

    dicom_port: int
    http_port: int

    @property
    def url(self) -> str:
        """Address of its own API."""
        return f"http://127.0.0.1:{self.http_port}"

    @property
    def dicomweb(self) -> str:
        """Address of DICOMweb."""
        return f"{self.url}/dicom-web"

    def get(self, path: str) -> Any:
        """Ask its own API, which answers in JSON."""
        return json.loads(self.ask(path))

    def ask(
        self, path: str, data: bytes | None = None, accept: str = "*/*", method: str | None = None
    ) -> bytes:
        """Ask for something, or post ``data``. Raises OSError."""
        request = urllib.request.Request(  # noqa: S310
            f"{self.url}{path}", data, {"Accept": accept}, method=method
        )
        with urllib.request.urlopen(request, timeout=120) as answer:  # noqa: S310
            return bytes(answer.read())

    def delete(self, path: str) -> None:
        """Delete an object. Raises OSError."""
        self.ask(path, method="DELETE")

    def uids(self) -> list[str]:
        """The SOP Instance UIDs of all objects that it has."""
        instances = self.get("/instances?expand")
        return sorted(one["MainDicomTags"]["SOPInstanceUID"] for one in instances)


@contextmanager
def running_orthanc(
    folder: Path, modalities: Mapping[str, tuple[str, int]] | None = None
) -> Iterator[Orthanc]:
    """Start one with an empty database in a folder; ``modalities`` are (AE title, port) by name.

    It accepts every sender. The test is skipped if there is no Orthanc.
    """
    if not Path(PROGRAM).exists() or not PLUGIN.exists():
        pytest.skip("Orthanc and its DICOMweb plugin are not installed")
    server = Orthanc(free_port(), free_port())
    settings = {
        "Name": "tests",
        "StorageDirectory": str(folder / "storage"),
        "IndexDirectory": str(folder / "index"),
        "Plugins": [str(PLUGIN)],
        "DicomAet": AET,
        "DicomPort": server.dicom_port,
        "DicomCheckCalledAet": True,
        "DicomAlwaysAllowEcho": True,
        "DicomAlwaysAllowFind": True,
        "DicomAlwaysAllowGet": True,
        "DicomAlwaysAllowMove": True,
        "DicomAlwaysAllowStore": True,
        "DicomModalities": {
            name: [aet, "127.0.0.1", port] for name, (aet, port) in (modalities or {}).items()
        },
        "HttpPort": server.http_port,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": False,
        "DicomWeb": {"Enable": True},
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "orthanc.json").write_text(json.dumps(settings))
    with (folder / "orthanc.log").open("w") as log:
        process = subprocess.Popen(
            [PROGRAM, str(folder / "orthanc.json")], stdout=log, stderr=log, cwd=folder
        )
        try:
            _wait_for(server, process, folder / "orthanc.log")
            yield server
        finally:
            process.kill()  # it takes seconds to end by itself
            process.wait()


def _wait_for(server: Orthanc, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + _START_S
    while process.poll() is None and time.monotonic() < end:
        try:
            server.get("/system")
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"Orthanc did not start:\n{log.read_text()[-2000:]}")
