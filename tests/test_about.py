"""Versions and licenses of the parts that 'About' names."""

import pytest

from app.about import parts


def test_every_part_has_a_license_also_if_importlib_metadata_stands_in():
    pytest.importorskip("importlib_metadata")  # from then on, it answers importlib.metadata too
    assert {part.name for part in parts() if not part.license} == set()
