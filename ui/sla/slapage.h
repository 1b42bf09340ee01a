// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/reportpage.h"
#include "sla/slafigures.h"

#include <QTimer>

class QComboBox;
class QTableView;

namespace baton {

class FactTableModel;
class HandoffService;
class LedgerBar;
class SectionTitle;
class SlaService;
class TextLabel;

/// What the sides promised each other and how it stands: what nobody followed up, each promise with its interval, the
/// clocks by time left. Each number opens its leads.
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

protected:
    void read() override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeSheet();
    [[nodiscard]] QWidget *makeHeadline();
    QTableView *addTable(FactTableModel *model, const QString &name);
    void connectTables();
    void readNames();
    void showFigures();
    void showClocks(const QStringList &names);
    void openBucket(int row);
    void openPromise(int row, int column);
    void openClock(int row);
    void openThose(const QString &relation, const QString &value, const QList<LeadId> &leads);
    [[nodiscard]] SlaQuestion question() const;

    SlaService &m_promises;
    HandoffService &m_handoffs;
    QComboBox *m_period = nullptr;
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
};

} // namespace baton
