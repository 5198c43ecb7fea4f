import csv
import json
from threading import Event

import cv2
import numpy as np
from worker_steps import WAIT_MS, open_and_wait, record, write_image

from app.domain.fault import WriteFault
from app.domain.notice import Notice
from app.domain.scan import ScanId
from app.files.errors import OutputError
from app.files.lock import locked
from app.report.overlay import OverlayStyle
from app.words.message import say
from app.workers import export_jobs
from models.torch_free.message import Message

FULL = Message.of(WriteFault.DISK_FULL, path="out")


def test_report_is_written(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    target = tmp_path / "out" / "mine.png"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_report(session.current, target)
    assert exported.args == [Message.of(Notice.SAVED, path=str(target))]
    assert cv2.imread(str(target)) is not None


def test_reports_of_all_go_to_a_folder_over_no_other_file(qtbot, controller, session, tmp_path):
    (tmp_path / "p").mkdir()
    paths = [write_image(tmp_path / "a.png"), write_image(tmp_path / "p" / "a.png")]
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"not an image")
    open_and_wait(qtbot, controller, *paths, bad)
    session.set_threshold(0.5)
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_reports(out)
    assert exported.args == [Message.of(Notice.REPORTS_SAVED, written=2, place=str(out))]
    assert say(exported.args[0]) == f"Saved 2 reports in {out}"
    assert sorted(path.name for path in out.iterdir()) == ["a (2).report.png", "a.report.png"]


def test_failed_export_is_reported_and_changes_nothing(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    before = session.current_entry
    (tmp_path / "file").write_text("in the way")
    exported = record(controller.exported)
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_report(session.current, tmp_path / "file" / "a.report.png")
    assert "choose another folder" in say(failed.args[0])
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_reports(tmp_path / "file")
    assert "choose another folder" in say(failed.args[0])
    assert session.current_entry is before
    assert exported == []
    assert (tmp_path / "file").read_text() == "in the way"


def test_export_of_all_that_fails_later_says_how_many_were_written(
    qtbot, controller, session, tmp_path, monkeypatch
):
    open_and_wait(
        qtbot, controller, *(write_image(tmp_path / f"{number}.png") for number in range(3))
    )

    def write_until_full(path, report):
        if path.name != "0.report.png":
            raise OutputError(FULL)

    monkeypatch.setattr(export_jobs, "write_report", write_until_full)
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_reports(tmp_path / "out")
    (message,) = failed.args
    assert message == Message.of(Notice.EXPORT_FAILED_LATER, fault=FULL, written=1, total=3)
    assert say(message) == f"{say(FULL)} Before that, 1 of 3 scans were exported."


def test_export_before_the_analysis_is_refused(qtbot, controller, session, tmp_path):
    entry_id = session.add(ScanId("a.png"), "a.png")
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_report(entry_id, tmp_path / "a.report.png")
    assert "'a.png' has not been analyzed yet" in say(failed.args[0])
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS):
        controller.exporter.export_reports(tmp_path)


def test_cancel_during_an_export_of_all_says_how_many_were_written(
    qtbot, controller, session, tmp_path
):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_reports(out)
        controller.cancel()
    assert "canceled: 1 of 3" in say(failed.args[0])
    assert len(list(out.iterdir())) == 1
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_reports(out)


