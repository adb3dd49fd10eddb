import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// One person. What this standing does not have is not asked for, and not sent.
PrepareForm {
    id: root

    required property var people
    required property var children
    property string person: ""
    property string standing: "professional"
    property string supports: ""
    property string child: ""
    property var before: ({})

    readonly property bool helps: standing === "supporter" || standing === "interpreter"
    readonly property bool family: standing === "family" || standing === "child"
    readonly property bool professional: standing === "professional"
    readonly property bool office: standing === "chair" || standing === "minutes"
    readonly property bool own: helps && !ticks.chosen.includes("independent")
    readonly property var standings: [
        { "key": "professional", "text": qsTr("Professional") }, { "key": "family", "text": qsTr("Family") },
        { "key": "child", "text": qsTr("A child of this conference who comes") },
        { "key": "supporter", "text": qsTr("Supporter"), "under": qsTr("advocate, friend, solicitor: for one person") },
        { "key": "interpreter", "text": qsTr("Interpreter"), "under": qsTr("for one person") },
        { "key": "observer", "text": qsTr("Observer") }, { "key": "minutes", "text": qsTr("Minute-taker") },
        { "key": "chair", "text": qsTr("Chair") }
    ]
    readonly property var sectors: [
        { "key": "social care", "text": qsTr("social care") }, { "key": "health", "text": qsTr("health") },
        { "key": "school", "text": qsTr("school") }, { "key": "police", "text": qsTr("police") },
        { "key": "housing", "text": qsTr("housing") }, { "key": "voluntary", "text": qsTr("voluntary") },
        { "key": "legal", "text": qsTr("legal: the authority's own solicitor") }
    ]
    readonly property var marks: [
        { "key": "comes", "text": qsTr("Comes"), "under": qsTr("else by written report only"), "to": true },
        { "key": "getsPapers", "text": qsTr("Gets papers"), "to": !helps && standing !== "observer" },
        { "key": "directContact", "text": qsTr("In direct contact with the child"), "to": professional },
        { "key": "givesView", "text": qsTr("Gives a view"), "to": professional },
        { "key": "leads", "text": qsTr("Lead social worker"), "to": professional },
        { "key": "deputy", "text": qsTr("Deputy: may take the chair or the minutes"), "to": professional },
        { "key": "independent", "text": qsTr("Also invited in their own right"), "to": standing === "supporter" },
        { "key": "advocate", "text": qsTr("An advocate by profession"), "to": standing === "supporter" }
    ]

    function fill(row: var) {
        const said = row ? row.said : ({})
        before = said
        person = row ? row.key : desk.newId()
        standing = said.standing ?? "professional"
        supports = said.supports ?? ""
        child = said.child ?? ""
        name.text = said.name ?? ""
        known.text = said.known ?? ""
        role.text = said.role ?? ""
        agency.text = said.agency ?? ""
        sector.current = said.sector ?? ""
        relation.text = (said.relations ?? []).length > 0 ? said.relations[0].how : ""
        consent.text = said.consent ?? ""
        attends.text = said.attends ?? ""
        contact.text = said.contact ?? ""
        needs.text = said.needs ?? ""
        hears.chosen = row ? said.children : children.map(one => one.key)
        related.chosen = (said.relations ?? []).map(one => one.child)
        ticks.chosen = row ? marks.map(one => one.key).filter(key => said[key] === true) : ["comes", "getsPapers", "directContact", "givesView"]
    }
    function has(key: string): bool {
        return ticks.chosen.includes(key)
    }

    title: before.name ? qsTr("Put right: %1").arg(before.name) : qsTr("Add a person")
    subtitle: before.name ? qsTr("What stands here now stands instead of what was said before.") : ""
    glyph: "person"
    command: "AddPerson"
    first: name
    boxes: ({ "person.name": name, "known": known, "standing": as, "supports": whom, "child": which, "consent": consent,
        "attends": attends, "relations": related, "givesView": ticks })
    faults: [
        name.text.trim() === "" ? { "key": "person.name", "say": qsTr("Write the person's name") } : null,
        helps && supports === "" ? { "key": "supports", "say": qsTr("Choose whom this person is there for") } : null,
        standing === "child" && child === "" ? { "key": "child", "say": qsTr("Choose which child this is") } : null,
        standing === "family" && related.chosen.length > 0 && relation.text.trim() === ""
            ? { "key": "relations", "say": qsTr("Write how they are related, for example “mother”") } : null,
        standing === "observer" && consent.text.trim() === ""
            ? { "key": "consent", "say": qsTr("Write who of the family agreed to the observer, and when") } : null
    ]
    fields: ({ "person": Object.assign({}, before, {
        "person": person, "standing": standing, "name": name.text.trim(),
        "known": known.text.trim() !== "" ? known.text.trim() : name.text.trim().split(" ")[0],
        "role": role.text.trim(), "agency": professional ? agency.text.trim() : "",
        "sector": professional ? sector.current : "", "directContact": professional && has("directContact"),
        "leads": professional && has("leads"), "givesView": professional && has("givesView"),
        "comes": has("comes"), "supports": helps && supports !== "" ? supports : null,
        "independent": standing === "supporter" && has("independent"), "advocate": standing === "supporter" && has("advocate"),
        "deputy": professional && has("deputy"), "alsoInterprets": standing === "interpreter" ? before.alsoInterprets ?? null : null,
        "relations": family ? related.chosen.map(one => ({ "child": one, "how": relation.text.trim() })) : [],
        "children": own || office ? [] : hears.chosen, "child": standing === "child" ? child : null,
        "attends": attends.text.trim(), "consent": standing === "observer" ? consent.text.trim() : "",
        "getsPapers": has("getsPapers"), "contact": contact.text.trim(), "needs": needs.text.trim()
    }) })

    RowLayout {
        spacing: 14

        Field {
            id: name

            label: qsTr("Name")
            error: root.wrong("person.name")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: known

            label: qsTr("Called in the meeting")
            placeholder: name.text.trim().split(" ")[0]
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: role

            label: qsTr("Role, in a word or two")
            placeholder: root.family ? qsTr("mother") : qsTr("health visitor")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    RowLayout {
        spacing: 14

        PreparePick {
            id: as

            label: qsTr("Comes as")
            error: root.wrong("standing")
            options: root.standings
            current: root.standing
            look: root.look
            onChose: key => root.standing = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: agency

            visible: root.professional
            label: qsTr("Agency")
            placeholder: qsTr("Oakfield Primary School")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        PreparePick {
            id: sector

            visible: root.professional
            label: qsTr("Sector, for the quorum")
            options: root.sectors
            look: root.look
            onChose: key => current = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        PreparePick {
            id: whom

            visible: root.helps
            label: qsTr("Is there for")
            error: root.wrong("supports")
            options: root.people.filter(one => one.key !== root.person && one.said.standing !== "supporter"
                && one.said.standing !== "interpreter").map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
            current: root.supports
            look: root.look
            onChose: key => root.supports = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        PreparePick {
            id: which

            visible: root.standing === "child"
            label: qsTr("Which child")
            error: root.wrong("child")
            options: root.children.map(one => ({ "key": one.key, "text": one.name, "under": qsTr("age %1").arg(one.age) }))
            current: root.child
            look: root.look
            onChose: key => root.child = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    RowLayout {
        visible: root.family
        spacing: 14

        PrepareTicks {
            id: related

            label: qsTr("Related to")
            options: root.children.map(one => ({ "key": one.key, "text": one.name }))
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: relation

            label: qsTr("How")
            placeholder: qsTr("mother")
            error: root.wrong("relations")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    PrepareTicks {
        id: hears

        visible: !root.own && !root.office
        label: qsTr("Hears about")
        hint: qsTr("Nobody else is told anything about a child: not on a screen, not on paper.")
        options: root.children.map(one => ({ "key": one.key, "text": one.name }))
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: ticks

        label: qsTr("And")
        error: root.wrong("givesView")
        options: root.marks.filter(one => one.to)
        look: root.look
        Layout.fillWidth: true
    }

    Field {
        id: consent

        visible: root.standing === "observer"
        label: qsTr("Who of the family agreed, and when")
        error: root.wrong("consent")
        look: root.look
        Layout.fillWidth: true
    }

    Field {
        id: attends

        visible: root.standing === "child" || root.standing === "interpreter"
        label: root.standing === "child" ? qsTr("Your reason, if the child is younger than children come here")
            : qsTr("Your reason, if they interpret for two people here")
        error: root.wrong("attends")
        look: root.look
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 14

        Field {
            id: needs

            label: qsTr("Access needs")
            placeholder: qsTr("Large print, a chair near the door")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: contact

            label: qsTr("How to reach them")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
