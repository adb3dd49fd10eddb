import Waymark.Theme
import Waymark.Controls

// Why an act was refused, beside the form it belongs to.
ErrorSummary {
    id: root

    required property Act act

    problems: act.say !== "" ? [act.say] : []
    face: Theme.tablet
}
