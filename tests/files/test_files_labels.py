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
def test_any_spreadsheet_writes_one(read, tmp_path, separator, encoding):
    lines = ("file,label,mask,patient", "a/1.png, Malignant ,masks/1.png,P7", "a\\2.png,normal,,")
    labels = read("\r\n".join(lines).replace(",", separator), encoding)
    assert labels == {
        ResultKey("a/1.png"): Label("malignant", "P7", (tmp_path / "masks/1.png",)),
        ResultKey("a/2.png"): Label("normal", "a\\2.png "),
    }


def test_frames_and_masks_of_one_file(read, tmp_path):
    labels = read(
        "file,frame,label,mask\nc.mp4,1,benign,a.png\nc.mp4,3,benign,\nc.mp4,1,benign,b.png\n"
    )
    assert list(labels) == [ResultKey("c.mp4"), ResultKey("c.mp4", 2)]
    assert labels[ResultKey("c.mp4")].masks == (tmp_path / "a.png", tmp_path / "b.png")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "'labels.csv' is not a table of labels"),
        ("file,class\na.png,benign\n", "'labels.csv' is not a table of labels"),
        ("file,label\na.png,benign\nb.png,cyst\n", "'cyst' in line 3 of 'labels.csv' is not a"),
        ("file,label\na.png\n", "'' in line 2 of 'labels.csv' is not a label"),
        ("file,label,frame\na.png,benign,0\n", "'0' in line 2 of 'labels.csv' is not the number"),
        ("file,label,frame\na.png,benign,x\n", "'x' in line 2 of 'labels.csv' is not the number"),
        ("file,label\na.png,benign\na.png,normal\n", "Line 3 of 'labels.csv' contradicts"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(read, text, said):
    with pytest.raises(LabelError, match="^" + said):
        read(text)


def test_a_table_in_another_encoding_is_none(read):
    with pytest.raises(LabelError, match="not a table of labels"):
        read("file,label\nä.png,benign\n", "latin-1")


def test_a_missing_table_is_said():
    with pytest.raises(ScanError, match=r"nothing\.csv"):
        read_labels(Path("nothing.csv"))
