"""The audit trail: events written once, chained by hash, checked from end to end."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone

from reviews.models import Event, TrailHead

BEGINNING = "0" * 64
MACHINE = "factcheck"  # as who it signs


def record(*, actor, verb: str, subject, before: dict | None = None, after: dict | None = None) -> Event:
    """Append an event, inside the caller's transaction. `subject` is a model instance ("review:12") or a string;
    `actor` None stands for the machine."""
    head, _ = TrailHead.objects.select_for_update().get_or_create(pk=1, defaults={"hash": BEGINNING})
    event = Event(
        at=timezone.now(),
        actor=actor,
        actor_name=actor.get_username() if actor else MACHINE,
        verb=verb,
        subject=subject if isinstance(subject, str) else f"{subject._meta.model_name}:{subject.pk}",
        before=plain(before),
        after=plain(after),
        previous_hash=head.hash,
    )
    event.hash = digest(event)
    event.save(force_insert=True)
    TrailHead.objects.filter(pk=1).update(hash=event.hash)
    return event


def plain(values: dict | None) -> dict:
    return json.loads(json.dumps(values or {}, cls=DjangoJSONEncoder))


def line(event: Event) -> dict:
    """An event as it is exported and as its hash covers it."""
    return {
        "at": event.at.isoformat(),
        "actor": event.actor_name,
        "actor_id": event.actor_id,
        "verb": event.verb,
        "subject": event.subject,
        "before": event.before,
        "after": event.after,
        "previous_hash": event.previous_hash,
    }


def digest(event: Event) -> str:
    content = json.dumps(line(event), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()


def broken_links() -> Iterator[Event]:
    """Events whose hash, or whose link to the event before them, does not hold. None, where the trail is whole."""
    for event, is_whole in links(Event.objects.order_by("id").iterator(), BEGINNING):
        if not is_whole:
            yield event


def links(events: Iterable[Event], previous: str) -> Iterator[tuple[Event, bool]]:
    """Each event, and whether it is as it was written and follows the hash before it."""
    for event in events:
        yield event, event.previous_hash == previous and event.hash == digest(event)
        previous = event.hash


@dataclass(frozen=True)
class Stretch:
    """A part of the trail that was verified: up to which event, whether that is its end, and the first that is broken."""

    last: int
    is_end: bool
    broken: Event | None


def verify_after(last: int, most: int) -> Stretch:
    """Verify the `most` events after the one with the id `last` (0: from the beginning), which is taken to be whole."""
    before = Event.objects.filter(pk=last).values_list("hash", flat=True).first() if last else BEGINNING
    if before is None:  # no such event: from the beginning
        last, before = 0, BEGINNING
    events = list(Event.objects.filter(pk__gt=last).order_by("id")[:most])
    broken = next((event for event, is_whole in links(events, before) if not is_whole), None)
    return Stretch(events[-1].pk if events else last, len(events) < most, broken)


def end_is_missing() -> bool:
    """Whether events were cut off the end of the trail: its head names one that is not there, or there is no head."""
    head = TrailHead.objects.filter(pk=1).values_list("hash", flat=True).first()
    return not Event.objects.filter(hash=head).exists() if head else Event.objects.exists()
