<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
<context>
    <name>AboutPick</name>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: which child, or the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Kept here. It is sent when the connection is back.</source>
        <translation type="unfinished">Wedi&apos;i gadw yma. Caiff ei anfon pan ddaw&apos;r cysylltiad yn ôl.</translation>
    </message>
</context>
<context>
    <name>ActButton</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished">Allwedd: %1</translation>
    </message>
</context>
<context>
    <name>ActFinder</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation type="unfinished">Does dim o&apos;r enw hwnnw. Rhowch gynnig ar air arall.</translation>
    </message>
</context>
<context>
    <name>ActFinderPage</name>
    <message>
        <source>Everything under one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever can be done now is found by a few of its letters. What cannot be done stands there and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the room screen</source>
        <translation type="unfinished">Cuddio sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
    <message>
        <source>the clocks rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin part B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joan is still in the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddBox</name>
    <message>
        <source>Write what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column, or say what kind of line this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is about, or the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point as you hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddKnown</name>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>I saw it</source>
        <translation type="unfinished">Gwelais i hyn</translation>
    </message>
    <message>
        <source>I was told</source>
        <translation type="unfinished">Dywedwyd wrtha i</translation>
    </message>
    <message>
        <source>I think</source>
        <translation type="unfinished">Rydw i&apos;n meddwl</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Choose a column: going well, worried about, or needs to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how you know it: I saw it, I was told, or I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you know</source>
        <translation type="unfinished">Ychwanegu&apos;r hyn rydych yn ei wybod</translation>
    </message>
    <message>
        <source>One point at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished">Beth rydych chi&apos;n ei wybod</translation>
    </message>
    <message>
        <source>Only those in this section will see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the room will see this</source>
        <translation type="unfinished">Bydd pawb yn yr ystafell yn gweld hyn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished">Anfon at %1</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Choose which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit %1 to a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 out of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 into a part again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, if the part sits. What was said before they do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room screen showed before is for those who were here. Show lines again, or give them, if %1 should have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit to part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let into part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1, in the room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if the child is younger than children who attend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCorrection</name>
    <message>
        <source>Only the chair answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer, as it stands beside the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1, and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the line for everybody who has the line. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the line as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCorrections</name>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a correction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>The conference is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Nothing more is written; what goes out afterwards is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be counted from this authority&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterRecord</name>
    <message>
        <source>It is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute-taker finishes it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finished it cannot approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished by %1, approved by %2 on %3. No line changes any more: a correction stands beside the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished by %1 on %2. Read it, and approve it if it is right: from then on no line changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute-taker is still writing. When it is finished, somebody else reads and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterReleases</name>
    <message>
        <source>Decision letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One prepares it, another checks the name on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">I bwy</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it goes once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper has been prepared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by %1, checked by %2, out on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else checks the name on it before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name on it before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is right: it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever prepared it cannot check it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Only while an item runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody of this part sees the change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>%1, now, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to come, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while an item runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the confidential section first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, %1 not read out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AheadRow</name>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes next already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes last already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPills</name>
    <message>
        <source>%1 of %2 are in</source>
        <translation type="unfinished">Mae %1 o %2 wedi cyrraedd</translation>
    </message>
</context>
<context>
    <name>AnswerPillsPage</name>
    <message>
        <source>Answers that are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the start, in order of arrival: no place belongs to anybody, and nobody reads a seat from a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation type="unfinished">Ar y sgrin fawr</translation>
    </message>
    <message>
        <source>The professionals are giving their view for Ellie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will show them all together.</source>
        <translation type="unfinished">Byddwn yn eu dangos i gyd gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Longer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines to write in. Tab goes on to the next control: nobody is caught in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop, with who will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellie has been frightened by violence between her parents many times this year. It affects her sleep and her health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A</source>
        <translation type="unfinished">Rhan A</translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priya reads it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of each mark stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is shown. Somebody may be looking on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in another part is hidden while this one is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackSheet</name>
    <message>
        <source>Let %1 back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded until %1 at least: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was said meanwhile comes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is before %1: why now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in a circle: how many wait, or which step this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of a dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam: note it, or raise dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You two talk it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Finish or put away what is open first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Cover the room screen</source>
        <translation type="unfinished">Cuddio sgrin yr ystafell</translation>
    </message>
    <message>
        <source>The room screen is covered. Press to show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished">Allwedd: %1</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Nesaf: %1</translation>
    </message>
    <message>
        <source>End part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
</context>
<context>
    <name>BottomKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Choose how long, or write a time like 10:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
    <message>
        <source>We go on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen and every tablet say “Break” and that we go on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break at once, without a time. The room screen says only: We will continue shortly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>Buttons</source>
        <translation type="unfinished">Botymau</translation>
    </message>
    <message>
        <source>One filled button in each place: that is the next step. Everything else is outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Next: Children&apos;s views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the room screen</source>
        <translation type="unfinished">Cuddio sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
    <message>
        <source>Put on screen</source>
        <translation type="unfinished">Rhoi ar y sgrin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Exclude Mark</source>
        <translation type="unfinished">Gwahardd Mark</translation>
    </message>
    <message>
        <source>Not possible yet: dashed, with the reason beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin part B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joan is still in the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Send to Priya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation type="unfinished">Mae&apos;r llaw i fyny</translation>
    </message>
    <message>
        <source>Cover my screen</source>
        <translation type="unfinished">Cuddio fy sgrin</translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>I want to say something</source>
        <translation type="unfinished">Rydw i eisiau dweud rhywbeth</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation type="unfinished">Mae angen seibiant arna i</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>Screen of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, eight to a page, with lines to cut along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a card has that seat until it is used: hand each to its person, and destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever has no card yet, one is made, and any card from before stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected: their device would be turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no card was made here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>A new card for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one when a card is lost, or has been seen by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that is connected now is turned away, and shows nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card before it opens nothing any more, wherever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card is shown here, and works once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardShown</name>
    <message>
        <source>Screen of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture to scan, for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has joined: a device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card was made here yet. A card from before, printed or written down, works until you make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>The plan so far</source>
        <translation type="unfinished">Y cynllun hyd yma</translation>
    </message>
    <message>
        <source>Ellie talks to Miss Bell at school each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation type="unfinished">Yn digwydd nawr</translation>
    </message>
    <message>
        <source>Beth, the health visitor, is talking about Jack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can bring Jack&apos;s check forward to next Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum is met</source>
        <translation type="unfinished">Mae cworwm</translation>
    </message>
    <message>
        <source>Social care and three others; two are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two things stand in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joan is in the building. The gap is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sam Okafor does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the conference is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Larch House” is protected from Mark Reed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has not been sent.</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon wedi&apos;i hanfon.</translation>
    </message>
    <message>
        <source>When you declare</source>
        <translation type="unfinished">Pan fyddwch yn datgan</translation>
    </message>
    <message>
        <source>It cannot be changed, only corrected on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12:07 to 12:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A leaves the building before part B comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Cardiau</translation>
    </message>
    <message>
        <source>A sheet on the page. An edge and a soft fill always stand beside words that say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a card has its seat, until it is used. Give it to that person alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Let the camera of the device see the picture. It reads a line that begins with waymark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Open Waymark on the device, choose “Join with a card”, and paste the line there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairActs</name>
    <message>
        <source>End the confidential section first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after the break first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while a part sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the room screen</source>
        <translation type="unfinished">Cuddio sgrin yr ystafell</translation>
    </message>
    <message>
        <source>End the confidential section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>the room goes neutral first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break at once, without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room is told nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break with the time we go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody nobody knows is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write in just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Nesaf: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the views are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes, steps out or leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, skip, add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give lines to everybody of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here has everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to exclude somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of its letters, who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a named deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is adjourned already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends here, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also F1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the part first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people and the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom you met, and when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairBody</name>
    <message>
        <source>Begin a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairNews</name>
    <message>
        <source>The room screen is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen shows the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidential section is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidential section has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is lost. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. What you write is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write down what was just said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairPages</name>
    <message>
        <source>You are nearly in</source>
        <translation type="unfinished">Rydych chi bron i mewn</translation>
    </message>
    <message>
        <source>Joining the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown until this laptop has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room and every tablet say so. Since %1, %2 minutes. We go on with “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is told nothing. Since %1, %2 minutes. We go on with “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairTop</name>
    <message>
        <source>Clearing the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>Break since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hand up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hands up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>The room screen is covered. It stays covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen is covered at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished">Beth fydd yn newid</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildPick</name>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which child</source>
        <translation type="unfinished">Pa blentyn</translation>
    </message>
