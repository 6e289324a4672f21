import json
import re
from itertools import combinations

import pytest

from claims.matching import fold, read, terms
from claims.matching.meeting import meanings, meeting
from claims.matching.names.places import places
from tests.servers import HOME

CASES = json.loads((HOME / "tests" / "cases" / "names.json").read_text())
SAID = {"anuncio", "announced", "anunciaram", "mayor", "ministro", "minister"}


def named(case: list[str]) -> frozenset[str]:
    language, text = case
    return frozenset(term for term in terms(text, language) if term not in {fold(word)[:5] for word in SAID})


def meet(case) -> bool:
    return all(named(one) & named(other) for one, other in combinations(case, 2))


def foreign(case: list[str]) -> set[str]:
    """Terms that no word of the text begins with, but those of the pack's own aliases for common words."""
    language, text = case
    words = {fold(word)[:5] for word in re.findall(r"\w+", text)}
    return set(terms(text, language)) - words - {"peace"}


@pytest.mark.parametrize("case", CASES["meet"]["golden"], ids=lambda case: case[0][1])
def test_names_of_one_thing_meet(case):
    assert meet(case)


@pytest.mark.parametrize("case", CASES["meet"]["known_failures"], ids=lambda case: case[0][1])
@pytest.mark.xfail(strict=True)
def test_names_that_do_not_meet_yet(case):
    assert meet(case)


@pytest.mark.parametrize("case", CASES["apart"]["golden"], ids=lambda case: f"{case[0][1]}, {case[1][1]}")
def test_names_of_two_things_stay_apart(case):
    assert not meet(case)


@pytest.mark.parametrize("case", CASES["apart"]["known_failures"], ids=lambda case: case[0][1])
@pytest.mark.xfail(strict=True)
def test_names_that_are_taken_for_one(case):
    assert not meet(case)


@pytest.mark.parametrize("case", CASES["no_foreign_terms"]["negative"], ids=lambda case: case[1])
def test_everyday_words_and_people_are_no_places(case):
    assert not foreign(case)


@pytest.mark.parametrize("case", CASES["no_foreign_terms"]["known_failures"], ids=lambda case: case[1])
@pytest.mark.xfail(strict=True)
def test_words_that_are_taken_for_places(case):
    assert not foreign(case)


def test_a_place_is_a_name_wherever_it_stands():
    assert read("Kiev fue atacada", "es").names == {"kyiv"}


def test_the_longest_name_wins():
    assert "newyorkcity" in terms("el alcalde de Nueva York", "es") and "york" not in terms("Nueva York", "es")


def test_every_term_fits_its_column():
    assert all(0 < len(place.term) <= 40 for place in places().values())


def test_it_says_what_a_name_stands_for_and_who_says_so():
    assert [(one.named.stands_for, one.named.kind, one.named.source) for one in meanings("Kiev")] == [
        ("Kyiv", "city", "GeoNames")
    ]
    assert meanings("Costa de Marfil")[0].named.kind == "country"
    named = meanings("EE.UU.")[0].named
    assert (named.stands_for, named.kind, named.source) == ("United States", "pack", "es")


def test_it_says_whether_two_names_meet():
    assert meeting("kiev", "Київ") and meeting("EE.UU.", "the United States")
    assert not meeting("Kiev", "Lviv") and not meeting("the", "of") and not meeting("", "")
