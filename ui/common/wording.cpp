// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// clang-format off
constexpr auto table = std::to_array<WordingRow>({
    {"absence.overlap", QT_TRANSLATE_NOOP("Wording", "This person is away already[ from %{from}][ to %{to}]. Say only the days that are new.")},
    {"absence.range", QT_TRANSLATE_NOOP("Wording", "An absence ends after it begins.")},
    {"absence.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such absence.")},
    {"account.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this account meanwhile. Look again, then repeat your change.")},
    {"account.nameMissing", QT_TRANSLATE_NOOP("Wording", "An account needs a name.")},
    {"account.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such account any more.")},
    {"account.unnamed", QT_TRANSLATE_NOOP("Wording", "The row says something about a company but does not name it; that part was left out.")},
    {"agreement.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this version meanwhile. Look again, then repeat your change.")},
    {"agreement.decided", QT_TRANSLATE_NOOP("Wording", "This version[ (%{version})] stays as it is: something was decided by it since, or another counts by now. To go back, draft what counted before as a new version, have it signed and activate it.")},
    {"agreement.notDraft", QT_TRANSLATE_NOOP("Wording", "This version[ (%{version})] is no draft any more, so it stays as it is. Make a new one instead.")},
    {"agreement.nobody", QT_TRANSLATE_NOOP("Wording", "Who signs? A signature is somebody's, never nobody's. Say who with --as NAME; in a shared workspace your login must be that of one of its people. Nothing was signed.")},
    {"agreement.otherSide", QT_TRANSLATE_NOOP("Wording", "Only somebody of that side signs for it[: %{side}]. Let one of them sign, or give whoever does the role or the team of that side. Nothing was signed.")},
    {"agreement.reviewPast", QT_TRANSLATE_NOOP("Wording", "The review date[ %{date}] is over. Choose one in the next 183 days.")},
    {"agreement.reviewTooLate", QT_TRANSLATE_NOOP("Wording", "The review date[ %{date}] is too far away.[ Choose one until %{limit}.]")},
    {"agreement.sameSigner", QT_TRANSLATE_NOOP("Wording", "Whoever signs has signed for another side already[: %{side}]. The sides agree with each other, so different people sign. Nothing was signed.")},
    {"agreement.side", QT_TRANSLATE_NOOP("Wording", "Marketing, tele or sales signs; say for which of them.")},
    {"agreement.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such version.")},
    {"agreement.unsigned", QT_TRANSLATE_NOOP("Wording", "The signature[ of %{side}] is missing, and without it the version does not count. Have it signed on the page Agreements or with \"batonctl[ %{kind}] sign\", then activate it.")},
    {"link.unknown", QT_TRANSLATE_NOOP("Wording", "This link[, “%{value}”,] names nothing that is here. It may belong to another workspace: open that one first.")},
    {"arguments.extra", QT_TRANSLATE_NOOP("Wording", "There is one workspace to a window[; “%{value}” was not expected]. Put a path with blanks into quotes.")},
    {"arguments.value", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]does not fit[ %{option}].[ It takes %{choices}.]")},
    {"backup.damaged", QT_TRANSLATE_NOOP("Wording", "The copy[ %{file}] could not be verified and was removed. Is the disk sound? The workspace itself was not touched.")},
    {"backup.exists", QT_TRANSLATE_NOOP("Wording", "There is already a file[ %{file}]. Choose another name; nothing was overwritten.")},
    {"backup.postgresql", QT_TRANSLATE_NOOP("Wording", "A shared workspace is saved and restored with PostgreSQL's own pg_dump and pg_restore.")},
    {"batch.alreadyUndone", QT_TRANSLATE_NOOP("Wording", "Batch[ %{batch}] is already undone. Nothing was changed.")},
    {"batch.changed", QT_TRANSLATE_NOOP("Wording", "Changed after this batch[ to “%{value}”], so it was kept.")},
    {"batch.notRedoable", QT_TRANSLATE_NOOP("Wording", "Batch[ %{batch}] cannot be done again: rows that it had made were removed. Do it anew, as an import of the same file.")},
    {"batch.runsElsewhere", QT_TRANSLATE_NOOP("Wording", "Another import of this file is running[ as batch %{batch}]; this one stopped. Let the other finish; what it writes is whole.")},
    {"batch.takenBack", QT_TRANSLATE_NOOP("Wording", "The import[, batch %{batch},] was taken back meanwhile, so it stopped. None of its rows are left but those that people changed; import the file again to have them.")},
    {"batch.tooOld", QT_TRANSLATE_NOOP("Wording", "Batch[ %{batch}] is older than 90 days and can no longer be undone.")},
    {"batch.undone", QT_TRANSLATE_NOOP("Wording", "Batch[ %{batch}] is already undone. Nothing was changed.")},
    {"batch.unfinished", QT_TRANSLATE_NOOP("Wording", "Batch[ %{batch}] is not finished. Run the import of the same file again to complete it, then undo it.")},
    {"batch.unknown", QT_TRANSLATE_NOOP("Wording", "There is no batch[ %{batch}] in this workspace. \"batonctl history list\" shows those that can be undone.")},
    {"calendar.amount", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is less than nothing. Give 0 or more.")},
    {"calendar.choose", QT_TRANSLATE_NOOP("Wording", "The file holds several calendars[: %{names}]. Name one with --calendar, or with # behind the file's name.")},
    {"calendar.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed these business hours meanwhile. Look again, then repeat your change.")},
    {"calendar.date", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a date[ (at %{where})]. Write it as 2026-12-25.")},
    {"calendar.day", QT_TRANSLATE_NOOP("Wording", "There is no weekday called[ “%{value}”][ (at %{where})]. Use mon, tue, wed, thu, fri, sat and sun.")},
    {"calendar.hours", QT_TRANSLATE_NOOP("Wording", "These are not hours of one day[ (at %{where})][: %{value}]. Write a start and an end, as 09:00 and 17:00.")},
    {"calendar.json", QT_TRANSLATE_NOOP("Wording", "The file is not valid JSON[: %{file}][ (%{reason})].")},
    {"calendar.midnight", QT_TRANSLATE_NOOP("Wording", "Hours cannot end at 00:00[ (at %{where})]. Write 24:00 for the end of the day.")},
    {"calendar.nameMissing", QT_TRANSLATE_NOOP("Wording", "Business hours need a name.")},
    {"calendar.nameTaken", QT_TRANSLATE_NOOP("Wording", "There are already business hours called[ “%{value}”].")},
    {"calendar.neverOpen", QT_TRANSLATE_NOOP("Wording", "These business hours have no open time within 366 days. Give them hours on a weekday, or shifts on days to come.")},
    {"calendar.pause", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a pause. Write its start and its later end as 2026-11-20T12:00Z/2026-11-20T13:00Z.")},
    {"calendar.range", QT_TRANSLATE_NOOP("Wording", "Business time reaches from the year 1 to the year 9999; this leads out of it.")},
    {"calendar.shape", QT_TRANSLATE_NOOP("Wording", "The business hours are not built as expected[ at %{where}]. They need timezone and hours; holidays, breaks and shifts may be added.")},
    {"calendar.unknown", QT_TRANSLATE_NOOP("Wording", "There are no business hours called[ “%{value}”].[ The file holds %{names}.]")},
    {"calendar.zone", QT_TRANSLATE_NOOP("Wording", "The time zone[ “%{value}”] is unknown. Use an IANA name such as Europe/Berlin.")},
    {"campaign.begin", QT_TRANSLATE_NOOP("Wording", "A campaign begins as an idea or planned[, not “%{value}”]. Create it so, then move it on with its tactics and costs.")},
    {"campaign.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this campaign meanwhile. Look again, then repeat your change.")},
    {"campaign.currency", QT_TRANSLATE_NOOP("Wording", "There are amounts paid or committed[ in %{value}], so the campaign keeps its currency. Take those amounts out first.")},
    {"campaign.dates", QT_TRANSLATE_NOOP("Wording", "The campaign would end[ (%{to})] before it begins[ (%{from})]. Give an end on the same day or later, or none.")},
    {"campaign.formerTaken", QT_TRANSLATE_NOOP("Wording", "Leads name[ “%{value}”], by which the campaign[ “%{campaign}”] is or was known, and stay with it. Choose another.")},
    {"campaign.inUse", QT_TRANSLATE_NOOP("Wording", "[%{count} ]interests name the campaign[ “%{value}”], so it is not deleted. Cancel or complete it instead.")},
    {"campaign.nameMissing", QT_TRANSLATE_NOOP("Wording", "A campaign needs a name.")},
    {"campaign.nameTaken", QT_TRANSLATE_NOOP("Wording", "There is already a campaign called[ “%{value}”]. Choose another name.")},
    {"campaign.noCost", QT_TRANSLATE_NOOP("Wording", "A campaign goes live with its costs. Add a line, of 0 where it costs nothing.")},
    {"campaign.noRetrospective", QT_TRANSLATE_NOOP("Wording", "A campaign counts as reviewed when it says what was learnt. Give its retrospective.")},
    {"campaign.noTactic", QT_TRANSLATE_NOOP("Wording", "A campaign goes live with at least one tactic. Add one first.")},
    {"campaign.notBegun", QT_TRANSLATE_NOOP("Wording", "A campaign goes live from its first day on[, and this one begins on %{date}]. Give a start that is not later than today.")},
    {"campaign.overBudget", QT_TRANSLATE_NOOP("Wording", "What is planned[, %{value} %{currency},] is more than the budget[ of %{limit} %{currency}]. Lower the plan or raise the budget.")},
    {"campaign.step", QT_TRANSLATE_NOOP("Wording", "A campaign that is[ %{from}] does not become[ %{to}].[ It can become %{choices}.]")},
    {"campaign.unknown", QT_TRANSLATE_NOOP("Wording", "There is no campaign[ “%{value}”]. \"batonctl campaigns list\" names them all.")},
    {"campaign.utm", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]does not fit into a link. Use letters, digits, hyphens, underscores, full stops, +, ~ and |, at most 100 of them.")},
    {"campaign.utmNeeded", QT_TRANSLATE_NOOP("Wording", "Tactics are told apart in links by source and medium within the utm_campaign of their campaign. Give the campaign one first.")},
    {"campaign.utmTaken", QT_TRANSLATE_NOOP("Wording", "The utm_campaign[ “%{value}”] belongs to the campaign[ “%{campaign}”]. Choose another.")},
    {"capacity.range", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no limit[ for “%{key}”]: it can be 1 to 100000. Whoever gets no leads is left out of the rules, or away.")},
    {"check.agreement.active", QT_TRANSLATE_NOOP("Wording", "More than one version of this agreement is active.")},
    {"check.agreement.empty", QT_TRANSLATE_NOOP("Wording", "This version counts but says nothing: its body is empty.")},
    {"check.agreement.overlap", QT_TRANSLATE_NOOP("Wording", "Two versions of this agreement count at the same time.")},
    {"check.agreement.unsigned", QT_TRANSLATE_NOOP("Wording", "This version counts without the signature of a side that it binds.")},
    {"check.alias.cycle", QT_TRANSLATE_NOOP("Wording", "The merged numbers of this lead point to each other in a circle.")},
    {"check.assignment.last", QT_TRANSLATE_NOOP("Wording", "The lead has another owner than the last entry of its history of owners says.")},
    {"check.assignment.owner", QT_TRANSLATE_NOOP("Wording", "This entry of a lead's owners names an owner where there is none, or none where there is one.")},
    {"check.assignment.untold", QT_TRANSLATE_NOOP("Wording", "This assignment by the routing rules does not say which rule chose, and why.")},
    {"check.batch.undone", QT_TRANSLATE_NOOP("Wording", "This belongs to a batch that was undone, but was not taken back with it.")},
    {"check.batch.unfinished", QT_TRANSLATE_NOOP("Wording", "This batch is not finished. Run the same import again to complete it, or undo it.")},
    {"check.cache.channel", QT_TRANSLATE_NOOP("Wording", "The lead's channel is not the one of its first interest with a channel.")},
    {"check.cache.firstTouch", QT_TRANSLATE_NOOP("Wording", "The hand-off's first touch is not that of the touches logged.")},
    {"check.cache.key", QT_TRANSLATE_NOOP("Wording", "The key by which this is found does not fit what it was made from.")},
    {"check.cache.score", QT_TRANSLATE_NOOP("Wording", "The lead's score is not the one that was worked out last.")},
    {"check.cache.stage", QT_TRANSLATE_NOOP("Wording", "The lead's stage is not the one of its open visit.")},
    {"check.campaign.budget", QT_TRANSLATE_NOOP("Wording", "The campaign's budget is less than nothing.")},
    {"check.campaign.dates", QT_TRANSLATE_NOOP("Wording", "The campaign or tactic ends before it starts.")},
    {"check.campaign.utm", QT_TRANSLATE_NOOP("Wording", "The campaign is not found by its utm_campaign, or by one that it does not have.")},
    {"check.capacity.range", QT_TRANSLATE_NOOP("Wording", "The limits of this person are less than one, or say nothing.")},
    {"check.clock.due", QT_TRANSLATE_NOOP("Wording", "A deadline lies before the clock that it belongs to began.")},
    {"check.cost.amount", QT_TRANSLATE_NOOP("Wording", "An amount of this cost line is less than nothing.")},
    {"check.cost.month", QT_TRANSLATE_NOOP("Wording", "The month of this cost line is none.")},
    {"check.cost.tactic", QT_TRANSLATE_NOOP("Wording", "The cost line is for a tactic of another campaign.")},
    {"check.file.integrity", QT_TRANSLATE_NOOP("Wording", "The file is damaged[: %{reason}]. Restore it from a backup.")},
    {"check.journal.created", QT_TRANSLATE_NOOP("Wording", "The batch's journal does not name all the rows that it made.")},
    {"check.journal.gap", QT_TRANSLATE_NOOP("Wording", "The batch's journal has a gap.")},
    {"check.ledger.sums", QT_TRANSLATE_NOOP("Wording", "The hand-off would count in two places of the ledger, or its instants contradict each other.")},
    {"check.orphan", QT_TRANSLATE_NOOP("Wording", "The row refers to something that is not there[: %{table}].")},
    {"check.revision.range", QT_TRANSLATE_NOOP("Wording", "The revision is below 1.")},
    {"check.revision.unlogged", QT_TRANSLATE_NOOP("Wording", "The last change is in neither the log nor a journal.")},
    {"check.routing.turn", QT_TRANSLATE_NOOP("Wording", "More leads are assigned by this rule than it gave away.")},
    {"check.score.sum", QT_TRANSLATE_NOOP("Wording", "The contributions to this lead's score do not add up to it.")},
    {"check.search.missing", QT_TRANSLATE_NOOP("Wording", "The search index lacks this lead.")},
    {"check.search.surplus", QT_TRANSLATE_NOOP("Wording", "The search index has a lead that is not there.")},
    {"check.search.words", QT_TRANSLATE_NOOP("Wording", "The search index knows this lead by other words than it has.")},
    {"check.stage.flag", QT_TRANSLATE_NOOP("Wording", "A visit of a stage is wrongly marked as running backwards, or not marked.")},
    {"check.stage.gap", QT_TRANSLATE_NOOP("Wording", "A visit of a stage does not begin where the one before ends.")},
    {"check.stage.inconsistent", QT_TRANSLATE_NOOP("Wording", "The times of this lead's stages run backwards; the visit is left out of velocity.")},
    {"check.stage.open", QT_TRANSLATE_NOOP("Wording", "The lead does not have exactly one open visit of a stage.")},
    {"check.stage.sequence", QT_TRANSLATE_NOOP("Wording", "The visits of this lead's stages are not numbered without gaps.")},
    {"choice.unknown", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is none of the choices of this field.")},
    {"columns.absent", QT_TRANSLATE_NOOP("Wording", "Column[ “%{column}”] is not in the file; nothing was read for it.")},
    {"columns.absentUnnamed", QT_TRANSLATE_NOOP("Wording", "The profile names a column without a header, and the file has none; nothing was read for it.")},
    {"columns.duplicate", QT_TRANSLATE_NOOP("Wording", "Several columns are called[ “%{column}”]; the first is used.")},
    {"columns.empty", QT_TRANSLATE_NOOP("Wording", "Column[ %{column}] has no name and no values and is left out.")},
    {"columns.ignored", QT_TRANSLATE_NOOP("Wording", "Column[ “%{column}”][ %{place} (no header)] is left out.")},
    {"columns.leftOut", QT_TRANSLATE_NOOP("Wording", "Column[ “%{column}”][ %{place} (no header)] is not named by the profile and is left out.")},
    {"columns.missing", QT_TRANSLATE_NOOP("Wording", "The file[ %{file}] lacks columns that the profile needs[: %{columns}].[ It has: %{found}.] Is the delimiter right? Else mark them as optional in the profile or choose another file.")},
    {"condition.operator", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] cannot be asked by[ “%{operator}”][ (at character %{position})].[ It can be asked by %{choices}.]")},
    {"condition.range", QT_TRANSLATE_NOOP("Wording", "The second value of between lies before the first[ (at character %{position})][: %{first} and %{second}]. Write the smaller one first.")},
    {"condition.syntax", QT_TRANSLATE_NOOP("Wording", "The condition cannot be read[ at character %{position}][: “%{found}”][ where %{expected} was expected]. Write for example country in (\"DE\", \"AT\") and employees >= 200; text of several words stands in quotes, and each quote and bracket is closed.")},
    {"condition.tooDeep", QT_TRANSLATE_NOOP("Wording", "The condition has too many brackets within brackets[ (at character %{position})][: at most %{limit} levels are allowed]. Take apart what can stand without them.")},
    {"condition.tooLong", QT_TRANSLATE_NOOP("Wording", "The condition is too long[ (at character %{position})][: at most %{limit} comparisons are allowed]. Ask for several values of one field by in (…).")},
    {"condition.tooMany", QT_TRANSLATE_NOOP("Wording", "The list has too many values[ (at character %{position})][: at most %{limit} are allowed].")},
    {"condition.unknownField", QT_TRANSLATE_NOOP("Wording", "There is no field called[ “%{field}”][ (at character %{position})].[ Did you mean %{suggestions}?] Correct the name, or import what brings the field along.")},
    {"condition.unknownKind", QT_TRANSLATE_NOOP("Wording", "There are no events called[ “%{kind}”][ (at character %{position})].[ There are %{choices}.]")},
    {"condition.value", QT_TRANSLATE_NOOP("Wording", "The value[ “%{value}”] does not fit the field[ “%{field}”][ of the type %{type}][ (at character %{position})].[ It can be %{choices}.] Write a number as 200, a day as 2026-03-01, an amount as 12.50 EUR.")},
    {"consent.nobody", QT_TRANSLATE_NOOP("Wording", "The row says something about consent but names no person; that part was left out.")},
    {"cost.month", QT_TRANSLATE_NOOP("Wording", "A cost needs its month. Write it as 2026-03.")},
    {"cost.tactic", QT_TRANSLATE_NOOP("Wording", "The tactic[ “%{value}”] belongs to another campaign. Name one of this campaign, or none.")},
    {"cost.empty", QT_TRANSLATE_NOOP("Wording", "A cost line needs an amount: --planned, --committed or --actual; 0 says that it costs nothing. Nothing was added.")},
    {"cost.unknown", QT_TRANSLATE_NOOP("Wording", "There is no cost line[ %{value}]. \"batonctl campaigns costs\" numbers them all.")},
    {"cost_line.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this cost meanwhile. Look again, then repeat your change.")},
    {"country.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a country. Write its name or its two letters, as Germany or DE.")},
    {"country.unparsed", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a country; it was kept as it stands.")},
    {"csv.binary", QT_TRANSLATE_NOOP("Wording", "This is not a text file[ but one of the format %{format}][: %{file}]. Save the table as CSV and try again.")},
    {"csv.character", QT_TRANSLATE_NOOP("Wording", "A field holds a zero byte[ in line %{line}], which is no text. Is it a damaged or binary file?")},
    {"csv.columns", QT_TRANSLATE_NOOP("Wording", "There are too many columns[ in %{file}][, line %{line}][; at most %{limit} are read]. Is the delimiter right?")},
    {"csv.empty", QT_TRANSLATE_NOOP("Wording", "The file is empty[: %{file}]. Nothing was imported.")},
    {"csv.encoding", QT_TRANSLATE_NOOP("Wording", "The text is not valid[ %{encoding}][ in line %{line}]. Choose another encoding.")},
    {"csv.fieldTooLong", QT_TRANSLATE_NOOP("Wording", "A field[ that begins in line %{line}][ of %{file}] is longer than 16 MB. Is a closing quote missing?")},
    {"csv.header", QT_TRANSLATE_NOOP("Wording", "The file has a header but no rows[: %{file}]. Nothing was imported.")},
    {"csv.quote", QT_TRANSLATE_NOOP("Wording", "A quote[ that opens in line %{line}] is never closed. Close it, or write it twice if it belongs to the text.")},
    {"csv.quoteAfter", QT_TRANSLATE_NOOP("Wording", "There is text behind a closing quote[ in line %{line}]. A quote inside quotes is written twice.")},
    {"csv.quoteStray", QT_TRANSLATE_NOOP("Wording", "There is a quote in the middle of a field[ in line %{line}]. Such a field stands in quotes, and the quote is written twice.")},
    {"csv.rowTooLong", QT_TRANSLATE_NOOP("Wording", "The row[ that begins in line %{line}] is longer than 64 MB. Is a closing quote missing?")},
    {"currency.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a currency. Write its ISO 4217 code, such as EUR.")},
    {"customField.type", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] is there already with another type[: %{type}]. Choose that type or another key.")},
    {"date.ambiguous", QT_TRANSLATE_NOOP("Wording", "The dates[ in column “%{column}”][ of %{file}] can be read in two ways[: “%{value}” is %{first} or %{second}]. Say which with \"dateOrder\" in the mapping profile: dmy, mdy or ymd.")},
    {"date.future", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]has not come yet; nobody is born then.")},
    {"date.range", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is outside the years 1900 to 9999.")},
    {"date.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a date.")},
    {"date.year", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]has a year of two digits. Write all four.")},
    {"deal.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this deal meanwhile. Look again, then repeat your change.")},
    {"deal.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such deal any more.")},
    {"definition.cancelled", QT_TRANSLATE_NOOP("Wording", "The search for leads that are ready was stopped[; %{count} were found]. Run it again to go on.")},
    {"definition.choice", QT_TRANSLATE_NOOP("Wording", "Clauses are to choose from, but none has a weight, or their weights never reach what is needed. Give clauses a weight or require them all.")},
    {"definition.inactive", QT_TRANSLATE_NOOP("Wording", "No sales-ready definition is active. Have marketing and sales sign it with \"batonctl definition sign\", then activate it.")},
    {"disk.full", QT_TRANSLATE_NOOP("Wording", "The disk is full. What was saved before is kept; free some space and run it again.")},
    {"edit.contradicts", QT_TRANSLATE_NOOP("Wording", "Another row says[ “%{value}”] of the same field[ “%{field}”], which both share. Keep one of them.")},
    {"email.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not an e-mail address. Write it as ada@acme.example.")},
    {"encoding.doubtful", QT_TRANSLATE_NOOP("Wording", "Some characters of the file do not exist[ in %{encoding}], so it is of another encoding. Say which, as Shift_JIS or GB18030, before you keep what was read.")},
    {"encoding.guessed", QT_TRANSLATE_NOOP("Wording", "The file does not say how its characters are written. They were read[ as %{encoding}], which is a guess: where names look wrong, choose the encoding, as ISO-8859-2 or windows-1250.")},
    {"encoding.unknown", QT_TRANSLATE_NOOP("Wording", "There is no encoding[ “%{value}”] that Baton can read here.[ Use %{names}.]")},
    {"externalId.taken", QT_TRANSLATE_NOOP("Wording", "Another lead[, %{record},] has this key already[: %{value}].")},
    {"field.assignment", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not FIELD=value. Write it as email=ada@acme.example; an empty value removes.")},
    {"field.byVerb", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] is not written but changed by what is done: assign, take or give the lead.")},
    {"field.changedSince", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] was changed by somebody else meanwhile; theirs was kept.")},
    {"field.readOnly", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] follows from others and cannot be set.")},
    {"field.unknown", QT_TRANSLATE_NOOP("Wording", "There is no field called[ “%{field}”].[ Did you mean %{suggestions}?]")},
    {"field.value", QT_TRANSLATE_NOOP("Wording", "The value[ “%{value}”] does not fit the field[ “%{field}”][ of the type %{type}].[ It can be %{choices}.] Write a number as 200, a day as 2026-03-01, an amount as 12.50 EUR.")},
    {"file.denied", QT_TRANSLATE_NOOP("Wording", "The file may not be read[: %{file}]. Ask for the right or copy it to a place of your own.")},
    {"file.directory", QT_TRANSLATE_NOOP("Wording", "This is a folder, not a file[: %{file}].")},
    {"file.exists", QT_TRANSLATE_NOOP("Wording", "There is already a file[ %{file}]. Choose another name; nothing was overwritten.")},
    {"file.isWorkspace", QT_TRANSLATE_NOOP("Wording", "This is the open workspace itself[: %{file}]. Choose the list that is to come in.")},
    {"file.missing", QT_TRANSLATE_NOOP("Wording", "There is no such file[: %{file}].")},
    {"file.read", QT_TRANSLATE_NOOP("Wording", "The file cannot be read[: %{file}][ (%{reason})].")},
    {"file.seen", QT_TRANSLATE_NOOP("Wording", "The same file was imported before[, as batch %{batch}][ on %{at}].")},
    {"file.special", QT_TRANSLATE_NOOP("Wording", "This is neither a file nor a folder[: %{file}]. Copy what it holds to a file and try again.")},
    {"file.write", QT_TRANSLATE_NOOP("Wording", "The file cannot be written[: %{file}][ (%{reason})].")},
    {"funnel.groups", QT_TRANSLATE_NOOP("Wording", "The field[ “%{field}”] has more than[ %{limit}] values, too many to stand side by side. Choose another field or narrow the leads.")},
    {"funnel.window", QT_TRANSLATE_NOOP("Wording", "The window ends[, at %{to},] before it begins[, at %{from}]. Turn them round.")},
    {"handoff.accepted", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] is accepted already. Nothing was changed.")},
    {"handoff.answererInactive", QT_TRANSLATE_NOOP("Wording", "[%{value} ]does not work here at present and can neither take nor answer a lead. Act as somebody who does; nothing was changed.")},
    {"handoff.beforeHanded", QT_TRANSLATE_NOOP("Wording", "[%{value} ]is earlier than the lead's last hand-off. Nothing was changed; give a later time.")},
    {"handoff.bucket", QT_TRANSLATE_NOOP("Wording", "There is no part of the ledger called[ “%{value}”]. Use rejected, returned, worked, acceptedUntouched, expired, orphaned or pending.")},
    {"handoff.byVerb", QT_TRANSLATE_NOOP("Wording", "The workspace refused this: whoever has a lead gives it away himself, or a sales manager or marketing operations does, and an answer is given by answering. Nothing was changed.")},
    {"handoff.closed", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] was rejected or returned already. Nothing was changed; hand it over anew.")},
    {"handoff.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody answered this hand-off meanwhile. Look at it again, then repeat your answer.")},
    {"handoff.ended", QT_TRANSLATE_NOOP("Wording", "A lead that has ended[ (%{stage})] is not handed over. Move it back first.")},
    {"handoff.future", QT_TRANSLATE_NOOP("Wording", "[%{value} ]is later than now. Nothing was changed; give the time at which it happened.")},
    {"handoff.nobody", QT_TRANSLATE_NOOP("Wording", "Who does this[ to %{record}]? A lead is never given, taken or answered by nobody. Say who with --as NAME; in a shared workspace your login must be that of one of its people. Nothing was changed.")},
    {"handoff.none", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] was never handed over, so there is nothing to answer.")},
    {"handoff.notTakenBack", QT_TRANSLATE_NOOP("Wording", "The answer to this hand-off[, %{record},] can no longer be taken back: 15 minutes have passed, or the lead went on. Nothing was changed; move the lead instead.")},
    {"handoff.open", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] already waits for an answer. Accept, reject or return it first.")},
    {"handoff.otherSide", QT_TRANSLATE_NOOP("Wording", "[%{value} ]does not work for the side that the lead was handed to[: %{side}]. Somebody of that side answers, or marketing operations. Nothing was changed.")},
    {"handoff.othersLead", QT_TRANSLATE_NOOP("Wording", "The lead was handed to somebody else[ than %{value}]. That person answers, a sales manager for sales, or marketing operations. Nothing was changed.")},
    {"handoff.ownerInactive", QT_TRANSLATE_NOOP("Wording", "[%{value} ]does not work here at present. Name somebody who does, or nobody, so that the lead waits in the queue.")},
    {"handoff.ownerSide", QT_TRANSLATE_NOOP("Wording", "[%{value} ]has no role of the side[ %{side}] that gets the lead. Name somebody who has, or nobody, so that the lead waits in the queue. Nothing was changed.")},
    {"handoff.questionMissing", QT_TRANSLATE_NOOP("Wording", "Asking for information[ about %{record}] needs a question. Say what is missing; nothing was changed.")},
    {"handoff.reason", QT_TRANSLATE_NOOP("Wording", "There is no reason called[ “%{value}”]. Use notReady, wrongTerritory, knownCustomer, duplicate, badData, noCapacity, competitor, infoMissing or other.")},
    {"handoff.reasonMissing", QT_TRANSLATE_NOOP("Wording", "Rejecting a lead[, %{record},] needs a reason. Nothing was changed.")},
    {"handoff.side", QT_TRANSLATE_NOOP("Wording", "The lead cannot be handed over to[ %{side}] from this stage[: %{stage}]. It goes to tele or sales, and only on to a side that does not have it.")},
    {"handoff.taken", QT_TRANSLATE_NOOP("Wording", "Somebody has taken the lead[ %{record}] meanwhile. Nothing was changed.")},
    {"help.unknown", QT_TRANSLATE_NOOP("Wording", "There is no room or verb called[ “%{name}”]. \"batonctl --help\" lists them.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("Wording", "The import was cancelled. Whole steps of 5,000 rows are kept; run the same file again to go on, or undo it.")},
    {"import.raced", QT_TRANSLATE_NOOP("Wording", "Somebody else changed the same leads again and again. What was saved before is kept; run the same file again.")},
    {"import.resumed", QT_TRANSLATE_NOOP("Wording", "An interrupted import of the same file goes on[ after %{rows} rows].")},
    {"instant.future", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]lies more than a year ahead; it was kept as it stands.")},
    {"instant.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a date or time. Write it as 2026-11-17T14:32:00Z.")},
    {"knownAt.leads", QT_TRANSLATE_NOOP("Wording", "Leads can only be shown as they are known now: leave --known-at out. \"batonctl funnel report\" can look back.")},
    {"language.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a language. Write its name or its two letters, as German or de.")},
    {"language.unparsed", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a language; it was kept as it stands.")},
    {"jobs.running", QT_TRANSLATE_NOOP("Wording", "Another program does what is due[ for %{who}][ on %{host}][, since %{since}]. It is done once, so nothing was begun here; try again when that run has ended.")},
    {"jobs.cancelled", QT_TRANSLATE_NOOP("Wording", "It was stopped before its turn came.")},
    {"lead.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this lead meanwhile. Look at it again, then repeat your change.")},
    {"lead.noAccount", QT_TRANSLATE_NOOP("Wording", "The lead has no company yet that this could belong to. Give its name as well, as account=Acme.")},
    {"lead.number", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not the number of a lead. Write it as L-000123 or 123.")},
    {"lead.unknown", QT_TRANSLATE_NOOP("Wording", "There is no lead[ %{record}].")},
    {"match.ambiguous", QT_TRANSLATE_NOOP("Wording", "More than one lead matches this row[: %{records}].")},
    {"match.deleted", QT_TRANSLATE_NOOP("Wording", "The row is about a lead that was deleted[: %{record}]. It was left out.")},
    {"match.key", QT_TRANSLATE_NOOP("Wording", "There is no match key called[ “%{value}”]. Use externalId, email or rowKey.")},
    {"match.none", QT_TRANSLATE_NOOP("Wording", "No lead matches this row, and the policy is to update only.")},
    {"money.currency", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is in another currency than the field[, which is in %{currency}].")},
    {"money.negative", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is below nothing. What it cost is 0 or more.")},
    {"money.precision", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]has more digits behind the point than the currency has[ (%{currency})]. Nothing was rounded; leave out those it does not have.")},
    {"money.range", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is too large for an amount of money.")},
    {"money.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not an amount of money.[ Write it as %{form}: a point before the decimals, nothing between the thousands.]")},
    {"now.shared", QT_TRANSLATE_NOOP("Wording", "A shared workspace takes the time from its server: leave --now out of what writes. Nothing was changed.")},
    {"number.negative", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is below nothing. Write how many there are.")},
    {"number.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a number.")},
    {"number.whole", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a whole number.")},
    {"output.failed", QT_TRANSLATE_NOOP("Wording", "The answer could not be written out in full. Is the disk full, or did the reader stop?")},
    {"owner.ambiguous", QT_TRANSLATE_NOOP("Wording", "More than one person is called[ “%{value}”]. Use a login or an e-mail address.")},
    {"owner.unknown", QT_TRANSLATE_NOOP("Wording", "Nobody is called[ “%{value}”]. Add the person or let the import create inactive users.")},
    {"ownership.reason", QT_TRANSLATE_NOOP("Wording", "Giving a lead back[, %{record},] needs a reason. Nothing was changed.")},
    {"ownership.same", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] belongs to this person already. Nothing was changed.")},
    {"ownership.side", QT_TRANSLATE_NOOP("Wording", "A lead is assigned to somebody of tele or of sales. Say which.")},
    {"ownership.tooMany", QT_TRANSLATE_NOOP("Wording", "Too many leads get another owner at once[: at most %{limit} can]. Choose fewer. Nothing was changed.")},
    {"people.nameColumn", QT_TRANSLATE_NOOP("Wording", "A list of people needs a column called “name”;[ %{file}] has none. Is the delimiter right?")},
    {"person.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this person meanwhile. Look again, then repeat your change.")},
    {"person.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such person any more.")},
    {"phone.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no phone number that can be called. Write it with the code of its country, as +49 30 901820.")},
    {"phone.unparsed", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no phone number that can be called; it was kept as it stands.")},
    {"profile.format", QT_TRANSLATE_NOOP("Wording", "The mapping profile is of format[ %{format}], which this Baton does not know. Update Baton to use it.")},
    {"profile.missing", QT_TRANSLATE_NOOP("Wording", "There is no mapping profile called[ “%{profile}”].")},
    {"profile.syntax", QT_TRANSLATE_NOOP("Wording", "The mapping profile cannot be read[ at “%{where}”][: %{reason}].")},
    {"profile.target", QT_TRANSLATE_NOOP("Wording", "The mapping profile names a target that does not exist[: %{target}].")},
    {"revision.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a revision. Write it as 3/1/2, as \"batonctl leads show --json\" gives it.")},
    {"role.unknown", QT_TRANSLATE_NOOP("Wording", "There is no role called[ “%{value}”]. Use marketing, ops, tele, rep, salesmgr, exec or auditor.")},
    {"routing.cancelled", QT_TRANSLATE_NOOP("Wording", "Routing was stopped[; %{count} leads are routed]. Run it again to go on.")},
    {"routing.candidates", QT_TRANSLATE_NOOP("Wording", "The strategy[ %{strategy}] chooses by itself. Leave users and teams out.")},
    {"routing.catchAll", QT_TRANSLATE_NOOP("Wording", "The last rule must take every lead for good, so that none is lost: leave out its condition, and let what nobody can get wait in a queue.")},
    {"routing.fixed", QT_TRANSLATE_NOOP("Wording", "A fixed rule names one person, and no team. Name one, or choose another strategy.")},
    {"routing.last", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no number of days. Write it as 90d, up to 3660d.")},
    {"routing.twice", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]stands in the rule twice. Leave one of them out.")},
    {"routing.unknownTeam", QT_TRANSLATE_NOOP("Wording", "There is no team called[ “%{value}”].[ There are %{choices}.] Write one of them, or add it with “teams add”.")},
    {"routing.unknownUser", QT_TRANSLATE_NOOP("Wording", "Nobody here is called[ “%{value}”]. Write a login or a name as “people list” shows it, or leave it out.")},
    {"routing.unreachable", QT_TRANSLATE_NOOP("Wording", "The rules behind this one would never be asked, because it takes every lead. Give it a condition, or make it the last.")},
    {"routing.weight", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]has a weight, which counts in the strategy weighted alone. Leave it out, or choose that strategy.")},
    {"row.duplicate", QT_TRANSLATE_NOOP("Wording", "The lead of this row stands in the file already[, in line %{first}]; the first row wins.")},
    {"row.empty", QT_TRANSLATE_NOOP("Wording", "The row names nobody: no name, e-mail, phone or key.")},
    {"row.fields", QT_TRANSLATE_NOOP("Wording", "The row has[ %{found}] fields[ where the header has %{expected}].")},
    {"rows.raced", QT_TRANSLATE_NOOP("Wording", "Somebody else changed the same rows again and again. Nothing was changed; try it again.")},
    {"rules.choice", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not possible[ as “%{key}”].[ It can be %{choices}.]")},
    {"rules.duplicate", QT_TRANSLATE_NOOP("Wording", "Two rules have the same key. Give one of them another.")},
    {"rules.either", QT_TRANSLATE_NOOP("Wording", "[“%{first}” and “%{second}” ]exclude each other. Leave one of them out.")},
    {"rules.empty", QT_TRANSLATE_NOOP("Wording", "There is no rule in it. Write one at least.")},
    {"rules.group", QT_TRANSLATE_NOOP("Wording", "The group[ “%{group}”] has no cap.[ Those with one are %{choices}.] Write it into “caps”.")},
    {"rules.json", QT_TRANSLATE_NOOP("Wording", "This is not a JSON document[: %{file}][; reading ended in line %{line} at character %{column}][ (%{reason})]. Check the brackets, quotes and commas before that.")},
    {"rules.key", QT_TRANSLATE_NOOP("Wording", "[“%{key}” ]is missing or is not what it should be. Compare it with the version that is there.")},
    {"rules.number", QT_TRANSLATE_NOOP("Wording", "[“%{key}” ]must be a whole number[ from %{low} to %{high}][, not %{value}].")},
    {"rules.object", QT_TRANSLATE_NOOP("Wording", "A JSON document must be one object, with its keys in braces[: %{file} holds something else].")},
    {"rules.unknownKey", QT_TRANSLATE_NOOP("Wording", "[“%{key}” ]means nothing here.[ Known are %{choices}.]")},
    {"sample.cancelled", QT_TRANSLATE_NOOP("Wording", "The sample was cancelled.")},
    {"sample.range", QT_TRANSLATE_NOOP("Wording", "A sample cannot have[ %{value}] leads[; at most %{limit}].")},
    {"score.cancelled", QT_TRANSLATE_NOOP("Wording", "Scoring was stopped[; %{count} leads are scored]. Run it again to go on.")},
    {"score.notActive", QT_TRANSLATE_NOOP("Wording", "[Version %{version} ]of the score model does not count at present, and the scores that are stored are those of the version that counts. Nothing was changed. See what it would change with --dry-run, or one lead by \"batonctl score show\" with --version; activate it to store its scores.")},
    {"score.circular", QT_TRANSLATE_NOOP("Wording", "A rule cannot ask for[ “%{field}”], because it is what the rules work out. Ask for something else.")},
    {"score.thresholds", QT_TRANSLATE_NOOP("Wording", "Three thresholds are needed, whole points from 100 down to 1, each below the one before.")},
    {"sla.commitment", QT_TRANSLATE_NOOP("Wording", "Nobody promised[ “%{value}”].[ There are %{choices}.]")},
    {"sla.party", QT_TRANSLATE_NOOP("Wording", "Marketing receives no hand-offs, so it cannot promise[ “%{event}”] of one. Name tele or sales as the party, or another event.")},
    {"sla.sameEvent", QT_TRANSLATE_NOOP("Wording", "A clock cannot begin and stop by the same event[ “%{event}”]. Choose another one for its start or its stop.")},
    {"sla.state", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no state of a clock. Name running, paused, met, breached or exempt, several with commas.")},
    {"source.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this source meanwhile. Look again, then repeat your change.")},
    {"source.created", QT_TRANSLATE_NOOP("Wording", "The source[ “%{source}”] is new. It was added as a list without a stated lawful basis.")},
    {"source.missing", QT_TRANSLATE_NOOP("Wording", "Say where the rows come from: name a source.")},
    {"source.nameMissing", QT_TRANSLATE_NOOP("Wording", "A source needs a name.")},
    {"source.nameTaken", QT_TRANSLATE_NOOP("Wording", "There is already a source called[ “%{value}”].")},
    {"source.planned", QT_TRANSLATE_NOOP("Wording", "The source[ “%{source}”] is new. It would be added as a list without a stated lawful basis.")},
    {"source.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such source.")},
    {"stage.backwards", QT_TRANSLATE_NOOP("Wording", "The lead was already further on[: %{stage}]; it stays there.")},
    {"stage.beforeCurrent", QT_TRANSLATE_NOOP("Wording", "The lead entered its current stage[, %{stage},] later than that. Nothing was changed; give a later time.")},
    {"stage.future", QT_TRANSLATE_NOOP("Wording", "[%{value} ]is later than now. Nothing was changed; a lead is moved when it has moved.")},
    {"stage.inconsistent", QT_TRANSLATE_NOOP("Wording", "The times run backwards[: %{stage}][, entered %{entered}][, left %{left}]. The visit is kept as given and left out of velocity.")},
    {"stage.noHistory", QT_TRANSLATE_NOOP("Wording", "The lead[ %{record}] has no history of stages. Run \"batonctl workspace check\".")},
    {"stage.skips", QT_TRANSLATE_NOOP("Wording", "From[ %{from}] a lead goes on to[ %{next}], not at once to[ %{stage}]. Say why, or go step by step; nothing was changed.")},
    {"stage.reason", QT_TRANSLATE_NOOP("Wording", "The stage[ %{stage}] needs a reason.")},
    {"stage.same", QT_TRANSLATE_NOOP("Wording", "The lead is in this stage already[: %{stage}]. Nothing was changed.")},
    {"stage.unknown", QT_TRANSLATE_NOOP("Wording", "There is no stage called[ “%{stage}”].")},
    {"storage.busy", QT_TRANSLATE_NOOP("Wording", "Another program is writing to this workspace. Nothing was changed; try again in a moment.")},
    {"storage.cancelled", QT_TRANSLATE_NOOP("Wording", "The question to the database was cancelled.")},
    {"storage.connectionLost", QT_TRANSLATE_NOOP("Wording", "The connection to the database was lost. What was saved before is kept; try again.")},
    {"storage.constraint", QT_TRANSLATE_NOOP("Wording", "The database refused the change because it would break one of its rules. Nothing was changed.")},
    {"storage.denied", QT_TRANSLATE_NOOP("Wording", "The database does not allow this[: %{file}]. Nothing was changed; ask for the right.")},
    {"storage.full", QT_TRANSLATE_NOOP("Wording", "The disk is full. What was saved before is kept; free some space and try again.")},
    {"storage.io", QT_TRANSLATE_NOOP("Wording", "The workspace cannot be read or written[: %{file}]. Is the disk sound, and still there?")},
    {"storage.sql", QT_TRANSLATE_NOOP("Wording", "The database did not understand Baton. Nothing was changed; the log says more.")},
    {"tactic.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this tactic meanwhile. Look again, then repeat your change.")},
    {"tactic.dates", QT_TRANSLATE_NOOP("Wording", "The tactic would end[ (%{to})] before it begins[ (%{from})]. Give an end on the same day or later, or none.")},
    {"tactic.inUse", QT_TRANSLATE_NOOP("Wording", "[%{count} ]cost lines name the tactic[ “%{value}”], so it is not deleted. Delete them or give them to the campaign as a whole first.")},
    {"tactic.nameMissing", QT_TRANSLATE_NOOP("Wording", "A tactic needs a name.")},
    {"tactic.nameTaken", QT_TRANSLATE_NOOP("Wording", "The campaign already has a tactic called[ “%{value}”]. Choose another name.")},
    {"tactic.unknown", QT_TRANSLATE_NOOP("Wording", "There is no such tactic[ “%{value}” in this campaign]. \"batonctl campaigns show\" names them.")},
    {"tactic.utmTaken", QT_TRANSLATE_NOOP("Wording", "Links with source[ “%{source}”] and medium[ “%{medium}”] belong to the tactic[ “%{tactic}”]. Choose another source or medium.")},
    {"tactic.volume", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is no number of people to reach: it can be 0 to 1000000000.")},
    {"team.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this team meanwhile. Look again, then repeat your change.")},
    {"team.nameMissing", QT_TRANSLATE_NOOP("Wording", "A team needs a name.")},
    {"team.nameTaken", QT_TRANSLATE_NOOP("Wording", "There is already a team called[ “%{value}”].")},
    {"team.unknown", QT_TRANSLATE_NOOP("Wording", "There is no team called[ “%{value}”]. \"batonctl teams list\" names all.")},
    {"text.tooLong", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is too long[: %{size} characters][; %{limit} are possible]. Shorten it.")},
    {"touch.beforeLead", QT_TRANSLATE_NOOP("Wording", "[%{value} ]is earlier than the lead itself[, which began at %{begin}]. Nothing was changed; give a later time.")},
    {"touch.direction", QT_TRANSLATE_NOOP("Wording", "[A %{kind} ]has no such direction[: %{value}]. A note is for ourselves; a call, a mail and a meeting are with somebody outside.")},
    {"touch.disposition", QT_TRANSLATE_NOOP("Wording", "Only a call ends in such a way[, not a %{kind}]. Leave it out, or log a call.")},
    {"touch.future", QT_TRANSLATE_NOOP("Wording", "[%{value} ]is later than now. Nothing was logged; a touch is logged when it has happened.")},
    {"touch.late", QT_TRANSLATE_NOOP("Wording", "The touch[ %{value}] was logged more than 90 days ago and can no longer be taken back. Nothing was changed; log a note that puts it right.")},
    {"touch.noteMissing", QT_TRANSLATE_NOOP("Wording", "A note needs words. Give them with --note.")},
    {"touch.others", QT_TRANSLATE_NOOP("Wording", "Somebody else logged the touch[ %{value}]. That person takes it back, a sales manager for sales, or marketing operations. Say who you are with --as NAME; nothing was changed.")},
    {"touch.unknown", QT_TRANSLATE_NOOP("Wording", "There is no touch[ %{value}] in this workspace. It may have been taken back already.")},
    {"undo.changedSince", QT_TRANSLATE_NOOP("Wording", "It was changed since, so it stays as it is.")},
    {"undo.editedSince", QT_TRANSLATE_NOOP("Wording", "Somebody worked on it since, so it stays.")},
    {"undo.answeredSince", QT_TRANSLATE_NOOP("Wording", "Somebody answered for it since, so it stays as it is.")},
    {"undo.movedSince", QT_TRANSLATE_NOOP("Wording", "It was moved since, so it stays as it is.")},
    {"undo.routedSince", QT_TRANSLATE_NOOP("Wording", "It was given to somebody or put into a queue since, so it stays as it is.")},
    {"undo.touchedSince", QT_TRANSLATE_NOOP("Wording", "Somebody was in touch with it since, so it stays as it is.")},
    {"undo.linkedSince", QT_TRANSLATE_NOOP("Wording", "Something that came later needs it, so it stays.")},
    {"user.aliasTaken", QT_TRANSLATE_NOOP("Wording", "Somebody else here is already called[ “%{value}”].")},
    {"user.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this person meanwhile. Look again, then repeat your change.")},
    {"user.loginTaken", QT_TRANSLATE_NOOP("Wording", "Somebody else already signs in as[ “%{value}”].")},
    {"user.nameMissing", QT_TRANSLATE_NOOP("Wording", "A person needs a name.")},
    {"user.notYou", QT_TRANSLATE_NOOP("Wording", "In a shared workspace everybody acts under his own login, so nobody signs, takes or answers as somebody else. Nothing was changed.")},
    {"user.unknown", QT_TRANSLATE_NOOP("Wording", "Nobody here is called[ “%{user}”]. \"batonctl people list\" names everybody.")},
    {"user.zone", QT_TRANSLATE_NOOP("Wording", "The time zone[ “%{value}”] is unknown. Use an IANA name such as Europe/Berlin.")},
    {"value.map", QT_TRANSLATE_NOOP("Wording", "The profile does not say what[ “%{value}”] means.")},
    {"view.form", QT_TRANSLATE_NOOP("Wording", "The view cannot be read[: %{value}]. Save it again from the list.")},
    {"view.locked", QT_TRANSLATE_NOOP("Wording", "The view[ “%{name}”] is locked: marketing operations change it. Save yours under another name.")},
    {"view.nameMissing", QT_TRANSLATE_NOOP("Wording", "Give the view a name.")},
    {"view.nameTaken", QT_TRANSLATE_NOOP("Wording", "A view[ “%{name}”] is there already. Choose another name.")},
    {"view.notYours", QT_TRANSLATE_NOOP("Wording", "The view[ “%{name}”] is somebody else’s. Save yours under another name.")},
    {"view.roles", QT_TRANSLATE_NOOP("Wording", "Marketing operations say who begins with which view.")},
    {"view.rolesPrivate", QT_TRANSLATE_NOOP("Wording", "Nobody else sees a private view, so nobody can begin with it. Share it first.")},
    {"view.unknown", QT_TRANSLATE_NOOP("Wording", "This view is not there any more, or it is not shared with you.")},
    {"saved_view.conflict", QT_TRANSLATE_NOOP("Wording", "Somebody changed this view meanwhile. Look again, then repeat your change.")},
    {"website.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a web address. Write it as https://acme.example.")},
    {"website.unparsed", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is not a web address; it was kept as it stands.")},
    {"workspace.busy", QT_TRANSLATE_NOOP("Wording", "Another program is writing to this workspace. Nothing was changed; try again in a moment.")},
    {"workspace.connection", QT_TRANSLATE_NOOP("Wording", "The connection to the database was lost. What was saved before is kept; try again.")},
    {"workspace.damaged", QT_TRANSLATE_NOOP("Wording", "The workspace is damaged[: %{file}]. Restore it from a backup.")},
    {"workspace.denied", QT_TRANSLATE_NOOP("Wording", "The workspace may not be opened for writing[: %{file}]. Ask for the right or copy it to a place of your own.")},
    {"workspace.directory", QT_TRANSLATE_NOOP("Wording", "This is a folder, not a workspace[: %{file}].")},
    {"workspace.driverMissing", QT_TRANSLATE_NOOP("Wording", "The Qt driver for this database is not installed[: %{driver}].")},
    {"workspace.exists", QT_TRANSLATE_NOOP("Wording", "There is already a workspace here[: %{file}]. Choose another name; nothing was overwritten.")},
    {"workspace.folderMissing", QT_TRANSLATE_NOOP("Wording", "There is no folder for this file[: %{file}].")},
    {"workspace.journal", QT_TRANSLATE_NOOP("Wording", "There are changes beside the workspace that are not copied into it yet[: %{file}]. Somebody who may write there has to open it once; then it can be read.")},
    {"workspace.location", QT_TRANSLATE_NOOP("Wording", "This is neither a file nor a database address[: %{location}]. Write postgresql://user@host/database, without a password.")},
    {"workspace.missing", QT_TRANSLATE_NOOP("Wording", "There is no workspace here[: %{file}]. Create one or choose another file.")},
    {"workspace.newer", QT_TRANSLATE_NOOP("Wording", "This workspace was written by a newer Baton[ (version %{version})][: %{file}]. It was not touched; update Baton to open it.")},
    {"workspace.noTables", QT_TRANSLATE_NOOP("Wording", "This database holds no Baton workspace[: %{file}]. Make one with \"batonctl workspace create\", or choose another database.")},
    {"workspace.notBaton", QT_TRANSLATE_NOOP("Wording", "This file is not a Baton workspace[: %{file}]. It was not touched.")},
    {"workspace.notEmpty", QT_TRANSLATE_NOOP("Wording", "The database is not empty[: %{location}]. Give Baton an empty one.")},
    {"workspace.notGiven", QT_TRANSLATE_NOOP("Wording", "Which workspace? Name a .baton file or postgresql://user@host/database with -w or in BATON_WORKSPACE.")},
    {"workspace.older", QT_TRANSLATE_NOOP("Wording", "This workspace is of an older version[ (%{version})]. Bring it up to date with \"batonctl workspace migrate\".")},
    {"workspace.readOnly", QT_TRANSLATE_NOOP("Wording", "The workspace can only be read[: %{file}]. Nothing was changed; ask for the right to write, or update Baton if a newer one made it.")},
    {"workspace.unreachable", QT_TRANSLATE_NOOP("Wording", "The database cannot be reached[: %{location}].[ The answer was: %{reason}.] Check the address, the network and your rights, then try again.")},
    {"yesno.syntax", QT_TRANSLATE_NOOP("Wording", "[“%{value}” ]is neither yes nor no.")},
});

