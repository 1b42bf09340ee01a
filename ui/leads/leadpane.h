// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadstory.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace baton {

class ClockSection;
class FieldSection;
class LeadBanner;
class LeadHead;
class OwnerSection;
class PaneSection;
class ReadinessSection;
class ScoreSection;
class TextLabel;
class TimelineSection;

/// One lead in detail: who it is, who held it for how long, what was promised, whether and why it is ready for
/// sales, its score, why it has its owner, its fields, what happened. Each section can be folded.
class LeadPane : public QScrollArea
{
    Q_OBJECT

public:
    enum class Form {
        Pane, ///< Beside a list, one section below the other.
        Page, ///< As wide as there is room: an opening with the clock, then two columns.
    };

    explicit LeadPane(TimeView view, Form form = Form::Pane, QWidget *parent = nullptr);

    void showLead(const LeadStory &story, const FieldCatalogue &catalogue);
    /// Instead of a lead: why there is none.
    void showNothing(const QString &words);
    void setTimeView(const TimeView &view) { m_view = view; }

    /// What can be done with the lead, below its head; the pane owns it.
    void setVerbs(QWidget *verbs);

    /// The keys of the sections that are folded, in their order.
    [[nodiscard]] QStringList foldedSections() const;
    void setFoldedSections(const QStringList &keys);

signals:
    /// Sections were folded or opened by hand.
    void foldsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSheet();
    void buildSections(QVBoxLayout *column);
    void buildColumns(QVBoxLayout *column);
    void fitColumns();
    [[nodiscard]] QList<PaneSection *> sections() const;

    TimeView m_view;
    Form m_form;
    TextLabel *m_nothing = nullptr;
    LeadHead *m_head = nullptr; ///< Of the pane.
    LeadBanner *m_banner = nullptr; ///< Of the page.
    QBoxLayout *m_columns = nullptr; ///< Of the page.
    QWidget *m_between = nullptr; ///< Its columns.
    QWidget *m_verbs = nullptr;
    ClockSection *m_clocks = nullptr;
    ReadinessSection *m_readiness = nullptr;
    ScoreSection *m_score = nullptr;
    OwnerSection *m_owner = nullptr;
    FieldSection *m_fields = nullptr;
    TimelineSection *m_timeline = nullptr;
};

} // namespace baton
