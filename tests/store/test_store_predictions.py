"""A Prediction comes back from the database exactly as it was, or not at all."""

from dataclasses import replace

import numpy as np
import pytest
from store_fakes import MODELS, prediction_of, scan_of

from app.domain.scan import on_whole
from app.store.prediction_codec import PackedPrediction, pack_prediction, unpack_prediction
from app.store.study_store import StudyStore
from models.torch_free.prediction import Prediction


def same(one: Prediction, other: Prediction) -> None:
    np.testing.assert_array_equal(one.probability, other.probability)
    assert (one.square is None) == (other.square is None)
    if one.square is not None:
        np.testing.assert_array_equal(one.square, other.square)
    for first, second in zip(one.candidates, other.candidates, strict=True):
        np.testing.assert_array_equal(first.mask, second.mask)
        assert replace(first, mask=None) != second
        assert first.bbox == second.bbox
        assert first.class_probabilities == second.class_probabilities
        assert first.is_faint == second.is_faint
    for field in ("class_probabilities", "models", "device", "seconds", "warnings", "whole_image"):
        assert getattr(one, field) == getattr(other, field)


def again(prediction: Prediction, region=None) -> Prediction:
    packed = pack_prediction(prediction, region)
    return unpack_prediction(PackedPrediction.split(packed.head, packed.joined()))


def test_nothing_is_lost() -> None:
    same(again(prediction_of()), prediction_of())


def test_nothing_is_lost_if_only_a_region_was_analyzed() -> None:
    region = (10, 20, 100, 60)
    whole = on_whole(scan_of(region=region), [prediction_of((60, 100))])
    same(again(whole, region), whole)


def test_nothing_is_lost_without_a_square_and_of_a_map_that_it_does_not_give() -> None:
    bare = replace(prediction_of(), square=None, whole_image=None, candidates=())
    same(again(bare), bare)
    odd = replace(prediction_of(), probability=prediction_of().probability * np.float32(0.5))
    np.testing.assert_array_equal(again(odd).probability, odd.probability)


def test_what_is_read_can_not_be_changed() -> None:
    for array in (again(prediction_of()).probability, again(prediction_of()).candidates[0].mask):
        assert not array.flags.writeable


@pytest.mark.parametrize(
    "change",
    [("models", "model"), ('"cuda_found"', '"magic"'), ("64", "65"), ("{", "[")],
)
def test_damaged_data_are_refused(change) -> None:
    packed = pack_prediction(prediction_of())
    with pytest.raises(ValueError, match="this is no Prediction"):
        unpack_prediction(replace(packed, head=packed.head.replace(*change)))


def test_the_database_knows_an_image_by_its_pixels_and_the_networks(tmp_path) -> None:
    store = StudyStore(tmp_path / "studies.sqlite")
    store.open(MODELS)
    store.keep_prediction("ab", prediction_of())
    store.close()
    store.open(MODELS)
    known = store.prediction("ab", MODELS)
    assert known is not None
    same(known, prediction_of())
    assert store.prediction("ab", "fake 2") is None
    assert store.prediction("cd", MODELS) is None
    store.close()
