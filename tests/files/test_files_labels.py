"""Tables of labels, as people make them."""

from pathlib import Path

import pytest

from app.files.errors import ScanError
from app.files.inputs import ResultKey
from app.files.labels import Label, LabelError, read_labels


@pytest.fixture
def read(tmp_path):
    def read_one(text, encoding="utf-8"):
        path = tmp_path / "labels.csv"
        path.write_text(text, encoding=encoding)
        return read_labels(path)

    return read_one


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_any_spreadsheet_writes_one(read, separator, encoding):
    lines = (
        "File, label,mask,patient",
        "./a/1.png, Malignant ,masks\\1.png,P7",
        "a\\2.png,normal,,",
        ",,,",
        "3.png,,,",
    )
    labels = read("\r\n".join(lines).replace(",", separator), encoding)
    assert labels == {
        ResultKey("a/1.png"): Label("malignant", "P7", ("masks/1.png",)),
        ResultKey("a/2.png"): Label("normal", ""),
    }


def test_frames_and_masks_of_one_file(read):
    labels = read(
        "file,frame,label,mask,patient\nc.mp4,1,benign,a.png,\nc.mp4,3,benign,,P\n"
        "c.mp4,,benign,b.png,P\n"
    )
    assert list(labels) == [ResultKey("c.mp4"), ResultKey("c.mp4", 2)]
    assert labels[ResultKey("c.mp4")] == Label("benign", "P", ("a.png", "b.png"))


def test_what_excel_and_macos_do_to_a_table(read):
    labels = read('sep=;\r\nfile;label;note\r\ne\u0301.png;benign;"two\r\nlines;\u2028"\r\n;;\r\n')
    assert labels == {ResultKey("\u00e9.png"): Label("benign", "")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "'labels.csv' is not a table of labels"),
        ("file,class\na.png,benign\n", "'labels.csv' is not a table of labels"),
        ("file,label\na.png,benign\nb.png,cyst\n", "'cyst' in line 3 of 'labels.csv' is not a"),
        ("file,label,label\na.png,benign,normal\n", "'labels.csv' is not a table of labels"),
        ('file,label,note\na.png,benign,"see\nb.png,x,\n', "Line 3 of 'labels.csv' can't be read"),
        ("file,label\na.png," + 200_000 * "x", "Line 2 of 'labels.csv' can't be read"),
        ("file,label\na.png," + 900 * "x", f"'{40 * 'x'}\u2026' in line 2 of 'labels.csv'"),
        ("file,label,frame\na.png,benign," + 5000 * "9", "'9{40}\u2026' in line 2"),
        ("file,label,frame\na.png,benign,0\n", "'0' in line 2 of 'labels.csv' is not the number"),
        ("file,label,frame\na.png,benign,x\n", "'x' in line 2 of 'labels.csv' is not the number"),
        ("file,label\na.png,benign\na.png,normal\n", "Line 3 of 'labels.csv' contradicts"),
        ("file,label,patient\na.png,benign,1\na.png,benign,2\n", "Line 3 of 'labels.csv' contrad"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(read, text, said):
    with pytest.raises((LabelError, ScanError), match="^" + said):
        read(text)


def test_a_table_in_another_encoding_is_none(read):
    with pytest.raises(LabelError, match="not a table of labels"):
        read("file,label\nä.png,benign\n", "latin-1")


def test_a_missing_table_is_said():
    with pytest.raises(ScanError, match=r"nothing\.csv"):
        read_labels(Path("nothing.csv"))
