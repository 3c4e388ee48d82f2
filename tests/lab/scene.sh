# shellcheck shell=bash
# Sourced by the lab's tests: what each of them sets up first, and takes down whatever happens.
#
# The caller has set `here` (this folder), `cli` (the landfall-cli to try) and calls
#   open_scene NAME KEEP-DIR|'' [ARGUMENT OF servers start...]
# which leaves in `work` a folder of its own, with running servers below work/lab in the namespace `netns`. Exit 77: something is missing.

: "${cli:?is for the caller to set}" "${here:?is for the caller to set}"

say() { printf '%s: %s\n' "${scene:-lab}" "$*" >&2; }
die() { say "$*"; exit 1; }

open_scene() { # NAME KEEP-DIR|'' ARGUMENT-OF-SERVERS...
    scene=$1 kept=$2
    shift 2
    [ "$(id -u)" = 0 ] || { say 'MISSING: root, for a network namespace'; exit 77; }
    work=${kept:-$(mktemp -d "/var/tmp/landfall-$scene.XXXXXX")}
    mkdir -p "$work/lab"
    chmod 0700 "$work"
    programs=$(mktemp -d "/run/landfall-$scene.XXXXXX")
    chmod 0755 "$programs"
    companions=()
    trap close_scene EXIT
    trap 'exit 1' INT TERM HUP
    # Programs of its own, where only root can change them: the client starts no helper that lies below a folder of others.
    mkdir -p "$programs/cli" "$programs/helper"
    cp "$cli" "$programs/cli/landfall-cli"
    cp "$(dirname "$cli")/../helper/landfall-helper" "$programs/helper/"
    "$here/servers" start "$work/lab" "$@"
    netns=$(jq -r .netns "$work/lab/lab.json")
}

close_scene() {
    trap - EXIT
    # What the test started beside itself, by process id.
    if [ ${#companions[@]} -gt 0 ]; then kill "${companions[@]}" 2> /dev/null || true; fi
    "$here/servers" stop "$work/lab" || true
    rm -rf "$programs"
    if [ -z "$kept" ]; then rm -rf "$work"; fi
}

inside() { "$here/inside" "$netns" "$@"; }

# A home of its own: the caches and receipts of whoever runs this stay as they are.
landfall() {
    inside env HOME="$work/home" XDG_CACHE_HOME="$work/home/.cache" XDG_DATA_HOME="$work/home/.data" \
        XDG_CONFIG_HOME="$work/home/.config" XDG_STATE_HOME="$work/home/.state" "$programs/cli/landfall-cli" "$@" < /dev/null
}

exits() { # CODE WORDS COMMAND...: that exit, and those words in what it says
    local wanted=$1 words=$2 code=0
    shift 2
    "$@" > "$work/said" 2>&1 || code=$?
    [ "$code" = "$wanted" ] || { cat "$work/said" >&2; die "exit $code, expected $wanted: $*"; }
    grep -qF -- "$words" "$work/said" || { cat "$work/said" >&2; die "does not say \"$words\": $*"; }
}

boot_offset() { sfdisk --json "$1" | jq '.partitiontable.partitions[0].start * 512'; } # CARD-FILE

boot_file() { # CARD-FILE NAME: a file of landfall's on its boot partition
    mcopy -n -i "$1@@$(boot_offset "$1")" "::landfall/$2" -
}

token() { boot_file "$1" wrapped-token | head -n 1 | tr -d '\n'; } # CARD-FILE

# The lab's own call of Vault, with its root token, which goes by a file.
vault() { # METHOD PATH [JSON] [CURL-ARGUMENT...]: the answer's body; fails where Vault says no
    local method=$1 path=$2 json=${3:-}
    shift 2
    [ $# = 0 ] || shift
    inside curl -sS --fail-with-body --max-time 20 --cacert "$work/lab/vault-ca.pem" -H "@$work/lab/root-header" \
        -X "$method" ${json:+--data-binary @-} "$@" "$(jq -r .vault.address "$work/lab/lab.json")/v1/$path" <<< "$json"
}

# What a finder of the token can do: prints the SecretID, and nobody gets it a second time.
unwrap() { # TOKEN
    local header=$work/unwrap-header
    (umask 077 && printf 'X-Vault-Token: %s\n' "$1" > "$header")
    inside curl -sS --fail-with-body --max-time 20 --cacert "$work/lab/vault-ca.pem" -H "@$header" -X POST \
        "$(jq -r .vault.address "$work/lab/lab.json")/v1/sys/wrapping/unwrap" | jq -r .data.secret_id
}

# Can somebody log in with this SecretID?
logs_in() { # SECRET-ID
    vault POST auth/approle/login "$(jq -n --arg role "$(jq -r .vault.roleId "$work/lab/lab.json")" --arg id "$1" \
        '{role_id: $role, secret_id: $id}')" > /dev/null 2>&1
}
