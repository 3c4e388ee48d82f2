# The Debian package, by CPack: `packaging/deb` configures for /usr and makes it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME landfall)
set(CPACK_PACKAGE_VENDOR Landfall)
set(CPACK_PACKAGE_CONTACT "The Landfall maintainers <maintainers@landfall.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "write SD cards that join a Consul datacenter on first boot")
set(CPACK_PACKAGE_DESCRIPTION
"Choose a base image, fill in a preset once, insert the cards, press one
button. Each card boots and joins the Consul datacenter by itself: it logs in
to Vault with its AppRole, fetches the gossip key and the CA, and registers in
the catalog. It is partitioned according to its preset and carries no
long-lived secret.
.
This package contains the desktop program, a command line program for scripts
and computers without a display, and the small helper that runs as root while
cards are written.")
# The helper's folder is absolute: programs and polkit's actions name it.
set(CPACK_SET_DESTDIR ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What is linked is found out by dpkg-shlibdeps; these are loaded or started by name.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
    qml6-module-qtquick-templates qml6-module-qtquick-window qml6-module-qtquick-dialogs
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qt-labs-folderlistmodel
    e2fsprogs mtools dosfstools xfsprogs ca-certificates gpgv pkexec polkitd
    "systemd | systemd-standalone-sysusers")
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland btrfs-progs f2fs-tools)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/postinst)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

install(FILES ${CMAKE_SOURCE_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT cli)
# As Debian keeps them: packed, without a time, so that the same source gives the same bytes.
foreach(pair packaging/changelog:changelog.gz CHANGELOG.md:CHANGELOG.md.gz)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 from)
    list(GET pair 1 to)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/doc/${to}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/doc
        COMMAND ${GZIP} -9n < ${CMAKE_SOURCE_DIR}/${from} > ${CMAKE_BINARY_DIR}/doc/${to}
        DEPENDS ${CMAKE_SOURCE_DIR}/${from} VERBATIM)
    install(FILES ${CMAKE_BINARY_DIR}/doc/${to} DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT cli)
    list(APPEND packed ${CMAKE_BINARY_DIR}/doc/${to})
endforeach()
add_custom_target(landfall-changelogs ALL DEPENDS ${packed})
include(CPack)
