// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/verbrow.h"

#include "common/controls.h"
#include "common/theme.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <numeric>

namespace baton {

namespace {

constexpr qsizetype mostButtons = 3;
/// What a day with leads consists of has its place before all others, whatever the words of a language are long.
constexpr std::array firstVerbs{LeadVerb::Accept, LeadVerb::Log};

bool isFirst(LeadVerb verb)
{
    return std::ranges::find(firstVerbs, verb) != firstVerbs.end();
}

} // namespace

VerbRow::VerbRow(LeadVerbs &verbs, QWidget *parent)
    : QWidget(parent)
    , m_verbs(verbs)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).space(Space::Icon6));
    for (const LeadVerb verb : {LeadVerb::Accept, LeadVerb::Take, LeadVerb::Log, LeadVerb::Move, LeadVerb::Give}) {
        auto *button = makeButton(verbButtonText(verb));
        setKeyCap(button, keyText(QKeySequence(keyOf(verb))));
        connect(button, &QPushButton::clicked, this, [this, verb] { m_verbs.run(verb); });
        row->addWidget(button);
        m_buttons.append({verb, button});
    }
    m_more = makeIconButton(Icon::Dots, tr("More that can be done"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_verbs.popUp(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    row->addStretch(1);
    connect(&verbs, &LeadVerbs::changed, this, &VerbRow::update);
    update();
}

QSize VerbRow::minimumSizeHint() const
{
    return {m_more->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void VerbRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

// A button that gets its font when it is shown is wider then than it was reckoned.
bool VerbRow::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && widthOfShown() > std::max(0, room()))
        update();
    return isHandled;
}

int VerbRow::room() const
{
    return width() - m_more->sizeHint().width();
}

int VerbRow::widthOfShown() const
{
    int shown = 0;
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        shown += m_buttons[place].second->isHidden() ? 0 : widthOf(place);
    return shown;
}

int VerbRow::widthOf(qsizetype place) const
{
    return m_buttons[place].second->sizeHint().width() + layout()->spacing();
}

// As many as there is room for, those of every day before the others and without their keys before they are hidden; all
// of them are in the menu.
void VerbRow::update()
{
    QList<qsizetype> wanted;
    QList<qsizetype> others;
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        const LeadVerb verb = m_buttons[place].first;
        setKeyCap(m_buttons[place].second, keyText(QKeySequence(keyOf(verb))));
        if (m_verbs.action(verb)->isEnabled())
            (isFirst(verb) ? wanted : others).append(place);
    }
    const int room = this->room();
    const auto needed = [&] {
        return std::accumulate(wanted.begin(), wanted.end(), 0,
                               [this](int sum, qsizetype place) { return sum + widthOf(place); });
    };
    for (qsizetype at = wanted.size(); at-- > 0 && needed() > room;)
        setKeyCap(m_buttons[wanted[at]].second, {});
    for (const qsizetype place : std::as_const(others)) {
        if (wanted.size() >= mostButtons || needed() + widthOf(place) > room)
            break;
        wanted.append(place);
    }
    while (!wanted.isEmpty() && needed() > room)
        wanted.removeLast();
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        m_buttons[place].second->setVisible(wanted.contains(place));
}

} // namespace baton