</context>
<context>
    <name>ChildTabs</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>No plan. Other help offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information, meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation type="unfinished">Rhywun i siarad â nhw</translation>
    </message>
    <message>
        <source>Help with money</source>
        <translation type="unfinished">Help gydag arian</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Dewisiadau</translation>
    </message>
    <message>
        <source>One of several, below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop: what is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early help, child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
</context>
<context>
    <name>CircleChip</name>
    <message>
        <source>Press to make it narrower</source>
        <translation type="unfinished">Pwyswch i&apos;w wneud yn gulach</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation type="unfinished">Pwy fydd yn ei weld</translation>
    </message>
</context>
<context>
    <name>CircleChipPage</name>
    <message>
        <source>Circle chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will see what is being written, beside it, always. A key makes it narrower, never wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chip only says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Sent to Priya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Everyone in the room</source>
        <translation type="unfinished">Pawb yn yr ystafell</translation>
    </message>
    <message>
        <source>A press changes it until the line is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: Part A</source>
        <translation type="unfinished">I&apos;w weld gan: Rhan A</translation>
    </message>
    <message>
        <source>Seen by: Professionals only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A</source>
        <translation type="unfinished">Rhan A</translation>
    </message>
    <message>
        <source>everybody admitted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and minutes only</source>
        <translation type="unfinished">Cadeirydd a chofnodydd yn unig</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>End the part that sits first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this nothing more is said or decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every child has a decision, and everybody has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Dyddiadau</translation>
    </message>
    <message>
        <source>No date is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: core group %2, review %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is still in the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the family is in the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day can be counted from this authority&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is written. A correction can still be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers can be made for everybody who may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>Just changed</source>
        <translation type="unfinished">Newydd newid</translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>What is going well, what people worry about, what needs to happen. The line just changed is gently marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Ellie is at school every day</source>
        <translation type="unfinished">Mae Ellie yn yr ysgol bob dydd</translation>
    </message>
    <message>
        <source>Joan has them to stay every Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joan Price · both · just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Ellie hears shouting and gets scared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jack missed two health checks</source>
        <translation type="unfinished">Collodd Jack ddau archwiliad iechyd</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>A safety plan that everyone knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amira Khan · both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed line on a family member&apos;s tablet: the mark fades by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and Amira make a safety plan for home.</source>
        <translation type="unfinished">Rydych chi ac Amira yn gwneud cynllun diogelwch i&apos;r cartref.</translation>
    </message>
    <message>
        <source>By Friday 13 November. You chose this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellie and Jack stay with Joan every Friday.</source>
        <translation type="unfinished">Mae Ellie a Jack yn aros gyda Joan bob nos Wener.</translation>
    </message>
</context>
<context>
    <name>ColumnsItem</name>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Lines can be written while a part sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who speaks: type two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child it is about, or the meeting: Alt A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>ConnectionDecision</name>
    <message>
        <source>Choose what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the parts %1 stays out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While %1 is out, %1 waits outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out of some parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSheet</name>
    <message>
        <source>Write what the connection is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a personal connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide afterwards what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, you and the minute-taker see this, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 writes nothing in the shared text, confirms no dissent and notes no disagreement. They can still send you what they want to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words, such as “her cousin is married to the father&apos;s brother”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>%1 has a personal connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what follows for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Write what the line shall say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first wording is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Write the words as they should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these words right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has the line gets the new words. The first wording stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show my screen again</source>
        <translation type="unfinished">Dangos fy sgrin eto</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerRow</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangersCard</name>
    <message>
        <source>Write what people are worried may happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what will be seen when %1 is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangers and goals for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people are worried may happen to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be seen when %1 is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers which danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>For example 20 11 2026</source>
        <translation type="unfinished">Er enghraifft 20 11 2026</translation>
    </message>
    <message>
        <source>Write day, month and year</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod, y mis a&apos;r flwyddyn</translation>
    </message>
    <message>
        <source>There is no such day. Write it like 20 11 2026</source>
        <translation type="unfinished">Does dim diwrnod o&apos;r fath. Ysgrifennwch fel 20 11 2026</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation type="unfinished">%1, diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mis</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation type="unfinished">%1, mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>%1, year</source>
        <translation type="unfinished">%1, blwyddyn</translation>
    </message>
</context>
<context>
    <name>DateFieldPage</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Dyddiadau</translation>
    </message>
    <message>
        <source>A date that is known is written, not looked for in a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>When first?</source>
        <translation type="unfinished">Pryd gyntaf?</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Write at least one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
        <source>Set for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesLine</name>
    <message>
        <source>The core group first meets on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We all meet again on %1</source>
        <translation type="unfinished">Byddwn i gyd yn cwrdd eto ar %1</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Views for %1</source>
        <translation type="unfinished">Barn am %1</translation>
    </message>
</context>
<context>
    <name>DecidedPanel</name>
    <message>
        <source>Decided for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Choose what you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your reasons first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one category of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, although most of the views say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now, although there is no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the plan ends at the first review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum is met</source>
        <translation type="unfinished">Mae cworwm</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>No plan. Other help offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information, meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the decision for %1</source>
        <translation type="unfinished">Datgan y penderfyniad i %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>The decision is yours. Waymark counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclosePanel</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give lines to everybody of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what they should have. Before anything is given you see who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line can be given in other words than its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you should read this screen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line is folded away while others can look on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines are folded away while others can look on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the lines away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what not everybody here has. Somebody may be looking on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscloseSheet</name>
    <message>
        <source>Choose what is to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing of where or when it was first said, and stands on the record as said now by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this to everybody of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 lines to everybody of part %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, if they should be others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>You declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes it, or raises dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You two talk it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdraws or confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dissents formally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has withdrawn the dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has raised dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the conference is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>We have talked it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s own words, if there is no tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted without dissent: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 does not agree, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that %1 does not agree, without dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sentence first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise dissent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can still raise it on the tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissentFor</name>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>DissentForm</name>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">Dydw i ddim yn cytuno</translation>
    </message>
    <message>
        <source>You dissent from the decision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have withdrawn your dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have raised dissent for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not agree with the decision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent goes in the record. Everyone in the room can see that you raised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Confirm my dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First you and %1 talk it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in your own words why you do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissentLine</name>
    <message>
        <source>%1 dissents formally for %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has withdrawn the dissent for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has raised dissent for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>The chair marks first that they have talked it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DissentSteps</name>
    <message>
        <source>You raise it, while the conference is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 talk it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed it in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdraw it, or confirm it in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished">Cam %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Mae problem</translation>
    </message>
</context>
<context>
    <name>ErrorSummaryPage</name>
    <message>
        <source>Give the action somebody who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write by when, like 20 11 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Mae problem</translation>
    </message>
    <message>
        <source>At the top of its page. It takes the focus, and each line leads to its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
