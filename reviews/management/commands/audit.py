"""`manage.py audit`: the trail of who did what, and whether it is whole."""

import json

from django.core.management import BaseCommand, CommandError

from reviews.audit import broken_links, end_is_missing, line
from reviews.models import Event


class Command(BaseCommand):
    help = "Print the audit trail, a line an event; with --verify say whether it is as it was written."

    def add_arguments(self, parser):
        parser.add_argument("--verify", action="store_true", help="check the chain of hashes and print no events")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print each event whole, as JSON")

    def handle(self, *, verify, as_json, **options):
        if verify:
            self.verify()
            return
        for event in Event.objects.order_by("id").iterator():
            self.stdout.write(whole(event) if as_json else in_words(event))

    def verify(self):
        broken = next(broken_links(), None)
        if broken:
            raise CommandError(f"The trail is broken at event {broken.pk}, or just before it: {in_words(broken)}")
        last = Event.objects.order_by("id").last()
        if end_is_missing():
            raise CommandError(f"Events are missing at the end of the trail, after event {last.pk if last else 0}.")
        self.stdout.write(
            f"The trail is whole: {Event.objects.count()} events, the last hash is {last and last.hash}."
        )
        self.stdout.write("Keep that hash elsewhere: with it you can tell later whether the end was cut off.")


def whole(event: Event) -> str:
    return json.dumps({"id": event.pk, **line(event), "hash": event.hash}, ensure_ascii=False)


def in_words(event: Event) -> str:
    changes = ", ".join(
        f"{name}: {brief(event.before.get(name))} → {brief(event.after.get(name))}"
        for name in dict.fromkeys((*event.before, *event.after))
    )
    return (
        f"{event.pk} {event.at:%Y-%m-%d %H:%M:%S} {event.actor_name} {event.verb} {event.subject} {changes}".rstrip()
    )


def brief(value) -> str:
    text = "–" if value in (None, "") else " ".join(str(value).split())
    return text if len(text) <= 60 else text[:59] + "…"
