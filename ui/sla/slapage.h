// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "sla/slafigures.h"

#include <QTimer>

class QComboBox;
class QTableView;

namespace baton {

class Clock;
class ConditionBox;
class ErrorBar;
class FactTableModel;
class HandoffService;
class LeadService;
class LedgerBar;
class SectionTitle;
class SlaService;
class TextLabel;

/// What the sides promised each other and how it stands: what nobody followed up, each promise with its interval, the
/// clocks by time left. Each number opens its leads.
class SlaPage : public Page
{
    Q_OBJECT

public:
    static constexpr int mostClocks = 200;

    SlaPage(SlaService &promises, HandoffService &handoffs, LeadService &leads, const Clock &clock,
            QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("SLA"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override { return m_reading > 0; }
    void activate() override;

    /// Others wrote, or time passed: read again, now if the page is in front.
    void refresh();

signals:
    /// A figure was opened: these leads, called so, as “Hand-offs” “expired without an answer”.
    void leadsRequested(const QString &relation, const QString &value, const QList<baton::LeadId> &leads);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeSheet();
    [[nodiscard]] QWidget *makeHeadline();
    QTableView *addTable(FactTableModel *model, const QString &name);
    void connectTables();
    void read();
    void readNames();
    void showFigures();
    void showClocks(const QStringList &names);
    void openBucket(int row);
    void openPromise(int row, int column);
    void openClock(int row);
    void openThose(const QString &relation, const QString &value, const QList<LeadId> &leads);
    void fail(const Error &error);
    [[nodiscard]] SlaQuestion question() const;
    [[nodiscard]] TimeView timeView() const;

    SlaService &m_promises;
    HandoffService &m_handoffs;
    LeadService &m_leads;
    const Clock &m_clock;
    QComboBox *m_period = nullptr;
    ConditionBox *m_condition = nullptr;
    ErrorBar *m_errors = nullptr;
    TextLabel *m_rate = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_detail = nullptr;
    TextLabel *m_delays = nullptr;
    LedgerBar *m_bar = nullptr;
    SectionTitle *m_clockTitle = nullptr;
    FactTableModel *m_ledgerModel;
    FactTableModel *m_promiseModel;
    FactTableModel *m_clockModel;
    QTableView *m_ledger = nullptr;
    QTableView *m_table = nullptr;
    QTableView *m_clocks = nullptr;
    QTimer m_tick;
    SlaFigures m_figures;
    SlaBoard m_board;
    int m_request = 0;
    int m_reading = 0; ///< Answers that are still to come.
    bool m_isStale = true;
};

} // namespace baton
