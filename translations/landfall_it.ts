<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
    <name>BasePane</name>
    <message>
        <source>Base</source>
        <extracomment>Heading of the pane where a base image is chosen</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>The system that goes on every card: an image file, .img, .xz or .zst. Choose one, or drop it here.</source>
        <extracomment>The base pane before a base is chosen</extracomment>
        <translation>Il sistema che va su ogni scheda: un file immagine, .img, .xz o .zst. Sceglilo, oppure trascinalo qui.</translation>
    </message>
    <message>
        <source>Reading the base</source>
        <extracomment>What the progress bar in the base pane is about</extracomment>
        <translation>Lettura della base</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens the file dialog for a base</extracomment>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegline un altro…</translation>
    </message>
    <message>
        <source>Choose a base image file</source>
        <extracomment>Accessible name of the button that chooses a base</extracomment>
        <translation>Scegli un file immagine di base</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Button that stops the reading of a base</extracomment>
        <translation>Interrompi la lettura</translation>
    </message>
    <message>
        <source>Choose a base image</source>
        <extracomment>Title of the file dialog for a base</extracomment>
        <translation>Scegli un’immagine di base</translation>
    </message>
    <message>
        <source>Images (*.img *.xz *.zst)</source>
        <extracomment>File types in the file dialog for a base</extracomment>
        <translation>Immagini (*.img *.xz *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
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
        <translation>File immagine di scheda…</translation>
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
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>Stop writing?</source>
        <extracomment>Heading of the question when the window is closed while cards are written</extracomment>
        <translation>Interrompere la scrittura?</translation>
    </message>
    <message>
        <source>Stopping. The window closes when the drives have let go.</source>
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
    <name>EraseSheet</name>
    <message>
        <source>%1?</source>
        <extracomment>Heading of the last question before cards are erased; %1 says what happens, such as &quot;Erase and write 2 cards&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Everything on what is named here is lost.</source>
        <extracomment>The last question before cards are erased</extracomment>
        <translation>Tutto ciò che contengono i supporti elencati andrà perso.</translation>
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
        <source>This cannot be planned</source>
        <extracomment>Title of an error</extracomment>
        <translation>Questo piano non è possibile</translation>
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
        <source>The drive went away</source>
        <extracomment>Title of a card&apos;s error</extracomment>
        <translation>Il supporto è scomparso</translation>
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
        <source>Put it in again and write it anew.</source>
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
        <source>This is a fault of Landfall. Please report it with the details.</source>
        <extracomment>What to do about an error</extracomment>
        <translation>È un difetto di Landfall. Segnalalo con i dettagli.</translation>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>Landfall</source>
        <extracomment>Title of the window</extracomment>
        <translation>Landfall</translation>
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
        <source>What makes a card one of yours: host names, user, network, partitions, the cluster it joins. Choose a preset file, or drop it here.</source>
        <extracomment>The preset pane before a preset is chosen</extracomment>
        <translation>Ciò che rende tua una scheda: nomi host, utente, rete, partizioni, il cluster in cui entra. Scegli un file di preset, oppure trascinalo qui.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens the file dialog for a preset</extracomment>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegline un altro…</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <extracomment>Accessible name of the button that chooses a preset</extracomment>
        <translation>Scegli un file di preset</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <extracomment>Title of the file dialog for a preset</extracomment>
        <translation>Scegli un preset</translation>
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
        <source>May be left out: the cards are written without a token, and rejoin brings it.</source>
        <extracomment>About leaving out the operator&apos;s Vault token</extracomment>
        <translation>Si può omettere: le schede vengono scritte senza token, che arriva con rejoin.</translation>
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
    <name>landfall::BaseModel</name>
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
        <source>Written, token to come: rejoin brings it</source>
        <translation>Scritta, manca il token: lo porta rejoin</translation>
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
</context>
<context>
    <name>landfall::SecretsModel</name>
    <message>
        <source>A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)</source>
        <extracomment>What is wrong with a Wi-Fi passphrase</extracomment>
        <translation>Una passphrase ha da 8 a 63 caratteri semplici (o 64 cifre esadecimali)</translation>
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
        <source>The plan does not work out</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Il piano non torna</translation>
    </message>
    <message>
        <source>Tick a card</source>
        <extracomment>What is still to be done before cards can be written</extracomment>
        <translation>Spunta una scheda</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One card before it is erased: %1 the host it becomes, %2 the drive and what is on it</extracomment>
        <translation>%1 su %2</translation>
    </message>
</context>
</TS>
