<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivityText</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 leads/s</source>
        <translation>%1 Leads/s</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>AgreementDocument</name>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>as Baton brings it</source>
        <translation>wie Baton sie mitbringt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Abstimmung</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>active</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>what Baton brings along</source>
        <translation>Batons Vorlage</translation>
    </message>
    <message>
        <source>version %1 of the definition</source>
        <translation>Fassung %1 der Definition</translation>
    </message>
    <message>
        <source>version %1 of the score model</source>
        <translation>Fassung %1 der Bewertung</translation>
    </message>
    <message>
        <source>version %1 of the routing rules</source>
        <translation>Fassung %1 der Zuteilungsregeln</translation>
    </message>
    <message>
        <source>version %1 of the SLA</source>
        <translation>Fassung %1 des SLA</translation>
    </message>
    <message>
        <source>Counts since %1</source>
        <translation>Gilt seit %1</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>Galt von %1 bis %2</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Überprüfung überfällig seit %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation>Zu überprüfen bis %1</translation>
    </message>
    <message>
        <source>All leads are scored by it from the next run on.</source>
        <translation>Vom nächsten Lauf an werden alle Leads danach bewertet.</translation>
    </message>
    <message>
        <source>All leads are scored by it from the next run on; until then they keep the scores by version %1.</source>
        <translation>Vom nächsten Lauf an werden alle Leads danach bewertet; bis dahin behalten sie die Werte nach Fassung %1.</translation>
    </message>
    <message>
        <source>Leads without an owner are routed by it from the next run on. Whoever has a lead keeps it.</source>
        <translation>Vom nächsten Lauf an werden Leads ohne Zuständige danach zugeteilt. Wer einen Lead hat, behält ihn.</translation>
    </message>
    <message>
        <source>Clocks run by it from now on, and as the first one it measures what began before, too.</source>
        <translation>Die Uhren laufen von jetzt an danach; als erste misst sie auch, was vorher begann.</translation>
    </message>
    <message>
        <source>Clocks that begin from now on run by it. Those that run already keep their promise.</source>
        <translation>Uhren, die von jetzt an beginnen, laufen danach. Wer schon läuft, behält seine Zusage.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>It counts already.</source>
        <translation>Sie gilt bereits.</translation>
    </message>
    <message>
        <source>It counted before. A new draft from it can count again.</source>
        <translation>Sie galt früher. Ein neuer Entwurf nach ihr kann wieder gelten.</translation>
    </message>
    <message>
        <source>Not signed yet by: %1</source>
        <translation>Noch nicht unterschrieben von: %1</translation>
    </message>
    <message>
        <source>Only a draft is signed.</source>
        <translation>Nur ein Entwurf wird unterschrieben.</translation>
    </message>
    <message>
        <source>%1 has signed it.</source>
        <translation>%1 hat unterschrieben.</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfen bis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Nobody has agreed on anything yet; this is a beginning</source>
        <translation>Noch hat niemand etwas vereinbart; dies ist ein Anfang</translation>
    </message>
    <message>
        <source>Nothing changes for anybody until it counts</source>
        <translation>Bis sie gilt, ändert sich für niemanden etwas</translation>
    </message>
    <message>
        <source>On a server everybody signs by their own login, and %1 cannot sign it for %2.</source>
        <translation>Auf einem Server unterschreibt jeder mit der eigenen Anmeldung, und %1 kann es nicht für %2 unterschreiben.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>All of these as well</source>
        <translation>Dazu alle von diesen</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Mindestens eine von diesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points of these</source>
        <translation>
            <numerusform>%Ln Punkt von diesen</numerusform>
            <numerusform>%Ln Punkte von diesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needed of %2 that there are</source>
        <translation>%1 nötig von %2 möglichen</translation>
    </message>
    <message>
        <source>for each: %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>once: %1</source>
        <translation>einmal: %1</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln times</source>
        <translation>
            <numerusform>höchstens %Ln-mal</numerusform>
            <numerusform>höchstens %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation>
            <numerusform>innerhalb von %Ln Tag</numerusform>
            <numerusform>innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of it after %Ln days</source>
        <translation>
            <numerusform>nach %Ln Tag die Hälfte</numerusform>
            <numerusform>nach %Ln Tagen die Hälfte</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” gives %2 at most</source>
        <translation>„%1“ bringt höchstens %2</translation>
    </message>
    <message>
        <source>from fit</source>
        <translation>von der Eignung</translation>
    </message>
    <message>
        <source>from engagement</source>
        <translation>vom Interesse</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>reihum</translation>
    </message>
    <message>
        <source>in turn, by share</source>
        <translation>reihum nach Anteil</translation>
    </message>
    <message>
        <source>who has the fewest open leads</source>
        <translation>wer die wenigsten offenen Leads hat</translation>
    </message>
    <message>
        <source>always the same person</source>
        <translation>immer dieselbe Person</translation>
    </message>
    <message>
        <source>who has the account</source>
        <translation>wer die Firma betreut</translation>
    </message>
    <message>
        <source>waits until somebody takes it</source>
        <translation>wartet, bis jemand ihn nimmt</translation>
    </message>
    <message>
        <source>%1 (share %2)</source>
        <translation>%1 (Anteil %2)</translation>
    </message>
    <message>
        <source>all that are left</source>
        <translation>alle übrigen</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>where nobody can, the next rule is asked</source>
        <translation>kann niemand, wird die nächste Regel gefragt</translation>
    </message>
    <message>
        <source>where nobody can, it waits with %1</source>
        <translation>kann niemand, wartet er bei %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place and name of a rule</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and how one of it is chosen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the lead came</source>
        <translation>der Lead kam</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>somebody owns it</source>
        <translation>jemand ist zuständig</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted or given back</source>
        <translation>angenommen oder zurückgegeben</translation>
    </message>
    <message>
        <source>first touch</source>
        <translation>erster Kontakt</translation>
    </message>
    <message>
        <source>talked with</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working minutes</source>
        <translation>
            <numerusform>%Ln Arbeitsminute</numerusform>
            <numerusform>%Ln Arbeitsminuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hours</source>
        <translation>
            <numerusform>%Ln Arbeitsstunde</numerusform>
            <numerusform>%Ln Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>from “%1” to “%2”</source>
        <translation>von „%1“ bis „%2“</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>by the owner’s hours</source>
        <translation>nach den Zeiten der Zuständigen</translation>
    </message>
    <message>
        <source>by the hours “%1”</source>
        <translation>nach den Zeiten „%1“</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>stands still in %1</source>
        <translation>ruht in %1</translation>
    </message>
    <message>
        <source>goal %1 %</source>
        <translation>Ziel %1 %</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>each of them has to hold</source>
        <translation>jede muss erfüllt sein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>does the lead fit us? 0 to 100 · A from %1, B from %2, C from %3, else D</source>
        <translation>passt der Lead zu uns? 0 bis 100 · A ab %1, B ab %2, C ab %3, sonst D</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>is it interested? 0 to 100 · 1 from %1, 2 from %2, 3 from %3, else 4</source>
        <translation>ist er interessiert? 0 bis 100 · 1 ab %1, 2 ab %2, 3 ab %3, sonst 4</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nie reif</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>the first that takes a lead decides</source>
        <translation>die erste, die einen Lead nimmt, entscheidet</translation>
    </message>
    <message>
        <source>Leads without an owner that are routed</source>
        <translation>Leads ohne Zuständige, die zugeteilt werden</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>to whoever works within %Ln hours</source>
        <translation>
            <numerusform>an alle, die innerhalb von %Ln Stunde arbeiten</numerusform>
            <numerusform>an alle, die innerhalb von %Ln Stunden arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>Welche Leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln Zusage</numerusform>
            <numerusform>%Ln Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the grade X, whatever the points</source>
        <translation>die Klasse X, gleich welche Punkte</translation>
    </message>
    <message>
        <source>the lead wrote</source>
        <translation>der Lead schrieb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads a month</source>
        <translation>
            <numerusform>%Ln Lead im Monat</numerusform>
            <numerusform>%Ln Leads im Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % accepted</source>
        <translation>%1 % angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>handed on, month by month</source>
        <translation>weitergegeben, Monat für Monat</translation>
    </message>
    <message>
        <source>of what was handed on and answered, month by month</source>
        <translation>von dem, was weitergegeben und beantwortet wurde, Monat für Monat</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln working days, unless somebody was reached before</source>
        <translation>
            <numerusform>binnen %Ln Arbeitstag, wenn nicht vorher jemand erreicht wurde</numerusform>
            <numerusform>binnen %Ln Arbeitstagen, wenn nicht vorher jemand erreicht wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>the last half year: counting …</source>
        <translation>das letzte halbe Jahr: wird gezählt …</translation>
    </message>
    <message>
        <source>the last half year: no case</source>
        <translation>das letzte halbe Jahr: kein Fall</translation>
    </message>
    <message numerus="yes">
        <source>the last half year: kept in %1 of %2 cases</source>
        <translation>
            <numerusform>das letzte halbe Jahr: gehalten in %1 von %2 Fall</numerusform>
            <numerusform>das letzte halbe Jahr: gehalten in %1 von %2 Fällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept in %1 of %Ln months</source>
        <translation>
            <numerusform>gehalten in %1 von %Ln Monat</numerusform>
            <numerusform>gehalten in %1 von %Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last month</source>
        <translation>%1 im letzten Monat</translation>
    </message>
    <message>
        <source>Who is to keep it</source>
        <translation>Wer es halten soll</translation>
    </message>
    <message>
        <source>leads a month</source>
        <translation>Leads im Monat</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 erhält</translation>
    </message>
    <message>
        <source>and can take %1</source>
        <translation>und kann %1 annehmen</translation>
    </message>
    <message>
        <source>what it can take is not set for everybody</source>
        <translation>was es annehmen kann, ist nicht für alle festgelegt</translation>
    </message>
    <message>
        <source>hardly to be kept</source>
        <translation>kaum zu halten</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Campaigns and leads that marketing and sales share.</source>
        <translation>Kampagnen und Leads, die Marketing und Vertrieb teilen.</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>Size of the window, as 1440x900</source>
        <translation>Größe des Fensters, etwa 1440x900</translation>
    </message>
    <message>
        <source>Draw each page to a file in this folder and end</source>
        <translation>Jede Seite in eine Datei dieses Ordners zeichnen und enden</translation>
    </message>
    <message>
        <source>fixed: the same picture on every machine</source>
        <translation>fixed: auf jedem Rechner dasselbe Bild</translation>
    </message>
    <message>
        <source>Take this instant for now (ISO 8601): reports are as of then</source>
        <translation>Diesen Zeitpunkt als Jetzt nehmen (ISO 8601): Berichte gelten dann für ihn</translation>
    </message>
    <message>
        <source>Whose queue to show: a login or name</source>
        <translation>Wessen Warteschlange zu zeigen ist: Anmeldename oder Name</translation>
    </message>
    <message>
        <source>A .baton file, postgresql://user@host/database, or a baton:// link</source>
        <translation>Eine .baton-Datei, postgresql://benutzer@server/datenbank oder ein baton://-Verweis</translation>
    </message>
    <message>
        <source>Begin afresh: nothing of what was open and shown last</source>
        <translation>Von vorn beginnen: nichts von dem, was zuletzt offen und zu sehen war</translation>
    </message>
