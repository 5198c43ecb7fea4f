#!/usr/bin/env bash
# packages.sh [PACKAGE...]: install the Debian or Ubuntu packages that Qt's wheel needs, a font for
# reports, and the named packages. Needs root and apt, and network access only if a package is missing.
# Services of packages, such as Orthanc, are not started: tests start their own.
set -euo pipefail
packages=(
  fonts-dejavu-core libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-client0
  libwayland-cursor0 libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
  libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
  libxkbcommon-x11-0 libxkbcommon0 "$@"
)
missing=()
for package in "${packages[@]}"; do
  # In Debian 13 libglib2.0-0 is called libglib2.0-0t64, which provides the old name.
  grep -q 'install ok installed' \
    <(dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null) || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "System packages: ${missing[*]}"
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy" # 101: not allowed
    chmod +x "$policy"
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
