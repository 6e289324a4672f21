"""Numbers that go on with a count: one more place, one more victim, or a part of those who were counted."""

from decimal import Decimal

from claims.splitting.figures.victims import Count, Group, can_suffer
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.words import Passage

_FAR = 17
_NEAR = 6
# So few words may stand before a part that opens its sentence.
_OPENING = 2
# Figures behind a name in brackets up to this may be ages.
_AGES = 110
# So many places in brackets share out a sum.
_PLACES = 2
# So many words of a list stand behind its verb, so many groups make a sum.
_LIST = 10
_HEADING = 3
_PARTS = 4


def of(
    passage: Passage, following: list[Group], previous: Count | None, earlier: str | None, pack: LanguagePack
) -> Count | None:
    """The count that the first of the groups that follow makes by what was counted before it, in its own sentence or in
    the one before."""
    group, forms = following[0], passage.forms
    if previous and _is_degree(passage, group, previous, pack):
        return Count(group.lead, group.number.tail, group.number, previous.measure)
    is_change = group.lead > 0 and forms[group.lead - 1] in pack.change_adverbs  # "rose to 12, up 3 from Monday"
    if is_change or not can_suffer(passage, group, "", pack) or _is_difference(passage, group, pack):
        return None
    if previous:
        is_sum = _adds_up(previous, following)
        found = _continued(passage, group, previous, is_sum, pack)
        if found:
            return found
    measure = _of_places(passage, group, pack)
    if measure:
        return Count(group.lead, group.last, group.number, measure)
    part = _part(passage, group, pack)
    if part is None:
        measure = _among(passage, group, pack) or _out_of(passage, group, pack) or _listed(passage, group, pack)
    else:
        named = (pack.measure_nouns.match(forms, at) for at in range(part, group.lead))
        measure = next((noun[1] for noun in named if noun), None) or _uncounted(passage, part, pack)
        measure = measure or (earlier if part < _OPENING else None)
    return Count(group.lead, group.last, group.number, measure) if measure else None


def _adds_up(previous, following):
    """Whether people are listed that make the count before: "42 muertos, 17 mujeres y 25 hombres"."""
    total = Decimal(0)
    for group in following[:_PARTS]:
        total += group.number.value
        if group.kind != "people" or total >= previous.number.value:
            return group.kind == "people" and total == previous.number.value and group is not following[0]
    return False


def _listed(passage, group, pack):
    """The measure of a list that names come first in: "Among the dead were Ana Paz and two nurses", "killed his wife, two
    of his daughters and ..."."""
    forms = passage.forms
    if forms[group.lead - 1 : group.lead] == [":"]:
        return _labelled(passage, group.lead - 1, pack)
    if group.kind != "people" or not _is_joined(forms, group.lead, pack):
        return None
    noun = pack.measure_nouns.match_before(forms, group.lead - 1) if forms[group.lead - 1] == "," else None
    if noun and group.lead - 1 > noun[0] and forms[group.lead - 2 - noun[0]] in pack.definite_articles:
        # "Los arrestados, tres hombres y una mujer, ..."
        return noun[1]
    toll = pack.tolls.match(forms, 0) or (pack.tolls.match(forms, 1) if forms[0] in pack.prepositions else None)
    if toll and forms[0] in pack.prepositions:
        return toll[1]
    for at in range(group.lead - 2, max(-1, group.lead - _LIST), -1):
        harm = pack.harm_verbs.match(forms, at)
        if harm and at + harm[0] < group.lead and _is_object(passage, at + harm[0], group, pack):
            return harm[1] if harm[1] != "released" else None
        if is_finite(forms[at], pack) or forms[at] in pack.relatives or forms[at] in pack.clause_breaks:
            return None
    return None


def _among(passage, group, pack):
    """ "entre los arrestados había dos menores": the measure of those whom a group is among."""
    forms = passage.forms
    for at in range(group.lead - 1, max(-1, group.lead - _NEAR), -1):
        if passage.words[at].is_mark:
            return None
        if forms[at] in pack.among_words and group.kind == "people":
            places = range(at + 1, min(at + 3, group.lead))
            return next((noun[1] for place in places if (noun := pack.measure_nouns.match(forms, place))), None)
    return None


