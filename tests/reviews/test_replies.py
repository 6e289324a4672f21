"""The right of reply: who was asked for comment, what they answered, and what readers see of it."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from reviews.models import ChecklistStep, Event, ReplyRequest
from reviews.services import publishing
from reviews.services.replies import add_reply, change_reply, remove_reply
from reviews.services.reviews import approve, save_draft, submit
from reviews.versions import standing
from reviews.workflow import Refused
from tests.callers import reader
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
HTML = "<script>alert(1)</script>"
ASKED = date(2026, 3, 2)
FIELDS = {"addressee": "Press office of the city", "channel": "email", "asked_on": ASKED}
ANSWERED = {"answered_on": date(2026, 3, 4), "answer": "We counted two."}


@pytest.fixture
def review():
    claim = make_claim(make_article("Two people died.", language="en"))
    return make_review("in_review", claim, checker=make_user("checker", "ana"))


def add(review, **fields) -> ReplyRequest:
    return add_reply(review=review, user=review.assignee, **(FIELDS | fields)).reply


def published(review):
    make_source(review)
    words = {"claim_reviewed": "It rained.", "summary": "It did not.", "rating": "false"}
    review = save_draft(review=review, user=review.assignee, version=None, **words)
    review = approve(review=submit(review=review, user=review.assignee), user=make_user("editor"))
    return publishing.publish(review=review, user=make_user("editor"))


def test_a_request_and_its_answer_are_told_in_the_trail(review):
    reply = change_reply(reply=add(review), user=review.assignee, **ANSWERED)
    assert (reply.addressee, reply.answer) == ("Press office of the city", "We counted two.")
    remove_reply(reply=reply, user=review.assignee)
    told = Event.objects.filter(verb__startswith="reply.")
    assert list(told.values_list("verb", flat=True)) == ["reply.add", "reply.change", "reply.remove"]
    assert told[1].before["answer"] == "" and told[1].after["answered_on"] == "2026-03-04"


def test_several_people_may_be_asked_and_who_was_asked_first_stands_first(review):
    add(review, addressee="The ministry", asked_on=ASKED + timedelta(1))
    add(review, channel="phone")
    assert [str(reply) for reply in review.replies.all()] == ["Press office of the city", "The ministry"]


TODAY = timezone.localdate()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"addressee": " \x00 "}, "addressee"),
        ({"addressee": "x" * 301}, "addressee"),
        ({"channel": "pigeon"}, "channel"),
        ({"asked_on": None}, "asked_on"),
        ({"asked_on": TODAY + timedelta(2)}, "asked_on"),
        ({"answer_by": ASKED - timedelta(1)}, "answer_by"),
        (ANSWERED | {"answered_on": ASKED - timedelta(1)}, "answered_on"),
        (ANSWERED | {"answered_on": TODAY + timedelta(2)}, "answered_on"),
        (ANSWERED | {"answered_on": None}, "answered_on"),
        (ANSWERED | {"answer": " "}, "answer"),
        (ANSWERED | {"answer": "x" * 10_001}, "answer"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(review, fields, field):
    with pytest.raises(ValidationError) as refusal:
        add(review, **fields)
    assert field in refusal.value.message_dict and not review.replies.exists()


def test_a_field_that_nobody_knows_is_a_mistake(review):
    with pytest.raises(TypeError, match="has no phone"):
        add(review, phone="123")


@pytest.mark.parametrize("status", ["new", "submitted", "approved", "published"])
def test_it_is_written_while_the_draft_is_open(status):
    with pytest.raises(Refused):
        review = make_review(status, make_claim())
        add_reply(review=review, user=review.author or make_user(), **FIELDS)


def test_nobody_else_writes_it(review):
    reply, other = add(review), make_user("administrator")
    deeds = [
        lambda: add_reply(review=review, user=other, **FIELDS),
        lambda: change_reply(reply=reply, user=other, **ANSWERED),
        lambda: remove_reply(reply=reply, user=other),
    ]
    for deed in deeds:
        with pytest.raises(Refused, match="is assigned to ana"):
            deed()


def test_what_is_gone_is_not_changed(review):
    reply = add(review)
    remove_reply(reply=reply, user=review.assignee)
    reply.pk = 999
    for deed in (
        lambda: remove_reply(reply=reply, user=review.assignee),
        lambda: change_reply(reply=reply, user=review.assignee),
    ):
        with pytest.raises(Refused, match="removed this request already"):
            deed()


def test_there_are_only_so_many(review):
    ReplyRequest.objects.bulk_create(
        ReplyRequest(review=review, added_by=review.assignee, **FIELDS) for _ in range(50)
    )
    with pytest.raises(Refused, match="50 requests"):
        add(review)


def test_recording_a_request_ticks_the_step_that_says_so(review):
    done = add_reply(review=review, user=review.assignee, **FIELDS)
    assert [tick.label("en") for tick in done.ticked] == ["Claimant asked for comment"]
    assert add_reply(review=review, user=review.assignee, **FIELDS).ticked == []
    ChecklistStep.objects.update(ticks_with_reply=False)
    review.ticks.all().delete()
    assert add_reply(review=review, user=review.assignee, **FIELDS).ticked == []


@pytest.mark.parametrize(
    "broken",
    [
        {"addressee": ""},
        {"answer": "x"},
        {"answered_on": ASKED},
        {"answer_by": ASKED - timedelta(1)},
        {"answer": "x", "answered_on": ASKED - timedelta(1)},
    ],
)
def test_the_database_refuses_what_cannot_be(review, broken):
    reply = add(review)
    with pytest.raises(IntegrityError), transaction.atomic():
        ReplyRequest.objects.filter(pk=reply.pk).update(**broken)


def test_readers_see_the_answer_in_their_words(client, review):
    add(review, **ANSWERED | {"answer": f"We counted two. {HTML}"})
    page = client.get(published(review).get_absolute_url()).content.decode()
    assert "Press office of the city</strong> for comment by e-mail on 2 March 2026." in page
    assert "The answer came on 4 March 2026:" in page and HTML not in page and "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("answer_by", "words"),
    [
        (ASKED + timedelta(1), "No answer had come by 3 March 2026."),
        (None, "No answer had come when this was published."),
        (TODAY + timedelta(9), "No answer had come when this was published."),
    ],
)
def test_readers_see_that_nobody_answered(client, review, answer_by, words):
    add(review, answer_by=answer_by)
    assert words in client.get(published(review).get_absolute_url()).content.decode()


def test_an_old_version_and_what_was_published_before_are_read(client, review):
    add(review, **ANSWERED)
    review = published(review)
    words = publishing.as_published(review)
    assert words["right_of_reply"] == [
        {
            "addressee": "Press office of the city",
            "channel": "email",
            "asked_on": "2026-03-02",
            "answer_by": None,
            "answered_on": "2026-03-04",
            "answer": "We counted two.",
        }
    ]
    assert reader().get(f"/api/v1/verified-claims/{review.pk}").json()["right_of_reply"] == words["right_of_reply"]
    change = {
        "claim_reviewed": "It rained.",
        "summary": "Better.",
        "rating": "false",
        "kind": "update",
        "why": "News.",
    }
    review = publishing.correct(review=review, user=make_user("editor"), version=None, **change)
    assert "We counted two." in client.get(reverse("old_version", args=[review.pk, 1])).content.decode()
    correction = review.corrections.get()
    for name in ("steps", "right_of_reply", "publication_note"):  # as it was kept before there were these
        del correction.before[name]
    correction.save()
    assert client.get(reverse("old_version", args=[review.pk, 1])).status_code == 200


def test_a_note_to_readers_is_on_the_page_and_in_the_api(client):
    review = publishing.publish(review=make_review("approved"), user=make_user("editor"), note=f"Open still.\n{HTML}")
    page = client.get(review.get_absolute_url()).content.decode()
    assert "Open still." in page and HTML not in page
    assert reader().get(f"/api/v1/verified-claims/{review.pk}").json()["publication_note"] == f"Open still.\n{HTML}"
    review = publishing.retract(review=review, user=make_user("editor"), why="Wrong.")
    document = reader().get(f"/api/v1/verified-claims/{review.pk}").json()
    assert (document["publication_note"], document["steps"], document["right_of_reply"]) == (None, [], [])
    assert "Open still." not in client.get(review.get_absolute_url()).content.decode()


def test_it_costs_readers_and_the_api_the_same_whatever_there_is(client, review, django_assert_num_queries):
    for _ in range(3):
        add(review, **ANSWERED)
    review = published(review)
    with django_assert_num_queries(5):
        client.get(review.get_absolute_url())
    assert len(standing(review, "es").replies) == 3


# On the claim page.


def posted(**fields) -> dict:
    return {"addressee": "Press office", "channel": "phone", "asked_on": "2026-03-02"} | fields


def test_a_request_is_recorded_and_the_page_says_what_was_ticked(client, review):
    client.force_login(review.assignee)
    address = reverse("add_reply", args=[review.claim_id])
    assert "autofocus" in client.get(address, headers=HTMX).content.decode()
    page = client.post(address, posted(addressee=f"Press office {HTML}"), headers=HTMX).content.decode()
    assert "Press office &lt;script&gt;" in page and "asked by phone, 2 March 2026" in page
    assert "The step “Claimant asked for comment” is ticked with it." in page and 'id="steps"' in page
    reply = review.replies.get()
    change = reverse("change_reply", args=[reply.pk])
    assert 'value="2026-03-02"' in client.get(change).content.decode()
    page = client.post(change, posted(answered_on="2026-03-03", answer="No."), headers=HTMX).content.decode()
    assert "answered 3 March 2026" in page and "<blockquote" in page
    client.post(reverse("remove_reply", args=[reply.pk]), headers=HTMX)
    assert not review.replies.exists()


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize(
    "wrong", [{"asked_on": "yesterday"}, {"answer": "Yes."}, {"addressee": ""}, {"channel": "\x00"}]
)
def test_what_is_wrong_is_said_and_nothing_is_lost(client, review, headers, wrong):
    client.force_login(review.assignee)
    fields = posted(addressee="Kept words") | wrong
    response = client.post(reverse("add_reply", args=[review.claim_id]), fields, headers=headers)
    page = response.content.decode()
    assert response.status_code == 422 and 'class="errorlist' in page and not review.replies.exists()
    assert "addressee" in wrong or "Kept words" in page


def test_without_a_script_one_comes_back_to_the_replies(client, review):
    client.force_login(review.assignee)
    response = client.post(reverse("add_reply", args=[review.claim_id]), posted(), follow=True)
    assert response.redirect_chain[0][0] == f"/claims/{review.claim_id}#replies"
    assert "is ticked with it" in response.content.decode()


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_others_are_told_whose_it_is(client, review, headers):
    reply = add(review)
    client.force_login(make_user("editor"))
    addresses = [reverse("add_reply", args=[review.claim_id]), reverse("change_reply", args=[reply.pk])]
    for address in addresses:
        assert client.get(address, headers=headers).status_code == 422
        assert client.post(address, posted(), headers=headers).status_code == 422
    assert client.post(reverse("remove_reply", args=[reply.pk]), headers=headers).status_code == 422
    assert review.replies.count() == 1


@pytest.mark.parametrize("pk", [999_999_999, 10**30])
def test_a_request_that_is_none_is_not_found(client, review, pk):
    client.force_login(review.assignee)
    for name in ("change_reply", "remove_reply", "add_reply"):
        assert client.post(reverse(name, args=[pk]), posted()).status_code == 404
