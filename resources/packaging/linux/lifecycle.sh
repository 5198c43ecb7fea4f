#!/usr/bin/env bash
# lifecycle.sh DEB [SCREENSHOT.png]: install a .deb in a new root of this system's release, run it as
# an ordinary user, upgrade it from an older version, remove it, and check the files after each step.
# Exits with 1 at the first failure. Needs root, debootstrap, xvfb and xdotool, and imagemagick for the
# screenshot.
set -euo pipefail
deb="$(realpath "$1")" shot="${2:-}"
if [ -z "${BUSIGHT_INSIDE:-}" ]; then
  # Use private mounts, which end with the script, and a private screen. The screen runs outside of
  # the new root, so that the new root contains only what the package depends on.
  BUSIGHT_INSIDE=1 exec unshare --mount xvfb-run --auto-servernum \
    --server-args '-screen 0 1600x1000x24 -ac' "$0" "$deb" ${shot:+"$(realpath "$shot")"}
fi

work="$(mktemp -d)"
root="$work/root"
trap 'umount -R "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
ok() { printf 'ok %4d s  %s\n' "$SECONDS" "$*"; }
fail() { printf 'FAILED     %s\n' "$*"; exit 1; }
inside() { chroot "$root" "$@"; }
as_user() { inside su - reader -c "LANG=C.UTF-8 DISPLAY=$DISPLAY $*"; }
quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "$*"; }; }

# shellcheck source=/dev/null
suite="$(. /etc/os-release && echo "$VERSION_CODENAME")"
quietly debootstrap --variant=minbase "$suite" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C
quietly inside apt-get update
quietly inside useradd --create-home reader
ok "a new root of $suite"

# The older version is the same program with one more file, which the new version does not have.
version="$(dpkg-deb --field "$deb" Version)"
dpkg-deb --raw-extract "$deb" "$work/older"
sed -i "s/^Version: .*/Version: 0.0.1/" "$work/older/DEBIAN/control"
touch "$work/older/usr/lib/busight/_internal/of_older_version"
quietly dpkg-deb --root-owner-group -Znone --build "$work/older" "$root/tmp/older.deb"
rm -r "$work/older"
quietly inside apt-get install --yes --no-install-recommends /tmp/older.deb
[ -e "$root/usr/lib/busight/_internal/of_older_version" ] || fail "the older version is not installed"
rm "$root/tmp/older.deb"
ok "the older version and its dependencies are installed"

missing="$(inside sh -c "find /usr/lib/busight -name '*.so*' -type f | LD_LIBRARY_PATH=/usr/lib/busight/_internal:/usr/lib/busight/_internal/torch/lib xargs ldd 2>/dev/null | grep 'not found' | sort -u" || true)"
[ -z "$missing" ] || fail "libraries are missing: $missing"
ok "every library finds the libraries that it links to"

quietly as_user busight selftest --window
ok "the window analyzes a phantom for an ordinary user"
quietly as_user busight analyze /usr/lib/busight/_internal/resources/phantom --output results
[ -s "$root/home/reader/results/results.csv" ] || fail "there are no results"
ok "the command line writes reports"

settings="$root/home/reader/.config/BUSight/window.ini"
open_and_quit() {
  as_user busight /usr/lib/busight/_internal/resources/phantom/phantom_two.png &
  local program=$! window
  window="$(timeout 60 xdotool search --sync --onlyvisible --name BUSight | head -1)"
  sleep 12
  [ -z "$shot" ] || import -window root "$shot"
  # There is no window manager to give it the focus.
  xdotool windowfocus --sync "$window" key ctrl+q
  wait "$program" || fail "the window closed with an error"
  [ -s "$settings" ] || fail "the window wrote no settings"
}
open_and_quit
ok "Ctrl+Q closes the window, which saves its settings"
before="$(sha256sum <"$settings")"

cp "$deb" "$root/tmp/newer.deb"
quietly inside apt-get install --yes /tmp/newer.deb
[ ! -e "$root/usr/lib/busight/_internal/of_older_version" ] || fail "a file of the older version remains"
inside dpkg-query -s busight | grep -qx "Version: $version" || fail "the installed version is not $version"
[ "$(sha256sum <"$settings")" = "$before" ] || fail "the upgrade changed the user's settings"
quietly as_user busight selftest
open_and_quit
ok "the upgrade to $version replaces the program, keeps settings, and works"

quietly inside apt-get purge --yes busight
rm "$root/tmp/newer.deb"
left="$(find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/home" -o -path "$root/var/log" \) -prune -o -iname '*busight*' -print)"
[ -z "$left" ] || fail "left behind: $left"
[ -s "$settings" ] || fail "the user's settings are gone"
[ -s "$root/home/reader/results/results.csv" ] || fail "the user's results are gone"
ok "removed without leftovers; settings and results of the user remain"
