import importlib

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from reviews.models import Event, Source
from reviews.services import sources
from reviews.workflow import Refused
from tests.factories import make_review, make_source, make_user

pytestmark = pytest.mark.django_db
PAGE = {"url": "https://example.org/a", "title": "Report"}


def test_a_source_is_cited_by_whom_the_claim_is_assigned_to():
    review = make_review("in_review")
    source = sources.add_source(review=review, user=review.assignee, **PAGE, stance="refutes", kind="official")
    assert (source.added_by, source.review) == (review.assignee, review)
    assert (source.stance, source.kind, source.is_withheld) == ("refutes", "official", False)


@pytest.mark.parametrize(
    "status", ["new", "submitted", "approved", "published", "corrected", "retracted", "dismissed"]
)
def test_sources_change_only_while_a_draft_does(status):
    review = make_review(status)
    with pytest.raises(Refused):
        sources.add_source(review=review, user=review.assignee or make_user("editor"), **PAGE)


def test_nobody_else_changes_the_sources():
    review = make_review("in_review")
    source = make_source(review)
    for deed in (sources.remove_source, sources.change_source):
        with pytest.raises(Refused, match="is assigned to"):
            deed(source=source, user=make_user("editor"))


@pytest.mark.any_database
@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": "Report"}, "url"),
        ({"title": "Report", "url": " \x00", "reference": " "}, "url"),
        ({"url": "https://example.org/a"}, "title"),
        (PAGE | {"url": "javascript:alert(1)"}, "url"),
        (PAGE | {"url": "https://example.org/" + "a" * 2000}, "url"),
        (PAGE | {"title": "t" * 501}, "title"),
        (PAGE | {"kind": "rumour"}, "kind"),
        (PAGE | {"stance": "maybe"}, "stance"),
        (PAGE | {"published_on": "6 August"}, "published_on"),
    ],
)
def test_a_source_that_is_not_whole_is_refused_by_field(fields, wrong):
    review = make_review("in_review")
    with pytest.raises(ValidationError) as refusal:
        sources.add_source(review=review, user=review.assignee, **fields)
    assert list(refusal.value.message_dict) == [wrong] and not Source.objects.exists()


def test_a_field_that_no_source_has_is_a_mistake_of_the_caller():
    review = make_review("in_review")
    with pytest.raises(TypeError, match="A source has no review_id"):
        sources.add_source(review=review, user=review.assignee, **PAGE, review_id=1)


def test_words_are_normalised_and_markup_stays_text():
    review = make_review("in_review")
    fields = {"reference": "Archivo\x00", "title": " <b>Acta\ud800</b> ", "passage": "uno\r\ndos"}
    source = sources.add_source(review=review, user=review.assignee, **fields)
    assert (source.reference, source.title, source.passage) == ("Archivo", "<b>Acta</b>", "uno\ndos")


def test_a_source_is_changed_in_the_fields_that_are_given():
    review = make_review("in_review")
    source = sources.change_source(source=make_source(review), user=review.assignee, stance="supports")
    assert (source.stance, source.url) == ("supports", "https://example.org/report")
    event = Event.objects.latest("id")
    assert (event.verb, event.before["stance"], event.after["stance"]) == ("source.change", "context", "supports")


def test_a_change_that_changes_nothing_is_not_told():
    review = make_review("in_review")
    source, count = make_source(review), Event.objects.count()
    sources.change_source(source=source, user=review.assignee, title=source.title)
    assert Event.objects.count() == count


def test_a_source_that_is_removed_can_be_put_back_as_it_was():
    review = make_review("in_review")
    source = make_source(review, published_on="2025-08-06", note="From the archive", is_withheld=True)
    fields = sources.remove_source(source=source, user=review.assignee)
    assert not review.sources.exists()
    back = sources.add_source(review=review, user=review.assignee, **fields)
    assert (str(back.published_on), back.note, back.is_withheld) == ("2025-08-06", "From the archive", True)


@pytest.mark.parametrize("deed", [sources.remove_source, sources.change_source])
def test_a_source_that_is_gone_is_not_touched_again(deed):
    review = make_review("in_review")
    source = make_source(review)
    Source.objects.all().delete()
    with pytest.raises(Refused, match="removed this source already"):
        deed(source=source, user=review.assignee)


def test_the_trail_tells_what_a_removed_source_was():
    review = make_review("in_review")
    sources.remove_source(source=make_source(review), user=review.assignee)
    event = Event.objects.latest("id")
    assert (event.verb, event.subject) == ("source.remove", f"review:{review.pk}")
    assert event.before["title"] == "Report of the civil protection service" and event.after == {}


def test_what_was_off_the_web_before_there_were_media_is_a_document():
    review = make_review("in_review")
    offline, online = make_source(review, url="", reference="Box 3"), make_source(review)
    Source.objects.update(medium="web")
    importlib.import_module("reviews.migrations.0013_sources_off_the_web_and_presence").sort_out(apps, None)
    assert [Source.objects.get(pk=one.pk).medium for one in (offline, online)] == ["document", "web"]


def test_a_source_is_somewhere():
    review = make_review("in_review")
    with pytest.raises(ValidationError, match="say who it is"):
        sources.add_source(review=review, user=review.assignee, title="Talk", medium="interview")
    talk = sources.add_source(review=review, user=review.assignee, title="Talk", medium="interview", person="Rosa")
    with pytest.raises(IntegrityError), transaction.atomic():
        Source.objects.filter(pk=talk.pk).update(person="")
