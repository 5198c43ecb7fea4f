"""The readers of the three public data sets."""

from pathlib import Path

import numpy as np
import pytest
from fake_archives import add_busi, disc, make_breast, make_busbra, save, tissue

from models.training.data.breast import read_breast
from models.training.data.busbra import read_busbra
from models.training.data.busi import read_busi
from models.training.data.errors import DataError
from models.training.data.image_list import Row
from models.training.data.images import read_gray, read_mask


def test_busi_joins_all_masks_of_an_image(tmp_path: Path) -> None:
    add_busi(tmp_path, "benign", 1, tissue(1))
    save(tmp_path / "benign" / "benign (1)_mask_1.png", disc(200, 60))
    rows, problems = read_busi(tmp_path)
    assert not problems
    assert [mask.name for mask in rows[0].masks] == ["benign (1)_mask.png", "benign (1)_mask_1.png"]
    joined = read_mask(rows[0], (240, 300))
    assert joined[100, 100]
    assert joined[60, 200]
    assert not joined[200, 200]


def test_busi_reports_an_image_without_mask_and_a_mask_without_image(tmp_path: Path) -> None:
    add_busi(tmp_path, "malignant", 1, tissue(1))
    lonely = save(tmp_path / "malignant" / "malignant (2).png", tissue(2))
    orphan = save(tmp_path / "malignant" / "malignant (3)_mask.png", disc(100, 100))
    rows, problems = read_busi(tmp_path)
    assert [row.name for row in rows] == ["malignant (1)"]
    assert {problem.path: problem.reason for problem in problems} == {
        lonely: "its mask malignant (2)_mask is missing",
        orphan: "its image malignant (3) is missing",
    }


def test_busi_accepts_jpeg_and_bitmap_and_any_script(tmp_path: Path) -> None:
    for name in ("a.JPG", "b.bmp", "снимок.png"):
        save(tmp_path / "normal" / name, tissue(1))
    rows, problems = read_busi(tmp_path)
    assert not problems
    assert {row.path.name for row in rows} == {"a.JPG", "b.bmp", "снимок.png"}
    assert all(read_gray(row.path) is not None for row in rows)


def test_normals_of_busi_have_no_masks(tmp_path: Path) -> None:
    add_busi(tmp_path, "normal", 1, tissue(1))
    rows, problems = read_busi(tmp_path)
    assert not problems
    assert rows[0].masks == ()
    assert rows[0].label == "normal"


def test_busbra_gives_patient_fold_and_metadata(tmp_path: Path) -> None:
    make_busbra(tmp_path, {"bus_0001-l": ("1", 3), "bus_0001-r": ("1", 3), "bus_0002-s": ("2", 5)})
    rows, problems = read_busbra(tmp_path)
    assert not problems
    assert [row.patient for row in rows] == ["busbra-1", "busbra-1", "busbra-2"]
    assert [row.fold for row in rows] == [2, 2, 4]
    assert [row.label for row in rows] == ["malignant", "malignant", "benign"]
    assert (rows[0].birads, rows[0].histology) == ("4", "cyst")
    assert rows[0].masks[0].name == "mask_0001-l.png"


def test_busbra_reports_missing_files_and_continues(tmp_path: Path) -> None:
    make_busbra(tmp_path, {f"bus_000{number}-s": (str(number), 1) for number in (1, 2, 3)})
    (tmp_path / "Masks" / "mask_0001-s.png").unlink()
    (tmp_path / "Images" / "bus_0002-s.png").unlink()
    extra = save(tmp_path / "Images" / "bus_0009-s.png", tissue(9))
    rows, problems = read_busbra(tmp_path)
    assert [row.name for row in rows] == ["bus_0003-s"]
    reasons = {problem.path.stem: problem.reason for problem in problems}
    assert reasons["bus_0001-s"] == "its mask mask_0001-s is missing"
    assert reasons["bus_0002-s"] == "the image is missing"
    assert reasons[extra.stem] == "bus_data.csv has no row for it"


@pytest.mark.parametrize("swapped", [False, True])
def test_breast_reads_the_sheet_in_either_order(tmp_path: Path, swapped: bool) -> None:
    sheet = make_breast(
        tmp_path / "images",
        [
            {
                "CaseID": 7,
                "Image_filename": "case007.png",
                "Mask_tumor_filename": "case007_tumor.png",
                "Mask_other_filename": "case007_other1.png&case007_other2.png",
                "Pixel_size": 0.0078125,
                "Shape": "oval",
                "Margin": "circumscribed",
                "BIRADS": "4a",
                "Classification": "malignant",
            },
            {
                "CaseID": 8,
                "Image_filename": "case008.png",
                "Mask_tumor_filename": None,
                "Mask_other_filename": None,
                "Pixel_size": None,
                "BIRADS": 1,
                "Shape": "not applicable",
                "Classification": "normal",
            },
        ],
    )
    both = (tmp_path / "images", sheet) if swapped else (sheet, tmp_path / "images")
    (lesion, normal), problems = read_breast(*both)
    assert not problems
    assert lesion.patient == "breast-7"
    assert lesion.pixel_mm == pytest.approx((0.078125, 0.078125))
    assert [mask.name for mask in lesion.masks] == ["case007_tumor.png"]
    assert (lesion.label, lesion.birads, lesion.shape) == ("malignant", "4a", "oval")
    assert (normal.label, normal.birads, normal.shape) == ("normal", "1", "")
    assert (normal.masks, normal.pixel_mm) == ((), None)


def test_breast_reports_a_missing_mask_and_an_image_without_row(tmp_path: Path) -> None:
    record = {
        "CaseID": 1,
        "Image_filename": "case001.png",
        "Mask_tumor_filename": "case001_tumor.png",
        "Mask_other_filename": None,
        "Pixel_size": 0.01,
        "Classification": "benign",
    }
    sheet = make_breast(tmp_path / "images", [record])
    (tmp_path / "images" / "case001_tumor.png").unlink()
    save(tmp_path / "images" / "case099.png", tissue(99))
    rows, problems = read_breast(sheet, tmp_path / "images")
    assert not rows
    assert {problem.path.name: problem.reason for problem in problems} == {
        "case001.png": "its mask case001_tumor is missing",
        "case099.png": "the sheet has no row for it",
    }


def test_a_wrong_folder_is_an_error_that_says_which_one_to_name(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="name the folder Dataset_BUSI_with_GT"):
        read_busi(tmp_path)
    with pytest.raises(DataError, match="name the folder"):
        read_busbra(tmp_path / "nowhere")
    (tmp_path / "sheet.xlsx").write_bytes(b"no sheet")
    with pytest.raises(DataError, match=r"name the \.xlsx sheet"):
        read_breast(tmp_path / "sheet.xlsx", tmp_path)


def test_a_mask_of_another_size_is_an_error_that_names_it(tmp_path: Path) -> None:
    mask = save(tmp_path / "m.png", np.zeros((10, 20), np.uint8))
    row = Row(path=tmp_path / "p.png", masks=(mask,), set="busi", name="p", label="benign")
    with pytest.raises(DataError, match=r"m\.png is 20x10 pixels, the image 40x30"):
        read_mask(row, (30, 40))
