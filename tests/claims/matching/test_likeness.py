from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.matching import Reading, Side, compare
from claims.matching.index import Weights
from claims.matching.likeness import POINTS, SAME
from claims.models import Figure

TOLL = "A storm killed 32 people in Kharkiv near the Lopan river bridge"


def likeness(this, that, weight=9.0):
    return compare(this, that, Weights(dict.fromkeys(this.reading.terms, weight), {}, 10.0))


def side(text=TOLL, **known):
    return Side(Side.of_text(text, "en").reading, "en", **known)


def toll(value, measure="killed", comparator="exactly"):
    return Figure(value=Decimal(value), measure=measure, comparator=comparator)


def test_points_for_a_likeness_add_up_to_one():
    assert sum(points for points in POINTS.values() if points > 0) == pytest.approx(1)


WORDS = st.lists(st.sampled_from("ana bus @kyiv #32 #12 ~2025 river".split()), max_size=6).map(" ".join)
SIDES = st.builds(
    Side,
    reading=st.builds(lambda words, denial: Reading(words + denial), WORDS, st.sampled_from(["", " !"])),
    language=st.just("en"),
    kind=st.sampled_from(["", "quotation", "quantity"]),
    claimant=st.sampled_from(["", "Zelensky", "Volodymyr Zelensky", "Kyiv authorities"]),
    place=st.sampled_from(["", "Kyiv", "London"]),
    published_on=st.sampled_from([None, date(2025, 8, 1), date(2026, 8, 1)]),
    figure=st.sampled_from([None, toll(32), toll(12), toll(32, measure="injured")]),
)


@given(this=SIDES, that=SIDES)
def test_the_reasons_add_up_to_the_score(this, that):
    found = likeness(this, that)
    assert found.score == pytest.approx(sum(points for _, points in found.reasons)) and found.score <= 1
    assert all(points for _, points in found.reasons) and found.of_words >= 0


DAY, NEXT, LATER = date(2025, 8, 1), date(2025, 8, 2), date(2025, 9, 1)


@pytest.mark.parametrize(
    ("name", "this", "that"),
    [
        ("same_figure", {"figure": toll(32)}, {"figure": toll(30, comparator="at_least")}),
        ("same_claimant", {"claimant": "Zelensky"}, {"claimant": "Volodymyr Zelensky"}),
        ("same_place", {"place": "Kharkiv"}, {"place": "the Kharkiv region"}),
        ("same_time", {"time": (DAY, DAY)}, {"time": (NEXT, NEXT)}),
        ("same_time", {"published_on": DAY}, {"published_on": NEXT}),
    ],
)
def test_what_the_workbench_knows_speaks_for_a_likeness(name, this, that):
    assert dict(likeness(side(**this), side(**that)).reasons)[name] == POINTS[name]
    assert name not in dict(likeness(side(**this), side()).reasons)


@pytest.mark.parametrize(
    ("name", "this", "that", "is_same"),
    [
        ("other_numbers", {"figure": toll(32)}, {"figure": toll(12)}, False),
        ("other_measure", {"figure": toll(32)}, {"figure": toll(32, measure="injured")}, False),
        ("other_place", {"place": "Kharkiv"}, {"place": "London"}, False),
        ("other_time", {"time": (DAY, DAY)}, {"time": (LATER, LATER)}, False),
        ("denial", {}, {"text": TOLL.replace("killed", "never killed")}, False),
        ("other_claimant", {"claimant": "Zelensky"}, {"claimant": "Kharkiv police"}, True),
        ("other_kind", {"kind": "quotation"}, {"kind": "quantity"}, True),
    ],
)
def test_what_differs_is_said_and_may_be_another_claim(name, this, that, is_same):
    found = likeness(side(**this), side(**that))
    assert found.differences == (name,) and dict(found.reasons)[name] == POINTS[name]
    assert found.score >= SAME and found.is_same == is_same


def test_numbers_in_two_texts_cost_less_than_two_figures_that_cannot_both_be_right():
    found = likeness(side(), side(TOLL.replace("32", "12")))
    assert POINTS["other_numbers"] < dict(found.reasons)["other_numbers"] < 0 and not found.is_same


def test_articles_far_apart_in_time_may_say_the_same():
    assert likeness(side(published_on=DAY), side(published_on=date(2020, 1, 1))).differences == ()


def test_a_place_is_the_same_in_another_language():
    one, other = side(place="Londres"), side(place="London")
    found = likeness(Side(one.reading, "es", place="Londres"), other)
    assert "same_place" in dict(found.reasons)


def test_the_order_of_words_counts():
    ours = side("Dogs bite men near Boston")
    swapped, kept = (
        likeness(ours, side("Men bite dogs near Boston")),
        likeness(ours, side("Dogs bite men near Boston")),
    )
    assert kept.score > swapped.score


def test_what_agrees_and_differs_can_be_told():
    found = likeness(side(), side("32 people and 5 dogs of the WHO fled the river in Kharkiv"))
    assert set(found.shared) == {"32", "peopl", "khark", "river"}
    assert (found.shared_numbers, found.shared_names) == (("32",), ("khark",))
    assert (found.numbers_only_here, found.numbers_only_there) == ((), ("5",))
