#!/usr/bin/env python3
"""Writes a C++ file again with every mutant of it behind a switch, and lists the mutants.

    mutate.py IN.cpp OUT.cpp LIST      LIST gets one line for each mutant: name, line, operator, before, after

Compiled once, run with WAYMARK_MUTANT=NAME: that one mutant is on, all others are off. The operators:

    condition   a condition of an if, while or ?: turned round
    and, or     one side of && taken as true, one side of || as false
    compare     == and != exchanged; < and <=, > and >= exchanged
    result      what a predicate returns turned round
    guard       if (auto fault = ...) never taken
    statement   a call or an assignment left out
    audience    what is meant for few goes to everybody who is there
"""
import pathlib
import re
import sys

OPENERS, CLOSERS = "([{", ")]}"


def blanked(text):
    """The same text with comments, strings and preprocessor lines blanked, so that brackets and operators can be trusted."""
    out = list(text)
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^#[^\n]*'
    for found in re.finditer(pattern, text, re.S | re.M):
        for i in range(found.start(), found.end()):
            if out[i] != "\n":
                out[i] = "_" if text[found.start()] in "\"'" else " "
    return "".join(out)


def closing(code, at):
    """The place of the bracket that closes the one at `at`."""
    depth = 0
    for i in range(at, len(code)):
        depth += code[i] in OPENERS
        depth -= code[i] in CLOSERS
        if depth == 0:
            return i
    raise ValueError("unbalanced")


def enclosing(code, at):
    """The bracket that is open at this place; "" at the top of the file."""
    depth = 0
    for c in reversed(code[:at]):
        depth += c in CLOSERS
        if c in OPENERS and depth == 0:
            return c
        depth -= c in OPENERS
    return ""


def edge_left(code, at):
    """Where the expression that reaches to `at` begins: after an opener, ; , ? : = or return at its own depth."""
    depth = 0
    i = at - 1
    while i >= 0:
        c = code[i]
        if c in CLOSERS:
            depth += 1
        elif c in OPENERS:
            if depth == 0:
                return i + 1
            depth -= 1
        elif depth == 0:
            if c in ";,?":
                return i + 1
            if c == ":" and code[i - 1] != ":" and code[i + 1] != ":":
                return i + 1
            if c == "=" and code[i + 1].isspace() and code[i - 1] == " ":
                return i + 1
            if code[i - 5:i + 1] == "return" and not code[i + 1].isalnum():
                return i + 1
        i -= 1
    return 0


def edge_right(code, at):
    depth = 0
    for i in range(at, len(code)):
        c = code[i]
        if c in OPENERS:
            depth += 1
        elif c in CLOSERS:
            if depth == 0:
                return i
            depth -= 1
        elif depth == 0 and c in ";,?":
            return i
        elif depth == 0 and c == ":" and code[i - 1] != ":" and code[i + 1] != ":":
            return i
    return len(code)


def split_at(code, start, end, operator):
    """The pieces of [start, end) between `operator` at its own depth."""
    pieces, depth, begin, i = [], 0, start, start
    while i < end:
        depth += code[i] in OPENERS
        depth -= code[i] in CLOSERS
        if depth == 0 and code.startswith(operator, i) and code[i - 1].isspace() and code[i + len(operator)].isspace():
            pieces.append((begin, i))
            begin = i + len(operator)
            i = begin
            continue
        i += 1
    return pieces + [(begin, end)]


def trimmed(code, start, end):
    while start < end and code[start].isspace():
        start += 1
    while end > start and code[end - 1].isspace():
        end -= 1
    return start, end


