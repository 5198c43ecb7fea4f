"""A PDF inside a DICOM object (PS3.3, A.45.1)."""

from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage

from app.dicom.result_object import reference_to, result_object
from app.dicom.source import Export, ObjectKind, SourceObject
from app.words import objects as words


def encapsulated_pdf(source: SourceObject, frame: int, pdf: bytes, export: Export) -> Dataset:
    """Put a report about a frame of ``source``, from 0, into an object."""
    document = result_object(source, export, ObjectKind.PDF, EncapsulatedPDFStorage, "DOC", frame)
    document.ConversionType = "WSD"
    document.ContentDate = document.InstanceCreationDate
    document.ContentTime = document.InstanceCreationTime
    document.AcquisitionDateTime = source.dataset.get("AcquisitionDateTime", "")
    document.BurnedInAnnotation = "YES"
    document.SourceInstanceSequence = [reference_to(source, frame)]
    document.DocumentTitle = words.REPORT
    document.ConceptNameCodeSequence = []
    document.MIMETypeOfEncapsulatedDocument = "application/pdf"
    document.EncapsulatedDocumentLength = len(pdf)
    # DICOM has values of even length only.
    document.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    return document
