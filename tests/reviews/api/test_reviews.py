"""Reviews worked on by program: the same deeds, rules and refusals as on the claim page."""

import pytest
from rest_framework.test import APIClient

from reviews.deeds import DEEDS
from reviews.models import Event, Review, Status
from reviews.services import reviews
from reviews.workflow import TABLE
from tests.callers import bearer, nobody, reader
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
LIST = "/api/v1/reviews"
HOSTILE = "<script>alert(1)</script> \u202eabc"


@pytest.fixture
def ana():
    return make_user("checker", "ana")


@pytest.fixture
def edu():
    return make_user("editor", "edu")


def do(user, review, action, **fields):
    fields.setdefault("version", Review.objects.get(pk=review.pk).version)
    return bearer(user).post(f"{LIST}/{review.pk}/{action}", fields, format="json")


def ids(response) -> list[int]:
    assert response.status_code == 200, response.content
    return [review["id"] for review in response.json()["results"]]


def problem(response, code: int) -> dict:
    assert response.status_code == code, response.content
    assert response.headers["Content-Type"] == "application/problem+json"
    return response.json()


def test_every_action_of_the_workflow_is_a_deed_but_for_what_has_an_address_of_its_own():
    assert {*DEEDS, "edit_claim", "invite"} == {action for _, action in TABLE}


def test_a_claim_goes_by_program_from_the_queue_to_its_correction(ana, edu):
    review = make_review()
    assert do(ana, review, "take").json()["assignee"]["username"] == "ana"
    address = f"{LIST}/{review.pk}/sources"
    made = bearer(ana).post(address, {"url": "https://example.org/a", "title": "Count"}, format="json")
    assert made.status_code == 201 and made.json()["title"] == "Count"
    saved = do(ana, review, "save", claim_reviewed="Twelve people died.", rating="false").json()
    assert saved["lacks"] == ["Give the reasons for the verdict."] and saved["rating"]["slug"] == "false"
    assert do(ana, review, "submit", summary="Two reports agree.").json()["status"] == "submitted"
    assert do(edu, review, "approve", comment="Good.").json()["approvals"][0]["comment"] == "Good."
    assert do(edu, review, "publish").json()["status"] == "published"
    more = {
        "add_sources": [{"reference": "Archive, box 3", "title": "Minutes"}],
        "kind": "update",
        "why": "A new source.",
    }
    corrected = do(edu, review, "correct", **more).json()
    assert corrected["status"] == "corrected" and corrected["claim_reviewed"] == "Twelve people died."
    assert [source["title"] for source in corrected["sources"]] == ["Count", "Minutes"]
    assert do(edu, review, "retract", why="It was withdrawn.").json()["status"] == "retracted"
    verbs = Event.objects.filter(subject=f"review:{review.pk}").values_list("verb", flat=True)
    assert list(verbs) == [
        *("review.take", "source.add", "review.save", "review.save", "review.submit", "review.approve"),
        *("review.publish", "source.add", "review.correct", "review.retract"),
    ]


def test_other_deeds_of_a_day(ana, edu):
    review = make_review("submitted", checker=ana)
    assert do(ana, review, "withdraw").json()["status"] == "in_review"
    assert do(ana, review, "submit").json()["submission"] == 2
    assert do(edu, review, "return", comment="Cite the second report.").json()["status"] == "returned"
    assert do(ana, review, "release").json()["status"] == "new"
    assert do(edu, review, "assign", assignee=ana.pk).json()["assignee"] == {"id": ana.pk, "username": "ana"}
    assert do(ana, review, "dismiss", reason="opinion").json()["dismissal"] == "opinion"
    assert do(ana, review, "reopen").json()["actions"] == ["take", "dismiss", "edit_claim", "comment"]


def test_a_review_is_shown_whole_to_the_newsroom(ana):
    review = make_review("in_review", claim=make_claim(make_article(HOSTILE, language="xx")), checker=ana)
    make_source(review, title=HOSTILE, note="my contact", is_withheld=True)
    shown = bearer(ana).get(f"{LIST}/{review.pk}").json()
    assert shown["statement"] == HOSTILE and shown["sources"][0]["note"] == "my contact"
    own = ["release", "save", "submit", "dismiss", "edit_claim", "hand_over", "invite", "comment"]
    assert shown["actions"] == own and shown["claim"] == review.claim_id
    assert shown["page"] == f"http://127.0.0.1:8000/claims/{review.claim_id}"


