"""How old somebody is: "de 25 años", "aged 40", "tenía más de 85 años"."""

from claims.splitting.figures.numbers import Number
from claims.splitting.figures.victims import is_person
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_OLDEST = 120
_LONGEST_LIST = 12
_CLOSING = frozenset("\"”’'»)")


def is_age(number: Number, passage: Passage, pack: LanguagePack) -> bool:
    """Whether a number is an age, by what stands before and behind it."""
    forms = passage.forms
    if pack.age_tails.match(forms, number.last):
        return True
    unit = pack.units.match(forms, _age_unit(forms, number.last, pack))
    is_in_years = bool(unit) and unit[1][0] in ("year", "month")
    if pack.age_leads.match_before(forms, number.first):
        return is_in_years or (not unit and number.value < _OLDEST and not _counts(number, passage, pack))
    lead = pack.age_in_years_leads.match_before(forms, number.first) if is_in_years else None
    if lead and (lead[1] != "of_somebody" or _opens_with_somebody(passage, number.first, pack)):
        # "a los tres años de su muerte" is a time.
        return _form(passage, number.last + unit[0]) not in pack.of_words
    if number.value < _OLDEST and (_is_second(number, forms, pack) or _is_held(number, passage, pack)):
        return True
    if _form(passage, number.first - 1) == "," and _form(passage, number.last) in (",", "."):
        return _is_apposed(number, passage)
    if not is_in_years:
        return False
    return (unit[1] == ("year", 1) and _is_reached(number, passage, pack)) or _is_linked(
        number, passage, unit[0], pack
    )


def _counts(number, passage, pack):
    """ "people over 30 districts", "turned 20 houses into ruins": a plural behind that the number counts."""
    form = _form(passage, number.last)
    is_plural = form.endswith(pack.plural_endings) and form not in pack.function_words and form not in pack.verb_forms
    return is_plural and not passage.words[number.last].is_mark


def _form(passage: Passage, at: int) -> str:
    return passage.forms[at] if 0 <= at < len(passage.forms) else ""


def _age_unit(forms, at, pack):
    """Where the years of an age stand: "niños de siete y cinco años" has them behind the second number."""
    is_pair = at + 1 < len(forms) and forms[at] in pack.age_joiners
    is_pair = is_pair and (forms[at + 1] in pack.number_words or forms[at + 1].isdecimal())
    return at + 2 if is_pair else at


def _is_held(number, passage, pack):
    """ "su acompañante, de 19, quedó herido", "un varón de 50": an age without its years."""
    forms, holder, following = passage.forms, number.first - 2, _form(passage, number.last)
    if _form(passage, number.first - 1) not in pack.age_links:
        return False
    if holder >= 0 and forms[holder] == ",":
        return following in (",", ")", ".")
    is_one = holder > 0 and forms[holder - 1] in pack.ones and is_person(forms[holder], pack)
    return is_one and (not following or following in pack.function_words or passage.words[number.last].is_mark)


def _is_second(number, forms, pack):
    """ "two boys aged 11 and 16": an age behind another."""
    at = number.first
    while at > max(1, number.first - _LONGEST_LIST) and (
        forms[at - 1] in pack.age_joiners or forms[at - 1][0].isdecimal()
    ):
        at -= 1
    return number.last - at > 2 and pack.age_leads.match_before(forms, at) is not None


def _is_apposed(number, passage):
    """ "Tran, 38, has"."""
    is_figure = passage.forms[number.first][0].isdecimal() and number.value < _OLDEST
    return is_figure and number.first > 1 and passage.words[number.first - 2].is_capitalised


def _is_reached(number, passage, pack):
    """ "Tiene 61 años, vive", "acababa de cumplir 41 años": years of age, where nothing says of what they are."""
    forms, words = passage.forms, passage.words
    lead, last = number.lead - 1, number.tail + 1
    while lead > 0 and forms[lead] in pack.preverbals and forms[lead] not in pack.age_verbs:
        lead -= 1
    if lead < 0 or forms[lead] not in pack.age_verbs or number.value >= _OLDEST:
        return False
    is_whole = last >= len(words) or words[last].is_mark
    is_and = not is_whole and (forms[last] in pack.coordinators or forms[last] in pack.and_words)
    is_whole = is_whole or (is_and and not pack.halves.match(forms, last))
    return is_whole and _is_of_somebody(passage, lead, pack)


def _opens_with_somebody(passage, end, pack):
    """ "Toca el piano desde los seis años": no thing as a subject before a word, or somebody."""
    return passage.forms[0] not in pack.determiners or any(_is_somebody(passage.forms, at, pack) for at in range(end))


def _is_somebody(forms, at, pack):
    """Whether a word is a person's: a noun or title, a given name, a pronoun; not "la guerra civil"."""
    form = forms[at]
    if form in pack.determiners:
        return False
    known = (pack.titles, pack.genders, pack.subject_pronouns)
    if any(form in words for words in known):
        return True
    is_head = not at or forms[at - 1] in pack.function_words or forms[at - 1] in pack.determiners
    return is_head and (is_person(form, pack) or form in pack.measure_nouns)


def _is_of_somebody(passage, verb, pack):
    """Whether the subject of a verb is somebody, or left out: "Su hija tiene", "Hoy tiene"; not "El puente tiene"."""
    forms, words, at = passage.forms, passage.words, verb - 1
    while at >= 0 and not _is_somebody(forms, at, pack):
        form = forms[at]
        is_led = form in pack.determiners and not (at and forms[at - 1] in pack.prepositions)
        if is_led and form not in pack.prepositions:
            return False
        # "Google cumplió", but "Ana Ruiz cumplió", "Actualmente tiene"
        is_name = words[at].is_capitalised and form not in pack.function_words
        if is_name and at == verb - 1 and not (form.endswith(pack.adverb_endings) or forms[at - 1] in pack.genders):
            return False
        at -= 1
    return True


def _is_linked(number, passage, length, pack):
    """ "un niño de 10 años", "Ana Ruiz, de 30 años, ...", "Jhon Ruiz ‘Mocho’ de 55 años"."""
    forms, words = passage.forms, passage.words
    if not pack.age_links or number.comparator != "exactly":
        return False
    before = number.first - 1
    while before > 0 and (
        forms[before] in pack.age_joiners or forms[before][0].isdecimal() or forms[before] in pack.number_words
    ):
        before -= 1
    if before < 0 or forms[before] not in pack.age_links:
        return False
    following = _form(passage, _age_unit(forms, number.last, pack) + length)
    if not before:
        return following == "," or following in pack.and_words
    if forms[before - 1] == "," and following in (",", ")", "."):
        return True
    if forms[before - 1] in _CLOSING:
        return before > 1 and words[before - 2].is_capitalised
    holder = before - 2 if forms[before - 1] == "," else before - 1
    return holder >= 0 and (is_person(forms[holder], pack) or (words[holder].is_capitalised and holder < before - 1))
