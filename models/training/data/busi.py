"""Read BUSI (Al-Dhabyani et al., Data in Brief 28:104863, 2020) as downloaded.

The folders benign, malignant and normal hold ``NAME.png``, ``NAME_mask.png`` and, for further
lesions, ``NAME_mask_1.png`` and so on. There are no patient ids.
"""

import re
from pathlib import Path

from models.torch_free.prediction import CLASSES
from models.training.data.errors import DataError
from models.training.data.image_list import Problem, Row
from models.training.data.images import list_images

_MASK = re.compile(r"(?P<name>.+)_mask(_\d+)?")


def read_busi(folder: Path) -> tuple[list[Row], list[Problem]]:
    """List the images of BUSI with their masks, and the files that can't be used.

    BUSI's masks of normals are empty, so the row of a normal has none. Raises DataError if the
    folder has none of the three label folders.
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
        files = list_images(folder / label)
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
            Problem(path, f"its image {name} is missing")
            for name, orphans in masks.items()
            for path in orphans
        ]
    return rows, problems
