"""Import torch sooner, in the process of the networks. No torch here.

A third of the time that ``import torch`` takes goes into ``torch._meta_registrations``: Python
functions for the shapes that operations give for tensors without data, which only compilers and
exporters need. Whoever imports it later gets it all the same. A tenth goes into garbage
collections, which find nothing, because modules stay.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_TORCH = "torch"
_UNUSED = "_meta_registrations"


@contextmanager
def quick_torch_import() -> Iterator[None]:
    """Import torch in such a block, directly or with modules that need it."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        with _unused_put_off():
            yield
    finally:
        gc.freeze()  # no later collection looks at the modules
        if was_on:
            gc.enable()


@contextmanager
def _unused_put_off() -> Iterator[None]:
    """Let torch import an empty module, and forget it again."""
    if _TORCH in sys.modules:
        yield
        return
    name = f"{_TORCH}.{_UNUSED}"
    empty = sys.modules[name] = ModuleType(name)
    try:
        yield
    finally:
        del sys.modules[name]
        torch = sys.modules.get(_TORCH)
        if getattr(torch, _UNUSED, None) is empty:
            delattr(torch, _UNUSED)
