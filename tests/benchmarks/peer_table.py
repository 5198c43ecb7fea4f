"""What tests/benchmarks/peers.py prints: the machine, the table, and what was skipped."""

from collections.abc import Iterator, Sequence

from contenders import BATCH
from markdown_lines import machine, table
from peer_process import Running, Skipped

_PACKAGES = (
    "torch",
    "segmentation-models-pytorch",
    "dynamic-network-architectures",
    "monai",
    "onnxruntime",
    "openvino",
)
_HEADER = (
    "network, how it runs",
    "number type",
    "GFLOP per image",
    "ms per image, one at a time",
    f"ms per image, {BATCH} at a time",
    "GFLOP/s",
    "of the matrix product",
    "largest memory, MB",
)


def report(results: Sequence[Running | Skipped], command: str) -> Iterator[str]:
    """Lines of Markdown; ``command`` is what was run."""
    yield from machine(command, _PACKAGES)
    yield ""
    ran = [result for result in results if isinstance(result, Running)]
    limits = {one.number_type: one.rate(1) for one in ran if one.contender.network == "matrix"}
    yield from table(_HEADER, (_cells(one, limits.get(one.number_type)) for one in ran))
    skipped = [result for result in results if isinstance(result, Skipped)]
    if skipped:
        yield ""
        yield "Skipped:"
    for result in skipped:
        yield f"- {result.contender.title}: {result.reason}"


def _cells(one: Running, limit: float | None) -> Iterator[str]:
    """The last three have two numbers: one image at a time, and several."""
    batches = one.contender.batches
    yield one.contender.title
    yield one.number_type
    yield f"{one.operations / 1e9:.1f}"
    yield _times(one, 1)
    yield _times(one, BATCH) if BATCH in batches else ""
    yield ", ".join(f"{one.rate(batch):.0f}" for batch in batches)
    yield ", ".join(f"{one.rate(batch) / limit:.2f}" for batch in batches) if limit else ""
    yield ", ".join(f"{one.memory[batch]:.0f}" for batch in batches)


def _times(one: Running, batch: int) -> str:
    shortest, middle = one.milliseconds(batch)
    return f"{_short(shortest)} ({_short(middle)})"


def _short(number: float) -> str:
    return f"{number:.1f}" if number < 100 else f"{number:.0f}"
