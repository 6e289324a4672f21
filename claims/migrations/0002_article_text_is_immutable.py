"""The text of an article never changes: claims are positions in it. The database refuses, whoever asks."""

from django.db import migrations

MESSAGE = "the text of an article never changes"

SQLITE = f"""
CREATE TRIGGER claims_article_immutable BEFORE UPDATE OF text, digest ON claims_article
WHEN NEW.text IS NOT OLD.text OR NEW.digest IS NOT OLD.digest
BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END
"""

POSTGRESQL = f"""
CREATE FUNCTION claims_article_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{MESSAGE}' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER claims_article_immutable BEFORE UPDATE OF text, digest ON claims_article
FOR EACH ROW WHEN (NEW.text IS DISTINCT FROM OLD.text OR NEW.digest IS DISTINCT FROM OLD.digest)
EXECUTE FUNCTION claims_article_immutable()
"""


def protect(apps, schema_editor):
    schema_editor.execute({"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor])


def release(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION claims_article_immutable() CASCADE")
    else:
        schema_editor.execute("DROP TRIGGER claims_article_immutable")


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_initial")]
    operations = [migrations.RunPython(protect, release)]
