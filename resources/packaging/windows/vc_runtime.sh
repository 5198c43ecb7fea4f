#!/usr/bin/env bash
# vc_runtime.sh BUNDLE: check that a program frozen for Windows contains Microsoft's C++ runtime.
# A new Windows does not have it, and the installer does not download it. Each part that a program or
# library of the bundle names must be beside it or in _internal. PyInstaller leaves out parts that it
# does not know yet (vcruntime140_threads.dll, which torch needs). Missing parts are copied from the
# Windows that this runs on. If they are missing there too, it prints a message and exits with 1.
set -euo pipefail
cd "$1"
windows="${SYSTEMROOT:+$(cygpath "${SYSTEMROOT:-}")/System32}"
part='(concrt|msvcp|vcamp|vccorlib|vcomp|vcruntime)140[_a-z0-9]*\.dll'
declare -A missing=()
while IFS=: read -r folder name; do
  [[ -z "$(find "$folder" _internal -maxdepth 1 -iname "$name" -print -quit)" ]] || continue
  if [[ -f "$windows/$name" ]]; then
    cp "$windows/$name" _internal/
    echo "$name: copied from this Windows for $folder"
  else
    missing[$name]=1
  fi
done < <(grep -raoiE --include='*.exe' --include='*.dll' --include='*.pyd' "$part" . |
  sed -E 's|/[^/]*:(.*)|:\L\1|' | sort -u)
if ((${#missing[@]})); then
  echo "The bundle lacks parts of Microsoft's C++ runtime: ${!missing[*]}. Install the Visual C++ Redistributable (x64) on the build machine, and build again." >&2
  exit 1
fi
