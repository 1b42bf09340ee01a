// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace baton {

class TextLabel;

/// Title, a muted note, at most three actions with the primary last, and below them views or steps.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addAction(QWidget *action);
    /// View tabs or the steps of a task, at the bottom edge.
    void setViews(QWidget *views);

private:
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
};

/// A section's heading with a muted note beside it.
class SectionTitle : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &title, const QString &note = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note);

private:
    TextLabel *m_title;
    TextLabel *m_note;
};

} // namespace baton
