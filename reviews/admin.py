"""Findings, reviews and the trail, to be looked at; people and their roles, to be set by administrators."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from rest_framework_api_key.admin import APIKey

from claims.admin import ReadOnlyAdmin
from reviews.blindness import hidden_from, told_to
from reviews.models import (
    ApiKey,
    Approval,
    Correction,
    Event,
    Finding,
    NewsEvent,
    ReferenceDate,
    Review,
    ScaleVersion,
    Source,
)
from reviews.workflow import ADMINISTRATORS, CHECKERS, EDITORS

ROLES = (CHECKERS, EDITORS, ADMINISTRATORS)


class SeeingAdmin(ReadOnlyAdmin):
    """Leaves out what waits for a blind second opinion, as no list, filter or order is to tell what was concluded."""

    review = "review"

    def get_queryset(self, request):
        return super().get_queryset(request).exclude(**{f"{self.review}__in": hidden_from(request.user)})


# The library's own keys, which open nothing here.
admin.site.unregister(APIKey)
admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(Finding)
class FindingAdmin(ReadOnlyAdmin):
    list_display = ["id", "claim_id", "check_slug", "check_version", "state", "outcome", "attempts", "finished_at"]
    list_filter = ["state", "outcome"]
    search_fields = ["=id", "=claim__id"]


@admin.register(Review)
class ReviewAdmin(SeeingAdmin):
    review = "pk"
    list_display = ["id", "claim_reviewed", "status", "rating", "assignee", "updated_at"]
    list_filter = ["status"]
    list_select_related = ["assignee"]
    search_fields = ["=id", "=claim__id"]


@admin.register(ReferenceDate)
class ReferenceDateAdmin(ReadOnlyAdmin):
    list_display = ["name", "written", "source_url", "changed_by", "changed_at"]
    list_select_related = ["changed_by"]
    search_fields = ["folded"]


@admin.register(ScaleVersion)
class ScaleVersionAdmin(ReadOnlyAdmin):
    list_display = ["slug", "number", "made_by", "made_at"]
    list_select_related = ["made_by"]
    search_fields = ["slug"]


@admin.register(Source)
class SourceAdmin(SeeingAdmin):
    list_display = ["id", "title", "publisher", "kind", "stance", "is_withheld"]
    search_fields = ["=id", "=review__id"]


@admin.register(Approval)
class ApprovalAdmin(SeeingAdmin):
    list_display = ["id", "review_id", "submission", "is_yes", "by", "at"]
    list_select_related = ["by"]
    search_fields = ["=review__id"]


@admin.register(Correction)
class CorrectionAdmin(ReadOnlyAdmin):
    list_display = ["id", "review_id", "number", "kind", "by", "at"]
    list_filter = ["kind"]
    list_select_related = ["by"]
    search_fields = ["=review__id"]


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    list_display = ["id", "at", "actor_name", "verb", "subject"]
    search_fields = ["=subject", "=actor_name"]

    def get_queryset(self, request):
        return told_to(request.user, super().get_queryset(request))


@admin.register(NewsEvent)
class NewsEventAdmin(ReadOnlyAdmin):
    list_display = ["id", "title", "place", "latest_on", "articles", "merged_into_id"]
    search_fields = ["=id", "title"]


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnlyAdmin):
    """Keys are made and revoked on their own page, which writes it into the trail."""

    ordering = ["-created"]
    fields = list_display = ["prefix", "name", "user", "made_by", "created", "expiry_date", "revoked"]
    list_select_related = ["user", "made_by"]
    search_fields = ["=prefix", "name"]


@admin.register(User)
class PersonAdmin(UserAdmin):
    """Accounts are closed (not active) and never deleted: the trail names them. What goes beyond the three roles is for
    superusers alone, or an administrator could make one of himself."""

    def get_readonly_fields(self, request, obj=None):
        beyond = () if request.user.is_superuser else ("is_superuser", "user_permissions")
        return [*super().get_readonly_fields(request, obj), *beyond]

    def has_change_permission(self, request, obj=None) -> bool:
        is_above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return super().has_change_permission(request, obj) and not is_above

    def has_delete_permission(self, request, obj=None) -> bool:
        return False


@admin.register(Group)
class RoleAdmin(GroupAdmin):
    """The workflow knows its roles by name, so these keep it."""

    def get_readonly_fields(self, request, obj=None):
        return ["name"] if obj and obj.name in ROLES else []

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or obj.name not in ROLES)

    def get_actions(self, request) -> dict:
        return {}
