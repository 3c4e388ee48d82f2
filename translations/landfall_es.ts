<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Landfall %1</source>
        <extracomment>Heading of the sheet about the program; %1 is its version</extracomment>
        <translation>Landfall %1</translation>
    </message>
    <message>
        <source>Writes SD cards that join a Consul datacenter on first boot.</source>
        <extracomment>What the program is for</extracomment>
        <translation>Escribe tarjetas SD que se unen a un centro de datos de Consul en el primer arranque.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It collects no data.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Software libre bajo la Apache License 2.0. No recopila datos.</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <extracomment>Button that unfolds the text of the program&apos;s own licence</extracomment>
        <translation>La licencia completa</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <extracomment>Heading of a list of libraries and their licences</extracomment>
        <translation>Con qué está hecho</translation>
    </message>
    <message>
        <source>Programs that it starts</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programas que inicia</translation>
    </message>
    <message>
        <source>Programs that it can put on cards</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programas que puede poner en las tarjetas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the sheet about the program</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>not available now</source>
        <extracomment>Read to those who do not see that a button is greyed out</extracomment>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>%n warnings about a plan; the first of them follows</extracomment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button that shows the plan in detail</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>Button that asks the last question before cards are written; %1 says what happens, such as &quot;Erase and write 2 cards&quot;</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>AddressEntry</name>
    <message>
        <source>An address</source>
        <extracomment>Name of the field for the address of an image</extracomment>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>SHA-256, if you know it</source>
        <extracomment>Name of the field for a hash</extracomment>
        <translation>SHA-256, si lo conoce</translation>
    </message>
    <message>
        <source>The download is checked against it, and discarded if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>La descarga se compara con él y se descarta si difiere.</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>Button that downloads an image from the address that was typed</extracomment>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>a check fails</source>
        <extracomment>How far a card has come: it had joined</extracomment>
        <translation>falla una comprobación</translation>
    </message>
    <message>
        <source>joined %1</source>
        <extracomment>How far a card has come</extracomment>
        <translation>unida (%1)</translation>
    </message>
    <message>
        <source>booted %1, not joined yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>arrancada (%1), aún sin unirse</translation>
    </message>
    <message>
        <source>written %1, not seen yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>escrita (%1), aún sin verse</translation>
    </message>
    <message>
        <source>Fresh token…</source>
        <extracomment>Button: a fresh token for a card that was written</extracomment>
        <translation>Token nuevo…</translation>
    </message>
    <message>
        <source>Fresh token for %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Token nuevo para %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <extracomment>Button: ends a card&apos;s token</extracomment>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Revocar el token de %1</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>A step of a card&apos;s way</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Booted</source>
        <extracomment>A step of a card&apos;s way: its host was first seen in Consul</extracomment>
        <translation>Arrancada</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>A step of a card&apos;s way: all checks of its node pass</extracomment>
        <translation>Unida</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <extracomment>Accessible name of the page of written cards
