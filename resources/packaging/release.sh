#!/usr/bin/env bash
# release.sh SYSTEM OUTPUT [STEP...]: all that a release holds for linux, windows or macos, in OUTPUT.
# Steps, in this order unless some are named: freeze, licences, prove, pack, bill. Needs what
# freeze.sh and the scripts for SYSTEM's installers need, and for the bill the network.
set -euo pipefail
system="${1:?name a system: linux, windows or macos}"
# Where freeze.sh puts its Python; the scripts call it python.
case "$system" in
  windows) scripts=Scripts ;;
  linux | macos) scripts=bin ;;
  *)
    echo "There is nothing to release for '$system': linux, windows or macos." >&2
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

licences() {
  python -m resources.packaging.licences "$bundle"
  if [ "$system" = macos ]; then
    cp -R "$bundle/licences" "$bundle.app/Contents/Resources/"
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
  # The folder of this name makes the program keep its data there.
  mkdir -p "$bundle/BUSight-data"
  python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", "dist", "BUSight")' "$output/$stem-portable"
  rmdir "$bundle/BUSight-data"
}

pack_macos() { bash "$here/macos/dmg.sh" "$bundle.app" "$version" "$output"; }

bill() {
  # In an environment of its own: what freezes the program holds only what is bundled.
  python -m venv build/bill
  "build/bill/$scripts/python" -m pip install --quiet --disable-pip-version-check \
    "cyclonedx-bom>=7.5,<8" "cyclonedx-python-lib[json-validation]"
  "build/bill/$scripts/python" -m resources.packaging.sbom "$bundle" "build/venv/$scripts/python" "$output/$stem.cdx.json"
  python -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], "licences")' "$output/$stem-licences" "$bundle"
}

[ $# -gt 0 ] || set -- freeze licences prove pack bill
for step in "$@"; do
  case "$step" in
    freeze | licences | prove | pack | bill)
      printf '\n== %s\n' "$step"
      "$step"
      ;;
    *)
      echo "There is no step '$step': freeze, licences, prove, pack or bill." >&2
      exit 2
      ;;
  esac
done
