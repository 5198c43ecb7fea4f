"""The budgets, with a tolerance for a busy machine.

``python tests/benchmarks/run.py`` checks the budgets themselves.
"""

import budgets
import pytest

TOLERANCE = 4.0
"""A busy machine does not explain exceeding a budget by more than this factor."""
REPEATS = 2

pytestmark = pytest.mark.benchmark


def assert_met(measurement):
    assert measurement.is_within(TOLERANCE), measurement


def test_the_window_is_drawn_soon_after_an_empty_one():
    found = budgets.first_paint("offscreen", REPEATS)
    assert found.measured - found.peer <= TOLERANCE * budgets.FIRST_PAINT_S, found


def test_the_image_follows_the_slider():
    found = budgets.slider("offscreen")
    # On a busy machine many moves have to wait, so only processor time is compared.
    assert found.processor <= TOLERANCE * found.limit, found


def test_ten_thousand_rows_scroll_and_filter_at_once():
    for found in budgets.worklist("offscreen"):
        # As above.
        assert found.processor <= TOLERANCE * found.limit, found


def test_the_window_never_stalls_and_never_loads_torch():
    *stalls, torch = budgets.stalls("offscreen")
    assert torch.measured == 0, torch
    for stall in stalls:
        assert_met(stall)


def test_on_a_busy_machine_an_analysis_is_only_as_slow_as_its_share():
    for found in budgets.busy_machine():
        # The tolerance is for other programs that run in only one of the measurements.
        assert found.is_within(2.0), found


def test_scans_that_are_not_shown_take_little_memory_and_cleared_ones_none():
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
    assert_met(found)
