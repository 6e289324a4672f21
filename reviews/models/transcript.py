from django.db import models

from claims.models import Article


class UnheardTranscript(models.Model):
    """A transcript that is still to be held against the quotations that were here before it, from the code point
    `heard_to` on; the row goes once that is done."""

    article = models.OneToOneField(Article, models.CASCADE, related_name="+")
    heard_to = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"transcript {self.article_id}, heard to {self.heard_to}"
