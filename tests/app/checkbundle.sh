#!/usr/bin/env bash
# Verifies and opens a bundle casebundle/1 with nothing but openssl, sha256sum and jq (core/sync/README.md).
#   checkbundle.sh BUNDLE.cb TRUST.pem OFFICE.pem OFFICE.key [OUT]
# TRUST.pem: the office's root certificate and the revocation lists of root and issuing authority. OUT: a folder for the manifest and the
# decrypted parts (they hold a case in clear: a private place); without it they go with the script. CHECK_TIME: judge as of these seconds.
set -euo pipefail
bundle=$1 trust=$2 office=$3 key=$4 out=${5:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -n "$out" ] || out=$work
umask 077
fail() { printf 'checkbundle: %s\n' "$*" >&2; exit 1; }
verify() { # verify IN OUT SIGNER [OPTION…]
    local in=$1 to=$2 signer=$3
    shift 3
    openssl cms -verify -binary -cades -inform DER -in "$in" -out "$to" -signer "$signer" -CAfile "$trust" -no-CApath -no-CAstore \
        -crl_check_all -policy_check ${CHECK_TIME:+-attime "$CHECK_TIME"} "$@" 2>"$work/why" || fail "$(cat "$work/why")"
}
decrypt() { # decrypt IN OUT
    openssl cms -decrypt -binary -inform DER -in "$1" -recip "$office" -inkey "$key" -out "$2" 2>"$work/why" || fail "$1: $(cat "$work/why")"
}
fingerprint() { sed -n '/^-----BEGIN CERTIFICATE/,/^-----END/{/^-/!p}' "$1" | base64 -d | sha256sum | cut -d' ' -f1; }

(cd "$bundle" && sha256sum --quiet --strict -c SHA256SUMS) || fail "SHA256SUMS: copy the bundle again"

# signed, encrypted, signed: the outer signature first
verify "$bundle/manifest.p7m" "$work/layer2.der" "$work/outer.pem" -certsout "$work/certificates.pem"
decrypt "$work/layer2.der" "$work/layer1.der"
verify "$work/layer1.der" "$out/manifest.json" "$work/inner.pem" -certfile "$work/certificates.pem"

# openssl says that both signatures are good; that they are one person's is for us to compare
for signer in outer inner; do
    [ "$(grep -c BEGIN "$work/$signer.pem")" = 1 ] || fail "the $signer signature is not one person's"
done
outer=$(fingerprint "$work/outer.pem") inner=$(fingerprint "$work/inner.pem")
named=$(jq -er .signer "$out/manifest.json")
[ "$outer" = "$inner" ] || fail "inner signer $inner is not the outer signer $outer"
[ "$outer" = "$named" ] || fail "the manifest names $named, but $outer has signed"
[ "$(jq -er .fmt "$out/manifest.json")" = casebundle/1 ] || fail "not a casebundle/1"
jq -e --arg me "$(fingerprint "$office")" '.recipients | index($me)' "$out/manifest.json" >/dev/null || fail "not addressed to this office"

# each part: the file is the one that was signed for, and so is what it holds
jq -r '.parts[] | [.n, .ct, .ct_len, .pt, .pt_len, .kind] | @tsv' "$out/manifest.json" |
    while IFS=$'\t' read -r n ct ctLen pt ptLen kind; do
        file=$(printf '%s/%06d.p7m' "$bundle" "$n")
        plain=$(printf '%s/%06d.%s' "$out" "$n" "$kind")
        printf '%s  %s\n' "$ct" "$file" | sha256sum --quiet --strict -c || fail "part $n: not the file signed for"
        [ "$(stat -c %s "$file")" = "$ctLen" ] || fail "part $n: length"
        decrypt "$file" "$plain"
        printf '%s  %s\n' "$pt" "$plain" | sha256sum --quiet --strict -c || fail "part $n: not the contents signed for"
        [ "$(stat -c %s "$plain")" = "$ptLen" ] || fail "part $n: length of the contents"
    done

# records are one JSON object a line, as many as counted; evidence files are their parts one after the other
records=$(find "$out" -name '*.ops' -exec cat {} + | jq -c . | wc -l)
[ "$records" = "$(jq .counts.op "$out/manifest.json")" ] || fail "$records records"
jq -r '.blobs[] | [.id, (.parts | map(tostring) | join(" "))] | @tsv' "$out/manifest.json" |
    while IFS=$'\t' read -r id parts; do
        for n in $parts; do cat "$(printf '%s/%06d.blob' "$out" "$n")"; done | sha256sum | grep -q "^$id " || fail "evidence $id"
    done
printf 'good: site %s, number %s, %s records, signed by %s\n' "$(jq -r .site "$out/manifest.json")" "$(jq .seq "$out/manifest.json")" "$records" "$outer"
