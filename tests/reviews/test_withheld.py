"""A withheld source is for the newsroom alone: every way out is walked, and nothing that tells of it may be there."""

import json
import logging

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.urls import reverse

from reviews.models import Event, Source
from reviews.requirements import missing
from reviews.services import findings, publishing, reviews, sources
from reviews.services.publishing import as_published
from reviews.workflow import Refused
from tests.callers import checker, nobody, reader
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db

SECRET = {
    "url": "https://example.org/leak/annalena",
    "title": "Annalena told us so",
    "person": "Annalena Kross",
    "publisher": "Ward 7 of the clinic",
    "reference": "Safe in room 12",
    "passage": "They hid the second list",
    "note": "Call her after nine",
    "published_on": "1999-12-31",
}
TELLING = ["annalena", "kross", "ward 7", "room 12", "second list", "after nine", "1999"]


def tells(content) -> list[str]:
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, default=str)
    return [word for word in TELLING if word in text.lower()]


@pytest.fixture
def review():
    """A published review that cites a public source and a withheld one."""
    claim = make_claim(make_article("Two people died, the mayor said.", language="en", url="https://example.org/n"))
    review = make_review("in_review", claim)
    make_source(review)
    make_source(review, medium="interview", is_withheld=True, **SECRET)
    draft = {"claim_reviewed": "Two people died.", "summary": "The report says one.", "rating": "false"}
    reviews.save_draft(review=review, user=review.assignee, version=None, **draft)
    review = reviews.submit(review=review, user=review.assignee)
    editor = make_user("editor")
    reviews.approve(review=review, user=editor)
    return publishing.publish(review=review, user=editor)


def correct(review, **more):
    fields = {"kind": "correction", "why": "New.", "claim_reviewed": review.claim_reviewed, "summary": "Other."}
    return publishing.correct(
        review=review, user=make_user("editor"), version=None, rating=review.rating, **fields | more
    )


def public_pages(review) -> list[str]:
    pages = [review.get_absolute_url(), reverse("published"), reverse("corrections"), reverse("method")]
    return pages + [reverse("old_version", args=[review.pk, one.number]) for one in review.corrections.all()]


def test_public_pages_say_that_there_is_one_of_its_medium_and_no_more(client, review):
    correct(review)
    pages = [client.get(page).text for page in public_pages(review)]
    assert "1 interview withheld for the safety of a person" in pages[0]
    assert [tells(page) for page in pages] == [[]] * len(pages)


@pytest.mark.parametrize("path", ["", "/{pk}", "/{pk}/claimreview", "?q=Annalena"])
def test_nor_does_the_api(review, path):
    for caller in (reader(), checker(), nobody()):
        response = caller.get("/api/v1/verified-claims" + path.format(pk=review.pk))
        assert tells(response.content.decode()) == []


def test_the_api_counts_it_by_its_medium(review):
    document = reader().get(f"/api/v1/verified-claims/{review.pk}").json()
    assert (document["withheld_sources"], document["withheld_media"]) == (1, {"interview": 1})


@pytest.mark.parametrize("form", ["csv", "json"])
def test_nor_do_the_exports_of_the_report(client, review, form):
    client.force_login(make_user())
    exported = client.get(reverse("report", args=[review.claim.article_id]), {"format": form}).content.decode()
    assert "civil protection" in exported and tells(exported) == []


def test_nor_does_what_is_kept_of_a_published_version(review):
    correct(review)
    assert tells(as_published(review)) == []
    assert [tells([one.before, one.after]) for one in review.corrections.all()] == [[]]


def test_nor_does_the_trail(review, capsys):
    source = Source.objects.get(is_withheld=True)
    editable = make_review("in_review")
    Source.objects.filter(pk=source.pk).update(review=editable)
    source.refresh_from_db()
    source = sources.change_source(source=source, user=editable.assignee, note="Call her after nine, at home")
    sources.remove_source(source=source, user=editable.assignee)
    events = [(event.verb, event.before, event.after) for event in Event.objects.all()]
    assert {"source.add", "source.change", "source.remove"} <= {verb for verb, *_ in events}
    assert tells(events) == []
    call_command("audit", format="jsonl")
    assert tells(capsys.readouterr().out) == []


