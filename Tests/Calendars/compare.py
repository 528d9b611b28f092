"""Compares calendar files with the occurrences they must come to. See scripts/calendar-tests."""

import datetime
import json
import pathlib
import sys

import icalendar
import recurring_ical_events

FIRST = datetime.date(2026, 3, 1)
LAST = datetime.date(2028, 2, 28)


def words(event):
    """An occurrence as the day-by-day count writes it: local day and times."""
    start = event["DTSTART"].dt
    if not isinstance(start, datetime.datetime):
        return f"{start} day-"
    assert str(start.tzinfo) == "Europe/London", start.tzinfo
    end = event["DTEND"].dt if "DTEND" in event else start
    return f"{start:%Y-%m-%d %H:%M}-" + (f"{end:%H:%M}" if end != start else "")


def main(folder):
    expected = json.loads((folder / "expected.json").read_text())
    count = differing = 0
    nights = set()
    for entry in expected:
        calendar = icalendar.Calendar.from_ical((folder / entry["file"]).read_bytes())
        events = recurring_ical_events.of(calendar).between(FIRST, LAST + datetime.timedelta(days=1))
        # What begins the evening before is not of these days.
        found = sorted(text for text in map(words, events) if text[:10] >= str(FIRST))
        wanted = sorted(text.replace("24:00", "00:00") for text in entry["times"] if text[:10] <= str(LAST))
        found = [text for text in found if text[:10] <= str(LAST)]
        count += len(wanted)
        nights |= {t[:10] for t in wanted} & {"2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"}
        if found != wanted:
            differing += 1
            print(f"{entry['file']}: {set(found) ^ set(wanted)}", file=sys.stderr)
    print(f"calendar-tests: {len(expected)} files, {count} occurrences, {len(nights)} of 4 nights of change, {differing} differ")
    return 1 if differing or count < 1000 or len(nights) < 4 else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
