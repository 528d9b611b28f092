"""Towns, villages and suburbs: four sources merged into one list without duplicates."""

import math
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from .areas import PEOPLE_PER_POSTCODE
from .folding import fold
from .geometry import NearestGrid, metres_between

SAME_PLACE = 3_000        # metres: one name twice in one district this near is one place
SAME_CITY = 5_000         # GeoNames' point for a town against NPTG's
SHARED_POINT = 12_000     # GeoNames' postal points are often the outcode's: a namesake this near is the same place
BIG_CITY = 30_000         # and this near when the namesake is a city
CITY_PEOPLE = 50_000
PEOPLE_PER_KM2 = 3_000    # of a built-up place: gives the radius of its disc
ALIASES_KEPT = 6
FOREIGN_LETTERS = {"WLS": set("kqvxz"), "SCT": set("jkqvxz")}  # not in the Welsh alphabet; not in the Gaelic one


@dataclass
class Locality:
    name: str
    parent: str
    point: tuple
    doubt: float               # metres by which the point itself may be off
    district: str = ""
    people: int = 0
    aliases: dict = field(default_factory=dict)  # alias -> None, in order
    parent_shown: bool = False

    @property
    def keys(self):
        """The folded names that are whole names of it; an alias that is only some of its words is not."""
        key = fold(self.name)
        aliases = (fold(alias) for alias in self.aliases)
        return [key, *(alias for alias in aliases if not set(alias.split()) < set(key.split()))]

    @property
    def uncertainty(self):
        """Metres: the radius of a disc that would hold its people, and the doubt about its point."""
        radius = 1_000 * math.sqrt(self.people / PEOPLE_PER_KM2 / math.pi)
        return min(60_000, round(min(max(radius, 500), 15_000) + self.doubt))


