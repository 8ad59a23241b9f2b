#!/usr/bin/env bash
# ./dev coverage [--tests-only]: which lines and branches of core/crypto and core/store their tests reach, per file and in all; the small counts
# of ./dev crash are added unless --tests-only. Branches that only an exception takes are left out: we throw nothing (STYLE section 3).
# Counted with gcov's own JSON; what is compiled twice (templates, inlines in two files) counts as reached where any copy was.
set -euo pipefail
goal=90
build=$GYEOT_TOP/build/coverage
targets=(tst_core_crypto tst_core_store)
[ "${1:-}" = --tests-only ] || targets+=(gyeot-crash)
[ "$build/build.ninja" -nt "$GYEOT_TOP/CMakePresets.json" ] || cmake --preset coverage >&2
cmake --build --preset coverage --target "${targets[@]}" >&2
find "$build" -name '*.gcda' -delete
failed=0
ctest --test-dir "$build" -R '^core/(crypto|store)/' -j 2 --output-on-failure >"$build/tests.log" 2>&1 || failed=1
[ "${1:-}" = --tests-only ] || ctest --test-dir "$build" -R '^crash/' --output-on-failure >>"$build/tests.log" 2>&1 || failed=1
[ $failed = 0 ] || echo "gyeot: some tests failed under coverage (build/coverage/tests.log); the figures are of what ran" >&2

cd "$build"
find core/crypto core/store -name '*.gcda' -print0 | xargs -0 gcov --json-format --stdout --branch-probabilities >all.json 2>/dev/null
# file, line, branch number, reached: one row a branch; and one row a line with "-" for the number
jq -r '.files[] | .file as $file | select($file | test("core/(crypto|store)/.*[.](cpp|h)$"))
    | .lines[] | .line_number as $line
    | ([$file, $line, "-", (if .count > 0 then 1 else 0 end)] | @tsv),
      ([.branches[] | select(.throw | not)] | to_entries[] | [$file, $line, .key, (if .value.count > 0 then 1 else 0 end)] | @tsv)' all.json |
    awk -F '\t' -v goal=$goal '
    { sub(/.*core\//, "core/", $1); key = $1 SUBSEP $2 SUBSEP $3; if (!(key in best) || $4 > best[key]) best[key] = $4 }
    END {
        for (key in best) {
            split(key, part, SUBSEP)
            folder = part[1]; sub(/^core\//, "", folder); sub(/\/.*/, "", folder)
            kind = part[3] == "-" ? "l" : "b"
            ++all[part[1], kind]; reached[part[1], kind] += best[key]; files[part[1]] = 1
            ++all["core/" folder, kind]; reached["core/" folder, kind] += best[key]
            ++all["both", kind]; reached["both", kind] += best[key]
        }
        files["core/crypto"] = files["core/store"] = files["both"] = 1
        for (file in files) {
            lines = all[file, "l"] ? 100 * reached[file, "l"] / all[file, "l"] : 100
            branches = all[file, "b"] ? 100 * reached[file, "b"] / all[file, "b"] : 100
            order = file ~ /[.]/ ? 0 : file == "both" ? 2 : 1
            printf "%d\t%07.3f\t%-44s %6.1f %% of %5d lines %6.1f %% of %5d branches%s\n", order, branches, file, lines, all[file, "l"] + 0,
                branches, all[file, "b"] + 0, (branches < goal ? "  below " goal " %" : "")
        }
    }' | sort -k1,1n -k2,2n | cut -f3-
exit $failed
