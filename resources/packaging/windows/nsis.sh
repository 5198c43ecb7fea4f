#!/usr/bin/env bash
# nsis.sh BUNDLE VERSION OUTPUT [OPTION...]: make OUTPUT/BUSight-VERSION-windows-x86_64.exe of a
# program frozen for Windows; options go to makensis. Runs on Linux and in Git Bash on Windows.
# Needs NSIS 3.08 or newer and a Python with PySide6 and Pillow, for the icon. What vc_runtime.sh adds
# and sign.sh signs is changed in BUNDLE itself: pack it in other ways after this.
set -euo pipefail
bundle="$(realpath "$1")" version="$2" output="$(realpath "$3")"
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
installer="$output/BUSight-$version-windows-x86_64.exe"
# Git Bash rewrites arguments that look like paths, and misses those behind -D: it is done here.
export MSYS_NO_PATHCONV=1
native() { if command -v cygpath >/dev/null; then cygpath -w "$1"; else echo "$1"; fi; }
makensis="$(command -v makensis || echo "/c/Program Files (x86)/NSIS/makensis.exe")"

"$here/vc_runtime.sh" "$bundle"
"$here/sign.sh" "$bundle"/*.exe
python "$(native "$here/../icons.py")" ico "$(native "$work/busight.ico")"

# What the uninstaller may delete: the files of this bundle by name, and nothing else.
listed() { # TYPE COMMAND: a line of NSIS for each of the bundle
  (cd "$bundle" && find . -mindepth 1 -depth -type "$1" -printf '%P\n') |
    sed "s|\\$|\$\$|g; s|/|\\\\|g; s|.*|  $2 \"\$INSTDIR\\\\&\"|"
}
{
  printf '!macro DELETE_FILES\n%s\n!macroend\n' "$(listed f Delete)"
  printf '!macro REMOVE_FOLDERS\n%s\n!macroend\n' "$(listed d RMDir)"
} >"$work/files.nsh"

sign=()
if [[ -n "${WINDOWS_CERTIFICATE:-}" ]]; then
  # The uninstaller comes into being while NSIS works. By its path, because Windows has another bash.
  sign=("-DSIGN=\"$(native "$(command -v bash)")\" \"$(native "$here/sign.sh")\"")
fi
"$makensis" -V2 "${@:4}" "-DVERSION=$version" "-DBUNDLE=$(native "$bundle")" \
  "-DICON=$(native "$work/busight.ico")" "-DFILES=$(native "$work/files.nsh")" \
  "-DOUTPUT=$(native "$installer")" "${sign[@]}" "$(native "$here/busight.nsi")"
"$here/sign.sh" "$installer"
