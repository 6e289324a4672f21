"""What people do with claims: mark, change, cut in two, merge, and undo it. Each of it is in the trail, with what was
before and after; a claim is never deleted.

Reviews are held first, then findings, claims and events, each in the order of their ids, and last the trail: so no two
wait for each other, and no worker for a person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils.translation import gettext as _

from claims import services as claim_services
from claims.facts import facts_of
from claims.models import Article, Claim
from reviews import audit
from reviews.history import CHANGE, MARK, MERGE, SPLIT, UNDO, undoable
from reviews.models import DismissalReason, Event, EventClaim, NewsEvent, Review, Status
from reviews.services import news_events, queueing
from reviews.services.findings import lock_around, look_again
from reviews.services.reviews import move
from reviews.workflow import Refused, Transition, require_role, transition

# Words that may stand between two claims that are merged: "two dead and 12 injured".
MOST_BETWEEN = 3
MOST_SIBLINGS = 20
# What a claim may say otherwise without being about something else.
ASIDE = {"claimant", "cue", "flags", "check_worthiness", "reasons"}
# What a claim that goes into another one gives it where that has nothing.
LENT = ("claimant", "figure", "place")


class Overtaken(Refused):
    """The claim is no longer as whoever acts has seen it."""


@dataclass(frozen=True)
class Edit:
    """What was done: the claim as it is now, the line of the trail that can be undone (None where nothing changed), and
    the claim that was marked with it."""

    claim: Claim
    event: Event | None = None
    new: Claim | None = None


class Held(NamedTuple):
    """Claims that nobody else can change, each with its review, and the events that they are in. `siblings` are the
    other claims of their article in these events, which brought them there or could."""

    claims: dict[int, Claim]
    members: dict[int, EventClaim]
    events: dict[int, NewsEvent]
    siblings: list[int]


def held(pks: Iterable[int]) -> Held:
    """Raises Overtaken where events are being merged meanwhile."""
    pks = sorted(set(pks))
    locked = Review.objects.select_for_update(no_key=True).filter(claim__in=pks).order_by("pk")
    reviews = {one.claim_id: one for one in locked}
    siblings = siblings_of(pks)
    lock_around(pks, siblings)
    try:
        members, events = news_events.lock(pks)
    except news_events.Moved as moved:
        raise overtaken() from moved
    claims = Claim.objects.select_related("article", "claimant", "figure").in_bulk(pks)
    for pk, claim in claims.items():
        claim.review = reviews[pk]
    return Held(claims, members, events, siblings)


def siblings_of(pks: list[int]) -> list[int]:
    together = EventClaim.objects.filter(event__members__claim__in=pks, claim__article__claims__in=pks)
    others = together.exclude(claim__in=pks).order_by("claim").values_list("claim", flat=True)
    return list(others.distinct()[:MOST_SIBLINGS])


def overtaken() -> Overtaken:
    return Overtaken(
        _("This claim has changed since you saw it. Nothing was done: look at it as it is now, and try again.")
    )


def editable(here: Held, pk: int, user, version: int | None = None) -> Claim:
    """One of the claims that are held. Raises Refused where `user` may not change it, Overtaken where it is no longer
    at the `version` that they have seen."""
    claim = here.claims[pk]
    transition(claim.review, "edit_claim", user)
    if version is not None and claim.version != version:
        raise overtaken()
    return claim


def settle(here: Held, claim: Claim, before: dict, user) -> tuple[dict, dict]:
    """All that follows from a change of a claim; what of its facts was before, and is after."""
    after = facts_of(claim)
    changed = [name for name in after if before[name] != after[name]]
    if not changed:
        return {}, {}
    review = claim.review = here.claims[claim.pk].review
    follow(review, claim, before, after)
    member = here.members.get(claim.pk) if set(changed) - ASIDE else None
    look_again(claim=claim, beside=here.siblings if member else ())
    if member:
        news_events.follow_change(claim=claim, member=member, event=here.events[member.event_id], user=user)
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def follow(review: Review, claim: Claim, before: dict, after: dict) -> None:
    """A review that nobody has worded or ranked otherwise goes with the claim's statement and check-worthiness, and the
    queue knows the claim as it is now."""
    for name, value in queueing.columns_of(claim).items():
        setattr(review, name, value)
    if review.priority == before["check_worthiness"]:
        review.priority = after["check_worthiness"]
    if review.claim_reviewed and review.claim_reviewed == before["statement"]:
        review.claim_reviewed = after["statement"]
        review.version += 1
    review.save()


@transaction.atomic
def mark(*, article: Article, user, start: int, end: int, kind: str = "", facts: dict | None = None) -> Edit:
    """Mark a passage as a claim: what the machine reads in it, but for the `facts` that are given (see `claims.facts`).
    Where it is one already that is given back, without an event. Raises Refused and ValidationError."""
    require_role(user, "checker")
    read = claim_services.facts_in(article=article, start=start, end=end, kind=kind) | (facts or {})
    claim, is_new = claim_services.mark_claim(
        article=article, start=read["start"], end=read["end"], kind=read["kind"], marked_by=user, facts=read
    )
    if is_new:
        return Edit(claim, undoable(claim.pk))
    return mark_again(claim, read, user)


def mark_again(claim: Claim, facts: dict, user) -> Edit:
    here = held([claim.pk])
    claim = here.claims[claim.pk]
    review = claim.review
    if review.dismissal != DismissalReason.UNDONE:
        return Edit(claim)
    move(review, transition(review, "reopen", user), "reopen", user, dismissal="", assignee=None)
    before = facts_of(claim)
    claim = claim_services.restore_claim(claim=claim, facts=before | facts)
    settle(here, claim, before, user)
    return Edit(claim, record_mark(claim, here.claims[claim.pk].review, user))


def record_mark(claim: Claim, review: Review, user) -> Event:
    place = {"article": claim.article_id, "kind": claim.kind, "quote": claim.quote, "version": review.version}
    return audit.record(actor=user, verb=MARK, subject=claim, after=place)


@transaction.atomic
def change(
    *,
    claim: Claim,
    user,
    version: int | None = None,
    start: int | None = None,
    end: int | None = None,
    facts: dict | None = None,
) -> Edit:
    """Change a claim's passage (code points, end exclusive) or some of its facts. Raises Refused and ValidationError."""
    here = held([claim.pk])
    claim = editable(here, claim.pk, user, version)
    old = facts_of(claim)
    claim = claim_services.change_claim(claim=claim, start=start, end=end, facts=facts)
    before, after = settle(here, claim, old, user)
    return Edit(claim, record(CHANGE, claim, here, before, after, user) if after else None)


