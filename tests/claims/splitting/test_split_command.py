"""`manage.py split`."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.splitting import split

TEXT = "El choque dejó dos muertos el miércoles, según la policía.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def run(*arguments, **options):
    out, err = StringIO(), StringIO()
    call_command("split", *arguments, stdout=out, stderr=err, **options)
    return out.getvalue()


def refused(*arguments):
    err = StringIO()
    with pytest.raises(CommandError) as error:
        call_command("split", *arguments, stdout=StringIO(), stderr=err)
    return f"{err.getvalue()}{error.value}"


def test_it_prints_a_line_of_json_for_each_document(article):
    lines = [json.loads(line) for line in run("--json", "--language", "es", article, article).splitlines()]
    assert [line["document"] for line in lines] == [article, article]
    assert lines[0]["claims"][0]["text"] == split(TEXT, "es").claims[0].text


def test_it_gives_figures_times_and_reasons(article):
    claims = json.loads(run("--json", "--language", "es", "--published", "2025-08-06", article))["claims"]
    count = next(claim for claim in claims if claim["kind"] == "casualty_count")
    assert count["figure"] == {
        "measure": "killed", "value": 2, "value_max": None, "comparator": "exactly",
        "number_start": 15, "number_end": 18,
    }  # fmt: skip
    assert count["time"] == {"text": "el miércoles", "from": "2025-08-06", "to": "2025-08-06"}
    assert ["casualties", 0.6] in count["check_worthiness"]["reasons"]


def test_it_prints_a_table_for_people(article):
    table = run("--language", "es", article)
    assert "casualty_count" in table and "la policía" in table and "2 killed" in table


def test_it_tells_the_language_itself(article):
    assert json.loads(run("--json", article))["language"] == "es"


def test_it_says_which_file_is_missing_and_splits_the_others(article, capsys):
    out = StringIO()
    with pytest.raises(CommandError, match="Not split: 1 of 2"):
        call_command("split", "--language", "es", "missing.txt", article, stdout=out, stderr=StringIO())
    assert "casualty_count" in out.getvalue()


def test_it_says_what_to_do_about_a_missing_file():
    assert "no such file" in refused("missing.txt")


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"a\x00b", b"", b" \n"])
def test_it_refuses_what_is_no_text(tmp_path, content):
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    assert str(path) in refused("--language", "es", str(path))


def test_it_refuses_a_language_without_a_pack_and_names_those_there_are(article):
    assert "en, es" in refused("--language", "fr", article)


def test_it_refuses_a_day_that_is_not_in_the_calendar(article):
    assert "2025-02-30" in refused("--published", "2025-02-30", article)
