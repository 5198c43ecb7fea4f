"""The Lesions of a Scan as a file of labelme, the image included."""

import json
from base64 import b64encode
from io import BytesIO
from pathlib import Path

from PIL import Image

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.files.annotations import CATEGORIES, category_of, center_outline
from app.files.atomic import atomic_write
from app.files.ownership import json_mark

_VERSION = "5.5.0"
"""The version of labelme whose form this is; later versions read it."""


def write_labelme(path: Path, scan: Scan, assessment: Assessment) -> None:
    """Write a polygon for each Lesion; codes of warnings become flags. Raises OutputError."""
    atomic_write(path, labelme_json(scan, assessment).encode("utf-8", "replace"))


def labelme_json(scan: Scan, assessment: Assessment) -> str:
    """Make the text of the file."""
    limit = assessment.operating_point.limit
    shapes = [
        {
            "label": CATEGORIES[category_of(lesion.malignancy, limit)],
            "points": center_outline(lesion).tolist(),
            "group_id": None,
            "description": "",
            "shape_type": "polygon",
            "flags": {},
            "mask": None,
            "malignancy": float(lesion.malignancy),
            "stable_id": lesion.id,
        }
        for lesion in assessment.lesions
    ]
    buffer = BytesIO()
    Image.fromarray(scan.pixels).save(buffer, "PNG", compress_level=2)
    content = {
        **json_mark(),
        "version": _VERSION,
        "flags": {warning.value: True for warning in assessment.warnings},
        "shapes": shapes,
        "imagePath": scan.name,
        "imageData": b64encode(buffer.getvalue()).decode(),
        "imageHeight": scan.height,
        "imageWidth": scan.width,
    }
    return json.dumps(content, indent=1)
