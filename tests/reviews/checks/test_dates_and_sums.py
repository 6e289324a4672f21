import json
from datetime import date
from pathlib import Path

import pytest

from claims.splitting.packs import load
from claims.splitting.words import Passage
from reviews.checks import sentence
from reviews.checks.dates_and_sums import CHECK, RECKONERS
from reviews.migrations import __path__ as MIGRATIONS
from reviews.reckoning import Reckoning
