// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace baton {

class LeadTab;
class LeadView;

/// A list of leads and those that were opened from it, each in a tab: Ctrl+Tab goes through them, Ctrl+W, the cross and
/// the middle button close one. While none is open there is nothing but the list.
class LeadTabs : public QWidget
{
    Q_OBJECT

public:
    /// Makes the view of a tab when it is looked at for the first time.
    using Make = std::function<LeadView *()>;

    explicit LeadTabs(QWidget *list, const QString &listName, QWidget *parent = nullptr);
    void setMake(Make make) { m_make = std::move(make); }

    /// Brings the lead's tab to the front, which is made where there is none.
    void open(LeadId lead, const QList<LeadId> &among);
    void showList();
    /// The lead in front; none for the list.
    [[nodiscard]] LeadId current() const;
    [[nodiscard]] LeadView *currentView() const;
    [[nodiscard]] QList<LeadId> leads() const;
    [[nodiscard]] bool isReading() const;
    void closeCurrent();

    [[nodiscard]] QJsonObject session() const;
    /// Makes the tabs of a session; nothing is read before a tab is looked at, and none before begin().
    void resume(const QJsonObject &session);
    /// Brings to the front what was there at the end of the session.
    void begin();

signals:
    /// Another lead is in front, or the list.
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Opened
    {
        LeadId lead;
        QList<LeadId> among;
        LeadTab *tab = nullptr;
        QPointer<LeadView> view;
    };

    LeadTab *addTab(const QString &name);
    void add(LeadId lead, const QList<LeadId> &among);
    void show(qsizetype place);
    void close(const LeadTab *tab);
    [[nodiscard]] qsizetype placeOf(const LeadTab *tab) const;

    Make m_make;
    QWidget *m_strip;
    LeadTab *m_listTab;
    QStackedWidget *m_stack;
    QList<Opened> m_opened;
    qsizetype m_current = -1; ///< Below zero for the list.
    qsizetype m_resumed = -1; ///< To be in front.
};

} // namespace baton
