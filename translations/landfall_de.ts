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
        <source>Free software under the Apache License 2.0. It reports to nobody what you do with it.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie meldet niemandem, was Sie damit tun.</translation>
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
        <source>What arrives is compared with it, and thrown away if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Was ankommt, wird damit verglichen und verworfen, wenn es abweicht.</translation>
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
        <source>Stopped at %1. What came is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Angehalten bei %1. Was ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not whole yet. What came is kept.</source>
        <translation>Noch nicht vollständig. Was ankam, bleibt erhalten.</translation>
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
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.zip)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Abbilder (*.img *.xz *.zst *.gz *.bz2 *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .zip) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Das System, das auf jede Karte kommt: aus einer Liste, einer Datei oder von einer Adresse. Eine Abbilddatei (.img, .xz, .zst, .gz, .bz2, .zip) können Sie hierher ziehen.</translation>
    </message>
    <message>
        <source>Not whole yet: what came is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Noch nicht vollständig: Was ankam, bleibt erhalten</translation>
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
        <source>A login by password: it is too old for it. Use SSH keys.</source>
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
        <source>Host name, user and network are put into its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Rechnername, Benutzer und Netz kommen in ihr Dateisystem.</translation>
    </message>
    <message>
        <source>No settings of a preset: no system that Landfall knows was found.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Keine Einstellungen einer Vorgabe: Es wurde kein System gefunden, das Landfall kennt.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Ein Raspberry Pi kann sie nicht starten: Sie ist für PCs.</translation>
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
        <source>Ask for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Nach neueren Listen fragen</translation>
    </message>
    <message>
        <source>Nothing in the lists is as you search for.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Nichts in den Listen entspricht Ihrer Suche.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Abbilder der Listen</translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Die Listen werden abgefragt…</translation>
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
        <source>Stopping. The window closes when the drives have let go.</source>
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
        <source>Consul speaks on the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul spricht über die Schnittstelle</translation>
    </message>
    <message>
        <source>default is the one that leads to the router.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default ist die, die zum Router führt.</translation>
    </message>
    <message>
        <source>or on whichever is in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>oder über die, die in diesem Netz liegt</translation>
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
        <source>One a line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Je Zeile einer, Schlüssel = Wert.</translation>
    </message>
    <message>
        <source>consul-template beside it</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>consul-template daneben</translation>
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
        <source>A card that is erased is one empty FAT partition, as it came from the shop. What no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Eine gelöschte Karte ist eine einzige leere FAT-Partition, wie sie aus dem Laden kam. Was kein Dateisystem benutzt, wird nicht überschrieben.</translation>
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
        <source>Everything on what is named here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Alles auf dem, was hier genannt ist, geht verloren.</translation>
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
        <source>This cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Das lässt sich nicht planen</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>Nicht begonnen; keine Karte wurde angerührt</translation>
    </message>
    <message>
        <source>Your presets are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Ihre Vorgaben sind, wie sie waren</translation>
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
        <source>The drive went away</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Das Laufwerk ist verschwunden</translation>
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
        <source>Put it in again and write it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Stecken Sie sie wieder ein und schreiben Sie sie neu.</translation>
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
        <source>This is a fault of Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Das ist ein Fehler von Landfall. Bitte melden Sie ihn mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Keine Liste von Abbildern ließ sich lesen</translation>
    </message>
    <message>
        <source>The cache is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>Der Cache ist, wie er war</translation>
    </message>
    <message>
        <source>The settings are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Die Einstellungen sind, wie sie waren</translation>
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
        <source>What was written before could not be looked up</source>
        <extracomment>Title of an error</extracomment>
        <translation>Was früher geschrieben wurde, ließ sich nicht nachsehen</translation>
    </message>
    <message>
        <source>The token is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>Der Token ist, wie er war</translation>
    </message>
    <message>
        <source>Cards could not log in with this</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Karten könnten sich damit nicht anmelden</translation>
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
        <source>Give it back: it loses what is written to it, wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Geben Sie sie zurück: Sie verliert, was auf sie geschrieben wird, wo immer sie benutzt wird.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then go on.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Schaffen Sie Platz auf der Festplatte dieses Rechners, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Put it in again and erase it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Stecken Sie sie wieder ein und löschen Sie sie neu.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>Das Hilfsprogramm von Landfall ist beendet</translation>
    </message>
    <message>
        <source>Erase it anew.</source>
        <translation>Löschen Sie sie neu.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written: write it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Die Karte ist erst brauchbar, wenn sie geschrieben ist: Schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>Nichts wurde exportiert</translation>
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
        <source>One a line. They run once, after the join has been started.</source>
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
        <translation>Größe des Roots</translation>
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
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Name dieser Vorgabe</translation>
    </message>
    <message>
        <source>For you: what this kind of card is.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Für Sie: welche Art von Karte das ist.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rechnernamen</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. These come out: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} ist die Nummer der Karte, {n:02} zweistellig. Das kommt heraus: %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nummer der ersten Karte</translation>
    </message>
    <message>
        <source>Later batches go on from the last card that was written.</source>
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
        <source>Public keys, one a line. Tick yours above, or paste others here.</source>
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
        <source>The keychain did not do it: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Der Schlüsselbund hat es nicht getan: %1</translation>
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
        <source>What you wrote in this preset is not saved yet.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Was Sie in dieser Vorgabe geschrieben haben, ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Änderungen verwerfen</translation>
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
        <source>Without a passphrase: anybody nearby is in the same network.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Ohne Passphrase: Wer in der Nähe ist, ist im selben Netz.</translation>
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
        <source>An address of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Eine eigene Adresse für jede Karte</translation>
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
        <source>For a screen and keyboard at the board: it, de, or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Für Bildschirm und Tastatur an der Platine: it, de oder mehrere, us,ru.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Sprache und Formate</translation>
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
        <source>May be left out: the cards are written without a token, and rejoin brings it.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Kann wegbleiben: Die Karten werden ohne Token geschrieben, und rejoin bringt ihn.</translation>
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
        <source>Bases are unpacked once and kept, as are downloads and what was made of them. What was not used for the longest time goes first; what a preset names goes last.</source>
        <extracomment>About the cache in the settings</extracomment>
        <translation>Basen werden einmal entpackt und aufgehoben, ebenso Heruntergeladenes und was daraus gemacht wurde. Was am längsten nicht benutzt wurde, geht zuerst; was eine Vorgabe nennt, zuletzt.</translation>
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
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listen von Abbildern</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. Nothing of a list is believed: it is compared with what the image is.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>Im Format von Raspberry Pi Imager. Einer Liste wird nichts geglaubt: Sie wird mit dem verglichen, was das Abbild ist.</translation>
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
        <source>Trust it no longer</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>All of this is kept in %1, and holds for landfall-cli as well.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>All das steht in %1 und gilt auch für landfall-cli.</translation>
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
        <source>%n to put right</source>
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
        <source>Left empty, the authorities that the system trusts.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Leer: die Stellen, denen das System vertraut.</translation>
    </message>
    <message>
        <source>How a card proves itself</source>
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
        <source>Only where your cluster differs from what stands here in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Nur wo Ihr Cluster von dem abweicht, was hier grau steht.</translation>
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
        <source>The role needs no SecretID, and I mean it</source>
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
        <source>The keychain did not keep what you typed: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>Der Schlüsselbund hat nicht aufgehoben, was Sie eingegeben haben: %1</translation>
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
        <source>No card is waited for</source>
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
        <source>Token still to come</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Token folgt noch</translation>
    </message>
    <message>
        <source>Token ran out %1</source>
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
        <source>Written, token to come: rejoin brings it</source>
        <translation>Geschrieben, Token folgt: rejoin bringt ihn</translation>
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
        <source>Another card gets this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Eine andere Karte bekommt diesen Namen</translation>
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
        <source>%n field(s) to put right</source>
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
        <source>made from %1, which is not here</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>aus %1 gemacht, das nicht hier ist</translation>
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
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused, and nobody can use it any more.</source>
        <translation>Der Token war unbenutzt, und niemand kann ihn mehr benutzen.</translation>
    </message>
    <message>
        <source>The token had been used or had run out.</source>
        <translation>Der Token war schon benutzt oder abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and what it holds of Vault ends with its time to live.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n daraus erzeugte SecretID wurde vernichtet: Die Karte kann sich nicht wieder anmelden, und was sie von Vault hat, endet mit seiner Laufzeit.</numerusform>
            <numerusform>%n daraus erzeugte SecretIDs wurden vernichtet: Die Karte kann sich nicht wieder anmelden, und was sie von Vault hat, endet mit seiner Laufzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be looked for: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>SecretIDs ließen sich nicht suchen: %1</translation>
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
        <source>Vault answers, and the role is there: cards can log in with it.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault antwortet, und die Rolle ist da: Karten können sich damit anmelden.</translation>
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
        <source>The plan does not work out</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Der Plan geht nicht auf</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Eine Karte anhaken</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The base is not whole yet</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Die Basis ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Put the host names right</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Rechnernamen berichtigen</translation>
    </message>
</context>
</TS>
