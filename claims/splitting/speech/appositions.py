"""Which of two noun phrases before a verb, parted by a comma, is its subject: a name, a description, or both."""

from claims.splitting.languages import LanguagePack
from claims.splitting.speech.noun_phrases import Span
from claims.splitting.words import Passage


def named(passage: Passage, near: Span, far: Span, pack: LanguagePack) -> Span:
    """Of two phrases within commas before a verb, the name: with what describes it when that stands first."""
    words, forms = passage.words, passage.forms
    if forms[near[0]] in pack.determiners:
        joins = forms[far[0]] in pack.determiners and words[near[1] - 1].is_capitalised
        return (far[0], near[1]) if joins else far
    if forms[far[0]] in pack.determiners:
        return far[0], near[1]
    is_name = all(word.is_capitalised or word.form in pack.name_joiners for word in words[slice(*near)])
    is_aside = near[1] - near[0] == 1 or forms[near[0]] in pack.titles or not is_name
    return far if is_aside and words[far[0]].is_capitalised else near


def listed(passage: Passage, near: Span, far: Span, pack: LanguagePack) -> Span:
    """ "Ana, Luis y Pedro dijeron": a phrase with an "y" goes on before its comma; a bare description has its name."""
    forms, words = passage.forms, passage.words
    is_bare = forms[near[0]] not in pack.determiners and words[near[0]].text[0].islower()
    if is_bare and forms[near[0]] in pack.titles and words[far[0]].is_capitalised:
        return far
    is_list = any(form in pack.and_words for form in forms[slice(*near)]) and far[1] == near[0] - 1
    same = (forms[near[0]] in pack.determiners) == (forms[far[0]] in pack.determiners)
    return (far[0], near[1]) if is_list and same else near
