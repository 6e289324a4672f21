import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from claims.models import Article
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db
NEW = reverse("new_article")
TEXT = "El alcalde dijo el lunes que la obra costará siete millones de euros."


@pytest.fixture(autouse=True)
def checker(client):
    user = make_user("checker")
    client.force_login(user)
    return user


def a_file(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("article.txt", content)


def test_a_pasted_article_is_stored_and_shown(client, checker):
    fields = {"title": "Obra", "publisher": "El País", "url": "https://example.org/a", "published_on": "2025-08-06"}
    response = client.post(NEW, {"text": TEXT, "language": "es", **fields})
    article = Article.objects.get()
    assert response.url == article.get_absolute_url()
    assert (article.text, article.title, article.language, article.submitted_by) == (TEXT, "Obra", "es", checker)


def test_its_language_is_told_from_the_text(client):
    client.post(NEW, {"text": TEXT})
    assert Article.objects.get().language == "es"


def test_a_file_is_read_as_if_it_were_pasted(client):
    client.post(NEW, {"text": "", "file": a_file(b"\xef\xbb\xbf" + TEXT.encode()), "language": "es"})
    assert Article.objects.get().text == TEXT


@pytest.mark.parametrize(
    "content, words",
    [
        ("Se cayó el puente".encode("latin-1"), "Save it as plain text"),
        (b"%PDF-1.7\x00\x01", "Save it as plain text"),
        (b"", "This file is empty"),
        (b" \n ", "This file is empty"),
        (b"palabra " * 130_000, "larger than 1 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_fix_and_nothing_is_lost(client, content, words):
    response = client.post(NEW, {"file": a_file(content), "title": "Kept as typed"})
    page = response.content.decode()
    assert response.status_code == 422 and words in page and 'value="Kept as typed"' in page
    assert not Article.objects.exists()


@pytest.mark.parametrize("text, words", [("", "The article is empty"), (" \n", "is empty"), ("x" * 1_000_001, "1 MB")])
def test_a_text_that_cannot_be_stored_is_refused_with_the_fix(client, text, words):
    response = client.post(NEW, {"text": text, "publisher": "Reuters"})
    assert response.status_code == 422
    assert words in response.context["form"].errors["text"][0]
    assert 'value="Reuters"' in response.content.decode()


@pytest.mark.parametrize(
    "field, value",
    [("url", "not an address"), ("url", "javascript:alert(1)"), ("published_on", "soon"), ("title", "x" * 501)],
)
def test_a_wrong_field_is_marked_and_the_text_kept(client, field, value):
    response = client.post(NEW, {"text": TEXT, "language": "es", field: value})
    page = response.content.decode()
    assert response.status_code == 422 and TEXT in page
    assert list(response.context["form"].errors) == [field] and 'aria-invalid="true"' in page


def test_the_text_of_a_file_is_kept_when_another_field_is_wrong(client):
    page = client.post(NEW, {"file": a_file(TEXT.encode()), "url": "x"}).content.decode()
    assert TEXT in page


def test_a_file_beside_another_text_is_not_guessed_about(client):
    response = client.post(NEW, {"text": "Otro texto distinto.", "file": a_file(TEXT.encode())})
    assert "file" in response.context["form"].errors and "Otro texto distinto." in response.content.decode()


def test_a_text_that_is_here_already_leads_to_the_first_article(client):
    first = make_article(TEXT)
    response = client.post(NEW, {"text": TEXT + "\r\n".strip()}, follow=True)
    assert response.redirect_chain == [(first.get_absolute_url(), 302)]
    assert "is here already" in response.content.decode()
    assert Article.objects.count() == 1


def test_a_language_without_a_pack_is_taken_in_without_being_split(client):
    response = client.post(NEW, {"text": "Trois personnes ont été blessées dans l'accident du train, dit le préfet."})
    article = Article.objects.get()
    assert response.url == article.get_absolute_url() and not article.is_split


@pytest.mark.parametrize("enforce", [False, True])
def test_a_body_that_is_too_large_to_be_read_says_so(checker, enforce):
    client = Client(enforce_csrf_checks=enforce)
    client.force_login(checker)
    response = client.post(NEW, {"text": "palabra " * 600_000})
    assert response.status_code == 413 and "up to 1 MB" in response.content.decode()


def test_the_form_is_protected_against_other_sites(checker):
    client = Client(enforce_csrf_checks=True)
    client.force_login(checker)
    assert client.post(NEW, {"text": TEXT}).status_code == 403
    assert not Article.objects.exists()


def test_somebody_without_a_role_sends_nothing(client):
    client.force_login(make_user(""))
    assert client.post(NEW, {"text": TEXT}).status_code == 403
    assert not Article.objects.exists()


def test_what_was_typed_comes_back_as_words_and_not_as_markup(client):
    page = client.post(NEW, {"text": TEXT, "url": "x", "title": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.django_db(transaction=True)
def test_it_answers_within_a_second_when_the_broker_is_down(client):
    client.get(NEW)
    begun = time.monotonic()
    assert client.post(NEW, {"text": TEXT, "language": "es"}).status_code == 302
    assert time.monotonic() - begun < 1
