"""What a Result of the library holds and gives."""

import io
import json
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import busight
from app.files.inputs import find_inputs
from app.files.table import TABLE_COLUMNS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def result(engine, paths):
    return busight.analyze(paths[3], spacing=0.1)


def test_the_dictionary_is_the_line_of_results_jsonl(engine, paths, tmp_path):
    from app import cli

    code = cli.main(
        ["analyze", str(paths[3]), "--output", str(tmp_path / "out"), "--write", "json"],
        lambda *_args, **_options: engine,
    )
    line = json.loads((tmp_path / "out" / "results.jsonl").read_text())
    record = json.loads(json.dumps(busight.analyze(paths[3]).to_dict()))
    assert code == 0
    assert find_inputs([paths[3]])[0].relative.as_posix() == line.pop("file")
    assert record.pop("file") == paths[3].as_posix()
    assert record == line


def test_mask_and_lesions_agree(result):
    (lesion,) = result.lesions
    x, y, width, height = lesion.bbox
    assert result.mask.shape == result.probability.shape == result.scan.pixels.shape
    assert np.array_equal(result.mask[y : y + height, x : x + width], lesion.mask)
    assert result.mask.sum() == lesion.area_px == lesion.mask.sum()
    assert lesion.malignancy == lesion.class_probabilities.malignant
    for array in (result.mask, result.scan.pixels, lesion.mask):
        assert not array.flags.writeable


def test_a_spacing_that_the_caller_gives_is_marked_as_set_by_hand(result):
    record = result.to_dict()
    assert record["spacing_mm"] == [0.1, 0.1]
    assert record["is_scaled_by_hand"] is True
    assert record["lesions"][0]["area_mm2"] == pytest.approx(13 * 40 * 0.01)


def test_a_spacing_that_is_known_is_not_replaced(engine, result):
    with pytest.raises(busight.UsageError, match="spacing"):
        busight.analyze(result.scan, spacing=0.2)


@pytest.mark.parametrize(
    "spacing", [0, -1, 50, float("nan"), (0.1, float("inf")), (0.1, 0.1, 0.1), "wide", [[0.1]]]
)
def test_a_spacing_that_no_image_has_is_refused(engine, paths, spacing):
    with pytest.raises(busight.UsageError, match="mm"):
        busight.read(paths[0], spacing=spacing)


@pytest.mark.parametrize("spacing", [[0.2, 0.1], np.array([0.2, 0.1]), (Decimal("0.2"), 0.1)])
def test_a_spacing_may_be_any_pair_of_numbers(paths, spacing):
    assert busight.read(paths[0], spacing=spacing).spacing_mm == (0.2, 0.1)


def test_pickle_keeps_a_result_whole_and_its_arrays_read_only(result):
    assert result.mask.any()
    copied = pickle.loads(pickle.dumps(result))  # noqa: S301 our own
    assert copied.to_dict() == result.to_dict()
    assert np.array_equal(copied.mask, result.mask)
    assert len(copied.report_png()) > 100_000
    (lesion,) = copied.lesions
    for array in (copied.mask, copied.probability, copied.scan.pixels, lesion.mask):
        assert not array.flags.writeable


def test_a_frame_that_is_not_there_is_refused(paths):
    with pytest.raises(busight.ReadError):
        busight.read(paths[0], frame=1)
    with pytest.raises(busight.UsageError):
        busight.read(paths[0], frame=-1)


def test_the_table_has_the_columns_of_results_csv(engine, result):
    pd = pytest.importorskip("pandas")
    dark = busight.analyze(np.zeros((64, 64), np.uint8))
    table = pd.concat([result.to_pandas(), dark.to_pandas()], ignore_index=True)
    assert tuple(table.columns) == TABLE_COLUMNS
    assert table["kind"].tolist() == ["lesion", "none"]
    assert table["area_px"].dtype == float
    assert table["area_px"].tolist()[0] == 13 * 40


def test_without_pandas_a_sentence_says_what_to_install(result, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install 'busight\[pandas\]'"):
        result.to_pandas()


def test_the_report_is_a_page_with_its_data(result):
    page = Image.open(io.BytesIO(result.report_png()))
    assert page.size == (1654, 2339)
    data = json.loads(page.text["BUSight"])
    assert data["malignancy"] == result.malignancy
    assert "Research use only" in data["research_use"]


def run(script, tmp_path, *options):
    """Run a script as a user does: from another folder, without an application of Qt."""
    path = tmp_path / "script.py"
    path.write_text(script, encoding="utf-8")
    return subprocess.run(
        [sys.executable, *options, str(path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


LOADED = "print(sorted({'torch', 'PySide6', 'pandas', 'cv2', 'numpy'} & set(sys.modules)))\n"


def test_the_import_loads_nothing_heavy(tmp_path):
    done = run(f"import sys, busight\n{LOADED}", tmp_path)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_plain_script_analyzes_with_the_networks(tmp_path):
    """It has no ``if __name__ == "__main__"``, and Qt is loaded only for the report."""
    done = run(
        "import sys, busight\n"
        f"result = busight.analyze({str(ROOT / 'resources/phantom/phantom_one.png')!r})\n"
        "print(result.risk_label, len(result.lesions))\n"
        f"{LOADED}"
        "print(result.report_png()[1:4], 'torch' in sys.modules)\n",
        tmp_path,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["benign 1", "['cv2', 'numpy']", "b'PNG' False"]


def test_the_program_starts_by_the_name_of_the_library(tmp_path):
    versions = [
        subprocess.run(
            [sys.executable, "-m", name, "--version"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for name in ("app", "busight")
    ]
    assert versions[0] == versions[1] != ""