def record(verb: str, claim: Claim, here: Held, before: dict, after: dict, user) -> Event:
    """A line of the trail, with the words of both passages where the claim has another one."""
    text = claim.article.text
    if "start" in after or "end" in after:
        now = facts_of(claim)
        earlier = now | before
        before["quote"], after["quote"] = text[earlier["start"] : earlier["end"]], text[now["start"] : now["end"]]
    return audit.record(actor=user, verb=verb, subject=claim, before=before, after=after)


@transaction.atomic
def split(*, claim: Claim, user, at: int, version: int | None = None) -> Edit:
    """Cut a claim in two at a code point of the article's text: it keeps the words before, and those behind are a new
    one. Raises Refused and ValidationError."""
    here = held([claim.pk])
    claim = editable(here, claim.pk, user, version)
    old, review = facts_of(claim), claim.review
    claim, new, is_new = claim_services.cut_claim(claim=claim, at=at, marked_by=user)
    before, after = settle(here, claim, old, user)
    if not is_new and mark_again(new, {}, user).event is None:
        raise Refused(
            _("The words behind this place are a claim of their own already (%(number)s).") % {"number": new.pk}
        )
    new.refresh_from_db()
    after["new"] = {"claim": new.pk, "version": Review.objects.get(claim=new).version}
    claim.review = review
    return Edit(claim, record(SPLIT, claim, here, before, after, user), new)


