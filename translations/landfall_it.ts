<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>Scrive schede SD che si uniscono a un datacenter Consul al primo avvio.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It collects no data.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Software libero con licenza Apache License 2.0. Non raccoglie dati.</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <extracomment>Button that unfolds the text of the program&apos;s own licence</extracomment>
        <translation>La licenza completa</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <extracomment>Heading of a list of libraries and their licences</extracomment>
        <translation>Con che cosa è fatto</translation>
    </message>
    <message>
        <source>Programs that it starts</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programmi che avvia</translation>
    </message>
    <message>
        <source>Programs that it can put on cards</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programmi che può mettere sulle schede</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the sheet about the program</extracomment>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>not available now</source>
        <extracomment>Read to those who do not see that a button is greyed out</extracomment>
        <translation>ora non disponibile</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>%n warnings about a plan; the first of them follows</extracomment>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button that shows the plan in detail</extracomment>
        <translation>Rivedi</translation>
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
        <translation>Un indirizzo</translation>
    </message>
    <message>
        <source>SHA-256, if you know it</source>
        <extracomment>Name of the field for a hash</extracomment>
        <translation>SHA-256, se lo conosci</translation>
    </message>
    <message>
        <source>The download is checked against it, and discarded if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Lo scaricamento viene confrontato con esso, e scartato se differisce.</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>Button that downloads an image from the address that was typed</extracomment>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>a check fails</source>
        <extracomment>How far a card has come: it had joined</extracomment>
        <translation>un controllo non riesce</translation>
    </message>
    <message>
        <source>joined %1</source>
        <extracomment>How far a card has come</extracomment>
        <translation>unita (%1)</translation>
    </message>
    <message>
        <source>booted %1, not joined yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>avviata (%1), non ancora unita</translation>
    </message>
    <message>
        <source>written %1, not seen yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>scritta (%1), non ancora vista</translation>
    </message>
    <message>
        <source>Fresh token…</source>
        <extracomment>Button: a fresh token for a card that was written</extracomment>
        <translation>Nuovo token…</translation>
    </message>
    <message>
        <source>Fresh token for %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Nuovo token per %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <extracomment>Button: ends a card&apos;s token</extracomment>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Revoca il token di %1</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>A step of a card&apos;s way</extracomment>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>Booted</source>
        <extracomment>A step of a card&apos;s way: its host was first seen in Consul</extracomment>
        <translation>Avviata</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>A step of a card&apos;s way: all checks of its node pass</extracomment>
        <translation>Unita</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <extracomment>Accessible name of the page of written cards
