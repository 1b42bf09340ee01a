// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace baton {

class TextLabel;

/// Where an entry of the navigation stands.
enum class NavigationSection { FollowUp, OneFunnel, Plan, Data };

/// The pages by section with their counts, on the desk at the leading side; a rail of icons where there is little room.
/// Entries that a low window has no room for are scrolled to.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Full, Rail };

    explicit Navigation(QWidget *parent = nullptr);

    void setWorkspaceName(const QString &name);
    /// Who is recorded for what is done here; shown at the foot. Empty: nobody is known.
    void setPerson(const QString &name);
    /// Entries come in the order of their sections. Returns the index by which the entry is known.
    int addEntry(const QString &title, Icon icon, NavigationSection section);
    void clear();
    /// An empty text shows no count.
    void setCount(int index, const QString &count);
    void setCurrent(int index);
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_form; }

    /// Puts the focus on the current entry.
    void takeFocus();

signals:
    void entryChosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyForm();

    Form m_form = Form::Full;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QVBoxLayout *m_entries;
    QHBoxLayout *m_head;
    QWidget *m_mark;
    TextLabel *m_name;
    TextLabel *m_person;
    TextLabel *m_personWords;
    QButtonGroup m_group;
    QList<TextLabel *> m_headings;
    QList<QWidget *> m_gaps;
    std::optional<NavigationSection> m_lastSection;
};

} // namespace baton
