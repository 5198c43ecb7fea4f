"""An idle process beside a measured one: how long other programs keep it from running.

It beats every millisecond until its input ends.
"""

import json
import sys
import threading
import time

BEAT_MS = 1
OVER_S = 0.1


def main() -> None:
    ended = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, daemon=True).start()
    longest, over, last = 0.0, 0, time.perf_counter()
    while not ended.wait(BEAT_MS / 1000):
        now = time.perf_counter()
        longest, over, last = max(longest, now - last), over + (now - last > OVER_S), now
    print(json.dumps({"wall_s": longest, "over": over}))


if __name__ == "__main__":
    main()