----------
Heading of the page of written cards</extracomment>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Button that leaves the page of written cards</extracomment>
        <translation>Volver a las tarjetas</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: what was written is looked up again, and Consul is asked again</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%n)</source>
        <extracomment>Button: %n cards that were written longer ago are shown too</extracomment>
        <translation>
            <numerusform>Mostrar la anterior (%n)</numerusform>
            <numerusform>Mostrar las anteriores (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaseFound</name>
    <message>
        <source>The chosen base</source>
        <extracomment>Accessible name of the card that shows the chosen base</extracomment>
        <translation>La base elegida</translation>
    </message>
    <message>
        <source>None chosen yet. Pick an image from the list, or drop a file here.</source>
        <extracomment>The card of the chosen base while there is none</extracomment>
        <translation>Aún ninguna. Elija una imagen de la lista o suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>What it cannot take</source>
        <extracomment>Heading over what a base cannot take</extracomment>
        <translation>Lo que no admite</translation>
    </message>
    <message>
        <source>Downloading the base</source>
        <extracomment>What the progress bar of a base is about</extracomment>
        <translation>Descargando la base</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <translation>Leyendo la base</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>While the first bytes of a base are waited for</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopped at %1. The partial download is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Detenida en %1. La descarga parcial se conserva.</translation>
    </message>
    <message>
        <source>Incomplete. The partial download is kept.</source>
        <translation>Incompleta. La descarga parcial se conserva.</translation>
    </message>
    <message>
        <source>Use this base</source>
        <extracomment>Button that goes back to the first page with the chosen base</extracomment>
        <translation>Usar esta base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that opens a base once more</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>Button that stops a download; what came of it is kept</extracomment>
        <translation>Detener la descarga</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>The base</source>
        <extracomment>Accessible name of the page where a base is chosen</extracomment>
        <translation>La base</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Heading of the page where a base is chosen</extracomment>
        <translation>Elegir una base</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>Button that opens the file dialog for a base</extracomment>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Choose a base image file</source>
        <extracomment>Accessible name of the button that chooses a base</extracomment>
        <translation>Elegir un archivo de imagen base</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Heading over the bases of the cache</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Choose a base image</source>
        <extracomment>Title of the file dialog for a base</extracomment>
        <translation>Elegir una imagen base</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Imágenes (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</translation>
    </message>
</context>
<context>
    <name>BasePane</name>
    <message>
        <source>Base</source>
        <extracomment>Heading of the pane where a base image is chosen</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What the progress bar in the base pane is about</extracomment>
        <translation>Leyendo la base</translation>
    </message>
    <message>
        <source>Incomplete: the partial download is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Incompleta: la descarga parcial se conserva</translation>
    </message>
    <message>
        <source>Choose a base…</source>
        <extracomment>Button that opens the page where a base is chosen</extracomment>
        <translation>Elegir una base…</translation>
    </message>
    <message>
        <source>Bases…</source>
        <translation>Bases…</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Accessible name of the button that opens the page where a base is chosen</extracomment>
        <translation>Elegir una base</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the reading or the download of a base</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading the base</source>
        <extracomment>Accessible name of the button that stops the reading or the download of a base</extracomment>
        <translation>Detener la lectura de la base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <extracomment>Accessible name of the button that goes on with a download that was stopped</extracomment>
        <translation>Continuar la descarga</translation>
    </message>
    <message>
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>El sistema que va en cada tarjeta: de una lista, un archivo o una dirección. Puede soltar aquí un archivo de imagen (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar).</translation>
    </message>
</context>
<context>
    <name>BaseRow</name>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button that takes a base off the disk; %1 is the base</extracomment>
        <translation>Eliminar %1 de este equipo</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>Wi-Fi: it has no program for it. Use a cable.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Wi-Fi: no tiene ningún programa para ello. Use un cable.</translation>
    </message>
    <message>
        <source>A static address: let your router always give it the same one.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Una dirección estática: haga que el enrutador le dé siempre la misma.</translation>
    </message>
    <message>
        <source>Password login: it is too old for it. Use SSH keys.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>El inicio de sesión con contraseña: es demasiado antigua. Use claves SSH.</translation>
    </message>
    <message>
        <source>Packages at the first boot: it has no apt.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Paquetes en el primer arranque: no tiene apt.</translation>
    </message>
    <message>
        <source>%1 partitions: its kernel has no driver for them.</source>
        <extracomment>What a base cannot take; %1 is a file system</extracomment>
        <translation>Particiones %1: su kernel no tiene controlador para ellas.</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM de 64 bits</translation>
    </message>
    <message>
        <source>32-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM de 32 bits</translation>
    </message>
    <message>
        <source>64-bit PC</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>PC de 64 bits</translation>
    </message>
    <message>
        <source>Host name, user and network through cloud-init, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nombre de host, usuario y red mediante cloud-init, en el primer arranque.</translation>
    </message>
    <message>
        <source>Host name, user and network in Raspberry Pi&apos;s own way, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nombre de host, usuario y red al modo propio de Raspberry Pi, en el primer arranque.</translation>
    </message>
    <message>
        <source>Host name, user and network are written to its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>El nombre de host, el usuario y la red se escriben en su sistema de archivos.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Una Raspberry Pi no puede arrancarla: es para PC.</translation>
    </message>
    <message>
        <source>Settings of a preset: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Ajustes de un perfil: %1.</translation>
    </message>
    <message>
        <source>Other partitions: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Otras particiones: %1.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Cards</source>
        <extracomment>Heading of the pane where cards are ticked</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <extracomment>Button that looks for drives once more</extracomment>
        <translation>Buscar tarjetas otra vez</translation>
    </message>
    <message>
        <source>No card found. Put one into a reader and it appears here, or write a card image file.</source>
        <extracomment>The cards pane while there is no removable drive</extracomment>
        <translation>No se encontró ninguna tarjeta. Introduzca una en un lector y aparecerá aquí, o escriba un archivo de imagen de tarjeta.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>Button that takes a card image file off the list; %1 is its name</extracomment>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Card image file…</source>
        <extracomment>Button that opens the file dialog for a card image</extracomment>
        <translation>Imagen de tarjeta…</translation>
    </message>
    <message>
        <source>Write a card image file</source>
        <extracomment>Title of the file dialog for a card image</extracomment>
        <translation>Escribir un archivo de imagen de tarjeta</translation>
    </message>
    <message>
        <source>Card images (*.img)</source>
        <extracomment>File types in the file dialog for a card image</extracomment>
        <translation>Imágenes de tarjeta (*.img)</translation>
    </message>
    <message>
        <source>Arrivals: the cards that were written</source>
        <extracomment>Button that shows the cards that were written, and how far they have come</extracomment>
        <translation>Llegadas: las tarjetas escritas</translation>
    </message>
    <message>
        <source>Host name of %1</source>
        <extracomment>Accessible name of the field for a card&apos;s host name; %1 is the card</extracomment>
        <translation>Nombre de host de %1</translation>
    </message>
    <message>
        <source>Hide built-in drives</source>
        <extracomment>Button below the list of cards: takes drives that are no cards off it</extracomment>
        <translation>Ocultar los discos internos</translation>
    </message>
    <message>
        <source>Show built-in drives</source>
        <extracomment>Button below the list of cards: adds drives that are no cards to it</extracomment>
        <translation>Mostrar los discos internos</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <source>Search the list</source>
        <extracomment>Name of the field that searches the list of images</extracomment>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Name of the choice of a board whose images are shown</extracomment>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Lists…</source>
        <extracomment>Button that goes to the settings, where the lists are</extracomment>
        <translation>Listas…</translation>
    </message>
    <message>
        <source>Settings of the lists</source>
        <extracomment>Accessible name of the button that goes to the settings, where the lists are</extracomment>
        <translation>Ajustes de las listas</translation>
    </message>
    <message>
        <source>Check for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Buscar listas más nuevas</translation>
    </message>
    <message>
        <source>No image matches the search.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Ninguna imagen coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Imágenes de las listas</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Descargando las listas…</translation>
    </message>
    <message>
        <source>%1 of %2 images · as of %3</source>
        <extracomment>Over the list of images: %1 of %2 images, %3 when the list was known to be the newest, such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 de %2 imágenes · actualizadas %3</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Stop writing?</source>
        <extracomment>Heading of the question when the window is closed while cards are written</extracomment>
        <translation>¿Detener la escritura?</translation>
    </message>
    <message>
        <source>Stopping. The window closes when the drives are released.</source>
        <extracomment>Shown while the writing of cards is being stopped</extracomment>
        <translation>Deteniendo. La ventana se cierra cuando las unidades queden libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still being written. A card that is stopped cannot be used until it is written again.</source>
        <extracomment>%n cards are being written while the window is closed</extracomment>
        <translation>
            <numerusform>Aún se está escribiendo %n tarjeta. Una tarjeta detenida no sirve hasta que se escriba de nuevo.</numerusform>
            <numerusform>Aún se están escribiendo %n tarjetas. Una tarjeta detenida no sirve hasta que se escriba de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n card(s) and close</source>
        <extracomment>Button that stops the writing of cards and closes the window</extracomment>
        <translation>
            <numerusform>Detener %n tarjeta y cerrar</numerusform>
            <numerusform>Detener %n tarjetas y cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with the writing of cards</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>ConsulStep</name>
    <message>
        <source>Consul servers to join</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Servidores de Consul a los que unirse</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>In the network</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Consul binds to the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul escucha en la interfaz</translation>
    </message>
    <message>
        <source>default is the interface of the default route.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default es la interfaz de la ruta predeterminada.</translation>
    </message>
    <message>
        <source>or to the interface in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>o en la interfaz de la red</translation>
    </message>
    <message>
        <source>The servers hand out certificates (auto_encrypt)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Los servidores entregan certificados (auto_encrypt)</translation>
    </message>
    <message>
        <source>The cards resolve names under .consul</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Las tarjetas resuelven nombres de .consul</translation>
    </message>
    <message>
        <source>Node metadata</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Metadatos del nodo</translation>
    </message>
    <message>
        <source>One per line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Uno por línea, clave = valor.</translation>
    </message>
    <message>
        <source>Install consul-template too</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Instalar también consul-template</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 170 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; unos 170 MB en cada tarjeta.</translation>
    </message>
    <message>
        <source>Seeing the cards arrive</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Ver llegar las tarjetas</translation>
    </message>
    <message>
        <source>This computer asks Consul there whether a host has joined. Nothing of it goes on the cards.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Este equipo pregunta ahí a Consul si un host se ha unido. Nada de ello va en las tarjetas.</translation>
    </message>
    <message>
        <source>Address of Consul&apos;s API</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Dirección de la API de Consul</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Su autoridad de certificación (PEM)</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Check the names in the servers&apos; certificates</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Comprobar los nombres de los certificados de los servidores</translation>
    </message>
    <message>
        <source>Without it any host with a certificate of Consul&apos;s CA can pose as a server.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sin esto, cualquier host con un certificado de la CA de Consul puede hacerse pasar por servidor.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a file dialog beside a field</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>Accessible name of a button that opens a file dialog; %1 is the field</extracomment>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>EraseCardSheet</name>
    <message>
        <source>Erase a card</source>
        <extracomment>Heading of the sheet that erases a card; %1 is a drive and its size</extracomment>
        <translation>Borrar una tarjeta</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>An erased card has one empty FAT partition, like a new one. Space that no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Una tarjeta borrada tiene una partición FAT vacía, como una nueva. El espacio que ningún sistema de archivos usa no se sobrescribe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No card is in a reader. Put one in, and it appears here.</source>
        <extracomment>The list of cards while there is none</extracomment>
        <translation>No hay ninguna tarjeta en un lector. Introduzca una y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Everything on it is lost.</source>
        <extracomment>The last question before a card is erased</extracomment>
        <translation>Se pierde todo lo que hay en ella.</translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <extracomment>Button that asks before a card is erased; %1 is a drive and its size</extracomment>
        <translation>Borrar %1…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button that erases a card; %1 is a drive and its size</extracomment>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the erasing of a card</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Erase another</source>
        <extracomment>Button that goes back to the list of cards that can be erased</extracomment>
        <translation>Borrar otra</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Button that leaves the card as it is</extracomment>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>%1?</source>
        <extracomment>Heading of the last question before cards are erased; %1 says what happens, such as &quot;Erase and write 2 cards&quot;</extracomment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Everything on the cards listed here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Se pierde todo lo que hay en las tarjetas indicadas aquí.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Button while everything is checked before cards are erased</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>%1 is built into this computer. It is not a card.</source>
        <extracomment>Before a drive that is no card is erased; %1 is the drive&apos;s name</extracomment>
        <translation>%1 está integrado en este equipo. No es una tarjeta.</translation>
    </message>
    <message>
        <source>To erase it, type its name: %1</source>
        <extracomment>Name of a field in which a drive&apos;s name is typed before it is erased; %1 is that name</extracomment>
        <translation>Para borrarlo, escriba su nombre: %1</translation>
    </message>
    <message>
        <source>Blank the unused space too</source>
        <extracomment>A choice before cards are erased</extracomment>
        <translation>Vaciar también el espacio libre</translation>
    </message>
    <message>
        <source>Whatever a card held before is overwritten with zeros and read back. It takes as long as filling the whole card.</source>
        <extracomment>About a choice before cards are erased</extracomment>
        <translation>Lo que hubiera en una tarjeta se sobrescribe con ceros y se vuelve a leer. Tarda lo mismo que llenar toda la tarjeta.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This base cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Esta base no se puede usar</translation>
    </message>
    <message>
        <source>This preset cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Este perfil no se puede usar</translation>
    </message>
    <message>
        <source>The drives could not be listed</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se pudieron enumerar las unidades</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Las tarjetas no se pueden planificar</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se ha empezado; no se tocó ninguna tarjeta</translation>
    </message>
    <message>
        <source>Your presets were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Sus perfiles no se han cambiado</translation>
    </message>
    <message>
        <source>Refused, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Rechazado, no se escribió nada</translation>
    </message>
    <message>
        <source>Not permitted, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>No permitido, no se escribió nada</translation>
    </message>
    <message>
        <source>What was read back differs from what was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Lo leído difiere de lo escrito</translation>
    </message>
    <message>
        <source>The drive was disconnected</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>La unidad se ha desconectado</translation>
    </message>
    <message>
        <source>This card was not written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Esta tarjeta no se escribió</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Compruebe que sigue ahí o elija otro.</translation>
    </message>
    <message>
        <source>Make room, or choose a larger card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libere espacio o elija una tarjeta mayor.</translation>
    </message>
    <message>
        <source>Close what uses the drive, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Cierre lo que usa la unidad o elija otra.</translation>
    </message>
    <message>
        <source>Try again and confirm with an administrator&apos;s password.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Inténtelo de nuevo y confirme con la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Reinsert it and write it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Introdúzcala de nuevo y escríbala otra vez.</translation>
    </message>
    <message>
        <source>The card or its reader is worn out. Try another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La tarjeta o su lector están gastados. Pruebe con otra tarjeta.</translation>
    </message>
    <message>
        <source>Try another reader or another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Pruebe con otro lector u otra tarjeta.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>This is a bug in Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Es un fallo de Landfall. Comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se pudo leer ninguna lista de imágenes</translation>
    </message>
    <message>
        <source>The cache was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>La caché no se ha cambiado</translation>
    </message>
    <message>
        <source>The settings were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Los ajustes no se han cambiado</translation>
    </message>
    <message>
        <source>A counterfeit: it stores less than it claims</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Una falsificación: almacena menos de lo que declara</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <extracomment>Title of an error</extracomment>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>The list of written cards could not be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se pudo leer la lista de tarjetas escritas</translation>
    </message>
    <message>
        <source>The token was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>El token no se ha cambiado</translation>
    </message>
    <message>
        <source>Cards cannot log in with these settings</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Las tarjetas no pueden entrar con estos ajustes</translation>
    </message>
    <message>
        <source>Stopped: the card cannot be used until it is written or erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Detenida: la tarjeta no sirve hasta que se escriba o se borre</translation>
    </message>
    <message>
        <source>This card was not erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Esta tarjeta no se borró</translation>
    </message>
    <message>
        <source>Return it: it loses data wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Devuélvala: pierde datos se use donde se use.</translation>
    </message>
    <message>
        <source>Free space on this computer&apos;s disk, then continue.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libere espacio en el disco de este equipo y continúe.</translation>
    </message>
    <message>
        <source>Reinsert it and erase it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Introdúzcala de nuevo y bórrela otra vez.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>El programa auxiliar de Landfall terminó</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>Bórrela otra vez.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La tarjeta no sirve hasta que se escriba otra vez.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <extracomment>Title of an error: %1 is a file that was to be the preset or the base</extracomment>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>%1 is still selected.</source>
        <extracomment>Follows why a file cannot be the preset or the base: %1 still is</extracomment>
        <translation>%1 sigue elegida.</translation>
    </message>
    <message>
        <source>The cards were planned again. Review the plan, then write.</source>
        <extracomment>What to do about an error: a file that goes onto the cards was changed after planning</extracomment>
        <translation>Las tarjetas se han planificado de nuevo. Revise el plan y después escriba.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Details</source>
        <extracomment>Button that unfolds the exact words of an error</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the exact words of an error on the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>Accessible name of an error&apos;s exact words</extracomment>
        <translation>Detalles del error</translation>
    </message>
</context>
<context>
    <name>ExtrasStep</name>
    <message>
        <source>Packages to install at first boot</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Paquetes que se instalan en el primer arranque</translation>
    </message>
    <message>
        <source>Commands at first boot, as root</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Órdenes del primer arranque, como root</translation>
    </message>
    <message>
        <source>One per line. They run once, after the join has been started.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Una por línea. Se ejecutan una vez, después de iniciar la unión.</translation>
    </message>
    <message>
        <source>Files that go on the cards</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Archivos que van en las tarjetas</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>A file for the cards</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Un archivo para las tarjetas</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>to fill in</source>
        <extracomment>Beside the name of a field that is empty and must not stay so</extracomment>
        <translation>por rellenar</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>base image</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>imagen base</translation>
    </message>
    <message>
        <source>host names</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>nombres de host</translation>
    </message>
    <message>
        <source>first number</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>primer número</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>claves de host SSH</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>usuario</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>claves SSH</translation>
    </message>
    <message>
        <source>password</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>root without a password</source>
        <extracomment>A field of a preset, in a list of what differs: becoming root without a password</extracomment>
        <translation>root sin contraseña</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>network address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>keyboard</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>teclado</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>partitions</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>particiones</translation>
    </message>
    <message>
        <source>root&apos;s size</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>tamaño de la raíz</translation>
    </message>
    <message>
        <source>joining a cluster</source>
        <extracomment>A field of a preset, in a list of what differs: whether and how a card joins the cluster</extracomment>
        <translation>unión a un clúster</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>dirección de Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s certificate authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>autoridad de certificación de Vault</translation>
    </message>
    <message>
        <source>AppRole</source>
        <extracomment>A field of a preset, in a list of what differs: AppRole is Vault&apos;s word</extracomment>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>identity</source>
        <extracomment>A field of a preset, in a list of what differs: how a card proves itself</extracomment>
        <translation>identidad</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>A field of a preset, in a list of what differs: role-id is Vault&apos;s word</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>place of the gossip key</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>lugar de la clave gossip</translation>
    </message>
    <message>
        <source>place of Consul&apos;s authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>lugar de la autoridad de Consul</translation>
    </message>
    <message>
        <source>certificates of their own</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>certificados propios</translation>
    </message>
    <message>
        <source>Consul&apos;s ACL token</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>token ACL de Consul</translation>
    </message>
    <message>
        <source>Vault&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs: Vault Agent&apos;s program</extracomment>
        <translation>programa de Vault</translation>
    </message>
    <message>
        <source>Consul&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>programa de Consul</translation>
    </message>
    <message>
        <source>datacenter</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>centro de datos</translation>
    </message>
    <message>
        <source>servers to join</source>
        <extracomment>A field of a preset, in a list of what differs: the servers that a card joins</extracomment>
        <translation>servidores a los que unirse</translation>
    </message>
    <message>
        <source>Consul&apos;s interface</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>interfaz de Consul</translation>
    </message>
    <message>
        <source>Consul&apos;s API</source>
        <extracomment>A field of a preset, in a list of what differs: where this computer asks Consul</extracomment>
        <translation>API de Consul</translation>
    </message>
    <message>
        <source>auto_encrypt</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>auto_encrypt</translation>
    </message>
    <message>
        <source>names under .consul</source>
        <extracomment>A field of a preset, in a list of what differs: whether cards resolve names under .consul</extracomment>
        <translation>nombres de .consul</translation>
    </message>
    <message>
        <source>node metadata</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>metadatos del nodo</translation>
    </message>
    <message>
        <source>consul-template</source>
        <extracomment>A field of a preset, in a list of what differs: the program consul-template</extracomment>
        <translation>consul-template</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>A field of a preset, in a list of what differs: files that are put on a card</extracomment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>A field of a preset, in a list of what differs: software packages</extracomment>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>A field of a preset, in a list of what differs: commands of the first boot</extracomment>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>partition table</source>
        <extracomment>A field of a preset, in a list of what differs: MBR or GPT</extracomment>
        <translation>tabla de particiones</translation>
    </message>
    <message>
        <source>plain http to Vault</source>
        <extracomment>A field of a preset, in a list of what differs: whether Vault is reached without TLS</extracomment>
        <translation>http sin cifrar hacia Vault</translation>
    </message>
    <message>
        <source>check of server names</source>
        <extracomment>A field of a preset, in a list of what differs: whether certificates&apos; names are checked</extracomment>
        <translation>comprobación de nombres de servidores</translation>
    </message>
    <message>
        <source>name with .local</source>
        <extracomment>A field of a preset, in a list of what differs: the host answers as NAME.local</extracomment>
        <translation>nombre con .local</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect</source>
        <extracomment>A field of a preset, in a list of what differs: a service, its name stays as it is</extracomment>
        <translation>Raspberry Pi Connect</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>File on this computer</source>
        <extracomment>Name of a field: a file on this computer</extracomment>
        <translation>Archivo de este equipo</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <extracomment>Button of a file in the wizard; %1 is the file</extracomment>
        <translation>Dejar fuera %1</translation>
    </message>
    <message>
        <source>On the card</source>
        <extracomment>Name of a field: where a file goes on the card</extracomment>
        <translation>En la tarjeta</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Export</source>
        <extracomment>Button that opens a menu of the forms in which the list of written cards can be saved</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All cards as CSV…</source>
        <extracomment>Entry of a menu: every card that was written, a line each, in a file for spreadsheets</extracomment>
        <translation>Todas las tarjetas en CSV…</translation>
    </message>
    <message>
        <source>Hosts as an Ansible inventory…</source>
        <extracomment>Entry of a menu: a file for the program Ansible</extracomment>
        <translation>Hosts como inventario de Ansible…</translation>
    </message>
    <message>
        <source>SSH host keys as known_hosts…</source>
        <extracomment>Entry of a menu: the hosts&apos; SSH keys; known_hosts is a file of ssh</extracomment>
        <translation>Claves de host SSH como known_hosts…</translation>
    </message>
    <message>
        <source>Export all cards as CSV</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exportar todas las tarjetas en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the hosts as an Ansible inventory</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exportar los hosts como inventario de Ansible</translation>
    </message>
    <message>
        <source>Inventory (*.ini)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Inventario (*.ini)</translation>
    </message>
    <message>
        <source>Export the SSH host keys as known_hosts</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exportar las claves de host SSH como known_hosts</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>Names this kind of card in your list.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Da nombre a esta clase de tarjeta en su lista.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. The first names: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} es el número de la tarjeta, {n:02} con dos cifras. Los primeros nombres: %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Número de la primera tarjeta</translation>
    </message>
    <message>
        <source>Later batches continue after the last card that was written.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Las tandas siguientes continúan desde la última tarjeta escrita.</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Quién inicia sesión</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Your keys on this computer</source>
        <extracomment>Above the list of public keys that were found on this computer</extracomment>
        <translation>Sus claves en este equipo</translation>
    </message>
    <message>
        <source>SSH keys that may sign in</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Claves SSH que pueden entrar</translation>
    </message>
    <message>
        <source>Public keys, one per line. Tick yours above, or paste others here.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Claves públicas, una por línea. Marque las suyas arriba o pegue otras aquí.</translation>
    </message>
    <message>
        <source>Give the user a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Dar una contraseña al usuario</translation>
    </message>
    <message>
        <source>It is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Se pide al escribir las tarjetas y no se guarda en el perfil.</translation>
    </message>
    <message>
        <source>Let the user become root without a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Permitir al usuario ser root sin contraseña</translation>
    </message>
    <message>
        <source>Make the SSH host keys here</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Crear aquí las claves de host SSH</translation>
    </message>
    <message>
        <source>So ssh knows each host before its first login: landfall-cli receipts known-hosts prints the lines. Otherwise a host makes its own key.</source>
        <extracomment>About a choice of the wizard; the command stays as it is</extracomment>
        <translation>Así ssh conoce cada host antes del primer inicio de sesión: landfall-cli receipts known-hosts muestra las líneas. Si no, cada host crea su propia clave.</translation>
    </message>
    <message>
        <source>Answer as NAME.local</source>
        <extracomment>A choice of the wizard; NAME stands for the host&apos;s name, .local stays as it is</extracomment>
        <translation>Responder como NOMBRE.local</translation>
    </message>
    <message>
        <source>Finds each host in its own network by its name. A base without avahi-daemon installs it at the first boot.</source>
        <extracomment>About a choice of the wizard; avahi-daemon stays as it is</extracomment>
        <translation>Encuentra cada equipo por su nombre en su propia red. Una base sin avahi-daemon lo instala en el primer arranque.</translation>
    </message>
    <message>
        <source>Sign in to Raspberry Pi Connect</source>
        <extracomment>A choice of the wizard; Raspberry Pi Connect is a service</extracomment>
        <translation>Iniciar sesión en Raspberry Pi Connect</translation>
    </message>
    <message>
        <source>Raspberry Pi OS only. An auth key for each card is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Solo Raspberry Pi OS. Al escribir se pide una clave por tarjeta, que no se guarda en el perfil.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>An exact size; %1 is a number with separators</extracomment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is a size such as 24.1 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>Time left of a piece of work, rounded to ten seconds</extracomment>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>Time left of a piece of work; %1 hours, %2 minutes</extracomment>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>How long something took; %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>How long ago something was</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago something was, in minutes</extracomment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago something was, in hours</extracomment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>How long ago something was, in days, two or more</extracomment>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a past event, in the form of Qt&apos;s QDate; such as &quot;24 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>JoinSwitch</name>
    <message>
        <source>Join a Consul datacenter</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Unirse a un centro de datos de Consul</translation>
    </message>
    <message>
        <source>At first boot each card logs in to Vault and joins by itself.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>En el primer arranque cada tarjeta entra en Vault y se une por sí sola.</translation>
    </message>
</context>
<context>
    <name>KeychainOffer</name>
    <message>
        <source>Keep them in this computer&apos;s keychain</source>
        <extracomment>A choice: secrets are kept for the next time</extracomment>
        <translation>Guardarlos en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Untick to have them removed from it.</source>
        <extracomment>About keeping secrets in the keychain: what happens when the choice is taken back</extracomment>
        <translation>Desmarque para que se eliminen de él.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes.</source>
        <extracomment>About keeping secrets in the keychain, while they are not</extracomment>
        <translation>Si no, se olvidan al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The keychain asks for its password.</source>
        <extracomment>While the system asks for the keychain&apos;s password</extracomment>
        <translation>El llavero pide su contraseña.</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing is taken from it, and what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>El llavero está bloqueado: no se toma nada de él, y lo que se escribe aquí se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button that has the system ask for the keychain&apos;s password</extracomment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <extracomment>Accessible name of the button that has the keychain unlocked</extracomment>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>No keychain runs in this session: what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>No hay ningún llavero en esta sesión: lo que se escribe aquí se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>El llavero ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Heading of the question when a preset with changes is left</extracomment>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>The changes to this preset are not saved.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Los cambios de este perfil no están guardados.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Descartar los cambios</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the question for a user and a password; %1 is a server&apos;s address</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>The server gives its list or image only to users whom it knows.</source>
        <extracomment>The question for a user and a password</extracomment>
        <translation>El servidor solo da su lista o imagen a usuarios que conoce.</translation>
    </message>
    <message>
        <source>The server refused the user and the password that it was given.</source>
        <extracomment>A server did not take a user and a password</extracomment>
        <translation>El servidor ha rechazado el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <extracomment>A choice: a user and a password are kept for the next time</extracomment>
        <translation>Guardarlo en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the window closes.</source>
        <extracomment>About keeping a user and a password in the keychain, while they are not</extracomment>
        <translation>Si no, se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>No open keychain is there to keep it: it is forgotten when the window closes.</source>
        <extracomment>About a user and a password, where no open keychain could keep them</extracomment>
        <translation>No hay un llavero abierto que lo guarde: se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>El llavero ha fallado: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that gives a server a user and a password</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Do without</source>
        <extracomment>Button that gives a server no user and no password</extracomment>
        <translation>Seguir sin ello</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Landfall</source>
        <extracomment>Title of the window
----------
Name of the program, above every page</extracomment>
        <translation>Landfall</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Accessible name of the button that opens the menu of the window</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New preset…</source>
        <extracomment>Entry of the menu: opens the wizard</extracomment>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <source>Erase a card…</source>
        <extracomment>Entry of the menu: makes a card one empty partition again</extracomment>
        <translation>Borrar una tarjeta…</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>Entry of the menu: the page of the cards that were written, and of how far they came</extracomment>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Entry of the menu: lists of images, the cache, mirrors</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>Entry of the menu: saves a text about the last runs</extracomment>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>About Landfall</source>
        <extracomment>Entry of the menu</extracomment>
        <translation>Acerca de Landfall</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, MB, GB or TB, for example &quot;8GiB&quot;</source>
        <translation>%1 no es un tamaño; se acepta: un número con KiB, MiB, GiB, TiB, kB, MB, GB o TB, por ejemplo &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reading at byte %1</source>
        <translation>lectura en el byte %1</translation>
    </message>
    <message>
        <source>reading at byte %1: unexpected end of the file</source>
        <translation>lectura en el byte %1: fin de archivo inesperado</translation>
    </message>
    <message>
        <source>writing at byte %1</source>
        <translation>escritura en el byte %1</translation>
    </message>
    <message>
        <source>writing it</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>reading it</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>es mayor que %1</translation>
    </message>
    <message>
        <source>making it</source>
        <translation>creación</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>asking how much space is left</source>
        <translation>consulta del espacio libre</translation>
    </message>
    <message>
        <source>making a file in memory</source>
        <translation>creación de un archivo en memoria</translation>
    </message>
    <message>
        <source>filling a file in memory</source>
        <translation>escritura de un archivo en memoria</translation>
    </message>
    <message>
        <source>sealing a file in memory</source>
        <translation>sellado de un archivo en memoria</translation>
    </message>
    <message>
        <source>opening a file in memory again</source>
        <translation>reapertura de un archivo en memoria</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>making a pipe</source>
        <translation>creación de una tubería</translation>
    </message>
    <message>
        <source>waiting for its output</source>
        <translation>espera de su salida</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>mostró más de %1</translation>
    </message>
    <message>
        <source>this program is not installed</source>
        <translation>este programa no está instalado</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ended with code %1: %2</source>
        <translation>terminó con el código %1: %2</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters</source>
        <translation>una línea de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 no es UTF-8 válido</translation>
    </message>
    <message>
        <source>%1 has %2 in it, which cannot be seen</source>
        <translation>%1 contiene %2, que no se ve</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters that can be seen</source>
        <translation>una línea de 1 a %1 caracteres visibles</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>%1; accepted is %2</source>
        <translation>%1; se acepta: %2</translation>
    </message>
    <message>
        <source>looking at it</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>is being written by another Landfall</source>
        <translation>lo está escribiendo otro Landfall</translation>
    </message>
    <message>
        <source>locking it</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>there is no such drive</source>
        <translation>no existe tal unidad</translation>
    </message>
    <message>
        <source>making the card image</source>
        <translation>creación de la imagen de tarjeta</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo regular</translation>
    </message>
    <message>
        <source>is neither a whole drive nor a regular file</source>
        <translation>no es ni una unidad entera ni un archivo regular</translation>
    </message>
    <message>
        <source>a card image of %1 was asked for; accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>se pidió una imagen de tarjeta de %1; se acepta: múltiplos de 512 bytes desde 2 MiB</translation>
    </message>
    <message>
        <source>setting the card image&apos;s size</source>
        <translation>ajuste del tamaño de la imagen de tarjeta</translation>
    </message>
    <message>
        <source>opening the card image</source>
        <translation>apertura de la imagen de tarjeta</translation>
    </message>
    <message>
        <source>is not a card image: it has %1, and accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>no es una imagen de tarjeta: tiene %1, y se aceptan múltiplos de 512 bytes desde 2 MiB</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>reads back differently from what was written at byte %1</source>
        <translation>se lee distinto de lo que se escribió en el byte %1</translation>
    </message>
    <message>
        <source>the range to read lies outside of the card</source>
        <translation>el rango que hay que leer está fuera de la tarjeta</translation>
    </message>
    <message>
        <source>making a memfd</source>
        <translation>creación de un memfd</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>vaciado de los búferes</translation>
    </message>
    <message>
        <source>renaming the card image</source>
        <translation>cambio de nombre de la imagen de tarjeta</translation>
    </message>
    <message>
        <source>no number from %1 to %2 is free in the base&apos;s passwd and group</source>
        <translation>ningún número de %1 a %2 está libre en passwd y group de la base</translation>
    </message>
    <message>
        <source>its boot partition has no cmdline.txt, and the kernel&apos;s command line must be changed</source>
        <translation>su partición de arranque no tiene cmdline.txt, y hay que cambiar la línea de órdenes del kernel</translation>
    </message>
    <message>
        <source>its placeholder is too short</source>
        <translation>su marcador es demasiado corto</translation>
    </message>
    <message>
        <source>writing the boot partition</source>
        <translation>escritura de la partición de arranque</translation>
    </message>
    <message>
        <source>filling the boot partition</source>
        <translation>llenado de la partición de arranque</translation>
    </message>
    <message>
        <source>an extent ends beyond the card</source>
        <translation>un segmento termina más allá de la tarjeta</translation>
    </message>
    <message>
        <source>there is no such file, and it should go to %1</source>
        <translation>no existe tal archivo, y debería ir a %1</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition, so its options are not set: everybody may be able to read it</source>
        <translation>ninguna línea de su fstab monta la partición de arranque, así que sus opciones no se fijan: quizá cualquiera pueda leerla</translation>
    </message>
    <message>
        <source>the base&apos;s own fstab mounts %1 already; accepted is another mount point</source>
        <translation>el fstab propio de la base ya monta %1; se acepta: otro punto de montaje</translation>
    </message>
    <message>
        <source>%1 at the card&apos;s end stay unused</source>
        <translation>%1 al final de la tarjeta quedan sin usar</translation>
    </message>
    <message>
        <source>a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their Compute Modules (EEPROM of 2020-09-03 or later); older models do not start from it and want &quot;mbr&quot;</source>
        <translation>una GPT la lee el cargador de arranque de Raspberry Pi 4, 400, 5 y sus Compute Modules (EEPROM del 2020-09-03 o posterior); los modelos más antiguos no arrancan con ella y necesitan &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>the base keeps its boot loader where a GPT has its entries; accepted is &quot;mbr&quot;</source>
        <translation>la base guarda su cargador de arranque donde una GPT tiene sus entradas; se acepta: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is a folder in the base; accepted is the path of a file</source>
        <translation>%1 es una carpeta en la base; se acepta: la ruta de un archivo</translation>
    </message>
    <message>
        <source>&quot;copy&quot; moves content into ext4 only as yet</source>
        <translation>&quot;copy&quot; por ahora solo mueve contenido a ext4</translation>
    </message>
    <message>
        <source>%1 is not empty in the base (%2); accepted is another mount point, or &quot;copy&quot;: true, which moves its content in</source>
        <translation>%1 no está vacío en la base (%2); se acepta: otro punto de montaje, o &quot;copy&quot;: true, que mueve dentro su contenido</translation>
    </message>
    <message>
        <source>the card&apos;s boot partition</source>
        <translation>la partición de arranque de la tarjeta</translation>
    </message>
    <message>
        <source>%1 needs up to %2, and the disk has %3 free</source>
        <translation>%1 necesita hasta %2, y el disco tiene %3 libres</translation>
    </message>
    <message>
        <source>getting random bytes</source>
        <translation>obtención de bytes aleatorios</translation>
    </message>
    <message>
        <source>making the filesystem %1</source>
        <translation>creación del sistema de archivos %1</translation>
    </message>
    <message>
        <source>the filesystem %1</source>
        <translation>el sistema de archivos %1</translation>
    </message>
    <message>
        <source>%1 has neither an SSH key nor a password: nobody can log in as that user</source>
        <translation>%1 no tiene ni clave SSH ni contraseña: nadie puede entrar como ese usuario</translation>
    </message>
    <message>
        <source>its programs have not been made available</source>
        <translation>sus programas no se han facilitado</translation>
    </message>
    <message>
        <source>is not among the files that the plan read</source>
        <translation>no está entre los archivos que leyó el plan</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>is not a SHA-256 digest</source>
        <translation>no es un resumen SHA-256</translation>
    </message>
    <message>
        <source>this base can only be written as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>esta base solo se puede escribir tal como es (%1): omita layout.root, layout.partitions y layout.table</translation>
    </message>
    <message>
        <source>the base needs %1, the card has %2</source>
        <translation>la base necesita %1, la tarjeta tiene %2</translation>
    </message>
    <message>
        <source>the base&apos;s own first boot gives the disk a new id as an MBR has it, which would spoil a GPT; accepted is &quot;mbr&quot;</source>
        <translation>el primer arranque propio de la base da al disco un identificador nuevo como lo tiene un MBR, lo que estropearía una GPT; se acepta: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is too small for %2; accepted is at least %3</source>
        <translation>%1 es demasiado pequeño para %2; se acepta: %3 como mínimo</translation>
    </message>
    <message>
        <source>the root needs %1 (the base uses %2, what is added takes %3, and a root is not made smaller than the base&apos;s %4), the preset gives it %5</source>
        <translation>la raíz necesita %1 (la base usa %2, lo añadido ocupa %3, y una raíz no se reduce por debajo de los %4 de la base), el perfil le da %5</translation>
    </message>
    <message>
        <source>the base has another partition behind its root, so the root keeps its %1; it would need %2</source>
        <translation>la base tiene otra partición tras su raíz, así que la raíz conserva sus %1; necesitaría %2</translation>
    </message>
    <message>
        <source>only one partition can take &quot;rest&quot;</source>
        <translation>solo una partición puede tomar &quot;rest&quot;</translation>
    </message>
    <message>
        <source>the base already has four primary partitions, none can be added</source>
        <translation>la base ya tiene cuatro particiones primarias, no se puede añadir ninguna</translation>
    </message>
    <message>
        <source>%1 partitions are more than the table takes</source>
        <translation>%1 particiones son más de las que admite la tabla</translation>
    </message>
    <message>
        <source>no card is large enough: the shares in percent and the least sizes exceed the %1 that the table can describe</source>
        <translation>ninguna tarjeta es lo bastante grande: las partes en porcentaje y los tamaños mínimos superan los %1 que la tabla puede describir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it has no ext4 root</source>
        <translation>no tiene raíz ext4</translation>
    </message>
    <message>
        <source>the layout needs %1, the card has %2</source>
        <translation>las particiones necesitan %1, la tarjeta tiene %2</translation>
    </message>
    <message>
        <source>taking its size</source>
        <translation>lectura de su tamaño</translation>
    </message>
    <message>
        <source>has changed since the plan was made; plan again</source>
        <translation>ha cambiado desde que se hizo el plan; planifique de nuevo</translation>
    </message>
    <message>
        <source>the content has a place for a Wi-Fi key, but the preset no Wi-Fi</source>
        <translation>el contenido tiene un lugar para una clave Wi-Fi, pero el perfil no tiene Wi-Fi</translation>
    </message>
    <message>
        <source>the passphrase of the network %1 is needed and was not given; accepted are 8 to 63 printable ASCII characters or 64 hex digits</source>
        <translation>hace falta la frase de contraseña de la red %1 y no se indicó; se acepta: de 8 a 63 caracteres ASCII imprimibles o 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the user&apos;s password is needed (user.passwordLogin) and was not given</source>
        <translation>la contraseña del usuario es necesaria (user.passwordLogin) y no se dio</translation>
    </message>
    <message>
        <source>no SSH host key was made for this card</source>
        <translation>no se creó ninguna clave de host SSH para esta tarjeta</translation>
    </message>
    <message>
        <source>it is too large to be changed per card</source>
        <translation>es demasiado grande para cambiarlo en cada tarjeta</translation>
    </message>
    <message>
        <source>a value of %1 bytes does not fit a placeholder of %2 bytes</source>
        <translation>un valor de %1 bytes no cabe en un marcador de %2 bytes</translation>
    </message>
    <message>
        <source>its placeholder is not in the file</source>
        <translation>su marcador no está en el archivo</translation>
    </message>
    <message>
        <source>the user %1 is not in the base; accepted are numbers and: %2</source>
        <translation>el usuario %1 no está en la base; se acepta: números y %2</translation>
    </message>
    <message>
        <source>the group %1 is not in the base; accepted are numbers and: %2</source>
        <translation>el grupo %1 no está en la base; se acepta: números y %2</translation>
    </message>
    <message>
        <source>its root cannot take these settings (%1); it can only be written as it is</source>
        <translation>su raíz no admite estos ajustes (%1); solo se puede escribir tal como es</translation>
    </message>
    <message>
        <source>it has no FAT boot partition, where a card&apos;s own files and the command line would go</source>
        <translation>no tiene partición de arranque FAT, adonde irían los archivos propios de una tarjeta y la línea de órdenes</translation>
    </message>
    <message>
        <source>the base holds no kernel modules, so it is not known whether its kernel can mount %1</source>
        <translation>la base no contiene módulos del kernel, así que no se sabe si su kernel puede montar %1</translation>
    </message>
    <message>
        <source>the base&apos;s kernel has no driver for %1; it has %2</source>
        <translation>el kernel de la base no tiene controlador para %1; tiene %2</translation>
    </message>
    <message>
        <source>%1 would hide %2, which is written to the root; accepted is another mount point, or &quot;copy&quot;: true, which moves it in</source>
        <translation>%1 ocultaría %2, que se escribe en la raíz; se acepta: otro punto de montaje, o &quot;copy&quot;: true, que lo mueve dentro</translation>
    </message>
    <message>
        <source>%1 is used twice</source>
        <translation>%1 se usa dos veces</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s), sudo without a password</source>
        <translation>%1: acceso con contraseña y claves SSH (%2), sudo sin contraseña</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s)</source>
        <translation>%1: acceso con contraseña y claves SSH (%2)</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s), sudo without a password</source>
        <translation>%1: acceso con claves SSH (%2), sudo sin contraseña</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s)</source>
        <translation>%1: acceso con claves SSH (%2)</translation>
    </message>
    <message>
        <source>%1: system user</source>
        <translation>%1: usuario de sistema</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3; GPT</source>
        <translation>tarjeta: %1, mínimo %2; %3; GPT</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3</source>
        <translation>tarjeta: %1, mínimo %2; %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copia de %1</translation>
    </message>
    <message>
        <source>it is neither file, folder nor symlink and cannot be moved into a partition</source>
        <translation>no es archivo, carpeta ni enlace simbólico y no se puede trasladar a una partición</translation>
    </message>
    <message>
        <source>writing accounts</source>
        <translation>escritura de las cuentas</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>escritura de los archivos</translation>
    </message>
    <message>
        <source>copying the base&apos;s root</source>
        <translation>copia de la raíz de la base</translation>
    </message>
    <message>
        <source>growing the root to %1</source>
        <translation>ampliación de la raíz a %1</translation>
    </message>
    <message>
        <source>moving %1 into its partition</source>
        <translation>traslado de %1 a su partición</translation>
    </message>
    <message>
        <source>the composed filesystem has errors: %1</source>
        <translation>el sistema de archivos compuesto tiene errores: %1</translation>
    </message>
    <message>
        <source>checking the root</source>
        <translation>comprobación de la raíz</translation>
    </message>
    <message>
        <source>composing was cancelled</source>
        <translation>la composición se canceló</translation>
    </message>
    <message>
        <source>the base has no root</source>
        <translation>la base no tiene raíz</translation>
    </message>
    <message>
        <source>the composed root</source>
        <translation>la raíz compuesta</translation>
    </message>
    <message>
        <source>composing the root</source>
        <translation>composición de la raíz</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>making a folder in it</source>
        <translation>creación de una carpeta en él</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 network such as &quot;192.168.1.0/24&quot; or &quot;fd00::/8&quot;</source>
        <translation>una red IPv4 o IPv6 como &quot;192.168.1.0/24&quot; o &quot;fd00::/8&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 no es una dirección</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address such as &quot;192.168.1.1&quot; or &quot;fd00::1&quot;</source>
        <translation>una dirección IPv4 o IPv6 como &quot;192.168.1.1&quot; o &quot;fd00::1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network</source>
        <translation>%1 no es una red</translation>
    </message>
    <message>
        <source>%1 is an address in a network and not the network itself</source>
        <translation>%1 es una dirección de una red y no la red misma</translation>
    </message>
    <message>
        <source>&quot;%1/%2&quot;</source>
        <translation>&quot;%1/%2&quot;</translation>
    </message>
    <message>
        <source>a host&apos;s address with its prefix length, such as &quot;192.168.1.20/24&quot;</source>
        <translation>la dirección de un host con su longitud de prefijo, como &quot;192.168.1.20/24&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address with a prefix length</source>
        <translation>%1 no es una dirección con longitud de prefijo</translation>
    </message>
    <message>
        <source>%1 is not an address that a host can have</source>
        <translation>%1 no es una dirección que un host pueda tener</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own address</source>
        <translation>%1 es la dirección de la propia red</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s broadcast address</source>
        <translation>%1 es la dirección de difusión de la red</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>es true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>es false</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>es un número</translation>
    </message>
    <message>
        <source>is the text %1</source>
        <translation>es el texto %1</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>es una lista</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>es un objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <translation>tiene %1 entradas</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>%1 entradas como máximo</translation>
    </message>
    <message>
        <source>is not a key of a preset</source>
        <translation>no es una clave de un perfil</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>is a number that is not accepted</source>
        <translation>es un número que no se acepta</translation>
    </message>
    <message>
        <source>%1 names a folder</source>
        <translation>%1 nombra una carpeta</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>la ruta de un archivo</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 no es un valor conocido</translation>
    </message>
    <message>
        <source>nothing after the closing brace</source>
        <translation>nada tras la llave de cierre</translation>
    </message>
    <message>
        <source>at most %1 levels of braces and brackets</source>
        <translation>%1 niveles de llaves y corchetes como máximo</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>una clave entre comillas</translation>
    </message>
    <message>
        <source>the key is given twice; accepted is each key once</source>
        <translation>la clave se da dos veces; se acepta: cada clave una vez</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>control characters of a text to be written as \u and four digits</source>
        <translation>los caracteres de control de un texto como \u y cuatro dígitos</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>unas comillas de cierre</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>uno de &quot; \ / b f n r t u tras una barra invertida</translation>
    </message>
    <message>
        <source>the second half of a surrogate pair</source>
        <translation>la segunda mitad de un par sustituto</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>las dos mitades de un par sustituto</translation>
    </message>
    <message>
        <source>a character other than U+0000</source>
        <translation>un carácter distinto de U+0000</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a number without leading zeros</source>
        <translation>un número sin ceros iniciales</translation>
    </message>
    <message>
        <source>a digit after the decimal point</source>
        <translation>un dígito tras el punto decimal</translation>
    </message>
    <message>
        <source>a digit in the exponent</source>
        <translation>un dígito en el exponente</translation>
    </message>
    <message>
        <source>a number in the range of a double</source>
        <translation>un número en el rango de double</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: expected %3</source>
        <translation>no es JSON en la línea %1, columna %2: se esperaba %3</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>tiene %1 bytes</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 bytes como máximo</translation>
    </message>
    <message>
        <source>is not a message as it is stored</source>
        <translation>no es un mensaje en la forma en que se guarda</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>se acepta: %1</translation>
    </message>
    <message>
        <source>is not a key of network.json</source>
        <translation>no es una clave de network.json</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>una lista de %1 entradas como máximo</translation>
    </message>
    <message>
        <source>%1 is not an address to download from</source>
        <translation>%1 no es una dirección de descarga</translation>
    </message>
    <message>
        <source>https://…, http:// of this computer, or the path of a file or folder</source>
        <translation>https://…, http:// de este equipo, o la ruta de un archivo o de una carpeta</translation>
    </message>
    <message>
        <source>an object with product and address</source>
        <translation>un objeto con &quot;product&quot; y &quot;address&quot;</translation>
    </message>
    <message>
        <source>%1 is not a program of the join</source>
        <translation>%1 no es un programa de la unión</translation>
    </message>
    <message>
        <source>consul, vault, openbao or consul-template</source>
        <translation>consul, vault, openbao o consul-template</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… o una carpeta</translation>
    </message>
    <message>
        <source>%1 has a mirror already</source>
        <translation>%1 ya tiene un espejo</translation>
    </message>
    <message>
        <source>an address or a file in quotation marks</source>
        <translation>una dirección o un archivo entre comillas</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be located: neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>no se puede localizar: ni XDG_CONFIG_HOME ni HOME es una ruta absoluta</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>%1 is not a size</source>
        <translation>%1 no es un tamaño</translation>
    </message>
    <message>
        <source>a number of sectors</source>
        <translation>un número de sectores</translation>
    </message>
    <message>
        <source>%1 is not a filesystem that can be made</source>
        <translation>%1 no es un sistema de archivos que se pueda crear</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs, f2fs, vfat or swap</source>
        <translation>ext4, xfs, btrfs, f2fs, vfat o swap</translation>
    </message>
    <message>
        <source>%1: left out; filesystems are made with a fixed set of features</source>
        <translation>%1: omitido; los sistemas de archivos se crean con un conjunto fijo de características</translation>
    </message>
    <message>
        <source>%1 (%2): left out; the boot partition is the base&apos;s own</source>
        <translation>%1 (%2): omitida; la partición de arranque es la de la base</translation>
    </message>
    <message>
        <source>is not a list in any builder</source>
        <translation>no es una lista en ningún builder</translation>
    </message>
    <message>
        <source>a template of Packer&apos;s ARM builder</source>
        <translation>una plantilla del ARM builder de Packer</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>plantilla %1</translation>
    </message>
    <message>
        <source>making the folder</source>
        <translation>creación de la carpeta</translation>
    </message>
    <message>
        <source>exists already; accepted is a folder that does not</source>
        <translation>ya existe; se acepta: una carpeta que no exista</translation>
    </message>
    <message>
        <source>renaming the folder into its place</source>
        <translation>cambio de nombre de la carpeta a su lugar</translation>
    </message>
    <message>
        <source>finding the folder</source>
        <translation>búsqueda de la carpeta</translation>
    </message>
    <message>
        <source>is not the only source</source>
        <translation>no es la única fuente</translation>
    </message>
    <message>
        <source>one of: &quot;version&quot; of a release, a local &quot;file&quot;, or &quot;inBase&quot;: true for the base&apos;s own</source>
        <translation>uno de: &quot;version&quot; de una publicación, un &quot;file&quot; local, o &quot;inBase&quot;: true para el de la base</translation>
    </message>
    <message>
        <source>and &quot;subnet&quot; are both given or both missing</source>
        <translation>y &quot;subnet&quot; están ambos dados o ambos ausentes</translation>
    </message>
    <message>
        <source>one of them: &quot;default&quot;, an interface&apos;s name, or a network</source>
        <translation>uno de ellos: &quot;default&quot;, el nombre de una interfaz, o una red</translation>
    </message>
    <message>
        <source>does not name a server</source>
        <translation>no nombra ningún servidor</translation>
    </message>
    <message>
        <source>a list of at least one, such as [&quot;consul.example&quot;]</source>
        <translation>una lista de al menos uno, como [&quot;consul.example&quot;]</translation>
    </message>
    <message>
        <source>has %1 of &quot;url&quot;, &quot;file&quot; and &quot;id&quot;</source>
        <translation>tiene %1 de &quot;url&quot;, &quot;file&quot; e &quot;id&quot;</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>exactamente uno de ellos</translation>
    </message>
    <message>
        <source>opening the preset</source>
        <translation>apertura del perfil</translation>
    </message>
    <message>
        <source>reading the preset</source>
        <translation>lectura del perfil</translation>
    </message>
    <message>
        <source>is not a regular file; accepted is a preset&apos;s JSON file</source>
        <translation>no es un archivo regular; se acepta: el archivo JSON de un perfil</translation>
    </message>
    <message>
        <source>a preset&apos;s JSON file</source>
        <translation>el archivo JSON de un perfil</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>finding the preset&apos;s folder</source>
        <translation>búsqueda de la carpeta del perfil</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>%1; accepted here are %2</source>
        <translation>%1; aquí se acepta: %2</translation>
    </message>
    <message>
        <source>is given beside a size of its own; accepted is &quot;min&quot; beside &quot;size&quot;: &quot;rest&quot; only</source>
        <translation>se da junto a un tamaño propio; se acepta: &quot;min&quot; solo junto a &quot;size&quot;: &quot;rest&quot;</translation>
    </message>
    <message>
        <source>is not a size in bytes</source>
        <translation>no es un tamaño en bytes</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;</source>
        <translation>un tamaño como &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1 is plain http, which does not protect the image against changes on the way; accepted is https, or http with &quot;sha256&quot;</source>
        <translation>%1 es http sin cifrar, que no protege la imagen de cambios por el camino; se acepta: https, o http con &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>is &quot;dhcp&quot;, which brings address, gateway and dns; accepted is &quot;static&quot; where they are given</source>
        <translation>es &quot;dhcp&quot;, que trae dirección, puerta de enlace y DNS; se acepta: &quot;static&quot; donde se dan</translation>
    </message>
    <message>
        <source>is missing; accepted for &quot;static&quot; is an address with its prefix length, such as &quot;192.168.1.{n+20}/24&quot;</source>
        <translation>falta; para &quot;static&quot; se acepta: una dirección con su longitud de prefijo, como &quot;192.168.1.{n+20}/24&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be reached from %2; accepted is an address of the same network</source>
        <translation>%1 no se alcanza desde %2; se acepta: una dirección de la misma red</translation>
    </message>
    <message>
        <source>%1 is the account of a service of the join; accepted is another name</source>
        <translation>%1 es la cuenta de un servicio de la unión; se acepta: otro nombre</translation>
    </message>
    <message>
        <source>is %1, too small for %2</source>
        <translation>es %1, demasiado pequeño para %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 como mínimo</translation>
    </message>
    <message>
        <source>is given for %1, which cannot be mounted; accepted is a filesystem or no mount</source>
        <translation>se da para %1, que no se puede montar; se acepta: un sistema de archivos, o ningún montaje</translation>
    </message>
    <message>
        <source>are given without a mount point; accepted is &quot;mount&quot; beside them</source>
        <translation>se dan sin punto de montaje; se acepta: &quot;mount&quot; junto a ellas</translation>
    </message>
    <message>
        <source>is given without a mount point; accepted is &quot;mount&quot; beside it</source>
        <translation>se da sin punto de montaje; se acepta: &quot;mount&quot; junto a él</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs, or the mount options uid=, gid=, umask=</source>
        <translation>se da para %1, que no guarda dueños ni modos; se acepta: ext4, xfs, btrfs o f2fs, o las opciones de montaje uid=, gid=, umask=</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs</source>
        <translation>se da para %1, que no guarda dueños ni modos; se acepta: ext4, xfs, btrfs o f2fs</translation>
    </message>
    <message>
        <source>%1 has %2 characters</source>
        <translation>%1 tiene %2 caracteres</translation>
    </message>
    <message>
        <source>at most %1 characters for %2</source>
        <translation>%1 caracteres como máximo para %2</translation>
    </message>
    <message>
        <source>%1 is also that of %2; accepted is each mount point once</source>
        <translation>%1 es también el de %2; se acepta: cada punto de montaje una vez</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 are nested, and one would hide the other; accepted are mount points side by side</source>
        <translation>%1 y %2 de %3 están anidados, y uno ocultaría al otro; se acepta: puntos de montaje separados</translation>
    </message>
    <message>
        <source>take more than the whole card by their shares; accepted is 100% at most</source>
        <translation>ocupan con sus partes más que la tarjeta entera; se acepta: 100% como máximo</translation>
    </message>
    <message>
        <source>is &quot;rest&quot;, and so is %1; accepted is &quot;rest&quot; once</source>
        <translation>es &quot;rest&quot;, y también %1; se acepta: &quot;rest&quot; una vez</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each path once</source>
        <translation>%1 se da dos veces; se acepta: cada ruta una vez</translation>
    </message>
    <message>
        <source>%1 is where a partition is mounted (%2), and would be hidden; accepted is a path outside</source>
        <translation>%1 está donde se monta una partición (%2), y quedaría oculto; se acepta: una ruta fuera</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each label once</source>
        <translation>%1 se da dos veces; se acepta: cada etiqueta una vez</translation>
    </message>
    <message>
        <source>writing the preset</source>
        <translation>escritura del perfil</translation>
    </message>
    <message>
        <source>writing the folder</source>
        <translation>escritura de la carpeta</translation>
    </message>
    <message>
        <source>exists already; accepted is a file that does not</source>
        <translation>ya existe; se acepta: un archivo que no exista</translation>
    </message>
    <message>
        <source>neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>ni XDG_CONFIG_HOME ni HOME es una ruta absoluta</translation>
    </message>
    <message>
        <source>reading the presets folder</source>
        <translation>lectura de la carpeta de perfiles</translation>
    </message>
    <message>
        <source>%1 is not a preset</source>
        <translation>%1 no es un perfil</translation>
    </message>
    <message>
        <source>%1; `landfall-cli preset list` shows those there are</source>
        <translation>%1; `landfall-cli preset list` muestra los que hay</translation>
    </message>
    <message>
        <source>has too many presets of one name</source>
        <translation>tiene demasiados perfiles con el mismo nombre</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>differs after being written and read back</source>
        <translation>es distinto tras escribirlo y volver a leerlo</translation>
    </message>
    <message>
        <source>making the presets folder</source>
        <translation>creación de la carpeta de perfiles</translation>
    </message>
    <message>
        <source>%1 exists already; accepted is another name</source>
        <translation>%1 ya existe; se acepta: otro nombre</translation>
    </message>
    <message>
        <source>removing the preset</source>
        <translation>eliminación del perfil</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;, a share of the card such as &quot;12.5%&quot;, or &quot;rest&quot;</source>
        <translation>un tamaño como &quot;8GiB&quot;, una parte de la tarjeta como &quot;12.5%&quot;, o &quot;rest&quot;</translation>
    </message>
    <message>
        <source>%1 is not a share of the card</source>
        <translation>%1 no es una parte de la tarjeta</translation>
    </message>
    <message>
        <source>%1 is not greater than zero</source>
        <translation>%1 no es mayor que cero</translation>
    </message>
    <message>
        <source>a whole number with h, m or s, from &quot;1s&quot; to &quot;768h&quot;, such as &quot;24h&quot;</source>
        <translation>un número entero con h, m o s, de &quot;1s&quot; a &quot;768h&quot;, como &quot;24h&quot;</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 no es una duración</translation>
    </message>
    <message>
        <source>%1 is not a file mode</source>
        <translation>%1 no es un modo de archivo</translation>
    </message>
    <message>
        <source>three or four octal digits, such as &quot;0755&quot;</source>
        <translation>tres o cuatro dígitos octales, como &quot;0755&quot;</translation>
    </message>
    <message>
        <source>%1 is not an owner</source>
        <translation>%1 no es un propietario</translation>
    </message>
    <message>
        <source>a user&apos;s and a group&apos;s name or number, such as &quot;consul:consul&quot;</source>
        <translation>nombre o número de un usuario y de un grupo, como &quot;consul:consul&quot;</translation>
    </message>
    <message>
        <source>is not a key of a secrets file</source>
        <translation>no es una clave de un archivo de secretos</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>se da dos veces</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada clave una vez</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>reading the secrets file</source>
        <translation>lectura del archivo de secretos</translation>
    </message>
    <message>
        <source>a JSON file of your own</source>
        <translation>un archivo JSON propio</translation>
    </message>
    <message>
        <source>belongs to user %1</source>
        <translation>pertenece al usuario %1</translation>
    </message>
    <message>
        <source>a file of user %1, who runs this program</source>
        <translation>un archivo del usuario %1, que ejecuta este programa</translation>
    </message>
    <message>
        <source>is accessible to others than its owner</source>
        <translation>es accesible a otros además de su dueño</translation>
    </message>
    <message>
        <source>mode 0600 (chmod 600)</source>
        <translation>modo 0600 (chmod 600)</translation>
    </message>
    <message>
        <source>has a line break or another control character in it; accepted is one line</source>
        <translation>contiene un salto de línea u otro carácter de control; se acepta: una línea</translation>
    </message>
    <message>
        <source>has a space or a character outside of printable ASCII in it; accepted is a token as the server gave it</source>
        <translation>contiene un espacio o un carácter fuera del ASCII imprimible; se acepta: un token como lo dio el servidor</translation>
    </message>
    <message>
        <source>opening the secrets file</source>
        <translation>apertura del archivo de secretos</translation>
    </message>
    <message>
        <source>one line of a .pub file, for example &quot;ssh-ed25519 AAAA... name&quot;</source>
        <translation>una línea de un archivo .pub, por ejemplo &quot;ssh-ed25519 AAAA... name&quot;</translation>
    </message>
    <message>
        <source>%1 has a key that is not valid base64 (cut off?)</source>
        <translation>%1 tiene una clave que no es base64 válido (¿cortada?)</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, but the key in it is of type %3</source>
        <translation>%1 dice &quot;%2&quot;, pero la clave que contiene es de tipo %3</translation>
    </message>
    <message>
        <source>%1 has a key that is damaged or cut off</source>
        <translation>%1 tiene una clave dañada o cortada</translation>
    </message>
    <message>
        <source>is a private key, which must never leave its owner; accepted is the public key, %1</source>
        <translation>es una clave privada, que nunca debe salir de su dueño; se acepta: la clave pública, %1</translation>
    </message>
    <message>
        <source>%1 has more than one line</source>
        <translation>%1 tiene más de una línea</translation>
    </message>
    <message>
        <source>%1 is a DSA key, which OpenSSH no longer accepts</source>
        <translation>%1 es una clave DSA, que OpenSSH ya no acepta</translation>
    </message>
    <message>
        <source>%1 does not begin with a known key type and a space</source>
        <translation>%1 no empieza con un tipo de clave conocido y un espacio</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, beginning with a letter or &apos;_&apos;</source>
        <translation>de 1 a 32 letras minúsculas, dígitos, &apos;-&apos; y &apos;_&apos;, empezando por una letra o &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 is not a user&apos;s name</source>
        <translation>%1 no es un nombre de usuario</translation>
    </message>
    <message>
        <source>%1 has characters that a user&apos;s name cannot have</source>
        <translation>%1 tiene caracteres que un nombre de usuario no puede tener</translation>
    </message>
    <message>
        <source>%1 is an account of the system</source>
        <translation>%1 es una cuenta del sistema</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends</source>
        <translation>de 1 a 63 letras, dígitos y guiones, con una letra o un dígito en ambos extremos</translation>
    </message>
    <message>
        <source>{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}</source>
        <translation>{n}, {n:02} (dos cifras), {n+20} (el número más 20) o {n+20:03}</translation>
    </message>
    <message>
        <source>%1 has letters outside of ASCII</source>
        <translation>%1 tiene letras fuera de ASCII</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends, for example %1</source>
        <translation>de 1 a 63 letras, dígitos y guiones, con una letra o un dígito en ambos extremos, por ejemplo %1</translation>
    </message>
    <message>
        <source>%1 is not a host name</source>
        <translation>%1 no es un nombre de host</translation>
    </message>
    <message>
        <source>%1 begins or ends with a hyphen</source>
        <translation>%1 empieza o termina con un guion</translation>
    </message>
    <message>
        <source>%1 has a dot in it; a host name is one label, without a domain</source>
        <translation>%1 contiene un punto; un nombre de host es un solo nombre, sin dominio</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 is the name of the loopback address on every host</source>
        <translation>%1 es en todo host el nombre de la dirección de bucle local</translation>
    </message>
    <message>
        <source>%1 has a lone brace</source>
        <translation>%1 tiene una llave suelta</translation>
    </message>
    <message>
        <source>%1 has braces that are not a placeholder</source>
        <translation>%1 tiene llaves que no son un marcador</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning and ending with a letter, a digit or &apos;_&apos;</source>
        <translation>letras, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;, empezando y acabando por una letra, un dígito o &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 has a character in it that is not accepted</source>
        <translation>%1 contiene un carácter que no se acepta</translation>
    </message>
    <message>
        <source>a cloud auto-join text such as &quot;provider=aws tag_key=consul tag_value=server&quot;</source>
        <translation>un texto de cloud auto-join como &quot;provider=aws tag_key=consul tag_value=server&quot;</translation>
    </message>
    <message>
        <source>%1 is a credential, and a preset must not hold secrets; accepted is a cloud auto-join text without one</source>
        <translation>%1 es una credencial, y un perfil no debe contener secretos; se acepta: un texto de cloud auto-join sin ninguna</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses only)</source>
        <translation>&quot;https://host:port&quot; (http solo para direcciones de bucle local)</translation>
    </message>
    <message>
        <source>the host&apos;s name as DNS has it, for example %1</source>
        <translation>el nombre del host como lo tiene el DNS, por ejemplo %1</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address</source>
        <translation>%1 no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>%1 has a path or query behind the host and port</source>
        <translation>%1 tiene una ruta o una consulta detrás del host y el puerto</translation>
    </message>
    <message>
        <source>%1 is not https</source>
        <translation>%1 no es https</translation>
    </message>
    <message>
        <source>%1 is plain http, which anyone on the way can read</source>
        <translation>%1 es http sin cifrar, que cualquiera puede leer por el camino</translation>
    </message>
    <message>
        <source>%1 is not a mount</source>
        <translation>%1 no es un montaje</translation>
    </message>
    <message>
        <source>a name such as &quot;approle&quot; or &quot;team/kv&quot; of %1</source>
        <translation>un nombre como &quot;approle&quot; o &quot;team/kv&quot; de %1</translation>
    </message>
    <message>
        <source>%1 begins with a prefix that Vault adds itself</source>
        <translation>%1 empieza con un prefijo que Vault añade por sí mismo</translation>
    </message>
    <message>
        <source>the mount&apos;s own name, such as &quot;approle&quot;</source>
        <translation>el nombre propio del montaje, como &quot;approle&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role&apos;s name</source>
        <translation>%1 no es un nombre de rol</translation>
    </message>
    <message>
        <source>1 to 128 %1</source>
        <translation>de 1 a 128 %1</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;</source>
        <translation>la ruta de la API de Vault tras /v1/, como &quot;kv/data/consul/join&quot;</translation>
    </message>
    <message>
        <source>%1 begins with a slash or &quot;v1/&quot;</source>
        <translation>%1 empieza con una barra o &quot;v1/&quot;</translation>
    </message>
    <message>
        <source>%1 is not a path in Vault</source>
        <translation>%1 no es una ruta de Vault</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;, each part of %1</source>
        <translation>la ruta de la API de Vault tras /v1/, como &quot;kv/data/consul/join&quot;, cada parte de %1</translation>
    </message>
    <message>
        <source>%1 is not a key&apos;s name</source>
        <translation>%1 no es un nombre de clave</translation>
    </message>
    <message>
        <source>%1 is not a namespace</source>
        <translation>%1 no es un espacio de nombres</translation>
    </message>
    <message>
        <source>nothing, or names separated by slashes, such as &quot;team/lab&quot;</source>
        <translation>nada, o nombres separados por barras, como &quot;team/lab&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role-id</source>
        <translation>%1 no es un role-id</translation>
    </message>
    <message>
        <source>1 to 128 printable ASCII characters without a space, such as &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</source>
        <translation>de 1 a 128 caracteres ASCII imprimibles sin espacio, como &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</translation>
    </message>
    <message>
        <source>%1 is not a datacenter&apos;s name</source>
        <translation>%1 no es un nombre de centro de datos</translation>
    </message>
    <message>
        <source>1 to 63 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, such as &quot;dc1&quot;</source>
        <translation>de 1 a 63 letras minúsculas, dígitos, &apos;-&apos; y &apos;_&apos;, como &quot;dc1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a server to join</source>
        <translation>%1 no es un servidor al que unirse</translation>
    </message>
    <message>
        <source>a DNS name or an address, with a port or without, such as &quot;consul.example&quot; or &quot;192.168.1.10:8301&quot;</source>
        <translation>un nombre DNS o una dirección, con puerto o sin él, como &quot;consul.example&quot; o &quot;192.168.1.10:8301&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network interface</source>
        <translation>%1 no es una interfaz de red</translation>
    </message>
    <message>
        <source>&quot;default&quot;, or 1 to 15 letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;tailscale0&quot;</source>
        <translation>&quot;default&quot;, o de 1 a 15 letras, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;, como &quot;tailscale0&quot;</translation>
    </message>
    <message>
        <source>%1 is not a key of node metadata</source>
        <translation>%1 no es una clave de metadatos de un nodo</translation>
    </message>
    <message>
        <source>1 to 128 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>de 1 a 128 letras, dígitos, &apos;-&apos; y &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 begins with &quot;consul-&quot;, which Consul reserves</source>
        <translation>%1 empieza con &quot;consul-&quot;, que Consul se reserva</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>%1 has %2 bytes</source>
        <translation>%1 tiene %2 bytes</translation>
    </message>
    <message>
        <source>a release&apos;s version, such as &quot;1.22.6&quot;</source>
        <translation>la versión de una publicación, como &quot;1.22.6&quot;</translation>
    </message>
    <message>
        <source>%1 is not a version</source>
        <translation>%1 no es una versión</translation>
    </message>
    <message>
        <source>a name of the tz database, such as &quot;Europe/Rome&quot; or &quot;UTC&quot;</source>
        <translation>un nombre de la base de datos tz, como &quot;Europe/Rome&quot; o &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>%1 is not a time zone&apos;s name</source>
        <translation>%1 no es un nombre de zona horaria</translation>
    </message>
    <message>
        <source>%1 is not in the tz database</source>
        <translation>%1 no está en la base de datos tz</translation>
    </message>
    <message>
        <source>%1 is not a keyboard layout</source>
        <translation>%1 no es una distribución de teclado</translation>
    </message>
    <message>
        <source>a locale such as &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; or &quot;C.UTF-8&quot;</source>
        <translation>una configuración regional como &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; o &quot;C.UTF-8&quot;</translation>
    </message>
    <message>
        <source>%1 is not a locale&apos;s name</source>
        <translation>%1 no es un nombre de configuración regional</translation>
    </message>
    <message>
        <source>%1 has an empty part (a slash too many)</source>
        <translation>%1 tiene una parte vacía (sobra una barra)</translation>
    </message>
    <message>
        <source>%1 has a part that is &quot;.&quot; or &quot;..&quot;</source>
        <translation>%1 tiene una parte que es &quot;.&quot; o &quot;..&quot;</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 no empieza con una barra</translation>
    </message>
    <message>
        <source>an absolute path of letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;/srv/data&quot;</source>
        <translation>una ruta absoluta de letras, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;, como &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>%1 is the root&apos;s mount point</source>
        <translation>%1 es el punto de montaje de la raíz</translation>
    </message>
    <message>
        <source>%1 is in the system&apos;s own %2</source>
        <translation>%1 está en %2, que es del sistema</translation>
    </message>
    <message>
        <source>a place outside of it, such as &quot;/srv/data&quot;</source>
        <translation>un lugar fuera de ahí, como &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>one option of mount, such as &quot;noatime&quot; or &quot;commit=30&quot;</source>
        <translation>una opción de mount, como &quot;noatime&quot; o &quot;commit=30&quot;</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 no es una opción de montaje</translation>
    </message>
    <message>
        <source>an absolute path of a file, such as &quot;/etc/motd&quot;</source>
        <translation>la ruta absoluta de un archivo, como &quot;/etc/motd&quot;</translation>
    </message>
    <message>
        <source>%1 is in %2, which is mounted over when the system boots</source>
        <translation>%1 está en %2, sobre el que se monta otra cosa al arrancar</translation>
    </message>
    <message>
        <source>%1 is not a label</source>
        <translation>%1 no es una etiqueta</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;data&quot;</source>
        <translation>letras, dígitos, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;, como &quot;data&quot;</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space</source>
        <translation>%1 empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>a name without spaces at its ends</source>
        <translation>un nombre sin espacios al principio ni al final</translation>
    </message>
    <message>
        <source>an address such as &quot;https://images.example/pi-lite-arm64.img.xz&quot;</source>
        <translation>una dirección como &quot;https://images.example/pi-lite-arm64.img.xz&quot;</translation>
    </message>
    <message>
        <source>%1 has a character in it that an address cannot have</source>
        <translation>%1 contiene un carácter que una dirección no puede tener</translation>
    </message>
    <message>
        <source>%1, other characters as % and two hexadecimal digits</source>
        <translation>%1, otros caracteres como % y dos dígitos hexadecimales</translation>
    </message>
    <message>
        <source>%1 is not an address with a host</source>
        <translation>%1 no es una dirección con un host</translation>
    </message>
    <message>
        <source>%1 is neither https nor http</source>
        <translation>%1 no es ni https ni http</translation>
    </message>
    <message>
        <source>%1 names no file</source>
        <translation>%1 no nombra ningún archivo</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 digest</source>
        <translation>%1 no es un resumen SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>%1 is not an id</source>
        <translation>%1 no es un identificador</translation>
    </message>
    <message>
        <source>&quot;sample&quot; or an id that `landfall-cli base list` shows</source>
        <translation>&quot;sample&quot;, o un identificador que muestra `landfall-cli base list`</translation>
    </message>
    <message>
        <source>a package&apos;s name, such as &quot;avahi-daemon&quot;</source>
        <translation>el nombre de un paquete, como &quot;avahi-daemon&quot;</translation>
    </message>
    <message>
        <source>%1 is not a package&apos;s name</source>
        <translation>%1 no es un nombre de paquete</translation>
    </message>
    <message>
        <source>1 to 32 bytes (a letter outside of ASCII has two to four)</source>
        <translation>de 1 a 32 bytes (una letra fuera de ASCII tiene de dos a cuatro)</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters or 64 hexadecimal digits</source>
        <translation>de 8 a 63 caracteres ASCII imprimibles o 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters</source>
        <translation>de 8 a 63 caracteres ASCII imprimibles</translation>
    </message>
    <message>
        <source>the passphrase is given for an open network</source>
        <translation>la frase de contraseña se da para una red abierta</translation>
    </message>
    <message>
        <source>none, or another wifi.security</source>
        <translation>ninguna, u otro wifi.security</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la frase de contraseña está vacía</translation>
    </message>
    <message>
        <source>the passphrase is a key of 64 digits, which WPA3 cannot use</source>
        <translation>la frase de contraseña es una clave de 64 dígitos, que WPA3 no puede usar</translation>
    </message>
    <message>
        <source>the passphrase has %1 bytes</source>
        <translation>la frase de contraseña tiene %1 bytes</translation>
    </message>
    <message>
        <source>the passphrase has characters that are not printable ASCII</source>
        <translation>la frase de contraseña tiene caracteres que no son ASCII imprimible</translation>
    </message>
    <message>
        <source>two capital letters of ISO 3166-1, such as &quot;IT&quot;</source>
        <translation>dos letras mayúsculas de la ISO 3166-1, como &quot;IT&quot;</translation>
    </message>
    <message>
        <source>%1 is not in ISO 3166-1</source>
        <translation>%1 no está en la ISO 3166-1</translation>
    </message>
    <message>
        <source>&quot;GB&quot; for the United Kingdom</source>
        <translation>&quot;GB&quot; para el Reino Unido</translation>
    </message>
    <message>
        <source>%1 is not a country&apos;s code</source>
        <translation>%1 no es un código de país</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>first boot</source>
        <translation>primer arranque</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>particiones</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>adicional</translation>
    </message>
    <message>
        <source>cards of %1: %2</source>
        <translation>tarjetas de %1: %2</translation>
    </message>
    <message>
        <source>OpenSSL could not make an Ed25519 key</source>
        <translation>OpenSSL no pudo crear una clave Ed25519</translation>
    </message>
    <message>
        <source>has an unexpected length</source>
        <translation>tiene una longitud inesperada</translation>
    </message>
    <message>
        <source>1 to %1 bytes</source>
        <translation>de 1 a %1 bytes</translation>
    </message>
    <message>
        <source>has a line break or a NUL in it</source>
        <translation>contiene un salto de línea o un NUL</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>making a salt</source>
        <translation>creación de una sal</translation>
    </message>
    <message>
        <source>preparing yescrypt</source>
        <translation>preparación de yescrypt</translation>
    </message>
    <message>
        <source>hashing with yescrypt</source>
        <translation>cálculo del hash con yescrypt</translation>
    </message>
    <message>
        <source>libxcrypt made a hash of %1 characters where %2 were expected</source>
        <translation>libxcrypt creó un hash de %1 caracteres y se esperaban %2</translation>
    </message>
    <message>
        <source>unknown form of a passphrase</source>
        <translation>forma desconocida de frase de contraseña</translation>
    </message>
    <message>
        <source>OpenSSL could not derive a key from it (PBKDF2 with SHA-1)</source>
        <translation>OpenSSL no pudo derivar una clave de ella (PBKDF2 con SHA-1)</translation>
    </message>
    <message>
        <source>looking for drives</source>
        <translation>búsqueda de unidades</translation>
    </message>
    <message>
        <source>looking for the drive</source>
        <translation>búsqueda de la unidad</translation>
    </message>
    <message>
        <source>is not a block device</source>
        <translation>no es un dispositivo de bloques</translation>
    </message>
    <message>
        <source>listening for udev events</source>
        <translation>escucha de eventos de udev</translation>
    </message>
    <message>
        <source>mkfs.btrfs wrote no superblock</source>
        <translation>mkfs.btrfs no escribió ningún superbloque</translation>
    </message>
    <message>
        <source>this computer&apos;s %1 enables features that a card&apos;s kernel may not support</source>
        <translation>el %1 de este equipo activa características que el kernel de una tarjeta quizá no admita</translation>
    </message>
    <message>
        <source>the two copies of its root folder were not found</source>
        <translation>no se encontraron las dos copias de su carpeta raíz</translation>
    </message>
    <message>
        <source>looking for its data</source>
        <translation>búsqueda de sus datos</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>needs %1 and its folder has %2 free</source>
        <translation>necesita %1 y su carpeta tiene %2 libres</translation>
    </message>
    <message>
        <source>is cut short: a range to be copied lies beyond its end</source>
        <translation>está cortado: un rango que hay que copiar queda más allá de su final</translation>
    </message>
    <message>
        <source>setting its length</source>
        <translation>ajuste de su longitud</translation>
    </message>
    <message>
        <source>is cut short: it ends before the partition does</source>
        <translation>está cortado: termina antes que la partición</translation>
    </message>
    <message>
        <source>is too small to hold an ext4 filesystem</source>
        <translation>es demasiado pequeño para un sistema de archivos ext4</translation>
    </message>
    <message>
        <source>has no ext4 filesystem at byte %1</source>
        <translation>no tiene un sistema de archivos ext4 en el byte %1</translation>
    </message>
    <message>
        <source>its ext4 has features that are not supported: %1</source>
        <translation>su ext4 tiene características no admitidas: %1</translation>
    </message>
    <message>
        <source>is an external journal, not a filesystem</source>
        <translation>es un diario externo, no un sistema de archivos</translation>
    </message>
    <message>
        <source>its ext4 was not unmounted cleanly (needs_recovery); run e2fsck on it, or take an image that was shut down properly</source>
        <translation>su ext4 no se desmontó limpiamente (needs_recovery); ejecute e2fsck en él, o use una imagen que se apagara correctamente</translation>
    </message>
    <message>
        <source>its ext4 is marked as having errors; run e2fsck on it first</source>
        <translation>su ext4 está marcado con errores; ejecute antes e2fsck en él</translation>
    </message>
    <message>
        <source>its ext4 has the feature quota or project, with which it cannot be changed</source>
        <translation>su ext4 tiene la característica quota o project, con la que no se puede modificar</translation>
    </message>
    <message>
        <source>its ext4 superblock is damaged: a block size of 2^%1 bytes</source>
        <translation>su superbloque ext4 está dañado: un tamaño de bloque de 2^%1 bytes</translation>
    </message>
    <message>
        <source>is cut short: its ext4 claims %1 blocks of %2 bytes, and the partition has only %3</source>
        <translation>está cortado: su ext4 declara %1 bloques de %2 bytes, y la partición solo tiene %3</translation>
    </message>
    <message>
        <source>was opened for reading only</source>
        <translation>se abrió solo para lectura</translation>
    </message>
    <message>
        <source>needs %1 and the filesystem has %2 free</source>
        <translation>necesita %1 y el sistema de archivos tiene %2 libres</translation>
    </message>
    <message>
        <source>reading inode %1</source>
        <translation>lectura del inodo %1</translation>
    </message>
    <message>
        <source>writing inode %1</source>
        <translation>escritura del inodo %1</translation>
    </message>
    <message>
        <source>opening its ext4</source>
        <translation>apertura de su ext4</translation>
    </message>
    <message>
        <source>reading the bitmaps of its ext4</source>
        <translation>lectura de los mapas de bits de su ext4</translation>
    </message>
    <message>
        <source>writing its ext4</source>
        <translation>escritura de su ext4</translation>
    </message>
    <message>
        <source>a symlink has the invalid length %1</source>
        <translation>un enlace simbólico tiene la longitud no válida %1</translation>
    </message>
    <message>
        <source>a path must be absolute</source>
        <translation>una ruta debe ser absoluta</translation>
    </message>
    <message>
        <source>a name is longer than 255 bytes</source>
        <translation>un nombre supera los 255 bytes</translation>
    </message>
    <message>
        <source>looking it up</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>too many levels of symlinks</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>there is no such file in this filesystem</source>
        <translation>no existe ese archivo en este sistema de archivos</translation>
    </message>
    <message>
        <source>reading its block map</source>
        <translation>lectura de su mapa de bloques</translation>
    </message>
    <message>
        <source>its block map points beyond the filesystem&apos;s end</source>
        <translation>su mapa de bloques apunta más allá del final del sistema de archivos</translation>
    </message>
    <message>
        <source>reading its block bitmap</source>
        <translation>lectura de su mapa de bits de bloques</translation>
    </message>
    <message>
        <source>is stored in its inode (inline data) and has no blocks</source>
        <translation>está guardado en su inodo (inline data) y no tiene bloques</translation>
    </message>
    <message>
        <source>has holes: not all of its blocks are allocated</source>
        <translation>tiene huecos: no todos sus bloques están asignados</translation>
    </message>
    <message>
        <source>has unwritten extents</source>
        <translation>tiene extents sin escribir</translation>
    </message>
    <message>
        <source>listing it</source>
        <translation>listado</translation>
    </message>
    <message>
        <source>is not a symlink</source>
        <translation>no es un enlace simbólico</translation>
    </message>
    <message>
        <source>is %1 long; at most %2 are read</source>
        <translation>mide %1; se leen %2 como máximo</translation>
    </message>
    <message>
        <source>ends before the size in its inode</source>
        <translation>termina antes del tamaño que indica su inodo</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>freeing its extended attributes</source>
        <translation>liberación de sus atributos extendidos</translation>
    </message>
    <message>
        <source>freeing its blocks</source>
        <translation>liberación de sus bloques</translation>
    </message>
    <message>
        <source>removing it from its folder</source>
        <translation>eliminación de su carpeta</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep: the filesystem is damaged</source>
        <translation>sus carpetas están anidadas a más de %1 niveles: el sistema de archivos está dañado</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>consulta de %1</translation>
    </message>
    <message>
        <source>neither the root nor &quot;..&quot; can be removed</source>
        <translation>ni la raíz ni &quot;..&quot; se pueden eliminar</translation>
    </message>
    <message>
        <source>writing its data</source>
        <translation>escritura de sus datos</translation>
    </message>
    <message>
        <source>allocating its blocks</source>
        <translation>asignación de sus bloques</translation>
    </message>
    <message>
        <source>a block was not allocated</source>
        <translation>un bloque no se asignó</translation>
    </message>
    <message>
        <source>allocating its inode</source>
        <translation>asignación de su inodo</translation>
    </message>
    <message>
        <source>making its extent tree</source>
        <translation>creación de su árbol de extents</translation>
    </message>
    <message>
        <source>writing its inode</source>
        <translation>escritura de su inodo</translation>
    </message>
    <message>
        <source>adding it to its folder</source>
        <translation>inclusión en su carpeta</translation>
    </message>
    <message>
        <source>its directory entry is missing</source>
        <translation>falta su entrada de directorio</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>is a dangling symlink, not a folder</source>
        <translation>es un enlace simbólico roto, no una carpeta</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>a symlink&apos;s target must be 1 to 4095 bytes, and less than a block</source>
        <translation>el destino de un enlace simbólico debe tener de 1 a 4095 bytes, y menos que un bloque</translation>
    </message>
    <message>
        <source>is a folder, not a symlink</source>
        <translation>es una carpeta, no un enlace simbólico</translation>
    </message>
    <message>
        <source>making the symlink</source>
        <translation>creación del enlace simbólico</translation>
    </message>
    <message>
        <source>has no f2fs filesystem, or a damaged one</source>
        <translation>no tiene un sistema de archivos f2fs, o está dañado</translation>
    </message>
    <message>
        <source>its root inode is not where mkfs.f2fs puts it</source>
        <translation>su inodo raíz no está donde lo pone mkfs.f2fs</translation>
    </message>
    <message>
        <source>changing the FAT in %1</source>
        <translation>cambio de la FAT en %1</translation>
    </message>
    <message>
        <source>there is no such folder in this FAT</source>
        <translation>no existe esa carpeta en esta FAT</translation>
    </message>
    <message>
        <source>a file on a FAT must be below 4 GiB</source>
        <translation>un archivo en una FAT debe ser menor de 4 GiB</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>needs %1 and the FAT has %2 free</source>
        <translation>necesita %1 y la FAT tiene %2 libres</translation>
    </message>
    <message>
        <source>there is no such file in this FAT</source>
        <translation>no existe ese archivo en esta FAT</translation>
    </message>
    <message>
        <source>a path on the boot partition must be absolute and name a file</source>
        <translation>una ruta en la partición de arranque debe ser absoluta y nombrar un archivo</translation>
    </message>
    <message>
        <source>a path on the boot partition must not have &quot;//&quot;, &quot;.&quot; or &quot;..&quot;</source>
        <translation>una ruta en la partición de arranque no debe tener &quot;//&quot;, &quot;.&quot; ni &quot;..&quot;</translation>
    </message>
    <message>
        <source>a name on the boot partition must not be longer than 255 bytes</source>
        <translation>un nombre en la partición de arranque no debe superar los 255 bytes</translation>
    </message>
    <message>
        <source>a name on the boot partition must not end in a dot or a space</source>
        <translation>un nombre en la partición de arranque no debe terminar en punto ni en espacio</translation>
    </message>
    <message>
        <source>a name on the boot partition must not have control characters or any of &quot; * : &lt; &gt; ? \ | [ ]</source>
        <translation>un nombre en la partición de arranque no debe tener caracteres de control ni ninguno de &quot; * : &lt; &gt; ? \ | [ ]</translation>
    </message>
    <message>
        <source>its FAT is damaged: %1</source>
        <translation>su FAT está dañada: %1</translation>
    </message>
    <message>
        <source>has no FAT filesystem at byte %1</source>
        <translation>no tiene un sistema de archivos FAT en el byte %1</translation>
    </message>
    <message>
        <source>invalid numbers in its boot sector</source>
        <translation>números no válidos en su sector de arranque</translation>
    </message>
    <message>
        <source>is cut short: its FAT claims %1 bytes, and the partition has %2</source>
        <translation>está cortado: su FAT declara %1 bytes, y la partición tiene %2</translation>
    </message>
    <message>
        <source>it has no room for data</source>
        <translation>no tiene sitio para datos</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 clústeres</translation>
    </message>
    <message>
        <source>more clusters than a FAT16 can address</source>
        <translation>más clústeres de los que puede direccionar una FAT16</translation>
    </message>
    <message>
        <source>its active FAT does not exist</source>
        <translation>su FAT activa no existe</translation>
    </message>
    <message>
        <source>its table is smaller than its number of clusters</source>
        <translation>su tabla es menor que su número de clústeres</translation>
    </message>
    <message>
        <source>a chain leads to cluster %1, which does not exist or is free</source>
        <translation>una cadena lleva al clúster %1, que no existe o está libre</translation>
    </message>
    <message>
        <source>a chain has a loop</source>
        <translation>una cadena tiene un bucle</translation>
    </message>
    <message>
        <source>a folder is larger than 2 MiB</source>
        <translation>una carpeta supera los 2 MiB</translation>
    </message>
    <message>
        <source>%1 claims to be larger than the volume</source>
        <translation>%1 declara ser mayor que el volumen</translation>
    </message>
    <message>
        <source>the chain of %1 is shorter than the file</source>
        <translation>la cadena de %1 es más corta que el archivo</translation>
    </message>
    <message>
        <source>its boot partition is a FAT32 of only %1 clusters; mtools takes one of less than 65525 for a FAT16. Make it with smaller clusters (mkfs.vfat -s), or as FAT16</source>
        <translation>su partición de arranque es una FAT32 de solo %1 clústeres; mtools toma por FAT16 una de menos de 65525. Créela con clústeres más pequeños (mkfs.vfat -s), o como FAT16</translation>
    </message>
    <message>
        <source>reading its length</source>
        <translation>lectura de su longitud</translation>
    </message>
    <message>
        <source>is cut short: it ends before byte %1</source>
        <translation>está cortado: termina antes del byte %1</translation>
    </message>
    <message>
        <source>%1 is not a UUID of 36 characters in lower case</source>
        <translation>%1 no es un UUID de 36 caracteres en minúsculas</translation>
    </message>
    <message>
        <source>is too long for this filesystem&apos;s label; accepted are at most %1 bytes</source>
        <translation>es demasiado largo como etiqueta de este sistema de archivos; se acepta: %1 bytes como máximo</translation>
    </message>
    <message>
        <source>a label must not have control characters or slashes</source>
        <translation>una etiqueta no debe tener caracteres de control ni barras</translation>
    </message>
    <message>
        <source>making a prototype for mkfs.xfs</source>
        <translation>creación de un prototipo para mkfs.xfs</translation>
    </message>
    <message>
        <source>a raw partition has no filesystem</source>
        <translation>una partición sin formato no tiene sistema de archivos</translation>
    </message>
    <message>
        <source>checking the ext4 in %1</source>
        <translation>comprobación del ext4 en %1</translation>
    </message>
    <message>
        <source>growing the ext4 in %1</source>
        <translation>ampliación del ext4 en %1</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>no queda memoria</translation>
    </message>
    <message>
        <source>reading its partition table</source>
        <translation>lectura de su tabla de particiones</translation>
    </message>
    <message>
        <source>its partition table has no id</source>
        <translation>su tabla de particiones no tiene identificador</translation>
    </message>
    <message>
        <source>listing its partitions</source>
        <translation>listado de sus particiones</translation>
    </message>
    <message>
        <source>its start and size must be multiples of 512 bytes</source>
        <translation>su inicio y su tamaño deben ser múltiplos de 512 bytes</translation>
    </message>
    <message>
        <source>it must not be empty or overlap the partition table</source>
        <translation>no debe estar vacía ni solaparse con la tabla de particiones</translation>
    </message>
    <message>
        <source>it ends beyond the card&apos;s %1 bytes</source>
        <translation>termina más allá de los %1 bytes de la tarjeta</translation>
    </message>
    <message>
        <source>an MBR has partitions 1 to 60</source>
        <translation>un MBR tiene las particiones 1 a 60</translation>
    </message>
    <message>
        <source>a logical partition cannot be an extended one</source>
        <translation>una partición lógica no puede ser extendida</translation>
    </message>
    <message>
        <source>a partition of an MBR needs a type byte other than 0</source>
        <translation>una partición de un MBR necesita un byte de tipo distinto de 0</translation>
    </message>
    <message>
        <source>an MBR addresses at most 2 TiB</source>
        <translation>un MBR direcciona 2 TiB como máximo</translation>
    </message>
    <message>
        <source>a GPT has partitions 1 to 128</source>
        <translation>una GPT tiene las particiones 1 a 128</translation>
    </message>
    <message>
        <source>overlaps with partition %1</source>
        <translation>se solapa con la partición %1</translation>
    </message>
    <message>
        <source>an MBR has one extended partition at most</source>
        <translation>un MBR tiene como máximo una partición extendida</translation>
    </message>
    <message>
        <source>a logical partition needs an extended one around it</source>
        <translation>una partición lógica necesita una extendida que la contenga</translation>
    </message>
    <message>
        <source>logical partitions are numbered from 5 without a gap</source>
        <translation>las particiones lógicas se numeran desde 5 sin saltos</translation>
    </message>
    <message>
        <source>it lies outside the extended partition</source>
        <translation>está fuera de la partición extendida</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>su tipo no se conoce</translation>
    </message>
    <message>
        <source>adding partition %1</source>
        <translation>adición de la partición %1</translation>
    </message>
    <message>
        <source>partition %1 became number %2</source>
        <translation>la partición %1 recibió el número %2</translation>
    </message>
    <message>
        <source>marking a partition as bootable</source>
        <translation>marcado de una partición como arrancable</translation>
    </message>
    <message>
        <source>making a partition table</source>
        <translation>creación de una tabla de particiones</translation>
    </message>
    <message>
        <source>setting the disk id</source>
        <translation>ajuste del identificador del disco</translation>
    </message>
    <message>
        <source>writing its partition table</source>
        <translation>escritura de su tabla de particiones</translation>
    </message>
    <message>
        <source>its partition table is of type %1; accepted are MBR and GPT</source>
        <translation>su tabla de particiones es de tipo %1; se acepta: MBR y GPT</translation>
    </message>
    <message>
        <source>only an MBR or a GPT can be written</source>
        <translation>solo se puede escribir un MBR o una GPT</translation>
    </message>
    <message>
        <source>the partition table read back differs from the one that was written</source>
        <translation>la tabla de particiones leída difiere de la que se escribió</translation>
    </message>
    <message>
        <source>making a filesystem in %1</source>
        <translation>creación de un sistema de archivos en %1</translation>
    </message>
    <message>
        <source>has no XFS filesystem</source>
        <translation>no tiene un sistema de archivos XFS</translation>
    </message>
    <message>
        <source>its XFS superblock is damaged, or its log is external</source>
        <translation>su superbloque XFS está dañado, o su log es externo</translation>
    </message>
    <message>
        <source>its XFS log lies beyond the end of the file</source>
        <translation>su log XFS está más allá del final del archivo</translation>
    </message>
    <message>
        <source>is an optical drive</source>
        <translation>es una unidad óptica</translation>
    </message>
    <message>
        <source>is a network block device</source>
        <translation>es un dispositivo de bloques de red</translation>
    </message>
    <message>
        <source>is a device-mapper volume (%1)</source>
        <translation>es un volumen del device-mapper (%1)</translation>
    </message>
    <message>
        <source>is a RAID array</source>
        <translation>es un conjunto RAID</translation>
    </message>
    <message>
        <source>is a hardware partition of an eMMC (boot, RPMB or general purpose)</source>
        <translation>es una partición de hardware de una eMMC (arranque, RPMB o de uso general)</translation>
    </message>
    <message>
        <source>is a compressed RAM disk (zram)</source>
        <translation>es un disco RAM comprimido (zram)</translation>
    </message>
    <message>
        <source>is a virtual device, not a drive</source>
        <translation>es un dispositivo virtual, no una unidad</translation>
    </message>
    <message>
        <source>is a partition; accepted is the whole drive, %1</source>
        <translation>es una partición; se acepta: la unidad entera, %1</translation>
    </message>
    <message>
        <source>holds %1 (%2 on %3) of the running system</source>
        <translation>contiene %1 (%2 en %3) del sistema en marcha</translation>
    </message>
    <message>
        <source>is in use as swap (%1)</source>
        <translation>se usa como espacio de intercambio (%1)</translation>
    </message>
    <message>
        <source>%1 is a part of %2, a running RAID, LVM or encrypted volume</source>
        <translation>%1 es parte de %2, un volumen RAID, LVM o cifrado en uso</translation>
    </message>
    <message>
        <source>%1 is a member of a RAID array</source>
        <translation>%1 es miembro de un conjunto RAID</translation>
    </message>
    <message>
        <source>is a member of a btrfs over %1 devices (%2)</source>
        <translation>es miembro de un btrfs sobre %1 dispositivos (%2)</translation>
    </message>
    <message>
        <source>holds a btrfs that is mounted where Landfall cannot see it</source>
        <translation>contiene un btrfs montado donde Landfall no puede verlo</translation>
    </message>
    <message>
        <source>is named in %1 (%2 for %3)</source>
        <translation>figura en %1 (%2 para %3)</translation>
    </message>
    <message>
        <source>has no file attached</source>
        <translation>no tiene ningún archivo asociado</translation>
    </message>
    <message>
        <source>has no card or medium in it</source>
        <translation>no contiene ni tarjeta ni otro medio</translation>
    </message>
    <message>
        <source>is write-protected; a card&apos;s lock switch may be set</source>
        <translation>está protegida contra escritura; quizá el seguro de la tarjeta está puesto</translation>
    </message>
    <message>
        <source>is mounted at %1 (%2 on %3); only what lies below /media, /run/media or /mnt is unmounted for you</source>
        <translation>está montada en %1 (%2 en %3); solo lo que está bajo /media, /run/media o /mnt se desmonta por usted</translation>
    </message>
    <message>
        <source>has a line that cannot be parsed</source>
        <translation>tiene una línea que no se puede interpretar</translation>
    </message>
    <message>
        <source>lists no mounts, so it is unknown which drives are in use</source>
        <translation>no indica ningún montaje, así que no se sabe qué unidades están en uso</translation>
    </message>
    <message>
        <source>making the cache&apos;s folder</source>
        <translation>creación de la carpeta de la caché</translation>
    </message>
    <message>
        <source>the cache must be a folder, and this is something else</source>
        <translation>la caché debe ser una carpeta, y esto es otra cosa</translation>
    </message>
    <message>
        <source>writing the cache to disk</source>
        <translation>escritura de la caché en el disco</translation>
    </message>
    <message>
        <source>walking through the cache</source>
        <translation>recorrido de la caché</translation>
    </message>
    <message>
        <source>removing it from the cache</source>
        <translation>eliminación de la caché</translation>
    </message>
    <message>
        <source>making a folder in the cache</source>
        <translation>creación de una carpeta en la caché</translation>
    </message>
    <message>
        <source>no home folder to keep the cache in; set XDG_CACHE_HOME</source>
        <translation>no hay carpeta personal para la caché; defina XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>finding the cache</source>
        <translation>búsqueda de la caché</translation>
    </message>
    <message>
        <source>a name in the cache takes 1 to 100 of a-z, 0-9 and &apos;-&apos;</source>
        <translation>un nombre de la caché tiene de 1 a 100 caracteres de a-z, 0-9 y &apos;-&apos;</translation>
    </message>
    <message>
        <source>another process keeps removing it: the cache&apos;s limit is too small for it</source>
        <translation>otro proceso la quita una y otra vez: el límite de la caché es demasiado pequeño para ella</translation>
    </message>
    <message>
        <source>marking a section of the cache</source>
        <translation>marcado de una sección de la caché</translation>
    </message>
    <message>
        <source>naming a new entry of the cache</source>
        <translation>nombramiento de una entrada nueva de la caché</translation>
    </message>
    <message>
        <source>it is in use, by this program or another one</source>
        <translation>está en uso, por este programa u otro</translation>
    </message>
    <message>
        <source>the cache has no such entry in %1</source>
        <translation>la caché no tiene esa entrada en %1</translation>
    </message>
    <message>
        <source>%1 needs %2, and the disk has %3 free</source>
        <translation>%1 necesita %2, y el disco tiene %3 libres</translation>
    </message>
    <message>
        <source>opening a lock of the cache</source>
        <translation>apertura de un bloqueo de la caché</translation>
    </message>
    <message>
        <source>locking the cache</source>
        <translation>bloqueo de la caché</translation>
    </message>
    <message>
        <source>cancelled while another process was making it</source>
        <translation>cancelado mientras otro proceso lo creaba</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>la descarga se canceló</translation>
    </message>
    <message>
        <source>%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here</source>
        <translation>%1 tiene %2 (%3 bytes), y aquí se aceptan como máximo %4 (%5 bytes)</translation>
    </message>
    <message>
        <source>%1 became another file while it was being fetched</source>
        <translation>%1 pasó a ser otro archivo mientras se descargaba</translation>
    </message>
    <message>
        <source>%1 was asked for what follows byte %2, and answered with %3</source>
        <translation>a %1 se le pidió lo que sigue al byte %2, y respondió con %3</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that it announced</source>
        <translation>%1 envía más de los %2 bytes que anunció</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that are accepted</source>
        <translation>%1 envía más de los %2 bytes que se aceptan</translation>
    </message>
    <message>
        <source>%1 presented a certificate that failed verification: %2</source>
        <translation>%1 presentó un certificado que no superó la verificación: %2</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s</source>
        <translation>%1 no envió nada durante %2 s</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>no se puede llegar a %1 (%2)</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 of %3 bytes</source>
        <translation>%1 cerró la conexión tras %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 bytes</source>
        <translation>%1 cerró la conexión tras %2 bytes</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 respondió %2</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3)</source>
        <translation>%1 respondió %2 (%3)</translation>
    </message>
    <message>
        <source>the CA file cannot be read</source>
        <translation>el archivo de certificados no se puede leer</translation>
    </message>
    <message>
        <source>the CA file contains no certificate; accepted is PEM</source>
        <translation>el archivo de certificados no contiene ninguno; se acepta: PEM</translation>
    </message>
    <message>
        <source>looking at the download</source>
        <translation>examen de la descarga</translation>
    </message>
    <message>
        <source>making the download&apos;s file</source>
        <translation>creación del archivo de la descarga</translation>
    </message>
    <message>
        <source>recording the state of the download: %1</source>
        <translation>registro del estado de la descarga: %1</translation>
    </message>
    <message>
        <source>writing the download</source>
        <translation>escritura de la descarga</translation>
    </message>
    <message>
        <source>the download was abandoned</source>
        <translation>la descarga se abandonó</translation>
    </message>
    <message>
        <source>the file became shorter while it was being read</source>
        <translation>el archivo se acortó mientras se leía</translation>
    </message>
    <message>
        <source>the download ended without an answer</source>
        <translation>la descarga terminó sin respuesta</translation>
    </message>
    <message>
        <source>starting the download over</source>
        <translation>reinicio de la descarga</translation>
    </message>
    <message>
        <source>downloading %1 needs %2 more, and the disk has %3 free</source>
        <translation>descargar %1 necesita %2 más, y el disco tiene %3 libres</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/s, %2 h %3 min left</source>
        <translation>%1/s, quedan %2 h %3 min</translation>
    </message>
    <message>
        <source>%1/s, %2 min %3 s left</source>
        <translation>%1/s, quedan %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s, %2 s left</source>
        <translation>%1/s, quedan %2 s</translation>
    </message>
    <message>
        <source>the file carries several signatures</source>
        <translation>el archivo lleva varias firmas</translation>
    </message>
    <message>
        <source>the file is not what was signed</source>
        <translation>el archivo no es lo que se firmó</translation>
    </message>
    <message>
        <source>the file is signed by a key that was revoked</source>
        <translation>el archivo está firmado con una clave revocada</translation>
    </message>
    <message>
        <source>the file has a signature that has expired</source>
        <translation>el archivo tiene una firma caducada</translation>
    </message>
    <message>
        <source>the file was signed after the key had expired</source>
        <translation>el archivo se firmó después de que caducara la clave</translation>
    </message>
    <message>
        <source>the file is not signed by a key of %1</source>
        <translation>el archivo no está firmado con una clave de %1</translation>
    </message>
    <message>
        <source>the file is signed by the key %1</source>
        <translation>el archivo está firmado con la clave %1</translation>
    </message>
    <message>
        <source>the keyring cannot be read</source>
        <translation>el llavero no se puede leer</translation>
    </message>
    <message>
        <source>the keyring contains no public key; accepted is what gpg --export writes</source>
        <translation>el anillo de claves no contiene ninguna clave pública; se acepta: lo que escribe gpg --export</translation>
    </message>
    <message>
        <source>the file is not accepted by gpgv</source>
        <translation>gpgv no acepta el archivo</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <translation>%1; no se usa nada de él</translation>
    </message>
    <message>
        <source>%1; accepted is a signature by the key %2</source>
        <translation>%1; se acepta: una firma con la clave %2</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 redirige más de %2 veces</translation>
    </message>
    <message>
        <source>%1, and %2 attempts were made</source>
        <translation>%1, en %2 intentos</translation>
    </message>
    <message>
        <source>%1 is not an address; accepted is https://host/path</source>
        <translation>%1 no es una dirección; se acepta: https://host/path</translation>
    </message>
    <message>
        <source>%1 contains a user name, which would be kept and shown; accepted is an address without one</source>
        <translation>%1 contiene un nombre de usuario, que se guardaría y mostraría; se acepta: una dirección sin él</translation>
    </message>
    <message>
        <source>%1 has the scheme %2, which is not supported; accepted is https</source>
        <translation>%1 tiene el esquema %2, que no se admite; se acepta: https</translation>
    </message>
    <message>
        <source>%1 is plain http, where anybody on the way could change it; accepted is https, or http with the file&apos;s SHA-256 known beforehand, or http to this computer</source>
        <translation>%1 es http sin cifrar, que cualquiera podría cambiar por el camino; se acepta: https, o http con el SHA-256 del archivo conocido de antemano, o http a este equipo</translation>
    </message>
    <message>
        <source>%1 redirects without a Location</source>
        <translation>%1 redirige sin indicar adónde (Location)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and only https is followed</source>
        <translation>%1 redirige a %2, y solo se sigue https</translation>
    </message>
    <message>
        <source>%1 redirects to an address that contains a user name</source>
        <translation>%1 redirige a una dirección que contiene un nombre de usuario</translation>
    </message>
    <message>
        <source>this base has no known first-boot mechanism for settings (%1); leave the setting out to write the base as it is</source>
        <translation>esta base no tiene ningún mecanismo conocido para recibir ajustes en el primer arranque (%1); omita el ajuste para escribir la base tal como es</translation>
    </message>
    <message>
        <source>The base has no known first-boot mechanism for settings (%1): it is written as it is, with its own host name.</source>
        <translation>La base no tiene ningún mecanismo conocido para recibir ajustes en el primer arranque (%1): se escribe tal como es, con su propio nombre de host.</translation>
    </message>
    <message>
        <source>does not mount its boot partition: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>no monta su partición de arranque: un host lee ahí su nombre; se acepta: una línea para ella en el fstab de la base, como /boot/firmware o /boot</translation>
    </message>
    <message>
        <source>mounts its boot partition at %1: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>monta su partición de arranque en &quot;%1&quot;: un host lee ahí su nombre; se acepta: una línea para ella en el fstab de la base, como /boot/firmware o /boot</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor systemd-networkd nor ifupdown to give it a static address; use dhcp, and reserve the address there</source>
        <translation>esta base no tiene ni NetworkManager ni systemd-networkd ni ifupdown para darle una dirección estática; use dhcp y reserve allí la dirección</translation>
    </message>
    <message>
        <source>this base is too old for yescrypt, the only password hash that is supported; use SSH keys</source>
        <translation>esta base es demasiado antigua para yescrypt, el único hash de contraseña admitido; use claves SSH</translation>
    </message>
    <message>
        <source>packages are installed by apt, which this base does not have; install them in the base, or by firstBoot.commands</source>
        <translation>los paquetes se instalan con apt, que esta base no tiene; instálelos en la base, o con firstBoot.commands</translation>
    </message>
    <message>
        <source>packages are installed by apt, which %1 does not have; install them in the base, or by firstBoot.commands</source>
        <translation>los paquetes se instalan con apt, que %1 no tiene; instálelos en la base, o con firstBoot.commands</translation>
    </message>
    <message>
        <source>%1 is set, but the base has no locale-gen to generate it: unless the base has that locale already, programs speak English.</source>
        <translation>%1 se fija, pero la base no tiene locale-gen para generarla: si la base no la tiene ya, los programas hablan inglés.</translation>
    </message>
    <message>
        <source>The base has been booted before. Removed, and made anew by each host where it is needed: %1.</source>
        <translation>La base ya se ha arrancado antes. Se quitan, y cada host los rehace donde hagan falta: %1.</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor wpa_supplicant with systemd-networkd or ifupdown, through which Wi-Fi is set up; use Ethernet, or a base that has</source>
        <translation>esta base no tiene ni NetworkManager ni wpa_supplicant con systemd-networkd o ifupdown, con los que se configura la Wi-Fi; use Ethernet, o una base que los tenga</translation>
    </message>
    <message>
        <source>WPA3 alone needs a radio and firmware that support it, which the one on a Raspberry Pi does in recent releases only. A network in transition mode accepts wpa2 as well.</source>
        <translation>WPA3 solo necesita una radio y un firmware que lo admitan; en una Raspberry Pi es así solo en versiones recientes. Una red en modo de transición también acepta wpa2.</translation>
    </message>
    <message>
        <source>the preset joins the Wi-Fi %1, whose passphrase was not given</source>
        <translation>el perfil usa la Wi-Fi %1, cuya frase de contraseña no se dio</translation>
    </message>
    <message>
        <source>the preset lets %1 log in by password, and none was given</source>
        <translation>el perfil permite que %1 entre con contraseña, y no se dio ninguna</translation>
    </message>
    <message>
        <source>is named twice in this batch</source>
        <translation>se nombra dos veces en esta tanda</translation>
    </message>
    <message>
        <source>would be the second card of the host %1 in this batch; give it another name (TARGET=HOST)</source>
        <translation>sería la segunda tarjeta del host %1 en esta tanda; déle otro nombre (TARGET=HOST)</translation>
    </message>
    <message>
        <source>planning %1</source>
        <translation>planificación de %1</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>apertura del destino</translation>
    </message>
    <message>
        <source>was composed for another size</source>
        <translation>se compuso para otro tamaño</translation>
    </message>
    <message>
        <source>marking the card unfinished</source>
        <translation>marcado de la tarjeta como inacabada</translation>
    </message>
    <message>
        <source>checking whether it stores what it claims</source>
        <translation>comprobación de que almacena lo que declara</translation>
    </message>
    <message>
        <source>no Vault token was given: the card&apos;s token is still to come (rejoin)</source>
        <translation>no se dio ningún token de Vault: el token de la tarjeta está por llegar (rejoin)</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come (rejoin)</source>
        <translation>como quiere el perfil, el token de la tarjeta aún está por llegar (rejoin)</translation>
    </message>
    <message>
        <source>the card&apos;s token is still to come (rejoin): %1</source>
        <translation>el token de la tarjeta está por llegar (rejoin): %1</translation>
    </message>
    <message>
        <source>its token could not be revoked: %1</source>
        <translation>su token no se pudo revocar: %1</translation>
    </message>
    <message>
        <source>%1; the card is marked unfinished: write it again</source>
        <translation>%1; la tarjeta está marcada como inacabada: escríbala de nuevo</translation>
    </message>
    <message>
        <source>its receipt could not be kept: %1</source>
        <translation>su recibo no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>ejected</source>
        <translation>expulsada</translation>
    </message>
    <message>
        <source>safe to remove</source>
        <translation>se puede retirar</translation>
    </message>
    <message>
        <source>does not keep what is written to it at byte %1</source>
        <translation>no conserva lo que se escribe en el byte %1</translation>
    </message>
    <message>
        <source>is a counterfeit: it claims %1 and stores about %2</source>
        <translation>es una falsificación: declara %1 y almacena unos %2</translation>
    </message>
    <message>
        <source>has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB</source>
        <translation>tiene %1 bytes; una partición FAT se hace en 8 MiB a 2 TiB</translation>
    </message>
    <message>
        <source>byte %1 is not written</source>
        <translation>el byte %1 no está escrito</translation>
    </message>
    <message>
        <source>Cards are being written</source>
        <translation>Se están escribiendo tarjetas</translation>
    </message>
    <message>
        <source>this computer may go to sleep meanwhile: %1</source>
        <translation>este equipo puede suspenderse mientras tanto: %1</translation>
    </message>
    <message>
        <source>no base image was named; give --base FILE, --base sample, or a preset with a base</source>
        <translation>no se indicó ninguna imagen base; dé --base ARCHIVO, --base sample, o un perfil con una base</translation>
    </message>
    <message>
        <source>Not from its publisher: %1</source>
        <translation>No viene de su editor: %1</translation>
    </message>
    <message>
        <source>its clusters are shorter than %1 bytes</source>
        <translation>sus clústeres son menores de %1 bytes</translation>
    </message>
    <message>
        <source>%1 extents from %2 sources are more (or fewer) than one transfer takes</source>
        <translation>%1 extents de %2 fuentes son más (o menos) de los que admite una transferencia</translation>
    </message>
    <message>
        <source>after this computer slept</source>
        <translation>después de que este equipo se suspendiera</translation>
    </message>
    <message>
        <source>is no longer there: %1</source>
        <translation>ya no está: %1</translation>
    </message>
    <message>
        <source>was given up before</source>
        <translation>se abandonó antes</translation>
    </message>
    <message>
        <source>sending a request for %1</source>
        <translation>envío de una petición para %1</translation>
    </message>
    <message>
        <source>was cancelled; the drive does not answer</source>
        <translation>se canceló; la unidad no responde</translation>
    </message>
    <message>
        <source>moved nothing for %1 s after %2 bytes and was given up</source>
        <translation>no movió nada durante %1 s tras %2 bytes y se abandonó</translation>
    </message>
    <message>
        <source>is no longer the drive that was shown; look at the list again</source>
        <translation>ya no es la unidad que se mostró; mire la lista de nuevo</translation>
    </message>
    <message>
        <source>looking at the helper</source>
        <translation>examen del programa auxiliar</translation>
    </message>
    <message>
        <source>is not root&apos;s alone, so the helper there could have been exchanged; install Landfall as root</source>
        <translation>no es solo de root, así que el programa auxiliar pudo ser cambiado; instale Landfall como root</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper is not installed; drives can be written once it is</source>
        <translation>el programa auxiliar de Landfall no está instalado; hace falta para escribir en unidades</translation>
    </message>
    <message>
        <source>is not installed, so the authorisation to write drives cannot be asked for; install polkit&apos;s pkexec, or run Landfall as root</source>
        <translation>no está instalado, así que no se puede pedir la autorización para escribir en unidades; instale pkexec de polkit o ejecute Landfall como root</translation>
    </message>
    <message>
        <source>starting the helper</source>
        <translation>inicio del programa auxiliar</translation>
    </message>
    <message>
        <source>is older than this Landfall (it speaks version %1 of the protocol, needed is %2); install the helper of this release: %3</source>
        <translation>es más antiguo que este Landfall (habla la versión %1 del protocolo, se necesita la %2); instale el programa auxiliar de esta versión: %3</translation>
    </message>
    <message>
        <source>is newer than this Landfall (it speaks version %1 of the protocol, needed is %2); start Landfall again, or install both from the same release: %3</source>
        <translation>es más nuevo que este Landfall (habla la versión %1 del protocolo, se necesita la %2); reinicie Landfall, o instale ambos de la misma versión: %3</translation>
    </message>
    <message>
        <source>to write drives was cancelled</source>
        <translation>la autorización para escribir en unidades se canceló</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: polkit does not answer; start its service (polkit.service), or run Landfall as root</source>
        <translation>no se pudo pedir la autorización para escribir en unidades: polkit no responde; inicie su servicio (polkit.service) o ejecute Landfall como root</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: no authentication agent is running in this session; start your desktop&apos;s, or run landfall-cli at a terminal, where it asks itself</source>
        <translation>no se pudo pedir la autorización para escribir en unidades: en esta sesión no hay ningún agente de autenticación; inicie el de su escritorio, o landfall-cli en una terminal, donde pregunta él mismo</translation>
    </message>
    <message>
        <source>to write drives was refused: the password was wrong, or polkit&apos;s rules do not allow it to this user in this session</source>
        <translation>la autorización para escribir en unidades fue denegada: la contraseña era incorrecta, o las reglas de polkit no se lo permiten a este usuario en esta sesión</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: %1</source>
        <translation>no se pudo pedir la autorización para escribir en unidades: %1</translation>
    </message>
    <message>
        <source>the helper exited at once with code %1</source>
        <translation>el programa auxiliar terminó enseguida con el código %1</translation>
    </message>
    <message>
        <source>the helper was ended at once by signal %1</source>
        <translation>el programa auxiliar fue terminado enseguida por la señal %1</translation>
    </message>
    <message>
        <source>the helper&apos;s answer does not belong to the request</source>
        <translation>la respuesta del programa auxiliar no corresponde a la petición</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <translation>El programa auxiliar de Landfall terminó</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>%1; Landfall and its helper are of different releases: install both from the same one (%2)</source>
        <translation>%1; Landfall y su programa auxiliar son de versiones distintas: instale ambos de la misma (%2)</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended in mid-work</source>
        <translation>el programa auxiliar de Landfall terminó a medio trabajo</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, by signal %1</source>
        <translation>su proceso terminó a medio trabajo, por la señal %1</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, with code %1</source>
        <translation>su proceso terminó a medio trabajo, con el código %1</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, and %2 was expected; download it again, or correct the expected one</source>
        <translation>su SHA-256 es %1, y se esperaba %2; descárguelo de nuevo, o corrija el esperado</translation>
    </message>
    <message>
        <source>decoding %1</source>
        <translation>descomprimir %1</translation>
    </message>
    <message>
        <source>another process keeps removing it from the cache</source>
        <translation>otro proceso la quita una y otra vez de la caché</translation>
    </message>
    <message>
        <source>the sample base has not been built yet; packaging/run builds it</source>
        <translation>la base de muestra aún no se ha construido; packaging/run la construye</translation>
    </message>
    <message>
        <source>no base of the cache has this id; landfall-cli base list shows them</source>
        <translation>ninguna base de la caché tiene este identificador; landfall-cli base list las muestra</translation>
    </message>
    <message>
        <source>the image has no partition table, only one filesystem (%1)</source>
        <translation>la imagen no tiene tabla de particiones, solo un sistema de archivos (%1)</translation>
    </message>
    <message>
        <source>no ext4 partition with a Linux system was found</source>
        <translation>no se encontró ninguna partición ext4 con un sistema Linux</translation>
    </message>
    <message>
        <source>the root (partition %1) has no systemd, which takes the settings</source>
        <translation>la raíz (partición %1) no tiene systemd, que recibe los ajustes</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature quota or project, whose accounting a change from outside would break</source>
        <translation>la raíz (partición %1) tiene la característica quota o project de ext4, cuya contabilidad rompería un cambio desde fuera</translation>
    </message>
    <message>
        <source>the partitions are called system-boot and writable, and cloud-init is installed</source>
        <translation>las particiones se llaman system-boot y writable, y cloud-init está instalado</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed; the command line asks for a resize</source>
        <translation>la partición de arranque tiene user-data y meta-data, y cloud-init está instalado; la línea de órdenes pide un cambio de tamaño</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed</source>
        <translation>la partición de arranque tiene user-data y meta-data, y cloud-init está instalado</translation>
    </message>
    <message>
        <source>the command line starts Raspberry Pi OS&apos;s firstboot</source>
        <translation>la línea de órdenes inicia el firstboot de Raspberry Pi OS</translation>
    </message>
    <message>
        <source>the package rpi-preseed is installed</source>
        <translation>el paquete rpi-preseed está instalado</translation>
    </message>
    <message>
        <source>the partitions are called RASPIFIRM and RASPIROOT</source>
        <translation>las particiones se llaman RASPIFIRM y RASPIROOT</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd; the cloud-init files on the boot partition have no cloud-init to read them</source>
        <translation>la raíz (partición %1) es ext4 y tiene systemd; no hay cloud-init que lea los archivos de cloud-init de la partición de arranque</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd</source>
        <translation>la raíz (partición %1) es ext4 y tiene systemd</translation>
    </message>
    <message>
        <source>this record of the cache is damaged or of another version</source>
        <translation>esta entrada de la caché está dañada o es de otra versión</translation>
    </message>
    <message>
        <source>checking the base was cancelled</source>
        <translation>la comprobación de la base se canceló</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its size should be %2) and was removed from the cache; add it again</source>
        <translation>la copia de %1 en la caché está dañada (su tamaño debería ser %2) y se quitó de la caché; añádala de nuevo</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its SHA-256 should be %2, and it is %3) and was removed from the cache; add it again</source>
        <translation>la copia de %1 en la caché está dañada (su SHA-256 debería ser %2, y es %3) y se quitó de la caché; añádala de nuevo</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256; accepted is one of 64 hex digits</source>
        <translation>%1 no es un SHA-256; se acepta: uno de 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>moving the decoded image</source>
        <translation>traslado de la imagen decodificada</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>no hay memoria suficiente para descomprimirlo</translation>
    </message>
    <message>
        <source>the %1 file is corrupt; download it again</source>
        <translation>el archivo %1 está dañado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>It is shown as it was, for it could not be asked for again (%1).</source>
        <translation>Se muestra como estaba, pues no se pudo pedir de nuevo (%1).</translation>
    </message>
    <message>
        <source>reading the list was cancelled</source>
        <translation>la lectura de la lista se canceló</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads to %3, and only https is followed.</source>
        <translation>El grupo %1 de %2 se omitió: lleva a %3, y solo se sigue https.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads back to %3.</source>
        <translation>El grupo %1 de %2 se omitió: vuelve a llevar a %3.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: the list has more than %3 files.</source>
        <translation>El grupo %1 de %2 se omitió: la lista tiene más de %3 archivos.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: %3.</source>
        <translation>El grupo %1 de %2 se omitió: %3.</translation>
    </message>
    <message>
        <source>The list has more than %1 images: the others were passed over.</source>
        <translation>La lista tiene más de %1 imágenes: las demás se pasaron por alto.</translation>
    </message>
    <message>
        <source>The image %1 of %2 was passed over: it lies at %3, and accepted is https, or http with extract_sha256.</source>
        <translation>La imagen %1 de %2 se pasó por alto: está en %3, y se acepta https, o http con extract_sha256.</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>la lista tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>the list has %1, and at most %2 are accepted</source>
        <translation>la lista tiene %1, y se aceptan como máximo %2</translation>
    </message>
    <message>
        <source>the list is nested deeper than %1 levels</source>
        <translation>la lista está anidada a más de %1 niveles</translation>
    </message>
    <message>
        <source>is not JSON (%1 at byte %2); accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>no es JSON (%1 en el byte %2); se acepta: una lista en el formato de Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>has no &quot;os_list&quot;; accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>no tiene &quot;os_list&quot;; se acepta: una lista en el formato de Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>%1 is not a board of %2, which names no boards</source>
        <translation>%1 no es una placa de %2, que no nombra ninguna</translation>
    </message>
    <message>
        <source>%1 is not a board of %2; it names %3</source>
        <translation>%1 no es una placa de %2; las que nombra son %3</translation>
    </message>
    <message>
        <source>keeping the list: %1</source>
        <translation>almacenamiento de la lista: %1</translation>
    </message>
    <message>
        <source>%1 is not in the cache</source>
        <translation>%1 no está en la caché</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>la lista no se puede leer</translation>
    </message>
    <message>
        <source>unpacks to more than the %1 that were announced</source>
        <translation>se descomprime en más de los %1 anunciados</translation>
    </message>
    <message>
        <source>a thread has stopped</source>
        <translation>un hilo se ha detenido</translation>
    </message>
    <message>
        <source>%1 has %2, and the .zip states %3; download it again</source>
        <translation>%1 tiene %2, y el .zip indica %3; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>decoding was cancelled</source>
        <translation>la descompresión se canceló</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>examen de la imagen</translation>
    </message>
    <message>
        <source>this is not a disk image: it is empty</source>
        <translation>esto no es una imagen de disco: está vacía</translation>
    </message>
    <message>
        <source>the image is cut short: its partition %1 begins at byte %2 and is %3 long, and the image has %4 only</source>
        <translation>la imagen está cortada: su partición %1 empieza en el byte %2 y mide %3, y la imagen solo tiene %4</translation>
    </message>
    <message>
        <source>opening the image</source>
        <translation>apertura de la imagen</translation>
    </message>
    <message>
        <source>this is not a disk image: it has neither partitions nor a filesystem</source>
        <translation>esto no es una imagen de disco: no tiene particiones ni sistema de archivos</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be read: %2</source>
        <translation>la raíz (partición %1) no se puede leer: %2</translation>
    </message>
    <message>
        <source>the root (partition %1) is of an unknown filesystem; only ext4 roots can be changed</source>
        <translation>la raíz (partición %1) tiene un sistema de archivos desconocido; solo se pueden modificar raíces ext4</translation>
    </message>
    <message>
        <source>the root (partition %1) is %2; only ext4 roots can be changed</source>
        <translation>la raíz (partición %1) es %2; solo se pueden modificar raíces ext4</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be used: %2</source>
        <translation>la raíz (partición %1) no se puede usar: %2</translation>
    </message>
    <message>
        <source>its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it was kept</source>
        <translation>su imagen descomprimida tiene el SHA-256 %1, y %2 dice %3; no se guardó nada</translation>
    </message>
    <message>
        <source>The list %1 says that the image has %2 bytes, and it has %3.</source>
        <translation>La lista %1 dice que la imagen tiene %2 bytes, y tiene %3.</translation>
    </message>
    <message>
        <source>The list %1 says that it takes settings by %2, and it looks like %3, which is what counts: %4</source>
        <translation>La lista %1 dice que admite ajustes mediante %2, pero parece %3, y eso es lo que cuenta: %4</translation>
    </message>
    <message>
        <source>the %1 file is cut short; download it again</source>
        <translation>el archivo %1 está cortado; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>something that is not %1 follows behind the packed image</source>
        <translation>tras la imagen comprimida sigue algo que no es %1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Whether there is a newer one could not be asked (%1): this is the copy of %2 ago.</source>
        <translation>No se pudo preguntar si hay una más nueva (%1): esta es la copia de hace %2.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is a text and no disk image; look at the address in a browser</source>
        <translation>%1 es un texto y no una imagen de disco; mire la dirección en un navegador</translation>
    </message>
    <message>
        <source>%1 is a text (%2) and no disk image; look at the address in a browser</source>
        <translation>%1 es un texto (%2) y no una imagen de disco; mire la dirección en un navegador</translation>
    </message>
    <message>
        <source>%1 does not say its length, and nothing else tells whether it came whole; accepted is a packed image, or one whose SHA-256 is given</source>
        <translation>%1 no dice su longitud, y nada más indica si llegó entero; se acepta: una imagen comprimida, o una cuyo SHA-256 se dé</translation>
    </message>
    <message>
        <source>unpacking %1</source>
        <translation>descomprimir %1</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and %3 was expected; nothing of it was kept</source>
        <translation>el SHA-256 de %1 es %2, y se esperaba %3; no se guardó nada</translation>
    </message>
    <message>
        <source>opening the base image</source>
        <translation>apertura de la imagen base</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>looking at the base image again</source>
        <translation>nuevo examen de la imagen base</translation>
    </message>
    <message>
        <source>the file was removed while it was being read</source>
        <translation>el archivo se eliminó mientras se leía</translation>
    </message>
    <message>
        <source>the file was changed while it was being read; try again when it is complete</source>
        <translation>el archivo cambió mientras se leía; inténtelo de nuevo cuando esté completo</translation>
    </message>
    <message>
        <source>making a file in the cache</source>
        <translation>creación de un archivo en la caché</translation>
    </message>
    <message>
        <source>the decoded image needs more than %1, and the disk has %2 left</source>
        <translation>la imagen descomprimida necesita más de %1, y en el disco quedan %2</translation>
    </message>
    <message>
        <source>writing the decoded image</source>
        <translation>escritura de la imagen descomprimida</translation>
    </message>
    <message>
        <source>setting the decoded image&apos;s length</source>
        <translation>ajuste de la longitud de la imagen decodificada</translation>
    </message>
    <message>
        <source>making the decoded image read-only</source>
        <translation>paso de la imagen decodificada a solo lectura</translation>
    </message>
    <message>
        <source>it is not a stream</source>
        <translation>no es un flujo</translation>
    </message>
    <message>
        <source>liblzma&apos;s decoder could not be started</source>
        <translation>no se pudo iniciar el decodificador de liblzma</translation>
    </message>
    <message>
        <source>the .xz file is corrupt, cut short or followed by something else; download it again</source>
        <translation>el archivo .xz está dañado, cortado o seguido de otra cosa; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the .xz file uses options that liblzma %1 does not support</source>
        <translation>el archivo .xz usa opciones que liblzma %1 no admite</translation>
    </message>
    <message>
        <source>liblzma failed with code %1</source>
        <translation>liblzma falló con el código %1</translation>
    </message>
    <message>
        <source>liblzma could not be started</source>
        <translation>no se pudo iniciar liblzma</translation>
    </message>
    <message>
        <source>the end of the .xz file is missing, damaged or has something behind it; download it again</source>
        <translation>el final del archivo .xz falta, está dañado o tiene algo detrás; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported; download it again, or unpack it first</source>
        <translation>el archivo .zip está dañado, cortado o comprimido con un método no admitido; descárguelo de nuevo, o descomprímalo antes</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported (%1); download it again, or unpack it first</source>
        <translation>el archivo .zip está dañado, cortado o comprimido con un método no admitido (%1); descárguelo de nuevo, o descomprímalo antes</translation>
    </message>
    <message>
        <source>the .zip is empty; accepted is a .zip with one disk image in it (.img)</source>
        <translation>el .zip está vacío; se acepta: un .zip con una imagen de disco (.img)</translation>
    </message>
    <message>
        <source>the .zip contains no disk image (%1); accepted is a .zip with one disk image in it (.img)</source>
        <translation>el .zip no contiene ninguna imagen de disco (%1); se acepta: un .zip con una imagen de disco (.img)</translation>
    </message>
    <message>
        <source>the .zip contains %1 disk images (%2); unpack it and name the one that you mean</source>
        <translation>el .zip contiene %1 imágenes de disco (%2); descomprímalo e indique la que quiere</translation>
    </message>
    <message>
        <source>libzstd&apos;s decoder could not be started</source>
        <translation>no se pudo iniciar el decodificador de libzstd</translation>
    </message>
    <message>
        <source>it was packed with a window above 128 MiB (zstd --long=28 or more); pack it again with --long=27 or without</source>
        <translation>se comprimió con una ventana superior a 128 MiB (zstd --long=28 o más); comprímalo de nuevo con --long=27 o sin esa opción</translation>
    </message>
    <message>
        <source>the .zst file is corrupt (%1); download it again</source>
        <translation>el archivo .zst está dañado (%1); descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the preset joins no datacenter</source>
        <translation>el perfil no se une a ningún centro de datos</translation>
    </message>
    <message>
        <source>the watch was ended</source>
        <translation>el seguimiento se terminó</translation>
    </message>
    <message>
        <source>Consul does not know this token; accepted is one that may read nodes</source>
        <translation>Consul no conoce este token; se acepta: uno que pueda leer nodos</translation>
    </message>
    <message>
        <source>Consul has ACLs and no consulToken was given: hosts that the anonymous token may not read are never seen</source>
        <translation>Consul tiene ACL y no se dio consulToken: los hosts que el token anónimo no puede leer no se ven nunca</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>check join.consul.http.caFile and the host name in the address</source>
        <translation>compruebe join.consul.http.caFile y el nombre de host de la dirección</translation>
    </message>
    <message>
        <source>it answered %1 (%2)</source>
        <translation>respondió %1 (%2)</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>Consul refuses anonymous reads of its nodes; accepted is a token with node:read</source>
        <translation>Consul no permite leer sus nodos de forma anónima; se acepta: un token con node:read</translation>
    </message>
    <message>
        <source>this token may not read nodes; accepted is one with node:read</source>
        <translation>este token no puede leer nodos; se acepta: uno con node:read</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3); is it a Consul server?</source>
        <translation>%1 respondió %2 (%3); ¿es un servidor de Consul?</translation>
    </message>
    <message>
        <source>Consul at %1 is unavailable; it is asked again: %2</source>
        <translation>Consul en %1 no está disponible; se vuelve a preguntar: %2</translation>
    </message>
    <message>
        <source>is missing, and a watch asks Consul there</source>
        <translation>falta, y ahí se pregunta a Consul</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 is neither a program nor a zip that contains one; accepted is an ELF executable for %2</source>
        <translation>%1 no es ni un programa ni un zip que contenga uno; se acepta: un ejecutable ELF para %2</translation>
    </message>
    <message>
        <source>%1 is an ELF file, but not an executable</source>
        <translation>%1 es un archivo ELF pero no un ejecutable</translation>
    </message>
    <message>
        <source>%1 is a program for the ELF machine %2; the base needs one for %3</source>
        <translation>%1 es un programa para la máquina ELF %2; la base necesita uno para %3</translation>
    </message>
    <message>
        <source>%1 is a program for %2; the base needs one for %3</source>
        <translation>%1 es un programa para %2; la base necesita uno para %3</translation>
    </message>
    <message>
        <source>is missing; accepted is what `vault read auth/%1/role/%2/role-id` prints</source>
        <translation>falta; se acepta: lo que muestra `vault read auth/%1/role/%2/role-id`</translation>
    </message>
    <message>
        <source>does not mount its boot partition (no line for it in its fstab): the token could not be read from there</source>
        <translation>no monta su partición de arranque (no hay línea para ella en su fstab): el token no se podría leer de ahí</translation>
    </message>
    <message>
        <source>the base has no program %1 in /usr/local/bin, /usr/bin, /usr/sbin or /opt/bin; accepted is a base that has it, or a &quot;version&quot; or &quot;file&quot;</source>
        <translation>la base no contiene el programa %1 en /usr/local/bin, /usr/bin, /usr/sbin ni /opt/bin; se acepta: una base que lo contenga, o &quot;version&quot; o &quot;file&quot;</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is a PEM file with the CA that signed Vault&apos;s certificate, of at most 1 MiB</source>
        <translation>%1 no contiene ningún certificado; se acepta: un archivo PEM con la autoridad que firmó el certificado de Vault, de 1 MiB como máximo</translation>
    </message>
    <message>
        <source>%1 contains a private key, which must not be on a card; accepted is the CA&apos;s certificate alone</source>
        <translation>%1 contiene una clave privada, que no debe estar en una tarjeta; se acepta: solo el certificado de la autoridad</translation>
    </message>
    <message>
        <source>unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID at %2</source>
        <translation>abre el token de la tarjeta (solo uno hecho en %1), una vez, y guarda el SecretID en %2</translation>
    </message>
    <message>
        <source>Vault Agent unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID in memory only</source>
        <translation>Vault Agent abre el token de la tarjeta (solo uno hecho en %1), una vez, y guarda el SecretID solo en memoria</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>la tarjeta</translation>
    </message>
    <message>
        <source>waits until its SecretID is put at %1 by other means</source>
        <translation>espera hasta que su SecretID se ponga en %1 por otros medios</translation>
    </message>
    <message>
        <source>the interface of the default route</source>
        <translation>la interfaz de la ruta predeterminada</translation>
    </message>
    <message>
        <source>the interface %1</source>
        <translation>la interfaz %1</translation>
    </message>
    <message>
        <source>its address in %1</source>
        <translation>su dirección en %1</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2</source>
        <translation>entra en auth/%1/login con el rol %2</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2, in the namespace %3</source>
        <translation>entra en auth/%1/login con el rol %2, en el espacio de nombres %3</translation>
    </message>
    <message>
        <source>its certificate is checked by %1</source>
        <translation>el certificado se comprueba con %1</translation>
    </message>
    <message>
        <source>the system&apos;s CAs</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>the CA of %1</source>
        <translation>la autoridad de %1</translation>
    </message>
    <message>
        <source>joins the datacenter %1 from %2, with encrypted gossip and TLS</source>
        <translation>se une al centro de datos %1 desde %2, con gossip cifrado y TLS</translation>
    </message>
    <message>
        <source>the servers give it its certificate (auto_encrypt)</source>
        <translation>los servidores le dan su certificado (auto_encrypt)</translation>
    </message>
    <message>
        <source>reads the gossip key: %1 of %2</source>
        <translation>lee la clave gossip: %1 de %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s CA: %1 of %2</source>
        <translation>lee la autoridad de Consul: %1 de %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s token: %1 of %2</source>
        <translation>lee el token de Consul: %1 de %2</translation>
    </message>
    <message>
        <source>is issued a certificate by %1 for %2, and again before it expires</source>
        <translation>recibe de %1 un certificado para %2, y otro antes de que caduque</translation>
    </message>
    <message>
        <source>The host&apos;s own address %1 is outside of %2: Vault refuses its login there, unless it reaches Vault from another one.</source>
        <translation>La dirección propia del host, %1, está fuera de %2: Vault rechaza su entrada, salvo que llegue a Vault desde otra.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. In strict mode the host cannot log in again after a reboot: from then on it loses the token when its lease ends, and with it its membership in a datacenter that denies by default.</source>
        <translation>El token de Consul es prestado: se revoca con el token de Vault que lo hizo. En modo estricto el host no puede volver a entrar tras un reinicio: desde entonces pierde el token cuando acaba su préstamo, y con él su pertenencia a un centro de datos que deniega por omisión.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when the SecretID&apos;s TTL has ended, or when it reboots and Vault is unavailable for longer than the lease. `preflight` computes the dates from the role.</source>
        <translation>El token de Consul es prestado: se revoca con el token de Vault que lo hizo. El host recibe uno nuevo en cada entrada; lo pierde cuando acaba el TTL del SecretID, o cuando se reinicia y Vault no está disponible durante más tiempo que el préstamo. `preflight` calcula las fechas a partir del rol.</translation>
    </message>
    <message>
        <source>The base has no systemd-resolved: names below .consul are not forwarded. Consul answers them on 127.0.0.1, port 8600.</source>
        <translation>La base no tiene systemd-resolved: los nombres de .consul no se reenvían. Consul los contesta en 127.0.0.1, puerto 8600.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner). `rejoin` gives the card a token later.</source>
        <translation>A la tarjeta no va ningún token: el host espera hasta que su SecretID se ponga en /var/lib/vault-agent/secret-id (como root; el host hace dueño a su agente). `rejoin` le da un token más tarde.</translation>
    </message>
    <message>
        <source>After a reboot the host joins with the files that were rendered before; new keys and certificates reach it only with a new token.</source>
        <translation>Tras un reinicio el host se une con los archivos generados antes; las claves y los certificados nuevos solo le llegan con otro token.</translation>
    </message>
    <message>
        <source>The role needs no SecretID: anyone who can reach Vault and knows the role-id can join this datacenter.</source>
        <translation>El rol no pide SecretID: cualquiera que llegue a Vault y conozca el role-id puede unirse a este centro de datos.</translation>
    </message>
    <message>
        <source>No network is named: the SecretID works from anywhere until its TTL ends.</source>
        <translation>No se nombra ninguna red: el SecretID vale desde cualquier sitio hasta que acabe su TTL.</translation>
    </message>
    <message>
        <source>The base&apos;s own program is used: its version and where it came from are not known here.</source>
        <translation>Se usa el programa propio de la base: aquí no se conocen su versión ni su origen.</translation>
    </message>
    <message>
        <source>The base&apos;s own %1 is read by Consul as well, and may contradict this preset.</source>
        <translation>Consul lee también %1 de la base, que puede contradecir este perfil.</translation>
    </message>
    <message>
        <source>A reflashed card gets a new node id: Consul accepts its old name again once the former node counts as failed (about ten seconds). It does not get a name that a healthy node has: its STATUS.txt says name-taken.</source>
        <translation>Una tarjeta reescrita recibe un nuevo identificador de nodo: Consul vuelve a aceptar su antiguo nombre cuando el nodo anterior se da por fallido (unos diez segundos). No recibe un nombre que tiene un nodo sano: su STATUS.txt dice name-taken.</translation>
    </message>
    <message>
        <source>%1 does not exist or is not a regular file</source>
        <translation>%1 no existe o no es un archivo regular</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (the publisher)</source>
        <translation>%1 %2 para %3, %4, %5, de %6, firmado con %7 (el editor)</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (of your keyring %8, not the publisher&apos;s key)</source>
        <translation>%1 %2 para %3, %4, %5, de %6, firmado con %7 (de su anillo de claves %8, no la clave del editor)</translation>
    </message>
    <message>
        <source>%1 is neither in %2 nor in its folder %3</source>
        <translation>%1 no está ni en %2 ni en su carpeta %3</translation>
    </message>
    <message>
        <source>%1 has %2, and at most %3 are accepted</source>
        <translation>%1 tiene %2, y se aceptan %3 como máximo</translation>
    </message>
    <message>
        <source>copying it into the cache</source>
        <translation>copia en la caché</translation>
    </message>
    <message>
        <source>renaming the download</source>
        <translation>cambio de nombre de la descarga</translation>
    </message>
    <message>
        <source>OpenBao&apos;s releases are signed by another key than the one that is known here; name the zip or the program with &quot;file&quot;, or a mirror with its keyring in network.json (releases, product &quot;openbao&quot;)</source>
        <translation>las publicaciones de OpenBao están firmadas con otra clave que la conocida aquí; indique el zip o el programa con &quot;file&quot;, o un espejo con su llavero en network.json (releases, product &quot;openbao&quot;)</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing of it was kept</source>
        <translation>el SHA-256 de %1 es %2, y su SHA256SUMS dice %3; no se guardó nada</translation>
    </message>
    <message>
        <source>the release of %1 is not used: %2</source>
        <translation>la publicación de %1 no se usa: %2</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs, nor for any other architecture of Linux</source>
        <translation>%1 no se publica para linux_%2, que la base necesita, ni para ninguna otra arquitectura de Linux</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs; released for Linux are %3</source>
        <translation>%1 no se publica para linux_%2, que la base necesita; para Linux se publican %3</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged</source>
        <translation>la copia de la caché está dañada</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged; landfall-cli base clear removes it</source>
        <translation>la copia de la caché está dañada; landfall-cli base clear la quita</translation>
    </message>
    <message>
        <source>in the catalog at %1</source>
        <translation>en el catálogo en %1</translation>
    </message>
    <message>
        <source>its name went to another node (id %1, %2)</source>
        <translation>su nombre pasó a otro nodo (identificador %1, %2)</translation>
    </message>
    <message>
        <source>all checks of the node pass</source>
        <translation>todas las comprobaciones del nodo pasan</translation>
    </message>
    <message>
        <source>a check of the node fails</source>
        <translation>una comprobación del nodo falla</translation>
    </message>
    <message>
        <source>left the catalog</source>
        <translation>salió del catálogo</translation>
    </message>
    <message>
        <source>is alive already (node id %1, %2): either this card has joined, or another host has its name</source>
        <translation>ya está vivo (identificador de nodo %1, %2): o esta tarjeta se ha unido, u otro host tiene su nombre</translation>
    </message>
    <message>
        <source>its name is in the catalog from before (node id %1, %2) and not alive; should Consul refuse the new node, deregister the old one</source>
        <translation>su nombre está en el catálogo de antes (identificador de nodo %1, %2) y no vive; si Consul rechaza el nodo nuevo, dé de baja el antiguo</translation>
    </message>
    <message>
        <source>is empty; accepted are letters, digits and . _ - / : + @</source>
        <translation>está vacío; se acepta: letras, dígitos y . _ - / : + @</translation>
    </message>
    <message>
        <source>%1 contains other characters than letters, digits and . _ - / : + @, or more than 512 of them</source>
        <translation>%1 contiene caracteres distintos de letras, dígitos y . _ - / : + @, o más de 512</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is the PEM file of the CA that signed %2&apos;s certificate</source>
        <translation>%1 no contiene ningún certificado; se acepta: el archivo PEM de la autoridad que firmó el certificado de %2</translation>
    </message>
    <message>
        <source>revoking the wrapped token</source>
        <translation>revocación del token envuelto</translation>
    </message>
    <message>
        <source>reading the role-id</source>
        <translation>lectura del role-id</translation>
    </message>
    <message>
        <source>reading the role</source>
        <translation>lectura del rol</translation>
    </message>
    <message>
        <source>`plan` prints the policy that the operator&apos;s token needs</source>
        <translation>`plan` muestra la política que necesita el token del operador</translation>
    </message>
    <message>
        <source>minting the token of %1</source>
        <translation>creación del token de %1</translation>
    </message>
    <message>
        <source>check the role, the operator&apos;s token and its policy</source>
        <translation>compruebe el rol, el token del operador y su política</translation>
    </message>
    <message>
        <source>Vault&apos;s answer is not a wrapped token; is %1 a Vault server?</source>
        <translation>la respuesta de Vault no es un token envuelto; ¿%1 es un servidor de Vault?</translation>
    </message>
    <message>
        <source>looking up the minted token</source>
        <translation>consulta del token creado</translation>
    </message>
    <message>
        <source>the minted token was made at &quot;%1&quot;, and the card would refuse it: it accepts this path alone</source>
        <translation>el token creado se hizo en &quot;%1&quot;, y la tarjeta lo rechazaría: solo acepta esta ruta</translation>
    </message>
    <message>
        <source>a token that was used or has expired cannot be revoked: if it was used, destroy the SecretID that it held</source>
        <translation>un token usado o caducado no se puede revocar: si se usó, destruya el SecretID que contenía</translation>
    </message>
    <message>
        <source>Vault knows no token with this accessor</source>
        <translation>Vault no conoce ningún token con este accessor</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token is not sent; use that address if it is yours</source>
        <translation>%1 redirige a %2, adonde no se envía el token; use esa dirección si es suya</translation>
    </message>
    <message>
        <source>%1 did not answer in time; check the address and the network</source>
        <translation>%1 no respondió a tiempo; compruebe la dirección y la red</translation>
    </message>
    <message>
        <source>%1 answered with more than 1 MiB: it is not a Vault server</source>
        <translation>%1 respondió con más de 1 MiB: no es un servidor de Vault</translation>
    </message>
    <message>
        <source>name the CA that signed it in join.vault.caFile</source>
        <translation>indique la autoridad que lo firmó en join.vault.caFile</translation>
    </message>
    <message>
        <source>check join.vault.caFile and the host name in the address</source>
        <translation>compruebe join.vault.caFile y el nombre de host de la dirección</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>no se puede llegar a %1: %2</translation>
    </message>
    <message>
        <source>Vault answered %1</source>
        <translation>Vault respondió %1</translation>
    </message>
    <message>
        <source>Vault answered %1 (%2)</source>
        <translation>Vault respondió %1 (%2)</translation>
    </message>
    <message>
        <source>asking for Vault&apos;s health</source>
        <translation>consulta del estado de Vault</translation>
    </message>
    <message>
        <source>it is not initialised</source>
        <translation>no está inicializado</translation>
    </message>
    <message>
        <source>it is sealed: unseal it</source>
        <translation>está sellado: quítele el sello</translation>
    </message>
    <message>
        <source>is this a Vault server?</source>
        <translation>¿es esto un servidor de Vault?</translation>
    </message>
    <message>
        <source>looking up the operator&apos;s token</source>
        <translation>consulta del token del operador</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, or belongs to another namespace</source>
        <translation>el token es incorrecto, ha caducado, o es de otro espacio de nombres</translation>
    </message>
    <message>
        <source>The operator&apos;s token expires in %1: cards that finish later get no token.</source>
        <translation>El token del operador caduca en %1: las tarjetas que terminen después no reciben token.</translation>
    </message>
    <message>
        <source>The operator&apos;s token is a root token; a token with the policy that `plan` prints is enough.</source>
        <translation>El token del operador es un token root; basta uno con la política que muestra `plan`.</translation>
    </message>
    <message>
        <source>asking what the operator&apos;s token may do</source>
        <translation>consulta de lo que puede el token del operador</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not mint SecretIDs there (it lacks `update`)</source>
        <translation>el token del operador no puede crear SecretID ahí (le falta `update`)</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not read it (it lacks `read`)</source>
        <translation>el token del operador no puede leerlo (le falta `read`)</translation>
    </message>
    <message>
        <source>The operator&apos;s token may not revoke by accessor: the token of a card that fails, or is lost, stays valid until it expires.</source>
        <translation>El token del operador no puede revocar por accessor: el token de una tarjeta que falla o se pierde vale hasta que caduca.</translation>
    </message>
    <message>
        <source>is missing; the role %1 has %2</source>
        <translation>falta; el rol %1 tiene %2</translation>
    </message>
    <message>
        <source>is %1; the role %2 has %3</source>
        <translation>es %1; el rol %2 tiene %3</translation>
    </message>
    <message>
        <source>The role itself could not be read with the operator&apos;s token, so its TTLs and limits were not checked.</source>
        <translation>El rol mismo no se pudo leer con el token del operador, así que no se comprobaron sus TTL ni sus límites.</translation>
    </message>
    <message>
        <source>is there a role %1?</source>
        <translation>¿existe el rol %1?</translation>
    </message>
    <message>
        <source>SecretIDs of this role never expire: whoever copies one from a host can use it forever. Set secret_id_ttl.</source>
        <translation>Los SecretID de este rol nunca caducan: quien copie uno de un host puede usarlo para siempre. Fije secret_id_ttl.</translation>
    </message>
    <message>
        <source>A SecretID is valid for %1 from its minting on, the wrapped token for %2: a card that boots later than %3 after it was written finds an expired SecretID.</source>
        <translation>Un SecretID vale %1 desde su creación, el token envuelto %2: una tarjeta que arranca más de %3 después de escribirse encuentra un SecretID caducado.</translation>
    </message>
    <message>
        <source>A host that gets its SecretID now can log in until %1 (secret_id_ttl is %2); afterwards it needs a fresh token for changed keys and certificates.</source>
        <translation>Un host que recibe ahora su SecretID puede entrar hasta el %1 (secret_id_ttl es %2); después necesita un token nuevo para las claves y los certificados cambiados.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login.</source>
        <translation>El token del agente vive %1; un token de Consul prestado acaba con él, y el host recibe uno nuevo en su próxima entrada.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login, which must be before %2 (secret_id_ttl): after that the Consul token ends with the last Vault token.</source>
        <translation>El token del agente vive %1; un token de Consul prestado acaba con él, y el host recibe uno nuevo en su próxima entrada, que debe ser antes del %2 (secret_id_ttl): después el token de Consul acaba con el último token de Vault.</translation>
    </message>
    <message>
        <source>%1 reaches beyond the role&apos;s own networks, for which alone Vault mints SecretIDs; accepted are networks within %2 (secret_id_bound_cidrs)</source>
        <translation>%1 va más allá de las redes propias del rol, las únicas para las que Vault crea SecretID; se acepta: redes dentro de %2 (secret_id_bound_cidrs)</translation>
    </message>
    <message>
        <source>%1 at most (token_max_ttl)</source>
        <translation>%1 como máximo (token_max_ttl)</translation>
    </message>
    <message>
        <source>as long as Vault&apos;s own limit lets it (max_lease_ttl: 32 d unless configured)</source>
        <translation>mientras lo permita el límite propio de Vault (max_lease_ttl: 32 d si no se configura)</translation>
    </message>
    <message>
        <source>In strict mode the agent cannot log in again: its token lives %1, and cannot be renewed after that. With token_period it can be renewed without end.</source>
        <translation>En modo estricto el agente no puede volver a entrar: su token vive %1 y después no se puede renovar. Con token_period se puede renovar sin fin.</translation>
    </message>
    <message>
        <source>is there an AppRole method mounted at %1/ with a role %2?</source>
        <translation>¿hay un método AppRole montado en %1/ con un rol %2?</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=false: anyone on that network who knows the role-id could join; set it to true, or confirm with &quot;allowWithoutSecretId&quot;: true</source>
        <translation>el rol %1 tiene bind_secret_id=false: cualquiera en esa red que conozca el role-id podría unirse; póngalo a true, o confirme con &quot;allowWithoutSecretId&quot;: true</translation>
    </message>
    <message>
        <source>A SecretID of this role works for %1 logins only: after that many the host cannot log in again, not even after a reboot. Set secret_id_num_uses to 0.</source>
        <translation>Un SecretID de este rol vale solo para %1 entradas: después el host no puede volver a entrar, ni tras un reinicio. Ponga secret_id_num_uses a 0.</translation>
    </message>
    <message>
        <source>Tokens of this role work for %1 calls only; Vault Agent makes one for each secret and each renewal. Set token_num_uses to 0.</source>
        <translation>Los token de este rol valen solo para %1 llamadas; Vault Agent hace una por cada secreto y cada renovación. Ponga token_num_uses a 0.</translation>
    </message>
    <message>
        <source>Vault accepts this role&apos;s hosts from %1 only (%2): a host that reaches it from another address cannot join.</source>
        <translation>Vault acepta los hosts de este rol solo desde %1 (%2): un host que llega desde otra dirección no puede unirse.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired, and whether the SecretID that it held is still valid cannot be seen: %1</source>
        <translation>el token envuelto ya se usó o ha caducado, y no se puede ver si el SecretID que contenía sigue siendo válido: %1</translation>
    </message>
    <message>
        <source>check that Vault is healthy and unsealed</source>
        <translation>compruebe que Vault está bien y sin sellar</translation>
    </message>
    <message>
        <source>listing the SecretIDs</source>
        <translation>listado de los SecretID</translation>
    </message>
    <message>
        <source>looking up a SecretID</source>
        <translation>consulta de un SecretID</translation>
    </message>
    <message>
        <source>destroying the card&apos;s SecretID</source>
        <translation>destrucción del SecretID de la tarjeta</translation>
    </message>
    <message>
        <source>the wrapped token was unused, and nobody can use it any more.</source>
        <translation>el token envuelto no se había usado, y ya nadie puede usarlo.</translation>
    </message>
    <message>
        <source>nothing is left to revoke: the wrapped token was used or has expired, and this card has no SecretID.</source>
        <translation>no queda nada que revocar: el token envuelto se usó o ha caducado, y esta tarjeta no tiene SecretID.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired; its SecretID is destroyed (%1 in all): nobody can log in with it again. Vault tokens that were issued with it are valid until their TTL ends; to end them at once, revoke those whose metadata names the receipt %2 (list auth/token/accessors, look each up, revoke by accessor).</source>
        <translation>el token envuelto ya se usó o ha caducado; su SecretID está destruido (%1 en total): nadie puede volver a entrar con él. Los tokens de Vault emitidos con él valen hasta que acabe su TTL; para acabar con ellos enseguida, revoque aquellos cuyos metadatos nombren el recibo %2 (liste auth/token/accessors, consulte cada uno, revoque por accessor).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>SecretIDs of earlier tokens of this card were not looked for: %1</source>
        <translation>No se buscaron SecretID de tokens anteriores de esta tarjeta: %1</translation>
    </message>
    <message>
        <source>setting Vault up needs a token that may read and write policies, auth methods and roles</source>
        <translation>configurar Vault necesita un token que pueda leer y escribir políticas, métodos de autenticación y roles</translation>
    </message>
    <message>
        <source>what a host may do</source>
        <translation>lo que puede hacer un host</translation>
    </message>
    <message>
        <source>what the operator&apos;s token needs</source>
        <translation>lo que necesita el token del operador</translation>
    </message>
    <message>
        <source>listing the auth methods</source>
        <translation>listado de los métodos de autenticación</translation>
    </message>
    <message>
        <source>enable the AppRole method at %1/</source>
        <translation>activar el método AppRole en %1/</translation>
    </message>
    <message>
        <source>%1/ is the auth method %2; accepted is the mount of an AppRole method, or one that is free</source>
        <translation>%1/ es el método de autenticación %2; se acepta: el punto de montaje de un método AppRole, o uno libre</translation>
    </message>
    <message>
        <source>reading the policy %1</source>
        <translation>lectura de la política %1</translation>
    </message>
    <message>
        <source>change the policy %1: %2</source>
        <translation>cambiar la política %1: %2</translation>
    </message>
    <message>
        <source>make the policy %1: %2</source>
        <translation>crear la política %1: %2</translation>
    </message>
    <message>
        <source>make the role %1</source>
        <translation>crear el rol %1</translation>
    </message>
    <message>
        <source>change the role %1</source>
        <translation>cambiar el rol %1</translation>
    </message>
    <message>
        <source>making the unpacked program</source>
        <translation>creación del programa descomprimido</translation>
    </message>
    <message>
        <source>the zip is damaged: %1</source>
        <translation>el zip está dañado: %1</translation>
    </message>
    <message>
        <source>the program in the zip is larger than %1</source>
        <translation>el programa del zip supera %1</translation>
    </message>
    <message>
        <source>finishing the unpacked program</source>
        <translation>finalización del programa descomprimido</translation>
    </message>
    <message>
        <source>libarchive is out of memory</source>
        <translation>libarchive se quedó sin memoria</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2</source>
        <translation>%1 no se puede leer como zip: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 contains no file named %2; accepted is a release&apos;s zip or the program itself</source>
        <translation>%1 no contiene ningún archivo llamado %2; se acepta: el zip de una publicación o el propio programa</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>el llavero lo rechazó</translation>
    </message>
    <message>
        <source>this receipt (%1) has no digests to compare with; only the receipt of a card that was written to the end has them</source>
        <translation>este recibo (%1) no tiene resúmenes con que comparar; solo los tiene el recibo de una tarjeta escrita hasta el final</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s: it has %1 bytes, that one had %2</source>
        <translation>es otra tarjeta que la del recibo: tiene %1 bytes, aquella tenía %2</translation>
    </message>
    <message>
        <source>was left unfinished; write it again (landfall-cli write)</source>
        <translation>quedó inacabada; escríbala de nuevo (landfall-cli write)</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s, or was partitioned anew: its disk id is %1, that one&apos;s was %2</source>
        <translation>es otra tarjeta que la del recibo, o se volvió a particionar: su identificador de disco es %1, el de aquella era %2</translation>
    </message>
    <message>
        <source>its root is no longer an ext4 filesystem</source>
        <translation>su raíz ya no es un sistema de archivos ext4</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1</source>
        <translation>su raíz se ha montado desde entonces, la última vez a las %1</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1 on %2</source>
        <translation>su raíz se ha montado desde entonces, la última vez a las %1 en %2</translation>
    </message>
    <message>
        <source>its token has been taken</source>
        <translation>su token ya se recogió</translation>
    </message>
    <message>
        <source>has no %1: it was not written by Landfall</source>
        <translation>no contiene %1: no la escribió Landfall</translation>
    </message>
    <message>
        <source>its %1 does not name a node and a creation path</source>
        <translation>su %1 no indica un nodo y una ruta de creación</translation>
    </message>
    <message>
        <source>the token that this one replaces was not revoked, and is valid until %1 unless it was used: %2</source>
        <translation>el token al que este sustituye no se revocó, y vale hasta %1 si no se usó: %2</translation>
    </message>
    <message>
        <source>a fresh token needs an operator&apos;s Vault token, and a preset that joins with one; none was given</source>
        <translation>un token nuevo necesita el token de Vault de un operador y un perfil que se una con uno; no se dio ninguno</translation>
    </message>
    <message>
        <source>is the card of %1, not of %2</source>
        <translation>es la tarjeta de %1, no de %2</translation>
    </message>
    <message>
        <source>the card takes tokens of %1, the preset mints %2; use the preset that the card was written with</source>
        <translation>la tarjeta admite token de %1, el perfil crea %2; use el perfil con el que se escribió la tarjeta</translation>
    </message>
    <message>
        <source>the card of this receipt (%1) was given no wrapped token: there is nothing to revoke</source>
        <translation>la tarjeta de este recibo (%1) no recibió token envuelto: no hay nada que revocar</translation>
    </message>
    <message>
        <source>the preset %1 joins no datacenter; accepted is the preset that the card was written with (%2)</source>
        <translation>el perfil %1 no se une a ningún centro de datos; se acepta: el perfil con el que se escribió la tarjeta (%2)</translation>
    </message>
    <message>
        <source>the token was made by %1 at %2, and the preset %3 names %4 and %5; give the preset that the card was written with</source>
        <translation>el token lo hizo %1 en %2, y el perfil %3 indica %4 y %5; indique el perfil con el que se escribió la tarjeta</translation>
    </message>
    <message>
        <source>revoking needs an operator&apos;s Vault token, and none was given</source>
        <translation>revocar necesita el token de Vault de un operador, y no se dio ninguno</translation>
    </message>
    <message>
        <source>no card was written with the preset %1 on this computer (landfall-cli receipts list)</source>
        <translation>en este equipo no se escribió ninguna tarjeta con el perfil %1 (landfall-cli receipts list)</translation>
    </message>
    <message>
        <source>%1 was written with the preset %2, not with %3</source>
        <translation>%1 se escribió con el perfil %2, no con %3</translation>
    </message>
    <message>
        <source>no card was written in a batch %1; `receipts show` prints a card&apos;s batch</source>
        <translation>no se escribió ninguna tarjeta en una tanda %1; `receipts show` muestra la tanda de una tarjeta</translation>
    </message>
    <message>
        <source>has no MBR partition table: not a Landfall card</source>
        <translation>no tiene tabla de particiones MBR: no es una tarjeta de Landfall</translation>
    </message>
    <message>
        <source>its boot partition is larger than %1</source>
        <translation>su partición de arranque supera %1</translation>
    </message>
    <message>
        <source>is larger than its clusters</source>
        <translation>es mayor que sus clústeres</translation>
    </message>
    <message>
        <source>sealing the changed boot partition</source>
        <translation>sellado de la partición de arranque modificada</translation>
    </message>
    <message>
        <source>opening the changed boot partition</source>
        <translation>apertura de la partición de arranque modificada</translation>
    </message>
    <message>
        <source>the D-Bus system bus cannot be reached</source>
        <translation>no se puede llegar al bus de sistema D-Bus</translation>
    </message>
    <message>
        <source>keeping this computer awake</source>
        <translation>mantenimiento de este equipo despierto</translation>
    </message>
    <message>
        <source>no card has been written yet</source>
        <translation>aún no se ha escrito ninguna tarjeta</translation>
    </message>
    <message>
        <source>no card was written whose SSH host key was made here; the preset asks for it by host.sshHostKey</source>
        <translation>no se escribió ninguna tarjeta cuya clave de host SSH se hiciera aquí; el perfil la pide con host.sshHostKey</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME names a folder</source>
        <translation>ni XDG_STATE_HOME ni HOME nombra una carpeta</translation>
    </message>
    <message>
        <source>making the folder of receipts</source>
        <translation>creación de la carpeta de recibos</translation>
    </message>
    <message>
        <source>making it private</source>
        <translation>restricción al dueño</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <source>a receipt&apos;s id is 16 hex digits</source>
        <translation>el identificador de un recibo son 16 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>there is no receipt of this id</source>
        <translation>no hay ningún recibo con este identificador</translation>
    </message>
    <message>
        <source>reading the receipts</source>
        <translation>lectura de los recibos</translation>
    </message>
    <message>
        <source>this is not a receipt: %1</source>
        <translation>esto no es un recibo: %1</translation>
    </message>
    <message>
        <source>%1 is not the outcome of a phase</source>
        <translation>%1 no es el resultado de una fase</translation>
    </message>
    <message>
        <source>a range of its &quot;content&quot; is malformed</source>
        <translation>un rango de su &quot;content&quot; está mal formado</translation>
    </message>
    <message>
        <source>this is not a receipt</source>
        <translation>esto no es un recibo</translation>
    </message>
    <message>
        <source>%1 is not a state of a receipt</source>
        <translation>%1 no es un estado de un recibo</translation>
    </message>
    <message>
        <source>creating a socket pair</source>
        <translation>creación de un par de sockets</translation>
    </message>
    <message>
        <source>the other end closed the channel</source>
        <translation>el otro extremo cerró el canal</translation>
    </message>
    <message>
        <source>receiving a message</source>
        <translation>recepción de un mensaje</translation>
    </message>
    <message>
        <source>is longer, or carries more descriptors, than any message of the protocol</source>
        <translation>es más largo, o lleva más descriptores, que cualquier mensaje del protocolo</translation>
    </message>
    <message>
        <source>too many descriptors for one message</source>
        <translation>demasiados descriptores para un mensaje</translation>
    </message>
    <message>
        <source>the other end of the channel does not read</source>
        <translation>el otro extremo del canal no lee</translation>
    </message>
    <message>
        <source>sending a message</source>
        <translation>envío de un mensaje</translation>
    </message>
    <message>
        <source>extent %1 is zeros and names an offset in a source</source>
        <translation>el extent %1 es de ceros e indica una posición en una fuente</translation>
    </message>
    <message>
        <source>extent %1 names source %2 of %3</source>
        <translation>el extent %1 indica la fuente %2 de %3</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2 of its source, which is not a multiple of 512</source>
        <translation>el extent %1 empieza en la posición %2 de su fuente, que no es múltiplo de 512</translation>
    </message>
    <message>
        <source>extent %1 is not within source %2, which has %3 bytes</source>
        <translation>el extent %1 no está dentro de la fuente %2, que tiene %3 bytes</translation>
    </message>
    <message>
        <source>%1 bytes are not between 1 and 262144 records of 32 bytes</source>
        <translation>%1 bytes no son de 1 a 262144 registros de 32 bytes</translation>
    </message>
    <message>
        <source>extent %1 has a nonzero reserved field</source>
        <translation>el extent %1 tiene un campo reservado distinto de cero</translation>
    </message>
    <message>
        <source>a list has 1 to 262144 extents, this one %1</source>
        <translation>una lista tiene de 1 a 262144 extents, esta %1</translation>
    </message>
    <message>
        <source>extent %1 is empty</source>
        <translation>el extent %1 está vacío</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes</source>
        <translation>el extent %1 (%2 bytes en la posición %3) no ocupa sectores enteros de %4 bytes</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not within the card&apos;s %4 bytes</source>
        <translation>el extent %1 (%2 bytes en la posición %3) no está dentro de los %4 bytes de la tarjeta</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2, before the end of the one before it</source>
        <translation>el extent %1 empieza en la posición %2, antes del final del anterior</translation>
    </message>
    <message>
        <source>the helper speaks version %1 of the protocol; it and Landfall must be installed from the same release</source>
        <translation>el programa auxiliar habla la versión %1 del protocolo; él y Landfall deben instalarse de la misma versión</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>message type %1 does not belong on this channel</source>
        <translation>el tipo de mensaje %1 no corresponde a este canal</translation>
    </message>
    <message>
        <source>message type %1 of %2 bytes is malformed</source>
        <translation>el mensaje de tipo %1 de %2 bytes está mal formado</translation>
    </message>
    <message>
        <source>is no longer the drive or the card that was shown; look at the list again</source>
        <translation>ya no es la unidad o la tarjeta que se mostró; mire la lista de nuevo</translation>
    </message>
    <message>
        <source>is locked by another program that writes or formats it</source>
        <translation>está bloqueada por otro programa que la escribe o la formatea</translation>
    </message>
    <message>
        <source>is a loop device, which only root may write</source>
        <translation>es un dispositivo loop, en el que solo puede escribir root</translation>
    </message>
    <message>
        <source>is a built-in disk, which needs the authorisation for fixed disks</source>
        <translation>es un disco integrado, que necesita la autorización para discos fijos</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it</source>
        <translation>está en uso: otra cosa de este equipo lo retiene</translation>
    </message>
    <message>
        <source>looking at the drive</source>
        <translation>examen de la unidad</translation>
    </message>
    <message>
        <source>reading its size</source>
        <translation>lectura de su tamaño</translation>
    </message>
    <message>
        <source>locking the drive</source>
        <translation>bloqueo de la unidad</translation>
    </message>
    <message>
        <source>reading whether it is write-protected</source>
        <translation>consulta de la protección contra escritura</translation>
    </message>
    <message>
        <source>reading its sector size</source>
        <translation>lectura de su tamaño de sector</translation>
    </message>
    <message>
        <source>opening the drive</source>
        <translation>apertura de la unidad</translation>
    </message>
    <message>
        <source>opening the folder of %1</source>
        <translation>apertura de la carpeta de %1</translation>
    </message>
    <message>
        <source>looking at the mount point %1</source>
        <translation>examen del punto de montaje %1</translation>
    </message>
    <message>
        <source>something else was mounted at %1 just now</source>
        <translation>en %1 se acaba de montar otra cosa</translation>
    </message>
    <message>
        <source>unmounting %1</source>
        <translation>desmontaje de %1</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted</source>
        <translation>%1 está en uso y no se puede desmontar</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted: it is held by %2</source>
        <translation>%1 está en uso y no se puede desmontar: lo retiene %2</translation>
    </message>
    <message>
        <source>flushing the card</source>
        <translation>vaciado de los búferes de la tarjeta</translation>
    </message>
    <message>
        <source>starting the card&apos;s process</source>
        <translation>inicio del proceso de la tarjeta</translation>
    </message>
    <message>
        <source>the card&apos;s process ended without an answer</source>
        <translation>el proceso de la tarjeta terminó sin respuesta</translation>
    </message>
    <message>
        <source>closing unneeded file descriptors</source>
        <translation>cierre de descriptores de archivo innecesarios</translation>
    </message>
    <message>
        <source>dropping a capability</source>
        <translation>renuncia a una capacidad</translation>
    </message>
    <message>
        <source>dropping all groups</source>
        <translation>renuncia a todos los grupos</translation>
    </message>
    <message>
        <source>clearing the capabilities</source>
        <translation>borrado de las capacidades</translation>
    </message>
    <message>
        <source>clearing the ambient capabilities</source>
        <translation>borrado de las capacidades ambientales</translation>
    </message>
    <message>
        <source>setting resource limits</source>
        <translation>ajuste de los límites de recursos</translation>
    </message>
    <message>
        <source>the supervisor ended</source>
        <translation>el supervisor terminó</translation>
    </message>
    <message>
        <source>root privileges could not be dropped</source>
        <translation>no se pudo renunciar a los privilegios de root</translation>
    </message>
    <message>
        <source>forbidding new privileges</source>
        <translation>prohibición de nuevos privilegios</translation>
    </message>
    <message>
        <source>seccomp is not available</source>
        <translation>seccomp no está disponible</translation>
    </message>
    <message>
        <source>loading the seccomp filter</source>
        <translation>carga del filtro seccomp</translation>
    </message>
    <message>
        <source>a message is out of sequence</source>
        <translation>un mensaje está fuera de secuencia</translation>
    </message>
    <message>
        <source>a message carries descriptors that it does not take</source>
        <translation>un mensaje lleva descriptores que no admite</translation>
    </message>
    <message>
        <source>a message is out of state</source>
        <translation>un mensaje no corresponde al estado</translation>
    </message>
    <message>
        <source>a card&apos;s number was used before</source>
        <translation>el número de una tarjeta ya se usó</translation>
    </message>
    <message>
        <source>%1 cards are open already, the most at a time</source>
        <translation>ya hay %1 tarjetas abiertas, el máximo a la vez</translation>
    </message>
    <message>
        <source>finish for a card that is not open</source>
        <translation>finalización de una tarjeta que no está abierta</translation>
    </message>
    <message>
        <source>check for a card that is not open</source>
        <translation>comprobación de una tarjeta que no está abierta</translation>
    </message>
    <message>
        <source>release for a card that was never opened</source>
        <translation>liberación de una tarjeta que nunca se abrió</translation>
    </message>
    <message>
        <source>a card is released twice</source>
        <translation>una tarjeta se libera dos veces</translation>
    </message>
    <message>
        <source>a transfer carries another number of descriptors than it says</source>
        <translation>una transferencia lleva un número de descriptores distinto del que indica</translation>
    </message>
    <message>
        <source>a read carries another number of descriptors than one</source>
        <translation>una lectura no lleva exactamente un descriptor</translation>
    </message>
    <message>
        <source>a request came while another was under way</source>
        <translation>llegó una petición mientras otra estaba en curso</translation>
    </message>
    <message>
        <source>the extents have another sum than the transfer says</source>
        <translation>los extents suman otra cantidad que la que indica la transferencia</translation>
    </message>
    <message>
        <source>no update of this list went before its verification</source>
        <translation>no hubo ninguna actualización con esta lista antes de verificarla</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>the extent list</source>
        <translation>la lista de extents</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>el destino</translation>
    </message>
    <message>
        <source>%1 is neither a regular file nor a memfd</source>
        <translation>%1 no es ni un archivo regular ni un memfd</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>examen: %1</translation>
    </message>
    <message>
        <source>source %1 is not open for reading only</source>
        <translation>la fuente %1 no está abierta solo para lectura</translation>
    </message>
    <message>
        <source>source %1 is a memfd that is not sealed against writing and shrinking</source>
        <translation>la fuente %1 es un memfd no sellado contra escritura y reducción</translation>
    </message>
    <message>
        <source>the extent list is not a sealed memfd</source>
        <translation>la lista de extents no es un memfd sellado</translation>
    </message>
    <message>
        <source>the extent list has %1 bytes for %2 extents</source>
        <translation>la lista de extents tiene %1 bytes para %2 extents</translation>
    </message>
    <message>
        <source>the destination is not a writable memfd of sealed size</source>
        <translation>el destino no es un memfd con permiso de escritura y tamaño sellado</translation>
    </message>
    <message>
        <source>reading source %1</source>
        <translation>lectura de la fuente %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit on asynchronous I/O is reached (fs.aio-max-nr)</source>
        <translation>se ha alcanzado el límite del kernel de E/S asíncrona (fs.aio-max-nr)</translation>
    </message>
    <message>
        <source>setting up direct I/O</source>
        <translation>preparación de la E/S directa</translation>
    </message>
    <message>
        <source>allocating buffers</source>
        <translation>asignación de búferes</translation>
    </message>
    <message>
        <source>starting direct I/O</source>
        <translation>inicio de la E/S directa</translation>
    </message>
    <message>
        <source>waiting for direct I/O</source>
        <translation>espera de la E/S directa</translation>
    </message>
    <message>
        <source>reading back at byte %1</source>
        <translation>relectura en el byte %1</translation>
    </message>
    <message>
        <source>returning what was read</source>
        <translation>entrega de lo leído</translation>
    </message>
    <message>
        <source>failure %1, which this release of Landfall does not know</source>
        <translation>error %1, que esta versión de Landfall no conoce</translation>
    </message>
    <message>
        <source>no base of the cache has this id (landfall-cli base list)</source>
        <translation>ninguna base de la caché tiene este identificador (landfall-cli base list)</translation>
    </message>
    <message>
        <source>network.json lists no catalog and disables the official one</source>
        <translation>network.json no indica ningún catálogo y desactiva el oficial</translation>
    </message>
    <message>
        <source>waiting for drives</source>
        <translation>espera de unidades</translation>
    </message>
    <message>
        <source>No card of this plan would get its token: %1</source>
        <translation>Ninguna tarjeta de este plan recibiría su token: %1</translation>
    </message>
    <message>
        <source>the card was written with the preset %1, which is not stored here; give the preset&apos;s file</source>
        <translation>la tarjeta se escribió con el perfil %1, que no está guardado aquí; dé el archivo del perfil</translation>
    </message>
    <message>
        <source>no Vault token was given; the setup needs one that may write policies and roles</source>
        <translation>no se dio ningún token de Vault; la configuración necesita uno que pueda escribir políticas y roles</translation>
    </message>
    <message>
        <source>%1 (never seen)</source>
        <translation>%1 (nunca visto)</translation>
    </message>
    <message>
        <source>%1 (seen %2, not passing)</source>
        <translation>%1 (visto %2, comprobaciones no superadas)</translation>
    </message>
    <message>
        <source>not all checks pass after %1: %2</source>
        <translation>tras %1 no se superan todas las comprobaciones: %2</translation>
    </message>
    <message>
        <source>this would erase all data on these, and there is no terminal to ask on:
