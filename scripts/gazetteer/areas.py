"""Council areas, counties and nations: their names, centres and reach."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from .geometry import centre_and_reach

DISTRICT, COUNTY, NATION = range(3)
NATIONS = {"E": "England", "S": "Scotland", "W": "Wales"}
PEOPLE_PER_POSTCODE = 38  # 65.9 million people in Great Britain (mid-2022) over 1.739 million postcodes

COUNCIL_WORDS = ("council", "council area", "district", "borough")
DIVIDED = ("Yorkshire", "Sussex", "London")  # "Hull, Yorkshire" and "Camden, London" are how people say it


@dataclass
class Area:
    level: int
    name: str
    code: str = ""
    parent: "Area | None" = None
    aliases: set = field(default_factory=set)
    points: list = field(default_factory=list)
    centre: tuple = (0.0, 0.0)
    reach: float = 0.0

    @property
    def people(self):
        return PEOPLE_PER_POSTCODE * len(self.points)

    def chain(self):
        area = self
        while area:
            yield area
            area = area.parent


def build_areas(postcodes, names, authorities, counties, warn):
    """{district code: Area} and the list of every area, districts first and in order of code.

    `names` is {code: name}; `authorities` the rows of uk-local-authorities.csv; `counties` {code: county name}."""
    rows = {row["gss-code"]: row for row in authorities}
    county_names = {row["local-authority-code"]: row["nice-name"] for row in authorities}
    districts, wider = {}, {}
    for row in postcodes:
        districts.setdefault(row[4], []).append((row[2] / 1e5, row[3] / 1e5))

    areas = {}
    for code in sorted(districts):
        authority = rows.get(code, {})
        if code not in names:
            warn(f"no name for district {code}: its code is shown instead. Add it to lads.csv.")
        area = Area(DISTRICT, tidy(names.get(code, code)), code, points=districts[code])
        area.aliases = district_aliases(area.name, authority)
        county = county_names.get(authority.get("county-la"), "") or counties.get(code, "")
        area.parent = parent_of(code, county, wider)
        areas[code] = area
    drop_lone_counties(areas.values())
    everything = list(areas.values())
    for area in list(everything):
        for ancestor in list(area.chain())[1:]:
            ancestor.points.extend(area.points)
    everything += sorted({id(a): a for d in areas.values() for a in list(d.chain())[1:]}.values(),
                         key=lambda a: (a.level, a.name))
    for area in everything:
        area.centre, area.reach = centre_and_reach(area.points)
    return areas, everything


def parent_of(code, county, wider):
    """The county in England, else the nation; made on first use. In Scotland and Wales councils took the counties' place."""
    def made(level, name, parent):
        return wider.setdefault((level, name), Area(level, name, parent=parent, aliases=wide_aliases(level, name)))
    nation = made(NATION, NATIONS[code[0]], None)
    return made(COUNTY, county, nation) if county and code[0] == "E" else nation


def drop_lone_counties(districts):
    """A county with one district of the same name says nothing new."""
    by_county = defaultdict(list)
    for district in districts:
        if district.parent.level == COUNTY:
            by_county[id(district.parent)].append(district)
    for members in by_county.values():
        if len(members) == 1:
            members[0].aliases.add(members[0].parent.name)
            members[0].parent = members[0].parent.parent


def tidy(name):
    return name.removesuffix(" Council").removeprefix("The ").replace("St. ", "St ")


def district_aliases(name, authority):
    """Plain name, official name, "X council", and the name without "City of" and the like."""
    bare = name if name == "City of London" else name.removeprefix("City of ").removeprefix("County ")
    aliases = {name, bare.removesuffix(" City"), *(f"{name} {word}" for word in COUNCIL_WORDS)}
    return aliases | ({authority["official-name"], authority["nice-name"]} if authority else set())


def wide_aliases(level, name):
    if level == NATION:
        return {name}
    return {name, f"{name} county", f"county of {name}", *(whole for whole in DIVIDED if name.endswith(whole))}


def counties_by_district(postal_places, district_at):
    """{district code: the county GeoNames gives most often for places in it}."""
    votes = defaultdict(Counter)
    for _, _, nation, county, point in postal_places:
        district = district_at(point)
        if nation in ("ENG", "SCT", "WLS") and county and district:
            votes[district][county] += 1
    return {code: min(votes[code].items(), key=lambda item: (-item[1], item[0]))[0] for code in votes}
