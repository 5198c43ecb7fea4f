"""The operating point of all Reports in tests."""

from models.torch_free.operating_point import Measurement, OperatingPoint

POINT = OperatingPoint(
    "high sensitivity",
    limit=0.3,
    acceptance_limit=0.5,
    known=Measurement(0.95, 0.72, 0.021, 0.042, 0.13, 2551),
    left_out=Measurement(0.86, 0.703, 0.052, 0.081, 0.24, 1010),
)