@pytest.mark.parametrize("action", [action for action in DEEDS if action not in ("take", "comment")])
def test_a_version_that_is_over_is_refused_with_how_it_stands_now(action, ana, edu):
    status = next(str(status) for status, name in TABLE if name == action)
    checker = ana if status not in ("published", "corrected") else None
    review = make_review(status, checker=checker)
    fields = {"assignee": edu.pk, "comment": "c", "reason": "opinion", "why": "w", "kind": "update"}
    fields |= {"rating": "false", "due_on": "2031-05-04"}
    wanted = {name: value for name, value in fields.items() if name in DEEDS[action].fields().fields}
    who = edu if action in ("assign", "return", "approve", "publish", "correct", "retract", "set_due") else ana
    Review.objects.filter(pk=review.pk).update(version=review.version + 1)
    said = problem(do(who, review, action, version=review.version, **wanted), 409)
    assert said["review"]["version"] == review.version + 1 and said["review"]["status"] == status
    assert not Event.objects.filter(subject=f"review:{review.pk}", actor=edu).exists()


def test_a_deed_without_its_version_is_refused(ana):
    client, review = bearer(ana), make_review()
    said = problem(client.post(f"{LIST}/{review.pk}/take", {}, format="json"), 400)
    assert said["errors"][0]["pointer"] == "#/version"


def test_what_is_missing_is_named_and_the_draft_is_kept(ana):
    review = make_review("in_review", checker=ana)
    said = problem(do(ana, review, "submit", rating="false", summary="Half"), 422)
    assert "Cite at least 1 source" in said["detail"] and said["review"]["summary"] == "Half"


def test_a_status_that_does_not_go_with_a_deed_is_a_conflict(edu):
    review = make_review("in_review")
    said = problem(do(edu, review, "publish"), 409)
    assert "does not go with the status" in said["detail"] and said["review"]["status"] == "in_review"


def test_what_is_not_yours_is_refused_and_says_whose_it_is(ana):
    review = make_review("in_review", checker=make_user("checker", "bea"))
    assert "assigned to bea" in problem(do(ana, review, "save", summary="Mine."), 403)["detail"]
    review.refresh_from_db()
    assert review.summary == ""


@pytest.mark.parametrize(
    "action, wrong, pointer",
    [
        ("save", {"version": "x"}, "#/version"),
        ("save", {"version": 10**30}, "#/version"),
        ("save", {"summary": None}, "#/summary"),
        ("save", {"summary": ["a"]}, "#/summary"),
        ("save", {"verdict": "false"}, "#/verdict"),
        ("dismiss", {"reason": "boring"}, "#/reason"),
        ("assign", {"assignee": 10**30}, "#/assignee"),
        ("assign", {"assignee": True}, "#/assignee"),
    ],
)
def test_a_body_that_is_wrong_is_pointed_at(action, wrong, pointer, edu):
    review = make_review("in_review", checker=edu)
    said = problem(do(edu, review, action, **({"version": review.version} | wrong)), 400)
    assert [error["pointer"] for error in said["errors"]] == [pointer]
    review.refresh_from_db()
    assert review.status == "in_review"


@pytest.mark.parametrize("body", ["[]", '"x"', "{", '{"version": "\\ud800"}', "[" * 5000, "\x00"])
def test_a_body_that_is_none_is_a_problem(body, ana):
    address = f"{LIST}/{make_review().pk}/take"
    problem(bearer(ana).post(address, body, content_type="application/json"), 400)


def test_a_rating_that_is_not_on_the_scale_is_refused(ana):
    said = problem(do(ana, make_review("in_review", checker=ana), "save", rating="nonsense"), 422)
    assert "not on the scale" in said["detail"]


def test_nul_and_lone_surrogates_are_dropped(ana):
    review = make_review("in_review", checker=ana)
    body = f'{{"version": {review.version}, "summary": "a\\u0000b\\ud800c"}}'
    bearer(ana).post(f"{LIST}/{review.pk}/save", body, content_type="application/json")
    review.refresh_from_db()
    assert review.summary.startswith("a") and "\x00" not in review.summary


@pytest.mark.parametrize("path", ["/99999999", "/99999999999999999999999", "/99999999/take"])
def test_what_is_not_there_is_not_found(path, ana):
    client = bearer(ana)
    response = (
        client.get(LIST + path) if path[-1].isdecimal() else client.post(LIST + path, {"version": 1}, format="json")
    )
    problem(response, 404)


@pytest.mark.parametrize("path", ["", "/1"])
def test_it_is_for_those_with_a_role(path):
    make_review("published")
    problem(nobody().get(LIST + path), 401)
    problem(reader().get(LIST + path), 403)
    problem(bearer(make_user("")).get(LIST + path), 403)


def test_a_session_needs_its_csrf_token(ana):
    client, review = APIClient(enforce_csrf_checks=True), make_review()
    client.force_login(ana)
    problem(client.post(f"{LIST}/{review.pk}/take", {"version": review.version}, format="json"), 403)
    review.refresh_from_db()
    assert review.status == "new"


