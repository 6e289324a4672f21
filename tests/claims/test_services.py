"""Articles and claims through their services: what is taken, what is refused, and what never changes."""

import unicodedata
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from claims.matching import similar
from claims.models import Article, Claim
from claims.services import mark_claim, set_language, submit_article, unsupported
from reviews.models import Event
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
TOLL = "Las autoridades de Kiev informaron que el saldo subió a 32 muertos."
SCRIPT = "<script>alert(1)</script>"


def test_an_article_is_split_into_claims_that_each_have_a_review():
    article, is_new = submit_article(text=TOLL, published_on=date(2025, 8, 6))
    assert is_new and article.language == "es" and article.is_split
    assert "32 muertos" in [claim.quote for claim in article.claims.all()]
    assert not article.claims.filter(review=None).exists()


def test_every_claim_is_a_slice_of_the_text_after_normalisation():
    article = make_article(unicodedata.normalize("NFD", "\ufeffSegún él:\r\n" + TOLL))
    assert article.text.startswith("Según él:\nLas") and article.claims.exists()
    assert all(article.text[claim.start : claim.end] == claim.quote for claim in article.claims.all())


def test_the_same_text_is_one_article():
    first = make_article(TOLL)
    again, is_new = submit_article(text=TOLL + "\x00", title="Another title")
    assert (again, is_new) == (first, False) and again.title == TOLL


@pytest.mark.django_db(transaction=True)
def test_the_same_text_sent_at_once_is_one_article():
    with ThreadPoolExecutor(4) as threads:
        sent = list(threads.map(submitted_apart, [TOLL] * 4))
    assert len({pk for pk, _ in sent}) == 1 and [is_new for _, is_new in sent].count(True) == 1
    assert Claim.objects.filter(article=sent[0][0], quote="32 muertos").count() == 1


def submitted_apart(text):
    try:
        article, is_new = submit_article(text=text)
        return article.pk, is_new
    finally:
        connection.close()


def test_the_first_line_is_the_title_where_none_is_given():
    assert make_article("Suben los precios\nY más.").title == "Suben los precios"
    assert make_article("precio " * 50).title == "precio " * 16 + "precio…"


@pytest.mark.parametrize("given", ["es-MX", "ES", "es_419", " es "])
def test_the_region_of_a_language_is_put_aside(given):
    assert make_article(TOLL, language=given).language == "es"


def test_the_language_of_a_text_is_told_and_its_pack_splits_it():
    article = make_article("Três pessoas morreram e doze ficaram feridas no acidente, disse a prefeita.", language="")
    counts = article.claims.filter(kind="casualty_count").values_list("figure__measure", "figure__value")
    assert (article.language, sorted(counts)) == ("pt", [("injured", 12), ("killed", 3)])


@pytest.mark.parametrize("given", ["klingon", "e", "12", "<b>", "es;DROP"])
def test_what_is_no_language_code_is_refused(given):
    with pytest.raises(ValidationError) as refusal:
        make_article(TOLL, language=given)
    assert "language" in refusal.value.message_dict and not Article.objects.exists()


@pytest.mark.parametrize(
    ("text", "language", "why"),
    [
        ("12345 !!!", "", "could not be told"),
        ("Le gouvernement a adopté hier la loi sur les retraites.", "", "“fr”"),
        (TOLL, "xx", "“xx”"),
        ("مقتل ثلاثة أشخاص في العاصفة", "", "“ar”"),
    ],
)
def test_an_article_that_cannot_be_split_is_kept_whole_with_the_reason(text, language, why):
    article = make_article(text, language=language)
    assert not article.is_split and not article.claims.exists()
    assert why in unsupported(article.language)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "t" * 501),
        ("publisher", "p" * 301),
        ("byline", "b" * 301),
        ("url", "javascript:alert(1)"),
        ("url", "file:///etc/passwd"),
        ("url", "//example.org/a"),
        ("url", "http://"),
        ("url", "https://example.org/a b"),
        ("url", "https://example.org/" + "a" * 2000),
    ],
)
def test_a_field_that_does_not_hold_what_it_should_is_named(field, value):
    with pytest.raises(ValidationError) as refusal:
        submit_article(text=TOLL, **{field: value})
    assert list(refusal.value.message_dict) == [field] and not Article.objects.exists()


