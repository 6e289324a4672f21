import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0007_claim_version'),
        ('reviews', '0011_queue_filled'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='review',
            name='merged_into',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.claim'),
        ),
        migrations.AlterField(
            model_name='review',
            name='dismissal',
            field=models.CharField(blank=True, choices=[('not_checkable', 'Not checkable'), ('opinion', 'Opinion'), ('false_find', 'Not a claim'), ('merged', 'Merged into another claim'), ('undone', 'Undone')], max_length=20),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('dismissal', 'merged'), ('merged_into__isnull', False)), models.Q(models.Q(('dismissal', 'merged'), _negated=True), ('merged_into__isnull', True)), _connector='OR'), name='review_merged_names_the_other'),
        ),
    ]
