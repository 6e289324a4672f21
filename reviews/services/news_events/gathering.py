"""How the machine puts claims together that a check holds to be of one event. What a person has decided stands."""

from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from claims.models import Claim
from claims.occurrences import Occurrence, together
from reviews import audit
from reviews.models import EventClaim, EventPair, KeptOut, NewsEvent
from reviews.services.news_events.membership import Moved, enter, join_series, lock, memberships, read
from reviews.services.news_events.merging import absorb
from reviews.services.news_events.summary import refresh

# Two claims may say the days of one event this far apart: at night, one says Monday and the other Tuesday.
SAID_DAYS = timedelta(days=1)
# Counts of people that come along with a claim.
MOST_TOGETHER = 20
ATTEMPTS = 5


def gather(*, claim: Claim, same_event: Iterable[int]) -> None:
    """Put a claim into one event with those that a check holds to be of the same, and the counts that go with it.

    An event is made of counts of people; an amount is put into one by a person.

    Called in the transaction that writes the check's result. Events that turn out to be one are merged where no person
    has touched either; else that is suggested. What a person took out is not put back.
    """
    comparable = list(dict.fromkeys([claim.pk, *same_event]))
    if len(comparable) == 1 or not claim.figure.measure:
        return
    wanted = sorted({*comparable, *(one.pk for one in together(claim)[:MOST_TOGETHER])})
    if is_settled(wanted):
        return
    for attempt in range(ATTEMPTS):
        try:
            with transaction.atomic():
                return gather_locked(claim, comparable, wanted)
        except Moved:
            if attempt == ATTEMPTS - 1:
                raise


def is_settled(claims: list[int]) -> bool:
    held = memberships(claims)
    return len(held) == len(claims) and len({member.event_id for member in held.values()}) == 1


def gather_locked(claim: Claim, comparable: list[int], wanted: list[int]) -> None:
    held, events = lock(wanted)
    reached = {member.event_id for member in held.values()}
    event = events[most_held(claim, reached, held)] if reached else None
    if event is None:
        newcomers, said = read(pk for pk in wanted if pk not in held)
        event = begin(newcomers, said)
    else:
        kept_out = set(KeptOut.objects.filter(event=event, claim__in=wanted).values_list("claim", flat=True))
        if claim.pk in kept_out:
            return
        newcomers, said = read(pk for pk in wanted if pk not in held and pk not in kept_out)
        newcomers = [one for one in newcomers if not is_another_time(event, said[one.pk])]
    entered = enter(event, newcomers, said)
    event, absorbed = combine(event, [events[pk] for pk in sorted(reached - {event.pk})])
    join_series(event, comparable)
    if entered or absorbed:
        refresh(event)
    tell(event, entered, absorbed)


def most_held(claim: Claim, reached: set[int], held: dict[int, EventClaim]) -> int:
    """The event that a claim is in, else that of most of the others; of those, the oldest."""
    if claim.pk in held:
        return held[claim.pk].event_id
    events = [member.event_id for member in held.values()]
    return max(sorted(reached), key=events.count)


def begin(claims: list[Claim], said: dict[int, Occurrence]) -> NewsEvent:
    days = [said[claim.pk].as_of for claim in claims if said[claim.pk].as_of] or [timezone.localdate()]
    return NewsEvent.objects.create(title=str(claims[0].article)[:300], first_on=min(days), latest_on=max(days))


def is_another_time(event: NewsEvent, said: Occurrence) -> bool:
    """Whether a claim says that it happened on other days than the event's."""
    if not (event.time_from and event.time_to and said.first and said.last):
        return False
    return said.first - event.time_to > SAID_DAYS or event.time_from - said.last > SAID_DAYS


def combine(event: NewsEvent, others: list[NewsEvent]) -> tuple[NewsEvent, list[tuple[NewsEvent, list[int]]]]:
    """Merge what turned out to be one event into the oldest; the event that is left, and what went into it."""
    absorbed = []
    for other in others:
        older, younger = sorted((event, other), key=lambda one: one.pk)
        pair = EventPair.objects.filter(event=older, other=younger)
        if event.is_touched or other.is_touched or is_far(event, other) or pair.exists():
            EventPair.objects.get_or_create(event=older, other=younger)
            continue
        absorbed.append((younger, absorb(older, younger)))
        event = older
    return event, absorbed


def is_far(one: NewsEvent, other: NewsEvent) -> bool:
    return is_another_time(one, Occurrence(first=other.time_from, last=other.time_to))


def tell(event: NewsEvent, entered: list[EventClaim], absorbed: list[tuple[NewsEvent, list[int]]]) -> None:
    """The trail, last of all: its head is locked by whoever writes."""
    if entered:
        told = {"title": event.title, "claims": [member.claim_id for member in entered]}
        audit.record(actor=None, verb="event.gather", subject=event, after=told)
    for other, claims in absorbed:
        told = {"event": other.pk, "title": other.title, "claims": claims}
        audit.record(actor=None, verb="event.merge", subject=event, after=told)
        audit.record(actor=None, verb="event.merged_into", subject=other, after={"event": event.pk})
