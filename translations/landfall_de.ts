<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Schreibt SD-Karten, die beim ersten Start einem Consul-Datacenter beitreten.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It collects no data.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie sammelt keine Daten.</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <extracomment>Button that unfolds the text of the program&apos;s own licence</extracomment>
        <translation>Die Lizenz im Wortlaut</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <extracomment>Heading of a list of libraries and their licences</extracomment>
        <translation>Woraus es gemacht ist</translation>
    </message>
    <message>
        <source>Programs that it starts</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programme, die es startet</translation>
    </message>
    <message>
        <source>Programs that it can put on cards</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programme, die es auf Karten bringen kann</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the sheet about the program</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>not available now</source>
        <extracomment>Read to those who do not see that a button is greyed out</extracomment>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>%n warnings about a plan; the first of them follows</extracomment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button that shows the plan in detail</extracomment>
        <translation>Prüfen</translation>
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
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>SHA-256, if you know it</source>
        <extracomment>Name of the field for a hash</extracomment>
        <translation>SHA-256, wenn Sie ihn kennen</translation>
    </message>
    <message>
        <source>The download is checked against it, and discarded if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Der Download wird damit verglichen und verworfen, wenn er abweicht.</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>Button that downloads an image from the address that was typed</extracomment>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>a check fails</source>
        <extracomment>How far a card has come: it had joined</extracomment>
        <translation>eine Prüfung schlägt fehl</translation>
    </message>
    <message>
        <source>joined %1</source>
        <extracomment>How far a card has come</extracomment>
        <translation>beigetreten %1</translation>
    </message>
    <message>
        <source>booted %1, not joined yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>gestartet %1, noch nicht beigetreten</translation>
    </message>
    <message>
        <source>written %1, not seen yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>geschrieben %1, noch nicht gesehen</translation>
    </message>
    <message>
        <source>Fresh token…</source>
        <extracomment>Button: a fresh token for a card that was written</extracomment>
        <translation>Neuer Token…</translation>
    </message>
    <message>
        <source>Fresh token for %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Neuer Token für %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <extracomment>Button: ends a card&apos;s token</extracomment>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Token von %1 widerrufen</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>A step of a card&apos;s way</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Booted</source>
        <extracomment>A step of a card&apos;s way: its host was first seen in Consul</extracomment>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>A step of a card&apos;s way: all checks of its node pass</extracomment>
        <translation>Beigetreten</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <extracomment>Accessible name of the page of written cards
----------
Heading of the page of written cards</extracomment>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Button that leaves the page of written cards</extracomment>
        <translation>Zurück zu den Karten</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: what was written is looked up again, and Consul is asked again</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%n)</source>
        <extracomment>Button: %n cards that were written longer ago are shown too</extracomment>
        <translation>
            <numerusform>Ältere zeigen (%n)</numerusform>
            <numerusform>Ältere zeigen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaseFound</name>
    <message>
        <source>The chosen base</source>
        <extracomment>Accessible name of the card that shows the chosen base</extracomment>
        <translation>Die gewählte Basis</translation>
    </message>
    <message>
        <source>None chosen yet. Pick an image from the list, or drop a file here.</source>
        <extracomment>The card of the chosen base while there is none</extracomment>
        <translation>Noch keine gewählt. Wählen Sie ein Abbild aus der Liste, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>What it cannot take</source>
        <extracomment>Heading over what a base cannot take</extracomment>
        <translation>Was sie nicht annimmt</translation>
    </message>
    <message>
        <source>Downloading the base</source>
        <extracomment>What the progress bar of a base is about</extracomment>
        <translation>Die Basis wird heruntergeladen</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <translation>Die Basis wird gelesen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>While the first bytes of a base are waited for</extracomment>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Stopped at %1. The partial download is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Angehalten bei %1. Der unvollständige Download bleibt erhalten.</translation>
    </message>
    <message>
        <source>Incomplete. The partial download is kept.</source>
        <translation>Unvollständig. Der bisherige Download bleibt erhalten.</translation>
    </message>
    <message>
        <source>Use this base</source>
        <extracomment>Button that goes back to the first page with the chosen base</extracomment>
        <translation>Diese Basis benutzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that opens a base once more</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>Button that stops a download; what came of it is kept</extracomment>
        <translation>Herunterladen anhalten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>The base</source>
        <extracomment>Accessible name of the page where a base is chosen</extracomment>
        <translation>Die Basis</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Heading of the page where a base is chosen</extracomment>
        <translation>Basis wählen</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>Button that opens the file dialog for a base</extracomment>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Choose a base image file</source>
        <extracomment>Accessible name of the button that chooses a base</extracomment>
        <translation>Abbilddatei der Basis wählen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Heading over the bases of the cache</extracomment>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Choose a base image</source>
        <extracomment>Title of the file dialog for a base</extracomment>
        <translation>Basisabbild wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Abbilder (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</translation>
    </message>
</context>
<context>
    <name>BasePane</name>
    <message>
        <source>Base</source>
        <extracomment>Heading of the pane where a base image is chosen</extracomment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What the progress bar in the base pane is about</extracomment>
        <translation>Die Basis wird gelesen</translation>
    </message>
    <message>
        <source>Incomplete: the partial download is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Unvollständig: Der bisherige Download bleibt erhalten</translation>
    </message>
    <message>
        <source>Choose a base…</source>
        <extracomment>Button that opens the page where a base is chosen</extracomment>
        <translation>Basis wählen…</translation>
    </message>
    <message>
        <source>Bases…</source>
        <translation>Basen…</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Accessible name of the button that opens the page where a base is chosen</extracomment>
        <translation>Basis wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the reading or the download of a base</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading the base</source>
        <extracomment>Accessible name of the button that stops the reading or the download of a base</extracomment>
        <translation>Lesen der Basis anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <extracomment>Accessible name of the button that goes on with a download that was stopped</extracomment>
        <translation>Herunterladen fortsetzen</translation>
    </message>
    <message>
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Das System, das auf jede Karte kommt: aus einer Liste, einer Datei oder von einer Adresse. Eine Abbilddatei (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) können Sie hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>BaseRow</name>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button that takes a base off the disk; %1 is the base</extracomment>
        <translation>%1 von diesem Rechner entfernen</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>Wi-Fi: it has no program for it. Use a cable.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>WLAN: Sie hat kein Programm dafür. Benutzen Sie ein Kabel.</translation>
    </message>
    <message>
        <source>A static address: let your router always give it the same one.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Eine feste Adresse: Lassen Sie Ihren Router ihr immer dieselbe geben.</translation>
    </message>
    <message>
        <source>Password login: it is too old for it. Use SSH keys.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Eine Anmeldung mit Passwort: Sie ist zu alt dafür. Benutzen Sie SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>Packages at the first boot: it has no apt.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Pakete beim ersten Start: Sie hat kein apt.</translation>
    </message>
    <message>
        <source>%1 partitions: its kernel has no driver for them.</source>
        <extracomment>What a base cannot take; %1 is a file system</extracomment>
        <translation>Partitionen mit %1: Ihr Kernel hat keinen Treiber dafür.</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>64-Bit-ARM</translation>
    </message>
    <message>
        <source>32-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>32-Bit-ARM</translation>
    </message>
    <message>
        <source>64-bit PC</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>64-Bit-PC</translation>
    </message>
    <message>
        <source>Host name, user and network through cloud-init, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Rechnername, Benutzer und Netz über cloud-init, beim ersten Start.</translation>
    </message>
    <message>
        <source>Host name, user and network in Raspberry Pi&apos;s own way, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Rechnername, Benutzer und Netz auf die eigene Art von Raspberry Pi, beim ersten Start.</translation>
    </message>
    <message>
        <source>Host name, user and network are written to its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Rechnername, Benutzer und Netz werden in ihr Dateisystem geschrieben.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Ein Raspberry Pi kann sie nicht starten: Sie ist für PCs.</translation>
    </message>
    <message>
        <source>Settings of a preset: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Einstellungen einer Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Other partitions: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Andere Partitionen: %1.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Cards</source>
        <extracomment>Heading of the pane where cards are ticked</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <extracomment>Button that looks for drives once more</extracomment>
        <translation>Erneut nach Karten suchen</translation>
    </message>
    <message>
        <source>No card found. Put one into a reader and it appears here, or write a card image file.</source>
        <extracomment>The cards pane while there is no removable drive</extracomment>
        <translation>Keine Karte gefunden. Stecken Sie eine in einen Leser, dann erscheint sie hier, oder schreiben Sie eine Kartenabbilddatei.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>Button that takes a card image file off the list; %1 is its name</extracomment>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Card image file…</source>
        <extracomment>Button that opens the file dialog for a card image</extracomment>
        <translation>Kartenabbild…</translation>
    </message>
    <message>
        <source>Write a card image file</source>
        <extracomment>Title of the file dialog for a card image</extracomment>
        <translation>Kartenabbilddatei schreiben</translation>
    </message>
    <message>
        <source>Card images (*.img)</source>
        <extracomment>File types in the file dialog for a card image</extracomment>
        <translation>Kartenabbilder (*.img)</translation>
    </message>
    <message>
        <source>Arrivals: the cards that were written</source>
        <extracomment>Button that shows the cards that were written, and how far they have come</extracomment>
        <translation>Ankünfte: die geschriebenen Karten</translation>
    </message>
    <message>
        <source>Host name of %1</source>
        <extracomment>Accessible name of the field for a card&apos;s host name; %1 is the card</extracomment>
        <translation>Rechnername von %1</translation>
    </message>
    <message>
        <source>Hide built-in drives</source>
        <extracomment>Button below the list of cards: takes drives that are no cards off it</extracomment>
        <translation>Eingebaute Laufwerke ausblenden</translation>
    </message>
    <message>
        <source>Show built-in drives</source>
        <extracomment>Button below the list of cards: adds drives that are no cards to it</extracomment>
        <translation>Eingebaute Laufwerke zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <source>Search the list</source>
        <extracomment>Name of the field that searches the list of images</extracomment>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Name of the choice of a board whose images are shown</extracomment>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Lists…</source>
        <extracomment>Button that goes to the settings, where the lists are</extracomment>
        <translation>Listen…</translation>
    </message>
    <message>
        <source>Settings of the lists</source>
        <extracomment>Accessible name of the button that goes to the settings, where the lists are</extracomment>
        <translation>Einstellungen der Listen</translation>
    </message>
    <message>
        <source>Check for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Nach neueren Listen suchen</translation>
    </message>
    <message>
        <source>No image matches the search.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Kein Abbild entspricht der Suche.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Abbilder der Listen</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Die Listen werden abgerufen…</translation>
    </message>
    <message>
        <source>%1 of %2 images · as of %3</source>
        <extracomment>Over the list of images: %1 of %2 images, %3 when the list was known to be the newest, such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 von %2 Abbildern · Stand: %3</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Stop writing?</source>
        <extracomment>Heading of the question when the window is closed while cards are written</extracomment>
        <translation>Schreiben anhalten?</translation>
    </message>
    <message>
        <source>Stopping. The window closes when the drives are released.</source>
        <extracomment>Shown while the writing of cards is being stopped</extracomment>
        <translation>Wird angehalten. Das Fenster schließt, sobald die Laufwerke frei sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still being written. A card that is stopped cannot be used until it is written again.</source>
        <extracomment>%n cards are being written while the window is closed</extracomment>
        <translation>
            <numerusform>%n Karte wird noch geschrieben. Eine angehaltene Karte ist erst brauchbar, wenn sie neu geschrieben wurde.</numerusform>
            <numerusform>%n Karten werden noch geschrieben. Eine angehaltene Karte ist erst brauchbar, wenn sie neu geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n card(s) and close</source>
        <extracomment>Button that stops the writing of cards and closes the window</extracomment>
        <translation>
            <numerusform>%n Karte anhalten und schließen</numerusform>
            <numerusform>%n Karten anhalten und schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with the writing of cards</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>ConsulStep</name>
    <message>
        <source>Consul servers to join</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul-Server zum Beitreten</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>In the network</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Consul binds to the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul lauscht auf der Schnittstelle</translation>
    </message>
    <message>
        <source>default is the interface of the default route.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default ist die Schnittstelle der Standardroute.</translation>
    </message>
    <message>
        <source>or to the interface in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>oder auf der Schnittstelle im Netz</translation>
    </message>
    <message>
        <source>The servers hand out certificates (auto_encrypt)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Die Server geben Zertifikate aus (auto_encrypt)</translation>
    </message>
    <message>
        <source>The cards resolve names under .consul</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Die Karten lösen Namen unter .consul auf</translation>
    </message>
    <message>
        <source>Node metadata</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Metadaten des Knotens</translation>
    </message>
    <message>
        <source>One per line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Je Zeile einer, Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>Install consul-template too</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Auch consul-template installieren</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 170 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; etwa 170 MB auf jeder Karte.</translation>
    </message>
    <message>
        <source>Seeing the cards arrive</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Die Karten ankommen sehen</translation>
    </message>
    <message>
        <source>This computer asks Consul there whether a host has joined. Nothing of it goes on the cards.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Dieser Rechner fragt Consul dort, ob ein Host beigetreten ist. Nichts davon kommt auf die Karten.</translation>
    </message>
    <message>
        <source>Address of Consul&apos;s API</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse der API von Consul</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Seine Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Check the names in the servers&apos; certificates</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Namen in den Zertifikaten der Server prüfen</translation>
    </message>
    <message>
        <source>Without it any host with a certificate of Consul&apos;s CA can pose as a server.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sonst kann sich jeder Host mit einem Zertifikat von Consuls CA als Server ausgeben.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a file dialog beside a field</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>Accessible name of a button that opens a file dialog; %1 is the field</extracomment>
        <translation>Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>EraseCardSheet</name>
    <message>
        <source>Erase a card</source>
        <extracomment>Heading of the sheet that erases a card; %1 is a drive and its size</extracomment>
        <translation>Eine Karte löschen</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>An erased card has one empty FAT partition, like a new one. Space that no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Eine gelöschte Karte hat eine leere FAT-Partition, wie eine neue. Platz, den kein Dateisystem benutzt, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No card is in a reader. Put one in, and it appears here.</source>
        <extracomment>The list of cards while there is none</extracomment>
        <translation>In keinem Leser steckt eine Karte. Stecken Sie eine ein, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Everything on it is lost.</source>
        <extracomment>The last question before a card is erased</extracomment>
        <translation>Alles darauf geht verloren.</translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <extracomment>Button that asks before a card is erased; %1 is a drive and its size</extracomment>
        <translation>%1 löschen…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button that erases a card; %1 is a drive and its size</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the erasing of a card</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Erase another</source>
        <extracomment>Button that goes back to the list of cards that can be erased</extracomment>
        <translation>Eine weitere löschen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Button that leaves the card as it is</extracomment>
        <translation>So lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Alles auf den hier genannten Karten geht verloren.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Button while everything is checked before cards are erased</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>%1 is built into this computer. It is not a card.</source>
        <extracomment>Before a drive that is no card is erased; %1 is the drive&apos;s name</extracomment>
        <translation>%1 ist in diesen Rechner eingebaut. Es ist keine Karte.</translation>
    </message>
    <message>
        <source>To erase it, type its name: %1</source>
        <extracomment>Name of a field in which a drive&apos;s name is typed before it is erased; %1 is that name</extracomment>
        <translation>Um es zu löschen, geben Sie seinen Namen ein: %1</translation>
    </message>
    <message>
        <source>Blank the unused space too</source>
        <extracomment>A choice before cards are erased</extracomment>
        <translation>Auch den freien Platz überschreiben</translation>
    </message>
    <message>
        <source>Whatever a card held before is overwritten with zeros and read back. It takes as long as filling the whole card.</source>
        <extracomment>About a choice before cards are erased</extracomment>
        <translation>Was eine Karte vorher enthielt, wird mit Nullen überschrieben und zurückgelesen. Das dauert so lange, wie die ganze Karte zu füllen.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This base cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Diese Basis ist nicht brauchbar</translation>
    </message>
    <message>
        <source>This preset cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Diese Vorgabe ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The drives could not be listed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Die Laufwerke ließen sich nicht auflisten</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Die Karten lassen sich nicht planen</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>Nicht begonnen; keine Karte wurde angerührt</translation>
    </message>
    <message>
        <source>Your presets were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Ihre Vorgaben wurden nicht geändert</translation>
    </message>
    <message>
        <source>Refused, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Abgelehnt, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Not permitted, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Nicht erlaubt, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>What was read back differs from what was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Was zurückgelesen wurde, weicht vom Geschriebenen ab</translation>
    </message>
    <message>
        <source>The drive was disconnected</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Das Laufwerk wurde getrennt</translation>
    </message>
    <message>
        <source>This card was not written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Diese Karte wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Prüfen Sie, ob es noch da ist, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Make room, or choose a larger card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Schaffen Sie Platz, oder wählen Sie eine größere Karte.</translation>
    </message>
    <message>
        <source>Close what uses the drive, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Schließen Sie, was das Laufwerk benutzt, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Try again and confirm with an administrator&apos;s password.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Versuchen Sie es noch einmal und bestätigen Sie mit dem Passwort eines Verwalters.</translation>
    </message>
    <message>
        <source>Reinsert it and write it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Stecken Sie sie wieder ein und schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The card or its reader is worn out. Try another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Die Karte oder ihr Leser ist verschlissen. Versuchen Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>Try another reader or another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Versuchen Sie einen anderen Leser oder eine andere Karte.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Prüfen Sie Netz und Adresse.</translation>
    </message>
    <message>
        <source>This is a bug in Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Das ist ein Fehler von Landfall. Bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Keine Liste von Abbildern ließ sich lesen</translation>
    </message>
    <message>
        <source>The cache was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Der Cache wurde nicht geändert</translation>
    </message>
    <message>
        <source>The settings were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Die Einstellungen wurden nicht geändert</translation>
    </message>
    <message>
        <source>A counterfeit: it stores less than it claims</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Eine Fälschung: Sie speichert weniger, als sie angibt</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <extracomment>Title of an error</extracomment>
        <translation>Der Bericht wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The list of written cards could not be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Die Liste der geschriebenen Karten ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The token was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Der Token wurde nicht geändert</translation>
    </message>
    <message>
        <source>Cards cannot log in with these settings</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Karten können sich mit diesen Angaben nicht anmelden</translation>
    </message>
    <message>
        <source>Stopped: the card cannot be used until it is written or erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Angehalten: Die Karte ist erst brauchbar, wenn sie geschrieben oder gelöscht wurde</translation>
    </message>
    <message>
        <source>This card was not erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Diese Karte wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Return it: it loses data wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Geben Sie sie zurück: Sie verliert Daten, wo immer sie benutzt wird.</translation>
    </message>
    <message>
        <source>Free space on this computer&apos;s disk, then continue.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Schaffen Sie Platz auf der Festplatte dieses Rechners, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Reinsert it and erase it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Stecken Sie sie wieder ein und löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>Das Hilfsprogramm von Landfall ist beendet</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>Löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Die Karte ist erst brauchbar, wenn sie noch einmal geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <extracomment>Title of an error: %1 is a file that was to be the preset or the base</extracomment>
        <translation>%1 ist nicht brauchbar</translation>
    </message>
    <message>
        <source>%1 is still selected.</source>
        <extracomment>Follows why a file cannot be the preset or the base: %1 still is</extracomment>
        <translation>%1 ist weiterhin gewählt.</translation>
    </message>
    <message>
        <source>The cards were planned again. Review the plan, then write.</source>
        <extracomment>What to do about an error: a file that goes onto the cards was changed after planning</extracomment>
        <translation>Die Karten wurden neu geplant. Prüfen Sie den Plan, dann schreiben Sie.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Details</source>
        <extracomment>Button that unfolds the exact words of an error</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the exact words of an error on the clipboard</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>Accessible name of an error&apos;s exact words</extracomment>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
</context>
<context>
    <name>ExtrasStep</name>
    <message>
        <source>Packages to install at first boot</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Pakete, die beim ersten Start installiert werden</translation>
    </message>
    <message>
        <source>Commands at first boot, as root</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Befehle beim ersten Start, als root</translation>
    </message>
    <message>
        <source>One per line. They run once, after the join has been started.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Je Zeile einer. Sie laufen einmal, nachdem der Beitritt begonnen hat.</translation>
    </message>
    <message>
        <source>Files that go on the cards</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Dateien, die auf die Karten kommen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>A file for the cards</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Eine Datei für die Karten</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>to fill in</source>
        <extracomment>Beside the name of a field that is empty and must not stay so</extracomment>
        <translation>auszufüllen</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>base image</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Basisabbild</translation>
    </message>
    <message>
        <source>host names</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <source>first number</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>erste Nummer</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>SSH-Hostschlüssel</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>password</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>root without a password</source>
        <extracomment>A field of a preset, in a list of what differs: becoming root without a password</extracomment>
        <translation>root ohne Passwort</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>network address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>keyboard</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>partitions</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>root&apos;s size</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Größe der Wurzel</translation>
    </message>
    <message>
        <source>joining a cluster</source>
        <extracomment>A field of a preset, in a list of what differs: whether and how a card joins the cluster</extracomment>
        <translation>Beitritt zu einem Cluster</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Adresse von Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s certificate authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Zertifizierungsstelle von Vault</translation>
    </message>
    <message>
        <source>AppRole</source>
        <extracomment>A field of a preset, in a list of what differs: AppRole is Vault&apos;s word</extracomment>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>identity</source>
        <extracomment>A field of a preset, in a list of what differs: how a card proves itself</extracomment>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>A field of a preset, in a list of what differs: role-id is Vault&apos;s word</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>place of the gossip key</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Ort des Gossip-Schlüssels</translation>
    </message>
    <message>
        <source>place of Consul&apos;s authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Ort der Zertifizierungsstelle von Consul</translation>
    </message>
    <message>
        <source>certificates of their own</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>eigene Zertifikate</translation>
    </message>
    <message>
        <source>Consul&apos;s ACL token</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>ACL-Token von Consul</translation>
    </message>
    <message>
        <source>Vault&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs: Vault Agent&apos;s program</extracomment>
        <translation>Programm von Vault</translation>
    </message>
    <message>
        <source>Consul&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Programm von Consul</translation>
    </message>
    <message>
        <source>datacenter</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>servers to join</source>
        <extracomment>A field of a preset, in a list of what differs: the servers that a card joins</extracomment>
        <translation>Server zum Beitreten</translation>
    </message>
    <message>
        <source>Consul&apos;s interface</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Schnittstelle von Consul</translation>
    </message>
    <message>
        <source>Consul&apos;s API</source>
        <extracomment>A field of a preset, in a list of what differs: where this computer asks Consul</extracomment>
        <translation>API von Consul</translation>
    </message>
    <message>
        <source>auto_encrypt</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>auto_encrypt</translation>
    </message>
    <message>
        <source>names under .consul</source>
        <extracomment>A field of a preset, in a list of what differs: whether cards resolve names under .consul</extracomment>
        <translation>Namen unter .consul</translation>
    </message>
    <message>
        <source>node metadata</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Metadaten des Knotens</translation>
    </message>
    <message>
        <source>consul-template</source>
        <extracomment>A field of a preset, in a list of what differs: the program consul-template</extracomment>
        <translation>consul-template</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>A field of a preset, in a list of what differs: files that are put on a card</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>A field of a preset, in a list of what differs: software packages</extracomment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>A field of a preset, in a list of what differs: commands of the first boot</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>partition table</source>
        <extracomment>A field of a preset, in a list of what differs: MBR or GPT</extracomment>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>plain http to Vault</source>
        <extracomment>A field of a preset, in a list of what differs: whether Vault is reached without TLS</extracomment>
        <translation>unverschlüsseltes http zu Vault</translation>
    </message>
    <message>
        <source>check of server names</source>
        <extracomment>A field of a preset, in a list of what differs: whether certificates&apos; names are checked</extracomment>
        <translation>Prüfung der Servernamen</translation>
    </message>
    <message>
        <source>name with .local</source>
        <extracomment>A field of a preset, in a list of what differs: the host answers as NAME.local</extracomment>
        <translation>Name mit .local</translation>
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
        <translation>Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <extracomment>Button of a file in the wizard; %1 is the file</extracomment>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>On the card</source>
        <extracomment>Name of a field: where a file goes on the card</extracomment>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Export</source>
        <extracomment>Button that opens a menu of the forms in which the list of written cards can be saved</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All cards as CSV…</source>
        <extracomment>Entry of a menu: every card that was written, a line each, in a file for spreadsheets</extracomment>
        <translation>Alle Karten als CSV…</translation>
    </message>
    <message>
        <source>Hosts as an Ansible inventory…</source>
        <extracomment>Entry of a menu: a file for the program Ansible</extracomment>
        <translation>Rechner als Ansible-Inventar…</translation>
    </message>
    <message>
        <source>SSH host keys as known_hosts…</source>
        <extracomment>Entry of a menu: the hosts&apos; SSH keys; known_hosts is a file of ssh</extracomment>
        <translation>SSH-Hostschlüssel als known_hosts…</translation>
    </message>
    <message>
        <source>Export all cards as CSV</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Alle Karten als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the hosts as an Ansible inventory</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Die Rechner als Ansible-Inventar exportieren</translation>
    </message>
    <message>
        <source>Inventory (*.ini)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Inventar (*.ini)</translation>
    </message>
    <message>
        <source>Export the SSH host keys as known_hosts</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Die SSH-Hostschlüssel als known_hosts exportieren</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Name dieser Vorgabe</translation>
    </message>
    <message>
        <source>Names this kind of card in your list.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Benennt diese Art von Karte in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. The first names: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} ist die Nummer der Karte, {n:02} zweistellig. Die ersten Namen: %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nummer der ersten Karte</translation>
    </message>
    <message>
        <source>Later batches continue after the last card that was written.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Spätere Durchgänge zählen ab der zuletzt geschriebenen Karte weiter.</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Wer sich anmeldet</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Your keys on this computer</source>
        <extracomment>Above the list of public keys that were found on this computer</extracomment>
        <translation>Ihre Schlüssel auf diesem Rechner</translation>
    </message>
    <message>
        <source>SSH keys that may sign in</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>SSH-Schlüssel, die sich anmelden dürfen</translation>
    </message>
    <message>
        <source>Public keys, one per line. Tick yours above, or paste others here.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Öffentliche Schlüssel, je Zeile einer. Haken Sie oben Ihre an, oder fügen Sie hier andere ein.</translation>
    </message>
    <message>
        <source>Give the user a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Dem Benutzer ein Passwort geben</translation>
    </message>
    <message>
        <source>It is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Es wird beim Schreiben der Karten erfragt und steht nicht in der Vorgabe.</translation>
    </message>
    <message>
        <source>Let the user become root without a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Der Benutzer darf ohne Passwort root werden</translation>
    </message>
    <message>
        <source>Make the SSH host keys here</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Die SSH-Hostschlüssel hier erzeugen</translation>
    </message>
    <message>
        <source>So ssh knows each host before its first login: landfall-cli receipts known-hosts prints the lines. Otherwise a host makes its own key.</source>
        <extracomment>About a choice of the wizard; the command stays as it is</extracomment>
        <translation>So kennt ssh jeden Host schon vor der ersten Anmeldung: landfall-cli receipts known-hosts gibt die Zeilen aus. Sonst erzeugt ein Host seinen Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Answer as NAME.local</source>
        <extracomment>A choice of the wizard; NAME stands for the host&apos;s name, .local stays as it is</extracomment>
        <translation>Als NAME.local antworten</translation>
    </message>
    <message>
        <source>Finds each host in its own network by its name. A base without avahi-daemon installs it at the first boot.</source>
        <extracomment>About a choice of the wizard; avahi-daemon stays as it is</extracomment>
        <translation>Findet jeden Rechner in seinem Netz unter seinem Namen. Eine Basis ohne avahi-daemon installiert ihn beim ersten Start.</translation>
    </message>
    <message>
        <source>Sign in to Raspberry Pi Connect</source>
        <extracomment>A choice of the wizard; Raspberry Pi Connect is a service</extracomment>
        <translation>Bei Raspberry Pi Connect anmelden</translation>
    </message>
    <message>
        <source>Raspberry Pi OS only. An auth key for each card is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Nur Raspberry Pi OS. Nach einem Auth-Key je Karte wird beim Schreiben gefragt; er steht nicht in der Vorgabe.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>An exact size; %1 is a number with separators</extracomment>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is a size such as 24.1 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>Time left of a piece of work, rounded to ten seconds</extracomment>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>Time left of a piece of work; %1 hours, %2 minutes</extracomment>
        <translation>noch %1 h %2 min</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago something was, in minutes</extracomment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago something was, in hours</extracomment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>How long ago something was, in days, two or more</extracomment>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a past event, in the form of Qt&apos;s QDate; such as &quot;24 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>JoinSwitch</name>
    <message>
        <source>Join a Consul datacenter</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Einem Consul-Datacenter beitreten</translation>
    </message>
    <message>
        <source>At first boot each card logs in to Vault and joins by itself.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Beim ersten Start meldet sich jede Karte bei Vault an und tritt von selbst bei.</translation>
    </message>
