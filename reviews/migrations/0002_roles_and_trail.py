"""The three roles, and an audit trail that the database itself refuses to alter."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

READ = ["view_article", "view_claim", "view_claimant", "view_finding", "view_review", "view_source"]
WORK = [*READ, "add_article", "change_article", "add_claim", "change_review", "add_source", "change_source",
        "delete_source"]
ROLES = {
    "Fact-checkers": WORK,
    "Editors": [*WORK, "view_event", "add_approval", "add_correction"],
    "Administrators": [*WORK, "view_event", "add_approval", "add_correction", "view_apikey", "add_apikey",
                       "change_apikey", "view_user", "add_user", "change_user"],
}

MESSAGE = "the audit trail is append-only"

SQLITE = [
    f"""CREATE TRIGGER reviews_event_no_{verb} BEFORE {verb.upper()} ON reviews_event
    BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"""
    for verb in ("update", "delete")
]

# An empty trail may be truncated: that alters nothing, and a test database is emptied so.
POSTGRESQL = [
    f"""CREATE FUNCTION reviews_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'TRUNCATE' AND NOT EXISTS (SELECT 1 FROM reviews_event) THEN RETURN NULL; END IF;
        RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation';
    END $$""",
    """CREATE TRIGGER reviews_event_no_change BEFORE UPDATE OR DELETE ON reviews_event
    FOR EACH ROW EXECUTE FUNCTION reviews_event_append_only()""",
    """CREATE TRIGGER reviews_event_no_truncate BEFORE TRUNCATE ON reviews_event
    FOR EACH STATEMENT EXECUTE FUNCTION reviews_event_append_only()""",
]


def make_roles(apps, schema_editor):
    # Permissions are made after all migrations; the groups need theirs now.
    for app in ("auth", "claims", "reviews"):
        create_permissions(installed.get_app_config(app), verbosity=0, apps=apps, using=schema_editor.connection.alias)
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for name, codenames in ROLES.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(
            *Permission.objects.filter(codename__in=codenames, content_type__app_label__in=["auth", "claims", "reviews"])
        )


def protect(apps, schema_editor):
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


def release(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION reviews_event_append_only() CASCADE")
    else:
        for verb in ("update", "delete"):
            schema_editor.execute(f"DROP TRIGGER reviews_event_no_{verb}")


class Migration(migrations.Migration):
    dependencies = [
        ("reviews", "0001_initial"),
        ("claims", "0002_article_text_is_immutable"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [
        migrations.RunPython(make_roles, migrations.RunPython.noop),
        migrations.RunPython(protect, release),
    ]
