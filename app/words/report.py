"""The words of the report page and of its file, except those that the window shows too."""

from datetime import datetime

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.words.number import limit_number, threshold_number
from app.words.text import Plural, Text
from models.torch_free.prediction import DEFAULT_THRESHOLD

FILE_TITLE = Text("Report", "{program} report: {name}")
FILE_COMMENT = Text("Report", "{headline} (risk label: {label}).")
"""``label`` is the value that results files have."""

MADE_BY_COMPUTER = Text("Report", "Made by a computer from one image. It can be wrong.")
EDITED_BY_A_PERSON = Text(
    "Report", "Made by a computer from one image, edited by a person. It can be wrong."
)
NETWORKS_ALONE = Text("Report", "The networks alone: {said}")

SCAN = Text("Report", "Scan")
OUTLINES = Text("Report", "Outlines at threshold {threshold}")
EDITED_OUTLINES = Text("Report", "Outlines at threshold {threshold}, edited by a person")
NOTHING_OUTLINED = Text("Report", "Nothing outlined at threshold {threshold}")
ENLARGED = Text("Report", "Enlarged, without outlines")

BOTH_AXES = Text("Report", "long \u00d7 short axis")
AREA = Text("Report", "area")
NO_SPACING = Text("Report", "no pixel size in the file: lengths in px, areas in px\u00b2")
NOT_IN_ONE_REGION = Text(
    "Report", "px where a lesion lies in no single region of the image that has a pixel size"
)
SCALED_BY_HAND = Text("Report", "pixel size set by hand")
_HEADING = Text("Report", "Lesions: {lesions}, possible: {possible}")
_HEADING_AT_THRESHOLD = Text(
    "Report", "Lesions: {lesions} at threshold {threshold}, possible: {possible}"
)

HOW_DECIDED = Text("Report", "How it was decided")
OPERATING_POINT = Text("Report", "Operating point")
SUSPICIOUS_IF = Text("Report", "Suspicious if")
LESION_IF = Text("Report", "Lesion if")
MEASURED_AT = Text("Report", "Measured at")
KNOWN_SITES = Text("Report", "known sites")
LEFT_OUT_SITES = Text("Report", "left-out sites")
SENSITIVITY = Text("Report", "Sensitivity")
SPECIFICITY = Text("Report", "Specificity")
LESIONS_NOT_ACCEPTED = Text("Report", "Lesions not accepted")
NORMALS_MARKED = Text("Report", "Normals marked")
IMAGES = Text("Report", "Images")
_MALIGNANCY_LIMIT = Text("Report", "malignancy \u2265 {limit}")
_ACCEPTANCE_LIMIT = Text("Report", "lesion probability \u2265 {limit}")
_MAP_LIMIT = Text("Report", "and probability map \u2265 {threshold}")
_LIMIT_OF_SITE = Text("Report", "{limit} is the limit of {site}")

INTERVALS = Text("Report", "In brackets")
INTERVALS_ARE = Text(
    "Report",
    "95% intervals, from images that the networks were not trained on (model card of the weights)",
)
OF_LEFT_OUT = Text("Report", "Left-out sites")
OF_LEFT_OUT_ARE = Text(
    "Report",
    "means of the sets, in brackets the lowest and the highest set, except for similar images",
)
SIMILAR = Text("Report", "Similar images")
SIMILAR_ARE = Text(
    "Report",
    "of a malignancy in that range; the share is lower if malignant images are rarer",
)
THRESHOLD = Text("Report", "Threshold")
LONG_AXIS = Text("Report", "Long axis")
SHORT_AXIS = Text("Report", "Short axis")
MARKS = Text("Report", "Marks")
LONG_AXIS_IS = Text("Report", "largest distance between two points of the outline (Feret diameter)")
SHORT_AXIS_IS = Text(
    "Report",
    "largest distance between two points of the outline, perpendicular to the long axis",
)
MARKS_MEAN = Text("Report", "diamond: suspicious, disc: benign, dashed: possible")
_THRESHOLD_DOES = Text(
    "Report",
    "pixels at or above {threshold} count as lesion; the risk label does not depend on it",
)

