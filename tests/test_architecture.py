"""The rules of the house that a machine can look after."""

import ast
import re
import sys
from io import StringIO
from pathlib import Path

from django.core.management import call_command

from tests.servers import HOME, call

PACKAGES = ("factcheck", "reviews", "claims")
CATCH_ALL = {"utils", "helpers", "common", "core", "mixins", "manager", "handler", "processor", "data", "info"}
SOURCES = sorted(
    path for package in PACKAGES for path in (HOME / package).rglob("*.py") if "migrations" not in path.parts
)
# The only place that may catch whatever is raised: the one around a plug-in.
AROUND_A_PLUGIN = {"reviews/services/findings/running.py"}


def name_of(path: Path) -> str:
    return str(path.relative_to(HOME))


def nodes(path: Path, kind):
    return [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, kind)]


def test_imports_point_down():
    done = call([str(Path(sys.executable).with_name("lint-imports")), "--no-cache"])
    assert done.returncode == 0, done.stdout


def test_the_splitter_needs_nothing_but_python():
    for path in (HOME / "claims" / "splitting").rglob("*.py"):
        depth = len(path.relative_to(HOME / "claims" / "splitting").parts)
        for node in nodes(path, ast.Import):
            assert all(alias.name.split(".")[0] in sys.stdlib_module_names for alias in node.names), name_of(path)
        for node in nodes(path, ast.ImportFrom):
            inside = 0 < node.level <= depth or (node.module or "").startswith("claims.splitting")
            assert inside or (node.level == 0 and node.module.split(".")[0] in sys.stdlib_module_names), name_of(path)


def test_the_plug_board_starts_without_the_apps():
    code = "import sys, factcheck.celery, factcheck.settings; print(sorted({'claims', 'reviews'} & set(sys.modules)))"
    assert call([sys.executable, "-c", code]).stdout.strip() == "[]"


def test_a_file_has_a_subject():
    parts = {name_of(path): {part.removesuffix(".py") for part in path.relative_to(HOME).parts} for path in SOURCES}
    assert not [name for name, words in parts.items() if CATCH_ALL & words]


def test_a_file_can_be_read_in_one_sitting():
    """About 300 lines; what grows past that is split by noun or by deed."""
    lines = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert not {name: number for name, number in lines.items() if number > 320}


def test_nothing_is_imported_inside_a_function():
    hidden = [
        f"{name_of(path)}: {function.name}"
        for path in SOURCES
        for function in nodes(path, ast.FunctionDef)
        if any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(function))
    ]
    assert not hidden


def test_nobody_catches_everything_but_around_a_plugin():
    caught = {
        name_of(path)
        for path in SOURCES
        for handler in nodes(path, ast.ExceptHandler)
        if handler.type is None or ast.unparse(handler.type) in ("Exception", "BaseException")
    }
    assert caught <= AROUND_A_PLUGIN


def test_models_and_migrations_agree(db):
    call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())


def test_no_two_scripts_of_a_page_give_one_name_twice():
    """They share one scope: a function of the same name replaces the other without a word, a constant stops the script."""
    folder = HOME / "factcheck" / "static" / "factcheck"
    named = {
        path.name: re.findall(
            r"^(?:async )?(?:const|let|function) (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE
        )
        for path in folder.glob("*.js")
    }
    for template in (HOME / "templates").rglob("*.html"):
        scripts = {"workbench.js", *re.findall(r"factcheck/(\w+\.js)", template.read_text(encoding="utf-8"))}
        names = [name for script in scripts for name in named[script]]
        assert sorted(names) == sorted(set(names)), name_of(template)
