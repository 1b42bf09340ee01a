// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/ledgerbar.h"

#include "common/theme.h"
#include "funnel/handofftext.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

ColorRole roleOf(HandoffBucket bucket)
{
    switch (bucket) {
    case HandoffBucket::Worked: return ColorRole::Ramp1;
    case HandoffBucket::Rejected: return ColorRole::Ramp2;
    case HandoffBucket::Returned: return ColorRole::Ramp3;
    case HandoffBucket::Pending: return ColorRole::Ramp4;
    case HandoffBucket::AcceptedUntouched:
    case HandoffBucket::Expired:
    case HandoffBucket::Orphaned: break;
    }
    return ColorRole::Danger;
}

} // namespace

LedgerBar::LedgerBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hand-offs by where they stand"));
}

void LedgerBar::setCounts(const HandoffCounts &counts)
{
    m_counts = counts;
    QStringList words;
    for (const HandoffBucket bucket : ledgerOrder)
        words.append(QString::number(counts.of(bucket)) + u' ' + bucketText(bucket));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize LedgerBar::sizeHint() const
{
    return {themeOf(this).length(200), themeOf(this).length(14)};
}

void LedgerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto total = static_cast<double>(m_counts.total());
    double begin = 0;
    for (const HandoffBucket bucket : ledgerOrder) {
        if (m_counts.of(bucket) == 0)
            continue;
        const double wide = static_cast<double>(m_counts.of(bucket)) / total * width();
        const QRect piece(static_cast<int>(begin), 0,
                          std::max(2, static_cast<int>(begin + wide) - static_cast<int>(begin) - 1), height());
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), piece);
        painter.fillRect(place, theme.color(roleOf(bucket)));
        if (roleOf(bucket) == ColorRole::Danger)
            painter.fillRect(place, QBrush(theme.color(ColorRole::DangerSoft), Qt::BDiagPattern));
        begin += wide;
    }
}

} // namespace baton
