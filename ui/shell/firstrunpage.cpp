// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firstrunpage.h"

#include "common/activity.h"
#include "common/controls.h"
#include "common/errorbar.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "shell/choicecard.h"
#include "shell/recentpanel.h"
#include "shell/stepslist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace baton {

namespace {

constexpr double cardWidth = 1040;
constexpr double narrowCardWidth = 560;
constexpr double contentHeight = 504;
constexpr int leastWidthForSteps = 960;

/// The desk with the card's shadow on it.
class Desk final : public QWidget
{
public:
    explicit Desk(QWidget *card)
        : m_card(card)
    {
        card->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The shadow reaches beyond the card: where it was, it would stay.
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            update();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.fillRect(rect(), theme.color(ColorRole::Window));
        const double radius = theme.length(14);
        paintShadow(painter, m_card->geometry(), radius, theme.length(18), theme);
        paintBox(painter, m_card->geometry(), radius, theme.color(ColorRole::Surface), theme.color(ColorRole::Line));
    }

private:
    const QWidget *m_card;
};

} // namespace

FirstRunPage::FirstRunPage(ActivityList &activities, QWidget *parent)
    : QScrollArea(parent)
    , m_card(new QWidget)
    , m_choices(makeChoices())
    , m_steps(makeSteps())
    , m_recent(new RecentPanel)
    , m_divider(new Hairline(Qt::Vertical))
    , m_strut(new QWidget)
    , m_errors(new ErrorBar)
{
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout(m_card);
    // The strut keeps the card high; a minimum of the card itself would overrule what its contents need.
    m_strut->setFixedWidth(0);
    setTurnedMargins(m_card,
                     {theme.space(Space::Part12), theme.space(Space::Card36), theme.space(Space::Card36),
                      theme.space(Space::Card36)});
    row->setSpacing(theme.space(Space::Card36));
    row->addWidget(m_strut);
    row->addWidget(m_choices, 1);
    row->addWidget(m_divider);
    row->addWidget(m_steps);
    row->addWidget(m_recent);
    m_recent->hide();
    connect(m_recent, &RecentPanel::chosen, this, &FirstRunPage::recentChosen);

    auto *network = new TextLabel(
        tr("Nothing leaves this computer. Baton opens no network connection until you connect it yourself."),
        TextRole::Small, ColorRole::Muted);
    network->setAlignment(Qt::AlignHCenter);
    network->setFit(TextLabel::Fit::Wrap);
    auto *working = new TextLabel({}, TextRole::Small, ColorRole::AccentText);
    working->setAlignment(Qt::AlignHCenter);
    connect(&activities, &ActivityList::changed, this, [&activities, working, this] {
        const Activity *latest = activities.latest();
        working->setText(latest ? latest->text() : QString());
        m_choices->setEnabled(latest == nullptr);
        m_recent->setEnabled(latest == nullptr);
    });
    auto *desk = new Desk(m_card);
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_errors);
    column->addStretch();
    // As much as stands below the card, so that the card is in the middle; the first thing to go where it is tight.
    const int below = theme.space(Space::Page24) + 2 * theme.space(Space::Group16) + theme.space(Space::Label8);
    column->addSpacerItem(new QSpacerItem(0, below, QSizePolicy::Minimum, QSizePolicy::Preferred));
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(Space::Page24));
    column->addWidget(network);
    column->addSpacing(theme.space(Space::Label8));
    column->addWidget(working);
    column->addStretch();
    setWidget(desk);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

