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
from app.files.own import mark


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (40, 40)).save(path, "PNG")
    return path


def relatives(inputs: list[Input]) -> list[str]:
    return [str(entry.relative) for entry in inputs]


def masks(inputs: list[Input]) -> list[str]:
    return [str(entry.output("mask")) for entry in inputs]


def test_a_folder_is_walked_in_the_order_people_count(tmp_path: Path) -> None:
    for name in ("benign (10).png", "benign (2).png", "sub/one.png", "a.png"):
        picture(tmp_path / name)
    inputs = find_inputs([tmp_path])
    assert relatives(inputs) == ["a.png", "benign (2).png", "benign (10).png", "sub/one.png"]
    assert all(entry.path == tmp_path / entry.relative for entry in inputs)
    assert all(entry.error is None for entry in inputs)


def test_outputs_mirror_the_folders(tmp_path: Path) -> None:
    picture(tmp_path / "sub" / "one.two.png")
    (entry,) = find_inputs([tmp_path])
    assert str(entry.output("mask")) == "sub/one.two.mask.png"
    assert str(entry.output("probability")) == "sub/one.two.probability.png"
    assert str(entry.output("report")) == "sub/one.two.report.png"


def test_a_named_file_goes_by_its_name(tmp_path: Path) -> None:
    path = picture(tmp_path / "deep" / "one.png")
    assert relatives(find_inputs([path])) == ["one.png"]


def test_in_folders_what_is_no_picture_is_passed_over(tmp_path: Path) -> None:
    picture(tmp_path / "one.png")
    picture(tmp_path / "picture without suffix")
    (tmp_path / "dicom").write_bytes(examples.get_path("rgb_color").read_bytes())
    (tmp_path / "notes.txt").write_text("BM is no bitmap here\n" * 20)
    (tmp_path / "empty").touch()
    (tmp_path / ".hidden.png").write_bytes((tmp_path / "one.png").read_bytes())
    assert relatives(find_inputs([tmp_path])) == ["dicom", "one.png", "picture without suffix"]


def test_a_name_that_claims_a_picture_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.PNG").write_text("nothing")
    (tmp_path / "empty.jpg").touch()
    assert relatives(find_inputs([tmp_path])) == ["broken.PNG", "empty.jpg"]


def test_a_named_file_is_taken_whatever_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    assert relatives(find_inputs([path])) == ["notes.txt"]


def test_a_folder_without_pictures_is_an_error(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "notes.txt").write_text("hello")
    (entry,) = find_inputs([folder])
    assert entry.error is not None
    assert "'letters' is a folder without pictures: choose" in entry.error


def test_missing_files_and_dangling_links_are_errors_beside_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    picture(folder / "one.png")
    (folder / "link.png").symlink_to(tmp_path / "gone.png")
    link, one, missing = find_inputs([folder, tmp_path / "missing.png"])
    assert link.error is not None
    assert "'link.png' is a link to a file that is gone: " in link.error
    assert one.error is None
    assert missing.error is not None
    assert "'missing.png' is not there: " in missing.error


def test_links_that_go_round_end(tmp_path: Path) -> None:
    picture(tmp_path / "sub" / "one.png")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "round").symlink_to(tmp_path / "round")
    inputs = find_inputs([tmp_path])
    assert [entry.path.name for entry in inputs] == ["round", "one.png"]
    assert inputs[0].error is not None
    assert find_inputs([tmp_path / "round"])[0].error is not None


def test_a_folder_as_deep_as_a_path_may_be(tmp_path: Path) -> None:
    folder = tmp_path
    try:
        for _ in range(sys.getrecursionlimit() + 200):
            (folder / "a").mkdir()
            folder /= "a"
        path = picture(folder / "one.png")
        assert [entry.path for entry in find_inputs([tmp_path])] == [path]
        path.unlink()
    except OSError:
        pytest.skip("this system has no paths that long")
    finally:
        # One by one: what removes temporary folders may go down by recursion too.
        while folder != tmp_path:
            folder.rmdir()
            folder = folder.parent


