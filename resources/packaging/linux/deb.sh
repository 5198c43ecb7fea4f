#!/usr/bin/env bash
# deb.sh BUNDLE VERSION OUTPUT: make OUTPUT/busight_VERSION_ARCH.deb of a frozen program.
# Needs dpkg-deb, gzip, fakeroot or root, and a Python with PySide6 for the icons.
set -euo pipefail
bundle="$(realpath "$1")" version="$2" output="$(realpath "$3")"
here="$(cd "$(dirname "$0")" && pwd)"
arch="$(dpkg --print-architecture)"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
umask 022

install -d "$root"/DEBIAN "$root"/usr/{bin,lib} "$root"/usr/share/{applications,metainfo,man/man1,doc/busight}
cp -a "$bundle" "$root/usr/lib/busight"
# What a package manager lays down belongs to root and is written by nobody.
find "$root/usr/lib/busight" -type d -exec chmod 755 {} +
find "$root/usr/lib/busight" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/busight/BUSight"
ln -s ../lib/busight/BUSight "$root/usr/bin/busight"
install -m 644 "$here/busight.desktop" "$root/usr/share/applications/"
install -m 644 "$here/busight.metainfo.xml" "$root/usr/share/metainfo/io.github.busight.BUSight.metainfo.xml"
gzip -9n <"$here/busight.1" >"$root/usr/share/man/man1/busight.1.gz"
install -m 644 "$here/copyright" "$root/usr/share/doc/busight/copyright"
printf 'busight (%s) stable; urgency=medium\n\n  * See https://keepachangelog.com: CHANGELOG.md of this version.\n\n -- The BUSight contributors <busight@localhost>  %s\n' \
  "$version" "$(date -R)" | gzip -9n >"$root/usr/share/doc/busight/changelog.gz"
python "$here/../icons.py" hicolor "$root/usr/share/icons/hicolor"

size="$(du -sk "$root/usr" | cut -f1)"
cat >"$root/DEBIAN/control" <<EOF
Package: busight
Version: $version
Architecture: $arch
Maintainer: The BUSight contributors <busight@localhost>
Installed-Size: $size
Section: science
Priority: optional
Depends: libc6 (>= 2.28), libegl1, libgl1, libfontconfig1, libxcb-cursor0, libxkbcommon-x11-0, fonts-dejavu-core
Description: outline and judge lesions in breast ultrasound
 Drop breast ultrasound pictures onto the window: a neural network outlines
 every lesion, another judges each one normal, benign or malignant. All of it
 happens on this computer.
 .
 Research use only, not a medical device.
EOF
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zxz --build "$root" "$output/busight_${version}_$arch.deb"
