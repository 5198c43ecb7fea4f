"""Small archives in the layouts of the public data sets, with images of random tissue."""

import csv
from pathlib import Path

import cv2
import numpy as np
import openpyxl

SHEET_COLUMNS = [
    "CaseID",
    "Image_filename",
    "Mask_tumor_filename",
    "Mask_other_filename",
    "Pixel_size",
    "Tissue_composition",
    "Shape",
    "Margin",
    "Echogenicity",
    "Posterior_features",
    "Halo",
    "Calcifications",
    "Skin_thickening",
    "BIRADS",
    "Diagnosis",
    "Classification",
]


def tissue(seed: int, width: int = 300, height: int = 240) -> np.ndarray:
    """Random blobs and speckle, different for each seed."""
    random = np.random.default_rng(seed)
    coarse = cv2.GaussianBlur(random.normal(size=(height, width)), (0, 0), 12)
    fine = cv2.GaussianBlur(random.normal(size=(height, width)), (0, 0), 2.5)
    texture = coarse / coarse.std() + fine / fine.std()
    return np.asarray(np.clip(100 + 30 * texture, 20, 220), np.uint8)


def disc(x: int, y: int, width: int = 300, height: int = 240) -> np.ndarray:
    """A mask with one round lesion of radius 20."""
    mask = np.zeros((height, width), np.uint8)
    cv2.circle(mask, (x, y), 20, 255, cv2.FILLED)
    return mask


def save(path: Path, image: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    done, encoded = cv2.imencode(path.suffix, image)
    assert done
    path.write_bytes(encoded.tobytes())
    return path


def add_busi(folder: Path, label: str, number: int, image: np.ndarray) -> Path:
    """One image of BUSI with one mask, as in the download."""
    mask = disc(100, 100, image.shape[1], image.shape[0])
    if label == "normal":
        mask[:] = 0
    save(folder / label / f"{label} ({number})_mask.png", mask)
    return save(folder / label / f"{label} ({number}).png", image)


def make_busbra(folder: Path, cases: dict[str, tuple[str, int]], seed: int = 1000) -> None:
    """BUS-BRA from {image ID: (patient, kFold)}; every second patient is malignant."""
    with (
        (_made(folder) / "bus_data.csv").open("w", newline="") as data,
        (folder / "5-fold-cv.csv").open("w", newline="") as folds,
    ):
        table, lists = csv.writer(data), csv.writer(folds)
        table.writerow(["ID", "Case", "Histology", "Pathology", "BIRADS", "Device"])
        lists.writerow(["ID", "Pathology", "kFold"])
        for offset, (name, (patient, fold)) in enumerate(cases.items()):
            pathology = "malignant" if int(patient) % 2 else "benign"
            table.writerow([name, patient, "cyst", pathology, "4", "GE Logiq 5 @10-12MHz"])
            lists.writerow([name, pathology, fold])
            save(folder / "Images" / f"{name}.png", tissue(seed + offset))
            save(folder / "Masks" / f"{name.replace('bus_', 'mask_')}.png", disc(100, 100))


def make_breast(folder: Path, records: list[dict[str, object]]) -> Path:
    """BrEaST's sheet, from records with some of its columns, and the files that they name."""
    book = openpyxl.Workbook()
    book.active.append(SHEET_COLUMNS)
    for number, record in enumerate(records):
        book.active.append([record.get(column, "not available") for column in SHEET_COLUMNS])
        save(folder / str(record["Image_filename"]), tissue(2000 + number))
        for column in ("Mask_tumor_filename", "Mask_other_filename"):
            for name in str(record.get(column) or "").split("&"):
                if name:
                    save(folder / name, disc(150, 100))
    sheet = folder.parent / "clinical.xlsx"
    book.save(sheet)
    return sheet


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
