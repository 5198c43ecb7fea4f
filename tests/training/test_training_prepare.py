"""The command prepare, from archives to the image list."""

import os
from collections import Counter
from pathlib import Path

import pytest
from fake_archives import add_busi, make_busbra, save, tissue

from models.training.__main__ import main
from models.training.data.errors import DataError
from models.training.data.image_list import Row, read_image_list, write_image_list

DATA = Path(os.environ.get("BUSIGHT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))


def test_an_image_list_of_two_sets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    busi = tmp_path / "busi"
    for number in range(1, 4):
        add_busi(busi, "benign", number, tissue(number))
    add_busi(busi, "malignant", 1, tissue(11))
    add_busi(busi, "malignant", 2, tissue(3)[:, ::-1])
    add_busi(busi, "normal", 1, tissue(21))
    (busi / "normal" / "normal (2).png").write_bytes(b"no image")
    empty = add_busi(busi, "benign", 9, tissue(9))
    save(empty.with_name("benign (9)_mask.png"), 0 * tissue(9))
    make_busbra(tmp_path / "busbra", {"bus_0001-l": ("1", 3), "bus_0001-r": ("1", 3)})
    save(tmp_path / "busbra" / "Images" / "bus_0001-r.png", tissue(1))  # also in BUSI
    output = tmp_path / "images.csv"
    sheet = tmp_path / "sheet.png"
    arguments = ["--busi", str(busi), "--busbra", str(tmp_path / "busbra"), "--output", str(output)]
    assert main(["prepare", *arguments, "--sheet", str(sheet)]) == 0

    rows = {row.title: row for row in read_image_list(output)}
    assert len(rows) == 8
    assert all(row.path.is_absolute() and row.path.exists() for row in rows.values())
    conflict = "near-duplicates of it are labeled benign and malignant"
    excluded = {title for title, row in rows.items() if row.excluded}
    assert {rows[title].excluded for title in excluded} == {conflict}
    assert excluded == {
        "busi/benign (3)",
        "busi/malignant (2)",
        "busi/benign (1)",
        "busbra/bus_0001-r",
    }
    assert rows["busbra/bus_0001-l"].group == rows["busi/benign (1)"].group
    assert rows["busbra/bus_0001-l"].fold == 2
    assert sheet.read_bytes().startswith(b"\x89PNG")

    printed = capsys.readouterr()
    assert f"not used: {busi / 'normal' / 'normal (2).png'}: it can't be read" in printed.err
    assert f"not used: {empty}: its mask is empty" in printed.err
    lines = [line.split() for line in printed.out.splitlines()]
    assert ["busi", "benign", "2", "3"] in [[*line[:2], *line[-2:]] for line in lines]
    assert ["busbra", "malignant", "1", "2"] in [[*line[:2], *line[-2:]] for line in lines]


def test_no_data_set_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prepare", "--output", str(tmp_path / "m.csv")]) == 1
    assert "name at least one of --busi, --breast and --busbra." in capsys.readouterr().err
    assert not (tmp_path / "m.csv").exists()


def test_an_image_list_is_read_as_it_was_written(tmp_path: Path) -> None:
    rows = [
        Row(
            path=tmp_path / "снимок, 1.png",
            masks=(tmp_path / "a.png", tmp_path / "b.png"),
            set="breast",
            name="case1",
            label="benign",
            patient="breast-1",
            group="breast/case1",
            fold=3,
            birads="4a",
            margin="not circumscribed - angular, indistinct",
            pixel_mm=(0.078125, 0.0625),
        ),
        Row(tmp_path / "n.png", (), "busi", "n", "normal", excluded="why, and why not"),
    ]
    write_image_list(tmp_path / "m.csv", rows)
    assert read_image_list(tmp_path / "m.csv") == rows


def test_a_wrong_file_is_an_error_that_says_how_to_make_an_image_list(
    tmp_path: Path,
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("a,b\n1,2\n")
    for path in (wrong, tmp_path / "missing.csv"):
        with pytest.raises(DataError, match=r"python -m models\.training prepare"):
            read_image_list(path)


@pytest.mark.data
@pytest.mark.timeout(900)
@pytest.mark.skipif(not DATA.is_dir(), reason="there are no real images: set BUSIGHT_DATA")
def test_the_real_sets(tmp_path: Path) -> None:
    sheet = next(DATA.glob("BrEaST*.xlsx"))
    folder = next(path for path in DATA.glob("BrEaST*") if path.is_dir())
    arguments = [
        *("--busi", str(DATA / "Dataset_BUSI_with_GT")),
        *("--breast", str(sheet), str(folder)),
        *("--busbra", str(DATA / "BUSBRA")),
        *("--output", str(tmp_path / "m.csv")),
    ]
    assert main(["prepare", *arguments]) == 0
    rows = read_image_list(tmp_path / "m.csv")
    by_title = {row.title: row for row in rows}
    assert Counter(row.set for row in rows).keys() == {"busi", "breast", "busbra"}
    folds: dict[str, set[int]] = {}
    for row in rows:
        if not row.excluded:
            folds.setdefault(row.group, set()).add(row.fold)
            if row.patient:
                folds.setdefault(row.patient, set()).add(row.fold)
    assert all(len(found) == 1 for found in folds.values())
    # A person has seen: one frame with two labels, neighboring frames, a mirrored one.
    for one, other in (("benign (399)", "malignant (93)"), ("malignant (51)", "benign (131)")):
        assert by_title[f"busi/{one}"].excluded
        assert by_title[f"busi/{other}"].excluded
    for one, other in (
        ("malignant (6)", "malignant (9)"),
        ("malignant (34)", "malignant (92)"),
        ("benign (249)", "benign (303)"),
    ):
        assert by_title[f"busi/{one}"].group == by_title[f"busi/{other}"].group
    # A person has seen: similar in shape, but not the same tissue.
    assert by_title["breast/case101"].group != by_title["breast/case129"].group
    assert by_title["busbra/bus_0206-l"].group != by_title["busbra/bus_0215-l"].group
