// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lastchangereport.h"
#include "leads/leadconsequence.h"
#include "leads/leaddetails.h"
#include "leads/leadedits.h"
#include "leads/leadfilter.h"
#include "leads/leadgroup.h"
#include "leads/leadrecords.h"
#include "leads/leadsummary.h"
#include "leads/likeness.h"

#include <QFuture>
#include <QMap>
#include <QObject>

namespace baton {

class Connection;
class Database;

/// What can be asked of and done with leads.
class LeadService : public QObject
{
    Q_OBJECT

public:
    /// `builtIn`: the fields that the rooms registered at composition.
    LeadService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent = nullptr);
    /// What follows from each change, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// All fields, this workspace's own among them: what conditions and sorts are read with.
    QFuture<Result<FieldCatalogue>> catalogue();
    QFuture<Result<QList<LeadId>>> ids(const LeadFilter &filter);
    /// The same, and before that how it begins, where that is known sooner; else `beginning` ends without a result.
    struct Listing
    {
        QFuture<QList<LeadId>> beginning;
        QFuture<Result<QList<LeadId>>> all;
    };
    Listing list(const LeadFilter &filter);
    /// As LeadListStore::groups().
    QFuture<Result<QList<LeadGroup>>> groups(const LeadFilter &filter, const QString &key, Qt::SortOrder order,
                                             const QStringList &figures);
    QFuture<Result<qint64>> count(const LeadFilter &filter);
    /// Errors: NotFound "field.unknown".
    QFuture<Result<QList<LeadSummary>>> page(const QList<LeadId> &leads, const QStringList &columns);
    /// Errors: NotFound "lead.unknown".
    QFuture<Result<LeadDetails>> details(LeadId lead);

    /// What happened, the newest first; entries are read by their keys, page by page. As in TimelineStore.
    QFuture<Result<QList<TimelineKey>>> timeline(const TimelineSubject &subject);
    QFuture<Result<QList<TimelineEntry>>> timelinePage(const QList<TimelineKey> &keys);
    /// Leads that may be of the same person, or are alike. As in SimilarLeadStore.
    QFuture<Result<QList<SimilarLead>>> similar(LeadId lead);

    /// The first lead behind each of these persons or accounts.
    QFuture<Result<LeadOfRecord>> leadsOf(Entity entity, const QList<qint64> &ids);

    /// The leads that an import or another batch made or changed, by number.
    QFuture<Result<QList<LeadId>>> leadsOfBatch(BatchId batch);

    /// Accounts whose names begin so, a few of them by the alphabet: for whoever types one.
    QFuture<Result<QStringList>> accountNames(const QString &begun);

    /// Who changed these fields of these leads last.
    QFuture<Result<LastChanges>> lastChanges(const QList<LeadId> &leads, const QStringList &fields);

    /// Sets fields by key, those of the person and the account too, which are made where the lead has none. An empty
    /// value removes. Owners are named as in conditions; the stage is not set but moved, by the funnel.
    ///
    /// Errors: NotFound "field.unknown", "lead.unknown", "owner.unknown"; Invalid "field.readOnly", "field.value"
    /// and those of fieldshape.h; Conflict "lead.conflict", "person.conflict", "account.conflict" where the revision of
    /// a row that would change is stale: nothing is written then.
    QFuture<Result<LeadDetails>> setFields(LeadId lead, const LeadRevisions &revisions,
                                           const QMap<QString, FieldValue> &values);

    /// What edit() would do; nothing is written.
    QFuture<Result<LeadEdits>> rehearse(const QList<LeadEditLine> &lines);
    /// Sets fields of many leads as one batch, which the one undo takes back. What cannot be set is skipped with the
    /// reason, or stops everything, as `mode` says. Of a field that was shown as something else by now, Conflict
    /// "field.changedSince"; else those of setFields(), and Invalid "field.byVerb" for owners.
    QFuture<Result<LeadEdits>> edit(const QList<LeadEditLine> &lines, LeadEditMode mode);

signals:
    /// After the commit.
    void leadChanged(baton::LeadId lead);
    /// After the commit, of many at once.
    void leadsChanged(const QList<baton::LeadId> &leads);

private:
    Database &m_database;
    const Author &m_author;
    FieldCatalogue m_builtIn;
    LeadConsequence m_consequence;
};

} // namespace baton
