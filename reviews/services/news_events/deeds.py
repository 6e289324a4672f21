"""What people do with events. Each of it is in the trail, and each can be undone by another of it."""

from collections.abc import Callable, Iterable
from functools import wraps

from django.db import transaction
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from claims.models import Claim
from reviews import audit
from reviews.models import EventPair, KeptOut, NewsEvent
from reviews.services.news_events.membership import Moved, enter, lock, read
from reviews.services.news_events.merging import absorb
from reviews.services.news_events.summary import refresh
from reviews.workflow import Refused, require_role


def deed(function: Callable) -> Callable:
    """For those with a role, and in one transaction. An event that was merged away meanwhile is refused."""

    @wraps(function)
    def done(*, user, **given):
        require_role(user, "checker")
        try:
            with transaction.atomic():
                return function(user=user, **given)
        except Moved as moved:
            raise Refused(_("This event has changed meanwhile. Reload the page to see it as it is.")) from moved

    return done


@deed
def rename(*, event: NewsEvent, user, title: str) -> NewsEvent:
    """Give an event another title, which the machine then leaves alone. Raises Refused for an empty one."""
    title = one_line(title)[:300]
    if not title:
        raise Refused(_("An event needs a title."))
    _held, events = lock([], [event.pk])
    event = events[event.pk]
    if event.title != title:
        before, event.title, event.renamed_by = event.title, title, user
        touch(event, user)
        audit.record(actor=user, verb="event.rename", subject=event, before={"title": before}, after={"title": title})
    return event


@deed
def take_out(*, event: NewsEvent, user, claims: Iterable[int]) -> list[int]:
    """Take claims out of an event and keep them out; those that were in it. `put_in` undoes it."""
    held, events = lock(claims, [event.pk])
    event, taken = events[event.pk], sorted(pk for pk, member in held.items() if member.event_id == event.pk)
    if taken:
        event.members.filter(claim__in=taken).delete()
        keep_out(event, taken, user)
        touch(refresh(event), user)
        audit.record(actor=user, verb="event.take_out", subject=event, before={"claims": taken})
    return taken


@deed
def put_in(*, event: NewsEvent, user, claims: Iterable[int]) -> dict[int, int]:
    """Put claims into an event, out of the one they may be in; by claim, the event that it came from (0: none).
    Raises Refused for a claim without a figure."""
    wanted = list(claims)
    held, events = lock(wanted, [event.pk])
    event = events[event.pk]
    new, said = read(pk for pk in wanted if pk not in held or held[pk].event_id != event.pk)
    if any(not hasattr(claim, "figure") for claim in new) or (not new and not held):
        raise Refused(_("Only a claim with a number can be in an event. Give the address of one."))
    came = {claim.pk: held[claim.pk].event_id if claim.pk in held else 0 for claim in new}
    if came:
        move(event, new, said, [one for pk, one in events.items() if pk != event.pk], user)
        audit.record(actor=user, verb="event.put_in", subject=event, after={"claims": sorted(came)})
    return came


def move(event: NewsEvent, claims: list[Claim], said: dict, left: list[NewsEvent], user) -> None:
    """Put claims into an event that is locked, out of those that they leave and are kept out of from now on."""
    ids = [claim.pk for claim in claims]
    for other in left:
        gone = list(other.members.filter(claim__in=ids).values_list("claim", flat=True))
        other.members.filter(claim__in=gone).delete()
        keep_out(other, gone, user)
        touch(refresh(other), user)
        audit.record(actor=user, verb="event.take_out", subject=other, before={"claims": gone, "event": event.pk})
    event.kept_out.filter(claim__in=ids).delete()
    enter(event, claims, said, by=user)
    touch(refresh(event), user)


