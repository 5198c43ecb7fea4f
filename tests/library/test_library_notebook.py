"""The notebook runs from its first to its last cell, and is stored without what a run leaves."""

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "docs" / "library.ipynb"

RUN = """
import sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], 4)
NotebookClient(notebook, timeout=100, resources={"metadata": {"path": sys.argv[2]}}).execute()
nbformat.write(notebook, sys.argv[3])
"""


def code_cells(path):
    return [cell for cell in nbformat.read(path, 4).cells if cell.cell_type == "code"]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """Outputs of each cell in a new kernel, by the cell's id."""
    folder = tmp_path_factory.mktemp("notebook")
    own = {name: str(folder) for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR")}
    subprocess.run(
        [sys.executable, "-c", RUN, NOTEBOOK, NOTEBOOK.parent, folder / "run.ipynb"],
        env={**os.environ, **own, "PYTHONPATH": str(ROOT)},
        timeout=150,
        check=True,
    )
    return {cell.id: json.dumps(cell.outputs) for cell in code_cells(folder / "run.ipynb")}


def test_it_shows_an_image_a_table_measurements_a_report_and_errors(outputs):
    assert "image/png" in outputs["overlay"]
    assert "image/png" in outputs["page"]
    assert "text/html" in outputs["table"]
    assert "suspicious of malignancy" in outputs["table"]
    assert " mm, " in outputs["measure"]
    assert "file_not_found: 'missing.png' is not there" in outputs["failed"]
    assert "report.png" in outputs["save"]


def test_it_is_stored_without_outputs_and_traces_of_a_run():
    """If this fails, clear all outputs in Jupyter, and take out the metadata that it has added."""
    notebook = nbformat.read(NOTEBOOK, 4)
    nbformat.validate(notebook)
    assert all(
        (cell.outputs, cell.execution_count, cell.metadata) == ([], None, {})
        for cell in code_cells(NOTEBOOK)
    )
    assert notebook.metadata == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def test_it_says_what_it_is_not_for():
    first = nbformat.read(NOTEBOOK, 4).cells[0].source
    assert "**Research use only, not a medical device.**" in first
