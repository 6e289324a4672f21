"""Who speaks behind a colon: whom the words before it name, or whoever has the word."""

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech import claimants
from claims.splitting.speech.noun_phrases import Span, names_somebody
from claims.splitting.words import Passage

_LONGEST_HEAD = 10


def speaker(passage: Passage, first: int, timed: set[int], pack: LanguagePack) -> Span | str | None:
    """The subject of the words before a quotation and its colon, "last" for whoever spoke last."""
    subject = claimants.leading(passage, timed, pack) or _head(passage, first - 1, pack)
    has_verb = any(is_finite(form, pack) for form in passage.forms[:first])
    if not (has_verb and pack.elides_subjects):
        return subject
    return subject if subject and not _is_thing(passage, subject[0], pack) else "last"


def _head(passage, end, pack):
    """The words before a colon when they name somebody: a short phrase without a verb."""
    words = passage.words
    names = words[0].is_capitalised and (words[end - 1].is_capitalised or words[0].form in pack.determiners)
    has_verb = any(is_finite(form, pack) for form in passage.forms[:end])
    is_tag = end == 1 and (len(words[0].text) == 1 or words[0].form in pack.not_sources)
    return (0, end) if names and end <= _LONGEST_HEAD and not has_verb and not is_tag else None


def _is_thing(passage, at, pack):
    """ "Si hay dudas sobre ello, fue claro: "..."": a bare noun that is nobody's speaks nothing."""
    is_led = passage.forms[at] in pack.determiners or passage.forms[at] in pack.subject_pronouns
    return not is_led and not names_somebody(passage, at, pack)
