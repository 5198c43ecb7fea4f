"""Names of outputs: unique on every disk, and valid on every system."""

from pathlib import Path, PurePosixPath

import pytest

from app.domain.scan import ScanId
from app.files.inputs import Input, ResultKey
from app.files.stems import output_stems


def stems(*files: str, earlier: tuple[str, ...] = ()) -> list[str]:
    return [str(stem) for stem in output_stems([*map(PurePosixPath, files)], earlier)]


def test_each_frame_has_outputs_and_an_identity_of_its_own() -> None:
    path, relative, stem = Path("/in/cine.dcm"), PurePosixPath("cine.dcm"), PurePosixPath("cine")
    first, third = (Input(path, relative, stem, frame=frame) for frame in (0, 2))
    assert str(first.output("mask")) == "cine.mask.png"
    assert str(third.output("mask")) == "cine.frame-3.mask.png"
    assert (first.id, third.id) == (ScanId(str(path), 0), ScanId(str(path), 2))
    assert third.result_key == ResultKey("cine.dcm", 2)


def test_a_file_named_like_a_frame_does_not_share_its_outputs() -> None:
    assert stems("cine.dcm", "cine.frame-2.png") == ["cine", "cine.frame-2.png"]
    assert stems("cine.frame-2.png", earlier=("cine.dcm",)) == ["cine.frame-2.png"]
    exported = ["cine.frame-1", "cine.frame-2"]
    assert stems(*(f"{name}.png" for name in exported)) == exported


@pytest.mark.parametrize(
    ("file", "stem"),
    [
        ("2026-11-24 09:30.png", "2026-11-24 09_30"),
        ('a<b>c"d|e?f*g\\h.png', "a_b_c_d_e_f_g_h"),
        ("new\nline.png", "new_line"),
        ("NUL.png", "NUL_"),
        ("con.left.png", "con_.left"),
        ("com1 .png", "com1_ "),
        ("LPT\u00b2.png", "LPT\u00b2_"),
        ("CONIN$.png", "CONIN$_"),
        ("aux", "aux_"),
        ("prn/sub. /dots.../x.png", "prn_/sub__/dots___/x"),
    ],
)
def test_what_windows_refuses_is_replaced(file: str, stem: str) -> None:
    assert stems(file) == [stem]


@pytest.mark.parametrize(
    "file",
    ["console.png", "com10.png", "null.png", "a..png", "a .png", "benign (2).png", "乳腺/é.png"],
)
def test_what_windows_takes_is_kept(file: str) -> None:
    assert stems(file) == [file.removesuffix(".png")]


def test_replaced_names_do_not_clash() -> None:
    assert stems("a:b.png", "a_b.png", "a?b.png") == ["a_b.png", "a_b.png-2", "a_b.png-3"]
    assert stems("a:b.png", earlier=("a_b.jpg",)) == ["a_b.png"]


def test_full_names_that_differ_in_case_only_get_numbers() -> None:
    """Two folders on Windows can hold them, and their outputs go into one."""
    assert stems("one.png", "ONE.png") == ["one.png", "ONE.png-2"]
    assert stems("Caf\u00e9.png", "cafe\u0301.png") == ["Caf\u00e9.png", "cafe\u0301.png-2"]
    assert stems("ONE.png", earlier=("one.png",)) == ["ONE.png-2"]
    assert stems("OnE.png", earlier=("one.png", "ONE.png")) == ["OnE.png-3"]
