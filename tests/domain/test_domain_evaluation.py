"""Figures of a site, against figures counted by hand and by scikit-learn."""

import random

import pytest
from sklearn.metrics import roc_auc_score

from app.domain.evaluation import Case, Measure, Outlines, evaluate


def case(label, malignancy=0.5, patient="", **more):
    values = {"is_suspicious": malignancy >= 0.3, "lesions": 1} | more
    return Case(patient or str(id(object())), label, malignancy, **values)


@pytest.fixture
def cases():
    return [
        case("malignant", 0.9, "1"),
        case("malignant", 0.4, "2"),
        case("malignant", 0.2, "3", lesions=0),
        case("benign", 0.35, "4"),
        case("benign", 0.1, "5", lesions=2),
        case("normal", 0.05, "6", lesions=0),
        case("normal", 0.05, "7"),
        case("normal", 0.6, "8"),
    ]


def test_shares_are_those_of_the_images_that_count(cases):
    figures = evaluate(cases)
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
    cases = [
        case(draw.choice(["normal", "benign", "malignant"]), draw.randrange(8) / 8, str(number))
        for number in range(60)
    ]
    truth = [one.label == "malignant" for one in cases]
    expected = roc_auc_score(truth, [one.malignancy for one in cases])
    figure = evaluate(cases)[Measure.ROC_AUC]
    assert figure.value == pytest.approx(expected)
    assert figure.interval[0] < expected < figure.interval[1]


def test_lesions_are_counted_over_all_images():
    cases = [
        case("benign", outlines=Outlines(lesions=3, missed=1, false_lesions=0, dice=0.6)),
        case("malignant", outlines=Outlines(lesions=1, missed=0, false_lesions=2, dice=0.9)),
        case("normal", outlines=Outlines(lesions=0, missed=0, false_lesions=1, dice=None)),
        case("benign"),
    ]
    figures = evaluate(cases)
    assert figures[Measure.LESIONS_MISSED].value == pytest.approx(1 / 4)
    assert figures[Measure.LESIONS_MISSED].images == 2
    assert figures[Measure.FALSE_LESIONS].value == pytest.approx(1.0)
    assert figures[Measure.DICE].value == pytest.approx(0.75)


def test_readers_are_compared_with_the_networks_on_the_same_images():
    cases = [
        case("malignant", 0.9, reader_suspects=False),
        case("malignant", 0.1, reader_suspects=True),
        case("malignant", 0.8, reader_suspects=True),
        case("malignant", 0.1),
        case("benign", 0.9, reader_suspects=False),
    ]
    figures = evaluate(cases)
    assert figures[Measure.SENSITIVITY].value == pytest.approx(2 / 4)
    assert figures[Measure.READ_SENSITIVITY].value == pytest.approx(2 / 3)
    assert figures[Measure.READER_SENSITIVITY].value == pytest.approx(2 / 3)
    assert figures[Measure.READ_SPECIFICITY].value == 0.0
    assert figures[Measure.READER_SPECIFICITY].value == 1.0


def test_images_of_one_patient_widen_the_interval():
    def width(patients):
        cases = [
            case("malignant", 0.9 if number % 4 else 0.1, str(number % patients))
            for number in range(80)
        ]
        low, high = evaluate(cases)[Measure.SENSITIVITY].interval
        return high - low

    assert width(8) > 2 * width(80)


def test_all_right_is_not_sure():
    """20 of 20: Clopper and Pearson's interval starts at 0.832."""
    cases = [case("malignant", 0.9, str(number)) for number in range(20)]
    figure = evaluate(cases)[Measure.SENSITIVITY]
    assert (figure.value, figure.interval) == (1.0, (pytest.approx(0.8316, abs=1e-4), 1.0))
    cases = [case("normal", 0.1, str(number), lesions=0) for number in range(20)]
    figure = evaluate(cases)[Measure.NORMALS_MARKED]
    assert (figure.value, figure.interval) == (0.0, (0.0, pytest.approx(0.1684, abs=1e-4)))


def test_what_the_images_can_not_give_is_left_out():
    assert set(evaluate([case("benign")])) == {Measure.SPECIFICITY, Measure.NOTHING_MARKED}
