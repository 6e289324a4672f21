"""Reference dates, and those that a newsroom starts with: rows that nobody added, which it may change or remove."""

import csv
import re
import unicodedata
from datetime import date
from pathlib import Path

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

FIRST = Path(__file__).with_name("reference_dates.csv")
LANGUAGES = ("en", "es", "pt")


def fold(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def fill(apps, schema_editor):
    ReferenceDate = apps.get_model("reviews", "ReferenceDate")
    with FIRST.open(encoding="utf-8", newline="") as file:
        ReferenceDate.objects.bulk_create([made(ReferenceDate, row) for row in csv.DictReader(file)])


def made(ReferenceDate, row):
    parts = [int(part) for part in row["date"].split("-")]
    wordings = {language: row[language].split("|") for language in LANGUAGES if row[language]}
    every = [row["name"], *(wording for listed in wordings.values() for wording in listed)]
    return ReferenceDate(
        name=row["name"],
        folded_name=fold(row["name"]),
        first_day=date(*parts, *[1] * (3 - len(parts))),
        precision=("year", "month", "day")[len(parts) - 1],
        wordings=wordings,
        folded=fold("\n".join(every)),
        source_title=row["source_title"],
        source_url=row["source_url"],
    )


class Migration(migrations.Migration):

    dependencies = [
        ('reviews', '0004_unheard_transcripts'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ReferenceDate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, verbose_name='what happened')),
                ('folded_name', models.CharField(editable=False, max_length=200, unique=True)),
                ('first_day', models.DateField()),
                ('precision', models.CharField(choices=[('day', 'day'), ('month', 'month'), ('year', 'year')], default='day', max_length=5)),
                ('wordings', models.JSONField(default=dict)),
                ('folded', models.TextField(editable=False)),
                ('source_title', models.CharField(max_length=500, verbose_name='title of the source')),
                ('source_url', models.CharField(max_length=2000, validators=[django.core.validators.URLValidator(['http', 'https'])], verbose_name='address of the source')),
                ('changed_at', models.DateTimeField(auto_now=True)),
                ('version', models.PositiveIntegerField(default=1)),
                ('added_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('changed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['-first_day', '-pk'],
                'indexes': [models.Index(fields=['-first_day', '-id'], name='reference_date_latest')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('name', ''), _negated=True), models.Q(('folded_name', ''), _negated=True)), name='reference_date_has_name'), models.CheckConstraint(condition=models.Q(models.Q(('source_title', ''), _negated=True), models.Q(('source_url', ''), _negated=True)), name='reference_date_has_source'), models.CheckConstraint(condition=models.Q(('precision__in', ['day', 'month', 'year'])), name='reference_date_precision')],
            },
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
