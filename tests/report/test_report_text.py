"""How numbers are written, and how lines are broken."""

import pytest

from app.report import text
from app.words.number import percent_text, probability_text


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


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.0, "<1%"), (0.01, "1%"), (0.41, "41%"), (0.99, "99%"), (0.995, ">99%"), (1.0, ">99%")],
)
def test_no_percentage_is_called_certain(probability: float, words: str) -> None:
    assert percent_text(probability) == words


def test_long_words_are_cut_between_words_only() -> None:
    style = text.TextStyle(20, "#000000")
    room = text.width("a few words", style)
    assert text.wrap("a few words and unbreakableunbreakable", style, room) == [
        "a few words",
        "and",
        "unbreakableunbreakable",
    ]
    assert text.wrap("", style, room) == []


def test_chinese_is_wrapped_though_it_has_no_spaces() -> None:
    style = text.TextStyle(20, "#000000")
    words = "\U0001f52c\u4e00\u5e45\u56fe\u50cf\u4e2d\u6709\u4e24\u4e2a\u89c6\u56fe\u3002" * 8
    lines = text.wrap(words, style, 300)
    assert len(lines) > 3
    assert "".join(lines) == words
    assert not any(line.startswith("\u3002") for line in lines)
