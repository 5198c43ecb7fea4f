"""The budgets of the window and the networks, each measured beside a bare task in one run."""

import statistics
from collections.abc import Iterator

from measurement import Measurement, platforms, run_program, seconds_until_first_line

FIRST_PAINT_S = 0.5
SLIDER_S = 0.016
STALL_S = 0.05
NETWORKS_RATE = 0.7
SIDE_BY_SIDE = 2.2
BESIDE_LOOPS = 2.5
SCAN_MB = 0.6
"""What a Scan of 640x480 pixels may take of the window's memory, its thumbnail included."""
LEFT_MB = 40.0
REPEATS = 5

_PHASES = {"start": "the engine starts", "analyse": "it analyses", "export": "reports are written"}


class SkippedError(Exception):
    """It can't be measured here; the text says why."""


def first_paint(platform: str, repeats: int = REPEATS) -> Measurement:
    """From the start of the process to the drawn window, against a bare QMainWindow."""
    wall: dict[str, list[float]] = {"bare": [], "real": []}
    cpu: dict[str, list[float]] = {"bare": [], "real": []}
    # The first of each writes its bytecode and brings its files into memory; it does not count.
    for run in range(repeats + 1):
        for which in wall:
            seconds, told = seconds_until_first_line("first_paint", which, platform=platform)
            if run:
                wall[which].append(seconds)
                cpu[which].append(told["cpu_s"])
    bare, real = (statistics.median(wall[which]) for which in ("bare", "real"))
    bare_cpu, real_cpu = (statistics.median(cpu[which]) for which in ("bare", "real"))
    return Measurement(
        f"first paint, {platform}",
        f"bare + {FIRST_PAINT_S} s",
        "s",
        real,
        bare + FIRST_PAINT_S,
        bare,
        "bare QMainWindow",
        real_cpu,
        f"{real - bare:+.2f} s; the bare one's processor {bare_cpu:.2f} s",
    )


def slider(platform: str) -> Measurement:
    """95th percentile from a move of the slider to the drawn viewport, 1024x768, two Lesions."""
    told = run_program("slider", platform=platform)
    return Measurement(
        f"slider to repaint p95, {platform}",
        f"{1000 * SLIDER_S:.0f} ms",
        "ms",
        1000 * told["window"]["wall_s"],
        1000 * SLIDER_S,
        1000 * told["bare"]["wall_s"],
        "repaint of the bare picture",
        1000 * told["window"]["cpu_s"],
    )


def stalls(platform: str) -> tuple[Measurement, ...]:
    """Longest stall of the event loop for each thing that goes on, and torch in the process."""
    told = run_program("stalls", platform=platform)
    idle = 1000 * told["phases"]["idle"]["wall_s"]
    engine = "" if told["real"] else "engine without networks"
    return (
        *(_stall(platform, phase, told["phases"][phase], idle, engine) for phase in _PHASES),
        Measurement(
            f"torch modules in the window, {platform}",
            "0",
            "",
            len(told["torch"]),
            0,
            note=", ".join(told["torch"][:3]),
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
    """Operations a second of UNet and classifier over those of a matrix product."""
    told = run_program("rate")
    if "skipped" in told:
        raise SkippedError(told["skipped"])
    return Measurement(
        "networks' rate",
        f"{NETWORKS_RATE} of a 2048x2048 product",
        "GFLOP/s",
        told["networks"] / 1e9,
        NETWORKS_RATE * told["matrix"] / 1e9,
        told["matrix"] / 1e9,
        "matrix product",
        note=told["device"],
        more_is_better=True,
    )


def busy_machine() -> tuple[Measurement, ...]:
    """How long an analysis takes on a machine that is shared, against one alone."""
    told = run_program("busy")
    shared = {
        "two": ("two analyses side by side", SIDE_BY_SIDE),
        "busy": ("an analysis beside a loop on every core", BESIDE_LOOPS),
    }
    return tuple(
        Measurement(
            name,
            f"{limit} x alone",
            "s",
            told[kind],
            limit * told["alone"],
            told["alone"],
            "the analysis alone",
            note="" if told["load"] is None else f"load {told['load']:.1f}",
        )
        for kind, (name, limit) in shared.items()
    )


def memory() -> tuple[Measurement, ...]:
    """What Scans out of view take of the window's memory, and what is left of it after 'clear'."""
    told = run_program("memory")
    if not told["real"]:
        raise SkippedError("there are no weights, and only maps of the networks are kept small")
    return (
        Measurement(
            "memory a Scan of 640x480",
            f"{SCAN_MB} MB",
            "MB",
            told["scan"],
            SCAN_MB,
            told["bare"],
            "its pixels and map",
        ),
        Measurement(
            "memory after 'clear' over that before",
            f"{LEFT_MB:.0f} MB",
            "MB",
            told["left"],
            LEFT_MB,
            note=f"{told['empty']:.0f}, {told['full']:.0f}, {told['cleared']:.0f} MB",
        ),
    )


def all_measurements() -> Iterator[Measurement | SkippedError]:
    """Every budget, one after another."""
    for platform in platforms():
        yield first_paint(platform)
        yield slider(platform)
        yield from stalls(platform)
    yield from busy_machine()
    try:
        yield from memory()
        yield networks_rate()
    except SkippedError as skipped:
        yield skipped
