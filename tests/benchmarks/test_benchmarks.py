"""The budgets, kept wide enough for a machine that has other things to do.

``python tests/benchmarks/run.py`` judges them as they are.
"""

import budgets
import pytest

TOLERANCE = 4.0
"""A budget that is missed by more than this is no matter of a busy machine."""
REPEATS = 2

pytestmark = pytest.mark.benchmark


def assert_kept(measurement):
    assert measurement.is_within(TOLERANCE), measurement


def test_the_window_is_drawn_soon_after_a_bare_one():
    found = budgets.first_paint("offscreen", REPEATS)
    assert found.measured - found.peer <= TOLERANCE * budgets.FIRST_PAINT_S, found


def test_the_picture_follows_the_slider():
    found = budgets.slider("offscreen")
    # On a busy machine many moves wait for their turn, so only the work is judged.
    assert found.processor <= TOLERANCE * found.limit, found


def test_the_window_never_stalls_and_never_loads_torch():
    *stalls, torch = budgets.stalls("offscreen")
    assert torch.measured == 0, torch
    for stall in stalls:
        assert_kept(stall)


def test_a_shared_machine_makes_an_analysis_wait_for_no_more_than_its_turn():
    for found in budgets.busy_machine():
        # What others do in one of the runs and not in the other is all that may differ.
        assert found.is_within(2.0), found


def test_scans_out_of_view_are_small_and_cleared_ones_are_gone():
    try:
        of_a_scan, left = budgets.memory()
    except budgets.SkippedError as skipped:
        pytest.skip(str(skipped))
    assert of_a_scan.ok, of_a_scan
    assert left.ok, left


def test_the_networks_are_nearly_as_fast_as_a_matrix_product():
    try:
        found = budgets.networks_rate()
    except budgets.SkippedError as skipped:
        pytest.skip(str(skipped))
    assert_kept(found)
