"""How fast the work goes, and so how long the rest will take."""

from collections import deque

_LATEST = 20
"""Only so many Scans count: the pace changes with the images and with what else runs."""
_FEWEST = 3
"""After fewer, nothing can be said."""


class Pace:
    """Told when a Scan is finished, it says how long others will take."""

    def __init__(self) -> None:
        self._finished: deque[tuple[float, int]] = deque(maxlen=_LATEST)

    def restart(self) -> None:
        """Begin again, because the work was paused or is over."""
        self._finished.clear()

    def seconds_left(self, now: float, done: int, total: int) -> float | None:
        """Seconds until ``total`` Scans are done, None if it is too early to say.

        ``now`` is in seconds by a clock that never goes back.
        """
        if not self._finished or self._finished[-1][1] != done:
            self._finished.append((now, done))
        began, first = self._finished[0]
        finished = done - first
        if finished < _FEWEST:
            return None
        return max(total - done, 0) * (self._finished[-1][0] - began) / finished
