"""News events with their claims, and that whoever has a role may see and change them."""

import django.db.models.deletion
from django.apps import apps as installed
from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations, models

ROLES = ["Fact-checkers", "Editors", "Administrators"]


def give_roles(apps, schema_editor):
    # Permissions are made after all migrations; the groups need theirs now.
    alias = schema_editor.connection.alias
    create_permissions(installed.get_app_config("reviews"), verbosity=0, apps=apps, using=alias)
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    wanted = Permission.objects.filter(
        codename__in=["view_newsevent", "change_newsevent"], content_type__app_label="reviews"
    )
    for group in Group.objects.filter(name__in=ROLES):
        group.permissions.add(*wanted)


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0004_aliases_and_judgements'),
        ('reviews', '0005_reference_dates'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='NewsEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=300, verbose_name='title')),
                ('language', models.CharField(blank=True, max_length=8)),
                ('place', models.CharField(blank=True, max_length=200, verbose_name='place')),
                ('kind', models.CharField(blank=True, max_length=20)),
                ('time_from', models.DateField(blank=True, null=True)),
                ('time_to', models.DateField(blank=True, null=True)),
                ('first_on', models.DateField()),
                ('latest_on', models.DateField()),
                ('articles', models.PositiveIntegerField(default=0)),
                ('outlets', models.PositiveIntegerField(default=0)),
                ('series', models.JSONField(default=list)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('made_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('merged_into', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged', to='reviews.newsevent')),
                ('renamed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('touched_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ['-latest_on', '-id'],
            },
        ),
        migrations.CreateModel(
            name='KeptOut',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='kept_out_of', to='claims.claim')),
                ('event', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='kept_out', to='reviews.newsevent')),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='EventPair',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('apart_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('event', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='pairs', to='reviews.newsevent')),
                ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='reviews.newsevent')),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='EventClaim',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('series', models.CharField(max_length=40)),
                ('as_of', models.DateField(blank=True, null=True)),
                ('is_as_of_told', models.BooleanField(default=False)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('claim', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='membership', to='claims.claim')),
                ('came_from', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='reviews.newsevent')),
                ('event', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='members', to='reviews.newsevent')),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.AddIndex(
            model_name='newsevent',
            index=models.Index(condition=models.Q(('merged_into', None)), fields=['-latest_on', '-id'], name='news_event_newest'),
        ),
        migrations.AddConstraint(
            model_name='newsevent',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='news_event_has_title'),
        ),
        migrations.AddConstraint(
            model_name='newsevent',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', models.F('id')), _negated=True), name='news_event_not_into_itself'),
        ),
        migrations.AddConstraint(
            model_name='newsevent',
            constraint=models.CheckConstraint(condition=models.Q(('first_on__lte', models.F('latest_on'))), name='news_event_days_in_order'),
        ),
        migrations.AddConstraint(
            model_name='keptout',
            constraint=models.UniqueConstraint(fields=('event', 'claim'), name='kept_out_once'),
        ),
        migrations.AddConstraint(
            model_name='eventpair',
            constraint=models.UniqueConstraint(fields=('event', 'other'), name='event_pair_once'),
        ),
        migrations.AddConstraint(
            model_name='eventpair',
            constraint=models.CheckConstraint(condition=models.Q(('event__lt', models.F('other'))), name='event_pair_in_order'),
        ),
        migrations.AddIndex(
            model_name='eventclaim',
            index=models.Index(fields=['event', 'series', 'as_of'], name='reviews_eve_event_i_e2dfd1_idx'),
        ),
        migrations.RunPython(give_roles, migrations.RunPython.noop),
    ]
