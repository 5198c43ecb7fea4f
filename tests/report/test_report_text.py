"""Numbers as words."""

import pytest

from app.report.text import probability_text


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.0, "<0.01"),
        (0.0049, "<0.01"),
        (0.005, "0.01"),
        (0.5, "0.50"),
        (0.995, "0.99"),
        (1.0, ">0.99"),
    ],
)
def test_no_probability_is_called_certain(probability: float, words: str) -> None:
    assert probability_text(probability) == words
