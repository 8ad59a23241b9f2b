#!/usr/bin/env bash
# ./dev fuzz [SECONDS] [TARGET…]: each target by libFuzzer for so long, from its seeds; what it finds goes to build/fuzz/findings.
# A finding that is mended stays as a file in tests/fuzz/corpus/<target>, as ….hex where it is binary: each test run goes through it.
set -euo pipefail
seconds=60
[[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
all=(keyring head blob der search)
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=("${all[@]}")
for target in "${targets[@]}"; do
    [[ " ${all[*]} " == *" $target "* ]] || { echo "gyeot: fuzz knows ${all[*]}" >&2; exit 2; }
done
build=$GYEOT_TOP/build/fuzz
[ "$build/build.ninja" -nt "$GYEOT_TOP/CMakePresets.json" ] || cmake --preset fuzz >&2
cmake --build --preset fuzz --target "${targets[@]/#/fuzzer-}" "${targets[@]/#/fuzz-}" >&2
mkdir -p "$build/findings"
export ASAN_OPTIONS=allocator_may_return_null=0:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1
failed=0
printf '%-10s %14s %10s %10s  %s\n' target executions coverage corpus findings
for target in "${targets[@]}"; do
    corpus=$(mktemp -d "/dev/shm/gyeot-corpus-$target.XXXXXX")
    found=$(mktemp -d "/dev/shm/gyeot-found-$target.XXXXXX")
    mkdir -p "$GYEOT_TOP/tests/fuzz/corpus/$target"
    "$build/bin/fuzz-$target" --seeds "$corpus" "$GYEOT_TOP/tests/fuzz/corpus/$target" >/dev/null
    log=$build/findings/$target.log
    "$build/bin/fuzzer-$target" "$corpus" -max_total_time="$seconds" -max_len=70000 -rss_limit_mb=1024 -malloc_limit_mb=256 -timeout=10 \
        -artifact_prefix="$found/" -print_final_stats=1 >"$log" 2>&1 || failed=3
    findings=$(find "$found" -type f | wc -l)
    [ "$findings" = 0 ] || cp "$found"/* "$build/findings/"
    last=$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d' ' -f2)
    printf '%-10s %14s %10s %10s  %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$last" \
        "$(find "$corpus" -type f | wc -l)" "$findings"
    rm -rf "$corpus" "$found"
done
exit $failed
