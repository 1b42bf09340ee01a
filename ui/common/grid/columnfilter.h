// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditioncompletion.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace baton {

/// What is asked of one column, as somebody types it: it counts when the typing rests. The choices of the field, or the
/// values that it is known to have, are offered; Down opens them.
///
/// Enter takes at once what is typed, Esc empties the line; both go back to the list from there.
class ColumnFilter : public QLineEdit
{
    Q_OBJECT

public:
    ColumnFilter(const FieldSpec &field, QWidget *parent);

    [[nodiscard]] const FieldSpec &field() const { return m_field; }
    void setCatalogue(const FieldCatalogue &catalogue) { m_catalogue = catalogue; }
    /// Of an open field.
    void setKnownValues(const QStringList &values) { m_known = values; }
    /// What is asked now, which is shown unless somebody types just that in other words.
    void setClauses(const QList<Condition> &clauses);
    [[nodiscard]] const QList<Condition> &clauses() const { return m_clauses; }

signals:
    /// Something else is asked: clauses().
    void typed();
    /// The keyboard belongs to the list.
    void left();
    /// The keyboard came.
    void entered();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Whether what is typed could be read.
    bool read();
    /// Whether there is anything to choose from.
    bool offer();
    void showWrong(const QString &reason);

    FieldSpec m_field;
    FieldCatalogue m_catalogue;
    QStringList m_known;
    QList<Condition> m_clauses;
    QStringListModel *m_offers;
    QCompleter *m_completer;
    QTimer m_rest;
    bool m_isWrong = false;
};

} // namespace baton
