"""Names of countries and territories: Unicode CLDR in the languages of all packs, and ISO 3166 in English."""

import re
from collections import Counter, defaultdict

import pycountry
from babel import Locale
from babel.core import get_global

from claims.matching.folding import TERM_LENGTH
from claims.matching.names.gazetteer import REFERENCE, Place, joined, own_term, spellings
from claims.splitting import languages

# What CLDR lists beside territories: unknown ones, private ones and the euro zone. The European Union and the United
# Nations stand there too, and are wanted.
NOT_TERRITORIES = {"EZ", "QO", "XA", "XB", "ZZ"}
SOURCE = "Unicode CLDR and ISO 3166"


def places() -> dict[str, Place]:
    """Countries by each of their names, folded. A name that two of them have is left out ("Korea").

    ISO's codes are no names here: in running text "PAN" and "PRI" are parties, "CAN" and "ARE" shouted words. The
    packs' aliases hold those that people do write ("USA", "UK").
    """
    written, also = names_by_code()
    called = {code: Locale.parse(REFERENCE).territories[code] for code in written}
    cuts = Counter(joined(name)[:TERM_LENGTH] for name in called.values())
    known = {
        code: Place(name.split(" (")[0], own_term(sorted(written[code])) or term_of(name, cuts), "country", SOURCE)
        for code, name in called.items()
    }
    found: dict[str, Place] = {}
    # A part of a name is somebody else's whole one: the "China" of "Hong Kong (China)".
    for names in (written, also):
        found = {name: known[code] for name, code in unambiguous(names).items()} | found
    return found


def term_of(name: str, cuts: Counter) -> str:
    """One word is cut as all words are, so that "Ukrainian" meets "Ukraine", but where two would be one: "Austria",
    "Australia". Several words make one term."""
    whole = joined(name)
    return whole[:TERM_LENGTH] if name.isalpha() and cuts[whole[:TERM_LENGTH]] == 1 else whole


def unambiguous(names: dict[str, set[str]]) -> dict[str, str]:
    """The codes by the spellings of their names that nobody else has."""
    codes = defaultdict(set)
    for code, written in names.items():
        for name in written:
            for spelling in spellings(name):
                codes[spelling].add(code)
    return {spelling: having.pop() for spelling, having in codes.items() if len(having) == 1}


def names_by_code() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The names of each territory by its code of two letters: those that stand alone, and those in brackets."""
    written, also = defaultdict(set), defaultdict(set)
    for territories in (Locale.parse(name).territories for name in locales()):
        for code, name in territories.items():
            if len(code) == 2 and code not in NOT_TERRITORIES:
                written[code] |= {name, name.split(" (")[0]}
                also[code] |= set(re.findall(r"\((.+?)\)", name))
    for country in pycountry.countries:
        names = {country.name, getattr(country, "official_name", ""), getattr(country, "common_name", "")} - {""}
        written[country.alpha_2] |= {name for name in names if "," not in name}
        also[country.alpha_2] |= {name.split(", ")[0] for name in names}
    return written, also


def locales() -> list[str]:
    """The locales that CLDR keeps names in: each pack's language, and what its regions share ("pt_PT", "es_419")."""
    shared = set(get_global("parent_exceptions").values())
    own = {*languages(), REFERENCE}
    return sorted(own | {name for name in shared if name.split("_")[0] in own})
