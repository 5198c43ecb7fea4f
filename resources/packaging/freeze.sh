#!/usr/bin/env bash
# freeze.sh: make dist/BUSight (on macOS also dist/BUSight.app) from this clone, in the separate virtual
# environment build/venv, which contains only PyInstaller and what is bundled.
# PYTHON names the interpreter to use (default python3); BUSIGHT_CUDA=1 bundles PyTorch with CUDA.
set -euo pipefail
cd "$(dirname "$0")/../.."

rm -rf build/venv dist/BUSight dist/BUSight.app
"${PYTHON:-python3}" -m venv build/venv
bin="$PWD/build/venv/bin"
[ -d "$bin" ] || bin="$PWD/build/venv/Scripts"
export PATH="$bin:$PATH"
# Not an editable installation: the bundle contains what a wheel contains. The files that setuptools
# leaves in the clone would be mistaken for the installed program.
python -m pip install --quiet --disable-pip-version-check ".[package]"
rm -rf build/lib build/bdist.* busight.egg-info
python -m PyInstaller --noconfirm --log-level WARN build.spec
