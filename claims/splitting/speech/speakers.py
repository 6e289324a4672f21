"""Who may be meant by "he", "they" or a verb without a subject: the people an article has named so far.

A pronoun means whoever spoke or acted last and can be meant by it. Gender and number decide where the language shows
them; somebody who was only mentioned is meant when the gender fits for certain. Whoever hasn't been named for a few
paragraphs isn't carried on.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from claims.splitting.languages import LanguagePack

_FARTHEST = 3
_MOST = 12


class Expected(NamedTuple):
    """Whom a sentence in a line of the text names, to be found out when somebody is to be meant: most never are."""

    find: Callable[[], Iterable[str]]
    line: int
    is_subject: bool


class Mention(NamedTuple):
    """Somebody named in a line of the text; `traits` of m, f (gender), p (many), t (no person), as far as known."""

    name: str
    traits: str
    line: int
    is_subject: bool


def traits(words: list[str], pack: LanguagePack) -> str:
    """What the words of a phrase show of whom it names: any of m, f, p and t."""
    joined = [words[at + 1] for at, word in enumerate(words[:-1]) if at and word in pack.and_words]
    is_many = words[0] in pack.plurals and not (len(words) > 1 and words[1] in pack.titles)  # "Police Chief Ana Ruiz"
    if is_many or any(word in pack.determiners or word in pack.genders for word in joined):
        return "p"
    given = words[:-1] if len(words) > 1 and not _may_precede_given(words[-2], pack) else words
    named = [pack.genders[word] for word in given if word in pack.genders and word not in pack.determiners]
    article = pack.genders.get(words[0], "")
    is_person = bool(named) or any(word in pack.titles or word in pack.people for word in words[:3])
    is_thing = words[0] in pack.determiners and not is_person
    return (named[0] if named else article) + ("t" if is_thing else "")


def _may_precede_given(word, pack):
    """Whether a lone given name may follow: "Pope Francis"; behind another name it is a surname, "Noreen Gavin"."""
    return any(word in words for words in (pack.titles, pack.people, pack.function_words, pack.genders))


class Speakers:
    """Those an article has named, in reading order."""

    def __init__(self) -> None:
        self._named: list[Mention | Expected] = []
        self._traits: dict[str, str] = {}

    def show(self, name: str, shown: str) -> None:
        """What a mention shows of somebody; what was shown first holds."""
        self._traits[name] = self._traits.get(name) or shown

    def shown(self, name: str) -> str:
        """What is known of somebody."""
        return self._traits.get(name, "")

    def add(self, name: str, line: int, is_subject: bool) -> None:
        """Somebody who speaks or acts (`is_subject`), or is only mentioned, in a line."""
        self._named = [*self._named[1 - _MOST :], Mention(name, self._traits.get(name, ""), line, is_subject)]

    def expect(self, find: Callable[[], Iterable[str]], line: int, is_subject: bool) -> None:
        """Those whom a function will name, as if they were added now."""
        self._named = [*self._named[1 - _MOST :], Expected(find, line, is_subject)]

    def _settle(self, line: int) -> None:
        """Finds out those expected near a line; to name them may take whom a pronoun means, among those before them."""
        waiting, self._named = self._named, []
        for one in waiting:
            if isinstance(one, Mention):
                self._named.append(one)
            elif line - one.line <= _FARTHEST:
                for name in one.find():
                    self.add(name, one.line, one.is_subject)

    def meant(self, pronoun: str, line: int, but: str | None = None) -> str | None:
        """Whom a pronoun of these traits means ("" for a verb without a subject), None when nobody fits (`but` can't)."""
        self._settle(line)
        near = [one for one in reversed(self._named) if line - one.line <= _FARTHEST and one.name != but]
        subject = next((one for one in near if one.is_subject and _fits(pronoun, one.traits)), None)
        is_shown = pronoun in ("m", "f")
        certain = next((one for one in near if is_shown and pronoun in one.traits and "t" not in one.traits), None)
        # Of somebody who may be meant and somebody in a later paragraph who surely may, the latter is.
        is_surer = certain and (subject is None or not subject.traits and certain.line > subject.line)
        found = certain if is_surer else subject
        return found.name if found else None


def _fits(pronoun: str, shown: str) -> bool:
    """Whether nothing that is known speaks against a pronoun's meaning somebody."""
    if "p" in pronoun:
        return "p" in shown or not shown
    if "t" in pronoun:
        return not set(shown) & set("mf") or "t" in shown
    if "p" in shown or pronoun in ("m", "f") and "t" in shown:
        return False
    return not (pronoun and shown and pronoun not in shown)
