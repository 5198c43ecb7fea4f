"""Projects: study databases in files that a user names, copies and passes on."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from store_fakes import MODELS, kept_of, prediction_of, scan_of

from app.domain.edit import Reject
from app.domain.header import Header, Patient
from app.domain.scan import ScanId
from app.domain.storing import ProjectFault, StoreNotice
from app.store import project
from app.store.errors import StoreError
from app.store.kept import KeptScan
from app.store.project import FILES_INSIDE, open_project, write_project
from app.store.study_store import Changes, StudyStore


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "projects"
    folder.mkdir()
    return folder


@pytest.fixture
def open_store():
    """Opens databases and closes them at the end."""
    opened = []

    def open_one(path):
        store = StudyStore(path)
        opened.append(store)
        return store, store.open(MODELS)

    yield open_one
    for store in opened:
        store.close()


@pytest.fixture
def own(open_store, tmp_path):
    """The program's own database, with one analyzed and edited entry."""
    store, _ = open_store(tmp_path / "data" / "studies.sqlite")
    entry = replace(kept_of(scan_of()), edits=(Reject("1-2"),))
    store.save(Changes((entry,), settings={"threshold": "0.6"}))
    store.keep_prediction(entry.content.analyzed_sha256, prediction_of())
    return store


def fault_of(act):
    with pytest.raises(StoreError) as caught:
        act()
    return caught.value.message


def sources(kept):
    return [one.scan_id.source for one in kept.scans]


