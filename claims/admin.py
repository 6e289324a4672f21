"""Articles and claims, to be looked at: services alone write them."""

from django.contrib import admin
from django.core.paginator import Paginator
from django.utils.functional import cached_property

from claims.models import Article, Claim, Claimant

NEWEST = 1000


class NewestPages(Paginator):
    """Pages through the newest rows; how many there are in all would cost a look at each."""

    @cached_property
    def count(self) -> int:
        return self.object_list[:NEWEST].count()


class ReadOnlyAdmin(admin.ModelAdmin):
    """Shows rows to those who may view them, and lets nobody write: there is no way around the workflow."""

    actions = None
    ordering = ["-pk"]
    paginator = NewestPages
    show_full_result_count = False

    def has_add_permission(self, request) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False

    def has_delete_permission(self, request, obj=None) -> bool:
        return False


@admin.register(Article)
class ArticleAdmin(ReadOnlyAdmin):
    list_display = ["id", "title", "publisher", "language", "published_on", "retrieved_at"]
    search_fields = ["=id", "title"]


@admin.register(Claim)
class ClaimAdmin(ReadOnlyAdmin):
    list_display = ["id", "statement", "kind", "check_worthiness", "created_at"]
    list_filter = ["kind"]
    search_fields = ["=id", "=article__id"]


@admin.register(Claimant)
class ClaimantAdmin(ReadOnlyAdmin):
    list_display = ["id", "name"]
    search_fields = ["name"]
