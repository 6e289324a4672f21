"""Scales that administrators make, version by version, and what becomes of verdicts when they do."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from reviews.claimreview import claim_review
from reviews.models import Event, Review, ScaleInUse, ScaleVersion
from reviews.report import Report
from reviews.requirements import missing
from reviews.scale_in_use import current_scale, read_once, scale_of
from reviews.services import publishing, reviews
from reviews.services import scales as services
from reviews.templatetags.ratings import show_rating
from reviews.versions import replaced_by, standing
from reviews.workflow import Refused
from tests.factories import make_review, make_user
from tests.scales import NAMES, step, three_steps

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return make_user("administrator", "ada")


def make(user, steps=None, names=None) -> ScaleVersion:
    return services.make_scale(user=user, names=names or NAMES, ratings=three_steps() if steps is None else steps)


def change(user, version, steps, names=None, seen=None) -> ScaleVersion:
    seen = version.number if seen is None else seen
    return services.change_scale(user=user, slug=version.slug, seen=seen, names=names or NAMES, ratings=steps)


def use(user, slug, number):
    return services.choose_scale(user=user, slug=slug, number=number, seen=current_scale().key)


def with_slugs(version) -> list[dict]:
    """The steps of a version, as its form sends them back."""
    return [dict(rating) for rating in version.ratings]


def wrong(user, steps=None, names=None) -> dict:
    with pytest.raises(ValidationError) as refusal:
        make(user, steps, names)
    assert not ScaleVersion.objects.exists()
    return refusal.value.message_dict


def test_an_administrator_makes_a_scale_and_the_trail_says_so(ada):
    version = make(ada)
    assert (version.slug, version.number, version.made_by) == ("traffic_light", 1, ada)
    assert [rating["slug"] for rating in version.ratings] == ["right", "shaky", "wrong", "open"]
    event = Event.objects.latest("id")
    assert (event.verb, event.subject, event.actor) == ("scale.make", "scale:traffic_light", ada)
    assert event.after["names"] == NAMES and event.after["ratings"] == version.ratings


def test_each_save_is_another_version_and_the_one_before_stays(ada):
    first = make(ada)
    steps = with_slugs(first)
    steps[1]["labels"] = {"en": "Doubtful", "es": "Dudoso"}
    second = change(ada, first, steps)
    assert (second.slug, second.number) == ("traffic_light", 2)
    assert scale_of("traffic_light", 1).rating("shaky").labels["en"] == "Shaky"
    assert scale_of("traffic_light", 2).rating("shaky").labels["en"] == "Doubtful"
    event = Event.objects.latest("id")
    assert (event.verb, event.before["number"], event.after["number"]) == ("scale.change", 1, 2)


def test_what_changes_nothing_makes_no_version(ada):
    version = make(ada)
    assert change(ada, version, with_slugs(version)) == version
    assert ScaleVersion.objects.count() == 1


@pytest.mark.parametrize("role", ["checker", "editor", ""])
def test_nobody_but_an_administrator_may(ada, role):
    version, user = make(ada), make_user(role)
    for deed in (
        lambda: make(user, names={"en": "Mine", "es": "Mía"}),
        lambda: change(user, version, three_steps()),
        lambda: use(user, version.slug, 1),
    ):
        with pytest.raises(Refused, match="Only administrators"):
            deed()
    assert ScaleVersion.objects.count() == 1 and not ScaleInUse.objects.exists()


def test_a_built_in_scale_is_not_changed(ada):
    with pytest.raises(Refused, match="making a copy"):
        services.change_scale(user=ada, slug="five_step", seen=0, names=NAMES, ratings=three_steps())


@pytest.mark.parametrize(
    ("place", "fields", "field", "words"),
    [
        (0, {"labels": {"en": "", "es": "Bien"}}, "0-label_en", "required"),
        (1, {"labels": {"en": "Shaky"}}, "1-label_es", "required"),
        (1, {"labels": {"en": "\x00 \u200b\u202e\t", "es": "Mal"}}, "1-label_en", "required"),
        (1, {"meanings": {}}, "1-meaning_es", "required"),
        (2, {"labels": {"en": "x" * 10_000, "es": "Mal"}}, "2-label_en", "10000 characters long; 60"),
        (2, {"meanings": {"en": "x" * 301, "es": "Mal"}}, "2-meaning_en", "301 characters"),
        (1, {"labels": {"en": "RIGHT", "es": "Otro"}}, "1-label_en", "Another step has this label"),
        (1, {"labels": {"en": "Ri\u200bght", "es": "Otro"}}, "1-label_en", "Another step has this label"),
        (1, {"colour": "green"}, "1-colour", "Another step has this colour"),
        (1, {"colour": "url(x)"}, "1-colour", "Choose a colour"),
        (1, {"value": "3"}, "1-value", "smaller than 3"),
        (2, {"value": 2.5}, "2-value", "smaller than 2"),
        (0, {"value": "many"}, "0-value", "Write a number"),
        (0, {"value": "nan"}, "0-value", "Write a number"),
        (0, {"value": "1e9"}, "0-value", "Write a number"),
    ],
)
def test_what_is_wrong_is_said_of_its_field(ada, place, fields, field, words):
    steps = three_steps()
    steps[place] |= fields
    assert words in wrong(ada, steps)[field][0]


def test_a_scale_needs_a_name_of_its_own_in_every_language(ada):
    assert wrong(ada, names={"en": "Five steps", "es": " "}).keys() == {"name_es"}
    assert "Another scale" in wrong(ada, names={"en": "five STEPS", "es": "Otra"})["name_en"][0]


@pytest.mark.parametrize("number", [0, 1, 10, 5000])
def test_a_scale_has_two_to_nine_steps(ada, number):
    steps = [step(f"Step {place}", 100 - place, "green") for place in range(number)]
    assert "2 to 9 steps" in wrong(ada, steps)[""][0]


def test_two_steps_or_more_have_a_number(ada):
    steps = [step("Right", 1), step("Wrong", None, "red")]
    assert "Give two steps or more a number" in wrong(ada, steps)[""][0]


def test_a_number_may_have_a_decimal_comma(ada):
    assert make(ada, [step("Right", "2,5"), step("Wrong", " 1 ", "red")]).ratings[0]["value"] == 2.5


def test_slugs_are_made_from_the_english_label_and_differ(ada):
    steps = [step("¡Right!", 3), step("Right?", 2, "red"), step("Wrong", 1, "blue", slug="right")]
    steps[0]["labels"]["en"], steps[1]["labels"]["en"] = "Right on", "Right-on?!"
    steps[2]["labels"]["en"] = "خطأ"
    assert [rating["slug"] for rating in make(ada, steps).ratings] == ["right_on", "right_on_2", "right"]


def test_a_step_of_letters_that_make_no_slug_gets_one(ada):
    steps = [step("صحيح", 2), step("خطأ", 1, "red")]
    assert [rating["slug"] for rating in make(ada, steps).ratings] == ["step_1", "step_2"]


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_the_database_refuses_to_alter_or_delete_a_version(ada, verb):
    version = make(ada)
    rows = ScaleVersion.objects.filter(pk=version.pk)
    with pytest.raises(DatabaseError, match="never changes"), transaction.atomic():
        rows.update(names={"en": "Other"}) if verb == "update" else rows.delete()
    version.refresh_from_db()
    assert version.names == NAMES


def test_until_somebody_chooses_the_setting_says_which_scale_is_in_use(ada, settings):
    settings.FACTCHECK_SCALE = "six_step_es"
    assert current_scale().key == ("six_step_es", 0)
    use(ada, "five_step", 0)
    assert current_scale().key == ("five_step", 0)
    event = Event.objects.latest("id")
    assert (event.verb, event.before, event.after) == (
        "scale.choose",
        {"slug": "six_step_es", "number": 0},
        {"slug": "five_step", "number": 0},
    )


def test_the_scale_in_use_moves_on_with_its_versions(ada):
    first = make(ada)
    use(ada, first.slug, 1)
    change(ada, first, [*with_slugs(first)[:2], *with_slugs(first)[3:]])
    assert current_scale().key == (first.slug, 2)
    assert Event.objects.latest("id").verb == "scale.choose"


def test_an_edited_scale_that_is_not_in_use_is_not_put_in_use(ada):
    first = make(ada)
    change(ada, first, three_steps()[:3])
    assert current_scale().key == ("five_step", 0)


def test_a_file_that_is_gone_leaves_the_setting(ada):
    ScaleInUse.objects.create(pk=1, slug="gone", chosen_by=ada)
    assert current_scale().key == ("five_step", 0)


def test_whoever_has_not_seen_the_newest_version_does_not_overwrite_it(ada):
    first = make(ada)
    bea = make_user("administrator", "bea")
    change(bea, first, three_steps()[:3])
    with pytest.raises(services.Overtaken, match="bea has saved version 2"):
        change(ada, first, three_steps()[:2])
    assert ScaleVersion.objects.count() == 2


def test_whoever_has_not_seen_which_scale_is_in_use_does_not_change_it(ada):
    use(ada, "six_step_es", 0)
    with pytest.raises(services.Overtaken, match="Six verdicts"):
        services.choose_scale(user=ada, slug="five_step", number=0, seen=("five_step", 0))
    assert current_scale().slug == "six_step_es"


@pytest.mark.parametrize("key", [("nowhere", 0), ("nowhere", 1), ("five_step", 7), ("five_step", 10**30)])
def test_a_scale_that_is_not_there_is_not_put_in_use(ada, key):
    with pytest.raises(Refused, match="not here any more"):
        use(ada, *key)


def everywhere(review: Review) -> tuple:
    """What a published verdict says, wherever it is said."""
    review = Review.objects.get(pk=review.pk)
    rating, version = claim_review(review)["reviewRating"], standing(review, "en")
    (piece,) = [piece for piece in Report(review.claim.article).pieces if piece.label == review.label()]
    return (
        show_rating(review),
        (rating["alternateName"], rating["ratingValue"], rating["bestRating"], rating["worstRating"]),
        (version.label, version.colour, version.rating.meanings, [s.labels["en"] for s in version.steps]),
        (piece.label, piece.colour),
    )


def test_a_published_verdict_keeps_what_it_said_when_its_scale_is_edited_and_left(ada):
    first = make(ada)
    use(ada, first.slug, 1)
    review = make_review("published", rating="shaky")
    before = everywhere(review)
    assert before[1] == ("Shaky (es)", 2, 3, 1) and before[2][3] == ["Right", "Shaky", "Wrong"]
    steps = with_slugs(first)
    steps[1] |= {"labels": {"en": "Doubtful", "es": "Dudoso"}, "colour": "pink", "value": 1.5}
    change(ada, first, steps)
    assert everywhere(review) == before
    change(ada, first, [steps[0], steps[2]], seen=2)
    assert everywhere(review) == before
    use(ada, "five_step", 0)
    assert everywhere(review) == before and review.scale_key == ("traffic_light", 1)


def test_the_version_that_a_correction_replaced_keeps_its_scale(ada):
    first = make(ada)
    use(ada, first.slug, 1)
    review = make_review("published", rating="shaky")
    use(ada, "five_step", 0)
    fields = {"claim_reviewed": review.claim_reviewed, "summary": review.summary, "rating": "half_true"}
    publishing.correct(review=review, user=make_user("editor"), version=None, kind="update", why="New", **fields)
    old = replaced_by(review.corrections.get(), "en")
    assert (old.label, old.colour, old.rating.meanings["en"]) == ("Shaky", "amber", "What Shaky means.")
    assert Review.objects.get(pk=review.pk).scale_key == ("five_step", 0)


def test_a_version_from_before_meanings_were_kept_has_them_from_its_scale():
    correction = make_review("corrected").corrections.get()
    for name in ("scale_version", "rating_meanings", "rating_colour"):
        del correction.before[name]
    old = replaced_by(correction, "en")
    assert (old.label, old.colour, old.rating.meanings["en"]) == ("False", "red", "The sources refute the claim.")


def drafted(rating: str) -> Review:
    review = make_review("submitted", rating=rating)
    return reviews.withdraw(review=review, user=review.author)


def test_a_draft_moves_to_the_new_version_where_its_step_is_still_there(ada):
    first = make(ada)
    use(ada, first.slug, 1)
    review = drafted("shaky")
    steps = with_slugs(first)
    steps[1]["labels"] = {"en": "Doubtful", "es": "Dudoso"}
    change(ada, first, steps)
    assert show_rating(review)["label"] == "Doubtful" and missing(review) == []
    review = reviews.submit(review=review, user=review.assignee)
    assert review.label("en") == "Doubtful" and review.scale_key == ("traffic_light", 2)


def test_a_draft_whose_step_is_gone_must_choose_again_and_loses_no_words(ada):
    review = drafted("half_true")
    version = make(ada)
    use(ada, version.slug, 1)
    assert missing(review) == ["Choose the verdict again: “Half true” is no longer on the scale."]
    with pytest.raises(Refused, match="Choose the verdict again"):
        reviews.submit(review=review, user=review.assignee)
    fields = {"claim_reviewed": "Another wording", "summary": "Other reasons", "rating": "half_true"}
    for given, summary in (("half_true", "From a page that is open"), ("", "From one that offers the new scale")):
        fields |= {"rating": given, "summary": summary}
        review = reviews.save_draft(review=review, user=review.assignee, version=None, **fields)
        assert (review.summary, review.label("en")) == (summary, "Half true")
    review = reviews.save_draft(review=review, user=review.assignee, version=None, **fields | {"rating": "wrong"})
    assert missing(review) == [] and review.scale_key == ("traffic_light", 1)


def test_what_is_handed_in_is_published_as_it_was_handed_in(ada):
    review = make_review("approved", rating="half_true")
    use(ada, make(ada).slug, 1)
    review = publishing.publish(review=review, user=make_user("editor"))
    assert review.label("en") == "Half true" and review.scale_key == ("five_step", 0)


def test_it_says_beforehand_what_a_scale_does_to_drafts(ada):
    for rating in ("half_true", "half_true", "mostly_true", "false"):
        drafted(rating)
    make_review("submitted")
    make_review("published")
    make_review("in_review")
    effect = services.effect_of(scale_of("six_step_es", 0))
    assert (effect.kept, effect.lost_drafts, effect.handed_in, effect.published) == (3, 1, 1, 1)
    assert [(one.label, one.drafts) for one in effect.lost] == [("Mostly true", 1)]
    assert effect.key == "mostly_true"


def test_what_must_be_chosen_again_already_is_not_lost_once_more(ada):
    drafted("half_true")
    drafted("false")
    use(ada, make(ada).slug, 1)
    effect = services.effect_of(scale_of("six_step_es", 0))
    assert (effect.kept, effect.lost) == (2, [])
    version = make(ada, three_steps()[:2], {"en": "Other", "es": "Otra"})
    assert services.effect_of(scale_of(version.slug, 1)).lost == []


def test_a_request_reads_the_scale_once_and_sees_its_own_change(ada, django_assert_num_queries):
    version = make(ada)

    def page(request):
        with django_assert_num_queries(1):
            assert {current_scale().slug for _ in range(5)} == {"five_step"}
        use(ada, version.slug, 1)
        return current_scale().slug

    assert read_once(page)(None) == "traffic_light"
    assert read_once(lambda request: current_scale().slug)(None) == "traffic_light"


def test_a_change_by_another_process_is_seen_by_the_next_request(ada):
    """Nothing is remembered from one request to the next: another process may have written meanwhile."""
    version = make(ada)
    asked = read_once(lambda request: current_scale().slug)
    assert asked(None) == "five_step"
    ScaleInUse.objects.create(pk=1, slug=version.slug, version=version, chosen_by=ada)
    assert asked(None) == "traffic_light"


def at_once(*deeds) -> list:
    barrier = Barrier(len(deeds))

    def run(deed):
        try:
            barrier.wait(10)
            return deed()
        except Refused as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(run, deeds))


@pytest.mark.side_by_side
@pytest.mark.django_db(transaction=True)
def test_of_two_who_save_at_once_one_is_told():
    ada, bea = make_user("administrator"), make_user("administrator")
    first = make(ada)
    found = at_once(
        lambda: change(ada, first, three_steps()[:3]),
        lambda: change(bea, first, three_steps()[:2]),
    )
    assert sorted(type(one).__name__ for one in found) == ["Overtaken", "ScaleVersion"]
    assert ScaleVersion.objects.count() == 2


@pytest.mark.side_by_side
@pytest.mark.django_db(transaction=True)
def test_of_two_who_choose_at_once_one_is_told():
    ada, bea = make_user("administrator"), make_user("administrator")
    own, seen = make(ada), current_scale().key
    found = at_once(
        lambda: services.choose_scale(user=ada, slug="six_step_es", number=0, seen=seen),
        lambda: services.choose_scale(user=bea, slug=own.slug, number=1, seen=seen),
    )
    assert sum(isinstance(one, services.Overtaken) for one in found) == 1
    assert ScaleInUse.objects.count() == 1
