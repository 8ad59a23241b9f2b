#!/usr/bin/env bash
# Runs inside a fresh mount namespace: binds what a window needs into the build root, moves into it, runs ./dev there.
set -euo pipefail
root=$1; shift
bind() { # bind SOURCE: the same path inside the root, if it is there
    [ -e "$1" ] || return 0
    if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root$(dirname "$1")"; [ -e "$root$1" ] || : >"$root$1"; fi
    mount --rbind "$1" "$root$1"
}
mount --bind "$root" "$root"
for d in /proc /sys /dev /tmp; do mkdir -p "$root$d"; mount --rbind "$d" "$root$d"; done
bind "$GYEOT_TOP"
bind "$GYEOT_CACHE"
[ -n "${XDG_RUNTIME_DIR:-}" ] && bind "$XDG_RUNTIME_DIR"
bind /run/dbus
bind /run/cups
if [ -d /usr/share/fonts ]; then mkdir -p "$root/usr/local/share/fonts/host"; mount --bind /usr/share/fonts "$root/usr/local/share/fonts/host"; fi
export HOME=$GYEOT_CACHE/home LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
mkdir -p "$root/.old"
cd "$root"
pivot_root . .old
cd "$GYEOT_TOP"
umount -l /.old
exec bash "$GYEOT_TOP/dev" "$@"
