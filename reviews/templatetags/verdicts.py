from django import template

from reviews import verdicts

register = template.Library()
register.filter("is_checked", verdicts.is_checked)
