#!/usr/bin/env bash
# ./dev fuzz [SECONDS] [TARGET…]: each target by libFuzzer for so long, from its seeds, two at a time; what it finds goes to build/fuzz/findings.
# GYEOT_FUZZ_SEED takes another seed than 20261122. Coverage is libFuzzer's count of edges: with the seeds alone, and at the end.
# A finding that is mended stays as a file in tests/fuzz/corpus/<target>, as ….hex where it is binary: each test run goes through it.
set -euo pipefail
seconds=60
[[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
seed=${GYEOT_FUZZ_SEED:-20261122}
all=(keyring head blob der search)
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=("${all[@]}")
for target in "${targets[@]}"; do
    [[ " ${all[*]} " == *" $target "* ]] || { echo "gyeot: fuzz knows ${all[*]}" >&2; exit 2; }
done
build=$GYEOT_TOP/build/fuzz
[ "$build/build.ninja" -nt "$GYEOT_TOP/CMakePresets.json" ] || cmake --preset fuzz >&2
cmake --build --preset fuzz --target "${targets[@]/#/fuzzer-}" "${targets[@]/#/fuzz-}" >&2
findings=$build/findings
mkdir -p "$findings"
export ASAN_OPTIONS=allocator_may_return_null=0:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1

edges() { grep -oE "$1.* cov: [0-9]+" "$2" | tail -n 1 | grep -oE '[0-9]+$' || echo -; } # edges KIND-OF-LINE LOG

fuzz_one() { # fuzz_one TARGET: one row of the table; fails when the fuzzer did
    local target=$1 corpus found log=$findings/$1.log failed=0 count
    corpus=$(mktemp -d "/dev/shm/gyeot-corpus-$target.XXXXXX")
    found=$(mktemp -d "/dev/shm/gyeot-found-$target.XXXXXX")
    mkdir -p "$GYEOT_TOP/tests/fuzz/corpus/$target"
    "$build/bin/fuzz-$target" --seeds "$corpus" "$GYEOT_TOP/tests/fuzz/corpus/$target" >/dev/null || failed=3
    "$build/bin/fuzzer-$target" "$corpus" -seed="$seed" -max_total_time="$seconds" -max_len=70000 -rss_limit_mb=1024 -malloc_limit_mb=256 \
        -timeout=10 -artifact_prefix="$found/" -print_final_stats=1 >"$log" 2>&1 || failed=3
    count=$(find "$found" -type f | wc -l)
    [ "$count" = 0 ] || (cd "$found" && for file in *; do cp "$file" "$findings/$target-$file"; done)
    printf '%-10s %14s %10s %10s %10s  %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(edges INITED "$log")" \
        "$(edges '#' "$log")" "$(find "$corpus" -type f | wc -l)" "$count"
    rm -rf "$corpus" "$found"
    return $failed
}

failed=0
printf '%-10s %14s %10s %10s %10s  %s\n' target executions seeds coverage corpus findings
running=0
for target in "${targets[@]}"; do
    [ $running -lt 2 ] || { wait -n || failed=3; running=$((running - 1)); }
    fuzz_one "$target" &
    running=$((running + 1))
done
while [ $running -gt 0 ]; do
    wait -n || failed=3
    running=$((running - 1))
done
exit $failed
