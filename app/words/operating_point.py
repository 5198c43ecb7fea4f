"""Operating points: their names, and what was measured at them."""

from collections.abc import Mapping

from app.domain.assessment import Assessment
from app.words.text import Text
from models.torch_free.operating_point import Interval, Measurement, OperatingPoint

_NOT_MEASURED = Text("OperatingPoint", "not measured")

_NAMES: Mapping[str, Text] = {
    "high sensitivity": Text("OperatingPoint", "high sensitivity"),
    "balanced": Text("OperatingPoint", "balanced"),
    "high specificity": Text("OperatingPoint", "high specificity"),
    "not measured": _NOT_MEASURED,
}
_AT_SITE = Text("OperatingPoint", "lesions accepted by the limits of {site}")
_KNOWN = Text("OperatingPoint", "known sites: sensitivity {sensitivity}, specificity {specificity}")
_LEFT_OUT = Text(
    "OperatingPoint",
    "a new site: sensitivity {sensitivity}, specificity {specificity} (left-out sets)",
)
_SIMILAR_KNOWN = Text(
    "OperatingPoint", "P {low} to {high}: {share} of such images were malignant at known sites"
)
_SIMILAR = Text(
    "OperatingPoint",
    "P {low} to {high}: {share} of such images were malignant at known sites, {elsewhere} at "
    "left-out sites",
)


def operating_point_name(point: OperatingPoint) -> str:
    """The name to show. One that only a user's own weights have is shown as it is."""
    words = _NAMES.get(point.name)
    return point.name if words is None else words()


def measured_lines(point: OperatingPoint) -> tuple[str, ...]:
    """Say what was measured at an operating point, at known sites and at new ones.

    The last line names the site that the acceptance limit was fitted to, if any.
    """
    both = ((_KNOWN, point.known), (_LEFT_OUT, point.left_out))
    lines = tuple(_rates(words, measured) for words, measured in both if measured is not None)
    of_site = () if point.site is None else (_AT_SITE(site=point.site.name),)
    return (lines or (not_measured(),)) + of_site


def with_interval(value: float, interval: Interval | None) -> str:
    """'0.97 [0.95, 0.99]', or '0.972' if the interval was not measured."""
    if interval is None:
        return f"{value:.3f}"
    return f"{value:.2f} [{interval[0]:.2f}, {interval[1]:.2f}]"


def similar_images(assessment: Assessment) -> str:
    """Say how many images of similar malignancy were malignant; '' if that is not known.

    It is not known of an image with a warning or edited by a person: none like it were measured.
    """
    known, left_out = assessment.operating_point.known, assessment.operating_point.left_out
    if assessment.warnings or assessment.networks_risk is not None or known is None:
        return ""
    here = known.frequency(assessment.malignancy)
    there = None if left_out is None else left_out.frequency(assessment.malignancy)
    if here is None:
        return ""
    values = {
        "low": f"{here.low:.2f}",
        "high": f"{here.high:.2f}",
        "share": with_interval(here.malignant, here.interval),
    }
    if there is None or (there.low, there.high) != (here.low, here.high):
        return _SIMILAR_KNOWN(**values)
    return _SIMILAR(**values, elsewhere=with_interval(there.malignant, there.interval))


def not_measured() -> str:
    """Say that nothing was measured."""
    return _NOT_MEASURED()


def _rates(words: Text, measured: Measurement) -> str:
    return words(
        sensitivity=f"{measured.sensitivity:.2f}", specificity=f"{measured.specificity:.2f}"
    )