QWidget *FirstRunPage::makeChoices()
{
    const Theme &theme = themeOf(this);
    auto *choices = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Group16));
    head->addWidget(new BatonMark(40));
    head->addWidget(new TextLabel(tr("Baton"), TextRole::Title1), 1);
    auto *question = new TextLabel(tr("One funnel that marketing and sales own together."), TextRole::Question);
    question->setFit(TextLabel::Fit::Wrap);
    // A wrapping label alone does not say how high it will be, and the cards would pay for it.
    question->setMinimumHeight(static_cast<int>(std::ceil(2 * theme.metrics(TextRole::Question).lineSpacing())) + 2);
    question->installEventFilter(this);
    auto *sample = new ChoiceCard(Icon::Play, tr("Look around in a sample company"),
                                  tr("an invented company with its leads, ready to try"), QStringLiteral("1"));
    auto *own = new ChoiceCard(Icon::File, tr("Start with our own leads"), tr("one file on this computer, no server"),
                               QStringLiteral("2"));
    auto *team = new ChoiceCard(Icon::Database, tr("Join our team’s database"),
                                tr("PostgreSQL, ask your administrator for the address"), QStringLiteral("3"));
    auto *open = makeButton(tr("Open another file…"), ButtonTone::Link);
    setKey(open, QKeySequence::Open);
    m_allRecent = makeButton(tr("Recent workspaces…"), ButtonTone::Link);
    m_allRecent->hide();
    m_first = sample;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Group16));
    column->addLayout(head);
    column->addSpacing(theme.space(Space::Part12));
    column->addWidget(question);
    column->addSpacing(theme.space(Space::Label8));
    for (ChoiceCard *card : {sample, own, team})
        column->addWidget(card);
    column->addSpacing(theme.space(Space::Icon6));
    auto *others = new QHBoxLayout;
    others->setSpacing(theme.space(Space::Page24));
    others->addWidget(open);
    others->addWidget(m_allRecent);
    others->addStretch(1);
    column->addLayout(others);
    column->addStretch();
    connect(sample, &ChoiceCard::clicked, this, &FirstRunPage::sampleChosen);
    connect(own, &ChoiceCard::clicked, this, &FirstRunPage::newFileChosen);
    connect(team, &ChoiceCard::clicked, this, &FirstRunPage::databaseChosen);
    connect(open, &QPushButton::clicked, this, &FirstRunPage::openChosen);
    connect(m_allRecent, &QPushButton::clicked, this, &FirstRunPage::allRecentChosen);
    return choices;
}

QWidget *FirstRunPage::makeSteps()
{
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, themeOf(steps).space(Space::Part12), 0, 0);
    column->setSpacing(themeOf(steps).space(Space::Block20));
    column->addWidget(new TextLabel(tr("Then, in about an hour"), TextRole::Title3));
    column->addWidget(new StepsList({
        {tr("Bring in a list"), tr("Baton shows every row’s effect before it writes")},
        {tr("Agree what ready means"), tr("both sides sign; your data is beside every clause")},
        {tr("Say who gets what"), tr("rules, tried out on last quarter first")},
        {tr("Promise times"), tr("three sides, checked against what you managed so far")},
        {tr("Keep the not-ready warm"), tr("nobody falls off, everybody can be found again")},
        {tr("Measure and audit together"), tr("one set of numbers, once a quarter, on one screen")},
    }));
    column->addStretch();
    return steps;
}

// As high as the question is in its width, but never so low that the cards would move when the window gets wider.
bool FirstRunPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *question = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Resize && question)
        question->setMinimumHeight(std::max(question->minimumHeight(), question->heightForWidth(question->width())));
    return QScrollArea::eventFilter(watched, event);
}

void FirstRunPage::showError(const Error &error)
{
    m_errors->showError(error);
}

void FirstRunPage::showNotice(const QString &words)
{
    m_errors->showMessage(words, ErrorBar::Tone::Notice);
}

void FirstRunPage::setRecent(const QList<RecentWorkspace> &all)
{
    m_hasRecent = !all.isEmpty();
    m_recent->setWorkspaces(all);
    m_allRecent->setVisible(m_hasRecent);
    fitColumns();
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void FirstRunPage::fitColumns()
{
    const Theme &theme = themeOf(this);
    const bool hasRoom = theme.effectiveWidth(width()) >= leastWidthForSteps;
    m_steps->setVisible(hasRoom && !m_hasRecent);
    m_recent->setVisible(hasRoom && m_hasRecent);
    m_divider->setVisible(hasRoom);
    const int margin = theme.space(Space::Page24);
    m_card->setFixedWidth(std::min(theme.length(hasRoom ? cardWidth : narrowCardWidth), width() - 2 * margin));
    m_strut->setMinimumHeight(std::clamp(height() - 7 * margin, 0, theme.length(contentHeight)));
}

void FirstRunPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_errors->hide();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
