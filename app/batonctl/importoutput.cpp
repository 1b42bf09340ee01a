// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importoutput.h"

#include "campaigns/campaign.h"
#include "common/wording.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadnumber.h"
#include "leads/leadquestionsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype issuesShown = 20;

QString reasonOf(const ImportIssue &issue)
{
    Error error{Error::Kind::Invalid, issue.code, issue.arguments, {}};
    if (!issue.value.isEmpty())
        error.arguments.insert(u"value"_s, issue.value);
    if (!issue.column.isEmpty() && !error.arguments.contains(u"column"_s))
        error.arguments.insert(u"column"_s, issue.column);
    return englishText(error);
}

double secondsOf(Duration elapsed)
{
    return static_cast<double>(elapsed.count()) / 1000.0;
}

QJsonValue number(qint64 value)
{
    return value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

enum class Record { Shown, Left };

QJsonArray issuesToJson(const QList<ImportIssue> &issues, Record record)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        QJsonObject object{{u"line"_s, number(issue.line)},
                           {u"column"_s, textToJson(issue.column)},
                           {u"value"_s, textToJson(issue.value)},
                           {u"code"_s, issue.code},
                           {u"reason"_s, reasonOf(issue)}};
        if (record == Record::Shown)
            object.insert(u"record"_s, number(issue.record));
        array.append(object);
    }
    return array;
}

QJsonArray notesToJson(const QList<ImportIssue> &notes)
{
    QJsonArray array;
    for (const ImportIssue &note : notes) {
        array.append(
            QJsonObject{{u"code"_s, note.code}, {u"column"_s, textToJson(note.column)}, {u"reason"_s, reasonOf(note)}});
    }
    return array;
}

QJsonObject toJson(const ImportResult &result)
{
    return {{u"batch"_s, number(result.batch.value())},
            {u"rows"_s, result.rows},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged},
            {u"duplicatesInFile"_s, result.duplicatesInFile},
            {u"conflicts"_s, result.conflicts},
            {u"rejected"_s, result.rejected},
            {u"warned"_s, result.warned},
            {u"rejects"_s, issuesToJson(result.rejects, Record::Left)},
            {u"warnings"_s, issuesToJson(result.warnings, Record::Shown)},
            {u"notes"_s, notesToJson(result.notes)},
            {u"usersCreated"_s, result.usersCreated},
            {u"seconds"_s, secondsOf(result.elapsed)}};
}

QString placeOf(const ImportIssue &issue)
{
    QString place = issue.line > 0 ? u"Line %1"_s.arg(issue.line) : QString();
    if (!issue.column.isEmpty())
        place += (place.isEmpty() ? u"Column "_s : u", column "_s) + issue.column;
    return place;
}

void showIssues(Output &output, const QString &title, const QList<ImportIssue> &issues, qint64 total)
{
    if (issues.isEmpty())
        return;
    output.line();
    output.line(title);
    for (const ImportIssue &issue : issues.first(std::min(issuesShown, issues.size())))
        output.line(u"  "_s + placeOf(issue) + u": "_s + reasonOf(issue));
    if (total > issuesShown)
        output.line(u"  … and %1 more"_s.arg(total - issuesShown));
}

QString changesOf(const PlannedRow &row)
{
    QStringList changes;
    for (const PlannedCell &cell : row.cells) {
        changes << (cell.oldText.isEmpty() ? QString(cell.field + u": "_s + cell.newText)
                                           : QString(cell.field + u": "_s + cell.oldText + u" → "_s + cell.newText));
    }
    return changes.join(u"; "_s);
}

/// The key by which people know a journalled column; the column itself where no field is written to it.
QString fieldOf(const UndoResult::Kept &kept)
{
    static const FieldCatalogue catalogue = leadCatalogue();
    if (kept.field.startsWith(u"custom."_s))
        return kept.field.sliced(7);
    if (kept.entity == Entity::Assignment)
        return u"owner"_s;
    if (kept.entity == Entity::StageHistory || kept.entity == Entity::Qualification)
        return u"stage"_s;
    if (kept.entity == Entity::HandoffAnswer)
        return u"handoff"_s;
    const FieldSpec *field = catalogue.findColumn({kept.entity, kept.field});
    return field ? field->key : kept.field;
}

QString reasonOf(const UndoResult::Kept &kept)
{
    return englishText({Error::Kind::Conflict, u"undo."_s + kept.reason, {}, {}});
}

qint64 recordOf(const UndoResult::Kept &kept, const QHash<qint64, qint64> &leadOfPerson)
{
    return kept.entity == Entity::Person ? leadOfPerson.value(kept.id, kept.id) : kept.id;
}

/// As people name it.
QString recordText(const UndoResult::Kept &kept, const QHash<qint64, qint64> &leadOfPerson)
{
    switch (kept.entity) {
    case Entity::Campaign: return campaignNumber(CampaignId(kept.id));
    case Entity::Tactic: return u"tactic %1"_s.arg(kept.id);
    case Entity::CostLine: return u"cost line %1"_s.arg(kept.id);
    default: return leadNumber(LeadId(recordOf(kept, leadOfPerson)));
    }
}

