// Two papers as the design draws them: the record and the letter of the sample conference. All people are
// invented.
#pragma once

#include "record/document.hpp"

namespace waymark::record::sample {

inline Document paper()
{
    Document document;
    document.authority = {"Westmere Council", "Children’s Services", {}};
    document.recipient = "Hannah Reed";
    document.instruction = "Please keep it somewhere safe";
    document.check = "Check 4QK7 92MD 1XVE";
    return document;
}

inline Document record()
{
    Document document = paper();
    document.title = "Record of the child protection conference";
    document.subtitle = "Ellie Reed, 9 and Jack Reed, 4";
    document.footer = "Ellie and Jack Reed · for Hannah Reed only";
    document.blocks = {
        Facts{{{"When and where", {"Tuesday 10 November 2026", "Westmere Civic Centre"}},
               {"Chair", {"Priya Nair"}},
               {"Lead social worker", {"Tom Ashby", "01632 960 144"}}}},
        Heading{2, "What was decided"},
        Table{{"Child", "Decision", "Why"},
              {{"Ellie",
                {{"Child protection plan\n"}, quiet("Emotional harm")},
                "Ellie has been frightened by violence at home many times this year. It affects her sleep "
                "and her "
                "health."},
               {"Jack",
                {{"Child protection plan\n"}, quiet("Emotional harm and neglect")},
                "Jack has been in the home when it happened. He is small and cannot keep himself safe."}},
              true,
              false},
        Heading{2, "What you said"},
        Quote{"“I want the help. I am scared of what a plan means. I never got the letter about Jack’s check "
              "in "
              "July.”",
              ""},
        Heading{2, "What Ellie and Jack said"},
        Quote{"Ellie told Tom: “I want the shouting to stop. I want to stay with Mum and see Gran.”\nJack "
              "drew his "
              "house and Joan’s house, with a sun over Joan’s.",
              ""},
        Heading{2, "What everyone talked about"},
        Columns{{{Tone::well,
                  "Going well",
                  {"Ellie is at school every day.", "Jack is happy and chatty at nursery.",
                   "Hannah asked for help herself.", "Joan has the children every Friday."}},
                 {Tone::worry,
                  "Worried about",
                  {"Ellie hears shouting and gets scared.", "Ellie finds it hard to sleep.",
                   "Jack missed two health checks."}},
                 {Tone::need,
                  "Needs to happen",
                  {"Someone for Ellie to talk to at school.", "A safety plan that everyone knows.",
                   "Jack sees the health visitor."}}}},
        Callout{"Is something wrong?",
                "Tell us by Tuesday 15 December. We will write down your correction."}};
    return document;
}

inline Document letter()
{
    Document document = paper();
    document.title = "What the conference decided for Ellie and Jack";
    document.authority.contact = {"Civic Centre, Quay Street", "Westmere WM1 4AA", "01632 960 140"};
    document.footer = "For Hannah Reed only";
    document.blocks = {
        Opening{{"Hannah Reed", "Given by hand"}, {"Wednesday 11 November 2026", "Our reference WC 26-1184"}},
        Paragraph{"Dear Hannah,"},
        Heading{1, "What the conference decided for Ellie and Jack"},
        Paragraph{"Thank you for coming to the conference on 10 November. It is a hard thing to sit through, "
                  "and what "
                  "you said helped. This letter tells you what was decided."},
        Table{{"Child", "Decision"},
              {{"Ellie, 9",
                {{"Ellie will have a "},
                 strong("child protection plan"),
                 {". The reason is emotional harm: she has been frightened by violence at home."}}},
               {"Jack, 4",
                {{"Jack will have a "}, strong("child protection plan"), {", for the same reason."}}}},
              true,
              true},
        Paragraph{
            {strong("This does not mean your children will be taken away."),
             {" You are still their mum, with the same rights. The plan says who will help, how, and by "
              "when."}}},
        Heading{2, "What happens next"},
        Steps{{{Icon::plan, "By 17 November", "You get the plan in writing."},
               {Icon::people, "Thu 19 November, 2pm",
                "First core group meeting, Oakfield Primary School. You are part of it."},
               {Icon::paper, "By 1 December", "You get your copy of the record."},
               {Icon::calendar, "Thu 28 January, 10am", "We meet again to see how the plan is going."}}},
        Heading{2, "If you do not agree"},
        Paragraph{{{"Talk to Tom Ashby or to me first. If that does not help, you can "},
                   strong("appeal"),
                   {" about the decision or "},
                   strong("complain"),
                   {" about how the meeting was run. The leaflet with this letter says how. Grace, your "
                    "advocate, can "
                    "help you."}}},
        Paragraph{"If you are worried tonight or at the weekend, call 01632 960 199 at any time. If you are "
                  "in danger, "
                  "call 999."},
        Paragraph{"Yours sincerely,"},
        Signature{"Priya Nair", "Independent Reviewing Officer, chair of the conference"}};
    return document;
}

} // namespace waymark::record::sample
