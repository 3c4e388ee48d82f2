# shellcheck shell=bash
# Sourced by boot-card: a card of this machine's own architecture under user-mode Linux, whose kernel comes from outside.
: "${here:?}" "${words:=}" "${disk:=}" "${host:=}" "${netns:=}" "${tap:=}" "${mac:=}" "${clock:=}" "${scratch:=}" "${console:=}" "${memory:=}"

# shellcheck disable=SC2034  # boot-card looks for them
guest_tools=(linux.uml cc) guest_group=lab

start_guest() { # sets guest to the leader of its process group
    local terminal preload
    # The kernel writes where the card's last console= says; that virtual terminal is the one that goes into the log.
    terminal=$(grep -oE 'console=tty[0-9]+' <<< "$words" | tail -n 1 | tr -cd 0-9 || true)
    for preload in xstate clock; do
        cc -O2 -shared -fPIC -o "$scratch/$preload.so" "$here/uml_$preload.c" || die "could not compile uml_$preload.c"
    done
    # setsid makes the guest a group of its own; its memory is a file, so TMPDIR is on tmpfs; its console must be a pipe, for a file cannot
    # be polled. The card's words come first, as they are; then the console, and what only this machine knows.
    # shellcheck disable=SC2086  # the words of the command line are words
    TMPDIR=$scratch HOME=$scratch "$here/inside" "$netns" setsid env LD_PRELOAD="$scratch/xstate.so:$scratch/clock.so" LANDFALL_UML_CLOCK="$clock" linux.uml $words \
        con=null "con${terminal:-0}=null,fd:1" ssl=null mem="$memory" ubd0="$disk" umid="$host" uml_dir="$scratch/" \
        vec0:transport=tap,ifname="$tap",depth=128,gro=1,mac="$mac" \
        systemd.journald.forward_to_console=1 systemd.mask=getty@tty1.service > >(exec cat > "$console") 2>&1 < /dev/null &
    # shellcheck disable=SC2034
    guest=$!
}
