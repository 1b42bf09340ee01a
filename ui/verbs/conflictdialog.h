// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbs/conflictmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace baton {

class TextLabel;

/// Asks what shall stand where somebody else was faster: of each field what stood there, what the other made of it and
/// what the person wants. Theirs stands unless the person chooses otherwise, field by field or all at once.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const QList<FieldConflict> &conflicts, QWidget *parent = nullptr);

    /// Whether the person's own shall stand, for each conflict.
    [[nodiscard]] bool isMine(int conflict) const { return m_model->isMine(conflict); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeChoices();
    void makeTable(const QList<FieldConflict> &conflicts);
    void turn(const QModelIndex &index);
    void showVerb();

    ConflictModel *m_model;
    QTableView *m_table;
    TextLabel *m_sum;
    QPushButton *m_save;
};

} // namespace baton
