// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/draggedleads.h"

#include "exchange/rowmime.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Says that there are leads, and nothing of them: a drag must offer something.
const QString mark = u"application/x-baton-leads"_s;

} // namespace

DraggedLeads::DraggedLeads(const QList<LeadId> &leads, Reach reach)
    : m_leads(leads)
    , m_reach(leads.size() <= mostRowsInPassing ? reach : Reach::Window)
{}

DraggedLeads::~DraggedLeads() = default;

void DraggedLeads::setRows(std::unique_ptr<QMimeData> rows)
{
    m_rows = std::move(rows);
    if (!m_rows)
        m_reach = Reach::Window;
}

// The window gets the very object that was dragged: ids mean nothing in another program and another workspace.
QList<LeadId> DraggedLeads::in(const QMimeData *data)
{
    const auto *dragged = qobject_cast<const DraggedLeads *>(data);
    return dragged ? dragged->leads() : QList<LeadId>();
}

QStringList DraggedLeads::formats() const
{
    QStringList all{mark};
    if (m_rows)
        all += m_rows->formats();
    else if (m_reach == Reach::Out)
        all += {u"text/plain"_s, u"text/html"_s, u"text/csv"_s, u"text/vcard"_s};
    return all;
}

QVariant DraggedLeads::retrieveData(const QString &format, QMetaType) const
{
    if (format == mark)
        return QByteArray::number(m_leads.size());
    return m_rows ? QVariant(m_rows->data(format)) : QVariant();
}

} // namespace baton
