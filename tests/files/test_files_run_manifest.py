"""What happened to each file of a run that several processes share."""

import json
import os

import pytest

from app.files.errors import OutputError
from app.files.run_manifest import FileRecord, FileState, RunManifest, read_manifest

DONE, FAILED, STARTED = FileState.DONE, FileState.FAILED, FileState.STARTED
SHA256 = "0" * 64


def path_of(output, name="cluster"):
    return output / "manifest" / f"{name}.jsonl"


def test_states_attempts_hashes_and_codes_are_kept(tmp_path):
    with RunManifest(tmp_path, "cluster") as manifest:
        assert manifest.start("a.png", where="tcp://n1:1") == 1
        assert manifest.start("b.png") == 1
        assert manifest.start("c/\u00e9.png", where="tcp://n2:1") == 1
        manifest.end("a.png", DONE, SHA256)
        manifest.end("b.png", FAILED, fault_code="damaged_image")
    with RunManifest(tmp_path, "cluster") as manifest:
        assert (manifest.attempts("b.png"), manifest.attempts("d.png")) == (1, 0)
        assert (manifest.is_done("a.png"), manifest.is_done("b.png")) == (True, False)
        assert manifest.start("b.png") == 2
        manifest.end("b.png", DONE, SHA256)
    assert read_manifest(tmp_path) == {
        "a.png": FileRecord(DONE, 1, SHA256, None, "tcp://n1:1", "cluster"),
        "b.png": FileRecord(DONE, 2, SHA256, None, "", "cluster"),
        "c/\u00e9.png": FileRecord(STARTED, 1, None, None, "tcp://n2:1", "cluster"),
    }


def test_no_folder_is_an_empty_manifest(tmp_path):
    assert read_manifest(tmp_path / "none") == {}


def test_of_several_names_the_one_counts_that_came_farthest(tmp_path):
    for name, state in (("part-1-of-2", FAILED), ("part-1-of-3", DONE), ("part-2-of-3", None)):
        with RunManifest(tmp_path, name) as manifest:
            manifest.start("a.png", where=name)
            if state is not None:
                manifest.end("a.png", state)
    assert read_manifest(tmp_path) == {
        "a.png": FileRecord(DONE, 3, None, None, "part-1-of-3", "part-1-of-3")
    }


def test_a_line_is_there_as_soon_as_it_is_reported(tmp_path):
    manifest = RunManifest(tmp_path, "cluster")
    manifest.start("a.png")
    assert read_manifest(tmp_path)["a.png"].state is STARTED
    manifest.end("a.png", DONE)
    assert read_manifest(tmp_path)["a.png"].state is DONE
    manifest.close()


@pytest.mark.parametrize("rest", [b'{"file": "b.png", "sta', b"{", b'{"file": "b\0\0\0', b"\0\0\0"])
def test_a_torn_line_is_ignored_and_the_next_is_whole(rest, tmp_path):
    with RunManifest(tmp_path, "cluster") as manifest:
        manifest.start("a.png")
    with path_of(tmp_path).open("ab") as file:
        file.write(rest)
    assert read_manifest(tmp_path).keys() == {"a.png"}
    with RunManifest(tmp_path, "cluster") as manifest:
        manifest.end("a.png", DONE)
        assert manifest.start("b.png") == 1
    found = read_manifest(tmp_path)
    assert {file: record.state for file, record in found.items()} == {
        "a.png": DONE,
        "b.png": STARTED,
    }


def test_a_first_line_that_was_torn_is_no_other_program_s(tmp_path):
    path_of(tmp_path).parent.mkdir()
    path_of(tmp_path).write_bytes(b'{"fi')
    with RunManifest(tmp_path, "cluster") as manifest:
        manifest.start("a.png")
    assert read_manifest(tmp_path).keys() == {"a.png"}


def test_a_full_disk_adds_nothing(full_after, tmp_path):
    with RunManifest(tmp_path, "cluster") as manifest:
        manifest.start("a.png")
        size = path_of(tmp_path).stat().st_size
        with full_after(size + 30):
            with pytest.raises(OutputError, match=r"cluster\.jsonl' was not written"):
                manifest.end("a.png", DONE)
            with pytest.raises(OutputError):
                manifest.start("b.png")
        assert path_of(tmp_path).stat().st_size == size
        assert (manifest.attempts("b.png"), manifest.is_done("a.png")) == (0, False)
        manifest.end("a.png", DONE)
    assert read_manifest(tmp_path)["a.png"].state is DONE


def test_a_file_of_another_program_is_left_alone(tmp_path):
    path_of(tmp_path).parent.mkdir()
    path_of(tmp_path).write_text("mine\n")
    for call in (lambda: RunManifest(tmp_path, "cluster"), lambda: read_manifest(tmp_path)):
        with pytest.raises(OutputError, match="did not write"):
            call()
    assert path_of(tmp_path).read_text() == "mine\n"


def test_nothing_is_written_through_a_link(tmp_path):
    path_of(tmp_path).parent.mkdir()
    try:
        path_of(tmp_path).symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("this account may not make links, as on Windows without developer mode")
    with pytest.raises(OutputError, match="is a link"):
        RunManifest(tmp_path, "cluster")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_name_that_is_not_text_survives(tmp_path):
    name = os.fsdecode(b"caf\xe9\n.png")
    with RunManifest(tmp_path, "cluster") as manifest:
        manifest.start(name)
    assert read_manifest(tmp_path).keys() == {name}
    assert json.loads(path_of(tmp_path).read_text(encoding="ascii"))["state"] == "started"
