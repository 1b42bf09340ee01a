// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slaclock.h"

#include <QWidget>

namespace baton {

class UrgencyChip;

/// How many open clocks are late, at risk, in time and paused; each count is a switch that leaves those alone.
class UrgencyChips : public QWidget
{
    Q_OBJECT

public:
    explicit UrgencyChips(QWidget *parent = nullptr);

    /// In the order of allSlaUrgencies.
    void setCounts(const std::array<qint64, allSlaUrgencies.size()> &counts);
    [[nodiscard]] std::optional<SlaUrgency> chosen() const;

signals:
    void chosenChanged();

private:
    QList<UrgencyChip *> m_chips;
};

} // namespace baton
