// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportservice.h"

#include "exchange/exportstore.h"
#include "exchange/listwriter.h"
#include "storage/database.h"
#include "support/background.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qint64 progressPause = 100;

} // namespace

ExportService::ExportService(Database &database, const Author &author, const FieldCatalogue &builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_leads(leadSource(builtIn))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    cancel();
    waitUntilDone();
}

ExportSource ExportService::sourceOf(const ListExport &list) const
{
    if (list.rows)
        return {[rows = list.rows](Connection &, const QList<qint64> &ids, const QStringList &keys) {
            return Result<QList<ExportRow>>(rows(ids, keys));
        }};
    return list.list == u"leads" ? m_leads : recordSource(m_lists.value(list.list), m_author.now());
}

QFuture<Result<void>> ExportService::check(const ListExport &list)
{
    return m_database.read(
        [list, table = sourceOf(list).table, given = m_author.stamp()](Connection &connection) -> Result<void> {
            ExportStore store(connection);
            const auto stamp = store.signedBy(given);
            return stamp ? store.check(list, table, *stamp) : Result<void>(failure(stamp));
        });
}

QFuture<Result<ExportResult>> ExportService::run(const ExportRequest &request,
                                                 const std::shared_ptr<ListWriter> &writer)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    return QtConcurrent::run(
        &m_pool, [this, request, writer, author = m_author, source = sourceOf(request.list), cancelled = m_cancelled] {
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
            return ExportRunner(m_database, author, source).run(request, *writer, observer);
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
