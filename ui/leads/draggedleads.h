// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace baton {

/// Leads that are being dragged. Inside the window they are known as themselves; to other programs they are rows of
/// text, where they are few. The rows may come while the drag goes on: what they can be taken as is said from its
/// beginning.
class DraggedLeads : public QMimeData
{
    Q_OBJECT

public:
    /// `Out`: they are offered to other programs as rows, too.
    enum class Reach { Window, Out };
    DraggedLeads(const QList<LeadId> &leads, Reach reach);
    ~DraggedLeads() override;

    [[nodiscard]] const QList<LeadId> &leads() const { return m_leads; }
    [[nodiscard]] bool goesOut() const { return m_reach == Reach::Out; }
    /// Null where nobody may have them as rows after all.
    void setRows(std::unique_ptr<QMimeData> rows);
    /// Whether the rows are there that other programs were promised.
    [[nodiscard]] bool isComplete() const { return m_reach == Reach::Window || m_rows; }

    /// The leads in what is dragged; none where it is something else, or comes from another program.
    [[nodiscard]] static QList<LeadId> in(const QMimeData *data);

    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    QList<LeadId> m_leads;
    Reach m_reach;
    std::unique_ptr<QMimeData> m_rows; ///< Null until they are read.
};

} // namespace baton