</context>
<context>
    <name>BatchDeed</name>
    <message>
        <source>“%1” could not be taken back. %2</source>
        <translation>„%1“ ließ sich nicht zurücknehmen. %2</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Somebody changed this since, so it stays as it is: %1</source>
        <translation>Jemand hat das seitdem geändert, darum bleibt es, wie es ist: %1</translation>
    </message>
    <message>
        <source>“%1” could not be done again. %2</source>
        <translation>„%1“ ließ sich nicht wiederholen. %2</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Done again, but for what somebody changed since: %1.</source>
        <translation>Wiederholt, bis auf das, was jemand seitdem geändert hat: %1.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>Noch frei</translation>
    </message>
    <message>
        <source>Paid of plan</source>
        <translation>Gezahlt vom Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten für eins</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Revenue of the won</source>
        <translation>Umsatz der gewonnenen</translation>
    </message>
    <message>
        <source>Return on what was paid</source>
        <translation>Ertrag auf das Gezahlte</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 planned are paid</source>
        <translation>%1 von geplanten %2 sind gezahlt</translation>
    </message>
    <message>
        <source>, %1 beyond the plan</source>
        <translation>, %1 über den Plan hinaus</translation>
    </message>
    <message>
        <source>, %1 more are promised</source>
        <translation>, %1 mehr sind zugesagt</translation>
    </message>
    <message>
        <source>Costs by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>Postsendung</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Print, TV, radio</source>
        <translation>Druck, TV, Radio</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andere Kosten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ChartFacts</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Beyond the plan</source>
        <translation>Über Plan</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>über Plan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>zu spät, nach %1</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Trying again …</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Last news at %1.</source>
        <translation>Letzte Neuigkeiten: %1.</translation>
    </message>
    <message>
        <source>Connected to the server, everything is saved.</source>
        <translation>Mit dem Server verbunden, alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The file is open, everything is saved.</source>
        <translation>Die Datei ist geöffnet, alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Read-only: the server cannot be reached, nothing can be saved.</source>
        <translation>Nur lesen: Der Server ist nicht erreichbar, nichts lässt sich speichern.</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be read, nothing can be saved.</source>
        <translation>Nur lesen: Die Datei antwortet nicht, nichts lässt sich speichern.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In eine Stufe verschieben</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenzeile</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>You typed this at %1 and did not finish.</source>
        <translation>Das haben Sie um %1 geschrieben und nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>You typed this on %1 and did not finish.</source>
        <translation>Das haben Sie am %1 geschrieben und nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabelle als Text (CSV)</translation>
    </message>
    <message>
        <source>Workbook for Excel and LibreOffice (XLSX)</source>
        <translation>Arbeitsmappe für Excel und LibreOffice (XLSX)</translation>
    </message>
    <message>
        <source>Records for programs (JSON lines)</source>
        <translation>Datensätze für Programme (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Pages to read (PDF)</source>
        <translation>Seiten zum Lesen (PDF)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>My own work with them</source>
        <translation>Meine eigene Arbeit damit</translation>
    </message>
    <message>
        <source>To call or write to them</source>
        <translation>Um sie anzurufen oder ihnen zu schreiben</translation>
    </message>
    <message>
        <source>For an agency or a partner</source>
        <translation>Für eine Agentur oder einen Partner</translation>
    </message>
    <message>
        <source>For figures</source>
        <translation>Für Zahlen</translation>
    </message>
    <message>
        <source>For an audit, an authority or the person concerned</source>
        <translation>Für eine Prüfung, eine Behörde oder die betroffene Person</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Für ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account city</source>
        <translation>Ort der Firma</translation>
    </message>
    <message>
        <source>Account country</source>
        <translation>Land der Firma</translation>
    </message>
    <message>
        <source>Account postcode</source>
        <translation>Postleitzahl der Firma</translation>
    </message>
    <message>
        <source>Account region</source>
        <translation>Region der Firma</translation>
    </message>
    <message>
        <source>Account street</source>
        <translation>Straße der Firma</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>Art des Interesses</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Sales owner</source>
        <translation>Zuständig im Vertrieb</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stage entered</source>
        <translation>In der Stufe seit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tele owner</source>
        <translation>Zuständig in Tele</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-Selling</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>Up-Selling</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Owner changes</source>
        <translation>Zuständigkeitswechsel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Beste Klasse</translation>
    </message>
    <message>
        <source>Latest lead</source>
        <translation>Neuester Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>Firmennr.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Became a lead</source>
        <translation>Zum Lead geworden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Direct mail</source>
        <translation>Postsendung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Außer Acht gelassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>Importnr.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Eingelesen von</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <translation>Marketing Operations</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Most open leads</source>
        <translation>Höchstens offene Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Je Lead</translation>
    </message>
    <message>
        <source>Per MQL</source>
        <translation>Je MQL</translation>
    </message>
    <message>
        <source>Per won</source>
        <translation>Je gewonnenem</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Print, TV, radio</source>
        <translation>Druck, TV, Radio</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Sales management</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>Noch frei</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>utm_campaign</source>
        <translation>utm_campaign</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Nie kontaktiert</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Nächster Schritt fällig</translation>
    </message>
    <message>
        <source>Overdue steps</source>
        <translation>Überfällige Schritte</translation>
    </message>
</context>
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
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <translation>%1 J. %2 Mon.</translation>
    </message>
</context>
<context>
    <name>HandoffText</name>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>rejected, with reason</source>
        <translation>abgelehnt, mit Grund</translation>
    </message>
    <message>
        <source>returned for information</source>
        <translation>zurück zur Klärung</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>accepted, untouched</source>
        <translation>angenommen, unberührt</translation>
    </message>
    <message>
        <source>expired without an answer</source>
        <translation>ohne Antwort verfallen</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Zuständige</translation>
    </message>
    <message>
        <source>still in time</source>
        <translation>noch in der Frist</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht reif</translation>
    </message>
    <message>
        <source>Wrong territory</source>
        <translation>Falsches Gebiet</translation>
    </message>
    <message>
        <source>Known customer or open deal</source>
        <translation>Bekannter Kunde oder offenes Geschäft</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Bad data</source>
        <translation>Schlechte Daten</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Keine Kapazität</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Es fehlen Angaben</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Front desk only</source>
        <translation>Nur der Empfang</translation>
    </message>
    <message>
        <source>Does not want calls</source>
        <translation>Will keine Anrufe</translation>
    </message>
    <message>
        <source>Wants a call back</source>
        <translation>Will zurückgerufen werden</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als einer Sekunde</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>voller Name</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe Nummer</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>%1, entered at</source>
        <translation>%1, eingetreten am</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
</context>
<context>
    <name>InboxText</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Routing gave you %1</source>
        <translation>Die Zuteilung hat Ihnen %1 gegeben</translation>
    </message>
    <message numerus="yes">
        <source>Routing gave you %1 leads</source>
        <translation>
            <numerusform>Die Zuteilung hat Ihnen %1 Lead gegeben</numerusform>
            <numerusform>Die Zuteilung hat Ihnen %1 Leads gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>An import gave you %1</source>
        <translation>Ein Import hat Ihnen %1 gegeben</translation>
    </message>
    <message numerus="yes">
        <source>An import gave you %1 leads</source>
        <translation>
            <numerusform>Ein Import hat Ihnen %1 Lead gegeben</numerusform>
            <numerusform>Ein Import hat Ihnen %1 Leads gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave you %2</source>
        <translation>%1 hat Ihnen %2 gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %2 leads</source>
        <translation>
            <numerusform>%1 hat Ihnen %2 Lead gegeben</numerusform>
            <numerusform>%1 hat Ihnen %2 Leads gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected your hand-off of %2</source>
        <translation>%1 hat Ihre Übergabe von %2 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %2 of your hand-offs</source>
        <translation>
            <numerusform>%1 hat %2 Ihrer Übergaben abgelehnt</numerusform>
            <numerusform>%1 hat %2 Ihrer Übergaben abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent %2 back with a question</source>
        <translation>%1 hat %2 mit einer Frage zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of your hand-offs back with a question</source>
        <translation>
            <numerusform>%1 hat %2 Ihrer Übergaben mit einer Frage zurückgegeben</numerusform>
            <numerusform>%1 hat %2 Ihrer Übergaben mit einer Frage zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Little time is left to answer the hand-off of %1</source>
        <translation>Für die Antwort auf die Übergabe von %1 bleibt wenig Zeit</translation>
    </message>
    <message>
        <source>Little time is left to turn to %1</source>
        <translation>Für den ersten Kontakt zu %1 bleibt wenig Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Little time is left to answer %1 hand-offs</source>
        <translation>
            <numerusform>Für die Antwort auf %1 Übergabe bleibt wenig Zeit</numerusform>
            <numerusform>Für die Antwort auf %1 Übergaben bleibt wenig Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Little time is left to turn to %1 leads</source>
        <translation>
            <numerusform>Für den ersten Kontakt zu %1 Lead bleibt wenig Zeit</numerusform>
            <numerusform>Für den ersten Kontakt zu %1 Leads bleibt wenig Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-off of %1 was not answered in time</source>
        <translation>Die Übergabe von %1 wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Nobody turned to %1 in time</source>
        <translation>Um %1 hat sich niemand rechtzeitig gekümmert</translation>
    </message>
    <message numerus="yes">
        <source>%1 hand-offs were not answered in time</source>
        <translation>
            <numerusform>%1 Übergabe wurde nicht rechtzeitig beantwortet</numerusform>
            <numerusform>%1 Übergaben wurden nicht rechtzeitig beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody turned to %1 leads in time</source>
        <translation>
            <numerusform>Um %1 Lead hat sich niemand rechtzeitig gekümmert</numerusform>
            <numerusform>Um %1 Leads hat sich niemand rechtzeitig gekümmert</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing is over</source>
        <translation>Die Zuteilung ist fertig</translation>
    </message>
    <message>
        <source>Routing failed</source>
        <translation>Die Zuteilung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The look for leads that are ready for sales is over</source>
        <translation>Die Suche nach vertriebsreifen Leads ist fertig</translation>
    </message>
    <message>
        <source>The look for leads that are ready for sales failed</source>
        <translation>Die Suche nach vertriebsreifen Leads ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The import of %1 is over</source>
        <translation>Der Import von %1 ist fertig</translation>
    </message>
    <message>
        <source>The import of %1 failed</source>
        <translation>Der Import von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 waits for your signature</source>
        <translation>%1 wartet auf Ihre Unterschrift</translation>
    </message>
    <message>
        <source>%1 costs more than its budget</source>
        <translation>%1 kostet mehr als das Budget</translation>
    </message>
    <message>
        <source>last by %1</source>
        <translation>zuletzt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of the last weeks</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>LeadTarget</name>
    <message>
        <source>Queue of %1</source>
        <translation>Warteschlange von %1</translation>
    </message>
    <message>
        <source>%1 has it already, or has had it.</source>
        <translation>%1 hat ihn schon oder hatte ihn schon.</translation>
    </message>
    <message>
        <source>%1 in hand</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 gets %2 for %3</source>
        <translation>%1 bekommt %2 für %3</translation>
    </message>
    <message>
        <source>%1: handed over to %2, for whoever takes it there</source>
        <translation>%1: an %2 übergeben, für jeden, der es dort nimmt</translation>
    </message>
    <message>
        <source>%1: added to the campaign “%2”</source>
        <translation>%1: in die Kampagne „%2“ aufgenommen</translation>
    </message>
    <message>
        <source>%1: to the stage “%2”</source>
        <translation>%1: in die Stufe „%2“</translation>
    </message>
</context>
<context>
    <name>LeadTrack</name>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Who held this lead: %1</source>
        <translation>Wer diesen Lead hatte: %1</translation>
    </message>
</context>
<context>
    <name>LeadVerb</name>
    <message>
        <source>%1 has this lead.</source>
        <translation>%1 hat diesen Lead.</translation>
    </message>
    <message>
        <source>This lead is yours already.</source>
        <translation>Dieser Lead gehört Ihnen schon.</translation>
    </message>
    <message>
        <source>It waits for an answer of %1 already.</source>
        <translation>Er wartet schon auf eine Antwort von %1.</translation>
    </message>
    <message>
        <source>%1 has it already; no side comes after that.</source>
        <translation>%1 hat ihn schon; danach kommt keine Seite mehr.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Eintragen …</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>In eine Stufe verschieben …</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Geben an …</translation>
    </message>
    <message>
        <source>Hand over to tele or sales…</source>
        <translation>An Tele oder Vertrieb übergeben …</translation>
    </message>
    <message>
        <source>Ask for information…</source>
        <translation>Nachfragen …</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>move on</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>give</source>
        <translation>geben</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>It has ended as “%1”.</source>
        <translation>Er ist als „%1“ beendet.</translation>
    </message>
    <message>
        <source>Nobody has it yet: take it first.</source>
        <translation>Noch hat ihn niemand: Nehmen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>No hand-off of it waits for an answer.</source>
        <translation>Keine Übergabe dieses Leads wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>No hand-off of it is open, so nothing can be given back.</source>
        <translation>Keine Übergabe dieses Leads ist offen; es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>No lead is chosen.</source>
        <translation>Kein Lead ist gewählt.</translation>
    </message>
    <message>
        <source>This cannot be done with any of these leads. %1</source>
        <translation>Das geht mit keinem dieser Leads. %1</translation>
    </message>
    <message>
        <source>Nobody is named who does it: choose who you are on the page “Queue”.</source>
        <translation>Niemand ist genannt, der es tut: Wählen Sie auf der Seite „Warteschlange“, wer Sie sind.</translation>
    </message>
    <message>
        <source>Add to a campaign…</source>
        <translation>In eine Kampagne aufnehmen …</translation>
    </message>
    <message>
        <source>Add to campaign</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Stop after the rows written so far</source>
        <translation>Nach den schon geschriebenen Zeilen anhalten</translation>
    </message>
</context>
<context>
    <name>LimboText</name>
    <message>
        <source>no owner</source>
        <translation>ohne Zuständigen</translation>
    </message>
    <message>
        <source>%1 is not here any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>no touch for %1</source>
        <translation>seit %1 kein Kontakt</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>next step due %1 ago</source>
        <translation>nächster Schritt seit %1 fällig</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>RoutingText</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>in turn, everybody alike</source>
        <translation>reihum, alle gleich viel</translation>
    </message>
    <message>
        <source>in turn, each by his share</source>
        <translation>reihum, jeder nach seinem Anteil</translation>
    </message>
    <message>
        <source>to whoever has the fewest open leads</source>
        <translation>an die Person mit den wenigsten offenen Leads</translation>
    </message>
    <message>
        <source>always to the same person</source>
        <translation>immer an dieselbe Person</translation>
    </message>
    <message>
        <source>to whoever has the account</source>
        <translation>an die Person, die den Kunden betreut</translation>
    </message>
    <message>
        <source>to whoever takes it</source>
        <translation>an die Person, die zugreift</translation>
    </message>
    <message>
        <source>Nobody could get it, so it waits in the queue.</source>
        <translation>Niemand konnte ihn bekommen, deshalb wartet er in der Warteschlange.</translation>
    </message>
    <message>
        <source>The rule left one person alone.</source>
        <translation>Die Regel ließ nur eine Person übrig.</translation>
    </message>
    <message>
        <source>This person has the account.</source>
        <translation>Diese Person betreut den Kunden.</translation>
    </message>
    <message>
        <source>This person had the fewest open leads: %1.</source>
        <translation>Diese Person hatte die wenigsten offenen Leads: %1.</translation>
    </message>
    <message>
        <source>It was this person’s turn: number %1 of the share.</source>
        <translation>Diese Person war an der Reihe: Nummer %1 ihres Anteils.</translation>
    </message>
    <message>
        <source>It waits until somebody takes it.</source>
        <translation>Er wartet, bis jemand zugreift.</translation>
    </message>
    <message>
        <source>Not “%1”: it is for the other side.</source>
        <translation>Nicht „%1“: Der Lead gehört zur anderen Seite.</translation>
    </message>
    <message>
        <source>Not “%1”: nobody there could get it.</source>
        <translation>Nicht „%1“: Dort konnte ihn niemand bekommen.</translation>
    </message>
    <message>
        <source>Not “%1”: not known whether %2.</source>
        <translation>Nicht „%1“: Es ist nicht bekannt, ob %2.</translation>
    </message>
    <message>
        <source>Not “%1”: the lead does not meet %2.</source>
        <translation>Nicht „%1“: Der Lead erfüllt nicht %2.</translation>
    </message>
    <message>
        <source>Passed over: %1 %2.</source>
        <translation>Übergangen: %1 %2.</translation>
    </message>
    <message>
        <source>The rule gives leads %1.</source>
        <translation>Die Regel vergibt Leads %1.</translation>
    </message>
    <message>
        <source>It could have been: %1.</source>
        <translation>Infrage kam auch: %1.</translation>
    </message>
    <message>
        <source>By version %1 of the routing rules.</source>
        <translation>Nach Version %1 der Zuteilungsregeln.</translation>
    </message>
    <message>
        <source>The lead came in with its owner, %1.</source>
        <translation>Der Lead kam mit dieser Zuständigkeit, %1.</translation>
    </message>
    <message>
        <source>Named by the file %1, %2.</source>
        <translation>Von der Datei %1 genannt, %2.</translation>
    </message>
    <message>
        <source>Who assigned it is not on record.</source>
        <translation>Wer ihn zugeteilt hat, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Assigned by the rule “%1”, %2.</source>
        <translation>Zugeteilt von der Regel „%1“, %2.</translation>
    </message>
    <message>
        <source>Put into the queue of %1 by the rule “%2”, %3.</source>
        <translation>In die Warteschlange von %1 gestellt, von der Regel „%2“, %3.</translation>
    </message>
    <message>
        <source>Assigned by hand, by %1, %2.</source>
        <translation>Von Hand zugeteilt, durch %1, %2.</translation>
    </message>
    <message>
        <source>%1 took the owner away, %2.</source>
        <translation>%1 hat die Zuständigkeit aufgehoben, %2.</translation>
    </message>
    <message>
        <source>A change of many leads was taken back, %1.</source>
        <translation>Eine Änderung vieler Leads wurde zurückgenommen, %1.</translation>
    </message>
    <message>
        <source>Taken out of the queue, %1.</source>
        <translation>Aus der Warteschlange genommen, %1.</translation>
    </message>
    <message>
        <source>Taken with the hand-off, %1.</source>
        <translation>Mit der Übergabe angenommen, %1.</translation>
    </message>
    <message>
        <source>Given back by %1, %2: it waits for somebody else.</source>
        <translation>Zurückgegeben von %1, %2: Er wartet auf jemand anderen.</translation>
    </message>
    <message>
        <source>Given back to marketing by %1, %2.</source>
        <translation>An das Marketing zurückgegeben von %1, %2.</translation>
    </message>
    <message>
        <source>does not work here at present</source>
        <translation>ist zurzeit nicht aktiv</translation>
    </message>
    <message>
        <source>does not have the role</source>
        <translation>hat die Rolle nicht</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>ist abwesend</translation>
    </message>
    <message>
        <source>does not work soon enough</source>
        <translation>arbeitet nicht bald genug</translation>
    </message>
    <message>
        <source>has enough open leads</source>
        <translation>hat genug offene Leads</translation>
    </message>
    <message>
        <source>has enough for the day</source>
        <translation>hat genug für den Tag</translation>
    </message>
    <message>
        <source>has enough for the month so far</source>
        <translation>hat bisher genug für den Monat</translation>
    </message>
    <message>
        <source>gave it back before</source>
        <translation>gab ihn schon einmal zurück</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>This person had the lead before it qualified again.</source>
        <translation>Diese Person hatte den Lead schon, bevor er sich erneut qualifiziert hat.</translation>
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
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Farben wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;What is going on</source>
        <translation>&amp;Was gerade läuft</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>Recent &amp;workspaces…</source>
        <translation>Le&amp;tzte Arbeitsbereiche …</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Can be called or written to</source>
        <translation>Ist telefonisch oder schriftlich erreichbar</translation>
    </message>
    <message>
        <source>10 employees or more</source>
        <translation>10 Beschäftigte oder mehr</translation>
    </message>
    <message>
        <source>Is no competitor</source>
        <translation>Ist kein Wettbewerber</translation>
    </message>
    <message>
        <source>Leads or manages</source>
        <translation>Leitet oder führt</translation>
    </message>
    <message>
        <source>Is a customer already</source>
        <translation>Ist schon Kunde</translation>
    </message>
    <message>
        <source>Filled in a form, talked with us or was recommended</source>
        <translation>Füllte ein Formular aus, sprach mit uns oder wurde empfohlen</translation>
    </message>
    <message>
        <source>Showed interest more than once</source>
        <translation>Zeigte mehr als einmal Interesse</translation>
    </message>
    <message>
        <source>A customer&apos;s lead goes to whoever has the account</source>
        <translation>Der Lead eines Kunden geht an den Betreuer der Firma</translation>
    </message>
    <message>
        <source>Other customers&apos; leads go to sales</source>
        <translation>Leads anderer Kunden gehen an den Vertrieb</translation>
    </message>
    <message>
        <source>What tele has qualified goes on to sales</source>
        <translation>Was Tele qualifiziert hat, geht weiter an den Vertrieb</translation>
    </message>
    <message>
        <source>Everybody else is called by tele first</source>
        <translation>Alle anderen ruft zuerst Tele an</translation>
    </message>
    <message>
        <source>200 employees or more</source>
        <translation>200 Beschäftigte oder mehr</translation>
    </message>
    <message>
        <source>50 to 199 employees</source>
        <translation>50 bis 199 Beschäftigte</translation>
    </message>
    <message>
        <source>10 to 49 employees</source>
        <translation>10 bis 49 Beschäftigte</translation>
    </message>
    <message>
        <source>Leads a department or the company</source>
        <translation>Leitet eine Abteilung oder die Firma</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>The company is known</source>
        <translation>Die Firma ist bekannt</translation>
    </message>
    <message>
        <source>Can be called</source>
        <translation>Ist telefonisch erreichbar</translation>
    </message>
    <message>
        <source>Can be written to</source>
        <translation>Ist schriftlich erreichbar</translation>
    </message>
    <message>
        <source>Filled in a form</source>
        <translation>Füllte ein Formular aus</translation>
    </message>
    <message>
        <source>Downloaded something</source>
        <translation>Lud etwas herunter</translation>
    </message>
    <message>
        <source>Was recommended</source>
        <translation>Wurde empfohlen</translation>
    </message>
    <message>
        <source>Talked with us</source>
        <translation>Sprach mit uns</translation>
    </message>
    <message>
        <source>Replied to a mail</source>
        <translation>Antwortete auf eine Mail</translation>
    </message>
    <message>
        <source>Came to an event</source>
        <translation>Kam zu einer Veranstaltung</translation>
    </message>
    <message>
        <source>Was in touch within two weeks</source>
        <translation>Hatte in den letzten zwei Wochen Kontakt</translation>
    </message>
    <message>
        <source>Came from a bought list alone</source>
        <translation>Kam nur aus einer gekauften Liste</translation>
    </message>
    <message>
        <source>Nothing for half a year</source>
        <translation>Seit einem halben Jahr nichts</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Studentin oder Student</translation>
    </message>
    <message>
        <source>A qualified lead gets an owner</source>
        <translation>Qualifizierter Lead bekommt Zuständigen</translation>
    </message>
    <message>
        <source>Tele accepts or gives back</source>
        <translation>Tele nimmt an oder gibt zurück</translation>
    </message>
    <message>
        <source>Tele&apos;s first attempt</source>
        <translation>Erster Versuch von Tele</translation>
    </message>
    <message>
        <source>Sales accepts or gives back</source>
        <translation>Vertrieb nimmt an oder gibt zurück</translation>
    </message>
    <message>
        <source>Sales&apos; first touch</source>
        <translation>Erster Kontakt des Vertriebs</translation>
    </message>
    <message>
        <source>Sales tells the outcome</source>
        <translation>Vertrieb nennt das Ergebnis</translation>
    </message>
    <message>
        <source>What Baton brings along</source>
        <translation>Was Baton mitbringt</translation>
    </message>
    <message>
        <source>Whom the sample&apos;s leads go to</source>
        <translation>An wen die Leads des Beispiels gehen</translation>
    </message>
    <message>
        <source>We hand over nothing below this.</source>
        <translation>Darunter übergeben wir nichts.</translation>
    </message>
    <message>
        <source>If it stays at this, we take every one.</source>
        <translation>Wenn es dabei bleibt, nehmen wir jeden.</translation>
    </message>
    <message>
        <source>Central Europe has a team of its own</source>
        <translation>Mitteleuropa hat ein eigenes Team</translation>
    </message>
    <message>
        <source>What tele has qualified, or knows us already</source>
        <translation>Was Tele qualifiziert hat oder uns schon kennt</translation>
    </message>
    <message>
        <source>Answered the newsletter again</source>
        <translation>Antwortete wieder auf den Newsletter</translation>
    </message>
    <message>
        <source>Budget is there now</source>
        <translation>Das Budget ist jetzt da</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Kein Bedarf</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Wrong contact details</source>
        <translation>Falsche Kontaktdaten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Entschied sich für den Wettbewerb</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Missing feature</source>
        <translation>Fehlende Funktion</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Replace a tool</source>
        <translation>Werkzeug ersetzen</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Cut costs</source>
        <translation>Kosten senken</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Leads from: %1</source>
        <translation>Leads aus: %1</translation>
    </message>
    <message>
        <source>Leads that marketing hands on</source>
        <translation>Leads, die das Marketing weitergibt</translation>
    </message>
    <message>
        <source>Leads that are accepted</source>
        <translation>Leads, die angenommen werden</translation>
    </message>
    <message>
        <source>Tele tries often enough</source>
        <translation>Tele versucht es oft genug</translation>
    </message>
</context>
<context>
    <name>SlaFacts</name>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>noch nicht zu sagen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>%1, all promises</source>
        <translation>%1, alle Zusagen</translation>
    </message>
    <message>
        <source>Where hand-offs stand</source>
        <translation>Stand der Übergaben</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>Monat des Beginns</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>No hand-off was due yet.</source>
        <translation>Noch war keine Übergabe fällig.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im Zeitraum %2</translation>
    </message>
    <message>
        <source>Never followed up: %1.</source>
        <translation>Nie nachgefasst: %1.</translation>
    </message>
    <message>
        <source>Never followed up: from %1 to %2.</source>
        <translation>Nie nachgefasst: von %1 auf %2.</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>%1 day and night</source>
        <translation>%1 rund um die Uhr</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1, ohne Grenze</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Median, working time</source>
        <translation>Median, Arbeitszeit</translation>
    </message>
    <message>
        <source>P90, working time</source>
        <translation>P90, Arbeitszeit</translation>
    </message>
    <message>
        <source>From hand raised to first touch</source>
        <translation>Von der Anfrage zum ersten Kontakt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>System, median</source>
        <translation>System, Median</translation>
    </message>
    <message>
        <source>People, median</source>
        <translation>Menschen, Median</translation>
    </message>
    <message>
        <source>People, working time</source>
        <translation>Menschen, Arbeitszeit</translation>
    </message>
    <message>
        <source>Together, median</source>
        <translation>Zusammen, Median</translation>
    </message>
    <message>
        <source>Together, P90</source>
        <translation>Zusammen, P90</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Auslastung jetzt</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>Laufende Uhren</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <source>Never followed up</source>
        <translation>Nie nachgefasst</translation>
    </message>
    <message>
        <source>Never followed up, by month</source>
        <translation>Nie nachgefasst, nach Monat</translation>
    </message>
    <message>
        <source>Never followed up, by quarter</source>
        <translation>Nie nachgefasst, nach Quartal</translation>
    </message>
    <message>
        <source>Month of the hand-off</source>
        <translation>Monat der Übergabe</translation>
    </message>
    <message>
        <source>Quarter of the hand-off</source>
        <translation>Quartal der Übergabe</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Marketing-qualified</source>
        <translation>Marketing-qualifiziert</translation>
    </message>
    <message>
        <source>Tele-accepted</source>
        <translation>Tele-angenommen</translation>
    </message>
    <message>
        <source>Tele-qualified</source>
        <translation>Tele-qualifiziert</translation>
    </message>
    <message>
        <source>Sales-accepted</source>
        <translation>Vom Vertrieb angenommen</translation>
    </message>
    <message>
        <source>Sales-working</source>
        <translation>Vom Vertrieb bearbeitet</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufs­chance</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Info requested</source>
        <translation>Auskunft erbeten</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>nobody has talked with them yet</source>
        <translation>noch hat niemand mit ihnen gesprochen</translation>
    </message>
    <message>
        <source>another attempt</source>
        <translation>ein weiterer Versuch</translation>
    </message>
    <message>
        <source>all attempts by phone are made: write, then recycle</source>
        <translation>am Telefon ist alles versucht: schreiben, dann zurücklegen</translation>
    </message>
    <message>
        <source>they asked to be called again</source>
        <translation>sie wollten wieder angerufen werden</translation>
    </message>
    <message>
        <source>the number is wrong: ask for the right one</source>
        <translation>die Nummer ist falsch: nach der richtigen fragen</translation>
    </message>
    <message>
        <source>they do not want to be called</source>
        <translation>sie wollen nicht angerufen werden</translation>
    </message>
    <message>
        <source>while the conversation is fresh</source>
        <translation>solange das Gespräch frisch ist</translation>
    </message>
    <message>
        <source>to ask whether the mail came</source>
        <translation>um zu fragen, ob die E-Mail ankam</translation>
    </message>
    <message>
        <source>what was asked for has not come</source>
        <translation>was erbeten wurde, ist nicht gekommen</translation>
    </message>
    <message>
        <source>asked not to be called</source>
        <translation>wollte nicht angerufen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts, nobody reached</source>
        <translation>
            <numerusform>%n Versuch, niemand erreicht</numerusform>
            <numerusform>%n Versuche, niemand erreicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import of %1 taken back</source>
        <translation>Import von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Came in with a file</source>
        <translation>Kam mit einer Datei</translation>
    </message>
    <message>
        <source>Came in with %1</source>
        <translation>Kam mit %1</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Zeigte Interesse</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Call from the lead</source>
        <translation>Anruf des Leads</translation>
    </message>
    <message>
        <source>Mail from the lead</source>
        <translation>E-Mail des Leads</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Returned by %1 for information</source>
        <translation>Zurück für Rückfragen: %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Übergeben an: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Created with %1</source>
        <translation>Angelegt – %1</translation>
    </message>
    <message>
        <source>Taken back – %1</source>
        <translation>Zurückgenommen – %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Geschäft %1</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>A change of several leads was taken back</source>
        <translation>Eine Änderung mehrerer Leads wurde zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>You alone see it.</source>
        <translation>Nur Sie sehen sie.</translation>
    </message>
    <message>
        <source>Everybody sees it; who made it and marketing operations change it.</source>
        <translation>Alle sehen sie; wer sie gemacht hat und Marketing Operations ändern sie.</translation>
    </message>
    <message>
        <source>Everybody sees it; marketing operations alone change it.</source>
        <translation>Alle sehen sie; nur Marketing Operations ändert sie.</translation>
    </message>
    <message>
        <source>Marketing operations alone lock a view.</source>
        <translation>Nur Marketing Operations sperrt eine Ansicht.</translation>
    </message>
    <message>
        <source>Somebody else made it, who alone would see it then.</source>
        <translation>Jemand anderes hat sie gemacht und sähe sie dann allein.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Marketing operations</source>
        <translation>Marketing Operations</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Sales management</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Revision</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>“%1” was saved with fields that are not here any more: %2. They are left out.</source>
        <translation>„%1“ wurde mit Feldern gespeichert, die es nicht mehr gibt: %2. Sie fehlen.</translation>
    </message>
    <message>
        <source>The filter of “%1” cannot be read any more, so that it shows all: %2</source>
        <translation>Der Filter von „%1“ ist nicht mehr zu lesen, daher zeigt sie alles: %2</translation>
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
        <source>The file[ %{file}] lacks columns that the profile needs[: %{columns}].[ It has: %{found}.] Is the delimiter right? Else mark them as optional in the profile or choose another file.</source>
        <translation>Der Datei[ %{file}] fehlen Spalten, die das Profil braucht[: %{columns}].[ Sie hat: %{found}.] Stimmt das Trennzeichen? Sonst nennen Sie sie im Profil entbehrlich oder wählen eine andere Datei.</translation>
    </message>
    <message>
        <source>Several columns are called[ “%{column}”]; the first is used.</source>
        <translation>Mehrere Spalten heißen[ „%{column}“] gleich; die erste gilt.</translation>
    </message>
    <message>
        <source>Column[ %{column}] has no name and no values and is left out.</source>
        <translation>Die Spalte[ %{column}] hat weder Namen noch Werte und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many columns[ in %{file}][, line %{line}][; at most %{limit} are read]. Is the delimiter right?</source>
        <translation>Es sind zu viele Spalten[ in %{file}][, Zeile %{line}][; höchstens %{limit} werden gelesen]. Stimmt das Trennzeichen?</translation>
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
        <source>A field[ that begins in line %{line}][ of %{file}] is longer than 16 MB. Is a closing quote missing?</source>
        <translation>Ein Feld[, das in Zeile %{line}][ von %{file}] beginnt, ist länger als 16 MB. Fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>The file has a header but no rows[: %{file}]. Nothing was imported.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen[: %{file}]. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>A quote[ that opens in line %{line}] is never closed. Close it, or write it twice if it belongs to the text.</source>
        <translation>Ein Anführungszeichen[, das in Zeile %{line} beginnt,] wird nie geschlossen. Schließen Sie es, oder schreiben Sie es doppelt, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>The dates[ in column “%{column}”][ of %{file}] can be read in two ways[: “%{value}” is %{first} or %{second}]. Say which with &quot;dateOrder&quot; in the mapping profile: dmy, mdy or ymd.</source>
        <translation>Die Datumsangaben[ in Spalte „%{column}“][ von %{file}] lassen sich zweifach lesen[: „%{value}“ ist %{first} oder %{second}]. Sagen Sie mit &quot;dateOrder&quot; im Zuordnungsprofil, welche gilt: dmy, mdy oder ymd.</translation>
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
        <source>[%{rowsKept} rows are imported, as batch %{batch}; run the same file again to go on.]</source>
        <translation>[%{rowsKept} Zeilen sind eingelesen, als Stapel %{batch}; lesen Sie dieselbe Datei noch einmal ein, um fortzufahren.]</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and run it again.</source>
        <translation>Der Datenträger ist voll. Was schon gespeichert war, bleibt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
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
        <source>This workspace was written by a newer Baton[ (version %{version})][: %{file}]. It was not touched; update Baton to open it.</source>
        <translation>Diesen Arbeitsbereich hat ein neueres Baton geschrieben[ (Version %{version})][: %{file}]. Er blieb unberührt; aktualisieren Sie Baton, um ihn zu öffnen.</translation>
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
        <source>The workspace can only be read[: %{file}]. Nothing was changed; ask for the right to write, or update Baton if a newer one made it.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden[: %{file}]. Nichts wurde geändert; bitten Sie um das Schreibrecht, oder aktualisieren Sie Baton, wenn ein neueres ihn angelegt hat.</translation>
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
        <source>There is no field called[ “%{field}”][ (at character %{position})].[ Did you mean %{suggestions}?] Correct the name, or import what brings the field along.</source>
        <translation>Ein Feld[ namens „%{field}“] gibt es nicht[ (beim Zeichen %{position})].[ Meinten Sie %{suggestions}?] Berichtigen Sie den Namen, oder importieren Sie, was das Feld mitbringt.</translation>
    </message>
    <message>
        <source>This is not a text file[ but one of the format %{format}][: %{file}]. Save the table as CSV and try again.</source>
        <translation>Das ist keine Textdatei[, sondern eine im Format %{format}][: %{file}]. Speichern Sie die Tabelle als CSV und versuchen Sie es noch einmal.</translation>
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
    <message>
        <source>There is no such account any more.</source>
        <translation>Diese Firma gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The copy[ %{file}] could not be verified and was removed. Is the disk sound? The workspace itself was not touched.</source>
        <translation>Die Kopie[ %{file}] ließ sich nicht bestätigen und wurde entfernt. Ist der Datenträger in Ordnung? Der Arbeitsbereich selbst blieb unberührt.</translation>
    </message>
    <message>
        <source>A shared workspace is saved and restored with PostgreSQL&apos;s own pg_dump and pg_restore.</source>
        <translation>Ein gemeinsamer Arbeitsbereich wird mit pg_dump und pg_restore von PostgreSQL gesichert und wiederhergestellt.</translation>
    </message>
    <message>
        <source>Batch[ %{batch}] is older than 90 days and can no longer be undone.</source>
        <translation>Der Stapel[ %{batch}] ist älter als 90 Tage und lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no such deal any more.</source>
        <translation>Dieses Geschäft gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such person any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] has no history of stages. Run &quot;batonctl workspace check&quot;.</source>
        <translation>Der Lead[ %{record}] hat keine Geschichte seiner Stufen. Rufen Sie „batonctl workspace check“ auf.</translation>
    </message>
    <message>
        <source>The question to the database was cancelled.</source>
        <translation>Die Frage an die Datenbank wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database refused the change because it would break one of its rules. Nothing was changed.</source>
        <translation>Die Datenbank lehnte die Änderung ab, weil sie eine ihrer Regeln verletzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database does not allow this[: %{file}]. Nothing was changed; ask for the right.</source>
        <translation>Die Datenbank erlaubt das nicht[: %{file}]. Nichts wurde geändert; bitten Sie um das Recht.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Was schon gespeichert war, bleibt; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace cannot be read or written[: %{file}]. Is the disk sound, and still there?</source>
        <translation>Der Arbeitsbereich lässt sich nicht lesen oder schreiben[: %{file}]. Ist der Datenträger in Ordnung und noch da?</translation>
    </message>
    <message>
        <source>The database did not understand Baton. Nothing was changed; the log says more.</source>
        <translation>Die Datenbank hat Baton nicht verstanden. Nichts wurde geändert; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>This is a folder, not a workspace[: %{file}].</source>
        <translation>Das ist ein Ordner, kein Arbeitsbereich[: %{file}].</translation>
    </message>
    <message>
        <source>The Qt driver for this database is not installed[: %{driver}].</source>
        <translation>Der Qt-Treiber für diese Datenbank ist nicht installiert[: %{driver}].</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a country. Write its name or its two letters, as Germany or DE.</source>
        <translation>[„%{value}“ ]ist kein Land. Schreiben Sie seinen Namen oder seine zwei Buchstaben, etwa Deutschland oder DE.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a country; it was kept as it stands.</source>
        <translation>[„%{value}“ ]ist kein Land; es blieb, wie es da steht.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an e-mail address. Write it as ada@acme.example.</source>
        <translation>[„%{value}“ ]ist keine E-Mail-Adresse. Schreiben Sie sie wie ada@acme.example.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is below nothing. Write how many there are.</source>
        <translation>[„%{value}“ ]ist weniger als nichts. Schreiben Sie, wie viele es sind.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no phone number that can be called. Write it with the code of its country, as +49 30 901820.</source>
        <translation>[„%{value}“ ]ist keine Telefonnummer, die man anrufen kann. Schreiben Sie sie mit der Vorwahl ihres Landes, etwa +49 30 901820.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a web address. Write it as https://acme.example.</source>
        <translation>[„%{value}“ ]ist keine Webadresse. Schreiben Sie sie wie https://acme.example.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a web address; it was kept as it stands.</source>
        <translation>[„%{value}“ ]ist keine Webadresse; sie blieb, wie sie da steht.</translation>
    </message>
    <message>
        <source>The lead&apos;s channel is not the one of its first interest with a channel.</source>
        <translation>Der Kanal des Leads ist nicht der seines ersten Interesses mit einem Kanal.</translation>
    </message>
    <message>
        <source>The key by which this is found does not fit what it was made from.</source>
        <translation>Der Schlüssel, unter dem man dies findet, passt nicht zu dem, woraus er gemacht wurde.</translation>
    </message>
    <message>
        <source>The search index knows this lead by other words than it has.</source>
        <translation>Der Suchindex kennt diesen Lead unter anderen Wörtern, als er hat.</translation>
    </message>
    <message>
        <source>Leads can only be shown as they are known now: leave --known-at out. &quot;batonctl funnel report&quot; can look back.</source>
        <translation>Leads lassen sich nur zeigen, wie man sie jetzt kennt: Lassen Sie --known-at weg. „batonctl funnel report“ kann zurückblicken.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] cannot be asked by[ “%{operator}”][ (at character %{position})].[ It can be asked by %{choices}.]</source>
        <translation>Das Feld[ „%{field}“] kann nicht mit[ „%{operator}“][ (bei Zeichen %{position})] abgefragt werden.[ Möglich sind %{choices}.]</translation>
    </message>
    <message>
        <source>The second value of between lies before the first[ (at character %{position})][: %{first} and %{second}]. Write the smaller one first.</source>
        <translation>Der zweite Wert von between liegt vor dem ersten[ (bei Zeichen %{position})][: %{first} und %{second}]. Schreiben Sie den kleineren zuerst.</translation>
    </message>
    <message>
        <source>The condition cannot be read[ at character %{position}][: “%{found}”][ where %{expected} was expected]. Write for example country in (&quot;DE&quot;, &quot;AT&quot;) and employees &gt;= 200; text of several words stands in quotes, and each quote and bracket is closed.</source>
        <translation>Die Bedingung ist nicht lesbar[, ab Zeichen %{position}][: „%{found}“][ statt %{expected}]. Schreiben Sie zum Beispiel country in (&quot;DE&quot;, &quot;AT&quot;) and employees &gt;= 200; Text aus mehreren Wörtern steht in Anführungszeichen, und jedes Anführungszeichen und jede Klammer wird geschlossen.</translation>
    </message>
    <message>
        <source>The condition has too many brackets within brackets[ (at character %{position})][: at most %{limit} levels are allowed]. Take apart what can stand without them.</source>
        <translation>Die Bedingung hat zu viele Klammern ineinander[ (bei Zeichen %{position})][: höchstens %{limit} Ebenen sind erlaubt]. Lösen Sie auf, was ohne Klammern stehen kann.</translation>
    </message>
    <message>
        <source>The condition is too long[ (at character %{position})][: at most %{limit} comparisons are allowed]. Ask for several values of one field by in (…).</source>
        <translation>Die Bedingung ist zu lang[ (bei Zeichen %{position})][: höchstens %{limit} Vergleiche sind erlaubt]. Fragen Sie mehrere Werte eines Feldes mit in (…) ab.</translation>
    </message>
    <message>
        <source>The list has too many values[ (at character %{position})][: at most %{limit} are allowed].</source>
        <translation>Die Liste hat zu viele Werte[ (bei Zeichen %{position})][: höchstens %{limit} sind erlaubt].</translation>
    </message>
    <message>
        <source>There are no events called[ “%{kind}”][ (at character %{position})].[ There are %{choices}.]</source>
        <translation>Es gibt keine Ereignisse namens[ „%{kind}“][ (bei Zeichen %{position})].[ Es gibt %{choices}.]</translation>
    </message>
    <message>
        <source>The value[ “%{value}”] does not fit the field[ “%{field}”][ of the type %{type}][ (at character %{position})].[ It can be %{choices}.] Write a number as 200, a day as 2026-03-01, an amount as 12.50 EUR.</source>
        <translation>Der Wert[ „%{value}“] passt nicht zum Feld[ „%{field}“][ vom Typ %{type}][ (bei Zeichen %{position})].[ Möglich sind %{choices}.] Schreiben Sie eine Zahl als 200, einen Tag als 2026-03-01, einen Betrag als 12.50 EUR.</translation>
    </message>
    <message>
        <source>Somebody changed this version meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Fassung inzwischen geändert. Sehen Sie noch einmal hin und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Marketing, tele or sales signs; say for which of them.</source>
        <translation>Es unterschreibt Marketing, Tele oder Vertrieb; sagen Sie, für welche Seite.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diese Fassung gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the open workspace itself[: %{file}]. Choose the list that is to come in.</source>
        <translation>Das ist der geöffnete Arbeitsbereich selbst[: %{file}]. Wählen Sie die Liste, die eingelesen werden soll.</translation>
    </message>
    <message>
        <source>There is one workspace to a window[; “%{value}” was not expected]. Put a path with blanks into quotes.</source>
        <translation>Ein Fenster zeigt einen Arbeitsbereich[; „%{value}“ war nicht erwartet]. Setzen Sie einen Pfad mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>[“%{value}” ]does not fit[ %{option}].[ It takes %{choices}.]</source>
        <translation>[„%{value}“ ]passt nicht zu[ %{option}].[ Möglich sind: %{choices}.]</translation>
    </message>
    <message>
        <source>Some characters of the file do not exist[ in %{encoding}], so it is of another encoding. Say which, as Shift_JIS or GB18030, before you keep what was read.</source>
        <translation>Einige Zeichen der Datei gibt es[ in %{encoding}] nicht, sie ist also anders codiert. Geben Sie die Codierung an, etwa Shift_JIS oder GB18030, bevor Sie behalten, was gelesen wurde.</translation>
    </message>
    <message>
        <source>The file does not say how its characters are written. They were read[ as %{encoding}], which is a guess: where names look wrong, choose the encoding, as ISO-8859-2 or windows-1250.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen codiert sind. Sie wurden[ als %{encoding}] gelesen, was geraten ist: Wo Namen falsch aussehen, wählen Sie die Codierung, etwa ISO-8859-2 oder windows-1250.</translation>
    </message>
    <message>
        <source>There is no encoding[ “%{value}”] that Baton can read here.[ Use %{names}.]</source>
        <translation>Eine Codierung[ „%{value}“], die Baton hier lesen kann, gibt es nicht.[ Möglich sind %{names}.]</translation>
    </message>
    <message>
        <source>The window ends[, at %{to},] before it begins[, at %{from}]. Turn them round.</source>
        <translation>Der Zeitraum endet[, am %{to},] bevor er beginnt[, am %{from}]. Vertauschen Sie beides.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is below nothing. What it cost is 0 or more.</source>
        <translation>[„%{value}“ ]ist weniger als nichts. Die Kosten sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>[“%{value}” ]has more digits behind the point than the currency has[ (%{currency})]. Nothing was rounded; leave out those it does not have.</source>
        <translation>[„%{value}“ ]hat mehr Nachkommastellen als die Währung[ (%{currency})]. Es wurde nichts gerundet; lassen Sie weg, was sie nicht hat.</translation>
    </message>
    <message>
        <source>This database holds no Baton workspace[: %{file}]. Make one with &quot;batonctl workspace create&quot;, or choose another database.</source>
        <translation>Diese Datenbank enthält keinen Baton-Arbeitsbereich[: %{file}]. Legen Sie mit „batonctl workspace create“ einen an, oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The profile names a column without a header, and the file has none; nothing was read for it.</source>
        <translation>Das Profil nennt eine Spalte ohne Überschrift, und die Datei hat keine; dafür wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Column[ “%{column}”][ %{place} (no header)] is left out.</source>
        <translation>Die Spalte[ „%{column}“][ %{place} (ohne Überschrift)] bleibt weg.</translation>
    </message>
    <message>
        <source>Column[ “%{column}”][ %{place} (no header)] is not named by the profile and is left out.</source>
        <translation>Die Spalte[ „%{column}“][ %{place} (ohne Überschrift)] nennt das Profil nicht; sie bleibt weg.</translation>
    </message>
    <message>
        <source>The source[ “%{source}”] is new. It would be added as a list without a stated lawful basis.</source>
        <translation>Die Quelle[ „%{source}“] ist neu. Sie würde als Liste ohne angegebene Rechtsgrundlage angelegt.</translation>
    </message>
    <message>
        <source>This version[ (%{version})] is no draft any more, so it stays as it is. Make a new one instead.</source>
        <translation>Diese Fassung[ (%{version})] ist kein Entwurf mehr und bleibt deshalb, wie sie ist. Legen Sie stattdessen eine neue an.</translation>
    </message>
    <message>
        <source>The review date[ %{date}] is over. Choose one in the next 183 days.</source>
        <translation>Der Prüftermin[ %{date}] ist vorbei. Wählen Sie einen in den nächsten 183 Tagen.</translation>
    </message>
    <message>
        <source>The review date[ %{date}] is too far away.[ Choose one until %{limit}.]</source>
        <translation>Der Prüftermin[ %{date}] liegt zu fern.[ Wählen Sie einen bis %{limit}.]</translation>
    </message>
    <message>
        <source>Two versions of this agreement count at the same time.</source>
        <translation>Zwei Fassungen dieser Vereinbarung gelten zur selben Zeit.</translation>
    </message>
    <message>
        <source>The lead&apos;s score is not the one that was worked out last.</source>
        <translation>Die Punktzahl des Leads ist nicht die zuletzt errechnete.</translation>
    </message>
    <message>
        <source>The contributions to this lead&apos;s score do not add up to it.</source>
        <translation>Die Beiträge zur Punktzahl dieses Leads ergeben sie nicht.</translation>
    </message>
    <message>
        <source>Clauses are to choose from, but none has a weight, or their weights never reach what is needed. Give clauses a weight or require them all.</source>
        <translation>Unter Klauseln soll gewählt werden, doch keine hat ein Gewicht, oder ihre Gewichte erreichen nie, was nötig ist. Geben Sie Klauseln ein Gewicht oder verlangen Sie alle.</translation>
    </message>
    <message>
        <source>No sales-ready definition is active. Have marketing and sales sign it with &quot;batonctl definition sign&quot;, then activate it.</source>
        <translation>Keine Definition der Vertriebsreife gilt. Lassen Sie Marketing und Vertrieb mit „batonctl definition sign“ unterschreiben und setzen Sie sie dann in Kraft.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not possible[ as “%{key}”].[ It can be %{choices}.]</source>
        <translation>[„%{value}“ ]ist[ als „%{key}“] nicht möglich.[ Möglich sind %{choices}.]</translation>
    </message>
    <message>
        <source>Two rules have the same key. Give one of them another.</source>
        <translation>Zwei Regeln haben denselben Schlüssel. Geben Sie einer davon einen anderen.</translation>
    </message>
    <message>
        <source>[“%{first}” and “%{second}” ]exclude each other. Leave one of them out.</source>
        <translation>[„%{first}“ und „%{second}“ ]schließen einander aus. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>There is no rule in it. Write one at least.</source>
        <translation>Darin steht keine Regel. Schreiben Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The group[ “%{group}”] has no cap.[ Those with one are %{choices}.] Write it into “caps”.</source>
        <translation>Die Gruppe[ „%{group}“] hat keine Obergrenze.[ Eine haben %{choices}.] Tragen Sie sie unter „caps“ ein.</translation>
    </message>
    <message>
        <source>[“%{key}” ]is missing or is not what it should be. Compare it with the version that is there.</source>
        <translation>[„%{key}“ ]fehlt oder ist nicht, was es sein soll. Vergleichen Sie es mit der vorhandenen Fassung.</translation>
    </message>
    <message>
        <source>[“%{key}” ]must be a whole number[ from %{low} to %{high}][, not %{value}].</source>
        <translation>[„%{key}“ ]muss eine ganze Zahl[ von %{low} bis %{high}] sein[, nicht %{value}].</translation>
    </message>
    <message>
        <source>[“%{key}” ]means nothing here.[ Known are %{choices}.]</source>
        <translation>[„%{key}“ ]bedeutet hier nichts.[ Bekannt sind %{choices}.]</translation>
    </message>
    <message>
        <source>Scoring was stopped[; %{count} leads are scored]. Run it again to go on.</source>
        <translation>Die Bewertung wurde angehalten[; %{count} Leads sind bewertet]. Starten Sie sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>A rule cannot ask for[ “%{field}”], because it is what the rules work out. Ask for something else.</source>
        <translation>Eine Regel kann nicht nach[ „%{field}“] fragen, denn das errechnen die Regeln erst. Fragen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Three thresholds are needed, whole points from 100 down to 1, each below the one before.</source>
        <translation>Drei Schwellen sind nötig: ganze Punkte von 100 bis 1, jede kleiner als die vorige.</translation>
    </message>
    <message>
        <source>[It stands in the rule “%{rule}”.]</source>
        <translation>[Es steht in der Regel „%{rule}“.]</translation>
    </message>
    <message>
        <source>The hand-off&apos;s first touch is not that of the touches logged.</source>
        <translation>Der erste Kontakt der Übergabe ist nicht der der eingetragenen Kontakte.</translation>
    </message>
    <message>
        <source>The hand-off would count in two places of the ledger, or its instants contradict each other.</source>
        <translation>Die Übergabe würde im Verzeichnis an zwei Stellen zählen, oder ihre Zeitpunkte widersprechen sich.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] is accepted already. Nothing was changed.</source>
        <translation>Der Lead[ %{record}] ist bereits angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]is earlier than the lead&apos;s last hand-off. Nothing was changed; give a later time.</source>
        <translation>[%{value} ]liegt vor der letzten Übergabe des Leads. Nichts wurde geändert; geben Sie einen späteren Zeitpunkt an.</translation>
    </message>
    <message>
        <source>There is no part of the ledger called[ “%{value}”]. Use rejected, returned, worked, acceptedUntouched, expired, orphaned or pending.</source>
        <translation>Im Verzeichnis gibt es keine Stelle namens[ „%{value}“]. Verwenden Sie rejected, returned, worked, acceptedUntouched, expired, orphaned oder pending.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] was rejected or returned already. Nothing was changed; hand it over anew.</source>
        <translation>Der Lead[ %{record}] wurde bereits abgelehnt oder zurückgegeben. Nichts wurde geändert; übergeben Sie ihn neu.</translation>
    </message>
    <message>
        <source>Somebody answered this hand-off meanwhile. Look at it again, then repeat your answer.</source>
        <translation>Jemand hat diese Übergabe inzwischen beantwortet. Sehen Sie sie noch einmal an und wiederholen Sie dann Ihre Antwort.</translation>
    </message>
    <message>
        <source>A lead that has ended[ (%{stage})] is not handed over. Move it back first.</source>
        <translation>Ein Lead, der zu Ende ist[ (%{stage})], wird nicht übergeben. Verschieben Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>[%{value} ]is later than now. Nothing was changed; give the time at which it happened.</source>
        <translation>[%{value} ]liegt in der Zukunft. Nichts wurde geändert; geben Sie den Zeitpunkt an, zu dem es geschah.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] was never handed over, so there is nothing to answer.</source>
        <translation>Der Lead[ %{record}] wurde nie übergeben; es gibt nichts zu beantworten.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] already waits for an answer. Accept, reject or return it first.</source>
        <translation>Der Lead[ %{record}] wartet bereits auf eine Antwort. Nehmen Sie ihn zuerst an, lehnen Sie ihn ab oder geben Sie ihn zurück.</translation>
    </message>
    <message>
        <source>[%{value} ]does not work here at present. Name somebody who does, or nobody, so that the lead waits in the queue.</source>
        <translation>[%{value} ]arbeitet zurzeit nicht hier. Nennen Sie jemanden, der es tut, oder niemanden, damit der Lead in der Warteschlange wartet.</translation>
    </message>
    <message>
        <source>There is no reason called[ “%{value}”]. Use notReady, wrongTerritory, knownCustomer, duplicate, badData, noCapacity, competitor, infoMissing or other.</source>
        <translation>Es gibt keinen Grund namens[ „%{value}“]. Verwenden Sie notReady, wrongTerritory, knownCustomer, duplicate, badData, noCapacity, competitor, infoMissing oder other.</translation>
    </message>
    <message>
        <source>Rejecting a lead[, %{record},] needs a reason. Nothing was changed.</source>
        <translation>Einen Lead[, %{record},] abzulehnen, braucht einen Grund. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The lead cannot be handed over to[ %{side}] from this stage[: %{stage}]. It goes to tele or sales, and only on to a side that does not have it.</source>
        <translation>Der Lead kann aus dieser Stufe[ (%{stage})] nicht[ an %{side}] übergeben werden. Er geht an tele oder sales, und nur weiter an eine Seite, die ihn nicht hat.</translation>
    </message>
    <message>
        <source>Somebody has taken the lead[ %{record}] meanwhile. Nothing was changed.</source>
        <translation>Jemand hat den Lead[ %{record}] inzwischen übernommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[A %{kind} ]has no such direction[: %{value}]. A note is for ourselves; a call, a mail and a meeting are with somebody outside.</source>
        <translation>Diese Richtung[ (%{value})] passt nicht[ zu „%{kind}“]. Eine Notiz ist für uns selbst; Anruf, Mail und Treffen sind mit jemandem außerhalb.</translation>
    </message>
    <message>
        <source>Only a call ends in such a way[, not a %{kind}]. Leave it out, or log a call.</source>
        <translation>Nur ein Anruf endet so[, nicht „%{kind}“]. Lassen Sie es weg, oder tragen Sie einen Anruf ein.</translation>
    </message>
    <message>
        <source>[%{value} ]is later than now. Nothing was logged; a touch is logged when it has happened.</source>
        <translation>[%{value} ]liegt in der Zukunft. Nichts wurde eingetragen; ein Kontakt wird eingetragen, wenn er stattgefunden hat.</translation>
    </message>
    <message>
        <source>A note needs words. Give them with --note.</source>
        <translation>Eine Notiz braucht Worte. Geben Sie sie mit --note an.</translation>
    </message>
    <message>
        <source>There is no touch[ %{value}] in this workspace. It may have been taken back already.</source>
        <translation>Es gibt in diesem Arbeitsbereich keinen Kontakt[ %{value}]. Vielleicht wurde er schon zurückgenommen.</translation>
    </message>
    <message>
        <source>These business hours have no open time within 366 days. Give them hours on a weekday, or shifts on days to come.</source>
        <translation>Diese Geschäftszeiten haben 366 Tage lang keine offene Zeit. Geben Sie ihnen Zeiten an einem Wochentag oder Schichten an kommenden Tagen.</translation>
    </message>
    <message>
        <source>Marketing receives no hand-offs, so it cannot promise[ “%{event}”] of one. Name tele or sales as the party, or another event.</source>
        <translation>Das Marketing bekommt keine Übergaben und kann deshalb auch keine[ für „%{event}“] zusagen. Nennen Sie Tele oder den Vertrieb als Partei oder ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>A clock cannot begin and stop by the same event[ “%{event}”]. Choose another one for its start or its stop.</source>
        <translation>Eine Uhr kann nicht mit demselben Ereignis[ „%{event}“] beginnen und enden. Wählen Sie ein anderes für Beginn oder Ende.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no state of a clock. Name running, paused, met, breached or exempt, several with commas.</source>
        <translation>[„%{value}“ ]ist kein Zustand einer Uhr. Nennen Sie running, paused, met, breached oder exempt, mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no limit[ for “%{key}”]: it can be 1 to 100000. Whoever gets no leads is left out of the rules, or away.</source>
        <translation>[„%{value}“ ]ist keine Grenze[ für „%{key}“]: Möglich ist 1 bis 100000. Wer keine Leads bekommt, steht in keiner Regel oder ist abwesend.</translation>
    </message>
    <message>
        <source>This entry of a lead&apos;s owners names an owner where there is none, or none where there is one.</source>
        <translation>Dieser Eintrag der Zuständigen eines Leads nennt jemanden, wo niemand ist, oder niemanden, wo jemand ist.</translation>
    </message>
    <message>
        <source>This assignment by the routing rules does not say which rule chose, and why.</source>
        <translation>Diese Zuweisung nach den Verteilungsregeln sagt nicht, welche Regel gewählt hat und warum.</translation>
    </message>
    <message>
        <source>The limits of this person are less than one, or say nothing.</source>
        <translation>Die Grenzen dieser Person liegen unter eins oder sagen nichts.</translation>
    </message>
    <message>
        <source>More leads are assigned by this rule than it gave away.</source>
        <translation>Nach dieser Regel sind mehr Leads zugewiesen, als sie vergeben hat.</translation>
    </message>
    <message>
        <source>Giving a lead back[, %{record},] needs a reason. Nothing was changed.</source>
        <translation>Einen Lead[, %{record},] zurückzugeben braucht einen Grund. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The lead[ %{record}] belongs to this person already. Nothing was changed.</source>
        <translation>Der Lead[ %{record}] gehört dieser Person schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A lead is assigned to somebody of tele or of sales. Say which.</source>
        <translation>Ein Lead wird jemandem von Tele oder vom Vertrieb zugewiesen. Sagen Sie, wem von beiden.</translation>
    </message>
    <message>
        <source>Routing was stopped[; %{count} leads are routed]. Run it again to go on.</source>
        <translation>Das Verteilen wurde angehalten[; %{count} Leads sind verteilt]. Starten Sie es erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The strategy[ %{strategy}] chooses by itself. Leave users and teams out.</source>
        <translation>Die Strategie[ %{strategy}] wählt von selbst. Lassen Sie Personen und Teams weg.</translation>
    </message>
    <message>
        <source>The last rule must take every lead for good, so that none is lost: leave out its condition, and let what nobody can get wait in a queue.</source>
        <translation>Die letzte Regel muss jeden Lead endgültig nehmen, damit keiner verloren geht: Lassen Sie ihre Bedingung weg, und lassen Sie in einer Warteschlange warten, was niemand bekommen kann.</translation>
    </message>
    <message>
        <source>A fixed rule names one person, and no team. Name one, or choose another strategy.</source>
        <translation>Eine feste Regel nennt eine Person und kein Team. Nennen Sie eine, oder wählen Sie eine andere Strategie.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no number of days. Write it as 90d, up to 3660d.</source>
        <translation>[„%{value}“ ]ist keine Zahl von Tagen. Schreiben Sie sie als 90d, bis 3660d.</translation>
    </message>
    <message>
        <source>[“%{value}” ]stands in the rule twice. Leave one of them out.</source>
        <translation>[„%{value}“ ]steht zweimal in der Regel. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>There is no team called[ “%{value}”].[ There are %{choices}.] Write one of them, or add it with “teams add”.</source>
        <translation>Es gibt kein Team namens[ „%{value}“].[ Es gibt %{choices}.] Schreiben Sie eines davon, oder legen Sie es mit „teams add“ an.</translation>
    </message>
    <message>
        <source>Nobody here is called[ “%{value}”]. Write a login or a name as “people list” shows it, or leave it out.</source>
        <translation>Hier heißt niemand[ „%{value}“]. Schreiben Sie eine Anmeldung oder einen Namen, wie „people list“ sie zeigt, oder lassen Sie den Eintrag weg.</translation>
    </message>
    <message>
        <source>The rules behind this one would never be asked, because it takes every lead. Give it a condition, or make it the last.</source>
        <translation>Die Regeln hinter dieser würden nie gefragt, weil sie jeden Lead nimmt. Geben Sie ihr eine Bedingung, oder setzen Sie sie ans Ende.</translation>
    </message>
    <message>
        <source>[“%{value}” ]has a weight, which counts in the strategy weighted alone. Leave it out, or choose that strategy.</source>
        <translation>[„%{value}“ ]hat ein Gewicht, das nur bei der Strategie weighted zählt. Lassen Sie es weg, oder wählen Sie diese Strategie.</translation>
    </message>
    <message>
        <source>A deadline lies before the clock that it belongs to began.</source>
        <translation>Eine Frist liegt vor dem Beginn der Uhr, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Nobody promised[ “%{value}”].[ There are %{choices}.]</source>
        <translation>Niemand hat[ „%{value}“] zugesagt.[ Es gibt %{choices}.]</translation>
    </message>
    <message>
        <source>A campaign begins as an idea or planned[, not “%{value}”]. Create it so, then move it on with its tactics and costs.</source>
        <translation>Eine Kampagne beginnt als Idee oder geplant[, nicht als „%{value}“]. Legen Sie sie so an und bringen Sie sie mit ihren Maßnahmen und Kosten weiter.</translation>
    </message>
    <message>
        <source>Somebody changed this campaign meanwhile. Look again, then repeat your change.</source>
        <translation>Diese Kampagne wurde inzwischen geändert. Sehen Sie nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>There are amounts paid or committed[ in %{value}], so the campaign keeps its currency. Take those amounts out first.</source>
        <translation>Es gibt gezahlte oder zugesagte Beträge[ in %{value}], deshalb behält die Kampagne ihre Währung. Nehmen Sie diese Beträge zuerst heraus.</translation>
    </message>
    <message>
        <source>The campaign would end[ (%{to})] before it begins[ (%{from})]. Give an end on the same day or later, or none.</source>
        <translation>Die Kampagne würde enden[ (%{to})], bevor sie beginnt[ (%{from})]. Geben Sie ein Ende am selben Tag oder später an, oder keines.</translation>
    </message>
    <message>
        <source>[%{count} ]interests name the campaign[ “%{value}”], so it is not deleted. Cancel or complete it instead.</source>
        <translation>[%{count} ]Interessen nennen die Kampagne[ „%{value}“], deshalb wird sie nicht gelöscht. Brechen Sie sie stattdessen ab oder schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a campaign called[ “%{value}”]. Choose another name.</source>
        <translation>Es gibt schon eine Kampagne namens[ „%{value}“]. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A campaign goes live with its costs. Add a line, of 0 where it costs nothing.</source>
        <translation>Eine Kampagne läuft mit ihren Kosten an. Fügen Sie eine Zeile hinzu, mit 0, wenn sie nichts kostet.</translation>
    </message>
    <message>
        <source>A campaign counts as reviewed when it says what was learnt. Give its retrospective.</source>
        <translation>Eine Kampagne gilt als ausgewertet, wenn sie sagt, was gelernt wurde. Geben Sie ihren Rückblick an.</translation>
    </message>
    <message>
        <source>A campaign goes live with at least one tactic. Add one first.</source>
        <translation>Eine Kampagne läuft mit mindestens einer Maßnahme an. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>A campaign goes live from its first day on[, and this one begins on %{date}]. Give a start that is not later than today.</source>
        <translation>Eine Kampagne läuft frühestens an ihrem ersten Tag an[, und diese beginnt am %{date}]. Geben Sie einen Beginn an, der nicht nach heute liegt.</translation>
    </message>
    <message>
        <source>What is planned[, %{value} %{currency},] is more than the budget[ of %{limit} %{currency}]. Lower the plan or raise the budget.</source>
        <translation>Geplant ist[ mit %{value} %{currency}] mehr als das Budget[ von %{limit} %{currency}]. Senken Sie den Plan oder erhöhen Sie das Budget.</translation>
    </message>
    <message>
        <source>A campaign that is[ %{from}] does not become[ %{to}].[ It can become %{choices}.]</source>
        <translation>Eine Kampagne im Stand[ %{from}] wird nicht[ %{to}].[ Möglich sind %{choices}.]</translation>
    </message>
    <message>
        <source>There is no campaign[ “%{value}”]. &quot;batonctl campaigns list&quot; names them all.</source>
        <translation>Es gibt keine Kampagne[ „%{value}“]. „batonctl campaigns list“ nennt sie alle.</translation>
    </message>
    <message>
        <source>[“%{value}” ]does not fit into a link. Use letters, digits, hyphens, underscores, full stops, +, ~ and |, at most 100 of them.</source>
        <translation>[„%{value}“ ]passt nicht in einen Link. Verwenden Sie Buchstaben, Ziffern, Bindestriche, Unterstriche, Punkte, +, ~ und |, höchstens 100 davon.</translation>
    </message>
    <message>
        <source>Tactics are told apart in links by source and medium within the utm_campaign of their campaign. Give the campaign one first.</source>
        <translation>Maßnahmen werden in Links durch Quelle und Medium innerhalb der utm_campaign ihrer Kampagne unterschieden. Geben Sie der Kampagne zuerst eine.</translation>
    </message>
    <message>
        <source>The utm_campaign[ “%{value}”] belongs to the campaign[ “%{campaign}”]. Choose another.</source>
        <translation>Die utm_campaign[ „%{value}“] gehört zur Kampagne[ „%{campaign}“]. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A cost needs its month. Write it as 2026-03.</source>
        <translation>Kosten brauchen ihren Monat. Schreiben Sie ihn wie 2026-03.</translation>
    </message>
    <message>
        <source>The tactic[ “%{value}”] belongs to another campaign. Name one of this campaign, or none.</source>
        <translation>Die Maßnahme[ „%{value}“] gehört zu einer anderen Kampagne. Nennen Sie eine dieser Kampagne oder keine.</translation>
    </message>
    <message>
        <source>There is no cost line[ %{value}]. &quot;batonctl campaigns costs&quot; numbers them all.</source>
        <translation>Es gibt keine Kostenzeile[ %{value}]. „batonctl campaigns costs“ nummeriert sie alle.</translation>
    </message>
    <message>
        <source>Somebody changed this cost meanwhile. Look again, then repeat your change.</source>
        <translation>Diese Kosten wurden inzwischen geändert. Sehen Sie nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Somebody changed this tactic meanwhile. Look again, then repeat your change.</source>
        <translation>Diese Maßnahme wurde inzwischen geändert. Sehen Sie nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>The tactic would end[ (%{to})] before it begins[ (%{from})]. Give an end on the same day or later, or none.</source>
        <translation>Die Maßnahme würde enden[ (%{to})], bevor sie beginnt[ (%{from})]. Geben Sie ein Ende am selben Tag oder später an, oder keines.</translation>
    </message>
    <message>
        <source>[%{count} ]cost lines name the tactic[ “%{value}”], so it is not deleted. Delete them or give them to the campaign as a whole first.</source>
        <translation>[%{count} ]Kostenzeilen nennen die Maßnahme[ „%{value}“], deshalb wird sie nicht gelöscht. Löschen Sie sie oder geben Sie sie zuerst der Kampagne im Ganzen.</translation>
    </message>
    <message>
        <source>A tactic needs a name.</source>
        <translation>Eine Maßnahme braucht einen Namen.</translation>
    </message>
    <message>
        <source>The campaign already has a tactic called[ “%{value}”]. Choose another name.</source>
        <translation>Die Kampagne hat schon eine Maßnahme namens[ „%{value}“]. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such tactic[ “%{value}” in this campaign]. &quot;batonctl campaigns show&quot; names them.</source>
        <translation>Es gibt keine solche Maßnahme[ „%{value}“ in dieser Kampagne]. „batonctl campaigns show“ nennt sie.</translation>
    </message>
    <message>
        <source>Links with source[ “%{source}”] and medium[ “%{medium}”] belong to the tactic[ “%{tactic}”]. Choose another source or medium.</source>
        <translation>Links mit der Quelle[ „%{source}“] und dem Medium[ „%{medium}“] gehören zur Maßnahme[ „%{tactic}“]. Wählen Sie eine andere Quelle oder ein anderes Medium.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is no number of people to reach: it can be 0 to 1000000000.</source>
        <translation>[„%{value}“ ]ist keine Zahl von Menschen, die erreicht werden sollen: möglich sind 0 bis 1000000000.</translation>
    </message>
    <message>
        <source>The answer to this hand-off[, %{record},] can no longer be taken back: 15 minutes have passed, or the lead went on. Nothing was changed; move the lead instead.</source>
        <translation>Die Antwort auf diese Übergabe[, %{record},] lässt sich nicht mehr zurücknehmen: 15 Minuten sind vorbei, oder der Lead ging weiter. Nichts wurde geändert; verschieben Sie den Lead stattdessen.</translation>
    </message>
    <message>
        <source>Another import of this file is running[ as batch %{batch}]; this one stopped. Let the other finish; what it writes is whole.</source>
        <translation>Diese Datei wird schon eingelesen[ als Stapel %{batch}]; dieses Einlesen hat angehalten. Lassen Sie das andere fertig werden; was es schreibt, ist vollständig.</translation>
    </message>
    <message>
        <source>The import[, batch %{batch},] was taken back meanwhile, so it stopped. None of its rows are left but those that people changed; import the file again to have them.</source>
        <translation>Das Einlesen[, Stapel %{batch},] wurde inzwischen zurückgenommen und hat angehalten. Von seinen Zeilen bleibt nur, was jemand geändert hat; lesen Sie die Datei erneut ein, um sie zu haben.</translation>
    </message>
    <message>
        <source>This belongs to a batch that was undone, but was not taken back with it.</source>
        <translation>Dies gehört zu einem zurückgenommenen Stapel, wurde aber nicht mit zurückgenommen.</translation>
    </message>
    <message>
        <source>There are changes beside the workspace that are not copied into it yet[: %{file}]. Somebody who may write there has to open it once; then it can be read.</source>
        <translation>Neben dem Arbeitsbereich liegen Änderungen, die noch nicht in ihn übernommen sind[: %{file}]. Wer dort schreiben darf, muss ihn einmal öffnen; dann lässt er sich lesen.</translation>
    </message>
    <message>
        <source>[“%{value}” ]has not come yet; nobody is born then.</source>
        <translation>[„%{value}“ ]ist noch nicht gekommen; dann ist niemand geboren.</translation>
    </message>
    <message>
        <source>[“%{value}” ]lies more than a year ahead; it was kept as it stands.</source>
        <translation>[„%{value}“ ]liegt mehr als ein Jahr voraus; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a language. Write its name or its two letters, as German or de.</source>
        <translation>[„%{value}“ ]ist keine Sprache. Schreiben Sie ihren Namen oder ihre zwei Buchstaben, wie Deutsch oder de.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a language; it was kept as it stands.</source>
        <translation>[„%{value}“ ]ist keine Sprache; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The lead has no company yet that this could belong to. Give its name as well, as account=Acme.</source>
        <translation>Der Lead hat noch kein Unternehmen, zu dem dies gehören könnte. Geben Sie auch dessen Namen an, wie account=Acme.</translation>
    </message>
    <message>
        <source>The times run backwards[: %{stage}][, entered %{entered}][, left %{left}]. The visit is kept as given and left out of velocity.</source>
        <translation>Die Zeiten laufen rückwärts[: %{stage}][, erreicht %{entered}][, verlassen %{left}]. Der Besuch bleibt wie angegeben und zählt bei der Dauer nicht mit.</translation>
    </message>
    <message>
        <source>A list of people needs a column called “name”;[ %{file}] has none. Is the delimiter right?</source>
        <translation>Eine Personenliste braucht eine Spalte namens „name“;[ %{file}] hat keine. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>The database cannot be reached[: %{location}].[ The answer was: %{reason}.] Check the address, the network and your rights, then try again.</source>
        <translation>Die Datenbank ist nicht zu erreichen[: %{location}].[ Die Antwort war: %{reason}.] Prüfen Sie Adresse, Netz und Rechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The lead has another owner than the last entry of its history of owners says.</source>
        <translation>Für den Lead ist jemand anderes zuständig, als der letzte Eintrag seiner Zuständigkeiten sagt.</translation>
    </message>
    <message>
        <source>The search for leads that are ready was stopped[; %{count} were found]. Run it again to go on.</source>
        <translation>Die Suche nach reifen Leads wurde angehalten[; %{count} sind gefunden]. Ein neuer Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>It was stopped before its turn came.</source>
        <translation>Es wurde angehalten, bevor dies an der Reihe war.</translation>
    </message>
    <message>
        <source>Asking for information[ about %{record}] needs a question. Say what is missing; nothing was changed.</source>
        <translation>Eine Rückfrage[ zu %{record}] braucht eine Frage. Sagen Sie, was fehlt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Who does this[ to %{record}]? A lead is never given, taken or answered by nobody. Say who with --as NAME; in a shared workspace your login must be that of one of its people. Nothing was changed.</source>
        <translation>Wer tut das[ mit %{record}]? Ein Lead wird immer von jemandem vergeben, übernommen oder beantwortet. Sagen Sie mit --as NAME, wer es ist; in einem gemeinsamen Arbeitsbereich muss Ihr Login zu einer seiner Personen gehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A cost line needs an amount: --planned, --committed or --actual; 0 says that it costs nothing. Nothing was added.</source>
        <translation>Eine Kostenzeile braucht einen Betrag: --planned, --committed oder --actual; 0 heißt, dass sie nichts kostet. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an amount of money.[ Write it as %{form}: a point before the decimals, nothing between the thousands.]</source>
        <translation>[„%{value}“ ]ist kein Geldbetrag.[ Schreiben Sie ihn wie %{form}: ein Punkt vor den Nachkommastellen, nichts zwischen den Tausendern.]</translation>
    </message>
    <message>
        <source>From[ %{from}] a lead goes on to[ %{next}], not at once to[ %{stage}]. Say why, or go step by step; nothing was changed.</source>
        <translation>Von[ %{from}] geht ein Lead weiter nach[ %{next}], nicht gleich nach[ %{stage}]. Geben Sie einen Grund an oder gehen Sie Schritt für Schritt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]is earlier than the lead itself[, which began at %{begin}]. Nothing was changed; give a later time.</source>
        <translation>[%{value} ]liegt vor dem Lead selbst[, der mit %{begin} begann]. Nichts wurde geändert; geben Sie eine spätere Zeit an.</translation>
    </message>
    <message>
        <source>More than one version of this agreement is active.</source>
        <translation>Von dieser Vereinbarung gilt mehr als eine Fassung.</translation>
    </message>
    <message>
        <source>This version counts but says nothing: its body is empty.</source>
        <translation>Diese Fassung gilt, sagt aber nichts: Ihr Inhalt ist leer.</translation>
    </message>
    <message>
        <source>A JSON document must be one object, with its keys in braces[: %{file} holds something else].</source>
        <translation>Ein JSON-Dokument muss ein einziges Objekt sein, mit seinen Schlüsseln in geschweiften Klammern[: %{file} enthält etwas anderes].</translation>
    </message>
    <message>
        <source>[Version %{version} ]of the score model does not count at present, and the scores that are stored are those of the version that counts. Nothing was changed. See what it would change with --dry-run, or one lead by &quot;batonctl score show&quot; with --version; activate it to store its scores.</source>
        <translation>[Fassung %{version} ]des Score-Modells gilt derzeit nicht, und gespeichert sind die Scores der Fassung, die gilt. Nichts wurde geändert. Was sie ändern würde, sagt --dry-run, für einen Lead „batonctl score show“ mit --version; aktivieren Sie sie, um ihre Scores zu speichern.</translation>
    </message>
    <message>
        <source>This person is away already[ from %{from}][ to %{to}]. Say only the days that are new.</source>
        <translation>Diese Person ist schon abwesend[ von %{from}][ bis %{to}]. Geben Sie nur die neuen Tage an.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is too long[: %{size} characters][; %{limit} are possible]. Shorten it.</source>
        <translation>[„%{value}“ ]ist zu lang[: %{size} Zeichen][; %{limit} sind möglich]. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Who signs? A signature is somebody&apos;s, never nobody&apos;s. Say who with --as NAME; in a shared workspace your login must be that of one of its people. Nothing was signed.</source>
        <translation>Wer unterschreibt? Eine Unterschrift ist immer die eines Menschen. Sagen Sie mit --as NAME, wessen; in einem gemeinsamen Arbeitsbereich muss Ihr Login zu einer seiner Personen gehören. Nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>Only somebody of that side signs for it[: %{side}]. Let one of them sign, or give whoever does the role or the team of that side. Nothing was signed.</source>
        <translation>Für eine Seite unterschreibt nur, wer zu ihr gehört[: %{side}]. Lassen Sie einen von ihnen unterschreiben, oder geben Sie dem Unterzeichner die Rolle oder das Team dieser Seite. Nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>Whoever signs has signed for another side already[: %{side}]. The sides agree with each other, so different people sign. Nothing was signed.</source>
        <translation>Wer hier unterschreibt, hat schon für eine andere Seite unterschrieben[: %{side}]. Die Seiten einigen sich miteinander, deshalb unterschreiben verschiedene Menschen. Nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>Leads name[ “%{value}”], by which the campaign[ “%{campaign}”] is or was known, and stay with it. Choose another.</source>
        <translation>Leads nennen[ „%{value}“]; so heißt oder hieß die Kampagne[ „%{campaign}“], und sie bleiben bei ihr. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The campaign&apos;s budget is less than nothing.</source>
        <translation>Das Budget der Kampagne liegt unter null.</translation>
    </message>
    <message>
        <source>The campaign or tactic ends before it starts.</source>
        <translation>Die Kampagne oder Maßnahme endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The campaign is not found by its utm_campaign, or by one that it does not have.</source>
        <translation>Die Kampagne wird unter ihrem utm_campaign nicht gefunden oder unter einem, das sie nicht hat.</translation>
    </message>
    <message>
        <source>An amount of this cost line is less than nothing.</source>
        <translation>Ein Betrag dieser Kostenzeile liegt unter null.</translation>
    </message>
    <message>
        <source>The month of this cost line is none.</source>
        <translation>Der Monat dieser Kostenzeile ist keiner.</translation>
    </message>
    <message>
        <source>The cost line is for a tactic of another campaign.</source>
        <translation>Die Kostenzeile gehört zu einer Maßnahme einer anderen Kampagne.</translation>
    </message>
    <message>
        <source>The value[ “%{value}”] does not fit the field[ “%{field}”][ of the type %{type}].[ It can be %{choices}.] Write a number as 200, a day as 2026-03-01, an amount as 12.50 EUR.</source>
        <translation>Der Wert[ „%{value}“] passt nicht zum Feld[ „%{field}“][ des Typs %{type}].[ Möglich sind %{choices}.] Schreiben Sie eine Zahl als 200, einen Tag als 2026-03-01, einen Betrag als 12.50 EUR.</translation>
    </message>
    <message>
        <source>[%{value} ]does not work here at present and can neither take nor answer a lead. Act as somebody who does; nothing was changed.</source>
        <translation>[%{value} ]arbeitet derzeit nicht hier und kann Leads weder nehmen noch beantworten. Handeln Sie als jemand, der hier arbeitet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]does not work for the side that the lead was handed to[: %{side}]. Somebody of that side answers, or marketing operations. Nothing was changed.</source>
        <translation>[%{value} ]arbeitet nicht für die Seite, der der Lead übergeben wurde[: %{side}]. Es antwortet jemand dieser Seite oder Marketing Operations. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The lead was handed to somebody else[ than %{value}]. That person answers, a sales manager for sales, or marketing operations. Nothing was changed.</source>
        <translation>Der Lead wurde jemand anderem[ als %{value}] übergeben. Es antwortet diese Person, für den Vertrieb auch die Vertriebsleitung, oder Marketing Operations. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]has no role of the side[ %{side}] that gets the lead. Name somebody who has, or nobody, so that the lead waits in the queue. Nothing was changed.</source>
        <translation>[%{value} ]hat keine Rolle auf der Seite[ %{side}], die den Lead bekommt. Nennen Sie jemanden, der sie hat, oder niemanden, damit der Lead in der Warteschlange wartet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Too many leads get another owner at once[: at most %{limit} can]. Choose fewer. Nothing was changed.</source>
        <translation>Zu viele Leads bekommen auf einmal einen anderen Zuständigen[: höchstens %{limit} sind möglich]. Wählen Sie weniger. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The touch[ %{value}] was logged more than 90 days ago and can no longer be taken back. Nothing was changed; log a note that puts it right.</source>
        <translation>Der Kontakt[ %{value}] wurde vor mehr als 90 Tagen erfasst und lässt sich nicht mehr zurücknehmen. Nichts wurde geändert; erfassen Sie eine Notiz, die ihn richtigstellt.</translation>
    </message>
    <message>
        <source>Somebody else logged the touch[ %{value}]. That person takes it back, a sales manager for sales, or marketing operations. Say who you are with --as NAME; nothing was changed.</source>
        <translation>Jemand anderes hat den Kontakt[ %{value}] erfasst. Zurücknehmen kann ihn diese Person, für den Vertrieb auch die Vertriebsleitung, oder Marketing Operations. Sagen Sie mit --as NAME, wer Sie sind; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The signature[ of %{side}] is missing, and without it the version does not count. Have it signed on the page Agreements or with &quot;batonctl[ %{kind}] sign&quot;, then activate it.</source>
        <translation>Die Unterschrift[ von %{side}] fehlt, und ohne sie gilt die Fassung nicht. Lassen Sie sie auf der Seite Vereinbarungen oder mit „batonctl[ %{kind}] sign“ unterschreiben und aktivieren Sie sie dann.</translation>
    </message>
    <message>
        <source>This version counts without the signature of a side that it binds.</source>
        <translation>Diese Fassung gilt, obwohl die Unterschrift einer Seite fehlt, die sie bindet.</translation>
    </message>
    <message>
        <source>The workspace refused this: whoever has a lead gives it away himself, or a sales manager or marketing operations does, and an answer is given by answering. Nothing was changed.</source>
        <translation>Der Arbeitsbereich hat das abgelehnt: Einen Lead gibt weiter, wer ihn hat, oder die Vertriebsleitung oder Marketing Operations; eine Übergabe wird nur durch Beantworten entschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>In a shared workspace everybody acts under his own login, so nobody signs, takes or answers as somebody else. Nothing was changed.</source>
        <translation>In einem gemeinsamen Arbeitsbereich handeln alle unter ihrer eigenen Anmeldung; niemand unterschreibt, übernimmt oder beantwortet etwas im Namen anderer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program does what is due[ for %{who}][ on %{host}][, since %{since}]. It is done once, so nothing was begun here; try again when that run has ended.</source>
        <translation>Ein anderes Programm erledigt gerade, was fällig ist[, für %{who}][, auf %{host}][, seit %{since}]. Es wird nur einmal erledigt, deshalb wurde hier nichts begonnen; versuchen Sie es wieder, wenn jener Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>This is not a JSON document[: %{file}][; reading ended in line %{line} at character %{column}][ (%{reason})]. Check the brackets, quotes and commas before that.</source>
        <translation>Das ist kein JSON-Dokument[: %{file}][; das Lesen endete in Zeile %{line} bei Zeichen %{column}][ (%{reason})]. Prüfen Sie die Klammern, Anführungszeichen und Kommas davor.</translation>
    </message>
    <message>
        <source>Somebody answered for it since, so it stays as it is.</source>
        <translation>Seitdem beantwortet, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>It was moved since, so it stays as it is.</source>
        <translation>Seitdem verschoben, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>It was given to somebody or put into a queue since, so it stays as it is.</source>
        <translation>Seitdem zugeteilt oder in eine Warteschlange gestellt, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Somebody was in touch with it since, so it stays as it is.</source>
        <translation>Seitdem gab es einen Kontakt, deshalb bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>This version[ (%{version})] stays as it is: something was decided by it since, or another counts by now. To go back, draft what counted before as a new version, have it signed and activate it.</source>
        <translation>Diese Fassung[ (%{version})] bleibt, wie sie ist: Seither wurde nach ihr entschieden, oder inzwischen gilt eine andere. Um zurückzugehen, legen Sie die frühere als neue Fassung an, lassen Sie sie unterschreiben und aktivieren Sie sie.</translation>
    </message>
    <message>
        <source>This link[, “%{value}”,] names nothing that is here. It may belong to another workspace: open that one first.</source>
        <translation>Dieser Verweis[, „%{value}“,] nennt nichts, was hier ist. Vielleicht gehört er zu einem anderen Arbeitsbereich: Öffnen Sie zuerst jenen.</translation>
    </message>
    <message>
        <source>Batch[ %{batch}] cannot be done again: rows that it had made were removed. Do it anew, as an import of the same file.</source>
        <translation>Der Schritt[ %{batch}] lässt sich nicht wiederholen: Zeilen, die er angelegt hatte, wurden entfernt. Führen Sie ihn neu aus, etwa als Import derselben Datei.</translation>
    </message>
    <message>
        <source>Another row says[ “%{value}”] of the same field[ “%{field}”], which both share. Keep one of them.</source>
        <translation>Eine andere Zeile sagt[ „%{value}“] über dasselbe Feld[ „%{field}“], das beide teilen. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] was changed by somebody else meanwhile; theirs was kept.</source>
        <translation>Das Feld[ „%{field}“] hat inzwischen jemand anderes geändert; dessen Wert blieb stehen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same rows again and again. Nothing was changed; try it again.</source>
        <translation>Jemand anderes hat dieselben Zeilen immer wieder geändert. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The view cannot be read[: %{value}]. Save it again from the list.</source>
        <translation>Die Ansicht lässt sich nicht lesen[: %{value}]. Speichern Sie sie aus der Liste neu.</translation>
    </message>
    <message>
        <source>The view[ “%{name}”] is locked: marketing operations change it. Save yours under another name.</source>
        <translation>Die Ansicht[ „%{name}“] ist gesperrt: Marketing Operations ändert sie. Speichern Sie Ihre unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>A view[ “%{name}”] is there already. Choose another name.</source>
        <translation>Eine Ansicht[ „%{name}“] gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The view[ “%{name}”] is somebody else’s. Save yours under another name.</source>
        <translation>Die Ansicht[ „%{name}“] gehört jemand anderem. Speichern Sie Ihre unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Marketing operations say who begins with which view.</source>
        <translation>Marketing Operations legt fest, wer mit welcher Ansicht beginnt.</translation>
    </message>
    <message>
        <source>Nobody else sees a private view, so nobody can begin with it. Share it first.</source>
        <translation>Eine private Ansicht sieht sonst niemand, also kann niemand damit beginnen. Teilen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Somebody changed this view meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat diese Ansicht inzwischen geändert. Sehen Sie noch einmal nach und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>This view is not there any more, or it is not shared with you.</source>
        <translation>Diese Ansicht gibt es nicht mehr, oder sie ist nicht für Sie freigegeben.</translation>
    </message>
    <message>
        <source>This entry of the log of exports does not say what the records left for.</source>
        <translation>Dieser Eintrag im Protokoll der Exporte sagt nicht, wofür die Datensätze hinausgingen.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde angehalten; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Whoever is not active here any more takes nothing out. Nothing was written.</source>
        <translation>Wer hier nicht mehr aktiv ist, nimmt nichts mit hinaus. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This is the open workspace itself[: %{file}]. Choose another name; nothing was written.</source>
        <translation>Das ist der geöffnete Arbeitsbereich selbst[: %{file}]. Wählen Sie einen anderen Namen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Sales takes out[ at most %{limit}] rows with names in a day[; %{before} went in the last 24 hours, and these are %{count}]. Choose fewer, or ask your manager. Nothing was written.</source>
        <translation>Der Vertrieb nimmt an einem Tag[ höchstens %{limit}] Zeilen mit Namen hinaus[; %{before} gingen in den letzten 24 Stunden, und das sind %{count}]. Wählen Sie weniger oder fragen Sie Ihre Leitung. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>These are too many rows for this form[: %{count}][; it takes %{limit}]. Choose fewer, or a table as text. Nothing was written.</source>
        <translation>Das sind zu viele Zeilen für diese Form[: %{count}][; sie fasst %{limit}]. Wählen Sie weniger oder eine Tabelle als Text. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Who takes these records out? In a shared workspace your login must be that of one of its people. Nothing was written.</source>
        <translation>Wer nimmt diese Datensätze hinaus? In einem gemeinsamen Arbeitsbereich muss Ihre Anmeldung die einer seiner Personen sein. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Say for whom these records are, and what for. Nothing was written.</source>
        <translation>Sagen Sie, für wen diese Datensätze sind und wofür. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>With your role you may not take out who people are. Take such columns away, or ask marketing. Nothing was written.</source>
        <translation>Mit Ihrer Rolle dürfen Sie nicht hinausnehmen, wer die Leute sind. Nehmen Sie solche Spalten weg oder fragen Sie das Marketing. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full[: %{file}]. Make room and try again; nothing was written.</source>
        <translation>Der Datenträger ist voll[: %{file}]. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The lead belongs to[ “%{before}”] so far; the row gives it the company[ “%{value}”] instead. Ignore the column if the company shall stay.</source>
        <translation>Der Lead gehört bisher zu[ „%{before}“]; die Zeile gibt ihm stattdessen die Firma[ „%{value}“]. Ignorieren Sie die Spalte, wenn die Firma bleiben soll.</translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a number. Write digits alone, or leave it empty.</source>
        <translation>[„%{value}“ ]ist keine Zahl. Schreiben Sie nur Ziffern, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The lead belongs to this campaign[, “%{campaign}”,] already. Nothing was changed.</source>
        <translation>Der Lead gehört schon zu dieser Kampagne[, „%{campaign}“]. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The campaign[ “%{campaign}”] is over. Choose one that is not. Nothing was changed.</source>
        <translation>Die Kampagne[ „%{campaign}“] ist vorbei. Wählen Sie eine, die es nicht ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Too many leads are added to a campaign at once[: at most %{limit} can]. Choose fewer. Nothing was changed.</source>
        <translation>Es werden zu viele Leads auf einmal in eine Kampagne aufgenommen[: höchstens %{limit} sind möglich]. Wählen Sie weniger. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such interest any more.</source>
        <translation>Dieses Interesse gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You may take out the records that are yours[; %{count} of these are not]. Choose your own, or ask your manager. Nothing was written.</source>
        <translation>Sie dürfen mitnehmen, was Ihnen gehört[; %{count} davon gehören nicht dazu]. Wählen Sie die eigenen oder fragen Sie Ihre Leitung. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>You may take out the records of your team[; %{count} of these are not]. Choose those alone. Nothing was written.</source>
        <translation>Sie dürfen mitnehmen, was Ihrem Team gehört[; %{count} davon gehören nicht dazu]. Wählen Sie diese allein. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The field[ “%{field}”] is not written but changed by what is done: move, take, give or assign the lead.</source>
        <translation>Das Feld[ „%{field}“] wird nicht geschrieben, sondern durch das geändert, was man tut: den Lead verschieben, nehmen, geben oder zuweisen.</translation>
    </message>
    <message>
        <source>Only a window that has begun can stand beside the one before. Give its beginning.</source>
        <translation>Nur ein Zeitraum, der begonnen hat, kann neben dem davor stehen. Geben Sie seinen Anfang an.</translation>
    </message>
    <message>
        <source>The next step was due or done before it was planned, or answered without being done.</source>
        <translation>Der nächste Schritt war fällig oder getan, bevor er geplant war, oder er ist beantwortet, ohne getan zu sein.</translation>
    </message>
    <message>
        <source>The next step names a call, mail or meeting that its lead does not have.</source>
        <translation>Der nächste Schritt nennt einen Anruf, eine E-Mail oder ein Treffen, das der Lead nicht hat.</translation>
    </message>
    <message>
        <source>Somebody changed the step[ %{value}] meanwhile. Look again, then repeat your change.</source>
        <translation>Jemand hat den Schritt[ %{value}] inzwischen geändert. Sehen Sie noch einmal nach, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>The step[ %{value}] is done already. Nothing was changed.</source>
        <translation>Der Schritt[ %{value}] ist schon getan. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]is later than now. Nothing was changed; a step is planned, and done, by now.</source>
        <translation>[%{value} ]ist später als jetzt. Nichts wurde geändert; geplant und getan wird ein Schritt bis jetzt.</translation>
    </message>
    <message>
        <source>The lead rests or has ended, so the playbook suggests nothing. Say when with --due; nothing was changed.</source>
        <translation>Der Lead ruht oder ist beendet, darum ist nichts vorgeschlagen. Sagen Sie mit --due, wann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A task needs words. Give them with --note.</source>
        <translation>Eine Aufgabe braucht Worte. Geben Sie sie mit --note an.</translation>
    </message>
    <message>
        <source>The step[ %{value}] is open as it is. Nothing was changed.</source>
        <translation>Der Schritt[ %{value}] ist ohnehin offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>[%{value} ]is over already. Nothing was changed; give a later time.</source>
        <translation>[%{value} ]ist schon vorbei. Nichts wurde geändert; geben Sie eine spätere Zeit an.</translation>
    </message>
    <message>
        <source>There is no step[ %{value}]. &quot;batonctl step list&quot; names those of a lead.</source>
        <translation>Es gibt keinen Schritt[ %{value}]. „batonctl step list“ nennt die eines Leads.</translation>
    </message>
    <message>
        <source>Only a call that ended as a callback is followed by a call at a given time[: %{value}]. Leave the time out, or say that it ended so.</source>
        <translation>Nur auf einen Anruf, der als Rückruf endete, folgt ein Anruf zu einer bestimmten Zeit[: %{value}]. Lassen Sie die Zeit weg, oder sagen Sie, dass er so endete.</translation>
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
    <name>baton::AbsenceSection</name>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>None is known from now on.</source>
        <translation>Ab jetzt ist keine bekannt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>baton::AccountLeadList</name>
    <message>
        <source>Leads of this account</source>
        <translation>Leads dieser Firma</translation>
    </message>
