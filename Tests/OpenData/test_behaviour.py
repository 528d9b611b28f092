"""The five behaviours of version 1's Level 2, for 100 random rich records, in both versions, and no record too many."""
import json
import os
import random
import sys
import tempfile
import urllib.parse

import rich
from server import Server

SEED = int(os.environ.get("SEED") or random.SystemRandom().randrange(1_000_000))


def found(server, version, **query):
    """The identifiers of all that is found; a value that is a list is given several times."""
    name = "contents" if version == "3.0" else "content"
    pairs = [(key.replace("__", "[]"), value) for key, value in query.items()]
    text = urllib.parse.urlencode([*pairs, ("per_page", 1000)], doseq=True)
    return {service["id"] for service in server.get(f"/openreferral/{version}/services?{text}")[name]}


def check(server, version, service, everything):
    schedule = service["schedules"][0]
    postcode = service["service_at_locations"][0]["location"]["addresses"][0]["postal_code"]
    term = service["attributes"][0]["taxonomy_term"]
    low, high = service["minimum_age"], service["maximum_age"]
    ages = {other["id"] for other in everything if other["minimum_age"] >= low and other["maximum_age"] <= high}
    times = {
        other["id"] for other in everything for hours in other["schedules"]
        if hours["byday"] == schedule["byday"] and hours["opens_at"] >= schedule["opens_at"]
        and hours["closes_at"] <= schedule["closes_at"]}
    terms = {other["id"] for other in everything for link in other["attributes"] if link["taxonomy_term"] == term}
    text = "text" if version == "1.0" else "search"
    cases = [
        ("age", ages, dict(minimum_age=low, maximum_age=high)),
        ("postcode", None, dict(postcode=postcode, proximity=1000)),
        ("day and time", times, dict(
            day__=schedule["byday"], start_time__=schedule["opens_at"], end_time__=schedule["closes_at"])),
        ("taxonomy", terms, dict(taxonomy_id__=term["id"], vocabulary__=term["taxonomy"])),
        ("name", None, {text: service["name"]})]
    if version == "3.0":
        cases.append(("term", terms, dict(taxonomy_term_id=term["id"])))
    for label, expected, query in cases:
        got = found(server, version, **query)
        assert service["id"] in got, f"seed {SEED}, {version}, {label}: {service['name']} is not found by {query}"
        assert expected is None or got == expected, f"seed {SEED}, {version}, {label}: {query} finds others"


services = rich.services(SEED, 150)
with tempfile.TemporaryDirectory() as folder:
    file = folder + "/rich.json"
    with open(file, "w") as out:
        json.dump({"contents": services}, out)
    with Server([[file, "--source", "rich"]]) as server:
        for service in random.Random(SEED).sample(services, 100):
            for version in ("3.0", "1.0"):
                check(server, version, service, services)
        since = found(server, "3.0", modified_after="2026-05-01T00:00:00Z")
        assert since == {service["id"] for service in services if service["last_modified"] >= "2026-05"}
print(f"100 rich records (seed {SEED}): age, postcode, day and time, taxonomy and name hold in both versions")
