"""The full names of an article, by which its later and shorter mentions are known."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

_LONGEST_NAME = 6
Name = tuple[str, ...]


class Names:
    """The full names of an article, by which a shorter mention is known."""

    def __init__(self, passages: list[Passage], pack: LanguagePack):
        self._pack = pack
        self._text: dict[Name, str] = {}
        for passage in passages:
            for first, last in _names(passage, pack):
                self._add(passage, first, last)
        self._longest = _longest_by_part(self._text)

    def _add(self, passage: Passage, first: int, last: int) -> None:
        while first < last and (
            passage.forms[first] in self._pack.titles or passage.forms[first] in self._pack.function_words
        ):
            first += 1
        if 2 <= last - first <= _LONGEST_NAME:
            name = tuple(passage.forms[first:last])
            self._text.setdefault(name, passage.slice(first, last))

    def full(self, mention: str) -> str:
        """The one longer name of the article that a mention is the beginning or the end of, else the mention."""
        words = re.findall(r"[^\s,]+", mention)
        name = mention.rpartition(", ")[2]
        if name != mention and name[:1].isupper():
            return self.full(name)
        while words and words[0].casefold() in self._pack.determiners:
            words.pop(0)
        named = self._without_description(words)
        is_described, words = named != words, named
        is_titled = words and words[0].casefold() in self._pack.titles
        while len(words) > 1 and words[0].casefold() in self._pack.titles:
            words.pop(0)
        if not words or not all(word[0].isupper() for word in words):
            return mention
        forms = tuple(word.casefold() for word in words)
        if (is_titled or is_described) and forms in self._text:
            mention = self._text[forms]
        return self._text[self._longest[forms]] if forms in self._longest else mention

    def _without_description(self, words: list[str]) -> list[str]:
        """ "gerente Luis Paz" is Luis Paz; "ciudad de Nueva York" is no name."""
        small = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
        is_name = 0 < small <= 3 and len(words) - small > 1 and all(word[0].isupper() for word in words[small:])
        plain = is_name and not any(word in self._pack.function_words for word in words[:small])
        return words[small:] if plain else words


def _longest_by_part(names: Iterable[Name]) -> dict[Name, Name]:
    """For every beginning and end of a name, the longest name that has it, where this holds all others that do."""
    by_part: dict[Name, set[Name]] = defaultdict(set)
    for name in names:
        for size in range(1, len(name)):
            by_part[name[:size]].add(name)
            by_part[name[-size:]].add(name)
    longest = {part: max(whole, key=lambda name: (len(name), name)) for part, whole in by_part.items()}
    return {part: name for part, name in longest.items() if all(set(name).issuperset(one) for one in by_part[part])}


def _names(passage: Passage, pack: LanguagePack) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, with the small words that join them."""
    forms, words, last = passage.forms, passage.words, 0
    for at, word in enumerate(words):
        if at < last or not word.is_capitalised:
            continue
        last = at
        while last < len(words) and words[last].is_capitalised:
            last += 1
            joined = last
            while joined < len(words) and joined < last + 2 and forms[joined] in pack.name_joiners:
                joined += 1
            if (
                joined > last
                and joined < len(words)
                and words[joined].is_capitalised
                and forms[last] not in pack.coordinators
            ):
                last = joined
        if last > at + 1:
            yield at, last
