"""`manage.py ingest`, as somebody at a terminal meets it."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from claims.models import Article
from reviews.models import Finding

pytestmark = pytest.mark.django_db
TOLL = "Las autoridades de Kiev informaron que el saldo subió a 32 muertos."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "toll.txt").write_text(TOLL, encoding="utf-8")
    (tmp_path / "storm.txt").write_text("La tormenta dejó tres muertos en la costa.", encoding="utf-8")
    return tmp_path


def ingest(*arguments) -> tuple[str, str, str]:
    """What it prints, what it complains of, and with what it ends."""
    out, err, end = io.StringIO(), io.StringIO(), ""
    try:
        call_command("ingest", *map(str, arguments), stdout=out, stderr=err)
    except CommandError as error:
        end = str(error)
    return out.getvalue(), err.getvalue(), end


def test_a_file_becomes_an_article_with_its_address_and_claims(folder):
    out, err, end = ingest(
        folder / "toll.txt", "--publisher", "Diario", "--published", "2025-08-06", "--title", "Saldo"
    )
    article = Article.objects.get()
    assert f"article {article.pk}, http://127.0.0.1:8000/" in out and "claims: " in out and not err + end
    assert (article.title, article.publisher, str(article.published_on)) == ("Saldo", "Diario", "2025-08-06")


def test_a_second_time_it_says_where_it_is(folder):
    ingest(folder / "toll.txt")
    out, _, end = ingest(folder / "toll.txt")
    assert f"already there: article {Article.objects.get().pk}" in out and not end


def test_a_folder_is_all_its_text_files(folder):
    (folder / "notes.md").write_text("not an article")
    out, _, _ = ingest(folder)
    assert out.count("claims: ") == Article.objects.count() == 2


def test_standard_input_is_an_article(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TOLL.encode())))
    assert ingest("-")[0].startswith("-: article ")


def test_each_path_is_a_line_of_json_where_wanted(folder):
    out, _, _ = ingest(folder / "storm.txt", folder / "nothing.txt", "--json")
    taken, refused = map(json.loads, out.splitlines())
    assert taken["is_new"] and taken["claims"] >= 1 and taken["article"] == Article.objects.get().pk
    assert "No such file" in refused["error"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n\x07", "empty"),
        (b"a" * 1_000_001, "larger than 1 MB"),
        (b"a" * 3_000_000, "larger than 1 MB"),
        (b"a\x00b", "binary"),
        ("según".encode("latin-1"), "Save it as UTF-8"),
        (b"%PDF-1.4", "Save it as plain text"),
    ],
)
def test_a_file_that_cannot_be_taken_is_named_and_the_others_go_on(folder, content, why):
    bad = folder / "bad.txt"
    bad.write_bytes(content)
    out, err, end = ingest(bad, folder / "toll.txt")
    assert f"{bad}: " in err and why in err and "Not taken in: 1 of 2" in end
    assert "claims: " in out and Article.objects.count() == 1


def test_utf_16_that_says_so_is_taken(folder):
    (folder / "toll.txt").write_bytes(TOLL.encode("utf-16"))
    assert not ingest(folder / "toll.txt")[2] and Article.objects.get().text == TOLL


def test_a_page_of_the_web_is_refused_with_what_to_do():
    _, err, end = ingest("https://example.org/news")
    assert "not read yet" in err and "Save the text" in err and end


def test_a_folder_without_texts_is_refused_with_what_to_do(tmp_path):
    _, err, end = ingest(tmp_path)
    assert "no *.txt files" in err and end


def test_a_language_without_a_pack_is_kept_whole_with_the_reason(tmp_path):
    (tmp_path / "a.txt").write_text("Le gouvernement a adopté hier la loi sur les retraites.", encoding="utf-8")
    out, _, end = ingest(tmp_path / "a.txt")
    assert "kept whole and not split. There is no language pack for “fr”" in out and not end


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--published", "6 August"], "YYYY-MM-DD"),
        (["--published", "2025-02-30"], "YYYY-MM-DD"),
        (["--url", "https://example.org/"], "--url: give a single file"),
    ],
)
def test_options_that_do_not_fit_are_refused_before_anything_is_read(folder, arguments, why):
    assert why in ingest(folder, *arguments)[2] and not Article.objects.exists()


def test_a_field_that_is_wrong_is_said(folder):
    _, err, _ = ingest(folder / "toll.txt", "--url", "javascript:alert(1)")
    assert "valid URL" in err and not Article.objects.exists()


def test_without_a_broker_the_findings_wait_in_the_database(folder, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        assert not ingest(folder / "toll.txt")[2]
    assert Finding.objects.filter(state="queued").exists()
