#!/usr/bin/env bash
# deb.sh BUNDLE VERSION OUTPUT: make OUTPUT/busight_VERSION_ARCH.deb from a frozen program.
# DPKG_DEB_COMPRESSOR_LEVEL=0 is faster and gives a larger file. Needs dpkg-deb and what tree.sh needs.
set -euo pipefail
bundle="$(realpath "$1")" version="$2" output="$(realpath "$3")"
here="$(cd "$(dirname "$0")" && pwd)"
arch="$(dpkg --print-architecture)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 022

root="$work/root"
"$here/tree.sh" "$bundle" "$root"
mkdir -p "$root"/usr/share/{lintian/overrides,man/man1}
# Files of a package belong to root, and only programs are executable.
find "$root/usr/lib/busight" -type d -exec chmod 755 {} +
find "$root/usr/lib/busight" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/busight/BUSight" "$root"/usr/lib/busight/_internal/torch/bin/torch_shm_manager
cp "$here/lintian-overrides" "$root/usr/share/lintian/overrides/busight"
gzip -9n <"$here/busight.1" >"$root/usr/share/man/man1/busight.1.gz"

doc="$root/usr/share/doc/busight"
mkdir -p "$doc"
cp "$here/copyright" "$doc/"
maintainer='The BUSight contributors <busight@users.noreply.github.com>'
gzip -9n >"$doc/changelog.gz" <<EOF
busight ($version) stable; urgency=medium

  * See CHANGELOG.md in the sources.

 -- $maintainer  $(date -R)
EOF

# The newest version of the C library that a file in the bundle is linked to.
libc="$(grep -raohE 'GLIBC_2\.[0-9]+' "$bundle" --include='*.so*' --include=BUSight |
  sort -Vu | tail -1)"

mkdir "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<EOF
Package: busight
Version: $version
Architecture: $arch
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: science
Priority: optional
Depends: libc6 (>= ${libc#GLIBC_}), libcups2, libegl1, libgl1, libwayland-client0, libwayland-cursor0, libwayland-egl1, libxcb1, fontconfig-config, fonts-dejavu-core
Description: outline and classify lesions in breast ultrasound
 Drop breast ultrasound images on the window. One neural network outlines every
 lesion, another classifies each one as normal, benign or malignant. Everything
 is computed on this computer.
 .
 Research use only, not a medical device.
EOF
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group -Zxz --build "$root" "$output/busight_${version}_$arch.deb"
