// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/activitypopover.h"

#include "common/activitytext.h"
#include "common/controls.h"
#include "common/formatting.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

constexpr int progressSteps = 1000;

QString agoText(const FinishedActivity &finished)
{
    const Duration ago(finished.since.elapsed());
    return ago < 1min ? ActivityPopover::tr("just now") : ActivityPopover::tr("%1 ago").arg(durationText(ago));
}

ColorRole colorOf(Activity::Outcome outcome)
{
    return outcome == Activity::Outcome::Failed ? ColorRole::Danger : ColorRole::SecondText;
}

} // namespace

ActivityPopover::ActivityPopover(ActivityList &activities, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_activities(activities)
    , m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::Box);
    setAttribute(Qt::WA_NoMouseReplay); // The button that closes it shall not open it again.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What is going on"));
    const Theme &theme = themeOf(this);
    m_column->setContentsMargins(theme.space(Space::Group16), theme.space(Space::Part12), theme.space(Space::Group16),
                                 theme.space(Space::Group16));
    setFixedWidth(theme.length(380));
    connect(&m_activities, &ActivityList::changed, this, &ActivityPopover::update);
    connect(&m_tick, &QTimer::timeout, this, &ActivityPopover::update);
    m_tick.setInterval(1s);
}

void ActivityPopover::openBelow(QWidget *button)
{
    m_button = button;
    build();
    place();
    m_tick.start();
    show();
    setFocus();
}

void ActivityPopover::place()
{
    adjustSize();
    const QWidget *window = m_button->window();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = isMirrored ? 0 : m_button->width() - width();
    QPoint corner = m_button->mapToGlobal(QPoint(edge, m_button->height() + themeOf(this).length(4)));
    const int first = window->mapToGlobal(QPoint(0, 0)).x();
    corner.setX(std::clamp(corner.x(), first, std::max(first, first + window->width() - width())));
    move(corner);
}

void ActivityPopover::update()
{
    if (!isVisible())
        return m_tick.stop();
    const bool isSame = std::ranges::equal(m_rows, m_activities.running(), {}, &Row::activity)
        && m_shownFinished == m_activities.finished().size();
    if (!isSame) {
        build();
        place();
    }
    for (const Row &row : std::as_const(m_rows))
        showProgress(row);
}

void ActivityPopover::build()
{
    const bool hadFocus = m_content && m_content->isAncestorOf(focusWidget());
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget;
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Icon6));
    m_column->addWidget(m_content);
    m_rows.clear();
    m_shownFinished = m_activities.finished().size();
    addTitle(m_activities.isEmpty() ? tr("Nothing is going on") : tr("Going on"));
    if (m_activities.isEmpty() && m_shownFinished == 0) {
        auto *words = new TextLabel(tr("Imports, scoring, routing and all else that takes longer than a second stands "
                                       "here, with what came of it."),
                                    TextRole::Small, ColorRole::SecondText);
        words->setFit(TextLabel::Fit::Wrap);
        column->addWidget(words);
    }
    for (Activity *activity : m_activities.running())
        addRunning(activity);
    if (m_shownFinished > 0)
        addTitle(tr("Over"));
    for (const FinishedActivity &finished : m_activities.finished())
        addFinished(finished);
    m_content->show();
    if (hadFocus)
        setFocus();
}

void ActivityPopover::addTitle(const QString &title)
{
    m_content->layout()->addWidget(new TextLabel(title, TextRole::Title3));
}

void ActivityPopover::addRunning(Activity *activity)
{
    const Theme &theme = themeOf(this);
    auto *box = new QWidget;
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(activity->title());
    auto *title = new TextLabel(activity->title(), TextRole::Medium);
    title->setFit(TextLabel::Fit::Wrap);
    auto *words = new TextLabel({}, TextRole::Small, ColorRole::SecondText);
    words->setFit(TextLabel::Fit::Wrap);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(Space::Label8));
    row->addWidget(bar, 1);
    if (activity->isCancellable()) {
        auto *stop = makeButton(tr("Stop"), ButtonTone::Normal, Icon::Stop);
        stop->setAccessibleName(tr("Stop: %1").arg(activity->title()));
        connect(stop, &QPushButton::clicked, activity, &Activity::cancelRequested);
        row->addWidget(stop);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Tight4));
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(words);
    m_content->layout()->addWidget(box);
    m_rows.append({activity, words, bar});
    showProgress(m_rows.last());
}

void ActivityPopover::showProgress(const Row &row) const
{
    const bool isKnown = row.activity->progress() >= 0;
    row.bar->setRange(0, isKnown ? progressSteps : 0);
    row.bar->setValue(isKnown ? static_cast<int>(row.activity->progress() * progressSteps) : 0);
    QStringList parts;
    if (row.activity->text() != row.activity->title())
        parts.append(row.activity->text());
    if (const QString pace = paceText(*row.activity, locale()); !pace.isEmpty())
        parts.append(pace);
    row.words->setText(parts.join(u" · "_s));
    row.words->setVisible(!parts.isEmpty());
}

void ActivityPopover::addFinished(const FinishedActivity &finished)
{
    const Theme &theme = themeOf(this);
    auto *box = new QWidget;
    auto *title = new TextLabel(finished.title, TextRole::Medium);
    title->setFit(TextLabel::Fit::Elide);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Label8));
    head->addWidget(title, 1);
    head->addWidget(new TextLabel(agoText(finished), TextRole::Small, ColorRole::Muted));
    auto *words = new TextLabel(finishedText(finished), TextRole::Small, colorOf(finished.outcome));
    words->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(words);
    m_content->layout()->addWidget(box);
}

} // namespace baton