QString stateName(const Batch &batch)
{
    if (batch.undoneBy.isValid())
        return u"undone"_s;
    switch (batch.state) {
    case Batch::State::Running: return u"unfinished"_s;
    case Batch::State::Done: return u"done"_s;
    case Batch::State::Cancelled: return u"cancelled"_s;
    case Batch::State::Failed: return u"failed"_s;
    }
    return {};
}

QString kindName(Batch::Kind kind)
{
    switch (kind) {
    case Batch::Kind::Import: return u"import"_s;
    case Batch::Kind::BulkEdit: return u"bulkEdit"_s;
    case Batch::Kind::Merge: return u"merge"_s;
    case Batch::Kind::Undo: return u"undo"_s;
    case Batch::Kind::Sample: return u"sample"_s;
    case Batch::Kind::Routing: return u"routing"_s;
    case Batch::Kind::Campaign: return u"campaign"_s;
    case Batch::Kind::Qualification: return u"qualification"_s;
    case Batch::Kind::Agreement: return u"agreement"_s;
    }
    return {};
}

} // namespace

QList<OutputColumn> planColumns()
{
    return {{u"line"_s, u"Line"_s, OutputColumn::Side::Right},
            {u"status"_s, u"Status"_s},
            {u"record"_s, u"Record"_s, OutputColumn::Side::Right},
            {u"name"_s, u"Name"_s},
            {u"changes"_s, u"Changes"_s},
            {u"code"_s, u"Code"_s},
            {u"reason"_s, u"Reason"_s}};
}

OutputRow planRow(const PlannedRow &row)
{
    const ImportIssue issue = row.issues.isEmpty() ? ImportIssue() : row.issues.first();
    return {row.line,
            keyOf(row.status),
            number(row.lead.value()),
            textToJson(row.name),
            textToJson(changesOf(row)),
            textToJson(issue.code),
            issue.code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reasonOf(issue))};
}

void showImport(Output &output, const ImportResult &result, ImportSummary summary)
{
    const QString counts =
        u"%1 rows: %2 created, %3 updated, %4 unchanged, %5 twice in the file, %6 in conflict, %7 rejected"_s
            .arg(result.rows)
            .arg(result.created)
            .arg(result.updated)
            .arg(result.unchanged)
            .arg(result.duplicatesInFile)
            .arg(result.conflicts)
            .arg(result.rejected);
    if (summary == ImportSummary::AsNotes)
        return output.note(counts);
    if (output.isJson())
        return output.document(toJson(result));
    output.line(counts + u'.');
    if (result.usersCreated > 0)
        output.line(u"%1 inactive users %2 added for owners that nobody knew."_s.arg(result.usersCreated)
                        .arg(result.batch.isValid() ? u"were"_s : u"would be"_s));
    for (const ImportIssue &note : result.notes)
        output.line(reasonOf(note));
    showIssues(output, u"Rejected"_s, result.rejects, result.rejected);
    showIssues(output, u"Warnings"_s, result.warnings, result.warned);
    output.line();
    if (result.outcome == ImportResult::Outcome::Cancelled)
        output.line(englishText({Error::Kind::Invalid, u"import.cancelled"_s, {}, {}}));
    if (result.batch.isValid())
        output.line(u"Batch %1 in %2 s. \"batonctl import undo %1\" takes it back."_s.arg(result.batch.value())
                        .arg(secondsOf(result.elapsed), 0, 'f', 1));
    else
        output.line(summary == ImportSummary::OfDryRun ? u"Nothing was written: this was a dry run."_s
                                                       : u"Nothing was written, no source and no batch either."_s);
}

