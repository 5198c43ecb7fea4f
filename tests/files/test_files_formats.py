"""One table says which formats are read, and everything that names them agrees with it."""

from pathlib import Path

import pytest

from app.files.content import Content
from app.files.errors import ScanError
from app.files.formats import FORMAT_NAMES, FORMATS, SUFFIXES
from app.files.inputs import find_inputs
from app.files.reader import read_scan
from app.words.message import english

README = Path(__file__).parents[2] / "README.md"


def test_the_table_holds_what_is_recognized_by_content() -> None:
    recognized = {content.value.split()[0].casefold() for content in Content}
    assert {each.name.casefold() for each in FORMATS} == recognized


@pytest.mark.parametrize("suffix", [*SUFFIXES, *map(str.upper, SUFFIXES)])
def test_a_file_that_claims_a_format_is_not_skipped(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"broken{suffix}"
    path.write_text("nothing")
    assert [entry.path for entry in find_inputs([tmp_path])] == [path]


def test_sentences_about_other_files_name_every_format(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    (entry,) = find_inputs([tmp_path])
    with pytest.raises(ScanError) as caught:
        read_scan(tmp_path / "notes.txt")
    assert entry.error is not None
    for sentence in (english(entry.error), str(caught.value)):
        assert f"these formats: {FORMAT_NAMES}." in sentence


def test_the_readme_names_every_format() -> None:
    *names, last = (each.name for each in FORMATS)
    assert f"| Reads | {', '.join(names)} and {last} " in README.read_text(encoding="utf-8")
