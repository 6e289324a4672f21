import pytest

from claims.matching import similar
from claims.models import Claim
from tests.factories import make_article, make_claim


def store(*statements, language="en"):
    """Claims of one article, one a statement."""
    article = make_article("\n".join(statements), language=language)
    return [make_claim(article, statement) for statement in statements]


@pytest.fixture
def claims(db, settings):
    settings.ARTICLE_PIPELINE = []  # the claims of the test alone
    return store(
        "The mayor of Boston banned leaf blowers from public parks.",
        "NATO will send 1.5 million soldiers to Finland in spring.",
        "Bees can recognise human faces, a study of the university found.",
        "NATO will not send 1.5 million soldiers to Finland in spring.",
        "The bakery on the corner sells bread on Sundays.",
    )


def test_the_same_claim_in_another_language_is_found(claims):
    [asked] = store("La OTAN enviará un millón y medio de soldados a Finlandia en primavera.", language="es")
    assert similar(asked)[0].claim == claims[1]


def test_a_text_is_matched_like_a_claim(claims):
    [best, *_] = similar("Boston's mayor bans leaf blowers in parks", "en")
    assert best.claim == claims[0] and best.is_same


def test_a_denial_is_not_the_same_claim(claims):
    matches = {match.claim: match for match in similar("NATO will send 1.5 million soldiers to Finland.", "en")}
    assert matches[claims[1]].is_same and not matches[claims[3]].is_same
    assert ("denial", -0.02) in matches[claims[3]].reasons


def test_another_number_is_not_the_same_claim(claims):
    matches = {match.claim: match for match in similar("NATO will send 2 million soldiers to Finland.", "en")}
    assert not matches[claims[1]].is_same and "other_numbers" in dict(matches[claims[1]].reasons)


def test_the_reasons_add_up_to_the_score(claims):
    for match in similar(claims[1]):
        assert match.score == pytest.approx(sum(points for _, points in match.reasons))
        assert match.score <= 1


def test_a_claim_does_not_match_itself(claims):
    assert claims[1] not in [match.claim for match in similar(claims[1])]


def test_nothing_alike_is_nothing(claims):
    assert similar("Penguins wear tuxedos", "en") == []
    assert similar("the of and", "en") == []


def test_the_claims_looked_at_can_be_narrowed(claims):
    found = similar(claims[1], among=Claim.objects.exclude(pk=claims[3].pk))
    assert claims[3] not in [match.claim for match in found]


def test_a_query_costs_the_same_number_of_queries_however_much_is_found(claims, django_assert_num_queries):
    asked = Claim.objects.select_related("article", "figure").get(pk=claims[1].pk)
    with django_assert_num_queries(6):
        similar(asked)
