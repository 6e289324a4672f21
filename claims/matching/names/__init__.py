"""Names that meet however they are written: "Kiev" and "Kyiv", "EE.UU." and "the United States".

What a name stands for is looked up among the newsroom's aliases, the aliases of the text's language pack, and the places
that Unicode CLDR, ISO 3166 and GeoNames name. The longest name wins ("New York" before "York"), then the first of these.
"""

from dataclasses import dataclass

from claims.matching.names.aliases import Aliases, term_of
from claims.matching.names.gazetteer import folded_form
from claims.matching.names.places import places
from claims.splitting.languages import LanguagePack
from claims.splitting.words import Passage

# Who says what a name stands for.
KINDS = {"alias": "newsroom's name", "pack": "language pack", "country": "country", "city": "city"}


@dataclass(frozen=True)
class Named:
    """A name in a text: of how many words it is, the terms that it is read as, what it stands for and who says so
    (`kind` is "alias", "pack", "country" or "city")."""

    words: int
    terms: tuple[str, ...]
    stands_for: str
    kind: str
    source: str


class Names:
    """The names in a passage; `pack` is None in a language that has none."""

    def __init__(self, passage: Passage, pack: LanguagePack | None, aliases: Aliases):
        self.passage, self.pack, self.aliases = passage, pack, aliases
        self.forms = [folded_form(form) for form in passage.forms]

    def at(self, index: int) -> Named | None:
        """The name that begins at a word."""
        found = [one for one in (self.alias_at(index), self.pack_at(index), self.place_at(index)) if one]
        return max(found, key=lambda named: named.words, default=None)

    def alias_at(self, index: int) -> Named | None:
        found = self.aliases.table.match(self.forms, index)
        if not found or not found[1].fits(self.passage.slice(index, index + found[0])):
            return None
        return Named(found[0], found[1].terms, found[1].stands_for, "alias", found[1].name)

    def pack_at(self, index: int) -> Named | None:
        found = self.pack.aliases.match(self.passage.forms, index) if self.pack else None
        word = self.passage.words[index]
        # A word that says nothing may be a name in capitals: "us" and "the US".
        if not found or (found[0] == 1 and word.form in self.pack.stop_words and not word.text.isupper()):
            return None
        return Named(found[0], (term_of(found[1]),), found[1], "pack", self.pack.slug)

    def place_at(self, index: int) -> Named | None:
        found = places().match(self.forms, index) if self.passage.words[index].is_capitalised else None
        return found and Named(found[0], (found[1].term,), found[1].name, found[1].kind, found[1].source)
