// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadstory.h"

#include <QScrollArea>

class QVBoxLayout;

namespace baton {

class BehaviourSection;
class ClockSection;
class FieldSection;
class LeadBanner;
class LeadHead;
class LeadService;
class OwnerSection;
class PaneColumns;
class PaneSection;
class ReadinessSection;
class ScoreSection;
class SimilarSection;
class StepSection;
class TextLabel;
class TimelineSection;

/// One lead in detail: who it is, who held it for how long, what was promised, whether and why it is ready for
/// sales, its score, why it has its owner, its fields, who is alike, what happened. Each section can be folded.
class LeadPane : public QScrollArea
{
    Q_OBJECT

public:
    enum class Form {
        Pane, ///< Beside a list, one section below the other.
        Page, ///< As wide as there is room: an opening with the clock, then up to three columns.
    };

    explicit LeadPane(TimeView view, Form form = Form::Pane, QWidget *parent = nullptr);

    void showLead(const LeadStory &story, const FieldCatalogue &catalogue);
    /// Instead of a lead: why there is none.
    void showNothing(const QString &words);
    void setTimeView(const TimeView &view) { m_view = view; }

    /// What can be done with the lead, below its head; the pane owns it.
    void setVerbs(QWidget *verbs);

    /// Whom to ask for what happened; it outlives the pane.
    void readTimelineFrom(LeadService &leads);
    /// Somebody shows all that happened: the pane offers the way there.
    void offerWholeTimeline();
    [[nodiscard]] bool isReading() const;

    /// The keys of the sections that are folded, in their order, and behind them what the timeline is narrowed to, as
    /// "timeline.call".
    [[nodiscard]] QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

signals:
    /// Sections were folded or opened by hand, or the timeline was narrowed.
    void foldsChanged();
    /// All that happened is wanted, with room to read it.
    void wholeTimelineRequested();
    /// Another lead is wanted, which is like this one.
    void leadRequested(baton::LeadId lead);
    void accountRequested(baton::AccountId account);
    /// Entries that are in sight were read.
    void timelineRead();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSheet();
    void makeSections();
    void buildSections(QVBoxLayout *column);
    void fitColumns();
    [[nodiscard]] QList<PaneSection *> sections() const;

    TimeView m_view;
    Form m_form;
    TextLabel *m_nothing = nullptr;
    LeadHead *m_head = nullptr; ///< Of the pane.
    LeadBanner *m_banner = nullptr; ///< Of the page.
    PaneColumns *m_columns = nullptr; ///< Of the page.
    QWidget *m_verbs = nullptr;
    ClockSection *m_clocks = nullptr;
    StepSection *m_steps = nullptr;
    BehaviourSection *m_behaviour = nullptr;
    ReadinessSection *m_readiness = nullptr;
    ScoreSection *m_score = nullptr;
    OwnerSection *m_owner = nullptr;
    FieldSection *m_fields = nullptr;
    SimilarSection *m_similar = nullptr;
    TimelineSection *m_timeline = nullptr;
};

} // namespace baton
