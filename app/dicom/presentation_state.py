"""Outlines as a softcopy presentation state (GSPS), which a viewer lays over the image.

DICOM PS3.3, A.33.1 for gray images and A.33.2 for color. The corner of the first pixel is (0, 0) in
``closed_polyline``, as graphics in PIXEL units have it (C.10.5).
"""

from collections.abc import Sequence
from typing import NamedTuple

from PIL import ImageCms
from pydicom.dataset import Dataset
from pydicom.uid import (
    ColorSoftcopyPresentationStateStorage,
    GrayscaleSoftcopyPresentationStateStorage,
)

from app.about import APP_NAME
from app.dicom.colors import BLUE, DIM, LIGHT, Color
from app.dicom.judged import Author, JudgedFrame, outlined, reader_of, rejected
from app.dicom.person_name import person_name
from app.dicom.polyline import closed_polyline
from app.dicom.result_object import reference_to, result_object
from app.dicom.source import Export, ObjectKind, SourceObject
from app.domain.lesion import Lesion
from app.words import objects as words
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.message import english
from app.words.number import malignancy_number

_LINE_HEIGHT = 0.04
"""Height of a line at the bottom, as a part of the displayed area."""


class _Layer(NamedTuple):
    """Outlines that a viewer shows or hides together."""

    name: str
    description: str
    color: Color
    lesions: Sequence[Lesion]


def presentation_state(source: SourceObject, judged: JudgedFrame, export: Export) -> Dataset:
    """Draw the outlines of a frame over its ``source``, each with its name and its malignancy.

    What the networks outlined and accepted, what they only call possible, what a person outlined
    or accepted, and what a person rejected are in layers of their own.
    """
    frame = judged.scan.frame
    is_gray = _meaning(source).startswith("MONOCHROME")
    gray, color = GrayscaleSoftcopyPresentationStateStorage, ColorSoftcopyPresentationStateStorage
    state = result_object(source, export, ObjectKind.GSPS, gray if is_gray else color, "PR", frame)
    state.PresentationCreationDate = state.InstanceCreationDate
    state.PresentationCreationTime = state.InstanceCreationTime
    state.ContentLabel = APP_NAME.upper()
    state.ContentDescription = words.OUTLINES
    state.ContentCreatorName = person_name(reader_of([judged])) or ""
    state.ReferencedSeriesSequence = [_series(source, frame)]
    state.DisplayedAreaSelectionSequence = [_whole(source, judged)]
    if is_gray:
        _keep_gray_levels(state, source)
    else:
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        state.ICCProfile = profile.tobytes()
    layers = _layers(judged)
    state.GraphicLayerSequence = [
        _layer(layer, order) for order, layer in enumerate(layers, start=1)
    ]
    state.GraphicAnnotationSequence = [_annotation(layer, source, judged) for layer in layers]
    # It is there even if nothing was outlined.
    state.GraphicAnnotationSequence[0].TextObjectSequence.append(_bottom_lines(judged))
    return state


def _meaning(source: SourceObject) -> str:
    return str(source.dataset.get("PhotometricInterpretation", "MONOCHROME2"))


def _layers(judged: JudgedFrame) -> list[_Layer]:
    """That of the networks, and others that are not empty."""
    alone = judged.assessment_of(Author.NETWORKS)
    persons = [finding.lesion for finding in outlined([judged], Author.PERSON)]
    not_any_more = [finding.lesion for finding in rejected([judged])]
    others = [
        _Layer("POSSIBLE", words.POSSIBLE_LAYER, DIM, alone.possible_lesions),
        _Layer("PERSON", words.PERSON_LAYER, LIGHT, persons),
        _Layer("REJECTED", words.REJECTED_LAYER, DIM, not_any_more),
    ]
    return [
        _Layer("NETWORKS", words.NETWORK_LAYER, BLUE, alone.lesions),
        *(layer for layer in others if layer.lesions),
    ]


def _series(source: SourceObject, frame: int) -> Dataset:
    item = Dataset()
    item.SeriesInstanceUID = source.dataset.SeriesInstanceUID
    item.ReferencedImageSequence = [reference_to(source, frame)]
    return item