</context>
<context>
    <name>KeychainOffer</name>
    <message>
        <source>Keep them in this computer&apos;s keychain</source>
        <extracomment>A choice: secrets are kept for the next time</extracomment>
        <translation>Im Schlüsselbund dieses Rechners aufheben</translation>
    </message>
    <message>
        <source>Untick to have them removed from it.</source>
        <extracomment>About keeping secrets in the keychain: what happens when the choice is taken back</extracomment>
        <translation>Nehmen Sie den Haken weg, um sie daraus zu entfernen.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes.</source>
        <extracomment>About keeping secrets in the keychain, while they are not</extracomment>
        <translation>Sonst werden sie vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keychain asks for its password.</source>
        <extracomment>While the system asks for the keychain&apos;s password</extracomment>
        <translation>Der Schlüsselbund fragt nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing is taken from it, and what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>Der Schlüsselbund ist gesperrt: Es wird nichts aus ihm geholt, und was hier eingegeben wird, wird vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button that has the system ask for the keychain&apos;s password</extracomment>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <extracomment>Accessible name of the button that has the keychain unlocked</extracomment>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>No keychain runs in this session: what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>In dieser Sitzung läuft kein Schlüsselbund: Was hier eingegeben wird, wird vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Der Schlüsselbund meldet einen Fehler: %1</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Heading of the question when a preset with changes is left</extracomment>
        <translation>Gehen, ohne zu sichern?</translation>
    </message>
    <message>
        <source>The changes to this preset are not saved.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Die Änderungen an dieser Vorgabe sind nicht gesichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the question for a user and a password; %1 is a server&apos;s address</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>The server gives its list or image only to users whom it knows.</source>
        <extracomment>The question for a user and a password</extracomment>
        <translation>Der Server gibt seine Liste oder sein Abbild nur Benutzern, die er kennt.</translation>
    </message>
    <message>
        <source>The server refused the user and the password that it was given.</source>
        <extracomment>A server did not take a user and a password</extracomment>
        <translation>Der Server hat Benutzer und Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <extracomment>A choice: a user and a password are kept for the next time</extracomment>
        <translation>Im Schlüsselbund dieses Rechners aufheben</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the window closes.</source>
        <extracomment>About keeping a user and a password in the keychain, while they are not</extracomment>
        <translation>Sonst wird es vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>No open keychain is there to keep it: it is forgotten when the window closes.</source>
        <extracomment>About a user and a password, where no open keychain could keep them</extracomment>
        <translation>Kein offener Schlüsselbund kann es aufheben: Es wird vergessen, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Der Schlüsselbund meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that gives a server a user and a password</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Do without</source>
        <extracomment>Button that gives a server no user and no password</extracomment>
        <translation>Ohne Anmeldung</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>New preset…</source>
        <extracomment>Entry of the menu: opens the wizard</extracomment>
        <translation>Neue Vorgabe…</translation>
    </message>
    <message>
        <source>Erase a card…</source>
        <extracomment>Entry of the menu: makes a card one empty partition again</extracomment>
        <translation>Karte löschen…</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>Entry of the menu: the page of the cards that were written, and of how far they came</extracomment>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Entry of the menu: lists of images, the cache, mirrors</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>Entry of the menu: saves a text about the last runs</extracomment>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>About Landfall</source>
        <extracomment>Entry of the menu</extracomment>
        <translation>Über Landfall</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, MB, GB or TB, for example &quot;8GiB&quot;</source>
        <translation>%1 ist keine Größe; zulässig: eine Zahl mit KiB, MiB, GiB, TiB, kB, MB, GB oder TB, zum Beispiel &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reading at byte %1</source>
        <translation>Lesen bei Byte %1</translation>
    </message>
    <message>
        <source>reading at byte %1: unexpected end of the file</source>
        <translation>Lesen bei Byte %1: unerwartetes Ende der Datei</translation>
    </message>
    <message>
        <source>writing at byte %1</source>
        <translation>Schreiben bei Byte %1</translation>
    </message>
    <message>
        <source>writing it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>reading it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>ist größer als %1</translation>
    </message>
    <message>
        <source>making it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>asking how much space is left</source>
        <translation>Abfrage des freien Platzes</translation>
    </message>
    <message>
        <source>making a file in memory</source>
        <translation>Anlegen einer Datei im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>filling a file in memory</source>
        <translation>Füllen einer Datei im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>sealing a file in memory</source>
        <translation>Versiegeln einer Datei im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>opening a file in memory again</source>
        <translation>erneutes Öffnen einer Datei im Arbeitsspeicher</translation>
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
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>making a pipe</source>
        <translation>Anlegen einer Pipe</translation>
    </message>
    <message>
        <source>waiting for its output</source>
        <translation>Warten auf seine Ausgabe</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>gab mehr als %1 aus</translation>
    </message>
    <message>
        <source>this program is not installed</source>
        <translation>dieses Programm ist nicht installiert</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>ended with code %1: %2</source>
        <translation>endete mit Code %1: %2</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters</source>
        <translation>eine Zeile aus 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>%1 has %2 in it, which cannot be seen</source>
        <translation>%1 hat %2 darin, das man nicht sieht</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters that can be seen</source>
        <translation>eine Zeile aus 1 bis %1 Zeichen, die man sieht</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>%1; accepted is %2</source>
        <translation>%1; zulässig: %2</translation>
    </message>
    <message>
        <source>looking at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>is being written by another Landfall</source>
        <translation>wird gerade von einem anderen Landfall geschrieben</translation>
    </message>
    <message>
        <source>locking it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>there is no such drive</source>
        <translation>ein solches Laufwerk gibt es nicht</translation>
    </message>
    <message>
        <source>making the card image</source>
        <translation>Anlegen des Kartenabbilds</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>is neither a whole drive nor a regular file</source>
        <translation>ist weder ein ganzes Laufwerk noch eine reguläre Datei</translation>
    </message>
    <message>
        <source>a card image of %1 was asked for; accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>ein Kartenabbild von %1 wurde verlangt; zulässig: Vielfache von 512 Byte ab 2 MiB</translation>
    </message>
    <message>
        <source>setting the card image&apos;s size</source>
        <translation>Setzen der Größe des Kartenabbilds</translation>
    </message>
    <message>
        <source>opening the card image</source>
        <translation>Öffnen des Kartenabbilds</translation>
    </message>
    <message>
        <source>is not a card image: it has %1, and accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>ist kein Kartenabbild: Es hat %1, und zulässig sind Vielfache von 512 Byte ab 2 MiB</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>reads back differently from what was written at byte %1</source>
        <translation>liest sich anders zurück, als bei Byte %1 geschrieben wurde</translation>
    </message>
    <message>
        <source>the range to read lies outside of the card</source>
        <translation>der zu lesende Bereich liegt außerhalb der Karte</translation>
    </message>
    <message>
        <source>making a memfd</source>
        <translation>Anlegen einer memfd</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>Leeren der Schreibpuffer</translation>
    </message>
    <message>
        <source>renaming the card image</source>
        <translation>Umbenennen des Kartenabbilds</translation>
    </message>
    <message>
        <source>no number from %1 to %2 is free in the base&apos;s passwd and group</source>
        <translation>in passwd und group der Basis ist keine Nummer von %1 bis %2 frei</translation>
    </message>
    <message>
        <source>its boot partition has no cmdline.txt, and the kernel&apos;s command line must be changed</source>
        <translation>ihre Startpartition hat keine cmdline.txt, und die Befehlszeile des Kernels muss geändert werden</translation>
    </message>
    <message>
        <source>its placeholder is too short</source>
        <translation>ihr Platzhalter ist zu kurz</translation>
    </message>
    <message>
        <source>writing the boot partition</source>
        <translation>Schreiben der Startpartition</translation>
    </message>
    <message>
        <source>filling the boot partition</source>
        <translation>Füllen der Startpartition</translation>
    </message>
    <message>
        <source>an extent ends beyond the card</source>
        <translation>ein Abschnitt endet hinter dem Ende der Karte</translation>
    </message>
    <message>
        <source>there is no such file, and it should go to %1</source>
        <translation>es gibt keine solche Datei, und sie soll nach %1</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition, so its options are not set: everybody may be able to read it</source>
        <translation>keine Zeile ihrer fstab hängt die Startpartition ein, also werden ihre Optionen nicht gesetzt: Womöglich kann jeder sie lesen</translation>
    </message>
    <message>
        <source>the base&apos;s own fstab mounts %1 already; accepted is another mount point</source>
        <translation>die eigene fstab der Basis hängt %1 schon ein; zulässig: ein anderer Einhängepunkt</translation>
    </message>
    <message>
        <source>%1 at the card&apos;s end stay unused</source>
        <translation>%1 am Ende der Karte bleiben unbenutzt</translation>
    </message>
    <message>
        <source>a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their Compute Modules (EEPROM of 2020-09-03 or later); older models do not start from it and want &quot;mbr&quot;</source>
        <translation>eine GPT liest der Bootloader von Raspberry Pi 4, 400, 5 und ihren Compute Modules (EEPROM vom 2020-09-03 oder neuer); ältere Modelle starten davon nicht und brauchen &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>the base keeps its boot loader where a GPT has its entries; accepted is &quot;mbr&quot;</source>
        <translation>die Basis hat ihren Bootloader dort, wo eine GPT ihre Einträge hat; zulässig: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is a folder in the base; accepted is the path of a file</source>
        <translation>%1 ist in der Basis ein Ordner; zulässig: der Pfad einer Datei</translation>
    </message>
    <message>
        <source>&quot;copy&quot; moves content into ext4 only as yet</source>
        <translation>&quot;copy&quot; bringt Inhalte bisher nur in ext4</translation>
    </message>
    <message>
        <source>%1 is not empty in the base (%2); accepted is another mount point, or &quot;copy&quot;: true, which moves its content in</source>
        <translation>%1 ist in der Basis nicht leer (%2); zulässig: ein anderer Einhängepunkt, oder &quot;copy&quot;: true, das den Inhalt hineinbringt</translation>
    </message>
    <message>
        <source>the card&apos;s boot partition</source>
        <translation>die Startpartition der Karte</translation>
    </message>
    <message>
        <source>%1 needs up to %2, and the disk has %3 free</source>
        <translation>%1 braucht bis zu %2, und auf der Festplatte sind %3 frei</translation>
    </message>
    <message>
        <source>getting random bytes</source>
        <translation>Holen von Zufallsbytes</translation>
    </message>
    <message>
        <source>making the filesystem %1</source>
        <translation>Anlegen des Dateisystems %1</translation>
    </message>
    <message>
        <source>the filesystem %1</source>
        <translation>das Dateisystem %1</translation>
    </message>
    <message>
        <source>%1 has neither an SSH key nor a password: nobody can log in as that user</source>
        <translation>%1 hat weder einen SSH-Schlüssel noch ein Passwort: Niemand kann sich als dieser Benutzer anmelden</translation>
    </message>
    <message>
        <source>its programs have not been made available</source>
        <translation>seine Programme wurden nicht bereitgestellt</translation>
    </message>
    <message>
        <source>is not among the files that the plan read</source>
        <translation>gehört nicht zu den Dateien, die der Plan gelesen hat</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>sie ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>is not a SHA-256 digest</source>
        <translation>ist keine SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>this base can only be written as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>diese Basis lässt sich nur schreiben, wie sie ist (%1): Lassen Sie layout.root, layout.partitions und layout.table weg</translation>
    </message>
    <message>
        <source>the base needs %1, the card has %2</source>
        <translation>die Basis braucht %1, die Karte hat %2</translation>
    </message>
    <message>
        <source>the base&apos;s own first boot gives the disk a new id as an MBR has it, which would spoil a GPT; accepted is &quot;mbr&quot;</source>
        <translation>der eigene erste Start der Basis gibt dem Datenträger eine neue Kennung, wie ein MBR sie hat, was eine GPT verderben würde; zulässig: &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is too small for %2; accepted is at least %3</source>
        <translation>%1 ist zu klein für %2; zulässig: mindestens %3</translation>
    </message>
    <message>
        <source>the root needs %1 (the base uses %2, what is added takes %3, and a root is not made smaller than the base&apos;s %4), the preset gives it %5</source>
        <translation>die Wurzel braucht %1 (die Basis benutzt %2, das Hinzugefügte belegt %3, und eine Wurzel wird nicht kleiner gemacht als die der Basis mit %4), die Vorgabe gibt ihr %5</translation>
    </message>
    <message>
        <source>the base has another partition behind its root, so the root keeps its %1; it would need %2</source>
        <translation>die Basis hat hinter ihrer Wurzel eine weitere Partition, also behält die Wurzel ihre %1; sie bräuchte %2</translation>
    </message>
    <message>
        <source>only one partition can take &quot;rest&quot;</source>
        <translation>nur eine Partition kann &quot;rest&quot; nehmen</translation>
    </message>
    <message>
        <source>the base already has four primary partitions, none can be added</source>
        <translation>die Basis hat schon vier primäre Partitionen, es passt keine mehr dazu</translation>
    </message>
    <message>
        <source>%1 partitions are more than the table takes</source>
        <translation>%1 Partitionen sind mehr, als die Tabelle fasst</translation>
    </message>
    <message>
        <source>no card is large enough: the shares in percent and the least sizes exceed the %1 that the table can describe</source>
        <translation>keine Karte ist groß genug: Die Anteile in Prozent und die Mindestgrößen übersteigen die %1, die die Tabelle beschreiben kann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it has no ext4 root</source>
        <translation>sie hat keine Wurzel mit ext4</translation>
    </message>
    <message>
        <source>the layout needs %1, the card has %2</source>
        <translation>die Aufteilung braucht %1, die Karte hat %2</translation>
    </message>
    <message>
        <source>taking its size</source>
        <translation>Ermitteln der Größe</translation>
    </message>
    <message>
        <source>has changed since the plan was made; plan again</source>
        <translation>hat sich geändert, seit der Plan gemacht wurde; planen Sie neu</translation>
    </message>
    <message>
        <source>the content has a place for a Wi-Fi key, but the preset no Wi-Fi</source>
        <translation>der Inhalt hat einen Platz für einen WLAN-Schlüssel, aber die Vorgabe kein WLAN</translation>
    </message>
    <message>
        <source>the passphrase of the network %1 is needed and was not given; accepted are 8 to 63 printable ASCII characters or 64 hex digits</source>
        <translation>die Passphrase des Netzes %1 ist nötig und wurde nicht angegeben; zulässig: 8 bis 63 druckbare ASCII-Zeichen oder 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the user&apos;s password is needed (user.passwordLogin) and was not given</source>
        <translation>das Passwort des Benutzers ist nötig (user.passwordLogin) und wurde nicht angegeben</translation>
    </message>
    <message>
        <source>no SSH host key was made for this card</source>
        <translation>für diese Karte wurde kein SSH-Hostschlüssel erzeugt</translation>
    </message>
    <message>
        <source>it is too large to be changed per card</source>
        <translation>sie ist zu groß, um für jede Karte geändert zu werden</translation>
    </message>
    <message>
        <source>a value of %1 bytes does not fit a placeholder of %2 bytes</source>
        <translation>ein Wert von %1 Byte passt nicht in einen Platzhalter von %2 Byte</translation>
    </message>
    <message>
        <source>its placeholder is not in the file</source>
        <translation>ihr Platzhalter ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the user %1 is not in the base; accepted are numbers and: %2</source>
        <translation>den Benutzer %1 gibt es in der Basis nicht; zulässig: Nummern und %2</translation>
    </message>
    <message>
        <source>the group %1 is not in the base; accepted are numbers and: %2</source>
        <translation>die Gruppe %1 gibt es in der Basis nicht; zulässig: Nummern und %2</translation>
    </message>
    <message>
        <source>its root cannot take these settings (%1); it can only be written as it is</source>
        <translation>ihre Wurzel kann diese Einstellungen nicht aufnehmen (%1); sie lässt sich nur schreiben, wie sie ist</translation>
    </message>
    <message>
        <source>it has no FAT boot partition, where a card&apos;s own files and the command line would go</source>
        <translation>sie hat keine Startpartition mit FAT, wohin die eigenen Dateien einer Karte und die Befehlszeile kämen</translation>
    </message>
    <message>
        <source>the base holds no kernel modules, so it is not known whether its kernel can mount %1</source>
        <translation>die Basis enthält keine Kernelmodule, also ist nicht bekannt, ob ihr Kernel %1 einhängen kann</translation>
    </message>
    <message>
        <source>the base&apos;s kernel has no driver for %1; it has %2</source>
        <translation>der Kernel der Basis hat keinen Treiber für %1; er hat %2</translation>
    </message>
    <message>
        <source>%1 would hide %2, which is written to the root; accepted is another mount point, or &quot;copy&quot;: true, which moves it in</source>
        <translation>%1 würde %2 verdecken, das in die Wurzel geschrieben wird; zulässig: ein anderer Einhängepunkt, oder &quot;copy&quot;: true, das es hineinbringt</translation>
    </message>
    <message>
        <source>%1 is used twice</source>
        <translation>%1 wird zweimal benutzt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s), sudo without a password</source>
        <translation>%1: Anmeldung mit Passwort und SSH-Schlüsseln (%2), sudo ohne Passwort</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s)</source>
        <translation>%1: Anmeldung mit Passwort und SSH-Schlüsseln (%2)</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s), sudo without a password</source>
        <translation>%1: Anmeldung mit SSH-Schlüsseln (%2), sudo ohne Passwort</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s)</source>
        <translation>%1: Anmeldung mit SSH-Schlüsseln (%2)</translation>
    </message>
    <message>
        <source>%1: system user</source>
        <translation>%1: Systembenutzer</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3; GPT</source>
        <translation>Karte: %1, mindestens %2; %3; GPT</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3</source>
        <translation>Karte: %1, mindestens %2; %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>Kopieren von %1</translation>
    </message>
    <message>
        <source>it is neither file, folder nor symlink and cannot be moved into a partition</source>
        <translation>das ist weder Datei noch Ordner noch symbolischer Link und lässt sich nicht in eine Partition verschieben</translation>
    </message>
    <message>
        <source>writing accounts</source>
        <translation>Schreiben der Konten</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>Schreiben der Dateien</translation>
    </message>
    <message>
        <source>copying the base&apos;s root</source>
        <translation>Kopieren der Wurzel der Basis</translation>
    </message>
    <message>
        <source>growing the root to %1</source>
        <translation>Vergrößern der Wurzel auf %1</translation>
    </message>
    <message>
        <source>moving %1 into its partition</source>
        <translation>%1 kommt in seine Partition</translation>
    </message>
    <message>
        <source>the composed filesystem has errors: %1</source>
        <translation>das zusammengestellte Dateisystem hat Fehler: %1</translation>
    </message>
    <message>
        <source>checking the root</source>
        <translation>Prüfen der Wurzel</translation>
    </message>
    <message>
        <source>composing was cancelled</source>
        <translation>das Zusammenstellen wurde abgebrochen</translation>
    </message>
    <message>
        <source>the base has no root</source>
        <translation>die Basis hat keine Wurzel</translation>
    </message>
    <message>
        <source>the composed root</source>
        <translation>die zusammengestellte Wurzel</translation>
    </message>
    <message>
        <source>composing the root</source>
        <translation>Zusammenstellen der Wurzel</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>making a folder in it</source>
        <translation>Anlegen eines Ordners darin</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 network such as &quot;192.168.1.0/24&quot; or &quot;fd00::/8&quot;</source>
        <translation>ein IPv4- oder IPv6-Netz wie &quot;192.168.1.0/24&quot; oder &quot;fd00::/8&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 ist keine Adresse</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address such as &quot;192.168.1.1&quot; or &quot;fd00::1&quot;</source>
        <translation>eine IPv4- oder IPv6-Adresse wie &quot;192.168.1.1&quot; oder &quot;fd00::1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network</source>
        <translation>%1 ist kein Netz</translation>
    </message>
    <message>
        <source>%1 is an address in a network and not the network itself</source>
        <translation>%1 ist eine Adresse in einem Netz und nicht das Netz selbst</translation>
    </message>
    <message>
        <source>&quot;%1/%2&quot;</source>
        <translation>&quot;%1/%2&quot;</translation>
    </message>
    <message>
        <source>a host&apos;s address with its prefix length, such as &quot;192.168.1.20/24&quot;</source>
        <translation>die Adresse eines Rechners mit ihrer Präfixlänge, etwa &quot;192.168.1.20/24&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address with a prefix length</source>
        <translation>%1 ist keine Adresse mit Präfixlänge</translation>
    </message>
    <message>
        <source>%1 is not an address that a host can have</source>
        <translation>%1 ist keine Adresse, die ein Rechner haben kann</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own address</source>
        <translation>%1 ist die Adresse des Netzes selbst</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s broadcast address</source>
        <translation>%1 ist die Broadcast-Adresse des Netzes</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist false</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is the text %1</source>
        <translation>ist der Text %1</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>ist eine Liste</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>ist ein Objekt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <translation>hat %1 Einträge</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>is not a key of a preset</source>
        <translation>ist kein Schlüssel einer Vorgabe</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is a number that is not accepted</source>
        <translation>ist eine Zahl, die nicht zulässig ist</translation>
    </message>
    <message>
        <source>%1 names a folder</source>
        <translation>%1 nennt einen Ordner</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>der Pfad einer Datei</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 ist kein bekannter Wert</translation>
    </message>
    <message>
        <source>nothing after the closing brace</source>
        <translation>nichts nach der schließenden geschweiften Klammer</translation>
    </message>
    <message>
        <source>at most %1 levels of braces and brackets</source>
        <translation>höchstens %1 Ebenen von Klammern</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>ein Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>the key is given twice; accepted is each key once</source>
        <translation>der Schlüssel ist zweimal angegeben; zulässig: jeder Schlüssel einmal</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>control characters of a text to be written as \u and four digits</source>
        <translation>Steuerzeichen eines Textes als \u und vier Ziffern</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>eines von &quot; \ / b f n r t u nach einem Backslash</translation>
    </message>
    <message>
        <source>the second half of a surrogate pair</source>
        <translation>die zweite Hälfte eines Surrogatpaars</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>beide Hälften eines Surrogatpaars</translation>
    </message>
    <message>
        <source>a character other than U+0000</source>
        <translation>ein anderes Zeichen als U+0000</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>vier hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a number without leading zeros</source>
        <translation>eine Zahl ohne führende Nullen</translation>
    </message>
    <message>
        <source>a digit after the decimal point</source>
        <translation>eine Ziffer nach dem Dezimalpunkt</translation>
    </message>
    <message>
        <source>a digit in the exponent</source>
        <translation>eine Ziffer im Exponenten</translation>
    </message>
    <message>
        <source>a number in the range of a double</source>
        <translation>eine Zahl im Bereich von double</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: expected %3</source>
        <translation>ist kein JSON in Zeile %1, Spalte %2: erwartet wurde %3</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>hat %1 Byte</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Byte</translation>
    </message>
    <message>
        <source>is not a message as it is stored</source>
        <translation>ist keine Meldung in der Form, in der sie gespeichert wird</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>zulässig: %1</translation>
    </message>
    <message>
        <source>is not a key of network.json</source>
        <translation>ist kein Schlüssel von network.json</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>eine Liste mit höchstens %1 Einträgen</translation>
    </message>
    <message>
        <source>%1 is not an address to download from</source>
        <translation>%1 ist keine Adresse zum Herunterladen</translation>
    </message>
    <message>
        <source>https://…, http:// of this computer, or the path of a file or folder</source>
        <translation>https://…, http:// dieses Rechners, oder der Pfad einer Datei oder eines Ordners</translation>
    </message>
    <message>
        <source>an object with product and address</source>
        <translation>ein Objekt mit &quot;product&quot; und &quot;address&quot;</translation>
    </message>
    <message>
        <source>%1 is not a program of the join</source>
        <translation>%1 ist kein Programm für den Beitritt</translation>
    </message>
    <message>
        <source>consul, vault, openbao or consul-template</source>
        <translation>consul, vault, openbao oder consul-template</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… oder ein Ordner</translation>
    </message>
    <message>
        <source>%1 has a mirror already</source>
        <translation>%1 hat schon einen Spiegel</translation>
    </message>
    <message>
        <source>an address or a file in quotation marks</source>
        <translation>eine Adresse oder eine Datei in Anführungszeichen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be located: neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>lässt sich nicht finden: Weder XDG_CONFIG_HOME noch HOME ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>%1 is not a size</source>
        <translation>%1 ist keine Größe</translation>
    </message>
    <message>
        <source>a number of sectors</source>
        <translation>eine Anzahl von Sektoren</translation>
    </message>
    <message>
        <source>%1 is not a filesystem that can be made</source>
        <translation>%1 ist kein Dateisystem, das sich anlegen lässt</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs, f2fs, vfat or swap</source>
        <translation>ext4, xfs, btrfs, f2fs, vfat oder swap</translation>
    </message>
    <message>
        <source>%1: left out; filesystems are made with a fixed set of features</source>
        <translation>%1: weggelassen; Dateisysteme werden mit festgelegten Eigenschaften angelegt</translation>
    </message>
    <message>
        <source>%1 (%2): left out; the boot partition is the base&apos;s own</source>
        <translation>%1 (%2): weggelassen; die Startpartition ist die der Basis</translation>
    </message>
    <message>
        <source>is not a list in any builder</source>
        <translation>ist in keinem Builder eine Liste</translation>
    </message>
    <message>
        <source>a template of Packer&apos;s ARM builder</source>
        <translation>eine Vorlage für den ARM-Builder von Packer</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>making the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>exists already; accepted is a folder that does not</source>
        <translation>gibt es schon; zulässig: ein Ordner, den es nicht gibt</translation>
    </message>
    <message>
        <source>renaming the folder into its place</source>
        <translation>Umbenennen des Ordners an seinen Ort</translation>
    </message>
    <message>
        <source>finding the folder</source>
        <translation>Suche nach dem Ordner</translation>
    </message>
    <message>
        <source>is not the only source</source>
        <translation>ist nicht die einzige Quelle</translation>
    </message>
    <message>
        <source>one of: &quot;version&quot; of a release, a local &quot;file&quot;, or &quot;inBase&quot;: true for the base&apos;s own</source>
        <translation>eins von: &quot;version&quot; einer Veröffentlichung, eine lokale &quot;file&quot;, oder &quot;inBase&quot;: true für das der Basis</translation>
    </message>
    <message>
        <source>and &quot;subnet&quot; are both given or both missing</source>
        <translation>und &quot;subnet&quot; sind beide angegeben oder fehlen beide</translation>
    </message>
    <message>
        <source>one of them: &quot;default&quot;, an interface&apos;s name, or a network</source>
        <translation>eins davon: &quot;default&quot;, der Name einer Schnittstelle, oder ein Netz</translation>
    </message>
    <message>
        <source>does not name a server</source>
        <translation>nennt keinen Server</translation>
    </message>
    <message>
        <source>a list of at least one, such as [&quot;consul.example&quot;]</source>
        <translation>eine Liste mit mindestens einem, etwa [&quot;consul.example&quot;]</translation>
    </message>
    <message>
        <source>has %1 of &quot;url&quot;, &quot;file&quot; and &quot;id&quot;</source>
        <translation>hat %1 von &quot;url&quot;, &quot;file&quot; und &quot;id&quot;</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>genau eins davon</translation>
    </message>
    <message>
        <source>opening the preset</source>
        <translation>Öffnen der Vorgabe</translation>
    </message>
    <message>
        <source>reading the preset</source>
        <translation>Lesen der Vorgabe</translation>
    </message>
    <message>
        <source>is not a regular file; accepted is a preset&apos;s JSON file</source>
        <translation>ist keine reguläre Datei; zulässig: die JSON-Datei einer Vorgabe</translation>
    </message>
    <message>
        <source>a preset&apos;s JSON file</source>
        <translation>die JSON-Datei einer Vorgabe</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>finding the preset&apos;s folder</source>
        <translation>Suche nach dem Ordner der Vorgabe</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1; accepted here are %2</source>
        <translation>%1; hier zulässig: %2</translation>
    </message>
    <message>
        <source>is given beside a size of its own; accepted is &quot;min&quot; beside &quot;size&quot;: &quot;rest&quot; only</source>
        <translation>ist neben einer eigenen Größe angegeben; zulässig: &quot;min&quot; nur neben &quot;size&quot;: &quot;rest&quot;</translation>
    </message>
    <message>
        <source>is not a size in bytes</source>
        <translation>ist keine Größe in Byte</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;</source>
        <translation>eine Größe wie &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1 is plain http, which does not protect the image against changes on the way; accepted is https, or http with &quot;sha256&quot;</source>
        <translation>%1 ist unverschlüsseltes http, das das Abbild unterwegs nicht vor Änderungen schützt; zulässig: https, oder http mit &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>is &quot;dhcp&quot;, which brings address, gateway and dns; accepted is &quot;static&quot; where they are given</source>
        <translation>ist &quot;dhcp&quot;, das Adresse, Gateway und DNS mitbringt; zulässig: &quot;static&quot;, wo sie angegeben sind</translation>
    </message>
    <message>
        <source>is missing; accepted for &quot;static&quot; is an address with its prefix length, such as &quot;192.168.1.{n+20}/24&quot;</source>
        <translation>fehlt; zulässig für &quot;static&quot;: eine Adresse mit ihrer Präfixlänge, etwa &quot;192.168.1.{n+20}/24&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be reached from %2; accepted is an address of the same network</source>
        <translation>%1 ist von %2 aus nicht erreichbar; zulässig: eine Adresse desselben Netzes</translation>
    </message>
    <message>
        <source>%1 is the account of a service of the join; accepted is another name</source>
        <translation>%1 ist das Konto eines Dienstes für den Beitritt; zulässig: ein anderer Name</translation>
    </message>
    <message>
        <source>is %1, too small for %2</source>
        <translation>ist %1, zu klein für %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>is given for %1, which cannot be mounted; accepted is a filesystem or no mount</source>
        <translation>ist für %1 angegeben, das nicht eingehängt werden kann; zulässig: ein Dateisystem, oder kein Einhängen</translation>
    </message>
    <message>
        <source>are given without a mount point; accepted is &quot;mount&quot; beside them</source>
        <translation>sind ohne Einhängepunkt angegeben; zulässig: &quot;mount&quot; daneben</translation>
    </message>
    <message>
        <source>is given without a mount point; accepted is &quot;mount&quot; beside it</source>
        <translation>ist ohne Einhängepunkt angegeben; zulässig: &quot;mount&quot; daneben</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs, or the mount options uid=, gid=, umask=</source>
        <translation>ist für %1 angegeben, das keine Besitzer und Modi speichert; zulässig: ext4, xfs, btrfs oder f2fs, oder die Mount-Optionen uid=, gid=, umask=</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs</source>
        <translation>ist für %1 angegeben, das keine Besitzer und Modi speichert; zulässig: ext4, xfs, btrfs oder f2fs</translation>
    </message>
    <message>
        <source>%1 has %2 characters</source>
        <translation>%1 hat %2 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters for %2</source>
        <translation>höchstens %1 Zeichen für %2</translation>
    </message>
    <message>
        <source>%1 is also that of %2; accepted is each mount point once</source>
        <translation>%1 ist auch der von %2; zulässig: jeder Einhängepunkt einmal</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 are nested, and one would hide the other; accepted are mount points side by side</source>
        <translation>%1 und %2 von %3 sind verschachtelt, und einer würde den anderen verdecken; zulässig: Einhängepunkte nebeneinander</translation>
    </message>
    <message>
        <source>take more than the whole card by their shares; accepted is 100% at most</source>
        <translation>nehmen mit ihren Anteilen mehr als die ganze Karte ein; zulässig: höchstens 100%</translation>
    </message>
    <message>
        <source>is &quot;rest&quot;, and so is %1; accepted is &quot;rest&quot; once</source>
        <translation>ist &quot;rest&quot;, und %1 auch; zulässig: &quot;rest&quot; einmal</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each path once</source>
        <translation>%1 ist zweimal angegeben; zulässig: jeder Pfad einmal</translation>
    </message>
    <message>
        <source>%1 is where a partition is mounted (%2), and would be hidden; accepted is a path outside</source>
        <translation>in %1 ist eine Partition eingehängt (%2), die es verdecken würde; zulässig: ein Pfad außerhalb</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each label once</source>
        <translation>%1 ist zweimal angegeben; zulässig: jede Bezeichnung einmal</translation>
    </message>
    <message>
        <source>writing the preset</source>
        <translation>Schreiben der Vorgabe</translation>
    </message>
    <message>
        <source>writing the folder</source>
        <translation>Schreiben des Ordners</translation>
    </message>
    <message>
        <source>exists already; accepted is a file that does not</source>
        <translation>gibt es schon; zulässig: eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>weder XDG_CONFIG_HOME noch HOME ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>reading the presets folder</source>
        <translation>Lesen des Ordners der Vorgaben</translation>
    </message>
    <message>
        <source>%1 is not a preset</source>
        <translation>%1 ist keine Vorgabe</translation>
    </message>
    <message>
        <source>%1; `landfall-cli preset list` shows those there are</source>
        <translation>%1; `landfall-cli preset list` zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>has too many presets of one name</source>
        <translation>hat zu viele Vorgaben gleichen Namens</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>differs after being written and read back</source>
        <translation>ist nach dem Schreiben und Zurücklesen anders</translation>
    </message>
    <message>
        <source>making the presets folder</source>
        <translation>Anlegen des Ordners der Vorgaben</translation>
    </message>
    <message>
        <source>%1 exists already; accepted is another name</source>
        <translation>%1 gibt es schon; zulässig: ein anderer Name</translation>
    </message>
    <message>
        <source>removing the preset</source>
        <translation>Entfernen der Vorgabe</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;, a share of the card such as &quot;12.5%&quot;, or &quot;rest&quot;</source>
        <translation>eine Größe wie &quot;8GiB&quot;, ein Anteil der Karte wie &quot;12.5%&quot; oder &quot;rest&quot;</translation>
    </message>
    <message>
        <source>%1 is not a share of the card</source>
        <translation>%1 ist kein Anteil der Karte</translation>
    </message>
    <message>
        <source>%1 is not greater than zero</source>
        <translation>%1 ist nicht größer als null</translation>
    </message>
    <message>
        <source>a whole number with h, m or s, from &quot;1s&quot; to &quot;768h&quot;, such as &quot;24h&quot;</source>
        <translation>eine ganze Zahl mit h, m oder s, von &quot;1s&quot; bis &quot;768h&quot;, etwa &quot;24h&quot;</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 ist keine Dauer</translation>
    </message>
    <message>
        <source>%1 is not a file mode</source>
        <translation>%1 ist kein Dateimodus</translation>
    </message>
    <message>
        <source>three or four octal digits, such as &quot;0755&quot;</source>
        <translation>drei oder vier Oktalziffern, etwa &quot;0755&quot;</translation>
    </message>
    <message>
        <source>%1 is not an owner</source>
        <translation>%1 ist kein Eigentümer</translation>
    </message>
    <message>
        <source>a user&apos;s and a group&apos;s name or number, such as &quot;consul:consul&quot;</source>
        <translation>Name oder Nummer eines Benutzers und einer Gruppe, etwa &quot;consul:consul&quot;</translation>
    </message>
    <message>
        <source>is not a key of a secrets file</source>
        <translation>ist kein Schlüssel einer Datei mit Geheimnissen</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>jeder Schlüssel einmal</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>reading the secrets file</source>
        <translation>Lesen der Datei mit den Geheimnissen</translation>
    </message>
    <message>
        <source>a JSON file of your own</source>
        <translation>eine eigene JSON-Datei</translation>
    </message>
    <message>
        <source>belongs to user %1</source>
        <translation>gehört dem Benutzer %1</translation>
    </message>
    <message>
        <source>a file of user %1, who runs this program</source>
        <translation>eine Datei des Benutzers %1, der dieses Programm ausführt</translation>
    </message>
    <message>
        <source>is accessible to others than its owner</source>
        <translation>ist nicht nur seinem Besitzer zugänglich</translation>
    </message>
    <message>
        <source>mode 0600 (chmod 600)</source>
        <translation>Modus 0600 (chmod 600)</translation>
    </message>
    <message>
        <source>has a line break or another control character in it; accepted is one line</source>
        <translation>hat einen Zeilenumbruch oder ein anderes Steuerzeichen darin; zulässig: eine Zeile</translation>
    </message>
    <message>
        <source>has a space or a character outside of printable ASCII in it; accepted is a token as the server gave it</source>
        <translation>hat ein Leerzeichen oder ein Zeichen außerhalb des druckbaren ASCII darin; zulässig: ein Token, wie der Server ihn gab</translation>
    </message>
    <message>
        <source>opening the secrets file</source>
        <translation>Öffnen der Datei mit den Geheimnissen</translation>
    </message>
    <message>
        <source>one line of a .pub file, for example &quot;ssh-ed25519 AAAA... name&quot;</source>
        <translation>eine Zeile einer .pub-Datei, zum Beispiel &quot;ssh-ed25519 AAAA... name&quot;</translation>
    </message>
    <message>
        <source>%1 has a key that is not valid base64 (cut off?)</source>
        <translation>%1 hat einen Schlüssel, der kein gültiges Base64 ist (abgeschnitten?)</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, but the key in it is of type %3</source>
        <translation>%1 sagt &quot;%2&quot;, aber der Schlüssel darin ist vom Typ %3</translation>
    </message>
    <message>
        <source>%1 has a key that is damaged or cut off</source>
        <translation>%1 hat einen Schlüssel, der beschädigt oder abgeschnitten ist</translation>
    </message>
    <message>
        <source>is a private key, which must never leave its owner; accepted is the public key, %1</source>
        <translation>ist ein privater Schlüssel, den sein Besitzer nie weggeben darf; zulässig: der öffentliche Schlüssel, %1</translation>
    </message>
    <message>
        <source>%1 has more than one line</source>
        <translation>%1 hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>%1 is a DSA key, which OpenSSH no longer accepts</source>
        <translation>%1 ist ein DSA-Schlüssel, den OpenSSH nicht mehr annimmt</translation>
    </message>
    <message>
        <source>%1 does not begin with a known key type and a space</source>
        <translation>%1 beginnt nicht mit einem bekannten Schlüsseltyp und einem Leerzeichen</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, beginning with a letter or &apos;_&apos;</source>
        <translation>1 bis 32 Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;, am Anfang ein Buchstabe oder &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 is not a user&apos;s name</source>
        <translation>%1 ist kein Benutzername</translation>
    </message>
    <message>
        <source>%1 has characters that a user&apos;s name cannot have</source>
        <translation>%1 hat Zeichen, die ein Benutzername nicht haben kann</translation>
    </message>
    <message>
        <source>%1 is an account of the system</source>
        <translation>%1 ist ein Konto des Systems</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends</source>
        <translation>1 bis 63 Buchstaben, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}</source>
        <translation>{n}, {n:02} (zweistellig), {n+20} (die Nummer plus 20) oder {n+20:03}</translation>
    </message>
    <message>
        <source>%1 has letters outside of ASCII</source>
        <translation>%1 hat Buchstaben außerhalb von ASCII</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends, for example %1</source>
        <translation>1 bis 63 Buchstaben, Ziffern und Bindestriche, an beiden Enden ein Buchstabe oder eine Ziffer, zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 is not a host name</source>
        <translation>%1 ist kein Rechnername</translation>
    </message>
    <message>
        <source>%1 begins or ends with a hyphen</source>
        <translation>%1 beginnt oder endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>%1 has a dot in it; a host name is one label, without a domain</source>
        <translation>%1 enthält einen Punkt; ein Rechnername ist ein einzelner Name ohne Domain</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 hat %2 darin</translation>
    </message>
    <message>
        <source>%1 is the name of the loopback address on every host</source>
        <translation>%1 ist auf jedem Rechner der Name der Loopback-Adresse</translation>
    </message>
    <message>
        <source>%1 has a lone brace</source>
        <translation>%1 hat eine einzelne geschweifte Klammer</translation>
    </message>
    <message>
        <source>%1 has braces that are not a placeholder</source>
        <translation>%1 hat geschweifte Klammern, die kein Platzhalter sind</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning and ending with a letter, a digit or &apos;_&apos;</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, am Anfang und Ende ein Buchstabe, eine Ziffer oder &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 has a character in it that is not accepted</source>
        <translation>%1 hat ein Zeichen darin, das nicht zulässig ist</translation>
    </message>
    <message>
        <source>a cloud auto-join text such as &quot;provider=aws tag_key=consul tag_value=server&quot;</source>
        <translation>ein Text für Cloud-Auto-Join wie &quot;provider=aws tag_key=consul tag_value=server&quot;</translation>
    </message>
    <message>
        <source>%1 is a credential, and a preset must not hold secrets; accepted is a cloud auto-join text without one</source>
        <translation>%1 sind Zugangsdaten, und eine Vorgabe darf keine Geheimnisse enthalten; zulässig: ein Text für Cloud-Auto-Join ohne solche</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses only)</source>
        <translation>&quot;https://host:port&quot; (http nur für Loopback-Adressen)</translation>
    </message>
    <message>
        <source>the host&apos;s name as DNS has it, for example %1</source>
        <translation>der Name des Rechners, wie ihn das DNS führt, zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address</source>
        <translation>%1 ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>%1 has a path or query behind the host and port</source>
        <translation>%1 hat einen Pfad oder eine Abfrage hinter Rechner und Port</translation>
    </message>
    <message>
        <source>%1 is not https</source>
        <translation>%1 ist nicht https</translation>
    </message>
    <message>
        <source>%1 is plain http, which anyone on the way can read</source>
        <translation>%1 ist unverschlüsseltes http, das unterwegs jeder lesen kann</translation>
    </message>
    <message>
        <source>%1 is not a mount</source>
        <translation>%1 ist kein Mount</translation>
    </message>
    <message>
        <source>a name such as &quot;approle&quot; or &quot;team/kv&quot; of %1</source>
        <translation>ein Name wie &quot;approle&quot; oder &quot;team/kv&quot; aus %1</translation>
    </message>
    <message>
        <source>%1 begins with a prefix that Vault adds itself</source>
        <translation>%1 beginnt mit einem Präfix, das Vault selbst hinzufügt</translation>
    </message>
    <message>
        <source>the mount&apos;s own name, such as &quot;approle&quot;</source>
        <translation>der eigene Name des Mounts, etwa &quot;approle&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role&apos;s name</source>
        <translation>%1 ist kein Name einer Rolle</translation>
    </message>
    <message>
        <source>1 to 128 %1</source>
        <translation>1 bis 128 %1</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;</source>
        <translation>der Pfad der API von Vault hinter /v1/, etwa &quot;kv/data/consul/join&quot;</translation>
    </message>
    <message>
        <source>%1 begins with a slash or &quot;v1/&quot;</source>
        <translation>%1 beginnt mit einem Schrägstrich oder &quot;v1/&quot;</translation>
    </message>
    <message>
        <source>%1 is not a path in Vault</source>
        <translation>%1 ist kein Pfad in Vault</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;, each part of %1</source>
        <translation>der Pfad der API von Vault hinter /v1/, etwa &quot;kv/data/consul/join&quot;, jeder Teil aus %1</translation>
    </message>
    <message>
        <source>%1 is not a key&apos;s name</source>
        <translation>%1 ist kein Name eines Schlüssels</translation>
    </message>
    <message>
        <source>%1 is not a namespace</source>
        <translation>%1 ist kein Namensraum</translation>
    </message>
    <message>
        <source>nothing, or names separated by slashes, such as &quot;team/lab&quot;</source>
        <translation>nichts, oder Namen mit Schrägstrichen dazwischen, etwa &quot;team/lab&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role-id</source>
        <translation>%1 ist keine role-id</translation>
    </message>
    <message>
        <source>1 to 128 printable ASCII characters without a space, such as &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</source>
        <translation>1 bis 128 druckbare ASCII-Zeichen ohne Leerzeichen, etwa &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</translation>
    </message>
    <message>
        <source>%1 is not a datacenter&apos;s name</source>
        <translation>%1 ist kein Name eines Datacenters</translation>
    </message>
    <message>
        <source>1 to 63 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, such as &quot;dc1&quot;</source>
        <translation>1 bis 63 Kleinbuchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;, etwa &quot;dc1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a server to join</source>
        <translation>%1 ist kein Server zum Beitreten</translation>
    </message>
    <message>
        <source>a DNS name or an address, with a port or without, such as &quot;consul.example&quot; or &quot;192.168.1.10:8301&quot;</source>
        <translation>ein DNS-Name oder eine Adresse, mit oder ohne Port, etwa &quot;consul.example&quot; oder &quot;192.168.1.10:8301&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network interface</source>
        <translation>%1 ist keine Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>&quot;default&quot;, or 1 to 15 letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;tailscale0&quot;</source>
        <translation>&quot;default&quot;, oder 1 bis 15 Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, etwa &quot;tailscale0&quot;</translation>
    </message>
    <message>
        <source>%1 is not a key of node metadata</source>
        <translation>%1 ist kein Schlüssel von Metadaten eines Knotens</translation>
    </message>
    <message>
        <source>1 to 128 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 bis 128 Buchstaben, Ziffern, &apos;-&apos; und &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 begins with &quot;consul-&quot;, which Consul reserves</source>
        <translation>%1 beginnt mit &quot;consul-&quot;, was Consul sich vorbehält</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>%1 has %2 bytes</source>
        <translation>%1 hat %2 Byte</translation>
    </message>
    <message>
        <source>a release&apos;s version, such as &quot;1.22.6&quot;</source>
        <translation>die Version einer Veröffentlichung, etwa &quot;1.22.6&quot;</translation>
    </message>
    <message>
        <source>%1 is not a version</source>
        <translation>%1 ist keine Version</translation>
    </message>
    <message>
        <source>a name of the tz database, such as &quot;Europe/Rome&quot; or &quot;UTC&quot;</source>
        <translation>ein Name der tz-Datenbank, etwa &quot;Europe/Rome&quot; oder &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>%1 is not a time zone&apos;s name</source>
        <translation>%1 ist kein Name einer Zeitzone</translation>
    </message>
    <message>
        <source>%1 is not in the tz database</source>
        <translation>%1 ist nicht in der tz-Datenbank</translation>
    </message>
    <message>
        <source>%1 is not a keyboard layout</source>
        <translation>%1 ist keine Tastaturbelegung</translation>
    </message>
    <message>
        <source>a locale such as &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; or &quot;C.UTF-8&quot;</source>
        <translation>eine Locale wie &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; oder &quot;C.UTF-8&quot;</translation>
    </message>
    <message>
        <source>%1 is not a locale&apos;s name</source>
        <translation>%1 ist kein Name einer Locale</translation>
    </message>
    <message>
        <source>%1 has an empty part (a slash too many)</source>
        <translation>%1 hat einen leeren Teil (ein Schrägstrich zu viel)</translation>
    </message>
    <message>
        <source>%1 has a part that is &quot;.&quot; or &quot;..&quot;</source>
        <translation>%1 hat einen Teil, der &quot;.&quot; oder &quot;..&quot; ist</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 beginnt nicht mit einem Schrägstrich</translation>
    </message>
    <message>
        <source>an absolute path of letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;/srv/data&quot;</source>
        <translation>ein absoluter Pfad aus Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, etwa &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>%1 is the root&apos;s mount point</source>
        <translation>%1 ist der Einhängepunkt der Wurzel</translation>
    </message>
    <message>
        <source>%1 is in the system&apos;s own %2</source>
        <translation>%1 liegt in %2, das dem System gehört</translation>
    </message>
    <message>
        <source>a place outside of it, such as &quot;/srv/data&quot;</source>
        <translation>ein Ort außerhalb, etwa &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>one option of mount, such as &quot;noatime&quot; or &quot;commit=30&quot;</source>
        <translation>eine Option von mount, etwa &quot;noatime&quot; oder &quot;commit=30&quot;</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 ist keine Mount-Option</translation>
    </message>
    <message>
        <source>an absolute path of a file, such as &quot;/etc/motd&quot;</source>
        <translation>der absolute Pfad einer Datei, etwa &quot;/etc/motd&quot;</translation>
    </message>
    <message>
        <source>%1 is in %2, which is mounted over when the system boots</source>
        <translation>%1 liegt in %2, worüber beim Start etwas anderes eingehängt wird</translation>
    </message>
    <message>
        <source>%1 is not a label</source>
        <translation>%1 ist keine Bezeichnung</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;data&quot;</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;, etwa &quot;data&quot;</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space</source>
        <translation>%1 beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>a name without spaces at its ends</source>
        <translation>ein Name ohne Leerzeichen am Anfang und Ende</translation>
    </message>
    <message>
        <source>an address such as &quot;https://images.example/pi-lite-arm64.img.xz&quot;</source>
        <translation>eine Adresse wie &quot;https://images.example/pi-lite-arm64.img.xz&quot;</translation>
    </message>
    <message>
        <source>%1 has a character in it that an address cannot have</source>
        <translation>%1 hat ein Zeichen darin, das eine Adresse nicht haben kann</translation>
    </message>
    <message>
        <source>%1, other characters as % and two hexadecimal digits</source>
        <translation>%1, andere Zeichen als % und zwei hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>%1 is not an address with a host</source>
        <translation>%1 ist keine Adresse mit einem Rechner</translation>
    </message>
    <message>
        <source>%1 is neither https nor http</source>
        <translation>%1 ist weder https noch http</translation>
    </message>
    <message>
        <source>%1 names no file</source>
        <translation>%1 nennt keine Datei</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 digest</source>
        <translation>%1 ist keine SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>%1 is not an id</source>
        <translation>%1 ist keine Kennung</translation>
    </message>
    <message>
        <source>&quot;sample&quot; or an id that `landfall-cli base list` shows</source>
        <translation>&quot;sample&quot;, oder eine Kennung, die `landfall-cli base list` zeigt</translation>
    </message>
    <message>
        <source>a package&apos;s name, such as &quot;avahi-daemon&quot;</source>
        <translation>der Name eines Pakets, etwa &quot;avahi-daemon&quot;</translation>
    </message>
    <message>
        <source>%1 is not a package&apos;s name</source>
        <translation>%1 ist kein Name eines Pakets</translation>
    </message>
    <message>
        <source>1 to 32 bytes (a letter outside of ASCII has two to four)</source>
        <translation>1 bis 32 Byte (ein Buchstabe außerhalb von ASCII hat zwei bis vier)</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters or 64 hexadecimal digits</source>
        <translation>8 bis 63 druckbare ASCII-Zeichen oder 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters</source>
        <translation>8 bis 63 druckbare ASCII-Zeichen</translation>
    </message>
    <message>
        <source>the passphrase is given for an open network</source>
        <translation>die Passphrase ist für ein offenes Netz angegeben</translation>
    </message>
    <message>
        <source>none, or another wifi.security</source>
        <translation>keine, oder ein anderes wifi.security</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>the passphrase is a key of 64 digits, which WPA3 cannot use</source>
        <translation>die Passphrase ist ein Schlüssel aus 64 Ziffern, den WPA3 nicht verwenden kann</translation>
    </message>
    <message>
        <source>the passphrase has %1 bytes</source>
        <translation>die Passphrase hat %1 Byte</translation>
    </message>
    <message>
        <source>the passphrase has characters that are not printable ASCII</source>
        <translation>die Passphrase hat Zeichen, die kein druckbares ASCII sind</translation>
    </message>
    <message>
        <source>two capital letters of ISO 3166-1, such as &quot;IT&quot;</source>
        <translation>zwei Großbuchstaben der ISO 3166-1, etwa &quot;IT&quot;</translation>
    </message>
    <message>
        <source>%1 is not in ISO 3166-1</source>
        <translation>%1 steht nicht in ISO 3166-1</translation>
    </message>
    <message>
        <source>&quot;GB&quot; for the United Kingdom</source>
        <translation>&quot;GB&quot; für das Vereinigte Königreich</translation>
    </message>
    <message>
        <source>%1 is not a country&apos;s code</source>
        <translation>%1 ist kein Ländercode</translation>
    </message>
    <message>
        <source>join</source>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>first boot</source>
        <translation>erster Start</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>cards of %1: %2</source>
        <translation>Karten mit %1: %2</translation>
    </message>
    <message>
        <source>OpenSSL could not make an Ed25519 key</source>
        <translation>OpenSSL konnte keinen Ed25519-Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>has an unexpected length</source>
        <translation>hat eine unerwartete Länge</translation>
    </message>
    <message>
        <source>1 to %1 bytes</source>
        <translation>1 bis %1 Byte</translation>
    </message>
    <message>
        <source>has a line break or a NUL in it</source>
        <translation>enthält einen Zeilenumbruch oder ein NUL</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>making a salt</source>
        <translation>Erzeugen eines Salts</translation>
    </message>
    <message>
        <source>preparing yescrypt</source>
        <translation>Vorbereiten von yescrypt</translation>
    </message>
    <message>
        <source>hashing with yescrypt</source>
        <translation>Hashen mit yescrypt</translation>
    </message>
    <message>
        <source>libxcrypt made a hash of %1 characters where %2 were expected</source>
        <translation>libxcrypt erzeugte einen Hash mit %1 statt der erwarteten %2 Zeichen</translation>
    </message>
    <message>
        <source>unknown form of a passphrase</source>
        <translation>unbekannte Form einer Passphrase</translation>
    </message>
    <message>
        <source>OpenSSL could not derive a key from it (PBKDF2 with SHA-1)</source>
        <translation>OpenSSL konnte daraus keinen Schlüssel ableiten (PBKDF2 mit SHA-1)</translation>
    </message>
    <message>
        <source>looking for drives</source>
        <translation>Suche nach Laufwerken</translation>
    </message>
    <message>
        <source>looking for the drive</source>
        <translation>Suche nach dem Laufwerk</translation>
    </message>
    <message>
        <source>is not a block device</source>
        <translation>ist kein Blockgerät</translation>
    </message>
    <message>
        <source>listening for udev events</source>
        <translation>Warten auf udev-Ereignisse</translation>
    </message>
    <message>
        <source>mkfs.btrfs wrote no superblock</source>
        <translation>mkfs.btrfs hat keinen Superblock geschrieben</translation>
    </message>
    <message>
        <source>this computer&apos;s %1 enables features that a card&apos;s kernel may not support</source>
        <translation>%1 dieses Rechners schaltet Eigenschaften ein, die der Kernel einer Karte vielleicht nicht unterstützt</translation>
    </message>
    <message>
        <source>the two copies of its root folder were not found</source>
        <translation>die beiden Kopien seines Wurzelordners wurden nicht gefunden</translation>
    </message>
    <message>
        <source>looking for its data</source>
        <translation>Suche nach den Daten</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>needs %1 and its folder has %2 free</source>
        <translation>braucht %1, und in ihrem Ordner sind %2 frei</translation>
    </message>
    <message>
        <source>is cut short: a range to be copied lies beyond its end</source>
        <translation>ist abgeschnitten: Ein Bereich, der kopiert werden soll, liegt hinter dem Ende</translation>
    </message>
    <message>
        <source>setting its length</source>
        <translation>Setzen der Länge</translation>
    </message>
    <message>
        <source>is cut short: it ends before the partition does</source>
        <translation>ist abgeschnitten: endet vor dem Ende der Partition</translation>
    </message>
    <message>
        <source>is too small to hold an ext4 filesystem</source>
        <translation>ist zu klein für ein ext4-Dateisystem</translation>
    </message>
    <message>
        <source>has no ext4 filesystem at byte %1</source>
        <translation>hat bei Byte %1 kein ext4-Dateisystem</translation>
    </message>
    <message>
        <source>its ext4 has features that are not supported: %1</source>
        <translation>sein ext4 hat Eigenschaften, die nicht unterstützt werden: %1</translation>
    </message>
    <message>
        <source>is an external journal, not a filesystem</source>
        <translation>ist ein externes Journal, kein Dateisystem</translation>
    </message>
    <message>
        <source>its ext4 was not unmounted cleanly (needs_recovery); run e2fsck on it, or take an image that was shut down properly</source>
        <translation>sein ext4 wurde nicht sauber ausgehängt (needs_recovery); führen Sie e2fsck darauf aus, oder nehmen Sie ein Abbild, das ordentlich heruntergefahren wurde</translation>
    </message>
    <message>
        <source>its ext4 is marked as having errors; run e2fsck on it first</source>
        <translation>sein ext4 ist als fehlerhaft gekennzeichnet; führen Sie zuerst e2fsck darauf aus</translation>
    </message>
    <message>
        <source>its ext4 has the feature quota or project, with which it cannot be changed</source>
        <translation>sein ext4 hat die Eigenschaft quota oder project, mit der es sich nicht ändern lässt</translation>
    </message>
    <message>
        <source>its ext4 superblock is damaged: a block size of 2^%1 bytes</source>
        <translation>sein ext4-Superblock ist beschädigt: eine Blockgröße von 2^%1 Byte</translation>
    </message>
    <message>
        <source>is cut short: its ext4 claims %1 blocks of %2 bytes, and the partition has only %3</source>
        <translation>ist abgeschnitten: Sein ext4 gibt %1 Blöcke von %2 Byte an, und die Partition hat nur %3</translation>
    </message>
    <message>
        <source>was opened for reading only</source>
        <translation>wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>needs %1 and the filesystem has %2 free</source>
        <translation>braucht %1, und im Dateisystem sind %2 frei</translation>
    </message>
    <message>
        <source>reading inode %1</source>
        <translation>Lesen des Inodes %1</translation>
    </message>
    <message>
        <source>writing inode %1</source>
        <translation>Schreiben des Inodes %1</translation>
    </message>
    <message>
        <source>opening its ext4</source>
        <translation>Öffnen seines ext4</translation>
    </message>
    <message>
        <source>reading the bitmaps of its ext4</source>
        <translation>Lesen der Bitmaps seines ext4</translation>
    </message>
    <message>
        <source>writing its ext4</source>
        <translation>Schreiben seines ext4</translation>
    </message>
    <message>
        <source>a symlink has the invalid length %1</source>
        <translation>ein symbolischer Link hat die ungültige Länge %1</translation>
    </message>
    <message>
        <source>a path must be absolute</source>
        <translation>ein Pfad muss absolut sein</translation>
    </message>
    <message>
        <source>a name is longer than 255 bytes</source>
        <translation>ein Name ist länger als 255 Byte</translation>
    </message>
    <message>
        <source>looking it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>too many levels of symlinks</source>
        <translation>zu viele Ebenen symbolischer Links</translation>
    </message>
    <message>
        <source>there is no such file in this filesystem</source>
        <translation>diese Datei gibt es in diesem Dateisystem nicht</translation>
    </message>
    <message>
        <source>reading its block map</source>
        <translation>Lesen seiner Blockliste</translation>
    </message>
    <message>
        <source>its block map points beyond the filesystem&apos;s end</source>
        <translation>seine Blockliste zeigt hinter das Ende des Dateisystems</translation>
    </message>
    <message>
        <source>reading its block bitmap</source>
        <translation>Lesen seiner Block-Bitmap</translation>
    </message>
    <message>
        <source>is stored in its inode (inline data) and has no blocks</source>
        <translation>liegt in seinem Inode (inline data) und hat keine Blöcke</translation>
    </message>
    <message>
        <source>has holes: not all of its blocks are allocated</source>
        <translation>hat Lücken: Nicht alle seine Blöcke sind belegt</translation>
    </message>
    <message>
        <source>has unwritten extents</source>
        <translation>hat ungeschriebene Extents</translation>
    </message>
    <message>
        <source>listing it</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>is not a symlink</source>
        <translation>ist kein symbolischer Link</translation>
    </message>
    <message>
        <source>is %1 long; at most %2 are read</source>
        <translation>ist %1 lang; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>ends before the size in its inode</source>
        <translation>endet vor der Größe in seinem Inode</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>freeing its extended attributes</source>
        <translation>Freigeben seiner erweiterten Attribute</translation>
    </message>
    <message>
        <source>freeing its blocks</source>
        <translation>Freigeben seiner Blöcke</translation>
    </message>
    <message>
        <source>removing it from its folder</source>
        <translation>Entfernen aus seinem Ordner</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep: the filesystem is damaged</source>
        <translation>seine Ordner sind mehr als %1 Ebenen tief: Das Dateisystem ist beschädigt</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>Nachsehen von %1</translation>
    </message>
    <message>
        <source>neither the root nor &quot;..&quot; can be removed</source>
        <translation>weder die Wurzel noch &quot;..&quot; lässt sich entfernen</translation>
    </message>
    <message>
        <source>writing its data</source>
        <translation>Schreiben der Daten</translation>
    </message>
    <message>
        <source>allocating its blocks</source>
        <translation>Belegen seiner Blöcke</translation>
    </message>
    <message>
        <source>a block was not allocated</source>
        <translation>ein Block wurde nicht belegt</translation>
    </message>
    <message>
        <source>allocating its inode</source>
        <translation>Belegen seines Inodes</translation>
    </message>
    <message>
        <source>making its extent tree</source>
        <translation>Anlegen seines Extent-Baums</translation>
    </message>
    <message>
        <source>writing its inode</source>
        <translation>Schreiben seines Inodes</translation>
    </message>
    <message>
        <source>adding it to its folder</source>
        <translation>Eintragen in seinen Ordner</translation>
    </message>
    <message>
        <source>its directory entry is missing</source>
        <translation>sein Verzeichniseintrag fehlt</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>seinen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>is a dangling symlink, not a folder</source>
        <translation>ist ein symbolischer Link ins Leere, kein Ordner</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil seines Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>a symlink&apos;s target must be 1 to 4095 bytes, and less than a block</source>
        <translation>das Ziel eines symbolischen Links muss 1 bis 4095 Byte lang sein, und kürzer als ein Block</translation>
    </message>
    <message>
        <source>is a folder, not a symlink</source>
        <translation>ist ein Ordner, kein symbolischer Link</translation>
    </message>
    <message>
        <source>making the symlink</source>
        <translation>Anlegen des symbolischen Links</translation>
    </message>
    <message>
        <source>has no f2fs filesystem, or a damaged one</source>
        <translation>hat kein f2fs-Dateisystem oder ein beschädigtes</translation>
    </message>
    <message>
        <source>its root inode is not where mkfs.f2fs puts it</source>
        <translation>sein Wurzel-Inode ist nicht dort, wo mkfs.f2fs ihn anlegt</translation>
    </message>
    <message>
        <source>changing the FAT in %1</source>
        <translation>Ändern der FAT in %1</translation>
    </message>
    <message>
        <source>there is no such folder in this FAT</source>
        <translation>diesen Ordner gibt es in dieser FAT nicht</translation>
    </message>
    <message>
        <source>a file on a FAT must be below 4 GiB</source>
        <translation>eine Datei auf einer FAT muss kleiner als 4 GiB sein</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>needs %1 and the FAT has %2 free</source>
        <translation>braucht %1, und in der FAT sind %2 frei</translation>
    </message>
    <message>
        <source>there is no such file in this FAT</source>
        <translation>diese Datei gibt es in dieser FAT nicht</translation>
    </message>
    <message>
        <source>a path on the boot partition must be absolute and name a file</source>
        <translation>ein Pfad auf der Startpartition muss absolut sein und eine Datei nennen</translation>
    </message>
    <message>
        <source>a path on the boot partition must not have &quot;//&quot;, &quot;.&quot; or &quot;..&quot;</source>
        <translation>ein Pfad auf der Startpartition darf kein &quot;//&quot;, &quot;.&quot; oder &quot;..&quot; haben</translation>
    </message>
    <message>
        <source>a name on the boot partition must not be longer than 255 bytes</source>
        <translation>ein Name auf der Startpartition darf nicht länger als 255 Byte sein</translation>
    </message>
    <message>
        <source>a name on the boot partition must not end in a dot or a space</source>
        <translation>ein Name auf der Startpartition darf nicht auf einen Punkt oder ein Leerzeichen enden</translation>
    </message>
    <message>
        <source>a name on the boot partition must not have control characters or any of &quot; * : &lt; &gt; ? \ | [ ]</source>
        <translation>ein Name auf der Startpartition darf keine Steuerzeichen und keines von &quot; * : &lt; &gt; ? \ | [ ] haben</translation>
    </message>
    <message>
        <source>its FAT is damaged: %1</source>
        <translation>seine FAT ist beschädigt: %1</translation>
    </message>
    <message>
        <source>has no FAT filesystem at byte %1</source>
        <translation>hat bei Byte %1 kein FAT-Dateisystem</translation>
    </message>
    <message>
        <source>invalid numbers in its boot sector</source>
        <translation>ungültige Zahlen in ihrem Bootsektor</translation>
    </message>
    <message>
        <source>is cut short: its FAT claims %1 bytes, and the partition has %2</source>
        <translation>ist abgeschnitten: Seine FAT gibt %1 Byte an, und die Partition hat %2</translation>
    </message>
    <message>
        <source>it has no room for data</source>
        <translation>sie hat keinen Platz für Daten</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 Cluster</translation>
    </message>
    <message>
        <source>more clusters than a FAT16 can address</source>
        <translation>mehr Cluster, als eine FAT16 adressieren kann</translation>
    </message>
    <message>
        <source>its active FAT does not exist</source>
        <translation>ihre aktive FAT gibt es nicht</translation>
    </message>
    <message>
        <source>its table is smaller than its number of clusters</source>
        <translation>ihre Tabelle ist kleiner als die Anzahl ihrer Cluster</translation>
    </message>
    <message>
        <source>a chain leads to cluster %1, which does not exist or is free</source>
        <translation>eine Kette führt zu Cluster %1, den es nicht gibt oder der frei ist</translation>
    </message>
    <message>
        <source>a chain has a loop</source>
        <translation>eine Kette hat eine Schleife</translation>
    </message>
    <message>
        <source>a folder is larger than 2 MiB</source>
        <translation>ein Ordner ist größer als 2 MiB</translation>
    </message>
    <message>
        <source>%1 claims to be larger than the volume</source>
        <translation>%1 gibt an, größer als das Volume zu sein</translation>
    </message>
    <message>
        <source>the chain of %1 is shorter than the file</source>
        <translation>die Kette von %1 ist kürzer als die Datei</translation>
    </message>
    <message>
        <source>its boot partition is a FAT32 of only %1 clusters; mtools takes one of less than 65525 for a FAT16. Make it with smaller clusters (mkfs.vfat -s), or as FAT16</source>
        <translation>seine Startpartition ist eine FAT32 mit nur %1 Clustern; mtools hält eine mit weniger als 65525 für eine FAT16. Legen Sie sie mit kleineren Clustern (mkfs.vfat -s) oder als FAT16 an</translation>
    </message>
    <message>
        <source>reading its length</source>
        <translation>Lesen der Länge</translation>
    </message>
    <message>
        <source>is cut short: it ends before byte %1</source>
        <translation>ist abgeschnitten: endet vor Byte %1</translation>
    </message>
    <message>
        <source>%1 is not a UUID of 36 characters in lower case</source>
        <translation>%1 ist keine UUID aus 36 Zeichen in Kleinschreibung</translation>
    </message>
    <message>
        <source>is too long for this filesystem&apos;s label; accepted are at most %1 bytes</source>
        <translation>ist zu lang als Bezeichnung dieses Dateisystems; zulässig: höchstens %1 Byte</translation>
    </message>
    <message>
        <source>a label must not have control characters or slashes</source>
        <translation>eine Bezeichnung darf keine Steuerzeichen und keine Schrägstriche haben</translation>
    </message>
    <message>
        <source>making a prototype for mkfs.xfs</source>
        <translation>Anlegen einer Prototypdatei für mkfs.xfs</translation>
    </message>
    <message>
        <source>a raw partition has no filesystem</source>
        <translation>eine rohe Partition hat kein Dateisystem</translation>
    </message>
    <message>
        <source>checking the ext4 in %1</source>
        <translation>Prüfen des ext4 in %1</translation>
    </message>
    <message>
        <source>growing the ext4 in %1</source>
        <translation>Vergrößern des ext4 in %1</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Arbeitsspeicher mehr</translation>
    </message>
    <message>
        <source>reading its partition table</source>
        <translation>Lesen der Partitionstabelle</translation>
    </message>
    <message>
        <source>its partition table has no id</source>
        <translation>seine Partitionstabelle hat keine Kennung</translation>
    </message>
    <message>
        <source>listing its partitions</source>
        <translation>Auflisten der Partitionen</translation>
    </message>
    <message>
        <source>its start and size must be multiples of 512 bytes</source>
        <translation>Anfang und Größe müssen Vielfache von 512 Byte sein</translation>
    </message>
    <message>
        <source>it must not be empty or overlap the partition table</source>
        <translation>sie darf nicht leer sein und die Partitionstabelle nicht überdecken</translation>
    </message>
    <message>
        <source>it ends beyond the card&apos;s %1 bytes</source>
        <translation>sie endet hinter den %1 Byte der Karte</translation>
    </message>
    <message>
        <source>an MBR has partitions 1 to 60</source>
        <translation>ein MBR hat die Partitionen 1 bis 60</translation>
    </message>
    <message>
        <source>a logical partition cannot be an extended one</source>
        <translation>eine logische Partition kann keine erweiterte sein</translation>
    </message>
    <message>
        <source>a partition of an MBR needs a type byte other than 0</source>
        <translation>eine Partition eines MBR braucht ein anderes Typbyte als 0</translation>
    </message>
    <message>
        <source>an MBR addresses at most 2 TiB</source>
        <translation>ein MBR adressiert höchstens 2 TiB</translation>
    </message>
    <message>
        <source>a GPT has partitions 1 to 128</source>
        <translation>eine GPT hat die Partitionen 1 bis 128</translation>
    </message>
    <message>
        <source>overlaps with partition %1</source>
        <translation>überschneidet sich mit Partition %1</translation>
    </message>
    <message>
        <source>an MBR has one extended partition at most</source>
        <translation>ein MBR hat höchstens eine erweiterte Partition</translation>
    </message>
    <message>
        <source>a logical partition needs an extended one around it</source>
        <translation>eine logische Partition braucht eine erweiterte um sich</translation>
    </message>
    <message>
        <source>logical partitions are numbered from 5 without a gap</source>
        <translation>logische Partitionen werden ab 5 ohne Lücke gezählt</translation>
    </message>
    <message>
        <source>it lies outside the extended partition</source>
        <translation>sie liegt außerhalb der erweiterten Partition</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>ihr Typ ist nicht bekannt</translation>
    </message>
    <message>
        <source>adding partition %1</source>
        <translation>Hinzufügen der Partition %1</translation>
    </message>
    <message>
        <source>partition %1 became number %2</source>
        <translation>Partition %1 bekam die Nummer %2</translation>
    </message>
    <message>
        <source>marking a partition as bootable</source>
        <translation>Kennzeichnen einer Partition als startfähig</translation>
    </message>
    <message>
        <source>making a partition table</source>
        <translation>Anlegen einer Partitionstabelle</translation>
    </message>
    <message>
        <source>setting the disk id</source>
        <translation>Setzen der Datenträgerkennung</translation>
    </message>
    <message>
        <source>writing its partition table</source>
        <translation>Schreiben der Partitionstabelle</translation>
    </message>
    <message>
        <source>its partition table is of type %1; accepted are MBR and GPT</source>
        <translation>seine Partitionstabelle ist vom Typ %1; zulässig: MBR und GPT</translation>
    </message>
    <message>
        <source>only an MBR or a GPT can be written</source>
        <translation>geschrieben werden kann nur ein MBR oder eine GPT</translation>
    </message>
    <message>
        <source>the partition table read back differs from the one that was written</source>
        <translation>die zurückgelesene Partitionstabelle weicht von der geschriebenen ab</translation>
    </message>
    <message>
        <source>making a filesystem in %1</source>
        <translation>Anlegen eines Dateisystems in %1</translation>
    </message>
    <message>
        <source>has no XFS filesystem</source>
        <translation>hat kein XFS-Dateisystem</translation>
    </message>
    <message>
        <source>its XFS superblock is damaged, or its log is external</source>
        <translation>sein XFS-Superblock ist beschädigt, oder sein Log ist extern</translation>
    </message>
    <message>
        <source>its XFS log lies beyond the end of the file</source>
        <translation>sein XFS-Log liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>is an optical drive</source>
        <translation>ist ein optisches Laufwerk</translation>
    </message>
    <message>
        <source>is a network block device</source>
        <translation>ist ein Blockgerät im Netz</translation>
    </message>
    <message>
        <source>is a device-mapper volume (%1)</source>
        <translation>ist ein Volume des Device-Mappers (%1)</translation>
    </message>
    <message>
        <source>is a RAID array</source>
        <translation>ist ein RAID-Verbund</translation>
    </message>
    <message>
        <source>is a hardware partition of an eMMC (boot, RPMB or general purpose)</source>
        <translation>ist eine Hardwarepartition einer eMMC (Boot, RPMB oder allgemein)</translation>
    </message>
    <message>
        <source>is a compressed RAM disk (zram)</source>
        <translation>ist eine komprimierte RAM-Disk (zram)</translation>
    </message>
    <message>
        <source>is a virtual device, not a drive</source>
        <translation>ist ein virtuelles Gerät, kein Laufwerk</translation>
    </message>
    <message>
        <source>is a partition; accepted is the whole drive, %1</source>
        <translation>ist eine Partition; zulässig: das ganze Laufwerk, %1</translation>
    </message>
    <message>
        <source>holds %1 (%2 on %3) of the running system</source>
        <translation>enthält %1 (%2 auf %3) des laufenden Systems</translation>
    </message>
    <message>
        <source>is in use as swap (%1)</source>
        <translation>wird als Auslagerungsspeicher benutzt (%1)</translation>
    </message>
    <message>
        <source>%1 is a part of %2, a running RAID, LVM or encrypted volume</source>
        <translation>%1 ist ein Teil von %2, einem laufenden RAID-, LVM- oder verschlüsselten Volume</translation>
    </message>
    <message>
        <source>%1 is a member of a RAID array</source>
        <translation>%1 gehört zu einem RAID-Verbund</translation>
    </message>
    <message>
        <source>is a member of a btrfs over %1 devices (%2)</source>
        <translation>gehört zu einem btrfs über %1 Geräte (%2)</translation>
    </message>
    <message>
        <source>holds a btrfs that is mounted where Landfall cannot see it</source>
        <translation>enthält ein btrfs, das dort eingehängt ist, wo Landfall es nicht sehen kann</translation>
    </message>
    <message>
        <source>is named in %1 (%2 for %3)</source>
        <translation>steht in %1 (%2 für %3)</translation>
    </message>
    <message>
        <source>has no file attached</source>
        <translation>hat keine Datei</translation>
    </message>
    <message>
        <source>has no card or medium in it</source>
        <translation>enthält keine Karte und kein Medium</translation>
    </message>
    <message>
        <source>is write-protected; a card&apos;s lock switch may be set</source>
        <translation>ist schreibgeschützt; vielleicht steht der Schieber der Karte auf „Lock“</translation>
    </message>
    <message>
        <source>is mounted at %1 (%2 on %3); only what lies below /media, /run/media or /mnt is unmounted for you</source>
        <translation>ist eingehängt in %1 (%2 auf %3); nur was unter /media, /run/media oder /mnt liegt, wird für Sie ausgehängt</translation>
    </message>
    <message>
        <source>has a line that cannot be parsed</source>
        <translation>hat eine Zeile, die sich nicht auswerten lässt</translation>
    </message>
    <message>
        <source>lists no mounts, so it is unknown which drives are in use</source>
        <translation>nennt nichts Eingehängtes, also ist unbekannt, welche Laufwerke in Gebrauch sind</translation>
    </message>
    <message>
        <source>making the cache&apos;s folder</source>
        <translation>Anlegen des Cache-Ordners</translation>
    </message>
    <message>
        <source>the cache must be a folder, and this is something else</source>
        <translation>der Cache muss ein Ordner sein, und das ist etwas anderes</translation>
    </message>
    <message>
        <source>writing the cache to disk</source>
        <translation>Schreiben des Caches auf die Festplatte</translation>
    </message>
    <message>
        <source>walking through the cache</source>
        <translation>Durchsehen des Caches</translation>
    </message>
    <message>
        <source>removing it from the cache</source>
        <translation>Entfernen aus dem Cache</translation>
    </message>
    <message>
        <source>making a folder in the cache</source>
        <translation>Anlegen eines Ordners im Cache</translation>
    </message>
    <message>
        <source>no home folder to keep the cache in; set XDG_CACHE_HOME</source>
        <translation>es gibt keinen persönlichen Ordner für den Cache; setzen Sie XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>finding the cache</source>
        <translation>Suche nach dem Cache</translation>
    </message>
    <message>
        <source>a name in the cache takes 1 to 100 of a-z, 0-9 and &apos;-&apos;</source>
        <translation>ein Name im Cache hat 1 bis 100 Zeichen aus a-z, 0-9 und &apos;-&apos;</translation>
    </message>
    <message>
        <source>another process keeps removing it: the cache&apos;s limit is too small for it</source>
        <translation>ein anderes Programm nimmt sie immer wieder heraus: Die Grenze des Caches ist zu klein dafür</translation>
    </message>
    <message>
        <source>marking a section of the cache</source>
        <translation>Kennzeichnen eines Bereichs des Caches</translation>
    </message>
    <message>
        <source>naming a new entry of the cache</source>
        <translation>Benennen eines neuen Eintrags im Cache</translation>
    </message>
    <message>
        <source>it is in use, by this program or another one</source>
        <translation>sie wird benutzt, von diesem Programm oder einem anderen</translation>
    </message>
    <message>
        <source>the cache has no such entry in %1</source>
        <translation>diesen Eintrag gibt es im Cache in %1 nicht</translation>
    </message>
    <message>
        <source>%1 needs %2, and the disk has %3 free</source>
        <translation>%1 braucht %2, und auf der Festplatte sind %3 frei</translation>
    </message>
    <message>
        <source>opening a lock of the cache</source>
        <translation>Öffnen einer Sperre des Caches</translation>
    </message>
    <message>
        <source>locking the cache</source>
        <translation>Sperren des Caches</translation>
    </message>
    <message>
        <source>cancelled while another process was making it</source>
        <translation>abgebrochen, während ein anderer Prozess es anlegte</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>das Herunterladen wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here</source>
        <translation>%1 hat %2 (%3 Byte), und höchstens %4 (%5 Byte) sind hier zulässig</translation>
    </message>
    <message>
        <source>%1 became another file while it was being fetched</source>
        <translation>%1 wurde eine andere Datei, während sie abgerufen wurde</translation>
    </message>
    <message>
        <source>%1 was asked for what follows byte %2, and answered with %3</source>
        <translation>%1 wurde nach den Daten ab Byte %2 gefragt und antwortete mit %3</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that it announced</source>
        <translation>%1 sendet mehr als die angekündigten %2 Byte</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that are accepted</source>
        <translation>%1 sendet mehr als die zulässigen %2 Byte</translation>
    </message>
    <message>
        <source>%1 presented a certificate that failed verification: %2</source>
        <translation>%1 zeigte ein Zertifikat, dessen Prüfung fehlschlug: %2</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s</source>
        <translation>%1 sendete %2 s lang nichts</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 ist nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 of %3 bytes</source>
        <translation>%1 schloss die Verbindung nach %2 von %3 Byte</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 bytes</source>
        <translation>%1 schloss die Verbindung nach %2 Byte</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3)</source>
        <translation>%1 antwortete %2 (%3)</translation>
    </message>
    <message>
        <source>the CA file cannot be read</source>
        <translation>die Zertifikatsdatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the CA file contains no certificate; accepted is PEM</source>
        <translation>die Zertifikatsdatei enthält kein Zertifikat; zulässig: PEM</translation>
    </message>
    <message>
        <source>looking at the download</source>
        <translation>Prüfen des Herunterladens</translation>
    </message>
    <message>
        <source>making the download&apos;s file</source>
        <translation>Anlegen der Datei für das Herunterladen</translation>
    </message>
    <message>
        <source>recording the state of the download: %1</source>
        <translation>Festhalten des Standes des Herunterladens: %1</translation>
    </message>
    <message>
        <source>writing the download</source>
        <translation>Schreiben des Heruntergeladenen</translation>
    </message>
    <message>
        <source>the download was abandoned</source>
        <translation>das Herunterladen wurde aufgegeben</translation>
    </message>
    <message>
        <source>the file became shorter while it was being read</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>the download ended without an answer</source>
        <translation>das Herunterladen endete ohne Antwort</translation>
    </message>
    <message>
        <source>starting the download over</source>
        <translation>erneuter Beginn des Herunterladens</translation>
    </message>
    <message>
        <source>downloading %1 needs %2 more, and the disk has %3 free</source>
        <translation>das Herunterladen von %1 braucht noch %2, und auf der Festplatte sind %3 frei</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/s, %2 h %3 min left</source>
        <translation>%1/s, noch %2 h %3 min</translation>
    </message>
    <message>
        <source>%1/s, %2 min %3 s left</source>
        <translation>%1/s, noch %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s, %2 s left</source>
        <translation>%1/s, noch %2 s</translation>
    </message>
    <message>
        <source>the file carries several signatures</source>
        <translation>die Datei trägt mehrere Signaturen</translation>
    </message>
    <message>
        <source>the file is not what was signed</source>
        <translation>die Datei ist nicht das, was signiert wurde</translation>
    </message>
    <message>
        <source>the file is signed by a key that was revoked</source>
        <translation>die Datei ist mit einem widerrufenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>the file has a signature that has expired</source>
        <translation>die Datei hat eine abgelaufene Signatur</translation>
    </message>
    <message>
        <source>the file was signed after the key had expired</source>
        <translation>die Datei wurde nach Ablauf des Schlüssels signiert</translation>
    </message>
    <message>
        <source>the file is not signed by a key of %1</source>
        <translation>die Datei ist nicht mit einem Schlüssel von %1 signiert</translation>
    </message>
    <message>
        <source>the file is signed by the key %1</source>
        <translation>die Datei ist mit dem Schlüssel %1 signiert</translation>
    </message>
    <message>
        <source>the keyring cannot be read</source>
        <translation>der Schlüsselbund lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the keyring contains no public key; accepted is what gpg --export writes</source>
        <translation>der Schlüsselring enthält keinen öffentlichen Schlüssel; zulässig: was gpg --export schreibt</translation>
    </message>
    <message>
        <source>the file is not accepted by gpgv</source>
        <translation>die Datei wird von gpgv nicht angenommen</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <translation>%1; nichts davon wird verwendet</translation>
    </message>
    <message>
        <source>%1; accepted is a signature by the key %2</source>
        <translation>%1; zulässig: eine Signatur mit dem Schlüssel %2</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 leitet mehr als %2-mal weiter</translation>
    </message>
    <message>
        <source>%1, and %2 attempts were made</source>
        <translation>%1, bei %2 Versuchen</translation>
    </message>
    <message>
        <source>%1 is not an address; accepted is https://host/path</source>
        <translation>%1 ist keine Adresse; zulässig: https://host/path</translation>
    </message>
    <message>
        <source>%1 contains a user name, which would be kept and shown; accepted is an address without one</source>
        <translation>%1 enthält einen Benutzernamen, der gespeichert und angezeigt würde; zulässig: eine Adresse ohne ihn</translation>
    </message>
    <message>
        <source>%1 has the scheme %2, which is not supported; accepted is https</source>
        <translation>%1 hat das Schema %2, das nicht unterstützt wird; zulässig: https</translation>
    </message>
    <message>
        <source>%1 is plain http, where anybody on the way could change it; accepted is https, or http with the file&apos;s SHA-256 known beforehand, or http to this computer</source>
        <translation>%1 ist unverschlüsseltes http, wo es unterwegs jeder ändern könnte; zulässig: https, oder http mit vorher bekanntem SHA-256 der Datei, oder http zu diesem Rechner</translation>
    </message>
    <message>
        <source>%1 redirects without a Location</source>
        <translation>%1 leitet weiter, ohne einen Ort zu nennen (Location)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and only https is followed</source>
        <translation>%1 leitet zu %2 weiter, und gefolgt wird nur https</translation>
    </message>
    <message>
        <source>%1 redirects to an address that contains a user name</source>
        <translation>%1 leitet zu einer Adresse weiter, die einen Benutzernamen enthält</translation>
    </message>
    <message>
        <source>this base has no known first-boot mechanism for settings (%1); leave the setting out to write the base as it is</source>
        <translation>diese Basis hat keinen bekannten Weg, beim ersten Start Einstellungen anzunehmen (%1); lassen Sie die Einstellung weg, um die Basis zu schreiben, wie sie ist</translation>
    </message>
    <message>
        <source>The base has no known first-boot mechanism for settings (%1): it is written as it is, with its own host name.</source>
        <translation>Die Basis hat keinen bekannten Weg, beim ersten Start Einstellungen anzunehmen (%1): Sie wird geschrieben, wie sie ist, mit ihrem eigenen Rechnernamen.</translation>
    </message>
    <message>
        <source>does not mount its boot partition: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>hängt ihre Startpartition nicht ein: Von dort liest ein Rechner seinen Namen; zulässig: eine Zeile dafür in der fstab der Basis, als /boot/firmware oder /boot</translation>
    </message>
    <message>
        <source>mounts its boot partition at %1: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>hängt ihre Startpartition in &quot;%1&quot; ein: Von dort liest ein Rechner seinen Namen; zulässig: eine Zeile dafür in der fstab der Basis, als /boot/firmware oder /boot</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor systemd-networkd nor ifupdown to give it a static address; use dhcp, and reserve the address there</source>
        <translation>diese Basis hat weder NetworkManager noch systemd-networkd noch ifupdown, um ihr eine feste Adresse zu geben; benutzen Sie dhcp, und reservieren Sie die Adresse dort</translation>
    </message>
    <message>
        <source>this base is too old for yescrypt, the only password hash that is supported; use SSH keys</source>
        <translation>diese Basis ist zu alt für yescrypt, den einzigen unterstützten Passwort-Hash; benutzen Sie SSH-Schlüssel</translation>
    </message>
    <message>
        <source>packages are installed by apt, which this base does not have; install them in the base, or by firstBoot.commands</source>
        <translation>Pakete werden mit apt installiert, das diese Basis nicht hat; installieren Sie sie in der Basis, oder durch firstBoot.commands</translation>
    </message>
    <message>
        <source>packages are installed by apt, which %1 does not have; install them in the base, or by firstBoot.commands</source>
        <translation>Pakete werden mit apt installiert, das %1 nicht hat; installieren Sie sie in der Basis, oder durch firstBoot.commands</translation>
    </message>
    <message>
        <source>%1 is set, but the base has no locale-gen to generate it: unless the base has that locale already, programs speak English.</source>
        <translation>%1 wird gesetzt, aber die Basis hat kein locale-gen, um sie zu erzeugen: Wenn die Basis diese Locale nicht schon hat, sprechen Programme Englisch.</translation>
    </message>
    <message>
        <source>The base has been booted before. Removed, and made anew by each host where it is needed: %1.</source>
        <translation>Die Basis wurde schon einmal gestartet. Entfernt, und wo nötig von jedem Rechner neu gemacht: %1.</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor wpa_supplicant with systemd-networkd or ifupdown, through which Wi-Fi is set up; use Ethernet, or a base that has</source>
        <translation>diese Basis hat weder NetworkManager noch wpa_supplicant mit systemd-networkd oder ifupdown, womit WLAN eingerichtet wird; benutzen Sie Ethernet, oder eine Basis, die das hat</translation>
    </message>
    <message>
        <source>WPA3 alone needs a radio and firmware that support it, which the one on a Raspberry Pi does in recent releases only. A network in transition mode accepts wpa2 as well.</source>
        <translation>WPA3 allein braucht Funk und Firmware, die es unterstützen; bei einem Raspberry Pi ist das nur in neueren Ausgaben so. Ein Netz im Übergangsmodus nimmt auch wpa2 an.</translation>
    </message>
    <message>
        <source>the preset joins the Wi-Fi %1, whose passphrase was not given</source>
        <translation>die Vorgabe benutzt das WLAN %1, dessen Passphrase nicht angegeben wurde</translation>
    </message>
    <message>
        <source>the preset lets %1 log in by password, and none was given</source>
        <translation>die Vorgabe lässt %1 sich mit Passwort anmelden, und keins wurde angegeben</translation>
    </message>
    <message>
        <source>is named twice in this batch</source>
        <translation>ist in diesem Stapel zweimal genannt</translation>
    </message>
    <message>
        <source>would be the second card of the host %1 in this batch; give it another name (TARGET=HOST)</source>
        <translation>wäre in diesem Stapel die zweite Karte des Rechners %1; geben Sie ihr einen anderen Namen (TARGET=HOST)</translation>
    </message>
    <message>
        <source>planning %1</source>
        <translation>Planen von %1</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>Öffnen des Ziels</translation>
    </message>
    <message>
        <source>was composed for another size</source>
        <translation>wurde für eine andere Größe zusammengestellt</translation>
    </message>
    <message>
        <source>marking the card unfinished</source>
        <translation>Karte als unfertig kennzeichnen</translation>
    </message>
    <message>
        <source>checking whether it stores what it claims</source>
        <translation>Prüfen, ob sie speichert, was sie angibt</translation>
    </message>
    <message>
        <source>no Vault token was given: the card&apos;s token is still to come (rejoin)</source>
        <translation>kein Vault-Token wurde angegeben: Der Token der Karte kommt noch (rejoin)</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come (rejoin)</source>
        <translation>wie die Vorgabe es will, kommt der Token der Karte noch (rejoin)</translation>
    </message>
    <message>
        <source>the card&apos;s token is still to come (rejoin): %1</source>
        <translation>der Token der Karte kommt noch (rejoin): %1</translation>
    </message>
    <message>
        <source>its token could not be revoked: %1</source>
        <translation>ihr Token ließ sich nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>%1; the card is marked unfinished: write it again</source>
        <translation>%1; die Karte ist als unfertig gekennzeichnet: Schreiben Sie sie noch einmal</translation>
    </message>
    <message>
        <source>its receipt could not be kept: %1</source>
        <translation>ihr Beleg ließ sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>ejected</source>
        <translation>ausgeworfen</translation>
    </message>
    <message>
        <source>safe to remove</source>
        <translation>kann entnommen werden</translation>
    </message>
    <message>
        <source>does not keep what is written to it at byte %1</source>
        <translation>behält nicht, was bei Byte %1 geschrieben wird</translation>
    </message>
    <message>
        <source>is a counterfeit: it claims %1 and stores about %2</source>
        <translation>ist eine Fälschung: Sie gibt %1 an und speichert etwa %2</translation>
    </message>
    <message>
        <source>has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB</source>
        <translation>hat %1 Byte; eine FAT-Partition wird auf 8 MiB bis 2 TiB gemacht</translation>
    </message>
    <message>
        <source>byte %1 is not written</source>
        <translation>Byte %1 ist nicht geschrieben</translation>
    </message>
    <message>
        <source>Cards are being written</source>
        <translation>Es werden Karten geschrieben</translation>
    </message>
    <message>
        <source>this computer may go to sleep meanwhile: %1</source>
        <translation>dieser Rechner kann währenddessen in den Ruhezustand gehen: %1</translation>
    </message>
    <message>
        <source>no base image was named; give --base FILE, --base sample, or a preset with a base</source>
        <translation>es wurde kein Basisabbild genannt; geben Sie --base DATEI, --base sample oder eine Vorgabe mit einer Basis an</translation>
    </message>
    <message>
        <source>Not from its publisher: %1</source>
        <translation>Nicht vom Herausgeber: %1</translation>
    </message>
    <message>
        <source>its clusters are shorter than %1 bytes</source>
        <translation>ihre Cluster sind kürzer als %1 Byte</translation>
    </message>
    <message>
        <source>%1 extents from %2 sources are more (or fewer) than one transfer takes</source>
        <translation>%1 Extents aus %2 Quellen sind mehr (oder weniger), als eine Übertragung aufnimmt</translation>
    </message>
    <message>
        <source>after this computer slept</source>
        <translation>nachdem dieser Rechner geschlafen hat</translation>
    </message>
    <message>
        <source>is no longer there: %1</source>
        <translation>ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>was given up before</source>
        <translation>wurde zuvor aufgegeben</translation>
    </message>
    <message>
        <source>sending a request for %1</source>
        <translation>Senden einer Anfrage für %1</translation>
    </message>
    <message>
        <source>was cancelled; the drive does not answer</source>
        <translation>wurde abgebrochen; das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>moved nothing for %1 s after %2 bytes and was given up</source>
        <translation>bewegte %1 s lang nichts nach %2 Byte und wurde aufgegeben</translation>
    </message>
    <message>
        <source>is no longer the drive that was shown; look at the list again</source>
        <translation>ist nicht mehr das Laufwerk, das gezeigt wurde; sehen Sie noch einmal in die Liste</translation>
    </message>
    <message>
        <source>looking at the helper</source>
        <translation>Ansehen des Hilfsprogramms</translation>
    </message>
    <message>
        <source>is not root&apos;s alone, so the helper there could have been exchanged; install Landfall as root</source>
        <translation>gehört nicht root allein, also könnte das Hilfsprogramm dort ausgetauscht worden sein; installieren Sie Landfall als root</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper is not installed; drives can be written once it is</source>
        <translation>das Hilfsprogramm von Landfall ist nicht installiert; Laufwerke lassen sich erst dann schreiben</translation>
    </message>
    <message>
        <source>is not installed, so the authorisation to write drives cannot be asked for; install polkit&apos;s pkexec, or run Landfall as root</source>
        <translation>ist nicht installiert, also lässt sich die Erlaubnis zum Schreiben auf Laufwerke nicht erfragen; installieren Sie pkexec von polkit, oder starten Sie Landfall als root</translation>
    </message>
    <message>
        <source>starting the helper</source>
        <translation>Starten des Hilfsprogramms</translation>
    </message>
    <message>
        <source>is older than this Landfall (it speaks version %1 of the protocol, needed is %2); install the helper of this release: %3</source>
        <translation>ist älter als dieses Landfall (es spricht Version %1 des Protokolls, nötig ist %2); installieren Sie das Hilfsprogramm dieser Ausgabe: %3</translation>
    </message>
    <message>
        <source>is newer than this Landfall (it speaks version %1 of the protocol, needed is %2); start Landfall again, or install both from the same release: %3</source>
        <translation>ist neuer als dieses Landfall (es spricht Version %1 des Protokolls, nötig ist %2); starten Sie Landfall neu, oder installieren Sie beide aus derselben Ausgabe: %3</translation>
    </message>
    <message>
        <source>to write drives was cancelled</source>
        <translation>das Schreiben auf Laufwerke wurde nicht erlaubt: abgebrochen</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: polkit does not answer; start its service (polkit.service), or run Landfall as root</source>
        <translation>das Schreiben auf Laufwerke ließ sich nicht erfragen: polkit antwortet nicht; starten Sie seinen Dienst (polkit.service), oder starten Sie Landfall als root</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: no authentication agent is running in this session; start your desktop&apos;s, or run landfall-cli at a terminal, where it asks itself</source>
        <translation>das Schreiben auf Laufwerke ließ sich nicht erfragen: In dieser Sitzung läuft kein Anmeldeagent; starten Sie den Ihrer Arbeitsumgebung, oder starten Sie landfall-cli in einem Terminal, wo es selbst fragt</translation>
    </message>
    <message>
        <source>to write drives was refused: the password was wrong, or polkit&apos;s rules do not allow it to this user in this session</source>
        <translation>das Schreiben auf Laufwerke wurde verweigert: Das Passwort war falsch, oder die Regeln von polkit erlauben es diesem Benutzer in dieser Sitzung nicht</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: %1</source>
        <translation>das Schreiben auf Laufwerke ließ sich nicht erfragen: %1</translation>
    </message>
    <message>
        <source>the helper exited at once with code %1</source>
        <translation>das Hilfsprogramm endete sofort mit Code %1</translation>
    </message>
    <message>
        <source>the helper was ended at once by signal %1</source>
        <translation>das Hilfsprogramm wurde sofort durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>the helper&apos;s answer does not belong to the request</source>
        <translation>die Antwort des Hilfsprogramms gehört nicht zur Anfrage</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <translation>Das Hilfsprogramm von Landfall ist beendet</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>%1; Landfall and its helper are of different releases: install both from the same one (%2)</source>
        <translation>%1; Landfall und sein Hilfsprogramm sind aus verschiedenen Ausgaben: Installieren Sie beide aus derselben (%2)</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended in mid-work</source>
        <translation>das Hilfsprogramm von Landfall endete mitten in der Arbeit</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, by signal %1</source>
        <translation>sein Arbeiter endete mitten in der Arbeit, durch Signal %1</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, with code %1</source>
        <translation>sein Arbeiter endete mitten in der Arbeit, mit Code %1</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, and %2 was expected; download it again, or correct the expected one</source>
        <translation>ihr SHA-256 ist %1, und %2 wurde erwartet; laden Sie sie noch einmal herunter, oder berichtigen Sie den erwarteten</translation>
    </message>
    <message>
        <source>decoding %1</source>
        <translation>das Auspacken von %1</translation>
    </message>
    <message>
        <source>another process keeps removing it from the cache</source>
        <translation>ein anderes Programm nimmt sie immer wieder aus dem Cache</translation>
    </message>
    <message>
        <source>the sample base has not been built yet; packaging/run builds it</source>
        <translation>die Beispielbasis ist noch nicht gebaut; packaging/run baut sie</translation>
    </message>
    <message>
        <source>no base of the cache has this id; landfall-cli base list shows them</source>
        <translation>keine Basis im Cache hat diese Kennung; landfall-cli base list zeigt sie</translation>
    </message>
    <message>
        <source>the image has no partition table, only one filesystem (%1)</source>
        <translation>das Abbild hat keine Partitionstabelle, nur ein Dateisystem (%1)</translation>
    </message>
    <message>
        <source>no ext4 partition with a Linux system was found</source>
        <translation>keine Partition mit ext4 und einem Linux-System wurde gefunden</translation>
    </message>
    <message>
        <source>the root (partition %1) has no systemd, which takes the settings</source>
        <translation>die Wurzel (Partition %1) hat kein systemd, das die Einstellungen aufnimmt</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature quota or project, whose accounting a change from outside would break</source>
        <translation>die Wurzel (Partition %1) hat die ext4-Eigenschaft quota oder project, deren Zählung durch eine Änderung von außen falsch würde</translation>
    </message>
    <message>
        <source>the partitions are called system-boot and writable, and cloud-init is installed</source>
        <translation>die Partitionen heißen system-boot und writable, und cloud-init ist installiert</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed; the command line asks for a resize</source>
        <translation>die Startpartition hat user-data und meta-data, und cloud-init ist installiert; die Befehlszeile verlangt eine Größenänderung</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed</source>
        <translation>die Startpartition hat user-data und meta-data, und cloud-init ist installiert</translation>
    </message>
    <message>
        <source>the command line starts Raspberry Pi OS&apos;s firstboot</source>
        <translation>die Befehlszeile startet das firstboot von Raspberry Pi OS</translation>
    </message>
    <message>
        <source>the package rpi-preseed is installed</source>
        <translation>das Paket rpi-preseed ist installiert</translation>
    </message>
    <message>
        <source>the partitions are called RASPIFIRM and RASPIROOT</source>
        <translation>die Partitionen heißen RASPIFIRM und RASPIROOT</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd; the cloud-init files on the boot partition have no cloud-init to read them</source>
        <translation>die Wurzel (Partition %1) ist ext4 und hat systemd; für die cloud-init-Dateien auf der Startpartition ist kein cloud-init da, das sie liest</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd</source>
        <translation>die Wurzel (Partition %1) ist ext4 und hat systemd</translation>
    </message>
    <message>
        <source>this record of the cache is damaged or of another version</source>
        <translation>dieser Eintrag des Caches ist beschädigt oder von einer anderen Version</translation>
    </message>
    <message>
        <source>checking the base was cancelled</source>
        <translation>das Prüfen der Basis wurde abgebrochen</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its size should be %2) and was removed from the cache; add it again</source>
        <translation>die Kopie von %1 im Cache ist beschädigt (ihre Größe müsste %2 sein) und wurde aus dem Cache entfernt; fügen Sie sie noch einmal hinzu</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its SHA-256 should be %2, and it is %3) and was removed from the cache; add it again</source>
        <translation>die Kopie von %1 im Cache ist beschädigt (ihr SHA-256 sollte %2 sein und ist %3) und wurde aus dem Cache entfernt; fügen Sie sie noch einmal hinzu</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256; accepted is one of 64 hex digits</source>
        <translation>%1 ist kein SHA-256; zulässig: einer aus 64 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>moving the decoded image</source>
        <translation>Verschieben des dekodierten Abbilds</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>der Arbeitsspeicher reicht nicht, um sie auszupacken</translation>
    </message>
    <message>
        <source>the %1 file is corrupt; download it again</source>
        <translation>die %1-Datei ist beschädigt; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>It is shown as it was, for it could not be asked for again (%1).</source>
        <translation>Sie wird gezeigt, wie sie war, denn sie ließ sich nicht noch einmal abrufen (%1).</translation>
    </message>
    <message>
        <source>reading the list was cancelled</source>
        <translation>das Lesen der Liste wurde abgebrochen</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads to %3, and only https is followed.</source>
        <translation>Die Gruppe %1 von %2 wurde übergangen: Sie führt zu %3, und gefolgt wird nur https.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads back to %3.</source>
        <translation>Die Gruppe %1 von %2 wurde übergangen: Sie führt zurück zu %3.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: the list has more than %3 files.</source>
        <translation>Die Gruppe %1 von %2 wurde übergangen: Die Liste hat mehr als %3 Dateien.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: %3.</source>
        <translation>Die Gruppe %1 von %2 wurde übergangen: %3.</translation>
    </message>
    <message>
        <source>The list has more than %1 images: the others were passed over.</source>
        <translation>Die Liste hat mehr als %1 Abbilder: Die übrigen wurden übergangen.</translation>
    </message>
    <message>
        <source>The image %1 of %2 was passed over: it lies at %3, and accepted is https, or http with extract_sha256.</source>
        <translation>Das Abbild %1 von %2 wurde übergangen: Es liegt bei %3, und zulässig ist https, oder http mit extract_sha256.</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>die Liste hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>the list has %1, and at most %2 are accepted</source>
        <translation>die Liste hat %1, und höchstens %2 sind zulässig</translation>
    </message>
    <message>
        <source>the list is nested deeper than %1 levels</source>
        <translation>die Liste ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>is not JSON (%1 at byte %2); accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>ist kein JSON (%1 bei Byte %2); zulässig: eine Liste im Format von Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>has no &quot;os_list&quot;; accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>hat keine &quot;os_list&quot;; zulässig: eine Liste im Format von Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>%1 is not a board of %2, which names no boards</source>
        <translation>%1 ist keine Platine von %2, das keine Platinen nennt</translation>
    </message>
    <message>
        <source>%1 is not a board of %2; it names %3</source>
        <translation>%1 ist keine Platine von %2; dort stehen %3</translation>
    </message>
    <message>
        <source>keeping the list: %1</source>
        <translation>Aufbewahren der Liste: %1</translation>
    </message>
    <message>
        <source>%1 is not in the cache</source>
        <translation>%1 ist nicht im Cache</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>die Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>unpacks to more than the %1 that were announced</source>
        <translation>wird beim Auspacken größer als die angekündigten %1</translation>
    </message>
    <message>
        <source>a thread has stopped</source>
        <translation>ein Thread wurde angehalten</translation>
    </message>
    <message>
        <source>%1 has %2, and the .zip states %3; download it again</source>
        <translation>%1 hat %2, und das .zip gibt %3 an; laden Sie es noch einmal herunter</translation>
    </message>
    <message>
        <source>decoding was cancelled</source>
        <translation>das Auspacken wurde abgebrochen</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>Ansehen des Abbilds</translation>
    </message>
    <message>
        <source>this is not a disk image: it is empty</source>
        <translation>das ist kein Datenträgerabbild: Es ist leer</translation>
    </message>
    <message>
        <source>the image is cut short: its partition %1 begins at byte %2 and is %3 long, and the image has %4 only</source>
        <translation>das Abbild ist abgeschnitten: Seine Partition %1 beginnt bei Byte %2 und ist %3 lang, und das Abbild hat nur %4</translation>
    </message>
    <message>
        <source>opening the image</source>
        <translation>Öffnen des Abbilds</translation>
    </message>
    <message>
        <source>this is not a disk image: it has neither partitions nor a filesystem</source>
        <translation>das ist kein Datenträgerabbild: Es hat weder Partitionen noch ein Dateisystem</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be read: %2</source>
        <translation>die Wurzel (Partition %1) lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the root (partition %1) is of an unknown filesystem; only ext4 roots can be changed</source>
        <translation>die Wurzel (Partition %1) hat ein unbekanntes Dateisystem; nur Wurzeln mit ext4 lassen sich ändern</translation>
    </message>
    <message>
        <source>the root (partition %1) is %2; only ext4 roots can be changed</source>
        <translation>die Wurzel (Partition %1) ist %2; nur Wurzeln mit ext4 lassen sich ändern</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be used: %2</source>
        <translation>die Wurzel (Partition %1) lässt sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it was kept</source>
        <translation>ihr ausgepacktes Abbild hat den SHA-256 %1, und %2 sagt %3; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>The list %1 says that the image has %2 bytes, and it has %3.</source>
        <translation>Die Liste %1 sagt, das Abbild habe %2 Byte, und es hat %3.</translation>
    </message>
    <message>
        <source>The list %1 says that it takes settings by %2, and it looks like %3, which is what counts: %4</source>
        <translation>Die Liste %1 sagt, dass die Basis Einstellungen durch %2 annimmt; sie sieht nach %3 aus, und das gilt: %4</translation>
    </message>
    <message>
        <source>the %1 file is cut short; download it again</source>
        <translation>die %1-Datei ist abgeschnitten; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>something that is not %1 follows behind the packed image</source>
        <translation>hinter dem gepackten Abbild folgt etwas, das nicht %1 ist</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>Whether there is a newer one could not be asked (%1): this is the copy of %2 ago.</source>
        <translation>Ob es eine neuere gibt, ließ sich nicht erfragen (%1): Das ist die Kopie von vor %2.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is a text and no disk image; look at the address in a browser</source>
        <translation>%1 ist ein Text und kein Datenträgerabbild; sehen Sie sich die Adresse in einem Browser an</translation>
    </message>
    <message>
        <source>%1 is a text (%2) and no disk image; look at the address in a browser</source>
        <translation>%1 ist ein Text (%2) und kein Datenträgerabbild; sehen Sie sich die Adresse in einem Browser an</translation>
    </message>
    <message>
        <source>%1 does not say its length, and nothing else tells whether it came whole; accepted is a packed image, or one whose SHA-256 is given</source>
        <translation>%1 nennt seine Länge nicht, und nichts anderes verrät, ob es ganz ankam; zulässig: ein gepacktes Abbild, oder eines, dessen SHA-256 angegeben ist</translation>
    </message>
    <message>
        <source>unpacking %1</source>
        <translation>das Auspacken von %1</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and %3 was expected; nothing of it was kept</source>
        <translation>der SHA-256 von %1 ist %2, und %3 wurde erwartet; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>opening the base image</source>
        <translation>Öffnen des Basisabbilds</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>looking at the base image again</source>
        <translation>erneutes Ansehen des Basisabbilds</translation>
    </message>
    <message>
        <source>the file was removed while it was being read</source>
        <translation>die Datei wurde entfernt, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>the file was changed while it was being read; try again when it is complete</source>
        <translation>die Datei wurde geändert, während sie gelesen wurde; versuchen Sie es noch einmal, wenn sie vollständig ist</translation>
    </message>
    <message>
        <source>making a file in the cache</source>
        <translation>Anlegen einer Datei im Cache</translation>
    </message>
    <message>
        <source>the decoded image needs more than %1, and the disk has %2 left</source>
        <translation>das ausgepackte Abbild braucht mehr als %1, und auf der Festplatte sind noch %2 frei</translation>
    </message>
    <message>
        <source>writing the decoded image</source>
        <translation>Schreiben des ausgepackten Abbilds</translation>
    </message>
    <message>
        <source>setting the decoded image&apos;s length</source>
        <translation>Setzen der Länge des dekodierten Abbilds</translation>
    </message>
    <message>
        <source>making the decoded image read-only</source>
        <translation>Umstellen des dekodierten Abbilds auf nur lesbar</translation>
    </message>
    <message>
        <source>it is not a stream</source>
        <translation>das ist kein Datenstrom</translation>
    </message>
    <message>
        <source>liblzma&apos;s decoder could not be started</source>
        <translation>der Dekodierer von liblzma ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the .xz file is corrupt, cut short or followed by something else; download it again</source>
        <translation>die .xz-Datei ist beschädigt, abgeschnitten oder von etwas anderem gefolgt; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the .xz file uses options that liblzma %1 does not support</source>
        <translation>die .xz-Datei nutzt Optionen, die liblzma %1 nicht unterstützt</translation>
    </message>
    <message>
        <source>liblzma failed with code %1</source>
        <translation>liblzma schlug mit Code %1 fehl</translation>
    </message>
    <message>
        <source>liblzma could not be started</source>
        <translation>liblzma ließ sich nicht starten</translation>
    </message>
    <message>
        <source>the end of the .xz file is missing, damaged or has something behind it; download it again</source>
        <translation>das Ende der .xz-Datei fehlt, ist beschädigt oder hat etwas hinter sich; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported; download it again, or unpack it first</source>
        <translation>die .zip-Datei ist beschädigt, abgeschnitten oder mit einem nicht unterstützten Verfahren gepackt; laden Sie sie noch einmal herunter, oder packen Sie sie vorher aus</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported (%1); download it again, or unpack it first</source>
        <translation>die .zip-Datei ist beschädigt, abgeschnitten oder mit einem nicht unterstützten Verfahren gepackt (%1); laden Sie sie noch einmal herunter, oder packen Sie sie vorher aus</translation>
    </message>
    <message>
        <source>the .zip is empty; accepted is a .zip with one disk image in it (.img)</source>
        <translation>das .zip ist leer; zulässig: ein .zip mit einem Datenträgerabbild darin (.img)</translation>
    </message>
    <message>
        <source>the .zip contains no disk image (%1); accepted is a .zip with one disk image in it (.img)</source>
        <translation>das .zip enthält kein Datenträgerabbild (%1); zulässig: ein .zip mit einem Datenträgerabbild darin (.img)</translation>
    </message>
    <message>
        <source>the .zip contains %1 disk images (%2); unpack it and name the one that you mean</source>
        <translation>das .zip enthält %1 Datenträgerabbilder (%2); packen Sie es aus, und nennen Sie das gemeinte</translation>
    </message>
    <message>
        <source>libzstd&apos;s decoder could not be started</source>
        <translation>der Dekodierer von libzstd ließ sich nicht starten</translation>
    </message>
    <message>
        <source>it was packed with a window above 128 MiB (zstd --long=28 or more); pack it again with --long=27 or without</source>
        <translation>sie wurde mit einem Fenster über 128 MiB gepackt (zstd --long=28 oder mehr); packen Sie sie noch einmal mit --long=27 oder ohne</translation>
    </message>
    <message>
        <source>the .zst file is corrupt (%1); download it again</source>
        <translation>die .zst-Datei ist beschädigt (%1); laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>the preset joins no datacenter</source>
        <translation>die Vorgabe tritt keinem Datacenter bei</translation>
    </message>
    <message>
        <source>the watch was ended</source>
        <translation>das Beobachten wurde beendet</translation>
    </message>
    <message>
        <source>Consul does not know this token; accepted is one that may read nodes</source>
        <translation>Consul kennt diesen Token nicht; zulässig: einer, der Knoten lesen darf</translation>
    </message>
    <message>
        <source>Consul has ACLs and no consulToken was given: hosts that the anonymous token may not read are never seen</source>
        <translation>Consul hat ACLs, und kein consulToken wurde angegeben: Rechner, die der anonyme Token nicht lesen darf, werden nie gesehen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>check join.consul.http.caFile and the host name in the address</source>
        <translation>prüfen Sie join.consul.http.caFile und den Rechnernamen in der Adresse</translation>
    </message>
    <message>
        <source>it answered %1 (%2)</source>
        <translation>antwortete %1 (%2)</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>Consul refuses anonymous reads of its nodes; accepted is a token with node:read</source>
        <translation>Consul lässt seine Knoten nicht anonym lesen; zulässig: ein Token mit node:read</translation>
    </message>
    <message>
        <source>this token may not read nodes; accepted is one with node:read</source>
        <translation>dieser Token darf keine Knoten lesen; zulässig: einer mit node:read</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3); is it a Consul server?</source>
        <translation>%1 antwortete %2 (%3); ist das ein Consul-Server?</translation>
    </message>
    <message>
        <source>Consul at %1 is unavailable; it is asked again: %2</source>
        <translation>Consul unter %1 ist nicht verfügbar; die Anfrage wird wiederholt: %2</translation>
    </message>
    <message>
        <source>is missing, and a watch asks Consul there</source>
        <translation>fehlt, und dort wird Consul nach den Karten gefragt</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 is neither a program nor a zip that contains one; accepted is an ELF executable for %2</source>
        <translation>%1 ist weder ein Programm noch ein Zip, das eines enthält; zulässig: eine ausführbare ELF-Datei für %2</translation>
    </message>
    <message>
        <source>%1 is an ELF file, but not an executable</source>
        <translation>%1 ist eine ELF-Datei, aber nicht ausführbar</translation>
    </message>
    <message>
        <source>%1 is a program for the ELF machine %2; the base needs one for %3</source>
        <translation>%1 ist ein Programm für die ELF-Maschine %2; die Basis braucht eines für %3</translation>
    </message>
    <message>
        <source>%1 is a program for %2; the base needs one for %3</source>
        <translation>%1 ist ein Programm für %2; die Basis braucht eines für %3</translation>
    </message>
    <message>
        <source>is missing; accepted is what `vault read auth/%1/role/%2/role-id` prints</source>
        <translation>fehlt; zulässig: was `vault read auth/%1/role/%2/role-id` ausgibt</translation>
    </message>
    <message>
        <source>does not mount its boot partition (no line for it in its fstab): the token could not be read from there</source>
        <translation>hängt ihre Startpartition nicht ein (keine Zeile dafür in ihrer fstab): Der Token ließe sich von dort nicht lesen</translation>
    </message>
    <message>
        <source>the base has no program %1 in /usr/local/bin, /usr/bin, /usr/sbin or /opt/bin; accepted is a base that has it, or a &quot;version&quot; or &quot;file&quot;</source>
        <translation>die Basis enthält kein Programm %1 in /usr/local/bin, /usr/bin, /usr/sbin oder /opt/bin; zulässig: eine Basis, die es enthält, oder &quot;version&quot; oder &quot;file&quot;</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is a PEM file with the CA that signed Vault&apos;s certificate, of at most 1 MiB</source>
        <translation>%1 enthält kein Zertifikat; zulässig: eine PEM-Datei mit der Zertifizierungsstelle, die das Zertifikat von Vault unterschrieben hat, von höchstens 1 MiB</translation>
    </message>
    <message>
        <source>%1 contains a private key, which must not be on a card; accepted is the CA&apos;s certificate alone</source>
        <translation>%1 enthält einen privaten Schlüssel, der nicht auf eine Karte darf; zulässig: nur das Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID at %2</source>
        <translation>packt den Token der Karte aus (nur einen, der unter %1 gemacht wurde), einmal, und behält die SecretID in %2</translation>
    </message>
    <message>
        <source>Vault Agent unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID in memory only</source>
        <translation>Vault Agent packt den Token der Karte aus (nur einen, der unter %1 gemacht wurde), einmal, und behält die SecretID nur im Speicher</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <source>waits until its SecretID is put at %1 by other means</source>
        <translation>wartet, bis ihre SecretID auf anderem Weg in %1 abgelegt wird</translation>
    </message>
    <message>
        <source>the interface of the default route</source>
        <translation>die Schnittstelle der Standardroute</translation>
    </message>
    <message>
        <source>the interface %1</source>
        <translation>die Schnittstelle %1</translation>
    </message>
    <message>
        <source>its address in %1</source>
        <translation>ihre Adresse in %1</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2</source>
        <translation>meldet sich bei auth/%1/login mit der Rolle %2 an</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2, in the namespace %3</source>
        <translation>meldet sich bei auth/%1/login mit der Rolle %2 an, im Namensraum %3</translation>
    </message>
    <message>
        <source>its certificate is checked by %1</source>
        <translation>das Zertifikat wird geprüft durch %1</translation>
    </message>
    <message>
        <source>the system&apos;s CAs</source>
        <translation>die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>the CA of %1</source>
        <translation>die Zertifizierungsstelle aus %1</translation>
    </message>
    <message>
        <source>joins the datacenter %1 from %2, with encrypted gossip and TLS</source>
        <translation>tritt dem Datacenter %1 über %2 bei, mit verschlüsseltem Gossip und TLS</translation>
    </message>
    <message>
        <source>the servers give it its certificate (auto_encrypt)</source>
        <translation>die Server geben ihr ihr Zertifikat (auto_encrypt)</translation>
    </message>
    <message>
        <source>reads the gossip key: %1 of %2</source>
        <translation>liest den Gossip-Schlüssel: %1 aus %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s CA: %1 of %2</source>
        <translation>liest die Zertifizierungsstelle von Consul: %1 aus %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s token: %1 of %2</source>
        <translation>liest den Token von Consul: %1 aus %2</translation>
    </message>
    <message>
        <source>is issued a certificate by %1 for %2, and again before it expires</source>
        <translation>bekommt von %1 ein Zertifikat für %2, und vor dessen Ablauf ein neues</translation>
    </message>
    <message>
        <source>The host&apos;s own address %1 is outside of %2: Vault refuses its login there, unless it reaches Vault from another one.</source>
        <translation>Die eigene Adresse %1 des Rechners liegt außerhalb von %2: Vault weist seine Anmeldung dort ab, außer er erreicht Vault von einer anderen.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. In strict mode the host cannot log in again after a reboot: from then on it loses the token when its lease ends, and with it its membership in a datacenter that denies by default.</source>
        <translation>Der Token von Consul ist geliehen: Er wird mit dem Vault-Token widerrufen, der ihn gemacht hat. Im strengen Modus kann sich der Rechner nach einem Neustart nicht wieder anmelden: Von da an verliert er den Token, wenn seine Leihe endet, und mit ihm die Mitgliedschaft in einem Datacenter, das von sich aus ablehnt.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when the SecretID&apos;s TTL has ended, or when it reboots and Vault is unavailable for longer than the lease. `preflight` computes the dates from the role.</source>
        <translation>Der Token von Consul ist geliehen: Er wird mit dem Vault-Token widerrufen, der ihn gemacht hat. Der Rechner bekommt bei jeder Anmeldung einen neuen; er verliert ihn, wenn die TTL der SecretID abgelaufen ist, oder wenn er neu startet und Vault länger als die Leihe nicht verfügbar ist. `preflight` berechnet die Daten aus der Rolle.</translation>
    </message>
    <message>
        <source>The base has no systemd-resolved: names below .consul are not forwarded. Consul answers them on 127.0.0.1, port 8600.</source>
        <translation>Die Basis hat kein systemd-resolved: Namen unter .consul werden nicht weitergeleitet. Consul beantwortet sie auf 127.0.0.1, Port 8600.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner). `rejoin` gives the card a token later.</source>
        <translation>Auf die Karte kommt kein Token: Der Rechner wartet, bis seine SecretID in /var/lib/vault-agent/secret-id abgelegt wird (als root; der Rechner macht seinen Agenten zum Besitzer). `rejoin` gibt der Karte später einen Token.</translation>
    </message>
    <message>
        <source>After a reboot the host joins with the files that were rendered before; new keys and certificates reach it only with a new token.</source>
        <translation>Nach einem Neustart tritt der Rechner mit den vorher erzeugten Dateien bei; neue Schlüssel und Zertifikate bekommt er erst mit einem neuen Token.</translation>
    </message>
    <message>
        <source>The role needs no SecretID: anyone who can reach Vault and knows the role-id can join this datacenter.</source>
        <translation>Die Rolle verlangt keine SecretID: Wer Vault erreicht und die role-id kennt, kann diesem Datacenter beitreten.</translation>
    </message>
    <message>
        <source>No network is named: the SecretID works from anywhere until its TTL ends.</source>
        <translation>Kein Netz ist genannt: Die SecretID gilt von überall, bis ihre TTL endet.</translation>
    </message>
    <message>
        <source>The base&apos;s own program is used: its version and where it came from are not known here.</source>
        <translation>Das eigene Programm der Basis wird benutzt: Seine Version und woher es kommt, sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The base&apos;s own %1 is read by Consul as well, and may contradict this preset.</source>
        <translation>Auch %1 der Basis wird von Consul gelesen und kann dieser Vorgabe widersprechen.</translation>
    </message>
    <message>
        <source>A reflashed card gets a new node id: Consul accepts its old name again once the former node counts as failed (about ten seconds). It does not get a name that a healthy node has: its STATUS.txt says name-taken.</source>
        <translation>Eine neu geschriebene Karte bekommt eine neue Knotenkennung: Consul nimmt ihren alten Namen wieder an, sobald der frühere Knoten als ausgefallen gilt (etwa zehn Sekunden). Einen Namen, den ein gesunder Knoten hat, bekommt sie nicht: Ihre STATUS.txt sagt name-taken.</translation>
    </message>
    <message>
        <source>%1 does not exist or is not a regular file</source>
        <translation>%1 gibt es nicht, oder es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (the publisher)</source>
        <translation>%1 %2 für %3, %4, %5, von %6, signiert mit %7 (dem Herausgeber)</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (of your keyring %8, not the publisher&apos;s key)</source>
        <translation>%1 %2 für %3, %4, %5, von %6, signiert mit %7 (aus Ihrem Schlüsselring %8, nicht der Schlüssel des Herausgebers)</translation>
    </message>
    <message>
        <source>%1 is neither in %2 nor in its folder %3</source>
        <translation>%1 ist weder in %2 noch in dessen Ordner %3</translation>
    </message>
    <message>
        <source>%1 has %2, and at most %3 are accepted</source>
        <translation>%1 hat %2, und zulässig sind höchstens %3</translation>
    </message>
    <message>
        <source>copying it into the cache</source>
        <translation>Kopieren in den Cache</translation>
    </message>
    <message>
        <source>renaming the download</source>
        <translation>Umbenennen des Heruntergeladenen</translation>
    </message>
    <message>
        <source>OpenBao&apos;s releases are signed by another key than the one that is known here; name the zip or the program with &quot;file&quot;, or a mirror with its keyring in network.json (releases, product &quot;openbao&quot;)</source>
        <translation>Veröffentlichungen von OpenBao sind mit einem anderen Schlüssel signiert als dem hier bekannten; nennen Sie das Zip oder das Programm mit &quot;file&quot;, oder einen Spiegel mit seinem Schlüsselbund in network.json (releases, product &quot;openbao&quot;)</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing of it was kept</source>
        <translation>der SHA-256 von %1 ist %2, und seine SHA256SUMS sagt %3; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>the release of %1 is not used: %2</source>
        <translation>die Veröffentlichung von %1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs, nor for any other architecture of Linux</source>
        <translation>%1 gibt es weder für linux_%2, das die Basis braucht, noch für eine andere Architektur von Linux</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs; released for Linux are %3</source>
        <translation>%1 gibt es nicht für linux_%2, das die Basis braucht; für Linux gibt es %3</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged</source>
        <translation>die Kopie im Cache ist beschädigt</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged; landfall-cli base clear removes it</source>
        <translation>die Kopie im Cache ist beschädigt; landfall-cli base clear entfernt sie</translation>
    </message>
    <message>
        <source>in the catalog at %1</source>
        <translation>im Katalog unter %1</translation>
    </message>
    <message>
        <source>its name went to another node (id %1, %2)</source>
        <translation>sein Name ging an einen anderen Knoten (Kennung %1, %2)</translation>
    </message>
    <message>
        <source>all checks of the node pass</source>
        <translation>alle Prüfungen des Knotens sind bestanden</translation>
    </message>
    <message>
        <source>a check of the node fails</source>
        <translation>eine Prüfung des Knotens schlägt fehl</translation>
    </message>
    <message>
        <source>left the catalog</source>
        <translation>hat den Katalog verlassen</translation>
    </message>
    <message>
        <source>is alive already (node id %1, %2): either this card has joined, or another host has its name</source>
        <translation>lebt schon (Knotenkennung %1, %2): Entweder ist diese Karte beigetreten, oder ein anderer Rechner hat ihren Namen</translation>
    </message>
    <message>
        <source>its name is in the catalog from before (node id %1, %2) and not alive; should Consul refuse the new node, deregister the old one</source>
        <translation>sein Name steht von früher im Katalog (Knotenkennung %1, %2) und lebt nicht; sollte Consul den neuen Knoten ablehnen, melden Sie den alten ab</translation>
    </message>
    <message>
        <source>is empty; accepted are letters, digits and . _ - / : + @</source>
        <translation>ist leer; zulässig: Buchstaben, Ziffern und . _ - / : + @</translation>
    </message>
    <message>
        <source>%1 contains other characters than letters, digits and . _ - / : + @, or more than 512 of them</source>
        <translation>%1 enthält andere Zeichen als Buchstaben, Ziffern und . _ - / : + @, oder mehr als 512 davon</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is the PEM file of the CA that signed %2&apos;s certificate</source>
        <translation>%1 enthält kein Zertifikat; zulässig: die PEM-Datei der Zertifizierungsstelle, die das Zertifikat von %2 unterschrieben hat</translation>
    </message>
    <message>
        <source>revoking the wrapped token</source>
        <translation>Widerrufen des verpackten Tokens</translation>
    </message>
    <message>
        <source>reading the role-id</source>
        <translation>Lesen der role-id</translation>
    </message>
    <message>
        <source>reading the role</source>
        <translation>Lesen der Rolle</translation>
    </message>
    <message>
        <source>`plan` prints the policy that the operator&apos;s token needs</source>
        <translation>`plan` gibt die Richtlinie aus, die der Token des Betreibers braucht</translation>
    </message>
    <message>
        <source>minting the token of %1</source>
        <translation>Prägen des Tokens von %1</translation>
    </message>
    <message>
        <source>check the role, the operator&apos;s token and its policy</source>
        <translation>prüfen Sie die Rolle, den Token des Betreibers und seine Richtlinie</translation>
    </message>
    <message>
        <source>Vault&apos;s answer is not a wrapped token; is %1 a Vault server?</source>
        <translation>die Antwort von Vault ist kein verpackter Token; ist %1 ein Vault-Server?</translation>
    </message>
    <message>
        <source>looking up the minted token</source>
        <translation>Nachsehen des geprägten Tokens</translation>
    </message>
    <message>
        <source>the minted token was made at &quot;%1&quot;, and the card would refuse it: it accepts this path alone</source>
        <translation>der geprägte Token wurde unter &quot;%1&quot; gemacht, und die Karte würde ihn ablehnen: Sie nimmt nur diesen Pfad an</translation>
    </message>
    <message>
        <source>a token that was used or has expired cannot be revoked: if it was used, destroy the SecretID that it held</source>
        <translation>ein Token, der benutzt wurde oder abgelaufen ist, lässt sich nicht widerrufen: Wurde er benutzt, so vernichten Sie die SecretID, die er enthielt</translation>
    </message>
    <message>
        <source>Vault knows no token with this accessor</source>
        <translation>Vault kennt keinen Token mit diesem Accessor</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token is not sent; use that address if it is yours</source>
        <translation>%1 leitet zu %2 weiter, wohin der Token nicht gesendet wird; benutzen Sie diese Adresse, wenn sie Ihre ist</translation>
    </message>
    <message>
        <source>%1 did not answer in time; check the address and the network</source>
        <translation>%1 antwortete nicht rechtzeitig; prüfen Sie Adresse und Netz</translation>
    </message>
    <message>
        <source>%1 answered with more than 1 MiB: it is not a Vault server</source>
        <translation>%1 antwortete mit mehr als 1 MiB: Das ist kein Vault-Server</translation>
    </message>
    <message>
        <source>name the CA that signed it in join.vault.caFile</source>
        <translation>nennen Sie die Zertifizierungsstelle, die es unterschrieben hat, in join.vault.caFile</translation>
    </message>
    <message>
        <source>check join.vault.caFile and the host name in the address</source>
        <translation>prüfen Sie join.vault.caFile und den Rechnernamen in der Adresse</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Vault answered %1</source>
        <translation>Vault antwortete %1</translation>
    </message>
    <message>
        <source>Vault answered %1 (%2)</source>
        <translation>Vault antwortete %1 (%2)</translation>
    </message>
    <message>
        <source>asking for Vault&apos;s health</source>
        <translation>Frage nach dem Befinden von Vault</translation>
    </message>
    <message>
        <source>it is not initialised</source>
        <translation>es ist nicht initialisiert</translation>
    </message>
    <message>
        <source>it is sealed: unseal it</source>
        <translation>es ist versiegelt: Entsiegeln Sie es</translation>
    </message>
    <message>
        <source>is this a Vault server?</source>
        <translation>ist das ein Vault-Server?</translation>
    </message>
    <message>
        <source>looking up the operator&apos;s token</source>
        <translation>Nachsehen des Tokens des Betreibers</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, or belongs to another namespace</source>
        <translation>der Token ist falsch, abgelaufen, oder gehört zu einem anderen Namensraum</translation>
    </message>
    <message>
        <source>The operator&apos;s token expires in %1: cards that finish later get no token.</source>
        <translation>Der Token des Betreibers läuft in %1 ab: Karten, die später fertig werden, bekommen keinen Token.</translation>
    </message>
    <message>
        <source>The operator&apos;s token is a root token; a token with the policy that `plan` prints is enough.</source>
        <translation>Der Token des Betreibers ist ein Root-Token; ein Token mit der Richtlinie, die `plan` ausgibt, genügt.</translation>
    </message>
    <message>
        <source>asking what the operator&apos;s token may do</source>
        <translation>Frage, was der Token des Betreibers darf</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not mint SecretIDs there (it lacks `update`)</source>
        <translation>der Token des Betreibers darf dort keine SecretIDs prägen (ihm fehlt `update`)</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not read it (it lacks `read`)</source>
        <translation>der Token des Betreibers darf sie nicht lesen (ihm fehlt `read`)</translation>
    </message>
    <message>
        <source>The operator&apos;s token may not revoke by accessor: the token of a card that fails, or is lost, stays valid until it expires.</source>
        <translation>Der Token des Betreibers darf nicht über den Accessor widerrufen: Der Token einer Karte, die fehlschlägt oder verloren geht, gilt, bis er abläuft.</translation>
    </message>
    <message>
        <source>is missing; the role %1 has %2</source>
        <translation>fehlt; die Rolle %1 hat %2</translation>
    </message>
    <message>
        <source>is %1; the role %2 has %3</source>
        <translation>ist %1; die Rolle %2 hat %3</translation>
    </message>
    <message>
        <source>The role itself could not be read with the operator&apos;s token, so its TTLs and limits were not checked.</source>
        <translation>Die Rolle selbst ließ sich mit dem Token des Betreibers nicht lesen, also wurden ihre TTLs und Grenzen nicht geprüft.</translation>
    </message>
    <message>
        <source>is there a role %1?</source>
        <translation>gibt es eine Rolle %1?</translation>
    </message>
    <message>
        <source>SecretIDs of this role never expire: whoever copies one from a host can use it forever. Set secret_id_ttl.</source>
        <translation>SecretIDs dieser Rolle laufen nie ab: Wer eine von einem Rechner kopiert, kann sie für immer benutzen. Setzen Sie secret_id_ttl.</translation>
    </message>
    <message>
        <source>A SecretID is valid for %1 from its minting on, the wrapped token for %2: a card that boots later than %3 after it was written finds an expired SecretID.</source>
        <translation>Eine SecretID gilt ab ihrer Prägung %1, der verpackte Token %2: Eine Karte, die später als %3 nach dem Schreiben startet, findet eine abgelaufene SecretID vor.</translation>
    </message>
    <message>
        <source>A host that gets its SecretID now can log in until %1 (secret_id_ttl is %2); afterwards it needs a fresh token for changed keys and certificates.</source>
        <translation>Ein Rechner, der seine SecretID jetzt bekommt, kann sich bis %1 anmelden (secret_id_ttl ist %2); danach braucht er für geänderte Schlüssel und Zertifikate einen frischen Token.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login.</source>
        <translation>Der Token des Agenten lebt %1; ein geliehener Token von Consul endet mit ihm, und der Rechner bekommt bei seiner nächsten Anmeldung einen neuen.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login, which must be before %2 (secret_id_ttl): after that the Consul token ends with the last Vault token.</source>
        <translation>Der Token des Agenten lebt %1; ein geliehener Token von Consul endet mit ihm, und der Rechner bekommt bei seiner nächsten Anmeldung einen neuen, die vor %2 sein muss (secret_id_ttl): Danach endet der Token von Consul mit dem letzten Vault-Token.</translation>
    </message>
    <message>
        <source>%1 reaches beyond the role&apos;s own networks, for which alone Vault mints SecretIDs; accepted are networks within %2 (secret_id_bound_cidrs)</source>
        <translation>%1 reicht über die eigenen Netze der Rolle hinaus, für die allein Vault SecretIDs prägt; zulässig: Netze innerhalb von %2 (secret_id_bound_cidrs)</translation>
    </message>
    <message>
        <source>%1 at most (token_max_ttl)</source>
        <translation>höchstens %1 (token_max_ttl)</translation>
    </message>
    <message>
        <source>as long as Vault&apos;s own limit lets it (max_lease_ttl: 32 d unless configured)</source>
        <translation>so lange, wie die eigene Grenze von Vault es zulässt (max_lease_ttl: 32 d, wenn nicht anders eingestellt)</translation>
    </message>
    <message>
        <source>In strict mode the agent cannot log in again: its token lives %1, and cannot be renewed after that. With token_period it can be renewed without end.</source>
        <translation>Im strengen Modus kann sich der Agent nicht wieder anmelden: Sein Token lebt %1 und lässt sich danach nicht erneuern. Mit token_period lässt er sich unbegrenzt erneuern.</translation>
    </message>
    <message>
        <source>is there an AppRole method mounted at %1/ with a role %2?</source>
        <translation>ist unter %1/ eine AppRole-Methode mit einer Rolle %2 eingehängt?</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=false: anyone on that network who knows the role-id could join; set it to true, or confirm with &quot;allowWithoutSecretId&quot;: true</source>
        <translation>die Rolle %1 hat bind_secret_id=false: Jeder in diesem Netz, der die role-id kennt, könnte beitreten; setzen Sie es auf true, oder bestätigen Sie mit &quot;allowWithoutSecretId&quot;: true</translation>
    </message>
    <message>
        <source>A SecretID of this role works for %1 logins only: after that many the host cannot log in again, not even after a reboot. Set secret_id_num_uses to 0.</source>
        <translation>Eine SecretID dieser Rolle gilt nur für %1 Anmeldungen: Danach kann sich der Rechner nicht wieder anmelden, auch nicht nach einem Neustart. Setzen Sie secret_id_num_uses auf 0.</translation>
    </message>
    <message>
        <source>Tokens of this role work for %1 calls only; Vault Agent makes one for each secret and each renewal. Set token_num_uses to 0.</source>
        <translation>Token dieser Rolle gelten nur für %1 Aufrufe; Vault Agent macht einen für jedes Geheimnis und jede Erneuerung. Setzen Sie token_num_uses auf 0.</translation>
    </message>
    <message>
        <source>Vault accepts this role&apos;s hosts from %1 only (%2): a host that reaches it from another address cannot join.</source>
        <translation>Vault nimmt Rechner dieser Rolle nur aus %1 an (%2): Ein Rechner, der es von einer anderen Adresse erreicht, kann nicht beitreten.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired, and whether the SecretID that it held is still valid cannot be seen: %1</source>
        <translation>der verpackte Token wurde schon benutzt oder ist abgelaufen, und ob die SecretID darin noch gilt, lässt sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>check that Vault is healthy and unsealed</source>
        <translation>prüfen Sie, ob Vault gesund und entsiegelt ist</translation>
    </message>
    <message>
        <source>listing the SecretIDs</source>
        <translation>Auflisten der SecretIDs</translation>
    </message>
    <message>
        <source>looking up a SecretID</source>
        <translation>Nachsehen einer SecretID</translation>
    </message>
    <message>
        <source>destroying the card&apos;s SecretID</source>
        <translation>Vernichten der SecretID der Karte</translation>
    </message>
    <message>
        <source>the wrapped token was unused, and nobody can use it any more.</source>
        <translation>der verpackte Token war unbenutzt, und niemand kann ihn mehr benutzen.</translation>
    </message>
    <message>
        <source>nothing is left to revoke: the wrapped token was used or has expired, and this card has no SecretID.</source>
        <translation>es gibt nichts mehr zu widerrufen: Der verpackte Token wurde benutzt oder ist abgelaufen, und diese Karte hat keine SecretID.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired; its SecretID is destroyed (%1 in all): nobody can log in with it again. Vault tokens that were issued with it are valid until their TTL ends; to end them at once, revoke those whose metadata names the receipt %2 (list auth/token/accessors, look each up, revoke by accessor).</source>
        <translation>der verpackte Token wurde schon benutzt oder ist abgelaufen; seine SecretID ist zerstört (insgesamt %1): Niemand kann sich noch einmal mit ihr anmelden. Damit ausgestellte Vault-Tokens gelten, bis ihre TTL endet; um sie sofort zu beenden, widerrufen Sie die, deren Metadaten den Beleg %2 nennen (auth/token/accessors auflisten, jeden nachsehen, über den Accessor widerrufen).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>SecretIDs of earlier tokens of this card were not looked for: %1</source>
        <translation>Nach SecretIDs früherer Tokens dieser Karte wurde nicht gesucht: %1</translation>
    </message>
    <message>
        <source>setting Vault up needs a token that may read and write policies, auth methods and roles</source>
        <translation>das Einrichten von Vault braucht einen Token, der Richtlinien, Auth-Methoden und Rollen lesen und schreiben darf</translation>
    </message>
    <message>
        <source>what a host may do</source>
        <translation>was ein Rechner darf</translation>
    </message>
    <message>
        <source>what the operator&apos;s token needs</source>
        <translation>was der Token des Betreibers braucht</translation>
    </message>
    <message>
        <source>listing the auth methods</source>
        <translation>Auflisten der Auth-Methoden</translation>
    </message>
    <message>
        <source>enable the AppRole method at %1/</source>
        <translation>AppRole-Methode unter %1/ einschalten</translation>
    </message>
    <message>
        <source>%1/ is the auth method %2; accepted is the mount of an AppRole method, or one that is free</source>
        <translation>%1/ ist die Auth-Methode %2; zulässig: der Ort einer AppRole-Methode, oder ein freier</translation>
    </message>
    <message>
        <source>reading the policy %1</source>
        <translation>Lesen der Richtlinie %1</translation>
    </message>
    <message>
        <source>change the policy %1: %2</source>
        <translation>Richtlinie %1 ändern: %2</translation>
    </message>
    <message>
        <source>make the policy %1: %2</source>
        <translation>Richtlinie %1 anlegen: %2</translation>
    </message>
    <message>
        <source>make the role %1</source>
        <translation>Rolle %1 anlegen</translation>
    </message>
    <message>
        <source>change the role %1</source>
        <translation>Rolle %1 ändern</translation>
    </message>
    <message>
        <source>making the unpacked program</source>
        <translation>Anlegen des ausgepackten Programms</translation>
    </message>
    <message>
        <source>the zip is damaged: %1</source>
        <translation>das Zip ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the program in the zip is larger than %1</source>
        <translation>das Programm im Zip ist größer als %1</translation>
    </message>
    <message>
        <source>finishing the unpacked program</source>
        <translation>Abschließen des ausgepackten Programms</translation>
    </message>
    <message>
        <source>libarchive is out of memory</source>
        <translation>libarchive hat keinen Arbeitsspeicher mehr</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2</source>
        <translation>%1 lässt sich nicht als Zip lesen: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 contains no file named %2; accepted is a release&apos;s zip or the program itself</source>
        <translation>%1 enthält keine Datei namens %2; zulässig: das Zip einer Veröffentlichung oder das Programm selbst</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>this receipt (%1) has no digests to compare with; only the receipt of a card that was written to the end has them</source>
        <translation>dieser Beleg (%1) hat keine Prüfsummen zum Vergleichen; nur der Beleg einer zu Ende geschriebenen Karte hat sie</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s: it has %1 bytes, that one had %2</source>
        <translation>ist eine andere Karte als die des Belegs: Sie hat %1 Byte, jene hatte %2</translation>
    </message>
    <message>
        <source>was left unfinished; write it again (landfall-cli write)</source>
        <translation>blieb unfertig; schreiben Sie sie noch einmal (landfall-cli write)</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s, or was partitioned anew: its disk id is %1, that one&apos;s was %2</source>
        <translation>ist eine andere Karte als die des Belegs, oder wurde neu partitioniert: Ihre Datenträgerkennung ist %1, die jener war %2</translation>
    </message>
    <message>
        <source>its root is no longer an ext4 filesystem</source>
        <translation>ihre Wurzel ist kein ext4-Dateisystem mehr</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1</source>
        <translation>ihre Wurzel wurde seitdem eingehängt, zuletzt um %1</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1 on %2</source>
        <translation>ihre Wurzel wurde seitdem eingehängt, zuletzt um %1 auf %2</translation>
    </message>
    <message>
        <source>its token has been taken</source>
        <translation>ihr Token wurde abgeholt</translation>
    </message>
    <message>
        <source>has no %1: it was not written by Landfall</source>
        <translation>enthält keine %1: Sie wurde nicht von Landfall geschrieben</translation>
    </message>
    <message>
        <source>its %1 does not name a node and a creation path</source>
        <translation>ihre %1 nennt keinen Knoten und Erstellungspfad</translation>
    </message>
    <message>
        <source>the token that this one replaces was not revoked, and is valid until %1 unless it was used: %2</source>
        <translation>der Token, den dieser ersetzt, wurde nicht widerrufen und gilt bis %1, sofern er nicht benutzt wurde: %2</translation>
    </message>
    <message>
        <source>a fresh token needs an operator&apos;s Vault token, and a preset that joins with one; none was given</source>
        <translation>ein frischer Token braucht den Vault-Token eines Betreibers und eine Vorgabe, die mit einem beitritt; keiner wurde angegeben</translation>
    </message>
    <message>
        <source>is the card of %1, not of %2</source>
        <translation>ist die Karte von %1, nicht von %2</translation>
    </message>
    <message>
        <source>the card takes tokens of %1, the preset mints %2; use the preset that the card was written with</source>
        <translation>die Karte nimmt Token von %1, die Vorgabe prägt %2; benutzen Sie die Vorgabe, mit der die Karte geschrieben wurde</translation>
    </message>
    <message>
        <source>the card of this receipt (%1) was given no wrapped token: there is nothing to revoke</source>
        <translation>die Karte dieses Belegs (%1) bekam keinen verpackten Token: Es gibt nichts zu widerrufen</translation>
    </message>
    <message>
        <source>the preset %1 joins no datacenter; accepted is the preset that the card was written with (%2)</source>
        <translation>die Vorgabe %1 tritt keinem Datacenter bei; zulässig: die Vorgabe, mit der die Karte geschrieben wurde (%2)</translation>
    </message>
    <message>
        <source>the token was made by %1 at %2, and the preset %3 names %4 and %5; give the preset that the card was written with</source>
        <translation>der Token wurde von %1 unter %2 gemacht, und die Vorgabe %3 nennt %4 und %5; geben Sie die Vorgabe an, mit der die Karte geschrieben wurde</translation>
    </message>
    <message>
        <source>revoking needs an operator&apos;s Vault token, and none was given</source>
        <translation>das Widerrufen braucht den Vault-Token eines Betreibers, und keiner wurde angegeben</translation>
    </message>
    <message>
        <source>no card was written with the preset %1 on this computer (landfall-cli receipts list)</source>
        <translation>auf diesem Rechner wurde keine Karte mit der Vorgabe %1 geschrieben (landfall-cli receipts list)</translation>
    </message>
    <message>
        <source>%1 was written with the preset %2, not with %3</source>
        <translation>%1 wurde mit der Vorgabe %2 geschrieben, nicht mit %3</translation>
    </message>
    <message>
        <source>no card was written in a batch %1; `receipts show` prints a card&apos;s batch</source>
        <translation>in einem Stapel %1 wurde keine Karte geschrieben; `receipts show` gibt den Stapel einer Karte aus</translation>
    </message>
    <message>
        <source>has no MBR partition table: not a Landfall card</source>
        <translation>hat keine MBR-Partitionstabelle: keine Karte von Landfall</translation>
    </message>
    <message>
        <source>its boot partition is larger than %1</source>
        <translation>ihre Startpartition ist größer als %1</translation>
    </message>
    <message>
        <source>is larger than its clusters</source>
        <translation>ist größer als ihre Cluster</translation>
    </message>
    <message>
        <source>sealing the changed boot partition</source>
        <translation>Versiegeln der geänderten Startpartition</translation>
    </message>
    <message>
        <source>opening the changed boot partition</source>
        <translation>Öffnen der geänderten Startpartition</translation>
    </message>
    <message>
        <source>the D-Bus system bus cannot be reached</source>
        <translation>der D-Bus-Systembus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>keeping this computer awake</source>
        <translation>Wachhalten dieses Rechners</translation>
    </message>
    <message>
        <source>no card has been written yet</source>
        <translation>es wurde noch keine Karte geschrieben</translation>
    </message>
    <message>
        <source>no card was written whose SSH host key was made here; the preset asks for it by host.sshHostKey</source>
        <translation>es wurde keine Karte geschrieben, deren SSH-Hostschlüssel hier gemacht wurde; die Vorgabe verlangt ihn mit host.sshHostKey</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME names a folder</source>
        <translation>weder XDG_STATE_HOME noch HOME nennt einen Ordner</translation>
    </message>
    <message>
        <source>making the folder of receipts</source>
        <translation>Anlegen des Ordners der Belege</translation>
    </message>
    <message>
        <source>making it private</source>
        <translation>Beschränken auf den Besitzer</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>hat keine Kennung</translation>
    </message>
    <message>
        <source>a receipt&apos;s id is 16 hex digits</source>
        <translation>die Kennung eines Belegs sind 16 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>there is no receipt of this id</source>
        <translation>es gibt keinen Beleg mit dieser Kennung</translation>
    </message>
    <message>
        <source>reading the receipts</source>
        <translation>Lesen der Belege</translation>
    </message>
    <message>
        <source>this is not a receipt: %1</source>
        <translation>das ist kein Beleg: %1</translation>
    </message>
    <message>
        <source>%1 is not the outcome of a phase</source>
        <translation>%1 ist kein Ergebnis einer Phase</translation>
    </message>
    <message>
        <source>a range of its &quot;content&quot; is malformed</source>
        <translation>ein Bereich seines &quot;content&quot; ist fehlerhaft</translation>
    </message>
    <message>
        <source>this is not a receipt</source>
        <translation>das ist kein Beleg</translation>
    </message>
    <message>
        <source>%1 is not a state of a receipt</source>
        <translation>%1 ist kein Zustand eines Belegs</translation>
    </message>
    <message>
        <source>creating a socket pair</source>
        <translation>Anlegen eines Socket-Paars</translation>
    </message>
    <message>
        <source>the other end closed the channel</source>
        <translation>die Gegenseite hat den Kanal geschlossen</translation>
    </message>
    <message>
        <source>receiving a message</source>
        <translation>Empfangen einer Nachricht</translation>
    </message>
    <message>
        <source>is longer, or carries more descriptors, than any message of the protocol</source>
        <translation>ist länger oder trägt mehr Deskriptoren als jede Nachricht des Protokolls</translation>
    </message>
    <message>
        <source>too many descriptors for one message</source>
        <translation>zu viele Deskriptoren für eine Nachricht</translation>
    </message>
    <message>
        <source>the other end of the channel does not read</source>
        <translation>die Gegenseite des Kanals liest nicht</translation>
    </message>
    <message>
        <source>sending a message</source>
        <translation>Senden einer Nachricht</translation>
    </message>
    <message>
        <source>extent %1 is zeros and names an offset in a source</source>
        <translation>Extent %1 besteht aus Nullen und nennt eine Position in einer Quelle</translation>
    </message>
    <message>
        <source>extent %1 names source %2 of %3</source>
        <translation>Extent %1 nennt die Quelle %2 von %3</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2 of its source, which is not a multiple of 512</source>
        <translation>Extent %1 beginnt an Position %2 seiner Quelle, die kein Vielfaches von 512 ist</translation>
    </message>
    <message>
        <source>extent %1 is not within source %2, which has %3 bytes</source>
        <translation>Extent %1 liegt nicht innerhalb der Quelle %2, die %3 Byte hat</translation>
    </message>
    <message>
        <source>%1 bytes are not between 1 and 262144 records of 32 bytes</source>
        <translation>%1 Byte sind nicht 1 bis 262144 Einträge zu 32 Byte</translation>
    </message>
    <message>
        <source>extent %1 has a nonzero reserved field</source>
        <translation>bei Extent %1 ist ein reserviertes Feld nicht null</translation>
    </message>
    <message>
        <source>a list has 1 to 262144 extents, this one %1</source>
        <translation>eine Liste hat 1 bis 262144 Extents, diese %1</translation>
    </message>
    <message>
        <source>extent %1 is empty</source>
        <translation>Extent %1 ist leer</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes</source>
        <translation>Extent %1 (%2 Byte an Position %3) umfasst keine ganzen Sektoren von %4 Byte</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not within the card&apos;s %4 bytes</source>
        <translation>Extent %1 (%2 Byte an Position %3) liegt nicht innerhalb der %4 Byte der Karte</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2, before the end of the one before it</source>
        <translation>Extent %1 beginnt an Position %2, vor dem Ende des vorigen</translation>
    </message>
    <message>
        <source>the helper speaks version %1 of the protocol; it and Landfall must be installed from the same release</source>
        <translation>das Hilfsprogramm spricht Version %1 des Protokolls; es und Landfall müssen aus derselben Ausgabe installiert sein</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>message type %1 does not belong on this channel</source>
        <translation>der Nachrichtentyp %1 gehört nicht auf diesen Kanal</translation>
    </message>
    <message>
        <source>message type %1 of %2 bytes is malformed</source>
        <translation>die Nachricht vom Typ %1 mit %2 Byte ist fehlerhaft</translation>
    </message>
    <message>
        <source>is no longer the drive or the card that was shown; look at the list again</source>
        <translation>ist nicht mehr das Laufwerk oder die Karte, die angezeigt wurde; sehen Sie die Liste noch einmal an</translation>
    </message>
    <message>
        <source>is locked by another program that writes or formats it</source>
        <translation>ist von einem anderen Programm gesperrt, das darauf schreibt oder es formatiert</translation>
    </message>
    <message>
        <source>is a loop device, which only root may write</source>
        <translation>ist ein Loop-Gerät, auf das nur root schreiben darf</translation>
    </message>
    <message>
        <source>is a built-in disk, which needs the authorisation for fixed disks</source>
        <translation>ist eine eingebaute Festplatte, die die Erlaubnis für feste Datenträger braucht</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it</source>
        <translation>ist in Gebrauch: Etwas anderes auf diesem Rechner hält es fest</translation>
    </message>
    <message>
        <source>looking at the drive</source>
        <translation>Ansehen des Laufwerks</translation>
    </message>
    <message>
        <source>reading its size</source>
        <translation>Lesen der Größe</translation>
    </message>
    <message>
        <source>locking the drive</source>
        <translation>Sperren des Laufwerks</translation>
    </message>
    <message>
        <source>reading whether it is write-protected</source>
        <translation>Abfrage des Schreibschutzes</translation>
    </message>
    <message>
        <source>reading its sector size</source>
        <translation>Lesen der Sektorgröße</translation>
    </message>
    <message>
        <source>opening the drive</source>
        <translation>Öffnen des Laufwerks</translation>
    </message>
    <message>
        <source>opening the folder of %1</source>
        <translation>Öffnen des Ordners von %1</translation>
    </message>
    <message>
        <source>looking at the mount point %1</source>
        <translation>Ansehen des Einhängepunkts %1</translation>
    </message>
    <message>
        <source>something else was mounted at %1 just now</source>
        <translation>in %1 wurde gerade etwas anderes eingehängt</translation>
    </message>
    <message>
        <source>unmounting %1</source>
        <translation>Aushängen von %1</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted</source>
        <translation>%1 ist beschäftigt und lässt sich nicht aushängen</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted: it is held by %2</source>
        <translation>%1 ist beschäftigt und lässt sich nicht aushängen: Es wird festgehalten von %2</translation>
    </message>
    <message>
        <source>flushing the card</source>
        <translation>Leeren der Schreibpuffer der Karte</translation>
    </message>
    <message>
        <source>starting the card&apos;s process</source>
        <translation>Starten des Prozesses der Karte</translation>
    </message>
    <message>
        <source>the card&apos;s process ended without an answer</source>
        <translation>der Prozess der Karte endete ohne Antwort</translation>
    </message>
    <message>
        <source>closing unneeded file descriptors</source>
        <translation>Schließen nicht benötigter Dateideskriptoren</translation>
    </message>
    <message>
        <source>dropping a capability</source>
        <translation>Ablegen einer Capability</translation>
    </message>
    <message>
        <source>dropping all groups</source>
        <translation>Ablegen aller Gruppen</translation>
    </message>
    <message>
        <source>clearing the capabilities</source>
        <translation>Löschen der Capabilities</translation>
    </message>
    <message>
        <source>clearing the ambient capabilities</source>
        <translation>Löschen der Ambient-Capabilities</translation>
    </message>
    <message>
        <source>setting resource limits</source>
        <translation>Setzen der Ressourcengrenzen</translation>
    </message>
    <message>
        <source>the supervisor ended</source>
        <translation>der Supervisor wurde beendet</translation>
    </message>
    <message>
        <source>root privileges could not be dropped</source>
        <translation>die Rechte von root ließen sich nicht ablegen</translation>
    </message>
    <message>
        <source>forbidding new privileges</source>
        <translation>Verbieten neuer Rechte</translation>
    </message>
    <message>
        <source>seccomp is not available</source>
        <translation>seccomp ist nicht verfügbar</translation>
    </message>
    <message>
        <source>loading the seccomp filter</source>
        <translation>Laden des seccomp-Filters</translation>
    </message>
    <message>
        <source>a message is out of sequence</source>
        <translation>eine Nachricht ist außer der Reihe</translation>
    </message>
    <message>
        <source>a message carries descriptors that it does not take</source>
        <translation>eine Nachricht trägt Deskriptoren, die sie nicht haben darf</translation>
    </message>
    <message>
        <source>a message is out of state</source>
        <translation>eine Nachricht passt nicht zum Zustand</translation>
    </message>
    <message>
        <source>a card&apos;s number was used before</source>
        <translation>die Nummer einer Karte wurde schon benutzt</translation>
    </message>
    <message>
        <source>%1 cards are open already, the most at a time</source>
        <translation>%1 Karten sind schon offen, mehr gehen nicht zugleich</translation>
    </message>
    <message>
        <source>finish for a card that is not open</source>
        <translation>Abschluss für eine Karte, die nicht offen ist</translation>
    </message>
    <message>
        <source>check for a card that is not open</source>
        <translation>Prüfung einer Karte, die nicht offen ist</translation>
    </message>
    <message>
        <source>release for a card that was never opened</source>
        <translation>Freigabe einer Karte, die nie geöffnet wurde</translation>
    </message>
    <message>
        <source>a card is released twice</source>
        <translation>eine Karte wird zweimal freigegeben</translation>
    </message>
    <message>
        <source>a transfer carries another number of descriptors than it says</source>
        <translation>eine Übertragung trägt eine andere Zahl von Deskriptoren als angegeben</translation>
    </message>
    <message>
        <source>a read carries another number of descriptors than one</source>
        <translation>eine Leseanfrage trägt nicht genau einen Deskriptor</translation>
    </message>
    <message>
        <source>a request came while another was under way</source>
        <translation>eine Anfrage kam, während eine andere lief</translation>
    </message>
    <message>
        <source>the extents have another sum than the transfer says</source>
        <translation>die Extents haben eine andere Summe, als die Übertragung angibt</translation>
    </message>
    <message>
        <source>no update of this list went before its verification</source>
        <translation>vor der Prüfung dieser Liste gab es keine Aktualisierung mit ihr</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>the extent list</source>
        <translation>die Extent-Liste</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>%1 is neither a regular file nor a memfd</source>
        <translation>%1 ist weder eine reguläre Datei noch eine memfd</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>Ansehen: %1</translation>
    </message>
    <message>
        <source>source %1 is not open for reading only</source>
        <translation>Quelle %1 ist nicht nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>source %1 is a memfd that is not sealed against writing and shrinking</source>
        <translation>Quelle %1 ist eine memfd, die nicht gegen Schreiben und Verkleinern versiegelt ist</translation>
    </message>
    <message>
        <source>the extent list is not a sealed memfd</source>
        <translation>die Extent-Liste ist keine versiegelte memfd</translation>
    </message>
    <message>
        <source>the extent list has %1 bytes for %2 extents</source>
        <translation>die Extent-Liste hat %1 Byte für %2 Extents</translation>
    </message>
    <message>
        <source>the destination is not a writable memfd of sealed size</source>
        <translation>das Ziel ist keine beschreibbare memfd von versiegelter Größe</translation>
    </message>
    <message>
        <source>reading source %1</source>
        <translation>Lesen der Quelle %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit on asynchronous I/O is reached (fs.aio-max-nr)</source>
        <translation>die Grenze des Kernels für asynchrone Ein-/Ausgabe ist erreicht (fs.aio-max-nr)</translation>
    </message>
    <message>
        <source>setting up direct I/O</source>
        <translation>Einrichten der direkten Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>allocating buffers</source>
        <translation>Belegen von Puffern</translation>
    </message>
    <message>
        <source>starting direct I/O</source>
        <translation>Starten der direkten Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>waiting for direct I/O</source>
        <translation>Warten auf die direkte Ein-/Ausgabe</translation>
    </message>
    <message>
        <source>reading back at byte %1</source>
        <translation>Zurücklesen bei Byte %1</translation>
    </message>
    <message>
        <source>returning what was read</source>
        <translation>Übergabe des Gelesenen</translation>
    </message>
    <message>
        <source>failure %1, which this release of Landfall does not know</source>
        <translation>Fehler %1, den diese Ausgabe von Landfall nicht kennt</translation>
    </message>
    <message>
        <source>no base of the cache has this id (landfall-cli base list)</source>
        <translation>keine Basis im Cache hat diese Kennung (landfall-cli base list)</translation>
    </message>
    <message>
        <source>network.json lists no catalog and disables the official one</source>
        <translation>network.json nennt keinen Katalog und schaltet den offiziellen ab</translation>
    </message>
    <message>
        <source>waiting for drives</source>
        <translation>Warten auf Laufwerke</translation>
    </message>
    <message>
        <source>No card of this plan would get its token: %1</source>
        <translation>Keine Karte dieses Plans bekäme ihren Token: %1</translation>
    </message>
    <message>
        <source>the card was written with the preset %1, which is not stored here; give the preset&apos;s file</source>
        <translation>die Karte wurde mit der Vorgabe %1 geschrieben, die hier nicht gespeichert ist; geben Sie die Datei der Vorgabe an</translation>
    </message>
    <message>
        <source>no Vault token was given; the setup needs one that may write policies and roles</source>
        <translation>es wurde kein Vault-Token angegeben; das Einrichten braucht einen, der Richtlinien und Rollen schreiben darf</translation>
    </message>
    <message>
        <source>%1 (never seen)</source>
        <translation>%1 (nie gesehen)</translation>
    </message>
    <message>
        <source>%1 (seen %2, not passing)</source>
        <translation>%1 (gesehen %2, Prüfungen nicht bestanden)</translation>
    </message>
    <message>
        <source>not all checks pass after %1: %2</source>
        <translation>nach %1 sind nicht alle Prüfungen bestanden: %2</translation>
    </message>
    <message>
        <source>this would erase all data on these, and there is no terminal to ask on:
