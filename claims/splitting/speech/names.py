"""The full names of an article, by which its later and shorter mentions are known."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from claims.splitting.languages import LanguagePack
from claims.splitting.speech.agencies import AGENCIES
from claims.splitting.words import Passage

_LONGEST_NAME = 6
Name = tuple[str, ...]
_MOST_DESCRIBING = 3
_FEWEST_WITH_TWO = 3
_MOST_WITH_TWO = 4
_LEVEL_MARKS = frozenset(",()-'’&/")
_ASIDE = re.compile(r"\s*\(([^()]{1,80})\)$")


class Names:
    """The full names of an article, by which a shorter mention or an acronym is known."""

    def __init__(self, passages: list[Passage], pack: LanguagePack):
        self._pack = pack
        self._text: dict[Name, str] = {}
        self._acronyms: dict[str, str] = {}
        self._capitals: set[str] = set()
        self._runs: dict[int, list[tuple[int, int]]] = {}
        for passage in passages:
            self._capitals.update(_capitals(passage))
            self._runs[passage.start] = list(_runs(passage, pack))
            for first, last in self._runs[passage.start]:
                self._add(passage, first, last)
            self._add_acronyms(passage)
        self._longest = _longest_by_part(self._text, pack)

    def _add(self, passage: Passage, first: int, last: int) -> None:
        first += passage.forms[first] in AGENCIES  # "dijo a Efe Ana Ruiz"
        first += self._lead(passage.forms[first:last])
        # "the Sector Union's Wendy Caird"
        first += max(
            (at + 1 for at, form in enumerate(passage.forms[first : last - 1]) if form.endswith("'s")), default=0
        )
        if 2 <= last - first <= _LONGEST_NAME:
            text = passage.slice(first, last)
            forms = passage.forms[first:last]
            if forms[-1].endswith("'s"):
                text, forms = text[:-2], [*forms[:-1], forms[-1][:-2]]
            self._text.setdefault(tuple(forms), text)

    def _add_acronyms(self, passage: Passage) -> None:
        """ "la Organización Mundial de la Salud (OMS)": the words before a bracket whose capitals it spells."""
        forms, words = passage.forms, passage.words
        for at in range(2, len(words) - 2) if "(" in forms else ():
            is_acronym = forms[at] == "(" and forms[at + 2] == ")" and words[at + 1].text.isupper()
            first = _spelled(passage, at, self._pack) if is_acronym and len(forms[at + 1]) > 1 else None
            if first is not None:
                first -= first > 0 and _is_article(forms[first - 1], self._pack)
                self._acronyms.setdefault(forms[at + 1], passage.slice(first, at + 3))

    def _lead(self, forms: list[str]) -> int:
        """How many words before a name are titles and what describes them."""
        pack = self._pack
        titles = [at for at, form in enumerate(forms[:-2]) if form in pack.titles]
        first = titles[-1] + 1 if titles else 0
        leads = (pack.titles, pack.title_modifiers, pack.function_words)
        while first < len(forms) and any(forms[first] in words for words in leads):
            first += 1
        return first

    def runs(self, passage: Passage) -> list[tuple[int, int]]:
        """Runs of two or more capitalised words in a passage, with the small words that join them."""
        return self._runs[passage.start]

    def is_name(self, form: str) -> bool:
        """Whether a word that opens a sentence is a name, by its capital elsewhere."""
        return form in self._capitals

    def full(self, mention: str) -> str:
        """The one longer name of the article that a mention is the beginning or the end of, else the mention."""
        aside = _ASIDE.search(mention)
        if aside:
            return self._acronyms.get(aside.group(1).casefold()) or self.full(mention[: aside.start()])
        name = mention.rpartition(", ")[2]
        if name != mention and name[:1].isupper():
            return self.full(name)
        words = re.findall(r"[^\s,]+", mention)
        while len(words) > 1 and words[0].casefold() in self._pack.determiners:
            words.pop(0)
        if len(words) == 1 and words[0].casefold() in self._acronyms:
            return self._acronyms[words[0].casefold()]
        named = self._without_description(words)
        is_described = named != words
        if not named or not all(word[0].isupper() or word.casefold() in self._pack.name_joiners for word in named):
            return mention
        forms = tuple(word.casefold() for word in named)
        if is_described and (forms in self._text or len(forms) > 1):
            mention = self._text.get(forms, " ".join(named))
        return self._text[self._longest[forms]] if forms in self._longest else mention

    def _without_description(self, words: list[str]) -> list[str]:
        """ "gerente Luis Paz", "Prime Minister Ana Ruiz" are Luis Paz and Ana Ruiz; "ciudad de Nueva York" is no name."""
        first = self._lead([word.casefold().rstrip(".") for word in words])
        if 0 < first < len(words) and words[first][0].isupper():
            # "el presidente de Acme" is not Acme.
            return words if any(word in self._pack.of_words for word in words[:first]) else words[first:]
        small = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
        is_name = 0 < small <= _MOST_DESCRIBING and len(words) - small > 1
        is_name = is_name and all(word[0].isupper() for word in words[small:])
        plain = is_name and not any(word in self._pack.function_words for word in words[:small])
        return words[small:] if plain else words


def _is_article(form: str, pack: LanguagePack) -> bool:
    return form in pack.determiners and form not in pack.prepositions


def _capitals(passage: Passage) -> Iterator[str]:
    """Words with a capital that no mark before them gives them: behind a colon or a quotation mark it shows nothing."""
    earlier = passage.words[0]
    for word in passage.words[1:]:
        if word.is_capitalised and (not earlier.is_mark or earlier.form in _LEVEL_MARKS):
            yield word.form
        earlier = word


def _first_surname(name: Name, pack: LanguagePack) -> Name:
    """ "Escobedo" of "Ramiro Escobedo Luna", "López" of "Juan Carlos López Mena": the last but one, of a person."""
    if not pack.has_two_surnames or len(name) < _FEWEST_WITH_TWO or pack.genders.get(name[0]) is None:
        return ()
    parts = [form for form in name if form not in pack.name_joiners]
    is_one = _FEWEST_WITH_TWO <= len(parts) <= _MOST_WITH_TWO and parts[-2] not in pack.genders
    return (parts[-2],) if is_one and parts[0] not in pack.determiners else ()


def _longest_by_part(names: Iterable[Name], pack: LanguagePack) -> dict[Name, Name]:
    """For each part that may stand for a name, the longest name that has it, where this holds all others that do."""
    by_part: dict[Name, set[Name]] = defaultdict(set)
    for name in names:
        for size in range(1, len(name)):
            by_part[name[:size]].add(name)
            by_part[name[-size:]].add(name)
        surname = _first_surname(name, pack)
        if surname:
            by_part[surname].add(name)
    longest = {part: max(whole, key=lambda name: (len(name), name)) for part, whole in by_part.items()}
    return {part: name for part, name in longest.items() if all(set(name).issuperset(one) for one in by_part[part])}


def _spelled(passage: Passage, end: int, pack: LanguagePack) -> int | None:
    """Where the name before a bracket begins, when the acronym behind it spells its capitals or begins like it."""
    letters, at, first = passage.words[end + 1].text, end, None
    while at and end - at < 2 * len(letters) + _LONGEST_NAME:
        word = passage.words[at - 1]
        if word.is_capitalised and word.form not in pack.determiners:
            first = at - 1
            if [one.text[0] for one in passage.words[first:end] if one.is_capitalised] == list(letters):
                return first
        elif not (word.form in pack.name_joiners or word.form in pack.function_words):
            break
        at -= 1
    return first if first is not None and passage.words[first].text[0] == letters[0] else None


def _runs(passage: Passage, pack: LanguagePack) -> Iterator[tuple[int, int]]:
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
                and not (forms[last] in pack.determiners and forms[last] not in pack.of_words)
                and joined < len(words)
                and words[joined].is_capitalised
                and forms[last] not in pack.coordinators
            ):
                last = joined
        if last > at + 1:
            yield at, last
