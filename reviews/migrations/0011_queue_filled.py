"""Fills the columns of the queue from what is there. How often claims are repeated is found by their check, which is
queued once more, behind everything else.

A migration of its own: PostgreSQL makes no index on a table whose rows the same transaction has changed.
"""

from django.db import migrations
from django.db.models import Exists, OuterRef, Subquery
from django.utils import timezone

HELD = {'kind': 'kind', 'language': 'article__language', 'publisher': 'article__publisher', 'claimant': 'claimant'}


def fill(apps, schema_editor):
    Claim, Finding, Review = (apps.get_model(*name) for name in (('claims', 'Claim'), ('reviews', 'Finding'), ('reviews', 'Review')))
    claim = Claim.objects.filter(pk=OuterRef('claim')).order_by()
    held = {column: Subquery(claim.values(source)[:1]) for column, source in HELD.items()}
    differing = Finding.objects.filter(claim=OuterRef('claim'), outcome='contradicts')
    Review.objects.update(is_contradicted=Exists(differing), **held)
    Finding.objects.filter(check_slug='earlier_reviews', state__in=['done', 'failed']).update(
        state='queued', priority=9, attempts=0, error='', queued_at=timezone.now(), sent_at=None, due_at=None, finished_at=None
    )


class Migration(migrations.Migration):

    dependencies = [('reviews', '0010_queue')]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
