
import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_hosts'),
        ('reviews', '0017_scales_are_immutable'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='CorrectionRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField(max_length=5000, validators=[django.core.validators.MaxLengthValidator(5000)], verbose_name='what is wrong')),
                ('evidence', models.TextField(blank=True, max_length=2000, validators=[django.core.validators.MaxLengthValidator(2000)], verbose_name='how you know')),
                ('link', models.CharField(blank=True, max_length=2000, validators=[django.core.validators.URLValidator(['http', 'https'])], verbose_name='a link that shows it')),
                ('name', models.CharField(blank=True, max_length=200, verbose_name='your name')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='your e-mail')),
                ('language', models.CharField(max_length=8)),
                ('at', models.DateTimeField()),
                ('due_at', models.DateTimeField()),
                ('state', models.CharField(choices=[('open', 'Open'), ('accepted', 'Accepted'), ('declined', 'Declined')], default='open', max_length=8, verbose_name='state')),
                ('answer', models.TextField(blank=True, verbose_name='answer')),
                ('handled_at', models.DateTimeField(blank=True, null=True)),
                ('token_digest', models.CharField(editable=False, max_length=64, unique=True)),
                ('address_digest', models.CharField(blank=True, editable=False, max_length=64)),
            ],
            options={
                'ordering': ['due_at', 'id'],
            },
        ),
        migrations.AddIndex(
            model_name='event',
            index=models.Index(fields=['verb', 'id'], name='reviews_eve_verb_e7b12c_idx'),
        ),
        migrations.AddIndex(
            model_name='event',
            index=models.Index(fields=['actor_name', 'id'], name='reviews_eve_actor_n_a8d491_idx'),
        ),
        migrations.AddIndex(
            model_name='event',
            index=models.Index(fields=['at'], name='reviews_eve_at_5df300_idx'),
        ),
        migrations.AddIndex(
            model_name='review',
            index=models.Index(fields=['updated_at', 'id'], name='reviews_rev_updated_fba9e6_idx'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='correction',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='reviews.correction'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='handled_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='handled_requests', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='review',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='correction_requests', to='reviews.review'),
        ),
        migrations.AddIndex(
            model_name='correctionrequest',
            index=models.Index(fields=['state', 'due_at', 'id'], name='reviews_cor_state_99b9f9_idx'),
        ),
        migrations.AddIndex(
            model_name='correctionrequest',
            index=models.Index(fields=['handled_at', 'id'], name='reviews_cor_handled_5503fd_idx'),
        ),
        migrations.AddIndex(
            model_name='correctionrequest',
            index=models.Index(fields=['at'], name='reviews_cor_at_a638e5_idx'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('handled_at', None), ('handled_by', None), ('state', 'open')), models.Q(('handled_at__isnull', False), ('handled_by__isnull', False), models.Q(('state', 'open'), _negated=True)), _connector='OR'), name='request_open_or_handled'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('correction__isnull', False), ('state', 'accepted')), models.Q(models.Q(('state', 'accepted'), _negated=True), ('correction__isnull', True)), _connector='OR'), name='request_accepted_has_correction'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'declined'), _negated=True), models.Q(('answer', ''), _negated=True), _connector='OR'), name='request_declined_has_answer'),
        ),
    ]
