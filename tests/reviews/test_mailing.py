"""Notifications by e-mail, sent to a real mail server on this machine."""

import socket
from datetime import timedelta

import pytest
from django.utils import timezone

from reviews import tasks
from reviews.models import MailChoice, Notification
from reviews.services import mailing, reviews
from reviews.services.notifications import choose_mail, notify, read
from tests.factories import make_article, make_claim, make_review, make_user
from tests.mail import Mailbox, receiving

pytestmark = pytest.mark.django_db


@pytest.fixture
def mailbox(settings):
    with receiving(Mailbox()) as box:
        settings.FACTCHECK_EMAIL, settings.BASE_URL = box.server(), "https://facts.example.org"
        yield box


def reader(when="each", language="en", role="checker"):
    user = make_user(role)
    choose_mail(user=user, when=when, language=language, address=f"{user.username}@news.example")
    return user


def tell(*persons, review=None, kind="assigned", **more):
    notify(to=persons, kind=kind, review=review or make_review(), by_name="edu", **more)
    return Notification.objects.latest("pk")


def send_all(now=None):
    for pk in mailing.people_due(now=now):
        mailing.send_waiting(user_id=pk, now=now)


def test_an_e_mail_says_what_happened_and_leads_there(mailbox):
    person, review = reader(), make_review(claim=make_claim(make_article("Hubo 40 detenidos.", language="es")))
    row = tell(person, review=review)
    send_all()
    [letter] = mailbox.letters
    assert letter["To"] == person.email and letter["From"] == "Facts <facts@news.example>"
    assert letter["Subject"] == "edu assigned this claim to you. Hubo 40 detenidos."
    body = letter.get_content()
    assert "Hubo 40 detenidos." in body and f"https://facts.example.org/notifications/{row.pk}" in body
    assert letter["Auto-Submitted"] == "auto-generated" and letter.get_content_type() == "text/plain"
    row.refresh_from_db()
    assert row.mail == "sent" and row.mailed_at


def test_it_is_in_the_language_of_who_reads_it(mailbox):
    tell(reader(language="es"))
    send_all()
    assert mailbox.letters[0]["Content-Language"] == "es"


def test_nothing_is_sent_twice(mailbox):
    person = reader()
    tell(person)
    send_all()
    assert mailing.people_due() == [] and not mailing.send_waiting(user_id=person.pk)
    assert len(mailbox.letters) == 1


def test_who_wants_none_gets_none(mailbox):
    tell(make_user(), reader(when=""))
    assert mailing.people_due() == []


def test_who_wants_one_a_day_gets_all_of_it_together_at_its_hour(mailbox):
    person = reader("daily")
    rows = [tell(person) for _ in range(3)]
    read(user=person, pk=rows[0].pk)
    send_all()
    assert mailbox.letters == []
    send_all(timezone.now() + timedelta(days=1))
    [letter] = mailbox.letters
    assert letter["Subject"] == "2 notifications"
    assert f"/notifications/{rows[0].pk}\n" not in letter.get_content()
    assert timezone.localtime(rows[0].mail_due_at).hour == 7


def test_a_great_many_are_one_e_mail_that_says_how_many_more_there_are(mailbox, monkeypatch):
    monkeypatch.setattr(mailing, "MOST_WRITTEN", 2)
    person, review = reader(), make_review()
    for _ in range(5):
        tell(person, review=review)
    send_all()
    assert len(mailbox.letters) == 1 and "3 more stand here" in mailbox.letters[0].get_content()
    assert set(Notification.objects.values_list("mail", flat=True)) == {"sent"}


def test_what_was_read_meanwhile_is_not_sent(mailbox):
    person = reader()
    tell(person)
    read(user=person)
    send_all()
    assert mailbox.letters == [] and Notification.objects.get().mail == ""


def test_who_has_left_gets_nothing(mailbox):
    gone, roleless = reader(), reader()
    tell(gone, roleless)
    gone.is_active = False
    gone.save()
    roleless.groups.clear()
    send_all()
    assert mailbox.letters == [] and not Notification.objects.exclude(mail="").exists()


def test_who_chooses_otherwise_gets_what_waits_otherwise(mailbox):
    person = reader("daily")
    row = tell(person)
    choose_mail(user=person, when="each", language="en", address=person.email)
    assert mailing.people_due() == [person.pk]
    choose_mail(user=person, when="", language="en", address=person.email)
    row.refresh_from_db()
    assert mailing.people_due() == [] and row.mail == ""


