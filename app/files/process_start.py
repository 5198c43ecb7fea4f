"""Whether a process of this computer still runs, and since when."""

import ctypes
import os
import sys
from ctypes import wintypes
from pathlib import Path

# Windows' PROCESS_QUERY_LIMITED_INFORMATION, STILL_ACTIVE and ERROR_ACCESS_DENIED.
_LIMITED, _STILL_ACTIVE, _DENIED = 0x1000, 259, 5

_LARGEST_PID = (1 << 31) - 1
"""Systems use smaller ones, and neither os.kill nor Windows' function takes larger ones."""


def process_start(pid: int) -> str | None:
    """Say when a process started, in the system's own terms; None if it does not run.

    Process ids are used again, so only both together identify a process. '' if it runs and the
    system does not say since when.
    """
    if pid > _LARGEST_PID:
        return None
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        process = wintypes.HANDLE(kernel.OpenProcess(_LIMITED, 0, pid))
        if not process:
            return "" if ctypes.get_last_error() == _DENIED else None
        try:
            code = wintypes.DWORD()
            kernel.GetExitCodeProcess(process, ctypes.byref(code))
            if code.value != _STILL_ACTIVE:
                return None
            times = [ctypes.c_ulonglong() for _ in range(4)]
            kernel.GetProcessTimes(process, *map(ctypes.byref, times))
            return str(times[0].value)
        finally:
            kernel.CloseHandle(process)
    try:
        os.kill(pid, 0)  # signal 0 is not sent: the system only checks that the process is there
    except ProcessLookupError:
        return None
    except PermissionError:
        pass  # it runs and belongs to another user
    return _start_in_proc(pid)


def _start_in_proc(pid: int) -> str | None:
    """Read Linux's file of a process; '' if there is none, as on macOS."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # After the name in parentheses, which may hold anything, come the state and then the numbers.
    fields = words.rpartition(")")[2].split()
    return None if fields[0] == "Z" else fields[19]
