"""What every scale in reviews/scales must hold; a new one is tested by being there."""

import pytest

from factcheck.settings import LANGUAGES
from reviews.newsroom import check_scale
from reviews.palette import COLOURS
from reviews.scales import Rating, Scale, scales

CODES = {code for code, _ in LANGUAGES}


@pytest.fixture(params=scales())
def scale(request):
    return scales()[request.param]


def test_the_ratings_of_a_scale_differ(scale):
    assert len({rating.slug for rating in scale.ratings}) == len(scale.ratings) > 1
    for code in CODES:
        assert len({rating.labels[code] for rating in scale.ratings}) == len(scale.ratings)


def test_a_scale_is_named_and_explained_in_every_language(scale):
    for words in (scale.names, *(text for rating in scale.ratings for text in (rating.labels, rating.meanings))):
        assert set(words) >= CODES and all(words.values())


def test_the_ratings_run_from_the_best_to_the_worst(scale):
    assert len(set(scale.values)) == len(scale.values) and scale.values == sorted(scale.values, reverse=True)
    assert (scale.best, scale.worst) == (scale.values[0], scale.values[-1])


def test_a_scale_can_say_that_nothing_settles_it(scale):
    assert any(rating.value is None for rating in scale.ratings)


def test_every_step_has_a_colour_of_its_own(scale):
    colours = [rating.colour for rating in scale.ratings]
    assert set(colours) <= set(COLOURS) and len(set(colours)) == len(colours)


def test_a_rating_is_found_by_its_slug(scale):
    assert all(scale.rating(rating.slug) is rating for rating in scale.ratings) and scale.rating("?") is None


def test_a_scale_that_does_not_exist_stops_the_start(settings):
    assert check_scale() == []
    settings.FACTCHECK_SCALE = "seven_step"
    (error,) = check_scale()
    assert "'seven_step'" in error.msg and "Set it to one of: five_step, six_step_es;" in error.hint


def test_a_colour_that_does_not_exist_stops_the_start(monkeypatch):
    words = {"en": "True", "es": "Verdadero"}
    monkeypatch.setitem(scales(), "mine", Scale(words, (Rating("true", words, words, "mostly-true", 1),)))
    (error,) = check_scale()
    assert "scales/mine.py" in error.msg and "'mostly-true'" in error.msg and "green, lime" in error.hint


def test_the_six_of_spanish_newsrooms_have_four_steps_and_two_beside_them():
    scale = scales()["six_step_es"]
    labels = [rating.labels["es"] for rating in scale.ratings]
    assert labels == [
        *("Verdadero", "Verdad a medias", "Engañoso", "Falso"),
        *("Te lo explicamos", "No comprobable"),
    ]
    assert [rating.value for rating in scale.ratings] == [4, 3, 2, 1, None, None]
