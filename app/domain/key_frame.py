"""Which frame of a cine to look at first."""

from collections.abc import Mapping

from app.domain.assessment import Assessment, RiskLabel


def key_frame(assessments: Mapping[int, Assessment]) -> int | None:
    """Propose a frame of those with an Assessment, by their frames; None if there is no lesion.

    It is the one with the highest malignancy among the suspicious ones. If none is suspicious, it
    is the one with the largest lesion in pixels. Frames with a warning count only if all have one,
    because their figures are not to be relied on. Of equal frames the first is taken.
    """
    counting = {frame: one for frame, one in assessments.items() if not one.warnings}
    counting = dict(sorted((counting or assessments).items()))
    suspicious = {
        frame: one.malignancy
        for frame, one in counting.items()
        if one.risk_label is RiskLabel.SUSPICIOUS
    }
    if suspicious:
        return max(suspicious, key=lambda frame: suspicious[frame])
    areas = {
        frame: max(lesion.area_px for lesion in one.lesions)
        for frame, one in counting.items()
        if one.lesions
    }
    return max(areas, key=lambda frame: areas[frame], default=None)
