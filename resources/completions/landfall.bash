# bash completion for landfall

_landfall() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $prev in
        --appearance) mapfile -t COMPREPLY < <(compgen -W 'light dark light-contrast dark-contrast' -- "$cur"); return ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--appearance --base --fake --help --help-all --preset --right-to-left --to --version' -- "$cur")
        return
    fi
    if [[ $prev == --base ]]; then mapfile -t COMPREPLY < <(compgen -W sample -- "$cur"); fi
    compopt -o filenames 2> /dev/null
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$cur")
}

complete -F _landfall landfall
