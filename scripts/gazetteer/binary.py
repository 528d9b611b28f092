"""The envelope both files share. Drawn in Sources/Places/Files/GazetteerFile.swift."""

import hashlib
import os
import struct
import zlib


def assemble(magic, version, sections):
    """Header, section table, header checksum, then the sections, each at a multiple of 8."""
    offset = align(24 + 12 * len(sections) + 4)
    table, body = b"", b""
    for section in sections:
        table += struct.pack("<III", offset + len(body), len(section), zlib.crc32(section))
        body += section + bytes(align(len(section)) - len(section))
    header = struct.pack("<8sIIQ", magic, version, len(sections), offset + len(body)) + table
    header += struct.pack("<I", zlib.crc32(header))
    return header + bytes(offset - len(header)) + body


def align(length):
    return -(-length // 8) * 8


def publish(path, content):
    """Write beside, then rename: a reader that has the old file mapped keeps it whole."""
    temporary = path.with_name(path.name + ".new")
    with open(temporary, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    return hashlib.sha256(content).hexdigest()


class Texts:
    """Every distinct text once, addressed by one number: offset in the low 24 bits, length in bytes in the high 8."""

    def __init__(self):
        self.bytes, self.seen = bytearray(), {}

    def add(self, text):
        encoded = text.encode()
        if encoded not in self.seen:
            if len(encoded) > 255 or len(self.bytes) + len(encoded) >= 1 << 24:
                raise ValueError(f"text too long for the file: {text!r}")
            self.seen[encoded] = len(self.bytes) | len(encoded) << 24
            self.bytes += encoded
        return self.seen[encoded]
