// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/partycolumn.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "common/shippedtext.h"
#include "funnel/handofftext.h"
#include "sla/slafacts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double promiseHeight = 50;
constexpr double signWidth = 26;
constexpr double signSize = 16;
constexpr double valueGap = 20;
constexpr double leastMark = 70;
constexpr double percent = 100;

VerdictMark markOf(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Kept: return VerdictMark::Met;
    case SlaVerdict::Missed: return VerdictMark::Missed;
    case SlaVerdict::Unclear: break;
    }
    return VerdictMark::Unknown;
}

std::optional<SlaVerdict> verdictOf(const SlaFigures::Line &promise)
{
    return slaVerdict(promise.counts.attainment(), promise.goal);
}

QString nameOf(const SlaFigures::Line &promise)
{
    return promise.name.isEmpty() ? promise.key : shippedText(promise.name);
}

} // namespace

PartyColumn::PartyColumn(Side side, QWidget *parent)
    : MarkRows(sideName(side), parent)
    , m_side(side)
{}

void PartyColumn::setPromises(const QList<SlaFigures::Line> &promises)
{
    m_promises = promises;
    QStringList sentences;
    for (const SlaFigures::Line &promise : promises)
        sentences.append(tr("%1: %2, %3.").arg(nameOf(promise), rateOf(promise), basisOf(promise)));
    setSentences(sentences);
    setAccessibleName(sideName(m_side) + u", "_s + summary());
}

QString PartyColumn::summary() const
{
    int kept = 0;
    int unclear = 0;
    int judged = 0;
    for (const SlaFigures::Line &promise : m_promises) {
        const auto verdict = verdictOf(promise);
        judged += promise.goal.has_value();
        kept += verdict == SlaVerdict::Kept;
        unclear += promise.goal && (!verdict || verdict == SlaVerdict::Unclear);
    }
    if (judged == 0)
        return tr("no goals");
    const QString keeps = tr("keeps %1 of %2").arg(kept).arg(judged);
    return unclear == 0 ? keeps : keeps + u", "_s + tr("%1 unclear").arg(unclear);
}

QString PartyColumn::rateOf(const SlaFigures::Line &promise) const
{
    return rateText(promise.counts.attainment(), SlaFacts::decided(promise.counts), locale());
}

QString PartyColumn::basisOf(const SlaFigures::Line &promise) const
{
    const qint64 decided = SlaFacts::decided(promise.counts);
    QStringList words;
    const auto verdict = verdictOf(promise);
    const bool isFew = decided > 0 && decided < SlaFacts::fewCases;
    if (verdict && !(isFew && *verdict == SlaVerdict::Unclear)) // Too few is why it cannot be told.
        words.append(SlaFacts::verdictWords(*verdict));
    words.append(isFew ? tr("only %1, too few").arg(countText(decided, locale()))
                       : tr("n %1", "how many cases a rate is of").arg(countText(decided, locale())));
    if (promise.goal)
        words.append(tr("goal %1").arg(*promise.goal));
    return words.join(u" · "_s);
}

double PartyColumn::rowHeight(const Theme &theme) const
{
    return theme.length(promiseHeight);
}

double PartyColumn::headHeight(const Theme &theme) const
{
    return theme.length(36);
}

double PartyColumn::valuesWanted() const
{
    const Theme &theme = themeOf(this);
    double wide = 0;
    for (const SlaFigures::Line &promise : m_promises)
        wide = std::max({wide, theme.metrics(TextRole::Small).horizontalAdvance(basisOf(promise)),
                         theme.metrics(TextRole::Strong).horizontalAdvance(rateOf(promise))});
    return std::ceil(wide) + 1;
}

void PartyColumn::setLeastValues(double width)
{
    m_leastValues = width;
    update();
}

double PartyColumn::valueWidth() const
{
    return std::max(m_leastValues, valuesWanted());
}

double PartyColumn::leastWidth(const Theme &theme) const
{
    return theme.length(signWidth + leastMark + valueGap) + valuesWanted();
}

void PartyColumn::paintFrame(QPainter &painter, const Theme &theme) const
{
    const double high = theme.length(26);
    const double mark = theme.length(12);
    paintSideMark(painter, m_side, mirrored({0, 0, mark, high}).center(), mark, theme);
    const QString keeps = summary();
    const double wide = std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(keeps)) + 1;
    const double from = mark + theme.length(6);
    write(painter, {from, 0, width() - from - wide - theme.length(8), high}, sideName(m_side), TextRole::Title3,
          textRole(m_side));
    write(painter, {width() - wide, 0, wide, high}, keeps, TextRole::Small, ColorRole::SecondText, Beside::Trailing);
    painter.fillRect(QRectF(0, high, width(), theme.length(3)), theme.color(markRole(m_side)));
}

void PartyColumn::paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const
{
    const SlaFigures::Line &promise = m_promises[row];
    const double sign = theme.length(signSize);
    const double top = room.top() + theme.length(6);
    const double half = (room.height() - theme.length(10)) / 2;
    if (const auto verdict = verdictOf(promise))
        paintVerdict(painter, markOf(*verdict),
                     mirrored({static_cast<double>(theme.length(2)), top + (half - sign) / 2, sign, sign}), theme);
    const double from = theme.length(signWidth);
    const double values = valueWidth();
    const double rate = std::ceil(theme.metrics(TextRole::Strong).horizontalAdvance(rateOf(promise))) + 1;
    write(painter, {from, top, room.width() - from - rate - theme.length(8), half}, nameOf(promise), TextRole::Body,
          ColorRole::Text);
    write(painter, {room.width() - rate, top, rate, half}, rateOf(promise), TextRole::Strong, ColorRole::Text,
          Beside::Trailing);
    write(painter, {room.width() - values, top + half, values, half}, basisOf(promise), TextRole::Small,
          ColorRole::Muted, Beside::Trailing);
    IntervalScale scale;
    if (promise.goal)
        scale.target = *promise.goal / percent;
    const QRectF mark(from, top + half, room.width() - from - values - theme.length(valueGap), half);
    const auto attainment = promise.counts.attainment();
    const bool isFew = SlaFacts::decided(promise.counts) < SlaFacts::fewCases;
    if (!attainment)
        return;
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) { // The mark knows no direction: its zero stands at the leading side.
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintIntervalMark(painter, *attainment, scale, isFew ? ColorRole::Control : markRole(m_side), mark, theme);
    painter.restore();
}

} // namespace baton
