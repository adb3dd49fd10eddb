#!/usr/bin/env bash
# run.sh SHOW_FACE: reads the faces from outside, on an X server, a session bus and an accessibility bus of their own.
# Where there is no Xvfb it is skipped (77), but never where CI runs: there everything is installed.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
missing=''
for program in Xvfb xvfb-run xauth dbus-run-session xdotool; do
    command -v "$program" >/dev/null || missing+=" $program"
done
# The system's Python: AT-SPI's binding belongs to it.
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing+=' python3-pyatspi'
if [[ -n $missing ]]; then
    echo "a11y: not here:$missing; nothing was read. ./waymark test installs it."
    [[ -n ${CI:-} ]] && exit 1
    exit 77
fi
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
# Wide enough for two faces side by side. Nothing of the caller's session may answer instead.
unset QT_NO_GLIB DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
exec xvfb-run -a -s '-screen 0 3400x1300x24 -nolisten tcp' dbus-run-session -- /usr/bin/python3 "$here/outside.py" "$1"
