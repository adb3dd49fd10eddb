"""Reads the faces from outside, as a screen reader does: over AT-SPI, with keys pressed at the X server.

The sample is played forward once, and at each moment the faces that have something to show are read by the laws of laws.py:
a name and a role on everything that can have the keyboard; Tab comes to all of it, round and round, in the order in which it
is read, and can be seen where it is. On the room screen nothing can have the keyboard. That the room screen is covered, and
shows again, is announced. And a window in which every law is broken is found out: the laws can fail.
"""
import os
import re
import sys
import time

import pyatspi

import laws
from tree import Heard, Program, has, key, told, until

# Moments of the sample, with the faces that are read there. `pages`: all pages of that face, by its own tabs.
MOMENTS = (
    ("prepared", ("priya pages", "elin", "room")),
    ("room-columns", ("priya", "hannah pages", "sam pages", "elin", "room")),
    ("section-chair", ("priya", "sam", "elin", "room")),
    ("chair-scale", ("priya", "hannah", "tom", "karen")),
    ("chair-views", ("priya", "hannah", "sam")),
    ("chair-decision", ("priya", "sam")),
    ("tablet-dissent", ("priya", "sam")),
    ("chair-plan", ("priya", "hannah", "sam", "elin")),
    ("room-dates", ("priya", "sam")),
    ("closed-room", ("priya", "hannah", "sam", "elin", "room")),
)
faults = []
read = 0


def fault(say):
    faults.append(say)
    print("FAULT " + say, flush=True)


def hold(face, where):
    global read
    stops, wrong = laws.all_of(face)
    for say in wrong:
        fault(f"{where}: {say}")
    read += len(stops)
    print(f"{where}: {len(stops)} stops", flush=True)
    return stops


def tab_of(stops):
    """Of the longest row of tabs that Tab came to, the tabs."""
    rows = {stop.thing.parent.path: stop.thing.parent for stop in stops if stop.thing.getRole() == pyatspi.ROLE_PAGE_TAB}
    return max(([tab for tab in row if tab.getRole() == pyatspi.ROLE_PAGE_TAB] for row in rows.values()), key=len, default=[])


def hold_pages(face, where):
    """Every page of a face; from one to the next by the arrow keys, on the tabs."""
    tabs = tab_of(hold(face, where))
    if len(tabs) < 2:
        return fault(f"{where}: there are no pages to turn to")
    paths = [tab.path for tab in tabs]
    onward = "Down" if tabs[0].queryComponent().getPosition(0)[1] < tabs[1].queryComponent().getPosition(0)[1] else "Right"
    for tab in tabs[1:]:
        for _ in range(laws.LONGEST):
            stop = face.press("Tab")
            if stop is None or stop.path in paths and has(stop.thing, pyatspi.STATE_CHECKED):
                break
        stop = face.press(onward)
        if stop is None or stop.path != tab.path:
            return fault(f"{where}: {onward} does not turn to {told(tab)}")
        hold(face, f"{where}, {tab.name}")


def check(program, moment, seat, pages):
    where = f"{seat} at {moment}"
    face = program.open("open " + seat)
    if seat == "room":
        for thing in face.focusables():
            fault(f"{where}: nothing on it takes the keyboard, but {told(thing)}")
        print(where + ": no stops", flush=True)
    elif pages:
        hold_pages(face, where)
    else:
        hold(face, where)
    face.end()


def check_announcements(program):
    face = program.open("open priya")
    for words in ("The room screen is covered", "The room screen shows the meeting"):
        heard = Heard("object:announcement", "object:state-changed:showing", "object:property-change:accessible-name")
        key("F2")
        announced = lambda: any(words in (str(event.any_data or "") + event.source.name) and event.source.getRole() in  # noqa: E731
                                (pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION) for event in heard.events)
        if not until(announced):
            fault(f"nothing announces '{words}'; heard {[str(e.type) + ' ' + e.source.name for e in heard.events][:8]}")
        heard.end()
    face.end()


def check_planted(program):
    face = program.open("plant")
    found = laws.all_of(face)[1]
    face.end()
    for say in found:
        print("planted: " + say, flush=True)
    # Each found once. What is read out for a button depends on the age of AT-SPI.
    planted = (r"no name: .*button ''", r"no role: ", r"goes back: .*button 'After'", r"seen on .*button 'Not seen'",
               r"seen on .*button 'Out of sight'", r"does not come round: .*button 'Two of two'",
               r"does not come to .*button 'Passed over'")
    for words in planted:
        if sum(re.search(words, say) is not None for say in found) != 1:
            fault(f"planted, and not found once: {words}")


def main():
    program = Program(sys.argv[1])
    only = os.environ.get("WAYMARK_A11Y", "")  # a seat or a moment
    began = time.monotonic()
    for moment, seats in MOMENTS:
        if only in {other for other, _ in MOMENTS} - {moment}:
            continue
        program.play(moment)
        print(f"-- {moment}, {time.monotonic() - began:.0f} s", flush=True)
        for seat in seats:
            name, *pages = seat.split()
            if only in ("", name, moment):
                check(program, moment, name, pages)
        if moment == "room-columns" and only in ("", "priya", moment):
            check_announcements(program)
    check_planted(program)
    program.end()
    print(f"{read} stops, {len(faults)} faults, {time.monotonic() - began:.0f} s")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
