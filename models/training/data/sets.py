"""The public data sets and their terms, which go with everything that is made from them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Terms:
    """The name of a data set, how to cite it, and its license."""

    name: str
    citation: str
    license: str


TERMS = {
    "breast": Terms("BrEaST", "Pawłowska et al. 2024, doi:10.1038/s41597-024-02984-z", "CC BY 4.0"),
    "busbra": Terms(
        "BUS-BRA", "Gómez-Flores et al. 2024, doi:10.1002/mp.16812", "free to use with citation"
    ),
    "busi": Terms(
        "BUSI",
        "Al-Dhabyani et al. 2020, doi:10.1016/j.dib.2019.104863",
        "CC0 as listed on Kaggle, article CC BY 4.0",
    ),
}
"""The terms of each data set."""
SETS = tuple(TERMS)
"""The names of the data sets, in the order of their folds in `folds_by_set`."""

IMAGENET = "imagenet"
_OTHER_TERMS = {
    IMAGENET: Terms(
        "EfficientNet-Lite weights, trained on ImageNet",
        "Tan and Le 2019, arXiv:1905.11946",
        "Apache License 2.0",
    ),
}


def data_terms(names: Iterable[str]) -> dict[str, dict[str, str]]:
    """The terms of data sets by name. Images that a user added have unknown terms."""
    known = TERMS | _OTHER_TERMS
    unknown = "unknown"
    return {name: asdict(known.get(name, Terms(name, unknown, unknown))) for name in sorted(names)}
