// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadbanner.h"

#include "common/fieldtext.h"
#include "common/icon.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/elidedlink.h"
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
constexpr double narrow = 680;
// And the marks of the lead under its name.
constexpr double slim = 540;
// A name up to here, at 10 pt, stays on one line; nobody's is cut.
constexpr double mostForName = 340;

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
    column->setSpacing(theme.space(Space::Group16));
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(theme.space(Space::Part12));
    auto *who = new QVBoxLayout;
    who->setSpacing(theme.space(Space::Label8));
    showNames(who, story.details, catalogue, view);
    showContact(who, story.details, catalogue, view);
    m_top->addLayout(who, 1);
    showClock(m_top, story, view);
    column->addLayout(m_top);
    if (BatonTrack *track = makeLeadTrack(story.details, view))
        column->addWidget(track);
    layout()->addWidget(m_body);
    fit();
}

void LeadBanner::showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                           const TimeView &view)
{
    const QString number = leadNumber(lead.id);
    const QString name = leadText(lead, catalogue, u"name"_s, view);
    const Theme &theme = themeOf(this);
    const QString shown = isolated(name.isEmpty() ? number : name);
    auto *title = new TextLabel(shown, TextRole::Title1);
    if (theme.metrics(TextRole::Title1).horizontalAdvance(shown) > theme.length(mostForName))
        title->setFit(TextLabel::Fit::Wrap);
    m_nameLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_nameLine->setSpacing(theme.space(Space::Part12));
    m_nameLine->addWidget(title);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(theme.space(Space::Part12));
    if (const QString grade = leadText(lead, catalogue, u"grade"_s, view); !grade.isEmpty())
        marks->addWidget(new GradeBadge(grade));
    if (!lead.stages.isEmpty()) {
        auto *pill = new StagePill;
        pill->setStage(stageText(lead.stages.last().stage), sideOf(lead.stages.last().stage));
        marks->addWidget(pill);
    }
    marks->addStretch(1);
    m_nameLine->addLayout(marks, 1);
    column->addLayout(m_nameLine);
    QStringList facts{leadText(lead, catalogue, u"title"_s, view), name.isEmpty() ? QString() : number};
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
    m_contacts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_contacts->setSpacing(themeOf(this).space(Space::Group16));
    if (const QString account = leadText(lead, catalogue, u"account"_s, view); !account.isEmpty()) {
        auto *way = new QHBoxLayout;
        way->setSpacing(themeOf(this).space(Space::Icon6));
        way->addWidget(new ContactMark(Icon::Accounts));
        auto *link = new ElidedLink(account);
        connect(link, &QAbstractButton::clicked, this, [this, id = lead.account] { emit accountRequested(id); });
        way->addWidget(link);
        way->addStretch(1);
        m_contacts->addLayout(way);
    }
    for (const auto &[key, icon] : {std::pair(u"phone"_s, Icon::Phone), std::pair(u"email"_s, Icon::Mail)}) {
        const QString text = leadText(lead, catalogue, key, view);
        if (text.isEmpty())
            continue;
        auto *way = new QHBoxLayout;
        way->setSpacing(themeOf(this).space(Space::Icon6));
        way->addWidget(new ContactMark(icon));
        auto *words = new TextLabel(isolated(text), TextRole::Body, ColorRole::SecondText);
        if (icon == Icon::Mail) // A number is dialled as it stands here.
            words->setFit(TextLabel::Fit::Elide);
        way->addWidget(words);
        way->addStretch(1);
        m_contacts->addLayout(way, icon == Icon::Mail ? 1 : 0);
    }
    column->addLayout(m_contacts);
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

void LeadBanner::fit()
{
    if (!m_top)
        return;
    const auto directionBelow = [this](double least) {
        return width() < themeOf(this).length(least) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_top->setDirection(directionBelow(narrow));
    m_nameLine->setDirection(directionBelow(slim));
    m_contacts->setDirection(directionBelow(slim));
    if (auto *clock = findChild<LargeClock *>())
        clock->setEnd(m_top->direction() == QBoxLayout::TopToBottom ? LargeClock::End::Leading
                                                                    : LargeClock::End::Trailing);
}

void LeadBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace baton
