#!/usr/bin/env bash
# Finds or makes the place where Gyeot is built, then runs ./dev again inside it:
# Debian 13 or newer: the system itself. Elsewhere: a Debian 13 build root in the user's cache, which nothing else sees.
# Needs bash, coreutils, util-linux and apt of the machine, and of packages only mmdebstrap (as root on Debian it is installed).
set -euo pipefail
suite=trixie
list=$GYEOT_TOP/packaging/debian/packages.txt
HOME=${HOME:-~}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/gyeot
uid=$(id -u)
. /etc/os-release

say() { printf 'gyeot: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
packages() { awk -v peers="${1:-}" '/^\[/ { on = ($1 != "[peers]" || peers == "peers"); next } /^[a-z]/ && on { print $1 }' "$list"; }
is_debian_13() { [ "${ID:-}" = debian ] && [ "${VERSION_ID:-13}" -ge 13 ]; } # testing and unstable have no number

install_natively() { # install_natively PACKAGE…: nothing when all are there
    local missing
    missing=$(comm -23 <(printf '%s\n' "$@" | sort) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort) | paste -sd' ')
    [ -n "$missing" ] || return 0
    [ "$uid" = 0 ] || die "packages are missing. Run once:  sudo apt-get install --no-install-recommends $missing"
    say "installing the packages of packaging/debian/packages.txt that are missing"
    apt-get update -qq >&2
    # shellcheck disable=SC2086 # a list of names
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

list_archives() { # "uri release component" for each archive the machine's apt knows, downloaded lists or not
    apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null | sort -u
}

sources() { # the Debian archives of this machine's apt, as lines for the new suite
    local uri release component
    if [ -n "${GYEOT_MIRROR:-}" ]; then # "ARCHIVE" or "ARCHIVE SECURITYARCHIVE"
        read -r uri release <<<"$GYEOT_MIRROR"
        printf 'deb %s %s main\n' "$uri" "$suite"
        [ -z "$release" ] || printf 'deb %s %s-security main\n' "$release" "$suite"
        return
    fi
    [ "${ID:-}" = debian ] || return 0
    list_archives | while read -r uri release component; do
        [ "$component" = main ] || continue
        case "$release" in
            "$VERSION_CODENAME" | stable | oldstable) printf 'deb %s %s main\n' "$uri" "$suite" ;;
            "$VERSION_CODENAME-updates" | stable-updates | oldstable-updates) printf 'deb %s %s-updates main\n' "$uri" "$suite" ;;
            "$VERSION_CODENAME-security" | stable-security | oldstable-security) printf 'deb %s %s-security main\n' "$uri" "$suite" ;;
        esac
    done | sort -u
}

check_machine() { # one sentence when this machine or person cannot keep a build root
    local lacks=() user
    user=$(id -un)
    command -v mmdebstrap >/dev/null || { [ "$uid" = 0 ] && [ "${ID:-}" = debian ]; } || lacks+=("mmdebstrap")
    if [ "$uid" != 0 ]; then
        command -v newuidmap >/dev/null || lacks+=("newuidmap (package uidmap)")
        grep -qE "^($user|$uid):" /etc/subuid 2>/dev/null && grep -qE "^($user|$uid):" /etc/subgid 2>/dev/null ||
            lacks+=("a range for $user in /etc/subuid and /etc/subgid (usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user)")
    fi
    [ ${#lacks[@]} = 0 ] || die "building here needs, once and from an administrator: $(printf '%s; ' "${lacks[@]}" | sed 's/; $//')."
    "${space[@]}" sh -c 'mount --bind / /mnt && umount /mnt' 2>/dev/null || die "this machine does not let $user make a mount namespace (a container without that right?): use a Debian 13 machine or image, where none is needed."
}

make_root() {
    local lines proxies=()
    check_machine
    mkdir -p "$cache"
    exec 9>"$cache/root.lock"
    flock -n 9 || { say "another ./dev is making the build root: waiting for it"; flock 9; }
    [ -e "$root/.gyeot-complete" ] && return
    if ! command -v mmdebstrap >/dev/null; then
        say "installing mmdebstrap"
        apt-get update -qq >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mmdebstrap >/dev/null
    fi
    lines=$(sources)
    [ -n "$lines" ] || die "no Debian archive in this machine's apt sources: set GYEOT_MIRROR to the address of one."
    mapfile -t proxies < <(apt-config dump 2>/dev/null | grep -iE '^Acquire::https?::Proxy[: ]' | sed 's/^/--aptopt=/')

    say "making the Debian 13 build root (once; a minute or two, 1.7 GB) in $root"
    trap '"${space[@]}" rm -rf "$root.part"' EXIT
    "${space[@]}" rm -rf "$root.part"
    printf '%s\n' "$lines" | "${space[@]}" --pid --fork --kill-child mmdebstrap --mode=root --variant=apt \
        --include="$(packages | paste -sd,)" --aptopt='APT::Install-Recommends "false"' "${proxies[@]}" \
        "$suite" "$root.part" - >"$cache/root.log" 2>&1 || { tail -n 20 "$cache/root.log" >&2; die "the build root could not be made ($cache/root.log)."; }
    "${space[@]}" rm -rf "$root.part/var/cache/apt/archives"
    touch "$root.part/.gyeot-complete"
    mv "$root.part" "$root"
    find "$cache" -maxdepth 1 -name "root-*" ! -path "$root" -mtime +30 -exec "${space[@]}" rm -rf {} + # lists of long ago
    trap - EXIT
    exec 9>&-
}

peers=""
case " $* " in *" --peers "*) peers=peers ;; esac
export GYEOT_INSIDE=1 GYEOT_CACHE=$cache

if is_debian_13; then
    # shellcheck disable=SC2046 # a list of names
    install_natively $(packages "$peers")
    exec bash "$GYEOT_TOP/dev" "$@"
fi

space=(unshare --mount --propagation private)
[ "$uid" = 0 ] || space=(unshare --user --map-root-user --map-auto --mount --propagation private)
mountpoint -q / || space=(unshare --mount --propagation unchanged) # inside a bare chroot
root=$cache/root-$suite-$(packages | sha256sum | cut -c1-12)
[ -e "$root/.gyeot-complete" ] || make_root
touch "$root" # in use: not one of long ago
export GYEOT_OWNER="$uid:$(id -g)" GYEOT_PEERS=${peers:+$(packages peers | paste -sd' ')}
exec "${space[@]}" -- bash "$GYEOT_TOP/packaging/linux/enter.sh" "$root" "$@"
