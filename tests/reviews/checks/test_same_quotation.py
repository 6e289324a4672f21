from datetime import date

import pytest

from reviews.checks import sentence
from reviews.checks.same_quotation import CHECK, LONGEST, compare
from tests.factories import make_article

WORDS = "No hay sentido militar en este ataque"


@pytest.mark.parametrize(
    ("here", "there", "kind", "only_here", "only_there"),
    [
        (WORDS, WORDS, "exact", "", ""),
        ("No hay sentido, militar", "no hay SENTIDO militar.", "exact", "", ""),
        (WORDS, "No hay sentido militar", "shortened", "en este ataque", ""),
        ("No hay sentido militar", WORDS, "longer", "", "en este ataque"),
        (WORDS, "No hay sentido en ese ataque", "altered", "militar … este", "ese"),
        ("We will never give up the fight", "We will give up the fight", "shortened", "never", ""),
        ("We don't want this war to go on", "We do want this war to go on", "altered", "don't", "do"),
    ],
)
def test_it_says_how_the_words_differ(here, there, kind, only_here, only_there):
    found = compare(here, there)
    assert (found.kind, found.here, found.there) == (kind, only_here, only_there)


@pytest.mark.parametrize(
    ("here", "there"),
    [(WORDS, "Hay que ganar en este partido"), ("horrible guerra", "guerra larga"), ("", ""), (WORDS, "")],
)
def test_other_words_are_not_the_same_quotation(here, there):
    assert compare(here, there) is None


def test_comparing_the_longest_passages_is_bounded():
    assert compare("uno dos " * 50_000, "dos uno " * 50_000).kind == "altered"
    assert LONGEST <= 500


def quoted(words, claimant, **fields):
    return make_article(f"“{words}”, dijo {claimant} ayer.", **fields).claims.get(kind="quotation")


def checked(claim):
    result = CHECK.run(claim)
    return result.outcome, [sentence(item.message, item.values) for item in result.evidence]


@pytest.mark.django_db
def test_the_same_words_in_another_article_agree():
    quoted(WORDS, "Volodímir Zelenski", publisher="El Faro", published_on=date(2025, 8, 7))
    assert checked(quoted(WORDS, "Zelenski")) == ("supports", ["El Faro, 2025-08-07: the same words."])


@pytest.mark.django_db
def test_altered_words_differ_and_both_are_shown():
    quoted("No hay sentido militar en ese ataque", "Zelenski")
    outcome, [words] = checked(quoted(WORDS, "Zelenski"))
    assert outcome == "contradicts" and "only here: “este”, only there: “ese”" in words


@pytest.mark.django_db
def test_the_same_words_of_somebody_else_differ():
    quoted(WORDS, "Vladimir Putin")
    outcome, [words] = checked(quoted(WORDS, "Volodímir Zelenski"))
    assert outcome == "contradicts" and "“Vladimir Putin” there, to “Volodímir Zelenski” here" in words


@pytest.mark.django_db
def test_words_left_out_are_related():
    quoted("No hay sentido militar", "Zelenski")
    assert checked(quoted(WORDS, "Zelenski"))[0] == "related"


@pytest.mark.django_db
def test_it_says_so_where_the_words_are_found_nowhere():
    quoted("Mañana lloverá en toda la costa", "Ana Ruiz")
    result = CHECK.run(quoted(WORDS, "Zelenski"))
    assert result.outcome == "nothing_found" and result.evidence == ()
    assert [line.about for line in result.explanation] == ["looked_at", "not_found"]


@pytest.mark.django_db
def test_words_of_the_same_article_are_not_elsewhere():
    article = make_article(f"“{WORDS}”, dijo Zelenski ayer.\n“{WORDS}”, dijo Putin hoy.")
    assert checked(article.claims.filter(kind="quotation").first())[0] == "nothing_found"
