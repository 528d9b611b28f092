"""Words `doorstep status --json` by source: what is in, merged, held, refused and waits, and what that means."""
import json
import sys

COLUMNS = ("services", "merged", "held", "refused", "waiting_duplicates")
status = json.load(sys.stdin)
rows = [[source.get(column, 0) for column in COLUMNS] + [source["source"]["key"]] for source in status["sources"]]
rows.append([sum(row[number] for row in rows) for number in range(len(COLUMNS))] + ["all"])
print("".join(f"{title:>9}" for title in ("in", "merged", "held", "refused", "wait")) + "  source")
for *counts, key in rows:
    print("".join(f"{count:>9}" for count in counts) + f"  {key}")
print("""
in: entries kept. merged: of those, not shown because another source's entry of the same thing is, which is filled from
them (doorstep duplicates). held: of those, not shown until a person decides, since they look like a flood or an
imitation (doorstep holds). refused: rows that could not be kept, each told above with what to do. wait: pairs that may
be the same; each counts at both its sources, and both entries are shown until a person decides.""")
