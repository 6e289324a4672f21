"""Numbers in digits and in words, with their comparator: "al menos 12", "entre 30 y 40", "dos millones y medio"."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_MOST_DIGITS = 15
_FIGURES = frozenset("0123456789.,")
_DASHES = ("-", "–", "--", "−")


@dataclass(frozen=True)
class Number:
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
    found, at = [], 0
    while at < len(passage.forms):
        number = _number_at(passage, at, pack) if _may_begin(passage.forms[at], openers) else None
        if number:
            number = _with_range(number, passage, pack)
            found.append(_with_comparator(number, passage, pack))
            at = number.last
        else:
            at += 1
    return found


def _may_begin(form: str, openers: frozenset[str]) -> bool:
    """Whether a number can begin with a word, so that most words are told at once from those that are looked into."""
    return form in openers or form[0].isdecimal() or "-" in form


@cache
def _openers(pack: LanguagePack) -> frozenset[str]:
    """The words that a number in words can begin with, but for those with a hyphen."""
    return pack.collectives.first_words | pack.ones | {*pack.number_words, *pack.scales}


def _number_at(passage: Passage, at: int, pack: LanguagePack) -> Number | None:
    collective = pack.collectives.match(passage.forms, at)
    if collective:
        length, (value, comparator) = collective
        bare = Number(at, at + length, at, at + length, Decimal(value), comparator=comparator, is_vague=True)
        return replace(bare, scale=value if comparator == "at_least" else 1)
    number = _cardinal(passage, at, pack)
    if passage.forms[at] in pack.ones and (number is None or number.last == at + 1):
        return Number(at, at + 1, at, at + 1, Decimal(1), is_article=True)
    return number


def _cardinal(passage: Passage, start: int, pack: LanguagePack) -> Number | None:
    """Reads words from left to right: hundreds and tens into `current`, thousands and up into `total`."""
    forms, at = passage.forms, start
    total, current, scale = Decimal(0), None, 0
    while at < len(forms):
        if pack.number_joiners.match(forms, at) and _joins(forms, at, current, total, scale, pack):
            at += 1
        half = pack.halves.match(forms, at)
        if half and (current is not None or total) and at > start:
            if current is None:
                total += Decimal(scale) / 2
            elif _takes_half(forms, at + half[0], pack):
                current += Decimal("0.5")
            else:
                break
            at += half[0]
            continue
        step = _step(forms, at, total, current, scale, pack)
        if step is None:
            break
        total, current, scale = step
        at += 1
    if at == start:
        return None
    return Number(start, at, start, at, total + (current or 0), scale=scale or 1)


def _takes_half(forms, at, pack):
    """Whether a half before this word belongs to the number: "two and a half million", "two and a half hours"."""
    return at < len(forms) and (forms[at] in pack.scales or pack.units.match(forms, at) is not None)


def _step(forms, at, total, current, scale, pack):
    """(total, current, scale) after one more word, or None when it doesn't go on with the number."""
    form = forms[at]
    if form in pack.scales:
        factor = pack.scales[form]
        return _scaled(form, factor, total, current, scale, pack)
    value = _value(form, pack)
    if value is None:
        return None
    if current is None:
        return (total, value, scale) if not scale or value < scale else None
    is_word = not form[0].isdecimal() and not forms[at - 1][0].isdecimal()
    fits = (current % 100 == 0 and current and value < 100) or (
        current % 10 == 0 and 20 <= current % 100 and value < 10
    )
    return (total, current + value, scale) if is_word and fits else None


def _scaled(form, factor, total, current, scale, pack):
    if current is None:
        if not total:
            return (Decimal(factor), None, factor) if form in pack.bare_scales else None
        return (total * factor, None, factor) if factor > scale else None
    if factor == 100:
        return (total, current * 100, scale) if current < 100 else None
    if scale and factor > scale:
        return (total + current) * factor, None, factor
    return total + current * factor, None, factor