def _out_of(passage, group, pack):
    """ "De los detenidos, cinco son menores", "Of those arrested, five": the measure of those a number is out of."""
    forms, comma = passage.forms, group.lead - 1
    if comma < 2 or forms[comma] != "," or group.kind not in ("bare", "people"):
        return None
    whole = pack.measure_nouns.match_before(forms, comma) or pack.participles.match_before(forms, comma)
    at = comma - whole[0] - 1 if whole and whole[1] != "released" else -1
    while at > 0 and forms[at] in pack.function_words and forms[at] not in pack.of_words:
        at -= 1
    opens = at == 0 or passage.words[at - 1].is_mark or forms[at - 1] in pack.complementizers
    return whole[1] if at >= 0 and forms[at] in pack.of_words and opens else None


def _is_object(passage, at, group, pack):
    """ "killing Judge Ana Paz", "killed his wife", but not "shot at a house"."""
    form, joiner = passage.forms[at], passage.forms[group.lead - 1]
    if joiner not in pack.and_words:
        return form in pack.determiners
    is_bound = form in pack.prepositions or form in pack.auxiliaries or passage.words[at].is_mark
    return form in pack.determiners or form in pack.object_markers or not is_bound


def _labelled(passage, end, pack):
    """ "Heridos: 12", "Confirmed dead: 45": the measure of a number behind a heading."""
    start = end
    while start > 0 and not passage.words[start - 1].is_mark:
        start -= 1
    if end - start > _HEADING:
        return None
    places = (at for at in range(start, end) if passage.forms[at] not in pack.disease_measures)
    nouns = (pack.measure_nouns.match(passage.forms, at) for at in places)
    return next((noun[1] for noun in nouns if noun), None)


def _of_places(passage, group, pack):
    """ "Madrid (412), Andalucía (389) y Cataluña (301) suman la mitad de las muertes": figures that places share out."""
    forms = passage.forms
    if not _is_bracketed(passage, group) or forms.count("(") < _PLACES:
        return None
    found = (
        pack.measure_nouns.match(forms, at) for at, form in enumerate(forms) if form.endswith(pack.plural_endings)
    )
    return next((noun[1] for noun in found if noun), None)


def _is_bracketed(passage, group):
    """Whether a bare number stands in brackets behind a name, and is too high for an age."""
    forms, at = passage.forms, group.lead - 1
    is_alone = at > 0 and forms[at] == "(" and forms[group.last : group.last + 1] == [")"]
    return is_alone and group.kind == "bare" and group.number.value > _AGES and passage.words[at - 1].is_capitalised


def _part(passage, group, pack):
    """Where the words begin that make a group a part of others: "entre ellos siete", "Among them were 30 men"."""
    for end in range(group.lead, max(-1, group.lead - 3), -1):
        found = pack.parts.match_before(passage.forms, end, 5)
        if found:
            return end - found[0]
    return None


def _uncounted(passage, end, pack):
    """The measure of those without a number that a part is taken from: "varios muertos, entre ellos siete niños"."""
    forms = passage.forms
    while end and forms[end - 1] in ",(":
        end -= 1
    for last in range(end, max(0, end - _NEAR), -1):
        if passage.words[last - 1].is_mark:
            return None
        for known in (pack.measure_nouns, pack.participles, pack.event_verbs, pack.harm_verbs):
            found = known.match_before(forms, last)
            if found and found[1] not in ("released", "fled"):
                return found[1]
    return None