</context>
<context>
    <name>baton::AccountPane</name>
    <message>
        <source>The account in detail</source>
        <translation>Die Firma im Einzelnen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln Beschäftigter</numerusform>
            <numerusform>%Ln Beschäftigte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::AccountWindow</name>
    <message>
        <source>Show its leads</source>
        <translation>Ihre Leads zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>baton::AccountsPage</name>
    <message>
        <source>Show its leads</source>
        <translation>Ihre Leads zeigen</translation>
    </message>
    <message>
        <source>Find in these accounts</source>
        <translation>In diesen Firmen suchen</translation>
    </message>
    <message>
        <source>Filter, as openLeads &gt;= 2 and country = DE</source>
        <translation>Filter, etwa openLeads &gt;= 2 and country = DE</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>Keine Firma ist gewählt.</translation>
    </message>
    <message>
        <source>its leads</source>
        <translation>ihre Leads</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 accounts</source>
        <translation>
            <numerusform>%1 von %2 Firma</numerusform>
            <numerusform>%1 von %2 Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 Firma</numerusform>
            <numerusform>%1 Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has “%1” in it.</source>
        <translation>Keine Firma enthält „%1“.</translation>
    </message>
    <message>
        <source>Names and websites were looked through.</source>
        <translation>Durchsucht wurden Namen und Webseiten.</translation>
    </message>
    <message>
        <source>No account meets the condition %1.</source>
        <translation>Keine Firma erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet solche.</translation>
    </message>
    <message>
        <source>No company is known yet.</source>
        <translation>Noch ist keine Firma bekannt.</translation>
    </message>
    <message>
        <source>Accounts come with leads: a list with a column of companies brings them along.</source>
        <translation>Firmen kommen mit Leads: Eine Liste mit einer Spalte für Firmen bringt sie mit.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>For the account that is looked at</source>
        <translation>Für die Firma, die angesehen wird</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Firmen zeigen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>baton::ActivityPopover</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nichts läuft gerade</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Imports, scoring, routing and all else that takes longer than a second stands here, with what came of it.</source>
        <translation>Importe, Bewertung, Zuteilung und alles andere, was länger als eine Sekunde dauert, steht hier, und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>baton::AgreementPane</name>
    <message>
        <source>none has to sign, each may</source>
        <translation>keine muss, jede darf</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>nötig: %1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ unterschrieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>? missing</source>
        <translation>? fehlt</translation>
    </message>
    <message>
        <source>has not signed</source>
        <translation>hat nicht unterschrieben</translation>
    </message>
