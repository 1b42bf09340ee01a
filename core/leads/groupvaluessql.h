// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/sidevalues.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <Qt>

#include <vector>

namespace baton {

class Cursor;
class Dialect;

/// The different values of a field, and the groups of equal ones: of texts without regard to case, of dates and
/// instants those of one month. Each value that is read is a number.
class GroupValues
{
public:
    explicit GroupValues(const FieldSpec &field);

    /// What to select; `column` of read() is the first of them.
    [[nodiscard]] static QStringList columns(const FieldSpec &field, const Dialect &dialect);
    /// SideValues::missing where there is none.
    [[nodiscard]] qint64 read(const Cursor &row, int column);
    /// Of a whole number.
    [[nodiscard]] static qint64 ofNumber(qint64 number);
    /// What a value of `other`, which is of the same field, is here.
    [[nodiscard]] qint64 take(const GroupValues &other, qint64 value);

    static constexpr size_t groupOfMissing = 0;
    /// The group of a value that a lead has.
    [[nodiscard]] size_t groupOf(qint64 value);
    /// All but that of missing values, in rising or falling order.
    [[nodiscard]] std::vector<size_t> inOrder(Qt::SortOrder order) const;
    /// The least that groupOf() was asked for.
    [[nodiscard]] FieldValue valueOf(size_t group) const;

private:
    enum class Kind { Text, Month, Number };
    struct Group
    {
        QByteArray text; ///< What texts are put in order by; for the others `number` is.
        double number = 0;
        qint64 least = SideValues::missing;
    };

    [[nodiscard]] static Kind kindOf(const FieldSpec &field);
    [[nodiscard]] qint64 ofText(QByteArrayView key, QByteArrayView text);
    [[nodiscard]] size_t groupOfNumberOrMonth(qint64 value);
    [[nodiscard]] bool isLess(qint64 value, qint64 other) const;

    FieldSpec m_field;
    Kind m_kind;
    bool m_isFolded; ///< Texts that differ in case alone are of one group, and have no column that says so.
    std::vector<Group> m_groups{1};
    QList<QByteArray> m_texts;
    std::vector<size_t> m_groupOfText; ///< By the place in m_texts.
    QHash<QByteArray, qint64> m_valueOfText;
    QHash<QByteArray, size_t> m_groupOfKey;
    QHash<double, size_t> m_groupOfNumber;
};

} // namespace baton
