// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace baton {

/// Records of a list that have the same value in one field.
struct GridGroup
{
    FieldValue value;
    qint64 count = 0;
    QList<FieldValue> figures; ///< Of each of GridGroups::figures.
};

/// By what the rows of a list stand together, and which of these groups are folded. A heading stands among the records
/// as a number below zero.
class GridGroups
{
public:
    FieldSpec field;
    QStringList figures; ///< Keys of fields.
    QList<GridGroup> groups; ///< In the order of the list.

    [[nodiscard]] static bool isHeading(qint64 record) { return record < 0; }
    [[nodiscard]] static qsizetype groupOf(qint64 heading) { return -heading - 1; }
    [[nodiscard]] bool isFolded(qsizetype group) const { return m_folded.contains(nameOf(group)); }
    /// The other way round.
    void turn(qsizetype group);
    void foldAll();
    void unfoldAll() { m_folded.clear(); }
    /// What was folded in another state of the same groups stays so.
    void takeFolds(const GridGroups &before) { m_folded = before.m_folded; }
    /// The folded ones by their values, to be kept from one session to the next.
    [[nodiscard]] QStringList folds() const;
    void setFolds(const QStringList &values) { m_folded = QSet<QString>(values.cbegin(), values.cend()); }

    /// The records with a heading before each group, those of folded groups left out; headings alone while the records
    /// are not known.
    [[nodiscard]] QList<qint64> among(const QList<qint64> &records) const;
    [[nodiscard]] qint64 total() const;

private:
    [[nodiscard]] QString nameOf(qsizetype group) const { return plainText(groups[group].value); }

    QSet<QString> m_folded;
};

} // namespace baton
