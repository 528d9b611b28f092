"""Place names as keys. `fold` must agree with Sources/Places/Names/FoldedName.swift; a test there reads every key."""

import unicodedata

APOSTROPHES = dict.fromkeys(map(ord, "'\u2018\u2019\u02bc\u0060\u00b4"))
LETTERS = {"æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ß": "ss", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
           "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "&": " and ", "+": " and "}
WORDS = {"saint": "st", "upon": "on"}
LINKS = {"in", "on", "under", "le", "by", "super"}


def fold(name):
    """Lower-case ASCII letters and digits, single spaces, no accents: "St. Mary's-upon-Sea" is "st marys on sea"."""
    out = []
    for scalar in unicodedata.normalize("NFKD", name.translate(APOSTROPHES)):
        if scalar in LETTERS:
            out.append(LETTERS[scalar])
        elif scalar.isascii():
            out.append(scalar.lower() if scalar.isalnum() else " ")
        elif not unicodedata.category(scalar).startswith("M"):
            out.append(" ")
    return " ".join(WORDS.get(word, word) for word in "".join(out).split())


def short_form(folded):
    """"ashton in makerfield" is often called "ashton": the words before the first linking word, or None."""
    words = folded.split()
    for at, word in enumerate(words):
        if word in LINKS and 0 < at < len(words) - 1:
            short = " ".join(words[:at])
            return short if len(short) >= 4 else None
    return None


def letter_mask(folded):
    """One bit for each letter a to z that occurs, bit 26 for any digit: names far apart in this are far apart."""
    mask = 0
    for byte in folded.encode():
        if 97 <= byte <= 122:
            mask |= 1 << (byte - 97)
        elif 48 <= byte <= 57:
            mask |= 1 << 26
    return mask
