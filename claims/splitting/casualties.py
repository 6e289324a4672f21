"""How many people were killed, injured, missing, displaced, detained, rescued, kidnapped, infected or affected."""

from dataclasses import dataclass
from decimal import Decimal

from claims.splitting.languages import LanguagePack
from claims.splitting.numbers import Number
from claims.splitting.words import Passage

_FAR = 15
_FARTHEST = 45


@dataclass(frozen=True)
class Count:
    """A number of people and its measure; first and last (exclusive) are the word indexes of the whole expression."""

    first: int
    last: int
    number: Number
    measure: str


def find(passage: Passage, numbers: list[Number], pack: LanguagePack) -> list[Count]:
    """All casualty counts of a passage in reading order, each with a number of its own."""
    found: list[Count] = []
    starts = {number.lead for number in numbers} | {number.first for number in numbers}
    for number in numbers:
        if number.value != number.value.to_integral_value():
            continue
        count = _counted(passage, number, starts, pack)
        if count is None and found:
            count = _continued(passage, number, found[-1], pack)
        if count:
            found.append(count)
    return sorted(found + _none(passage, pack), key=lambda count: count.first)


def _counted(passage, number, starts, pack):
    at = _after_modifiers(passage, number, pack)
    return (
        _of_noun(passage, number, at, pack)
        or _after_verb(passage, number, at, pack)
        or _before_verb(passage, number, at, starts, pack)
        or _of_toll(passage, number, at, pack)
    )


def _after_modifiers(passage: Passage, number: Number, pack: LanguagePack) -> int:
    """The index of the noun a number counts, behind words like "nuevos" and "other"."""
    at = number.tail
    while at < len(passage.forms) and at < number.tail + 3 and passage.forms[at] in pack.count_modifiers:
        if pack.measure_nouns.match(passage.forms, at):
            break
        at += 1
    return at


def _of_noun(passage, number, at, pack):
    """ "32 muertos", "14.089 nuevos casos", "12 dead"."""
    forms = passage.forms
    found = pack.measure_nouns.match(forms, at)
    if not found or (number.is_article and not (pack.has_participle_nouns and forms[at] in pack.single_victims)):
        return None
    length, measure = found
    if forms[at] in pack.disease_measures and not any(form in pack.disease_words for form in forms):
        return None
    last = at + length
    if last < len(forms) and forms[last] in pack.rate_words and _is_rate(forms, last + 1, pack):
        return None
    return Count(number.lead, last, number, measure)


def _is_rate(forms, at, pack):
    return at < len(forms) and (forms[at][0].isdecimal() or forms[at] in pack.scales or forms[at] in pack.rate_nouns)


def _could_be_people(passage, number, at, measure, pack):
    """Whether the noun at an index, or no noun at all, can be what a number of victims counts."""
    forms = passage.forms
    if at >= len(forms) or passage.words[at].is_mark or forms[at] in pack.function_words:
        is_bare = forms[number.first] in pack.bare_ones if number.is_article else True
        return (
            is_bare and (at >= len(forms) or forms[at] != "%") and not pack.currencies.match_before(forms, number.lead)
        )
    if forms[at] in pack.people:
        return True
    is_thing = forms[at] in pack.not_people or pack.units.match(forms, at) or pack.currencies.match(forms, at)
    return not is_thing and not number.is_article and measure in pack.open_measures


def _after_verb(passage, number, at, pack):
    """ "murieron dos jóvenes", "killing 107 or more", "heridas leves a cuatro policías"."""
    forms, end = passage.forms, number.lead
    for _ in range(4):
        found = _verb_ending_at(passage, end, pack)
        if found:
            length, measure = found
            if not _could_be_people(passage, number, at, measure, pack):
                return None
            return Count(end - length, _people_end(forms, number, at, pack), number, measure)
        if end < 1 or forms[end - 1] not in pack.verb_fillers:
            return None
        end -= 1
    return None


def _people_end(forms, number, at, pack):
    if at < len(forms) and forms[at] in pack.people:
        return at + 1
    return at if at > number.tail and forms[at - 1] in pack.people else number.tail


def _verb_ending_at(passage, end, pack):
    forms = passage.forms
    found = pack.event_verbs.match_before(forms, end) or pack.harm_verbs.match_before(forms, end, 5)
    if found:
        is_passive = found[0] == 1 and end > 1 and forms[end - 2] in pack.auxiliaries and found[1] != "killed"
        return None if is_passive and pack.passive_blocks else found
    found = pack.participles.match_before(forms, end)
    if found and any(form in pack.auxiliaries for form in forms[max(0, end - 4) : end - found[0]]):
        return found
    return None


def _before_verb(passage, number, at, starts, pack):
    """ "dos soldados han muerto", "seis policías lesionados", "12 people were killed"."""
    forms = passage.forms
    if at < len(forms) and not _could_be_people(passage, number, at, "killed", pack):
        return None
    is_people = any(form in pack.people for form in forms[number.tail : at + 1])
    for place in range(at, min(len(forms), at + _reach(passage, at, pack))):
        if place > at and (place in starts or forms[place] in pack.clause_breaks):
            break
        if not is_people and (forms[place] == "," or forms[place] in pack.relatives):
            return None
        measure = _verb_at(passage, place, at, starts, pack)
        if measure:
            known = is_people or place <= at or measure[1] in pack.open_measures
            return Count(number.lead, place + measure[0], number, measure[1]) if known else None
        if forms[place] in pack.finite_verbs and forms[place] not in pack.auxiliaries:
            break
    return _behind_clause(passage, number, at, pack)


