<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>%Ln points of these</source>
        <translation>
            <numerusform>%Ln point of these</numerusform>
            <numerusform>%Ln points of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln times</source>
        <translation>
            <numerusform>at most once</numerusform>
            <numerusform>at most %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation>
            <numerusform>within a day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of it after %Ln days</source>
        <translation>
            <numerusform>half of it after a day</numerusform>
            <numerusform>half of it after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working minutes</source>
        <translation>
            <numerusform>%Ln working minute</numerusform>
            <numerusform>%Ln working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working hours</source>
        <translation>
            <numerusform>%Ln working hour</numerusform>
            <numerusform>%Ln working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to whoever works within %Ln hours</source>
        <translation>
            <numerusform>to whoever works within an hour</numerusform>
            <numerusform>to whoever works within %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promise</numerusform>
            <numerusform>%Ln promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads a month</source>
        <translation>
            <numerusform>%Ln lead a month</numerusform>
            <numerusform>%Ln leads a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln working days, unless somebody was reached before</source>
        <translation>
            <numerusform>within %Ln working day, unless somebody was reached before</numerusform>
            <numerusform>within %Ln working days, unless somebody was reached before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last half year: kept in %1 of %2 cases</source>
        <translation>
            <numerusform>the last half year: kept in %1 of %2 case</numerusform>
            <numerusform>the last half year: kept in %1 of %2 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept in %1 of %Ln months</source>
        <translation>
            <numerusform>kept in %1 of %Ln month</numerusform>
            <numerusform>kept in %1 of %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxText</name>
    <message numerus="yes">
        <source>Routing gave you %1 leads</source>
        <translation>
            <numerusform>Routing gave you %1 lead</numerusform>
            <numerusform>Routing gave you %1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import gave you %1 leads</source>
        <translation>
            <numerusform>An import gave you %1 lead</numerusform>
            <numerusform>An import gave you %1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %2 leads</source>
        <translation>
            <numerusform>%1 gave you %2 lead</numerusform>
            <numerusform>%1 gave you %2 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %2 of your hand-offs</source>
        <translation>
            <numerusform>%1 rejected %2 of your hand-offs</numerusform>
            <numerusform>%1 rejected %2 of your hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of your hand-offs back with a question</source>
        <translation>
            <numerusform>%1 sent %2 of your hand-offs back with a question</numerusform>
            <numerusform>%1 sent %2 of your hand-offs back with a question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Little time is left to answer %1 hand-offs</source>
        <translation>
            <numerusform>Little time is left to answer %1 hand-off</numerusform>
            <numerusform>Little time is left to answer %1 hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Little time is left to turn to %1 leads</source>
        <translation>
            <numerusform>Little time is left to turn to %1 lead</numerusform>
            <numerusform>Little time is left to turn to %1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hand-offs were not answered in time</source>
        <translation>
            <numerusform>%1 hand-off was not answered in time</numerusform>
            <numerusform>%1 hand-offs were not answered in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody turned to %1 leads in time</source>
        <translation>
            <numerusform>Nobody turned to %1 lead in time</numerusform>
            <numerusform>Nobody turned to %1 leads in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>%n attempts, nobody reached</source>
        <translation>
            <numerusform>%n attempt, nobody reached</numerusform>
            <numerusform>%n attempts, nobody reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::AccountPane</name>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln employee</numerusform>
            <numerusform>%Ln employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::AccountsPage</name>
    <message numerus="yes">
        <source>%1 of %2 accounts</source>
        <translation>
            <numerusform>%1 of %2 account</numerusform>
            <numerusform>%1 of %2 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::AgreementsPage</name>
    <message numerus="yes">
        <source>%Ln of the others lack data alone.</source>
        <translation>
            <numerusform>%Ln of the others lacks data alone.</numerusform>
            <numerusform>%Ln of the others lack data alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the last half year %Ln of these promises would hardly be kept.</source>
        <translation>
            <numerusform>By the last half year %Ln of these promises would hardly be kept.</numerusform>
            <numerusform>By the last half year %Ln of these promises would hardly be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BatchList</name>
    <message numerus="yes">
        <source>cancelled after %1 rows</source>
        <translation>
            <numerusform>cancelled after %1 row</numerusform>
            <numerusform>cancelled after %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>undone in part, %1 fields or records stayed</source>
        <translation>
            <numerusform>undone in part, %1 field or record stayed</numerusform>
            <numerusform>undone in part, %1 fields or records stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BehaviourStrip</name>
    <message numerus="yes">
        <source>%Ln interests</source>
        <translation>
            <numerusform>%Ln interest</numerusform>
            <numerusform>%Ln interests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln mail</numerusform>
            <numerusform>%Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BulkBar</name>
    <message numerus="yes">
        <source>%Ln leads are chosen</source>
        <translation>
            <numerusform>%Ln lead is chosen</numerusform>
            <numerusform>%Ln leads are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln leads</source>
        <translation>
            <numerusform>Edit %Ln lead</numerusform>
            <numerusform>Edit %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln leads</source>
        <translation>
            <numerusform>%1 of %Ln lead</numerusform>
            <numerusform>%1 of %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::BulkEdits</name>
    <message numerus="yes">
        <source>%Ln fields stay as they are.</source>
        <translation>
            <numerusform>%Ln field stays as it is.</numerusform>
            <numerusform>%Ln fields stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields were changed.</source>
        <translation>
            <numerusform>%Ln field was changed.</numerusform>
            <numerusform>%Ln fields were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CampaignListView</name>
    <message numerus="yes">
        <source>%1 of %2 campaigns</source>
        <translation>
            <numerusform>%1 of %2 campaign</numerusform>
            <numerusform>%1 of %2 campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 campaigns</source>
        <translation>
            <numerusform>%1 campaign</numerusform>
            <numerusform>%1 campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CampaignSection</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CampaignsPage</name>
    <message numerus="yes">
        <source>%Ln campaigns are in another one.</source>
        <translation>
            <numerusform>%Ln campaign is in another one.</numerusform>
            <numerusform>%Ln campaigns are in another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tactics go with it</source>
        <translation>
            <numerusform>%Ln tactic goes with it</numerusform>
            <numerusform>%Ln tactics go with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost lines</source>
        <translation>
            <numerusform>%Ln cost line</numerusform>
            <numerusform>%Ln cost lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ClockSection</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ConflictDialog</name>
    <message numerus="yes">
        <source>Somebody changed %Ln fields while you wrote.</source>
        <translation>
            <numerusform>Somebody changed %Ln field while you wrote.</numerusform>
            <numerusform>Somebody changed %Ln fields while you wrote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields of yours are written over theirs.</source>
        <translation>
            <numerusform>%Ln field of yours is written over theirs.</numerusform>
            <numerusform>%Ln fields of yours are written over theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::DesktopNotices</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::DueJobs</name>
    <message numerus="yes">
        <source>%1 leads became ready for sales.</source>
        <translation>
            <numerusform>%1 lead became ready for sales.</numerusform>
            <numerusform>%1 leads became ready for sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads got an owner.</source>
        <translation>
            <numerusform>%1 lead got an owner.</numerusform>
            <numerusform>%1 leads got an owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads were scored.</source>
        <translation>
            <numerusform>%1 lead was scored.</numerusform>
            <numerusform>%1 leads were scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>qualify %Ln leads</source>
        <translation>
            <numerusform>qualify %Ln lead</numerusform>
            <numerusform>qualify %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %Ln leads an owner</source>
        <translation>
            <numerusform>give %Ln lead an owner</numerusform>
            <numerusform>give %Ln leads an owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::EditPreview</name>
    <message numerus="yes">
        <source>%Ln fields change</source>
        <translation>
            <numerusform>%Ln field changes</numerusform>
            <numerusform>%Ln fields change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln leads.</source>
        <comment>after: 24 fields change</comment>
        <translation>
            <numerusform>in %Ln lead.</numerusform>
            <numerusform>in %Ln leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln.</source>
        <translation>
            <numerusform>This is the first.</numerusform>
            <numerusform>These are the first %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields stay as they are.</source>
        <translation>
            <numerusform>%Ln field stays as it is.</numerusform>
            <numerusform>%Ln fields stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells have no place: they lie below the last row or beside the last column.</source>
        <translation>
            <numerusform>%Ln cell has no place: it lies below the last row or beside the last column.</numerusform>
            <numerusform>%Ln cells have no place: they lie below the last row or beside the last column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::EditPreviewDialog</name>
    <message numerus="yes">
        <source>Yes, change %Ln leads</source>
        <translation>
            <numerusform>Yes, change %Ln lead</numerusform>
            <numerusform>Yes, change %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ExportDialog</name>
    <message numerus="yes">
        <source>The %1 rows that are &amp;chosen</source>
        <translation>
            <numerusform>The %1 row that is &amp;chosen</numerusform>
            <numerusform>The %1 rows that are &amp;chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %1 rows of the list</source>
        <translation>
            <numerusform>&amp;The %1 row of the list</numerusform>
            <numerusform>&amp;All %1 rows of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns, exactly as shown: %1.</source>
        <translation>
            <numerusform>%Ln column, exactly as shown: %1.</numerusform>
            <numerusform>%Ln columns, exactly as shown: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FileDrop</name>
    <message numerus="yes">
        <source>One file is taken at a time: %Ln others stay where they are.</source>
        <translation>
            <numerusform>One file is taken at a time: the other stays where it is.</numerusform>
            <numerusform>One file is taken at a time: %Ln others stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FunnelChart</name>
    <message numerus="yes">
        <source>only %Ln, too few</source>
        <translation>
            <numerusform>only %Ln, too few</numerusform>
            <numerusform>only %Ln, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln</source>
        <translation>
            <numerusform>only %Ln</numerusform>
            <numerusform>only %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FunnelPage</name>
    <message numerus="yes">
        <source>%Ln values; the largest first</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values; the largest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits run backwards and are not timed</source>
        <translation>
            <numerusform>%Ln visit runs backwards and is not timed</numerusform>
            <numerusform>%Ln visits run backwards and are not timed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values; as the time went</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values; as the time went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open leads are nobody’s business</source>
        <translation>
            <numerusform>%1 open lead is nobody’s business</numerusform>
            <numerusform>%1 open leads are nobody’s business</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln places here</source>
        <translation>
            <numerusform>%Ln place here</numerusform>
            <numerusform>%Ln places here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ImportPage</name>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Import %1 row</numerusform>
            <numerusform>Import %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads that it created go.</source>
        <translation>
            <numerusform>%1 lead that it created goes.</numerusform>
            <numerusform>%1 leads that it created go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that it changed go back to what they were.</source>
        <translation>
            <numerusform>%1 that it changed goes back to what it was.</numerusform>
            <numerusform>%1 that it changed go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows</source>
        <translation>
            <numerusform>%1 · %2 row</numerusform>
            <numerusform>%1 · %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads came in</source>
        <translation>
            <numerusform>%1 lead came in</numerusform>
            <numerusform>%1 leads came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads were changed</source>
        <translation>
            <numerusform>%1 lead was changed</numerusform>
            <numerusform>%1 leads were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fields or records stay: %2</source>
        <translation>
            <numerusform>%1 field or record stays: %2</numerusform>
            <numerusform>%1 fields or records stay: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::InboxPage</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::InterestsPage</name>
    <message numerus="yes">
        <source>%1 of %2 interests</source>
        <translation>
            <numerusform>%1 of %2 interest</numerusform>
            <numerusform>%1 of %2 interests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 interests</source>
        <translation>
            <numerusform>%1 interest</numerusform>
            <numerusform>%1 interests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadDeeds</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were left out. %1</source>
        <translation>
            <numerusform>%Ln lead was left out. %1</numerusform>
            <numerusform>%Ln leads were left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in “%2” now.</source>
        <translation>
            <numerusform>%1 is in “%2” now.</numerusform>
            <numerusform>%1 are in “%2” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given to %2.</source>
        <translation>
            <numerusform>%1 was given to %2.</numerusform>
            <numerusform>%1 were given to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is yours now.</source>
        <translation>
            <numerusform>%1 is yours now.</numerusform>
            <numerusform>%1 are yours now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was handed over to %2.</source>
        <translation>
            <numerusform>%1 was handed over to %2.</numerusform>
            <numerusform>%1 were handed over to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was accepted.</source>
        <translation>
            <numerusform>%1 was accepted.</numerusform>
            <numerusform>%1 were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was rejected: %2.</source>
        <translation>
            <numerusform>%1 was rejected: %2.</numerusform>
            <numerusform>%1 were rejected: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for information.</source>
        <translation>
            <numerusform>%1 waits for information.</numerusform>
            <numerusform>%1 wait for information.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln leads are as they were.</source>
        <translation>
            <numerusform>Stopped: %Ln lead is as it was.</numerusform>
            <numerusform>Stopped: %Ln leads are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to “%2” now.</source>
        <translation>
            <numerusform>%1 belongs to “%2” now.</numerusform>
            <numerusform>%1 belong to “%2” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadDropPanel</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not outside of Baton: more than %Ln leads leave it by an export, which takes any number.</source>
        <translation>
            <numerusform>Not outside of Baton: more than %Ln lead leaves it by an export, which takes any number.</numerusform>
            <numerusform>Not outside of Baton: more than %Ln leads leave it by an export, which takes any number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadReplay</name>
    <message numerus="yes">
        <source>%Ln leads were moved back, because that was some time ago or they went on since: their days in the stage begin anew.</source>
        <translation>
            <numerusform>%Ln lead was moved back, because that was some time ago or it went on since: its days in the stage begin anew.</numerusform>
            <numerusform>%Ln leads were moved back, because that was some time ago or they went on since: their days in the stage begin anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back but for %Ln leads: %1.</source>
        <translation>
            <numerusform>Taken back but for %Ln lead: %1.</numerusform>
            <numerusform>Taken back but for %Ln leads: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back but for %Ln leads, which went on since: %1.</source>
        <translation>
            <numerusform>Taken back but for %Ln lead, which went on since: %1.</numerusform>
            <numerusform>Taken back but for %Ln leads, which went on since: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again but for %Ln leads: %1.</source>
        <translation>
            <numerusform>Done again but for %Ln lead: %1.</numerusform>
            <numerusform>Done again but for %Ln leads: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadSheet</name>
    <message numerus="yes">
        <source>Empty %Ln fields</source>
        <translation>
            <numerusform>Empty %Ln field</numerusform>
            <numerusform>Empty %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>empty %Ln field</numerusform>
            <numerusform>empty %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %Ln fields</source>
        <translation>
            <numerusform>Fill %Ln field</numerusform>
            <numerusform>Fill %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>fill %Ln field</numerusform>
            <numerusform>fill %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln fields</source>
        <translation>
            <numerusform>Paste into %Ln field</numerusform>
            <numerusform>Paste into %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste into %Ln fields</source>
        <comment>a deed, in a menu after Undo</comment>
        <translation>
            <numerusform>paste into %Ln field</numerusform>
            <numerusform>paste into %Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadVerbs</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln leads?</source>
        <translation>
            <numerusform>Accept %Ln lead?</numerusform>
            <numerusform>Accept %Ln leads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln leads?</source>
        <translation>
            <numerusform>Take %Ln lead?</numerusform>
            <numerusform>Take %Ln leads?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadsPage</name>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 leads</source>
        <translation>
            <numerusform>%1 of %2 lead</numerusform>
            <numerusform>%1 of %2 leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln leads</source>
        <translation>
            <numerusform>%1 – %Ln lead</numerusform>
            <numerusform>%1 – %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln chosen leads</source>
        <translation>
            <numerusform>For the %Ln chosen lead</numerusform>
            <numerusform>For the %Ln chosen leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadsSection</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are listed here.</source>
        <translation>
            <numerusform>The newest one is listed here.</numerusform>
            <numerusform>The newest %Ln are listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeakChart</name>
    <message numerus="yes">
        <source>%1 leads reached %2</source>
        <translation>
            <numerusform>%1 lead reached %2</numerusform>
            <numerusform>%1 leads reached %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads went from %2 to %3</source>
        <translation>
            <numerusform>%1 lead went from %2 to %3</numerusform>
            <numerusform>%1 leads went from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by their dates backwards and not timed</source>
        <translation>
            <numerusform>%Ln by its dates backwards and not timed</numerusform>
            <numerusform>%Ln by their dates backwards and not timed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ListExporter</name>
    <message numerus="yes">
        <source>%1 rows were written to %2.</source>
        <translation>
            <numerusform>%1 row was written to %2.</numerusform>
            <numerusform>%1 rows were written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were too long for a workbook and were cut.</source>
        <translation>
            <numerusform>%Ln text was too long for a workbook and was cut.</numerusform>
            <numerusform>%Ln texts were too long for a workbook and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ListPage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::NewsBar</name>
    <message numerus="yes">
        <source>%Ln new in this list</source>
        <translation>
            <numerusform>%Ln new in this list</numerusform>
            <numerusform>%Ln new in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::OpeningNotice</name>
    <message numerus="yes">
        <source>%Ln texts that were not finished are kept.</source>
        <translation>
            <numerusform>%Ln text that was not finished is kept.</numerusform>
            <numerusform>%Ln texts that were not finished are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::OwnerDialog</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads wait until somebody of %1 takes them.</source>
        <translation>
            <numerusform>%Ln lead waits until somebody of %1 takes it.</numerusform>
            <numerusform>%Ln leads wait until somebody of %1 takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PeoplePage</name>
    <message numerus="yes">
        <source>The newest %Ln are listed here.</source>
        <translation>
            <numerusform>The newest one is listed here.</numerusform>
            <numerusform>The newest %Ln are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people</source>
        <translation>
            <numerusform>%1 of %2 person</numerusform>
            <numerusform>%1 of %2 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlanModel</name>
    <message numerus="yes">
        <source>%Ln fields change</source>
        <translation>
            <numerusform>%Ln field changes</numerusform>
            <numerusform>%Ln fields change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlanStep</name>
    <message numerus="yes">
        <source>%Ln inactive users come along, for owners that nobody knows yet.</source>
        <translation>
            <numerusform>%Ln inactive user comes along, for an owner whom nobody knows yet.</numerusform>
            <numerusform>%Ln inactive users come along, for owners that nobody knows yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive users were added, for owners that nobody knew.</source>
        <translation>
            <numerusform>%Ln inactive user was added, for an owner whom nobody knew.</numerusform>
            <numerusform>%Ln inactive users were added, for owners that nobody knew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueueLists</name>
    <message numerus="yes">
        <source>%Ln leads that nobody has yet</source>
        <translation>
            <numerusform>%Ln lead that nobody has yet</numerusform>
            <numerusform>%Ln leads that nobody has yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueuePage</name>
    <message numerus="yes">
        <source>%Ln leads wait</source>
        <translation>
            <numerusform>%Ln lead waits</numerusform>
            <numerusform>%Ln leads wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln most urgent are shown</source>
        <translation>
            <numerusform>the most urgent is shown</numerusform>
            <numerusform>the %Ln most urgent are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln at risk</numerusform>
            <numerusform>%Ln at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free to take</source>
        <translation>
            <numerusform>%Ln free to take</numerusform>
            <numerusform>%Ln free to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ReadinessSection</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::RejectsPage</name>
    <message numerus="yes">
        <source>%1 of %2 rows left out</source>
        <translation>
            <numerusform>%1 of %2 row left out</numerusform>
            <numerusform>%1 of %2 rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows left out</source>
        <translation>
            <numerusform>%1 row left out</numerusform>
            <numerusform>%1 rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ScoreSection</name>
    <message numerus="yes">
        <source>%Ln times, last %1</source>
        <translation>
            <numerusform>%Ln time, last %1</numerusform>
            <numerusform>%Ln times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SimilarSection</name>
    <message numerus="yes">
        <source>%Ln may be the same</source>
        <translation>
            <numerusform>%Ln may be the same</numerusform>
            <numerusform>%Ln may be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SlaBoardView</name>
    <message numerus="yes">
        <source>%Ln hand-offs are still in time.</source>
        <translation>
            <numerusform>%Ln hand-off is still in time.</numerusform>
            <numerusform>%Ln hand-offs are still in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the table</source>
        <translation>
            <numerusform>and %Ln more, in the table</numerusform>
            <numerusform>and %Ln more, in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SlaPage</name>
    <message numerus="yes">
        <source>%1 running clocks</source>
        <translation>
            <numerusform>%1 running clock</numerusform>
            <numerusform>%1 running clocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SpeedRow</name>
    <message numerus="yes">
        <source>%1 captured</source>
        <translation>
            <numerusform>%1 captured</numerusform>
            <numerusform>%1 captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handed over · %2</source>
        <translation>
            <numerusform>%1 handed over · %2</numerusform>
            <numerusform>%1 handed over · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 talked with · %2</source>
        <translation>
            <numerusform>%1 talked with · %2</numerusform>
            <numerusform>%1 talked with · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::StageDialog</name>
    <message numerus="yes">
        <source>Where do %Ln leads go?</source>
        <translation>
            <numerusform>Where does %Ln lead go?</numerusform>
            <numerusform>Where do %Ln leads go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them can go there</source>
        <translation>
            <numerusform>%Ln of them can go there</numerusform>
            <numerusform>%Ln of them can go there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads move.</source>
        <translation>
            <numerusform>%Ln lead moves.</numerusform>
            <numerusform>%Ln leads move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay where they are.</source>
        <translation>
            <numerusform>%Ln stays where it is.</numerusform>
            <numerusform>%Ln stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TimelineSection</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries …</source>
        <translation>
            <numerusform>The only entry …</numerusform>
            <numerusform>All %Ln entries …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TopRow</name>
    <message numerus="yes">
        <source>Inbox, %Ln unread</source>
        <translation>
            <numerusform>Inbox, %Ln unread</numerusform>
            <numerusform>Inbox, %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are going on</source>
        <translation>
            <numerusform>%Ln thing is going on</numerusform>
            <numerusform>%Ln things are going on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::UndoneStep</name>
    <message numerus="yes">
        <source>%1 leads went.</source>
        <translation>
            <numerusform>%1 lead went.</numerusform>
            <numerusform>%1 leads went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went back to what they were.</source>
        <translation>
            <numerusform>%1 went back to what it was.</numerusform>
            <numerusform>%1 went back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fields or records stay, because they were edited or needed since:</source>
        <translation>
            <numerusform>%1 field or record stays, because it was edited or needed since:</numerusform>
            <numerusform>%1 fields or records stay, because they were edited or needed since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::VerdictBar</name>
    <message numerus="yes">
        <source>Conflicts</source>
        <translation>
            <numerusform>Conflict</numerusform>
            <numerusform>Conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors</source>
        <translation>
            <numerusform>Error</numerusform>
            <numerusform>Errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings</source>
        <translation>
            <numerusform>Warning</numerusform>
            <numerusform>Warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::WaitRows</name>
    <message numerus="yes">
        <source>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %Ln leads.</source>
        <translation>
            <numerusform>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %Ln lead.</numerusform>
            <numerusform>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %Ln leads.</numerusform>
        </translation>
    </message>
</context>
</TS>
