"""Count the warnings of the guard."""

from collections.abc import Iterable

from models.torch_free.image_warning import ImageWarning

COLUMNS = {
    "colored": ImageWarning.COLORED,
    "two views": ImageWarning.TWO_VIEWS,
    "unfamiliar": ImageWarning.UNFAMILIAR,
}
"""The warnings that are counted, by the name that the manifest has for them."""


def count_warnings(
    warnings: Iterable[tuple[str, tuple[ImageWarning, ...]]],
) -> dict[str, dict[str, int]]:
    """Count from (kind of image, its warnings): by kind, all images and those with each warning."""
    counted: dict[str, dict[str, int]] = {}
    for kind, given in warnings:
        counts = counted.setdefault(kind, dict.fromkeys(("pictures", "warned", *COLUMNS), 0))
        counts["pictures"] += 1
        counts["warned"] += bool(given)
        for name, warning in COLUMNS.items():
            counts[name] += warning in given
    return counted


def print_warnings(counted: dict[str, dict[str, int]]) -> None:
    """Print a line for each kind of image."""
    for kind, counts in counted.items():
        share = f"{counts['warned'] / counts['pictures']:.3f}"
        rest = ", ".join(f"{value} {name}" for name, value in counts.items() if name in COLUMNS)
        print(f"{kind:34}{counts['warned']:5} of {counts['pictures']:5} warned = {share}  {rest}")