</context>
<context>
    <name>ExcludeSheet</name>
    <message>
        <source>Choose the ground first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reasons as you tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, for the professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for how many minutes at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as a last step. The meeting goes on without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say, and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons, as you tell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and everybody here now will see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For professionals only. %1 never sees this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out for at least, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes. You decide when %1 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here for %2 and goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can still be heard by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s record will hold your reasons, and nothing said meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can let %1 back in. This stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, go on with the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExcludedCard</name>
    <message>
        <source>the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they hear of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. At least until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must follow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 back in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the meeting has stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Kind of conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose procedure is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children’s Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute-taker’s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message>
        <source>Your hand is up</source>
        <translation type="unfinished">Mae eich llaw i fyny</translation>
    </message>
    <message>
        <source>I want to say something</source>
        <translation type="unfinished">Rydw i eisiau dweud rhywbeth</translation>
    </message>
    <message>
        <source>Your hand is up. Take it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a break</source>
        <translation type="unfinished">Rydych chi wedi gofyn am seibiant</translation>
    </message>
    <message>
        <source>I need a break</source>
        <translation type="unfinished">Mae angen seibiant arna i</translation>
    </message>
    <message>
        <source>You asked for a break. Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is saved</source>
        <translation type="unfinished">Mae&apos;r hyn rydych yn ei ysgrifennu wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>What you write is kept here</source>
        <translation type="unfinished">Mae&apos;r hyn rydych yn ei ysgrifennu wedi&apos;i gadw yma</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
</context>
<context>
    <name>FamilyDecision</name>
    <message>
        <source>%1 will have a child protection plan</source>
        <translation type="unfinished">Bydd gan %1 gynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>No child protection plan for %1. Other help is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s plan goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s plan ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need to know more about %1, and meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided for %1</source>
        <translation type="unfinished">Beth a benderfynwyd i %1</translation>
    </message>
    <message>
        <source>The kind of harm we worry about: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>My views</source>
        <translation type="unfinished">Fy marn i</translation>
    </message>
</context>
<context>
    <name>FamilyPlan</name>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Who visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s plan</source>
        <translation type="unfinished">Cynllun %1</translation>
    </message>
    <message>
        <source>There is no plan yet. We make it together later in the meeting.</source>
        <translation type="unfinished">Does dim cynllun eto. Byddwn yn ei wneud gyda&apos;n gilydd yn nes ymlaen yn y cyfarfod.</translation>
    </message>
</context>
<context>
    <name>FamilyPlanLine</name>
    <message>
        <source>By %1.</source>
        <translation type="unfinished">Erbyn %1.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <translation type="unfinished">Pwy: %1.</translation>
    </message>
    <message>
        <source>Just changed.</source>
        <translation type="unfinished">Newydd newid.</translation>
    </message>
</context>
<context>
    <name>FamilyTop</name>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">Helo %1</translation>
    </message>
    <message>
        <source>Cover my screen</source>
        <translation type="unfinished">Cuddio fy sgrin</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Cover my screen. Key: three times Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyViews</name>
    <message>
        <source>What you have said</source>
        <translation type="unfinished">Beth rydych chi wedi&apos;i ddweud</translation>
    </message>
    <message>
        <source>Nothing yet. You can say something at any time.</source>
        <translation type="unfinished">Dim byd eto. Gallwch ddweud rhywbeth unrhyw bryd.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished">Yn eu geiriau eu hunain</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Meysydd</translation>
    </message>
    <message>
        <source>The label stands above and stays; a hint says how; an error says what happened and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Where will it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place everybody can get to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, Miss Bell&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point as you hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person, like Beth Lawson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight letters and numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this part&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
</context>
<context>
    <name>FollowSheet</name>
    <message>
        <source>Write at least one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After excluding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluding somebody does not end their right to be heard and to hear what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are heard instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter read out by the chair; a part of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they hear what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair telephones on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter with the reasons went at %1; it goes again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter with the reasons goes now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>This would be refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>Back to the lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryFace</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished">Oriel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Begin part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which part comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen is covered. Nobody of one part meets anybody of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown in the room until a part begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to exclude somebody waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests to exclude somebody wait for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must have left the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of another part is in the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in with part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of part %1 is in the building any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When part %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveMyView</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished">Mwy o wybodaeth</translation>
    </message>
    <message>
        <source>Choose yes, no or more information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one kind of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My view for %1</source>
        <translation type="unfinished">Fy marn am %1</translation>
    </message>
    <message>
        <source>Which harm? One or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees it before %1 shows all views together. Then it stays as you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give my view</source>
        <translation type="unfinished">Rhoi fy marn</translation>
    </message>
</context>
<context>
    <name>HandKnob</name>
    <message>
        <source>Hand is up</source>
        <translation type="unfinished">Mae&apos;r llaw i fyny</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation type="unfinished">Codi llaw</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Nobody has been named as a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs the meeting from their own laptop. Yours shows what a professional&apos;s tablet may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can hand it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes the record from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandRow</name>
    <message>
        <source>%1 needs a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hand of %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappeningNow</name>
    <message>
        <source>It is your turn to talk</source>
        <translation type="unfinished">Eich tro chi yw siarad</translation>
    </message>
    <message>
        <source>%1, %2, is talking</source>
        <translation type="unfinished">Mae %1, %2, yn siarad</translation>
    </message>
    <message>
        <source>%1 is talking</source>
        <translation type="unfinished">Mae %1 yn siarad</translation>
    </message>
    <message>
        <source>The professionals are giving their view for %1</source>
        <translation type="unfinished">Mae&apos;r gweithwyr proffesiynol yn rhoi eu barn am %1</translation>
    </message>
    <message>
        <source>We are having a break</source>
        <translation type="unfinished">Rydyn ni&apos;n cael seibiant</translation>
    </message>
    <message>
        <source>The meeting is over. Thank you for being here.</source>
        <translation type="unfinished">Mae&apos;r cyfarfod ar ben. Diolch am fod yma.</translation>
    </message>
    <message>
        <source>We will continue shortly</source>
        <translatorcomment>The whole file: TO BE CHECKED BY A NATIVE SPEAKER. Every text is therefore kept unfinished; it is shown all the same, and what is empty is shown in English.</translatorcomment>
        <translation type="unfinished">Byddwn yn parhau cyn bo hir</translation>
    </message>
    <message>
        <source>We will show them all together.</source>
        <translation type="unfinished">Byddwn yn eu dangos i gyd gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation type="unfinished">Yn digwydd nawr</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation type="unfinished">Nesaf:</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation type="unfinished">Byddwn yn parhau am %1</translation>
    </message>
</context>
<context>
    <name>HarmTicks</name>
    <message>
        <source>Neglect</source>
        <translation type="unfinished">Esgeulustod</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished">Corfforol</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation type="unfinished">Rhywiol</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation type="unfinished">Emosiynol</translation>
    </message>
