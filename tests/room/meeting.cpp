#include "room/meeting.hpp"

namespace waymark::tests {

using namespace screens::given;

namespace {

struct Someone {
    const char* name;
    const char* known;
    const char* role;
    const char* agency;
    Standing standing;
};

const Someone usual[] = {
    {"Priya Nair", "Priya", "chair", "", Standing::chair},
    {"Elin Morgan", "Elin", "minute-taker", "", Standing::minutes},
    {"Hannah Reed", "Hannah", "mother", "", Standing::family},
    {"Joan Barlow", "Joan", "grandmother", "", Standing::family},
    {"Grace Liddell", "Grace", "advocate", "", Standing::supporter},
    {"Tom Ashby", "Tom", "lead social worker", "Children\u2019s social care", Standing::professional},
    {"Sam Okafor", "Sam", "safeguarding lead", "Oakfield Primary School", Standing::professional},
    {"Beth Lawson", "Beth", "health visitor", "Health", Standing::professional},
    {"Amira Hussain", "Amira", "family support worker", "Early help", Standing::professional},
    {"DS Karen Whitlock", "Karen", "detective sergeant", "Police", Standing::professional},
};
const Someone longest[] = {
    {"Dr Oluwaseun Adebayo-Featherstonehaugh", "Oluwaseun",
     "named doctor for safeguarding children and young people",
     "Community paediatrics and children in care health service", Standing::professional},
    {"Maximiliana Wojciechowska-Llewellyn", "Maximiliana", "independent domestic violence advocate",
     "Northumberland, Tyne and Wear NHS Foundation Trust", Standing::professional},
};

std::vector<Someone> everybody(bool longer)
{
    std::vector<Someone> all(std::begin(usual), std::end(usual));
    if (longer)
        all.insert(all.begin() + 2, std::begin(longest), std::end(longest));
    return all;
}

const ItemId running = id<ItemId>(50);

std::vector<AgendaItem> path(ItemKind kind, const std::string& plain)
{
    std::vector<AgendaItem> items{
        {id<ItemId>(41), ItemKind::welcome, "Welcome", "Saying hello", "Priya", 10},
        {id<ItemId>(42), ItemKind::talk, "Reports", "What each service has seen", "Tom", 25},
        {id<ItemId>(43), ItemKind::columns, "Columns", "Talking about Ellie and Jack", "Priya", 25},
        {id<ItemId>(44), ItemKind::voices, "Voices", "What the children say", "Tom", 10},
        {id<ItemId>(45), ItemKind::scales, "Scales", "How safe it is, from 0 to 10", "Priya", 10},
        {id<ItemId>(46), ItemKind::views, "Views", "Views and decision", "Priya", 20},
        {id<ItemId>(47), ItemKind::plan, "Plan", "Making the plan together", "Tom", 25},
        {id<ItemId>(48), ItemKind::dates, "Dates", "When we meet again", "Priya", 5},
        {id<ItemId>(49), ItemKind::next, "Next", "What happens next", "Priya", 5},
    };
    const auto same =
        std::find_if(items.begin(), items.end(), [&](const AgendaItem& item) { return item.what == kind; });
    const auto here = same == items.end() ? items.begin() + 1 : same;
    here->item = running;
    here->what = kind;
    here->plain = plain;
    return items;
}

} // namespace

PersonId personNo(std::size_t number)
{
    return id<PersonId>(200 + static_cast<int>(number));
}

Told meeting(ItemKind kind, bool longer, const std::string& plain, StretchKind what)
{
    Told view;
    view.children(partA);
    std::vector<Sitting> people;
    const auto all = everybody(longer);
    for (std::size_t i = 0; i < all.size(); ++i)
        people.push_back({personNo(i), all[i].standing, all[i].name, all[i].known, all[i].role, all[i].agency,
                          Where::in, at(9, 30)});
    const auto agenda =
        path(kind, longer ? "What is going well, what people worry about, what needs to happen" : plain);
    for (const AgendaItem& item : agenda) {
        const bool now = item.item == running;
        const RecordId made =
            view.stretch(partA, item.item, at(10, 0), people, now ? what : StretchKind::item);
        view.change<Stretch>(made, [&](Stretch& stretch) {
            stretch.agenda = agenda;
            stretch.rehearsal = false;
            if (now)
                return;
            stretch.to = at(10, 10);
        });
        if (now)
            break;
    }
    return view;
}

std::string line(bool longer, const char* usualWords)
{
    return longer ? longLine : usualWords;
}

} // namespace waymark::tests
