// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/waitrows.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "sla/slafacts.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double lineHeight = 26;
constexpr double barHeight = 11;
constexpr double gap = 12;
constexpr double leastPlot = 90;
constexpr double markSize = 10;
constexpr double hour = 3600;
constexpr int mostSteps = 4;

/// Steps at which people reckon time, in hours.
constexpr std::array steps{0.25, 0.5,  1.0,   2.0,   3.0,   6.0,    12.0,   24.0,   48.0,
                           72.0, 96.0, 168.0, 336.0, 720.0, 1440.0, 4320.0, 8760.0, 87600.0};

QString secondsText(double seconds)
{
    return durationText(wholeMinutes(seconds));
}

double widest(const QStringList &texts, const Theme &theme, TextRole role)
{
    double wide = 0;
    for (const QString &text : texts)
        wide = std::max(wide, theme.metrics(role).horizontalAdvance(text));
    return std::ceil(wide) + 1;
}

struct Sign
{
    ColorRole color;
    QString words;
    double width; ///< Of its mark, at 10 pt.
};

std::array<Sign, 3> legend()
{
    constexpr double tick = 2;
    return {Sign{ColorRole::Ramp3, WaitRows::tr("system: until assigned"), markSize},
            Sign{ColorRole::Ramp2, WaitRows::tr("people: until first touch"), markSize},
            Sign{ColorRole::Text, u"P90"_s, tick}};
}

double widthOf(const Sign &sign, const Theme &theme)
{
    return theme.length(sign.width) + theme.length(6) + widest({sign.words}, theme, TextRole::Small);
}

} // namespace

WaitRows::WaitRows(QWidget *parent)
    : MarkRows(tr("From hand raised to first touch"), parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WaitRows::setWaits(const QList<SlaFigures::Wait> &waits)
{
    m_waits = waits.first(std::min<qsizetype>(mostRows, waits.size()));
    double most = hour;
    QStringList sentences;
    for (const SlaFigures::Wait &wait : std::as_const(m_waits)) {
        most = std::max(most, wait.whole.p90.value_or(0));
        sentences.append(
            tr("%1: median %2, of which %3 until assigned and %4 until the first touch; P90 %5; %Ln leads.", nullptr,
               static_cast<int>(wait.whole.count))
                .arg(SlaFacts::sourceName(wait.source), SlaFacts::wallText(wait.whole.median),
                     SlaFacts::wallText(wait.system.median), SlaFacts::wallText(wait.human.median),
                     SlaFacts::wallText(wait.whole.p90)));
    }
    const auto *const step =
        std::ranges::find_if(steps, [&](double hours) { return hours * hour * mostSteps >= most; });
    m_step = (step == steps.end() ? steps.back() : *step) * hour;
    m_steps = std::max(1, static_cast<int>(std::ceil(most / m_step)));
    setSentences(sentences);
}

double WaitRows::rowHeight(const Theme &theme) const
{
    return theme.length(lineHeight);
}

double WaitRows::headHeight(const Theme &theme) const
{
    return legendHeight(theme, width());
}

double WaitRows::legendHeight(const Theme &theme, int width)
{
    return signPlaces(theme, width).constLast().bottom() + theme.length(6);
}

int WaitRows::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    return static_cast<int>(std::ceil(legendHeight(theme, width) + rowHeight(theme) * rows() + footHeight(theme)));
}

QList<QRectF> WaitRows::signPlaces(const Theme &theme, int width)
{
    const double high = theme.length(20);
    QList<QRectF> places;
    double left = 0;
    double top = 0;
    for (const Sign &sign : legend()) {
        const double wide = widthOf(sign, theme);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += high;
        }
        places.append({left, top, wide, high});
        left += wide + theme.length(16);
    }
    return places;
}

double WaitRows::footHeight(const Theme &theme) const
{
    return theme.length(20);
}

