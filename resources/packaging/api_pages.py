"""Make the API pages of the library from its docstrings: python -m resources.packaging.api_pages.

They are written to build/api, or to the folder that is named; index.html is the first one.
"""

import sys
from pathlib import Path

from pdoc import pdoc, render

import busight

ROOT = Path(__file__).parents[2]


def main(folder: Path) -> None:
    """Write the pages to ``folder``."""
    render.configure(
        docformat="markdown",
        show_source=False,
        footer_text=f"busight {busight.__version__}. Research use only, not a medical device.",
        template_directory=ROOT / "docs" / "api",
    )
    pdoc("busight", output_directory=folder)
    print(folder / "index.html")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "api")
