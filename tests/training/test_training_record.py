"""Metrics of images, the record that stores them, and figures computed from it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from training_fakes import SIDE, disc, outlines_of, row_of

from models.calibration import Calibration, Question, Questions
from models.predictor import judge
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.training.data.errors import DataError
from models.training.measuring.comparison import differences
from models.training.measuring.figures import figures, resample, summary
from models.training.measuring.image_metrics import ImageMetrics, Limits, measure_image
from models.training.measuring.predictions import (
    FoldPredictions,
    StoredPrediction,
    read_predictions,
    write_predictions,
)
from models.training.measuring.record import read_record, write_record
from models.training.measuring.worst import trace

BY_REGION = Question(picture=0.0, bias=0.0, region=1.0)
NEVER = Question(picture=0.0, bias=-9.0)
UNCHANGED = Calibration(region=Questions(BY_REGION, BY_REGION), picture=Questions(NEVER, NEVER))
POINTS = [Limits(malignancy=0.05, acceptance=0.5), Limits(malignancy=0.5, acceptance=0.999)]
LESION, NO_LESION = [-3.0, 2.0, 0.0], [6.0, 0.0, 0.0]


def predict(map_: np.ndarray, *logits: list[float]) -> Prediction:
    return judge(outlines_of(map_, *logits), UNCHANGED)


def measured(number: int, label: int, malignancy: float, *, dice: float = 0.8) -> ImageMetrics:
    return ImageMetrics(
        title=f"busi/{number:03}",
        group=f"busi/{number // 2}",
        fold=number % 2,
        label=label,
        probabilities=ClassProbabilities(0.0, 1 - malignancy, malignancy),
        dice=dice if label else None,
        area=0.01 * (1 + number) if label else 0.0,
        lesions=int(label > 0),
        outlined=int(label > 0),
        regions=int(label > 0),
        found=(int(label > 0),) * 3,
        marked=(int(label > 0),) * 3,
        suspicious=(malignancy > 0.1, malignancy > 0.5, malignancy > 0.8),
    )


def images(*, dice: float = 0.8) -> list[ImageMetrics]:
    return [
        measured(n, n % 3, 0.9 if n % 3 == 2 else 0.2 if n % 4 else 0.95, dice=dice)
        for n in range(60)
    ]


def test_a_lesion_is_found_and_a_false_region_is_rejected() -> None:
    map_ = np.maximum(disc(16), disc(48, radius=10))
    truth = disc(16) > 0.5
    row = replace(row_of("busi/a", 1), pixel_mm=(0.1, 0.1))
    one = measure_image(row, truth, predict(map_, LESION, NO_LESION), POINTS)
    assert one.dice == 1
    assert one.outline_dice < 0.8
    assert (one.lesions, one.outlined, one.regions) == (1, 1, 2)
    assert one.found == one.marked == (1, 0)
    assert one.lesion_scores[0] > 0.9
    assert one.false_scores[0] < 0.1
    assert (one.hd95_px, one.hd95_mm) == (0, 0)
    assert one.area == pytest.approx(truth.mean())
    assert one.suspicious == (True, False)


def test_distances_are_in_pixels_and_mm() -> None:
    row = replace(row_of("busi/a", 1), pixel_mm=(0.5, 0.1))
    one = measure_image(row, disc(34) > 0.5, predict(disc(32), LESION), POINTS)
    assert one.hd95_px == pytest.approx(2)
    assert one.hd95_mm == pytest.approx(0.2)


def test_a_rejected_lesion_has_no_distance_and_can_be_suspicious() -> None:
    points = [Limits(malignancy=0.001, acceptance=0.5)]
    one = measure_image(row_of("busi/a", 2), disc() > 0.5, predict(disc(), NO_LESION), points)
    assert (one.dice, one.outlined, one.found, one.hd95_px) == (0, 1, (0,), None)
    assert one.suspicious == (True,)


def test_an_image_without_lesion_counts_as_normal() -> None:
    nothing = np.zeros((SIDE, SIDE), bool)
    one = measure_image(row_of("busi/a", 2), nothing, predict(disc(), LESION), POINTS[:1])
    assert (one.label, one.dice, one.outline_dice, one.marked) == (0, None, None, (1,))


def test_the_worst_images_are_stored_as_outlines() -> None:
    prediction = predict(np.maximum(disc(16), disc(48, radius=10)), LESION, NO_LESION)
    truth = disc(16) > 0.5
    one = measure_image(row_of("busi/a", 1), truth, prediction, POINTS)
    kept = trace(one, truth, prediction, acceptance_limit=0.5)
    assert [len(kept[name]) for name in ("truth", "accepted", "thrown_out")] == [1, 1, 1]
    assert kept["truth"] == kept["accepted"]


def test_predictions_are_read_as_they_were_written(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    maps = [disc() * 0.9, np.zeros((SIDE, SIDE), np.float32)]
    outlines = [
        outlines_of(maps[0], random.normal(size=3).tolist()),
        outlines_of(maps[1]),
    ]
    ones = [StoredPrediction.of(f"busi/{n}", one) for n, one in enumerate(outlines)]
    path = tmp_path / "fold1.npz"
    write_predictions(path, FoldPredictions(1, "plain", ones))
    (back,) = read_predictions([path])
    assert (back.fold, back.view) == (1, "plain")
    for one, kept in zip(outlines, back.images, strict=True):
        again = kept.outlines()
        np.testing.assert_array_equal(again.probability, one.probability)
        assert [region.bbox for region in again.regions] == [region.bbox for region in one.regions]
        np.testing.assert_array_equal(again.region_logits, one.region_logits)
        np.testing.assert_array_equal(again.picture_logits, one.picture_logits)
    with pytest.raises(DataError, match="same fold"):
        read_predictions([path, path])
    path.write_text("no archive")
    with pytest.raises(DataError, match="has no predictions"):
        read_predictions([path])


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    full = replace(
        measured(1, 1, 0.25),
        hd95_px=3.5,
        entropy=0.125,
        lesion_scores=(0.5, 0.75),
        false_scores=(0.0625,),
    )
    bare = ImageMetrics("breast/x", "breast/x", 3, 0)
    path = tmp_path / "record.csv"
    write_record(path, [full, bare])
    assert read_record(path) == [bare, full]
    path.write_text("title\nbusi/1\n")
    with pytest.raises(DataError, match="is not a record"):
        read_record(path)


def test_intervals_contain_the_value_and_normals_do_not_count_for_dice() -> None:
    found = summary(images(), 200)
    assert (found["pictures"], found["normals"], found["lesions"]) == (60, 20, 40)
    assert found["dice"]["value"] == pytest.approx(0.8)
    assert found["normals_marked at balanced"]["value"] == 0
    assert found["lesions_lost at balanced"]["value"] == 0
    low, high = found["three_class_accuracy"]["interval"]
    assert low < found["three_class_accuracy"]["value"] < high
    assert found["sensitivity at balanced"]["value"] == 1
    assert found["specificity at balanced"]["value"] == pytest.approx(30 / 40)
    assert "hd95_mm" not in found


def test_a_lesion_is_lost_if_it_was_outlined_and_missed_if_it_is_not_found() -> None:
    lost = replace(measured(0, 1, 0.5), found=(1, 0, 0), marked=(1, 0, 0))
    never = replace(measured(1, 1, 0.5), outlined=0, found=(0, 0, 0), marked=(0, 0, 0))
    found = summary([lost, never, measured(2, 1, 0.5), measured(3, 0, 0.5)], 10)
    values = [
        found[f"lesions_{what} at {point}"]["value"]
        for point in ("high sensitivity", "balanced")
        for what in ("lost", "missed")
    ]
    assert values == pytest.approx([0, 1 / 3, 1 / 3, 2 / 3], abs=1e-4)


def test_a_lesion_image_is_without_a_lesion_if_no_region_at_all_is_accepted() -> None:
    false = replace(measured(0, 1, 0.5), outlined=0, found=(0, 0, 0), marked=(1, 0, 0))
    empty = replace(measured(1, 1, 0.5), outlined=0, found=(0, 0, 0), marked=(0, 0, 0))
    normal = measured(3, 0, 0.5)
    found = summary([false, empty, measured(2, 1, 0.5), normal], 10)
    name = "lesion_images_without_lesion at"
    assert found[f"{name} high sensitivity"]["value"] == pytest.approx(1 / 3, abs=1e-4)
    assert found[f"{name} balanced"]["value"] == pytest.approx(2 / 3, abs=1e-4)


def test_thirds_of_size_have_equal_numbers_of_lesions() -> None:
    record = [measured(n, 1, 0.1, dice=n / 30) for n in range(30)]
    found = summary(record, 10)
    values = [found[f"dice_{size}"]["value"] for size in ("small", "medium", "large")]
    expected = [np.mean(part) for part in np.split(np.arange(30) / 30, 3)]
    assert values == pytest.approx(expected, abs=1e-3)


def test_images_of_one_group_are_resampled_together() -> None:
    counts = resample(images(), 50)
    assert (counts[0] == 1).all()
    assert (counts[:, ::2] == counts[:, 1::2]).all()
    assert (counts[:, ::2].sum(1) == 30).all()


def test_figures_of_a_resample_are_those_of_its_images() -> None:
    record = images()
    counts = resample(record, 5)
    drawn = figures(record, counts)
    for number, row in enumerate(counts):
        repeated = [one for one, times in zip(record, row, strict=True) for _ in range(times)]
        alone = figures(repeated, np.ones((1, len(repeated)), np.int64))
        for name in (
            "malignant_roc_auc",
            "malignant_brier",
            "malignant_ece",
            "lesions_missed at balanced",
        ):
            assert drawn[name][number] == pytest.approx(alone[name][0], nan_ok=True)


def test_a_constant_difference_has_no_spread() -> None:
    ours, theirs = images(dice=0.8), images(dice=0.7)
    found = differences(ours, theirs[:-6])
    assert found["pictures"] == 54
    assert found["dice"] == {"value": pytest.approx(0.1), "interval": [0.1, 0.1]}
    assert found["malignant_roc_auc"] == {"value": 0, "interval": [0, 0]}
    with pytest.raises(DataError, match="no image in common"):
        differences(ours, [measured(900, 1, 0.1)])
