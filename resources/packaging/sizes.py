"""``python -m resources.packaging.sizes dist/BUSight [INSTALLER ...]``: what weighs how much.

Megabytes are millions of bytes. Exits with 1 where something is larger than it may be. Run by the
Python that the bundle was made from, whose torch it is compared with.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from resources.packaging.table import Line, print_table

AIM_BESIDE_TORCH = 250
MOST_BESIDE_TORCH = 290
"""Torch's libraries and this, in MB: the aim was missed (docs/adr/0011), and may not grow worse."""
MOST_INSTALLER = 300
PARTS_SHOWN = 12


def main() -> int:
    bundle = Path(sys.argv[1])
    if not (bundle / "_internal").is_dir():
        sys.exit(f"{bundle} is no bundle: make it by resources/packaging/freeze.sh.")
    return 0 if print_table([*of_bundle(bundle), *of_installers(sys.argv[2:])]) else 1


def of_bundle(bundle: Path) -> Iterator[Line]:
    files = {
        path.relative_to(bundle).as_posix().removeprefix("_internal/"): path.stat().st_size / 1e6
        for path in bundle.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    parts: defaultdict[str, float] = defaultdict(float)
    for name, size in files.items():
        torch = name.startswith("torch/lib/")
        parts["torch/lib" if torch else name.partition("/")[0]] += size
    whole, torch_here, torch_wheel = sum(files.values()), parts["torch/lib"], torch_libraries()
    largest = sorted(parts, key=parts.__getitem__, reverse=True)[:PARTS_SHOWN]
    for part in largest:
        yield Line(f"  {part}", megabytes(parts[part]))
    rest = whole - sum(parts[part] for part in largest)
    yield Line(f"  {len(parts) - PARTS_SHOWN} others", megabytes(rest))
    yield Line("torch's libraries as its wheel has them", megabytes(torch_wheel))
    yield Line("all beside torch's libraries", megabytes(whole - torch_here))
    aim, most = torch_wheel + AIM_BESIDE_TORCH, torch_wheel + MOST_BESIDE_TORCH
    asked = f"aim {aim:.0f}, limit {most:.0f} MB"
    yield Line("the bundle", megabytes(whole), asked, holds=whole <= most)


def of_installers(paths: Sequence[str]) -> Iterator[Line]:
    for path in map(Path, paths):
        size = path.stat().st_size / 1e6
        asked = f"at most {MOST_INSTALLER} MB"
        yield Line(path.name, megabytes(size), asked, holds=size <= MOST_INSTALLER)


def torch_libraries() -> float:
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        sys.exit("This Python has no torch: run it by the Python that the bundle was made from.")
    libraries = Path(spec.origin).parent / "lib"
    return sum(path.stat().st_size for path in libraries.rglob("*") if path.is_file()) / 1e6


def megabytes(size: float) -> str:
    return f"{size:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
