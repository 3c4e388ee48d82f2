# shellcheck shell=bash
# What boot-card puts before each script that it runs in the guest.
failures=0

expect() { # WHAT WANTED FOUND
    if [ "$2" = "$3" ]; then
        printf 'ok   %s: %s\n' "$1" "$3"
    else
        printf 'FAIL %s: expected %s, found %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# crypt(3) itself, by perl, which every Debian has.
password_of() { # NAME PASSWORD: good, where it is his
    perl -e '($given, $hash) = @ARGV; print "good" if length($hash) > 4 && crypt($given, $hash) eq $hash' \
        "$2" "$(getent shadow "$1" | cut -d: -f2)"
}

finish() {
    printf '%d failures\n' $failures
    [ $failures = 0 ]
}
