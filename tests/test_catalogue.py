"""The Spanish interface is whole: every text of the code has its translation, and the compiled catalogue is its own."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

HOME = Path(__file__).parent.parent
CATALOGUE = HOME / "factcheck" / "locale" / "es" / "LC_MESSAGES" / "django.po"
NAMED = re.compile(r"%\(\w+\)[a-z]")


@pytest.fixture(scope="module")
def catalogue():
    return polib.pofile(str(CATALOGUE))


def test_every_text_of_the_catalogue_is_translated(catalogue):
    assert [entry.msgid for entry in catalogue if not entry.translated() or entry.fuzzy] == []


def test_a_translation_names_the_same_values(catalogue):
    for entry in catalogue:
        for translated in entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]:
            wanted = NAMED.findall(entry.msgid_plural or entry.msgid)
            assert sorted(set(NAMED.findall(translated))) == sorted(set(wanted)), entry.msgid


def test_the_compiled_catalogue_is_that_of_the_source(catalogue):
    compiled = polib.mofile(str(CATALOGUE.with_suffix(".mo")))
    assert {(e.msgctxt, e.msgid): (e.msgstr, e.msgstr_plural) for e in compiled} == {
        (e.msgctxt, e.msgid): (e.msgstr, e.msgstr_plural) for e in catalogue
    }


def test_no_text_of_the_code_lacks_in_the_catalogue(catalogue, tmp_path):
    """GNU gettext reads the code as `makemessages` does, in a copy, so that nothing here is written."""
    if not shutil.which("xgettext"):
        pytest.skip("no GNU gettext here (Debian: apt install gettext)")
    for part in ("claims", "reviews", "factcheck", "templates", "manage.py"):
        source = HOME / part
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, tmp_path / part, ignore=ignored) if source.is_dir() else shutil.copy(source, tmp_path)
    command = [sys.executable, "manage.py", "makemessages", "--locale", "es", "--no-obsolete", "--verbosity", "0"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    read = polib.pofile(str(tmp_path / CATALOGUE.relative_to(HOME)))
    known = {(entry.msgctxt, entry.msgid) for entry in catalogue}
    assert [entry.msgid for entry in read if (entry.msgctxt, entry.msgid) not in known] == []
