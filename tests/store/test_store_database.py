"""The database file: what it keeps, who may open it, and what happens if it is damaged."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from store_fakes import MODELS, kept_of, prediction_of, scan_of

from app.domain.edit import Accept, Reject
from app.domain.header import Header, Patient
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.orientation import Orientation
from app.domain.presentation import Presentation, WindowLevel
from app.domain.scan import ScanId
from app.domain.storing import StoreFault, StoreNotice
from app.domain.ultrasound_region import RegionKind, UltrasoundRegion
from app.store.errors import StoreError
from app.store.kept import KeptScan
from app.store.study_store import Changes, StudyStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "studies.sqlite"


@pytest.fixture
def open_store(path):
    """Opens the database; only one at a time."""
    opened = []

    def open_one(models=MODELS):
        for store in opened:
            store.close()
        store = StudyStore(path)
        opened.append(store)
        return store, store.open(models)

    yield open_one
    for store in opened:
        store.close()


def change_file(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def in_two_parts():
    """A Scan whose left and right half are analyzed each by itself."""
    halves = [UltrasoundRegion((left, 0, 60, 90), RegionKind.TISSUE) for left in (0, 60)]
    return replace(scan_of(region=(0, 0, 120, 90)), regions=tuple(halves))


def make_backups(store, path, days):
    """Back the database up as if on these days."""
    for day in days:
        store.tidy()
        today = path.parent / "backups" / f"studies-{date.today():%Y-%m-%d}.sqlite"  # noqa: DTZ011
        today.rename(today.with_name(f"studies-{day}.sqlite"))


def test_all_that_a_person_did_comes_back(open_store):
    store, kept = open_store()
    assert kept.scans == ()
    measured = ManualMeasurement(MeasurementKind.DISTANCE, ((1.5, 2.0), (3.0, 4.25)))
    looks = Presentation(
        WindowLevel(100.0, 80.0, 1.2, inverted=True), Orientation(3, mirrored=True)
    )
    entry = KeptScan(
        7,
        ScanId("/images/\udcff.png", 2),
        "a \N{LATIN SMALL LETTER A WITH DIAERESIS}",
        is_canceled=True,
        edits=(Accept("12-30"), Reject("drawn-1")),
        measurements=(measured,),
        presentation=looks,
    )
    store.save(Changes((entry,), settings={"threshold": "0.5"}))
    _, kept = open_store()
    (again,) = kept.scans
    assert again.content is None
    fields = ("key", "scan_id", "name", "is_canceled", "edits", "measurements", "presentation")
    assert [getattr(again, name) for name in fields] == [getattr(entry, name) for name in fields]
    assert kept.settings == {"threshold": "0.5"}


def test_the_content_of_a_scan_comes_back_and_stays_when_only_the_entry_is_saved(open_store):
    store, _ = open_store()
    entry = kept_of(scan_of(region=(1, 2, 50, 40)))
    store.save(Changes((entry,)))
    store.save(Changes((KeptScan(1, entry.scan_id, "new name"),)))
    _, kept = open_store()
    (again,) = kept.scans
    assert again.name == "new name"
    assert again.content == entry.content or vars(again.content) == vars(entry.content)
    assert len(again.content.thumbnail) < 4000


def test_an_entry_counts_as_analyzed_if_these_networks_saw_its_pixels(open_store):
    store, _ = open_store()
    entry = kept_of(scan_of())
    store.save(Changes((entry, kept_of(scan_of(level=60), 2))))
    store.keep_prediction(entry.content.analyzed_sha256, prediction_of())
    assert [one.is_analyzed for one in open_store()[1].scans] == [True, False]
    assert [one.is_analyzed for one in open_store("fake 2")[1].scans] == [False, False]


def test_an_image_of_two_parts_counts_as_analyzed_if_these_networks_saw_both(open_store):
    store, _ = open_store()
    entry = kept_of(in_two_parts())
    store.save(Changes((entry,)))
    (other,) = entry.content.more_analyzed
    store.keep_prediction(entry.content.analyzed_sha256, prediction_of())
    store, kept = open_store()
    assert not kept.scans[0].is_analyzed
    store.keep_prediction(other, prediction_of())
    assert open_store()[1].scans[0].is_analyzed


def test_entries_keep_their_order(open_store):
    store, _ = open_store()
    scans = [kept_of(scan_of(f"/images/{key}.png"), key) for key in (1, 2, 3)]
    store.save(Changes(tuple(scans)))
    store.save(Changes(aside=(2,)))
    store.save(Changes((scans[1],)))
    store.save(Changes((kept_of(scan_of("/images/4.png"), 4),)))
    assert [one.key for one in open_store()[1].scans] == [1, 2, 3, 4]


@pytest.mark.parametrize("changes", [Changes(removed=(1,)), Changes(aside=(1,))])
def test_what_was_removed_and_has_no_step_is_deleted(open_store, path, changes):
    store, _ = open_store()
    store.save(Changes((kept_of(scan_of("/images/secret-name.png", name="secret-name.png")),)))
    store.save(changes)
    store, kept = open_store()
    assert kept.scans == ()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM scan").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM content").fetchone() == (0,)


def test_no_patient_gets_into_the_file(open_store, path):
    store, _ = open_store()
    scan = scan_of()
    header = Header(study_uid="1.2.3", patient=Patient("ID-4711", "Doe^Jane", date(1970, 1, 2)))
    named = type(scan)(**{**vars(scan), "header": header})
    store.save(Changes((kept_of(named),)))
    store.tidy()
    store.close()
    for file in [one for one in path.parent.rglob("*") if one.is_file()]:
        assert not re.search(rb"4711|Doe|Jane|1970|1\.2\.3", file.read_bytes())


def test_predictions_of_removed_images_are_forgotten_after_a_month(open_store, path):
    store, _ = open_store()
    entry = kept_of(in_two_parts())
    store.save(Changes((entry,)))
    in_use = (entry.content.analyzed_sha256, *entry.content.more_analyzed)
    for sha256 in (*in_use, "gone", "gone lately"):
        store.keep_prediction(sha256, prediction_of())
    store.close()
    change_file(
        path,
        "UPDATE prediction SET made_on = date('now', '-31 days')"
        " WHERE analyzed_sha256 != 'gone lately'",
    )
    store, _ = open_store()
    store.tidy()
    assert store.prediction("gone", MODELS) is None
    assert store.prediction("gone lately", MODELS) is not None
    assert None not in [store.prediction(sha256, MODELS) for sha256 in in_use]


def test_three_daily_backups_are_kept(open_store, path):
    store, _ = open_store()
    make_backups(store, path, ("2026-01-01", "2026-01-02", "2026-01-03"))
    store.tidy()
    names = sorted(file.name for file in (path.parent / "backups").iterdir())
    assert len(names) == 3
    assert names[0] == "studies-2026-01-02.sqlite"
    today = path.parent / "backups" / names[-1]
    before = today.stat().st_mtime_ns
    store.tidy()
    assert today.stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", ["not a database", "in the middle", "cut", "emptied"])
def test_a_damaged_file_is_moved_aside_and_the_newest_sound_backup_opened(open_store, path, damage):
    store, _ = open_store()
    store.save(Changes(tuple(kept_of(scan_of(f"/images/{key}.png"), key) for key in range(1, 40))))
    make_backups(store, path, ("2026-01-01", "2026-01-02", "2026-01-03"))
    store.close()
    (path.parent / "backups" / "studies-2026-01-03.sqlite").write_bytes(b"nonsense" * 1000)
    data = bytearray(path.read_bytes())
    if damage == "not a database":
        data[:100] = b"x" * 100
    elif damage == "in the middle":
        data[5000:-100] = b"\xff" * (len(data) - 5100)
    elif damage == "cut":
        del data[5000:]
    else:
        data.clear()
    path.write_bytes(data)
    store, kept = open_store()
    assert len(kept.scans) == 39
    assert kept.notice.code is StoreNotice.BACKUP_OPENED
    values = dict(kept.notice.values)
    assert values["date"] == "2026-01-02"
    (moved,) = path.parent.glob("studies.damaged-*.sqlite")
    assert values["moved"] == str(moved)
    assert moved.read_bytes() == data
    store.save(Changes(removed=(1,)))
    assert len(open_store()[1].scans) == 38


def test_an_empty_file_without_a_backup_is_a_new_database(open_store, path):
    path.parent.mkdir()
    path.touch()
    store, kept = open_store()
    assert (kept.scans, kept.notice) == ((), None)
    store.save(Changes((kept_of(scan_of()),)))
    assert len(open_store()[1].scans) == 1


def test_without_a_backup_a_damaged_file_gives_an_empty_worklist(open_store, path):
    path.parent.mkdir()
    path.write_bytes(b"nonsense" * 1000)
    store, kept = open_store()
    assert kept.notice.code is StoreNotice.STARTED_ANEW
    store.save(Changes((kept_of(scan_of()),)))
    assert len(open_store()[1].scans) == 1


def test_a_second_window_does_not_get_the_database(open_store, path):
    open_store()
    with pytest.raises(StoreError, match="Another BUSight window") as caught:
        StudyStore(path).open(MODELS)
    assert caught.value.message.code is StoreFault.IN_USE


def test_a_database_of_a_later_version_is_left_alone(open_store, path):
    open_store()[0].close()
    change_file(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer BUSight"):
        StudyStore(path).open(MODELS)
    assert path.read_bytes() == before


def test_a_database_of_an_older_version_is_brought_up_to_date(open_store, path, monkeypatch):
    store, _ = open_store()
    store.save(Changes((kept_of(scan_of()),)))
    store.close()
    from app.store import schema

    more = (*schema.MIGRATIONS, "ALTER TABLE scan ADD COLUMN note TEXT;")
    monkeypatch.setattr(schema, "MIGRATIONS", more)
    assert len(open_store()[1].scans) == 1
    open_store()[0].close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(more),)
        assert connection.execute("SELECT note FROM scan").fetchone() == (None,)


def test_a_folder_that_can_not_be_made_is_reported(tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match="can't be opened") as caught:
        StudyStore(tmp_path / "data" / "studies.sqlite").open(MODELS)
    assert caught.value.message.code is StoreFault.NOT_OPENED


def test_a_full_disk_loses_nothing_that_was_saved(open_store, path):
    store, _ = open_store()
    store.save(Changes((kept_of(scan_of()),)))
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    many = tuple(kept_of(scan_of(f"/images/{key}.png"), key) for key in range(2, 60))
    with pytest.raises(StoreError, match="make room") as caught:
        store.save(Changes(many))
    assert caught.value.message.code is StoreFault.DISK_FULL
    store._connection.execute("PRAGMA max_page_count = 100000")
    store.save(Changes(many))
    assert len(open_store()[1].scans) == 59


def test_a_closed_database_gives_an_error_and_no_crash(open_store):
    store, _ = open_store()
    store.close()
    with pytest.raises(StoreError, match="can't be saved"):
        store.save(Changes())


def test_a_prediction_that_was_made_before_the_file_was_open_is_kept(path):
    store = StudyStore(path)
    with pytest.raises(StoreError):
        store.keep_prediction("hash", prediction_of())
    other = StudyStore(path)
    other.take_over(store)
    other.open(MODELS)
    assert other.prediction("hash", MODELS) is not None
    other.close()
