"""Parts and their whole: "32 dead, including 20 men and 15 women"; the parts together must not be more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from django.utils.translation import gettext_noop

from claims.figures import interval
from claims.splitting.figures.numbers import Number
from reviews.reckoning import Reckoning, shown
from reviews.reckoning.reading import BRACKETS, Reading

# How many words may stand between a whole and its parts, and between one part and the next.
NEAR, IN_LIST = 8, 5
# Percentages that are much more than a whole together are of different things.
MOST_PERCENT = 130
FIT = gettext_noop("The parts, %(sum)s, go with the whole, “%(whole)s”.")
NO_MORE = gettext_noop(
    "The parts, %(sum)s, are no more than the whole, “%(whole)s”; whether they are all is not told."
)
EXCEED = gettext_noop("The parts, %(sum)s, are more than the whole, “%(whole)s”: they overlap, or a number is wrong.")
FALL_SHORT = gettext_noop(
    "The parts, %(sum)s, are less than the whole, “%(whole)s”: some are not told, or a number is wrong."
)
DIFFER = gettext_noop("The parts, %(sum)s, do not make the whole, “%(whole)s”.")
PERCENTAGES_FIT = gettext_noop("The percentages, %(sum)s, make a whole.")
PERCENTAGES_EXCEED = gettext_noop(
    "The percentages, %(sum)s, are more than 100: they are not shares of one whole, or a number is wrong."
)


def reckon(reading: Reading) -> Iterator[Reckoning]:
    for reckoner in (included, in_brackets, totals, rests, percentages):
        yield from reckoner(reading)


def included(reading: Reading) -> Iterator[Reckoning]:
    """ "32 dead, including 20 men", "32 dead, three of them children"."""
    for at in range(len(reading.forms)):
        tail = reading.pack.part_tails.match(reading.forms, at)
        first = tail and next((count for count in reading.counts if count.tail == at), None)
        phrase = tail if first else opening(reading, at)
        begin = first.lead if first else at
        whole = phrase and whole_before(reading, begin)
        if not whole:
            continue
        sure, every = listed(reading, at + phrase[0], measure(reading, whole), first)
        has_more = not first and len(sure) > 1 and least(every) <= interval(whole).high
        if sure:
            yield within(reading, whole, every if has_more else sure)


def opening(reading: Reading, at: int) -> tuple[int, object] | None:
    """A phrase that begins parts, not the participle in "will be included and 20 others"."""
    pack = reading.pack
    phrase = pack.parts.match(reading.forms, at)
    is_verb = reading.form(at - 1) in pack.auxiliaries | pack.bare_auxiliaries | pack.passive_auxiliaries
    return None if not phrase or is_verb or reading.form(at + phrase[0]) in pack.and_words else phrase


def whole_before(reading: Reading, end: int) -> Number | None:
    """The number shortly before a word in the same clause, that something can be a part of."""
    for count in reversed(reading.counts):
        is_part = reading.pack.part_tails.match(reading.forms, count.tail)
        if count.tail > end or count.is_article or count.value <= 1 or is_part:
            continue
        is_near = end - count.tail <= NEAR and not count.is_vague
        breaks = reading.pack.clause_breaks.isdisjoint(reading.forms[count.tail : end])
        return count if is_near and breaks and not reading.is_broken(count.tail, end) else None
    return None


def measure(reading: Reading, number: Number) -> str:
    """What the words right after a number say of those it counts ("killed"), or ""."""
    pack, forms = reading.pack, reading.forms
    for at in range(number.tail, min(number.tail + 3, len(forms))):
        found = pack.measure_nouns.match(forms, at) or pack.participles.match(forms, at)
        if found:
            return found[1]
    return ""


def listed(reading: Reading, start: int, whole: str, first: Number | None) -> tuple[list[Number], list[Number]]:
    """The numbers of a list that begins at a word, as far as they count the same as the whole: those that surely are in
    it, and all that may be. Behind a comma and an "and" something else may begin ("3 girls, and 40 teachers")."""
    found, at, sure, is_nested = [first] if first else [], start, None, False
    for count in reading.counts:
        if count.first < start:
            continue
        is_other = measure(reading, count) not in ("", whole)
        is_apart = found and not is_tied(reading, at, count.first)
        if is_other or is_apart or count.first - at > IN_LIST or has_marks(reading, at, count.first):
            break
        nested = found and reading.pack.part_tails.match(reading.forms, count.tail)
        if nested:
            # "20 men, five of them soldiers, and 10 women"
            at, is_nested = count.tail + nested[0], True
            continue
        if found and sure is None and not is_nested and is_resumed(reading, at, count.first):
            sure = len(found)
        found.append(count)
        at, is_nested = count.tail, False
    return found[: sure or len(found)], found


def has_marks(reading: Reading, first: int, last: int) -> bool:
    """Whether a mark other than a comma stands among some words: a dash, a bracket, the end of a clause."""
    return any(word.is_mark and word.form != "," for word in reading.passage.words[first:last])


def is_resumed(reading: Reading, first: int, last: int) -> bool:
    pairs = pairwise(reading.forms[first:last])
    return any(mark == "," and form in reading.pack.and_words for mark, form in pairs)


def least(parts: Sequence[Number]):
    return sum(interval(part).low for part in parts)


def added(parts: Sequence[Number]) -> str:
    total = shown(sum(part.value for part in parts))
    return f"{' + '.join(shown(part.value) for part in parts)} = {total}" if len(parts) > 1 else total


def told(reading: Reading, whole: Number, parts: Sequence[Number], holds: bool | None, message: str, sign: str):
    is_exact = whole.comparator == "exactly" and whole.value_max is None
    differs = (is_exact or sign == "≤") and sum(part.value for part in parts) != whole.value
    numbers = sorted([whole, *parts], key=lambda number: number.first)
    return Reckoning(
        holds,
        message,
        {"sum": added(parts), "whole": reading.words(whole.lead, whole.tail)},
        tuple(reading.span(number.lead, number.tail) for number in numbers),
        added(parts) + (f" {sign} {shown(whole.value)}" if differs else ""),
    )


def within(reading: Reading, whole: Number, parts: Sequence[Number]) -> Reckoning:
    holds = least(parts) <= interval(whole).high
    if not holds:
        return told(reading, whole, parts, False, EXCEED, ">")
    is_all = sum(part.value for part in parts) == whole.value
    return told(reading, whole, parts, True, FIT if is_all else NO_MORE, "≤")


def is_of_people(reading: Reading, number: Number) -> bool:
    near = reading.forms[number.tail : number.tail + 2]
    return bool(measure(reading, number)) or not reading.pack.people.isdisjoint(near)


def in_brackets(reading: Reading) -> Iterator[Reckoning]:
    """ "32 dead (20 men and 15 women)": people alone, for other brackets hold figures of other times."""
    for at, form in enumerate(reading.forms):
        close = form in BRACKETS and next(
            (end for end in range(at, len(reading.forms)) if reading.forms[end] in ")]"), 0
        )
        before = [count for count in reading.counts if at - NEAR // 2 <= count.tail <= at]
        if not close or not before or not reading.dated.isdisjoint(range(at, close)):
            continue
        whole, parts = before[-1], [count for count in reading.counts if at < count.first < close]
        is_list = len(parts) > 1 and all(is_joined(reading, *pair) for pair in pairwise(parts))
        are_people = is_list and all(is_of_people(reading, number) for number in (whole, *parts))
        if are_people and all(measure(reading, part) in ("", measure(reading, whole)) for part in parts):
            yield within(reading, whole, parts)


def is_joined(reading: Reading, one: Number, other: Number) -> bool:
    """Whether two numbers that are near each other stand in one list."""
    is_near = other.lead - one.tail <= IN_LIST and not reading.is_broken(one.tail, other.lead)
    return is_near and is_tied(reading, one.tail, other.lead)


def is_tied(reading: Reading, first: int, last: int) -> bool:
    """Whether a comma or an "and" stands among some words."""
    return not (reading.pack.and_words | {","}).isdisjoint(reading.forms[first:last])


def totals(reading: Reading) -> Iterator[Reckoning]:
    """ "20 men and 15 women, 32 in total", "the 20 and the 15 add up to 36", "20 men and 15 women, in total 32"."""
    for whole in reading.counts:
        lead, whole = led(reading, whole)
        apart = 0 if lead else leading(reading, whole)
        if not (lead or apart or has_tail(reading, whole)):
            continue
        parts = before(reading, whole.lead - lead - apart, "" if lead else ",")
        measures = {measure(reading, part) for part in parts}
        if len(parts) > 1 and (not measure(reading, whole) or measures <= {"", measure(reading, whole)}):
            total = of_total(reading, whole, parts, is_verb=lead > 0)
            # "20 men and 15 women, in total 12 foreigners": what more words follow may be another thing's count.
            is_sure = total.holds or not apart or reading.is_end(whole.tail)
            yield total if is_sure else replace(total, holds=None)


def has_tail(reading: Reading, whole: Number) -> bool:
    """Whether "in total" stands behind a number, and not before the next."""
    for at in range(whole.tail, whole.tail + 3):
        tail = reading.pack.total_tails.match(reading.forms, at)
        if tail:
            return all(count.lead != at + tail[0] for count in reading.counts)
    return False


def leading(reading: Reading, whole: Number) -> int:
    """How many words of "in total" stand before a number that is one thing with what was counted before it."""
    lead = reading.pack.whole_leads.match_before(reading.forms, whole.lead)
    is_part = reading.pack.part_tails.match(reading.forms, whole.tail)
    return lead[0] if lead and not is_part else 0


def led(reading: Reading, whole: Number) -> tuple[int, Number]:
    """How many words of "add up to" stand before a sum, and the sum; the "up to" in them bounds no number."""
    leads, forms = reading.pack.sum_leads, reading.forms
    inner = leads.match_before(forms, whole.first)
    if inner:
        return inner[0], whole._replace(lead=whole.first, comparator="exactly")
    outer = leads.match_before(forms, whole.lead)
    return (outer[0] if outer else 0), whole


def before(reading: Reading, end: int, mark: str) -> list[Number]:
    """The numbers of the list that ends before a word, where `mark` stands if one is needed."""
    near = [count for count in reading.counts if count.tail <= end]
    if not near or end - near[-1].tail > IN_LIST or reading.is_broken(near[-1].tail, end):
        return []
    if mark and reading.form(end - 1) not in (",", "-", "–", "—", "("):
        return []
    parts = near[-1:]
    for count in reversed(near[:-1]):
        if not is_joined(reading, count, parts[0]):
            break
        parts.insert(0, count)
    return parts


def of_total(reading: Reading, whole: Number, parts: list[Number], is_verb: bool) -> Reckoning:
    bounds = interval(whole)
    fitting = [parts[at:] for at in range(len(parts) - 1) if bounds.holds(least(parts[at:]))]
    if fitting:
        return told(reading, whole, fitting[0], True, FIT, "=")
    if is_verb:
        return told(reading, whole, parts, False, DIFFER, "≠")
    # Behind a list that begins with something else, the fewest parts that are one are those to be reckoned.
    fewest = parts[-2:]
    if least(fewest) > bounds.high:
        return told(reading, whole, parts, False, EXCEED, ">")
    return told(
        reading,
        whole,
        parts,
        None,
        FALL_SHORT if least(parts) < bounds.low else DIFFER,
        "<" if least(parts) < bounds.low else "≠",
    )


def rests(reading: Reading) -> Iterator[Reckoning]:
    """ "Of the 32 injured, 20 are men and the other 12 women": one part and the rest make the whole."""
    for whole, part, rest in zip(reading.counts, reading.counts[1:], reading.counts[2:], strict=False):
        is_rest = reading.pack.rest_leads.match_before(reading.forms, rest.lead)
        is_whole = opens_with_of(reading, whole) and not reading.is_broken(whole.tail, rest.lead)
        nested = reading.pack.part_tails.match(reading.forms, part.tail)
        if is_rest and is_whole and not nested and rest.lead - whole.tail <= 3 * NEAR:
            holds = interval(whole).holds(part.value + rest.value)
            yield told(reading, whole, [part, rest], holds, FIT if holds else DIFFER, "≠")


def opens_with_of(reading: Reading, whole: Number) -> bool:
    """ "Of the 32", "De los 32", where a clause begins."""
    at = whole.lead - 1
    while at >= 0 and reading.forms[at] in reading.pack.determiners and reading.forms[at] not in reading.pack.of_words:
        at -= 1
    return (
        at >= 0 and reading.forms[at] in reading.pack.of_words and (at == 0 or reading.passage.words[at - 1].is_mark)
    )


def percentages(reading: Reading) -> Iterator[Reckoning]:
    """ "40% for Ruiz, 35% for Paz and 30% for Vidal": a list that says of whom, not by how much something changed."""
    shares = reading.percents
    if len(shares) < 3 or len(shares) != len(reading.numbers) or reading.places(reading.pack.changes):
        return
    gaps = [reading.forms[one.tail : other.lead] for one, other in pairwise(shares)]
    is_list = all("," in gap or not reading.pack.and_words.isdisjoint(gap) for gap in gaps)
    if (
        not is_list
        or max(map(len, gaps)) > NEAR
        or reading.pack.and_words.isdisjoint(gaps[-1])
        or reading.is_broken(shares[0].tail, shares[-1].lead)
    ):
        return
    if any(share.comparator != "exactly" or share.value_max is not None for share in shares):
        return
    total, leeway = sum(share.value for share in shares), len(shares) / 2
    if 100 - leeway <= total <= MOST_PERCENT:
        holds = True if total <= 100 + leeway else None
        spans = tuple(reading.span(share.lead, reading.behind_unit(share)) for share in shares)
        message = PERCENTAGES_FIT if holds else PERCENTAGES_EXCEED
        yield Reckoning(holds, message, {"sum": added(shares)}, spans, added(shares) + ("" if holds else " > 100"))
