"""Our feed of sessions keeps the rules of RPDE 1.0: walked whole, with changes and removals while it is walked."""
import json
import os
import random
import tempfile
import urllib.parse

import rich
from server import Server

SEED = int(os.environ.get("SEED") or random.SystemRandom().randrange(1_000_000))


def page(server, address):
    headers, body = server.ask(address)
    assert headers["Content-Type"].startswith("application/vnd.openactive.rpde+json"), headers["Content-Type"]
    content = json.loads(body)
    assert set(content) == {"next", "items", "license"} and content["license"].startswith("http")
    age = int(headers["Cache-Control"].rsplit("max-age=")[1])
    assert "public" in headers["Cache-Control"]
    assert age >= 3600 if content["items"] else age <= 8
    return content


def check_page(server, address, content, last):
    """The rules of one page; gives the position of its last item."""
    seen = set()
    for item in content["items"]:
        assert item["state"] in ("updated", "deleted") and isinstance(item["modified"], int), item
        assert ("data" in item) == (item["state"] == "updated"), item
        assert item["kind"] == "SessionSeries" and item["id"] not in seen
        assert (item["modified"], item["id"]) > last, f"seed {SEED}: out of order"
        last = (item["modified"], item["id"])
        seen.add(item["id"])
        if "data" in item:
            check_session(item["data"])
    following = urllib.parse.urlsplit(content["next"])
    assert content["next"].startswith(server.address + "/openactive/sessions")
    if content["items"]:
        query = urllib.parse.parse_qs(following.query)
        assert (int(query["afterTimestamp"][0]), query["afterId"][0]) == last
        assert content["next"] != address
    else:
        assert content["next"] == address, "the last page names itself"
    return last


def check_session(data):
    def walk(value):
        assert value not in (None, "", [], {}), data
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            walk(inner)
    walk(data)
    for name in ("@type", "@id", "name", "url", "activity", "location", "organizer"):
        assert name in data, f"{name} is missing in {data}"
    assert data["@type"] == "SessionSeries" and ("eventSchedule" in data or "subEvent" in data)
    assert data["url"].startswith("http") and data["location"]["geo"]["latitude"]
    for schedule in data.get("eventSchedule", []):
        assert schedule["repeatFrequency"] and schedule["scheduledEventType"] == "ScheduledSession"


def walk(server, limit, midway=lambda: None):
    """Follows the feed to its last page as a reader does; gives what the reader then holds, and its last page."""
    address, last, held, pages = f"{server.address}/openactive/sessions?limit={limit}", (-1, ""), {}, 0
    while True:
        content = page(server, address)
        last = check_page(server, address, content, last)
        for item in content["items"]:
            held[item["id"]] = item["state"]
        if not content["items"]:
            return held, address
        address, pages = content["next"], pages + 1
        if pages == 2:
            midway()


def save(file, services):
    with open(file, "w") as out:
        json.dump({"contents": services}, out)


services = rich.services(SEED, 120)
draw = random.Random(SEED)
with tempfile.TemporaryDirectory() as folder:
    file = folder + "/rich.json"
    save(file, services)
    with Server([[file, "--source", "rich"]]) as server:
        held, last_page = walk(server, 25)
        assert held == {service["id"]: "updated" for service in services}
        assert page(server, last_page) == page(server, last_page), "the last page is stable"

        chosen = draw.sample(range(120), 40)
        gone, changed, closed, timeless = (set(chosen[start::4]) for start in range(4))
        later = [dict(service) for number, service in enumerate(services) if number not in gone]
        index = {service["id"]: number for number, service in enumerate(services)}
        for service in later:
            number = index[service["id"]]
            if number in changed:
                service["description"] = "Changed."
            if number in closed:
                service["status"] = "inactive"
            if number in timeless:
                service["schedules"] = []

        def change():
            save(file, later)
            server.run("import", file, "--source", "rich")

        held, last_page = walk(server, 25, midway=change)
        expected = {
            service["id"]: "deleted" if number in gone | closed | timeless else "updated"
            for number, service in enumerate(services)}
        assert held == expected, f"seed {SEED}: a reader that walked while it changed holds something else"
        assert walk(server, 500)[0] == expected

        # The probes of the official validator: far ahead, and values that are no place in the feed.
        far = f"{server.address}/openactive/sessions?afterTimestamp=9007199254740991&afterId={services[0]['id']}"
        assert page(server, far)["items"] == [] and page(server, far)["next"] == far
        first = page(server, server.address + "/openactive/sessions")["items"]
        for unusable in ("afterTimestamp=soon&afterId=x", "afterTimestamp=12", "afterId=" + services[0]["id"]):
            assert page(server, f"{server.address}/openactive/sessions?{unusable}")["items"] == first
        dataset = server.get("/openactive")
        assert dataset["distribution"][0]["contentUrl"] == server.address + "/openactive/sessions"
print(f"RPDE: 120 sessions walked whole, and while 10 each were removed, changed, closed and left timeless (seed {SEED})")
