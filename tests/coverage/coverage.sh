#!/usr/bin/env bash
# ./dev coverage [--tests-only] [FOLDER]: which lines and branches of core/crypto and core/store (or of the one of them that is named) their
# tests reach, per file and in all; the small counts of ./dev crash are added unless --tests-only or FOLDER is crypto. A call that only
# divides into "returned" and "threw" is no branch: we throw nothing (STYLE section 3), and "returned" would count as reached with its line.
# Counted with gcov's own JSON; what is compiled twice (templates, inlines in two files) counts as reached where any copy was.
set -euo pipefail
goal=90
build=$GYEOT_TOP/build/coverage
crash=yes
[ "${1:-}" != --tests-only ] || { crash=""; shift; }
folders=(crypto store)
[ $# = 0 ] || folders=("$@")
case "${folders[*]}" in
    crypto) crash="" ;; # the crash goals build on the store
    store | "crypto store") ;;
    *) echo "gyeot: coverage counts crypto and store" >&2; exit 2 ;;
esac
pattern=$(IFS='|'; echo "${folders[*]}")
targets=("${folders[@]/#/tst_core_}" ${crash:+gyeot-crash})
[ "$build/build.ninja" -nt "$GYEOT_TOP/CMakePresets.json" ] || cmake --preset coverage >&2
cmake --build --preset coverage --target "${targets[@]}" >&2
find "$build" -name '*.gcda' -delete
failed=0
ctest --test-dir "$build" -R "^core/($pattern)/" -j 2 --output-on-failure >"$build/tests.log" 2>&1 || failed=1
[ -z "$crash" ] || ctest --test-dir "$build" -R '^crash/' --output-on-failure >>"$build/tests.log" 2>&1 || failed=1
[ $failed = 0 ] || echo "gyeot: some tests failed under coverage (build/coverage/tests.log); the figures are of what ran" >&2

cd "$build"
find "${folders[@]/#/core/}" -name '*.gcda' -print0 | xargs -0 gcov --json-format --stdout --branch-probabilities >all.json 2>/dev/null
# file, line, branch number, reached: one row a branch; and one row a line with "-" for the number
jq -r --arg pattern "core/($pattern)/.*[.](cpp|h)\$" '.files[] | .file as $file | select($file | test($pattern))
    | .lines[] | .line_number as $line
    | ([$file, $line, "-", (if .count > 0 then 1 else 0 end)] | @tsv),
      ([.branches | group_by(.source_block_id)[] | select(any(.throw) | not)[]] | to_entries[] | [$file, $line, .key, (if .value.count > 0 then 1 else 0 end)] | @tsv)' all.json |
    awk -F '\t' -v goal=$goal -v folders="${folders[*]}" '
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
        count = split(folders, named, " ")
        for (i = 1; i <= count; ++i) files["core/" named[i]] = 1
        if (count > 1) files["both"] = 1
        for (file in files) {
            lines = all[file, "l"] ? 100 * reached[file, "l"] / all[file, "l"] : 100
            branches = all[file, "b"] ? 100 * reached[file, "b"] / all[file, "b"] : 100
            order = file ~ /[.]/ ? 0 : file == "both" ? 2 : 1
            printf "%d\t%07.3f\t%-44s %6.1f %% of %5d lines %6.1f %% of %5d branches%s\n", order, branches, file, lines, all[file, "l"] + 0,
                branches, all[file, "b"] + 0, (branches < goal ? "  below " goal " %" : "")
        }
    }' | sort -k1,1n -k2,2n | cut -f3-
exit $failed