def make_file(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def entry_of(path, sha256, key=1):
    kept = kept_of(scan_of(str(path)), key)
    return replace(kept, content=replace(kept.content, sha256=sha256))


def test_a_worklist_is_saved_as_a_project_and_kept_there_from_then_on(own, open_store, folder):
    path, before = folder / "a.busight", own.path
    own.move_to(path, with_files=False)
    assert own.path == path
    own.save(Changes((KeptScan(2, ScanId("/images/b.png"), "b.png"),)))
    own.close()
    _, kept = open_store(path)
    assert sources(kept) == ["/images/a.png", "/images/b.png"]
    assert kept.scans[0].edits == (Reject("1-2"),)
    assert kept.scans[0].is_analyzed
    assert kept.settings["threshold"] == "0.6"
    _, kept = open_store(before)
    assert sources(kept) == ["/images/a.png"], "what was in use stays as it was"


def test_a_closed_project_is_one_file(own, folder):
    own.move_to(folder / "a.busight", with_files=False)
    own.close()
    assert [one.name for one in folder.iterdir()] == ["a.busight"]


def test_a_project_that_is_open_elsewhere_says_so_and_is_not_overwritten(own, open_store, folder):
    path = folder / "a.busight"
    write_project(path)
    other, _ = open_store(path)
    message = fault_of(lambda: StudyStore(path).open(MODELS))
    assert (message.code, dict(message.values)["path"]) == (ProjectFault.IN_USE, str(path))
    for act in (lambda: own.move_to(path, with_files=False), lambda: write_project(path)):
        assert fault_of(act).code is ProjectFault.IN_USE
    other.save(Changes((KeptScan(2, ScanId("/images/b.png"), "b.png"),)))
    other.close()
    assert sources(open_store(path)[1]) == ["/images/b.png"]


def test_a_project_of_a_newer_version_is_left_alone(folder):
    path = folder / "a.busight"
    write_project(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1000")
    assert fault_of(lambda: StudyStore(path).open(MODELS)).code is ProjectFault.NEWER


@pytest.mark.parametrize("content", ["nothing", "text", "another program's", "cut"])
def test_what_is_no_sound_project_is_left_as_it_is(folder, content):
    path = folder / "a.busight"
    if content == "nothing":
        path.write_bytes(b"")
    elif content == "text":
        path.write_text("some notes")
    elif content == "cut":
        write_project(path)
        path.write_bytes(path.read_bytes()[:5000])
    else:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE scan (key INTEGER)")
    before = path.read_bytes()
    assert fault_of(lambda: StudyStore(path).open(MODELS)).code is ProjectFault.UNREADABLE
    assert path.read_bytes() == before
    assert [one.name for one in folder.iterdir()] == ["a.busight"]


def test_a_project_that_is_gone_is_not_made_anew(folder):
    path = folder / "a.busight"
    assert fault_of(lambda: StudyStore(path).open(MODELS)).code is ProjectFault.MISSING
    assert list(folder.iterdir()) == []


def test_a_damaged_project_is_opened_from_its_own_backup(own, open_store, folder):
    path = folder / "a.busight"
    own.move_to(path, with_files=False)
    own.tidy()
    own.close()
    other, _ = open_store(folder / "studies.sqlite")
    other.move_to(folder / "a-b.busight", with_files=False)
    other.tidy()
    other.close()
    path.write_bytes(b"junk" * 5000)
    _, kept = open_store(path)
    assert kept.notice.code is StoreNotice.BACKUP_OPENED
    assert sources(kept) == ["/images/a.png"]
    assert Path(dict(kept.notice.values)["moved"]).read_bytes() == b"junk" * 5000


def test_a_new_project_has_no_backup_of_the_one_that_it_was_written_over(own, open_store, folder):
    path = folder / "a.busight"
    own.move_to(path, with_files=False)
    own.tidy()
    own.close()
    write_project(path)
    store, _ = open_store(path)
    store.save(Changes((KeptScan(1, ScanId("/images/b.png"), "b.png"),)))
    store.tidy()
    store.close()
    path.write_bytes(b"junk" * 5000)
    assert sources(open_store(path)[1]) == ["/images/b.png"]


def test_a_full_disk_changes_nothing(own, folder, monkeypatch):
    def fill(connection):
        connection.execute("PRAGMA max_page_count = 3")
        connection.execute("CREATE TABLE big (data BLOB)")
        connection.execute("INSERT INTO big VALUES (zeroblob(1000000))")

    path = folder / "a.busight"
    path.write_text("an older file")
    message = fault_of(lambda: write_project(path, fill))
    assert message.code is ProjectFault.DISK_FULL
    assert path.read_text() == "an older file"
    assert [one.name for one in folder.iterdir()] == ["a.busight"]

    def fail(*_args):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(project, "forget_files", fail)
    assert fault_of(lambda: own.move_to(path, with_files=False)).code is ProjectFault.DISK_FULL
    assert own.path.name == "studies.sqlite"
    own.save(Changes((KeptScan(2, ScanId("/images/b.png"), "b.png"),)))


def test_a_folder_that_is_not_there_is_named(own, folder):
    message = fault_of(lambda: own.move_to(folder / "no" / "a.busight", with_files=False))
    assert message.code is ProjectFault.NOT_WRITTEN


_OPEN = """
import os, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from app.store.errors import StoreError
from app.store.study_store import StudyStore
if os.geteuid() == 0:
    os.setegid(65534)
    os.seteuid(65534)
try:
    StudyStore(Path(sys.argv[1])).open("")
except StoreError as error:
    print(error.message.code.value)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders differ")
@pytest.mark.parametrize("file_mode", [0o444, 0o666])
def test_a_read_only_medium_is_named_and_nothing_is_written(own, file_mode):
    # Not in tmp_path, whose folder above is closed to other users.
    with TemporaryDirectory() as place:
        medium = Path(place)
        path = medium / "a.busight"
        own.move_to(path, with_files=False)
        own.close()
        path.chmod(file_mode)
        medium.chmod(0o555)
        before = path.read_bytes()
        command = [sys.executable, "-c", _OPEN, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        medium.chmod(0o755)
        assert done.stdout.strip() == ProjectFault.READ_ONLY.value
        assert path.read_bytes() == before
        assert [one.name for one in medium.iterdir()] == ["a.busight"]


def test_images_beside_a_moved_project_are_found_there(open_store, tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    sha256 = make_file(old / "images" / "a.png", b"a")
    far = make_file(tmp_path / "far" / "b.png", b"b")
    write_project(old / "p.busight")
    store, _ = open_store(old / "p.busight")
    store.save(
        Changes(
            (
                entry_of(old / "images" / "a.png", sha256),
                entry_of(tmp_path / "far" / "b.png", far, 2),
                entry_of(old / "gone.png", "gone", 3),
            )
        )
    )
    store.close()
    shutil.copytree(old, new)
    _, kept = open_store(new / "p.busight")
    expected = [new / "images" / "a.png", tmp_path / "far" / "b.png", old / "gone.png"]
    assert sources(kept) == list(map(str, expected)), "the copy beside it comes first"


def test_a_project_of_another_system_finds_the_images_beside_it(open_store, folder):
    path = folder / "p.busight"
    write_project(path)
    store, _ = open_store(path)
    store.save(
        Changes((entry_of(r"D:\study\images\a.png", "a"),), settings={"folder": r"D:\study"})
    )
    store.close()
    make_file(folder / "images" / "a.png", b"a")
    _, kept = open_store(path)
    assert sources(kept) == [str(folder / "images" / "a.png")]


def test_files_are_kept_inside_only_if_wanted(own, open_store, folder, tmp_path):
    sha256 = make_file(tmp_path / "a.png", b"all the bytes")
    own.save(Changes((entry_of(tmp_path / "a.png", sha256),)))
    own.move_to(folder / "inside.busight", with_files=True)
    (outside,) = own.files_outside()
    assert outside == (sha256, (str(tmp_path / "a.png"),))
    assert own.keep_files([(sha256, b"all the bytes")]) == 1
    assert own.files_outside() == ()
    own.close()
    store, kept = open_store(folder / "inside.busight")
    assert kept.settings[FILES_INSIDE] == "1"
    assert kept.scans[0].content.is_inside
    assert store.source_file(sha256) == b"all the bytes"
    store.move_to(folder / "without.busight", with_files=False)
    assert store.source_file(sha256) is None
    store.close()
    assert b"all the bytes" not in (folder / "without.busight").read_bytes()


def test_files_of_removed_entries_are_deleted(own, open_store, folder, tmp_path):
    sha256 = make_file(tmp_path / "a.png", b"a")
    own.save(Changes((entry_of(tmp_path / "a.png", sha256),)))
    own.move_to(folder / "a.busight", with_files=True)
    own.keep_files([(sha256, b"a")])
    own.save(Changes(removed=(1,)))
    own.close()
    store, _ = open_store(folder / "a.busight")
    store.tidy()
    assert store.source_file(sha256) is None


def test_patient_and_study_come_back_as_pseudonyms(own, open_store):
    def scan(patient, study, level):
        header = Header(study_uid=study, patient=Patient(patient, "Doe^Jane"))
        return replace(scan_of(f"/images/{level}.dcm", level), header=header)

    scans = [scan("P1", "1.2", 1), scan("P1", "1.3", 2), scan("P2", "1.2", 3)]
    own.save(Changes(tuple(kept_of(one, key) for key, one in enumerate(scans, start=1))))
    path = own.path
    own.close()
    contents = [one.content for one in open_store(path)[1].scans]
    first, second, other = [(one.patient, one.study) for one in contents]
    assert first[0] == second[0] != other[0]
    assert len({first[1], second[1], other[1]}) == 3
    assert "P1" not in str(contents)


def test_a_project_is_opened_again_after_its_connection_is_closed(folder):
    path = folder / "a.busight"
    write_project(path)
    for _ in range(2):
        connection, notice = open_project(path)
        connection.close()
        assert notice is None
