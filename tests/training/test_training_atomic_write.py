"""Files of the commands are written completely or not at all."""

from pathlib import Path

import pytest

from models.training.data.atomic_write import atomic_write


def write(path: Path, error: BaseException | None = None) -> None:
    with atomic_write(path) as temporary:
        temporary.write_text("half")
        if error is not None:
            raise error
        temporary.write_text("newer")


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()], ids=repr)
def test_a_failed_write_keeps_the_older_file(error: BaseException, tmp_path: Path) -> None:
    path = tmp_path / "map.npz"
    path.write_text("older")
    with pytest.raises(type(error)):
        write(path, error)
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_replaces_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "map.npz"
    write(path)
    write(path)
    assert path.read_text() == "newer"
    assert list(path.parent.iterdir()) == [path]
