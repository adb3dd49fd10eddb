#!/usr/bin/env bash
# run.sh PROGRAM FOLDER KEYS…: plays the keys on an X server of their own, where xdotool presses them as a keyboard would.
# Where there is no Xvfb it is skipped (77), but never where CI runs: there everything is installed.
set -euo pipefail
missing=''
for program in Xvfb xvfb-run xauth xdotool; do
    command -v "$program" >/dev/null || missing+=" $program"
done
if [[ -n $missing ]]; then
    echo "chairkeys: not here:$missing; no key was pressed. ./waymark test installs it."
    [[ -n ${CI:-} ]] && exit 1
    exit 77
fi
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_NO_GLIB=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
exec xvfb-run -a -s '-screen 0 3400x1300x24 -nolisten tcp' "$@"
