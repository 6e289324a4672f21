"""The newsroom's checklist with the steps that it starts with, the right of reply, and blind second opinions."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


STEPS = [
    {"en": "Original source consulted", "es": "Fuente original consultada"},
    {"en": "Official source consulted", "es": "Fuente oficial consultada"},
    {"en": "Alternative source consulted", "es": "Fuente alternativa consultada"},
    {"en": "Claimant asked for comment", "es": "Se pidió su versión a quien hizo la afirmación"},
    {"en": "Context given", "es": "Contexto explicado"},
]
ASKED = 4


def fill(apps, schema_editor):
    ChecklistStep = apps.get_model("reviews", "ChecklistStep")
    ChecklistStep.objects.bulk_create(
        ChecklistStep(labels=labels, position=place, ticks_with_reply=place == ASKED)
        for place, labels in enumerate(STEPS, 1)
    )


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_hosts'),
        ('reviews', '0014_comments_notifications_invitations'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ChecklistStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('labels', models.JSONField(default=dict)),
                ('position', models.PositiveSmallIntegerField(default=0)),
                ('is_required', models.BooleanField(default=False, verbose_name='required')),
                ('is_in_use', models.BooleanField(default=True, verbose_name='in use')),
                ('ticks_with_reply', models.BooleanField(default=False, verbose_name='ticks itself when a request for comment is recorded')),
                ('changed_at', models.DateTimeField(auto_now=True)),
                ('version', models.PositiveIntegerField(default=1)),
            ],
            options={
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='ReplyRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('addressee', models.CharField(help_text='Name and office, as readers may see them; no private address.', max_length=300, verbose_name='whom')),
                ('channel', models.CharField(choices=[('email', 'by e-mail'), ('phone', 'by phone'), ('letter', 'by letter'), ('social_media', 'on social media'), ('in_person', 'in person'), ('other', 'in another way')], default='email', max_length=12, verbose_name='how')),
                ('asked_on', models.DateField(verbose_name='asked on')),
                ('answer_by', models.DateField(blank=True, null=True, verbose_name='answer wanted by')),
                ('answered_on', models.DateField(blank=True, null=True, verbose_name='answered on')),
                ('answer', models.TextField(blank=True, help_text='In their own words: readers see them in quotation marks.', verbose_name='answer')),
                ('added_at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'ordering': ['asked_on', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='SecondOpinion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('submission', models.PositiveSmallIntegerField()),
                ('rating', models.CharField(max_length=50)),
                ('rating_labels', models.JSONField()),
                ('rating_colour', models.CharField(max_length=20)),
                ('reasons', models.TextField(blank=True)),
                ('author_rating', models.CharField(max_length=50)),
                ('author_labels', models.JSONField()),
                ('author_colour', models.CharField(max_length=20)),
                ('at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'ordering': ['submission'],
            },
        ),
        migrations.CreateModel(
            name='StepTick',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('labels', models.JSONField()),
                ('position', models.PositiveSmallIntegerField()),
                ('note', models.TextField(blank=True, help_text='For colleagues; never published.', verbose_name='note')),
                ('at', models.DateTimeField(auto_now_add=True)),
            ],
            options={
                'ordering': ['position', 'pk'],
            },
        ),
        migrations.AddField(
            model_name='review',
            name='awaits_opinion',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='review',
            name='needs_second_opinion',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='review',
            name='publication_note',
            field=models.TextField(blank=True, verbose_name='note for readers'),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.CheckConstraint(condition=models.Q(('awaits_opinion', False), ('needs_second_opinion', True), _connector='OR'), name='review_awaits_what_it_needs'),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.CheckConstraint(condition=models.Q(('awaits_opinion', False), models.Q(('status__in', ['approved', 'published', 'corrected', 'retracted']), _negated=True), _connector='OR'), name='review_approved_awaits_nothing'),
        ),
        migrations.AddField(
            model_name='checkliststep',
            name='changed_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='replyrequest',
            name='added_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='replyrequest',
            name='review',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='replies', to='reviews.review'),
        ),
        migrations.AddField(
            model_name='secondopinion',
            name='author',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='secondopinion',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='opinions', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='secondopinion',
            name='review',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='opinions', to='reviews.review'),
        ),
        migrations.AddField(
            model_name='steptick',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='steptick',
            name='review',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ticks', to='reviews.review'),
        ),
        migrations.AddField(
            model_name='steptick',
            name='step',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='ticks', to='reviews.checkliststep'),
        ),
        migrations.AddConstraint(
            model_name='replyrequest',
            constraint=models.CheckConstraint(condition=models.Q(('addressee', ''), _negated=True), name='reply_asked_of_somebody'),
        ),
        migrations.AddConstraint(
            model_name='replyrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', ''), ('answered_on__isnull', True)), models.Q(('answered_on__isnull', False), models.Q(('answer', ''), _negated=True)), _connector='OR'), name='reply_answer_has_date_and_words'),
        ),
        migrations.AddConstraint(
            model_name='replyrequest',
            constraint=models.CheckConstraint(condition=models.Q(('answered_on__isnull', True), ('answered_on__gte', models.F('asked_on')), _connector='OR'), name='reply_answered_after_asking'),
        ),
        migrations.AddConstraint(
            model_name='replyrequest',
            constraint=models.CheckConstraint(condition=models.Q(('answer_by__isnull', True), ('answer_by__gte', models.F('asked_on')), _connector='OR'), name='reply_wanted_after_asking'),
        ),
        migrations.AddConstraint(
            model_name='secondopinion',
            constraint=models.UniqueConstraint(fields=('review', 'submission'), name='opinion_once_a_submission'),
        ),
        migrations.AddConstraint(
            model_name='secondopinion',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('rating', ''), _negated=True), models.Q(('author_rating', ''), _negated=True)), name='opinion_has_both_verdicts'),
        ),
        migrations.AddConstraint(
            model_name='secondopinion',
            constraint=models.CheckConstraint(condition=models.Q(('by', models.F('author')), _negated=True), name='opinion_of_somebody_else'),
        ),
        migrations.AddConstraint(
            model_name='steptick',
            constraint=models.UniqueConstraint(fields=('review', 'step'), name='step_ticked_once'),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
