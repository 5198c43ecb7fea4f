"""Budgets of the window and the networks, each measured with a reference task in the same run."""

import statistics
from collections.abc import Iterator

from measurement import Measurement, platforms, run_program, seconds_until_first_line

FIRST_PAINT_S = 0.5
SHELL_S = 1.0
SHELL_MORE_S = 0.2
SLIDER_S = 0.016
LIST_S = 0.016
STALL_S = 0.05
NETWORKS_RATE = 0.6
FOLDER_RATE = {"json": 0.9, "maps": 0.9, "reports": 0.6}
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


def shell() -> tuple[Measurement, ...]:
    """One picture from the shell, compared with ``import torch`` alone."""
    result = run_program("shell")
    empty, torch = result["empty"]["wall_s"], result["torch"]["wall_s"]
    return tuple(
        Measurement(
            f"one picture from the shell, {name}",
            f"{SHELL_S} s or torch + {SHELL_MORE_S} s",
            "s",
            result[kind]["wall_s"],
            max(SHELL_S, torch + SHELL_MORE_S),
            torch,
            "import torch alone",
            result[kind]["cpu_s"],
            f"{result[kind]['wall_s'] - torch:+.2f} s; processor time of import torch "
            f"{result['torch']['cpu_s']:.2f} s; an empty interpreter {empty:.3f} s",
        )
        for kind, name in (("report", "all files"), ("json", "JSON only"))
    )


def networks_rate() -> Measurement:
    """Operations per second of the networks as a folder run uses them, and of a matrix product."""
    result = run_program("rate")
    if "skipped" in result:
        raise SkippedError(result["skipped"])
    return Measurement(
        "networks' rate",
        f"{NETWORKS_RATE} of a 2048x2048 product",
        "GFLOP/s",
        result["several"] / 1e9,
        NETWORKS_RATE * result["matrix"] / 1e9,
        result["matrix"] / 1e9,
        "matrix product",
        note=f"{result['networks'] / 1e9:.0f} with one image at a time; {result['device']}",
        more_is_better=True,
    )


def folder_rates() -> tuple[Measurement, ...]:
    """Scans per second of a folder run, compared with the networks alone at one image at a time."""
    result = run_program("folder")
    if "skipped" in result:
        raise SkippedError(result["skipped"])
    written = {
        "json": "a folder, JSON only",
        "maps": "a folder, JSON, masks and maps",
        "reports": "a folder, all with reports",
    }
    alone = next(iter(result["arrangements"].values()))
    note = ", ".join(f"{one}: {rate:.1f}/s" for one, rate in result["arrangements"].items())
    return tuple(
        Measurement(
            name,
            f"{FOLDER_RATE[kind]} of the networks alone",
            "/s",
            result[kind],
            FOLDER_RATE[kind] * alone,
            alone,
            "the networks alone",
            note=f"threads x threads of torch alone: {note}; {result['device']}",
            more_is_better=True,
        )
        for kind, name in written.items()
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
    yield from shell()
    yield from busy_machine()
    try:
        yield from memory()
        yield networks_rate()
        yield from folder_rates()
    except SkippedError as skipped:
        yield skipped
