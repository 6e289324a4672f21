"""Words that stood somewhere, as those of a banner or a slogan, and who held them up."""

from claims.splitting.languages import LanguagePack
from claims.splitting.speech import claimants
from claims.splitting.speech.noun_phrases import Span
from claims.splitting.speech.quoted import Quoted
from claims.splitting.words import Passage

_NEAR = 14
_LEAD = 3


def stand_somewhere(passage: Passage, one: Quoted, is_name: bool, pack: LanguagePack) -> bool:
    """Whether a word for a wording stands right before: con la frase "Abolish ICE"; "known as "..."" gives a name."""
    leads = passage.forms[max(0, one.first - _LEAD) : one.first]
    nouns = pack.wording_nouns - (pack.manner_words if is_name else frozenset())
    return not nouns.isdisjoint(leads)


def are_written(passage: Passage, one: Quoted, pack: LanguagePack) -> bool:
    """Whether the words stand on something: "una manta con la frase "Abolish ICE""."""
    lead = passage.forms[max(0, one.first - _LEAD) : one.first]
    return not pack.wording_nouns.isdisjoint(lead) and not pack.company_words.isdisjoint(lead)


def bearer(passage: Passage, one: Quoted, timed: set[int], pack: LanguagePack) -> Span | None:
    """Who holds what the words stand on: "Varios jóvenes portaban carteles con la frase "..."."""
    forms = passage.forms
    near = range(one.first - 1, max(0, one.first - _NEAR), -1)
    at = next((at for at in near if forms[at] in pack.bearing_verbs), None)
    if at is None:
        return None
    subject = claimants.before(passage, at, timed, pack)
    # "Una mujer, que cruzó la valla y que colgó una manta ...": a second clause has the first subject.
    is_second = at > 1 and forms[at - 1] in pack.relatives and forms[at - 2] in pack.and_words
    if subject == "shared" or is_second:
        subject = claimants.leading(passage, timed, pack)
    return subject if isinstance(subject, tuple) else None
