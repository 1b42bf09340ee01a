// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queue/queueentry.h"

#include <QWidget>

class QTableView;

namespace baton {

class QueueModel;
class SectionTitle;
struct FoundQueue;

/// A person's queue and, below it, what is free to take. One of the two has the keyboard, or had it last; from the end
/// of the one the keys go on into the other.
class QueueLists : public QWidget
{
    Q_OBJECT

public:
    explicit QueueLists(QWidget *parent = nullptr);

    /// The entries looked at stay current; where one left its list, the next one takes its place.
    void setQueue(const FoundQueue &queue);
    [[nodiscard]] const QList<QueueEntry> &entries() const;
    [[nodiscard]] const QList<QueueEntry> &free() const;
    [[nodiscard]] bool isEmpty() const { return entries().isEmpty() && free().isEmpty(); }

    /// The entry looked at; null where there is none.
    [[nodiscard]] const QueueEntry *current() const;
    /// The same, if it is the person's own already.
    [[nodiscard]] const QueueEntry *own() const;
    /// The same, if nobody has it yet.
    [[nodiscard]] const QueueEntry *takable() const;
    /// Looks at this lead as soon as a queue holds it.
    void lookFor(LeadId lead) { m_wanted = lead; }
    /// Something was done with this lead: if it asks nothing or something else by the next queue, the next lead that
    /// asks something is looked at.
    void goOnFrom(LeadId lead) { m_settled = lead; }
    /// Looks at this lead if the queue holds it.
    bool lookAt(LeadId lead);

    void moveBy(int rows);
    void focusList();
    [[nodiscard]] bool hasListFocus() const;

signals:
    void currentChanged();
    void opened();
    /// What this lead asked for is done, and another one is looked at.
    void wentOn(baton::LeadId from, const QString &name);
    /// Space.
    void paneToggled();
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QTableView *makeTable(QueueModel *model, const QString &name);
    void buildFreeSection();
    void fitHeights();
    void lookAtWanted();
    void goOn(const QList<QueueEntry> &before, LeadId from);
    void selectInActiveTable();
    void fitColumns();
    [[nodiscard]] QueueModel *activeModel() const { return m_isInFree ? m_freeModel : m_model; }
    [[nodiscard]] QTableView *activeTable() const { return m_isInFree ? m_freeTable : m_table; }

    QueueModel *m_model;
    QueueModel *m_freeModel;
    QTableView *m_table = nullptr;
    QWidget *m_freeSection = nullptr;
    SectionTitle *m_freeTitle = nullptr;
    QTableView *m_freeTable = nullptr;
    bool m_isInFree = false;
    LeadId m_wanted;
    LeadId m_settled; ///< Until the queue after it is there.
};

} // namespace baton
