"""Colors of outlines and segments, as CIELab in 16 bits (DICOM PS3.3, C.10.7.1.1).

They are those of the window that say nothing of risk.
"""

Color = tuple[int, int, int]

BLUE: Color = (42744, 34082, 19016)
"""What the networks outlined."""
LIGHT: Color = (60657, 32836, 32028)
"""What a person outlined."""
DIM: Color = (40194, 32739, 30692)
"""What does not count."""