SOURCE_AND_SOFTWARE = Text("Report", "Source and software")
FILE = Text("Report", "File")
SHA_256 = Text("Report", "SHA-256")
IMAGE = Text("Report", "Image")
ANALYZED = Text("Report", "Analyzed")
NOT_JUDGED = Text("Report", "Not judged")
MODELS = Text("Report", "Models")
DEVICE = Text("Report", "Device")
SOFTWARE = Text("Report", "Software")
_IMAGE_PX = Text("Report", "{width} \u00d7 {height} px, no pixel size")
_IMAGE_BY_REGION = Text("Report", "{width} \u00d7 {height} px, pixel size by region")
_IMAGE_MM = Text("Report", "{width} \u00d7 {height} px of {pixel_width} \u00d7 {pixel_height} mm")
_IMAGE_MM_BY_HAND = Text(
    "Report",
    "{width} \u00d7 {height} px of {pixel_width} \u00d7 {pixel_height} mm, set by hand",
)
_REGION = Text("Report", "its ultrasound region, {width} \u00d7 {height} px at {x}, {y}")
_ROWS_LEFT_OUT = Plural(
    "Report",
    "and {number} more: all are in this file's data",
    "and 1 more: it is in this file's data",
    1,
)
_DEVICE_AND_TIME = Text("Report", "{device}; {seconds} s")


def table_heading(assessment: Assessment) -> str:
    """Count the Lesions and the possible ones.

    The threshold is named if it has made every Lesion disappear.
    """
    lesions, possible = len(assessment.lesions), len(assessment.possible_lesions)
    if lesions or not assessment.has_lesion:
        return _HEADING(lesions=lesions, possible=possible)
    threshold = threshold_number(assessment.threshold)
    return _HEADING_AT_THRESHOLD(lesions=lesions, threshold=threshold, possible=possible)


def rows_left_out(number: int) -> str:
    """Say how many rows the table has no room for."""
    return _ROWS_LEFT_OUT(number)


def malignancy_limit(limit: float) -> str:
    """'malignancy >= 0.053', with one sign."""
    return _MALIGNANCY_LIMIT(limit=limit_number(limit))


def acceptance_limit(limit: float) -> str:
    """'lesion probability >= 0.500', with one sign."""
    return _ACCEPTANCE_LIMIT(limit=limit_number(limit))


def map_limit() -> str:
    """'and probability map >= 0.45', with one sign."""
    return _MAP_LIMIT(threshold=threshold_number(DEFAULT_THRESHOLD))


def limit_of_site(limit: float, site: str) -> str:
    """'0.400 is the limit of north'."""
    return _LIMIT_OF_SITE(limit=limit_number(limit), site=site)


def what_the_threshold_does(threshold: float) -> str:
    """The threshold and what follows from it."""
    return _THRESHOLD_DOES(threshold=threshold_number(threshold))


def image_size(scan: Scan, *, is_scaled_by_hand: bool) -> str:
    """'640 x 480 px of 0.1 x 0.1 mm', or what is known of it."""
    if scan.spacing_mm is None:
        words = _IMAGE_BY_REGION if scan.has_size else _IMAGE_PX
        return words(width=scan.width, height=scan.height)
    row, column = scan.spacing_mm
    words = _IMAGE_MM_BY_HAND if is_scaled_by_hand else _IMAGE_MM
    return words(
        width=scan.width,
        height=scan.height,
        pixel_width=f"{column:.3g}",
        pixel_height=f"{row:.3g}",
    )


def analyzed_region(region: tuple[int, int, int, int]) -> str:
    """The part of the image that was analyzed, as x, y, width and height."""
    x, y, width, height = region
    return _REGION(width=width, height=height, x=x, y=y)


def device_and_time(device: str, seconds: float) -> str:
    """'CPU, float32; 1.2 s'."""
    return _DEVICE_AND_TIME(device=device, seconds=f"{seconds:.1f}")


def date_text(moment: datetime) -> str:
    """'2026-11-24 09:30 UTC+01:00': the same everywhere."""
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M} UTC{offset[:3]}:{offset[3:5]}"
