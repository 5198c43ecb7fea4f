"""The operating points that go with the weights."""

from app.domain.assessment import OperatingPoint
from models.manifest import Manifest, WeightsError


def operating_points(manifest: Manifest) -> tuple[OperatingPoint, ...]:
    """Operating points of the weights, the default first.

    Raises WeightsError where the manifest holds none that can be read.
    """
    try:
        points = tuple(
            OperatingPoint(
                name=str(record["name"]),
                limit=float(record["limit"]),
                sensitivity=float(record["sensitivity"]),
                specificity=float(record["specificity"]),
                pictures=int(record["pictures"]),
            )
            for record in manifest.operating_points
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(
            "The weights' manifest.json has unreadable operating points: install BUSight again."
        ) from error
    if not points:
        raise WeightsError(
            "The weights' manifest.json names no operating point: install BUSight again."
        )
    return points