</context>
<context>
    <name>HomeFace</name>
    <message>
        <source>Child protection conferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IsThisRight</name>
    <message>
        <source>Thank you. %1 has your answer.</source>
        <translation type="unfinished">Diolch. Mae eich ateb gan %1.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished">Ydy hyn yn iawn?</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation type="unfinished">Dywedodd %1: “%2”</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation type="unfinished">Ddim yn hollol</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation type="unfinished">Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>What would be right?</source>
        <translation type="unfinished">Beth fyddai&apos;n iawn?</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished">Anfon at %1</translation>
    </message>
    <message>
        <source>Write what would be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and decision</source>
        <translation type="unfinished">Barn a phenderfyniad</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Dyddiadau</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the item is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody reads this. It names no child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words, for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words: children, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangers and scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, who is who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHeading</name>
    <message>
        <source>%1 is speaking</source>
        <translation type="unfinished">Mae %1 yn siarad</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation type="unfinished">%1 o %2 funud</translation>
    </message>
    <message>
        <source>Seen by: Part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemTime</name>
    <message numerus="yes">
        <source>%n min so far</source>
        <translation type="unfinished">
            <numerusform>%n mun. hyd yma</numerusform>
            <numerusform>%n mun. hyd yma</numerusform>
            <numerusform>%n mun. hyd yma</numerusform>
            <numerusform>%n mun. hyd yma</numerusform>
            <numerusform>%n mun. hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min, %2 more than planned</source>
        <translation type="unfinished">%1 mun., %2 yn fwy na&apos;r bwriad</translation>
    </message>
    <message>
        <source>%1 min, as planned</source>
        <translation type="unfinished">%1 mun., yn ôl y bwriad</translation>
    </message>
    <message>
        <source>%1 of %2 min · %3 left</source>
        <translation type="unfinished">%1 o %2 mun. · %3 ar ôl</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemTimePage</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>How long an item has run. Longer than planned is said as plainly as the rest: a clock that turns red would hurry people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Going well, worries, what needs to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hannah&apos;s views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>The bar alone, where the words stand elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for the break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the seat of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join with a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair gives you one for this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line that begins with waymark: — it says where the server is and proves that it is the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four unrelated words are good. Who loses it loses the conference: nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one it was prepared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder, for an encrypted copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on a stick. Another laptop can go on from it. Leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others reach this laptop by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being opened. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished">Allwedd: %1</translation>
    </message>
</context>
<context>
    <name>KeyCapPage</name>
    <message>
        <source>who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover my screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
        <source>A key of the keyboard, beside what it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Choose who speaks by two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the line, or keep who speaks and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact, opinion, allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: the next child, or the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Chair and minute-taker only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out of a line that was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an empty line: correct a line of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words of a child or the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view or a disagreement for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover my screen, and show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
        <source>On some laptops F2 needs Fn: Ctrl and Space do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find something else to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindLegend</name>
    <message>
        <source>Kind of statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key makes it narrower, never wider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindPick</name>
    <message>
        <source>Kind of statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindWord</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>From %1 · read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 · not read out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Only while a part sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words go in the record of those who are here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and the minute-taker see them until you have read them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been handed in for this part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>Not saved. Stop here: write down on paper what was just said, make room on the disk, then write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. What you write is kept here and sent when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved here, but no longer on the second path. Put the stick in again, or go on without a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Write down on paper what is said, and tell the chair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCircle</name>
    <message>
        <source>Seen by: %1</source>
        <translation type="unfinished">I&apos;w weld gan: %1</translation>
    </message>
    <message>
        <source>Alt P and Alt M make it narrower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Write what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line: what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By when, or when first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Fold: for what, and for whom alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: for what, and for whom alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what: what will be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 alone, whoever supports them, and the professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Put the words right…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links</source>
        <translation type="unfinished">Dolenni</translation>
    </message>
    <message>
        <source>Underlined words that lead somewhere; what does something is a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Show part A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole report from Beth Lawson, health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>What I have said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down when it begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>We will continue shortly</source>
        <translation type="unfinished">Byddwn yn parhau cyn bo hir</translation>
    </message>
    <message>
        <source>You are nearly in</source>
        <translation type="unfinished">Rydych chi bron i mewn</translation>
    </message>
    <message>
        <source>The chair will let you in. You do not need to do anything.</source>
        <translation type="unfinished">Bydd y cadeirydd yn eich gadael i mewn. Does dim angen gwneud dim.</translation>
    </message>
    <message>
        <source>Make yourself comfortable.</source>
        <translation type="unfinished">Gwnewch eich hun yn gyfforddus.</translation>
    </message>
    <message>
        <source>No connection just now. It comes back by itself.</source>
        <translation type="unfinished">Dim cysylltiad ar hyn o bryd. Daw yn ôl ar ei ben ei hun.</translation>
    </message>
</context>
<context>
    <name>LookButtons</name>
    <message>
        <source>Text size, now %1 %</source>
        <translation type="unfinished">Maint y testun, nawr %1 %</translation>
    </message>
    <message>
        <source>High contrast, now on</source>
        <translation type="unfinished">Cyferbyniad uchel, ymlaen</translation>
    </message>
    <message>
        <source>High contrast, now off</source>
        <translation type="unfinished">Cyferbyniad uchel, wedi&apos;i ddiffodd</translation>
    </message>
</context>
<context>
    <name>MarkIt</name>
    <message>
        <source>Why not lower, why not higher, if you want to say</source>
        <translation type="unfinished">Pam nad yn is, pam nad yn uwch, os hoffech ddweud</translation>
    </message>
    <message>
        <source>Your number is in: %1. Nobody sees it before %2 shows all of them. You can change it until then.</source>
        <translation type="unfinished">Mae eich rhif i mewn: %1. Does neb yn ei weld cyn i %2 ddangos pob un. Gallwch ei newid tan hynny.</translation>
    </message>
    <message>
        <source>Nobody sees your number before %1 shows all of them together.</source>
        <translation type="unfinished">Does neb yn gweld eich rhif cyn i %1 ddangos pob un gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Change my number</source>
        <translation type="unfinished">Newid fy rhif</translation>
    </message>
    <message>
        <source>Give my number</source>
        <translation type="unfinished">Rhoi fy rhif</translation>
    </message>
    <message>
        <source>Choose a number first</source>
        <translation type="unfinished">Dewiswch rif yn gyntaf</translation>
    </message>
    <message>
        <source>Choose another number first</source>
        <translation type="unfinished">Dewiswch rif arall yn gyntaf</translation>
    </message>
</context>
<context>
    <name>MarksPage</name>
    <message>
        <source>Everyone admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A</source>
        <translation type="unfinished">Rhan A</translation>
    </message>
    <message>
        <source>Part B</source>
        <translation type="unfinished">Rhan B</translation>
    </message>
    <message>
        <source>Part C</source>
        <translation type="unfinished">Rhan C</translation>
    </message>
    <message>
        <source>Part D</source>
        <translation type="unfinished">Rhan D</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Chair and minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape, letter, colour and words, never fewer than three. Letters stand on the chair&apos;s and the minute-taker&apos;s screens only: an A tells a family that there is a B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a family looks: no letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the room</source>
        <translation type="unfinished">Pawb yn yr ystafell</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Views and decision</source>
        <translation type="unfinished">Barn a phenderfyniad</translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished">Dywedwyd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Geiriau eu hunain</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingSheets</name>
    <message>
        <source>Who is to be excluded?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>What you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not sent anything yet. Start on the page Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view</source>
        <translation type="unfinished">Eich barn</translation>
    </message>
    <message>
        <source>Your view for %1 is shown with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your view for %1 is in. Nobody sees it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report</source>
        <translation type="unfinished">Eich adroddiad</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesFace</name>
    <message>
        <source>This line has not been sent</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon wedi&apos;i hanfon</translation>
    </message>
</context>
<context>
    <name>MinutesTop</name>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>Break since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover my screen</source>
        <translation type="unfinished">Cuddio fy sgrin</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>the chair</source>
        <translation type="unfinished">y cadeirydd</translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished">Y ddau</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Pawb</translation>
    </message>
