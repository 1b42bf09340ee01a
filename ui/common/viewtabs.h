// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QList>
#include <QWidget>

namespace baton {

class ViewTab;

/// The views of a page as tabs with counts; arrows move, the current one is underlined.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// Returns the index of the new tab; the first becomes current.
    int addTab(const QString &name);
    void removeLast();
    [[nodiscard]] int count() const { return static_cast<int>(m_group.buttons().size()); }
    void setName(int index, const QString &name);
    [[nodiscard]] QString name(int index) const;
    void setCount(int index, const QString &count);
    /// A dot says that the view was changed since it was saved.
    enum class Changed { No, Yes };
    void setChanged(int index, Changed changed);
    void setCurrent(int index);
    /// The others are hidden, for want of room.
    void showOnly(const QList<int> &indexes);
    [[nodiscard]] int widthOf(int index) const;
    [[nodiscard]] int current() const { return m_group.checkedId(); }

signals:
    void currentChanged(int index);

private:
    [[nodiscard]] ViewTab *tab(int index) const;

    QButtonGroup m_group;
};

} // namespace baton
