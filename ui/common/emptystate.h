// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace baton {

class TextLabel;

/// What a page shows instead of rows: the baton track, one sentence that says what is, one that says why, one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// A filtered list names the condition to drop and never says that there is nothing.
    void setWords(const QString &sentence, const QString &reason);
    /// The first is primary; connect to its clicked().
    QPushButton *addAction(const QString &text, const QKeySequence &key = {});
    void clearActions();

private:
    TextLabel *m_sentence;
    TextLabel *m_reason;
    QHBoxLayout *m_actions;
};

/// What stands in the place of an answer that is still to come: nothing is said to be empty before.
[[nodiscard]] QWidget *makeLoadingState(const QString &words);

} // namespace baton
