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

packages=(
  # What Qt's wheel expects of the system and the bundle takes from it.
  libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 fonts-dejavu-core
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
  libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0
  libwayland-egl1
  appstream binutils debootstrap desktop-file-utils lintian nsis wine wine64 xauth xdotool xvfb
)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'install ok installed' ||
    missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  step "System packages: ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

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
"$here/linux/lifecycle.sh" "$output"/*.deb

step "Sizes"
"$PYTHON" -m resources.packaging.sizes dist/BUSight "$output"/*.deb

step "Installer for Windows"
PATH="$PWD/build/venv/bin:$PATH" "$here/windows/wine_test.sh"

step "Wheel"
"$here/wheel.sh" "$output"
