"""The file with the limits of a site: what was written is read, and nothing else is."""

import json

import pytest

from app.files.errors import ScanError
from app.files.site_file import SiteFileError, read_site_limits, write_site_limits
from models.torch_free.manifest import manifest_in_use
from models.torch_free.operating_point import Site
from models.torch_free.site_limits import SiteLimits

LIMITS = {"high sensitivity": 0.0123456789, "balanced": 0.3, "high specificity": 0.75}


@pytest.fixture(scope="module")
def manifest():
    return manifest_in_use()


@pytest.fixture
def path(tmp_path, manifest):
    path = tmp_path / "north wing.json"
    write_site_limits(path, SiteLimits(Site("", 80, 0.1), manifest.models, LIMITS))
    return path


def changed(path, **values):
    content = json.loads(path.read_text(encoding="utf-8")) | values
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_what_was_written_is_read_and_the_file_names_the_site(path, manifest):
    limits = read_site_limits(path, manifest)
    assert limits == SiteLimits(Site("north wing", 80, 0.1), manifest.models, LIMITS)
    renamed = path.rename(path.with_name("south.json"))
    assert read_site_limits(renamed, manifest).site.name == "south"


def test_limits_belong_to_their_weights(path, manifest):
    changed(path, models="BUSight weights 2020.1")
    with pytest.raises(SiteFileError, match=r"'north wing.json' was made with other weights"):
        read_site_limits(path, manifest)


def test_each_operating_point_needs_a_limit(path, manifest):
    changed(path, acceptance_limits={"balanced": 0.3})
    with pytest.raises(SiteFileError, match="other weights"):
        read_site_limits(path, manifest)


@pytest.mark.parametrize(
    "wrong",
    [
        {"images": 12},
        {"images": "80"},
        {"images": None},
        {"models": 7},
        {"lesion_free": 1.5},
        {"lesion_free": True},
        {"acceptance_limits": [0.3]},
        {"acceptance_limits": {**LIMITS, "balanced": -0.1}},
        {"acceptance_limits": {**LIMITS, "balanced": float("nan")}},
        {"acceptance_limits": {**LIMITS, "balanced": "0.3"}},
    ],
    ids=str,
)
def test_a_wrong_value_is_no_limit(path, manifest, wrong):
    changed(path, **wrong)
    with pytest.raises(SiteFileError, match=r"'north wing.json' is not a file of limits"):
        read_site_limits(path, manifest)


@pytest.mark.parametrize(
    "content",
    [b"", b"no JSON", b"[]", b"7", b"{}", b"\xff\xfe", b"[" * 50_000, b" " * 100_000 + b"{}"],
    ids=["empty", "text", "list", "number", "nothing in it", "bytes", "deep", "large"],
)
def test_another_file_gets_a_sentence(path, manifest, content):
    path.write_bytes(content)
    with pytest.raises(SiteFileError, match="is not a file of limits"):
        read_site_limits(path, manifest)


def test_a_missing_file_gets_a_sentence(path, manifest):
    path.unlink()
    with pytest.raises(ScanError, match=r"'north wing.json' is not there"):
        read_site_limits(path, manifest)
