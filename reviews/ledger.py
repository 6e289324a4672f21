"""The ledger of a news event: who gave which number, as of when, and where it stands. Read here, and exported."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.utils.translation import get_language

from claims.figures import plain, shown
from claims.models import Article, Claim, Figure
from reviews.models import Event, EventClaim, EventPair, NewsEvent
from reviews.spreadsheet import guarded

# What a page shows of an event; the exports hold all of it.
MOST = 300
# By name: what the ledger is sorted by, its own column first.
SORTS = {
    "as_of": ("as_of", "id"),
    "published": ("claim__article__published_on", "id"),
    "outlet": ("claim__article__publisher", "id"),
    "number": ("claim__figure__value", "id"),
    "source": ("claim__claimant__folded", "id"),
}


@dataclass(frozen=True)
class Row:
    """A line of the ledger: one number, as one article gives it."""

    member: EventClaim

    @property
    def claim(self) -> Claim:
        return self.member.claim

    @property
    def article(self) -> Article:
        return self.member.claim.article

    @property
    def figure(self) -> Figure:
        return self.member.claim.figure

    @property
    def day(self) -> date | None:
        return self.member.as_of

    @property
    def outlet(self) -> str:
        return self.article.publisher or str(self.article)

    @property
    def source(self) -> str:
        return str(self.claim.claimant or "")

    @property
    def is_part(self) -> bool:
        """Whether it counts a part of the people of its measure, and so is none of the total's numbers."""
        return bool(self.figure.measure) and ":" in self.member.series

    @property
    def verdict(self) -> str:
        return self.claim.review.label() if self.claim.review.is_published else ""


def rows_of(event: NewsEvent) -> QuerySet[EventClaim]:
    members = event.members.select_related("claim__article", "claim__claimant", "claim__figure", "claim__review", "by")
    return members.exclude(series="").defer("claim__article__text")


def ledger(event: NewsEvent, *, series: str = "", outlet: str = "", sort: str = "") -> list[Row]:
    """The lines of an event, at most MOST of them: the newest first, or in another order of SORTS ("-" turns it)."""
    members = rows_of(event)
    if series:
        members = members.filter(series=series)
    if outlet:
        members = members.filter(claim__article__publisher=outlet)
    column = sort.removeprefix("-")
    turned = sort.startswith("-") if column in SORTS else True
    fields = [F(name) for name in SORTS.get(column, SORTS["as_of"])]
    order = [field.desc(nulls_last=True) if turned else field.asc(nulls_last=True) for field in fields]
    return [Row(member) for member in members.order_by(*order)[:MOST]]


def in_order(rows: list[Row]) -> list[Row]:
    """From the oldest number to the latest."""
    return sorted(rows, key=lambda row: (row.day or date.min, row.article.published_on or date.min, row.member.pk))


def outlets(event: NewsEvent) -> list[str]:
    """The names of its outlets, as many as a list can hold."""
    names = event.members.exclude(claim__article__publisher="").order_by("claim__article__publisher")
    return list(names.values_list("claim__article__publisher", flat=True).distinct()[:MOST])


def suggestions(event: NewsEvent) -> list[NewsEvent]:
    """The events that the machine takes for the same as this one, and of which nobody has said that they are not."""
    pairs = EventPair.objects.filter(Q(event=event) | Q(other=event), apart_by=None)
    other = Case(When(event=event, then=F("other")), default=F("event"))
    return list(NewsEvent.objects.standing().filter(pk__in=pairs.annotate(it=other).values("it")).order_by("pk")[:20])


def trail(event: NewsEvent) -> QuerySet[Event]:
    return Event.objects.filter(subject=f"newsevent:{event.pk}").order_by("-id")


def everything(event: NewsEvent) -> Iterator[Row]:
    """All lines of the ledger in order of their day, read as they are written out."""
    undated = Case(When(as_of=None, then=Value(1)), default=Value(0))
    for member in rows_of(event).order_by(undated, "as_of", "id").iterator(chunk_size=500):
        yield Row(member)


COLUMNS = (
    *("series", "as_of", "as_of_told_by", "published", "outlet", "article", "article_url", "number", "comparator"),
    *("value", "value_max", "measure", "unit", "is_part", "said_by", "passage", "claim", "verdict", "put_in_by"),
)


def line(row: Row) -> dict:
    """A line of the ledger as it is exported; days by ISO 8601, numbers without the zeros of their column."""
    figure, article = row.figure, row.article
    return {
        "series": row.member.series,
        "as_of": row.day.isoformat() if row.day else None,
        "as_of_told_by": ("claim" if row.member.is_as_of_told else "article") if row.day else None,
        "published": article.published_on.isoformat() if article.published_on else None,
        "outlet": article.publisher,
        "article": str(article),
        "article_url": article.url,
        "number": shown(figure),
        "comparator": figure.comparator,
        "value": plain(figure.value),
        "value_max": None if figure.value_max is None else plain(figure.value_max),
        "measure": figure.measure or None,
        "unit": figure.unit or None,
        "is_part": row.is_part,
        "said_by": row.source or None,
        "passage": row.claim.quote,
        "claim": f"{settings.BASE_URL}{row.claim.get_absolute_url()}",
        "verdict": row.verdict or None,
        "put_in_by": row.member.by.get_username() if row.member.by else "machine",
    }


def as_csv(event: NewsEvent) -> Iterator[str]:
    """The ledger line by line. What a spreadsheet would take for a formula is led by an apostrophe."""
    yield from written([COLUMNS])
    for row in everything(event):
        yield from written([["" if value is None else guarded(str(value)) for value in line(row).values()]])


def written(rows) -> Iterator[str]:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    yield out.getvalue()


def as_json(event: NewsEvent) -> dict:
    return {
        "event": event.pk,
        "title": event.title,
        "url": f"{settings.BASE_URL}{event.get_absolute_url()}",
        "place": event.place or None,
        "first_day": event.time_from.isoformat() if event.time_from else None,
        "last_day": event.time_to.isoformat() if event.time_to else None,
        "put_together_by": "person" if event.is_touched else "machine",
        "language_of_verdicts": get_language(),
        "numbers": [line(row) for row in everything(event)],
    }