def test_one_that_becomes_withheld_is_not_told_by_the_change():
    review = make_review("in_review")
    source = make_source(review, medium="interview", title="A nurse", person="Nurse")
    sources.change_source(source=source, user=review.assignee, is_withheld=True, **SECRET)
    event = Event.objects.latest("id")
    assert tells([event.before, event.after]) == [] and event.before["person"] == "withheld"
    assert (event.before["is_withheld"], event.after["is_withheld"]) == (False, True)


def test_nor_do_logs(review, client, caplog):
    caplog.set_level(logging.DEBUG)
    editable = make_review("in_review")
    client.force_login(editable.assignee)
    client.post(reverse("add_source", args=[editable.claim_id]), SECRET | {"is_withheld": "on", "kind": "original"})
    client.get(editable.claim.get_absolute_url())
    assert tells(caplog.text.replace("2026", "")) == []


def test_its_page_is_never_asked_for_and_nothing_found_tells_of_it(web):
    review = make_review("in_review")
    url = web.write("/leak", "They hid the second list", content_type="text/plain")
    source = make_source(review, title="x", url=url, is_withheld=True)
    for finding in review.claim.findings.filter(check_slug="source_health"):
        findings.run_finding(finding_id=finding.pk)
        finding.refresh_from_db()
        assert "leak" not in json.dumps(finding.evidence)
    assert source.page is None and web.asked == []


def test_the_database_refuses_a_withheld_source_that_would_be_fetched():
    source = make_source(make_review("in_review"))
    with pytest.raises(IntegrityError), transaction.atomic():
        Source.objects.filter(pk=source.pk).update(is_withheld=True)


def test_a_name_in_a_list_of_objects_tells_nothing(review):
    assert tells(str(Source.objects.get(is_withheld=True))) == []


def test_the_newsroom_sees_it(client, review):
    client.force_login(make_user())
    page = client.get(review.claim.get_absolute_url()).text
    assert "Annalena Kross" in page and "Withheld: not shown outside the newsroom" in page


@pytest.mark.parametrize("named", ["summary", "claim_reviewed"])
def test_words_that_name_it_are_not_handed_in(named):
    review = make_review("in_review")
    make_source(review)
    make_source(review, url="", title="x", medium="interview", person="Annalena Kross", is_withheld=True)
    draft = {"claim_reviewed": "Two died.", "summary": "It is so.", "rating": "false"}
    draft[named] = "As ANNALENA  KRÖSS says."
    reviews.save_draft(review=review, user=review.assignee, version=None, **draft)
    review.refresh_from_db()
    assert missing(review) == ["A withheld source is named in what will be published: take out “Annalena Kross”."]
    with pytest.raises(Refused, match="withheld source is named"):
        reviews.submit(review=review, user=review.assignee)


@pytest.mark.parametrize(
    "deed", [correct, lambda review, why: publishing.retract(review=review, user=make_user("editor"), why=why)]
)
def test_nor_are_they_the_reason_of_a_correction(review, deed):
    with pytest.raises(Refused, match="withheld source is named"):
        deed(review, why="Annalena Kross called again.")
    review.refresh_from_db()
    assert review.status == "published"


def test_a_name_that_is_part_of_a_word_is_none():
    review = make_review("in_review")
    make_source(review, url="", title="x", medium="interview", person="Ana", is_withheld=True)
    review.summary, review.claim_reviewed, review.rating = "Banana prices rose.", "They rose.", "false"
    assert missing(review) == []


def test_one_that_is_withheld_by_a_correction_leaves_the_version_before_too(client):
    review = make_review("published", title="Annalena told us so", url="https://example.org/leak/annalena")
    assert tells(client.get(review.get_absolute_url()).text) == ["annalena"]
    old = review.sources.get()
    new = {"url": old.url, "title": "x", "is_withheld": True}
    correct(review, remove_sources=[old.pk], add_sources=[new])
    assert [tells(client.get(page).text) for page in public_pages(review)] == [[]] * 5


def test_what_was_published_before_media_were_told_is_still_read(client):
    claim = make_claim(make_article("Two people died, the mayor said.", language="en"))
    review = make_review("corrected", claim)
    correction = review.corrections.get()
    before = {name: value for name, value in correction.before.items() if name != "withheld_media"}
    for source in before["sources"]:
        del source["medium"], source["person"]
    type(correction).objects.filter(pk=correction.pk).update(before=before | {"withheld_sources": 2})
    page = client.get(reverse("old_version", args=[review.pk, 1])).text
    assert "2 sources withheld for the safety of persons" in page
