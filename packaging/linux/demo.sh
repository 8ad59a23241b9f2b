#!/usr/bin/env bash
# The main job unattended: a store, the demonstration cases, their packets, a sealed bundle, the office's import and receipt.
# Everything lands in build/demo/; the passphrases are made for this run alone.
set -euo pipefail
bin=$GYEOT_TOP/build/dev/bin
out=$GYEOT_TOP/build/demo
user='한가람'
rm -rf "$out"
mkdir -p "$out/files"
chmod 700 "$out"

secret=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
ctl() { # ctl COMMAND …: on the site's store
    local command=$1; shift
    "$bin/gyeotctl" "$command" --store "$out/site.gyeot" --user "$user" --passphrase-fd 3 --json "$@" 3<<<"$secret"
}
office() {
    local command=$1; shift
    "$bin/gyeot-office" "$command" --store "$out/office.gyeot" --user "$user" --passphrase-fd 3 --json "$@" 3<<<"$secret"
}
step() { printf '  %s\n' "$*" >&2; }

step 'central office'
office init --name '가상 중앙사무소' >"$out/office.json"
step 'store of the site, enrolled at the office'
ctl init --site S07 >/dev/null
print=$(ctl enrol --request "$out/files/request.json" | jq -r .fingerprint)
office enrol "$out/files/request.json" --fingerprint "$print" --out "$out/files/answer.json" >/dev/null
ctl enrol --accept "$out/files/answer.json" --fingerprint "$(jq -r .office_fingerprint "$out/office.json")" >/dev/null

for name in V01 V03 V06; do
    step "case $name: intake, evidence, packet"
    number=$(ctl import-case "$GYEOT_TOP/build/dev/demofiles/$name.json" | jq -r .case)
    ctl packet --case "$number" --date 2026-11-25 --transcribe --out "$out/packet-$name.pdf" >/dev/null
done

step 'sealed bundle, import at the office, receipt'
bundle=$(ctl export --to "$out" | tee "$out/export.json" | jq -r .bundle)
office import "$out/$bundle" --receipts "$out/files" >"$out/import.json"
ctl receipt "$(find "$out/files" -name '*.p7m' | head -n 1)" >"$out/receipt.json"
office show >"$out/office-report.json"
"$bin/gyeot-office" show --lang ko --store "$out/office.gyeot" --user "$user" --passphrase-fd 3 3<<<"$secret" >"$out/office-report.txt"
ctl verify >"$out/verify.json"
step 'pictures of the window'
QT_QPA_PLATFORM=offscreen "$bin/gyeot-screenshots" "$out/screenshots" --brief >/dev/null 2>&1
step "done: $out"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${GYEOT_HEADLESS:-}" ]; then
    printf '\nThe window opens on the demonstration store.\n  name        %s\n  passphrase  %s\n' "$user" "$secret" >&2
    exec "$bin/gyeot" --store "$out/site.gyeot"
fi
