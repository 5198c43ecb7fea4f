"""The file that keeps the limits of a site. docs/results.md says for readers what is in it."""

import json
import math
from pathlib import Path
from typing import Any

from app.about import software
from app.domain.fault import SiteFault
from app.files.atomic import atomic_write
from app.files.errors import reading_error, shown_name
from app.files.ownership import check_can_write
from app.words.message import WordedError
from models.torch_free.manifest import Manifest, WeightsError, manifest_in_use
from models.torch_free.message import Message
from models.torch_free.operating_point import Site
from models.torch_free.site_limits import FEWEST_IMAGES, SiteLimits

_LARGEST = 1 << 16
"""Bytes of a file; ours have a hundredth of it."""


class SiteFileError(WordedError):
    """A file does not have limits that can be used."""


def site_file_error(fault: SiteFault, path: Path) -> SiteFileError:
    """Make the error of a file of a site, with its name."""
    return SiteFileError(Message.of(fault, name=shown_name(path)))


def check_site_path(path: Path) -> None:
    """Raise OutputError if limits can't be written to ``path``, before work is done for them.

    Only an older file of limits may be there. The folder is made if it is missing.
    """
    check_can_write(path, lambda: _content(path) is not None)


def write_site_limits(path: Path, limits: SiteLimits) -> None:
    """Write limits as JSON. The name of the site is not in the file: it is that of the file.

    Raises OutputError.
    """
    content = {
        "models": limits.models,
        "images": limits.site.images,
        "lesion_free": limits.site.lesion_free,
        "acceptance_limits": dict(limits.acceptance_limits),
        "software": software(),
    }
    atomic_write(path, json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n")


def read_site_limits(path: Path, manifest: Manifest) -> SiteLimits:
    """Read a file of ``write_site_limits`` that was made with these weights.

    Raises SiteFileError, and ScanError if the file can't be read.
    """
    limits = _content(path)
    if limits is None:
        raise site_file_error(SiteFault.NOT_ONE, path)
    names = {point.name for point in manifest.operating_points}
    if limits.models != manifest.models or not names <= limits.acceptance_limits.keys():
        raise site_file_error(SiteFault.OTHER_WEIGHTS, path)
    return limits


def chosen_limits(path: Path | None) -> tuple[SiteLimits | None, Message | None]:
    """The limits of the site that a person has chosen, or why they can't be used, or neither."""
    if path is None:
        return None, None
    try:
        return read_site_limits(path, manifest_in_use()), None
    except WordedError as error:
        return None, Message.of(SiteFault.NOT_USED, reason=error.message)
    except WeightsError:
        return None, None


def _content(path: Path) -> SiteLimits | None:
    """What is in a file, None if it is not one of limits. Raises ScanError if it can't be read."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
    except OSError as error:
        raise reading_error(path, error) from error
    try:
        return _parsed(json.loads(content), shown_name(path.with_suffix("")))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _parsed(content: dict[str, Any], name: str) -> SiteLimits:
    images, models = content["images"], content["models"]
    acceptance_limits = dict(content["acceptance_limits"])
    if not isinstance(images, int) or images < FEWEST_IMAGES or not isinstance(models, str):
        raise ValueError("not the file of a site")
    return SiteLimits(
        Site(name, images, _probability(content["lesion_free"])),
        models,
        {str(point): _probability(one) for point, one in acceptance_limits.items()},
    )


def _probability(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("not a number")
    if not math.isfinite(value) or not 0 <= value <= 1:
        raise ValueError("not a probability")
    return float(value)
