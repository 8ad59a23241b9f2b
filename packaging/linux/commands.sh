#!/usr/bin/env bash
# What ./dev does once it stands where the packages are: one function a command.
set -euo pipefail
cd "$GYEOT_TOP"
export CCACHE_DIR=${GYEOT_CACHE:-}/ccache CCACHE_BASEDIR=$GYEOT_TOP CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=5G
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime # what a precompiled header asks for

say() { printf 'gyeot: %s\n' "$*" >&2; }

configure() { # configure PRESET
    [ "build/$1/build.ninja" -nt CMakePresets.json ] || cmake --preset "$1" >&2
}

build() { # build PRESET [ARGUMENT…]
    local preset=$1
    shift
    configure "$preset"
    cmake --build --preset "$preset" "$@" >&2
}

headless() { # headless COMMAND…: on a virtual display where there is none
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then "$@"; else GYEOT_HEADLESS=1 xvfb-run -a -s '-screen 0 1366x768x24' "$@"; fi
}

run_tests() { # run_tests PRESET [PATTERN]: the last line is ctest's own
    build "$1"
    ctest --preset "$1" ${2:+-R "$2"}
}

sources() { git -c safe.directory='*' ls-files -co --exclude-standard "$@" -- '*.cpp' '*.h'; }

changed_sources() { # .cpp files that differ from main (on main itself: from the commit before)
    local git=(git -c safe.directory='*') base file
    base=$("${git[@]}" merge-base HEAD main 2>/dev/null || "${git[@]}" merge-base HEAD origin/main 2>/dev/null || echo HEAD)
    [ "$base" != "$("${git[@]}" rev-parse HEAD)" ] || base=HEAD~1
    { "${git[@]}" diff --name-only --diff-filter=d "$base"; "${git[@]}" ls-files -o --exclude-standard; } | sort -u |
        while read -r file; do
            case "$file" in
                *.cpp) printf '%s\n' "$file" ;;
                *.h) [ ! -e "${file%.h}.cpp" ] || printf '%s\n' "${file%.h}.cpp" ;; # a header is read through its source
            esac
        done | sort -u
}

tidy() { # tidy [--all | FILE…]
    local files
    case "${1:-}" in
        --all) files=$(sources | grep '\.cpp$') ;;
        "") files=$(changed_sources) ;;
        *) files=$(printf '%s\n' "$@") ;;
    esac
    configure tidy
    cmake --build build/tidy --target autogen -- --quiet >&2 # the sources include what moc makes
    files=$(grep -Fxf <(sed -n "s|^ *\"file\": \"$GYEOT_TOP/\(.*\)\".*|\1|p" build/tidy/compile_commands.json) <<<"$files" || true)
    [ -n "$files" ] || { say "tidy: no source of the build has changed"; return; }
    say "tidy: $(wc -l <<<"$files") files, about 15 s each"
    xargs -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet <<<"$files" 2> >(grep -v 'warnings generated' >&2)
    say "tidy: nothing found"
}

help() {
    cat <<'T'
./dev run              open the workstation on a demonstration store of made-up cases
                       (with no display: the main job unattended, its papers and pictures in build/demo/)
./dev test [PATTERN]   build, and run the tests (those whose name matches PATTERN)
./dev build [TARGET]   build only
./dev asan [PATTERN]   the same tests under the address and undefined-behaviour sanitizers
./dev bench [--peers]  measure a release build against its references; --peers installs LibreOffice for the packet
./dev crash [--goal R4] [--seed N] [--count FACTOR] [--nightly] [--minutes M]
                       the store under kills, failing disks, power cuts and flipped bits: a table of goals; M minutes for each
./dev fuzz [SECONDS] [TARGET]
                       libFuzzer on what reads foreign bytes, under both sanitizers (60 s each)
./dev coverage [--tests-only] [crypto|store]
                       lines and branches of core/crypto and core/store that the tests reach
./dev screenshots      pictures of every page of the window, in build/screenshots/
./dev tidy [FILE]      clang-tidy on what differs from main, on FILE, or with --all on everything
./dev format           clang-format on all sources (with --check: only say whether it would change one)
./dev translations     read the sources anew for words to translate (translations/*.ts)
./dev shell [COMMAND]  a shell, or COMMAND, where the packages are
T
}

command=${1:-help}
shift || true
case "$command" in
    help) help ;;
    run) build dev; headless bash packaging/linux/demo.sh "$@" ;;
    test) run_tests dev "$@" ;;
    build) build dev ${1:+--target "$1"} ;;
    asan) run_tests asan "$@" ;;
    bench) build bench --target gyeot-bench; exec bash tests/bench/bench.sh "$@" ;;
    crash) build dev --target gyeot-crash; exec build/dev/bin/gyeot-crash "$@" ;;
    fuzz) exec bash tests/fuzz/fuzz.sh "$@" ;;
    coverage) exec bash tests/coverage/coverage.sh "$@" ;;
    screenshots) build dev --target gyeot-screenshots; QT_QPA_PLATFORM=offscreen build/dev/bin/gyeot-screenshots build/screenshots ;;
    tidy) tidy "$@" ;;
    format)
        check=()
        [ "${1:-}" != --check ] || check=(--dry-run --Werror)
        sources -z | xargs -0 -r clang-format -i "${check[@]}"
        ;;
    translations) build dev --target gyeot_lupdate ;;
    shell) exec "${@:-bash}" ;;
    *) say "unknown command $command (./dev help)"; exit 2 ;;
esac
