// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/keptmodel.h"
#include "capture/undoquestion.h"

#include <QWidget>

class QTableView;

namespace baton {

class TextLabel;

/// What an undo took back, and each field or record that it left as it is; also where it could take nothing back.
class UndoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit UndoneStep(QWidget *parent = nullptr);

    void showResult(const UndoResult &result, const FieldCatalogue &catalogue, const LeadOfRecord &leads);
    /// "Undone", as far as it is true.
    [[nodiscard]] QString statusText() const;
    void takeFocus();

private:
    TextLabel *m_words;
    TextLabel *m_note;
    KeptModel *m_model;
    QTableView *m_table;
    UndoReach m_reach = UndoReach::All;
};

} // namespace baton
