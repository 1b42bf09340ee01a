// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/verdictbar.h"

#include "common/formatting.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace baton {

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What the file does"));
}

void VerdictBar::setResult(const ImportResult &result)
{
    m_parts = {
        {result.created, u"+"_s, tr("New"), tr("not seen before"), ColorRole::Positive},
        {result.updated, u"✎"_s, tr("Update"), tr("something changes"), ColorRole::Accent},
        {result.unchanged, u"="_s, tr("No change"), tr("already the same"), ColorRole::Control},
        {result.duplicatesInFile, u"2×"_s, tr("Twice in file"), tr("first row wins"), ColorRole::Control},
        {result.conflicts, u"⇄"_s, tr("Conflict"), tr("ours is kept"), ColorRole::Warning},
        {result.rejected, u"!"_s, tr("Error"), tr("left out, with a reason"), ColorRole::Danger},
    };
    QStringList words;
    for (const Part &part : m_parts)
        words.append(part.word + u' ' + countText(part.count, locale()));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize VerdictBar::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(900), theme.length(72)};
}

QSize VerdictBar::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(640), theme.length(72)};
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    qint64 sum = 0;
    for (const Part &part : m_parts)
        sum += part.count;
    const auto place = [this](double left, double top, double wide, double high) {
        return QRectF(layoutDirection() == Qt::LeftToRight ? left : width() - left - wide, top, wide, high);
    };
    double left = 0;
    for (const Part &part : m_parts) {
        if (part.count == 0 || sum == 0)
            continue;
        const double wide = std::max(3.0, width() * static_cast<double>(part.count) / static_cast<double>(sum));
        painter.fillRect(place(left, 0, wide - 2, theme.length(8)), theme.color(part.color));
        left += wide;
    }
    const int flags = Qt::TextSingleLine | Qt::AlignVCenter
        | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const double column = width() / std::max<double>(1, static_cast<double>(m_parts.size()));
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const QString count = countText(part.count, locale());
        const double signWidth = theme.length(20);
        const double countWidth = theme.metrics(TextRole::Title3).horizontalAdvance(count) + theme.length(6);
        painter.setPen(theme.color(part.count > 0 ? part.color : ColorRole::Muted));
        painter.setFont(theme.font(TextRole::Title3));
        painter.drawText(place(i * column, theme.length(18), signWidth, theme.length(24)), flags, part.sign);
        painter.drawText(place(i * column + signWidth, theme.length(18), countWidth, theme.length(24)), flags, count);
        painter.setPen(theme.color(ColorRole::Text));
        painter.setFont(theme.font(TextRole::Medium));
        painter.drawText(place(i * column + signWidth + countWidth, theme.length(18), column - signWidth - countWidth,
                               theme.length(24)),
                         flags, part.word);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.setFont(theme.font(TextRole::Small));
        painter.drawText(place(i * column + signWidth, theme.length(42), column - signWidth, theme.length(20)), flags,
                         part.note);
    }
}

} // namespace baton
