"""Groups, conflicts and folds."""

from collections import Counter
from pathlib import Path

from models.training.data.folds import assign_folds, assign_groups, join, mark_conflicts
from models.training.data.image_list import FOLDS, NO_FOLD, Row
from models.training.data.known_duplicates import join_known


def row(name: str, label: str = "benign", **fields) -> Row:
    return Row(path=Path(name), masks=(), name=name, label=label, **{"set": "busi", **fields})


def folded(rows: list[Row], pairs: list[tuple[int, int]]) -> list[Row]:
    return assign_folds(assign_groups(mark_conflicts(rows, pairs), pairs))


def test_join_follows_chains_in_any_order() -> None:
    assert join(6, [(4, 5), (1, 4), (5, 2)]) == [0, 1, 1, 3, 1, 1]


def test_near_duplicates_with_different_labels_exclude_only_their_group() -> None:
    rows = [row("a"), row("b"), row("c", "malignant"), row("d"), row("e")]
    marked = folded(rows, [(0, 1), (1, 2), (3, 4)])
    reason = "near-duplicates of it are labeled benign and malignant"
    assert [one.excluded for one in marked] == [reason, reason, reason, "", ""]
    assert [one.fold for one in marked[:3]] == [NO_FOLD] * 3
    assert marked[3].fold == marked[4].fold != NO_FOLD


def test_a_patient_may_have_a_benign_and_a_malignant_lesion() -> None:
    rows = [row("a", patient="p"), row("b", "malignant", patient="p")]
    marked = folded(rows, [])
    assert not any(one.excluded for one in marked)
    assert marked[0].group == marked[1].group
    assert marked[0].fold == marked[1].fold


def test_patients_and_duplicates_join_into_one_group() -> None:
    rows = [row("a", patient="p"), row("b", patient="p"), row("c", patient="q"), row("d")]
    groups = [one.group for one in assign_groups(rows, [(1, 2)])]
    assert groups == ["busi/a", "busi/a", "busi/a", "busi/d"]


def test_no_group_is_in_two_folds_and_folds_are_stratified() -> None:
    labels = ["benign"] * 60 + ["malignant"] * 35 + ["normal"] * 25
    rows = [row(f"{number}", label) for number, label in enumerate(labels)]
    pairs = [(number, number + 1) for number in range(0, 118, 3) if number not in (59, 93, 94)]
    pairs = [pair for pair in pairs if rows[pair[0]].label == rows[pair[1]].label]
    done = folded(rows, pairs)
    folds: dict[str, set[int]] = {}
    for one in done:
        folds.setdefault(one.group, set()).add(one.fold)
    assert all(len(found) == 1 for found in folds.values())
    counts = Counter((one.label, one.fold) for one in done)
    for label in ("benign", "malignant", "normal"):
        each = [counts[label, fold] for fold in range(FOLDS)]
        assert max(each) - min(each) <= 2


def test_folds_that_a_set_gives_are_kept_unless_a_group_would_be_split() -> None:
    rows = [
        row(name, set="busbra", fold=fold)
        for name, fold in zip("abcde", (3, 1, 1, 4, 0), strict=True)
    ]
    done = folded(rows, [(0, 1), (1, 2)])
    assert [one.fold for one in done] == [1, 1, 1, 4, 0]


def test_known_pairs_join_their_groups_and_change_nothing_else() -> None:
    rows = [
        row(name, group=group, fold=fold)
        for name, group, fold in [("a", "1", 0), ("b", "1", 0), ("c", "2", 3), ("d", "3", 1)]
    ]
    joined = join_known(rows, [("busi/b", "busi/c")])
    assert [one.fold for one in joined] == [3, 3, 3, 1]
    assert len({one.group for one in joined[:3]}) == 1
    assert joined[3] == rows[3]
    assert join_known(rows, [("busi/b", "busi/missing")]) == rows
