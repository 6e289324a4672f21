"""A store of many claims, written in bulk: what the services would write, without the time they take for it."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone

from claims.matching import VERSION, fold, read
from claims.models import Article, Claim, Claimant, ClaimKind
from claims.services import pack_index
from claims.services.matching import index_claims
from reviews.models import Finding, Outcome, Review, Status
from reviews.services import queueing
from reviews.workflow import CHECKERS, EDITORS
from tests.benchmarks.matching.gold import SYLLABLES, fill

BATCH, AT_ONCE = 2_000, 100
PEOPLE, PUBLISHERS, CLAIMANTS = 20, 200, 5_000
LANGUAGES = ["es"] * 6 + ["en"] * 3 + ["pt"]
STATUSES = [Status.NEW] * 85 + [Status.PUBLISHED] * 6 + [Status.DISMISSED] * 4 + [Status.IN_REVIEW] * 2 + [
    Status.SUBMITTED, Status.RETURNED, Status.APPROVED
]  # fmt: skip
CHECKS = {"dates_and_sums": 0.05, "same_figure": 0.1, "earlier_reviews": 0.0}
ON = date(2025, 1, 1)
chance = random.Random(7)


def store(claims: int, articles: int, readings: Path) -> None:
    """Articles with so many claims together, and two more: of 60 claims, and of 600."""
    people, claimants = make_people(), make_claimants()
    texts = fill(None, claims)
    pieces = list(zip(texts, read_all(texts, readings), strict=True))
    each = claims // articles
    parts = [pieces[first : first + each] for first in range(0, claims, each)] + [pieces[:60], pieces[:600]]
    for first in range(0, len(parts), AT_ONCE):
        write(parts[first : first + AT_ONCE], first, claimants, people)
    repeat()
    pack_index()


def make_people() -> list:
    people = get_user_model().objects.bulk_create(
        get_user_model()(username=f"person{number}") for number in range(PEOPLE)
    )
    for number, person in enumerate(people):
        person.groups.add(Group.objects.get(name=CHECKERS if number else EDITORS))
    return people


def name() -> str:
    return " ".join("".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize() for _ in range(2))


def make_claimants() -> list[Claimant]:
    names = {fold(one): one for one in (name() for _ in range(CLAIMANTS))}
    return Claimant.objects.bulk_create(Claimant(name=one, folded=folded) for folded, one in names.items())


def read_all(texts: list[str], path: Path) -> list[str]:
    if not path.exists():
        path.write_text("\n".join(read(text, "en").line for text in texts))
    return path.read_text().split("\n")


def write(parts: list[list[tuple[str, str]]], number: int, claimants: list[Claimant], people: list) -> None:
    """Articles of these (text, reading) of claims, the first of them with this number. The index gets a row for each
    term of all of them, where the services would write one for each article's."""
    made = [one for place, pieces in enumerate(parts) for one in article(pieces, number + place, claimants)]
    claims = Claim.objects.bulk_create(made, batch_size=BATCH)
    index_claims(claims)
    findings = [finding(one, slug) for one in claims for slug in CHECKS]
    Finding.objects.bulk_create(findings, batch_size=BATCH)
    differing = {found.claim_id for found in findings if found.outcome == Outcome.CONTRADICTS}
    reviews = (review(one, people, one.pk in differing) for one in claims)
    Review.objects.bulk_create(reviews, batch_size=BATCH)


def article(pieces: list[tuple[str, str]], number: int, claimants: list[Claimant]) -> Iterator[Claim]:
    """The claims, yet to be saved, of an article that is."""
    written = Article.objects.create(
        text="\n".join(words for words, _ in pieces),
        title=pieces[0][0],
        language=chance.choice(LANGUAGES),
        publisher=f"Publisher {int(PUBLISHERS * chance.random() ** 2)}",
        published_on=ON + timedelta(days=number // 10),
        digest=f"{number:064}",
        splitter_version="1",
    )
    at = 0
    for words, reading in pieces:
        yield claim(written, at, words, reading, claimants)
        at += len(words) + 1


def claim(article: Article, at: int, words: str, reading: str, claimants: list[Claimant]) -> Claim:
    return Claim(
        article=article,
        kind=chance.choice(ClaimKind.values),
        start=at,
        end=at + len(words),
        quote=words,
        statement=words,
        reading=reading,
        reading_version=VERSION,
        claimant=chance.choice(claimants) if chance.random() < 0.6 else None,
        check_worthiness=round(chance.random(), 2),
        reasons=[["figure", 0.4], ["named", 0.1]],
    )


def review(of: Claim, people: list, is_contradicted: bool) -> Review:
    status = chance.choice(STATUSES)
    now = timezone.now()
    is_public = status == Status.PUBLISHED
    is_taken = status not in (Status.NEW, Status.DISMISSED)
    return Review(
        claim=of,
        priority=of.check_worthiness,
        status=status,
        assignee=chance.choice(people) if is_taken else None,
        author=chance.choice(people) if status in (Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED) else None,
        rating="false" if is_public else "",
        published_at=now if is_public else None,
        public_updated_at=now if is_public else None,
        dismissal="opinion" if status == Status.DISMISSED else "",
        is_contradicted=is_contradicted,
        **queueing.columns_of(of),
    )


def finding(of: Claim, slug: str) -> Finding:
    differs = chance.random() < CHECKS[slug]
    return Finding(
        claim=of,
        check_slug=slug,
        check_version="1",
        state=Finding.State.DONE,
        outcome=Outcome.CONTRADICTS if differs else Outcome.NOTHING_FOUND,
        finished_at=timezone.now() + timedelta(hours=1),
    )


def repeat() -> None:
    """One in ten claims stands in more articles than its own."""
    pks = list(Review.objects.values_list("pk", flat=True))
    for number in range(2, 12):
        some = chance.sample(pks, len(pks) // 100)
        for first in range(0, len(some), BATCH):
            Review.objects.filter(pk__in=some[first : first + BATCH]).update(articles=number)
