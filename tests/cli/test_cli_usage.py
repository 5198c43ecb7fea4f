"""Words that are no command, options that are unknown, and inputs that hold nothing."""

import re

import pytest
from cli_fakes import FakeEngine

import app.__main__ as program
from app import cli, compose
from app.folders import own_folder


@pytest.fixture
def no_window(monkeypatch, tmp_path):
    """Fail if the window opens, and use an empty folder for settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(compose, "run_window", lambda _paths: pytest.fail("the window opened"))


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("analyse", "Did you mean 'busight analyze'?"),
        ("ANALYZE", "Did you mean 'busight analyze'?"),
        ("self-test", "Did you mean 'busight selftest'?"),
        (
            "gone.png",
            "The commands are analyze, listen, site, evaluate, deidentify, selftest, doctor",
        ),
        ("", "The commands are analyze, listen, site, evaluate, deidentify, selftest, doctor"),
    ],
)
@pytest.mark.usefixtures("no_window")
def test_an_unknown_word_opens_no_window_and_stores_nothing(
    word, said, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    assert program.main([word, "x"]) == 2
    printed = capsys.readouterr().err
    assert f"There is no command, file or folder '{word}'" in printed
    assert said in printed
    assert not own_folder().exists()


@pytest.mark.usefixtures("no_window")
def test_an_unknown_word_can_not_control_the_terminal(capsys):
    assert program.main(["\x1b[31mred"]) == 2
    assert "\x1b" not in capsys.readouterr().err


def test_a_path_opens_the_window(tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(compose, "run_window", lambda paths: opened.append(paths) or 0)
    assert program.main([str(tmp_path), "gone.png"]) == 0
    assert [path.name for path in opened[0]] == [tmp_path.name, "gone.png"]


@pytest.mark.parametrize("words", [["--foo"], ["doctor", "--foo"]])
def test_an_unknown_option_is_named(words, capsys):
    with pytest.raises(SystemExit) as stop:
        program.main(words)
    assert stop.value.code == 2
    printed = capsys.readouterr().err
    assert "--foo" in printed
    assert "COMMAND" not in printed.partition("error:")[2]


def test_no_command_at_all_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main([])
    assert stop.value.code == 2
    assert "there is no COMMAND" in capsys.readouterr().err


def test_help_names_the_paths_that_the_window_opens(capsys):
    with pytest.raises(SystemExit) as stop:
        program.main(["--help"])
    assert stop.value.code == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "busight [PATH ...]" in printed
    assert "PATH is an image, a folder of images, or a project, to open in it" in printed
    with pytest.raises(SystemExit):
        program.main(["doctor", "--help"])
    assert re.match(r"usage: busight doctor ", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("missing.png", "'missing.png' is not there"),
        ("nothing", "'nothing' is a folder without images"),
        ("empty.png", "'empty.png' is empty"),
    ],
)
def test_an_input_without_an_image_is_refused_before_anything_starts(
    kind, said, images, tmp_path, capsys
):
    def engine(*_arguments, **_options):
        pytest.fail("the engine was made")

    (tmp_path / "nothing").mkdir()
    (tmp_path / "empty.png").touch()
    output = tmp_path / "out"
    inputs = [str(images), str(tmp_path / kind)]
    assert cli.main(["analyze", *inputs, "--output", str(output)], engine) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert "Analyzing" not in printed
    assert not output.exists()


def test_an_empty_file_inside_a_folder_fails_alone(images, tmp_path):
    (images / "empty.png").touch()
    words = ["analyze", str(images), "--output", str(tmp_path / "out"), "--write", "json"]
    assert cli.main(words, FakeEngine()) == 1
    assert len((tmp_path / "out" / "results.jsonl").read_text().splitlines()) == 4


EMPTY = [
    ["analyze", "", "--output", "out"],
    ["analyze", "in", "--output", ""],
    ["deidentify", "", "--output", "out"],
    ["listen", "--folder", ""],
]


@pytest.mark.parametrize("words", EMPTY, ids=" ".join)
def test_an_empty_path_is_not_the_current_folder(words, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(words, FakeEngine())
    assert stop.value.code == 2
    assert "this path is empty: name a file or a folder" in capsys.readouterr().err


FOLDERS = [
    ["analyze", "IN", "--output", "FILE"],
    ["analyze", "IN", "--output", "FILE/out"],
    ["deidentify", "IN", "--output", "FILE"],
    ["listen", "--folder", "FILE"],
]


@pytest.mark.parametrize("words", FOLDERS, ids=" ".join)
def test_a_file_is_not_a_folder_to_write_to(words, images, tmp_path, capsys):
    (tmp_path / "file").write_text("mine")
    places = {"IN": str(images), "FILE": str(tmp_path / "file")}
    places["FILE/out"] = str(tmp_path / "file" / "out")
    with pytest.raises(SystemExit) as stop:
        cli.main([places.get(word, word) for word in words], FakeEngine())
    assert stop.value.code == 2
    assert "a file is where its folder should be" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def test_a_study_is_not_made_for_nothing(tmp_path, capsys):
    words = ["analyze", str(tmp_path), "--output", str(tmp_path / "out"), "--make-study"]
    with pytest.raises(SystemExit) as stop:
        cli.main(words, FakeEngine())
    assert stop.value.code == 2
    said = capsys.readouterr().err
    assert "usage: busight analyze" in said
    assert "--make-study makes a study for DICOM objects: name one in --write" in said