----------
Heading of the page of written cards</extracomment>
        <translation>Arrivi</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Button that leaves the page of written cards</extracomment>
        <translation>Torna alle schede</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: what was written is looked up again, and Consul is asked again</extracomment>
        <translation>Controlla di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%n)</source>
        <extracomment>Button: %n cards that were written longer ago are shown too</extracomment>
        <translation>
            <numerusform>Mostra la meno recente (%n)</numerusform>
            <numerusform>Mostra le meno recenti (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaseFound</name>
    <message>
        <source>The chosen base</source>
        <extracomment>Accessible name of the card that shows the chosen base</extracomment>
        <translation>La base scelta</translation>
    </message>
    <message>
        <source>None chosen yet. Pick an image from the list, or drop a file here.</source>
        <extracomment>The card of the chosen base while there is none</extracomment>
        <translation>Ancora nessuna. Scegli un’immagine dall’elenco, o trascina qui un file.</translation>
    </message>
    <message>
        <source>What it cannot take</source>
        <extracomment>Heading over what a base cannot take</extracomment>
        <translation>Che cosa non accetta</translation>
    </message>
    <message>
        <source>Downloading the base</source>
        <extracomment>What the progress bar of a base is about</extracomment>
        <translation>Scaricamento della base</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <translation>Lettura della base</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>While the first bytes of a base are waited for</extracomment>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Stopped at %1. The partial download is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Interrotto a %1. Lo scaricamento parziale viene conservato.</translation>
    </message>
    <message>
        <source>Incomplete. The partial download is kept.</source>
        <translation>Incompleta. Lo scaricamento parziale viene conservato.</translation>
    </message>
    <message>
        <source>Use this base</source>
        <extracomment>Button that goes back to the first page with the chosen base</extracomment>
        <translation>Usa questa base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that opens a base once more</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>Button that stops a download; what came of it is kept</extracomment>
        <translation>Interrompi lo scaricamento</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi la lettura</translation>
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
        <translation>Torna alle scelte</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Heading of the page where a base is chosen</extracomment>
        <translation>Scegli una base</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>Button that opens the file dialog for a base</extracomment>
        <translation>Un file…</translation>
    </message>
    <message>
        <source>Choose a base image file</source>
        <extracomment>Accessible name of the button that chooses a base</extracomment>
        <translation>Scegli un file immagine di base</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Heading over the bases of the cache</extracomment>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Choose a base image</source>
        <extracomment>Title of the file dialog for a base</extracomment>
        <translation>Scegli un’immagine di base</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Immagini (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</translation>
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
        <translation>Lettura della base</translation>
    </message>
    <message>
        <source>Incomplete: the partial download is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Incompleta: lo scaricamento parziale viene conservato</translation>
    </message>
    <message>
        <source>Choose a base…</source>
        <extracomment>Button that opens the page where a base is chosen</extracomment>
        <translation>Scegli una base…</translation>
    </message>
    <message>
        <source>Bases…</source>
        <translation>Basi…</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Accessible name of the button that opens the page where a base is chosen</extracomment>
        <translation>Scegli una base</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the reading or the download of a base</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop reading the base</source>
        <extracomment>Accessible name of the button that stops the reading or the download of a base</extracomment>
        <translation>Interrompi la lettura della base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <extracomment>Accessible name of the button that goes on with a download that was stopped</extracomment>
        <translation>Continua lo scaricamento</translation>
    </message>
    <message>
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Il sistema che va su ogni scheda: da un elenco, un file o un indirizzo. Puoi trascinare qui un file immagine (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar).</translation>
    </message>
</context>
<context>
    <name>BaseRow</name>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button that takes a base off the disk; %1 is the base</extracomment>
        <translation>Rimuovi %1 da questo computer</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>Wi-Fi: it has no program for it. Use a cable.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Wi-Fi: non ha il programma che serve. Usa un cavo.</translation>
    </message>
    <message>
        <source>A static address: let your router always give it the same one.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Un indirizzo statico: fa’ che il router gli dia sempre lo stesso.</translation>
    </message>
    <message>
        <source>Password login: it is too old for it. Use SSH keys.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>L’accesso con password: è troppo vecchia. Usa chiavi SSH.</translation>
    </message>
    <message>
        <source>Packages at the first boot: it has no apt.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Pacchetti al primo avvio: non ha apt.</translation>
    </message>
    <message>
        <source>%1 partitions: its kernel has no driver for them.</source>
        <extracomment>What a base cannot take; %1 is a file system</extracomment>
        <translation>Partizioni %1: il suo kernel non ha il driver.</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM a 64 bit</translation>
    </message>
    <message>
        <source>32-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM a 32 bit</translation>
    </message>
    <message>
        <source>64-bit PC</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>PC a 64 bit</translation>
    </message>
    <message>
        <source>Host name, user and network through cloud-init, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nome host, utente e rete tramite cloud-init, al primo avvio.</translation>
    </message>
    <message>
        <source>Host name, user and network in Raspberry Pi&apos;s own way, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nome host, utente e rete nel modo proprio di Raspberry Pi, al primo avvio.</translation>
    </message>
    <message>
        <source>Host name, user and network are written to its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nome host, utente e rete vengono scritti nel suo filesystem.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Un Raspberry Pi non può avviarla: è per PC.</translation>
    </message>
    <message>
        <source>Settings of a preset: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Impostazioni di un preset: %1.</translation>
    </message>
    <message>
        <source>Other partitions: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Altre partizioni: %1.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Cards</source>
        <extracomment>Heading of the pane where cards are ticked</extracomment>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <extracomment>Button that looks for drives once more</extracomment>
        <translation>Cerca di nuovo le schede</translation>
    </message>
    <message>
        <source>No card found. Put one into a reader and it appears here, or write a card image file.</source>
        <extracomment>The cards pane while there is no removable drive</extracomment>
        <translation>Nessuna scheda trovata. Inseriscine una in un lettore e comparirà qui, oppure scrivi un file immagine di scheda.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>Button that takes a card image file off the list; %1 is its name</extracomment>
        <translation>Togli %1 dall’elenco</translation>
    </message>
    <message>
        <source>Card image file…</source>
        <extracomment>Button that opens the file dialog for a card image</extracomment>
        <translation>File immagine…</translation>
    </message>
    <message>
        <source>Write a card image file</source>
        <extracomment>Title of the file dialog for a card image</extracomment>
        <translation>Scrivi un file immagine di scheda</translation>
    </message>
    <message>
        <source>Card images (*.img)</source>
        <extracomment>File types in the file dialog for a card image</extracomment>
        <translation>Immagini di scheda (*.img)</translation>
    </message>
    <message>
        <source>Arrivals: the cards that were written</source>
        <extracomment>Button that shows the cards that were written, and how far they have come</extracomment>
        <translation>Arrivi: le schede scritte</translation>
    </message>
    <message>
        <source>Host name of %1</source>
        <extracomment>Accessible name of the field for a card&apos;s host name; %1 is the card</extracomment>
        <translation>Nome host di %1</translation>
    </message>
    <message>
        <source>Hide built-in drives</source>
        <extracomment>Button below the list of cards: takes drives that are no cards off it</extracomment>
        <translation>Nascondi i dischi interni</translation>
    </message>
    <message>
        <source>Show built-in drives</source>
        <extracomment>Button below the list of cards: adds drives that are no cards to it</extracomment>
        <translation>Mostra i dischi interni</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <source>Search the list</source>
        <extracomment>Name of the field that searches the list of images</extracomment>
        <translation>Cerca nell’elenco</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Name of the choice of a board whose images are shown</extracomment>
        <translation>Modello di scheda</translation>
    </message>
    <message>
        <source>Lists…</source>
        <extracomment>Button that goes to the settings, where the lists are</extracomment>
        <translation>Elenchi…</translation>
    </message>
    <message>
        <source>Settings of the lists</source>
        <extracomment>Accessible name of the button that goes to the settings, where the lists are</extracomment>
        <translation>Impostazioni degli elenchi</translation>
    </message>
    <message>
        <source>Check for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Cerca elenchi più recenti</translation>
    </message>
    <message>
        <source>No image matches the search.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Nessuna immagine corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Immagini degli elenchi</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Scaricamento degli elenchi…</translation>
    </message>
    <message>
        <source>%1 of %2 images · as of %3</source>
        <extracomment>Over the list of images: %1 of %2 images, %3 when the list was known to be the newest, such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 immagini su %2 · aggiornate %3</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Stop writing?</source>
        <extracomment>Heading of the question when the window is closed while cards are written</extracomment>
        <translation>Interrompere la scrittura?</translation>
    </message>
    <message>
        <source>Stopping. The window closes when the drives are released.</source>
        <extracomment>Shown while the writing of cards is being stopped</extracomment>
        <translation>Interruzione in corso. La finestra si chiude quando i lettori hanno rilasciato le schede.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still being written. A card that is stopped cannot be used until it is written again.</source>
        <extracomment>%n cards are being written while the window is closed</extracomment>
        <translation>
            <numerusform>%n scheda è ancora in scrittura. Una scheda interrotta non è utilizzabile finché non viene riscritta.</numerusform>
            <numerusform>%n schede sono ancora in scrittura. Una scheda interrotta non è utilizzabile finché non viene riscritta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n card(s) and close</source>
        <extracomment>Button that stops the writing of cards and closes the window</extracomment>
        <translation>
            <numerusform>Interrompi %n scheda e chiudi</numerusform>
            <numerusform>Interrompi %n schede e chiudi</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with the writing of cards</extracomment>
        <translation>Continua a scrivere</translation>
    </message>
</context>
<context>
    <name>ConsulStep</name>
    <message>
        <source>Consul servers to join</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Server Consul a cui unirsi</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>In the network</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Nella rete</translation>
    </message>
    <message>
        <source>Consul binds to the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul ascolta sull’interfaccia</translation>
    </message>
    <message>
        <source>default is the interface of the default route.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default è l’interfaccia della rotta predefinita.</translation>
    </message>
    <message>
        <source>or to the interface in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>o sull’interfaccia nella rete</translation>
    </message>
    <message>
        <source>The servers hand out certificates (auto_encrypt)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>I server distribuiscono certificati (auto_encrypt)</translation>
    </message>
    <message>
        <source>The cards resolve names under .consul</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Le schede risolvono i nomi sotto .consul</translation>
    </message>
    <message>
        <source>Node metadata</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Metadati del nodo</translation>
    </message>
    <message>
        <source>One per line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Uno per riga, chiave = valore.</translation>
    </message>
    <message>
        <source>Install consul-template too</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Installa anche consul-template</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 170 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; circa 170 MB su ogni scheda.</translation>
    </message>
    <message>
        <source>Seeing the cards arrive</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Vedere arrivare le schede</translation>
    </message>
    <message>
        <source>This computer asks Consul there whether a host has joined. Nothing of it goes on the cards.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Questo computer chiede lì a Consul se un host si è unito. Nulla di ciò va sulle schede.</translation>
    </message>
    <message>
        <source>Address of Consul&apos;s API</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Indirizzo dell’API di Consul</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>La sua autorità di certificazione (PEM)</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Check the names in the servers&apos; certificates</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Verifica i nomi nei certificati dei server</translation>
    </message>
    <message>
        <source>Without it any host with a certificate of Consul&apos;s CA can pose as a server.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Senza, qualsiasi host con un certificato della CA di Consul può spacciarsi per un server.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a file dialog beside a field</extracomment>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>Accessible name of a button that opens a file dialog; %1 is the field</extracomment>
        <translation>Scegli un file: %1</translation>
    </message>
</context>
<context>
    <name>EraseCardSheet</name>
    <message>
        <source>Erase a card</source>
        <extracomment>Heading of the sheet that erases a card; %1 is a drive and its size</extracomment>
        <translation>Cancella una scheda</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Cancellare %1?</translation>
    </message>
    <message>
        <source>An erased card has one empty FAT partition, like a new one. Space that no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Una scheda cancellata ha una partizione FAT vuota, come una nuova. Lo spazio che nessun filesystem usa non viene sovrascritto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No card is in a reader. Put one in, and it appears here.</source>
        <extracomment>The list of cards while there is none</extracomment>
        <translation>Nessuna scheda in un lettore. Inseriscine una e comparirà qui.</translation>
    </message>
    <message>
        <source>Everything on it is lost.</source>
        <extracomment>The last question before a card is erased</extracomment>
        <translation>Tutto ciò che contiene andrà perso.</translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <extracomment>Button that asks before a card is erased; %1 is a drive and its size</extracomment>
        <translation>Cancella %1…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button that erases a card; %1 is a drive and its size</extracomment>
        <translation>Cancella %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the erasing of a card</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Erase another</source>
        <extracomment>Button that goes back to the list of cards that can be erased</extracomment>
        <translation>Cancellane un’altra</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Button that leaves the card as it is</extracomment>
        <translation>Lasciala com’è</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>%1?</source>
        <extracomment>Heading of the last question before cards are erased; %1 says what happens, such as &quot;Erase and write 2 cards&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Everything on the cards listed here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Tutto il contenuto delle schede elencate andrà perso.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Button while everything is checked before cards are erased</extracomment>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Lasciale come sono</translation>
    </message>
    <message>
        <source>%1 is built into this computer. It is not a card.</source>
        <extracomment>Before a drive that is no card is erased; %1 is the drive&apos;s name</extracomment>
        <translation>%1 è integrato in questo computer. Non è una scheda.</translation>
    </message>
    <message>
        <source>To erase it, type its name: %1</source>
        <extracomment>Name of a field in which a drive&apos;s name is typed before it is erased; %1 is that name</extracomment>
        <translation>Per cancellarlo, scrivi il suo nome: %1</translation>
    </message>
    <message>
        <source>Blank the unused space too</source>
        <extracomment>A choice before cards are erased</extracomment>
        <translation>Azzera anche lo spazio libero</translation>
    </message>
    <message>
        <source>Whatever a card held before is overwritten with zeros and read back. It takes as long as filling the whole card.</source>
        <extracomment>About a choice before cards are erased</extracomment>
        <translation>Ciò che una scheda conteneva viene sovrascritto con zeri e riletto. Richiede quanto riempire l’intera scheda.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This base cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Questa base non può essere usata</translation>
    </message>
    <message>
        <source>This preset cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Questo preset non può essere usato</translation>
    </message>
    <message>
        <source>The drives could not be listed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non è stato possibile elencare i supporti</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le schede non possono essere pianificate</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non avviato; nessuna scheda è stata toccata</translation>
    </message>
    <message>
        <source>Refused, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Rifiutato, non è stato scritto nulla</translation>
    </message>
    <message>
        <source>Not permitted, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Non autorizzato, non è stato scritto nulla</translation>
    </message>
    <message>
        <source>What was read back differs from what was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Ciò che è stato riletto differisce da ciò che è stato scritto</translation>
    </message>
    <message>
        <source>The drive was disconnected</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Il supporto è stato scollegato</translation>
    </message>
    <message>
        <source>This card was not written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Questa scheda non è stata scritta</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Controlla che ci sia ancora, oppure scegline un altro.</translation>
    </message>
    <message>
        <source>Make room, or choose a larger card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libera spazio, oppure scegli una scheda più grande.</translation>
    </message>
    <message>
        <source>Close what uses the drive, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Chiudi ciò che usa il supporto, oppure scegline un altro.</translation>
    </message>
    <message>
        <source>Try again and confirm with an administrator&apos;s password.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Riprova e conferma con la password di un amministratore.</translation>
    </message>
    <message>
        <source>Reinsert it and write it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Inseriscila di nuovo e riscrivila.</translation>
    </message>
    <message>
        <source>The card or its reader is worn out. Try another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La scheda o il lettore è usurato. Prova un’altra scheda.</translation>
    </message>
    <message>
        <source>Try another reader or another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Prova un altro lettore o un’altra scheda.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Controlla la rete e l’indirizzo.</translation>
    </message>
    <message>
        <source>This is a bug in Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>È un difetto di Landfall. Segnalalo con i dettagli.</translation>
    </message>
    <message>
        <source>Your presets were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>I tuoi preset non sono stati modificati</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non è stato possibile leggere alcun elenco di immagini</translation>
    </message>
    <message>
        <source>The cache was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>La cache non è stata modificata</translation>
    </message>
    <message>
        <source>The settings were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le impostazioni non sono state modificate</translation>
    </message>
    <message>
        <source>A counterfeit: it stores less than it claims</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Una contraffazione: contiene meno di quanto dichiara</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <extracomment>Title of an error</extracomment>
        <translation>Il rapporto non è stato salvato</translation>
    </message>
    <message>
        <source>The list of written cards could not be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non è stato possibile leggere l’elenco delle schede scritte</translation>
    </message>
    <message>
        <source>The token was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Il token non è stato modificato</translation>
    </message>
    <message>
        <source>Cards cannot log in with these settings</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Con queste impostazioni le schede non possono accedere</translation>
    </message>
    <message>
        <source>Stopped: the card cannot be used until it is written or erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Interrotta: la scheda non è utilizzabile finché non viene scritta o cancellata</translation>
    </message>
    <message>
        <source>This card was not erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Questa scheda non è stata cancellata</translation>
    </message>
    <message>
        <source>Return it: it loses data wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Restituiscila: perde dati ovunque venga usata.</translation>
    </message>
    <message>
        <source>Free space on this computer&apos;s disk, then continue.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libera spazio sul disco di questo computer, poi continua.</translation>
    </message>
    <message>
        <source>Reinsert it and erase it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Inseriscila di nuovo e ricancellala.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>Il programma ausiliario di Landfall è terminato</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>Ricancellala.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La scheda non è utilizzabile finché non viene riscritta.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>Non è stato esportato nulla</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <extracomment>Title of an error: %1 is a file that was to be the preset or the base</extracomment>
        <translation>%1 non può essere usato</translation>
    </message>
    <message>
        <source>%1 is still selected.</source>
        <extracomment>Follows why a file cannot be the preset or the base: %1 still is</extracomment>
        <translation>%1 resta selezionato.</translation>
    </message>
    <message>
        <source>The cards were planned again. Review the plan, then write.</source>
        <extracomment>What to do about an error: a file that goes onto the cards was changed after planning</extracomment>
        <translation>Le schede sono state pianificate di nuovo. Controlli il piano, poi scriva.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Details</source>
        <extracomment>Button that unfolds the exact words of an error</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the exact words of an error on the clipboard</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>Accessible name of an error&apos;s exact words</extracomment>
        <translation>Dettagli dell’errore</translation>
    </message>
</context>
<context>
    <name>ExtrasStep</name>
    <message>
        <source>Packages to install at first boot</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Pacchetti da installare al primo avvio</translation>
    </message>
    <message>
        <source>Commands at first boot, as root</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Comandi al primo avvio, come root</translation>
    </message>
    <message>
        <source>One per line. They run once, after the join has been started.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Uno per riga. Vengono eseguiti una volta, dopo l’avvio dell’adesione.</translation>
    </message>
    <message>
        <source>Files that go on the cards</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>File che vanno sulle schede</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>A file for the cards</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Un file per le schede</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>to fill in</source>
        <extracomment>Beside the name of a field that is empty and must not stay so</extracomment>
        <translation>da compilare</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>base image</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>immagine base</translation>
    </message>
    <message>
        <source>host names</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>nomi host</translation>
    </message>
    <message>
        <source>first number</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>primo numero</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>chiavi host SSH</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>utente</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>chiavi SSH</translation>
    </message>
    <message>
        <source>password</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>password</translation>
    </message>
    <message>
        <source>root without a password</source>
        <extracomment>A field of a preset, in a list of what differs: becoming root without a password</extracomment>
        <translation>root senza password</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>network address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>indirizzo di rete</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>fuso orario</translation>
    </message>
    <message>
        <source>keyboard</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>tastiera</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>lingua</translation>
    </message>
    <message>
        <source>partitions</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>partizioni</translation>
    </message>
    <message>
        <source>root&apos;s size</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>dimensione della radice</translation>
    </message>
    <message>
        <source>joining a cluster</source>
        <extracomment>A field of a preset, in a list of what differs: whether and how a card joins the cluster</extracomment>
        <translation>ingresso in un cluster</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>indirizzo di Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s certificate authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>autorità di certificazione di Vault</translation>
    </message>
    <message>
        <source>AppRole</source>
        <extracomment>A field of a preset, in a list of what differs: AppRole is Vault&apos;s word</extracomment>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>identity</source>
        <extracomment>A field of a preset, in a list of what differs: how a card proves itself</extracomment>
        <translation>identità</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>A field of a preset, in a list of what differs: role-id is Vault&apos;s word</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>place of the gossip key</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>posizione della chiave gossip</translation>
    </message>
    <message>
        <source>place of Consul&apos;s authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>posizione dell’autorità di Consul</translation>
    </message>
    <message>
        <source>certificates of their own</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>certificati propri</translation>
    </message>
    <message>
        <source>Consul&apos;s ACL token</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>token ACL di Consul</translation>
    </message>
    <message>
        <source>Vault&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs: Vault Agent&apos;s program</extracomment>
        <translation>programma di Vault</translation>
    </message>
    <message>
        <source>Consul&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>programma di Consul</translation>
    </message>
    <message>
        <source>datacenter</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>datacenter</translation>
    </message>
    <message>
        <source>servers to join</source>
        <extracomment>A field of a preset, in a list of what differs: the servers that a card joins</extracomment>
        <translation>server a cui unirsi</translation>
    </message>
    <message>
        <source>Consul&apos;s interface</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>interfaccia di Consul</translation>
    </message>
    <message>
        <source>Consul&apos;s API</source>
        <extracomment>A field of a preset, in a list of what differs: where this computer asks Consul</extracomment>
        <translation>API di Consul</translation>
    </message>
    <message>
        <source>auto_encrypt</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>auto_encrypt</translation>
    </message>
    <message>
        <source>names under .consul</source>
        <extracomment>A field of a preset, in a list of what differs: whether cards resolve names under .consul</extracomment>
        <translation>nomi sotto .consul</translation>
    </message>
    <message>
        <source>node metadata</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>metadati del nodo</translation>
    </message>
    <message>
        <source>consul-template</source>
        <extracomment>A field of a preset, in a list of what differs: the program consul-template</extracomment>
        <translation>consul-template</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>A field of a preset, in a list of what differs: files that are put on a card</extracomment>
        <translation>file</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>A field of a preset, in a list of what differs: software packages</extracomment>
        <translation>pacchetti</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>A field of a preset, in a list of what differs: commands of the first boot</extracomment>
        <translation>comandi</translation>
    </message>
    <message>
        <source>partition table</source>
        <extracomment>A field of a preset, in a list of what differs: MBR or GPT</extracomment>
        <translation>tabella delle partizioni</translation>
    </message>
    <message>
        <source>plain http to Vault</source>
        <extracomment>A field of a preset, in a list of what differs: whether Vault is reached without TLS</extracomment>
        <translation>http in chiaro verso Vault</translation>
    </message>
    <message>
        <source>check of server names</source>
        <extracomment>A field of a preset, in a list of what differs: whether certificates&apos; names are checked</extracomment>
        <translation>verifica dei nomi dei server</translation>
    </message>
    <message>
        <source>name with .local</source>
        <extracomment>A field of a preset, in a list of what differs: the host answers as NAME.local</extracomment>
        <translation>nome con .local</translation>
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
        <translation>File su questo computer</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <extracomment>Button of a file in the wizard; %1 is the file</extracomment>
        <translation>Ometti %1</translation>
    </message>
    <message>
        <source>On the card</source>
        <extracomment>Name of a field: where a file goes on the card</extracomment>
        <translation>Sulla scheda</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Proprietario</translation>
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
        <translation>Esporta</translation>
    </message>
    <message>
        <source>All cards as CSV…</source>
        <extracomment>Entry of a menu: every card that was written, a line each, in a file for spreadsheets</extracomment>
        <translation>Tutte le schede come CSV…</translation>
    </message>
    <message>
        <source>Hosts as an Ansible inventory…</source>
        <extracomment>Entry of a menu: a file for the program Ansible</extracomment>
        <translation>Host come inventario Ansible…</translation>
    </message>
    <message>
        <source>SSH host keys as known_hosts…</source>
        <extracomment>Entry of a menu: the hosts&apos; SSH keys; known_hosts is a file of ssh</extracomment>
        <translation>Chiavi host SSH come known_hosts…</translation>
    </message>
    <message>
        <source>Export all cards as CSV</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Esporta tutte le schede come CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export the hosts as an Ansible inventory</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Esporta gli host come inventario Ansible</translation>
    </message>
    <message>
        <source>Inventory (*.ini)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Inventario (*.ini)</translation>
    </message>
    <message>
        <source>Export the SSH host keys as known_hosts</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Esporta le chiavi host SSH come known_hosts</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nome di questo preset</translation>
    </message>
    <message>
        <source>Names this kind of card in your list.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Dà il nome a questo tipo di scheda nel tuo elenco.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nomi host</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. The first names: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} è il numero della scheda, {n:02} con due cifre. I primi nomi: %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Numero della prima scheda</translation>
    </message>
    <message>
        <source>Later batches continue after the last card that was written.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>I lotti successivi proseguono dall’ultima scheda scritta.</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Chi accede</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Your keys on this computer</source>
        <extracomment>Above the list of public keys that were found on this computer</extracomment>
        <translation>Le tue chiavi su questo computer</translation>
    </message>
    <message>
        <source>SSH keys that may sign in</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Chiavi SSH che possono accedere</translation>
    </message>
    <message>
        <source>Public keys, one per line. Tick yours above, or paste others here.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Chiavi pubbliche, una per riga. Spunta le tue qui sopra, o incollane altre qui.</translation>
    </message>
    <message>
        <source>Give the user a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Dai una password all’utente</translation>
    </message>
    <message>
        <source>It is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Viene chiesta quando si scrivono le schede, e non resta nel preset.</translation>
    </message>
    <message>
        <source>Let the user become root without a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>L’utente può diventare root senza password</translation>
    </message>
    <message>
        <source>Make the SSH host keys here</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Crea qui le chiavi host SSH</translation>
    </message>
    <message>
        <source>So ssh knows each host before its first login: landfall-cli receipts known-hosts prints the lines. Otherwise a host makes its own key.</source>
        <extracomment>About a choice of the wizard; the command stays as it is</extracomment>
        <translation>Così ssh conosce ogni host prima del primo accesso: landfall-cli receipts known-hosts ne mostra le righe. Altrimenti ogni host crea la propria chiave.</translation>
    </message>
    <message>
        <source>Answer as NAME.local</source>
        <extracomment>A choice of the wizard; NAME stands for the host&apos;s name, .local stays as it is</extracomment>
        <translation>Rispondere come NOME.local</translation>
    </message>
    <message>
        <source>Finds each host in its own network by its name. A base without avahi-daemon installs it at the first boot.</source>
        <extracomment>About a choice of the wizard; avahi-daemon stays as it is</extracomment>
        <translation>Trova ogni host per nome nella propria rete. Una base senza avahi-daemon lo installa al primo avvio.</translation>
    </message>
    <message>
        <source>Sign in to Raspberry Pi Connect</source>
        <extracomment>A choice of the wizard; Raspberry Pi Connect is a service</extracomment>
        <translation>Accedi a Raspberry Pi Connect</translation>
    </message>
    <message>
        <source>Raspberry Pi OS only. An auth key for each card is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Solo Raspberry Pi OS. Alla scrittura si chiede una chiave per scheda, che non resta nel preset.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>An exact size; %1 is a number with separators</extracomment>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is a size such as 24.1 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>mancano pochi secondi</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>Time left of a piece of work, rounded to ten seconds</extracomment>
        <translation>mancano %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>mancano %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>Time left of a piece of work; %1 hours, %2 minutes</extracomment>
        <translation>mancano %1 h %2 min</translation>
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
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago something was, in minutes</extracomment>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago something was, in hours</extracomment>
        <translation>%1 h fa</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>How long ago something was, in days, two or more</extracomment>
        <translation>%1 giorni fa</translation>
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
        <translation>Unisciti a un datacenter Consul</translation>
    </message>
    <message>
        <source>At first boot each card logs in to Vault and joins by itself.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Al primo avvio ogni scheda accede a Vault e si unisce da sola.</translation>
    </message>
</context>
<context>
    <name>KeychainOffer</name>
    <message>
        <source>Keep them in this computer&apos;s keychain</source>
        <extracomment>A choice: secrets are kept for the next time</extracomment>
        <translation>Conservali nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Untick to have them removed from it.</source>
        <extracomment>About keeping secrets in the keychain: what happens when the choice is taken back</extracomment>
        <translation>Togli la spunta per farli rimuovere da lì.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes.</source>
        <extracomment>About keeping secrets in the keychain, while they are not</extracomment>
        <translation>Altrimenti vengono dimenticati alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>The keychain asks for its password.</source>
        <extracomment>While the system asks for the keychain&apos;s password</extracomment>
        <translation>Il portachiavi chiede la sua password.</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing is taken from it, and what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>Il portachiavi è bloccato: non se ne prende nulla, e ciò che si scrive qui viene dimenticato alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button that has the system ask for the keychain&apos;s password</extracomment>
        <translation>Sblocca…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <extracomment>Accessible name of the button that has the keychain unlocked</extracomment>
        <translation>Sblocca il portachiavi</translation>
    </message>
    <message>
        <source>No keychain runs in this session: what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>In questa sessione non è attivo alcun portachiavi: ciò che si scrive qui viene dimenticato alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Errore del portachiavi: %1</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Heading of the question when a preset with changes is left</extracomment>
        <translation>Uscire senza salvare?</translation>
    </message>
    <message>
        <source>The changes to this preset are not saved.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Le modifiche a questo preset non sono salvate.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Scarta le modifiche</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the question for a user and a password; %1 is a server&apos;s address</extracomment>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>The server gives its list or image only to users whom it knows.</source>
        <extracomment>The question for a user and a password</extracomment>
        <translation>Il server dà la sua lista o immagine solo agli utenti che conosce.</translation>
    </message>
    <message>
        <source>The server refused the user and the password that it was given.</source>
        <extracomment>A server did not take a user and a password</extracomment>
        <translation>Il server ha rifiutato utente e password.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field</extracomment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <extracomment>A choice: a user and a password are kept for the next time</extracomment>
        <translation>Conservalo nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the window closes.</source>
        <extracomment>About keeping a user and a password in the keychain, while they are not</extracomment>
        <translation>Altrimenti viene dimenticato alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>No open keychain is there to keep it: it is forgotten when the window closes.</source>
        <extracomment>About a user and a password, where no open keychain could keep them</extracomment>
        <translation>Nessun portachiavi aperto può conservarlo: viene dimenticato alla chiusura della finestra.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Errore del portachiavi: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that gives a server a user and a password</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Do without</source>
        <extracomment>Button that gives a server no user and no password</extracomment>
        <translation>Fanne a meno</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>New preset…</source>
        <extracomment>Entry of the menu: opens the wizard</extracomment>
        <translation>Nuovo preset…</translation>
    </message>
    <message>
        <source>Erase a card…</source>
        <extracomment>Entry of the menu: makes a card one empty partition again</extracomment>
        <translation>Cancella una scheda…</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>Entry of the menu: the page of the cards that were written, and of how far they came</extracomment>
        <translation>Arrivi</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Entry of the menu: lists of images, the cache, mirrors</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>Entry of the menu: saves a text about the last runs</extracomment>
        <translation>Salva un rapporto…</translation>
    </message>
    <message>
        <source>About Landfall</source>
        <extracomment>Entry of the menu</extracomment>
        <translation>Informazioni su Landfall</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, MB, GB or TB, for example &quot;8GiB&quot;</source>
        <translation>%1 non è una dimensione; si accetta: un numero con KiB, MiB, GiB, TiB, kB, MB, GB o TB, per esempio &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reading at byte %1</source>
        <translation>lettura al byte %1</translation>
    </message>
    <message>
        <source>reading at byte %1: unexpected end of the file</source>
        <translation>lettura al byte %1: fine del file inattesa</translation>
    </message>
    <message>
        <source>writing at byte %1</source>
        <translation>scrittura al byte %1</translation>
    </message>
    <message>
        <source>writing it</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>reading it</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>è più grande di %1</translation>
    </message>
    <message>
        <source>making it</source>
        <translation>creazione</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>conservazione</translation>
    </message>
    <message>
        <source>asking how much space is left</source>
        <translation>lettura dello spazio libero</translation>
    </message>
    <message>
        <source>making a file in memory</source>
        <translation>creazione di un file in memoria</translation>
    </message>
    <message>
        <source>filling a file in memory</source>
        <translation>scrittura di un file in memoria</translation>
    </message>
    <message>
        <source>sealing a file in memory</source>
        <translation>sigillatura di un file in memoria</translation>
    </message>
    <message>
        <source>opening a file in memory again</source>
        <translation>riapertura di un file in memoria</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>making a pipe</source>
        <translation>creazione di una pipe</translation>
    </message>
    <message>
        <source>waiting for its output</source>
        <translation>attesa del suo output</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>ha stampato più di %1</translation>
    </message>
    <message>
        <source>this program is not installed</source>
        <translation>questo programma non è installato</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>avvio</translation>
    </message>
    <message>
        <source>ended with code %1: %2</source>
        <translation>è terminato con il codice %1: %2</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters</source>
        <translation>una riga da 1 a %1 caratteri</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 non è UTF-8 valido</translation>
    </message>
    <message>
        <source>%1 has %2 in it, which cannot be seen</source>
        <translation>%1 contiene %2, che non si vede</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters that can be seen</source>
        <translation>una riga da 1 a %1 caratteri visibili</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 è troppo lungo</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un testo vuoto</translation>
    </message>
    <message>
        <source>%1; accepted is %2</source>
        <translation>%1; si accetta: %2</translation>
    </message>
    <message>
        <source>looking at it</source>
        <translation>esame</translation>
    </message>
    <message>
        <source>is being written by another Landfall</source>
        <translation>lo sta scrivendo un altro Landfall</translation>
    </message>
    <message>
        <source>locking it</source>
        <translation>blocco</translation>
    </message>
    <message>
        <source>there is no such drive</source>
        <translation>non esiste un supporto con questo nome</translation>
    </message>
    <message>
        <source>making the card image</source>
        <translation>creazione dell’immagine di scheda</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>non è un file regolare</translation>
    </message>
    <message>
        <source>is neither a whole drive nor a regular file</source>
        <translation>non è né un supporto intero né un file regolare</translation>
    </message>
    <message>
        <source>a card image of %1 was asked for; accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>è stata chiesta un’immagine di scheda di %1; si accetta: multipli di 512 byte da 2 MiB in su</translation>
    </message>
    <message>
        <source>setting the card image&apos;s size</source>
        <translation>impostazione della dimensione dell’immagine di scheda</translation>
    </message>
    <message>
        <source>opening the card image</source>
        <translation>apertura dell’immagine di scheda</translation>
    </message>
    <message>
        <source>is not a card image: it has %1, and accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>non è un’immagine di scheda: ha %1, e si accettano multipli di 512 byte da 2 MiB in su</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>è stato annullato</translation>
    </message>
    <message>
        <source>reads back differently from what was written at byte %1</source>
        <translation>si rilegge diversamente da quanto è stato scritto al byte %1</translation>
    </message>
    <message>
        <source>the range to read lies outside of the card</source>
        <translation>l’intervallo da leggere è fuori dalla scheda</translation>
    </message>
    <message>
        <source>making a memfd</source>
        <translation>creazione di un memfd</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>svuotamento dei buffer</translation>
    </message>
    <message>
        <source>renaming the card image</source>
        <translation>rinomina dell’immagine di scheda</translation>
    </message>
    <message>
        <source>no number from %1 to %2 is free in the base&apos;s passwd and group</source>
        <translation>nessun numero da %1 a %2 è libero in passwd e group della base</translation>
    </message>
    <message>
        <source>its boot partition has no cmdline.txt, and the kernel&apos;s command line must be changed</source>
        <translation>la sua partizione di avvio non ha cmdline.txt, e la riga di comando del kernel va cambiata</translation>
    </message>
    <message>
        <source>its placeholder is too short</source>
        <translation>il suo segnaposto è troppo corto</translation>
    </message>
    <message>
        <source>writing the boot partition</source>
        <translation>scrittura della partizione di avvio</translation>
    </message>
    <message>
        <source>filling the boot partition</source>
        <translation>riempimento della partizione di avvio</translation>
    </message>
    <message>
        <source>an extent ends beyond the card</source>
        <translation>un extent termina oltre la scheda</translation>
    </message>
    <message>
        <source>there is no such file, and it should go to %1</source>
        <translation>il file non esiste, e dovrebbe andare in %1</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition, so its options are not set: everybody may be able to read it</source>
        <translation>nessuna riga del suo fstab monta la partizione di avvio, quindi le sue opzioni non vengono impostate: forse chiunque può leggerla</translation>
    </message>
    <message>
        <source>the base&apos;s own fstab mounts %1 already; accepted is another mount point</source>
        <translation>il fstab proprio della base monta già %1; si accetta: un altro punto di mount</translation>
    </message>
    <message>
        <source>%1 at the card&apos;s end stay unused</source>
        <translation>%1 in fondo alla scheda restano inutilizzati</translation>
    </message>
    <message>
        <source>a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their Compute Modules (EEPROM of 2020-09-03 or later); older models do not start from it and want &quot;mbr&quot;</source>
        <translation>una GPT è letta dal boot loader di Raspberry Pi 4, 400, 5 e dei loro Compute Module (EEPROM del 2020-09-03 o successiva); i modelli più vecchi non si avviano con essa e richiedono &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>the base keeps its boot loader where a GPT has its entries; accepted is &quot;mbr&quot;</source>
        <translation>la base tiene il suo boot loader dove una GPT ha le sue voci; si accetta: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is a folder in the base; accepted is the path of a file</source>
        <translation>%1 è una cartella nella base; si accetta: il percorso di un file</translation>
    </message>
    <message>
        <source>&quot;copy&quot; moves content into ext4 only as yet</source>
        <translation>&quot;copy&quot; per ora sposta contenuti solo in ext4</translation>
    </message>
    <message>
        <source>%1 is not empty in the base (%2); accepted is another mount point, or &quot;copy&quot;: true, which moves its content in</source>
        <translation>%1 non è vuoto nella base (%2); si accetta: un altro punto di mount, oppure &quot;copy&quot;: true, che ne sposta dentro il contenuto</translation>
    </message>
    <message>
        <source>the card&apos;s boot partition</source>
        <translation>la partizione di avvio della scheda</translation>
    </message>
    <message>
        <source>%1 needs up to %2, and the disk has %3 free</source>
        <translation>%1 richiede fino a %2, e sul disco ci sono %3 liberi</translation>
    </message>
    <message>
        <source>getting random bytes</source>
        <translation>lettura di byte casuali</translation>
    </message>
    <message>
        <source>making the filesystem %1</source>
        <translation>creazione del filesystem %1</translation>
    </message>
    <message>
        <source>the filesystem %1</source>
        <translation>il filesystem %1</translation>
    </message>
    <message>
        <source>%1 has neither an SSH key nor a password: nobody can log in as that user</source>
        <translation>%1 non ha né una chiave SSH né una password: nessuno può accedere come questo utente</translation>
    </message>
    <message>
        <source>its programs have not been made available</source>
        <translation>i suoi programmi non sono stati messi a disposizione</translation>
    </message>
    <message>
        <source>is not among the files that the plan read</source>
        <translation>non è tra i file letti dal piano</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>non si è potuto scrivere</translation>
    </message>
    <message>
        <source>is not a SHA-256 digest</source>
        <translation>non è un digest SHA-256</translation>
    </message>
    <message>
        <source>this base can only be written as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>questa base si può scrivere solo così com’è (%1): tralascia layout.root, layout.partitions e layout.table</translation>
    </message>
    <message>
        <source>the base needs %1, the card has %2</source>
        <translation>la base richiede %1, la scheda ha %2</translation>
    </message>
    <message>
        <source>the base&apos;s own first boot gives the disk a new id as an MBR has it, which would spoil a GPT; accepted is &quot;mbr&quot;</source>
        <translation>il primo avvio proprio della base dà al disco un nuovo id come lo ha un MBR, il che guasterebbe una GPT; si accetta: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is too small for %2; accepted is at least %3</source>
        <translation>%1 è troppo poco per %2; si accetta: almeno %3</translation>
    </message>
    <message>
        <source>the root needs %1 (the base uses %2, what is added takes %3, and a root is not made smaller than the base&apos;s %4), the preset gives it %5</source>
        <translation>la radice richiede %1 (la base usa %2, ciò che si aggiunge occupa %3, e una radice non viene ridotta sotto i %4 della base), il preset le dà %5</translation>
    </message>
    <message>
        <source>the base has another partition behind its root, so the root keeps its %1; it would need %2</source>
        <translation>la base ha un’altra partizione dopo la radice, quindi la radice resta di %1; ne servirebbero %2</translation>
    </message>
    <message>
        <source>only one partition can take &quot;rest&quot;</source>
        <translation>una sola partizione può prendere &quot;rest&quot;</translation>
    </message>
    <message>
        <source>the base already has four primary partitions, none can be added</source>
        <translation>la base ha già quattro partizioni primarie, non se ne possono aggiungere</translation>
    </message>
    <message>
        <source>%1 partitions are more than the table takes</source>
        <translation>%1 partizioni sono più di quante ne contenga la tabella</translation>
    </message>
    <message>
        <source>no card is large enough: the shares in percent and the least sizes exceed the %1 that the table can describe</source>
        <translation>nessuna scheda è abbastanza grande: le quote in percentuale e le dimensioni minime superano i %1 che la tabella può descrivere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it has no ext4 root</source>
        <translation>non ha una radice ext4</translation>
    </message>
    <message>
        <source>the layout needs %1, the card has %2</source>
        <translation>le partizioni richiedono %1, la scheda ha %2</translation>
    </message>
    <message>
        <source>taking its size</source>
        <translation>lettura della dimensione</translation>
    </message>
    <message>
        <source>has changed since the plan was made; plan again</source>
        <translation>è cambiato da quando è stato fatto il piano; rifai il piano</translation>
    </message>
    <message>
        <source>the content has a place for a Wi-Fi key, but the preset no Wi-Fi</source>
        <translation>il contenuto ha un posto per una chiave Wi-Fi, ma il preset non ha Wi-Fi</translation>
    </message>
    <message>
        <source>the passphrase of the network %1 is needed and was not given; accepted are 8 to 63 printable ASCII characters or 64 hex digits</source>
        <translation>serve la passphrase della rete %1 e non è stata data; si accetta: da 8 a 63 caratteri ASCII stampabili o 64 cifre esadecimali</translation>
    </message>
    <message>
        <source>the user&apos;s password is needed (user.passwordLogin) and was not given</source>
        <translation>la password dell’utente è necessaria (user.passwordLogin) e non è stata data</translation>
    </message>
    <message>
        <source>no SSH host key was made for this card</source>
        <translation>per questa scheda non è stata creata alcuna chiave host SSH</translation>
    </message>
    <message>
        <source>it is too large to be changed per card</source>
        <translation>è troppo grande per essere cambiato per ogni scheda</translation>
    </message>
    <message>
        <source>a value of %1 bytes does not fit a placeholder of %2 bytes</source>
        <translation>un valore di %1 byte non entra in un segnaposto di %2 byte</translation>
    </message>
    <message>
        <source>its placeholder is not in the file</source>
        <translation>il suo segnaposto non è nel file</translation>
    </message>
    <message>
        <source>the user %1 is not in the base; accepted are numbers and: %2</source>
        <translation>l’utente %1 non è nella base; si accetta: numeri e %2</translation>
    </message>
    <message>
        <source>the group %1 is not in the base; accepted are numbers and: %2</source>
        <translation>il gruppo %1 non è nella base; si accetta: numeri e %2</translation>
    </message>
    <message>
        <source>its root cannot take these settings (%1); it can only be written as it is</source>
        <translation>la sua radice non può ricevere queste impostazioni (%1); si può scrivere solo così com’è</translation>
    </message>
    <message>
        <source>it has no FAT boot partition, where a card&apos;s own files and the command line would go</source>
        <translation>non ha una partizione di avvio FAT, dove andrebbero i file propri di una scheda e la riga di comando</translation>
    </message>
    <message>
        <source>the base holds no kernel modules, so it is not known whether its kernel can mount %1</source>
        <translation>la base non contiene moduli del kernel, quindi non si sa se il suo kernel possa montare %1</translation>
    </message>
    <message>
        <source>the base&apos;s kernel has no driver for %1; it has %2</source>
        <translation>il kernel della base non ha il driver per %1; ha %2</translation>
    </message>
    <message>
        <source>%1 would hide %2, which is written to the root; accepted is another mount point, or &quot;copy&quot;: true, which moves it in</source>
        <translation>%1 nasconderebbe %2, che viene scritto nella radice; si accetta: un altro punto di mount, oppure &quot;copy&quot;: true, che lo sposta dentro</translation>
    </message>
    <message>
        <source>%1 is used twice</source>
        <translation>%1 è usato due volte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s), sudo without a password</source>
        <translation>%1: accesso con password e chiavi SSH (%2), sudo senza password</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s)</source>
        <translation>%1: accesso con password e chiavi SSH (%2)</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s), sudo without a password</source>
        <translation>%1: accesso con chiavi SSH (%2), sudo senza password</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s)</source>
        <translation>%1: accesso con chiavi SSH (%2)</translation>
    </message>
    <message>
        <source>%1: system user</source>
        <translation>%1: utente di sistema</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3; GPT</source>
        <translation>scheda: %1, almeno %2; %3; GPT</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3</source>
        <translation>scheda: %1, almeno %2; %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copia di %1</translation>
    </message>
    <message>
        <source>it is neither file, folder nor symlink and cannot be moved into a partition</source>
        <translation>non è né file né cartella né collegamento simbolico e non si può spostare in una partizione</translation>
    </message>
    <message>
        <source>writing accounts</source>
        <translation>scrittura degli account</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>scrittura dei file</translation>
    </message>
    <message>
        <source>copying the base&apos;s root</source>
        <translation>copia della radice della base</translation>
    </message>
    <message>
        <source>growing the root to %1</source>
        <translation>ingrandimento della radice a %1</translation>
    </message>
    <message>
        <source>moving %1 into its partition</source>
        <translation>spostamento di %1 nella sua partizione</translation>
    </message>
    <message>
        <source>the composed filesystem has errors: %1</source>
        <translation>il filesystem composto ha errori: %1</translation>
    </message>
    <message>
        <source>checking the root</source>
        <translation>verifica della radice</translation>
    </message>
    <message>
        <source>composing was cancelled</source>
        <translation>la composizione è stata annullata</translation>
    </message>
    <message>
        <source>the base has no root</source>
        <translation>la base non ha una radice</translation>
    </message>
    <message>
        <source>the composed root</source>
        <translation>la radice composta</translation>
    </message>
    <message>
        <source>composing the root</source>
        <translation>composizione della radice</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>making a folder in it</source>
        <translation>creazione di una cartella al suo interno</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 network such as &quot;192.168.1.0/24&quot; or &quot;fd00::/8&quot;</source>
        <translation>una rete IPv4 o IPv6 come &quot;192.168.1.0/24&quot; o &quot;fd00::/8&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 non è un indirizzo</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address such as &quot;192.168.1.1&quot; or &quot;fd00::1&quot;</source>
        <translation>un indirizzo IPv4 o IPv6 come &quot;192.168.1.1&quot; o &quot;fd00::1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network</source>
        <translation>%1 non è una rete</translation>
    </message>
    <message>
        <source>%1 is an address in a network and not the network itself</source>
        <translation>%1 è un indirizzo in una rete e non la rete stessa</translation>
    </message>
    <message>
        <source>&quot;%1/%2&quot;</source>
        <translation>&quot;%1/%2&quot;</translation>
    </message>
    <message>
        <source>a host&apos;s address with its prefix length, such as &quot;192.168.1.20/24&quot;</source>
        <translation>l’indirizzo di un host con la lunghezza del prefisso, come &quot;192.168.1.20/24&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address with a prefix length</source>
        <translation>%1 non è un indirizzo con la lunghezza del prefisso</translation>
    </message>
    <message>
        <source>%1 is not an address that a host can have</source>
        <translation>%1 non è un indirizzo che un host possa avere</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own address</source>
        <translation>%1 è l’indirizzo della rete stessa</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s broadcast address</source>
        <translation>%1 è l’indirizzo di broadcast della rete</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>è null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>è true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>è false</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>è un numero</translation>
    </message>
    <message>
        <source>is the text %1</source>
        <translation>è il testo %1</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>è un elenco</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>è un oggetto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un testo tra virgolette</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un oggetto tra parentesi graffe</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <translation>ha %1 voci</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>al massimo %1 voci</translation>
    </message>
    <message>
        <source>is not a key of a preset</source>
        <translation>non è una chiave di un preset</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>un elenco di testi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>is a number that is not accepted</source>
        <translation>è un numero non ammesso</translation>
    </message>
    <message>
        <source>%1 names a folder</source>
        <translation>%1 indica una cartella</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>il percorso di un file</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>un elenco di oggetti</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un oggetto di testi</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 non è un valore noto</translation>
    </message>
    <message>
        <source>nothing after the closing brace</source>
        <translation>nulla dopo la parentesi graffa di chiusura</translation>
    </message>
    <message>
        <source>at most %1 levels of braces and brackets</source>
        <translation>al massimo %1 livelli di parentesi graffe e quadre</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>una chiave tra virgolette</translation>
    </message>
    <message>
        <source>the key is given twice; accepted is each key once</source>
        <translation>la chiave è data due volte; si accetta: ogni chiave una volta</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>due punti</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>una virgola o una parentesi graffa di chiusura</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>una virgola o una parentesi quadra di chiusura</translation>
    </message>
    <message>
        <source>control characters of a text to be written as \u and four digits</source>
        <translation>i caratteri di controllo di un testo come \u e quattro cifre</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 valido</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>virgolette di chiusura</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>uno tra &quot; \ / b f n r t u dopo una barra rovesciata</translation>
    </message>
    <message>
        <source>the second half of a surrogate pair</source>
        <translation>la seconda metà di una coppia surrogata</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>entrambe le metà di una coppia surrogata</translation>
    </message>
    <message>
        <source>a character other than U+0000</source>
        <translation>un carattere diverso da U+0000</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>quattro cifre esadecimali</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valore</translation>
    </message>
    <message>
        <source>a number without leading zeros</source>
        <translation>un numero senza zeri iniziali</translation>
    </message>
    <message>
        <source>a digit after the decimal point</source>
        <translation>una cifra dopo il punto decimale</translation>
    </message>
    <message>
        <source>a digit in the exponent</source>
        <translation>una cifra nell’esponente</translation>
    </message>
    <message>
        <source>a number in the range of a double</source>
        <translation>un numero nell’intervallo di un double</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: expected %3</source>
        <translation>non è JSON alla riga %1, colonna %2: atteso: %3</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>ha %1 byte</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>al massimo %1 byte</translation>
    </message>
    <message>
        <source>is not a message as it is stored</source>
        <translation>non è un messaggio nella forma in cui viene salvato</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>si accetta: %1</translation>
    </message>
    <message>
        <source>is not a key of network.json</source>
        <translation>non è una chiave di network.json</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>un elenco di al massimo %1 voci</translation>
    </message>
    <message>
        <source>%1 is not an address to download from</source>
        <translation>%1 non è un indirizzo da cui si scarica</translation>
    </message>
    <message>
        <source>https://…, http:// of this computer, or the path of a file or folder</source>
        <translation>https://…, http:// di questo computer, oppure il percorso di un file o di una cartella</translation>
    </message>
    <message>
        <source>an object with product and address</source>
        <translation>un oggetto con &quot;product&quot; e &quot;address&quot;</translation>
    </message>
    <message>
        <source>%1 is not a program of the join</source>
        <translation>%1 non è un programma dell’adesione</translation>
    </message>
    <message>
        <source>consul, vault, openbao or consul-template</source>
        <translation>consul, vault, openbao o consul-template</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… o una cartella</translation>
    </message>
    <message>
        <source>%1 has a mirror already</source>
        <translation>%1 ha già un mirror</translation>
    </message>
    <message>
        <source>an address or a file in quotation marks</source>
        <translation>un indirizzo o un file tra virgolette</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>cannot be located: neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>non si può trovare: né XDG_CONFIG_HOME né HOME è un percorso assoluto</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>non si può scrivere: %1</translation>
    </message>
    <message>
        <source>%1 is not a size</source>
        <translation>%1 non è una dimensione</translation>
    </message>
    <message>
        <source>a number of sectors</source>
        <translation>un numero di settori</translation>
    </message>
    <message>
        <source>%1 is not a filesystem that can be made</source>
        <translation>%1 non è un filesystem che si possa creare</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs, f2fs, vfat or swap</source>
        <translation>ext4, xfs, btrfs, f2fs, vfat o swap</translation>
    </message>
    <message>
        <source>%1: left out; filesystems are made with a fixed set of features</source>
        <translation>%1: tralasciato; i filesystem vengono creati con un insieme fisso di funzioni</translation>
    </message>
    <message>
        <source>%1 (%2): left out; the boot partition is the base&apos;s own</source>
        <translation>%1 (%2): tralasciata; la partizione di avvio è quella della base</translation>
    </message>
    <message>
        <source>is not a list in any builder</source>
        <translation>non è un elenco in alcun builder</translation>
    </message>
    <message>
        <source>a template of Packer&apos;s ARM builder</source>
        <translation>un template dell’ARM builder di Packer</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>template %1</translation>
    </message>
    <message>
        <source>making the folder</source>
        <translation>creazione della cartella</translation>
    </message>
    <message>
        <source>exists already; accepted is a folder that does not</source>
        <translation>esiste già; si accetta: una cartella che non esiste</translation>
    </message>
    <message>
        <source>renaming the folder into its place</source>
        <translation>spostamento della cartella al suo posto</translation>
    </message>
    <message>
        <source>finding the folder</source>
        <translation>ricerca della cartella</translation>
    </message>
    <message>
        <source>is not the only source</source>
        <translation>non è l’unica fonte</translation>
    </message>
    <message>
        <source>one of: &quot;version&quot; of a release, a local &quot;file&quot;, or &quot;inBase&quot;: true for the base&apos;s own</source>
        <translation>uno tra: &quot;version&quot; di un rilascio, un &quot;file&quot; locale, oppure &quot;inBase&quot;: true per quello della base</translation>
    </message>
    <message>
        <source>and &quot;subnet&quot; are both given or both missing</source>
        <translation>e &quot;subnet&quot; sono entrambi dati o entrambi mancanti</translation>
    </message>
    <message>
        <source>one of them: &quot;default&quot;, an interface&apos;s name, or a network</source>
        <translation>uno dei due: &quot;default&quot;, il nome di un’interfaccia, oppure una rete</translation>
    </message>
    <message>
        <source>does not name a server</source>
        <translation>non indica alcun server</translation>
    </message>
    <message>
        <source>a list of at least one, such as [&quot;consul.example&quot;]</source>
        <translation>un elenco di almeno uno, come [&quot;consul.example&quot;]</translation>
    </message>
    <message>
        <source>has %1 of &quot;url&quot;, &quot;file&quot; and &quot;id&quot;</source>
        <translation>ha %1 tra &quot;url&quot;, &quot;file&quot; e &quot;id&quot;</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>esattamente uno di essi</translation>
    </message>
    <message>
        <source>opening the preset</source>
        <translation>apertura del preset</translation>
    </message>
    <message>
        <source>reading the preset</source>
        <translation>lettura del preset</translation>
    </message>
    <message>
        <source>is not a regular file; accepted is a preset&apos;s JSON file</source>
        <translation>non è un file regolare; si accetta: il file JSON di un preset</translation>
    </message>
    <message>
        <source>a preset&apos;s JSON file</source>
        <translation>il file JSON di un preset</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>non è JSON: %1</translation>
    </message>
    <message>
        <source>finding the preset&apos;s folder</source>
        <translation>ricerca della cartella del preset</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>preset %1</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; intendevi %2?</translation>
    </message>
    <message>
        <source>%1; accepted here are %2</source>
        <translation>%1; qui si accetta: %2</translation>
    </message>
    <message>
        <source>is given beside a size of its own; accepted is &quot;min&quot; beside &quot;size&quot;: &quot;rest&quot; only</source>
        <translation>è dato accanto a una dimensione propria; si accetta: &quot;min&quot; solo accanto a &quot;size&quot;: &quot;rest&quot;</translation>
    </message>
    <message>
        <source>is not a size in bytes</source>
        <translation>non è una dimensione in byte</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;</source>
        <translation>una dimensione come &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1 is plain http, which does not protect the image against changes on the way; accepted is https, or http with &quot;sha256&quot;</source>
        <translation>%1 è http in chiaro, che non protegge l’immagine da modifiche lungo la via; si accetta: https, oppure http con &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>is &quot;dhcp&quot;, which brings address, gateway and dns; accepted is &quot;static&quot; where they are given</source>
        <translation>è &quot;dhcp&quot;, che porta indirizzo, gateway e DNS; si accetta: &quot;static&quot; dove sono dati</translation>
    </message>
    <message>
        <source>is missing; accepted for &quot;static&quot; is an address with its prefix length, such as &quot;192.168.1.{n+20}/24&quot;</source>
        <translation>manca; per &quot;static&quot; si accetta: un indirizzo con la lunghezza del prefisso, come &quot;192.168.1.{n+20}/24&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be reached from %2; accepted is an address of the same network</source>
        <translation>%1 non è raggiungibile da %2; si accetta: un indirizzo della stessa rete</translation>
    </message>
    <message>
        <source>%1 is the account of a service of the join; accepted is another name</source>
        <translation>%1 è l’account di un servizio dell’ingresso nel cluster; si accetta: un altro nome</translation>
    </message>
    <message>
        <source>is %1, too small for %2</source>
        <translation>è %1, troppo poco per %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>almeno %1</translation>
    </message>
    <message>
        <source>is given for %1, which cannot be mounted; accepted is a filesystem or no mount</source>
        <translation>è dato per %1, che non si può montare; si accetta: un filesystem, oppure nessun mount</translation>
    </message>
    <message>
        <source>are given without a mount point; accepted is &quot;mount&quot; beside them</source>
        <translation>sono date senza punto di mount; si accetta: &quot;mount&quot; accanto</translation>
    </message>
    <message>
        <source>is given without a mount point; accepted is &quot;mount&quot; beside it</source>
        <translation>è dato senza punto di mount; si accetta: &quot;mount&quot; accanto</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs, or the mount options uid=, gid=, umask=</source>
        <translation>è dato per %1, che non conserva proprietari e modalità; si accetta: ext4, xfs, btrfs o f2fs, oppure le opzioni di mount uid=, gid=, umask=</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs</source>
        <translation>è dato per %1, che non conserva proprietari e modalità; si accetta: ext4, xfs, btrfs o f2fs</translation>
    </message>
    <message>
        <source>%1 has %2 characters</source>
        <translation>%1 ha %2 caratteri</translation>
    </message>
    <message>
        <source>at most %1 characters for %2</source>
        <translation>al massimo %1 caratteri per %2</translation>
    </message>
    <message>
        <source>%1 is also that of %2; accepted is each mount point once</source>
        <translation>%1 è anche quello di %2; si accetta: ogni punto di mount una volta</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 are nested, and one would hide the other; accepted are mount points side by side</source>
        <translation>%1 e %2 di %3 sono annidati, e uno nasconderebbe l’altro; si accetta: punti di mount affiancati</translation>
    </message>
    <message>
        <source>take more than the whole card by their shares; accepted is 100% at most</source>
        <translation>con le loro quote prendono più dell’intera scheda; si accetta: al massimo 100%</translation>
    </message>
    <message>
        <source>is &quot;rest&quot;, and so is %1; accepted is &quot;rest&quot; once</source>
        <translation>è &quot;rest&quot;, e anche %1; si accetta: &quot;rest&quot; una volta</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each path once</source>
        <translation>%1 è dato due volte; si accetta: ogni percorso una volta</translation>
    </message>
    <message>
        <source>%1 is where a partition is mounted (%2), and would be hidden; accepted is a path outside</source>
        <translation>%1 è dove è montata una partizione (%2), e verrebbe nascosto; si accetta: un percorso fuori</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each label once</source>
        <translation>%1 è data due volte; si accetta: ogni etichetta una volta</translation>
    </message>
    <message>
        <source>writing the preset</source>
        <translation>scrittura del preset</translation>
    </message>
    <message>
        <source>writing the folder</source>
        <translation>scrittura della cartella</translation>
    </message>
    <message>
        <source>exists already; accepted is a file that does not</source>
        <translation>esiste già; si accetta: un file che non esiste</translation>
    </message>
    <message>
        <source>neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>né XDG_CONFIG_HOME né HOME è un percorso assoluto</translation>
    </message>
    <message>
        <source>reading the presets folder</source>
        <translation>lettura della cartella dei preset</translation>
    </message>
    <message>
        <source>%1 is not a preset</source>
        <translation>%1 non è un preset</translation>
    </message>
    <message>
        <source>%1; `landfall-cli preset list` shows those there are</source>
        <translation>%1; `landfall-cli preset list` mostra quelli esistenti</translation>
    </message>
    <message>
        <source>has too many presets of one name</source>
        <translation>ha troppi preset con lo stesso nome</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un altro nome</translation>
    </message>
    <message>
        <source>differs after being written and read back</source>
        <translation>è diverso dopo la scrittura e la rilettura</translation>
    </message>
    <message>
        <source>making the presets folder</source>
        <translation>creazione della cartella dei preset</translation>
    </message>
    <message>
        <source>%1 exists already; accepted is another name</source>
        <translation>%1 esiste già; si accetta: un altro nome</translation>
    </message>
    <message>
        <source>removing the preset</source>
        <translation>eliminazione del preset</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;, a share of the card such as &quot;12.5%&quot;, or &quot;rest&quot;</source>
        <translation>una dimensione come &quot;8GiB&quot;, una quota della scheda come &quot;12.5%&quot;, oppure &quot;rest&quot;</translation>
    </message>
    <message>
        <source>%1 is not a share of the card</source>
        <translation>%1 non è una quota della scheda</translation>
    </message>
    <message>
        <source>%1 is not greater than zero</source>
        <translation>%1 non è maggiore di zero</translation>
    </message>
    <message>
        <source>a whole number with h, m or s, from &quot;1s&quot; to &quot;768h&quot;, such as &quot;24h&quot;</source>
        <translation>un numero intero con h, m o s, da &quot;1s&quot; a &quot;768h&quot;, come &quot;24h&quot;</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 non è una durata</translation>
    </message>
    <message>
        <source>%1 is not a file mode</source>
        <translation>%1 non è una modalità di file</translation>
    </message>
    <message>
        <source>three or four octal digits, such as &quot;0755&quot;</source>
        <translation>tre o quattro cifre ottali, come &quot;0755&quot;</translation>
    </message>
    <message>
        <source>%1 is not an owner</source>
        <translation>%1 non è un proprietario</translation>
    </message>
    <message>
        <source>a user&apos;s and a group&apos;s name or number, such as &quot;consul:consul&quot;</source>
        <translation>nome o numero di un utente e di un gruppo, come &quot;consul:consul&quot;</translation>
    </message>
    <message>
        <source>is not a key of a secrets file</source>
        <translation>non è una chiave di un file di segreti</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>è dato due volte</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>ogni chiave una volta</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>reading the secrets file</source>
        <translation>lettura del file di segreti</translation>
    </message>
    <message>
        <source>a JSON file of your own</source>
        <translation>un tuo file JSON</translation>
    </message>
    <message>
        <source>belongs to user %1</source>
        <translation>appartiene all’utente %1</translation>
    </message>
    <message>
        <source>a file of user %1, who runs this program</source>
        <translation>un file dell’utente %1, che esegue questo programma</translation>
    </message>
    <message>
        <source>is accessible to others than its owner</source>
        <translation>è accessibile anche ad altri oltre al proprietario</translation>
    </message>
    <message>
        <source>mode 0600 (chmod 600)</source>
        <translation>modalità 0600 (chmod 600)</translation>
    </message>
    <message>
        <source>has a line break or another control character in it; accepted is one line</source>
        <translation>contiene un a capo o un altro carattere di controllo; si accetta: una riga</translation>
    </message>
    <message>
        <source>has a space or a character outside of printable ASCII in it; accepted is a token as the server gave it</source>
        <translation>contiene uno spazio o un carattere fuori dall’ASCII stampabile; si accetta: un token come lo ha dato il server</translation>
    </message>
    <message>
        <source>opening the secrets file</source>
        <translation>apertura del file di segreti</translation>
    </message>
    <message>
        <source>one line of a .pub file, for example &quot;ssh-ed25519 AAAA... name&quot;</source>
        <translation>una riga di un file .pub, per esempio &quot;ssh-ed25519 AAAA... name&quot;</translation>
    </message>
    <message>
        <source>%1 has a key that is not valid base64 (cut off?)</source>
        <translation>%1 ha una chiave che non è base64 valido (troncata?)</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, but the key in it is of type %3</source>
        <translation>%1 dice &quot;%2&quot;, ma la chiave che contiene è di tipo %3</translation>
    </message>
    <message>
        <source>%1 has a key that is damaged or cut off</source>
        <translation>%1 ha una chiave danneggiata o troncata</translation>
    </message>
    <message>
        <source>is a private key, which must never leave its owner; accepted is the public key, %1</source>
        <translation>è una chiave privata, che non deve mai lasciare il suo proprietario; si accetta: la chiave pubblica, %1</translation>
    </message>
    <message>
        <source>%1 has more than one line</source>
        <translation>%1 ha più di una riga</translation>
    </message>
    <message>
        <source>%1 is a DSA key, which OpenSSH no longer accepts</source>
        <translation>%1 è una chiave DSA, che OpenSSH non accetta più</translation>
    </message>
    <message>
        <source>%1 does not begin with a known key type and a space</source>
        <translation>%1 non comincia con un tipo di chiave noto e uno spazio</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, beginning with a letter or &apos;_&apos;</source>
        <translation>da 1 a 32 lettere minuscole, cifre, &apos;-&apos; e &apos;_&apos;, con una lettera o &apos;_&apos; all’inizio</translation>
    </message>
    <message>
        <source>%1 is not a user&apos;s name</source>
        <translation>%1 non è un nome utente</translation>
    </message>
    <message>
        <source>%1 has characters that a user&apos;s name cannot have</source>
        <translation>%1 ha caratteri che un nome utente non può avere</translation>
    </message>
    <message>
        <source>%1 is an account of the system</source>
        <translation>%1 è un account di sistema</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends</source>
        <translation>da 1 a 63 lettere, cifre e trattini, con una lettera o una cifra a entrambe le estremità</translation>
    </message>
    <message>
        <source>{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}</source>
        <translation>{n}, {n:02} (due cifre), {n+20} (il numero più 20) o {n+20:03}</translation>
    </message>
    <message>
        <source>%1 has letters outside of ASCII</source>
        <translation>%1 ha lettere fuori dall’ASCII</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends, for example %1</source>
        <translation>da 1 a 63 lettere, cifre e trattini, con una lettera o una cifra a entrambe le estremità, per esempio %1</translation>
    </message>
    <message>
        <source>%1 is not a host name</source>
        <translation>%1 non è un nome host</translation>
    </message>
    <message>
        <source>%1 begins or ends with a hyphen</source>
        <translation>%1 comincia o finisce con un trattino</translation>
    </message>
    <message>
        <source>%1 has a dot in it; a host name is one label, without a domain</source>
        <translation>%1 contiene un punto; un nome host è un nome solo, senza dominio</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 is the name of the loopback address on every host</source>
        <translation>%1 è su ogni host il nome dell’indirizzo di loopback</translation>
    </message>
    <message>
        <source>%1 has a lone brace</source>
        <translation>%1 ha una parentesi graffa isolata</translation>
    </message>
    <message>
        <source>%1 has braces that are not a placeholder</source>
        <translation>%1 ha parentesi graffe che non sono un segnaposto</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning and ending with a letter, a digit or &apos;_&apos;</source>
        <translation>lettere, cifre, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;, con una lettera, una cifra o &apos;_&apos; all’inizio e alla fine</translation>
    </message>
    <message>
        <source>%1 has a character in it that is not accepted</source>
        <translation>%1 contiene un carattere non ammesso</translation>
    </message>
    <message>
        <source>a cloud auto-join text such as &quot;provider=aws tag_key=consul tag_value=server&quot;</source>
        <translation>un testo di cloud auto-join come &quot;provider=aws tag_key=consul tag_value=server&quot;</translation>
    </message>
    <message>
        <source>%1 is a credential, and a preset must not hold secrets; accepted is a cloud auto-join text without one</source>
        <translation>%1 è una credenziale, e un preset non deve contenere segreti; si accetta: un testo di cloud auto-join che non ne abbia</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses only)</source>
        <translation>&quot;https://host:port&quot; (http solo per indirizzi di loopback)</translation>
    </message>
    <message>
        <source>the host&apos;s name as DNS has it, for example %1</source>
        <translation>il nome dell’host come lo ha il DNS, per esempio %1</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address</source>
        <translation>%1 non è l’indirizzo di un server</translation>
    </message>
    <message>
        <source>%1 has a path or query behind the host and port</source>
        <translation>%1 ha un percorso o una query dopo l’host e la porta</translation>
    </message>
    <message>
        <source>%1 is not https</source>
        <translation>%1 non è https</translation>
    </message>
    <message>
        <source>%1 is plain http, which anyone on the way can read</source>
        <translation>%1 è http in chiaro, che chiunque lungo la via può leggere</translation>
    </message>
    <message>
        <source>%1 is not a mount</source>
        <translation>%1 non è un mount</translation>
    </message>
    <message>
        <source>a name such as &quot;approle&quot; or &quot;team/kv&quot; of %1</source>
        <translation>un nome come &quot;approle&quot; o &quot;team/kv&quot; di %1</translation>
    </message>
    <message>
        <source>%1 begins with a prefix that Vault adds itself</source>
        <translation>%1 comincia con un prefisso che Vault aggiunge da sé</translation>
    </message>
    <message>
        <source>the mount&apos;s own name, such as &quot;approle&quot;</source>
        <translation>il nome proprio del mount, come &quot;approle&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role&apos;s name</source>
        <translation>%1 non è un nome di ruolo</translation>
    </message>
    <message>
        <source>1 to 128 %1</source>
        <translation>da 1 a 128 %1</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;</source>
        <translation>il percorso dell’API di Vault dopo /v1/, come &quot;kv/data/consul/join&quot;</translation>
    </message>
    <message>
        <source>%1 begins with a slash or &quot;v1/&quot;</source>
        <translation>%1 comincia con una barra o &quot;v1/&quot;</translation>
    </message>
    <message>
        <source>%1 is not a path in Vault</source>
        <translation>%1 non è un percorso in Vault</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;, each part of %1</source>
        <translation>il percorso dell’API di Vault dopo /v1/, come &quot;kv/data/consul/join&quot;, ogni parte di %1</translation>
    </message>
    <message>
        <source>%1 is not a key&apos;s name</source>
        <translation>%1 non è un nome di chiave</translation>
    </message>
    <message>
        <source>%1 is not a namespace</source>
        <translation>%1 non è un namespace</translation>
    </message>
    <message>
        <source>nothing, or names separated by slashes, such as &quot;team/lab&quot;</source>
        <translation>nulla, oppure nomi separati da barre, come &quot;team/lab&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role-id</source>
        <translation>%1 non è un role-id</translation>
    </message>
    <message>
        <source>1 to 128 printable ASCII characters without a space, such as &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</source>
        <translation>da 1 a 128 caratteri ASCII stampabili senza spazi, come &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</translation>
    </message>
    <message>
        <source>%1 is not a datacenter&apos;s name</source>
        <translation>%1 non è un nome di datacenter</translation>
    </message>
    <message>
        <source>1 to 63 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, such as &quot;dc1&quot;</source>
        <translation>da 1 a 63 lettere minuscole, cifre, &apos;-&apos; e &apos;_&apos;, come &quot;dc1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a server to join</source>
        <translation>%1 non è un server a cui unirsi</translation>
    </message>
    <message>
        <source>a DNS name or an address, with a port or without, such as &quot;consul.example&quot; or &quot;192.168.1.10:8301&quot;</source>
        <translation>un nome DNS o un indirizzo, con o senza porta, come &quot;consul.example&quot; o &quot;192.168.1.10:8301&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network interface</source>
        <translation>%1 non è un’interfaccia di rete</translation>
    </message>
    <message>
        <source>&quot;default&quot;, or 1 to 15 letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;tailscale0&quot;</source>
        <translation>&quot;default&quot;, oppure da 1 a 15 lettere, cifre, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;, come &quot;tailscale0&quot;</translation>
    </message>
    <message>
        <source>%1 is not a key of node metadata</source>
        <translation>%1 non è una chiave dei metadati di un nodo</translation>
    </message>
    <message>
        <source>1 to 128 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>da 1 a 128 lettere, cifre, &apos;-&apos; e &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 begins with &quot;consul-&quot;, which Consul reserves</source>
        <translation>%1 comincia con &quot;consul-&quot;, che Consul riserva a sé</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>un’altra chiave</translation>
    </message>
    <message>
        <source>%1 has %2 bytes</source>
        <translation>%1 ha %2 byte</translation>
    </message>
    <message>
        <source>a release&apos;s version, such as &quot;1.22.6&quot;</source>
        <translation>la versione di un rilascio, come &quot;1.22.6&quot;</translation>
    </message>
    <message>
        <source>%1 is not a version</source>
        <translation>%1 non è una versione</translation>
    </message>
    <message>
        <source>a name of the tz database, such as &quot;Europe/Rome&quot; or &quot;UTC&quot;</source>
        <translation>un nome del database tz, come &quot;Europe/Rome&quot; o &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>%1 is not a time zone&apos;s name</source>
        <translation>%1 non è un nome di fuso orario</translation>
    </message>
    <message>
        <source>%1 is not in the tz database</source>
        <translation>%1 non è nel database tz</translation>
    </message>
    <message>
        <source>%1 is not a keyboard layout</source>
        <translation>%1 non è un layout di tastiera</translation>
    </message>
    <message>
        <source>a locale such as &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; or &quot;C.UTF-8&quot;</source>
        <translation>una locale come &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; o &quot;C.UTF-8&quot;</translation>
    </message>
    <message>
        <source>%1 is not a locale&apos;s name</source>
        <translation>%1 non è un nome di locale</translation>
    </message>
    <message>
        <source>%1 has an empty part (a slash too many)</source>
        <translation>%1 ha una parte vuota (una barra di troppo)</translation>
    </message>
    <message>
        <source>%1 has a part that is &quot;.&quot; or &quot;..&quot;</source>
        <translation>%1 ha una parte che è &quot;.&quot; o &quot;..&quot;</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 non comincia con una barra</translation>
    </message>
    <message>
        <source>an absolute path of letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;/srv/data&quot;</source>
        <translation>un percorso assoluto di lettere, cifre, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;, come &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>%1 is the root&apos;s mount point</source>
        <translation>%1 è il punto di mount della radice</translation>
    </message>
    <message>
        <source>%1 is in the system&apos;s own %2</source>
        <translation>%1 è in %2, che è del sistema</translation>
    </message>
    <message>
        <source>a place outside of it, such as &quot;/srv/data&quot;</source>
        <translation>un luogo al di fuori, come &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>one option of mount, such as &quot;noatime&quot; or &quot;commit=30&quot;</source>
        <translation>un’opzione di mount, come &quot;noatime&quot; o &quot;commit=30&quot;</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 non è un’opzione di mount</translation>
    </message>
    <message>
        <source>an absolute path of a file, such as &quot;/etc/motd&quot;</source>
        <translation>il percorso assoluto di un file, come &quot;/etc/motd&quot;</translation>
    </message>
    <message>
        <source>%1 is in %2, which is mounted over when the system boots</source>
        <translation>%1 è in %2, su cui all’avvio viene montato altro</translation>
    </message>
    <message>
        <source>%1 is not a label</source>
        <translation>%1 non è un’etichetta</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;data&quot;</source>
        <translation>lettere, cifre, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;, come &quot;data&quot;</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space</source>
        <translation>%1 comincia o finisce con uno spazio</translation>
    </message>
    <message>
        <source>a name without spaces at its ends</source>
        <translation>un nome senza spazi all’inizio e alla fine</translation>
    </message>
    <message>
        <source>an address such as &quot;https://images.example/pi-lite-arm64.img.xz&quot;</source>
        <translation>un indirizzo come &quot;https://images.example/pi-lite-arm64.img.xz&quot;</translation>
    </message>
    <message>
        <source>%1 has a character in it that an address cannot have</source>
        <translation>%1 contiene un carattere che un indirizzo non può avere</translation>
    </message>
    <message>
        <source>%1, other characters as % and two hexadecimal digits</source>
        <translation>%1, gli altri caratteri come % e due cifre esadecimali</translation>
    </message>
    <message>
        <source>%1 is not an address with a host</source>
        <translation>%1 non è un indirizzo con un host</translation>
    </message>
    <message>
        <source>%1 is neither https nor http</source>
        <translation>%1 non è né https né http</translation>
    </message>
    <message>
        <source>%1 names no file</source>
        <translation>%1 non indica alcun file</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 digest</source>
        <translation>%1 non è un digest SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 cifre esadecimali</translation>
    </message>
    <message>
        <source>%1 is not an id</source>
        <translation>%1 non è un id</translation>
    </message>
    <message>
        <source>&quot;sample&quot; or an id that `landfall-cli base list` shows</source>
        <translation>&quot;sample&quot;, oppure un id che `landfall-cli base list` mostra</translation>
    </message>
    <message>
        <source>a package&apos;s name, such as &quot;avahi-daemon&quot;</source>
        <translation>il nome di un pacchetto, come &quot;avahi-daemon&quot;</translation>
    </message>
    <message>
        <source>%1 is not a package&apos;s name</source>
        <translation>%1 non è un nome di pacchetto</translation>
    </message>
    <message>
        <source>1 to 32 bytes (a letter outside of ASCII has two to four)</source>
        <translation>da 1 a 32 byte (una lettera fuori dall’ASCII ne ha da due a quattro)</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters or 64 hexadecimal digits</source>
        <translation>da 8 a 63 caratteri ASCII stampabili o 64 cifre esadecimali</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters</source>
        <translation>da 8 a 63 caratteri ASCII stampabili</translation>
    </message>
    <message>
        <source>the passphrase is given for an open network</source>
        <translation>la passphrase è data per una rete aperta</translation>
    </message>
    <message>
        <source>none, or another wifi.security</source>
        <translation>nessuna, oppure un altro wifi.security</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la passphrase è vuota</translation>
    </message>
    <message>
        <source>the passphrase is a key of 64 digits, which WPA3 cannot use</source>
        <translation>la passphrase è una chiave di 64 cifre, che WPA3 non può usare</translation>
    </message>
    <message>
        <source>the passphrase has %1 bytes</source>
        <translation>la passphrase ha %1 byte</translation>
    </message>
    <message>
        <source>the passphrase has characters that are not printable ASCII</source>
        <translation>la passphrase ha caratteri che non sono ASCII stampabile</translation>
    </message>
    <message>
        <source>two capital letters of ISO 3166-1, such as &quot;IT&quot;</source>
        <translation>due lettere maiuscole della ISO 3166-1, come &quot;IT&quot;</translation>
    </message>
    <message>
        <source>%1 is not in ISO 3166-1</source>
        <translation>%1 non è nella ISO 3166-1</translation>
    </message>
    <message>
        <source>&quot;GB&quot; for the United Kingdom</source>
        <translation>&quot;GB&quot; per il Regno Unito</translation>
    </message>
    <message>
        <source>%1 is not a country&apos;s code</source>
        <translation>%1 non è un codice di paese</translation>
    </message>
    <message>
        <source>join</source>
        <translation>adesione</translation>
    </message>
    <message>
        <source>first boot</source>
        <translation>primo avvio</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>partizionamento</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>aggiuntivo</translation>
    </message>
    <message>
        <source>cards of %1: %2</source>
        <translation>schede da %1: %2</translation>
    </message>
    <message>
        <source>OpenSSL could not make an Ed25519 key</source>
        <translation>OpenSSL non ha potuto creare una chiave Ed25519</translation>
    </message>
    <message>
        <source>has an unexpected length</source>
        <translation>ha una lunghezza inattesa</translation>
    </message>
    <message>
        <source>1 to %1 bytes</source>
        <translation>da 1 a %1 byte</translation>
    </message>
    <message>
        <source>has a line break or a NUL in it</source>
        <translation>contiene un’interruzione di riga o un NUL</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una riga</translation>
    </message>
    <message>
        <source>making a salt</source>
        <translation>creazione di un salt</translation>
    </message>
    <message>
        <source>preparing yescrypt</source>
        <translation>preparazione di yescrypt</translation>
    </message>
    <message>
        <source>hashing with yescrypt</source>
        <translation>calcolo dell’hash con yescrypt</translation>
    </message>
    <message>
        <source>libxcrypt made a hash of %1 characters where %2 were expected</source>
        <translation>libxcrypt ha creato un hash di %1 caratteri mentre se ne attendevano %2</translation>
    </message>
    <message>
        <source>unknown form of a passphrase</source>
        <translation>forma sconosciuta di passphrase</translation>
    </message>
    <message>
        <source>OpenSSL could not derive a key from it (PBKDF2 with SHA-1)</source>
        <translation>OpenSSL non ha potuto derivarne una chiave (PBKDF2 con SHA-1)</translation>
    </message>
    <message>
        <source>looking for drives</source>
        <translation>ricerca dei supporti</translation>
    </message>
    <message>
        <source>looking for the drive</source>
        <translation>ricerca del supporto</translation>
    </message>
    <message>
        <source>is not a block device</source>
        <translation>non è un dispositivo a blocchi</translation>
    </message>
    <message>
        <source>listening for udev events</source>
        <translation>ascolto degli eventi di udev</translation>
    </message>
    <message>
        <source>mkfs.btrfs wrote no superblock</source>
        <translation>mkfs.btrfs non ha scritto alcun superblocco</translation>
    </message>
    <message>
        <source>this computer&apos;s %1 enables features that a card&apos;s kernel may not support</source>
        <translation>%1 di questo computer attiva funzioni che il kernel di una scheda potrebbe non supportare</translation>
    </message>
    <message>
        <source>the two copies of its root folder were not found</source>
        <translation>le due copie della sua cartella radice non sono state trovate</translation>
    </message>
    <message>
        <source>looking for its data</source>
        <translation>ricerca dei suoi dati</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>needs %1 and its folder has %2 free</source>
        <translation>richiede %1, e nella sua cartella ci sono %2 liberi</translation>
    </message>
    <message>
        <source>is cut short: a range to be copied lies beyond its end</source>
        <translation>è troncato: un intervallo da copiare sta oltre la sua fine</translation>
    </message>
    <message>
        <source>setting its length</source>
        <translation>impostazione della lunghezza</translation>
    </message>
    <message>
        <source>is cut short: it ends before the partition does</source>
        <translation>è troncato: finisce prima della partizione</translation>
    </message>
    <message>
        <source>is too small to hold an ext4 filesystem</source>
        <translation>è troppo piccolo per un filesystem ext4</translation>
    </message>
    <message>
        <source>has no ext4 filesystem at byte %1</source>
        <translation>non ha un filesystem ext4 al byte %1</translation>
    </message>
    <message>
        <source>its ext4 has features that are not supported: %1</source>
        <translation>il suo ext4 ha funzioni non supportate: %1</translation>
    </message>
    <message>
        <source>is an external journal, not a filesystem</source>
        <translation>è un journal esterno, non un filesystem</translation>
    </message>
    <message>
        <source>its ext4 was not unmounted cleanly (needs_recovery); run e2fsck on it, or take an image that was shut down properly</source>
        <translation>il suo ext4 non è stato smontato correttamente (needs_recovery); esegui e2fsck, oppure usa un’immagine spenta regolarmente</translation>
    </message>
    <message>
        <source>its ext4 is marked as having errors; run e2fsck on it first</source>
        <translation>il suo ext4 è contrassegnato come danneggiato; esegui prima e2fsck</translation>
    </message>
    <message>
        <source>its ext4 has the feature quota or project, with which it cannot be changed</source>
        <translation>il suo ext4 ha la funzione quota o project, con cui non si può modificare</translation>
    </message>
    <message>
        <source>its ext4 superblock is damaged: a block size of 2^%1 bytes</source>
        <translation>il suo superblocco ext4 è danneggiato: una dimensione dei blocchi di 2^%1 byte</translation>
    </message>
    <message>
        <source>is cut short: its ext4 claims %1 blocks of %2 bytes, and the partition has only %3</source>
        <translation>è troncato: il suo ext4 dichiara %1 blocchi di %2 byte, e la partizione ha solo %3</translation>
    </message>
    <message>
        <source>was opened for reading only</source>
        <translation>è stato aperto in sola lettura</translation>
    </message>
    <message>
        <source>needs %1 and the filesystem has %2 free</source>
        <translation>richiede %1 e il filesystem ha %2 liberi</translation>
    </message>
    <message>
        <source>reading inode %1</source>
        <translation>lettura dell’inode %1</translation>
    </message>
    <message>
        <source>writing inode %1</source>
        <translation>scrittura dell’inode %1</translation>
    </message>
    <message>
        <source>opening its ext4</source>
        <translation>apertura del suo ext4</translation>
    </message>
    <message>
        <source>reading the bitmaps of its ext4</source>
        <translation>lettura delle bitmap del suo ext4</translation>
    </message>
    <message>
        <source>writing its ext4</source>
        <translation>scrittura del suo ext4</translation>
    </message>
    <message>
        <source>a symlink has the invalid length %1</source>
        <translation>un collegamento simbolico ha la lunghezza non valida %1</translation>
    </message>
    <message>
        <source>a path must be absolute</source>
        <translation>un percorso deve essere assoluto</translation>
    </message>
    <message>
        <source>a name is longer than 255 bytes</source>
        <translation>un nome supera i 255 byte</translation>
    </message>
    <message>
        <source>looking it up</source>
        <translation>consultazione</translation>
    </message>
    <message>
        <source>too many levels of symlinks</source>
        <translation>troppi livelli di collegamenti simbolici</translation>
    </message>
    <message>
        <source>there is no such file in this filesystem</source>
        <translation>questo file non esiste nel filesystem</translation>
    </message>
    <message>
        <source>reading its block map</source>
        <translation>lettura della sua mappa dei blocchi</translation>
    </message>
    <message>
        <source>its block map points beyond the filesystem&apos;s end</source>
        <translation>la sua mappa dei blocchi punta oltre la fine del filesystem</translation>
    </message>
    <message>
        <source>reading its block bitmap</source>
        <translation>lettura della sua bitmap dei blocchi</translation>
    </message>
    <message>
        <source>is stored in its inode (inline data) and has no blocks</source>
        <translation>è contenuto nel suo inode (inline data) e non ha blocchi</translation>
    </message>
    <message>
        <source>has holes: not all of its blocks are allocated</source>
        <translation>ha buchi: non tutti i suoi blocchi sono allocati</translation>
    </message>
    <message>
        <source>has unwritten extents</source>
        <translation>ha extent non scritti</translation>
    </message>
    <message>
        <source>listing it</source>
        <translation>elenco</translation>
    </message>
    <message>
        <source>is not a symlink</source>
        <translation>non è un collegamento simbolico</translation>
    </message>
    <message>
        <source>is %1 long; at most %2 are read</source>
        <translation>è lungo %1; se ne leggono al massimo %2</translation>
    </message>
    <message>
        <source>ends before the size in its inode</source>
        <translation>finisce prima della dimensione indicata nel suo inode</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>freeing its extended attributes</source>
        <translation>rilascio dei suoi attributi estesi</translation>
    </message>
    <message>
        <source>freeing its blocks</source>
        <translation>rilascio dei suoi blocchi</translation>
    </message>
    <message>
        <source>removing it from its folder</source>
        <translation>rimozione dalla sua cartella</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep: the filesystem is damaged</source>
        <translation>le sue cartelle sono annidate per più di %1 livelli: il filesystem è danneggiato</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>consultazione di %1</translation>
    </message>
    <message>
        <source>neither the root nor &quot;..&quot; can be removed</source>
        <translation>né la radice né &quot;..&quot; si può rimuovere</translation>
    </message>
    <message>
        <source>writing its data</source>
        <translation>scrittura dei suoi dati</translation>
    </message>
    <message>
        <source>allocating its blocks</source>
        <translation>allocazione dei suoi blocchi</translation>
    </message>
    <message>
        <source>a block was not allocated</source>
        <translation>un blocco non è stato allocato</translation>
    </message>
    <message>
        <source>allocating its inode</source>
        <translation>allocazione del suo inode</translation>
    </message>
    <message>
        <source>making its extent tree</source>
        <translation>creazione del suo albero di extent</translation>
    </message>
    <message>
        <source>writing its inode</source>
        <translation>scrittura del suo inode</translation>
    </message>
    <message>
        <source>adding it to its folder</source>
        <translation>aggiunta alla sua cartella</translation>
    </message>
    <message>
        <source>its directory entry is missing</source>
        <translation>manca la sua voce di directory</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>è una cartella, non un file</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>la sua cartella non esiste</translation>
    </message>
    <message>
        <source>is a dangling symlink, not a folder</source>
        <translation>è un collegamento simbolico interrotto, non una cartella</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>una parte del suo percorso non è una cartella</translation>
    </message>
    <message>
        <source>a symlink&apos;s target must be 1 to 4095 bytes, and less than a block</source>
        <translation>la destinazione di un collegamento simbolico deve essere di 1-4095 byte, e meno di un blocco</translation>
    </message>
    <message>
        <source>is a folder, not a symlink</source>
        <translation>è una cartella, non un collegamento simbolico</translation>
    </message>
    <message>
        <source>making the symlink</source>
        <translation>creazione del collegamento simbolico</translation>
    </message>
    <message>
        <source>has no f2fs filesystem, or a damaged one</source>
        <translation>non ha un filesystem f2fs, o è danneggiato</translation>
    </message>
    <message>
        <source>its root inode is not where mkfs.f2fs puts it</source>
        <translation>il suo inode radice non è dove lo mette mkfs.f2fs</translation>
    </message>
    <message>
        <source>changing the FAT in %1</source>
        <translation>modifica della FAT in %1</translation>
    </message>
    <message>
        <source>there is no such folder in this FAT</source>
        <translation>questa cartella non esiste nella FAT</translation>
    </message>
    <message>
        <source>a file on a FAT must be below 4 GiB</source>
        <translation>un file su una FAT deve essere inferiore a 4 GiB</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>è un file, non una cartella</translation>
    </message>
    <message>
        <source>needs %1 and the FAT has %2 free</source>
        <translation>richiede %1 e la FAT ha %2 liberi</translation>
    </message>
    <message>
        <source>there is no such file in this FAT</source>
        <translation>questo file non esiste nella FAT</translation>
    </message>
    <message>
        <source>a path on the boot partition must be absolute and name a file</source>
        <translation>un percorso sulla partizione di avvio deve essere assoluto e indicare un file</translation>
    </message>
    <message>
        <source>a path on the boot partition must not have &quot;//&quot;, &quot;.&quot; or &quot;..&quot;</source>
        <translation>un percorso sulla partizione di avvio non deve avere &quot;//&quot;, &quot;.&quot; o &quot;..&quot;</translation>
    </message>
    <message>
        <source>a name on the boot partition must not be longer than 255 bytes</source>
        <translation>un nome sulla partizione di avvio non deve superare i 255 byte</translation>
    </message>
    <message>
        <source>a name on the boot partition must not end in a dot or a space</source>
        <translation>un nome sulla partizione di avvio non deve finire con un punto o uno spazio</translation>
    </message>
    <message>
        <source>a name on the boot partition must not have control characters or any of &quot; * : &lt; &gt; ? \ | [ ]</source>
        <translation>un nome sulla partizione di avvio non deve avere caratteri di controllo né alcuno tra &quot; * : &lt; &gt; ? \ | [ ]</translation>
    </message>
    <message>
        <source>its FAT is damaged: %1</source>
        <translation>la sua FAT è danneggiata: %1</translation>
    </message>
    <message>
        <source>has no FAT filesystem at byte %1</source>
        <translation>non ha un filesystem FAT al byte %1</translation>
    </message>
    <message>
        <source>invalid numbers in its boot sector</source>
        <translation>numeri non validi nel suo settore di avvio</translation>
    </message>
    <message>
        <source>is cut short: its FAT claims %1 bytes, and the partition has %2</source>
        <translation>è troncato: la sua FAT dichiara %1 byte, e la partizione ne ha %2</translation>
    </message>
    <message>
        <source>it has no room for data</source>
        <translation>non ha spazio per i dati</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 cluster</translation>
    </message>
    <message>
        <source>more clusters than a FAT16 can address</source>
        <translation>più cluster di quanti ne possa indirizzare una FAT16</translation>
    </message>
    <message>
        <source>its active FAT does not exist</source>
        <translation>la sua FAT attiva non esiste</translation>
    </message>
    <message>
        <source>its table is smaller than its number of clusters</source>
        <translation>la sua tabella è più piccola del numero dei suoi cluster</translation>
    </message>
    <message>
        <source>a chain leads to cluster %1, which does not exist or is free</source>
        <translation>una catena porta al cluster %1, che non esiste o è libero</translation>
    </message>
    <message>
        <source>a chain has a loop</source>
        <translation>una catena ha un ciclo</translation>
    </message>
    <message>
        <source>a folder is larger than 2 MiB</source>
        <translation>una cartella supera i 2 MiB</translation>
    </message>
    <message>
        <source>%1 claims to be larger than the volume</source>
        <translation>%1 dichiara di essere più grande del volume</translation>
    </message>
    <message>
        <source>the chain of %1 is shorter than the file</source>
        <translation>la catena di %1 è più corta del file</translation>
    </message>
    <message>
        <source>its boot partition is a FAT32 of only %1 clusters; mtools takes one of less than 65525 for a FAT16. Make it with smaller clusters (mkfs.vfat -s), or as FAT16</source>
        <translation>la sua partizione di avvio è una FAT32 di soli %1 cluster; mtools scambia per FAT16 quelle con meno di 65525. Creala con cluster più piccoli (mkfs.vfat -s), oppure come FAT16</translation>
    </message>
    <message>
        <source>reading its length</source>
        <translation>lettura della lunghezza</translation>
    </message>
    <message>
        <source>is cut short: it ends before byte %1</source>
        <translation>è troncato: finisce prima del byte %1</translation>
    </message>
    <message>
        <source>%1 is not a UUID of 36 characters in lower case</source>
        <translation>%1 non è un UUID di 36 caratteri minuscoli</translation>
    </message>
    <message>
        <source>is too long for this filesystem&apos;s label; accepted are at most %1 bytes</source>
        <translation>è troppo lungo come etichetta di questo filesystem; si accetta: al massimo %1 byte</translation>
    </message>
    <message>
        <source>a label must not have control characters or slashes</source>
        <translation>un’etichetta non deve avere caratteri di controllo né barre</translation>
    </message>
    <message>
        <source>making a prototype for mkfs.xfs</source>
        <translation>creazione di un prototipo per mkfs.xfs</translation>
    </message>
    <message>
        <source>a raw partition has no filesystem</source>
        <translation>una partizione grezza non ha un filesystem</translation>
    </message>
    <message>
        <source>checking the ext4 in %1</source>
        <translation>controllo dell’ext4 in %1</translation>
    </message>
    <message>
        <source>growing the ext4 in %1</source>
        <translation>ampliamento dell’ext4 in %1</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria esaurita</translation>
    </message>
    <message>
        <source>reading its partition table</source>
        <translation>lettura della tabella delle partizioni</translation>
    </message>
    <message>
        <source>its partition table has no id</source>
        <translation>la sua tabella delle partizioni non ha un id</translation>
    </message>
    <message>
        <source>listing its partitions</source>
        <translation>elenco delle partizioni</translation>
    </message>
    <message>
        <source>its start and size must be multiples of 512 bytes</source>
        <translation>inizio e dimensione devono essere multipli di 512 byte</translation>
    </message>
    <message>
        <source>it must not be empty or overlap the partition table</source>
        <translation>non deve essere vuota né sovrapporsi alla tabella delle partizioni</translation>
    </message>
    <message>
        <source>it ends beyond the card&apos;s %1 bytes</source>
        <translation>finisce oltre i %1 byte della scheda</translation>
    </message>
    <message>
        <source>an MBR has partitions 1 to 60</source>
        <translation>un MBR ha le partizioni da 1 a 60</translation>
    </message>
    <message>
        <source>a logical partition cannot be an extended one</source>
        <translation>una partizione logica non può essere estesa</translation>
    </message>
    <message>
        <source>a partition of an MBR needs a type byte other than 0</source>
        <translation>una partizione di un MBR richiede un byte di tipo diverso da 0</translation>
    </message>
    <message>
        <source>an MBR addresses at most 2 TiB</source>
        <translation>un MBR indirizza al massimo 2 TiB</translation>
    </message>
    <message>
        <source>a GPT has partitions 1 to 128</source>
        <translation>una GPT ha le partizioni da 1 a 128</translation>
    </message>
    <message>
        <source>overlaps with partition %1</source>
        <translation>si sovrappone alla partizione %1</translation>
    </message>
    <message>
        <source>an MBR has one extended partition at most</source>
        <translation>un MBR ha al massimo una partizione estesa</translation>
    </message>
    <message>
        <source>a logical partition needs an extended one around it</source>
        <translation>una partizione logica deve stare in una estesa</translation>
    </message>
    <message>
        <source>logical partitions are numbered from 5 without a gap</source>
        <translation>le partizioni logiche si numerano da 5 senza salti</translation>
    </message>
    <message>
        <source>it lies outside the extended partition</source>
        <translation>sta fuori dalla partizione estesa</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>il suo tipo non è noto</translation>
    </message>
    <message>
        <source>adding partition %1</source>
        <translation>aggiunta della partizione %1</translation>
    </message>
    <message>
        <source>partition %1 became number %2</source>
        <translation>la partizione %1 ha avuto il numero %2</translation>
    </message>
    <message>
        <source>marking a partition as bootable</source>
        <translation>marcatura di una partizione come avviabile</translation>
    </message>
    <message>
        <source>making a partition table</source>
        <translation>creazione di una tabella delle partizioni</translation>
    </message>
    <message>
        <source>setting the disk id</source>
        <translation>impostazione dell’id del disco</translation>
    </message>
    <message>
        <source>writing its partition table</source>
        <translation>scrittura della tabella delle partizioni</translation>
    </message>
    <message>
        <source>its partition table is of type %1; accepted are MBR and GPT</source>
        <translation>la sua tabella delle partizioni è di tipo %1; si accetta: MBR e GPT</translation>
    </message>
    <message>
        <source>only an MBR or a GPT can be written</source>
        <translation>si può scrivere solo un MBR o una GPT</translation>
    </message>
    <message>
        <source>the partition table read back differs from the one that was written</source>
        <translation>la tabella delle partizioni riletta differisce da quella scritta</translation>
    </message>
    <message>
        <source>making a filesystem in %1</source>
        <translation>creazione di un filesystem in %1</translation>
    </message>
    <message>
        <source>has no XFS filesystem</source>
        <translation>non ha un filesystem XFS</translation>
    </message>
    <message>
        <source>its XFS superblock is damaged, or its log is external</source>
        <translation>il suo superblocco XFS è danneggiato, o il suo log è esterno</translation>
    </message>
    <message>
        <source>its XFS log lies beyond the end of the file</source>
        <translation>il suo log XFS sta oltre la fine del file</translation>
    </message>
    <message>
        <source>is an optical drive</source>
        <translation>è un’unità ottica</translation>
    </message>
    <message>
        <source>is a network block device</source>
        <translation>è un dispositivo a blocchi di rete</translation>
    </message>
    <message>
        <source>is a device-mapper volume (%1)</source>
        <translation>è un volume del device-mapper (%1)</translation>
    </message>
    <message>
        <source>is a RAID array</source>
        <translation>è un RAID</translation>
    </message>
    <message>
        <source>is a hardware partition of an eMMC (boot, RPMB or general purpose)</source>
        <translation>è una partizione hardware di una eMMC (avvio, RPMB o di uso generale)</translation>
    </message>
    <message>
        <source>is a compressed RAM disk (zram)</source>
        <translation>è un disco RAM compresso (zram)</translation>
    </message>
    <message>
        <source>is a virtual device, not a drive</source>
        <translation>è un dispositivo virtuale, non un supporto</translation>
    </message>
    <message>
        <source>is a partition; accepted is the whole drive, %1</source>
        <translation>è una partizione; si accetta: il supporto intero, %1</translation>
    </message>
    <message>
        <source>holds %1 (%2 on %3) of the running system</source>
        <translation>contiene %1 (%2 su %3) del sistema in uso</translation>
    </message>
    <message>
        <source>is in use as swap (%1)</source>
        <translation>è in uso come swap (%1)</translation>
    </message>
    <message>
        <source>%1 is a part of %2, a running RAID, LVM or encrypted volume</source>
        <translation>%1 è una parte di %2, un volume RAID, LVM o cifrato in uso</translation>
    </message>
    <message>
        <source>%1 is a member of a RAID array</source>
        <translation>%1 fa parte di un RAID</translation>
    </message>
    <message>
        <source>is a member of a btrfs over %1 devices (%2)</source>
        <translation>fa parte di un btrfs su %1 dispositivi (%2)</translation>
    </message>
    <message>
        <source>holds a btrfs that is mounted where Landfall cannot see it</source>
        <translation>contiene un btrfs montato dove Landfall non può vederlo</translation>
    </message>
    <message>
        <source>is named in %1 (%2 for %3)</source>
        <translation>è nominato in %1 (%2 per %3)</translation>
    </message>
    <message>
        <source>has no file attached</source>
        <translation>non ha alcun file collegato</translation>
    </message>
    <message>
        <source>has no card or medium in it</source>
        <translation>non contiene né una scheda né un altro supporto</translation>
    </message>
    <message>
        <source>is write-protected; a card&apos;s lock switch may be set</source>
        <translation>è protetto da scrittura; forse il blocco della scheda è inserito</translation>
    </message>
    <message>
        <source>is mounted at %1 (%2 on %3); only what lies below /media, /run/media or /mnt is unmounted for you</source>
        <translation>è montato su %1 (%2 su %3); solo ciò che sta sotto /media, /run/media o /mnt viene smontato per te</translation>
    </message>
    <message>
        <source>has a line that cannot be parsed</source>
        <translation>ha una riga che non si può interpretare</translation>
    </message>
    <message>
        <source>lists no mounts, so it is unknown which drives are in use</source>
        <translation>non elenca alcun mount, quindi non si sa quali supporti siano in uso</translation>
    </message>
    <message>
        <source>making the cache&apos;s folder</source>
        <translation>creazione della cartella della cache</translation>
    </message>
    <message>
        <source>the cache must be a folder, and this is something else</source>
        <translation>la cache deve essere una cartella, e questa è un’altra cosa</translation>
    </message>
    <message>
        <source>writing the cache to disk</source>
        <translation>scrittura della cache su disco</translation>
    </message>
    <message>
        <source>walking through the cache</source>
        <translation>esame della cache</translation>
    </message>
    <message>
        <source>removing it from the cache</source>
        <translation>rimozione dalla cache</translation>
    </message>
    <message>
        <source>making a folder in the cache</source>
        <translation>creazione di una cartella nella cache</translation>
    </message>
    <message>
        <source>no home folder to keep the cache in; set XDG_CACHE_HOME</source>
        <translation>non c’è una cartella home per la cache; imposta XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>finding the cache</source>
        <translation>ricerca della cache</translation>
    </message>
    <message>
        <source>a name in the cache takes 1 to 100 of a-z, 0-9 and &apos;-&apos;</source>
        <translation>un nome nella cache ha da 1 a 100 caratteri tra a-z, 0-9 e &apos;-&apos;</translation>
    </message>
    <message>
        <source>another process keeps removing it: the cache&apos;s limit is too small for it</source>
        <translation>un altro processo continua a toglierla: il limite della cache è troppo piccolo per essa</translation>
    </message>
    <message>
        <source>marking a section of the cache</source>
        <translation>marcatura di una sezione della cache</translation>
    </message>
    <message>
        <source>naming a new entry of the cache</source>
        <translation>denominazione di una nuova voce della cache</translation>
    </message>
    <message>
        <source>it is in use, by this program or another one</source>
        <translation>è in uso, da questo programma o da un altro</translation>
    </message>
    <message>
        <source>the cache has no such entry in %1</source>
        <translation>la cache non ha questa voce in %1</translation>
    </message>
    <message>
        <source>%1 needs %2, and the disk has %3 free</source>
        <translation>%1 richiede %2, e sul disco ci sono %3 liberi</translation>
    </message>
    <message>
        <source>opening a lock of the cache</source>
        <translation>apertura di un blocco della cache</translation>
    </message>
    <message>
        <source>locking the cache</source>
        <translation>blocco della cache</translation>
    </message>
    <message>
        <source>cancelled while another process was making it</source>
        <translation>annullato mentre un altro processo lo creava</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>lo scaricamento è stato annullato</translation>
    </message>
    <message>
        <source>%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here</source>
        <translation>%1 ha %2 (%3 byte), e qui se ne accettano al massimo %4 (%5 byte)</translation>
    </message>
    <message>
        <source>%1 became another file while it was being fetched</source>
        <translation>%1 è diventato un altro file durante lo scaricamento</translation>
    </message>
    <message>
        <source>%1 was asked for what follows byte %2, and answered with %3</source>
        <translation>a %1 è stato chiesto ciò che segue il byte %2, e ha risposto con %3</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that it announced</source>
        <translation>%1 invia più dei %2 byte annunciati</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that are accepted</source>
        <translation>%1 invia più dei %2 byte ammessi</translation>
    </message>
    <message>
        <source>%1 presented a certificate that failed verification: %2</source>
        <translation>%1 ha presentato un certificato che non ha superato la verifica: %2</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s</source>
        <translation>%1 non ha inviato nulla per %2 s</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 non è raggiungibile (%2)</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 of %3 bytes</source>
        <translation>%1 ha chiuso la connessione dopo %2 di %3 byte</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 bytes</source>
        <translation>%1 ha chiuso la connessione dopo %2 byte</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 ha risposto %2</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3)</source>
        <translation>%1 ha risposto %2 (%3)</translation>
    </message>
    <message>
        <source>the CA file cannot be read</source>
        <translation>il file dei certificati non si può leggere</translation>
    </message>
    <message>
        <source>the CA file contains no certificate; accepted is PEM</source>
        <translation>il file dei certificati non contiene un certificato; si accetta: PEM</translation>
    </message>
    <message>
        <source>looking at the download</source>
        <translation>esame dello scaricamento</translation>
    </message>
    <message>
        <source>making the download&apos;s file</source>
        <translation>creazione del file dello scaricamento</translation>
    </message>
    <message>
        <source>recording the state of the download: %1</source>
        <translation>registrazione dello stato dello scaricamento: %1</translation>
    </message>
    <message>
        <source>writing the download</source>
        <translation>scrittura dello scaricamento</translation>
    </message>
    <message>
        <source>the download was abandoned</source>
        <translation>lo scaricamento è stato abbandonato</translation>
    </message>
    <message>
        <source>the file became shorter while it was being read</source>
        <translation>il file si è accorciato durante la lettura</translation>
    </message>
    <message>
        <source>the download ended without an answer</source>
        <translation>lo scaricamento è terminato senza risposta</translation>
    </message>
    <message>
        <source>starting the download over</source>
        <translation>riavvio dello scaricamento da capo</translation>
    </message>
    <message>
        <source>downloading %1 needs %2 more, and the disk has %3 free</source>
        <translation>scaricare %1 richiede altri %2, e sul disco ci sono %3 liberi</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/s, %2 h %3 min left</source>
        <translation>%1/s, mancano %2 h %3 min</translation>
    </message>
    <message>
        <source>%1/s, %2 min %3 s left</source>
        <translation>%1/s, mancano %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s, %2 s left</source>
        <translation>%1/s, mancano %2 s</translation>
    </message>
    <message>
        <source>the file carries several signatures</source>
        <translation>il file porta più firme</translation>
    </message>
    <message>
        <source>the file is not what was signed</source>
        <translation>il file non è ciò che è stato firmato</translation>
    </message>
    <message>
        <source>the file is signed by a key that was revoked</source>
        <translation>il file è firmato con una chiave revocata</translation>
    </message>
    <message>
        <source>the file has a signature that has expired</source>
        <translation>il file ha una firma scaduta</translation>
    </message>
    <message>
        <source>the file was signed after the key had expired</source>
        <translation>il file è stato firmato dopo la scadenza della chiave</translation>
    </message>
    <message>
        <source>the file is not signed by a key of %1</source>
        <translation>il file non è firmato con una chiave di %1</translation>
    </message>
    <message>
        <source>the file is signed by the key %1</source>
        <translation>il file è firmato con la chiave %1</translation>
    </message>
    <message>
        <source>the keyring cannot be read</source>
        <translation>il portachiavi non si può leggere</translation>
    </message>
    <message>
        <source>the keyring contains no public key; accepted is what gpg --export writes</source>
        <translation>il keyring non contiene una chiave pubblica; si accetta: ciò che scrive gpg --export</translation>
    </message>
    <message>
        <source>the file is not accepted by gpgv</source>
        <translation>il file non è accettato da gpgv</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <translation>%1; non se ne usa nulla</translation>
    </message>
    <message>
        <source>%1; accepted is a signature by the key %2</source>
        <translation>%1; si accetta: una firma con la chiave %2</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 reindirizza più di %2 volte</translation>
    </message>
    <message>
        <source>%1, and %2 attempts were made</source>
        <translation>%1, in %2 tentativi</translation>
    </message>
    <message>
        <source>%1 is not an address; accepted is https://host/path</source>
        <translation>%1 non è un indirizzo; si accetta: https://host/path</translation>
    </message>
    <message>
        <source>%1 contains a user name, which would be kept and shown; accepted is an address without one</source>
        <translation>%1 contiene un nome utente, che verrebbe conservato e mostrato; si accetta: un indirizzo senza</translation>
    </message>
    <message>
        <source>%1 has the scheme %2, which is not supported; accepted is https</source>
        <translation>%1 ha lo schema %2, che non è supportato; si accetta: https</translation>
    </message>
    <message>
        <source>%1 is plain http, where anybody on the way could change it; accepted is https, or http with the file&apos;s SHA-256 known beforehand, or http to this computer</source>
        <translation>%1 è http in chiaro, che chiunque lungo la via potrebbe cambiare; si accetta: https, oppure http con lo SHA-256 del file già noto, oppure http verso questo computer</translation>
    </message>
    <message>
        <source>%1 redirects without a Location</source>
        <translation>%1 reindirizza senza indicare dove (Location)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and only https is followed</source>
        <translation>%1 reindirizza a %2, e si segue solo https</translation>
    </message>
    <message>
        <source>%1 redirects to an address that contains a user name</source>
        <translation>%1 reindirizza a un indirizzo che contiene un nome utente</translation>
    </message>
    <message>
        <source>this base has no known first-boot mechanism for settings (%1); leave the setting out to write the base as it is</source>
        <translation>questa base non ha un meccanismo noto per ricevere impostazioni al primo avvio (%1); tralascia l’impostazione per scrivere la base così com’è</translation>
    </message>
    <message>
        <source>The base has no known first-boot mechanism for settings (%1): it is written as it is, with its own host name.</source>
        <translation>La base non ha un meccanismo noto per ricevere impostazioni al primo avvio (%1): viene scritta così com’è, con il suo nome host.</translation>
    </message>
    <message>
        <source>does not mount its boot partition: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>non monta la sua partizione di avvio: un host legge lì il suo nome; si accetta: una riga per essa nel fstab della base, come /boot/firmware o /boot</translation>
    </message>
    <message>
        <source>mounts its boot partition at %1: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>monta la sua partizione di avvio su &quot;%1&quot;: un host legge lì il suo nome; si accetta: una riga per essa nel fstab della base, come /boot/firmware o /boot</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor systemd-networkd nor ifupdown to give it a static address; use dhcp, and reserve the address there</source>
        <translation>questa base non ha né NetworkManager né systemd-networkd né ifupdown per avere un indirizzo statico; usa dhcp, e riserva lì l’indirizzo</translation>
    </message>
    <message>
        <source>this base is too old for yescrypt, the only password hash that is supported; use SSH keys</source>
        <translation>questa base è troppo vecchia per yescrypt, l’unico hash di password supportato; usa chiavi SSH</translation>
    </message>
    <message>
        <source>packages are installed by apt, which this base does not have; install them in the base, or by firstBoot.commands</source>
        <translation>i pacchetti si installano con apt, che questa base non ha; installali nella base, oppure con firstBoot.commands</translation>
    </message>
    <message>
        <source>packages are installed by apt, which %1 does not have; install them in the base, or by firstBoot.commands</source>
        <translation>i pacchetti si installano con apt, che %1 non ha; installali nella base, oppure con firstBoot.commands</translation>
    </message>
    <message>
        <source>%1 is set, but the base has no locale-gen to generate it: unless the base has that locale already, programs speak English.</source>
        <translation>%1 viene impostata, ma la base non ha locale-gen per generarla: se la base non ha già questa locale, i programmi parlano inglese.</translation>
    </message>
    <message>
        <source>The base has been booted before. Removed, and made anew by each host where it is needed: %1.</source>
        <translation>La base è già stata avviata. Rimossi, e ricreati da ogni host dove servono: %1.</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor wpa_supplicant with systemd-networkd or ifupdown, through which Wi-Fi is set up; use Ethernet, or a base that has</source>
        <translation>questa base non ha né NetworkManager né wpa_supplicant con systemd-networkd o ifupdown, con cui si configura il Wi-Fi; usa Ethernet, oppure una base che li abbia</translation>
    </message>
    <message>
        <source>WPA3 alone needs a radio and firmware that support it, which the one on a Raspberry Pi does in recent releases only. A network in transition mode accepts wpa2 as well.</source>
        <translation>WPA3 da solo richiede radio e firmware che lo supportino, e su un Raspberry Pi è così solo nelle versioni recenti. Una rete in modo di transizione accetta anche wpa2.</translation>
    </message>
    <message>
        <source>the preset joins the Wi-Fi %1, whose passphrase was not given</source>
        <translation>il preset usa il Wi-Fi %1, la cui passphrase non è stata data</translation>
    </message>
    <message>
        <source>the preset lets %1 log in by password, and none was given</source>
        <translation>il preset permette a %1 di accedere con password, e non ne è stata data alcuna</translation>
    </message>
    <message>
        <source>is named twice in this batch</source>
        <translation>è indicato due volte in questa serie</translation>
    </message>
    <message>
        <source>would be the second card of the host %1 in this batch; give it another name (TARGET=HOST)</source>
        <translation>sarebbe la seconda scheda dell’host %1 in questa serie; dalle un altro nome (TARGET=HOST)</translation>
    </message>
    <message>
        <source>planning %1</source>
        <translation>pianificazione di %1</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>apertura della destinazione</translation>
    </message>
    <message>
        <source>was composed for another size</source>
        <translation>è stata composta per un’altra dimensione</translation>
    </message>
    <message>
        <source>marking the card unfinished</source>
        <translation>marcatura della scheda come incompleta</translation>
    </message>
    <message>
        <source>checking whether it stores what it claims</source>
        <translation>verifica che contenga quanto dichiara</translation>
    </message>
    <message>
        <source>no Vault token was given: the card&apos;s token is still to come (rejoin)</source>
        <translation>non è stato dato un token di Vault: il token della scheda deve ancora arrivare (rejoin)</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come (rejoin)</source>
        <translation>come vuole il preset, il token della scheda deve ancora arrivare (rejoin)</translation>
    </message>
    <message>
        <source>the card&apos;s token is still to come (rejoin): %1</source>
        <translation>il token della scheda deve ancora arrivare (rejoin): %1</translation>
    </message>
    <message>
        <source>its token could not be revoked: %1</source>
        <translation>il suo token non si è potuto revocare: %1</translation>
    </message>
    <message>
        <source>%1; the card is marked unfinished: write it again</source>
        <translation>%1; la scheda è marcata come incompleta: riscrivila</translation>
    </message>
    <message>
        <source>its receipt could not be kept: %1</source>
        <translation>la sua ricevuta non si è potuta conservare: %1</translation>
    </message>
    <message>
        <source>ejected</source>
        <translation>espulsa</translation>
    </message>
    <message>
        <source>safe to remove</source>
        <translation>si può rimuovere</translation>
    </message>
    <message>
        <source>does not keep what is written to it at byte %1</source>
        <translation>non conserva ciò che vi si scrive al byte %1</translation>
    </message>
    <message>
        <source>is a counterfeit: it claims %1 and stores about %2</source>
        <translation>è una contraffazione: dichiara %1 e ne contiene circa %2</translation>
    </message>
    <message>
        <source>has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB</source>
        <translation>ha %1 byte; una partizione FAT si crea da 8 MiB a 2 TiB</translation>
    </message>
    <message>
        <source>byte %1 is not written</source>
        <translation>il byte %1 non è scritto</translation>
    </message>
    <message>
        <source>Cards are being written</source>
        <translation>È in corso la scrittura di schede</translation>
    </message>
    <message>
        <source>this computer may go to sleep meanwhile: %1</source>
        <translation>nel frattempo questo computer potrebbe andare in sospensione: %1</translation>
    </message>
    <message>
        <source>no base image was named; give --base FILE, --base sample, or a preset with a base</source>
        <translation>non è stata indicata un’immagine di base; dai --base FILE, --base sample, oppure un preset con una base</translation>
    </message>
    <message>
        <source>Not from its publisher: %1</source>
        <translation>Non dal suo editore: %1</translation>
    </message>
    <message>
        <source>its clusters are shorter than %1 bytes</source>
        <translation>i suoi cluster sono più corti di %1 byte</translation>
    </message>
    <message>
        <source>%1 extents from %2 sources are more (or fewer) than one transfer takes</source>
        <translation>%1 extent da %2 sorgenti sono più (o meno) di quanti ne accetti un trasferimento</translation>
    </message>
    <message>
        <source>after this computer slept</source>
        <translation>dopo la sospensione di questo computer</translation>
    </message>
    <message>
        <source>is no longer there: %1</source>
        <translation>non c’è più: %1</translation>
    </message>
    <message>
        <source>was given up before</source>
        <translation>è stato abbandonato prima</translation>
    </message>
    <message>
        <source>sending a request for %1</source>
        <translation>invio di una richiesta per %1</translation>
    </message>
    <message>
        <source>was cancelled; the drive does not answer</source>
        <translation>è stato annullato; il supporto non risponde</translation>
    </message>
    <message>
        <source>moved nothing for %1 s after %2 bytes and was given up</source>
        <translation>non ha trasferito nulla per %1 s dopo %2 byte ed è stato abbandonato</translation>
    </message>
    <message>
        <source>is no longer the drive that was shown; look at the list again</source>
        <translation>non è più il supporto mostrato; guarda di nuovo l’elenco</translation>
    </message>
    <message>
        <source>looking at the helper</source>
        <translation>esame del programma ausiliario</translation>
    </message>
    <message>
        <source>is not root&apos;s alone, so the helper there could have been exchanged; install Landfall as root</source>
        <translation>non è del solo root, quindi il programma ausiliario lì potrebbe essere stato scambiato; installa Landfall come root</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper is not installed; drives can be written once it is</source>
        <translation>il programma ausiliario di Landfall non è installato; serve per scrivere sui supporti</translation>
    </message>
    <message>
        <source>is not installed, so the authorisation to write drives cannot be asked for; install polkit&apos;s pkexec, or run Landfall as root</source>
        <translation>non è installato, quindi non si può chiedere l’autorizzazione a scrivere sui supporti; installa pkexec di polkit, oppure avvia Landfall come root</translation>
    </message>
    <message>
        <source>starting the helper</source>
        <translation>avvio del programma ausiliario</translation>
    </message>
    <message>
        <source>is older than this Landfall (it speaks version %1 of the protocol, needed is %2); install the helper of this release: %3</source>
        <translation>è più vecchio di questo Landfall (parla la versione %1 del protocollo, serve la %2); installa il programma ausiliario di questa versione: %3</translation>
    </message>
    <message>
        <source>is newer than this Landfall (it speaks version %1 of the protocol, needed is %2); start Landfall again, or install both from the same release: %3</source>
        <translation>è più recente di questo Landfall (parla la versione %1 del protocollo, serve la %2); riavvia Landfall, oppure installa entrambi dalla stessa versione: %3</translation>
    </message>
    <message>
        <source>to write drives was cancelled</source>
        <translation>l’autorizzazione a scrivere sui supporti è stata annullata</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: polkit does not answer; start its service (polkit.service), or run Landfall as root</source>
        <translation>non è stato possibile chiedere l’autorizzazione a scrivere sui supporti: polkit non risponde; avvia il suo servizio (polkit.service), oppure avvia Landfall come root</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: no authentication agent is running in this session; start your desktop&apos;s, or run landfall-cli at a terminal, where it asks itself</source>
        <translation>non è stato possibile chiedere l’autorizzazione a scrivere sui supporti: in questa sessione non c’è un agente di autenticazione; avvia quello del tuo desktop, oppure landfall-cli in un terminale, dove chiede da sé</translation>
    </message>
    <message>
        <source>to write drives was refused: the password was wrong, or polkit&apos;s rules do not allow it to this user in this session</source>
        <translation>l’autorizzazione a scrivere sui supporti è stata rifiutata: la password era sbagliata, oppure le regole di polkit non lo consentono a questo utente in questa sessione</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: %1</source>
        <translation>non è stato possibile chiedere l’autorizzazione a scrivere sui supporti: %1</translation>
    </message>
    <message>
        <source>the helper exited at once with code %1</source>
        <translation>il programma ausiliario è terminato subito con il codice %1</translation>
    </message>
    <message>
        <source>the helper was ended at once by signal %1</source>
        <translation>il programma ausiliario è stato terminato subito dal segnale %1</translation>
    </message>
    <message>
        <source>the helper&apos;s answer does not belong to the request</source>
        <translation>la risposta del programma ausiliario non corrisponde alla richiesta</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <translation>Il programma ausiliario di Landfall è terminato</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>il supporto non risponde</translation>
    </message>
    <message>
        <source>%1; Landfall and its helper are of different releases: install both from the same one (%2)</source>
        <translation>%1; Landfall e il suo programma ausiliario sono di versioni diverse: installa entrambi dalla stessa (%2)</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended in mid-work</source>
        <translation>il programma ausiliario di Landfall è terminato a metà del lavoro</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, by signal %1</source>
        <translation>il suo processo è terminato a metà del lavoro, per il segnale %1</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, with code %1</source>
        <translation>il suo processo è terminato a metà del lavoro, con il codice %1</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, and %2 was expected; download it again, or correct the expected one</source>
        <translation>il suo SHA-256 è %1, e si attendeva %2; scaricalo di nuovo, oppure correggi quello atteso</translation>
    </message>
    <message>
        <source>decoding %1</source>
        <translation>l’estrazione di %1</translation>
    </message>
    <message>
        <source>another process keeps removing it from the cache</source>
        <translation>un altro processo continua a toglierla dalla cache</translation>
    </message>
    <message>
        <source>the sample base has not been built yet; packaging/run builds it</source>
        <translation>la base di esempio non è ancora stata costruita; packaging/run la costruisce</translation>
    </message>
    <message>
        <source>no base of the cache has this id; landfall-cli base list shows them</source>
        <translation>nessuna base della cache ha questo id; landfall-cli base list le mostra</translation>
    </message>
    <message>
        <source>the image has no partition table, only one filesystem (%1)</source>
        <translation>l’immagine non ha una tabella delle partizioni, solo un filesystem (%1)</translation>
    </message>
    <message>
        <source>no ext4 partition with a Linux system was found</source>
        <translation>non è stata trovata alcuna partizione ext4 con un sistema Linux</translation>
    </message>
    <message>
        <source>the root (partition %1) has no systemd, which takes the settings</source>
        <translation>la radice (partizione %1) non ha systemd, che riceve le impostazioni</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature quota or project, whose accounting a change from outside would break</source>
        <translation>la radice (partizione %1) ha la funzione quota o project di ext4, i cui conteggi verrebbero falsati da una modifica dall’esterno</translation>
    </message>
    <message>
        <source>the partitions are called system-boot and writable, and cloud-init is installed</source>
        <translation>le partizioni si chiamano system-boot e writable, e cloud-init è installato</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed; the command line asks for a resize</source>
        <translation>la partizione di avvio ha user-data e meta-data, e cloud-init è installato; la riga di comando chiede un ridimensionamento</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed</source>
        <translation>la partizione di avvio ha user-data e meta-data, e cloud-init è installato</translation>
    </message>
    <message>
        <source>the command line starts Raspberry Pi OS&apos;s firstboot</source>
        <translation>la riga di comando avvia il firstboot di Raspberry Pi OS</translation>
    </message>
    <message>
        <source>the package rpi-preseed is installed</source>
        <translation>il pacchetto rpi-preseed è installato</translation>
    </message>
    <message>
        <source>the partitions are called RASPIFIRM and RASPIROOT</source>
        <translation>le partizioni si chiamano RASPIFIRM e RASPIROOT</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd; the cloud-init files on the boot partition have no cloud-init to read them</source>
        <translation>la radice (partizione %1) è ext4 e ha systemd; i file di cloud-init sulla partizione di avvio non hanno un cloud-init che li legga</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd</source>
        <translation>la radice (partizione %1) è ext4 e ha systemd</translation>
    </message>
    <message>
        <source>this record of the cache is damaged or of another version</source>
        <translation>questa voce della cache è danneggiata o di un’altra versione</translation>
    </message>
    <message>
        <source>checking the base was cancelled</source>
        <translation>la verifica della base è stata annullata</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its size should be %2) and was removed from the cache; add it again</source>
        <translation>la copia di %1 nella cache è danneggiata (la dimensione dovrebbe essere %2) ed è stata tolta dalla cache; aggiungila di nuovo</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its SHA-256 should be %2, and it is %3) and was removed from the cache; add it again</source>
        <translation>la copia di %1 nella cache è danneggiata (il suo SHA-256 dovrebbe essere %2, ed è %3) ed è stata tolta dalla cache; aggiungila di nuovo</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256; accepted is one of 64 hex digits</source>
        <translation>%1 non è uno SHA-256; si accetta: 64 cifre esadecimali</translation>
    </message>
    <message>
        <source>moving the decoded image</source>
        <translation>spostamento dell’immagine decodificata</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>non c’è abbastanza memoria per estrarlo</translation>
    </message>
    <message>
        <source>the %1 file is corrupt; download it again</source>
        <translation>il file %1 è danneggiato; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>It is shown as it was, for it could not be asked for again (%1).</source>
        <translation>È mostrato com’era, perché non si è potuto richiederlo di nuovo (%1).</translation>
    </message>
    <message>
        <source>reading the list was cancelled</source>
        <translation>la lettura dell’elenco è stata annullata</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads to %3, and only https is followed.</source>
        <translation>Il gruppo %1 di %2 è stato ignorato: porta a %3, e si segue solo https.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads back to %3.</source>
        <translation>Il gruppo %1 di %2 è stato ignorato: riporta a %3.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: the list has more than %3 files.</source>
        <translation>Il gruppo %1 di %2 è stato ignorato: l’elenco ha più di %3 file.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: %3.</source>
        <translation>Il gruppo %1 di %2 è stato ignorato: %3.</translation>
    </message>
    <message>
        <source>The list has more than %1 images: the others were passed over.</source>
        <translation>L’elenco ha più di %1 immagini: le altre sono state saltate.</translation>
    </message>
    <message>
        <source>The image %1 of %2 was passed over: it lies at %3, and accepted is https, or http with extract_sha256.</source>
        <translation>L’immagine %1 di %2 è stata saltata: si trova in %3, e si accetta https, oppure http con extract_sha256.</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>l’elenco ha più di %1 voci</translation>
    </message>
    <message>
        <source>the list has %1, and at most %2 are accepted</source>
        <translation>l’elenco ha %1, e se ne accettano al massimo %2</translation>
    </message>
    <message>
        <source>the list is nested deeper than %1 levels</source>
        <translation>l’elenco è annidato per più di %1 livelli</translation>
    </message>
    <message>
        <source>is not JSON (%1 at byte %2); accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>non è JSON (%1 al byte %2); si accetta: un elenco nel formato di Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>has no &quot;os_list&quot;; accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>non ha &quot;os_list&quot;; si accetta: un elenco nel formato di Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>%1 is not a board of %2, which names no boards</source>
        <translation>%1 non è una scheda di %2, che non ne indica alcuna</translation>
    </message>
    <message>
        <source>%1 is not a board of %2; it names %3</source>
        <translation>%1 non è una scheda di %2, che indica %3</translation>
    </message>
    <message>
        <source>keeping the list: %1</source>
        <translation>conservazione dell’elenco: %1</translation>
    </message>
    <message>
        <source>%1 is not in the cache</source>
        <translation>%1 non è nella cache</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>l’elenco non si può leggere</translation>
    </message>
    <message>
        <source>unpacks to more than the %1 that were announced</source>
        <translation>si estrae in più dei %1 annunciati</translation>
    </message>
    <message>
        <source>a thread has stopped</source>
        <translation>un thread si è fermato</translation>
    </message>
    <message>
        <source>%1 has %2, and the .zip states %3; download it again</source>
        <translation>%1 ha %2, e il file .zip indica %3; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>decoding was cancelled</source>
        <translation>l’estrazione è stata annullata</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>esame dell’immagine</translation>
    </message>
    <message>
        <source>this is not a disk image: it is empty</source>
        <translation>questa non è un’immagine disco: è vuota</translation>
    </message>
    <message>
        <source>the image is cut short: its partition %1 begins at byte %2 and is %3 long, and the image has %4 only</source>
        <translation>l’immagine è troncata: la sua partizione %1 comincia al byte %2 ed è lunga %3, e l’immagine ha solo %4</translation>
    </message>
    <message>
        <source>opening the image</source>
        <translation>apertura dell’immagine</translation>
    </message>
    <message>
        <source>this is not a disk image: it has neither partitions nor a filesystem</source>
        <translation>questa non è un’immagine disco: non ha né partizioni né un filesystem</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be read: %2</source>
        <translation>la radice (partizione %1) non si può leggere: %2</translation>
    </message>
    <message>
        <source>the root (partition %1) is of an unknown filesystem; only ext4 roots can be changed</source>
        <translation>la radice (partizione %1) ha un filesystem sconosciuto; si possono modificare solo radici ext4</translation>
    </message>
    <message>
        <source>the root (partition %1) is %2; only ext4 roots can be changed</source>
        <translation>la radice (partizione %1) è %2; si possono modificare solo radici ext4</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be used: %2</source>
        <translation>la radice (partizione %1) non si può usare: %2</translation>
    </message>
    <message>
        <source>its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it was kept</source>
        <translation>la sua immagine estratta ha lo SHA-256 %1, e %2 dice %3; non ne è stato conservato nulla</translation>
    </message>
    <message>
        <source>The list %1 says that the image has %2 bytes, and it has %3.</source>
        <translation>L’elenco %1 dice che l’immagine ha %2 byte, e ne ha %3.</translation>
    </message>
    <message>
        <source>The list %1 says that it takes settings by %2, and it looks like %3, which is what counts: %4</source>
        <translation>L’elenco %1 dice che riceve le impostazioni tramite %2, ma sembra %3, ed è questo che conta: %4</translation>
    </message>
    <message>
        <source>the %1 file is cut short; download it again</source>
        <translation>il file %1 è troncato; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>something that is not %1 follows behind the packed image</source>
        <translation>dopo l’immagine compressa segue qualcosa che non è %1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>Whether there is a newer one could not be asked (%1): this is the copy of %2 ago.</source>
        <translation>Non si è potuto chiedere se ce n’è una più recente (%1): questa è la copia di %2 fa.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 is a text and no disk image; look at the address in a browser</source>
        <translation>%1 è un testo e non un’immagine disco; guarda l’indirizzo in un browser</translation>
    </message>
    <message>
        <source>%1 is a text (%2) and no disk image; look at the address in a browser</source>
        <translation>%1 è un testo (%2) e non un’immagine disco; guarda l’indirizzo in un browser</translation>
    </message>
    <message>
        <source>%1 does not say its length, and nothing else tells whether it came whole; accepted is a packed image, or one whose SHA-256 is given</source>
        <translation>%1 non dice la sua lunghezza, e nient’altro indica se è arrivato intero; si accetta: un’immagine compressa, oppure una di cui è dato lo SHA-256</translation>
    </message>
    <message>
        <source>unpacking %1</source>
        <translation>l’estrazione di %1</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and %3 was expected; nothing of it was kept</source>
        <translation>lo SHA-256 di %1 è %2, e si attendeva %3; non ne è stato conservato nulla</translation>
    </message>
    <message>
        <source>opening the base image</source>
        <translation>apertura dell’immagine base</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>looking at the base image again</source>
        <translation>nuovo esame dell’immagine di base</translation>
    </message>
    <message>
        <source>the file was removed while it was being read</source>
        <translation>il file è stato rimosso durante la lettura</translation>
    </message>
    <message>
        <source>the file was changed while it was being read; try again when it is complete</source>
        <translation>il file è stato modificato durante la lettura; riprova quando è completo</translation>
    </message>
    <message>
        <source>making a file in the cache</source>
        <translation>creazione di un file nella cache</translation>
    </message>
    <message>
        <source>the decoded image needs more than %1, and the disk has %2 left</source>
        <translation>l’immagine estratta richiede più di %1, e sul disco restano %2</translation>
    </message>
    <message>
        <source>writing the decoded image</source>
        <translation>scrittura dell’immagine estratta</translation>
    </message>
    <message>
        <source>setting the decoded image&apos;s length</source>
        <translation>impostazione della lunghezza dell’immagine decodificata</translation>
    </message>
    <message>
        <source>making the decoded image read-only</source>
        <translation>impostazione dell’immagine decodificata in sola lettura</translation>
    </message>
    <message>
        <source>it is not a stream</source>
        <translation>non è un flusso</translation>
    </message>
    <message>
        <source>liblzma&apos;s decoder could not be started</source>
        <translation>non si è potuto avviare il decodificatore di liblzma</translation>
    </message>
    <message>
        <source>the .xz file is corrupt, cut short or followed by something else; download it again</source>
        <translation>il file .xz è danneggiato, troncato o seguito da altro; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>the .xz file uses options that liblzma %1 does not support</source>
        <translation>il file .xz usa opzioni che liblzma %1 non supporta</translation>
    </message>
    <message>
        <source>liblzma failed with code %1</source>
        <translation>liblzma non è riuscita, con il codice %1</translation>
    </message>
    <message>
        <source>liblzma could not be started</source>
        <translation>non si è potuto avviare liblzma</translation>
    </message>
    <message>
        <source>the end of the .xz file is missing, damaged or has something behind it; download it again</source>
        <translation>la fine del file .xz manca, è danneggiata o ha qualcosa dopo; scaricalo di nuovo</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported; download it again, or unpack it first</source>
        <translation>il file .zip è danneggiato, troncato o compresso con un metodo non supportato; scaricalo di nuovo, oppure estrailo prima</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported (%1); download it again, or unpack it first</source>
        <translation>il file .zip è danneggiato, troncato o compresso con un metodo non supportato (%1); scaricalo di nuovo, oppure estrailo prima</translation>
    </message>
    <message>
        <source>the .zip is empty; accepted is a .zip with one disk image in it (.img)</source>
        <translation>il file .zip è vuoto; si accetta: un .zip con una sola immagine disco (.img)</translation>
    </message>
    <message>
        <source>the .zip contains no disk image (%1); accepted is a .zip with one disk image in it (.img)</source>
        <translation>il file .zip non contiene un’immagine disco (%1); si accetta: un .zip con una sola immagine disco (.img)</translation>
    </message>
    <message>
        <source>the .zip contains %1 disk images (%2); unpack it and name the one that you mean</source>
        <translation>il file .zip contiene %1 immagini disco (%2); estrailo e indica quella che intendi</translation>
    </message>
    <message>
        <source>libzstd&apos;s decoder could not be started</source>
        <translation>non si è potuto avviare il decodificatore di libzstd</translation>
    </message>
    <message>
        <source>it was packed with a window above 128 MiB (zstd --long=28 or more); pack it again with --long=27 or without</source>
        <translation>è stato compresso con una finestra oltre 128 MiB (zstd --long=28 o più); comprimilo di nuovo con --long=27 o senza</translation>
    </message>
    <message>
        <source>the .zst file is corrupt (%1); download it again</source>
        <translation>il file .zst è danneggiato (%1); scaricalo di nuovo</translation>
    </message>
    <message>
        <source>the preset joins no datacenter</source>
        <translation>il preset non si unisce ad alcun datacenter</translation>
    </message>
    <message>
        <source>the watch was ended</source>
        <translation>l’osservazione è stata terminata</translation>
    </message>
    <message>
        <source>Consul does not know this token; accepted is one that may read nodes</source>
        <translation>Consul non conosce questo token; si accetta: uno che possa leggere i nodi</translation>
    </message>
    <message>
        <source>Consul has ACLs and no consulToken was given: hosts that the anonymous token may not read are never seen</source>
        <translation>Consul ha delle ACL e non è stato dato un consulToken: gli host che il token anonimo non può leggere non si vedono mai</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>check join.consul.http.caFile and the host name in the address</source>
        <translation>controlla join.consul.http.caFile e il nome host nell’indirizzo</translation>
    </message>
    <message>
        <source>it answered %1 (%2)</source>
        <translation>ha risposto %1 (%2)</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 risponde di nuovo</translation>
    </message>
    <message>
        <source>Consul refuses anonymous reads of its nodes; accepted is a token with node:read</source>
        <translation>Consul non consente di leggere i suoi nodi in modo anonimo; si accetta: un token con node:read</translation>
    </message>
    <message>
        <source>this token may not read nodes; accepted is one with node:read</source>
        <translation>questo token non può leggere i nodi; si accetta: uno con node:read</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3); is it a Consul server?</source>
        <translation>%1 ha risposto %2 (%3); è un server Consul?</translation>
    </message>
    <message>
        <source>Consul at %1 is unavailable; it is asked again: %2</source>
        <translation>Consul a %1 non è disponibile; lo si interroga di nuovo: %2</translation>
    </message>
    <message>
        <source>is missing, and a watch asks Consul there</source>
        <translation>manca, ed è lì che si interroga Consul</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 non si può leggere</translation>
    </message>
    <message>
        <source>%1 is neither a program nor a zip that contains one; accepted is an ELF executable for %2</source>
        <translation>%1 non è né un programma né uno zip che ne contenga uno; si accetta: un eseguibile ELF per %2</translation>
    </message>
    <message>
        <source>%1 is an ELF file, but not an executable</source>
        <translation>%1 è un file ELF ma non un eseguibile</translation>
    </message>
    <message>
        <source>%1 is a program for the ELF machine %2; the base needs one for %3</source>
        <translation>%1 è un programma per la macchina ELF %2; la base ne richiede uno per %3</translation>
    </message>
    <message>
        <source>%1 is a program for %2; the base needs one for %3</source>
        <translation>%1 è un programma per %2; la base ne richiede uno per %3</translation>
    </message>
    <message>
        <source>is missing; accepted is what `vault read auth/%1/role/%2/role-id` prints</source>
        <translation>manca; si accetta: ciò che mostra `vault read auth/%1/role/%2/role-id`</translation>
    </message>
    <message>
        <source>does not mount its boot partition (no line for it in its fstab): the token could not be read from there</source>
        <translation>non monta la sua partizione di avvio (nessuna riga per essa nel suo fstab): il token non si potrebbe leggere da lì</translation>
    </message>
    <message>
        <source>the base has no program %1 in /usr/local/bin, /usr/bin, /usr/sbin or /opt/bin; accepted is a base that has it, or a &quot;version&quot; or &quot;file&quot;</source>
        <translation>la base non contiene un programma %1 in /usr/local/bin, /usr/bin, /usr/sbin o /opt/bin; si accetta: una base che lo contenga, oppure &quot;version&quot; o &quot;file&quot;</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is a PEM file with the CA that signed Vault&apos;s certificate, of at most 1 MiB</source>
        <translation>%1 non contiene un certificato; si accetta: un file PEM con l’autorità che ha firmato il certificato di Vault, di al massimo 1 MiB</translation>
    </message>
    <message>
        <source>%1 contains a private key, which must not be on a card; accepted is the CA&apos;s certificate alone</source>
        <translation>%1 contiene una chiave privata, che non deve stare su una scheda; si accetta: solo il certificato dell’autorità</translation>
    </message>
    <message>
        <source>unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID at %2</source>
        <translation>apre il token della scheda (solo uno creato in %1), una volta, e conserva il SecretID in %2</translation>
    </message>
    <message>
        <source>Vault Agent unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID in memory only</source>
        <translation>Vault Agent apre il token della scheda (solo uno creato in %1), una volta, e conserva il SecretID solo in memoria</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>la scheda</translation>
    </message>
    <message>
        <source>waits until its SecretID is put at %1 by other means</source>
        <translation>aspetta che il suo SecretID venga messo in %1 con altri mezzi</translation>
    </message>
    <message>
        <source>the interface of the default route</source>
        <translation>l’interfaccia della rotta predefinita</translation>
    </message>
    <message>
        <source>the interface %1</source>
        <translation>l’interfaccia %1</translation>
    </message>
    <message>
        <source>its address in %1</source>
        <translation>il suo indirizzo in %1</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2</source>
        <translation>accede a auth/%1/login con il ruolo %2</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2, in the namespace %3</source>
        <translation>accede a auth/%1/login con il ruolo %2, nel namespace %3</translation>
    </message>
    <message>
        <source>its certificate is checked by %1</source>
        <translation>il certificato è verificato con %1</translation>
    </message>
    <message>
        <source>the system&apos;s CAs</source>
        <translation>le autorità del sistema</translation>
    </message>
    <message>
        <source>the CA of %1</source>
        <translation>l’autorità di %1</translation>
    </message>
    <message>
        <source>joins the datacenter %1 from %2, with encrypted gossip and TLS</source>
        <translation>si unisce al datacenter %1 da %2, con gossip cifrato e TLS</translation>
    </message>
    <message>
        <source>the servers give it its certificate (auto_encrypt)</source>
        <translation>i server le danno il certificato (auto_encrypt)</translation>
    </message>
    <message>
        <source>reads the gossip key: %1 of %2</source>
        <translation>legge la chiave gossip: %1 di %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s CA: %1 of %2</source>
        <translation>legge l’autorità di Consul: %1 di %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s token: %1 of %2</source>
        <translation>legge il token di Consul: %1 di %2</translation>
    </message>
    <message>
        <source>is issued a certificate by %1 for %2, and again before it expires</source>
        <translation>riceve da %1 un certificato per %2, e uno nuovo prima che scada</translation>
    </message>
    <message>
        <source>The host&apos;s own address %1 is outside of %2: Vault refuses its login there, unless it reaches Vault from another one.</source>
        <translation>L’indirizzo proprio dell’host, %1, è fuori da %2: Vault ne rifiuta l’accesso, a meno che raggiunga Vault da un altro.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. In strict mode the host cannot log in again after a reboot: from then on it loses the token when its lease ends, and with it its membership in a datacenter that denies by default.</source>
        <translation>Il token di Consul è in prestito: viene revocato con il token di Vault che lo ha creato. In modo rigoroso l’host non può accedere di nuovo dopo un riavvio: da allora perde il token quando scade il prestito, e con esso l’appartenenza a un datacenter che nega per impostazione.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when the SecretID&apos;s TTL has ended, or when it reboots and Vault is unavailable for longer than the lease. `preflight` computes the dates from the role.</source>
        <translation>Il token di Consul è in prestito: viene revocato con il token di Vault che lo ha creato. L’host ne riceve uno nuovo a ogni accesso; lo perde quando è scaduto il TTL del SecretID, o quando si riavvia e Vault non è disponibile più a lungo del prestito. `preflight` calcola le date dal ruolo.</translation>
    </message>
    <message>
        <source>The base has no systemd-resolved: names below .consul are not forwarded. Consul answers them on 127.0.0.1, port 8600.</source>
        <translation>La base non ha systemd-resolved: i nomi sotto .consul non vengono inoltrati. Consul risponde su 127.0.0.1, porta 8600.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner). `rejoin` gives the card a token later.</source>
        <translation>Sulla scheda non va alcun token: l’host aspetta che il suo SecretID venga messo in /var/lib/vault-agent/secret-id (come root; l’host ne rende proprietario il suo agente). `rejoin` dà un token alla scheda in seguito.</translation>
    </message>
    <message>
        <source>After a reboot the host joins with the files that were rendered before; new keys and certificates reach it only with a new token.</source>
        <translation>Dopo un riavvio l’host si unisce con i file generati prima; chiavi e certificati nuovi gli arrivano solo con un nuovo token.</translation>
    </message>
    <message>
        <source>The role needs no SecretID: anyone who can reach Vault and knows the role-id can join this datacenter.</source>
        <translation>Il ruolo non richiede un SecretID: chiunque raggiunga Vault e conosca il role-id può entrare in questo datacenter.</translation>
    </message>
    <message>
        <source>No network is named: the SecretID works from anywhere until its TTL ends.</source>
        <translation>Nessuna rete è indicata: il SecretID vale da ovunque finché non scade il suo TTL.</translation>
    </message>
    <message>
        <source>The base&apos;s own program is used: its version and where it came from are not known here.</source>
        <translation>Si usa il programma proprio della base: qui non se ne conoscono la versione e la provenienza.</translation>
    </message>
    <message>
        <source>The base&apos;s own %1 is read by Consul as well, and may contradict this preset.</source>
        <translation>Anche %1 della base viene letto da Consul, e può contraddire questo preset.</translation>
    </message>
    <message>
        <source>A reflashed card gets a new node id: Consul accepts its old name again once the former node counts as failed (about ten seconds). It does not get a name that a healthy node has: its STATUS.txt says name-taken.</source>
        <translation>Una scheda riscritta riceve un nuovo id di nodo: Consul accetta di nuovo il suo vecchio nome quando il nodo precedente è considerato guasto (una decina di secondi). Non riceve un nome che ha un nodo sano: il suo STATUS.txt dice name-taken.</translation>
    </message>
    <message>
        <source>%1 does not exist or is not a regular file</source>
        <translation>%1 non esiste o non è un file regolare</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licenza non indicata</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (the publisher)</source>
        <translation>%1 %2 per %3, %4, %5, da %6, firmato con %7 (l’editore)</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (of your keyring %8, not the publisher&apos;s key)</source>
        <translation>%1 %2 per %3, %4, %5, da %6, firmato con %7 (del tuo keyring %8, non la chiave dell’editore)</translation>
    </message>
    <message>
        <source>%1 is neither in %2 nor in its folder %3</source>
        <translation>%1 non è né in %2 né nella sua cartella %3</translation>
    </message>
    <message>
        <source>%1 has %2, and at most %3 are accepted</source>
        <translation>%1 ha %2, e si accettano al massimo %3</translation>
    </message>
    <message>
        <source>copying it into the cache</source>
        <translation>copia nella cache</translation>
    </message>
    <message>
        <source>renaming the download</source>
        <translation>rinomina del file scaricato</translation>
    </message>
    <message>
        <source>OpenBao&apos;s releases are signed by another key than the one that is known here; name the zip or the program with &quot;file&quot;, or a mirror with its keyring in network.json (releases, product &quot;openbao&quot;)</source>
        <translation>i rilasci di OpenBao sono firmati con una chiave diversa da quella nota qui; indica lo zip o il programma con &quot;file&quot;, oppure un mirror con il suo portachiavi in network.json (releases, product &quot;openbao&quot;)</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing of it was kept</source>
        <translation>lo SHA-256 di %1 è %2, e il suo SHA256SUMS dice %3; non ne è stato conservato nulla</translation>
    </message>
    <message>
        <source>the release of %1 is not used: %2</source>
        <translation>il rilascio di %1 non viene usato: %2</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs, nor for any other architecture of Linux</source>
        <translation>%1 non è pubblicato per linux_%2, che serve alla base, né per altre architetture di Linux</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs; released for Linux are %3</source>
        <translation>%1 non è pubblicato per linux_%2, che serve alla base; per Linux sono pubblicati %3</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged</source>
        <translation>la copia nella cache è danneggiata</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged; landfall-cli base clear removes it</source>
        <translation>la copia nella cache è danneggiata; landfall-cli base clear la toglie</translation>
    </message>
    <message>
        <source>in the catalog at %1</source>
        <translation>nel catalogo a %1</translation>
    </message>
    <message>
        <source>its name went to another node (id %1, %2)</source>
        <translation>il suo nome è andato a un altro nodo (id %1, %2)</translation>
    </message>
    <message>
        <source>all checks of the node pass</source>
        <translation>tutti i controlli del nodo passano</translation>
    </message>
    <message>
        <source>a check of the node fails</source>
        <translation>un controllo del nodo fallisce</translation>
    </message>
    <message>
        <source>left the catalog</source>
        <translation>ha lasciato il catalogo</translation>
    </message>
    <message>
        <source>is alive already (node id %1, %2): either this card has joined, or another host has its name</source>
        <translation>è già vivo (id di nodo %1, %2): o questa scheda si è unita, o un altro host ha il suo nome</translation>
    </message>
    <message>
        <source>its name is in the catalog from before (node id %1, %2) and not alive; should Consul refuse the new node, deregister the old one</source>
        <translation>il suo nome è nel catalogo da prima (id di nodo %1, %2) e non è vivo; se Consul rifiuta il nuovo nodo, cancella il vecchio</translation>
    </message>
    <message>
        <source>is empty; accepted are letters, digits and . _ - / : + @</source>
        <translation>è vuoto; si accetta: lettere, cifre e . _ - / : + @</translation>
    </message>
    <message>
        <source>%1 contains other characters than letters, digits and . _ - / : + @, or more than 512 of them</source>
        <translation>%1 contiene caratteri diversi da lettere, cifre e . _ - / : + @, o più di 512</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is the PEM file of the CA that signed %2&apos;s certificate</source>
        <translation>%1 non contiene un certificato; si accetta: il file PEM dell’autorità che ha firmato il certificato di %2</translation>
    </message>
    <message>
        <source>revoking the wrapped token</source>
        <translation>revoca del token avvolto</translation>
    </message>
    <message>
        <source>reading the role-id</source>
        <translation>lettura del role-id</translation>
    </message>
    <message>
        <source>reading the role</source>
        <translation>lettura del ruolo</translation>
    </message>
    <message>
        <source>`plan` prints the policy that the operator&apos;s token needs</source>
        <translation>`plan` mostra la policy di cui ha bisogno il token dell’operatore</translation>
    </message>
    <message>
        <source>minting the token of %1</source>
        <translation>creazione del token di %1</translation>
    </message>
    <message>
        <source>check the role, the operator&apos;s token and its policy</source>
        <translation>controlla il ruolo, il token dell’operatore e la sua policy</translation>
    </message>
    <message>
        <source>Vault&apos;s answer is not a wrapped token; is %1 a Vault server?</source>
        <translation>la risposta di Vault non è un token avvolto; %1 è un server Vault?</translation>
    </message>
    <message>
        <source>looking up the minted token</source>
        <translation>consultazione del token creato</translation>
    </message>
    <message>
        <source>the minted token was made at &quot;%1&quot;, and the card would refuse it: it accepts this path alone</source>
        <translation>il token creato è stato fatto in &quot;%1&quot;, e la scheda lo rifiuterebbe: accetta solo questo percorso</translation>
    </message>
    <message>
        <source>a token that was used or has expired cannot be revoked: if it was used, destroy the SecretID that it held</source>
        <translation>un token usato o scaduto non si può revocare: se è stato usato, distruggi il SecretID che conteneva</translation>
    </message>
    <message>
        <source>Vault knows no token with this accessor</source>
        <translation>Vault non conosce alcun token con questo accessor</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token is not sent; use that address if it is yours</source>
        <translation>%1 reindirizza a %2, dove il token non viene inviato; usa quell’indirizzo se è tuo</translation>
    </message>
    <message>
        <source>%1 did not answer in time; check the address and the network</source>
        <translation>%1 non ha risposto in tempo; controlla l’indirizzo e la rete</translation>
    </message>
    <message>
        <source>%1 answered with more than 1 MiB: it is not a Vault server</source>
        <translation>%1 ha risposto con più di 1 MiB: non è un server Vault</translation>
    </message>
    <message>
        <source>name the CA that signed it in join.vault.caFile</source>
        <translation>indica l’autorità che lo ha firmato in join.vault.caFile</translation>
    </message>
    <message>
        <source>check join.vault.caFile and the host name in the address</source>
        <translation>controlla join.vault.caFile e il nome host nell’indirizzo</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 non è raggiungibile: %2</translation>
    </message>
    <message>
        <source>Vault answered %1</source>
        <translation>Vault ha risposto %1</translation>
    </message>
    <message>
        <source>Vault answered %1 (%2)</source>
        <translation>Vault ha risposto %1 (%2)</translation>
    </message>
    <message>
        <source>asking for Vault&apos;s health</source>
        <translation>richiesta dello stato di Vault</translation>
    </message>
    <message>
        <source>it is not initialised</source>
        <translation>non è inizializzato</translation>
    </message>
    <message>
        <source>it is sealed: unseal it</source>
        <translation>è sigillato: togli il sigillo</translation>
    </message>
    <message>
        <source>is this a Vault server?</source>
        <translation>è un server Vault?</translation>
    </message>
    <message>
        <source>looking up the operator&apos;s token</source>
        <translation>consultazione del token dell’operatore</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, or belongs to another namespace</source>
        <translation>il token è sbagliato, è scaduto, o appartiene a un altro namespace</translation>
    </message>
    <message>
        <source>The operator&apos;s token expires in %1: cards that finish later get no token.</source>
        <translation>Il token dell’operatore scade tra %1: le schede che finiscono dopo non ricevono un token.</translation>
    </message>
    <message>
        <source>The operator&apos;s token is a root token; a token with the policy that `plan` prints is enough.</source>
        <translation>Il token dell’operatore è un token root; basta un token con la policy che `plan` mostra.</translation>
    </message>
    <message>
        <source>asking what the operator&apos;s token may do</source>
        <translation>richiesta di ciò che può fare il token dell’operatore</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not mint SecretIDs there (it lacks `update`)</source>
        <translation>il token dell’operatore non può creare lì SecretID (gli manca `update`)</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not read it (it lacks `read`)</source>
        <translation>il token dell’operatore non può leggerlo (gli manca `read`)</translation>
    </message>
    <message>
        <source>The operator&apos;s token may not revoke by accessor: the token of a card that fails, or is lost, stays valid until it expires.</source>
        <translation>Il token dell’operatore non può revocare tramite accessor: il token di una scheda fallita o persa resta valido finché non scade.</translation>
    </message>
    <message>
        <source>is missing; the role %1 has %2</source>
        <translation>manca; il ruolo %1 ha %2</translation>
    </message>
    <message>
        <source>is %1; the role %2 has %3</source>
        <translation>è %1; il ruolo %2 ha %3</translation>
    </message>
    <message>
        <source>The role itself could not be read with the operator&apos;s token, so its TTLs and limits were not checked.</source>
        <translation>Il ruolo stesso non si è potuto leggere con il token dell’operatore, quindi TTL e limiti non sono stati verificati.</translation>
    </message>
    <message>
        <source>is there a role %1?</source>
        <translation>c’è un ruolo %1?</translation>
    </message>
    <message>
        <source>SecretIDs of this role never expire: whoever copies one from a host can use it forever. Set secret_id_ttl.</source>
        <translation>I SecretID di questo ruolo non scadono mai: chi ne copia uno da un host può usarlo per sempre. Imposta secret_id_ttl.</translation>
    </message>
    <message>
        <source>A SecretID is valid for %1 from its minting on, the wrapped token for %2: a card that boots later than %3 after it was written finds an expired SecretID.</source>
        <translation>Un SecretID vale %1 dalla creazione, il token avvolto %2: una scheda che si avvia oltre %3 dopo la scrittura trova un SecretID scaduto.</translation>
    </message>
    <message>
        <source>A host that gets its SecretID now can log in until %1 (secret_id_ttl is %2); afterwards it needs a fresh token for changed keys and certificates.</source>
        <translation>Un host che riceve ora il suo SecretID può accedere fino al %1 (secret_id_ttl è %2); dopo gli serve un token nuovo per chiavi e certificati cambiati.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login.</source>
        <translation>Il token dell’agente vive %1; un token di Consul in prestito finisce con esso, e l’host ne riceve uno nuovo al prossimo accesso.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login, which must be before %2 (secret_id_ttl): after that the Consul token ends with the last Vault token.</source>
        <translation>Il token dell’agente vive %1; un token di Consul in prestito finisce con esso, e l’host ne riceve uno nuovo al prossimo accesso, che deve essere prima del %2 (secret_id_ttl): dopo, il token di Consul finisce con l’ultimo token di Vault.</translation>
    </message>
    <message>
        <source>%1 reaches beyond the role&apos;s own networks, for which alone Vault mints SecretIDs; accepted are networks within %2 (secret_id_bound_cidrs)</source>
        <translation>%1 va oltre le reti proprie del ruolo, le sole per cui Vault crea SecretID; si accetta: reti dentro %2 (secret_id_bound_cidrs)</translation>
    </message>
    <message>
        <source>%1 at most (token_max_ttl)</source>
        <translation>al massimo %1 (token_max_ttl)</translation>
    </message>
    <message>
        <source>as long as Vault&apos;s own limit lets it (max_lease_ttl: 32 d unless configured)</source>
        <translation>finché lo permette il limite proprio di Vault (max_lease_ttl: 32 d se non configurato)</translation>
    </message>
    <message>
        <source>In strict mode the agent cannot log in again: its token lives %1, and cannot be renewed after that. With token_period it can be renewed without end.</source>
        <translation>In modo rigoroso l’agente non può accedere di nuovo: il suo token vive %1, e poi non si può rinnovare. Con token_period si può rinnovare senza fine.</translation>
    </message>
    <message>
        <source>is there an AppRole method mounted at %1/ with a role %2?</source>
        <translation>c’è un metodo AppRole montato su %1/ con un ruolo %2?</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=false: anyone on that network who knows the role-id could join; set it to true, or confirm with &quot;allowWithoutSecretId&quot;: true</source>
        <translation>il ruolo %1 ha bind_secret_id=false: chiunque su quella rete conosca il role-id potrebbe unirsi; impostalo a true, oppure conferma con &quot;allowWithoutSecretId&quot;: true</translation>
    </message>
    <message>
        <source>A SecretID of this role works for %1 logins only: after that many the host cannot log in again, not even after a reboot. Set secret_id_num_uses to 0.</source>
        <translation>Un SecretID di questo ruolo vale solo per %1 accessi: dopo, l’host non può più accedere, neppure dopo un riavvio. Imposta secret_id_num_uses a 0.</translation>
    </message>
    <message>
        <source>Tokens of this role work for %1 calls only; Vault Agent makes one for each secret and each renewal. Set token_num_uses to 0.</source>
        <translation>I token di questo ruolo valgono solo per %1 chiamate; Vault Agent ne fa una per ogni segreto e ogni rinnovo. Imposta token_num_uses a 0.</translation>
    </message>
    <message>
        <source>Vault accepts this role&apos;s hosts from %1 only (%2): a host that reaches it from another address cannot join.</source>
        <translation>Vault accetta gli host di questo ruolo solo da %1 (%2): un host che lo raggiunge da un altro indirizzo non può unirsi.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired, and whether the SecretID that it held is still valid cannot be seen: %1</source>
        <translation>il token avvolto è già stato usato o è scaduto, e non si può vedere se il SecretID che conteneva è ancora valido: %1</translation>
    </message>
    <message>
        <source>check that Vault is healthy and unsealed</source>
        <translation>controlla che Vault stia bene e non sia sigillato</translation>
    </message>
    <message>
        <source>listing the SecretIDs</source>
        <translation>elenco dei SecretID</translation>
    </message>
    <message>
        <source>looking up a SecretID</source>
        <translation>consultazione di un SecretID</translation>
    </message>
    <message>
        <source>destroying the card&apos;s SecretID</source>
        <translation>distruzione del SecretID della scheda</translation>
    </message>
    <message>
        <source>the wrapped token was unused, and nobody can use it any more.</source>
        <translation>il token avvolto non era stato usato, e nessuno può più usarlo.</translation>
    </message>
    <message>
        <source>nothing is left to revoke: the wrapped token was used or has expired, and this card has no SecretID.</source>
        <translation>non resta nulla da revocare: il token avvolto è stato usato o è scaduto, e questa scheda non ha un SecretID.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired; its SecretID is destroyed (%1 in all): nobody can log in with it again. Vault tokens that were issued with it are valid until their TTL ends; to end them at once, revoke those whose metadata names the receipt %2 (list auth/token/accessors, look each up, revoke by accessor).</source>
        <translation>il token avvolto è già stato usato o è scaduto; il suo SecretID è distrutto (%1 in tutto): nessuno può più accedere con esso. I token Vault emessi con esso valgono finché non scade il loro TTL; per farli finire subito, revoca quelli i cui metadati indicano la ricevuta %2 (elenca auth/token/accessors, consulta ognuno, revoca tramite accessor).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>SecretIDs of earlier tokens of this card were not looked for: %1</source>
        <translation>I SecretID di token precedenti di questa scheda non sono stati cercati: %1</translation>
    </message>
    <message>
        <source>setting Vault up needs a token that may read and write policies, auth methods and roles</source>
        <translation>configurare Vault richiede un token che possa leggere e scrivere policy, metodi di autenticazione e ruoli</translation>
    </message>
    <message>
        <source>what a host may do</source>
        <translation>ciò che un host può fare</translation>
    </message>
    <message>
        <source>what the operator&apos;s token needs</source>
        <translation>ciò di cui ha bisogno il token dell’operatore</translation>
    </message>
    <message>
        <source>listing the auth methods</source>
        <translation>elenco dei metodi di autenticazione</translation>
    </message>
    <message>
        <source>enable the AppRole method at %1/</source>
        <translation>attivare il metodo AppRole in %1/</translation>
    </message>
    <message>
        <source>%1/ is the auth method %2; accepted is the mount of an AppRole method, or one that is free</source>
        <translation>%1/ è il metodo di autenticazione %2; si accetta: il mount di un metodo AppRole, oppure uno libero</translation>
    </message>
    <message>
        <source>reading the policy %1</source>
        <translation>lettura della policy %1</translation>
    </message>
    <message>
        <source>change the policy %1: %2</source>
        <translation>modificare la policy %1: %2</translation>
    </message>
    <message>
        <source>make the policy %1: %2</source>
        <translation>creare la policy %1: %2</translation>
    </message>
    <message>
        <source>make the role %1</source>
        <translation>creare il ruolo %1</translation>
    </message>
    <message>
        <source>change the role %1</source>
        <translation>modificare il ruolo %1</translation>
    </message>
    <message>
        <source>making the unpacked program</source>
        <translation>creazione del programma estratto</translation>
    </message>
    <message>
        <source>the zip is damaged: %1</source>
        <translation>lo zip è danneggiato: %1</translation>
    </message>
    <message>
        <source>the program in the zip is larger than %1</source>
        <translation>il programma nello zip è più grande di %1</translation>
    </message>
    <message>
        <source>finishing the unpacked program</source>
        <translation>completamento del programma estratto</translation>
    </message>
    <message>
        <source>libarchive is out of memory</source>
        <translation>libarchive ha esaurito la memoria</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2</source>
        <translation>%1 non si può leggere come zip: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 è danneggiato: %2</translation>
    </message>
    <message>
        <source>%1 contains no file named %2; accepted is a release&apos;s zip or the program itself</source>
        <translation>%1 non contiene un file di nome %2; si accetta: lo zip di un rilascio o il programma stesso</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>il portachiavi non risponde</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>il portachiavi ha rifiutato</translation>
    </message>
    <message>
        <source>this receipt (%1) has no digests to compare with; only the receipt of a card that was written to the end has them</source>
        <translation>questa ricevuta (%1) non ha digest con cui confrontare; li ha solo la ricevuta di una scheda scritta fino in fondo</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s: it has %1 bytes, that one had %2</source>
        <translation>è un’altra scheda rispetto a quella della ricevuta: ha %1 byte, quella ne aveva %2</translation>
    </message>
    <message>
        <source>was left unfinished; write it again (landfall-cli write)</source>
        <translation>è rimasta incompleta; riscrivila (landfall-cli write)</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s, or was partitioned anew: its disk id is %1, that one&apos;s was %2</source>
        <translation>è un’altra scheda rispetto a quella della ricevuta, o è stata ripartizionata: il suo id di disco è %1, quello dell’altra era %2</translation>
    </message>
    <message>
        <source>its root is no longer an ext4 filesystem</source>
        <translation>la sua radice non è più un filesystem ext4</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1</source>
        <translation>la sua radice è stata montata da allora, l’ultima volta alle %1</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1 on %2</source>
        <translation>la sua radice è stata montata da allora, l’ultima volta alle %1 su %2</translation>
    </message>
    <message>
        <source>its token has been taken</source>
        <translation>il suo token è stato ritirato</translation>
    </message>
    <message>
        <source>has no %1: it was not written by Landfall</source>
        <translation>non contiene %1: non è stata scritta da Landfall</translation>
    </message>
    <message>
        <source>its %1 does not name a node and a creation path</source>
        <translation>il suo %1 non indica un nodo e un percorso di creazione</translation>
    </message>
    <message>
        <source>the token that this one replaces was not revoked, and is valid until %1 unless it was used: %2</source>
        <translation>il token che questo sostituisce non è stato revocato, e vale fino a %1 se non è stato usato: %2</translation>
    </message>
    <message>
        <source>a fresh token needs an operator&apos;s Vault token, and a preset that joins with one; none was given</source>
        <translation>un token nuovo richiede il token Vault di un operatore e un preset che lo usi; non ne è stato dato alcuno</translation>
    </message>
    <message>
        <source>is the card of %1, not of %2</source>
        <translation>è la scheda di %1, non di %2</translation>
    </message>
    <message>
        <source>the card takes tokens of %1, the preset mints %2; use the preset that the card was written with</source>
        <translation>la scheda accetta token di %1, il preset crea %2; usa il preset con cui la scheda è stata scritta</translation>
    </message>
    <message>
        <source>the card of this receipt (%1) was given no wrapped token: there is nothing to revoke</source>
        <translation>la scheda di questa ricevuta (%1) non ha avuto un token avvolto: non c’è nulla da revocare</translation>
    </message>
    <message>
        <source>the preset %1 joins no datacenter; accepted is the preset that the card was written with (%2)</source>
        <translation>il preset %1 non entra in alcun datacenter; si accetta: il preset con cui è stata scritta la scheda (%2)</translation>
    </message>
    <message>
        <source>the token was made by %1 at %2, and the preset %3 names %4 and %5; give the preset that the card was written with</source>
        <translation>il token è stato creato da %1 in %2, e il preset %3 indica %4 e %5; indica il preset con cui la scheda è stata scritta</translation>
    </message>
    <message>
        <source>revoking needs an operator&apos;s Vault token, and none was given</source>
        <translation>la revoca richiede il token Vault di un operatore, e non ne è stato dato alcuno</translation>
    </message>
    <message>
        <source>no card was written with the preset %1 on this computer (landfall-cli receipts list)</source>
        <translation>su questo computer non è stata scritta alcuna scheda con il preset %1 (landfall-cli receipts list)</translation>
    </message>
    <message>
        <source>%1 was written with the preset %2, not with %3</source>
        <translation>%1 è stata scritta con il preset %2, non con %3</translation>
    </message>
    <message>
        <source>no card was written in a batch %1; `receipts show` prints a card&apos;s batch</source>
        <translation>nessuna scheda è stata scritta in una serie %1; `receipts show` mostra la serie di una scheda</translation>
    </message>
    <message>
        <source>has no MBR partition table: not a Landfall card</source>
        <translation>non ha una tabella delle partizioni MBR: non è una scheda di Landfall</translation>
    </message>
    <message>
        <source>its boot partition is larger than %1</source>
        <translation>la sua partizione di avvio è più grande di %1</translation>
    </message>
    <message>
        <source>is larger than its clusters</source>
        <translation>è più grande dei suoi cluster</translation>
    </message>
    <message>
        <source>sealing the changed boot partition</source>
        <translation>sigillatura della partizione di avvio modificata</translation>
    </message>
    <message>
        <source>opening the changed boot partition</source>
        <translation>apertura della partizione di avvio modificata</translation>
    </message>
    <message>
        <source>the D-Bus system bus cannot be reached</source>
        <translation>il bus di sistema D-Bus non è raggiungibile</translation>
    </message>
    <message>
        <source>keeping this computer awake</source>
        <translation>mantenimento del computer attivo</translation>
    </message>
    <message>
        <source>no card has been written yet</source>
        <translation>non è stata ancora scritta alcuna scheda</translation>
    </message>
    <message>
        <source>no card was written whose SSH host key was made here; the preset asks for it by host.sshHostKey</source>
        <translation>non è stata scritta alcuna scheda la cui chiave host SSH sia stata creata qui; il preset la chiede con host.sshHostKey</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME names a folder</source>
        <translation>né XDG_STATE_HOME né HOME indica una cartella</translation>
    </message>
    <message>
        <source>making the folder of receipts</source>
        <translation>creazione della cartella delle ricevute</translation>
    </message>
    <message>
        <source>making it private</source>
        <translation>restrizione al proprietario</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>non ha un id</translation>
    </message>
    <message>
        <source>a receipt&apos;s id is 16 hex digits</source>
        <translation>l’id di una ricevuta è di 16 cifre esadecimali</translation>
    </message>
    <message>
        <source>there is no receipt of this id</source>
        <translation>non c’è una ricevuta con questo id</translation>
    </message>
    <message>
        <source>reading the receipts</source>
        <translation>lettura delle ricevute</translation>
    </message>
    <message>
        <source>this is not a receipt: %1</source>
        <translation>questa non è una ricevuta: %1</translation>
    </message>
    <message>
        <source>%1 is not the outcome of a phase</source>
        <translation>%1 non è l’esito di una fase</translation>
    </message>
    <message>
        <source>a range of its &quot;content&quot; is malformed</source>
        <translation>un intervallo del suo &quot;content&quot; è malformato</translation>
    </message>
    <message>
        <source>this is not a receipt</source>
        <translation>questa non è una ricevuta</translation>
    </message>
    <message>
        <source>%1 is not a state of a receipt</source>
        <translation>%1 non è uno stato di una ricevuta</translation>
    </message>
    <message>
        <source>creating a socket pair</source>
        <translation>creazione di una coppia di socket</translation>
    </message>
    <message>
        <source>the other end closed the channel</source>
        <translation>l’altra estremità ha chiuso il canale</translation>
    </message>
    <message>
        <source>receiving a message</source>
        <translation>ricezione di un messaggio</translation>
    </message>
    <message>
        <source>is longer, or carries more descriptors, than any message of the protocol</source>
        <translation>è più lungo, o porta più descrittori, di qualsiasi messaggio del protocollo</translation>
    </message>
    <message>
        <source>too many descriptors for one message</source>
        <translation>troppi descrittori per un messaggio</translation>
    </message>
    <message>
        <source>the other end of the channel does not read</source>
        <translation>l’altra estremità del canale non legge</translation>
    </message>
    <message>
        <source>sending a message</source>
        <translation>invio di un messaggio</translation>
    </message>
    <message>
        <source>extent %1 is zeros and names an offset in a source</source>
        <translation>l’extent %1 è di zeri e indica una posizione in una sorgente</translation>
    </message>
    <message>
        <source>extent %1 names source %2 of %3</source>
        <translation>l’extent %1 indica la sorgente %2 di %3</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2 of its source, which is not a multiple of 512</source>
        <translation>l’extent %1 comincia alla posizione %2 della sua sorgente, che non è un multiplo di 512</translation>
    </message>
    <message>
        <source>extent %1 is not within source %2, which has %3 bytes</source>
        <translation>l’extent %1 non sta dentro la sorgente %2, che ha %3 byte</translation>
    </message>
    <message>
        <source>%1 bytes are not between 1 and 262144 records of 32 bytes</source>
        <translation>%1 byte non corrispondono a 1-262144 record di 32 byte</translation>
    </message>
    <message>
        <source>extent %1 has a nonzero reserved field</source>
        <translation>l’extent %1 ha un campo riservato diverso da zero</translation>
    </message>
    <message>
        <source>a list has 1 to 262144 extents, this one %1</source>
        <translation>un elenco ha da 1 a 262144 extent, questo %1</translation>
    </message>
    <message>
        <source>extent %1 is empty</source>
        <translation>l’extent %1 è vuoto</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes</source>
        <translation>l’extent %1 (%2 byte alla posizione %3) non occupa settori interi di %4 byte</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not within the card&apos;s %4 bytes</source>
        <translation>l’extent %1 (%2 byte alla posizione %3) non sta dentro i %4 byte della scheda</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2, before the end of the one before it</source>
        <translation>l’extent %1 comincia alla posizione %2, prima della fine del precedente</translation>
    </message>
    <message>
        <source>the helper speaks version %1 of the protocol; it and Landfall must be installed from the same release</source>
        <translation>il programma ausiliario parla la versione %1 del protocollo; esso e Landfall devono essere installati dalla stessa versione</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 e altri</translation>
    </message>
    <message>
        <source>message type %1 does not belong on this channel</source>
        <translation>il tipo di messaggio %1 non appartiene a questo canale</translation>
    </message>
    <message>
        <source>message type %1 of %2 bytes is malformed</source>
        <translation>il messaggio di tipo %1 di %2 byte è malformato</translation>
    </message>
    <message>
        <source>is no longer the drive or the card that was shown; look at the list again</source>
        <translation>non è più il supporto o la scheda mostrata; guarda di nuovo l’elenco</translation>
    </message>
    <message>
        <source>is locked by another program that writes or formats it</source>
        <translation>è bloccato da un altro programma che lo scrive o lo formatta</translation>
    </message>
    <message>
        <source>is a loop device, which only root may write</source>
        <translation>è un dispositivo loop, che solo root può scrivere</translation>
    </message>
    <message>
        <source>is a built-in disk, which needs the authorisation for fixed disks</source>
        <translation>è un disco incorporato, che richiede l’autorizzazione per i dischi fissi</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it</source>
        <translation>è in uso: qualcos’altro su questo computer lo trattiene</translation>
    </message>
    <message>
        <source>looking at the drive</source>
        <translation>esame del supporto</translation>
    </message>
    <message>
        <source>reading its size</source>
        <translation>lettura della dimensione</translation>
    </message>
    <message>
        <source>locking the drive</source>
        <translation>blocco del supporto</translation>
    </message>
    <message>
        <source>reading whether it is write-protected</source>
        <translation>lettura della protezione da scrittura</translation>
    </message>
    <message>
        <source>reading its sector size</source>
        <translation>lettura della dimensione dei settori</translation>
    </message>
    <message>
        <source>opening the drive</source>
        <translation>apertura del supporto</translation>
    </message>
    <message>
        <source>opening the folder of %1</source>
        <translation>apertura della cartella di %1</translation>
    </message>
    <message>
        <source>looking at the mount point %1</source>
        <translation>esame del punto di mount %1</translation>
    </message>
    <message>
        <source>something else was mounted at %1 just now</source>
        <translation>su %1 è stato appena montato qualcos’altro</translation>
    </message>
    <message>
        <source>unmounting %1</source>
        <translation>smontaggio di %1</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted</source>
        <translation>%1 è occupato e non si può smontare</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted: it is held by %2</source>
        <translation>%1 è occupato e non si può smontare: lo trattiene %2</translation>
    </message>
    <message>
        <source>flushing the card</source>
        <translation>svuotamento dei buffer della scheda</translation>
    </message>
    <message>
        <source>starting the card&apos;s process</source>
        <translation>avvio del processo della scheda</translation>
    </message>
    <message>
        <source>the card&apos;s process ended without an answer</source>
        <translation>il processo della scheda è terminato senza risposta</translation>
    </message>
    <message>
        <source>closing unneeded file descriptors</source>
        <translation>chiusura dei descrittori di file non necessari</translation>
    </message>
    <message>
        <source>dropping a capability</source>
        <translation>rinuncia a una capability</translation>
    </message>
    <message>
        <source>dropping all groups</source>
        <translation>rinuncia a tutti i gruppi</translation>
    </message>
    <message>
        <source>clearing the capabilities</source>
        <translation>azzeramento delle capability</translation>
    </message>
    <message>
        <source>clearing the ambient capabilities</source>
        <translation>azzeramento delle capability ambient</translation>
    </message>
    <message>
        <source>setting resource limits</source>
        <translation>impostazione dei limiti delle risorse</translation>
    </message>
    <message>
        <source>the supervisor ended</source>
        <translation>il supervisore è terminato</translation>
    </message>
    <message>
        <source>root privileges could not be dropped</source>
        <translation>non si è potuto rinunciare ai privilegi di root</translation>
    </message>
    <message>
        <source>forbidding new privileges</source>
        <translation>divieto di nuovi privilegi</translation>
    </message>
    <message>
        <source>seccomp is not available</source>
        <translation>seccomp non è disponibile</translation>
    </message>
    <message>
        <source>loading the seccomp filter</source>
        <translation>caricamento del filtro seccomp</translation>
    </message>
    <message>
        <source>a message is out of sequence</source>
        <translation>un messaggio è fuori sequenza</translation>
    </message>
    <message>
        <source>a message carries descriptors that it does not take</source>
        <translation>un messaggio porta descrittori che non ammette</translation>
    </message>
    <message>
        <source>a message is out of state</source>
        <translation>un messaggio non corrisponde allo stato</translation>
    </message>
    <message>
        <source>a card&apos;s number was used before</source>
        <translation>il numero di una scheda è già stato usato</translation>
    </message>
    <message>
        <source>%1 cards are open already, the most at a time</source>
        <translation>%1 schede sono già aperte, il massimo insieme</translation>
    </message>
    <message>
        <source>finish for a card that is not open</source>
        <translation>conclusione per una scheda che non è aperta</translation>
    </message>
    <message>
        <source>check for a card that is not open</source>
        <translation>controllo di una scheda che non è aperta</translation>
    </message>
    <message>
        <source>release for a card that was never opened</source>
        <translation>rilascio di una scheda mai aperta</translation>
    </message>
    <message>
        <source>a card is released twice</source>
        <translation>una scheda è rilasciata due volte</translation>
    </message>
    <message>
        <source>a transfer carries another number of descriptors than it says</source>
        <translation>un trasferimento porta un numero di descrittori diverso da quello dichiarato</translation>
    </message>
    <message>
        <source>a read carries another number of descriptors than one</source>
        <translation>una lettura non porta esattamente un descrittore</translation>
    </message>
    <message>
        <source>a request came while another was under way</source>
        <translation>una richiesta è arrivata mentre un’altra era in corso</translation>
    </message>
    <message>
        <source>the extents have another sum than the transfer says</source>
        <translation>la somma degli extent non è quella dichiarata dal trasferimento</translation>
    </message>
    <message>
        <source>no update of this list went before its verification</source>
        <translation>nessun aggiornamento di questo elenco ha preceduto la sua verifica</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>sorgente %1</translation>
    </message>
    <message>
        <source>the extent list</source>
        <translation>l’elenco degli extent</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la destinazione</translation>
    </message>
    <message>
        <source>%1 is neither a regular file nor a memfd</source>
        <translation>%1 non è né un file regolare né un memfd</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>esame: %1</translation>
    </message>
    <message>
        <source>source %1 is not open for reading only</source>
        <translation>la sorgente %1 non è aperta in sola lettura</translation>
    </message>
    <message>
        <source>source %1 is a memfd that is not sealed against writing and shrinking</source>
        <translation>la sorgente %1 è un memfd non sigillato contro scrittura e riduzione</translation>
    </message>
    <message>
        <source>the extent list is not a sealed memfd</source>
        <translation>l’elenco degli extent non è un memfd sigillato</translation>
    </message>
    <message>
        <source>the extent list has %1 bytes for %2 extents</source>
        <translation>l’elenco degli extent ha %1 byte per %2 extent</translation>
    </message>
    <message>
        <source>the destination is not a writable memfd of sealed size</source>
        <translation>la destinazione non è un memfd scrivibile di dimensione sigillata</translation>
    </message>
    <message>
        <source>reading source %1</source>
        <translation>lettura della sorgente %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit on asynchronous I/O is reached (fs.aio-max-nr)</source>
        <translation>il limite del kernel per l’I/O asincrono è raggiunto (fs.aio-max-nr)</translation>
    </message>
    <message>
        <source>setting up direct I/O</source>
        <translation>preparazione dell’I/O diretto</translation>
    </message>
    <message>
        <source>allocating buffers</source>
        <translation>allocazione dei buffer</translation>
    </message>
    <message>
        <source>starting direct I/O</source>
        <translation>avvio dell’I/O diretto</translation>
    </message>
    <message>
        <source>waiting for direct I/O</source>
        <translation>attesa dell’I/O diretto</translation>
    </message>
    <message>
        <source>reading back at byte %1</source>
        <translation>rilettura al byte %1</translation>
    </message>
    <message>
        <source>returning what was read</source>
        <translation>restituzione di quanto letto</translation>
    </message>
    <message>
        <source>failure %1, which this release of Landfall does not know</source>
        <translation>errore %1, che questa versione di Landfall non conosce</translation>
    </message>
    <message>
        <source>no base of the cache has this id (landfall-cli base list)</source>
        <translation>nessuna base della cache ha questo id (landfall-cli base list)</translation>
    </message>
    <message>
        <source>network.json lists no catalog and disables the official one</source>
        <translation>network.json non indica alcun catalogo e disattiva quello ufficiale</translation>
    </message>
    <message>
        <source>waiting for drives</source>
        <translation>attesa di supporti</translation>
    </message>
    <message>
        <source>No card of this plan would get its token: %1</source>
        <translation>Nessuna scheda di questo piano avrebbe il suo token: %1</translation>
    </message>
    <message>
        <source>the card was written with the preset %1, which is not stored here; give the preset&apos;s file</source>
        <translation>la scheda è stata scritta con il preset %1, che qui non è salvato; dai il file del preset</translation>
    </message>
    <message>
        <source>no Vault token was given; the setup needs one that may write policies and roles</source>
        <translation>non è stato dato un token Vault; la configurazione ne richiede uno che possa scrivere policy e ruoli</translation>
    </message>
    <message>
        <source>%1 (never seen)</source>
        <translation>%1 (mai visto)</translation>
    </message>
    <message>
        <source>%1 (seen %2, not passing)</source>
        <translation>%1 (visto %2, controlli non superati)</translation>
    </message>
    <message>
        <source>not all checks pass after %1: %2</source>
        <translation>dopo %1 non tutti i controlli sono superati: %2</translation>
    </message>
    <message>
        <source>this would erase all data on these, and there is no terminal to ask on:
%1give --yes to continue without being asked</source>
        <translation>questo cancellerebbe tutti i dati su quanto segue, e non c’è un terminale su cui chiedere:
%1dai --yes per continuare senza domande</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>non è stato scritto nulla</translation>
    </message>
    <message>
        <source>this would be sent to %1, and there is no terminal to ask on:
%2give --yes to continue without being asked</source>
        <translation>questo verrebbe inviato a %1, e non c’è un terminale su cui chiedere:
%2dai --yes per continuare senza domande</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>non è stato inviato nulla</translation>
    </message>
    <message>
        <source>%1 (landfall-cli --help)</source>
        <translation>%1 (landfall-cli --help)</translation>
    </message>
    <message>
        <source>asking for a secret</source>
        <translation>richiesta di un segreto</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>nessun supporto</translation>
    </message>
    <message>
        <source>%1 is a fixed drive, not a card; give --fixed to write it anyway</source>
        <translation>%1 è un supporto fisso, non una scheda; dai --fixed per scriverlo comunque</translation>
    </message>
    <message>
        <source>%1 has no host name after the &quot;=&quot;</source>
        <translation>%1 non ha un nome host dopo &quot;=&quot;</translation>
    </message>
    <message>
        <source>%1 names no target; give TARGET[=HOST]</source>
        <translation>%1 non indica una destinazione; dai TARGET[=HOST]</translation>
    </message>
    <message>
        <source>%1 names a host; this command takes TARGET alone</source>
        <translation>%1 indica un host; questo comando accetta solo TARGET</translation>
    </message>
    <message>
        <source>Vault could not be reached</source>
        <translation>Impossibile raggiungere Vault</translation>
    </message>
    <message>
        <source>token to come</source>
        <translation>token in arrivo</translation>
    </message>
    <message>
        <source>there is no keychain in this session</source>
        <translation>in questa sessione non c’è un portachiavi</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filesystem in sola lettura</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo occupato</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>dispositivo inesistente</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>dispositivo o indirizzo inesistente</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>nessun supporto trovato</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>il file esiste già</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>file troppo grande</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>troppi file aperti</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>memoria esaurita</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota del disco superata</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>operazione annullata</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>autorizzazione</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>card</source>
        <translation>scheda</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogo</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>programma ausiliario</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>chiave host</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>portachiavi</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preset</translation>
    </message>
    <message>
        <source>presets folder</source>
        <translation>cartella dei preset</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>ricevuta</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>ricevute</translation>
    </message>
    <message>
        <source>wifi passphrase</source>
        <translation>passphrase del Wi-Fi</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 g</translation>
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
        <translation>il suo %1 indica una partizione con l’identificativo del disco (riga %2) e non è un testo: una scheda ha un identificativo proprio, e questo file non può seguirlo</translation>
    </message>
    <message>
        <source>its %1, on a partition that is neither its root nor its boot partition, names a partition by the disk&apos;s id (line %2), which is another on a card: what needs it will not find it</source>
        <translation>il suo %1, su una partizione che non è né la sua radice né la sua partizione di avvio, indica una partizione con l’identificativo del disco (riga %2), che su una scheda è diverso: ciò che ne ha bisogno non la troverà</translation>
    </message>
    <message>
        <source>%1 is called after a partition of the base&apos;s disk, which has another id on a card: the system will not find it</source>
        <translation>%1 prende il nome da una partizione del disco dell’immagine di base, che su una scheda ha un altro identificativo: il sistema non la troverà</translation>
    </message>
    <message>
        <source>its %1 says root=%2, which is no partition of it: cards will not start</source>
        <translation>il suo %1 dice root=%2, che non è una sua partizione: le schede non si avvieranno</translation>
    </message>
    <message>
        <source>%1 logs in by key and has no password, and sudo asks for one: as that user nobody can administer the host; accepted are passwordlessSudo and passwordLogin</source>
        <translation>%1 accede con una chiave e non ha una password, ma sudo ne chiede una: con quell’utente nessuno può amministrare l’host; si accettano passwordlessSudo e passwordLogin</translation>
    </message>
    <message>
        <source>%1 is below %2, where the base&apos;s fstab mounts %3, and would be hidden; accepted is a path outside</source>
        <translation>%1 si trova sotto %2, dove l’fstab dell’immagine di base monta %3, e sarebbe nascosto; si accetta un percorso al di fuori</translation>
    </message>
    <message>
        <source>%1 is given twice: the boot partition&apos;s FAT does not tell capital letters from small ones; accepted is each path once</source>
        <translation>%1 è indicato due volte: il FAT della partizione di avvio non distingue maiuscole e minuscole; si accetta ogni percorso una volta</translation>
    </message>
    <message>
        <source>%1 goes onto the boot partition, whose FAT keeps neither owner nor mode: any computer with a card reader reads it</source>
        <translation>%1 va nella partizione di avvio, il cui FAT non conserva né proprietario né permessi: qualsiasi computer con un lettore di schede può leggerlo</translation>
    </message>
    <message>
        <source>its fstab mounts %1 at %2, which would hide %3, written to the root; accepted is a base without that mount</source>
        <translation>il suo fstab monta %1 in %2 e nasconderebbe %3, scritto nella radice; si accetta un’immagine di base senza quel montaggio</translation>
    </message>
    <message>
        <source>leads by symlinks of the base to %1, below the mount point %2, and would be hidden; accepted is the path without symlinks</source>
        <translation>porta, tramite collegamenti simbolici dell’immagine di base, a %1, sotto il punto di montaggio %2, e sarebbe nascosto; si accetta il percorso senza collegamenti simbolici</translation>
    </message>
    <message>
        <source>%1 would replace %2, which Landfall writes itself; accepted is another name beside it</source>
        <translation>%1 sostituirebbe %2, che scrive Landfall; si accetta: un altro nome accanto</translation>
    </message>
    <message>
        <source>a text without a byte order mark</source>
        <translation>un testo senza indicatore dell’ordine dei byte</translation>
    </message>
    <message>
        <source>at most %1 values in a file</source>
        <translation>al massimo %1 valori in un file</translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation>una parentesi graffa chiusa</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>la fine della riga</translation>
    </message>
    <message>
        <source>the name of an argument or a block</source>
        <translation>il nome di un argomento o di un blocco</translation>
    </message>
    <message>
        <source>each argument once</source>
        <translation>ogni argomento una sola volta</translation>
    </message>
    <message>
        <source>a label without ${ and %{</source>
        <translation>un’etichetta senza ${ e %{</translation>
    </message>
    <message>
        <source>= or an opening brace</source>
        <translation>= o una parentesi graffa aperta</translation>
    </message>
    <message>
        <source>an opening brace</source>
        <translation>una parentesi graffa aperta</translation>
    </message>
    <message>
        <source>one argument, or a new line</source>
        <translation>un argomento o una nuova riga</translation>
    </message>
    <message>
        <source>a comma, a new line or a closing brace</source>
        <translation>una virgola, una nuova riga o una parentesi graffa chiusa</translation>
    </message>
    <message>
        <source>= or a colon</source>
        <translation>= o due punti</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nome</translation>
    </message>
    <message>
        <source>the word in</source>
        <translation>la parola in</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>una parentesi quadra chiusa</translation>
    </message>
    <message>
        <source>=&gt; and a value</source>
        <translation>=&gt; e un valore</translation>
    </message>
    <message>
        <source>a number that is not larger than 2^53</source>
        <translation>un numero non maggiore di 2^53</translation>
    </message>
    <message>
        <source>one of n r t &quot; \ u U after a backslash</source>
        <translation>uno tra n r t &quot; \ u U dopo una barra rovesciata</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 cifre esadecimali</translation>
    </message>
    <message>
        <source>the number of a Unicode character</source>
        <translation>il numero di un carattere Unicode</translation>
    </message>
    <message>
        <source>a comment that ends with */</source>
        <translation>un commento che termina con */</translation>
    </message>
    <message>
        <source>is not HCL at line %1, column %2: expected %3</source>
        <translation>non è HCL alla riga %1, colonna %2: atteso: %3</translation>
    </message>
    <message>
        <source>cannot be evaluated at line %1, column %2: %3</source>
        <translation>non può essere valutato alla riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>richiede troppi passi</translation>
    </message>
    <message>
        <source>it calls the function %1, and functions are not called here</source>
        <translation>chiama la funzione %1, e qui le funzioni non vengono chiamate</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>non è né true né false</translation>
    </message>
    <message>
        <source>%1 has no value before Packer runs</source>
        <translation>%1 non ha un valore prima dell’esecuzione di Packer</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>non c’è %1</translation>
    </message>
    <message>
        <source>%1 is not declared in this file</source>
        <translation>%1 non è dichiarato in questo file</translation>
    </message>
    <message>
        <source>%1 needs itself</source>
        <translation>%1 ha bisogno di sé stesso</translation>
    </message>
    <message>
        <source>%1 has no default</source>
        <translation>%1 non ha un valore predefinito</translation>
    </message>
    <message>
        <source>at most %1 operators in a value</source>
        <translation>al massimo %1 operatori in un valore</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>un nome dopo il punto</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>una parentesi tonda chiusa</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>una virgola o una parentesi tonda chiusa</translation>
    </message>
    <message>
        <source>it is neither a list nor an object</source>
        <translation>non è né un elenco né un oggetto</translation>
    </message>
    <message>
        <source>it makes %1 twice</source>
        <translation>produce %1 due volte</translation>
    </message>
    <message>
        <source>lists and objects are not compared here</source>
        <translation>qui elenchi e oggetti non vengono confrontati</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>divide per zero</translation>
    </message>
    <message>
        <source>the number is larger than 2^53</source>
        <translation>il numero è maggiore di 2^53</translation>
    </message>
    <message>
        <source>a name and a new line after &lt;&lt;</source>
        <translation>un nome e una nuova riga dopo &lt;&lt;</translation>
    </message>
    <message>
        <source>a line with the heredoc&apos;s name alone</source>
        <translation>una riga con il solo nome dell’heredoc</translation>
    </message>
    <message>
        <source>a closing brace; where ${ or %{ stands for itself, its sign is doubled</source>
        <translation>una parentesi graffa chiusa; dove ${ o %{ sta per sé stesso, il suo segno va raddoppiato</translation>
    </message>
    <message>
        <source>if, else, endif, for or endfor</source>
        <translation>if, else, endif, for o endfor</translation>
    </message>
    <message>
        <source>if or for before its end</source>
        <translation>if o for prima della sua fine</translation>
    </message>
    <message>
        <source>an endif for this if</source>
        <translation>un endif per questo if</translation>
    </message>
    <message>
        <source>an endfor for this for</source>
        <translation>un endfor per questo for</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>the partition at line %1</source>
        <translation>la partizione alla riga %1</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>non è un elenco</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>lacks for_each or content</source>
        <translation>manca di for_each o di content</translation>
    </message>
    <message>
        <source>both</source>
        <translation>entrambi</translation>
    </message>
    <message>
        <source>is in no source of this file</source>
        <translation>non è in nessuna source di questo file</translation>
    </message>
    <message>
        <source>%1: left out; the layout is that of %2</source>
        <translation>%1: tralasciato; la disposizione è quella di %2</translation>
    </message>
    <message>
        <source>%1: left out; Packer&apos;s ARM builder does not know it</source>
        <translation>%1: tralasciato; l’ARM builder di Packer non lo conosce</translation>
    </message>
    <message>
        <source>%1 has an option that OpenSSH does not know or whose value is not in quotation marks (%2), for which it ignores the key</source>
        <translation>%1 ha un’opzione che OpenSSH non conosce o il cui valore non è tra virgolette (%2), per cui ignora la chiave</translation>
    </message>
    <message>
        <source>its ext4 has the feature bigalloc, with which it cannot be changed</source>
        <translation>il suo ext4 ha la funzione bigalloc, con cui non si può modificare</translation>
    </message>
    <message>
        <source>has sectors of %1 bytes, and cards are laid out in sectors of 512: accepted are drives with those</source>
        <translation>ha settori di %1 byte, e le schede sono organizzate in settori da 512: si accettano unità con questi settori</translation>
    </message>
    <message>
        <source>is not read, for it is not only yours: accepted is a file of your own that nobody else may read (chmod 600)</source>
        <translation>non viene letto, perché non è solo tuo: si accetta un file di tua proprietà che nessun altro può leggere (chmod 600)</translation>
    </message>
    <message>
        <source>the proxy that this variable names is not supported; accepted is [http://]HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT</source>
        <translation>il proxy indicato da questa variabile non è supportato; si accetta: [http://]HOST:PORTA, socks5://HOST:PORTA o socks5h://HOST:PORTA</translation>
    </message>
    <message>
        <source>%1 is no file of this computer; accepted is file:///PATH, where %2 stands for a blank, or the path itself</source>
        <translation>%1 non è un file di questo computer; si accetta: file:///PERCORSO, dove %2 sta per uno spazio, o il percorso stesso</translation>
    </message>
    <message>
        <source>The base knows networks of the host that ran it, some with their passwords: %1. They are removed; a network that the cards need is to be in the preset.</source>
        <translation>La base conosce reti dell’host che l’ha usata, alcune con la password: %1. Vengono rimosse; una rete di cui le schede hanno bisogno va indicata nel profilo.</translation>
    </message>
    <message>
        <source>The base is a card that Landfall wrote before. What it put there is removed, secrets and settings of the former host included, and made anew as this preset wants it: %1.</source>
        <translation>La base è una scheda già scritta da Landfall. Ciò che vi aveva messo viene rimosso, compresi segreti e impostazioni dell’host precedente, e ricreato come vuole questo profilo: %1.</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature bigalloc, with which it cannot be changed or grown</source>
        <translation>la radice (partizione %1) ha la funzione bigalloc di ext4, con cui non si può modificare né ingrandire</translation>
    </message>
    <message>
        <source>it is Raspberry Pi OS, and its cloud-init reads a seed from the boot partition</source>
        <translation>è Raspberry Pi OS, e il suo cloud-init legge un seed dalla partizione di avvio</translation>
    </message>
    <message>
        <source>%1 bytes behind the packed image belong to no image and were left out.</source>
        <translation>%1 byte dopo l’immagine compressa non appartengono ad alcuna immagine e sono stati tralasciati.</translation>
    </message>
    <message>
        <source>The image has %1 bytes, which is no multiple of 512 as every disk&apos;s length is; its last sector was filled up with zeros.</source>
        <translation>L’immagine ha %1 byte, che non è un multiplo di 512 come la lunghezza di ogni disco; l’ultimo settore è stato completato con zeri.</translation>
    </message>
    <message>
        <source>is an image, not a list of images; choose it as the base</source>
        <translation>è un’immagine, non un elenco di immagini; sceglila come base</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a disk image; unpack it (%2) and use the image that is in it</source>
        <translation>questo è un archivio %1, non un’immagine di disco; estrailo (%2) e usa l’immagine che contiene</translation>
    </message>
    <message>
        <source>this is packed as %1, which is not supported; unpack it (%2) and use what comes out</source>
        <translation>questo è compresso come %1, che non è supportato; decomprimilo (%2) e usa il risultato</translation>
    </message>
    <message>
        <source>this is a %1 disk of a virtual machine; convert it (qemu-img convert -f %2 -O raw FROM TO.img) and use what comes out</source>
        <translation>questo è un disco %1 di una macchina virtuale; convertilo (qemu-img convert -f %2 -O raw ORIGINE DESTINAZIONE.img) e usa il risultato</translation>
    </message>
    <message>
        <source>this is a web page, not a disk image; look at it in a browser, and download the image that it leads to</source>
        <translation>questa è una pagina web, non un’immagine di disco; aprila in un browser e scarica l’immagine a cui porta</translation>
    </message>
    <message>
        <source>this is a text, not a disk image</source>
        <translation>questo è un testo, non un’immagine di disco</translation>
    </message>
    <message>
        <source>The list %1 says that the file has %2 bytes, and it has %3.</source>
        <translation>L’elenco %1 dice che il file ha %2 byte, e ne ha %3.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul takes it from this file.</source>
        <translation>%1 imposta %2, che imposta anche l’unione: Consul lo prende da questo file.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul does not take it from this file, which it reads first.</source>
        <translation>%1 imposta %2, che imposta anche l’unione: Consul non lo prende da questo file, che legge per primo.</translation>
    </message>
    <message>
        <source>Consul does not read %1: it takes names that end in .json or .hcl.</source>
        <translation>Consul non legge %1: prende i nomi che finiscono in .json o .hcl.</translation>
    </message>
    <message>
        <source>Consul, which runs as the user consul, may not read %1 and would not start; accepted is &quot;owner&quot;: &quot;root:consul&quot; with &quot;mode&quot;: &quot;0640&quot;, or a file that all may read</source>
        <translation>Consul, che gira come utente consul, non può leggere %1 e non partirebbe; si accetta: &quot;owner&quot;: &quot;root:consul&quot; con &quot;mode&quot;: &quot;0640&quot;, o un file che tutti possono leggere</translation>
    </message>
    <message>
        <source>What is in %1 was not checked: HCL is not read here.</source>
        <translation>Il contenuto di %1 non è stato controllato: qui l’HCL non si legge.</translation>
    </message>
    <message>
        <source>%1 is no JSON object, and Consul would not start with it</source>
        <translation>%1 non è un oggetto JSON, e Consul non partirebbe con esso</translation>
    </message>
    <message>
        <source>%1 is no JSON (byte %2), and Consul would not start with it</source>
        <translation>%1 non è JSON (byte %2), e Consul non partirebbe con esso</translation>
    </message>
    <message>
        <source>%1 is not read by systemd; accepted is a drop-in whose name ends in .conf</source>
        <translation>%1 non è letto da systemd; si accetta: un drop-in il cui nome finisce in .conf</translation>
    </message>
    <message>
        <source>%1 does not begin with a section such as [Service], and systemd would ignore what it sets</source>
        <translation>%1 non comincia con una sezione come [Service], e systemd ignorerebbe ciò che imposta</translation>
    </message>
    <message>
        <source>holds no token: the host logs in with the role-id alone</source>
        <translation>non contiene token: l’host accede con il solo role-id</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when it reboots and Vault is unavailable for longer than the lease.</source>
        <translation>Il token di Consul è in prestito: viene revocato con il token di Vault che lo ha creato. L’host ne riceve uno nuovo a ogni accesso; lo perde se si riavvia e Vault non è disponibile più a lungo del prestito.</translation>
    </message>
    <message>
        <source>%1 is every address: the SecretID works from anywhere until its TTL ends.</source>
        <translation>%1 è ogni indirizzo: il SecretID funziona da ovunque finché il suo TTL non finisce.</translation>
    </message>
    <message>
        <source>the operator&apos;s token is good for %1 more calls (num_uses), and the tokens of %2 cards take one each; use another token, or fewer cards</source>
        <translation>il token dell’operatore vale ancora per %1 chiamate (num_uses), e i token di %2 schede ne prendono una ciascuno; usa un altro token, o meno schede</translation>
    </message>
    <message>
        <source>The operator&apos;s token was good for %1 more calls (num_uses) when it was looked up; the tokens of the cards take %2.</source>
        <translation>Il token dell’operatore valeva ancora per %1 chiamate (num_uses) quando è stato consultato; i token delle schede ne prendono %2.</translation>
    </message>
    <message>
        <source>So that the cards get their tokens Vault was not asked for %1.</source>
        <translation>Perché le schede abbiano i loro token, a Vault non si è chiesto: %1.</translation>
    </message>
    <message>
        <source>it is a standby that does not reach its cluster&apos;s active node: look after the cluster, or name another node in join.vault.address</source>
        <translation>è un nodo di riserva che non raggiunge il nodo attivo del suo cluster: controlla il cluster, o indica un altro nodo in join.vault.address</translation>
    </message>
    <message>
        <source>it was removed from its cluster: name another node in join.vault.address</source>
        <translation>è stato tolto dal suo cluster: indica un altro nodo in join.vault.address</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, has no calls left, or belongs to another namespace</source>
        <translation>il token è sbagliato, è scaduto, non ha più chiamate o appartiene a un altro namespace</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=true, and hosts of this preset log in with the role-id alone; leave it out, or set the role&apos;s to false</source>
        <translation>il ruolo %1 ha bind_secret_id=true, e gli host di questo preset accedono con il solo role-id; omettilo, o imposta quello del ruolo a false</translation>
    </message>
    <message>
        <source>what the token may do</source>
        <translation>ciò che il token può fare</translation>
    </message>
    <message>
        <source>the role-id</source>
        <translation>il role-id</translation>
    </message>
    <message>
        <source>the role&apos;s TTLs and limits</source>
        <translation>i TTL e i limiti del ruolo</translation>
    </message>
    <message>
        <source>is missing; a role that wants no SecretID must be bound to networks, Vault takes no other</source>
        <translation>manca; un ruolo che non richiede un SecretID deve essere limitato a delle reti, Vault non ne accetta altri</translation>
    </message>
    <message>
        <source>hosts of this preset log in with the role-id alone: their cards take no token</source>
        <translation>gli host di questo preset accedono con il solo role-id: le loro schede non prendono token</translation>
    </message>
    <message>
        <source>the answer could not be written: %1</source>
        <translation>non è stato possibile scrivere la risposta: %1</translation>
    </message>
    <message>
        <source>%1: the base&apos;s %2, renamed as its own first boot does it</source>
        <translation>%1: l’account %2 della base, rinominato come fa il suo stesso primo avvio</translation>
    </message>
    <message>
        <source>&quot;http://host:port&quot; or &quot;https://host:port&quot;</source>
        <translation>&quot;http://host:port&quot; o &quot;https://host:port&quot;</translation>
    </message>
    <message>
        <source>%1 is not a certificate&apos;s name</source>
        <translation>%1 non è un nome per un certificato</translation>
    </message>
    <message>
        <source>a DNS name, with {host} and {datacenter} where the card&apos;s own belong, such as &quot;{host}.node.{datacenter}.consul&quot;</source>
        <translation>un nome DNS, con {host} e {datacenter} dove vanno quelli della scheda, come &quot;{host}.node.{datacenter}.consul&quot;</translation>
    </message>
    <message>
        <source>an XKB layout such as &quot;it&quot;, with a variant &quot;us(intl)&quot;, or up to four, &quot;us,ru(phonetic)&quot;</source>
        <translation>un layout XKB come &quot;it&quot;, con una variante &quot;us(intl)&quot;, o fino a quattro, &quot;us,ru(phonetic)&quot;</translation>
    </message>
    <message>
        <source>The base&apos;s own user-data goes on beside the preset: %1.</source>
        <translation>Lo user-data dell’immagine di base resta valido accanto al preset: %1.</translation>
    </message>
    <message>
        <source>Of the base&apos;s user-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Dello user-data dell’immagine di base questo sparisce, e al suo posto c’è quello della scheda: %1</translation>
    </message>
    <message>
        <source>The base&apos;s user-data cannot be merged with the card&apos;s, for its line %1, and is replaced. It said: %2</source>
        <translation>Lo user-data dell’immagine di base non può essere unito a quello della scheda, per la sua riga %1, e viene sostituito. Diceva: %2</translation>
    </message>
    <message>
        <source>Of the base&apos;s meta-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Del meta-data dell’immagine di base questo sparisce, e al suo posto c’è quello della scheda: %1</translation>
    </message>
    <message>
        <source>The base&apos;s network-config goes, and the static address stands there. It said: %1</source>
        <translation>Il network-config dell’immagine di base sparisce, e al suo posto c’è l’indirizzo statico. Diceva: %1</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 gets the preset&apos;s password in place of its own.</source>
        <translation>L’account %1 dell’immagine di base riceve la password del preset al posto della sua.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 has a password, which is locked: the preset lets it in by SSH keys only.</source>
        <translation>L’account %1 dell’immagine di base ha una password, che viene bloccata: il preset lo fa entrare solo con chiavi SSH.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 keeps an SSH key that is not the preset&apos;s: %2</source>
        <translation>L’account %1 dell’immagine di base conserva una chiave SSH che non è del preset: %2</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 loses an SSH key, for the preset has keys of its own: %2</source>
        <translation>L’account %1 dell’immagine di base perde una chiave SSH, perché il preset ha le proprie: %2</translation>
    </message>
    <message>
        <source>The base has no time zones (Debian&apos;s package tzdata): until it has them, its clock shows UTC.</source>
        <translation>L’immagine di base non ha fusi orari (pacchetto tzdata di Debian): finché non li ha, il suo orologio mostra UTC.</translation>
    </message>
    <message>
        <source>the base&apos;s tzdata has no time zone %1; accepted is one of the %2 that it has, such as %3</source>
        <translation>il tzdata dell’immagine di base non ha il fuso orario %1; si accetta uno dei %2 che ha, come %3</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1; accepted are %2</source>
        <translation>l’immagine di base non ha il layout di tastiera %1; si accettano %2</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1, perhaps %2 is meant; accepted are %3</source>
        <translation>l’immagine di base non ha il layout di tastiera %1, forse si intende %2; si accettano %3</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variants; accepted is the layout alone</source>
        <translation>il layout di tastiera %1 dell’immagine di base non ha varianti; si accetta da solo</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variant %2; accepted are %3</source>
        <translation>il layout di tastiera %1 dell’immagine di base non ha la variante %2; si accettano %3</translation>
    </message>
    <message>
        <source>The base has no keyboard layouts (Debian&apos;s packages xkb-data and keyboard-configuration): until it has them, the keyboard is the kernel&apos;s, as in the United States.</source>
        <translation>L’immagine di base non ha layout di tastiera (pacchetti xkb-data e keyboard-configuration di Debian): finché non li ha, vale quello del kernel, come negli Stati Uniti.</translation>
    </message>
    <message>
        <source>The base has accounts of its own: %1. They stay as they are, with their passwords and keys, and %2 is made beside them.</source>
        <translation>La base ha account propri: %1. Restano come sono, con le loro password e chiavi, e %2 viene creato accanto a essi.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched on by the rules of %1, and joins no network: none is given.</source>
        <translation>Il Wi-Fi viene acceso secondo le regole di %1 e non si unisce a nessuna rete: non ne è indicata alcuna.</translation>
    </message>
    <message>
        <source>it has Armbian&apos;s /etc/armbian-release</source>
        <translation>ha il file /etc/armbian-release di Armbian</translation>
    </message>
    <message>
        <source>it has DietPi&apos;s programs</source>
        <translation>ha i programmi di DietPi</translation>
    </message>
    <message>
        <source>by plain http, which nothing but the tunnel protects</source>
        <translation>con http in chiaro, protetto soltanto dal tunnel</translation>
    </message>
    <message>
        <source>the names in it are %1</source>
        <translation>i nomi al suo interno sono %1</translation>
    </message>
    <message>
        <source>the names in the servers&apos; certificates are not checked</source>
        <translation>i nomi nei certificati dei server non vengono verificati</translation>
    </message>
    <message>
        <source>Vault is reached by plain http: whoever is on the way, and whoever can take %1, reads the operator&apos;s token, the SecretIDs and Consul&apos;s secrets, and can answer in Vault&apos;s place. Nothing but the tunnel protects them.</source>
        <translation>Vault si raggiunge con http in chiaro: chi è lungo la via, o può prendere il posto di %1, legge il token dell’operatore, i SecretID e i segreti di Consul, e può rispondere al posto di Vault. Li protegge soltanto il tunnel.</translation>
    </message>
    <message>
        <source>The names in the certificates of Consul&apos;s servers are not checked: any host with a certificate of Consul&apos;s CA, each client among them, can pose as a server and read and change what this host sends to one.</source>
        <translation>I nomi nei certificati dei server di Consul non vengono verificati: qualsiasi host con un certificato della CA di Consul, anche ogni client, può spacciarsi per un server e leggere e cambiare ciò che questo host invia a uno.</translation>
    </message>
    <message>
        <source>%1 is not a name for which the PKI role %2 issues certificates, without which no host joins; accepted is a name that it allows (%3)</source>
        <translation>%1 non è un nome per cui il ruolo PKI %2 emette certificati, senza i quali nessun host entra; si accetta: un nome che esso consente (%3)</translation>
    </message>
    <message>
        <source>%1 is a host&apos;s name, which the PKI role %2 does not take as common name (cn_validations)</source>
        <translation>%1 è il nome di un host, che il ruolo PKI %2 non ammette come nome comune (cn_validations)</translation>
    </message>
    <message>
        <source>%1 is not a host&apos;s name as DNS has it, which the PKI role %2 asks for (enforce_hostnames)</source>
        <translation>%1 non è un nome di host come li ha DNS, e il ruolo PKI %2 ne chiede uno (enforce_hostnames)</translation>
    </message>
    <message>
        <source>the PKI role %1 issues no certificates with IP addresses in them (allow_ip_sans=false); leave them out, or set it to true</source>
        <translation>il ruolo PKI %1 non emette certificati con indirizzi IP (allow_ip_sans=false); toglili, o impostalo a true</translation>
    </message>
    <message>
        <source>reading the PKI role</source>
        <translation>lettura del ruolo PKI</translation>
    </message>
    <message>
        <source>The PKI role could not be read with the operator&apos;s token, so it was not checked that it allows the names of the hosts&apos; certificates. `plan` prints the policy that lets it.</source>
        <translation>Il ruolo PKI non si è potuto leggere con il token dell’operatore, quindi non è stato verificato che consenta i nomi nei certificati degli host. `plan` mostra la policy che permette di leggerlo.</translation>
    </message>
    <message>
        <source>is there a PKI engine mounted at %1/ with a role %2?</source>
        <translation>c’è un motore PKI montato su %1/ con un ruolo %2?</translation>
    </message>
    <message>
        <source>the PKI role</source>
        <translation>il ruolo PKI</translation>
    </message>
    <message>
        <source>its disk id is %1 and was %2, as a first boot of its system makes it</source>
        <translation>il suo identificatore del disco è %1 ed era %2, come fa un primo avvio del suo sistema</translation>
    </message>
    <message>
        <source>it has an extended partition (number %1), and only primary ones can be changed</source>
        <translation>ha una partizione estesa (numero %1), e si possono modificare solo quelle primarie</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition (%1), from which a host reads what is its own</source>
        <translation>nessuna riga del suo fstab monta la partizione di avvio (%1), da cui un host legge ciò che è suo</translation>
    </message>
    <message>
        <source>written as it is: each byte is the base&apos;s, its disk id and host name too; nothing is added, changed or removed</source>
        <translation>scritta così com’è: ogni byte è quello della base, anche l’id del disco e il nome host; nulla viene aggiunto, cambiato o tolto</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses, and with &quot;insecureHttp&quot; inside a tunnel that encrypts)</source>
        <translation>&quot;https://host:port&quot; (http per indirizzi di loopback e, con &quot;insecureHttp&quot;, dentro un tunnel che cifra)</translation>
    </message>
    <message>
        <source>%1 refuses the user and the password that it was given (401)</source>
        <translation>%1 rifiuta l’utente e la password forniti (401)</translation>
    </message>
    <message>
        <source>%1 asks for a user and a password (401); accepted is https with a line in ~/.netrc (machine %2 login NAME password WORD), or NAME:PASSWORD in the keychain as %3</source>
        <translation>%1 chiede utente e password (401); si accetta: https con una riga in ~/.netrc (machine %2 login NOME password PAROLA), o NOME:PASSWORD nel portachiavi come %3</translation>
    </message>
    <message>
        <source>this base has no avahi-daemon, by which a host answers as NAME.local, and no apt to install it; install it in the base</source>
        <translation>questa base non ha né avahi-daemon, con cui un host risponde come NOME.local, né apt per installarlo; installarlo nella base</translation>
    </message>
    <message>
        <source>The base has no avahi-daemon: it is installed at the first boot, which needs the network, and from then on the host answers as NAME.local.</source>
        <translation>La base non ha avahi-daemon: viene installato al primo avvio, per cui serve la rete, e da allora l’host risponde come NOME.local.</translation>
    </message>
    <message>
        <source>the host name %1 was given, and without a preset the image is written as it is, with its own; leave the name out</source>
        <translation>è stato dato il nome host %1, e senza preset l’immagine viene scritta così com’è, con il suo; omettere il nome</translation>
    </message>
    <message>
        <source>the %1 file is corrupt or cut short; download it again</source>
        <translation>il file %1 è danneggiato o troncato; scaricarlo di nuovo</translation>
    </message>
    <message>
        <source>this is a folder; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>questa è una cartella; una base è un file immagine (.img, così com’è o compresso: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>this is not a regular file; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>questo non è un file regolare; una base è un file immagine (.img, così com’è o compresso: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>the tar archive is empty; accepted is one with one disk image in it (.img)</source>
        <translation>l’archivio tar è vuoto; si accetta: uno con un’immagine disco (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains no disk image (%1); accepted is one with one disk image in it (.img)</source>
        <translation>l’archivio tar non contiene alcuna immagine disco (%1); si accetta: uno con un’immagine disco (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains more than one disk image (%1); unpack it and name the one that you mean</source>
        <translation>l’archivio tar contiene più di un’immagine disco (%1); estrarlo e indicare quale</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base starts on ARMv%3 at most (a Raspberry Pi 1, Zero or Zero W is ARMv6): it would not start there; accepted is a program for ARMv%3</source>
        <translation>%1 è un programma per ARMv%2, e la base si avvia al massimo su ARMv%3 (un Raspberry Pi 1, Zero o Zero W è ARMv6): lì non si avvierebbe; si accetta: un programma per ARMv%3</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base is for ARMv%3 as well (a Raspberry Pi 1, Zero or Zero W is ARMv6): on such a board it does not start, and the host never joins</source>
        <translation>%1 è un programma per ARMv%2, e la base è anche per ARMv%3 (un Raspberry Pi 1, Zero o Zero W è ARMv6): su una scheda così non si avvia, e l’host non si unisce mai</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted is https://host:port, and http for loopback addresses and with &quot;insecureHttp&quot;</source>
        <translation>%1 non è ammesso; si accetta: https://host:port, e http per indirizzi di loopback e con &quot;insecureHttp&quot;</translation>
    </message>
    <message>
        <source>no card with a host name has been written yet</source>
        <translation>non è ancora stata scritta alcuna scheda con un nome host</translation>
    </message>
    <message>
        <source>was given without --preset: the image is then written as it is, and nothing is put on the card</source>
        <translation>è stato dato senza --preset: l’immagine viene allora scritta così com’è, e nulla viene messo sulla scheda</translation>
    </message>
    <message>
        <source>It has no boot partition, which any computer reads: the card&apos;s token and STATUS.txt are in its root, in %1. A token that comes later is put there on the running host, for rejoin has no place for it.</source>
        <translation>Non ha una partizione di avvio, che ogni computer legge: il token e STATUS.txt della scheda sono nella sua radice, in %1. Un token successivo si mette lì sull&apos;host in funzione, perché rejoin non ha posto per esso.</translation>
    </message>
    <message>
        <source>it has no partition table</source>
        <translation>non ha una tabella delle partizioni</translation>
    </message>
    <message>
        <source>it has a hybrid MBR beside its GPT, which would contradict a new one</source>
        <translation>ha un MBR ibrido accanto alla GPT, che contraddirebbe una nuova</translation>
    </message>
    <message>
        <source>its GPT has its entries elsewhere than usual, to make room for a boot loader</source>
        <translation>la sua GPT ha le voci altrove rispetto al solito, per far posto a un boot loader</translation>
    </message>
    <message>
        <source>the base&apos;s partition table stays as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>la tabella delle partizioni della base resta com&apos;è (%1): omettere layout.root, layout.partitions e layout.table</translation>
    </message>
    <message>
        <source>what is added to its root takes %1, the root has %2 free, and its partition cannot be made larger (%3)</source>
        <translation>ciò che si aggiunge alla sua radice occupa %1, la radice ha %2 liberi e la sua partizione non può essere ingrandita (%3)</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect&apos;s auth key of this card is needed (user.raspberryPiConnect) and was not given</source>
        <translation>Serve la chiave Raspberry Pi Connect di questa scheda (user.raspberryPiConnect) e non è stata data</translation>
    </message>
    <message>
        <source>a placeholder that is not known</source>
        <translation>un segnaposto sconosciuto</translation>
    </message>
    <message>
        <source>the card has no such file, or one that is too long</source>
        <translation>la scheda non ha questo file, o è troppo lungo</translation>
    </message>
    <message>
        <source>%1: the host signs in to Raspberry Pi Connect as this user&apos;s, by an auth key that each card has of its own</source>
        <translation>%1: l&apos;host accede a Raspberry Pi Connect come quello di questo utente, con una chiave propria di ogni scheda</translation>
    </message>
    <message>
        <source>the partition table is the base&apos;s, its disk id too, and so is each byte outside of root and boot partition</source>
        <translation>la tabella delle partizioni è quella della base, anche l&apos;identificativo del disco, e così ogni byte fuori dalla radice e dalla partizione di avvio</translation>
    </message>
    <message>
        <source>%1 is an account of the base and lives in %2; accepted is one that lives in %3, or another name</source>
        <translation>%1 è un account della base e sta in %2; si accetta: uno che stia in %3, o un altro nome</translation>
    </message>
    <message>
        <source>a list of texts in brackets, one key for each card</source>
        <translation>un elenco di testi tra parentesi quadre, una chiave per scheda</translation>
    </message>
    <message>
        <source>holds a key twice</source>
        <translation>contiene una chiave due volte</translation>
    </message>
    <message>
        <source>a key of its own for each card: it signs in one device, once</source>
        <translation>una chiave propria per ogni scheda: collega un dispositivo, una volta</translation>
    </message>
    <message>
        <source>holds something that is no auth key</source>
        <translation>contiene qualcosa che non è una chiave di autenticazione</translation>
    </message>
    <message>
        <source>rpuak_ or rpoak_ and 24 letters and digits, as Raspberry Pi Connect shows it once</source>
        <translation>rpuak_ o rpoak_ e 24 lettere e cifre, come Raspberry Pi Connect la mostra una volta</translation>
    </message>
    <message>
        <source>setting the attributes of partition %1</source>
        <translation>nell&apos;impostare gli attributi della partizione %1</translation>
    </message>
    <message>
        <source>Raspberry Pi OS from bookworm on, or a base with rpi-connect in it</source>
        <translation>Raspberry Pi OS da bookworm in poi, o una base con rpi-connect</translation>
    </message>
    <message>
        <source>this base has no rpi-connect and cannot have it; accepted is %1</source>
        <translation>questa base non ha rpi-connect e non può averlo; si accetta: %1</translation>
    </message>
    <message>
        <source>%1 has no rpi-connect and cannot have it; accepted is %2</source>
        <translation>%1 non ha rpi-connect e non può averlo; si accetta: %2</translation>
    </message>
    <message>
        <source>The base has no rpi-connect: %1 is installed at the first boot, which needs the network, and the host signs in afterwards.</source>
        <translation>La base non ha rpi-connect: %1 viene installato al primo avvio, che richiede la rete, e l&apos;host accede in seguito.</translation>
    </message>
    <message>
        <source>the preset signs in each host to Raspberry Pi Connect by an auth key of its own, which works once: %1 key(s) were given for %2 card(s); accepted is one for each, in the order of the cards</source>
        <translation>il preset collega ogni host a Raspberry Pi Connect con una chiave propria, valida una volta: %1 chiave/i per %2 scheda/e; si accetta: una per scheda, nel loro ordine</translation>
    </message>
    <message>
        <source>has no FAT boot partition: it is no card of Landfall&apos;s, or of a base without one, whose token is put into /boot/landfall on the running host</source>
        <translation>non ha una partizione di avvio FAT: non è una scheda di Landfall, o è di una base che non ne ha, il cui token si mette in /boot/landfall sull&apos;host in funzione</translation>
    </message>
    <message>
        <source>ended, and how is not known: something else in this process waited for it</source>
        <translation>è terminato e non si sa come: qualcos&apos;altro in questo processo lo attendeva</translation>
    </message>
    <message>
        <source>%1 lies outside of the preset&apos;s own folder, and its content goes onto the card</source>
        <translation>%1 è fuori dalla cartella del preset, e il suo contenuto va sulla scheda</translation>
    </message>
    <message>
        <source>is a folder; accepted is a regular file</source>
        <translation>è una cartella; si accetta: un file normale</translation>
    </message>
    <message>
        <source>is a pipe; accepted is a regular file</source>
        <translation>è una pipe; si accetta: un file normale</translation>
    </message>
    <message>
        <source>is a socket; accepted is a regular file</source>
        <translation>è un socket; si accetta: un file normale</translation>
    </message>
    <message>
        <source>is a device; accepted is a regular file</source>
        <translation>è un dispositivo; si accetta: un file normale</translation>
    </message>
    <message>
        <source>is made up by the kernel while it is read; accepted is a regular file on a disk</source>
        <translation>è prodotto dal kernel durante la lettura; si accetta: un file normale su un disco</translation>
    </message>
    <message>
        <source>its ext4 has its journal in %1; accepted is a journal in inode 8, or none</source>
        <translation>il suo ext4 ha il journal in %1; si accetta: un journal nell’inode 8, o nessuno</translation>
    </message>
    <message>
        <source>another device, by UUID (%1)</source>
        <translation>un altro dispositivo, per UUID (%1)</translation>
    </message>
    <message>
        <source>another device, by number (%1)</source>
        <translation>un altro dispositivo, per numero (%1)</translation>
    </message>
    <message>
        <source>inode %1</source>
        <translation>inode %1</translation>
    </message>
    <message>
        <source>its ext4 claims %1 blocks, %2 inodes and %3 groups; at most %4 blocks and inodes together, and %5 groups, are accepted</source>
        <translation>il suo ext4 dichiara %1 blocchi, %2 inode e %3 gruppi; si accetta: al massimo %4 blocchi e inode insieme, e %5 gruppi</translation>
    </message>
    <message>
        <source>its used blocks lie in more than %1 pieces</source>
        <translation>i suoi blocchi in uso sono in più di %1 pezzi</translation>
    </message>
    <message>
        <source>the folder has more than %1 entries, or names of more than %2</source>
        <translation>la cartella ha più di %1 voci, o nomi per più di %2</translation>
    </message>
    <message>
        <source>a chain is in more than %1 pieces</source>
        <translation>una catena è in più di %1 pezzi</translation>
    </message>
    <message>
        <source>its GPT claims %1 entries of %2 bytes; at most %3 of entries are accepted</source>
        <translation>la sua GPT dichiara %1 voci di %2 byte; si accetta: al massimo %3 di voci</translation>
    </message>
    <message>
        <source>is in use by %1</source>
        <translation>è in uso da %1</translation>
    </message>
    <message>
        <source>%1 is a member of a volume or an array that is not running (%2); take it out of that first</source>
        <translation>%1 fa parte di un volume o di un array non attivo (%2); prima va rimosso da lì</translation>
    </message>
    <message>
        <source>%1 sent less than %2 a second for %3 s</source>
        <translation>%1 ha inviato meno di %2 al secondo per %3 s</translation>
    </message>
    <message>
        <source>%1 does not say its length, and the disk has %2 free; at least %3 are left free</source>
        <translation>%1 non dice la sua lunghezza, e il disco ha %2 liberi; almeno %3 restano liberi</translation>
    </message>
    <message>
        <source>looking at a source</source>
        <translation>esame di una sorgente</translation>
    </message>
    <message>
        <source>is older than this Landfall, which is of release %1; install the helper of this release: %2</source>
        <translation>è più vecchio di questo Landfall, versione %1; installare l&apos;helper di questa versione: %2</translation>
    </message>
    <message>
        <source>does not say its length, and unpacks to more than %1: what the disk has free, less %2</source>
        <translation>non dice la sua lunghezza e decompresso supera %1: ciò che il disco ha libero, meno %2</translation>
    </message>
    <message>
        <source>unpacks to more than %1, which is more than any card holds</source>
        <translation>decompresso supera %1, più di quanto contenga qualsiasi scheda</translation>
    </message>
    <message>
        <source>a part of it takes more memory to unpack than is accepted, which is a dictionary of at most %1</source>
        <translation>una parte richiede per essere decompressa più memoria di quanta si accetti: un dizionario di al massimo %1</translation>
    </message>
    <message>
        <source>unpacking it would take %1 of memory; accepted is a dictionary of at most %2</source>
        <translation>decomprimerlo richiederebbe %1 di memoria; si accetta: un dizionario di al massimo %2</translation>
    </message>
    <message>
        <source>the list of files in the .zip has %1; at most %2 are accepted</source>
        <translation>l’elenco dei file nel .zip ha %1; si accetta: al massimo %2</translation>
    </message>
    <message>
        <source>it was packed with a window of %1, which is above 128 MiB (zstd --long=27); pack it again with a smaller one</source>
        <translation>compresso con una finestra di %1, oltre 128 MiB (zstd --long=27); comprimerlo di nuovo con una più piccola</translation>
    </message>
    <message>
        <source>%1 is packed by a method that is not supported (%2)</source>
        <translation>%1 è compresso con un metodo non supportato (%2)</translation>
    </message>
    <message>
        <source>making a sandbox for it</source>
        <translation>creando una sandbox per esso</translation>
    </message>
    <message>
        <source>this program has no rules by which it could be run</source>
        <translation>questo programma non ha regole secondo cui possa essere eseguito</translation>
    </message>
    <message>
        <source>ran for more than %1 and was ended</source>
        <translation>è durato più di %1 ed è stato terminato</translation>
    </message>
    <message>
        <source>becoming the workers&apos; own user</source>
        <translation>passaggio all&apos;utente proprio dei processi di lavoro</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it: %1</source>
        <translation>è in uso: qualcos&apos;altro su questo computer lo trattiene: %1</translation>
    </message>
    <message>
        <source>the user %1, as whom cards are written, is missing on this computer; make it: %2</source>
        <translation>su questo computer manca l&apos;utente %1, con cui si scrivono le schede; crearlo: %2</translation>
    </message>
    <message>
        <source>is another drive than this authorisation was given for; each built-in disk needs its own</source>
        <translation>è un&apos;unità diversa da quella di questa autorizzazione; ogni disco interno ha bisogno della propria</translation>
    </message>
    <message>
        <source>%1 lies in a filesystem that a program serves (FUSE), or that is not mounted here</source>
        <translation>%1 si trova in un file system servito da un programma (FUSE) o non montato qui</translation>
    </message>
    <message>
        <source>the first descriptor</source>
        <translation>il primo descrittore</translation>
    </message>
    <message>
        <source>Its boot partition is larger than %1, and rejoin does not read it: a token that comes later is put into %2 on the running host.</source>
        <translation>La sua partizione di avvio è più grande di %1 e rejoin non la legge: un token che arriva più tardi va messo in %2 sull&apos;host in funzione.</translation>
    </message>
    <message>
        <source>the SSH server of this base is dropbear, which reads no key of OpenSSH&apos;s: hosts would answer with another; leave it out, or install openssh-server in the base</source>
        <translation>il server SSH di questa base è dropbear, che non legge chiavi di OpenSSH: gli host risponderebbero con un&apos;altra; ometterla o installare openssh-server nella base</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come: it is put into %1 on the running host</source>
        <translation>come vuole il preset, il token della scheda deve ancora arrivare: va messo in %1 sull&apos;host in funzione</translation>
    </message>
    <message>
        <source>no Vault token was given: write the card again with one, or put a wrapped token into %1 on the running host</source>
        <translation>non è stato dato alcun token di Vault: riscrivere la scheda con uno, oppure mettere un token avvolto in %1 sull&apos;host in funzione</translation>
    </message>
    <message>
        <source>the card has no token (%1): write it again, or put a wrapped token into %2 on the running host</source>
        <translation>la scheda non ha token (%1): riscriverla, oppure mettere un token avvolto in %2 sull&apos;host in funzione</translation>
    </message>
    <message>
        <source>It unpacks to %1.</source>
        <translation>Decompressa occupa %1.</translation>
    </message>
    <message>
        <source>It unpacks to %1 or more; %2 at most are accepted.</source>
        <translation>Decompressa occupa %1 o più; si accettano al massimo %2.</translation>
    </message>
    <message>
        <source>It does not say what it unpacks to; %1 at most are accepted.</source>
        <translation>Non dice quanto occupa decompressa; si accettano al massimo %1.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner).</source>
        <translation>Nessun token va sulla scheda: l&apos;host aspetta finché il suo SecretID viene messo in /var/lib/vault-agent/secret-id (come root; l&apos;host ne fa proprietario il suo agente).</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Use a wireless network</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Usa una rete senza fili</translation>
    </message>
    <message>
        <source>Without it the cards need a cable.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Senza, le schede hanno bisogno di un cavo.</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nome della rete (SSID)</translation>
    </message>
    <message>
        <source>With a passphrase, which is asked for when cards are written.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Con una passphrase, chiesta quando si scrivono le schede.</translation>
    </message>
    <message>
        <source>With a passphrase; for newer routers and boards.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Con una passphrase; per router e schede più recenti.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A choice of the wizard: a wireless network that anybody may use</extracomment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody nearby can join.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Senza passphrase: chiunque sia vicino può collegarsi.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Two letters; its radio rules apply. Some systems keep the radio off without it.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Due lettere; valgono le sue regole radio. Alcuni sistemi senza tengono la radio spenta.</translation>
    </message>
    <message>
        <source>The network does not announce its name</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>La rete non annuncia il suo nome</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Cavo</translation>
    </message>
    <message>
        <source>Address from the router (DHCP)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Indirizzo dal router (DHCP)</translation>
    </message>
    <message>
        <source>A static address for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un indirizzo statico per ogni scheda</translation>
    </message>
    <message>
        <source>Address and prefix length</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Indirizzo e lunghezza del prefisso</translation>
    </message>
    <message>
        <source>{n+20} is the card&apos;s number plus 20.</source>
        <extracomment>About a field of the wizard; {n+20} stays as it is</extracomment>
        <translation>{n+20} è il numero della scheda più 20.</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Server dei nomi</translation>
    </message>
    <message>
        <source>Use this computer&apos;s network, %1</source>
        <extracomment>Button of the wizard; %1 is the wireless network that this computer is in</extracomment>
        <translation>Usa la rete di questo computer, %1</translation>
    </message>
</context>
<context>
    <name>PartitionEntry</name>
    <message>
        <source>Partition %1, %2</source>
        <extracomment>Accessible name of a partition&apos;s fields; %1 is its number, %2 its label</extracomment>
        <translation>Partizione %1, %2</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Sposta %1 avanti</translation>
    </message>
    <message>
        <source>Move %1 back</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Sposta %1 indietro</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>4GiB, 25% or rest</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>4GiB, 25% o rest</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Filesystem</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Montata su</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Proprietario</translation>
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
        <translation>Le partizioni in scala</translation>
    </message>
    <message>
        <source>Drawn for a card of</source>
        <extracomment>Name of a choice: the size of card that partitions are drawn for</extracomment>
        <translation>Disegnato per una scheda da</translation>
    </message>
    <message>
        <source>Size of the root</source>
        <extracomment>Name of a field of the wizard: the partition that holds the system</extracomment>
        <translation>Dimensione della radice</translation>
    </message>
    <message>
        <source>8GiB, 25% of the card, or rest. Left empty, as large as what is put there needs.</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>8GiB, 25% della scheda o rest. Se vuoto, quanto serve a ciò che contiene.</translation>
    </message>
    <message>
        <source>Add a partition</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Aggiungi una partizione</translation>
    </message>
    <message>
        <source>Partition table</source>
        <extracomment>Heading in the wizard: the kind of table that lists the partitions</extracomment>
        <translation>Tabella delle partizioni</translation>
    </message>
    <message>
        <source>Every Raspberry Pi starts from it.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Ogni Raspberry Pi si avvia con questa.</translation>
    </message>
    <message>
        <source>Raspberry Pi 4, 400, 5 and their Compute Modules start from it, with a boot loader of September 2020 or later; older models do not.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Raspberry Pi 4, 400, 5 e i loro Compute Module si avviano con questa, con un boot loader di settembre 2020 o successivo; i modelli più vecchi no.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Time zone</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Left empty, it stays as in the base.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Se vuoto, resta come nella base.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Lingua e formati</translation>
    </message>
    <message>
        <source>For a screen and keyboard at the board: it, us(intl), or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Per uno schermo e una tastiera alla scheda: it, us(intl), o più d’uno, us,ru.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Partitions, %1</source>
        <extracomment>Accessible name of a bar of partitions; %1 is the size of a card</extracomment>
        <translation>Partizioni, %1</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>Plan</source>
        <extracomment>Accessible name of the plan</extracomment>
        <translation>Piano</translation>
    </message>
    <message>
        <source>The plan of the card appears here once there is a base and a preset.</source>
        <extracomment>Shown in place of the plan before base and preset are chosen</extracomment>
        <translation>Il piano della scheda compare qui quando ci sono una base e un preset.</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>Shown in place of the plan while it is being made</extracomment>
        <translation>Pianificazione</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>Preset</source>
        <extracomment>Heading of the pane where a preset is chosen</extracomment>
        <translation>Preset</translation>
    </message>
    <message>
        <source>What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Make one, choose one, or drop a file here.</source>
        <extracomment>The preset pane before a preset is chosen</extracomment>
        <translation>Ciò che rende tua una scheda: nomi host, utente, rete, partizioni, il cluster in cui entra. Creane uno, sceglilo, o trascina qui un file.</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nuovo preset</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button that opens the chosen preset in the wizard</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Edit the preset %1</source>
        <extracomment>Accessible name of the button that opens the chosen preset in the wizard; %1 is the preset</extracomment>
        <translation>Modifica il preset %1</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>Button that shows all presets</extracomment>
        <translation>Preset…</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>Button: cards are written without a preset</extracomment>
        <translation>Nessun preset</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Nessun preset: scrivere l’immagine così com’è</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Duplicate %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Duplica %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Esporta %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a preset in the list: opens the wizard</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>in use · %1</source>
        <extracomment>About a preset in the list that the cards are written with; %1 is what it is</extracomment>
        <translation>in uso · %1</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Your presets</source>
        <extracomment>Accessible name of the page that lists presets</extracomment>
        <translation>I tuoi preset</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Torna alle scelte</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Heading of the page that lists presets</extracomment>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nuovo preset</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 è stato eliminato</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that brings back a preset that was deleted</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <extracomment>Accessible name of the button that brings back a preset; %1 is the preset</extracomment>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>None yet. A preset is made once for each kind of card, and holds no secret: it can be shared, or kept in git.</source>
        <extracomment>The list of presets while it is empty</extracomment>
        <translation>Ancora nessuno. Un preset si crea una volta per ogni tipo di scheda e non contiene segreti: si può condividere, o tenere in git.</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Importa un preset</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>File types in the file dialog for a preset</extracomment>
        <translation>Preset (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Esporta un preset</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Presets and templates (*.json *.hcl)</source>
        <extracomment>File types in the file dialog for a preset that is imported; .hcl is Packer&apos;s</extracomment>
        <translation>Preset e template (*.json *.hcl)</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>The choice to write cards without any preset of the list</extracomment>
        <translation>Nessun preset: scrivere l’immagine così com’è</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use no preset</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Non usare alcun preset</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>The zip of the publisher, or the program itself, for the cards&apos; processor.</source>
        <extracomment>About a field for a program&apos;s file</extracomment>
        <translation>Lo zip dell’editore, o il programma stesso, per il processore delle schede.</translation>
    </message>
    <message>
        <source>%1&apos;s version</source>
        <extracomment>Name of a field for a program&apos;s version; %1 is the program</extracomment>
        <translation>Versione di %1</translation>
    </message>
    <message>
        <source>%1 is in the base already</source>
        <extracomment>A choice of the wizard: nothing is put on the cards, the base&apos;s own program is used; %1 is the program</extracomment>
        <translation>%1 è già nella base</translation>
    </message>
    <message>
        <source>or %1 as a file</source>
        <extracomment>Name of a field for a program&apos;s file; %1 is the program</extracomment>
        <translation>o %1 come file</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Heading of the question for another name; %1 is a preset</extracomment>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives a preset another name</extracomment>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a preset&apos;s name as it is</extracomment>
        <translation>Lascialo così</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Save a report</source>
        <extracomment>Heading of the sheet that saves a report
----------
Title of a file dialog</extracomment>
        <translation>Salva un rapporto</translation>
    </message>
    <message>
        <source>A text about the last cards that were written or failed: versions of Landfall and of this system, hosts, drives with their serial numbers, times and errors. Read it before you pass it on. No secret is in it.</source>
        <extracomment>What is in a report</extracomment>
        <translation>Un testo sulle ultime schede scritte o non riuscite: versioni di Landfall e di questo sistema, host, supporti con i numeri di serie, orari ed errori. Leggilo prima di passarlo ad altri. Non contiene segreti.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Accessible name of the page that shows the plan in detail</extracomment>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Torna alle scelte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Heading of the page that shows the plan in detail; %1 is a preset&apos;s name, %2 a base&apos;s</extracomment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>What is put on each card</source>
        <extracomment>Heading of the list of what is put on a card beside the base</extracomment>
        <translation>Che cosa viene messo su ogni scheda</translation>
    </message>
    <message>
        <source>What each card asks for when it boots</source>
        <extracomment>Heading of the list of what a card asks of Vault and Consul when it boots</extracomment>
        <translation>Che cosa chiede ogni scheda all’avvio</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: kept from before</source>
        <extracomment>A secret is kept in memory since the last batch; %1 is its name</extracomment>
        <translation>%1: già inserita</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button that asks for a secret again</extracomment>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a button that asks for a secret again; %1 is its name</extracomment>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <source>%1: from the keychain</source>
        <extracomment>A secret was found in the keychain; %1 is its name</extracomment>
        <translation>%1: dal portachiavi</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Passphrase of the Wi-Fi %1</source>
        <extracomment>Name of a field; %1 is a wireless network</extracomment>
        <translation>Passphrase del Wi-Fi %1</translation>
    </message>
    <message>
        <source>Password of %1 on the cards</source>
        <extracomment>Name of a field; %1 is a user</extracomment>
        <translation>Password di %1 sulle schede</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Il tuo token per %1</translation>
    </message>
    <message>
        <source>Used to make one wrapped token a card; it stays on this computer, in memory.</source>
        <extracomment>About the operator&apos;s Vault token</extracomment>
        <translation>Serve a creare un token avvolto per ogni scheda; resta in memoria su questo computer.</translation>
    </message>
    <message>
        <source>Optional: without it the cards are written without a token, and rejoin adds it later.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Facoltativo: senza, le schede vengono scritte senza token, e rejoin lo aggiunge dopo.</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect key of %1</source>
        <extracomment>Name of a field; %1 is a host, Raspberry Pi Connect a service</extracomment>
        <translation>Chiave Raspberry Pi Connect di %1</translation>
    </message>
    <message>
        <source>A new auth key of your account for each card: it works once, and is not kept.</source>
        <extracomment>About a field</extracomment>
        <translation>Una nuova chiave del tuo account per ogni scheda: vale una volta e non viene conservata.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>%1: path</source>
        <extracomment>Name of a field for a path in Vault; %1 is what is found there</extracomment>
        <translation>%1: percorso</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field for the key of a value in Vault</extracomment>
        <translation>Chiave</translation>
    </message>
</context>
<context>
    <name>SettingsCache</name>
    <message>
        <source>Cache</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Unpacked bases and downloads are kept. The least recently used are removed first, those that a preset names last.</source>
        <extracomment>About the cache in the settings</extracomment>
        <translation>Le basi estratte e gli scaricamenti vengono conservati. Per primi si eliminano quelli usati meno di recente, per ultimi quelli che un preset nomina.</translation>
    </message>
    <message>
        <source>%1 on the disk at present</source>
        <extracomment>About the cache; %1 is a size</extracomment>
        <translation>%1 sul disco al momento</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Name of the field for the cache&apos;s limit</extracomment>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Such as 40GiB or 20GB.</source>
        <extracomment>About the field for the cache&apos;s limit</extracomment>
        <translation>Per esempio 40GiB o 20GB.</translation>
    </message>
    <message>
        <source>Clear the cache (%1)</source>
        <extracomment>Button that empties the cache; %1 is a size</extracomment>
        <translation>Svuota la cache (%1)</translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <extracomment>Name of a choice in the settings</extracomment>
        <translation>Lingua di questa finestra</translation>
    </message>
    <message>
        <source>Takes effect when Landfall is started again.</source>
        <extracomment>About the language that was chosen in the settings</extracomment>
        <translation>Ha effetto al prossimo avvio di Landfall.</translation>
    </message>
</context>
<context>
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Elenchi di immagini</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. What a list says is checked against the image.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>Nel formato di Raspberry Pi Imager. Ciò che un elenco dice viene verificato sull’immagine.</translation>
    </message>
    <message>
        <source>Raspberry Pi&apos;s own list</source>
        <extracomment>A list that can be switched off</extracomment>
        <translation>L’elenco di Raspberry Pi</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <extracomment>Button that takes a list away; %1 is its address</extracomment>
        <translation>Rimuovi l’elenco %1</translation>
    </message>
    <message>
        <source>Add a list</source>
        <extracomment>Name of the field for another list</extracomment>
        <translation>Aggiungi un elenco</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a file.</source>
        <extracomment>About the field for another list</extracomment>
        <translation>Un indirizzo (https://…), o il percorso di un file.</translation>
    </message>
    <message>
        <source>Add the list</source>
        <extracomment>Button that adds a list</extracomment>
        <translation>Aggiungi l’elenco</translation>
    </message>
</context>
<context>
    <name>SettingsMirrors</name>
    <message>
        <source>Mirrors of the programs</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Mirror dei programmi</translation>
    </message>
    <message>
        <source>Vault, Consul and consul-template come from their publisher, whose signature is checked. A mirror serves the same files; with a keyring its own signature is checked instead, and the plan says so.</source>
        <extracomment>About the mirrors in the settings</extracomment>
        <translation>Vault, Consul e consul-template arrivano dal loro editore, la cui firma viene verificata. Un mirror fornisce gli stessi file; con un portachiavi di firma (keyring) si verifica invece la firma del mirror, e il piano lo dice.</translation>
    </message>
    <message>
        <source>Remove the mirror: %1</source>
        <extracomment>Button that takes a mirror away; %1 says what comes from where</extracomment>
        <translation>Rimuovi il mirror: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of the choice of a program that gets a mirror</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Its mirror</source>
        <extracomment>Name of the field for a mirror</extracomment>
        <translation>Il suo mirror</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a folder.</source>
        <extracomment>About the field for a mirror</extracomment>
        <translation>Un indirizzo (https://…), o il percorso di una cartella.</translation>
    </message>
    <message>
        <source>Signed by a key of %1</source>
        <extracomment>By which keys the files of a new mirror are checked; %1 is a file</extracomment>
        <translation>Firmato con una chiave di %1</translation>
    </message>
    <message>
        <source>Add the mirror</source>
        <extracomment>Button that adds a mirror</extracomment>
        <translation>Aggiungi il mirror</translation>
    </message>
    <message>
        <source>Keyring…</source>
        <extracomment>Button that opens the dialog for a keyring</extracomment>
        <translation>Keyring…</translation>
    </message>
    <message>
        <source>Choose a keyring</source>
        <extracomment>Title of the dialog for a keyring</extracomment>
        <translation>Scegli un keyring</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Accessible name of the page of settings
----------
Heading of the page of settings</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back from the settings</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>For servers of your own whose certificate no public authority has signed. They are trusted for downloads, besides those of the system.</source>
        <extracomment>About the certificates in the settings</extracomment>
        <translation>Per server tuoi il cui certificato non è firmato da un’autorità pubblica. Valgono per gli scaricamenti, oltre a quelli del sistema.</translation>
    </message>
    <message>
        <source>Another CA file…</source>
        <extracomment>Button that opens the dialog for a file of certificates</extracomment>
        <translation>Un altro file CA…</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Scegli un file CA…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Non fidarti più</translation>
    </message>
    <message>
        <source>These settings are stored in %1 and apply to landfall-cli too.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Queste impostazioni sono salvate in %1 e valgono anche per landfall-cli.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <extracomment>Title of the dialog for a file of certificates</extracomment>
        <translation>Scegli un file CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>File types in the dialog for a file of certificates</extracomment>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Base, preset and cards</source>
        <extracomment>Accessible name of the first page</extracomment>
        <translation>Base, preset e schede</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>About a step of the wizard: how many fields are to be put right</extracomment>
        <translation>
            <numerusform>%n da correggere</numerusform>
            <numerusform>%n da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <extracomment>About a step of the wizard: how many fields are to be filled</extracomment>
        <translation>
            <numerusform>%n da compilare</numerusform>
            <numerusform>%n da compilare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>A fresh token for %1</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Un nuovo token per %1</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Revocare il token di %1?</translation>
    </message>
    <message>
        <source>Put the card back into a reader. A new wrapped token goes on it, works once, and the old one is revoked; nothing else on the card changes.</source>
        <extracomment>What a fresh token is; the term of Vault is given beside it</extracomment>
        <translation>Rimetti la scheda in un lettore. Vi va un nuovo token avvolto, che funziona una volta, e quello vecchio viene revocato; nient’altro cambia sulla scheda.</translation>
    </message>
    <message>
        <source>A card that has not joined yet cannot join any more. One that has joined stays until its Vault token ends, and cannot log in again.</source>
        <extracomment>What revoking a token does</extracomment>
        <translation>Una scheda non ancora unita non può più unirsi. Una già unita resta finché non finisce il suo token di Vault, e non può accedere di nuovo.</translation>
    </message>
    <message>
        <source>The card is in</source>
        <extracomment>Name of a choice: in which reader the card is</extracomment>
        <translation>La scheda è in</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <extracomment>A choice before something is chosen</extracomment>
        <translation>Scegli il supporto</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>A choice while there is nothing to choose</extracomment>
        <translation>Nessuna scheda trovata</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Il tuo token per %1</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Richiesta a Vault</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Button that ends a card&apos;s token; %1 is its host</extracomment>
        <translation>Revoca il token di %1</translation>
    </message>
    <message>
        <source>Writing the token</source>
        <extracomment>Button while a fresh token is made and written</extracomment>
        <translation>Scrittura del token</translation>
    </message>
    <message>
        <source>Put a fresh token on it</source>
        <extracomment>Button that puts a fresh token on a card</extracomment>
        <translation>Metti un nuovo token</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet after something was done</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a card&apos;s token as it is</extracomment>
        <translation>Lascialo così</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Address of the Vault server</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Indirizzo del server Vault</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>La sua autorità di certificazione (PEM)</translation>
    </message>
    <message>
        <source>Left empty, the system&apos;s trusted authorities are used.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Se vuoto, si usano le autorità di cui il sistema si fida.</translation>
    </message>
    <message>
        <source>How a card authenticates</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Come si autentica una scheda</translation>
    </message>
    <message>
        <source>Durable</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Durevole</translation>
    </message>
    <message>
        <source>The host keeps a SecretID, and logs in again by itself after a long time without power.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>L’host conserva un SecretID e accede di nuovo da solo dopo molto tempo senza corrente.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Rigorosa</translation>
    </message>
    <message>
        <source>Nothing stays on the card: after its token ends it needs a new one, by rejoin.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Nulla resta sulla scheda: finito il suo token gliene serve uno nuovo, con rejoin.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>In seguito</translation>
    </message>
    <message>
        <source>The card has the role-id alone, and waits for its token.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>La scheda ha solo il role-id, e aspetta il suo token.</translation>
    </message>
    <message>
        <source>The wrapped token is valid for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Il token avvolto vale</translation>
    </message>
    <message>
        <source>It works once: the card must boot within this time.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Funziona una volta: la scheda deve avviarsi entro questo tempo.</translation>
    </message>
    <message>
        <source>Networks from which it may be used</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Reti da cui può essere usato</translation>
    </message>
    <message>
        <source>AppRole role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Ruolo AppRole</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>Where things are in Vault</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Dove sono le cose in Vault</translation>
    </message>
    <message>
        <source>Only where your cluster differs from the defaults shown in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Solo dove il tuo cluster differisce dai valori mostrati in grigio.</translation>
    </message>
    <message>
        <source>Mount of the AppRole method</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Mount del metodo AppRole</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Gossip key</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Chiave gossip</translation>
    </message>
    <message>
        <source>Consul&apos;s certificate authority</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Autorità di certificazione di Consul</translation>
    </message>
    <message>
        <source>A certificate of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un certificato proprio per ogni scheda</translation>
    </message>
    <message>
        <source>From a PKI engine of Vault.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Da un motore PKI di Vault.</translation>
    </message>
    <message>
        <source>Mount of the PKI engine</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Mount del motore PKI</translation>
    </message>
    <message>
        <source>PKI role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Ruolo PKI</translation>
    </message>
    <message>
        <source>A certificate lives for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Un certificato dura</translation>
    </message>
    <message>
        <source>A Consul ACL token for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un token ACL di Consul per ogni scheda</translation>
    </message>
    <message>
        <source>ACL token</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Token ACL</translation>
    </message>
    <message>
        <source>The role needs no SecretID, on purpose</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Il ruolo non richiede SecretID, ed è voluto</translation>
    </message>
    <message>
        <source>Anybody in the network who knows the role-id can be a node.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Chiunque nella rete conosca il role-id può essere un nodo.</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0; about 130 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0; circa 130 MB su ogni scheda.</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 500 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; circa 500 MB su ogni scheda.</translation>
    </message>
    <message>
        <source>Paste it, or have it fetched below.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Incollalo, o fallo recuperare qui sotto.</translation>
    </message>
    <message>
        <source>Plain http to Vault, inside a tunnel</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>http in chiaro verso Vault, dentro un tunnel</translation>
    </message>
    <message>
        <source>For an address with http://. Nothing but the tunnel, such as WireGuard, protects tokens and secrets.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Per un indirizzo con http://. Soltanto il tunnel, come WireGuard, protegge token e segreti.</translation>
    </message>
    <message>
        <source>Its common name</source>
        <extracomment>Name of a field of the wizard: the common name of a certificate</extracomment>
        <translation>Il suo nome comune</translation>
    </message>
    <message>
        <source>As the PKI role allows it; {host} and {datacenter} stand for the card&apos;s own.</source>
        <extracomment>About a field of the wizard; {host} and {datacenter} stay as they are</extracomment>
        <translation>Come lo consente il ruolo PKI; {host} e {datacenter} stanno per quelli della scheda.</translation>
    </message>
    <message>
        <source>Further names in it</source>
        <extracomment>Name of a field of the wizard: further names in a certificate</extracomment>
        <translation>Altri nomi al suo interno</translation>
    </message>
    <message>
        <source>IP addresses in it</source>
        <extracomment>Name of a field of the wizard: addresses in a certificate</extracomment>
        <translation>Indirizzi IP al suo interno</translation>
    </message>
</context>
<context>
    <name>VaultTest</name>
    <message>
        <source>Your Vault token, for a test</source>
        <extracomment>Name of a field of the wizard: the operator&apos;s own token of Vault</extracomment>
        <translation>Il tuo token di Vault, per una prova</translation>
    </message>
    <message>
        <source>It stays in memory until the wizard is left. The test also fetches the role-id.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Resta in memoria finché non esci dalla procedura. La prova recupera anche il role-id.</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Richiesta a Vault</translation>
    </message>
    <message>
        <source>Test with Vault</source>
        <extracomment>Button of the wizard: whether cards could log in</extracomment>
        <translation>Prova con Vault</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Host and user</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Host e utente</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Luogo</translation>
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
        <translation>Partizioni</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Preset wizard</source>
        <extracomment>Accessible name of the page where a preset is written</extracomment>
        <translation>Procedura del preset</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <extracomment>Button that leaves the wizard</extracomment>
        <translation>Esci dalla procedura</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of the wizard&apos;s steps</extracomment>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the wizard: to the step before</extracomment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of the wizard: to the next step</extracomment>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>Try %n card(s) again</source>
        <extracomment>Button after a batch: the cards that failed are chosen once more</extracomment>
        <translation>
            <numerusform>Riprova con %n scheda</numerusform>
            <numerusform>Riprova con %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next cards</source>
        <extracomment>Button after a batch</extracomment>
        <translation>Scrivi le prossime schede</translation>
    </message>
    <message>
        <source>The keychain did not store the secrets: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>Il portachiavi non ha salvato i segreti: %1</translation>
    </message>
    <message>
        <source>See them arrive</source>
        <extracomment>Button after a batch: to the page where the cards are seen to join</extracomment>
        <translation>Guardale arrivare</translation>
    </message>
</context>
<context>
    <name>WritingRow</name>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the writing of one card</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop writing %1</source>
        <extracomment>Accessible name of the button that stops the writing of one card; %1 is its host</extracomment>
        <translation>Interrompi la scrittura di %1</translation>
    </message>
</context>
<context>
    <name>landfall::ArrivalsModel</name>
    <message numerus="yes">
        <source>%1 · %n card(s) · %2</source>
        <extracomment>Heading of the cards that were written together: %1 a preset, %2 a time; %n cards</extracomment>
        <translation>
            <numerusform>%1 · %n scheda · %2</numerusform>
            <numerusform>%1 · %n schede · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n card(s) to appear in Consul</source>
        <extracomment>Above the list of written cards: how many are waited for</extracomment>
        <translation>
            <numerusform>In attesa che %n scheda compaia in Consul</numerusform>
            <numerusform>In attesa che %n schede compaiano in Consul</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has been written on this computer yet.</source>
        <extracomment>In place of the list of written cards</extracomment>
        <translation>Su questo computer non è ancora stata scritta alcuna scheda.</translation>
    </message>
    <message>
        <source>Not waiting for any card</source>
        <extracomment>Above the list of written cards</extracomment>
        <translation>Nessuna scheda in attesa</translation>
    </message>
    <message>
        <source>Token revoked %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token revocato (%1)</translation>
    </message>
    <message>
        <source>Token used</source>
        <extracomment>About a card&apos;s token: it did its work</extracomment>
        <translation>Token usato</translation>
    </message>
    <message>
        <source>No token yet</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Ancora nessun token</translation>
    </message>
    <message>
        <source>Token expired %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token scaduto (%1)</translation>
    </message>
    <message>
        <source>Token valid until %1</source>
        <translation>Token valido, scadenza %1</translation>
    </message>
</context>
<context>
    <name>landfall::BaseListModel</name>
    <message>
        <source>%1 · used %2</source>
        <extracomment>A base in the cache: %1 what it takes on the disk, %2 when it was used last</extracomment>
        <translation>%1 · usata %2</translation>
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
        <translation>Non accetta impostazioni: viene scritta così com’è</translation>
    </message>
    <message>
        <source>Takes its settings</source>
        <extracomment>About a base that settings can be put into</extracomment>
        <translation>Accetta le impostazioni</translation>
    </message>
    <message>
        <source>Takes its settings, but not all</source>
        <extracomment>About a base that some settings cannot be put into</extracomment>
        <translation>Accetta le impostazioni, ma non tutte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a base was read: %1 of %2, both sizes</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Without a preset it is written as it is.</source>
        <extracomment>About any base, beside whether it takes settings</extracomment>
        <translation>Senza preset viene scritta così com’è.</translation>
    </message>
    <message>
        <source>Takes its settings, and keeps its partitions</source>
        <extracomment>About a base that settings can be put into, and whose partitions cannot be changed</extracomment>
        <translation>Accetta le impostazioni e mantiene le sue partizioni</translation>
    </message>
</context>
<context>
    <name>landfall::BatchModel</name>
    <message>
        <source>Safe to remove</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Si può togliere</translation>
    </message>
    <message>
        <source>Written and compared: %1 in %2</source>
        <translation>Scritti e confrontati: %1 in %2</translation>
    </message>
    <message>
        <source>Written and compared: %1</source>
        <extracomment>A card image file is done; %1 is how much was written</extracomment>
        <translation>Scritti e confrontati: %1</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <extracomment>What to do with a card image file that is done; %1 is its path</extracomment>
        <translation>Pronto in %1</translation>
    </message>
    <message>
        <source>Ejected: take it out</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Espulsa: toglila pure</translation>
    </message>
    <message>
        <source>It cannot be used until it is written again</source>
        <extracomment>What to do with a card whose writing was stopped</extracomment>
        <translation>Non è utilizzabile finché non viene riscritta</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n card(s)</source>
        <extracomment>Heading while cards are written</extracomment>
        <translation>
            <numerusform>Scrittura di %n scheda</numerusform>
            <numerusform>Scrittura di %n schede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <extracomment>Heading when all cards are done</extracomment>
        <translation>
            <numerusform>%n scheda scritta</numerusform>
            <numerusform>%n schede scritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not written</source>
        <extracomment>Heading when no card was written</extracomment>
        <translation>
            <numerusform>%n scheda non scritta</numerusform>
            <numerusform>%n schede non scritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards written</source>
        <extracomment>Heading when some cards were not written: %1 of %2 cards were</extracomment>
        <translation>%1 schede scritte su %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The state of a card whose writing was stopped by the person</extracomment>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>The state of a card while its writing is being stopped</extracomment>
        <translation>Interruzione</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What a card is at</extracomment>
        <translation>Lettura della base</translation>
    </message>
    <message>
        <source>Composing</source>
        <extracomment>What a card is at: its content is put together</extracomment>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a card is at</extracomment>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>What a card is at: what was written is read back and compared</extracomment>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Asking Vault for its token</source>
        <extracomment>What a card is at: its token is asked for</extracomment>
        <translation>Richiesta del token a Vault</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>What a card is at: the partition table is written last</extracomment>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 were on it already</source>
        <extracomment>Follows how much was written to a card; %1 is how much had not to be</extracomment>
        <translation>%1 c’erano già</translation>
    </message>
    <message>
        <source>Comparing, writing what differs</source>
        <extracomment>What a card is at: most of it is as it should be and is not written again</extracomment>
        <translation>Confronto, scrittura di ciò che differisce</translation>
    </message>
    <message>
        <source>%1 unused and blank</source>
        <extracomment>Follows how much was written to a card; %1 is how much unused space is zeros now</extracomment>
        <translation>%1 liberi e azzerati</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a token</source>
        <extracomment>Heading when cards are done, some without a token; %1 says how many were written</extracomment>
        <translation>
            <numerusform>%1, %n senza token</numerusform>
            <numerusform>%1, %n senza token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token. &quot;Fresh token&quot; in Arrivals puts one on it.</source>
        <extracomment>What to do about a card that was written without a token; &quot;Arrivals&quot; is a page, &quot;Fresh token&quot; a button on it</extracomment>
        <translation>Non può ancora unirsi: non ha token. «Nuovo token» in Arrivi gliene scrive uno.</translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token.</source>
        <extracomment>About a card that was written without a token; what to do comes behind it</extracomment>
        <translation>Non può ancora unirsi: non ha token.</translation>
    </message>
</context>
<context>
    <name>landfall::BatchNotice</name>
    <message numerus="yes">
        <source>%n card(s) were not written.</source>
        <extracomment>In a notification: some cards of a batch were not written</extracomment>
        <translation>
            <numerusform>%n scheda non è stata scritta.</numerusform>
            <numerusform>%n schede non sono state scritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front</extracomment>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>landfall::BatchQuestion</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>landfall::CardListModel</name>
    <message>
        <source>Replaces the file in %1</source>
        <translation>Sostituisce il file in %1</translation>
    </message>
    <message>
        <source>A new file in %1</source>
        <extracomment>About a card image file that would be written</extracomment>
        <translation>Un nuovo file in %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>About a drive whose writing did not end</extracomment>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>holds %1</source>
        <extracomment>About a drive; %1 names what is stored on it</extracomment>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Button; %1 is a file&apos;s name</extracomment>
        <translation>Scrivi %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n card image(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>Scrivi %n immagine di scheda</numerusform>
            <numerusform>Scrivi %n immagini di scheda</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase and write %1, %2</source>
        <extracomment>Button; %1 is a drive, %2 its size</extracomment>
        <translation>Cancella e scrivi %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Erase and write %n card(s), %1</source>
        <extracomment>Button; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Cancella e scrivi %n scheda, %1</numerusform>
            <numerusform>Cancella e scrivi %n schede, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %1 and write %n card(s)</source>
        <extracomment>Button: cards and card image files together; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Cancella %1 e scrivi %n scheda</numerusform>
            <numerusform>Cancella %1 e scrivi %n schede</numerusform>
        </translation>
    </message>
    <message>
        <source>Another card has this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Un’altra scheda ha questo nome</translation>
    </message>
    <message>
        <source>built in, not a card</source>
        <extracomment>About a drive that is no card</extracomment>
        <translation>disco interno, non una scheda</translation>
    </message>
</context>
<context>
    <name>landfall::CatalogModel</name>
    <message>
        <source>%1 to download</source>
        <extracomment>About an image of a list; %1 is a size</extracomment>
        <translation>%1 da scaricare</translation>
    </message>
    <message>
        <source>All boards</source>
        <extracomment>The choice that images for every board are shown</extracomment>
        <translation>Tutti i modelli</translation>
    </message>
</context>
<context>
    <name>landfall::ContentListModel</name>
    <message numerus="yes">
        <source>user with %n SSH key(s)</source>
        <extracomment>A line of the review: an account that is made</extracomment>
        <translation>
            <numerusform>utente con %n chiave SSH</numerusform>
            <numerusform>utente con %n chiavi SSH</numerusform>
        </translation>
    </message>
    <message>
        <source>system user</source>
        <extracomment>A line of the review: an account that is made for a service</extracomment>
        <translation>utente di sistema</translation>
    </message>
    <message>
        <source>on the boot partition</source>
        <extracomment>A line of the review: a file on the boot partition</extracomment>
        <translation>sulla partizione di avvio</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>A line of the review: a symbolic link, %1 is its target</extracomment>
        <translation>collegamento a %1</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A line of the review: a file of the base that is removed</extracomment>
        <translation>rimosso</translation>
    </message>
</context>
<context>
    <name>landfall::EraseModel</name>
    <message>
        <source>Stopping</source>
        <extracomment>Shown while the erasing of a card is being stopped</extracomment>
        <translation>Interruzione</translation>
    </message>
    <message>
        <source>Asking for the card</source>
        <extracomment>Shown while a card is erased</extracomment>
        <translation>Richiesta della scheda</translation>
    </message>
    <message>
        <source>Erasing and comparing</source>
        <translation>Cancellazione e confronto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Ejected: take it out.</source>
        <translation>Cancellata: una partizione vuota da %1. Espulsa: toglila pure.</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Safe to remove.</source>
        <extracomment>A card that was erased; %1 is the size of its partition</extracomment>
        <translation>Cancellata: una partizione vuota da %1. Si può togliere.</translation>
    </message>
</context>
<context>
    <name>landfall::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window is the one that the system speaks</extracomment>
        <translation>Come il sistema</translation>
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
        <translation>Disegnato su %1</translation>
    </message>
    <message>
        <source>Needs a card of at least %1</source>
        <extracomment>The smallest card that the partitions fit on; %1 is an exact size</extracomment>
        <translation>Serve una scheda da almeno %1</translation>
    </message>
    <message>
        <source>Fits on cards of %1 and larger; needs %2</source>
        <extracomment>The smallest card that the partitions fit on; %1 is a size as cards are sold, %2 an exact one</extracomment>
        <translation>Sta su schede da %1 in su; servono %2</translation>
    </message>
    <message>
        <source>Where the root ends</source>
        <extracomment>Accessible name of a handle that is dragged</extracomment>
        <translation>Dove finisce la radice</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <extracomment>Accessible name of a handle that is dragged; %1 is a partition</extracomment>
        <translation>Dove inizia %1</translation>
    </message>
    <message>
        <source>Where %1 ends</source>
        <translation>Dove finisce %1</translation>
    </message>
</context>
<context>
    <name>landfall::LoginQuestion</name>
    <message>
        <source>A user&apos;s name has no colon in it</source>
        <extracomment>What is wrong with the name by which a person signs in to a server (RFC 7617)</extracomment>
        <translation>Un nome utente non contiene due punti</translation>
    </message>
</context>
<context>
    <name>landfall::NetworkModel</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>A mirror of a program: %1 is the program, %2 an address or a folder</extracomment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>signed by its publisher</source>
        <extracomment>By whom the files of a mirror must be signed; %1 is a file</extracomment>
        <translation>firmato dal suo editore</translation>
    </message>
    <message>
        <source>signed by a key of %1</source>
        <translation>firmato con una chiave di %1</translation>
    </message>
    <message>
        <source>This list is there already</source>
        <extracomment>Why a list cannot be added</extracomment>
        <translation>Questo elenco c’è già</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>Aggiunto %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>Rimosso %1</translation>
    </message>
    <message>
        <source>The certificates of %1 are trusted</source>
        <extracomment>What was done in the settings; %1 is a file</extracomment>
        <translation>I certificati di %1 sono considerati attendibili</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates are trusted</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Solo i certificati del sistema sono considerati attendibili</translation>
    </message>
    <message>
        <source>The cache keeps at most %1</source>
        <extracomment>What was done in the settings; %1 is a size</extracomment>
        <translation>La cache conserva al massimo %1</translation>
    </message>
    <message>
        <source>%1 comes from its mirror now</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 ora arriva dal suo mirror</translation>
    </message>
    <message>
        <source>%1 comes from its publisher again</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 arriva di nuovo dal suo editore</translation>
    </message>
    <message>
        <source>The cache was cleared</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>La cache è stata svuotata</translation>
    </message>
</context>
<context>
    <name>landfall::PartitionListModel</name>
    <message>
        <source>boot</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>avvio</translation>
    </message>
    <message>
        <source>root</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>radice</translation>
    </message>
    <message>
        <source>kept free</source>
        <extracomment>A partition that only keeps the root from growing</extracomment>
        <translation>lasciato libero</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Space on a card that no partition takes</extracomment>
        <translation>libero</translation>
    </message>
</context>
<context>
    <name>landfall::PlanModel</name>
    <message numerus="yes">
        <source>%n card(s) of %1</source>
        <extracomment>Caption of a plan; %1 is a card&apos;s size</extracomment>
        <translation>
            <numerusform>%n scheda da %1</numerusform>
            <numerusform>%n schede da %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest card that fits: %1</source>
        <extracomment>Caption of a plan while no card is chosen; %1 is a size</extracomment>
        <translation>La scheda più piccola che basta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card image(s) of %1</source>
        <extracomment>Caption of the plan of card image files; %1 is a size</extracomment>
        <translation>
            <numerusform>%n immagine di scheda da %1</numerusform>
            <numerusform>%n immagini di scheda da %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as it is: each byte is the image&apos;s, nothing is added, changed or removed.</source>
        <extracomment>About cards that are a copy of the base</extracomment>
        <translation>Scritta così com’è: ogni byte è quello dell’immagine; nulla viene aggiunto, cambiato o tolto.</translation>
    </message>
    <message>
        <source>The partition table is the image&apos;s, and so is each byte outside of its root and boot partition.</source>
        <extracomment>About cards whose partitions are those of the base</extracomment>
        <translation>La tabella delle partizioni è quella dell&apos;immagine, e così ogni byte fuori dalla radice e dalla partizione di avvio.</translation>
    </message>
</context>
<context>
    <name>landfall::PresetEditor</name>
    <message>
        <source>A new preset</source>
        <extracomment>Heading of the wizard that writes a preset</extracomment>
        <translation>Un nuovo preset</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button of the wizard while a preset is being saved</extracomment>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>Button of the wizard: keeps the preset that was written</extracomment>
        <translation>Salva il preset</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>Button of the wizard: keeps what was changed in a preset</extracomment>
        <translation>Salva le modifiche</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <extracomment>Button of the wizard: the changed preset is kept beside the one that was opened</extracomment>
        <translation>Salva come nuovo preset</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n campo da compilare</numerusform>
            <numerusform>%n campi da compilare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n campo da correggere</numerusform>
            <numerusform>%n campi da correggere</numerusform>
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
        <translation>Nodo del cluster</translation>
    </message>
</context>
<context>
    <name>landfall::PresetField</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in one of several lines; %1 is the line&apos;s number, %2 what is wrong</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetListModel</name>
    <message>
        <source>joins %1</source>
        <extracomment>About a preset in the list; %1 is a Consul datacenter</extracomment>
        <translation>entra in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) of its own</source>
        <extracomment>About a preset in the list</extracomment>
        <translation>
            <numerusform>%n partizione propria</numerusform>
            <numerusform>%n partizioni proprie</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset %1 already</source>
        <extracomment>Why a preset cannot have a name; %1 is the name</extracomment>
        <translation>C’è già un preset %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>Creato %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>Importato %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <extracomment>What was done with a preset: %1 is the preset, %2 a file</extracomment>
        <translation>Esportato %1 in %2</translation>
    </message>
    <message>
        <source>made from %1, which no longer exists</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>ricavato da %1, che non esiste più</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>uguale a %1</translation>
    </message>
    <message>
        <source>as %1, except: %2</source>
        <extracomment>About a preset in the list: %1 is the preset that it was made from, %2 a list of fields</extracomment>
        <translation>come %1, tranne: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetModel</name>
    <message>
        <source>Joins no cluster</source>
        <extracomment>About a preset without Consul</extracomment>
        <translation>Non entra in alcun cluster</translation>
    </message>
    <message>
        <source>Joins %1 through OpenBao</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Entra in %1 tramite OpenBao</translation>
    </message>
    <message>
        <source>Joins %1 through Vault</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Entra in %1 tramite Vault</translation>
    </message>
    <message>
        <source>Next host: %1</source>
        <extracomment>About a preset; %1 is a host name</extracomment>
        <translation>Prossimo host: %1</translation>
    </message>
    <message>
        <source>Next hosts: %1</source>
        <extracomment>About a preset; %1 is a list of host names</extracomment>
        <translation>Prossimi host: %1</translation>
    </message>
    <message>
        <source>Signs in as %1, by password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Accesso come %1, con password</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key or password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Accesso come %1, con chiave SSH o password</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Accesso come %1, con chiave SSH</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <extracomment>About a preset; %1 is the name of a wireless network</extracomment>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>Wi-Fi on for %1</source>
        <extracomment>About a preset that has no wireless network; %1 is a country, &quot;IT&quot;</extracomment>
        <translation>Wi-Fi acceso per %1</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>In place of a preset&apos;s name, where cards are written without one</extracomment>
        <translation>Nessun preset</translation>
    </message>
    <message>
        <source>The image is written as it is: without settings.</source>
        <extracomment>What is written where no preset was chosen</extracomment>
        <translation>L&apos;immagine viene scritta così com&apos;è: senza impostazioni.</translation>
    </message>
</context>
<context>
    <name>landfall::ReportModel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
</context>
<context>
    <name>landfall::SecretsModel</name>
    <message>
        <source>A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)</source>
        <extracomment>What is wrong with a Wi-Fi passphrase</extracomment>
        <translation>Una passphrase ha da 8 a 63 caratteri semplici (o 64 cifre esadecimali)</translation>
    </message>
    <message>
        <source>An auth key begins with rpuak_ or rpoak_ and has 30 characters</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect; rpuak_ and rpoak_ stay as they are</extracomment>
        <translation>Una chiave comincia con rpuak_ o rpoak_ e ha 30 caratteri</translation>
    </message>
    <message>
        <source>Another card has this key already: it signs in one device, once</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect</extracomment>
        <translation>Un&apos;altra scheda ha già questa chiave: collega un dispositivo, una volta</translation>
    </message>
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused and is revoked.</source>
        <translation>Il token non era stato usato ed è revocato.</translation>
    </message>
    <message>
        <source>The token had already been used or had expired.</source>
        <translation>Il token era già stato usato o era scaduto.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n SecretID che ne derivava è stato distrutto: la scheda non può accedere di nuovo, e ciò che ha di Vault finisce con la sua durata (TTL).</numerusform>
            <numerusform>%n SecretID che ne derivavano sono stati distrutti: la scheda non può accedere di nuovo, e ciò che ha di Vault finisce con la sua durata (TTL).</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be listed: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>Non è stato possibile elencare i SecretID: %1</translation>
    </message>
    <message>
        <source>%1 has a fresh token, valid until %2. Safe to remove.</source>
        <extracomment>A card has a fresh token; %1 is its host, %2 a time</extracomment>
        <translation>%1 ha un nuovo token, scadenza %2. Si può togliere.</translation>
    </message>
</context>
<context>
    <name>landfall::VaultProbe</name>
    <message>
        <source>Vault answers and the role exists: cards can log in.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault risponde e il ruolo esiste: le schede possono accedere.</translation>
    </message>
    <message>
        <source>The role-id was filled in.</source>
        <extracomment>Follows what Vault answered to a test</extracomment>
        <translation>Il role-id è stato compilato.</translation>
    </message>
</context>
<context>
    <name>landfall::Workbench</name>
    <message>
        <source>Choose a base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Scegli un’immagine di base</translation>
    </message>
    <message>
        <source>The base is being read</source>
        <extracomment>What is still going on before cards can be written</extracomment>
        <translation>Lettura della base in corso</translation>
    </message>
    <message>
        <source>Choose another base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Scegli un’altra immagine di base</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Scegli un preset</translation>
    </message>
    <message>
        <source>Choose another preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Scegli un altro preset</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Le schede non possono essere pianificate</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Spunta una scheda</translation>
    </message>
    <message>
        <source>The base is incomplete</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>La base è incompleta</translation>
    </message>
    <message>
        <source>Correct the host names</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Correggi i nomi host</translation>
    </message>
</context>
</TS>
