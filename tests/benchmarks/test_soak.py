"""Many Scans through the real window: memory stays flat, and the window never stalls.

``pytest -s tests/benchmarks/test_soak.py --soak 2000`` sends that many and prints the figures. The
ordinary test run sends few and is tolerant.
"""

import pytest
from measurement import run_program

GROWTH = 0.05
"""Of resident memory, while the second half of the Scans is analyzed."""
STALL_S = 0.1
MANY = 1000
"""From here on memory must be flat: the window has all that it keeps for quick use."""
FEW_GROWTH, FEW_STALL_S = 0.3, 0.4
PATIENCE_S = 170, 1.0
"""For the start and for each Scan."""

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]


def test_many_scans_leave_memory_flat_and_the_window_awake(request):
    scans = request.config.getoption("--soak")
    result = run_program("soak", str(scans), patience_s=PATIENCE_S[0] + PATIENCE_S[1] * scans)
    half = [megabytes for done, megabytes in result["samples"] if 2 * done >= scans]
    growth = max(half) / half[0] - 1
    stall, idle = result["stall"], result["idle"]
    share = result["cpu_s"] / result["wall_s"]
    print(
        f"\n{scans} Scans in {result['wall_s']:.0f} s, {share:.2f} processors used\n"
        f"memory at half {half[0]:.0f} MB, at most {max(half):.0f} MB after it ({growth:+.1%})\n"
        f"longest stall {1000 * stall['wall_s']:.0f} ms, {stall['over']} over 100 ms\n"
        f"most processor time of the window's thread in one {1000 * stall['cpu_s']:.0f} ms\n"
        f"an idle process at the same time: {1000 * idle['wall_s']:.0f} ms, {idle['over']} over"
    )
    is_long = scans >= MANY
    assert growth <= (GROWTH if is_long else FEW_GROWTH), result["samples"]
    # Only processor time, because other programs run on this machine too.
    assert stall["cpu_s"] <= (STALL_S if is_long else FEW_STALL_S)
