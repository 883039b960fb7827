#!/bin/sh
# Opens Sightline's window. The system's loader would name a missing library and no way to get it; this names the way.
here=$(dirname -- "$(readlink -f -- "$0")")
case $(LD_TRACE_LOADED_OBJECTS=1 "$here/sightline-app" 2>&1) in
*GLIBC_*"not found"*)
    echo "Sightline needs a newer system: Debian 12, Ubuntu 22.04 or one of that age." >&2
    exit 1
    ;;
*"not found"*)
    echo "Sightline's window needs WebKitGTK 4.1. Debian, Ubuntu: apt install libwebkit2gtk-4.1-0. Fedora: dnf install webkit2gtk4.1. Arch: pacman -S webkit2gtk-4.1." >&2
    exit 1
    ;;
esac
exec "$here/sightline" window "$@"
