// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importrow.h"
#include "capture/importslot.h"
#include "capture/personkeys.h"
#include "capture/valuereader.h"

#include <QUtf8StringView>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace baton {

/// Turns the records of one file into typed rows. Keeps what it has seen of mapped values, so each thread has its own.
class RowMapper
{
public:
    RowMapper(std::shared_ptr<const ImportMapping> mapping, ValueReader reader);

    /// A row that cannot be used comes back with a reject: "row.empty", or the code of the first value that cannot be
    /// read.
    [[nodiscard]] ImportRow map(std::span<const QUtf8StringView> fields, qint64 line);

private:
    [[nodiscard]] QByteArrayView mapped(qsizetype at, std::span<const QUtf8StringView> fields);
    [[nodiscard]] QByteArrayView translated(qsizetype at, QByteArrayView cell);
    [[nodiscard]] bool isMissing(QByteArrayView cell);
    Result<void> read(const MappedColumn &column, QByteArrayView text, ImportRow &row);
    void warnOfFuture(const MappedColumn &column, QByteArrayView text, Instant at, ImportRow &row) const;
    Result<void> readSlot(const MappedColumn &column, QByteArrayView text, ImportRow &row);
    [[nodiscard]] Result<StoredValue> customValue(const MappedColumn &column, QByteArrayView text) const;
    Result<StoredValue> builtInValue(const MappedColumn &column, QByteArrayView text, ImportRow &row) const;
    Result<StoredValue> shapedValue(const MappedColumn &column, QByteArrayView text, ImportRow &row) const;
    void setDerived(ImportRow &row);
    void setKeys(ImportRow &row, std::span<const QUtf8StringView> fields) const;
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] QByteArray customJson(const ImportRow &row) const;
    static void setLatest(ImportRow &row);
    [[nodiscard]] const QString &comparisonKeyOf(const QString &text);

    std::shared_ptr<const ImportMapping> m_mapping;
    ValueReader m_reader;
    qsizetype m_longestMissing = 0;
    bool m_needsDigest = false;
    bool m_matchesEmail = false;
    int m_emailSlot = -1;
    int m_accountSlot = -1;
    PersonKeys m_personKeys;
    QHash<QString, QString> m_comparisonKeys; ///< Of the names that come again and again.
    QList<int> m_customOrder; ///< Slots of custom fields in the order of their keys.
    std::vector<QHash<QByteArray, std::optional<QByteArray>>> m_translations; ///< By column; nothing: as it stands.
    std::vector<QByteArrayView> m_texts; ///< Of the row being read, by column.
};

} // namespace baton