</context>
<context>
    <name>Neutral</name>
    <message>
        <source>We will continue shortly</source>
        <translation type="unfinished">Byddwn yn parhau cyn bo hir</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>The neutral screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Prepare a new conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, children and reports follow on the chair’s console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a pack file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .pack.toml, with its whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs in your folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it and start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Put right. Before: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. It first said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation type="unfinished">I&apos;w weld gan: %1</translation>
    </message>
    <message>
        <source>Press to correct this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. First wording kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Written down so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written down for this item yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTable</name>
    <message>
        <source>Lines of the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>No connection. What you write is kept here.</source>
        <translation type="unfinished">Dim cysylltiad. Mae&apos;n cael ei gadw yma.</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowHead</name>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation type="unfinished">Mae&apos;r gynhadledd ar ben</translation>
    </message>
    <message>
        <source>We will continue shortly</source>
        <translation type="unfinished">Byddwn yn parhau cyn bo hir</translation>
    </message>
    <message>
        <source>Since %1. %2 says when we go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Nothing can be added now.</source>
        <translation type="unfinished">Diolch. Ni ellir ychwanegu dim nawr.</translation>
    </message>
    <message>
        <source>%1. What is said here stays with those in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said here stays with those in the room.</source>
        <translation type="unfinished">Mae&apos;r hyn a ddywedir yma yn aros gyda&apos;r rhai sydd yn yr ystafell.</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation type="unfinished">%1 o %2 funud</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation type="unfinished">Chi sy&apos;n siarad</translation>
    </message>
    <message>
        <source>%1, %2, is speaking</source>
        <translation type="unfinished">Mae %1, %2, yn siarad</translation>
    </message>
    <message>
        <source>%1 is speaking</source>
        <translation type="unfinished">Mae %1 yn siarad</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation type="unfinished">Byddwn yn parhau am %1</translation>
    </message>
</context>
<context>
    <name>NowSide</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation type="unfinished">Am %1.</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report</source>
        <translation type="unfinished">Eich adroddiad</translation>
    </message>
    <message>
        <source>Shared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My view</source>
        <translation type="unfinished">Fy marn</translation>
    </message>
    <message>
        <source>Opens when %1 asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRound</name>
    <message>
        <source>The question for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the room screen and on each professional&apos;s tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 at risk of serious harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each professional gives a view on their own tablet. Nobody sees another&apos;s view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You show all of them together, when all are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the views on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Write what you want to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation type="unfinished">Dywedwch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>I want …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation type="unfinished">Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>%1 sees it first. Then everyone in the room can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished">Anfon at %1</translation>
    </message>
</context>
<context>
    <name>PagePage</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>A page fills its height and scrolls when there is more. Whatever gets the keyboard comes into sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>What I have said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jack is happy and chatty at nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jack missed two health checks</source>
        <translation type="unfinished">Collodd Jack ddau archwiliad iechyd</translation>
    </message>
    <message>
        <source>I can bring Jack&apos;s check forward to next Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back to the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person gets the record they may have, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked to get papers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartEnd</name>
    <message>
        <source>Part %1 leaves the building before another part comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Part %1, in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartLines</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartTile</name>
    <message>
        <source>Part %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sat until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown when everybody else has left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Cam %1 o %2</translation>
    </message>
</context>
<context>
    <name>PathBarPage</name>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, now, to come: only the steps that everybody who looks may know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Now: what is going well, worries, what needs to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation type="unfinished">Ar y sgrin fawr</translation>
    </message>
    <message>
        <source>Talking about Ellie and Jack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingRow</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Yn anfon</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished">Wedi&apos;i gadw yma</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>Not in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody nobody knows is here. The room screen shows nothing until you know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 · 1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 · %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the other part away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is in the other part. Somebody may be looking on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonChipPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>People have names. Family and who is with them are warm; professionals are grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">mam</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation type="unfinished">mam-gu</translation>
    </message>
    <message>
        <source>BSL interpreter, for Joan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished">gofal cymdeithasol</translation>
    </message>
    <message>
        <source>health visitor</source>
        <translation type="unfinished">ymwelydd iechyd</translation>
    </message>
    <message>
        <source>Who speaks: a press chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">ysgol</translation>
    </message>
    <message>
        <source>Lantern DA service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials alone, where the name stands beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elin Morgan writes here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video, by telephone, in another room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let back in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit to a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let into a part again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a personal connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picked</name>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the record: fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Line of the record: opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Line of the record: allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation type="unfinished">Esgeulustod</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished">Corfforol</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation type="unfinished">Rhywiol</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation type="unfinished">Emosiynol</translation>
    </message>
    <message>
        <source>Who cares for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished">Grŵp craidd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished">Y ddau</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict between family members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious prejudice to the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intoxication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Lists to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button shows what is chosen and opens the list. Arrow keys move, Enter takes, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>On a laptop: who will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">mam</translation>
    </message>
    <message>
        <source>health visitor</source>
        <translation type="unfinished">ymwelydd iechyd</translation>
    </message>
    <message>
        <source>Lantern DA service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video, telephone or another room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be marked just now: no part of the conference is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped out at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>Stepped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanColumns</name>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>Write what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>Fri 20 Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will know it works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this line while you wrote. It now says: “%1”. Your words are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>PlanFoot</name>
    <message>
        <source>1 line needs somebody who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines need somebody who does them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line needs a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines need a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s plan is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the plan can be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has somebody who does it, and a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <source>%1&apos;s plan is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines are not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree %1&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In need plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the last plan to look back at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Who: %1</source>
        <translation type="unfinished">Pwy: %1</translation>
    </message>
    <message>
        <source>By when: %1</source>
        <translation type="unfinished">Erbyn pryd: %1</translation>
    </message>
    <message>
        <source>We will know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just changed</source>
        <translation type="unfinished">Newydd newid</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation type="unfinished">Newid y llinell hon</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Pwy?</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Ychwanegu dyddiad</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>No line yet. Write the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cares for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>If things go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished">Grŵp craidd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
        <source>Home and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the plan is not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>%1’s plan</source>
        <translation type="unfinished">Cynllun %1</translation>
    </message>
    <message>
        <source>Everyone in the room</source>
        <translation type="unfinished">Pawb yn yr ystafell</translation>
    </message>
    <message>
        <source>If the plan is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>told from the other part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When first?</source>
        <translation type="unfinished">Pryd gyntaf?</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the last plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSoFar</name>
    <message>
        <source>The plan so far</source>
        <translation type="unfinished">Y cynllun hyd yma</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">I %1</translation>
    </message>
    <message>
        <source>There is no plan yet. We make it together later in the meeting.</source>
        <translation type="unfinished">Does dim cynllun eto. Byddwn yn ei wneud gyda&apos;n gilydd yn nes ymlaen yn y cyfarfod.</translation>
    </message>
