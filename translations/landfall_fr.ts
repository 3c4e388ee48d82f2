<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Écrit des cartes SD qui rejoignent un datacenter Consul au premier démarrage.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It collects no data.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Logiciel libre sous licence Apache 2.0. Il ne collecte aucune donnée.</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <extracomment>Button that unfolds the text of the program&apos;s own licence</extracomment>
        <translation>La licence en entier</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <extracomment>Heading of a list of libraries and their licences</extracomment>
        <translation>Avec quoi il est fait</translation>
    </message>
    <message>
        <source>Programs that it starts</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programmes qu’il lance</translation>
    </message>
    <message>
        <source>Programs that it can put on cards</source>
        <extracomment>Heading of a list of programs and their licences</extracomment>
        <translation>Programmes qu’il peut placer sur les cartes</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the sheet about the program</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>not available now</source>
        <extracomment>Read to those who do not see that a button is greyed out</extracomment>
        <translation>indisponible pour l’instant</translation>
    </message>
</context>
<context>
    <name>ActionStrip</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>%n warnings about a plan; the first of them follows</extracomment>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button that shows the plan in detail</extracomment>
        <translation>Vérifier</translation>
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
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>SHA-256, if you know it</source>
        <extracomment>Name of the field for a hash</extracomment>
        <translation>SHA-256, si vous le connaissez</translation>
    </message>
    <message>
        <source>The download is checked against it, and discarded if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Le téléchargement y est comparé, et supprimé s’il en diffère.</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>Button that downloads an image from the address that was typed</extracomment>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>a check fails</source>
        <extracomment>How far a card has come: it had joined</extracomment>
        <translation>un contrôle échoue</translation>
    </message>
    <message>
        <source>joined %1</source>
        <extracomment>How far a card has come</extracomment>
        <translation>a rejoint (%1)</translation>
    </message>
    <message>
        <source>booted %1, not joined yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>démarrée (%1), n’a pas encore rejoint</translation>
    </message>
    <message>
        <source>written %1, not seen yet</source>
        <extracomment>How far a card has come</extracomment>
        <translation>écrite (%1), pas encore vue</translation>
    </message>
    <message>
        <source>Fresh token…</source>
        <extracomment>Button: a fresh token for a card that was written</extracomment>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Fresh token for %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <extracomment>Button: ends a card&apos;s token</extracomment>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Accessible name of a button; %1 is a host</extracomment>
        <translation>Révoquer le jeton de %1</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>A step of a card&apos;s way</extracomment>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Booted</source>
        <extracomment>A step of a card&apos;s way: its host was first seen in Consul</extracomment>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>A step of a card&apos;s way: all checks of its node pass</extracomment>
        <translation>A rejoint</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Arrivals</source>
        <extracomment>Accessible name of the page of written cards
----------
Heading of the page of written cards</extracomment>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Button that leaves the page of written cards</extracomment>
        <translation>Revenir aux cartes</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: what was written is looked up again, and Consul is asked again</extracomment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%n)</source>
        <extracomment>Button: %n cards that were written longer ago are shown too</extracomment>
        <translation>
            <numerusform>Voir les plus anciennes (%n)</numerusform>
            <numerusform>Voir les plus anciennes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaseFound</name>
    <message>
        <source>The chosen base</source>
        <extracomment>Accessible name of the card that shows the chosen base</extracomment>
        <translation>La base choisie</translation>
    </message>
    <message>
        <source>None chosen yet. Pick an image from the list, or drop a file here.</source>
        <extracomment>The card of the chosen base while there is none</extracomment>
        <translation>Aucune choisie pour l’instant. Choisissez une image dans la liste ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>What it cannot take</source>
        <extracomment>Heading over what a base cannot take</extracomment>
        <translation>Ce qu’elle n’accepte pas</translation>
    </message>
    <message>
        <source>Downloading the base</source>
        <extracomment>What the progress bar of a base is about</extracomment>
        <translation>Téléchargement de la base</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <translation>Lecture de la base</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>While the first bytes of a base are waited for</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopped at %1. The partial download is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Arrêté à %1. Le téléchargement partiel est conservé.</translation>
    </message>
    <message>
        <source>Incomplete. The partial download is kept.</source>
        <translation>Incomplète. Le téléchargement partiel est conservé.</translation>
    </message>
    <message>
        <source>Use this base</source>
        <extracomment>Button that goes back to the first page with the chosen base</extracomment>
        <translation>Utiliser cette base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that opens a base once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <extracomment>Button that stops a download; what came of it is kept</extracomment>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
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
        <translation>Revenir aux choix</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Heading of the page where a base is chosen</extracomment>
        <translation>Choisir une base</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>Button that opens the file dialog for a base</extracomment>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Choose a base image file</source>
        <extracomment>Accessible name of the button that chooses a base</extracomment>
        <translation>Choisir un fichier image de base</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Heading over the bases of the cache</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a base image</source>
        <extracomment>Title of the file dialog for a base</extracomment>
        <translation>Choisir une image de base</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Images (*.img *.xz *.zst *.gz *.bz2 *.lzma *.lz4 *.zip *.tar)</translation>
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
        <translation>Lecture de la base</translation>
    </message>
    <message>
        <source>Incomplete: the partial download is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Incomplète : le téléchargement partiel est conservé</translation>
    </message>
    <message>
        <source>Choose a base…</source>
        <extracomment>Button that opens the page where a base is chosen</extracomment>
        <translation>Choisir une base…</translation>
    </message>
    <message>
        <source>Bases…</source>
        <translation>Bases…</translation>
    </message>
    <message>
        <source>Choose a base</source>
        <extracomment>Accessible name of the button that opens the page where a base is chosen</extracomment>
        <translation>Choisir une base</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the reading or the download of a base</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading the base</source>
        <extracomment>Accessible name of the button that stops the reading or the download of a base</extracomment>
        <translation>Arrêter la lecture de la base</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that goes on with a download that was stopped</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <extracomment>Accessible name of the button that goes on with a download that was stopped</extracomment>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Le système placé sur chaque carte : depuis une liste, un fichier ou une adresse. Vous pouvez déposer ici un fichier image (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar).</translation>
    </message>
</context>
<context>
    <name>BaseRow</name>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>Button that takes a base off the disk; %1 is the base</extracomment>
        <translation>Retirer %1 de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>BaseWords</name>
    <message>
        <source>Wi-Fi: it has no program for it. Use a cable.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Wi-Fi : elle n’a pas de programme pour cela. Utilisez un câble.</translation>
    </message>
    <message>
        <source>A static address: let your router always give it the same one.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Une adresse fixe : faites que votre routeur lui donne toujours la même.</translation>
    </message>
    <message>
        <source>Password login: it is too old for it. Use SSH keys.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Une connexion par mot de passe : elle est trop ancienne pour cela. Utilisez des clés SSH.</translation>
    </message>
    <message>
        <source>Packages at the first boot: it has no apt.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Des paquets au premier démarrage : elle n’a pas apt.</translation>
    </message>
    <message>
        <source>%1 partitions: its kernel has no driver for them.</source>
        <extracomment>What a base cannot take; %1 is a file system</extracomment>
        <translation>Des partitions %1 : son noyau n’a pas de pilote pour elles.</translation>
    </message>
    <message>
        <source>64-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM 64 bits</translation>
    </message>
    <message>
        <source>32-bit ARM</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>ARM 32 bits</translation>
    </message>
    <message>
        <source>64-bit PC</source>
        <extracomment>The processors that a base is for</extracomment>
        <translation>PC 64 bits</translation>
    </message>
    <message>
        <source>Host name, user and network through cloud-init, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nom d’hôte, utilisateur et réseau par cloud-init, au premier démarrage.</translation>
    </message>
    <message>
        <source>Host name, user and network in Raspberry Pi&apos;s own way, at the first boot.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nom d’hôte, utilisateur et réseau à la manière propre à Raspberry Pi, au premier démarrage.</translation>
    </message>
    <message>
        <source>Host name, user and network are written to its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nom d’hôte, utilisateur et réseau sont écrits dans son système de fichiers.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Un Raspberry Pi ne peut pas la démarrer : elle est faite pour les PC.</translation>
    </message>
    <message>
        <source>Settings of a preset: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>Réglages d’un profil : %1.</translation>
    </message>
    <message>
        <source>Other partitions: %1.</source>
        <extracomment>What a base cannot take; %1 is why</extracomment>
        <translation>D’autres partitions : %1.</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Cards</source>
        <extracomment>Heading of the pane where cards are ticked</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Look for cards again</source>
        <extracomment>Button that looks for drives once more</extracomment>
        <translation>Chercher à nouveau des cartes</translation>
    </message>
    <message>
        <source>No card found. Put one into a reader and it appears here, or write a card image file.</source>
        <extracomment>The cards pane while there is no removable drive</extracomment>
        <translation>Aucune carte trouvée. Insérez-en une dans un lecteur et elle apparaîtra ici, ou écrivez un fichier image de carte.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>Button that takes a card image file off the list; %1 is its name</extracomment>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Card image file…</source>
        <extracomment>Button that opens the file dialog for a card image</extracomment>
        <translation>Image de carte…</translation>
    </message>
    <message>
        <source>Write a card image file</source>
        <extracomment>Title of the file dialog for a card image</extracomment>
        <translation>Écrire un fichier image de carte</translation>
    </message>
    <message>
        <source>Card images (*.img)</source>
        <extracomment>File types in the file dialog for a card image</extracomment>
        <translation>Images de carte (*.img)</translation>
    </message>
    <message>
        <source>Arrivals: the cards that were written</source>
        <extracomment>Button that shows the cards that were written, and how far they have come</extracomment>
        <translation>Arrivées : les cartes écrites</translation>
    </message>
    <message>
        <source>Host name of %1</source>
        <extracomment>Accessible name of the field for a card&apos;s host name; %1 is the card</extracomment>
        <translation>Nom d’hôte de %1</translation>
    </message>
    <message>
        <source>Hide built-in drives</source>
        <extracomment>Button below the list of cards: takes drives that are no cards off it</extracomment>
        <translation>Masquer les disques internes</translation>
    </message>
    <message>
        <source>Show built-in drives</source>
        <extracomment>Button below the list of cards: adds drives that are no cards to it</extracomment>
        <translation>Afficher les disques internes</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <source>Search the list</source>
        <extracomment>Name of the field that searches the list of images</extracomment>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Name of the choice of a board whose images are shown</extracomment>
        <translation>Carte mère</translation>
    </message>
    <message>
        <source>Lists…</source>
        <extracomment>Button that goes to the settings, where the lists are</extracomment>
        <translation>Listes…</translation>
    </message>
    <message>
        <source>Settings of the lists</source>
        <extracomment>Accessible name of the button that goes to the settings, where the lists are</extracomment>
        <translation>Réglages des listes</translation>
    </message>
    <message>
        <source>Check for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Chercher des listes plus récentes</translation>
    </message>
    <message>
        <source>No image matches the search.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Aucune image ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Images des listes</translation>
    </message>
    <message>
        <source>Fetching the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Téléchargement des listes…</translation>
    </message>
    <message>
        <source>%1 of %2 images · as of %3</source>
        <extracomment>Over the list of images: %1 of %2 images, %3 when the list was known to be the newest, such as &quot;3 h ago&quot;</extracomment>
        <translation>%1 images sur %2 · à jour %3</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Stop writing?</source>
        <extracomment>Heading of the question when the window is closed while cards are written</extracomment>
        <translation>Arrêter l’écriture ?</translation>
    </message>
    <message>
        <source>Stopping. The window closes when the drives are released.</source>
        <extracomment>Shown while the writing of cards is being stopped</extracomment>
        <translation>Arrêt en cours. La fenêtre se ferme dès que les lecteurs sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still being written. A card that is stopped cannot be used until it is written again.</source>
        <extracomment>%n cards are being written while the window is closed</extracomment>
        <translation>
            <numerusform>%n carte est encore en cours d’écriture. Une carte arrêtée est inutilisable tant qu’elle n’est pas réécrite.</numerusform>
            <numerusform>%n cartes sont encore en cours d’écriture. Une carte arrêtée est inutilisable tant qu’elle n’est pas réécrite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n card(s) and close</source>
        <extracomment>Button that stops the writing of cards and closes the window</extracomment>
        <translation>
            <numerusform>Arrêter %n carte et fermer</numerusform>
            <numerusform>Arrêter %n cartes et fermer</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with the writing of cards</extracomment>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>ConsulStep</name>
    <message>
        <source>Consul servers to join</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Serveurs Consul à rejoindre</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Datacenter</translation>
    </message>
    <message>
        <source>In the network</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <source>Consul binds to the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul écoute sur l’interface</translation>
    </message>
    <message>
        <source>default is the interface of the default route.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default est l’interface de la route par défaut.</translation>
    </message>
    <message>
        <source>or to the interface in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>ou sur l’interface dans le réseau</translation>
    </message>
    <message>
        <source>The servers hand out certificates (auto_encrypt)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Les serveurs distribuent des certificats (auto_encrypt)</translation>
    </message>
    <message>
        <source>The cards resolve names under .consul</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Les cartes résolvent les noms en .consul</translation>
    </message>
    <message>
        <source>Node metadata</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Métadonnées du nœud</translation>
    </message>
    <message>
        <source>One per line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Une par ligne, clé = valeur.</translation>
    </message>
    <message>
        <source>Install consul-template too</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Installer aussi consul-template</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 170 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1 ; environ 170 Mo sur chaque carte.</translation>
    </message>
    <message>
        <source>Seeing the cards arrive</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Voir les cartes arriver</translation>
    </message>
    <message>
        <source>This computer asks Consul there whether a host has joined. Nothing of it goes on the cards.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Cet ordinateur y demande à Consul si un hôte a rejoint. Rien de cela n’est placé sur les cartes.</translation>
    </message>
    <message>
        <source>Address of Consul&apos;s API</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse de l’API de Consul</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Son autorité de certification (PEM)</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Check the names in the servers&apos; certificates</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Vérifier les noms dans les certificats des serveurs</translation>
    </message>
    <message>
        <source>Without it any host with a certificate of Consul&apos;s CA can pose as a server.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sans cela, tout hôte avec un certificat de la CA de Consul peut se faire passer pour un serveur.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a file dialog beside a field</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>Accessible name of a button that opens a file dialog; %1 is the field</extracomment>
        <translation>Choisir un fichier : %1</translation>
    </message>
</context>
<context>
    <name>EraseCardSheet</name>
    <message>
        <source>Erase a card</source>
        <extracomment>Heading of the sheet that erases a card; %1 is a drive and its size</extracomment>
        <translation>Effacer une carte</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1 ?</translation>
    </message>
    <message>
        <source>An erased card has one empty FAT partition, like a new one. Space that no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Une carte effacée a une partition FAT vide, comme une neuve. L’espace qu’aucun système de fichiers n’utilise n’est pas écrasé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No card is in a reader. Put one in, and it appears here.</source>
        <extracomment>The list of cards while there is none</extracomment>
        <translation>Aucune carte n’est dans un lecteur. Insérez-en une et elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Everything on it is lost.</source>
        <extracomment>The last question before a card is erased</extracomment>
        <translation>Tout ce qui s’y trouve sera perdu.</translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <extracomment>Button that asks before a card is erased; %1 is a drive and its size</extracomment>
        <translation>Effacer %1…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <extracomment>Button that erases a card; %1 is a drive and its size</extracomment>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the erasing of a card</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Erase another</source>
        <extracomment>Button that goes back to the list of cards that can be erased</extracomment>
        <translation>En effacer une autre</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Button that leaves the card as it is</extracomment>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>%1?</source>
        <extracomment>Heading of the last question before cards are erased; %1 says what happens, such as &quot;Erase and write 2 cards&quot;</extracomment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Everything on the cards listed here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Tout le contenu des cartes indiquées ici sera perdu.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Button while everything is checked before cards are erased</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>Button that leaves everything as it is</extracomment>
        <translation>Les laisser comme elles sont</translation>
    </message>
    <message>
        <source>%1 is built into this computer. It is not a card.</source>
        <extracomment>Before a drive that is no card is erased; %1 is the drive&apos;s name</extracomment>
        <translation>%1 est intégré à cet ordinateur. Ce n’est pas une carte.</translation>
    </message>
    <message>
        <source>To erase it, type its name: %1</source>
        <extracomment>Name of a field in which a drive&apos;s name is typed before it is erased; %1 is that name</extracomment>
        <translation>Pour l’effacer, saisissez son nom : %1</translation>
    </message>
    <message>
        <source>Blank the unused space too</source>
        <extracomment>A choice before cards are erased</extracomment>
        <translation>Vider aussi l’espace inutilisé</translation>
    </message>
    <message>
        <source>Whatever a card held before is overwritten with zeros and read back. It takes as long as filling the whole card.</source>
        <extracomment>About a choice before cards are erased</extracomment>
        <translation>Ce que contenait une carte est remplacé par des zéros, puis relu. Cela prend autant de temps que remplir toute la carte.</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This base cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Cette base ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This preset cannot be used</source>
        <extracomment>Title of an error</extracomment>
        <translation>Ce profil ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The drives could not be listed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Impossible de lister les lecteurs</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Les cartes ne peuvent pas être planifiées</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non commencé ; aucune carte n’a été touchée</translation>
    </message>
    <message>
        <source>Your presets were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Vos profils n’ont pas été modifiés</translation>
    </message>
    <message>
        <source>Refused, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Refusé, rien n’a été écrit</translation>
    </message>
    <message>
        <source>Not permitted, nothing was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Non autorisé, rien n’a été écrit</translation>
    </message>
    <message>
        <source>What was read back differs from what was written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Ce qui a été relu diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>The drive was disconnected</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Le lecteur a été déconnecté</translation>
    </message>
    <message>
        <source>This card was not written</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Cette carte n’a pas été écrite</translation>
    </message>
    <message>
        <source>Check that it is still there, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Vérifiez qu’il est toujours là ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Make room, or choose a larger card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libérez de la place ou choisissez une carte plus grande.</translation>
    </message>
    <message>
        <source>Close what uses the drive, or choose another.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Fermez ce qui utilise le lecteur ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Try again and confirm with an administrator&apos;s password.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Réessayez et confirmez avec le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Reinsert it and write it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Réinsérez-la et écrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>The card or its reader is worn out. Try another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La carte ou son lecteur est usé. Essayez une autre carte.</translation>
    </message>
    <message>
        <source>Try another reader or another card.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Essayez un autre lecteur ou une autre carte.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>This is a bug in Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>C’est un défaut de Landfall. Merci de le signaler avec les détails.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Aucune liste d’images n’a pu être lue</translation>
    </message>
    <message>
        <source>The cache was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le cache n’a pas été modifié</translation>
    </message>
    <message>
        <source>The settings were not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Les réglages n’ont pas été modifiés</translation>
    </message>
    <message>
        <source>A counterfeit: it stores less than it claims</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Une contrefaçon : elle stocke moins qu’elle ne l’annonce</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The list of written cards could not be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Impossible de lire la liste des cartes écrites</translation>
    </message>
    <message>
        <source>The token was not changed</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le jeton n’a pas été modifié</translation>
    </message>
    <message>
        <source>Cards cannot log in with these settings</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Les cartes ne peuvent pas se connecter avec ces réglages</translation>
    </message>
    <message>
        <source>Stopped: the card cannot be used until it is written or erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Arrêtée : la carte est inutilisable tant qu’elle n’est pas écrite ou effacée</translation>
    </message>
    <message>
        <source>This card was not erased</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Cette carte n’a pas été effacée</translation>
    </message>
    <message>
        <source>Return it: it loses data wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Rendez-la : elle perd des données où qu’on l’utilise.</translation>
    </message>
    <message>
        <source>Free space on this computer&apos;s disk, then continue.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libérez de la place sur le disque de cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>Reinsert it and erase it again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Réinsérez-la et effacez-la à nouveau.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>Le programme auxiliaire de Landfall s’est arrêté</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>Effacez-la à nouveau.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written again.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La carte est inutilisable tant qu’elle n’est pas réécrite.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <extracomment>Title of an error: %1 is a file that was to be the preset or the base</extracomment>
        <translation>%1 ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>%1 is still selected.</source>
        <extracomment>Follows why a file cannot be the preset or the base: %1 still is</extracomment>
        <translation>%1 reste sélectionné.</translation>
    </message>
    <message>
        <source>The cards were planned again. Review the plan, then write.</source>
        <extracomment>What to do about an error: a file that goes onto the cards was changed after planning</extracomment>
        <translation>Les cartes ont été planifiées à nouveau. Vérifiez le plan, puis écrivez.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Details</source>
        <extracomment>Button that unfolds the exact words of an error</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the exact words of an error on the clipboard</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <extracomment>Accessible name of an error&apos;s exact words</extracomment>
        <translation>Détails de l’erreur</translation>
    </message>
</context>
<context>
    <name>ExtrasStep</name>
    <message>
        <source>Packages to install at first boot</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Paquets à installer au premier démarrage</translation>
    </message>
    <message>
        <source>Commands at first boot, as root</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Commandes au premier démarrage, en tant que root</translation>
    </message>
    <message>
        <source>One per line. They run once, after the join has been started.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Une par ligne. Elles s’exécutent une fois, après le début de l’adhésion.</translation>
    </message>
    <message>
        <source>Files that go on the cards</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Fichiers placés sur les cartes</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>A file for the cards</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Un fichier pour les cartes</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>to fill in</source>
        <extracomment>Beside the name of a field that is empty and must not stay so</extracomment>
        <translation>à remplir</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>base image</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>image de base</translation>
    </message>
    <message>
        <source>host names</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>noms d’hôte</translation>
    </message>
    <message>
        <source>first number</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>premier numéro</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>clés d’hôte SSH</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>clés SSH</translation>
    </message>
    <message>
        <source>password</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>root without a password</source>
        <extracomment>A field of a preset, in a list of what differs: becoming root without a password</extracomment>
        <translation>root sans mot de passe</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>network address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>adresse réseau</translation>
    </message>
    <message>
        <source>time zone</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>keyboard</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>clavier</translation>
    </message>
    <message>
        <source>language</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>partitions</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>partitions</translation>
    </message>
    <message>
        <source>root&apos;s size</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>taille de la racine</translation>
    </message>
    <message>
        <source>joining a cluster</source>
        <extracomment>A field of a preset, in a list of what differs: whether and how a card joins the cluster</extracomment>
        <translation>entrée dans un cluster</translation>
    </message>
    <message>
        <source>Vault</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s address</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>adresse de Vault</translation>
    </message>
    <message>
        <source>Vault&apos;s certificate authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>autorité de certification de Vault</translation>
    </message>
    <message>
        <source>AppRole</source>
        <extracomment>A field of a preset, in a list of what differs: AppRole is Vault&apos;s word</extracomment>
        <translation>AppRole</translation>
    </message>
    <message>
        <source>identity</source>
        <extracomment>A field of a preset, in a list of what differs: how a card proves itself</extracomment>
        <translation>identité</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>A field of a preset, in a list of what differs: role-id is Vault&apos;s word</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>place of the gossip key</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>emplacement de la clé gossip</translation>
    </message>
    <message>
        <source>place of Consul&apos;s authority</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>emplacement de l’autorité de Consul</translation>
    </message>
    <message>
        <source>certificates of their own</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>certificats propres</translation>
    </message>
    <message>
        <source>Consul&apos;s ACL token</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>jeton ACL de Consul</translation>
    </message>
    <message>
        <source>Vault&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs: Vault Agent&apos;s program</extracomment>
        <translation>programme de Vault</translation>
    </message>
    <message>
        <source>Consul&apos;s program</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>programme de Consul</translation>
    </message>
    <message>
        <source>datacenter</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>datacenter</translation>
    </message>
    <message>
        <source>servers to join</source>
        <extracomment>A field of a preset, in a list of what differs: the servers that a card joins</extracomment>
        <translation>serveurs à rejoindre</translation>
    </message>
    <message>
        <source>Consul&apos;s interface</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>interface de Consul</translation>
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
        <translation>noms en .consul</translation>
    </message>
    <message>
        <source>node metadata</source>
        <extracomment>A field of a preset, in a list of what differs</extracomment>
        <translation>métadonnées du nœud</translation>
    </message>
    <message>
        <source>consul-template</source>
        <extracomment>A field of a preset, in a list of what differs: the program consul-template</extracomment>
        <translation>consul-template</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>A field of a preset, in a list of what differs: files that are put on a card</extracomment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>A field of a preset, in a list of what differs: software packages</extracomment>
        <translation>paquets</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>A field of a preset, in a list of what differs: commands of the first boot</extracomment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>partition table</source>
        <extracomment>A field of a preset, in a list of what differs: MBR or GPT</extracomment>
        <translation>table de partitions</translation>
    </message>
    <message>
        <source>plain http to Vault</source>
        <extracomment>A field of a preset, in a list of what differs: whether Vault is reached without TLS</extracomment>
        <translation>http en clair vers Vault</translation>
    </message>
    <message>
        <source>check of server names</source>
        <extracomment>A field of a preset, in a list of what differs: whether certificates&apos; names are checked</extracomment>
        <translation>vérification des noms des serveurs</translation>
    </message>
    <message>
        <source>name with .local</source>
        <extracomment>A field of a preset, in a list of what differs: the host answers as NAME.local</extracomment>
        <translation>nom avec .local</translation>
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
        <translation>Fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <extracomment>Button of a file in the wizard; %1 is the file</extracomment>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message>
        <source>On the card</source>
        <extracomment>Name of a field: where a file goes on the card</extracomment>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a file&apos;s field</extracomment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Export</source>
        <extracomment>Button that opens a menu of the forms in which the list of written cards can be saved</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All cards as CSV…</source>
        <extracomment>Entry of a menu: every card that was written, a line each, in a file for spreadsheets</extracomment>
        <translation>Toutes les cartes en CSV…</translation>
    </message>
    <message>
        <source>Hosts as an Ansible inventory…</source>
        <extracomment>Entry of a menu: a file for the program Ansible</extracomment>
        <translation>Hôtes en inventaire Ansible…</translation>
    </message>
    <message>
        <source>SSH host keys as known_hosts…</source>
        <extracomment>Entry of a menu: the hosts&apos; SSH keys; known_hosts is a file of ssh</extracomment>
        <translation>Clés d’hôte SSH en known_hosts…</translation>
    </message>
    <message>
        <source>Export all cards as CSV</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exporter toutes les cartes en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the hosts as an Ansible inventory</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exporter les hôtes en inventaire Ansible</translation>
    </message>
    <message>
        <source>Inventory (*.ini)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Inventaire (*.ini)</translation>
    </message>
    <message>
        <source>Export the SSH host keys as known_hosts</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exporter les clés d’hôte SSH en known_hosts</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>Names this kind of card in your list.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Nomme ce genre de carte dans votre liste.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. The first names: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} est le numéro de la carte, {n:02} sur deux chiffres. Les premiers noms : %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Numéro de la première carte</translation>
    </message>
    <message>
        <source>Later batches continue after the last card that was written.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Les séries suivantes continuent après la dernière carte écrite.</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Qui se connecte</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Your keys on this computer</source>
        <extracomment>Above the list of public keys that were found on this computer</extracomment>
        <translation>Vos clés sur cet ordinateur</translation>
    </message>
    <message>
        <source>SSH keys that may sign in</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Clés SSH autorisées à se connecter</translation>
    </message>
    <message>
        <source>Public keys, one per line. Tick yours above, or paste others here.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Clés publiques, une par ligne. Cochez les vôtres ci-dessus ou collez-en d’autres ici.</translation>
    </message>
    <message>
        <source>Give the user a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Donner un mot de passe à l’utilisateur</translation>
    </message>
    <message>
        <source>It is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Il est demandé à l’écriture des cartes et n’est pas gardé dans le profil.</translation>
    </message>
    <message>
        <source>Let the user become root without a password</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Laisser l’utilisateur devenir root sans mot de passe</translation>
    </message>
    <message>
        <source>Make the SSH host keys here</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Créer les clés d’hôte SSH ici</translation>
    </message>
    <message>
        <source>So ssh knows each host before its first login: landfall-cli receipts known-hosts prints the lines. Otherwise a host makes its own key.</source>
        <extracomment>About a choice of the wizard; the command stays as it is</extracomment>
        <translation>Ainsi ssh connaît chaque hôte avant sa première connexion : landfall-cli receipts known-hosts affiche les lignes. Sinon, un hôte crée lui-même sa clé.</translation>
    </message>
    <message>
        <source>Answer as NAME.local</source>
        <extracomment>A choice of the wizard; NAME stands for the host&apos;s name, .local stays as it is</extracomment>
        <translation>Répondre en tant que NOM.local</translation>
    </message>
    <message>
        <source>Finds each host in its own network by its name. A base without avahi-daemon installs it at the first boot.</source>
        <extracomment>About a choice of the wizard; avahi-daemon stays as it is</extracomment>
        <translation>Trouve chaque hôte par son nom dans son propre réseau. Une base sans avahi-daemon l’installe au premier démarrage.</translation>
    </message>
    <message>
        <source>Sign in to Raspberry Pi Connect</source>
        <extracomment>A choice of the wizard; Raspberry Pi Connect is a service</extracomment>
        <translation>Se connecter à Raspberry Pi Connect</translation>
    </message>
    <message>
        <source>Raspberry Pi OS only. An auth key for each card is asked for when cards are written, and is not kept in the preset.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Raspberry Pi OS seulement. Une clé par carte est demandée à l’écriture et n’est pas gardée dans le profil.</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message>
        <source>%1 bytes</source>
        <extracomment>An exact size; %1 is a number with separators</extracomment>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed; %1 is a size such as 24.1 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <extracomment>Time left of a piece of work, rounded to ten seconds</extracomment>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <extracomment>Time left of a piece of work</extracomment>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>Time left of a piece of work; %1 hours, %2 minutes</extracomment>
        <translation>encore %1 h %2 min</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago something was, in minutes</extracomment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago something was, in hours</extracomment>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <extracomment>How long ago something was, in days, two or more</extracomment>
        <translation>il y a %1 jours</translation>
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
        <translation>Rejoindre un datacenter Consul</translation>
    </message>
    <message>
        <source>At first boot each card logs in to Vault and joins by itself.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Au premier démarrage, chaque carte se connecte à Vault et rejoint toute seule.</translation>
    </message>
