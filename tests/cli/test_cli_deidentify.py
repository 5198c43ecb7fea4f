"""python -m app deidentify, and that no command writes or says who the patient is."""

import os
import subprocess
import sys

import numpy as np
import pytest
from cli_fakes import FakeEngine
from identity import TISSUE, WORD, identified_dataset, identity_in, save_identified
from pydicom import dcmread

from app import cli
from app.dicom.image_file import preview
from app.dicom.known_scanners import KnownScanners
from app.domain.cleaning import Cleaning


@pytest.fixture
def folder(tmp_path):
    """Two images of one study, the second one damaged in its header too."""
    folder = tmp_path / "in"
    for number in (1, 2):
        dataset = identified_dataset()
        dataset.SOPInstanceUID = f"{dataset.SOPInstanceUID}.{number}"
        save_identified(dataset, folder / f"{number}.dcm")
    return folder


@pytest.fixture(autouse=True)
def settings(tmp_path, monkeypatch):
    monkeypatch.setattr("app.cli.own_folder", lambda: tmp_path / "settings")
    return tmp_path / "settings"


def test_a_folder_is_copied_without_identity(folder, tmp_path, capsys):
    output = tmp_path / "out"

    code = cli.main(["deidentify", str(folder), "--output", str(output)])

    assert code == cli.DONE
    assert sorted(path.relative_to(output).as_posix() for path in output.rglob("*.dcm")) == [
        "study-001/series-001/image-00001.dcm",
        "study-001/series-001/image-00002.dcm",
    ]
    assert identity_in(output) == []
    said = capsys.readouterr()
    assert "2 copied without identity, 0 failed; 2 in all." in said.err
    assert WORD not in said.err + said.out


def test_what_can_not_be_copied_gets_a_sentence_and_the_rest_is_copied(folder, tmp_path, capsys):
    dataset = identified_dataset()
    del dataset.SequenceOfUltrasoundRegions
    dataset.ManufacturerModelName = "Model 2"
    dataset.PixelData = np.full((220, 280), 60, np.uint8).tobytes()
    save_identified(dataset, folder / "3.dcm")
    command = ["deidentify", str(folder), "--output", str(tmp_path / "out")]

    assert cli.main(command) == cli.FAILED

    said = capsys.readouterr().err
    assert "3.dcm: '3.dcm' does not say where the tissue is" in said
    assert "2 copied without identity, 1 failed; 3 in all." in said


def test_a_folder_with_nothing_to_copy_is_told_that_dicom_files_are_needed(tmp_path, capsys):
    (tmp_path / "in").mkdir()
    command = ["deidentify", str(tmp_path / "in"), "--output", str(tmp_path / "out")]

    assert cli.main(command) == cli.REFUSED

    said = capsys.readouterr().err
    assert "choose one with files of these formats: DICOM." in said
    assert not (tmp_path / "out").exists()


def test_what_was_chosen_in_the_window_counts(folder, tmp_path, settings):
    chosen = Cleaning(blacked=((60, 60, 30, 20),))
    known = KnownScanners(settings)
    known.remember(preview(folder / "1.dcm", known).scanner, chosen)
    known.save()

    assert cli.main(["deidentify", str(folder), "--output", str(tmp_path / "out")]) == cli.DONE

    for path in (tmp_path / "out").rglob("*.dcm"):
        pixels = dcmread(path).pixel_array
        assert not pixels[60:80, 60:90].any()
        assert pixels[90:100, 60:90].all()


def test_analyze_writes_and_says_nothing_of_the_patient(folder, tmp_path, capfd):
    broken = (folder / "1.dcm").read_bytes()
    (folder / "cut.dcm").write_bytes(broken[:4000])
    output = tmp_path / "out"
    kinds = "report,mask,probability,json,csv,pdf,coco,labelme,yolo"

    code = cli.main(
        ["analyze", str(folder), "--output", str(output), "--write", kinds], FakeEngine()
    )

    assert code == cli.FAILED  # the damaged one
    assert (output / "1.report.pdf").exists()
    assert identity_in(output) == []
    said = capfd.readouterr()
    for text in (said.out, said.err):
        assert WORD not in text


def test_a_report_shows_nothing_around_the_tissue(tmp_path):
    """A bright screen around a dark tissue is not in any picture that is written."""
    dataset = identified_dataset(with_all=False)
    x, y, width, height = TISSUE
    pixels = np.full((220, 280), 255, np.uint8)
    pixels[y : y + height, x : x + width] = 40
    dataset.PixelData = pixels.tobytes()
    dark = dataset.copy()
    around = np.zeros_like(pixels)
    around[y : y + height, x : x + width] = 40
    dark.PixelData = around.tobytes()
    reports = []
    for name, image in (("bright", dataset), ("dark", dark)):
        path = save_identified(image, tmp_path / name / "a.dcm")
        output = tmp_path / f"out-{name}"
        command = ["analyze", str(path), "--output", str(output), "--write", "report"]
        assert cli.main(command, FakeEngine()) == cli.DONE
        reports.append(output / "a.report.png")

    one, other = (_pixels(path) for path in reports)

    # The hash of the file and the date are on the page too, so a few pixels differ.
    assert np.mean(one != other) < 0.01


def test_a_broken_file_is_not_quoted_on_the_terminal(tmp_path):
    """In a process of its own, where nobody has told pydicom to be quiet."""
    dataset = identified_dataset()
    path = save_identified(dataset, tmp_path / "in" / "a.dcm")
    data = bytearray(path.read_bytes())
    for place in range(300, 3000, 97):
        data[place] = 0xFF
    path.write_bytes(data)
    for command in ("deidentify", "analyze"):
        ran = subprocess.run(
            [sys.executable, "-m", "app", command, str(path), "--output", str(tmp_path / command)],
            capture_output=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            timeout=150,
            check=False,
        )
        said = (ran.stdout + ran.stderr).decode(errors="replace")
        assert WORD not in said
        assert "1 in all." in said
        assert "Warning" not in said
        assert max(map(len, said.splitlines())) < 400


def _pixels(path):
    import cv2

    return cv2.imread(str(path))