@transaction.atomic
def merge(*, claim: Claim, other: Claim, user, version: int | None = None) -> Edit:
    """Put `other`, which overlaps a claim or stands beside it, into it; it is dismissed as merged. Where it is of the
    same kind and has the words of both already, the claim goes into it. Raises Refused and ValidationError."""
    if claim.pk == other.pk or claim.article_id != other.article_id:
        raise Refused(_("Choose another claim of the same article."))
    here = held([claim.pk, other.pk])
    claim, other = editable(here, claim.pk, user, version), editable(here, other.pk, user)
    if not touch(claim, other):
        raise Refused(
            _("Only claims that overlap or stand beside each other can be merged. Extend one of them first.")
        )
    start, end = min(claim.start, other.start), max(claim.end, other.end)
    if other.kind == claim.kind and (other.start, other.end) == (start, end):
        claim, other = other, claim
    old, theirs = facts_of(claim), facts_of(other)
    was = {"claim": other.pk, "status": other.review.status, "assignee": other.review.assignee_id}
    lent = {name: theirs[name] for name in LENT if theirs[name] and not old[name]}
    claim = claim_services.change_claim(claim=claim, start=start, end=end, facts=lent)
    before, after = settle(here, claim, old, user)
    into = {"dismissal": DismissalReason.MERGED, "merged_into_id": claim.pk, "assignee": None}
    gone = move(
        other.review,
        Transition(Status.DISMISSED, transition(other.review, "edit_claim", user).who),
        "dismiss",
        user,
        **into,
    )
    before["other"], after["other"] = was, {"claim": other.pk, "version": gone.version}
    return Edit(claim, record(MERGE, claim, here, before, after, user))


def touch(one: Claim, other: Claim) -> bool:
    first, second = sorted((one, other), key=lambda claim: claim.start)
    between = one.article.text[first.end : second.start]
    return len(between.split()) <= MOST_BETWEEN and "\n" not in between


@transaction.atomic
def undo(*, claim: Claim, user, event: int | None = None) -> Edit:
    """Take back the last thing that was done to a claim, or the one that this event of the trail tells, where nothing
    was done since. Raises Overtaken otherwise, and Refused where there is nothing to take back."""
    last = undoable(claim.pk)
    if last is None:
        raise Refused(_("Nothing was done to this claim that could be undone."))
    other = last.after.get("new") or last.after.get("other") or {}
    here = held([claim.pk, *([other["claim"]] if other else [])])
    if undoable(claim.pk) != last or event not in (None, last.pk):
        raise Overtaken(_("Something else was done to this claim since. Undo that first."))
    claim = editable(here, claim.pk, user)
    old = facts_of(claim)
    if any(old[name] != value for name, value in last.after.items() if name in old and last.verb != MARK):
        raise overtaken()
    told = {"event": last.pk, "verb": last.verb}
    if last.verb == MARK:
        take_back(claim.review, last.after.get("version", 0), user)
        return Edit(claim, audit.record(actor=user, verb=UNDO, subject=claim, after=told))
    earlier = {name: value for name, value in last.before.items() if name in old}
    claim = claim_services.restore_claim(claim=claim, facts=old | earlier)
    before, after = settle(here, claim, old, user)
    if last.verb == SPLIT:
        take_back_new(here.claims[other["claim"]], other["version"], user)
    if last.verb == MERGE:
        give_back(here.claims[other["claim"]].review, last.before["other"], other["version"], user)
    return Edit(claim, record(UNDO, claim, here, before, after | told, user))


def take_back_new(new: Claim, version: int, user) -> None:
    """Raises Overtaken where somebody has changed the new claim, or begun to work on it."""
    last = undoable(new.pk)
    if last and last.verb != MARK:
        raise Overtaken(
            _("The other part was changed since (claim %(number)s). Undo that first.") % {"number": new.pk}
        )
    take_back(new.review, version, user)


def take_back(review: Review, version: int, user) -> None:
    """Dismiss a claim that was marked. Raises Overtaken where somebody has begun to work on it."""
    row = transition(review, "edit_claim", user)
    if review.version != version:
        raise Overtaken(_("Somebody has begun to work on this claim. Dismiss it instead, with a reason."))
    move(
        review, Transition(Status.DISMISSED, row.who), "dismiss", user, dismissal=DismissalReason.UNDONE, assignee=None
    )


def give_back(review: Review, was: dict, version: int, user) -> None:
    """Let a claim that was merged stand again as it was. Raises Overtaken where that has changed since."""
    if review.version != version or review.dismissal != DismissalReason.MERGED:
        raise Overtaken(_("The claim that was merged has been reopened since. Nothing was undone."))
    assignee = get_user_model().objects.filter(pk=was["assignee"]).first()
    row = Transition(Status(was["status"]), transition(review, "reopen", user).who)
    move(review, row, "reopen", user, dismissal="", merged_into_id=None, assignee=assignee)