</context>
<context>
    <name>KeychainOffer</name>
    <message>
        <source>Keep them in this computer&apos;s keychain</source>
        <extracomment>A choice: secrets are kept for the next time</extracomment>
        <translation>Les garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Untick to have them removed from it.</source>
        <extracomment>About keeping secrets in the keychain: what happens when the choice is taken back</extracomment>
        <translation>Décochez pour les en retirer.</translation>
    </message>
    <message>
        <source>Otherwise they are forgotten when the window closes.</source>
        <extracomment>About keeping secrets in the keychain, while they are not</extracomment>
        <translation>Sinon, ils sont oubliés à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keychain asks for its password.</source>
        <extracomment>While the system asks for the keychain&apos;s password</extracomment>
        <translation>Le trousseau demande son mot de passe.</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing is taken from it, and what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>Le trousseau est verrouillé : rien n’en est tiré, et ce qui est saisi ici est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button that has the system ask for the keychain&apos;s password</extracomment>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <extracomment>Accessible name of the button that has the keychain unlocked</extracomment>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>No keychain runs in this session: what is typed here is forgotten when the window closes.</source>
        <extracomment>About the keychain</extracomment>
        <translation>Aucun trousseau ne tourne dans cette session : ce qui est saisi ici est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Le trousseau a échoué : %1</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Leave without saving?</source>
        <extracomment>Heading of the question when a preset with changes is left</extracomment>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>The changes to this preset are not saved.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Les modifications de ce profil ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>LoginSheet</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the question for a user and a password; %1 is a server&apos;s address</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>The server gives its list or image only to users whom it knows.</source>
        <extracomment>The question for a user and a password</extracomment>
        <translation>Le serveur ne donne sa liste ou son image qu’aux utilisateurs qu’il connaît.</translation>
    </message>
    <message>
        <source>The server refused the user and the password that it was given.</source>
        <extracomment>A server did not take a user and a password</extracomment>
        <translation>Le serveur a refusé l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Name of a field</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keychain</source>
        <extracomment>A choice: a user and a password are kept for the next time</extracomment>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when the window closes.</source>
        <extracomment>About keeping a user and a password in the keychain, while they are not</extracomment>
        <translation>Sinon, il est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>No open keychain is there to keep it: it is forgotten when the window closes.</source>
        <extracomment>About a user and a password, where no open keychain could keep them</extracomment>
        <translation>Aucun trousseau ouvert ne peut le garder : il est oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Le trousseau a échoué : %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that gives a server a user and a password</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Do without</source>
        <extracomment>Button that gives a server no user and no password</extracomment>
        <translation>S’en passer</translation>
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
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Erase a card…</source>
        <extracomment>Entry of the menu: makes a card one empty partition again</extracomment>
        <translation>Effacer une carte…</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>Entry of the menu: the page of the cards that were written, and of how far they came</extracomment>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Entry of the menu: lists of images, the cache, mirrors</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <extracomment>Entry of the menu: saves a text about the last runs</extracomment>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>About Landfall</source>
        <extracomment>Entry of the menu</extracomment>
        <translation>À propos de Landfall</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 is not a size; accepted is a number with KiB, MiB, GiB, TiB, kB, MB, GB or TB, for example &quot;8GiB&quot;</source>
        <translation>%1 n’est pas une taille ; accepté : un nombre avec KiB, MiB, GiB, TiB, kB, MB, GB ou TB, par exemple &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>reading at byte %1</source>
        <translation>lecture à l’octet %1</translation>
    </message>
    <message>
        <source>reading at byte %1: unexpected end of the file</source>
        <translation>lecture à l’octet %1 : fin de fichier inattendue</translation>
    </message>
    <message>
        <source>writing at byte %1</source>
        <translation>écriture à l’octet %1</translation>
    </message>
    <message>
        <source>writing it</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>reading it</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>dépasse %1</translation>
    </message>
    <message>
        <source>making it</source>
        <translation>création</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>asking how much space is left</source>
        <translation>consultation de l’espace libre</translation>
    </message>
    <message>
        <source>making a file in memory</source>
        <translation>création d’un fichier en mémoire</translation>
    </message>
    <message>
        <source>filling a file in memory</source>
        <translation>remplissage d’un fichier en mémoire</translation>
    </message>
    <message>
        <source>sealing a file in memory</source>
        <translation>scellement d’un fichier en mémoire</translation>
    </message>
    <message>
        <source>opening a file in memory again</source>
        <translation>réouverture d’un fichier en mémoire</translation>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>making a pipe</source>
        <translation>création d’un tube</translation>
    </message>
    <message>
        <source>waiting for its output</source>
        <translation>attente de sa sortie</translation>
    </message>
    <message>
        <source>printed more than %1</source>
        <translation>a affiché plus de %1</translation>
    </message>
    <message>
        <source>this program is not installed</source>
        <translation>ce programme n’est pas installé</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>ended with code %1: %2</source>
        <translation>s’est terminé avec le code %1 : %2</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters</source>
        <translation>une ligne de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8</source>
        <translation>%1 n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>%1 has %2 in it, which cannot be seen</source>
        <translation>%1 contient %2, qui ne se voit pas</translation>
    </message>
    <message>
        <source>one line of 1 to %1 characters that can be seen</source>
        <translation>une ligne de 1 à %1 caractères visibles</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>%1; accepted is %2</source>
        <translation>%1 ; accepté : %2</translation>
    </message>
    <message>
        <source>looking at it</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>is being written by another Landfall</source>
        <translation>est en cours d’écriture par un autre Landfall</translation>
    </message>
    <message>
        <source>locking it</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <source>there is no such drive</source>
        <translation>ce lecteur n’existe pas</translation>
    </message>
    <message>
        <source>making the card image</source>
        <translation>création de l’image de carte</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is neither a whole drive nor a regular file</source>
        <translation>n’est ni un lecteur entier ni un fichier ordinaire</translation>
    </message>
    <message>
        <source>a card image of %1 was asked for; accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>une image de carte de %1 a été demandée ; accepté : des multiples de 512 octets à partir de 2 MiB</translation>
    </message>
    <message>
        <source>setting the card image&apos;s size</source>
        <translation>définition de la taille de l’image de carte</translation>
    </message>
    <message>
        <source>opening the card image</source>
        <translation>ouverture de l’image de carte</translation>
    </message>
    <message>
        <source>is not a card image: it has %1, and accepted are multiples of 512 bytes from 2 MiB</source>
        <translation>n’est pas une image de carte : elle a %1, et sont acceptés les multiples de 512 octets à partir de 2 MiB</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>a été annulé</translation>
    </message>
    <message>
        <source>reads back differently from what was written at byte %1</source>
        <translation>ne se relit pas comme ce qui a été écrit à l’octet %1</translation>
    </message>
    <message>
        <source>the range to read lies outside of the card</source>
        <translation>la plage à lire est hors de la carte</translation>
    </message>
    <message>
        <source>making a memfd</source>
        <translation>création d’un memfd</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>vidage des tampons</translation>
    </message>
    <message>
        <source>renaming the card image</source>
        <translation>renommage de l’image de carte</translation>
    </message>
    <message>
        <source>no number from %1 to %2 is free in the base&apos;s passwd and group</source>
        <translation>aucun numéro de %1 à %2 n’est libre dans les fichiers passwd et group de la base</translation>
    </message>
    <message>
        <source>its boot partition has no cmdline.txt, and the kernel&apos;s command line must be changed</source>
        <translation>sa partition de démarrage n’a pas de cmdline.txt, et la ligne de commande du noyau doit être changée</translation>
    </message>
    <message>
        <source>its placeholder is too short</source>
        <translation>son emplacement réservé est trop court</translation>
    </message>
    <message>
        <source>writing the boot partition</source>
        <translation>écriture de la partition de démarrage</translation>
    </message>
    <message>
        <source>filling the boot partition</source>
        <translation>remplissage de la partition de démarrage</translation>
    </message>
    <message>
        <source>an extent ends beyond the card</source>
        <translation>une étendue se termine au-delà de la carte</translation>
    </message>
    <message>
        <source>there is no such file, and it should go to %1</source>
        <translation>ce fichier n’existe pas, et il devrait aller dans %1</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition, so its options are not set: everybody may be able to read it</source>
        <translation>aucune ligne de son fstab ne monte la partition de démarrage, ses options ne sont donc pas fixées : tout le monde peut peut-être la lire</translation>
    </message>
    <message>
        <source>the base&apos;s own fstab mounts %1 already; accepted is another mount point</source>
        <translation>le fstab propre à la base monte déjà %1 ; accepté : un autre point de montage</translation>
    </message>
    <message>
        <source>%1 at the card&apos;s end stay unused</source>
        <translation>%1 à la fin de la carte restent inutilisés</translation>
    </message>
    <message>
        <source>a GPT is read by the boot loader of Raspberry Pi 4, 400, 5 and their Compute Modules (EEPROM of 2020-09-03 or later); older models do not start from it and want &quot;mbr&quot;</source>
        <translation>une GPT est lue par le chargeur d’amorçage des Raspberry Pi 4, 400, 5 et de leurs Compute Modules (EEPROM du 2020-09-03 ou plus récente) ; les modèles plus anciens n’en démarrent pas et demandent &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>the base keeps its boot loader where a GPT has its entries; accepted is &quot;mbr&quot;</source>
        <translation>la base garde son chargeur d’amorçage là où une GPT a ses entrées ; accepté : &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is a folder in the base; accepted is the path of a file</source>
        <translation>%1 est un dossier dans la base ; accepté : le chemin d’un fichier</translation>
    </message>
    <message>
        <source>&quot;copy&quot; moves content into ext4 only as yet</source>
        <translation>&quot;copy&quot; ne déplace à ce jour un contenu que dans de l’ext4</translation>
    </message>
    <message>
        <source>%1 is not empty in the base (%2); accepted is another mount point, or &quot;copy&quot;: true, which moves its content in</source>
        <translation>%1 n’est pas vide dans la base (%2) ; accepté : un autre point de montage, ou &quot;copy&quot;: true, qui y déplace son contenu</translation>
    </message>
    <message>
        <source>the card&apos;s boot partition</source>
        <translation>la partition de démarrage de la carte</translation>
    </message>
    <message>
        <source>%1 needs up to %2, and the disk has %3 free</source>
        <translation>il faut jusqu’à %2 pour %1, et le disque a %3 libres</translation>
    </message>
    <message>
        <source>getting random bytes</source>
        <translation>obtention d’octets aléatoires</translation>
    </message>
    <message>
        <source>making the filesystem %1</source>
        <translation>création du système de fichiers %1</translation>
    </message>
    <message>
        <source>the filesystem %1</source>
        <translation>le système de fichiers %1</translation>
    </message>
    <message>
        <source>%1 has neither an SSH key nor a password: nobody can log in as that user</source>
        <translation>%1 n’a ni clé SSH ni mot de passe : personne ne peut se connecter sous ce nom</translation>
    </message>
    <message>
        <source>its programs have not been made available</source>
        <translation>ses programmes n’ont pas été mis à disposition</translation>
    </message>
    <message>
        <source>is not among the files that the plan read</source>
        <translation>n’est pas parmi les fichiers lus par le plan</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>il n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>is not a SHA-256 digest</source>
        <translation>n’est pas une empreinte SHA-256</translation>
    </message>
    <message>
        <source>this base can only be written as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>cette base ne peut être écrite que telle quelle (%1) : laissez de côté layout.root, layout.partitions et layout.table</translation>
    </message>
    <message>
        <source>the base needs %1, the card has %2</source>
        <translation>il faut %1 pour la base, la carte a %2</translation>
    </message>
    <message>
        <source>the base&apos;s own first boot gives the disk a new id as an MBR has it, which would spoil a GPT; accepted is &quot;mbr&quot;</source>
        <translation>le premier démarrage propre à la base donne au disque un nouvel identifiant tel qu’un MBR l’a, ce qui abîmerait une GPT ; accepté : &quot;mbr&quot;</translation>
    </message>
    <message>
        <source>%1 is too small for %2; accepted is at least %3</source>
        <translation>%1 est trop petit pour %2 ; accepté : %3 au moins</translation>
    </message>
    <message>
        <source>the root needs %1 (the base uses %2, what is added takes %3, and a root is not made smaller than the base&apos;s %4), the preset gives it %5</source>
        <translation>il faut %1 pour la racine (la base utilise %2, ce qui est ajouté prend %3, et une racine n’est pas réduite sous les %4 de la base), le profil lui donne %5</translation>
    </message>
    <message>
        <source>the base has another partition behind its root, so the root keeps its %1; it would need %2</source>
        <translation>la base a une autre partition derrière sa racine, qui garde donc ses %1 ; il lui faudrait %2</translation>
    </message>
    <message>
        <source>only one partition can take &quot;rest&quot;</source>
        <translation>une seule partition peut prendre &quot;rest&quot;</translation>
    </message>
    <message>
        <source>the base already has four primary partitions, none can be added</source>
        <translation>la base a déjà quatre partitions primaires, aucune ne peut être ajoutée</translation>
    </message>
    <message>
        <source>%1 partitions are more than the table takes</source>
        <translation>%1 partitions, c’est plus que la table n’en accepte</translation>
    </message>
    <message>
        <source>no card is large enough: the shares in percent and the least sizes exceed the %1 that the table can describe</source>
        <translation>aucune carte n’est assez grande : les parts en pourcentage et les tailles minimales dépassent les %1 que la table peut décrire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it has no ext4 root</source>
        <translation>elle n’a pas de racine ext4</translation>
    </message>
    <message>
        <source>the layout needs %1, the card has %2</source>
        <translation>il faut %1 pour les partitions, la carte a %2</translation>
    </message>
    <message>
        <source>taking its size</source>
        <translation>lecture de sa taille</translation>
    </message>
    <message>
        <source>has changed since the plan was made; plan again</source>
        <translation>a changé depuis que le plan a été fait ; refaites le plan</translation>
    </message>
    <message>
        <source>the content has a place for a Wi-Fi key, but the preset no Wi-Fi</source>
        <translation>le contenu a un emplacement pour une clé Wi-Fi, mais le profil n’a pas de Wi-Fi</translation>
    </message>
    <message>
        <source>the passphrase of the network %1 is needed and was not given; accepted are 8 to 63 printable ASCII characters or 64 hex digits</source>
        <translation>la phrase secrète du réseau %1 est nécessaire et n’a pas été donnée ; accepté : 8 à 63 caractères ASCII imprimables ou 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the user&apos;s password is needed (user.passwordLogin) and was not given</source>
        <translation>le mot de passe de l’utilisateur est nécessaire (user.passwordLogin) et n’a pas été donné</translation>
    </message>
    <message>
        <source>no SSH host key was made for this card</source>
        <translation>aucune clé d’hôte SSH n’a été créée pour cette carte</translation>
    </message>
    <message>
        <source>it is too large to be changed per card</source>
        <translation>il est trop grand pour être modifié carte par carte</translation>
    </message>
    <message>
        <source>a value of %1 bytes does not fit a placeholder of %2 bytes</source>
        <translation>une valeur de %1 octets ne tient pas dans un emplacement de %2 octets</translation>
    </message>
    <message>
        <source>its placeholder is not in the file</source>
        <translation>son emplacement n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the user %1 is not in the base; accepted are numbers and: %2</source>
        <translation>l’utilisateur %1 n’est pas dans la base ; accepté : des numéros et %2</translation>
    </message>
    <message>
        <source>the group %1 is not in the base; accepted are numbers and: %2</source>
        <translation>le groupe %1 n’est pas dans la base ; accepté : des numéros et %2</translation>
    </message>
    <message>
        <source>its root cannot take these settings (%1); it can only be written as it is</source>
        <translation>sa racine ne peut pas recevoir ces réglages (%1) ; elle ne peut être écrite que telle quelle</translation>
    </message>
    <message>
        <source>it has no FAT boot partition, where a card&apos;s own files and the command line would go</source>
        <translation>elle n’a pas de partition de démarrage FAT, où iraient les fichiers propres d’une carte et la ligne de commande</translation>
    </message>
    <message>
        <source>the base holds no kernel modules, so it is not known whether its kernel can mount %1</source>
        <translation>la base ne contient pas de modules du noyau : on ne sait pas si son noyau peut monter %1</translation>
    </message>
    <message>
        <source>the base&apos;s kernel has no driver for %1; it has %2</source>
        <translation>le noyau de la base n’a pas de pilote pour %1 ; il a %2</translation>
    </message>
    <message>
        <source>%1 would hide %2, which is written to the root; accepted is another mount point, or &quot;copy&quot;: true, which moves it in</source>
        <translation>%1 masquerait %2, qui est écrit dans la racine ; accepté : un autre point de montage, ou &quot;copy&quot;: true, qui l’y déplace</translation>
    </message>
    <message>
        <source>%1 is used twice</source>
        <translation>%1 est utilisé deux fois</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s), sudo without a password</source>
        <translation>%1 : connexion par mot de passe et clés SSH (%2), sudo sans mot de passe</translation>
    </message>
    <message>
        <source>%1: logs in by password and %2 SSH key(s)</source>
        <translation>%1 : connexion par mot de passe et clés SSH (%2)</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s), sudo without a password</source>
        <translation>%1 : connexion par clés SSH (%2), sudo sans mot de passe</translation>
    </message>
    <message>
        <source>%1: logs in by %2 SSH key(s)</source>
        <translation>%1 : connexion par clés SSH (%2)</translation>
    </message>
    <message>
        <source>%1: system user</source>
        <translation>%1 : utilisateur système</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3; GPT</source>
        <translation>carte : %1, au moins %2 ; %3 ; GPT</translation>
    </message>
    <message>
        <source>card: %1, at least %2; %3</source>
        <translation>carte : %1, au moins %2 ; %3</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>copie de %1</translation>
    </message>
    <message>
        <source>it is neither file, folder nor symlink and cannot be moved into a partition</source>
        <translation>ce n’est ni un fichier, ni un dossier, ni un lien symbolique, et ne peut pas être déplacé dans une partition</translation>
    </message>
    <message>
        <source>writing accounts</source>
        <translation>écriture des comptes</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>écriture des fichiers</translation>
    </message>
    <message>
        <source>copying the base&apos;s root</source>
        <translation>copie de la racine de la base</translation>
    </message>
    <message>
        <source>growing the root to %1</source>
        <translation>agrandissement de la racine à %1</translation>
    </message>
    <message>
        <source>moving %1 into its partition</source>
        <translation>déplacement de %1 dans sa partition</translation>
    </message>
    <message>
        <source>the composed filesystem has errors: %1</source>
        <translation>le système de fichiers composé a des erreurs : %1</translation>
    </message>
    <message>
        <source>checking the root</source>
        <translation>vérification de la racine</translation>
    </message>
    <message>
        <source>composing was cancelled</source>
        <translation>la composition a été annulée</translation>
    </message>
    <message>
        <source>the base has no root</source>
        <translation>la base n’a pas de racine</translation>
    </message>
    <message>
        <source>the composed root</source>
        <translation>la racine composée</translation>
    </message>
    <message>
        <source>composing the root</source>
        <translation>composition de la racine</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>making a folder in it</source>
        <translation>création d’un dossier à l’intérieur</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 network such as &quot;192.168.1.0/24&quot; or &quot;fd00::/8&quot;</source>
        <translation>un réseau IPv4 ou IPv6 comme &quot;192.168.1.0/24&quot; ou &quot;fd00::/8&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address</source>
        <translation>%1 n’est pas une adresse</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address such as &quot;192.168.1.1&quot; or &quot;fd00::1&quot;</source>
        <translation>une adresse IPv4 ou IPv6 comme &quot;192.168.1.1&quot; ou &quot;fd00::1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network</source>
        <translation>%1 n’est pas un réseau</translation>
    </message>
    <message>
        <source>%1 is an address in a network and not the network itself</source>
        <translation>%1 est une adresse dans un réseau et non le réseau lui-même</translation>
    </message>
    <message>
        <source>&quot;%1/%2&quot;</source>
        <translation>&quot;%1/%2&quot;</translation>
    </message>
    <message>
        <source>a host&apos;s address with its prefix length, such as &quot;192.168.1.20/24&quot;</source>
        <translation>l’adresse d’un hôte avec sa longueur de préfixe, comme &quot;192.168.1.20/24&quot;</translation>
    </message>
    <message>
        <source>%1 is not an address with a prefix length</source>
        <translation>%1 n’est pas une adresse avec longueur de préfixe</translation>
    </message>
    <message>
        <source>%1 is not an address that a host can have</source>
        <translation>%1 n’est pas une adresse qu’un hôte puisse avoir</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s own address</source>
        <translation>%1 est l’adresse du réseau lui-même</translation>
    </message>
    <message>
        <source>%1 is the network&apos;s broadcast address</source>
        <translation>%1 est l’adresse de diffusion du réseau</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>est true</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>est false</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>est un nombre</translation>
    </message>
    <message>
        <source>is the text %1</source>
        <translation>est le texte %1</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>est une liste</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>est un objet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>has %1 entries</source>
        <translation>a %1 entrées</translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>%1 entrées au plus</translation>
    </message>
    <message>
        <source>is not a key of a preset</source>
        <translation>n’est pas une clé d’un profil</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>is a number that is not accepted</source>
        <translation>est un nombre qui n’est pas accepté</translation>
    </message>
    <message>
        <source>%1 names a folder</source>
        <translation>%1 nomme un dossier</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>le chemin d’un fichier</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>une liste d’objets</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>%1 is not a known value</source>
        <translation>%1 n’est pas une valeur connue</translation>
    </message>
    <message>
        <source>nothing after the closing brace</source>
        <translation>rien après l’accolade fermante</translation>
    </message>
    <message>
        <source>at most %1 levels of braces and brackets</source>
        <translation>%1 niveaux d’accolades et de crochets au plus</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>une clé entre guillemets</translation>
    </message>
    <message>
        <source>the key is given twice; accepted is each key once</source>
        <translation>la clé est donnée deux fois ; accepté : chaque clé une fois</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a comma or a closing brace</source>
        <translation>une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a comma or a closing bracket</source>
        <translation>une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>control characters of a text to be written as \u and four digits</source>
        <translation>les caractères de contrôle d’un texte sous la forme \u et quatre chiffres</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u after a backslash</source>
        <translation>un des caractères &quot; \ / b f n r t u après une barre oblique inverse</translation>
    </message>
    <message>
        <source>the second half of a surrogate pair</source>
        <translation>la seconde moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>both halves of a surrogate pair</source>
        <translation>les deux moitiés d’une paire de substitution</translation>
    </message>
    <message>
        <source>a character other than U+0000</source>
        <translation>un caractère autre que U+0000</translation>
    </message>
    <message>
        <source>four hexadecimal digits</source>
        <translation>quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a number without leading zeros</source>
        <translation>un nombre sans zéros initiaux</translation>
    </message>
    <message>
        <source>a digit after the decimal point</source>
        <translation>un chiffre après le point décimal</translation>
    </message>
    <message>
        <source>a digit in the exponent</source>
        <translation>un chiffre dans l’exposant</translation>
    </message>
    <message>
        <source>a number in the range of a double</source>
        <translation>un nombre dans l’intervalle d’un double</translation>
    </message>
    <message>
        <source>is not JSON at line %1, column %2: expected %3</source>
        <translation>n’est pas du JSON à la ligne %1, colonne %2 : attendu : %3</translation>
    </message>
    <message>
        <source>has %1 bytes</source>
        <translation>a %1 octets</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 octets au plus</translation>
    </message>
    <message>
        <source>is not a message as it is stored</source>
        <translation>n’est pas un message sous sa forme enregistrée</translation>
    </message>
    <message>
        <source>accepted is %1</source>
        <translation>accepté : %1</translation>
    </message>
    <message>
        <source>is not a key of network.json</source>
        <translation>n’est pas une clé de network.json</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>une liste de %1 entrées au plus</translation>
    </message>
    <message>
        <source>%1 is not an address to download from</source>
        <translation>%1 n’est pas une adresse de téléchargement</translation>
    </message>
    <message>
        <source>https://…, http:// of this computer, or the path of a file or folder</source>
        <translation>https://…, http:// de cet ordinateur, ou le chemin d’un fichier ou d’un dossier</translation>
    </message>
    <message>
        <source>an object with product and address</source>
        <translation>un objet avec &quot;product&quot; et &quot;address&quot;</translation>
    </message>
    <message>
        <source>%1 is not a program of the join</source>
        <translation>%1 n’est pas un programme de l’adhésion</translation>
    </message>
    <message>
        <source>consul, vault, openbao or consul-template</source>
        <translation>consul, vault, openbao ou consul-template</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… ou un dossier</translation>
    </message>
    <message>
        <source>%1 has a mirror already</source>
        <translation>%1 a déjà un miroir</translation>
    </message>
    <message>
        <source>an address or a file in quotation marks</source>
        <translation>une adresse ou un fichier entre guillemets</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be located: neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>ne peut pas être localisé : ni XDG_CONFIG_HOME ni HOME n’est un chemin absolu</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>%1 is not a size</source>
        <translation>%1 n’est pas une taille</translation>
    </message>
    <message>
        <source>a number of sectors</source>
        <translation>un nombre de secteurs</translation>
    </message>
    <message>
        <source>%1 is not a filesystem that can be made</source>
        <translation>%1 n’est pas un système de fichiers qui peut être créé</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs, f2fs, vfat or swap</source>
        <translation>ext4, xfs, btrfs, f2fs, vfat ou swap</translation>
    </message>
    <message>
        <source>%1: left out; filesystems are made with a fixed set of features</source>
        <translation>%1 : laissé de côté ; les systèmes de fichiers sont créés avec un jeu fixe de fonctions</translation>
    </message>
    <message>
        <source>%1 (%2): left out; the boot partition is the base&apos;s own</source>
        <translation>%1 (%2) : laissée de côté ; la partition de démarrage est celle de la base</translation>
    </message>
    <message>
        <source>is not a list in any builder</source>
        <translation>n’est une liste dans aucun builder</translation>
    </message>
    <message>
        <source>a template of Packer&apos;s ARM builder</source>
        <translation>un modèle de l’ARM builder de Packer</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>making the folder</source>
        <translation>création du dossier</translation>
    </message>
    <message>
        <source>exists already; accepted is a folder that does not</source>
        <translation>existe déjà ; accepté : un dossier qui n’existe pas</translation>
    </message>
    <message>
        <source>renaming the folder into its place</source>
        <translation>renommage du dossier à sa place</translation>
    </message>
    <message>
        <source>finding the folder</source>
        <translation>recherche du dossier</translation>
    </message>
    <message>
        <source>is not the only source</source>
        <translation>n’est pas la seule source</translation>
    </message>
    <message>
        <source>one of: &quot;version&quot; of a release, a local &quot;file&quot;, or &quot;inBase&quot;: true for the base&apos;s own</source>
        <translation>l’un de : &quot;version&quot; d’une publication, un &quot;file&quot; local, ou &quot;inBase&quot;: true pour celui de la base</translation>
    </message>
    <message>
        <source>and &quot;subnet&quot; are both given or both missing</source>
        <translation>et &quot;subnet&quot; sont tous deux donnés ou tous deux absents</translation>
    </message>
    <message>
        <source>one of them: &quot;default&quot;, an interface&apos;s name, or a network</source>
        <translation>l’un d’eux : &quot;default&quot;, le nom d’une interface, ou un réseau</translation>
    </message>
    <message>
        <source>does not name a server</source>
        <translation>ne nomme aucun serveur</translation>
    </message>
    <message>
        <source>a list of at least one, such as [&quot;consul.example&quot;]</source>
        <translation>une liste d’au moins un, comme [&quot;consul.example&quot;]</translation>
    </message>
    <message>
        <source>has %1 of &quot;url&quot;, &quot;file&quot; and &quot;id&quot;</source>
        <translation>a %1 de &quot;url&quot;, &quot;file&quot; et &quot;id&quot;</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>exactement l’un d’eux</translation>
    </message>
    <message>
        <source>opening the preset</source>
        <translation>ouverture du profil</translation>
    </message>
    <message>
        <source>reading the preset</source>
        <translation>lecture du profil</translation>
    </message>
    <message>
        <source>is not a regular file; accepted is a preset&apos;s JSON file</source>
        <translation>n’est pas un fichier ordinaire ; accepté : le fichier JSON d’un profil</translation>
    </message>
    <message>
        <source>a preset&apos;s JSON file</source>
        <translation>le fichier JSON d’un profil</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>finding the preset&apos;s folder</source>
        <translation>recherche du dossier du profil</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <translation>%1 ; vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>%1; accepted here are %2</source>
        <translation>%1 ; accepté ici : %2</translation>
    </message>
    <message>
        <source>is given beside a size of its own; accepted is &quot;min&quot; beside &quot;size&quot;: &quot;rest&quot; only</source>
        <translation>est donné à côté d’une taille propre ; accepté : &quot;min&quot; seulement à côté de &quot;size&quot;: &quot;rest&quot;</translation>
    </message>
    <message>
        <source>is not a size in bytes</source>
        <translation>n’est pas une taille en octets</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;</source>
        <translation>une taille comme &quot;8GiB&quot;</translation>
    </message>
    <message>
        <source>%1 is plain http, which does not protect the image against changes on the way; accepted is https, or http with &quot;sha256&quot;</source>
        <translation>%1 est du http en clair, qui ne protège pas l’image des modifications en chemin ; accepté : https, ou http avec &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>is &quot;dhcp&quot;, which brings address, gateway and dns; accepted is &quot;static&quot; where they are given</source>
        <translation>est &quot;dhcp&quot;, qui apporte adresse, passerelle et DNS ; accepté : &quot;static&quot; là où ils sont donnés</translation>
    </message>
    <message>
        <source>is missing; accepted for &quot;static&quot; is an address with its prefix length, such as &quot;192.168.1.{n+20}/24&quot;</source>
        <translation>manque ; accepté pour &quot;static&quot; : une adresse avec sa longueur de préfixe, comme &quot;192.168.1.{n+20}/24&quot;</translation>
    </message>
    <message>
        <source>%1 cannot be reached from %2; accepted is an address of the same network</source>
        <translation>%1 n’est pas joignable depuis %2 ; accepté : une adresse du même réseau</translation>
    </message>
    <message>
        <source>%1 is the account of a service of the join; accepted is another name</source>
        <translation>%1 est le compte d’un service de l’entrée dans le cluster ; accepté : un autre nom</translation>
    </message>
    <message>
        <source>is %1, too small for %2</source>
        <translation>est %1, trop petit pour %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>is given for %1, which cannot be mounted; accepted is a filesystem or no mount</source>
        <translation>est donné pour %1, qui ne peut pas être monté ; accepté : un système de fichiers, ou aucun montage</translation>
    </message>
    <message>
        <source>are given without a mount point; accepted is &quot;mount&quot; beside them</source>
        <translation>sont données sans point de montage ; accepté : &quot;mount&quot; à côté</translation>
    </message>
    <message>
        <source>is given without a mount point; accepted is &quot;mount&quot; beside it</source>
        <translation>est donné sans point de montage ; accepté : &quot;mount&quot; à côté</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs, or the mount options uid=, gid=, umask=</source>
        <translation>est donné pour %1, qui n’enregistre ni propriétaires ni modes ; accepté : ext4, xfs, btrfs ou f2fs, ou les options de montage uid=, gid=, umask=</translation>
    </message>
    <message>
        <source>is given for %1, which does not store owners and modes; accepted is ext4, xfs, btrfs or f2fs</source>
        <translation>est donné pour %1, qui n’enregistre ni propriétaires ni modes ; accepté : ext4, xfs, btrfs ou f2fs</translation>
    </message>
    <message>
        <source>%1 has %2 characters</source>
        <translation>%1 a %2 caractères</translation>
    </message>
    <message>
        <source>at most %1 characters for %2</source>
        <translation>%1 caractères au plus pour %2</translation>
    </message>
    <message>
        <source>%1 is also that of %2; accepted is each mount point once</source>
        <translation>%1 est aussi celui de %2 ; accepté : chaque point de montage une fois</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 are nested, and one would hide the other; accepted are mount points side by side</source>
        <translation>%1 et %2 de %3 sont imbriqués, et l’un masquerait l’autre ; accepté : des points de montage côte à côte</translation>
    </message>
    <message>
        <source>take more than the whole card by their shares; accepted is 100% at most</source>
        <translation>prennent par leurs parts plus que la carte entière ; accepté : 100% au plus</translation>
    </message>
    <message>
        <source>is &quot;rest&quot;, and so is %1; accepted is &quot;rest&quot; once</source>
        <translation>est &quot;rest&quot;, et %1 aussi ; accepté : &quot;rest&quot; une fois</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each path once</source>
        <translation>%1 est donné deux fois ; accepté : chaque chemin une fois</translation>
    </message>
    <message>
        <source>%1 is where a partition is mounted (%2), and would be hidden; accepted is a path outside</source>
        <translation>%1 est là où une partition est montée (%2), et serait masqué ; accepté : un chemin ailleurs</translation>
    </message>
    <message>
        <source>%1 is given twice; accepted is each label once</source>
        <translation>%1 est donné deux fois ; accepté : chaque nom une fois</translation>
    </message>
    <message>
        <source>writing the preset</source>
        <translation>écriture du profil</translation>
    </message>
    <message>
        <source>writing the folder</source>
        <translation>écriture du dossier</translation>
    </message>
    <message>
        <source>exists already; accepted is a file that does not</source>
        <translation>existe déjà ; accepté : un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>neither XDG_CONFIG_HOME nor HOME is an absolute path</source>
        <translation>ni XDG_CONFIG_HOME ni HOME n’est un chemin absolu</translation>
    </message>
    <message>
        <source>reading the presets folder</source>
        <translation>lecture du dossier des profils</translation>
    </message>
    <message>
        <source>%1 is not a preset</source>
        <translation>%1 n’est pas un profil</translation>
    </message>
    <message>
        <source>%1; `landfall-cli preset list` shows those there are</source>
        <translation>%1 ; `landfall-cli preset list` montre ceux qui existent</translation>
    </message>
    <message>
        <source>has too many presets of one name</source>
        <translation>a trop de profils du même nom</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>differs after being written and read back</source>
        <translation>diffère après écriture et relecture</translation>
    </message>
    <message>
        <source>making the presets folder</source>
        <translation>création du dossier des profils</translation>
    </message>
    <message>
        <source>%1 exists already; accepted is another name</source>
        <translation>%1 existe déjà ; accepté : un autre nom</translation>
    </message>
    <message>
        <source>removing the preset</source>
        <translation>suppression du profil</translation>
    </message>
    <message>
        <source>a size such as &quot;8GiB&quot;, a share of the card such as &quot;12.5%&quot;, or &quot;rest&quot;</source>
        <translation>une taille comme &quot;8GiB&quot;, une part de la carte comme &quot;12.5%&quot;, ou &quot;rest&quot;</translation>
    </message>
    <message>
        <source>%1 is not a share of the card</source>
        <translation>%1 n’est pas une part de la carte</translation>
    </message>
    <message>
        <source>%1 is not greater than zero</source>
        <translation>%1 n’est pas supérieur à zéro</translation>
    </message>
    <message>
        <source>a whole number with h, m or s, from &quot;1s&quot; to &quot;768h&quot;, such as &quot;24h&quot;</source>
        <translation>un nombre entier avec h, m ou s, de &quot;1s&quot; à &quot;768h&quot;, comme &quot;24h&quot;</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 n’est pas une durée</translation>
    </message>
    <message>
        <source>%1 is not a file mode</source>
        <translation>%1 n’est pas un mode de fichier</translation>
    </message>
    <message>
        <source>three or four octal digits, such as &quot;0755&quot;</source>
        <translation>trois ou quatre chiffres octaux, comme &quot;0755&quot;</translation>
    </message>
    <message>
        <source>%1 is not an owner</source>
        <translation>%1 n’est pas un propriétaire</translation>
    </message>
    <message>
        <source>a user&apos;s and a group&apos;s name or number, such as &quot;consul:consul&quot;</source>
        <translation>le nom ou le numéro d’un utilisateur et d’un groupe, comme &quot;consul:consul&quot;</translation>
    </message>
    <message>
        <source>is not a key of a secrets file</source>
        <translation>n’est pas une clé d’un fichier de secrets</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>est donné deux fois</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>chaque clé une fois</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>reading the secrets file</source>
        <translation>lecture du fichier de secrets</translation>
    </message>
    <message>
        <source>a JSON file of your own</source>
        <translation>un fichier JSON à vous</translation>
    </message>
    <message>
        <source>belongs to user %1</source>
        <translation>appartient à l’utilisateur %1</translation>
    </message>
    <message>
        <source>a file of user %1, who runs this program</source>
        <translation>un fichier de l’utilisateur %1, qui exécute ce programme</translation>
    </message>
    <message>
        <source>is accessible to others than its owner</source>
        <translation>est accessible à d’autres que son propriétaire</translation>
    </message>
    <message>
        <source>mode 0600 (chmod 600)</source>
        <translation>mode 0600 (chmod 600)</translation>
    </message>
    <message>
        <source>has a line break or another control character in it; accepted is one line</source>
        <translation>contient un saut de ligne ou un autre caractère de contrôle ; accepté : une ligne</translation>
    </message>
    <message>
        <source>has a space or a character outside of printable ASCII in it; accepted is a token as the server gave it</source>
        <translation>contient une espace ou un caractère hors de l’ASCII imprimable ; accepté : un jeton tel que le serveur l’a donné</translation>
    </message>
    <message>
        <source>opening the secrets file</source>
        <translation>ouverture du fichier de secrets</translation>
    </message>
    <message>
        <source>one line of a .pub file, for example &quot;ssh-ed25519 AAAA... name&quot;</source>
        <translation>une ligne d’un fichier .pub, par exemple &quot;ssh-ed25519 AAAA... name&quot;</translation>
    </message>
    <message>
        <source>%1 has a key that is not valid base64 (cut off?)</source>
        <translation>%1 a une clé qui n’est pas du base64 valide (coupée ?)</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, but the key in it is of type %3</source>
        <translation>%1 dit &quot;%2&quot;, mais la clé qu’il contient est de type %3</translation>
    </message>
    <message>
        <source>%1 has a key that is damaged or cut off</source>
        <translation>%1 a une clé abîmée ou coupée</translation>
    </message>
    <message>
        <source>is a private key, which must never leave its owner; accepted is the public key, %1</source>
        <translation>est une clé privée, qui ne doit jamais quitter son propriétaire ; accepté : la clé publique, %1</translation>
    </message>
    <message>
        <source>%1 has more than one line</source>
        <translation>%1 a plus d’une ligne</translation>
    </message>
    <message>
        <source>%1 is a DSA key, which OpenSSH no longer accepts</source>
        <translation>%1 est une clé DSA, qu’OpenSSH n’accepte plus</translation>
    </message>
    <message>
        <source>%1 does not begin with a known key type and a space</source>
        <translation>%1 ne commence pas par un type de clé connu et une espace</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, beginning with a letter or &apos;_&apos;</source>
        <translation>1 à 32 lettres minuscules, chiffres, &apos;-&apos; et &apos;_&apos;, avec au début une lettre ou &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 is not a user&apos;s name</source>
        <translation>%1 n’est pas un nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 has characters that a user&apos;s name cannot have</source>
        <translation>%1 a des caractères qu’un nom d’utilisateur ne peut pas avoir</translation>
    </message>
    <message>
        <source>%1 is an account of the system</source>
        <translation>%1 est un compte du système</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends</source>
        <translation>1 à 63 lettres, chiffres et traits d’union, avec une lettre ou un chiffre aux deux bouts</translation>
    </message>
    <message>
        <source>{n}, {n:02} (two digits), {n+20} (the number plus 20) or {n+20:03}</source>
        <translation>{n}, {n:02} (deux chiffres), {n+20} (le numéro plus 20) ou {n+20:03}</translation>
    </message>
    <message>
        <source>%1 has letters outside of ASCII</source>
        <translation>%1 a des lettres hors de l’ASCII</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits and hyphens, with a letter or digit at both ends, for example %1</source>
        <translation>1 à 63 lettres, chiffres et traits d’union, avec une lettre ou un chiffre aux deux bouts, par exemple %1</translation>
    </message>
    <message>
        <source>%1 is not a host name</source>
        <translation>%1 n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>%1 begins or ends with a hyphen</source>
        <translation>%1 commence ou finit par un trait d’union</translation>
    </message>
    <message>
        <source>%1 has a dot in it; a host name is one label, without a domain</source>
        <translation>%1 contient un point ; un nom d’hôte est un seul mot, sans domaine</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1 is the name of the loopback address on every host</source>
        <translation>%1 est sur tout hôte le nom de l’adresse de bouclage</translation>
    </message>
    <message>
        <source>%1 has a lone brace</source>
        <translation>%1 a une accolade isolée</translation>
    </message>
    <message>
        <source>%1 has braces that are not a placeholder</source>
        <translation>%1 a des accolades qui ne sont pas un emplacement</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, beginning and ending with a letter, a digit or &apos;_&apos;</source>
        <translation>lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, avec au début et à la fin une lettre, un chiffre ou &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 has a character in it that is not accepted</source>
        <translation>%1 contient un caractère qui n’est pas accepté</translation>
    </message>
    <message>
        <source>a cloud auto-join text such as &quot;provider=aws tag_key=consul tag_value=server&quot;</source>
        <translation>un texte de cloud auto-join comme &quot;provider=aws tag_key=consul tag_value=server&quot;</translation>
    </message>
    <message>
        <source>%1 is a credential, and a preset must not hold secrets; accepted is a cloud auto-join text without one</source>
        <translation>%1 est un identifiant secret, et un profil ne doit pas contenir de secrets ; accepté : un texte de cloud auto-join qui n’en contient pas</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses only)</source>
        <translation>&quot;https://host:port&quot; (http seulement pour les adresses de bouclage)</translation>
    </message>
    <message>
        <source>the host&apos;s name as DNS has it, for example %1</source>
        <translation>le nom de l’hôte tel que le DNS le connaît, par exemple %1</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address</source>
        <translation>%1 n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>%1 has a path or query behind the host and port</source>
        <translation>%1 a un chemin ou une requête derrière l’hôte et le port</translation>
    </message>
    <message>
        <source>%1 is not https</source>
        <translation>%1 n’est pas en https</translation>
    </message>
    <message>
        <source>%1 is plain http, which anyone on the way can read</source>
        <translation>%1 est du http en clair, que chacun peut lire en chemin</translation>
    </message>
    <message>
        <source>%1 is not a mount</source>
        <translation>%1 n’est pas un point de montage</translation>
    </message>
    <message>
        <source>a name such as &quot;approle&quot; or &quot;team/kv&quot; of %1</source>
        <translation>un nom comme &quot;approle&quot; ou &quot;team/kv&quot; fait de %1</translation>
    </message>
    <message>
        <source>%1 begins with a prefix that Vault adds itself</source>
        <translation>%1 commence par un préfixe que Vault ajoute lui-même</translation>
    </message>
    <message>
        <source>the mount&apos;s own name, such as &quot;approle&quot;</source>
        <translation>le nom propre du point de montage, comme &quot;approle&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role&apos;s name</source>
        <translation>%1 n’est pas un nom de rôle</translation>
    </message>
    <message>
        <source>1 to 128 %1</source>
        <translation>1 à 128 %1</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;</source>
        <translation>le chemin de l’API de Vault derrière /v1/, comme &quot;kv/data/consul/join&quot;</translation>
    </message>
    <message>
        <source>%1 begins with a slash or &quot;v1/&quot;</source>
        <translation>%1 commence par une barre oblique ou &quot;v1/&quot;</translation>
    </message>
    <message>
        <source>%1 is not a path in Vault</source>
        <translation>%1 n’est pas un chemin dans Vault</translation>
    </message>
    <message>
        <source>the path of Vault&apos;s API behind /v1/, such as &quot;kv/data/consul/join&quot;, each part of %1</source>
        <translation>le chemin de l’API de Vault derrière /v1/, comme &quot;kv/data/consul/join&quot;, chaque partie faite de %1</translation>
    </message>
    <message>
        <source>%1 is not a key&apos;s name</source>
        <translation>%1 n’est pas un nom de clé</translation>
    </message>
    <message>
        <source>%1 is not a namespace</source>
        <translation>%1 n’est pas un espace de noms</translation>
    </message>
    <message>
        <source>nothing, or names separated by slashes, such as &quot;team/lab&quot;</source>
        <translation>rien, ou des noms séparés par des barres obliques, comme &quot;team/lab&quot;</translation>
    </message>
    <message>
        <source>%1 is not a role-id</source>
        <translation>%1 n’est pas un role-id</translation>
    </message>
    <message>
        <source>1 to 128 printable ASCII characters without a space, such as &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</source>
        <translation>1 à 128 caractères ASCII imprimables sans espace, comme &quot;6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968&quot;</translation>
    </message>
    <message>
        <source>%1 is not a datacenter&apos;s name</source>
        <translation>%1 n’est pas un nom de datacenter</translation>
    </message>
    <message>
        <source>1 to 63 lower-case letters, digits, &apos;-&apos; and &apos;_&apos;, such as &quot;dc1&quot;</source>
        <translation>1 à 63 lettres minuscules, chiffres, &apos;-&apos; et &apos;_&apos;, comme &quot;dc1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a server to join</source>
        <translation>%1 n’est pas un serveur à rejoindre</translation>
    </message>
    <message>
        <source>a DNS name or an address, with a port or without, such as &quot;consul.example&quot; or &quot;192.168.1.10:8301&quot;</source>
        <translation>un nom DNS ou une adresse, avec ou sans port, comme &quot;consul.example&quot; ou &quot;192.168.1.10:8301&quot;</translation>
    </message>
    <message>
        <source>%1 is not a network interface</source>
        <translation>%1 n’est pas une interface réseau</translation>
    </message>
    <message>
        <source>&quot;default&quot;, or 1 to 15 letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;tailscale0&quot;</source>
        <translation>&quot;default&quot;, ou 1 à 15 lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, comme &quot;tailscale0&quot;</translation>
    </message>
    <message>
        <source>%1 is not a key of node metadata</source>
        <translation>%1 n’est pas une clé de métadonnées d’un nœud</translation>
    </message>
    <message>
        <source>1 to 128 letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>1 à 128 lettres, chiffres, &apos;-&apos; et &apos;_&apos;</translation>
    </message>
    <message>
        <source>%1 begins with &quot;consul-&quot;, which Consul reserves</source>
        <translation>%1 commence par &quot;consul-&quot;, que Consul se réserve</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <source>%1 has %2 bytes</source>
        <translation>%1 a %2 octets</translation>
    </message>
    <message>
        <source>a release&apos;s version, such as &quot;1.22.6&quot;</source>
        <translation>la version d’une publication, comme &quot;1.22.6&quot;</translation>
    </message>
    <message>
        <source>%1 is not a version</source>
        <translation>%1 n’est pas une version</translation>
    </message>
    <message>
        <source>a name of the tz database, such as &quot;Europe/Rome&quot; or &quot;UTC&quot;</source>
        <translation>un nom de la base tz, comme &quot;Europe/Rome&quot; ou &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>%1 is not a time zone&apos;s name</source>
        <translation>%1 n’est pas un nom de fuseau horaire</translation>
    </message>
    <message>
        <source>%1 is not in the tz database</source>
        <translation>%1 n’est pas dans la base tz</translation>
    </message>
    <message>
        <source>%1 is not a keyboard layout</source>
        <translation>%1 n’est pas une disposition de clavier</translation>
    </message>
    <message>
        <source>a locale such as &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; or &quot;C.UTF-8&quot;</source>
        <translation>une locale comme &quot;en_GB.UTF-8&quot;, &quot;de_DE.UTF-8&quot; ou &quot;C.UTF-8&quot;</translation>
    </message>
    <message>
        <source>%1 is not a locale&apos;s name</source>
        <translation>%1 n’est pas un nom de locale</translation>
    </message>
    <message>
        <source>%1 has an empty part (a slash too many)</source>
        <translation>%1 a une partie vide (une barre oblique de trop)</translation>
    </message>
    <message>
        <source>%1 has a part that is &quot;.&quot; or &quot;..&quot;</source>
        <translation>%1 a une partie qui est &quot;.&quot; ou &quot;..&quot;</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 ne commence pas par une barre oblique</translation>
    </message>
    <message>
        <source>an absolute path of letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;/srv/data&quot;</source>
        <translation>un chemin absolu fait de lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, comme &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>%1 is the root&apos;s mount point</source>
        <translation>%1 est le point de montage de la racine</translation>
    </message>
    <message>
        <source>%1 is in the system&apos;s own %2</source>
        <translation>%1 est dans %2, qui est au système</translation>
    </message>
    <message>
        <source>a place outside of it, such as &quot;/srv/data&quot;</source>
        <translation>un endroit ailleurs, comme &quot;/srv/data&quot;</translation>
    </message>
    <message>
        <source>one option of mount, such as &quot;noatime&quot; or &quot;commit=30&quot;</source>
        <translation>une option de mount, comme &quot;noatime&quot; ou &quot;commit=30&quot;</translation>
    </message>
    <message>
        <source>%1 is not a mount option</source>
        <translation>%1 n’est pas une option de montage</translation>
    </message>
    <message>
        <source>an absolute path of a file, such as &quot;/etc/motd&quot;</source>
        <translation>le chemin absolu d’un fichier, comme &quot;/etc/motd&quot;</translation>
    </message>
    <message>
        <source>%1 is in %2, which is mounted over when the system boots</source>
        <translation>%1 est dans %2, sur lequel autre chose est monté au démarrage</translation>
    </message>
    <message>
        <source>%1 is not a label</source>
        <translation>%1 n’est pas un nom de partition</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, such as &quot;data&quot;</source>
        <translation>lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;, comme &quot;data&quot;</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space</source>
        <translation>%1 commence ou finit par une espace</translation>
    </message>
    <message>
        <source>a name without spaces at its ends</source>
        <translation>un nom sans espace au début ni à la fin</translation>
    </message>
    <message>
        <source>an address such as &quot;https://images.example/pi-lite-arm64.img.xz&quot;</source>
        <translation>une adresse comme &quot;https://images.example/pi-lite-arm64.img.xz&quot;</translation>
    </message>
    <message>
        <source>%1 has a character in it that an address cannot have</source>
        <translation>%1 contient un caractère qu’une adresse ne peut pas avoir</translation>
    </message>
    <message>
        <source>%1, other characters as % and two hexadecimal digits</source>
        <translation>%1, les autres caractères en % et deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1 is not an address with a host</source>
        <translation>%1 n’est pas une adresse avec un hôte</translation>
    </message>
    <message>
        <source>%1 is neither https nor http</source>
        <translation>%1 n’est ni https ni http</translation>
    </message>
    <message>
        <source>%1 names no file</source>
        <translation>%1 ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 digest</source>
        <translation>%1 n’est pas une empreinte SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1 is not an id</source>
        <translation>%1 n’est pas un identifiant</translation>
    </message>
    <message>
        <source>&quot;sample&quot; or an id that `landfall-cli base list` shows</source>
        <translation>&quot;sample&quot;, ou un identifiant que montre `landfall-cli base list`</translation>
    </message>
    <message>
        <source>a package&apos;s name, such as &quot;avahi-daemon&quot;</source>
        <translation>le nom d’un paquet, comme &quot;avahi-daemon&quot;</translation>
    </message>
    <message>
        <source>%1 is not a package&apos;s name</source>
        <translation>%1 n’est pas un nom de paquet</translation>
    </message>
    <message>
        <source>1 to 32 bytes (a letter outside of ASCII has two to four)</source>
        <translation>1 à 32 octets (une lettre hors de l’ASCII en a deux à quatre)</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters or 64 hexadecimal digits</source>
        <translation>8 à 63 caractères ASCII imprimables ou 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>8 to 63 printable ASCII characters</source>
        <translation>8 à 63 caractères ASCII imprimables</translation>
    </message>
    <message>
        <source>the passphrase is given for an open network</source>
        <translation>la phrase secrète est donnée pour un réseau ouvert</translation>
    </message>
    <message>
        <source>none, or another wifi.security</source>
        <translation>aucune, ou un autre wifi.security</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase secrète est vide</translation>
    </message>
    <message>
        <source>the passphrase is a key of 64 digits, which WPA3 cannot use</source>
        <translation>la phrase secrète est une clé de 64 chiffres, que WPA3 ne peut pas utiliser</translation>
    </message>
    <message>
        <source>the passphrase has %1 bytes</source>
        <translation>la phrase secrète a %1 octets</translation>
    </message>
    <message>
        <source>the passphrase has characters that are not printable ASCII</source>
        <translation>la phrase secrète a des caractères qui ne sont pas de l’ASCII imprimable</translation>
    </message>
    <message>
        <source>two capital letters of ISO 3166-1, such as &quot;IT&quot;</source>
        <translation>deux lettres majuscules de l’ISO 3166-1, comme &quot;IT&quot;</translation>
    </message>
    <message>
        <source>%1 is not in ISO 3166-1</source>
        <translation>%1 n’est pas dans l’ISO 3166-1</translation>
    </message>
    <message>
        <source>&quot;GB&quot; for the United Kingdom</source>
        <translation>&quot;GB&quot; pour le Royaume-Uni</translation>
    </message>
    <message>
        <source>%1 is not a country&apos;s code</source>
        <translation>%1 n’est pas un code de pays</translation>
    </message>
    <message>
        <source>join</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>first boot</source>
        <translation>premier démarrage</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>partitionnement</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>supplémentaire</translation>
    </message>
    <message>
        <source>cards of %1: %2</source>
        <translation>cartes de %1 : %2</translation>
    </message>
    <message>
        <source>OpenSSL could not make an Ed25519 key</source>
        <translation>OpenSSL n’a pas pu créer de clé Ed25519</translation>
    </message>
    <message>
        <source>has an unexpected length</source>
        <translation>a une longueur inattendue</translation>
    </message>
    <message>
        <source>1 to %1 bytes</source>
        <translation>1 à %1 octets</translation>
    </message>
    <message>
        <source>has a line break or a NUL in it</source>
        <translation>contient un saut de ligne ou un NUL</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>making a salt</source>
        <translation>création d’un sel</translation>
    </message>
    <message>
        <source>preparing yescrypt</source>
        <translation>préparation de yescrypt</translation>
    </message>
    <message>
        <source>hashing with yescrypt</source>
        <translation>hachage par yescrypt</translation>
    </message>
    <message>
        <source>libxcrypt made a hash of %1 characters where %2 were expected</source>
        <translation>libxcrypt a produit une empreinte de %1 caractères au lieu des %2 attendus</translation>
    </message>
    <message>
        <source>unknown form of a passphrase</source>
        <translation>forme inconnue de phrase secrète</translation>
    </message>
    <message>
        <source>OpenSSL could not derive a key from it (PBKDF2 with SHA-1)</source>
        <translation>OpenSSL n’a pas pu en dériver une clé (PBKDF2 avec SHA-1)</translation>
    </message>
    <message>
        <source>looking for drives</source>
        <translation>recherche des lecteurs</translation>
    </message>
    <message>
        <source>looking for the drive</source>
        <translation>recherche du lecteur</translation>
    </message>
    <message>
        <source>is not a block device</source>
        <translation>n’est pas un périphérique bloc</translation>
    </message>
    <message>
        <source>listening for udev events</source>
        <translation>écoute des événements udev</translation>
    </message>
    <message>
        <source>mkfs.btrfs wrote no superblock</source>
        <translation>mkfs.btrfs n’a pas écrit de superbloc</translation>
    </message>
    <message>
        <source>this computer&apos;s %1 enables features that a card&apos;s kernel may not support</source>
        <translation>le %1 de cet ordinateur active des fonctions que le noyau d’une carte ne prend peut-être pas en charge</translation>
    </message>
    <message>
        <source>the two copies of its root folder were not found</source>
        <translation>les deux copies de son dossier racine n’ont pas été trouvées</translation>
    </message>
    <message>
        <source>looking for its data</source>
        <translation>recherche de ses données</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>needs %1 and its folder has %2 free</source>
        <translation>a besoin de %1 et son dossier a %2 libres</translation>
    </message>
    <message>
        <source>is cut short: a range to be copied lies beyond its end</source>
        <translation>est tronqué : une plage à copier se trouve au-delà de sa fin</translation>
    </message>
    <message>
        <source>setting its length</source>
        <translation>définition de sa longueur</translation>
    </message>
    <message>
        <source>is cut short: it ends before the partition does</source>
        <translation>est tronqué : il se termine avant la partition</translation>
    </message>
    <message>
        <source>is too small to hold an ext4 filesystem</source>
        <translation>est trop petit pour un système de fichiers ext4</translation>
    </message>
    <message>
        <source>has no ext4 filesystem at byte %1</source>
        <translation>n’a pas de système de fichiers ext4 à l’octet %1</translation>
    </message>
    <message>
        <source>its ext4 has features that are not supported: %1</source>
        <translation>son ext4 a des fonctions qui ne sont pas prises en charge : %1</translation>
    </message>
    <message>
        <source>is an external journal, not a filesystem</source>
        <translation>est un journal externe, pas un système de fichiers</translation>
    </message>
    <message>
        <source>its ext4 was not unmounted cleanly (needs_recovery); run e2fsck on it, or take an image that was shut down properly</source>
        <translation>son ext4 n’a pas été démonté proprement (needs_recovery) ; lancez e2fsck dessus, ou prenez une image arrêtée correctement</translation>
    </message>
    <message>
        <source>its ext4 is marked as having errors; run e2fsck on it first</source>
        <translation>son ext4 est marqué comme ayant des erreurs ; lancez d’abord e2fsck dessus</translation>
    </message>
    <message>
        <source>its ext4 has the feature quota or project, with which it cannot be changed</source>
        <translation>son ext4 a la fonction quota ou project, avec laquelle il ne peut pas être modifié</translation>
    </message>
    <message>
        <source>its ext4 superblock is damaged: a block size of 2^%1 bytes</source>
        <translation>son superbloc ext4 est abîmé : une taille de bloc de 2^%1 octets</translation>
    </message>
    <message>
        <source>is cut short: its ext4 claims %1 blocks of %2 bytes, and the partition has only %3</source>
        <translation>est tronqué : son ext4 annonce %1 blocs de %2 octets, et la partition n’a que %3</translation>
    </message>
    <message>
        <source>was opened for reading only</source>
        <translation>a été ouvert en lecture seule</translation>
    </message>
    <message>
        <source>needs %1 and the filesystem has %2 free</source>
        <translation>demande %1, et le système de fichiers a %2 de libre</translation>
    </message>
    <message>
        <source>reading inode %1</source>
        <translation>lecture de l’inode %1</translation>
    </message>
    <message>
        <source>writing inode %1</source>
        <translation>écriture de l’inode %1</translation>
    </message>
    <message>
        <source>opening its ext4</source>
        <translation>ouverture de son ext4</translation>
    </message>
    <message>
        <source>reading the bitmaps of its ext4</source>
        <translation>lecture des tables de bits de son ext4</translation>
    </message>
    <message>
        <source>writing its ext4</source>
        <translation>écriture de son ext4</translation>
    </message>
    <message>
        <source>a symlink has the invalid length %1</source>
        <translation>un lien symbolique a la longueur invalide %1</translation>
    </message>
    <message>
        <source>a path must be absolute</source>
        <translation>un chemin doit être absolu</translation>
    </message>
    <message>
        <source>a name is longer than 255 bytes</source>
        <translation>un nom dépasse 255 octets</translation>
    </message>
    <message>
        <source>looking it up</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>too many levels of symlinks</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>there is no such file in this filesystem</source>
        <translation>ce fichier n’existe pas dans ce système de fichiers</translation>
    </message>
    <message>
        <source>reading its block map</source>
        <translation>lecture de sa table de blocs</translation>
    </message>
    <message>
        <source>its block map points beyond the filesystem&apos;s end</source>
        <translation>sa table de blocs pointe au-delà de la fin du système de fichiers</translation>
    </message>
    <message>
        <source>reading its block bitmap</source>
        <translation>lecture de sa table de bits des blocs</translation>
    </message>
    <message>
        <source>is stored in its inode (inline data) and has no blocks</source>
        <translation>est stocké dans son inode (inline data) et n’a pas de blocs</translation>
    </message>
    <message>
        <source>has holes: not all of its blocks are allocated</source>
        <translation>a des trous : tous ses blocs ne sont pas alloués</translation>
    </message>
    <message>
        <source>has unwritten extents</source>
        <translation>a des extents non écrits</translation>
    </message>
    <message>
        <source>listing it</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>is not a symlink</source>
        <translation>n’est pas un lien symbolique</translation>
    </message>
    <message>
        <source>is %1 long; at most %2 are read</source>
        <translation>fait %1 ; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>ends before the size in its inode</source>
        <translation>se termine avant la taille inscrite dans son inode</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>freeing its extended attributes</source>
        <translation>libération de ses attributs étendus</translation>
    </message>
    <message>
        <source>freeing its blocks</source>
        <translation>libération de ses blocs</translation>
    </message>
    <message>
        <source>removing it from its folder</source>
        <translation>retrait de son dossier</translation>
    </message>
    <message>
        <source>its folders are nested more than %1 deep: the filesystem is damaged</source>
        <translation>ses dossiers sont imbriqués sur plus de %1 niveaux : le système de fichiers est abîmé</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>consultation de %1</translation>
    </message>
    <message>
        <source>neither the root nor &quot;..&quot; can be removed</source>
        <translation>ni la racine ni &quot;..&quot; ne peut être supprimé</translation>
    </message>
    <message>
        <source>writing its data</source>
        <translation>écriture de ses données</translation>
    </message>
    <message>
        <source>allocating its blocks</source>
        <translation>allocation de ses blocs</translation>
    </message>
    <message>
        <source>a block was not allocated</source>
        <translation>un bloc n’a pas été alloué</translation>
    </message>
    <message>
        <source>allocating its inode</source>
        <translation>allocation de son inode</translation>
    </message>
    <message>
        <source>making its extent tree</source>
        <translation>création de son arbre d’extents</translation>
    </message>
    <message>
        <source>writing its inode</source>
        <translation>écriture de son inode</translation>
    </message>
    <message>
        <source>adding it to its folder</source>
        <translation>ajout à son dossier</translation>
    </message>
    <message>
        <source>its directory entry is missing</source>
        <translation>son entrée de répertoire manque</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>is a dangling symlink, not a folder</source>
        <translation>est un lien symbolique rompu, pas un dossier</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>a symlink&apos;s target must be 1 to 4095 bytes, and less than a block</source>
        <translation>la cible d’un lien symbolique doit faire 1 à 4095 octets, et moins qu’un bloc</translation>
    </message>
    <message>
        <source>is a folder, not a symlink</source>
        <translation>est un dossier, pas un lien symbolique</translation>
    </message>
    <message>
        <source>making the symlink</source>
        <translation>création du lien symbolique</translation>
    </message>
    <message>
        <source>has no f2fs filesystem, or a damaged one</source>
        <translation>n’a pas de système de fichiers f2fs, ou il est abîmé</translation>
    </message>
    <message>
        <source>its root inode is not where mkfs.f2fs puts it</source>
        <translation>son inode racine n’est pas là où mkfs.f2fs le place</translation>
    </message>
    <message>
        <source>changing the FAT in %1</source>
        <translation>modification de la FAT dans %1</translation>
    </message>
    <message>
        <source>there is no such folder in this FAT</source>
        <translation>ce dossier n’existe pas dans cette FAT</translation>
    </message>
    <message>
        <source>a file on a FAT must be below 4 GiB</source>
        <translation>un fichier sur une FAT doit faire moins de 4 GiB</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>needs %1 and the FAT has %2 free</source>
        <translation>demande %1, et la FAT a %2 de libre</translation>
    </message>
    <message>
        <source>there is no such file in this FAT</source>
        <translation>ce fichier n’existe pas dans cette FAT</translation>
    </message>
    <message>
        <source>a path on the boot partition must be absolute and name a file</source>
        <translation>un chemin sur la partition de démarrage doit être absolu et nommer un fichier</translation>
    </message>
    <message>
        <source>a path on the boot partition must not have &quot;//&quot;, &quot;.&quot; or &quot;..&quot;</source>
        <translation>un chemin sur la partition de démarrage ne doit pas contenir &quot;//&quot;, &quot;.&quot; ou &quot;..&quot;</translation>
    </message>
    <message>
        <source>a name on the boot partition must not be longer than 255 bytes</source>
        <translation>un nom sur la partition de démarrage ne doit pas dépasser 255 octets</translation>
    </message>
    <message>
        <source>a name on the boot partition must not end in a dot or a space</source>
        <translation>un nom sur la partition de démarrage ne doit pas finir par un point ou une espace</translation>
    </message>
    <message>
        <source>a name on the boot partition must not have control characters or any of &quot; * : &lt; &gt; ? \ | [ ]</source>
        <translation>un nom sur la partition de démarrage ne doit contenir ni caractère de contrôle ni &quot; * : &lt; &gt; ? \ | [ ]</translation>
    </message>
    <message>
        <source>its FAT is damaged: %1</source>
        <translation>sa FAT est abîmée : %1</translation>
    </message>
    <message>
        <source>has no FAT filesystem at byte %1</source>
        <translation>n’a pas de système de fichiers FAT à l’octet %1</translation>
    </message>
    <message>
        <source>invalid numbers in its boot sector</source>
        <translation>nombres invalides dans son secteur d’amorçage</translation>
    </message>
    <message>
        <source>is cut short: its FAT claims %1 bytes, and the partition has %2</source>
        <translation>est tronqué : sa FAT annonce %1 octets, et la partition en a %2</translation>
    </message>
    <message>
        <source>it has no room for data</source>
        <translation>elle n’a pas de place pour des données</translation>
    </message>
    <message>
        <source>%1 clusters</source>
        <translation>%1 clusters</translation>
    </message>
    <message>
        <source>more clusters than a FAT16 can address</source>
        <translation>plus de clusters qu’une FAT16 ne peut en adresser</translation>
    </message>
    <message>
        <source>its active FAT does not exist</source>
        <translation>sa FAT active n’existe pas</translation>
    </message>
    <message>
        <source>its table is smaller than its number of clusters</source>
        <translation>sa table est plus petite que son nombre de clusters</translation>
    </message>
    <message>
        <source>a chain leads to cluster %1, which does not exist or is free</source>
        <translation>une chaîne mène au cluster %1, qui n’existe pas ou est libre</translation>
    </message>
    <message>
        <source>a chain has a loop</source>
        <translation>une chaîne a une boucle</translation>
    </message>
    <message>
        <source>a folder is larger than 2 MiB</source>
        <translation>un dossier dépasse 2 MiB</translation>
    </message>
    <message>
        <source>%1 claims to be larger than the volume</source>
        <translation>%1 s’annonce plus grand que le volume</translation>
    </message>
    <message>
        <source>the chain of %1 is shorter than the file</source>
        <translation>la chaîne de %1 est plus courte que le fichier</translation>
    </message>
    <message>
        <source>its boot partition is a FAT32 of only %1 clusters; mtools takes one of less than 65525 for a FAT16. Make it with smaller clusters (mkfs.vfat -s), or as FAT16</source>
        <translation>sa partition de démarrage est une FAT32 de %1 clusters seulement ; mtools prend pour une FAT16 celle qui en a moins de 65525. Créez-la avec des clusters plus petits (mkfs.vfat -s), ou en FAT16</translation>
    </message>
    <message>
        <source>reading its length</source>
        <translation>lecture de sa longueur</translation>
    </message>
    <message>
        <source>is cut short: it ends before byte %1</source>
        <translation>est tronqué : il se termine avant l’octet %1</translation>
    </message>
    <message>
        <source>%1 is not a UUID of 36 characters in lower case</source>
        <translation>%1 n’est pas un UUID de 36 caractères en minuscules</translation>
    </message>
    <message>
        <source>is too long for this filesystem&apos;s label; accepted are at most %1 bytes</source>
        <translation>est trop long pour le nom de ce système de fichiers ; accepté : %1 octets au plus</translation>
    </message>
    <message>
        <source>a label must not have control characters or slashes</source>
        <translation>un nom de partition ne doit contenir ni caractère de contrôle ni barre oblique</translation>
    </message>
    <message>
        <source>making a prototype for mkfs.xfs</source>
        <translation>création d’un prototype pour mkfs.xfs</translation>
    </message>
    <message>
        <source>a raw partition has no filesystem</source>
        <translation>une partition brute n’a pas de système de fichiers</translation>
    </message>
    <message>
        <source>checking the ext4 in %1</source>
        <translation>vérification de l’ext4 dans %1</translation>
    </message>
    <message>
        <source>growing the ext4 in %1</source>
        <translation>agrandissement de l’ext4 dans %1</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>plus de mémoire</translation>
    </message>
    <message>
        <source>reading its partition table</source>
        <translation>lecture de sa table de partitions</translation>
    </message>
    <message>
        <source>its partition table has no id</source>
        <translation>sa table de partitions n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>listing its partitions</source>
        <translation>liste de ses partitions</translation>
    </message>
    <message>
        <source>its start and size must be multiples of 512 bytes</source>
        <translation>son début et sa taille doivent être des multiples de 512 octets</translation>
    </message>
    <message>
        <source>it must not be empty or overlap the partition table</source>
        <translation>elle ne doit être ni vide ni à cheval sur la table de partitions</translation>
    </message>
    <message>
        <source>it ends beyond the card&apos;s %1 bytes</source>
        <translation>elle se termine au-delà des %1 octets de la carte</translation>
    </message>
    <message>
        <source>an MBR has partitions 1 to 60</source>
        <translation>un MBR a les partitions 1 à 60</translation>
    </message>
    <message>
        <source>a logical partition cannot be an extended one</source>
        <translation>une partition logique ne peut pas être étendue</translation>
    </message>
    <message>
        <source>a partition of an MBR needs a type byte other than 0</source>
        <translation>une partition d’un MBR demande un octet de type autre que 0</translation>
    </message>
    <message>
        <source>an MBR addresses at most 2 TiB</source>
        <translation>un MBR adresse 2 TiB au plus</translation>
    </message>
    <message>
        <source>a GPT has partitions 1 to 128</source>
        <translation>une GPT a les partitions 1 à 128</translation>
    </message>
    <message>
        <source>overlaps with partition %1</source>
        <translation>chevauche la partition %1</translation>
    </message>
    <message>
        <source>an MBR has one extended partition at most</source>
        <translation>un MBR a au plus une partition étendue</translation>
    </message>
    <message>
        <source>a logical partition needs an extended one around it</source>
        <translation>une partition logique demande une partition étendue qui la contienne</translation>
    </message>
    <message>
        <source>logical partitions are numbered from 5 without a gap</source>
        <translation>les partitions logiques sont numérotées à partir de 5 sans trou</translation>
    </message>
    <message>
        <source>it lies outside the extended partition</source>
        <translation>elle est hors de la partition étendue</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>son type n’est pas connu</translation>
    </message>
    <message>
        <source>adding partition %1</source>
        <translation>ajout de la partition %1</translation>
    </message>
    <message>
        <source>partition %1 became number %2</source>
        <translation>la partition %1 a reçu le numéro %2</translation>
    </message>
    <message>
        <source>marking a partition as bootable</source>
        <translation>marquage d’une partition comme amorçable</translation>
    </message>
    <message>
        <source>making a partition table</source>
        <translation>création d’une table de partitions</translation>
    </message>
    <message>
        <source>setting the disk id</source>
        <translation>définition de l’identifiant du disque</translation>
    </message>
    <message>
        <source>writing its partition table</source>
        <translation>écriture de sa table de partitions</translation>
    </message>
    <message>
        <source>its partition table is of type %1; accepted are MBR and GPT</source>
        <translation>sa table de partitions est de type %1 ; accepté : MBR et GPT</translation>
    </message>
    <message>
        <source>only an MBR or a GPT can be written</source>
        <translation>seuls un MBR ou une GPT peuvent être écrits</translation>
    </message>
    <message>
        <source>the partition table read back differs from the one that was written</source>
        <translation>la table de partitions relue diffère de celle qui a été écrite</translation>
    </message>
    <message>
        <source>making a filesystem in %1</source>
        <translation>création d’un système de fichiers dans %1</translation>
    </message>
    <message>
        <source>has no XFS filesystem</source>
        <translation>n’a pas de système de fichiers XFS</translation>
    </message>
    <message>
        <source>its XFS superblock is damaged, or its log is external</source>
        <translation>son superbloc XFS est abîmé, ou son journal est externe</translation>
    </message>
    <message>
        <source>its XFS log lies beyond the end of the file</source>
        <translation>son journal XFS se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>is an optical drive</source>
        <translation>est un lecteur optique</translation>
    </message>
    <message>
        <source>is a network block device</source>
        <translation>est un périphérique bloc du réseau</translation>
    </message>
    <message>
        <source>is a device-mapper volume (%1)</source>
        <translation>est un volume du device-mapper (%1)</translation>
    </message>
    <message>
        <source>is a RAID array</source>
        <translation>est un ensemble RAID</translation>
    </message>
    <message>
        <source>is a hardware partition of an eMMC (boot, RPMB or general purpose)</source>
        <translation>est une partition matérielle d’une eMMC (amorçage, RPMB ou usage général)</translation>
    </message>
    <message>
        <source>is a compressed RAM disk (zram)</source>
        <translation>est un disque RAM compressé (zram)</translation>
    </message>
    <message>
        <source>is a virtual device, not a drive</source>
        <translation>est un périphérique virtuel, pas un lecteur</translation>
    </message>
    <message>
        <source>is a partition; accepted is the whole drive, %1</source>
        <translation>est une partition ; accepté : le lecteur entier, %1</translation>
    </message>
    <message>
        <source>holds %1 (%2 on %3) of the running system</source>
        <translation>contient %1 (%2 sur %3) du système en cours</translation>
    </message>
    <message>
        <source>is in use as swap (%1)</source>
        <translation>sert d’espace d’échange (%1)</translation>
    </message>
    <message>
        <source>%1 is a part of %2, a running RAID, LVM or encrypted volume</source>
        <translation>%1 fait partie de %2, un volume RAID, LVM ou chiffré en service</translation>
    </message>
    <message>
        <source>%1 is a member of a RAID array</source>
        <translation>%1 est membre d’un ensemble RAID</translation>
    </message>
    <message>
        <source>is a member of a btrfs over %1 devices (%2)</source>
        <translation>est membre d’un btrfs sur %1 périphériques (%2)</translation>
    </message>
    <message>
        <source>holds a btrfs that is mounted where Landfall cannot see it</source>
        <translation>contient un btrfs monté là où Landfall ne peut pas le voir</translation>
    </message>
    <message>
        <source>is named in %1 (%2 for %3)</source>
        <translation>est nommé dans %1 (%2 pour %3)</translation>
    </message>
    <message>
        <source>has no file attached</source>
        <translation>n’a pas de fichier attaché</translation>
    </message>
    <message>
        <source>has no card or medium in it</source>
        <translation>ne contient ni carte ni support</translation>
    </message>
    <message>
        <source>is write-protected; a card&apos;s lock switch may be set</source>
        <translation>est protégé en écriture ; le verrou de la carte est peut-être mis</translation>
    </message>
    <message>
        <source>is mounted at %1 (%2 on %3); only what lies below /media, /run/media or /mnt is unmounted for you</source>
        <translation>est monté sur %1 (%2 sur %3) ; seul ce qui se trouve sous /media, /run/media ou /mnt est démonté pour vous</translation>
    </message>
    <message>
        <source>has a line that cannot be parsed</source>
        <translation>a une ligne qui ne peut pas être interprétée</translation>
    </message>
    <message>
        <source>lists no mounts, so it is unknown which drives are in use</source>
        <translation>ne liste aucun montage : on ne sait pas quels lecteurs sont en service</translation>
    </message>
    <message>
        <source>making the cache&apos;s folder</source>
        <translation>création du dossier du cache</translation>
    </message>
    <message>
        <source>the cache must be a folder, and this is something else</source>
        <translation>le cache doit être un dossier, et ceci est autre chose</translation>
    </message>
    <message>
        <source>writing the cache to disk</source>
        <translation>écriture du cache sur le disque</translation>
    </message>
    <message>
        <source>walking through the cache</source>
        <translation>parcours du cache</translation>
    </message>
    <message>
        <source>removing it from the cache</source>
        <translation>retrait du cache</translation>
    </message>
    <message>
        <source>making a folder in the cache</source>
        <translation>création d’un dossier dans le cache</translation>
    </message>
    <message>
        <source>no home folder to keep the cache in; set XDG_CACHE_HOME</source>
        <translation>il n’y a pas de dossier personnel pour le cache ; définissez XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>finding the cache</source>
        <translation>recherche du cache</translation>
    </message>
    <message>
        <source>a name in the cache takes 1 to 100 of a-z, 0-9 and &apos;-&apos;</source>
        <translation>un nom dans le cache a 1 à 100 caractères parmi a-z, 0-9 et &apos;-&apos;</translation>
    </message>
    <message>
        <source>another process keeps removing it: the cache&apos;s limit is too small for it</source>
        <translation>un autre processus la retire sans cesse : la limite du cache est trop petite pour elle</translation>
    </message>
    <message>
        <source>marking a section of the cache</source>
        <translation>marquage d’une section du cache</translation>
    </message>
    <message>
        <source>naming a new entry of the cache</source>
        <translation>nommage d’une nouvelle entrée du cache</translation>
    </message>
    <message>
        <source>it is in use, by this program or another one</source>
        <translation>elle est utilisée, par ce programme ou un autre</translation>
    </message>
    <message>
        <source>the cache has no such entry in %1</source>
        <translation>le cache n’a pas cette entrée dans %1</translation>
    </message>
    <message>
        <source>%1 needs %2, and the disk has %3 free</source>
        <translation>il faut %2 pour %1, et le disque a %3 libres</translation>
    </message>
    <message>
        <source>opening a lock of the cache</source>
        <translation>ouverture d’un verrou du cache</translation>
    </message>
    <message>
        <source>locking the cache</source>
        <translation>verrouillage du cache</translation>
    </message>
    <message>
        <source>cancelled while another process was making it</source>
        <translation>annulé pendant qu’un autre processus le créait</translation>
    </message>
    <message>
        <source>the download was cancelled</source>
        <translation>le téléchargement a été annulé</translation>
    </message>
    <message>
        <source>%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here</source>
        <translation>%1 a %2 (%3 octets), et %4 (%5 octets) au plus sont acceptés ici</translation>
    </message>
    <message>
        <source>%1 became another file while it was being fetched</source>
        <translation>%1 est devenu un autre fichier pendant son téléchargement</translation>
    </message>
    <message>
        <source>%1 was asked for what follows byte %2, and answered with %3</source>
        <translation>on a demandé à %1 la suite après l’octet %2, et la réponse est %3</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that it announced</source>
        <translation>%1 envoie plus que les %2 octets annoncés</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that are accepted</source>
        <translation>%1 envoie plus que les %2 octets acceptés</translation>
    </message>
    <message>
        <source>%1 presented a certificate that failed verification: %2</source>
        <translation>%1 a présenté un certificat dont la vérification a échoué : %2</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s</source>
        <translation>%1 n’a rien envoyé pendant %2 s</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 n’est pas joignable (%2)</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 of %3 bytes</source>
        <translation>%1 a fermé la connexion après %2 octets sur %3</translation>
    </message>
    <message>
        <source>%1 closed the connection after %2 bytes</source>
        <translation>%1 a fermé la connexion après %2 octets</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu %2</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3)</source>
        <translation>%1 a répondu %2 (%3)</translation>
    </message>
    <message>
        <source>the CA file cannot be read</source>
        <translation>le fichier de certificats ne peut pas être lu</translation>
    </message>
    <message>
        <source>the CA file contains no certificate; accepted is PEM</source>
        <translation>le fichier de certificats ne contient pas de certificat ; accepté : PEM</translation>
    </message>
    <message>
        <source>looking at the download</source>
        <translation>examen du téléchargement</translation>
    </message>
    <message>
        <source>making the download&apos;s file</source>
        <translation>création du fichier du téléchargement</translation>
    </message>
    <message>
        <source>recording the state of the download: %1</source>
        <translation>enregistrement de l’état du téléchargement : %1</translation>
    </message>
    <message>
        <source>writing the download</source>
        <translation>écriture du téléchargement</translation>
    </message>
    <message>
        <source>the download was abandoned</source>
        <translation>le téléchargement a été abandonné</translation>
    </message>
    <message>
        <source>the file became shorter while it was being read</source>
        <translation>le fichier a raccourci pendant sa lecture</translation>
    </message>
    <message>
        <source>the download ended without an answer</source>
        <translation>le téléchargement s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>starting the download over</source>
        <translation>reprise du téléchargement depuis le début</translation>
    </message>
    <message>
        <source>downloading %1 needs %2 more, and the disk has %3 free</source>
        <translation>il faut encore %2 pour télécharger %1, et le disque a %3 libres</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/s, %2 h %3 min left</source>
        <translation>%1/s, reste %2 h %3 min</translation>
    </message>
    <message>
        <source>%1/s, %2 min %3 s left</source>
        <translation>%1/s, reste %2 min %3 s</translation>
    </message>
    <message>
        <source>%1/s, %2 s left</source>
        <translation>%1/s, reste %2 s</translation>
    </message>
    <message>
        <source>the file carries several signatures</source>
        <translation>le fichier porte plusieurs signatures</translation>
    </message>
    <message>
        <source>the file is not what was signed</source>
        <translation>le fichier n’est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>the file is signed by a key that was revoked</source>
        <translation>le fichier est signé par une clé révoquée</translation>
    </message>
    <message>
        <source>the file has a signature that has expired</source>
        <translation>le fichier a une signature expirée</translation>
    </message>
    <message>
        <source>the file was signed after the key had expired</source>
        <translation>le fichier a été signé après l’expiration de la clé</translation>
    </message>
    <message>
        <source>the file is not signed by a key of %1</source>
        <translation>le fichier n’est pas signé par une clé de %1</translation>
    </message>
    <message>
        <source>the file is signed by the key %1</source>
        <translation>le fichier est signé par la clé %1</translation>
    </message>
    <message>
        <source>the keyring cannot be read</source>
        <translation>le trousseau ne peut pas être lu</translation>
    </message>
    <message>
        <source>the keyring contains no public key; accepted is what gpg --export writes</source>
        <translation>le porte-clés ne contient pas de clé publique ; accepté : ce qu’écrit gpg --export</translation>
    </message>
    <message>
        <source>the file is not accepted by gpgv</source>
        <translation>le fichier n’est pas accepté par gpgv</translation>
    </message>
    <message>
        <source>%1; nothing of it is used</source>
        <translation>%1 ; rien n’en est utilisé</translation>
    </message>
    <message>
        <source>%1; accepted is a signature by the key %2</source>
        <translation>%1 ; accepté : une signature par la clé %2</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 redirige plus de %2 fois</translation>
    </message>
    <message>
        <source>%1, and %2 attempts were made</source>
        <translation>%1, en %2 essais</translation>
    </message>
    <message>
        <source>%1 is not an address; accepted is https://host/path</source>
        <translation>%1 n’est pas une adresse ; accepté : https://host/path</translation>
    </message>
    <message>
        <source>%1 contains a user name, which would be kept and shown; accepted is an address without one</source>
        <translation>%1 contient un nom d’utilisateur, qui serait gardé et montré ; accepté : une adresse sans nom</translation>
    </message>
    <message>
        <source>%1 has the scheme %2, which is not supported; accepted is https</source>
        <translation>%1 a le schéma %2, qui n’est pas pris en charge ; accepté : https</translation>
    </message>
    <message>
        <source>%1 is plain http, where anybody on the way could change it; accepted is https, or http with the file&apos;s SHA-256 known beforehand, or http to this computer</source>
        <translation>%1 est du http en clair, que chacun pourrait modifier en chemin ; accepté : https, ou http avec le SHA-256 du fichier connu d’avance, ou http vers cet ordinateur</translation>
    </message>
    <message>
        <source>%1 redirects without a Location</source>
        <translation>%1 redirige sans indiquer où (Location)</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and only https is followed</source>
        <translation>%1 redirige vers %2, et seul https est suivi</translation>
    </message>
    <message>
        <source>%1 redirects to an address that contains a user name</source>
        <translation>%1 redirige vers une adresse qui contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>this base has no known first-boot mechanism for settings (%1); leave the setting out to write the base as it is</source>
        <translation>cette base n’a pas de mécanisme connu pour recevoir des réglages au premier démarrage (%1) ; laissez le réglage de côté pour écrire la base telle quelle</translation>
    </message>
    <message>
        <source>The base has no known first-boot mechanism for settings (%1): it is written as it is, with its own host name.</source>
        <translation>La base n’a pas de mécanisme connu pour recevoir des réglages au premier démarrage (%1) : elle est écrite telle quelle, avec son propre nom d’hôte.</translation>
    </message>
    <message>
        <source>does not mount its boot partition: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>ne monte pas sa partition de démarrage : un hôte y lit son nom ; accepté : une ligne pour elle dans le fstab de la base, comme /boot/firmware ou /boot</translation>
    </message>
    <message>
        <source>mounts its boot partition at %1: a host reads its name from there; accepted is a line for it in the base&apos;s fstab, as /boot/firmware or /boot</source>
        <translation>monte sa partition de démarrage sur &quot;%1&quot; : un hôte y lit son nom ; accepté : une ligne pour elle dans le fstab de la base, comme /boot/firmware ou /boot</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor systemd-networkd nor ifupdown to give it a static address; use dhcp, and reserve the address there</source>
        <translation>cette base n’a ni NetworkManager, ni systemd-networkd, ni ifupdown pour lui donner une adresse fixe ; utilisez dhcp et réservez-y l’adresse</translation>
    </message>
    <message>
        <source>this base is too old for yescrypt, the only password hash that is supported; use SSH keys</source>
        <translation>cette base est trop ancienne pour yescrypt, seule empreinte de mot de passe prise en charge ; utilisez des clés SSH</translation>
    </message>
    <message>
        <source>packages are installed by apt, which this base does not have; install them in the base, or by firstBoot.commands</source>
        <translation>les paquets sont installés par apt, que cette base n’a pas ; installez-les dans la base, ou par firstBoot.commands</translation>
    </message>
    <message>
        <source>packages are installed by apt, which %1 does not have; install them in the base, or by firstBoot.commands</source>
        <translation>les paquets sont installés par apt, que %1 n’a pas ; installez-les dans la base, ou par firstBoot.commands</translation>
    </message>
    <message>
        <source>%1 is set, but the base has no locale-gen to generate it: unless the base has that locale already, programs speak English.</source>
        <translation>%1 est réglée, mais la base n’a pas locale-gen pour la générer : si la base n’a pas déjà cette locale, les programmes parlent anglais.</translation>
    </message>
    <message>
        <source>The base has been booted before. Removed, and made anew by each host where it is needed: %1.</source>
        <translation>La base a déjà été démarrée. Retirés, et refaits par chaque hôte où il le faut : %1.</translation>
    </message>
    <message>
        <source>this base has neither NetworkManager nor wpa_supplicant with systemd-networkd or ifupdown, through which Wi-Fi is set up; use Ethernet, or a base that has</source>
        <translation>cette base n’a ni NetworkManager, ni wpa_supplicant avec systemd-networkd ou ifupdown, par quoi le Wi-Fi est configuré ; utilisez Ethernet, ou une base qui en a</translation>
    </message>
    <message>
        <source>WPA3 alone needs a radio and firmware that support it, which the one on a Raspberry Pi does in recent releases only. A network in transition mode accepts wpa2 as well.</source>
        <translation>WPA3 seul demande une radio et un micrologiciel qui le prennent en charge, ce qui n’est le cas sur un Raspberry Pi que dans les versions récentes. Un réseau en mode transition accepte aussi wpa2.</translation>
    </message>
    <message>
        <source>the preset joins the Wi-Fi %1, whose passphrase was not given</source>
        <translation>le profil utilise le Wi-Fi %1, dont la phrase secrète n’a pas été donnée</translation>
    </message>
    <message>
        <source>the preset lets %1 log in by password, and none was given</source>
        <translation>le profil permet à %1 de se connecter par mot de passe, et aucun n’a été donné</translation>
    </message>
    <message>
        <source>is named twice in this batch</source>
        <translation>est nommé deux fois dans ce lot</translation>
    </message>
    <message>
        <source>would be the second card of the host %1 in this batch; give it another name (TARGET=HOST)</source>
        <translation>serait la seconde carte de l’hôte %1 dans ce lot ; donnez-lui un autre nom (TARGET=HOST)</translation>
    </message>
    <message>
        <source>planning %1</source>
        <translation>planification de %1</translation>
    </message>
    <message>
        <source>opening the target</source>
        <translation>ouverture de la cible</translation>
    </message>
    <message>
        <source>was composed for another size</source>
        <translation>a été composée pour une autre taille</translation>
    </message>
    <message>
        <source>marking the card unfinished</source>
        <translation>marquage de la carte comme inachevée</translation>
    </message>
    <message>
        <source>checking whether it stores what it claims</source>
        <translation>vérification qu’elle stocke ce qu’elle annonce</translation>
    </message>
    <message>
        <source>no Vault token was given: the card&apos;s token is still to come (rejoin)</source>
        <translation>aucun jeton Vault n’a été donné : le jeton de la carte est encore à venir (rejoin)</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come (rejoin)</source>
        <translation>comme le veut le profil, le jeton de la carte est encore à venir (rejoin)</translation>
    </message>
    <message>
        <source>the card&apos;s token is still to come (rejoin): %1</source>
        <translation>le jeton de la carte est encore à venir (rejoin) : %1</translation>
    </message>
    <message>
        <source>its token could not be revoked: %1</source>
        <translation>son jeton n’a pas pu être révoqué : %1</translation>
    </message>
    <message>
        <source>%1; the card is marked unfinished: write it again</source>
        <translation>%1 ; la carte est marquée inachevée : écrivez-la à nouveau</translation>
    </message>
    <message>
        <source>its receipt could not be kept: %1</source>
        <translation>son reçu n’a pas pu être gardé : %1</translation>
    </message>
    <message>
        <source>ejected</source>
        <translation>éjectée</translation>
    </message>
    <message>
        <source>safe to remove</source>
        <translation>peut être retirée</translation>
    </message>
    <message>
        <source>does not keep what is written to it at byte %1</source>
        <translation>ne garde pas ce qui y est écrit à l’octet %1</translation>
    </message>
    <message>
        <source>is a counterfeit: it claims %1 and stores about %2</source>
        <translation>est une contrefaçon : elle annonce %1 et stocke environ %2</translation>
    </message>
    <message>
        <source>has %1 bytes; one FAT partition is made on 8 MiB to 2 TiB</source>
        <translation>a %1 octets ; une partition FAT se fait sur 8 MiB à 2 TiB</translation>
    </message>
    <message>
        <source>byte %1 is not written</source>
        <translation>l’octet %1 n’est pas écrit</translation>
    </message>
    <message>
        <source>Cards are being written</source>
        <translation>Des cartes sont en cours d’écriture</translation>
    </message>
    <message>
        <source>this computer may go to sleep meanwhile: %1</source>
        <translation>cet ordinateur peut se mettre en veille entre-temps : %1</translation>
    </message>
    <message>
        <source>no base image was named; give --base FILE, --base sample, or a preset with a base</source>
        <translation>aucune image de base n’a été nommée ; donnez --base FICHIER, --base sample, ou un profil avec une base</translation>
    </message>
    <message>
        <source>Not from its publisher: %1</source>
        <translation>Pas de son éditeur : %1</translation>
    </message>
    <message>
        <source>its clusters are shorter than %1 bytes</source>
        <translation>ses clusters font moins de %1 octets</translation>
    </message>
    <message>
        <source>%1 extents from %2 sources are more (or fewer) than one transfer takes</source>
        <translation>%1 extents de %2 sources, c’est plus (ou moins) qu’un transfert n’en accepte</translation>
    </message>
    <message>
        <source>after this computer slept</source>
        <translation>après la mise en veille de cet ordinateur</translation>
    </message>
    <message>
        <source>is no longer there: %1</source>
        <translation>n’est plus là : %1</translation>
    </message>
    <message>
        <source>was given up before</source>
        <translation>a été abandonné auparavant</translation>
    </message>
    <message>
        <source>sending a request for %1</source>
        <translation>envoi d’une requête pour %1</translation>
    </message>
    <message>
        <source>was cancelled; the drive does not answer</source>
        <translation>a été annulé ; le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>moved nothing for %1 s after %2 bytes and was given up</source>
        <translation>n’a rien transféré pendant %1 s après %2 octets et a été abandonné</translation>
    </message>
    <message>
        <source>is no longer the drive that was shown; look at the list again</source>
        <translation>n’est plus le lecteur affiché ; regardez à nouveau la liste</translation>
    </message>
    <message>
        <source>looking at the helper</source>
        <translation>examen du programme auxiliaire</translation>
    </message>
    <message>
        <source>is not root&apos;s alone, so the helper there could have been exchanged; install Landfall as root</source>
        <translation>n’appartient pas à root seul : le programme auxiliaire pourrait y avoir été échangé ; installez Landfall en tant que root</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper is not installed; drives can be written once it is</source>
        <translation>le programme auxiliaire de Landfall n’est pas installé ; il le faut pour écrire sur des lecteurs</translation>
    </message>
    <message>
        <source>is not installed, so the authorisation to write drives cannot be asked for; install polkit&apos;s pkexec, or run Landfall as root</source>
        <translation>n’est pas installé : l’autorisation d’écrire sur des lecteurs ne peut pas être demandée ; installez pkexec de polkit ou lancez Landfall en tant que root</translation>
    </message>
    <message>
        <source>starting the helper</source>
        <translation>lancement du programme auxiliaire</translation>
    </message>
    <message>
        <source>is older than this Landfall (it speaks version %1 of the protocol, needed is %2); install the helper of this release: %3</source>
        <translation>est plus ancien que ce Landfall (il parle la version %1 du protocole, il faut la %2) ; installez le programme auxiliaire de cette version : %3</translation>
    </message>
    <message>
        <source>is newer than this Landfall (it speaks version %1 of the protocol, needed is %2); start Landfall again, or install both from the same release: %3</source>
        <translation>est plus récent que ce Landfall (il parle la version %1 du protocole, il faut la %2) ; relancez Landfall, ou installez les deux depuis la même version : %3</translation>
    </message>
    <message>
        <source>to write drives was cancelled</source>
        <translation>l’autorisation d’écrire sur des lecteurs a été annulée</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: polkit does not answer; start its service (polkit.service), or run Landfall as root</source>
        <translation>l’autorisation d’écrire sur des lecteurs n’a pas pu être demandée : polkit ne répond pas ; démarrez son service (polkit.service) ou lancez Landfall en tant que root</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: no authentication agent is running in this session; start your desktop&apos;s, or run landfall-cli at a terminal, where it asks itself</source>
        <translation>l’autorisation d’écrire sur des lecteurs n’a pas pu être demandée : aucun agent d’authentification ne tourne dans cette session ; lancez celui de votre bureau, ou landfall-cli dans un terminal, où il demande lui-même</translation>
    </message>
    <message>
        <source>to write drives was refused: the password was wrong, or polkit&apos;s rules do not allow it to this user in this session</source>
        <translation>l’autorisation d’écrire sur des lecteurs a été refusée : le mot de passe était faux, ou les règles de polkit ne le permettent pas à cet utilisateur dans cette session</translation>
    </message>
    <message>
        <source>to write drives could not be asked for: %1</source>
        <translation>l’autorisation d’écrire sur des lecteurs n’a pas pu être demandée : %1</translation>
    </message>
    <message>
        <source>the helper exited at once with code %1</source>
        <translation>le programme auxiliaire s’est terminé aussitôt avec le code %1</translation>
    </message>
    <message>
        <source>the helper was ended at once by signal %1</source>
        <translation>le programme auxiliaire a été arrêté aussitôt par le signal %1</translation>
    </message>
    <message>
        <source>the helper&apos;s answer does not belong to the request</source>
        <translation>la réponse du programme auxiliaire ne correspond pas à la requête</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <translation>Le programme auxiliaire de Landfall s’est arrêté</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>%1; Landfall and its helper are of different releases: install both from the same one (%2)</source>
        <translation>%1 ; Landfall et son programme auxiliaire sont de versions différentes : installez les deux depuis la même (%2)</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended in mid-work</source>
        <translation>le programme auxiliaire de Landfall s’est arrêté en plein travail</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, by signal %1</source>
        <translation>son processus s’est arrêté en plein travail, par le signal %1</translation>
    </message>
    <message>
        <source>its worker ended in mid-work, with code %1</source>
        <translation>son processus s’est arrêté en plein travail, avec le code %1</translation>
    </message>
    <message>
        <source>its SHA-256 is %1, and %2 was expected; download it again, or correct the expected one</source>
        <translation>son SHA-256 est %1, et %2 était attendu ; téléchargez-le à nouveau, ou corrigez celui attendu</translation>
    </message>
    <message>
        <source>decoding %1</source>
        <translation>décompresser %1</translation>
    </message>
    <message>
        <source>another process keeps removing it from the cache</source>
        <translation>un autre processus la retire sans cesse du cache</translation>
    </message>
    <message>
        <source>the sample base has not been built yet; packaging/run builds it</source>
        <translation>la base d’exemple n’est pas encore construite ; packaging/run la construit</translation>
    </message>
    <message>
        <source>no base of the cache has this id; landfall-cli base list shows them</source>
        <translation>aucune base du cache n’a cet identifiant ; landfall-cli base list les montre</translation>
    </message>
    <message>
        <source>the image has no partition table, only one filesystem (%1)</source>
        <translation>l’image n’a pas de table de partitions, seulement un système de fichiers (%1)</translation>
    </message>
    <message>
        <source>no ext4 partition with a Linux system was found</source>
        <translation>aucune partition ext4 contenant un système Linux n’a été trouvée</translation>
    </message>
    <message>
        <source>the root (partition %1) has no systemd, which takes the settings</source>
        <translation>la racine (partition %1) n’a pas systemd, qui reçoit les réglages</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature quota or project, whose accounting a change from outside would break</source>
        <translation>la racine (partition %1) a la fonction quota ou project d’ext4, dont le décompte serait faussé par une modification de l’extérieur</translation>
    </message>
    <message>
        <source>the partitions are called system-boot and writable, and cloud-init is installed</source>
        <translation>les partitions s’appellent system-boot et writable, et cloud-init est installé</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed; the command line asks for a resize</source>
        <translation>la partition de démarrage a user-data et meta-data, et cloud-init est installé ; la ligne de commande demande un redimensionnement</translation>
    </message>
    <message>
        <source>the boot partition has user-data and meta-data, and cloud-init is installed</source>
        <translation>la partition de démarrage a user-data et meta-data, et cloud-init est installé</translation>
    </message>
    <message>
        <source>the command line starts Raspberry Pi OS&apos;s firstboot</source>
        <translation>la ligne de commande lance le firstboot de Raspberry Pi OS</translation>
    </message>
    <message>
        <source>the package rpi-preseed is installed</source>
        <translation>le paquet rpi-preseed est installé</translation>
    </message>
    <message>
        <source>the partitions are called RASPIFIRM and RASPIROOT</source>
        <translation>les partitions s’appellent RASPIFIRM et RASPIROOT</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd; the cloud-init files on the boot partition have no cloud-init to read them</source>
        <translation>la racine (partition %1) est en ext4 et a systemd ; aucun cloud-init n’est là pour lire les fichiers cloud-init de la partition de démarrage</translation>
    </message>
    <message>
        <source>the root (partition %1) is ext4 and has systemd</source>
        <translation>la racine (partition %1) est en ext4 et a systemd</translation>
    </message>
    <message>
        <source>this record of the cache is damaged or of another version</source>
        <translation>cette entrée du cache est abîmée ou d’une autre version</translation>
    </message>
    <message>
        <source>checking the base was cancelled</source>
        <translation>la vérification de la base a été annulée</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its size should be %2) and was removed from the cache; add it again</source>
        <translation>la copie de %1 dans le cache est abîmée (sa taille devrait être %2) et a été retirée du cache ; ajoutez-la à nouveau</translation>
    </message>
    <message>
        <source>the cache&apos;s copy of %1 is damaged (its SHA-256 should be %2, and it is %3) and was removed from the cache; add it again</source>
        <translation>la copie de %1 dans le cache est abîmée (son SHA-256 devrait être %2 et il est %3) et a été retirée du cache ; ajoutez-la à nouveau</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256; accepted is one of 64 hex digits</source>
        <translation>%1 n’est pas un SHA-256 ; accepté : 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>moving the decoded image</source>
        <translation>déplacement de l’image décodée</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>la mémoire ne suffit pas pour le décompresser</translation>
    </message>
    <message>
        <source>the %1 file is corrupt; download it again</source>
        <translation>le fichier %1 est corrompu ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>It is shown as it was, for it could not be asked for again (%1).</source>
        <translation>Elle est montrée telle qu’elle était, car elle n’a pas pu être redemandée (%1).</translation>
    </message>
    <message>
        <source>reading the list was cancelled</source>
        <translation>la lecture de la liste a été annulée</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads to %3, and only https is followed.</source>
        <translation>Le groupe %1 de %2 a été ignoré : il mène à %3, et seul https est suivi.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: it leads back to %3.</source>
        <translation>Le groupe %1 de %2 a été ignoré : il ramène à %3.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: the list has more than %3 files.</source>
        <translation>Le groupe %1 de %2 a été ignoré : la liste a plus de %3 fichiers.</translation>
    </message>
    <message>
        <source>The group %1 of %2 was passed over: %3.</source>
        <translation>Le groupe %1 de %2 a été ignoré : %3.</translation>
    </message>
    <message>
        <source>The list has more than %1 images: the others were passed over.</source>
        <translation>La liste a plus de %1 images : les autres ont été ignorées.</translation>
    </message>
    <message>
        <source>The image %1 of %2 was passed over: it lies at %3, and accepted is https, or http with extract_sha256.</source>
        <translation>L’image %1 de %2 a été ignorée : elle se trouve à %3, et seul est accepté https, ou http avec extract_sha256.</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>la liste a plus de %1 entrées</translation>
    </message>
    <message>
        <source>the list has %1, and at most %2 are accepted</source>
        <translation>la liste a %1, et %2 au plus sont acceptés</translation>
    </message>
    <message>
        <source>the list is nested deeper than %1 levels</source>
        <translation>la liste est imbriquée sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>is not JSON (%1 at byte %2); accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>n’est pas du JSON (%1 à l’octet %2) ; accepté : une liste au format de Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>has no &quot;os_list&quot;; accepted is an OS list in Raspberry Pi Imager&apos;s format</source>
        <translation>n’a pas de &quot;os_list&quot; ; accepté : une liste au format de Raspberry Pi Imager</translation>
    </message>
    <message>
        <source>%1 is not a board of %2, which names no boards</source>
        <translation>%1 n’est pas une carte mère de %2, qui n’en nomme aucune</translation>
    </message>
    <message>
        <source>%1 is not a board of %2; it names %3</source>
        <translation>%1 n’est pas une carte mère de %2, qui nomme %3</translation>
    </message>
    <message>
        <source>keeping the list: %1</source>
        <translation>conservation de la liste : %1</translation>
    </message>
    <message>
        <source>%1 is not in the cache</source>
        <translation>%1 n’est pas dans le cache</translation>
    </message>
    <message>
        <source>the list cannot be read</source>
        <translation>la liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>unpacks to more than the %1 that were announced</source>
        <translation>se décompresse au-delà des %1 annoncés</translation>
    </message>
    <message>
        <source>a thread has stopped</source>
        <translation>un fil d’exécution s’est arrêté</translation>
    </message>
    <message>
        <source>%1 has %2, and the .zip states %3; download it again</source>
        <translation>%1 a %2, et le .zip indique %3 ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>decoding was cancelled</source>
        <translation>la décompression a été annulée</translation>
    </message>
    <message>
        <source>looking at the image</source>
        <translation>examen de l’image</translation>
    </message>
    <message>
        <source>this is not a disk image: it is empty</source>
        <translation>ce n’est pas une image disque : elle est vide</translation>
    </message>
    <message>
        <source>the image is cut short: its partition %1 begins at byte %2 and is %3 long, and the image has %4 only</source>
        <translation>l’image est tronquée : sa partition %1 commence à l’octet %2 et fait %3, et l’image n’a que %4</translation>
    </message>
    <message>
        <source>opening the image</source>
        <translation>ouverture de l’image</translation>
    </message>
    <message>
        <source>this is not a disk image: it has neither partitions nor a filesystem</source>
        <translation>ce n’est pas une image disque : elle n’a ni partitions ni système de fichiers</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be read: %2</source>
        <translation>la racine (partition %1) ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>the root (partition %1) is of an unknown filesystem; only ext4 roots can be changed</source>
        <translation>la racine (partition %1) a un système de fichiers inconnu ; seules les racines en ext4 peuvent être modifiées</translation>
    </message>
    <message>
        <source>the root (partition %1) is %2; only ext4 roots can be changed</source>
        <translation>la racine (partition %1) est en %2 ; seules les racines en ext4 peuvent être modifiées</translation>
    </message>
    <message>
        <source>the root (partition %1) cannot be used: %2</source>
        <translation>la racine (partition %1) ne peut pas être utilisée : %2</translation>
    </message>
    <message>
        <source>its unpacked image has the SHA-256 %1, and %2 says %3; nothing of it was kept</source>
        <translation>son image décompressée a le SHA-256 %1, et %2 dit %3 ; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>The list %1 says that the image has %2 bytes, and it has %3.</source>
        <translation>La liste %1 dit que l’image a %2 octets, et elle en a %3.</translation>
    </message>
    <message>
        <source>The list %1 says that it takes settings by %2, and it looks like %3, which is what counts: %4</source>
        <translation>La liste %1 dit que les réglages passent par %2, mais la base ressemble à %3, et c’est ce qui compte : %4</translation>
    </message>
    <message>
        <source>the %1 file is cut short; download it again</source>
        <translation>le fichier %1 est tronqué ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>something that is not %1 follows behind the packed image</source>
        <translation>derrière l’image compressée suit quelque chose qui n’est pas du %1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Whether there is a newer one could not be asked (%1): this is the copy of %2 ago.</source>
        <translation>Impossible de demander s’il y en a une plus récente (%1) : voici la copie d’il y a %2.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is a text and no disk image; look at the address in a browser</source>
        <translation>%1 est un texte et non une image disque ; regardez l’adresse dans un navigateur</translation>
    </message>
    <message>
        <source>%1 is a text (%2) and no disk image; look at the address in a browser</source>
        <translation>%1 est un texte (%2) et non une image disque ; regardez l’adresse dans un navigateur</translation>
    </message>
    <message>
        <source>%1 does not say its length, and nothing else tells whether it came whole; accepted is a packed image, or one whose SHA-256 is given</source>
        <translation>%1 ne dit pas sa longueur, et rien d’autre n’indique s’il est arrivé entier ; accepté : une image compressée, ou une image dont le SHA-256 est donné</translation>
    </message>
    <message>
        <source>unpacking %1</source>
        <translation>décompresser %1</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and %3 was expected; nothing of it was kept</source>
        <translation>le SHA-256 de %1 est %2, et %3 était attendu ; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>opening the base image</source>
        <translation>ouverture de l’image de base</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>looking at the base image again</source>
        <translation>nouvel examen de l’image de base</translation>
    </message>
    <message>
        <source>the file was removed while it was being read</source>
        <translation>le fichier a été supprimé pendant sa lecture</translation>
    </message>
    <message>
        <source>the file was changed while it was being read; try again when it is complete</source>
        <translation>le fichier a été modifié pendant sa lecture ; réessayez quand il sera complet</translation>
    </message>
    <message>
        <source>making a file in the cache</source>
        <translation>création d’un fichier dans le cache</translation>
    </message>
    <message>
        <source>the decoded image needs more than %1, and the disk has %2 left</source>
        <translation>il faut plus de %1 pour l’image décompressée, et il reste %2 sur le disque</translation>
    </message>
    <message>
        <source>writing the decoded image</source>
        <translation>écriture de l’image décompressée</translation>
    </message>
    <message>
        <source>setting the decoded image&apos;s length</source>
        <translation>définition de la longueur de l’image décodée</translation>
    </message>
    <message>
        <source>making the decoded image read-only</source>
        <translation>passage de l’image décodée en lecture seule</translation>
    </message>
    <message>
        <source>it is not a stream</source>
        <translation>ce n’est pas un flux</translation>
    </message>
    <message>
        <source>liblzma&apos;s decoder could not be started</source>
        <translation>le décodeur de liblzma n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>the .xz file is corrupt, cut short or followed by something else; download it again</source>
        <translation>le fichier .xz est corrompu, tronqué ou suivi d’autre chose ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>the .xz file uses options that liblzma %1 does not support</source>
        <translation>le fichier .xz utilise des options que liblzma %1 ne prend pas en charge</translation>
    </message>
    <message>
        <source>liblzma failed with code %1</source>
        <translation>liblzma a échoué avec le code %1</translation>
    </message>
    <message>
        <source>liblzma could not be started</source>
        <translation>liblzma n’a pas pu être lancée</translation>
    </message>
    <message>
        <source>the end of the .xz file is missing, damaged or has something behind it; download it again</source>
        <translation>la fin du fichier .xz manque, est abîmée ou a quelque chose derrière elle ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported; download it again, or unpack it first</source>
        <translation>le fichier .zip est corrompu, tronqué ou compressé par une méthode non prise en charge ; téléchargez-le à nouveau, ou décompressez-le d’abord</translation>
    </message>
    <message>
        <source>the .zip file is corrupt, cut short, or packed by a method that is not supported (%1); download it again, or unpack it first</source>
        <translation>le fichier .zip est corrompu, tronqué ou compressé par une méthode non prise en charge (%1) ; téléchargez-le à nouveau, ou décompressez-le d’abord</translation>
    </message>
    <message>
        <source>the .zip is empty; accepted is a .zip with one disk image in it (.img)</source>
        <translation>le .zip est vide ; accepté : un .zip contenant une image disque (.img)</translation>
    </message>
    <message>
        <source>the .zip contains no disk image (%1); accepted is a .zip with one disk image in it (.img)</source>
        <translation>le .zip ne contient pas d’image disque (%1) ; accepté : un .zip avec une image disque (.img)</translation>
    </message>
    <message>
        <source>the .zip contains %1 disk images (%2); unpack it and name the one that you mean</source>
        <translation>le .zip contient %1 images disque (%2) ; décompressez-le et nommez celle que vous voulez</translation>
    </message>
    <message>
        <source>libzstd&apos;s decoder could not be started</source>
        <translation>le décodeur de libzstd n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>it was packed with a window above 128 MiB (zstd --long=28 or more); pack it again with --long=27 or without</source>
        <translation>il a été compressé avec une fenêtre de plus de 128 MiB (zstd --long=28 ou plus) ; compressez-le à nouveau avec --long=27 ou sans cette option</translation>
    </message>
    <message>
        <source>the .zst file is corrupt (%1); download it again</source>
        <translation>le fichier .zst est corrompu (%1) ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>the preset joins no datacenter</source>
        <translation>le profil ne rejoint aucun datacenter</translation>
    </message>
    <message>
        <source>the watch was ended</source>
        <translation>le suivi a été arrêté</translation>
    </message>
    <message>
        <source>Consul does not know this token; accepted is one that may read nodes</source>
        <translation>Consul ne connaît pas ce jeton ; accepté : un jeton qui peut lire les nœuds</translation>
    </message>
    <message>
        <source>Consul has ACLs and no consulToken was given: hosts that the anonymous token may not read are never seen</source>
        <translation>Consul a des ACL et aucun consulToken n’a été donné : les hôtes que le jeton anonyme ne peut pas lire ne sont jamais vus</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>check join.consul.http.caFile and the host name in the address</source>
        <translation>vérifiez join.consul.http.caFile et le nom d’hôte de l’adresse</translation>
    </message>
    <message>
        <source>it answered %1 (%2)</source>
        <translation>a répondu %1 (%2)</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond à nouveau</translation>
    </message>
    <message>
        <source>Consul refuses anonymous reads of its nodes; accepted is a token with node:read</source>
        <translation>Consul refuse la lecture anonyme de ses nœuds ; accepté : un jeton avec node:read</translation>
    </message>
    <message>
        <source>this token may not read nodes; accepted is one with node:read</source>
        <translation>ce jeton ne peut pas lire les nœuds ; accepté : un jeton avec node:read</translation>
    </message>
    <message>
        <source>%1 answered %2 (%3); is it a Consul server?</source>
        <translation>%1 a répondu %2 (%3) ; est-ce un serveur Consul ?</translation>
    </message>
    <message>
        <source>Consul at %1 is unavailable; it is asked again: %2</source>
        <translation>Consul à l’adresse %1 n’est pas disponible ; il est interrogé à nouveau : %2</translation>
    </message>
    <message>
        <source>is missing, and a watch asks Consul there</source>
        <translation>manque, et c’est là que Consul est interrogé</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is neither a program nor a zip that contains one; accepted is an ELF executable for %2</source>
        <translation>%1 n’est ni un programme ni un zip qui en contient un ; accepté : un exécutable ELF pour %2</translation>
    </message>
    <message>
        <source>%1 is an ELF file, but not an executable</source>
        <translation>%1 est un fichier ELF mais pas un exécutable</translation>
    </message>
    <message>
        <source>%1 is a program for the ELF machine %2; the base needs one for %3</source>
        <translation>%1 est un programme pour la machine ELF %2 ; la base en demande un pour %3</translation>
    </message>
    <message>
        <source>%1 is a program for %2; the base needs one for %3</source>
        <translation>%1 est un programme pour %2 ; la base en demande un pour %3</translation>
    </message>
    <message>
        <source>is missing; accepted is what `vault read auth/%1/role/%2/role-id` prints</source>
        <translation>manque ; accepté : ce qu’affiche `vault read auth/%1/role/%2/role-id`</translation>
    </message>
    <message>
        <source>does not mount its boot partition (no line for it in its fstab): the token could not be read from there</source>
        <translation>ne monte pas sa partition de démarrage (aucune ligne pour elle dans son fstab) : le jeton ne pourrait pas y être lu</translation>
    </message>
    <message>
        <source>the base has no program %1 in /usr/local/bin, /usr/bin, /usr/sbin or /opt/bin; accepted is a base that has it, or a &quot;version&quot; or &quot;file&quot;</source>
        <translation>la base ne contient pas de programme %1 dans /usr/local/bin, /usr/bin, /usr/sbin ou /opt/bin ; accepté : une base qui en contient un, ou &quot;version&quot; ou &quot;file&quot;</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is a PEM file with the CA that signed Vault&apos;s certificate, of at most 1 MiB</source>
        <translation>%1 ne contient pas de certificat ; accepté : un fichier PEM avec l’autorité qui a signé le certificat de Vault, de 1 MiB au plus</translation>
    </message>
    <message>
        <source>%1 contains a private key, which must not be on a card; accepted is the CA&apos;s certificate alone</source>
        <translation>%1 contient une clé privée, qui ne doit pas être sur une carte ; accepté : le certificat de l’autorité seul</translation>
    </message>
    <message>
        <source>unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID at %2</source>
        <translation>déballe le jeton de la carte (seulement un jeton fait dans %1), une fois, et garde le SecretID dans %2</translation>
    </message>
    <message>
        <source>Vault Agent unwraps the card&apos;s token (only one made at %1), once, and keeps the SecretID in memory only</source>
        <translation>Vault Agent déballe le jeton de la carte (seulement un jeton fait dans %1), une fois, et ne garde le SecretID qu’en mémoire</translation>
    </message>
    <message>
        <source>the card</source>
        <translation>la carte</translation>
    </message>
    <message>
        <source>waits until its SecretID is put at %1 by other means</source>
        <translation>attend que son SecretID soit placé dans %1 par d’autres moyens</translation>
    </message>
    <message>
        <source>the interface of the default route</source>
        <translation>l’interface de la route par défaut</translation>
    </message>
    <message>
        <source>the interface %1</source>
        <translation>l’interface %1</translation>
    </message>
    <message>
        <source>its address in %1</source>
        <translation>son adresse dans %1</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2</source>
        <translation>se connecte à auth/%1/login avec le rôle %2</translation>
    </message>
    <message>
        <source>logs in at auth/%1/login by the role %2, in the namespace %3</source>
        <translation>se connecte à auth/%1/login avec le rôle %2, dans l’espace de noms %3</translation>
    </message>
    <message>
        <source>its certificate is checked by %1</source>
        <translation>le certificat est vérifié par %1</translation>
    </message>
    <message>
        <source>the system&apos;s CAs</source>
        <translation>les autorités du système</translation>
    </message>
    <message>
        <source>the CA of %1</source>
        <translation>l’autorité de %1</translation>
    </message>
    <message>
        <source>joins the datacenter %1 from %2, with encrypted gossip and TLS</source>
        <translation>rejoint le datacenter %1 par %2, avec gossip chiffré et TLS</translation>
    </message>
    <message>
        <source>the servers give it its certificate (auto_encrypt)</source>
        <translation>les serveurs lui donnent son certificat (auto_encrypt)</translation>
    </message>
    <message>
        <source>reads the gossip key: %1 of %2</source>
        <translation>lit la clé gossip : %1 de %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s CA: %1 of %2</source>
        <translation>lit l’autorité de Consul : %1 de %2</translation>
    </message>
    <message>
        <source>reads Consul&apos;s token: %1 of %2</source>
        <translation>lit le jeton de Consul : %1 de %2</translation>
    </message>
    <message>
        <source>is issued a certificate by %1 for %2, and again before it expires</source>
        <translation>reçoit de %1 un certificat pour %2, et un nouveau avant son expiration</translation>
    </message>
    <message>
        <source>The host&apos;s own address %1 is outside of %2: Vault refuses its login there, unless it reaches Vault from another one.</source>
        <translation>L’adresse propre de l’hôte, %1, est hors de %2 : Vault y refuse sa connexion, sauf s’il atteint Vault depuis une autre.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. In strict mode the host cannot log in again after a reboot: from then on it loses the token when its lease ends, and with it its membership in a datacenter that denies by default.</source>
        <translation>Le jeton de Consul est loué : il est révoqué avec le jeton Vault qui l’a fait. En mode strict, l’hôte ne peut pas se reconnecter après un redémarrage : dès lors il perd le jeton quand son bail finit, et avec lui son appartenance à un datacenter qui refuse par défaut.</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when the SecretID&apos;s TTL has ended, or when it reboots and Vault is unavailable for longer than the lease. `preflight` computes the dates from the role.</source>
        <translation>Le jeton de Consul est loué : il est révoqué avec le jeton Vault qui l’a fait. L’hôte en reçoit un nouveau à chaque connexion ; il le perd quand le TTL du SecretID est écoulé, ou quand il redémarre et que Vault reste indisponible plus longtemps que le bail. `preflight` calcule les dates d’après le rôle.</translation>
    </message>
    <message>
        <source>The base has no systemd-resolved: names below .consul are not forwarded. Consul answers them on 127.0.0.1, port 8600.</source>
        <translation>La base n’a pas systemd-resolved : les noms en .consul ne sont pas relayés. Consul y répond sur 127.0.0.1, port 8600.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner). `rejoin` gives the card a token later.</source>
        <translation>Aucun jeton ne va sur la carte : l’hôte attend que son SecretID soit placé dans /var/lib/vault-agent/secret-id (en tant que root ; l’hôte en fait propriétaire son agent). `rejoin` donne un jeton à la carte plus tard.</translation>
    </message>
    <message>
        <source>After a reboot the host joins with the files that were rendered before; new keys and certificates reach it only with a new token.</source>
        <translation>Après un redémarrage, l’hôte rejoint avec les fichiers générés auparavant ; les nouvelles clés et les nouveaux certificats ne lui parviennent qu’avec un nouveau jeton.</translation>
    </message>
    <message>
        <source>The role needs no SecretID: anyone who can reach Vault and knows the role-id can join this datacenter.</source>
        <translation>Le rôle ne demande pas de SecretID : quiconque atteint Vault et connaît le role-id peut rejoindre ce datacenter.</translation>
    </message>
    <message>
        <source>No network is named: the SecretID works from anywhere until its TTL ends.</source>
        <translation>Aucun réseau n’est nommé : le SecretID vaut depuis partout jusqu’à la fin de son TTL.</translation>
    </message>
    <message>
        <source>The base&apos;s own program is used: its version and where it came from are not known here.</source>
        <translation>Le programme propre à la base est utilisé : sa version et sa provenance ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>The base&apos;s own %1 is read by Consul as well, and may contradict this preset.</source>
        <translation>%1, propre à la base, est aussi lu par Consul et peut contredire ce profil.</translation>
    </message>
    <message>
        <source>A reflashed card gets a new node id: Consul accepts its old name again once the former node counts as failed (about ten seconds). It does not get a name that a healthy node has: its STATUS.txt says name-taken.</source>
        <translation>Une carte réécrite reçoit un nouvel identifiant de nœud : Consul accepte à nouveau son ancien nom dès que l’ancien nœud compte comme défaillant (une dizaine de secondes). Elle n’obtient pas un nom que porte un nœud sain : son STATUS.txt dit name-taken.</translation>
    </message>
    <message>
        <source>%1 does not exist or is not a regular file</source>
        <translation>%1 n’existe pas ou n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (the publisher)</source>
        <translation>%1 %2 pour %3, %4, %5, de %6, signé par %7 (l’éditeur)</translation>
    </message>
    <message>
        <source>%1 %2 for %3, %4, %5, from %6, signed by %7 (of your keyring %8, not the publisher&apos;s key)</source>
        <translation>%1 %2 pour %3, %4, %5, de %6, signé par %7 (de votre porte-clés %8, pas la clé de l’éditeur)</translation>
    </message>
    <message>
        <source>%1 is neither in %2 nor in its folder %3</source>
        <translation>%1 n’est ni dans %2 ni dans son dossier %3</translation>
    </message>
    <message>
        <source>%1 has %2, and at most %3 are accepted</source>
        <translation>%1 a %2, et %3 au plus sont acceptés</translation>
    </message>
    <message>
        <source>copying it into the cache</source>
        <translation>copie dans le cache</translation>
    </message>
    <message>
        <source>renaming the download</source>
        <translation>renommage du téléchargement</translation>
    </message>
    <message>
        <source>OpenBao&apos;s releases are signed by another key than the one that is known here; name the zip or the program with &quot;file&quot;, or a mirror with its keyring in network.json (releases, product &quot;openbao&quot;)</source>
        <translation>les publications d’OpenBao sont signées par une autre clé que celle connue ici ; nommez le zip ou le programme avec &quot;file&quot;, ou un miroir avec son trousseau dans network.json (releases, product &quot;openbao&quot;)</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2, and its SHA256SUMS says %3; nothing of it was kept</source>
        <translation>le SHA-256 de %1 est %2, et son SHA256SUMS dit %3 ; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>the release of %1 is not used: %2</source>
        <translation>la publication de %1 n’est pas utilisée : %2</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs, nor for any other architecture of Linux</source>
        <translation>%1 n’est publié ni pour linux_%2, que la base demande, ni pour une autre architecture de Linux</translation>
    </message>
    <message>
        <source>%1 is not released for linux_%2, which the base needs; released for Linux are %3</source>
        <translation>%1 n’est pas publié pour linux_%2, que la base demande ; pour Linux sont publiés %3</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged</source>
        <translation>la copie du cache est abîmée</translation>
    </message>
    <message>
        <source>the cache&apos;s copy is damaged; landfall-cli base clear removes it</source>
        <translation>la copie du cache est abîmée ; landfall-cli base clear la retire</translation>
    </message>
    <message>
        <source>in the catalog at %1</source>
        <translation>dans le catalogue à %1</translation>
    </message>
    <message>
        <source>its name went to another node (id %1, %2)</source>
        <translation>son nom est allé à un autre nœud (identifiant %1, %2)</translation>
    </message>
    <message>
        <source>all checks of the node pass</source>
        <translation>tous les contrôles du nœud passent</translation>
    </message>
    <message>
        <source>a check of the node fails</source>
        <translation>un contrôle du nœud échoue</translation>
    </message>
    <message>
        <source>left the catalog</source>
        <translation>a quitté le catalogue</translation>
    </message>
    <message>
        <source>is alive already (node id %1, %2): either this card has joined, or another host has its name</source>
        <translation>vit déjà (identifiant de nœud %1, %2) : soit cette carte est entrée, soit un autre hôte porte son nom</translation>
    </message>
    <message>
        <source>its name is in the catalog from before (node id %1, %2) and not alive; should Consul refuse the new node, deregister the old one</source>
        <translation>son nom est dans le catalogue depuis avant (identifiant de nœud %1, %2) et ne vit plus ; si Consul refuse le nouveau nœud, retirez l’ancien</translation>
    </message>
    <message>
        <source>is empty; accepted are letters, digits and . _ - / : + @</source>
        <translation>est vide ; accepté : lettres, chiffres et . _ - / : + @</translation>
    </message>
    <message>
        <source>%1 contains other characters than letters, digits and . _ - / : + @, or more than 512 of them</source>
        <translation>%1 contient d’autres caractères que lettres, chiffres et . _ - / : + @, ou plus de 512</translation>
    </message>
    <message>
        <source>%1 contains no certificate; accepted is the PEM file of the CA that signed %2&apos;s certificate</source>
        <translation>%1 ne contient pas de certificat ; accepté : le fichier PEM de l’autorité qui a signé le certificat de %2</translation>
    </message>
    <message>
        <source>revoking the wrapped token</source>
        <translation>révocation du jeton emballé</translation>
    </message>
    <message>
        <source>reading the role-id</source>
        <translation>lecture du role-id</translation>
    </message>
    <message>
        <source>reading the role</source>
        <translation>lecture du rôle</translation>
    </message>
    <message>
        <source>`plan` prints the policy that the operator&apos;s token needs</source>
        <translation>`plan` affiche la politique dont le jeton de l’opérateur a besoin</translation>
    </message>
    <message>
        <source>minting the token of %1</source>
        <translation>création du jeton de %1</translation>
    </message>
    <message>
        <source>check the role, the operator&apos;s token and its policy</source>
        <translation>vérifiez le rôle, le jeton de l’opérateur et sa politique</translation>
    </message>
    <message>
        <source>Vault&apos;s answer is not a wrapped token; is %1 a Vault server?</source>
        <translation>la réponse de Vault n’est pas un jeton emballé ; %1 est-il un serveur Vault ?</translation>
    </message>
    <message>
        <source>looking up the minted token</source>
        <translation>consultation du jeton créé</translation>
    </message>
    <message>
        <source>the minted token was made at &quot;%1&quot;, and the card would refuse it: it accepts this path alone</source>
        <translation>le jeton créé a été fait dans &quot;%1&quot;, et la carte le refuserait : elle n’accepte que ce chemin</translation>
    </message>
    <message>
        <source>a token that was used or has expired cannot be revoked: if it was used, destroy the SecretID that it held</source>
        <translation>un jeton utilisé ou expiré ne peut pas être révoqué : s’il a été utilisé, détruisez le SecretID qu’il contenait</translation>
    </message>
    <message>
        <source>Vault knows no token with this accessor</source>
        <translation>Vault ne connaît aucun jeton avec cet accesseur</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token is not sent; use that address if it is yours</source>
        <translation>%1 redirige vers %2, où le jeton n’est pas envoyé ; utilisez cette adresse si elle est à vous</translation>
    </message>
    <message>
        <source>%1 did not answer in time; check the address and the network</source>
        <translation>%1 n’a pas répondu à temps ; vérifiez l’adresse et le réseau</translation>
    </message>
    <message>
        <source>%1 answered with more than 1 MiB: it is not a Vault server</source>
        <translation>%1 a répondu par plus de 1 MiB : ce n’est pas un serveur Vault</translation>
    </message>
    <message>
        <source>name the CA that signed it in join.vault.caFile</source>
        <translation>nommez l’autorité qui l’a signé dans join.vault.caFile</translation>
    </message>
    <message>
        <source>check join.vault.caFile and the host name in the address</source>
        <translation>vérifiez join.vault.caFile et le nom d’hôte de l’adresse</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 n’est pas joignable : %2</translation>
    </message>
    <message>
        <source>Vault answered %1</source>
        <translation>Vault a répondu %1</translation>
    </message>
    <message>
        <source>Vault answered %1 (%2)</source>
        <translation>Vault a répondu %1 (%2)</translation>
    </message>
    <message>
        <source>asking for Vault&apos;s health</source>
        <translation>question sur l’état de Vault</translation>
    </message>
    <message>
        <source>it is not initialised</source>
        <translation>il n’est pas initialisé</translation>
    </message>
    <message>
        <source>it is sealed: unseal it</source>
        <translation>il est scellé : descellez-le</translation>
    </message>
    <message>
        <source>is this a Vault server?</source>
        <translation>est-ce un serveur Vault ?</translation>
    </message>
    <message>
        <source>looking up the operator&apos;s token</source>
        <translation>consultation du jeton de l’opérateur</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, or belongs to another namespace</source>
        <translation>le jeton est faux, a expiré, ou appartient à un autre espace de noms</translation>
    </message>
    <message>
        <source>The operator&apos;s token expires in %1: cards that finish later get no token.</source>
        <translation>Le jeton de l’opérateur expire dans %1 : les cartes terminées plus tard ne reçoivent pas de jeton.</translation>
    </message>
    <message>
        <source>The operator&apos;s token is a root token; a token with the policy that `plan` prints is enough.</source>
        <translation>Le jeton de l’opérateur est un jeton root ; un jeton avec la politique qu’affiche `plan` suffit.</translation>
    </message>
    <message>
        <source>asking what the operator&apos;s token may do</source>
        <translation>question sur ce que peut le jeton de l’opérateur</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not mint SecretIDs there (it lacks `update`)</source>
        <translation>le jeton de l’opérateur ne peut pas y créer de SecretID (il lui manque `update`)</translation>
    </message>
    <message>
        <source>the operator&apos;s token may not read it (it lacks `read`)</source>
        <translation>le jeton de l’opérateur ne peut pas le lire (il lui manque `read`)</translation>
    </message>
    <message>
        <source>The operator&apos;s token may not revoke by accessor: the token of a card that fails, or is lost, stays valid until it expires.</source>
        <translation>Le jeton de l’opérateur ne peut pas révoquer par accesseur : le jeton d’une carte qui échoue ou se perd reste valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>is missing; the role %1 has %2</source>
        <translation>manque ; le rôle %1 a %2</translation>
    </message>
    <message>
        <source>is %1; the role %2 has %3</source>
        <translation>est %1 ; le rôle %2 a %3</translation>
    </message>
    <message>
        <source>The role itself could not be read with the operator&apos;s token, so its TTLs and limits were not checked.</source>
        <translation>Le rôle lui-même n’a pas pu être lu avec le jeton de l’opérateur : ses TTL et ses limites n’ont pas été vérifiés.</translation>
    </message>
    <message>
        <source>is there a role %1?</source>
        <translation>y a-t-il un rôle %1 ?</translation>
    </message>
    <message>
        <source>SecretIDs of this role never expire: whoever copies one from a host can use it forever. Set secret_id_ttl.</source>
        <translation>Les SecretID de ce rôle n’expirent jamais : qui en copie un d’un hôte peut s’en servir pour toujours. Réglez secret_id_ttl.</translation>
    </message>
    <message>
        <source>A SecretID is valid for %1 from its minting on, the wrapped token for %2: a card that boots later than %3 after it was written finds an expired SecretID.</source>
        <translation>Un SecretID vaut %1 à partir de sa création, le jeton emballé %2 : une carte qui démarre plus de %3 après son écriture trouve un SecretID expiré.</translation>
    </message>
    <message>
        <source>A host that gets its SecretID now can log in until %1 (secret_id_ttl is %2); afterwards it needs a fresh token for changed keys and certificates.</source>
        <translation>Un hôte qui reçoit son SecretID maintenant peut se connecter jusqu’au %1 (secret_id_ttl vaut %2) ; ensuite il lui faut un nouveau jeton pour les clés et certificats changés.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login.</source>
        <translation>Le jeton de l’agent vit %1 ; un jeton Consul loué finit avec lui, et l’hôte en reçoit un nouveau à sa prochaine connexion.</translation>
    </message>
    <message>
        <source>The agent&apos;s token lives %1; a leased Consul token ends with it, and the host gets a new one at its next login, which must be before %2 (secret_id_ttl): after that the Consul token ends with the last Vault token.</source>
        <translation>Le jeton de l’agent vit %1 ; un jeton Consul loué finit avec lui, et l’hôte en reçoit un nouveau à sa prochaine connexion, qui doit avoir lieu avant le %2 (secret_id_ttl) : ensuite le jeton Consul finit avec le dernier jeton Vault.</translation>
    </message>
    <message>
        <source>%1 reaches beyond the role&apos;s own networks, for which alone Vault mints SecretIDs; accepted are networks within %2 (secret_id_bound_cidrs)</source>
        <translation>%1 dépasse les réseaux propres du rôle, seuls pour lesquels Vault crée des SecretID ; accepté : des réseaux à l’intérieur de %2 (secret_id_bound_cidrs)</translation>
    </message>
    <message>
        <source>%1 at most (token_max_ttl)</source>
        <translation>%1 au plus (token_max_ttl)</translation>
    </message>
    <message>
        <source>as long as Vault&apos;s own limit lets it (max_lease_ttl: 32 d unless configured)</source>
        <translation>aussi longtemps que la limite propre de Vault le permet (max_lease_ttl : 32 d sauf réglage)</translation>
    </message>
    <message>
        <source>In strict mode the agent cannot log in again: its token lives %1, and cannot be renewed after that. With token_period it can be renewed without end.</source>
        <translation>En mode strict, l’agent ne peut pas se reconnecter : son jeton vit %1 et ne peut plus être renouvelé ensuite. Avec token_period, il peut être renouvelé sans fin.</translation>
    </message>
    <message>
        <source>is there an AppRole method mounted at %1/ with a role %2?</source>
        <translation>y a-t-il une méthode AppRole montée sur %1/ avec un rôle %2 ?</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=false: anyone on that network who knows the role-id could join; set it to true, or confirm with &quot;allowWithoutSecretId&quot;: true</source>
        <translation>le rôle %1 a bind_secret_id=false : quiconque sur ce réseau connaît le role-id pourrait rejoindre le cluster ; mettez-le à true, ou confirmez avec &quot;allowWithoutSecretId&quot;: true</translation>
    </message>
    <message>
        <source>A SecretID of this role works for %1 logins only: after that many the host cannot log in again, not even after a reboot. Set secret_id_num_uses to 0.</source>
        <translation>Un SecretID de ce rôle ne vaut que pour %1 connexions : ensuite l’hôte ne peut plus se connecter, même après un redémarrage. Mettez secret_id_num_uses à 0.</translation>
    </message>
    <message>
        <source>Tokens of this role work for %1 calls only; Vault Agent makes one for each secret and each renewal. Set token_num_uses to 0.</source>
        <translation>Les jetons de ce rôle ne valent que pour %1 appels ; Vault Agent en fait un pour chaque secret et chaque renouvellement. Mettez token_num_uses à 0.</translation>
    </message>
    <message>
        <source>Vault accepts this role&apos;s hosts from %1 only (%2): a host that reaches it from another address cannot join.</source>
        <translation>Vault n’accepte les hôtes de ce rôle que depuis %1 (%2) : un hôte qui l’atteint d’une autre adresse ne peut pas rejoindre le cluster.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired, and whether the SecretID that it held is still valid cannot be seen: %1</source>
        <translation>le jeton emballé a déjà été utilisé ou a expiré, et on ne peut pas voir si le SecretID qu’il contenait est encore valable : %1</translation>
    </message>
    <message>
        <source>check that Vault is healthy and unsealed</source>
        <translation>vérifiez que Vault va bien et n’est pas scellé</translation>
    </message>
    <message>
        <source>listing the SecretIDs</source>
        <translation>liste des SecretID</translation>
    </message>
    <message>
        <source>looking up a SecretID</source>
        <translation>consultation d’un SecretID</translation>
    </message>
    <message>
        <source>destroying the card&apos;s SecretID</source>
        <translation>destruction du SecretID de la carte</translation>
    </message>
    <message>
        <source>the wrapped token was unused, and nobody can use it any more.</source>
        <translation>le jeton emballé n’avait pas servi, et plus personne ne peut s’en servir.</translation>
    </message>
    <message>
        <source>nothing is left to revoke: the wrapped token was used or has expired, and this card has no SecretID.</source>
        <translation>il ne reste rien à révoquer : le jeton emballé a servi ou a expiré, et cette carte n’a pas de SecretID.</translation>
    </message>
    <message>
        <source>the wrapped token was used already or has expired; its SecretID is destroyed (%1 in all): nobody can log in with it again. Vault tokens that were issued with it are valid until their TTL ends; to end them at once, revoke those whose metadata names the receipt %2 (list auth/token/accessors, look each up, revoke by accessor).</source>
        <translation>le jeton emballé a déjà servi ou a expiré ; son SecretID est détruit (%1 en tout) : plus personne ne peut se connecter avec lui. Les jetons Vault émis avec lui valent jusqu’à la fin de leur TTL ; pour y mettre fin tout de suite, révoquez ceux dont les métadonnées nomment le reçu %2 (listez auth/token/accessors, consultez chacun, révoquez par accesseur).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>SecretIDs of earlier tokens of this card were not looked for: %1</source>
        <translation>Les SecretID de jetons antérieurs de cette carte n’ont pas été recherchés : %1</translation>
    </message>
    <message>
        <source>setting Vault up needs a token that may read and write policies, auth methods and roles</source>
        <translation>configurer Vault demande un jeton qui peut lire et écrire les politiques, les méthodes d’authentification et les rôles</translation>
    </message>
    <message>
        <source>what a host may do</source>
        <translation>ce qu’un hôte peut faire</translation>
    </message>
    <message>
        <source>what the operator&apos;s token needs</source>
        <translation>ce dont le jeton de l’opérateur a besoin</translation>
    </message>
    <message>
        <source>listing the auth methods</source>
        <translation>liste des méthodes d’authentification</translation>
    </message>
    <message>
        <source>enable the AppRole method at %1/</source>
        <translation>activer la méthode AppRole dans %1/</translation>
    </message>
    <message>
        <source>%1/ is the auth method %2; accepted is the mount of an AppRole method, or one that is free</source>
        <translation>%1/ est la méthode d’authentification %2 ; accepté : le point de montage d’une méthode AppRole, ou un point libre</translation>
    </message>
    <message>
        <source>reading the policy %1</source>
        <translation>lecture de la politique %1</translation>
    </message>
    <message>
        <source>change the policy %1: %2</source>
        <translation>modifier la politique %1 : %2</translation>
    </message>
    <message>
        <source>make the policy %1: %2</source>
        <translation>créer la politique %1 : %2</translation>
    </message>
    <message>
        <source>make the role %1</source>
        <translation>créer le rôle %1</translation>
    </message>
    <message>
        <source>change the role %1</source>
        <translation>modifier le rôle %1</translation>
    </message>
    <message>
        <source>making the unpacked program</source>
        <translation>création du programme décompressé</translation>
    </message>
    <message>
        <source>the zip is damaged: %1</source>
        <translation>le zip est abîmé : %1</translation>
    </message>
    <message>
        <source>the program in the zip is larger than %1</source>
        <translation>le programme dans le zip dépasse %1</translation>
    </message>
    <message>
        <source>finishing the unpacked program</source>
        <translation>finalisation du programme décompressé</translation>
    </message>
    <message>
        <source>libarchive is out of memory</source>
        <translation>libarchive n’a plus de mémoire</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2</source>
        <translation>%1 ne peut pas être lu comme un zip : %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est abîmé : %2</translation>
    </message>
    <message>
        <source>%1 contains no file named %2; accepted is a release&apos;s zip or the program itself</source>
        <translation>%1 ne contient pas de fichier nommé %2 ; accepté : le zip d’une publication ou le programme lui-même</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>le trousseau a refusé</translation>
    </message>
    <message>
        <source>this receipt (%1) has no digests to compare with; only the receipt of a card that was written to the end has them</source>
        <translation>ce reçu (%1) n’a pas d’empreintes à comparer ; seul le reçu d’une carte écrite jusqu’au bout en a</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s: it has %1 bytes, that one had %2</source>
        <translation>est une autre carte que celle du reçu : elle a %1 octets, l’autre en avait %2</translation>
    </message>
    <message>
        <source>was left unfinished; write it again (landfall-cli write)</source>
        <translation>est restée inachevée ; écrivez-la à nouveau (landfall-cli write)</translation>
    </message>
    <message>
        <source>is another card than the receipt&apos;s, or was partitioned anew: its disk id is %1, that one&apos;s was %2</source>
        <translation>est une autre carte que celle du reçu, ou a été repartitionnée : son identifiant de disque est %1, celui de l’autre était %2</translation>
    </message>
    <message>
        <source>its root is no longer an ext4 filesystem</source>
        <translation>sa racine n’est plus un système de fichiers ext4</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1</source>
        <translation>sa racine a été montée depuis, la dernière fois à %1</translation>
    </message>
    <message>
        <source>its root has been mounted since, last at %1 on %2</source>
        <translation>sa racine a été montée depuis, la dernière fois à %1 sur %2</translation>
    </message>
    <message>
        <source>its token has been taken</source>
        <translation>son jeton a été pris</translation>
    </message>
    <message>
        <source>has no %1: it was not written by Landfall</source>
        <translation>ne contient pas %1 : elle n’a pas été écrite par Landfall</translation>
    </message>
    <message>
        <source>its %1 does not name a node and a creation path</source>
        <translation>son %1 ne nomme pas de nœud ni de chemin de création</translation>
    </message>
    <message>
        <source>the token that this one replaces was not revoked, and is valid until %1 unless it was used: %2</source>
        <translation>le jeton que celui-ci remplace n’a pas été révoqué et vaut jusqu’à %1 sauf s’il a été utilisé : %2</translation>
    </message>
    <message>
        <source>a fresh token needs an operator&apos;s Vault token, and a preset that joins with one; none was given</source>
        <translation>un nouveau jeton demande le jeton Vault d’un opérateur et un profil qui s’en sert ; aucun n’a été donné</translation>
    </message>
    <message>
        <source>is the card of %1, not of %2</source>
        <translation>est la carte de %1, non de %2</translation>
    </message>
    <message>
        <source>the card takes tokens of %1, the preset mints %2; use the preset that the card was written with</source>
        <translation>la carte prend des jetons de %1, le profil crée %2 ; utilisez le profil avec lequel la carte a été écrite</translation>
    </message>
    <message>
        <source>the card of this receipt (%1) was given no wrapped token: there is nothing to revoke</source>
        <translation>la carte de ce reçu (%1) n’a pas reçu de jeton emballé : il n’y a rien à révoquer</translation>
    </message>
    <message>
        <source>the preset %1 joins no datacenter; accepted is the preset that the card was written with (%2)</source>
        <translation>le profil %1 ne rejoint aucun datacenter ; accepté : le profil avec lequel la carte a été écrite (%2)</translation>
    </message>
    <message>
        <source>the token was made by %1 at %2, and the preset %3 names %4 and %5; give the preset that the card was written with</source>
        <translation>le jeton a été fait par %1 dans %2, et le profil %3 nomme %4 et %5 ; donnez le profil avec lequel la carte a été écrite</translation>
    </message>
    <message>
        <source>revoking needs an operator&apos;s Vault token, and none was given</source>
        <translation>révoquer demande le jeton Vault d’un opérateur, et aucun n’a été donné</translation>
    </message>
    <message>
        <source>no card was written with the preset %1 on this computer (landfall-cli receipts list)</source>
        <translation>aucune carte n’a été écrite avec le profil %1 sur cet ordinateur (landfall-cli receipts list)</translation>
    </message>
    <message>
        <source>%1 was written with the preset %2, not with %3</source>
        <translation>%1 a été écrite avec le profil %2, pas avec %3</translation>
    </message>
    <message>
        <source>no card was written in a batch %1; `receipts show` prints a card&apos;s batch</source>
        <translation>aucune carte n’a été écrite dans un lot %1 ; `receipts show` affiche le lot d’une carte</translation>
    </message>
    <message>
        <source>has no MBR partition table: not a Landfall card</source>
        <translation>n’a pas de table de partitions MBR : ce n’est pas une carte de Landfall</translation>
    </message>
    <message>
        <source>its boot partition is larger than %1</source>
        <translation>sa partition de démarrage dépasse %1</translation>
    </message>
    <message>
        <source>is larger than its clusters</source>
        <translation>est plus grand que ses clusters</translation>
    </message>
    <message>
        <source>sealing the changed boot partition</source>
        <translation>scellement de la partition de démarrage modifiée</translation>
    </message>
    <message>
        <source>opening the changed boot partition</source>
        <translation>ouverture de la partition de démarrage modifiée</translation>
    </message>
    <message>
        <source>the D-Bus system bus cannot be reached</source>
        <translation>le bus système D-Bus n’est pas joignable</translation>
    </message>
    <message>
        <source>keeping this computer awake</source>
        <translation>maintien de cet ordinateur éveillé</translation>
    </message>
    <message>
        <source>no card has been written yet</source>
        <translation>aucune carte n’a encore été écrite</translation>
    </message>
    <message>
        <source>no card was written whose SSH host key was made here; the preset asks for it by host.sshHostKey</source>
        <translation>aucune carte n’a été écrite dont la clé d’hôte SSH ait été faite ici ; le profil la demande par host.sshHostKey</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME names a folder</source>
        <translation>ni XDG_STATE_HOME ni HOME ne nomme un dossier</translation>
    </message>
    <message>
        <source>making the folder of receipts</source>
        <translation>création du dossier des reçus</translation>
    </message>
    <message>
        <source>making it private</source>
        <translation>restriction à son propriétaire</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a receipt&apos;s id is 16 hex digits</source>
        <translation>l’identifiant d’un reçu, ce sont 16 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>there is no receipt of this id</source>
        <translation>il n’y a pas de reçu avec cet identifiant</translation>
    </message>
    <message>
        <source>reading the receipts</source>
        <translation>lecture des reçus</translation>
    </message>
    <message>
        <source>this is not a receipt: %1</source>
        <translation>ce n’est pas un reçu : %1</translation>
    </message>
    <message>
        <source>%1 is not the outcome of a phase</source>
        <translation>%1 n’est pas le résultat d’une phase</translation>
    </message>
    <message>
        <source>a range of its &quot;content&quot; is malformed</source>
        <translation>une plage de son &quot;content&quot; est mal formée</translation>
    </message>
    <message>
        <source>this is not a receipt</source>
        <translation>ce n’est pas un reçu</translation>
    </message>
    <message>
        <source>%1 is not a state of a receipt</source>
        <translation>%1 n’est pas un état de reçu</translation>
    </message>
    <message>
        <source>creating a socket pair</source>
        <translation>création d’une paire de sockets</translation>
    </message>
    <message>
        <source>the other end closed the channel</source>
        <translation>l’autre extrémité a fermé le canal</translation>
    </message>
    <message>
        <source>receiving a message</source>
        <translation>réception d’un message</translation>
    </message>
    <message>
        <source>is longer, or carries more descriptors, than any message of the protocol</source>
        <translation>est plus long, ou porte plus de descripteurs, que tout message du protocole</translation>
    </message>
    <message>
        <source>too many descriptors for one message</source>
        <translation>trop de descripteurs pour un message</translation>
    </message>
    <message>
        <source>the other end of the channel does not read</source>
        <translation>l’autre extrémité du canal ne lit pas</translation>
    </message>
    <message>
        <source>sending a message</source>
        <translation>envoi d’un message</translation>
    </message>
    <message>
        <source>extent %1 is zeros and names an offset in a source</source>
        <translation>l’extent %1 est fait de zéros et nomme une position dans une source</translation>
    </message>
    <message>
        <source>extent %1 names source %2 of %3</source>
        <translation>l’extent %1 nomme la source %2 sur %3</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2 of its source, which is not a multiple of 512</source>
        <translation>l’extent %1 commence à la position %2 de sa source, qui n’est pas un multiple de 512</translation>
    </message>
    <message>
        <source>extent %1 is not within source %2, which has %3 bytes</source>
        <translation>l’extent %1 n’est pas contenu dans la source %2, qui a %3 octets</translation>
    </message>
    <message>
        <source>%1 bytes are not between 1 and 262144 records of 32 bytes</source>
        <translation>%1 octets ne font pas de 1 à 262144 enregistrements de 32 octets</translation>
    </message>
    <message>
        <source>extent %1 has a nonzero reserved field</source>
        <translation>l’extent %1 a un champ réservé différent de zéro</translation>
    </message>
    <message>
        <source>a list has 1 to 262144 extents, this one %1</source>
        <translation>une liste a de 1 à 262144 extents, celle-ci %1</translation>
    </message>
    <message>
        <source>extent %1 is empty</source>
        <translation>l’extent %1 est vide</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not in whole sectors of %4 bytes</source>
        <translation>l’extent %1 (%2 octets à la position %3) n’est pas fait de secteurs entiers de %4 octets</translation>
    </message>
    <message>
        <source>extent %1 (%2 bytes at offset %3) is not within the card&apos;s %4 bytes</source>
        <translation>l’extent %1 (%2 octets à la position %3) n’est pas contenu dans les %4 octets de la carte</translation>
    </message>
    <message>
        <source>extent %1 starts at offset %2, before the end of the one before it</source>
        <translation>l’extent %1 commence à la position %2, avant la fin du précédent</translation>
    </message>
    <message>
        <source>the helper speaks version %1 of the protocol; it and Landfall must be installed from the same release</source>
        <translation>le programme auxiliaire parle la version %1 du protocole ; lui et Landfall doivent être installés depuis la même version</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>message type %1 does not belong on this channel</source>
        <translation>le type de message %1 n’a pas sa place sur ce canal</translation>
    </message>
    <message>
        <source>message type %1 of %2 bytes is malformed</source>
        <translation>le message de type %1 de %2 octets est mal formé</translation>
    </message>
    <message>
        <source>is no longer the drive or the card that was shown; look at the list again</source>
        <translation>n’est plus le lecteur ou la carte qui a été affiché ; regardez la liste à nouveau</translation>
    </message>
    <message>
        <source>is locked by another program that writes or formats it</source>
        <translation>est verrouillé par un autre programme qui l’écrit ou le formate</translation>
    </message>
    <message>
        <source>is a loop device, which only root may write</source>
        <translation>est un périphérique loop, que seul root peut écrire</translation>
    </message>
    <message>
        <source>is a built-in disk, which needs the authorisation for fixed disks</source>
        <translation>est un disque intégré, qui demande l’autorisation pour les disques fixes</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it</source>
        <translation>est en service : autre chose sur cet ordinateur le retient</translation>
    </message>
    <message>
        <source>looking at the drive</source>
        <translation>examen du lecteur</translation>
    </message>
    <message>
        <source>reading its size</source>
        <translation>lecture de sa taille</translation>
    </message>
    <message>
        <source>locking the drive</source>
        <translation>verrouillage du lecteur</translation>
    </message>
    <message>
        <source>reading whether it is write-protected</source>
        <translation>consultation de la protection en écriture</translation>
    </message>
    <message>
        <source>reading its sector size</source>
        <translation>lecture de sa taille de secteur</translation>
    </message>
    <message>
        <source>opening the drive</source>
        <translation>ouverture du lecteur</translation>
    </message>
    <message>
        <source>opening the folder of %1</source>
        <translation>ouverture du dossier de %1</translation>
    </message>
    <message>
        <source>looking at the mount point %1</source>
        <translation>examen du point de montage %1</translation>
    </message>
    <message>
        <source>something else was mounted at %1 just now</source>
        <translation>autre chose vient d’être monté sur %1</translation>
    </message>
    <message>
        <source>unmounting %1</source>
        <translation>démontage de %1</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted</source>
        <translation>%1 est occupé et ne peut pas être démonté</translation>
    </message>
    <message>
        <source>%1 is busy and cannot be unmounted: it is held by %2</source>
        <translation>%1 est occupé et ne peut pas être démonté : il est retenu par %2</translation>
    </message>
    <message>
        <source>flushing the card</source>
        <translation>vidage des tampons de la carte</translation>
    </message>
    <message>
        <source>starting the card&apos;s process</source>
        <translation>lancement du processus de la carte</translation>
    </message>
    <message>
        <source>the card&apos;s process ended without an answer</source>
        <translation>le processus de la carte s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>closing unneeded file descriptors</source>
        <translation>fermeture des descripteurs de fichier inutiles</translation>
    </message>
    <message>
        <source>dropping a capability</source>
        <translation>abandon d’une capacité</translation>
    </message>
    <message>
        <source>dropping all groups</source>
        <translation>abandon de tous les groupes</translation>
    </message>
    <message>
        <source>clearing the capabilities</source>
        <translation>effacement des capacités</translation>
    </message>
    <message>
        <source>clearing the ambient capabilities</source>
        <translation>effacement des capacités ambiantes</translation>
    </message>
    <message>
        <source>setting resource limits</source>
        <translation>définition des limites de ressources</translation>
    </message>
    <message>
        <source>the supervisor ended</source>
        <translation>le superviseur s’est terminé</translation>
    </message>
    <message>
        <source>root privileges could not be dropped</source>
        <translation>les privilèges de root n’ont pas pu être abandonnés</translation>
    </message>
    <message>
        <source>forbidding new privileges</source>
        <translation>interdiction de nouveaux privilèges</translation>
    </message>
    <message>
        <source>seccomp is not available</source>
        <translation>seccomp n’est pas disponible</translation>
    </message>
    <message>
        <source>loading the seccomp filter</source>
        <translation>chargement du filtre seccomp</translation>
    </message>
    <message>
        <source>a message is out of sequence</source>
        <translation>un message est hors séquence</translation>
    </message>
    <message>
        <source>a message carries descriptors that it does not take</source>
        <translation>un message porte des descripteurs qu’il n’accepte pas</translation>
    </message>
    <message>
        <source>a message is out of state</source>
        <translation>un message ne correspond pas à l’état</translation>
    </message>
    <message>
        <source>a card&apos;s number was used before</source>
        <translation>le numéro d’une carte a déjà servi</translation>
    </message>
    <message>
        <source>%1 cards are open already, the most at a time</source>
        <translation>%1 cartes sont déjà ouvertes, le maximum à la fois</translation>
    </message>
    <message>
        <source>finish for a card that is not open</source>
        <translation>clôture d’une carte qui n’est pas ouverte</translation>
    </message>
    <message>
        <source>check for a card that is not open</source>
        <translation>vérification d’une carte qui n’est pas ouverte</translation>
    </message>
    <message>
        <source>release for a card that was never opened</source>
        <translation>libération d’une carte qui n’a jamais été ouverte</translation>
    </message>
    <message>
        <source>a card is released twice</source>
        <translation>une carte est libérée deux fois</translation>
    </message>
    <message>
        <source>a transfer carries another number of descriptors than it says</source>
        <translation>un transfert porte un autre nombre de descripteurs qu’annoncé</translation>
    </message>
    <message>
        <source>a read carries another number of descriptors than one</source>
        <translation>une lecture ne porte pas exactement un descripteur</translation>
    </message>
    <message>
        <source>a request came while another was under way</source>
        <translation>une requête est arrivée pendant qu’une autre était en cours</translation>
    </message>
    <message>
        <source>the extents have another sum than the transfer says</source>
        <translation>la somme des extents n’est pas celle qu’annonce le transfert</translation>
    </message>
    <message>
        <source>no update of this list went before its verification</source>
        <translation>aucune mise à jour de cette liste n’a précédé sa vérification</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>the extent list</source>
        <translation>la liste d’extents</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la destination</translation>
    </message>
    <message>
        <source>%1 is neither a regular file nor a memfd</source>
        <translation>%1 n’est ni un fichier ordinaire ni un memfd</translation>
    </message>
    <message>
        <source>looking at %1</source>
        <translation>examen : %1</translation>
    </message>
    <message>
        <source>source %1 is not open for reading only</source>
        <translation>la source %1 n’est pas ouverte en lecture seule</translation>
    </message>
    <message>
        <source>source %1 is a memfd that is not sealed against writing and shrinking</source>
        <translation>la source %1 est un memfd qui n’est pas scellé contre l’écriture et la réduction</translation>
    </message>
    <message>
        <source>the extent list is not a sealed memfd</source>
        <translation>la liste d’extents n’est pas un memfd scellé</translation>
    </message>
    <message>
        <source>the extent list has %1 bytes for %2 extents</source>
        <translation>la liste d’extents a %1 octets pour %2 extents</translation>
    </message>
    <message>
        <source>the destination is not a writable memfd of sealed size</source>
        <translation>la destination n’est pas un memfd inscriptible de taille scellée</translation>
    </message>
    <message>
        <source>reading source %1</source>
        <translation>lecture de la source %1</translation>
    </message>
    <message>
        <source>the kernel&apos;s limit on asynchronous I/O is reached (fs.aio-max-nr)</source>
        <translation>la limite du noyau pour les E/S asynchrones est atteinte (fs.aio-max-nr)</translation>
    </message>
    <message>
        <source>setting up direct I/O</source>
        <translation>préparation des E/S directes</translation>
    </message>
    <message>
        <source>allocating buffers</source>
        <translation>allocation de tampons</translation>
    </message>
    <message>
        <source>starting direct I/O</source>
        <translation>lancement des E/S directes</translation>
    </message>
    <message>
        <source>waiting for direct I/O</source>
        <translation>attente des E/S directes</translation>
    </message>
    <message>
        <source>reading back at byte %1</source>
        <translation>relecture à l’octet %1</translation>
    </message>
    <message>
        <source>returning what was read</source>
        <translation>remise de ce qui a été lu</translation>
    </message>
    <message>
        <source>failure %1, which this release of Landfall does not know</source>
        <translation>erreur %1, inconnue de cette version de Landfall</translation>
    </message>
    <message>
        <source>no base of the cache has this id (landfall-cli base list)</source>
        <translation>aucune base du cache n’a cet identifiant (landfall-cli base list)</translation>
    </message>
    <message>
        <source>network.json lists no catalog and disables the official one</source>
        <translation>network.json ne nomme aucun catalogue et désactive l’officiel</translation>
    </message>
    <message>
        <source>waiting for drives</source>
        <translation>attente de lecteurs</translation>
    </message>
    <message>
        <source>No card of this plan would get its token: %1</source>
        <translation>Aucune carte de ce plan n’obtiendrait son jeton : %1</translation>
    </message>
    <message>
        <source>the card was written with the preset %1, which is not stored here; give the preset&apos;s file</source>
        <translation>la carte a été écrite avec le profil %1, qui n’est pas enregistré ici ; donnez le fichier du profil</translation>
    </message>
    <message>
        <source>no Vault token was given; the setup needs one that may write policies and roles</source>
        <translation>aucun jeton Vault n’a été donné ; la configuration en demande un qui peut écrire les politiques et les rôles</translation>
    </message>
    <message>
        <source>%1 (never seen)</source>
        <translation>%1 (jamais vu)</translation>
    </message>
    <message>
        <source>%1 (seen %2, not passing)</source>
        <translation>%1 (vu %2, contrôles non réussis)</translation>
    </message>
    <message>
        <source>not all checks pass after %1: %2</source>
        <translation>après %1, tous les contrôles ne réussissent pas : %2</translation>
    </message>
    <message>
        <source>this would erase all data on these, and there is no terminal to ask on:
