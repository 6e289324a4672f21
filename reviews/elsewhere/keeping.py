"""Published fact-checks as they are kept: each once, what changed written anew, all of them found by their terms."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from django.db import transaction

from claims.ingestion.language import detect
from reviews.elsewhere import matching
from reviews.elsewhere.reading import ReadCheck
from reviews.models import Feed, PublishedCheck

BATCH = 1000
FIELDS = tuple(name for name in ReadCheck.__dataclass_fields__)


@dataclass
class Kept:
    """What became of checks that were kept: the ids of all, in order, and of those that were not there before."""

    ids: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)


def keep(checks: Iterable[ReadCheck], *, feed: Feed | None, at: datetime) -> Kept:
    """Write checks as they were seen at a time, from a feed or from Google (None). Each batch is a transaction of its
    own: a large feed holds nobody else up, and what was interrupted is done once more at the next fetch."""
    kept, checks = Kept(), iter(checks)
    while batch := list(islice(checks, BATCH)):
        keep_batch({key_of(check, feed): check for check in batch}, feed, at, kept)
    return kept


def key_of(check: ReadCheck, feed: Feed | None) -> str:
    return hashlib.sha256(f"{feed.pk if feed else 'google'}\n{check.digest}".encode()).hexdigest()


def keep_batch(by_key: dict[str, ReadCheck], feed: Feed | None, at: datetime, kept: Kept) -> None:
    known = PublishedCheck.objects.in_bulk(by_key, field_name="key")
    changed = [row for key, row in known.items() if takes(row, by_key[key])]
    rows = [new_row(key, check, feed, at) for key, check in by_key.items() if key not in known]
    # What takes time is done: others wait only while this is written.
    with transaction.atomic():
        PublishedCheck.objects.bulk_update(changed, FIELDS, batch_size=200)
        PublishedCheck.objects.filter(pk__in=[row.pk for row in known.values()]).update(last_seen_at=at, gone_at=None)
        # Another worker may have got the same answer meanwhile: then its row is taken.
        made = PublishedCheck.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["key"], update_fields=["last_seen_at"]
        )
        matching.index(made)
    kept.new += [row.pk for row in made]
    ids = {row.key: row.pk for row in [*known.values(), *made]}
    kept.ids += [ids[key] for key in by_key]


def takes(row: PublishedCheck, check: ReadCheck) -> bool:
    """Write a check into the row that holds it; whether anything is new. A language told from the text stays."""
    fields = {name: value for name, value in check.fields.items() if name != "language" or value}
    differs = any(getattr(row, name) != value for name, value in fields.items())
    for name, value in fields.items():
        setattr(row, name, value)
    return differs


def new_row(key: str, check: ReadCheck, feed: Feed | None, at: datetime) -> PublishedCheck:
    row = PublishedCheck(key=key, feed=feed, first_seen_at=at, last_seen_at=at, **check.fields)
    row.language = row.language or detect(row.claim_reviewed) or ""
    return matching.with_reading(row)
