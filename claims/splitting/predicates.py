"""Whether words hold the verb of a main clause, by its form and by the words beside it."""

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FEWEST_LETTERS = 3
_FEWEST_STEM = 4
_TITLED = 0.7
_LEAD = 3


def is_finite(form: str, pack: LanguagePack) -> bool:
    """Whether a word looks like the verb of a clause."""
    if form in pack.finite_verbs or form in pack.verb_forms:
        return True
    return len(form) > _FEWEST_STEM and form.endswith(pack.verb_endings)


def states(passage: Passage, pack: LanguagePack) -> bool:
    """Whether some word is the verb of a main clause, as far as form and neighbours tell: not the one that begins a
    relative clause ("a rash that starts on the face")."""
    return any(
        _is_verb(passage, at, pack) and not (at and passage.forms[at - 1] in pack.relatives)
        for at in range(len(passage.words))
    )


def tells_event(passage: Passage, pack: LanguagePack) -> bool:
    """Whether words without a verb tell an event, as headlines do: "Detenido el alcalde", "Earthquake off Japan"."""
    return any(
        form in pack.headline_words and (at < _LEAD or passage.words[at - 1].is_capitalised)
        for at, form in enumerate(passage.forms)
    )


def _is_titled(passage: Passage) -> bool:
    """A headline that has all its words with capitals, so that a capital makes no name."""
    if passage.is_titled is None:
        words = [word for word in passage.words if not word.is_mark and len(word.text) > _FEWEST_LETTERS]
        passage.is_titled = sum(word.is_capitalised for word in words) > _TITLED * len(words)
    return passage.is_titled


def _is_verb(passage, at, pack):
    word = passage.words[at]
    form = word.form
    if word.is_mark or form in pack.not_verbs:
        return False
    if word.is_capitalised and at and not (passage.words[at - 1].is_mark or _is_titled(passage)):
        return False
    if form in pack.noun_verbs:
        return _is_among_nouns(passage, at, pack)
    if form in pack.verb_forms:
        return True
    if form in pack.base_verbs:
        return _has_plural_subject(passage, at, pack)
    if form in pack.finite_verbs:
        return True
    return _has_verb_ending(passage, at, pack)


def _has_verb_ending(passage, at, pack):
    form = passage.forms[at]
    if "-" in form:
        return form.endswith(pack.pronoun_endings)
    if form in pack.function_words or len(form) < _FEWEST_LETTERS:
        return False
    before = passage.forms[at - 1] if at else ""
    # "se deriva de": behind "se" stands a verb.
    if before in pack.impersonal_pronouns and len(form) > _FEWEST_LETTERS and form.endswith(pack.present_endings):
        return True
    is_bound = before in pack.determiners or before in pack.of_words or before in pack.prepositions
    if form.endswith(pack.sure_verb_endings):
        # "Ana la escuchó"
        return not is_bound or (before in pack.object_pronouns and form.endswith(pack.past_endings))
    if len(form) <= _FEWEST_LETTERS or is_bound:
        return False
    if form.endswith(pack.likely_verb_endings) or _is_between_nouns(passage, at, pack):
        return True
    # "un jubilado asentía"
    return form.endswith(pack.noun_led_endings) and _is_noun(before, pack)


def _is_noun(form, pack):
    return form[:1].isalpha() and form not in pack.function_words and form not in pack.adjectives_before


def _is_between_nouns(passage, at, pack):
    """ "El Supremo avala la ley": between a noun and an article, what ends as a verb does is one."""
    forms = passage.forms
    if not at or at + 1 >= len(forms) or not forms[at].endswith(pack.present_endings):
        return False
    before = forms[at - 1]
    is_noun = before[0].isalpha() and before not in pack.function_words and not before.endswith(pack.present_endings)
    return is_noun and before not in pack.adjectives_before and forms[at + 1] in pack.determiners


def _is_among_nouns(passage, at, pack):
    """A form that may be a noun is a verb behind a noun or a pronoun, or at the beginning before an article."""
    forms = passage.forms
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if at == 0 or passage.words[at - 1].is_mark:
        is_named = at + 1 < len(forms) and passage.words[at + 1].is_capitalised
        return pack.elides_subjects and (is_named or follows in pack.definite_articles)
    before = forms[at - 1]
    if pack.elides_subjects and passage.words[at - 1].is_capitalised and before not in pack.function_words:
        return True
    if before in pack.subject_pronouns or before in pack.relatives or before in pack.preverbals:
        return follows not in pack.of_words
    is_noun = before[0].isalpha() and before not in pack.function_words and before not in pack.number_words
    return is_noun and before not in pack.adjectives_before and follows not in pack.of_words


def _has_plural_subject(passage, at, pack):
    """ "Nurses earn", "police seize": a bare form behind a plural."""
    forms, before = passage.forms, at - 1
    while before > 0 and (forms[before] in pack.preverbals or forms[before].endswith(pack.adverb_endings)):
        before -= 1
    if before < 0 or passage.words[before].is_mark:
        return False
    form = forms[before]
    is_plural = form.endswith(pack.plural_endings[0]) and not form.endswith("ss") and len(form) > _FEWEST_LETTERS
    if form in pack.plural_subjects or (is_plural and form not in pack.function_words):
        return True
    # "England beat India", "US, China reach deal": teams and lists of names are plural.
    is_named = passage.words[before].is_capitalised and form not in pack.function_words
    is_list = before > 1 and forms[before - 1] == "," and passage.words[before - 2].is_capitalised
    return is_named and (is_list or (at + 1 < len(forms) and passage.words[at + 1].is_capitalised))
