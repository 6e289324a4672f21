"""What the splitter reads in a passage that a person has chosen, whether or not it would have chosen it itself.

It is read as the claims of its sentence are: the one of its kind that it comes nearest to lends it claimant, figure,
time, place and statement. A passage of several sentences takes them from the one that it has most of.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from claims.splitting import check_worthiness, composition
from claims.splitting.found_claims import Draft, Said, said_in
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.values import CheckWorthiness, FoundClaim

# Of a long text, what stands around the passage is read: enough to know who is speaking.
_BEFORE, _AFTER = 60_000, 2_000
# Two passages that share so much of what either has are taken for the same.
_ALIKE = 0.5
_FIGURES = ("casualty_count", "quantity")
_MARKS = "\"“”«»„‚‘’' "
_NOTHING = CheckWorthiness(0.0, ())


class Chosen:
    """The text around a passage, read once. Offsets are code points of the whole text, end exclusive."""

    def __init__(self, text: str, language: str, published: date | None, start: int, end: int):
        """Raises UnsupportedLanguage."""
        self._pack, self._published = load(language), published
        self._first = text.rfind("\n", 0, max(0, start - _BEFORE)) + 1
        self._text = text[self._first : end + _AFTER]
        self._said = list(said_in(self._text, self._pack))

    def read(self, start: int, end: int, kind: str | None = None) -> FoundClaim:
        """The passage text[start:end] as a claim of `kind`, of the likeliest one where none is given."""
        start, end = start - self._first, end - self._first
        readings = [of_passage(one, start, end, kind, self._published, self._pack) for one in self._held(start, end)]
        if not readings:
            text = self._text[start:end]
            bare = FoundClaim(kind or "statement", start, end, text, *[None] * 5, _NOTHING, one_line(text), ())
            return _shifted(bare, self._first)
        best = readings[0] if len(readings) == 1 else _of_several(readings, one_line(self._text[start:end]))
        return _shifted(best, self._first)

    def weigh(self, start: int, end: int, kind: str, features: Collection[str]) -> CheckWorthiness:
        """How much a claim of this kind deserves a check, with these features ("claimant", "date", "place", "number",
        "exact") and what it shares with its sentence."""
        held = self._held(start - self._first, end - self._first)
        return check_worthiness.of_claim(kind, held[0].worthiness if held else _NOTHING, set(features))

    def _held(self, start: int, end: int) -> list[Said]:
        """The sentences that a passage has some of, the one that it has most of first."""
        held = [(_shared(one.read.passage, start, end), one) for one in self._said]
        return [one for shared, one in sorted(held, key=lambda pair: -pair[0]) if shared > 0]


def of_passage(
    said: Said, start: int, end: int, kind: str | None, published: date | None, pack: LanguagePack
) -> FoundClaim:
    """A passage of one sentence, or what reaches into it, as a claim."""
    draft = Draft(said, published, pack)
    own = draft.found()
    kind = kind or _likeliest(own, start, end)
    fitting = [one for one in own if one.kind == kind and _fits(one, start, end)]
    if fitting:
        return _moved(max(fitting, key=lambda one: _likeness(one, start, end)), start, end, said.read.passage.text)
    if kind == "statement" and not own:
        whole = draft.statement()
        if (whole.start, whole.end) == (start, end):
            return whole
    return draft.passage(kind, start, end)


def _likeliest(own: list[FoundClaim], start: int, end: int) -> str:
    spoken = [one for one in own if one.kind not in _FIGURES]
    nearest = max(spoken, key=lambda one: _likeness(one, start, end), default=None)
    is_near = nearest is not None and _likeness(nearest, start, end) >= _ALIKE
    if is_near and nearest.kind == "quotation":
        return "quotation"
    counted = next((one.kind for kind in _FIGURES for one in own if one.kind == kind and _fits(one, start, end)), None)
    return counted or (nearest.kind if is_near else "statement")


def _fits(one: FoundClaim, start: int, end: int) -> bool:
    """Whether the passage holds the number of a count, or some of what somebody said."""
    if one.figure:
        return start <= one.figure.number_start and one.figure.number_end <= end
    return _shared(one, start, end) > 0


def _moved(one: FoundClaim, start: int, end: int, text: str) -> FoundClaim:
    if (one.start, one.end) == (start, end):
        return one
    words = text[start:end]
    statement = one.statement
    if one.kind == "quotation" and one.start <= start and end <= one.end:
        statement = composition.of_quotation(one_line(words).strip(_MARKS), one.claimant)
    return replace(one, start=start, end=end, text=words, statement=statement)


def _of_several(readings: list[FoundClaim], statement: str) -> FoundClaim:
    """One claim of several sentences: the first that has a figure, else the first, with what the others add."""
    best = next((one for one in readings if one.figure), readings[0])
    added = {
        name: next((value for one in readings if (value := getattr(one, name))), None)
        for name in ("claimant", "cue", "time", "place")
        if not getattr(best, name)
    }
    return replace(best, **added, statement=statement)


def _shared(one, start: int, end: int) -> int:
    """How many code points of a passage something covers."""
    return min(one.end, end) - max(one.start, start)


def _likeness(one: FoundClaim, start: int, end: int) -> float:
    return _shared(one, start, end) / (max(one.end, end) - min(one.start, start))


def _shifted(one: FoundClaim, by: int) -> FoundClaim:
    figure = one.figure and replace(
        one.figure, number_start=one.figure.number_start + by, number_end=one.figure.number_end + by
    )
    return replace(one, start=one.start + by, end=one.end + by, figure=figure)


def one_line(text: str) -> str:
    return " ".join(text.split())
