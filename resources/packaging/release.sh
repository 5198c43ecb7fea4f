#!/usr/bin/env bash
# release.sh SYSTEM OUTPUT [STEP...]: make the files of a release for linux, windows or macos in OUTPUT.
# The steps are freeze, licenses, prove, pack and bill; all run in this order unless some are named.
# Needs what freeze.sh and the scripts for SYSTEM's installers need, and network access for the bill.
set -euo pipefail
system="${1:?name a system: linux, windows or macos}"
# The folder in which freeze.sh puts its Python, which the scripts call 'python'.
case "$system" in
  windows) scripts=Scripts ;;
  linux | macos) scripts=bin ;;
  *)
    echo "Unknown system '$system': use linux, windows or macos." >&2
    exit 2
    ;;
esac
mkdir -p "${2:?name the folder for the files}"
output="$(cd "$2" && pwd)"
shift 2
here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/../.."
bundle=dist/BUSight
version="$(bash "$here/version.sh")"
PATH="$PWD/build/venv/$scripts:$PATH"
stem="BUSight-$version-$system-$(uname -m)"

freeze() { bash "$here/freeze.sh"; }

licenses() {
  python -m resources.packaging.licenses "$bundle"
  if [ "$system" = macos ]; then
    cp -R "$bundle/licenses" "$bundle.app/Contents/Resources/"
  fi
}

prove() { python -m resources.packaging.prove "$bundle"; }

pack() { PYTHON=python "pack_$system"; }

pack_linux() {
  bash "$here/linux/deb.sh" "$bundle" "$version" "$output"
  tar --create --gzip --owner=root:0 --group=root:0 --directory dist --file "$output/$stem.tar.gz" BUSight
  bash "$here/linux/appimage.sh" "$bundle" "$version" "$output"
  python -m resources.packaging.sizes "$bundle" "$output"/*.deb "$output"/*.AppImage "$output"/*.tar.gz
}

pack_windows() {
  bash "$here/windows/nsis.sh" "$bundle" "$version" "$output"
  # If this folder exists, the program stores its data there.
  mkdir -p "$bundle/BUSight-data"
  python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", "dist", "BUSight")' "$output/$stem-portable"
  rmdir "$bundle/BUSight-data"
}

pack_macos() { bash "$here/macos/dmg.sh" "$bundle.app" "$version" "$output"; }

bill() {
  # In a separate environment, because the one that freezes the program contains only what is bundled.
  python -m venv build/bill
  "build/bill/$scripts/python" -m pip install --quiet --disable-pip-version-check \
    "cyclonedx-bom>=7.5,<8" "cyclonedx-python-lib[json-validation]"
  "build/bill/$scripts/python" -m resources.packaging.sbom "$bundle" "build/venv/$scripts/python" "$output/$stem.cdx.json"
  python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], "licenses")' "$output/$stem-licenses" "$bundle"
}

[ $# -gt 0 ] || set -- freeze licenses prove pack bill
for step in "$@"; do
  case "$step" in
    freeze | licenses | prove | pack | bill)
      printf '\n== %s\n' "$step"
      "$step"
      ;;
    *)
      echo "Unknown step '$step': use freeze, licenses, prove, pack or bill." >&2
      exit 2
      ;;
  esac
done
