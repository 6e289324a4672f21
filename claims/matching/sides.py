"""What a comparison knows of each of its two sides: the reading, and what the workbench knows of a claim."""

from dataclasses import dataclass, field
from datetime import date

from claims.matching.reading import Reading, fold, read, reading_of, terms
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
            reading=reading_of(claim),
            language=claim.article.language,
            kind=claim.kind,
            claimant=claim.claimant.name if claim.claimant else "",
            place=claim.place,
            time=(claim.time_from, claim.time_to),
            published_on=claim.article.published_on,
            figure=getattr(claim, "figure", None),
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
