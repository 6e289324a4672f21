"""What a claim says, as plain values: so that a change of it can be told, checked and taken back.

`facts` is a dict of JSON values. A person may set those of EDITABLE; `start` and `end` are its passage, in code points
of the article's text, end exclusive. `figure` is None or a dict of `measure`, `unit`, `value`, `value_max` (numbers as
strings), `comparator`, `number_start` and `number_end`; days are ISO 8601 or None; what is not known else is "".
"""

from datetime import date
from decimal import Decimal

from claims.figures import plain
from claims.ingestion.transcript import Turns
from claims.models import Article, Claim, Figure
from claims.splitting import Chosen, FoundClaim

EDITABLE = ("kind", "statement", "claimant", "figure", "time_text", "time_from", "time_to", "place")
# What follows from the passage and from what is set.
READ = ("cue", "flags")
# Digits behind the point.
PLACES = 6


def facts_of(claim: Claim) -> dict:
    """All facts of a claim, as they are stored."""
    figure = getattr(claim, "figure", None)
    return {
        "kind": claim.kind,
        "start": claim.start,
        "end": claim.end,
        "statement": claim.statement,
        "claimant": claim.claimant.name if claim.claimant else "",
        "cue": claim.cue,
        "figure": figure and figure_facts(figure),
        "time_text": claim.time_text,
        "time_from": day(claim.time_from),
        "time_to": day(claim.time_to),
        "place": claim.place,
        "flags": list(claim.flags),
        "check_worthiness": claim.check_worthiness,
        "reasons": [list(reason) for reason in claim.reasons],
    }


def figure_facts(figure: Figure) -> dict:
    return {
        "measure": figure.measure or "",
        "unit": figure.unit or "",
        "value": plain(figure.value),
        "value_max": None if figure.value_max is None else plain(figure.value_max),
        "comparator": str(figure.comparator),
        "number_start": figure.number_start,
        "number_end": figure.number_end,
    }


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


class Reader:
    """What the machine reads in passages of an article; nothing but their words where its language has no pack."""

    def __init__(self, article: Article, start: int, end: int):
        """Passages outside of `start` to `end` are read too, with less of what stands around them."""
        self._article = article
        given = (article.text, article.language, article.published_on, start, end)
        self._chosen = Chosen(*given) if article.has_language_pack else None
        self._turns = Turns(article.text, article.byline or None) if article.is_transcript else None

    def facts(self, start: int, end: int, kind: str = "") -> dict:
        """What can be read in a passage, as a claim of `kind` or else of the likeliest one. Check-worthiness is left
        to `weigh`."""
        if not self._chosen:
            words = " ".join(self._article.text[start:end].split())
            return nothing_read(kind or "statement", start, end, words) | {"claimant": self._speaker(start)}
        found = self._chosen.read(start, end, kind or None)
        facts = facts_found(found)
        return facts if facts["claimant"] else facts | {"claimant": self._speaker(start)}

    def _speaker(self, start: int) -> str:
        turn = self._turns and self._turns.at(start)
        return ((turn and turn.speaker) or "")[:300]

    def weigh(self, facts: dict) -> dict:
        """`check_worthiness` and `reasons` of a claim with these facts; nothing where its language has no pack."""
        if not self._chosen:
            return {}
        figure = facts["figure"]
        held = {
            "claimant": facts["claimant"],
            "date": facts["time_text"] or facts["time_from"],
            "place": facts["place"],
            "number": figure,
            "exact": figure and figure["comparator"] == "exactly",
        }
        features = {slug for slug, holds in held.items() if holds}
        weighed = self._chosen.weigh(facts["start"], facts["end"], facts["kind"], features)
        return {"check_worthiness": weighed.value, "reasons": [list(reason) for reason in weighed.reasons]}


def nothing_read(kind: str, start: int, end: int, statement: str) -> dict:
    empty = dict.fromkeys(("claimant", "cue", "time_text", "place"), "")
    unknown = dict.fromkeys(("figure", "time_from", "time_to"))
    return {"kind": kind, "start": start, "end": end, "statement": statement, **empty, **unknown, "flags": []}


def stored(value: float) -> Decimal:
    """A number as the database keeps it."""
    return round(Decimal(str(value)), PLACES)


def facts_found(found: FoundClaim) -> dict:
    time, figure = found.time, found.figure
    row = figure and Figure(
        measure=figure.measure or "",
        unit=figure.unit or "",
        value=stored(figure.value),
        value_max=None if figure.value_max is None else stored(figure.value_max),
        comparator=figure.comparator,
        number_start=figure.number_start,
        number_end=figure.number_end,
    )
    return nothing_read(found.kind, found.start, found.end, found.statement) | {
        "claimant": (found.claimant or "")[:300],
        "cue": (found.cue or "")[:200],
        "figure": row and figure_facts(row),
        "time_text": (time.text if time else "")[:200],
        "time_from": day(time.start) if time else None,
        "time_to": day(time.end) if time else None,
        "place": (found.place or "")[:200],
        "flags": list(found.flags),
    }
