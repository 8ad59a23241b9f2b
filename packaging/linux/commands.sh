#!/usr/bin/env bash
# What ./dev does once it stands where the packages are.
set -euo pipefail
cd "$GYEOT_TOP"
export CCACHE_DIR=${GYEOT_CACHE:-$HOME/.cache/gyeot}/ccache CCACHE_BASEDIR=$GYEOT_TOP CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

configure() { # configure PRESET
    [ -e "build/$1/build.ninja" ] && [ "build/$1/build.ninja" -nt CMakePresets.json ] || cmake --preset "$1"
}
build() { configure "$1"; shift_preset=$1; shift; cmake --build --preset "$shift_preset" "$@"; }
headless() { # a virtual display where there is none
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then "$@"; else xvfb-run -a -s '-screen 0 1366x768x24' "$@"; fi
}

case "${1:-help}" in
    help)
        cat <<'T'
./dev run          the main job on the demonstration cases, unattended, into build/demo/
./dev test [PAT]   build and run the tests (those whose name matches PAT)
./dev build        build only
./dev asan [PAT]   the same tests under address and undefined-behaviour sanitizers
./dev tidy [FILE]  clang-tidy on the files changed since HEAD (or on FILE, or on all with --all)
./dev translations read the sources anew for words to translate (translations/*.ts)
./dev screenshots  pictures of the window, into build/screenshots/
./dev format       clang-format on all sources
./dev shell [CMD]  a shell (or CMD) where the packages are
T
        ;;
    build) shift; build dev "$@" ;;
    test)
        build dev
        headless ctest --preset dev ${2:+-R "$2"}
        ;;
    run) build dev; headless bash packaging/linux/demo.sh ;;
    screenshots)
        build dev --target gyeot-screenshots
        QT_QPA_PLATFORM=offscreen build/dev/bin/gyeot-screenshots build/screenshots
        ;;
    asan) build asan; headless ctest --preset asan ${2:+-R "$2"} ;;
    translations) configure dev; cmake --build --preset dev --target gyeot_lupdate ;;
    format) git ls-files -co --exclude-standard '*.cpp' '*.h' | xargs -r clang-format -i ;;
    shell) shift; if [ $# -gt 0 ]; then exec "$@"; else exec bash; fi ;;
    *) printf 'gyeot: unknown command %s (./dev help)\n' "$1" >&2; exit 2 ;;
esac
