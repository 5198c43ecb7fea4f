#!/usr/bin/env bash
# tree.sh BUNDLE ROOT: copy a frozen program to the folders of ROOT/usr that a Linux desktop uses.
# PYTHON must name a Python with PySide6 and Pillow, which draw the icons.
set -euo pipefail
bundle="$1" usr="$2/usr"
here="$(cd "$(dirname "$0")" && pwd)"
install -d "$usr"/{bin,lib} "$usr"/share/{applications,metainfo}
cp -a "$bundle" "$usr/lib/busight"
ln -s ../lib/busight/BUSight "$usr/bin/busight"
install -m 644 "$here/busight.desktop" "$usr/share/applications/"
install -m 644 "$here/busight.metainfo.xml" "$usr/share/metainfo/io.github.busight.BUSight.metainfo.xml"
"${PYTHON:-python3}" "$here/../icons.py" hicolor "$usr/share/icons/hicolor"
