// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
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

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Beside the title, or below it where they have no room there.
    void placeActions();

    TextLabel *m_title;
    TextLabel *m_note;
    QBoxLayout *m_row;
    QWidget *m_actions;
    QVBoxLayout *m_column;
};

/// A section's heading with a muted note beside it, or below it where it has no room there.
class SectionTitle : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &title, const QString &note = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNote();

    TextLabel *m_title;
    TextLabel *m_note;
    QBoxLayout *m_row;
};

} // namespace baton