/// Follows the sentence of whatever stopped an import in the middle.
constexpr const char *kept = QT_TRANSLATE_NOOP(
    "Wording", "[%{rowsKept} rows are imported, as batch %{batch}; run the same file again to go on.]");

/// Follows what is wrong with one rule of many.
constexpr const char *inRule = QT_TRANSLATE_NOOP("Wording", "[It stands in the rule “%{rule}”.]");

// In the order of Error::Kind.
constexpr auto byKind = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Wording", "This is not there any more[: %{code}]."),
    QT_TRANSLATE_NOOP("Wording", "Somebody changed this meanwhile. Look at it again, then repeat your change[ (%{code})]."),
    QT_TRANSLATE_NOOP("Wording", "This cannot be accepted as it is[: %{code}]."),
    QT_TRANSLATE_NOOP("Wording", "You do not have the right to do this[ (%{code})]."),
    QT_TRANSLATE_NOOP("Wording", "The workspace is busy. Nothing was changed; try again in a moment[ (%{code})]."),
    QT_TRANSLATE_NOOP("Wording", "The workspace cannot be reached. Nothing was lost; try again[ (%{code})]."),
    QT_TRANSLATE_NOOP("Wording", "Baton cannot do this here[: %{code}]."),
    QT_TRANSLATE_NOOP("Wording", "Something went wrong inside Baton. Nothing more was changed; the log says what[ (%{code})]."),
});
// clang-format on

