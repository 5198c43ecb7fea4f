"""What was found in a Scan as DICOM objects, which refer to the object that it was read from.

Everything of pydicom is imported where it is used, because the window must not wait for it.
"""

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.domain.assessment import Assessment
from app.domain.fault import ReadFault, WriteFault
from app.domain.review import Review
from app.domain.scale import with_spacing
from app.domain.scan import Scan
from app.files.errors import OutputError, scan_error
from app.files.output_kinds import MADE_IMAGE, OBJECT_KINDS, OUTPUT_ENDINGS, OutputKind
from app.files.reader import file_sha256
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from app.dicom.judged import JudgedFrame
    from app.dicom.source import Export, SourceObject
    from app.report.page import Report

PERSONS = ".person"
"""Before the ending of an object that holds what a person outlined or measured."""


class MadeObject(NamedTuple):
    """The file of an object. ``ending`` is how its name ends."""

    kind: OutputKind
    ending: str
    content: bytes


class ObjectMaker:
    """Makes the objects of one export; those of one kind and study share a new series."""

    def __init__(self, *, makes_studies: bool, export: "Export | None" = None) -> None:
        """``makes_studies``: whether to make a study around an image that is not a DICOM file.

        ``export`` is one that other makers share, None for a new one.
        """
        self._makes_studies = makes_studies
        self._shared_export = export
        self._last: tuple[str, str, SourceObject] | None = None

    def check(self, scan: Scan) -> None:
        """Raise OutputError if there is nothing that objects about this Scan could refer to."""
        if scan.header is None and not self._makes_studies:
            raise OutputError(Message.of(WriteFault.NOT_DICOM, name=scan.name))

    def make(
        self,
        kinds: Collection[OutputKind],
        scan: Scan,
        prediction: Prediction,
        assessment: Assessment,
        review: Review,
        report: Callable[[], "Report"],
    ) -> Iterator[MadeObject]:
        """Make those ``kinds`` that are objects, and first the image if a study is made.

        The report is asked for only if its page or its PDF is wanted. A Scan without a Lesion has
        no SEG. What a person outlined is in objects of its own. Raises ScanError or OutputError.
        """
        wanted = [kind for kind in OBJECT_KINDS if kind in kinds]
        if not wanted:
            return
        from app.dicom.judged import JudgedFrame

        self.check(scan)
        if scan.header is None:
            source, image = _made(with_spacing(scan, assessment.spacing_mm))
            yield _made_object(MADE_IMAGE, image)
        else:
            source = self._source(scan)
        judged = JudgedFrame(scan, prediction, assessment, review)
        yield from self._findings(wanted, source, judged)
        for kind in wanted:
            if kind not in ("seg", "sr"):
                yield _made_object(kind, self._object(kind, source, judged, report))

    def _findings(
        self, wanted: Collection[OutputKind], source: "SourceObject", judged: "JudgedFrame"
    ) -> Iterator[MadeObject]:
        """SEG and SR, those of the networks and of a person apart."""
        from app.dicom.judged import Author
        from app.dicom.segmentation import segmentations
        from app.dicom.structured_report import structured_reports

        made: dict[OutputKind, dict[Author, Dataset]] = {}
        if "seg" in wanted:
            made["seg"] = segmentations(source, [judged], self._export)
        if "sr" in wanted:
            made["sr"] = structured_reports(source, [judged], self._export, made.get("seg"))
        for kind, of_authors in made.items():
            for author, dataset in of_authors.items():
                yield _made_object(kind, dataset, is_persons=author is Author.PERSON)

    def _object(
        self,
        kind: OutputKind,
        source: "SourceObject",
        judged: "JudgedFrame",
        report: Callable[[], "Report"],
    ) -> "Dataset":
        frame = judged.scan.frame
        if kind == "gsps":
            from app.dicom.presentation_state import presentation_state

            return presentation_state(source, judged, self._export)
        if kind == "sc":
            from app.dicom.capture import capture
            from app.report.page import PAGE_DPI
            from app.report.write import page_pixels

            return capture(source, frame, page_pixels(report()), PAGE_DPI, self._export)
        from app.dicom.encapsulated_pdf import encapsulated_pdf
        from app.report.pdf import reports_pdf

        return encapsulated_pdf(source, frame, reports_pdf([report()]), self._export)

    @cached_property
    def _export(self) -> "Export":
        from app.dicom.source import Export

        return self._shared_export or Export.now()

    def _source(self, scan: Scan) -> "SourceObject":
        """Read the header of a file once for all of its frames."""
        from app.dicom.source import read_source

        if self._last is None or self._last[:2] != (scan.source, scan.sha256):
            path = Path(scan.source)
            source = read_source(path)
            if file_sha256(path) != scan.sha256:
                raise scan_error(ReadFault.CHANGED, path)
            self._last = (scan.source, scan.sha256, source)
        return self._last[2]


def _made(scan: Scan) -> "tuple[SourceObject, Dataset]":
    from app.dicom.made_study import made_image
    from app.dicom.source import source_object

    image = made_image(scan)
    return source_object(image, scan.name), image


def _made_object(kind: OutputKind, dataset: "Dataset", *, is_persons: bool = False) -> MadeObject:
    from app.dicom.result_object import encoded

    ending = OUTPUT_ENDINGS[kind]
    return MadeObject(kind, f"{PERSONS}{ending}" if is_persons else ending, encoded(dataset))
