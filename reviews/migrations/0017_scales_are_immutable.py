"""A version of a scale stays as it was saved: the database refuses to alter or delete it, whoever asks. Verdicts that are
there get the meaning and the colour of their step."""

from django.db import migrations

from reviews.scales import scales

MESSAGE = "a version of a scale never changes"

SQLITE = [
    f"""CREATE TRIGGER reviews_scaleversion_no_{verb} BEFORE {verb.upper()} ON reviews_scaleversion
    BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END"""
    for verb in ("update", "delete")
]

# An empty table may be truncated: that alters nothing, and a test database is emptied so.
POSTGRESQL = [
    f"""CREATE FUNCTION reviews_scaleversion_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'TRUNCATE' AND NOT EXISTS (SELECT 1 FROM reviews_scaleversion) THEN RETURN NULL; END IF;
        RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation';
    END $$""",
    """CREATE TRIGGER reviews_scaleversion_no_change BEFORE UPDATE OR DELETE ON reviews_scaleversion
    FOR EACH ROW EXECUTE FUNCTION reviews_scaleversion_immutable()""",
    """CREATE TRIGGER reviews_scaleversion_no_truncate BEFORE TRUNCATE ON reviews_scaleversion
    FOR EACH STATEMENT EXECUTE FUNCTION reviews_scaleversion_immutable()""",
]


def protect(apps, schema_editor):
    for statement in SQLITE if schema_editor.connection.vendor == "sqlite" else POSTGRESQL:
        schema_editor.execute(statement)


def release(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION reviews_scaleversion_immutable() CASCADE")
        return
    for verb in ("update", "delete"):
        schema_editor.execute(f"DROP TRIGGER reviews_scaleversion_no_{verb}")


def keep_meanings(apps, schema_editor):
    Review = apps.get_model("reviews", "Review")
    for slug, scale in scales().items():
        for rating in scale.ratings:
            given = Review.objects.filter(scale=slug, scale_version=0, rating=rating.slug, rating_colour="")
            given.update(rating_meanings=dict(rating.meanings), rating_colour=rating.colour)


class Migration(migrations.Migration):
    dependencies = [("reviews", "0016_scales")]
    operations = [
        migrations.RunPython(keep_meanings, migrations.RunPython.noop),
        migrations.RunPython(protect, release),
    ]
