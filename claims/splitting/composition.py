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


def of_quotation(text: str, claimant: str | None) -> str:
    text = text.removesuffix(",")
    return f'{claimant}: "{text}"' if claimant else f'"{text}"'


def of_reported(passage: Passage, span: Span, cue: Cue, claimant: str | None, pack: LanguagePack) -> str | None:
    """The claimant, the cue and what was said (the words of a span); None when any of them is uncertain."""
    said = passage.slice(cue.first, cue.last)
    content = passage.slice(_behind_connector(passage, *span, pack), span[1])
    # "dijo el ministro que", "al considerar que", "explicó:" can't be repeated with the claimant before them.
    is_plain = cue.content == cue.last and cue.trait != "infinitive"
    if claimant and is_plain and not said.endswith(pack.adverb_endings) and not _is_gerund(passage, cue, pack):
        return f"{_started(claimant)} {_small(said)} {_continued(content, pack)}"
    # "El juez, según confirmaron fuentes, archivó la causa": neither part is a clause of its own.
    is_part = cue.content is None and not any(is_finite(form, pack) for form in passage.forms[slice(*span)])
    is_interrupted = is_part or cue.is_source and 0 < cue.first < span[0]
    if claimant and not is_plain and not is_interrupted:
        return pack.attribution.format(claimant=_in_sentence(claimant, pack), content=_continued(content, pack))
    return None


def of_sentence(passage: Passage, by_cue: Mapping[Cue, str | None], pack: LanguagePack) -> str:
    """A sentence without the connector it opens with, and with the name of whoever "he" or an elided subject is."""
    first = _behind_connector(passage, 0, len(passage.words), pack)
    text = passage.text[passage.words[first].start if first else passage.start : passage.end]
    text = text[:-1] if text.endswith(".") and not text.endswith("..") else text
    for cue, claimant in by_cue.items():
        if not claimant or cue.is_source or cue.is_impersonal or claimant in text:
            continue
        if cue.first == first and pack.elides_subjects:
            return f"{_started(claimant)} {_small(text)}"
        if cue.first == first + 1 and passage.forms[first] in pack.subject_pronouns:
            return _started(claimant) + text[len(passage.words[first].text) :]
    return _started(text) if first else text


def _behind_connector(passage: Passage, first: int, last: int, pack: LanguagePack) -> int:
    """Where a clause begins behind "Sin embargo," or "But"; an adverb like "allegedly" says something and stays."""
    found = pack.sentence_adverbs.match(passage.forms, first)
    if not found or passage.forms[first].endswith(pack.adverb_endings):
        return first
    behind = first + found[0]
    if behind < last and passage.forms[behind] == ",":
        behind += 1
    elif found[0] > 1 or passage.forms[first] not in pack.bare_connectors:
        return first
    return behind if behind < last and not passage.words[behind].is_mark else first


def dated(statement: str, mention: Mention | None, time: TimeReference | None, pack: LanguagePack) -> str:
    """A statement with the days that its "ayer" or "el miércoles" means."""
    if mention is None or time is None or time.start is None or mention.year is not None:
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
    first = text.split(maxsplit=1)[0].casefold()
    return _small(text) if first in pack.function_words and first not in pack.lasting_capitals else text


def _in_sentence(claimant: str, pack: LanguagePack) -> str:
    words = claimant.split()
    is_name = len(words) > 1 and all(word[0].isupper() for word in words)
    return _small(claimant) if words[0].casefold() in pack.determiners and not is_name else claimant
