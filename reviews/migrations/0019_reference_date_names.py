"""The names of reference dates in the languages of the interface; those that came with the program get theirs."""

import csv
import re
import unicodedata
from pathlib import Path

from django.db import migrations, models

NAMES = Path(__file__).with_name("reference_date_names.csv")


def fold(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def fill(apps, schema_editor):
    """A row that somebody has renamed keeps the one name that it was given."""
    ReferenceDate = apps.get_model("reviews", "ReferenceDate")
    with NAMES.open(encoding="utf-8", newline="") as file:
        for named in csv.DictReader(file):
            for row in ReferenceDate.objects.filter(name=named["name"], added_by=None):
                folded = f"{row.folded} {fold(named['es'])}"
                ReferenceDate.objects.filter(pk=row.pk).update(names={"es": named["es"]}, folded=folded)


class Migration(migrations.Migration):

    dependencies = [
        ('reviews', '0018_correction_requests'),
    ]

    operations = [
        migrations.AddField(
            model_name='referencedate',
            name='names',
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
