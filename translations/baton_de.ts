<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Wording</name>
    <message>
        <source>There is no batch[ %{batch}] in this workspace. &quot;batonctl history list&quot; shows those that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch[ %{batch}] is already undone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch[ %{batch}] is not finished. Run the import of the same file again to complete it, then undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after this batch[ to “%{value}”], so it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a business calendar[: %{reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone[ “%{value}”] is unknown. Use an IANA name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks columns that the profile needs[: %{columns}]. Mark them as optional in the profile or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are called[ “%{column}”]; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column[ %{column}] is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column[ %{column}] has no name and no values and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be read[ at character %{position}][: %{reason}]. Write FIELD = value or FIELD is missing, joined by and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called[ “%{field}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value[ “%{value}”] does not fit the field[ “%{field}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file[: %{file}]. Save the table as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has[ %{count}] columns[; at most %{limit} are read]. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty[: %{file}]. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid[ %{encoding}][ in line %{line}]. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field[ that begins in line %{line}] is longer than 16 MB. Is a closing quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows[: %{file}]. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote[ that opens in line %{line}] is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates[ in column “%{column}”] can be read in two ways[: “%{value}” is %{first} or %{second}]. Say which with &quot;dateOrder&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is outside the years 1900 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept; free some space and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read[: %{file}]. Ask for the right or copy it to a place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file[: %{file}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file[ %{file}]. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file[: %{file}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read[: %{file}][ (%{reason})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written[: %{file}][ (%{reason})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead cannot go[ from %{from}][ to %{to}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room or verb called[ “%{name}”]. &quot;batonctl --help&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Whole steps of 5,000 rows are kept; run the same file again to go on, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a date or time. Write it as 2026-11-17T14:32:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this lead meanwhile. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead[ %{record}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one lead matches this row[: %{records}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead matches this row, and the policy is to update only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared workspace takes the time from its server: leave --now out of what writes. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is too large for an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[“%{value}” ]is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written out in full. Is the disk full, or did the reader stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called[ “%{value}”]. Add the person or let the import create inactive users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mapping profile called[ “%{profile}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile cannot be read[ at “%{where}”][: %{reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping profile names a target that does not exist[: %{target}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same lead as in line[ %{line}]; the first row wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names nobody: no name, e-mail, phone or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has[ %{found}] fields[ where the header has %{expected}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was already further on[: %{stage}]; it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times run backwards[: %{stage}]. The visit is kept as given and left out of velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage[ %{stage}] needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage called[ “%{stage}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called[ “%{user}”]. &quot;batonctl people list&quot; names everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say what[ “%{value}”] means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace? Name a .baton file or postgresql://user@host/database with -w or in BATON_WORKSPACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost. What was saved before is kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged[: %{file}]. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace may not be opened for writing[: %{file}]. Ask for the right or copy it to a place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a workspace here[: %{file}]. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a database address[: %{location}]. Write postgresql://user@host/database, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace here[: %{file}]. Create one or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer Baton[ (version %{version})]. It was not touched; update Baton to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Baton workspace[: %{file}]. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not empty[: %{location}]. Give Baton an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is of an older version[ (%{version})]. Bring it up to date with &quot;batonctl workspace migrate&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can only be read[: %{file}]. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached[: %{location}]. Check the address, the network and your rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more[: %{code}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at it again, then repeat your change[ (%{code})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be accepted as it is[: %{code}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this[ (%{code})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is busy. Nothing was changed; try again in a moment[ (%{code})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be reached. Nothing was lost; try again[ (%{code})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton cannot do this here[: %{code}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Baton. Nothing more was changed; the log says what[ (%{code})].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