class File:
    def __init__(self, text, name):
        self.text, self.code, self.name = text, blanked(text), name
        self.edits = []   # (start, end, function from inner text to outer text)
        self.mutants = []

    def add(self, operator, start, end, before, after, wrap):
        name = f"{self.name}:{len(self.mutants) + 1}"
        line = self.text.count("\n", 0, start) + 1
        squeeze = lambda s: " ".join(s.split())
        self.mutants.append((name, line, operator, squeeze(before), squeeze(after)))
        self.edits.append((start, end, lambda inner, name=name: wrap(inner, f'MUTANT("{name}")')))

    # One place may carry several mutants: they nest.
    def negated(self, operator, start, end):
        start, end = trimmed(self.code, start, end)
        text = self.text[start:end]
        self.add(operator, start, end, text, f"not ({text})", lambda inner, on: f"({on} != static_cast<bool>({inner}))")

    def compare(self, start, end):
        swap = {" == ": " != ", " != ": " == ", " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > "}
        for old, new in swap.items():
            pieces = split_at(self.code, start, end, old.strip())
            if len(pieces) == 2 and "<=>" not in self.code[start:end]:
                start, end = trimmed(self.code, start, end)
                at = pieces[0][1]
                text = self.text[start:end]
                changed = text[:at - start].rstrip() + new + text[at - start + len(old.strip()):].lstrip()
                self.add("compare", start, end, text, changed, lambda inner, on, c=changed: f"({on} ? ({c}) : ({inner}))")
                return

    def conditions(self):
        for found in re.finditer(r"\b(?:if|while) \(", self.code):
            start = found.end()
            end = closing(self.code, start - 1)
            last = self.code.rfind(";", start, end) + 1 or start
            depth = self.code[last:end]
            if depth.count("(") != depth.count(")"):
                last = start
            given = re.match(r"\s*(?:const )?auto\*? ?\w+ =\s", self.code[last:end])
            if given:
                inner = last + given.end()
                self.add("guard", inner, end, self.text[start:end], "never",
                         lambda text, on: f"mutant::none({on}, {text})")
            elif re.match(r"\s*(?:const )?[\w:<>]+[*&]? \w+ =\s", self.code[last:end]) is None:
                self.negated("condition", last, end)

    def connectives(self):
        seen = set()
        for found in re.finditer(r"(?<=\s)(&&|\|\|)(?=\s)", self.code):
            start, end = edge_left(self.code, found.start()), edge_right(self.code, found.end())
            if (start, end) in seen:
                continue
            seen.add((start, end))
            whole = len(split_at(self.code, start, end, "||")) > 1
            for piece in split_at(self.code, start, end, "||"):
                if whole:
                    self.side("or", *piece)
                if len(split_at(self.code, *piece, "&&")) > 1:
                    for leaf in split_at(self.code, *piece, "&&"):
                        self.side("and", *leaf)
                        self.compare(*leaf)
                else:
                    self.compare(*piece)

    def side(self, operator, start, end):
        start, end = trimmed(self.code, start, end)
        text = self.text[start:end]
        if operator == "and":
            self.add("and", start, end, text, "true", lambda inner, on: f"({on} || ({inner}))")
        else:
            self.add("or", start, end, text, "false", lambda inner, on: f"(!{on} && ({inner}))")

    def results(self):
        for found in re.finditer(r"\breturn (?=[^;{])", self.code):
            end = edge_right(self.code, found.end())
            while end < len(self.code) and self.code[end] in ",?:":
                end = edge_right(self.code, end + 1)
            text = self.code[found.end():end]
            before = self.code[:found.start()]
            header = re.findall(r"^(?: {4})?([\w:<>,* &]+?) ?(?:[\w:]+|operator\(\))\([^;{]*?\)(?: const)?\s*\{", before, re.M)
            in_lambda = re.search(r"\]\([^()]*\)\s*\{\s*$", before[-160:]) is not None
            looks = re.search(r" == | != | < | > | <= | >= |^!|contains\(|any_of|all_of| && | \|\| ", text)
            if looks and "{" not in text.split("(")[0] and ((header and header[-1].split()[-1:] == ["bool"]) or in_lambda) and "?" not in text:
                self.negated("result", found.end(), end)
                if " && " not in text and " || " not in text:
                    self.compare(found.end(), end)

    def statements(self):
        pattern = r"(?<=[;{})])(\s*\n\s+)((?:[\w.:\[\]]|->)+(?:\([^;{}]*\)| (?:=|\+=|\|=) [^;{}]*);)"
        for found in re.finditer(pattern, self.code):
            text = found.group(2)
            if re.match(r"(return|throw|using|delete|case|break|continue|static_assert)\b", text) or text.startswith("m_") and "(" in text.split("=")[0] and "." not in text.split("(")[0]:
                continue
            start, end = found.start(2), found.end(2)
            if enclosing(self.code, start) != "{":
                continue # the head of a for
            self.add("statement", start, end, self.text[start:end], "left out", lambda inner, on: f"{{ if (!{on}) {inner} }}")

    def audiences(self):
        for found in re.finditer(r", (To[A-Z]\w+|InPlace|Change|Anew)\{", self.code):
            start = found.start(1)
            end = closing(self.code, found.end() - 1) + 1
            if self.text[start:end] == "ToLive{}" or "ToStretch" in self.text[start:end]:
                continue
            self.add("audience", start, end, self.text[start:end], "ToLive{}",
                     lambda inner, on: f"({on} ? sight::Audience(sight::ToLive{{}}) : sight::Audience({inner}))")

    def written(self):
        """Inner edits first; equal places nest in the order in which they were found."""
        def render(start, end, edits):
            out, at = [], start
            while edits:
                first, last, wrap = edits[0]
                inside = [e for e in edits[1:] if e[0] >= first and e[1] <= last]
                rest = [e for e in edits[1:] if e[0] >= last]
                crossing = [e for e in edits[1:] if e not in inside and e not in rest]
                if crossing:
                    raise ValueError(f"{self.name}: edits cross near {self.text[first:last]!r}")
                out += [self.text[at:first], wrap(render(first, last, inside))]
                at, edits = last, rest
            return "".join(out + [self.text[at:end]])

        ordered = sorted(self.edits, key=lambda e: (e[0], -e[1]))
        return render(0, len(self.text), ordered)


def main():
    source, target, listing = map(pathlib.Path, sys.argv[1:4])
    file = File(source.read_text(), source.parent.name + "/" + source.stem)
    file.conditions()
    file.connectives()
    file.results()
    file.statements()
    if source.parent.name == "rules":
        file.audiences()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text('#include "prove/mutant.hpp"\n' + f'#line 1 "{source.name}"\n' + file.written())
    listing.write_text("".join("\t".join(map(str, m)) + "\n" for m in file.mutants))


main()
