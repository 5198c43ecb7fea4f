#!/usr/bin/env bash
# dmg.sh APP VERSION OUTPUT: sign BUSight.app, run its self test, and make
# OUTPUT/BUSight-VERSION-macos-ARCH.dmg from it. Needs macOS with Xcode's command line tools.
# Signs and notarizes if these environment variables are set, and otherwise prints a message:
#   MACOS_CERTIFICATE (a Developer ID Application certificate with its key, PKCS #12 in base64),
#   MACOS_CERTIFICATE_PASSWORD; MACOS_NOTARY_KEY (an App Store Connect key, .p8 in base64),
#   MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER.
set -euo pipefail
app="$1" version="$2" output="$3"
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
keychain="$work/signing.keychain-db"
trap 'security delete-keychain "$keychain" 2>/dev/null || true; rm -rf "$work"' EXIT

if [ -n "${MACOS_CERTIFICATE:-}" ]; then
  base64 -d <<<"$MACOS_CERTIFICATE" >"$work/certificate.p12"
  password="$(openssl rand -hex 16)"
  security create-keychain -p "$password" "$keychain"
  security set-keychain-settings -t 7200 "$keychain"
  security unlock-keychain -p "$password" "$keychain"
  security list-keychains -d user -s "$keychain" login.keychain-db
  security import "$work/certificate.p12" -k "$keychain" -P "${MACOS_CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
  security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
  identity="$(security find-identity -v -p codesigning "$keychain" | awk '/Developer ID Application/ { print $2; exit }')"
  if [ -z "$identity" ]; then
    echo "MACOS_CERTIFICATE contains no valid Developer ID Application identity." >&2
    exit 1
  fi
  plutil -convert xml1 -o "$work/entitlements.plist" "$here/entitlements.plist"
  signing=(--sign "$identity" --keychain "$keychain" --timestamp)
  hardened=(--options runtime --entitlements "$work/entitlements.plist")
else
  echo "Not signed, because MACOS_CERTIFICATE is not set: macOS will warn about it."
  # Apple chips run only signed programs, so use an ad hoc signature.
  signing=(--sign -)
  hardened=()
fi

# Sign each library first, because --deep does not find all of them, then the app. The program file is
# signed with the app.
find "$app/Contents" -path "$app/Contents/MacOS" -prune -o -type f -print0 |
  while IFS= read -r -d '' file; do
    case "$(file -b "$file")" in Mach-O*) printf '%s\0' "$file" ;; esac
  done | xargs -0 codesign --force "${signing[@]}" ${hardened[@]+"${hardened[@]}"}
codesign --force --deep "${signing[@]}" ${hardened[@]+"${hardened[@]}"} "$app"
codesign --verify --deep --strict "$app"
# The hardened runtime forbids some things, so test the program again.
"$app/Contents/MacOS/BUSight" selftest

mkdir "$work/dmg"
ditto "$app" "$work/dmg/BUSight.app"
ln -s /Applications "$work/dmg/Applications"
image="$output/BUSight-$version-macos-$(uname -m).dmg"
hdiutil create -volname "BUSight $version" -srcfolder "$work/dmg" -format UDZO -ov "$image"

if [ -n "${MACOS_CERTIFICATE:-}" ]; then
  codesign --force "${signing[@]}" "$image"
fi
if [ -n "${MACOS_CERTIFICATE:-}" ] && [ -n "${MACOS_NOTARY_KEY:-}" ]; then
  base64 -d <<<"$MACOS_NOTARY_KEY" >"$work/notary.p8"
  xcrun notarytool submit "$image" --wait --key "$work/notary.p8" \
    --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER"
  xcrun stapler staple "$image"
else
  echo "Not notarized, because MACOS_CERTIFICATE or MACOS_NOTARY_KEY is not set."
fi
