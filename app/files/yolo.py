"""The Lesions of a Scan as labels for YOLO's segmentation, and the file that names the classes."""

from pathlib import Path

import numpy as np

from app.domain.assessment import Assessment
from app.files.annotations import CATEGORIES, category_of, center_outline
from app.files.atomic import atomic_write
from app.files.ownership import comment_mark


def write_yolo(path: Path, assessment: Assessment) -> None:
    """Write a line for each Lesion; the file is empty if there is none. Raises OutputError."""
    atomic_write(path, yolo_labels(assessment).encode())


def yolo_labels(assessment: Assessment) -> str:
    """Lines of a class and the outline as x y x y ..., in parts of the image's width and height."""
    height, width = assessment.shape
    lines = []
    for lesion in assessment.lesions:
        parts = center_outline(lesion) / (width, height)
        category = category_of(lesion.malignancy, assessment.operating_point.limit)
        # Rounded up: labels are cut off to whole pixels when they are read.
        numbers = " ".join(f"{part:.6f}" for part in np.ceil(parts.ravel() * 1e6) / 1e6)
        lines.append(f"{category} {numbers}\n")
    return "".join(lines)


def yolo_data() -> bytes:
    """Content of data.yaml: where images are expected, and the names of the classes."""
    names = "".join(f"  {number}: {name}\n" for number, name in enumerate(CATEGORIES))
    return f"{comment_mark()}path: .\ntrain: images\nval: images\nnames:\n{names}".encode()
