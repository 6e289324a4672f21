"""What is asked of a search elsewhere: a claim's telling words, few enough that a search still finds something."""

from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import Passage, Word

MOST_WORDS, LONGEST = 12, 200


def query_of(statement: str, language: str) -> str:
    """The words of a statement as they stand there, in their order: all but those that say nothing, and of a long
    statement numbers and names before the longest of the others."""
    passage = Passage(statement, 0, len(statement))
    stop_words = load(language).stop_words if language in languages() else frozenset()
    telling = [word for word in passage.words if not word.is_mark and word.form not in stop_words]
    first = telling[0] if telling else None
    chosen = sorted(telling, key=lambda word: weight(word, word is first))[:MOST_WORDS]
    words = ""
    for word in sorted(chosen, key=lambda word: word.start):
        if len(words) + len(word.text) < LONGEST:
            words = f"{words} {word.text}".strip()
    return words or statement[:LONGEST]


def weight(word: Word, is_first: bool) -> tuple:
    # The first word of a sentence has its capital from there.
    is_name = word.is_capitalised and not is_first
    is_number = word.text[0].isdecimal()
    return (not (is_name or is_number), -len(word.text), word.start)
