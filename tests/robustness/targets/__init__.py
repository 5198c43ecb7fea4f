"""Everything that reads what others wrote."""

from ..target import Target
from .containers import CONTAINERS
from .folders import FOLDERS
from .planted import PLANTED
from .results import RESULTS
from .scans import SCANS
from .settings import SETTINGS
from .updates import UPDATE_FILES
from .weights import WEIGHTS

__all__ = ["PLANTED", "TARGETS"]

TARGETS: dict[str, Target] = {
    target.name: target
    for target in (*SCANS, *CONTAINERS, FOLDERS, RESULTS, SETTINGS, UPDATE_FILES, *WEIGHTS)
}