</context>
<context>
    <name>PointColumns</name>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished">%1, am %2</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Points can be added while a part sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point has not been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point for the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes up on the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareAgenda</name>
    <message>
        <source>Write what each item is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Croeso</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and decision</source>
        <translation type="unfinished">Barn a phenderfyniad</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Dyddiadau</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: %1 items, %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title names a child. Families read the plain words; where there are none, the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a usual agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the agenda of another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words: children, family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareChild</name>
    <message>
        <source>Put right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then say at each person, under People, who hears about this child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the child&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not born yet: “Baby” and the surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the child likes to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 14 2 2017. Empty: not born yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareChildren</name>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every view, decision and plan is for one child by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDetail</name>
    <message>
        <source>Protect a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change one: protect it anew first, then take the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is protected, without the words themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one wording that must not be said to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from whom it is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that must not reach them, one wording on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the house, the street, the postcode, the telephone number. Spelling, spaces and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDetails</name>
    <message>
        <source>Protected details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words never reach the people you name: not on a screen, not on paper, however they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 · in %2 wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is said instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareFacts</name>
    <message>
        <source>Initial conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-in conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-birth conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child death overview panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority and procedure were chosen when the conference was made, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the conference is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hour like 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every screen and paper. It names no child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy discussion was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From it the days to this conference are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby is due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 20 1 2027</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareItem</name>
    <message>
        <source>Title of item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain words for families, item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out item %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareLetter</name>
    <message>
        <source>Add a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the letter says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter from Hannah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ticked: about the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareLetters</name>
    <message>
        <source>Letters and written views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and the minute-taker have them, until you read them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter has been handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 · about %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareMeet</name>
    <message>
        <source>Log a meeting before the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that you met, not what was said. For two who must not meet, log each on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many minutes it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how you met, for example “by telephone”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the family room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareMeeting</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hour is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was chosen when the conference was made, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever names the conference on screens and papers. It never names a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareMet</name>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet each of the family before, for %1 minutes at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet each of the family before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting has been logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 minutes · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met for long enough yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareMissing</name>
    <message>
        <source>Everything is prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things are still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareNav</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Ready to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Parts and agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePart</name>
    <message>
        <source>Part P: all professionals, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its agenda can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporters and interpreters come with the person they are there for. The letter is for you alone: no family ever reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes to this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · in part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals who stay out of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this part: %1. People who have no part in common never meet, and neither learns of the other here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareParts</name>
    <message>
        <source>Parts and agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people who must not meet are in different parts, and neither learns anything of the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part P: all professionals, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the professionals; nobody of the family yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items, %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePeople</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Everybody who comes, or is heard in writing. Each has one place here: family, or professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by written report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met before yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePerson</name>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child of this conference who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocate, friend, solicitor: for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal: the authority&apos;s own solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here now stands instead of what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom this person is there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how they are related, for example “mother”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who of the family agreed to the observer, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, in a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">mam</translation>
    </message>
    <message>
        <source>health visitor</source>
        <translation type="unfinished">ymwelydd iechyd</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oakfield Primary School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector, for the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which child</source>
        <translation type="unfinished">Pa blentyn</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is told anything about a child: not on a screen, not on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else by written report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In direct contact with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy: may take the chair or the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also invited in their own right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advocate by profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the family agreed, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, if the child is younger than children come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason, if they interpret for two people here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, a chair near the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care</source>
        <translation type="unfinished">gofal cymdeithasol</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">ysgol</translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished">heddlu</translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePick</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareReport</name>
    <message>
        <source>%1: received and shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it already keeps it. To change its words, take it back and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals who hear about the child have it too. For two who must not meet, add it once for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose report it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the report is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the children it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was shared with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from the family, as the police may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareReports</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has each report in time before the conference. When it was shared is kept: an appeal may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report has been handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received or shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are added before the first part begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareRoom</name>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the room screen follow from how far the last seat is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres from the screen to the last seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers only, like 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture, in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The welcome says who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how far the last seat is: the letters have their smallest size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is arranged, the last seat reads it with ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is arranged, the last seat can just read it. A nearer seat helps more than larger letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is arranged, the last seat cannot read it. Move that seat nearer, or make the picture larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of part %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation type="unfinished">Sgrin yr ystafell</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has joined; not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While another part sits it says “We will continue shortly”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room screen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further screen, for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareRow</name>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareSection</name>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareTicks</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareWhen</name>
    <message>
        <source>Write the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the hour like 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceSide</name>
    <message>
        <source>In the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum is met</source>
        <translation type="unfinished">Mae cworwm</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProTop</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished">Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Yn anfon</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished">Wedi&apos;i gadw yma</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <source>Cover my screen</source>
        <translation type="unfinished">Cuddio fy sgrin</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Cover my screen. Key: three times Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Professional</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished">Fy rhan i</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Write what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished">Beth fydd yn digwydd</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">I bwy</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished">Pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished">Enwau cyntaf</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>Fri 20 Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will know it works when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the room will see this</source>
        <translation type="unfinished">Bydd pawb yn yr ystafell yn gweld hyn</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished">Anfon at %1</translation>
    </message>
</context>
<context>
    <name>ProposedLines</name>
    <message>
        <source>Proposed by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>Quorum is met</source>
        <translation type="unfinished">Mae cworwm</translation>
    </message>
    <message>
        <source>Quorum is not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordItem</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Part %1, in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden while Part %1 is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides Part %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the record of Part %1. Somebody may be looking on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished">Seibiant</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Record of Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential section since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 is on your screen. Nobody who came for Part %2 may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines still go to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this part has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has been written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedBar</name>
    <message>
        <source>This line has not been sent</source>
        <translation type="unfinished">Nid yw&apos;r llinell hon wedi&apos;i hanfon</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it professionals only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalEdge</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Write the reasons for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to exclude %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted, and excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why %1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Your reasons: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was explained, if it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone, with her advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting it excludes nobody yet: you do that when they are here, or before they come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose who is to be excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to be excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Requests to exclude somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and the minute-taker see them. Your decision is final, and its reasons go on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it leaves the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it leaves the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how it went, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rolls</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair, minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomAgenda</name>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished">I ddod</translation>
    </message>
</context>
<context>
    <name>RoomBreak</name>
    <message>
        <source>We are having a break</source>
        <translation type="unfinished">Rydyn ni&apos;n cael seibiant</translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation type="unfinished">Byddwn yn parhau am %1</translation>
    </message>
</context>
<context>
    <name>RoomColumn</name>
    <message>
        <source>Just changed</source>
        <translation type="unfinished">Newydd newid</translation>
    </message>
</context>
<context>
    <name>RoomColumns</name>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
</context>
<context>
    <name>RoomDangers</name>
    <message>
        <source>What we are worried about</source>
        <translation type="unfinished">Beth sy&apos;n ein poeni</translation>
    </message>
    <message>
        <source>What safe looks like</source>
        <translation type="unfinished">Sut olwg sydd ar fod yn ddiogel</translation>
    </message>
</context>
<context>
    <name>RoomDates</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the group that works on the plan meets</source>
        <translation type="unfinished">%1: mae&apos;r grŵp sy&apos;n gweithio ar y cynllun yn cwrdd</translation>
    </message>
    <message>
        <source>%1: we all meet again</source>
        <translation type="unfinished">%1: byddwn i gyd yn cwrdd eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDecisions</name>
    <message>
        <source>%1 will have a child protection plan</source>
        <translation type="unfinished">Bydd gan %1 gynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of harm: %1</source>
        <translation type="unfinished">Y math o niwed: %1</translation>
    </message>
</context>
<context>
    <name>RoomFace</name>
    <message>
        <source>Room screen</source>
        <translation type="unfinished">Sgrin yr ystafell</translation>
    </message>
</context>
<context>
    <name>RoomMark</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPerson</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPlan</name>
    <message>
        <source>%1’s plan</source>
        <translation type="unfinished">Cynllun %1</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation type="unfinished">%1 i %2 o %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Erbyn pryd</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>We write it together, line by line.</source>
        <translation type="unfinished">Rydyn ni&apos;n ei ysgrifennu gyda&apos;n gilydd, llinell wrth linell.</translation>
    </message>
</context>
<context>
    <name>RoomPlanRow</name>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Pwy?</translation>
    </message>
    <message>
        <source>When first?</source>
        <translation type="unfinished">Pryd gyntaf?</translation>
    </message>
    <message>
        <source>Just changed</source>
        <translation type="unfinished">Newydd newid</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: We will continue shortly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
</context>
<context>
    <name>RoomQuestion</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are in. We will show them all together.</source>
        <translation type="unfinished">Mae %1 wedi cyrraedd. Byddwn yn eu dangos i gyd gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>We will show them all together.</source>
        <translation type="unfinished">Byddwn yn eu dangos i gyd gyda&apos;i gilydd.</translation>
    </message>
</context>
<context>
    <name>RoomQuote</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomScaleLine</name>
    <message>
        <source>A line from 0, %1, to 10, %2, with the marks %3</source>
        <translation type="unfinished">Llinell o 0, %1, i 10, %2, gyda’r marciau %3</translation>
    </message>
