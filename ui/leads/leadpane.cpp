// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadpane.h"

#include "common/textlabel.h"
#include "leads/behavioursection.h"
#include "leads/clocksection.h"
#include "leads/fieldsection.h"
#include "leads/leadbanner.h"
#include "leads/leadhead.h"
#include "leads/leadservice.h"
#include "leads/ownersection.h"
#include "leads/panecolumns.h"
#include "leads/readinesssection.h"
#include "leads/scoresection.h"
#include "leads/similarsection.h"
#include "leads/stepsection.h"
#include "leads/timelinesection.h"

#include <QBoxLayout>

namespace baton {

namespace {

// What the timeline is narrowed to is remembered beside what is folded.
constexpr QLatin1StringView kindPrefix("timeline.");

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

LeadPane::LeadPane(TimeView view, Form form, QWidget *parent)
    : QScrollArea(parent)
    , m_view(std::move(view))
    , m_form(form)
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
    const int margin = themeOf(this).length(m_form == Form::Page ? 28 : 20);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(themeOf(this).space(Space::Part12));
    m_nothing = new TextLabel({}, TextRole::Body, ColorRole::Muted);
    m_nothing->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_nothing);
    if (m_form == Form::Page)
        column->addWidget(m_banner = new LeadBanner);
    else
        column->addWidget(m_head = new LeadHead);
    if (m_banner)
        connect(m_banner, &LeadBanner::accountRequested, this, &LeadPane::accountRequested);
    else
        connect(m_head, &LeadHead::accountRequested, this, &LeadPane::accountRequested);
    makeSections();
    if (m_form == Form::Page)
        column->addWidget(
            m_columns = new PaneColumns(
                {{m_steps, m_clocks}, {m_readiness, m_behaviour, m_score, m_owner, m_fields}, {m_similar}, m_timeline}),
            1);
    else
        buildSections(column);
    column->addStretch();
    setWidget(sheet);
}

void LeadPane::makeSections()
{
    m_steps = new StepSection;
    m_behaviour = new BehaviourSection;
    m_clocks = new ClockSection;
    m_readiness = new ReadinessSection;
    m_score = new ScoreSection;
    m_owner = new OwnerSection;
    m_fields = new FieldSection;
    m_similar = new SimilarSection;
    m_timeline =
        new TimelineSection(m_form == Form::Page ? TimelineSection::Form::Whole : TimelineSection::Form::Latest,
                            TimelineModel::About::OneLead);
    connect(m_similar, &SimilarSection::leadChosen, this, &LeadPane::leadRequested);
    connect(m_timeline, &TimelineSection::kindsChanged, this, &LeadPane::foldsChanged);
    connect(m_timeline->model(), &TimelineModel::pageRead, this, &LeadPane::timelineRead);
    connect(m_timeline, &TimelineSection::allRequested, this, &LeadPane::wholeTimelineRequested);
    for (PaneSection *section : sections())
        connect(section, &PaneSection::foldChanged, this, &LeadPane::foldsChanged);
}

void LeadPane::buildSections(QVBoxLayout *column)
{
    for (PaneSection *section : sections())
        column->addWidget(section);
}

// Where columns stand side by side, what happened takes the height that there is.
void LeadPane::fitColumns()
{
    if (!m_columns)
        return;
    m_columns->fit(viewport()->width() - 2 * themeOf(this).length(28));
    m_timeline->setFillsHeight(m_columns->count() != PaneColumns::Count::One);
}

void LeadPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void LeadPane::setVerbs(QWidget *verbs)
{
    m_verbs = verbs;
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(2, verbs);
    verbs->setVisible(m_nothing->isHidden());
}

QList<PaneSection *> LeadPane::sections() const
{
    return {m_steps, m_clocks, m_readiness, m_behaviour, m_score, m_owner, m_timeline, m_similar, m_fields};
}

void LeadPane::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_nothing->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_banner, m_verbs, m_columns})
        if (part)
            part->hide();
    for (PaneSection *section : sections())
        section->hide();
}

void LeadPane::showLead(const LeadStory &story, const FieldCatalogue &catalogue)
{
    m_nothing->hide();
    if (m_head)
        m_head->tell(story.details, catalogue, m_view);
    else
        m_banner->tell(story, catalogue, m_view);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_banner, m_verbs, m_columns})
        if (part)
            part->show();
    fitColumns();
    showPart(m_steps, story.steps, m_view);
    showPart(m_behaviour, story.timeline, m_view);
    showPart(m_clocks, story.clocks, m_view);
    showPart(m_readiness, story.readiness, m_view);
    showPart(m_score, story.score, m_view);
    showPart(m_owner, story.owner, m_view);
    m_fields->tell(story.details, catalogue, m_view);
    m_fields->show();
    m_similar->setVisible(story.similar.has_value());
    if (story.similar)
        m_similar->tell(*story.similar);
    m_similar->showBody();
    m_timeline->setVisible(story.timeline.has_value());
    if (story.timeline)
        m_timeline->tell({story.details.id, {}}, *story.timeline, catalogue, m_view);
    m_fields->showBody();
    m_timeline->showBody();
}

void LeadPane::readTimelineFrom(LeadService &leads)
{
    m_timeline->setRead([&leads](const QList<TimelineKey> &keys) { return leads.timelinePage(keys); });
}

bool LeadPane::isReading() const
{
    return m_timeline->isReading();
}

void LeadPane::offerWholeTimeline()
{
    m_timeline->offerAll();
}

QStringList LeadPane::foldedSections() const
{
    QStringList keys;
    for (const PaneSection *section : sections())
        if (section->fold() == PaneSection::Fold::Folded)
            keys.append(section->key());
    for (const QString &kind : m_timeline->kinds())
        keys.append(kindPrefix + kind);
    return keys;
}

void LeadPane::setFoldedSections(const QStringList &keys)
{
    QStringList kinds;
    for (const QString &key : keys)
        if (key.startsWith(kindPrefix))
            kinds.append(key.sliced(kindPrefix.size()));
    m_timeline->setKinds(kinds);
    for (PaneSection *section : sections())
        section->setFold(keys.contains(section->key()) ? PaneSection::Fold::Folded : PaneSection::Fold::Open);
}

} // namespace baton
