#!/usr/bin/env bash
# ./dev bench [--peers] [--cases N] [--rows N] [--only store|audit|packet|intake|lock]: the goals of speed and memory, each with what was measured and its reference
# of the same run. Absolute times vary by machine; the ratios, ours by the reference, are what counts. A few minutes, 5 GB of disk.
set -euo pipefail
bench=$GYEOT_TOP/build/bench/bin/gyeot-bench
cases=100000 rows=1000000 peers="" only=""
while [ $# -gt 0 ]; do
    case "$1" in
        --peers) peers=1 ;;
        --cases) cases=$2; shift ;;
        --rows) rows=$2; shift ;;
        --only) only=$2; shift ;;
        *) echo "gyeot: bench does not know $1" >&2; exit 2 ;;
    esac
    shift
done
folder=$(mktemp -d /var/tmp/gyeot-bench.XXXXXX) # on a disk: /tmp may be memory, where a durable save costs nothing
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Asia/Seoul
: >rows.tsv

wanted() { [ -z "$only" ] || [ "$only" = "$1" ]; }
fail() { echo "gyeot: bench: $*" >&2; exit 1; }
less() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a < b) }'; }

declare -A best=() peak=()
keep() { # keep NAME FIGURE: the smallest of all rounds
    if less "$2" "${best[$1]:-1e9}"; then best[$1]=$2; fi
}
timed() { # timed NAME COMMAND…: seconds by the clock that nobody sets, and the most memory in KiB
    local name=$1 from to
    shift
    read -r from _ </proc/uptime
    command time -f %M -o memory "$@" >output 2>errors || fail "$* ($(tail -n 1 errors))"
    read -r to _ </proc/uptime
    keep "$name" "$(awk -v a="$from" -v b="$to" 'BEGIN { print b - a + 0.001 }')"
    peak[$name]=$(tail -n 1 memory)
}
row() { # row WHAT OURS REFERENCE UNIT GOAL: without a reference the goal is for ours alone, without a goal there is no verdict
    awk -v what="$1" -v ours="$2" -v reference="$3" -v unit="$4" -v goal="$5" 'BEGIN {
        compared = reference == "" ? ours : ours / reference
        printf "%s\t%.2f %s\t%s\t%s\t%s\t%s\n", what, ours, unit,
            reference == "" ? "-" : sprintf("%.2f %s", reference, unit), reference == "" ? "-" : sprintf("%.2f", compared),
            goal == "" ? "-" : sprintf("<= %s %s", goal, reference == "" ? unit : "x"), goal == "" ? "-" : compared <= goal ? "met" : "MISSED"
    }' >>rows.tsv
}
mebibytes() { awk -v kibibytes="$1" 'BEGIN { print kibibytes / 1024 }'; }

measure_packet() {
    local copies=1 pages office
    while pages=$("$bench" packet packet.pdf $copies packet.fodt) && [ "$pages" -lt 30 ]; do copies=$((copies + 1)); done
    office=(soffice "-env:UserInstallation=file://$folder/office" --headless
        --convert-to 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"}}' --outdir "$folder/peer" packet.fodt)
    [ -z "$peers" ] || { "${office[@]}" >/dev/null 2>&1 && [ -s peer/packet.pdf ]; } || fail "LibreOffice" # makes its profile; not measured
    for _ in 1 2 3; do
        timed packet "$bench" packet packet.pdf $copies
        [ -z "$peers" ] || timed office "${office[@]}"
    done
    row "packet of $pages pages, process start to PDF; LibreOffice" "${best[packet]}" "${best[office]:-}" s "${peers:+0.2}"
    row "memory of it" "$(mebibytes "${peak[packet]}")" "${peers:+$(mebibytes "${peak[office]}")}" MiB "${peers:+0.33}"
    [ -n "$peers" ] || echo "gyeot: LibreOffice is measured beside the packet by ./dev bench --peers, which installs it" >&2
}

measure_intake() {
    local ours kibibytes grown=0
    head -c 1073741824 /dev/zero | openssl enc -aes-128-ctr -K 0 -iv 0 >gigabyte 2>/dev/null # like a film: nothing in it repeats
    age-keygen -o age.key 2>/dev/null
    for _ in 1 2 3; do # each reads it from memory
        sync -f .
        read -r ours kibibytes < <("$bench" intake intake.gyeot gigabyte)
        keep intake "$ours"
        grown=$((kibibytes > grown ? kibibytes : grown))
        rm -rf intake.gyeot
        sync -f .
        timed age age -r "$(age-keygen -y age.key)" -o gigabyte.age gigabyte
        rm -f gigabyte.age
        timed sha256sum sha256sum gigabyte
    done
    row "intake of 1 GiB: hashed, sealed, flushed, entered; age -r" "${best[intake]}" "${best[age]}" s 1.25
    row "the same; sha256sum" "${best[intake]}" "${best[sha256sum]}" s ""
    row "growth of memory meanwhile" "$(mebibytes "$grown")" "" MiB 64
}

machine="$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, $(df --output=fstype . | tail -n 1)"
load=$(cut -d' ' -f1 /proc/loadavg)
! wanted store || "$bench" store store.gyeot "$cases" >>rows.tsv
! wanted audit || "$bench" audit audit.gyeot "$rows" >>rows.tsv
! wanted packet || measure_packet
! wanted lock || "$GYEOT_TOP/build/bench/bin/gyeot-lockbench" >>rows.tsv
! wanted intake || measure_intake

echo "$machine, load $load at the beginning$(less "$load" 1.5 || echo ' (busy: take these figures with care)')"
awk -F '\t' 'function pad(text, width,   n) { n = width - length(text); return n > 0 ? text sprintf("%" n "s", "") : text " " }
    BEGIN { print pad("what; reference", 62) pad("ours", 13) pad("reference", 13) pad("ratio", 8) pad("goal", 12) "verdict" }
    { print pad($1, 62) pad($2, 13) pad($3, 13) pad($4, 8) pad($5, 12) $6; missed += $6 == "MISSED"; goals += $6 != "-" }
    END { printf "%d of %d goals met\n", goals - missed, goals }' rows.tsv