def test_markup_is_text_in_every_field():
    article = make_article(SCRIPT + TOLL, title=SCRIPT, publisher=SCRIPT, byline=SCRIPT)
    assert (article.title, article.publisher, article.byline) == (SCRIPT, SCRIPT, SCRIPT)
    assert article.text.startswith(SCRIPT)


def test_fields_are_normalised_as_the_text_is():
    article = make_article(TOLL, title="Uno\x00\ndos \ud800", byline=" Ana\u200e ", url=" https://example.org/\x00 ")
    assert (article.title, article.byline, article.url) == ("Uno dos", "Ana\u200e", "https://example.org/")


@pytest.mark.parametrize("change", [{"text": "Otra cosa."}, {"digest": "0" * 64}])
def test_the_database_refuses_to_alter_a_text(change):
    article = make_article(TOLL)
    with pytest.raises(DatabaseError, match="never changes"), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(**change)
    with pytest.raises(DatabaseError, match="never changes"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE claims_article SET text = 'x' WHERE id = %s", [article.pk])


def test_other_fields_of_an_article_may_be_corrected():
    article = make_article(TOLL)
    assert Article.objects.filter(pk=article.pk).update(publisher="Diario del Puerto", text=TOLL) == 1


def test_saying_the_language_splits_an_article():
    article, user = make_article(TOLL, language="xx"), make_user()
    article = set_language(article=article, language="es", user=user)
    assert article.is_split and article.claims.filter(review__status="new").exists()
    assert Event.objects.latest("id").actor == user


@pytest.mark.parametrize(("kept", "said", "why"), [("xx", "yy", "no language pack"), ("es", "en", "already split")])
def test_a_language_that_cannot_be_set_is_refused(kept, said, why):
    article = make_article(TOLL, language=kept)
    with pytest.raises(ValidationError, match=why):
        set_language(article=article, language=said)
    article.refresh_from_db()
    assert article.language == kept


def test_a_marked_claim_is_the_selected_words_without_the_space_around_them():
    article, user = make_article(TOLL), make_user()
    start = TOLL.index(" el saldo ")
    claim, is_new = mark_claim(article=article, start=start, end=start + 10, kind="statement", marked_by=user)
    assert is_new and (claim.quote, claim.statement) == ("el saldo", "el saldo")
    assert claim.review.priority == 1 and claim in [match.claim for match in similar("el saldo", "es")]


def test_the_trail_says_who_marked_a_claim():
    article, user = make_article(TOLL, submitted_by=make_user()), make_user()
    claim, _ = mark_claim(article=article, start=0, end=15, kind="statement", marked_by=user)
    event = Event.objects.latest("id")
    assert (event.actor, event.verb, event.subject) == (user, "claim.mark", f"claim:{claim.pk}")
    assert event.after == {"article": article.pk, "kind": "statement", "quote": "Las autoridades"}


def test_marking_twice_is_one_claim():
    article, user = make_article(TOLL), make_user()
    marks = [mark_claim(article=article, start=0, end=15, kind="statement", marked_by=user) for _ in range(2)]
    assert marks[0][0] == marks[1][0] and [is_new for _, is_new in marks] == [True, False]


def test_a_claim_can_be_marked_in_an_article_that_is_not_split():
    article = make_article("Tre persone sono morte.", language="it")
    claim, _ = mark_claim(article=article, start=0, end=12, kind="casualty_count", marked_by=make_user())
    assert claim.review.status == "new"


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [(-1, 3, "statement"), (0, 9999, "statement"), (5, 5, "statement"), (9, 3, "statement"), (3, 4, "statement"),
     (0, 3, "opinion"), (0, 3, "")],
)  # fmt: skip
def test_what_is_no_claim_cannot_be_marked(start, end, kind):
    article = make_article(TOLL)
    with pytest.raises(ValidationError):
        mark_claim(article=article, start=start, end=end, kind=kind, marked_by=make_user())
    assert not article.claims.exclude(marked_by=None).exists()


def test_offsets_count_characters_and_not_bytes():
    article = make_article("🔥🔥 مقتل ثلاثة: murieron tres.", language="es")
    start = article.text.index("murieron")
    claim, _ = mark_claim(article=article, start=start, end=start + 13, kind="statement", marked_by=make_user())
    assert claim.quote == "murieron tres"
