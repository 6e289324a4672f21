"""Two passages laid beside each other, with the words marked that only one of them has."""

import pytest

from reviews.wording import LONGEST, beside


def marked(pieces) -> str:
    return " ".join(f"[{text}]" if is_other else text for text, is_other in pieces)


@pytest.mark.parametrize(
    ("here", "there", "ours", "theirs"),
    [
        (
            "The storm left 31 dead.",
            "The storm left 32 dead.",
            "The storm left [31] dead.",
            "The storm left [32] dead.",
        ),
        ("¡La TORMENTA dejó!", "la tormenta dejo", "¡La TORMENTA dejó!", "la tormenta dejo"),
        ("31 dead", "32 dead", "[31] dead", "[32] dead"),
        ("one two three four", "one two", "one two [three four]", "one two"),
        ("nothing alike 31 here", "wholly other 32", "nothing alike [31] here", "wholly other [32]"),
        ("nothing alike 31 here", "wholly other words", "nothing alike [31] here", "wholly other words"),
        ("<b>", "", "<b>", ""),
        ("", "", "", ""),
        ("…", "—", "…", "—"),
    ],
)
def test_what_only_one_has_is_marked(here, there, ours, theirs):
    assert tuple(map(marked, beside(here, there))) == (ours, theirs)


def test_a_long_passage_is_compared_in_part_and_kept_whole():
    long = " ".join(f"w{number}" for number in range(LONGEST + 50))
    here, there = beside(long, long)
    assert marked(here) == marked(there) == long
