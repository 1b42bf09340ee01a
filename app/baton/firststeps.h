// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/guidestep.h"

#include <QObject>

class QAction;

namespace baton {

class AgreementsPage;
class CampaignsPage;
class Guide;
class ImportPage;
class LeadsPage;
class MainWindow;
class QueuePage;
class SlaPage;
enum class AgreementKind;
struct Batch;
struct OpenServices;

/// What there is to see first in the sample company, and what to do first in a workspace of one's own: where each step
/// leads, and which were done. The guide forgets them with this.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        MainWindow &window;
        LeadsPage *leads;
        QueuePage *queue;
        SlaPage *sla;
        AgreementsPage *agreements;
        CampaignsPage *campaigns;
        ImportPage *imports;
    };
    /// Whether the list opens by itself: after somebody chose a way to begin.
    enum class Offer { No, Yes };
    FirstSteps(OpenServices &services, const Pages &pages, Offer offer, QObject *parent);
    ~FirstSteps() override;

private:
    void take(const QList<Batch> &batches, Offer offer);
    void tickWhatIsDone();
    [[nodiscard]] QList<GuideStep> sampleSteps();
    [[nodiscard]] QList<GuideStep> ownSteps();
    void showLeads(const QString &condition);
    void showBoard(const QString &condition);
    void showSources();
    void showCampaign(const QString &name);
    void showAgreement(AgreementKind kind);
    [[nodiscard]] Guide &guide() const;

    OpenServices &m_services;
    Pages m_pages;
};

} // namespace baton