</context>
<context>
    <name>baton::AgreementPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>baton::AgreementSheet</name>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>What Baton brings along</source>
        <translation>Batons Vorlage</translation>
    </message>
</context>
<context>
    <name>baton::AgreementsPage</name>
    <message>
        <source>What Baton brings along</source>
        <translation>Batons Vorlage</translation>
    </message>
    <message>
        <source>Version %1 is a draft. Nothing changes for anybody until it counts.</source>
        <translation>Fassung %1 ist ein Entwurf. Bis sie gilt, ändert sich für niemanden etwas.</translation>
    </message>
    <message>
        <source>As version %1</source>
        <translation>Wie Fassung %1</translation>
    </message>
    <message>
        <source>New draft from a file</source>
        <translation>Neuer Entwurf aus einer Datei</translation>
    </message>
    <message>
        <source>Agreements (*.json)</source>
        <translation>Vereinbarungen (*.json)</translation>
    </message>
    <message>
        <source>Save this version as a file</source>
        <translation>Diese Fassung als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 has signed version %2.</source>
        <translation>%1 hat Fassung %2 unterschrieben.</translation>
    </message>
    <message>
        <source>Shall %1 count from now on?</source>
        <translation>Soll von jetzt an %1 gelten?</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Version %1 counts from now on.</source>
        <translation>Fassung %1 gilt von jetzt an.</translation>
    </message>
    <message>
        <source>Counting what it would change …</source>
        <translation>Es wird gezählt, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Of %1 leads of the last twelve months %2 would be ready for sales by it.</source>
        <translation>Von %1 Leads der letzten zwölf Monate wären danach %2 reif für den Vertrieb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the others lack data alone.</source>
        <translation>
            <numerusform>Einem der anderen fehlen nur Daten.</numerusform>
            <numerusform>%Ln der anderen fehlen nur Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>By version %1 it is %2.</source>
        <translation>Nach Fassung %1 sind es %2.</translation>
    </message>
    <message>
        <source>New draft from what Baton brings</source>
        <translation>Neuer Entwurf nach Batons Vorlage</translation>
    </message>
    <message>
        <source>New draft from this version</source>
        <translation>Neuer Entwurf nach dieser Fassung</translation>
    </message>
    <message>
        <source>New draft from a file…</source>
        <translation>Neuer Entwurf aus einer Datei …</translation>
    </message>
    <message>
        <source>Save this version as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Sign for %1</source>
        <translation>Unterschreiben für %1</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>New draft from version %1</source>
        <translation>Neuer Entwurf nach Fassung %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1: version %2 counts</source>
        <translation>%1: Fassung %2 gilt</translation>
    </message>
    <message>
        <source>%1: none counts yet</source>
        <translation>%1: noch gilt keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>what was agreed on</source>
        <translation>was vereinbart wurde</translation>
    </message>
    <message>
        <source>activate</source>
        <translation>in Kraft setzen</translation>
    </message>
    <message>
        <source>new draft</source>
        <translation>neuer Entwurf</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>%1 entwerfen</translation>
    </message>
    <message>
        <source>Nobody signs or decides what counts by a key: do it on the page Agreements.</source>
        <translation>Niemand unterschreibt oder entscheidet mit einer Taste, was gilt: Tun Sie es auf der Seite „Vereinbarungen“.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>sign %1</source>
        <translation>%1 unterschreiben</translation>
    </message>
    <message>
        <source>make %1 count</source>
        <translation>%1 gelten lassen</translation>
    </message>
    <message numerus="yes">
        <source>By the last half year %Ln of these promises would hardly be kept.</source>
        <translation>
            <numerusform>Nach dem letzten halben Jahr wäre %Ln dieser Zusagen kaum zu halten.</numerusform>
            <numerusform>Nach dem letzten halben Jahr wären %Ln dieser Zusagen kaum zu halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>More leads come than those who get them can take.</source>
        <translation>Es kommen mehr Leads, als die annehmen können, die sie bekommen.</translation>
    </message>
    <message>
        <source>Say why it shall hold all the same.</source>
        <translation>Sagen Sie, warum es dennoch gelten soll.</translation>
    </message>
    <message>
        <source>Print this version…</source>
        <translation>Diese Fassung drucken…</translation>
    </message>
