"""The panel of the Assessment: what is not said in reports too."""

from app.domain.assessment import Assessment
from app.words.number import grouped, limit_number, threshold_number
from app.words.operating_point import operating_point_name, with_interval
from app.words.text import Text
from models.torch_free.operating_point import Measurement, OperatingPoint, Site
from models.torch_free.prediction import DEFAULT_THRESHOLD

# Without an Assessment

NO_SCAN = Text("Panel", "No scan opened")
APPEARS_HERE = Text("Panel", "The assessment appears here.")
WAITING = Text("Panel", "Waiting")
WAITING_REASON = Text("Panel", "This scan is in the queue.")
READING = Text("Panel", "Reading\u2026")
ANALYZING = Text("Panel", "Analyzing\u2026")
NOT_ANALYZED = Text("Panel", "Not analyzed")
CANCELED = Text("Panel", "Canceled")
CANCELED_REASON = Text("Panel", "Press {keys} to analyze this scan.")

# Captions

OPERATING_POINT = Text("Panel", "Operating point")
OPERATING_POINT_NAME = Text("Panel", "Operating point: {name}")
MASK_THRESHOLD = Text("Panel", "Mask threshold")
THRESHOLD_IN_HUNDREDTHS = Text("Panel", "Mask threshold in hundredths")
THRESHOLD_TIP = Text(
    "Panel",
    "Probability at which a pixel counts as lesion. Double-click to reset it to {threshold} "
    "({keys}).",
)
THRESHOLD_DEFAULT = Text("Panel", "default {threshold}")
OVERLAY = Text("Panel", "Overlay")
OPACITY = Text("Panel", "Opacity")
OPACITY_IN_PERCENT = Text("Panel", "Opacity of the fill in percent")
OPACITY_TIP = Text("Panel", "Opacity of the fill ({weaker}, {stronger})")
PERCENT = Text("Panel", "{percent}%")

SUMMARY = Text("Panel", "{headline}. P(malignant) {malignancy}, {limit}")
"""What a screen reader says of an Assessment."""
NO_SUMMARY = Text("Panel", "{title}. {reason}")
OF_SCAN = Text("Panel", "Scan")
"""Caption of the bars, if they are not those of a Lesion."""

_MALIGNANCY_MEANS = Text(
    "Panel", "P(malignant): calibrated probability that this scan shows a malignant lesion."
)
_IS_HIGHEST = Text(
    "Panel",
    "It is that of the most malignant region or of the image as a whole, if that is higher.",
)
_SUSPICIOUS_FROM = Text(
    "Panel", "At {point}, a scan is suspicious if P(malignant) is at least {limit}."
)
_THRESHOLD_CHANGES = Text("Panel", "The mask threshold changes neither.")
_WARNED = Text("Panel", "Do not rely on the networks for this image. It is not judged.")
_IMAGE_DECIDES = Text(
    "Panel", "No region reaches the limit on its own, but the image as a whole does."
)

_LIMIT = Text("OperatingPoint", "Suspicious if the malignancy is at least {limit}.")
_ACCEPTANCE_LIMIT = Text(
    "OperatingPoint", "Accepted as a lesion if the lesion probability is at least {limit}."
)
_MAP_LIMIT = Text(
    "OperatingPoint",
    "A region where the probability map stays below {threshold} is only a possible lesion.",
)
_OF_SITE = Text(
    "OperatingPoint",
    "That limit was fitted to {images} images of {site}, {share} of which show no lesion.",
)
_KNOWN = Text("OperatingPoint", "Known sites, {images} images:")
_KNOWN_NOT_MEASURED = Text("OperatingPoint", "Known sites: not measured")
_KNOWN_BRACKETS = Text("OperatingPoint", "in brackets: 95% intervals")
_LEFT_OUT = Text("OperatingPoint", "A new site (left-out sets), {images} images:")
_LEFT_OUT_NOT_MEASURED = Text("OperatingPoint", "A new site (left-out sets): not measured")
_LEFT_OUT_BRACKETS = Text(
    "OperatingPoint", "means of the sets; in brackets: the lowest and the highest set"
)
_RATES = Text("OperatingPoint", "sensitivity {sensitivity}, specificity {specificity}")
_LESION_RATES = Text("OperatingPoint", "lesions lost {lost}, normals marked {marked}")


def explanation(assessment: Assessment) -> str:
    """Say what the number of a Scan means and what it is compared with, in lines."""
    point = assessment.operating_point
    lines = [
        _MALIGNANCY_MEANS(),
        _IS_HIGHEST(),
        _SUSPICIOUS_FROM(point=operating_point_name(point), limit=limit_number(point.limit)),
        _THRESHOLD_CHANGES(),
    ]
    if assessment.warnings:
        lines.append(_WARNED())
    elif assessment.image_decides:
        lines.append(_IMAGE_DECIDES())
    return "\n".join(lines)


def operating_point_tip(point: OperatingPoint) -> str:
    """The limits of an operating point and all that was measured at it, in lines."""
    return "\n".join(
        (
            _LIMIT(limit=limit_number(point.limit)),
            _ACCEPTANCE_LIMIT(limit=limit_number(point.acceptance_limit)),
            *_of_site(point.site),
            _MAP_LIMIT(threshold=threshold_number(DEFAULT_THRESHOLD)),
            *_figures(_KNOWN, _KNOWN_NOT_MEASURED, _KNOWN_BRACKETS, point.known, point.site),
            *_figures(
                _LEFT_OUT, _LEFT_OUT_NOT_MEASURED, _LEFT_OUT_BRACKETS, point.left_out, point.site
            ),
        )
    )


def _of_site(site: Site | None) -> tuple[str, ...]:
    if site is None:
        return ()
    share = f"{site.lesion_free:.2f}"
    return (_OF_SITE(site=site.name, images=grouped(site.images), share=share),)


def _figures(
    measured: Text, not_measured: Text, brackets: Text, at: Measurement | None, site: Site | None
) -> tuple[str, ...]:
    """What was measured; with the limit of a site, not what depends on that limit."""
    if at is None:
        return (not_measured(),)
    lines = [
        _RATES(
            sensitivity=with_interval(at.sensitivity, at.sensitivity_interval),
            specificity=with_interval(at.specificity, at.specificity_interval),
        )
    ]
    if site is None:
        lost, marked = f"{at.lesions_lost:.2f}", f"{at.normals_marked:.2f}"
        lines.append(_LESION_RATES(lost=lost, marked=marked))
    if at.sensitivity_interval is not None:
        lines.append(brackets())
    return (measured(images=grouped(at.pictures)), *(f"    {line}" for line in lines))
