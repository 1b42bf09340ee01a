// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chartview.h"

#include "common/chartplot.h"
#include "common/marks.h"
#include "common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double legendMark = 10;
constexpr double legendGap = 16;

} // namespace

ChartView::ChartView(Labels labels, QWidget *parent)
    : QWidget(parent)
    , m_plot(new ChartPlot(labels, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_plot);
    setFocusPolicy(Qt::TabFocus);
    m_plot->viewport()->installEventFilter(this);
    m_plot->viewport()->setMouseTracking(true);
}

void ChartView::setFacts(const ChartFacts &facts)
{
    m_facts = facts;
    setAccessibleName(facts.name);
    setAccessibleDescription(facts.sentence);
    m_current = std::min(m_current, static_cast<int>(facts.categories.size()) - 1);
    m_plot->setFacts(facts);
    m_plot->setCurrent(m_current);
}

QList<QList<std::optional<double>>> ChartView::drawn() const
{
    return m_plot->drawn();
}

QString ChartView::currentWords() const
{
    if (m_current < 0 || m_current >= m_facts.categories.size())
        return {};
    QStringList values;
    for (const ChartFacts::Column &column : m_facts.columns) {
        const QString words = m_facts.wordsOf(column.values[m_current]);
        values.append(m_facts.columns.size() == 1 ? words : QString(column.name + u' ' + words));
    }
    return m_facts.categories[m_current] + u": "_s + values.join(u", "_s);
}

QSize ChartView::sizeHint() const
{
    return {themeOf(this).length(320), themeOf(this).length(120)};
}

QSize ChartView::minimumSizeHint() const
{
    return {themeOf(this).length(160), themeOf(this).length(56)};
}

void ChartView::rebuild()
{
    m_plot->setFacts(m_facts);
}

void ChartView::point(int category)
{
    if (category == m_current)
        return;
    m_current = category;
    m_plot->setCurrent(category);
    setAccessibleDescription(category < 0 ? m_facts.sentence : currentWords());
}

void ChartView::changeEvent(QEvent *event)
{
    const bool isLook = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (isLook && !m_facts.name.isEmpty())
        rebuild();
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot->arrange();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_facts.categories.size()) - 1;
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return point(m_current < 0 ? last : std::clamp(m_current - step, 0, last));
    case Qt::Key_Right: return point(m_current < 0 ? last : std::clamp(m_current + step, 0, last));
    case Qt::Key_Home: return point(std::min(0, last));
    case Qt::Key_End: return point(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    m_plot->viewport()->update();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: point(m_plot->categoryAt(static_cast<QMouseEvent *>(event)->position())); break;
    case QEvent::Leave: point(-1); break;
    case QEvent::MouseButtonDblClick:
        if (m_current >= 0)
            emit opened(m_current);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setMarks(const QList<ChartFacts::Mark> &marks)
{
    m_marks = marks;
    QStringList names;
    for (const ChartFacts::Mark &mark : marks)
        names.append(mark.name);
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    double width = 0;
    for (const ChartFacts::Mark &mark : m_marks)
        width += std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(mark.name))
            + theme.length(legendMark + 6 + legendGap);
    return {static_cast<int>(width), theme.length(20)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double side = theme.length(legendMark);
    const auto mirrored = [this](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    };
    double left = 0;
    painter.setFont(theme.font(TextRole::Small));
    for (const ChartFacts::Mark &mark : m_marks) {
        const bool isOutline = mark.form == ChartFacts::Mark::Form::Outline;
        QColor color = theme.color(mark.color);
        color.setAlphaF(mark.strength);
        paintBox(painter, mirrored({left, std::round((height() - side) / 2), side, side}), theme.length(2),
                 isOutline ? QColor(Qt::transparent) : color, isOutline ? color : QColor());
        left += side + theme.length(6);
        const double wide = std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(mark.name));
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(mirrored({left, 0, wide, static_cast<double>(height())}),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), mark.name);
        left += wide + theme.length(legendGap);
    }
}

} // namespace baton