double WaitRows::nameWidth(const Theme &theme) const
{
    QStringList names;
    for (const SlaFigures::Wait &wait : m_waits)
        names.append(SlaFacts::sourceName(wait.source));
    constexpr double most = 150;
    return std::min<double>(theme.length(most), widest(names, theme, TextRole::Body)) + theme.length(gap);
}

double WaitRows::valueWidth(const Theme &theme) const
{
    QStringList values;
    for (const SlaFigures::Wait &wait : m_waits)
        values.append(SlaFacts::wallText(wait.whole.median));
    return widest(values, theme, TextRole::Medium);
}

double WaitRows::leastWidth(const Theme &theme) const
{
    double least = nameWidth(theme) + theme.length(leastPlot + 2 * gap) + valueWidth(theme);
    for (const Sign &sign : legend())
        least = std::max(least, widthOf(sign, theme));
    return least;
}

QRectF WaitRows::plot(const Theme &theme) const
{
    const double from = nameWidth(theme);
    return {from, headHeight(theme), std::max(1.0, width() - from - valueWidth(theme) - theme.length(2 * gap)),
            rowHeight(theme) * rows()};
}

double WaitRows::at(double seconds, const Theme &theme) const
{
    const QRectF area = plot(theme);
    return std::round(area.left() + std::min(1.0, seconds / (m_step * m_steps)) * area.width());
}

void WaitRows::paintFrame(QPainter &painter, const Theme &theme) const
{
    paintLegend(painter, theme);
    paintSteps(painter, theme);
}

void WaitRows::paintLegend(QPainter &painter, const Theme &theme) const
{
    const QList<QRectF> places = signPlaces(theme, width());
    const auto signs = legend();
    for (size_t at = 0; at < signs.size(); ++at) {
        const QRectF &place = places[static_cast<qsizetype>(at)];
        const double wide = theme.length(signs[at].width);
        const double high = signs[at].width < markSize ? theme.length(12) : wide;
        const QRectF mark(place.left(), std::round(place.center().y() - high / 2), wide, high);
        paintBox(painter, mirrored(mark), wide < high ? 0 : theme.length(2), theme.color(signs[at].color));
        write(painter, place.adjusted(wide + theme.length(6), 0, 0, 0), signs[at].words, TextRole::Small,
              ColorRole::Muted);
    }
}

void WaitRows::paintSteps(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot(theme);
    const auto wordsOf = [this](int step) { return step == 0 ? u"0"_s : secondsText(m_step * step); };
    double wide = 0;
    for (int step = 0; step <= m_steps; ++step)
        wide = std::max(wide, widest({wordsOf(step)}, theme, TextRole::Caption));
    // Where they would touch, some lines go without words.
    const double each = area.width() / m_steps;
    const int worded = std::max(1, static_cast<int>(std::ceil((wide + theme.length(6)) / std::max(1.0, each))));
    for (int step = 0; step <= m_steps; ++step) {
        const double x = at(m_step * step, theme);
        painter.fillRect(mirrored({x, area.top(), 1, area.height()}), theme.color(ColorRole::Line));
        if (step % worded == 0)
            write(painter, {x - wide / 2, area.bottom() + 2, wide, static_cast<double>(theme.length(16))},
                  wordsOf(step), TextRole::Caption, ColorRole::Muted, Beside::Middle);
    }
}

