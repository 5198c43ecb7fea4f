"""What DICOM objects with results say. They are files for anywhere, so they speak English."""

OUTLINES = "Outlines. Research use only, not a medical device."
REPORT = "BUSight report. Research use only, not a medical device."
NETWORKS_SEGMENTS = "Outlined by networks. Research use only, not a medical device."
PERSONS_SEGMENTS = "Edited by a person. Research use only, not a medical device."
MADE_STUDY = "Made around an image. Research use only, not a medical device."
"""At most 64 characters, as all values of this kind."""

NETWORK_LAYER = "Lesions that the networks outlined and accepted"
PERSON_LAYER = "Lesions that a person outlined or accepted"
REJECTED_LAYER = "Outlines that a person rejected"
POSSIBLE_LAYER = "Possible lesions: regions that were not accepted"

UNKNOWN_READER = "Unknown"
"""In place of the name of a reader, which a report must have."""


def lesion_label(name: str, malignancy: str, *, is_possible: bool) -> str:
    """What is written beside an outline."""
    if is_possible:
        return f"{name}: possible lesion, malignancy {malignancy}"
    return f"{name}: malignancy {malignancy}"
