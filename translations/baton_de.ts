<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Formatting</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ShellMenus</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Baton</source>
        <translation>&amp;Über Baton</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Join a team’s database…</source>
        <translation>Mit der &amp;Datenbank eines Teams verbinden …</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Navigation as icons</source>
        <translation>&amp;Navigation als Symbole</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no batch[ %{batch}] in this workspace. &quot;batonctl history list&quot; shows those that can be undone.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Stapel[ %{batch}]. „batonctl history list“ zeigt, was sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Batch[ %{batch}] is already undone. Nothing was changed.</source>
        <translation>Der Stapel[ %{batch}] ist schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Batch[ %{batch}] is not finished. Run the import of the same file again to complete it, then undo it.</source>
        <translation>Der Stapel[ %{batch}] ist nicht fertig. Lesen Sie dieselbe Datei noch einmal ein, um ihn zu vollenden; nehmen Sie ihn dann zurück.</translation>
    </message>
    <message>
        <source>Changed after this batch[ to “%{value}”], so it was kept.</source>
        <translation>Nach diesem Stapel geändert[ in „%{value}“], deshalb behalten.</translation>
    </message>
    <message>
        <source>The time zone[ “%{value}”] is unknown. Use an IANA name such as Europe/Berlin.</source>
        <translation>Die Zeitzone[ „%{value}“] ist unbekannt. Nehmen Sie einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The file lacks columns that the profile needs[: %{columns}]. Mark them as optional in the profile or choose another file.</source>
        <translation>Der Datei fehlen Spalten, die das Profil braucht[: %{columns}]. Nennen Sie sie im Profil optional oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Several columns are called[ “%{column}”]; the first is used.</source>
        <translation>Mehrere Spalten heißen[ „%{column}“] gleich; die erste gilt.</translation>
    </message>
    <message>
        <source>Column[ %{column}] is left out.</source>
        <translation>Die Spalte[ %{column}] wird ausgelassen.</translation>
    </message>
    <message>
        <source>Column[ %{column}] has no name and no values and is left out.</source>
        <translation>Die Spalte[ %{column}] hat weder Namen noch Werte und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file has[ %{count}] columns[; at most %{limit} are read]. Is the delimiter right?</source>
        <translation>Die Datei hat zu viele Spalten[ (%{count})][; höchstens %{limit} werden gelesen]. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>The file is empty[: %{file}]. Nothing was imported.</source>
        <translation>Die Datei ist leer[: %{file}]. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The text is not valid[ %{encoding}][ in line %{line}]. Choose another encoding.</source>
        <translation>Der Text ist nicht gültig[ als %{encoding}][ in Zeile %{line}]. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>A field[ that begins in line %{line}] is longer than 16 MB. Is a closing quote missing?</source>
        <translation>Ein Feld[, das in Zeile %{line} beginnt,] ist länger als 16 MB. Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>The file has a header but no rows[: %{file}]. Nothing was imported.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen[: %{file}]. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>A quote[ that opens in line %{line}] is never closed.</source>
        <translation>Ein Anführungszeichen[, das in Zeile %{line} öffnet,] wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The dates[ in column “%{column}”] can be read in two ways[: “%{value}” is %{first} or %{second}]. Say which with &quot;dateOrder&quot;.</source>
        <translation>Die Datumsangaben[ in Spalte „%{column}“] lassen sich zweifach lesen[: „%{value}“ ist %{first} oder %{second}]. Sagen Sie mit &quot;dateOrder&quot;, wie.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is outside the years 1900 to 9999.</source>
        <translation>[„%{value}“ ]liegt außerhalb der Jahre 1900 bis 9999.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a date.</source>
        <translation>[„%{value}“ ]ist kein Datum.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and run it again.</source>
        <translation>Der Datenträger ist voll. Was schon gespeichert war, bleibt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an e-mail address.</source>
        <translation>[„%{value}“ ]ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The file may not be read[: %{file}]. Ask for the right or copy it to a place of your own.</source>
        <translation>Die Datei darf nicht gelesen werden[: %{file}]. Bitten Sie um das Recht oder kopieren Sie sie an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>This is a folder, not a file[: %{file}].</source>
        <translation>Das ist ein Ordner, keine Datei[: %{file}].</translation>
    </message>
    <message>
        <source>There is already a file[ %{file}]. Choose another name; nothing was overwritten.</source>
        <translation>Die Datei[ %{file}] gibt es schon. Wählen Sie einen anderen Namen; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>There is no such file[: %{file}].</source>
        <translation>Diese Datei gibt es nicht[: %{file}].</translation>
    </message>
    <message>
        <source>The file cannot be read[: %{file}][ (%{reason})].</source>
        <translation>Die Datei lässt sich nicht lesen[: %{file}][ (%{reason})].</translation>
    </message>
    <message>
        <source>The file cannot be written[: %{file}][ (%{reason})].</source>
        <translation>Die Datei lässt sich nicht schreiben[: %{file}][ (%{reason})].</translation>
    </message>
    <message>
        <source>There is no room or verb called[ “%{name}”]. &quot;batonctl --help&quot; lists them.</source>
        <translation>Einen Raum oder ein Verb namens[ „%{name}“] gibt es nicht. „batonctl --help“ nennt alle.</translation>
    </message>
    <message>
        <source>The import was cancelled. Whole steps of 5,000 rows are kept; run the same file again to go on, or undo it.</source>
        <translation>Das Einlesen wurde abgebrochen. Ganze Schritte von 5.000 Zeilen bleiben; lesen Sie dieselbe Datei noch einmal ein, um fortzufahren, oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a date or time. Write it as 2026-11-17T14:32:00Z.</source>
        <translation>[„%{value}“ ]ist weder Datum noch Zeitpunkt. Schreiben Sie es wie 2026-11-17T14:32:00Z.</translation>
    </message>
    <message>
        <source>Somebody changed this lead meanwhile. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diesen Lead inzwischen geändert. Sehen Sie ihn noch einmal an und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is no lead[ %{record}].</source>
        <translation>Den Lead[ %{record}] gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one lead matches this row[: %{records}].</source>
        <translation>Zu dieser Zeile passt mehr als ein Lead[: %{records}].</translation>
    </message>
    <message>
        <source>No lead matches this row, and the policy is to update only.</source>
        <translation>Zu dieser Zeile passt kein Lead, und es soll nur aktualisiert werden.</translation>
    </message>
    <message>
        <source>A shared workspace takes the time from its server: leave --now out of what writes. Nothing was changed.</source>
        <translation>Ein gemeinsamer Arbeitsbereich nimmt die Zeit seines Servers: lassen Sie --now beim Schreiben weg. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is too large for an amount of money.</source>
        <translation>[„%{value}“ ]ist zu groß für einen Geldbetrag.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an amount of money.</source>
        <translation>[„%{value}“ ]ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a number.</source>
        <translation>[„%{value}“ ]ist keine Zahl.</translation>
    </message>
    <message>
        <source>The answer could not be written out in full. Is the disk full, or did the reader stop?</source>
        <translation>Die Antwort ließ sich nicht ganz ausgeben. Ist der Datenträger voll, oder hat der Leser aufgehört?</translation>
    </message>
    <message>
        <source>Nobody is called[ “%{value}”]. Add the person or let the import create inactive users.</source>
        <translation>Niemand heißt[ „%{value}“] so. Legen Sie die Person an oder lassen Sie beim Einlesen inaktive Benutzer anlegen.</translation>
    </message>
    <message>
        <source>There is no mapping profile called[ “%{profile}”].</source>
        <translation>Ein Zuordnungsprofil[ namens „%{profile}“] gibt es nicht.</translation>
    </message>
    <message>
        <source>The mapping profile cannot be read[ at “%{where}”][: %{reason}].</source>
        <translation>Das Zuordnungsprofil lässt sich nicht lesen[ bei „%{where}“][: %{reason}].</translation>
    </message>
    <message>
        <source>The mapping profile names a target that does not exist[: %{target}].</source>
        <translation>Das Zuordnungsprofil nennt ein Ziel, das es nicht gibt[: %{target}].</translation>
    </message>
    <message>
        <source>The row names nobody: no name, e-mail, phone or key.</source>
        <translation>Die Zeile nennt niemanden: weder Name noch E-Mail, Telefon oder Schlüssel.</translation>
    </message>
    <message>
        <source>The row has[ %{found}] fields[ where the header has %{expected}].</source>
        <translation>Die Zeile hat nicht die erwarteten Felder[: %{found}][ statt %{expected} wie die Kopfzeile].</translation>
    </message>
    <message>
        <source>The lead was already further on[: %{stage}]; it stays there.</source>
        <translation>Der Lead war schon weiter[: %{stage}]; er bleibt dort.</translation>
    </message>
    <message>
        <source>The times run backwards[: %{stage}]. The visit is kept as given and left out of velocity.</source>
        <translation>Die Zeiten laufen rückwärts[: %{stage}]. Der Besuch bleibt wie angegeben und zählt nicht für die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The stage[ %{stage}] needs a reason.</source>
        <translation>Die Stufe[ %{stage}] braucht einen Grund.</translation>
    </message>
    <message>
        <source>There is no stage called[ “%{stage}”].</source>
        <translation>Eine Stufe[ namens „%{stage}“] gibt es nicht.</translation>
    </message>
    <message>
        <source>Nobody here is called[ “%{user}”]. &quot;batonctl people list&quot; names everybody.</source>
        <translation>Niemand heißt hier[ „%{user}“] so. „batonctl people list“ nennt alle.</translation>
    </message>
    <message>
        <source>The profile does not say what[ “%{value}”] means.</source>
        <translation>Das Profil sagt nicht, was[ „%{value}“] bedeutet.</translation>
    </message>
    <message>
        <source>Which workspace? Name a .baton file or postgresql://user@host/database with -w or in BATON_WORKSPACE.</source>
        <translation>Welcher Arbeitsbereich? Nennen Sie eine .baton-Datei oder postgresql://user@host/database mit -w oder in BATON_WORKSPACE.</translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Arbeitsbereich. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. What was saved before is kept; try again.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Was schon gespeichert war, bleibt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace is damaged[: %{file}]. Restore it from a backup.</source>
        <translation>Der Arbeitsbereich ist beschädigt[: %{file}]. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The workspace may not be opened for writing[: %{file}]. Ask for the right or copy it to a place of your own.</source>
        <translation>Der Arbeitsbereich darf nicht zum Schreiben geöffnet werden[: %{file}]. Bitten Sie um das Recht oder kopieren Sie ihn an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>There is already a workspace here[: %{file}]. Choose another name; nothing was overwritten.</source>
        <translation>Hier gibt es schon einen Arbeitsbereich[: %{file}]. Wählen Sie einen anderen Namen; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>This is neither a file nor a database address[: %{location}]. Write postgresql://user@host/database, without a password.</source>
        <translation>Das ist weder eine Datei noch die Adresse einer Datenbank[: %{location}]. Schreiben Sie postgresql://user@host/database, ohne Kennwort.</translation>
    </message>
    <message>
        <source>There is no workspace here[: %{file}]. Create one or choose another file.</source>
        <translation>Hier gibt es keinen Arbeitsbereich[: %{file}]. Legen Sie einen an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Baton[ (version %{version})]. It was not touched; update Baton to open it.</source>
        <translation>Diesen Arbeitsbereich hat ein neueres Baton geschrieben[ (Version %{version})]. Er blieb unberührt; aktualisieren Sie Baton, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This file is not a Baton workspace[: %{file}]. It was not touched.</source>
        <translation>Diese Datei ist kein Baton-Arbeitsbereich[: %{file}]. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The database is not empty[: %{location}]. Give Baton an empty one.</source>
        <translation>Die Datenbank ist nicht leer[: %{location}]. Geben Sie Baton eine leere.</translation>
    </message>
    <message>
        <source>This workspace is of an older version[ (%{version})]. Bring it up to date with &quot;batonctl workspace migrate&quot;.</source>
        <translation>Dieser Arbeitsbereich ist von einer älteren Version[ (%{version})]. „batonctl workspace migrate“ bringt ihn auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The workspace can only be read[: %{file}]. Nothing was changed.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden[: %{file}]. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database cannot be reached[: %{location}]. Check the address, the network and your rights, then try again.</source>
        <translation>Die Datenbank ist nicht zu erreichen[: %{location}]. Prüfen Sie Adresse, Netz und Rechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is not there any more[: %{code}].</source>
        <translation>Das gibt es nicht mehr[: %{code}].</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at it again, then repeat your change[ (%{code})].</source>
        <translation>Jemand hat das inzwischen geändert. Sehen Sie es noch einmal an und wiederholen Sie dann Ihre Änderung[ (%{code})].</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is[: %{code}].</source>
        <translation>So lässt sich das nicht annehmen[: %{code}].</translation>
    </message>
    <message>
        <source>You do not have the right to do this[ (%{code})].</source>
        <translation>Dazu fehlt Ihnen das Recht[ (%{code})].</translation>
    </message>
    <message>
        <source>The workspace is busy. Nothing was changed; try again in a moment[ (%{code})].</source>
        <translation>Der Arbeitsbereich ist beschäftigt. Nichts wurde geändert; versuchen Sie es gleich noch einmal[ (%{code})].</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. Nothing was lost; try again[ (%{code})].</source>
        <translation>Der Arbeitsbereich ist nicht zu erreichen. Nichts ging verloren; versuchen Sie es noch einmal[ (%{code})].</translation>
    </message>
    <message>
        <source>Baton cannot do this here[: %{code}].</source>
        <translation>Das kann Baton hier nicht[: %{code}].</translation>
    </message>
    <message>
        <source>Something went wrong inside Baton. Nothing more was changed; the log says what[ (%{code})].</source>
        <translation>In Baton ging etwas schief. Mehr wurde nicht geändert; das Protokoll sagt, was[ (%{code})].</translation>
    </message>
    <message>
        <source>An absence ends after it begins.</source>
        <translation>Eine Abwesenheit endet, nachdem sie beginnt.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>Diese Abwesenheit gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody changed this account meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Firma inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is less than nothing. Give 0 or more.</source>
        <translation>[„%{value}“ ]ist weniger als nichts. Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>The file holds several calendars[: %{names}]. Name one with --calendar, or with # behind the file&apos;s name.</source>
        <translation>Die Datei enthält mehrere Kalender[: %{names}]. Nennen Sie einen mit --calendar oder mit # hinter dem Dateinamen.</translation>
    </message>
    <message>
        <source>Somebody changed these business hours meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Geschäftszeiten inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a date[ (at %{where})]. Write it as 2026-12-25.</source>
        <translation>[„%{value}“ ]ist kein Datum[ (bei %{where})]. Schreiben Sie es wie 2026-12-25.</translation>
    </message>
    <message>
        <source>There is no weekday called[ “%{value}”][ (at %{where})]. Use mon, tue, wed, thu, fri, sat and sun.</source>
        <translation>Einen Wochentag[ „%{value}“] gibt es nicht[ (bei %{where})]. Nehmen Sie mon, tue, wed, thu, fri, sat und sun.</translation>
    </message>
    <message>
        <source>These are not hours of one day[ (at %{where})][: %{value}]. Write a start and an end, as 09:00 and 17:00.</source>
        <translation>Das sind keine Stunden eines Tages[ (bei %{where})][: %{value}]. Schreiben Sie Anfang und Ende wie 09:00 und 17:00.</translation>
    </message>
    <message>
        <source>The file is not valid JSON[: %{file}][ (%{reason})].</source>
        <translation>Die Datei ist kein gültiges JSON[: %{file}][ (%{reason})].</translation>
    </message>
    <message>
        <source>Hours cannot end at 00:00[ (at %{where})]. Write 24:00 for the end of the day.</source>
        <translation>Stunden können nicht um 00:00 enden[ (bei %{where})]. Schreiben Sie 24:00 für das Ende des Tages.</translation>
    </message>
    <message>
        <source>Business hours need a name.</source>
        <translation>Geschäftszeiten brauchen einen Namen.</translation>
    </message>
    <message>
        <source>There are already business hours called[ “%{value}”].</source>
        <translation>Geschäftszeiten[ namens „%{value}“] gibt es schon.</translation>
    </message>
    <message>
        <source>These business hours have no open time within 366 days.</source>
        <translation>Diese Geschäftszeiten haben innerhalb von 366 Tagen keine offene Zeit.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a pause. Write its start and its later end as 2026-11-20T12:00Z/2026-11-20T13:00Z.</source>
        <translation>[„%{value}“ ]ist keine Pause. Schreiben Sie Anfang und späteres Ende wie 2026-11-20T12:00Z/2026-11-20T13:00Z.</translation>
    </message>
    <message>
        <source>Business time reaches from the year 1 to the year 9999; this leads out of it.</source>
        <translation>Geschäftszeit reicht vom Jahr 1 bis zum Jahr 9999; das führt hinaus.</translation>
    </message>
    <message>
        <source>The business hours are not built as expected[ at %{where}]. They need timezone and hours; holidays, breaks and shifts may be added.</source>
        <translation>Die Geschäftszeiten sind[ bei %{where}] nicht wie erwartet aufgebaut. Sie brauchen timezone und hours; holidays, breaks und shifts dürfen dazukommen.</translation>
    </message>
    <message>
        <source>There are no business hours called[ “%{value}”].[ The file holds %{names}.]</source>
        <translation>Geschäftszeiten[ namens „%{value}“] gibt es nicht.[ Die Datei enthält %{names}.]</translation>
    </message>
    <message>
        <source>The merged numbers of this lead point to each other in a circle.</source>
        <translation>Die zusammengeführten Nummern dieses Leads verweisen im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>This batch is not finished. Run the same import again to complete it, or undo it.</source>
        <translation>Dieser Stapel ist nicht fertig. Lesen Sie dieselbe Datei noch einmal ein, um ihn zu vollenden, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The lead&apos;s channel is not the one of its first interest.</source>
        <translation>Der Kanal des Leads ist nicht der seines ersten Interesses.</translation>
    </message>
    <message>
        <source>The lead&apos;s stage is not the one of its open visit.</source>
        <translation>Die Stufe des Leads ist nicht die seines offenen Besuchs.</translation>
    </message>
    <message>
        <source>The file is damaged[: %{reason}]. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt[: %{reason}]. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The batch&apos;s journal does not name all the rows that it made.</source>
        <translation>Das Journal des Stapels nennt nicht alle Zeilen, die er anlegte.</translation>
    </message>
    <message>
        <source>The batch&apos;s journal has a gap.</source>
        <translation>Das Journal des Stapels hat eine Lücke.</translation>
    </message>
    <message>
        <source>The row refers to something that is not there[: %{table}].</source>
        <translation>Die Zeile verweist auf etwas, das es nicht gibt[: %{table}].</translation>
    </message>
    <message>
        <source>The revision is below 1.</source>
        <translation>Die Revision ist kleiner als 1.</translation>
    </message>
    <message>
        <source>The last change is in neither the log nor a journal.</source>
        <translation>Die letzte Änderung steht weder im Protokoll noch in einem Journal.</translation>
    </message>
    <message>
        <source>The search index lacks this lead.</source>
        <translation>Dieser Lead fehlt im Suchindex.</translation>
    </message>
    <message>
        <source>The search index has a lead that is not there.</source>
        <translation>Der Suchindex hat einen Lead, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A visit of a stage is wrongly marked as running backwards, or not marked.</source>
        <translation>Ein Besuch einer Stufe ist zu Unrecht als rückwärts laufend vermerkt oder nicht vermerkt.</translation>
    </message>
    <message>
        <source>A visit of a stage does not begin where the one before ends.</source>
        <translation>Ein Besuch einer Stufe beginnt nicht dort, wo der vorige endet.</translation>
    </message>
    <message>
        <source>The times of this lead&apos;s stages run backwards; the visit is left out of velocity.</source>
        <translation>Die Zeiten der Stufen dieses Leads laufen rückwärts; der Besuch zählt nicht für die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The lead does not have exactly one open visit of a stage.</source>
        <translation>Der Lead hat nicht genau einen offenen Besuch einer Stufe.</translation>
    </message>
    <message>
        <source>The visits of this lead&apos;s stages are not numbered without gaps.</source>
        <translation>Die Besuche der Stufen dieses Leads sind nicht lückenlos nummeriert.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is none of the choices of this field.</source>
        <translation>[„%{value}“ ]steht bei diesem Feld nicht zur Wahl.</translation>
    </message>
    <message>
        <source>Column[ “%{column}”] is not in the file; nothing was read for it.</source>
        <translation>Die Spalte[ „%{column}“] fehlt in der Datei; für sie wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Column[ “%{column}”] is not named by the profile and is left out.</source>
        <translation>Die Spalte[ „%{column}“] nennt das Profil nicht; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The condition cannot be read[ at character %{position}][: “%{found}”][ where %{expected} was expected]. Write FIELD = value or FIELD is missing, joined by and; text of several words in quotes.</source>
        <translation>Die Bedingung lässt sich nicht lesen[ beim Zeichen %{position}][: „%{found}“][, wo %{expected} erwartet wurde]. Schreiben Sie FIELD = value oder FIELD is missing, verbunden durch and; Text aus mehreren Wörtern in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The condition is too long[: at most %{limit} comparisons are allowed].</source>
        <translation>Die Bedingung ist zu lang[: höchstens %{limit} Vergleiche sind erlaubt].</translation>
    </message>
    <message>
        <source>There is no field called[ “%{field}”][ (at character %{position})].[ Did you mean %{suggestions}?]</source>
        <translation>Ein Feld[ namens „%{field}“] gibt es nicht[ (beim Zeichen %{position})].[ Meinten Sie %{suggestions}?]</translation>
    </message>
    <message>
        <source>The value[ “%{value}”] does not fit the field[ “%{field}”][ (at character %{position})].[ It can be %{choices}.]</source>
        <translation>Der Wert[ „%{value}“] passt nicht zum Feld[ „%{field}“][ (beim Zeichen %{position})].[ Möglich ist %{choices}.]</translation>
    </message>
    <message>
        <source>This is not a text file[ but a %{format} file][: %{file}]. Save the table as CSV and try again.</source>
        <translation>Das ist keine Textdatei[, sondern eine %{format}-Datei][: %{file}]. Speichern Sie die Tabelle als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A field holds a zero byte[ in line %{line}], which is no text. Is it a damaged or binary file?</source>
        <translation>Ein Feld enthält[ in Zeile %{line}] ein Null-Byte, das kein Text ist. Ist die Datei beschädigt oder binär?</translation>
    </message>
    <message>
        <source>There is text behind a closing quote[ in line %{line}]. A quote inside quotes is written twice.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text[ in Zeile %{line}]. Ein Anführungszeichen innerhalb von Anführungszeichen wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>There is a quote in the middle of a field[ in line %{line}]. Such a field stands in quotes, and the quote is written twice.</source>
        <translation>Mitten in einem Feld steht ein Anführungszeichen[ in Zeile %{line}]. Ein solches Feld steht in Anführungszeichen, und das Zeichen wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The row[ that begins in line %{line}] is longer than 64 MB. Is a closing quote missing?</source>
        <translation>Die Zeile[, die in Zeile %{line} beginnt,] ist länger als 64 MB. Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a currency. Write its ISO 4217 code, such as EUR.</source>
        <translation>[„%{value}“ ]ist keine Währung. Schreiben Sie ihr Kürzel nach ISO 4217, etwa EUR.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] is there already with another type[: %{type}]. Choose that type or another key.</source>
        <translation>Das Feld[ „%{field}“] gibt es schon mit einem anderen Typ[: %{type}]. Wählen Sie diesen Typ oder einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>[“%{value}” ]has a year of two digits. Write all four.</source>
        <translation>[„%{value}“ ]hat ein zweistelliges Jahr. Schreiben Sie alle vier Ziffern.</translation>
    </message>
    <message>
        <source>Somebody changed this deal meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat dieses Geschäft inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] follows from others and cannot be set.</source>
        <translation>Das Feld[ „%{field}“] folgt aus anderen und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>There is no field called[ “%{field}”].[ Did you mean %{suggestions}?]</source>
        <translation>Ein Feld[ namens „%{field}“] gibt es nicht.[ Meinten Sie %{suggestions}?]</translation>
    </message>
    <message>
        <source>The value[ “%{value}”] does not fit the field[ “%{field}”].[ It can be %{choices}.]</source>
        <translation>Der Wert[ „%{value}“] passt nicht zum Feld[ „%{field}“].[ Möglich ist %{choices}.]</translation>
    </message>
    <message>
        <source>Another lead[, %{record},] has this key already[: %{value}].</source>
        <translation>Ein anderer Lead[, %{record},] hat diesen Schlüssel schon[: %{value}].</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder[: %{file}]. Copy what it holds to a file and try again.</source>
        <translation>Das ist weder Datei noch Ordner[: %{file}]. Kopieren Sie den Inhalt in eine Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] has more than[ %{limit}] values, too many to stand side by side. Choose another field or narrow the leads.</source>
        <translation>Das Feld[ „%{field}“] hat zu viele Werte[, mehr als %{limit}], um nebeneinander zu stehen. Wählen Sie ein anderes Feld oder weniger Leads.</translation>
    </message>
    <message>
        <source>More than one person is called[ “%{value}”]. Use a login or an e-mail address.</source>
        <translation>Mehr als eine Person heißt[ „%{value}“] so. Nehmen Sie einen Anmeldenamen oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Somebody changed this person meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Person inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no phone number that can be called; it was kept as it stands.</source>
        <translation>[„%{value}“ ]ist keine Telefonnummer, die sich wählen lässt; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The mapping profile is of format[ %{format}], which this Baton does not know. Update Baton to use it.</source>
        <translation>Das Zuordnungsprofil hat ein Format[ (%{format})], das dieses Baton nicht kennt. Aktualisieren Sie Baton, um es zu verwenden.</translation>
    </message>
    <message>
        <source>There is no role called[ “%{value}”]. Use marketing, ops, tele, rep, salesmgr, exec or auditor.</source>
        <translation>Eine Rolle[ namens „%{value}“] gibt es nicht. Nehmen Sie marketing, ops, tele, rep, salesmgr, exec oder auditor.</translation>
    </message>
    <message>
        <source>Somebody changed this source meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Quelle inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Eine Quelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a source called[ “%{value}”].</source>
        <translation>Eine Quelle[ namens „%{value}“] gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Diese Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>The lead entered its current stage[, %{stage},] later than that. Nothing was changed; give a later time.</source>
        <translation>Der Lead kam erst später in seine jetzige Stufe[, %{stage}]. Nichts wurde geändert; geben Sie eine spätere Zeit an.</translation>
    </message>
    <message>
        <source>[%{value} ]is later than now. Nothing was changed; a lead is moved when it has moved.</source>
        <translation>[%{value} ]liegt in der Zukunft. Nichts wurde geändert; ein Lead wird weitergesetzt, wenn er weiter ist.</translation>
    </message>
    <message>
        <source>The lead is in this stage already[: %{stage}]. Nothing was changed.</source>
        <translation>Der Lead ist schon in dieser Stufe[: %{stage}]. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody changed this team meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat dieses Team inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a team called[ “%{value}”].</source>
        <translation>Ein Team[ namens „%{value}“] gibt es schon.</translation>
    </message>
    <message>
        <source>There is no team called[ “%{value}”]. &quot;batonctl teams list&quot; names all.</source>
        <translation>Ein Team[ namens „%{value}“] gibt es nicht. „batonctl teams list“ nennt alle.</translation>
    </message>
    <message>
        <source>Somebody else here is already called[ “%{value}”].</source>
        <translation>Jemand anders heißt hier schon[ „%{value}“] so.</translation>
    </message>
    <message>
        <source>Somebody else already signs in as[ “%{value}”].</source>
        <translation>Jemand anders meldet sich schon[ als „%{value}“] so an.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no folder for this file[: %{file}].</source>
        <translation>Für diese Datei gibt es keinen Ordner[: %{file}].</translation>
    </message>
    <message>
        <source>[“%{value}” ]is neither yes nor no.</source>
        <translation>[„%{value}“ ]ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>The row says something about a company but does not name it; that part was left out.</source>
        <translation>Die Zeile sagt etwas über eine Firma, nennt sie aber nicht; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The row says something about consent but names no person; that part was left out.</source>
        <translation>Die Zeile sagt etwas über eine Einwilligung, nennt aber keine Person; dieser Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not FIELD=value. Write it as email=ada@acme.example; an empty value removes.</source>
        <translation>[„%{value}“ ]ist nicht FELD=Wert. Schreiben Sie es wie email=ada@acme.example; ein leerer Wert entfernt.</translation>
    </message>
    <message>
        <source>The same file was imported before[, as batch %{batch}][ on %{at}].</source>
        <translation>Dieselbe Datei wurde schon einmal eingelesen[, als Stapel %{batch}][ am %{at}].</translation>
    </message>
    <message>
        <source>Somebody else changed the same leads again and again. What was saved before is kept; run the same file again.</source>
        <translation>Jemand anders änderte dieselben Leads immer wieder. Was schon gespeichert war, bleibt; lesen Sie dieselbe Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>An interrupted import of the same file goes on[ after %{rows} rows].</source>
        <translation>Ein unterbrochenes Einlesen derselben Datei geht weiter[ nach %{rows} Zeilen].</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not the number of a lead. Write it as L-000123 or 123.</source>
        <translation>[„%{value}“ ]ist keine Nummer eines Leads. Schreiben Sie sie wie L-000123 oder 123.</translation>
    </message>
    <message>
        <source>The row is about a lead that was deleted[: %{record}]. It was left out.</source>
        <translation>Die Zeile betrifft einen gelöschten Lead[: %{record}]. Sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no match key called[ “%{value}”]. Use externalId, email or rowKey.</source>
        <translation>Einen Schlüssel zum Abgleich[ namens „%{value}“] gibt es nicht. Nehmen Sie externalId, email oder rowKey.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is in another currency than the field[, which is in %{currency}].</source>
        <translation>[„%{value}“ ]hat eine andere Währung als das Feld[, das in %{currency} geführt wird].</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a whole number.</source>
        <translation>[„%{value}“ ]ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The lead of this row stands in the file already[, in line %{first}]; the first row wins.</source>
        <translation>Der Lead dieser Zeile steht schon in der Datei[, in Zeile %{first}]; die erste Zeile gilt.</translation>
    </message>
    <message>
        <source>The source[ “%{source}”] is new. It was added as a list without a stated lawful basis.</source>
        <translation>Die Quelle[ „%{source}“] ist neu. Sie wurde als Liste ohne genannte Rechtsgrundlage angelegt.</translation>
    </message>
    <message>
        <source>Say where the rows come from: name a source.</source>
        <translation>Sagen Sie, woher die Zeilen kommen: nennen Sie eine Quelle.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a revision. Write it as 3/1/2, as &quot;batonctl leads show --json&quot; gives it.</source>
        <translation>[„%{value}“ ]ist keine Revision. Schreiben Sie sie wie 3/1/2, so wie „batonctl leads show --json“ sie nennt.</translation>
    </message>
    <message>
        <source>The sample was cancelled.</source>
        <translation>Das Beispiel wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A sample cannot have[ %{value}] leads[; at most %{limit}].</source>
        <translation>So viele Leads[ (%{value})] kann ein Beispiel nicht haben[; höchstens %{limit}].</translation>
    </message>
    <message>
        <source>It was changed since, so it stays as it is.</source>
        <translation>Seitdem geändert, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody worked on it since, so it stays.</source>
        <translation>Seitdem hat jemand daran gearbeitet, deshalb bleibt es.</translation>
    </message>
    <message>
        <source>Something that came later needs it, so it stays.</source>
        <translation>Etwas, das später kam, braucht es, deshalb bleibt es.</translation>
    </message>
