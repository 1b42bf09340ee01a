// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leaddetails.h"
#include "sla/slafigures.h"

#include <QScrollArea>

class QVBoxLayout;

namespace baton {

class BatonTrack;
class StagePill;
class TextLabel;

/// One lead beside the list: who it is, who held it for how long, its fields, what happened.
class LeadPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit LeadPane(TimeView view, QWidget *parent = nullptr);

    /// `clocks` are the lead's, of promises that run and of those that are over.
    void showLead(const LeadDetails &lead, const FieldCatalogue &catalogue, const QList<SlaEntry> &clocks = {});
    /// Instead of a lead: why there is none.
    void showNothing(const QString &words);
    void setTimeView(const TimeView &view) { m_view = view; }

private:
    void beginSheet();
    void showHead(const LeadDetails &lead, const FieldCatalogue &catalogue);
    void showTrack(const LeadDetails &lead);
    void showClocks(const QList<SlaEntry> &clocks);
    void showFields(const LeadDetails &lead, const FieldCatalogue &catalogue);
    void showTimeline(const LeadDetails &lead, const FieldCatalogue &catalogue);
    [[nodiscard]] QString sentence(const TimelineEntry &entry, const FieldCatalogue &catalogue) const;
    [[nodiscard]] TextLabel *makeFieldName(const QString &name) const;
    [[nodiscard]] static QString importSentence(const TimelineEntry &entry);
    [[nodiscard]] static QString touchSentence(const TimelineEntry &entry);
    [[nodiscard]] static QString handoffSentence(const TimelineEntry &entry);

    TimeView m_view;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace baton
