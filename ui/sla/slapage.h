// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/reportpage.h"
#include "sla/slafigures.h"

#include <QTimer>

class QAction;
class QComboBox;
class QStackedWidget;

namespace baton {

class EmptyState;
class HandoffService;
class SlaBoardView;
class SlaService;
class TwinView;
class ViewTabs;
struct FactTable;

/// What the sides promised each other and how it stands: the board, and attainment side by side. Each number opens its
/// leads; T shows what is painted as tables.
class SlaPage : public ReportPage
{
    Q_OBJECT

public:
    static constexpr int mostClocks = 200;

    SlaPage(SlaService &promises, HandoffService &handoffs, LeadService &leads, const Clock &clock,
            QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("SLA"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString restriction() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;

    /// The board, or attainment and hand-offs side by side; one of the page's tabs.
    void showGroups(SlaGrouping by);
    /// Looks at the group of this name as soon as it is counted.
    void lookAtGroup(const QString &name) { m_wantedGroup = name; }

signals:
    void importRequested();

protected:
    void read() override;
    void takeFocus() override;
    void takeCatalogue(const FieldCatalogue &catalogue) override;

private:
    /// The tables on T, in this order.
    enum class Twin { Trend, Ledger, Promises, Times, Waits, Loads };

    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void connectBoard();
    [[nodiscard]] SlaQuestion question() const;
    [[nodiscard]] SlaGrouping grouping() const;
    void readBoard();
    void tick();
    void showFigures();
    void showClocks(const QHash<LeadId, QString> &names);
    void showTables();
    void lookAtWanted();
    void showEmptiness();
    void showTab();
    void toggleForm();
    void showTable(Twin twin);
    [[nodiscard]] TwinView *view() const;

    // What a number opens: slaopening.cpp.
    void openTwin(Twin twin, const QModelIndex &cell);
    void openHandoffs(const HandoffQuestion &asked, const QList<HandoffBucket> &buckets, const QString &words);
    void openBuckets(const QList<HandoffBucket> &buckets, const QString &words);
    void openPoint(int point);
    void openPromise(int row, int column);
    void openCommitment(const SlaFigures::Line &promise);
    void openClocks(const SlaQuestion &asked, const SlaListing &listing, const QString &relation, const QString &words);
    void openClock(int entry);
    void openAllClocks();
    void openGroup(int row);
    void openWait(int wait);
    void openLoad(int load);
    void openCondition(const Condition &condition, const QString &relation, const QString &words);
    void openThose(const QString &relation, const QString &value, const QList<LeadId> &leads);

    SlaService &m_promises;
    HandoffService &m_handoffs;
    QComboBox *m_period = nullptr;
    ViewTabs *m_tabs = nullptr;
    QAction *m_form = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    SlaBoardView *m_boardView = nullptr;
    TwinView *m_boardTwin = nullptr;
    TwinView *m_groups = nullptr;
    QTimer m_tick;
    int m_ticks = 0;
    SlaFigures m_figures;
    SlaBoard m_board;
    QString m_wantedGroup; ///< Empty for none.
    QHash<LeadId, QString> m_names;
    QList<SlaLoad> m_loads;
    std::optional<Condition> m_ended; ///< What is not open any more; nothing until the fields are known.
};

} // namespace baton
