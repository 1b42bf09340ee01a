// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportservice.h"

#include "exchange/exportstore.h"
#include "exchange/listwriter.h"
#include "leads/customfieldstore.h"
#include "leads/leadliststore.h"
#include "storage/database.h"
#include "support/background.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 progressPause = 100;

ExportRows leadRows(const FieldCatalogue &builtIn)
{
    return [builtIn](Connection &connection, const QList<qint64> &ids,
                     const QStringList &keys) -> Result<QList<ExportRow>> {
        const auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        QList<LeadId> leads;
        leads.reserve(ids.size());
        for (const qint64 id : ids)
            leads.append(LeadId(id));
        auto page = LeadListStore(connection, *catalogue).page(leads, keys);
        if (!page)
            return failure(page);
        QList<ExportRow> rows;
        rows.reserve(page->size());
        for (LeadSummary &lead : *page)
            rows.append({lead.id.value(), std::move(lead.values)});
        return rows;
    };
}

} // namespace

ExportService::ExportService(Database &database, const Author &author, const FieldCatalogue &builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_lists{{u"leads"_s, leadRows(builtIn)}}
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    cancel();
    waitUntilDone();
}

QFuture<Result<void>> ExportService::check(const ListExport &list)
{
    return m_database.read([list, given = m_author.stamp()](Connection &connection) -> Result<void> {
        ExportStore store(connection);
        const auto stamp = store.signedBy(given);
        return stamp ? store.check(list, *stamp) : Result<void>(failure(stamp));
    });
}

QFuture<Result<ExportResult>> ExportService::run(const ExportRequest &request,
                                                 const std::shared_ptr<ListWriter> &writer)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return QtConcurrent::run(&m_pool, [this, request, writer, author = m_author, cancelled = m_cancelled] {
        stepBack();
        ExportObserver observer;
        observer.cancelled = cancelled.get();
        // On the thread of the run: the signal is queued for whoever lives on another.
        observer.progress = [this, last = QElapsedTimer()](qint64 done, qint64 total) mutable {
            if (last.isValid() && last.elapsed() < progressPause)
                return;
            last.start();
            emit progressed(done, total);
        };
        return ExportRunner(m_database, author, m_lists.value(request.list.list)).run(request, *writer, observer);
    });
}

QFuture<Result<QList<ExportEntry>>> ExportService::log(int limit)
{
    return m_database.read([limit](Connection &connection) { return ExportStore(connection).latest(limit); });
}

void ExportService::cancel()
{
    m_cancelled->store(true);
}

void ExportService::waitUntilDone()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace baton
