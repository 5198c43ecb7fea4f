"""What a Session tells of its changes."""

from PySide6.QtCore import QObject, Signal

from app.workers.entry import Entry


class SessionSignals(QObject):
    """The signals of a Session, for itself and its parts."""

    entry_added = Signal(int)
    """Id of a new entry, at the end of the worklist."""
    entry_changed = Signal(int)
    """Id of an entry whose scan, prediction, state or fault is new."""
    entry_removed = Signal(int)
    """Id of an entry that is gone: ``entry`` no longer knows it, it is no longer current."""
    entry_forgotten = Signal(int)
    """Id of an entry that was removed and can't be restored any more."""
    entry_restored = Signal(int)
    """Id of an entry that was removed and is back at its old place."""
    resumed = Signal(object)
    """Ids of entries of an earlier start, which have been added."""
    current_changed = Signal(int)
    """Id of the entry that is now shown, NO_ENTRY for none.

    Its Assessment is up to date, or it is not at hand and ``entry_changed`` follows.
    """
    assessment_changed = Signal(int)
    """Id of an entry with a new Assessment, current or not."""
    edits_changed = Signal(int)
    """Id of an entry with new edits; if it is the current one it has been reassessed."""
    measurements_changed = Signal(int)
    """Id of an entry with other measurements by hand."""
    review_changed = Signal(int)
    """Id of an entry of which a reader says something else now."""
    presentation_changed = Signal(int)
    """Id of an entry that is shown with other gray levels or in another orientation."""
    threshold_changed = Signal(float)
    """The new threshold; the current entry has been reassessed."""
    operating_point_changed = Signal(str)
    """Name of the new operating point; the current entry has been reassessed."""
    operating_points_changed = Signal()
    """All operating points have other limits; the current entry has been reassessed."""

    def entry(self, entry_id: int) -> Entry:
        """Look up an entry; KeyError if it was removed."""
        raise NotImplementedError
