"""Judges values with Python's jsonschema: reads {"schemas": [...], "cases": [[index, value], ...]}, prints a list of verdicts.

A schema is read in the dialect that it names, else in 2020-12."""

import json
import sys

from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

given = json.load(sys.stdin)
validators = [validator_for(schema, default=Draft202012Validator)(schema) for schema in given["schemas"]]
json.dump([validators[index].is_valid(value) for index, value in given["cases"]], sys.stdout)
