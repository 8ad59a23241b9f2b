#!/usr/bin/env bash
# ./dev bench [--peers] [--cases N] [--only start|search|save|packet|intake]: a table of goals (DESIGN section 11), what was measured and
# the reference of the same run. Absolute times vary by machine; the ratios are what counts.
set -euo pipefail
folder=$GYEOT_TOP/build/bench/work
bench=$GYEOT_TOP/build/bench/bin/gyeot-bench
cases=20000 peers="" only=""
while [ $# -gt 0 ]; do
    case "$1" in
        --peers) peers=1 ;;
        --cases) cases=$2; shift ;;
        --only) only=$2; shift ;;
        *) echo "gyeot: bench does not know $1" >&2; exit 2 ;;
    esac
    shift
done
mkdir -p "$folder"
cd "$folder"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Seoul
rows=$folder/rows.tsv
: >"$rows"

wanted() { [ -z "$only" ] || [ "$only" = "$1" ]; }
timed() { # timed COMMAND…: "seconds kibibytes" of the best of three
    for _ in 1 2 3; do
        command time -f '%e %M' -o time.txt "$@" >/dev/null 2>&1 || { echo "gyeot: bench: failed: $*" >&2; exit 1; }
        cat time.txt
    done | sort -g | head -n 1
}
row() { # row WHAT GOAL MEASURED REFERENCE UNIT RELATION: MEASURED/REFERENCE ≤ GOAL, or with "faster" REFERENCE/MEASURED ≥ GOAL
    awk -v what="$1" -v goal="$2" -v a="$3" -v b="$4" -v unit="$5" -v relation="${6:-}" 'BEGIN {
        if (a <= 0) a = 0.001
        ratio = relation == "faster" ? b / a : a / b
        met = relation == "faster" ? ratio >= goal : ratio <= goal
        printf "%s\t%s %s x\t%.2f %s\t%.2f %s\t%.2f\t%s\n", what, relation == "faster" ? ">=" : "<=", goal, a, unit, b, unit, ratio, met ? "met" : "MISSED"
    }' >>"$rows"
}

for store in start search save; do
    ! wanted $store || "$bench" $store "$folder/cases-$cases.gyeot" "$cases" >>"$rows"
done

if wanted packet && [ -n "$peers" ]; then
    copies=1
    while [ "$("$bench" packet packet.pdf $copies packet.fodt)" -lt 30 ]; do copies=$((copies + 1)); done
    office=(soffice "-env:UserInstallation=file://$folder/office" --headless --convert-to 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"}}' --outdir "$folder/peer")
    "${office[@]}" packet.fodt >/dev/null 2>&1 # makes its profile; not measured
    read -r ours ourKiB < <(timed "$bench" packet packet.pdf $copies)
    read -r theirs theirKiB < <(timed "${office[@]}" packet.fodt)
    row "30-page packet, process start to PDF, against LibreOffice" 5 "$ours" "$theirs" s faster
    row "memory of it" 0.33 "$((ourKiB / 1024))" "$((theirKiB / 1024))" MiB
elif wanted packet; then
    echo "gyeot: the packet is measured against LibreOffice: ./dev bench --peers installs it" >&2
fi

if wanted intake; then
    [ -e gigabyte ] || { head -c 1073741824 /dev/zero | openssl enc -aes-128-ctr -K 0 -iv 0 >gigabyte.part 2>/dev/null && mv gigabyte.part gigabyte; }
    [ -e age.key ] || age-keygen -o age.key 2>/dev/null
    cat gigabyte >/dev/null # all three read it from memory
    read -r ours ourKiB < <(timed "$bench" intake "$folder/intake" "$folder/gigabyte")
    read -r age _ < <(timed age -R <(age-keygen -y age.key) -o gigabyte.age gigabyte)
    read -r hash _ < <(timed sha256sum gigabyte)
    rm -rf gigabyte.age intake*
    row "intake of 1 GiB: hash, seal, custody; throughput against age -r" 0.8 "$ours" "$age" s faster
    row "the same against sha256sum alone" 3 "$ours" "$hash" s
    row "memory of it against 64 MiB" 1 "$((ourKiB / 1024))" 64 MiB
fi

awk -F '\t' 'function pad(text, width,   n) { n = width - length(text); return n > 0 ? text sprintf("%" n "s", "") : text }
    BEGIN { print pad("what", 66) pad("goal", 12) pad("measured", 13) pad("reference", 13) pad("ratio", 8) }
    { print pad($1, 66) pad($2, 12) pad($3, 13) pad($4, 13) pad($5, 8) $6; missed += $6 == "MISSED" }
    END { printf "%d of %d goals met\n", NR - missed, NR }' "$rows"
