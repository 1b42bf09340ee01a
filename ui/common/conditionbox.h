// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/conditioncompletion.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace baton {

/// A line in which one writes a condition: it offers what may come next, and says what is wrong when the typing rests.
///
/// Ctrl+Space offers at once; Enter takes the condition at once; Esc empties the line.
class ConditionBox : public QLineEdit
{
    Q_OBJECT

public:
    /// `placeholder` is also the box's accessible name.
    explicit ConditionBox(const QString &placeholder, QWidget *parent = nullptr);

    /// What can be asked for. The text is read anew.
    void setCatalogue(const FieldCatalogue &catalogue);
    /// The values that open fields are known to have, to be offered.
    void setKnownValues(const KnownValues &known);

    /// The last one that could be read; always true at first and where nothing is written.
    [[nodiscard]] const Condition &condition() const { return m_condition; }
    /// Takes what is written without waiting for the typing to rest.
    void readNow() { read(); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Esc in the empty line, or Enter after something that can be read: the focus belongs to what was filtered.
    void left();
    /// Another condition than before stands here.
    void conditionChanged();
    /// What is wrong with the text, in words; empty where nothing is. Until then the last condition counts.
    void complained(const QString &words);
    void knownValuesChanged(const baton::KnownValues &known);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &candidate);
    /// Whether the text can be read.
    bool read();
    void sayHere();

    FieldCatalogue m_catalogue;
    KnownValues m_known;
    Condition m_condition;
    QStandardItemModel *m_candidates;
    QCompleter *m_completer;
    QTimer m_rest;
    qsizetype m_wordBegin = 0;
};

} // namespace baton
