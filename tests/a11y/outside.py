"""Reads the faces from outside, as a screen reader does: over AT-SPI, with keys pressed at the X server.

Laws:
  - everything that can have the focus has a name, and a role that says what it is;
  - on the chair's face Tab comes to all of it, in the order in which it is read: region after region, and within one only
    down or forward; on the room screen nothing can have the focus;
  - nothing keeps the focus, and what has it looks otherwise than without it;
  - that the room screen is covered, and shows again, is announced;
  - a button without a name is found: these laws can be broken.
"""
import os
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 30  # seconds: far longer than anything here can take
NO_ROLE = {
    pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER, pyatspi.ROLE_REDUNDANT_OBJECT,
}
# What a screen reader reads and nobody acts on: Qt says of some of it that it can have the focus.
CHOSEN_AMONG = {pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_MENU_ITEM}
READ_ONLY = {pyatspi.ROLE_LABEL, pyatspi.ROLE_HEADING, pyatspi.ROLE_IMAGE, pyatspi.ROLE_STATIC, pyatspi.ROLE_PARAGRAPH,
             pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_LIST, pyatspi.ROLE_PROGRESS_BAR}
faults = []


def fault(say):
    faults.append(say)
    print("FAULT " + say, flush=True)


def until(holds):
    """Turns the loop until it holds; whether it does."""
    late = []
    alarm = GLib.timeout_add_seconds(PATIENCE, lambda: late.append(True) or False)
    context = GLib.MainContext.default()
    while not holds() and not late:
        context.iteration(True)
    if not late:
        GLib.source_remove(alarm)
    return not late


class Program:
    """The program that is looked at."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, line, begins):
        self.process.stdin.write(line + "\n")
        answer = self.process.stdout.readline().strip()
        if not answer.startswith(begins):
            sys.exit(f"'{line}' was answered '{answer}'")
        return answer[len(begins):].strip()

    def open(self, line):
        number, x, y, width, height = self.ask(line, "open").split()
        subprocess.run(["xdotool", "windowfocus", "--sync", number], check=True)
        return Frame(self, (int(x), int(y), int(width), int(height)))

    def end(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE)


def place(thing):
    box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return (box.x, box.y, box.x + box.width, box.y + box.height)


def has(thing, state):
    return thing.getState().contains(state)


def told(thing):
    return f"{thing.getRoleName()} '{thing.name}' at {place(thing)}"


def walk(thing):
    yield thing
    for child in thing:
        if child is not None:
            yield from walk(child)


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


class Heard:
    """The last events of the kinds asked for."""

    def __init__(self, *kinds):
        self.events = []
        self.kinds = kinds
        pyatspi.Registry.registerEventListener(self.take, *kinds)

    def take(self, event):
        self.events.append(event)

    def end(self):
        pyatspi.Registry.deregisterEventListener(self.take, *self.kinds)


class Frame:
    def __init__(self, program, box):
        self.program = program
        self.box = box
        self.root = None
        until_there = lambda: self.find() is not None  # noqa: E731
        if not wait_polling(until_there):
            sys.exit("the window is not in the accessibility tree")

    def find(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.program.process.pid:
                for frame in app:
                    if frame is not None and has(frame, pyatspi.STATE_ACTIVE):
                        self.root = frame
        return self.root

    def inside(self, box):
        x, y, width, height = self.box
        return box[0] < x + width and box[2] > x and box[1] < y + height and box[3] > y and box[2] > box[0] and box[3] > box[1]

    def focusables(self):
        return [thing for thing in walk(self.root)
                if thing is not self.root and thing.getRole() not in READ_ONLY and has(thing, pyatspi.STATE_FOCUSABLE) and has(thing, pyatspi.STATE_SHOWING)
                and has(thing, pyatspi.STATE_ENABLED) and self.inside(place(thing))]


def wait_polling(holds):
    """For what tells nobody that it has come: looked at again whenever something in the tree moves."""
    ticks = GLib.timeout_add(50, lambda: True)  # a heartbeat of the loop, not a time to wait
    came = until(holds)
    GLib.source_remove(ticks)
    return came


def nameless(frame):
    """What can have the focus and does not say what it is."""
    wrong = []
    for thing in frame.focusables():
        if not thing.name.strip():
            wrong.append("no name: " + told(thing))
        if thing.getRole() in NO_ROLE:
            wrong.append("no role: " + told(thing))
    return wrong


def ring(frame, limit=250):
    """Where Tab comes to, from the first focus until it comes round; and whether each stop can be seen."""
    stops = []
    seen_keys = set()
    heard = Heard("object:state-changed:focused")
    began = frame.program.ask("look", "seen")
    for _ in range(limit):
        heard.events.clear()
        key("Tab")
        came = until(lambda: any(event.detail1 == 1 for event in heard.events))
        if not came:
            fault("Tab goes nowhere from " + (told(stops[-1]) if stops else "the beginning, " + began))
            break
        thing = [event for event in heard.events if event.detail1 == 1][-1].source
        if not frame.program.ask("look", "seen").startswith("TRUE"):
            fault("the focus cannot be seen on " + told(thing))
        mark = (thing.getRoleName(), thing.name, place(thing))
        if mark in seen_keys:
            break
        seen_keys.add(mark)
        stops.append(thing)
    else:
        fault(f"Tab does not come round in {limit} steps")
    heard.end()
    return stops


def forward(before, after):
    """A step that a reader's eye would take: into it, down, or to the right in the same row or column."""
    inside = after[0] >= before[0] and after[1] >= before[1] and after[2] <= before[2] and after[3] <= before[3]
    slack = 4
    return inside or after[1] >= before[3] - slack or after[0] >= before[2] - slack


