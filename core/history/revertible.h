// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "support/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace baton {

class Connection;

/// What undo must know of one kind of journalled row. Each room that journals gives its own to the undo service.
class Revertible
{
public:
    using Images = QHash<qint64, QJsonObject>;

    virtual ~Revertible() = default;
    [[nodiscard]] virtual Entity entity() const = 0;

    /// The images of these rows as they are now, in the journal's form; rows that are gone are left out.
    virtual Result<Images> current(Connection &connection, const QList<qint64> &ids) = 0;

    /// Sets the given columns of each row, raises its revision, and returns the new revisions (none where a row has
    /// none).
    virtual Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) = 0;

    /// Whether what went back can be brought again from its images: not where rows of their own go with it.
    enum class Way { BackAlone, Both };
    [[nodiscard]] virtual Way way() const { return Way::Both; }

    /// The reason code of a column that stays, where it is not what the batch has written.
    [[nodiscard]] virtual QString whyKept(const QJsonValue &written, const QJsonValue &present) const;
};

/// Revertible for a table with `id` and `revision`: columns by name from a closed list, custom fields as "custom.KEY".
class RevertibleTable final : public Revertible
{
public:
    enum class Custom { None, JsonColumn };

    RevertibleTable(Entity entity, QString table, QStringList columns, Custom custom = Custom::None);

    [[nodiscard]] Entity entity() const override { return m_entity; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;

private:
    Result<std::optional<int>> restoreRow(Connection &connection, qint64 id, const QJsonObject &columns,
                                          const Stamp &stamp);

    Entity m_entity;
    QString m_table;
    QStringList m_columns;
    Custom m_custom;
};

/// How the rows that a batch created in one table go: in this order, those alone that nothing else needs.
struct CreatedRows
{
    /// How the batch's rows are known: large tables by the journal's runs of ids, small ones by their column batch_id.
    enum class Origin { Journal, BatchColumn };

    Entity entity = Entity::Lead;
    QString table;
    Origin origin = Origin::Journal;
    /// SQL conditions on the row `t`, with :batch bound, under which it stays. Each with the reason code that is
    /// listed; an empty code keeps without listing.
    struct KeptWhile
    {
        QString condition;
        QString reason;
    };
    QList<KeptWhile> keptWhile;
    QStringList beforeDelete; ///< Statements run before the delete; the doomed ids stand in the table undo_doomed (id).
    /// All but the id: the rows are kept whole in the undo's journal, for undoing it. None: they go for good.
    QStringList columns = {};
};

} // namespace baton
