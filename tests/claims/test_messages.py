"""Sentences that are kept and told later, each reader in their own language."""

import pytest
from django.utils import translation

from claims.fetching import Unreachable
from claims.messages import Message, kept, read, told

# Words that the Spanish catalogue has.
NUMBER = "None of its %(number)s items can be used. See below for why."


def test_what_was_kept_is_told_in_the_language_of_the_reader():
    text = Message(NUMBER, number=12_000).kept(500)
    assert told(text) == "None of its 12,000 items can be used. See below for why."
    with translation.override("es"):
        spanish = told(text)
    assert "12" in spanish and "items can be used" not in spanish


@pytest.mark.parametrize("text", ["", "It broke: 100% of “%(it)s” %d.", "{}", '{"other": 1}', "http://a.example/%20"])
def test_a_sentence_of_an_earlier_time_is_told_as_it_stands(text):
    assert told(text) == text


def test_an_exception_is_kept_with_its_message_and_so_is_one_with_words_alone():
    assert read(kept(Unreachable(Message("%(page)s: no.", page="a"), 5), 500)).values == {"page": "a"}
    assert kept(ValueError("100% wrong"), 500) == "100% wrong" and kept(ValueError(), 500) == ""


def test_words_of_others_are_no_message_however_they_begin():
    words = '{"message": "%(x)999999999s", "values": {"x": ""}}'
    assert told(kept(ValueError(words), 500)) == words


@pytest.mark.parametrize("value", ["x" * 5000, "\x00" * 5000, "ñ" * 499, '"' * 600, "😀" * 600])
def test_long_values_are_cut_so_that_the_rest_can_be_read(value):
    text = Message("%(page)s: %(why)s", page=value, why="it is gone").kept(200)
    assert len(text) <= 200 and told(text).endswith("it is gone")
