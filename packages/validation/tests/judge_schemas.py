"""Judges JSON values by JSON Schemas (2020-12): reads {"schemas": {...}, "cases": [{"schema", "value"}]}, writes a list of booleans."""
import json
import sys

from jsonschema import Draft202012Validator

data = json.load(sys.stdin)
judges = {name: Draft202012Validator(schema) for name, schema in data["schemas"].items()}
json.dump([judges[case["schema"]].is_valid(case["value"]) for case in data["cases"]], sys.stdout)
