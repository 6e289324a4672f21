"""The pages. The public ones need no login; the others need a role."""

from django.contrib.auth.views import LogoutView
from django.urls import path
from django.views.generic import RedirectView

from reviews.views import (
    account,
    article,
    articles,
    claims,
    corrections,
    feeds,
    keys,
    public,
    queue,
    report,
    settings,
    sources,
)

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="queue"), name="home"),
    path("login", account.LoginView.as_view(), name="login"),
    path("logout", LogoutView.as_view(), name="logout"),
    path("password", account.PasswordView.as_view(), name="password"),
    path("queue", queue.queue, name="queue"),
    path("articles", articles.articles, name="articles"),
    path("articles/new", articles.new_article, name="new_article"),
    path("articles/<int:pk>", article.article, name="article"),
    path("articles/<int:pk>/claims", article.article_claims, name="article_claims"),
    path("articles/<int:pk>/mark", article.mark, name="mark_claim"),
    path("articles/<int:pk>/language", article.language, name="article_language"),
    path("articles/<int:pk>/report", report.report, name="report"),
    path("claims/<int:pk>", claims.claim, name="claim"),
    path("claims/<int:pk>/findings", claims.findings, name="findings"),
    path("claims/<int:pk>/draft", claims.draft, name="draft"),
    path("claims/<int:pk>/do/<slug:action>", claims.act, name="act"),
    path("claims/<int:pk>/sources", sources.add, name="add_source"),
    path("claims/<int:pk>/correct", corrections.correct, name="correct"),
    path("claims/<int:pk>/retract", corrections.retract, name="retract"),
    path("sources/<int:pk>", sources.change, name="change_source"),
    path("sources/<int:pk>/remove", sources.remove, name="remove_source"),
    path("findings/<int:pk>/again", claims.run_again, name="run_again"),
    path("published-elsewhere", feeds.elsewhere, name="elsewhere"),
    path("settings/feeds", feeds.feeds, name="feeds"),
    path("settings/feeds/rows", feeds.feed_rows, name="feed_rows"),
    path("settings/feeds/add", feeds.add, name="add_feed"),
    path("settings/feeds/upload", feeds.upload, name="upload_feed"),
    path("settings/feeds/<int:pk>/<slug:deed>", feeds.act, name="feed_act"),
    path("settings", settings.settings, name="settings"),
    path("keys", keys.keys, name="keys"),
    path("keys/<str:prefix>/revoke", keys.revoke, name="revoke_key"),
    path("checks", public.published, name="published"),
    path("checks/<int:pk>", public.published_review, name="published_review"),
    path("checks/<int:pk>/versions/<int:number>", public.old_version, name="old_version"),
    path("method", public.method, name="method"),
    path("corrections", public.all_corrections, name="corrections"),
]
