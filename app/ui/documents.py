"""What Help shows for reading: the model card and the page about the program, as Markdown."""

import platform
import re
from pathlib import Path

from app.about import LICENSE, parts, software
from app.words import about as words
from models.torch_free.manifest import weights_folder

_FIGURES, _FAILURES = "## Operating points", "## Known failures"


def about_text() -> str:
    """Name version, license, and the parts with theirs."""
    table = [f"| {words.PART()} | {words.VERSION()} | {words.LICENSE()} |", "| --- | --- | --- |"]
    table += [f"| {part.name} | {part.version} | {part.license} |" for part in parts()]
    return "\n\n".join(
        (
            f"**{software()}**",
            f"**{words.RESEARCH_USE_SENTENCE()}**",
            words.LICENSED(license=LICENSE),
            words.BUILT_ON(version=platform.python_version()),
            "\n".join(table),
        )
    )


def log_text(lines: str, folder: Path) -> str:
    """The lines of the log, the last one first, and where it is."""
    if not lines:
        return words.NOTHING_LOGGED()
    backward = "\n".join(f"    {line}" for line in reversed(lines.splitlines()))
    return f"{words.LOG_IN(folder=f'`{folder}`')}\n\n{backward}"


def model_card() -> tuple[str, str]:
    """The model card from its measured figures on, and beside them the known failures."""
    try:
        text = (weights_folder() / "MODEL_CARD.md").read_text(encoding="utf-8")
    except OSError:
        return words.NO_MODEL_CARD(), ""
    return figures_and_failures(text)


def figures_and_failures(card: str) -> tuple[str, str]:
    """Split a model card into two texts, so that the figures aren't read without the failures.

    The first begins with the operating points. Its heading is left out.
    """
    head, *sections = re.split(r"(?m)^(?=## )", card)
    failures = [each for each in sections if each.startswith(_FAILURES)]
    others = [each for each in sections if each not in failures]
    others.sort(key=lambda each: not each.startswith(_FIGURES))
    return "".join((re.sub(r"\A# .*\n", "", head), *others)), "".join(failures)
