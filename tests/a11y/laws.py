"""The laws a face is held to. Each gives what is wrong, in words."""
import pyatspi

from tree import told

NO_ROLE = {pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER, pyatspi.ROLE_REDUNDANT_OBJECT}
CHOSEN_AMONG = {pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_MENU_ITEM}
LONGEST = 250  # stops of Tab: more are a trap
SLACK = 4  # of two things in one row, one may stand this much higher


def spoken(things):
    """What can have the keyboard says what it is."""
    for thing in things:
        if not thing.name.strip():
            yield "no name: " + told(thing)
        if thing.getRole() in NO_ROLE:
            yield "no role: " + told(thing)


def ring(face):
    """Where Tab comes to, until it comes round; and what is wrong with that it does not."""
    stops = []
    paths = set()
    for _ in range(LONGEST):
        stop = face.press("Tab")
        if stop is None and not stops:
            stop = face.press("Tab")  # the program may have learned only now that somebody listens
        if stop is None:
            return stops, ["Tab goes nowhere from " + (stops[-1].told if stops else "the beginning")]
        if stops and stop.path == stops[0].path:
            return stops, []
        if stop.path in paths:
            return stops, [f"Tab does not come round: {stops[-1].told} -> {stop.told} again"]
        paths.add(stop.path)
        stops.append(stop)
    return stops, [f"Tab does not come round in {LONGEST} steps"]


def seen(stops):
    """What has the keyboard is in sight, and looks otherwise than without it."""
    return ["the focus cannot be seen on " + stop.told for stop in stops if not stop.seen]


def forward(before, after):
    """A step that a reader's eye would take: into it, down, or on to the right."""
    inside = after[0] >= before[0] and after[1] >= before[1] and after[2] <= before[2] and after[3] <= before[3]
    return inside or after[1] >= before[3] - SLACK or after[0] >= before[2] - SLACK


def goes_back(before, after):
    if before.region != after.region and before.region >= 0 and after.region >= 0:
        return after.region < before.region
    for (one, *box), (other, *next_box) in zip(before.boxes, after.boxes):
        if one != other:
            return not forward(box, next_box)
    return False


def order(stops):
    """Tab goes as a face is read: region after region where it has them, and within one never back."""
    if not stops:
        return
    # The ring may begin anywhere: it is turned to begin where reading does.
    first = min(range(len(stops)), key=lambda i: (stops[i].region, [(box[2], box[1]) for box in stops[i].boxes]))
    turned = stops[first:] + stops[:first]
    for before, after in zip(turned, turned[1:]):
        if goes_back(before, after):
            yield f"Tab goes back: {before.told} -> {after.told}"


def reached(things, stops):
    """Tab comes to everything; of what is chosen among with the arrow keys, to one."""
    paths = {stop.path for stop in stops}
    groups = {stop.thing.parent.path for stop in stops if stop.thing.getRole() in CHOSEN_AMONG}
    for thing in things:
        if thing.path not in paths and not (thing.getRole() in CHOSEN_AMONG and thing.parent.path in groups):
            yield "Tab does not come to " + told(thing)


def all_of(face):
    """Every law, on what the face shows now: the stops, and what is wrong."""
    wrong = list(spoken(face.focusables()))
    stops, caught = ring(face)
    things = face.focusables()  # once more: Tab may have scrolled
    return stops, [*wrong, *caught, *seen(stops), *order(stops), *reached(things, stops)]
