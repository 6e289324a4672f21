"""Statements that can be read without the article they are from."""

from collections.abc import Mapping
from datetime import date, timedelta

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.speech.cues import Cue
from claims.splitting.times.dates import Mention
from claims.splitting.values import TimeReference
from claims.splitting.words import Passage

Span = tuple[int, int]
# A dateline is no longer than this, and ends with one of these.
_DATELINE = 12
_DASHES = frozenset("-–—_")
_MARKS = ('""', "“”", "«»")


def of_quotation(text: str, claimant: str | None) -> str:
    """Who said it, and the words within marks that they don't hold themselves."""
    text = text.removesuffix(",")
    quoted = f"“{text}”" if '"' in text else f'"{text}"'
    return f"{_started(claimant)}: {quoted}" if claimant else quoted


def of_reported(passage: Passage, span: Span, cue: Cue, claimant: str | None, pack: LanguagePack) -> str | None:
    """The claimant, the cue and what was said (the words of a span); None when any of them is uncertain."""
    said = passage.slice(cue.first, cue.last)
    first = _behind_connector(passage, max(span[0], _behind_dateline(passage)), span[1], pack)
    content = passage.slice(first, span[1])
    # "dijo el ministro que", "al considerar que", "explicó:" can't be repeated with the claimant before them.
    is_plain = cue.content == cue.last and cue.trait != "infinitive"
    if claimant and is_plain and not said.endswith(pack.adverb_endings) and not _is_gerund(passage, cue, pack):
        # "aseguran que, en el caso del puerto, falta dinero"
        comma = "," if passage.forms[cue.last : first] == [","] else ""
        return f"{_started(claimant)} {_small(said)}{comma} {_continued(content, pack)}"
    # "El juez, según confirmaron fuentes, archivó la causa": neither part is a clause of its own.
    is_part = cue.content is None and not any(is_finite(form, pack) for form in passage.forms[slice(*span)])
    is_interrupted = is_part or cue.is_source and 0 < cue.first < span[0]
    if claimant and not is_plain and not is_interrupted:
        is_open = first == 0 or passage.words[first - 1].is_mark
        is_sure = not is_open or not passage.words[first].is_capitalised or _is_small(passage.forms[first], pack)
        wording = pack.attribution if is_sure else pack.late_attribution
        return wording.format(claimant=_in_sentence(claimant, pack), content=_continued(content, pack))
    return None


def of_sentence(passage: Passage, by_cue: Mapping[Cue, str | None], pack: LanguagePack) -> str:
    """A sentence without the connector it opens with, and with the name of whoever "he" or an elided subject is."""
    first = _behind_connector(passage, _behind_dateline(passage), len(passage.words), pack)
    text = passage.text[passage.words[first].start if first else passage.start : passage.end]
    text = _whole(text)
    for cue, claimant in by_cue.items():
        if not claimant or cue.is_source or cue.is_impersonal or claimant in text:
            continue
        if cue.first == first and pack.elides_subjects:
            return f"{_started(claimant)} {_small(text)}"
        between = passage.forms[first + 1 : cue.first]
        if passage.forms[first] in pack.subject_pronouns and cue.first > first and pack.preverbals.issuperset(between):
            return _started(claimant) + text[len(passage.words[first].text) :]
    return _started(text) if first else text


def _whole(text: str) -> str:
    """A sentence without its stop, and without the one mark of a quotation that goes on in another sentence."""
    text = text.removesuffix(":")
    text = text[:-1] if text.endswith(".") and not text.endswith("..") else text
    for opening, closing in _MARKS:
        is_cut = text.count(opening) % 2 if opening == closing else text.count(opening) != text.count(closing)
        if is_cut and text.startswith(opening):
            return text[1:].lstrip()
        if is_cut and text.endswith(closing):
            return text[:-1].rstrip()
    return text


def _behind_connector(passage: Passage, first: int, last: int, pack: LanguagePack) -> int:
    """Where a clause begins behind "Sin embargo," or "But"; an adverb like "allegedly" says something and stays."""
    found = pack.sentence_adverbs.match(passage.forms, first)
    if not found or passage.forms[first].endswith(pack.adverb_endings):
        return first
    lasting = pack.lasting_adverbs.match(passage.forms, first)
    if lasting and lasting[0] == found[0]:
        return first
    behind = first + found[0]
    if behind < last and passage.forms[behind] == ",":
        behind += 1
    elif found[0] > 1 or passage.forms[first] not in pack.bare_connectors or _is_of(passage, behind, pack):
        return first
    return behind if behind < last and not passage.words[behind].is_mark else first


def _is_of(passage, at, pack):
    """ "además de" is no connector."""
    return passage.forms[at : at + 1] != [] and passage.forms[at] in pack.of_words


def _behind_dateline(passage: Passage) -> int:
    """Where a sentence begins behind "OSLO, Feb 8 - " or "Lima (EFE) — "."""
    words = passage.words[:_DATELINE]
    dash = next((at for at, word in enumerate(words) if word.text in _DASHES), 0)
    if not dash or dash + 1 >= len(passage.words) or not passage.words[dash + 1].is_capitalised:
        return 0
    lead = words[:dash]
    is_apart = lead[-1].end < words[dash].start and words[dash].end < passage.words[dash + 1].start
    is_named = all(word.is_mark or word.is_capitalised or word.form[0].isdecimal() for word in lead)
    is_dateline = len(lead[0].text) > 2 and lead[0].text.isupper() or any(word.text in "(," for word in lead)
    return dash + 1 if is_apart and is_named and is_dateline else 0


def dated(statement: str, mention: Mention | None, time: TimeReference | None, pack: LanguagePack) -> str:
    """A statement, its white space put in order, with the days that its "ayer" or "el miércoles" means."""
    if "  " in statement:
        statement = " ".join(statement.split())
    if mention is None or time is None or time.start is None:
        return statement
    if (mention.year is not None or mention.is_dated) and time.text in statement:
        return statement
    return f"{statement} ({_days(time.start, time.end, pack)})"


def _days(first: date, last: date, pack: LanguagePack) -> str:
    if first == last:
        return _day(first, pack)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        months = dict.fromkeys(f"{pack.month_names[day.month - 1]} {day.year}" for day in (first, last))
        return " – ".join(months)
    return f"{_day(first, pack)} – {_day(last, pack)}"


def _day(day: date, pack: LanguagePack) -> str:
    return f"{day.day} {pack.month_names[day.month - 1]} {day.year}"


def _is_gerund(passage, cue, pack):
    return passage.forms[cue.verb].endswith(pack.gerund_endings)


def _started(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _continued(text: str, pack: LanguagePack) -> str:
    """A clause in the midst of a sentence: its first word is small unless it is a name."""
    return _small(text) if _is_small(text.split(maxsplit=1)[0].casefold(), pack) else text


def _is_small(form: str, pack: LanguagePack) -> bool:
    """Whether a word has a capital at the beginning of a sentence alone."""
    known = (
        pack.function_words,
        pack.number_words,
        pack.people,
        pack.bodies,
        pack.plurals,
        pack.relative_times.first_words,
    )
    is_people = form in pack.demonyms or form.removesuffix(pack.plural_endings[0]) in pack.demonyms
    return form not in pack.lasting_capitals and not is_people and any(form in words for words in known)


def _in_sentence(claimant: str, pack: LanguagePack) -> str:
    words = claimant.split()
    is_name = len(words) > 1 and all(word[0].isupper() for word in words)
    return _small(claimant) if words[0].casefold() in pack.determiners and not is_name else claimant
