import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.context import MOST, context_of
from claims.models import Article, Claim, Figure


def claim_in(text, quote):
    start = text.index(quote)
    return Claim(article=Article(text=text), start=start, end=start + len(quote), quote=quote)


def test_it_is_the_paragraph_and_the_ones_beside_it():
    context = context_of(claim_in("A.\n\nB one. B two. B three.\n\nC.\n\nD.", "B two."))
    assert (context.before, context.passage[0], context.after) == ("A.\n\nB one. ", "B two.", " B three.\n\nC.")
    assert not context.is_cut_before and context.is_cut_after


def test_a_long_paragraph_is_cut_between_words():
    context = context_of(claim_in("word " * 300 + "HERE" + " word" * 300, "HERE"))
    assert context.before.startswith("word") and context.after.endswith("word")
    assert len(context.before) <= MOST >= len(context.after)
    assert context.is_cut_before and context.is_cut_after


def test_the_number_of_the_figure_stands_apart():
    claim = claim_in("Some 32 people died.", "32 people died")
    claim.figure = Figure(number_start=5, number_end=7)
    assert context_of(claim).passage == ("", "32", " people died")


@pytest.mark.parametrize("quote", ["A", "A.", "A.\n"])
def test_a_claim_may_be_the_whole_text(quote):
    context = context_of(claim_in(quote, quote))
    assert (context.before, context.after) == ("", "") and not (context.is_cut_before or context.is_cut_after)


@given(st.text("ab \n", min_size=1, max_size=3000), st.data())
def test_its_parts_joined_are_a_piece_of_the_text(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    context = context_of(Claim(article=Article(text=text), start=start, end=end, quote=text[start:end]))
    assert context.before + "".join(context.passage) + context.after in text
