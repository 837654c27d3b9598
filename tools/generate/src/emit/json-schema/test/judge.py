"""Judges values with Python's jsonschema: reads {"schemas": [...], "cases": [[index, value], ...]}, prints a list of verdicts."""

import json
import sys

from jsonschema import Draft202012Validator

given = json.load(sys.stdin)
validators = [Draft202012Validator(schema) for schema in given["schemas"]]
json.dump([validators[index].is_valid(value) for index, value in given["cases"]], sys.stdout)
