#!/usr/bin/env bash
# sign.sh FILE...: sign Windows programs in place, on Linux or in Git Bash on Windows.
# Needs a certificate with its key (PKCS #12) in base64 in WINDOWS_CERTIFICATE, its password in
# WINDOWS_CERTIFICATE_PASSWORD, and osslsigncode or the Windows SDK's signtool. Without a certificate
# it prints a message and does not change the files. WINDOWS_TIMESTAMP_URL names the timestamp server,
# so that signatures remain valid after the certificate expires; if it is empty, there is no timestamp.
set -euo pipefail
if [[ -z "${WINDOWS_CERTIFICATE:-}" ]]; then
  echo "Not signed, because WINDOWS_CERTIFICATE is not set: $*"
  exit 0
fi
stamp="${WINDOWS_TIMESTAMP_URL-http://timestamp.digicert.com}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
(umask 077 && base64 -d <<<"$WINDOWS_CERTIFICATE" >"$work/certificate.p12")

if command -v osslsigncode >/dev/null; then
  (umask 077 && printf %s "${WINDOWS_CERTIFICATE_PASSWORD:-}" >"$work/password")
  for file in "$@"; do
    osslsigncode sign -h sha256 -pkcs12 "$work/certificate.p12" -readpass "$work/password" \
      -n BUSight ${stamp:+-ts "$stamp"} -in "$file" -out "$work/signed.exe"
    mv "$work/signed.exe" "$file"
  done
else
  # signtool is not in PATH; the newest version is the last one.
  tools=("/c/Program Files (x86)/Windows Kits/10/bin"/*/x64/signtool.exe)
  # Git Bash would rewrite signtool's options as if they were paths.
  export MSYS_NO_PATHCONV=1
  for file in "$@"; do
    "${tools[-1]}" sign /fd sha256 /f "$(cygpath -w "$work/certificate.p12")" \
      /p "${WINDOWS_CERTIFICATE_PASSWORD:-}" /d BUSight ${stamp:+/tr "$stamp" /td sha256} \
      "$(cygpath -w "$file")"
  done
fi
