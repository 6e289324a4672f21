import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.anchoring import CONTEXT, Selector, anchor, describe
from claims.splitting import languages, split
from tests.claims.splitting.fragments import news


@st.composite
def passages(draw):
    text = draw(st.text(st.sampled_from("ab \n😀é"), min_size=1, max_size=200) | st.text(min_size=1))
    start = draw(st.integers(0, len(text) - 1))
    return text, start, draw(st.integers(start + 1, len(text)))


@given(passages())
def test_a_passage_is_found_where_it_was_described_or_not_at_all(passage):
    text, start, end = passage
    assert anchor(text, describe(text, start, end)) in ((start, end), None)


@given(passages())
def test_a_passage_is_lost_only_where_its_words_and_context_stand_twice(passage):
    text, start, end = passage
    described = describe(text, start, end)
    whole = described.prefix + described.quote + described.suffix
    places = [at for at in range(len(text)) if text.startswith(whole, at)]
    assert (anchor(text, described) is None) == (len(places) > 1)


@given(passages(), st.text(max_size=50), st.text(max_size=50))
def test_words_added_around_a_text_move_a_passage_and_never_change_it(passage, before, after):
    text, start, end = passage
    changed = before + text + after
    found = anchor(changed, describe(text, start, end))
    assert found is None or changed[slice(*found)] == text[start:end]


@settings(deadline=None)
@given(st.randoms(use_true_random=True), st.sampled_from(languages()))
def test_every_claim_and_sentence_of_an_article_is_found_again_or_stands_twice(choose, language):
    text = news(choose, language, longest=120)
    found = split(text, language)
    for passage in (*found.sentences, *found.claims):
        span = (passage.start, passage.end)
        described = describe(text, *span)
        assert anchor(text, described) == span or text.count(described.quote) > 1


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
