#!/usr/bin/env bash
# wine_test.sh: install, upgrade and uninstall a stand-in for the program with the Windows installer,
# in a temporary Wine prefix. Prints a line for each check, and exits with 1 if one fails.
# Needs wine and what nsis.sh needs, but no display. On Debian, install wine and wine64. With wine32 it
# tests the 32-bit installer that is built on Windows, otherwise a 64-bit one.
# shellcheck disable=SC2317,SC2329 # check calls the functions by name
set -euo pipefail
for tool in wine wineserver makensis python; do
  command -v "$tool" >/dev/null || { echo "$tool is not in PATH: install it and run this again." >&2; exit 2; }
done
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'wineserver -k || true; rm -rf "$work"' EXIT
unset DISPLAY WAYLAND_DISPLAY WINDOWS_CERTIFICATE
# winemenubuilder would add the shortcuts to the menu of the current user.
export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
failed=0

check() { # SENTENCE COMMAND...
  local sentence="$1" holds="ok"
  shift
  "$@" >/dev/null 2>&1 || { holds="NO" failed=1; }
  printf '%-2s  %s\n' "$holds" "$sentence"
}
no() { ! "$@"; }
hold() { # TEXT FILE...
  local file
  for file in "${@:2}"; do grep -q "$1" "$file" || return 1; done
}
exits() { # CODE COMMAND...
  local code=0
  "${@:2}" || code=$?
  [[ "$code" == "$1" ]]
}
says() { wine reg query "$1" /v "$2" /reg:64 | grep -qiF -- "$3"; }       # KEY VALUE TEXT
default_says() { wine reg query "$1" /ve /reg:64 | grep -qiF -- "$2"; } # KEY TEXT
has_key() { wine reg query "$1" /reg:64; }
set_value() { wine reg add "$1" "${@:2}" /f /reg:64 >/dev/null; }
uninstalled() { # FOLDER: run its uninstaller, which continues as a copy of itself
  wine "$1/uninstall.exe" /S
  wineserver -w
}
unnamed_in_registry() { no grep -i busight "$WINEPREFIX/user.reg" "$WINEPREFIX/system.reg"; }

wineboot -i >/dev/null 2>&1
c="$WINEPREFIX/drive_c"
if [[ -f "$c/windows/syswow64/cmd.exe" ]]; then
  echo "-- the installer as a 32-bit program"
  stub=()
else
  echo "-- the installer as a 64-bit program: this Wine does not run 32-bit programs"
  stub=("-XTarget amd64-unicode")
fi

payload() { # VERSION: the stand-in is a terminal, which runs as long as its input is open
  local bundle="$work/bundle-$1"
  mkdir -p "$bundle/_internal/torch"
  cp "$c/windows/system32/cmd.exe" "$bundle/BUSight.exe"
  cp "$c/windows/system32/cmd.exe" "$bundle/busight-cli.exe"
  echo "$1" | tee "$bundle/_internal/base.txt" >"$bundle/_internal/torch/torch_cpu.dll"
}
payload 1.0.0
payload 1.1.0
mkdir "$work/bundle-1.0.0/_internal/older"
touch "$work/bundle-1.0.0/_internal/older/older.dll" "$work/bundle-1.0.0/older.exe"
touch "$work/bundle-1.1.0/_internal/newer.dll" "$work/bundle-1.1.0/_internal/a \$name.txt"

echo MSVCP140_NEWER.dll >"$work/bundle-1.0.0/_internal/torch/torch_python.dll"
check "a bundle without a part of the C++ runtime is refused" \
  grep -q "lacks.*msvcp140_newer.dll" <("$here/nsis.sh" "$work/bundle-1.0.0" 1.0.0 "$work" 2>&1)
check "  and no installer is made" no test -e "$work/BUSight-1.0.0-windows-x86_64.exe"
touch "$work/bundle-1.0.0/_internal/msvcp140_newer.dll"
for version in 1.0.0 1.1.0; do
  "$here/nsis.sh" "$work/bundle-$version" "$version" "$work" "${stub[@]}" >/dev/null
done
older="$work/BUSight-1.0.0-windows-x86_64.exe"
newer="$work/BUSight-1.1.0-windows-x86_64.exe"

appdata="$(realpath "$(winepath -u "$(wine cmd /c 'echo %LOCALAPPDATA%' | tr -d '\r')")")"
profile="${appdata%/AppData/Local}"
settings="$appdata/BUSight"
program="$appdata/Programs/BUSight"
menu="$profile/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/BUSight.lnk"
desktop="$profile/Desktop/BUSight.lnk"
classes='HKCU\Software\Classes'
entry='Software\Microsoft\Windows\CurrentVersion\Uninstall\BUSight'

# Another program opens DICOM files, and must still open them afterwards.
set_value "$classes\\.dcm" /ve /d Other.dcm
set_value "$classes\\.dcm\\OpenWithProgids" /v Other.dcm /d ''

wine winecfg -v win7
check "Windows 7 is refused" exits 2 wine "$older" /S
check "  and nothing is installed" no test -e "$program"
wine winecfg -v win10

