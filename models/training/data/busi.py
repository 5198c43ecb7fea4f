"""Read BUSI (Al-Dhabyani et al., Data in Brief 28:104863, 2020) as downloaded.

Folders benign, malignant and normal hold ``NAME.png``, ``NAME_mask.png`` and, for further
lesions, ``NAME_mask_1.png`` and so on. There are no patient ids.
"""

import re
from pathlib import Path

from models.torch_free.prediction import CLASSES
from models.training.data.pictures import list_pictures
from models.training.data.rows import DataError, Problem, Row

_MASK = re.compile(r"(?P<name>.+)_mask(_\d+)?")


def read_busi(folder: Path) -> tuple[list[Row], list[Problem]]:
    """List the pictures of BUSI with their masks, and the files that can't be used.

    The masks of normals are empty by the set's design, so a normal's row has none. Raises
    DataError where the folder has none of the three label folders.
    """
    rows: list[Row] = []
    problems: list[Problem] = []
    labels = [label for label in CLASSES if (folder / label).is_dir()]
    if not labels:
        raise DataError(
            f"{folder} has no folder benign, malignant or normal: "
            "name the folder Dataset_BUSI_with_GT of the download."
        )
    for label in labels:
        files = list_pictures(folder / label)
        masks: dict[str, list[Path]] = {}
        for stem, path in files.items():
            if found := _MASK.fullmatch(stem):
                masks.setdefault(found["name"], []).append(path)
        for stem, path in files.items():
            if _MASK.fullmatch(stem):
                continue
            own = masks.pop(stem, [])
            if label == "normal":
                rows.append(Row(path=path, masks=(), set="busi", name=stem, label=label))
            elif own:
                rows.append(Row(path=path, masks=tuple(own), set="busi", name=stem, label=label))
            else:
                problems.append(Problem(path, f"its mask {stem}_mask is missing"))
        problems += [
            Problem(path, f"its picture {name} is missing")
            for name, orphans in masks.items()
            for path in orphans
        ]
    return rows, problems