def _joins(forms, at, current, total, scale, pack):
    """Whether "y" or "and" goes on with a number: "treinta y dos", "one hundred and five", "um milhão e 200 mil"."""
    if at + 1 >= len(forms) or not (current or total) or forms[at - 1][0].isdecimal():
        return False
    base = current if current is not None else total
    if current is None and forms[at + 1].isdecimal() and forms[at + 2 : at + 3] and forms[at + 2] in pack.scales:
        return pack.joins_hundreds and pack.scales[forms[at + 2]] < scale
    following = pack.number_words.get(forms[at + 1])
    if following is None:
        return False
    if base % 100:
        return following < 10 and 20 <= base % 100
    return pack.joins_hundreds and (following < 100 or (following < 1000 and base % 1000 == 0))


def _value(form: str, pack: LanguagePack) -> Decimal | None:
    if form[0].isdecimal():
        return digits(form, pack.decimal_mark)
    if form in pack.number_words:
        return Decimal(pack.number_words[form])
    tens, hyphen, ones = form.partition("-")
    if hyphen and pack.number_words.get(tens, 0) >= 20 and 0 < pack.number_words.get(ones, 0) < 10:
        return Decimal(pack.number_words[tens] + pack.number_words[ones])
    return None


def digits(form: str, decimal_mark: str) -> Decimal | None:
    """The value of digits with separators, None when it is no number ("1.2.3") or has more than 15 digits.

    Groups of three after either mark are thousands, because both are in use, but for the language's own decimal mark
    where only the other one separates thousands everywhere.
    """
    if len(form) > 2 * _MOST_DIGITS or not set(form) <= _FIGURES:
        return None
    parts = form.replace(",", ".").split(".")
    if sum(map(len, parts)) > _MOST_DIGITS:
        return None
    marks = [mark for mark in form if mark in ".,"]
    if not marks:
        return Decimal(form)
    are_groups = 1 <= len(parts[0]) <= 3 and parts[0] != "0" and all(len(part) == 3 for part in parts[1:])
    if are_groups and len(set(marks)) == 1 and (len(marks) > 1 or marks[0] != "." or decimal_mark != "."):
        return Decimal("".join(parts))
    if len(marks) > 1 and (marks[-1] in marks[:-1] or not all(len(part) == 3 for part in parts[1:-1])):
        return None
    return Decimal("".join(parts[:-1]) + "." + parts[-1])


def _with_range(number: Number, passage: Passage, pack: LanguagePack) -> Number:
    forms, at = passage.forms, number.last
    if number.is_article or at + 1 >= len(forms):
        return number
    opened = number.first and forms[number.first - 1] in pack.range_openers
    joiners = pack.range_joiners | (pack.opened_range_joiners if opened else frozenset())
    while at < len(forms) and (forms[at] in joiners or forms[at] in _DASHES) and at < number.last + 2:
        at += 1
    upper = _number_at(passage, at, pack) if number.last < at < len(forms) else None
    if upper is None or upper.is_article or upper.is_vague or number.is_vague:
        return number
    value = number.value * upper.scale if number.scale == 1 and number.value < upper.scale else number.value
    if value >= upper.value or (_is_year(number, forms) and _is_year(upper, forms)) or _is_climb(number, forms, pack):
        return number
    lead = number.first - 1 if opened else number.first
    return replace(
        number, lead=lead, last=upper.last, tail=upper.last, value=value, value_max=upper.value, scale=upper.scale
    )


def _is_climb(number, forms, pack):
    """ "rose from 30 to 40" names two numbers, not a range."""
    return number.first > 0 and forms[number.first - 1] in pack.climb_openers


def _is_year(number: Number, forms: list[str]) -> bool:
    return number.last == number.first + 1 and looks_like_year(forms[number.first])


def looks_like_year(form: str) -> bool:
    return len(form) == 4 and form.isdecimal() and "1000" <= form < "2100"


def _with_comparator(number: Number, passage: Passage, pack: LanguagePack) -> Number:
    forms, lead = passage.forms, number.lead
    for _ in range(2):
        if lead and forms[lead - 1] in pack.number_fillers:
            lead -= 1
    before = pack.comparators_before.match_before(forms, number.lead) or pack.comparators_before.match_before(
        forms, lead
    )
    if before:
        start = number.lead if pack.comparators_before.match_before(forms, number.lead) else lead
        return replace(number, lead=start - before[0], comparator=before[1])
    after = pack.comparators_after.match(forms, number.tail)
    if after:
        return replace(number, tail=number.tail + after[0], comparator=after[1])
    return number