%1give --yes to continue without being asked</source>
        <translation>dies würde alle Daten auf den folgenden löschen, und es gibt kein Terminal für die Rückfrage:
%1geben Sie --yes an, um ohne Rückfrage fortzufahren</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>this would be sent to %1, and there is no terminal to ask on:
%2give --yes to continue without being asked</source>
        <translation>dies würde an %1 gesendet, und es gibt kein Terminal für die Rückfrage:
%2geben Sie --yes an, um ohne Rückfrage fortzufahren</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 (landfall-cli --help)</source>
        <translation>%1 (landfall-cli --help)</translation>
    </message>
    <message>
        <source>asking for a secret</source>
        <translation>Abfrage eines Geheimnisses</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>kein Medium</translation>
    </message>
    <message>
        <source>%1 is a fixed drive, not a card; give --fixed to write it anyway</source>
        <translation>%1 ist ein fest eingebautes Laufwerk, keine Karte; geben Sie --fixed an, um es dennoch zu schreiben</translation>
    </message>
    <message>
        <source>%1 has no host name after the &quot;=&quot;</source>
        <translation>%1 hat keinen Rechnernamen hinter dem &quot;=&quot;</translation>
    </message>
    <message>
        <source>%1 names no target; give TARGET[=HOST]</source>
        <translation>%1 nennt kein Ziel; geben Sie TARGET[=HOST] an</translation>
    </message>
    <message>
        <source>%1 names a host; this command takes TARGET alone</source>
        <translation>%1 nennt einen Rechner; dieser Befehl nimmt nur TARGET</translation>
    </message>
    <message>
        <source>Vault could not be reached</source>
        <translation>Vault war nicht erreichbar</translation>
    </message>
    <message>
        <source>token to come</source>
        <translation>Token folgt</translation>
    </message>
    <message>
        <source>there is no keychain in this session</source>
        <translation>in dieser Sitzung gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>kein solches Gerät oder keine solche Adresse</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>kein Medium gefunden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Arbeitsspeicher mehr</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent der Festplatte ist erschöpft</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Liste der Abbilder</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Hilfsprogramm</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>Rechnerschlüssel</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>presets folder</source>
        <translation>Ordner der Vorgaben</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>wifi passphrase</source>
        <translation>WLAN-Passphrase</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
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
        <translation>sein %1 nennt eine Partition bei der Kennung des Datenträgers (Zeile %2) und ist kein Text: Eine Karte hat eine eigene Kennung, und diese Datei kann ihr nicht folgen</translation>
    </message>
    <message>
        <source>its %1, on a partition that is neither its root nor its boot partition, names a partition by the disk&apos;s id (line %2), which is another on a card: what needs it will not find it</source>
        <translation>sein %1, auf einer Partition, die weder seine Wurzel- noch seine Boot-Partition ist, nennt eine Partition bei der Kennung des Datenträgers (Zeile %2), die auf einer Karte eine andere ist: Was sie braucht, wird sie nicht finden</translation>
    </message>
    <message>
        <source>%1 is called after a partition of the base&apos;s disk, which has another id on a card: the system will not find it</source>
        <translation>%1 ist nach einer Partition des Basis-Images benannt, deren Datenträger auf einer Karte eine andere Kennung hat: Das System wird sie nicht finden</translation>
    </message>
    <message>
        <source>its %1 says root=%2, which is no partition of it: cards will not start</source>
        <translation>sein %1 sagt root=%2, und das ist keine seiner Partitionen: Karten werden nicht starten</translation>
    </message>
    <message>
        <source>%1 logs in by key and has no password, and sudo asks for one: as that user nobody can administer the host; accepted are passwordlessSudo and passwordLogin</source>
        <translation>%1 meldet sich mit einem Schlüssel an und hat kein Passwort, aber sudo verlangt eines: Als dieser Benutzer kann niemand den Host verwalten; zulässig sind passwordlessSudo und passwordLogin</translation>
    </message>
    <message>
        <source>%1 is below %2, where the base&apos;s fstab mounts %3, and would be hidden; accepted is a path outside</source>
        <translation>%1 liegt unterhalb von %2, wo die fstab des Basis-Images %3 einhängt, und wäre verdeckt; zulässig ist ein Pfad außerhalb</translation>
    </message>
    <message>
        <source>%1 is given twice: the boot partition&apos;s FAT does not tell capital letters from small ones; accepted is each path once</source>
        <translation>%1 ist zweimal angegeben: Das FAT der Boot-Partition unterscheidet Groß- und Kleinbuchstaben nicht; zulässig ist jeder Pfad einmal</translation>
    </message>
    <message>
        <source>%1 goes onto the boot partition, whose FAT keeps neither owner nor mode: any computer with a card reader reads it</source>
        <translation>%1 kommt auf die Boot-Partition, deren FAT weder Besitzer noch Rechte kennt: Jeder Rechner mit einem Kartenleser liest es</translation>
    </message>
    <message>
        <source>its fstab mounts %1 at %2, which would hide %3, written to the root; accepted is a base without that mount</source>
        <translation>seine fstab hängt %1 an %2 ein und würde %3 verdecken, das ins Wurzeldateisystem geschrieben wird; zulässig ist ein Basis-Image ohne diese Einhängung</translation>
    </message>
    <message>
        <source>leads by symlinks of the base to %1, below the mount point %2, and would be hidden; accepted is the path without symlinks</source>
        <translation>führt über symbolische Links des Basis-Images zu %1 unterhalb des Einhängepunkts %2 und wäre verdeckt; zulässig ist der Pfad ohne symbolische Links</translation>
    </message>
    <message>
        <source>%1 would replace %2, which Landfall writes itself; accepted is another name beside it</source>
        <translation>%1 würde %2 ersetzen, das Landfall selbst schreibt; zulässig: ein anderer Name daneben</translation>
    </message>
    <message>
        <source>a text without a byte order mark</source>
        <translation>ein Text ohne Byte-Order-Markierung</translation>
    </message>
    <message>
        <source>at most %1 values in a file</source>
        <translation>höchstens %1 Werte in einer Datei</translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation>eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>das Ende der Zeile</translation>
    </message>
    <message>
        <source>the name of an argument or a block</source>
        <translation>der Name eines Arguments oder eines Blocks</translation>
    </message>
    <message>
        <source>each argument once</source>
        <translation>jedes Argument nur einmal</translation>
    </message>
    <message>
        <source>a label without ${ and %{</source>
        <translation>eine Bezeichnung ohne ${ und %{</translation>
    </message>
    <message>
        <source>= or an opening brace</source>
        <translation>= oder eine öffnende geschweifte Klammer</translation>
    </message>
    <message>
        <source>an opening brace</source>
        <translation>eine öffnende geschweifte Klammer</translation>
    </message>
    <message>
        <source>one argument, or a new line</source>
        <translation>ein Argument oder eine neue Zeile</translation>
    </message>
    <message>
        <source>a comma, a new line or a closing brace</source>
        <translation>ein Komma, eine neue Zeile oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>= or a colon</source>
        <translation>= oder ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>the word in</source>
        <translation>das Wort in</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>=&gt; and a value</source>
        <translation>=&gt; und ein Wert</translation>
    </message>
    <message>
        <source>a number that is not larger than 2^53</source>
        <translation>eine Zahl, die nicht größer als 2^53 ist</translation>
    </message>
    <message>
        <source>one of n r t &quot; \ u U after a backslash</source>
        <translation>eines von n r t &quot; \ u U nach einem Backslash</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the number of a Unicode character</source>
        <translation>die Nummer eines Unicode-Zeichens</translation>
    </message>
    <message>
        <source>a comment that ends with */</source>
        <translation>ein Kommentar, der mit */ endet</translation>
    </message>
    <message>
        <source>is not HCL at line %1, column %2: expected %3</source>
        <translation>ist kein HCL in Zeile %1, Spalte %2: erwartet wurde %3</translation>
    </message>
    <message>
        <source>cannot be evaluated at line %1, column %2: %3</source>
        <translation>kann in Zeile %1, Spalte %2 nicht ausgewertet werden: %3</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>es braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>it calls the function %1, and functions are not called here</source>
        <translation>es ruft die Funktion %1 auf; Funktionen werden hier nicht aufgerufen</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 has no value before Packer runs</source>
        <translation>%1 hat keinen Wert, bevor Packer läuft</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>es gibt kein %1</translation>
    </message>
    <message>
        <source>%1 is not declared in this file</source>
        <translation>%1 ist in dieser Datei nicht deklariert</translation>
    </message>
    <message>
        <source>%1 needs itself</source>
        <translation>%1 braucht sich selbst</translation>
    </message>
    <message>
        <source>%1 has no default</source>
        <translation>%1 hat keinen Standardwert</translation>
    </message>
    <message>
        <source>at most %1 operators in a value</source>
        <translation>höchstens %1 Operatoren in einem Wert</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>ein Name nach dem Punkt</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>eine schließende runde Klammer</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>ein Komma oder eine schließende runde Klammer</translation>
    </message>
    <message>
        <source>it is neither a list nor an object</source>
        <translation>es ist weder eine Liste noch ein Objekt</translation>
    </message>
    <message>
        <source>it makes %1 twice</source>
        <translation>es ergibt %1 zweimal</translation>
    </message>
    <message>
        <source>lists and objects are not compared here</source>
        <translation>Listen und Objekte werden hier nicht verglichen</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>es teilt durch null</translation>
    </message>
    <message>
        <source>the number is larger than 2^53</source>
        <translation>die Zahl ist größer als 2^53</translation>
    </message>
    <message>
        <source>a name and a new line after &lt;&lt;</source>
        <translation>ein Name und eine neue Zeile nach &lt;&lt;</translation>
    </message>
    <message>
        <source>a line with the heredoc&apos;s name alone</source>
        <translation>eine Zeile, in der nur der Name des Heredocs steht</translation>
    </message>
    <message>
        <source>a closing brace; where ${ or %{ stands for itself, its sign is doubled</source>
        <translation>eine schließende geschweifte Klammer; wo ${ oder %{ für sich selbst steht, wird das Zeichen verdoppelt</translation>
    </message>
    <message>
        <source>if, else, endif, for or endfor</source>
        <translation>if, else, endif, for oder endfor</translation>
    </message>
    <message>
        <source>if or for before its end</source>
        <translation>if oder for vor seinem Ende</translation>
    </message>
    <message>
        <source>an endif for this if</source>
        <translation>ein endif zu diesem if</translation>
    </message>
    <message>
        <source>an endfor for this for</source>
        <translation>ein endfor zu diesem for</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>the partition at line %1</source>
        <translation>die Partition in Zeile %1</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>lacks for_each or content</source>
        <translation>hat kein for_each oder kein content</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>is in no source of this file</source>
        <translation>steht in keiner source dieser Datei</translation>
    </message>
    <message>
        <source>%1: left out; the layout is that of %2</source>
        <translation>%1: weggelassen; die Aufteilung ist die von %2</translation>
    </message>
    <message>
        <source>%1: left out; Packer&apos;s ARM builder does not know it</source>
        <translation>%1: weggelassen; der ARM-Builder von Packer kennt es nicht</translation>
    </message>
    <message>
        <source>%1 has an option that OpenSSH does not know or whose value is not in quotation marks (%2), for which it ignores the key</source>
        <translation>%1 hat eine Option, die OpenSSH nicht kennt oder deren Wert nicht in Anführungszeichen steht (%2), weshalb es den Schlüssel nicht beachtet</translation>
    </message>
    <message>
        <source>its ext4 has the feature bigalloc, with which it cannot be changed</source>
        <translation>sein ext4 hat die Eigenschaft bigalloc, mit der es sich nicht ändern lässt</translation>
    </message>
    <message>
        <source>has sectors of %1 bytes, and cards are laid out in sectors of 512: accepted are drives with those</source>
        <translation>hat Sektoren von %1 Bytes, und Karten werden in Sektoren von 512 angelegt: zulässig sind Laufwerke mit solchen</translation>
    </message>
    <message>
        <source>is not read, for it is not only yours: accepted is a file of your own that nobody else may read (chmod 600)</source>
        <translation>wird nicht gelesen, denn sie gehört nicht nur Ihnen: zulässig ist eine eigene Datei, die sonst niemand lesen darf (chmod 600)</translation>
    </message>
    <message>
        <source>the proxy that this variable names is not supported; accepted is [http://]HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT</source>
        <translation>der Proxy, den diese Variable nennt, wird nicht unterstützt; zulässig: [http://]HOST:PORT, socks5://HOST:PORT oder socks5h://HOST:PORT</translation>
    </message>
    <message>
        <source>%1 is no file of this computer; accepted is file:///PATH, where %2 stands for a blank, or the path itself</source>
        <translation>%1 ist keine Datei dieses Rechners; zulässig: file:///PFAD, wobei %2 für ein Leerzeichen steht, oder der Pfad selbst</translation>
    </message>
    <message>
        <source>The base knows networks of the host that ran it, some with their passwords: %1. They are removed; a network that the cards need is to be in the preset.</source>
        <translation>Die Basis kennt Netzwerke des Rechners, der damit lief, manche mit Passwort: %1. Sie werden entfernt; ein Netzwerk, das die Karten brauchen, gehört in die Vorgabe.</translation>
    </message>
    <message>
        <source>The base is a card that Landfall wrote before. What it put there is removed, secrets and settings of the former host included, and made anew as this preset wants it: %1.</source>
        <translation>Die Basis ist eine Karte, die Landfall schon einmal geschrieben hat. Was es dort abgelegt hat, wird entfernt, auch Geheimnisse und Einstellungen des früheren Rechners, und so neu angelegt, wie diese Vorgabe es will: %1.</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature bigalloc, with which it cannot be changed or grown</source>
        <translation>die Wurzel (Partition %1) hat die ext4-Eigenschaft bigalloc, mit der sie sich weder ändern noch vergrößern lässt</translation>
    </message>
    <message>
        <source>it is Raspberry Pi OS, and its cloud-init reads a seed from the boot partition</source>
        <translation>es ist Raspberry Pi OS, und sein cloud-init liest einen Seed von der Startpartition</translation>
    </message>
    <message>
        <source>%1 bytes behind the packed image belong to no image and were left out.</source>
        <translation>%1 Bytes hinter dem gepackten Abbild gehören zu keinem Abbild und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The image has %1 bytes, which is no multiple of 512 as every disk&apos;s length is; its last sector was filled up with zeros.</source>
        <translation>Das Abbild hat %1 Bytes, was kein Vielfaches von 512 ist wie die Länge jedes Datenträgers; sein letzter Sektor wurde mit Nullen aufgefüllt.</translation>
    </message>
    <message>
        <source>is an image, not a list of images; choose it as the base</source>
        <translation>ist ein Abbild, keine Liste von Abbildern; wählen Sie es als Basis</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a disk image; unpack it (%2) and use the image that is in it</source>
        <translation>dies ist ein Archiv (%1), kein Datenträgerabbild; entpacken Sie es (%2) und verwenden Sie das Abbild darin</translation>
    </message>
    <message>
        <source>this is packed as %1, which is not supported; unpack it (%2) and use what comes out</source>
        <translation>dies ist als %1 gepackt, was nicht unterstützt wird; entpacken Sie es (%2) und verwenden Sie das Ergebnis</translation>
    </message>
    <message>
        <source>this is a %1 disk of a virtual machine; convert it (qemu-img convert -f %2 -O raw FROM TO.img) and use what comes out</source>
        <translation>dies ist ein %1-Datenträger einer virtuellen Maschine; wandeln Sie ihn um (qemu-img convert -f %2 -O raw VON NACH.img) und verwenden Sie das Ergebnis</translation>
    </message>
    <message>
        <source>this is a web page, not a disk image; look at it in a browser, and download the image that it leads to</source>
        <translation>dies ist eine Webseite, kein Datenträgerabbild; sehen Sie sie in einem Browser an und laden Sie das Abbild herunter, zu dem sie führt</translation>
    </message>
    <message>
        <source>this is a text, not a disk image</source>
        <translation>dies ist ein Text, kein Datenträgerabbild</translation>
    </message>
    <message>
        <source>The list %1 says that the file has %2 bytes, and it has %3.</source>
        <translation>Die Liste %1 sagt, dass die Datei %2 Bytes hat, und sie hat %3.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul takes it from this file.</source>
        <translation>%1 setzt %2, was auch der Beitritt setzt: Consul nimmt es aus dieser Datei.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul does not take it from this file, which it reads first.</source>
        <translation>%1 setzt %2, was auch der Beitritt setzt: Consul nimmt es nicht aus dieser Datei, die es zuerst liest.</translation>
    </message>
    <message>
        <source>Consul does not read %1: it takes names that end in .json or .hcl.</source>
        <translation>Consul liest %1 nicht: es nimmt Namen, die auf .json oder .hcl enden.</translation>
    </message>
    <message>
        <source>Consul, which runs as the user consul, may not read %1 and would not start; accepted is &quot;owner&quot;: &quot;root:consul&quot; with &quot;mode&quot;: &quot;0640&quot;, or a file that all may read</source>
        <translation>Consul läuft als Benutzer consul, darf %1 nicht lesen und würde nicht starten; zulässig: &quot;owner&quot;: &quot;root:consul&quot; mit &quot;mode&quot;: &quot;0640&quot;, oder eine Datei, die alle lesen dürfen</translation>
    </message>
    <message>
        <source>What is in %1 was not checked: HCL is not read here.</source>
        <translation>Der Inhalt von %1 wurde nicht geprüft: HCL wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is no JSON object, and Consul would not start with it</source>
        <translation>%1 ist kein JSON-Objekt, und Consul würde damit nicht starten</translation>
    </message>
    <message>
        <source>%1 is no JSON (byte %2), and Consul would not start with it</source>
        <translation>%1 ist kein JSON (Byte %2), und Consul würde damit nicht starten</translation>
    </message>
    <message>
        <source>%1 is not read by systemd; accepted is a drop-in whose name ends in .conf</source>
        <translation>%1 wird von systemd nicht gelesen; zulässig: ein Drop-in, dessen Name auf .conf endet</translation>
    </message>
    <message>
        <source>%1 does not begin with a section such as [Service], and systemd would ignore what it sets</source>
        <translation>%1 beginnt nicht mit einem Abschnitt wie [Service], und systemd würde ignorieren, was darin steht</translation>
    </message>
    <message>
        <source>holds no token: the host logs in with the role-id alone</source>
        <translation>enthält keinen Token: der Rechner meldet sich mit der role-id allein an</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when it reboots and Vault is unavailable for longer than the lease.</source>
        <translation>Consuls Token ist geliehen: Er wird mit dem Vault-Token widerrufen, der ihn gemacht hat. Der Rechner bekommt bei jeder Anmeldung einen neuen; er verliert ihn, wenn er neu startet und Vault länger als die Leihe nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>%1 is every address: the SecretID works from anywhere until its TTL ends.</source>
        <translation>%1 ist jede Adresse: die SecretID gilt von überall, bis ihre TTL endet.</translation>
    </message>
    <message>
        <source>the operator&apos;s token is good for %1 more calls (num_uses), and the tokens of %2 cards take one each; use another token, or fewer cards</source>
        <translation>der Token des Betreibers erlaubt noch %1 Aufrufe (num_uses), und die Token von %2 Karten brauchen je einen; nehmen Sie einen anderen Token oder weniger Karten</translation>
    </message>
    <message>
        <source>The operator&apos;s token was good for %1 more calls (num_uses) when it was looked up; the tokens of the cards take %2.</source>
        <translation>Der Token des Betreibers erlaubte bei der Abfrage noch %1 Aufrufe (num_uses); die Token der Karten brauchen %2.</translation>
    </message>
    <message>
        <source>So that the cards get their tokens Vault was not asked for %1.</source>
        <translation>Damit die Karten ihre Token bekommen, wurde Vault nicht gefragt nach: %1.</translation>
    </message>
    <message>
        <source>it is a standby that does not reach its cluster&apos;s active node: look after the cluster, or name another node in join.vault.address</source>
        <translation>ist ein Standby, der den aktiven Knoten seines Clusters nicht erreicht: sehen Sie nach dem Cluster, oder nennen Sie in join.vault.address einen anderen Knoten</translation>
    </message>
    <message>
        <source>it was removed from its cluster: name another node in join.vault.address</source>
        <translation>wurde aus seinem Cluster entfernt: nennen Sie in join.vault.address einen anderen Knoten</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, has no calls left, or belongs to another namespace</source>
        <translation>der Token ist falsch, abgelaufen, erlaubt keinen Aufruf mehr oder gehört zu einem anderen Namensraum</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=true, and hosts of this preset log in with the role-id alone; leave it out, or set the role&apos;s to false</source>
        <translation>die Rolle %1 hat bind_secret_id=true, und die Rechner dieser Vorgabe melden sich mit der role-id allein an; lassen Sie es weg, oder setzen Sie das der Rolle auf false</translation>
    </message>
    <message>
        <source>what the token may do</source>
        <translation>was der Token darf</translation>
    </message>
    <message>
        <source>the role-id</source>
        <translation>die Role-ID</translation>
    </message>
    <message>
        <source>the role&apos;s TTLs and limits</source>
        <translation>die TTLs und Grenzen der Rolle</translation>
    </message>
    <message>
        <source>is missing; a role that wants no SecretID must be bound to networks, Vault takes no other</source>
        <translation>fehlt; eine Rolle ohne SecretID muss an Netze gebunden sein, Vault nimmt keine andere an</translation>
    </message>
    <message>
        <source>hosts of this preset log in with the role-id alone: their cards take no token</source>
        <translation>die Rechner dieser Vorgabe melden sich mit der role-id allein an: ihre Karten nehmen keinen Token</translation>
    </message>
    <message>
        <source>the answer could not be written: %1</source>
        <translation>die Antwort konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1: the base&apos;s %2, renamed as its own first boot does it</source>
        <translation>%1: das Konto %2 der Basis, umbenannt, wie es deren eigener erster Start tut</translation>
    </message>
    <message>
        <source>&quot;http://host:port&quot; or &quot;https://host:port&quot;</source>
        <translation>&quot;http://host:port&quot; oder &quot;https://host:port&quot;</translation>
    </message>
    <message>
        <source>%1 is not a certificate&apos;s name</source>
        <translation>%1 ist kein Name für ein Zertifikat</translation>
    </message>
    <message>
        <source>a DNS name, with {host} and {datacenter} where the card&apos;s own belong, such as &quot;{host}.node.{datacenter}.consul&quot;</source>
        <translation>ein DNS-Name, mit {host} und {datacenter}, wo die eigenen der Karte hingehören, etwa &quot;{host}.node.{datacenter}.consul&quot;</translation>
    </message>
    <message>
        <source>an XKB layout such as &quot;it&quot;, with a variant &quot;us(intl)&quot;, or up to four, &quot;us,ru(phonetic)&quot;</source>
        <translation>eine XKB-Belegung wie &quot;it&quot;, mit einer Variante &quot;us(intl)&quot;, oder bis zu vier, &quot;us,ru(phonetic)&quot;</translation>
    </message>
    <message>
        <source>The base&apos;s own user-data goes on beside the preset: %1.</source>
        <translation>Die user-data des Basis-Images gelten neben der Vorgabe weiter: %1.</translation>
    </message>
    <message>
        <source>Of the base&apos;s user-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Aus den user-data des Basis-Images fällt dies weg, und dort steht das der Karte: %1</translation>
    </message>
    <message>
        <source>The base&apos;s user-data cannot be merged with the card&apos;s, for its line %1, and is replaced. It said: %2</source>
        <translation>Die user-data des Basis-Images lassen sich wegen ihrer Zeile %1 nicht mit denen der Karte verbinden und werden ersetzt. Darin stand: %2</translation>
    </message>
    <message>
        <source>Of the base&apos;s meta-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Aus den meta-data des Basis-Images fällt dies weg, und dort stehen die der Karte: %1</translation>
    </message>
    <message>
        <source>The base&apos;s network-config goes, and the static address stands there. It said: %1</source>
        <translation>Die network-config des Basis-Images fällt weg, und dort steht die feste Adresse. Darin stand: %1</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 gets the preset&apos;s password in place of its own.</source>
        <translation>Das Konto %1 des Basis-Images bekommt statt seines Passworts das der Vorgabe.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 has a password, which is locked: the preset lets it in by SSH keys only.</source>
        <translation>Das Konto %1 des Basis-Images hat ein Passwort, das gesperrt wird: Die Vorgabe lässt es nur mit SSH-Schlüsseln ein.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 keeps an SSH key that is not the preset&apos;s: %2</source>
        <translation>Das Konto %1 des Basis-Images behält einen SSH-Schlüssel, der nicht in der Vorgabe steht: %2</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 loses an SSH key, for the preset has keys of its own: %2</source>
        <translation>Das Konto %1 des Basis-Images verliert einen SSH-Schlüssel, denn die Vorgabe hat eigene: %2</translation>
    </message>
    <message>
        <source>The base has no time zones (Debian&apos;s package tzdata): until it has them, its clock shows UTC.</source>
        <translation>Das Basis-Image hat keine Zeitzonen (Debians Paket tzdata): Bis es sie hat, zeigt seine Uhr UTC.</translation>
    </message>
    <message>
        <source>the base&apos;s tzdata has no time zone %1; accepted is one of the %2 that it has, such as %3</source>
        <translation>die tzdata des Basis-Images hat keine Zeitzone %1; zulässig ist eine der %2, die sie hat, etwa %3</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1; accepted are %2</source>
        <translation>das Basis-Image hat keine Tastaturbelegung %1; zulässig sind %2</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1, perhaps %2 is meant; accepted are %3</source>
        <translation>das Basis-Image hat keine Tastaturbelegung %1, gemeint ist vielleicht %2; zulässig sind %3</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variants; accepted is the layout alone</source>
        <translation>die Tastaturbelegung %1 des Basis-Images hat keine Varianten; zulässig ist sie allein</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variant %2; accepted are %3</source>
        <translation>die Tastaturbelegung %1 des Basis-Images hat keine Variante %2; zulässig sind %3</translation>
    </message>
    <message>
        <source>The base has no keyboard layouts (Debian&apos;s packages xkb-data and keyboard-configuration): until it has them, the keyboard is the kernel&apos;s, as in the United States.</source>
        <translation>Das Basis-Image hat keine Tastaturbelegungen (Debians Pakete xkb-data und keyboard-configuration): Bis es sie hat, gilt die des Kernels, wie in den Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>The base has accounts of its own: %1. They stay as they are, with their passwords and keys, and %2 is made beside them.</source>
        <translation>Die Basis hat eigene Konten: %1. Sie bleiben, wie sie sind, mit ihren Passwörtern und Schlüsseln, und %2 wird neben ihnen angelegt.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched on by the rules of %1, and joins no network: none is given.</source>
        <translation>WLAN wird nach den Regeln von %1 eingeschaltet und tritt keinem Netzwerk bei: Es ist keines angegeben.</translation>
    </message>
    <message>
        <source>it has Armbian&apos;s /etc/armbian-release</source>
        <translation>es hat Armbians /etc/armbian-release</translation>
    </message>
    <message>
        <source>it has DietPi&apos;s programs</source>
        <translation>es hat die Programme von DietPi</translation>
    </message>
    <message>
        <source>by plain http, which nothing but the tunnel protects</source>
        <translation>über unverschlüsseltes http, das allein der Tunnel schützt</translation>
    </message>
    <message>
        <source>the names in it are %1</source>
        <translation>die Namen darin sind %1</translation>
    </message>
    <message>
        <source>the names in the servers&apos; certificates are not checked</source>
        <translation>die Namen in den Zertifikaten der Server werden nicht geprüft</translation>
    </message>
    <message>
        <source>Vault is reached by plain http: whoever is on the way, and whoever can take %1, reads the operator&apos;s token, the SecretIDs and Consul&apos;s secrets, and can answer in Vault&apos;s place. Nothing but the tunnel protects them.</source>
        <translation>Vault wird über unverschlüsseltes http erreicht: Wer unterwegs mitliest oder sich an die Stelle von %1 setzt, liest den Token des Betreibers, die SecretIDs und Consuls Geheimnisse und kann anstelle von Vault antworten. Allein der Tunnel schützt sie.</translation>
    </message>
    <message>
        <source>The names in the certificates of Consul&apos;s servers are not checked: any host with a certificate of Consul&apos;s CA, each client among them, can pose as a server and read and change what this host sends to one.</source>
        <translation>Die Namen in den Zertifikaten der Consul-Server werden nicht geprüft: Jeder Host mit einem Zertifikat von Consuls CA, auch jeder Client, kann sich als Server ausgeben und lesen und ändern, was dieser Host einem Server schickt.</translation>
    </message>
    <message>
        <source>%1 is not a name for which the PKI role %2 issues certificates, without which no host joins; accepted is a name that it allows (%3)</source>
        <translation>%1 ist kein Name, für den die PKI-Rolle %2 Zertifikate ausstellt, ohne die kein Host beitritt; zulässig: ein Name, den sie erlaubt (%3)</translation>
    </message>
    <message>
        <source>%1 is a host&apos;s name, which the PKI role %2 does not take as common name (cn_validations)</source>
        <translation>%1 ist der Name eines Hosts, den die PKI-Rolle %2 nicht als Common Name annimmt (cn_validations)</translation>
    </message>
    <message>
        <source>%1 is not a host&apos;s name as DNS has it, which the PKI role %2 asks for (enforce_hostnames)</source>
        <translation>%1 ist kein Hostname, wie DNS ihn hat, und die PKI-Rolle %2 verlangt einen (enforce_hostnames)</translation>
    </message>
    <message>
        <source>the PKI role %1 issues no certificates with IP addresses in them (allow_ip_sans=false); leave them out, or set it to true</source>
        <translation>die PKI-Rolle %1 stellt keine Zertifikate mit IP-Adressen darin aus (allow_ip_sans=false); lassen Sie sie weg, oder setzen Sie es auf true</translation>
    </message>
    <message>
        <source>reading the PKI role</source>
        <translation>Lesen der PKI-Rolle</translation>
    </message>
    <message>
        <source>The PKI role could not be read with the operator&apos;s token, so it was not checked that it allows the names of the hosts&apos; certificates. `plan` prints the policy that lets it.</source>
        <translation>Die PKI-Rolle ließ sich mit dem Token des Betreibers nicht lesen, also wurde nicht geprüft, ob sie die Namen in den Zertifikaten der Hosts erlaubt. `plan` gibt die Richtlinie aus, die das Lesen zulässt.</translation>
    </message>
    <message>
        <source>is there a PKI engine mounted at %1/ with a role %2?</source>
        <translation>ist unter %1/ eine PKI-Engine mit einer Rolle %2 eingehängt?</translation>
    </message>
    <message>
        <source>the PKI role</source>
        <translation>die PKI-Rolle</translation>
    </message>
    <message>
        <source>its disk id is %1 and was %2, as a first boot of its system makes it</source>
        <translation>ihre Datenträgerkennung ist %1 und war %2, wie ein erster Start ihres Systems es bewirkt</translation>
    </message>
    <message>
        <source>it has an extended partition (number %1), and only primary ones can be changed</source>
        <translation>es hat eine erweiterte Partition (Nummer %1), und nur primäre können geändert werden</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition (%1), from which a host reads what is its own</source>
        <translation>keine Zeile ihrer fstab hängt die Boot-Partition (%1) ein, von der ein Host liest, was sein Eigenes ist</translation>
    </message>
    <message>
        <source>written as it is: each byte is the base&apos;s, its disk id and host name too; nothing is added, changed or removed</source>
        <translation>geschrieben, wie sie ist: Jedes Byte ist das der Basis, auch ihre Datenträgerkennung und ihr Rechnername; nichts wird hinzugefügt, geändert oder entfernt</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses, and with &quot;insecureHttp&quot; inside a tunnel that encrypts)</source>
        <translation>&quot;https://host:port&quot; (http für Loopback-Adressen und, mit &quot;insecureHttp&quot;, in einem Tunnel, der verschlüsselt)</translation>
    </message>
    <message>
        <source>%1 refuses the user and the password that it was given (401)</source>
        <translation>%1 lehnt den genannten Benutzer und sein Passwort ab (401)</translation>
    </message>
    <message>
        <source>%1 asks for a user and a password (401); accepted is https with a line in ~/.netrc (machine %2 login NAME password WORD), or NAME:PASSWORD in the keychain as %3</source>
        <translation>%1 verlangt Benutzer und Passwort (401); zulässig: https mit einer Zeile in ~/.netrc (machine %2 login NAME password WORT) oder NAME:PASSWORT im Schlüsselbund als %3</translation>
    </message>
    <message>
        <source>this base has no avahi-daemon, by which a host answers as NAME.local, and no apt to install it; install it in the base</source>
        <translation>diese Basis hat weder avahi-daemon, durch den ein Rechner als NAME.local antwortet, noch apt, um ihn zu installieren; installieren Sie ihn in der Basis</translation>
    </message>
    <message>
        <source>The base has no avahi-daemon: it is installed at the first boot, which needs the network, and from then on the host answers as NAME.local.</source>
        <translation>Die Basis hat keinen avahi-daemon: Er wird beim ersten Start installiert, wofür das Netz gebraucht wird; von da an antwortet der Rechner als NAME.local.</translation>
    </message>
    <message>
        <source>the host name %1 was given, and without a preset the image is written as it is, with its own; leave the name out</source>
        <translation>der Rechnername %1 wurde angegeben, und ohne Vorgabe wird das Abbild geschrieben, wie es ist, mit seinem eigenen; lassen Sie den Namen weg</translation>
    </message>
    <message>
        <source>the %1 file is corrupt or cut short; download it again</source>
        <translation>die %1-Datei ist beschädigt oder abgeschnitten; laden Sie sie noch einmal herunter</translation>
    </message>
    <message>
        <source>this is a folder; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>das ist ein Ordner; eine Basis ist eine Abbilddatei (.img, wie sie ist oder gepackt: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>this is not a regular file; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>das ist keine reguläre Datei; eine Basis ist eine Abbilddatei (.img, wie sie ist oder gepackt: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>the tar archive is empty; accepted is one with one disk image in it (.img)</source>
        <translation>das tar-Archiv ist leer; zulässig: eines mit einem Abbild (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains no disk image (%1); accepted is one with one disk image in it (.img)</source>
        <translation>das tar-Archiv enthält kein Abbild (%1); zulässig: eines mit einem Abbild (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains more than one disk image (%1); unpack it and name the one that you mean</source>
        <translation>das tar-Archiv enthält mehr als ein Abbild (%1); entpacken Sie es und nennen Sie das gemeinte</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base starts on ARMv%3 at most (a Raspberry Pi 1, Zero or Zero W is ARMv6): it would not start there; accepted is a program for ARMv%3</source>
        <translation>%1 ist ein Programm für ARMv%2, und die Basis startet höchstens auf ARMv%3 (Raspberry Pi 1, Zero und Zero W sind ARMv6): Es würde dort nicht starten; zulässig: ein Programm für ARMv%3</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base is for ARMv%3 as well (a Raspberry Pi 1, Zero or Zero W is ARMv6): on such a board it does not start, and the host never joins</source>
        <translation>%1 ist ein Programm für ARMv%2, und die Basis ist auch für ARMv%3 (Raspberry Pi 1, Zero und Zero W sind ARMv6): Auf einem solchen Gerät startet es nicht, und der Rechner tritt nie bei</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted is https://host:port, and http for loopback addresses and with &quot;insecureHttp&quot;</source>
        <translation>%1 ist nicht zulässig; zulässig: https://host:port, und http für Loopback-Adressen und mit &quot;insecureHttp&quot;</translation>
    </message>
    <message>
        <source>no card with a host name has been written yet</source>
        <translation>noch keine Karte mit einem Rechnernamen wurde geschrieben</translation>
    </message>
    <message>
        <source>was given without --preset: the image is then written as it is, and nothing is put on the card</source>
        <translation>wurde ohne --preset angegeben: Das Abbild wird dann geschrieben, wie es ist, und nichts kommt auf die Karte</translation>
    </message>
    <message>
        <source>It has no boot partition, which any computer reads: the card&apos;s token and STATUS.txt are in its root, in %1. A token that comes later is put there on the running host, for rejoin has no place for it.</source>
        <translation>Sie hat keine Bootpartition, die jeder Computer liest: Token und STATUS.txt der Karte sind in ihrer Wurzel, in %1. Ein späteres Token wird auf dem laufenden Rechner dorthin gelegt, denn rejoin hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>it has no partition table</source>
        <translation>sie hat keine Partitionstabelle</translation>
    </message>
    <message>
        <source>it has a hybrid MBR beside its GPT, which would contradict a new one</source>
        <translation>sie hat neben ihrer GPT einen hybriden MBR, der einer neuen widerspräche</translation>
    </message>
    <message>
        <source>its GPT has its entries elsewhere than usual, to make room for a boot loader</source>
        <translation>ihre GPT hat ihre Einträge an anderer Stelle als üblich, um Platz für einen Bootloader zu lassen</translation>
    </message>
    <message>
        <source>the base&apos;s partition table stays as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>die Partitionstabelle der Basis bleibt, wie sie ist (%1): layout.root, layout.partitions und layout.table weglassen</translation>
    </message>
    <message>
        <source>what is added to its root takes %1, the root has %2 free, and its partition cannot be made larger (%3)</source>
        <translation>was in ihre Wurzel kommt, braucht %1, frei sind dort %2, und ihre Partition kann nicht vergrößert werden (%3)</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect&apos;s auth key of this card is needed (user.raspberryPiConnect) and was not given</source>
        <translation>Der Auth-Key von Raspberry Pi Connect für diese Karte wird gebraucht (user.raspberryPiConnect) und wurde nicht angegeben</translation>
    </message>
    <message>
        <source>a placeholder that is not known</source>
        <translation>ein unbekannter Platzhalter</translation>
    </message>
    <message>
        <source>the card has no such file, or one that is too long</source>
        <translation>die Karte hat keine solche Datei oder eine zu lange</translation>
    </message>
    <message>
        <source>%1: the host signs in to Raspberry Pi Connect as this user&apos;s, by an auth key that each card has of its own</source>
        <translation>%1: der Rechner meldet sich als der dieses Benutzers bei Raspberry Pi Connect an, mit einem eigenen Auth-Key je Karte</translation>
    </message>
    <message>
        <source>the partition table is the base&apos;s, its disk id too, and so is each byte outside of root and boot partition</source>
        <translation>die Partitionstabelle ist die der Basis, ihre Datenträger-ID auch, ebenso jedes Byte außerhalb von Wurzel und Bootpartition</translation>
    </message>
    <message>
        <source>%1 is an account of the base and lives in %2; accepted is one that lives in %3, or another name</source>
        <translation>%1 ist ein Konto der Basis und wohnt in %2; zulässig: eines, das in %3 wohnt, oder ein anderer Name</translation>
    </message>
    <message>
        <source>a list of texts in brackets, one key for each card</source>
        <translation>eine Liste von Texten in eckigen Klammern, ein Schlüssel je Karte</translation>
    </message>
    <message>
        <source>holds a key twice</source>
        <translation>enthält einen Schlüssel zweimal</translation>
    </message>
    <message>
        <source>a key of its own for each card: it signs in one device, once</source>
        <translation>ein eigener Schlüssel je Karte: er meldet ein Gerät an, einmal</translation>
    </message>
    <message>
        <source>holds something that is no auth key</source>
        <translation>enthält etwas, das kein Auth-Key ist</translation>
    </message>
    <message>
        <source>rpuak_ or rpoak_ and 24 letters and digits, as Raspberry Pi Connect shows it once</source>
        <translation>rpuak_ oder rpoak_ und 24 Buchstaben und Ziffern, wie Raspberry Pi Connect ihn einmal zeigt</translation>
    </message>
    <message>
        <source>setting the attributes of partition %1</source>
        <translation>beim Setzen der Attribute von Partition %1</translation>
    </message>
    <message>
        <source>Raspberry Pi OS from bookworm on, or a base with rpi-connect in it</source>
        <translation>Raspberry Pi OS ab bookworm, oder eine Basis mit rpi-connect</translation>
    </message>
    <message>
        <source>this base has no rpi-connect and cannot have it; accepted is %1</source>
        <translation>diese Basis hat kein rpi-connect und kann es nicht haben; zulässig: %1</translation>
    </message>
    <message>
        <source>%1 has no rpi-connect and cannot have it; accepted is %2</source>
        <translation>%1 hat kein rpi-connect und kann es nicht haben; zulässig: %2</translation>
    </message>
    <message>
        <source>The base has no rpi-connect: %1 is installed at the first boot, which needs the network, and the host signs in afterwards.</source>
        <translation>Die Basis hat kein rpi-connect: %1 wird beim ersten Start installiert, was das Netz braucht, und der Rechner meldet sich danach an.</translation>
    </message>
    <message>
        <source>the preset signs in each host to Raspberry Pi Connect by an auth key of its own, which works once: %1 key(s) were given for %2 card(s); accepted is one for each, in the order of the cards</source>
        <translation>die Vorgabe meldet jeden Rechner mit einem eigenen Auth-Key, der einmal gilt, bei Raspberry Pi Connect an: %1 Schlüssel für %2 Karte(n); zulässig: je einer, in der Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>has no FAT boot partition: it is no card of Landfall&apos;s, or of a base without one, whose token is put into /boot/landfall on the running host</source>
        <translation>hat keine FAT-Bootpartition: keine Karte von Landfall, oder eine Basis ohne solche, deren Token auf dem laufenden Rechner nach /boot/landfall gelegt wird</translation>
    </message>
    <message>
        <source>ended, and how is not known: something else in this process waited for it</source>
        <translation>endete, und wie, ist nicht bekannt: etwas anderes in diesem Prozess hat darauf gewartet</translation>
    </message>
    <message>
        <source>%1 lies outside of the preset&apos;s own folder, and its content goes onto the card</source>
        <translation>%1 liegt außerhalb des Ordners der Vorgabe, und sein Inhalt kommt auf die Karte</translation>
    </message>
    <message>
        <source>is a folder; accepted is a regular file</source>
        <translation>ist ein Ordner; zulässig: eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is a pipe; accepted is a regular file</source>
        <translation>ist eine Pipe; zulässig: eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is a socket; accepted is a regular file</source>
        <translation>ist ein Socket; zulässig: eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is a device; accepted is a regular file</source>
        <translation>ist ein Gerät; zulässig: eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is made up by the kernel while it is read; accepted is a regular file on a disk</source>
        <translation>wird vom Kernel beim Lesen erzeugt; zulässig: eine gewöhnliche Datei auf einem Datenträger</translation>
    </message>
    <message>
        <source>its ext4 has its journal in %1; accepted is a journal in inode 8, or none</source>
        <translation>sein ext4 hat sein Journal in %1; zulässig: ein Journal in Inode 8 oder keines</translation>
    </message>
    <message>
        <source>another device, by UUID (%1)</source>
        <translation>einem anderen Gerät, nach UUID (%1)</translation>
    </message>
    <message>
        <source>another device, by number (%1)</source>
        <translation>einem anderen Gerät, nach Nummer (%1)</translation>
    </message>
    <message>
        <source>inode %1</source>
        <translation>Inode %1</translation>
    </message>
    <message>
        <source>its ext4 claims %1 blocks, %2 inodes and %3 groups; at most %4 blocks and inodes together, and %5 groups, are accepted</source>
        <translation>sein ext4 behauptet %1 Blöcke, %2 Inodes und %3 Gruppen; zulässig: höchstens %4 Blöcke und Inodes zusammen und %5 Gruppen</translation>
    </message>
    <message>
        <source>its used blocks lie in more than %1 pieces</source>
        <translation>seine belegten Blöcke liegen in mehr als %1 Stücken</translation>
    </message>
    <message>
        <source>the folder has more than %1 entries, or names of more than %2</source>
        <translation>der Ordner hat mehr als %1 Einträge oder Namen von mehr als %2</translation>
    </message>
    <message>
        <source>a chain is in more than %1 pieces</source>
        <translation>eine Kette ist in mehr als %1 Stücken</translation>
    </message>
    <message>
        <source>its GPT claims %1 entries of %2 bytes; at most %3 of entries are accepted</source>
        <translation>seine GPT behauptet %1 Einträge zu %2 Byte; zulässig: höchstens %3 an Einträgen</translation>
    </message>
    <message>
        <source>is in use by %1</source>
        <translation>wird von %1 benutzt</translation>
    </message>
    <message>
        <source>%1 is a member of a volume or an array that is not running (%2); take it out of that first</source>
        <translation>%1 gehört zu einem Verbund, der nicht läuft (%2); zuerst daraus entfernen</translation>
    </message>
    <message>
        <source>%1 sent less than %2 a second for %3 s</source>
        <translation>%1 hat %3 s lang weniger als %2 je Sekunde gesendet</translation>
    </message>
    <message>
        <source>%1 does not say its length, and the disk has %2 free; at least %3 are left free</source>
        <translation>%1 nennt keine Länge, und auf dem Datenträger sind %2 frei; mindestens %3 bleiben frei</translation>
    </message>
    <message>
        <source>looking at a source</source>
        <translation>Ansehen einer Quelle</translation>
    </message>
    <message>
        <source>is older than this Landfall, which is of release %1; install the helper of this release: %2</source>
        <translation>ist älter als dieses Landfall (Version %1); den Helfer dieser Version installieren: %2</translation>
    </message>
    <message>
        <source>does not say its length, and unpacks to more than %1: what the disk has free, less %2</source>
        <translation>nennt keine Länge und wird entpackt größer als %1: was der Datenträger frei hat, weniger %2</translation>
    </message>
    <message>
        <source>unpacks to more than %1, which is more than any card holds</source>
        <translation>wird entpackt größer als %1, mehr als jede Karte fasst</translation>
    </message>
    <message>
        <source>a part of it takes more memory to unpack than is accepted, which is a dictionary of at most %1</source>
        <translation>ein Teil davon braucht zum Entpacken mehr Speicher, als zulässig ist: ein Wörterbuch von höchstens %1</translation>
    </message>
    <message>
        <source>unpacking it would take %1 of memory; accepted is a dictionary of at most %2</source>
        <translation>das Entpacken bräuchte %1 Speicher; zulässig: ein Wörterbuch von höchstens %2</translation>
    </message>
    <message>
        <source>the list of files in the .zip has %1; at most %2 are accepted</source>
        <translation>die Dateiliste im .zip hat %1; zulässig: höchstens %2</translation>
    </message>
    <message>
        <source>it was packed with a window of %1, which is above 128 MiB (zstd --long=27); pack it again with a smaller one</source>
        <translation>es wurde mit einem Fenster von %1 gepackt, das über 128 MiB liegt (zstd --long=27); mit einem kleineren neu packen</translation>
    </message>
    <message>
        <source>%1 is packed by a method that is not supported (%2)</source>
        <translation>%1 ist mit einem Verfahren gepackt, das nicht unterstützt wird (%2)</translation>
    </message>
    <message>
        <source>making a sandbox for it</source>
        <translation>beim Anlegen einer Sandbox dafür</translation>
    </message>
    <message>
        <source>this program has no rules by which it could be run</source>
        <translation>für dieses Programm gibt es keine Regeln, nach denen es laufen dürfte</translation>
    </message>
    <message>
        <source>ran for more than %1 and was ended</source>
        <translation>lief länger als %1 und wurde beendet</translation>
    </message>
    <message>
        <source>becoming the workers&apos; own user</source>
        <translation>Wechsel zum eigenen Benutzer der Arbeitsprozesse</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it: %1</source>
        <translation>ist in Benutzung: etwas anderes auf diesem Computer hält es: %1</translation>
    </message>
    <message>
        <source>the user %1, as whom cards are written, is missing on this computer; make it: %2</source>
        <translation>der Benutzer %1, als der Karten geschrieben werden, fehlt auf diesem Computer; anlegen mit: %2</translation>
    </message>
    <message>
        <source>is another drive than this authorisation was given for; each built-in disk needs its own</source>
        <translation>ist ein anderes Laufwerk als das, für das diese Berechtigung gilt; jede eingebaute Platte braucht ihre eigene</translation>
    </message>
    <message>
        <source>%1 lies in a filesystem that a program serves (FUSE), or that is not mounted here</source>
        <translation>%1 liegt in einem Dateisystem, das ein Programm bereitstellt (FUSE) oder das hier nicht eingehängt ist</translation>
    </message>
    <message>
        <source>the first descriptor</source>
        <translation>der erste Deskriptor</translation>
    </message>
    <message>
        <source>Its boot partition is larger than %1, and rejoin does not read it: a token that comes later is put into %2 on the running host.</source>
        <translation>Ihre Boot-Partition ist größer als %1, und rejoin liest sie nicht: Ein Token, der später kommt, wird auf dem laufenden Host in %2 gelegt.</translation>
    </message>
    <message>
        <source>the SSH server of this base is dropbear, which reads no key of OpenSSH&apos;s: hosts would answer with another; leave it out, or install openssh-server in the base</source>
        <translation>der SSH-Server dieser Basis ist dropbear, der keine Schlüssel von OpenSSH liest: Die Hosts würden mit einem anderen antworten; weglassen oder openssh-server in der Basis installieren</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come: it is put into %1 on the running host</source>
        <translation>wie die Vorgabe es will, kommt der Token der Karte noch: Er wird auf dem laufenden Host in %1 gelegt</translation>
    </message>
    <message>
        <source>no Vault token was given: write the card again with one, or put a wrapped token into %1 on the running host</source>
        <translation>es wurde kein Vault-Token angegeben: die Karte mit einem neu schreiben oder auf dem laufenden Host einen verpackten Token in %1 legen</translation>
    </message>
    <message>
        <source>the card has no token (%1): write it again, or put a wrapped token into %2 on the running host</source>
        <translation>die Karte hat keinen Token (%1): neu schreiben oder auf dem laufenden Host einen verpackten Token in %2 legen</translation>
    </message>
    <message>
        <source>It unpacks to %1.</source>
        <translation>Entpackt sind es %1.</translation>
    </message>
    <message>
        <source>It unpacks to %1 or more; %2 at most are accepted.</source>
        <translation>Entpackt sind es %1 oder mehr; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>It does not say what it unpacks to; %1 at most are accepted.</source>
        <translation>Sie sagt nicht, wie groß sie entpackt ist; zulässig sind höchstens %1.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner).</source>
        <translation>Es kommt kein Token auf die Karte: Der Host wartet, bis seine SecretID unter /var/lib/vault-agent/secret-id abgelegt wird (als root; der Host macht seinen Agent zum Eigentümer).</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Use a wireless network</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Ein Funknetz benutzen</translation>
    </message>
    <message>
        <source>Without it the cards need a cable.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Ohne es brauchen die Karten ein Kabel.</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Name des Netzes (SSID)</translation>
    </message>
    <message>
        <source>With a passphrase, which is asked for when cards are written.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Mit Passphrase, die beim Schreiben der Karten erfragt wird.</translation>
    </message>
    <message>
        <source>With a passphrase; for newer routers and boards.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Mit Passphrase; für neuere Router und Platinen.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A choice of the wizard: a wireless network that anybody may use</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody nearby can join.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Ohne Passphrase: Wer in der Nähe ist, kommt ins Netz.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters; its radio rules apply. Some systems keep the radio off without it.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Zwei Buchstaben; dessen Funkregeln gelten. Manche Systeme lassen den Funk ohne es aus.</translation>
    </message>
    <message>
        <source>The network does not announce its name</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Das Netz gibt seinen Namen nicht bekannt</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Address from the router (DHCP)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Adresse vom Router (DHCP)</translation>
    </message>
    <message>
        <source>A static address for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Eine feste Adresse für jede Karte</translation>
    </message>
    <message>
        <source>Address and prefix length</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse und Präfixlänge</translation>
    </message>
    <message>
        <source>{n+20} is the card&apos;s number plus 20.</source>
        <extracomment>About a field of the wizard; {n+20} stays as it is</extracomment>
        <translation>{n+20} ist die Nummer der Karte plus 20.</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Use this computer&apos;s network, %1</source>
        <extracomment>Button of the wizard; %1 is the wireless network that this computer is in</extracomment>
        <translation>Das Netz dieses Rechners benutzen, %1</translation>
    </message>
</context>
<context>
    <name>PartitionEntry</name>
    <message>
        <source>Partition %1, %2</source>
        <extracomment>Accessible name of a partition&apos;s fields; %1 is its number, %2 its label</extracomment>
        <translation>Partition %1, %2</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>Move %1 back</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>%1 nach hinten</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>4GiB, 25% or rest</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>4GiB, 25% oder rest</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Eingehängt in</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>PartitionsStep</name>
    <message>
        <source>The partitions to scale</source>
        <extracomment>Accessible name of a bar of partitions</extracomment>
        <translation>Die Partitionen im Maßstab</translation>
    </message>
    <message>
        <source>Drawn for a card of</source>
        <extracomment>Name of a choice: the size of card that partitions are drawn for</extracomment>
        <translation>Gezeichnet für eine Karte von</translation>
    </message>
    <message>
        <source>Size of the root</source>
        <extracomment>Name of a field of the wizard: the partition that holds the system</extracomment>
        <translation>Größe der Wurzel</translation>
    </message>
    <message>
        <source>8GiB, 25% of the card, or rest. Left empty, as large as what is put there needs.</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>8GiB, 25% der Karte oder rest. Leer: so groß, wie es der Inhalt braucht.</translation>
    </message>
    <message>
        <source>Add a partition</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Partition hinzufügen</translation>
    </message>
    <message>
        <source>Partition table</source>
        <extracomment>Heading in the wizard: the kind of table that lists the partitions</extracomment>
        <translation>Partitionstabelle</translation>
    </message>
    <message>
        <source>Every Raspberry Pi starts from it.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Jeder Raspberry Pi startet davon.</translation>
    </message>
    <message>
        <source>Raspberry Pi 4, 400, 5 and their Compute Modules start from it, with a boot loader of September 2020 or later; older models do not.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Raspberry Pi 4, 400, 5 und ihre Compute Modules starten davon, mit einem Bootloader vom September 2020 oder neuer; ältere Modelle nicht.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Time zone</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Left empty, it stays as in the base.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Leer bleibt es wie in der Basis.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Sprache und Formate</translation>
    </message>
    <message>
        <source>For a screen and keyboard at the board: it, us(intl), or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Für Bildschirm und Tastatur am Gerät: it, us(intl), oder mehrere, us,ru.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Partitions, %1</source>
        <extracomment>Accessible name of a bar of partitions; %1 is the size of a card</extracomment>
        <translation>Partitionen, %1</translation>
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
        <translation>Der Plan der Karte erscheint hier, sobald Basis und Vorgabe gewählt sind.</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>Shown in place of the plan while it is being made</extracomment>
        <translation>Wird geplant</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>Preset</source>
        <extracomment>Heading of the pane where a preset is chosen</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Make one, choose one, or drop a file here.</source>
        <extracomment>The preset pane before a preset is chosen</extracomment>
        <translation>Was eine Karte zu einer von Ihren macht: Rechnernamen, Benutzer, Netz, Partitionen, der Cluster, dem sie beitritt. Legen Sie eine an, wählen Sie eine, oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Neue Vorgabe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button that opens the chosen preset in the wizard</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the preset %1</source>
        <extracomment>Accessible name of the button that opens the chosen preset in the wizard; %1 is the preset</extracomment>
        <translation>Vorgabe %1 bearbeiten</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>Button that shows all presets</extracomment>
        <translation>Vorgaben…</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>Button: cards are written without a preset</extracomment>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Keine Vorgabe: das Abbild schreiben, wie es ist</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Duplicate %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a preset in the list: opens the wizard</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>in use · %1</source>
        <extracomment>About a preset in the list that the cards are written with; %1 is what it is</extracomment>
        <translation>in Gebrauch · %1</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Your presets</source>
        <extracomment>Accessible name of the page that lists presets</extracomment>
        <translation>Ihre Vorgaben</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Heading of the page that lists presets</extracomment>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Neue Vorgabe</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that brings back a preset that was deleted</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <extracomment>Accessible name of the button that brings back a preset; %1 is the preset</extracomment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>None yet. A preset is made once for each kind of card, and holds no secret: it can be shared, or kept in git.</source>
        <extracomment>The list of presets while it is empty</extracomment>
        <translation>Noch keine. Eine Vorgabe wird für jede Art von Karte einmal angelegt und enthält kein Geheimnis: Man kann sie weitergeben oder in git aufheben.</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Vorgabe importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>File types in the file dialog for a preset</extracomment>
        <translation>Vorgaben (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Vorgabe exportieren</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Presets and templates (*.json *.hcl)</source>
        <extracomment>File types in the file dialog for a preset that is imported; .hcl is Packer&apos;s</extracomment>
        <translation>Vorgaben und Vorlagen (*.json *.hcl)</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>The choice to write cards without any preset of the list</extracomment>
        <translation>Keine Vorgabe: das Abbild schreiben, wie es ist</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use no preset</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Keine Vorgabe verwenden</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>The zip of the publisher, or the program itself, for the cards&apos; processor.</source>
        <extracomment>About a field for a program&apos;s file</extracomment>
        <translation>Das Zip des Herausgebers oder das Programm selbst, für den Prozessor der Karten.</translation>
    </message>
    <message>
        <source>%1&apos;s version</source>
        <extracomment>Name of a field for a program&apos;s version; %1 is the program</extracomment>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>%1 is in the base already</source>
        <extracomment>A choice of the wizard: nothing is put on the cards, the base&apos;s own program is used; %1 is the program</extracomment>
        <translation>%1 ist schon in der Basis</translation>
    </message>
    <message>
        <source>or %1 as a file</source>
        <extracomment>Name of a field for a program&apos;s file; %1 is the program</extracomment>
        <translation>oder %1 als Datei</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Heading of the question for another name; %1 is a preset</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives a preset another name</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a preset&apos;s name as it is</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Save a report</source>
        <extracomment>Heading of the sheet that saves a report
----------
Title of a file dialog</extracomment>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>A text about the last cards that were written or failed: versions of Landfall and of this system, hosts, drives with their serial numbers, times and errors. Read it before you pass it on. No secret is in it.</source>
        <extracomment>What is in a report</extracomment>
        <translation>Ein Text über die letzten Karten, die geschrieben wurden oder fehlschlugen: Versionen von Landfall und von diesem System, Rechner, Laufwerke mit ihren Seriennummern, Zeiten und Fehler. Lesen Sie ihn, bevor Sie ihn weitergeben. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Accessible name of the page that shows the plan in detail</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Heading of the page that shows the plan in detail; %1 is a preset&apos;s name, %2 a base&apos;s</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>What is put on each card</source>
        <extracomment>Heading of the list of what is put on a card beside the base</extracomment>
        <translation>Was auf jede Karte kommt</translation>
    </message>
    <message>
        <source>What each card asks for when it boots</source>
        <extracomment>Heading of the list of what a card asks of Vault and Consul when it boots</extracomment>
        <translation>Was jede Karte beim Start anfragt</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: kept from before</source>
        <extracomment>A secret is kept in memory since the last batch; %1 is its name</extracomment>
        <translation>%1: von vorhin behalten</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button that asks for a secret again</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a button that asks for a secret again; %1 is its name</extracomment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>%1: from the keychain</source>
        <extracomment>A secret was found in the keychain; %1 is its name</extracomment>
        <translation>%1: aus dem Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Passphrase of the Wi-Fi %1</source>
        <extracomment>Name of a field; %1 is a wireless network</extracomment>
        <translation>Passphrase des WLANs %1</translation>
    </message>
    <message>
        <source>Password of %1 on the cards</source>
        <extracomment>Name of a field; %1 is a user</extracomment>
        <translation>Passwort von %1 auf den Karten</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Ihr Token für %1</translation>
    </message>
    <message>
        <source>Used to make one wrapped token a card; it stays on this computer, in memory.</source>
        <extracomment>About the operator&apos;s Vault token</extracomment>
        <translation>Damit wird für jede Karte ein eingewickelter Token gemacht; es bleibt auf diesem Rechner, im Speicher.</translation>
    </message>
    <message>
        <source>Optional: without it the cards are written without a token, and rejoin adds it later.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Freiwillig: Ohne ihn werden die Karten ohne Token geschrieben, und rejoin trägt ihn nach.</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect key of %1</source>
        <extracomment>Name of a field; %1 is a host, Raspberry Pi Connect a service</extracomment>
        <translation>Raspberry-Pi-Connect-Schlüssel von %1</translation>
    </message>
    <message>
        <source>A new auth key of your account for each card: it works once, and is not kept.</source>
        <extracomment>About a field</extracomment>
        <translation>Ein neuer Auth-Key Ihres Kontos für jede Karte: Er gilt einmal und wird nicht aufgehoben.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>%1: path</source>
        <extracomment>Name of a field for a path in Vault; %1 is what is found there</extracomment>
        <translation>%1: Pfad</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field for the key of a value in Vault</extracomment>
        <translation>Schlüssel</translation>
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
        <translation>Entpackte Basen und Downloads werden aufgehoben. Was am längsten nicht benutzt wurde, wird zuerst entfernt, was eine Vorgabe nennt, zuletzt.</translation>
    </message>
    <message>
        <source>%1 on the disk at present</source>
        <extracomment>About the cache; %1 is a size</extracomment>
        <translation>Zurzeit %1 auf der Festplatte</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Name of the field for the cache&apos;s limit</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Such as 40GiB or 20GB.</source>
        <extracomment>About the field for the cache&apos;s limit</extracomment>
        <translation>Etwa 40GiB oder 20GB.</translation>
    </message>
    <message>
        <source>Clear the cache (%1)</source>
        <extracomment>Button that empties the cache; %1 is a size</extracomment>
        <translation>Cache leeren (%1)</translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <extracomment>Name of a choice in the settings</extracomment>
        <translation>Sprache dieses Fensters</translation>
    </message>
    <message>
        <source>Takes effect when Landfall is started again.</source>
        <extracomment>About the language that was chosen in the settings</extracomment>
        <translation>Wirkt, sobald Landfall neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listen von Abbildern</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. What a list says is checked against the image.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>Im Format von Raspberry Pi Imager. Was eine Liste sagt, wird am Abbild geprüft.</translation>
    </message>
    <message>
        <source>Raspberry Pi&apos;s own list</source>
        <extracomment>A list that can be switched off</extracomment>
        <translation>Die eigene Liste von Raspberry Pi</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <extracomment>Button that takes a list away; %1 is its address</extracomment>
        <translation>Liste %1 entfernen</translation>
    </message>
    <message>
        <source>Add a list</source>
        <extracomment>Name of the field for another list</extracomment>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a file.</source>
        <extracomment>About the field for another list</extracomment>
        <translation>Eine Adresse (https://…) oder der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Add the list</source>
        <extracomment>Button that adds a list</extracomment>
        <translation>Liste hinzufügen</translation>
    </message>
</context>
<context>
    <name>SettingsMirrors</name>
    <message>
        <source>Mirrors of the programs</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Spiegel der Programme</translation>
    </message>
    <message>
        <source>Vault, Consul and consul-template come from their publisher, whose signature is checked. A mirror serves the same files; with a keyring its own signature is checked instead, and the plan says so.</source>
        <extracomment>About the mirrors in the settings</extracomment>
        <translation>Vault, Consul und consul-template kommen von ihrem Herausgeber, dessen Signatur geprüft wird. Ein Spiegel liefert dieselben Dateien; mit einem Schlüsselring wird stattdessen seine eigene Signatur geprüft, und der Plan sagt es.</translation>
    </message>
    <message>
        <source>Remove the mirror: %1</source>
        <extracomment>Button that takes a mirror away; %1 says what comes from where</extracomment>
        <translation>Spiegel entfernen: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of the choice of a program that gets a mirror</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Its mirror</source>
        <extracomment>Name of the field for a mirror</extracomment>
        <translation>Sein Spiegel</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a folder.</source>
        <extracomment>About the field for a mirror</extracomment>
        <translation>Eine Adresse (https://…) oder der Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Signed by a key of %1</source>
        <extracomment>By which keys the files of a new mirror are checked; %1 is a file</extracomment>
        <translation>Signiert mit einem Schlüssel aus %1</translation>
    </message>
    <message>
        <source>Add the mirror</source>
        <extracomment>Button that adds a mirror</extracomment>
        <translation>Spiegel hinzufügen</translation>
    </message>
    <message>
        <source>Keyring…</source>
        <extracomment>Button that opens the dialog for a keyring</extracomment>
        <translation>Schlüsselring…</translation>
    </message>
    <message>
        <source>Choose a keyring</source>
        <extracomment>Title of the dialog for a keyring</extracomment>
        <translation>Schlüsselring wählen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Accessible name of the page of settings
----------
Heading of the page of settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back from the settings</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>For servers of your own whose certificate no public authority has signed. They are trusted for downloads, besides those of the system.</source>
        <extracomment>About the certificates in the settings</extracomment>
        <translation>Für eigene Server, deren Zertifikat keine öffentliche Stelle signiert hat. Ihnen wird beim Herunterladen vertraut, neben denen des Systems.</translation>
    </message>
    <message>
        <source>Another CA file…</source>
        <extracomment>Button that opens the dialog for a file of certificates</extracomment>
        <translation>Andere CA-Datei…</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>These settings are stored in %1 and apply to landfall-cli too.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Diese Einstellungen stehen in %1 und gelten auch für landfall-cli.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <extracomment>Title of the dialog for a file of certificates</extracomment>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>File types in the dialog for a file of certificates</extracomment>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Base, preset and cards</source>
        <extracomment>Accessible name of the first page</extracomment>
        <translation>Basis, Vorgabe und Karten</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>About a step of the wizard: how many fields are to be put right</extracomment>
        <translation>
            <numerusform>%n zu berichtigen</numerusform>
            <numerusform>%n zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <extracomment>About a step of the wizard: how many fields are to be filled</extracomment>
        <translation>
            <numerusform>%n auszufüllen</numerusform>
            <numerusform>%n auszufüllen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>A fresh token for %1</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Ein neuer Token für %1</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Token von %1 widerrufen?</translation>
    </message>
    <message>
        <source>Put the card back into a reader. A new wrapped token goes on it, works once, and the old one is revoked; nothing else on the card changes.</source>
        <extracomment>What a fresh token is; the term of Vault is given beside it</extracomment>
        <translation>Stecken Sie die Karte wieder in einen Leser. Ein neuer eingewickelter Token kommt darauf und wirkt einmal, und der alte wird widerrufen; sonst ändert sich auf der Karte nichts.</translation>
    </message>
    <message>
        <source>A card that has not joined yet cannot join any more. One that has joined stays until its Vault token ends, and cannot log in again.</source>
        <extracomment>What revoking a token does</extracomment>
        <translation>Eine Karte, die noch nicht beigetreten ist, kann nicht mehr beitreten. Eine beigetretene bleibt, bis ihr Vault-Token endet, und kann sich nicht wieder anmelden.</translation>
    </message>
    <message>
        <source>The card is in</source>
        <extracomment>Name of a choice: in which reader the card is</extracomment>
        <translation>Die Karte steckt in</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <extracomment>A choice before something is chosen</extracomment>
        <translation>Laufwerk wählen</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>A choice while there is nothing to choose</extracomment>
        <translation>Keine Karte gefunden</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Ihr Token für %1</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Vault wird gefragt</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Button that ends a card&apos;s token; %1 is its host</extracomment>
        <translation>Token von %1 widerrufen</translation>
    </message>
    <message>
        <source>Writing the token</source>
        <extracomment>Button while a fresh token is made and written</extracomment>
        <translation>Der Token wird geschrieben</translation>
    </message>
    <message>
        <source>Put a fresh token on it</source>
        <extracomment>Button that puts a fresh token on a card</extracomment>
        <translation>Neuen Token darauf schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet after something was done</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a card&apos;s token as it is</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Address of the Vault server</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse des Vault-Servers</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Seine Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Left empty, the system&apos;s trusted authorities are used.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Leer gelassen, gelten die Stellen, denen das System vertraut.</translation>
    </message>
    <message>
        <source>How a card authenticates</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Wie sich eine Karte ausweist</translation>
    </message>
    <message>
        <source>Durable</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>The host keeps a SecretID, and logs in again by itself after a long time without power.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Der Rechner behält eine SecretID und meldet sich auch nach langer Zeit ohne Strom selbst wieder an.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Nothing stays on the card: after its token ends it needs a new one, by rejoin.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Nichts bleibt auf der Karte: Endet ihr Token, braucht sie mit rejoin einen neuen.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>The card has the role-id alone, and waits for its token.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Die Karte hat nur die role-id und wartet auf ihren Token.</translation>
    </message>
    <message>
        <source>The wrapped token is valid for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Der eingewickelte Token gilt</translation>
    </message>
    <message>
        <source>It works once: the card must boot within this time.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Er wirkt einmal: Die Karte muss in dieser Zeit starten.</translation>
    </message>
    <message>
        <source>Networks from which it may be used</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Netze, aus denen er benutzt werden darf</translation>
    </message>
    <message>
        <source>AppRole role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rolle der AppRole</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>Where things are in Vault</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Wo die Dinge in Vault sind</translation>
    </message>
    <message>
        <source>Only where your cluster differs from the defaults shown in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Nur wo Ihr Cluster von den grau gezeigten Vorgabewerten abweicht.</translation>
    </message>
    <message>
        <source>Mount of the AppRole method</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Mount der AppRole-Methode</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Gossip key</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Gossip-Schlüssel</translation>
    </message>
    <message>
        <source>Consul&apos;s certificate authority</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Zertifizierungsstelle von Consul</translation>
    </message>
    <message>
        <source>A certificate of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Ein eigenes Zertifikat für jede Karte</translation>
    </message>
    <message>
        <source>From a PKI engine of Vault.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Aus einer PKI-Engine von Vault.</translation>
    </message>
    <message>
        <source>Mount of the PKI engine</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Mount der PKI-Engine</translation>
    </message>
    <message>
        <source>PKI role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>PKI-Rolle</translation>
    </message>
    <message>
        <source>A certificate lives for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Ein Zertifikat gilt</translation>
    </message>
    <message>
        <source>A Consul ACL token for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Ein ACL-Token von Consul für jede Karte</translation>
    </message>
    <message>
        <source>ACL token</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>ACL-Token</translation>
    </message>
    <message>
        <source>The role needs no SecretID, on purpose</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Die Rolle braucht keine SecretID, und das ist Absicht</translation>
    </message>
    <message>
        <source>Anybody in the network who knows the role-id can be a node.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Wer im Netz die role-id kennt, kann ein Knoten sein.</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0; about 130 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0; etwa 130 MB auf jeder Karte.</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 500 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1; etwa 500 MB auf jeder Karte.</translation>
    </message>
    <message>
        <source>Paste it, or have it fetched below.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Fügen Sie sie ein, oder lassen Sie sie unten holen.</translation>
    </message>
    <message>
        <source>Plain http to Vault, inside a tunnel</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Unverschlüsseltes http zu Vault, in einem Tunnel</translation>
    </message>
    <message>
        <source>For an address with http://. Nothing but the tunnel, such as WireGuard, protects tokens and secrets.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Für eine Adresse mit http://. Allein der Tunnel, etwa WireGuard, schützt Token und Geheimnisse.</translation>
    </message>
    <message>
        <source>Its common name</source>
        <extracomment>Name of a field of the wizard: the common name of a certificate</extracomment>
        <translation>Sein Common Name</translation>
    </message>
    <message>
        <source>As the PKI role allows it; {host} and {datacenter} stand for the card&apos;s own.</source>
        <extracomment>About a field of the wizard; {host} and {datacenter} stay as they are</extracomment>
        <translation>Wie die PKI-Rolle ihn erlaubt; {host} und {datacenter} stehen für die der Karte.</translation>
    </message>
    <message>
        <source>Further names in it</source>
        <extracomment>Name of a field of the wizard: further names in a certificate</extracomment>
        <translation>Weitere Namen darin</translation>
    </message>
    <message>
        <source>IP addresses in it</source>
        <extracomment>Name of a field of the wizard: addresses in a certificate</extracomment>
        <translation>IP-Adressen darin</translation>
    </message>
</context>
<context>
    <name>VaultTest</name>
    <message>
        <source>Your Vault token, for a test</source>
        <extracomment>Name of a field of the wizard: the operator&apos;s own token of Vault</extracomment>
        <translation>Ihr Vault-Token, für einen Test</translation>
    </message>
    <message>
        <source>It stays in memory until the wizard is left. The test also fetches the role-id.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Er bleibt im Speicher, bis Sie den Assistenten verlassen. Der Test holt auch die role-id.</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Vault wird gefragt</translation>
    </message>
    <message>
        <source>Test with Vault</source>
        <extracomment>Button of the wizard: whether cards could log in</extracomment>
        <translation>Mit Vault testen</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Host and user</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Rechner und Benutzer</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Ort</translation>
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
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Preset wizard</source>
        <extracomment>Accessible name of the page where a preset is written</extracomment>
        <translation>Vorgabe schreiben</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <extracomment>Button that leaves the wizard</extracomment>
        <translation>Assistenten verlassen</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of the wizard&apos;s steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the wizard: to the step before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of the wizard: to the next step</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>Try %n card(s) again</source>
        <extracomment>Button after a batch: the cards that failed are chosen once more</extracomment>
        <translation>
            <numerusform>%n Karte noch einmal versuchen</numerusform>
            <numerusform>%n Karten noch einmal versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next cards</source>
        <extracomment>Button after a batch</extracomment>
        <translation>Die nächsten Karten schreiben</translation>
    </message>
    <message>
        <source>The keychain did not store the secrets: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>Der Schlüsselbund hat die Geheimnisse nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>See them arrive</source>
        <extracomment>Button after a batch: to the page where the cards are seen to join</extracomment>
        <translation>Ankommen sehen</translation>
    </message>
</context>
<context>
    <name>WritingRow</name>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the writing of one card</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop writing %1</source>
        <extracomment>Accessible name of the button that stops the writing of one card; %1 is its host</extracomment>
        <translation>Schreiben von %1 anhalten</translation>
    </message>
</context>
<context>
    <name>landfall::ArrivalsModel</name>
    <message numerus="yes">
        <source>%1 · %n card(s) · %2</source>
        <extracomment>Heading of the cards that were written together: %1 a preset, %2 a time; %n cards</extracomment>
        <translation>
            <numerusform>%1 · %n Karte · %2</numerusform>
            <numerusform>%1 · %n Karten · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n card(s) to appear in Consul</source>
        <extracomment>Above the list of written cards: how many are waited for</extracomment>
        <translation>
            <numerusform>Wartet, dass %n Karte in Consul erscheint</numerusform>
            <numerusform>Wartet, dass %n Karten in Consul erscheinen</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has been written on this computer yet.</source>
        <extracomment>In place of the list of written cards</extracomment>
        <translation>Auf diesem Rechner wurde noch keine Karte geschrieben.</translation>
    </message>
    <message>
        <source>Not waiting for any card</source>
        <extracomment>Above the list of written cards</extracomment>
        <translation>Auf keine Karte wird gewartet</translation>
    </message>
    <message>
        <source>Token revoked %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token widerrufen %1</translation>
    </message>
    <message>
        <source>Token used</source>
        <extracomment>About a card&apos;s token: it did its work</extracomment>
        <translation>Token benutzt</translation>
    </message>
    <message>
        <source>No token yet</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Token expired %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Token abgelaufen %1</translation>
    </message>
    <message>
        <source>Token valid until %1</source>
        <translation>Token gültig bis %1</translation>
    </message>
</context>
<context>
    <name>landfall::BaseListModel</name>
    <message>
        <source>%1 · used %2</source>
        <extracomment>A base in the cache: %1 what it takes on the disk, %2 when it was used last</extracomment>
        <translation>%1 · %2 benutzt</translation>
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
        <translation>Nimmt keine Einstellungen an: wird geschrieben, wie sie ist</translation>
    </message>
    <message>
        <source>Takes its settings</source>
        <extracomment>About a base that settings can be put into</extracomment>
        <translation>Nimmt ihre Einstellungen an</translation>
    </message>
    <message>
        <source>Takes its settings, but not all</source>
        <extracomment>About a base that some settings cannot be put into</extracomment>
        <translation>Nimmt ihre Einstellungen an, aber nicht alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a base was read: %1 of %2, both sizes</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Without a preset it is written as it is.</source>
        <extracomment>About any base, beside whether it takes settings</extracomment>
        <translation>Ohne Vorgabe wird sie geschrieben, wie sie ist.</translation>
    </message>
    <message>
        <source>Takes its settings, and keeps its partitions</source>
        <extracomment>About a base that settings can be put into, and whose partitions cannot be changed</extracomment>
        <translation>Nimmt Einstellungen an und behält ihre Partitionen</translation>
    </message>
</context>
<context>
    <name>landfall::BatchModel</name>
    <message>
        <source>Safe to remove</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Kann entnommen werden</translation>
    </message>
    <message>
        <source>Written and compared: %1 in %2</source>
        <translation>Geschrieben und verglichen: %1 in %2</translation>
    </message>
    <message>
        <source>Written and compared: %1</source>
        <extracomment>A card image file is done; %1 is how much was written</extracomment>
        <translation>Geschrieben und verglichen: %1</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <extracomment>What to do with a card image file that is done; %1 is its path</extracomment>
        <translation>Bereit in %1</translation>
    </message>
    <message>
        <source>Ejected: take it out</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Ausgeworfen: bitte entnehmen</translation>
    </message>
    <message>
        <source>It cannot be used until it is written again</source>
        <extracomment>What to do with a card whose writing was stopped</extracomment>
        <translation>Erst brauchbar, wenn sie neu geschrieben wurde</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n card(s)</source>
        <extracomment>Heading while cards are written</extracomment>
        <translation>
            <numerusform>%n Karte wird geschrieben</numerusform>
            <numerusform>%n Karten werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <extracomment>Heading when all cards are done</extracomment>
        <translation>
            <numerusform>%n Karte geschrieben</numerusform>
            <numerusform>%n Karten geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not written</source>
        <extracomment>Heading when no card was written</extracomment>
        <translation>
            <numerusform>%n Karte nicht geschrieben</numerusform>
            <numerusform>%n Karten nicht geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards written</source>
        <extracomment>Heading when some cards were not written: %1 of %2 cards were</extracomment>
        <translation>%1 von %2 Karten geschrieben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The state of a card whose writing was stopped by the person</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>The state of a card while its writing is being stopped</extracomment>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What a card is at</extracomment>
        <translation>Die Basis wird gelesen</translation>
    </message>
    <message>
        <source>Composing</source>
        <extracomment>What a card is at: its content is put together</extracomment>
        <translation>Wird zusammengestellt</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a card is at</extracomment>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>What a card is at: what was written is read back and compared</extracomment>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Asking Vault for its token</source>
        <extracomment>What a card is at: its token is asked for</extracomment>
        <translation>Vault wird nach ihrem Token gefragt</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>What a card is at: the partition table is written last</extracomment>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 were on it already</source>
        <extracomment>Follows how much was written to a card; %1 is how much had not to be</extracomment>
        <translation>%1 waren schon darauf</translation>
    </message>
    <message>
        <source>Comparing, writing what differs</source>
        <extracomment>What a card is at: most of it is as it should be and is not written again</extracomment>
        <translation>Vergleicht und schreibt, was abweicht</translation>
    </message>
    <message>
        <source>%1 unused and blank</source>
        <extracomment>Follows how much was written to a card; %1 is how much unused space is zeros now</extracomment>
        <translation>%1 frei und überschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a token</source>
        <extracomment>Heading when cards are done, some without a token; %1 says how many were written</extracomment>
        <translation>
            <numerusform>%1, %n ohne Token</numerusform>
            <numerusform>%1, %n ohne Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token. &quot;Fresh token&quot; in Arrivals puts one on it.</source>
        <extracomment>What to do about a card that was written without a token; &quot;Arrivals&quot; is a page, &quot;Fresh token&quot; a button on it</extracomment>
        <translation>Kann noch nicht beitreten: ihr fehlt der Token. „Neuer Token“ unter „Ankünfte“ schreibt einen darauf.</translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token.</source>
        <extracomment>About a card that was written without a token; what to do comes behind it</extracomment>
        <translation>Kann noch nicht beitreten: ihm fehlt der Token.</translation>
    </message>
</context>
<context>
    <name>landfall::BatchNotice</name>
    <message numerus="yes">
        <source>%n card(s) were not written.</source>
        <extracomment>In a notification: some cards of a batch were not written</extracomment>
        <translation>
            <numerusform>%n Karte wurde nicht geschrieben.</numerusform>
            <numerusform>%n Karten wurden nicht geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front</extracomment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>landfall::BatchQuestion</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>landfall::CardListModel</name>
    <message>
        <source>Replaces the file in %1</source>
        <translation>Ersetzt die Datei in %1</translation>
    </message>
    <message>
        <source>A new file in %1</source>
        <extracomment>About a card image file that would be written</extracomment>
        <translation>Eine neue Datei in %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>About a drive whose writing did not end</extracomment>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>holds %1</source>
        <extracomment>About a drive; %1 names what is stored on it</extracomment>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Button; %1 is a file&apos;s name</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n card image(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>%n Kartenabbild schreiben</numerusform>
            <numerusform>%n Kartenabbilder schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase and write %1, %2</source>
        <extracomment>Button; %1 is a drive, %2 its size</extracomment>
        <translation>%1, %2 löschen und schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Erase and write %n card(s), %1</source>
        <extracomment>Button; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>%n Karte löschen und schreiben, %1</numerusform>
            <numerusform>%n Karten löschen und schreiben, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %1 and write %n card(s)</source>
        <extracomment>Button: cards and card image files together; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>%1 löschen und %n Karte schreiben</numerusform>
            <numerusform>%1 löschen und %n Karten schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Another card has this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Eine andere Karte hat diesen Namen</translation>
    </message>
    <message>
        <source>built in, not a card</source>
        <extracomment>About a drive that is no card</extracomment>
        <translation>eingebaut, keine Karte</translation>
    </message>
</context>
<context>
    <name>landfall::CatalogModel</name>
    <message>
        <source>%1 to download</source>
        <extracomment>About an image of a list; %1 is a size</extracomment>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>All boards</source>
        <extracomment>The choice that images for every board are shown</extracomment>
        <translation>Alle Platinen</translation>
    </message>
</context>
<context>
    <name>landfall::ContentListModel</name>
    <message numerus="yes">
        <source>user with %n SSH key(s)</source>
        <extracomment>A line of the review: an account that is made</extracomment>
        <translation>
            <numerusform>Benutzer mit %n SSH-Schlüssel</numerusform>
            <numerusform>Benutzer mit %n SSH-Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>system user</source>
        <extracomment>A line of the review: an account that is made for a service</extracomment>
        <translation>Systembenutzer</translation>
    </message>
    <message>
        <source>on the boot partition</source>
        <extracomment>A line of the review: a file on the boot partition</extracomment>
        <translation>auf der Startpartition</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>A line of the review: a symbolic link, %1 is its target</extracomment>
        <translation>Verweis auf %1</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A line of the review: a file of the base that is removed</extracomment>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>landfall::EraseModel</name>
    <message>
        <source>Stopping</source>
        <extracomment>Shown while the erasing of a card is being stopped</extracomment>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Asking for the card</source>
        <extracomment>Shown while a card is erased</extracomment>
        <translation>Die Karte wird angefordert</translation>
    </message>
    <message>
        <source>Erasing and comparing</source>
        <translation>Wird gelöscht und verglichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Ejected: take it out.</source>
        <translation>Gelöscht: eine leere Partition von %1. Ausgeworfen: bitte entnehmen.</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Safe to remove.</source>
        <extracomment>A card that was erased; %1 is the size of its partition</extracomment>
        <translation>Gelöscht: eine leere Partition von %1. Kann entnommen werden.</translation>
    </message>
</context>
<context>
    <name>landfall::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window is the one that the system speaks</extracomment>
        <translation>Wie das System</translation>
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
        <translation>Gezeichnet auf %1</translation>
    </message>
    <message>
        <source>Needs a card of at least %1</source>
        <extracomment>The smallest card that the partitions fit on; %1 is an exact size</extracomment>
        <translation>Braucht eine Karte von mindestens %1</translation>
    </message>
    <message>
        <source>Fits on cards of %1 and larger; needs %2</source>
        <extracomment>The smallest card that the partitions fit on; %1 is a size as cards are sold, %2 an exact one</extracomment>
        <translation>Passt auf Karten ab %1; braucht %2</translation>
    </message>
    <message>
        <source>Where the root ends</source>
        <extracomment>Accessible name of a handle that is dragged</extracomment>
        <translation>Wo die Wurzel endet</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <extracomment>Accessible name of a handle that is dragged; %1 is a partition</extracomment>
        <translation>Wo %1 beginnt</translation>
    </message>
    <message>
        <source>Where %1 ends</source>
        <translation>Wo %1 endet</translation>
    </message>
</context>
<context>
    <name>landfall::LoginQuestion</name>
    <message>
        <source>A user&apos;s name has no colon in it</source>
        <extracomment>What is wrong with the name by which a person signs in to a server (RFC 7617)</extracomment>
        <translation>Ein Benutzername enthält keinen Doppelpunkt</translation>
    </message>
</context>
<context>
    <name>landfall::NetworkModel</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>A mirror of a program: %1 is the program, %2 an address or a folder</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>signed by its publisher</source>
        <extracomment>By whom the files of a mirror must be signed; %1 is a file</extracomment>
        <translation>signiert vom Herausgeber</translation>
    </message>
    <message>
        <source>signed by a key of %1</source>
        <translation>signiert mit einem Schlüssel aus %1</translation>
    </message>
    <message>
        <source>This list is there already</source>
        <extracomment>Why a list cannot be added</extracomment>
        <translation>Diese Liste ist schon da</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>The certificates of %1 are trusted</source>
        <extracomment>What was done in the settings; %1 is a file</extracomment>
        <translation>Den Zertifikaten aus %1 wird vertraut</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates are trusted</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Nur den Zertifikaten des Systems wird vertraut</translation>
    </message>
    <message>
        <source>The cache keeps at most %1</source>
        <extracomment>What was done in the settings; %1 is a size</extracomment>
        <translation>Der Cache behält höchstens %1</translation>
    </message>
    <message>
        <source>%1 comes from its mirror now</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 kommt jetzt von seinem Spiegel</translation>
    </message>
    <message>
        <source>%1 comes from its publisher again</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 kommt wieder von seinem Herausgeber</translation>
    </message>
    <message>
        <source>The cache was cleared</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Der Cache wurde geleert</translation>
    </message>
</context>
<context>
    <name>landfall::PartitionListModel</name>
    <message>
        <source>boot</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>boot</translation>
    </message>
    <message>
        <source>root</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>kept free</source>
        <extracomment>A partition that only keeps the root from growing</extracomment>
        <translation>frei gehalten</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Space on a card that no partition takes</extracomment>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>landfall::PlanModel</name>
    <message numerus="yes">
        <source>%n card(s) of %1</source>
        <extracomment>Caption of a plan; %1 is a card&apos;s size</extracomment>
        <translation>
            <numerusform>%n Karte von %1</numerusform>
            <numerusform>%n Karten von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest card that fits: %1</source>
        <extracomment>Caption of a plan while no card is chosen; %1 is a size</extracomment>
        <translation>Die kleinste Karte, die reicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card image(s) of %1</source>
        <extracomment>Caption of the plan of card image files; %1 is a size</extracomment>
        <translation>
            <numerusform>%n Kartenabbild von %1</numerusform>
            <numerusform>%n Kartenabbilder von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as it is: each byte is the image&apos;s, nothing is added, changed or removed.</source>
        <extracomment>About cards that are a copy of the base</extracomment>
        <translation>Geschrieben, wie es ist: Jedes Byte ist das des Abbilds, nichts wird hinzugefügt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The partition table is the image&apos;s, and so is each byte outside of its root and boot partition.</source>
        <extracomment>About cards whose partitions are those of the base</extracomment>
        <translation>Die Partitionstabelle ist die des Abbilds, ebenso jedes Byte außerhalb von Wurzel und Bootpartition.</translation>
    </message>
</context>
<context>
    <name>landfall::PresetEditor</name>
    <message>
        <source>A new preset</source>
        <extracomment>Heading of the wizard that writes a preset</extracomment>
        <translation>Eine neue Vorgabe</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button of the wizard while a preset is being saved</extracomment>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>Button of the wizard: keeps the preset that was written</extracomment>
        <translation>Vorgabe sichern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>Button of the wizard: keeps what was changed in a preset</extracomment>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <extracomment>Button of the wizard: the changed preset is kept beside the one that was opened</extracomment>
        <translation>Als neue Vorgabe sichern</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n Feld auszufüllen</numerusform>
            <numerusform>%n Felder auszufüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
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
        <translation>Clusterknoten</translation>
    </message>
</context>
<context>
    <name>landfall::PresetField</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in one of several lines; %1 is the line&apos;s number, %2 what is wrong</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetListModel</name>
    <message>
        <source>joins %1</source>
        <extracomment>About a preset in the list; %1 is a Consul datacenter</extracomment>
        <translation>tritt %1 bei</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) of its own</source>
        <extracomment>About a preset in the list</extracomment>
        <translation>
            <numerusform>%n eigene Partition</numerusform>
            <numerusform>%n eigene Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset %1 already</source>
        <extracomment>Why a preset cannot have a name; %1 is the name</extracomment>
        <translation>Es gibt schon eine Vorgabe %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <extracomment>What was done with a preset: %1 is the preset, %2 a file</extracomment>
        <translation>%1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>made from %1, which no longer exists</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>aus %1 gemacht, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>as %1, except: %2</source>
        <extracomment>About a preset in the list: %1 is the preset that it was made from, %2 a list of fields</extracomment>
        <translation>wie %1, außer: %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetModel</name>
    <message>
        <source>Joins no cluster</source>
        <extracomment>About a preset without Consul</extracomment>
        <translation>Tritt keinem Cluster bei</translation>
    </message>
    <message>
        <source>Joins %1 through OpenBao</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Tritt %1 über OpenBao bei</translation>
    </message>
    <message>
        <source>Joins %1 through Vault</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Tritt %1 über Vault bei</translation>
    </message>
    <message>
        <source>Next host: %1</source>
        <extracomment>About a preset; %1 is a host name</extracomment>
        <translation>Nächster Rechner: %1</translation>
    </message>
    <message>
        <source>Next hosts: %1</source>
        <extracomment>About a preset; %1 is a list of host names</extracomment>
        <translation>Nächste Rechner: %1</translation>
    </message>
    <message>
        <source>Signs in as %1, by password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Anmeldung als %1, mit Passwort</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key or password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Anmeldung als %1, mit SSH-Schlüssel oder Passwort</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Anmeldung als %1, mit SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <extracomment>About a preset; %1 is the name of a wireless network</extracomment>
        <translation>WLAN %1</translation>
    </message>
    <message>
        <source>Wi-Fi on for %1</source>
        <extracomment>About a preset that has no wireless network; %1 is a country, &quot;IT&quot;</extracomment>
        <translation>WLAN an für %1</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>In place of a preset&apos;s name, where cards are written without one</extracomment>
        <translation>Keine Vorgabe</translation>
    </message>
    <message>
        <source>The image is written as it is: without settings.</source>
        <extracomment>What is written where no preset was chosen</extracomment>
        <translation>Das Abbild wird geschrieben, wie es ist: ohne Einstellungen.</translation>
    </message>
</context>
<context>
    <name>landfall::ReportModel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
</context>
<context>
    <name>landfall::SecretsModel</name>
    <message>
        <source>A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)</source>
        <extracomment>What is wrong with a Wi-Fi passphrase</extracomment>
        <translation>Eine Passphrase hat 8 bis 63 einfache Zeichen (oder 64 Hexadezimalziffern)</translation>
    </message>
    <message>
        <source>An auth key begins with rpuak_ or rpoak_ and has 30 characters</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect; rpuak_ and rpoak_ stay as they are</extracomment>
        <translation>Ein Auth-Key beginnt mit rpuak_ oder rpoak_ und hat 30 Zeichen</translation>
    </message>
    <message>
        <source>Another card has this key already: it signs in one device, once</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect</extracomment>
        <translation>Eine andere Karte hat diesen Schlüssel schon: Er meldet ein Gerät an, einmal</translation>
    </message>
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused and is revoked.</source>
        <translation>Der Token war unbenutzt und ist widerrufen.</translation>
    </message>
    <message>
        <source>The token had already been used or had expired.</source>
        <translation>Der Token war schon benutzt oder abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n daraus erzeugte SecretID wurde vernichtet: Die Karte kann sich nicht wieder anmelden, und was sie von Vault hat, endet mit seiner Laufzeit.</numerusform>
            <numerusform>%n daraus erzeugte SecretIDs wurden vernichtet: Die Karte kann sich nicht wieder anmelden, und was sie von Vault hat, endet mit seiner Laufzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be listed: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>SecretIDs ließen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>%1 has a fresh token, valid until %2. Safe to remove.</source>
        <extracomment>A card has a fresh token; %1 is its host, %2 a time</extracomment>
        <translation>%1 hat einen neuen Token, gültig bis %2. Kann entnommen werden.</translation>
    </message>
</context>
<context>
    <name>landfall::VaultProbe</name>
    <message>
        <source>Vault answers and the role exists: cards can log in.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault antwortet, und die Rolle ist vorhanden: Karten können sich anmelden.</translation>
    </message>
    <message>
        <source>The role-id was filled in.</source>
        <extracomment>Follows what Vault answered to a test</extracomment>
        <translation>Die role-id wurde eingetragen.</translation>
    </message>
</context>
<context>
    <name>landfall::Workbench</name>
    <message>
        <source>Choose a base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Basisabbild wählen</translation>
    </message>
    <message>
        <source>The base is being read</source>
        <extracomment>What is still going on before cards can be written</extracomment>
        <translation>Die Basis wird gerade gelesen</translation>
    </message>
    <message>
        <source>Choose another base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Ein anderes Basisabbild wählen</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Eine Vorgabe wählen</translation>
    </message>
    <message>
        <source>Choose another preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Eine andere Vorgabe wählen</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Die Karten lassen sich nicht planen</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Eine Karte anhaken</translation>
    </message>
    <message>
        <source>The base is incomplete</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Die Basis ist unvollständig</translation>
    </message>
    <message>
        <source>Correct the host names</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Rechnernamen berichtigen</translation>
    </message>
</context>
</TS>
