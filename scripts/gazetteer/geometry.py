"""Distances on the sphere, medians and a grid for "which is nearest"."""

import math

EARTH_RADIUS = 6_371_008.8  # metres, IUGG mean radius
METRES_PER_DEGREE = EARTH_RADIUS * math.pi / 180


def metres_between(a, b):
    """Between two (latitude, longitude) pairs. Planar at the mean latitude: within 0.1 % over a county."""
    dy = b[0] - a[0]
    dx = (b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return METRES_PER_DEGREE * math.hypot(dx, dy)


def centre_and_reach(points):
    """The median of the points and the 95th percentile (interpolated) of their distance from it, in metres."""
    centre = (median([p[0] for p in points]), median([p[1] for p in points]))
    distances = sorted(metres_between(centre, p) for p in points)
    place = 0.95 * (len(distances) - 1)
    below = distances[int(place)]
    return centre, below + (distances[min(int(place) + 1, len(distances) - 1)] - below) * (place - int(place))


def median(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


class NearestGrid:
    """Points in cells of a fixed size, to find the one nearest to a point."""

    def __init__(self, points, cell=0.02):
        self.points, self.cell, self.cells = points, cell, {}
        for index, point in enumerate(points):
            self.cells.setdefault(self.cell_of(point), []).append(index)

    def cell_of(self, point):
        return math.floor(point[0] / self.cell), math.floor(point[1] / self.cell)

    def nearest(self, point, reach=40):
        """The index of the nearest point and its distance in metres, or (None, inf) within `reach` rings of cells."""
        row, column = self.cell_of(point)
        scale = math.cos(math.radians(point[0]))
        best, best_squared = None, math.inf
        for ring in range(reach):
            if best is not None and best_squared <= ((ring - 1) * self.cell * scale) ** 2:
                break
            for index in self.ring(row, column, ring):
                dy = self.points[index][0] - point[0]
                dx = (self.points[index][1] - point[1]) * scale
                squared = dy * dy + dx * dx
                if squared < best_squared:
                    best, best_squared = index, squared
        return best, METRES_PER_DEGREE * math.sqrt(best_squared)

    def ring(self, row, column, ring):
        cells = self.cells
        for y in range(row - ring, row + ring + 1):
            step = 1 if ring == 0 or abs(y - row) == ring else 2 * ring
            for x in range(column - ring, column + ring + 1, step):
                yield from cells.get((y, x), ())
