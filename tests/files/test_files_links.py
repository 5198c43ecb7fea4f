"""Nothing is written through a link that somebody planted in the output folder."""

import os
from pathlib import Path, PurePosixPath

import numpy as np
import pytest
from PIL import Image
from test_files_lines import record

from app.files import ownership
from app.files.atomic import atomic_write
from app.files.errors import OutputError
from app.files.lines import line_of
from app.files.maps import write_mask
from app.files.ownership import check_output_path, is_own_image
from app.files.results import ResultsWriter


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", ["results.jsonl", "results.csv"])
@pytest.mark.parametrize("content", [None, b"", b"mine", line_of(record())])
def test_results_are_not_written_through_a_link(
    name: str, content: bytes | None, out: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    if content is not None:
        victim.write_bytes(content)
    (out / name).symlink_to(victim)
    with pytest.raises(OutputError, match=rf"{name}' is a link .*: move it away or choose another"):
        ResultsWriter(out)
    assert victim.exists() == (content is not None)
    assert content is None or victim.read_bytes() == content
    assert (out / name).is_symlink()


def test_a_link_planted_during_the_run_is_not_followed(out: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    writer = ResultsWriter(out)
    writer.add(record("a.png"))
    for name in ("results.jsonl", "results.csv"):
        (out / name).unlink(missing_ok=True)
        (out / name).symlink_to(victim)
    with pytest.raises(OutputError, match="is a link"):
        writer.add(record("b.png"))
    writer.close()
    assert victim.read_text() == "mine"
    assert not (out / "results.csv").is_symlink()


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system can't refuse a link")
def test_a_link_planted_between_the_check_and_the_writing(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    writer = ResultsWriter(out)
    (out / "results.jsonl").symlink_to(victim)
    monkeypatch.setattr("app.files.appending.check_no_link", lambda path: None)
    with pytest.raises(OutputError, match="was not written"):
        writer.add(record())
    assert victim.read_text() == "mine"


def test_a_hard_link_to_the_file_keeps_its_content(out: Path, tmp_path: Path) -> None:
    """Backups may be hard links, and a planted one leads to a file of another user."""
    for content in (b"", line_of(record("a.png"))):
        backup = tmp_path / f"backup{len(content)}"
        backup.write_bytes(content)
        (out / "results.jsonl").unlink(missing_ok=True)
        (out / "results.jsonl").hardlink_to(backup)
        with ResultsWriter(out) as writer:
            writer.add(record("b.png"))
        assert backup.read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
@pytest.mark.parametrize("name", ["results.jsonl", "results.csv"])
def test_a_pipe_does_not_block_the_run(name: str, out: Path) -> None:
    os.mkfifo(out / name)
    with pytest.raises(OutputError, match="is a link or a device"):
        ResultsWriter(out)


@pytest.mark.parametrize("name", ["results.jsonl", "results.csv"])
def test_a_folder_in_place_of_results(name: str, out: Path) -> None:
    (out / name).mkdir()
    with pytest.raises(OutputError, match=rf"{name}' was not written because .*: "):
        ResultsWriter(out)


def test_a_mask_is_not_written_through_a_link(out: Path, tmp_path: Path) -> None:
    targets = {"own": tmp_path / "own.png", "other": tmp_path / "other", "none": tmp_path / "none"}
    write_mask(targets["own"], Image.new("1", (4, 4)))
    targets["other"].write_text("mine")
    for name, target in targets.items():
        path = out / f"{name}.mask.png"
        path.symlink_to(target)
        with pytest.raises(
            OutputError, match="is there already and was not written by BUSight: move it"
        ):
            check_output_path(out, PurePosixPath(path.name))
        before = target.read_bytes() if target.exists() else None
        atomic_write(path, b"new")  # even so
        assert (target.read_bytes() if target.exists() else None) == before


def test_a_folder_that_leads_out_of_the_output_is_refused(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (out / "deep").mkdir()
    (out / "deep" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(OutputError, match="'deep/link' leads out of the output folder by a link"):
        check_output_path(out, PurePosixPath("deep/link/a.mask.png"))
    check_output_path(out, PurePosixPath("deep/a.mask.png"))
    check_output_path(out, PurePosixPath("new/a.mask.png"))
    # The output folder itself may be one: its name is the user's.
    (tmp_path / "way").symlink_to(out, target_is_directory=True)
    check_output_path(tmp_path / "way", PurePosixPath("deep/a.mask.png"))


@pytest.mark.parametrize("error", [TypeError, OverflowError, MemoryError, RecursionError])
def test_an_image_that_breaks_pillow_is_not_ours(
    error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_mask(tmp_path / "a.mask.png", np.ones((4, 4), np.bool_))
    assert is_own_image(tmp_path / "a.mask.png")

    def broken(*arguments: object, **named: object) -> None:
        raise error

    monkeypatch.setattr(ownership.Image, "open", broken)
    assert not is_own_image(tmp_path / "a.mask.png")
