"""Logging in, and one's own password."""

from django.contrib import messages
from django.contrib.auth import views
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext as _


class LoginView(views.LoginView):
    template_name = "reviews/login.html"
    redirect_authenticated_user = True


class PasswordView(views.PasswordChangeView):
    template_name = "reviews/password.html"
    success_url = reverse_lazy("queue")

    def form_valid(self, form) -> HttpResponse:
        messages.success(self.request, _("Your password is changed. Use the new one from now on."))
        return super().form_valid(form)
