"""Folds that are whole data sets."""

from pathlib import Path

import pytest

from models.training.__main__ import main
from models.training.data.image_list import Row, read_image_list, write_image_list
from models.training.data.set_folds import ACROSS


def row(set_: str, name: str, group: str, fold: int = 1, excluded: str = "") -> Row:
    return Row(Path(f"{name}.png"), (), set_, name, "normal", "", group, fold, excluded=excluded)


def test_each_set_is_a_fold_and_shares_no_group_with_another(tmp_path: Path) -> None:
    rows = [
        row("busi", "a", "a", 0),
        row("busi", "b", "b", 3),
        row("breast", "c", "c", 3),
        row("breast", "d", "a", 0),
        row("busi", "e", "e", -1, "conflicting labels"),
    ]
    write_image_list(tmp_path / "images.csv", rows)
    words = ["--images", str(tmp_path / "images.csv"), "--output", str(tmp_path / "sets.csv")]
    assert main(["folds-by-set", *words]) == 0
    found = {one.name: (one.fold, one.excluded) for one in read_image_list(tmp_path / "sets.csv")}
    assert found == {
        "a": (-1, ACROSS),
        "b": (2, ""),
        "c": (0, ""),
        "d": (-1, ACROSS),
        "e": (-1, "conflicting labels"),
    }


def test_commands_find_their_files_in_the_run_folder(tmp_path: Path) -> None:
    rows = [row("busi", "a", "a"), row("breast", "b", "b")]
    write_image_list(tmp_path / "images.csv", rows)
    assert main(["folds-by-set", "--runs", str(tmp_path)]) == 0
    found = read_image_list(tmp_path / "images_by_set.csv")
    assert [one.fold for one in found] == [2, 0]


def test_a_single_set_can_not_be_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_image_list(tmp_path / "images.csv", [row("busi", "a", "a")])
    words = ["--images", str(tmp_path / "images.csv"), "--output", str(tmp_path / "sets.csv")]
    assert main(["folds-by-set", *words]) == 1
    assert "needs two data sets" in capsys.readouterr().err
