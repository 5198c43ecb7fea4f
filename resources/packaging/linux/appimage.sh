#!/usr/bin/env bash
# appimage.sh BUNDLE VERSION OUTPUT: make OUTPUT/BUSight-VERSION-x86_64.AppImage from a frozen program,
# and run it to print its version. An AppImage is the AppImage project's runtime followed by a SquashFS
# image. The runtime is downloaded and its SHA-256 checked, unless APPIMAGE_RUNTIME names a copy.
# Needs mksquashfs, curl, and what tree.sh needs.
set -euo pipefail
bundle="$(realpath "$1")" version="$2" output="$(realpath "$3")"
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

release=20251108
sum=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d
runtime="${APPIMAGE_RUNTIME:-$work/runtime}"
if [ -z "${APPIMAGE_RUNTIME:-}" ]; then
  curl --fail --silent --show-error --location --retry 3 --output "$runtime" \
    "https://github.com/AppImage/type2-runtime/releases/download/$release/runtime-x86_64" || {
    echo "The AppImage runtime of $release could not be downloaded: download it on a computer with network access, and name the file in APPIMAGE_RUNTIME." >&2
    exit 1
  }
fi
sha256sum --check --status <<<"$sum  $runtime" || {
  echo "$runtime is not the AppImage runtime of $release: its SHA-256 is not $sum. Download it again." >&2
  exit 1
}

root="$work/root"
"$here/tree.sh" "$bundle" "$root"
ln -s usr/bin/busight "$root/AppRun"
# What shows the file's icon and lists it in a menu looks here.
cp "$here/busight.desktop" "$root/"
cp "$root/usr/share/icons/hicolor/256x256/apps/busight.png" "$root/"
ln -s busight.png "$root/.DirIcon"

mksquashfs "$root" "$work/image" -root-owned -noappend -quiet -no-progress -comp zstd
image="$output/BUSight-$version-x86_64.AppImage"
cat "$runtime" "$work/image" >"$image"
chmod 755 "$image"
# Extract it, because build machines often cannot mount it.
APPIMAGE_EXTRACT_AND_RUN=1 TMPDIR="$work" "$image" --version
