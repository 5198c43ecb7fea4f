"""Which files belong to a part."""

from collections import Counter
from pathlib import PurePosixPath

from app.files.parts import RunPart, begun_parts, part_of

FILES = [PurePosixPath(f"patient-{number // 4}/image-{number}.dcm") for number in range(4000)]


def test_each_file_is_in_one_part_and_parts_are_alike():
    sizes = Counter(part_of(file, 8) for file in FILES)
    assert sizes.keys() == {RunPart(8, number) for number in range(1, 9)}
    assert all(400 < size < 600 for size in sizes.values())
    assert all(
        RunPart(8, 3).has(file) == (part_of(file, 8) == RunPart(8, 3)) for file in FILES[:100]
    )
    assert {part_of(file, 1) for file in FILES} == {RunPart(1, 1)}


def test_a_file_stays_in_its_part_with_every_version():
    """Otherwise a run that goes on after an update would do files twice or not at all."""
    numbers = {
        name: part_of(PurePosixPath(name), 8).number for name in ("a.png", "deep/\u00e9.dcm")
    }
    assert numbers == {"a.png": 1, "deep/\u00e9.dcm": 8}


def test_parts_are_found_by_their_folders(tmp_path):
    for name in ("part-2-of-8", "part-10-of-10", "part-1-of-8", "part-0-of-8", "part-x-of-8"):
        (tmp_path / "parts" / name).mkdir(parents=True)
    assert begun_parts(tmp_path) == [RunPart(8, 1), RunPart(8, 2), RunPart(10, 10)]
    assert begun_parts(tmp_path / "none") == []
    assert RunPart(8, 2).folder(tmp_path) == tmp_path / "parts" / "part-2-of-8"