def test_words_of_comments_are_in_no_e_mail(mailbox):
    tell(reader(), kind="mention", words="Our source is Dr. X")
    send_all()
    assert "Dr. X" not in str(mailbox.letters[0])


@pytest.mark.parametrize(
    "statement", ["Bcc: all@example.org", "قال المتحدث 👩‍👩‍👧", "<script>alert(1)</script> & more"]
)
def test_words_of_strangers_make_no_header_and_no_markup(mailbox, statement):
    article = make_article(f"X\n{statement}\nBcc: you@example.org", language="xx")
    tell(reader(), review=make_review(claim=make_claim(article)))
    send_all()
    [letter] = mailbox.letters
    assert letter["Bcc"] is None and statement in letter.get_content()


def test_a_server_that_is_away_is_asked_again_later_and_later(settings, mailbox):
    row, now = tell(reader()), timezone.now()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        dead = mailbox.server()
        settings.FACTCHECK_EMAIL = type(dead)(**(vars(dead) | {"port": taken.getsockname()[1]}))
    waits = []
    for _ in range(3):
        send_all(now)
        row.refresh_from_db()
        waits.append(row.mail_due_at - now)
        now = row.mail_due_at
    assert waits == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]
    assert "cannot be reached (ConnectionRefusedError)" in row.mail_error
    settings.FACTCHECK_EMAIL = mailbox.server()
    send_all(now)
    row.refresh_from_db()
    assert (row.mail, row.mail_error, len(mailbox.letters)) == ("sent", "", 1)


def test_after_a_day_it_is_given_up_and_says_why(mailbox):
    mailbox.refusal = "451 mailbox of dr.x@example.org is full"
    row = tell(reader())
    send_all(row.mail_until - timedelta(minutes=1))
    row.refresh_from_db()
    assert row.mail == "waiting"
    send_all(row.mail_until + timedelta(minutes=1))
    row.refresh_from_db()
    assert (row.mail, row.mail_error) == ("given_up", "The mail server answered with 451.")
    assert mailing.people_due(now=timezone.now() + timedelta(days=9)) == []


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # what the server of this test says of itself
def test_a_server_that_wants_a_password_gets_it_and_a_wrong_one_is_told_without_it(settings, caplog):
    with receiving(Mailbox(login=(b"facts", b"hush"))) as box:
        settings.FACTCHECK_EMAIL = box.server("facts", "hushhush")
        row = tell(reader())
        send_all()
        row.refresh_from_db()
        assert "does not take the user and password" in row.mail_error and "hush" not in row.mail_error + caplog.text
        settings.FACTCHECK_EMAIL = box.server("facts", "hush")
        send_all(row.mail_due_at)
        assert len(box.letters) == 1


def test_a_worker_that_died_while_sending_has_it_sent_by_the_next(mailbox):
    person = reader()
    tell(person)
    assert len(mailing.take(person, timezone.now())) == 1
    assert mailing.take(person, timezone.now()) == []
    send_all(timezone.now() + mailing.LEASE + timedelta(seconds=1))
    assert len(mailbox.letters) == 1


def test_the_scheduler_gives_each_person_to_a_worker_of_the_network(mailbox, monkeypatch):
    given = []
    monkeypatch.setattr(
        tasks.mail_person, "apply_async", lambda args, **options: given.append((args, options["queue"]))
    )
    persons = [reader(), reader()]
    tell(*persons)
    tasks.send_mail()
    assert sorted(given) == [([person.pk], "network") for person in persons]
    for args, _ in given:
        tasks.mail_person(*args)
    assert len(mailbox.letters) == 2


def test_without_a_mail_server_nothing_waits_for_one():
    person = reader()
    assert tell(person).mail == "" and mailing.people_due() == []


def test_a_verdict_that_waits_no_longer_for_approval_is_not_mailed(mailbox):
    editor = reader("daily", role="editor")
    review = make_review("submitted")
    assert Notification.objects.get(to=editor).mail == "waiting"
    reviews.withdraw(review=review, user=review.author)
    send_all(timezone.now() + timedelta(days=1))
    assert mailbox.letters == []


def test_the_language_of_a_person_without_one_is_that_of_the_site(mailbox, settings):
    person = reader()
    MailChoice.objects.update(language="")
    settings.LANGUAGE_CODE = "es"
    tell(person)
    send_all()
    assert mailbox.letters[0]["Content-Language"] == "es"