def _whole(source: SourceObject, judged: JudgedFrame) -> Dataset:
    """Show the whole image."""
    item = Dataset()
    item.ReferencedImageSequence = [reference_to(source, judged.scan.frame)]
    item.DisplayedAreaTopLeftHandCorner = [1, 1]
    item.DisplayedAreaBottomRightHandCorner = [source.dataset.Columns, source.dataset.Rows]
    item.PresentationSizeMode = "SCALE TO FIT"
    spacing = judged.assessment.spacing_mm
    if spacing is None:
        item.PresentationPixelAspectRatio = [round(1000 * judged.scan.pixel_aspect), 1000]
    else:
        item.PresentationPixelSpacing = [f"{size:.10g}" for size in spacing]
    return item


def _keep_gray_levels(state: Dataset, source: SourceObject) -> None:
    """Say again how the image's values become gray: a state replaces what the image says."""
    values = source.dataset
    if "RescaleSlope" in values and "RescaleIntercept" in values:
        state.RescaleIntercept = values.RescaleIntercept
        state.RescaleSlope = values.RescaleSlope
        state.RescaleType = values.get("RescaleType") or "US"
    if "WindowCenter" in values and "WindowWidth" in values:
        window = Dataset()
        window.WindowCenter, window.WindowWidth = values.WindowCenter, values.WindowWidth
        if "VOILUTFunction" in values:
            window.VOILUTFunction = values.VOILUTFunction
        state.SoftcopyVOILUTSequence = [window]
    is_inverse = _meaning(source) == "MONOCHROME1"
    state.PresentationLUTShape = "INVERSE" if is_inverse else "IDENTITY"


def _layer(layer: _Layer, order: int) -> Dataset:
    item = Dataset()
    item.GraphicLayer = layer.name
    item.GraphicLayerOrder = order
    item.GraphicLayerRecommendedDisplayCIELabValue = [*layer.color]
    item.GraphicLayerDescription = layer.description
    return item


def _annotation(layer: _Layer, source: SourceObject, judged: JudgedFrame) -> Dataset:
    item = Dataset()
    item.ReferencedImageSequence = [reference_to(source, judged.scan.frame)]
    item.GraphicLayer = layer.name
    item.TextObjectSequence = [_label(lesion, judged) for lesion in layer.lesions]
    if layer.lesions:
        item.GraphicObjectSequence = [_outline(lesion) for lesion in layer.lesions]
    return item


def _outline(lesion: Lesion) -> Dataset:
    points = closed_polyline(lesion)
    item = Dataset()
    item.GraphicAnnotationUnits = "PIXEL"
    item.GraphicDimensions = 2
    item.NumberOfGraphicPoints = len(points)
    item.GraphicData = points.ravel().tolist()
    item.GraphicType = "POLYLINE"
    item.GraphicFilled = "N"
    return item


def _label(lesion: Lesion, judged: JudgedFrame) -> Dataset:
    """Name and malignancy, beginning at the upper right corner of the Lesion's box."""
    left, top, width, _ = lesion.bbox
    malignancy = malignancy_number(lesion.malignancy, judged.assessment.operating_point)
    item = Dataset()
    item.AnchorPointAnnotationUnits = "PIXEL"
    item.UnformattedTextValue = words.lesion_label(
        lesion.name, malignancy, is_possible=lesion.is_possible
    )
    item.AnchorPoint = [float(left + width), float(top)]
    item.AnchorPointVisibility = "N"
    return item


def _bottom_lines(judged: JudgedFrame) -> Dataset:
    """Why not to rely on the figures, and what they are for, along the bottom of the display."""
    lines = [english(warning) for warning in judged.assessment.warnings]
    lines.append(RESEARCH_USE_SENTENCE.english())
    item = Dataset()
    item.BoundingBoxAnnotationUnits = "DISPLAY"
    item.UnformattedTextValue = "\r\n".join(lines)
    item.BoundingBoxTopLeftHandCorner = [0.0, 1.0 - _LINE_HEIGHT * len(lines)]
    item.BoundingBoxBottomRightHandCorner = [1.0, 1.0]
    item.BoundingBoxTextHorizontalJustification = "LEFT"
    return item
