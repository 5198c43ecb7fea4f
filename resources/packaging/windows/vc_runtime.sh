#!/usr/bin/env bash
# vc_runtime.sh BUNDLE: see that a program frozen for Windows carries Microsoft's C++ runtime.
# A new Windows has none, and the installer fetches nothing. Each part that a program or library of
# the bundle names must lie beside it or in _internal. PyInstaller leaves out parts that it doesn't
# know yet (vcruntime140_threads.dll, which torch needs); what is missing is taken from the Windows
# that this runs on, and where it isn't there either, a sentence says so and the exit status is 1.
set -euo pipefail
cd "$1"
windows="${SYSTEMROOT:+$(cygpath "${SYSTEMROOT:-}")/System32}"
part='(concrt|msvcp|vcamp|vccorlib|vcomp|vcruntime)140[_a-z0-9]*\.dll'
declare -A missing=()
while IFS=: read -r folder name; do
  [[ -z "$(find "$folder" _internal -maxdepth 1 -iname "$name" -print -quit)" ]] || continue
  if [[ -f "$windows/$name" ]]; then
    cp "$windows/$name" _internal/
    echo "$name: taken from this Windows, for $folder"
  else
    missing[$name]=1
  fi
done < <(grep -raoiE --include='*.exe' --include='*.dll' --include='*.pyd' "$part" . |
  sed -E 's|/[^/]*:(.*)|:\L\1|' | sort -u)
if ((${#missing[@]})); then
  echo "The bundle lacks parts of Microsoft's C++ runtime: ${!missing[*]}. Install the Visual C++ Redistributable (x64) on the Windows that builds, and build there again." >&2
  exit 1
fi