</context>
<context>
    <name>baton::AnswerDialog</name>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Why does %1 go back?</source>
        <translation>Warum geht %1 zurück?</translation>
    </message>
    <message>
        <source>What is missing of %1?</source>
        <translation>Was fehlt von %1?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>In your words, if it helps</source>
        <translation>In Ihren Worten, wenn es hilft</translation>
    </message>
    <message>
        <source>As “Which country?”</source>
        <translation>Etwa „Welches Land?“</translation>
    </message>
    <message>
        <source>The lead waits as “%1”, and its clocks stand still.</source>
        <translation>Der Lead wartet als „%1“, und seine Uhren stehen still.</translation>
    </message>
    <message>
        <source>Choose a reason: 1 to 9.</source>
        <translation>Wählen Sie einen Grund: 1 bis 9.</translation>
    </message>
    <message>
        <source>The lead goes to “%1”.</source>
        <translation>Der Lead geht nach „%1“.</translation>
    </message>
    <message>
        <source>The lead stays where it is in the funnel and can be handed over anew.</source>
        <translation>Der Lead bleibt im Trichter, wo er ist, und kann neu übergeben werden.</translation>
    </message>
</context>
<context>
    <name>baton::BatchList</name>
    <message>
        <source>Imported so far</source>
        <translation>Bisher eingelesen</translation>
    </message>
    <message>
        <source>each can be undone for 90 days</source>
        <translation>jedes lässt sich 90 Tage lang zurücknehmen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>unfinished: import the file again to go on</source>
        <translation>unfertig: lesen Sie die Datei noch einmal ein, um fortzufahren</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 rows</source>
        <translation>
            <numerusform>abgebrochen nach %1 Zeile</numerusform>
            <numerusform>abgebrochen nach %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 left out</source>
        <translation>%1 neu, %2 geändert, %3 ausgelassen</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>Das Einlesen von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>undone in part, %1 fields or records stayed</source>
        <translation>
            <numerusform>teilweise rückgängig gemacht, %1 Feld oder Datensatz blieb</numerusform>
            <numerusform>teilweise rückgängig gemacht, %1 Felder oder Datensätze blieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BehaviourSection</name>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>In den letzten 90 Tagen geschah nichts.</translation>
    </message>
</context>
<context>
    <name>baton::BehaviourStrip</name>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interests</source>
        <translation>
            <numerusform>%Ln Interesse</numerusform>
            <numerusform>%Ln Interessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln Treffen</numerusform>
            <numerusform>%Ln Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in 90 days</source>
        <translation>nichts in 90 Tagen</translation>
    </message>
    <message>
        <source>handed over on %1</source>
        <translation>übergeben am %1</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::BulkBar</name>
    <message>
        <source>For the leads that are chosen</source>
        <translation>Für die gewählten Leads</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Feld bearbeiten…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are chosen</source>
        <translation>
            <numerusform>%Ln Lead ist gewählt</numerusform>
            <numerusform>%Ln Leads sind gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln leads</source>
        <translation>
            <numerusform>%Ln Lead bearbeiten</numerusform>
            <numerusform>%Ln Leads bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Empty the field</source>
        <translation>Feld &amp;leeren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>What all of them shall have</source>
        <translation>Was alle haben sollen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln leads</source>
        <translation>
            <numerusform>%1 von %Ln Lead</numerusform>
            <numerusform>%1 von %Ln Leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BulkEdits</name>
    <message numerus="yes">
        <source>%Ln fields stay as they are.</source>
        <translation>
            <numerusform>%Ln Feld bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Felder bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were changed.</source>
        <translation>
            <numerusform>%Ln Feld wurde geändert.</numerusform>
            <numerusform>%Ln Felder wurden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CampaignDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What it is to achieve</source>
        <translation>Was sie erreichen soll</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>without a budget</source>
        <translation>ohne Budget</translation>
    </message>
    <message>
        <source>As in its links: spring-fair</source>
        <translation>Wie in ihren Links: fruehjahrsmesse</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>What was learnt, when it is over</source>
        <translation>Was gelernt wurde, wenn sie vorbei ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>B&amp;udget</source>
        <translation>B&amp;udget</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>ut&amp;m_campaign</source>
        <translation>ut&amp;m_campaign</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Zustän&amp;dig</translation>
    </message>
    <message>
        <source>&amp;Retrospective</source>
        <translation>&amp;Rückblick</translation>
    </message>
</context>
<context>
    <name>baton::CampaignListModel</name>
    <message>
        <source>Other campaigns</source>
        <translation>Andere Kampagnen</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Per interest</source>
        <translation>Je Interesse</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Je Lead</translation>
    </message>
    <message>
        <source>Per MQL</source>
        <translation>Je MQL</translation>
    </message>
    <message>
        <source>Per won</source>
        <translation>Je gewonnenem</translation>
    </message>
</context>
<context>
    <name>baton::CampaignListView</name>
    <message>
        <source>The campaign in detail</source>
        <translation>Die Kampagne im Einzelnen</translation>
    </message>
    <message>
        <source>Find in these campaigns</source>
        <translation>In diesen Kampagnen suchen</translation>
    </message>
    <message>
        <source>Filter, as status = live and leads &gt;= 10</source>
        <translation>Filtern, etwa status = live and leads &gt;= 10</translation>
    </message>
    <message>
        <source>No campaign is chosen.</source>
        <translation>Es ist keine Kampagne gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 campaigns</source>
        <translation>
            <numerusform>%1 von %2 Kampagne</numerusform>
            <numerusform>%1 von %2 Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 campaigns</source>
        <translation>
            <numerusform>%1 Kampagne</numerusform>
            <numerusform>%1 Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign has “%1” in it.</source>
        <translation>Keine Kampagne enthält „%1“.</translation>
    </message>
    <message>
        <source>Names, aims, owners and utm_campaigns were looked through.</source>
        <translation>Gesucht wurde in Namen, Zielen, Zuständigen und utm_campaigns.</translation>
    </message>
    <message>
        <source>No campaign meets the condition %1.</source>
        <translation>Keine Kampagne erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet diese.</translation>
    </message>
    <message>
        <source>No campaign is planned yet.</source>
        <translation>Noch ist keine Kampagne geplant.</translation>
    </message>
    <message>
        <source>As soon as there is one, this page shows what it costs and which leads it brings.</source>
        <translation>Sobald es eine gibt, zeigt diese Seite, was sie kostet und welche Leads sie bringt.</translation>
    </message>
    <message>
        <source>Plan a campaign</source>
        <translation>Kampagne planen</translation>
    </message>
    <message>
        <source>List of campaigns</source>
        <translation>Liste der Kampagnen</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>Alle Kampagnen zeigen</translation>
    </message>
</context>
<context>
    <name>baton::CampaignSection</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CampaignSheet</name>
    <message>
        <source>Costs against the plan</source>
        <translation>Kosten gegen den Plan</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenzeilen</translation>
    </message>
    <message>
        <source>What came of the campaign</source>
        <translation>Was die Kampagne brachte</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was sie brachte</translation>
    </message>
    <message>
        <source>Costs by category</source>
        <translation>Kosten nach Art</translation>
    </message>
    <message>
        <source>Costs by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>Remove tactic</source>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Remove cost line</source>
        <translation>Kostenzeile entfernen</translation>
    </message>
    <message>
        <source>none yet; a campaign goes live with at least one</source>
        <translation>noch keine; eine Kampagne läuft mit mindestens einer an</translation>
    </message>
    <message>
        <source>budget %1, %2 planned</source>
        <translation>Budget %1, davon %2 geplant</translation>
    </message>
    <message>
        <source>Learnt: %1</source>
        <translation>Gelernt: %1</translation>
    </message>
    <message>
        <source>nothing is planned or paid</source>
        <translation>nichts ist geplant oder gezahlt</translation>
    </message>
    <message>
        <source>by the leads asked for; costs are the whole campaign’s</source>
        <translation>nach den gefragten Leads; Kosten sind die der ganzen Kampagne</translation>
    </message>
</context>
<context>
    <name>baton::CampaignSource</name>
    <message>
        <source>campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
</context>
<context>
    <name>baton::CampaignsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The tactic “%1” is removed.</source>
        <translation>Die Maßnahme „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>remove the cost line</source>
        <translation>Kostenzeile entfernen</translation>
    </message>
    <message>
        <source>The cost line is removed.</source>
        <translation>Die Kostenzeile ist entfernt.</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its tactics and costs.</source>
        <translation>„%1“ ist gelöscht, mit den Maßnahmen und Kosten.</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>edit the cost line</source>
        <translation>Kostenzeile bearbeiten</translation>
    </message>
    <message>
        <source>add the cost line</source>
        <translation>Kostenzeile hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>MQL from</source>
        <translation>MQL aus</translation>
    </message>
    <message>
        <source>Won from</source>
        <translation>Gewonnen aus</translation>
    </message>
    <message>
        <source>Leads from</source>
        <translation>Leads aus</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add tactic</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Costs as a &amp;table</source>
        <translation>Kosten als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Which campaigns</source>
        <translation>Welche Kampagnen</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Not yet over</source>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Choose a campaign above: here stand its plan and what came of it.</source>
        <translation>Wählen Sie oben eine Kampagne: Hier stehen ihr Plan und was sie brachte.</translation>
    </message>
    <message>
        <source>No campaign is planned yet.</source>
        <translation>Noch ist keine Kampagne geplant.</translation>
    </message>
    <message>
        <source>As soon as there is one, this page shows what it costs and which leads it brings.</source>
        <translation>Sobald es eine gibt, zeigt diese Seite, was sie kostet und welche Leads sie bringt.</translation>
    </message>
    <message>
        <source>Plan a campaign</source>
        <translation>Eine Kampagne planen</translation>
    </message>
    <message>
        <source>No campaign is in this state: “%1”.</source>
        <translation>Keine Kampagne hat diesen Stand: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns are in another one.</source>
        <translation>
            <numerusform>%Ln Kampagne hat einen anderen.</numerusform>
            <numerusform>%Ln Kampagnen haben einen anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>Alle Kampagnen zeigen</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet solche.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 Lead</numerusform>
            <numerusform>%1 Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation>neue Kampagne</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open these leads</source>
        <translation>diese Leads öffnen</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>undo “%1”</source>
        <translation>„%1“ rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tactics go with it</source>
        <translation>
            <numerusform>%Ln Maßnahme geht mit ihr</numerusform>
            <numerusform>%Ln Maßnahmen gehen mit ihr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost lines</source>
        <translation>
            <numerusform>%Ln Kostenzeile</numerusform>
            <numerusform>%Ln Kostenzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, dazu </translation>
    </message>
    <message>
        <source>%1 brings all of it back.</source>
        <translation>%1 bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete the campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>No lead meets the condition %1.</source>
        <translation>Kein Lead erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>a new campaign</source>
        <translation>eine neue Kampagne</translation>
    </message>
    <message>
        <source>a new tactic</source>
        <translation>eine neue Maßnahme</translation>
    </message>
    <message>
        <source>no room for: %1</source>
        <translation>kein Platz für: %1</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Ihre Leads zeigen</translation>
    </message>
    <message>
        <source>Plan and results</source>
        <translation>Plan und Ergebnisse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>plan and results</source>
        <translation>Plan und Ergebnisse</translation>
    </message>
</context>
<context>
    <name>baton::ClockSection</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Nothing was promised for this lead yet.</source>
        <translation>Für diesen Lead wurde noch nichts zugesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln zu spät</numerusform>
            <numerusform>%Ln zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody, from %1</source>
        <translation>Niemand, ab %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
</context>
<context>
    <name>baton::ColumnFilter</name>
    <message>
        <source>As &gt; 40, &lt;= 100, &gt; 40 and &lt; 100, is missing</source>
        <translation>Wie &gt; 40, &lt;= 100, &gt; 40 and &lt; 100, is missing</translation>
    </message>
    <message>
        <source>As today, &gt; -30d, &lt; 2026-01-31, is missing</source>
        <translation>Wie today, &gt; -30d, &lt; 2026-01-31, is missing</translation>
    </message>
    <message>
        <source>One of the choices, or is missing</source>
        <translation>Eines der Auswahl oder is missing</translation>
    </message>
    <message>
        <source>As words to find, = whole text, starts with a, is missing</source>
        <translation>Wie Wörter darin, = ganzer Text, starts with a, is missing</translation>
    </message>
    <message>
        <source>One of the choices, several with commas, or is missing</source>
        <translation>Eines der Auswahl, mehrere mit Kommas, oder is missing</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>baton::ColumnFilters</name>
    <message>
        <source>Filter by column</source>
        <translation>Nach Spalten filtern</translation>
    </message>
</context>
<context>
    <name>baton::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Eine Spalte finden</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>↑ sorted by it</source>
        <translation>↑ danach sortiert</translation>
    </message>
    <message>
        <source>↓ sorted by it</source>
        <translation>↓ danach sortiert</translation>
    </message>
    <message>
        <source>(no room in this window)</source>
        <translation>(kein Platz in diesem Fenster)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>group by</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Columns that &amp;stay</source>
        <translation>Spalten, die &amp;stehen bleiben</translation>
    </message>
    <message>
        <source>None</source>
        <comment>columns that stay</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>baton::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>baton::CommandSource</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>baton::Composition</name>
    <message>
        <source>Making the workspace</source>
        <translation>Arbeitsbereich wird angelegt</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Beispielfirma wird angelegt</translation>
    </message>
    <message>
        <source>Wait for the work that is going on, or cancel it: %1</source>
        <translation>Warten Sie auf die laufende Arbeit oder brechen Sie sie ab: %1</translation>
    </message>
</context>
<context>
    <name>baton::ConditionBox</name>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Upper and lower case are the same: in names of people, sources and channels all letters, in other texts those from a to z. There “MÜN” does not find “mün”.</source>
        <translation>Groß- und Kleinschreibung gilt gleich: in Namen von Personen, Quellen und Kanälen bei allen Buchstaben, in anderen Texten bei a bis z. Dort findet „MÜN“ nicht „mün“.</translation>
    </message>
</context>
<context>
    <name>baton::ConditionChips</name>
    <message>
        <source>What the filter asks</source>
        <translation>Was der Filter fragt</translation>
    </message>
</context>
<context>
    <name>baton::ConflictDialog</name>
    <message>
        <source>Somebody changed %1 of %2 while you wrote.</source>
        <translation>Jemand hat %1 von %2 geändert, während Sie schrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed %Ln fields while you wrote.</source>
        <translation>
            <numerusform>Jemand hat %Ln Feld geändert, während Sie schrieben.</numerusform>
            <numerusform>Jemand hat %Ln Felder geändert, während Sie schrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What each of you wants</source>
        <translation>Was jeder von Ihnen will</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Theirs stands unless you choose yours. Space changes what stands of a field; nothing is written before you say so.</source>
        <translation>Der fremde Wert gilt, wenn Sie nicht Ihren wählen. Die Leertaste wechselt, was bei einem Feld gilt; geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alles &amp;meins</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alles &amp;fremde</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Fremdes behalten</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>Meins schreiben</translation>
    </message>
    <message>
        <source>Nothing of yours is written.</source>
        <translation>Von Ihnen wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields of yours are written over theirs.</source>
        <translation>
            <numerusform>%Ln Feld von Ihnen ersetzt das fremde.</numerusform>
            <numerusform>%Ln Felder von Ihnen ersetzen die fremden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ConflictModel</name>
    <message>
        <source>yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>das fremde</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Es gilt</translation>
    </message>
</context>
<context>
    <name>baton::ConnectionMark</name>
    <message>
        <source>Connected, everything is saved</source>
        <translation>Verbunden, alles ist gespeichert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>baton::CostDialog</name>
    <message>
        <source>Edit a cost line</source>
        <translation>Kostenzeile bearbeiten</translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation>Neue Kostenzeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>(the campaign as a whole)</source>
        <translation>(die Kampagne als Ganzes)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Tactic</source>
        <translation>Ma&amp;ßnahme</translation>
    </message>
    <message>
        <source>&amp;Planned, in %1</source>
        <translation>Ge&amp;plant, in %1</translation>
    </message>
    <message>
        <source>P&amp;romised</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>P&amp;aid</source>
        <translation>&amp;Gezahlt</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Lieferant</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>Remove cost line</source>
        <translation>Kostenzeile entfernen</translation>
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
        <source>Which database?</source>
        <translation>Welche Datenbank?</translation>
    </message>
</context>
<context>
    <name>baton::DeedHistory</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Hier wurde noch nichts getan</translation>
    </message>
    <message>
        <source>Something else was done since.</source>
        <translation>Seitdem wurde etwas anderes getan.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again. %2</source>
        <translation>„%1“ lässt sich nicht wiederholen. %2</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Es wurde nichts zurückgenommen</translation>
    </message>
</context>
<context>
    <name>baton::DesktopNotices</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>baton::DraftBar</name>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>baton::DraftOffer</name>
    <message>
        <source>What was not &amp;finished…</source>
        <translation>Nicht Ab&amp;geschlossenes …</translation>
    </message>
</context>
<context>
    <name>baton::DraftsDialog</name>
    <message>
        <source>What was not finished</source>
        <translation>Was nicht abgeschlossen wurde</translation>
    </message>
    <message>
        <source>Nothing waits here. What you type into a dialog and do not finish is kept, and can be gone on with from here.</source>
        <translation>Hier wartet nichts. Was Sie in einen Dialog schreiben und nicht abschließen, wird aufgehoben; von hier aus geht es damit weiter.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>What you typed and did not finish</source>
        <translation>Was Sie geschrieben und nicht abgeschlossen haben</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
</context>
<context>
    <name>baton::DueJobs</name>
    <message>
        <source>Looking which leads are ready for sales</source>
        <translation>Es wird geprüft, welche Leads reif für den Vertrieb sind</translation>
    </message>
    <message>
        <source>Giving leads their owners</source>
        <translation>Leads bekommen ihre Zuständigen</translation>
    </message>
    <message>
        <source>Scoring the leads</source>
        <translation>Leads werden bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads became ready for sales.</source>
        <translation>
            <numerusform>%1 Lead ist reif für den Vertrieb geworden.</numerusform>
            <numerusform>%1 Leads sind reif für den Vertrieb geworden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads got an owner.</source>
        <translation>
            <numerusform>%1 Lead hat jetzt einen Zuständigen.</numerusform>
            <numerusform>%1 Leads haben jetzt Zuständige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads were scored.</source>
        <translation>
            <numerusform>%1 Lead wurde bewertet.</numerusform>
            <numerusform>%1 Leads wurden bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score, qualify and route now</source>
        <translation>Jetzt bewerten, prüfen und zuteilen</translation>
    </message>
    <message numerus="yes">
        <source>qualify %Ln leads</source>
        <translation>
            <numerusform>%Ln Lead qualifizieren</numerusform>
            <numerusform>%Ln Leads qualifizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln leads an owner</source>
        <translation>
            <numerusform>%Ln Lead zuteilen</numerusform>
            <numerusform>%Ln Leads zuteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo takes this back: %1.</source>
        <translation>„Rückgängig“ nimmt dies zurück: %1.</translation>
    </message>
</context>
<context>
    <name>baton::EditConflicts</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>baton::EditMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Copy &amp;link to this page</source>
        <translation>Link zu &amp;dieser Seite kopieren</translation>
    </message>
</context>
<context>
    <name>baton::EditPreview</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Working out what would change …</source>
        <translation>Es wird ermittelt, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields change</source>
        <translation>
            <numerusform>%Ln Feld ändert sich</numerusform>
            <numerusform>%Ln Felder ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln leads.</source>
        <comment>after: 24 fields change</comment>
        <translation>
            <numerusform>in %Ln Lead.</numerusform>
            <numerusform>in %Ln Leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>Dies ist das erste.</numerusform>
            <numerusform>Dies sind die ersten %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields stay as they are.</source>
        <translation>
            <numerusform>%Ln Feld bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Felder bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no place: they lie below the last row or beside the last column.</source>
        <translation>
            <numerusform>%Ln Zelle hat keinen Platz: Sie liegt unter der letzten Zeile oder neben der letzten Spalte.</numerusform>
            <numerusform>%Ln Zellen haben keinen Platz: Sie liegen unter der letzten Zeile oder neben der letzten Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change is shown here.</source>
        <translation>Hier steht, was sich ändern würde.</translation>
    </message>
    <message>
        <source>What belongs to a company changes for all of its leads, chosen or not.</source>
        <translation>Was zu einer Firma gehört, ändert sich für alle ihre Leads, ob gewählt oder nicht.</translation>
    </message>
