"""Files of the commands are whole or not there."""

from pathlib import Path

import pytest

from models.training.whole import written_whole


def write(path: Path, error: BaseException | None = None) -> None:
    with written_whole(path) as beside:
        beside.write_text("half")
        if error is not None:
            raise error
        beside.write_text("newer")


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()], ids=repr)
def test_a_failed_write_keeps_the_older_file_alone(error: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "map.npz"
    path.write_text("older")
    with pytest.raises(type(error)):
        write(path, error)
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_whole_file_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "map.npz"
    write(path)
    write(path)
    assert path.read_text() == "newer"
    assert list(path.parent.iterdir()) == [path]
