"""Names that a comment calls on."""

import pytest

from reviews.mentions import mentioned, pieces

NAMES = ["ana", "Edu.Paz", "josé", "a+b", "ana.m", "dot."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@ana, look", ["ana"]),
        ("Ask @ana.", ["ana"]),
        ("Ask @ana.m.", ["ana.m"]),
        ("(@ANA) and @edu.paz!", ["ana", "Edu.Paz"]),
        ("@ana @ana @Ana", ["ana"]),
        ("¿@josé?", ["josé"]),
        ("@a+b...", ["a+b"]),
        ("see @dot.", ["dot."]),
        ("first\n@ana", ["ana"]),
        ("write to desk@ana or x.@ana", []),
        ("@anabel and @", []),
        ("@@ana", []),
        ("@nobody", []),
        ("@" + "a" * 5000, []),
        ("", []),
    ],
)
def test_who_is_called_on(text, found):
    assert mentioned(text, NAMES) == found


@pytest.mark.parametrize(
    "text", ["@ana, look at @edu.paz. Then @nobody", "قال @ana 👩‍👩‍👧", "<b>@ana</b>", "@ana@edu.paz", "@", ""]
)
def test_pieces_are_the_text(text):
    assert "".join(words for words, _ in pieces(text, NAMES)) == text


def test_a_piece_is_the_name_with_its_sign_as_it_was_written():
    assert [words for words, is_name in pieces("Hi @ANA. And @nobody, @josé", NAMES) if is_name] == ["@ANA", "@josé"]
