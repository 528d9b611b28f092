"""places.bin: localities, areas and the index of their names. Drawn in Sources/Places/Files/PlaceTable.swift."""

import struct

from .binary import Texts, assemble
from .folding import fold, letter_mask, short_form

MAGIC, VERSION = b"DSPLACES", 1
NAME, SHORT, AREA, OUTSIDE = range(4)  # what an entry of the name index leads to
NORTHERN_IRELAND, CHANNEL_ISLANDS, ISLE_OF_MAN = range(3)
OUTSIDE_NAMES = {
    "Northern Ireland": NORTHERN_IRELAND, "Ulster": NORTHERN_IRELAND,
    "Channel Islands": CHANNEL_ISLANDS, "Jersey": CHANNEL_ISLANDS, "Guernsey": CHANNEL_ISLANDS,
    "Alderney": CHANNEL_ISLANDS, "Sark": CHANNEL_ISLANDS, "Saint Helier": CHANNEL_ISLANDS,
    "Saint Peter Port": CHANNEL_ISLANDS, "Isle of Man": ISLE_OF_MAN, "Douglas, Isle of Man": ISLE_OF_MAN,
}


def build(localities, areas, outside, edition):
    """The file's bytes. `outside` is {name: region number}: places we know of and do not cover."""
    texts = Texts()
    ordinal = {id(area): index for index, area in enumerate(areas)}
    by_code = {area.code: area for area in areas if area.code}
    localities = sorted(localities, key=lambda l: (round(l.point[0] * 1e5), round(l.point[1] * 1e5), l.name))
    area_table = b"".join(area_record(area, ordinal, texts) for area in areas)
    table = b"".join(locality_record(l, ordinal[id(by_code[l.district])], texts) for l in localities)
    keys, index = name_index(entries(localities, areas, outside))
    return assemble(MAGIC, VERSION, [edition.encode(), area_table, table, bytes(texts.bytes), index, keys])


def area_record(area, ordinal, texts):
    parent = ordinal[id(area.parent)] if area.parent else 0xFFFF
    return struct.pack("<9sBHIiiII", area.code.encode(), area.level, parent, texts.add(area.name), scaled(area.centre[0]),
                       scaled(area.centre[1]), max(1, round(area.reach)), area.people)


def locality_record(locality, area, texts):
    return struct.pack("<IIiiIHH", texts.add(locality.name), texts.add(locality.parent), scaled(locality.point[0]),
                       scaled(locality.point[1]), min(locality.people, (1 << 24) - 1) | locality.parent_shown << 24,
                       locality.uncertainty, area)


def scaled(degrees):
    return round(degrees * 1e5)


def entries(localities, areas, outside):
    """{(key, is area or not, target): kind}; where one key leads to one target twice, the stronger kind stays."""
    found = {}
    def put(name, kind, target):
        if name:
            slot = (name, max(kind, SHORT), target)
            found[slot] = min(found.get(slot, kind), kind)
    for target, locality in enumerate(localities):
        keys = set(locality.keys)
        for key in map(fold, [locality.name, *locality.aliases]):
            put(key, NAME if key in keys else SHORT, target)
            put(short_form(key), SHORT, target)
    for target, area in enumerate(areas):
        for name in area.aliases:
            put(fold(name), AREA, target)
    for name, region in outside.items():
        put(fold(name), OUTSIDE, region)
    return found


def name_index(found):
    """Keys as one sorted text and 12-byte entries: key (offset, length), target and kind, letter mask."""
    keys, index = Texts(), b""
    for (key, _, target), kind in sorted(found.items(), key=lambda item: (item[0][0].encode(), item[1], item[0][2])):
        index += struct.pack("<III", keys.add(key), target | kind << 24, letter_mask(key))
    return bytes(keys.bytes), index
