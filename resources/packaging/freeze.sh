#!/usr/bin/env bash
# freeze.sh: make dist/BUSight (on macOS dist/BUSight.app too) from this clone, in a virtual
# environment of its own, build/venv, that holds only what is bundled and PyInstaller.
# PYTHON names the interpreter to use (default python3); BUSIGHT_CUDA=1 bundles a torch with CUDA.
set -euo pipefail
cd "$(dirname "$0")/../.."

rm -rf build/venv dist/BUSight dist/BUSight.app
"${PYTHON:-python3}" -m venv build/venv
bin="$PWD/build/venv/bin"
[ -d "$bin" ] || bin="$PWD/build/venv/Scripts"
export PATH="$bin:$PATH"
# Not installed for editing: what is bundled is what a wheel holds. What setuptools leaves in the
# clone would be taken for the installed program.
python -m pip install --quiet --disable-pip-version-check ".[package]"
rm -rf build/lib build/bdist.* busight.egg-info
python -m PyInstaller --noconfirm --log-level WARN build.spec
