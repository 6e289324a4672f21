"""Finds plug-ins: the modules of a folder, by the constant that each of them exports."""

import importlib
import pkgutil
from functools import cache


@cache
def discover(package: str, constant: str) -> dict[str, object]:
    """What the modules of `package` export under the name `constant`, by slug (the module's name), in order of slug.

    Modules whose name starts with an underscore are skipped; one that lacks the constant is an error at once.
    """
    folder = importlib.import_module(package)
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__) if not module.name.startswith("_"))
    return {name: getattr(importlib.import_module(f"{package}.{name}"), constant) for name in names}
