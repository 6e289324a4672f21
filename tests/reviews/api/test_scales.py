import pytest
from rest_framework.test import APIClient

from reviews.scale_in_use import current_scale
from reviews.services import scales as services
from tests.callers import reader
from tests.factories import make_review, make_user
from tests.scales import NAMES, three_steps

pytestmark = pytest.mark.django_db
LIST = "/api/v1/scales"


def listed(client=None) -> list[dict]:
    response = (client or APIClient()).get(LIST)
    assert response.status_code == 200, response.content
    return response.json()["results"]


def use_own() -> None:
    user = make_user("administrator")
    version = services.make_scale(user=user, names=NAMES, ratings=three_steps())
    services.choose_scale(user=user, slug=version.slug, number=1, seen=current_scale().key)


def test_everybody_may_read_the_scale_in_use():
    (scale,) = listed()
    assert (scale["slug"], scale["version"], scale["is_in_use"], scale["verdicts"]) == ("five_step", 0, True, 0)
    assert (scale["best"], scale["worst"], scale["first_published_at"]) == (5, 1, None)
    assert scale["ratings"][1] == {
        "slug": "mostly_true",
        "labels": {"en": "Mostly true", "es": "Mayormente verdadero"},
        "meanings": {
            "en": "Right in its substance; a detail is off or needs explaining.",
            "es": "Correcta en lo esencial; un detalle falla o necesita aclaración.",
        },
        "colour": "lime",
        "value": 4,
    }


def test_the_scales_of_published_verdicts_follow():
    review = make_review("published", rating="half_true")
    make_review("submitted")
    use_own()
    own, before = listed(reader())
    assert (own["slug"], own["version"], own["is_in_use"], own["verdicts"]) == ("traffic_light", 1, True, 0)
    assert own["ratings"][3]["value"] is None and own["names"] == NAMES
    assert (before["slug"], before["is_in_use"], before["verdicts"]) == ("five_step", False, 1)
    assert before["first_published_at"] == review.published_at.isoformat().replace("+00:00", "Z")


def test_a_verified_claim_names_its_scale_and_keeps_its_words():
    make_review("published", rating="half_true")
    use_own()
    (claim,) = reader().get("/api/v1/verified-claims").json()["results"]
    scale = next(scale for scale in listed() if scale["slug"] == claim["rating"]["scale"])
    step = next(step for step in scale["ratings"] if step["slug"] == claim["rating"]["slug"])
    for name in ("labels", "meanings", "colour", "value"):
        assert step[name] == claim["rating"][name]


def test_it_costs_the_same_whatever_it_lists(django_assert_num_queries):
    for _ in range(2):
        use_one_more_and_publish()
    with django_assert_num_queries(3) as queries:  # the scale in use, the published ones twice
        listed()
    assert len(queries) == 3


def use_one_more_and_publish() -> None:
    make_review("published", rating=current_scale().ratings[0].slug)
    user = make_user("administrator")
    number = current_scale().number
    if number == 0:
        return use_own()
    ratings = [dict(rating.as_json()) for rating in current_scale().ratings]
    names = NAMES | {"en": f"Lights {number}"}
    services.change_scale(user=user, slug=current_scale().slug, seen=number, names=names, ratings=ratings)


@pytest.mark.parametrize("query", ["page=2", "x=1"])
def test_what_is_asked_for_and_not_there_is_refused(query):
    assert APIClient().get(f"{LIST}?{query}").status_code == 400


def test_it_can_only_be_read():
    assert reader().post(LIST, {}, format="json").status_code == 405
