#!/usr/bin/env bash
# check.sh: make and test everything of a release that is possible on this system: the bundle, the .deb
# (installed and removed in a new root), the Windows installer with a stand-in program, and the wheel.
# Needs root, apt and network access. PYTHON names the interpreter to use (default python3). The files are
# written to build and dist.
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
"$PYTHON" -m resources.packaging.licenses dist/BUSight

step "Frozen program and source"
"$PYTHON" -m resources.packaging.prove dist/BUSight

step "Debian package"
desktop-file-validate "$here/linux/busight.desktop"
appstreamcli validate --no-net "$here/linux/busight.metainfo.xml"
rm -rf "$output"
mkdir -p "$output"
# A low level is faster; a release uses the default.
DPKG_DEB_COMPRESSOR_LEVEL=1 "$here/linux/deb.sh" dist/BUSight "$version" "$output"
lintian --allow-root --fail-on error "$output"/*.deb
if unshare --mount true 2>/dev/null; then
  "$here/linux/lifecycle.sh" "$output"/*.deb
else
  echo "The .deb is not installed: this system does not permit mounting."
fi

step "Sizes"
"$PYTHON" -m resources.packaging.sizes dist/BUSight "$output"/*.deb

step "Windows installer"
PATH="$PWD/build/venv/bin:$PATH" "$here/windows/wine_test.sh"

step "Wheel"
"$here/wheel.sh" "$output"
