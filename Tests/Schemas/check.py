"""Holds the schemas that `sitegen schema` prints against content, with the validator that Python programs use.

    check.py SCHEMAS CONTENT EXAMPLES

SCHEMAS is a folder of *.schema.json, CONTENT a content folder of which everything has to be valid, EXAMPLES a YAML file
with lists `right` and `wrong` of { schema, value }. Every disagreement is one line of output.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2 with the core schema, as editors read it: a date is a text, and so is `yes`."""


Loader.yaml_implicit_resolvers = {}
for tag, form, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN\0"),
]:
    Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(form), list(first) + ([""] if tag == "null" else []))


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    found = re.match(r"---\n(.*?)\n---\n", text, re.S)
    return yaml.load(found.group(1), Loader) or {} if found else {}


def main(schemas, content, examples):
    validators = {}
    for path in sorted(pathlib.Path(schemas).glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        validators[path.name.removesuffix(".schema.json")] = jsonschema.Draft7Validator(schema)

    def problems(name, value):
        return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validators[name].iter_errors(value)]

    count = 0
    content = pathlib.Path(content)
    for kind in ["role", "page", "skill", "sector"]:
        for path in sorted((content / (kind + "s")).glob("*.md")):
            count += 1
            for problem in problems(kind, front_matter(path)):
                print(f"{path}: {problem}")
    settings = content / "site.yml"
    for problem in problems("settings", yaml.load(settings.read_text(encoding="utf-8"), Loader)):
        print(f"{settings}: {problem}")
    examples = yaml.load(pathlib.Path(examples).read_text(encoding="utf-8"), Loader)
    for example in examples["right"]:
        for problem in problems(example["schema"], example["value"]):
            print(f"should be right: {example['value']}: {problem}")
    for example in examples["wrong"]:
        if not problems(example["schema"], example["value"]):
            print(f"should be wrong: {example['value']}")
    # Every example that a schema shows has to be right by its own key.
    for name, validator in sorted(validators.items()):
        for place, key in keys(validator.schema, name):
            for shown in key["examples"]:
                rest = {k: v for k, v in key.items() if k != "examples"}
                rest["definitions"] = validator.schema.get("definitions", {})
                for error in jsonschema.Draft7Validator(rest).iter_errors(shown):
                    print(f"{place}: its example {shown} is wrong: {error.message[:200]}")
            if not key.get("description", "").strip().endswith((".", ")", "”")):
                print(f"{place}: has no explanation")
    print(f"{count} pages, {len(examples['right'])} right, {len(examples['wrong'])} wrong", file=sys.stderr)


def keys(schema, place):
    """Every key that a schema describes, with where it stands."""
    if isinstance(schema, dict):
        for name, key in schema.get("properties", {}).items():
            yield f"{place}.{name}", key
        for name, part in schema.items():
            yield from keys(part, f"{place}.{name}")
    elif isinstance(schema, list):
        for part in schema:
            yield from keys(part, place)


main(*sys.argv[1:])
