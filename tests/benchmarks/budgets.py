"""Budgets of the window and the networks, each measured with a reference task in the same run."""

import statistics
from collections.abc import Iterator

from measurement import Measurement, platforms, run_program, seconds_until_first_line

FIRST_PAINT_S = 0.5
SLIDER_S = 0.016
LIST_S = 0.016
STALL_S = 0.05
NETWORKS_RATE = 0.7
SIDE_BY_SIDE = 2.2
BESIDE_LOOPS = 2.5
SCAN_MB = 0.6
"""Memory that a Scan of 640x480 pixels may take in the window, with its thumbnail."""
LEFT_MB = 40.0
REPEATS = 5

_PHASES = {"start": "the engine starts", "analyze": "it analyzes", "export": "reports are written"}


class SkippedError(Exception):
    """It can't be measured on this computer; the text says why."""


def first_paint(platform: str, repeats: int = REPEATS) -> Measurement:
    """Time from the start of the process to the drawn window, compared with an empty one."""
    wall: dict[str, list[float]] = {"bare": [], "real": []}
    cpu: dict[str, list[float]] = {"bare": [], "real": []}
    # The first run of each writes bytecode and fills the file cache. It does not count.
    for run in range(repeats + 1):
        for which in wall:
            seconds, result = seconds_until_first_line("first_paint", which, platform=platform)
            if run:
                wall[which].append(seconds)
                cpu[which].append(result["cpu_s"])
    bare, real = (statistics.median(wall[which]) for which in ("bare", "real"))
    bare_cpu, real_cpu = (statistics.median(cpu[which]) for which in ("bare", "real"))
    return Measurement(
        f"first paint, {platform}",
        f"empty window + {FIRST_PAINT_S} s",
        "s",
        real,
        bare + FIRST_PAINT_S,
        bare,
        "empty QMainWindow",
        real_cpu,
        f"{real - bare:+.2f} s; processor time of the empty window {bare_cpu:.2f} s",
    )


def slider(platform: str) -> Measurement:
    """95th percentile of the time from a slider move to the repaint, 1024x768, two Lesions."""
    result = run_program("slider", platform=platform)
    return Measurement(
        f"slider to repaint p95, {platform}",
        f"{1000 * SLIDER_S:.0f} ms",
        "ms",
        1000 * result["window"]["wall_s"],
        1000 * SLIDER_S,
        1000 * result["bare"]["wall_s"],
        "repaint of the image alone",
        1000 * result["window"]["cpu_s"],
    )


def worklist(platform: str) -> tuple[Measurement, ...]:
    """95th percentile of the time until 10,000 rows are drawn again, scrolled or filtered."""
    result = run_program("worklist", platform=platform)
    shared = {"scroll": "worklist scrolled p95", "narrow": "worklist searched or filtered p95"}
    return tuple(
        Measurement(
            f"{name}, {platform}",
            f"{1000 * LIST_S:.0f} ms",
            "ms",
            1000 * result[kind]["wall_s"],
            1000 * LIST_S,
            1000 * result["bare"]["wall_s"],
            "repaint of the list alone",
            1000 * result[kind]["cpu_s"],
            "10,000 rows",
        )
        for kind, name in shared.items()
    )


def stalls(platform: str) -> tuple[Measurement, ...]:
    """Longest stall of the event loop in each phase, and modules of torch in the process."""
    result = run_program("stalls", platform=platform)
    idle = 1000 * result["phases"]["idle"]["wall_s"]
    engine = "" if result["real"] else "engine without networks"
    return (
        *(_stall(platform, phase, result["phases"][phase], idle, engine) for phase in _PHASES),
        Measurement(
            f"torch modules in the window, {platform}",
            "0",
            "",
            len(result["torch"]),
            0,
            note=", ".join(result["torch"][:3]),
        ),
    )


def _stall(
    platform: str, phase: str, longest: dict[str, float], idle: float, engine: str
) -> Measurement:
    return Measurement(
        f"stall while {_PHASES[phase]}, {platform}",
        f"{1000 * STALL_S:.0f} ms",
        "ms",
        1000 * longest["wall_s"],
        1000 * STALL_S,
        idle,
        "longest gap when idle",
        1000 * longest["cpu_s"],
        engine,
    )


def networks_rate() -> Measurement:
    """Operations per second of UNet and classifier, compared with a matrix product."""
    result = run_program("rate")
    if "skipped" in result:
        raise SkippedError(result["skipped"])
    return Measurement(
        "networks' rate",
        f"{NETWORKS_RATE} of a 2048x2048 product",
        "GFLOP/s",
        result["networks"] / 1e9,
        NETWORKS_RATE * result["matrix"] / 1e9,
        result["matrix"] / 1e9,
        "matrix product",
        note=result["device"],
        more_is_better=True,
    )


def busy_machine() -> tuple[Measurement, ...]:
    """How long an analysis takes on a busy machine, compared with an idle one."""
    result = run_program("busy")
    shared = {
        "two": ("two analyses at the same time", SIDE_BY_SIDE),
        "busy": ("an analysis with a loop on every core", BESIDE_LOOPS),
    }
    return tuple(
        Measurement(
            name,
            f"{limit} x alone",
            "s",
            result[kind],
            limit * result["alone"],
            result["alone"],
            "the analysis alone",
            note="" if result["load"] is None else f"load {result['load']:.1f}",
        )
        for kind, (name, limit) in shared.items()
    )


def memory() -> tuple[Measurement, ...]:
    """Memory of the window per Scan that is not shown, and what remains after 'clear'."""
    result = run_program("memory")
    if not result["real"]:
        raise SkippedError("there are no weights, and only maps of the networks compress well")
    return (
        Measurement(
            "memory per Scan of 640x480",
            f"{SCAN_MB} MB",
            "MB",
            result["scan"],
            SCAN_MB,
            result["bare"],
            "its pixels and map",
        ),
        Measurement(
            "memory after 'clear' minus that before",
            f"{LEFT_MB:.0f} MB",
            "MB",
            result["left"],
            LEFT_MB,
            note=f"{result['empty']:.0f}, {result['full']:.0f}, {result['cleared']:.0f} MB",
        ),
    )


def all_measurements() -> Iterator[Measurement | SkippedError]:
    """Measure all budgets, one after another."""
    for platform in platforms():
        yield first_paint(platform)
        yield slider(platform)
        yield from worklist(platform)
        yield from stalls(platform)
    yield from busy_machine()
    try:
        yield from memory()
        yield networks_rate()
    except SkippedError as skipped:
        yield skipped
