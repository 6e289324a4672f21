"""The index of claim matching: written with each claim, packed and brought up to date in the background."""

from collections.abc import Collection, Iterable

from django.db import transaction

from claims.matching import CLAIMS, VERSION, Reading, read, text_of
from claims.matching.names.aliases import refresh
from claims.matching.transcripts import UTTERANCES
from claims.models import Claim

# Claims read again in one transaction, and at once when a name changes.
BATCH = READ_AT_ONCE = 200


def with_reading(claim: Claim) -> Claim:
    """The claim, yet to be saved, with what matching reads in it."""
    claim.reading = read(text_of(claim), claim.article.language).line
    claim.reading_version = VERSION
    return claim


def index_claims(claims: Iterable[Claim]) -> None:
    """Let claims that were just written be found. Called in the transaction that writes them."""
    CLAIMS.add((claim.pk, Reading(claim.reading).terms) for claim in claims)


def renew_reading(claim: Claim, known: frozenset[str]) -> None:
    """Let a claim that has just been changed be found by what it says now alone; `known` are the terms that it was
    indexed with. Called in the transaction that writes it."""
    terms = Reading(claim.reading).terms
    CLAIMS.remove(claim.pk, known - terms)
    CLAIMS.add([(claim.pk, terms - known)])


def pack_index(*, most: int | None = None) -> tuple[int, int]:
    """Read claims again whose stored reading is of an older version, and merge the index's small rows, at most `most`
    batches of each: how many claims and how many rows that were. May run anywhere, at any time, more than once."""
    claims = batches = 0
    while (most is None or batches < most) and (again := read_again()):
        claims, batches = claims + again, batches + 1
    return claims, sum(index.pack(most=most) for index in (CLAIMS, UTTERANCES))


@transaction.atomic
def read_again() -> int:
    """Read some claims again; how many. Terms that are no longer read stay in the index, where they do no harm: the
    closer look reads what is stored with the claim."""
    refresh()
    old = Claim.objects.select_for_update(skip_locked=True, of=("self",)).filter(reading_version__lt=VERSION)
    claims = list(old.select_related("article").defer("article__text").order_by("reading_version", "id")[:BATCH])
    return write_readings(claims)


def write_readings(claims: list[Claim]) -> int:
    known = {claim.pk: Reading(claim.reading).terms for claim in claims}
    for claim in claims:
        with_reading(claim)
    Claim.objects.bulk_update(claims, ["reading", "reading_version"])
    CLAIMS.add((claim.pk, Reading(claim.reading).terms - known[claim.pk]) for claim in claims)
    return len(claims)


@transaction.atomic
def reread(*, claims: Collection[int]) -> None:
    """Read claims (their ids) again by the names that hold now: the first of them at once, so that whoever changed a
    name sees what comes of it; the others are marked, and read again in the background."""
    refresh()
    ids = list(claims)
    now = Claim.objects.select_for_update(of=("self",)).filter(pk__in=ids[:READ_AT_ONCE]).order_by("id")
    write_readings(list(now.select_related("article").defer("article__text")))
    for first in range(READ_AT_ONCE, len(ids), BATCH):
        Claim.objects.filter(pk__in=ids[first : first + BATCH]).update(reading_version=0)
