#!/usr/bin/env bash
# version.sh [TAG]: print the version from pyproject.toml, the only place that defines it. Exits with 1
# and a message if TAG is given and is not 'v' followed by this version.
set -euo pipefail
version="$(sed -n 's/^version = "\(.*\)"$/\1/p' "$(dirname "$0")/../../pyproject.toml")"
if [ $# -gt 0 ] && [ "$1" != "v$version" ]; then
  echo "The tag is $1, but pyproject.toml says $version: tag v$version, or change the version." >&2
  exit 1
fi
echo "$version"
