// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/verdictbar.h"

#include "common/formatting.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double rowHeight = 58;

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAccessibleName(tr("What the file does"));
}

std::optional<PlanStatus> VerdictBar::statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return PlanStatus::New;
    case Verdict::Update: return PlanStatus::Update;
    case Verdict::Unchanged: return PlanStatus::Unchanged;
    case Verdict::Twice: return PlanStatus::DuplicateInFile;
    case Verdict::Conflict: return PlanStatus::Conflict;
    case Verdict::Rejected: return PlanStatus::Rejected;
    case Verdict::All:
    case Verdict::Warned: break;
    }
    return {};
}

void VerdictBar::setResult(const ImportResult &result)
{
    m_parts = {
        {result.created, u"+"_s, tr("New"), tr("not seen before"), ColorRole::Positive, Verdict::New},
        {result.updated, u"✎"_s, tr("Update"), tr("something changes"), ColorRole::Accent, Verdict::Update},
        {result.unchanged, u"="_s, tr("No change"), tr("already the same"), ColorRole::Control, Verdict::Unchanged},
        {result.duplicatesInFile, u"2×"_s, tr("Twice in file"), tr("first row wins"), ColorRole::Control,
         Verdict::Twice},
        {result.conflicts, u"⇄"_s, tr("Conflicts", nullptr, static_cast<int>(result.conflicts)), tr("ours is kept"),
         ColorRole::Warning, Verdict::Conflict},
        {result.rejected, u"!"_s, tr("Errors", nullptr, static_cast<int>(result.rejected)), tr("left out"),
         ColorRole::Danger, Verdict::Rejected},
        {result.warned, u"?"_s, tr("Warnings", nullptr, static_cast<int>(result.warned)), tr("taken, but look"),
         ColorRole::Warning, Verdict::Warned},
    };
    m_chosen = Verdict::All;
    setMinimumHeight(minimumSizeHint().height());
    updateGeometry();
    describe();
    update();
}

void VerdictBar::describe()
{
    QStringList words;
    for (const Part &part : m_parts) {
        const QString count = part.word + u' ' + countText(part.count, locale());
        words.append(part.verdict == m_chosen ? tr("%1, shown alone").arg(count) : count);
    }
    setAccessibleDescription(words.join(u", "_s));
}

void VerdictBar::choose(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_current = part;
    m_chosen = m_chosen == m_parts[part].verdict ? Verdict::All : m_parts[part].verdict;
    describe();
    update();
    emit chosen(m_chosen);
}

QSize VerdictBar::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.length(900), theme.length(14) + rowCount() * theme.length(rowHeight)};
}

QSize VerdictBar::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    double widest = 0;
    for (const Part &part : m_parts)
        widest = std::max(widest, wordsWidth(part));
    return {static_cast<int>(std::ceil(widest)), theme.length(14) + rowCount() * theme.length(rowHeight)};
}

double VerdictBar::signWidth() const
{
    const Theme &theme = themeOf(this);
    double widest = 0;
    for (const Part &part : m_parts)
        widest = std::max(widest, theme.metrics(TextRole::Title3).horizontalAdvance(part.sign));
    return std::ceil(widest) + theme.length(6);
}

double VerdictBar::wordsWidth(const Part &part) const
{
    const Theme &theme = themeOf(this);
    return signWidth() + theme.metrics(TextRole::Title3).horizontalAdvance(countText(part.count, locale()))
        + theme.length(6) + theme.metrics(TextRole::Medium).horizontalAdvance(part.word);
}

double VerdictBar::noteWidth(const Part &part) const
{
    return signWidth() + themeOf(this).metrics(TextRole::Small).horizontalAdvance(part.note) + themeOf(this).length(8);
}

QList<QRectF> VerdictBar::places() const
{
    QList<QRectF> found;
    const qsizetype each = partsInRow();
    for (qsizetype first = 0; first < m_parts.size(); first += each)
        found += placesOf(first, std::min(each, m_parts.size() - first), rowTop(static_cast<int>(first / each)));
    return found;
}

double VerdictBar::rowTop(int row) const
{
    return themeOf(this).length(14) + row * themeOf(this).length(rowHeight);
}

QList<QRectF> VerdictBar::placesOf(qsizetype first, qsizetype count, double top) const
{
    // The words stand whole; the room that they leave goes to the notes first and is then shared.
    double words = 0;
    double beyond = 0;
    for (const Part &part : m_parts.sliced(first, count)) {
        words += wordsWidth(part);
        beyond += std::max(0.0, noteWidth(part) - wordsWidth(part));
    }
    const double share = beyond > 0 ? std::clamp((width() - words) / beyond, 0.0, 1.0) : 1;
    const double gap = std::max(0.0, (width() - words - share * beyond) / static_cast<double>(count));
    QList<QRectF> found;
    double left = 0;
    for (const Part &part : m_parts.sliced(first, count)) {
        const double wide = wordsWidth(part) + share * std::max(0.0, noteWidth(part) - wordsWidth(part)) + gap;
        const QRectF place(left, top, wide, themeOf(this).length(rowHeight));
        found.append(layoutDirection() == Qt::LeftToRight
                         ? place
                         : QRectF(width() - place.right(), place.top(), place.width(), place.height()));
        left += wide;
    }
    return found;
}

