"""The words that say that somebody says: "advirtió que", "said", "según", "according to".

A verb of saying is a cue when it isn't a noun ("the claim that") or a passive ("was told that").
"""

import re
from functools import cache
from typing import NamedTuple

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech import contents
from claims.splitting.speech.agencies import AGENCIES
from claims.splitting.speech.noun_phrases import is_acronym, names_somebody
from claims.splitting.words import Passage

# No sentence of a newspaper has more; a text made of nothing else must not take for ever.
_MOST_CUES = 40
# Where the full name of somebody named by a surname is looked for: some pages.
_FARTHEST_NAME = 10_000
_LONGEST_CLOSING = 7
_FEWEST_BEFORE = 4
_LONGEST_CONDITION = 7
# Verbs that say something only with a clause behind a "se": "la técnica se repite".
_HELD = ("clause", "tight")


class Cue(NamedTuple):
    """A verb of saying or the naming of a source in a passage, by word indexes.

    `first` and `last` (exclusive) span the cue with its auxiliary and its "que"; `verb` and `verb_end` the verb alone.
    `content` is where a reported clause begins right behind the cue, None when none does; `subject` is where a
    claimant stands between the two. `is_source` marks "según" and its like, whose claimant follows them;
    `is_impersonal` a form that has no claimant ("se informó que").
    """

    first: int
    last: int
    verb: int
    verb_end: int
    trait: str
    content: int | None = None
    subject: int | None = None
    is_source: bool = False
    is_impersonal: bool = False


def find(passage: Passage, quoted: list[tuple[int, int]], timed: set[int], pack: LanguagePack) -> list[Cue]:
    """The cues of a passage outside its quotations; `timed` are the words that name a time."""
    within = {at for first, last in quoted for at in range(first, last)}
    openers = _openers(pack)
    found, end = [], 0
    for at, form in enumerate(passage.forms):
        if at < end or form not in openers or at in within:
            continue
        cue = _source(passage, at, pack) or _verb(passage, at, within, timed, pack)
        if cue:
            found.append(cue)
            end = cue.verb_end
        if len(found) == _MOST_CUES:
            break
    closing = _closing_name(passage, within, pack)
    return [*found, closing] if closing and len(found) < _MOST_CUES else found


def _closing_name(passage, within, pack):
    """ "Suman 34 líderes asesinados en el año: Defensoría": a headline names its source behind a colon."""
    forms, words = passage.forms, passage.words
    colon = next(
        (at for at in range(len(forms) - 2, max(0, len(forms) - _LONGEST_CLOSING), -1) if forms[at] == ":"), 0
    )
    if colon < _FEWEST_BEFORE or colon - 1 in within or words[-1].is_mark:
        return None
    named = words[colon + 1 :]
    is_name = all(word.is_capitalised or word.form in pack.name_joiners for word in named)
    known = is_acronym(named[0]) or any(
        named[0].form in every for every in (pack.bodies, pack.titles, pack.genders, AGENCIES)
    )
    if not (is_name and known) or not any(is_finite(form, pack) for form in forms[:colon]):
        return None
    return Cue(colon, colon + 1, colon, colon + 1, "source", is_source=True)


@cache
def _openers(pack: LanguagePack) -> frozenset[str]:
    """The words that a cue can begin with."""
    return (
        pack.viewpoint_leads
        | pack.own_views.first_words
        | pack.source_cues.first_words
        | pack.cue_verbs.first_words
        | pack.cue_participles.first_words
    )


def _source(passage, at, pack):
    own = pack.own_views.match(passage.forms, at)
    is_parted = own and passage.forms[at + own[0] : at + own[0] + 1] == [","]
    if is_parted or own and at and passage.forms[at - 1] in pack.coordinators:
        return Cue(at, at + own[0], at, at + own[0], "own", is_source=True)
    found = pack.source_cues.match(passage.forms, at) or _opinion(passage, at, pack)
    following = passage.forms[at + found[0] : at + found[0] + 1] if found else []
    is_noun = at and passage.forms[at - 1] in pack.noun_leads
    if found and passage.forms[at] in pack.rate_words and not _is_named(passage, at + found[0], pack):
        return None  # "per annual permit"
    if not following or following[0] in pack.not_sources or is_noun:
        return None
    last = at + found[0]
    return Cue(at, last, at, last, "source", is_source=True)


def _is_named(passage, at, pack):
    return passage.forms[at : at + 1] and (passage.forms[at] in pack.determiners or names_somebody(passage, at, pack))


