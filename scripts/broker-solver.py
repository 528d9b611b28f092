"""Answers dumped cover problems with CBC and compares: the most visits, then the fewest people, then the least cost."""
import json
import sys
import time

import pulp

PENNY = 400_000_000
# 2025/26, as in the dump: shares as they are, weekly limits in pounds.
HOLIDAY, INSURANCE, THRESHOLD = 0.1207, 0.15, 96.0
PENSION, TRIGGER, FROM, TO = 0.03, 192.0, 120.0, 967.0
BIG = 5_000.0


def model(case, sense):
    problem = pulp.LpProblem("cover", sense)
    visits = sum(len(day) for day in case["days"])
    covered = {v: [] for v in range(visits)}
    used, costs, insurances = [], [], []
    for p, candidate in enumerate(case["candidates"]):
        use = pulp.LpVariable(f"use{p}", cat="Binary")
        used.append(use)
        pay_terms, minute_terms, chosen_all = [], [], []
        for d, options in enumerate(candidate["pay"]):
            row = []
            for choice, pay in enumerate(options):
                if choice == 0 or pay < 0:
                    continue
                x = pulp.LpVariable(f"x{p}_{d}_{choice}", cat="Binary")
                row.append(x)
                members = [v for i, v in enumerate(case["days"][d]) if choice >> i & 1]
                for v in members:
                    covered[v].append(x)
                pay_terms.append(pay / PENNY / 100 * x)
                minute_terms.append(sum(case["minutes"][v] for v in members) * x)
            if row:
                problem += pulp.lpSum(row) <= use
                chosen_all += row
        problem += use <= pulp.lpSum(chosen_all)
        if candidate["minutesFree"] >= 0:
            problem += pulp.lpSum(minute_terms) <= candidate["minutesFree"]
        pay = pulp.lpSum(pay_terms)
        if not candidate["isEmployee"]:
            costs.append(pay)
            continue
        earnings = (1 + HOLIDAY) * pay
        insurance = pulp.LpVariable(f"ni{p}", lowBound=0)
        problem += insurance >= INSURANCE * (earnings - THRESHOLD)
        pension = pulp.LpVariable(f"pension{p}", lowBound=0)
        enrolled = pulp.LpVariable(f"enrolled{p}", cat="Binary")
        above = pulp.LpVariable(f"above{p}", cat="Binary")
        problem += earnings <= TRIGGER - 1e-4 + BIG * enrolled
        problem += pension >= PENSION * (earnings - FROM) - BIG * (1 - enrolled) - BIG * above
        problem += pension >= PENSION * (TO - FROM) - BIG * (1 - above)
        problem += earnings >= TO * above
        costs.append(earnings + pension)
        insurances.append(insurance)
    for v, terms in covered.items():
        problem += pulp.lpSum(terms) <= 1
    bill = pulp.LpVariable("bill", lowBound=0)
    problem += bill >= pulp.lpSum(insurances) - case["allowance"] / PENNY / 100
    cost = pulp.lpSum(costs) + bill
    done = pulp.lpSum(x for terms in covered.values() for x in terms)
    problem += pulp.lpSum(used) <= case["mostPeople"]
    if case["budget"] >= 0:
        problem += cost <= case["budget"] / PENNY / 100 + 1e-6
    return problem, done, pulp.lpSum(used), cost


def solve(problem, objective):
    problem.setObjective(objective)
    status = problem.solve(pulp.PULP_CBC_CMD(msg=False, gapRel=0, gapAbs=1e-7))
    return pulp.value(objective) if pulp.LpStatus[status] == "Optimal" else None


def optimum(case):
    problem, done, _, _ = model(case, pulp.LpMaximize)
    visits = round(solve(problem, done) or 0)
    if visits == 0:
        return 0, 0, 0.0
    problem, done, people, cost = model(case, pulp.LpMinimize)
    problem += done >= visits
    fewest = round(solve(problem, people))
    problem, done, people, cost = model(case, pulp.LpMinimize)
    problem += done >= visits
    problem += people <= fewest
    return visits, fewest, solve(problem, cost)


started, wrong = time.time(), 0
cases = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
assert len(cases) == 100, "the problems were not written"
for number, case in enumerate(cases):
    visits, people, cost = optimum(case)
    ours = case["cost"] / PENNY / 100
    if (visits, people) != (case["visits"], case["people"]) or abs(cost - ours) > 0.005:
        wrong += 1
        print(f"  problem {number}: solver {visits} visits, {people} people, {cost:.4f}; ours {case['visits']}, {case['people']}, {ours:.4f}")
print(f"broker-solver: {len(cases)} problems, {wrong} differ, {time.time() - started:.0f} s")
sys.exit(1 if wrong else 0)
