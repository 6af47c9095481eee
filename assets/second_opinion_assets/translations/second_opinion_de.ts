<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutGroup</name>
    <message>
      <source>A second pair of eyes, not legal advice.</source>
      <translation>Ein zweites Paar Augen, keine Rechtsberatung.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Free software under the Apache licence 2.0.</source>
      <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
      <source>Leave nothing behind</source>
      <translation>Nichts zurücklassen</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Nothing that this program wrote stays on this computer. Your documents stay where they are.</source>
      <translation>Nichts, was dieses Programm geschrieben hat, bleibt auf diesem Computer. Ihre Dokumente bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="vanished">Öffnen</translation>
    </message>
    <message>
      <source>Open the folder with the settings file</source>
      <translation>Den Ordner mit der Einstellungsdatei öffnen</translation>
    </message>
    <message>
      <source>Removes the history, the models, the settings and every entry on this computer, and ends.</source>
      <translation>Entfernt den Verlauf, die Modelle, die Einstellungen und jeden Eintrag auf diesem Computer und beendet sich.</translation>
    </message>
    <message>
      <source>Second Opinion %1</source>
      <translation>Second Opinion %1</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Einstellungsordner</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Alles zurücknehmen</translation>
    </message>
    <message>
      <source>Take it all back?</source>
      <translation>Alles zurücknehmen?</translation>
    </message>
    <message>
      <source>Take it all back…</source>
      <translation>Alles zurücknehmen…</translation>
    </message>
  </context>
  <context>
    <name>AppearanceGroup</name>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source>All windows change at once.</source>
      <translation>Alle Fenster ändern sich sofort.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>For the text in the middle of the history.</source>
      <translation>Für den Text in der Mitte des Verlaufs.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Size of documents</source>
      <translation>Schriftgröße der Dokumente</translation>
    </message>
    <message>
      <source>The findings themselves are in the language that their reviewer was written in.</source>
      <translation>Die Funde selbst stehen in der Sprache, in der ihr Prüfer geschrieben ist.</translation>
    </message>
  </context>
  <context>
    <name>Application</name>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>This desktop shows no icon for Second Opinion, so this window does everything. It goes on reading when you close the window; start it again to come back. On GNOME the extension “AppIndicator” brings the icon.</source>
      <translation>Dieser Desktop zeigt kein Symbol für Second Opinion, darum kann dieses Fenster alles. Es liest weiter, wenn Sie das Fenster schließen; starten Sie es noch einmal, um zurückzukommen. Unter GNOME bringt die Erweiterung „AppIndicator“ das Symbol.</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>%1 documents read</source>
      <translation>%1 Dokumente gelesen</translation>
    </message>
    <message>
      <source>%1 documents worth a look</source>
      <translation>%1 Dokumente sind einen Blick wert</translation>
    </message>
    <message>
      <source>%1 was not read: %2</source>
      <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n dates in the next two weeks</source>
      <translation>
        <numerusform>%n Termin in den nächsten zwei Wochen</numerusform>
        <numerusform>%n Termine in den nächsten zwei Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n documents waited for this</source>
      <translation>
        <numerusform>%n Dokument wartete darauf</numerusform>
        <numerusform>%n Dokumente warteten darauf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things</source>
      <translation>
        <numerusform>%n Stelle</numerusform>
        <numerusform>%n Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you answer</source>
      <translation>
        <numerusform>%n Stelle zum Ansehen, bevor Sie antworten</numerusform>
        <numerusform>%n Stellen zum Ansehen, bevor Sie antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you go ahead</source>
      <translation>
        <numerusform>%n Stelle zum Ansehen, bevor es losgeht</numerusform>
        <numerusform>%n Stellen zum Ansehen, bevor es losgeht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you send it</source>
      <translation>
        <numerusform>%n Stelle zum Ansehen, bevor Sie sie senden</numerusform>
        <numerusform>%n Stellen zum Ansehen, bevor Sie sie senden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you sign</source>
      <translation>
        <numerusform>%n Stelle zum Ansehen, bevor Sie unterschreiben</numerusform>
        <numerusform>%n Stellen zum Ansehen, bevor Sie unterschreiben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things worth a look</source>
      <translation>
        <numerusform>%n Stelle, die einen Blick wert ist</numerusform>
        <numerusform>%n Stellen, die einen Blick wert sind</numerusform>
      </translation>
    </message>
    <message>
      <source>1 date in the next two weeks</source>
      <translation>1 Termin in den nächsten zwei Wochen</translation>
    </message>
    <message>
      <source>1 document waited for this</source>
      <translation>1 Dokument wartete darauf</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 Stelle</translation>
    </message>
    <message>
      <source>1 thing to look at before you answer</source>
      <translation>1 Stelle zum Ansehen, bevor Sie antworten</translation>
    </message>
    <message>
      <source>1 thing to look at before you go ahead</source>
      <translation>1 Stelle zum Ansehen, bevor es losgeht</translation>
    </message>
    <message>
      <source>1 thing to look at before you send it</source>
      <translation>1 Stelle zum Ansehen, bevor Sie sie senden</translation>
    </message>
    <message>
      <source>1 thing to look at before you sign</source>
      <translation>1 Stelle zum Ansehen, bevor Sie unterschreiben</translation>
    </message>
    <message>
      <source>1 thing worth a look</source>
      <translation>1 Stelle, die einen Blick wert ist</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Not read: %1</source>
      <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>Nicht nützlich</translation>
    </message>
    <message>
      <source>Nothing worth a look in %1 checks.</source>
      <translation>Nichts, was einen Blick wert ist, in %1 Prüfungen.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Your day on one page</source>
      <translation>Ihr Tag auf einer Seite</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>nichts, was einen Blick wert ist</translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n documents were read.</source>
      <translation>
        <numerusform>%n Dokument wurde gelesen.</numerusform>
        <numerusform>%n Dokumente wurden gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the history</source>
      <translation type="vanished">
        <numerusform>%n weiteres im Verlauf</numerusform>
        <numerusform>%n weitere im Verlauf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more there</source>
      <translation>
        <numerusform>%n weiteres dort</numerusform>
        <numerusform>%n weitere dort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things ask for a look.</source>
      <translation>
        <numerusform>%n Stelle braucht einen Blick.</numerusform>
        <numerusform>%n Stellen brauchen einen Blick.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document was read.</source>
      <translation>1 Dokument wurde gelesen.</translation>
    </message>
    <message>
      <source>1 more in the history</source>
      <translation type="vanished">1 weiteres im Verlauf</translation>
    </message>
    <message>
      <source>1 more there</source>
      <translation>1 weiteres dort</translation>
    </message>
    <message>
      <source>1 thing asks for a look.</source>
      <translation>1 Stelle braucht einen Blick.</translation>
    </message>
    <message>
      <source>Add all to calendar</source>
      <translation>Alle in den Kalender</translation>
    </message>
    <message>
      <source>Add to calendar</source>
      <translation>In den Kalender</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Was ansteht</translation>
    </message>
    <message>
      <source>Handed to your calendar program.</source>
      <translation>An Ihren Kalender gegeben.</translation>
    </message>
    <message>
      <source>Let it speak</source>
      <translation>Sprechen lassen</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Nicht gelesen</translation>
    </message>
    <message>
      <source>Nothing asks for a look.</source>
      <translation>Nichts braucht einen Blick.</translation>
    </message>
    <message>
      <source>Nothing was read today.</source>
      <translation>Heute wurde nichts gelesen.</translation>
    </message>
    <message>
      <source>Open the history</source>
      <translation>Den Verlauf öffnen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Went silent</source>
      <translation>Still geworden</translation>
    </message>
    <message>
      <source>What is found, and the dates of the next two weeks, will stand here.</source>
      <translation>Was gefunden wird und die Termine der nächsten zwei Wochen stehen hier.</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Einen Blick wert</translation>
    </message>
    <message>
      <source>Worth remembering</source>
      <translation>Merkenswert</translation>
    </message>
    <message>
      <source>“%1” was useful to you %2 of %3 times, so it stays silent.</source>
      <translation>„%1“ war Ihnen %2 von %3 Mal nützlich und bleibt darum still.</translation>
    </message>
  </context>
  <context>
    <name>ChecksDialog</name>
    <message>
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the checks</source>
      <translation>Prüfungen durchsuchen</translation>
    </message>
    <message>
      <source>What has no tick is not looked for in the documents that come from now on.</source>
      <translation>Was keinen Haken hat, wird in den Dokumenten von jetzt an nicht gesucht.</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Second opinion on which files?</source>
      <translation>Zweite Meinung zu welchen Dateien?</translation>
    </message>
  </context>
  <context>
    <name>ClipboardGroup</name>
    <message>
      <source> characters</source>
      <translation> Zeichen</translation>
    </message>
    <message>
      <source>Anything shorter is left alone.</source>
      <translation>Kürzeres bleibt ungelesen.</translation>
    </message>
    <message>
      <source>Long texts that you copy get a second opinion; what is marked as private is never read.</source>
      <translation>Lange Texte, die Sie kopieren, bekommen eine zweite Meinung; was als privat markiert ist, wird nie gelesen.</translation>
    </message>
    <message>
      <source>Read what I copy</source>
      <translation>Lesen, was ich kopiere</translation>
    </message>
    <message>
      <source>Shortest text</source>
      <translation>Kürzester Text</translation>
    </message>
    <message>
      <source>This desktop hides what you copy from programs in the background; ask in the menu instead.</source>
      <translation>Dieser Desktop verbirgt, was Sie kopieren, vor Programmen im Hintergrund; fragen Sie stattdessen im Menü.</translation>
    </message>
    <message>
      <source>What you copy</source>
      <translation>Was Sie kopieren</translation>
    </message>
  </context>
  <context>
    <name>ComputerGroup</name>
    <message>
      <source>An entry in the menus of %1.</source>
      <translation>Ein Eintrag in den Menüs von %1.</translation>
    </message>
    <message>
      <source>It waits in the background without a window.</source>
      <translation>Es wartet im Hintergrund ohne Fenster.</translation>
    </message>
    <message>
      <source>Start with the computer</source>
      <translation>Mit dem Computer starten</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <source>“Get second opinion” on a right click</source>
      <translation>„Zweite Meinung holen“ beim Rechtsklick</translation>
    </message>
  </context>
  <context>
    <name>CopiedReview</name>
    <message>
      <source>There is no text on the clipboard. Copy some, then ask again.</source>
      <translation>In der Zwischenablage ist kein Text. Kopieren Sie einen und fragen Sie noch einmal.</translation>
    </message>
    <message>
      <source>What you copied is marked as private, so it was not read.</source>
      <translation>Was Sie kopiert haben, ist als privat markiert und wurde nicht gelesen.</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>A larger model, for machines with time and memory to spare.</source>
      <translation>Ein größeres Modell, für Rechner mit viel Zeit und Speicher.</translation>
    </message>
    <message>
      <source>Anything else</source>
      <translation type="vanished">Alles andere</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation type="vanished">Verträge</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory.</source>
      <translation>Für schnelle Rechner mit viel Speicher.</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory; it takes one question at a time.</source>
      <translation>Für schnelle Rechner mit viel Speicher; es nimmt eine Frage nach der anderen.</translation>
    </message>
    <message>
      <source>For machines with little memory.</source>
      <translation>Für Rechner mit wenig Speicher.</translation>
    </message>
    <message>
      <source>For trying things out; too small to judge well.</source>
      <translation>Zum Ausprobieren; zu klein für ein gutes Urteil.</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation type="vanished">Post</translation>
    </message>
    <message>
      <source>Newer and a little larger; it takes one question at a time, so it is slower.</source>
      <translation>Neuer und etwas größer; es nimmt eine Frage nach der anderen und ist darum langsamer.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation type="vanished">Pläne</translation>
    </message>
    <message>
      <source>The usual choice.</source>
      <translation>Die übliche Wahl.</translation>
    </message>
    <message>
      <source>you are about to send it</source>
      <translation type="vanished">Sie senden sie gleich</translation>
    </message>
    <message>
      <source>you are employed</source>
      <translation type="vanished">Sie sind angestellt</translation>
    </message>
    <message>
      <source>you are in charge</source>
      <translation type="vanished">Sie sind verantwortlich</translation>
    </message>
    <message>
      <source>you buy</source>
      <translation type="vanished">Sie kaufen</translation>
    </message>
    <message>
      <source>you do the work</source>
      <translation type="vanished">Sie machen die Arbeit</translation>
    </message>
    <message>
      <source>you employ</source>
      <translation type="vanished">Sie stellen ein</translation>
    </message>
    <message>
      <source>you let</source>
      <translation type="vanished">Sie vermieten</translation>
    </message>
    <message>
      <source>you order the work</source>
      <translation type="vanished">Sie beauftragen</translation>
    </message>
    <message>
      <source>you receive secrets</source>
      <translation type="vanished">Sie erhalten Geheimnisse</translation>
    </message>
    <message>
      <source>you received it</source>
      <translation type="vanished">Sie haben sie erhalten</translation>
    </message>
    <message>
      <source>you rent</source>
      <translation type="vanished">Sie mieten</translation>
    </message>
    <message>
      <source>you share secrets</source>
      <translation type="vanished">Sie teilen Geheimnisse</translation>
    </message>
    <message>
      <source>you supply</source>
      <translation type="vanished">Sie liefern</translation>
    </message>
    <message>
      <source>you use the service</source>
      <translation type="vanished">Sie nutzen den Dienst</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>A sample contract</source>
      <translation>Ein Beispielvertrag</translation>
    </message>
    <message>
      <source>Copied at %1</source>
      <translation>Kopiert um %1</translation>
    </message>
  </context>
  <context>
    <name>FolderLine</name>
    <message>
      <source>%1 (not here)</source>
      <translation>%1 (nicht hier)</translation>
    </message>
    <message>
      <source>All are contracts</source>
      <translation>Alle sind Verträge</translation>
    </message>
    <message>
      <source>All are e-mails</source>
      <translation>Alle sind E-Mails</translation>
    </message>
    <message>
      <source>All are plans</source>
      <translation>Alle sind Pläne</translation>
    </message>
    <message>
      <source>Find out what each document is</source>
      <translation>Selbst erkennen, was es ist</translation>
    </message>
    <message>
      <source>Find out whose side I am on</source>
      <translation>Selbst erkennen, auf welcher Seite ich bin</translation>
    </message>
    <message>
      <source>May go to the other machine’s model</source>
      <translation>Darf zum Modell auf dem anderen Rechner</translation>
    </message>
    <message>
      <source>My side in %1</source>
      <translation>Meine Seite in %1</translation>
    </message>
    <message>
      <source>New documents get a second opinion; old ones are left alone.</source>
      <translation>Neue Dokumente bekommen eine zweite Meinung; alte bleiben in Ruhe.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>%1 nicht mehr lesen</translation>
    </message>
    <message>
      <source>Tell me as usual</source>
      <translation>Wie üblich erzählen</translation>
    </message>
    <message>
      <source>Tell me nothing</source>
      <translation>Nichts erzählen</translation>
    </message>
    <message>
      <source>Tell me only what matters most</source>
      <translation>Nur das Wichtigste erzählen</translation>
    </message>
    <message>
      <source>Tell me what matters</source>
      <translation>Erzählen, was wichtig ist</translation>
    </message>
    <message>
      <source>The model %1 is not on this computer, so the usual one judges here.</source>
      <translation>Das Modell %1 ist nicht auf diesem Rechner, darum urteilt hier das übliche.</translation>
    </message>
    <message>
      <source>The other machine’s model</source>
      <translation>Das Modell auf dem anderen Rechner</translation>
    </message>
    <message>
      <source>The rules alone</source>
      <translation>Nur die Regeln</translation>
    </message>
    <message>
      <source>The usual model</source>
      <translation>Das übliche Modell</translation>
    </message>
    <message>
      <source>What is in %1</source>
      <translation>Was in %1 liegt</translation>
    </message>
    <message>
      <source>What is told of %1</source>
      <translation>Was von %1 erzählt wird</translation>
    </message>
    <message>
      <source>Which model judges in %1</source>
      <translation>Welches Modell in %1 urteilt</translation>
    </message>
    <message>
      <source>With sub-folders</source>
      <translation>Mit Unterordnern</translation>
    </message>
  </context>
  <context>
    <name>FoldersGroup</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>Welcher Ordner soll gelesen werden?</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message numerus="yes">
      <source>%n documents there now</source>
      <translation>
        <numerusform>%n Dokument ist jetzt dort</numerusform>
        <numerusform>%n Dokumente sind jetzt dort</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document there now</source>
      <translation>1 Dokument ist jetzt dort</translation>
    </message>
    <message>
      <source>Add another folder…</source>
      <translation>Weiteren Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Long texts on the clipboard; what is marked as private is never read.</source>
      <translation>Lange Texte in der Zwischenablage; was als privat markiert ist, wird nie gelesen.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird nachgesehen…</translation>
    </message>
    <message>
      <source>More than %1 documents there now</source>
      <translation>Mehr als %1 Dokumente sind jetzt dort</translation>
    </message>
    <message>
      <source>No documents there yet</source>
      <translation>Noch keine Dokumente dort</translation>
    </message>
    <message>
      <source>Only new documents in these folders are read; old ones are left alone.</source>
      <translation>Nur neue Dokumente in diesen Ordnern werden gelesen; alte bleiben in Ruhe.</translation>
    </message>
    <message>
      <source>What I copy</source>
      <translation>Was ich kopiere</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>Welcher Ordner soll gelesen werden?</translation>
    </message>
    <message>
      <source>Which folders should it read?</source>
      <translation>Welche Ordner soll es lesen?</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n checks</source>
      <translation>
        <numerusform>%n Prüfung</numerusform>
        <numerusform>%n Prüfungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings are not shown: their checks fell silent. Settings bring them back.</source>
      <translation>
        <numerusform>%n Fund wird nicht gezeigt: Seine Prüfung ist still geworden. Die Einstellungen holen ihn zurück.</numerusform>
        <numerusform>%n Funde werden nicht gezeigt: Ihre Prüfungen sind still geworden. Die Einstellungen holen sie zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more wait</source>
      <translation>
        <numerusform>%n weiteres wartet</numerusform>
        <numerusform>%n weitere warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worth a look</source>
      <translation>
        <numerusform>%n Stelle zum Ansehen</numerusform>
        <numerusform>%n Stellen zum Ansehen</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 Prüfung</translation>
    </message>
    <message>
      <source>1 finding is not shown: its check fell silent. Settings bring it back.</source>
      <translation>1 Fund wird nicht gezeigt: Seine Prüfung ist still geworden. Die Einstellungen holen ihn zurück.</translation>
    </message>
    <message>
      <source>1 more waits</source>
      <translation>1 weiteres wartet</translation>
    </message>
    <message>
      <source>A question to the model, {how_sure}</source>
      <translation type="vanished">Eine Frage an das Modell, {how_sure}</translation>
    </message>
    <message>
      <source>A rule</source>
      <translation type="vanished">Eine Regel</translation>
    </message>
    <message>
      <source>After the end</source>
      <translation>Nach dem Ende</translation>
    </message>
    <message>
      <source>Also checked, nothing found ({count})</source>
      <translation>Auch geprüft, nichts gefunden ({count})</translation>
    </message>
    <message>
      <source>Always in what {sender} sends</source>
      <translation>Immer in dem, was {sender} schickt</translation>
    </message>
    <message>
      <source>Always in “{folder}”</source>
      <translation>Immer in „{folder}“</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <source>Answers go to {address}</source>
      <translation>Antworten gehen an {address}</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Anything at all</source>
      <translation>Irgendetwas</translation>
    </message>
    <message>
      <source>As each text says</source>
      <translation>Wie jeder Text es sagt</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <source>Being read</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <source>Both sides</source>
      <translation>Beide Seiten</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Choose a document from the list</source>
      <translation>Wählen Sie ein Dokument aus der Liste</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Hinweis schließen</translation>
    </message>
    <message>
      <source>Compared with the version read on {day} at {time}</source>
      <translation>Verglichen mit der Fassung, die am {day} um {time} gelesen wurde</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Vertrag</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation>Verträge</translation>
    </message>
    <message>
      <source>Copied text is forgotten after a day. What was found is still here.</source>
      <translation>Kopierter Text wird nach einem Tag vergessen. Was gefunden wurde, ist noch hier.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Deleted.</source>
      <translation>Gelöscht.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done. It asks for nothing more.</source>
      <translation>Erledigt. Es fragt nicht mehr.</translation>
    </message>
    <message>
      <source>Drawing the pages…</source>
      <translation>Die Seiten werden gezeichnet…</translation>
    </message>
    <message>
      <source>Drop a file here</source>
      <translation>Legen Sie eine Datei hier ab</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Email received</source>
      <translation>E-Mail erhalten</translation>
    </message>
    <message>
      <source>Email to send</source>
      <translation>E-Mail zum Senden</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <source>Every document that is read is listed here, the newest first.</source>
      <translation>Jedes gelesene Dokument steht hier, das neueste zuerst.</translation>
    </message>
    <message>
      <source>Everything from {sender}</source>
      <translation>Alles von {sender}</translation>
    </message>
    <message>
      <source>Everything in “{folder}”</source>
      <translation>Alles in „{folder}“</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export the review</source>
      <translation>Die Durchsicht exportieren</translation>
    </message>
    <message>
      <source>Fixed damages</source>
      <translation>Pauschaler Schadenersatz</translation>
    </message>
    <message>
      <source>Found by a rule</source>
      <translation>Von einer Regel gefunden</translation>
    </message>
    <message>
      <source>Found by asking the model: {how_sure}</source>
      <translation>Das Modell wurde gefragt: {how_sure}</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>How far the reading is</source>
      <translation>Wie weit das Lesen ist</translation>
    </message>
    <message>
      <source>If a company is sold</source>
      <translation>Wenn eine Firma verkauft wird</translation>
    </message>
    <message>
      <source>Important</source>
      <translation>Wichtig</translation>
    </message>
    <message>
      <source>In other contracts, too, you are “{name}” from now on.</source>
      <translation>Auch in anderen Verträgen sind Sie von jetzt an „{name}“.</translation>
    </message>
    <message>
      <source>In what {sender} sends you are on this side from now on: {role}.</source>
      <translation>In dem, was {sender} schickt, sind Sie von jetzt an auf dieser Seite: {role}.</translation>
    </message>
    <message>
      <source>In “{folder}” you are on this side from now on: {role}.</source>
      <translation>In „{folder}“ sind Sie von jetzt an auf dieser Seite: {role}.</translation>
    </message>
    <message>
      <source>It is read again: {kind}.</source>
      <translation>Es wird noch einmal gelesen: {kind}.</translation>
    </message>
    <message>
      <source>It is read again: {role}.</source>
      <translation>Es wird noch einmal gelesen: {role}.</translation>
    </message>
    <message>
      <source>It will not be shown again in mail from this sender.</source>
      <translation>Es wird in Post von diesem Absender nicht mehr gezeigt.</translation>
    </message>
    <message>
      <source>It will not be shown again in this document.</source>
      <translation>Es wird in diesem Dokument nicht mehr gezeigt.</translation>
    </message>
    <message>
      <source>It will not be shown again in this folder.</source>
      <translation>Es wird in diesem Ordner nicht mehr gezeigt.</translation>
    </message>
    <message>
      <source>It will not be shown again, anywhere.</source>
      <translation>Es wird nirgends mehr gezeigt.</translation>
    </message>
    <message>
      <source>It will not be shown again, in no document.</source>
      <translation>Es wird nicht mehr gezeigt, in keinem Dokument.</translation>
    </message>
    <message>
      <source>Judged by {model}, on the other machine.</source>
      <translation>Beurteilt von {model} auf dem anderen Rechner.</translation>
    </message>
    <message>
      <source>Judged by {model}.</source>
      <translation>Beurteilt von {model}.</translation>
    </message>
    <message>
      <source>Key dates and money</source>
      <translation>Termine und Geld</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Taste: {key}</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Least amount</source>
      <translation>Mindestbetrag</translation>
    </message>
    <message>
      <source>Leaving without a reason</source>
      <translation>Gehen ohne Grund</translation>
    </message>
    <message>
      <source>Limit on what is owed</source>
      <translation>Grenze der Haftung</translation>
    </message>
    <message>
      <source>Looked in: {places}</source>
      <translation>Nachgesehen in: {places}</translation>
    </message>
    <message>
      <source>Looking at the books</source>
      <translation>Einsicht in die Bücher</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Geschlossen am</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>Might be worth a look ({count})</source>
      <translation>Vielleicht einen Blick wert ({count})</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More to say of it</source>
      <translation>Mehr dazu sagen</translation>
    </message>
    <message>
      <source>NDA</source>
      <translation>Geheimhaltung</translation>
    </message>
    <message>
      <source>Narrow the list</source>
      <translation>Liste eingrenzen</translation>
    </message>
    <message>
      <source>Never again</source>
      <translation>Nie wieder</translation>
    </message>
    <message>
      <source>Never again, anywhere</source>
      <translation>Nie wieder, nirgends</translation>
    </message>
    <message>
      <source>Never from this sender</source>
      <translation>Nie von diesem Absender</translation>
    </message>
    <message>
      <source>Never in this document</source>
      <translation>Nie in diesem Dokument</translation>
    </message>
    <message>
      <source>Never in this folder</source>
      <translation>Nie in diesem Ordner</translation>
    </message>
    <message>
      <source>Never show this sentence again</source>
      <translation>Diesen Satz nie wieder zeigen</translation>
    </message>
    <message>
      <source>New to look at: {titles}</source>
      <translation>Neu zum Ansehen: {titles}</translation>
    </message>
    <message>
      <source>No limit on what is owed</source>
      <translation>Keine Grenze der Haftung</translation>
    </message>
    <message>
      <source>No longer there: {titles}</source>
      <translation>Nicht mehr da: {titles}</translation>
    </message>
    <message>
      <source>No model is installed: only rules were used.</source>
      <translation type="vanished">Es ist kein Modell da: Nur Regeln wurden benutzt.</translation>
    </message>
    <message>
      <source>No model judged it: only rules were used.</source>
      <translation>Kein Modell hat geurteilt: nur Regeln wurden angewandt.</translation>
    </message>
    <message>
      <source>Not competing</source>
      <translation>Nicht im Wettbewerb stehen</translation>
    </message>
    <message>
      <source>Not courting their customers</source>
      <translation>Keine Kunden abwerben</translation>
    </message>
    <message>
      <source>Not hiring their people</source>
      <translation>Kein Personal abwerben</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Nicht gelesen</translation>
    </message>
    <message>
      <source>Not read: {reason}</source>
      <translation>Nicht gelesen: {reason}</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>Nicht nützlich</translation>
    </message>
    <message>
      <source>Noted as useful.</source>
      <translation>Als nützlich notiert.</translation>
    </message>
    <message>
      <source>Noted. “{title}” was seldom useful to you, so it stays silent from now on.</source>
      <translation>Notiert. „{title}“ war Ihnen selten nützlich und bleibt von jetzt an still.</translation>
    </message>
    <message>
      <source>Noted: not useful. It asks for nothing more.</source>
      <translation>Notiert: nicht nützlich. Es fragt nicht mehr.</translation>
    </message>
    <message>
      <source>Nothing has these words</source>
      <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message>
      <source>Nothing here is like that</source>
      <translation>Hier ist nichts dergleichen</translation>
    </message>
    <message>
      <source>Nothing was read yet</source>
      <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
      <source>Notice against renewal</source>
      <translation>Frist gegen Verlängerung</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Passing it on</source>
      <translation>Weitergabe</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused: new documents wait.</source>
      <translation>Pause: Neue Dokumente warten.</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Pläne</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message numerus="yes">
      <source>Read all %n pages</source>
      <translation>
        <numerusform>Die ganze Seite gelesen</numerusform>
        <numerusform>Alle %n Seiten gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Read all of it</source>
      <translation>Alles gelesen</translation>
    </message>
    <message>
      <source>Read in part</source>
      <translation>Zum Teil gelesen</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>Lesen als…</translation>
    </message>
    <message>
      <source>Read the whole page</source>
      <translation>Die ganze Seite gelesen</translation>
    </message>
    <message>
      <source>Read {some} of {all} pages</source>
      <translation>{some} von {all} Seiten gelesen</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Liest {name}</translation>
    </message>
    <message>
      <source>Renews for</source>
      <translation>Verlängert sich um</translation>
    </message>
    <message>
      <source>Reviewed as {role}{what}.</source>
      <translation>Gelesen als {role}{what}.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
      <source>Say it</source>
      <translation>Sagen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search everything that was read</source>
      <translation>Alles Gelesene durchsuchen</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Zweite Meinung zu einer Datei…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Zweite Meinung zum Kopierten</translation>
    </message>
    <message>
      <source>Second opinion on…</source>
      <translation>Zweite Meinung zu…</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Alle {count} zeigen</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Text zeigen</translation>
    </message>
    <message>
      <source>Show this again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <source>Small thing</source>
      <translation>Kleinigkeit</translation>
    </message>
    <message>
      <source>Standard statements ({count})</source>
      <translation>Übliche Aussagen ({count})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Taken for: {kind}.</source>
      <translation>Gehalten für: {kind}.</translation>
    </message>
    <message>
      <source>Terms at a glance</source>
      <translation>Das Wichtigste auf einen Blick</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The history cannot be read now</source>
      <translation>Der Verlauf kann gerade nicht gelesen werden</translation>
    </message>
    <message>
      <source>The opinion</source>
      <translation>Die Meinung</translation>
    </message>
    <message>
      <source>The pages as they are in the file</source>
      <translation>Die Seiten, wie sie in der Datei sind</translation>
    </message>
    <message>
      <source>The pages cannot be shown</source>
      <translation>Die Seiten lassen sich nicht zeigen</translation>
    </message>
    <message>
      <source>The search looks at names, at findings and at the texts that are kept.</source>
      <translation>Die Suche sieht in Namen, Funden und den aufbewahrten Texten nach.</translation>
    </message>
    <message>
      <source>The sender’s address was confirmed on the way</source>
      <translation>Die Adresse des Absenders wurde unterwegs bestätigt</translation>
    </message>
    <message>
      <source>The sender’s address was not confirmed on the way</source>
      <translation>Die Adresse des Absenders wurde unterwegs nicht bestätigt</translation>
    </message>
    <message>
      <source>The text is no longer kept</source>
      <translation>Der Text wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
      <source>The text, with its marks</source>
      <translation>Der Text mit seinen Markierungen</translation>
    </message>
    <message>
      <source>The words are the same; only their setting may differ.</source>
      <translation>Die Wörter sind gleich; nur der Satz kann anders sein.</translation>
    </message>
    <message>
      <source>There is no text</source>
      <translation>Es gibt keinen Text</translation>
    </message>
    <message>
      <source>They</source>
      <translation>Die andere Seite</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Useful</source>
      <translation>Nützlich</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Gewährleistung</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>What changed since the previous version</source>
      <translation>Was sich seit der vorigen Fassung geändert hat</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as each text says.</source>
      <translation>Was von {sender} kommt, wird gelesen, wie jeder Text es sagt.</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as this from now on: {kind}.</source>
      <translation>Was von {sender} kommt, wird von jetzt an so gelesen: {kind}.</translation>
    </message>
    <message>
      <source>What comes in is listed here as soon as something fits.</source>
      <translation>Was kommt, steht hier, sobald etwas passt.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as each text says.</source>
      <translation>Was nach „{folder}“ kommt, wird gelesen, wie jeder Text es sagt.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as this from now on: {kind}.</source>
      <translation>Was nach „{folder}“ kommt, wird von jetzt an so gelesen: {kind}.</translation>
    </message>
    <message>
      <source>What is found appears here.</source>
      <translation>Was gefunden wird, erscheint hier.</translation>
    </message>
    <message>
      <source>What it says, in its own words</source>
      <translation>Was es sagt, in seinen eigenen Worten</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Was gelesen wurde</translation>
    </message>
    <message>
      <source>What you may use</source>
      <translation>Was Sie nutzen dürfen</translation>
    </message>
    <message>
      <source>What you said</source>
      <translation>Was Sie dazu sagten</translation>
    </message>
    <message>
      <source>When it was read</source>
      <translation>Wann es gelesen wurde</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <source>Which side are you on?</source>
      <translation>Auf welcher Seite sind Sie?</translation>
    </message>
    <message>
      <source>Who owes what by when</source>
      <translation>Wer was bis wann schuldet</translation>
    </message>
    <message>
      <source>Who owns the work</source>
      <translation>Wem die Arbeit gehört</translation>
    </message>
    <message>
      <source>Words narrow it too, as in: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</source>
      <translation>Auch Wörter grenzen ein, etwa: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</translation>
    </message>
    <message>
      <source>Worked out from the text</source>
      <translation>Aus dem Text berechnet</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Einen Blick wert</translation>
    </message>
    <message>
      <source>Worth a look or more</source>
      <translation>Einen Blick wert oder mehr</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>You read it once; this is a second pair of eyes. Nothing leaves this computer.</source>
      <translation>Sie haben es einmal gelesen; hier liest ein zweites Paar Augen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>almost certainly</source>
      <translation>fast sicher</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>employment</source>
      <translation>Arbeitsvertrag</translation>
    </message>
    <message>
      <source>event</source>
      <translation>Veranstaltung</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>ziemlich sicher</translation>
    </message>
    <message>
      <source>freelance</source>
      <translation>Werkvertrag</translation>
    </message>
    <message>
      <source>invoice</source>
      <translation>Rechnung</translation>
    </message>
    <message>
      <source>it says nothing</source>
      <translation>es sagt nichts dazu</translation>
    </message>
    <message>
      <source>it says so</source>
      <translation>es sagt das</translation>
    </message>
    <message>
      <source>it says the opposite</source>
      <translation>es sagt das Gegenteil</translation>
    </message>
    <message>
      <source>lease</source>
      <translation>Mietvertrag</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>Lizenz</translation>
    </message>
    <message numerus="yes">
      <source>looked in %n places</source>
      <translation>
        <numerusform>an %n Stelle nachgesehen</numerusform>
        <numerusform>an %n Stellen nachgesehen</numerusform>
      </translation>
    </message>
    <message>
      <source>looked in 1 place</source>
      <translation>an 1 Stelle nachgesehen</translation>
    </message>
    <message>
      <source>might be</source>
      <translation>vielleicht</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>noch nicht angesehen</translation>
    </message>
    <message>
      <source>nothing to look at</source>
      <translation>nichts zum Ansehen</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>nichts, was einen Blick wert ist</translation>
    </message>
    <message>
      <source>or save one into {folder}</source>
      <translation>oder speichern Sie eine in {folder}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>Seite {number}</translation>
    </message>
    <message>
      <source>page {number} of {all}</source>
      <translation>Seite {number} von {all}</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <source>project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>quite sure</source>
      <translation>recht sicher</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <source>second opinion</source>
      <translation>zweite Meinung</translation>
    </message>
    <message>
      <source>services agreement</source>
      <translation>Dienstvertrag</translation>
    </message>
    <message>
      <source>software service</source>
      <translation>Software als Dienst</translation>
    </message>
    <message>
      <source>supply</source>
      <translation>Lieferung</translation>
    </message>
    <message>
      <source>terms of use</source>
      <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
      <source>the figures were computed</source>
      <translation>die Zahlen wurden berechnet</translation>
    </message>
    <message>
      <source>transcript</source>
      <translation>Mitschrift</translation>
    </message>
    <message>
      <source>trip</source>
      <translation>Reise</translation>
    </message>
    <message>
      <source>{what}: show all again</source>
      <translation>{what}: wieder alle zeigen</translation>
    </message>
    <message>
      <source>{where}: {reason}; not read.</source>
      <translation>{where}: {reason}; nicht gelesen.</translation>
    </message>
  </context>
  <context>
    <name>KeepingGroup</name>
    <message>
      <source> day</source>
      <translation> Tag</translation>
    </message>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source>All reviews with their quotes, as one text.</source>
      <translation>Alle Durchsichten mit ihren Zitaten, als ein Text.</translation>
    </message>
    <message>
      <source>All reviews, texts and verdicts are deleted, and their backups. Your documents stay where they are.</source>
      <translation>Alle Durchsichten, Texte und Urteile werden gelöscht, auch ihre Sicherungen. Ihre Dokumente bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Deletes all reviews, texts and verdicts from this computer.</source>
      <translation>Löscht alle Durchsichten, Texte und Urteile von diesem Computer.</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget everything</source>
      <translation>Alles vergessen</translation>
    </message>
    <message>
      <source>Forget everything?</source>
      <translation>Alles vergessen?</translation>
    </message>
    <message>
      <source>Forget everything…</source>
      <translation>Alles vergessen…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Keep copied texts</source>
      <translation>Kopierte Texte aufbewahren</translation>
    </message>
    <message>
      <source>Keep reviews</source>
      <translation>Durchsichten aufbewahren</translation>
    </message>
    <message>
      <source>Older ones are deleted by themselves.</source>
      <translation>Ältere werden von selbst gelöscht.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Gespeichert als %1.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Mitnehmen</translation>
    </message>
    <message>
      <source>The findings with their quotes stay longer.</source>
      <translation>Die Funde mit ihren Zitaten bleiben länger.</translation>
    </message>
  </context>
  <context>
    <name>Mailbox</name>
    <message>
      <source>%1 at %2</source>
      <translation>%1 bei %2</translation>
    </message>
    <message>
      <source>%1 did not accept the password of %3. Some providers want one of its own for each program.</source>
      <translation>%1 hat das Passwort von %3 nicht angenommen. Manche Anbieter wollen für jedes Programm ein eigenes.</translation>
    </message>
    <message>
      <source>%1 does not answer on port %2. Look at the port and the encryption.</source>
      <translation>%1 antwortet auf Port %2 nicht. Sehen Sie nach Port und Verschlüsselung.</translation>
    </message>
    <message>
      <source>%1 does not let %3 in now. Try again in a while.</source>
      <translation>%1 lässt %3 gerade nicht hinein. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>%1 does not speak this encryption on port %2. Try the other one.</source>
      <translation>%1 spricht auf Port %2 diese Verschlüsselung nicht. Versuchen Sie die andere.</translation>
    </message>
    <message>
      <source>%1 ended the conversation. Try again in a while.</source>
      <translation>%1 hat das Gespräch beendet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>New mail gets a second opinion; nothing on the server is changed.</source>
      <translation>Neue Mails bekommen eine zweite Meinung; auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
      <source>No server called %1 was found. Look at its name, and at your network.</source>
      <translation>Kein Server namens %1 war zu finden. Sehen Sie nach seinem Namen und nach Ihrem Netz.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>%1 nicht mehr lesen</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Verbindung prüfen</translation>
    </message>
    <message>
      <source>That works: the mailbox can be read.</source>
      <translation>Das geht: das Postfach lässt sich lesen.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not one that this computer trusts, so no password was sent.</source>
      <translation>Dem Zertifikat von %1 vertraut dieser Rechner nicht, darum wurde kein Passwort gesendet.</translation>
    </message>
    <message>
      <source>There is no folder “%4” in this mailbox. Look at how it is spelled there.</source>
      <translation>In diesem Postfach gibt es keinen Ordner „%4“. Sehen Sie nach, wie er dort geschrieben wird.</translation>
    </message>
    <message>
      <source>There is no password for it in the keyring yet. Type it in under “Change”.</source>
      <translation>Im Schlüsselbund steht noch kein Passwort dafür. Geben Sie es unter „Ändern“ ein.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Wird versucht…</translation>
    </message>
  </context>
  <context>
    <name>MailboxDialog</name>
    <message>
      <source>A mailbox on a server</source>
      <translation>Ein Postfach auf einem Server</translation>
    </message>
    <message>
      <source>After a greeting (STARTTLS)</source>
      <translation>Nach einer Begrüßung (STARTTLS)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Entwürfe</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>From the start (TLS)</source>
      <translation>Von Anfang an (TLS)</translation>
    </message>
    <message>
      <source>None, on this computer only</source>
      <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Verbindung prüfen</translation>
    </message>
    <message>
      <source>The folder of what is not sent yet; it is read before you send it.</source>
      <translation>Der Ordner für noch nicht Gesendetes; es wird gelesen, bevor Sie es senden.</translation>
    </message>
    <message>
      <source>The keyring did not take the password. Unlock it, and save again.</source>
      <translation>Der Schlüsselbund hat das Passwort nicht angenommen. Entsperren Sie ihn und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>The password goes into the keyring of this computer and into no file.</source>
      <translation>Das Passwort kommt in den Schlüsselbund dieses Rechners und in keine Datei.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Wird versucht…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Without encryption the password would be for all to read.</source>
      <translation>Ohne Verschlüsselung könnten alle das Passwort lesen.</translation>
    </message>
    <message>
      <source>ada@example.org</source>
      <translation>ada@example.org</translation>
    </message>
    <message>
      <source>imap.example.org</source>
      <translation>imap.example.org</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keiner</translation>
    </message>
    <message>
      <source>stays as it is</source>
      <translation>bleibt, wie es ist</translation>
    </message>
  </context>
  <context>
    <name>MailboxesGroup</name>
    <message>
      <source>Add a mailbox on a server…</source>
      <translation>Postfach auf einem Server hinzufügen…</translation>
    </message>
    <message>
      <source>Add mail on this computer…</source>
      <translation>Mail auf diesem Rechner hinzufügen…</translation>
    </message>
    <message>
      <source>Its password is taken out of the keyring. What was read stays in the history.</source>
      <translation>Sein Passwort wird aus dem Schlüsselbund genommen. Was gelesen wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Mailboxes</source>
      <translation>Postfächer</translation>
    </message>
    <message>
      <source>No mail comes into “%1”: a Maildir holds the folders new and tmp, a mailbox file ends in .mbox.</source>
      <translation>In „%1“ kommt keine Mail an: ein Maildir enthält die Ordner new und tmp, eine Postfachdatei endet auf .mbox.</translation>
    </message>
    <message>
      <source>None is read. A mail that is saved into a folder above gets a second opinion, too.</source>
      <translation>Keines wird gelesen. Auch eine Mail, die in einem Ordner oben gespeichert wird, bekommt eine zweite Meinung.</translation>
    </message>
    <message>
      <source>Stop reading it</source>
      <translation>Nicht mehr lesen</translation>
    </message>
    <message>
      <source>Stop reading this mailbox?</source>
      <translation>Dieses Postfach nicht mehr lesen?</translation>
    </message>
    <message>
      <source>Which folder does mail come into?</source>
      <translation>In welchen Ordner kommt Mail?</translation>
    </message>
    <message>
      <source>“%1” stands among the folders above now.</source>
      <translation>„%1“ steht jetzt oben bei den Ordnern.</translation>
    </message>
  </context>
  <context>
    <name>ModelGroup</name>
    <message numerus="yes">
      <source>A page takes about %n seconds on this computer,</source>
      <translation>
        <numerusform>Eine Seite dauert auf diesem Computer etwa %n Sekunde,</numerusform>
        <numerusform>Eine Seite dauert auf diesem Computer etwa %n Sekunden,</numerusform>
      </translation>
    </message>
    <message>
      <source>A page takes about 1 second on this computer,</source>
      <translation>Eine Seite dauert auf diesem Computer etwa 1 Sekunde,</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>How fast it is on this computer is known after the first document.</source>
      <translation>Wie schnell es auf diesem Computer ist, zeigt das erste Dokument.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Wie viel vom Modell da ist</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Suits this computer.</source>
      <translation>Passt zu diesem Computer.</translation>
    </message>
    <message>
      <source>There is no model here, so documents are read by the rules alone.</source>
      <translation>Es ist kein Modell da, also lesen nur die Regeln.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Benutzen</translation>
    </message>
    <message numerus="yes">
      <source>measured on the last %n documents.</source>
      <translation>
        <numerusform>gemessen am letzten Dokument.</numerusform>
        <numerusform>gemessen an den letzten %n Dokumenten.</numerusform>
      </translation>
    </message>
    <message>
      <source>measured on the last document.</source>
      <translation>gemessen am letzten Dokument.</translation>
    </message>
  </context>
  <context>
    <name>ModelPage</name>
    <message>
      <source>%1 of %2 are here; it goes on when you close this window.</source>
      <translation>%1 von %2 sind da; es geht weiter, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
      <source>A download of %1, which stays on this computer.</source>
      <translation>Ein Download von %1, der auf diesem Computer bleibt.</translation>
    </message>
    <message>
      <source>A small model for this computer</source>
      <translation>Ein kleines Modell für diesen Computer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>GNOME shows no icons by itself: the extension “AppIndicator” brings ours, or start the program again to see its window, where the settings can take all of this back.</source>
      <translation>GNOME zeigt von sich aus keine Symbole: Die Erweiterung „AppIndicator“ bringt unseres, oder starten Sie das Programm noch einmal, um sein Fenster zu sehen; die Einstellungen dort können alles zurücknehmen.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Wie viel vom Modell da ist</translation>
    </message>
    <message>
      <source>It answers the questions that rules cannot, and can be fetched now, later or never.</source>
      <translation>Es beantwortet die Fragen, die Regeln nicht beantworten können, und lässt sich jetzt, später oder nie holen.</translation>
    </message>
    <message>
      <source>It is here already.</source>
      <translation>Es ist schon da.</translation>
    </message>
    <message>
      <source>Its icon sits with the others at the edge of your screen, and the settings in its menu can take all of this back.</source>
      <translation>Das Symbol sitzt bei den anderen am Rand Ihres Bildschirms, und die Einstellungen in seinem Menü können alles zurücknehmen.</translation>
    </message>
    <message>
      <source>Read a sample review</source>
      <translation>Eine Beispieldurchsicht lesen</translation>
    </message>
    <message>
      <source>Read a sample review meanwhile</source>
      <translation>Inzwischen eine Beispieldurchsicht lesen</translation>
    </message>
  </context>
  <context>
    <name>NotificationsGroup</name>
    <message>
      <source>A review that you asked for is always answered.</source>
      <translation>Eine Durchsicht, um die Sie bitten, wird immer beantwortet.</translation>
    </message>
    <message>
      <source>At</source>
      <translation>Um</translation>
    </message>
    <message>
      <source>At most in a day</source>
      <translation>Höchstens am Tag</translation>
    </message>
    <message>
      <source>At most in an hour</source>
      <translation>Höchstens in der Stunde</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Films, games and talks are not interrupted unless you say so.</source>
      <translation>Filme, Spiele und Vorträge werden nicht unterbrochen, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>More is left to the history.</source>
      <translation>Mehr bleibt dem Verlauf überlassen.</translation>
    </message>
    <message>
      <source>More waits, and then comes together.</source>
      <translation>Mehr wartet und kommt dann zusammen.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>Once a day, if there is something to tell.</source>
      <translation>Einmal am Tag, wenn es etwas zu erzählen gibt.</translation>
    </message>
    <message>
      <source>Only what matters most</source>
      <translation>Nur das Wichtigste</translation>
    </message>
    <message>
      <source>Over what fills the screen</source>
      <translation>Über dem, was den Bildschirm füllt</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Ruhe von</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Ruhezeiten</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Ruhe bis</translation>
    </message>
    <message>
      <source>Tell me about new documents</source>
      <translation>Von neuen Dokumenten erzählen</translation>
    </message>
    <message>
      <source>The day on one page</source>
      <translation>Der Tag auf einer Seite</translation>
    </message>
    <message>
      <source>The rest waits in the history.</source>
      <translation>Der Rest wartet im Verlauf.</translation>
    </message>
    <message>
      <source>What comes then is told afterwards, together.</source>
      <translation>Was dann kommt, wird danach zusammen erzählt.</translation>
    </message>
    <message>
      <source>What is told</source>
      <translation>Was erzählt wird</translation>
    </message>
    <message>
      <source>What matters</source>
      <translation>Was wichtig ist</translation>
    </message>
    <message>
      <source>When the day is told</source>
      <translation>Wann der Tag erzählt wird</translation>
    </message>
    <message>
      <source>until</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>PowerGroup</name>
    <message>
      <source>Always on battery</source>
      <translation>Immer im Akkubetrieb</translation>
    </message>
    <message>
      <source>Documents are then read by the rules alone, without the model.</source>
      <translation>Dokumente werden dann nur von den Regeln gelesen, ohne das Modell.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Strom</translation>
    </message>
    <message>
      <source>Spare the battery</source>
      <translation>Akku schonen</translation>
    </message>
    <message>
      <source>When little is left</source>
      <translation>Wenn wenig übrig ist</translation>
    </message>
  </context>
  <context>
    <name>Remembered</name>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forgotten: from now on each document says itself.</source>
      <translation>Vergessen: von nun an sagt es jedes Dokument selbst.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>RememberedGroup</name>
    <message>
      <source>In contracts this is you.</source>
      <translation>In Verträgen sind das Sie.</translation>
    </message>
    <message>
      <source>Mail from there is read as this: %1.</source>
      <translation>Mail von dort wird so gelesen: %1.</translation>
    </message>
    <message>
      <source>Nothing yet. What you say of a document may be held to in all that comes from its sender or folder.</source>
      <translation>Noch nichts. Was Sie von einem Dokument sagen, kann für alles gelten, was von seinem Absender oder aus seinem Ordner kommt.</translation>
    </message>
    <message>
      <source>What comes into this folder is read as this: %1.</source>
      <translation>Was in diesen Ordner kommt, wird so gelesen: %1.</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Was behalten wird</translation>
    </message>
    <message>
      <source>Your side: %1.</source>
      <translation>Ihre Seite: %1.</translation>
    </message>
  </context>
  <context>
    <name>ReviewersGroup</name>
    <message>
      <source>%1 of %2 examples of its rules come out as they must.</source>
      <translation>%1 von %2 Beispielen seiner Regeln gehen aus, wie sie sollen.</translation>
    </message>
    <message>
      <source>%1 rules, and %2 questions to the model.</source>
      <translation>%1 Regeln und %2 Fragen an das Modell.</translation>
    </message>
    <message>
      <source>%1 rules.</source>
      <translation>%1 Regeln.</translation>
    </message>
    <message numerus="yes">
      <source>%n checks…</source>
      <translation>
        <numerusform>%n Prüfung…</numerusform>
        <numerusform>%n Prüfungen…</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check…</source>
      <translation>1 Prüfung…</translation>
    </message>
    <message>
      <source>A reviewer of your own</source>
      <translation>Ein eigener Prüfer</translation>
    </message>
    <message>
      <source>Look at: %1.</source>
      <translation>Sehen Sie nach: %1.</translation>
    </message>
    <message>
      <source>Make your own…</source>
      <translation>Einen eigenen machen…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Seinen Ordner öffnen</translation>
    </message>
    <message>
      <source>Reviewers</source>
      <translation>Prüfer</translation>
    </message>
    <message>
      <source>Try its examples</source>
      <translation>Seine Beispiele prüfen</translation>
    </message>
    <message>
      <source>Trying the examples…</source>
      <translation>Die Beispiele werden geprüft…</translation>
    </message>
    <message>
      <source>What is it called? Small letters, digits and hyphens, such as: minutes</source>
      <translation>Wie heißt er? Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel: protokolle</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>SilencedGroup</name>
    <message numerus="yes">
      <source>%n findings are held back.</source>
      <translation>
        <numerusform>%n Fund wird zurückgehalten.</numerusform>
        <numerusform>%n Funde werden zurückgehalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 finding is held back.</source>
      <translation>1 Fund wird zurückgehalten.</translation>
    </message>
    <message>
      <source>A finding from before</source>
      <translation>Ein früherer Fund</translation>
    </message>
    <message>
      <source>Allow again</source>
      <translation>Wieder erlauben</translation>
    </message>
    <message>
      <source>Allow again: %1</source>
      <translation>Wieder erlauben: %1</translation>
    </message>
    <message>
      <source>By itself: it was useful to you %1 of %2 times.</source>
      <translation>Von selbst: Es war Ihnen %1 von %2 Mal nützlich.</translation>
    </message>
    <message>
      <source>In every document.</source>
      <translation>In jedem Dokument.</translation>
    </message>
    <message>
      <source>In mail from %1.</source>
      <translation>In Post von %1.</translation>
    </message>
    <message>
      <source>In the folder %1.</source>
      <translation>Im Ordner %1.</translation>
    </message>
    <message>
      <source>In “%1” and its other versions.</source>
      <translation>In „%1“ und seinen anderen Fassungen.</translation>
    </message>
    <message>
      <source>Nothing. “Never” in a finding's menu, or verdicts that say so often enough, silence it.</source>
      <translation>Nichts. „Nie“ im Menü eines Fundes oder genug solche Urteile bringen etwas zum Schweigen.</translation>
    </message>
    <message>
      <source>This sentence, in every document.</source>
      <translation>Dieser Satz, in jedem Dokument.</translation>
    </message>
    <message>
      <source>What is silent</source>
      <translation>Was still ist</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Reading %1</source>
      <translation>Liest %1</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion: %1 worth a look</source>
      <translation>Second Opinion: %1 einen Blick wert</translation>
    </message>
    <message>
      <source>Second Opinion: paused</source>
      <translation>Second Opinion: Pause</translation>
    </message>
  </context>
  <context>
    <name>TrayMenu</name>
    <message>
      <source>%1 worth a look</source>
      <translation>%1 einen Blick wert</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Für eine Stunde</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Zweite Meinung zu einer Datei…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Zweite Meinung zum Kopierten</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Today (%1 waiting)</source>
      <translation>Heute (%1 warten)</translation>
    </message>
    <message>
      <source>Until I resume</source>
      <translation>Bis ich fortsetze</translation>
    </message>
    <message>
      <source>Until tomorrow</source>
      <translation>Bis morgen</translation>
    </message>
  </context>
  <context>
    <name>WelcomeWindow</name>
    <message>
      <source>A second pair of eyes</source>
      <translation>Ein zweites Paar Augen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer, and it is not legal advice.</source>
      <translation type="vanished">Second Opinion liest, was in Ihren Ordnern landet, und sagt Ihnen leise, was einen zweiten Blick verdient, bevor Sie unterschreiben, senden oder losgehen.

Nichts verlässt diesen Computer, und es ist keine Rechtsberatung.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer. What it says is a second opinion, not legal advice.</source>
      <translation type="vanished">Second Opinion liest, was in Ihren Ordnern landet, und sagt Ihnen leise, was einen zweiten Blick verdient, bevor Sie unterschreiben, senden oder losgehen.

Nichts verlässt diesen Computer. Was es sagt, ist eine zweite Meinung und keine Rechtsberatung.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer; what it says is a second opinion, not legal advice.</source>
      <translation>Second Opinion liest, was in Ihren Ordnern landet, und sagt Ihnen leise, was einen zweiten Blick verdient, bevor Sie unterschreiben, senden oder losgehen.

Nichts verlässt diesen Computer; was es sagt, ist eine zweite Meinung und keine Rechtsberatung.</translation>
    </message>
    <message>
      <source>Step %1 of 3</source>
      <translation>Schritt %1 von 3</translation>
    </message>
  </context>
</TS>
