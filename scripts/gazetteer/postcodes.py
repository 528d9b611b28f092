"""postcodes.bin: every unit postcode. Drawn in Sources/Places/Files/PostcodeTable.swift."""

import struct
from collections import Counter

from .binary import assemble
from .geometry import centre_and_reach

MAGIC, VERSION = b"DSPOSTCD", 1
UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"  # the 20 that unit codes use: no C I K M O V
UNIT_INDEX = {letter: index for index, letter in enumerate(UNIT_LETTERS)}


def outcode_key(outcode):
    """The outcode as a number in base 37, blank 0, digits 1 to 10, letters 11 to 36; text order is number order."""
    key = 0
    for character in outcode.ljust(4):
        key = key * 37 + (0 if character == " " else int(character, 36) + 1)
    return key


def build(rows, edition):
    """`rows` is a sorted list of (outcode, incode, latitude, longitude, district), degrees times 100,000.

    Returns the file's bytes and the outcodes as {outcode: (centre, reach in metres)}."""
    districts = sorted({row[4] for row in rows})
    ordinal = {code: index for index, code in enumerate(districts)}
    sectors, outcodes = {}, {}
    for row in rows:
        sectors.setdefault(outcode_key(row[0]) * 10 + int(row[1][0]), []).append(row)
        outcodes.setdefault(row[0], []).append(row)

    outcode_table, reaches = b"", {}
    for outcode in sorted(outcodes, key=outcode_key):
        record, reaches[outcode] = outcode_record(outcode, outcodes[outcode], ordinal)
        outcode_table += record
    sector_table, bitmaps, palettes, bits = bytearray(), bytearray(), [], BitWriter()
    for key in sorted(sectors):
        write_sector(key, sectors[key], ordinal, sector_table, bitmaps, palettes, bits)
    sections = [edition.encode(), "".join(districts).encode(), outcode_table, bytes(sector_table), bytes(bitmaps),
                struct.pack(f"<{len(palettes)}H", *palettes), bits.finish()]
    return assemble(MAGIC, VERSION, sections), reaches


def outcode_record(outcode, rows, ordinal):
    centre, reach = centre_and_reach([(row[2] / 1e5, row[3] / 1e5) for row in rows])
    most = min(Counter(row[4] for row in rows).items(), key=lambda item: (-item[1], item[0]))[0]
    record = struct.pack("<IiiIIHH", outcode_key(outcode), round(centre[0] * 1e5), round(centre[1] * 1e5), len(rows),
                         max(1, round(reach)), ordinal[most], 0)
    return record, (centre, reach)


def write_sector(key, rows, ordinal, table, bitmaps, palettes, bits):
    rows = sorted((unit_index(row[1]), *row[2:]) for row in rows)
    south, west = min(row[1] for row in rows), min(row[2] for row in rows)
    latitude_bits = max(row[1] - south for row in rows).bit_length()
    longitude_bits = max(row[2] - west for row in rows).bit_length()
    palette = sorted({ordinal[row[3]] for row in rows})
    palette_bits = (len(palette) - 1).bit_length()
    width = latitude_bits + longitude_bits + palette_bits
    if width > 57:
        raise ValueError(f"sector {key}: a record of {width} bits does not fit; is a coordinate wrong?")
    table += struct.pack("<IiiIIIHBBBBH", key, south, west, bits.length, len(palettes), 0, len(rows),
                         latitude_bits, longitude_bits, palette_bits, len(palette), 0)
    present = 0
    for unit, latitude, longitude, district in rows:
        present |= 1 << unit
        value = latitude - south | longitude - west << latitude_bits
        bits.add(value | palette.index(ordinal[district]) << latitude_bits + longitude_bits, width)
    bitmaps += present.to_bytes(56, "little")
    palettes += palette


def unit_index(incode):
    return UNIT_INDEX[incode[1]] * 20 + UNIT_INDEX[incode[2]]


class BitWriter:
    """Numbers of any width, least significant bit first, one after another."""

    def __init__(self):
        self.bytes, self.pending, self.held, self.length = bytearray(), 0, 0, 0

    def add(self, value, width):
        self.pending |= value << self.held
        self.held += width
        self.length += width
        whole = self.held // 8
        if whole >= 32:
            self.bytes += (self.pending & (1 << whole * 8) - 1).to_bytes(whole, "little")
            self.pending >>= whole * 8
            self.held -= whole * 8

    def finish(self):
        """The bits, then 8 zero bytes so that a reader may load a whole word at the last record."""
        return bytes(self.bytes) + self.pending.to_bytes(-(-self.held // 8), "little") + bytes(8)