def test_second_export_of_all_is_refused_while_one_runs(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    failed = record(controller.export_failed)
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_reports(tmp_path / "one")
        controller.exporter.export_reports(tmp_path / "two")
    assert failed == [Message(Notice.EXPORT_RUNNING)]
    assert not (tmp_path / "two").exists()


def test_only_the_entries_that_are_named_are_exported(qtbot, controller, session, tmp_path):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    first, _, last = (entry.id for entry in session.entries())
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_reports(out, [first, last])
    assert sorted(path.name for path in out.iterdir()) == ["0.report.png", "2.report.png"]
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_reports(tmp_path / "one", [last])
    assert exported.args == [Message.of(Notice.SAVED, path=str(tmp_path / "one" / "2.report.png"))]


def test_a_report_becomes_a_pdf_by_its_suffix(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_report(session.current, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_reports_of_all_become_one_pdf(qtbot, controller, tmp_path):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    told = []
    controller.exporter.progressed.connect(lambda *numbers: told.append(numbers))
    target = tmp_path / "all.pdf"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_pdf(target)
    assert target.read_bytes().count(b"/Type /Page\n") == 3
    assert say(exported.args[0]) == f"Saved 3 reports in {target}"
    assert told == [(1, 3), (2, 3)]


def test_a_canceled_pdf_is_not_written(qtbot, controller, tmp_path):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    target = tmp_path / "all.pdf"
    target.write_text("older")
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_pdf(target)
        controller.cancel()
    assert failed.args == [Message.of(Notice.EXPORT_CANCELED, written=0, total=3)]
    assert target.read_text() == "older"


ALL = ("mask", "probability", "json", "csv", "coco", "labelme", "yolo")
KINDS = ("mask", "probability", "labelme", "json")


def exported_before(qtbot, controller, tmp_path):
    """A folder with the data of one Scan."""
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_data(out, KINDS)
    return out


def test_data_of_all_are_what_the_command_line_writes(qtbot, controller, session, tmp_path):
    (tmp_path / "p").mkdir()
    paths = [write_image(tmp_path / "a.png"), write_image(tmp_path / "p" / "a.png")]
    open_and_wait(qtbot, controller, *paths)
    controller.open_pixels(np.full((90, 120), 30, np.uint8), "pasted 06.34.09")
    qtbot.waitUntil(
        lambda: (
            len(session.entries()) == 3 and all(entry.assessment for entry in session.entries())
        ),
        timeout=WAIT_MS,
    )
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_data(out, ALL)
    assert exported.args == [Message.of(Notice.DATA_SAVED, written=3, place=str(out))]
    lines = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]
    assert [line["file"] for line in lines] == ["a.png", "p/a.png", "pasted 06.34.09"]
    for line in lines:
        for kind in ("mask", "probability", "labelme", "yolo"):
            assert (out / line[kind]).is_file()
    assert (out / "pasted 06.34.09.mask.png").is_file()
    with (out / "results.csv").open(newline="") as handle:
        assert {row["file"] for row in csv.DictReader(handle)} == {line["file"] for line in lines}
    coco = json.loads((out / "coco.json").read_text())
    assert len(coco["images"]) == 3
    assert sorted(path.name for path in out.iterdir() if path.name.startswith(".")) == []
    # A second export goes on in the folder.
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_data(out, ("json", "coco"), [session.entries()[0].id])
    assert len((out / "results.jsonl").read_text().splitlines()) == 3


def test_data_are_not_written_into_a_folder_that_a_run_uses(qtbot, controller, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    out = tmp_path / "out"
    with locked(out), qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_data(out, ("json",))
    assert "is in use by" in say(failed.args[0])
    assert not (out / "results.jsonl").exists()


def test_data_never_replace_a_file_of_another_program(qtbot, controller, tmp_path):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(2)]
    open_and_wait(qtbot, controller, *paths)
    out = tmp_path / "out"
    out.mkdir()
    (out / "1.mask.png").write_text("mine")
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_data(out, ("mask", "json"))
    assert failed.args[0].code is Notice.EXPORT_FAILED_LATER
    assert "'1.mask.png' is there already" in say(failed.args[0])
    assert (out / "1.mask.png").read_text() == "mine"
    assert len((out / "results.jsonl").read_text().splitlines()) == 1


def test_a_file_in_the_way_leaves_an_earlier_export_as_it_was(qtbot, controller, tmp_path):
    out = exported_before(qtbot, controller, tmp_path)
    (out / "a.probability.png").write_text("mine")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_data(out, KINDS)
    assert failed.args[0].code is WriteFault.NOT_OURS
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_file_that_can_not_be_replaced_leaves_a_failed_line_and_no_files(
    qtbot, controller, tmp_path
):
    out = exported_before(qtbot, controller, tmp_path)
    (out / "a.probability.png").unlink()
    (out / "a.probability.png").mkdir()
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_data(out, KINDS)
    assert failed.args[0].code is WriteFault.FOLDER_IN_PLACE
    (line,) = map(json.loads, (out / "results.jsonl").read_text().splitlines())
    assert (line["file"], line["error"]) == ("a.png", say(failed.args[0]))
    assert sorted(path.name for path in out.iterdir()) == ["a.probability.png", "results.jsonl"]


def test_picture_and_page_are_drawn_for_the_clipboard(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    entry = session.current_entry
    drawn = []
    for outline in (True, False):
        with qtbot.waitSignal(controller.copied, timeout=WAIT_MS) as copied:
            controller.exporter.copy_picture(
                entry.id, OverlayStyle(outline=outline, fill=False, axes=False)
            )
        drawn.append(copied.args[0])
    assert drawn[0] != drawn[1]
    assert drawn[0].width() % entry.scan.width == 0
    assert drawn[0].width() >= 1000
    with qtbot.waitSignal(controller.copied, timeout=WAIT_MS) as copied:
        controller.exporter.copy_report(entry.id)
    assert copied.args[0].height() > copied.args[0].width()


def test_closing_ends_a_long_export_after_the_report_that_is_written(
    qtbot, controller, tmp_path, monkeypatch
):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    write, begun = export_jobs.write_report, Event()

    def slow(path, report):
        begun.set()
        Event().wait(0.2)
        write(path, report)

    monkeypatch.setattr(export_jobs, "write_report", slow)
    controller.exporter.export_reports(tmp_path / "out")
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    controller.shutdown()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["0.report.png"]
