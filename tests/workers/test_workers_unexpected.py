"""What is said about an error that nobody expected."""

from app.words.message import say
from app.workers.unexpected import internal_error


def test_the_kind_and_the_place_are_named_and_not_the_text():
    try:
        int("Secret^Name")
    except ValueError as error:
        said = say(internal_error(error))
    assert f"ValueError in {__name__}, line " in said
    assert "Secret" not in said