def _opinion(passage, at, pack):
    """ "Para los expertos, ...": a word that leads to whose view it is, where a clause begins."""
    forms, words = passage.forms, passage.words
    if forms[at] not in pack.viewpoint_leads:
        return None
    if at and not (forms[at - 1] in pack.coordinators or forms[at - 1] in pack.complementizers):
        return None
    named = at + 1 + (not pack.determiners.isdisjoint(forms[at + 1 : at + 2]))
    # "Para Ana Ruiz, ...", "Para el entomólogo Ivo Lind, ...", "Para Ruiz, ..." where her full name stands elsewhere.
    first = named + (named > at + 1 and named + 2 < len(forms) and not words[named].is_capitalised)
    is_person = first + 1 < len(forms) and words[first].is_capitalised and words[first + 1].is_capitalised
    is_person = is_person or forms[named + 1 : named + 2] == [","] and _is_surname(passage, named, pack)
    speaks = named < len(forms) and (is_person or _has_views(forms[named], pack))
    return (1, "source") if speaks else None


def _is_surname(passage, at, pack):
    """Whether a lone name stands behind a given name not far before."""
    word = passage.words[at]
    if not word.is_capitalised or word.form in pack.function_words:
        return False
    told = passage.text[max(0, passage.start - _FARTHEST_NAME) : passage.start]
    before = (match.group(1).casefold() for match in re.finditer(rf"(\w+) {re.escape(word.text)}\b", told))
    return any(form in pack.genders and form not in pack.determiners for form in before)


def _has_views(form, pack):
    return form in pack.titles or form in pack.viewers and form not in pack.function_words


def _verb(passage, at, within, timed, pack):
    forms = passage.forms
    found = pack.cue_verbs.match(forms, at) or _participle(forms, at, pack)
    if not found or (found[1] != "infinitive" and _is_noun(passage, at, found[0], pack)):
        return None
    verb_end, trait = at + found[0], found[1]
    if trait == "infinitive" and not (at and forms[at - 1] in pack.infinitive_leads):
        return None
    first = at
    while first and forms[first - 1] in pack.perfect_auxiliaries:
        first -= 1
    content, subject = contents.behind(passage, at, verb_end, trait, within, timed, pack)
    if first == 1 and content is not None and pack.exclamations.match(forms, 0):
        content = subject = None  # "Qué dijo la ministra sobre la ley que ..."
    cue = Cue(first, verb_end, at, verb_end, trait, content, subject)
    is_own = _is_own(forms, cue, within, pack)
    is_late = is_own and trait == "clause" and _closes(passage, first - 1, verb_end, timed, pack)
    is_hidden = is_late or _is_hidden(forms, cue, pack)
    is_silent = (
        content is None and not is_late and (_is_empty(passage, cue, within, pack) or is_own and trait in _HELD)
    )
    if is_silent or is_hidden and _is_of_things(forms, cue, pack) or _is_nobodys_belief(passage, cue, pack):
        return None
    is_passive = _is_passive(forms, at, pack)
    if is_passive and (content is None or forms[max(0, at - 2)] not in pack.impersonal_subjects):
        return None
    is_impersonal = is_passive or is_hidden or _is_told(forms, cue, pack) or trait in ("impersonal", "heard")
    before = forms[max(0, first - 2) : first]
    if is_impersonal and not is_passive and any(form in pack.impersonal_blocks for form in before):
        return None
    has_complementizer = content is not None and forms[content - 1] in pack.complementizers
    last = content if has_complementizer and subject is None else verb_end
    return cue._replace(first=first - is_late, last=last, is_impersonal=is_impersonal)


def _is_passive(forms, at, pack):
    return any(form in pack.passive_auxiliaries for form in forms[max(0, at - 2) : at])


def _is_own(forms, cue, within, pack):
    """ "la técnica se repite": with a "se", and no quotation behind it."""
    return cue.first > 0 and forms[cue.first - 1] in pack.impersonal_pronouns and cue.verb_end not in within


def _is_hidden(forms, cue, pack):
    """ "se informó que": who says it is left out."""
    if cue.content is None or not cue.first or cue.trait == "reflexive":
        return False
    is_led = cue.trait == "infinitive" and cue.first > 1 and forms[cue.first - 1] in pack.infinitive_leads
    return forms[cue.first - 1 - is_led] in pack.impersonal_pronouns


def _is_of_things(forms, cue, pack):
    """ "se suele decir que" is said by everybody and nobody, "se añade a los que pagan" tells of a thing."""
    has_object = not pack.object_markers.isdisjoint(forms[cue.verb_end : cue.verb_end + 1])
    return cue.trait == "infinitive" or cue.trait in _HELD and has_object


