// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadpane.h"

#include "common/textlabel.h"
#include "leads/clocksection.h"
#include "leads/fieldsection.h"
#include "leads/leadhead.h"
#include "leads/ownersection.h"
#include "leads/readinesssection.h"
#include "leads/scoresection.h"
#include "leads/timelinesection.h"

#include <QBoxLayout>

namespace baton {

namespace {

/// A part that nobody asked for is not there.
template<typename Section, typename Value>
void showPart(Section *section, const std::optional<Result<Value>> &part, const TimeView &view)
{
    section->setVisible(part.has_value());
    if (part)
        section->tell(*part, view);
    section->showBody();
}

} // namespace

LeadPane::LeadPane(TimeView view, QWidget *parent)
    : QScrollArea(parent)
    , m_view(std::move(view))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The lead in detail"));
    buildSheet();
    showNothing(tr("Reading …"));
}

void LeadPane::buildSheet()
{
    const int margin = themeOf(this).length(20);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(themeOf(this).length(12));
    m_nothing = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_nothing->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_nothing);
    m_head = new LeadHead;
    column->addWidget(m_head);
    m_clocks = new ClockSection;
    m_readiness = new ReadinessSection;
    m_score = new ScoreSection;
    m_owner = new OwnerSection;
    m_fields = new FieldSection;
    m_timeline = new TimelineSection;
    for (PaneSection *section : sections()) {
        column->addWidget(section);
        connect(section, &PaneSection::foldChanged, this, &LeadPane::foldsChanged);
    }
    column->addStretch();
    setWidget(sheet);
}

void LeadPane::setVerbs(QWidget *verbs)
{
    m_verbs = verbs;
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(2, verbs);
    verbs->setVisible(m_head->isVisibleTo(this));
}

QList<PaneSection *> LeadPane::sections() const
{
    return {m_clocks, m_readiness, m_score, m_owner, m_fields, m_timeline};
}

void LeadPane::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_nothing->show();
    m_head->hide();
    if (m_verbs)
        m_verbs->hide();
    for (PaneSection *section : sections())
        section->hide();
}

void LeadPane::showLead(const LeadStory &story, const FieldCatalogue &catalogue)
{
    m_nothing->hide();
    m_head->tell(story.details, catalogue, m_view);
    m_head->show();
    if (m_verbs)
        m_verbs->show();
    showPart(m_clocks, story.clocks, m_view);
    showPart(m_readiness, story.readiness, m_view);
    showPart(m_score, story.score, m_view);
    showPart(m_owner, story.owner, m_view);
    m_fields->tell(story.details, catalogue, m_view);
    m_fields->show();
    m_timeline->tell(story.details, catalogue, m_view);
    m_timeline->setVisible(!story.details.timeline.isEmpty());
    m_fields->showBody();
    m_timeline->showBody();
}

QStringList LeadPane::foldedSections() const
{
    QStringList keys;
    for (const PaneSection *section : sections())
        if (section->fold() == PaneSection::Fold::Folded)
            keys.append(section->key());
    return keys;
}

void LeadPane::setFoldedSections(const QStringList &keys)
{
    for (PaneSection *section : sections())
        section->setFold(keys.contains(section->key()) ? PaneSection::Fold::Folded : PaneSection::Fold::Open);
}

} // namespace baton
