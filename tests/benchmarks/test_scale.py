"""What tests/benchmarks/scale.py calculates from what it measures."""

import pytest
from scale_model import Need, Place
from scale_table import Report

NEED = Need(seconds=0.8, read=300_000, written=700_000, files=3)
"""A machine of 16 cores that work all the time analyzes 20 of these per second."""


@pytest.mark.parametrize(
    ("machines", "hours", "limit"), [(1, 5.0, ""), (4, 1.25, ""), (16, 1.0, "storage")]
)
def test_more_machines_are_faster_until_something_shared_is_in_the_way(machines, hours, limit):
    place = Place(cores=16, busy=1.0, bandwidth=1e8, rows=1000)
    assert place.hours(NEED, 360_000, machines) == (pytest.approx(hours), limit)
    assert place.machines_at_limit(NEED) == 5


def test_the_coordinator_limits_what_the_storage_does_not():
    place = Place(cores=16, busy=0.5, bandwidth=1e12, rows=40)
    assert place.own_rate(NEED) == pytest.approx(10)
    assert place.most(NEED) == (40, "coordinator")


def test_the_tables_say_what_a_study_and_a_million_need():
    place = Place(cores=16, busy=1.0, bandwidth=1e9, rows=2000)
    lines = list(Report({"JSON only": NEED}, place, 9, (0.02, 0.04), (0.02, 0.03)).lines())
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines]
    assert cells[2] == ["JSON only", "0.800", "300", "700", "3.0"]
    assert cells[6] == [
        "JSON only",
        "7.20",
        "2.7",
        "6.3",
        "0.00004 to 0.00008",
        "0.00018 to 0.00027",
    ]
    million = cells[13]
    assert million[:4] == ["1,000,000", "JSON only", "5.2 days", "31 h"]
    assert million[4:9] == ["7.8 h", "2.5 h (storage)", "2,000", "9", "27,000,000"]
    assert million[9:] == ["40 to 80", "180 to 270"]
    assert lines[-1].startswith("- JSON only: 20 Scans per second on one machine. The storage")
