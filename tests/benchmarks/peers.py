"""``python tests/benchmarks/peers.py`` compares our networks with others, as a Markdown table.

It takes about 15 minutes, and needs an idle machine and some GB of free memory. Everything runs on
the processor. Contenders whose package is absent are listed as skipped.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from contenders import CONTENDERS, Contender
from measurement import run_program
from peer_process import Running, Skipped, start
from peer_table import report

ROUNDS = 5
TURN_S = 0.5
EXPORT_S = 900.0


def compare(
    contenders: Sequence[Contender], rounds: int, seconds: float, side: int
) -> list[Running | Skipped]:
    """Measure contenders by turns. ``side`` replaces that of all inputs, unless it is 0.

    All processes are started first, and wait while one of them computes.
    """
    results: list[Running | Skipped] = []
    with tempfile.TemporaryDirectory() as name:
        reason = None
        if any(each.engine != "torch" for each in contenders):
            _tell("exporting")
            arguments = (name, str(side))
            reason = run_program("peer_export", *arguments, patience_s=EXPORT_S).get("skipped")
        for contender in contenders:
            _tell(f"starting {contender.key}")
            if reason and contender.engine != "torch":
                results.append(Skipped(contender, reason))
            else:
                results.append(start(contender, Path(name), side))
        running = [result for result in results if isinstance(result, Running)]
        for number in range(rounds):
            _tell(f"round {number + 1} of {rounds}")
            for one in running:
                for batch in one.contender.batches:
                    one.turn(batch, seconds)
        for one in running:
            one.stop()
    return results


def main(arguments: Sequence[str]) -> int:
    """Print the table and return 0; progress goes to stderr."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N")
    parser.add_argument("--seconds", type=float, default=TURN_S, metavar="S", help="of each turn")
    parser.add_argument("--side", type=int, default=0, metavar="N", help="pixels of every input")
    names = [each.key for each in CONTENDERS]
    parser.add_argument("--only", nargs="+", default=names, choices=names, metavar="NAME")
    chosen = parser.parse_args(arguments)
    contenders = [each for each in CONTENDERS if each.key in chosen.only]
    results = compare(contenders, chosen.rounds, chosen.seconds, chosen.side)
    command = " ".join(["python", "tests/benchmarks/peers.py", *arguments])
    print("\n".join(report(results, command)))
    return 0


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
