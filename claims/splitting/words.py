"""The words of a text, and phrases of several words looked up among them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

# Possessive quantifiers: a run of digits or letters is read once, whatever follows it.
# A number keeps its unit apart ("10km", "$5bn"); letters before digits make a name ("F-16", "G7"), but those of some
# currencies ("Sh28 billion", "N50m").
_WORD = re.compile(
    r"(?:[KUT]?Shs?|KSh|Rs|(?:[NR](?=\d++(?:[.,]\d++)*+(?:(?:m|mn|bn|tn)\b|[ \xa0](?:m|b|tr)illion\b))))(?=\d)|"
    r"\d++(?:[.,]\d++)*+(?:(?!\w)|(?=(?:km[2²h]?|kg|cm|mm|m[2²l]?|g|ha|h|min|bn|mn|k|tn|ºC|C|mph|kph|mg|lbs?|ft|k?Wh?|[MG]Wh?|[MGT]B|pp|pc|p(?!\.m))\b))"
    r"|\w++(?:[-'’.]\w++)*+"
    r"|([\"'“”«»‘’()\[\]{}])\1*+"
    r"|\S"
)

_LONGEST_REMEMBERED = 40


def listed(words: str) -> frozenset[str]:
    """The words of a string with white space between them."""
    return frozenset(words.split())


def each(phrases: str, value: object) -> dict[str, object]:
    """One value for every phrase of a string with | between them."""
    return dict.fromkeys(phrases.split("|"), value)


class Word(NamedTuple):
    """One word or mark of a text; `form` is its case-folded text, which the packs' words are compared with."""

    start: int
    end: int
    text: str
    form: str
    is_capitalised: bool
    is_mark: bool


def read(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and marks of a text, or of text[start:end], in order; offsets count from the text's beginning."""
    make = tuple.__new__  # without the Python function that makes a NamedTuple: a long text has many words
    return [
        make(
            Word,
            match.span() + (_remembered(word) if len(word := match.group()) <= _LONGEST_REMEMBERED else _shape(word)),
        )
        for match in _WORD.finditer(text, start, len(text) if end is None else end)
    ]


def _shape(word: str) -> tuple[str, str, bool, bool]:
    """The text, form, is_capitalised and is_mark of a word."""
    initial = word[0]
    is_mark = not (initial.isalnum() or initial == "_")
    return word, word.casefold().replace("’", "'"), initial.isupper(), is_mark


# Most words of a text stand in it, or in the one before, already.
_remembered = lru_cache(maxsize=1 << 15)(_shape)


class Passage:
    """A sentence of a text with its words; start and end, like the words' offsets, count from the text's beginning.

    `verbs` remembers which of its words were asked for and found to be verbs, `subjects` whose verbs they are,
    `is_titled` whether it has the capitals of a headline; None until somebody asks.
    """

    __slots__ = ("end", "forms", "is_titled", "start", "subjects", "text", "verbs", "words")

    def __init__(self, text: str, start: int, end: int):
        self.text, self.start, self.end = text, start, end
        self.words = read(text, start, end)
        self.forms = [word.form for word in self.words]
        self.verbs: dict[int, bool] = {}
        self.subjects: dict[int, tuple[int, int] | str | None] = {}
        self.is_titled: bool | None = None

    def slice(self, first: int, last: int) -> str:
        """The text from one word up to, not including, another (by their indexes)."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def at(self, offset: int) -> int:
        """The index of the first word that begins at or after an offset."""
        return bisect_left(self.words, (offset,))


class Phrases:
    """Phrases of one or more words, each with a value, found in a list of words at a given place.

    Made from a mapping (phrase to value) or from phrases alone, which may be one string with | between them (the value
    is then the phrase). `first_words` are those that a phrase begins with: by them most words are passed over at once,
    and by those that come second, where no phrase is one word, most of the rest.
    """

    def __init__(self, phrases: Mapping[str, object] | Iterable[str] | str):
        every = phrases.split("|") if isinstance(phrases, str) else phrases
        given = every if isinstance(every, Mapping) else {phrase: phrase for phrase in every}
        self._values: dict[tuple[str, ...], object] = {}
        for phrase, value in given.items():
            self._values.setdefault(tuple(word.form for word in read(phrase)), value)
        self._sizes: dict[str, list[int]] = {}
        for forms in sorted(self._values, key=len, reverse=True):
            sizes = self._sizes.setdefault(forms[0], [])
            if len(forms) not in sizes:
                sizes.append(len(forms))
        self.first_words = frozenset(self._sizes)
        self._lone = {form: (1, self._values[form,]) for form, sizes in self._sizes.items() if sizes == [1]}
        self._second_words: dict[str, set[str]] = {}
        for forms in self._values:
            if (forms[0],) not in self._values:
                self._second_words.setdefault(forms[0], set()).add(forms[1])
        self._last_words = frozenset(forms[-1] for forms in self._values)

    def match(self, forms: list[str], at: int) -> tuple[int, object] | None:
        """(number of words, value) of the longest phrase that begins at an index, or None."""
        if at >= len(forms):
            return None
        form = forms[at]
        if form not in self._sizes:
            return None
        if form in self._lone:
            return self._lone[form]
        following = self._second_words.get(form)
        if following is not None and (at + 1 >= len(forms) or forms[at + 1] not in following):
            return None
        for size in self._sizes[form]:
            phrase = tuple(forms[at : at + size])
            if phrase in self._values:
                return len(phrase), self._values[phrase]
        return None

    def places(self, forms: list[str]) -> list[int]:
        """The indexes of the words that a phrase begins at, but for phrases with the value False."""
        if self.first_words.isdisjoint(forms):
            return []
        first_words, match = self.first_words, self.match
        begun = [at for at, form in enumerate(forms) if form in first_words]
        return [at for at in begun if (match(forms, at) or (0, False))[1] is not False]

    def match_before(self, forms: list[str], end: int, longest: int = 4) -> tuple[int, object] | None:
        """(number of words, value) of the longest phrase that ends right before an index, or None."""
        if not end or forms[end - 1] not in self._last_words:
            return None
        for length in range(min(longest, end), 0, -1):
            found = self.match(forms, end - length)
            if found and found[0] == length:
                return found
        return None

    def openings(self) -> set[tuple[str, ...]]:
        """The first two words of each phrase, or its only one; none of a phrase with the value False."""
        return {forms[:2] for forms, value in self._values.items() if value is not False}

    def values(self) -> set[object]:
        """The values of all phrases."""
        return set(self._values.values())

    def __contains__(self, form: str) -> bool:
        return (form,) in self._values


class Openings:
    """Tells by one look at some words which of several lists of phrases may have one among them, by their slugs."""

    def __init__(self, lists: Mapping[str, Phrases]):
        self._slugs: dict[tuple[str, ...], set[str]] = {}
        for slug, phrases in lists.items():
            for opening in phrases.openings():
                self._slugs.setdefault(opening, set()).add(slug)

    def held(self, forms: list[str]) -> set[str]:
        """The slugs of the lists of which a phrase may begin among some words."""
        seen = {*zip(forms), *pairwise(forms)}
        return {slug for opening in self._slugs.keys() & seen for slug in self._slugs[opening]}
