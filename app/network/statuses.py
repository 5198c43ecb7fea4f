"""Statuses of DIMSE (PS3.7, annex C; PS3.4, tables B.2-1 and C.4-1 to C.4-3)."""

SUCCESS = 0x0000
PENDING = (0xFF00, 0xFF01)
CANCEL = 0xFE00
PROCESSING_FAILURE = 0x0110
DUPLICATE = 0x0111
"""There is an object with this SOP Instance UID already."""
NOT_AUTHORIZED = 0x0124
OUT_OF_RESOURCES = 0xA700
