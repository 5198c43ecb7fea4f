"""ZIP archives and what stands in them, on the command line."""

import json
import zipfile

import pytest
from cli_fakes import FakeEngine

from app import cli


def analyze(engine, *arguments):
    return cli.main(["analyze", *map(str, arguments)], engine)


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def archive(images):
    """Two images in folders; beside them lie others."""
    path = images / "study.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(images / "a.png", "left/1.png")
        file.write(images / "a.png", "right/1.png")
        file.writestr("readme.txt", "nothing")
    return path


def test_the_images_of_an_archive_are_analyzed_once(archive, tmp_path, capsys):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), archive, "--output", output, "--write", "mask,json") == 0
    assert [line["file"] for line in lines(output)] == ["left/1.png", "right/1.png"]
    assert (output / "left" / "1.mask.png").exists()
    engine = FakeEngine()
    assert analyze(engine, archive, "--output", output, "--write", "mask,json") == 0
    assert "0 analyzed, 2 done before, 0 failed; 2 in all." in capsys.readouterr().err
    assert engine.images == []


def test_an_archive_in_a_folder_that_is_also_the_output(archive, capsys):
    folder = archive.parent
    assert analyze(FakeEngine(), folder, "--output", folder, "--write", "mask,json") == 0
    assert (folder / "study" / "left" / "1.mask.png").exists()
    names = [line["file"] for line in lines(folder)]
    assert {"study/left/1.png", "study/right/1.png"} < set(names)
    analyze(FakeEngine(), folder, "--output", folder, "--write", "mask,json")
    assert f"0 analyzed, {len(names)} done before" in capsys.readouterr().err


def test_a_bomb_is_named_beside_the_others(images, tmp_path, capsys):
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("bomb.png", bytes(80 << 20))
    output = tmp_path / "out"
    code = analyze(FakeEngine(), bomb, images / "a.png", "--output", output, "--write", "json")
    assert code != 0
    assert "'bomb.zip' is a ZIP archive that would grow far beyond its own size" in (
        capsys.readouterr().err
    )
