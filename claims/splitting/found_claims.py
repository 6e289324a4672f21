"""Puts together the claims of a sentence: kind, span, claimant, figure, time, place and check-worthiness."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from claims.splitting import check_worthiness, composition, places
from claims.splitting.attribution import Attribution
from claims.splitting.figures.casualties import Count
from claims.splitting.figures.numbers import Number, plain
from claims.splitting.figures.quantities import Quantity
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.reading import Read, read
from claims.splitting.speech.cues import Cue
from claims.splitting.speech.quotations import Quotation
from claims.splitting.speech.statements import Statement
from claims.splitting.times import dates, tenses
from claims.splitting.times.clauses import Times
from claims.splitting.values import CheckWorthiness, Figure, FoundClaim

_LONGEST_LATE = 8


class Words(NamedTuple):
    """Words of a sentence by their indexes, the last exclusive."""

    first: int
    last: int


class Said(NamedTuple):
    """A sentence with who said what in it, by cue and by quotation (in their order).

    `foretells` is whether it speaks of what is to come.
    """

    read: Read
    by_cue: dict[Cue, str | None]
    of_quotations: list[str | None]
    worthiness: CheckWorthiness
    foretells: bool


def said_in(text: str, pack: LanguagePack) -> Iterator[Said]:
    """The sentences of a text in reading order, each with who said what in it."""
    reads = read(text, pack)
    attribution = Attribution(reads, pack)
    for one in reads:
        yield Said(one, *attribution.of(one), *check_worthiness.of_sentence(one, pack))


def of_sentence(said: Said, published: date | None, pack: LanguagePack) -> list[FoundClaim]:
    """The claims of a sentence in reading order; the sentence itself when it is checkable and holds no other."""
    read = said.read
    is_checkable = said.worthiness.value >= check_worthiness.CHECKABLE
    if not (is_checkable or read.statements or read.quotations or read.counts or read.quantities):
        return []
    draft = Draft(said, published, pack)
    found = draft.found()
    if not found and is_checkable:
        found.append(draft.statement())
    unique = {(claim.start, claim.end, claim.kind): claim for claim in reversed(found)}
    return sorted(unique.values(), key=lambda claim: (claim.start, claim.end, claim.kind))


class Draft:
    """Writes the claims of one sentence."""

    def __init__(self, said: Said, published: date | None, pack: LanguagePack):
        self._said, self._read, self._passage = said, said.read, said.read.passage
        self._published, self._pack = published, pack
        self._places = places.find(self._passage, pack)
        figures = [(one.first, one.last) for one in (*self._read.counts, *self._read.quantities)]
        self._behind = places.behind_figures(self._passage, self._places, figures, pack)
        self._times = Times(self._passage, self._read.mentions, pack)
        self._composed = composition.of_sentence(self._passage, said.by_cue, pack)
        # What its sentence has nothing of, no claim has.
        held, forms = {slug for slug, _ in said.worthiness.reasons}, self._passage.forms
        self._superlatives = check_worthiness.superlatives(forms, pack) if "superlative" in held else []
        self._predictions = tenses.coming(forms, pack) if said.foretells else []

    def found(self) -> list[FoundClaim]:
        """What was said and counted in the sentence, each as a claim."""
        read, said = self._read, self._said
        found = [self.reported(statement) for statement in read.statements]
        found += [self.quotation(*pair) for pair in zip(read.quotations, said.of_quotations, strict=True)]
        found += [self.figure("casualty_count", count, count.measure, None) for count in read.counts]
        return found + [self.figure("quantity", quantity, None, quantity.unit) for quantity in read.quantities]

    def reported(self, statement: Statement) -> FoundClaim:
        claimant = self._said.by_cue[statement.cue]
        start, end = self._offsets(statement.first, statement.last)
        composed = self._reported(statement)
        cue = self._passage.slice(statement.cue.first, statement.cue.last)
        return self._claim("reported_statement", start, end, claimant, cue, composed, said_by=statement.cue)

    def _reported(self, statement: Statement) -> str:
        span, claimant = (statement.first, statement.last), self._said.by_cue[statement.cue]
        return composition.of_reported(self._passage, span, statement.cue, claimant, self._pack) or self._composed

    def quotation(self, quotation: Quotation, claimant: str | None) -> FoundClaim:
        marked = quotation.quoted.marked
        text = self._passage.text[marked.inner_start : marked.inner_end]
        start = marked.inner_start + len(text) - len(text.lstrip())
        end = start + len(text.strip())
        cue = quotation.cue and self._passage.slice(quotation.cue.first, quotation.cue.last)
        flags = ("partial",) if quotation.is_partial else ()
        composed = composition.of_quotation(text.strip(), claimant)
        around = self._around(quotation) if quotation.is_partial else None
        names = [word for word in (claimant or "").split() if word[0].isupper()] or [claimant or ""]
        if around and any(name.casefold() in around.casefold() for name in names):
            composed = around
        return self._claim("quotation", start, end, claimant, cue, composed, flags=flags, said_by=quotation.cue)

    def _around(self, quotation: Quotation) -> str | None:
        """The statement, else the sentence, that a fragment of somebody's words is part of."""
        first, last = quotation.quoted.first, quotation.quoted.last
        for statement in reversed(self._read.statements):
            if statement.first <= first and last <= statement.last:
                return self._reported(statement)
        return self._composed if last - first < len(self._passage.words) - 2 else None

    def figure(self, kind: str, found: Count | Quantity, measure: str | None, unit: str | None) -> FoundClaim:
        start, end = self._offsets(found.first, found.last)
        claimant, cue = self._source(found.number)
        figure = self._figure(found.number, measure, unit)
        return self._claim(kind, start, end, claimant, cue, self._composed, figure)

    def statement(self) -> FoundClaim:
        marks = [word.text for word in self._passage.words[-2:]]
        has_stop = len(marks) > 1 and marks[-1] == "." != marks[0]
        start, end = self._offsets(0, len(self._passage.words) - has_stop)
        return self._claim("statement", start, end, None, None, self._composed)

    def passage(self, kind: str, start: int, end: int) -> FoundClaim:
        """Words that are none of the above, as a claim of a kind that a person gave them."""
        first = min(self._passage.at(start), len(self._passage.words) - 1)
        claimant, cue = self._source(Words(first, max(self._passage.at(end), first + 1)))
        is_whole = start <= self._passage.start and end >= self._passage.words[-1].start
        composed = self._composed if is_whole else " ".join(self._passage.text[start:end].split())
        return self._claim(kind, start, end, claimant, cue, composed)

    def _claim(self, kind, start, end, claimant, cue, composed, figure=None, flags=(), said_by=None):
        first, last = self._passage.at(start), self._passage.at(end)
        mention = self._times.of_figure(first, last) if figure else self._times.of_span(first, last, said_by)
        time = mention and dates.reference(self._passage, mention, self._published)
        place = self._place((first, last), figure) if kind != "quotation" else None
        flags = (*flags, *self._flags(kind, first, last))
        found = {"date": time, "place": place, "claimant": claimant, "number": figure}
        found["exact"] = figure and figure.comparator == "exactly"
        features = {slug for slug, holds in found.items() if holds}
        worthiness = check_worthiness.of_claim(kind, self._said.worthiness, features)
        composed = composition.dated(composed, mention, time, self._pack)
        named = place and self._passage.slice(*place)
        text = self._passage.text[start:end]
        return FoundClaim(kind, start, end, text, claimant, cue, figure, time, named, worthiness, composed, flags)

    def _place(self, span: tuple[int, int], figure: Figure | None) -> places.Span | None:
        forms, near = self._passage.forms, self._places
        if near and ";" in forms:
            near = [one for one in near if ";" not in forms[min(span[1], one[1]) : max(span[0], one[0])]]
        if not (figure and near):
            return places.nearest(near, *span)
        return places.of_figure(self._passage, near, span, self._behind)

    def _offsets(self, first: int, last: int) -> tuple[int, int]:
        return self._passage.words[first].start, self._passage.words[last - 1].end

    def _figure(self, number: Number, measure: str | None, unit: str | None) -> Figure:
        start, end = self._offsets(number.first, number.last)
        value_max = None if number.value_max is None else plain(number.value_max)
        return Figure(measure, unit, plain(number.value), value_max, number.comparator, start, end)

    def _source(self, number: Number | Words) -> tuple[str | None, str | None]:
        """Who a figure is attributed to: whoever said the statement or the quotation that holds it, or gave it out."""
        for statement in reversed(self._read.statements):
            if statement.first <= number.first < statement.last:
                return self._said.by_cue[statement.cue], self._passage.slice(statement.cue.first, statement.cue.last)
        for quotation, claimant in zip(self._read.quotations, self._said.of_quotations, strict=True):
            if quotation.quoted.first <= number.first < quotation.quoted.last:
                return claimant, quotation.cue and self._passage.slice(quotation.cue.first, quotation.cue.last)
        cue = self._giver(number) or self._closing(number)
        return (self._said.by_cue[cue], self._passage.slice(cue.first, cue.last)) if cue else (None, None)

    def _giver(self, number):
        """ "Sanidad notifica 320 fallecidos": the verb's object is the figure."""
        forms = self._passage.forms
        for cue in self._said.by_cue:
            gives = cue.trait == "tally" or cue.content is None and forms[cue.verb].startswith(self._pack.giving_stems)
            gap = forms[cue.verb_end : number.first] if cue.trait != "tally" else ()
            if gives and cue.verb_end <= number.first and not any(is_finite(form, self._pack) for form in gap):
                return cue
        return None

    def _closing(self, number):
        """ "Dos muertos y diez heridos, según la ONU": what closes a sentence is said of all that stands before."""
        forms = self._passage.forms
        for statement in self._read.statements:
            if number.first < statement.first and statement.last <= statement.cue.first:
                return statement.cue
        for cue in self._read.cues:
            # "..., que según la JEP alcanzaron 6.402 víctimas"
            is_aside = cue.is_source and cue.last < number.first and forms[cue.first - 1] in self._pack.relatives
            if is_aside and cue.first and "," not in forms[cue.last : number.first]:
                return cue
        for cue in self._read.cues[-1:]:
            if number.last <= cue.first and self._is_late(cue):
                return cue
            is_last = cue.is_source and number.first < cue.first and forms[cue.first - 1] == ","
            if is_last and not any(is_finite(form, self._pack) or form == "," for form in forms[cue.last :]):
                return cue
        return None

    def _is_late(self, cue):
        """ "Ningún muerto, pero sí 18 intoxicados, informó Protección Civil": behind a comma a verb closes a sentence."""
        forms = self._passage.forms
        if cue.is_source or cue.content is not None or cue.trait not in ("clause", "say", "bare", "tight"):
            return False
        is_behind = forms[cue.first - 1] == "," if cue.first else False
        is_short = cue.verb_end + 1 >= len(forms) and "," in forms[max(0, cue.first - _LONGEST_LATE) : cue.first]
        return (is_behind or is_short) and not any(
            form == "," or is_finite(form, self._pack) for form in forms[cue.verb_end :]
        )

    def _flags(self, kind, first, last):
        if kind in ("casualty_count", "quantity"):
            first, last = 0, len(self._passage.words)
        held = (("superlative", self._superlatives), ("prediction", self._predictions))
        return tuple(slug for slug, places in held if any(first <= at < last for at in places))
