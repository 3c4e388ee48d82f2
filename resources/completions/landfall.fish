# fish completion for landfall
complete -c landfall -l base -r -F -a sample -d 'open with this base'
complete -c landfall -l preset -r -F -d 'open with this preset'
complete -c landfall -l to -r -F -d 'open with this card image file on the list'
complete -c landfall -l fake -d 'run on simulated drives'
complete -c landfall -l appearance -x -a 'light dark' -d 'whatever the system says'
complete -c landfall -s h -l help -d 'say what the options are'
complete -c landfall -l help-all -d 'the same, with the options of Qt'
complete -c landfall -s v -l version -d 'say the version'
