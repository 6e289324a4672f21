"""Bare numbers in digits and in words: "2 millones 300 mil", "un centenar y medio", "a hundred and five"."""

from decimal import Decimal
from typing import NamedTuple

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_MOST_DIGITS = 15
_FIGURES = frozenset("0123456789.,")
_HALF = Decimal("0.5")


class Cardinal(NamedTuple):
    """A bare number of a passage; first and last (exclusive) are the word indexes of its own words.

    `lead` is where words like "several" begin, `scale` the multiplier it ends with ("tres mil" has 1000).
    `is_article` marks a one that may be a mere article ("un", "a"), `is_vague` a round word ("decenas", "thousands").
    """

    first: int
    last: int
    lead: int
    value: Decimal
    comparator: str = "exactly"
    scale: int = 1
    is_article: bool = False
    is_vague: bool = False


def read(passage: Passage, at: int, pack: LanguagePack) -> Cardinal | None:
    """The number that begins at a word, or None."""
    cardinal = _several(passage.forms, at, pack) or _exact(passage, at, pack)
    if passage.forms[at] in pack.ones and (cardinal is None or cardinal.last == at + 1):
        round_one = pack.collectives.match(passage.forms, at)
        if not round_one:
            return Cardinal(at, at + 1, at, Decimal(1), is_article=True)
    return cardinal or _round(passage.forms, at, pack)


def _several(forms, at, pack):
    """ "varios miles", "several dozen", "a few hundred": at least two of them."""
    several = pack.several.match(forms, at)
    if not several or at + several[0] >= len(forms) or pack.collectives.match(forms, at):
        return None
    base = at + several[0]
    collective = _round(forms, base, pack)
    if collective and collective.comparator == "at_least":
        return Cardinal(base, collective.last, at, collective.value, "at_least", is_vague=True)
    factor = pack.multipliers.get(forms[base], (pack.scales.get(forms[base]), ""))[0]
    return factor and Cardinal(base, base + 1, at, Decimal(2 * factor), "at_least", is_vague=True)


def _round(forms, at, pack):
    """ "decenas", "tens of thousands", and halves that stand before a unit ("media hora")."""
    found = pack.collectives.match(forms, at)
    if not found:
        return None
    length, (value, comparator) = found
    scale = value if comparator == "at_least" else 1
    return Cardinal(at, at + length, at, Decimal(value), comparator, scale, is_vague=True)


def _exact(passage: Passage, start: int, pack: LanguagePack) -> Cardinal | None:
    """Reads words from left to right: hundreds and tens into `current`, thousands and up into `total`."""
    forms = passage.forms
    at, current = _opening(passage, start, pack)
    total, scale, comparator = Decimal(0), 0, "exactly"
    while at < len(forms):
        if pack.number_joiners.match(forms, at) and _joins(forms, at, current, total, scale, pack):
            at += 1
        half = pack.halves.match(forms, at)
        if half and (current is not None or total) and at > start:
            if current is None:
                total += Decimal(scale) / 2
            elif _takes_half(forms, at + half[0], pack):
                current += _HALF
            else:
                break
            at += half[0]
            continue
        if forms[at] in pack.multipliers and not total and _is_multiplied(forms, at, current, pack):
            factor, comparator = pack.multipliers[forms[at]]
            total, current, scale = Decimal(factor) * (1 if current is None else current), None, factor
            at += 1
            continue
        step = _step(forms, at, total, current, scale, pack)
        if step is None:
            break
        total, current, scale = step
        at += 1
    if at == start:
        return None
    is_round = comparator != "exactly"
    return Cardinal(start, at, start, total + (current or 0), comparator, scale or 1, is_vague=is_round)


def _opening(passage, start, pack):
    """What a number may begin with besides a numeral: spaced digits, "half a" or "a" before a multiplier."""
    forms = passage.forms
    spaced = _spaced(passage, start, pack)
    if spaced:
        return spaced
    half = pack.half_leads.match(forms, start)
    if half and _multiplies(forms, start + half[0], pack):
        return start + half[0], _HALF
    if forms[start] in pack.ones and _multiplies(forms, start + 1, pack):
        return start + 1, Decimal(1)
    return start, None


def _multiplies(forms, at, pack):
    return at < len(forms) and (forms[at] in pack.scales or forms[at] in pack.multipliers)


def _spaced(passage, start, pack):
    """ "1 234 567": groups of three digits with one space between them."""
    words, at = passage.words, start
    if not (words[at].form.isdecimal() and len(words[at].form) <= 3) or words[at].form[0] == "0":
        return None
    while at + 1 < len(words) and at < start + 5:
        following = words[at + 1]
        gap = passage.text[words[at].end : following.start]
        if len(gap) != 1 or not gap.isspace() or not following.form[:3].isdecimal() or len(following.form) < 3:
            break
        if len(following.form) > 3 and following.form[3] not in ".,":
            break
        at += 1
    if at == start:
        return None
    joined = "".join(word.form for word in words[start : at + 1])
    value = digits(joined.replace(",", "."), ".") if pack.decimal_mark == "," else digits(joined, ".")
    return None if value is None else (at + 1, value)


def _is_multiplied(forms, at, current, pack):
    """ "dos docenas", and "docena y media" without a number before it."""
    if current is not None:
        return current < 100
    return pack.halves.match(forms, at + 1) is not None


def _takes_half(forms, at, pack):
    """Whether a half before this word belongs to the number: "two and a half million", "two and a half hours"."""
    return _multiplies(forms, at, pack) or pack.units.match(forms, at) is not None


def _step(forms, at, total, current, scale, pack):
    """(total, current, scale) after one more word, or None when it doesn't go on with the number."""
    form = forms[at]
    if form in pack.scales:
        if form in pack.units and pack.metre_tails.match(forms, at + 1):
            # "50m freestyle", "20m from the shore"
            return None
        return _scaled(form, pack.scales[form], total, current, scale, pack)
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
    if factor == 1000 and current >= 1000 and current % 1000 == 0:
        # "800.000 mil": the thousands are told twice.
        return total + current, None, factor
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
    if current is None and at > 1 and forms[at - 2][0].isdecimal():
        # "80 million and three cars"
        return False
    following = None if forms[at + 1][0].isdecimal() else _value(forms[at + 1], pack)
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
    are_lakhs = len(parts[-1]) == 3 and len(parts[0]) in (1, 2) and all(len(part) == 2 for part in parts[1:-1])
    if are_lakhs and len(marks) > 1 and set(marks) == {","}:
        # "1,53,972", as India writes it
        return Decimal("".join(parts))
    if len(marks) > 1 and (marks[-1] in marks[:-1] or not all(len(part) == 3 for part in parts[1:-1])):
        return None
    return Decimal("".join(parts[:-1]) + "." + parts[-1])