void WaitRows::paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const
{
    const SlaFigures::Wait &wait = m_waits[row];
    const double high = theme.length(barHeight);
    const double top = std::round(room.center().y() - high / 2);
    const double begin = at(0, theme);
    const double end = std::max(begin + 2, at(wait.whole.median.value_or(0), theme));
    const double parts = wait.system.median.value_or(0) + wait.human.median.value_or(0);
    const double share = parts > 0 ? wait.system.median.value_or(0) / parts : 0;
    const double middle = std::round(begin + (end - begin) * share);
    const auto fill = [&](const QRectF &box, ColorRole role) { painter.fillRect(mirrored(box), theme.color(role)); };
    const double p90 = at(wait.whole.p90.value_or(0), theme);
    fill({end, std::round(room.center().y()), std::max(0.0, p90 - end), 1}, ColorRole::Control);
    fill({begin, top, middle - begin, high}, legend()[0].color);
    fill({middle, top, end - middle, high}, legend()[1].color);
    fill({p90 - 1, top - 2, 2, high + 4}, ColorRole::Text);
    write(painter, {0, room.top(), nameWidth(theme) - theme.length(gap), room.height()},
          SlaFacts::sourceName(wait.source), TextRole::Body, ColorRole::SecondText);
    write(painter, {room.width() - valueWidth(theme), room.top(), valueWidth(theme), room.height()},
          SlaFacts::wallText(wait.whole.median), TextRole::Medium, ColorRole::Text, Beside::Trailing);
}

LoadRows::LoadRows(QWidget *parent)
    : MarkRows(tr("Load now"), parent)
{}

void LoadRows::setLoads(const QList<SlaLoad> &loads)
{
    m_loads = loads.first(std::min<qsizetype>(mostRows, loads.size()));
    m_longest = 1;
    QStringList sentences;
    for (const SlaLoad &load : std::as_const(m_loads)) {
        m_longest = std::max({m_longest, load.open, static_cast<qint64>(load.most.value_or(0))});
        sentences.append(load.name + u": "_s + SlaFacts::loadWords(load, locale()) + u'.');
    }
    setSentences(sentences);
}

double LoadRows::rowHeight(const Theme &theme) const
{
    return theme.length(lineHeight);
}

double LoadRows::nameWidth(const Theme &theme) const
{
    QStringList names;
    for (const SlaLoad &load : m_loads)
        names.append(load.name);
    constexpr double most = 150;
    return std::min<double>(theme.length(most), widest(names, theme, TextRole::Body)) + theme.length(gap);
}

double LoadRows::valueWidth(const Theme &theme) const
{
    QStringList values;
    for (const SlaLoad &load : m_loads)
        values.append(SlaFacts::loadWords(load, locale()));
    return widest(values, theme, TextRole::Medium);
}

double LoadRows::leastWidth(const Theme &theme) const
{
    return nameWidth(theme) + theme.length(leastPlot + gap) + valueWidth(theme);
}

void LoadRows::paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const
{
    const SlaLoad &load = m_loads[row];
    const double from = nameWidth(theme);
    const double wide = std::max(1.0, room.width() - from - valueWidth(theme) - theme.length(gap));
    const double high = theme.length(barHeight);
    const double top = std::round(room.center().y() - high / 2);
    const auto at = [&](qint64 leads) {
        return std::round(from + static_cast<double>(leads) / static_cast<double>(m_longest) * wide);
    };
    const auto fill = [&](const QRectF &box, ColorRole role) { painter.fillRect(mirrored(box), theme.color(role)); };
    const qint64 fits = load.most.value_or(static_cast<int>(load.open));
    fill({from, top, at(fits) - from, high}, ColorRole::Sunken);
    fill({from, top, at(std::min(load.open, fits)) - from, high}, ColorRole::Ramp2);
    if (load.open > fits)
        fill({at(fits), top, at(load.open) - at(fits), high}, ColorRole::Danger);
    if (load.most)
        fill({at(fits) - 1, top - 2, 2, high + 4}, ColorRole::Text);
    write(painter, {0, room.top(), from - theme.length(gap), room.height()}, load.name, TextRole::Body,
          ColorRole::SecondText);
    write(painter, {room.width() - valueWidth(theme), room.top(), valueWidth(theme), room.height()},
          SlaFacts::loadWords(load, locale()), TextRole::Medium, load.open > fits ? ColorRole::Danger : ColorRole::Text,
          Beside::Trailing);
}

} // namespace baton