echo "-- one user"
check "installs silently" exits 0 wine "$older" /S
check "the program is there" cmp "$work/bundle-1.0.0/BUSight.exe" "$program/BUSight.exe"
check "all of its files are there" diff -r "$work/bundle-1.0.0/_internal" "$program/_internal"
check "it is in the start menu" test -f "$menu"
check "it is on the desktop" test -f "$desktop"
check "Windows lists it with its version" says "HKCU\\$entry" DisplayVersion 1.0.0
check "  and knows how to uninstall it" says "HKCU\\$entry" UninstallString 'BUSight\uninstall.exe"'
check "it is offered for DICOM files" says "$classes\\.dcm\\OpenWithProgids" BUSight.dcm REG_SZ
check "  with what opens them" default_says "$classes\\BUSight.dcm\\shell\\open\\command" 'BUSight.exe" "%1"'
check "  and another program still opens them" default_says "$classes\\.dcm" Other.dcm
check "it is offered for images" says "$classes\\Applications\\BUSight.exe\\SupportedTypes" .png REG_SZ
check "nothing is written for all users" no has_key "HKLM\\$entry"

mkdir -p "$settings/crashes" "$program/BUSight-data"
echo mine | tee "$settings/window.ini" "$settings/crashes/20260101.txt" "$settings/report.png" \
  "$program/BUSight-data/window.ini" >"$program/_internal/note.txt"
# As if the user had not chosen the desktop shortcut.
rm "$desktop"
wine reg delete 'HKCU\Software\BUSight' /v Desktop /f /reg:64 >/dev/null

exec 3> >(exec wine "$program/BUSight.exe" >/dev/null 2>&1)
sleep 3
check "an upgrade of a running program is refused" exits 2 wine "$newer" /S
# With _?= the uninstaller does not continue as a copy of itself, so its exit status is available.
check "so is uninstalling it" exits 2 wine "$program/uninstall.exe" /S "_?=$(winepath -w "$program")"
check "  and the program is complete" cmp "$work/bundle-1.0.0/_internal/base.txt" "$program/_internal/base.txt"
exec 3>&-
wineserver -w

echo "-- upgrade"
check "upgrades silently" exits 0 wine "$newer" /S
check "Windows lists the newer version" says "HKCU\\$entry" DisplayVersion 1.1.0
check "the files are the newer version's" cmp "$work/bundle-1.1.0/_internal/base.txt" "$program/_internal/base.txt"
check "  and new ones are there" test -f "$program/_internal/newer.dll"
check "  and files that are no longer needed are gone" no test -e "$program/older.exe" -o -e "$program/_internal/older"
check "settings are kept" hold mine "$settings/window.ini"
check "so is a portable folder" hold mine "$program/BUSight-data/window.ini"
check "what was not chosen before is not installed" no test -e "$desktop"
check "what was chosen before is installed again" says "$classes\\.dcm\\OpenWithProgids" BUSight.dcm REG_SZ

echo "-- another folder"
mkdir -p "$c/Others/_internal"
echo theirs | tee "$c/Others/_internal/base.txt" >"$c/Others/BUSight.exe"
check "a folder with other files is refused" exits 2 wine "$newer" /S '/D=C:\Others'
check "  and not changed" hold theirs "$c/Others/_internal/base.txt" "$c/Others/BUSight.exe"
check "  and neither is the installed program" test -f "$program/BUSight.exe"
# As two arguments, because Wine quotes an argument with a space, and /D= does not accept quotes.
check "it moves to an empty folder" exits 0 wine "$newer" /S '/D=C:\My' 'programs\BUSight'
check "  and is there" test -f "$c/My programs/BUSight/_internal/newer.dll"
check "  and only the user's files remain in the old folder" \
  test "$(cd "$program" && find . -type f | sort | xargs)" = "./BUSight-data/window.ini ./_internal/note.txt"

echo "-- uninstall"
uninstalled "$c/My programs/BUSight"
check "its folder is gone" no test -e "$c/My programs/BUSight"
check "the shortcut is gone from the start menu" no test -e "$menu"
check "the registry no longer names it" unnamed_in_registry
check "another program still opens DICOM files" default_says "$classes\\.dcm" Other.dcm
check "  and is still offered for them" says "$classes\\.dcm\\OpenWithProgids" Other.dcm REG_SZ
check "settings, crash reports and the user's files are kept" \
  hold mine "$settings/window.ini" "$settings/crashes/20260101.txt" "$settings/report.png" "$program/_internal/note.txt"

echo "-- all users"
program="$c/Program Files/BUSight"
menu="$c/ProgramData/Microsoft/Windows/Start Menu/Programs/BUSight.lnk"
check "installs silently" exits 0 wine "$older" /S /AllUsers
check "the program is in Program Files" cmp "$work/bundle-1.0.0/BUSight.exe" "$program/BUSight.exe"
check "it is in the start menu of all users" test -f "$menu"
check "Windows lists it for all users" says "HKLM\\$entry" DisplayVersion 1.0.0
check "nothing is written for one user" no has_key "HKCU\\$entry"
check "an upgrade detects that it is for all users" exits 0 wine "$newer" /S
check "  and lists the newer version" says "HKLM\\$entry" DisplayVersion 1.1.0
check "  and removes what it does not need" no test -e "$program/older.exe"
uninstalled "$program"
check "its folder is gone" no test -e "$program"
check "the shortcut is gone from the start menu" no test -e "$menu"
check "the registry no longer names it" unnamed_in_registry
check "  and no empty key for DICOM files remains" no has_key 'HKLM\Software\Classes\.dcm'
check "settings are kept" hold mine "$settings/window.ini"
check "only the user's files remain" test "$(find "$c" -iname '*busight*' | sort)" = "$(printf '%s\n' \
  "$c/Others/BUSight.exe" "$settings" "$appdata/Programs/BUSight" "$appdata/Programs/BUSight/BUSight-data" | sort)"
exit "$failed"
