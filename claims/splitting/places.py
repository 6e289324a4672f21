"""Where a claim speaks of: the place named in it, or nearest to it in its sentence."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_FEWEST_LETTERS = 2
_NEAR = 8
# "five in the Northern Territory"
_RIGHT_BEHIND = 2
Span = tuple[int, int]


def find(passage: Passage, pack: LanguagePack) -> list[Span]:
    """The word ranges of the places of a passage: capitalised words behind "en", "al sur de", "near" and the like."""
    found, behind, forms = [], 0, passage.forms
    for at, form in enumerate(forms):
        if at < behind or form not in pack.place_leads.first_words:
            continue
        lead = _lead(passage, at, pack)
        span = lead and _place(passage, at + lead[0], pack)
        is_place = span and _may_be(passage, span, lead[1], pack)
        if is_place:
            found.append(span)
        behind = span[1] if is_place else at + (lead or (1,))[0]
    return found


def _lead(passage: Passage, at: int, pack: LanguagePack) -> tuple[int, str] | None:
    """The phrase before a place: "in western" Kenya, but only "in" Western Australia."""
    found = pack.place_leads.match(passage.forms, at)
    is_within_name = found and found[0] > 1 and passage.words[at + found[0] - 1].is_capitalised
    if is_within_name and not passage.words[at].text.isupper():
        return pack.place_leads.match(passage.forms[: at + 1], at)
    return found


def _place(passage: Passage, first: int, pack: LanguagePack) -> Span | None:
    """The name that begins at a word, behind an article and a noun: "la ciudad de", "the province of"."""
    at = start = _behind_article(passage, first, pack)
    noun, behind = _noun(passage, at, pack)
    if noun:
        at = _behind_article(passage, behind, pack)
    last = _name_end(passage, at, pack)
    if last == at:
        return None
    return (start if noun == "region" else at), _with_country(passage, last, pack)


def _behind_article(passage: Passage, at: int, pack: LanguagePack) -> int:
    """Behind "the", but not behind that of a name ("La Habana")."""
    if at + 1 >= len(passage.words) or passage.forms[at] not in pack.definite_articles:
        return at
    is_of_name = passage.words[at].is_capitalised and passage.words[at + 1].is_capitalised
    return at if is_of_name and not passage.words[at].text.isupper() else at + 1


def _noun(passage: Passage, at: int, pack: LanguagePack) -> tuple[str | None, int]:
    """ "ciudad de", "province of", "municipio" before a name: its kind, and where the name begins."""
    forms, words = passage.forms, passage.words
    # "the Turkish city of", "la ciudad turca de"
    at += at + 1 < len(forms) and forms[at] in pack.demonyms and forms[at + 1] in pack.place_nouns
    is_name = words[at].is_capitalised and not words[at].text.isupper() if at < len(words) else True
    noun = pack.place_nouns.get(forms[at]) if at + 1 < len(forms) and not is_name else None
    is_described = noun and forms[at + 2 : at + 3] and forms[at + 2] in pack.of_words
    if is_described and not words[at + 1].is_mark and not words[at + 1].is_capitalised:
        return noun, at + 3
    if noun and forms[at + 1] in pack.of_words:
        return noun, at + 2
    is_before = noun in ("town", "region") and not words[at].is_capitalised and words[at + 1].is_capitalised
    return (noun, at + 1) if is_before else (None, at)


def _may_be(passage: Passage, span: Span, kind: str, pack: LanguagePack) -> bool:
    """Whether a name may be a place: no month, organisation, language or person's ("in Biden's speech")."""
    first, last = span
    forms = passage.forms[first:last]
    if any(form in pack.not_places or form.endswith("'s") for form in forms) or forms[-1] in pack.demonyms:
        return False
    behind = passage.forms[last] if last < len(passage.forms) else ""
    is_alone = last == first + 1
    # "in Batman: The Animated Series", "in the Titanic film", "En Un mar", "in US-backed talks"
    _, hyphen, tied = passage.words[last - 1].text.rpartition("-")
    if (
        behind == ":"
        or (hyphen and tied.islower())
        or (behind in pack.work_nouns and not _goes_on(passage, last + 1, pack))
        or (is_alone and forms[0] in pack.function_words and not passage.words[first].text.isupper())
    ):
        return False
    # "OTAN", "WHO" are no places; "EE.UU." and "U.S." are written with stops.
    text = passage.words[first].text
    is_initials = is_alone and text.isupper() and len(text) > _FEWEST_LETTERS and "." not in text
    if is_initials and not passage.text[passage.start : passage.end].isupper():
        return False
    return kind == "any" or (
        kind == "site" and not is_alone and any(pack.place_nouns.get(form) == "site" for form in forms)
    )


