"""Readers, one for each source. Each names the file and line when something is wrong."""

import csv
import gzip
import io
import json
import pathlib
import zipfile

from .grid import to_wgs84
from .postcodes import UNIT_LETTERS


class SourceError(Exception):
    """A source that cannot be used; the text says what was expected and what to do."""


def open_text(path):
    if not path.exists():
        raise SourceError(f"{path} is not there. Give the folder that holds it; see --help.")
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8-sig")


def read_dicts(path):
    with open_text(path) as file:
        yield from csv.DictReader(file)


def read_postcodes(path, progress):
    """Rows for postcodes.build, from this project's gb-postcodes.csv.gz or from Code-Point Open (folder or zip)."""
    table = path / "gb-postcodes.csv.gz"
    if table.exists():
        rows = list(prepared_rows(table, progress))
    elif path.suffix == ".zip" or any(path.glob("**/*.csv")):
        rows = list(code_point_rows(path, progress))
    else:
        raise SourceError(f"{path} holds neither gb-postcodes.csv.gz nor the CSV files of Code-Point Open.")
    rows.sort()
    for outcode, incode, *_ in rows:
        if len(incode) != 3 or not incode[0].isdigit() or not set(incode[1:]) <= set(UNIT_LETTERS):
            raise SourceError(f"{path}: {outcode} {incode} is not the shape of a postcode.")
    if len(rows) < 1000:
        raise SourceError(f"{path}: {len(rows)} postcodes were found, which cannot be right.")
    return rows


def prepared_rows(path, progress):
    with open_text(path) as file:
        next(file)
        for number, line in enumerate(file, 2):
            try:
                postcode, latitude, longitude, district = line.rstrip("\n").split(",")
                outcode, incode = postcode.split(" ")
                yield outcode, incode, round(float(latitude) * 1e5), round(float(longitude) * 1e5), district
            except ValueError as problem:
                raise SourceError(f"{path} line {number}: {problem}. Expected postcode,lat,lon,lad.") from None
            if number % 250_000 == 0:
                progress(f"  {number:,} postcodes read")


def code_point_rows(path, progress):
    """Code-Point Open: no header; postcode, quality, easting, northing, ..., district is column 9. Quality 90: no place."""
    count = 0
    for name, file in code_point_files(path):
        for number, row in enumerate(csv.reader(file), 1):
            try:
                postcode, quality, easting, northing, district = row[0], int(row[1]), int(row[2]), int(row[3]), row[8]
            except (ValueError, IndexError):
                raise SourceError(f"{name} line {number}: expected the ten columns of Code-Point Open CSV.") from None
            if quality == 90 or easting == 0:
                continue
            latitude, longitude = to_wgs84(easting, northing)
            compact = postcode.replace(" ", "")
            if len(district) != 9 or district[0] not in "ESW":
                raise SourceError(f"{name} line {number}: {district!r} is no district code of Great Britain.")
            yield compact[:-3], compact[-3:], round(latitude * 1e5), round(longitude * 1e5), district
            count += 1
            if count % 50_000 == 0:
                progress(f"  {count:,} postcodes read and converted")


def code_point_files(path):
    """Only the area files (ab.csv to ze.csv): the download also holds a column list and notes."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                if is_area_file(name):
                    with archive.open(name) as raw:
                        yield name, io.TextIOWrapper(raw, encoding="utf-8", newline="")
    else:
        for file in sorted(path.glob("**/*.csv")):
            if is_area_file(file.name):
                with open(file, encoding="utf-8", newline="") as opened:
                    yield file, opened


def is_area_file(name):
    stem = pathlib.PurePosixPath(name).stem
    return name.endswith(".csv") and len(stem) <= 2 and stem.isalpha()


def read_localities(path):
    """(code, name, parent, point, stops) from nptg-localities.csv.gz or from NPTG's own Localities.csv."""
    rows = list(read_dicts(path))
    if rows and "NptgLocalityCode" in rows[0]:
        names = {row["NptgLocalityCode"]: row["LocalityName"] for row in rows}
        for row in rows:
            parent = row.get("ParentNptgLocalityRef") or row.get("ParentNptgLocalityCode") or ""
            try:
                point = to_wgs84(float(row["Easting"]), float(row["Northing"]))
            except ValueError:
                raise SourceError(f"{path}: {row['NptgLocalityCode']} has no easting and northing.") from None
            yield row["NptgLocalityCode"], row["LocalityName"], names.get(parent) or row.get("QualifierName", ""), point, 9
    elif rows and "stops" in rows[0]:
        for row in rows:
            yield row["code"], row["name"], row["parent"], (float(row["lat"]), float(row["lon"])), int(row["stops"])
    else:
        raise SourceError(f"{path}: expected the columns of nptg-localities.csv or of NPTG's Localities.csv.")


def read_true_points(path):
    """NPTG's own points and qualifiers for one district: (code, name, parent, point)."""
    for row in read_dicts(path):
        yield row["code"], row["name"], row["parent"] or row["qualifier"], (float(row["lat"]), float(row["lon"]))


def read_cities(path):
    with open_text(path) as file:
        for line in file:
            yield json.loads(line)


def read_postal_places(path):
    """(outcode, name, nation code, county, point) from GeoNames' postal file, tab separated."""
    with open_text(path) as file:
        for line in file:
            row = line.rstrip("\n").split("\t")
            yield row[1], row[2], row[4], row[5], (float(row[9]), float(row[10]))
