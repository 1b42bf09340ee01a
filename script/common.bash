# SPDX-FileCopyrightText: 2026 The Baton authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts share; sourced, from any working directory.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

# One locale, so that the cluster's collation and every tool's words are the same everywhere.
export LC_ALL=C.UTF-8

say() { printf '\n== %s\n' "$*"; }

# Programs without a display still want a runtime directory of their own.
prepare_offscreen() {
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "${XDG_RUNTIME_DIR:-/}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        chmod 0700 "$XDG_RUNTIME_DIR"
        export XDG_RUNTIME_DIR
    fi
    export QT_QPA_PLATFORM=offscreen
}

# configure_and_build PRESET [TARGET…], with the options of $BATON_CONFIGURE
configure_and_build() {
    local preset=$1
    shift
    say "configure $preset"
    # shellcheck disable=SC2086 # the options are words
    cmake --preset "$preset" -DBATON_TEST_TIMEOUT=600 ${BATON_CONFIGURE:-} >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; rm -f "build-$preset.log"; return 1; }
    rm -f "build-$preset.log"
    say "build $preset ${*:-everything}"
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" --target "$@"
    else
        cmake --build --preset "$preset"
    fi
}

# Every C++ source and header of the project, one a line.
sources() { git ls-files -- '*.cpp' '*.h'; }