class LocalityList:
    """The merge. Add the most trusted source first: later ones only fill gaps."""

    def __init__(self, district_at, reach_of_outcode):
        self.district_at, self.reach_of_outcode = district_at, reach_of_outcode
        self.all, self.by_name = [], defaultdict(list)

    def add(self, locality):
        self.all.append(locality)
        for name in [locality.name, *locality.aliases]:
            self.by_name[fold(name)].append(locality)

    def namesake(self, name, point, reach):
        """The nearest locality of that name within `reach(locality)` metres, or None."""
        near = [(metres_between(other.point, point), index) for index, other in enumerate(self.by_name.get(fold(name), []))]
        near = [(metres, index) for metres, index in near if metres <= reach(self.by_name[fold(name)][index])]
        return self.by_name[fold(name)][min(near)[1]] if near else None

    def add_nptg(self, code_rows):
        for name, parent, point, doubt in code_rows:
            name = tidy_name(name)
            district = self.district_at(point)
            if not name or not district or self.twin(name, district, point):
                continue
            self.add(Locality(name, tidy_name(parent), point, doubt, district))

    def twin(self, name, district, point):
        return any(other.district == district and metres_between(other.point, point) <= SAME_PLACE
                   for other in self.by_name.get(fold(name), []))

    def add_city(self, city):
        """Population and aliases for a place we have; else a new place."""
        point, name = (city["latitude"], city["longitude"]), tidy_name(city["name"])
        aliases = useful_aliases(name, city["alternatenames"], city["admin1code"])
        for spelling in [name, *aliases]:
            if known := self.namesake(spelling, point, lambda _: SAME_CITY):
                break
        else:
            district = self.district_at(point)
            if not district:
                return
            known = Locality(name, "", point, 500, district)
            self.add(known)
        known.people = max(known.people, city["population"])
        if fold(name) == fold(known.name) and known.people >= CITY_PEOPLE:
            known.name = name
        prefer_full_spelling(known, name)
        for alias in [name, *aliases]:
            if fold(alias) != fold(known.name) and alias not in known.aliases:
                known.aliases[alias] = None
                self.by_name[fold(alias)].append(known)

    def add_postal(self, rows):
        """Names found nowhere else. Points shared by several names of an outcode are as vague as the outcode."""
        sharing = defaultdict(set)
        for outcode, name, _, _, point in rows:
            sharing[point].add(fold(name))
        for outcode, name, _, _, point in rows:
            name, district = tidy_name(name), self.district_at(point)
            if not name or not district or outcode not in self.reach_of_outcode:
                continue
            if known := self.namesake(name, point, lambda other: BIG_CITY if other.people >= CITY_PEOPLE else SHARED_POINT):
                prefer_full_spelling(known, name)
                continue
            if any(other.district == district for other in self.by_name.get(fold(name), [])):
                continue
            vague = min(5_000, self.reach_of_outcode[outcode]) if len(sharing[point]) > 1 else 1_000
            self.add(Locality(name, "", point, max(1_000, vague), district))

    def count_people(self, points, progress):
        """People living nearer to it than to any other locality, by postcodes; or GeoNames' population if larger."""
        grid = NearestGrid([locality.point for locality in self.all])
        nearest = [0] * len(self.all)
        for number, point in enumerate(points, 1):
            index, _ = grid.nearest(point)
            if index is not None:
                nearest[index] += 1
            if number % 250_000 == 0:
                progress(f"  {number:,} postcodes given to their nearest locality")
        for locality, postcodes in zip(self.all, nearest):
            locality.people = max(locality.people, PEOPLE_PER_POSTCODE * postcodes)

    def tell_apart(self, district_names):
        """Namesakes in one district show a parent; where theirs is missing or tells nothing, a larger neighbour."""
        groups = defaultdict(list)
        for locality in self.all:
            for key in dict.fromkeys(locality.keys):
                groups[key, locality.district].append(locality)
        grid = NearestGrid([locality.point for locality in self.all])
        for (key, district), members in sorted(groups.items()):
            if len(members) == 1:
                continue
            members.sort(key=lambda locality: (-locality.people, locality.point))
            taken = {key, "", fold(district_names[district])}
            for locality in members:
                if fold(locality.name) != key:
                    taken.add(fold(locality.parent))
            for locality in (member for member in members if fold(member.name) == key):
                locality.parent_shown = True
                if fold(locality.parent) in taken:
                    locality.parent = self.neighbour(locality, grid, taken)
                taken.add(fold(locality.parent))

    def neighbour(self, locality, grid, taken):
        row, column = grid.cell_of(locality.point)
        near = [self.all[index] for ring in range(12) for index in grid.ring(row, column, ring)]
        near = [other for other in near if fold(other.name) not in taken and other.people >= locality.people]
        near.sort(key=lambda other: (metres_between(other.point, locality.point), other.name))
        if not near:
            raise ValueError(f"no neighbour tells {locality.name} at {locality.point} from its namesake")
        return near[0].name


def prefer_full_spelling(known, name):
    """ "Ashton-in-Makerfield" and "King's Lynn" are how the places write themselves; some sources drop the marks."""
    if fold(name) == fold(known.name) and (re.search("-(in|le|under)-", name) or "'" in name and "'" not in known.name):
        known.name = name


def tidy_name(name):
    """Without brackets and stray quotes; nothing for bus stops named after roads ("A171 Liverton Rd End")."""
    name = re.sub(r"\([^)]*\)", " ", name.replace('"', " ").replace(",", " ")).strip()
    name = " ".join(name.split())
    return "" if re.match(r"[ABM]\d", name) or not fold(name) or len(name.encode()) > 100 else name


def useful_aliases(name, alternates, nation):
    """Latin spellings people in Britain use. In England only those that share a word with the name: the rest are
    other languages' spellings. In Wales and Scotland the other language is local."""
    words = {word for word in fold(name).split() if len(word) >= 4}
    kept = []
    for alias in alternates:
        alias = tidy_name(alias) if "(" not in alias else ""
        folded = fold(alias)
        if len(folded) < 3 or folded == fold(name) or not alias[0].isupper() or alias.isupper() or not is_latin(alias):
            continue
        if any(word in ("i", "pa", "de", "la", "en") for word in folded.split()):
            continue
        local = nation in FOREIGN_LETTERS and not set(folded) & FOREIGN_LETTERS[nation]
        if local or words & set(folded.split()):
            kept.append(alias)
    return kept[:ALIASES_KEPT]


def is_latin(text):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in text if c.isalpha())
