"""Numbers with their ranges and comparators: "al menos 12", "entre 30 y 40", "20 or so"."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claims.splitting.figures import cardinals
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.times.calendar_words import looks_like_year
from claims.splitting.words import Passage

_DASHES = ("-", "–", "--", "−")
_CHANGE_WORDS = 8
_REACH = 6
_DIGITS = frozenset("0123456789")


class Number(NamedTuple):
    """A number in a passage; first and last (exclusive) are word indexes of its bare words, lead and tail of all.

    `is_article` marks a one that may be a mere article ("un", "a"), `is_vague` a round word ("decenas", "thousands").
    """

    first: int
    last: int
    lead: int
    tail: int
    value: Decimal
    value_max: Decimal | None = None
    comparator: str = "exactly"
    scale: int = 1
    is_article: bool = False
    is_vague: bool = False


def plain(value: Decimal) -> int | float:
    """A value as a plain whole number where it is one."""
    return int(value) if value == value.to_integral_value() else float(value)


def find(passage: Passage, pack: LanguagePack) -> list[Number]:
    """All numbers of a passage in reading order, ranges and comparators read into them."""
    openers = _openers(pack)
    forms = passage.forms
    found, at = [], 0
    # Most words are told at once from those that a number can begin with.
    for place in [place for place, form in enumerate(forms) if form in openers or form[0] in _DIGITS or "-" in form]:
        number = _number_at(passage, place, pack) if place >= at else None
        if number is None or _is_unit(forms, place, pack):
            continue
        number = _with_comparator(_with_range(number, passage, pack), passage, pack)
        if found and number.lead <= found[-1].first:
            # The article belonged to the comparator: "an estimated 5,000".
            found.pop()
        found.append(number)
        at = number.last
    return found


def _is_unit(forms: list[str], at: int, pack: LanguagePack) -> bool:
    """Whether a numeral is part of a unit: "por ciento"."""
    unit = pack.units.match(forms, at - 1) if at else None
    return unit is not None and unit[0] > 1 and forms[at].isalpha()


@cache
def _openers(pack: LanguagePack) -> frozenset[str]:
    """The words that a number in words can begin with, but for those with a hyphen."""
    phrases = pack.collectives.first_words | pack.several.first_words | pack.half_leads.first_words
    return phrases | pack.ones | {*pack.number_words, *pack.scales, *pack.multipliers}


def _number_at(passage: Passage, at: int, pack: LanguagePack) -> Number | None:
    bare = cardinals.read(passage, at, pack)
    if bare is None:
        return None
    return Number(
        bare.first, bare.last, bare.lead, bare.last, bare.value, None, bare.comparator, bare.scale, bare.is_article,
        bare.is_vague,
    )  # fmt: skip


def _with_range(number: Number, passage: Passage, pack: LanguagePack) -> Number:
    forms, at = passage.forms, number.last
    if number.is_article or at + 1 >= len(forms):
        return number
    before = number.first - 1 - (number.first > 1 and forms[number.first - 1] in pack.determiners)
    opened = number.first and forms[before] in pack.range_openers
    joiners = pack.range_joiners | (pack.opened_range_joiners if opened else frozenset())
    unit = _unit(forms, at, pack) if opened or pack.either_words.intersection(forms[at : at + 3]) else 0
    at += unit
    start = at
    while at < len(forms) and (forms[at] in joiners or forms[at] in _DASHES) and at < start + 2:
        at += 1
    at += unit > 0 and start < at < len(forms) and forms[at] in pack.determiners
    upper = _number_at(passage, at, pack) if start < at < len(forms) else None
    if upper and unit and forms[upper.last : upper.last + unit] != forms[number.last : number.last + unit]:
        return number
    if upper is None or upper.is_article or upper.is_vague or number.is_vague:
        return number
    value = number.value * upper.scale if number.scale == 1 and number.value < upper.scale else number.value
    if value >= upper.value or (_is_year(number, forms) and _is_year(upper, forms)) or is_change(number, forms, pack):
        return number
    lead = before if opened else number.first
    return number._replace(
        lead=lead, last=upper.last, tail=upper.last, value=value, value_max=upper.value, scale=upper.scale
    )


def _unit(forms, at, pack):
    """The length of a unit that a range repeats: "entre el 3% y el 5%", "50% o 60%"."""
    unit = pack.units.match(forms, at)
    return unit[0] if unit and unit[1][0] == "percent" else 0


def is_change(number: Number, forms: list[str], pack: LanguagePack) -> bool:
    """Whether a number begins a change, not a range: "rose from 30 to 40" names two numbers."""
    if not number.first or forms[number.first - 1] not in pack.climb_openers:
        return False
    before = forms[max(0, number.first - _CHANGE_WORDS) : number.first - 1]
    return any(form.startswith(pack.change_stems) for form in before)


def _is_reached(forms, at, pack):
    """ "crecieron un 5 %, hasta los 2.910 millones": where a change has ended, not the most there may be."""
    if forms[at] not in pack.range_joiners or forms[at + 1] in pack.ones:
        return False
    before = forms[max(0, at - _REACH) : at]
    return any(
        form.startswith(pack.change_stems) and (is_finite(form, pack) or form.endswith(pack.participle_endings))
        for form in before
    )


def _is_year(number: Number, forms: list[str]) -> bool:
    return number.last == number.first + 1 and looks_like_year(forms[number.first])


def _with_comparator(number: Number, passage: Passage, pack: LanguagePack) -> Number:
    forms, lead = passage.forms, number.lead
    after = pack.comparators_after.match(forms, number.tail)
    for _ in range(3):
        before = pack.comparators_before.match_before(forms, lead)
        if before and not before[1]:
            # "handed over £200", "around the 10 lakes": the word bounds no number.
            return number if not after else number._replace(tail=number.tail + after[0], comparator=after[1])
        if before and before[1] == "at_most" and _is_reached(forms, lead - before[0], pack):
            return number if not after else number._replace(tail=number.tail + after[0], comparator=after[1])
        if before:
            tail = number.tail + (after[0] if after else 0)
            return number._replace(lead=lead - before[0], tail=tail, comparator=before[1])
        if not lead or forms[lead - 1] not in pack.number_fillers:
            break
        lead -= 1
    if after:
        return number._replace(tail=number.tail + after[0], comparator=after[1])
    behind_noun = pack.comparators_after.match(forms, number.tail + 1)
    if behind_noun and behind_noun[1] == "at_least" and forms[number.tail] not in pack.function_words:
        return number._replace(comparator=behind_noun[1])
    return number
