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
        <source>Free software under the Apache License 2.0. It reports to nobody what you do with it.</source>
        <extracomment>About the program&apos;s terms</extracomment>
        <translation>Logiciel libre sous licence Apache 2.0. Il ne rapporte à personne ce que vous en faites.</translation>
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
        <source>What arrives is compared with it, and thrown away if it differs.</source>
        <extracomment>About the field for a hash</extracomment>
        <translation>Ce qui arrive y est comparé, et jeté s’il en diffère.</translation>
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
        <source>Stopped at %1. What came is kept.</source>
        <extracomment>About a download that was stopped; %1 is how much came, such as &quot;312 MB of 520 MB&quot;</extracomment>
        <translation>Arrêté à %1. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Not whole yet. What came is kept.</source>
        <translation>Pas encore complète. Ce qui est arrivé est gardé.</translation>
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
        <source>Images (*.img *.xz *.zst *.gz *.bz2 *.zip)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Images (*.img *.xz *.zst *.gz *.bz2 *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <source>The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .zip) may be dropped here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Le système placé sur chaque carte : depuis une liste, un fichier ou une adresse. Vous pouvez déposer ici un fichier image (.img, .xz, .zst, .gz, .bz2, .zip).</translation>
    </message>
    <message>
        <source>Not whole yet: what came is kept</source>
        <extracomment>About a download that was stopped</extracomment>
        <translation>Pas encore complète : ce qui est arrivé est gardé</translation>
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
        <source>A login by password: it is too old for it. Use SSH keys.</source>
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
        <source>Host name, user and network are put into its file system.</source>
        <extracomment>By what a base takes its settings</extracomment>
        <translation>Nom d’hôte, utilisateur et réseau sont placés dans son système de fichiers.</translation>
    </message>
    <message>
        <source>No settings of a preset: no system that Landfall knows was found.</source>
        <extracomment>What a base cannot take</extracomment>
        <translation>Aucun réglage de profil : aucun système connu de Landfall n’a été trouvé.</translation>
    </message>
    <message>
        <source>A Raspberry Pi cannot start it: it is for PCs.</source>
        <extracomment>What a base cannot do</extracomment>
        <translation>Un Raspberry Pi ne peut pas la démarrer : elle est faite pour les PC.</translation>
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
        <source>Ask for newer lists</source>
        <extracomment>Button that asks the servers for newer lists of images</extracomment>
        <translation>Demander des listes plus récentes</translation>
    </message>
    <message>
        <source>Nothing in the lists is as you search for.</source>
        <extracomment>Where no image is as searched for</extracomment>
        <translation>Rien dans les listes ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Images of the lists</source>
        <extracomment>Accessible name of the list of images</extracomment>
        <translation>Images des listes</translation>
    </message>
    <message>
        <source>Asking for the lists…</source>
        <extracomment>While the lists of images are asked for</extracomment>
        <translation>Demande des listes…</translation>
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
        <source>Stopping. The window closes when the drives have let go.</source>
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
        <source>Consul speaks on the interface</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Consul communique par l’interface</translation>
    </message>
    <message>
        <source>default is the one that leads to the router.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>default est celle qui mène au routeur.</translation>
    </message>
    <message>
        <source>or on whichever is in the network</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>ou par celle qui est dans le réseau</translation>
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
        <source>One a line, key = value.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Une par ligne, clé = valeur.</translation>
    </message>
    <message>
        <source>consul-template beside it</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>consul-template en plus</translation>
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
        <source>A card that is erased is one empty FAT partition, as it came from the shop. What no filesystem uses is not overwritten.</source>
        <extracomment>What erasing a card means</extracomment>
        <translation>Une carte effacée est une seule partition FAT vide, comme à l’achat. Ce qu’aucun système de fichiers n’utilise n’est pas écrasé.</translation>
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
        <source>Everything on what is named here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Tout ce qui se trouve sur ce qui est nommé ici sera perdu.</translation>
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
        <source>This cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Cela ne peut pas être planifié</translation>
    </message>
    <message>
        <source>Not started; no card has been touched</source>
        <extracomment>Title of an error</extracomment>
        <translation>Non commencé ; aucune carte n’a été touchée</translation>
    </message>
    <message>
        <source>Your presets are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Vos profils sont comme avant</translation>
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
        <source>The drive went away</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Le lecteur a disparu</translation>
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
        <source>Put it in again and write it anew.</source>
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
        <source>This is a fault of Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>C’est un défaut de Landfall. Merci de le signaler avec les détails.</translation>
    </message>
    <message>
        <source>No list of images could be read</source>
        <extracomment>Title of an error</extracomment>
        <translation>Aucune liste d’images n’a pu être lue</translation>
    </message>
    <message>
        <source>The cache is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le cache est comme avant</translation>
    </message>
    <message>
        <source>The settings are as they were</source>
        <extracomment>Title of an error</extracomment>
        <translation>Les réglages sont comme avant</translation>
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
        <source>What was written before could not be looked up</source>
        <extracomment>Title of an error</extracomment>
        <translation>Impossible de consulter ce qui a été écrit auparavant</translation>
    </message>
    <message>
        <source>The token is as it was</source>
        <extracomment>Title of an error</extracomment>
        <translation>Le jeton est comme avant</translation>
    </message>
    <message>
        <source>Cards could not log in with this</source>
        <extracomment>Title of an error: what Vault answered to a test</extracomment>
        <translation>Des cartes ne pourraient pas se connecter avec cela</translation>
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
        <source>Give it back: it loses what is written to it, wherever it is used.</source>
        <extracomment>What to do about a counterfeit card</extracomment>
        <translation>Rendez-la : elle perd ce qu’on y écrit, où qu’on l’utilise.</translation>
    </message>
    <message>
        <source>Make room on this computer&apos;s disk, then go on.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Libérez de la place sur le disque de cet ordinateur, puis reprenez.</translation>
    </message>
    <message>
        <source>Put it in again and erase it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>Réinsérez-la et effacez-la à nouveau.</translation>
    </message>
    <message>
        <source>Landfall&apos;s helper ended</source>
        <extracomment>Title of a card&apos;s error: the helper is the program that may write to drives</extracomment>
        <translation>Le programme auxiliaire de Landfall s’est arrêté</translation>
    </message>
    <message>
        <source>Erase it anew.</source>
        <translation>Effacez-la à nouveau.</translation>
    </message>
    <message>
        <source>The card cannot be used until it is written: write it anew.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>La carte est inutilisable tant qu’elle n’est pas écrite : écrivez-la à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <extracomment>Title of an error: a list of the cards that were written was not saved</extracomment>
        <translation>Rien n’a été exporté</translation>
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
        <source>One a line. They run once, after the join has been started.</source>
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
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>Name of this preset</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>For you: what this kind of card is.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Pour vous : de quel genre de carte il s’agit.</translation>
    </message>
    <message>
        <source>Host names</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>{n} is the card&apos;s number, {n:02} in two digits. These come out: %1</source>
        <extracomment>About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names</extracomment>
        <translation>{n} est le numéro de la carte, {n:02} sur deux chiffres. Cela donne : %1</translation>
    </message>
    <message>
        <source>Number of the first card</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Numéro de la première carte</translation>
    </message>
    <message>
        <source>Later batches go on from the last card that was written.</source>
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
        <source>Public keys, one a line. Tick yours above, or paste others here.</source>
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
        <source>The keychain did not do it: %1</source>
        <extracomment>The keychain failed; %1 says how</extracomment>
        <translation>Le trousseau ne l’a pas fait : %1</translation>
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
        <source>What you wrote in this preset is not saved yet.</source>
        <extracomment>The question when a preset with changes is left</extracomment>
        <translation>Ce que vous avez écrit dans ce profil n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>Button that goes on with a preset</extracomment>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <extracomment>Button that leaves a preset without its changes</extracomment>
        <translation>Abandonner les modifications</translation>
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
        <source>Without a passphrase: anybody nearby is in the same network.</source>
        <extracomment>About a choice of the wizard</extracomment>
        <translation>Sans phrase secrète : toute personne à proximité est dans le même réseau.</translation>
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
        <source>An address of its own for each card</source>
        <extracomment>A choice of the wizard</extracomment>
        <translation>Une adresse propre à chaque carte</translation>
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
        <source>For a screen and keyboard at the board: it, de, or several, us,ru.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Pour un écran et un clavier sur la carte : it, de, ou plusieurs, us,ru.</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <extracomment>Name of a field of the wizard</extracomment>
        <translation>Langue et formats</translation>
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
        <translation>Sert à créer un jeton enveloppé par carte ; il reste sur cet ordinateur, en mémoire.</translation>
    </message>
    <message>
        <source>May be left out: the cards are written without a token, and rejoin brings it.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Peut être omis : les cartes sont écrites sans jeton, et rejoin l’apporte.</translation>
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
        <source>Bases are unpacked once and kept, as are downloads and what was made of them. What was not used for the longest time goes first; what a preset names goes last.</source>
        <extracomment>About the cache in the settings</extracomment>
        <translation>Les bases sont décompressées une fois et gardées, comme les téléchargements et ce qui en a été fait. Ce qui n’a pas servi depuis le plus longtemps part en premier ; ce que nomme un profil part en dernier.</translation>
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
    <name>SettingsLists</name>
    <message>
        <source>Lists of images</source>
        <extracomment>Heading in the settings</extracomment>
        <translation>Listes d’images</translation>
    </message>
    <message>
        <source>In the format of Raspberry Pi Imager. Nothing of a list is believed: it is compared with what the image is.</source>
        <extracomment>About the lists in the settings</extracomment>
        <translation>Au format de Raspberry Pi Imager. Rien d’une liste n’est cru : elle est comparée à ce qu’est l’image.</translation>
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
        <source>Trust it no longer</source>
        <extracomment>Button that forgets the file of certificates</extracomment>
        <translation>Ne plus s’y fier</translation>
    </message>
    <message>
        <source>All of this is kept in %1, and holds for landfall-cli as well.</source>
        <extracomment>At the end of the settings; %1 is a file</extracomment>
        <translation>Tout cela est gardé dans %1 et vaut aussi pour landfall-cli.</translation>
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
        <source>%n to put right</source>
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
        <translation>Remettez la carte dans un lecteur. Un nouveau jeton enveloppé y est placé, il sert une fois, et l’ancien est révoqué ; rien d’autre ne change sur la carte.</translation>
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
        <source>Left empty, the authorities that the system trusts.</source>
        <extracomment>About a field of the wizard</extracomment>
        <translation>Vide : les autorités auxquelles le système fait confiance.</translation>
    </message>
    <message>
        <source>How a card proves itself</source>
        <extracomment>Heading of a part of the wizard</extracomment>
        <translation>Comment une carte fait ses preuves</translation>
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
        <translation>Le jeton enveloppé est valable</translation>
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
        <source>Only where your cluster differs from what stands here in grey.</source>
        <extracomment>About a part of the wizard</extracomment>
        <translation>Seulement là où votre cluster diffère de ce qui est en gris.</translation>
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
        <source>The role needs no SecretID, and I mean it</source>
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
        <source>The keychain did not keep what you typed: %1</source>
        <extracomment>The secrets were to be kept in the keychain; %1 says why they were not</extracomment>
        <translation>Le trousseau n’a pas gardé ce que vous avez saisi : %1</translation>
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
        <source>No card is waited for</source>
        <extracomment>Above the list of written cards</extracomment>
        <translation>Aucune carte n’est attendue</translation>
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
        <source>Token still to come</source>
        <extracomment>About a card&apos;s token: it was written without one</extracomment>
        <translation>Jeton encore à venir</translation>
    </message>
    <message>
        <source>Token ran out %1</source>
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
        <source>Written, token to come: rejoin brings it</source>
        <translation>Écrite, jeton à venir : rejoin l’apporte</translation>
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
        <source>Another card gets this name</source>
        <extracomment>What is wrong with the host name of a card</extracomment>
        <translation>Une autre carte reçoit ce nom</translation>
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
        <source>%n field(s) to put right</source>
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
        <source>made from %1, which is not here</source>
        <extracomment>About a preset in the list; %1 is the preset that it was made from</extracomment>
        <translation>issu de %1, qui n’est pas ici</translation>
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
</context>
<context>
    <name>landfall::TokenAction</name>
    <message>
        <source>The token was unused, and nobody can use it any more.</source>
        <translation>Le jeton n’avait pas servi, et plus personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>The token had been used or had run out.</source>
        <translation>Le jeton avait servi ou avait expiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and what it holds of Vault ends with its time to live.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n SecretID qui en provenait a été détruit : la carte ne peut plus se connecter, et ce qu’elle tient de Vault prend fin avec sa durée de vie.</numerusform>
            <numerusform>%n SecretID qui en provenaient ont été détruits : la carte ne peut plus se connecter, et ce qu’elle tient de Vault prend fin avec sa durée de vie.</numerusform>
        </translation>
    </message>
    <message>
        <source>SecretIDs could not be looked for: %1</source>
        <extracomment>What ending a card&apos;s token came to; %1 says why</extracomment>
        <translation>Impossible de chercher des SecretID : %1</translation>
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
        <source>Vault answers, and the role is there: cards can log in with it.</source>
        <extracomment>What Vault answered to a test</extracomment>
        <translation>Vault répond et le rôle est là : des cartes peuvent se connecter avec lui.</translation>
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
        <source>The plan does not work out</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Le plan ne tient pas</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Cocher une carte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The base is not whole yet</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>La base n’est pas encore complète</translation>
    </message>
    <message>
        <source>Put the host names right</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Corriger les noms d’hôte</translation>
    </message>
</context>
</TS>
