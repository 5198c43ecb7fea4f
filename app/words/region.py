"""The regions of an ultrasound image: what is not judged, and choosing what is."""

from collections.abc import Iterable, Mapping

from app.domain.ultrasound_region import RegionKind
from app.words.text import Text

_NOT_JUDGED: Mapping[RegionKind, Text] = {
    RegionKind.COLOR_FLOW: Text("Region", "Color Doppler is not judged"),
    RegionKind.SPECTRUM: Text("Region", "Spectral Doppler is not judged"),
    RegionKind.M_MODE: Text("Region", "M-mode is not judged"),
    RegionKind.PARAMETRIC: Text("Region", "Elastography or a similar map is not judged"),
}
_NAMES: Mapping[RegionKind, Text] = {
    RegionKind.COLOR_FLOW: Text("Region", "color Doppler"),
    RegionKind.SPECTRUM: Text("Region", "spectral Doppler"),
    RegionKind.M_MODE: Text("Region", "M-mode"),
    RegionKind.PARAMETRIC: Text("Region", "elastography"),
}

HOW_TO = Text(
    "Region", "Drag around the tissue, without the frame and text of the screen. Esc: stop"
)
TOO_SMALL = Text("Region", "The region must be at least {smallest} px wide and high.")
CHOSEN_FOR_SCANNER = Text(
    "Region", "The region is used for all images of this size from this model of scanner."
)
CHOSEN_FOR_FILE = Text(
    "Region", "The region is used for this file only: it does not name its scanner."
)


def region_names(kinds: Iterable[RegionKind]) -> str:
    """A list such as 'color Doppler, M-mode'."""
    return ", ".join(_NAMES[kind]() for kind in kinds)


def not_judged_lines(kinds: Iterable[RegionKind]) -> list[str]:
    """A line for each kind, such as 'M-mode is not judged'."""
    return [_NOT_JUDGED[kind]() for kind in kinds]
