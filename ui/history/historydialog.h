// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/deedhistory.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace baton {

class ErrorBar;
class FactTableModel;
class TextLabel;

/// What was done in this window since it was opened, the newest first: what can be taken back or done again, and what
/// no longer can and why. One key takes back all down to a step, or does all again up to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(DeedHistory &history, QWidget *parent = nullptr);

private:
    [[nodiscard]] QLayout *makeButtons();
    void fill();
    void showChosen();
    void tellStop(const QString &why);
    [[nodiscard]] const DeedStep *chosen() const;

    DeedHistory &m_history;
    QList<DeedStep> m_steps; ///< The newest first.
    FactTableModel *m_model;
    QTableView *m_table;
    TextLabel *m_why;
    TextLabel *m_empty;
    ErrorBar *m_errors;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace baton
