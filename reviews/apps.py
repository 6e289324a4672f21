from django.apps import AppConfig
from django.core import checks
from django.utils.translation import gettext_lazy as _

from reviews.newsroom import check_scale


class ReviewsConfig(AppConfig):
    name = "reviews"
    verbose_name = _("Checks and reviews")

    def ready(self):
        checks.register(check_scale)
