#!/usr/bin/env bash
# A key is never changed in place: checkrekey.sh FOLDER… fails when an object file below a FOLDER refers to SQLCipher's rekey functions or
# holds a statement that asks for it. Renewing keys makes a new generation (core/store/README.md, "Generations"; reference/security.md trap 5).
set -euo pipefail
mapfile -d '' objects < <(find "$@" -name '*.o' -print0)
[ ${#objects[@]} -gt 0 ] || { echo "no object files below $*"; exit 2; }

used=$(nm -A --undefined-only "${objects[@]}" 2>/dev/null | grep -E '\bsqlite3_rekey(_v2)?$' || true)
[ -z "$used" ] || { printf '%s\n' "$used" "rekey: a key is never changed in place"; exit 1; }
asked=$(grep -laiE 'pragma[[:space:]]+([a-z_]+\.)?(hex)?rekey' "${objects[@]}" || true)
[ -z "$asked" ] || { printf '%s\n' "$asked" "rekey: a key is never changed in place"; exit 1; }
echo "rekey: ${#objects[@]} objects, none changes a key in place"
