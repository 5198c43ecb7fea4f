"""Window and level: which gray levels of a Scan run from black to white on the screen."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class WindowLevel:
    """``window`` grays around ``level`` run from black to white; 255 around 127.5 is neutral."""

    window: float = 255.0
    level: float = 127.5

    @property
    def is_neutral(self) -> bool:
        """Whether the image is shown as it is."""
        return self == WindowLevel()

    def dragged(self, across: float, down: float) -> "WindowLevel":
        """Widen by dragging right, brighten by dragging up, one gray level per pixel."""
        return WindowLevel(
            window=min(max(self.window + across, 1.0), 510.0),
            level=min(max(self.level + down, 0.0), 255.0),
        )

    def apply(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Map the gray levels of uint8 pixels of any shape."""
        if self.is_neutral:
            return pixels
        grays = np.arange(256, dtype=np.float64)
        spread = (grays - (self.level - self.window / 2)) * (255.0 / self.window)
        table = np.clip(np.rint(spread), 0, 255).astype(np.uint8)
        return table[pixels]