</context>
<context>
    <name>baton::EditPreviewDialog</name>
    <message>
        <source>Change &amp;nothing if a field cannot be changed</source>
        <translation>&amp;Nichts ändern, wenn sich ein Feld nicht ändern lässt</translation>
    </message>
    <message numerus="yes">
        <source>Yes, change %Ln leads</source>
        <translation>
            <numerusform>Ja, %Ln Lead ändern</numerusform>
            <numerusform>Ja, %Ln Leads ändern</numerusform>
        </translation>
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
    <name>baton::EnrolDialog</name>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>In eine Kampagne aufnehmen</translation>
    </message>
    <message>
        <source>Campaigns that are not over</source>
        <translation>Kampagnen, die nicht vorbei sind</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>An interest says so from now on. Reports count a lead with its earliest campaign: only who has none yet is counted with “%1”.</source>
        <translation>Von nun an sagt es ein Interesse. Berichte zählen einen Lead bei seiner frühesten Kampagne: Nur wer noch keine hat, zählt bei „%1“.</translation>
    </message>
    <message>
        <source>No campaign can take leads: there is none yet, or all of them are over.</source>
        <translation>Keine Kampagne kann Leads aufnehmen: Es gibt noch keine, oder alle sind vorbei.</translation>
    </message>
    <message>
        <source>Add %1 to which campaign?</source>
        <translation>In welche Kampagne kommt %1?</translation>
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
    <name>baton::ExportDialog</name>
    <message>
        <source>With a mark by which &amp;Excel knows its letters</source>
        <translation>Mit einem Zeichen, an dem &amp;Excel die Schrift erkennt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What leaves Baton, and what for?</source>
        <translation>Was verlässt Baton, und wofür?</translation>
    </message>
    <message>
        <source>What is printed, and what for?</source>
        <translation>Was wird gedruckt, und wofür?</translation>
    </message>
    <message numerus="yes">
        <source>The %1 rows that are &amp;chosen</source>
        <translation>
            <numerusform>Die %1 &amp;gewählte Zeile</numerusform>
            <numerusform>Die %1 &amp;gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %1 rows of the list</source>
        <translation>
            <numerusform>&amp;Die %1 Zeile der Liste</numerusform>
            <numerusform>&amp;Alle %1 Zeilen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>A byte order mark: without it, older programs take “Müller” for “MÃ¼ller”</source>
        <translation>Eine Bytereihenfolge-Marke: ohne sie halten ältere Programme „Müller“ für „MÃ¼ller“</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>As “Agency Nord, mailing for the spring fair”</source>
        <translation>Etwa „Agentur Nord, Mailing zur Frühjahrsmesse“</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>For &amp;whom, and what for</source>
        <translation>Für &amp;wen und wofür</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, exactly as shown: %1.</source>
        <translation>
            <numerusform>%Ln Spalte, genau wie gezeigt: %1.</numerusform>
            <numerusform>%Ln Spalten, genau wie gezeigt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What left Baton cannot be taken back. Who exported what, when and what for stands in the log from then on.</source>
        <translation>Was Baton verlassen hat, lässt sich nicht zurückholen. Wer was wann und wofür exportiert hat, steht von da an im Protokoll.</translation>
    </message>
    <message>
        <source>What is printed cannot be taken back. Who printed what, when and what for stands in the log from the preview on.</source>
        <translation>Was gedruckt ist, lässt sich nicht zurückholen. Wer was wann und wofür gedruckt hat, steht von der Vorschau an im Protokoll.</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe in front.</source>
        <translation>Text, den eine Tabellenkalkulation für eine Formel hielte, bekommt ein Hochkomma vorangestellt.</translation>
    </message>
</context>
<context>
    <name>baton::FieldEdits</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 was emptied.</source>
        <translation>%1 wurde geleert.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 ist jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>baton::FieldSection</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>baton::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>baton::FileDrop</name>
    <message>
        <source>This is no file of this computer: save it here, and then drop that.</source>
        <translation>Das ist keine Datei dieses Computers: Speichern Sie sie hier, und legen Sie dann diese ab.</translation>
    </message>
    <message>
        <source>“%1” is a workbook. Save the sheet as CSV in the spreadsheet, and then drop that.</source>
        <translation>„%1“ ist eine Arbeitsmappe. Speichern Sie das Blatt in der Tabellenkalkulation als CSV, und legen Sie dann diese Datei ab.</translation>
    </message>
    <message>
        <source>“%1” is neither a list (CSV, TSV, TXT) nor a workspace (BATON).</source>
        <translation>„%1“ ist weder eine Liste (CSV, TSV, TXT) noch ein Arbeitsbereich (BATON).</translation>
    </message>
    <message>
        <source>The workspace “%1” is opened.</source>
        <translation>Der Arbeitsbereich „%1“ wird geöffnet.</translation>
    </message>
    <message>
        <source>A list comes into a workspace: open one or make one, and then drop “%1”.</source>
        <translation>Eine Liste kommt in einen Arbeitsbereich: Öffnen Sie einen oder legen Sie einen an, und legen Sie „%1“ dann ab.</translation>
    </message>
    <message>
        <source>“%1”. Nothing is written before you have seen what each row would do.</source>
        <translation>„%1“. Nichts wird geschrieben, bevor Sie gesehen haben, was jede Zeile bewirken würde.</translation>
    </message>
    <message numerus="yes">
        <source>One file is taken at a time: %Ln others stay where they are.</source>
        <translation>
            <numerusform>Eine Datei wird auf einmal genommen: Die andere bleibt, wo sie ist.</numerusform>
            <numerusform>Eine Datei wird auf einmal genommen: %Ln andere bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it to import it</source>
        <translation>Ablegen, um sie einzulesen</translation>
    </message>
    <message>
        <source>Drop it to open it</source>
        <translation>Ablegen, um ihn zu öffnen</translation>
    </message>
    <message>
        <source>This cannot come in</source>
        <translation>Das kann nicht herein</translation>
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
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
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
    <message>
        <source>Recent workspaces…</source>
        <translation>Letzte Arbeitsbereiche …</translation>
    </message>
</context>
<context>
    <name>baton::FirstSteps</name>
    <message>
        <source>The sample company in six steps</source>
        <translation>Die Beispielfirma in sechs Schritten</translation>
    </message>
    <message>
        <source>From nothing to a shared funnel</source>
        <translation>Von nichts zum gemeinsamen Trichter</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Try it with a file of your own: it can be taken back.</source>
        <translation>Mit einer eigenen Datei ausprobieren: Alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose a file: each row’s effect is shown before anything is written, and all of it can be taken back.</source>
        <translation>Eine Datei wählen: Was jede Zeile bewirkt, steht da, bevor etwas geschrieben wird, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Agree what ready means</source>
        <translation>Vereinbaren, was „bereit“ heißt</translation>
    </message>
    <message>
        <source>Read what marketing and sales have signed.</source>
        <translation>Lesen, was Marketing und Vertrieb unterschrieben haben.</translation>
    </message>
    <message>
        <source>Both sides have signed this definition. Each clause has beside it what a year of leads says of it.</source>
        <translation>Beide Seiten haben diese Definition unterschrieben. Neben jedem Punkt steht, was die Leads eines Jahres dazu sagen.</translation>
    </message>
    <message>
        <source>Say who gets what</source>
        <translation>Sagen, wer was bekommt</translation>
    </message>
    <message>
        <source>See the lead that went from owner to owner.</source>
        <translation>Den Lead ansehen, der von Hand zu Hand ging.</translation>
    </message>
    <message>
        <source>Five people have had this lead, two gave it back, and nobody has talked with it since tele did.</source>
        <translation>Fünf Leute hatten diesen Lead, zwei gaben ihn zurück, und seit Tele hat niemand mehr mit ihm gesprochen.</translation>
    </message>
    <message>
        <source>Promise times</source>
        <translation>Zeiten zusagen</translation>
    </message>
    <message>
        <source>See the hand-off that is late.</source>
        <translation>Die Übergabe ansehen, die überfällig ist.</translation>
    </message>
    <message>
        <source>The largest order in sight was handed to sales days ago: no answer, no call, and both clocks are late.</source>
        <translation>Der größte Auftrag in Sicht wurde vor Tagen an den Vertrieb übergeben: keine Antwort, kein Anruf, und beide Uhren sind abgelaufen.</translation>
    </message>
    <message>
        <source>Keep the not-ready warm</source>
        <translation>Noch nicht Bereite warmhalten</translation>
    </message>
    <message>
        <source>See the source that nobody follows up.</source>
        <translation>Die Quelle ansehen, um die sich niemand kümmert.</translation>
    </message>
    <message>
        <source>Look at “%1”: its leads are handed over like all others, and nobody turns to them.</source>
        <translation>Bei „%1“ werden die Leads übergeben wie alle anderen, doch niemand wendet sich ihnen zu.</translation>
    </message>
    <message>
        <source>Measure and audit together</source>
        <translation>Gemeinsam messen und prüfen</translation>
    </message>
    <message>
        <source>See the campaign that cost more than its plan.</source>
        <translation>Die Kampagne ansehen, die mehr kostete als geplant.</translation>
    </message>
    <message>
        <source>“%1” cost far more than was planned, and more than its budget.</source>
        <translation>„%1“ kostete weit mehr als geplant und mehr als ihr Budget.</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Sagen, wer hier arbeitet</translation>
    </message>
    <message>
        <source>Owners who are named in a file come with it.</source>
        <translation>Zuständige, die in einer Datei stehen, kommen mit ihr.</translation>
    </message>
    <message>
        <source>Whose queue this is stands at the top. People come with a file that names owners.</source>
        <translation>Wessen Warteschlange das ist, steht oben. Leute kommen mit einer Datei, in der Zuständige stehen.</translation>
    </message>
    <message>
        <source>Baton shows every row’s effect before it writes.</source>
        <translation>Baton zeigt, was jede Zeile bewirkt, bevor es schreibt.</translation>
    </message>
    <message>
        <source>Change what Baton brings along, and sign it on both sides.</source>
        <translation>Ändern, was Baton mitbringt, und auf beiden Seiten unterschreiben.</translation>
    </message>
    <message>
        <source>Draft a version, have marketing and sales sign it, and let it count.</source>
        <translation>Eine Fassung entwerfen, von Marketing und Vertrieb unterschreiben lassen und in Kraft setzen.</translation>
    </message>
    <message>
        <source>The first rule that takes a lead decides.</source>
        <translation>Die erste Regel, die einen Lead nimmt, entscheidet.</translation>
    </message>
    <message>
        <source>Draft the rules, have them signed, and let them count. The last one takes all that are left.</source>
        <translation>Die Regeln entwerfen, unterschreiben lassen und in Kraft setzen. Die letzte nimmt alle, die übrig bleiben.</translation>
    </message>
    <message>
        <source>Three sides say how soon they answer.</source>
        <translation>Drei Seiten sagen, wie bald sie antworten.</translation>
    </message>
    <message>
        <source>Draft what each side promises, have all three sign it, and let it count: clocks begin with it.</source>
        <translation>Entwerfen, was jede Seite zusagt, von allen dreien unterschreiben lassen und in Kraft setzen: Damit beginnen die Uhren.</translation>
    </message>
    <message>
        <source>Plan a campaign</source>
        <translation>Eine Kampagne planen</translation>
    </message>
    <message>
        <source>What it shall cost, and what comes of it.</source>
        <translation>Was sie kosten soll und was daraus wird.</translation>
    </message>
    <message>
        <source>With a campaign’s name in a file, its leads are counted with it by themselves.</source>
        <translation>Steht der Name einer Kampagne in einer Datei, zählen deren Leads von selbst zu ihr.</translation>
    </message>
</context>
<context>
    <name>baton::FoldButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open. Space folds it.</source>
        <translation>Offen. Die Leertaste klappt zu.</translation>
    </message>
    <message>
        <source>Folded. Space opens it.</source>
        <translation>Zugeklappt. Die Leertaste klappt auf.</translation>
    </message>
</context>
<context>
    <name>baton::FormatDialog</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>“%1” between cells</source>
        <translation>„%1“ zwischen den Zellen</translation>
    </message>
    <message>
        <source>header in the first line</source>
        <translation>Überschriften in der ersten Zeile</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>How shall the file be read?</source>
        <translation>Wie soll die Datei gelesen werden?</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>as detected: %1</source>
        <translation>wie erkannt: %1</translation>
    </message>
</context>
<context>
    <name>baton::FunnelChart</name>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>%1: %2 leads reached it, %3 are there now</source>
        <translation>%1: %2 Leads haben es erreicht, %3 sind jetzt dort</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>median, P90</source>
        <translation>Median, P90</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>alle Leads</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln, too few</source>
        <translation>
            <numerusform>nur %Ln, zu wenige</numerusform>
            <numerusform>nur %Ln, zu wenige</numerusform>
        </translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln</source>
        <translation>
            <numerusform>nur %Ln</numerusform>
            <numerusform>nur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FunnelComparisonModel</name>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached before</source>
        <translation>Davor erreicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Went on before</source>
        <translation>Davor weiter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>baton::FunnelGroupModel</name>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Won, of all</source>
        <translation>Gewonnen, von allen</translation>
    </message>
</context>
<context>
    <name>baton::FunnelPage</name>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Vergleichen nach</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Cohort: all</source>
        <translation>Kohorte: alle</translation>
    </message>
    <message>
        <source>Cohort: this quarter</source>
        <translation>Kohorte: dieses Quartal</translation>
    </message>
    <message>
        <source>Cohort: last quarter</source>
        <translation>Kohorte: letztes Quartal</translation>
    </message>
    <message>
        <source>Cohort: last 12 months</source>
        <translation>Kohorte: letzte 12 Monate</translation>
    </message>
    <message>
        <source>Funnel as a table</source>
        <translation>Trichter als Tabelle</translation>
    </message>
    <message>
        <source>Funnel side by side</source>
        <translation>Trichter nebeneinander</translation>
    </message>
    <message>
        <source>Nobody is in the funnel yet.</source>
        <translation>Noch ist niemand im Trichter.</translation>
    </message>
    <message>
        <source>As soon as leads come in, this page shows how far they get.</source>
        <translation>Sobald Leads hereinkommen, zeigt diese Seite, wie weit sie gelangen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values; the largest first</source>
        <translation>
            <numerusform>%Ln Wert; die größten zuerst</numerusform>
            <numerusform>%Ln Werte; die größten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 Lead</numerusform>
            <numerusform>%1 Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits run backwards and are not timed</source>
        <translation>
            <numerusform>%Ln Besuch läuft rückwärts und zählt nicht für die Dauer</numerusform>
            <numerusform>%Ln Besuche laufen rückwärts und zählen nicht für die Dauer</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open these leads</source>
        <translation>diese Leads öffnen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Off the way</source>
        <translation>Abseits des Wegs</translation>
    </message>
    <message>
        <source>leads that left the funnel for a while or for good</source>
        <translation>Leads, die den Trichter für eine Weile oder für immer verließen</translation>
    </message>
    <message>
        <source>Detours</source>
        <translation>Umwege</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten:</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Jetzt in</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht:</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>all leads</source>
        <translation>alle Leads</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values; as the time went</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte; im Lauf der Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet solche.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 open leads are nobody’s business</source>
        <translation>
            <numerusform>%1 offener Lead ist niemandes Sache</numerusform>
            <numerusform>%1 offene Leads sind niemandes Sache</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Die Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>No lead meets the condition %1.</source>
        <translation>Kein Lead erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>Where leads are lost</source>
        <translation>Wo Leads verloren gehen</translation>
    </message>
    <message>
        <source>how many go on to the next side, their share, and the time that half of them took</source>
        <translation>wie viele zur nächsten Seite weitergehen, ihr Anteil, und die Zeit, die die Hälfte von ihnen brauchte</translation>
    </message>
    <message>
        <source>Beside the time before</source>
        <translation>Neben der Zeit davor</translation>
    </message>
    <message>
        <source>as long, from %1 to %2</source>
        <translation>genauso lang, von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>baton::FunnelTableModel</name>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Median der Dauer</translation>
    </message>
    <message>
        <source>P90 stay</source>
        <translation>P90 der Dauer</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>P75 stay</source>
        <translation>P75 der Dauer</translation>
    </message>
    <message>
        <source>Median with open ones</source>
        <translation>Median mit offenen</translation>
    </message>
</context>
<context>
    <name>baton::GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>baton::GridHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
</context>
<context>
    <name>baton::GridModel</name>
    <message>
        <source>no %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group of rows and how many there are</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ø %1</source>
        <comment>the mean of a group</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>baton::GridView</name>
    <message>
        <source>%1 cells are more than the clipboard takes, which are %2. Export takes any number.</source>
        <translation>%1 Zellen sind mehr, als die Zwischenablage fasst: %2. Der Export nimmt beliebig viele.</translation>
    </message>
</context>
<context>
    <name>baton::GuidePanel</name>
    <message>
        <source>Close the first steps</source>
        <translation>Die ersten Schritte schließen</translation>
    </message>
    <message>
        <source>Esc closes this. It comes back from the Help menu.</source>
        <translation>Esc schließt das. Im Menü Hilfe steht es wieder.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>baton::GuideRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>baton::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>baton::HelpSource</name>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>baton::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>The help opens nothing but its own pages. This link leads elsewhere: %1</source>
        <translation>Die Hilfe öffnet nur ihre eigenen Seiten. Dieser Link führt woandershin: %1</translation>
    </message>
    <message>
        <source>not in the help</source>
        <translation>nicht in der Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places here</source>
        <translation>
            <numerusform>%Ln Stelle hier</numerusform>
            <numerusform>%Ln Stellen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 hier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text as in the window</source>
        <translation>Text wie im Fenster</translation>
    </message>
</context>
<context>
    <name>baton::HistoryDialog</name>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>endgültig zurückgenommen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>It can be taken back, with all that was done after it.</source>
        <translation>Es lässt sich zurücknehmen, mit allem, was danach getan wurde.</translation>
    </message>
    <message>
        <source>It can be done again, with all that was taken back before it.</source>
        <translation>Es lässt sich wiederholen, mit allem, was davor zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>Es ließ sich nicht zurücknehmen. %1</translation>
    </message>
    <message>
        <source>It cannot be done again. %1</source>
        <translation>Es lässt sich nicht wiederholen. %1</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Was hier getan wurde</translation>
    </message>
    <message>
        <source>Nothing was done here yet. What you do with leads, campaigns, agreements and imports stands here, to be taken back and done again. It begins anew with each start, and when somebody else works here.</source>
        <translation>Hier wurde noch nichts getan. Was Sie mit Leads, Kampagnen, Vereinbarungen und Importen tun, steht hier, um es zurückzunehmen und zu wiederholen. Der Verlauf beginnt mit jedem Start neu, und wenn jemand anderes hier arbeitet.</translation>
    </message>
    <message>
        <source>&amp;Undo back to here</source>
        <translation>&amp;Bis hierher zurück</translation>
    </message>
    <message>
        <source>&amp;Redo up to here</source>
        <translation>Bis hierher &amp;wiederholen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you did here</source>
        <translation>Was Sie hier getan haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>baton::ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan aufstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Which list shall come in?</source>
        <translation>Welche Liste soll herein?</translation>
    </message>
    <message>
        <source>CSV or TSV, any encoding and delimiter. Nothing is written before you have seen what each row would do.</source>
        <translation>CSV oder TSV, jede Kodierung und jedes Trennzeichen. Nichts wird geschrieben, bevor Sie gesehen haben, was jede Zeile bewirkt.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Dieses Einlesen zurücknehmen …</translation>
    </message>
    <message>
        <source>Save the rows left out …</source>
        <translation>Ausgelassene Zeilen speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>%1 Zeile importieren</numerusform>
            <numerusform>%1 Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Eine andere Datei einlesen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plan wird aufgestellt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>Stopped. What is written stays whole; importing the same file again goes on from there.</source>
        <translation>Angehalten. Was geschrieben ist, bleibt ganz; wird dieselbe Datei noch einmal eingelesen, geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>Einlesen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the import of “%1”?</source>
        <translation>Das Einlesen von „%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Einlesen zurücknehmen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Drop a file here or choose one</source>
        <translation>Legen Sie hier eine Datei ab oder wählen Sie eine</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>An import is running. What is written so far stays whole; importing the same file again goes on from there.</source>
        <translation>Eine Datei wird eingelesen. Was bis jetzt geschrieben ist, bleibt vollständig; dieselbe Datei noch einmal einzulesen macht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads that it created go.</source>
        <translation>
            <numerusform>%1 Lead, den er angelegt hat, geht.</numerusform>
            <numerusform>%1 Leads, die er angelegt hat, gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that it changed go back to what they were.</source>
        <translation>
            <numerusform>%1 geänderter Lead wird wieder, was er war.</numerusform>
            <numerusform>%1 geänderte Leads werden wieder, was sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are being written</source>
        <translation>Die Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>Eine &amp;Liste einlesen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Diese Leads zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 Zeile</numerusform>
            <numerusform>%1 · %2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read in two ways: “%2” is %3 or %4. Choose below, at “Dates”, how they are meant.</source>
        <translation>Die Daten in der Spalte „%1“ lassen sich auf zwei Arten lesen: „%2“ ist %3 oder %4. Wählen Sie unten bei „Datumsangaben“, wie sie gemeint sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads came in</source>
        <translation>
            <numerusform>%1 Lead kam herein</numerusform>
            <numerusform>%1 Leads kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads were changed</source>
        <translation>
            <numerusform>%1 Lead wurde geändert</numerusform>
            <numerusform>%1 Leads wurden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new and nothing changed</source>
        <translation>Nichts war neu und nichts hat sich geändert</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, in %2.</source>
        <translation>%1, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>It went on later.</source>
        <translation>Er ging später weiter.</translation>
    </message>
    <message>
        <source>Import the file again to have its rows back.</source>
        <translation>Importieren Sie die Datei noch einmal, um ihre Zeilen wieder zu haben.</translation>
    </message>
    <message>
        <source>Another import is going on. Wait for it, or stop it.</source>
        <translation>Ein anderer Import läuft. Warten Sie auf ihn, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Looking what would go back</source>
        <translation>Es wird nachgesehen, was zurückginge</translation>
    </message>
    <message>
        <source>Nothing of the import could go back.</source>
        <translation>Nichts von dem Import konnte zurückgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fields or records stay: %2</source>
        <translation>
            <numerusform>%1 Feld oder Datensatz bleibt: %2</numerusform>
            <numerusform>%1 Felder oder Datensätze bleiben: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead goes, only records beside them.</source>
        <translation>Kein Lead geht, nur Datensätze daneben.</translation>
    </message>
    <message>
        <source>Nothing of it was changed since.</source>
        <translation>Nichts davon wurde seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>baton::InboxModel</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>baton::InboxPage</name>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing has come in the last 30 days.</source>
        <translation>In den letzten 30 Tagen ist nichts gekommen.</translation>
    </message>
    <message>
        <source>Leads that are given to you, answers to your hand-offs, deadlines, drafts that wait for your signature and work that is over stand here.</source>
        <translation>Hier stehen Leads, die Sie bekommen, Antworten auf Ihre Übergaben, Fristen, Entwürfe, die auf Ihre Unterschrift warten, und fertige Arbeiten.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>baton::InterestsPage</name>
    <message>
        <source>Open its lead</source>
        <translation>Seinen Lead öffnen</translation>
    </message>
    <message>
        <source>Its lead</source>
        <translation>Sein Lead</translation>
    </message>
    <message>
        <source>The lead of this interest</source>
        <translation>Der Lead dieses Interesses</translation>
    </message>
    <message>
        <source>The interest in detail</source>
        <translation>Das Interesse im Einzelnen</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Find in these interests</source>
        <translation>In diesen Interessen suchen</translation>
    </message>
    <message>
        <source>Filter, as kind = webinar and when &gt;= -30d</source>
        <translation>Filter, etwa kind = webinar and when &gt;= -30d</translation>
    </message>
    <message>
        <source>No interest is chosen.</source>
        <translation>Kein Interesse ist gewählt.</translation>
    </message>
    <message>
        <source>It belongs to no lead yet.</source>
        <translation>Es gehört noch zu keinem Lead.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>its lead</source>
        <translation>sein Lead</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 interests</source>
        <translation>
            <numerusform>%1 von %2 Interesse</numerusform>
            <numerusform>%1 von %2 Interessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 interests</source>
        <translation>
            <numerusform>%1 Interesse</numerusform>
            <numerusform>%1 Interessen</numerusform>
        </translation>
    </message>
    <message>
        <source>No interest has “%1” in it.</source>
        <translation>Kein Interesse enthält „%1“.</translation>
    </message>
    <message>
        <source>Names, accounts and campaigns were looked through.</source>
        <translation>Namen, Firmen und Kampagnen wurden durchsucht.</translation>
    </message>
    <message>
        <source>No interest meets the condition %1.</source>
        <translation>Kein Interesse erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet diese.</translation>
    </message>
    <message>
        <source>Nobody has shown interest yet.</source>
        <translation>Noch niemand hat Interesse gezeigt.</translation>
    </message>
    <message>
        <source>Interests come with lists: each row of an import is one, with its campaign, channel and source.</source>
        <translation>Interessen kommen mit Listen: Jede Zeile eines Imports ist eines, mit Kampagne, Kanal und Quelle.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>For the interest that is looked at</source>
        <translation>Für das Interesse, das angesehen wird</translation>
    </message>
    <message>
        <source>Show all interests</source>
        <translation>Alle Interessen zeigen</translation>
    </message>
</context>
<context>
    <name>baton::IssueModel</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>baton::KeptModel</name>
    <message>
        <source>Person of %1</source>
        <translation>Person zu %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Company of %1</source>
        <translation>Firma zu %1</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Geschäft %1</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>der ganze Datensatz</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
</context>
<context>
    <name>baton::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt wait while you type in a field.</source>
        <translation>Tasten ohne Strg oder Alt ruhen, solange Sie in ein Feld schreiben.</translation>
    </message>
    <message>
        <source>Single letters are switched off as keys, under Preferences.</source>
        <translation>Einzelne Buchstaben sind als Tasten abgeschaltet (unter Einstellungen).</translation>
    </message>
