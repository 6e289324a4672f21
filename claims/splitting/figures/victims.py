"""Whom or what a number counts: the noun phrase behind it."""

from decimal import Decimal
from typing import NamedTuple

from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.words import Passage

_MODIFIERS = 4
_OWNERS = ("'s", "s'")


class Group(NamedTuple):
    """A number and its noun. `noun` is the noun's index, `last` (exclusive) where the phrase ends.

    `kind` is victims (the noun says what they suffered, its `measure`), people, bare (no noun), open (a noun that may
    be people) or thing. `is_part` marks a number of a whole that has one itself ("38 de los 45 pasajeros"); `opening` is
    where the group begins that they make ("una familia de cinco").
    """

    number: Number
    noun: int
    last: int
    kind: str
    measure: str | None = None
    is_part: bool = False
    opening: int | None = None

    @property
    def lead(self) -> int:
        return self.number.lead if self.opening is None else self.opening


class Count(NamedTuple):
    """A number of people and its measure; first and last (exclusive) are the word indexes of the whole expression."""

    first: int
    last: int
    number: Number
    measure: str


def groups(passage: Passage, numbers: list[Number], pack: LanguagePack) -> list[Group]:
    """The whole numbers of a passage with their nouns, without the wholes that another number is a part of."""
    whole = [number for number in numbers if number.value == number.value.to_integral_value()]
    by_lead = {number.lead: number for number in whole}
    found, inside = [], -1
    for number in whole:
        if number.first < inside or _is_repeated(number, found[-1].number if found else None, passage.forms):
            continue
        group = _group(passage, number, by_lead, pack)
        if group.is_part and group.kind != "victims":
            inside = group.noun
        elif group.opening is not None:
            inside = group.number.last
        found.append(group)
    return found


def can_suffer(passage: Passage, group: Group, measure: str, pack: LanguagePack) -> bool:
    """Whether what a number counts may be people that a verb of this measure tells of."""
    if group.kind == "open":
        return measure in pack.open_measures and not group.number.is_article
    if group.kind == "bare" and group.number.is_article:
        following = passage.forms[group.number.tail : group.number.tail + 1]
        return passage.forms[group.number.first] in pack.bare_ones or not pack.further_ones.isdisjoint(following)
    return True


def _group(passage: Passage, number: Number, by_lead: dict[int, Number], pack: LanguagePack) -> Group:
    forms, at = passage.forms, number.tail
    if is_measured(passage, number, pack):
        return Group(number, at, at, "thing")
    inner = _of_collective(forms, number, by_lead, pack)
    if inner:
        return _group(passage, inner, {}, pack)._replace(opening=number.lead)
    repeated = by_lead.get(at + 1)
    at += 3 if repeated and _is_repeated(repeated, number, forms) else 0
    for _ in range(_MODIFIERS):
        if at >= len(forms) or forms[at] not in pack.count_modifiers or _victims(forms, at, pack):
            break
        if at == number.tail and forms[at] in pack.definite_articles and pack.units.match(forms, at + 1):
            # "up from 1,558 the year before"
            return Group(number, at, at, "bare")
        if number.is_article and forms[at] in pack.auxiliaries:
            break
        at += 1
    if at + 1 < len(forms) and forms[at][0].isdecimal():
        age = pack.age_tails.match(forms, at + 1)
        behind = at + 1 + age[0] if age else at
        is_noun = behind < len(forms) and _is_nominal(passage, behind, pack) and not _is_verb(passage, behind, pack)
        if age and not is_noun:
            return Group(number, at, at + 1 + age[0], "people")
        at += 1 + age[0] if age else 0
    inner = by_lead.get(at) if at > number.tail and at < len(forms) else None
    if inner and not inner.is_article and forms[number.tail] in pack.of_words:
        of_all = _group(passage, inner, {}, pack)
        return Group(number, of_all.noun, of_all.last, of_all.kind, of_all.measure, True)
    return _nominal(passage, number, at, pack)


def group_of_none(passage: Passage, at: int, pack: LanguagePack) -> Group:
    """Those whom a word for none denies: "no passengers", "ninguno de los ocupantes"."""
    return _group(passage, Number(at, at + 1, at, at + 1, Decimal(0)), {}, pack)


def _is_repeated(number, previous, forms):
    """ "fifteen (15) officers": the same number in figures."""
    is_same = previous is not None and previous.value == number.value and previous.tail == number.first - 1
    return is_same and forms[previous.tail] == "(" and forms[number.last : number.last + 1] == [")"]


def _of_collective(forms, number, by_lead, pack):
    """The number of those who make one group: "una familia de cinco", "a group of 12 hikers"."""
    at = number.tail + 1
    while number.is_article and at < min(len(forms), number.tail + 3) and forms[at] not in pack.of_words:
        at += 1
    if not number.is_article or at + 1 >= len(forms) or forms[at] not in pack.of_words:
        return None
    inner = by_lead.get(at + 1)
    return inner if inner and not inner.is_article and forms[at - 1] in pack.gatherings else None


