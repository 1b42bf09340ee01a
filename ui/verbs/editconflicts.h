// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/lastchangereport.h"
#include "leads/leadedits.h"

#include <QObject>

#include <functional>

class QWidget;

namespace baton {

class LeadService;

/// Where somebody else was faster with fields of leads, shows what all of them wanted and asks what shall stand.
class EditConflicts : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<void(const QList<LeadEditLine> &)>;

    /// The service outlives it; it asks over `page`.
    EditConflicts(LeadService &service, QWidget *page);

    /// Whether something of this can be asked about.
    [[nodiscard]] static bool areThere(const QList<SkippedLeadEdit> &skipped);
    /// `skipped` is what an edit of `lines` left alone; what is no conflict among it is passed over, and fields that
    /// the person did not touch are theirs without a question. `write` gets what shall be written all the same, with
    /// `shown` as it stands now, so that a third writer is noticed again; it is not called where nothing shall.
    void resolve(const QList<LeadEditLine> &lines, const QList<SkippedLeadEdit> &skipped, const TimeView &view,
                 const Write &write);

signals:
    /// It cannot be asked, for this reason.
    void failed(const QString &why);

private:
    struct Case; ///< What is asked, as far as it is read.

    void readNames(const std::shared_ptr<Case> &asked);
    void readChanges(const std::shared_ptr<Case> &asked);
    void ask(const std::shared_ptr<Case> &asked);

    LeadService &m_service;
    QWidget *m_page;
};

} // namespace baton