</context>
<context>
    <name>RoomScaleSteps</name>
    <message>
        <source>A line from 0, %1, to 10, %2</source>
        <translation type="unfinished">Llinell o 0, %1, i 10, %2</translation>
    </message>
</context>
<context>
    <name>RoomScales</name>
    <message>
        <source>Everybody chooses a number, for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Write whole numbers, like 6 and 120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, the last seat reads it with ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, the last seat can just read it. A nearer seat helps more than larger letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is, the last seat cannot read it. Move that seat nearer, or make the picture larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how far the last seat is. The letters have their smallest size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metres to the last seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The welcome says who is who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomStage</name>
    <message>
        <source>Rehearsal. Nobody here is real.</source>
        <translation type="unfinished">Ymarfer. Does neb yma yn berson go iawn.</translation>
    </message>
</context>
<context>
    <name>RoomTalk</name>
    <message>
        <source>Speaking now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomTop</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Nesaf: %1</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>%1, in writing</source>
        <translation type="unfinished">%1, yn ysgrifenedig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomViews</name>
    <message>
        <source>The professionals are giving their view for %1</source>
        <translation type="unfinished">Mae&apos;r gweithwyr proffesiynol yn rhoi eu barn am %1</translation>
    </message>
    <message>
        <source>Views for %1</source>
        <translation type="unfinished">Barn am %1</translation>
    </message>
    <message>
        <source>Then the family say what they think.
Their own words go in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomVoices</name>
    <message>
        <source>In their own words.</source>
        <translation type="unfinished">Yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomWelcome</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Croeso</translation>
    </message>
    <message>
        <source>Today we talk about %1.</source>
        <translation type="unfinished">Heddiw rydyn ni&apos;n siarad am %1.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished">Pwy sydd yma</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>%1 of %2 are in</source>
        <translation type="unfinished">Mae %1 o %2 wedi cyrraedd</translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round and show what is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all views together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Run a conference on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that was prepared, or prepare a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A conference that is prepared here stays here, encrypted, and is found on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaySheet</name>
    <message>
        <source>I want to say something</source>
        <translation type="unfinished">Rydw i eisiau dweud rhywbeth</translation>
    </message>
    <message>
        <source>Put my hand up</source>
        <translation type="unfinished">Codi fy llaw</translation>
    </message>
    <message>
        <source>You get your turn to talk.</source>
        <translation type="unfinished">Cewch eich tro i siarad.</translation>
    </message>
    <message>
        <source>Write it in my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to say it out loud.</source>
        <translation type="unfinished">Does dim rhaid i chi ei ddweud yn uchel.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>From 0, %1, to 10, %2</source>
        <translation type="unfinished">O 0, %1, i 10, %2</translation>
    </message>
    <message>
        <source>0, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: %1</source>
        <translation type="unfinished">0: %1</translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation type="unfinished">10: %1</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2. Ask what makes it not lower, and what would make it higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words, read back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s words, if any. Read them back aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1&apos;s mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the number they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Show all marks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has marked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it for somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleEnds</name>
    <message>
        <source>Not safe at all</source>
        <translation type="unfinished">Ddim yn ddiogel o gwbl</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Diogel</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>social care</source>
        <translation type="unfinished">gofal cymdeithasol</translation>
    </message>
    <message>
        <source>health visitor</source>
        <translation type="unfinished">ymwelydd iechyd</translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished">heddlu</translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished">ysgol</translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished">mam</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation type="unfinished">Y raddfa</translation>
    </message>
    <message>
        <source>Everybody gives a number, then all are shown together. Nothing is added up, and no colour says who is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown together, on a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe is Ellie at home today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is certain that she will be hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe enough for us to stop meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving one&apos;s own, on a professional&apos;s tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number for Ellie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a narrow place, on a family member&apos;s tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe does it feel at home?</source>
        <translation type="unfinished">Pa mor ddiogel mae&apos;n teimlo gartref?</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished">Ddim yn ddiogel</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished">Diogel</translation>
    </message>
</context>
<context>
    <name>ScalesItem</name>
    <message>
        <source>One more question from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe is %1 today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No danger in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody marks on their own tablet, unseen. You show all marks together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreensLine</name>
    <message>
        <source>Screen of part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room screen</source>
        <translation type="unfinished">Sgrin yr ystafell</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no connection, it shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionItem</name>
    <message>
        <source>Confidential section</source>
        <translation type="unfinished">Adran gyfrinachol</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is speaking</source>
        <translation type="unfinished">Mae %1 yn siarad</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Written down in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written down in this section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen stays covered when the section ends. Show it again with F2, when everybody is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>You can open it when nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a confidential section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For professionals only. It opens when everyone else has stepped out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things stand in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of it go to professionals. They cannot be copied to a wider circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda stops at “%1” and goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family&apos;s record holds nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation type="unfinished">Agor yr adran</translation>
    </message>
    <message>
        <source>Not now, go on with the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionWhy</name>
    <message>
        <source>Police information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for professionals. The family does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenBy</name>
    <message>
        <source>Chair and minutes only</source>
        <translation type="unfinished">Cadeirydd a chofnodydd yn unig</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Nobody until it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: everyone here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenChip</name>
    <message>
        <source>Chair and minutes only</source>
        <translation type="unfinished">Cadeirydd a chofnodydd yn unig</translation>
    </message>
    <message>
        <source>Professionals only</source>
        <translation type="unfinished">Gweithwyr proffesiynol yn unig</translation>
    </message>
    <message>
        <source>Seen by: Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: everyone here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few short words, one of them chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished">Y ddau</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet: how do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I saw it</source>
        <translation type="unfinished">Gwelais i hyn</translation>
    </message>
    <message>
        <source>I was told</source>
        <translation type="unfinished">Dywedwyd wrtha i</translation>
    </message>
    <message>
        <source>I think</source>
        <translation type="unfinished">Rydw i&apos;n meddwl</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentLine</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>What will change</source>
        <translation type="unfinished">Beth fydd yn newid</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an act that cannot simply be taken back: what will change and for whom, in five lines or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mark to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of what will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen shows it in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He threatened somebody at 09:02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude Mark</source>
        <translation type="unfinished">Gwahardd Mark</translation>
    </message>
    <message>
        <source>Mark&apos;s tablet is cleared at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He gets nothing more from this part, on screen or on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen is neutral until you uncover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the chair&apos;s record only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideActs</name>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Geiriau eu hunain</translation>
    </message>
    <message>
        <source>A point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished">Allwedd: %1</translation>
    </message>
</context>
<context>
    <name>SlotGapPage</name>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dashed slot with a question, where the answer will stand. On the big screen it only asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>When first?</source>
        <translation type="unfinished">Pryd gyntaf?</translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <translation type="unfinished">Ar y sgrin fawr</translation>
    </message>
</context>
<context>
    <name>SomebodyPanel</name>
    <message>
        <source>For somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody without a tablet. Read it back and have it confirmed aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to enter now. A view can be given while a question is open; a disagreement when a decision stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPills</name>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Being prepared. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>Everything stays on this laptop and in this room. Nothing is sent anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is the server, the chair’s console and the big screen. Others join with their cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else runs the conference and has given you a card for this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse with the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference about people who are made up, to try everything. It is gone when you end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished">Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished">Yn anfon</translation>
    </message>
    <message>
        <source>No connection. Kept here</source>
        <translation type="unfinished">Dim cysylltiad. Wedi&apos;i gadw yma</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
