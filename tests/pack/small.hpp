// A small whole pack and script for the tests to spoil.
#pragma once

#include <string>

inline const std::string smallPack = R"([conference]
reference = "T 1"
title = "Initial child protection conference"
authority = "Testshire"
service = "Children's Services"
place = "Room 1"
date = 2026-11-10
kind = "initial"
profile = "england"
[conference.settings]
gap_minutes = 15

[[child]]
key = "ann"
name = "Ann Low"
known = "Ann"
born = 2017-02-14

[[person]]
key = "cat"
standing = "chair"
name = "Cat Chair"
known = "Cat"
role = "chair"

[[person]]
key = "max"
standing = "minutes"
name = "Max Minutes"
known = "Max"
role = "minute-taker"

[[person]]
key = "sue"
standing = "professional"
name = "Sue Social"
known = "Sue"
role = "social worker"
sector = "social care"
leads = true
gives_view = true
children = ["ann"]

[[person]]
key = "mum"
standing = "family"
name = "Mum Low"
known = "Mum"
role = "mother"
relation = { ann = "mother" }
children = ["ann"]

[[person]]
key = "dad"
standing = "family"
name = "Dad Low"
known = "Dad"
role = "father"
relation = { ann = "father" }
children = ["ann"]

[[person]]
key = "friend"
standing = "supporter"
name = "Fred Friend"
known = "Fred"
role = "friend"
supports = "mum"

[[part]]
letter = "A"
admitted = ["mum"]
[[part.item]]
key = "talk"
what = "talk"
title = "Talk"
plain = "We talk"
minutes = 10

[[part]]
letter = "B"
admitted = ["dad"]
kept_out = []
[[part.item]]
key = "talk"
what = "talk"
title = "Talk again"
plain = "We talk"
minutes = 10

[[protected]]
what = "the new address"
phrases = ["Elm Cottage"]
from = ["dad"]
instead = "a safe place"

[[report]]
from = "sue"
title = "Report"
gist = "All is written here."
about = ["ann"]
received = 2026-11-04T10:00:00
shared = 2026-11-05T10:00:00
shared_with = ["mum"]

[[letter]]
from = "dad"
title = "Letter from Dad"
text = "I cannot come."
about = "meeting"

[[seat]]
key = "room"
face = "room"

[[seat]]
key = "cat"
face = "chair"
person = "cat"

[[seat]]
key = "max"
face = "minutes"
person = "max"

[[seat]]
key = "sue"
face = "tablet"
person = "sue"

[[planted]]
phrase = "Elm Cottage"
withheld_from = ["dad", "room"]
)";

inline const std::string smallScript = R"(pack = "small.pack.toml"

[[step]]
at = "08:30"
joins = ["cat", "max", "room"]

[[step]]
at = "08:40"
who = "cat"
do = "BeginPart"
part = "A"
item = "A/talk"

[[step]]
who = "cat"
do = "AddPoint"
column = "well"
text = "Ann reads every day"
about = ["ann"]
speaker = "sue"
as = "reads"

[[step]]
who = "max"
do = "Correct"
record = "reads"
text = "Ann reads every evening"

[[step]]
at = "08:50"
who = "cat"
do = "ReadOut"
letter = "letter: Letter from Dad"

[[step]]
picture = "room-talk"
seats = ["room", "cat"]

[[step]]
who = "cat"
do = "OpenSection"
reason = "Police information"
refused = "not-covered"

[[step]]
papers = true
leaves = ["max"]
)";
