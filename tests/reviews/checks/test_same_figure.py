from datetime import date

import pytest

from reviews.checks import sentence
from reviews.checks.same_figure import CHECK
from tests.factories import make_article

TOLL = "El ataque ruso contra el mercado de Kiev dejó {} muertos, según la policía."
ENGLISH = "The Russian attack on the market in Kyiv left {} people dead, police said."


def report(number, day=None, text=TOLL, **fields):
    article = make_article(text.format(number), published_on=day and date(2025, 8, day), **fields)
    return article.claims.get(figure__measure="killed")


def checked(claim):
    result = CHECK.run(claim)
    return result.outcome, [sentence(item.message, item.values) for item in result.evidence]


def lines(claim):
    return " ".join(sentence(line.message, line.values) for line in CHECK.run(claim).explanation)


pytestmark = pytest.mark.django_db


def test_the_same_number_agrees():
    report(
        32,
        2,
        publisher="El Faro",
        text="La policía de Kiev dice que el ataque ruso contra el mercado dejó {} muertos.",
    )
    assert checked(report(32, 3)) == ("supports", ["El Faro, 2025-08-02: 32, which goes with 32 here."])


def test_at_least_thirty_goes_with_thirty_two():
    report("al menos 30", 2)
    assert checked(report(32, 3))[0] == "supports"


def test_a_number_that_rises_from_day_to_day_is_a_rising_toll():
    report(28, 1)
    report(31, 2)
    latest = report(32, 3)
    assert checked(latest)[0] == "related" and "rising toll" in lines(latest)


def test_a_number_that_falls_differs():
    report(40, 1)
    outcome, [words] = checked(report(32, 3))
    assert outcome == "contradicts" and "40, which differs from 32" in words


def test_a_number_that_rises_and_falls_is_no_rising_toll():
    report(28, 1)
    report(40, 2)
    assert checked(report(32, 3))[0] == "contradicts"


def test_other_numbers_of_one_day_differ():
    report(40, 3)
    assert checked(report(32, 3))[0] == "contradicts"


def test_another_language_is_compared_too():
    report(32, 2, ENGLISH, language="en")
    assert checked(report(32, 3))[0] == "supports"


def test_an_attack_of_another_month_is_another_event():
    report(40, 3)
    claim = report(32, 3)
    claim.article.published_on = date(2025, 11, 3)
    assert checked(claim)[0] == "nothing_found"


def test_another_place_is_another_event():
    report(40, 3, "El ataque ruso contra el mercado de Odesa dejó {} muertos, según la policía.")
    assert checked(report(32, 3))[0] == "related"


def test_the_injured_are_not_compared_with_the_dead():
    make_article("El ataque ruso contra el mercado de Kiev dejó 90 heridos, según la policía.")
    assert checked(report(32, 3))[0] == "nothing_found"


def test_a_part_is_not_held_against_the_whole():
    report(32, 2)
    article = make_article("El ataque ruso contra el mercado de Kiev dejó 32 muertos, entre ellos tres niños.")
    part = article.claims.get(figure__value=3)
    assert checked(part)[0] == "nothing_found"


def test_it_says_what_it_looked_at_and_what_it_did_not_find():
    claim = report(32, 3)
    result = CHECK.run(claim)
    assert [line.about for line in result.explanation] == ["looked_at", "not_found"]
    assert result.outcome == "nothing_found"


def test_it_applies_to_claims_with_a_figure_alone(django_assert_num_queries):
    claims = list(make_article("Dejó 12 heridos. Nadie vino a la fiesta.").claims.select_related("figure"))
    with django_assert_num_queries(0):
        assert [CHECK.applies(claim) for claim in claims] == [hasattr(claim, "figure") for claim in claims]
