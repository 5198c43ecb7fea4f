"""The Edits that give a Lesion another outline, split it or join it with another."""

from collections.abc import Sequence

from app.domain.edit import Delete, Draw, DrawnRegion, Edit, Redraw
from app.domain.editing import Edited, new_id, targets
from app.domain.lesion import Lesion, Origin


def region_of(lesion: Lesion, edited: Edited) -> DrawnRegion:
    """The newest outline of a Lesion, also one that the engine has yet to judge."""
    names = targets(edited, lesion)
    drawn = (one.region for one in edited.unjudged if one.lesion_id in names)
    return next(drawn, None) or DrawnRegion.of(lesion.bbox, lesion.mask)


def redrawn(
    lesions: Sequence[Lesion],
    region: DrawnRegion,
    edited: Edited,
    shown: Sequence[Lesion],
    edits: Sequence[Edit],
) -> tuple[Edit, ...]:
    """Edits that make one Lesion with this outline of one or several; it has the id of the first.

    ``shown`` are all Lesions of the Scan, ``edits`` those that there are. A region that has merged
    from several candidates becomes one. If a candidate has fallen apart at a high threshold, its
    other parts are kept as they are, since nothing was said about them.
    """
    names = dict.fromkeys(name for one in lesions for name in _names(edited, one))
    first, *others = names
    made: list[Edit] = [Redraw(first, region), *map(Delete, others)]
    for part in shown:
        if (
            part not in lesions
            and part.origin is Origin.NETWORK
            and not part.is_possible
            and names.keys() >= set(targets(edited, part))
        ):
            kept = DrawnRegion.of(part.bbox, part.mask)
            made.append(Draw(new_id((*edits, *made)), kept, part.class_probabilities))
    return tuple(made)


def _names(edited: Edited, lesion: Lesion) -> list[str]:
    """Ids of a Lesion for Edits; its own comes first, so that it stays selected."""
    return sorted(targets(edited, lesion), key=lambda name: name != lesion.id)
