"""The trail of one review told to people: who did what, when, and what that changed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reviews.models import DismissalReason, Event, Review
from reviews.models.checklist import worded as of_step

MOST = 100
VERBS = {
    "review.take": gettext_lazy("took the claim"),
    "review.assign": gettext_lazy("assigned the claim"),
    "review.release": gettext_lazy("gave the claim back to the queue"),
    "review.save": gettext_lazy("wrote the draft"),
    "review.submit": gettext_lazy("submitted the verdict"),
    "review.withdraw": gettext_lazy("took the verdict back"),
    "review.approve": gettext_lazy("approved the verdict"),
    "review.return": gettext_lazy("returned the verdict"),
    "review.publish": gettext_lazy("published the verdict"),
    "review.correct": gettext_lazy("corrected the verdict"),
    "review.retract": gettext_lazy("retracted the verdict"),
    "review.dismiss": gettext_lazy("dismissed the claim"),
    "review.reopen": gettext_lazy("reopened the claim"),
    "source.add": gettext_lazy("added a source"),
    "source.change": gettext_lazy("changed a source"),
    "source.remove": gettext_lazy("removed a source"),
    "review.opine": gettext_lazy("gave a second opinion"),
    "step.tick": gettext_lazy("ticked a step"),
    "step.change": gettext_lazy("changed the note on a step"),
    "step.untick": gettext_lazy("took back a step"),
    "reply.add": gettext_lazy("recorded a request for comment"),
    "reply.change": gettext_lazy("changed a request for comment"),
    "reply.remove": gettext_lazy("removed a request for comment"),
}
TOLD = {
    "assignee": gettext_lazy("assigned to"),
    "rating": gettext_lazy("verdict"),
    "claim_reviewed": gettext_lazy("claim as reviewed"),
    "summary": gettext_lazy("reasons"),
    "dismissal": gettext_lazy("reason"),
    "title": gettext_lazy("title"),
    "opinion": gettext_lazy("second opinion"),
    "awaits_opinion": gettext_lazy("waits for a second opinion"),
    "labels": gettext_lazy("step"),
    "addressee": gettext_lazy("asked"),
    "answer": gettext_lazy("answer"),
    "publication_note": gettext_lazy("note for readers"),
}


@dataclass(frozen=True)
class Change:
    slug: str
    name: str
    before: str
    after: str


@dataclass
class Entry:
    """A line of the history. Saving a draft as it is typed writes many events; those of one sitting are one line."""

    at: datetime
    actor: str
    verb: str
    words: str
    before: dict = field(default_factory=dict)
    after: dict = field(default_factory=dict)
    times: int = 1

    @property
    def changes(self) -> list[Change]:
        return [
            Change(slug, str(name), worded(slug, self.before.get(slug)), worded(slug, self.after.get(slug)))
            for slug, name in TOLD.items()
            if (self.before.get(slug) or "") != (self.after.get(slug) or "")
        ]

    def takes_in(self, earlier: Event) -> bool:
        same = earlier.verb == self.verb == "review.save" and earlier.actor_name == self.actor
        if same:
            self.before = self.before | earlier.before
            self.after = earlier.after | self.after
            self.times += 1
        return same


def worded(slug: str, value) -> str:
    if slug == "dismissal" and value in DismissalReason:
        return str(DismissalReason(value).label)
    if isinstance(value, bool):
        return _("yes") if value else ""
    if isinstance(value, dict):
        return of_step(value)
    return str(value or "")


def history(review: Review, is_blind: bool = False) -> list[Entry]:
    """The last things that happened to a review, the newest first; where it `is_blind`, without what they concluded."""
    events = Event.objects.filter(subject=f"review:{review.pk}").order_by("-id")[:MOST]
    return told(map(unconcluded, events) if is_blind else events)


def unconcluded(event: Event) -> Event:
    """The event that says who did what when, and no more."""
    event.before, event.after = {}, {}
    return event


def told(events: Iterable[Event]) -> list[Entry]:
    entries: list[Entry] = []
    for event in events:
        if not (entries and entries[-1].takes_in(event)):
            words = str(VERBS.get(event.verb, event.verb))
            entries.append(Entry(event.at, event.actor_name, event.verb, words, event.before, event.after))
    return entries
