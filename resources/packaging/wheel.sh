#!/usr/bin/env bash
# wheel.sh [OUTPUT]: build the wheel, install it in clean environments with pip and with uv, and check
# from an empty folder that the program is complete. The wheel is kept in OUTPUT.
# Needs git and a clone; PYTHON names the interpreter to use (default python3).
set -euo pipefail
output="${1:-$(dirname "$0")/../../build/wheel}"
mkdir -p "$output"
output="$(cd "$output" && pwd)"
cd "$(dirname "$0")/../.."
python="${PYTHON:-python3}"
version="$(resources/packaging/version.sh)"
empty="$(mktemp -d)"
trap 'rm -rf "$empty"' EXIT

# Windows ends lines with two characters.
answer() { "$@" | tr -d '\r'; }
scripts() { [ -d "$1/bin" ] && echo "$1/bin" || echo "$1/Scripts"; } # VENV: the folder of its programs
fail() { echo "NO: $*" >&2; exit 1; }

# Build from a copy of the tracked files: setuptools also packs what earlier builds left in build and
# egg-info.
mkdir "$empty/source"
git ls-files -z | tar --create --null --files-from - | tar --extract --directory "$empty/source"
"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$output" "$empty/source"
rm -rf "$empty/source"
wheel="$output/busight-$version-py3-none-any.whl"
if answer "$python" -m zipfile --list "$wheel" | grep -E '^(models/training|resources/packaging|tests)/|\.csv'; then
  fail "The wheel contains files that only a clone needs."
fi
echo "$(basename "$wheel"): $(($(wc -c <"$wheel") / 1000000)) MB"

# is_whole VENV: check that the program in VENV is complete.
is_whole() {
  local bin site file files printed found
  bin="$(scripts "$1")"
  cd "$empty"
  printed="$(answer "$bin/busight" --version)"
  [ "$printed" = "BUSight $version" ] || fail "busight --version prints '$printed', but pyproject.toml has $version."
  site="$(answer "$bin/python" -c 'import resources; print(resources.__path__[0])')/.."
  cd - >/dev/null
  files="$(git ls-files 'weights/*.safetensors' weights/manifest.json 'resources/icons/*.svg' 'resources/phantom/*.png')"
  for file in $files; do
    cmp "$file" "$site/$file" || fail "$file is missing or differs."
  done
  cd "$empty"
  "$bin/busight" selftest || fail "busight selftest fails."
  # A plain script, as in docs/library.md.
  printf '%s\n' 'import sys, busight, resources' \
    'result = busight.analyze(resources.resource_path("phantom/phantom_one.png"))' \
    'print(result.risk_label, len(result.lesions), "torch" in sys.modules)' >library.py
  found="$(answer "$bin/python" library.py)"
  [ "$found" = "benign 1 False" ] || fail "import busight: the script prints '$found'."
  [ -f "$site/busight/py.typed" ] || fail "busight/py.typed is missing."
  cd - >/dev/null
  echo "ok: $printed, $(wc -w <<<"$files") files of weights, icons and phantoms, self test, library"
}

echo "== pip"
"$python" -m venv "$empty/pip"
bin="$(scripts "$empty/pip")"
"$bin/python" -m pip install --quiet --disable-pip-version-check "$wheel"
is_whole "$empty/pip"

echo "== uv"
"$bin/python" -m pip install --quiet --disable-pip-version-check uv
uv="$bin/uv"
"$uv" venv --quiet --python "$python" "$empty/uv"
# uv does not read pip's settings, which may name an index with a CPU build of torch.
torch="$(answer "$bin/python" -c 'from importlib.metadata import version; print(version("torch"))')"
"$bin/python" -m pip download --quiet --no-deps --dest "$empty/torch" "torch==$torch"
# Use the system's certificates: a network may have its own.
"$uv" pip install --quiet --system-certs --python "$empty/uv" --find-links "$empty/torch" "$wheel"
is_whole "$empty/uv"