@deed
def split(*, event: NewsEvent, user, claims: Iterable[int], title: str = "") -> NewsEvent:
    """Make an event of its own of some of the claims; `merge` undoes it. Raises Refused for none or all of them."""
    held, events = lock(claims, [event.pk])
    event = events[event.pk]
    moved = sorted(pk for pk, member in held.items() if member.event_id == event.pk)
    if not moved or not event.members.exclude(claim__in=moved).exists():
        raise Refused(_("Choose some of the numbers, not none and not all of them."))
    new = NewsEvent.objects.create(
        title=event.title, first_on=event.first_on, latest_on=event.latest_on, made_by=user, touched_by=user
    )
    event.members.filter(claim__in=moved).update(event=new, by=user, came_from=None)
    keep_out(event, moved, user)
    part(event, new, user)
    if one_line(title):
        new.title, new.renamed_by = one_line(title)[:300], user
    refresh(new)
    touch(refresh(event), user)
    audit.record(actor=user, verb="event.split", subject=event, before={"claims": moved}, after={"event": new.pk})
    audit.record(actor=user, verb="event.split_from", subject=new, after={"event": event.pk, "claims": moved})
    return new


@deed
def merge(*, event: NewsEvent, user, other: NewsEvent) -> NewsEvent:
    """Put all of `other` into `event`; `undo_merge` of `other` undoes it."""
    if event.pk == other.pk:
        raise Refused(_("An event cannot be merged into itself. Choose another one."))
    _held, events = lock([], [event.pk, other.pk])
    event, other = events[event.pk], events[other.pk]
    claims = absorb(event, other)
    # Who says that they are one takes back what was said before: that claims of the one are not of the other.
    event.kept_out.filter(claim__in=event.members.values("claim")).delete()
    EventPair.objects.filter(event__in=[event, other], other__in=[event, other]).delete()
    touch(refresh(event), user)
    told = {"event": other.pk, "title": other.title, "claims": claims}
    audit.record(actor=user, verb="event.merge", subject=event, after=told)
    audit.record(actor=user, verb="event.merged_into", subject=other, after={"event": event.pk})
    return event


@deed
def undo_merge(*, event: NewsEvent, user) -> NewsEvent:
    """Make an event that was merged into another one stand again, with the claims that came with it and are still
    there. Raises Refused where it stands."""
    into = NewsEvent.objects.filter(pk=event.merged_into_id).first()
    if into is None:
        raise Refused(_("This event was not merged into another one."))
    both = NewsEvent.objects.select_for_update().filter(pk__in=[event.pk, into.pk]).order_by("pk")
    locked = {one.pk: one for one in both}
    event, into = locked[event.pk], locked[into.pk]
    if event.merged_into_id != into.pk or into.merged_into_id:
        raise Moved
    back = list(into.members.filter(came_from=event).values_list("claim", flat=True))
    into.members.filter(came_from=event).update(event=event, came_from=None)
    event.merged_into = None
    keep_out(into, back, user)
    part(into, event, user)
    touch(refresh(event), user)
    touch(refresh(into), user)
    audit.record(actor=user, verb="event.undo_merge", subject=into, before={"claims": back, "event": event.pk})
    audit.record(actor=user, verb="event.stands_again", subject=event, after={"claims": back, "event": into.pk})
    return event


@deed
def keep_apart(*, event: NewsEvent, user, other: NewsEvent) -> None:
    """Say that two events are two: the machine then neither merges them nor suggests it."""
    _held, events = lock([], [event.pk, other.pk])
    part(events[event.pk], events[other.pk], user)
    for one in events.values():
        touch(one, user)
    audit.record(actor=user, verb="event.keep_apart", subject=event, after={"event": other.pk, "title": other.title})


def part(one: NewsEvent, other: NewsEvent, user) -> None:
    older, younger = sorted((one, other), key=lambda event: event.pk)
    EventPair.objects.update_or_create(event=older, other=younger, defaults={"apart_by": user})


def keep_out(event: NewsEvent, claims: Iterable[int], user) -> None:
    rows = [KeptOut(event=event, claim_id=pk, by=user) for pk in claims]
    KeptOut.objects.bulk_create(rows, ignore_conflicts=True)


def touch(event: NewsEvent, user) -> None:
    event.touched_by = user
    event.save()