def _continued(passage, group, previous, is_sum, pack):
    """A second number of the same measure: "dos muertos en Georgia y uno en Texas", "including three children"."""
    forms, lead = passage.forms, group.lead
    gap = lead - previous.last
    count = Count(lead, group.last, group.number, previous.measure)
    if gap < 0 and forms[lead - 1] == "(" and group.number.value < previous.number.value:
        # "All 191 people (182 passengers and 9 crew) died"
        return count
    if gap < 0 or gap > _FAR:
        return None
    has_clause = group.kind == "people" and forms[group.last : group.last + 1] and forms[group.last] in pack.relatives
    if group.kind in ("bare", "people") and not has_clause and _is_contrast(forms, group, pack):
        return count
    if any(form in ";." for form in forms[previous.last : lead]):
        return None
    if gap == 1 and forms[lead - 1] == "(" and group.number.value < previous.number.value:
        # "seis murieron (cuatro en el este y dos en el sur)"
        return count
    if any(pack.parts.match_before(forms, lead - back) for back in range(min(3, gap + 1))):
        return count
    if pack.parts.match(forms, group.number.last):
        return count
    if _is_next_place(passage, group, pack):
        return count
    if not _is_joined(forms, lead, pack) or _has_own_verb(passage, group, pack) or _adds_to_name(passage, group, pack):
        return None
    if is_sum:
        return count
    is_noun_list = group.kind == "people" and forms[lead - 1] != ":" and _ends_in_harm(previous, pack, forms)
    is_other = group.kind == "bare" and group.number.is_article
    if is_other and forms[group.last : group.last + 1] == [","]:
        # "and another, a man in a mask, claimed"
        return None
    between = forms[previous.last : lead]
    is_broken = any(form in pack.finite_verbs or (not is_other and is_finite(form, pack)) for form in between)
    return None if is_broken or is_noun_list else count


def _is_contrast(forms, group, pack):
    """ "up from 19", "la víspera fueron 14", "para un total de 54"."""
    leads = (group.lead, group.number.lead, group.number.first)
    return any(pack.contrasts.match_before(forms, lead, 6) for lead in leads)


def _is_degree(passage, group, previous, pack):
    """ "36 people were injured, 11 seriously"."""
    forms, at = passage.forms, group.number.tail
    if previous.measure != "injured" or forms[group.lead - 1] not in pack.list_joiners:
        return False
    is_adverb = at < len(forms) and (forms[at].endswith(pack.adverb_endings) or pack.states.match(forms, at))
    return is_adverb and (at + 1 == len(forms) or passage.words[at + 1].is_mark or forms[at + 1] in pack.and_words)


def _is_difference(passage, group, pack):
    """ "11 million more than in 2022"."""
    forms, at = passage.forms, group.number.tail
    return (
        forms[at : at + 1]
        and forms[at] in pack.comparison_openers
        and forms[at + 1 : at + 2]
        and (forms[at + 1] in pack.comparison_joiners)
    )


def _is_next_place(passage, group, pack):
    """ "where 35,000 died, followed by India with 16,000": the same measure for another place."""
    words, forms, at = passage.words, passage.forms, group.lead - 1
    if group.kind != "bare" or group.number.is_article or at < 1:
        return False
    if forms[at] == "(":
        return _is_bracketed(passage, group)
    if forms[at] in pack.company_words:
        return words[at - 1 - (forms[at - 1] == ",")].is_capitalised
    return words[at].is_capitalised


def _adds_to_name(passage, group, pack):
    """ "Abdi Nur, a police officer,": what is told of a name, or "de una misma familia" of those just counted."""
    forms, lead = passage.forms, group.lead
    if not group.number.is_article or group.kind != "people":
        return False
    is_of = forms[lead - 1] in pack.of_words
    following = forms[group.last : group.last + _FAR]
    is_listed = not pack.and_words.isdisjoint(following[: following.index(",")] if "," in following else following)
    return is_of or (forms[lead - 1] == "," and lead > 1 and passage.words[lead - 2].is_capitalised and not is_listed)


def _ends_in_harm(previous, pack, forms):
    """Whether the count before ends with the word that gives its measure, so that nothing more can be joined to it."""
    words = (pack.measure_nouns, pack.participles, pack.event_verbs)
    return any(known.match_before(forms, previous.last) for known in words)


def _is_joined(forms, end, pack):
    while end > 1 and forms[end - 1] in pack.verb_fillers:
        end -= 1
    return end > 0 and forms[end - 1] in pack.list_joiners


def _has_own_verb(passage, group, pack):
    for at in range(group.last, min(len(passage.forms), group.last + 5)):
        if (
            passage.words[at].is_mark
            or passage.forms[at] in pack.relatives
            or pack.resumptions.match(passage.forms, at)
        ):
            return False
        if is_finite(passage.forms[at], pack):
            return True
    return False
