// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/guidepanel.h"

#include "common/controls.h"
#include "common/marks.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "shell/guiderow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace baton {

namespace {

constexpr double panelWidth = 420;
constexpr double panelRadius = 12;
constexpr double shadowSpread = 22;
constexpr double below = 44; // The status row stays free.

/// The keys that are the list's while it has the focus, whatever they do on the page.
bool isOwnKey(int key)
{
    return (key >= Qt::Key_1 && key <= Qt::Key_9) || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_J
        || key == Qt::Key_K || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space
        || key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

GuidePanel::GuidePanel(QWidget *window)
    : QWidget(window)
    , m_window(window)
    , m_title(new TextLabel({}, TextRole::Title3))
    , m_progress(new TextLabel({}, TextRole::Small, ColorRole::Muted))
    , m_list(new QWidget)
    , m_scroll(new QScrollArea)
{
    hide();
    const Theme &theme = themeOf(this);
    auto *close = makeIconButton(Icon::Close, tr("Close the first steps"));
    connect(close, &QToolButton::clicked, this, &GuidePanel::dismiss);
    m_title->setFit(TextLabel::Fit::Wrap);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Label8));
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    head->addWidget(close);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(theme.space(Space::Hair2));
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // The scroll area turns it on.
    auto *foot =
        new TextLabel(tr("Esc closes this. It comes back from the Help menu."), TextRole::Small, ColorRole::Muted);
    foot->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    const int shadow = theme.length(shadowSpread);
    column->setContentsMargins(shadow + theme.space(Space::Part12), shadow + theme.space(Space::Part12),
                               shadow + theme.space(Space::Part12), shadow + theme.space(Space::Part12));
    column->setSpacing(theme.space(Space::Label8));
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline);
    column->addWidget(foot);
    m_window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) { keepFocus(before, now); });
}

void GuidePanel::setSteps(const QString &title, const QList<GuideStep> &steps)
{
    m_title->setText(title);
    setAccessibleName(title);
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const GuideStep &step : steps) {
        const int at = static_cast<int>(m_rows.size());
        auto *row = new GuideRow(at + 1, step);
        connect(row, &GuideRow::clicked, this, [this, at] { choose(at); });
        m_list->layout()->addWidget(row);
        m_rows.append(row);
    }
}

void GuidePanel::setTicked(const QSet<QString> &keys)
{
    for (GuideRow *row : std::as_const(m_rows))
        row->setTicked(keys.contains(row->key()));
    m_progress->setText(tr("%1 of %2")
                            .arg(locale().toString(std::ranges::count_if(m_rows, &GuideRow::isTicked)),
                                 locale().toString(m_rows.size())));
}

void GuidePanel::open()
{
    if (m_rows.isEmpty())
        return;
    if (!isVisible()) {
        m_focusBefore = m_window->focusWidget();
        qApp->installEventFilter(this);
    }
    show();
    raise();
    place();
    const auto next = std::ranges::find_if_not(m_rows, &GuideRow::isTicked);
    (next == m_rows.end() ? m_rows.first() : *next)->setFocus(Qt::OtherFocusReason);
}

void GuidePanel::choose(int step)
{
    leave();
    emit stepChosen(step);
}

void GuidePanel::dismiss()
{
    leave();
    emit dismissed();
}

void GuidePanel::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void GuidePanel::step(int rows)
{
    const auto current = std::ranges::find_if(m_rows, [](const GuideRow *row) { return row->hasFocus(); });
    const auto at = std::clamp<qsizetype>(current - m_rows.begin() + rows, 0, m_rows.size() - 1);
    m_rows[at]->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows[at], 0, 0);
}

/// A page whose answer comes now takes the focus; it gets it when the list is closed.
void GuidePanel::keepFocus(QWidget *row, QWidget *taker)
{
    if (!isVisible() || !taker || taker->window() != m_window || isAncestorOf(taker))
        return;
    m_focusBefore = taker;
    if (row && isAncestorOf(row))
        row->setFocus();
}

bool GuidePanel::focusNextPrevChild(bool next)
{
    step(next ? 1 : -1);
    return true;
}

bool GuidePanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event)->key())
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void GuidePanel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key - Qt::Key_1 < m_rows.size())
        return choose(key - Qt::Key_1);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_J: return step(1);
    case Qt::Key_Up:
    case Qt::Key_K: return step(-1);
    case Qt::Key_Escape: return dismiss();
    default: QWidget::keyPressEvent(event);
    }
}

bool GuidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isElsewhere = widget && widget != this && !isAncestorOf(widget);
    const bool isClick = event->type() == QEvent::MouseButtonPress && isElsewhere;
    // Whatever else is begun by a key or a click has the window for itself.
    if (isVisible() && (isClick || event->type() == QEvent::Shortcut))
        leave();
    return QWidget::eventFilter(watched, event);
}

void GuidePanel::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void GuidePanel::place()
{
    const Theme &theme = themeOf(this);
    const int shadow = theme.length(shadowSpread);
    const int width = std::min(theme.length(panelWidth) + 2 * shadow, m_window->width());
    const QMargins margins = layout()->contentsMargins();
    int rows = 0;
    for (const GuideRow *row : std::as_const(m_rows))
        rows += row->heightForWidth(width - margins.left() - margins.right()) + theme.length(2);
    m_scroll->setMinimumHeight(0);
    const int other = layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height();
    const int most = m_window->height() - theme.length(below);
    const int height = std::min(rows + other, most);
    const QRect panel(m_window->width() - width, m_window->height() - theme.length(below) - height + shadow, width,
                      height);
    setGeometry(QStyle::visualRect(layoutDirection(), m_window->rect(), panel));
}

void GuidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int shadow = theme.length(shadowSpread);
    const QRect panel = rect().adjusted(shadow, shadow, -shadow, -shadow);
    const double radius = theme.length(panelRadius);
    paintShadow(painter, panel, radius, shadow, theme);
    paintBox(painter, panel, radius, theme.color(ColorRole::Raised), theme.color(ColorRole::Line));
}

} // namespace baton
