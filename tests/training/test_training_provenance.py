"""Provenance names the revision of the code, its libraries and the terms of the data."""

import shutil
import subprocess
from pathlib import Path

import pytest

from models.training.data.folders import RunFolder
from models.training.data.sets import SETS, data_terms
from models.training.learning.provenance import command_provenance, git_revision, provenance

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *words: str) -> str:
    person = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(
        ["git", "-C", str(folder), *person, *words], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@needs_git
def test_the_revision_is_the_commit_and_says_if_files_differ(tmp_path: Path) -> None:
    git(tmp_path, "init")
    (tmp_path / "code.py").write_text("1\n")
    git(tmp_path, "add", "code.py")
    git(tmp_path, "commit", "-m", "first")
    git(tmp_path, "tag", "-a", "v1", "-m", "a release")
    commit = git(tmp_path, "rev-parse", "HEAD")
    assert git_revision(tmp_path) == commit
    (tmp_path / "code.py").write_text("2\n")
    assert git_revision(tmp_path) == f"{commit}-dirty"


def test_the_revision_is_unknown_outside_of_a_clone(tmp_path: Path) -> None:
    assert git_revision(tmp_path) == "unknown"


def test_seed_and_epochs_are_named_beside_the_options() -> None:
    found = provenance({"seed": 3, "epochs": 2, "sizes": (32, 64)}, ["busi"])
    assert (found["seed"], found["epochs"], found["options"]) == (3, 2, {"sizes": [32, 64]})


def test_options_of_a_command_name_files_without_their_folders(tmp_path: Path) -> None:
    args = {"run": print, "runs": RunFolder(tmp_path / "runs"), "unets": [tmp_path / "a" / "b.st"]}
    found = command_provenance(args, [])
    assert found["options"] == {"runs": "runs", "unets": ["b.st"]}


def test_every_data_set_has_terms_and_other_images_are_named_as_unknown() -> None:
    assert all(one["name"] and one["license"] for one in data_terms(SETS).values())
    assert data_terms(["ground"])["ground"]["license"] == "unknown"
