"""Noun phrases as news writes them: where one begins, how far it goes, and what may stand before it.

A phrase begins with a determiner, a pronoun, a capital or a bare noun. It goes on over words that are neither verbs,
times nor function words, over "de" and "of" with what follows, over other prepositions behind a common noun ("a
spokesman for the ministry") and over the small words within names. A description takes in the name behind its comma.
"""

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech.agencies import AGENCIES
from claims.splitting.words import Passage, Word

_LONGEST_PHRASE = 30
_LONGEST_NAME = 8
_LONGEST_ADJUNCT = 14
_FEWEST_LETTERS = 4
_INSIDE = frozenset("-()'&/’%$#@.")
Span = tuple[int, int]


def is_acronym(word: Word) -> bool:
    """Whether a word is written in capitals, "WHO", and so isn't the small word that it looks like."""
    return len(word.text) > 1 and word.text.isupper()


def is_adverb(form: str, pack: LanguagePack) -> bool:
    """Whether a word ends like an adverb."""
    return form.endswith(pack.adverb_endings) and len(form) > _FEWEST_LETTERS


def is_verb(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether a word is the verb of a clause, and no name, no participle and no noun that looks like a verb."""
    known = passage.verbs.get(at)
    if known is None:
        known = passage.verbs[at] = _is_verb(passage, at, pack)
    return known


def _is_verb(passage, at, pack):
    forms, form = passage.forms, passage.forms[at]
    if not _looks_like_verb(forms, at, pack) or form.endswith(pack.gerund_endings):
        return False
    if form in pack.people and not pack.elides_subjects:
        return False  # "witnesses and police said"
    # "los imputará": before what can be no noun such a word is a pronoun.
    is_pronoun = at > 0 and forms[at - 1] in pack.object_pronouns and form.endswith(pack.sure_verb_endings)
    is_led = at > 0 and (forms[at - 1] in pack.noun_leads or forms[at - 1] in pack.of_words)
    if at and passage.words[at].is_capitalised or is_led and not is_pronoun:
        return False
    if form in pack.function_words or at + 1 >= len(forms):
        return True
    is_bare = form in pack.base_verbs and form not in pack.verb_forms and form not in pack.noun_verbs
    if is_bare and at and not forms[at - 1].endswith(pack.plural_endings):
        return False
    following = forms[at + 1]
    if form in pack.noun_cues:
        return following in pack.complementizers or following in pack.determiners or following in pack.subject_pronouns
    is_before_verb = _looks_like_verb(forms, at + 1, pack) and following not in pack.noun_cues
    return not (following in pack.of_words or is_before_verb) or pack.elides_subjects


def _looks_like_verb(forms, at, pack):
    if is_finite(forms[at], pack):
        return True
    found = pack.cue_verbs.match(forms, at)
    return bool(found) and found[1] != "infinitive"


def is_preposition(form: str, pack: LanguagePack) -> bool:
    """Whether a word is a preposition, alone or with an article, and no article that looks like one."""
    if form in pack.determiners:
        return form in pack.adjunct_prepositions or form in pack.of_words
    return form in pack.prepositions


def begins(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether a new phrase begins at a word in the midst of others."""
    form, earlier = passage.forms[at], passage.forms[at - 1]
    if earlier in pack.prepositions or earlier in pack.of_words or earlier in pack.determiners:
        return False
    if form in pack.determiners or form in pack.subject_pronouns:
        return not is_preposition(form, pack)
    return passage.words[at].is_capitalised and not passage.words[at - 1].is_capitalised and earlier not in _INSIDE


def adjunct_end(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> int:
    """Behind the phrase that a preposition opens: the next mark, clause or phrase."""
    forms, words, start = passage.forms, passage.words, at + 1
    at = _object_end(passage, start, timed, pack)
    while at < min(len(forms), start + _LONGEST_ADJUNCT):
        is_end = words[at].is_mark and forms[at] not in _INSIDE or _ends_clause(passage, at, pack)
        if is_end or at > start and (at in timed or begins(passage, at, pack) or _is_bare_body(passage, at, pack)):
            break
        at += 1
    return at


def _object_end(passage, at, timed, pack):
    """ "subrayó al terminar la lectura": behind an infinitive and its object, when this is nobody that speaks."""
    forms = passage.forms
    is_infinitive = at + 1 < len(forms) and forms[at].endswith(pack.infinitive_endings or (" ",))
    if not is_infinitive or names_somebody(passage, at + 1, pack) or forms[at + 1] not in pack.determiners:
        return at
    whole = forward(passage, at + 1, timed, pack)
    return whole[1] if whole else at


def _is_bare_body(passage, at, pack):
    """ "informaron a Efe fuentes del caso", "dijo a la AFP Ana Ruiz": without an article, right behind a name."""
    form, word, earlier = passage.forms[at], passage.words[at], passage.words[at - 1]
    if word.is_capitalised and (is_acronym(earlier) or earlier.form in AGENCIES):
        return pack.elides_subjects and not is_acronym(word)
    is_many = form.endswith(pack.plural_endings) and (form in pack.bodies or form in pack.people)
    return is_many and pack.elides_subjects and passage.words[at - 1].is_capitalised


def _ends_clause(passage, at, pack):
    if passage.forms[at] not in pack.clause_words:
        return False
    joins = passage.forms[at] in pack.name_joiners and at + 1 < len(passage.words)
    return not (joins and passage.words[at + 1].is_capitalised)


def names_somebody(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether a phrase that begins here is of those that speak: a name, a title, people."""
    forms, words = passage.forms, passage.words
    if is_preposition(forms[at], pack) or words[at].is_mark:
        return False
    at += forms[at] in pack.determiners
    is_counted = at + 1 < len(forms) and forms[at] in pack.number_words and forms[at + 1] not in pack.function_words
    at += is_counted
    return at < len(forms) and (
        words[at].is_capitalised or speaks(forms[at], pack) or at + 1 < len(forms) and _is_led(forms, at, pack)
    )


def speaks(form: str, pack: LanguagePack) -> bool:
    """Whether a noun is one for those that speak, in the singular or the plural: a role, people, an organisation."""
    every = pack.titles, pack.people, pack.bodies
    return any(form in nouns for nouns in every) or form[-1] == "s" and any(form[:-1] in nouns for nouns in every)


def _is_led(forms, at, pack):
    """ "aid groups", "the new minister": one word before the noun."""
    return forms[at] not in pack.function_words and forms[at].isalpha() and speaks(forms[at + 1], pack)


def forward(passage: Passage, at: int, timed: set[int], pack: LanguagePack) -> Span | None:
    """The noun phrase that begins at a word."""
    forms, words = passage.forms, passage.words
    if at >= len(forms) or not _may_begin(passage, at, pack):
        return None
    last = at + 1
    while last < min(len(forms), at + _LONGEST_PHRASE) and _goes_on(passage, at, last, timed, pack):
        last += 1
    while last > at and (
        _is_loose(forms, at, last - 1, words)
        or forms[last - 1] in pack.of_words
        or forms[last - 1] in pack.prepositions
    ):
        last -= 1
    return _with_name(passage, at, last, pack) if last > at and forms[last - 1] not in pack.determiners else None


def _may_begin(passage, at, pack):
    form, word = passage.forms[at], passage.words[at]
    is_name = at > 0 and word.is_capitalised and not passage.words[at - 1].is_mark
    if word.is_mark or is_preposition(form, pack) and not is_name:
        return form == '"'
    if form in pack.determiners or form in pack.subject_pronouns or word.is_capitalised or form in pack.number_words:
        return True
    is_behind = at > 0 and passage.forms[at - 1] in pack.prepositions
    is_noun = is_behind or form in pack.people or form in pack.noun_verbs or not is_finite(form, pack)
    # "asked state Rep. Ana Ruiz", "said lead author Ivo Lind"
    is_noun = is_noun or at + 2 < len(passage.words) and passage.forms[at + 1] in pack.titles
    return is_noun and form not in pack.function_words and word.text[0].isalpha()


def _goes_on(passage, first, at, timed, pack):
    form, word, earlier = passage.forms[at], passage.words[at], passage.forms[at - 1]
    if is_acronym(word):
        return True
    if at in timed or form in pack.relatives or form in pack.clause_words and form not in pack.name_joiners:
        return False
    if word.is_mark:
        return form in _INSIDE and (form != "." or is_abbreviated(passage, at, pack))
    if form in pack.of_words:
        return True
    if form in pack.claimant_prepositions:
        return not passage.words[at - 1].is_capitalised
    if form in pack.determiners:
        return any(earlier in words for words in (pack.of_words, pack.name_joiners, pack.claimant_prepositions))
    if form in pack.number_words and earlier in pack.of_words:
        return True  # "the head of one charity"
    if form in pack.name_joiners:
        following = passage.words[at + 1] if at + 1 < len(passage.words) else None
        return bool(following) and (following.is_capitalised or following.form in pack.determiners)
    if word.is_capitalised:
        return True
    if form.endswith(pack.gerund_endings) and pack.cue_verbs.match(passage.forms, at):
        return False
    return form not in pack.function_words and not is_verb(passage, at, pack)


def is_abbreviated(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether the full stop at a word belongs to an abbreviation or to a title."""
    before = passage.words[at - 1]
    return before.end == passage.words[at].start and (
        before.form in pack.abbreviations or before.form in pack.titles or "." in before.text or _is_initial(before)
    )


def _is_initial(word: Word) -> bool:
    """Whether a word before a full stop is an initial within a name, as in "K. Rao"."""
    return len(word.text) == 1 and word.text.isupper()


def _is_loose(forms, first, at, words):
    """Whether a mark at the end of a phrase doesn't belong to it: any but a bracket that closes one in it."""
    return words[at].is_mark and not (forms[at] == ")" and "(" in forms[first:at])


def _with_name(passage, first, last, pack):
    """ "el procurador capitalino, Edmundo Garrido": a description takes in the name behind its comma."""
    words, forms = passage.words, passage.forms
    if last + 1 >= len(words) or forms[last] != "," or forms[first] not in pack.determiners:
        return first, last
    # "According to the Leeds Herald, Ana Ruiz said": a name is no description of another.
    is_name = last - first > 2 and all(word.is_capitalised for word in words[first + 1 : last])
    if is_name and not any(form in pack.titles or form in pack.people for form in forms[first:last]):
        return first, last
    end = last + 1
    while (
        end < len(words)
        and end < last + 1 + _LONGEST_NAME
        and (words[end].is_capitalised or end > last + 1 and forms[end] in pack.name_joiners)
    ):
        end += 1
    closes = end == len(words) or forms[end] in (",", ".", ")", ";", "(", "–", "—") or forms[end] in pack.prepositions
    return (first, end) if closes and end > last + 2 and words[end - 1].is_capitalised else (first, last)
