import json
from itertools import combinations
from pathlib import Path

import pytest

from claims.matching import Reading, fold, read, terms
from claims.models import ClaimPosting
from claims.splitting import languages
from claims.splitting.packs import load

CASES = json.loads((Path(__file__).parents[2] / "cases" / "matching.json").read_text())


@pytest.mark.parametrize("case", CASES["terms"], ids=lambda case: case["text"])
def test_terms(case):
    found = terms(case["text"], case["language"])
    assert set(case.get("has", ())) <= found
    assert not set(case.get("has_not", ())) & found


@pytest.mark.parametrize("case", CASES["shared_across_languages"], ids=lambda case: case["en"])
def test_languages_meet_in_the_same_terms(case):
    assert all(terms(case[one], one) & terms(case[other], other) for one, other in combinations(case, 2))


def test_a_date_is_no_number_that_two_claims_could_differ_in():
    assert read("Murieron 12 personas el 6 de agosto de 2025", "es").numbers == {"12"}


def test_a_number_of_any_length_fits_its_column():
    longest = ClaimPosting._meta.get_field("term").max_length
    assert all(len(term) <= longest for language in ("en", "xx") for term in terms("9" * 5000 + " x", language))


def test_reading_costs_time_in_proportion_to_the_text():
    assert len(read("12 muertos en Kiev, dijo la OMS. " * 5000, "es").terms) < 10


def test_folding_forgets_case_accents_and_white_space():
    assert fold("  Él   DIJO\u00a0Ñandú ") == "el dijo nandu"


def test_a_reading_is_a_line_with_the_kind_of_each_term():
    reading = read("The WHO did not count 32 deaths in Kyiv in 2025.", "en")
    assert reading.line == "@who count #32 dead @kyiv ~2025 !"
    assert (reading.numbers, reading.names, reading.is_negated) == ({"32"}, {"who", "kyiv"}, True)
    assert ("who", "count") in reading.bigrams and "!" not in reading.terms


def test_nothing_read_is_an_empty_line():
    assert read("the of and", "en") == Reading("") and not Reading("").terms


@pytest.mark.parametrize(
    ("text", "has", "has_not"),
    [
        ("See https://t.co/CsHG8R9cHp and www.example.org/a", set(), {"https", "cshg8", "www", "examp"}),
        ("burning pic.twitter.com/0eJtwJyS1J bridge", {"burni", "bridg"}, {"pic", "twitt", "0ejtw"}),
        ("#DefundTheCBC", {"defun", "cbc"}, {"the"}),
        ("@WHO_Europe", {"who", "europ"}, set()),
        ("#COVID19 and #1", {"covid"}, set()),
    ],
)
def test_posts_are_read_without_addresses_and_tags_word_by_word(text, has, has_not):
    found = terms(text, "en")
    assert has <= found and not has_not & found


@pytest.mark.parametrize("language", sorted(languages()))
def test_an_alias_is_written_as_one_word(language):
    assert not [value for value in load(language).aliases.values() if len(value.split()) != 1]
