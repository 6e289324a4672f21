"""Statements that can be read without the article they are from."""

from datetime import date

from claims.splitting.cues import Cue
from claims.splitting.dates import Mention
from claims.splitting.languages import LanguagePack
from claims.splitting.values import TimeReference
from claims.splitting.words import Passage


def of_quotation(text: str, claimant: str | None) -> str:
    return f'{claimant}: "{text}"' if claimant else f'"{text}"'


def of_reported(passage: Passage, content: str, cue: Cue, claimant: str | None, pack: LanguagePack) -> str:
    """The claimant, the cue and what was said; the whole sentence when any of them is uncertain."""
    said = passage.slice(cue.first, cue.last)
    if (
        claimant
        and cue.content is not None
        and not said.endswith(pack.adverb_endings)
        and not _is_gerund(passage, cue, pack)
    ):
        return f"{_started(claimant)} {_small(said)} {_continued(content, pack)}"
    if claimant and (cue.is_source or cue.content is None):
        return pack.attribution.format(claimant=_in_sentence(claimant, pack), content=_continued(content, pack))
    return of_sentence(passage)


def of_sentence(passage: Passage) -> str:
    text = passage.text[passage.start : passage.end]
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def dated(statement: str, mention: Mention | None, time: TimeReference | None, pack: LanguagePack) -> str:
    """A statement with the days that its "ayer" or "el miércoles" means."""
    if mention is None or time is None or time.start is None or mention.year is not None:
        return statement
    return f"{statement} ({_days(time.start, time.end, pack)})"


def _days(first: date, last: date, pack: LanguagePack) -> str:
    if first == last:
        return _day(first, pack)
    if first.day == 1 and (first.month, first.year) == (last.month, last.year):
        return f"{pack.month_names[first.month - 1]} {first.year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year)
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
