"""Speech between dashes, as Spanish and Portuguese write dialogue: "—No lo sé —dijo Ana—. Mañana veremos."."""

import re
from collections.abc import Iterator
from itertools import islice

from claims.splitting import words
from claims.splitting.languages import LanguagePack
from claims.splitting.punctuation.marks import Marked

# The dash stands right before what is said, or before a space, as Brazil writes; there it may begin an item of a list.
_OPENING = re.compile(r"^[^\S\n]*+([—–―-])([^\S\n]?)(?=[¿¡…\[(«“\"]*[^\W\d_])", re.MULTILINE)
_INNER = {dash: re.compile(rf"(?<=[\s.,!?…»”\"]){dash}|{dash}(?=[\s.,;:!?…]|$)") for dash in "—–―-"}
_AFTER_DASH = " \t\xa0.,;:"
_LONGEST_CUE = 30
_MOST_DASHES = 40
_QUESTION = re.compile(r"\?[\s.!)»”\"]*$")
_END = re.compile(r"[.!?…»”\"]\s*$")


def speeches(text: str, pack: LanguagePack) -> list[Marked]:
    """What is said between dashes, each as a pair of marks, in their order.

    A line counts when its dash is followed by another one with a verb of saying behind it, or when it is a question
    or the answer to one and no item of a list.
    """
    found: list[Marked] = []
    answers_at = -1
    for opening in _OPENING.finditer(text):
        end = text.find("\n", opening.end())
        end = len(text) if end < 0 else end
        spoken = list(_spoken(text, opening, end, pack))
        is_question = bool(_QUESTION.search(text, max(opening.end(), end - 9), end))
        is_dialogue = not opening[2] and (is_question or opening.start() == answers_at)
        if not spoken and is_dialogue and opening[1] != "-" and _END.search(text, max(opening.end(), end - 5), end):
            spoken = [Marked(opening.start(1), end, opening.end(), end, is_dash=True)]
        found += spoken
        answers_at = end + 1 if spoken and is_dialogue else -1
    return found


def _spoken(text: str, opening: re.Match, end: int, pack: LanguagePack) -> Iterator[Marked]:
    """The speeches of a line, parted by what its narrator puts between dashes."""
    start, has_cue = opening.start(1), False
    inner = opening.end()
    dashes = islice(_INNER[opening[1]].finditer(text, opening.end(), end), _MOST_DASHES)
    for dash in dashes:
        if not _has_cue(text[dash.end() : min(end, dash.end() + _LONGEST_CUE)], pack):
            continue
        has_cue = True
        yield Marked(start, dash.end(), inner, dash.start(), is_dash=True)
        closing = next(dashes, None)
        if closing is None:
            return
        start, inner = closing.start(), closing.end()
        while inner < end and text[inner] in _AFTER_DASH:
            inner += 1
    if has_cue and inner < end:
        yield Marked(start, end, inner, end, is_dash=True)


def _has_cue(text: str, pack: LanguagePack) -> bool:
    """Whether a text begins with a verb of saying, behind pronouns and the like at most."""
    forms = [word.form for word in words.read(text)]
    at = 0
    while at < len(forms) and (forms[at] in pack.preverbals or forms[at] in pack.perfect_auxiliaries):
        at += 1
    return pack.cue_verbs.match(forms, at) is not None or pack.cue_participles.match(forms, at) is not None
