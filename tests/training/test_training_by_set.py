"""Folds by set: what a network that left a set out is tested on."""

from pathlib import Path

import pytest

from models.training.__main__ import main
from models.training.data.by_set import ACROSS
from models.training.data.rows import Row, read_manifest, write_manifest


def row(set_: str, name: str, group: str, fold: int = 1, excluded: str = "") -> Row:
    return Row(Path(f"{name}.png"), (), set_, name, "normal", "", group, fold, excluded=excluded)


def test_each_set_is_a_fold_and_shares_nothing_with_another(tmp_path: Path) -> None:
    rows = [
        row("busi", "a", "a", 0),
        row("busi", "b", "b", 3),
        row("breast", "c", "c", 3),
        row("breast", "d", "a", 0),
        row("busi", "e", "e", -1, "conflicting labels"),
    ]
    write_manifest(tmp_path / "rows.csv", rows)
    words = ["--manifest", str(tmp_path / "rows.csv"), "--output", str(tmp_path / "sets.csv")]
    assert main(["folds-by-set", *words]) == 0
    found = {one.name: (one.fold, one.excluded) for one in read_manifest(tmp_path / "sets.csv")}
    assert found == {
        "a": (-1, ACROSS),
        "b": (2, ""),
        "c": (0, ""),
        "d": (-1, ACROSS),
        "e": (-1, "conflicting labels"),
    }


def test_one_set_can_not_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_manifest(tmp_path / "rows.csv", [row("busi", "a", "a")])
    words = ["--manifest", str(tmp_path / "rows.csv"), "--output", str(tmp_path / "sets.csv")]
    assert main(["folds-by-set", *words]) == 1
    assert "need two sets" in capsys.readouterr().err
