// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Leads that are dragged out of the list.

#include "leads/leadspage.h"

#include "common/dragpicture.h"
#include "common/theme.h"
#include "exchange/exchangetext.h"
#include "exchange/rowmime.h"
#include "leads/draggedleads.h"
#include "leads/leaddroppanel.h"
#include "leads/leadgrid.h"
#include "leads/leadtablemodel.h"

#include <QDrag>
#include <QHeaderView>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What a business card says of somebody, whether the list shows it or not.
QStringList cardFields()
{
    return {u"name"_s,  u"firstName"_s, u"lastName"_s, u"account"_s, u"title"_s,
            u"email"_s, u"phone"_s,     u"mobile"_s,   u"website"_s};
}

} // namespace

std::unique_ptr<DraggedLeads> LeadsPage::draggedLeads()
{
    const QList<LeadId> leads = m_grid->chosenLeads();
    auto dragged = std::make_unique<DraggedLeads>(
        leads, m_catalogue.fields().isEmpty() ? DraggedLeads::Reach::Window : DraggedLeads::Reach::Out);
    if (!dragged->goesOut() || leads.isEmpty())
        return dragged;
    QList<FieldSpec> fields;
    const QHeaderView *header = m_grid->horizontalHeader();
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = header->logicalIndex(place);
        if (!m_grid->isColumnHidden(column) && m_model->columns()[column].key != GridModel::noteKey())
            fields.append(m_model->columns()[column]);
    }
    const qsizetype shown = fields.size();
    for (const QString &key : cardFields()) {
        const FieldSpec *field = m_catalogue.find(key);
        if (field && std::ranges::find(fields, key, &FieldSpec::key) == fields.end())
            fields.append(*field);
    }
    QList<ExportColumn> columns;
    for (const FieldSpec &field : std::as_const(fields))
        columns.append(exportColumn(field, timeView()));
    QList<qint64> records;
    for (const LeadId lead : leads)
        records.append(lead.value());
    m_model->readAll(records, fields,
                     [to = QPointer<DraggedLeads>(dragged.get()), columns, shown](const QList<GridRow> &read) {
                         QList<ExportRow> rows;
                         for (const GridRow &row : read)
                             rows.append({row.record, row.values});
                         if (to)
                             to->setRows(rowMimeData(columns, rows, shown));
                     });
    return dragged;
}

// The answer of the database comes while the drag goes on: nobody waits for it.
void LeadsPage::dragLeads()
{
    auto dragged = draggedLeads();
    if (dragged->leads().isEmpty())
        return;
    const auto count = static_cast<int>(dragged->leads().size());
    const QString name = m_model->nameOf(dragged->leads().first());
    auto *drag = new QDrag(m_grid);
    drag->setPixmap(
        dragPicture(Icon::Leads, count == 1 && !name.isEmpty() ? name : tr("%Ln leads", nullptr, count), *m_grid));
    drag->setHotSpot(QPoint(-themeOf(this).length(12), 0)); // Beside the pointer, so that what it is on is seen.
    if (m_dropPanel)
        m_dropPanel->open(dragged->leads(),
                          dragged->goesOut() ? LeadDropPanel::Reach::Out : LeadDropPanel::Reach::Window,
                          mapFromGlobal(QCursor::pos()));
    drag->setMimeData(dragged.release());
    const QPointer<LeadDropPanel> panel(m_dropPanel); // The page may go while somebody drags.
    drag->exec(Qt::CopyAction);
    if (panel)
        panel->hide();
}

} // namespace baton
