# shellcheck shell=bash
# Sourced by boot-card: a card of this machine's own architecture under user-mode Linux, whose kernel comes from outside.
: "${here:?}" "${disk:=}" "${host:=}" "${netns:=}" "${tap:=}" "${mac:=}" "${clock:=}" "${scratch:=}" "${console:=}" "${memory:=}"

# shellcheck disable=SC2034  # boot-card looks for them
guest_tools=(linux.uml cc) guest_group=lab

start_guest() { # sets guest to the leader of its process group
    # setsid makes the guest a group of its own. Behind the card's own words comes what only this machine knows: that it may be busy.
    "$here/inside" "$netns" setsid env LANDFALL_UML_CLOCK="$clock" "$here/uml-machine" "$scratch" "$disk" mem="$memory" umid="$host" \
        uml_dir="$scratch/" vec0:transport=tap,ifname="$tap",depth=128,gro=1,mac="$mac" \
        systemd.journald.forward_to_console=1 \
        systemd.default_timeout_start_sec=600 systemd.default_device_timeout_sec=600 > >(exec cat > "$console") 2>&1 < /dev/null &
    # shellcheck disable=SC2034
    guest=$!
}
