"""The chart of the results, as SVG: time and memory of a cold build by the number of guides, both logarithmic."""

import math

ALTERNATIVE = "Time and memory of a cold build by the number of guides; the table below has the same figures"
# By program, with colours that people who see colours differently can tell apart.
COLOURS = {"floor": "#595959", "roles": "#0072b2", "equal": "#009e73", "full": "#d55e00", "hugo": "#aa4499"}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 460, 360, 64, 20, 40, 50


def svg(results):
    disk = next(iter(results.disks), None)
    programs = [program for program in results.programs if program.key in COLOURS]
    panels = [("Time in seconds", lambda median: median["wall"]),
              ("Most memory in MB", lambda median: median["memory"] / 1e6)]
    parts = [panel(index * WIDTH, title, disk, lines(results, disk, programs, value))
             for index, (title, value) in enumerate(panels)]
    width, height = len(panels) * WIDTH, HEIGHT + 30
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            'font-family="sans-serif" font-size="12">\n'
            f'<title>{ALTERNATIVE}</title>\n<rect width="{width}" height="{height}" fill="#fff"/>\n'
            + "".join(parts) + legend(programs, HEIGHT + 10) + "</svg>\n")


def lines(results, disk, programs, value):
    """The points of each program, by its key."""
    return {
        program.key: [(count, value(median)) for count in results.sizes(disk)
                      if (median := results.of(disk, count, program.key))]
        for program in programs}


def panel(x, title, disk, lines):
    points = [point for line in lines.values() for point in line]
    if not points:
        return ""
    across = powers([point[0] for point in points])
    up = powers([point[1] for point in points])

    def place(point):
        return (LEFT + share(point[0], across) * (WIDTH - LEFT - RIGHT),
                HEIGHT - BOTTOM - share(point[1], up) * (HEIGHT - TOP - BOTTOM))

    parts = [f'<g transform="translate({x} 0)">\n<text x="{LEFT}" y="20" font-weight="bold">{title} ({disk})</text>\n']
    for power in range(up[0], up[1] + 1):
        y = place((10 ** across[0], 10.0 ** power))[1]
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>'
                     f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10.0 ** power:,.10g}</text>\n')
    for power in range(across[0], across[1] + 1):
        left = place((10 ** power, 10.0 ** up[0]))[0]
        parts.append(f'<text x="{left:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{10 ** power:,}</text>\n')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 12}" text-anchor="end">guides</text>\n')
    for key, line in lines.items():
        places = [f"{left:.1f},{top:.1f}" for left, top in map(place, line)]
        parts.append(f'<polyline points="{" ".join(places)}" fill="none" stroke="{COLOURS[key]}" stroke-width="2"/>'
                     + "".join(dot(spot, key) for spot in places) + "\n")
    return "".join(parts) + "</g>\n"


def dot(place, key):
    left, top = place.split(",")
    return f'<circle cx="{left}" cy="{top}" r="3.5" fill="{COLOURS[key]}"/>'


def powers(values):
    """The powers of ten between which values lie."""
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


def share(value, powers):
    return (math.log10(value) - powers[0]) / (powers[1] - powers[0])


def legend(programs, y):
    parts, x = [], LEFT
    for program in programs:
        parts.append(f'<path d="M{x} {y}h24" stroke="{COLOURS[program.key]}" stroke-width="2"/>'
                     f'<text x="{x + 30}" y="{y + 4}">{program.name}</text>\n')
        x += 56 + 6.4 * len(program.name)
    return "".join(parts)
