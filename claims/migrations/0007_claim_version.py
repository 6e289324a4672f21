from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0006_hosts'),
    ]

    operations = [
        migrations.AddField(
            model_name='claim',
            name='version',
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
    ]
