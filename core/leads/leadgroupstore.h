// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "leads/lead.h"
#include "storage/binding.h"
#include "support/result.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace baton {

class Connection;
class Cursor;

/// Counts the leads of a list by the value of a field on SQLite, which sorts all of them for that: here each is looked
/// at once, and what stands in a table beside them is read once for all.
class LeadGroupStore
{
public:
    /// `figures`: of a number the mean of the group, of money the sum where all of it is in one currency, of others
    /// nothing.
    LeadGroupStore(Connection &connection, FieldSpec field, QList<FieldSpec> figures);

    struct Group
    {
        LeadId lead; ///< One that has the least of the group's values.
        qint64 count = 0;
        QList<FieldValue> figures;
    };
    /// By the rising or falling value, leads without one last; dates and instants by their month. `where` is that of a
    /// condition, `joined` the fields that it asks for.
    Result<QList<Group>> read(const QList<FieldSpec> &joined, const QString &where, const Bindings &bindings,
                              Qt::SortOrder order);

private:
    enum class Kind { Text, Month, Number };

    struct Figure
    {
        double sum = 0;
        qint64 minor = 0;
        qint64 count = 0;
        QByteArray currency;
        bool isMixed = false; ///< In several currencies.
    };
    struct Counted
    {
        QByteArray text; ///< What a group of texts is put in order by; of the others `number` is.
        double number = 0;
        LeadId lead;
        qint64 least = 0;
        qint64 count = 0;
        std::vector<Figure> figures;
    };

    [[nodiscard]] QStringList columnsOf(const FieldSpec &field) const;
    [[nodiscard]] QStringList figureColumns() const;
    /// A value in one number: of a text its place in m_texts, of an instant itself, of a number its bits.
    [[nodiscard]] qint64 valueOf(const Cursor &row, int column);
    [[nodiscard]] qint64 ofText(QByteArrayView key, QByteArrayView text);
    void addGroup(const QByteArray &text, double number);
    [[nodiscard]] size_t groupOf(qint64 value);
    [[nodiscard]] bool isLess(qint64 value, qint64 other) const;
    void count(LeadId lead, qint64 value, const Cursor &row, int figureColumn);
    void addFigure(Figure &figure, const FieldSpec &field, const Cursor &row, int column) const;
    [[nodiscard]] FieldValue figureValue(const Figure &figure, const FieldSpec &field) const;
    [[nodiscard]] QList<Group> sorted(Qt::SortOrder order);

    Connection &m_connection;
    FieldSpec m_field;
    QList<FieldSpec> m_figures;
    Kind m_kind;
    bool m_isFolded; ///< Texts that differ in case alone are of one group, and have no column that says so.
    std::vector<Counted> m_groups; ///< The first one is of the leads without a value.
    QList<QByteArray> m_texts;
    QList<size_t> m_groupOfValue; ///< By the place in m_texts.
    QHash<QByteArray, qint64> m_valueOfText;
    QHash<QByteArray, size_t> m_groupOfText;
    QHash<double, size_t> m_groupOfNumber;
};

} // namespace baton
