"""A face from outside: the accessibility tree of its window, the keys it is given, and what it says when they come."""
import json
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 30  # seconds: far longer than anything here can take
# What is read and never acted on: Qt says of some of it that it can have the focus.
READ_ONLY = {pyatspi.ROLE_LABEL, pyatspi.ROLE_HEADING, pyatspi.ROLE_IMAGE, pyatspi.ROLE_STATIC, pyatspi.ROLE_PARAGRAPH,
             pyatspi.ROLE_ALERT, pyatspi.ROLE_NOTIFICATION, pyatspi.ROLE_LIST, pyatspi.ROLE_PROGRESS_BAR}


def until(holds, patience=PATIENCE):
    """Turns the loop until it holds; whether it does."""
    late = []
    alarm = GLib.timeout_add_seconds(patience, lambda: late.append(True) or False)
    context = GLib.MainContext.default()
    while not holds() and not late:
        context.iteration(True)
    if not late:
        GLib.source_remove(alarm)
    return not late


def until_polled(holds):
    """For what tells nobody that it has come."""
    ticks = GLib.timeout_add(50, lambda: True)  # a heartbeat of the loop, not a time to wait
    came = until(holds)
    GLib.source_remove(ticks)
    return came


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def place(thing):
    box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return (box.x, box.y, box.x + box.width, box.y + box.height)


def has(thing, state):
    return thing.getState().contains(state)


def told(thing):
    return f"{thing.getRoleName()} '{thing.name}' at {place(thing)}"


def shown(thing):
    """What is below it and can be seen: pages that are put away are many, and asking is slow."""
    for child in thing:
        if child is not None and has(child, pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


class Program:
    """The program that shows the faces (show_face). The registry is up before it, as where a screen reader runs: a program
    that has to start the registry itself may never learn that somebody listens."""

    def __init__(self, path):
        if pyatspi.Registry.getDesktop(0).get_child_count() < 0:
            sys.exit("there is no accessibility registry")
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(self, line, begins):
        self.process.stdin.write(line + "\n")
        answer = self.process.stdout.readline().strip()
        if not answer.startswith(begins):
            sys.exit(f"'{line}' was answered '{answer}'")
        return answer[len(begins):].strip()

    def play(self, moment):
        self.ask("play " + moment, "at")

    def open(self, line):
        number, x, y, width, height = map(int, self.ask(line, "open").split())
        subprocess.run(["xdotool", "windowfocus", "--sync", str(number)], check=True)
        return Face(self, (x, y, x + width, y + height))

    def look(self):
        return json.loads(self.ask("look", "sees"))

    def end(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE)


class Heard:
    """The events of the kinds asked for, since the last forgetting."""

    def __init__(self, *kinds):
        self.events = []
        self.kinds = kinds
        pyatspi.Registry.registerEventListener(self.events.append, *kinds)

    def end(self):
        pyatspi.Registry.deregisterEventListener(self.events.append, *self.kinds)


class Stop:
    """Where the keyboard is. `boxes`: from the outermost area that scrolls to the thing itself, each with a name and where it
    stands in what it lies in."""

    def __init__(self, thing, sees):
        self.thing = thing
        self.path = thing.path
        self.told = told(thing)
        self.seen = sees["seen"]
        self.region = sees["region"]
        self.boxes = sees["boxes"]


class Face:
    def __init__(self, program, box):
        self.program = program
        self.box = box
        self.root = None
        self.heard = Heard("object:state-changed:focused")
        if not until_polled(lambda: self.find() is not None):
            sys.exit("the window is not in the accessibility tree")

    def find(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.program.process.pid:
                for frame in app:
                    if frame is not None and has(frame, pyatspi.STATE_ACTIVE):
                        self.root = frame
        return self.root

    def sync(self):
        """What the program said before now has been heard: its words come in one line, and it answers behind them."""
        self.root.getState()
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def press(self, name):
        """The stop to which a key brings the keyboard; None: it stays where it is."""
        self.sync()
        self.heard.events.clear()
        key(name)
        if not until(lambda: any(event.detail1 == 1 for event in self.heard.events), 5):
            return None
        sees = self.program.look()
        self.sync()
        there = [event for event in self.heard.events if event.detail1 == 1]
        return Stop(there[-1].source, sees) if sees["class"] != "nothing" else None

    def inside(self, box):
        return (box[0] < self.box[2] and box[2] > self.box[0] and box[1] < self.box[3] and box[3] > self.box[1]
                and box[2] > box[0] and box[3] > box[1])

    def focusables(self):
        return [thing for thing in shown(self.root)
                if thing.getRole() not in READ_ONLY and has(thing, pyatspi.STATE_FOCUSABLE)
                and has(thing, pyatspi.STATE_ENABLED) and self.inside(place(thing))]

    def end(self):
        self.heard.end()
