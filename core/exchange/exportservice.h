// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "exchange/exportrunner.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace baton {

struct ExportEntry;

/// Takes lists out of Baton for a window: everything asynchronous, one export at a time.
class ExportService : public QObject
{
    Q_OBJECT

public:
    /// `author` is who works here; `builtIn`: the fields that the rooms registered at composition.
    ExportService(Database &database, const Author &author, const FieldCatalogue &builtIn, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~ExportService() override;

    /// From now on lists of this name can leave, too. Leads can by themselves, and so can what a page has read.
    void offer(const QString &name, const RecordList &list) { m_lists.insert(name, list); }

    /// Whether whoever works here may take these records out. Errors: those of ExportStore::check().
    QFuture<Result<void>> check(const ListExport &list);
    /// Errors: those of ExportRunner::run().
    QFuture<Result<ExportResult>> run(const ExportRequest &request, const std::shared_ptr<ListWriter> &writer);
    /// The log as whoever works here may see it, the newest first.
    QFuture<Result<QList<ExportEntry>>> log(int limit);
    /// Stops the export that is under way; nothing of it is left behind.
    void cancel();
    /// Blocks until nothing is under way any more; for another thread than the window's.
    void waitUntilDone();

signals:
    /// At most ten times a second.
    void progressed(qint64 done, qint64 total);

private:
    [[nodiscard]] ExportSource sourceOf(const ListExport &list) const;

    Database &m_database;
    const Author &m_author;
    ExportSource m_leads;
    QHash<QString, RecordList> m_lists; ///< By their names.
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace baton