def _reach(passage, at, pack):
    """How many words a verb may stand behind its subject: few where a number has no noun."""
    is_bare = at >= len(passage.forms) or passage.words[at].is_mark or passage.forms[at] in pack.function_words
    return 4 if is_bare else _FAR + 1


def _verb_at(passage, place, noun, starts, pack):
    """(words, measure) of a verb that its subject suffers, at an index."""
    forms = passage.forms
    found = pack.event_verbs.match(forms, place) or pack.injuries.match(forms, place)
    if found:
        return None if place + found[0] in starts and place > noun + 1 else found
    found = pack.participles.match(forms, place)
    if not found or place == noun and forms[noun] in pack.people:
        return None
    following = place + found[0]
    is_active = following in starts or (following < len(forms) and forms[following] in pack.object_words)
    has_auxiliary = any(form in pack.auxiliaries for form in forms[max(noun, place - 3) : place])
    if pack.harm_verbs.match(forms, place) and (
        forms[place - 1] in pack.perfect_auxiliaries or (is_active and not has_auxiliary)
    ):
        return None
    is_near = place - noun <= 3 and not any(passage.words[at].is_mark for at in range(noun, place))
    return found if has_auxiliary or is_near else None


def _behind_clause(passage, number, at, pack):
    """ "Una mujer, que ..., fue detenida": the verb stands behind a clause within commas."""
    forms = passage.forms
    if (
        at + 2 >= len(forms)
        or forms[at] not in pack.people
        or forms[at + 1] != ","
        or forms[at + 2] not in pack.relatives
    ):
        return None
    for place in range(at + 3, min(len(forms) - 2, at + _FARTHEST)):
        if forms[place] == "," and forms[place + 1] in pack.auxiliaries:
            found = pack.participles.match(forms, place + 2) or pack.event_verbs.match(forms, place + 1)
            return Count(number.lead, place + 2 + found[0], number, found[1]) if found else None
    return None


def _of_toll(passage, number, at, pack):
    """ "los fallecidos ... han ascendido hasta 63.255", "the death toll rose to 32"."""
    forms = passage.forms
    if number.is_article or not _could_be_people(passage, number, at, "killed", pack):
        return None
    end = number.lead
    while end and forms[end - 1] in pack.number_fillers:
        end -= 1
    rise = pack.rise_verbs.match_before(forms, end) or pack.rise_verbs.match_before(forms, number.first)
    if not rise:
        return None
    for place in range(end - rise[0], max(-1, end - rise[0] - _FARTHEST // 3), -1):
        toll = pack.tolls.match(forms, place)
        if toll and place + toll[0] <= end:
            longer = pack.tolls.match(forms, place - 1) if place else None
            return Count(place - bool(longer), number.tail, number, toll[1])
    return None


def _continued(passage, number, previous, pack):
    """A second number of the same measure: "dos muertos en Georgia y uno en Texas", "including three children"."""
    forms = passage.forms
    gap = number.lead - previous.last
    if gap < 0 or gap > _FAR + 2 or any(form in (";", ".") for form in forms[previous.last : number.lead]):
        return None
    at = _after_modifiers(passage, number, pack)
    measure = previous.measure
    part = any(pack.parts.match_before(forms, number.lead - back) for back in range(min(3, gap + 1)))
    if part or pack.parts.match(forms, number.last):
        fits = _could_be_people(passage, number, at, "killed", pack) or forms[number.first] in pack.bare_ones
        return Count(number.lead, _noun_end(passage, number, at, pack), number, measure) if fits else None
    joined = number.lead and (forms[number.lead - 1] in pack.list_joiners or _is_joined(forms, number.lead, pack))
    is_people = at < len(forms) and forms[at] in pack.people
    is_bare = not is_people and _could_be_people(passage, number, at, "none", pack)
    if (
        not joined
        or not (is_people or is_bare)
        or any(form in pack.finite_verbs for form in forms[previous.last : number.lead])
    ):
        return None
    return Count(number.lead, _noun_end(passage, number, at, pack), number, measure)


def _is_joined(forms, end, pack):
    return (
        end > 1
        and forms[end - 1] in pack.verb_fillers
        and forms[end - 2] in pack.list_joiners
        or (pack.contrasts.match_before(forms, end) is not None)
    )


def _noun_end(passage, number, at, pack):
    is_noun = (
        at < len(passage.forms) and not passage.words[at].is_mark and passage.forms[at] not in pack.function_words
    )
    return max(number.tail, at + 1 if is_noun else number.tail)


def _none(passage: Passage, pack: LanguagePack) -> list[Count]:
    """ "sin víctimas", "no casualties": a count of none, whose number is its first word."""
    found = []
    for at in pack.no_casualties.places(passage.forms):
        length, measure = pack.no_casualties.match(passage.forms, at)
        number = Number(at, at + 1, at, at + 1, Decimal(0))
        found.append(Count(at, at + length, number, measure))
    return found
