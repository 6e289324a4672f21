"""A snapshot stays as it was fetched: the database refuses to alter it, whoever asks. Pages for what is cited already."""

import hashlib
from datetime import timedelta
from urllib.parse import urldefrag

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations
from django.utils import timezone

MESSAGE = "a snapshot never changes"
TABLES = ["reviews_snapshot", "reviews_snapshotbody", "reviews_snapshottext"]
ROLES = ["Fact-checkers", "Editors", "Administrators"]
BATCH = 500


def protect(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            f"""CREATE FUNCTION reviews_snapshot_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END $$"""
        )
    for table in TABLES:
        name = f"{table}_immutable"
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(f"CREATE TRIGGER {name} BEFORE UPDATE ON {table}"
                                  " FOR EACH ROW EXECUTE FUNCTION reviews_snapshot_immutable()")
        else:
            schema_editor.execute(f"CREATE TRIGGER {name} BEFORE UPDATE ON {table}"
                                  f" BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END")


def release(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION reviews_snapshot_immutable() CASCADE")
        return
    for table in TABLES:
        schema_editor.execute(f"DROP TRIGGER {table}_immutable")


def let_roles_read(apps, schema_editor):
    create_permissions(installed.get_app_config("reviews"), verbosity=0, apps=apps,
                       using=schema_editor.connection.alias)
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    wanted = Permission.objects.filter(codename__in=["view_page", "view_snapshot"], content_type__app_label="reviews")
    for group in Group.objects.filter(name__in=ROLES):
        group.permissions.add(*wanted)


def note_pages(apps, schema_editor):
    """What articles and sources cite already is looked at by the schedule, spread over a day."""
    Page, Source, Article = (apps.get_model(*name) for name in (("reviews", "Page"), ("reviews", "Source"),
                                                                ("claims", "Article")))
    for source in Source.objects.exclude(url="").filter(is_withheld=False).only("pk", "url").iterator(BATCH):
        Source.objects.filter(pk=source.pk).update(page=page_of(Page, source.url))
    for article in Article.objects.exclude(url="").only("pk", "url").iterator(BATCH):
        page_of(Page, article.url).articles.add(article)


def page_of(Page, url):
    url = urldefrag(url).url
    digest = hashlib.sha256(url.encode()).hexdigest()
    soon = timezone.now() + timedelta(seconds=int(digest[:8], 16) % 86_400)
    return Page.objects.get_or_create(url_digest=digest, defaults={"url": url, "next_look_at": soon})[0]


class Migration(migrations.Migration):
    dependencies = [("reviews", "0008_snapshots")]
    operations = [
        migrations.RunPython(let_roles_read, migrations.RunPython.noop),
        migrations.RunPython(note_pages, migrations.RunPython.noop),
        migrations.RunPython(protect, release),
    ]
