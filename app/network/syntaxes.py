"""SOP classes and transfer syntaxes of what is retrieved and sent."""

from pydicom import uid as uids
from pynetdicom.presentation import PresentationContext, build_context

VERIFICATION = uids.UID("1.2.840.10008.1.1")
FIND = uids.UID("1.2.840.10008.5.1.4.1.2.2.1")
MOVE = uids.UID("1.2.840.10008.5.1.4.1.2.2.2")
GET = uids.UID("1.2.840.10008.5.1.4.1.2.2.3")
"""C-ECHO, and the study root models of query and retrieve."""

RETIRED = {
    "1.2.840.10008.5.1.4.1.1.6": "RetiredUltrasoundImageStorage",
    "1.2.840.10008.5.1.4.1.1.3": "RetiredUltrasoundMultiFrameImageStorage",
}
"""SOP classes of old scanners, with names for pynetdicom, which does not know them."""

LABEL_MAP = "1.2.840.10008.5.1.4.1.1.66.7"
"""Label Map Segmentation Storage, which is newer than pydicom and pynetdicom."""

IMAGES: tuple[str, ...] = (
    uids.UltrasoundImageStorage,
    uids.UltrasoundMultiFrameImageStorage,
    *RETIRED,
    uids.EnhancedUSVolumeStorage,
    uids.SecondaryCaptureImageStorage,
    uids.MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
    uids.MultiFrameTrueColorSecondaryCaptureImageStorage,
)
"""Images that are retrieved and opened."""

RESULTS: tuple[str, ...] = (
    uids.SegmentationStorage,
    LABEL_MAP,
    uids.BasicTextSRStorage,
    uids.EnhancedSRStorage,
    uids.ComprehensiveSRStorage,
    uids.Comprehensive3DSRStorage,
    uids.GrayscaleSoftcopyPresentationStateStorage,
    uids.ColorSoftcopyPresentationStateStorage,
    uids.EncapsulatedPDFStorage,
)
"""What others have said about images; it is retrieved with them."""

UNCOMPRESSED: tuple[str, ...] = (uids.ExplicitVRLittleEndian, uids.ImplicitVRLittleEndian)
"""A node may choose either: one can be changed to the other without loss."""

COMPRESSED: tuple[str, ...] = (
    uids.JPEGBaseline8Bit,
    uids.JPEGExtended12Bit,
    uids.JPEGLosslessSV1,
    uids.JPEGLossless,
    uids.JPEGLSLossless,
    uids.JPEGLSNearLossless,
    uids.JPEG2000Lossless,
    uids.JPEG2000,
    uids.RLELossless,
    uids.HTJ2KLossless,
    uids.HTJ2KLosslessRPCL,
    uids.HTJ2K,
    uids.DeflatedExplicitVRLittleEndian,
    uids.ExplicitVRBigEndian,
)


def storage_contexts() -> list[PresentationContext]:
    """Contexts in which objects are received.

    Each transfer syntax has a context of its own, so that a node need not decompress: of one
    context it could choose only one. Volumes, of which only the name is told, have no more.
    """
    contexts = [build_context(sop_class, list(UNCOMPRESSED)) for sop_class in (*IMAGES, *RESULTS)]
    read = [one for one in IMAGES if one != uids.EnhancedUSVolumeStorage]
    return contexts + [build_context(one, syntax) for syntax in COMPRESSED for one in read]
