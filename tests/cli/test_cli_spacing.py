"""python -m app analyze --spacing: millimeters for images whose files give no size."""

import json

import pytest
from cli_fakes import FakeEngine
from dicom_sources import write_image

from app import cli


def analyze(images, output, *more, engine=None):
    words = ["analyze", str(images), "--output", str(output), "--write", "json,csv", *more]
    return cli.main(words, engine or FakeEngine())


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {line["file"]: line for line in map(json.loads, text.splitlines())}


def table(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "sizes.csv"
    path.write_text(text, encoding=encoding)
    return str(path)


def test_one_size_gives_every_lesion_millimeters(images, tmp_path):
    output = tmp_path / "out"
    assert analyze(images, output, "--spacing", "0.1") == cli.DONE
    for line in lines(output).values():
        assert line["spacing_mm"] == [0.1, 0.1]
        assert line["is_scaled_by_hand"]
        for lesion in line["lesions"]:
            assert lesion["area_mm2"] == pytest.approx(lesion["area_px"] / 100)
            assert lesion["long_axis_mm"] == pytest.approx(lesion["long_axis_px"] / 10)


def test_the_size_in_a_file_counts_more(tmp_path):
    path = write_image(tmp_path / "a.dcm", PixelSpacing=[0.2, 0.2])
    output = tmp_path / "out"
    assert analyze(path, output, "--spacing", "0.1") == cli.DONE
    line = lines(output)["a.dcm"]
    assert line["spacing_mm"] == [0.2, 0.2]
    assert "is_scaled_by_hand" not in line


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("file,spacing_mm\na.png,0.1\ndeep/c.png,0.07\ngone.png,0.1\n", "utf-8"),
        ("file;spacing_mm\r\na.png;0,1\r\ndeep/c.png;0,07\r\ngone.png;1\r\n", "utf-8-sig"),
    ],
    ids=["commas", "semicolons"],
)
def test_a_table_gives_each_file_its_own_size(text, encoding, images, tmp_path, capsys):
    output = tmp_path / "out"
    sizes = table(tmp_path, text, encoding)
    assert analyze(images, output, "--spacing", sizes) == cli.DONE
    found = {file: line["spacing_mm"] for file, line in lines(output).items()}
    assert found == {"a.png": [0.1, 0.1], "b.png": None, "deep/c.png": [0.07, 0.07]}
    assert "1 file in the table of pixel sizes is not among the images." in capsys.readouterr().err


def test_images_are_measured_anew_with_another_size_only(images, tmp_path, capsys):
    output = tmp_path / "out"
    runs = (["--spacing", "0.1"], ["--spacing", "0.1"], ["--spacing", "0.2"], [], [])
    done_before = []
    for more in runs:
        analyze(images, output, *more)
        done_before.append("3 done before" in capsys.readouterr().err)
    assert done_before == [False, True, False, False, True]
    assert {line["spacing_mm"] for line in lines(output).values()} == {None}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("0", "no ultrasound image has pixels of '0' mm: give 0.005 to 2.0"),
        ("nan", "no ultrasound image has pixels of 'nan' mm: give 0.005 to 2.0"),
        ("gone.csv", "'gone.csv' is not there"),
    ],
)
def test_a_wrong_size_is_wrong_usage(given, said, images, tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        analyze(images, tmp_path / "out", "--spacing", given)
    assert stop.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,mm\na.png,0.1\n", "'sizes.csv' is not a table of pixel sizes"),
        ("", "'sizes.csv' is not a table of pixel sizes"),
        ("file,spacing_mm\na.png,0.1\nb.png,wide\n", "'wide' in line 3 of 'sizes.csv' is not"),
        ("file,spacing_mm\na.png\n", "'' in line 2 of 'sizes.csv' is not the width"),
    ],
)
def test_a_wrong_table_is_wrong_usage(text, said, images, tmp_path, capsys):
    with pytest.raises(SystemExit) as stop:
        analyze(images, tmp_path / "out", "--spacing", table(tmp_path, text))
    assert stop.value.code == 2
    assert said in capsys.readouterr().err
