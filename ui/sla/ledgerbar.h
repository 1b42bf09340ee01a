// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoffledger.h"

#include <QWidget>

namespace baton {

/// All hand-offs as one bar whose parts add up; the table below it has the same numbers. What nobody followed up is
/// hatched besides its colour.
class LedgerBar : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerBar(QWidget *parent = nullptr);

    void setCounts(const HandoffCounts &counts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HandoffCounts m_counts;
};

/// The order in which the ledger is read: what was answered, what nobody followed up, what is still in time.
inline constexpr std::array ledgerOrder{
    HandoffBucket::Worked,  HandoffBucket::Rejected, HandoffBucket::Returned, HandoffBucket::AcceptedUntouched,
    HandoffBucket::Expired, HandoffBucket::Orphaned, HandoffBucket::Pending};

} // namespace baton
