"""What edits do to an Assessment: at every threshold, at every operating point, to the label."""

from dataclasses import replace

import numpy as np
import pytest
from test_domain_assessment import (
    BENIGN,
    DOUBTFUL,
    LEFT,
    MALIGNANT,
    POINT,
    REJECTED,
    RIGHT,
    Box,
    candidate,
    hills,
    prediction,
    scan,
)

from app.domain.assessment import Assessment, RiskLabel, assess
from app.domain.edit import Accept, Delete, Draw, DrawnRegion, Edit, Redraw, Reject
from app.domain.editing import apply_edits, judged, new_id, targets
from app.domain.lesion import Origin
from app.domain.orientation import Orientation, orient
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import ClassProbabilities, Prediction, WholeImage

THRESHOLDS = (0.0, 0.1, 0.45, 0.7, 0.95, 1.0)
STRICT = OperatingPoint("strict", limit=0.9, acceptance_limit=0.99)
LEFT_ID, RIGHT_ID = "10-10", "100-50"
"""The peak of a flat box is its first pixel."""
CALM = WholeImage((3.0, 0.0, -1.0), ClassProbabilities(0.96, 0.03, 0.01))
ELSEWHERE: Box = (60, 70, 20, 16)


def two(
    left: ClassProbabilities = BENIGN,
    right: ClassProbabilities = MALIGNANT,
    whole: WholeImage | None = CALM,
) -> Prediction:
    made = prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, left), candidate(RIGHT, right))
    return replace(made, whole_image=whole)


def box(bbox: Box) -> DrawnRegion:
    return DrawnRegion.of(bbox, np.ones((bbox[3], bbox[2]), np.bool_))


def edited(
    made: Prediction, *edits: Edit, threshold: float = 0.45, point: OperatingPoint = POINT
) -> Assessment:
    return assess(scan(), made, threshold, point, edits)


def lesion_boxes(result: Assessment) -> list[Box]:
    return [one.bbox for one in result.lesions]


def label(result: Assessment) -> tuple[object, ...]:
    return result.risk_label, result.has_lesion, result.image_decides, result.class_probabilities


ALL_KINDS: list[tuple[Edit, ...]] = [
    (Accept(LEFT_ID),),
    (Reject(RIGHT_ID),),
    (Reject(LEFT_ID), Reject(RIGHT_ID)),
    (Delete(RIGHT_ID),),
    (Draw("drawn-1", box(ELSEWHERE), MALIGNANT),),
    (Redraw(RIGHT_ID, box(ELSEWHERE), BENIGN),),
    (Delete(RIGHT_ID), Draw("drawn-1", box(ELSEWHERE), DOUBTFUL), Reject("drawn-1")),
]


@pytest.mark.parametrize("edits", ALL_KINDS)
def test_the_label_after_edits_does_not_depend_on_the_threshold(edits: tuple[Edit, ...]) -> None:
    usual = label(edited(two(), *edits))
    for threshold in THRESHOLDS:
        assert label(edited(two(), *edits, threshold=threshold)) == usual


@pytest.mark.parametrize("edits", ALL_KINDS)
def test_what_the_networks_said_is_kept_beside_it(edits: tuple[Edit, ...]) -> None:
    plain = edited(two())
    assert plain.networks_risk is None
    kept = edited(two(), *edits).networks_risk
    assert kept is not None
    assert label(plain) == (
        kept.risk_label,
        kept.has_lesion,
        kept.image_decides,
        kept.class_probabilities,
    )


@pytest.mark.parametrize("point", [POINT, STRICT])
def test_an_accepted_lesion_is_one_at_every_threshold_and_operating_point(
    point: OperatingPoint,
) -> None:
    made = two(left=REJECTED, right=REJECTED)
    assert edited(made, point=point).lesions == ()
    for threshold in THRESHOLDS:
        result = edited(made, Accept(LEFT_ID), threshold=threshold, point=point)
        (lesion,) = result.lesions
        assert (lesion.is_edited, lesion.is_rejected, lesion.origin) == (
            True,
            False,
            Origin.NETWORK,
        )
        if threshold > 0:  # at 0 all is one region
            assert lesion.bbox == LEFT
            assert [one.bbox for one in result.possible_lesions] == [RIGHT]
        assert (result.has_lesion, result.risk_label) == (True, RiskLabel.BENIGN)


def test_a_faint_lesion_that_was_accepted_is_outlined_at_the_default_threshold() -> None:
    faint = prediction({LEFT: 0.3}, candidate(LEFT, REJECTED, is_faint=True))
    assert lesion_boxes(edited(faint, Accept(LEFT_ID))) == [LEFT]


def test_a_rejected_lesion_is_possible_at_every_threshold_and_decides_nothing() -> None:
    assert edited(two()).risk_label is RiskLabel.SUSPICIOUS
    for threshold in THRESHOLDS[1:]:
        result = edited(two(), Reject(RIGHT_ID), threshold=threshold)
        (possible,) = result.possible_lesions
        assert (possible.bbox, possible.is_edited, possible.is_rejected) == (RIGHT, True, True)
        assert possible.class_probabilities == MALIGNANT  # what the networks said of it
        assert not result.is_suspicious(possible)
        assert result.deciding_region is None
        assert not result.mask[55, 105]
        assert (result.risk_label, result.malignancy) == (RiskLabel.BENIGN, 0.1)


