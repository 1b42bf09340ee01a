// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/mappingproposal.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace baton {

/// What a file would be read as, for the eyes: `import preview` and the import dialog show exactly this.
struct ImportPreview
{
    struct Column
    {
        QString name; ///< Header, made unique.
        QString
            key; ///< The key in conditions: of the field that it fills, or of the custom field that it is or would be.
        FieldType type = FieldType::Text;
        QString target; ///< "person.email", "custom.x_campaign", "ignore", or empty for one the given profile does not
                        ///< name.
        double confidence = 0; ///< 1 where a given profile says so.
    };

    CsvFormat format;
    qint64 rows = 0; ///< Data records, the broken ones included.
    qint64 broken = 0; ///< Records that cannot be read or have the wrong number of fields.
    QList<Column> columns;
    QList<QStringList> sample; ///< The first rows as read, at most 50.
    ImportProfile profile; ///< The given one, the last one for these columns, one saved beside, or the proposal.
    QString profileFile; ///< The name of the one saved beside, where it is that one.
    QList<Error> notes;
    std::optional<Error> refusal; ///< Why a run would refuse the file with this profile, such as "date.ambiguous".
};

constexpr int previewSampleRows = 50;

/// Reads the whole file once, in bounded memory. What is `chosen` counts before the profile. Without a profile the last
/// one of `ground` for the same columns is proposed, else one that was saved beside the file. Errors: those of
/// detectCsv and CsvReader::open; "columns.missing" and "date.ambiguous" come as `refusal`.
[[nodiscard]] Result<ImportPreview> previewImport(const QString &path, const std::optional<ImportProfile> &given = {},
                                                  const MappingGround &ground = {}, const CsvChoices &chosen = {});

} // namespace baton
