#!/bin/sh
# Inside Flatpak the sandbox of Chromium is made by zypak, which asks Flatpak for it.
exec zypak-wrapper /app/lib/signaalwijzer/signaalwijzer "$@"