def test_if_all_is_rejected_the_image_as_a_whole_still_counts() -> None:
    rejected = (Reject(LEFT_ID), Reject(RIGHT_ID))
    assert edited(two(), *rejected).risk_label is RiskLabel.NORMAL
    suspicious = WholeImage((0.0, 0.0, 1.0), ClassProbabilities(0.3, 0.3, 0.4))
    result = edited(two(whole=suspicious), *rejected)
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert (result.has_lesion, result.image_decides, result.malignancy) == (False, True, 0.4)


def test_without_the_answer_for_the_whole_image_edits_never_lower_the_malignancy() -> None:
    rejected = edited(two(whole=None), Reject(RIGHT_ID))
    assert (rejected.malignancy, rejected.risk_label) == (0.8, RiskLabel.SUSPICIOUS)
    drawn = Draw("drawn-1", box(ELSEWHERE), ClassProbabilities(0.02, 0.08, 0.9))
    assert edited(two(whole=None), drawn).malignancy == 0.9


def test_the_last_edit_counts_and_what_names_nothing_has_no_effect() -> None:
    result = edited(two(), Reject(RIGHT_ID), Accept(RIGHT_ID), Reject("7-7"), Delete("drawn-9"))
    assert lesion_boxes(result) == [RIGHT, LEFT]
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert lesion_boxes(edited(two(), Delete(RIGHT_ID), Accept(RIGHT_ID))) == [LEFT]


def test_a_deleted_lesion_is_nowhere_and_what_it_merges_with_stays() -> None:
    for threshold in THRESHOLDS[1:]:
        result = edited(two(left=REJECTED), Delete(RIGHT_ID), threshold=threshold)
        assert [one.bbox for one in result.regions] == [LEFT]
    (whole,) = edited(two(), Delete(RIGHT_ID), threshold=0.0).lesions
    assert whole.class_probabilities == BENIGN
    assert edited(two(), Delete(LEFT_ID), Delete(RIGHT_ID), threshold=0.0).regions == ()


def test_a_merged_region_is_a_lesion_unless_all_its_parts_are_rejected() -> None:
    (whole,) = edited(two(), Reject(RIGHT_ID), threshold=0.0).lesions
    assert (whole.class_probabilities, whole.is_edited, whole.is_rejected) == (BENIGN, True, False)
    both = edited(two(), Reject(RIGHT_ID), Reject(LEFT_ID), threshold=0.0)
    assert both.lesions == ()
    assert [one.is_rejected for one in both.possible_lesions] == [True]


def test_rejecting_a_merged_region_rejects_all_its_parts() -> None:
    (whole,) = edited(two(), threshold=0.0).lesions
    names = targets(apply_edits(two(), POINT.acceptance_limit, ()), whole)
    assert set(names) == {LEFT_ID, RIGHT_ID}
    assert edited(two(), *map(Reject, names)).lesions == ()


def test_parts_of_a_candidate_that_a_high_threshold_splits_share_their_edits() -> None:
    made = hills()
    apart = assess(scan(), made, 0.7, POINT)
    assert len(apart.lesions) == 3
    unedited = apply_edits(made, POINT.acceptance_limit, ())
    for part in apart.lesions:
        (name,) = targets(unedited, part)
        rejected = assess(scan(), made, 0.7, POINT, (Reject(name),))
        touched = [one for one in apart.lesions if targets(unedited, one) == (name,)]
        assert {one.id for one in rejected.possible_lesions} == {one.id for one in touched}


def test_a_drawn_lesion_keeps_its_outline_everywhere() -> None:
    drawn = Draw("drawn-1", box(ELSEWHERE), MALIGNANT)
    made = two(left=REJECTED, right=REJECTED)
    for point in (POINT, STRICT):
        for threshold in THRESHOLDS:
            (lesion,) = edited(made, drawn, threshold=threshold, point=point).lesions
            assert (lesion.id, lesion.bbox, lesion.area_px) == ("drawn-1", ELSEWHERE, 20 * 16)
            assert (lesion.origin, lesion.is_edited) == (Origin.PERSON, True)
    assert edited(made, drawn).risk_label is RiskLabel.SUSPICIOUS
    assert edited(made, drawn, point=STRICT).risk_label is RiskLabel.BENIGN


def test_a_drawn_lesion_can_be_rejected_and_deleted() -> None:
    drawn = Draw("drawn-1", box(ELSEWHERE), MALIGNANT)
    result = edited(two(right=BENIGN), drawn, Reject("drawn-1"))
    assert [(one.id, one.is_rejected) for one in result.possible_lesions] == [("drawn-1", True)]
    assert result.risk_label is RiskLabel.BENIGN
    assert edited(two(right=BENIGN), drawn, Delete("drawn-1")).possible_lesions == ()


