"""Which claim is in which event: held fast while it changes, written with what its number counts and as of when.

Whoever changes a membership first locks the claims, then the events, each in the order of their ids, and last the
trail: so no two wait for each other. Once the event of a claim is locked, nobody else can move the claim.
"""

from collections.abc import Iterable

from claims.models import Claim
from claims.occurrences import Occurrence, occurrences
from reviews.models import EventClaim, NewsEvent


class Moved(Exception):
    """The events of the claims changed while they were being locked; begin again."""


def lock_claims(ids: Iterable[int]) -> None:
    locked = Claim.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    list(locked.values_list("pk"))


def lock_events(ids: Iterable[int]) -> dict[int, NewsEvent]:
    """These events, locked, by id. Raises Moved where one has been merged into another meanwhile."""
    locked = {event.pk: event for event in NewsEvent.objects.select_for_update().filter(pk__in=ids).order_by("pk")}
    if any(event.merged_into_id for event in locked.values()):
        raise Moved
    return locked


def memberships(claims: Iterable[int]) -> dict[int, EventClaim]:
    """The memberships of these claims, by the claim's id."""
    return {member.claim_id: member for member in EventClaim.objects.filter(claim__in=claims)}


def lock(claims: Iterable[int], events: Iterable[int] = ()) -> tuple[dict[int, EventClaim], dict[int, NewsEvent]]:
    """The memberships of these claims and the events of these and of `events`, locked. Raises Moved."""
    claims = list(claims)
    lock_claims(claims)
    wanted = {*events, *(member.event_id for member in memberships(claims).values())}
    locked = lock_events(wanted)
    held = memberships(claims)
    if not {member.event_id for member in held.values()} <= wanted:
        raise Moved
    return held, locked


def readable(claims: Iterable[int]) -> list[Claim]:
    """These claims with all that `occurrences` reads of them."""
    found = Claim.objects.filter(pk__in=claims).select_related("article", "claimant", "figure")
    return list(found.defer("article__text").order_by("pk"))


def enter(event: NewsEvent, claims: Iterable[Claim], said: dict[int, Occurrence], by=None) -> list[EventClaim]:
    """Put claims that are in no event into this one. `by` is None for the machine."""
    rows = [
        EventClaim(
            event=event,
            claim=claim,
            series=series_of(claim, said[claim.pk]),
            as_of=said[claim.pk].as_of,
            is_as_of_told=said[claim.pk].is_as_of_told,
            by=by,
        )
        for claim in claims
    ]
    return EventClaim.objects.bulk_create(rows)


def series_of(claim: Claim, said: Occurrence) -> str:
    """What a number counts: all people of a measure, or something of which only a comparison tells what it is."""
    figure = getattr(claim, "figure", None)
    if figure is None:
        return ""
    return figure.measure if figure.measure and not said.is_part else f"{figure.measure or figure.unit}:{claim.pk}"


def join_series(event: NewsEvent, comparable: Iterable[int]) -> None:
    """Give the numbers that can be held against each other one series, where each had its own."""
    found = set(event.members.filter(claim__in=comparable, series__contains=":").values_list("series", flat=True))
    if len(found) > 1:
        first = min(found, key=lambda series: int(series.rpartition(":")[2]))
        event.members.filter(series__in=found).update(series=first)


def read(claims: Iterable[int]) -> tuple[list[Claim], dict[int, Occurrence]]:
    found = readable(claims)
    return found, occurrences(found)
