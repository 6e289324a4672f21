"""Two people who change one claim at the same moment, and workers beside them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from claims.models import Claim
from reviews.models import Event, Finding, Review
from reviews.services import claim_edits
from reviews.services.claim_edits import Overtaken
from reviews.services.findings import run_finding
from reviews.workflow import Refused
from tests.factories import make_article, make_claim, make_user

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.side_by_side]

TEXT = "La tormenta dejó dos muertos y 12 heridos en Valencia, según la alcaldesa Ana Ruiz."


def at_once(*acts) -> list:
    """What each of these does, or the refusal that it meets."""

    def alone(act):
        try:
            return act()
        except (Refused, ValidationError) as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(alone, acts))


def test_of_two_who_saw_the_same_version_one_is_told():
    claim, users = make_article(TEXT).claims.get(quote="12 heridos"), [make_user(), make_user()]
    done = at_once(
        *(
            lambda user=user, place=place: claim_edits.change(
                claim=claim, user=user, version=0, facts={"place": place}
            )
            for user, place in zip(users, ("Alicante", "Murcia"), strict=True)
        )
    )
    assert sorted(isinstance(one, Overtaken) for one in done) == [False, True]
    assert Claim.objects.get(pk=claim.pk).version == 1


def test_an_undo_that_two_ask_for_is_done_once():
    claim, user = make_article(TEXT).claims.get(quote="12 heridos"), make_user()
    event = claim_edits.change(claim=claim, user=user, facts={"place": "Alicante"}).event.pk
    done = at_once(*[lambda: claim_edits.undo(claim=claim, user=user, event=event)] * 2)
    assert sum(isinstance(one, Refused) for one in done) == 1
    assert Event.objects.filter(verb="claim.undo").count() == 1


def test_two_who_mark_the_same_words_mark_one_claim():
    article, user = make_article(TEXT, language="de"), make_user()
    done = at_once(*[lambda: claim_edits.mark(article=article, user=user, start=0, end=11)] * 3)
    assert len({one.claim.pk for one in done}) == 1 and sum(one.event is not None for one in done) == 1


def test_two_claims_that_are_merged_into_each_other_leave_one():
    article, user = make_article(TEXT, language="de"), make_user()
    one, other = make_claim(article, "dos muertos"), make_claim(article, "12 heridos")
    done = at_once(
        lambda: claim_edits.merge(claim=one, other=other, user=user),
        lambda: claim_edits.merge(claim=other, other=one, user=user),
    )
    assert sum(isinstance(outcome, Refused) for outcome in done) == 1
    assert Review.objects.filter(claim__article=article, dismissal="merged").count() == 1


def test_workers_and_people_do_not_wait_for_each_other():
    article, user = make_article(TEXT), make_user()
    make_article("Hubo 12 heridos en Valencia por la tormenta.")
    claim = article.claims.get(quote="12 heridos")
    findings = list(Finding.objects.filter(check_slug="same_figure").values_list("pk", flat=True))
    places = ("Alicante", "Murcia", "Elche", "Denia")
    done = at_once(
        lambda: [claim_edits.change(claim=claim, user=user, facts={"place": place}) for place in places],
        *(lambda pk=pk: run_finding(finding_id=pk) for pk in findings),
    )
    assert not any(isinstance(one, Refused | ValidationError) for one in done)
    assert Claim.objects.get(pk=claim.pk).place == "Denia"
    assert claim.findings.get(check_slug="same_figure").state in ("queued", "done")
