from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from claims.ingestion.transcript import Turns
from claims.models import Article, Utterance
from tests.callers import checker
from tests.factories import make_article, make_user

DEBATE = """Pleno del 3 de mayo

[00:00:12] ELENA RUIZ (alcaldesa): Buenos días. No habrá recortes en sanidad.
Sr. de la Mota: ¿Ninguno? El año pasado cerraron 12 centros.
P: ¿Es verdad?
Elena Ruiz: Nota al margen: cerramos 2 centros."""


def speakers(text, only=None):
    turns = Turns(text, only)
    return [(turns.at(at).speaker if turns.at(at) else "–") for at in range(len(text)) if text.startswith("¶", at)]


@pytest.mark.parametrize(
    ("text", "only", "expected"),
    [
        ("ANN MOORE: ¶Good evening.\nPeter Hale: ¶Hello.", None, ["Ann Moore", "Peter Hale"]),
        ("¶Good evening.\nIt costs: ¶ten.", "Ann Moore", ["Ann Moore", "Ann Moore"]),
        ("¶Programme of the day\nSra. de la Cruz (PX): ¶Gracias.", None, ["–", "Sra. de la Cruz"]),
        ("Q: ¶Is it true?\nAnn Moore: ¶It is.", None, [None, "Ann Moore"]),
        ("(1:02:33) Ann Moore: ¶It is.", None, ["Ann Moore"]),
        ("Ann Moore: ¶It is so: two\nthings: ¶one and two.", None, ["Ann Moore", "Ann Moore"]),
        ("Jean-Luc O'Neil: ¶Yes.\n12:30 ¶break", None, ["Jean-Luc O'Neil", "Jean-Luc O'Neil"]),
        ("http://example.org: ¶no", "Ann", ["Ann"]),
        ("", "Ann", []),
    ],
)
def test_a_name_and_a_colon_at_the_start_of_a_line_begin_a_turn(text, only, expected):
    assert speakers(text, only) == expected


def test_finding_turns_takes_time_in_proportion_to_the_text():
    assert Turns("A a " * 250_000).at(5).speaker is None
    assert Turns("Ann: x\n" * 100_000).at(500).speaker == "Ann"


def said(article):
    return [
        (article.text[one.start : one.end], str(one.claimant) if one.claimant else "")
        for one in Utterance.objects.filter(article=article)
    ]


@pytest.mark.django_db
def test_every_sentence_of_a_transcript_is_kept_with_who_says_it():
    article = make_article(DEBATE, kind="transcript")
    assert said(article)[1:] == [
        ("Buenos días.", "Elena Ruiz"),
        ("No habrá recortes en sanidad.", "Elena Ruiz"),
        ("¿Ninguno?", "Sr. de la Mota"),
        ("El año pasado cerraron 12 centros.", "Sr. de la Mota"),
        ("¿Es verdad?", ""),
        ("Nota al margen: cerramos 2 centros.", "Elena Ruiz"),
    ]
    assert {str(claim.claimant) for claim in article.claims.filter(figure__value=12)} == {"Sr. de la Mota"}


@pytest.mark.django_db
def test_an_article_has_no_utterances():
    assert said(make_article(DEBATE)) == []


@pytest.mark.django_db
def test_a_transcript_comes_in_by_the_page_the_api_and_the_command(client, tmp_path):
    client.force_login(make_user())
    client.post(reverse("new_article"), {"text": DEBATE, "language": "es", "kind": "transcript"})
    sent = checker().post("/api/v1/articles", {"text": DEBATE + " Fin.", "kind": "transcript"}, format="json")
    (tmp_path / "debate.txt").write_text(DEBATE + " Y fin.", encoding="utf-8")
    call_command("ingest", str(tmp_path / "debate.txt"), "--kind", "transcript", stdout=StringIO())
    assert sent.json()["kind"] == "transcript"
    assert list(Article.objects.values_list("kind", flat=True)) == ["transcript"] * 3
    make_article()
    assert len(checker().get("/api/v1/articles?kind=article").json()["results"]) == 1
    page = client.get(reverse("articles"), {"kind": "transcript"})
    assert {article.kind for article in page.context["page"].rows} == {"transcript"}
    assert "Transcript" in client.get(Article.objects.last().get_absolute_url()).content.decode()


@pytest.mark.django_db
def test_a_kind_that_is_none_is_refused(client):
    client.force_login(make_user())
    assert client.post(reverse("new_article"), {"text": DEBATE, "kind": "song"}).status_code == 422
    assert checker().post("/api/v1/articles", {"text": DEBATE, "kind": "song"}, format="json").status_code == 400
    assert not Article.objects.exists()
