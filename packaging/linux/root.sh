#!/usr/bin/env bash
# Finds or makes the place where Gyeot is built, then runs ./dev again inside it:
# Debian 13 or newer: the system itself. Debian 12: a Debian 13 build root in the user's cache.
set -euo pipefail
suite=trixie
list=$GYEOT_TOP/packaging/debian/packages.txt
cache=${XDG_CACHE_HOME:-$HOME/.cache}/gyeot

packages() { awk '/^\[/ { on = ($1 != "[peers]"); next } /^#/ || !NF { next } on { print $1 }' "$list"; }
say() { printf 'gyeot: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

. /etc/os-release
if [ "${ID:-}" = debian ] && [ "${VERSION_ID:-0}" -ge 13 ]; then
    missing=$(packages | while read -r p; do
        dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || printf ' %s' "$p"
    done)
    if [ -n "$missing" ]; then
        [ "$(id -u)" = 0 ] || die "packages are missing. Run once:  sudo apt-get install --no-install-recommends$missing"
        apt-get update -qq
        # shellcheck disable=SC2086
        apt-get install -y -qq --no-install-recommends $missing >&2
    fi
    export GYEOT_INSIDE=1 GYEOT_CACHE=$cache
    exec bash "$GYEOT_TOP/dev" "$@"
fi

id=$(packages | sha256sum | cut -c1-12)
root=$cache/root-$suite-$id

mirrors() { # the Debian archives the machine's apt already uses, as lines for the new suite
    if [ -n "${GYEOT_MIRROR:-}" ]; then
        printf 'deb %s %s main\n' "$GYEOT_MIRROR" "$suite"
        return
    fi
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        sort -u | while read -r uri release component; do
        [ "$component" = main ] || continue
        case "$release" in
            "${VERSION_CODENAME:-none}" | stable | oldstable) printf 'deb %s %s main\n' "$uri" "$suite" ;;
            *-updates) printf 'deb %s %s-updates main\n' "$uri" "$suite" ;;
            "${VERSION_CODENAME:-none}-security") printf 'deb %s %s-security main\n' "$uri" "$suite" ;;
        esac
    done
}

make_root() {
    mkdir -p "$cache"
    exec 9>"$cache/root.lock"
    flock 9
    [ -e "$root/.gyeot-complete" ] && return
    if ! command -v mmdebstrap >/dev/null; then
        [ "$(id -u)" = 0 ] && [ "${ID:-}" = debian ] || die "mmdebstrap is missing. Install it (Debian: sudo apt-get install mmdebstrap uidmap) and start again."
        say "installing mmdebstrap"
        apt-get update -qq >&2
        apt-get install -y -qq --no-install-recommends mmdebstrap >/dev/null
    fi
    local sources; sources=$(mirrors)
    [ -n "$sources" ] || die "no Debian archive found in this machine's apt sources. Set GYEOT_MIRROR to the address of one."
    say "making the Debian 13 build root (once, about a minute and 1.7 GB) in $root"
    rm -rf "$root.part"
    local joined; joined=$(packages | paste -sd,)
    printf '%s\n' "$sources" | mmdebstrap --quiet --variant=apt --include="$joined" \
        --aptopt='APT::Install-Recommends "false"' "$suite" "$root.part" - >&2
    rm -rf "$root.part/var/cache/apt/archives"/*.deb
    touch "$root.part/.gyeot-complete"
    mv "$root.part" "$root"
}

[ -e "$root/.gyeot-complete" ] || make_root
mkdir -p "$cache/ccache" "$cache/home"
export GYEOT_INSIDE=1 GYEOT_CACHE=$cache
exec 9>&- || true
exec unshare --mount --propagation private -- bash "$GYEOT_TOP/packaging/linux/enter.sh" "$root" "$@"
