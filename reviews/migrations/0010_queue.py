"""The queue's filters as columns of the review, with the indexes that they are read by; repeats, and saved filters."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

KINDS = [
    ('casualty_count', 'Casualty count'),
    ('quotation', 'Quotation'),
    ('reported_statement', 'Reported statement'),
    ('quantity', 'Quantity'),
    ('statement', 'Statement'),
]
FACETS = ['assignee', 'kind', 'language', 'is_contradicted', 'publisher', 'claimant', 'claim']


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_hosts'),
        ('reviews', '0009_snapshots_are_immutable'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField('review', 'kind', models.CharField(blank=True, choices=KINDS, default='', editable=False, max_length=20, verbose_name='kind'), preserve_default=False),
        migrations.AddField('review', 'language', models.CharField(blank=True, default='', editable=False, max_length=8, verbose_name='language'), preserve_default=False),
        migrations.AddField('review', 'publisher', models.CharField(blank=True, default='', editable=False, max_length=300, verbose_name='publisher'), preserve_default=False),
        migrations.AddField('review', 'claimant', models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.claimant')),
        migrations.AddField('review', 'is_contradicted', models.BooleanField(default=False, editable=False)),
        migrations.AddField('review', 'articles', models.PositiveIntegerField(default=1, editable=False)),
        migrations.AddConstraint('review', models.CheckConstraint(condition=models.Q(('articles__gte', 1)), name='review_in_an_article_at_least')),
        migrations.RemoveIndex('review', 'reviews_rev_status_7f7e6a_idx'),
        migrations.AddIndex('review', models.Index(fields=['status', '-priority', 'id', *FACETS], name='review_by_worth')),
        migrations.AddIndex('review', models.Index(fields=['status', 'id', *FACETS], name='review_by_age')),
        migrations.AddIndex('review', models.Index(fields=['status', '-articles', '-priority', 'id', *FACETS], name='review_by_repeats')),
        migrations.AddIndex('review', models.Index(fields=['status', *FACETS, 'author'], name='review_facets')),
        migrations.CreateModel(
            name='Repeat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claim')),
                ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.claim')),
            ],
        ),
        migrations.AddConstraint('repeat', models.UniqueConstraint(fields=('claim', 'other'), name='repeat_once_a_side')),
        migrations.AddConstraint('repeat', models.CheckConstraint(condition=models.Q(('claim', models.F('other')), _negated=True), name='repeat_not_of_itself')),
        migrations.CreateModel(
            name='SavedFilter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60)),
                ('query', models.TextField(blank=True)),
                ('is_shared', models.BooleanField(default=False)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='saved_filters', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['name', 'id'],
            },
        ),
        migrations.AddConstraint('savedfilter', models.UniqueConstraint(fields=('owner', 'name'), name='saved_filter_once_a_name')),
        migrations.AddConstraint('savedfilter', models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='saved_filter_has_name')),
    ]
