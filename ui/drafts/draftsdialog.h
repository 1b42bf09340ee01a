// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draft.h"

#include <QDialog>
#include <QList>

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace baton {

class DraftService;
class ErrorBar;
class FactTableModel;
class TextLabel;

/// What somebody typed and did not finish: when, about what, and its words, to go on with it, copy it or drop it.
class DraftsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DraftsDialog(DraftService &drafts, QWidget *parent = nullptr);

signals:
    /// It shall be gone on with, where it belongs.
    void openWanted(const baton::Draft &draft);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeButtons();
    void read();
    void fill(const QList<Draft> &all);
    void showWords();
    void goOn();
    void copy();
    void drop();
    [[nodiscard]] const Draft *chosen() const;

    DraftService &m_drafts;
    QList<Draft> m_all;
    FactTableModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_words;
    TextLabel *m_empty;
    ErrorBar *m_errors;
    QWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_drop;
};

} // namespace baton