def test_a_folder_that_may_not_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(tmp_path / "one.png")
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
    assert "'secret' may not be read: " in secret.error
    (alone,) = find_inputs([tmp_path / "secret"])
    assert alone.error is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_in_folders_are_passed_over(tmp_path: Path) -> None:
    picture(tmp_path / "one.png")
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "two.mask.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["one.png"]


def test_the_same_file_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = picture(tmp_path / "one.png")
    monkeypatch.chdir(tmp_path)
    inputs = find_inputs([tmp_path, path, Path("one.png"), Path("../" + tmp_path.name)])
    assert relatives(inputs) == ["one.png"]


def test_shared_stems_take_the_full_name(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "b.png", "sub/a.png"):
        picture(tmp_path / name)
    assert masks(find_inputs([tmp_path])) == [
        "a.jpg.mask.png",
        "a.png.mask.png",
        "b.mask.png",
        "sub/a.mask.png",
    ]


def test_a_full_name_that_meets_a_stem(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "a.png.tif"):
        picture(tmp_path / name)
    names = masks(find_inputs([tmp_path]))
    assert len(set(names)) == 3
    assert "a.png.tif.mask.png" in names


def test_names_that_differ_in_case_only_do_not_share_outputs(tmp_path: Path) -> None:
    """A disk that ignores case would put one over the other."""
    picture(tmp_path / "a.png")
    picture(tmp_path / "A.jpg")
    names = masks(find_inputs([tmp_path]))
    assert len({name.casefold() for name in names}) == 2


def test_numbers_after_a_dot_belong_to_the_stem(tmp_path: Path) -> None:
    path = picture(tmp_path / "1.2.840.7")
    assert masks(find_inputs([path])) == ["1.2.840.7.mask.png"]


def test_outputs_of_an_earlier_run_are_not_taken_over(tmp_path: Path) -> None:
    picture(tmp_path / "a.jpg")
    assert masks(find_inputs([tmp_path / "a.jpg"], earlier=["a.png"])) == ["a.jpg.mask.png"]
    assert masks(find_inputs([tmp_path / "a.jpg"], earlier=["a.jpg"])) == ["a.mask.png"]


def test_the_same_name_in_two_inputs(tmp_path: Path) -> None:
    for name in ("left/one.png", "right/one.png", "x/right/one.png"):
        picture(tmp_path / name)
    paths = [tmp_path / "left", tmp_path / "right", tmp_path / "x" / "right" / "one.png"]
    inputs = find_inputs(paths)
    assert relatives(inputs) == ["one.png", "right/one.png", "right-2/one.png"]
    assert len(set(masks(inputs))) == 3


def test_the_output_folder_inside_an_input_is_not_walked(tmp_path: Path) -> None:
    picture(tmp_path / "one.png")
    picture(tmp_path / "out" / "one.mask.png")
    picture(tmp_path / "out" / "other.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path / "out")) == ["one.png"]


def test_own_outputs_beside_their_pictures_are_not_read_again(tmp_path: Path) -> None:
    picture(tmp_path / "one.png")
    write_mask(tmp_path / "one.mask.png", np.ones((40, 40), np.bool_))
    write_probability(tmp_path / "one.probability.png", np.ones((40, 40), np.float32))
    Image.new("L", (40, 40)).save(tmp_path / "one.report.png", pnginfo=mark())
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["one.png"]
    assert len(find_inputs([tmp_path], output=tmp_path / "not made yet")) == 4


def test_a_picture_named_like_an_output_is_read(tmp_path: Path) -> None:
    picture(tmp_path / "mine.mask.png")
    assert relatives(find_inputs([tmp_path], output=tmp_path)) == ["mine.mask.png"]


def test_nothing_named_finds_nothing() -> None:
    assert find_inputs([]) == []
