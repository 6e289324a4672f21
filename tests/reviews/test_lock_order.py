"""In which order the services lock what they write: reviews, findings and steps first, and the trail last. Who has the
trail and waits for a row, and who has the row and waits for the trail, would wait for ever."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event as Signal

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reviews import audit
from reviews.services import comments, invitations, publishing, replies, sources
from reviews.services.reviews import locked
from tests.factories import make_article, make_review, make_source, make_user

TRAIL, FINDINGS, STEPS = '"reviews_trailhead"', '"reviews_finding"', '"reviews_checkliststep"'
WORDS = "La tormenta dejó dos muertos en Valencia."


def asked(deed) -> tuple[list[str], list[str]]:
    """What a deed asks of the database before it holds the trail, and after."""
    with CaptureQueriesContext(connection) as queries:
        deed()
    statements = [query["sql"] for query in queries]
    trail = next(at for at, sql in enumerate(statements) if TRAIL in sql)
    return statements[:trail], statements[trail:]


def queues_first(deed) -> bool:
    """Whether findings are queued, and all of them before the trail is held."""
    before, after = ([sql for sql in part if sql.startswith(f"UPDATE {FINDINGS}")] for part in asked(deed))
    return bool(before) and not after


@pytest.mark.django_db
def test_what_looks_at_verdicts_is_queued_before_the_trail_is_held():
    make_article(f"{WORDS} Así lo dijo el alcalde.")
    review, editor = make_review("approved", claim=make_article(WORDS).claims.first()), make_user("editor")
    assert queues_first(lambda: publishing.publish(review=review, user=editor))
    words = {"claim_reviewed": review.claim_reviewed, "summary": "Three reports.", "rating": review.rating}
    kind = {"version": None, "kind": "update", "why": "A third report came."}
    assert queues_first(lambda: publishing.correct(review=review, user=editor, **kind, **words))
    assert queues_first(lambda: publishing.retract(review=review, user=editor, why="It was wrong."))


@pytest.mark.django_db
def test_what_reads_sources_is_queued_before_the_trail_is_held():
    review = make_review("in_review")
    ana, cited = review.assignee, make_source(review)
    new = {"url": "https://example.org/b", "title": "B", "kind": "official", "stance": "refutes"}
    assert queues_first(lambda: sources.change_source(source=cited, user=ana, title="Another"))
    assert queues_first(lambda: sources.add_source(review=review, user=ana, **new))
    assert queues_first(lambda: sources.remove_source(source=cited, user=ana))


@pytest.mark.django_db
def test_the_steps_that_a_request_ticks_are_held_before_the_trail():
    review = make_review("in_review")
    fields = {"addressee": "City hall", "channel": "email", "asked_on": timezone.localdate()}
    before, _ = asked(lambda: replies.add_reply(review=review, user=review.assignee, **fields))
    assert any(STEPS in sql for sql in before) and review.ticks.count() == 1


def meeting(said, review) -> None:
    """Something is `said` and holds the trail until somebody else has the review and waits for the trail."""
    has_review, has_trail = Signal(), Signal()

    def decide():
        try:
            with transaction.atomic():
                assert has_trail.wait(10)
                locked(review)
                has_review.set()
                audit.record(actor=None, verb="review.save", subject=review)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            said()
            has_trail.set()
            decided = pool.submit(decide)
            assert has_review.wait(10)
        decided.result(30)


@pytest.mark.django_db(transaction=True)
@pytest.mark.side_by_side
def test_who_comments_and_who_decides_do_not_wait_for_each_other():
    review = make_review("in_review")
    ana = review.assignee
    made, _ = invitations.invite(review=review, user=ana, name="Dr. X", affiliation="", days=1)
    meeting(lambda: comments.comment(review=review, user=ana, text="I asked them."), review)
    meeting(lambda: comments.comment_as_expert(invitation=made, text="I know them."), review)
    assert review.comments.count() == 2
