"""What a DICOM file is, by its SOP class: most files of a study are images, but not all."""

from enum import StrEnum
from struct import error, unpack_from

from app.domain.fault import ReadFault

KIND_BYTES = 4096
"""As much of a file as ``kind_of`` needs: the class is among the first elements."""


class DicomKind(StrEnum):
    """Kinds of DICOM object."""

    IMAGE = "image"
    VOLUME = "volume"
    DIRECTORY = "directory"
    REPORT = "structured report"
    SEGMENTATION = "segmentation"
    PRESENTATION = "presentation state"
    DOCUMENT = "document"
    OTHER = "other"


KIND_FAULTS = {
    DicomKind.VOLUME: ReadFault.DICOM_VOLUME,
    DicomKind.DIRECTORY: ReadFault.DICOM_WITHOUT_IMAGE,
    DicomKind.REPORT: ReadFault.DICOM_REPORT,
    DicomKind.SEGMENTATION: ReadFault.DICOM_SEGMENTATION,
    DicomKind.PRESENTATION: ReadFault.DICOM_PRESENTATION,
    DicomKind.DOCUMENT: ReadFault.DICOM_DOCUMENT,
    DicomKind.OTHER: ReadFault.DICOM_WITHOUT_IMAGE,
}
"""Why each kind, except images, is not read as a Scan."""

_STORAGE = "1.2.840.10008.5.1.4.1.1."
_EXACT = {
    "1.2.840.10008.1.3.10": DicomKind.DIRECTORY,
    f"{_STORAGE}6.2": DicomKind.VOLUME,
    f"{_STORAGE}66.4": DicomKind.SEGMENTATION,
    f"{_STORAGE}66.5": DicomKind.SEGMENTATION,
    f"{_STORAGE}66.7": DicomKind.SEGMENTATION,
    f"{_STORAGE}481.1": DicomKind.IMAGE,
}
_BEGINNINGS = {
    f"{_STORAGE}88.": DicomKind.REPORT,
    f"{_STORAGE}11.": DicomKind.PRESENTATION,
    f"{_STORAGE}104.": DicomKind.DOCUMENT,
    # Waveforms, registrations, surfaces, assessments, annotations, protocols, radiotherapy.
    **{
        f"{_STORAGE}{number}": DicomKind.OTHER
        for number in ("9.", "66", "67", "68.", "90.", "91.", "200.", "481.")
    },
}
_CLASS_TAGS = ((0x0002, 0x0002), (0x0008, 0x0016))
_LONG_VRS = (b"OB", b"OW", b"OF", b"OD", b"UN", b"SQ", b"UT", b"UC", b"UR")


def kind_of_class(sop_class: str) -> DicomKind:
    """Kind of objects of a SOP class; one that is not known counts as an image."""
    if sop_class in _EXACT:
        return _EXACT[sop_class]
    found = (kind for begin, kind in _BEGINNINGS.items() if sop_class.startswith(begin))
    return next(found, DicomKind.IMAGE)


def kind_of(head: bytes) -> DicomKind:
    """Kind of a DICOM file that begins with ``head``, KIND_BYTES of it."""
    return kind_of_class(_sop_class(head))


def _sop_class(head: bytes) -> str:
    """The class in the meta header or, without one, in the data set; '' if it is not there."""
    place = 132 if head[128:132] == b"DICM" else 0
    try:
        while place < len(head):
            group, element = unpack_from("<HH", head, place)
            vr = head[place + 4 : place + 6]
            if vr in _LONG_VRS:
                (length,) = unpack_from("<L", head, place + 8)
                place += 12
            elif vr.isalpha() and vr.isupper():
                (length,) = unpack_from("<H", head, place + 6)
                place += 8
            else:
                (length,) = unpack_from("<L", head, place + 4)
                place += 8
            if (group, element) in _CLASS_TAGS:
                return head[place : place + length].decode("ascii", "replace").strip("\0 ")
            place += length
    except error:
        pass
    return ""
