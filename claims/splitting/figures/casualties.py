"""How many people were killed, injured, missing, displaced, detained, rescued, kidnapped, infected or affected.

Each number is read with its noun (victims), then with the verb that its people suffer (leading_verbs, following_verbs),
then as a toll (tolls), and at last as the continuation of the count before it (continuations). Nobody is counted by what
tolls and unharmed find.
"""

from functools import cache
from itertools import takewhile

from claims.splitting.figures import continuations, tolls, unharmed
from claims.splitting.figures.following_verbs import FollowingVerbs
from claims.splitting.figures.leading_verbs import LeadingVerbs
from claims.splitting.figures.numbers import Number
from claims.splitting.figures.screening import singles_out
from claims.splitting.figures.sufferers import Clause
from claims.splitting.figures.victims import Count, can_suffer, groups
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FAR = 17
_NAME = 6
# What a noun says of people for good; a verb says no more of them, unless that they died.
_WHO = ("people", "victims")
_HARMS = ("killed", "injured", "infected")


def find(
    passage: Passage, numbers: list[Number], pack: LanguagePack, is_ill: bool = False, earlier: str | None = None
) -> list[Count]:
    """All casualty counts of a passage in reading order, each with a number of its own.

    `is_ill` says whether the whole text is about a disease, so that its cases are those of one; `earlier` is the measure
    of the last count in the sentence before.
    """
    is_told = numbers and (earlier or not _harms(pack).isdisjoint(passage.forms))
    grouped = groups(passage, numbers, pack) if is_told else []
    nothing = [Count(first, last, number, measure) for (first, last, measure), number in tolls.none(passage, pack)]
    may_be_unharmed = not pack.none_ones.isdisjoint(passage.forms)
    if not (grouped or may_be_unharmed):
        return nothing
    clause = Clause(passage, grouped, pack)
    verbs = LeadingVerbs(clause), FollowingVerbs(clause)
    found: list[Count] = []
    for at, group in enumerate(grouped):
        if group.kind == "thing" or (at and _is_apposition(passage, grouped[at - 1], group, pack)):
            continue
        count = _counted(passage, group, verbs, is_ill, pack) or _of_toll(passage, group, found, is_ill, pack)
        if not count and group.kind != "victims" and not singles_out(group.number, passage, pack):
            count = continuations.of(passage, grouped[at:], found[-1] if found else None, earlier, pack)
        if (
            count
            and not (_is_one_of_them(passage, group, pack) and not found)
            and not _is_interval(passage, count, pack)
        ):
            found.append(count)
    if may_be_unharmed:
        nothing += unharmed.find(passage, verbs[1], {count.number.first for count in nothing}, pack)
    return sorted(found + nothing, key=lambda count: count.first)


def _describes_name(passage, group, last, pack):
    """ "Ana Prieto, a nurse from Leeds, was arrested": one with a name is no count."""
    forms, words, at = passage.forms, passage.words, group.lead - 2
    if group.number.is_article and _is_named(passage, group.last, last, pack):
        return True
    if not group.number.is_article or at < 0 or forms[at + 1] != "," or "," not in forms[group.last : last]:
        return False
    name = at
    while at >= 0 and (words[at].is_capitalised or forms[at] in pack.name_joiners):
        at -= 1
    return at < name and not (at >= 0 and forms[at] in pack.prepositions)


def _is_named(passage, first, last, pack):
    """ "un joven identificado como Luis Paz perdió la vida", "a miner, Owen Lloyd, 41, died": the name stands behind."""
    forms, words = passage.forms, passage.words
    for at in range(first, min(last, first + _NAME)):
        if (
            at > first
            and forms[at] == ","
            and words[at - 1].text.islower()
            and _is_full_name(words[at + 1 : last], pack)
        ):
            # "a colonel of the guard, Ana Paz Ruiz, died"
            return True
        naming = pack.namings.match(forms, at)
        if naming and at + naming[0] < last and words[at + naming[0]].is_capitalised:
            return True
    if first + 2 >= last or forms[first] != ",":
        return False
    return all(words[at].is_capitalised and forms[at] not in pack.function_words for at in (first + 1, first + 2))


def _is_full_name(words, pack):
    """Whether two or more words with capitals stand there."""
    name = list(takewhile(lambda word: word.is_capitalised or word.form in pack.name_joiners, words))
    return len(name) > 1 and name[0].form not in pack.determiners and name[1].is_capitalised


@cache
def _harms(pack):
    """The first words of all that says what people suffer, so that most sentences are told at once."""
    every = (pack.measure_nouns, pack.participles, pack.states, pack.event_verbs, pack.harm_verbs, pack.tolls)
    return pack.carryings.union(*(phrases.first_words for phrases in every))


def _is_apposition(passage, previous, group, pack):
    """ "una víctima, una mujer de 70 años,": the same one again, where no list goes on."""
    forms = passage.forms
    one = pack.parts.match(forms, previous.number.last) if previous.number.value == 1 else None
    if one and group.number.is_article and previous.number.last + one[0] == group.lead:
        # "one of them a teenager"
        return True
    if not (group.number.is_article and previous.number.is_article):
        return False
    if group.kind != "people" or previous.last != group.lead - 1 or forms[group.lead - 1] != ",":
        return False
    following = forms[group.last : group.last + _FAR]
    return "," in following and not any(form in pack.and_words for form in following[: following.index(",")])


