"""What a relative pronoun or a gerund refers to: the noun phrase that ends right before it."""

from claims.splitting.languages import LanguagePack
from claims.splitting.speech.noun_phrases import Span, is_abbreviated, is_verb
from claims.splitting.words import Passage

_LONGEST_INSERTION = 14
_COMMAS = frozenset(",—–")
_INSIDE = frozenset("-'&/’%$#@.")


def antecedent(passage: Passage, end: int, timed: set[int], pack: LanguagePack) -> Span | str | None:
    """The phrase that ends right before a word; "shared" behind "lo que" and the like, which is said by the subject."""
    forms, words = passage.forms, passage.words
    end -= end > 0 and forms[end - 1] in _COMMAS
    if not end or words[end - 1].is_mark and forms[end - 1] != ")":
        return None
    if any(forms[end - 1] in words for words in (pack.prepositions, pack.determiners, pack.neuter_articles)):
        return "shared"
    first = end
    while first and end - first < _LONGEST_INSERTION and _is_nominal(passage, first - 1, timed, pack):
        first -= 1
        is_article = forms[first] in pack.determiners and forms[first] not in pack.of_words
        if is_article and (not first or forms[first - 1] not in pack.of_words):
            break
    while first < end and (forms[first] in pack.of_words or forms[first] in pack.and_words or words[first].is_mark):
        first += 1
    return (first, end) if first < end else None


def _is_nominal(passage, at, timed, pack):
    form, word = passage.forms[at], passage.words[at]
    if form in pack.of_words or form in pack.name_joiners:
        return True
    if word.is_mark:
        return form in "()" or form in _INSIDE and (form != "." or is_abbreviated(passage, at, pack))
    return not (form in pack.prepositions or form in pack.clause_words or at in timed or is_verb(passage, at, pack))
