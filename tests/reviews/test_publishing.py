"""What leaves the newsroom, and that what has left stays readable."""

import pytest
from django.core.exceptions import ValidationError

from reviews.models import Correction, Event
from reviews.scales import Rating, Scale, scales
from reviews.services import publishing
from reviews.services.reviews import Conflict
from reviews.workflow import Refused
from tests.factories import make_review, make_source, make_user

pytestmark = pytest.mark.django_db


def correct(review, **changes):
    options = {
        "user": make_user("editor"),
        "version": review.version,
        "kind": "correction",
        "why": "A later report.",
        "claim_reviewed": review.claim_reviewed,
        "summary": review.summary,
        "rating": review.rating,
    }
    return publishing.correct(review=review, **(options | changes))


@pytest.mark.parametrize(
    "status",
    ["new", "in_review", "submitted", "returned", "approved", "published", "corrected", "retracted", "dismissed"],
)
def test_a_review_reaches_every_status(status):
    assert make_review(status).status == status


def test_what_is_published_says_when():
    review = make_review("published")
    assert review.published_at == review.public_updated_at and review.is_published


def test_a_checker_does_not_publish():
    with pytest.raises(Refused, match="Only editors"):
        publishing.publish(review=make_review("approved"), user=make_user())


def test_a_correction_keeps_the_old_version_whole():
    review = make_review("corrected")
    correction = review.corrections.get()
    assert correction.before["rating"] == "false" and correction.before["rating_labels"]["es"] == "Falso"
    assert correction.before["sources"][0]["title"] == "Report of the civil protection service"
    assert correction.after["rating"] == review.rating == "mostly_false"
    assert correction.after == publishing.as_published(review)


def test_every_version_stays_readable():
    review = make_review("published")
    for number in (1, 2, 3):
        review = correct(review, summary=f"Version {number}")
    versions = list(review.corrections.values_list("number", "before__summary", "after__summary"))
    assert versions[1:] == [(2, "Version 1", "Version 2"), (3, "Version 2", "Version 3")]
    assert review.published_at < review.public_updated_at


def test_a_correction_that_changes_nothing_is_refused_and_leaves_no_trace():
    review = make_review("published")
    count = Event.objects.count()
    with pytest.raises(Refused, match="Nothing has changed"):
        correct(review)
    review.refresh_from_db()
    assert review.status == "published" and not review.corrections.exists() and Event.objects.count() == count


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"why": " "}, "Say what changed"),
        ({"kind": "retraction"}, "a correction or an update"),
        ({"rating": ""}, "Choose a verdict"),
        ({"rating": "maybe"}, "not on the scale"),
        ({"summary": ""}, "Give the reasons"),
        ({"claim_reviewed": "\x00"}, "Say what the claim is"),
    ],
)
def test_a_correction_that_lacks_something_leaves_all_as_it_is(changes, why):
    review = make_review("published")
    before = publishing.as_published(review)
    with pytest.raises(Refused, match=why):
        correct(review, **({"summary": "Other words"} | changes))
    review.refresh_from_db()
    assert publishing.as_published(review) == before


def test_a_correction_may_exchange_the_sources():
    review = make_review("published")
    new = {"url": "https://example.org/second", "title": "Second report"}
    review = correct(review, add_sources=[new], remove_sources=[review.sources.get().pk])
    correction = review.corrections.get()
    assert [source["title"] for source in correction.after["sources"]] == ["Second report"]
    verbs = list(Event.objects.order_by("-id").values_list("verb", flat=True)[:3])
    assert verbs == ["review.correct", "source.add", "source.remove"]


def test_a_correction_does_not_leave_a_verdict_without_sources():
    review = make_review("published")
    with pytest.raises(Refused, match="Cite at least 1"):
        correct(review, remove_sources=[review.sources.get().pk])
    assert review.sources.count() == 1