</context>
<context>
    <name>baton::AboutDialog</name>
    <message>
        <source>About Baton</source>
        <translation>Über Baton</translation>
    </message>
    <message>
        <source>Baton %1</source>
        <translation>Baton %1</translation>
    </message>
    <message>
        <source>Campaign and lead management that marketing and sales share.</source>
        <translation>Kampagnen- und Lead-Management, das Marketing und Vertrieb teilen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>baton::DatabaseDialog</name>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join our team’s database</source>
        <translation>Mit der Datenbank unseres Teams verbinden</translation>
    </message>
    <message>
        <source>Your administrator gives you the address. Passwords stay where PostgreSQL keeps them: in your password file or service file.</source>
        <translation>Die Adresse nennt Ihnen Ihre Administration. Kennwörter bleiben, wo PostgreSQL sie verwahrt: in Ihrer Kennwort- oder Dienstdatei.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>Welche Datenbank?</translation>
    </message>
</context>
<context>
    <name>baton::EmptyState</name>
    <message>
        <source>Marketing, tele, sales</source>
        <translation>Marketing, Tele, Vertrieb</translation>
    </message>
</context>
<context>
    <name>baton::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>baton::FilterChip</name>
    <message>
        <source>Filter: %1 %2</source>
        <translation>Filter: %1 %2</translation>
    </message>
    <message>
        <source>Delete drops it</source>
        <translation>Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>baton::FirstRunPage</name>
    <message>
        <source>Nothing leaves this computer. Baton opens no network connection until you connect it yourself.</source>
        <translation>Nichts verlässt diesen Rechner. Baton öffnet keine Netzverbindung, bis Sie es selbst verbinden.</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>One funnel that marketing and sales own together.</source>
        <translation>Ein Trichter, der Marketing und Vertrieb gemeinsam gehört.</translation>
    </message>
    <message>
        <source>Look around in a sample company</source>
        <translation>In einer Beispielfirma umsehen</translation>
    </message>
    <message>
        <source>an invented company with its leads, ready to try</source>
        <translation>eine erfundene Firma mit ihren Leads, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Start with our own leads</source>
        <translation>Mit unseren eigenen Leads beginnen</translation>
    </message>
    <message>
        <source>one file on this computer, no server</source>
        <translation>eine Datei auf diesem Rechner, kein Server</translation>
    </message>
    <message>
        <source>Join our team’s database</source>
        <translation>Mit der Datenbank unseres Teams verbinden</translation>
    </message>
    <message>
        <source>PostgreSQL, ask your administrator for the address</source>
        <translation>PostgreSQL, die Adresse nennt Ihre Administration</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Eine andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Then, in about an hour</source>
        <translation>Danach, in etwa einer Stunde</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Baton shows every row’s effect before it writes</source>
        <translation>Baton zeigt die Wirkung jeder Zeile, bevor es schreibt</translation>
    </message>
    <message>
        <source>Agree what ready means</source>
        <translation>Vereinbaren, was „bereit“ heißt</translation>
    </message>
    <message>
        <source>both sides sign; your data is beside every clause</source>
        <translation>beide Seiten unterschreiben; neben jeder Klausel stehen Ihre Daten</translation>
    </message>
    <message>
        <source>Say who gets what</source>
        <translation>Sagen, wer was bekommt</translation>
    </message>
    <message>
        <source>rules, tried out on last quarter first</source>
        <translation>Regeln, erst am letzten Quartal erprobt</translation>
    </message>
    <message>
        <source>Promise times</source>
        <translation>Zeiten zusagen</translation>
    </message>
    <message>
        <source>three sides, checked against what you managed so far</source>
        <translation>drei Seiten, geprüft an dem, was bisher gelang</translation>
    </message>
    <message>
        <source>Keep the not-ready warm</source>
        <translation>Noch nicht Bereite warmhalten</translation>
    </message>
    <message>
        <source>nobody falls off, everybody can be found again</source>
        <translation>niemand fällt heraus, jeder ist wiederzufinden</translation>
    </message>
    <message>
        <source>Measure and audit together</source>
        <translation>Gemeinsam messen und prüfen</translation>
    </message>
    <message>
        <source>one set of numbers, once a quarter, on one screen</source>
        <translation>dieselben Zahlen, einmal im Quartal, auf einem Bildschirm</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>%1 – %2 – Baton</source>
        <translation>%1 – %2 – Baton</translation>
    </message>
    <message>
        <source>Where shall the new workspace stand?</source>
        <translation>Wo soll der neue Arbeitsbereich stehen?</translation>
    </message>
    <message>
        <source>Baton workspaces (*.baton)</source>
        <translation>Baton-Arbeitsbereiche (*.baton)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Baton workspaces (*.baton);;All files (*)</source>
        <translation>Baton-Arbeitsbereiche (*.baton);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>baton::Navigation</name>
    <message>
        <source>FOLLOW UP</source>
        <translation>NACHFASSEN</translation>
    </message>
    <message>
        <source>ONE FUNNEL</source>
        <translation>EIN TRICHTER</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLANEN</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>baton::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>baton::StatusRow</name>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Connected, everything is saved</source>
        <translation>Verbunden, alles ist gespeichert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
</TS>
