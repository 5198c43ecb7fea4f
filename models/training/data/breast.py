"""Read BrEaST (Pawłowska et al., Sci Data 11:148, 2024) as downloaded.

A sheet (.xlsx, a row a patient) and a folder with ``caseNNN.png``, ``caseNNN_tumor.png`` and
sometimes ``caseNNN_otherK.png``. The sheet's class, BI-RADS and descriptors speak of the tumour
alone; it calls none of the other regions a lesion, and where its interpretation accounts for them
they are ducts and implants. So the lesion mask is the tumour's, and the other masks are not used.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from models.torch_free.prediction import CLASSES
from models.training.data.pictures import list_pictures
from models.training.data.rows import DataError, Problem, Row

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
    """List the pictures of BrEaST, and the files that can't be used.

    The two paths are the sheet and the folder, in either order. Raises DataError where they are
    not, or where the sheet can't be read.
    """
    sheet, folder = (other, one) if one.is_dir() else (one, other)
    files = list_pictures(folder)
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
                problems.append(Problem(folder / f"{stem}.png", "the picture is missing"))
            elif label not in CLASSES:
                problems.append(Problem(path, "the sheet gives no known class"))
            elif label != "normal" and mask is None:
                problems.append(
                    Problem(path, f"its mask {mask_stem or 'of the tumour'} is missing")
                )
            else:
                size = record["Pixel_size"]
                descriptors: dict[str, Any] = {
                    field: _text(record[name]) for field, name in _DESCRIPTORS.items()
                }
                millimetres = float(size) * _MM_IN_CM if size is not None else None
                rows.append(
                    Row(
                        path=path,
                        masks=(mask,) if mask is not None and label != "normal" else (),
                        set="breast",
                        name=stem,
                        label=label,
                        patient=f"breast-{record['CaseID']}",
                        pixel_mm=(millimetres, millimetres) if millimetres else None,
                        **descriptors,
                    )
                )
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise DataError(
            f"{sheet} can't be read: name the .xlsx sheet and the folder of pictures of the "
            "download."
        ) from error
    problems += [
        Problem(path, "the sheet has no row for it")
        for stem, path in files.items()
        if stem not in known
    ]
    return rows, problems


def _records(sheet: Path) -> Iterator[dict[str, Any]]:
    """Rows of the first sheet by column."""
    book = openpyxl.load_workbook(sheet)
    table = book.worksheets[0].iter_rows(values_only=True)
    header = [str(name) for name in next(table, ())]
    for values in table:
        if any(value is not None for value in values):
            yield dict(zip(header, values, strict=True))


def _text(value: object) -> str:
    """A cell's text, empty where the sheet says that it is unknown."""
    text = "" if value is None else str(value).strip()
    return "" if text in _UNKNOWN else text