def _counted(passage, group, verbs, is_ill, pack):
    leading, following = verbs
    number, is_single = group.number, singles_out(group.number, passage, pack)
    if is_single and group.lead and passage.forms[group.lead - 1] == ",":
        # "Ana Paz, one of the nurses who died"
        return None
    noun = None if is_single else _of_noun(passage, group, is_ill, pack)
    before = leading.right_before(group) or leading.far_before(group)
    if before and is_single and before[1] not in _HARMS:
        # "arrested one of the most wanted men"
        before = None
    before = before and _released(*before, noun)
    is_object = before and can_suffer(passage, group, before[1], pack) and not (is_single and group.kind not in _WHO)
    if is_object and (not noun or _outweighs(before[1], noun.measure)):
        return Count(before[0], group.last, number, before[1])
    if (group.kind == "victims" and not noun and not is_single) or (is_single and group.kind not in _WHO):
        return None
    is_told = noun and not pack.auxiliaries.isdisjoint(passage.forms[number.tail : group.noun])
    if is_told and leading.is_within_phrase(group):
        # "the mother of two was injured"
        return None
    behind = None if is_told else following.behind(group)
    if behind and _describes_name(passage, group, behind[0], pack):
        return None
    behind = behind and _released(*behind, noun)
    is_subject = behind and can_suffer(passage, group, behind[1], pack)
    if is_subject and (not noun or _is_worse(behind[1], noun.measure)):
        return Count(number.lead, max(behind[0], group.last), number, behind[1])
    if noun:
        return noun
    late = (leading.late_subject(group) or leading.beside(group)) if group.kind == "people" else None
    return late and Count(late[0], group.last, number, late[1])


def _released(at, measure, noun):
    """Hostages who were let go were rescued; of others nothing is known by that."""
    if measure != "released":
        return at, measure
    return (at, "rescued") if noun and noun.measure == "kidnapped" else None


def _outweighs(verb, noun):
    """Whether a verb before victims says more than their noun; who holds hostages has kidnapped them."""
    return verb == "killed" or (noun not in _HARMS and (verb, noun) != ("detained", "kidnapped"))


def _is_worse(verb, noun):
    """Whether a verb behind victims says more than their noun: "tres de los heridos murieron"."""
    return verb != noun and (
        verb == "killed" or (verb == "injured" and noun not in _HARMS) or (verb == "rescued" and noun != "killed")
    )


def _of_noun(passage, group, is_ill, pack):
    """ "32 muertos", "14.089 nuevos casos", "12 dead"."""
    forms, at = passage.forms, group.noun
    if group.kind != "victims":
        return None
    is_single = forms[at] in pack.single_victims or group.last > at + 1 and pack.has_final_nouns
    is_further = not pack.further_ones.isdisjoint(forms[group.number.tail : at])
    is_further = is_further or forms[group.number.first] in pack.count_modifiers
    is_body = forms[at] in pack.corpses and not pack.finding_words.isdisjoint(forms)
    if group.number.is_article and not (is_single or is_further or is_body):
        return None
    if pack.has_final_nouns and group.last == at + 1 and forms[at] in pack.attributes and group.number.value != 1:
        # "the 1996 hostage crisis"
        return None
    is_disease = is_ill or not pack.disease_words.isdisjoint(forms) or _has_deaths(forms, pack)
    if (forms[at] in pack.disease_measures and not is_disease) or (
        group.measure == "injured" and not pack.disease_words.isdisjoint(forms)
    ):
        return None
    beside = forms[group.number.tail : group.last + 1]
    saved = group.measure == "killed" and any(
        form.startswith(pack.saving_stems) for form in forms[max(0, group.lead - 4) : group.lead]
    )
    if saved or any(form in pack.fewer_words for form in beside):
        return None
    if group.lead and forms[group.lead - 1] in pack.change_adverbs:
        # "131 cases, up 11 from a day earlier"
        return None
    if group.last < len(forms) and forms[group.last] in pack.rate_words and _is_rate(forms, group.last + 1, pack):
        return None
    return Count(group.lead, group.last, group.number, group.measure)


def _has_deaths(forms, pack):
    """Whether deaths stand beside cases, so that these are of a disease: "22 new cases and three deaths"."""
    return any(measure[1] == "killed" for at in range(len(forms)) if (measure := pack.measure_nouns.match(forms, at)))


def _is_rate(forms, at, pack):
    return at < len(forms) and (forms[at][0].isdecimal() or forms[at] in pack.scales or forms[at] in pack.rate_nouns)


def _is_one_of_them(passage, group, pack):
    """ "uno de ellos ya ha muerto" counts somebody only where those he belongs to were counted."""
    return group.number.value == 1 and pack.parts.match(passage.forms, group.number.last) is not None


def _is_interval(passage, count, pack):
    """ "una persona muere cada 20 minutos" is a rate."""
    return (
        count.number.value == 1
        and passage.forms[count.last : count.last + 1]
        and passage.forms[count.last] in pack.intervals
    )


def _of_toll(passage, group, found, is_ill, pack):
    """A toll, which has the measure of the count before it where it names none ("raised the figure to 60")."""
    if group.number.is_article or group.kind not in ("bare", "people", "victims", "open"):
        return None
    toll = tolls.of_toll(passage, group, pack)
    measure = toll and (toll[2] or (found[-1].measure if found else None))
    if measure == "infected" and not (is_ill or not pack.disease_words.isdisjoint(passage.forms)):
        return None
    return measure and Count(toll[0], toll[1], group.number, measure)
