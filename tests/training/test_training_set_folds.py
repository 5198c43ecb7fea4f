"""Folds that are whole data sets."""

from pathlib import Path

import pytest

from models.training.__main__ import main
from models.training.data.errors import DataError
from models.training.data.image_list import Row, read_image_list, write_image_list
from models.training.data.set_folds import ACROSS, are_by_set, folds_by_set
from models.training.learning.network_files import load_unet_file, not_trained_on, save_network
from models.unet import UNet, UNetConfig


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


def test_folds_that_are_sets_are_recognized() -> None:
    rows = [row("busi", "a", "a", 0), row("busi", "b", "b", 2), row("breast", "c", "c", 0)]
    assert not are_by_set(rows)
    assert not are_by_set([one for one in rows if one.fold == 0])
    assert not are_by_set([row("ours", "d", "d", 0)])
    assert are_by_set(folds_by_set(rows))


@pytest.mark.parametrize("is_list_by_set", [False, True])
def test_a_network_is_not_used_for_folds_of_the_other_kind(
    is_list_by_set: bool, tmp_path: Path
) -> None:
    unet = UNet(UNetConfig(decoder=(8, 8, 8, 8), encoder="lite0"))
    files = []
    for by_set in (False, True, None):
        path = tmp_path / f"{by_set}.safetensors"
        save_network(unet, unet.config, path, [0], {}, by_set=by_set)
        files.append(load_unet_file(path))
    of_folds, of_sets, older = files
    same, other = (of_sets, of_folds) if is_list_by_set else (of_folds, of_sets)
    found = not_trained_on(files, 0, by_set=is_list_by_set)
    assert len(found) == 2
    assert {same.network, older.network} == set(found)
    with pytest.raises(DataError, match="every network was trained on images of fold 0"):
        not_trained_on([other], 0, by_set=is_list_by_set)


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
