from django.db import models


class CheckCoverage(models.Model):
    """How far a check, in one version, was looked through the claims for where it applies: up to which claim's id."""

    check_slug = models.CharField(max_length=50, unique=True)
    check_version = models.CharField(max_length=20)
    up_to = models.BigIntegerField(default=0)

    def __str__(self):
        return f"{self.check_slug} {self.check_version} up to claim {self.up_to}"


class Heartbeat(models.Model):
    """When something that should come round regularly last did: the sweeper, which beat sends."""

    name = models.CharField(max_length=200, primary_key=True)
    at = models.DateTimeField()

    def __str__(self):
        return f"{self.name} at {self.at}"