def test_a_correction_with_a_wrong_source_leaves_all_as_it_is():
    review = make_review("published")
    with pytest.raises(ValidationError):
        correct(review, summary="Other words", add_sources=[{"url": "javascript:alert(1)", "title": "x"}])
    review.refresh_from_db()
    assert review.status == "published" and review.sources.count() == 1


def test_the_sources_of_another_review_are_not_removed():
    other = make_review("published").sources.get()
    correct(make_review("published"), summary="Other words", remove_sources=[other.pk])
    assert other.review.sources.get() == other


def test_a_correction_of_what_was_not_seen_is_refused():
    review = correct(make_review("published"), summary="Other words")
    with pytest.raises(Conflict):
        correct(review, version=review.version - 1, summary="Late words")


@pytest.fixture
def new_scale(settings):
    """The newsroom changes to a scale on which "false" is worded anew."""
    settings.FACTCHECK_SCALE = "two_step"
    words = {"en": "Made up", "es": "Inventado"}
    scales()["two_step"] = Scale({"en": "Two steps"}, (Rating("false", words, words, "false", 0),))
    yield
    del scales()["two_step"]


def test_a_verdict_keeps_its_label_when_the_scale_changes(new_scale, settings):
    settings.FACTCHECK_SCALE = "five_step"
    review = make_review("published")
    settings.FACTCHECK_SCALE = "two_step"
    review = correct(review, summary="Other words")
    assert (review.label("en"), review.rating_value, review.scale) == ("False", 1, "five_step")


def test_a_verdict_of_an_older_scale_can_still_be_reworded(new_scale, settings):
    settings.FACTCHECK_SCALE = "five_step"
    review = make_review("published", rating="half_true")
    settings.FACTCHECK_SCALE = "two_step"
    review = correct(review, summary="Other words")
    assert (review.label("en"), review.summary) == ("Half true", "Other words")


def test_a_new_verdict_has_the_label_of_the_scale_in_use(new_scale, settings):
    settings.FACTCHECK_SCALE = "five_step"
    review = make_review("published", rating="half_true")
    settings.FACTCHECK_SCALE = "two_step"
    review = correct(review, rating="false")
    assert (review.label("en"), review.rating_value, review.scale) == ("Made up", 0, "two_step")


def test_a_retraction_says_why_and_keeps_the_words():
    review = make_review("retracted")
    correction = review.corrections.get()
    assert (correction.kind, correction.number, correction.at) == ("retraction", 1, review.public_updated_at)
    assert correction.before["summary"] == correction.after["summary"] == review.summary
    assert review.is_public and not review.is_published


def test_a_retraction_without_a_reason_is_refused():
    with pytest.raises(Refused, match="Say what changed"):
        publishing.retract(review=make_review("published"), user=make_user("editor"), why="")


def test_what_is_retracted_is_not_corrected():
    with pytest.raises(Refused, match="does not go with"):
        correct(make_review("retracted"), summary="Other words")


@pytest.mark.parametrize(("status", "said"), [("corrected", ["kind", "why"]), ("retracted", ["why"])])
def test_the_trail_tells_why(status, said):
    make_review(status)
    after = Event.objects.latest("id").after
    assert after["status"] == status and [name for name in ("kind", "why") if name in after] == said


def test_a_withheld_source_is_counted_and_not_named():
    review = make_review("published", is_withheld=True, url="https://example.org/secret")
    words = publishing.as_published(review)
    assert words["sources"] == [] and words["withheld_sources"] == 1


def test_a_note_for_colleagues_is_never_published():
    review = make_review("in_review")
    make_source(review, note="The clerk told me")
    assert "clerk" not in str(publishing.as_published(review))


def test_corrections_are_numbered_by_the_database():
    first = make_review("corrected").corrections.get()
    fields = {"number": 1, "kind": "update", "why": "x", "at": first.at, "before": {}, "after": {}, "by": first.by}
    with pytest.raises(ValidationError):
        Correction(review=first.review, **fields).full_clean()
