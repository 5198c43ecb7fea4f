"""What python -m app analyze writes beside the usual files, if it is asked to."""

import csv
import json

import pytest
from cli_fakes import FakeEngine, bright_is_lesion

from app import cli


def analyze(images, output, write, engine=None):
    engine = engine or FakeEngine()
    code = cli.main(["analyze", str(images), "--output", str(output), "--write", write], engine)
    return code, len(engine.images)


def coco(output):
    content = json.loads((output / "coco.json").read_text(encoding="utf-8"))
    names = {image["id"]: image["file_name"] for image in content["images"]}
    return {names[each["image_id"]]: each for each in content["annotations"]}


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {record["file"]: record for record in map(json.loads, text.splitlines())}


def test_all_kinds_are_written_and_named_in_the_results(images, tmp_path):
    output = tmp_path / "out"
    assert analyze(images, output, "json,pdf,coco,labelme,yolo") == (0, 3)
    assert sorted(path.name for path in output.iterdir()) == [
        *("a.labelme.json", "a.report.pdf", "a.yolo.txt"),
        *("b.labelme.json", "b.report.pdf", "b.yolo.txt"),
        *("coco.json", "data.yaml", "deep", "results.jsonl"),
    ]
    record = lines(output)["deep/c.png"]
    assert (record["pdf"], record["labelme"], record["yolo"], record["report"]) == (
        *("deep/c.report.pdf", "deep/c.labelme.json", "deep/c.yolo.txt"),
        None,
    )
    assert (output / record["pdf"]).read_bytes().startswith(b"%PDF-")
    assert coco(output)["deep/c.png"]["bbox"] == [50, 20, 30, 40]
    assert coco(output)["a.png"]["segmentation"] == [[30, 20, 80, 20, 80, 60, 30, 60]]


def test_the_default_is_what_it_was(images, tmp_path, capsys):
    output = tmp_path / "out"
    assert cli.main(["analyze", str(images / "a.png"), "--output", str(output)], FakeEngine()) == 0
    assert sorted(path.name for path in output.iterdir()) == [
        *("a.mask.png", "a.probability.png", "a.report.png"),
        *("results.csv", "results.jsonl"),
    ]
    with pytest.raises(SystemExit):
        cli.main(["analyze", "--help"], FakeEngine())
    said = "".join(capsys.readouterr().out.split())
    names = "pdf,coco,labelme,yolo,seg,sr,gsps,sc,encapsulated-pdf"
    assert f"{names}(default:report,mask,probability,json,csv)" in said


@pytest.mark.parametrize("kind", ["pdf", "labelme", "yolo"])
def test_a_second_run_writes_what_is_missing(kind, images, tmp_path):
    output = tmp_path / "out"
    assert analyze(images, output, f"json,{kind}") == (0, 3)
    assert analyze(images, output, f"json,{kind}") == (0, 0)
    written = output / lines(output)["b.png"][kind]
    written.unlink()
    assert analyze(images, output, f"json,{kind}") == (0, 1)
    assert written.is_file()


def test_coco_is_made_of_what_was_done_before_too(images, tmp_path):
    output = tmp_path / "out"
    assert analyze(images / "a.png", output, "json") == (0, 1)
    assert analyze(images, output, "json,coco") == (0, 2)
    assert coco(output).keys() == {"a.png", "b.png", "deep/c.png"}
    (output / "coco.json").unlink()
    assert analyze(images, output, "json,coco") == (0, 0)
    assert coco(output).keys() == {"a.png", "b.png", "deep/c.png"}


def test_coco_of_a_run_that_was_interrupted_has_what_was_done(images, tmp_path):
    def stop_at_the_third(pixels):
        if pixels[0, 0] == 22:
            raise KeyboardInterrupt
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    assert analyze(images, output, "json,coco", FakeEngine(stop_at_the_third)) == (130, 3)
    assert coco(output).keys() == {"a.png", "b.png"}


@pytest.mark.parametrize("name", ["a.report.pdf", "a.labelme.json", "a.yolo.txt"])
def test_a_file_of_another_program_is_not_replaced(name, images, tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    (output / name).write_text("mine")
    assert analyze(images, output, "json,pdf,labelme,yolo")[0] == 1
    assert (output / name).read_text() == "mine"
    assert f"'{name}' is there already" in lines(output)["a.png"]["error"]
    assert lines(output)["b.png"]["error"] is None
    # Ours are replaced.
    assert analyze(images, output, "json,pdf,labelme,yolo,csv")[0] == 1


@pytest.mark.parametrize("name", ["a.probability.png", "a.labelme.json", "a.report.png"])
def test_an_image_whose_files_can_not_all_be_written_leaves_none(name, images, tmp_path):
    output = tmp_path / "out"
    kinds = "json,mask,probability,labelme,report"
    assert analyze(images, output, kinds) == (0, 3)
    (output / name).unlink()
    (output / name).mkdir()
    assert analyze(images, output, kinds) == (1, 1)
    assert [path.name for path in output.glob("a.*")] == [name]
    assert lines(output)["a.png"]["error_code"] == "folder_in_place_of_file"
    assert (output / "b.mask.png").is_file()


def test_the_table_has_failed_images_too(images, tmp_path):
    (images / "broken.png").write_bytes((images / "a.png").read_bytes()[:60])
    output = tmp_path / "out"
    assert analyze(images, output, "csv")[0] == 1
    with (output / "results.csv").open(newline="", encoding="utf-8") as handle:
        rows = {row["file"]: row for row in csv.DictReader(handle)}
    assert {file: row["kind"] for file, row in rows.items()} == {
        "a.png": "lesion",
        "b.png": "lesion",
        "broken.png": "failed",
        "deep/c.png": "lesion",
    }
    assert rows["broken.png"]["error_code"] == "damaged_image"
    assert all(row["limit"] and row["software"] and row["frame"] for row in rows.values())
