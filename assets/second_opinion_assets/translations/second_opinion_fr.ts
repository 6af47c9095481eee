<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutGroup</name>
    <message>
      <source>A second pair of eyes, not legal advice.</source>
      <translation>Une seconde paire d’yeux, pas un conseil juridique.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>Free software under the Apache licence 2.0.</source>
      <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
      <source>Leave nothing behind</source>
      <translation>Ne rien laisser</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing that this program wrote stays on this computer. Your documents stay where they are.</source>
      <translation>Rien de ce que ce programme a écrit ne reste sur cet ordinateur. Vos documents restent où ils sont.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="vanished">Ouvrir</translation>
    </message>
    <message>
      <source>Open the folder with the settings file</source>
      <translation>Ouvrir le dossier du fichier de réglages</translation>
    </message>
    <message>
      <source>Removes the history, the models, the settings and every entry on this computer, and ends.</source>
      <translation>Supprime l’historique, les modèles, les réglages et toutes les entrées sur cet ordinateur, puis se termine.</translation>
    </message>
    <message>
      <source>Second Opinion %1</source>
      <translation>Second Opinion %1</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Dossier des réglages</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Tout retirer</translation>
    </message>
    <message>
      <source>Take it all back?</source>
      <translation>Tout retirer ?</translation>
    </message>
    <message>
      <source>Take it all back…</source>
      <translation>Tout retirer…</translation>
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
      <translation>Toutes les fenêtres changent aussitôt.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>For the text in the middle of the history.</source>
      <translation>Pour le texte au milieu de l’historique.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Like the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <source>Size of documents</source>
      <translation>Taille des documents</translation>
    </message>
    <message>
      <source>The findings themselves are in the language that their reviewer was written in.</source>
      <translation>Les remarques elles-mêmes sont dans la langue de leur relecteur.</translation>
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
      <translation>Ce bureau ne montre pas d’icône pour Second Opinion : cette fenêtre fait donc tout. La lecture continue quand vous la fermez ; relancez le programme pour revenir. Sous GNOME, l’extension « AppIndicator » apporte l’icône.</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>%1 documents read</source>
      <translation>%1 documents lus</translation>
    </message>
    <message>
      <source>%1 documents worth a look</source>
      <translation>%1 documents méritent un regard</translation>
    </message>
    <message>
      <source>%1 was not read: %2</source>
      <translation>%1 n’a pas été lu : %2</translation>
    </message>
    <message numerus="yes">
      <source>%n dates in the next two weeks</source>
      <translation>
        <numerusform>%n date dans les deux semaines à venir</numerusform>
        <numerusform>%n dates dans les deux semaines à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n documents waited for this</source>
      <translation>
        <numerusform>%n document attendait ce moment</numerusform>
        <numerusform>%n documents attendaient ce moment</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things</source>
      <translation>
        <numerusform>%n point</numerusform>
        <numerusform>%n points</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you answer</source>
      <translation>
        <numerusform>%n point à regarder avant de répondre</numerusform>
        <numerusform>%n points à regarder avant de répondre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you go ahead</source>
      <translation>
        <numerusform>%n point à regarder avant de commencer</numerusform>
        <numerusform>%n points à regarder avant de commencer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you send it</source>
      <translation>
        <numerusform>%n point à regarder avant de l’envoyer</numerusform>
        <numerusform>%n points à regarder avant de l’envoyer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you sign</source>
      <translation>
        <numerusform>%n point à regarder avant de signer</numerusform>
        <numerusform>%n points à regarder avant de signer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things worth a look</source>
      <translation>
        <numerusform>%n point qui mérite un regard</numerusform>
        <numerusform>%n points qui méritent un regard</numerusform>
      </translation>
    </message>
    <message>
      <source>1 date in the next two weeks</source>
      <translation>1 date dans les deux semaines à venir</translation>
    </message>
    <message>
      <source>1 document waited for this</source>
      <translation>1 document attendait ce moment</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 point</translation>
    </message>
    <message>
      <source>1 thing to look at before you answer</source>
      <translation>1 point à regarder avant de répondre</translation>
    </message>
    <message>
      <source>1 thing to look at before you go ahead</source>
      <translation>1 point à regarder avant de commencer</translation>
    </message>
    <message>
      <source>1 thing to look at before you send it</source>
      <translation>1 point à regarder avant de l’envoyer</translation>
    </message>
    <message>
      <source>1 thing to look at before you sign</source>
      <translation>1 point à regarder avant de signer</translation>
    </message>
    <message>
      <source>1 thing worth a look</source>
      <translation>1 point qui mérite un regard</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Not read: %1</source>
      <translation>Non lu : %1</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>Pas utile</translation>
    </message>
    <message>
      <source>Nothing worth a look in %1 checks.</source>
      <translation>Rien à regarder en %1 vérifications.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Your day on one page</source>
      <translation>Votre journée en une page</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>rien à regarder</translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n documents were read.</source>
      <translation>
        <numerusform>%n document a été lu.</numerusform>
        <numerusform>%n documents ont été lus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the history</source>
      <translation type="vanished">
        <numerusform>%n autre dans l’historique</numerusform>
        <numerusform>%n autres dans l’historique</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more there</source>
      <translation>
        <numerusform>%n autre là</numerusform>
        <numerusform>%n autres là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things ask for a look.</source>
      <translation>
        <numerusform>%n point demande un regard.</numerusform>
        <numerusform>%n points demandent un regard.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document was read.</source>
      <translation>1 document a été lu.</translation>
    </message>
    <message>
      <source>1 more in the history</source>
      <translation type="vanished">1 autre dans l’historique</translation>
    </message>
    <message>
      <source>1 more there</source>
      <translation>1 autre là</translation>
    </message>
    <message>
      <source>1 thing asks for a look.</source>
      <translation>1 point demande un regard.</translation>
    </message>
    <message>
      <source>Add all to calendar</source>
      <translation>Tout ajouter à l’agenda</translation>
    </message>
    <message>
      <source>Add to calendar</source>
      <translation>Ajouter à l’agenda</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Handed to your calendar program.</source>
      <translation>Transmis à votre agenda.</translation>
    </message>
    <message>
      <source>Let it speak</source>
      <translation>Le laisser parler</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Non lu</translation>
    </message>
    <message>
      <source>Nothing asks for a look.</source>
      <translation>Rien ne demande un regard.</translation>
    </message>
    <message>
      <source>Nothing was read today.</source>
      <translation>Rien n’a été lu aujourd’hui.</translation>
    </message>
    <message>
      <source>Open the history</source>
      <translation>Ouvrir l’historique</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Went silent</source>
      <translation>Devenu muet</translation>
    </message>
    <message>
      <source>What is found, and the dates of the next two weeks, will stand here.</source>
      <translation>Ce qui est trouvé et les dates des deux semaines à venir figureront ici.</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <source>Worth remembering</source>
      <translation>À retenir</translation>
    </message>
    <message>
      <source>“%1” was useful to you %2 of %3 times, so it stays silent.</source>
      <translation>« %1 » vous a été utile %2 fois sur %3 et reste donc muet.</translation>
    </message>
  </context>
  <context>
    <name>ChecksDialog</name>
    <message>
      <source>Checks</source>
      <translation>Vérifications</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search the checks</source>
      <translation>Chercher parmi les vérifications</translation>
    </message>
    <message>
      <source>What has no tick is not looked for in the documents that come from now on.</source>
      <translation>Ce qui n’est pas coché n’est plus cherché dans les documents à venir.</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Second opinion on which files?</source>
      <translation>Un second avis sur quels fichiers ?</translation>
    </message>
  </context>
  <context>
    <name>ClipboardGroup</name>
    <message>
      <source> characters</source>
      <translation> caractères</translation>
    </message>
    <message>
      <source>Anything shorter is left alone.</source>
      <translation>Ce qui est plus court n’est pas lu.</translation>
    </message>
    <message>
      <source>Long texts that you copy get a second opinion; what is marked as private is never read.</source>
      <translation>Les longs textes que vous copiez reçoivent un second avis ; ce qui est marqué comme privé n’est jamais lu.</translation>
    </message>
    <message>
      <source>Read what I copy</source>
      <translation>Lire ce que je copie</translation>
    </message>
    <message>
      <source>Shortest text</source>
      <translation>Texte le plus court</translation>
    </message>
    <message>
      <source>This desktop hides what you copy from programs in the background; ask in the menu instead.</source>
      <translation>Ce bureau cache ce que vous copiez aux programmes en arrière-plan ; demandez plutôt dans le menu.</translation>
    </message>
    <message>
      <source>What you copy</source>
      <translation>Ce que vous copiez</translation>
    </message>
  </context>
  <context>
    <name>ComputerGroup</name>
    <message>
      <source>An entry in the menus of %1.</source>
      <translation>Une entrée dans les menus de %1.</translation>
    </message>
    <message>
      <source>It waits in the background without a window.</source>
      <translation>Il attend en arrière-plan, sans fenêtre.</translation>
    </message>
    <message>
      <source>Start with the computer</source>
      <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>“Get second opinion” on a right click</source>
      <translation>« Demander un second avis » au clic droit</translation>
    </message>
  </context>
  <context>
    <name>CopiedReview</name>
    <message>
      <source>There is no text on the clipboard. Copy some, then ask again.</source>
      <translation>Il n’y a pas de texte dans le presse-papiers. Copiez-en un, puis redemandez.</translation>
    </message>
    <message>
      <source>What you copied is marked as private, so it was not read.</source>
      <translation>Ce que vous avez copié est marqué comme privé et n’a pas été lu.</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>A larger model, for machines with time and memory to spare.</source>
      <translation>Un modèle plus grand, pour les machines qui ont du temps et de la mémoire.</translation>
    </message>
    <message>
      <source>Anything else</source>
      <translation type="vanished">Tout le reste</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation type="vanished">Contrats</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory.</source>
      <translation>Pour les machines rapides avec beaucoup de mémoire.</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory; it takes one question at a time.</source>
      <translation>Pour les machines rapides avec beaucoup de mémoire ; il prend une question à la fois.</translation>
    </message>
    <message>
      <source>For machines with little memory.</source>
      <translation>Pour les machines avec peu de mémoire.</translation>
    </message>
    <message>
      <source>For trying things out; too small to judge well.</source>
      <translation>Pour essayer ; trop petit pour bien juger.</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation type="vanished">Courriels</translation>
    </message>
    <message>
      <source>Newer and a little larger; it takes one question at a time, so it is slower.</source>
      <translation>Plus récent et un peu plus grand ; il prend une question à la fois, donc plus lent.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation type="vanished">Plans</translation>
    </message>
    <message>
      <source>The usual choice.</source>
      <translation>Le choix habituel.</translation>
    </message>
    <message>
      <source>you are about to send it</source>
      <translation type="vanished">vous allez l’envoyer</translation>
    </message>
    <message>
      <source>you are employed</source>
      <translation type="vanished">vous êtes salarié</translation>
    </message>
    <message>
      <source>you are in charge</source>
      <translation type="vanished">vous êtes responsable</translation>
    </message>
    <message>
      <source>you buy</source>
      <translation type="vanished">vous achetez</translation>
    </message>
    <message>
      <source>you do the work</source>
      <translation type="vanished">vous faites le travail</translation>
    </message>
    <message>
      <source>you employ</source>
      <translation type="vanished">vous employez</translation>
    </message>
    <message>
      <source>you let</source>
      <translation type="vanished">vous louez à un tiers</translation>
    </message>
    <message>
      <source>you order the work</source>
      <translation type="vanished">vous commandez le travail</translation>
    </message>
    <message>
      <source>you receive secrets</source>
      <translation type="vanished">vous recevez des secrets</translation>
    </message>
    <message>
      <source>you received it</source>
      <translation type="vanished">vous l’avez reçu</translation>
    </message>
    <message>
      <source>you rent</source>
      <translation type="vanished">vous êtes locataire</translation>
    </message>
    <message>
      <source>you share secrets</source>
      <translation type="vanished">vous partagez des secrets</translation>
    </message>
    <message>
      <source>you supply</source>
      <translation type="vanished">vous fournissez</translation>
    </message>
    <message>
      <source>you use the service</source>
      <translation type="vanished">vous utilisez le service</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>A sample contract</source>
      <translation>Un contrat d’exemple</translation>
    </message>
    <message>
      <source>Copied at %1</source>
      <translation>Copié à %1</translation>
    </message>
  </context>
  <context>
    <name>FolderLine</name>
    <message>
      <source>%1 (not here)</source>
      <translation>%1 (absent)</translation>
    </message>
    <message>
      <source>All are contracts</source>
      <translation>Tous sont des contrats</translation>
    </message>
    <message>
      <source>All are e-mails</source>
      <translation>Tous sont des courriels</translation>
    </message>
    <message>
      <source>All are plans</source>
      <translation>Tous sont des plans</translation>
    </message>
    <message>
      <source>Find out what each document is</source>
      <translation>Reconnaître chaque document</translation>
    </message>
    <message>
      <source>Find out whose side I am on</source>
      <translation>Reconnaître de quel côté je suis</translation>
    </message>
    <message>
      <source>May go to the other machine’s model</source>
      <translation>Peut aller au modèle de l’autre machine</translation>
    </message>
    <message>
      <source>My side in %1</source>
      <translation>Mon côté dans %1</translation>
    </message>
    <message>
      <source>New documents get a second opinion; old ones are left alone.</source>
      <translation>Les nouveaux documents reçoivent un second avis ; les anciens sont laissés tranquilles.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>Ne plus lire %1</translation>
    </message>
    <message>
      <source>Tell me as usual</source>
      <translation>M’informer comme d’habitude</translation>
    </message>
    <message>
      <source>Tell me nothing</source>
      <translation>Ne rien me dire</translation>
    </message>
    <message>
      <source>Tell me only what matters most</source>
      <translation>Ne me dire que l’essentiel</translation>
    </message>
    <message>
      <source>Tell me what matters</source>
      <translation>Me dire ce qui compte</translation>
    </message>
    <message>
      <source>The model %1 is not on this computer, so the usual one judges here.</source>
      <translation>Le modèle %1 n’est pas sur cet ordinateur ; le modèle habituel juge donc ici.</translation>
    </message>
    <message>
      <source>The other machine’s model</source>
      <translation>Le modèle de l’autre machine</translation>
    </message>
    <message>
      <source>The rules alone</source>
      <translation>Les règles seules</translation>
    </message>
    <message>
      <source>The usual model</source>
      <translation>Le modèle habituel</translation>
    </message>
    <message>
      <source>What is in %1</source>
      <translation>Ce qu’il y a dans %1</translation>
    </message>
    <message>
      <source>What is told of %1</source>
      <translation>Ce qui est dit de %1</translation>
    </message>
    <message>
      <source>Which model judges in %1</source>
      <translation>Quel modèle juge dans %1</translation>
    </message>
    <message>
      <source>With sub-folders</source>
      <translation>Avec les sous-dossiers</translation>
    </message>
  </context>
  <context>
    <name>FoldersGroup</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>Quel dossier faut-il lire ?</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message numerus="yes">
      <source>%n documents there now</source>
      <translation>
        <numerusform>%n document s’y trouve</numerusform>
        <numerusform>%n documents s’y trouvent</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document there now</source>
      <translation>1 document s’y trouve</translation>
    </message>
    <message>
      <source>Add another folder…</source>
      <translation>Ajouter un autre dossier…</translation>
    </message>
    <message>
      <source>Long texts on the clipboard; what is marked as private is never read.</source>
      <translation>Les longs textes du presse-papiers ; ce qui est marqué comme privé n’est jamais lu.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>More than %1 documents there now</source>
      <translation>Plus de %1 documents s’y trouvent</translation>
    </message>
    <message>
      <source>No documents there yet</source>
      <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
      <source>Only new documents in these folders are read; old ones are left alone.</source>
      <translation>Seuls les nouveaux documents de ces dossiers sont lus ; les anciens sont laissés tranquilles.</translation>
    </message>
    <message>
      <source>What I copy</source>
      <translation>Ce que je copie</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>Quel dossier faut-il lire ?</translation>
    </message>
    <message>
      <source>Which folders should it read?</source>
      <translation>Quels dossiers faut-il lire ?</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n checks</source>
      <translation>
        <numerusform>%n vérification</numerusform>
        <numerusform>%n vérifications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings are not shown: their checks fell silent. Settings bring them back.</source>
      <translation>
        <numerusform>%n remarque n’est pas montrée : sa vérification est devenue muette. Les réglages la font revenir.</numerusform>
        <numerusform>%n remarques ne sont pas montrées : leurs vérifications sont devenues muettes. Les réglages les font revenir.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more wait</source>
      <translation>
        <numerusform>%n autre attend</numerusform>
        <numerusform>%n autres attendent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worth a look</source>
      <translation>
        <numerusform>%n point à regarder</numerusform>
        <numerusform>%n points à regarder</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 vérification</translation>
    </message>
    <message>
      <source>1 finding is not shown: its check fell silent. Settings bring it back.</source>
      <translation>1 remarque n’est pas montrée : sa vérification est devenue muette. Les réglages la font revenir.</translation>
    </message>
    <message>
      <source>1 more waits</source>
      <translation>1 autre attend</translation>
    </message>
    <message>
      <source>A question to the model, {how_sure}</source>
      <translation type="vanished">Une question au modèle, {how_sure}</translation>
    </message>
    <message>
      <source>A rule</source>
      <translation type="vanished">Une règle</translation>
    </message>
    <message>
      <source>After the end</source>
      <translation>Après la fin</translation>
    </message>
    <message>
      <source>Also checked, nothing found ({count})</source>
      <translation>Aussi vérifié, rien trouvé ({count})</translation>
    </message>
    <message>
      <source>Always in what {sender} sends</source>
      <translation>Toujours dans ce qu’envoie {sender}</translation>
    </message>
    <message>
      <source>Always in “{folder}”</source>
      <translation>Toujours dans « {folder} »</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <source>Answers go to {address}</source>
      <translation>Les réponses vont à {address}</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Anything at all</source>
      <translation>Quoi que ce soit</translation>
    </message>
    <message>
      <source>As each text says</source>
      <translation>Selon chaque texte</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>Commence</translation>
    </message>
    <message>
      <source>Being read</source>
      <translation>En cours de lecture</translation>
    </message>
    <message>
      <source>Both sides</source>
      <translation>Les deux parties</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Choose a document from the list</source>
      <translation>Choisissez un document dans la liste</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>Compared with the version read on {day} at {time}</source>
      <translation>Comparé à la version lue le {day} à {time}</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Contrat</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation>Contrats</translation>
    </message>
    <message>
      <source>Copied text is forgotten after a day. What was found is still here.</source>
      <translation>Le texte copié est oublié après un jour. Ce qui a été trouvé est encore là.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Deleted.</source>
      <translation>Supprimé.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Done. It asks for nothing more.</source>
      <translation>C’est fait. Plus rien à demander.</translation>
    </message>
    <message>
      <source>Drawing the pages…</source>
      <translation>Dessin des pages…</translation>
    </message>
    <message>
      <source>Drop a file here</source>
      <translation>Déposez un fichier ici</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <source>Email received</source>
      <translation>Courriel reçu</translation>
    </message>
    <message>
      <source>Email to send</source>
      <translation>Courriel à envoyer</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Se termine</translation>
    </message>
    <message>
      <source>Every document that is read is listed here, the newest first.</source>
      <translation>Chaque document lu figure ici, le plus récent d’abord.</translation>
    </message>
    <message>
      <source>Everything from {sender}</source>
      <translation>Tout ce qui vient de {sender}</translation>
    </message>
    <message>
      <source>Everything in “{folder}”</source>
      <translation>Tout dans « {folder} »</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export the review</source>
      <translation>Exporter la relecture</translation>
    </message>
    <message>
      <source>Fixed damages</source>
      <translation>Indemnité forfaitaire</translation>
    </message>
    <message>
      <source>Found by a rule</source>
      <translation>Trouvé par une règle</translation>
    </message>
    <message>
      <source>Found by asking the model: {how_sure}</source>
      <translation>Le modèle a été interrogé : {how_sure}</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Reprendre la lecture</translation>
    </message>
    <message>
      <source>How far the reading is</source>
      <translation>Où en est la lecture</translation>
    </message>
    <message>
      <source>If a company is sold</source>
      <translation>Si une société est vendue</translation>
    </message>
    <message>
      <source>Important</source>
      <translation>Important</translation>
    </message>
    <message>
      <source>In other contracts, too, you are “{name}” from now on.</source>
      <translation>Dans d’autres contrats aussi, vous êtes désormais « {name} ».</translation>
    </message>
    <message>
      <source>In what {sender} sends you are on this side from now on: {role}.</source>
      <translation>Dans ce qu’envoie {sender}, vous êtes désormais de ce côté : {role}.</translation>
    </message>
    <message>
      <source>In “{folder}” you are on this side from now on: {role}.</source>
      <translation>Dans « {folder} », vous êtes désormais de ce côté : {role}.</translation>
    </message>
    <message>
      <source>It is read again: {kind}.</source>
      <translation>Nouvelle lecture : {kind}.</translation>
    </message>
    <message>
      <source>It is read again: {role}.</source>
      <translation>Nouvelle lecture : {role}.</translation>
    </message>
    <message>
      <source>It will not be shown again in mail from this sender.</source>
      <translation>Cela ne sera plus montré dans les courriels de cet expéditeur.</translation>
    </message>
    <message>
      <source>It will not be shown again in this document.</source>
      <translation>Cela ne sera plus montré dans ce document.</translation>
    </message>
    <message>
      <source>It will not be shown again in this folder.</source>
      <translation>Cela ne sera plus montré dans ce dossier.</translation>
    </message>
    <message>
      <source>It will not be shown again, anywhere.</source>
      <translation>Cela ne sera plus montré nulle part.</translation>
    </message>
    <message>
      <source>It will not be shown again, in no document.</source>
      <translation>Cela ne sera plus montré, dans aucun document.</translation>
    </message>
    <message>
      <source>Judged by {model}, on the other machine.</source>
      <translation>Jugé par {model}, sur l’autre machine.</translation>
    </message>
    <message>
      <source>Judged by {model}.</source>
      <translation>Jugé par {model}.</translation>
    </message>
    <message>
      <source>Key dates and money</source>
      <translation>Dates et montants</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Touche : {key}</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>12 derniers mois</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Least amount</source>
      <translation>Montant minimal</translation>
    </message>
    <message>
      <source>Leaving without a reason</source>
      <translation>Partir sans motif</translation>
    </message>
    <message>
      <source>Limit on what is owed</source>
      <translation>Limite de ce qui est dû</translation>
    </message>
    <message>
      <source>Looked in: {places}</source>
      <translation>Cherché dans : {places}</translation>
    </message>
    <message>
      <source>Looking at the books</source>
      <translation>Examen des comptes</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Conclu le</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Courriels</translation>
    </message>
    <message>
      <source>Might be worth a look ({count})</source>
      <translation>Peut-être à regarder ({count})</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More to say of it</source>
      <translation>En dire plus</translation>
    </message>
    <message>
      <source>NDA</source>
      <translation>accord de confidentialité</translation>
    </message>
    <message>
      <source>Narrow the list</source>
      <translation>Restreindre la liste</translation>
    </message>
    <message>
      <source>Never again</source>
      <translation>Plus jamais</translation>
    </message>
    <message>
      <source>Never again, anywhere</source>
      <translation>Plus jamais, nulle part</translation>
    </message>
    <message>
      <source>Never from this sender</source>
      <translation>Jamais de cet expéditeur</translation>
    </message>
    <message>
      <source>Never in this document</source>
      <translation>Jamais dans ce document</translation>
    </message>
    <message>
      <source>Never in this folder</source>
      <translation>Jamais dans ce dossier</translation>
    </message>
    <message>
      <source>Never show this sentence again</source>
      <translation>Ne plus jamais montrer cette phrase</translation>
    </message>
    <message>
      <source>New to look at: {titles}</source>
      <translation>Nouveau à regarder : {titles}</translation>
    </message>
    <message>
      <source>No limit on what is owed</source>
      <translation>Pas de limite à ce qui est dû</translation>
    </message>
    <message>
      <source>No longer there: {titles}</source>
      <translation>Disparu : {titles}</translation>
    </message>
    <message>
      <source>No model is installed: only rules were used.</source>
      <translation type="vanished">Aucun modèle n’est installé : seules les règles ont servi.</translation>
    </message>
    <message>
      <source>No model judged it: only rules were used.</source>
      <translation>Aucun modèle n’a jugé : seules les règles ont servi.</translation>
    </message>
    <message>
      <source>Not competing</source>
      <translation>Ne pas concurrencer</translation>
    </message>
    <message>
      <source>Not courting their customers</source>
      <translation>Ne pas démarcher leurs clients</translation>
    </message>
    <message>
      <source>Not hiring their people</source>
      <translation>Ne pas embaucher leur personnel</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Non lu</translation>
    </message>
    <message>
      <source>Not read: {reason}</source>
      <translation>Non lu : {reason}</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>Pas utile</translation>
    </message>
    <message>
      <source>Noted as useful.</source>
      <translation>Noté comme utile.</translation>
    </message>
    <message>
      <source>Noted. “{title}” was seldom useful to you, so it stays silent from now on.</source>
      <translation>Noté. « {title} » vous a rarement été utile et reste muet désormais.</translation>
    </message>
    <message>
      <source>Noted: not useful. It asks for nothing more.</source>
      <translation>Noté : pas utile. Plus rien à demander.</translation>
    </message>
    <message>
      <source>Nothing has these words</source>
      <translation>Rien ne contient ces mots</translation>
    </message>
    <message>
      <source>Nothing here is like that</source>
      <translation>Rien ici ne correspond</translation>
    </message>
    <message>
      <source>Nothing was read yet</source>
      <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
      <source>Notice against renewal</source>
      <translation>Préavis contre le renouvellement</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autres</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Passing it on</source>
      <translation>Cession</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused: new documents wait.</source>
      <translation>En pause : les nouveaux documents attendent.</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Plans</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message numerus="yes">
      <source>Read all %n pages</source>
      <translation>
        <numerusform>Page entière lue</numerusform>
        <numerusform>Les %n pages lues</numerusform>
      </translation>
    </message>
    <message>
      <source>Read all of it</source>
      <translation>Tout a été lu</translation>
    </message>
    <message>
      <source>Read in part</source>
      <translation>Lu en partie</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>Lire comme…</translation>
    </message>
    <message>
      <source>Read the whole page</source>
      <translation>Page entière lue</translation>
    </message>
    <message>
      <source>Read {some} of {all} pages</source>
      <translation>{some} pages lues sur {all}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>Renews for</source>
      <translation>Se renouvelle pour</translation>
    </message>
    <message>
      <source>Reviewed as {role}{what}.</source>
      <translation>Lu en tant que {role}{what}.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
      <source>Say it</source>
      <translation>Le dire</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search everything that was read</source>
      <translation>Chercher dans tout ce qui a été lu</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Second avis sur un fichier…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Second avis sur ce que j’ai copié</translation>
    </message>
    <message>
      <source>Second opinion on…</source>
      <translation>Second avis sur…</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Montrer les {count}</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Montrer le texte</translation>
    </message>
    <message>
      <source>Show this again</source>
      <translation>Montrer de nouveau</translation>
    </message>
    <message>
      <source>Small thing</source>
      <translation>Petite chose</translation>
    </message>
    <message>
      <source>Standard statements ({count})</source>
      <translation>Énoncés courants ({count})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Taken for: {kind}.</source>
      <translation>Pris pour : {kind}.</translation>
    </message>
    <message>
      <source>Terms at a glance</source>
      <translation>Les clauses en un coup d’œil</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The history cannot be read now</source>
      <translation>L’historique ne peut pas être lu pour le moment</translation>
    </message>
    <message>
      <source>The opinion</source>
      <translation>L’avis</translation>
    </message>
    <message>
      <source>The pages as they are in the file</source>
      <translation>Les pages telles qu’elles sont dans le fichier</translation>
    </message>
    <message>
      <source>The pages cannot be shown</source>
      <translation>Les pages ne peuvent pas être montrées</translation>
    </message>
    <message>
      <source>The search looks at names, at findings and at the texts that are kept.</source>
      <translation>La recherche porte sur les noms, les remarques et les textes conservés.</translation>
    </message>
    <message>
      <source>The sender’s address was confirmed on the way</source>
      <translation>L’adresse de l’expéditeur a été confirmée en route</translation>
    </message>
    <message>
      <source>The sender’s address was not confirmed on the way</source>
      <translation>L’adresse de l’expéditeur n’a pas été confirmée en route</translation>
    </message>
    <message>
      <source>The text is no longer kept</source>
      <translation>Le texte n’est plus conservé</translation>
    </message>
    <message>
      <source>The text, with its marks</source>
      <translation>Le texte avec ses repères</translation>
    </message>
    <message>
      <source>The words are the same; only their setting may differ.</source>
      <translation>Les mots sont les mêmes ; seule la mise en page peut différer.</translation>
    </message>
    <message>
      <source>There is no text</source>
      <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
      <source>They</source>
      <translation>L’autre partie</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Useful</source>
      <translation>Utile</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Garantie</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>What changed since the previous version</source>
      <translation>Ce qui a changé depuis la version précédente</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as each text says.</source>
      <translation>Ce qui vient de {sender} est lu selon chaque texte.</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as this from now on: {kind}.</source>
      <translation>Ce qui vient de {sender} est lu désormais ainsi : {kind}.</translation>
    </message>
    <message>
      <source>What comes in is listed here as soon as something fits.</source>
      <translation>Ce qui arrive figure ici dès que quelque chose correspond.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as each text says.</source>
      <translation>Ce qui arrive dans « {folder} » est lu selon chaque texte.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as this from now on: {kind}.</source>
      <translation>Ce qui arrive dans « {folder} » est lu désormais ainsi : {kind}.</translation>
    </message>
    <message>
      <source>What is found appears here.</source>
      <translation>Ce qui est trouvé apparaît ici.</translation>
    </message>
    <message>
      <source>What it says, in its own words</source>
      <translation>Ce qu’il dit, dans ses propres mots</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Ce qui a été lu</translation>
    </message>
    <message>
      <source>What you may use</source>
      <translation>Ce que vous pouvez utiliser</translation>
    </message>
    <message>
      <source>What you said</source>
      <translation>Ce que vous en avez dit</translation>
    </message>
    <message>
      <source>When it was read</source>
      <translation>Quand cela a été lu</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Où cela se trouve</translation>
    </message>
    <message>
      <source>Which side are you on?</source>
      <translation>De quel côté êtes-vous ?</translation>
    </message>
    <message>
      <source>Who owes what by when</source>
      <translation>Qui doit quoi et pour quand</translation>
    </message>
    <message>
      <source>Who owns the work</source>
      <translation>À qui appartient le travail</translation>
    </message>
    <message>
      <source>Words narrow it too, as in: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</source>
      <translation>Des mots aussi, par exemple : severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</translation>
    </message>
    <message>
      <source>Worked out from the text</source>
      <translation>Calculé d’après le texte</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <source>Worth a look or more</source>
      <translation>À regarder ou plus</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>You read it once; this is a second pair of eyes. Nothing leaves this computer.</source>
      <translation>Vous l’avez lu une fois ; voici une seconde paire d’yeux. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>almost certainly</source>
      <translation>presque certainement</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>budget</translation>
    </message>
    <message>
      <source>employment</source>
      <translation>contrat de travail</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>assez sûr</translation>
    </message>
    <message>
      <source>freelance</source>
      <translation>travail indépendant</translation>
    </message>
    <message>
      <source>invoice</source>
      <translation>facture</translation>
    </message>
    <message>
      <source>it says nothing</source>
      <translation>il n’en dit rien</translation>
    </message>
    <message>
      <source>it says so</source>
      <translation>il le dit</translation>
    </message>
    <message>
      <source>it says the opposite</source>
      <translation>il dit le contraire</translation>
    </message>
    <message>
      <source>lease</source>
      <translation>bail</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>licence</translation>
    </message>
    <message numerus="yes">
      <source>looked in %n places</source>
      <translation>
        <numerusform>cherché à %n endroit</numerusform>
        <numerusform>cherché à %n endroits</numerusform>
      </translation>
    </message>
    <message>
      <source>looked in 1 place</source>
      <translation>cherché à 1 endroit</translation>
    </message>
    <message>
      <source>might be</source>
      <translation>peut-être</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>compte rendu</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>pas encore regardé</translation>
    </message>
    <message>
      <source>nothing to look at</source>
      <translation>rien à regarder</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>rien à regarder</translation>
    </message>
    <message>
      <source>or save one into {folder}</source>
      <translation>ou enregistrez-en un dans {folder}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>page {number}</translation>
    </message>
    <message>
      <source>page {number} of {all}</source>
      <translation>page {number} sur {all}</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>page {page}</translation>
    </message>
    <message>
      <source>project</source>
      <translation>projet</translation>
    </message>
    <message>
      <source>quite sure</source>
      <translation>plutôt sûr</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <source>second opinion</source>
      <translation>second avis</translation>
    </message>
    <message>
      <source>services agreement</source>
      <translation>contrat de services</translation>
    </message>
    <message>
      <source>software service</source>
      <translation>service logiciel</translation>
    </message>
    <message>
      <source>supply</source>
      <translation>fourniture</translation>
    </message>
    <message>
      <source>terms of use</source>
      <translation>conditions d’utilisation</translation>
    </message>
    <message>
      <source>the figures were computed</source>
      <translation>les chiffres ont été calculés</translation>
    </message>
    <message>
      <source>transcript</source>
      <translation>transcription</translation>
    </message>
    <message>
      <source>trip</source>
      <translation>voyage</translation>
    </message>
    <message>
      <source>{what}: show all again</source>
      <translation>{what} : tout montrer de nouveau</translation>
    </message>
    <message>
      <source>{where}: {reason}; not read.</source>
      <translation>{where} : {reason} ; non lu.</translation>
    </message>
  </context>
  <context>
    <name>KeepingGroup</name>
    <message>
      <source> day</source>
      <translation> jour</translation>
    </message>
    <message>
      <source> days</source>
      <translation> jours</translation>
    </message>
    <message>
      <source>All reviews with their quotes, as one text.</source>
      <translation>Toutes les relectures avec leurs citations, en un seul texte.</translation>
    </message>
    <message>
      <source>All reviews, texts and verdicts are deleted, and their backups. Your documents stay where they are.</source>
      <translation>Toutes les relectures, tous les textes et jugements sont supprimés, avec leurs sauvegardes. Vos documents restent où ils sont.</translation>
    </message>
    <message>
      <source>Deletes all reviews, texts and verdicts from this computer.</source>
      <translation>Supprime toutes les relectures, textes et jugements de cet ordinateur.</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Exporter l’historique</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget everything</source>
      <translation>Tout oublier</translation>
    </message>
    <message>
      <source>Forget everything?</source>
      <translation>Tout oublier ?</translation>
    </message>
    <message>
      <source>Forget everything…</source>
      <translation>Tout oublier…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Keep copied texts</source>
      <translation>Conserver les textes copiés</translation>
    </message>
    <message>
      <source>Keep reviews</source>
      <translation>Conserver les relectures</translation>
    </message>
    <message>
      <source>Older ones are deleted by themselves.</source>
      <translation>Les plus anciennes sont supprimées d’elles-mêmes.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Enregistré sous %1.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>L’emporter</translation>
    </message>
    <message>
      <source>The findings with their quotes stay longer.</source>
      <translation>Les remarques et leurs citations restent plus longtemps.</translation>
    </message>
  </context>
  <context>
    <name>Mailbox</name>
    <message>
      <source>%1 at %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%1 did not accept the password of %3. Some providers want one of its own for each program.</source>
      <translation>%1 n’a pas accepté le mot de passe de %3. Certains fournisseurs en veulent un propre à chaque programme.</translation>
    </message>
    <message>
      <source>%1 does not answer on port %2. Look at the port and the encryption.</source>
      <translation>%1 ne répond pas sur le port %2. Vérifiez le port et le chiffrement.</translation>
    </message>
    <message>
      <source>%1 does not let %3 in now. Try again in a while.</source>
      <translation>%1 ne laisse pas entrer %3 pour l’instant. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>%1 does not speak this encryption on port %2. Try the other one.</source>
      <translation>%1 ne parle pas ce chiffrement sur le port %2. Essayez l’autre.</translation>
    </message>
    <message>
      <source>%1 ended the conversation. Try again in a while.</source>
      <translation>%1 a mis fin à la conversation. Réessayez dans un moment.</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>New mail gets a second opinion; nothing on the server is changed.</source>
      <translation>Le nouveau courrier reçoit un second avis ; rien n’est changé sur le serveur.</translation>
    </message>
    <message>
      <source>No server called %1 was found. Look at its name, and at your network.</source>
      <translation>Aucun serveur nommé %1 n’a été trouvé. Vérifiez son nom et votre réseau.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>Ne plus lire %1</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <source>That works: the mailbox can be read.</source>
      <translation>Cela fonctionne : la boîte peut être lue.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not one that this computer trusts, so no password was sent.</source>
      <translation>Cet ordinateur ne fait pas confiance au certificat de %1 ; aucun mot de passe n’a donc été envoyé.</translation>
    </message>
    <message>
      <source>There is no folder “%4” in this mailbox. Look at how it is spelled there.</source>
      <translation>Il n’y a pas de dossier « %4 » dans cette boîte. Vérifiez comment il s’y écrit.</translation>
    </message>
    <message>
      <source>There is no password for it in the keyring yet. Type it in under “Change”.</source>
      <translation>Il n’y a pas encore de mot de passe dans le trousseau. Saisissez-le sous « Modifier ».</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Essai en cours…</translation>
    </message>
  </context>
  <context>
    <name>MailboxDialog</name>
    <message>
      <source>A mailbox on a server</source>
      <translation>Une boîte sur un serveur</translation>
    </message>
    <message>
      <source>After a greeting (STARTTLS)</source>
      <translation>Après un salut (STARTTLS)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>From the start (TLS)</source>
      <translation>Dès le début (TLS)</translation>
    </message>
    <message>
      <source>None, on this computer only</source>
      <translation>Aucun, sur cet ordinateur seulement</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <source>The folder of what is not sent yet; it is read before you send it.</source>
      <translation>Le dossier de ce qui n’est pas encore envoyé ; c’est lu avant votre envoi.</translation>
    </message>
    <message>
      <source>The keyring did not take the password. Unlock it, and save again.</source>
      <translation>Le trousseau n’a pas pris le mot de passe. Déverrouillez-le et enregistrez à nouveau.</translation>
    </message>
    <message>
      <source>The password goes into the keyring of this computer and into no file.</source>
      <translation>Le mot de passe va dans le trousseau de cet ordinateur et dans aucun fichier.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Essai en cours…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Without encryption the password would be for all to read.</source>
      <translation>Sans chiffrement, tout le monde pourrait lire le mot de passe.</translation>
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
      <translation>aucun</translation>
    </message>
    <message>
      <source>stays as it is</source>
      <translation>reste tel quel</translation>
    </message>
  </context>
  <context>
    <name>MailboxesGroup</name>
    <message>
      <source>Add a mailbox on a server…</source>
      <translation>Ajouter une boîte sur un serveur…</translation>
    </message>
    <message>
      <source>Add mail on this computer…</source>
      <translation>Ajouter du courrier de cet ordinateur…</translation>
    </message>
    <message>
      <source>Its password is taken out of the keyring. What was read stays in the history.</source>
      <translation>Son mot de passe est retiré du trousseau. Ce qui a été lu reste dans l’historique.</translation>
    </message>
    <message>
      <source>Mailboxes</source>
      <translation>Boîtes aux lettres</translation>
    </message>
    <message>
      <source>No mail comes into “%1”: a Maildir holds the folders new and tmp, a mailbox file ends in .mbox.</source>
      <translation>Aucun courrier n’arrive dans « %1 » : un Maildir contient les dossiers new et tmp, un fichier de courrier finit par .mbox.</translation>
    </message>
    <message>
      <source>None is read. A mail that is saved into a folder above gets a second opinion, too.</source>
      <translation>Aucune n’est lue. Un courriel enregistré dans un dossier ci-dessus reçoit aussi un second avis.</translation>
    </message>
    <message>
      <source>Stop reading it</source>
      <translation>Ne plus la lire</translation>
    </message>
    <message>
      <source>Stop reading this mailbox?</source>
      <translation>Ne plus lire cette boîte ?</translation>
    </message>
    <message>
      <source>Which folder does mail come into?</source>
      <translation>Dans quel dossier arrive le courrier ?</translation>
    </message>
    <message>
      <source>“%1” stands among the folders above now.</source>
      <translation>« %1 » figure maintenant parmi les dossiers ci-dessus.</translation>
    </message>
  </context>
  <context>
    <name>ModelGroup</name>
    <message numerus="yes">
      <source>A page takes about %n seconds on this computer,</source>
      <translation>
        <numerusform>Une page prend environ %n seconde sur cet ordinateur,</numerusform>
        <numerusform>Une page prend environ %n secondes sur cet ordinateur,</numerusform>
      </translation>
    </message>
    <message>
      <source>A page takes about 1 second on this computer,</source>
      <translation>Une page prend environ 1 seconde sur cet ordinateur,</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>How fast it is on this computer is known after the first document.</source>
      <translation>Sa vitesse sur cet ordinateur sera connue après le premier document.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Part du modèle déjà là</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Suits this computer.</source>
      <translation>Convient à cet ordinateur.</translation>
    </message>
    <message>
      <source>There is no model here, so documents are read by the rules alone.</source>
      <translation>Il n’y a pas de modèle ici : les documents sont lus par les règles seules.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message numerus="yes">
      <source>measured on the last %n documents.</source>
      <translation>
        <numerusform>mesuré sur le dernier document.</numerusform>
        <numerusform>mesuré sur les %n derniers documents.</numerusform>
      </translation>
    </message>
    <message>
      <source>measured on the last document.</source>
      <translation>mesuré sur le dernier document.</translation>
    </message>
  </context>
  <context>
    <name>ModelPage</name>
    <message>
      <source>%1 of %2 are here; it goes on when you close this window.</source>
      <translation>%1 sur %2 sont là ; cela continue si vous fermez cette fenêtre.</translation>
    </message>
    <message>
      <source>A download of %1, which stays on this computer.</source>
      <translation>Un téléchargement de %1, qui reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>A small model for this computer</source>
      <translation>Un petit modèle pour cet ordinateur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Le télécharger</translation>
    </message>
    <message>
      <source>GNOME shows no icons by itself: the extension “AppIndicator” brings ours, or start the program again to see its window, where the settings can take all of this back.</source>
      <translation>GNOME ne montre pas d’icônes de lui-même : l’extension « AppIndicator » apporte la nôtre, ou relancez le programme pour voir sa fenêtre, dont les réglages peuvent tout retirer.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Part du modèle déjà là</translation>
    </message>
    <message>
      <source>It answers the questions that rules cannot, and can be fetched now, later or never.</source>
      <translation>Il répond aux questions que les règles ne savent pas trancher, et se télécharge maintenant, plus tard ou jamais.</translation>
    </message>
    <message>
      <source>It is here already.</source>
      <translation>Il est déjà là.</translation>
    </message>
    <message>
      <source>Its icon sits with the others at the edge of your screen, and the settings in its menu can take all of this back.</source>
      <translation>Son icône se trouve avec les autres au bord de l’écran, et les réglages de son menu peuvent tout retirer.</translation>
    </message>
    <message>
      <source>Read a sample review</source>
      <translation>Lire un exemple de relecture</translation>
    </message>
    <message>
      <source>Read a sample review meanwhile</source>
      <translation>Lire un exemple de relecture en attendant</translation>
    </message>
  </context>
  <context>
    <name>NotificationsGroup</name>
    <message>
      <source>A review that you asked for is always answered.</source>
      <translation>Une relecture que vous demandez reçoit toujours une réponse.</translation>
    </message>
    <message>
      <source>At</source>
      <translation>À</translation>
    </message>
    <message>
      <source>At most in a day</source>
      <translation>Au plus par jour</translation>
    </message>
    <message>
      <source>At most in an hour</source>
      <translation>Au plus par heure</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Films, games and talks are not interrupted unless you say so.</source>
      <translation>Films, jeux et exposés ne sont pas interrompus, sauf si vous le voulez.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>More is left to the history.</source>
      <translation>Le reste est laissé à l’historique.</translation>
    </message>
    <message>
      <source>More waits, and then comes together.</source>
      <translation>Le reste attend, puis vient ensemble.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Once a day, if there is something to tell.</source>
      <translation>Une fois par jour, s’il y a quelque chose à dire.</translation>
    </message>
    <message>
      <source>Only what matters most</source>
      <translation>Seulement l’essentiel</translation>
    </message>
    <message>
      <source>Over what fills the screen</source>
      <translation>Par-dessus ce qui remplit l’écran</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silence de</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Heures de silence</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silence jusqu’à</translation>
    </message>
    <message>
      <source>Tell me about new documents</source>
      <translation>M’informer des nouveaux documents</translation>
    </message>
    <message>
      <source>The day on one page</source>
      <translation>La journée en une page</translation>
    </message>
    <message>
      <source>The rest waits in the history.</source>
      <translation>Le reste attend dans l’historique.</translation>
    </message>
    <message>
      <source>What comes then is told afterwards, together.</source>
      <translation>Ce qui vient alors est dit après, ensemble.</translation>
    </message>
    <message>
      <source>What is told</source>
      <translation>Ce qui est dit</translation>
    </message>
    <message>
      <source>What matters</source>
      <translation>Ce qui compte</translation>
    </message>
    <message>
      <source>When the day is told</source>
      <translation>Quand la journée est racontée</translation>
    </message>
    <message>
      <source>until</source>
      <translation>à</translation>
    </message>
  </context>
  <context>
    <name>PowerGroup</name>
    <message>
      <source>Always on battery</source>
      <translation>Toujours sur batterie</translation>
    </message>
    <message>
      <source>Documents are then read by the rules alone, without the model.</source>
      <translation>Les documents sont alors lus par les règles seules, sans le modèle.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Énergie</translation>
    </message>
    <message>
      <source>Spare the battery</source>
      <translation>Ménager la batterie</translation>
    </message>
    <message>
      <source>When little is left</source>
      <translation>Quand il en reste peu</translation>
    </message>
  </context>
  <context>
    <name>Remembered</name>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forgotten: from now on each document says itself.</source>
      <translation>Oublié : désormais, chaque document le dit lui-même.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>RememberedGroup</name>
    <message>
      <source>In contracts this is you.</source>
      <translation>Dans les contrats, c’est vous.</translation>
    </message>
    <message>
      <source>Mail from there is read as this: %1.</source>
      <translation>Le courrier qui en vient est lu comme ceci : %1.</translation>
    </message>
    <message>
      <source>Nothing yet. What you say of a document may be held to in all that comes from its sender or folder.</source>
      <translation>Rien encore. Ce que vous dites d’un document peut valoir pour tout ce qui vient de son expéditeur ou de son dossier.</translation>
    </message>
    <message>
      <source>What comes into this folder is read as this: %1.</source>
      <translation>Ce qui arrive dans ce dossier est lu comme ceci : %1.</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Ce qui est retenu</translation>
    </message>
    <message>
      <source>Your side: %1.</source>
      <translation>Votre côté : %1.</translation>
    </message>
  </context>
  <context>
    <name>ReviewersGroup</name>
    <message>
      <source>%1 of %2 examples of its rules come out as they must.</source>
      <translation>%1 exemples de ses règles sur %2 donnent ce qu’ils doivent.</translation>
    </message>
    <message>
      <source>%1 rules, and %2 questions to the model.</source>
      <translation>%1 règles et %2 questions au modèle.</translation>
    </message>
    <message>
      <source>%1 rules.</source>
      <translation>%1 règles.</translation>
    </message>
    <message numerus="yes">
      <source>%n checks…</source>
      <translation>
        <numerusform>%n vérification…</numerusform>
        <numerusform>%n vérifications…</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check…</source>
      <translation>1 vérification…</translation>
    </message>
    <message>
      <source>A reviewer of your own</source>
      <translation>Votre propre relecteur</translation>
    </message>
    <message>
      <source>Look at: %1.</source>
      <translation>À voir : %1.</translation>
    </message>
    <message>
      <source>Make your own…</source>
      <translation>Créer le vôtre…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ouvrir son dossier</translation>
    </message>
    <message>
      <source>Reviewers</source>
      <translation>Relecteurs</translation>
    </message>
    <message>
      <source>Try its examples</source>
      <translation>Essayer ses exemples</translation>
    </message>
    <message>
      <source>Trying the examples…</source>
      <translation>Essai des exemples…</translation>
    </message>
    <message>
      <source>What is it called? Small letters, digits and hyphens, such as: minutes</source>
      <translation>Comment s’appelle-t-il ? Des minuscules, des chiffres et des tirets, par exemple : proces-verbaux</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>SilencedGroup</name>
    <message numerus="yes">
      <source>%n findings are held back.</source>
      <translation>
        <numerusform>%n remarque est retenue.</numerusform>
        <numerusform>%n remarques sont retenues.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 finding is held back.</source>
      <translation>1 remarque est retenue.</translation>
    </message>
    <message>
      <source>A finding from before</source>
      <translation>Une remarque d’avant</translation>
    </message>
    <message>
      <source>Allow again</source>
      <translation>Autoriser de nouveau</translation>
    </message>
    <message>
      <source>Allow again: %1</source>
      <translation>Autoriser de nouveau : %1</translation>
    </message>
    <message>
      <source>By itself: it was useful to you %1 of %2 times.</source>
      <translation>De lui-même : il vous a été utile %1 fois sur %2.</translation>
    </message>
    <message>
      <source>In every document.</source>
      <translation>Dans tous les documents.</translation>
    </message>
    <message>
      <source>In mail from %1.</source>
      <translation>Dans les courriels de %1.</translation>
    </message>
    <message>
      <source>In the folder %1.</source>
      <translation>Dans le dossier %1.</translation>
    </message>
    <message>
      <source>In “%1” and its other versions.</source>
      <translation>Dans « %1 » et ses autres versions.</translation>
    </message>
    <message>
      <source>Nothing. “Never” in a finding's menu, or verdicts that say so often enough, silence it.</source>
      <translation>Rien. « Jamais » dans le menu d’une remarque, ou assez de jugements en ce sens, la font taire.</translation>
    </message>
    <message>
      <source>This sentence, in every document.</source>
      <translation>Cette phrase, dans tous les documents.</translation>
    </message>
    <message>
      <source>What is silent</source>
      <translation>Ce qui est muet</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Reading %1</source>
      <translation>Lecture de %1</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion: %1 worth a look</source>
      <translation>Second Opinion : %1 à regarder</translation>
    </message>
    <message>
      <source>Second Opinion: paused</source>
      <translation>Second Opinion : en pause</translation>
    </message>
  </context>
  <context>
    <name>TrayMenu</name>
    <message>
      <source>%1 worth a look</source>
      <translation>%1 à regarder</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Pour une heure</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Second avis sur un fichier…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Second avis sur ce que j’ai copié</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Today (%1 waiting)</source>
      <translation>Aujourd’hui (%1 en attente)</translation>
    </message>
    <message>
      <source>Until I resume</source>
      <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
      <source>Until tomorrow</source>
      <translation>Jusqu’à demain</translation>
    </message>
  </context>
  <context>
    <name>WelcomeWindow</name>
    <message>
      <source>A second pair of eyes</source>
      <translation>Une seconde paire d’yeux</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer, and it is not legal advice.</source>
      <translation type="vanished">Second Opinion lit ce qui arrive dans vos dossiers et vous dit discrètement ce qui mérite un second regard, avant de signer, d’envoyer ou de partir.

Rien ne quitte cet ordinateur, et ce n’est pas un conseil juridique.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer. What it says is a second opinion, not legal advice.</source>
      <translation type="vanished">Second Opinion lit ce qui arrive dans vos dossiers et vous dit discrètement ce qui mérite un second regard, avant de signer, d’envoyer ou de partir.

Rien ne quitte cet ordinateur. Ce qu’il dit est un second avis, pas un conseil juridique.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer; what it says is a second opinion, not legal advice.</source>
      <translation>Second Opinion lit ce qui arrive dans vos dossiers et vous dit discrètement ce qui mérite un second regard, avant de signer, d’envoyer ou de partir.

Rien ne quitte cet ordinateur ; ce qu’il dit est un second avis, pas un conseil juridique.</translation>
    </message>
    <message>
      <source>Step %1 of 3</source>
      <translation>Étape %1 sur 3</translation>
    </message>
  </context>
</TS>
