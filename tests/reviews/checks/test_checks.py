import pytest
from django.utils.functional import Promise
from django.utils.translation import override

from reviews.checks import Check, Line, checks, number_of, sentence
from reviews.models import Finding
from reviews.services import findings
from tests.factories import make_article

TEXT = (
    "El jueves 6 de agosto de 2025 un ataque en Kiev dejó 32 muertos, entre ellos 20 hombres y 15 mujeres, informó la"
    " policía. “No hay sentido militar en este ataque”, dijo Volodímir Zelenski."
)


@pytest.mark.parametrize("slug", checks())
def test_every_check_says_what_it_is(slug):
    check = checks()[slug]
    assert isinstance(check, Check) and check.version
    assert isinstance(check.name, Promise) and isinstance(check.purpose, Promise)


@pytest.mark.django_db
def test_every_finding_explains_itself_and_its_words_have_all_their_values():
    for publisher in ("El Faro", "El Mundo"):
        make_article(f"{publisher}. {TEXT}", publisher=publisher)
    for finding in Finding.objects.all():
        assert findings.run_finding(finding_id=finding.pk)
    for finding in Finding.objects.all():
        assert {line["about"] for line in finding.explanation} & {"looked_at"}, finding
        for item in [*finding.explanation, *finding.evidence]:
            assert "%(" not in sentence(item["message"], item["values"])


@pytest.mark.django_db
def test_no_check_asks_the_database_whether_it_applies(django_assert_num_queries):
    article = make_article(TEXT)
    claims = list(article.claims.select_related("claimant", "figure"))
    with django_assert_num_queries(0):
        assert any(check.applies(claim) for check in checks().values() for claim in claims)


def test_a_value_by_language_is_read_in_that_of_the_interface():
    line = Line("found", "“%(verdict)s”", {"verdict": {"en": "False", "es": "Falso"}})
    with override("es"):
        assert sentence(line.message, line.values) == "“Falso”"
    with override("fr"):
        assert sentence(line.message, line.values) == "“False”"


@pytest.mark.django_db
def test_a_large_number_is_not_counted_to_its_end(monkeypatch):
    make_article(TEXT)
    assert number_of(Finding.objects.all()) == str(Finding.objects.count())
    monkeypatch.setattr("reviews.checks.MOST_COUNTED", 2)
    assert number_of(Finding.objects.all()) == "2+"
