// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadpane.h"

#include "common/smallparts.h"
#include "common/textlabel.h"
#include "leads/clocksection.h"
#include "leads/fieldsection.h"
#include "leads/leadbanner.h"
#include "leads/leadhead.h"
#include "leads/ownersection.h"
#include "leads/readinesssection.h"
#include "leads/scoresection.h"
#include "leads/timelinesection.h"

#include <QBoxLayout>

namespace baton {

namespace {

// Below this, at 10 pt, two columns would break every line.
constexpr double narrow = 640;

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
    m_clocks = new ClockSection;
    m_readiness = new ReadinessSection;
    m_score = new ScoreSection;
    m_owner = new OwnerSection;
    m_fields = new FieldSection;
    m_timeline = new TimelineSection;
    if (m_form == Form::Page)
        buildColumns(column);
    else
        buildSections(column);
    column->addStretch();
    for (PaneSection *section : sections())
        connect(section, &PaneSection::foldChanged, this, &LeadPane::foldsChanged);
    setWidget(sheet);
}

void LeadPane::buildSections(QVBoxLayout *column)
{
    for (PaneSection *section : sections())
        column->addWidget(section);
}

// What to do and why at the start, what it rests on at the end.
void LeadPane::buildColumns(QVBoxLayout *column)
{
    const Theme &theme = themeOf(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.space(Space::Group16));
    const auto addColumn = [this, &theme](const QList<PaneSection *> &sections, int share) {
        auto *part = new QVBoxLayout;
        part->setSpacing(theme.space(Space::Part12));
        for (PaneSection *section : sections)
            part->addWidget(section);
        part->addStretch();
        m_columns->addLayout(part, share);
    };
    addColumn({m_clocks, m_readiness, m_timeline}, 3);
    m_columns->addWidget(m_between = new Hairline(Qt::Vertical));
    addColumn({m_score, m_owner, m_fields}, 2);
    column->addLayout(m_columns);
}

void LeadPane::fitColumns()
{
    if (!m_columns)
        return;
    const bool isNarrow = viewport()->width() < themeOf(this).length(narrow);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_between->setVisible(!isNarrow && m_nothing->isHidden());
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
    return {m_clocks, m_readiness, m_score, m_owner, m_fields, m_timeline};
}

void LeadPane::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_nothing->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_banner, m_verbs, m_between})
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_banner})
        if (part)
            part->show();
    fitColumns();
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
