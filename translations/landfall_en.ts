<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionStrip</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>%n warnings about a plan; the first of them follows</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>Show older ones (%n)</source>
        <extracomment>Button: %n cards that were written longer ago are shown too</extracomment>
        <translation>
            <numerusform>Show older one (%n)</numerusform>
            <numerusform>Show older ones (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message numerus="yes">
        <source>%n card(s) are still being written. A card that is stopped cannot be used until it is written again.</source>
        <extracomment>%n cards are being written while the window is closed</extracomment>
        <translation>
            <numerusform>%n card is still being written. A card that is stopped cannot be used until it is written again.</numerusform>
            <numerusform>%n cards are still being written. A card that is stopped cannot be used until it is written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n card(s) and close</source>
        <extracomment>Button that stops the writing of cards and closes the window</extracomment>
        <translation>
            <numerusform>Stop %n card and close</numerusform>
            <numerusform>Stop %n cards and close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>About a step of the wizard: how many fields are to be put right</extracomment>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fill</source>
        <extracomment>About a step of the wizard: how many fields are to be filled</extracomment>
        <translation>
            <numerusform>%n to fill</numerusform>
            <numerusform>%n to fill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>Try %n card(s) again</source>
        <extracomment>Button after a batch: the cards that failed are chosen once more</extracomment>
        <translation>
            <numerusform>Try %n card again</numerusform>
            <numerusform>Try %n cards again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::ArrivalsModel</name>
    <message numerus="yes">
        <source>%1 · %n card(s) · %2</source>
        <extracomment>Heading of the cards that were written together: %1 a preset, %2 a time; %n cards</extracomment>
        <translation>
            <numerusform>%1 · %n card · %2</numerusform>
            <numerusform>%1 · %n cards · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n card(s) to appear in Consul</source>
        <extracomment>Above the list of written cards: how many are waited for</extracomment>
        <translation>
            <numerusform>Waiting for %n card to appear in Consul</numerusform>
            <numerusform>Waiting for %n cards to appear in Consul</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::BatchModel</name>
    <message numerus="yes">
        <source>Writing %n card(s)</source>
        <extracomment>Heading while cards are written</extracomment>
        <translation>
            <numerusform>Writing %n card</numerusform>
            <numerusform>Writing %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written</source>
        <extracomment>Heading when all cards are done</extracomment>
        <translation>
            <numerusform>%n card written</numerusform>
            <numerusform>%n cards written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not written</source>
        <extracomment>Heading when no card was written</extracomment>
        <translation>
            <numerusform>%n card not written</numerusform>
            <numerusform>%n cards not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a token</source>
        <extracomment>Heading when cards are done, some without a token; %1 says how many were written</extracomment>
        <translation>
            <numerusform>%1, %n without a token</numerusform>
            <numerusform>%1, %n without a token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::BatchNotice</name>
    <message numerus="yes">
        <source>%n card(s) were not written.</source>
        <extracomment>In a notification: some cards of a batch were not written</extracomment>
        <translation>
            <numerusform>%n card was not written.</numerusform>
            <numerusform>%n cards were not written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::CardListModel</name>
    <message numerus="yes">
        <source>Write %n card image(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>Write %n card image</numerusform>
            <numerusform>Write %n card images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase and write %n card(s), %1</source>
        <extracomment>Button; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Erase and write %n card, %1</numerusform>
            <numerusform>Erase and write %n cards, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %1 and write %n card(s)</source>
        <extracomment>Button: cards and card image files together; %1 is the sum of the cards&apos; sizes</extracomment>
        <translation>
            <numerusform>Erase %1 and write %n card</numerusform>
            <numerusform>Erase %1 and write %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::ContentListModel</name>
    <message numerus="yes">
        <source>user with %n SSH key(s)</source>
        <extracomment>A line of the review: an account that is made</extracomment>
        <translation>
            <numerusform>user with %n SSH key</numerusform>
            <numerusform>user with %n SSH keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::PlanModel</name>
    <message numerus="yes">
        <source>%n card(s) of %1</source>
        <extracomment>Caption of a plan; %1 is a card&apos;s size</extracomment>
        <translation>
            <numerusform>%n card of %1</numerusform>
            <numerusform>%n cards of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card image(s) of %1</source>
        <extracomment>Caption of the plan of card image files; %1 is a size</extracomment>
        <translation>
            <numerusform>%n card image of %1</numerusform>
            <numerusform>%n card images of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::PresetEditor</name>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n field to fill</numerusform>
            <numerusform>%n fields to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <extracomment>What is to be done before a preset can be saved</extracomment>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::PresetListModel</name>
    <message numerus="yes">
        <source>%n partition(s) of its own</source>
        <extracomment>About a preset in the list</extracomment>
        <translation>
            <numerusform>%n partition of its own</numerusform>
            <numerusform>%n partitions of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>landfall::TokenAction</name>
    <message numerus="yes">
        <source>%n SecretID(s) made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</source>
        <extracomment>What ending a card&apos;s token came to: what the card holds in its place is void</extracomment>
        <translation>
            <numerusform>%n SecretID made from it was destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</numerusform>
            <numerusform>%n SecretIDs made from it were destroyed: the card cannot log in again, and its Vault token ends when its TTL is over.</numerusform>
        </translation>
    </message>
</context>
</TS>
