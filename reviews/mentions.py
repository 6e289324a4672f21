"""Colleagues called on in a comment: "@" and the name of an account."""

import re
from collections.abc import Iterable, Iterator

# What Django lets a user name be made of; an "@" behind a letter is that of an e-mail address.
CALLED = re.compile(r"(?<![\w.+-])@([\w.@+-]{1,150})")
ENDS = ".@+-"


def mentioned(text: str, names: Iterable[str]) -> list[str]:
    """The names that `text` calls on, each once, as they are written in `names`; capitals make no difference. What ends
    a sentence belongs to a name only where there is one that ends so."""
    known = {name.casefold(): name for name in names}
    found = (longest(called[1], known) for called in CALLED.finditer(text))
    return list(dict.fromkeys(name for name in found if name))


def longest(called: str, known: dict[str, str]) -> str:
    for candidate in shortened(called.casefold()):
        if candidate in known:
            return known[candidate]
    return ""


def shortened(called: str) -> Iterator[str]:
    yield called
    while called and called[-1] in ENDS:
        called = called[:-1]
        yield called


def pieces(text: str, names: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """`text` cut into pieces, and whether each is a mention of one of `names` with its "@". Joined they are the text."""
    known = {name.casefold(): name for name in names}
    end = 0
    for called in CALLED.finditer(text):
        name = longest(called[1], known)
        if name:
            yield text[end : called.start()], False
            end = called.start() + 1 + len(name)
            yield text[called.start() : end], True
    yield text[end:], False
