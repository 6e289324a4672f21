"""The tone of a sentence: whether it judges, wishes, advises, asks, promises, or speaks to its reader."""

from itertools import pairwise

from claims.splitting.languages import LanguagePack
from claims.splitting.reading import Read
from claims.splitting.times import tenses
from claims.splitting.words import Passage, Word

_FEWEST_WORDS = 3
_LONGEST_CUE = 12
_LONGEST_LEAD = 8


def of_sentence(read: Read, quoted: set[int], held: set[str], pack: LanguagePack) -> set[str]:
    """The slugs of the tones of a sentence; `quoted` are the indexes of the words within quotation marks, and `held`
    the slugs of the lists of which a phrase may begin in it."""
    passage = read.passage
    partial = {at for one in read.quotations if one.is_partial for at in range(one.quoted.first, one.quoted.last)}
    told = without(passage.forms, partial)
    outside = without(passage.forms, quoted)
    tone = {
        slug
        for slug in held & pack.tones.keys()
        if _holds(outside if slug in ("address", "first_person") else told, slug, pack)
    }
    if "opinion" in tone and not pack.tones["opinion"].places(without(told, _named(passage.words))):
        tone.remove("opinion")
    if "imperatives" in held and _commands(read, outside, pack):
        tone.add("address")
    tone |= _mood(passage, quoted, pack)
    if _is_viewpoint(passage, pack):
        tone.add("opinion")
    if any(passage.forms[statement.cue.verb] in pack.beliefs for statement in read.statements):
        tone.add("opinion")
    if tenses.coming(passage.forms, pack):
        tone.add("promise" if read.statements or read.quotations or "promise" in tone else "prediction")
    if "advice" in tone:
        # "tendrá que revisar": a duty is no forecast.
        tone -= {"promise", "prediction"}
    if _is_boilerplate(read, pack) or ("credits" in held and pack.credits.places(passage.forms)):
        tone.add("boilerplate")
    return tone


def _holds(forms: list[str], slug: str, pack: LanguagePack) -> bool:
    """Whether one of a tone's phrases is among some words, and not within a phrase that takes the tone from it."""
    places, blocks = pack.tones[slug].places(forms), pack.tone_blocks.get(slug)
    if not places or blocks is None:
        return bool(places)
    blocked = {at + beyond for at in blocks.places(forms) for beyond in range(blocks.match(forms, at)[0])}
    return not blocked.issuperset(places)


def _is_viewpoint(passage: Passage, pack: LanguagePack) -> bool:
    """ "Para el ministro, la medida es un error": an opening that says whose view the rest is."""
    forms, words = passage.forms, passage.words
    if forms[0] not in pack.viewpoint_leads or len(forms) < _FEWEST_WORDS or "," not in forms[:_LONGEST_CUE]:
        return False
    at = 1 + (forms[1] in pack.definite_articles)
    is_name = all(word.is_capitalised for word in words[1:3])
    return is_name or (at < len(forms) and (forms[at] in pack.titles or forms[at] in pack.viewers))


def _named(words: list[Word]) -> set[int]:
    """The words that are names by their capital, as indexes: "the Great Lakes" praises nothing."""
    return {
        at
        for at, (earlier, word) in enumerate(pairwise(words), 1)
        if word.is_capitalised and len(word.text) > 1 and not earlier.is_mark
    }


def without(forms: list[str], left_out: set[int]) -> list[str]:
    """Words with nothing in the place of some of them."""
    return [" " if at in left_out else form for at, form in enumerate(forms)] if left_out else forms


def _commands(read: Read, outside: list[str], pack: LanguagePack) -> bool:
    """Whether a clause begins with an imperative to the reader: "Descubre cómo", "Free to read; sign up here".

    With a figure it is one only where nothing else can be meant: "Consulta el martes: 3.000 firmas" tells of a vote.
    """
    words, has_figures = read.passage.words, bool(read.counts or read.quantities)
    return any(
        (not at or words[at - 1].is_mark) and not (has_figures and pack.imperatives.match(outside, at)[1] != "sure")
        for at in pack.imperatives.places(outside)
    )


def _mood(passage: Passage, quoted: set[int], pack: LanguagePack) -> set[str]:
    last = next((at for at in reversed(range(len(passage.words))) if passage.words[at].text not in "\"”»’')]"), 0)
    # "¿De veras?."
    last -= last > 0 and passage.words[last].text == "." and passage.words[last - 1].text in "?!"
    # A question that is quoted within a statement doesn't make a question of it.
    told = sum(not word.is_mark for at, word in enumerate(passage.words) if at not in quoted) if last in quoted else 0
    if passage.words[last].text == "?":
        return {"question"} if told < _LONGEST_LEAD else set()
    return {"exclamation"} if passage.words[last].text == "!" or pack.exclamations.match(passage.forms, 0) else set()


def _is_boilerplate(read: Read, pack: LanguagePack) -> bool:
    forms = read.passage.forms
    first = next((at for at, word in enumerate(read.passage.words) if not word.is_mark), 0)
    if pack.boilerplate.match(forms, 0) or pack.boilerplate.match(forms, first):
        return True
    # A line that is a date and nothing else.
    words = (at for at, word in enumerate(read.passage.words) if not word.is_mark)
    return bool(read.mentions) and all(at in read.timed or forms[at].isdecimal() for at in words)
