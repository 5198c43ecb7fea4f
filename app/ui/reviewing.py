"""Joins the review panel, its actions, the worklist and the History."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.review import BiRads, Opinion, Review, shown_label
from app.domain.step_name import StepName
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.review_panel import OPINION_ACTIONS, ReviewPanel
from app.ui.status_line import StatusLine
from app.ui.translation import follow_language
from app.ui.worklist import Worklist
from app.words import review as words
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session
from models.torch_free.message import Message


class Reviewing(QObject):
    """Turns what the reader says of the current entry into steps of the History."""

    def __init__(
        self,
        session: Session,
        history: History,
        worklist: Worklist,
        panel: ReviewPanel,
        status_line: StatusLine,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._history = history
        self._worklist = worklist
        self._panel = panel
        self._status_line = status_line
        self._actions = actions
        self._shown = NO_ENTRY
        self._knows_unsigned = False  # whether the reader was told that there is no name
        orders: dict[str, Callable[[], object]] = {
            "go_to_verdict": self._go_to_verdict,
            "write_note": self._go_to_note,
            "next_unreviewed": self._next_unreviewed,
            **{name: partial(self._say, opinion) for opinion, name in OPINION_ACTIONS.items()},
        }
        actions.connect_orders(orders)
        panel.bi_rads_chosen.connect(self._choose_bi_rads)
        panel.note.written.connect(self._write)
        for changed in (session.entry_changed, session.assessment_changed, session.review_changed):
            changed.connect(self._on_changed)
        session.current_changed.connect(self._show)
        self._show()
        follow_language(self, self._show)

    def _on_changed(self, entry_id: int) -> None:
        if entry_id == self._session.current:
            self._show()

    def _show(self) -> None:
        entry = self._session.current_entry
        if self._shown != self._session.current:
            self._panel.note.store()  # it belongs to the entry that was shown so far
            self._shown = self._session.current
        self._panel.show_entry(entry)
        seen = None if entry is None or entry.is_unreadable else entry
        for opinion, name in OPINION_ACTIONS.items():
            self._actions[name].setEnabled(seen is not None and _can_say(opinion, seen))
        for name in ("go_to_verdict", "write_note"):
            self._actions[name].setEnabled(seen is not None)
        self._actions["next_unreviewed"].setEnabled(entry is not None)

    def _say(self, opinion: Opinion) -> None:
        """Give a verdict; the same again takes it back."""
        entry = self._session.current_entry
        if entry is None:
            return
        before = entry.review.verdict
        bi_rads = None if before is None else before.bi_rads
        if before is not None and before.opinion is opinion:
            self._judge(entry, None, bi_rads, Message(StepName.WITHDRAW))
        else:
            name = StepName.AGREE if opinion is Opinion.AGREE else StepName.DISAGREE
            self._judge(entry, opinion, bi_rads, Message(name))

    def _choose_bi_rads(self, category: BiRads | None) -> None:
        entry = self._session.current_entry
        if entry is None:
            return
        before = entry.review.verdict
        if category != (None if before is None else before.bi_rads):
            step = (
                Message(StepName.NO_BI_RADS)
                if category is None
                else Message.of(StepName.BI_RADS, category=category.value)
            )
            self._judge(entry, None if before is None else before.opinion, category, step)

    def _judge(
        self, entry: Entry, opinion: Opinion | None, bi_rads: BiRads | None, step: Message
    ) -> None:
        before = entry.review.verdict
        label = shown_label(entry.assessment)
        if opinion is Opinion.AGREE and before is not None and before.opinion is opinion:
            label = before.risk_label  # a BI-RADS category does not agree anew
        review = entry.review.with_verdict(opinion, bi_rads, label, self._history.sign())
        self._store(entry.id, review, step)

    def _write(self, text: str, visit: int) -> None:
        if self._shown in self._session:
            review = self._session.entry(self._shown).review
            review = review.with_note(text, self._history.sign())
            self._store(self._shown, review, Message(StepName.NOTE), visit)

    def _store(self, entry_id: int, review: Review, step: Message, visit: int = 0) -> None:
        """Make it a step. Without a name to sign with, say so once."""
        self._history.review(entry_id, review, step, visit)
        said = (review.verdict, review.note)
        is_unsigned = any(one is not None and not one.signature.reader for one in said)
        if is_unsigned and not self._knows_unsigned:
            self._knows_unsigned = True
            self._status_line.show_text(words.NOT_SIGNED())

    def _go_to_verdict(self) -> None:
        self._panel.begin_verdict()
        self._bring_in_view()

    def _go_to_note(self) -> None:
        self._panel.note.begin()
        self._bring_in_view()

    def _bring_in_view(self) -> None:
        above: QObject | None = self._panel
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self._panel, 0, 8)
            above = above.parent()

    def _next_unreviewed(self) -> None:
        """Show the next row without a verdict, after the last row the first one again."""
        entry_id = self._worklist.next_without_verdict()
        if entry_id == NO_ENTRY:
            self._status_line.show_text(words.ALL_REVIEWED())
        else:
            self._session.set_current(entry_id)


def _can_say(opinion: Opinion, entry: Entry) -> bool:
    """Whether it can be said, or taken back."""
    verdict = entry.review.verdict
    if opinion is not Opinion.AGREE or (verdict is not None and verdict.opinion is opinion):
        return True
    return shown_label(entry.assessment) is not None
