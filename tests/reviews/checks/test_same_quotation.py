from datetime import date

import pytest

from reviews.checks import sentence
from reviews.checks.same_quotation import CHECK
from reviews.models import Finding, UnheardTranscript
from reviews.services import findings, transcripts
from reviews.wording import GAP, LONGEST, compare, find
from tests.cases.tables import table
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
    assert [line.about for line in result.explanation] == ["looked_at", "not_found", "not_found", "not_found"]
    assert "Translations" in result.explanation[2].message


@pytest.mark.django_db
def test_words_of_the_same_article_are_not_elsewhere():
    article = make_article(f"“{WORDS}”, dijo Zelenski ayer.\n“{WORDS}”, dijo Putin hoy.")
    assert checked(article.claims.filter(kind="quotation").first())[0] == "nothing_found"


SPEECH = (
    "Good evening. We shall go on to the end. We shall fight in France, we shall fight on the seas and oceans,"
    " and we shall never surrender. Thank you all for coming."
)


@pytest.mark.parametrize(
    ("quote", "found", "kind"),
    [
        ("we shall fight on the seas and oceans", "we shall fight on the seas and oceans", "exact"),
        ("We shall fight on the rivers and oceans", "we shall fight on the seas and oceans", "altered"),
        ("Thank you all for your flowers", "Thank you all for coming", "altered"),
        ("We shall go on to the end … and we shall never surrender", SPEECH[14 : SPEECH.index(". Thank")], "longer"),
    ],
)
def test_a_quotation_is_found_where_it_stands(quote, found, kind):
    place = find(quote, SPEECH)
    assert (SPEECH[place.start : place.end], place.comparison.kind) == (found, kind)


@pytest.mark.parametrize("quote", ["Nobody was in the house that day", "", "France", "shall we dance tonight"])
def test_what_was_not_said_is_not_found(quote):
    assert find(quote, SPEECH) is None


def test_words_far_from_the_others_are_not_of_the_quotation():
    text = SPEECH.replace("fight", "fight " * 2 * GAP)
    assert find("We shall go on to the end. Thank you", text).end < text.index("Thank")


def article_of(part):
    return make_article(**part)


@pytest.mark.django_db
@pytest.mark.parametrize("case", table("same_quotation", "why"))
def test_a_quotation_is_compared_with_what_others_have(case):
    article_of(case["there"])
    result = CHECK.run(article_of(case["here"]).claims.get(kind="quotation"))
    assert result.outcome == case.get("outcome", "nothing_found")
    if result.evidence:
        assert case["says"] in sentence(result.evidence[0].message, result.evidence[0].values)


@pytest.mark.django_db
def test_the_place_in_a_transcript_is_that_of_the_words():
    transcript = make_article(f"ANN MOORE: 🕊 {SPEECH}", kind="transcript", language="en", title="The speech")
    claim = make_article("“We shall fight on the seas and oceans”, said Ann Moore.", language="en").claims.get()
    (evidence,) = CHECK.run(claim).evidence
    assert evidence.claim is None and evidence.article == transcript.pk
    assert (
        transcript.text[evidence.start : evidence.end] == "we shall fight on the seas and oceans" == evidence.passage
    )


@pytest.mark.django_db
def test_a_transcript_that_comes_later_is_held_against_the_quotations_that_are_here(monkeypatch):
    monkeypatch.setattr(transcripts, "SENTENCES", 2)
    claim = make_article("“We shall never surrender to anybody”, said Ann Moore.", language="en").claims.get()
    finding = Finding.objects.get(claim=claim, check_slug="same_quotation")
    assert findings.run_finding(finding_id=finding.pk)
    make_article(f"ANN MOORE: {SPEECH} We shall never surrender to anybody.", kind="transcript", language="en")
    assert sum(transcripts.hear_next() for _ in range(3)) == 1
    assert transcripts.hear_next() is None and not UnheardTranscript.objects.exists()
    finding.refresh_from_db()
    assert finding.state == "queued"
    assert findings.run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.outcome == "supports"
