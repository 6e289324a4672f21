"""Whether verbs speak of what has happened or of what is to come."""

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_REACH = 12
# A participle so near behind "will" belongs to it ("will be held").
_HELD = 4


def coming(forms: list[str], pack: LanguagePack) -> list[int]:
    """Where words speak of what is to come, as indexes of words."""
    known = set(pack.future_phrases.places(forms))
    words, endings = pack.future_words, pack.future_endings
    return [
        at
        for at, form in enumerate(forms)
        if form in words or at in known or (endings and len(form) > 4 and form.endswith(endings))
    ]


def is_past(form: str, pack: LanguagePack) -> bool:
    return form in pack.past_verbs or (len(form) > 3 and form.endswith(pack.past_endings))


def beside(passage: Passage, first: int, last: int, pack: LanguagePack) -> int:
    """-1 or 1 as the verb nearest to some words speaks of the past or the future, 0 where none near them does."""
    forms = passage.forms
    begin, end = max(0, first - _REACH), min(len(forms), last + _REACH)
    near = forms[begin:end]
    ahead = [begin + at for at in (*coming(near, pack), *_arranged(near, first - begin, pack))]
    nearest, tense = _REACH, 0
    for at in (*range(begin, first), *range(last, end)):
        away = first - at if at < first else at - last + 1
        if away < nearest and not passage.words[at].is_mark:
            is_ahead = any(place <= at <= place + _HELD for place in ahead)
            # "la cumbre celebrada este viernes"
            is_held = at == first - 1 and forms[at].endswith(pack.participle_endings)
            if is_ahead or is_held or is_past(forms[at], pack):
                nearest, tense = away, 1 if is_ahead else -1
    return tense


def _arranged(forms: list[str], time: int, pack: LanguagePack) -> list[int]:
    """Where words arrange something for a time: "adjourned" only before "until Monday", "due" only without "was"."""
    places = pack.arranged_phrases.places(forms)
    if not places:
        return places
    kinds = {at: pack.arranged_phrases.match(forms, at)[1] for at in places}
    is_put_off = not pack.put_off_leads.isdisjoint(forms[max(0, time - 1) : time + 1])
    return [
        at
        for at in places
        if (kinds[at] != "put_off" or is_put_off)
        and (kinds[at] != "unless_past" or not at or not is_past(forms[at - 1], pack))
    ]