%1give --yes to continue without being asked</source>
        <translation>esto borraría todos los datos de los siguientes, y no hay terminal donde preguntar:
%1dé --yes para continuar sin pregunta</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se escribió nada</translation>
    </message>
    <message>
        <source>this would be sent to %1, and there is no terminal to ask on:
%2give --yes to continue without being asked</source>
        <translation>esto se enviaría a %1, y no hay terminal donde preguntar:
%2dé --yes para continuar sin pregunta</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>%1 (landfall-cli --help)</source>
        <translation>%1 (landfall-cli --help)</translation>
    </message>
    <message>
        <source>asking for a secret</source>
        <translation>petición de un secreto</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>sin medio</translation>
    </message>
    <message>
        <source>%1 is a fixed drive, not a card; give --fixed to write it anyway</source>
        <translation>%1 es una unidad fija, no una tarjeta; dé --fixed para escribirla de todos modos</translation>
    </message>
    <message>
        <source>%1 has no host name after the &quot;=&quot;</source>
        <translation>%1 no tiene nombre de host tras el &quot;=&quot;</translation>
    </message>
    <message>
        <source>%1 names no target; give TARGET[=HOST]</source>
        <translation>%1 no indica un destino; dé TARGET[=HOST]</translation>
    </message>
    <message>
        <source>%1 names a host; this command takes TARGET alone</source>
        <translation>%1 nombra un host; esta orden solo acepta TARGET</translation>
    </message>
    <message>
        <source>Vault could not be reached</source>
        <translation>No se pudo acceder a Vault</translation>
    </message>
    <message>
        <source>token to come</source>
        <translation>token pendiente</translation>
    </message>
    <message>
        <source>there is no keychain in this session</source>
        <translation>no hay llavero en esta sesión</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo ocupado</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>no se encontró ningún medio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no queda memoria</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>operación cancelada</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>autorización</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>programa auxiliar</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>clave de host</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>presets folder</source>
        <translation>carpeta de perfiles</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>recibo</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>recibos</translation>
    </message>
    <message>
        <source>wifi passphrase</source>
        <translation>frase de contraseña del Wi-Fi</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>its %1 names a partition by the disk&apos;s id (line %2) and is no text: a card has an id of its own, and this file cannot follow it</source>
        <translation>su %1 nombra una partición por el identificador del disco (línea %2) y no es texto: cada tarjeta tiene su propio identificador, y este archivo no puede seguirlo</translation>
    </message>
    <message>
        <source>its %1, on a partition that is neither its root nor its boot partition, names a partition by the disk&apos;s id (line %2), which is another on a card: what needs it will not find it</source>
        <translation>su %1, en una partición que no es ni su raíz ni su partición de arranque, nombra una partición por el identificador del disco (línea %2), que en una tarjeta es otro: lo que la necesite no la encontrará</translation>
    </message>
    <message>
        <source>%1 is called after a partition of the base&apos;s disk, which has another id on a card: the system will not find it</source>
        <translation>%1 lleva el nombre de una partición del disco de la imagen base, que en una tarjeta tiene otro identificador: el sistema no la encontrará</translation>
    </message>
    <message>
        <source>its %1 says root=%2, which is no partition of it: cards will not start</source>
        <translation>su %1 dice root=%2, que no es ninguna de sus particiones: las tarjetas no arrancarán</translation>
    </message>
    <message>
        <source>%1 logs in by key and has no password, and sudo asks for one: as that user nobody can administer the host; accepted are passwordlessSudo and passwordLogin</source>
        <translation>%1 entra con clave y no tiene contraseña, pero sudo pide una: con ese usuario nadie puede administrar el host; se aceptan passwordlessSudo y passwordLogin</translation>
    </message>
    <message>
        <source>%1 is below %2, where the base&apos;s fstab mounts %3, and would be hidden; accepted is a path outside</source>
        <translation>%1 está dentro de %2, donde el fstab de la imagen base monta %3, y quedaría oculto; se acepta una ruta fuera de ahí</translation>
    </message>
    <message>
        <source>%1 is given twice: the boot partition&apos;s FAT does not tell capital letters from small ones; accepted is each path once</source>
        <translation>%1 está indicado dos veces: el FAT de la partición de arranque no distingue mayúsculas de minúsculas; se acepta cada ruta una vez</translation>
    </message>
    <message>
        <source>%1 goes onto the boot partition, whose FAT keeps neither owner nor mode: any computer with a card reader reads it</source>
        <translation>%1 va a la partición de arranque, cuyo FAT no guarda ni propietario ni permisos: cualquier ordenador con lector de tarjetas puede leerlo</translation>
    </message>
    <message>
        <source>its fstab mounts %1 at %2, which would hide %3, written to the root; accepted is a base without that mount</source>
        <translation>su fstab monta %1 en %2 y ocultaría %3, que se escribe en el sistema raíz; se acepta una imagen base sin ese montaje</translation>
    </message>
    <message>
        <source>leads by symlinks of the base to %1, below the mount point %2, and would be hidden; accepted is the path without symlinks</source>
        <translation>lleva por enlaces simbólicos de la imagen base a %1, dentro del punto de montaje %2, y quedaría oculto; se acepta la ruta sin enlaces simbólicos</translation>
    </message>
    <message>
        <source>%1 would replace %2, which Landfall writes itself; accepted is another name beside it</source>
        <translation>%1 sustituiría a %2, que escribe Landfall; se acepta: otro nombre junto a él</translation>
    </message>
    <message>
        <source>a text without a byte order mark</source>
        <translation>un texto sin marca de orden de bytes</translation>
    </message>
    <message>
        <source>at most %1 values in a file</source>
        <translation>como máximo %1 valores en un archivo</translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation>una llave de cierre</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>el final de la línea</translation>
    </message>
    <message>
        <source>the name of an argument or a block</source>
        <translation>el nombre de un argumento o de un bloque</translation>
    </message>
    <message>
        <source>each argument once</source>
        <translation>cada argumento una sola vez</translation>
    </message>
    <message>
        <source>a label without ${ and %{</source>
        <translation>una etiqueta sin ${ ni %{</translation>
    </message>
    <message>
        <source>= or an opening brace</source>
        <translation>= o una llave de apertura</translation>
    </message>
    <message>
        <source>an opening brace</source>
        <translation>una llave de apertura</translation>
    </message>
    <message>
        <source>one argument, or a new line</source>
        <translation>un argumento o una línea nueva</translation>
    </message>
    <message>
        <source>a comma, a new line or a closing brace</source>
        <translation>una coma, una línea nueva o una llave de cierre</translation>
    </message>
    <message>
        <source>= or a colon</source>
        <translation>= o dos puntos</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>the word in</source>
        <translation>la palabra in</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>un corchete de cierre</translation>
    </message>
    <message>
        <source>=&gt; and a value</source>
        <translation>=&gt; y un valor</translation>
    </message>
    <message>
        <source>a number that is not larger than 2^53</source>
        <translation>un número no mayor que 2^53</translation>
    </message>
    <message>
        <source>one of n r t &quot; \ u U after a backslash</source>
        <translation>uno de n r t &quot; \ u U después de una barra invertida</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the number of a Unicode character</source>
        <translation>el número de un carácter Unicode</translation>
    </message>
    <message>
        <source>a comment that ends with */</source>
        <translation>un comentario que termine con */</translation>
    </message>
    <message>
        <source>is not HCL at line %1, column %2: expected %3</source>
        <translation>no es HCL en la línea %1, columna %2: se esperaba %3</translation>
    </message>
    <message>
        <source>cannot be evaluated at line %1, column %2: %3</source>
        <translation>no se puede evaluar en la línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>requiere demasiados pasos</translation>
    </message>
    <message>
        <source>it calls the function %1, and functions are not called here</source>
        <translation>llama a la función %1, y aquí no se llaman funciones</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>%1 has no value before Packer runs</source>
        <translation>%1 no tiene valor antes de que se ejecute Packer</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>no hay %1</translation>
    </message>
    <message>
        <source>%1 is not declared in this file</source>
        <translation>%1 no está declarado en este archivo</translation>
    </message>
    <message>
        <source>%1 needs itself</source>
        <translation>%1 se necesita a sí mismo</translation>
    </message>
    <message>
        <source>%1 has no default</source>
        <translation>%1 no tiene valor predeterminado</translation>
    </message>
    <message>
        <source>at most %1 operators in a value</source>
        <translation>como máximo %1 operadores en un valor</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>un nombre después del punto</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>una coma o un paréntesis de cierre</translation>
    </message>
    <message>
        <source>it is neither a list nor an object</source>
        <translation>no es ni una lista ni un objeto</translation>
    </message>
    <message>
        <source>it makes %1 twice</source>
        <translation>produce %1 dos veces</translation>
    </message>
    <message>
        <source>lists and objects are not compared here</source>
        <translation>aquí no se comparan listas ni objetos</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>divide entre cero</translation>
    </message>
    <message>
        <source>the number is larger than 2^53</source>
        <translation>el número es mayor que 2^53</translation>
    </message>
    <message>
        <source>a name and a new line after &lt;&lt;</source>
        <translation>un nombre y una línea nueva después de &lt;&lt;</translation>
    </message>
    <message>
        <source>a line with the heredoc&apos;s name alone</source>
        <translation>una línea con solo el nombre del heredoc</translation>
    </message>
    <message>
        <source>a closing brace; where ${ or %{ stands for itself, its sign is doubled</source>
        <translation>una llave de cierre; donde ${ o %{ se representa a sí mismo, se duplica su signo</translation>
    </message>
    <message>
        <source>if, else, endif, for or endfor</source>
        <translation>if, else, endif, for o endfor</translation>
    </message>
    <message>
        <source>if or for before its end</source>
        <translation>if o for antes de su final</translation>
    </message>
    <message>
        <source>an endif for this if</source>
        <translation>un endif para este if</translation>
    </message>
    <message>
        <source>an endfor for this for</source>
        <translation>un endfor para este for</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>the partition at line %1</source>
        <translation>la partición en la línea %1</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>lacks for_each or content</source>
        <translation>carece de for_each o de content</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>is in no source of this file</source>
        <translation>no está en ningún source de este archivo</translation>
    </message>
    <message>
        <source>%1: left out; the layout is that of %2</source>
        <translation>%1: omitido; el esquema es el de %2</translation>
    </message>
    <message>
        <source>%1: left out; Packer&apos;s ARM builder does not know it</source>
        <translation>%1: omitido; el ARM builder de Packer no lo conoce</translation>
    </message>
    <message>
        <source>%1 has an option that OpenSSH does not know or whose value is not in quotation marks (%2), for which it ignores the key</source>
        <translation>%1 tiene una opción que OpenSSH no conoce o cuyo valor no está entre comillas (%2), por lo que no tiene en cuenta la clave</translation>
    </message>
    <message>
        <source>its ext4 has the feature bigalloc, with which it cannot be changed</source>
        <translation>su ext4 tiene la característica bigalloc, con la que no se puede modificar</translation>
    </message>
    <message>
        <source>has sectors of %1 bytes, and cards are laid out in sectors of 512: accepted are drives with those</source>
        <translation>tiene sectores de %1 bytes, y las tarjetas se organizan en sectores de 512: se aceptan unidades con esos sectores</translation>
    </message>
    <message>
        <source>is not read, for it is not only yours: accepted is a file of your own that nobody else may read (chmod 600)</source>
        <translation>no se lee, pues no es solo suyo: se acepta un archivo propio que nadie más pueda leer (chmod 600)</translation>
    </message>
    <message>
        <source>the proxy that this variable names is not supported; accepted is [http://]HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT</source>
        <translation>el proxy que indica esta variable no se admite; se acepta: [http://]HOST:PUERTO, socks5://HOST:PUERTO o socks5h://HOST:PUERTO</translation>
    </message>
    <message>
        <source>%1 is no file of this computer; accepted is file:///PATH, where %2 stands for a blank, or the path itself</source>
        <translation>%1 no es un archivo de este equipo; se acepta: file:///RUTA, donde %2 representa un espacio, o la propia ruta</translation>
    </message>
    <message>
        <source>The base knows networks of the host that ran it, some with their passwords: %1. They are removed; a network that the cards need is to be in the preset.</source>
        <translation>La base conoce redes del equipo que la usó, algunas con su contraseña: %1. Se eliminan; una red que las tarjetas necesiten debe estar en el perfil.</translation>
    </message>
    <message>
        <source>The base is a card that Landfall wrote before. What it put there is removed, secrets and settings of the former host included, and made anew as this preset wants it: %1.</source>
        <translation>La base es una tarjeta que Landfall ya escribió antes. Lo que puso en ella se elimina, incluidos los secretos y ajustes del equipo anterior, y se vuelve a crear como lo quiere este perfil: %1.</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature bigalloc, with which it cannot be changed or grown</source>
        <translation>la raíz (partición %1) tiene la característica bigalloc de ext4, con la que no se puede modificar ni ampliar</translation>
    </message>
    <message>
        <source>it is Raspberry Pi OS, and its cloud-init reads a seed from the boot partition</source>
        <translation>es Raspberry Pi OS, y su cloud-init lee una semilla (seed) de la partición de arranque</translation>
    </message>
    <message>
        <source>%1 bytes behind the packed image belong to no image and were left out.</source>
        <translation>%1 bytes detrás de la imagen comprimida no pertenecen a ninguna imagen y se omitieron.</translation>
    </message>
    <message>
        <source>The image has %1 bytes, which is no multiple of 512 as every disk&apos;s length is; its last sector was filled up with zeros.</source>
        <translation>La imagen tiene %1 bytes, que no es múltiplo de 512 como la longitud de todo disco; su último sector se completó con ceros.</translation>
    </message>
    <message>
        <source>is an image, not a list of images; choose it as the base</source>
        <translation>es una imagen, no una lista de imágenes; elíjala como base</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a disk image; unpack it (%2) and use the image that is in it</source>
        <translation>esto es un archivo comprimido %1, no una imagen de disco; descomprímalo (%2) y use la imagen que contiene</translation>
    </message>
    <message>
        <source>this is packed as %1, which is not supported; unpack it (%2) and use what comes out</source>
        <translation>esto está comprimido como %1, que no se admite; descomprímalo (%2) y use el resultado</translation>
    </message>
    <message>
        <source>this is a %1 disk of a virtual machine; convert it (qemu-img convert -f %2 -O raw FROM TO.img) and use what comes out</source>
        <translation>esto es un disco %1 de una máquina virtual; conviértalo (qemu-img convert -f %2 -O raw ORIGEN DESTINO.img) y use el resultado</translation>
    </message>
    <message>
        <source>this is a web page, not a disk image; look at it in a browser, and download the image that it leads to</source>
        <translation>esto es una página web, no una imagen de disco; véala en un navegador y descargue la imagen a la que lleva</translation>
    </message>
    <message>
        <source>this is a text, not a disk image</source>
        <translation>esto es un texto, no una imagen de disco</translation>
    </message>
    <message>
        <source>The list %1 says that the file has %2 bytes, and it has %3.</source>
        <translation>La lista %1 dice que el archivo tiene %2 bytes, y tiene %3.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul takes it from this file.</source>
        <translation>%1 define %2, que también define la unión: Consul lo toma de este archivo.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul does not take it from this file, which it reads first.</source>
        <translation>%1 define %2, que también define la unión: Consul no lo toma de este archivo, que lee primero.</translation>
    </message>
    <message>
        <source>Consul does not read %1: it takes names that end in .json or .hcl.</source>
        <translation>Consul no lee %1: toma nombres que terminan en .json o .hcl.</translation>
    </message>
    <message>
        <source>Consul, which runs as the user consul, may not read %1 and would not start; accepted is &quot;owner&quot;: &quot;root:consul&quot; with &quot;mode&quot;: &quot;0640&quot;, or a file that all may read</source>
        <translation>Consul se ejecuta como el usuario consul, no puede leer %1 y no arrancaría; se acepta: &quot;owner&quot;: &quot;root:consul&quot; con &quot;mode&quot;: &quot;0640&quot;, o un archivo que todos puedan leer</translation>
    </message>
    <message>
        <source>What is in %1 was not checked: HCL is not read here.</source>
        <translation>El contenido de %1 no se comprobó: aquí no se lee HCL.</translation>
    </message>
    <message>
        <source>%1 is no JSON object, and Consul would not start with it</source>
        <translation>%1 no es un objeto JSON, y Consul no arrancaría con él</translation>
    </message>
    <message>
        <source>%1 is no JSON (byte %2), and Consul would not start with it</source>
        <translation>%1 no es JSON (byte %2), y Consul no arrancaría con él</translation>
    </message>
    <message>
        <source>%1 is not read by systemd; accepted is a drop-in whose name ends in .conf</source>
        <translation>systemd no lee %1; se acepta: un drop-in cuyo nombre termine en .conf</translation>
    </message>
    <message>
        <source>%1 does not begin with a section such as [Service], and systemd would ignore what it sets</source>
        <translation>%1 no empieza con una sección como [Service], y systemd ignoraría lo que define</translation>
    </message>
    <message>
        <source>holds no token: the host logs in with the role-id alone</source>
        <translation>no lleva token: el host entra solo con el role-id</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when it reboots and Vault is unavailable for longer than the lease.</source>
        <translation>El token de Consul es prestado: se revoca con el token de Vault que lo hizo. El host recibe uno nuevo en cada entrada; lo pierde cuando se reinicia y Vault no está disponible durante más tiempo que el préstamo.</translation>
    </message>
    <message>
        <source>%1 is every address: the SecretID works from anywhere until its TTL ends.</source>
        <translation>%1 es cualquier dirección: el SecretID vale desde cualquier lugar hasta que termina su TTL.</translation>
    </message>
    <message>
        <source>the operator&apos;s token is good for %1 more calls (num_uses), and the tokens of %2 cards take one each; use another token, or fewer cards</source>
        <translation>el token del operador vale para %1 llamadas más (num_uses), y los tokens de %2 tarjetas toman una cada uno; use otro token o menos tarjetas</translation>
    </message>
    <message>
        <source>The operator&apos;s token was good for %1 more calls (num_uses) when it was looked up; the tokens of the cards take %2.</source>
        <translation>El token del operador valía para %1 llamadas más (num_uses) cuando se consultó; los tokens de las tarjetas toman %2.</translation>
    </message>
    <message>
        <source>So that the cards get their tokens Vault was not asked for %1.</source>
        <translation>Para que las tarjetas reciban sus tokens, no se preguntó a Vault por: %1.</translation>
    </message>
    <message>
        <source>it is a standby that does not reach its cluster&apos;s active node: look after the cluster, or name another node in join.vault.address</source>
        <translation>es un nodo de reserva que no alcanza el nodo activo de su clúster: revise el clúster o indique otro nodo en join.vault.address</translation>
    </message>
    <message>
        <source>it was removed from its cluster: name another node in join.vault.address</source>
        <translation>se quitó de su clúster: indique otro nodo en join.vault.address</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, has no calls left, or belongs to another namespace</source>
        <translation>el token es incorrecto, ha caducado, no le quedan llamadas o pertenece a otro espacio de nombres</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=true, and hosts of this preset log in with the role-id alone; leave it out, or set the role&apos;s to false</source>
        <translation>el rol %1 tiene bind_secret_id=true, y los hosts de este perfil entran solo con el role-id; omítalo, o ponga el del rol en false</translation>
    </message>
    <message>
        <source>what the token may do</source>
        <translation>lo que el token puede hacer</translation>
    </message>
    <message>
        <source>the role-id</source>
        <translation>el role-id</translation>
    </message>
    <message>
        <source>the role&apos;s TTLs and limits</source>
        <translation>los TTL y límites del rol</translation>
    </message>
    <message>
        <source>is missing; a role that wants no SecretID must be bound to networks, Vault takes no other</source>
        <translation>falta; un rol que no pide SecretID debe estar limitado a redes, Vault no acepta otro</translation>
    </message>
    <message>
        <source>hosts of this preset log in with the role-id alone: their cards take no token</source>
        <translation>los hosts de este perfil entran solo con el role-id: sus tarjetas no llevan token</translation>
    </message>
    <message>
        <source>the answer could not be written: %1</source>
        <translation>no se pudo escribir la respuesta: %1</translation>
    </message>
    <message>
        <source>%1: the base&apos;s %2, renamed as its own first boot does it</source>
        <translation>%1: la cuenta %2 de la base, renombrada como lo hace su propio primer arranque</translation>
    </message>
    <message>
        <source>&quot;http://host:port&quot; or &quot;https://host:port&quot;</source>
        <translation>&quot;http://host:port&quot; o &quot;https://host:port&quot;</translation>
    </message>
    <message>
        <source>%1 is not a certificate&apos;s name</source>
        <translation>%1 no es un nombre para un certificado</translation>
    </message>
    <message>
        <source>a DNS name, with {host} and {datacenter} where the card&apos;s own belong, such as &quot;{host}.node.{datacenter}.consul&quot;</source>
        <translation>un nombre DNS, con {host} y {datacenter} donde van los de la propia tarjeta, como &quot;{host}.node.{datacenter}.consul&quot;</translation>
    </message>
    <message>
        <source>an XKB layout such as &quot;it&quot;, with a variant &quot;us(intl)&quot;, or up to four, &quot;us,ru(phonetic)&quot;</source>
        <translation>una distribución XKB como &quot;it&quot;, con una variante &quot;us(intl)&quot;, o hasta cuatro, &quot;us,ru(phonetic)&quot;</translation>
    </message>
    <message>
        <source>The base&apos;s own user-data goes on beside the preset: %1.</source>
        <translation>El user-data de la imagen base sigue valiendo junto al perfil: %1.</translation>
    </message>
    <message>
        <source>Of the base&apos;s user-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Del user-data de la imagen base desaparece esto, y en su lugar está lo de la tarjeta: %1</translation>
    </message>
    <message>
        <source>The base&apos;s user-data cannot be merged with the card&apos;s, for its line %1, and is replaced. It said: %2</source>
        <translation>El user-data de la imagen base no se puede combinar con el de la tarjeta, por su línea %1, y se sustituye. Decía: %2</translation>
    </message>
    <message>
        <source>Of the base&apos;s meta-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Del meta-data de la imagen base desaparece esto, y en su lugar está lo de la tarjeta: %1</translation>
    </message>
    <message>
        <source>The base&apos;s network-config goes, and the static address stands there. It said: %1</source>
        <translation>El network-config de la imagen base desaparece, y en su lugar está la dirección fija. Decía: %1</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 gets the preset&apos;s password in place of its own.</source>
        <translation>La cuenta %1 de la imagen base recibe la contraseña del perfil en lugar de la suya.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 has a password, which is locked: the preset lets it in by SSH keys only.</source>
        <translation>La cuenta %1 de la imagen base tiene una contraseña, que se bloquea: el perfil solo la deja entrar con claves SSH.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 keeps an SSH key that is not the preset&apos;s: %2</source>
        <translation>La cuenta %1 de la imagen base conserva una clave SSH que no es del perfil: %2</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 loses an SSH key, for the preset has keys of its own: %2</source>
        <translation>La cuenta %1 de la imagen base pierde una clave SSH, pues el perfil tiene las suyas: %2</translation>
    </message>
    <message>
        <source>The base has no time zones (Debian&apos;s package tzdata): until it has them, its clock shows UTC.</source>
        <translation>La imagen base no tiene zonas horarias (paquete tzdata de Debian): hasta que las tenga, su reloj muestra UTC.</translation>
    </message>
    <message>
        <source>the base&apos;s tzdata has no time zone %1; accepted is one of the %2 that it has, such as %3</source>
        <translation>el tzdata de la imagen base no tiene la zona horaria %1; se acepta una de las %2 que tiene, como %3</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1; accepted are %2</source>
        <translation>la imagen base no tiene la distribución de teclado %1; se aceptan %2</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1, perhaps %2 is meant; accepted are %3</source>
        <translation>la imagen base no tiene la distribución de teclado %1, quizá se quería decir %2; se aceptan %3</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variants; accepted is the layout alone</source>
        <translation>la distribución de teclado %1 de la imagen base no tiene variantes; se acepta ella sola</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variant %2; accepted are %3</source>
        <translation>la distribución de teclado %1 de la imagen base no tiene la variante %2; se aceptan %3</translation>
    </message>
    <message>
        <source>The base has no keyboard layouts (Debian&apos;s packages xkb-data and keyboard-configuration): until it has them, the keyboard is the kernel&apos;s, as in the United States.</source>
        <translation>La imagen base no tiene distribuciones de teclado (paquetes xkb-data y keyboard-configuration de Debian): hasta que las tenga, vale la del núcleo, como en Estados Unidos.</translation>
    </message>
    <message>
        <source>The base has accounts of its own: %1. They stay as they are, with their passwords and keys, and %2 is made beside them.</source>
        <translation>La base tiene cuentas propias: %1. Se quedan como están, con sus contraseñas y claves, y %2 se crea junto a ellas.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched on by the rules of %1, and joins no network: none is given.</source>
        <translation>La Wi-Fi se enciende según las reglas de %1 y no se une a ninguna red: no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>it has Armbian&apos;s /etc/armbian-release</source>
        <translation>tiene el archivo /etc/armbian-release de Armbian</translation>
    </message>
    <message>
        <source>it has DietPi&apos;s programs</source>
        <translation>tiene los programas de DietPi</translation>
    </message>
    <message>
        <source>by plain http, which nothing but the tunnel protects</source>
        <translation>por http sin cifrar, que solo protege el túnel</translation>
    </message>
    <message>
        <source>the names in it are %1</source>
        <translation>los nombres en él son %1</translation>
    </message>
    <message>
        <source>the names in the servers&apos; certificates are not checked</source>
        <translation>los nombres de los certificados de los servidores no se comprueban</translation>
    </message>
    <message>
        <source>Vault is reached by plain http: whoever is on the way, and whoever can take %1, reads the operator&apos;s token, the SecretIDs and Consul&apos;s secrets, and can answer in Vault&apos;s place. Nothing but the tunnel protects them.</source>
        <translation>A Vault se llega por http sin cifrar: quien esté en el camino, o pueda ponerse en el lugar de %1, lee el token del operador, los SecretID y los secretos de Consul, y puede responder en lugar de Vault. Solo el túnel los protege.</translation>
    </message>
    <message>
        <source>The names in the certificates of Consul&apos;s servers are not checked: any host with a certificate of Consul&apos;s CA, each client among them, can pose as a server and read and change what this host sends to one.</source>
        <translation>Los nombres de los certificados de los servidores de Consul no se comprueban: cualquier host con un certificado de la CA de Consul, también cada cliente, puede hacerse pasar por servidor y leer y cambiar lo que este host envía a uno.</translation>
    </message>
    <message>
        <source>%1 is not a name for which the PKI role %2 issues certificates, without which no host joins; accepted is a name that it allows (%3)</source>
        <translation>%1 no es un nombre para el que el rol PKI %2 emita certificados, sin los cuales ningún host se une; se acepta: un nombre que él permita (%3)</translation>
    </message>
    <message>
        <source>%1 is a host&apos;s name, which the PKI role %2 does not take as common name (cn_validations)</source>
        <translation>%1 es el nombre de un host, que el rol PKI %2 no admite como nombre común (cn_validations)</translation>
    </message>
    <message>
        <source>%1 is not a host&apos;s name as DNS has it, which the PKI role %2 asks for (enforce_hostnames)</source>
        <translation>%1 no es un nombre de host como los de DNS, y el rol PKI %2 pide uno (enforce_hostnames)</translation>
    </message>
    <message>
        <source>the PKI role %1 issues no certificates with IP addresses in them (allow_ip_sans=false); leave them out, or set it to true</source>
        <translation>el rol PKI %1 no emite certificados con direcciones IP (allow_ip_sans=false); quítelas o póngalo en true</translation>
    </message>
    <message>
        <source>reading the PKI role</source>
        <translation>lectura del rol PKI</translation>
    </message>
    <message>
        <source>The PKI role could not be read with the operator&apos;s token, so it was not checked that it allows the names of the hosts&apos; certificates. `plan` prints the policy that lets it.</source>
        <translation>El rol PKI no se pudo leer con el token del operador, así que no se comprobó que permita los nombres de los certificados de los hosts. `plan` muestra la política que lo deja leer.</translation>
    </message>
    <message>
        <source>is there a PKI engine mounted at %1/ with a role %2?</source>
        <translation>¿hay un motor PKI montado en %1/ con un rol %2?</translation>
    </message>
    <message>
        <source>the PKI role</source>
        <translation>el rol PKI</translation>
    </message>
    <message>
        <source>its disk id is %1 and was %2, as a first boot of its system makes it</source>
        <translation>su identificador de disco es %1 y era %2, como lo deja un primer arranque de su sistema</translation>
    </message>
    <message>
        <source>it has an extended partition (number %1), and only primary ones can be changed</source>
        <translation>tiene una partición extendida (número %1), y solo se pueden cambiar las primarias</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition (%1), from which a host reads what is its own</source>
        <translation>ninguna línea de su fstab monta la partición de arranque (%1), de la que un host lee lo que es suyo</translation>
    </message>
    <message>
        <source>written as it is: each byte is the base&apos;s, its disk id and host name too; nothing is added, changed or removed</source>
        <translation>se escribe tal como es: cada byte es el de la base, también su identificador de disco y su nombre de host; no se añade, cambia ni quita nada</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses, and with &quot;insecureHttp&quot; inside a tunnel that encrypts)</source>
        <translation>&quot;https://host:port&quot; (http para direcciones de bucle local y, con &quot;insecureHttp&quot;, dentro de un túnel que cifra)</translation>
    </message>
    <message>
        <source>%1 refuses the user and the password that it was given (401)</source>
        <translation>%1 rechaza el usuario y la contraseña que se le dieron (401)</translation>
    </message>
    <message>
        <source>%1 asks for a user and a password (401); accepted is https with a line in ~/.netrc (machine %2 login NAME password WORD), or NAME:PASSWORD in the keychain as %3</source>
        <translation>%1 pide usuario y contraseña (401); se acepta: https con una línea en ~/.netrc (machine %2 login NOMBRE password PALABRA), o NOMBRE:CONTRASEÑA en el llavero como %3</translation>
    </message>
    <message>
        <source>this base has no avahi-daemon, by which a host answers as NAME.local, and no apt to install it; install it in the base</source>
        <translation>esta base no tiene avahi-daemon, por el que un equipo responde como NOMBRE.local, ni apt para instalarlo; instálelo en la base</translation>
    </message>
    <message>
        <source>The base has no avahi-daemon: it is installed at the first boot, which needs the network, and from then on the host answers as NAME.local.</source>
        <translation>La base no tiene avahi-daemon: se instala en el primer arranque, para lo que hace falta la red, y desde entonces el equipo responde como NOMBRE.local.</translation>
    </message>
    <message>
        <source>the host name %1 was given, and without a preset the image is written as it is, with its own; leave the name out</source>
        <translation>se dio el nombre de host %1, y sin perfil la imagen se escribe tal como es, con el suyo; omita el nombre</translation>
    </message>
    <message>
        <source>the %1 file is corrupt or cut short; download it again</source>
        <translation>el archivo %1 está dañado o cortado; vuelva a descargarlo</translation>
    </message>
    <message>
        <source>this is a folder; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>esto es una carpeta; una base es un archivo de imagen (.img, tal cual o comprimido: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>this is not a regular file; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>esto no es un archivo regular; una base es un archivo de imagen (.img, tal cual o comprimido: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>the tar archive is empty; accepted is one with one disk image in it (.img)</source>
        <translation>el archivo tar está vacío; se acepta: uno con una imagen de disco (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains no disk image (%1); accepted is one with one disk image in it (.img)</source>
        <translation>el archivo tar no contiene ninguna imagen de disco (%1); se acepta: uno con una imagen de disco (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains more than one disk image (%1); unpack it and name the one that you mean</source>
        <translation>el archivo tar contiene más de una imagen de disco (%1); desempaquételo e indique cuál</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base starts on ARMv%3 at most (a Raspberry Pi 1, Zero or Zero W is ARMv6): it would not start there; accepted is a program for ARMv%3</source>
        <translation>%1 es un programa para ARMv%2, y la base arranca como máximo en ARMv%3 (una Raspberry Pi 1, Zero o Zero W es ARMv6): allí no arrancaría; se acepta: un programa para ARMv%3</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base is for ARMv%3 as well (a Raspberry Pi 1, Zero or Zero W is ARMv6): on such a board it does not start, and the host never joins</source>
        <translation>%1 es un programa para ARMv%2, y la base es también para ARMv%3 (una Raspberry Pi 1, Zero o Zero W es ARMv6): en una placa así no arranca, y el equipo nunca se une</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted is https://host:port, and http for loopback addresses and with &quot;insecureHttp&quot;</source>
        <translation>%1 no se acepta; se acepta: https://host:port, y http para direcciones de bucle local y con &quot;insecureHttp&quot;</translation>
    </message>
    <message>
        <source>no card with a host name has been written yet</source>
        <translation>aún no se ha escrito ninguna tarjeta con nombre de host</translation>
    </message>
    <message>
        <source>was given without --preset: the image is then written as it is, and nothing is put on the card</source>
        <translation>se dio sin --preset: la imagen se escribe entonces tal como es, y no se pone nada en la tarjeta</translation>
    </message>
    <message>
        <source>It has no boot partition, which any computer reads: the card&apos;s token and STATUS.txt are in its root, in %1. A token that comes later is put there on the running host, for rejoin has no place for it.</source>
        <translation>No tiene partición de arranque, que cualquier ordenador lee: el token y STATUS.txt de la tarjeta están en su raíz, en %1. Un token posterior se pone allí en el host en marcha, pues rejoin no tiene sitio para él.</translation>
    </message>
    <message>
        <source>it has no partition table</source>
        <translation>no tiene tabla de particiones</translation>
    </message>
    <message>
        <source>it has a hybrid MBR beside its GPT, which would contradict a new one</source>
        <translation>tiene un MBR híbrido junto a su GPT, que contradiría a una nueva</translation>
    </message>
    <message>
        <source>its GPT has its entries elsewhere than usual, to make room for a boot loader</source>
        <translation>su GPT tiene las entradas en otro lugar que el habitual, para dejar sitio a un cargador de arranque</translation>
    </message>
    <message>
        <source>the base&apos;s partition table stays as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>la tabla de particiones de la base queda como está (%1): omita layout.root, layout.partitions y layout.table</translation>
    </message>
    <message>
        <source>what is added to its root takes %1, the root has %2 free, and its partition cannot be made larger (%3)</source>
        <translation>lo que se añade a su raíz ocupa %1, la raíz tiene %2 libres y su partición no se puede agrandar (%3)</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect&apos;s auth key of this card is needed (user.raspberryPiConnect) and was not given</source>
        <translation>Se necesita la clave de Raspberry Pi Connect de esta tarjeta (user.raspberryPiConnect) y no se ha dado</translation>
    </message>
    <message>
        <source>a placeholder that is not known</source>
        <translation>un marcador desconocido</translation>
    </message>
    <message>
        <source>the card has no such file, or one that is too long</source>
        <translation>la tarjeta no tiene ese archivo, o es demasiado largo</translation>
    </message>
    <message>
        <source>%1: the host signs in to Raspberry Pi Connect as this user&apos;s, by an auth key that each card has of its own</source>
        <translation>%1: el equipo inicia sesión en Raspberry Pi Connect como el de este usuario, con una clave propia de cada tarjeta</translation>
    </message>
    <message>
        <source>the partition table is the base&apos;s, its disk id too, and so is each byte outside of root and boot partition</source>
        <translation>la tabla de particiones es la de la base, también su identificador de disco, y cada byte fuera de la raíz y la partición de arranque</translation>
    </message>
    <message>
        <source>%1 is an account of the base and lives in %2; accepted is one that lives in %3, or another name</source>
        <translation>%1 es una cuenta de la base y vive en %2; se acepta: una que viva en %3, u otro nombre</translation>
    </message>
    <message>
        <source>a list of texts in brackets, one key for each card</source>
        <translation>una lista de textos entre corchetes, una clave por tarjeta</translation>
    </message>
    <message>
        <source>holds a key twice</source>
        <translation>contiene una clave dos veces</translation>
    </message>
    <message>
        <source>a key of its own for each card: it signs in one device, once</source>
        <translation>una clave propia por tarjeta: registra un dispositivo, una vez</translation>
    </message>
    <message>
        <source>holds something that is no auth key</source>
        <translation>contiene algo que no es una clave de autenticación</translation>
    </message>
    <message>
        <source>rpuak_ or rpoak_ and 24 letters and digits, as Raspberry Pi Connect shows it once</source>
        <translation>rpuak_ o rpoak_ y 24 letras y cifras, como Raspberry Pi Connect la muestra una vez</translation>
    </message>
    <message>
        <source>setting the attributes of partition %1</source>
        <translation>al fijar los atributos de la partición %1</translation>
    </message>
    <message>
        <source>Raspberry Pi OS from bookworm on, or a base with rpi-connect in it</source>
        <translation>Raspberry Pi OS desde bookworm, o una base con rpi-connect</translation>
    </message>
    <message>
        <source>this base has no rpi-connect and cannot have it; accepted is %1</source>
        <translation>esta base no tiene rpi-connect ni puede tenerlo; se acepta: %1</translation>
    </message>
    <message>
        <source>%1 has no rpi-connect and cannot have it; accepted is %2</source>
        <translation>%1 no tiene rpi-connect ni puede tenerlo; se acepta: %2</translation>
    </message>
    <message>
        <source>The base has no rpi-connect: %1 is installed at the first boot, which needs the network, and the host signs in afterwards.</source>
        <translation>La base no tiene rpi-connect: %1 se instala en el primer arranque, que necesita la red, y el equipo inicia sesión después.</translation>
    </message>
    <message>
        <source>the preset signs in each host to Raspberry Pi Connect by an auth key of its own, which works once: %1 key(s) were given for %2 card(s); accepted is one for each, in the order of the cards</source>
        <translation>el perfil registra cada equipo en Raspberry Pi Connect con una clave propia, que vale una vez: se han dado %1 clave(s) para %2 tarjeta(s); se acepta: una por tarjeta, en su orden</translation>
    </message>
    <message>
        <source>has no FAT boot partition: it is no card of Landfall&apos;s, or of a base without one, whose token is put into /boot/landfall on the running host</source>
        <translation>no tiene partición de arranque FAT: no es una tarjeta de Landfall, o es de una base sin ella, cuyo token se pone en /boot/landfall en el host en marcha</translation>
    </message>
    <message>
        <source>ended, and how is not known: something else in this process waited for it</source>
        <translation>terminó y no se sabe cómo: otra cosa en este proceso lo esperaba</translation>
    </message>
    <message>
        <source>%1 lies outside of the preset&apos;s own folder, and its content goes onto the card</source>
        <translation>%1 está fuera de la carpeta del perfil, y su contenido va a la tarjeta</translation>
    </message>
    <message>
        <source>is a folder; accepted is a regular file</source>
        <translation>es una carpeta; se acepta: un archivo normal</translation>
    </message>
    <message>
        <source>is a pipe; accepted is a regular file</source>
        <translation>es una tubería; se acepta: un archivo normal</translation>
    </message>
    <message>
        <source>is a socket; accepted is a regular file</source>
        <translation>es un socket; se acepta: un archivo normal</translation>
    </message>
    <message>
        <source>is a device; accepted is a regular file</source>
        <translation>es un dispositivo; se acepta: un archivo normal</translation>
    </message>
    <message>
        <source>is made up by the kernel while it is read; accepted is a regular file on a disk</source>
        <translation>lo crea el núcleo al leerlo; se acepta: un archivo normal en un disco</translation>
    </message>
    <message>
        <source>its ext4 has its journal in %1; accepted is a journal in inode 8, or none</source>
        <translation>su ext4 tiene el diario en %1; se acepta: un diario en el inodo 8, o ninguno</translation>
    </message>
    <message>
        <source>another device, by UUID (%1)</source>
        <translation>otro dispositivo, por UUID (%1)</translation>
    </message>
    <message>
        <source>another device, by number (%1)</source>
        <translation>otro dispositivo, por número (%1)</translation>
    </message>
    <message>
        <source>inode %1</source>
        <translation>el inodo %1</translation>
    </message>
    <message>
        <source>its ext4 claims %1 blocks, %2 inodes and %3 groups; at most %4 blocks and inodes together, and %5 groups, are accepted</source>
        <translation>su ext4 declara %1 bloques, %2 inodos y %3 grupos; se acepta: %4 bloques e inodos en total y %5 grupos como máximo</translation>
    </message>
    <message>
        <source>its used blocks lie in more than %1 pieces</source>
        <translation>sus bloques en uso están en más de %1 trozos</translation>
    </message>
    <message>
        <source>the folder has more than %1 entries, or names of more than %2</source>
        <translation>la carpeta tiene más de %1 entradas, o nombres de más de %2</translation>
    </message>
    <message>
        <source>a chain is in more than %1 pieces</source>
        <translation>una cadena está en más de %1 trozos</translation>
    </message>
    <message>
        <source>its GPT claims %1 entries of %2 bytes; at most %3 of entries are accepted</source>
        <translation>su GPT declara %1 entradas de %2 bytes; se acepta: %3 de entradas como máximo</translation>
    </message>
    <message>
        <source>is in use by %1</source>
        <translation>está en uso por %1</translation>
    </message>
    <message>
        <source>%1 is a member of a volume or an array that is not running (%2); take it out of that first</source>
        <translation>%1 es miembro de un volumen o una matriz que no está en marcha (%2); quítelo antes de ahí</translation>
    </message>
    <message>
        <source>%1 sent less than %2 a second for %3 s</source>
        <translation>%1 envió menos de %2 por segundo durante %3 s</translation>
    </message>
    <message>
        <source>%1 does not say its length, and the disk has %2 free; at least %3 are left free</source>
        <translation>%1 no dice su longitud, y el disco tiene %2 libres; se dejan libres al menos %3</translation>
    </message>
    <message>
        <source>looking at a source</source>
        <translation>al mirar un origen</translation>
    </message>
    <message>
        <source>is older than this Landfall, which is of release %1; install the helper of this release: %2</source>
        <translation>es anterior a este Landfall, de la versión %1; instale el ayudante de esta versión: %2</translation>
    </message>
    <message>
        <source>does not say its length, and unpacks to more than %1: what the disk has free, less %2</source>
        <translation>no dice su longitud, y descomprimido ocupa más de %1: lo que el disco tiene libre, menos %2</translation>
    </message>
    <message>
        <source>unpacks to more than %1, which is more than any card holds</source>
        <translation>descomprimido ocupa más de %1, más de lo que cabe en cualquier tarjeta</translation>
    </message>
    <message>
        <source>a part of it takes more memory to unpack than is accepted, which is a dictionary of at most %1</source>
        <translation>una parte necesita más memoria para descomprimirse de la que se acepta: un diccionario de %1 como máximo</translation>
    </message>
    <message>
        <source>unpacking it would take %1 of memory; accepted is a dictionary of at most %2</source>
        <translation>descomprimirlo necesitaría %1 de memoria; se acepta: un diccionario de %2 como máximo</translation>
    </message>
    <message>
        <source>the list of files in the .zip has %1; at most %2 are accepted</source>
        <translation>la lista de archivos del .zip tiene %1; se acepta: %2 como máximo</translation>
    </message>
    <message>
        <source>it was packed with a window of %1, which is above 128 MiB (zstd --long=27); pack it again with a smaller one</source>
        <translation>se comprimió con una ventana de %1, por encima de 128 MiB (zstd --long=27); comprímalo de nuevo con una menor</translation>
    </message>
    <message>
        <source>%1 is packed by a method that is not supported (%2)</source>
        <translation>%1 está comprimido con un método no admitido (%2)</translation>
    </message>
    <message>
        <source>making a sandbox for it</source>
        <translation>al crear un entorno aislado para él</translation>
    </message>
    <message>
        <source>this program has no rules by which it could be run</source>
        <translation>este programa no tiene reglas con las que pueda ejecutarse</translation>
    </message>
    <message>
        <source>ran for more than %1 and was ended</source>
        <translation>se ejecutó más de %1 y se terminó</translation>
    </message>
    <message>
        <source>becoming the workers&apos; own user</source>
        <translation>cambio al usuario propio de los procesos de trabajo</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it: %1</source>
        <translation>está en uso: otra cosa en este equipo lo retiene: %1</translation>
    </message>
    <message>
        <source>the user %1, as whom cards are written, is missing on this computer; make it: %2</source>
        <translation>falta en este equipo el usuario %1, con el que se escriben las tarjetas; créelo: %2</translation>
    </message>
    <message>
        <source>is another drive than this authorisation was given for; each built-in disk needs its own</source>
        <translation>es otra unidad que la de esta autorización; cada disco interno necesita la suya</translation>
    </message>
    <message>
        <source>%1 lies in a filesystem that a program serves (FUSE), or that is not mounted here</source>
        <translation>%1 está en un sistema de archivos servido por un programa (FUSE) o no montado aquí</translation>
    </message>
    <message>
        <source>the first descriptor</source>
        <translation>el primer descriptor</translation>
    </message>
    <message>
        <source>Its boot partition is larger than %1, and rejoin does not read it: a token that comes later is put into %2 on the running host.</source>
        <translation>Su partición de arranque es mayor que %1 y rejoin no la lee: un token que llegue más tarde se pone en %2 en el host en marcha.</translation>
    </message>
    <message>
        <source>the SSH server of this base is dropbear, which reads no key of OpenSSH&apos;s: hosts would answer with another; leave it out, or install openssh-server in the base</source>
        <translation>el servidor SSH de esta base es dropbear, que no lee claves de OpenSSH: los hosts responderían con otra; omítala o instale openssh-server en la base</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come: it is put into %1 on the running host</source>
        <translation>como quiere el perfil, el token de la tarjeta está por llegar: se pone en %1 en el host en marcha</translation>
    </message>
    <message>
        <source>no Vault token was given: write the card again with one, or put a wrapped token into %1 on the running host</source>
        <translation>no se dio ningún token de Vault: escriba la tarjeta de nuevo con uno o ponga un token envuelto en %1 en el host en marcha</translation>
    </message>
    <message>
        <source>the card has no token (%1): write it again, or put a wrapped token into %2 on the running host</source>
        <translation>la tarjeta no tiene token (%1): escríbala de nuevo o ponga un token envuelto en %2 en el host en marcha</translation>
    </message>
    <message>
        <source>It unpacks to %1.</source>
        <translation>Descomprimida ocupa %1.</translation>
    </message>
    <message>
        <source>It unpacks to %1 or more; %2 at most are accepted.</source>
        <translation>Descomprimida ocupa %1 o más; se aceptan como máximo %2.</translation>
    </message>
    <message>
        <source>It does not say what it unpacks to; %1 at most are accepted.</source>
        <translation>No dice cuánto ocupa descomprimida; se aceptan como máximo %1.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner).</source>
        <translation>No va ningún token a la tarjeta: el host espera hasta que su SecretID se ponga en /var/lib/vault-agent/secret-id (como root; el host hace propietario a su agente).</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Use a wireless network</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Usar una red inalámbrica</translation>
    </message>
    <message>
        <source>Without it the cards need a cable.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sin ella las tarjetas necesitan un cable.</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nombre de la red (SSID)</translation>
    </message>
    <message>
        <source>With a passphrase, which is asked for when cards are written.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Con frase de contraseña, que se pide al escribir las tarjetas.</translation>
    </message>
    <message>
        <source>With a passphrase; for newer routers and boards.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Con frase de contraseña; para enrutadores y placas más nuevos.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A choice of the wizard: a wireless network that anybody may use</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody nearby can join.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sin frase de contraseña: cualquiera que esté cerca puede conectarse.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters; its radio rules apply. Some systems keep the radio off without it.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Dos letras; rigen sus normas de radio. Algunos sistemas apagan la radio sin él.</translation>
    </message>
    <message>
        <source>The network does not announce its name</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>La red no anuncia su nombre</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Address from the router (DHCP)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Dirección del enrutador (DHCP)</translation>
    </message>
    <message>
        <source>A static address for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Una dirección estática para cada tarjeta</translation>
    </message>
    <message>
        <source>Address and prefix length</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Dirección y longitud del prefijo</translation>
    </message>
    <message>
        <source>{n+20} is the card&apos;s number plus 20.</source>
        <extracomment>About a field of the wizard; {n+20} stays as it is</extracomment>
        <translation>{n+20} es el número de la tarjeta más 20.</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Enrutador</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Use this computer&apos;s network, %1</source>
        <extracomment>Button of the wizard; %1 is the wireless network that this computer is in</extracomment>
        <translation>Usar la red de este equipo, %1</translation>
    </message>
</context>
<context>
    <name>PartitionEntry</name>
    <message>
        <source>Partition %1, %2</source>
        <extracomment>Accessible name of a partition&apos;s fields; %1 is its number, %2 its label</extracomment>
        <translation>Partición %1, %2</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Mover %1 adelante</translation>
    </message>
    <message>
        <source>Move %1 back</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Mover %1 atrás</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>4GiB, 25% or rest</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>4GiB, 25% o rest</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Montada en</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>PartitionsStep</name>
    <message>
        <source>The partitions to scale</source>
        <extracomment>Accessible name of a bar of partitions</extracomment>
        <translation>Las particiones a escala</translation>
    </message>
    <message>
        <source>Drawn for a card of</source>
        <extracomment>Name of a choice: the size of card that partitions are drawn for</extracomment>
        <translation>Dibujado para una tarjeta de</translation>
    </message>
    <message>
        <source>Size of the root</source>
        <extracomment>Name of a field of the wizard: the partition that holds the system</extracomment>
        <translation>Tamaño de la raíz</translation>
    </message>
    <message>
        <source>8GiB, 25% of the card, or rest. Left empty, as large as what is put there needs.</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>8GiB, 25% de la tarjeta o rest. Vacío: tan grande como necesite su contenido.</translation>
    </message>
    <message>
        <source>Add a partition</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Añadir una partición</translation>
    </message>
    <message>
        <source>Partition table</source>
        <extracomment>Heading in the wizard: the kind of table that lists the partitions</extracomment>
        <translation>Tabla de particiones</translation>
    </message>
    <message>
        <source>Every Raspberry Pi starts from it.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Toda Raspberry Pi arranca con ella.</translation>
    </message>
    <message>
        <source>Raspberry Pi 4, 400, 5 and their Compute Modules start from it, with a boot loader of September 2020 or later; older models do not.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Las Raspberry Pi 4, 400, 5 y sus Compute Modules arrancan con ella, con un cargador de arranque de septiembre de 2020 o posterior; los modelos más antiguos no.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Time zone</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Left empty, it stays as in the base.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vacío, queda como en la base.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Idioma y formatos</translation>
    </message>
    <message>
        <source>For a screen and keyboard at the board: it, us(intl), or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Para pantalla y teclado en la placa: it, us(intl), o varios, us,ru.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Partitions, %1</source>
        <extracomment>Accessible name of a bar of partitions; %1 is the size of a card</extracomment>
        <translation>Particiones, %1</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>Accessible name of the plan</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan of the card appears here once there is a base and a preset.</source>
        <extracomment>Shown in place of the plan before base and preset are chosen</extracomment>
        <translation>El plan de la tarjeta aparece aquí cuando hay una base y un perfil.</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>Shown in place of the plan while it is being made</extracomment>
        <translation>Planificando</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>Preset</source>
        <extracomment>Heading of the pane where a preset is chosen</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Make one, choose one, or drop a file here.</source>
        <extracomment>The preset pane before a preset is chosen</extracomment>
        <translation>Lo que hace suya una tarjeta: nombres de host, usuario, red, particiones, el clúster al que se une. Cree uno, elija uno o suelte un archivo aquí.</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button that opens the chosen preset in the wizard</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the preset %1</source>
        <extracomment>Accessible name of the button that opens the chosen preset in the wizard; %1 is the preset</extracomment>
        <translation>Editar el perfil %1</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>Button that shows all presets</extracomment>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>Button: cards are written without a preset</extracomment>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Sin perfil: escribir la imagen tal como es</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Duplicate %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a preset in the list: opens the wizard</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>in use · %1</source>
        <extracomment>About a preset in the list that the cards are written with; %1 is what it is</extracomment>
        <translation>en uso · %1</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Your presets</source>
        <extracomment>Accessible name of the page that lists presets</extracomment>
        <translation>Sus perfiles</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Heading of the page that lists presets</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that brings back a preset that was deleted</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <extracomment>Accessible name of the button that brings back a preset; %1 is the preset</extracomment>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>None yet. A preset is made once for each kind of card, and holds no secret: it can be shared, or kept in git.</source>
        <extracomment>The list of presets while it is empty</extracomment>
        <translation>Aún ninguno. Un perfil se crea una vez para cada clase de tarjeta y no contiene secretos: puede compartirse o guardarse en git.</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>File types in the file dialog for a preset</extracomment>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exportar un perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Presets and templates (*.json *.hcl)</source>
        <extracomment>File types in the file dialog for a preset that is imported; .hcl is Packer&apos;s</extracomment>
        <translation>Perfiles y plantillas (*.json *.hcl)</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>The choice to write cards without any preset of the list</extracomment>
        <translation>Sin perfil: escribir la imagen tal como es</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use no preset</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>No usar ningún perfil</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>The zip of the publisher, or the program itself, for the cards&apos; processor.</source>
        <extracomment>About a field for a program&apos;s file</extracomment>
        <translation>El zip del editor, o el propio programa, para el procesador de las tarjetas.</translation>
    </message>
    <message>
        <source>%1&apos;s version</source>
        <extracomment>Name of a field for a program&apos;s version; %1 is the program</extracomment>
        <translation>Versión de %1</translation>
    </message>
    <message>
        <source>%1 is in the base already</source>
        <extracomment>A choice of the wizard: nothing is put on the cards, the base&apos;s own program is used; %1 is the program</extracomment>
        <translation>%1 ya está en la base</translation>
    </message>
    <message>
        <source>or %1 as a file</source>
        <extracomment>Name of a field for a program&apos;s file; %1 is the program</extracomment>
        <translation>o %1 como archivo</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Heading of the question for another name; %1 is a preset</extracomment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives a preset another name</extracomment>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a preset&apos;s name as it is</extracomment>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Save a report</source>
        <extracomment>Heading of the sheet that saves a report
----------
Title of a file dialog</extracomment>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>A text about the last cards that were written or failed: versions of Landfall and of this system, hosts, drives with their serial numbers, times and errors. Read it before you pass it on. No secret is in it.</source>
        <extracomment>What is in a report</extracomment>
        <translation>Un texto sobre las últimas tarjetas escritas o fallidas: versiones de Landfall y de este sistema, hosts, unidades con sus números de serie, horas y errores. Léalo antes de pasarlo a otros. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Accessible name of the page that shows the plan in detail</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Heading of the page that shows the plan in detail; %1 is a preset&apos;s name, %2 a base&apos;s</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>What is put on each card</source>
        <extracomment>Heading of the list of what is put on a card beside the base</extracomment>
        <translation>Lo que se pone en cada tarjeta</translation>
    </message>
    <message>
        <source>What each card asks for when it boots</source>
        <extracomment>Heading of the list of what a card asks of Vault and Consul when it boots</extracomment>
        <translation>Lo que pide cada tarjeta al arrancar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: kept from before</source>
        <extracomment>A secret is kept in memory since the last batch; %1 is its name</extracomment>
        <translation>%1: guardado de antes</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button that asks for a secret again</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a button that asks for a secret again; %1 is its name</extracomment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>%1: from the keychain</source>
        <extracomment>A secret was found in the keychain; %1 is its name</extracomment>
        <translation>%1: del llavero</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Passphrase of the Wi-Fi %1</source>
        <extracomment>Name of a field; %1 is a wireless network</extracomment>
        <translation>Frase de contraseña de la Wi-Fi %1</translation>
    </message>
    <message>
        <source>Password of %1 on the cards</source>
        <extracomment>Name of a field; %1 is a user</extracomment>
        <translation>Contraseña de %1 en las tarjetas</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Su token para %1</translation>
    </message>
    <message>
        <source>Used to make one wrapped token a card; it stays on this computer, in memory.</source>
        <extracomment>About the operator&apos;s Vault token</extracomment>
        <translation>Sirve para crear un token envuelto por tarjeta; permanece en este equipo, en memoria.</translation>
    </message>
    <message>
        <source>Optional: without it the cards are written without a token, and rejoin adds it later.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Opcional: sin él las tarjetas se escriben sin token, y rejoin lo añade después.</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect key of %1</source>
        <extracomment>Name of a field; %1 is a host, Raspberry Pi Connect a service</extracomment>
        <translation>Clave de Raspberry Pi Connect de %1</translation>
    </message>
    <message>
        <source>A new auth key of your account for each card: it works once, and is not kept.</source>
        <extracomment>About a field</extracomment>
        <translation>Una clave nueva de su cuenta por tarjeta: vale una vez y no se guarda.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>%1: path</source>
        <extracomment>Name of a field for a path in Vault; %1 is what is found there</extracomment>
        <translation>%1: ruta</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field for the key of a value in Vault</extracomment>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>SettingsCache</name>
    <message>
        <source>Cache</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Unpacked bases and downloads are kept. The least recently used are removed first, those that a preset names last.</source>
        <extracomment>About the cache in the settings</extracomment>
        <translation>Las bases descomprimidas y las descargas se conservan. Primero se elimina lo usado hace más tiempo; lo último, lo que nombra un perfil.</translation>
    </message>
    <message>
        <source>%1 on the disk at present</source>
        <extracomment>About the cache; %1 is a size</extracomment>
        <translation>%1 en el disco en este momento</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Name of the field for the cache&apos;s limit</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Such as 40GiB or 20GB.</source>
        <extracomment>About the field for the cache&apos;s limit</extracomment>
        <translation>Por ejemplo, 40GiB o 20GB.</translation>
    </message>
    <message>
        <source>Clear the cache (%1)</source>
        <extracomment>Button that empties the cache; %1 is a size</extracomment>
        <translation>Vaciar la caché (%1)</translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <extracomment>Name of a choice in the settings</extracomment>
        <translation>Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Takes effect when Landfall is started again.</source>
        <extracomment>About the language that was chosen in the settings</extracomment>
        <translation>Surte efecto al volver a iniciar Landfall.</translation>
    </message>
</context>
<context>
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listas de imágenes</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. What a list says is checked against the image.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>En el formato de Raspberry Pi Imager. Lo que dice una lista se comprueba con la imagen.</translation>
    </message>
    <message>
        <source>Raspberry Pi&apos;s own list</source>
        <extracomment>A list that can be switched off</extracomment>
        <translation>La lista propia de Raspberry Pi</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <extracomment>Button that takes a list away; %1 is its address</extracomment>
        <translation>Eliminar la lista %1</translation>
    </message>
    <message>
        <source>Add a list</source>
        <extracomment>Name of the field for another list</extracomment>
        <translation>Añadir una lista</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a file.</source>
        <extracomment>About the field for another list</extracomment>
        <translation>Una dirección (https://…) o la ruta de un archivo.</translation>
    </message>
    <message>
        <source>Add the list</source>
        <extracomment>Button that adds a list</extracomment>
        <translation>Añadir la lista</translation>
    </message>
</context>
<context>
    <name>SettingsMirrors</name>
    <message>
        <source>Mirrors of the programs</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Réplicas de los programas</translation>
    </message>
    <message>
        <source>Vault, Consul and consul-template come from their publisher, whose signature is checked. A mirror serves the same files; with a keyring its own signature is checked instead, and the plan says so.</source>
        <extracomment>About the mirrors in the settings</extracomment>
        <translation>Vault, Consul y consul-template vienen de su editor, cuya firma se comprueba. Una réplica (mirror) sirve los mismos archivos; con un anillo de claves (keyring) se comprueba en cambio la firma de la réplica, y el plan lo dice.</translation>
    </message>
    <message>
        <source>Remove the mirror: %1</source>
        <extracomment>Button that takes a mirror away; %1 says what comes from where</extracomment>
        <translation>Eliminar la réplica: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of the choice of a program that gets a mirror</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Its mirror</source>
        <extracomment>Name of the field for a mirror</extracomment>
        <translation>Su réplica</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a folder.</source>
        <extracomment>About the field for a mirror</extracomment>
        <translation>Una dirección (https://…) o la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>Signed by a key of %1</source>
        <extracomment>By which keys the files of a new mirror are checked; %1 is a file</extracomment>
        <translation>Firmado con una clave de %1</translation>
    </message>
    <message>
        <source>Add the mirror</source>
        <extracomment>Button that adds a mirror</extracomment>
        <translation>Añadir la réplica</translation>
    </message>
    <message>
        <source>Keyring…</source>
        <extracomment>Button that opens the dialog for a keyring</extracomment>
        <translation>Anillo de claves…</translation>
    </message>
    <message>
        <source>Choose a keyring</source>
        <extracomment>Title of the dialog for a keyring</extracomment>
        <translation>Elegir un anillo de claves</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Accessible name of the page of settings
----------
Heading of the page of settings</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back from the settings</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>For servers of your own whose certificate no public authority has signed. They are trusted for downloads, besides those of the system.</source>
        <extracomment>About the certificates in the settings</extracomment>
        <translation>Para servidores suyos cuyo certificado no ha firmado ninguna autoridad pública. Se confía en ellos para las descargas, además de los del sistema.</translation>
    </message>
    <message>
        <source>Another CA file…</source>
        <extracomment>Button that opens the dialog for a file of certificates</extracomment>
        <translation>Otro archivo de CA…</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Dejar de confiar en él</translation>
    </message>
    <message>
        <source>These settings are stored in %1 and apply to landfall-cli too.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Estos ajustes se guardan en %1 y rigen también para landfall-cli.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <extracomment>Title of the dialog for a file of certificates</extracomment>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>File types in the dialog for a file of certificates</extracomment>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Base, preset and cards</source>
        <extracomment>Accessible name of the first page</extracomment>
        <translation>Base, perfil y tarjetas</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>About a step of the wizard: how many fields are to be put right</extracomment>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <extracomment>About a step of the wizard: how many fields are to be filled</extracomment>
        <translation>
            <numerusform>%n por rellenar</numerusform>
            <numerusform>%n por rellenar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>A fresh token for %1</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Un token nuevo para %1</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>¿Revocar el token de %1?</translation>
    </message>
    <message>
        <source>Put the card back into a reader. A new wrapped token goes on it, works once, and the old one is revoked; nothing else on the card changes.</source>
        <extracomment>What a fresh token is; the term of Vault is given beside it</extracomment>
        <translation>Vuelva a introducir la tarjeta en un lector. Se pone en ella un nuevo token envuelto, que sirve una vez, y el anterior se revoca; nada más cambia en la tarjeta.</translation>
    </message>
    <message>
        <source>A card that has not joined yet cannot join any more. One that has joined stays until its Vault token ends, and cannot log in again.</source>
        <extracomment>What revoking a token does</extracomment>
        <translation>Una tarjeta que aún no se ha unido ya no podrá unirse. Una que se ha unido permanece hasta que acabe su token de Vault, y no puede volver a entrar.</translation>
    </message>
    <message>
        <source>The card is in</source>
        <extracomment>Name of a choice: in which reader the card is</extracomment>
        <translation>La tarjeta está en</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <extracomment>A choice before something is chosen</extracomment>
        <translation>Elija la unidad</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>A choice while there is nothing to choose</extracomment>
        <translation>No se encontró ninguna tarjeta</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Su token para %1</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Preguntando a Vault</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Button that ends a card&apos;s token; %1 is its host</extracomment>
        <translation>Revocar el token de %1</translation>
    </message>
    <message>
        <source>Writing the token</source>
        <extracomment>Button while a fresh token is made and written</extracomment>
        <translation>Escribiendo el token</translation>
    </message>
    <message>
        <source>Put a fresh token on it</source>
        <extracomment>Button that puts a fresh token on a card</extracomment>
        <translation>Poner un token nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet after something was done</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a card&apos;s token as it is</extracomment>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Address of the Vault server</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Dirección del servidor Vault</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Su autoridad de certificación (PEM)</translation>
    </message>
    <message>
        <source>Left empty, the system&apos;s trusted authorities are used.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vacío: se usan las autoridades en las que confía el sistema.</translation>
    </message>
    <message>
        <source>How a card authenticates</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Cómo se autentica una tarjeta</translation>
    </message>
    <message>
        <source>Durable</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Duradera</translation>
    </message>
    <message>
        <source>The host keeps a SecretID, and logs in again by itself after a long time without power.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>El equipo conserva un SecretID y vuelve a entrar por sí solo tras mucho tiempo sin corriente.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Nothing stays on the card: after its token ends it needs a new one, by rejoin.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Nada queda en la tarjeta: cuando acaba su token necesita otro, con rejoin.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The card has the role-id alone, and waits for its token.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>La tarjeta solo tiene el role-id y espera su token.</translation>
    </message>
    <message>
        <source>The wrapped token is valid for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>El token envuelto es válido durante</translation>
    </message>
    <message>
        <source>It works once: the card must boot within this time.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Sirve una vez: la tarjeta debe arrancar en ese plazo.</translation>
    </message>
    <message>
        <source>Networks from which it may be used</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Redes desde las que puede usarse</translation>
    </message>
    <message>
        <source>AppRole role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rol de AppRole</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>Where things are in Vault</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Dónde están las cosas en Vault</translation>
    </message>
    <message>
        <source>Only where your cluster differs from the defaults shown in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Solo donde su clúster difiera de los valores mostrados en gris.</translation>
    </message>
    <message>
        <source>Mount of the AppRole method</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Montaje del método AppRole</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Gossip key</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Clave gossip</translation>
    </message>
    <message>
        <source>Consul&apos;s certificate authority</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Autoridad de certificación de Consul</translation>
    </message>
    <message>
        <source>A certificate of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un certificado propio para cada tarjeta</translation>
    </message>
    <message>
        <source>From a PKI engine of Vault.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>De un motor PKI de Vault.</translation>
    </message>
    <message>
        <source>Mount of the PKI engine</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Montaje del motor PKI</translation>
    </message>
    <message>
        <source>PKI role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rol PKI</translation>
    </message>
    <message>
        <source>A certificate lives for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Un certificado dura</translation>
    </message>
    <message>
        <source>A Consul ACL token for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un token ACL de Consul para cada tarjeta</translation>
    </message>
    <message>
        <source>ACL token</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Token ACL</translation>
    </message>
    <message>
        <source>The role needs no SecretID, on purpose</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>El rol no necesita SecretID, y es intencionado</translation>
    </message>
    <message>
        <source>Anybody in the network who knows the role-id can be a node.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Cualquiera de la red que conozca el role-id puede ser un nodo.</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0; about 130 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0; unos 130 MB en cada tarjeta.</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 500 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; unos 500 MB en cada tarjeta.</translation>
    </message>
    <message>
        <source>Paste it, or have it fetched below.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Péguelo o haga que se obtenga abajo.</translation>
    </message>
    <message>
        <source>Plain http to Vault, inside a tunnel</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>http sin cifrar hacia Vault, dentro de un túnel</translation>
    </message>
    <message>
        <source>For an address with http://. Nothing but the tunnel, such as WireGuard, protects tokens and secrets.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Para una dirección con http://. Solo el túnel, como WireGuard, protege los tokens y los secretos.</translation>
    </message>
    <message>
        <source>Its common name</source>
        <extracomment>Name of a field of the wizard: the common name of a certificate</extracomment>
        <translation>Su nombre común</translation>
    </message>
    <message>
        <source>As the PKI role allows it; {host} and {datacenter} stand for the card&apos;s own.</source>
        <extracomment>About a field of the wizard; {host} and {datacenter} stay as they are</extracomment>
        <translation>Como lo permita el rol PKI; {host} y {datacenter} representan los de la tarjeta.</translation>
    </message>
    <message>
        <source>Further names in it</source>
        <extracomment>Name of a field of the wizard: further names in a certificate</extracomment>
        <translation>Otros nombres en él</translation>
    </message>
    <message>
        <source>IP addresses in it</source>
        <extracomment>Name of a field of the wizard: addresses in a certificate</extracomment>
        <translation>Direcciones IP en él</translation>
    </message>
</context>
<context>
    <name>VaultTest</name>
    <message>
        <source>Your Vault token, for a test</source>
        <extracomment>Name of a field of the wizard: the operator&apos;s own token of Vault</extracomment>
        <translation>Su token de Vault, para una prueba</translation>
    </message>
    <message>
        <source>It stays in memory until the wizard is left. The test also fetches the role-id.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Permanece en memoria hasta salir del asistente. La prueba también obtiene el role-id.</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Preguntando a Vault</translation>
    </message>
    <message>
        <source>Test with Vault</source>
        <extracomment>Button of the wizard: whether cards could log in</extracomment>
        <translation>Probar con Vault</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Host and user</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Host y usuario</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Consul</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Consul</translation>
    </message>
    <message>
        <source>Partitions</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Preset wizard</source>
        <extracomment>Accessible name of the page where a preset is written</extracomment>
        <translation>Asistente de perfiles</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <extracomment>Button that leaves the wizard</extracomment>
        <translation>Salir del asistente</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of the wizard&apos;s steps</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the wizard: to the step before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of the wizard: to the next step</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>Try %n card(s) again</source>
        <extracomment>Button after a batch: the cards that failed are chosen once more</extracomment>
        <translation>
            <numerusform>Reintentar %n tarjeta</numerusform>
            <numerusform>Reintentar %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next cards</source>
        <extracomment>Button after a batch</extracomment>
        <translation>Escribir las siguientes tarjetas</translation>
    </message>
    <message>
        <source>The keychain did not store the secrets: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>El llavero no guardó los secretos: %1</translation>
    </message>
    <message>
        <source>See them arrive</source>
        <extracomment>Button after a batch: to the page where the cards are seen to join</extracomment>
        <translation>Verlas llegar</translation>
    </message>
</context>
<context>
    <name>WritingRow</name>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the writing of one card</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop writing %1</source>
        <extracomment>Accessible name of the button that stops the writing of one card; %1 is its host</extracomment>
        <translation>Detener la escritura de %1</translation>
    </message>
</context>
<context>
    <name>landfall::ArrivalsModel</name>
    <message numerus="yes">
        <source>%1 · %n card(s) · %2</source>
        <extracomment>Heading of the cards that were written together: %1 a preset, %2 a time; %n cards</extracomment>
        <translation>
            <numerusform>%1 · %n tarjeta · %2</numerusform>
            <numerusform>%1 · %n tarjetas · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n card(s) to appear in Consul</source>
        <extracomment>Above the list of written cards: how many are waited for</extracomment>
        <translation>
            <numerusform>Esperando a que %n tarjeta aparezca en Consul</numerusform>
            <numerusform>Esperando a que %n tarjetas aparezcan en Consul</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has been written on this computer yet.</source>
        <extracomment>In place of the list of written cards</extracomment>
        <translation>Aún no se ha escrito ninguna tarjeta en este equipo.</translation>
    </message>
    <message>
        <source>Not waiting for any card</source>
        <extracomment>Above the list of written cards</extracomment>
        <translation>No se espera ninguna tarjeta</translation>
    </message>
    <message>
        <source>Token revoked %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token revocado (%1)</translation>
    </message>
    <message>
        <source>Token used</source>
        <extracomment>About a card&apos;s token: it did its work</extracomment>
        <translation>Token usado</translation>
    </message>
    <message>
        <source>No token yet</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Aún sin token</translation>
    </message>
    <message>
        <source>Token expired %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token caducado (%1)</translation>
    </message>
    <message>
        <source>Token valid until %1</source>
        <translation>Token válido hasta %1</translation>
    </message>
</context>
<context>
    <name>landfall::BaseListModel</name>
    <message>
        <source>%1 · used %2</source>
        <extracomment>A base in the cache: %1 what it takes on the disk, %2 when it was used last</extracomment>
        <translation>%1 · usada %2</translation>
    </message>
</context>
<context>
    <name>landfall::BaseModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>What a base is: %1 its processors, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Takes no settings: it is written as it is</source>
        <extracomment>About a base that no settings can be put into</extracomment>
        <translation>No admite ajustes: se escribe tal cual</translation>
    </message>
    <message>
        <source>Takes its settings</source>
        <extracomment>About a base that settings can be put into</extracomment>
        <translation>Admite sus ajustes</translation>
    </message>
    <message>
        <source>Takes its settings, but not all</source>
        <extracomment>About a base that some settings cannot be put into</extracomment>
        <translation>Admite sus ajustes, pero no todos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a base was read: %1 of %2, both sizes</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without a preset it is written as it is.</source>
        <extracomment>About any base, beside whether it takes settings</extracomment>
        <translation>Sin perfil se escribe tal como es.</translation>
    </message>
    <message>
        <source>Takes its settings, and keeps its partitions</source>
        <extracomment>About a base that settings can be put into, and whose partitions cannot be changed</extracomment>
        <translation>Admite ajustes y conserva sus particiones</translation>
    </message>
</context>
<context>
    <name>landfall::BatchModel</name>
    <message>
        <source>Safe to remove</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Se puede retirar</translation>
    </message>
    <message>
        <source>Written and compared: %1 in %2</source>
        <translation>Escrito y comparado: %1 en %2</translation>
    </message>
    <message>
        <source>Written and compared: %1</source>
        <extracomment>A card image file is done; %1 is how much was written</extracomment>
        <translation>Escrito y comparado: %1</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <extracomment>What to do with a card image file that is done; %1 is its path</extracomment>
        <translation>Lista en %1</translation>
    </message>
    <message>
        <source>Ejected: take it out</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Expulsada: retírela</translation>
    </message>
    <message>
        <source>It cannot be used until it is written again</source>
        <extracomment>What to do with a card whose writing was stopped</extracomment>
        <translation>No sirve hasta que se escriba de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n card(s)</source>
        <extracomment>Heading while cards are written</extracomment>
        <translation>
            <numerusform>Escribiendo %n tarjeta</numerusform>
            <numerusform>Escribiendo %n tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <extracomment>Heading when all cards are done</extracomment>
        <translation>
            <numerusform>%n tarjeta escrita</numerusform>
            <numerusform>%n tarjetas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not written</source>
        <extracomment>Heading when no card was written</extracomment>
        <translation>
            <numerusform>%n tarjeta no escrita</numerusform>
            <numerusform>%n tarjetas no escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards written</source>
        <extracomment>Heading when some cards were not written: %1 of %2 cards were</extracomment>
        <translation>%1 de %2 tarjetas escritas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The state of a card whose writing was stopped by the person</extracomment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>The state of a card while its writing is being stopped</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What a card is at</extracomment>
        <translation>Leyendo la base</translation>
    </message>
    <message>
        <source>Composing</source>
        <extracomment>What a card is at: its content is put together</extracomment>
        <translation>Componiendo</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a card is at</extracomment>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>What a card is at: what was written is read back and compared</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Asking Vault for its token</source>
        <extracomment>What a card is at: its token is asked for</extracomment>
        <translation>Pidiendo su token a Vault</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>What a card is at: the partition table is written last</extracomment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 were on it already</source>
        <extracomment>Follows how much was written to a card; %1 is how much had not to be</extracomment>
        <translation>%1 ya estaban en ella</translation>
    </message>
    <message>
        <source>Comparing, writing what differs</source>
        <extracomment>What a card is at: most of it is as it should be and is not written again</extracomment>
        <translation>Comparando y escribiendo lo que difiere</translation>
    </message>
    <message>
        <source>%1 unused and blank</source>
        <extracomment>Follows how much was written to a card; %1 is how much unused space is zeros now</extracomment>
        <translation>%1 libres y vaciados</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a token</source>
        <extracomment>Heading when cards are done, some without a token; %1 says how many were written</extracomment>
        <translation>
            <numerusform>%1, %n sin token</numerusform>
            <numerusform>%1, %n sin token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token. &quot;Fresh token&quot; in Arrivals puts one on it.</source>
        <extracomment>What to do about a card that was written without a token; &quot;Arrivals&quot; is a page, &quot;Fresh token&quot; a button on it</extracomment>
        <translation>Aún no puede unirse: no tiene token. «Token nuevo» en Llegadas le pone uno.</translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token.</source>
        <extracomment>About a card that was written without a token; what to do comes behind it</extracomment>
        <translation>Aún no puede unirse: no tiene token.</translation>
    </message>
</context>
<context>
    <name>landfall::BatchNotice</name>
    <message numerus="yes">
        <source>%n card(s) were not written.</source>
        <extracomment>In a notification: some cards of a batch were not written</extracomment>
        <translation>
            <numerusform>%n tarjeta no se escribió.</numerusform>
            <numerusform>%n tarjetas no se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>landfall::BatchQuestion</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>landfall::CardListModel</name>
    <message>
        <source>Replaces the file in %1</source>
        <translation>Reemplaza el archivo en %1</translation>
    </message>
    <message>
        <source>A new file in %1</source>
        <extracomment>About a card image file that would be written</extracomment>
        <translation>Un archivo nuevo en %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>About a drive whose writing did not end</extracomment>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>holds %1</source>
        <extracomment>About a drive; %1 names what is stored on it</extracomment>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Button; %1 is a file&apos;s name</extracomment>
        <translation>Escribir %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n card image(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>Escribir %n imagen de tarjeta</numerusform>
            <numerusform>Escribir %n imágenes de tarjeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase and write %1, %2</source>
        <extracomment>Button; %1 is a drive, %2 its size</extracomment>
        <translation>Borrar y escribir %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Erase and write %n card(s), %1</source>
        <extracomment>Button; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Borrar y escribir %n tarjeta, %1</numerusform>
            <numerusform>Borrar y escribir %n tarjetas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %1 and write %n card(s)</source>
        <extracomment>Button: cards and card image files together; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Borrar %1 y escribir %n tarjeta</numerusform>
            <numerusform>Borrar %1 y escribir %n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another card has this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Otra tarjeta tiene este nombre</translation>
    </message>
    <message>
        <source>built in, not a card</source>
        <extracomment>About a drive that is no card</extracomment>
        <translation>disco interno, no es una tarjeta</translation>
    </message>
</context>
<context>
    <name>landfall::CatalogModel</name>
    <message>
        <source>%1 to download</source>
        <extracomment>About an image of a list; %1 is a size</extracomment>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>All boards</source>
        <extracomment>The choice that images for every board are shown</extracomment>
        <translation>Todas las placas</translation>
    </message>
</context>
<context>
    <name>landfall::ContentListModel</name>
    <message numerus="yes">
        <source>user with %n SSH key(s)</source>
        <extracomment>A line of the review: an account that is made</extracomment>
        <translation>
            <numerusform>usuario con %n clave SSH</numerusform>
            <numerusform>usuario con %n claves SSH</numerusform>
        </translation>
    </message>
    <message>
        <source>system user</source>
        <extracomment>A line of the review: an account that is made for a service</extracomment>
        <translation>usuario del sistema</translation>
    </message>
    <message>
        <source>on the boot partition</source>
        <extracomment>A line of the review: a file on the boot partition</extracomment>
        <translation>en la partición de arranque</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>A line of the review: a symbolic link, %1 is its target</extracomment>
        <translation>enlace a %1</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A line of the review: a file of the base that is removed</extracomment>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>landfall::EraseModel</name>
    <message>
        <source>Stopping</source>
        <extracomment>Shown while the erasing of a card is being stopped</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Asking for the card</source>
        <extracomment>Shown while a card is erased</extracomment>
        <translation>Solicitando la tarjeta</translation>
    </message>
    <message>
        <source>Erasing and comparing</source>
        <translation>Borrando y comparando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Ejected: take it out.</source>
        <translation>Borrada: una partición vacía de %1. Expulsada: retírela.</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Safe to remove.</source>
        <extracomment>A card that was erased; %1 is the size of its partition</extracomment>
        <translation>Borrada: una partición vacía de %1. Se puede retirar.</translation>
    </message>
</context>
<context>
    <name>landfall::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window is the one that the system speaks</extracomment>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>landfall::LayoutSketch</name>
    <message>
        <source>%1 GB</source>
        <extracomment>A size of card as it is sold, in gigabytes</extracomment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Drawn on %1</source>
        <extracomment>What the partitions are drawn on; %1 is a base image</extracomment>
        <translation>Dibujado sobre %1</translation>
    </message>
    <message>
        <source>Needs a card of at least %1</source>
        <extracomment>The smallest card that the partitions fit on; %1 is an exact size</extracomment>
        <translation>Necesita una tarjeta de al menos %1</translation>
    </message>
    <message>
        <source>Fits on cards of %1 and larger; needs %2</source>
        <extracomment>The smallest card that the partitions fit on; %1 is a size as cards are sold, %2 an exact one</extracomment>
        <translation>Cabe en tarjetas de %1 o más; necesita %2</translation>
    </message>
    <message>
        <source>Where the root ends</source>
        <extracomment>Accessible name of a handle that is dragged</extracomment>
        <translation>Dónde acaba la raíz</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <extracomment>Accessible name of a handle that is dragged; %1 is a partition</extracomment>
        <translation>Dónde empieza %1</translation>
    </message>
    <message>
        <source>Where %1 ends</source>
        <translation>Dónde acaba %1</translation>
    </message>
</context>
<context>
    <name>landfall::LoginQuestion</name>
    <message>
        <source>A user&apos;s name has no colon in it</source>
        <extracomment>What is wrong with the name by which a person signs in to a server (RFC 7617)</extracomment>
        <translation>Un nombre de usuario no lleva dos puntos</translation>
    </message>
</context>
<context>
    <name>landfall::NetworkModel</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>A mirror of a program: %1 is the program, %2 an address or a folder</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>signed by its publisher</source>
        <extracomment>By whom the files of a mirror must be signed; %1 is a file</extracomment>
        <translation>firmado por su editor</translation>
    </message>
    <message>
        <source>signed by a key of %1</source>
        <translation>firmado con una clave de %1</translation>
    </message>
    <message>
        <source>This list is there already</source>
        <extracomment>Why a list cannot be added</extracomment>
        <translation>Esta lista ya está</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>The certificates of %1 are trusted</source>
        <extracomment>What was done in the settings; %1 is a file</extracomment>
        <translation>Se confía en los certificados de %1</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates are trusted</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Solo se confía en los certificados del sistema</translation>
    </message>
    <message>
        <source>The cache keeps at most %1</source>
        <extracomment>What was done in the settings; %1 is a size</extracomment>
        <translation>La caché guarda como máximo %1</translation>
    </message>
    <message>
        <source>%1 comes from its mirror now</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 viene ahora de su réplica</translation>
    </message>
    <message>
        <source>%1 comes from its publisher again</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 viene otra vez de su editor</translation>
    </message>
    <message>
        <source>The cache was cleared</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Se vació la caché</translation>
    </message>
</context>
<context>
    <name>landfall::PartitionListModel</name>
    <message>
        <source>boot</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>arranque</translation>
    </message>
    <message>
        <source>root</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>raíz</translation>
    </message>
    <message>
        <source>kept free</source>
        <extracomment>A partition that only keeps the root from growing</extracomment>
        <translation>reservado libre</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Space on a card that no partition takes</extracomment>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>landfall::PlanModel</name>
    <message numerus="yes">
        <source>%n card(s) of %1</source>
        <extracomment>Caption of a plan; %1 is a card&apos;s size</extracomment>
        <translation>
            <numerusform>%n tarjeta de %1</numerusform>
            <numerusform>%n tarjetas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest card that fits: %1</source>
        <extracomment>Caption of a plan while no card is chosen; %1 is a size</extracomment>
        <translation>La tarjeta más pequeña que basta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card image(s) of %1</source>
        <extracomment>Caption of the plan of card image files; %1 is a size</extracomment>
        <translation>
            <numerusform>%n imagen de tarjeta de %1</numerusform>
            <numerusform>%n imágenes de tarjeta de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as it is: each byte is the image&apos;s, nothing is added, changed or removed.</source>
        <extracomment>About cards that are a copy of the base</extracomment>
        <translation>Se escribe tal como es: cada byte es el de la imagen; no se añade, cambia ni quita nada.</translation>
    </message>
    <message>
        <source>The partition table is the image&apos;s, and so is each byte outside of its root and boot partition.</source>
        <extracomment>About cards whose partitions are those of the base</extracomment>
        <translation>La tabla de particiones es la de la imagen, y también cada byte fuera de la raíz y la partición de arranque.</translation>
    </message>
</context>
<context>
    <name>landfall::PresetEditor</name>
    <message>
        <source>A new preset</source>
        <extracomment>Heading of the wizard that writes a preset</extracomment>
        <translation>Un perfil nuevo</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button of the wizard while a preset is being saved</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>Button of the wizard: keeps the preset that was written</extracomment>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>Button of the wizard: keeps what was changed in a preset</extracomment>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <extracomment>Button of the wizard: the changed preset is kept beside the one that was opened</extracomment>
        <translation>Guardar como perfil nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n campo por rellenar</numerusform>
            <numerusform>%n campos por rellenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two sentences of what is to be done before a preset can be saved</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cluster node</source>
        <extracomment>The name of a new preset, until it gets another</extracomment>
        <translation>Nodo del clúster</translation>
    </message>
</context>
<context>
    <name>landfall::PresetField</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in one of several lines; %1 is the line&apos;s number, %2 what is wrong</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetListModel</name>
    <message>
        <source>joins %1</source>
        <extracomment>About a preset in the list; %1 is a Consul datacenter</extracomment>
        <translation>se une a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) of its own</source>
        <extracomment>About a preset in the list</extracomment>
        <translation>
            <numerusform>%n partición propia</numerusform>
            <numerusform>%n particiones propias</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset %1 already</source>
        <extracomment>Why a preset cannot have a name; %1 is the name</extracomment>
        <translation>Ya hay un perfil %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>Se importó %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <extracomment>What was done with a preset: %1 is the preset, %2 a file</extracomment>
        <translation>Se exportó %1 a %2</translation>
    </message>
    <message>
        <source>made from %1, which no longer exists</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>hecho a partir de %1, que ya no existe</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>as %1, except: %2</source>
        <extracomment>About a preset in the list: %1 is the preset that it was made from, %2 a list of fields</extracomment>
        <translation>como %1, excepto: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetModel</name>
    <message>
        <source>Joins no cluster</source>
        <extracomment>About a preset without Consul</extracomment>
        <translation>No se une a ningún clúster</translation>
    </message>
    <message>
        <source>Joins %1 through OpenBao</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Se une a %1 mediante OpenBao</translation>
    </message>
    <message>
        <source>Joins %1 through Vault</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Se une a %1 mediante Vault</translation>
    </message>
    <message>
        <source>Next host: %1</source>
        <extracomment>About a preset; %1 is a host name</extracomment>
        <translation>Próximo host: %1</translation>
    </message>
    <message>
        <source>Next hosts: %1</source>
        <extracomment>About a preset; %1 is a list of host names</extracomment>
        <translation>Próximos hosts: %1</translation>
    </message>
    <message>
        <source>Signs in as %1, by password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Entra como %1, con contraseña</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key or password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Entra como %1, con clave SSH o contraseña</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Entra como %1, con clave SSH</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <extracomment>About a preset; %1 is the name of a wireless network</extracomment>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>Wi-Fi on for %1</source>
        <extracomment>About a preset that has no wireless network; %1 is a country, &quot;IT&quot;</extracomment>
        <translation>Wi-Fi encendida para %1</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>In place of a preset&apos;s name, where cards are written without one</extracomment>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>The image is written as it is: without settings.</source>
        <extracomment>What is written where no preset was chosen</extracomment>
        <translation>La imagen se escribe tal como es: sin ajustes.</translation>
    </message>
</context>
<context>
    <name>landfall::ReportModel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Se guardó como %1</translation>
    </message>
</context>
<context>
    <name>landfall::SecretsModel</name>
    <message>
        <source>A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)</source>
        <extracomment>What is wrong with a Wi-Fi passphrase</extracomment>
        <translation>Una frase de contraseña tiene de 8 a 63 caracteres simples (o 64 cifras hexadecimales)</translation>
    </message>
    <message>
        <source>An auth key begins with rpuak_ or rpoak_ and has 30 characters</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect; rpuak_ and rpoak_ stay as they are</extracomment>
        <translation>Una clave empieza por rpuak_ o rpoak_ y tiene 30 caracteres</translation>
    </message>
    <message>
        <source>Another card has this key already: it signs in one device, once</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect</extracomment>
        <translation>Otra tarjeta ya tiene esta clave: registra un dispositivo, una vez</translation>
    </message>
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused and is revoked.</source>
        <translation>El token estaba sin usar y queda revocado.</translation>
    </message>
    <message>
        <source>The token had already been used or had expired.</source>
        <translation>El token ya se había usado o había caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>Se destruyó %n SecretID creado con él: la tarjeta no puede volver a entrar, y lo que tiene de Vault acaba con su tiempo de vida (TTL).</numerusform>
            <numerusform>Se destruyeron %n SecretID creados con él: la tarjeta no puede volver a entrar, y lo que tiene de Vault acaba con su tiempo de vida (TTL).</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be listed: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>No se pudieron listar los SecretID: %1</translation>
    </message>
    <message>
        <source>%1 has a fresh token, valid until %2. Safe to remove.</source>
        <extracomment>A card has a fresh token; %1 is its host, %2 a time</extracomment>
        <translation>%1 tiene un token nuevo, válido hasta %2. Se puede retirar.</translation>
    </message>
</context>
<context>
    <name>landfall::VaultProbe</name>
    <message>
        <source>Vault answers and the role exists: cards can log in.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault responde y el rol existe: las tarjetas pueden entrar.</translation>
    </message>
    <message>
        <source>The role-id was filled in.</source>
        <extracomment>Follows what Vault answered to a test</extracomment>
        <translation>Se rellenó el role-id.</translation>
    </message>
</context>
<context>
    <name>landfall::Workbench</name>
    <message>
        <source>Choose a base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Elegir una imagen base</translation>
    </message>
    <message>
        <source>The base is being read</source>
        <extracomment>What is still going on before cards can be written</extracomment>
        <translation>Se está leyendo la base</translation>
    </message>
    <message>
        <source>Choose another base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Elija otra imagen base</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Elija un perfil</translation>
    </message>
    <message>
        <source>Choose another preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Elija otro perfil</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Las tarjetas no se pueden planificar</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Marque una tarjeta</translation>
    </message>
    <message>
        <source>The base is incomplete</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>La base está incompleta</translation>
    </message>
    <message>
        <source>Correct the host names</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Corrija los nombres de host</translation>
    </message>
</context>
</TS>
