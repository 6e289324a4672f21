import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.passages import Haystack, locate

CASES = json.loads((Path(__file__).parents[1] / "cases" / "passages.json").read_text())


def holds(case) -> bool:
    place = locate(case["text"], case["passage"])
    if place is None:
        return False
    told = {name: case[name] for name in ("here", "there", "other_numbers") if name in case}
    found = case["text"][place.start : place.end]
    return (place.kind, found) == (case["kind"], case["found"]) and all(
        getattr(place, name) == value for name, value in told.items()
    )


@pytest.mark.parametrize("case", CASES["golden"], ids=lambda case: case["passage"])
def test_a_passage_is_found_where_and_as_it_stands(case):
    assert holds(case), locate(case["text"], case["passage"])


@pytest.mark.parametrize("case", CASES["negative"], ids=lambda case: case["passage"])
def test_what_is_not_there_is_not_found(case):
    assert locate(case["text"], case["passage"]) is None


@pytest.mark.parametrize("case", CASES["known_failures"], ids=lambda case: case["passage"])
def test_what_is_known_to_fail_still_does(case):
    assert not holds(case)


def test_a_passage_in_other_words_cannot_be_said_to_stand_there():
    text = "La tormenta dejó 32 muertos en la costa norte."
    assert locate(text, "dejó 32 muertos en la costa norte").holds
    assert not locate(text, "dejó 33 muertos en la costa norte").holds


@given(st.text(), st.text())
def test_whatever_is_found_is_a_slice_of_the_text(text, passage):
    place = locate(text, passage)
    assert place is None or 0 <= place.start < place.end <= len(text)


@given(
    st.lists(st.sampled_from("el la 12 ayer río costa muertos […] – de".split()), min_size=1, max_size=30), st.data()
)
def test_every_run_of_words_of_a_text_is_found_word_for_word(words, data):
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    assert locate(" ".join(words), " ".join(words[first:last])).kind == "exact"


def test_many_passages_are_looked_for_in_words_that_are_read_once():
    haystack = Haystack("Uno dos tres cuatro cinco seis siete.")
    words = haystack.tokens
    assert haystack.locate("dos tres") and haystack.locate("CINCO SEIS")
    assert haystack.tokens is words


def test_a_hyphen_before_endless_empty_lines_takes_no_time():
    assert locate("a-" + "\n" * 100_000 + " b c d", "b c d").kind == "exact"
    assert len(Haystack("a-" + "\n" * 100_000 + "!").tokens) == 1


@pytest.mark.parametrize(
    "passage", ["dejó 32 muertos", "DEJO 32 muertos", "La … costa", "dejó 33 muertos en la costa"]
)
def test_what_holds_is_held_without_a_look_for_what_is_near(passage):
    haystack = Haystack("La tormenta dejó 32 muertos en la costa norte.")
    place = haystack.locate(passage)
    assert haystack.held(passage) == (place if place.holds else None)
