"""Coded concepts of SEG and SR as (value, scheme, meaning), and where each comes from.

DCM is DICOM's own scheme (PS3.16, annex D), SCT SNOMED CT, UCUM units, BI the ACR's BI-RADS. What
none of them has is in a private scheme, which each object explains (PS3.16, section 8.2).
"""

from collections.abc import Mapping

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code

from app.about import APP_NAME, software
from app.domain.assessment import RiskLabel
from app.domain.review import BiRads, Opinion

PRIVATE_SCHEME = "99BUSIGHT"

BREAST = Code("76752008", "SCT", "Breast")
SIDES: Mapping[str, Code] = {
    "R": Code("24028007", "SCT", "Right"),
    "L": Code("7771000", "SCT", "Left"),
    "B": Code("51440002", "SCT", "Bilateral"),
}
"""CID 244, by the laterality of an image."""

ABNORMAL_STRUCTURE = Code("49755003", "SCT", "Morphologically Abnormal Structure")
"""CID 7150: the category of a segmented property."""
LESION = Code("52988006", "SCT", "Lesion")
"""CID 7159: the type of a segmented property, and a finding."""

BREAST_ULTRASOUND = Code("47079000", "SCT", "Ultrasonography of breast")
"""CID 6050: the procedure."""
MEASUREMENT_REPORT = Code("126000", "DCM", "Imaging Measurement Report")
"""CID 7021: the title of a report of measurements."""
ARTIFICIAL_INTELLIGENCE = Code("123109", "DCM", "Artificial Intelligence")
"""CID 7162: the family of an algorithm."""
PERSON = Code("121006", "DCM", "Person")
DEVICE = Code("121007", "DCM", "Device")
"""CID 270: the kind of an observer."""
COMMENT = Code("121106", "DCM", "Comment")

LONG_AXIS = Code("103339001", "SCT", "Long axis")
SHORT_AXIS = Code("103340004", "SCT", "Short axis")
AREA = Code("42798000", "SCT", "Area")
"""CID 7470 and 7469."""
MM = Code("mm", "UCUM", "mm")
MM2 = Code("mm2", "UCUM", "mm2")
PIXELS = Code("{pixels}", "UCUM", "pixels")
NO_UNITS = Code("1", "UCUM", "no units")

PROBABILITY_OF_CANCER = Code("111047", "DCM", "Probability of cancer")
"""The concept of CAD reports (CID 6048)."""
PROBABILITY_OF_NO_LESION = Code("P-NORMAL", PRIVATE_SCHEME, "Probability of no lesion")
PROBABILITY_OF_BENIGN_LESION = Code("P-BENIGN", PRIVATE_SCHEME, "Probability of a benign lesion")
CLASS_PROBABILITIES = (
    PROBABILITY_OF_NO_LESION,
    PROBABILITY_OF_BENIGN_LESION,
    PROBABILITY_OF_CANCER,
)
"""In the order of ClassProbabilities."""
MALIGNANCY_LIMIT = Code("LIMIT", PRIVATE_SCHEME, "Malignancy limit of the operating point")

RISK_LABEL = Code("LABEL", PRIVATE_SCHEME, "Risk label of the program")
RISK_LABELS: Mapping[RiskLabel, Code] = {
    RiskLabel.NORMAL: Code("L-NORMAL", PRIVATE_SCHEME, "No lesion outlined"),
    RiskLabel.BENIGN: Code("L-BENIGN", PRIVATE_SCHEME, "Benign"),
    RiskLabel.SUSPICIOUS: Code("L-SUSPICIOUS", PRIVATE_SCHEME, "Suspicious of malignancy"),
}
"""Codes of our own: the label of a program is no diagnosis, as SNOMED's are."""
NOT_JUDGED = Code("L-NOT-JUDGED", PRIVATE_SCHEME, "Not judged")

DECISION = Code("DECISION", PRIVATE_SCHEME, "Decision of the reader on an outline")
ACCEPTED = Code("D-ACCEPTED", PRIVATE_SCHEME, "Accepted")
REJECTED = Code("D-REJECTED", PRIVATE_SCHEME, "Rejected")
DRAWN = Code("D-DRAWN", PRIVATE_SCHEME, "Drawn")

OPINION = Code("OPINION", PRIVATE_SCHEME, "Opinion of the reader on the risk label")
OPINIONS: Mapping[Opinion, Code] = {
    Opinion.AGREE: Code("O-AGREE", PRIVATE_SCHEME, "Agrees"),
    Opinion.NORMAL: Code("17621005", "SCT", "Normal"),
    Opinion.BENIGN: Code("30807003", "SCT", "Benign"),
    Opinion.MALIGNANT: Code("21594007", "SCT", "Malignant"),
}

ASSESSMENT_CATEGORY = Code("111005", "DCM", "Assessment Category")
"""The concept of TID 4203, Breast Imaging Assessment."""
BI_RADS: Mapping[BiRads, Code] = {
    BiRads.INCOMPLETE: Code(
        "397138000", "SCT", "0 - Incomplete - Need additional imaging evaluation +/- priors"
    ),
    BiRads.NEGATIVE: Code("397140005", "SCT", "1 - Negative"),
    BiRads.BENIGN: Code("397141009", "SCT", "2 - Benign"),
    BiRads.PROBABLY_BENIGN: Code("397143007", "SCT", "3 - Probably Benign"),
    BiRads.SUSPICIOUS: Code("397144001", "SCT", "4 - Suspicious"),
    BiRads.LOW: Code("MA.II.A.5.4A", "BI", "4A - Low suspicion", "4.0"),
    BiRads.MODERATE: Code("MA.II.A.5.4B", "BI", "4B - Intermediate suspicion", "4.0"),
    BiRads.HIGH: Code("MA.II.A.5.4C", "BI", "4C - Moderate suspicion", "4.0"),
    BiRads.HIGHLY_SUGGESTIVE: Code("397145000", "SCT", "5 - Highly suggestive of malignancy"),
    BiRads.PROVEN: Code("MA.II.A.5.6", "BI", "6 - Known biopsy proven malignancy", "4.0"),
}
"""CID 6027, Assessment from BI-RADS; its meanings of 4B and 4C are those of the 4th edition."""


def private_scheme() -> Dataset:
    """The item of the Coding Scheme Identification Sequence for the private scheme."""
    item = Dataset()
    item.CodingSchemeDesignator = PRIVATE_SCHEME
    item.CodingSchemeName = f"Concepts of {software()}"
    item.CodingSchemeResponsibleOrganization = APP_NAME
    return item


def item(code: Code) -> Dataset:
    """The item of a sequence of codes (PS3.3, section 8.8)."""
    coded = Dataset()
    coded.CodeValue, coded.CodingSchemeDesignator, coded.CodeMeaning = code[:3]
    if code.scheme_version:
        coded.CodingSchemeVersion = code.scheme_version
    return coded