</context>
<context>
    <name>baton::KindChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>baton::KindChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>baton::LargeClock</name>
    <message>
        <source>was due %1</source>
        <translation>war fällig: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::LeadDeeds</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were left out. %1</source>
        <translation>
            <numerusform>%Ln Lead wurde ausgelassen. %1</numerusform>
            <numerusform>%Ln Leads wurden ausgelassen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1 to “%2”</source>
        <translation>%1 nach „%2“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in “%2” now.</source>
        <translation>
            <numerusform>%1 ist jetzt in „%2“.</numerusform>
            <numerusform>%1 sind jetzt in „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>%1 an %2 geben</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given to %2.</source>
        <translation>
            <numerusform>%2 hat jetzt %1.</numerusform>
            <numerusform>%2 hat jetzt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is yours now.</source>
        <translation>
            <numerusform>%1 gehört jetzt Ihnen.</numerusform>
            <numerusform>%1 gehören jetzt Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>hand %1 over to %2</source>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 was handed over to %2.</source>
        <translation>
            <numerusform>%1 wurde an %2 übergeben.</numerusform>
            <numerusform>%1 wurden an %2 übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was accepted.</source>
        <translation>
            <numerusform>%1 wurde angenommen.</numerusform>
            <numerusform>%1 wurden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 was rejected: %2.</source>
        <translation>
            <numerusform>%1 wurde abgelehnt: %2.</numerusform>
            <numerusform>%1 wurden abgelehnt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask about %1</source>
        <translation>nach %1 fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for information.</source>
        <translation>
            <numerusform>%1 wartet auf Auskunft.</numerusform>
            <numerusform>%1 warten auf Auskunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>log %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Logged with %1: %2.</source>
        <translation>Bei %1 eingetragen: %2.</translation>
    </message>
    <message>
        <source>This is going on: %1. What is done so far stays done.</source>
        <translation>Es läuft noch: %1. Was bisher getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Reading where %1 stand</source>
        <translation>Stand wird gelesen: %1</translation>
    </message>
    <message>
        <source>Stopped before anything was done.</source>
        <translation>Abgebrochen, bevor etwas getan war.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln leads are as they were.</source>
        <translation>
            <numerusform>Abgebrochen: %Ln Lead ist, wie er war.</numerusform>
            <numerusform>Abgebrochen: %Ln Leads sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1 to “%2”</source>
        <translation>%1 in „%2“ aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to “%2” now.</source>
        <translation>
            <numerusform>%1 gehört jetzt zu „%2“.</numerusform>
            <numerusform>%1 gehören jetzt zu „%2“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadDropPanel</name>
    <message>
        <source>What leads can be dropped on</source>
        <translation>Worauf Leads abgelegt werden können</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 on</source>
        <translation>%1 ablegen auf</translation>
    </message>
    <message>
        <source>Outside of Baton they are rows of a table, or business cards.</source>
        <translation>Außerhalb von Baton sind es Zeilen einer Tabelle oder Visitenkarten.</translation>
    </message>
    <message numerus="yes">
        <source>Not outside of Baton: more than %Ln leads leave it by an export, which takes any number.</source>
        <translation>
            <numerusform>Nicht außerhalb von Baton: Mehr als ein Lead verlässt es durch einen Export, der jede Zahl nimmt.</numerusform>
            <numerusform>Nicht außerhalb von Baton: Mehr als %Ln Leads verlassen es durch einen Export, der jede Zahl nimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadGrid</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>baton::LeadPane</name>
    <message>
        <source>The lead in detail</source>
        <translation>Der Lead im Einzelnen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>baton::LeadReplay</name>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were moved back, because that was some time ago or they went on since: their days in the stage begin anew.</source>
        <translation>
            <numerusform>%Ln Lead wurde zurück verschoben, weil es länger her ist oder er seitdem weiterging: Seine Tage in der Stufe beginnen neu.</numerusform>
            <numerusform>%Ln Leads wurden zurück verschoben, weil es länger her ist oder sie seitdem weitergingen: Ihre Tage in der Stufe beginnen neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2</source>
        <translation>Zurückgenommen: %1. %2</translation>
    </message>
    <message>
        <source>“%1” could not be taken back.</source>
        <translation>„%1“ ließ sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back but for %Ln leads: %1.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %Ln Lead: %1.</numerusform>
            <numerusform>Zurückgenommen, bis auf %Ln Leads: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back but for %Ln leads, which went on since: %1.</source>
        <translation>
            <numerusform>Zurückgenommen, bis auf %Ln Lead, der seitdem weiterging: %1.</numerusform>
            <numerusform>Zurückgenommen, bis auf %Ln Leads, die seitdem weitergingen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>“%1” could not be done again.</source>
        <translation>„%1“ ließ sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Done again but for %Ln leads: %1.</source>
        <translation>
            <numerusform>Wiederholt, bis auf %Ln Lead: %1.</numerusform>
            <numerusform>Wiederholt, bis auf %Ln Leads: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadSheet</name>
    <message>
        <source>Edit the field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>Edit a field of all chosen…</source>
        <translation>Ein Feld aller gewählten bearbeiten…</translation>
    </message>
    <message>
        <source>Edit as a sheet</source>
        <translation>Als Tabellenblatt bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln fields</source>
        <translation>
            <numerusform>%Ln Feld leeren</numerusform>
            <numerusform>%Ln Felder leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>%Ln Feld leeren</numerusform>
            <numerusform>%Ln Felder leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Fill %Ln fields</source>
        <translation>
            <numerusform>%Ln Feld ausfüllen</numerusform>
            <numerusform>%Ln Felder ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>%Ln Feld ausfüllen</numerusform>
            <numerusform>%Ln Felder ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>nach unten ausfüllen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>zurück zur Liste</translation>
    </message>
    <message>
        <source>Cells are pasted into the sheet: %1 opens it.</source>
        <translation>Zellen werden in das Tabellenblatt eingefügt: %1 öffnet es.</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln fields</source>
        <translation>
            <numerusform>In %Ln Feld einfügen</numerusform>
            <numerusform>In %Ln Felder einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste into %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>in %Ln Feld einfügen</numerusform>
            <numerusform>in %Ln Felder einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Felder leeren</translation>
    </message>
    <message>
        <source>In the sheet: %1 opens it.</source>
        <translation>Im Tabellenblatt: %1 öffnet es.</translation>
    </message>
</context>
<context>
    <name>baton::LeadSource</name>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>baton::LeadTab</name>
    <message>
        <source>Delete closes it</source>
        <translation>Entf schließt ihn</translation>
    </message>
    <message>
        <source>The list of leads</source>
        <translation>Die Liste der Leads</translation>
    </message>
</context>
<context>
    <name>baton::LeadVerbs</name>
    <message>
        <source>undo “%1”</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>No lead is chosen.</source>
        <translation>Kein Lead ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still being read where these leads stand.</source>
        <translation>Der Stand dieser Leads wird noch gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln leads?</source>
        <translation>
            <numerusform>%Ln Lead annehmen?</numerusform>
            <numerusform>%Ln Leads annehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln leads?</source>
        <translation>
            <numerusform>%Ln Lead übernehmen?</numerusform>
            <numerusform>%Ln Leads übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and others. One key takes all of it back.</source>
        <translation>%1 und andere. Eine Taste nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Choose one lead for that.</source>
        <translation>Wählen Sie dafür einen einzelnen Lead.</translation>
    </message>
</context>
<context>
    <name>baton::LeadView</name>
    <message>
        <source>This lead is no longer here.</source>
        <translation>Diesen Lead gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Next lead of the list</source>
        <translation>Nächster Lead der Liste</translation>
    </message>
    <message>
        <source>Previous lead of the list</source>
        <translation>Voriger Lead der Liste</translation>
    </message>
</context>
<context>
    <name>baton::LeadWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>baton::LeadsPage</name>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Find in these leads</source>
        <translation>In diesen Leads suchen</translation>
    </message>
    <message>
        <source>No lead has a word that begins with “%1”.</source>
        <translation>Kein Lead hat ein Wort, das mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>Names, companies, e-mail addresses, phones and numbers were looked through.</source>
        <translation>Durchsucht wurden Namen, Firmen, E-Mail-Adressen, Telefonnummern und Nummern.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>None of these leads is here any more.</source>
        <translation>Keinen dieser Leads gibt es hier noch.</translation>
    </message>
    <message>
        <source>Nobody is in the funnel yet.</source>
        <translation>Noch ist niemand im Trichter.</translation>
    </message>
    <message>
        <source>Bring in a list: Baton shows what each row would do before it writes anything.</source>
        <translation>Lesen Sie eine Liste ein: Baton zeigt, was jede Zeile bewirkt, bevor es etwas schreibt.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 Lead</numerusform>
            <numerusform>%1 Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortiert nach %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>No lead is chosen.</source>
        <translation>Kein Lead ist ausgewählt.</translation>
    </message>
    <message>
        <source>Filter, as stage = mql and employees &gt;= 200</source>
        <translation>Filtern, etwa stage = mql and employees &gt;= 200</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet solche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 leads</source>
        <translation>
            <numerusform>%1 von %2 Lead</numerusform>
            <numerusform>%1 von %2 Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Nobody’s business</source>
        <translation>Niemandes Sache</translation>
    </message>
    <message>
        <source>Why it is nobody’s</source>
        <translation>Warum niemandes Sache</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln leads</source>
        <translation>
            <numerusform>%1 – %Ln Lead</numerusform>
            <numerusform>%1 – %Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open lead is somebody’s business.</source>
        <translation>Jeder offene Lead ist jemandes Sache.</translation>
    </message>
    <message>
        <source>Each has an owner who is here, and somebody turned to it in time.</source>
        <translation>Jeder hat einen Zuständigen, der da ist, und jemand hat sich rechtzeitig um ihn gekümmert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>the longest forgotten first</source>
        <translation>der am längsten vergessene zuerst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>%1 The rows are those from before.</source>
        <translation>%1 Die Zeilen sind die von vorher.</translation>
    </message>
    <message>
        <source>They have gone on since, or were deleted or merged.</source>
        <translation>Sie sind seither weitergezogen oder wurden gelöscht oder zusammengeführt.</translation>
    </message>
    <message>
        <source>For the lead that is looked at</source>
        <translation>Für den angesehenen Lead</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln chosen leads</source>
        <translation>
            <numerusform>Für %Ln gewählten Lead</numerusform>
            <numerusform>Für die %Ln gewählten Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead meets the condition %1.</source>
        <translation>Kein Lead erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Die Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Edit as a sheet</source>
        <translation>Als Tabellenblatt bearbeiten</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>gefunden mit „%1“</translation>
    </message>
    <message>
        <source>in the order from before the change</source>
        <translation>in der Reihenfolge von vor der Änderung</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>In einem Reiter öffnen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>baton::LeadsSection</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this account is in the funnel.</source>
        <translation>Niemand aus dieser Firma ist im Trichter.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed here.</source>
        <translation>
            <numerusform>Hier steht der neueste.</numerusform>
            <numerusform>Hier stehen die neuesten %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeakChart</name>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>%1 sent back</source>
        <translation>%1 zurückgeschickt</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>%1 beiseite gelegt</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>Where leads are lost</source>
        <translation>Wo Leads verloren gehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads reached %2</source>
        <translation>
            <numerusform>%1 Lead erreichte %2</numerusform>
            <numerusform>%1 Leads erreichten %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads went from %2 to %3</source>
        <translation>
            <numerusform>%1 Lead ging von %2 zu %3</numerusform>
            <numerusform>%1 Leads gingen von %2 zu %3</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them within %1, nine of ten within %2</source>
        <translation>die Hälfte binnen %1, neun von zehn binnen %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln by their dates backwards and not timed</source>
        <translation>
            <numerusform>%Ln nach den Daten rückwärts und ohne Zeit</numerusform>
            <numerusform>%Ln nach den Daten rückwärts und ohne Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, never followed up</source>
        <translation>%1 offen, nie nachgefasst</translation>
    </message>
    <message>
        <source>past %1</source>
        <translation>an %1 vorbei</translation>
    </message>
</context>
<context>
    <name>baton::LedgerBar</name>
    <message>
        <source>Hand-offs by where they stand</source>
        <translation>Übergaben nach ihrem Stand</translation>
    </message>
</context>
<context>
    <name>baton::ListBody</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>baton::ListExporter</name>
    <message>
        <source>&amp;Export the list…</source>
        <translation>Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Prin&amp;t the list…</source>
        <translation>Liste d&amp;rucken …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>One export after the other: wait for the one that is going on, or cancel it.</source>
        <translation>Ein Export nach dem anderen: Warten Sie auf den laufenden oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>An export is going on. Leaving stops it, and no file is left.</source>
        <translation>Ein Export läuft. Wer geht, hält ihn an, und es bleibt keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 Zeile wurde nach %2 geschrieben.</numerusform>
            <numerusform>%1 Zeilen wurden nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were too long for a workbook and were cut.</source>
        <translation>
            <numerusform>%Ln Text war zu lang für eine Arbeitsmappe und wurde gekürzt.</numerusform>
            <numerusform>%Ln Texte waren zu lang für eine Arbeitsmappe und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>There is no list in front that could be taken along. Go to one, as Leads or Accounts, and wait until it is read.</source>
        <translation>Vorn ist keine Liste, die sich mitnehmen ließe. Gehen Sie zu einer, etwa zu Leads oder Firmen, und warten Sie, bis sie gelesen ist.</translation>
    </message>
</context>
<context>
    <name>baton::ListFilter</name>
    <message>
        <source>Filter by column</source>
        <translation>Nach Spalten filtern</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>baton::ListPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 The rows are those from before.</source>
        <translation>%1 Die Zeilen sind die von vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortiert nach %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>in the order from before the change</source>
        <translation>in der Reihenfolge von vor der Änderung</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>gefunden mit „%1“</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>baton::LoadRows</name>
    <message>
        <source>Load now</source>
        <translation>Auslastung jetzt</translation>
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
    <name>baton::MappingStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>where the values of each column go</source>
        <translation>wohin die Werte jeder Spalte gehen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>as they were read</source>
        <translation>wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>add and change</source>
        <translation>anlegen und ändern</translation>
    </message>
    <message>
        <source>only add</source>
        <translation>nur anlegen</translation>
    </message>
    <message>
        <source>only change</source>
        <translation>nur ändern</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Use a profile …</source>
        <translation>Profil verwenden …</translation>
    </message>
    <message>
        <source>Save as profile …</source>
        <translation>Als Profil speichern …</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 geht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>own field “%1”</source>
        <translation>eigenes Feld „%1“</translation>
    </message>
    <message>
        <source>Use a profile</source>
        <translation>Profil verwenden</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>Einleseprofile (*.json)</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>the external id in “%1”</source>
        <translation>der fremden Kennung in „%1“</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the whole row</source>
        <translation>der ganzen Zeile</translation>
    </message>
    <message>
        <source>A row is known again by %1.</source>
        <translation>Eine Zeile wird wiedererkannt an %1.</translation>
    </message>
    <message>
        <source>, else by </source>
        <translation>, sonst an </translation>
    </message>
    <message>
        <source>Read it differently …</source>
        <translation>Anders lesen …</translation>
    </message>
    <message>
        <source>Read as %1. %2</source>
        <translation>Gelesen als %1. %2</translation>
    </message>
    <message>
        <source>By the profile %1, which lies beside the file.</source>
        <translation>Nach dem Profil %1, das neben der Datei liegt.</translation>
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
    <message>
        <source>acts in this window</source>
        <translation>handelt in diesem Fenster</translation>
    </message>
    <message>
        <source>What is done here is recorded as done by %1. Another person is chosen on the queue’s page.</source>
        <translation>Was hier geschieht, wird %1 zugeschrieben. Eine andere Person wählen Sie auf der Seite der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>baton::NewsBar</name>
    <message>
        <source>Show what is new</source>
        <translation>Zeigen, was neu ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in this list</source>
        <translation>
            <numerusform>%Ln neu in dieser Liste</numerusform>
            <numerusform>%Ln neu in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>baton::NextStepForm</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What ne&amp;xt</source>
        <translation>Was f&amp;olgt</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Bis wann</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
</context>
<context>
    <name>baton::OpeningNotice</name>
    <message>
        <source>This workspace was brought up to date. A copy from before stands in %1.</source>
        <translation>Dieser Arbeitsbereich wurde auf den neuesten Stand gebracht. Eine Kopie von vorher liegt in %1.</translation>
    </message>
    <message>
        <source>Baton closed unexpectedly. Nothing committed was lost.</source>
        <translation>Baton wurde unerwartet beendet. Nichts Gespeichertes ging verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts that were not finished are kept.</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossener Text ist aufgehoben.</numerusform>
            <numerusform>%Ln nicht abgeschlossene Texte sind aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei wird geprüft.</translation>
    </message>
    <message>
        <source>The file was checked: it is sound.</source>
        <translation>Die Datei wurde geprüft: Sie ist in Ordnung.</translation>
    </message>
    <message>
        <source>Baton closed unexpectedly.</source>
        <translation>Baton wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>This workspace can only be read here: everything can be looked at, nothing can be changed.</source>
        <translation>Dieser Arbeitsbereich kann hier nur gelesen werden: Alles lässt sich ansehen, nichts ändern.</translation>
    </message>
    <message>
        <source>The file stands on a network drive, where two programs that write can damage it. Work with it on one computer at a time, move it to this computer, or use a team’s database.</source>
        <translation>Die Datei liegt auf einem Netzlaufwerk; dort können zwei Programme, die schreiben, sie beschädigen. Arbeiten Sie nur an einem Rechner zugleich damit, verschieben Sie sie auf diesen Rechner, oder nehmen Sie die Datenbank eines Teams.</translation>
    </message>
    <message>
        <source>The file stands in a folder that is kept the same on several computers, which can damage it while Baton writes. Move it elsewhere, or use a team’s database.</source>
        <translation>Die Datei liegt in einem Ordner, der auf mehreren Rechnern gleich gehalten wird; das kann sie beschädigen, während Baton schreibt. Verschieben Sie sie an einen anderen Ort, oder nehmen Sie die Datenbank eines Teams.</translation>
    </message>
</context>
<context>
    <name>baton::OwnerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>%Ln Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Who gets %1?</source>
        <translation>Wer bekommt %1?</translation>
    </message>
    <message>
        <source>To whom is %1 handed over?</source>
        <translation>An wen geht %1?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For which side</source>
        <translation>Für welche Seite</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Wer ihn haben darf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>In your words, if it helps</source>
        <translation>In Ihren Worten, wenn es hilft</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>waits in the queue of %1</source>
        <translation>wartet in der Warteschlange von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>has this lead already</source>
        <translation>hat diesen Lead schon</translation>
    </message>
    <message>
        <source>has these leads already</source>
        <translation>hat diese Leads schon</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>ist abwesend</translation>
    </message>
    <message>
        <source>does not work now</source>
        <translation>arbeitet gerade nicht</translation>
    </message>
    <message>
        <source>has as many as agreed</source>
        <translation>hat so viele wie vereinbart</translation>
    </message>
    <message>
        <source>Nobody here works for %1.</source>
        <translation>Niemand arbeitet hier für %1.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Wählen Sie jemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads wait until somebody of %1 takes them.</source>
        <translation>
            <numerusform>%Ln Lead wartet, bis ihn jemand von %1 nimmt.</numerusform>
            <numerusform>%Ln Leads warten, bis sie jemand von %1 nimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has them already.</source>
        <translation>Das hat %1 schon.</translation>
    </message>
    <message>
        <source>%1 has %2 leads in hand then.</source>
        <translation>%1 hat dann %2 Leads in Arbeit.</translation>
    </message>
</context>
<context>
    <name>baton::OwnerSection</name>
    <message>
        <source>Why this owner</source>
        <translation>Warum zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nobody has had this lead yet, and no rule has spoken of it.</source>
        <translation>Diesen Lead hatte noch niemand, und keine Regel hat über ihn entschieden.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>baton::PageAssembly</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>These words are about too many leads to be chosen again. Choose them and copy the words.</source>
        <translation>In diesem Text geht es um zu viele Leads, um sie wieder auszuwählen. Wählen Sie sie aus und kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Another file is being read or written: wait for it, or stop it.</source>
        <translation>Eine andere Datei wird gelesen oder geschrieben: Warten Sie, oder halten Sie es an.</translation>
    </message>
</context>
<context>
    <name>baton::PageHistory</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
</context>
<context>
    <name>baton::PaneDock</name>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
</context>
<context>
    <name>baton::PartyColumn</name>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>no goals</source>
        <translation>keine Ziele</translation>
    </message>
    <message>
        <source>keeps %1 of %2</source>
        <translation>hält %1 von %2</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>%1 unklar</translation>
    </message>
    <message>
        <source>only %1, too few</source>
        <translation>nur %1, zu wenige</translation>
    </message>
    <message>
        <source>n %1</source>
        <comment>how many cases a rate is of</comment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>baton::PeoplePage</name>
    <message>
        <source>Show these leads</source>
        <translation>Diese Leads zeigen</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>Open leads of this person</source>
        <translation>Offene Leads dieser Person</translation>
    </message>
    <message>
        <source>The person in detail</source>
        <translation>Die Person im Einzelnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Find in these people</source>
        <translation>In diesen Mitarbeitern suchen</translation>
    </message>
    <message>
        <source>Filter, as openLeads &gt; 20 and active = yes</source>
        <translation>Filter, etwa openLeads &gt; 20 and active = yes</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
        <source>Nobody’s leads are with this person.</source>
        <translation>Bei dieser Person liegen keine Leads.</translation>
    </message>
    <message>
        <source>None of the leads is open.</source>
        <translation>Keiner der Leads ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed here.</source>
        <translation>
            <numerusform>Hier steht der neueste.</numerusform>
            <numerusform>Hier stehen die neuesten %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>absent until %1</source>
        <translation>abwesend bis %1</translation>
    </message>
    <message>
        <source>these leads</source>
        <translation>diese Leads</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people</source>
        <translation>
            <numerusform>%1 von %2 Mitarbeiter</numerusform>
            <numerusform>%1 von %2 Mitarbeitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Mitarbeiter</numerusform>
            <numerusform>%1 Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has “%1” in what is known.</source>
        <translation>Bei niemandem steht „%1“.</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, logins and teams were looked through.</source>
        <translation>Namen, E-Mail-Adressen, Anmeldenamen und Teams wurden durchsucht.</translation>
    </message>
    <message>
        <source>Nobody meets the condition %1.</source>
        <translation>Niemand erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet diese.</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>Noch arbeitet niemand hier.</translation>
    </message>
    <message>
        <source>People come with a list of users or as the owners that a list of leads names.</source>
        <translation>Mitarbeiter kommen mit einer Benutzerliste oder als Zuständige, die eine Liste von Leads nennt.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>For the person that is looked at</source>
        <translation>Für die Person, die angesehen wird</translation>
    </message>
    <message>
        <source>Show all people</source>
        <translation>Alle Mitarbeiter zeigen</translation>
    </message>
</context>
<context>
    <name>baton::PlaceSource</name>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>baton::PlanDialog</name>
    <message>
        <source>Somebody changed this meanwhile. Look at what stands now: what you typed here stays.</source>
        <translation>Jemand hat dies inzwischen geändert. Sehen Sie an, was jetzt dort steht: Was Sie hier eingegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Show what stands now</source>
        <translation>Zeigen, was jetzt dort steht</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as %2.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn als %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als %2.</translation>
    </message>
</context>
<context>
    <name>baton::PlanLegend</name>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>beyond the plan</source>
        <translation>über dem Plan</translation>
    </message>
</context>
<context>
    <name>baton::PlanModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Twice in file</source>
        <translation>Doppelt in der Datei</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>bisher unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields change</source>
        <translation>
            <numerusform>%Ln Feld ändert sich</numerusform>
            <numerusform>%Ln Felder ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>schon gleich</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Zeile %1:</translation>
    </message>
    <message>
        <source>Line %1, %2:</source>
        <translation>Zeile %1, %2:</translation>
    </message>
</context>
<context>
    <name>baton::PlanStep</name>
    <message>
        <source>The plan, row by row</source>
        <translation>Der Plan, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Rows left out and warnings</source>
        <translation>Ausgelassene Zeilen und Warnungen</translation>
    </message>
    <message>
        <source>Next error or warning</source>
        <translation>Nächster Fehler oder Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive users come along, for owners that nobody knows yet.</source>
        <translation>
            <numerusform>%Ln inaktiver Benutzer kommt mit, für einen Zuständigen, den noch niemand kennt.</numerusform>
            <numerusform>%Ln inaktive Benutzer kommen mit, für Zuständige, die noch niemand kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive users were added, for owners that nobody knew.</source>
        <translation>
            <numerusform>%Ln inaktiver Benutzer wurde angelegt, für einen Zuständigen, den niemand kannte.</numerusform>
            <numerusform>%Ln inaktive Benutzer wurden angelegt, für Zuständige, die niemand kannte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are listed, more have no room; the counts are of all. The command line prints the whole plan: batonctl import run --dry-run --format csv.</source>
        <translation>Die ersten %1 von %2 Zeilen stehen da, für mehr ist kein Platz; die Zahlen zählen alle. Die Befehlszeile gibt den ganzen Plan aus: batonctl import run --dry-run --format csv.</translation>
    </message>
</context>
<context>
    <name>baton::PreferencesDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Navigation as &amp;icons</source>
        <translation>Navigation als S&amp;ymbole</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open at the end</source>
        <translation>Beim Start &amp;öffnen, was am Ende offen war</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The language and the size of text change when Baton starts again.</source>
        <translation>Sprache und Textgröße ändern sich, wenn Baton neu startet.</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages on the desktop in &amp;working hours alone</source>
        <translation>Meldungen auf dem Desktop nur in der &amp;Arbeitszeit</translation>
    </message>
    <message>
        <source>Single letters are &amp;keys of commands</source>
        <translation>Einzelne &amp;Buchstaben sind Tasten für Befehle</translation>
    </message>
    <message>
        <source>Monday to Friday, from 8 to 18</source>
        <translation>Montag bis Freitag, 8 bis 18 Uhr</translation>
    </message>
    <message>
        <source>J, E, G then L and the like; with Ctrl or Alt, and Enter and Esc, they stay</source>
        <translation>J, E, G dann L und so weiter; Tasten mit Strg oder Alt sowie Enter und Esc bleiben</translation>
    </message>
</context>
<context>
    <name>baton::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
