#!/usr/bin/env bash
# check.sh [STEP...]: make and test everything of a release that is possible on this system: the bundle, the
# .deb (installed and removed in a new root), the Windows installer with a stand-in program, and the wheel.
# The steps are packages, freeze, pack, wheel, prove, lifecycle and windows; all run in this order unless some
# are named. The last three measure or wait for windows, so nothing else should run beside them.
# Needs root, apt and network access. PYTHON names the interpreter to use (default python3). The files are
# written to build and dist.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
cd "$here/../.."
version="$("$here/version.sh")"
output="$PWD/build/release"
bundled="$PWD/build/venv/bin/python"

packages() {
  "$here/linux/packages.sh" appstream binutils debootstrap desktop-file-utils lintian nsis wine wine64 \
    xauth xdotool xvfb
}

freeze() {
  "$here/freeze.sh"
  "$bundled" -m resources.packaging.licenses dist/BUSight
}

pack() {
  desktop-file-validate "$here/linux/busight.desktop"
  appstreamcli validate --no-net "$here/linux/busight.metainfo.xml"
  rm -rf "$output"
  mkdir -p "$output"
  # The lowest level is the fastest; a release uses the default.
  PYTHON="$bundled" DPKG_DEB_COMPRESSOR_LEVEL=0 "$here/linux/deb.sh" dist/BUSight "$version" "$output"
  lintian --allow-root --fail-on error "$output"/*.deb
  "$bundled" -m resources.packaging.sizes dist/BUSight "$output"/*.deb
}

wheel() { PYTHON="$bundled" "$here/wheel.sh" "$output"; }

prove() { "$bundled" -m resources.packaging.prove dist/BUSight; }

lifecycle() {
  if unshare --mount true 2>/dev/null; then
    "$here/linux/lifecycle.sh" "$output"/*.deb
  else
    echo "The .deb is not installed: this system does not permit mounting."
  fi
}

windows() { PATH="$PWD/build/venv/bin:$PATH" "$here/windows/wine_test.sh"; }

[ $# -gt 0 ] || set -- packages freeze pack wheel prove lifecycle windows
for step in "$@"; do
  case "$step" in
    packages | freeze | pack | wheel | prove | lifecycle | windows)
      printf '\n== %s\n' "$step"
      "$step"
      ;;
    *)
      echo "Unknown step '$step': use packages, freeze, pack, wheel, prove, lifecycle or windows." >&2
      exit 2
      ;;
  esac
done
