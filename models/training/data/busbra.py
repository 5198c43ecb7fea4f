"""Read BUS-BRA (Gómez-Flores et al., Med Phys 51:3110, 2024) as downloaded.

``Images/bus_NNNN-S.png``, ``Masks/mask_NNNN-S.png``, ``bus_data.csv`` (one row per image; Case is
the patient) and ``5-fold-cv.csv``, whose column kFold (1 to 5) is the test fold of an image.
"""

import csv
from pathlib import Path

from models.training.data.errors import DataError
from models.training.data.image_list import FOLDS, NO_FOLD, Problem, Row
from models.training.data.images import list_images


def read_busbra(folder: Path) -> tuple[list[Row], list[Problem]]:
    """List the images of BUS-BRA with its own folds, and the files that can't be used.

    Without 5-fold-cv.csv the rows have no fold yet. Raises DataError if bus_data.csv or one of its
    columns is missing.
    """
    table = folder / "bus_data.csv"
    images = list_images(folder / "Images")
    masks = list_images(folder / "Masks")
    rows: list[Row] = []
    problems: list[Problem] = []
    try:
        folds = _folds(folder / "5-fold-cv.csv")
        with table.open(encoding="utf-8-sig", newline="") as stream:
            for record in csv.DictReader(stream):
                name = record["ID"]
                mask_name = name.replace("bus_", "mask_", 1)
                path, mask = images.pop(name, None), masks.pop(mask_name, None)
                if path is None:
                    problems.append(Problem(folder / "Images" / name, "the image is missing"))
                elif record["Pathology"] not in ("benign", "malignant"):
                    problems.append(Problem(path, "bus_data.csv gives no known pathology"))
                elif mask is None:
                    problems.append(Problem(path, f"its mask {mask_name} is missing"))
                else:
                    rows.append(
                        Row(
                            path=path,
                            masks=(mask,),
                            set="busbra",
                            name=name,
                            label=record["Pathology"],
                            patient=f"busbra-{record['Case']}",
                            fold=folds.get(name, NO_FOLD),
                            birads=record["BIRADS"],
                            histology=record["Histology"],
                            device=record["Device"],
                        )
                    )
    except (OSError, KeyError, ValueError) as error:
        raise DataError(
            f"{table} or 5-fold-cv.csv in the same folder can't be read: name the folder BUSBRA of "
            "the download."
        ) from error
    problems += [Problem(path, "bus_data.csv has no row for it") for path in images.values()]
    problems += [Problem(path, "bus_data.csv has no row for it") for path in masks.values()]
    return rows, problems


def _folds(path: Path) -> dict[str, int]:
    """Fold 0 to 4 by image, from the data set's 1 to 5."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        folds = {record["ID"]: int(record["kFold"]) - 1 for record in csv.DictReader(stream)}
    if not set(folds.values()) <= set(range(FOLDS)):
        raise ValueError("a fold outside 1 to 5")
    return folds
