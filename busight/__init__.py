"""BUSight as a library: read breast ultrasound images and analyze them.

**Research use only, not a medical device.**

>>> import busight
>>> result = busight.analyze("resources/phantom/phantom_one.png")
>>> result.risk_label
'benign'
>>> len(result.lesions), result.mask.shape
(1, (480, 640))

The names in ``__all__`` are the library; docs/library.md describes them. Everything else that is
installed with it, like the packages ``app`` and ``models``, is private and changes without notice.

Nothing heavy is loaded before it is used. PyTorch is never loaded here: the networks run in a
process of their own. Qt is loaded only by ``Result.report_png``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from busight._analyzer import Analyzer, analyze
    from busight._errors import (
        AnalysisError,
        EngineError,
        Error,
        ReadError,
        ReportError,
        UsageError,
    )
    from busight._results import ClassProbabilities, Lesion, Result
    from busight._scans import Scan, frames, read
    from busight._schema import results_schema

__version__ = "1.1.0"
"""Version of this library's names by Semantic Versioning; that of the program is another one."""

__all__ = [
    "AnalysisError",
    "Analyzer",
    "ClassProbabilities",
    "EngineError",
    "Error",
    "Lesion",
    "ReadError",
    "ReportError",
    "Result",
    "Scan",
    "UsageError",
    "__version__",
    "analyze",
    "frames",
    "read",
    "results_schema",
]

_HOMES = {
    **dict.fromkeys(("Analyzer", "analyze"), "busight._analyzer"),
    **dict.fromkeys(
        ("AnalysisError", "EngineError", "Error", "ReadError", "ReportError", "UsageError"),
        "busight._errors",
    ),
    **dict.fromkeys(("ClassProbabilities", "Lesion", "Result"), "busight._results"),
    **dict.fromkeys(("Scan", "frames", "read"), "busight._scans"),
    "results_schema": "busight._schema",
}
"""Modules that are loaded when a name is first used."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
