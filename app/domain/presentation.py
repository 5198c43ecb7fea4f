"""How a Scan is presented on the screen: gray levels and orientation.

Nothing that is measured or exported depends on it. DICOM calls this a presentation state.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.orientation import Orientation
from app.domain.scan import Scan

_LEAST_GAMMA, _MOST_GAMMA = 0.2, 5.0
_LOW, _HIGH = 0.01, 0.99
"""The gray levels of ``fitted`` are these quantiles."""


@dataclass(frozen=True)
class WindowLevel:
    """Which gray levels run from black to white on the screen.

    ``window`` grays around ``level`` do; 255 around 127.5 is neutral. A ``gamma`` above 1 brightens
    the middle: what is shown is the share of the window to the power of 1 / gamma. ``inverted``
    shows black as white.
    """

    window: float = 255.0
    level: float = 127.5
    gamma: float = 1.0
    inverted: bool = False

    @property
    def is_neutral(self) -> bool:
        """Whether the image is shown as it is."""
        return self == WindowLevel()

    def dragged(self, across: float, down: float) -> "WindowLevel":
        """Widen by dragging right, brighten by dragging up, one gray level per pixel."""
        return self._with_window(self.window + across, self.level + down)

    def full(self) -> "WindowLevel":
        """Show all 256 gray levels; gamma and inversion stay."""
        return self._with_window(255.0, 127.5)

    def fitted(self, scan: Scan) -> "WindowLevel":
        """Show the 1st to the 99th percentile of the grays in the ultrasound region."""
        parts = [scan.looked_at] if scan.pixels.ndim == 2 else list(cv2.split(scan.looked_at))
        counts = sum(cv2.calcHist([part], [0], None, [256], [0, 256]).ravel() for part in parts)
        share = np.cumsum(counts) / np.sum(counts)
        low, high = (int(np.searchsorted(share, part)) for part in (_LOW, _HIGH))
        return self._with_window(high - low, (high + low) / 2)

    def contrasted(self, scan: Scan) -> "WindowLevel":
        """Show half as many grays as ``fitted``, in its middle: twice the contrast."""
        fitted = self.fitted(scan)
        return self._with_window(fitted.window / 2, fitted.level)

    def with_gamma(self, factor: float) -> "WindowLevel":
        """Multiply gamma by a factor."""
        gamma = round(min(max(self.gamma * factor, _LEAST_GAMMA), _MOST_GAMMA), 3)
        return replace(self, gamma=gamma)

    def apply(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Map the gray levels of uint8 pixels of any shape."""
        if self.is_neutral:
            return pixels
        share = (np.arange(256) - (self.level - self.window / 2)) / self.window
        share = np.clip(share, 0.0, 1.0) ** (1 / self.gamma)
        if self.inverted:
            share = 1.0 - share
        return np.asarray(np.rint(255 * share).astype(np.uint8)[pixels])

    def _with_window(self, window: float, level: float) -> "WindowLevel":
        return replace(self, window=min(max(window, 1.0), 510.0), level=min(max(level, 0.0), 255.0))


@dataclass(frozen=True)
class Presentation:
    """How one Scan is shown; the default is as it is."""

    window_level: WindowLevel = field(default_factory=WindowLevel)
    orientation: Orientation = field(default_factory=Orientation)


AS_IT_IS = Presentation()
"""How a Scan is shown at first."""
