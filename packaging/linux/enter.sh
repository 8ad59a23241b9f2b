#!/usr/bin/env bash
# Runs as root of a fresh mount namespace: shows the checkout, the caches and what a window needs inside the build root, moves
# into it, becomes the person again who called, and runs ./dev there. Usage: enter.sh ROOT ARGUMENT…
set -euo pipefail
root=$1; shift

bind() { # bind PATH…: the same path inside the root, where the machine has it
    local path
    for path in "$@"; do
        [ -e "$path" ] || continue
        if [ -d "$path" ]; then
            mkdir -p "$root$path"
        elif [ ! -e "$root$path" ]; then
            mkdir -p "$(dirname "$root$path")"
            : >"$root$path"
        fi
        mount --rbind "$path" "$root$path"
    done
}

git_folder() { # where a worktree or a submodule keeps its history, if not in the checkout
    local folder
    [ -f "$GYEOT_TOP/.git" ] || return 0
    read -r _ folder <"$GYEOT_TOP/.git"
    cd "$GYEOT_TOP" && cd "$folder" 2>/dev/null || return 0
    [ ! -f commondir ] || cd "$(<commondir)"
    pwd -P
}

home=$GYEOT_CACHE/home
mkdir -p "$GYEOT_CACHE/ccache" "$home/.config"
mount --bind "$root" "$root"
mount --make-rprivate "$root"
bind /proc /sys /dev /tmp /etc/resolv.conf /etc/hosts /etc/machine-id
bind "$GYEOT_TOP" "$(git_folder)" "$GYEOT_CACHE/ccache" "$home"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then # the person's own desktop: sockets, Hangul input, printers, fonts
    XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority}
    bind "${XDG_RUNTIME_DIR:-}" /run/dbus /run/cups "$XAUTHORITY"
    [ -e "$XAUTHORITY" ] && export XAUTHORITY || unset XAUTHORITY
    if [ -d "$HOME/.config/ibus" ]; then
        mkdir -p "$home/.config/ibus"
        mount --bind "$HOME/.config/ibus" "$root$home/.config/ibus"
    fi
    mkdir -p "$root/usr/local/share/fonts/host"
    [ ! -d /usr/share/fonts ] || mount --bind /usr/share/fonts "$root/usr/local/share/fonts/host"
fi

# The root has one locale; the language and the time zone of the person go along all the same.
export LANGUAGE=${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} TZ=${TZ:-$(readlink -f /etc/localtime | sed -n 's|.*/zoneinfo/||p')}
unset "${!LC_@}"
export LANG=C.UTF-8 HOME=$home TMPDIR=/tmp PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
case "$LANGUAGE" in "" | C | C.* | POSIX) unset LANGUAGE ;; esac
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_DATA_DIRS QT_PLUGIN_PATH LD_PRELOAD LD_LIBRARY_PATH LIBRARY_PATH \
    CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH CMAKE_PREFIX_PATH CMAKE_GENERATOR CC CXX CFLAGS CXXFLAGS LDFLAGS

cd "$root"
moved=()
if mountpoint -q /; then
    pivot_root . .
    umount -l .
    cd "$GYEOT_TOP"
else
    moved=(chroot "$root") # inside a bare chroot there is no root to pivot
fi

if [ -n "$GYEOT_PEERS" ]; then # only `./dev bench --peers`
    # shellcheck disable=SC2016,SC2086 # expanded by the inner shell; a list of names
    "${moved[@]}" bash -c 'dpkg-query -W "$@" >/dev/null 2>&1 ||
        { exec 9>/var/lock/gyeot-peers; flock 9; apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >&2' - $GYEOT_PEERS
fi

run=(bash "$GYEOT_TOP/dev" "$@")
if [ "${GYEOT_OWNER%:*}" != 0 ]; then
    run=(unshare --user --map-user="${GYEOT_OWNER%:*}" --map-group="${GYEOT_OWNER#*:}" -- "${run[@]}")
fi
[ ${#moved[@]} = 0 ] && exec "${run[@]}"
# Around a bare chroot the first mount may be seen from outside: it is taken back.
trap 'cd /; umount -l "$root"' EXIT
"${moved[@]}" "${run[@]}"
