"""PNG files of ours hold the very values, and are not larger than Pillow's."""

from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image

from app.files.png import encode_png

PILLOWS_LEVEL = 2
"""The one that takes Pillow as long as ours and some more."""


def decoded(png):
    return cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (33, 47)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_any_values_come_back(shape, kind):
    values = np.random.default_rng(1).integers(0, np.iinfo(kind).max, shape, kind, endpoint=True)
    read = decoded(encode_png(values, {"Software": "ours"}))
    assert read.dtype == kind
    np.testing.assert_array_equal(read, values)


def test_arrays_that_are_parts_of_others_come_back():
    values = np.arange(60 * 80, dtype=np.uint16).reshape(60, 80)[5:30:2, 3:40]
    np.testing.assert_array_equal(decoded(encode_png(values, {})), values)


def test_the_file_of_a_smooth_map_is_not_larger_than_pillows():
    y, x = np.mgrid[-1:1:400j, -1:1:500j]
    noise = np.random.default_rng(2).normal(0, 3, (400, 500))
    values = (65535 / (1 + np.exp(20 * (x**2 + y**2 - 0.3))) + noise).clip(0, 65535)
    values = values.astype(np.uint16)
    theirs = BytesIO()
    Image.fromarray(values).save(theirs, "PNG", compress_level=PILLOWS_LEVEL)
    assert len(encode_png(values, {})) <= 1.05 * len(theirs.getvalue())
