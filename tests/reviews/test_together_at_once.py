"""Two who do the same with a review at the same time: on PostgreSQL, which lets them."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction
from django.utils import timezone

from reviews.models import Comment, Notification, Review
from reviews.services import assignment, comments, invitations, mailing
from reviews.services.notifications import choose_mail, notify
from reviews.workflow import Refused
from tests.factories import make_review, make_user
from tests.mail import Mailbox, receiving

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.side_by_side]


def at_once(*deeds) -> list:
    """What each deed returned, or the refusal that it met, each on a connection of its own, begun together."""
    barrier = Barrier(len(deeds))

    def on_its_own(deed):
        barrier.wait(10)
        try:
            return deed()
        except Refused as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(on_its_own, deeds))


def refusals(results: list) -> int:
    return sum(isinstance(result, Refused) for result in results)


def test_two_workers_send_one_e_mail(settings):
    with receiving(Mailbox()) as box:
        settings.FACTCHECK_EMAIL, person = box.server(), make_user()
        choose_mail(user=person, when="each", language="en", address="ana@news.example")
        notify(to=[person], kind="comment", review=make_review())
        sent = at_once(*[lambda: mailing.send_waiting(user_id=person.pk)] * 4)
        assert sorted(sent) == [False, False, False, True] and len(box.letters) == 1


def test_what_one_worker_holds_another_neither_takes_nor_waits_for(settings):
    settings.FACTCHECK_EMAIL, person = Mailbox(port=25).server(), make_user()
    choose_mail(user=person, when="each", language="en", address="ana@news.example")
    notify(to=[person], kind="comment", review=make_review())
    with transaction.atomic():
        assert len(mailing.take(person, timezone.now())) == 1
        assert at_once(lambda: mailing.send_waiting(user_id=person.pk)) == [False]


def test_the_same_is_told_once_by_two_at_the_same_time():
    person, review = make_user(), make_review()
    at_once(*[lambda: notify(to=[person], kind="overdue", review=review, about="2026-11-27")] * 4)
    assert Notification.objects.filter(to=person).count() == 1


def test_a_claim_is_handed_over_once():
    review, colleagues = make_review("in_review"), [make_user(), make_user()]
    hers = review.assignee
    deeds = [
        lambda to=to: assignment.hand_over(review=review, user=hers, assignee=to, words="Yours.") for to in colleagues
    ]
    assert refusals(at_once(*deeds)) == 1
    assert Review.objects.get(pk=review.pk).assignee in colleagues and Comment.objects.count() == 1
    assert Notification.objects.filter(kind="handed_over").count() == 1


def test_a_comment_is_taken_back_once():
    ana = make_user()
    comment = comments.comment(review=make_review(), user=ana, text="x")
    assert refusals(at_once(*[lambda: comments.take_back(comment=comment, user=ana)] * 2)) == 1


def test_an_expert_leaves_no_more_than_the_link_allows(monkeypatch):
    monkeypatch.setattr(comments, "MOST_OF_EXPERT", 1)
    review = make_review("in_review")
    made, _ = invitations.invite(review=review, user=review.assignee, name="Dr. X", affiliation="", days=1)
    assert refusals(at_once(*[lambda: comments.comment_as_expert(invitation=made, text="x")] * 3)) == 2
