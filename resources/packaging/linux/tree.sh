#!/usr/bin/env bash
# tree.sh BUNDLE ROOT: lay a frozen program out in ROOT/usr, where a desktop on Linux looks for it.
# Needs a Python with PySide6 and Pillow, for the icons, as PYTHON.
set -euo pipefail
bundle="$1" usr="$2/usr"
here="$(cd "$(dirname "$0")" && pwd)"
install -d "$usr"/{bin,lib} "$usr"/share/{applications,metainfo}
cp -a "$bundle" "$usr/lib/busight"
ln -s ../lib/busight/BUSight "$usr/bin/busight"
install -m 644 "$here/busight.desktop" "$usr/share/applications/"
install -m 644 "$here/busight.metainfo.xml" "$usr/share/metainfo/io.github.busight.BUSight.metainfo.xml"
"${PYTHON:-python3}" "$here/../icons.py" hicolor "$usr/share/icons/hicolor"
