"""National Grid eastings and northings to WGS84.

With the PyPI module `osgb` (OSTN grid): about 0.1 m. Without it: a 7-parameter Helmert shift, a few metres
(the worst of the 500 points of ../shared/data/geodesy/bng-to-wgs84.csv is printed by --check-grid).
Formulas and constants: Ordnance Survey, "A guide to coordinate systems in Great Britain".
"""

import math

try:
    import osgb
except ImportError:
    osgb = None

METHOD = "osgb (OSTN grid, about 0.1 m)" if osgb else "7-parameter Helmert (about 5 m at worst; pip install osgb for 0.1 m)"

AIRY = (6377563.396, 6356256.909)
WGS84 = (6378137.0, 6356752.314245)
SCALE, LAT0, LON0, E0, N0 = 0.9996012717, math.radians(49), math.radians(-2), 400_000.0, -100_000.0
SHIFT = (446.448, -125.157, 542.060, -20.4894e-6, 0.1502, 0.2470, 0.8421)  # tx ty tz scale rx ry rz (arc seconds)


def to_wgs84(easting, northing):
    """(latitude, longitude) in degrees."""
    if osgb:
        return osgb.grid_to_ll(easting, northing)
    return helmert_to_wgs84(easting, northing)


def helmert_to_wgs84(easting, northing):
    latitude, longitude = unproject(easting, northing)
    return to_geodetic(*shift(*to_cartesian(latitude, longitude, AIRY)), WGS84)


def meridian_arc(n, b, latitude):
    d, s = latitude - LAT0, latitude + LAT0
    return b * SCALE * (
        (1 + n + 5 / 4 * (n**2 + n**3)) * d
        - (3 * n + 3 * n**2 + 21 / 8 * n**3) * math.sin(d) * math.cos(s)
        + 15 / 8 * (n**2 + n**3) * math.sin(2 * d) * math.cos(2 * s)
        - 35 / 24 * n**3 * math.sin(3 * d) * math.cos(3 * s))


def unproject(easting, northing):
    a, b = AIRY
    e2, n = 1 - (b / a) ** 2, (a - b) / (a + b)
    lat = (northing - N0) / (a * SCALE) + LAT0
    while abs(rest := northing - N0 - meridian_arc(n, b, lat)) >= 1e-5:
        lat += rest / (a * SCALE)
    s2, t = math.sin(lat) ** 2, math.tan(lat)
    nu = a * SCALE / math.sqrt(1 - e2 * s2)
    rho = a * SCALE * (1 - e2) * (1 - e2 * s2) ** -1.5
    eta2, sec, x = nu / rho - 1, 1 / math.cos(lat), easting - E0
    latitude = lat - x**2 * t / (2 * rho * nu) \
        + x**4 * t / (24 * rho * nu**3) * (5 + 3 * t**2 + eta2 - 9 * t**2 * eta2) \
        - x**6 * t / (720 * rho * nu**5) * (61 + 90 * t**2 + 45 * t**4)
    longitude = LON0 + x * sec / nu - x**3 * sec / (6 * nu**3) * (nu / rho + 2 * t**2) \
        + x**5 * sec / (120 * nu**5) * (5 + 28 * t**2 + 24 * t**4) \
        - x**7 * sec / (5040 * nu**7) * (61 + 662 * t**2 + 1320 * t**4 + 720 * t**6)
    return latitude, longitude


def to_cartesian(latitude, longitude, ellipsoid):
    a, b = ellipsoid
    e2 = 1 - (b / a) ** 2
    nu = a / math.sqrt(1 - e2 * math.sin(latitude) ** 2)
    return (nu * math.cos(latitude) * math.cos(longitude), nu * math.cos(latitude) * math.sin(longitude),
            nu * (1 - e2) * math.sin(latitude))


def shift(x, y, z):
    tx, ty, tz, s, *seconds = SHIFT
    rx, ry, rz = (math.radians(v / 3600) for v in seconds)
    return (tx + x * (1 + s) - y * rz + z * ry, ty + x * rz + y * (1 + s) - z * rx, tz - x * ry + y * rx + z * (1 + s))


def to_geodetic(x, y, z, ellipsoid):
    a, b = ellipsoid
    e2, p = 1 - (b / a) ** 2, math.hypot(x, y)
    latitude = math.atan2(z, p * (1 - e2))
    for _ in range(8):
        nu = a / math.sqrt(1 - e2 * math.sin(latitude) ** 2)
        latitude = math.atan2(z + e2 * nu * math.sin(latitude), p)
    return math.degrees(latitude), math.degrees(math.atan2(y, x))
