"""Where a claim speaks of: the place named in it, or nearest to it in its sentence."""

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FEWEST_LETTERS = 2
_NEAR = 8
Span = tuple[int, int]


def find(passage: Passage, pack: LanguagePack) -> list[Span]:
    """The word ranges of the places of a passage: capitalised words behind "en", "al sur de", "near" and the like."""
    found, behind, forms = [], 0, passage.forms
    for at, form in enumerate(forms):
        if at < behind or form not in pack.place_leads.first_words:
            continue
        lead = pack.place_leads.match(forms, at)
        span = lead and _place(passage, at + lead[0], pack)
        is_place = span and _may_be(passage, span, lead[1], pack)
        if is_place:
            found.append(span)
        behind = span[1] if is_place else at + (lead or (1,))[0]
    return found


def _place(passage: Passage, first: int, pack: LanguagePack) -> Span | None:
    """The name that begins at a word, behind an article and a noun: "la ciudad de", "the province of"."""
    forms, at = passage.forms, first
    at += at < len(forms) and forms[at] in pack.definite_articles
    start = at
    noun = pack.place_nouns.get(forms[at]) if at + 1 < len(forms) and forms[at + 1] in pack.of_words else None
    if noun:
        at += 2
        at += at < len(forms) and forms[at] in pack.definite_articles
    last = _name_end(passage, at, pack)
    if last == at:
        return None
    return (start if noun == "region" else at), _with_country(passage, last, pack)


def _may_be(passage: Passage, span: Span, kind: str, pack: LanguagePack) -> bool:
    """Whether a name may be a place: no month, organisation, language or person's ("in Biden's speech")."""
    first, last = span
    forms = passage.forms[first:last]
    if any(form in pack.not_places or form.endswith("'s") for form in forms):
        return False
    # "OTAN", "WHO" are no places; "EE.UU." and "U.S." are written with stops.
    text = passage.words[first].text
    is_initials = last == first + 1 and text.isupper() and len(text) > _FEWEST_LETTERS and "." not in text
    if is_initials and not passage.text[passage.start : passage.end].isupper():
        return False
    return kind == "any" or (kind == "site" and any(pack.place_nouns.get(form) == "site" for form in forms))


def _name_end(passage: Passage, first: int, pack: LanguagePack) -> int:
    forms, words, last = passage.forms, passage.words, first
    while (
        last < len(words)
        and words[last].is_capitalised
        and (forms[last] not in pack.months or forms[last - 1] in pack.name_joiners)  # "Rio de Janeiro"
        and forms[last] not in pack.weekdays
    ):
        last += 1
        joined = last
        while joined < len(words) and joined < last + 2 and forms[joined] in pack.name_joiners - pack.coordinators:
            joined += 1
        if joined < len(words) and words[joined].is_capitalised:
            last = joined
    return last


def _with_country(passage: Passage, last: int, pack: LanguagePack) -> int:
    """ "Manchester, England": a second name between commas belongs to the first."""
    forms = passage.forms
    if last + 1 >= len(forms) or forms[last] != ",":
        return last
    end = _name_end(passage, last + 1, pack)
    is_closed = end == len(forms) or forms[end] in (",", ".", ")", ";")
    goes_on = end + 1 < len(forms) and (passage.words[end + 1].is_capitalised or forms[end + 1] in pack.and_words)
    is_list = is_closed and end < len(forms) and forms[end] == "," and goes_on
    return end if end > last + 1 and is_closed and not is_list else last


def nearest(places: list[Span], first: int, last: int) -> Span | None:
    """The first place within a claim, else the one a few words beside it, else the only one; None when that isn't
    certain."""
    inside = [place for place in places if first <= place[0] < last]
    if inside:
        return inside[0]
    away = {place: place[0] - last if place[0] >= last else first - place[1] for place in places}
    close = min(away, key=lambda place: away[place], default=None)
    return close if close and (away[close] < _NEAR or len(places) == 1) else None
