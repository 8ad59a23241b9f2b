#!/usr/bin/env bash
# Offline is a promise: checkoffline.sh NETWORKLIBRARY FOLDER… fails when an object file below a FOLDER refers to a symbol
# that Qt Network defines. Libraries we use may link Qt Network themselves; what is ours does not call it.
set -euo pipefail
library=$1; shift

mapfile -d '' objects < <(find "$@" -name '*.o' -print0)
[ ${#objects[@]} -gt 0 ] || { echo "no object files below $*"; exit 2; }
exported=$(nm -D --defined-only "$library" | awk '$2 ~ /[TDBRV]/ { sub(/@.*/, "", $3); print $3 }')
[ "$(wc -l <<<"$exported")" -gt 500 ] || { echo "no symbols read from $library"; exit 2; }

used=$(nm -A --undefined-only "${objects[@]}" | awk 'NR == FNR { network[$1]; next }
    $NF in network { sub(/:.*/, "", $1); print $1, "refers to", $NF }' <(printf '%s\n' "$exported") - | c++filt)
[ -z "$used" ] || { printf '%s\n' "$used" "offline: nothing of ours may use Qt Network"; exit 1; }
echo "offline: ${#objects[@]} objects, none refers to Qt Network"