def region_of(box, regions):
    middle = ((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
    for number, (name, x, y, width, height) in enumerate(regions):
        if x <= middle[0] < x + width and y <= middle[1] < y + height:
            return number
    return None


def check_order(frame, stops, regions):
    where = [place(thing) for thing in stops]
    if not regions:
        regions = [("all", *frame.box)]
    numbers = [region_of(box, regions) for box in where]
    # The ring may begin anywhere: it is turned to begin where reading does.
    known = [i for i in range(len(stops)) if numbers[i] is not None]
    turn = min(known, key=lambda i: (numbers[i], where[i][1], where[i][0]), default=0)
    order = list(range(turn, len(stops))) + list(range(turn))
    for one, next_one in zip(order, order[1:]):
        a, b = numbers[one], numbers[next_one]
        if a is None or b is None:
            continue
        if b < a:
            fault(f"Tab goes back from {regions[a][0]} to {regions[b][0]}: {told(stops[one])} -> {told(stops[next_one])}")
        elif b == a and not forward(where[one], where[next_one]):
            fault(f"Tab goes back within {regions[a][0]}: {told(stops[one])} -> {told(stops[next_one])}")


def check_face(program, seat, moment):
    frame = program.open("open " + seat)
    print(f"{seat} at {moment}", flush=True)
    wrong = nameless(frame)
    for say in wrong:
        fault(f"{seat} at {moment}: {say}")
    regions = []
    if seat == "room":
        for thing in frame.focusables():
            fault(f"{seat} at {moment}: nothing on it takes the focus, but {told(thing)}")
        return frame
    if seat != "priya":
        return frame
    words = program.ask("regions", "regions").split()
    for i in range(0, len(words), 5):
        x, y, width, height = map(int, words[i + 1:i + 5])
        regions.append((words[i], x + frame.box[0], y + frame.box[1], width, height))
    stops = ring(frame)
    check_order(frame, stops, regions)
    names = {(thing.getRoleName(), thing.name) for thing in stops}
    # Of words that are chosen among with the arrow keys, Tab comes to one.
    groups = {thing.parent.path for thing in stops if thing.getRole() in CHOSEN_AMONG}
    for thing in frame.focusables():
        if (thing.getRoleName(), thing.name) in names:
            continue
        if thing.getRole() in CHOSEN_AMONG and thing.parent.path in groups:
            continue
        fault(f"{seat} at {moment}: Tab does not come to {told(thing)}")
    print(f"  {len(stops)} stops, {len(list(walk(frame.root)))} things in the tree", flush=True)
    return frame


def check_announcements(program):
    program.open("open priya")
    for words in ("The room screen is covered", "The room screen shows the meeting"):
        heard = Heard("object:announcement", "object:state-changed:showing", "object:property-change:accessible-name")
        key("F2")
        announced = lambda: any(words in (str(event.any_data or "") + event.source.name) and event.source.getRole() in  # noqa: E731
                                (pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION) for event in heard.events)
        if not until(announced):
            fault(f"nothing announces '{words}'; heard {[str(e.type) + ' ' + e.source.name for e in heard.events][:8]}")
        heard.end()


def check_planted(program):
    frame = program.open("fault")
    found = nameless(frame)
    print("planted: " + "; ".join(found), flush=True)
    if not any(say.startswith("no name") for say in found) or not any(say.startswith("no role") for say in found):
        fault("a button without a name, or a thing without a role, was not found")


def main():
    program = Program(sys.argv[1])
    only = os.environ.get("WAYMARK_A11Y", "")
    for moment, seats in (("room-columns", ("priya", "hannah", "sam", "elin", "room")),):
        program.ask("play " + moment, "at")
        for seat in seats:
            if not only or only == seat:
                check_face(program, seat, moment)
        if moment == "room-columns":
            check_announcements(program)
    check_planted(program)
    program.end()
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
