"""compare: two records of the same images, by a paired bootstrap."""

import argparse
from pathlib import Path

from models.training.measuring.comparison import comparison
from models.training.measuring.record import read_record
from models.training.measuring.table import print_table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of compare."""
    parser.add_argument("record", type=Path, help="a record written by evaluate")
    parser.add_argument("baseline", type=Path, help="the record to compare it with")


def run(args: argparse.Namespace) -> int:
    """Print each figure that both records have, and the first minus the second."""
    print_table(comparison(read_record(args.record), read_record(args.baseline)))
    return 0
