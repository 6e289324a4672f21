import pytest
from django.urls import reverse

from reviews.models import Source
from tests.factories import make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ana(client):
    user = make_user("checker", "ana")
    client.force_login(user)
    return user


@pytest.fixture
def review(ana):
    return make_review("in_review", checker=ana)


def fields(**more):
    return {"url": "https://example.org/a", "title": "A report", "kind": "official", "stance": "refutes"} | more


def add(client, review, headers=HTMX, **more):
    return client.post(reverse("add_source", args=[review.claim_id]), fields(**more), headers=headers)


def test_a_source_is_added_and_listed(client, review):
    response = add(client, review, passage="Twelve people.", published_on="2026-03-02", is_withheld="on")
    source = review.sources.get()
    assert (source.kind, source.stance, source.is_withheld) == ("official", "refutes", True)
    assert "A report" in response.text and "2 March 2026" in response.text and "Withheld" in response.text


def test_adding_a_source_says_what_is_still_missing(client, review):
    assert "Cite at least" not in add(client, review).text


def test_an_offline_source_needs_no_address(client, review):
    add(client, review, url="", reference="City archive, box 12")
    assert review.sources.get().reference == "City archive, box 12"


@pytest.mark.parametrize(
    "wrong, words",
    [
        ({"url": ""}, "Give its address"),
        ({"url": "javascript:alert(1)"}, "valid URL"),
        ({"url": "ftp://example.org/a"}, "valid URL"),
        ({"title": ""}, "This field is required."),
        ({"published_on": "yesterday"}, "Enter a valid date."),
        ({"kind": "rumour"}, "rumour is not one of the available choices."),
    ],
)
def test_a_wrong_field_is_named_and_what_was_typed_stays(client, review, wrong, words):
    response = add(client, review, passage="My words", **wrong)
    assert response.status_code == 422 and words in response.text and "My words" in response.text
    assert response.headers["HX-Retarget"] == "this" and not review.sources.exists()


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_form_opens_in_its_place_or_on_a_page_of_its_own(client, review, headers):
    response = client.get(reverse("add_source", args=[review.claim_id]), headers=headers)
    assert ("<html" in response.text) is (headers == {}) and "autofocus" in response.text


def test_without_a_script_one_comes_back_to_the_sources(client, review):
    address = add(client, review, headers={}).url
    assert address == f"/claims/{review.claim_id}#source-{review.sources.get().pk}"


@pytest.mark.parametrize("medium", ["interview", "rumour", "<b>", ""])
def test_the_form_opens_with_the_medium_that_the_address_names(client, review, medium):
    page = client.get(reverse("add_source", args=[review.claim_id]), {"medium": medium}).text
    assert ('value="interview" selected' in page) is (medium == "interview") and "<b>" not in page


def test_an_interview_is_cited_by_who_gave_it(client, review):
    add(client, review, url="", title="What the mayor said", person="Rosa Diez", medium="interview")
    source = review.sources.get()
    assert (source.medium, source.person, source.url) == ("interview", "Rosa Diez", "")
    page = client.get(review.claim.get_absolute_url()).text
    assert "Interview" in page and "Rosa Diez" in page


@pytest.mark.parametrize("medium", ["document", "interview", "phone"])
def test_what_is_off_the_web_has_no_address(client, review, medium):
    add(client, review, medium=medium, reference="Notebook 3, page 12")
    assert (review.sources.get().medium, review.sources.get().url) == (medium, "")


def test_a_source_is_changed(client, review):
    source = make_source(review)
    assert source.title in client.get(reverse("change_source", args=[source.pk]), headers=HTMX).text
    client.post(reverse("change_source", args=[source.pk]), fields(title="Better title"))
    source.refresh_from_db()
    assert source.title == "Better title"


def test_a_source_is_removed_and_that_is_missed_again(client, review):
    source = make_source(review)
    response = client.post(reverse("remove_source", args=[source.pk]), headers=HTMX)
    assert not review.sources.exists() and "Cite at least 1" in response.text


def test_a_source_is_not_removed_by_a_link(client, review):
    source = make_source(review)
    assert client.get(reverse("remove_source", args=[source.pk])).status_code == 405
    assert review.sources.exists()


def test_sources_of_somebody_elses_review_are_left_alone(client, ana):
    review = make_review("in_review")
    source = make_source(review)
    for response in (
        add(client, review),
        client.post(reverse("change_source", args=[source.pk]), fields(title="Mine"), headers=HTMX),
        client.post(reverse("remove_source", args=[source.pk]), headers=HTMX),
    ):
        assert response.status_code == 422 and "assigned to" in response.text
    assert [found.title for found in review.sources.all()] == [source.title]


def test_sources_of_a_published_verdict_are_only_corrected(client, ana):
    review = make_review("published", checker=ana)
    assert add(client, review).status_code == 422
    assert "Add a source" not in client.get(reverse("claim", args=[review.claim_id])).text


def test_what_was_typed_is_kept_when_the_claim_is_no_longer_ones_own(client, ana):
    response = add(client, make_review("in_review"), note="A long note of mine")
    assert "A long note of mine" in response.text and not Source.objects.exists()
