// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "sla/slafigures.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace baton {

class ChartView;
class FactTableModel;
class LedgerBar;
class LoadRows;
class PartyColumn;
class SpeedRow;
class SectionTitle;
class TextLabel;
class UrgencyChips;
class WaitRows;

/// The board of the agreement as a picture: what nobody followed up and where that went, all hand-offs as one bar, the
/// three sides with their promises, the clocks, who waited for what, and who has too much.
class SlaBoardView : public QWidget
{
    Q_OBJECT

public:
    explicit SlaBoardView(QWidget *parent = nullptr);

    void showFigures(const SlaFigures &figures);
    /// `names` of the leads, by entry.
    void showClocks(const SlaBoard &board, const QStringList &names, const TimeView &view);
    void showLoads(const QList<SlaLoad> &loads);
    /// The open clocks that are to be listed; nothing for all.
    [[nodiscard]] std::optional<SlaUrgency> urgency() const;
    void takeFocus();
    /// Whether the keyboard is where Enter chooses which clocks are shown.
    [[nodiscard]] bool isChoosingClocks() const;
    /// Never wider than its place: what does not fit side by side stands one upon the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pointOpened(int point);
    void bucketOpened(baton::HandoffBucket bucket);
    void promiseOpened(const baton::SlaFigures::Line &promise);
    void urgencyChosen();
    void clockOpened(int entry);
    void allClocksOpened();
    void waitOpened(int wait);
    void loadOpened(int load);
    /// Those that the picture has no room for.
    void allWaitsWanted();
    void allLoadsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeadline();
    [[nodiscard]] QWidget *makeParties();
    [[nodiscard]] QWidget *makeClocks();
    [[nodiscard]] QWidget *makeWaits();
    [[nodiscard]] QPushButton *makeMore(QBoxLayout *column, void (SlaBoardView::*wanted)());
    static void sayMore(QPushButton *button, qsizetype left);
    void showHeadline(const SlaFigures &figures);
    void arrange();
    void fitClocks();

    TextLabel *m_rate = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_detail = nullptr;
    ChartView *m_trend = nullptr;
    QBoxLayout *m_head = nullptr;
    LedgerBar *m_ledger = nullptr;
    SpeedRow *m_speed = nullptr;
    QList<PartyColumn *> m_parties;
    QBoxLayout *m_partyRow = nullptr;
    QBoxLayout *m_lower = nullptr;
    QBoxLayout *m_waitRow = nullptr;
    QWidget *m_divider = nullptr;
    UrgencyChips *m_chips = nullptr;
    QTableView *m_clocks = nullptr;
    FactTableModel *m_clockModel;
    TextLabel *m_noClock = nullptr;
    QWidget *m_more = nullptr;
    TextLabel *m_moreWords = nullptr;
    WaitRows *m_waits = nullptr;
    QPushButton *m_moreWaits = nullptr;
    QPushButton *m_moreLoads = nullptr;
    QWidget *m_waitPart = nullptr;
    LoadRows *m_loads = nullptr;
    QWidget *m_loadPart = nullptr;
};

} // namespace baton
