"""Makes the extract of the schema.org vocabulary that the tests of JSON-LD read.

    extract.py PROPERTIES TYPES

PROPERTIES and TYPES are schemaorg-all-https-properties.csv and schemaorg-all-https-types.csv of a release
(https://schema.org/docs/developers.html). Writes properties.csv and types.csv beside this file: every term, with what the
tests ask about it; names without https://schema.org/, several of them with spaces between.
"""

import csv
import pathlib
import sys

columns = {
    "properties": ["id", "domainIncludes", "rangeIncludes", "supersededBy"],
    "types": ["id", "subTypeOf", "supersededBy"],
}
for (name, kept), source in zip(columns.items(), sys.argv[1:], strict=True):
    with open(source, encoding="utf-8", newline="") as file:
        rows = [[row[column].replace("https://schema.org/", "").replace(",", "") for column in kept]
                for row in csv.DictReader(file)]
    lines = [",".join(row) + "\n" for row in [kept, *sorted(rows)]]
    pathlib.Path(__file__).with_name(name + ".csv").write_text("".join(lines), encoding="utf-8")
