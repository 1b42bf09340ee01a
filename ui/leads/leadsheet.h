// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridview.h"
#include "common/grid/sheetchanges.h"
#include "common/page.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadedits.h"

#include <QObject>

class QAction;
class QKeySequence;

namespace baton {

class BulkEdits;
class FieldEdits;
class LeadDeeds;
class LeadGrid;
class LeadService;
class LeadTableModel;
struct EditProposal;

/// Editing in the list of leads: a field in its cell, and as in a spreadsheet whole blocks of them.
class LeadSheet : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `page` gets the keys.
    LeadSheet(LeadGrid *grid, LeadTableModel *model, LeadService &service, LeadDeeds &deeds, Page *page);

    void setCatalogue(const FieldCatalogue &catalogue);
    /// For menus: edit the field, edit all that are chosen, the sheet.
    [[nodiscard]] QList<QAction *> actions() const { return {m_editField, m_editMany, m_sheet, m_fill, m_clear}; }

    [[nodiscard]] QAction *sheetAction() const { return m_sheet; }
    [[nodiscard]] QAction *editManyAction() const { return m_editMany; }
    /// The keys of a sheet, for the status row.
    [[nodiscard]] static QList<KeyHint> keyHints();

signals:
    /// What was asked for cannot be done so, in words.
    void said(const QString &words);
    /// Why a field cannot be edited.
    void refused(const baton::Error &why);

private:
    [[nodiscard]] QAction *addKey(const QString &text, const QKeySequence &key, Page *page);
    void editField();
    void editMany();
    void takeTyped(const CellChange &change);
    void clear();
    void fill();
    void takeMode(GridView::Mode mode);
    void paste();
    void doOrShow(EditProposal proposal, const SheetChanges &changes);
    void refuse(const QModelIndex &cell);

    LeadGrid *m_grid;
    LeadTableModel *m_model;
    FieldEdits *m_edits;
    BulkEdits *m_bulk;
    QAction *m_editField;
    QAction *m_editMany;
    QAction *m_sheet;
    QAction *m_fill;
    QAction *m_clear;
};

} // namespace baton
