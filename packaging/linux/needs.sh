#!/bin/sh
# Are the system's parts there that no Python package brings? As root on Debian they are installed; otherwise one sentence names the command.
#   needs.sh run     what the program needs        needs.sh test     what its tests need as well
set -eu

run="python3-venv python3-dev build-essential libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libdbus-1-3 libglib2.0-0 libfontconfig1"
test="xvfb dbus dbus-x11 dunst xfce4-panel xdotool scrot x11-utils xclip libnotify-bin libglib2.0-bin python3-dbusmock fonts-dejavu-core thunar pcmanfm-qt at-spi2-core desktop-file-utils appstream dovecot-imapd"

command -v dpkg-query >/dev/null || exit 0 # not Debian: the README lists what is needed

packages=$run
[ "${1:-run}" = test ] && packages="$run $test"
missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing what the system lacks:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Some parts of the system are missing; install them with: sudo apt-get install$missing" >&2
    exit 2
fi
