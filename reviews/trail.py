"""The audit trail as it leaves the database: whole or of one claim, as JSON Lines, of which each line can be verified
with its hash, or as CSV. A file is verified without the database."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet

from claims.models import Claim
from reviews import audit, spreadsheet
from reviews.models import Event, Source

BATCH = 1000
FORMATS = {"jsonl": "application/jsonl; charset=utf-8", "csv": "text/csv; charset=utf-8"}
COLUMNS = ("id", "at", "actor", "actor_id", "verb", "subject", "before", "after", "previous_hash", "hash")
JUDGED = ("match.judge", "match.forget")


def of_claim(claim: Claim) -> QuerySet[Event]:
    """All that was done about a claim: to it, its article, its review and sources, by hand to its findings, to the pages
    it cites and to what readers asked to have corrected."""
    review = claim.review
    subjects = [f"claim:{claim.pk}", f"article:{claim.article_id}", f"review:{review.pk}"]
    subjects += [f"finding:{pk}" for pk in claim.findings.values_list("pk", flat=True)]
    subjects += [f"page:{pk}" for pk in Source.objects.filter(review=review).values_list("page", flat=True) if pk]
    subjects += [f"correctionrequest:{pk}" for pk in review.correction_requests.values_list("pk", flat=True)]
    judged_from_there = Q(verb__in=JUDGED) & (Q(after__other=claim.pk) | Q(before__other=claim.pk))
    return Event.objects.filter(Q(subject__in=subjects) | judged_from_there)


def names_withheld(events: QuerySet[Event]) -> set[str]:
    """The subjects among these events of which some source is, or was, withheld: no event tells which of its sources it
    is about, so all of them are kept back."""
    held = Q(after__is_withheld=True) | Q(before__is_withheld=True)
    return set(events.filter(held, verb__startswith="source.").values_list("subject", flat=True))


def line(event: Event, kept_back: set[str] = frozenset()) -> dict:
    """An event as it is exported. One about a source that is to be `kept_back` is without its values; its hash stays, so
    that the chain can be followed through it."""
    told = {"id": event.pk, **audit.line(event), "hash": event.hash}
    if event.verb.startswith("source.") and event.subject in kept_back:
        told |= {"before": {}, "after": {}, "kept_back": True}
    return told


def as_jsonl(events: QuerySet[Event], kept_back: set[str] = frozenset()) -> Iterator[str]:
    for event in events.order_by("id").iterator(BATCH):
        yield json.dumps(line(event, kept_back), ensure_ascii=False) + "\n"


def as_csv(events: QuerySet[Event], kept_back: set[str] = frozenset()) -> Iterator[str]:
    found = events.order_by("id").iterator(BATCH)
    return spreadsheet.lines(COLUMNS, (cells(line(event, kept_back)) for event in found))


def cells(told: dict) -> list:
    return [
        json.dumps(told[name], ensure_ascii=False) if name in ("before", "after") else told[name] for name in COLUMNS
    ]


WRITERS = {"jsonl": as_jsonl, "csv": as_csv}


@dataclass(frozen=True)
class Change:
    name: str
    before: str
    after: str


def changes(event: Event) -> list[Change]:
    """What an event changed, field by field, in short; nothing of what was empty and is."""
    names = dict.fromkeys((*event.before, *event.after))
    told = [(name, event.before.get(name), event.after.get(name)) for name in names]
    return [
        Change(name, brief(before), brief(after)) for name, before, after in told if (before or "") != (after or "")
    ]


def brief(value, longest: int = 60) -> str:
    text = "–" if value in (None, "") else " ".join(str(value).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


@dataclass
class Verified:
    """What a file of exported events proves. `wrong` names each line that does not hold, and why; `gaps` counts the
    places where events between two lines are not in the file, as in an export of one claim; `strange` those that are not in
    the trail of this installation, which are of another one or made up."""

    events: int = 0
    kept_back: int = 0
    gaps: int = 0
    strange: int = 0
    last_hash: str = ""
    wrong: list[str] = field(default_factory=list)


def verify_lines(lines: Iterable[str]) -> Verified:
    """Each line against its own hash, and against the line before it. The trail here is asked which of them it holds."""
    found = Verified()
    last_id, last_hash, unknown = 0, audit.BEGINNING, []
    for number, text in enumerate(lines, 1):
        event = read(text)
        if event is None:
            found.wrong.append(f"line {number} is no event")
            continue
        found.wrong += [f"line {number} (event {event['id']}) {why}" for why in faults(event, last_id, last_hash)]
        found.gaps += event["previous_hash"] != last_hash
        found.events += 1
        found.kept_back += bool(event.get("kept_back"))
        last_id, last_hash = event["id"], event["hash"]
        unknown.append(event)
        if len(unknown) == BATCH:
            found.strange += strangers(unknown)
            unknown.clear()
    found.strange += strangers(unknown)
    found.last_hash = last_hash if found.events else ""
    return found


def read(text: str) -> dict | None:
    try:
        event = json.loads(text)
    except (ValueError, RecursionError):
        return None
    is_event = isinstance(event, dict) and set(COLUMNS) <= set(event) <= {*COLUMNS, "kept_back"}
    return event if is_event and type(event["id"]) is int and 0 < event["id"] < 2**63 else None


def faults(event: dict, last_id: int, last_hash: str) -> Iterator[str]:
    if event["id"] <= last_id:
        yield "stands out of order"
    elif event["id"] == last_id + 1 and last_id and event["previous_hash"] != last_hash:
        yield "does not follow the line before it"
    is_bare = event.get("kept_back") is True and not event["before"] and not event["after"]
    if not is_bare and event["hash"] != digest(event):
        yield "was altered"


def strangers(events: list[dict]) -> int:
    """How many of these the trail of this installation does not hold, as they are."""
    known = Event.objects.in_bulk([event["id"] for event in events])
    return sum(not is_known(event, known.get(event["id"])) for event in events)


def is_known(event: dict, known: Event | None) -> bool:
    kept_back = {event["subject"]} if known and event.get("kept_back") else set()
    return known is not None and line(known, kept_back) == event


def digest(event: dict) -> str:
    """The hash of an exported event: SHA-256 of its members but id and hash, as JSON with sorted keys and no spaces."""
    content = {name: value for name, value in event.items() if name not in ("id", "hash")}
    return hashlib.sha256(
        json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()
