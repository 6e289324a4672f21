"""What people are told of their reviews."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from reviews import tasks
from reviews.models import Event, Notification, Review
from reviews.services import notifications, publishing, reviews
from reviews.services.notifications import notify, tell_due
from reviews.services.opinions import opine
from reviews.telling import SENTENCES, sentence
from tests.factories import make_request, make_review, make_user

pytestmark = pytest.mark.django_db
Kind = Notification.Kind


def told(user, **narrowed) -> list[str]:
    rows = Notification.objects.filter(to=user, **narrowed).order_by("pk")
    return list(rows.values_list("kind", flat=True))


def test_a_review_on_its_way_tells_each_of_what_concerns_them():
    ana, edu, eva = make_user(), make_user("editor"), make_user("editor")
    review = make_review("in_review", checker=ana)
    reviews.assign(review=review, user=edu, assignee=ana)
    review = make_review("submitted", checker=ana)
    assert told(eva) == told(edu) == ["submitted"]
    review = reviews.return_to_author(review=review, user=edu, comment="Cite the report.")
    review = reviews.submit(review=review, user=ana)
    review = reviews.approve(review=review, user=edu)
    publishing.publish(review=review, user=eva)
    assert told(ana) == ["assigned", "returned", "approved", "published"]
    assert Notification.objects.get(to=ana, kind="returned").words == "Cite the report."
    assert Notification.objects.get(to=ana, kind="published").by_name == eva.username


def test_nobody_is_told_what_they_did_themselves():
    edu = make_user("editor")
    reviews.assign(review=make_review(), user=edu, assignee=edu)
    make_review("submitted", checker=edu)
    assert told(edu) == []


def test_what_is_decided_waits_for_nobody_any_more():
    ana, edu, eva = make_user(), make_user("editor"), make_user("editor")
    review = make_review("submitted", checker=ana)
    reviews.withdraw(review=review, user=ana)
    assert told(edu, read_at=None) == told(eva, read_at=None) == []
    reviews.approve(review=reviews.submit(review=review, user=ana), user=edu)
    assert told(edu, read_at=None) == told(eva, read_at=None) == []
    assert told(eva) == ["submitted", "submitted"]


def test_the_first_of_two_approvals_leaves_the_other_editor_waiting(settings):
    settings.FACTCHECK_APPROVALS = 2
    ana, edu, eva = make_user(), make_user("editor"), make_user("editor")
    reviews.approve(review=make_review("submitted", checker=ana), user=edu)
    assert (told(edu, read_at=None), told(eva, read_at=None), told(ana)) == ([], ["submitted"], [])


def test_the_same_is_told_once_and_without_a_name_each_time():
    user, review = make_user(), make_review()
    numbers = [notify(to=[user, user], kind=Kind.OVERDUE, review=review, about="2026-11-27") for _ in range(2)]
    assert numbers == [1, 0] and told(user) == ["overdue"]
    for _ in range(2):
        notify(to=[user], kind=Kind.COMMENT, review=review, words="x")
    assert told(user) == ["overdue", "comment", "comment"]


def test_the_database_itself_tells_nobody_twice():
    row = {"to": make_user(), "review": make_review(), "kind": "overdue", "about": "2026-11-27"}
    Notification.objects.create(**row)
    with pytest.raises(IntegrityError), transaction.atomic():
        Notification.objects.create(**row)


def due_in(days, status="in_review"):
    review = make_review(status)
    Review.objects.filter(pk=review.pk).update(due_on=timezone.localdate() + timedelta(days=days))
    return review


@pytest.mark.parametrize(
    ("days", "kinds"), [(2, []), (1, ["due_soon"]), (0, []), (-1, ["overdue"]), (-9, ["overdue"])]
)
def test_who_writes_is_told_the_day_before_and_when_it_is_over_once(days, kinds):
    review = due_in(days)
    tasks.tell_due()
    assert tell_due() == 0
    assert told(review.assignee) == kinds


def test_from_day_to_day_each_is_told_once():
    review = due_in(1)
    for day in range(5):
        tell_due(now=timezone.now() + timedelta(days=day))
    assert told(review.assignee) == ["due_soon", "overdue"]


def test_a_new_day_is_told_anew():
    review = due_in(-3)
    tell_due()
    Review.objects.filter(pk=review.pk).update(due_on=timezone.localdate() - timedelta(days=1))
    tell_due()
    assert told(review.assignee) == ["overdue", "overdue"]


@pytest.mark.parametrize("status", ["new", "submitted"])
def test_what_nobody_writes_is_told_to_the_editors(status):
    edu = make_user("editor")
    review = due_in(-1, status)
    tell_due()
    assert told(edu, kind="overdue") == ["overdue"]
    assert not review.assignee or told(review.assignee, kind="overdue") == []


@pytest.mark.parametrize("status", ["approved", "published", "dismissed"])
def test_what_is_done_is_not_due(status):
    due_in(-1, status)
    assert tell_due() == 0


def test_the_number_of_queries_for_what_is_due_and_told_does_not_grow(django_assert_num_queries):
    for _ in range(5):
        due_in(-1)
    tell_due()
    with django_assert_num_queries(2):
        tell_due()


def test_every_kind_has_a_sentence():
    assert set(SENTENCES) == set(Kind)
    for kind in Kind:
        assert "%" not in sentence(Notification(kind=kind, by_name="50% ana", about="2026-11-27")).replace("50%", "")


def test_a_day_is_told_as_people_write_it():
    assert "2026-11-27" not in sentence(Notification(kind="overdue", about="2026-11-27"))


def test_one_reads_what_one_was_told_and_not_what_others_were():
    ana, bea, review = make_user(), make_user(), make_review()
    notify(to=[ana, bea], kind=Kind.COMMENT, review=review)
    hers = Notification.objects.get(to=bea)
    assert notifications.read(user=ana, pk=hers.pk) == 0
    assert notifications.read(user=ana) == 1 and notifications.read(user=ana) == 0
    assert told(bea, read_at=None) == ["comment"]


def test_a_choice_of_e_mail_is_in_the_trail_without_the_address():
    user = make_user()
    notifications.choose_mail(user=user, when="each", language="es", address="ana@home.example")
    event = Event.objects.latest("id")
    assert event.after == {"when": "each", "language": "es"} and "ana@home" not in str(vars(event))


def test_a_verdict_that_wants_a_second_opinion_waits_for_colleagues_first_and_then_for_editors(settings):
    settings.FACTCHECK_SECOND_OPINION = 100
    ana, bea, edu = make_user(), make_user(), make_user("editor")
    review = make_review("submitted", checker=ana)
    assert told(bea) == told(edu) == ["opinion_wanted"] and told(ana) == []
    opine(review=review, user=bea, rating="false", reasons="The report says otherwise.")
    assert told(bea, read_at=None) == [] and told(ana) == ["opinion"]
    assert told(edu, read_at=None) == ["opinion"]


def test_editors_are_told_that_a_reader_asks_for_a_correction_and_not_in_whose_words():
    ana, edu = make_user(), make_user("editor")
    request, _ = make_request(make_review("published", checker=ana), text="Zebra.")
    row = Notification.objects.get(to=edu, kind="correction_request")
    assert row.path == reverse("correction_request", args=[request.pk]) and row.words == ""
    assert "correction_request" not in told(ana)
