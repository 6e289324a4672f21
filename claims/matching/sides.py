"""What a comparison knows of each of its two sides: the reading, and what the workbench knows of a claim."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from claims.matching.folding import fold
from claims.matching.reading import VERSION, Reading, read, terms, text_of
from claims.models import Claim, Figure

# Days between two articles within which they may report one event, and between times that claims themselves give
# beyond which they speak of two.
NEAR_DAYS, SAID_DAYS = 7, 2


@dataclass(frozen=True)
class Side:
    """One side of a comparison. What is not known is empty, and speaks neither for nor against a likeness."""

    reading: Reading
    language: str = ""
    kind: str = ""
    claimant: str = ""
    place: str = ""
    time: tuple[date | None, date | None] = (None, None)
    published_on: date | None = None
    figure: Figure | None = field(default=None, compare=False)

    @classmethod
    def of_text(cls, text: str, language: str) -> "Side":
        return cls(read(text, language), language)

    @classmethod
    def of_claim(cls, claim: Claim) -> "Side":
        return cls(
            reading=reading_of(claim, claim.article.language),
            language=claim.article.language,
            kind=claim.kind,
            claimant=claim.claimant.name if claim.claimant else "",
            place=claim.place,
            time=(claim.time_from, claim.time_to),
            published_on=claim.article.published_on,
            figure=getattr(claim, "figure", None),
        )

    @classmethod
    def of_claims(cls, ids: Collection[int]) -> dict[int, "Side"]:
        """The sides of the claims with these ids. The rows are read without the models around them, which would cost
        more than the comparison."""
        return {row[0]: cls.of_row(*row[1:]) for row in Claim.objects.filter(pk__in=ids).order_by().values_list(*ROW)}

    @classmethod
    def of_row(
        cls, line, version, statement, kind, place, time_from, time_to, claimant, language, published_on, *figure
    ) -> "Side":
        is_current = version == VERSION
        return cls(
            reading=Reading(line) if is_current else read(text_of(Claim(statement=statement, place=place)), language),
            language=language,
            kind=kind,
            claimant=claimant or "",
            place=place,
            time=(time_from, time_to),
            published_on=published_on,
            figure=None if figure[0] is None else Figure(**dict(zip(FIGURE, figure, strict=True))),
        )

    def counts_like(self, other: "Side") -> bool | None:
        """Whether both figures are of one measure or unit; None where one side has none."""
        if self.figure is None or other.figure is None:
            return None
        return (self.figure.measure, self.figure.unit) == (other.figure.measure, other.figure.unit)

    def has_claimant_of(self, other: "Side") -> bool | None:
        """Whether one claimant's name is within the other's; None where one side has none."""
        if not self.claimant or not other.claimant:
            return None
        ours, theirs = set(fold(self.claimant).split()), set(fold(other.claimant).split())
        return ours <= theirs or theirs <= ours

    def shares_place_with(self, other: "Side") -> bool | None:
        if not self.place or not other.place:
            return None
        # The terms of a name, which know it in other languages, cost more than its words.
        if set(fold(self.place).split()) & set(fold(other.place).split()):
            return True
        return bool(terms(self.place, self.language) & terms(other.place, other.language))

    def is_at_time_of(self, other: "Side") -> bool | None:
        """Whether the times that both speak of meet; where one gives none, True for articles of the same days."""
        if all(self.time) and all(other.time):
            apart = max((other.time[0] - self.time[1]).days, (self.time[0] - other.time[1]).days)
            return apart <= SAID_DAYS
        days = self.published_on, other.published_on
        return True if all(days) and abs((days[0] - days[1]).days) <= NEAR_DAYS else None


FIGURE = ("value", "value_max", "comparator", "measure", "unit")
ROW = (
    *("pk", "reading", "reading_version", "statement", "kind", "place", "time_from", "time_to"),
    *("claimant__name", "article__language", "article__published_on"),
    *(f"figure__{name}" for name in FIGURE),
)


def reading_of(claim: Claim, language: str) -> Reading:
    """The reading of a claim: the stored one, or a new one where that is of an older version."""
    return Reading(claim.reading) if claim.reading_version == VERSION else read(text_of(claim), language)