%1give --yes to continue without being asked</source>
        <translation>ceci effacerait toutes les données de ce qui suit, et il n’y a pas de terminal où demander :
%1donnez --yes pour continuer sans question</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>rien n’a été écrit</translation>
    </message>
    <message>
        <source>this would be sent to %1, and there is no terminal to ask on:
%2give --yes to continue without being asked</source>
        <translation>ceci serait envoyé à %1, et il n’y a pas de terminal où demander :
%2donnez --yes pour continuer sans question</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 (landfall-cli --help)</source>
        <translation>%1 (landfall-cli --help)</translation>
    </message>
    <message>
        <source>asking for a secret</source>
        <translation>demande d’un secret</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>aucun support</translation>
    </message>
    <message>
        <source>%1 is a fixed drive, not a card; give --fixed to write it anyway</source>
        <translation>%1 est un lecteur fixe, pas une carte ; donnez --fixed pour l’écrire quand même</translation>
    </message>
    <message>
        <source>%1 has no host name after the &quot;=&quot;</source>
        <translation>%1 n’a pas de nom d’hôte après le &quot;=&quot;</translation>
    </message>
    <message>
        <source>%1 names no target; give TARGET[=HOST]</source>
        <translation>%1 ne nomme pas de cible ; donnez TARGET[=HOST]</translation>
    </message>
    <message>
        <source>%1 names a host; this command takes TARGET alone</source>
        <translation>%1 nomme un hôte ; cette commande n’accepte que TARGET</translation>
    </message>
    <message>
        <source>Vault could not be reached</source>
        <translation>Vault n’a pas pu être joint</translation>
    </message>
    <message>
        <source>token to come</source>
        <translation>jeton à venir</translation>
    </message>
    <message>
        <source>there is no keychain in this session</source>
        <translation>il n’y a pas de trousseau dans cette session</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique occupé</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique inexistant</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>périphérique ou adresse inexistant</translation>
    </message>
    <message>
        <source>No medium found</source>
        <translation>aucun support trouvé</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>plus de mémoire</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>programme auxiliaire</translation>
    </message>
    <message>
        <source>host key</source>
        <translation>clé d’hôte</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>presets folder</source>
        <translation>dossier des profils</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>wifi passphrase</source>
        <translation>phrase secrète du Wi-Fi</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>son %1 désigne une partition par l’identifiant du disque (ligne %2) et n’est pas un texte : une carte a son propre identifiant, et ce fichier ne peut pas le suivre</translation>
    </message>
    <message>
        <source>its %1, on a partition that is neither its root nor its boot partition, names a partition by the disk&apos;s id (line %2), which is another on a card: what needs it will not find it</source>
        <translation>son %1, sur une partition qui n’est ni sa racine ni sa partition de démarrage, désigne une partition par l’identifiant du disque (ligne %2), qui est différent sur une carte : ce qui en a besoin ne la trouvera pas</translation>
    </message>
    <message>
        <source>%1 is called after a partition of the base&apos;s disk, which has another id on a card: the system will not find it</source>
        <translation>%1 porte le nom d’une partition du disque de l’image de base, qui a un autre identifiant sur une carte : le système ne la trouvera pas</translation>
    </message>
    <message>
        <source>its %1 says root=%2, which is no partition of it: cards will not start</source>
        <translation>son %1 indique root=%2, qui n’est aucune de ses partitions : les cartes ne démarreront pas</translation>
    </message>
    <message>
        <source>%1 logs in by key and has no password, and sudo asks for one: as that user nobody can administer the host; accepted are passwordlessSudo and passwordLogin</source>
        <translation>%1 se connecte par clé et n’a pas de mot de passe, mais sudo en demande un : avec ce compte, personne ne peut administrer l’hôte ; acceptés : passwordlessSudo et passwordLogin</translation>
    </message>
    <message>
        <source>%1 is below %2, where the base&apos;s fstab mounts %3, and would be hidden; accepted is a path outside</source>
        <translation>%1 se trouve sous %2, où le fstab de l’image de base monte %3, et serait masqué ; accepté : un chemin en dehors</translation>
    </message>
    <message>
        <source>%1 is given twice: the boot partition&apos;s FAT does not tell capital letters from small ones; accepted is each path once</source>
        <translation>%1 est indiqué deux fois : le FAT de la partition de démarrage ne distingue pas les majuscules des minuscules ; accepté : chaque chemin une fois</translation>
    </message>
    <message>
        <source>%1 goes onto the boot partition, whose FAT keeps neither owner nor mode: any computer with a card reader reads it</source>
        <translation>%1 va sur la partition de démarrage, dont le FAT ne conserve ni propriétaire ni droits : tout ordinateur avec un lecteur de cartes peut le lire</translation>
    </message>
    <message>
        <source>its fstab mounts %1 at %2, which would hide %3, written to the root; accepted is a base without that mount</source>
        <translation>son fstab monte %1 sur %2 et masquerait %3, écrit dans la racine ; accepté : une image de base sans ce montage</translation>
    </message>
    <message>
        <source>leads by symlinks of the base to %1, below the mount point %2, and would be hidden; accepted is the path without symlinks</source>
        <translation>mène par des liens symboliques de l’image de base à %1, sous le point de montage %2, et serait masqué ; accepté : le chemin sans liens symboliques</translation>
    </message>
    <message>
        <source>%1 would replace %2, which Landfall writes itself; accepted is another name beside it</source>
        <translation>%1 remplacerait %2, que Landfall écrit lui-même ; accepté : un autre nom à côté</translation>
    </message>
    <message>
        <source>a text without a byte order mark</source>
        <translation>un texte sans indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>at most %1 values in a file</source>
        <translation>au plus %1 valeurs dans un fichier</translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation>une accolade fermante</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>the name of an argument or a block</source>
        <translation>le nom d’un argument ou d’un bloc</translation>
    </message>
    <message>
        <source>each argument once</source>
        <translation>chaque argument une seule fois</translation>
    </message>
    <message>
        <source>a label without ${ and %{</source>
        <translation>une étiquette sans ${ ni %{</translation>
    </message>
    <message>
        <source>= or an opening brace</source>
        <translation>= ou une accolade ouvrante</translation>
    </message>
    <message>
        <source>an opening brace</source>
        <translation>une accolade ouvrante</translation>
    </message>
    <message>
        <source>one argument, or a new line</source>
        <translation>un argument ou une nouvelle ligne</translation>
    </message>
    <message>
        <source>a comma, a new line or a closing brace</source>
        <translation>une virgule, une nouvelle ligne ou une accolade fermante</translation>
    </message>
    <message>
        <source>= or a colon</source>
        <translation>= ou deux-points</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>the word in</source>
        <translation>le mot in</translation>
    </message>
    <message>
        <source>a closing bracket</source>
        <translation>un crochet fermant</translation>
    </message>
    <message>
        <source>=&gt; and a value</source>
        <translation>=&gt; et une valeur</translation>
    </message>
    <message>
        <source>a number that is not larger than 2^53</source>
        <translation>un nombre qui ne dépasse pas 2^53</translation>
    </message>
    <message>
        <source>one of n r t &quot; \ u U after a backslash</source>
        <translation>un de n r t &quot; \ u U après une barre oblique inverse</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the number of a Unicode character</source>
        <translation>le numéro d’un caractère Unicode</translation>
    </message>
    <message>
        <source>a comment that ends with */</source>
        <translation>un commentaire qui se termine par */</translation>
    </message>
    <message>
        <source>is not HCL at line %1, column %2: expected %3</source>
        <translation>n’est pas du HCL à la ligne %1, colonne %2 : attendu : %3</translation>
    </message>
    <message>
        <source>cannot be evaluated at line %1, column %2: %3</source>
        <translation>ne peut pas être évalué à la ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>it takes too many steps</source>
        <translation>cela demande trop d’étapes</translation>
    </message>
    <message>
        <source>it calls the function %1, and functions are not called here</source>
        <translation>la fonction %1 est appelée, et les fonctions ne sont pas appelées ici</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ce n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 has no value before Packer runs</source>
        <translation>%1 n’a pas de valeur avant l’exécution de Packer</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>il n’y a pas de %1</translation>
    </message>
    <message>
        <source>%1 is not declared in this file</source>
        <translation>%1 n’est pas déclaré dans ce fichier</translation>
    </message>
    <message>
        <source>%1 needs itself</source>
        <translation>%1 a besoin de lui-même</translation>
    </message>
    <message>
        <source>%1 has no default</source>
        <translation>%1 n’a pas de valeur par défaut</translation>
    </message>
    <message>
        <source>at most %1 operators in a value</source>
        <translation>au plus %1 opérateurs dans une valeur</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>un nom après le point</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>une parenthèse fermante</translation>
    </message>
    <message>
        <source>a comma or a closing parenthesis</source>
        <translation>une virgule ou une parenthèse fermante</translation>
    </message>
    <message>
        <source>it is neither a list nor an object</source>
        <translation>ce n’est ni une liste ni un objet</translation>
    </message>
    <message>
        <source>it makes %1 twice</source>
        <translation>cela produit %1 deux fois</translation>
    </message>
    <message>
        <source>lists and objects are not compared here</source>
        <translation>les listes et les objets ne sont pas comparés ici</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>il y a une division par zéro</translation>
    </message>
    <message>
        <source>the number is larger than 2^53</source>
        <translation>le nombre dépasse 2^53</translation>
    </message>
    <message>
        <source>a name and a new line after &lt;&lt;</source>
        <translation>un nom et une nouvelle ligne après &lt;&lt;</translation>
    </message>
    <message>
        <source>a line with the heredoc&apos;s name alone</source>
        <translation>une ligne avec le seul nom du heredoc</translation>
    </message>
    <message>
        <source>a closing brace; where ${ or %{ stands for itself, its sign is doubled</source>
        <translation>une accolade fermante ; là où ${ ou %{ vaut pour lui-même, son signe est doublé</translation>
    </message>
    <message>
        <source>if, else, endif, for or endfor</source>
        <translation>if, else, endif, for ou endfor</translation>
    </message>
    <message>
        <source>if or for before its end</source>
        <translation>if ou for avant sa fin</translation>
    </message>
    <message>
        <source>an endif for this if</source>
        <translation>un endif pour ce if</translation>
    </message>
    <message>
        <source>an endfor for this for</source>
        <translation>un endfor pour ce for</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the partition at line %1</source>
        <translation>la partition à la ligne %1</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>lacks for_each or content</source>
        <translation>n’a pas de for_each ou de content</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>is in no source of this file</source>
        <translation>n’est dans aucune source de ce fichier</translation>
    </message>
    <message>
        <source>%1: left out; the layout is that of %2</source>
        <translation>%1 : laissé de côté ; la disposition est celle de %2</translation>
    </message>
    <message>
        <source>%1: left out; Packer&apos;s ARM builder does not know it</source>
        <translation>%1 : laissé de côté ; l’ARM builder de Packer ne le connaît pas</translation>
    </message>
    <message>
        <source>%1 has an option that OpenSSH does not know or whose value is not in quotation marks (%2), for which it ignores the key</source>
        <translation>%1 a une option qu’OpenSSH ne connaît pas ou dont la valeur n’est pas entre guillemets (%2), ce qui lui fait ignorer la clé</translation>
    </message>
    <message>
        <source>its ext4 has the feature bigalloc, with which it cannot be changed</source>
        <translation>son ext4 a la fonction bigalloc, avec laquelle il ne peut pas être modifié</translation>
    </message>
    <message>
        <source>has sectors of %1 bytes, and cards are laid out in sectors of 512: accepted are drives with those</source>
        <translation>a des secteurs de %1 octets, et les cartes sont organisées en secteurs de 512 : sont acceptés les lecteurs qui en ont</translation>
    </message>
    <message>
        <source>is not read, for it is not only yours: accepted is a file of your own that nobody else may read (chmod 600)</source>
        <translation>n’est pas lu, car il n’est pas à vous seul : accepté est un fichier à vous que personne d’autre ne peut lire (chmod 600)</translation>
    </message>
    <message>
        <source>the proxy that this variable names is not supported; accepted is [http://]HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT</source>
        <translation>le proxy que nomme cette variable n’est pas pris en charge ; accepté : [http://]HÔTE:PORT, socks5://HÔTE:PORT ou socks5h://HÔTE:PORT</translation>
    </message>
    <message>
        <source>%1 is no file of this computer; accepted is file:///PATH, where %2 stands for a blank, or the path itself</source>
        <translation>%1 n’est pas un fichier de cet ordinateur ; accepté : file:///CHEMIN, où %2 remplace une espace, ou le chemin lui-même</translation>
    </message>
    <message>
        <source>The base knows networks of the host that ran it, some with their passwords: %1. They are removed; a network that the cards need is to be in the preset.</source>
        <translation>La base connaît des réseaux de l’hôte qui l’a utilisée, certains avec leur mot de passe : %1. Ils sont supprimés ; un réseau dont les cartes ont besoin doit figurer dans le profil.</translation>
    </message>
    <message>
        <source>The base is a card that Landfall wrote before. What it put there is removed, secrets and settings of the former host included, and made anew as this preset wants it: %1.</source>
        <translation>La base est une carte que Landfall a déjà écrite. Ce qu’il y avait mis est supprimé, y compris les secrets et réglages de l’ancien hôte, et recréé comme ce profil le veut : %1.</translation>
    </message>
    <message>
        <source>the root (partition %1) has ext4&apos;s feature bigalloc, with which it cannot be changed or grown</source>
        <translation>la racine (partition %1) a la fonction bigalloc d’ext4, avec laquelle elle ne peut être ni modifiée ni agrandie</translation>
    </message>
    <message>
        <source>it is Raspberry Pi OS, and its cloud-init reads a seed from the boot partition</source>
        <translation>c’est Raspberry Pi OS, et son cloud-init lit une amorce (seed) sur la partition de démarrage</translation>
    </message>
    <message>
        <source>%1 bytes behind the packed image belong to no image and were left out.</source>
        <translation>%1 octets derrière l’image compressée n’appartiennent à aucune image et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The image has %1 bytes, which is no multiple of 512 as every disk&apos;s length is; its last sector was filled up with zeros.</source>
        <translation>L’image a %1 octets, ce qui n’est pas un multiple de 512 comme la longueur de tout disque ; son dernier secteur a été complété par des zéros.</translation>
    </message>
    <message>
        <source>is an image, not a list of images; choose it as the base</source>
        <translation>est une image, pas une liste d’images ; choisissez-la comme base</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a disk image; unpack it (%2) and use the image that is in it</source>
        <translation>ceci est une archive %1, pas une image de disque ; décompressez-la (%2) et utilisez l’image qu’elle contient</translation>
    </message>
    <message>
        <source>this is packed as %1, which is not supported; unpack it (%2) and use what comes out</source>
        <translation>ceci est compressé en %1, ce qui n’est pas pris en charge ; décompressez-le (%2) et utilisez le résultat</translation>
    </message>
    <message>
        <source>this is a %1 disk of a virtual machine; convert it (qemu-img convert -f %2 -O raw FROM TO.img) and use what comes out</source>
        <translation>ceci est un disque %1 de machine virtuelle ; convertissez-le (qemu-img convert -f %2 -O raw SOURCE CIBLE.img) et utilisez le résultat</translation>
    </message>
    <message>
        <source>this is a web page, not a disk image; look at it in a browser, and download the image that it leads to</source>
        <translation>ceci est une page web, pas une image de disque ; ouvrez-la dans un navigateur et téléchargez l’image vers laquelle elle mène</translation>
    </message>
    <message>
        <source>this is a text, not a disk image</source>
        <translation>ceci est un texte, pas une image de disque</translation>
    </message>
    <message>
        <source>The list %1 says that the file has %2 bytes, and it has %3.</source>
        <translation>La liste %1 dit que le fichier a %2 octets, et il en a %3.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul takes it from this file.</source>
        <translation>%1 définit %2, que la jonction définit aussi : Consul le prend dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 sets %2, which the join sets as well: Consul does not take it from this file, which it reads first.</source>
        <translation>%1 définit %2, que la jonction définit aussi : Consul ne le prend pas dans ce fichier, qu’il lit en premier.</translation>
    </message>
    <message>
        <source>Consul does not read %1: it takes names that end in .json or .hcl.</source>
        <translation>Consul ne lit pas %1 : il prend les noms qui finissent par .json ou .hcl.</translation>
    </message>
    <message>
        <source>Consul, which runs as the user consul, may not read %1 and would not start; accepted is &quot;owner&quot;: &quot;root:consul&quot; with &quot;mode&quot;: &quot;0640&quot;, or a file that all may read</source>
        <translation>Consul, qui tourne sous l’utilisateur consul, ne peut pas lire %1 et ne démarrerait pas ; accepté : &quot;owner&quot;: &quot;root:consul&quot; avec &quot;mode&quot;: &quot;0640&quot;, ou un fichier lisible par tous</translation>
    </message>
    <message>
        <source>What is in %1 was not checked: HCL is not read here.</source>
        <translation>Le contenu de %1 n’a pas été vérifié : HCL n’est pas lu ici.</translation>
    </message>
    <message>
        <source>%1 is no JSON object, and Consul would not start with it</source>
        <translation>%1 n’est pas un objet JSON, et Consul ne démarrerait pas avec lui</translation>
    </message>
    <message>
        <source>%1 is no JSON (byte %2), and Consul would not start with it</source>
        <translation>%1 n’est pas du JSON (octet %2), et Consul ne démarrerait pas avec lui</translation>
    </message>
    <message>
        <source>%1 is not read by systemd; accepted is a drop-in whose name ends in .conf</source>
        <translation>%1 n’est pas lu par systemd ; accepté : un drop-in dont le nom finit par .conf</translation>
    </message>
    <message>
        <source>%1 does not begin with a section such as [Service], and systemd would ignore what it sets</source>
        <translation>%1 ne commence pas par une section telle que [Service], et systemd ignorerait ce qu’il définit</translation>
    </message>
    <message>
        <source>holds no token: the host logs in with the role-id alone</source>
        <translation>ne contient pas de jeton : l’hôte se connecte avec le role-id seul</translation>
    </message>
    <message>
        <source>Consul&apos;s token is leased: it is revoked with the Vault token that made it. The host gets a new one at each login; it loses it when it reboots and Vault is unavailable for longer than the lease.</source>
        <translation>Le jeton de Consul est loué : il est révoqué avec le jeton Vault qui l’a fait. L’hôte en reçoit un nouveau à chaque connexion ; il le perd s’il redémarre et que Vault est indisponible plus longtemps que le bail.</translation>
    </message>
    <message>
        <source>%1 is every address: the SecretID works from anywhere until its TTL ends.</source>
        <translation>%1 désigne toute adresse : le SecretID fonctionne de partout jusqu’à la fin de son TTL.</translation>
    </message>
    <message>
        <source>the operator&apos;s token is good for %1 more calls (num_uses), and the tokens of %2 cards take one each; use another token, or fewer cards</source>
        <translation>le jeton de l’opérateur permet encore %1 appels (num_uses), et les jetons de %2 cartes en prennent un chacun ; utilisez un autre jeton, ou moins de cartes</translation>
    </message>
    <message>
        <source>The operator&apos;s token was good for %1 more calls (num_uses) when it was looked up; the tokens of the cards take %2.</source>
        <translation>Le jeton de l’opérateur permettait encore %1 appels (num_uses) lors de la consultation ; les jetons des cartes en prennent %2.</translation>
    </message>
    <message>
        <source>So that the cards get their tokens Vault was not asked for %1.</source>
        <translation>Pour que les cartes aient leurs jetons, Vault n’a pas été interrogé sur : %1.</translation>
    </message>
    <message>
        <source>it is a standby that does not reach its cluster&apos;s active node: look after the cluster, or name another node in join.vault.address</source>
        <translation>c’est un nœud de réserve qui n’atteint pas le nœud actif de son cluster : vérifiez le cluster, ou indiquez un autre nœud dans join.vault.address</translation>
    </message>
    <message>
        <source>it was removed from its cluster: name another node in join.vault.address</source>
        <translation>il a été retiré de son cluster : indiquez un autre nœud dans join.vault.address</translation>
    </message>
    <message>
        <source>the token is wrong, has expired, has no calls left, or belongs to another namespace</source>
        <translation>le jeton est faux, a expiré, n’a plus d’appels ou appartient à un autre espace de noms</translation>
    </message>
    <message>
        <source>the role %1 has bind_secret_id=true, and hosts of this preset log in with the role-id alone; leave it out, or set the role&apos;s to false</source>
        <translation>le rôle %1 a bind_secret_id=true, et les hôtes de ce profil se connectent avec le role-id seul ; ne l’indiquez pas, ou mettez celui du rôle à false</translation>
    </message>
    <message>
        <source>what the token may do</source>
        <translation>ce que le jeton permet</translation>
    </message>
    <message>
        <source>the role-id</source>
        <translation>le role-id</translation>
    </message>
    <message>
        <source>the role&apos;s TTLs and limits</source>
        <translation>les TTL et limites du rôle</translation>
    </message>
    <message>
        <source>is missing; a role that wants no SecretID must be bound to networks, Vault takes no other</source>
        <translation>manque ; un rôle qui ne demande pas de SecretID doit être limité à des réseaux, Vault n’en accepte pas d’autre</translation>
    </message>
    <message>
        <source>hosts of this preset log in with the role-id alone: their cards take no token</source>
        <translation>les hôtes de ce profil se connectent avec le role-id seul : leurs cartes ne prennent pas de jeton</translation>
    </message>
    <message>
        <source>the answer could not be written: %1</source>
        <translation>la réponse n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>%1: the base&apos;s %2, renamed as its own first boot does it</source>
        <translation>%1 : le compte %2 de la base, renommé comme le fait son propre premier démarrage</translation>
    </message>
    <message>
        <source>&quot;http://host:port&quot; or &quot;https://host:port&quot;</source>
        <translation>&quot;http://host:port&quot; ou &quot;https://host:port&quot;</translation>
    </message>
    <message>
        <source>%1 is not a certificate&apos;s name</source>
        <translation>%1 n’est pas un nom pour un certificat</translation>
    </message>
    <message>
        <source>a DNS name, with {host} and {datacenter} where the card&apos;s own belong, such as &quot;{host}.node.{datacenter}.consul&quot;</source>
        <translation>un nom DNS, avec {host} et {datacenter} là où vont ceux de la carte, comme &quot;{host}.node.{datacenter}.consul&quot;</translation>
    </message>
    <message>
        <source>an XKB layout such as &quot;it&quot;, with a variant &quot;us(intl)&quot;, or up to four, &quot;us,ru(phonetic)&quot;</source>
        <translation>une disposition XKB comme &quot;it&quot;, avec une variante &quot;us(intl)&quot;, ou jusqu’à quatre, &quot;us,ru(phonetic)&quot;</translation>
    </message>
    <message>
        <source>The base&apos;s own user-data goes on beside the preset: %1.</source>
        <translation>Le user-data de l’image de base reste valable à côté du profil : %1.</translation>
    </message>
    <message>
        <source>Of the base&apos;s user-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Du user-data de l’image de base ceci disparaît, et ce qui est à la carte le remplace : %1</translation>
    </message>
    <message>
        <source>The base&apos;s user-data cannot be merged with the card&apos;s, for its line %1, and is replaced. It said: %2</source>
        <translation>Le user-data de l’image de base ne peut pas être fusionné avec celui de la carte, à cause de sa ligne %1, et est remplacé. Il disait : %2</translation>
    </message>
    <message>
        <source>Of the base&apos;s meta-data this goes, and the card&apos;s stands there: %1</source>
        <translation>Du meta-data de l’image de base ceci disparaît, et ce qui est à la carte le remplace : %1</translation>
    </message>
    <message>
        <source>The base&apos;s network-config goes, and the static address stands there. It said: %1</source>
        <translation>Le network-config de l’image de base disparaît, et l’adresse fixe le remplace. Il disait : %1</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 gets the preset&apos;s password in place of its own.</source>
        <translation>Le compte %1 de l’image de base reçoit le mot de passe du profil à la place du sien.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 has a password, which is locked: the preset lets it in by SSH keys only.</source>
        <translation>Le compte %1 de l’image de base a un mot de passe, qui est verrouillé : le profil ne le laisse entrer que par clés SSH.</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 keeps an SSH key that is not the preset&apos;s: %2</source>
        <translation>Le compte %1 de l’image de base garde une clé SSH qui n’est pas celle du profil : %2</translation>
    </message>
    <message>
        <source>The base&apos;s account %1 loses an SSH key, for the preset has keys of its own: %2</source>
        <translation>Le compte %1 de l’image de base perd une clé SSH, car le profil a les siennes : %2</translation>
    </message>
    <message>
        <source>The base has no time zones (Debian&apos;s package tzdata): until it has them, its clock shows UTC.</source>
        <translation>L’image de base n’a pas de fuseaux horaires (paquet tzdata de Debian) : tant qu’elle n’en a pas, son horloge indique l’UTC.</translation>
    </message>
    <message>
        <source>the base&apos;s tzdata has no time zone %1; accepted is one of the %2 that it has, such as %3</source>
        <translation>le tzdata de l’image de base n’a pas de fuseau horaire %1 ; accepté : l’un des %2 qu’il a, comme %3</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1; accepted are %2</source>
        <translation>l’image de base n’a pas de disposition de clavier %1 ; acceptées : %2</translation>
    </message>
    <message>
        <source>the base has no keyboard layout %1, perhaps %2 is meant; accepted are %3</source>
        <translation>l’image de base n’a pas de disposition de clavier %1, peut-être s’agit-il de %2 ; acceptées : %3</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variants; accepted is the layout alone</source>
        <translation>la disposition de clavier %1 de l’image de base n’a pas de variantes ; acceptée : elle seule</translation>
    </message>
    <message>
        <source>the base&apos;s keyboard layout %1 has no variant %2; accepted are %3</source>
        <translation>la disposition de clavier %1 de l’image de base n’a pas de variante %2 ; acceptées : %3</translation>
    </message>
    <message>
        <source>The base has no keyboard layouts (Debian&apos;s packages xkb-data and keyboard-configuration): until it has them, the keyboard is the kernel&apos;s, as in the United States.</source>
        <translation>L’image de base n’a pas de dispositions de clavier (paquets xkb-data et keyboard-configuration de Debian) : tant qu’elle n’en a pas, c’est celle du noyau, comme aux États-Unis.</translation>
    </message>
    <message>
        <source>The base has accounts of its own: %1. They stay as they are, with their passwords and keys, and %2 is made beside them.</source>
        <translation>La base a ses propres comptes : %1. Ils restent tels quels, avec leurs mots de passe et leurs clés, et %2 est créé à côté d’eux.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched on by the rules of %1, and joins no network: none is given.</source>
        <translation>Le Wi-Fi est activé selon les règles de %1 et ne rejoint aucun réseau : aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>it has Armbian&apos;s /etc/armbian-release</source>
        <translation>il a le fichier /etc/armbian-release d’Armbian</translation>
    </message>
    <message>
        <source>it has DietPi&apos;s programs</source>
        <translation>il a les programmes de DietPi</translation>
    </message>
    <message>
        <source>by plain http, which nothing but the tunnel protects</source>
        <translation>par http en clair, que seul le tunnel protège</translation>
    </message>
    <message>
        <source>the names in it are %1</source>
        <translation>les noms qu’il contient sont %1</translation>
    </message>
    <message>
        <source>the names in the servers&apos; certificates are not checked</source>
        <translation>les noms dans les certificats des serveurs ne sont pas vérifiés</translation>
    </message>
    <message>
        <source>Vault is reached by plain http: whoever is on the way, and whoever can take %1, reads the operator&apos;s token, the SecretIDs and Consul&apos;s secrets, and can answer in Vault&apos;s place. Nothing but the tunnel protects them.</source>
        <translation>Vault est atteint par http en clair : quiconque est sur le chemin, ou peut prendre la place de %1, lit le jeton de l’opérateur, les SecretID et les secrets de Consul, et peut répondre à la place de Vault. Seul le tunnel les protège.</translation>
    </message>
    <message>
        <source>The names in the certificates of Consul&apos;s servers are not checked: any host with a certificate of Consul&apos;s CA, each client among them, can pose as a server and read and change what this host sends to one.</source>
        <translation>Les noms dans les certificats des serveurs Consul ne sont pas vérifiés : tout hôte avec un certificat de la CA de Consul, chaque client compris, peut se faire passer pour un serveur, et lire et modifier ce que cet hôte lui envoie.</translation>
    </message>
    <message>
        <source>%1 is not a name for which the PKI role %2 issues certificates, without which no host joins; accepted is a name that it allows (%3)</source>
        <translation>%1 n’est pas un nom pour lequel le rôle PKI %2 émet des certificats, sans lesquels aucun hôte ne rejoint ; accepté : un nom qu’il autorise (%3)</translation>
    </message>
    <message>
        <source>%1 is a host&apos;s name, which the PKI role %2 does not take as common name (cn_validations)</source>
        <translation>%1 est le nom d’un hôte, que le rôle PKI %2 n’admet pas comme nom commun (cn_validations)</translation>
    </message>
    <message>
        <source>%1 is not a host&apos;s name as DNS has it, which the PKI role %2 asks for (enforce_hostnames)</source>
        <translation>%1 n’est pas un nom d’hôte au sens de DNS, et le rôle PKI %2 en demande un (enforce_hostnames)</translation>
    </message>
    <message>
        <source>the PKI role %1 issues no certificates with IP addresses in them (allow_ip_sans=false); leave them out, or set it to true</source>
        <translation>le rôle PKI %1 n’émet pas de certificats contenant des adresses IP (allow_ip_sans=false) ; retirez-les, ou mettez-le à true</translation>
    </message>
    <message>
        <source>reading the PKI role</source>
        <translation>lecture du rôle PKI</translation>
    </message>
    <message>
        <source>The PKI role could not be read with the operator&apos;s token, so it was not checked that it allows the names of the hosts&apos; certificates. `plan` prints the policy that lets it.</source>
        <translation>Le rôle PKI n’a pas pu être lu avec le jeton de l’opérateur : il n’a pas été vérifié qu’il autorise les noms des certificats des hôtes. `plan` affiche la politique qui permet de le lire.</translation>
    </message>
    <message>
        <source>is there a PKI engine mounted at %1/ with a role %2?</source>
        <translation>y a-t-il un moteur PKI monté sur %1/ avec un rôle %2 ?</translation>
    </message>
    <message>
        <source>the PKI role</source>
        <translation>le rôle PKI</translation>
    </message>
    <message>
        <source>its disk id is %1 and was %2, as a first boot of its system makes it</source>
        <translation>son identifiant de disque est %1 et était %2, comme le fait un premier démarrage de son système</translation>
    </message>
    <message>
        <source>it has an extended partition (number %1), and only primary ones can be changed</source>
        <translation>elle a une partition étendue (numéro %1), et seules les primaires peuvent être modifiées</translation>
    </message>
    <message>
        <source>no line of its fstab mounts the boot partition (%1), from which a host reads what is its own</source>
        <translation>aucune ligne de son fstab ne monte la partition de démarrage (%1), où un hôte lit ce qui lui est propre</translation>
    </message>
    <message>
        <source>written as it is: each byte is the base&apos;s, its disk id and host name too; nothing is added, changed or removed</source>
        <translation>écrite telle quelle : chaque octet est celui de la base, son identifiant de disque et son nom d’hôte aussi ; rien n’est ajouté, modifié ni supprimé</translation>
    </message>
    <message>
        <source>&quot;https://host:port&quot; (http for loopback addresses, and with &quot;insecureHttp&quot; inside a tunnel that encrypts)</source>
        <translation>&quot;https://host:port&quot; (http pour les adresses de bouclage et, avec &quot;insecureHttp&quot;, dans un tunnel qui chiffre)</translation>
    </message>
    <message>
        <source>%1 refuses the user and the password that it was given (401)</source>
        <translation>%1 refuse l’utilisateur et le mot de passe donnés (401)</translation>
    </message>
    <message>
        <source>%1 asks for a user and a password (401); accepted is https with a line in ~/.netrc (machine %2 login NAME password WORD), or NAME:PASSWORD in the keychain as %3</source>
        <translation>%1 demande un utilisateur et un mot de passe (401) ; accepté : https avec une ligne dans ~/.netrc (machine %2 login NOM password MOT), ou NOM:MOT_DE_PASSE dans le trousseau sous %3</translation>
    </message>
    <message>
        <source>this base has no avahi-daemon, by which a host answers as NAME.local, and no apt to install it; install it in the base</source>
        <translation>cette base n’a ni avahi-daemon, par lequel un hôte répond en tant que NOM.local, ni apt pour l’installer ; installez-le dans la base</translation>
    </message>
    <message>
        <source>The base has no avahi-daemon: it is installed at the first boot, which needs the network, and from then on the host answers as NAME.local.</source>
        <translation>La base n’a pas avahi-daemon : il est installé au premier démarrage, ce qui demande le réseau, et dès lors l’hôte répond en tant que NOM.local.</translation>
    </message>
    <message>
        <source>the host name %1 was given, and without a preset the image is written as it is, with its own; leave the name out</source>
        <translation>le nom d’hôte %1 a été donné, et sans profil l’image est écrite telle quelle, avec le sien ; omettez le nom</translation>
    </message>
    <message>
        <source>the %1 file is corrupt or cut short; download it again</source>
        <translation>le fichier %1 est corrompu ou tronqué ; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>this is a folder; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>c’est un dossier ; une base est un fichier image (.img, tel quel ou compressé : .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>this is not a regular file; a base is an image file (.img, as it is or packed: .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</source>
        <translation>ce n’est pas un fichier ordinaire ; une base est un fichier image (.img, tel quel ou compressé : .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar)</translation>
    </message>
    <message>
        <source>the tar archive is empty; accepted is one with one disk image in it (.img)</source>
        <translation>l’archive tar est vide ; accepté : une archive avec une image disque (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains no disk image (%1); accepted is one with one disk image in it (.img)</source>
        <translation>l’archive tar ne contient aucune image disque (%1) ; accepté : une archive avec une image disque (.img)</translation>
    </message>
    <message>
        <source>the tar archive contains more than one disk image (%1); unpack it and name the one that you mean</source>
        <translation>l’archive tar contient plus d’une image disque (%1) ; décompressez-la et nommez celle que vous voulez</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base starts on ARMv%3 at most (a Raspberry Pi 1, Zero or Zero W is ARMv6): it would not start there; accepted is a program for ARMv%3</source>
        <translation>%1 est un programme pour ARMv%2, et la base démarre au plus sur ARMv%3 (un Raspberry Pi 1, Zero ou Zero W est ARMv6) : il n’y démarrerait pas ; accepté : un programme pour ARMv%3</translation>
    </message>
    <message>
        <source>%1 is a program for ARMv%2, and the base is for ARMv%3 as well (a Raspberry Pi 1, Zero or Zero W is ARMv6): on such a board it does not start, and the host never joins</source>
        <translation>%1 est un programme pour ARMv%2, et la base est aussi pour ARMv%3 (un Raspberry Pi 1, Zero ou Zero W est ARMv6) : sur une telle carte il ne démarre pas, et l’hôte ne rejoint jamais</translation>
    </message>
    <message>
        <source>%1 is not accepted; accepted is https://host:port, and http for loopback addresses and with &quot;insecureHttp&quot;</source>
        <translation>%1 n’est pas accepté ; accepté : https://host:port, et http pour les adresses de bouclage et avec &quot;insecureHttp&quot;</translation>
    </message>
    <message>
        <source>no card with a host name has been written yet</source>
        <translation>aucune carte avec un nom d’hôte n’a encore été écrite</translation>
    </message>
    <message>
        <source>was given without --preset: the image is then written as it is, and nothing is put on the card</source>
        <translation>a été donné sans --preset : l’image est alors écrite telle quelle, et rien n’est mis sur la carte</translation>
    </message>
    <message>
        <source>It has no boot partition, which any computer reads: the card&apos;s token and STATUS.txt are in its root, in %1. A token that comes later is put there on the running host, for rejoin has no place for it.</source>
        <translation>Elle n’a pas de partition de démarrage, que tout ordinateur lit : le jeton et STATUS.txt de la carte sont dans sa racine, dans %1. Un jeton ultérieur y est mis sur l’hôte en marche, car rejoin n’a pas de place pour lui.</translation>
    </message>
    <message>
        <source>it has no partition table</source>
        <translation>elle n’a pas de table de partitions</translation>
    </message>
    <message>
        <source>it has a hybrid MBR beside its GPT, which would contradict a new one</source>
        <translation>elle a un MBR hybride à côté de sa GPT, qui contredirait une nouvelle</translation>
    </message>
    <message>
        <source>its GPT has its entries elsewhere than usual, to make room for a boot loader</source>
        <translation>sa GPT a ses entrées ailleurs que d’habitude, pour laisser la place à un chargeur d’amorçage</translation>
    </message>
    <message>
        <source>the base&apos;s partition table stays as it is (%1): leave out layout.root, layout.partitions and layout.table</source>
        <translation>la table de partitions de la base reste telle quelle (%1) : omettez layout.root, layout.partitions et layout.table</translation>
    </message>
    <message>
        <source>what is added to its root takes %1, the root has %2 free, and its partition cannot be made larger (%3)</source>
        <translation>ce qui s’ajoute à sa racine prend %1, la racine a %2 libres, et sa partition ne peut pas être agrandie (%3)</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect&apos;s auth key of this card is needed (user.raspberryPiConnect) and was not given</source>
        <translation>La clé Raspberry Pi Connect de cette carte est nécessaire (user.raspberryPiConnect) et n’a pas été donnée</translation>
    </message>
    <message>
        <source>a placeholder that is not known</source>
        <translation>un emplacement inconnu</translation>
    </message>
    <message>
        <source>the card has no such file, or one that is too long</source>
        <translation>la carte n’a pas ce fichier, ou il est trop long</translation>
    </message>
    <message>
        <source>%1: the host signs in to Raspberry Pi Connect as this user&apos;s, by an auth key that each card has of its own</source>
        <translation>%1 : l’hôte se connecte à Raspberry Pi Connect comme celui de cet utilisateur, par une clé propre à chaque carte</translation>
    </message>
    <message>
        <source>the partition table is the base&apos;s, its disk id too, and so is each byte outside of root and boot partition</source>
        <translation>la table de partitions est celle de la base, son identifiant de disque aussi, de même que chaque octet hors de la racine et de la partition de démarrage</translation>
    </message>
    <message>
        <source>%1 is an account of the base and lives in %2; accepted is one that lives in %3, or another name</source>
        <translation>%1 est un compte de la base et réside dans %2 ; accepté : un compte dans %3, ou un autre nom</translation>
    </message>
    <message>
        <source>a list of texts in brackets, one key for each card</source>
        <translation>une liste de textes entre crochets, une clé par carte</translation>
    </message>
    <message>
        <source>holds a key twice</source>
        <translation>contient une clé deux fois</translation>
    </message>
    <message>
        <source>a key of its own for each card: it signs in one device, once</source>
        <translation>une clé propre à chaque carte : elle connecte un appareil, une fois</translation>
    </message>
    <message>
        <source>holds something that is no auth key</source>
        <translation>contient quelque chose qui n’est pas une clé d’authentification</translation>
    </message>
    <message>
        <source>rpuak_ or rpoak_ and 24 letters and digits, as Raspberry Pi Connect shows it once</source>
        <translation>rpuak_ ou rpoak_ et 24 lettres et chiffres, comme Raspberry Pi Connect la montre une fois</translation>
    </message>
    <message>
        <source>setting the attributes of partition %1</source>
        <translation>en fixant les attributs de la partition %1</translation>
    </message>
    <message>
        <source>Raspberry Pi OS from bookworm on, or a base with rpi-connect in it</source>
        <translation>Raspberry Pi OS à partir de bookworm, ou une base avec rpi-connect</translation>
    </message>
    <message>
        <source>this base has no rpi-connect and cannot have it; accepted is %1</source>
        <translation>cette base n’a pas rpi-connect et ne peut pas l’avoir ; accepté : %1</translation>
    </message>
    <message>
        <source>%1 has no rpi-connect and cannot have it; accepted is %2</source>
        <translation>%1 n’a pas rpi-connect et ne peut pas l’avoir ; accepté : %2</translation>
    </message>
    <message>
        <source>The base has no rpi-connect: %1 is installed at the first boot, which needs the network, and the host signs in afterwards.</source>
        <translation>La base n’a pas rpi-connect : %1 est installé au premier démarrage, ce qui demande le réseau, et l’hôte se connecte ensuite.</translation>
    </message>
    <message>
        <source>the preset signs in each host to Raspberry Pi Connect by an auth key of its own, which works once: %1 key(s) were given for %2 card(s); accepted is one for each, in the order of the cards</source>
        <translation>le profil connecte chaque hôte à Raspberry Pi Connect par une clé propre, valable une fois : %1 clé(s) pour %2 carte(s) ; accepté : une par carte, dans leur ordre</translation>
    </message>
    <message>
        <source>has no FAT boot partition: it is no card of Landfall&apos;s, or of a base without one, whose token is put into /boot/landfall on the running host</source>
        <translation>n’a pas de partition de démarrage FAT : ce n’est pas une carte de Landfall, ou sa base n’en a pas, et son jeton est mis dans /boot/landfall sur l’hôte en marche</translation>
    </message>
    <message>
        <source>ended, and how is not known: something else in this process waited for it</source>
        <translation>s’est terminé, on ne sait comment : autre chose dans ce processus l’attendait</translation>
    </message>
    <message>
        <source>%1 lies outside of the preset&apos;s own folder, and its content goes onto the card</source>
        <translation>%1 est hors du dossier du profil, et son contenu va sur la carte</translation>
    </message>
    <message>
        <source>is a folder; accepted is a regular file</source>
        <translation>est un dossier ; accepté : un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a pipe; accepted is a regular file</source>
        <translation>est un tube ; accepté : un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a socket; accepted is a regular file</source>
        <translation>est une socket ; accepté : un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a device; accepted is a regular file</source>
        <translation>est un périphérique ; accepté : un fichier ordinaire</translation>
    </message>
    <message>
        <source>is made up by the kernel while it is read; accepted is a regular file on a disk</source>
        <translation>est produit par le noyau à la lecture ; accepté : un fichier ordinaire sur un disque</translation>
    </message>
    <message>
        <source>its ext4 has its journal in %1; accepted is a journal in inode 8, or none</source>
        <translation>son ext4 a son journal dans %1 ; accepté : un journal dans l’inode 8, ou aucun</translation>
    </message>
    <message>
        <source>another device, by UUID (%1)</source>
        <translation>un autre périphérique, par UUID (%1)</translation>
    </message>
    <message>
        <source>another device, by number (%1)</source>
        <translation>un autre périphérique, par numéro (%1)</translation>
    </message>
    <message>
        <source>inode %1</source>
        <translation>l’inode %1</translation>
    </message>
    <message>
        <source>its ext4 claims %1 blocks, %2 inodes and %3 groups; at most %4 blocks and inodes together, and %5 groups, are accepted</source>
        <translation>son ext4 annonce %1 blocs, %2 inodes et %3 groupes ; accepté : au plus %4 blocs et inodes ensemble, et %5 groupes</translation>
    </message>
    <message>
        <source>its used blocks lie in more than %1 pieces</source>
        <translation>ses blocs utilisés sont en plus de %1 morceaux</translation>
    </message>
    <message>
        <source>the folder has more than %1 entries, or names of more than %2</source>
        <translation>le dossier a plus de %1 entrées, ou des noms de plus de %2</translation>
    </message>
    <message>
        <source>a chain is in more than %1 pieces</source>
        <translation>une chaîne est en plus de %1 morceaux</translation>
    </message>
    <message>
        <source>its GPT claims %1 entries of %2 bytes; at most %3 of entries are accepted</source>
        <translation>sa GPT annonce %1 entrées de %2 octets ; accepté : au plus %3 d’entrées</translation>
    </message>
    <message>
        <source>is in use by %1</source>
        <translation>est utilisé par %1</translation>
    </message>
    <message>
        <source>%1 is a member of a volume or an array that is not running (%2); take it out of that first</source>
        <translation>%1 fait partie d’un volume ou d’un ensemble arrêté (%2) ; retirez-le d’abord</translation>
    </message>
    <message>
        <source>%1 sent less than %2 a second for %3 s</source>
        <translation>%1 a envoyé moins de %2 par seconde pendant %3 s</translation>
    </message>
    <message>
        <source>%1 does not say its length, and the disk has %2 free; at least %3 are left free</source>
        <translation>%1 ne dit pas sa longueur, et le disque a %2 de libre ; au moins %3 restent libres</translation>
    </message>
    <message>
        <source>looking at a source</source>
        <translation>examen d’une source</translation>
    </message>
    <message>
        <source>is older than this Landfall, which is of release %1; install the helper of this release: %2</source>
        <translation>est plus ancien que ce Landfall, de version %1 ; installez l’assistant de cette version : %2</translation>
    </message>
    <message>
        <source>does not say its length, and unpacks to more than %1: what the disk has free, less %2</source>
        <translation>ne dit pas sa longueur et devient, décompressé, plus grand que %1 : ce que le disque a de libre, moins %2</translation>
    </message>
    <message>
        <source>unpacks to more than %1, which is more than any card holds</source>
        <translation>décompressé, dépasse %1, plus que ce que contient n’importe quelle carte</translation>
    </message>
    <message>
        <source>a part of it takes more memory to unpack than is accepted, which is a dictionary of at most %1</source>
        <translation>une partie demande plus de mémoire pour être décompressée que ce qui est accepté : un dictionnaire d’au plus %1</translation>
    </message>
    <message>
        <source>unpacking it would take %1 of memory; accepted is a dictionary of at most %2</source>
        <translation>le décompresser prendrait %1 de mémoire ; accepté : un dictionnaire d’au plus %2</translation>
    </message>
    <message>
        <source>the list of files in the .zip has %1; at most %2 are accepted</source>
        <translation>la liste des fichiers du .zip a %1 ; accepté : au plus %2</translation>
    </message>
    <message>
        <source>it was packed with a window of %1, which is above 128 MiB (zstd --long=27); pack it again with a smaller one</source>
        <translation>compressé avec une fenêtre de %1, au-dessus de 128 Mio (zstd --long=27) ; compressez-le de nouveau avec une plus petite</translation>
    </message>
    <message>
        <source>%1 is packed by a method that is not supported (%2)</source>
        <translation>%1 est compressé par une méthode qui n’est pas prise en charge (%2)</translation>
    </message>
    <message>
        <source>making a sandbox for it</source>
        <translation>en créant un bac à sable pour lui</translation>
    </message>
    <message>
        <source>this program has no rules by which it could be run</source>
        <translation>ce programme n’a pas de règles selon lesquelles il pourrait tourner</translation>
    </message>
    <message>
        <source>ran for more than %1 and was ended</source>
        <translation>a tourné plus de %1 et a été arrêté</translation>
    </message>
    <message>
        <source>becoming the workers&apos; own user</source>
        <translation>passage à l’utilisateur propre aux processus de travail</translation>
    </message>
    <message>
        <source>is in use: something else on this computer holds it: %1</source>
        <translation>est utilisé : autre chose sur cet ordinateur le retient : %1</translation>
    </message>
    <message>
        <source>the user %1, as whom cards are written, is missing on this computer; make it: %2</source>
        <translation>l’utilisateur %1, sous lequel les cartes sont écrites, manque sur cet ordinateur ; créez-le : %2</translation>
    </message>
    <message>
        <source>is another drive than this authorisation was given for; each built-in disk needs its own</source>
        <translation>n’est pas le lecteur de cette autorisation ; chaque disque interne a besoin de la sienne</translation>
    </message>
    <message>
        <source>%1 lies in a filesystem that a program serves (FUSE), or that is not mounted here</source>
        <translation>%1 se trouve dans un système de fichiers servi par un programme (FUSE) ou non monté ici</translation>
    </message>
    <message>
        <source>the first descriptor</source>
        <translation>le premier descripteur</translation>
    </message>
    <message>
        <source>Its boot partition is larger than %1, and rejoin does not read it: a token that comes later is put into %2 on the running host.</source>
        <translation>Sa partition de démarrage est plus grande que %1 et rejoin ne la lit pas : un jeton qui arrive plus tard est mis dans %2 sur l’hôte en marche.</translation>
    </message>
    <message>
        <source>the SSH server of this base is dropbear, which reads no key of OpenSSH&apos;s: hosts would answer with another; leave it out, or install openssh-server in the base</source>
        <translation>le serveur SSH de cette base est dropbear, qui ne lit pas les clés d’OpenSSH : les hôtes répondraient avec une autre ; omettez-la ou installez openssh-server dans la base</translation>
    </message>
    <message>
        <source>as the preset wants it, the card&apos;s token is still to come: it is put into %1 on the running host</source>
        <translation>comme le veut le profil, le jeton de la carte est encore à venir : il est mis dans %1 sur l’hôte en marche</translation>
    </message>
    <message>
        <source>no Vault token was given: write the card again with one, or put a wrapped token into %1 on the running host</source>
        <translation>aucun jeton Vault n’a été donné : réécrivez la carte avec un jeton, ou mettez un jeton emballé dans %1 sur l’hôte en marche</translation>
    </message>
    <message>
        <source>the card has no token (%1): write it again, or put a wrapped token into %2 on the running host</source>
        <translation>la carte n’a pas de jeton (%1) : réécrivez-la, ou mettez un jeton emballé dans %2 sur l’hôte en marche</translation>
    </message>
    <message>
        <source>It unpacks to %1.</source>
        <translation>Décompressée, elle fait %1.</translation>
    </message>
    <message>
        <source>It unpacks to %1 or more; %2 at most are accepted.</source>
        <translation>Décompressée, elle fait %1 ou plus ; %2 au maximum sont acceptés.</translation>
    </message>
    <message>
        <source>It does not say what it unpacks to; %1 at most are accepted.</source>
        <translation>Elle ne dit pas sa taille décompressée ; %1 au maximum sont acceptés.</translation>
    </message>
    <message>
        <source>No token goes onto the card: the host waits until its SecretID is put at /var/lib/vault-agent/secret-id (as root; the host makes its agent the owner).</source>
        <translation>Aucun jeton ne va sur la carte : l’hôte attend que son SecretID soit mis dans /var/lib/vault-agent/secret-id (en tant que root ; l’hôte en rend son agent propriétaire).</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>Use a wireless network</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Utiliser un réseau sans fil</translation>
    </message>
    <message>
        <source>Without it the cards need a cable.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sans lui, les cartes ont besoin d’un câble.</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nom du réseau (SSID)</translation>
    </message>
    <message>
        <source>With a passphrase, which is asked for when cards are written.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Avec une phrase secrète, demandée à l’écriture des cartes.</translation>
    </message>
    <message>
        <source>With a passphrase; for newer routers and boards.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Avec une phrase secrète ; pour routeurs et cartes mères récents.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A choice of the wizard: a wireless network that anybody may use</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody nearby can join.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sans phrase secrète : toute personne à proximité peut s’y connecter.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters; its radio rules apply. Some systems keep the radio off without it.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Deux lettres ; ses règles radio s’appliquent. Certains systèmes coupent la radio sans lui.</translation>
    </message>
    <message>
        <source>The network does not announce its name</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Le réseau n’annonce pas son nom</translation>
    </message>
    <message>
        <source>Cable</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Address from the router (DHCP)</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Adresse donnée par le routeur (DHCP)</translation>
    </message>
    <message>
        <source>A static address for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Une adresse statique pour chaque carte</translation>
    </message>
    <message>
        <source>Address and prefix length</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse et longueur du préfixe</translation>
    </message>
    <message>
        <source>{n+20} is the card&apos;s number plus 20.</source>
        <extracomment>About a field of the wizard; {n+20} stays as it is</extracomment>
        <translation>{n+20} est le numéro de la carte plus 20.</translation>
    </message>
    <message>
        <source>Router</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Name servers</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Use this computer&apos;s network, %1</source>
        <extracomment>Button of the wizard; %1 is the wireless network that this computer is in</extracomment>
        <translation>Utiliser le réseau de cet ordinateur, %1</translation>
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
        <translation>Avancer %1</translation>
    </message>
    <message>
        <source>Move %1 back</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Reculer %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <extracomment>Button of a partition in the wizard; %1 is the partition</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>4GiB, 25% or rest</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>4GiB, 25% ou rest</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Monté sur</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Name of a partition&apos;s field</extracomment>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>PartitionsStep</name>
    <message>
        <source>The partitions to scale</source>
        <extracomment>Accessible name of a bar of partitions</extracomment>
        <translation>Les partitions à l’échelle</translation>
    </message>
    <message>
        <source>Drawn for a card of</source>
        <extracomment>Name of a choice: the size of card that partitions are drawn for</extracomment>
        <translation>Dessiné pour une carte de</translation>
    </message>
    <message>
        <source>Size of the root</source>
        <extracomment>Name of a field of the wizard: the partition that holds the system</extracomment>
        <translation>Taille de la racine</translation>
    </message>
    <message>
        <source>8GiB, 25% of the card, or rest. Left empty, as large as what is put there needs.</source>
        <extracomment>About a field for the size of a partition; rest stays as it is</extracomment>
        <translation>8GiB, 25% de la carte ou rest. Vide : aussi grande que l’exige son contenu.</translation>
    </message>
    <message>
        <source>Add a partition</source>
        <extracomment>Button of the wizard</extracomment>
        <translation>Ajouter une partition</translation>
    </message>
    <message>
        <source>Partition table</source>
        <extracomment>Heading in the wizard: the kind of table that lists the partitions</extracomment>
        <translation>Table de partitions</translation>
    </message>
    <message>
        <source>Every Raspberry Pi starts from it.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Tout Raspberry Pi démarre dessus.</translation>
    </message>
    <message>
        <source>Raspberry Pi 4, 400, 5 and their Compute Modules start from it, with a boot loader of September 2020 or later; older models do not.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Les Raspberry Pi 4, 400, 5 et leurs Compute Modules démarrent dessus, avec un chargeur d’amorçage de septembre 2020 ou plus récent ; les modèles plus anciens non.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Time zone</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Left empty, it stays as in the base.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vide, cela reste comme dans la base.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Langue et formats</translation>
    </message>
    <message>
        <source>For a screen and keyboard at the board: it, us(intl), or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Pour un écran et un clavier sur la carte : it, us(intl), ou plusieurs, us,ru.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Partitions, %1</source>
        <extracomment>Accessible name of a bar of partitions; %1 is the size of a card</extracomment>
        <translation>Partitions, %1</translation>
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
        <translation>Le plan de la carte apparaît ici dès qu’il y a une base et un profil.</translation>
    </message>
    <message>
        <source>Planning</source>
        <extracomment>Shown in place of the plan while it is being made</extracomment>
        <translation>Planification</translation>
    </message>
</context>
<context>
    <name>PresetPane</name>
    <message>
        <source>Preset</source>
        <extracomment>Heading of the pane where a preset is chosen</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Make one, choose one, or drop a file here.</source>
        <extracomment>The preset pane before a preset is chosen</extracomment>
        <translation>Ce qui fait d’une carte l’une des vôtres : noms d’hôte, utilisateur, réseau, partitions, le cluster qu’elle rejoint. Créez-en un, choisissez-en un ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button that opens the chosen preset in the wizard</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the preset %1</source>
        <extracomment>Accessible name of the button that opens the chosen preset in the wizard; %1 is the preset</extracomment>
        <translation>Modifier le profil %1</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>Button that shows all presets</extracomment>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>Button: cards are written without a preset</extracomment>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>Aucun profil : écrire l’image telle quelle</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Duplicate %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>Button of a preset in the list; %1 is the preset</extracomment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Button of a preset in the list: opens the wizard</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Accessible name of a button of a preset in the list; %1 is the preset</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>in use · %1</source>
        <extracomment>About a preset in the list that the cards are written with; %1 is what it is</extracomment>
        <translation>utilisé · %1</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Your presets</source>
        <extracomment>Accessible name of the page that lists presets</extracomment>
        <translation>Vos profils</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Revenir aux choix</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>Heading of the page that lists presets</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New preset</source>
        <extracomment>Button that opens the wizard</extracomment>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that brings back a preset that was deleted</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <extracomment>Accessible name of the button that brings back a preset; %1 is the preset</extracomment>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>None yet. A preset is made once for each kind of card, and holds no secret: it can be shared, or kept in git.</source>
        <extracomment>The list of presets while it is empty</extracomment>
        <translation>Aucun pour l’instant. Un profil se crée une fois pour chaque genre de carte et ne contient aucun secret : on peut le partager ou le garder dans git.</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>File types in the file dialog for a preset</extracomment>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exporter un profil</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Presets and templates (*.json *.hcl)</source>
        <extracomment>File types in the file dialog for a preset that is imported; .hcl is Packer&apos;s</extracomment>
        <translation>Profils et modèles (*.json *.hcl)</translation>
    </message>
    <message>
        <source>No preset: write the image as it is</source>
        <extracomment>The choice to write cards without any preset of the list</extracomment>
        <translation>Aucun profil : écrire l’image telle quelle</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button of a preset in the list: the cards are written with it</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use no preset</source>
        <extracomment>Accessible name of the button by which cards are written without a preset</extracomment>
        <translation>N’utiliser aucun profil</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>The zip of the publisher, or the program itself, for the cards&apos; processor.</source>
        <extracomment>About a field for a program&apos;s file</extracomment>
        <translation>Le zip de l’éditeur, ou le programme lui-même, pour le processeur des cartes.</translation>
    </message>
    <message>
        <source>%1&apos;s version</source>
        <extracomment>Name of a field for a program&apos;s version; %1 is the program</extracomment>
        <translation>Version de %1</translation>
    </message>
    <message>
        <source>%1 is in the base already</source>
        <extracomment>A choice of the wizard: nothing is put on the cards, the base&apos;s own program is used; %1 is the program</extracomment>
        <translation>%1 est déjà dans la base</translation>
    </message>
    <message>
        <source>or %1 as a file</source>
        <extracomment>Name of a field for a program&apos;s file; %1 is the program</extracomment>
        <translation>ou %1 en fichier</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Heading of the question for another name; %1 is a preset</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives a preset another name</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a preset&apos;s name as it is</extracomment>
        <translation>Le laisser</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Save a report</source>
        <extracomment>Heading of the sheet that saves a report
----------
Title of a file dialog</extracomment>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>A text about the last cards that were written or failed: versions of Landfall and of this system, hosts, drives with their serial numbers, times and errors. Read it before you pass it on. No secret is in it.</source>
        <extracomment>What is in a report</extracomment>
        <translation>Un texte sur les dernières cartes écrites ou en échec : versions de Landfall et de ce système, hôtes, lecteurs avec leurs numéros de série, heures et erreurs. Lisez-le avant de le transmettre. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>Button that opens a file dialog</extracomment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>File types in a file dialog</extracomment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of a file dialog</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <extracomment>Accessible name of the page that shows the plan in detail</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <extracomment>Button that goes back to the first page</extracomment>
        <translation>Revenir aux choix</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Heading of the page that shows the plan in detail; %1 is a preset&apos;s name, %2 a base&apos;s</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What is put on each card</source>
        <extracomment>Heading of the list of what is put on a card beside the base</extracomment>
        <translation>Ce qui est placé sur chaque carte</translation>
    </message>
    <message>
        <source>What each card asks for when it boots</source>
        <extracomment>Heading of the list of what a card asks of Vault and Consul when it boots</extracomment>
        <translation>Ce que chaque carte demande à son démarrage</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: kept from before</source>
        <extracomment>A secret is kept in memory since the last batch; %1 is its name</extracomment>
        <translation>%1 : gardé d’avant</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button that asks for a secret again</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Accessible name of a button that asks for a secret again; %1 is its name</extracomment>
        <translation>Changer : %1</translation>
    </message>
    <message>
        <source>%1: from the keychain</source>
        <extracomment>A secret was found in the keychain; %1 is its name</extracomment>
        <translation>%1 : du trousseau</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Passphrase of the Wi-Fi %1</source>
        <extracomment>Name of a field; %1 is a wireless network</extracomment>
        <translation>Phrase secrète du Wi-Fi %1</translation>
    </message>
    <message>
        <source>Password of %1 on the cards</source>
        <extracomment>Name of a field; %1 is a user</extracomment>
        <translation>Mot de passe de %1 sur les cartes</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Votre jeton pour %1</translation>
    </message>
    <message>
        <source>Used to make one wrapped token a card; it stays on this computer, in memory.</source>
        <extracomment>About the operator&apos;s Vault token</extracomment>
        <translation>Sert à créer un jeton emballé par carte ; il reste sur cet ordinateur, en mémoire.</translation>
    </message>
    <message>
        <source>Optional: without it the cards are written without a token, and rejoin adds it later.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Facultatif : sans lui, les cartes sont écrites sans jeton, et rejoin l’ajoute ensuite.</translation>
    </message>
    <message>
        <source>Raspberry Pi Connect key of %1</source>
        <extracomment>Name of a field; %1 is a host, Raspberry Pi Connect a service</extracomment>
        <translation>Clé Raspberry Pi Connect de %1</translation>
    </message>
    <message>
        <source>A new auth key of your account for each card: it works once, and is not kept.</source>
        <extracomment>About a field</extracomment>
        <translation>Une nouvelle clé de votre compte par carte : elle sert une fois et n’est pas gardée.</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>%1: path</source>
        <extracomment>Name of a field for a path in Vault; %1 is what is found there</extracomment>
        <translation>%1 : chemin</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field for the key of a value in Vault</extracomment>
        <translation>Clé</translation>
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
        <translation>Les bases décompressées et les téléchargements sont gardés. Les moins récemment utilisés sont supprimés en premier, ceux que nomme un profil en dernier.</translation>
    </message>
    <message>
        <source>%1 on the disk at present</source>
        <extracomment>About the cache; %1 is a size</extracomment>
        <translation>%1 sur le disque actuellement</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Name of the field for the cache&apos;s limit</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Such as 40GiB or 20GB.</source>
        <extracomment>About the field for the cache&apos;s limit</extracomment>
        <translation>Par exemple 40GiB ou 20GB.</translation>
    </message>
    <message>
        <source>Clear the cache (%1)</source>
        <extracomment>Button that empties the cache; %1 is a size</extracomment>
        <translation>Vider le cache (%1)</translation>
    </message>
</context>
<context>
    <name>SettingsLanguage</name>
    <message>
        <source>Language</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <extracomment>Name of a choice in the settings</extracomment>
        <translation>Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Takes effect when Landfall is started again.</source>
        <extracomment>About the language that was chosen in the settings</extracomment>
        <translation>Prend effet au prochain démarrage de Landfall.</translation>
    </message>
</context>
<context>
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listes d’images</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. What a list says is checked against the image.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>Au format de Raspberry Pi Imager. Ce que dit une liste est vérifié sur l’image.</translation>
    </message>
    <message>
        <source>Raspberry Pi&apos;s own list</source>
        <extracomment>A list that can be switched off</extracomment>
        <translation>La liste propre à Raspberry Pi</translation>
    </message>
    <message>
        <source>Remove the list %1</source>
        <extracomment>Button that takes a list away; %1 is its address</extracomment>
        <translation>Retirer la liste %1</translation>
    </message>
    <message>
        <source>Add a list</source>
        <extracomment>Name of the field for another list</extracomment>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a file.</source>
        <extracomment>About the field for another list</extracomment>
        <translation>Une adresse (https://…) ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>Add the list</source>
        <extracomment>Button that adds a list</extracomment>
        <translation>Ajouter la liste</translation>
    </message>
</context>
<context>
    <name>SettingsMirrors</name>
    <message>
        <source>Mirrors of the programs</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Miroirs des programmes</translation>
    </message>
    <message>
        <source>Vault, Consul and consul-template come from their publisher, whose signature is checked. A mirror serves the same files; with a keyring its own signature is checked instead, and the plan says so.</source>
        <extracomment>About the mirrors in the settings</extracomment>
        <translation>Vault, Consul et consul-template viennent de leur éditeur, dont la signature est vérifiée. Un miroir sert les mêmes fichiers ; avec un porte-clés, c’est sa propre signature qui est vérifiée, et le plan le dit.</translation>
    </message>
    <message>
        <source>Remove the mirror: %1</source>
        <extracomment>Button that takes a mirror away; %1 says what comes from where</extracomment>
        <translation>Retirer le miroir : %1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Name of the choice of a program that gets a mirror</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Its mirror</source>
        <extracomment>Name of the field for a mirror</extracomment>
        <translation>Son miroir</translation>
    </message>
    <message>
        <source>An address (https://…), or the path of a folder.</source>
        <extracomment>About the field for a mirror</extracomment>
        <translation>Une adresse (https://…) ou le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>Signed by a key of %1</source>
        <extracomment>By which keys the files of a new mirror are checked; %1 is a file</extracomment>
        <translation>Signé par une clé de %1</translation>
    </message>
    <message>
        <source>Add the mirror</source>
        <extracomment>Button that adds a mirror</extracomment>
        <translation>Ajouter le miroir</translation>
    </message>
    <message>
        <source>Keyring…</source>
        <extracomment>Button that opens the dialog for a keyring</extracomment>
        <translation>Porte-clés…</translation>
    </message>
    <message>
        <source>Choose a keyring</source>
        <extracomment>Title of the dialog for a keyring</extracomment>
        <translation>Choisir un porte-clés</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Accessible name of the page of settings
----------
Heading of the page of settings</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button that goes back from the settings</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>For servers of your own whose certificate no public authority has signed. They are trusted for downloads, besides those of the system.</source>
        <extracomment>About the certificates in the settings</extracomment>
        <translation>Pour vos propres serveurs, dont aucune autorité publique n’a signé le certificat. Ils sont de confiance pour les téléchargements, en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Another CA file…</source>
        <extracomment>Button that opens the dialog for a file of certificates</extracomment>
        <translation>Autre fichier CA…</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choisir un fichier CA…</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Ne plus s’y fier</translation>
    </message>
    <message>
        <source>These settings are stored in %1 and apply to landfall-cli too.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Ces réglages sont enregistrés dans %1 et valent aussi pour landfall-cli.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <extracomment>Title of the dialog for a file of certificates</extracomment>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <extracomment>File types in the dialog for a file of certificates</extracomment>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Base, preset and cards</source>
        <extracomment>Accessible name of the first page</extracomment>
        <translation>Base, profil et cartes</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>About a step of the wizard: how many fields are to be put right</extracomment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <extracomment>About a step of the wizard: how many fields are to be filled</extracomment>
        <translation>
            <numerusform>%n à remplir</numerusform>
            <numerusform>%n à remplir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>A fresh token for %1</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Un nouveau jeton pour %1</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>Heading of a question; %1 is a host</extracomment>
        <translation>Révoquer le jeton de %1 ?</translation>
    </message>
    <message>
        <source>Put the card back into a reader. A new wrapped token goes on it, works once, and the old one is revoked; nothing else on the card changes.</source>
        <extracomment>What a fresh token is; the term of Vault is given beside it</extracomment>
        <translation>Remettez la carte dans un lecteur. Un nouveau jeton emballé y est placé, il sert une fois, et l’ancien est révoqué ; rien d’autre ne change sur la carte.</translation>
    </message>
    <message>
        <source>A card that has not joined yet cannot join any more. One that has joined stays until its Vault token ends, and cannot log in again.</source>
        <extracomment>What revoking a token does</extracomment>
        <translation>Une carte qui n’a pas encore rejoint ne peut plus rejoindre. Une carte qui a rejoint reste jusqu’à ce que son jeton Vault expire, et ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>The card is in</source>
        <extracomment>Name of a choice: in which reader the card is</extracomment>
        <translation>La carte est dans</translation>
    </message>
    <message>
        <source>Choose the drive</source>
        <extracomment>A choice before something is chosen</extracomment>
        <translation>Choisir le lecteur</translation>
    </message>
    <message>
        <source>No card found</source>
        <extracomment>A choice while there is nothing to choose</extracomment>
        <translation>Aucune carte trouvée</translation>
    </message>
    <message>
        <source>Your token for %1</source>
        <extracomment>Name of a field; %1 is the address of a Vault server</extracomment>
        <translation>Votre jeton pour %1</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Demande à Vault</translation>
    </message>
    <message>
        <source>Revoke the token of %1</source>
        <extracomment>Button that ends a card&apos;s token; %1 is its host</extracomment>
        <translation>Révoquer le jeton de %1</translation>
    </message>
    <message>
        <source>Writing the token</source>
        <extracomment>Button while a fresh token is made and written</extracomment>
        <translation>Écriture du jeton</translation>
    </message>
    <message>
        <source>Put a fresh token on it</source>
        <extracomment>Button that puts a fresh token on a card</extracomment>
        <translation>Y placer un nouveau jeton</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a sheet after something was done</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button that leaves a card&apos;s token as it is</extracomment>
        <translation>Le laisser</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Address of the Vault server</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Adresse du serveur Vault</translation>
    </message>
    <message>
        <source>Its certificate authority (PEM)</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Son autorité de certification (PEM)</translation>
    </message>
    <message>
        <source>Left empty, the system&apos;s trusted authorities are used.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vide : les autorités auxquelles le système fait confiance sont utilisées.</translation>
    </message>
    <message>
        <source>How a card authenticates</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Comment une carte s’authentifie</translation>
    </message>
    <message>
        <source>Durable</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Durable</translation>
    </message>
    <message>
        <source>The host keeps a SecretID, and logs in again by itself after a long time without power.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>L’hôte garde un SecretID et se reconnecte de lui-même après une longue période sans courant.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>Nothing stays on the card: after its token ends it needs a new one, by rejoin.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Rien ne reste sur la carte : quand son jeton expire, il lui en faut un nouveau, par rejoin.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A choice of the wizard: how long a card can log in to Vault</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The card has the role-id alone, and waits for its token.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>La carte n’a que le role-id et attend son jeton.</translation>
    </message>
    <message>
        <source>The wrapped token is valid for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Le jeton emballé est valable</translation>
    </message>
    <message>
        <source>It works once: the card must boot within this time.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Il sert une fois : la carte doit démarrer dans ce délai.</translation>
    </message>
    <message>
        <source>Networks from which it may be used</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Réseaux d’où il peut être utilisé</translation>
    </message>
    <message>
        <source>AppRole role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rôle AppRole</translation>
    </message>
    <message>
        <source>role-id</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>role-id</translation>
    </message>
    <message>
        <source>Where things are in Vault</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Où se trouvent les choses dans Vault</translation>
    </message>
    <message>
        <source>Only where your cluster differs from the defaults shown in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Seulement là où votre cluster diffère des valeurs affichées en gris.</translation>
    </message>
    <message>
        <source>Mount of the AppRole method</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Point de montage de la méthode AppRole</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Gossip key</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Clé gossip</translation>
    </message>
    <message>
        <source>Consul&apos;s certificate authority</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Autorité de certification de Consul</translation>
    </message>
    <message>
        <source>A certificate of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un certificat propre à chaque carte</translation>
    </message>
    <message>
        <source>From a PKI engine of Vault.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>D’un moteur PKI de Vault.</translation>
    </message>
    <message>
        <source>Mount of the PKI engine</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Point de montage du moteur PKI</translation>
    </message>
    <message>
        <source>PKI role</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Rôle PKI</translation>
    </message>
    <message>
        <source>A certificate lives for</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Un certificat est valable</translation>
    </message>
    <message>
        <source>A Consul ACL token for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Un jeton ACL de Consul pour chaque carte</translation>
    </message>
    <message>
        <source>ACL token</source>
        <extracomment>What is found at a path in Vault</extracomment>
        <translation>Jeton ACL</translation>
    </message>
    <message>
        <source>The role needs no SecretID, on purpose</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Le rôle n’exige pas de SecretID, et c’est voulu</translation>
    </message>
    <message>
        <source>Anybody in the network who knows the role-id can be a node.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Quiconque dans le réseau connaît le role-id peut être un nœud.</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0; about 130 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Mozilla Public License 2.0 ; environ 130 Mo sur chaque carte.</translation>
    </message>
    <message>
        <source>Business Source License 1.1; about 500 MB on each card.</source>
        <extracomment>About a program: its licence, and its size on a card</extracomment>
        <translation>Business Source License 1.1 ; environ 500 Mo sur chaque carte.</translation>
    </message>
    <message>
        <source>Paste it, or have it fetched below.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Collez-le, ou faites-le chercher ci-dessous.</translation>
    </message>
    <message>
        <source>Plain http to Vault, inside a tunnel</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>http en clair vers Vault, dans un tunnel</translation>
    </message>
    <message>
        <source>For an address with http://. Nothing but the tunnel, such as WireGuard, protects tokens and secrets.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Pour une adresse en http://. Seul le tunnel, comme WireGuard, protège les jetons et les secrets.</translation>
    </message>
    <message>
        <source>Its common name</source>
        <extracomment>Name of a field of the wizard: the common name of a certificate</extracomment>
        <translation>Son nom commun</translation>
    </message>
    <message>
        <source>As the PKI role allows it; {host} and {datacenter} stand for the card&apos;s own.</source>
        <extracomment>About a field of the wizard; {host} and {datacenter} stay as they are</extracomment>
        <translation>Tel que le rôle PKI l’autorise ; {host} et {datacenter} désignent ceux de la carte.</translation>
    </message>
    <message>
        <source>Further names in it</source>
        <extracomment>Name of a field of the wizard: further names in a certificate</extracomment>
        <translation>Autres noms qu’il contient</translation>
    </message>
    <message>
        <source>IP addresses in it</source>
        <extracomment>Name of a field of the wizard: addresses in a certificate</extracomment>
        <translation>Adresses IP qu’il contient</translation>
    </message>
</context>
<context>
    <name>VaultTest</name>
    <message>
        <source>Your Vault token, for a test</source>
        <extracomment>Name of a field of the wizard: the operator&apos;s own token of Vault</extracomment>
        <translation>Votre jeton Vault, pour un test</translation>
    </message>
    <message>
        <source>It stays in memory until the wizard is left. The test also fetches the role-id.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Il reste en mémoire jusqu’à ce que vous quittiez l’assistant. Le test va aussi chercher le role-id.</translation>
    </message>
    <message>
        <source>Asking Vault</source>
        <extracomment>Button while Vault is asked</extracomment>
        <translation>Demande à Vault</translation>
    </message>
    <message>
        <source>Test with Vault</source>
        <extracomment>Button of the wizard: whether cards could log in</extracomment>
        <translation>Tester avec Vault</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Host and user</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Hôte et utilisateur</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Lieu</translation>
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
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Extras</source>
        <extracomment>A step of the wizard</extracomment>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Preset wizard</source>
        <extracomment>Accessible name of the page where a preset is written</extracomment>
        <translation>Assistant de profil</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <extracomment>Button that leaves the wizard</extracomment>
        <translation>Quitter l’assistant</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of the wizard&apos;s steps</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of the wizard: to the step before</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button of the wizard: to the next step</extracomment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>Try %n card(s) again</source>
        <extracomment>Button after a batch: the cards that failed are chosen once more</extracomment>
        <translation>
            <numerusform>Réessayer %n carte</numerusform>
            <numerusform>Réessayer %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the next cards</source>
        <extracomment>Button after a batch</extracomment>
        <translation>Écrire les cartes suivantes</translation>
    </message>
    <message>
        <source>The keychain did not store the secrets: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>Le trousseau n’a pas enregistré les secrets : %1</translation>
    </message>
    <message>
        <source>See them arrive</source>
        <extracomment>Button after a batch: to the page where the cards are seen to join</extracomment>
        <translation>Les voir arriver</translation>
    </message>
</context>
<context>
    <name>WritingRow</name>
    <message>
        <source>Stop</source>
        <extracomment>Button that stops the writing of one card</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop writing %1</source>
        <extracomment>Accessible name of the button that stops the writing of one card; %1 is its host</extracomment>
        <translation>Arrêter l’écriture de %1</translation>
    </message>
</context>
<context>
    <name>landfall::ArrivalsModel</name>
    <message numerus="yes">
        <source>%1 · %n card(s) · %2</source>
        <extracomment>Heading of the cards that were written together: %1 a preset, %2 a time; %n cards</extracomment>
        <translation>
            <numerusform>%1 · %n carte · %2</numerusform>
            <numerusform>%1 · %n cartes · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n card(s) to appear in Consul</source>
        <extracomment>Above the list of written cards: how many are waited for</extracomment>
        <translation>
            <numerusform>En attente de %n carte dans Consul</numerusform>
            <numerusform>En attente de %n cartes dans Consul</numerusform>
        </translation>
    </message>
    <message>
        <source>No card has been written on this computer yet.</source>
        <extracomment>In place of the list of written cards</extracomment>
        <translation>Aucune carte n’a encore été écrite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not waiting for any card</source>
        <extracomment>Above the list of written cards</extracomment>
        <translation>Aucune carte en attente</translation>
    </message>
    <message>
        <source>Token revoked %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Jeton révoqué (%1)</translation>
    </message>
    <message>
        <source>Token used</source>
        <extracomment>About a card&apos;s token: it did its work</extracomment>
        <translation>Jeton utilisé</translation>
    </message>
    <message>
        <source>No token yet</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Pas encore de jeton</translation>
    </message>
    <message>
        <source>Token expired %1</source>
        <extracomment>About a card&apos;s token; %1 is a time</extracomment>
        <translation>Jeton expiré (%1)</translation>
    </message>
    <message>
        <source>Token valid until %1</source>
        <translation>Jeton valable, échéance %1</translation>
    </message>
</context>
<context>
    <name>landfall::BaseListModel</name>
    <message>
        <source>%1 · used %2</source>
        <extracomment>A base in the cache: %1 what it takes on the disk, %2 when it was used last</extracomment>
        <translation>%1 · utilisée %2</translation>
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
        <translation>N’accepte pas de réglages : écrite telle quelle</translation>
    </message>
    <message>
        <source>Takes its settings</source>
        <extracomment>About a base that settings can be put into</extracomment>
        <translation>Accepte ses réglages</translation>
    </message>
    <message>
        <source>Takes its settings, but not all</source>
        <extracomment>About a base that some settings cannot be put into</extracomment>
        <translation>Accepte ses réglages, mais pas tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a base was read: %1 of %2, both sizes</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Without a preset it is written as it is.</source>
        <extracomment>About any base, beside whether it takes settings</extracomment>
        <translation>Sans profil, elle est écrite telle quelle.</translation>
    </message>
    <message>
        <source>Takes its settings, and keeps its partitions</source>
        <extracomment>About a base that settings can be put into, and whose partitions cannot be changed</extracomment>
        <translation>Accepte les réglages et garde ses partitions</translation>
    </message>
</context>
<context>
    <name>landfall::BatchModel</name>
    <message>
        <source>Safe to remove</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Peut être retirée</translation>
    </message>
    <message>
        <source>Written and compared: %1 in %2</source>
        <translation>Écrit et comparé : %1 en %2</translation>
    </message>
    <message>
        <source>Written and compared: %1</source>
        <extracomment>A card image file is done; %1 is how much was written</extracomment>
        <translation>Écrit et comparé : %1</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <extracomment>What to do with a card image file that is done; %1 is its path</extracomment>
        <translation>Prête dans %1</translation>
    </message>
    <message>
        <source>Ejected: take it out</source>
        <extracomment>What to do with a card that is done</extracomment>
        <translation>Éjectée : retirez-la</translation>
    </message>
    <message>
        <source>It cannot be used until it is written again</source>
        <extracomment>What to do with a card whose writing was stopped</extracomment>
        <translation>Inutilisable tant qu’elle n’est pas réécrite</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n card(s)</source>
        <extracomment>Heading while cards are written</extracomment>
        <translation>
            <numerusform>Écriture de %n carte</numerusform>
            <numerusform>Écriture de %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <extracomment>Heading when all cards are done</extracomment>
        <translation>
            <numerusform>%n carte écrite</numerusform>
            <numerusform>%n cartes écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not written</source>
        <extracomment>Heading when no card was written</extracomment>
        <translation>
            <numerusform>%n carte non écrite</numerusform>
            <numerusform>%n cartes non écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards written</source>
        <extracomment>Heading when some cards were not written: %1 of %2 cards were</extracomment>
        <translation>%1 cartes écrites sur %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>The state of a card whose writing was stopped by the person</extracomment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>The state of a card while its writing is being stopped</extracomment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What a card is at</extracomment>
        <translation>Lecture de la base</translation>
    </message>
    <message>
        <source>Composing</source>
        <extracomment>What a card is at: its content is put together</extracomment>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>What a card is at</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>What a card is at: what was written is read back and compared</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Asking Vault for its token</source>
        <extracomment>What a card is at: its token is asked for</extracomment>
        <translation>Demande de son jeton à Vault</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>What a card is at: the partition table is written last</extracomment>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 were on it already</source>
        <extracomment>Follows how much was written to a card; %1 is how much had not to be</extracomment>
        <translation>%1 y étaient déjà</translation>
    </message>
    <message>
        <source>Comparing, writing what differs</source>
        <extracomment>What a card is at: most of it is as it should be and is not written again</extracomment>
        <translation>Comparaison, écriture de ce qui diffère</translation>
    </message>
    <message>
        <source>%1 unused and blank</source>
        <extracomment>Follows how much was written to a card; %1 is how much unused space is zeros now</extracomment>
        <translation>%1 inutilisés et vidés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a token</source>
        <extracomment>Heading when cards are done, some without a token; %1 says how many were written</extracomment>
        <translation>
            <numerusform>%1, %n sans jeton</numerusform>
            <numerusform>%1, %n sans jeton</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token. &quot;Fresh token&quot; in Arrivals puts one on it.</source>
        <extracomment>What to do about a card that was written without a token; &quot;Arrivals&quot; is a page, &quot;Fresh token&quot; a button on it</extracomment>
        <translation>Ne peut pas encore rejoindre : elle n’a pas de jeton. « Nouveau jeton » dans Arrivées lui en donne un.</translation>
    </message>
    <message>
        <source>Cannot join yet: it has no token.</source>
        <extracomment>About a card that was written without a token; what to do comes behind it</extracomment>
        <translation>Ne peut pas encore rejoindre : il n’a pas de jeton.</translation>
    </message>
</context>
<context>
    <name>landfall::BatchNotice</name>
    <message numerus="yes">
        <source>%n card(s) were not written.</source>
        <extracomment>In a notification: some cards of a batch were not written</extracomment>
        <translation>
            <numerusform>%n carte n’a pas été écrite.</numerusform>
            <numerusform>%n cartes n’ont pas été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: brings the window to the front</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>landfall::BatchQuestion</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>landfall::CardListModel</name>
    <message>
        <source>Replaces the file in %1</source>
        <translation>Remplace le fichier dans %1</translation>
    </message>
    <message>
        <source>A new file in %1</source>
        <extracomment>About a card image file that would be written</extracomment>
        <translation>Un nouveau fichier dans %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>About a drive whose writing did not end</extracomment>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>holds %1</source>
        <extracomment>About a drive; %1 names what is stored on it</extracomment>
        <translation>contient %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>Button; %1 is a file&apos;s name</extracomment>
        <translation>Écrire %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n card image(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>Écrire %n image de carte</numerusform>
            <numerusform>Écrire %n images de carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase and write %1, %2</source>
        <extracomment>Button; %1 is a drive, %2 its size</extracomment>
        <translation>Effacer et écrire %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Erase and write %n card(s), %1</source>
        <extracomment>Button; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Effacer et écrire %n carte, %1</numerusform>
            <numerusform>Effacer et écrire %n cartes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %1 and write %n card(s)</source>
        <extracomment>Button: cards and card image files together; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Effacer %1 et écrire %n carte</numerusform>
            <numerusform>Effacer %1 et écrire %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another card has this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Une autre carte a ce nom</translation>
    </message>
    <message>
        <source>built in, not a card</source>
        <extracomment>About a drive that is no card</extracomment>
        <translation>disque interne, pas une carte</translation>
    </message>
</context>
<context>
    <name>landfall::CatalogModel</name>
    <message>
        <source>%1 to download</source>
        <extracomment>About an image of a list; %1 is a size</extracomment>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>All boards</source>
        <extracomment>The choice that images for every board are shown</extracomment>
        <translation>Toutes les cartes mères</translation>
    </message>
</context>
<context>
    <name>landfall::ContentListModel</name>
    <message numerus="yes">
        <source>user with %n SSH key(s)</source>
        <extracomment>A line of the review: an account that is made</extracomment>
        <translation>
            <numerusform>utilisateur avec %n clé SSH</numerusform>
            <numerusform>utilisateur avec %n clés SSH</numerusform>
        </translation>
    </message>
    <message>
        <source>system user</source>
        <extracomment>A line of the review: an account that is made for a service</extracomment>
        <translation>utilisateur système</translation>
    </message>
    <message>
        <source>on the boot partition</source>
        <extracomment>A line of the review: a file on the boot partition</extracomment>
        <translation>sur la partition d’amorçage</translation>
    </message>
    <message>
        <source>link to %1</source>
        <extracomment>A line of the review: a symbolic link, %1 is its target</extracomment>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>A line of the review: a file of the base that is removed</extracomment>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>landfall::EraseModel</name>
    <message>
        <source>Stopping</source>
        <extracomment>Shown while the erasing of a card is being stopped</extracomment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Asking for the card</source>
        <extracomment>Shown while a card is erased</extracomment>
        <translation>Demande de la carte</translation>
    </message>
    <message>
        <source>Erasing and comparing</source>
        <translation>Effacement et comparaison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A drive: %1 is its name, %2 its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Ejected: take it out.</source>
        <translation>Effacée : une partition vide de %1. Éjectée : retirez-la.</translation>
    </message>
    <message>
        <source>Erased: one empty partition of %1. Safe to remove.</source>
        <extracomment>A card that was erased; %1 is the size of its partition</extracomment>
        <translation>Effacée : une partition vide de %1. Peut être retirée.</translation>
    </message>
</context>
<context>
    <name>landfall::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <extracomment>The language of the window is the one that the system speaks</extracomment>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>landfall::LayoutSketch</name>
    <message>
        <source>%1 GB</source>
        <extracomment>A size of card as it is sold, in gigabytes</extracomment>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Drawn on %1</source>
        <extracomment>What the partitions are drawn on; %1 is a base image</extracomment>
        <translation>Dessiné sur %1</translation>
    </message>
    <message>
        <source>Needs a card of at least %1</source>
        <extracomment>The smallest card that the partitions fit on; %1 is an exact size</extracomment>
        <translation>Exige une carte d’au moins %1</translation>
    </message>
    <message>
        <source>Fits on cards of %1 and larger; needs %2</source>
        <extracomment>The smallest card that the partitions fit on; %1 is a size as cards are sold, %2 an exact one</extracomment>
        <translation>Tient sur des cartes de %1 et plus ; exige %2</translation>
    </message>
    <message>
        <source>Where the root ends</source>
        <extracomment>Accessible name of a handle that is dragged</extracomment>
        <translation>Où finit la racine</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <extracomment>Accessible name of a handle that is dragged; %1 is a partition</extracomment>
        <translation>Où commence %1</translation>
    </message>
    <message>
        <source>Where %1 ends</source>
        <translation>Où finit %1</translation>
    </message>
</context>
<context>
    <name>landfall::LoginQuestion</name>
    <message>
        <source>A user&apos;s name has no colon in it</source>
        <extracomment>What is wrong with the name by which a person signs in to a server (RFC 7617)</extracomment>
        <translation>Un nom d’utilisateur ne contient pas de deux-points</translation>
    </message>
</context>
<context>
    <name>landfall::NetworkModel</name>
    <message>
        <source>%1 from %2</source>
        <extracomment>A mirror of a program: %1 is the program, %2 an address or a folder</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>signed by its publisher</source>
        <extracomment>By whom the files of a mirror must be signed; %1 is a file</extracomment>
        <translation>signé par son éditeur</translation>
    </message>
    <message>
        <source>signed by a key of %1</source>
        <translation>signé par une clé de %1</translation>
    </message>
    <message>
        <source>This list is there already</source>
        <extracomment>Why a list cannot be added</extracomment>
        <translation>Cette liste est déjà là</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>%1 ajoutée</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <extracomment>What was done in the settings; %1 is the address of a list</extracomment>
        <translation>%1 retirée</translation>
    </message>
    <message>
        <source>The certificates of %1 are trusted</source>
        <extracomment>What was done in the settings; %1 is a file</extracomment>
        <translation>Les certificats de %1 sont de confiance</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificates are trusted</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Seuls les certificats du système sont de confiance</translation>
    </message>
    <message>
        <source>The cache keeps at most %1</source>
        <extracomment>What was done in the settings; %1 is a size</extracomment>
        <translation>Le cache garde au plus %1</translation>
    </message>
    <message>
        <source>%1 comes from its mirror now</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 vient maintenant de son miroir</translation>
    </message>
    <message>
        <source>%1 comes from its publisher again</source>
        <extracomment>What was done in the settings; %1 is a program</extracomment>
        <translation>%1 vient à nouveau de son éditeur</translation>
    </message>
    <message>
        <source>The cache was cleared</source>
        <extracomment>What was done in the settings</extracomment>
        <translation>Le cache a été vidé</translation>
    </message>
</context>
<context>
    <name>landfall::PartitionListModel</name>
    <message>
        <source>boot</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>amorçage</translation>
    </message>
    <message>
        <source>root</source>
        <extracomment>A partition&apos;s role</extracomment>
        <translation>racine</translation>
    </message>
    <message>
        <source>kept free</source>
        <extracomment>A partition that only keeps the root from growing</extracomment>
        <translation>gardé libre</translation>
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
            <numerusform>%n carte de %1</numerusform>
            <numerusform>%n cartes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The smallest card that fits: %1</source>
        <extracomment>Caption of a plan while no card is chosen; %1 is a size</extracomment>
        <translation>La plus petite carte qui suffit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card image(s) of %1</source>
        <extracomment>Caption of the plan of card image files; %1 is a size</extracomment>
        <translation>
            <numerusform>%n image de carte de %1</numerusform>
            <numerusform>%n images de carte de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as it is: each byte is the image&apos;s, nothing is added, changed or removed.</source>
        <extracomment>About cards that are a copy of the base</extracomment>
        <translation>Écrit tel quel : chaque octet est celui de l’image ; rien n’est ajouté, modifié ni supprimé.</translation>
    </message>
    <message>
        <source>The partition table is the image&apos;s, and so is each byte outside of its root and boot partition.</source>
        <extracomment>About cards whose partitions are those of the base</extracomment>
        <translation>La table de partitions est celle de l’image, de même que chaque octet hors de la racine et de la partition de démarrage.</translation>
    </message>
</context>
<context>
    <name>landfall::PresetEditor</name>
    <message>
        <source>A new preset</source>
        <extracomment>Heading of the wizard that writes a preset</extracomment>
        <translation>Un nouveau profil</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button of the wizard while a preset is being saved</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>Button of the wizard: keeps the preset that was written</extracomment>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save changes</source>
        <extracomment>Button of the wizard: keeps what was changed in a preset</extracomment>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <extracomment>Button of the wizard: the changed preset is kept beside the one that was opened</extracomment>
        <translation>Enregistrer comme nouveau profil</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n champ à remplir</numerusform>
            <numerusform>%n champs à remplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
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
        <translation>Nœud de cluster</translation>
    </message>
</context>
<context>
    <name>landfall::PresetField</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>An error in one of several lines; %1 is the line&apos;s number, %2 what is wrong</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetListModel</name>
    <message>
        <source>joins %1</source>
        <extracomment>About a preset in the list; %1 is a Consul datacenter</extracomment>
        <translation>rejoint %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) of its own</source>
        <extracomment>About a preset in the list</extracomment>
        <translation>
            <numerusform>%n partition propre</numerusform>
            <numerusform>%n partitions propres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a preset %1 already</source>
        <extracomment>Why a preset cannot have a name; %1 is the name</extracomment>
        <translation>Il y a déjà un profil %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <extracomment>What was done to the list of presets; %1 is a preset</extracomment>
        <translation>%1 importé</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <extracomment>What was done with a preset: %1 is the preset, %2 a file</extracomment>
        <translation>%1 exporté vers %2</translation>
    </message>
    <message>
        <source>made from %1, which no longer exists</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>issu de %1, qui n’existe plus</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>as %1, except: %2</source>
        <extracomment>About a preset in the list: %1 is the preset that it was made from, %2 a list of fields</extracomment>
        <translation>comme %1, sauf : %2</translation>
    </message>
</context>
<context>
    <name>landfall::PresetModel</name>
    <message>
        <source>Joins no cluster</source>
        <extracomment>About a preset without Consul</extracomment>
        <translation>Ne rejoint aucun cluster</translation>
    </message>
    <message>
        <source>Joins %1 through OpenBao</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Rejoint %1 par OpenBao</translation>
    </message>
    <message>
        <source>Joins %1 through Vault</source>
        <extracomment>About a preset; %1 is a Consul datacenter</extracomment>
        <translation>Rejoint %1 par Vault</translation>
    </message>
    <message>
        <source>Next host: %1</source>
        <extracomment>About a preset; %1 is a host name</extracomment>
        <translation>Prochain hôte : %1</translation>
    </message>
    <message>
        <source>Next hosts: %1</source>
        <extracomment>About a preset; %1 is a list of host names</extracomment>
        <translation>Prochains hôtes : %1</translation>
    </message>
    <message>
        <source>Signs in as %1, by password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Connexion en tant que %1, par mot de passe</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key or password</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Connexion en tant que %1, par clé SSH ou mot de passe</translation>
    </message>
    <message>
        <source>Signs in as %1, by SSH key</source>
        <extracomment>About a preset; %1 is a user&apos;s name</extracomment>
        <translation>Connexion en tant que %1, par clé SSH</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <extracomment>About a preset; %1 is the name of a wireless network</extracomment>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>Wi-Fi on for %1</source>
        <extracomment>About a preset that has no wireless network; %1 is a country, &quot;IT&quot;</extracomment>
        <translation>Wi-Fi activé pour %1</translation>
    </message>
    <message>
        <source>No preset</source>
        <extracomment>In place of a preset&apos;s name, where cards are written without one</extracomment>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>The image is written as it is: without settings.</source>
        <extracomment>What is written where no preset was chosen</extracomment>
        <translation>L’image est écrite telle quelle : sans réglages.</translation>
    </message>
</context>
<context>
    <name>landfall::ReportModel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>landfall::SecretsModel</name>
    <message>
        <source>A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)</source>
        <extracomment>What is wrong with a Wi-Fi passphrase</extracomment>
        <translation>Une phrase secrète a de 8 à 63 caractères simples (ou 64 chiffres hexadécimaux)</translation>
    </message>
    <message>
        <source>An auth key begins with rpuak_ or rpoak_ and has 30 characters</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect; rpuak_ and rpoak_ stay as they are</extracomment>
        <translation>Une clé commence par rpuak_ ou rpoak_ et a 30 caractères</translation>
    </message>
    <message>
        <source>Another card has this key already: it signs in one device, once</source>
        <extracomment>What is wrong with an auth key of Raspberry Pi Connect</extracomment>
        <translation>Une autre carte a déjà cette clé : elle connecte un appareil, une fois</translation>
    </message>
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused and is revoked.</source>
        <translation>Le jeton n’avait pas servi et est révoqué.</translation>
    </message>
    <message>
        <source>The token had already been used or had expired.</source>
        <translation>Le jeton avait servi ou avait expiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n SecretID qui en provenait a été détruit : la carte ne peut plus se connecter, et ce qu’elle tient de Vault prend fin avec sa durée de vie.</numerusform>
            <numerusform>%n SecretID qui en provenaient ont été détruits : la carte ne peut plus se connecter, et ce qu’elle tient de Vault prend fin avec sa durée de vie.</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be listed: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>Impossible de lister les SecretID : %1</translation>
    </message>
    <message>
        <source>%1 has a fresh token, valid until %2. Safe to remove.</source>
        <extracomment>A card has a fresh token; %1 is its host, %2 a time</extracomment>
        <translation>%1 a un nouveau jeton, échéance %2. Peut être retirée.</translation>
    </message>
</context>
<context>
    <name>landfall::VaultProbe</name>
    <message>
        <source>Vault answers and the role exists: cards can log in.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault répond et le rôle existe : les cartes peuvent se connecter.</translation>
    </message>
    <message>
        <source>The role-id was filled in.</source>
        <extracomment>Follows what Vault answered to a test</extracomment>
        <translation>Le role-id a été rempli.</translation>
    </message>
</context>
<context>
    <name>landfall::Workbench</name>
    <message>
        <source>Choose a base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Choisir une image de base</translation>
    </message>
    <message>
        <source>The base is being read</source>
        <extracomment>What is still going on before cards can be written</extracomment>
        <translation>La base est en cours de lecture</translation>
    </message>
    <message>
        <source>Choose another base image</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Choisir une autre image de base</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Choose another preset</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Choisir un autre profil</translation>
    </message>
    <message>
        <source>The cards cannot be planned</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Les cartes ne peuvent pas être planifiées</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Cocher une carte</translation>
    </message>
    <message>
        <source>The base is incomplete</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>La base est incomplète</translation>
    </message>
    <message>
        <source>Correct the host names</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Corriger les noms d’hôte</translation>
    </message>
</context>
</TS>
