"""The places that names stand for: countries before cities."""

from collections.abc import Iterable, Mapping
from functools import cache

from claims.matching.names import cities, countries
from claims.matching.names.gazetteer import everyday_words, without_everyday


class Table:
    """Names, folded, of one or more words, and what they stand for; found among the folded forms of a text's words."""

    def __init__(self, names: Mapping[str, object]):
        self._names = names
        self._longest: dict[str, int] = {}
        for name in names:
            first, *rest = name.split()
            self._longest[first] = max(self._longest.get(first, 1), 1 + len(rest))

    def values(self) -> Iterable[object]:
        return self._names.values()

    def match(self, forms: list[str], at: int) -> tuple[int, object] | None:
        """(number of words, what they stand for) of the longest name that begins at an index, or None."""
        for size in range(self._longest.get(forms[at], 0), 0, -1):
            found = self._names.get(" ".join(forms[at : at + size]))
            if found is not None:
                return min(size, len(forms) - at), found
        return None


@cache
def places() -> Table:
    """Places by their names, read once a process, when its first text is: about a second, some 20 MiB."""
    everyday = everyday_words()
    return Table(without_everyday(cities.places() | countries.places(), everyday))


@cache
def countries_by_term() -> dict[str, str]:
    """The names of countries by the term that stands for each: a pack's "usa" is the United States."""
    return {place.term: place.name for place in places().values() if place.kind == "country"}
