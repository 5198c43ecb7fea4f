"""Limits of a site, fitted to its images. See docs/adr/0033."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.fault import SiteFault
from app.files.errors import shown_name
from app.files.site_file import SiteFileError, write_site_limits
from models.torch_free.manifest import Manifest
from models.torch_free.message import Message
from models.torch_free.operating_point import Measurement, Site
from models.torch_free.site_limits import FEWEST_IMAGES, SiteLimits, fit_acceptance_limit


def check_can_fit(images: int, manifest: Manifest) -> None:
    """Raise SiteFileError if limits can't be fitted to so many images, or not for these weights."""
    _known_rates(manifest)
    if images < FEWEST_IMAGES:
        raise SiteFileError(Message.of(SiteFault.TOO_FEW, images=images, fewest=FEWEST_IMAGES))


def write_fitted_limits(
    path: Path, highest: Sequence[float], lesion_free: float, manifest: Manifest
) -> SiteLimits:
    """Fit the limits of a site to the ``highest_probability`` of its images, and write them.

    ``lesion_free`` is the share of the images that shows no lesion. The site has the name of the
    file. Raises as ``check_can_fit``, and OutputError.
    """
    check_can_fit(len(highest), manifest)
    acceptance_limits = {
        point: fit_acceptance_limit(highest, lesion_free, measured)
        for point, measured in _known_rates(manifest).items()
    }
    site = Site(shown_name(path.with_suffix("")), len(highest), lesion_free)
    limits = SiteLimits(site, manifest.models, acceptance_limits)
    write_site_limits(path, limits)
    return limits


def _known_rates(manifest: Manifest) -> Mapping[str, Measurement]:
    """What was measured at known sites, by name of the operating point."""
    points = manifest.operating_points
    known = {point.name: point.known for point in points if point.known is not None}
    if len(known) < len(points):
        raise SiteFileError(Message.of(SiteFault.NOT_MEASURED))
    return known
