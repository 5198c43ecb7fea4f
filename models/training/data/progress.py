"""A progress bar."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from tqdm import tqdm

Item = TypeVar("Item")


def progress(items: Sequence[Item], description: str) -> Iterable[Item]:
    """Iterate over items with a progress bar."""
    bar: Iterable[Item] = tqdm(items, desc=description, mininterval=5)
    return bar
