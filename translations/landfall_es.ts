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
        <source>Free software under the Apache License 2.0. It reports to nobody what you do with it.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Software libre bajo la Apache License 2.0. No comunica a nadie lo que usted hace con él.</translation>
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
        <source>What arrives is compared with it, and thrown away if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Lo recibido se compara con él y se descarta si difiere.</translation>
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
        <source>Stopped at %1. What came is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Detenida en %1. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Not whole yet. What came is kept.</source>
        <translation>Aún incompleta. Lo recibido se conserva.</translation>
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
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.zip)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Imágenes (*.img *.xz *.zst *.gz *.bz2 *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .zip) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>El sistema que va en cada tarjeta: de una lista, un archivo o una dirección. Puede soltar aquí un archivo de imagen (.img, .xz, .zst, .gz, .bz2, .zip).</translation>
    </message>
    <message>
        <source>Not whole yet: what came is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Aún incompleta: lo recibido se conserva</translation>
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
        <source>A login by password: it is too old for it. Use SSH keys.</source>
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
        <source>Host name, user and network are put into its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>El nombre de host, el usuario y la red se ponen en su sistema de archivos.</translation>
    </message>
    <message>
        <source>No settings of a preset: no system that Landfall knows was found.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Ningún ajuste de un perfil: no se encontró ningún sistema que Landfall conozca.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Una Raspberry Pi no puede arrancarla: es para PC.</translation>
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
        <source>Ask for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Pedir listas más nuevas</translation>
    </message>
    <message>
        <source>Nothing in the lists is as you search for.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Nada en las listas coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Imágenes de las listas</translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Pidiendo las listas…</translation>
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
        <source>Stopping. The window closes when the drives have let go.</source>
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
        <source>Consul speaks on the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul habla por la interfaz</translation>
    </message>
    <message>
        <source>default is the one that leads to the router.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default es la que lleva al enrutador.</translation>
    </message>
    <message>
        <source>or on whichever is in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>o por la que esté en la red</translation>
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
        <source>One a line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Uno por línea, clave = valor.</translation>
    </message>
    <message>
        <source>consul-template beside it</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>consul-template además</translation>
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
        <source>A card that is erased is one empty FAT partition, as it came from the shop. What no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Una tarjeta borrada es una sola partición FAT vacía, como vino de la tienda. Lo que ningún sistema de archivos usa no se sobrescribe.</translation>
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
        <source>Everything on what is named here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Se pierde todo lo que hay en lo que se nombra aquí.</translation>
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
        <source>This cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Esto no se puede planificar</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se ha empezado; no se tocó ninguna tarjeta</translation>
    </message>
    <message>
        <source>Your presets are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Sus perfiles están como estaban</translation>
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
        <source>The drive went away</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>La unidad desapareció</translation>
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
        <source>Put it in again and write it anew.</source>
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
        <source>This is a fault of Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Es un fallo de Landfall. Comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se pudo leer ninguna lista de imágenes</translation>
    </message>
    <message>
        <source>The cache is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>La caché está como estaba</translation>
    </message>
    <message>
        <source>The settings are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Los ajustes están como estaban</translation>
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
        <source>What was written before could not be looked up</source>
        <extracomment>Title of an error</extracomment>
        <translation>No se pudo consultar lo que se escribió antes</translation>
    </message>
    <message>
        <source>The token is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>El token está como estaba</translation>
    </message>
    <message>
        <source>Cards could not log in with this</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Las tarjetas no podrían entrar con esto</translation>
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
        <source>Give it back: it loses what is written to it, wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Devuélvala: pierde lo que se escribe en ella, se use donde se use.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then go on.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libere espacio en el disco de este equipo y continúe.</translation>
    </message>
    <message>
        <source>Put it in again and erase it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Introdúzcala de nuevo y bórrela otra vez.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>El programa auxiliar de Landfall terminó</translation>
    </message>
    <message>
        <source>Erase it anew.</source>
        <translation>Bórrela otra vez.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written: write it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La tarjeta no sirve hasta que se escriba: escríbala otra vez.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>No se exportó nada</translation>
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
        <source>One a line. They run once, after the join has been started.</source>
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
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nombre de este perfil</translation>
    </message>
    <message>
        <source>For you: what this kind of card is.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Para usted: qué clase de tarjeta es.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. These come out: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} es el número de la tarjeta, {n:02} con dos cifras. Resulta: %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Número de la primera tarjeta</translation>
    </message>
    <message>
        <source>Later batches go on from the last card that was written.</source>
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
        <source>Public keys, one a line. Tick yours above, or paste others here.</source>
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
        <source>The keychain did not do it: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>El llavero no lo hizo: %1</translation>
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
        <source>What you wrote in this preset is not saved yet.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Lo que escribió en este perfil aún no está guardado.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Descartar los cambios</translation>
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
        <source>Without a passphrase: anybody nearby is in the same network.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sin frase de contraseña: cualquiera que esté cerca está en la misma red.</translation>
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
        <source>An address of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Una dirección propia para cada tarjeta</translation>
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
        <source>For a screen and keyboard at the board: it, de, or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Para pantalla y teclado en la placa: it, de, o varios, us,ru.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Idioma y formatos</translation>
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
        <source>May be left out: the cards are written without a token, and rejoin brings it.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Puede omitirse: las tarjetas se escriben sin token, y rejoin lo trae.</translation>
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
        <source>Bases are unpacked once and kept, as are downloads and what was made of them. What was not used for the longest time goes first; what a preset names goes last.</source>
        <extracomment>About the cache in the settings</extracomment>
        <translation>Las bases se descomprimen una vez y se conservan, igual que las descargas y lo que se hizo de ellas. Primero se va lo que lleva más tiempo sin usarse; lo último, lo que nombra un perfil.</translation>
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
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listas de imágenes</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. Nothing of a list is believed: it is compared with what the image is.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>En el formato de Raspberry Pi Imager. Nada de una lista se da por cierto: se compara con lo que es la imagen.</translation>
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
        <source>Trust it no longer</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Dejar de confiar en él</translation>
    </message>
    <message>
        <source>All of this is kept in %1, and holds for landfall-cli as well.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Todo esto se guarda en %1 y rige también para landfall-cli.</translation>
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
        <source>%n to put right</source>
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
        <source>Left empty, the authorities that the system trusts.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vacío: las autoridades en las que confía el sistema.</translation>
    </message>
    <message>
        <source>How a card proves itself</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Cómo se acredita una tarjeta</translation>
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
        <source>Only where your cluster differs from what stands here in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Solo donde su clúster difiera de lo que está en gris.</translation>
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
        <source>The role needs no SecretID, and I mean it</source>
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
        <source>The keychain did not keep what you typed: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>El llavero no guardó lo que escribió: %1</translation>
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
        <source>No card is waited for</source>
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
        <source>Token still to come</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Falta el token</translation>
    </message>
    <message>
        <source>Token ran out %1</source>
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
        <source>Written, token to come: rejoin brings it</source>
        <translation>Escrita, falta el token: rejoin lo trae</translation>
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
        <source>Another card gets this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Otra tarjeta recibe este nombre</translation>
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
        <source>%n field(s) to put right</source>
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
        <source>made from %1, which is not here</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>hecho a partir de %1, que no está aquí</translation>
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
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused, and nobody can use it any more.</source>
        <translation>El token estaba sin usar y ya nadie puede usarlo.</translation>
    </message>
    <message>
        <source>The token had been used or had run out.</source>
        <translation>El token ya se había usado o había caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and what it holds of Vault ends with its time to live.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>Se destruyó %n SecretID creado con él: la tarjeta no puede volver a entrar, y lo que tiene de Vault acaba con su tiempo de vida (TTL).</numerusform>
            <numerusform>Se destruyeron %n SecretID creados con él: la tarjeta no puede volver a entrar, y lo que tiene de Vault acaba con su tiempo de vida (TTL).</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be looked for: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>No se pudieron buscar los SecretID: %1</translation>
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
        <source>Vault answers, and the role is there: cards can log in with it.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault responde y el rol existe: las tarjetas pueden entrar con él.</translation>
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
        <source>The plan does not work out</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>El plan no sale</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Marque una tarjeta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The base is not whole yet</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>La base aún no está completa</translation>
    </message>
    <message>
        <source>Put the host names right</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Corrija los nombres de host</translation>
    </message>
</context>
</TS>
