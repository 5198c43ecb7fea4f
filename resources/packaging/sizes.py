"""``python -m resources.packaging.sizes dist/BUSight [INSTALLER ...]``: the size of each part.

Megabytes are millions of bytes. It exits with 1 if something is larger than its limit. Run it with
the Python that froze the bundle, because the bundle is compared with its torch.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from resources.packaging.table import Line, print_table

AIM_BESIDE_TORCH = 250
MOST_BESIDE_TORCH = 330
"""In MB, without torch's libraries. The aim is missed (docs/adr/0011); it must not get worse."""
MOST_INSTALLER = 300
PARTS_SHOWN = 12


def main() -> int:
    bundle = Path(sys.argv[1])
    if not (bundle / "_internal").is_dir():
        sys.exit(f"{bundle} is not a bundle: make one with resources/packaging/freeze.sh.")
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
    yield Line("torch's libraries in its wheel", megabytes(torch_wheel))
    yield Line("everything except torch's libraries", megabytes(whole - torch_here))
    aim, most = torch_wheel + AIM_BESIDE_TORCH, torch_wheel + MOST_BESIDE_TORCH
    required = f"aim {aim:.0f}, limit {most:.0f} MB"
    yield Line("the bundle", megabytes(whole), required, holds=whole <= most)


def of_installers(paths: Sequence[str]) -> Iterator[Line]:
    for path in map(Path, paths):
        size = path.stat().st_size / 1e6
        required = f"at most {MOST_INSTALLER} MB"
        yield Line(path.name, megabytes(size), required, holds=size <= MOST_INSTALLER)


def torch_libraries() -> float:
    spec = find_spec("torch")
    if spec is None or spec.origin is None:
        sys.exit("This Python has no torch: run this with the Python that froze the bundle.")
    libraries = Path(spec.origin).parent / "lib"
    return sum(path.stat().st_size for path in libraries.rglob("*") if path.is_file()) / 1e6


def megabytes(size: float) -> str:
    return f"{size:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
