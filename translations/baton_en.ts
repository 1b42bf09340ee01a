<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
</context>
<context>
    <name>baton::LeadPane</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
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
</context>
</TS>
