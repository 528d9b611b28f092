"""Every kind of answer validates against the official schemas, over the sample and over the real sets."""
import gzip
import os
import pathlib
import random
import tempfile
import urllib.parse

import schemas
from server import ROOT, Server

REAL = [
    "gm-community/gm_care_homes_2019.csv", "gm-community/gm_food_banks.csv", "gm-community/gm_green_flag_parks.csv",
    "gm-community/gm_libraries.csv", "gm-community/trafford_allotments.csv", "gm-community/trafford_charities.csv",
    "gm-community/trafford_community_hubs.csv", "gm-community/trafford_leisure_centres.csv",
    "gm-community/trafford_sports_clubs.csv", "gm-community/trafford_sports_facilities.csv",
    "gm-community/trafford_voluntary_grants.csv", "libraries-england/libraries.csv.gz",
    "charities-ukcat/charities.csv.gz", "charities-ukcat/top2000.csv.gz",
    "hsds-uk/3.0/examples/service_full.json"]
LISTS = {
    "3.0": ["services", "service_at_locations", "organizations", "taxonomies", "taxonomy_terms"],
    "1.0": ["services", "organizations", "locations", "taxonomies", "reviews"]}
SINGLE = {
    "services": "service", "service_at_locations": "service_at_location", "organizations": "organization",
    "taxonomies": "taxonomy", "taxonomy_terms": "taxonomy_term", "locations": "location"}


def imports(folder):
    """The arguments of an import for each real set, unpacked into a folder."""
    for path in REAL:
        source = schemas.FOLDER.parent / path
        if not source.exists():
            print(f"open-data-tests: {path} is not there, and is left out")
            continue
        file = pathlib.Path(folder) / source.name.removesuffix(".gz")
        file.write_bytes(gzip.decompress(source.read_bytes()) if source.suffix == ".gz" else source.read_bytes())
        mapping = ROOT / f"Tests/FeedsTests/Mappings/{file.stem}.mapping"
        options = ["--mapping", str(mapping)] if mapping.exists() else []
        yield [str(file), "--source", file.stem.replace("_", "-"), *options]


def feeds(folder):
    """The arguments of `feed add` for the sets that are no files of one table, unpacked into a folder."""
    for path, form in (("openactive-sessions/everyone-active-2020-01.json.gz", "openactive"), ("hsds-miami", "hsds-tables")):
        source = schemas.FOLDER.parent / path
        if not source.exists():
            print(f"open-data-tests: {path} is not there, and is left out")
            continue
        tables = pathlib.Path(folder) / form
        tables.mkdir()
        for packed in [source] if source.is_file() else source.glob("*.gz"):
            (tables / packed.name.removesuffix(".gz")).write_bytes(gzip.decompress(packed.read_bytes()))
        yield [form, str(tables), "--format", form]


def check_lists(server, version, draw):
    """First, middle and last page of every list, some things by their identifier, and what parameters make of it."""
    contents, pages = ("contents", "total_pages") if version == "3.0" else ("content", "totalPages")
    for name in LISTS[version]:
        path = f"/openreferral/{version}/{name}"
        of_list = schemas.of_path(version, f"/{name}")
        by_schema = schemas.validator(
            (schemas.PUBLISHED + f"{SINGLE.get(name)}_list.json") if version == "3.0"
            else f"urn:v1:{SINGLE.get(name, 'review')}_list")
        first = server.get(path)
        asked = {f"{path}?page={number}" for number in (1, first[pages] // 2 or 1, first[pages] or 1, 9999)}
        asked |= {path + more for more in variations(name, version)}
        for target in sorted(asked):
            page = server.get(target)
            schemas.check(of_list, page, target)
            schemas.check(by_schema, page, target)
            size = page["size"]
            assert size == len(page[contents]) and page["empty"] == (size == 0), target
        single = schemas.of_path(version, f"/{name}/{{id}}")
        for thing in draw.sample(first[contents], min(10, len(first[contents]))):
            target = f"{path}/{thing['id']}"
            schemas.check(single, server.get(target), target)
        server.ask(f"{path}/00000000-0000-4000-8000-000000000000", status=404)


def variations(name, version):
    yield "?per_page=7&page=2"
    if name in ("services", "service_at_locations"):
        postcode = urllib.parse.quote("WN5 8LZ")
        for query in ("full=true", "minimal=true", "modified_after=2026-01-01", f"postcode={postcode}&proximity=2000",
                      f"coverage={postcode}", "search=reading%20group", "minimum_age=18", "maximum_age=99",
                      "day[]=TU&start_time[]=10:00&end_time[]=18:00", "per_page=1000"):
            if version == "1.0" or name == "services" or "minimal" not in query:
                yield "?" + query
        if version == "1.0":
            yield "?include[]=service_at_locations&include[]=contacts&include[]=eligibilitys"
    if name == "organizations":
        yield "?full=true"
        yield "?full_service=true&search=library"


def check_all(server, label):
    draw = random.Random(1)
    schemas.check(schemas.of_path("3.0", "/"), server.get("/openreferral/3.0"), "/")
    schemas.check(schemas.of_path("1.0", "/vocabularies"), server.get("/openreferral/1.0/vocabularies"), "/vocabularies")
    check_lists(server, "3.0", draw)
    check_lists(server, "1.0", draw)
    whole = schemas.validator(schemas.PUBLISHED + "service.json")
    services = server.lines("/openreferral/3.0/services?full=true&format=ndjson")
    for service in services:
        schemas.check(whole, service, service["id"])
        assert service["kind"] != "personal-assistant" and service["status"] in ("active", "temporarily closed")
        assert service["kind"] != "micro-provider" or not {"phones", "contacts", "email", "url"} & service.keys()
    for link in server.lines("/openreferral/3.0/service_at_locations?full=true&format=ndjson"):
        schemas.check(schemas.validator(schemas.PUBLISHED + "service_at_location.json"), link, link["id"])
    legacy = schemas.of_path("1.0", "/services/{id}")
    for service in server.lines("/openreferral/1.0/services?full=true&format=ndjson"):
        schemas.check(legacy, service, service["id"])
    print(f"{label}: {len(services)} services, every answer validates")


if schemas.REGISTRY is None:
    print("open-data-tests: the official schemas (../shared/data/hsds-uk) are not there: their check is skipped")
else:
    with Server() as sample:
        check_all(sample, "the sample")
    with tempfile.TemporaryDirectory() as folder:
        # One directory with every set in it: each record of each is met in the lists that are read whole.
        files, others = list(imports(folder)), list(feeds(folder))
        with Server(files, others) as real:
            check_all(real, f"{len(files) + len(others)} real sets")
