<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutGroup</name>
    <message>
      <source>A second pair of eyes, not legal advice.</source>
      <translation>Un segundo par de ojos, no asesoramiento jurídico.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Free software under the Apache licence 2.0.</source>
      <translation>Software libre con licencia Apache 2.0.</translation>
    </message>
    <message>
      <source>Leave nothing behind</source>
      <translation>No dejar nada</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Nothing that this program wrote stays on this computer. Your documents stay where they are.</source>
      <translation>Nada de lo que escribió este programa queda en este equipo. Tus documentos se quedan donde están.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="vanished">Abrir</translation>
    </message>
    <message>
      <source>Open the folder with the settings file</source>
      <translation>Abrir la carpeta del archivo de ajustes</translation>
    </message>
    <message>
      <source>Removes the history, the models, the settings and every entry on this computer, and ends.</source>
      <translation>Elimina el historial, los modelos, los ajustes y todas las entradas de este equipo, y termina.</translation>
    </message>
    <message>
      <source>Second Opinion %1</source>
      <translation>Second Opinion %1</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Carpeta de ajustes</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Retirarlo todo</translation>
    </message>
    <message>
      <source>Take it all back?</source>
      <translation>¿Retirarlo todo?</translation>
    </message>
    <message>
      <source>Take it all back…</source>
      <translation>Retirarlo todo…</translation>
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
      <translation>Todas las ventanas cambian al momento.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>For the text in the middle of the history.</source>
      <translation>Para el texto en el centro del historial.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Like the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Size of documents</source>
      <translation>Tamaño de los documentos</translation>
    </message>
    <message>
      <source>The findings themselves are in the language that their reviewer was written in.</source>
      <translation>Los hallazgos están en el idioma en que se escribió su revisor.</translation>
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
      <translation>Este escritorio no muestra un icono de Second Opinion, así que esta ventana lo hace todo. Sigue leyendo cuando la cierras; inícialo otra vez para volver. En GNOME, la extensión «AppIndicator» trae el icono.</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>%1 documents read</source>
      <translation>%1 documentos leídos</translation>
    </message>
    <message>
      <source>%1 documents worth a look</source>
      <translation>%1 documentos que merecen un vistazo</translation>
    </message>
    <message>
      <source>%1 was not read: %2</source>
      <translation>%1 no se leyó: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n dates in the next two weeks</source>
      <translation>
        <numerusform>%n fecha en las próximas dos semanas</numerusform>
        <numerusform>%n fechas en las próximas dos semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n documents waited for this</source>
      <translation>
        <numerusform>%n documento esperaba esto</numerusform>
        <numerusform>%n documentos esperaban esto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things</source>
      <translation>
        <numerusform>%n punto</numerusform>
        <numerusform>%n puntos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you answer</source>
      <translation>
        <numerusform>%n punto que mirar antes de responder</numerusform>
        <numerusform>%n puntos que mirar antes de responder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you go ahead</source>
      <translation>
        <numerusform>%n punto que mirar antes de empezar</numerusform>
        <numerusform>%n puntos que mirar antes de empezar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you send it</source>
      <translation>
        <numerusform>%n punto que mirar antes de enviarlo</numerusform>
        <numerusform>%n puntos que mirar antes de enviarlo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things to look at before you sign</source>
      <translation>
        <numerusform>%n punto que mirar antes de firmar</numerusform>
        <numerusform>%n puntos que mirar antes de firmar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things worth a look</source>
      <translation>
        <numerusform>%n punto que merece un vistazo</numerusform>
        <numerusform>%n puntos que merecen un vistazo</numerusform>
      </translation>
    </message>
    <message>
      <source>1 date in the next two weeks</source>
      <translation>1 fecha en las próximas dos semanas</translation>
    </message>
    <message>
      <source>1 document waited for this</source>
      <translation>1 documento esperaba esto</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 punto</translation>
    </message>
    <message>
      <source>1 thing to look at before you answer</source>
      <translation>1 punto que mirar antes de responder</translation>
    </message>
    <message>
      <source>1 thing to look at before you go ahead</source>
      <translation>1 punto que mirar antes de empezar</translation>
    </message>
    <message>
      <source>1 thing to look at before you send it</source>
      <translation>1 punto que mirar antes de enviarlo</translation>
    </message>
    <message>
      <source>1 thing to look at before you sign</source>
      <translation>1 punto que mirar antes de firmar</translation>
    </message>
    <message>
      <source>1 thing worth a look</source>
      <translation>1 punto que merece un vistazo</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Not read: %1</source>
      <translation>No leído: %1</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>No es útil</translation>
    </message>
    <message>
      <source>Nothing worth a look in %1 checks.</source>
      <translation>Nada que merezca un vistazo en %1 comprobaciones.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Your day on one page</source>
      <translation>Tu día en una página</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>nada que merezca un vistazo</translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n documents were read.</source>
      <translation>
        <numerusform>Se leyó %n documento.</numerusform>
        <numerusform>Se leyeron %n documentos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more in the history</source>
      <translation type="vanished">
        <numerusform>%n más en el historial</numerusform>
        <numerusform>%n más en el historial</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more there</source>
      <translation>
        <numerusform>%n más allí</numerusform>
        <numerusform>%n más allí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things ask for a look.</source>
      <translation>
        <numerusform>%n punto pide un vistazo.</numerusform>
        <numerusform>%n puntos piden un vistazo.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document was read.</source>
      <translation>Se leyó 1 documento.</translation>
    </message>
    <message>
      <source>1 more in the history</source>
      <translation type="vanished">1 más en el historial</translation>
    </message>
    <message>
      <source>1 more there</source>
      <translation>1 más allí</translation>
    </message>
    <message>
      <source>1 thing asks for a look.</source>
      <translation>1 punto pide un vistazo.</translation>
    </message>
    <message>
      <source>Add all to calendar</source>
      <translation>Añadir todo al calendario</translation>
    </message>
    <message>
      <source>Add to calendar</source>
      <translation>Añadir al calendario</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Lo que viene</translation>
    </message>
    <message>
      <source>Handed to your calendar program.</source>
      <translation>Entregado a tu calendario.</translation>
    </message>
    <message>
      <source>Let it speak</source>
      <translation>Dejar que hable</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>No leído</translation>
    </message>
    <message>
      <source>Nothing asks for a look.</source>
      <translation>Nada pide un vistazo.</translation>
    </message>
    <message>
      <source>Nothing was read today.</source>
      <translation>Hoy no se ha leído nada.</translation>
    </message>
    <message>
      <source>Open the history</source>
      <translation>Abrir el historial</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Went silent</source>
      <translation>Se ha callado</translation>
    </message>
    <message>
      <source>What is found, and the dates of the next two weeks, will stand here.</source>
      <translation>Lo que se encuentre y las fechas de las próximas dos semanas estarán aquí.</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Merece un vistazo</translation>
    </message>
    <message>
      <source>Worth remembering</source>
      <translation>Para recordar</translation>
    </message>
    <message>
      <source>“%1” was useful to you %2 of %3 times, so it stays silent.</source>
      <translation>«%1» te fue útil %2 de %3 veces, así que se queda callado.</translation>
    </message>
  </context>
  <context>
    <name>ChecksDialog</name>
    <message>
      <source>Checks</source>
      <translation>Comprobaciones</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search the checks</source>
      <translation>Buscar entre las comprobaciones</translation>
    </message>
    <message>
      <source>What has no tick is not looked for in the documents that come from now on.</source>
      <translation>Lo que no está marcado no se busca en los documentos que lleguen desde ahora.</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documentos</translation>
    </message>
    <message>
      <source>Second opinion on which files?</source>
      <translation>¿Segunda opinión sobre qué archivos?</translation>
    </message>
  </context>
  <context>
    <name>ClipboardGroup</name>
    <message>
      <source> characters</source>
      <translation> caracteres</translation>
    </message>
    <message>
      <source>Anything shorter is left alone.</source>
      <translation>Lo más corto no se lee.</translation>
    </message>
    <message>
      <source>Long texts that you copy get a second opinion; what is marked as private is never read.</source>
      <translation>Los textos largos que copias reciben una segunda opinión; lo marcado como privado nunca se lee.</translation>
    </message>
    <message>
      <source>Read what I copy</source>
      <translation>Leer lo que copio</translation>
    </message>
    <message>
      <source>Shortest text</source>
      <translation>Texto más corto</translation>
    </message>
    <message>
      <source>This desktop hides what you copy from programs in the background; ask in the menu instead.</source>
      <translation>Este escritorio oculta lo que copias a los programas en segundo plano; pídelo en el menú.</translation>
    </message>
    <message>
      <source>What you copy</source>
      <translation>Lo que copias</translation>
    </message>
  </context>
  <context>
    <name>ComputerGroup</name>
    <message>
      <source>An entry in the menus of %1.</source>
      <translation>Una entrada en los menús de %1.</translation>
    </message>
    <message>
      <source>It waits in the background without a window.</source>
      <translation>Espera en segundo plano, sin ventana.</translation>
    </message>
    <message>
      <source>Start with the computer</source>
      <translation>Iniciar con el equipo</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <source>“Get second opinion” on a right click</source>
      <translation>«Pedir segunda opinión» con el botón derecho</translation>
    </message>
  </context>
  <context>
    <name>CopiedReview</name>
    <message>
      <source>There is no text on the clipboard. Copy some, then ask again.</source>
      <translation>No hay texto en el portapapeles. Copia alguno y pídelo otra vez.</translation>
    </message>
    <message>
      <source>What you copied is marked as private, so it was not read.</source>
      <translation>Lo que copiaste está marcado como privado y no se leyó.</translation>
    </message>
  </context>
  <context>
    <name>Data</name>
    <message>
      <source>A larger model, for machines with time and memory to spare.</source>
      <translation>Un modelo más grande, para equipos con tiempo y memoria de sobra.</translation>
    </message>
    <message>
      <source>Anything else</source>
      <translation type="vanished">Todo lo demás</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation type="vanished">Contratos</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory.</source>
      <translation>Para equipos rápidos con mucha memoria.</translation>
    </message>
    <message>
      <source>For fast machines with a lot of memory; it takes one question at a time.</source>
      <translation>Para equipos rápidos con mucha memoria; toma las preguntas de una en una.</translation>
    </message>
    <message>
      <source>For machines with little memory.</source>
      <translation>Para equipos con poca memoria.</translation>
    </message>
    <message>
      <source>For trying things out; too small to judge well.</source>
      <translation>Para probar; demasiado pequeño para juzgar bien.</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation type="vanished">Correo</translation>
    </message>
    <message>
      <source>Newer and a little larger; it takes one question at a time, so it is slower.</source>
      <translation>Más nuevo y algo más grande; toma las preguntas de una en una, así que es más lento.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation type="vanished">Planes</translation>
    </message>
    <message>
      <source>The usual choice.</source>
      <translation>La elección habitual.</translation>
    </message>
    <message>
      <source>you are about to send it</source>
      <translation type="vanished">vas a enviarlo</translation>
    </message>
    <message>
      <source>you are employed</source>
      <translation type="vanished">eres el empleado</translation>
    </message>
    <message>
      <source>you are in charge</source>
      <translation type="vanished">eres responsable</translation>
    </message>
    <message>
      <source>you buy</source>
      <translation type="vanished">tú compras</translation>
    </message>
    <message>
      <source>you do the work</source>
      <translation type="vanished">tú haces el trabajo</translation>
    </message>
    <message>
      <source>you employ</source>
      <translation type="vanished">tú empleas</translation>
    </message>
    <message>
      <source>you let</source>
      <translation type="vanished">tú das en alquiler</translation>
    </message>
    <message>
      <source>you order the work</source>
      <translation type="vanished">tú encargas el trabajo</translation>
    </message>
    <message>
      <source>you receive secrets</source>
      <translation type="vanished">tú recibes secretos</translation>
    </message>
    <message>
      <source>you received it</source>
      <translation type="vanished">lo has recibido</translation>
    </message>
    <message>
      <source>you rent</source>
      <translation type="vanished">tú alquilas</translation>
    </message>
    <message>
      <source>you share secrets</source>
      <translation type="vanished">tú compartes secretos</translation>
    </message>
    <message>
      <source>you supply</source>
      <translation type="vanished">tú suministras</translation>
    </message>
    <message>
      <source>you use the service</source>
      <translation type="vanished">tú usas el servicio</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>A sample contract</source>
      <translation>Un contrato de ejemplo</translation>
    </message>
    <message>
      <source>Copied at %1</source>
      <translation>Copiado a las %1</translation>
    </message>
  </context>
  <context>
    <name>FolderLine</name>
    <message>
      <source>%1 (not here)</source>
      <translation>%1 (no está aquí)</translation>
    </message>
    <message>
      <source>All are contracts</source>
      <translation>Todos son contratos</translation>
    </message>
    <message>
      <source>All are e-mails</source>
      <translation>Todos son correos</translation>
    </message>
    <message>
      <source>All are plans</source>
      <translation>Todos son planes</translation>
    </message>
    <message>
      <source>Find out what each document is</source>
      <translation>Averiguar qué es cada documento</translation>
    </message>
    <message>
      <source>Find out whose side I am on</source>
      <translation>Averiguar de qué lado estoy</translation>
    </message>
    <message>
      <source>May go to the other machine’s model</source>
      <translation>Puede ir al modelo de la otra máquina</translation>
    </message>
    <message>
      <source>My side in %1</source>
      <translation>Mi lado en %1</translation>
    </message>
    <message>
      <source>New documents get a second opinion; old ones are left alone.</source>
      <translation>Los documentos nuevos reciben una segunda opinión; los antiguos se dejan en paz.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>Dejar de leer %1</translation>
    </message>
    <message>
      <source>Tell me as usual</source>
      <translation>Avisarme como siempre</translation>
    </message>
    <message>
      <source>Tell me nothing</source>
      <translation>No avisarme</translation>
    </message>
    <message>
      <source>Tell me only what matters most</source>
      <translation>Avisarme solo de lo más importante</translation>
    </message>
    <message>
      <source>Tell me what matters</source>
      <translation>Avisarme de lo que importa</translation>
    </message>
    <message>
      <source>The model %1 is not on this computer, so the usual one judges here.</source>
      <translation>El modelo %1 no está en este ordenador, así que aquí juzga el habitual.</translation>
    </message>
    <message>
      <source>The other machine’s model</source>
      <translation>El modelo del otro equipo</translation>
    </message>
    <message>
      <source>The rules alone</source>
      <translation>Solo las reglas</translation>
    </message>
    <message>
      <source>The usual model</source>
      <translation>El modelo habitual</translation>
    </message>
    <message>
      <source>What is in %1</source>
      <translation>Qué hay en %1</translation>
    </message>
    <message>
      <source>What is told of %1</source>
      <translation>Qué se cuenta de %1</translation>
    </message>
    <message>
      <source>Which model judges in %1</source>
      <translation>Qué modelo juzga en %1</translation>
    </message>
    <message>
      <source>With sub-folders</source>
      <translation>Con subcarpetas</translation>
    </message>
  </context>
  <context>
    <name>FoldersGroup</name>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>¿Qué carpeta hay que leer?</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message numerus="yes">
      <source>%n documents there now</source>
      <translation>
        <numerusform>Ahora hay %n documento</numerusform>
        <numerusform>Ahora hay %n documentos</numerusform>
      </translation>
    </message>
    <message>
      <source>1 document there now</source>
      <translation>Ahora hay 1 documento</translation>
    </message>
    <message>
      <source>Add another folder…</source>
      <translation>Añadir otra carpeta…</translation>
    </message>
    <message>
      <source>Long texts on the clipboard; what is marked as private is never read.</source>
      <translation>Textos largos del portapapeles; lo marcado como privado nunca se lee.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Mirando…</translation>
    </message>
    <message>
      <source>More than %1 documents there now</source>
      <translation>Ahora hay más de %1 documentos</translation>
    </message>
    <message>
      <source>No documents there yet</source>
      <translation>Aún no hay documentos</translation>
    </message>
    <message>
      <source>Only new documents in these folders are read; old ones are left alone.</source>
      <translation>Solo se leen los documentos nuevos de estas carpetas; los antiguos se dejan en paz.</translation>
    </message>
    <message>
      <source>What I copy</source>
      <translation>Lo que copio</translation>
    </message>
    <message>
      <source>Which folder should be read?</source>
      <translation>¿Qué carpeta hay que leer?</translation>
    </message>
    <message>
      <source>Which folders should it read?</source>
      <translation>¿Qué carpetas debe leer?</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n checks</source>
      <translation>
        <numerusform>%n comprobación</numerusform>
        <numerusform>%n comprobaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings are not shown: their checks fell silent. Settings bring them back.</source>
      <translation>
        <numerusform>%n hallazgo no se muestra: su comprobación se calló. Los ajustes lo recuperan.</numerusform>
        <numerusform>%n hallazgos no se muestran: sus comprobaciones se callaron. Los ajustes los recuperan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more wait</source>
      <translation>
        <numerusform>%n más espera</numerusform>
        <numerusform>%n más esperan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worth a look</source>
      <translation>
        <numerusform>%n merece un vistazo</numerusform>
        <numerusform>%n merecen un vistazo</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check</source>
      <translation>1 comprobación</translation>
    </message>
    <message>
      <source>1 finding is not shown: its check fell silent. Settings bring it back.</source>
      <translation>1 hallazgo no se muestra: su comprobación se calló. Los ajustes lo recuperan.</translation>
    </message>
    <message>
      <source>1 more waits</source>
      <translation>1 más espera</translation>
    </message>
    <message>
      <source>A question to the model, {how_sure}</source>
      <translation type="vanished">Una pregunta al modelo, {how_sure}</translation>
    </message>
    <message>
      <source>A rule</source>
      <translation type="vanished">Una regla</translation>
    </message>
    <message>
      <source>After the end</source>
      <translation>Después del fin</translation>
    </message>
    <message>
      <source>Also checked, nothing found ({count})</source>
      <translation>También se comprobó, sin hallazgos ({count})</translation>
    </message>
    <message>
      <source>Always in what {sender} sends</source>
      <translation>Siempre en lo que envía {sender}</translation>
    </message>
    <message>
      <source>Always in “{folder}”</source>
      <translation>Siempre en «{folder}»</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Answers go to {address}</source>
      <translation>Las respuestas van a {address}</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Anything at all</source>
      <translation>Cualquier cosa</translation>
    </message>
    <message>
      <source>As each text says</source>
      <translation>Según cada texto</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>Empieza</translation>
    </message>
    <message>
      <source>Being read</source>
      <translation>Leyéndose</translation>
    </message>
    <message>
      <source>Both sides</source>
      <translation>Ambas partes</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Choose a document from the list</source>
      <translation>Elige un documento de la lista</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Compared with the version read on {day} at {time}</source>
      <translation>Comparado con la versión leída el {day} a las {time}</translation>
    </message>
    <message>
      <source>Contract</source>
      <translation>Contrato</translation>
    </message>
    <message>
      <source>Contracts</source>
      <translation>Contratos</translation>
    </message>
    <message>
      <source>Copied text is forgotten after a day. What was found is still here.</source>
      <translation>El texto copiado se olvida al cabo de un día. Lo que se encontró sigue aquí.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Deleted.</source>
      <translation>Eliminado.</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Done. It asks for nothing more.</source>
      <translation>Hecho. Ya no pide nada más.</translation>
    </message>
    <message>
      <source>Drawing the pages…</source>
      <translation>Dibujando las páginas…</translation>
    </message>
    <message>
      <source>Drop a file here</source>
      <translation>Suelta un archivo aquí</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Email received</source>
      <translation>Correo recibido</translation>
    </message>
    <message>
      <source>Email to send</source>
      <translation>Correo por enviar</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Termina</translation>
    </message>
    <message>
      <source>Every document that is read is listed here, the newest first.</source>
      <translation>Cada documento leído aparece aquí, el más reciente primero.</translation>
    </message>
    <message>
      <source>Everything from {sender}</source>
      <translation>Todo lo que viene de {sender}</translation>
    </message>
    <message>
      <source>Everything in “{folder}”</source>
      <translation>Todo lo de «{folder}»</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export the review</source>
      <translation>Exportar la revisión</translation>
    </message>
    <message>
      <source>Fixed damages</source>
      <translation>Indemnización fija</translation>
    </message>
    <message>
      <source>Found by a rule</source>
      <translation>Lo encontró una regla</translation>
    </message>
    <message>
      <source>Found by asking the model: {how_sure}</source>
      <translation>Se preguntó al modelo: {how_sure}</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>How far the reading is</source>
      <translation>Cuánto se ha leído</translation>
    </message>
    <message>
      <source>If a company is sold</source>
      <translation>Si se vende una empresa</translation>
    </message>
    <message>
      <source>Important</source>
      <translation>Importante</translation>
    </message>
    <message>
      <source>In other contracts, too, you are “{name}” from now on.</source>
      <translation>También en otros contratos, desde ahora eres «{name}».</translation>
    </message>
    <message>
      <source>In what {sender} sends you are on this side from now on: {role}.</source>
      <translation>En lo que envía {sender}, estás desde ahora de este lado: {role}.</translation>
    </message>
    <message>
      <source>In “{folder}” you are on this side from now on: {role}.</source>
      <translation>En «{folder}» estás desde ahora de este lado: {role}.</translation>
    </message>
    <message>
      <source>It is read again: {kind}.</source>
      <translation>Se lee otra vez: {kind}.</translation>
    </message>
    <message>
      <source>It is read again: {role}.</source>
      <translation>Se lee otra vez: {role}.</translation>
    </message>
    <message>
      <source>It will not be shown again in mail from this sender.</source>
      <translation>No se volverá a mostrar en correo de este remitente.</translation>
    </message>
    <message>
      <source>It will not be shown again in this document.</source>
      <translation>No se volverá a mostrar en este documento.</translation>
    </message>
    <message>
      <source>It will not be shown again in this folder.</source>
      <translation>No se volverá a mostrar en esta carpeta.</translation>
    </message>
    <message>
      <source>It will not be shown again, anywhere.</source>
      <translation>No se volverá a mostrar en ningún sitio.</translation>
    </message>
    <message>
      <source>It will not be shown again, in no document.</source>
      <translation>No se volverá a mostrar, en ningún documento.</translation>
    </message>
    <message>
      <source>Judged by {model}, on the other machine.</source>
      <translation>Juzgado por {model}, en el otro equipo.</translation>
    </message>
    <message>
      <source>Judged by {model}.</source>
      <translation>Juzgado por {model}.</translation>
    </message>
    <message>
      <source>Key dates and money</source>
      <translation>Fechas y dinero</translation>
    </message>
    <message>
      <source>Key: {key}</source>
      <translation>Tecla: {key}</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>Últimos 12 meses</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Least amount</source>
      <translation>Importe mínimo</translation>
    </message>
    <message>
      <source>Leaving without a reason</source>
      <translation>Salir sin motivo</translation>
    </message>
    <message>
      <source>Limit on what is owed</source>
      <translation>Límite de lo que se debe</translation>
    </message>
    <message>
      <source>Looked in: {places}</source>
      <translation>Se miró en: {places}</translation>
    </message>
    <message>
      <source>Looking at the books</source>
      <translation>Revisión de los libros</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Hecho el</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Might be worth a look ({count})</source>
      <translation>Quizá merezca un vistazo ({count})</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More to say of it</source>
      <translation>Decir algo más</translation>
    </message>
    <message>
      <source>NDA</source>
      <translation>confidencialidad</translation>
    </message>
    <message>
      <source>Narrow the list</source>
      <translation>Acotar la lista</translation>
    </message>
    <message>
      <source>Never again</source>
      <translation>Nunca más</translation>
    </message>
    <message>
      <source>Never again, anywhere</source>
      <translation>Nunca más, en ningún sitio</translation>
    </message>
    <message>
      <source>Never from this sender</source>
      <translation>Nunca de este remitente</translation>
    </message>
    <message>
      <source>Never in this document</source>
      <translation>Nunca en este documento</translation>
    </message>
    <message>
      <source>Never in this folder</source>
      <translation>Nunca en esta carpeta</translation>
    </message>
    <message>
      <source>Never show this sentence again</source>
      <translation>No mostrar nunca más esta frase</translation>
    </message>
    <message>
      <source>New to look at: {titles}</source>
      <translation>Nuevo que mirar: {titles}</translation>
    </message>
    <message>
      <source>No limit on what is owed</source>
      <translation>Sin límite de lo que se debe</translation>
    </message>
    <message>
      <source>No longer there: {titles}</source>
      <translation>Ya no está: {titles}</translation>
    </message>
    <message>
      <source>No model is installed: only rules were used.</source>
      <translation type="vanished">No hay ningún modelo instalado: solo se usaron reglas.</translation>
    </message>
    <message>
      <source>No model judged it: only rules were used.</source>
      <translation>Ningún modelo lo juzgó: solo se usaron reglas.</translation>
    </message>
    <message>
      <source>Not competing</source>
      <translation>No competir</translation>
    </message>
    <message>
      <source>Not courting their customers</source>
      <translation>No captar a sus clientes</translation>
    </message>
    <message>
      <source>Not hiring their people</source>
      <translation>No contratar a su personal</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>No leído</translation>
    </message>
    <message>
      <source>Not read: {reason}</source>
      <translation>No leído: {reason}</translation>
    </message>
    <message>
      <source>Not useful</source>
      <translation>No es útil</translation>
    </message>
    <message>
      <source>Noted as useful.</source>
      <translation>Anotado como útil.</translation>
    </message>
    <message>
      <source>Noted. “{title}” was seldom useful to you, so it stays silent from now on.</source>
      <translation>Anotado. «{title}» rara vez te fue útil, así que desde ahora se queda callado.</translation>
    </message>
    <message>
      <source>Noted: not useful. It asks for nothing more.</source>
      <translation>Anotado: no es útil. Ya no pide nada más.</translation>
    </message>
    <message>
      <source>Nothing has these words</source>
      <translation>Nada contiene esas palabras</translation>
    </message>
    <message>
      <source>Nothing here is like that</source>
      <translation>Aquí no hay nada así</translation>
    </message>
    <message>
      <source>Nothing was read yet</source>
      <translation>Todavía no se ha leído nada</translation>
    </message>
    <message>
      <source>Notice against renewal</source>
      <translation>Aviso contra la renovación</translation>
    </message>
    <message>
      <source>Open file</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Otros</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Passing it on</source>
      <translation>Cesión</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Paused: new documents wait.</source>
      <translation>En pausa: los documentos nuevos esperan.</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planes</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message numerus="yes">
      <source>Read all %n pages</source>
      <translation>
        <numerusform>Leída toda la página</numerusform>
        <numerusform>Leídas las %n páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>Read all of it</source>
      <translation>Leído todo</translation>
    </message>
    <message>
      <source>Read in part</source>
      <translation>Leído en parte</translation>
    </message>
    <message>
      <source>Read it as…</source>
      <translation>Leerlo como…</translation>
    </message>
    <message>
      <source>Read the whole page</source>
      <translation>Leída toda la página</translation>
    </message>
    <message>
      <source>Read {some} of {all} pages</source>
      <translation>Leídas {some} de {all} páginas</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>Renews for</source>
      <translation>Se renueva por</translation>
    </message>
    <message>
      <source>Reviewed as {role}{what}.</source>
      <translation>Revisado como {role}{what}.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Guardado como {name}.</translation>
    </message>
    <message>
      <source>Say it</source>
      <translation>Decirlo</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search everything that was read</source>
      <translation>Buscar en todo lo leído</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Segunda opinión sobre un archivo…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Segunda opinión sobre lo que copié</translation>
    </message>
    <message>
      <source>Second opinion on…</source>
      <translation>Segunda opinión sobre…</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Mostrar los {count}</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Mostrar el texto</translation>
    </message>
    <message>
      <source>Show this again</source>
      <translation>Mostrar de nuevo</translation>
    </message>
    <message>
      <source>Small thing</source>
      <translation>Cosa pequeña</translation>
    </message>
    <message>
      <source>Standard statements ({count})</source>
      <translation>Enunciados habituales ({count})</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Taken for: {kind}.</source>
      <translation>Tomado por: {kind}.</translation>
    </message>
    <message>
      <source>Terms at a glance</source>
      <translation>Las cláusulas de un vistazo</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The history cannot be read now</source>
      <translation>El historial no se puede leer ahora</translation>
    </message>
    <message>
      <source>The opinion</source>
      <translation>La opinión</translation>
    </message>
    <message>
      <source>The pages as they are in the file</source>
      <translation>Las páginas tal como están en el archivo</translation>
    </message>
    <message>
      <source>The pages cannot be shown</source>
      <translation>No se pueden mostrar las páginas</translation>
    </message>
    <message>
      <source>The search looks at names, at findings and at the texts that are kept.</source>
      <translation>La búsqueda mira en los nombres, los hallazgos y los textos guardados.</translation>
    </message>
    <message>
      <source>The sender’s address was confirmed on the way</source>
      <translation>La dirección del remitente se confirmó por el camino</translation>
    </message>
    <message>
      <source>The sender’s address was not confirmed on the way</source>
      <translation>La dirección del remitente no se confirmó por el camino</translation>
    </message>
    <message>
      <source>The text is no longer kept</source>
      <translation>El texto ya no se guarda</translation>
    </message>
    <message>
      <source>The text, with its marks</source>
      <translation>El texto con sus marcas</translation>
    </message>
    <message>
      <source>The words are the same; only their setting may differ.</source>
      <translation>Las palabras son las mismas; solo puede cambiar la composición.</translation>
    </message>
    <message>
      <source>There is no text</source>
      <translation>No hay texto</translation>
    </message>
    <message>
      <source>They</source>
      <translation>La otra parte</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar otra vez</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Useful</source>
      <translation>Útil</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Garantía</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Qué ha cambiado</translation>
    </message>
    <message>
      <source>What changed since the previous version</source>
      <translation>Qué ha cambiado desde la versión anterior</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as each text says.</source>
      <translation>Lo que viene de {sender} se lee según cada texto.</translation>
    </message>
    <message>
      <source>What comes from {sender} is read as this from now on: {kind}.</source>
      <translation>Lo que viene de {sender} se lee desde ahora así: {kind}.</translation>
    </message>
    <message>
      <source>What comes in is listed here as soon as something fits.</source>
      <translation>Lo que llega aparece aquí en cuanto algo encaja.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as each text says.</source>
      <translation>Lo que llega a «{folder}» se lee según cada texto.</translation>
    </message>
    <message>
      <source>What comes into “{folder}” is read as this from now on: {kind}.</source>
      <translation>Lo que llega a «{folder}» se lee desde ahora así: {kind}.</translation>
    </message>
    <message>
      <source>What is found appears here.</source>
      <translation>Lo que se encuentre aparece aquí.</translation>
    </message>
    <message>
      <source>What it says, in its own words</source>
      <translation>Lo que dice, con sus propias palabras</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo que se encontró</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Lo que se ha leído</translation>
    </message>
    <message>
      <source>What you may use</source>
      <translation>Lo que puedes usar</translation>
    </message>
    <message>
      <source>What you said</source>
      <translation>Lo que dijiste</translation>
    </message>
    <message>
      <source>When it was read</source>
      <translation>Cuándo se leyó</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Which side are you on?</source>
      <translation>¿De qué lado estás?</translation>
    </message>
    <message>
      <source>Who owes what by when</source>
      <translation>Quién debe qué y para cuándo</translation>
    </message>
    <message>
      <source>Who owns the work</source>
      <translation>De quién es el trabajo</translation>
    </message>
    <message>
      <source>Words narrow it too, as in: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</source>
      <translation>También con palabras, por ejemplo: severity:high kind:mail folder:Downloads since:2026-11 verdict:useful</translation>
    </message>
    <message>
      <source>Worked out from the text</source>
      <translation>Calculado a partir del texto</translation>
    </message>
    <message>
      <source>Worth a look</source>
      <translation>Merece un vistazo</translation>
    </message>
    <message>
      <source>Worth a look or more</source>
      <translation>Merece un vistazo o más</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Tú</translation>
    </message>
    <message>
      <source>You read it once; this is a second pair of eyes. Nothing leaves this computer.</source>
      <translation>Tú lo leíste una vez; esto es un segundo par de ojos. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>almost certainly</source>
      <translation>casi con certeza</translation>
    </message>
    <message>
      <source>budget</source>
      <translation>presupuesto</translation>
    </message>
    <message>
      <source>employment</source>
      <translation>contrato de trabajo</translation>
    </message>
    <message>
      <source>event</source>
      <translation>evento</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>bastante seguro</translation>
    </message>
    <message>
      <source>freelance</source>
      <translation>trabajo por cuenta propia</translation>
    </message>
    <message>
      <source>invoice</source>
      <translation>factura</translation>
    </message>
    <message>
      <source>it says nothing</source>
      <translation>no dice nada</translation>
    </message>
    <message>
      <source>it says so</source>
      <translation>lo dice</translation>
    </message>
    <message>
      <source>it says the opposite</source>
      <translation>dice lo contrario</translation>
    </message>
    <message>
      <source>lease</source>
      <translation>alquiler</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>licencia</translation>
    </message>
    <message numerus="yes">
      <source>looked in %n places</source>
      <translation>
        <numerusform>se miró en %n lugar</numerusform>
        <numerusform>se miró en %n lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>looked in 1 place</source>
      <translation>se miró en 1 lugar</translation>
    </message>
    <message>
      <source>might be</source>
      <translation>quizá</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>acta</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>aún sin mirar</translation>
    </message>
    <message>
      <source>nothing to look at</source>
      <translation>nada que mirar</translation>
    </message>
    <message>
      <source>nothing worth a look</source>
      <translation>nada que merezca un vistazo</translation>
    </message>
    <message>
      <source>or save one into {folder}</source>
      <translation>o guarda uno en {folder}</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <source>page {number} of {all}</source>
      <translation>página {number} de {all}</translation>
    </message>
    <message>
      <source>page {page}</source>
      <translation>página {page}</translation>
    </message>
    <message>
      <source>project</source>
      <translation>proyecto</translation>
    </message>
    <message>
      <source>quite sure</source>
      <translation>muy seguro</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <source>second opinion</source>
      <translation>segunda opinión</translation>
    </message>
    <message>
      <source>services agreement</source>
      <translation>contrato de servicios</translation>
    </message>
    <message>
      <source>software service</source>
      <translation>servicio de software</translation>
    </message>
    <message>
      <source>supply</source>
      <translation>suministro</translation>
    </message>
    <message>
      <source>terms of use</source>
      <translation>condiciones de uso</translation>
    </message>
    <message>
      <source>the figures were computed</source>
      <translation>las cifras se calcularon</translation>
    </message>
    <message>
      <source>transcript</source>
      <translation>transcripción</translation>
    </message>
    <message>
      <source>trip</source>
      <translation>viaje</translation>
    </message>
    <message>
      <source>{what}: show all again</source>
      <translation>{what}: mostrar todo otra vez</translation>
    </message>
    <message>
      <source>{where}: {reason}; not read.</source>
      <translation>{where}: {reason}; no se leyó.</translation>
    </message>
  </context>
  <context>
    <name>KeepingGroup</name>
    <message>
      <source> day</source>
      <translation> día</translation>
    </message>
    <message>
      <source> days</source>
      <translation> días</translation>
    </message>
    <message>
      <source>All reviews with their quotes, as one text.</source>
      <translation>Todas las revisiones con sus citas, en un solo texto.</translation>
    </message>
    <message>
      <source>All reviews, texts and verdicts are deleted, and their backups. Your documents stay where they are.</source>
      <translation>Se eliminan todas las revisiones, textos y valoraciones, y sus copias. Tus documentos se quedan donde están.</translation>
    </message>
    <message>
      <source>Deletes all reviews, texts and verdicts from this computer.</source>
      <translation>Elimina de este equipo todas las revisiones, textos y valoraciones.</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Exportar el historial</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget everything</source>
      <translation>Olvidar todo</translation>
    </message>
    <message>
      <source>Forget everything?</source>
      <translation>¿Olvidar todo?</translation>
    </message>
    <message>
      <source>Forget everything…</source>
      <translation>Olvidar todo…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Keep copied texts</source>
      <translation>Guardar los textos copiados</translation>
    </message>
    <message>
      <source>Keep reviews</source>
      <translation>Guardar las revisiones</translation>
    </message>
    <message>
      <source>Older ones are deleted by themselves.</source>
      <translation>Las más antiguas se eliminan solas.</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>Guardado como %1.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Llevárselo</translation>
    </message>
    <message>
      <source>The findings with their quotes stay longer.</source>
      <translation>Los hallazgos con sus citas se quedan más tiempo.</translation>
    </message>
  </context>
  <context>
    <name>Mailbox</name>
    <message>
      <source>%1 at %2</source>
      <translation>%1 en %2</translation>
    </message>
    <message>
      <source>%1 did not accept the password of %3. Some providers want one of its own for each program.</source>
      <translation>%1 no aceptó la contraseña de %3. Algunos proveedores piden una propia para cada programa.</translation>
    </message>
    <message>
      <source>%1 does not answer on port %2. Look at the port and the encryption.</source>
      <translation>%1 no responde en el puerto %2. Revisa el puerto y el cifrado.</translation>
    </message>
    <message>
      <source>%1 does not let %3 in now. Try again in a while.</source>
      <translation>%1 no deja entrar a %3 ahora. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>%1 does not speak this encryption on port %2. Try the other one.</source>
      <translation>%1 no habla este cifrado en el puerto %2. Prueba el otro.</translation>
    </message>
    <message>
      <source>%1 ended the conversation. Try again in a while.</source>
      <translation>%1 terminó la conversación. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>New mail gets a second opinion; nothing on the server is changed.</source>
      <translation>El correo nuevo recibe una segunda opinión; nada cambia en el servidor.</translation>
    </message>
    <message>
      <source>No server called %1 was found. Look at its name, and at your network.</source>
      <translation>No se encontró ningún servidor llamado %1. Revisa su nombre y tu red.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop reading %1</source>
      <translation>Dejar de leer %1</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Probar la conexión</translation>
    </message>
    <message>
      <source>That works: the mailbox can be read.</source>
      <translation>Funciona: el buzón se puede leer.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not one that this computer trusts, so no password was sent.</source>
      <translation>Este ordenador no confía en el certificado de %1, así que no se envió ninguna contraseña.</translation>
    </message>
    <message>
      <source>There is no folder “%4” in this mailbox. Look at how it is spelled there.</source>
      <translation>No hay ninguna carpeta «%4» en este buzón. Mira cómo se escribe allí.</translation>
    </message>
    <message>
      <source>There is no password for it in the keyring yet. Type it in under “Change”.</source>
      <translation>Todavía no hay contraseña en el llavero. Escríbela en «Cambiar».</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Probando…</translation>
    </message>
  </context>
  <context>
    <name>MailboxDialog</name>
    <message>
      <source>A mailbox on a server</source>
      <translation>Un buzón en un servidor</translation>
    </message>
    <message>
      <source>After a greeting (STARTTLS)</source>
      <translation>Tras un saludo (STARTTLS)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>From the start (TLS)</source>
      <translation>Desde el principio (TLS)</translation>
    </message>
    <message>
      <source>None, on this computer only</source>
      <translation>Ninguno, solo en este ordenador</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Test the connection</source>
      <translation>Probar la conexión</translation>
    </message>
    <message>
      <source>The folder of what is not sent yet; it is read before you send it.</source>
      <translation>La carpeta de lo que aún no se ha enviado; se lee antes de que lo envíes.</translation>
    </message>
    <message>
      <source>The keyring did not take the password. Unlock it, and save again.</source>
      <translation>El llavero no aceptó la contraseña. Desbloquéalo y guarda de nuevo.</translation>
    </message>
    <message>
      <source>The password goes into the keyring of this computer and into no file.</source>
      <translation>La contraseña va al llavero de este ordenador y a ningún archivo.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Probando…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>Without encryption the password would be for all to read.</source>
      <translation>Sin cifrado, cualquiera podría leer la contraseña.</translation>
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
      <translation>ninguna</translation>
    </message>
    <message>
      <source>stays as it is</source>
      <translation>se queda como está</translation>
    </message>
  </context>
  <context>
    <name>MailboxesGroup</name>
    <message>
      <source>Add a mailbox on a server…</source>
      <translation>Añadir un buzón en un servidor…</translation>
    </message>
    <message>
      <source>Add mail on this computer…</source>
      <translation>Añadir correo de este ordenador…</translation>
    </message>
    <message>
      <source>Its password is taken out of the keyring. What was read stays in the history.</source>
      <translation>Su contraseña se quita del llavero. Lo leído permanece en el historial.</translation>
    </message>
    <message>
      <source>Mailboxes</source>
      <translation>Buzones</translation>
    </message>
    <message>
      <source>No mail comes into “%1”: a Maildir holds the folders new and tmp, a mailbox file ends in .mbox.</source>
      <translation>A «%1» no llega correo: un Maildir contiene las carpetas new y tmp, un archivo de correo termina en .mbox.</translation>
    </message>
    <message>
      <source>None is read. A mail that is saved into a folder above gets a second opinion, too.</source>
      <translation>No se lee ninguno. Un correo guardado en una carpeta de arriba también recibe una segunda opinión.</translation>
    </message>
    <message>
      <source>Stop reading it</source>
      <translation>Dejar de leerlo</translation>
    </message>
    <message>
      <source>Stop reading this mailbox?</source>
      <translation>¿Dejar de leer este buzón?</translation>
    </message>
    <message>
      <source>Which folder does mail come into?</source>
      <translation>¿A qué carpeta llega el correo?</translation>
    </message>
    <message>
      <source>“%1” stands among the folders above now.</source>
      <translation>«%1» está ahora entre las carpetas de arriba.</translation>
    </message>
  </context>
  <context>
    <name>ModelGroup</name>
    <message numerus="yes">
      <source>A page takes about %n seconds on this computer,</source>
      <translation>
        <numerusform>Una página tarda cerca de %n segundo en este equipo,</numerusform>
        <numerusform>Una página tarda unos %n segundos en este equipo,</numerusform>
      </translation>
    </message>
    <message>
      <source>A page takes about 1 second on this computer,</source>
      <translation>Una página tarda cerca de 1 segundo en este equipo,</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>How fast it is on this computer is known after the first document.</source>
      <translation>Su velocidad en este equipo se sabrá tras el primer documento.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Cuánto del modelo está aquí</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Suits this computer.</source>
      <translation>Adecuado para este equipo.</translation>
    </message>
    <message>
      <source>There is no model here, so documents are read by the rules alone.</source>
      <translation>No hay ningún modelo, así que solo leen las reglas.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message numerus="yes">
      <source>measured on the last %n documents.</source>
      <translation>
        <numerusform>medido en el último documento.</numerusform>
        <numerusform>medido en los últimos %n documentos.</numerusform>
      </translation>
    </message>
    <message>
      <source>measured on the last document.</source>
      <translation>medido en el último documento.</translation>
    </message>
  </context>
  <context>
    <name>ModelPage</name>
    <message>
      <source>%1 of %2 are here; it goes on when you close this window.</source>
      <translation>%1 de %2 están aquí; sigue cuando cierres esta ventana.</translation>
    </message>
    <message>
      <source>A download of %1, which stays on this computer.</source>
      <translation>Una descarga de %1, que se queda en este equipo.</translation>
    </message>
    <message>
      <source>A small model for this computer</source>
      <translation>Un modelo pequeño para este equipo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Fetch it</source>
      <translation>Descargarlo</translation>
    </message>
    <message>
      <source>GNOME shows no icons by itself: the extension “AppIndicator” brings ours, or start the program again to see its window, where the settings can take all of this back.</source>
      <translation>GNOME no muestra iconos por sí mismo: la extensión «AppIndicator» trae el nuestro, o inicia el programa otra vez para ver su ventana, cuyos ajustes pueden retirarlo todo.</translation>
    </message>
    <message>
      <source>How much of the model is here</source>
      <translation>Cuánto del modelo está aquí</translation>
    </message>
    <message>
      <source>It answers the questions that rules cannot, and can be fetched now, later or never.</source>
      <translation>Responde a las preguntas que las reglas no pueden, y se descarga ahora, luego o nunca.</translation>
    </message>
    <message>
      <source>It is here already.</source>
      <translation>Ya está aquí.</translation>
    </message>
    <message>
      <source>Its icon sits with the others at the edge of your screen, and the settings in its menu can take all of this back.</source>
      <translation>Su icono está con los demás al borde de la pantalla, y los ajustes de su menú pueden retirarlo todo.</translation>
    </message>
    <message>
      <source>Read a sample review</source>
      <translation>Leer una revisión de ejemplo</translation>
    </message>
    <message>
      <source>Read a sample review meanwhile</source>
      <translation>Leer mientras tanto una revisión de ejemplo</translation>
    </message>
  </context>
  <context>
    <name>NotificationsGroup</name>
    <message>
      <source>A review that you asked for is always answered.</source>
      <translation>Una revisión que pides siempre recibe respuesta.</translation>
    </message>
    <message>
      <source>At</source>
      <translation>A las</translation>
    </message>
    <message>
      <source>At most in a day</source>
      <translation>Como máximo al día</translation>
    </message>
    <message>
      <source>At most in an hour</source>
      <translation>Como máximo por hora</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Films, games and talks are not interrupted unless you say so.</source>
      <translation>Películas, juegos y charlas no se interrumpen salvo que lo digas.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>More is left to the history.</source>
      <translation>Lo demás queda en el historial.</translation>
    </message>
    <message>
      <source>More waits, and then comes together.</source>
      <translation>Lo demás espera y llega junto.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Once a day, if there is something to tell.</source>
      <translation>Una vez al día, si hay algo que contar.</translation>
    </message>
    <message>
      <source>Only what matters most</source>
      <translation>Solo lo más importante</translation>
    </message>
    <message>
      <source>Over what fills the screen</source>
      <translation>Sobre lo que llena la pantalla</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silencio desde</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Horas de silencio</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silencio hasta</translation>
    </message>
    <message>
      <source>Tell me about new documents</source>
      <translation>Avisarme de documentos nuevos</translation>
    </message>
    <message>
      <source>The day on one page</source>
      <translation>El día en una página</translation>
    </message>
    <message>
      <source>The rest waits in the history.</source>
      <translation>El resto espera en el historial.</translation>
    </message>
    <message>
      <source>What comes then is told afterwards, together.</source>
      <translation>Lo que llega entonces se cuenta después, junto.</translation>
    </message>
    <message>
      <source>What is told</source>
      <translation>Qué se cuenta</translation>
    </message>
    <message>
      <source>What matters</source>
      <translation>Lo que importa</translation>
    </message>
    <message>
      <source>When the day is told</source>
      <translation>Cuándo se cuenta el día</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
  </context>
  <context>
    <name>PowerGroup</name>
    <message>
      <source>Always on battery</source>
      <translation>Siempre con batería</translation>
    </message>
    <message>
      <source>Documents are then read by the rules alone, without the model.</source>
      <translation>Entonces los documentos se leen solo con las reglas, sin el modelo.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Power</source>
      <translation>Energía</translation>
    </message>
    <message>
      <source>Spare the battery</source>
      <translation>Ahorrar batería</translation>
    </message>
    <message>
      <source>When little is left</source>
      <translation>Cuando queda poca</translation>
    </message>
  </context>
  <context>
    <name>Remembered</name>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forgotten: from now on each document says itself.</source>
      <translation>Olvidado: a partir de ahora lo dice cada documento.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>RememberedGroup</name>
    <message>
      <source>In contracts this is you.</source>
      <translation>En los contratos eres tú.</translation>
    </message>
    <message>
      <source>Mail from there is read as this: %1.</source>
      <translation>El correo de ahí se lee como esto: %1.</translation>
    </message>
    <message>
      <source>Nothing yet. What you say of a document may be held to in all that comes from its sender or folder.</source>
      <translation>Nada todavía. Lo que digas de un documento puede valer para todo lo que venga de su remitente o su carpeta.</translation>
    </message>
    <message>
      <source>What comes into this folder is read as this: %1.</source>
      <translation>Lo que llega a esta carpeta se lee como esto: %1.</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Lo que se recuerda</translation>
    </message>
    <message>
      <source>Your side: %1.</source>
      <translation>Tu lado: %1.</translation>
    </message>
  </context>
  <context>
    <name>ReviewersGroup</name>
    <message>
      <source>%1 of %2 examples of its rules come out as they must.</source>
      <translation>%1 de %2 ejemplos de sus reglas salen como deben.</translation>
    </message>
    <message>
      <source>%1 rules, and %2 questions to the model.</source>
      <translation>%1 reglas y %2 preguntas al modelo.</translation>
    </message>
    <message>
      <source>%1 rules.</source>
      <translation>%1 reglas.</translation>
    </message>
    <message numerus="yes">
      <source>%n checks…</source>
      <translation>
        <numerusform>%n comprobación…</numerusform>
        <numerusform>%n comprobaciones…</numerusform>
      </translation>
    </message>
    <message>
      <source>1 check…</source>
      <translation>1 comprobación…</translation>
    </message>
    <message>
      <source>A reviewer of your own</source>
      <translation>Un revisor propio</translation>
    </message>
    <message>
      <source>Look at: %1.</source>
      <translation>Mira: %1.</translation>
    </message>
    <message>
      <source>Make your own…</source>
      <translation>Crear el tuyo…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <source>Reviewers</source>
      <translation>Revisores</translation>
    </message>
    <message>
      <source>Try its examples</source>
      <translation>Probar sus ejemplos</translation>
    </message>
    <message>
      <source>Trying the examples…</source>
      <translation>Probando los ejemplos…</translation>
    </message>
    <message>
      <source>What is it called? Small letters, digits and hyphens, such as: minutes</source>
      <translation>¿Cómo se llama? Minúsculas, cifras y guiones, por ejemplo: actas</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>SilencedGroup</name>
    <message numerus="yes">
      <source>%n findings are held back.</source>
      <translation>
        <numerusform>%n hallazgo se retiene.</numerusform>
        <numerusform>%n hallazgos se retienen.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 finding is held back.</source>
      <translation>1 hallazgo se retiene.</translation>
    </message>
    <message>
      <source>A finding from before</source>
      <translation>Un hallazgo de antes</translation>
    </message>
    <message>
      <source>Allow again</source>
      <translation>Permitir de nuevo</translation>
    </message>
    <message>
      <source>Allow again: %1</source>
      <translation>Permitir de nuevo: %1</translation>
    </message>
    <message>
      <source>By itself: it was useful to you %1 of %2 times.</source>
      <translation>Por sí mismo: te fue útil %1 de %2 veces.</translation>
    </message>
    <message>
      <source>In every document.</source>
      <translation>En todos los documentos.</translation>
    </message>
    <message>
      <source>In mail from %1.</source>
      <translation>En correo de %1.</translation>
    </message>
    <message>
      <source>In the folder %1.</source>
      <translation>En la carpeta %1.</translation>
    </message>
    <message>
      <source>In “%1” and its other versions.</source>
      <translation>En «%1» y sus otras versiones.</translation>
    </message>
    <message>
      <source>Nothing. “Never” in a finding's menu, or verdicts that say so often enough, silence it.</source>
      <translation>Nada. «Nunca» en el menú de un hallazgo, o suficientes valoraciones así, lo callan.</translation>
    </message>
    <message>
      <source>This sentence, in every document.</source>
      <translation>Esta frase, en todos los documentos.</translation>
    </message>
    <message>
      <source>What is silent</source>
      <translation>Qué está callado</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Reading %1</source>
      <translation>Leyendo %1</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion: %1 worth a look</source>
      <translation>Second Opinion: %1 merecen un vistazo</translation>
    </message>
    <message>
      <source>Second Opinion: paused</source>
      <translation>Second Opinion: en pausa</translation>
    </message>
  </context>
  <context>
    <name>TrayMenu</name>
    <message>
      <source>%1 worth a look</source>
      <translation>%1 merecen un vistazo</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Durante una hora</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Second opinion on a file…</source>
      <translation>Segunda opinión sobre un archivo…</translation>
    </message>
    <message>
      <source>Second opinion on what I copied</source>
      <translation>Segunda opinión sobre lo que copié</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Today (%1 waiting)</source>
      <translation>Hoy (%1 esperan)</translation>
    </message>
    <message>
      <source>Until I resume</source>
      <translation>Hasta que yo reanude</translation>
    </message>
    <message>
      <source>Until tomorrow</source>
      <translation>Hasta mañana</translation>
    </message>
  </context>
  <context>
    <name>WelcomeWindow</name>
    <message>
      <source>A second pair of eyes</source>
      <translation>Un segundo par de ojos</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Second Opinion</source>
      <translation>Second Opinion</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer, and it is not legal advice.</source>
      <translation type="vanished">Second Opinion lee lo que llega a tus carpetas y te dice en voz baja qué merece otra mirada, antes de firmar, enviar o salir.

Nada sale de este equipo, y no es asesoramiento jurídico.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer. What it says is a second opinion, not legal advice.</source>
      <translation type="vanished">Second Opinion lee lo que llega a tus carpetas y te dice en voz baja qué merece otra mirada, antes de firmar, enviar o salir.

Nada sale de este ordenador. Lo que dice es una segunda opinión, no asesoramiento jurídico.</translation>
    </message>
    <message>
      <source>Second Opinion reads what lands in your folders and tells you quietly what deserves another look, before you sign, send or go.

Nothing leaves this computer; what it says is a second opinion, not legal advice.</source>
      <translation>Second Opinion lee lo que llega a tus carpetas y te dice en voz baja qué merece otra mirada, antes de firmar, enviar o salir.

Nada sale de este ordenador; lo que dice es una segunda opinión, no asesoramiento jurídico.</translation>
    </message>
    <message>
      <source>Step %1 of 3</source>
      <translation>Paso %1 de 3</translation>
    </message>
  </context>
</TS>
