"""An article's verdict report: what was concluded of each claim, on what sources, and what is open and with whom."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.utils.translation import gettext as _

from claims.models import Article, Claim
from reviews.models import Review, Source, Status
from reviews.models.review import OFFERED
from reviews.scale_in_use import scales_of
from reviews.scales import Scale
from reviews.spreadsheet import guarded
from reviews.verdicts import colour_of, is_checked

# The picture is a thousand wide; each piece gets enough of it to be seen, and its part of the rest.
WIDE, NARROWEST = 1000, 12


@dataclass(frozen=True)
class Entry:
    """One claim of a report, with the number by which the text refers to it."""

    number: int
    claim: Claim

    @property
    def pk(self) -> int:
        return self.claim.pk

    @property
    def start(self) -> int:
        return self.claim.start

    @property
    def end(self) -> int:
        return self.claim.end

    @property
    def review(self) -> Review:
        return self.claim.review

    @property
    def is_checked(self) -> bool:
        return is_checked(self.review)

    @property
    def colour(self) -> str:
        """The step of the stylesheet: that of the verdict, or of what stands in its place."""
        if self.is_checked:
            return colour_of(self.review)
        return "retracted" if self.review.status == Status.RETRACTED else "open"

    @property
    def verdict(self) -> str:
        if self.is_checked:
            return self.review.label()
        return _("Retracted") if self.review.status == Status.RETRACTED else _("Not checked yet")

    @cached_property
    def sources(self) -> list[Source]:
        return list(self.review.sources.all()) if self.is_checked else []

    @property
    def withheld(self) -> int:
        return sum(source.is_withheld for source in self.sources)


@dataclass(frozen=True)
class Piece:
    """One piece of the picture of the verdicts: how many claims, and where in the thousand it lies."""

    label: str
    colour: str
    count: int
    start: int
    width: int


class Report:
    """Made for the newsroom: withheld sources are in it, and marked."""

    def __init__(self, article: Article):
        self.article = article
        related = ("claimant", "figure", "review__assignee", "review__author")
        claims = article.claims.select_related(*related).prefetch_related("review__sources")
        self.claims = list(claims.order_by("start", "end", "pk"))

    @cached_property
    def entries(self) -> list[Entry]:
        """All but what was dismissed, in reading order."""
        kept = (claim for claim in self.claims if claim.review.status != Status.DISMISSED)
        return [Entry(number, claim) for number, claim in enumerate(kept, 1)]

    @property
    def total(self) -> int:
        return len(self.entries)

    @cached_property
    def checked(self) -> int:
        return sum(entry.is_checked for entry in self.entries)

    @property
    def dismissed(self) -> int:
        """Those that are no checkable claims; what was merged or undone is none of its own."""
        return sum(claim.review.dismissal in OFFERED for claim in self.claims)

    @cached_property
    def scales(self) -> dict[tuple[str, int], Scale]:
        """Those that the verdicts were given on."""
        return scales_of(entry.review.scale_key for entry in self.entries if entry.is_checked)

    @cached_property
    def pieces(self) -> list[Piece]:
        """The verdicts from best to worst, then what was retracted and what is open."""
        first = {}
        for entry in self.entries:
            first.setdefault((entry.verdict, entry.colour), place_of(entry, self.scales))
        counts = Counter((entry.verdict, entry.colour) for entry in self.entries)
        return laid_out([(*kind, counts[kind]) for kind in sorted(first, key=first.get)])


def place_of(entry: Entry, scales: dict[tuple[str, int], Scale]) -> tuple[int, int]:
    """Where a verdict stands among the others: as on its scale, those of a lost scale next, what is open last."""
    if not entry.is_checked:
        return (2, entry.colour == "open")
    scale = scales.get(entry.review.scale_key)
    slugs = [rating.slug for rating in scale.ratings] if scale else []
    return (0, slugs.index(entry.review.rating)) if entry.review.rating in slugs else (1, 0)


def laid_out(kinds: list[tuple[str, str, int]]) -> list[Piece]:
    pieces, start, total = [], 0, sum(count for _label, _colour, count in kinds)
    for label, colour, count in kinds:
        width = NARROWEST + (WIDE - NARROWEST * len(kinds)) * count // total
        pieces.append(Piece(label, colour, count, start, width))
        start += width
    return pieces


def as_json(report: Report) -> dict:
    article = report.article
    return {
        "article": {
            "address": settings.BASE_URL + article.get_absolute_url(),
            "title": article.title,
            "url": article.url,
            "publisher": article.publisher,
            "published_on": article.published_on,
            "language": article.language,
        },
        "claims_checked": report.checked,
        "claims": report.total,
        "dismissed": report.dismissed,
        "entries": [row(entry) for entry in report.entries],
    }


def row(entry: Entry) -> dict:
    """An entry as it may leave the newsroom in a file: withheld sources are only counted."""
    claim, review, checked = entry.claim, entry.review, entry.is_checked
    return {
        "number": entry.number,
        "address": settings.BASE_URL + claim.get_absolute_url(),
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "kind": claim.kind,
        "claimant": claim.claimant.name if claim.claimant else "",
        "status": review.status,
        "claim_reviewed": review.claim_reviewed if checked else "",
        "rating": review.rating if checked else "",
        "verdict": review.label() if checked else "",
        "reasons": review.summary if checked else "",
        "sources": [reference(source) for source in entry.sources if not source.is_withheld],
        "withheld_sources": entry.withheld,
        "published_at": review.published_at,
    }


def reference(source: Source) -> str:
    return " · ".join(filter(None, [source.title, source.publisher, source.url or source.reference]))


def as_csv(report: Report) -> str:
    lines = [flat(row(entry)) for entry in report.entries]
    content = io.StringIO()
    writer = csv.DictWriter(content, list(lines[0]) if lines else ["number"])
    writer.writeheader()
    writer.writerows(lines)
    return content.getvalue()


def flat(row: dict) -> dict:
    return dict(zip(row, cells(row.values()), strict=True))


def cells(values: Iterable) -> Iterator[str]:
    for value in values:
        text = "\n".join(value) if isinstance(value, list) else "" if value is None else str(value)
        yield guarded(text)