void showPreview(Output &output, const ImportPreview &preview)
{
    QList<OutputRow> columns;
    QJsonArray columnsJson;
    for (const ImportPreview::Column &column : preview.columns) {
        columns.append(
            {column.name, textToJson(column.key), keyOf(column.type), textToJson(column.target), column.confidence});
        columnsJson.append(QJsonObject{{u"name"_s, column.name},
                                       {u"key"_s, textToJson(column.key)},
                                       {u"type"_s, keyOf(column.type)},
                                       {u"target"_s, textToJson(column.target)},
                                       {u"confidence"_s, column.confidence}});
    }
    if (output.isJson()) {
        QJsonArray sample;
        for (const QStringList &row : preview.sample)
            sample.append(QJsonArray::fromStringList(row));
        QJsonArray notes;
        for (const Error &note : preview.notes)
            notes.append(QJsonObject{{u"code"_s, note.code}, {u"reason"_s, englishText(note)}});
        QJsonObject document{{u"encoding"_s, encodingName(preview.format.encoding)},
                             {u"delimiter"_s, QString(QLatin1Char(preview.format.delimiter))},
                             {u"header"_s, preview.format.header == HeaderRow::Present},
                             {u"rows"_s, preview.rows},
                             {u"broken"_s, preview.broken},
                             {u"columns"_s, columnsJson},
                             {u"sample"_s, sample},
                             {u"notes"_s, notes}};
        document.insert(u"refusal"_s,
                        preview.refusal ? QJsonValue(QJsonObject{{u"code"_s, preview.refusal->code},
                                                                 {u"reason"_s, englishText(*preview.refusal)}})
                                        : QJsonValue(QJsonValue::Null));
        return output.document(document);
    }
    output.pairs(
        {{u"Encoding"_s, encodingName(preview.format.encoding)},
         {u"Delimiter"_s, preview.format.delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(preview.format.delimiter))},
         {u"Rows"_s, QString::number(preview.rows)}});
    output.line();
    output.table({{u"name"_s, u"Column"_s},
                  {u"key"_s, u"Key"_s},
                  {u"type"_s, u"Type"_s},
                  {u"target"_s, u"Goes to"_s},
                  {u"confidence"_s, u"Confidence"_s, OutputColumn::Side::Right}},
                 columns);
    for (const Error &note : preview.notes)
        output.line(englishText(note));
    if (preview.refusal)
        output.line(englishText(*preview.refusal));
}

void showBatches(Output &output, const QList<Batch> &batches)
{
    QList<OutputRow> rows;
    QJsonArray array;
    for (const Batch &batch : batches) {
        const ImportResult result = importResultFromStored(batch.result);
        rows.append({batch.id.value(), kindName(batch.kind), stateName(batch), textToJson(batch.fileName),
                     toIsoText(batch.recordedAt), batch.rowsDone, result.created, result.updated, result.rejected});
        array.append(QJsonObject{{u"batch"_s, batch.id.value()},
                                 {u"kind"_s, kindName(batch.kind)},
                                 {u"state"_s, stateName(batch)},
                                 {u"file"_s, textToJson(batch.fileName)},
                                 {u"occurredAt"_s, toIsoText(batch.occurredAt)},
                                 {u"recordedAt"_s, toIsoText(batch.recordedAt)},
                                 {u"rows"_s, batch.rowsDone},
                                 {u"created"_s, result.created},
                                 {u"updated"_s, result.updated},
                                 {u"rejected"_s, result.rejected},
                                 {u"undoneBy"_s, number(batch.undoneBy.value())}});
    }
    if (output.isJson())
        return output.document(array);
    const auto right = OutputColumn::Side::Right;
    output.table({{u"batch"_s, u"Batch"_s, right},
                  {u"kind"_s, u"Kind"_s},
                  {u"state"_s, u"State"_s},
                  {u"file"_s, u"File"_s},
                  {u"recordedAt"_s, u"When"_s},
                  {u"rows"_s, u"Rows"_s, right},
                  {u"created"_s, u"Created"_s, right},
                  {u"updated"_s, u"Updated"_s, right},
                  {u"rejected"_s, u"Rejected"_s, right}},
                 rows);
}

void showUndo(Output &output, const UndoResult &result, const QHash<qint64, qint64> &leadOfPerson, Duration elapsed)
{
    QJsonArray kept;
    for (const UndoResult::Kept &one : result.kept) {
        kept.append(QJsonObject{{u"record"_s, recordOf(one, leadOfPerson)},
                                {u"field"_s, textToJson(fieldOf(one))},
                                {u"code"_s, one.reason},
                                {u"reason"_s, reasonOf(one)}});
    }
    if (output.isJson()) {
        return output.document(QJsonObject{{u"deleted"_s, result.deleted},
                                           {u"reverted"_s, result.reverted},
                                           {u"kept"_s, kept},
                                           {u"seconds"_s, secondsOf(elapsed)}});
    }
    if (result.agreements > 0)
        output.line(result.agreements == 1 ? u"The version is as it was before."_s
                                           : u"Both versions are as they were before."_s);
    else if (result.plans == 0 || result.deleted > 0 || result.reverted > 0)
        output.line(u"%1 leads deleted, %2 taken back."_s.arg(result.deleted).arg(result.reverted));
    if (result.plans == 1)
        output.line(u"1 campaign, tactic or cost line taken back."_s);
    else if (result.plans > 1)
        output.line(u"%1 campaigns, tactics and cost lines taken back."_s.arg(result.plans));
    if (result.kept.isEmpty())
        return;
    output.line();
    output.line(u"Kept: %1"_s.arg(result.kept.size()));
    for (const UndoResult::Kept &one : result.kept.first(std::min(issuesShown, result.kept.size()))) {
        const QString field = fieldOf(one);
        output.line(u"  "_s + recordText(one, leadOfPerson) + (field.isEmpty() ? field : u' ' + field) + u": "_s
                    + reasonOf(one));
    }
    if (result.kept.size() > issuesShown)
        output.line(u"  … and %1 more"_s.arg(result.kept.size() - issuesShown));
}

} // namespace baton
