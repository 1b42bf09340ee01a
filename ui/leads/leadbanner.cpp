// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadbanner.h"

#include "common/icon.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/fieldtext.h"
#include "leads/leadnumber.h"
#include "leads/leadtext.h"
#include "leads/leadtrack.h"
#include "sla/largeclock.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Below this, at 10 pt, the clock stands under the name.
constexpr double narrow = 560;

constexpr int iconSize = 14;

/// What the words behind it are, as the receiver of a telephone.
class ContactMark : public QWidget
{
public:
    explicit ContactMark(Icon icon)
        : m_icon(icon)
    {
        const int side = themeOf(this).length(iconSize);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), themeOf(this).color(ColorRole::Muted), width());
    }

private:
    Icon m_icon;
};

/// The clock that goes on and is due first; paused ones wait for others. Null where nothing is open.
const SlaEntry *nextDue(const QList<SlaEntry> &clocks)
{
    const SlaEntry *next = nullptr;
    for (const SlaEntry &entry : clocks) {
        if (entry.clock.isOpen() && (!next || isMoreUrgent(entry.clock, next->clock)))
            next = &entry;
    }
    return next;
}

TextLabel *makeContact(const QString &text)
{
    auto *label = new TextLabel(isolated(text), TextRole::Body, ColorRole::SecondText);
    label->setFit(TextLabel::Fit::Elide);
    return label;
}

} // namespace

LeadBanner::LeadBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void LeadBanner::tell(const LeadStory &story, const FieldCatalogue &catalogue, const TimeView &view)
{
    delete m_body;
    m_body = new QWidget;
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(theme.length(16));
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(theme.length(12));
    auto *who = new QVBoxLayout;
    who->setSpacing(theme.length(8));
    showNames(who, story.details, catalogue, view);
    showContact(who, story.details, catalogue, view);
    m_top->addLayout(who, 1);
    showClock(m_top, story, view);
    column->addLayout(m_top);
    if (BatonTrack *track = makeLeadTrack(story.details, view))
        column->addWidget(track);
    layout()->addWidget(m_body);
    fitTop();
}

void LeadBanner::showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                           const TimeView &view)
{
    const QString number = leadNumber(lead.id);
    const QString name = leadText(lead, catalogue, u"name"_s, view);
    auto *line = new QHBoxLayout;
    line->setSpacing(themeOf(this).length(12));
    auto *title = new TextLabel(isolated(name.isEmpty() ? number : name), TextRole::Title1);
    title->setFit(TextLabel::Fit::Wrap);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    line->addWidget(title);
    if (const QString grade = leadText(lead, catalogue, u"grade"_s, view); !grade.isEmpty())
        line->addWidget(new GradeBadge(grade), 0, Qt::AlignVCenter);
    if (!lead.stages.isEmpty()) {
        auto *pill = new StagePill;
        pill->setStage(stageText(lead.stages.last().stage), sideOf(lead.stages.last().stage));
        line->addWidget(pill, 0, Qt::AlignVCenter);
    }
    line->addStretch(1);
    column->addLayout(line);
    QStringList facts{leadText(lead, catalogue, u"title"_s, view), leadText(lead, catalogue, u"account"_s, view),
                      name.isEmpty() ? QString() : number};
    facts.removeAll(QString());
    for (QString &fact : facts)
        fact = isolated(fact);
    auto *words = new TextLabel(facts.join(u" · "_s), TextRole::Body, ColorRole::SecondText);
    words->setFit(TextLabel::Fit::Wrap);
    column->addWidget(words);
}

void LeadBanner::showContact(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                             const TimeView &view)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(themeOf(this).length(6));
    for (const auto &[key, icon] : {std::pair(u"phone"_s, Icon::Phone), std::pair(u"email"_s, Icon::Mail)}) {
        const QString text = leadText(lead, catalogue, key, view);
        if (text.isEmpty())
            continue;
        if (line->count() > 0)
            line->addSpacing(themeOf(this).length(12));
        line->addWidget(new ContactMark(icon));
        line->addWidget(makeContact(text));
    }
    line->addStretch(1);
    column->addLayout(line);
}

void LeadBanner::showClock(QBoxLayout *top, const LeadStory &story, const TimeView &view)
{
    if (!story.clocks || !*story.clocks)
        return;
    const SlaEntry *next = nextDue(**story.clocks);
    if (!next)
        return;
    auto *clock = new LargeClock;
    clock->setEntry(*next, view);
    top->addWidget(clock, 0, Qt::AlignTop);
}

void LeadBanner::fitTop()
{
    if (!m_top)
        return;
    const bool isNarrow = width() < themeOf(this).length(narrow);
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (auto *clock = findChild<LargeClock *>())
        clock->setEnd(isNarrow ? LargeClock::End::Leading : LargeClock::End::Trailing);
}

void LeadBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTop();
}

} // namespace baton
