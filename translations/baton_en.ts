<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>%n points of these</source>
        <translation>
            <numerusform>%n point of these</numerusform>
            <numerusform>%n points of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n times</source>
        <translation>
            <numerusform>at most once</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within a day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of it after %n days</source>
        <translation>
            <numerusform>half of it after a day</numerusform>
            <numerusform>half of it after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minutes</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hours</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to whoever works within %n hours</source>
        <translation>
            <numerusform>to whoever works within an hour</numerusform>
            <numerusform>to whoever works within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::AgreementsPage</name>
    <message numerus="yes">
        <source>%n of the others lack data alone.</source>
        <translation>
            <numerusform>%n of the others lacks data alone.</numerusform>
            <numerusform>%n of the others lack data alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
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
</context>
<context>
    <name>baton::CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaigns are in another one.</source>
        <translation>
            <numerusform>%n campaign is in another one.</numerusform>
            <numerusform>%n campaigns are in another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads</source>
        <translation>
            <numerusform>%1 lead</numerusform>
            <numerusform>%1 leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ClockSection</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
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
        <source>qualify %n leads</source>
        <translation>
            <numerusform>qualify %n lead</numerusform>
            <numerusform>qualify %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %n leads an owner</source>
        <translation>
            <numerusform>give %n lead an owner</numerusform>
            <numerusform>give %n leads an owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FunnelChart</name>
    <message numerus="yes">
        <source>only %n, too few</source>
        <translation>
            <numerusform>only %n, too few</numerusform>
            <numerusform>only %n, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n</source>
        <translation>
            <numerusform>only %n</numerusform>
            <numerusform>only %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::FunnelPage</name>
    <message numerus="yes">
        <source>%n values; the largest first</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values; the largest first</numerusform>
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
        <source>%n visits run backwards and are not timed</source>
        <translation>
            <numerusform>%n visit runs backwards and is not timed</numerusform>
            <numerusform>%n visits run backwards and are not timed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values; as the time went</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values; as the time went</numerusform>
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
        <source>%n places here</source>
        <translation>
            <numerusform>%n place here</numerusform>
            <numerusform>%n places here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ImportPage</name>
    <message numerus="yes">
        <source>%1 rows, %2 a second</source>
        <translation>
            <numerusform>%1 row, %2 a second</numerusform>
            <numerusform>%1 rows, %2 a second</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>baton::LeadDeeds</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads were left out. %1</source>
        <translation>
            <numerusform>%n lead was left out. %1</numerusform>
            <numerusform>%n leads were left out. %1</numerusform>
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
        <source>Taken back but for %n leads, which went on since: %1.</source>
        <translation>
            <numerusform>Taken back but for %n lead, which went on since: %1.</numerusform>
            <numerusform>Taken back but for %n leads, which went on since: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads were moved back, because that was some time ago or they went on since: their days in the stage begin anew.</source>
        <translation>
            <numerusform>%n lead was moved back, because that was some time ago or it went on since: its days in the stage begin anew.</numerusform>
            <numerusform>%n leads were moved back, because that was some time ago or they went on since: their days in the stage begin anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::LeadVerbs</name>
    <message numerus="yes">
        <source>At most %n leads at once: choose fewer.</source>
        <translation>
            <numerusform>At most %n lead at once: choose fewer.</numerusform>
            <numerusform>At most %n leads at once: choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
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
        <source>%1 – %n leads</source>
        <translation>
            <numerusform>%1 – %n lead</numerusform>
            <numerusform>%1 – %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln chosen leads</source>
        <translation>
            <numerusform>For the %Ln chosen lead</numerusform>
            <numerusform>For the %Ln chosen leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::OwnerDialog</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads wait until somebody of %1 takes them.</source>
        <translation>
            <numerusform>%n lead waits until somebody of %1 takes it.</numerusform>
            <numerusform>%n leads wait until somebody of %1 takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlanModel</name>
    <message numerus="yes">
        <source>%n fields change</source>
        <translation>
            <numerusform>%n field changes</numerusform>
            <numerusform>%n fields change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlanStep</name>
    <message numerus="yes">
        <source>%n inactive users come along, for owners that nobody knows yet.</source>
        <translation>
            <numerusform>%n inactive user comes along, for an owner whom nobody knows yet.</numerusform>
            <numerusform>%n inactive users come along, for owners that nobody knows yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inactive users were added, for owners that nobody knew.</source>
        <translation>
            <numerusform>%n inactive user was added, for an owner whom nobody knew.</numerusform>
            <numerusform>%n inactive users were added, for owners that nobody knew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::QueueLists</name>
    <message numerus="yes">
        <source>%n leads that nobody has yet</source>
        <translation>
            <numerusform>%n lead that nobody has yet</numerusform>
            <numerusform>%n leads that nobody has yet</numerusform>
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
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ScoreSection</name>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n time, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::SlaBoardView</name>
    <message numerus="yes">
        <source>%n hand-offs are still in time.</source>
        <translation>
            <numerusform>%n hand-off is still in time.</numerusform>
            <numerusform>%n hand-offs are still in time.</numerusform>
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
    <name>baton::StageDialog</name>
    <message numerus="yes">
        <source>Where do %n leads go?</source>
        <translation>
            <numerusform>Where does %n lead go?</numerusform>
            <numerusform>Where do %n leads go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can go there</source>
        <translation>
            <numerusform>%n of them can go there</numerusform>
            <numerusform>%n of them can go there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads move.</source>
        <translation>
            <numerusform>%n lead moves.</numerusform>
            <numerusform>%n leads move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are.</source>
        <translation>
            <numerusform>%n stays where it is.</numerusform>
            <numerusform>%n stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::TimelineSection</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
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
        <source>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %n leads.</source>
        <translation>
            <numerusform>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %n lead.</numerusform>
            <numerusform>%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %n leads.</numerusform>
        </translation>
    </message>
</context>
</TS>
