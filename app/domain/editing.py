"""What Edits do to the candidates of a Prediction. See docs/adr/0017.

An Edit names a candidate by the peak of the probability map in it, as a Lesion is named
(docs/adr/0015), or a drawn region by the id that it was given. Neither depends on the threshold or
the operating point, so neither does what an Edit has changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.edit import Accept, Delete, Draw, DrawnRegion, Edit, Outlining, Redraw, Reject
from app.domain.lesion import Lesion, Origin
from models.torch_free.judged_regions import Finding, is_accepted
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction
from models.torch_free.regions import touch

_DRAWN = "drawn-"
"""Begins the id of a drawn region; that of a candidate begins with a digit."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A region that a person drew and that the engine has judged; the person may have rejected it.

    Its outline is the same at every threshold.
    """

    region: DrawnRegion
    class_probabilities: ClassProbabilities
    is_accepted: bool = True


@dataclass(frozen=True, eq=False)
class Edited:
    """The candidates and drawn regions by their ids, after the Edits.

    ``replaced`` are the candidates whose outlines a person has replaced, ``unjudged`` the Edits
    with a region that the engine has not judged.
    """

    findings: dict[str, Finding]
    drawn: dict[str, Drawn]
    replaced: tuple[Candidate, ...]
    unjudged: tuple[Outlining, ...]

    @property
    def has_lesion(self) -> bool:
        """Whether a region is accepted, by the operating point or by the person."""
        found = any(one.is_accepted for one in self.findings.values())
        return found or any(one.is_accepted for one in self.drawn.values())

    @property
    def class_probabilities(self) -> tuple[ClassProbabilities, ...]:
        """Those of all regions that the person has not rejected."""
        return (
            *(one.candidate.class_probabilities for one in self.findings.values() if one.counts),
            *(one.class_probabilities for one in self.drawn.values() if one.is_accepted),
        )


def lesion_id(peak: tuple[int, int]) -> str:
    """The id of a region of the probability map from the place (x, y) of its peak."""
    return "{}-{}".format(*peak)


def new_id(edits: Iterable[Edit]) -> str:
    """An id for a region to draw that none of the Edits has."""
    taken = {edit.lesion_id for edit in edits}
    number = 1
    while f"{_DRAWN}{number}" in taken:
        number += 1
    return f"{_DRAWN}{number}"


def apply_edits(prediction: Prediction, acceptance_limit: float, edits: Sequence[Edit]) -> Edited:
    """Apply Edits, in their order, to the candidates of a Prediction."""
    findings = {
        lesion_id(peak): Finding(one, is_accepted(one, acceptance_limit))
        for peak, one in zip(prediction.peaks, prediction.candidates, strict=True)
    }
    drawn: dict[str, Drawn] = {}
    replaced: dict[str, Candidate] = {}
    unjudged: dict[str, Outlining] = {}
    for edit in edits:
        name = edit.lesion_id
        if isinstance(edit, Accept | Reject):
            _decide(edit, findings, drawn)
        elif isinstance(edit, Delete):
            for each in (drawn, replaced, unjudged):
                each.pop(name, None)
            if name in findings:  # joined with another: what the networks outlined is still shown
                replaced[name] = findings.pop(name).candidate
        elif isinstance(edit, Draw | Redraw) and edit.class_probabilities is None:
            unjudged[name] = edit
        elif isinstance(edit, Draw | Redraw) and edit.class_probabilities is not None:
            unjudged.pop(name, None)
            if name in findings:
                replaced[name] = findings.pop(name).candidate
            drawn[name] = Drawn(edit.region, edit.class_probabilities)
    return Edited(findings, drawn, tuple(replaced.values()), tuple(unjudged.values()))


def _decide(edit: Accept | Reject, findings: dict[str, Finding], drawn: dict[str, Drawn]) -> None:
    """Accept or reject the region that an Edit names, if there is one."""
    name, accepted = edit.lesion_id, isinstance(edit, Accept)
    if name in findings:
        findings[name] = replace(findings[name], is_accepted=accepted, is_decided=True)
    elif name in drawn:
        drawn[name] = replace(drawn[name], is_accepted=accepted)


def targets(edited: Edited, lesion: Lesion) -> tuple[str, ...]:
    """Ids that an Edit must name to change this Lesion.

    At a low threshold one Lesion can be the region of several candidates, and at a high threshold a
    candidate can have fallen apart into several.
    """
    if lesion.origin is Origin.PERSON:
        return (lesion.id,)
    return tuple(
        name for name, finding in edited.findings.items() if touch(lesion, finding.candidate)
    )


def unjudged(edits: Sequence[Edit]) -> Outlining | None:
    """The first Edit with a region that the engine has yet to judge.

    What has been redrawn since is left out: strokes of a brush follow each other faster than the
    engine answers. It has its turn if the newer ones are undone.
    """
    newest = {edit.lesion_id: edit for edit in edits if isinstance(edit, Draw | Redraw)}
    waiting = (edit for edit in newest.values() if edit.class_probabilities is None)
    return next(waiting, None)


def is_same(one: Edit, other: Edit) -> bool:
    """Whether two Edits are the same one, before or after the engine has judged its region."""
    if isinstance(one, Draw | Redraw) and isinstance(other, Draw | Redraw):
        one = replace(one, class_probabilities=None)
        other = replace(other, class_probabilities=None)
    return one == other


def judged(edits: Sequence[Edit], edit: Outlining, answer: ClassProbabilities) -> tuple[Edit, ...]:
    """Put the engine's answer about the region of an Edit into it; nothing if it is gone."""
    return tuple(
        replace(edit, class_probabilities=answer) if each == edit else each for each in edits
    )
