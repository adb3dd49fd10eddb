#!/usr/bin/env python3
"""Runs the tests of the rules once for each mutant drawn, and says which mutants no test notices.

    mutants.py PROGRAM LISTS [--seed N] [--draw N] [--judged FILE] [--only TEXT]

PROGRAM holds all mutants behind a switch (mutate.py made them) and all tests of the rules and of sight. LISTS is the folder
with their lists. A mutant is killed when the tests fail, crash or hang. FILE holds the survivors that somebody has judged
to change nothing anybody could notice: file, operator and the code before and after, then the reason.
Ends with 0 when at least 95 in 100 are killed, judged survivors left aside.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import subprocess
import sys
import time

LIMIT = 120  # seconds; the whole suite takes a few


def killed(program, name):
    environment = dict(os.environ, WAYMARK_MUTANT=name, LC_ALL="C.UTF-8")
    try:
        ran = subprocess.run([program, "--abort"], env=environment, timeout=LIMIT, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, check=False)
        return ran.returncode != 0
    except subprocess.TimeoutExpired:
        return True


def read_judged(path):
    judged = {}
    for line in path.read_text().splitlines() if path.exists() else []:
        if line.strip() and not line.startswith("#"):
            fields = line.split("\t")
            judged[tuple(fields[:4])] = fields[4]
    return judged


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("lists", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--draw", type=int, default=300)
    parser.add_argument("--judged", type=pathlib.Path, default=pathlib.Path(__file__).with_name("judged.tsv"))
    parser.add_argument("--only", default="")
    asked = parser.parse_args()

    mutants = [line.split("\t") for list_ in sorted(asked.lists.glob("*/*.list"))
               for line in list_.read_text().splitlines() if asked.only in line]
    if not mutants:
        sys.exit("mutants: no list holds any; build prove_mutants first")
    began = time.monotonic()
    if killed(asked.program, "none"):
        sys.exit("mutants: the tests fail without any mutant; mend them first")
    drawn = random.Random(asked.seed).sample(mutants, min(asked.draw, len(mutants)))
    print(f"mutants: {len(mutants)} in all, {len(drawn)} drawn with seed {asked.seed}, "
          f"the suite takes {time.monotonic() - began:.1f} s", flush=True)

    judged = read_judged(asked.judged)
    operators, survivors, known = {}, [], 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (mutant, dead) in enumerate(zip(drawn, pool.map(lambda m: killed(asked.program, m[0]), drawn)), 1):
            name, _, operator, before, after = mutant
            tally = operators.setdefault(operator, [0, 0])
            tally[0] += 1
            tally[1] += dead
            if not dead and (name.split(":")[0], operator, before, after) in judged:
                known += 1
            elif not dead:
                survivors.append(mutant)
            if done % 25 == 0:
                print(f"mutants: {done} of {len(drawn)}, {len(survivors)} survive", flush=True)

    for operator, (count, dead) in sorted(operators.items()):
        print(f"  {operator:10} {dead} of {count} killed")
    for name, line, operator, before, after in survivors:
        print(f"  survives: {name} line {line}: {operator}: {before}  ->  {after}")
    counted = len(drawn) - known
    share = 100 * (counted - len(survivors)) / counted
    print(f"mutants: seed {asked.seed}, {counted - len(survivors)} of {counted} killed ({share:.1f} %), "
          f"{known} judged equal, {time.monotonic() - began:.0f} s")
    sys.exit(0 if share >= 95 else 1)


main()
