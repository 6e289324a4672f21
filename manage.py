#!/usr/bin/env python
import os
import sys

from django.core.management import execute_from_command_line

from factcheck.environment import Refusal

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    try:
        execute_from_command_line(sys.argv)
    except Refusal as refusal:
        sys.exit(f"Factcheck does not start: {refusal}")
