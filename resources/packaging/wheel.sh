#!/usr/bin/env bash
# wheel.sh [OUTPUT]: build the wheel, install it in clean environments by pip and by uv, and ask from
# an empty folder whether it is the whole program. OUTPUT keeps the wheel.
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
scripts() { [ -d "$1/bin" ] && echo "$1/bin" || echo "$1/Scripts"; } # VENV: where its programs lie
fail() { echo "NO: $*" >&2; exit 1; }

# From a copy of what git keeps: setuptools packs what earlier builds left in build and egg-info too.
mkdir "$empty/source"
git ls-files -z | tar --create --null --files-from - | tar --extract --directory "$empty/source"
"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir "$output" "$empty/source"
rm -rf "$empty/source"
wheel="$output/busight-$version-py3-none-any.whl"
if answer "$python" -m zipfile --list "$wheel" | grep -E '^(models/training|resources/packaging|tests)/|\.csv'; then
  fail "The wheel holds what only a clone needs."
fi
echo "$(basename "$wheel"): $(($(wc -c <"$wheel") / 1000000)) MB"

# is_whole VENV: whether the program there is all of it.
is_whole() {
  local bin site file files said
  bin="$(scripts "$1")"
  cd "$empty"
  said="$(answer "$bin/busight" --version)"
  [ "$said" = "BUSight $version" ] || fail "busight --version says '$said', pyproject.toml $version."
  site="$(answer "$bin/python" -c 'import resources; print(resources.__path__[0])')/.."
  cd - >/dev/null
  files="$(git ls-files 'weights/*.safetensors' weights/manifest.json 'resources/icons/*.svg' 'resources/phantom/*.png')"
  for file in $files; do
    cmp "$file" "$site/$file" || fail "$file did not come along."
  done
  cd "$empty"
  "$bin/busight" selftest || fail "busight selftest fails."
  cd - >/dev/null
  echo "ok: $said, $(wc -w <<<"$files") files of weights, icons and phantoms, self test"
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
# uv reads nothing of pip's settings, where a build of torch for the CPU may be named.
torch="$(answer "$bin/python" -c 'from importlib.metadata import version; print(version("torch"))')"
"$bin/python" -m pip download --quiet --no-deps --dest "$empty/torch" "torch==$torch"
# The system's certificates, because a network may have some of its own.
"$uv" pip install --quiet --system-certs --python "$empty/uv" --find-links "$empty/torch" "$wheel"
is_whole "$empty/uv"
