"""Limits of a site, fitted to its images. See docs/adr/0033."""

from collections.abc import Mapping, Sequence

from app.domain.fault import SiteFault
from app.files.site_file import SiteFileError
from models.torch_free.manifest import Manifest
from models.torch_free.message import Message
from models.torch_free.operating_point import Measurement, Site
from models.torch_free.site_limits import FEWEST_IMAGES, SiteLimits, fit_acceptance_limit


def check_can_fit(images: int, manifest: Manifest) -> None:
    """Raise SiteFileError if limits can't be fitted to so many images, or not for these weights."""
    _known_rates(manifest)
    if images < FEWEST_IMAGES:
        raise SiteFileError(Message.of(SiteFault.TOO_FEW, images=images, fewest=FEWEST_IMAGES))


def fit_limits(
    name: str, highest: Sequence[float], lesion_free: float, manifest: Manifest
) -> SiteLimits:
    """Fit the limits of a site to the ``highest_probability`` of its images.

    ``lesion_free`` is the share of the images that shows no lesion. Raises as ``check_can_fit``.
    """
    check_can_fit(len(highest), manifest)
    limits = {
        point: fit_acceptance_limit(highest, lesion_free, measured)
        for point, measured in _known_rates(manifest).items()
    }
    return SiteLimits(Site(name, len(highest), lesion_free), manifest.models, limits)


def _known_rates(manifest: Manifest) -> Mapping[str, Measurement]:
    """What was measured at known sites, by name of the operating point."""
    points = manifest.operating_points
    known = {point.name: point.known for point in points if point.known is not None}
    if len(known) < len(points):
        raise SiteFileError(Message.of(SiteFault.NOT_MEASURED))
    return known
