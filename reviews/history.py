"""The trail of one review told to people: who did what, when, and what that changed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import ClaimKind
from reviews.models import DismissalReason, Event, Review
from reviews.models.checklist import worded as of_step
from reviews.scales import in_language

MOST = 100
MARK, CHANGE, SPLIT, MERGE, UNDO = "claim.mark", "claim.change", "claim.split", "claim.merge", "claim.undo"
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
    MARK: gettext_lazy("marked the claim"),
    CHANGE: gettext_lazy("changed the claim"),
    SPLIT: gettext_lazy("split the claim in two"),
    MERGE: gettext_lazy("merged another claim into this one"),
    UNDO: gettext_lazy("undid the last change of the claim"),
    "review.hand_over": gettext_lazy("handed the claim over"),
    "review.set_due": gettext_lazy("set a due date"),
    "comment.add": gettext_lazy("commented"),
    "comment.expert": gettext_lazy("took in a comment of an outside expert"),
    "comment.take_back": gettext_lazy("took a comment back"),
    "invitation.make": gettext_lazy("invited an outside expert"),
    "invitation.revoke": gettext_lazy("revoked the link of an outside expert"),
    "source.add": gettext_lazy("added a source"),
    "source.change": gettext_lazy("changed a source"),
    "source.remove": gettext_lazy("removed a source"),
    "source.describe": gettext_lazy("read what a page says of itself"),
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
    "quote": gettext_lazy("words"),
    "kind": gettext_lazy("kind"),
    "statement": gettext_lazy("statement"),
    "claimant": gettext_lazy("claimant"),
    "figure": gettext_lazy("figure"),
    "time_text": gettext_lazy("time"),
    "time_from": gettext_lazy("first day"),
    "time_to": gettext_lazy("last day"),
    "place": gettext_lazy("place"),
    "new": gettext_lazy("new claim"),
    "other": gettext_lazy("merged claim"),
    "merged_into_id": gettext_lazy("merged into claim"),
    "due_on": gettext_lazy("due on"),
    "expert": gettext_lazy("expert"),
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
    event: int = 0
    is_undoable: bool = False

    @property
    def changes(self) -> list[Change]:
        return [
            Change(slug, str(name), worded(slug, self.before), worded(slug, self.after))
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


def worded(slug: str, values: dict) -> str:
    value = values.get(slug)
    if slug == "rating" and values.get("rating_labels"):
        return in_language(values["rating_labels"])
    if slug == "dismissal" and value in DismissalReason:
        return str(DismissalReason(value).label)
    if slug == "kind" and value in ClaimKind:
        return str(ClaimKind(value).label)
    if slug == "figure" and value:
        upper = f"–{value['value_max']}" if value["value_max"] else ""
        return f"{value['comparator']} {value['value']}{upper} {value['measure'] or value['unit']}".replace("_", " ")
    if slug in ("new", "other") and isinstance(value, dict):
        return str(value.get("claim", ""))
    if isinstance(value, bool):
        return _("yes") if value else ""
    if isinstance(value, dict):
        return of_step(value)
    return str(value or "")


def history(review: Review, is_blind: bool = False) -> list[Entry]:
    """The last things that happened to a review, the newest first; where it `is_blind`, without what they concluded."""
    subjects = [f"review:{review.pk}", f"claim:{review.claim_id}"]
    events = list(Event.objects.filter(subject__in=subjects).order_by("-id")[:MOST])
    last = standing([event for event in events if event.verb in DEEDS])
    entries = told(map(unconcluded, events) if is_blind else events)
    for entry in entries:
        entry.is_undoable = last is not None and entry.event == last.pk
    return entries


def unconcluded(event: Event) -> Event:
    """The event that says who did what when, and no more."""
    event.before, event.after = {}, {}
    return event


DEEDS = (MARK, CHANGE, SPLIT, MERGE, UNDO)


def undoable(claim: int) -> Event | None:
    """The last thing that people did to a claim (its id) and did not undo; None where there is none."""
    events = Event.objects.filter(subject=f"claim:{claim}", verb__in=DEEDS)
    return standing(events.order_by("-id")[:MOST])


def standing(events: Iterable[Event]) -> Event | None:
    """The newest of what was done and not undone; `events` with the newest first."""
    undone = set()
    for event in events:
        if event.verb == UNDO:
            undone.add(event.after["event"])
        elif event.pk not in undone:
            return event
    return None


def told(events: Iterable[Event]) -> list[Entry]:
    entries: list[Entry] = []
    for event in events:
        if not (entries and entries[-1].takes_in(event)):
            words = str(VERBS.get(event.verb, event.verb))
            changed = (event.before, event.after)
            entries.append(Entry(event.at, event.actor_name, event.verb, words, *changed, event=event.pk))
    return entries
