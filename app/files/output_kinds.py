"""What is written for each image: its kinds, and how the names of their files end."""

from collections.abc import Collection, Mapping
from typing import Literal

OutputKind = Literal[
    "mask",
    "probability",
    "report",
    "pdf",
    "labelme",
    "yolo",
    "us",
    "seg",
    "sr",
    "gsps",
    "sc",
    "encapsulated_pdf",
]
OUTPUT_ENDINGS: Mapping[OutputKind, str] = {
    "mask": ".mask.png",
    "probability": ".probability.png",
    "report": ".report.png",
    "pdf": ".report.pdf",
    "labelme": ".labelme.json",
    "yolo": ".yolo.txt",
    "us": ".us.dcm",
    "seg": ".seg.dcm",
    "sr": ".sr.dcm",
    "gsps": ".gsps.dcm",
    "sc": ".sc.dcm",
    "encapsulated_pdf": ".encapsulated-pdf.dcm",
}
"""How the names of the files end that are written for each image."""

OUTPUT_KINDS = tuple(OUTPUT_ENDINGS)
PAGE_KINDS: tuple[OutputKind, ...] = ("report", "pdf")
"""The page of a report."""

OBJECT_KINDS: tuple[OutputKind, ...] = ("seg", "sr", "gsps", "sc", "encapsulated_pdf")
"""DICOM objects about an image of DICOM."""
MADE_IMAGE: OutputKind = "us"
"""The image that they are about if a study is made around another one."""

QT_KINDS: tuple[OutputKind, ...] = (*PAGE_KINDS, "sc", "encapsulated_pdf")
"""Those that are drawn by Qt."""

PICTURE_ENDING = ".outlines.png"
"""How the name of an image with its outlines ends, which only the window saves."""

IMAGE_ENDINGS = (
    *(ending for ending in OUTPUT_ENDINGS.values() if ending.endswith((".png", ".dcm"))),
    PICTURE_ENDING,
)
"""How the names of images end that BUSight writes, and so does not take for images to read."""


def due_kinds(
    kinds: Collection[OutputKind], *, has_lesions: bool, frames: int
) -> tuple[OutputKind, ...]:
    """Those of ``kinds`` that are written of a Scan; ``frames`` is the number in its file.

    A SEG needs a Lesion, and of a cine only frames with one get DICOM objects.
    """
    wanted = {*kinds}
    if not has_lesions:
        wanted.difference_update(("seg",) if frames == 1 else OBJECT_KINDS)
    return tuple(kind for kind in OUTPUT_KINDS if kind in wanted)
