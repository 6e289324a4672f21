"""Splitting an article, and the languages there are."""

import pytest

from claims.splitting import UnsupportedLanguage, languages, split

ARTICLE = """El alcalde Tomás Rey visitó el puerto el lunes.
Según la policía, dos hombres murieron en el muelle de Almar.
"La grúa era nueva", dijo Rey."""


def test_it_knows_the_languages_by_their_packs():
    assert languages() == ("en", "es", "pt")


def test_it_names_the_languages_there_are_when_one_is_missing():
    with pytest.raises(UnsupportedLanguage, match="en, es"):
        split("Bonjour.", "fr")


def test_it_finds_nothing_in_an_empty_text():
    found = split("", "es")
    assert (found.sentences, found.claims) == ((), ())


def test_it_finds_claims_of_every_kind_in_an_article():
    kinds = [claim.kind for claim in split(ARTICLE, "es").claims]
    assert kinds == ["statement", "reported_statement", "casualty_count", "quotation"] or kinds == [
        "statement", "casualty_count", "reported_statement", "quotation",
    ]  # fmt: skip


def test_a_later_surname_stands_for_the_full_name():
    assert split(ARTICLE, "es").claims[-1].claimant == "Tomás Rey"


def test_a_count_within_a_statement_has_its_claimant_and_place():
    count = next(claim for claim in split(ARTICLE, "es").claims if claim.kind == "casualty_count")
    assert (count.claimant, count.cue, count.place) == ("la policía", "Según", None)


def test_a_number_of_more_than_fifteen_digits_is_none():
    assert [claim.figure for claim in split("Llegaron 1234567890123456 cartas al edificio.", "es").claims] == [None]


def test_a_superlative_and_a_prediction_are_flagged():
    worst = split("Fue la tormenta más dura desde 1990.", "es").claims[0]
    coming = split("The mayor said that taxes will rise.", "en").claims[0]
    assert (worst.flags, coming.flags) == (("superlative",), ("prediction",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O desabamento deixou ao menos 12 mortos em Recife."),
        ("pt", "Pelo menos 12 pessoas morreram no incêndio da fábrica."),
        ("pt", "Os mais de 300 feridos foram levados a hospitais."),
        ("es", "El derrumbe dejó al menos 12 muertos en Lima."),
        ("es", "A lo más 20 personas murieron en el naufragio."),
        ("es", "Los más de 300 heridos fueron trasladados a Quito."),
        ("en", "At least 12 people died in the fire in Leeds."),
        ("en", "The fire killed at most 12 people."),
        ("en", "No less than 40 people were hurt in the crash."),
    ],
)
def test_what_bounds_a_number_is_no_superlative(language, text):
    result = split(text, language)
    assert [claim.flags for claim in result.claims] == [()]
    assert "superlative" not in dict(result.sentences[0].check_worthiness.reasons)
