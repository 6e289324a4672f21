"""Requests for correction: taken in, counted, answered in time, and gone through the trail without a reader's words."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from reviews import tasks
from reviews.models import CorrectionRequest, Event
from reviews.promptness import answers
from reviews.services import correction_requests, publishing
from reviews.workflow import Refused
from tests.factories import make_request, make_review, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def edu():
    return make_user("editor", "edu")


def correct(review, user, **fields):
    words = {"kind": "correction", "why": "It was the other bridge.", "rating": "true"}
    words |= {"claim_reviewed": review.claim_reviewed, "summary": review.summary}
    return publishing.correct(review=review, user=user, version=None, **words | fields)


def test_the_clock_runs_from_when_it_came_in(settings):
    settings.FACTCHECK_COMPLAINT_HOURS = 24
    asked, _token = make_request()
    assert asked.due_at - asked.at == timedelta(hours=24) and asked.is_open and not asked.is_overdue


def test_only_digests_of_the_token_and_the_address_are_kept():
    asked, token = make_request(address="203.0.113.9")
    kept = json.dumps(list(CorrectionRequest.objects.values()), default=str)
    assert token not in kept and "203.0.113.9" not in kept
    assert asked.token_digest == correction_requests.digest(token) and len(token) >= 43


def test_the_trail_holds_nothing_that_a_reader_wrote(edu):
    asked, token = make_request(text="My neighbour Anna", name="Bea", email="bea@example.org", evidence="I saw it")
    correction_requests.decline(request=asked, user=edu, answer="We asked her.")
    said = json.dumps([[e.verb, e.subject, e.before, e.after] for e in Event.objects.all()])
    assert not [words for words in ("Anna", "Bea", "bea@", "I saw", token) if words in said]
    assert "request.receive" in said and correction_requests.digest("My neighbour Anna") in said


@pytest.mark.parametrize("status", ["new", "approved", "retracted"])
def test_what_does_not_stand_cannot_be_corrected(status):
    with pytest.raises(Refused, match="does not stand"):
        make_request(make_review(status))


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": " "},
        {"text": "x" * 5001},
        {"evidence": "x" * 2001},
        {"link": "javascript:alert(1)"},
        {"link": "https://" + "x" * 2000 + ".example"},
        {"email": "nobody"},
        {"name": "x" * 201},
    ],
)
def test_a_field_that_is_wrong_is_refused(wrong):
    with pytest.raises(ValidationError) as error:
        make_request(**wrong)
    assert set(error.value.message_dict) == set(wrong) and not CorrectionRequest.objects.exists()


def test_nul_and_line_breaks_are_put_right():
    asked, _token = make_request(text="a\x00b\r\nc", name="A\nB")
    assert (asked.text, asked.name) == ("ab\nc", "A B")


def test_one_address_sends_no_more_than_a_few_a_day():
    review = make_review("published")
    for _ in range(correction_requests.MOST_FROM_ONE):
        make_request(review, address="203.0.113.9")
    with pytest.raises(correction_requests.TooMany, match="from your address"):
        make_request(review, address="203.0.113.9")
    make_request(review, address="203.0.113.10")
    CorrectionRequest.objects.update(at=timezone.now() - timedelta(days=1, minutes=1))
    make_request(review, address="203.0.113.9")


def test_a_network_of_ipv6_is_one_address():
    one, same, other = (correction_requests.keyed(a) for a in ("2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1"))
    assert one == same != other and correction_requests.keyed("no address") == ""


def test_all_together_send_no_more_than_many_an_hour(monkeypatch):
    monkeypatch.setattr(correction_requests, "MOST_IN_AN_HOUR", 2)
    review = make_review("published")
    for _ in range(2):
        make_request(review)
    with pytest.raises(correction_requests.TooMany, match="in an hour"):
        make_request(review)


def test_addresses_are_forgotten_after_a_day():
    old, new = make_request()[0], make_request()[0]
    CorrectionRequest.objects.filter(pk=old.pk).update(at=timezone.now() - timedelta(days=1))
    tasks.forget_addresses()
    old.refresh_from_db()
    new.refresh_from_db()
    assert old.address_digest == "" and new.address_digest


def test_a_correction_closes_what_it_answers_and_leaves_the_rest(edu):
    review = make_review("published")
    asked, other = make_request(review)[0], make_request(review)[0]
    correct(review, edu, requests=[asked.pk])
    asked.refresh_from_db()
    other.refresh_from_db()
    assert (asked.state, asked.correction, asked.handled_by) == ("accepted", review.corrections.get(), edu)
    assert other.is_open
    assert Event.objects.filter(verb="request.accept", subject=f"correctionrequest:{asked.pk}", actor=edu).exists()


def test_a_retraction_closes_it_too(edu):
    asked, _token = make_request()
    publishing.retract(review=asked.review, user=edu, why="It is so.", requests=[asked.pk])
    asked.refresh_from_db()
    assert asked.state == "accepted" and asked.correction.kind == "retraction"


def test_a_correction_that_is_refused_closes_nothing(edu):
    asked, _token = make_request()
    with pytest.raises(Refused, match="what changed and why"):
        correct(asked.review, edu, why=" ", requests=[asked.pk])
    asked.refresh_from_db()
    assert asked.is_open


def test_requests_about_another_fact_check_stay_open(edu):
    asked, _token = make_request()
    correct(make_review("published"), edu, requests=[asked.pk])
    asked.refresh_from_db()
    assert asked.is_open


def test_it_is_accepted_by_a_later_correction_of_the_same_fact_check_alone(edu):
    review = make_review("corrected")
    old = review.corrections.get()
    asked, _token = make_request(review)
    other = make_review("corrected").corrections.get()
    for correction, why in ((old, "older than the request"), (other, "of another fact-check")):
        with pytest.raises(Refused, match=why):
            correction_requests.accept(request=asked, user=edu, correction=correction)
    correct(review, edu)
    correction_requests.accept(request=asked, user=edu, correction=review.corrections.last(), answer="Thank you.")
    asked.refresh_from_db()
    assert (asked.state, asked.answer) == ("accepted", "Thank you.")


def test_a_refusal_needs_an_answer_and_is_opened_again(edu):
    asked, _token = make_request()
    with pytest.raises(Refused, match="Say why"):
        correction_requests.decline(request=asked, user=edu, answer=" \x00 ")
    declined = correction_requests.decline(request=asked, user=edu, answer="Both bridges fell.")
    assert (declined.state, declined.handled_by) == ("declined", edu)
    again = correction_requests.reopen(request=asked, user=edu)
    assert again.is_open and again.handled_at is None and again.due_at == asked.due_at
    verbs = Event.objects.filter(subject=f"correctionrequest:{asked.pk}").order_by("id").values_list("verb", flat=True)
    assert list(verbs) == ["request.receive", "request.decline", "request.reopen"]


def test_nobody_answers_twice(edu):
    asked, _token = make_request()
    correction_requests.decline(request=asked, user=edu, answer="No.")
    with pytest.raises(Refused, match="answered this request already"):
        correction_requests.decline(request=asked, user=edu, answer="Yes.")


@pytest.mark.parametrize("role", ["", "checker"])
def test_only_editors_answer(role):
    asked, _token = make_request()
    for deed in (
        lambda user: correction_requests.decline(request=asked, user=user, answer="No."),
        lambda user: correction_requests.reopen(request=asked, user=user),
        lambda user: correction_requests.accept(request=asked, user=user, correction=None),
    ):
        with pytest.raises(Refused, match="Only editors"):
            deed(make_user(role))


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "accepted"},
        {"state": "declined", "answer": "No."},
        {"state": "declined", "handled_at": timezone.now()},
    ],
)
def test_the_database_keeps_states_whole(wrong):
    asked, _token = make_request()
    with pytest.raises(IntegrityError), transaction.atomic():
        CorrectionRequest.objects.filter(pk=asked.pk).update(**wrong)


@pytest.mark.side_by_side
@pytest.mark.django_db(transaction=True)
def test_of_two_who_answer_at_once_one_is_told():
    asked, _token = make_request()
    users = [make_user("editor"), make_user("editor")]

    def decline(user):
        try:
            return correction_requests.decline(request=asked, user=user, answer="No.")
        except Refused as refusal:
            return str(refusal)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        said = list(threads.map(decline, users))
    assert sum(isinstance(answer, str) for answer in said) == 1


def test_without_answers_there_are_no_figures():
    make_request()
    assert answers() is None


def test_figures_are_of_what_was_answered(edu):
    now = timezone.now()
    for hours, late in ((1, False), (5, False), (100, True)):
        asked = correction_requests.decline(request=make_request()[0], user=edu, answer="No.")
        at = now - timedelta(hours=hours, minutes=-1)
        due = now + timedelta(hours=-1 if late else 1)
        CorrectionRequest.objects.filter(pk=asked.pk).update(at=at, due_at=due, handled_at=now)
    asked = make_request()[0]
    correct(asked.review, edu, requests=[asked.pk])
    told = answers()
    assert (told.number, told.accepted, told.in_time) == (4, 1, 3)
    assert told.median == 3
    CorrectionRequest.objects.exclude(state="open").update(handled_at=now - timedelta(days=366))
    assert answers() is None
