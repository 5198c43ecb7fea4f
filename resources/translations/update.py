"""Bring the translations up to date with app.words, and say what has none.

``python -m resources.translations.update`` runs Qt's lupdate and lrelease over all languages.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

FOLDER = Path(__file__).parent
WORDS = FOLDER.parents[1] / "app" / "words"
_ALIASES = (
    "-tr-function-alias",
    "QT_TRANSLATE_NOOP+=Text",
    "-tr-function-alias",
    "translate+=Plural",
)
_PLAIN = ("-no-obsolete", "-locations", "none")
"""Without places in the sources, or each edit there would change the files."""


def tool(name: str) -> Path:
    """Path of one of Qt's translation tools, which PySide6 brings along; else FileNotFoundError."""
    folder = Path(PySide6.__file__).parent
    for path in (folder / name, folder / f"{name}.exe"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"this PySide6 has no {name}")


def collect(ts: Path) -> None:
    """Add all words of app.words to a file of translations, and remove those that are gone."""
    _run(tool("lupdate"), *sorted(WORDS.glob("*.py")), *_ALIASES, *_PLAIN, "-ts", ts)


def release(ts: Path, qm: Path) -> None:
    """Compile a file of translations. What has none is left out, and stays English."""
    _run(tool("lrelease"), "-silent", ts, "-qm", qm)


def untranslated(ts: Path) -> Iterator[tuple[str, str]]:
    """Context and source of each text that has no translation or one that is not finished."""
    for context in ElementTree.parse(ts).iter("context"):  # noqa: S314 a file of our own
        for message in context.iter("message"):
            translation = message.find("translation")
            words = "" if translation is None else "".join(translation.itertext()).strip()
            if translation is None or translation.get("type") == "unfinished" or not words:
                yield context.findtext("name", ""), message.findtext("source", "")


def _run(*command: object) -> None:
    subprocess.run([str(each) for each in command], check=True, capture_output=True)


def main() -> None:
    """Update and compile all files, and list what is not translated."""
    for ts in sorted(FOLDER.glob("*.ts")):
        collect(ts)
        release(ts, ts.with_suffix(".qm"))
        missing = list(untranslated(ts))
        sys.stdout.write(f"{ts.name}: {len(missing)} not translated\n")
        for context, source in missing:
            sys.stdout.write(f"    {context}: {source}\n")


if __name__ == "__main__":
    main()
