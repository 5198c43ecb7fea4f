"""Files and folders as a user names them become Inputs, none lost and none twice."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import examples

from app.files.inputs import Input, find_inputs
from app.files.maps import write_mask, write_probability
from app.files.ownership import png_mark
from app.files.png import encode_png
from app.words.message import english


def image(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (40, 40)).save(path, "PNG")
    return path


def relatives(inputs: list[Input]) -> list[str]:
    return [str(entry.relative) for entry in inputs]


def masks(inputs: list[Input]) -> list[str]:
    return [str(entry.output("mask")) for entry in inputs]


def test_a_folder_is_walked_in_the_order_people_count(tmp_path: Path) -> None:
    for name in ("benign (10).png", "benign (2).png", "sub/one.png", "a.png"):
        image(tmp_path / name)
    inputs = find_inputs([tmp_path])
    assert relatives(inputs) == ["a.png", "benign (2).png", "benign (10).png", "sub/one.png"]
    assert all(entry.path == tmp_path / entry.relative for entry in inputs)
    assert all(entry.error is None for entry in inputs)


def test_outputs_mirror_the_folders(tmp_path: Path) -> None:
    image(tmp_path / "sub" / "one.two.png")
    (entry,) = find_inputs([tmp_path])
    assert str(entry.output("mask")) == "sub/one.two.mask.png"
    assert str(entry.output("probability")) == "sub/one.two.probability.png"
    assert str(entry.output("report")) == "sub/one.two.report.png"


def test_a_named_file_keeps_its_name(tmp_path: Path) -> None:
    path = image(tmp_path / "deep" / "one.png")
    assert relatives(find_inputs([path])) == ["one.png"]


def test_in_folders_what_is_not_an_image_is_skipped(tmp_path: Path) -> None:
    image(tmp_path / "one.png")
    image(tmp_path / "image without suffix")
    (tmp_path / "dicom").write_bytes(examples.get_path("rgb_color").read_bytes())
    (tmp_path / "notes.txt").write_text("BM is no bitmap here\n" * 20)
    (tmp_path / "empty").touch()
    (tmp_path / ".hidden.png").write_bytes((tmp_path / "one.png").read_bytes())
    assert relatives(find_inputs([tmp_path])) == ["dicom", "image without suffix", "one.png"]


def test_a_name_that_claims_an_image_is_not_skipped(tmp_path: Path) -> None:
    (tmp_path / "broken.PNG").write_text("nothing")
    (tmp_path / "empty.jpg").touch()
    assert relatives(find_inputs([tmp_path])) == ["broken.PNG", "empty.jpg"]


def test_a_named_file_is_listed_whatever_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    assert relatives(find_inputs([path])) == ["notes.txt"]


def test_a_folder_without_images_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "notes.txt").write_text("hello")
    (entry,) = find_inputs([folder])
    assert entry.error is not None
    assert "'letters' is a folder without images: choose" in english(entry.error)


def test_missing_files_and_dangling_links_are_errors_next_to_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    image(folder / "one.png")
    (folder / "link.png").symlink_to(tmp_path / "gone.png")
    link, one, missing = find_inputs([folder, tmp_path / "missing.png"])
    assert link.error is not None
    assert "'link.png' is a link to a file that is gone: " in english(link.error)
    assert one.error is None
    assert missing.error is not None
    assert "'missing.png' is not there: " in english(missing.error)


def test_circular_links_end(tmp_path: Path) -> None:
    image(tmp_path / "sub" / "one.png")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "round").symlink_to(tmp_path / "round")
    inputs = find_inputs([tmp_path])
    assert [entry.path.name for entry in inputs] == ["round", "one.png"]
    assert inputs[0].error is not None
    assert find_inputs([tmp_path / "round"])[0].error is not None


def test_a_folder_as_deep_as_a_path_can_be(tmp_path: Path) -> None:
    folder = tmp_path
    try:
        for _ in range(sys.getrecursionlimit() + 200):
            (folder / "a").mkdir()
            folder /= "a"
        path = image(folder / "one.png")
        assert [entry.path for entry in find_inputs([tmp_path])] == [path]
        path.unlink()
    except OSError:
        pytest.skip("this system has no paths that long")
    finally:
        # One by one: what removes temporary folders may go down by recursion too.
        while folder != tmp_path:
            folder.rmdir()
            folder = folder.parent


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image(tmp_path / "one.png")
    (tmp_path / "secret").mkdir()
    listing = Path.iterdir

    def refuse(path: Path) -> object:
        if path.name == "secret":
            raise PermissionError(13, "Permission denied")
        return listing(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    one, secret = find_inputs([tmp_path])
    assert one.error is None
    assert secret.error is not None
    assert "There is no permission to read 'secret': " in english(secret.error)
    (alone,) = find_inputs([tmp_path / "secret"])
    assert alone.error is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_in_folders_are_skipped(tmp_path: Path) -> None:
    image(tmp_path / "one.png")
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "two.mask.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["one.png"]


def test_the_same_file_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = image(tmp_path / "one.png")
    monkeypatch.chdir(tmp_path)
    inputs = find_inputs([tmp_path, path, Path("one.png"), Path("../" + tmp_path.name)])
    assert relatives(inputs) == ["one.png"]


def test_shared_stems_take_the_full_name(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "b.png", "sub/a.png"):
        image(tmp_path / name)
    assert masks(find_inputs([tmp_path])) == [
        "a.jpg.mask.png",
        "a.png.mask.png",
        "b.mask.png",
        "sub/a.mask.png",
    ]


def test_a_full_name_that_equals_a_stem(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "a.png.tif"):
        image(tmp_path / name)
    names = masks(find_inputs([tmp_path]))
    assert len(set(names)) == 3
    assert "a.png.tif.mask.png" in names


def test_names_that_differ_in_case_only_do_not_share_outputs(tmp_path: Path) -> None:
    """A disk that ignores case would overwrite one with the other."""
    image(tmp_path / "a.png")
    image(tmp_path / "A.jpg")
    names = masks(find_inputs([tmp_path]))
    assert len({name.casefold() for name in names}) == 2


def test_numbers_after_a_dot_belong_to_the_stem(tmp_path: Path) -> None:
    path = image(tmp_path / "1.2.840.7")
    assert masks(find_inputs([path])) == ["1.2.840.7.mask.png"]


def test_outputs_of_an_earlier_run_are_not_replaced(tmp_path: Path) -> None:
    image(tmp_path / "a.jpg")
    assert masks(find_inputs([tmp_path / "a.jpg"], earlier=["a.png"])) == ["a.jpg.mask.png"]
    assert masks(find_inputs([tmp_path / "a.jpg"], earlier=["a.jpg"])) == ["a.mask.png"]


def test_the_same_name_in_two_inputs(tmp_path: Path) -> None:
    for name in ("left/one.png", "right/one.png", "x/right/one.png"):
        image(tmp_path / name)
    paths = [tmp_path / "left", tmp_path / "right", tmp_path / "x" / "right" / "one.png"]
    inputs = find_inputs(paths)
    assert relatives(inputs) == ["one.png", "right/one.png", "right-2/one.png"]
    assert len(set(masks(inputs))) == 3


def test_the_output_folder_inside_an_input_is_not_walked(tmp_path: Path) -> None:
    image(tmp_path / "one.png")
    image(tmp_path / "out" / "one.mask.png")
    image(tmp_path / "out" / "other.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path / "out")) == ["one.png"]


def test_own_outputs_are_read_only_if_they_are_named(tmp_path: Path) -> None:
    image(tmp_path / "one.png")
    write_mask(tmp_path / "one.mask.png", np.ones((40, 40), np.bool_))
    write_probability(tmp_path / "one.probability.png", np.ones((40, 40), np.float32))
    page = encode_png(np.zeros((40, 40, 3), np.uint8), png_mark())
    (tmp_path / "one.report.png").write_bytes(page)
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["one.png"]
    assert relatives(find_inputs([tmp_path], output=tmp_path / "not made yet")) == ["one.png"]
    assert relatives(find_inputs([tmp_path / "one.mask.png"])) == ["one.mask.png"]


def test_an_image_named_like_an_output_is_read(tmp_path: Path) -> None:
    image(tmp_path / "mine.mask.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["mine.mask.png"]


def test_nothing_named_finds_nothing() -> None:
    assert find_inputs([]) == []


def test_a_drive_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows 'Z:\\' may be missing, and has no name."""

    def gone(path: Path, **_: object) -> os.stat_result:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(Path, "stat", gone)
    monkeypatch.setattr(Path, "is_symlink", lambda path: False)
    (entry,) = find_inputs([Path("/")])
    assert str(entry.relative) == "input"
    assert entry.error is not None


def test_folders_without_file_numbers_are_distinguished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network disks give Windows 0 as the number of every file."""
    for name in ("one.png", "left/two.png", "right/three.png"):
        image(tmp_path / name)
    (tmp_path / "out").mkdir()
    image(tmp_path / "out" / "four.png")
    stat = Path.stat

    def unnumbered(path: Path, **named: bool) -> os.stat_result:
        found = stat(path, **named)
        return os.stat_result((found.st_mode, 0, *found[2:]))

    monkeypatch.setattr(Path, "stat", unnumbered)
    found = relatives(find_inputs([tmp_path], output=tmp_path / "out"))
    assert found == ["left/two.png", "one.png", "right/three.png"]