</context>
<context>
    <name>StateMarkPage</name>
    <message>
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what was written is kept: icon, words and colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>What you write is saved</source>
        <translation type="unfinished">Mae&apos;r hyn rydych yn ei ysgrifennu wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>No connection. What you write is kept here.</source>
        <translation type="unfinished">Dim cysylltiad. Mae&apos;n cael ei gadw yma.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>A rehearsal is running on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference is running on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it is made up. It is gone when you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this window open. It may stand behind the chair’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chair’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped and does not start again. What was acknowledged is on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped and is being started again. Devices come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices must be on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this laptop can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As new as the conference, and encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not kept any more. The conference itself is safe and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown full on the second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats of this rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any of them beside the chair’s window and play their part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each person, and no other device than theirs. A code works once; the chair can give a new one any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the rehearsal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End hosting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every window of it closes, and what was written in it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can join any more; the big screen and every tablet go dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was saved stays on this laptop, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start it again with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second screen, so it is a window. Plug in the projector, or make it full with Ctrl+F11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepOutRow</name>
    <message>
        <source>Tablet: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, goes with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Write why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends here, and nothing more can be added. The record says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on another day, where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and decided so far stays on the record. The plan goes no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen shows why: say it aloud. It stands in the record of those of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody counts as expected again, and is marked anew on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody of the part that sits now; while none sits, for the professionals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it goes on, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangerSheet</name>
    <message>
        <source>a caller without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody nobody knows is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from the room screen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room screen says “We will continue shortly” until they have gone or are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confidential section opens while they are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you know who it is, or they have gone, say so at the right. Then show the room screen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video or telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can say of them, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man at the back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangersCard</name>
    <message>
        <source>On the line since %1. The room screen shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room since %1. The room screen shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, or known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gone, or known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>Mark each person as left when you have seen them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody of part %1 leaves the room and the building.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabletFace</name>
    <message>
        <source>Rehearsal. Nobody here is real.</source>
        <translation type="unfinished">Ymarfer. Does neb yma yn berson go iawn.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
</context>
<context>
    <name>TabsPage</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished">Tabiau</translation>
    </message>
    <message>
        <source>The pages of a tablet: at its side when it lies, at its foot when it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished">Fy rhan i</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation type="unfinished">Codi llaw</translation>
    </message>
    <message>
        <source>Standing, for a family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My views</source>
        <translation type="unfinished">Fy marn i</translation>
    </message>
    <message>
        <source>Help I&apos;d like</source>
        <translation type="unfinished">Help yr hoffwn ei gael</translation>
    </message>
</context>
<context>
    <name>TalkItem</name>
    <message>
        <source>Led by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>Decisions to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan lines that can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you tell is seen by this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away while others can look on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellRow</name>
    <message>
        <source>Your reasons, in words for this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words for this part. Empty: as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Write the words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicksPage</name>
    <message>
        <source>Neglect</source>
        <translation type="unfinished">Esgeulustod</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished">Corfforol</translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation type="unfinished">Rhywiol</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation type="unfinished">Emosiynol</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop: category of harm, one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>I have told Hannah what is in my report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two days before the conference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that can be chosen, with its icon. Chosen has an edge, a fill and a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet: which column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished">Yn mynd yn dda</translation>
    </message>
    <message>
        <source>Worried about</source>
        <translation type="unfinished">Pryderon</translation>
    </message>
    <message>
        <source>Needs to happen</source>
        <translation type="unfinished">Angen digwydd</translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet: is this right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation type="unfinished">Ddim yn hollol</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Dydw i ddim yn siŵr</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>%1 % of the time</source>
        <translation type="unfinished">%1 % o&apos;r amser</translation>
    </message>
</context>
<context>
    <name>ToldItem</name>
    <message>
        <source>Told %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopStripPage</name>
    <message>
        <source>The strip at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, where we are, whether it is safe, larger text and high contrast, and who I am.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Initial conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part A</source>
        <translation type="unfinished">Rhan A</translation>
    </message>
    <message>
        <source>On a professional&apos;s tablet</source>
        <translation type="unfinished">Ar lechen gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewFor</name>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose view it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes, no or more information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one kind of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished">Mwy o wybodaeth</translation>
    </message>
    <message>
        <source>Why, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Choose yes, no or more information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose view this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered for %1, read back aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished">Mwy o wybodaeth</translation>
    </message>
    <message>
        <source>At risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>ViewIsIn</name>
    <message>
        <source>Your view for %1 is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The professionals are giving their view for %1</source>
        <translation type="unfinished">Mae&apos;r gweithwyr proffesiynol yn rhoi eu barn am %1</translation>
    </message>
    <message>
        <source>%1 shows all views together when they are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>%1, in writing</source>
        <translation type="unfinished">%1, yn ysgrifenedig</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>%1, in writing</source>
        <translation type="unfinished">%1, yn ysgrifenedig</translation>
    </message>
    <message>
        <source>%1, not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsCard</name>
    <message>
        <source>No views have been shown for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views for %1</source>
        <translation type="unfinished">Barn am %1</translation>
    </message>
</context>
<context>
    <name>ViewsItem</name>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by: Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views for %1</source>
        <translation type="unfinished">Barn am %1</translation>
    </message>
    <message>
        <source>Shown together. There are no totals: the decision is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a view that came in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family says about it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody does not agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsTable</name>
    <message>
        <source>The views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceBox</name>
    <message>
        <source>Write their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: told to Tom on 4 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceLine</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Write their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words stand beside the decision for %1, in the record and in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: said in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Nobody&apos;s own words are here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You are nearly in</source>
        <translation type="unfinished">Rydych chi bron i mewn</translation>
    </message>
    <message>
        <source>The record opens here as soon as the server has let this seat in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows in the room until you put it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Put in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on screen</source>
        <translation type="unfinished">Rhoi ar y sgrin</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChanges</name>
    <message>
        <source>What will change</source>
        <translation type="unfinished">Beth fydd yn newid</translation>
    </message>
    <message>
        <source>This is told when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is told when everything is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenYouDeclare</name>
    <message>
        <source>The room screen shows it in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s plan can be made on every tablet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tablet here shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent is possible until the conference closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed, only put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you declare</source>
        <translation type="unfinished">Pan fyddwch yn datgan</translation>
    </message>
</context>
<context>
    <name>WhereSheet</name>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where, if it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Who speaks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the letters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>No earlier wording comes back, on no screen and on no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who had it already is kept on the record, so that you can warn them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>First core group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>No plan. Other help offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More information, meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>More information</source>
        <translation type="unfinished">Mwy o wybodaeth</translation>
    </message>
    <message>
        <source>Violence or threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious prejudice to the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s confidential information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict between family members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intoxication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Words can be written down while a part sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose words these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which child this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have not been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished">Geiriau eu hunain</translation>
    </message>
    <message>
        <source>As they were said, written or drawn. Everybody here sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: told to Tom on 4 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished">Yn cael ei anfon</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words</source>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Inter everywhere, never in capitals, never slanted. Text is always plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a laptop</source>
        <translation type="unfinished">Ar liniadur</translation>
    </message>
    <message>
        <source>Going well, worries, what needs to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beth Lawson is speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellie told me she puts her headphones on when the shouting starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows in the room until you put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are all equally wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a family member&apos;s tablet</source>
        <translation type="unfinished">Ar lechen aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation type="unfinished">Yn digwydd nawr</translation>
    </message>
    <message>
        <source>Beth, the health visitor, is talking about Jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what Ellie and Jack say</source>
        <translation type="unfinished">Nesaf: beth mae Ellie a Jack yn ei ddweud</translation>
    </message>
    <message>
        <source>On the big screen, read from six metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellie is at school every day</source>
        <translation type="unfinished">Mae Ellie yn yr ysgol bob dydd</translation>
    </message>
</context>
<context>
    <name>waymark::controls::CardPaper</name>
    <message>
        <source>Write the whole place of the file, from its drive or “/” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose a folder that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