def _is_empty(passage, cue, within, pack):
    """Whether a verb without a clause says nothing by its form or by what stands around it."""
    is_open = cue.trait == "infinitive" and not _is_before_quotation(passage.forms, cue.verb_end, within)
    is_empty = cue.trait == "impersonal" or is_open or _is_bare_noun(passage, cue.verb, pack)
    return is_empty or _is_bare(passage.forms, cue.first, cue.verb_end, cue.trait, pack)


def _is_nobodys_belief(passage, cue, pack):
    """ "Anyone who believes they were hit should call", "asked if he believes": nobody is told to believe it."""
    if not cue.first:
        return False
    is_belief = passage.forms[cue.verb_end - 1] in pack.beliefs
    # "Quien dice que ...", "Those who say ...", but "Fue el alcalde quien dijo que"
    opens = passage.forms[0] in pack.anybody and (cue.first == 1 or passage.forms[1] in pack.relatives)
    is_anybodys = (is_belief or opens) and _is_of_anybody(passage.forms, cue.first, pack)
    return is_anybodys or is_belief and _is_supposed(passage, cue.first, pack)


def _is_told(forms, cue, pack):
    """ "Farmer shot neighbour, court told": told nobody, it was told."""
    is_heard = cue.trait == "object" and cue.verb > 0 and forms[cue.verb - 1] in pack.hearers
    return is_heard and cue.content is None and forms[cue.verb_end : cue.verb_end + 1] in ([], ["."])


def _closes(passage, at, end, timed, pack):
    """ "El plan empieza en mayo, se anunció hoy": a verb of nobody's behind a comma, at most times behind it."""
    forms = passage.forms
    rest = (place for place in range(end, len(forms)) if not passage.words[place].is_mark)
    return at > _FEWEST_BEFORE and forms[at - 1] == "," and all(place in timed for place in rest)


def _is_bare(forms, first, end, trait, pack):
    """ "que cuenta con tres sedes": with a "que" before it and a preposition behind, such a verb says nothing."""
    is_led = trait == "tight" and first > 0 and forms[first - 1] in pack.relatives
    return is_led and not pack.prepositions.isdisjoint(forms[end : end + 1])


def _is_supposed(passage, at, pack):
    """ "Asked if he thinks that ...": what follows a condition says of nobody that he believes it."""
    forms = passage.forms
    for place in range(at - 1, max(-1, at - _LONGEST_CONDITION), -1):
        if forms[place] in pack.conditions:
            return True
        if passage.words[place].is_mark or (forms[place] in pack.clause_words and forms[place] not in pack.and_words):
            return False
    return False


def _is_of_anybody(forms, at, pack):
    earlier = forms[max(0, at - 2) : at - 1]
    is_lone = forms[at - 1] in pack.anybody and earlier != [","]  # but "Ana Ruiz, quien considera que"
    return is_lone or forms[at - 1] in pack.relatives and not pack.anybody.isdisjoint(earlier)


def _is_before_quotation(forms, at, within):
    """ "se limitó a responder: «...»": a quotation follows at once."""
    return at in within or forms[at : at + 1] == [":"] and at + 1 in within


def _is_noun(passage, at, length, pack):
    """Whether a form of saying is a noun or a name here; a capital is a verb's own only where a sentence begins."""
    forms, words = passage.forms, passage.words
    if not at and forms[0] in pack.noun_cues and pack.cue_verbs.match(forms, 1):
        return True  # "Reports say"
    if not at or length > 1:
        return False
    # "by saying roads were safe": such a gerund is a verb.
    # "Ruiz earlier said": a form that is no noun goes with an adverb; "earlier reports" are things.
    is_adverb = forms[at - 1] in pack.preverbals and forms[at] not in pack.noun_cues
    is_led = forms[at - 1] in pack.noun_leads and not is_adverb
    is_gerund = is_led and forms[at - 1] in pack.agent_words and forms[at].endswith(pack.gerund_endings)
    if is_led and not is_gerund or (words[at].is_capitalised and not words[at - 1].is_mark):
        return True
    if is_gerund:
        return False
    return forms[at] in pack.noun_cues and not words[at - 1].is_capitalised and is_finite(forms[at - 1], pack)


def _is_bare_noun(passage, at, pack):
    """ "in Bihar state, ...": what may be a noun or a bare verb is none without a plural before it."""
    forms, words = passage.forms, passage.words
    may_be_noun = forms[at] in pack.base_verbs and forms[at] in pack.noun_cues
    is_plural = forms[at - 1].endswith(pack.plural_endings) and not is_acronym(words[at - 1])
    return may_be_noun and at > 1 and words[at - 1].is_capitalised and not is_plural


def _participle(forms, at, pack):
    has_auxiliary = at and any(form in pack.perfect_auxiliaries for form in forms[max(0, at - 2) : at])
    return pack.cue_participles.match(forms, at) if has_auxiliary else None
