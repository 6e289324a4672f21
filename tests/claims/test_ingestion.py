"""Text at the door: bytes, characters, languages, files."""

import io
import json
import unicodedata
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from claims.ingestion.file import read, texts_in
from claims.ingestion.language import detect
from claims.ingestion.text import MAX_BYTES, NotText, decode, normalise, one_line, readable_text

LANGUAGES = json.loads((Path(__file__).parent.parent / "cases" / "languages.json").read_text(encoding="utf-8"))
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("case", LANGUAGES["told"], ids=lambda case: case["text"])
def test_a_short_sentence_is_told_by_its_language(case):
    assert detect(case["text"]) == case["language"]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("case", LANGUAGES["known_failures"], ids=lambda case: case["text"])
def test_a_short_sentence_that_is_not_told_yet(case):
    assert detect(case["text"]) == case["language"]


def test_neighbours_of_spanish_are_never_taken_for_it():
    cases = [
        case for part in LANGUAGES.values() for case in part if case["language"] in ("gl", "ca", "pt", "it", "eu")
    ]
    assert len(cases) > 20 and "es" not in {detect(case["text"]) for case in cases}


def test_a_spanish_text_that_quotes_galician_is_spanish():
    text = "La presidenta dijo ayer en Santiago de Compostela que el gobierno bajará los impuestos. «Non é doado», añadió."
    assert detect(text) == "es"


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(text):
    assert normalise(normalise(text)) == normalise(text)


@given(ANY_TEXT)
def test_what_is_normalised_can_be_stored(text):
    stored = normalise(text)
    assert stored.encode() and "\x00" not in stored if stored else True
    assert unicodedata.is_normalized("NFC", stored) and "\r" not in stored


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c"])
def test_every_line_end_becomes_a_newline(end):
    assert normalise(f"uno{end}dos") == "uno\ndos"


@pytest.mark.parametrize(
    "mark", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ufeff", "\ufffe", *map(chr, (0xD800, 0xDFFF))]
)
def test_what_is_no_character_is_taken_out(mark):
    assert normalise(f"tres{mark} muertos") == "tres muertos"


@pytest.mark.parametrize("mark", "\t\xa0\xad\u200d\u200e\u200f\u202a\u202e\u2066\u2069\u2011’“😀")
def test_what_is_text_stays(mark):
    assert normalise(f"a{mark}b") == f"a{mark}b"


def test_two_halves_of_one_character_are_put_together():
    assert normalise("fuego \ud83d\udd25") == "fuego 🔥"


def test_accents_are_composed():
    assert normalise("Kie\u0301v") == "Kiév"


def test_a_field_of_one_line_holds_one_line():
    assert one_line("  El Faro\r\nde\tVigo\x00 ") == "El Faro de Vigo"


@pytest.mark.parametrize("text", ["", " \n\t ", "\x00\x07", "\u200b\u200e", "\ufeff", "\u00a0\u2003"])
def test_a_text_without_anything_to_see_is_empty(text):
    with pytest.raises(ValidationError, match="empty"):
        readable_text(text)


def test_a_million_bytes_are_taken_and_not_one_more():
    assert len(readable_text("ñ" * (MAX_BYTES // 2))) == MAX_BYTES // 2
    with pytest.raises(ValidationError, match="larger than 1 MB"):
        readable_text("ñ" * (MAX_BYTES // 2) + "a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_is_read_and_utf_16_that_says_so(encoding):
    assert decode("Kiev: 32 muertos, según él".encode(encoding)) == "Kiev: 32 muertos, según él"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("según".encode("latin-1"), "not UTF-8"),
        (b"\xff\xfea", "not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not UTF-8"),
        (b"a\x00b", "binary"),
        ("Kiev".encode("utf-32"), "binary"),
    ],
)
def test_bytes_that_are_no_text_are_refused_with_the_reason(content, why):
    with pytest.raises(NotText, match=why):
        decode(content)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF-1.7 abc", "plain text"),
        (b"PK\x03\x04abc", "plain text"),
        (b"{\\rtf1 abc}", "plain text"),
        (b"\n<!DOCTYPE html><p>Hola</p>", "web page"),
        (b"<HTML><p>Hola</p>", "web page"),
        (b"a" * (2 * MAX_BYTES + 3), "larger than 1 MB"),
    ],
)
def test_a_file_of_another_format_is_refused_with_the_way_out(tmp_path, content, why):
    file = tmp_path / "article.txt"
    file.write_bytes(content)
    with pytest.raises(NotText, match=why):
        read(str(file))


def test_a_text_that_speaks_of_markup_is_text(tmp_path):
    file = tmp_path / "article.txt"
    file.write_text("La etiqueta <html> abre una página.", encoding="utf-8")
    assert read(str(file)) == "La etiqueta <html> abre una página."


def test_standard_input_is_a_file_too(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Según él".encode())))
    assert read("-") == "Según él"


def test_the_text_files_of_a_folder_are_read_by_name(tmp_path):
    for name in ("b.txt", "a.TXT", "notes.md"):
        (tmp_path / name).touch()
    (tmp_path / "folder.txt").mkdir()
    assert [path.name for path in texts_in(tmp_path)] == ["a.TXT", "b.txt"]