</context>
<context>
    <name>baton::QueueLists</name>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Free to take</source>
        <translation>Frei zum Nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads that nobody has yet</source>
        <translation>
            <numerusform>%Ln Lead, den noch niemand hat</numerusform>
            <numerusform>%Ln Leads, die noch niemand hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueueModel</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>%1: waits for an answer</source>
        <translation>%1: wartet auf Antwort</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: angenommen</translation>
    </message>
    <message>
        <source>%1: nobody has it yet</source>
        <translation>%1: noch ohne Zuständige</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Answer the hand-off</source>
        <translation>Übergabe beantworten</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Now, as they asked</source>
        <translation>Jetzt, wie gewünscht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::QueuePage</name>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Whose queue</source>
        <translation>Wessen Warteschlange</translation>
    </message>
    <message>
        <source>Nobody in sales or tele is known here yet.</source>
        <translation>Noch ist hier niemand aus Vertrieb oder Tele bekannt.</translation>
    </message>
    <message>
        <source>People come with a list of users, or as owners in an import.</source>
        <translation>Leute kommen mit einer Benutzerliste oder als Zuständige beim Einlesen.</translation>
    </message>
    <message>
        <source>Nothing waits for %1.</source>
        <translation>Auf %1 wartet nichts.</translation>
    </message>
    <message>
        <source>This lead is no longer here.</source>
        <translation>Dieser Lead ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads wait</source>
        <translation>
            <numerusform>%Ln Lead wartet</numerusform>
            <numerusform>%Ln Leads warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln most urgent are shown</source>
        <translation>
            <numerusform>der dringendste wird gezeigt</numerusform>
            <numerusform>die %Ln dringendsten werden gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln zu spät</numerusform>
            <numerusform>%Ln zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln in Gefahr</numerusform>
            <numerusform>%Ln in Gefahr</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free to take</source>
        <translation>
            <numerusform>%Ln frei zum Nehmen</numerusform>
            <numerusform>%Ln frei zum Nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>Warteschlange von %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Filter, as score &gt;= 50</source>
        <translation>Filtern, etwa score &gt;= 50</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No lead in the queue of %1 fits the filter.</source>
        <translation>Kein Lead in der Warteschlange von %1 passt zum Filter.</translation>
    </message>
    <message>
        <source>The filter is %1.</source>
        <translation>Der Filter ist %1.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>%1 The rows are those from before.</source>
        <translation>%1 Die Zeilen sind die von vorher.</translation>
    </message>
    <message>
        <source>Nobody has a queue yet</source>
        <translation>Noch niemand hat eine Warteschlange</translation>
    </message>
    <message>
        <source>No hand-off is unanswered, and no promise is running. Leads that are open without either are under Leads, and count as load.</source>
        <translation>Keine Übergabe ist unbeantwortet, und keine Zusage läuft. Leads, die ohne beides offen sind, stehen unter Leads und zählen zur Auslastung.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Go to the leads</source>
        <translation>Zu den Leads</translation>
    </message>
    <message>
        <source>%1 goes back to %2.</source>
        <translation>%1 geht zurück zu %2.</translation>
    </message>
    <message>
        <source>Back to the lead that was done last</source>
        <translation>Zurück zum zuletzt erledigten Lead</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call with the desktop’s phone</source>
        <translation>Mit dem Telefon des Rechners anrufen</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Den nächsten Schritt planen…</translation>
    </message>
    <message>
        <source>Tick off the next step</source>
        <translation>Den nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>call</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>how the call ended</source>
        <translation>wie der Anruf ausging</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>The lead is still being read.</source>
        <translation>Der Lead wird noch gelesen.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer ist bekannt.</translation>
    </message>
    <message>
        <source>No mail address is known.</source>
        <translation>Keine E-Mail-Adresse ist bekannt.</translation>
    </message>
    <message>
        <source>This desktop has no program for %1.</source>
        <translation>Dieser Rechner hat kein Programm für %1.</translation>
    </message>
    <message>
        <source>Calling %1. A digit logs how it ended.</source>
        <translation>%1 wird angerufen. Eine Ziffer trägt ein, wie es ausging.</translation>
    </message>
    <message>
        <source>Writing to %1. L logs it.</source>
        <translation>E-Mail an %1. L trägt sie ein.</translation>
    </message>
</context>
<context>
    <name>baton::ReadinessSection</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>Alle von diesen:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <translation>Mindestens eines von diesen:</translation>
    </message>
    <message>
        <source>Of these, %1 points are needed; there are %2:</source>
        <translation>Davon sind %1 Punkte nötig; es sind %2:</translation>
    </message>
    <message>
        <source>By the definition that Baton brings along; nobody has signed it.</source>
        <translation>Nach der Definition, die Baton mitbringt; niemand hat sie unterschrieben.</translation>
    </message>
    <message>
        <source>By version %1 of the definition.</source>
        <translation>Nach Version %1 der Definition.</translation>
    </message>
    <message>
        <source>By the draft of version %1; it does not count yet.</source>
        <translation>Nach dem Entwurf von Version %1; er gilt noch nicht.</translation>
    </message>
    <message>
        <source>Marketing-qualified by version %1 on %2.</source>
        <translation>Marketing-qualifiziert nach Version %1, %2.</translation>
    </message>
    <message>
        <source>Ready for sales</source>
        <translation>Vertriebsreif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ reif</translation>
    </message>
    <message>
        <source>? not enough is known</source>
        <translation>? zu wenig bekannt</translation>
    </message>
    <message>
        <source>✗ not ready</source>
        <translation>✗ nicht reif</translation>
    </message>
    <message>
        <source>All of these are required:</source>
        <translation>Alle von diesen sind nötig:</translation>
    </message>
</context>
<context>
    <name>baton::RecentDialog</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>L&amp;ösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>No workspace was open before.</source>
        <translation>Noch war kein Arbeitsbereich offen.</translation>
    </message>
    <message>
        <source>There is no file %1 any more. It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Die Datei %1 gibt es nicht mehr. Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Baton workspaces (*.baton);;All files (*)</source>
        <translation>Baton-Arbeitsbereiche (*.baton);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>baton::RecentPanel</name>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>baton::RecordPane</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>baton::RejectsPage</name>
    <message>
        <source>Open the import</source>
        <translation>Den Import öffnen</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>Die Zeile im Einzelnen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>In diesen Zeilen suchen</translation>
    </message>
    <message>
        <source>Filter, as reason = email.syntax and when &gt;= -7d</source>
        <translation>Filter, etwa reason = email.syntax and when &gt;= -7d</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>its import</source>
        <translation>ihr Import</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows left out</source>
        <translation>
            <numerusform>%1 von %2 ausgelassenen Zeile</numerusform>
            <numerusform>%1 von %2 ausgelassenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out</source>
        <translation>
            <numerusform>%1 ausgelassene Zeile</numerusform>
            <numerusform>%1 ausgelassene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row that was left out has “%1” in it.</source>
        <translation>Keine ausgelassene Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Files, columns and values were looked through.</source>
        <translation>Dateien, Spalten und Werte wurden durchsucht.</translation>
    </message>
    <message>
        <source>No row that was left out meets the condition %1.</source>
        <translation>Keine ausgelassene Zeile erfüllt die Bedingung %1.</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet diese.</translation>
    </message>
    <message>
        <source>No import has left out a row.</source>
        <translation>Kein Import hat eine Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>What cannot be taken from a list stands here, with its line and the reason, across all imports.</source>
        <translation>Was von einer Liste nicht übernommen werden kann, steht hier, mit Zeile und Grund, über alle Importe.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>For the row that is looked at</source>
        <translation>Für die Zeile, die angesehen wird</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>baton::ReportPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Of which leads, as country = DE</source>
        <translation>Welche Leads, etwa country = DE</translation>
    </message>
    <message>
        <source>%1 The figures are those from before.</source>
        <translation>%1 Die Zahlen sind die von vorher.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
</context>
<context>
    <name>baton::ScoreSection</name>
    <message>
        <source>Capped: “%1” gives %2 at most</source>
        <translation>Gedeckelt: „%1“ gibt höchstens %2</translation>
    </message>
    <message>
        <source>Capped: 100 at most</source>
        <translation>Gedeckelt: höchstens 100</translation>
    </message>
    <message>
        <source>Not below 0</source>
        <translation>Nicht unter 0</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln-mal, zuletzt %1</numerusform>
            <numerusform>%Ln-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>faded from %1</source>
        <translation>verblasst von %1</translation>
    </message>
    <message>
        <source>a touch</source>
        <translation>einem Kontakt</translation>
    </message>
    <message>
        <source>a hand-off</source>
        <translation>einer Übergabe</translation>
    </message>
    <message>
        <source>a change of stage</source>
        <translation>einem Stufenwechsel</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>einer Bearbeitung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>✗ Out of the question: %1</source>
        <translation>✗ Kommt nicht infrage: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 von 100</translation>
    </message>
    <message>
        <source>No rule gives points.</source>
        <translation>Keine Regel gibt Punkte.</translation>
    </message>
    <message>
        <source>Lists show no score yet: the leads were not scored.</source>
        <translation>Listen zeigen noch keine Punktzahl: Die Leads wurden nicht bewertet.</translation>
    </message>
    <message>
        <source>⚠ The score in lists is older than the last change: %1, from %2.</source>
        <translation>⚠ Die Punktzahl in Listen ist älter als die letzte Änderung: %1, von %2.</translation>
    </message>
    <message>
        <source>Lists show %1, from %2.</source>
        <translation>Listen zeigen %1, von %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 after %4</source>
        <translation>%1: %2 → %3 nach %4</translation>
    </message>
    <message>
        <source>%1: first scored, %2, after %3</source>
        <translation>%1: erstmals bewertet, %2, nach %3</translation>
    </message>
    <message>
        <source>By the model that Baton brings along; it does not count yet.</source>
        <translation>Nach dem Modell, das Baton mitbringt; es gilt noch nicht.</translation>
    </message>
    <message>
        <source>By version %1 of the score model.</source>
        <translation>Nach Version %1 des Bewertungsmodells.</translation>
    </message>
    <message>
        <source>%1 · grade %2</source>
        <translation>%1 · Klasse %2</translation>
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
    <name>baton::SignDialog</name>
    <message>
        <source>With it the version can begin to count.</source>
        <translation>Damit kann die Fassung gelten.</translation>
    </message>
    <message>
        <source>Then only this signature is missing: %1</source>
        <translation>Dann fehlt nur noch diese Unterschrift: %1</translation>
    </message>
    <message>
        <source>Who signs %1 for %2?</source>
        <translation>Wer unterschreibt %1 für %2?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Nobody of this side is known yet: their name</source>
        <translation>Von dieser Seite ist noch niemand bekannt: der Name</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>In your words, if it helps</source>
        <translation>In Ihren Worten, wenn es hilft</translation>
    </message>
    <message>
        <source>Somebody who has signed for no other side: their name</source>
        <translation>Jemand, der für keine andere Seite unterschrieben hat: der Name</translation>
    </message>
    <message>
        <source>Why it shall hold all the same</source>
        <translation>Warum es dennoch gelten soll</translation>
    </message>
</context>
<context>
    <name>baton::SimilarSection</name>
    <message>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No other lead has this address, number, name or account.</source>
        <translation>Kein anderer Lead hat diese Adresse, Nummer, diesen Namen oder diese Firma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same</source>
        <translation>
            <numerusform>%Ln ist vielleicht dieselbe</numerusform>
            <numerusform>%Ln sind vielleicht dieselben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SlaBoardView</name>
    <message>
        <source>Running clocks</source>
        <translation>Laufende Uhren</translation>
    </message>
    <message>
        <source>Open all of them as leads</source>
        <translation>Alle als Leads öffnen</translation>
    </message>
    <message>
        <source>The median by the clock on the wall, nights and weekends included. System: until somebody owns the lead; people: from then until they turn to it. Nine of ten wait no longer than the tick.</source>
        <translation>Der Median nach der Uhr an der Wand, mit Nächten und Wochenenden. System: bis der Lead jemandem gehört; Menschen: von da an, bis sie sich ihm zuwenden. Neun von zehn warten nicht länger als bis zum Strich.</translation>
    </message>
    <message>
        <source>From hand raised to first touch</source>
        <translation>Von der Anfrage zum ersten Kontakt</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Auslastung jetzt</translation>
    </message>
    <message>
        <source>Never followed up: %1</source>
        <translation>Nie nachgefasst: %1</translation>
    </message>
    <message>
        <source>of the hand-offs that were due were never followed up</source>
        <translation>der fälligen Übergaben wurde nie nachgegangen</translation>
    </message>
    <message>
        <source>%1 of %2 · 95 % interval %3</source>
        <translation>%1 von %2 · 95-%-Intervall %3</translation>
    </message>
    <message>
        <source>No hand-off was due in this time.</source>
        <translation>In dieser Zeit war keine Übergabe fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-offs are still in time.</source>
        <translation>
            <numerusform>%Ln Übergabe ist noch in der Frist.</numerusform>
            <numerusform>%Ln Übergaben sind noch in der Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as leads are handed over, this page shows what became of them.</source>
        <translation>Sobald Leads übergeben werden, zeigt diese Seite, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>No clock is %1 any more.</source>
        <translation>Keine Uhr ist mehr %1.</translation>
    </message>
    <message>
        <source>No promise is running.</source>
        <translation>Keine Zusage läuft.</translation>
    </message>
    <message>
        <source>The %1 most urgent of %2.</source>
        <translation>Die %1 dringendsten von %2.</translation>
    </message>
    <message>
        <source>open leads of what fits, whether a clock runs or not</source>
        <translation>offene Leads von dem, was passt, mit und ohne laufende Uhr</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the table</source>
        <translation>
            <numerusform>und %Ln weitere, in der Tabelle</numerusform>
            <numerusform>und %Ln weitere, in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SlaPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Zählt …</translation>
    </message>
    <message>
        <source>the agreement that Baton brings along</source>
        <translation>die Vereinbarung, die Baton mitbringt</translation>
    </message>
    <message>
        <source>agreement, version %1</source>
        <translation>Vereinbarung, Fassung %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open these leads</source>
        <translation>diese Leads öffnen</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>never followed up, %1</source>
        <translation>nie nachgefasst, %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Open leads of</source>
        <translation>Offene Leads von</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Als &amp;Tabellen zeigen</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>A field without a value meets no comparison; “is missing” finds those.</source>
        <translation>Ein Feld ohne Wert erfüllt keinen Vergleich; „is missing“ findet diese.</translation>
    </message>
    <message>
        <source>Show all leads</source>
        <translation>Alle Leads zeigen</translation>
    </message>
    <message>
        <source>No promise began in this time: “%1”.</source>
        <translation>In dieser Zeit begann keine Zusage: „%1“.</translation>
    </message>
    <message>
        <source>A promise begins when a lead is qualified or handed over.</source>
        <translation>Eine Zusage beginnt, wenn ein Lead qualifiziert oder übergeben wird.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Alle Zeit zeigen</translation>
    </message>
    <message>
        <source>No lead was handed over yet.</source>
        <translation>Noch wurde kein Lead übergeben.</translation>
    </message>
    <message>
        <source>As soon as leads are qualified and handed over, this page shows what was promised and what became of it.</source>
        <translation>Sobald Leads qualifiziert und übergeben werden, zeigt diese Seite, was zugesagt wurde und was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 running clocks</source>
        <translation>
            <numerusform>%1 laufende Uhr</numerusform>
            <numerusform>%1 laufende Uhren</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>show these clocks alone</source>
        <translation>nur diese Uhren</translation>
    </message>
    <message>
        <source>Nothing was promised to a lead that meets the condition %1.</source>
        <translation>Keinem Lead, der die Bedingung %1 erfüllt, wurde etwas zugesagt.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Eine Liste einlesen</translation>
    </message>
</context>
<context>
    <name>baton::SpeedRow</name>
    <message>
        <source>From an interest to a conversation</source>
        <translation>Vom Interesse zum Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%1 captured</source>
        <translation>
            <numerusform>%1 erfasst</numerusform>
            <numerusform>%1 erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>from an interest to a conversation</source>
        <translation>vom Interesse zum Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over · %2</source>
        <translation>
            <numerusform>%1 übergeben · %2</numerusform>
            <numerusform>%1 übergeben · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>half of them within %1</source>
        <translation>die Hälfte binnen %1</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keiner</translation>
    </message>
    <message>
        <source>%1 after the hand-over</source>
        <translation>%1 nach der Übergabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 talked with · %2</source>
        <translation>
            <numerusform>mit %1 gesprochen · %2</numerusform>
            <numerusform>mit %1 gesprochen · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::StageDialog</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In eine Stufe verschieben</translation>
    </message>
    <message>
        <source>Where does %1 go?</source>
        <translation>Wohin geht %1?</translation>
    </message>
    <message numerus="yes">
        <source>Where do %Ln leads go?</source>
        <translation>
            <numerusform>Wohin geht %Ln Lead?</numerusform>
            <numerusform>Wohin gehen %Ln Leads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon dort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can go there</source>
        <translation>
            <numerusform>%Ln davon kann dorthin</numerusform>
            <numerusform>%Ln davon können dorthin</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a reason</source>
        <translation>braucht einen Grund</translation>
    </message>
    <message>
        <source>hands it over to %1</source>
        <translation>übergibt ihn an %1</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Warum, in Ihren Worten</translation>
    </message>
    <message>
        <source>Why, if it helps</source>
        <translation>Warum, wenn es hilft</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Wählen Sie eine Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads move.</source>
        <translation>
            <numerusform>%Ln Lead geht dorthin.</numerusform>
            <numerusform>%Ln Leads gehen dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay where they are.</source>
        <translation>
            <numerusform>%Ln bleibt, wo er ist.</numerusform>
            <numerusform>%Ln bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs a reason: the move goes back, skips stages or ends the lead.</source>
        <translation>„%1“ braucht einen Grund: Der Schritt führt zurück, überspringt Stufen oder beendet den Lead.</translation>
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
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>baton::StepDeeds</name>
    <message>
        <source>plan %1: %2</source>
        <translation>%1 planen: %2</translation>
    </message>
    <message>
        <source>Planned with %1: %2.</source>
        <translation>Geplant mit %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is planned with %1.</source>
        <translation>Mit %1 ist nichts geplant.</translation>
    </message>
    <message>
        <source>tick off %1: %2</source>
        <translation>%1 abhaken: %2</translation>
    </message>
    <message>
        <source>Done with %1: %2.</source>
        <translation>Getan mit %1: %2.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Noch einmal getan: %1.</translation>
    </message>
</context>
<context>
    <name>baton::StepDialog</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What is next with %1?</source>
        <translation>Was folgt bei %1?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>A task needs words</source>
        <translation>Eine Aufgabe braucht Worte</translation>
    </message>
</context>
<context>
    <name>baton::StepSection</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Suggested: %1, %2: %3.</source>
        <translation>Vorschlag: %1, %2: %3.</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
</context>
<context>
    <name>baton::StepTrail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>baton::TacticDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New tactic</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>How many people it is to reach</source>
        <translation>Wie viele Menschen sie erreichen soll</translation>
    </message>
    <message>
        <source>As in its links: newsletter</source>
        <translation>Wie in ihren Links: newsletter</translation>
    </message>
    <message>
        <source>As in its links: email</source>
        <translation>Wie in ihren Links: email</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;To reach</source>
        <translation>&amp;Zu erreichen</translation>
    </message>
    <message>
        <source>utm_&amp;source</source>
        <translation>utm_&amp;source</translation>
    </message>
    <message>
        <source>utm_&amp;medium</source>
        <translation>utm_&amp;medium</translation>
    </message>
    <message>
        <source>Remove tactic</source>
        <translation>Maßnahme entfernen</translation>
    </message>
</context>
<context>
    <name>baton::TimelineList</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>baton::TimelineSection</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Find in what happened</source>
        <translation>Suchen in dem, was geschah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of these kinds has happened.</source>
        <translation>Nichts dieser Art ist geschehen.</translation>
    </message>
    <message>
        <source>Nothing that happened has these words.</source>
        <translation>Nichts, was geschah, enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries …</source>
        <translation>
            <numerusform>Alle %Ln Einträge …</numerusform>
            <numerusform>Alle %Ln Einträge …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TopRow</name>
    <message>
        <source>What is going on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %Ln unread</source>
        <translation>
            <numerusform>Eingang, %Ln ungelesen</numerusform>
            <numerusform>Eingang, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox, nothing unread</source>
        <translation>Eingang, nichts ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are going on</source>
        <translation>
            <numerusform>%Ln Vorgang läuft</numerusform>
            <numerusform>%Ln Vorgänge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>Nichts läuft gerade</translation>
    </message>
</context>
<context>
    <name>baton::TouchDialog</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What happened with %1?</source>
        <translation>Was war mit %1?</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Aus&amp;gang</translation>
    </message>
    <message>
        <source>&amp;Who turned to whom</source>
        <translation>&amp;Wer wandte sich an wen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>We turned to them</source>
        <translation>Wir an sie</translation>
    </message>
    <message>
        <source>They turned to us</source>
        <translation>Sie an uns</translation>
    </message>
    <message>
        <source>A note needs words</source>
        <translation>Eine Notiz braucht Worte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>baton::UndoneStep</name>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads went.</source>
        <translation>
            <numerusform>%1 Lead ist gegangen.</numerusform>
            <numerusform>%1 Leads sind gegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went back to what they were.</source>
        <translation>
            <numerusform>%1 ist wieder, was er war.</numerusform>
            <numerusform>%1 sind wieder, was sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the import is left.</source>
        <translation>Vom Import ist nichts geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fields or records stay, because they were edited or needed since:</source>
        <translation>
            <numerusform>%1 Feld oder Datensatz bleibt, weil er seither bearbeitet oder gebraucht wurde:</numerusform>
            <numerusform>%1 Felder oder Datensätze bleiben, weil sie seither bearbeitet oder gebraucht wurden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation>Es war nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing of the import could go back.</source>
        <translation>Nichts von dem Import konnte zurückgehen.</translation>
    </message>
    <message>
        <source>No lead went, only records beside them.</source>
        <translation>Kein Lead ging, nur Datensätze daneben.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone in part</source>
        <translation>Teilweise rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>baton::UrgencyChips</name>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Show these alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
</context>
<context>
    <name>baton::VerbRow</name>
    <message>
        <source>More that can be done</source>
        <translation>Was sonst noch geht</translation>
    </message>
</context>
<context>
    <name>baton::VerdictBar</name>
    <message>
        <source>What the file does</source>
        <translation>Was die Datei bewirkt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>bisher unbekannt</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>something changes</source>
        <translation>etwas ändert sich</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>schon gleich</translation>
    </message>
    <message>
        <source>Twice in file</source>
        <translation>Doppelt in der Datei</translation>
    </message>
    <message>
        <source>first row wins</source>
        <translation>die erste Zeile gilt</translation>
    </message>
    <message>
        <source>ours is kept</source>
        <translation>unseres bleibt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>taken, but look</source>
        <translation>übernommen, aber ansehen</translation>
    </message>
    <message>
        <source>%1, shown alone</source>
        <translation>%1, allein gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts</source>
        <translation>
            <numerusform>Konflikt</numerusform>
            <numerusform>Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors</source>
        <translation>
            <numerusform>Fehler</numerusform>
            <numerusform>Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings</source>
        <translation>
            <numerusform>Warnung</numerusform>
            <numerusform>Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ViewBar</name>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>What can be done with this view</source>
        <translation>Was sich mit dieser Ansicht tun lässt</translation>
    </message>
</context>
<context>
    <name>baton::ViewDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name and sharing</source>
        <translation>Name und Freigabe</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Who sees “%1”?</source>
        <translation>Wer sieht „%1“?</translation>
    </message>
    <message>
        <source>What is this view called, and who sees it?</source>
        <translation>Wie heißt diese Ansicht, und wer sieht sie?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <source>Who begins with it</source>
        <translation>Wer mit ihr beginnt</translation>
    </message>
    <message>
        <source>Whoever has one of these roles begins with it, the first time.</source>
        <translation>Wer eine dieser Rollen hat, beginnt beim ersten Mal mit ihr.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at what stands now: what you changed here stays.</source>
        <translation>Jemand hat das inzwischen geändert. Sehen Sie nach, was jetzt gilt: Was Sie hier geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Show what stands now</source>
        <translation>Zeigen, was jetzt gilt</translation>
    </message>
</context>
<context>
    <name>baton::ViewSource</name>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>baton::ViewSwitch</name>
    <message>
        <source>Save as a view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile.</source>
        <translation>Jemand hat „%1“ inzwischen geändert.</translation>
    </message>
    <message>
        <source>Saving writes your filter, columns and order over theirs. Cancel leaves both as they are: “Save as a view” gives yours another name, “Revert view” shows theirs.</source>
        <translation>Speichern schreibt Ihren Filter, Ihre Spalten und Ihre Reihenfolge über die anderen. Abbrechen lässt beides, wie es ist: „Als Ansicht speichern“ gibt Ihrer einen anderen Namen, „Ansicht zurücksetzen“ zeigt die andere.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Meine darüber speichern</translation>
    </message>
    <message>
        <source>Everybody loses it. What it shows stays. Links to the view lead nowhere then.</source>
        <translation>Alle verlieren sie. Was sie zeigt, bleibt. Links zu ihr führen dann ins Leere.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Die Ansicht löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Revert view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Name and sharing…</source>
        <translation>Name und Freigabe …</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>Ansicht löschen …</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Somebody changed “%1”. This is how it is now.</source>
        <translation>Jemand hat „%1“ geändert. So ist sie jetzt.</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile. What you changed is still here: “Save as a view” keeps it under another name.</source>
        <translation>Jemand hat „%1“ inzwischen geändert. Was Sie geändert haben, ist noch da: „Als Ansicht speichern“ behält es unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Deren Stand zeigen</translation>
    </message>
    <message>
        <source>“%1” was deleted, or is not shared with you any more.</source>
        <translation>„%1“ wurde gelöscht oder ist nicht mehr für Sie freigegeben.</translation>
    </message>
    <message>
        <source>What you had changed in it is still shown: give it a name to keep it.</source>
        <translation>Was Sie darin geändert hatten, ist noch zu sehen: Geben Sie ihm einen Namen, um es zu behalten.</translation>
    </message>
    <message>
        <source>This is no saved view yet. Save it as a view first.</source>
        <translation>Das ist noch keine gespeicherte Ansicht. Speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>Seit dem Speichern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What it shows stays. Links to the view lead nowhere then.</source>
        <translation>Was sie zeigt, bleibt. Links zu ihr führen dann ins Leere.</translation>
    </message>
</context>
<context>
    <name>baton::ViewTabs</name>
    <message>
        <source>changed since it was saved</source>
        <translation>seit dem Speichern geändert</translation>
    </message>
</context>
<context>
    <name>baton::WaitRows</name>
    <message>
        <source>system: until assigned</source>
        <translation>System: bis zugeteilt</translation>
    </message>
    <message>
        <source>people: until first touch</source>
        <translation>Menschen: bis zum ersten Kontakt</translation>
    </message>
    <message>
        <source>From hand raised to first touch</source>
        <translation>Von der Anfrage zum ersten Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %Ln leads.</source>
        <translation>
            <numerusform>%1: Median %2, davon %3 bis zur Zuteilung und %4 bis zum ersten Kontakt; P90 %5; %Ln Lead.</numerusform>
            <numerusform>%1: Median %2, davon %3 bis zur Zuteilung und %4 bis zum ersten Kontakt; P90 %5; %Ln Leads.</numerusform>
        </translation>
    </message>
</context>
</TS>
