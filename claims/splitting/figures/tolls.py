"""Counts that stand away from their victims: the death toll that rose to 32, and none at all."""

from decimal import Decimal

from claims.splitting.figures.numbers import Number, is_change
from claims.splitting.figures.victims import Group
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FAR = 16
_FARTHEST = 28
_NONE = 6
_NAMED = 5
_QUOTES = frozenset('"“«')

Span = tuple[int, int, str]


def of_toll(passage: Passage, group: Group, pack: LanguagePack) -> Span | None:
    """(first, last, measure) of "los fallecidos han ascendido hasta 63.255", "raised the death toll from 5 to 9"."""
    forms, end = passage.forms, group.lead
    while end and (forms[end - 1] in pack.number_fillers or forms[end - 1] in _QUOTES):
        end -= 1
    rise = pack.rise_verbs.match_before(forms, end) or pack.rise_verbs.match_before(forms, group.number.first)
    opens = is_change(group.number, forms, pack) and (1, "")
    step = rise or opens
    if not step or (
        group.kind == "people" and forms[group.last : group.last + 1] and forms[group.last] in pack.relatives
    ):
        return None
    behind = _toll_behind(forms, group.number.tail, pack)
    if behind and rise:
        return end - rise[0], *behind
    # "deaths in 12 states" is no toll of twelve, but "a toll of 12" is.
    is_weak = step[0] == 1 and (forms[end - 1] in pack.prepositions or forms[end - 1] in pack.auxiliaries)
    # "el balance asciende a 27" ends with what may be a filler.
    ends = (end, end - step[0], group.number.first - step[0])
    for place in range(end - step[0], max(-1, end - step[0] - _FARTHEST), -1):
        toll = pack.tolls.match(forms, place) or _counted_toll(passage, place, end, pack)
        if toll and (toll[0] == 1 or not toll[1] or rise is None) and place <= end - step[0] - _FAR:
            continue
        is_noun = toll and toll[0] == 1 and pack.measure_nouns.match(forms, place) is not None
        is_adjacent = toll and (toll[1] or place + toll[0] in ends)
        if is_adjacent and place + toll[0] <= end and not (is_noun and is_weak):
            longer = pack.tolls.match(forms, place - 1) if place else None
            return place - bool(longer and longer[1]), max(group.number.tail, group.last), toll[1]
        if forms[place] in ";:":
            return None
    return None


def _counted_toll(passage, at, end, pack):
    """ "number of people injured", "la cifra de policías heridos": a toll of whom it names."""
    forms, opener = passage.forms, pack.toll_openers.match(passage.forms, at)
    if not opener:
        return None
    for place in range(at + opener[0] + 1, min(end, at + opener[0] + _NAMED)):
        suffered = pack.participles.match(forms, place)
        if suffered:
            return place + suffered[0] - at, suffered[1]
        form = forms[place]
        is_end = form in pack.prepositions or form in pack.auxiliaries or form[0].isdecimal()
        if is_end or passage.words[place].is_mark:
            return None
    return None


def _toll_behind(forms, at, pack):
    """ "asciende a 17.000 la cantidad de evacuados"."""
    for place in (at, at + 1):
        toll = pack.tolls.match(forms, place)
        if toll and toll[0] > 1 and toll[1]:
            return place + toll[0], toll[1]
    return None


def none(passage: Passage, pack: LanguagePack) -> list[tuple[Span, Number]]:
    """ "sin víctimas", "no hubo muertos ni heridos", "no one was hurt": counts of none, with their first word."""
    forms, found, last = passage.forms, [], 0
    if pack.none_words.isdisjoint(forms) and pack.no_casualties.first_words.isdisjoint(forms):
        return []
    openers = pack.no_casualties.first_words
    for at in [at for at, form in enumerate(forms) if form in pack.none_words or form in openers]:
        spans = (_negated(forms, at, pack) or _nobody(forms, at, pack)) if at >= last else []
        for first, start, last, measure in spans:
            found.append(((start, last, measure), Number(first, first + 1, first, first + 1, Decimal(0))))
    return found


def _nobody(forms, at, pack):
    nobody = pack.no_casualties.match(forms, at)
    return [(at, at, at + nobody[0], nobody[1])] if nobody else []


def _negated(forms, at, pack):
    """(number word, first, last, measure) of each noun behind a negation."""
    if forms[at] not in pack.none_words:
        return []
    noun = _noun_behind(forms, at + 1, pack)
    if not noun or not pack.none_ones.isdisjoint(forms[at + 1 : noun[0]]):
        # "no causó ningún muerto", where the later word counts
        return []
    spans = [(at, at, *noun)]
    while spans[-1][2] + 1 < len(forms) and forms[spans[-1][2]] in pack.none_joiners:
        joiner = spans[-1][2]
        following = _noun_behind(forms, joiner + 1, pack)
        if not following:
            break
        is_negation = forms[joiner] in pack.none_words
        spans.append((joiner if is_negation else at, joiner if is_negation else at, *following))
    return spans


def _noun_behind(forms, start, pack):
    """(last, measure) of the first noun of victims behind a negation, past words that bring none of their own."""
    for place in range(start, min(len(forms), start + _NONE)):
        found = pack.no_victims.match(forms, place)
        if found:
            last = place + found[0]
            if forms[place - 1] in pack.perfect_auxiliaries and not forms[last - 1].endswith(pack.plural_endings):
                # "no significa que haya desaparecido"
                return None
            is_less = (
                last < len(forms)
                and forms[last] in pack.none_blocks
                and not (forms[last] in pack.prepositions or forms[last] in pack.function_words)
            )
            return None if is_less else (last, found[1])
        form = forms[place]
        if not form[0].isalpha() or form in pack.none_blocks or form in pack.definite_articles:
            return None
    return None
