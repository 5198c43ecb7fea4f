"""Other programs' opinion of DICOM files: dcmtk and dicom3tools, from Debian's packages."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_dciodvfy = pytest.mark.skipif(
    shutil.which("dciodvfy") is None, reason="dicom3tools is not installed"
)
needs_dcmtk = pytest.mark.skipif(shutil.which("dcmdump") is None, reason="dcmtk is not installed")


def errors_of_dciodvfy(path: Path) -> list[str]:
    """What violates the standard."""
    done = subprocess.run(
        ["dciodvfy", "-new", str(path)], capture_output=True, text=True, errors="replace"
    )
    return [line for line in done.stderr.splitlines() if line.startswith("Error")]


def said_by_dcmtk(program: str, path: Path) -> str:
    """Errors and warnings of dcmdump or dsrdump."""
    done = subprocess.run([program, str(path)], capture_output=True, text=True, errors="replace")
    if done.returncode:
        return f"exit code {done.returncode}: {done.stderr}"
    return done.stderr
