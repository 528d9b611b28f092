"""Made-up services in which everything that version 1's Level 2 asks for is stated, the same for the same seed."""
import csv
import random
import uuid

from server import ROOT

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def _postcodes():
    with open(ROOT / "data/sample/community.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row.get("latitude") and len(row.get("postcode") or "") > 5]
    return [(row["postcode"], row["town"]) for row in rows]


def services(seed, count):
    draw = random.Random(seed)
    identifier = lambda: str(uuid.UUID(int=draw.getrandbits(128), version=4))
    terms = [
        {"id": identifier(), "name": f"Term {number}", "description": "", "taxonomy": f"vocabulary-{number % 3}"}
        for number in range(12)]
    words = "choir garden lunch walking pottery chess reading swimming repair memory baby football dance".split()
    places = _postcodes()
    made = []
    for number in range(count):
        postcode, town = draw.choice(places)
        start = draw.randrange(7, 20)
        made.append({
            "id": identifier(), "name": f"{draw.choice(words).title()} and {draw.choice(words)} number {number}",
            "status": "active", "kind": draw.choice(["group", "activity", "course"]), "description": "Made up.",
            "minimum_age": draw.randrange(0, 30), "maximum_age": draw.randrange(30, 100),
            "last_modified": f"2026-0{draw.randrange(1, 10)}-01T10:00:00Z",
            "organization": {"id": identifier(), "name": f"Organisation {number}", "description": "Made up."},
            "schedules": [{
                "id": identifier(), "freq": "WEEKLY", "byday": draw.choice(DAYS), "opens_at": f"{start:02}:00",
                "closes_at": f"{start + draw.randrange(1, 4):02}:30"}],
            "service_at_locations": [{"id": identifier(), "location": {
                "id": identifier(), "location_type": "physical", "name": f"Hall {number}",
                "addresses": [{
                    "id": identifier(), "address_1": f"{number + 1} High Street", "city": town, "state_province": "",
                    "postal_code": postcode, "country": "GB", "address_type": "physical"}]}}],
            "attributes": [
                {"id": identifier(), "link_type": "service_type", "taxonomy_term": term}
                for term in draw.sample(terms, 2)]})
    return made
