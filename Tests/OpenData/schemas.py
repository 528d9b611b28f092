"""The official schemas of Open Referral UK, loaded under the addresses by which they name each other."""
import json
import os
import pathlib

import jsonschema
import referencing
import referencing.jsonschema

from server import ROOT

FOLDER = pathlib.Path(os.environ.get("DOORSTEP_SHARED_DATA", ROOT.parent / "shared/data")) / "hsds-uk"
PUBLISHED = "https://openreferraluk.org/specifications/3.0/schema/"


def _registry():
    resources = []
    for version in ("3.0", "1.0"):
        for file in (FOLDER / version / "schema").glob("*.json"):
            address = f"{PUBLISHED}{file.name}" if version == "3.0" else f"urn:v1:{file.stem}"
            resources.append((address, json.loads(file.read_text())))
        resources.append((f"urn:openapi:{version}", json.loads((FOLDER / version / "openapi.json").read_text())))
    dialect = referencing.jsonschema.DRAFT202012
    return referencing.Registry().with_resources(
        (address, referencing.Resource(content, dialect)) for address, content in resources)


REGISTRY = _registry() if FOLDER.is_dir() else None


def validator(address):
    return jsonschema.Draft202012Validator(
        {"$ref": address}, registry=REGISTRY, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def of_path(version, path):
    """What the version's OpenAPI document says of the answer at a path."""
    pointer = path.replace("/", "~1")
    return validator(
        f"urn:openapi:{version}#/paths/{pointer}/get/responses/200/content/application~1json/schema")


def check(validator, value, where):
    for error in validator.iter_errors(value):
        raise AssertionError(f"{where}: {error.json_path}: {error.message[:300]}")
