"""All settings, read from the environment. A value that is unknown or half set stops the start."""

import ssl
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import dj_database_url
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from .api_description import description
from .broker import broker_url
from .environment import Environment
from .logs import logging_of
from .schedule import BY_THE_CLOCK

environment = Environment()
BASE_DIR = Path(__file__).resolve().parent.parent

# The data folder holds what must be kept between starts: database, broker's log, secret key. Nobody else may read it.
DATA_DIR = environment.folder("FACTCHECK_DATA", BASE_DIR / "var")

DEBUG = environment.flag("FACTCHECK_DEBUG", False)
SECRET_KEY = environment.secret("FACTCHECK_SECRET_KEY", DATA_DIR / "secret_key")

# Where people reach the site: hosts it answers to, and the address used in links that leave it (ClaimReview, exports).
BASE_URL = environment.origin("FACTCHECK_BASE_URL", "http://127.0.0.1:8000")
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", urlsplit(BASE_URL).hostname, *environment.hosts("FACTCHECK_HOSTS")]
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL.startswith("https://") else []
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BASE_URL.startswith("https://") else None
SESSION_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# HSTS and the redirect to https belong to the proxy that holds the certificate.
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}

INSTALLED_APPS = [
    "reviews",
    "claims",
    "factcheck",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_htmx",
    "rest_framework",
    "rest_framework_api_key",
    "drf_spectacular",
    "drf_spectacular_sidecar",
]

MIDDLEWARE = [
    "factcheck.logs.requests",
    "factcheck.health.healthz",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "axes.middleware.AxesMiddleware",
    "reviews.scale_in_use.read_once",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# The database: SQLite in the data folder, or the server that DATABASE_URL names.
DATABASE_URL = environment.server(
    "DATABASE_URL", ("postgres", "postgresql"), "path", "postgresql://name:password@host:5432/factcheck"
)
if DATABASE_URL:
    DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=600, conn_health_checks=True)}
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 3)
else:
    SQLITE_FILE = DATA_DIR / "factcheck.sqlite3"
    SQLITE_FILE.touch(mode=0o600)  # for us alone, also where the folder was there before and is open to others
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": SQLITE_FILE,
            "CONN_MAX_AGE": 600,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": {
                # Several processes write: with Django's defaults they meet "database is locked".
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
            },
        }
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The broker: a private server on a socket in the data folder (started by `manage.py up`), or the one REDIS_URL names.
REDIS_URL = environment.server("REDIS_URL", ("redis", "rediss"), "hostname", "redis://host:6379/0")
CELERY_BROKER_URL = REDIS_URL or broker_url(DATA_DIR)
CELERY_BROKER_USE_SSL = {"ssl_cert_reqs": ssl.CERT_REQUIRED} if REDIS_URL.startswith("rediss://") else None

# A page must not hang on a dead broker, and need not: the database knows what is to be done, the sweeper sends it again.
ONE_RETRY = {"max_retries": 1, "interval_start": 0, "interval_step": 0, "interval_max": 0}
CELERY_TASK_PUBLISH_RETRY_POLICY = ONE_RETRY
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 600,
    "socket_timeout": 5,
    "socket_connect_timeout": 2,
    "socket_keepalive": True,
    "health_check_interval": 25,
    # Lower is sooner; those that a finding can have. The first step of every queue comes before the second of any.
    "priority_steps": [0, 3, 9],
    **ONE_RETRY,
}
# For what is sent while somebody waits for a page: on a connection of its own that gives up soon.
CELERY_IMPATIENT = CELERY_BROKER_TRANSPORT_OPTIONS | {"socket_timeout": 0.75, "socket_connect_timeout": 0.75}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True

# A task that a dying worker held is given to another one.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 500_000  # KiB: a process that has grown so far is replaced after its task
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TIMEZONE = "UTC"
CELERY_TASK_DEFAULT_QUEUE = "checks"
CELERY_TASK_DEFAULT_PRIORITY = 3
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "beat")
CELERY_BEAT_SCHEDULE = BY_THE_CLOCK

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_TEMPLATE = "locked_out.html"
AXES_VERBOSE = False
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "queue"
LOGOUT_REDIRECT_URL = "login"

LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
LANGUAGE_CODE = environment.one_of("FACTCHECK_LANGUAGE", "en", ("en", "es"))
LOCALE_PATHS = [BASE_DIR / "factcheck" / "locale"]
FORMAT_MODULE_PATH = ["factcheck.formats"]
USE_I18N = True
TIME_ZONE = environment.one_of("FACTCHECK_TIME_ZONE", "UTC", available_timezones())
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(mode=0o700, exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "factcheck.assets.HashedStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600  # what has a hashed name is kept for ever
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024

LOG = environment.one_of("FACTCHECK_LOG", "line", ("line", "json"))
LOGGING = logging_of(LOG)

# What happens to an article once it is written, in order, inside the transaction that writes it.
ARTICLE_PIPELINE = [
    "claims.services.split_article",
    "reviews.services.snapshots.rely_on_article",
    "reviews.services.reviews.open_reviews",
    "reviews.tasks.check_article",
    "reviews.services.transcripts.note_transcript",
]

# Where notifications are sent by e-mail; None where nobody gets any.
FACTCHECK_EMAIL = environment.mail_server("FACTCHECK_EMAIL_URL", "FACTCHECK_EMAIL_FROM")
# Who shows this token may read /metrics; without one only administrators may.
FACTCHECK_METRICS_TOKEN = environment.text("FACTCHECK_METRICS_TOKEN")

# The newsroom's own rules.
FACTCHECK_SCALE = environment.text("FACTCHECK_SCALE", "five_step")
FACTCHECK_APPROVALS = environment.whole("FACTCHECK_APPROVALS", 1, 1, 5)
FACTCHECK_MIN_SOURCES = environment.whole("FACTCHECK_MIN_SOURCES", 1, 0, 20)
FACTCHECK_OFFICIAL_SOURCE = environment.flag("FACTCHECK_OFFICIAL_SOURCE", False)
FACTCHECK_SOURCE_KINDS = environment.some_of("FACTCHECK_SOURCE_KINDS", ("original", "official", "alternative"))
FACTCHECK_REASONS = environment.flag("FACTCHECK_REASONS", True)
FACTCHECK_COMPLAINT_HOURS = environment.whole("FACTCHECK_COMPLAINT_HOURS", 72, 1, 720)
FACTCHECK_CHECKLIST = environment.flag("FACTCHECK_CHECKLIST", True)
# The share of claims, in percent, whose verdict wants a blind second opinion.
FACTCHECK_SECOND_OPINION = environment.whole("FACTCHECK_SECOND_OPINION", 0, 0, 100)
FACTCHECK_PUBLISHER_NAME = environment.text("FACTCHECK_PUBLISHER_NAME", "Factcheck")
FACTCHECK_PUBLISHER_URL = environment.url("FACTCHECK_PUBLISHER_URL", ("http", "https"), BASE_URL + "/")
environment.together("FACTCHECK_PUBLISHER_NAME", "FACTCHECK_PUBLISHER_URL")
# Hosts of the newsroom's own network that may be fetched from, such as its archive.
FACTCHECK_PRIVATE_HOSTS = environment.authorities("FACTCHECK_PRIVATE_HOSTS")
# Keys of an account at the Internet Archive: with them its Wayback Machine is asked to save what is cited.
FACTCHECK_WAYBACK_KEY = environment.text("FACTCHECK_WAYBACK_KEY")
FACTCHECK_WAYBACK_SECRET = environment.text("FACTCHECK_WAYBACK_SECRET")
environment.together("FACTCHECK_WAYBACK_KEY", "FACTCHECK_WAYBACK_SECRET")
WAYBACK_URL = "https://web.archive.org"

# Google's Fact Check Tools, asked only with a key. The quota is the one that Google gives a project a day.
FACTCHECK_GOOGLE_KEY = environment.text("FACTCHECK_GOOGLE_KEY")
FACTCHECK_GOOGLE_DAILY_QUOTA = environment.whole("FACTCHECK_GOOGLE_DAILY_QUOTA", 1000, 1, 10_000_000)
FACTCHECKTOOLS_URL = "https://factchecktools.googleapis.com/v1alpha1/claims:search"

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "reviews.authentication.ApiKeyAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["claims.permissions.Known"],
    "DEFAULT_THROTTLE_CLASSES": ["claims.throttling.Rate"],
    # Requests a minute for each key.
    "DEFAULT_THROTTLE_RATES": {"default": environment.whole("FACTCHECK_API_RATE", 600, 1, 1_000_000)},
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PAGINATION_CLASS": "claims.pagination.KeysetPagination",
    "DEFAULT_SCHEMA_CLASS": "claims.openapi.EndpointSchema",
    "DEFAULT_METADATA_CLASS": None,
    "EXCEPTION_HANDLER": "claims.problems.answer",
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS = description(FACTCHECK_PUBLISHER_NAME, FACTCHECK_PUBLISHER_URL, BASE_URL)

environment.text("FACTCHECK_ADMIN_PASSWORD")  # read by `manage.py up` alone, and so kept out of the settings
environment.refuse_unknown("FACTCHECK_")
