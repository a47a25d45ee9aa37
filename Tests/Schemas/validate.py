"""Validates JSON documents: validate.py SCHEMA DOCUMENT... prints what is wrong, a line each, and ends with 1 when something is."""
import json
import sys

import jsonschema


def twice(pairs):
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"the member '{name}' is there twice")
    return dict(pairs)


def read(path):
    with open(path, encoding="utf-8", errors="strict") as file:
        return json.load(file, object_pairs_hook=twice)


schema = read(sys.argv[1])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
wrong = 0
for path in sys.argv[2:]:
    try:
        document = read(path)
    except ValueError as error:
        print(f"{path}: {error}")
        wrong = 1
        continue
    for error in validator.iter_errors(document):
        best = jsonschema.exceptions.best_match([error])
        print(f"{path}: {best.json_path}: {best.message[:400]}")
        wrong = 1
sys.exit(wrong)
