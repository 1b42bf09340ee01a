// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejecttablemodel.h"

#include "capture/issuemodel.h"
#include "capture/rejectservice.h"
#include "lists/recordtablemodel.h"
#include "support/reply.h"

using namespace Qt::StringLiterals;

namespace baton {

RejectTableModel::RejectTableModel(RejectService &service, TimeView view, QObject *parent)
    : GridModel(std::move(view), parent)
    , m_service(service)
{}

void RejectTableModel::readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take)
{
    const qsizetype reason = keys.indexOf(u"reason"_s);
    onReply(m_service.page(records, keys), this,
            [this, records, reason, take](const Result<QList<RecordSummary>> &page) {
                const Result<QList<GridRow>> rows = gridRows(page);
                if (!rows || reason < 0)
                    return take(rows);
                onReply(m_service.issues(records), this,
                        [this, reason, take, rows](const Result<QHash<qint64, ImportIssue>> &issues) {
                            if (!issues)
                                return take(failure(issues));
                            QList<GridRow> worded = *rows;
                            for (GridRow &row : worded)
                                row.values[reason] = issueText(issues->value(row.record), timeView());
                            take(worded);
                        });
            });
}

// What stood in the file is different for each row under the heading.
QString RejectTableModel::wordsForGroup(const FieldSpec &field, const FieldValue &value) const
{
    if (field.key != "reason"_L1)
        return GridModel::wordsForGroup(field, value);
    ImportIssue issue;
    issue.code = plainText(value);
    issue.column = issue.value = u"…"_s;
    return issueText(issue, timeView());
}

} // namespace baton
