// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadsheet.h"

#include "common/controls.h"
#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/grid/cellblock.h"
#include "leads/leadgrid.h"
#include "leads/leadtablemodel.h"
#include "verbs/bulkedits.h"
#include "verbs/fieldedits.h"
#include "verbs/leadverb.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace baton {

LeadSheet::LeadSheet(LeadGrid *grid, LeadTableModel *model, LeadService &service, LeadDeeds &deeds, Page *page)
    : QObject(page)
    , m_grid(grid)
    , m_model(model)
    , m_edits(new FieldEdits(service, deeds, page))
    , m_bulk(new BulkEdits(service, deeds, page))
    , m_editField(addKey(tr("Edit the field"), Qt::Key_F2, page))
    , m_editMany(addKey(tr("Edit a field of all chosen…"), Qt::Key_E, page))
    , m_sheet(addKey(tr("Edit as a sheet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), page))
    , m_fill(new QAction(tr("Fill down"), this))
    , m_clear(new QAction(tr("Empty the fields"), this))
{
    m_sheet->setCheckable(true);
    connect(m_edits, &FieldEdits::refused, model, &LeadTableModel::refresh);
    connect(m_bulk, &BulkEdits::ended, model, &LeadTableModel::refreshAll);
    connect(model, &LeadTableModel::edited, this, &LeadSheet::takeTyped);
    connect(m_editField, &QAction::triggered, this, &LeadSheet::editField);
    connect(m_editMany, &QAction::triggered, this, &LeadSheet::editMany);
    connect(m_sheet, &QAction::triggered, this,
            [grid](bool isOn) { grid->setMode(isOn ? GridView::Mode::Sheet : GridView::Mode::List); });
    connect(grid, &LeadGrid::modeChanged, this, &LeadSheet::takeMode);
    connect(grid, &LeadGrid::modeChanged, page, &Page::statusChanged);
    // Their keys are those of the sheet, which has the keyboard then: the actions show them.
    m_fill->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_clear->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction *action : {m_fill, m_clear})
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_fill, &QAction::triggered, this, &LeadSheet::fill);
    connect(m_clear, &QAction::triggered, this, &LeadSheet::clear);
    takeMode(grid->mode());
    connect(grid, &LeadGrid::editRefused, this, &LeadSheet::refuse);
    connect(grid, &LeadGrid::clearRequested, this, &LeadSheet::clear);
    connect(grid, &LeadGrid::fillRequested, this, &LeadSheet::fill);
    connect(grid, &LeadGrid::pasteRequested, this, &LeadSheet::paste);
    connect(grid, &LeadGrid::copyRefused, this, &LeadSheet::said);
}

QAction *LeadSheet::addKey(const QString &text, const QKeySequence &key, Page *page)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

void LeadSheet::takeMode(GridView::Mode mode)
{
    const bool isSheet = mode == GridView::Mode::Sheet;
    m_sheet->setChecked(isSheet);
    for (QAction *action : {m_fill, m_clear}) {
        action->setEnabled(isSheet);
        action->setToolTip(isSheet ? action->text()
                                   : tr("In the sheet: %1 opens it.").arg(keyText(m_sheet->shortcut())));
    }
}

void LeadSheet::setCatalogue(const FieldCatalogue &catalogue)
{
    m_bulk->setCatalogue(catalogue, m_model->timeView());
}

void LeadSheet::editField()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return;
    if (!cell.flags().testFlag(Qt::ItemIsEditable))
        return refuse(cell);
    m_grid->edit(cell);
}

void LeadSheet::refuse(const QModelIndex &cell)
{
    const FieldSpec &field = m_model->columns()[cell.column()];
    emit refused(readOnlyError(field.key, fieldLabel(field)));
}

void LeadSheet::takeTyped(const CellChange &change)
{
    if (const FieldSpec *field = m_bulk->catalogue().find(change.field))
        m_edits->edit(editLinesOf({change}).first(), *field, m_model->nameOf(LeadId(change.record)),
                      m_model->timeView());
}

void LeadSheet::editMany()
{
    const int column = m_grid->currentIndex().column();
    m_bulk->askFor(m_grid->chosenLeads(), column < 0 ? QString() : m_model->columns()[column].key);
}

void LeadSheet::clear()
{
    EditProposal proposal;
    const SheetChanges changes = clearedCells(*m_grid);
    const auto fields = static_cast<int>(changes.cells.size());
    proposal.title = tr("Empty %Ln fields", nullptr, fields);
    proposal.words = tr("empty %Ln fields", "a deed, in a menu after Undo", fields);
    proposal.verb = tr("Empty");
    doOrShow(proposal, changes);
}

void LeadSheet::fill()
{
    EditProposal proposal;
    const SheetChanges changes = filledCells(*m_grid);
    const auto fields = static_cast<int>(changes.cells.size());
    proposal.title = tr("Fill %Ln fields", nullptr, fields);
    proposal.words = tr("fill %Ln fields", "a deed, in a menu after Undo", fields);
    proposal.verb = tr("Fill");
    doOrShow(proposal, changes);
}

QList<KeyHint> LeadSheet::keyHints()
{
    return {{tr("Typing"), tr("edits")},
            {tr("Tab"), tr("next")},
            {keyText(QKeySequence(Qt::CTRL | Qt::Key_D)), tr("fill down")},
            {keyText(QKeySequence(Qt::Key_Delete)), tr("empty")},
            {keyText(QKeySequence::Paste), tr("paste a block")},
            {keyText(QKeySequence(Qt::Key_F6)), tr("back to the list")}};
}

void LeadSheet::paste()
{
    if (m_grid->mode() == GridView::Mode::List)
        return emit said(tr("Cells are pasted into the sheet: %1 opens it.").arg(keyText(m_sheet->shortcut())));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = data ? cellBlockFrom(*data) : CellBlock();
    const SheetChanges changes = pastedCells(*m_grid, block, m_grid->locale());
    const auto fields = static_cast<int>(changes.cells.size() + changes.refused.size());
    EditProposal proposal;
    proposal.title = tr("Paste into %Ln fields", nullptr, fields);
    proposal.words = tr("paste into %Ln fields", "a deed, in a menu after Undo", fields);
    proposal.verb = tr("Paste");
    // One cell is typing; a block is looked at before.
    const bool isOne = changes.cells.size() + changes.refused.size() <= 1 && changes.beyond == 0;
    proposal.lines = editLinesOf(changes.cells);
    proposal.refused = changes.refused;
    proposal.beyond = changes.beyond;
    if (isOne)
        m_bulk->write(proposal);
    else
        m_bulk->preview(proposal);
}

// What is more than anybody looks through on the screen is shown before it is done.
void LeadSheet::doOrShow(EditProposal proposal, const SheetChanges &changes)
{
    proposal.lines = editLinesOf(changes.cells);
    proposal.refused = changes.refused;
    if (proposal.lines.size() > fewLeads)
        m_bulk->preview(proposal);
    else
        m_bulk->write(proposal);
}

} // namespace baton
