import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from claims import services
from claims.matching import similar
from claims.models import Claim, MatchJudgement
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def claims(settings):
    settings.ARTICLE_PIPELINE = []
    texts = ["The mayor of Boston banned leaf blowers from parks", "Boston's mayor bans leaf blowers in parks"]
    texts.append("Bees can recognise human faces")
    return [make_claim(make_article(f"{text}.", language="en"), text) for text in texts]


def pks(asked, **options) -> list[int]:
    return [match.claim.pk for match in similar(asked, **options)]


def test_what_a_person_rejected_is_left_out_in_both_directions(claims):
    one, other, _ = claims
    assert pks(one) == [other.pk] and pks(other) == [one.pk]
    services.judge_match(one=other, other=one, is_same=False, by=make_user())
    assert pks(one) == pks(other) == []
    assert pks(one.statement, language="en") == [one.pk, other.pk]  # a text is nobody's claim
    assert pks(one.statement, language="en", judged=one) == []


def test_what_a_person_confirmed_comes_first_and_is_the_same(claims):
    one, other, unlike = claims
    services.judge_match(one=one, other=unlike, is_same=True, by=make_user())
    first, second = similar(one)
    assert first.claim == unlike and first.is_same and first.is_confirmed
    assert second.claim == other and not second.is_confirmed
    assert pks(one, most=1) == [unlike.pk]
    assert pks(one, among=Claim.objects.exclude(pk=unlike.pk)) == [other.pk]


def test_the_latest_word_stands_and_can_be_taken_back(claims):
    one, other, _ = claims
    user = make_user()
    services.judge_match(one=one, other=other, is_same=False, by=user)
    services.judge_match(one=other, other=one, is_same=True, by=user)
    assert MatchJudgement.objects.get().is_same
    assert services.forget_judgement(one=one, other=other).is_same
    assert services.forget_judgement(one=one, other=other) is None
    assert pks(one) == [other.pk] and not similar(one)[0].is_confirmed


def test_a_claim_is_not_judged_against_itself(claims):
    with pytest.raises(ValidationError, match="always the same as itself"):
        services.judge_match(one=claims[0], other=claims[0], is_same=True, by=make_user())


def test_the_database_keeps_one_word_a_pair_in_one_order(claims):
    one, other, _ = claims
    with pytest.raises(IntegrityError), transaction.atomic():
        MatchJudgement.objects.create(one=other, other=one, is_same=True, by=make_user())
