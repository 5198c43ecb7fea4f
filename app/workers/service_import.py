"""The first thing that the process of the networks does. Nothing heavy is imported up here."""

from importlib import import_module
from types import ModuleType

from models.torch_free.spinning import bound_spinning
from models.torch_free.torch_import import quick_torch_import


def import_service() -> ModuleType:
    """Import the networks' service, and torch with it. Raises ImportError and OSError.

    It is imported by name, so that the program's process never imports torch.
    """
    bound_spinning()
    with quick_torch_import():
        return import_module("models.service")
