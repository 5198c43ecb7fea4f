"""Names of steps that a person can undo. They are apart, because words are loaded without NumPy."""

from models.torch_free.message import Code


class StepName(Code):
    """What a step with edits or a review is called. Values: name (of the Lesion), if it has one.

    The codes are kept in the database: they are never given another meaning.
    """

    ACCEPT = "accept"
    REJECT = "reject"
    DELETE = "delete"
    DRAW = "draw"
    REDRAW = "redraw"
    GROW = "grow"
    BRUSH = "brush"
    ERASE = "erase"
    MOVE_OUTLINE = "move_outline"
    SPLIT = "split"
    JOIN = "join"
    """Values: name, other (the other Lesion's name)."""
    AGREE = "agree"
    DISAGREE = "disagree"
    BI_RADS = "bi_rads"
    """Values: category."""
    NO_BI_RADS = "no_bi_rads"
    WITHDRAW = "withdraw_verdict"
    NOTE = "note"