def test_lesions_of_networks_and_person_are_numbered_together() -> None:
    result = edited(two(), Draw("drawn-1", box(ELSEWHERE), ClassProbabilities(0.1, 0.5, 0.4)))
    assert [(one.number, one.id) for one in result.lesions] == [
        (1, RIGHT_ID),
        (2, "drawn-1"),
        (3, LEFT_ID),
    ]


def test_a_redrawn_lesion_keeps_its_id_and_its_new_outline() -> None:
    redrawn = Redraw(RIGHT_ID, box((95, 45, 30, 30)), ClassProbabilities(0.1, 0.7, 0.2))
    for threshold in THRESHOLDS[1:]:
        result = edited(two(left=REJECTED), redrawn, threshold=threshold)
        (lesion,) = result.lesions
        assert (lesion.id, lesion.bbox, lesion.malignancy) == (RIGHT_ID, (95, 45, 30, 30), 0.2)
        assert [one.bbox for one in result.replaced] == [RIGHT]
    assert edited(two(), redrawn, Delete(RIGHT_ID)).replaced == ()


def test_outlines_that_were_joined_to_one_are_all_kept_beside_it() -> None:
    joined = Redraw(RIGHT_ID, box((10, 40, 110, 30)), MALIGNANT)
    result = edited(two(), joined, Delete(LEFT_ID))
    assert lesion_boxes(result) == [(10, 40, 110, 30)]
    assert sorted(one.bbox for one in result.replaced) == sorted([LEFT, RIGHT])


def test_redrawing_a_possible_lesion_makes_it_a_lesion() -> None:
    redrawn = Redraw(RIGHT_ID, box(RIGHT), REJECTED)
    assert lesion_boxes(edited(two(right=REJECTED), redrawn, point=STRICT)) == [RIGHT]


def test_until_the_engine_has_judged_it_a_drawn_region_changes_nothing_else() -> None:
    drawn, redrawn = Draw("drawn-1", box(ELSEWHERE)), Redraw(RIGHT_ID, box((95, 45, 30, 30)))
    result = edited(two(), drawn, redrawn)
    assert lesion_boxes(result) == [RIGHT, LEFT]
    assert [one.bbox for one in result.unjudged] == [ELSEWHERE, (95, 45, 30, 30)]
    assert (result.risk_label, result.replaced) == (RiskLabel.SUSPICIOUS, ())
    after = judged(judged((drawn, redrawn), drawn, BENIGN), redrawn, MALIGNANT)
    result = edited(two(), *after)
    assert result.unjudged == ()
    assert set(lesion_boxes(result)) == {LEFT, ELSEWHERE, (95, 45, 30, 30)}
    assert judged((redrawn,), drawn, BENIGN) == (redrawn,)


def test_splitting_and_joining_are_made_of_other_edits() -> None:
    split = (
        Redraw(RIGHT_ID, box((100, 50, 20, 40)), BENIGN),
        Draw("drawn-1", box((122, 50, 18, 40)), MALIGNANT),
    )
    assert set(lesion_boxes(edited(two(left=REJECTED), *split))) == {
        (100, 50, 20, 40),
        (122, 50, 18, 40),
    }
    join = (Redraw(RIGHT_ID, box((10, 10, 130, 80)), MALIGNANT), Delete(LEFT_ID))
    assert lesion_boxes(edited(two(), *join)) == [(10, 10, 130, 80)]


def test_new_ids_are_unique() -> None:
    assert new_id(()) == "drawn-1"
    drawn = Draw("drawn-1", box(ELSEWHERE))
    assert new_id((drawn, Delete("drawn-1"))) == "drawn-2"
    assert new_id((Accept("3-4"),)) == "drawn-1"


def test_drawn_regions_are_compared_by_their_pixels() -> None:
    corner = np.ones((16, 20), np.bool_)
    corner[0, 0] = False
    assert box(ELSEWHERE) == box(ELSEWHERE)
    assert DrawnRegion.of(ELSEWHERE, corner) != box(ELSEWHERE)
    assert np.array_equal(DrawnRegion.of(ELSEWHERE, corner).mask, corner)
    with pytest.raises(ValueError, match="empty"):
        DrawnRegion.of(ELSEWHERE, ~np.ones((16, 20), np.bool_))


def test_outlines_beside_the_lesions_turn_with_the_view() -> None:
    redrawn = Redraw(RIGHT_ID, box((95, 45, 30, 30)), BENIGN)
    result = edited(two(), redrawn, Draw("drawn-1", box(ELSEWHERE)))
    turned = orient(result, Orientation(quarter_turns=1))
    (before,), (after,) = result.replaced, turned.replaced
    x, y, width, height = before.bbox
    assert after.bbox == (100 - y - height, x, height, width)
    assert set(map(tuple, after.contour.tolist())) == {
        (99 - row, column) for column, row in before.contour.tolist()
    }
    assert turned.unjudged[0].bbox == (100 - 70 - 16, 60, 16, 20)
