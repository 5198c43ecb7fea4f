"""What a file holds, recognized by its first bytes and never by its name."""

from enum import StrEnum

HEAD_BYTES = 144
"""As much of a file as content_of needs."""


class Content(StrEnum):
    """Kinds of file that can hold Scans; the names of image formats are Pillow's."""

    PNG = "PNG"
    JPEG = "JPEG"
    BMP = "BMP"
    TIFF = "TIFF"
    GIF = "GIF"
    WEBP = "WEBP"
    DICOM = "DICOM"
    BARE_DICOM = "DICOM without preamble"
    MP4 = "MP4"
    MOV = "MOV"
    AVI = "AVI"


DICOM = (Content.DICOM, Content.BARE_DICOM)
VIDEOS = (Content.MP4, Content.MOV, Content.AVI)


_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", Content.PNG),
    (b"\xff\xd8\xff", Content.JPEG),
    (b"II*\x00", Content.TIFF),
    (b"MM\x00*", Content.TIFF),
    (b"II+\x00", Content.TIFF),
    (b"MM\x00+", Content.TIFF),
    (b"GIF87a", Content.GIF),
    (b"GIF89a", Content.GIF),
)
_RIFF = {b"WEBP": Content.WEBP, b"AVI ": Content.AVI}
_MP4_BRANDS = (b"isom", b"iso", b"mp4", b"avc", b"dash", b"3gp", b"M4V", b"MSNV", b"mmp4")
"""How the first brand of an MP4 begins (ISO/IEC 14496-12); HEIF images have others."""
_BMP_HEADER_SIZES = (12, 16, 40, 52, 56, 64, 108, 124)
_FIRST_VRS = (b"UI", b"UL", b"CS", b"OB", b"SH", b"LO", b"DA", b"TM", b"DT", b"SQ")
_LONGEST_FIRST_VALUE = 256


def content_of(head: bytes) -> Content | None:
    """Say what a file that begins with ``head`` (HEAD_BYTES of it) holds; None if no image.

    DICOM goes first: its preamble may be made to look like another format on purpose
    (DICOM PS3.10, section 7.1).
    """
    if head[128:132] == b"DICM":
        return Content.DICOM
    for signature, content in _SIGNATURES:
        if head.startswith(signature):
            return content
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        if head[8:12] == b"qt  ":
            return Content.MOV
        return Content.MP4 if head[8:12].startswith(_MP4_BRANDS) else None
    if _is_bmp(head):
        return Content.BMP
    return Content.BARE_DICOM if _is_bare_dicom(head) else None


def _is_bmp(head: bytes) -> bool:
    """Check the header's size too: many a text begins with the two letters."""
    return head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES


def _is_bare_dicom(head: bytes) -> bool:
    """Recognize a data set by its first element: group 2 or 8 with a valid VR or length."""
    if len(head) < HEAD_BYTES:
        return False
    if head[:2] in (b"\x02\x00", b"\x08\x00"):
        implicit_length = int.from_bytes(head[4:8], "little")
        short = implicit_length <= _LONGEST_FIRST_VALUE and implicit_length % 2 == 0
        return head[3] == 0 and (short or head[4:6] in _FIRST_VRS)
    return head[:3] == b"\x00\x08\x00" and head[4:6] in _FIRST_VRS
