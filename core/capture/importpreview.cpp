// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpreview.h"

#include "capture/csvreader.h"
#include "capture/inputfile.h"
#include "capture/profilebinding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isNamed(const QString &header, const QString &name)
{
    return header.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

QString targetWord(const ImportColumn &entry)
{
    switch (entry.use) {
    case ImportColumn::Use::Target: return targetKey(entry.target);
    case ImportColumn::Use::Custom: return u"custom."_s + entry.custom.key;
    case ImportColumn::Use::Ignore: break;
    }
    return u"ignore"_s;
}

void describe(ImportPreview::Column &column, const ImportColumn &entry)
{
    if (entry.use == ImportColumn::Use::Target) {
        column.key = conditionKey(entry.target);
        column.type = specOf(entry.target.field).type;
    } else if (entry.use == ImportColumn::Use::Custom) {
        column.key = entry.custom.key;
        column.type = entry.custom.type;
    }
}

// What the profile does with the column at `index`, whose header is `header`.
void lay(const ImportProfile &profile, const QString &header, ImportPreview::Column &column)
{
    QStringList targets;
    if (!profile.externalId.isEmpty() && isNamed(header, profile.externalId)) {
        targets.append(u"externalId"_s);
        column.key = u"externalId"_s;
    }
    for (const ImportColumn &entry : profile.columns) {
        if (!entry.header || !isNamed(header, *entry.header))
            continue;
        if (entry.use == ImportColumn::Use::Ignore && !targets.isEmpty())
            continue;
        if (targets.isEmpty())
            describe(column, entry);
        targets.append(targetWord(entry));
    }
    column.target = targets.join(u", ");
}

// The last one for these columns, else one that somebody saved for them.
std::optional<ImportProfile> knownProfile(const QStringList &header, const MappingGround &ground,
                                          ImportPreview &preview)
{
    if (const ImportProfile *last = profileFor(header, ground.profiles))
        return *last;
    for (const ProfileFile &file : ground.beside) {
        if (!profileFor(header, {file.profile}))
            continue;
        preview.profileFile = file.name;
        return file.profile;
    }
    return std::nullopt;
}

void readRows(CsvReader &reader, ImportPreview &preview)
{
    for (;;) {
        const auto step = reader.next();
        if (step == CsvReader::Step::End || step == CsvReader::Step::Failed) {
            if (step == CsvReader::Step::Failed)
                preview.refusal = reader.error();
            return;
        }
        ++preview.rows;
        if (step == CsvReader::Step::Reject || !reader.hasExpectedWidth())
            ++preview.broken;
        if (step == CsvReader::Step::Reject || preview.sample.size() >= previewSampleRows)
            continue;
        QStringList row;
        for (const QUtf8StringView field : reader.fields())
            row.append(field.toString());
        preview.sample.append(row);
    }
}

} // namespace

Result<ImportPreview> previewImport(const QString &path, const std::optional<ImportProfile> &given,
                                    const MappingGround &ground, const CsvChoices &chosen)
{
    std::optional<ImportProfile> profile = given;
    const auto detection = detectCsv(path, profile ? chosen.orElse(profile->choices()) : chosen);
    if (!detection)
        return failure(detection);
    auto reader = CsvReader::open(path, detection->format);
    if (!reader)
        return failure(reader);

    ImportPreview preview;
    preview.format = detection->format;
    preview.notes = detection->notes;
    const MappingProposal proposal = proposeMapping(*detection, ground.fields);
    if (!profile && detection->format.header == HeaderRow::Present)
        profile = knownProfile(reader->header(), ground, preview);
    preview.profile = profile.value_or(proposal.profile);
    const QStringList names = uniqueColumnNames(reader->header());
    for (qsizetype i = 0; i < names.size(); ++i) {
        ImportPreview::Column column;
        column.name = names[i];
        column.type = i < detection->columns.size() ? detection->columns[i].type : FieldType::Text;
        column.confidence = profile ? 1 : proposal.confidences.value(i);
        lay(preview.profile, reader->header()[i], column);
        if (column.key.isEmpty())
            column.key = customFieldKey(reader->header()[i], importFieldCatalogue());
        preview.columns.append(column);
    }
    readRows(*reader, preview);
    const auto binding = bindProfile(preview.profile, reader->header());
    if (!binding) {
        preview.refusal = inFile(binding.error(), path);
    } else if (const auto order = dateOrderFor(preview.profile, *binding, *detection); !order) {
        preview.refusal = inFile(order.error(), path);
    }
    return preview;
}

} // namespace baton