def test_the_list_is_narrowed(ana, edu):
    mine = make_review("in_review", checker=ana)
    other = make_review("submitted", claim=make_claim(make_article("It rained.", language="en")))
    new = make_review()
    Review.objects.exclude(pk__in=[mine.pk, other.pk, new.pk]).delete()
    client = bearer(ana)

    def found(**query):
        return ids(client.get(LIST, query))

    assert set(found()) == {mine.pk, other.pk, new.pk}
    assert found(status="submitted") == [other.pk] == found(language="en")
    assert found(assignee="me") == [mine.pk] == found(assignee="ana") and found(assignee="nobody") == [new.pk]
    assert found(claim=new.claim_id) == [new.pk] and set(found(kind="statement")) == {mine.pk, other.pk, new.pk}


def test_a_copy_is_kept_by_asking_for_what_changed(ana):
    first, second = make_review(), make_review()
    since = bearer(ana).get(f"{LIST}/{second.pk}").json()["updated_at"]
    reviews.take(review=first, user=ana)
    assert ids(bearer(ana).get(LIST, {"updated_since": since}))[-1] == first.pk


@pytest.mark.parametrize(
    "query", [{"status": "lost"}, {"assignee": "\x00"}, {"claim": "x"}, {"updated_since": "monday"}, {"sort": "id"}]
)
def test_a_parameter_that_is_wrong_is_refused(query, ana):
    problem(bearer(ana).get(LIST, query), 400)


def test_it_walks_from_page_to_page(ana):
    article = make_article("One. Two. Three. Four. Five.", language="xx")
    wanted = {make_claim(article, f"{word}.").review.pk for word in ("One", "Two", "Three", "Four", "Five")}
    client, address, seen = bearer(ana), f"{LIST}?page_size=2&article={article.pk}", []
    while address:
        document = client.get(address).json()
        seen += [review["id"] for review in document["results"]]
        address = document["next"]
    assert len(seen) == 5 and set(seen) == wanted


def test_the_list_costs_the_same_queries_whatever_it_holds(ana, django_assert_max_num_queries):
    client = bearer(ana)
    make_review("corrected")
    make_review("in_review")
    with django_assert_max_num_queries(13) as few:
        client.get(LIST)
    for _ in range(4):
        make_review("corrected")
        make_review("in_review")
    with django_assert_max_num_queries(len(few)):
        client.get(LIST)


def test_a_source_is_changed_and_removed(ana):
    review = make_review("in_review", checker=ana)
    source = make_source(review)
    client, address = bearer(ana), f"{LIST}/{review.pk}/sources/{source.pk}"
    changed = client.patch(address, {"note": "Call them.", "stance": "refutes"}, format="json").json()
    assert changed["note"] == "Call them." and changed["title"] == source.title
    assert client.delete(address).status_code == 204 and not review.sources.exists()
    assert problem(client.delete(address), 404)["detail"] == "This review cites no source of this id."


@pytest.mark.parametrize(
    "fields, pointer",
    [
        ({"title": "No address"}, "#/url"),
        ({"url": "javascript:alert(1)", "title": "x"}, "#/url"),
        ({"url": "https://example.org"}, "#/title"),
        ({"url": "https://example.org", "title": "x\x00"}, "#/title"),
        ({"url": "https://example.org", "title": "x", "published_on": "2025-W01"}, "#/published_on"),
        ({"url": "https://example.org", "title": "x", "added_by": 1}, "#/added_by"),
    ],
)
def test_a_source_that_is_wrong_is_pointed_at(fields, pointer, ana):
    review = make_review("in_review", checker=ana)
    said = problem(bearer(ana).post(f"{LIST}/{review.pk}/sources", fields, format="json"), 400)
    assert said["errors"][0]["pointer"] == pointer and not review.sources.exists()


def test_sources_are_for_who_may_save_the_draft(ana):
    review = make_review("in_review")
    source = make_source(review)
    client, address = bearer(ana), f"{LIST}/{review.pk}/sources"
    problem(client.post(address, {"url": "https://example.org", "title": "x"}, format="json"), 403)
    problem(client.patch(f"{address}/{source.pk}", {"title": "x"}, format="json"), 403)
    problem(client.delete(f"{address}/{source.pk}"), 403)
    assert review.sources.get().title == source.title


def test_a_source_of_another_review_is_not_found(ana):
    mine, source = make_review("in_review", checker=ana), make_source(make_review("in_review"))
    problem(bearer(ana).patch(f"{LIST}/{mine.pk}/sources/{source.pk}", {"title": "x"}, format="json"), 404)


def test_what_was_submitted_keeps_its_sources(ana):
    review = make_review("submitted", checker=ana)
    problem(bearer(ana).delete(f"{LIST}/{review.pk}/sources/{review.sources.get().pk}"), 409)
    assert review.sources.exists() and review.status == Status.SUBMITTED