def _goes_on(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """ "in the UK film industry": a noun whose first part only is that of a work."""
    return at < len(passage.words) and not passage.words[at].is_mark and passage.forms[at] not in pack.function_words


def _name_end(passage: Passage, first: int, pack: LanguagePack) -> int:
    forms, words, last = passage.forms, passage.words, first
    while (
        last < len(words)
        and words[last].is_capitalised
        and (
            forms[last] not in pack.months
            or last
            and forms[last - 1] in pack.name_joiners
            and forms[last - 1] not in pack.determiners
        )  # "Rio de Janeiro"
        and forms[last] not in pack.weekdays
    ):
        last = _behind_stop(passage, last + 1, pack)
        joined = last
        # "in Lima the OAS" is no name.
        if joined < len(words) and forms[joined] in pack.determiners and forms[joined] not in pack.of_words:
            continue
        while (
            joined < len(words)
            and joined < last + 2
            and (forms[joined] in pack.name_joiners and forms[joined] not in pack.coordinators)
        ):
            joined += 1
        if joined < len(words) and words[joined].is_capitalised:
            last = joined
    return last


def _behind_stop(passage: Passage, at: int, pack: LanguagePack) -> int:
    """Behind the full stop that belongs to a name: "U.S.", "St. Paul"."""
    words = passage.words
    if at >= len(words) or words[at].text != "." or words[at].start != words[at - 1].end:
        return at
    goes_on = at + 1 < len(words) and words[at + 1].is_capitalised
    return at + 1 if "." in words[at - 1].text or (goes_on and words[at - 1].form in pack.abbreviations) else at


def _with_country(passage: Passage, last: int, pack: LanguagePack) -> int:
    """ "Manchester, England": a second name between commas belongs to the first."""
    forms = passage.forms
    if last + 1 >= len(forms) or forms[last] != ",":
        return last
    end = _name_end(passage, last + 1, pack)
    if end > last + 2 and _is_person(passage, last + 1, end, pack):
        return last
    is_closed = end == len(forms) or forms[end] in (",", ".", ")", ";")
    goes_on = end + 1 < len(forms) and (passage.words[end + 1].is_capitalised or forms[end + 1] in pack.and_words)
    is_list = is_closed and end < len(forms) and forms[end] == "," and goes_on
    return end if end > last + 1 and is_closed and not is_list else last


def _is_person(passage, first, last, pack):
    """ "El delegado en Dili, Joseph Yeo, dijo": a name of two words that speaks, or with a given name, isn't a place."""
    forms = passage.forms
    speaks = last + 1 < len(forms) and forms[last] == "," and pack.cue_verbs.match(forms, last + 1)
    return bool(speaks) or forms[first] in pack.genders


def nearest(places: list[Span], first: int, last: int) -> Span | None:
    """The first place within a claim, else the one a few words beside it, else the only one; None when that isn't
    certain."""
    inside = [place for place in places if first <= place[0] < last]
    if inside:
        return inside[0]
    away = {place: place[0] - last if place[0] >= last else first - place[1] for place in places}
    close = min(away, key=lambda place: away[place], default=None)
    return close if close and (away[close] < _NEAR or len(places) == 1) else None


def behind_figures(
    passage: Passage, places: list[Span], figures: Iterable[Span], pack: LanguagePack
) -> dict[Span, Span]:
    """The place right behind each figure that has one: "five in Victoria"."""
    found, firsts = {}, [first for first, _ in places]
    for figure in figures:
        at = bisect_left(firsts, figure[1])
        between = passage.forms[figure[1] : firsts[at]] if at < len(places) else None
        if between is not None and len(between) <= _RIGHT_BEHIND and pack.coordinators.isdisjoint(between):
            found[figure] = places[at]
    return found


def of_figure(passage: Passage, places: list[Span], own: Span, behind: Mapping[Span, Span]) -> Span | None:
    """The place right behind a figure, else the nearest that stands so behind no other figure."""
    if own in behind:
        return behind[own]
    if len(places) > 1 and behind:
        # What lies beyond a figure with a place of its own is told of that one.
        bound = min((figure[0] for figure in behind if figure[0] >= own[1]), default=len(passage.forms))
        taken = set(behind.values())
        places = [place for place in places if place not in taken and place[0] < bound]
    return nearest(places, *own)
