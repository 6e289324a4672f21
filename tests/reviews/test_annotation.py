"""Segments put together are the text, whatever the claims: the page shows the article as it was written."""

import time
from collections import namedtuple

from hypothesis import given
from hypothesis import strategies as st

from reviews.annotation import DEEPEST, segments

Passage = namedtuple("Passage", "pk start end")


def cut(text, *passages):
    claims = [Passage(number, *passage) for number, passage in enumerate(passages, 1)]
    return [(segment.text, [claim.pk for claim in segment.claims]) for segment in segments(text, claims)]


def test_a_text_without_claims_is_one_segment():
    assert cut("Nada que ver.") == [("Nada que ver.", [])]


def test_an_empty_text_has_no_segments():
    assert cut("") == []


def test_nested_claims_are_named_outermost_first():
    assert cut("dijo que sí", (0, 11), (9, 11)) == [("dijo que ", [1]), ("sí", [1, 2])]


def test_of_claims_that_begin_together_the_longer_is_the_outer_one():
    assert cut("tres horas", (0, 4), (0, 10)) == [("tres", [2, 1]), (" horas", [2])]


def test_crossing_claims_share_a_segment():
    assert cut("abcdef", (0, 4), (2, 6)) == [("ab", [1]), ("cd", [1, 2]), ("ef", [2])]


def test_two_claims_on_the_same_words_are_both_named():
    assert cut("dos muertos", (0, 11), (0, 11)) == [("dos muertos", [1, 2])]


def test_neighbouring_claims_do_not_run_into_each_other():
    assert cut("dos y doce", (0, 3), (3, 10)) == [("dos", [1]), (" y doce", [2])]


def test_offsets_are_code_points():
    assert cut("😀😀 dos", (3, 6)) == [("😀😀 ", []), ("dos", [1])]


def test_a_segment_says_which_claims_begin_and_end_in_it():
    first, second = segments("abcd", [Passage(1, 0, 4), Passage(2, 2, 4)])
    assert [claim.pk for claim in first.begins] == [1] and first.ends == ()
    assert [claim.pk for claim in second.begins] == [2] and [claim.pk for claim in second.ends] == [1, 2]


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), max_size=12))
def test_segments_put_together_are_the_text_and_each_claim_its_words(text, drawn):
    passages = [(start, min(start + length, len(text))) for start, length in drawn if start < len(text)]
    claims = [Passage(number, *passage) for number, passage in enumerate(passages)]
    found = list(segments(text, claims))
    assert "".join(segment.text for segment in found) == text
    for claim in claims if len(claims) <= DEEPEST else []:
        words = "".join(segment.text for segment in found if claim in segment.claims)
        assert words == text[claim.start : claim.end]


def test_thousands_of_claims_nested_in_each_other_are_cut_in_a_moment():
    text = "x" * 1_000_000
    claims = [Passage(number, number, len(text) - number) for number in range(5000)]
    began = time.process_time()
    found = list(segments(text, claims))
    assert time.process_time() - began < 2
    assert len(found) == 9999 and max(len(segment.claims) for segment in found) == DEEPEST
