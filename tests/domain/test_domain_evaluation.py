"""Figures of a site, against figures counted by hand and by scikit-learn."""

import random
from itertools import count

import pytest
from sklearn.metrics import roc_auc_score

from app.domain.evaluation import LabeledResult, Outlines, evaluate
from app.domain.measure import Measure

_numbers = count()


def result(label, malignancy=0.5, patient="", **more):
    values = {"is_suspicious": malignancy >= 0.3, "lesions": 1} | more
    return LabeledResult(patient or f"patient {next(_numbers)}", label, malignancy, **values)


@pytest.fixture
def results():
    return [
        result("malignant", 0.9, "1"),
        result("malignant", 0.4, "2"),
        result("malignant", 0.2, "3", lesions=0),
        result("benign", 0.35, "4"),
        result("benign", 0.1, "5", lesions=2),
        result("normal", 0.05, "6", lesions=0),
        result("normal", 0.05, "7"),
        result("normal", 0.6, "8"),
    ]


def test_shares_are_those_of_the_images_that_count(results):
    figures = evaluate(results)
    found = {measure: (figure.value, figure.images) for measure, figure in figures.items()}
    assert found == {
        Measure.ROC_AUC: (pytest.approx(12 / 15), 8),
        Measure.SENSITIVITY: (pytest.approx(2 / 3), 3),
        Measure.SPECIFICITY: (pytest.approx(3 / 5), 5),
        Measure.NORMALS_MARKED: (pytest.approx(2 / 3), 3),
        Measure.NOTHING_MARKED: (pytest.approx(1 / 5), 5),
    }


def test_the_area_under_the_curve_is_that_of_scikit_learn_with_ties_too():
    draw = random.Random(3)
    results = [
        result(draw.choice(["normal", "benign", "malignant"]), draw.randrange(8) / 8, str(number))
        for number in range(60)
    ]
    truth = [one.label == "malignant" for one in results]
    expected = roc_auc_score(truth, [one.malignancy for one in results])
    figure = evaluate(results)[Measure.ROC_AUC]
    assert figure.value == pytest.approx(expected)
    assert figure.interval[0] < expected < figure.interval[1]


def test_lesions_are_counted_over_all_images():
    results = [
        result("benign", outlines=Outlines(lesions=3, missed=1, false_lesions=0, dice=0.6)),
        result("malignant", outlines=Outlines(lesions=1, missed=0, false_lesions=2, dice=0.9)),
        result("normal", outlines=Outlines(lesions=0, missed=0, false_lesions=1, dice=None)),
        result("benign"),
    ]
    figures = evaluate(results)
    assert figures[Measure.LESIONS_MISSED].value == pytest.approx(1 / 4)
    assert figures[Measure.LESIONS_MISSED].images == 2
    assert figures[Measure.FALSE_LESIONS].value == pytest.approx(1.0)
    assert figures[Measure.DICE].value == pytest.approx(0.75)


def test_readers_are_compared_with_the_networks_on_the_same_images():
    results = [
        result("malignant", 0.9, reader_suspects=False),
        result("malignant", 0.1, reader_suspects=True),
        result("malignant", 0.8, reader_suspects=True),
        result("malignant", 0.1),
        result("benign", 0.9, reader_suspects=False),
    ]
    figures = evaluate(results)
    assert figures[Measure.SENSITIVITY].value == pytest.approx(2 / 4)
    assert figures[Measure.READ_SENSITIVITY].value == pytest.approx(2 / 3)
    assert figures[Measure.READER_SENSITIVITY].value == pytest.approx(2 / 3)
    assert figures[Measure.READ_SPECIFICITY].value == 0.0
    assert figures[Measure.READER_SPECIFICITY].value == 1.0


def test_images_of_one_patient_widen_the_interval():
    def width(patients):
        results = [
            result("malignant", 0.9 if number % 4 else 0.1, str(number % patients))
            for number in range(80)
        ]
        low, high = evaluate(results)[Measure.SENSITIVITY].interval
        return high - low

    assert width(8) > 2 * width(80)


def test_all_right_is_not_sure():
    """20 of 20: Clopper and Pearson's interval starts at 0.832."""
    results = [result("malignant", 0.9, str(number)) for number in range(20)]
    figure = evaluate(results)[Measure.SENSITIVITY]
    assert (figure.value, figure.interval) == (1.0, (pytest.approx(0.8316, abs=1e-4), 1.0))
    results = [result("normal", 0.1, str(number), lesions=0) for number in range(20)]
    figure = evaluate(results)[Measure.NORMALS_MARKED]
    assert (figure.value, figure.interval) == (0.0, (0.0, pytest.approx(0.1684, abs=1e-4)))


def test_what_the_images_can_not_give_is_left_out():
    assert set(evaluate([result("benign")])) == {Measure.SPECIFICITY, Measure.NOTHING_MARKED}


def test_images_that_all_have_outlines_give_all_figures():
    results = [
        result(label, malignancy, outlines=Outlines(1, 0, 0, 0.9))
        for label, malignancy in (("benign", 0.1), ("malignant", 0.8))
    ]
    assert {Measure.LESIONS_MISSED, Measure.DICE, Measure.ROC_AUC} <= set(evaluate(results))


def test_one_patient_and_equal_values_give_no_interval():
    outlines = Outlines(lesions=1, missed=0, false_lesions=1, dice=0.9)
    one = [result("malignant", 0.9, "1", outlines=outlines), result("malignant", 0.1, "1")]
    assert evaluate(one)[Measure.SENSITIVITY].interval is None
    many = [result("benign", 0.1, str(number), outlines=outlines) for number in range(20)]
    figures = evaluate(many)
    assert figures[Measure.FALSE_LESIONS].interval is None
    assert figures[Measure.DICE].interval is None
