"""Measured numbers other than casualties: money, percentages, durations, distances, and counts of things."""

from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal

from claims.splitting.languages import LanguagePack
from claims.splitting.numbers import Number
from claims.splitting.words import Passage

_SMALLEST_BARE = 1000
_LONGEST_NOUN = 4


@dataclass(frozen=True)
class Quantity:
    """A number and its unit; first and last (exclusive) are the word indexes of the whole expression."""

    first: int
    last: int
    number: Number
    unit: str


def find(passage: Passage, numbers: list[Number], places: Counter, pack: LanguagePack) -> list[Quantity]:
    """The quantities among the numbers of a passage; `places` counts the text's words that decide a "$" or "pesos"."""
    found = []
    for number in numbers:
        quantity = _money(passage, number, places, pack) or _measured(passage, number, pack)
        quantity = quantity or _counted(passage, number, pack)
        if quantity:
            found.append(quantity)
    return found


def _money(passage, number, places, pack):
    forms = passage.forms
    before = pack.currencies.match_before(forms, number.first, 3)
    if (
        before
        and number.first
        and (passage.words[number.first - 1].text in "$€£¥₹₽₩₦₪" or before[1] not in ("$", "peso"))
    ):
        tail = _scale_tail(passage, number, pack)
        number = replace(number, value=number.value * tail[1], last=tail[0], tail=max(number.tail, tail[0]))
        return Quantity(
            number.first - before[0],
            number.tail,
            _led(number, passage, before[0], pack),
            _currency(before[1], places, pack),
        )
    at = number.tail
    while at < len(forms) and at < number.tail + 2 and forms[at] in pack.of_words:
        at += 1
    after = pack.currencies.match(forms, at)
    if after and not (number.is_article and number.comparator == "exactly"):
        return Quantity(number.lead, at + after[0], number, _currency(after[1], places, pack))
    return None


def _scale_tail(passage, number, pack):
    """ "$5m": a scale letter that the number stopped before."""
    forms = passage.forms
    if number.last < len(forms) and forms[number.last] in pack.scales and number.scale == 1:
        return number.last + 1, Decimal(pack.scales[forms[number.last]])
    return number.last, Decimal(1)


def _led(number, passage, length, pack):
    """The comparator stands before the sign: "more than $5"."""
    before = pack.comparators_before.match_before(passage.forms, number.first - length)
    if not before:
        return number
    return replace(number, comparator=before[1], lead=number.first - length - before[0])


def _currency(found, places, pack):
    """ISO 4217 code; where the sign has several, by the places the text names, and XXX when it names none."""
    candidates = pack.currency_places.get(found)
    if candidates is None:
        return found
    votes = {code: sum(places[word] for word in words) for code, words in candidates.items()}
    best = max(votes, key=votes.get)
    return best if votes[best] else pack.currency_defaults.get(found, "XXX")


def _measured(passage, number, pack):
    """ "tres horas", "45,3 %", "20-minute", "tres años y medio"."""
    forms, at = passage.forms, number.tail
    is_hyphened = at < len(forms) and forms[at] == "-" and passage.words[at].start == passage.words[at - 1].end
    at += is_hyphened
    while at < len(forms) and at < number.tail + 2 and forms[at] in pack.unit_modifiers:
        at += 1
    if number.is_vague and forms[at : at + 1] and forms[at] in pack.of_words:
        at += 1
    unit = pack.units.match(forms, at)
    if not unit or (number.is_article and number.comparator == "exactly"):
        return None
    length, (name, factor) = unit
    last = at + length
    half = pack.halves.match(forms, last)
    if half:
        last += half[0]
        number = replace(number, value=number.value + Decimal("0.5"), last=last)
    scaled = replace(number, value=number.value * factor, value_max=number.value_max and number.value_max * factor)
    # The unit says as much as the number where it multiplies it: "ocho décadas" is 80 years.
    return Quantity(
        number.lead, last, replace(scaled, last=last) if factor != 1 and not number.is_article else scaled, name
    )


def _counted(passage, number, pack):
    forms, at = passage.forms, number.tail
    if number.is_article or (
        number.value == 1 and number.value_max is None and not forms[number.first][0].isdecimal()
    ):
        return None
    if number.value < 1:
        return None
    fold = forms[at : at + 2] == ["-", "fold"]
    if fold:
        return Quantity(number.lead, at + 2, number, "count")
    while (
        at < len(forms) and at < number.tail + 3 and (forms[at] in pack.of_words or forms[at] in pack.count_modifiers)
    ):
        at += 1
    if at < len(forms) and _is_noun(passage, at, pack):
        last = _noun_end(passage, at, pack)
        return Quantity(number.lead, last, number, "count")
    is_large = number.value >= _SMALLEST_BARE or number.comparator != "exactly"
    is_group = number.first > 1 and forms[number.first - 1] in pack.of_words and forms[number.first - 2] in pack.groups
    if (is_large and (number.is_vague or forms[number.first][0].isdecimal())) or is_group:
        return Quantity(number.lead - (2 if is_group else 0), number.tail, number, "count")
    return None


def _is_noun(passage, at, pack):
    word = passage.words[at]
    return not word.is_mark and not word.form[0].isdecimal() and word.form not in pack.function_words


def _noun_end(passage, at, pack):
    """The noun goes on to its plural where adjectives stand before it ("three newer versions")."""
    forms = passage.forms
    for last in range(at, min(len(forms), at + _LONGEST_NOUN)):
        if not _is_noun(passage, last, pack):
            break
        if forms[last].endswith(pack.plural_endings):
            return last + 1
    return at + 1
