"""coco.json: the Lesions of all images as annotations of COCO (Common Objects in Context)."""

import json
from collections.abc import Collection, Sequence
from itertools import count
from typing import Any

from app.files.annotations import CATEGORIES, category_of
from app.files.ownership import json_mark
from app.files.records import LesionRecord, ResultRecord


def has_outlines(record: ResultRecord) -> bool:
    """Say whether a line has what an annotation needs; lines of earlier builds lack it."""
    return all("outline" in lesion for lesion in record["lesions"])


def coco_of(records: Collection[ResultRecord]) -> bytes:
    """Make the file of all images that were analyzed and have outlines, by their names.

    A polygon runs along the edges of pixels, as pycocotools fills it.
    """
    analyzed = [one for one in records if one["error"] is None and has_outlines(one)]
    analyzed.sort(key=lambda one: (one["file"], one["frame"] or 1))
    numbers = count(1)
    content = {
        "info": json_mark(),
        "licenses": [],
        "categories": [
            {"id": number, "name": name, "supercategory": "lesion"}
            for number, name in enumerate(CATEGORIES, start=1)
        ],
        "images": [_image(number, one) for number, one in enumerate(analyzed, start=1)],
        "annotations": [
            {"id": next(numbers), "image_id": number, **annotation}
            for number, one in enumerate(analyzed, start=1)
            for annotation in _annotations(one)
        ],
    }
    # A name of a file may be no text: it is escaped.
    return (json.dumps(content) + "\n").encode()


def _image(number: int, record: ResultRecord) -> dict[str, Any]:
    return {
        "id": number,
        "file_name": record["file"],
        "width": record["width"],
        "height": record["height"],
        "frame": record["frame"],
        "sha256": record["sha256"],
        "operating_point": record["operating_point"],
        "limit": record["limit"],
        "warning_codes": record.get("warning_codes", []),
    }


def _annotations(record: ResultRecord) -> Sequence[dict[str, Any]]:
    return [
        {
            "category_id": 1 + category_of(_malignancy(lesion), record["limit"]),
            "segmentation": [lesion["outline"]],
            "area": lesion["area_px"],
            "bbox": lesion["bbox"],
            "iscrowd": 0,
            "score": lesion["lesion_probability"],
            "malignancy": _malignancy(lesion),
            "stable_id": lesion.get("stable_id"),
        }
        for lesion in record["lesions"]
    ]


def _malignancy(lesion: LesionRecord) -> float:
    return lesion["class_probabilities"]["malignant"]