def is_measured(passage: Passage, number: Number, pack: LanguagePack) -> bool:
    """Whether a unit or a currency stands beside a number."""
    forms, at = passage.forms, number.tail
    if number.is_article and at < len(forms) and forms[at] in pack.further_ones:
        return False
    if at < len(forms) and forms[at] in pack.of_words:
        at += 1
    beside = pack.units.match(forms, at) or pack.currencies.match(forms, at)
    return beside is not None or pack.currencies.match_before(forms, number.first) is not None


def _victims(forms, at, pack):
    return pack.measure_nouns.match(forms, at) or pack.participles.match(forms, at)


def _nominal(passage, number, at, pack):
    """The group whose noun phrase begins at a word: attributes and a noun, in the order of the language."""
    forms, attribute = passage.forms, None
    reach = at + (_MODIFIERS if pack.has_final_nouns else 2)
    for place in range(at, min(len(forms), reach)):
        if not _is_nominal(passage, place, pack):
            break
        victims = _victims(forms, place, pack)
        if forms[place].endswith(_OWNERS) and pack.has_final_nouns:
            # "three of the dead man's cousins"
            attribute = None
            continue
        if victims and (place == at or not pack.participles.match(forms, place)):
            if not pack.has_final_nouns or not _noun_follows(passage, place + victims[0], pack):
                return _of_victims(passage, number, place, victims, pack)
            attribute = victims[1]
        elif victims or pack.event_verbs.match(forms, place):
            break
        elif is_person(forms[place], pack):
            return _of_people(passage, number, place, attribute, pack)
        elif forms[place] in pack.not_people and not pack.has_final_nouns:
            break
    if at >= len(forms) or not _is_nominal(passage, at, pack) or _is_verb(passage, at, pack):
        while at > number.tail and forms[at - 1] in pack.function_words:
            at -= 1
        return Group(number, at, at, "bare")
    run = [form for form in forms[at:reach] if form in pack.not_people]
    return Group(number, at, at + 1, "thing" if run and (attribute or forms[at] in pack.not_people) else "open")


def _of_victims(passage, number, place, victims, pack):
    last = place + victims[0]
    return Group(number, place, last, "victims", victims[1])


def _of_people(passage, number, place, attribute, pack):
    """Where the noun ends: "police officers" go on, "police station" is none of people."""
    forms, last = passage.forms, place + 1
    while pack.has_final_nouns and last < min(len(forms), place + 3) and is_person(forms[last], pack):
        if pack.participles.match(forms, last):
            # "taking seven officers hostage"
            break
        last += 1
    if pack.has_final_nouns and last < len(forms):
        victims = pack.measure_nouns.match(forms, last)
        if victims and not pack.participles.match(forms, last):
            return _of_victims(passage, number, last, victims, pack)
    if _is_compound(forms, last, pack) and not _victims(forms, last, pack) and not is_finite(forms[last], pack):
        return Group(number, last, last + 1, "thing")
    if number.is_article and forms[last - 1] in pack.gatherings:
        # "an elderly couple" are not one
        return Group(number, place, last, "thing")
    kind = "victims" if attribute else "people"
    return Group(number, place, last, kind, attribute)


def _is_compound(forms, last, pack):
    """Whether people are but the attribute of a thing: "police stations", but not "12 people days before"."""
    if not pack.has_final_nouns or last >= len(forms) or forms[last] not in pack.not_people:
        return False
    return pack.units.match(forms, last) is None or forms[last - 1] not in pack.plural_subjects


def is_person(form: str, pack: LanguagePack) -> bool:
    """Whether a word is a noun for people."""
    form = form.partition("-of-")[0]
    return form in pack.people or (form.endswith(pack.people_endings) and form not in pack.not_people)


def _is_nominal(passage, at, pack):
    word = passage.words[at]
    if word.is_mark or word.form[0].isdecimal():
        return False
    return word.form not in pack.function_words or _is_acronym(passage.words, at)


def _is_acronym(words, at):
    """ "three US soldiers": capitals behind small letters or figures are a name, not a little word."""
    text = words[at].text
    return len(text) > 1 and text.isupper() and not (at and words[at - 1].text.isupper())


def _noun_follows(passage, at, pack):
    """Whether an attribute stands before its noun: "two injured soldiers", "three missing fishing boats"."""
    forms = passage.forms
    for place in range(at, min(len(forms), at + 3)):
        if not _is_nominal(passage, place, pack) or _victims(forms, place, pack):
            return False
        if is_person(forms[place], pack) or forms[place] in pack.not_people or forms[place].endswith(_OWNERS):
            return True
    return False


def _is_verb(passage, at, pack):
    forms = passage.forms
    if forms[at] in pack.carryings and forms[at + 1 : at + 2] and forms[at + 1] in pack.prepositions:
        # "14 others were taken to hospital"
        return True
    return pack.event_verbs.match(forms, at) is not None or (
        is_finite(forms[at], pack) and not forms[at].endswith(pack.plural_endings)
    )
