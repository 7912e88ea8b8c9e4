# What packaging/run, test, deb, portable and appimage share. Sourced, never run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

say() { printf '%s\n' "$@" >&2; }
die() { say "$@"; exit 1; }

# packages GROUP...: the Debian packages of those groups, one a line.
packages()
{
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' packaging/debian-packages
    done
}

# missing PACKAGE...: those of them that are not installed.
missing()
{
    local states package
    states=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true) # fails where one is unknown
    for package in "$@"; do
        [[ $'\n'$states$'\n' == *$'\n'"$package installed"$'\n'* ]] || printf '%s\n' "$package"
    done
}

# as_root COMMAND...: runs it as root, or says what to do where that cannot be.
as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        die "Installing needs root, and there is no sudo to ask. As root, run:" "" \
            "  apt-get install --no-install-recommends ${wanted[*]}" "" "and then this command again. Nothing was changed."
    fi
}

# need GROUP...: installs what is missing of those groups; asks apt nothing when nothing is.
need()
{
    local wanted=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is not Debian, so nothing is installed here. The build expects what packaging/debian-packages lists."
        return
    fi
    # shellcheck disable=SC2046,SC2207 # names of packages are words
    wanted=($(missing $(packages "$@")))
    [ "${#wanted[@]}" -gt 0 ] || return 0
    say "Installing ${#wanted[@]} packages: ${wanted[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install --yes --no-install-recommends "${wanted[@]}" >/dev/null
}

# configure PRESET [CMAKE OPTION...]: quiet unless it fails; with ccache and the quick linker where there are any.
configure()
{
    local preset=$1 log=build/configure-$1.log
    shift
    mkdir -p build
    if command -v ccache >/dev/null; then
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime # else it passes by
        set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    if command -v mold >/dev/null; then
        set -- "$@" -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold
    fi
    cmake --preset "$preset" "$@" >"$log" 2>&1 || { cat "$log" >&2; die "Configuring the preset '$preset' failed."; }
}

# build PRESET [CMAKE OPTION...]: configures and compiles it into build/PRESET.
build()
{
    configure "$@"
    cmake --build --preset "$1"
}

version() { sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt; }
