#!/usr/bin/env bash
# nsis.sh BUNDLE VERSION OUTPUT [OPTION...]: make OUTPUT/BUSight-VERSION-windows-x86_64.exe from a
# program frozen for Windows. Options are passed to makensis. Runs on Linux and in Git Bash on Windows.
# Needs NSIS 3.08 or newer, and a Python with PySide6 and Pillow for the icon. vc_runtime.sh and sign.sh
# change BUNDLE itself, so make other packages after this.
set -euo pipefail
bundle="$(realpath "$1")" version="$2" output="$(realpath "$3")"
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
installer="$output/BUSight-$version-windows-x86_64.exe"
# Git Bash rewrites arguments that look like paths, but not those after -D, so it is done here instead.
export MSYS_NO_PATHCONV=1
native() { if command -v cygpath >/dev/null; then cygpath -w "$1"; else echo "$1"; fi; }
makensis="$(command -v makensis || echo "/c/Program Files (x86)/NSIS/makensis.exe")"

"$here/vc_runtime.sh" "$bundle"
"$here/sign.sh" "$bundle"/*.exe
python "$(native "$here/../icons.py")" ico "$(native "$work/busight.ico")"

# The uninstaller deletes only the files of this bundle, by name.
listed() { # TYPE COMMAND: one NSIS line for each entry of this type in the bundle
  (cd "$bundle" && find . -mindepth 1 -depth -type "$1" -printf '%P\n') |
    sed "s|\\$|\$\$|g; s|/|\\\\|g; s|.*|  $2 \"\$INSTDIR\\\\&\"|"
}
{
  printf '!macro DELETE_FILES\n%s\n!macroend\n' "$(listed f Delete)"
  printf '!macro REMOVE_FOLDERS\n%s\n!macroend\n' "$(listed d RMDir)"
} >"$work/files.nsh"

sign=()
if [[ -n "${WINDOWS_CERTIFICATE:-}" ]]; then
  # NSIS creates the uninstaller while it runs. Bash is named by its path, because Windows has another one.
  sign=("-DSIGN=\"$(native "$(command -v bash)")\" \"$(native "$here/sign.sh")\"")
fi
"$makensis" -V2 "${@:4}" "-DVERSION=$version" "-DBUNDLE=$(native "$bundle")" \
  "-DICON=$(native "$work/busight.ico")" "-DFILES=$(native "$work/files.nsh")" \
  "-DOUTPUT=$(native "$installer")" "${sign[@]}" "$(native "$here/busight.nsi")"
"$here/sign.sh" "$installer"