std::optional<QString> argumentText(const Error &error, const QString &name)
{
    if (name == "code"_L1)
        return error.code.isEmpty() ? std::nullopt : std::optional(error.code);
    const QVariant value = error.arguments.value(name);
    const QString text = value.canConvert<QStringList>() ? value.toStringList().join(", "_L1) : value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> filledPiece(const QString &piece, const Error &error)
{
    static const QRegularExpression placeholder(u"%\\{(\\w+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    bool isComplete = true;
    for (auto match = placeholder.globalMatch(piece); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto text = argumentText(error, found.captured(1));
        isComplete = isComplete && text.has_value();
        filled += QStringView(piece).sliced(end, found.capturedStart() - end);
        filled += text.value_or(u"–"_s);
        end = found.capturedEnd();
    }
    filled += QStringView(piece).sliced(end);
    return isComplete ? std::optional(filled) : std::nullopt;
}

QString sentences(const QStringList &patterns, const Error &error)
{
    QStringList filled;
    for (const QString &pattern : patterns)
        filled.append(filledWording(pattern, error));
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

std::span<const WordingRow> wordingTable()
{
    return table;
}

const char *wordingPattern(const Error &error)
{
    const auto row = std::ranges::find_if(
        table, [&](const WordingRow &candidate) { return error.code == QLatin1StringView(candidate.code); });
    return row != table.end() ? row->english : byKind.at(static_cast<size_t>(error.kind));
}

QString filledWording(const QString &pattern, const Error &error)
{
    QString sentence;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
        const qsizetype plainEnd = close < 0 ? pattern.size() : open;
        sentence += filledPiece(pattern.sliced(at, plainEnd - at), error).value_or(pattern.sliced(at, plainEnd - at));
        if (close < 0)
            break;
        sentence += filledPiece(pattern.sliced(open + 1, close - open - 1), error).value_or(QString());
        at = close + 1;
    }
    sentence = sentence.trimmed();
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString errorText(const Error &error)
{
    return sentences({QCoreApplication::translate("Wording", wordingPattern(error)),
                      QCoreApplication::translate("Wording", inRule), QCoreApplication::translate("Wording", kept)},
                     error);
}

QString englishText(const Error &error)
{
    return sentences({QString::fromUtf8(wordingPattern(error)), QString::fromUtf8(inRule), QString::fromUtf8(kept)},
                     error);
}

} // namespace baton
