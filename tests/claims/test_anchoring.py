import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.anchoring import CONTEXT, Selector, anchor, describe


@st.composite
def passages(draw):
    text = draw(st.text(st.sampled_from("ab \n😀é"), min_size=1, max_size=200))
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@given(passages())
def test_a_passage_is_found_where_it_was_described_or_not_at_all(passage):
    text, start, end = passage
    assert anchor(text, describe(text, start, end)) in ((start, end), None)


def test_context_tells_two_like_passages_apart():
    text = "Murieron dos en Kiev. Murieron dos en Lviv."
    assert anchor(text, describe(text, 22, 34)) == (22, 34)


def test_a_passage_that_stands_in_two_places_is_found_in_none():
    assert anchor("dos muertos y dos muertos", Selector("dos muertos")) is None


def test_passages_that_overlap_are_two_places():
    assert anchor("aaa", Selector("aa")) is None


def test_a_passage_that_is_gone_is_found_nowhere():
    assert anchor("Nadie murió.", Selector("dos muertos")) is None


def test_nothing_is_found_nowhere():
    assert anchor("Nadie murió.", Selector("")) is None


def test_the_context_is_cut_at_the_ends_of_the_text():
    selector = describe("x" * 100, 40, 60)
    assert len(selector.prefix) == len(selector.suffix) == CONTEXT
    assert describe("abc", 0, 3) == Selector("abc")


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (2, 1), (0, 4)])
def test_what_is_no_passage_cannot_be_described(start, end):
    with pytest.raises(ValueError, match="not a passage"):
        describe("abc", start, end)
