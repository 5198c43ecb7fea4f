import cv2
from worker_steps import WAIT_MS, open_and_wait, record, write_image

from app.domain.fault import WriteFault
from app.domain.notice import Notice
from app.domain.scan import ScanId
from app.files.errors import OutputError
from app.words.message import say
from app.workers import jobs
from models.torch_free.message import Message

FULL = Message.of(WriteFault.DISK_FULL, path="out")


def test_report_is_written(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    target = tmp_path / "out" / "mine.png"
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.export_report(session.current, target)
    assert exported.args == [str(target)]
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
        controller.export_reports(out)
    assert exported.args == [str(out)]
    assert sorted(path.name for path in out.iterdir()) == ["a (2).report.png", "a.report.png"]


def test_failed_export_is_reported_and_changes_nothing(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    before = session.current_entry
    (tmp_path / "file").write_text("in the way")
    exported = record(controller.exported)
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.export_report(session.current, tmp_path / "file" / "a.report.png")
    assert "choose another folder" in say(failed.args[0])
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.export_reports(tmp_path / "file")
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

    monkeypatch.setattr(jobs, "write_report", write_until_full)
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.export_reports(tmp_path / "out")
    (message,) = failed.args
    assert message == Message.of(Notice.EXPORT_FAILED_LATER, fault=FULL, written=1, total=3)
    assert say(message) == f"{say(FULL)} Before that, 1 of 3 reports were written."


def test_export_before_the_analysis_is_refused(qtbot, controller, session, tmp_path):
    entry_id = session.add(ScanId("a.png"), "a.png")
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.export_report(entry_id, tmp_path / "a.report.png")
    assert "'a.png' has not been analyzed yet" in say(failed.args[0])
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS):
        controller.export_reports(tmp_path)


def test_cancel_during_an_export_of_all_says_how_many_were_written(
    qtbot, controller, session, tmp_path
):
    paths = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    out = tmp_path / "out"
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.export_reports(out)
        controller.cancel()
    assert "canceled: 1 of 3" in say(failed.args[0])
    assert len(list(out.iterdir())) == 1
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.export_reports(out)


def test_second_export_of_all_is_refused_while_one_runs(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    failed = record(controller.export_failed)
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.export_reports(tmp_path / "one")
        controller.export_reports(tmp_path / "two")
    assert failed == [Message(Notice.EXPORT_RUNNING)]
    assert not (tmp_path / "two").exists()
