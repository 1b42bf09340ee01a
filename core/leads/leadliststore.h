// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldsql.h"
#include "leads/leadfilter.h"
#include "leads/leadgroup.h"
#include "leads/leadsummary.h"
#include "leads/textorder.h"
#include "storage/binding.h"

#include <functional>

namespace baton {

class Connection;

/// The queries behind every list of leads: all ids at once and sorted, then pages of rows by id.
class LeadListStore
{
public:
    static constexpr int pageSize = 64;

    /// `catalogue` with the custom fields of this workspace.
    LeadListStore(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// What a screen shows of a list, and a page more.
    static constexpr qsizetype beginning = 2 * pageSize;
    using Begun = std::function<void(const QList<LeadId> &beginning)>;
    /// `begun` is called with the beginning of a longer list where the order is that of an index, or the database
    /// sorts: as soon as it is known. Errors: NotFound "field.unknown".
    Result<QList<LeadId>> ids(const LeadFilter &filter, const Begun &begun = {});
    Result<qint64> count(const LeadFilter &filter);
    /// The leads of the list by their value in the field `key`, in the order in which ids() has them when it is sorted
    /// by that field first, in `order`; those without a value last. `figures` are fields: of a number the mean of the
    /// group, of money the sum where all of it is in one currency, of others nothing.
    /// Errors: NotFound "field.unknown".
    Result<QList<LeadGroup>> groups(const LeadFilter &filter, const QString &key, Qt::SortOrder order,
                                    const QStringList &figures = {});
    /// In the order of `leads`; those that are gone are left out. One statement for any number of leads; lists ask for
    /// `pageSize` at a time.
    Result<QList<LeadSummary>> page(const QList<LeadId> &leads, const QStringList &columns);

private:
    /// More leads than this are looked up in the sorted list instead of being handed to the database one by one.
    static constexpr qsizetype mostListed = 5000;

    /// What stands behind FROM lead l: the joins of these fields, then this WHERE.
    struct Question
    {
        QList<FieldSpec> fields;
        QString where;
        Bindings bindings;
        OrderBy order = OrderBy::AnyWay;
        QList<LeadId> amongst; ///< What a search found, where that is too many for the WHERE; else empty.
    };

    [[nodiscard]] Result<Question> question(const LeadFilter &filter);
    Result<QList<LeadId>> searched(const QString &text);
    [[nodiscard]] Result<QList<LeadId>> ordered(const LeadFilter &filter, Question &asked, const Begun &begun);
    /// Nothing where the field does not stand beside the leads, or few leads are asked for: `asked` then names them.
    [[nodiscard]] Result<std::optional<TextOrder>> orderedBeside(const FieldSpec &field, Question &asked);
    [[nodiscard]] Result<TextOrder> orderedHere(const FieldSpec &field, const Question &asked);

    [[nodiscard]] Result<QList<LeadGroup>> groupsBySql(const FieldSpec &field, const QList<FieldSpec> &figures,
                                                       const Question &asked, Qt::SortOrder order);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
