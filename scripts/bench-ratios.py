#!/usr/bin/env python3
"""bench-ratios.py RESULTS SIZES ENGINES: how many times as long as ours each engine takes, from the peer benchmark's
result files, and how long a fresh process of each takes to its first answer; medians over its rounds. Ends with 1 when
a bar of the engine's issue is missed."""
import json, statistics, sys

WORKLOADS = ["W1", "W2", "W2c"]
# (size, engine, workload, percentile): the least ratio, or for the window bound what ours may be of it
BARS = {("100k", "sqlite", w, "p50"): 100 for w in ("W1", "W2")}
BARS |= {("100k", "sqlite", w, "p99"): 50 for w in ("W1", "W2")}
BARS |= {("1M", "tantivy", "W1", "p50"): 20, ("1M", "tantivy", "W2c", "p50"): 20, ("1M", "tantivy", "W2", "p50"): 15}
BARS |= {("10k", "tantivy", w, "p50"): 5 for w in WORKLOADS}
BARS |= {(s, "window", w, "p50"): 1 / 1.5 for s in ("10k", "100k", "1M") for w in WORKLOADS}


def read(results, engine, size):
    with open(f"{results}/{engine}.{size}.json") as file:
        return json.load(file)


def value(record, workload, key):
    values = [r["w"][workload][key] for r in record["rounds"] if key in r["w"].get(workload, {})]
    return statistics.median(values) if values else None


def cold(record):
    return statistics.median(time for r in record["rounds"] for time in r["cold_ms"])


def main():
    results, sizes, engines = sys.argv[1], sys.argv[2].split(","), sys.argv[3].split(",")
    missed = 0
    for size in sizes:
        ours = read(results, "doorstep", size)
        overlap = [ours["rounds"][0]["w"][w]["overlap"]["overlap10_nonempty"] for w in WORKLOADS]
        build = ours["build"]
        print(f"\n{size} listings: overlap with the oracle {' / '.join(map(str, overlap))}; "
              f"build {build['build_cpu_s']:.1f} CPU s, {build['peak_rss_kb'] // 1024} MB at most; "
              f"index {build['index_bytes'] / 1e6:.1f} MB")
        missed += sum(o < 0.99 for o in overlap)
        print(f"  {'':10}" + "".join(f"{w + ' ' + p:>26}" for w in WORKLOADS for p in ("p50", "p99")) + f"{'cold':>12}")
        for engine in engines:
            record, line = read(results, engine, size), f"  {engine:10}"
            for workload in WORKLOADS:
                for percentile in ("p50", "p99"):
                    theirs, own = (value(x, workload, percentile + "_us") for x in (record, ours))
                    if theirs is None or own is None:
                        line += f"{'-':>26}"
                        continue
                    bar, cell = BARS.get((size, engine, workload, percentile)), f"{theirs:.1f} us"
                    if engine != "doorstep":
                        cell += f" {theirs / own:.2f}x"
                    if bar and theirs / own < bar:
                        cell += f" < {bar:.2f}!"
                        missed += 1
                    line += f"{cell:>26}"
            print(line + f"{cold(record):9.1f} ms")
    print(f"\n{missed} bars missed" if missed else "\nevery bar is met")
    sys.exit(1 if missed else 0)


main()
