"""Read BrEaST (Pawłowska et al., Sci Data 11:148, 2024) as downloaded.

The download has a sheet (.xlsx, one row per patient) and a folder with ``caseNNN.png``,
``caseNNN_tumor.png`` and sometimes ``caseNNN_otherK.png``. The sheet's class, BI-RADS and
descriptors refer to the tumor only. It calls none of the other regions a lesion; those that it
explains are ducts and implants. So only the mask of the tumor is used.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from models.torch_free.prediction import CLASSES
from models.training.data.errors import DataError
from models.training.data.image_list import Problem, Row
from models.training.data.images import list_images

_MM_IN_CM = 10.0
_UNKNOWN = ("not available", "not applicable")
_DESCRIPTORS = {
    "birads": "BIRADS",
    "histology": "Diagnosis",
    "shape": "Shape",
    "margin": "Margin",
    "echogenicity": "Echogenicity",
    "posterior": "Posterior_features",
    "halo": "Halo",
    "calcifications": "Calcifications",
    "skin_thickening": "Skin_thickening",
    "tissue_composition": "Tissue_composition",
}


def read_breast(one: Path, other: Path) -> tuple[list[Row], list[Problem]]:
    """List the images of BrEaST, and the files that can't be used.

    The two paths are the sheet and the folder, in either order. Raises DataError if they are not,
    or if the sheet can't be read.
    """
    sheet, folder = (other, one) if one.is_dir() else (one, other)
    files = list_images(folder)
    rows: list[Row] = []
    problems: list[Problem] = []
    known: set[str] = set()
    try:
        for record in _records(sheet):
            stem = Path(_text(record["Image_filename"])).stem
            mask_stem = Path(_text(record["Mask_tumor_filename"])).stem
            others = _text(record["Mask_other_filename"]).split("&")
            known |= {stem, mask_stem, *(Path(name).stem for name in others)}
            label = _text(record["Classification"])
            path, mask = files.get(stem), files.get(mask_stem)
            if path is None:
                problems.append(Problem(folder / f"{stem}.png", "the image is missing"))
            elif label not in CLASSES:
                problems.append(Problem(path, "the sheet gives no known class"))
            elif label != "normal" and mask is None:
                problems.append(Problem(path, f"its mask {mask_stem or 'of the tumor'} is missing"))
            else:
                size = record["Pixel_size"]
                descriptors: dict[str, Any] = {
                    field: _text(record[name]) for field, name in _DESCRIPTORS.items()
                }
                millimeters = float(size) * _MM_IN_CM if size is not None else None
                rows.append(
                    Row(
                        path=path,
                        masks=(mask,) if mask is not None and label != "normal" else (),
                        set="breast",
                        name=stem,
                        label=label,
                        patient=f"breast-{record['CaseID']}",
                        pixel_mm=(millimeters, millimeters) if millimeters else None,
                        **descriptors,
                    )
                )
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise DataError(
            f"{sheet} can't be read: name the .xlsx sheet and the folder of images of the download."
        ) from error
    problems += [
        Problem(path, "the sheet has no row for it")
        for stem, path in files.items()
        if stem not in known
    ]
    return rows, problems


def _records(sheet: Path) -> Iterator[dict[str, Any]]:
    """The rows of the first worksheet, by column name."""
    book = openpyxl.load_workbook(sheet)
    table = book.worksheets[0].iter_rows(values_only=True)
    header = [str(name) for name in next(table, ())]
    for values in table:
        if any(value is not None for value in values):
            yield dict(zip(header, values, strict=True))


def _text(value: object) -> str:
    """A cell's text, empty if the sheet says that it is unknown."""
    text = "" if value is None else str(value).strip()
    return "" if text in _UNKNOWN else text