// All in one row; where their words have no room there, in as many rows as they need.
qsizetype VerdictBar::partsInRow() const
{
    const qsizetype all = std::max<qsizetype>(1, m_parts.size());
    for (qsizetype each = all; each > 1; --each) {
        bool fits = true;
        for (qsizetype first = 0; first < m_parts.size() && fits; first += each) {
            double words = 0;
            for (const Part &part : m_parts.sliced(first, std::min(each, m_parts.size() - first)))
                words += wordsWidth(part) + themeOf(this).length(4);
            fits = words <= width();
        }
        if (fits)
            return each;
    }
    return 1;
}

int VerdictBar::rowCount() const
{
    return m_parts.isEmpty() ? 1 : static_cast<int>((m_parts.size() + partsInRow() - 1) / partsInRow());
}

void VerdictBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(minimumSizeHint().height());
}

// A note that has no room stands whole in the tip.
void VerdictBar::mouseMoveEvent(QMouseEvent *event)
{
    const QList<QRectF> rects = places();
    QString words;
    for (int i = 0; i < rects.size(); ++i)
        if (rects[i].contains(event->position()))
            words = m_parts[i].word + u": "_s + m_parts[i].note;
    setToolTip(plainToolTip(words));
    QWidget::mouseMoveEvent(event);
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintProportions(painter);
    const QList<QRectF> rects = places();
    for (int i = 0; i < m_parts.size(); ++i)
        paintPart(painter, m_parts[i], rects[i]);
    if (hasFocus() && m_current < rects.size())
        paintFocusRing(painter, rects[m_current].adjusted(0, 0, -theme.length(4), 0), theme.length(4), theme);
}

void VerdictBar::paintProportions(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    qint64 sum = 0;
    for (const Part &part : m_parts)
        sum += part.verdict == Verdict::Warned ? 0 : part.count;
    double left = 0;
    for (const Part &part : m_parts) {
        // Rows with a warning are among the others.
        if (part.count == 0 || sum == 0 || part.verdict == Verdict::Warned)
            continue;
        const double wide = std::max(3.0, width() * static_cast<double>(part.count) / static_cast<double>(sum));
        const double from = layoutDirection() == Qt::LeftToRight ? left : width() - left - wide;
        painter.fillRect(QRectF(from, 0, wide - 2, theme.length(8)), theme.color(part.color));
        left += wide;
    }
}

void VerdictBar::paintPart(QPainter &painter, const Part &part, const QRectF &place) const
{
    const Theme &theme = themeOf(this);
    const int flags = Qt::TextSingleLine | Qt::AlignVCenter
        | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto piece = [&](double left, double top, double wide, double high) {
        return QRectF(layoutDirection() == Qt::LeftToRight ? place.left() + left : place.right() - left - wide,
                      place.top() + top, wide, high);
    };
    const QString count = countText(part.count, locale());
    const double sign = signWidth();
    const double countWidth = theme.metrics(TextRole::Title3).horizontalAdvance(count) + theme.length(6);
    painter.setPen(theme.color(part.count > 0 ? part.color : ColorRole::Muted));
    painter.setFont(theme.font(TextRole::Title3));
    painter.drawText(piece(0, theme.length(4), sign, theme.length(24)), flags, part.sign);
    painter.drawText(piece(sign, theme.length(4), countWidth, theme.length(24)), flags, count);
    painter.setPen(theme.color(ColorRole::Text));
    painter.setFont(theme.font(TextRole::Medium));
    const double rest = place.width() - sign - countWidth;
    painter.drawText(piece(sign + countWidth, theme.length(4), rest, theme.length(24)), flags,
                     theme.metrics(TextRole::Medium).elidedText(part.word, Qt::ElideRight, rest + 1));
    if (part.verdict == m_chosen)
        painter.fillRect(piece(0, place.height() - 3, place.width() - theme.length(4), 3),
                         theme.color(ColorRole::Accent));
    painter.setPen(theme.color(ColorRole::Muted));
    painter.setFont(theme.font(TextRole::Small));
    painter.drawText(
        piece(sign, theme.length(28), place.width() - sign, theme.length(20)), flags,
        theme.metrics(TextRole::Small).elidedText(part.note, Qt::ElideRight, place.width() - sign - theme.length(6)));
}

void VerdictBar::mousePressEvent(QMouseEvent *event)
{
    const QList<QRectF> rects = places();
    for (int i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(event->position()))
            return choose(i);
    }
}

void VerdictBar::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int last = std::max(0, static_cast<int>(m_parts.size()) - 1);
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::clamp(m_current - step, 0, last); break;
    case Qt::Key_Right: m_current = std::clamp(m_current + step, 0, last); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(m_current);
    default: return QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace baton
