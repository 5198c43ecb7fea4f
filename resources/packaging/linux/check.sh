#!/usr/bin/env bash
# check.sh: make and try all that can be made of a release on this system: the bundle, the .deb with
# its life in a new root, the Windows installer of a stand-in, the wheel. Needs root, apt and the network.
# PYTHON names the interpreter to use (default python3). What it makes lies in build and dist.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
cd "$here/../.."
version="$("$here/version.sh")"
output="$PWD/build/release"

step() { printf '\n== %s\n' "$*"; }

step "System packages"
"$here/linux/packages.sh" appstream binutils debootstrap desktop-file-utils lintian nsis wine wine64 \
  xauth xdotool xvfb

step "Bundle"
"$here/freeze.sh"
export PYTHON="$PWD/build/venv/bin/python"
"$PYTHON" -m resources.packaging.licences dist/BUSight

step "The frozen program against its source"
"$PYTHON" -m resources.packaging.prove dist/BUSight

step "Package for Debian"
desktop-file-validate "$here/linux/busight.desktop"
appstreamcli validate --no-net "$here/linux/busight.metainfo.xml"
rm -rf "$output"
mkdir -p "$output"
# Quickly: a release is compressed harder.
DPKG_DEB_COMPRESSOR_LEVEL=1 "$here/linux/deb.sh" dist/BUSight "$version" "$output"
lintian --allow-root --fail-on error "$output"/*.deb
if unshare --mount true 2>/dev/null; then
  "$here/linux/lifecycle.sh" "$output"/*.deb
else
  echo "The life of the .deb is not tried: this system lets nobody mount."
fi

step "Sizes"
"$PYTHON" -m resources.packaging.sizes dist/BUSight "$output"/*.deb

step "Installer for Windows"
PATH="$PWD/build/venv/bin:$PATH" "$here/windows/wine_test.sh"

step "Wheel"
"$here/wheel.sh" "$output"
