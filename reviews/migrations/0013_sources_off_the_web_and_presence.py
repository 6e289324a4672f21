"""What a source off the web is, what is still to be read of one on it, and who has a review open."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q


def sort_out(apps, schema_editor):
    Source = apps.get_model("reviews", "Source")
    Source.objects.filter(url="").update(medium="document")
    Source.objects.filter(is_withheld=True).exclude(page=None).update(page=None)


class Migration(migrations.Migration):
    dependencies = [
        ("reviews", "0012_merged_and_undone"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seen_at", models.DateTimeField(db_index=True)),
                ("is_writing", models.BooleanField(default=False)),
                ("review", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="presences", to="reviews.review")),
                ("user", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddConstraint(
            model_name="presence",
            constraint=models.UniqueConstraint(fields=("review", "user"), name="presence_once_a_person"),
        ),
        migrations.AddField(
            model_name="source",
            name="medium",
            field=models.CharField(choices=[("web", "Web page"), ("document", "Document"), ("interview", "Interview"), ("phone", "Phone call")], default="web", max_length=10, verbose_name="medium"),
        ),
        migrations.AddField(
            model_name="source",
            name="person",
            field=models.CharField(blank=True, help_text="Whom you spoke with, or who wrote the document.", max_length=300, verbose_name="who"),
        ),
        migrations.AddField(
            model_name="source",
            name="description_due_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="source",
            name="description_trouble",
            field=models.CharField(blank=True, editable=False, max_length=500),
        ),
        migrations.AlterField(
            model_name="source",
            name="title",
            field=models.CharField(blank=True, max_length=500, verbose_name="title"),
        ),
        migrations.AlterField(
            model_name="source",
            name="reference",
            field=models.CharField(blank=True, help_text="An archive and its box, a book and its page, the recording or the notes.", max_length=500, verbose_name="where it is kept"),
        ),
        migrations.RunPython(sort_out, migrations.RunPython.noop),
        migrations.RemoveConstraint(model_name="source", name="source_has_url_or_reference"),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(condition=~Q(url="") | ~Q(reference="") | ~Q(person=""), name="source_is_somewhere"),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=Q(is_withheld=False) | Q(page__isnull=True, description_due_at__isnull=True),
                name="source_withheld_is_not_fetched",
            ),
        ),
        migrations.AddIndex(
            model_name="source",
            index=models.Index(
                fields=["description_due_at"],
                condition=Q(description_due_at__isnull=False),
                name="source_undescribed",
            ),
        ),
    ]
