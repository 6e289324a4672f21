import pytest

from reviews.services import publishing
from reviews.workflow import Refused
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "status",
    ["new", "in_review", "submitted", "returned", "approved", "published", "corrected", "retracted", "dismissed"],
)
def test_a_review_reaches_every_status(status):
    assert make_review(status).status == status


def test_a_correction_keeps_the_old_version_whole():
    review = make_review("corrected")
    correction = review.corrections.get()
    assert correction.before["rating"] == "false"
    assert correction.before["sources"][0]["title"] == "Report of the civil protection service"
    assert correction.after["rating"] == review.rating == "mostly_false"


def test_a_correction_that_changes_nothing_is_refused_and_leaves_no_trace():
    review = make_review("published")
    with pytest.raises(Refused, match="Nothing has changed"):
        publishing.correct(
            review=review,
            user=make_user("editor"),
            version=review.version,
            kind="update",
            why="No reason",
            claim_reviewed=review.claim_reviewed,
            summary=review.summary,
            rating=review.rating,
        )
    review.refresh_from_db()
    assert review.status == "published" and not review.corrections.exists()


def test_a_withheld_source_is_counted_and_not_named():
    review = make_review("published", is_withheld=True, url="https://example.org/secret")
    words = publishing.as_published(review)
    assert words["sources"] == [] and words["withheld_sources"] == 1
