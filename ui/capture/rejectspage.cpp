// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectspage.h"

#include "capture/issuemodel.h"
#include "capture/rejectreasons.h"
#include "capture/rejectservice.h"
#include "capture/rejecttablemodel.h"
#include "common/emptystate.h"
#include "common/fieldtext.h"
#include "exchange/exportedlist.h"
#include "leads/fieldsection.h"
#include "lists/recordpane.h"
#include "support/reply.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

RejectsPage::RejectsPage(RejectService &service, const Clock &clock, QWidget *parent)
    : RecordListPage(service, clock, parent)
    , m_service(service)
    , m_openImport(addDeed(tr("Open the import"), Qt::Key_O))
    , m_fields(new FieldSection)
    , m_pane(new RecordPane(tr("The row in detail"), {m_openImport}, {m_fields}))
{
    setObjectName(u"rejects"_s);
    connect(m_openImport, &QAction::triggered, this, [this] { emit importRequested(m_import); });
    build({makeGrid(new RejectTableModel(service, timeView(), this), tr("Rows left out"),
                    {{u"file"_s, 20}, {u"line"_s, 11}, {u"value"_s, 20}, {u"reason"_s, 44}}),
           m_pane,
           service.catalogue(),
           {u"file"_s, u"line"_s, u"reason"_s, u"when"_s, u"column"_s, u"value"_s},
           service.list().sort,
           tr("Find in these rows"),
           tr("Filter, as reason = email.syntax and when >= -7d")});
}

void RejectsPage::showRecord(qint64 record)
{
    const int request = ++m_rejectRequest;
    m_reading = record > 0 ? 1 : 0;
    if (record == 0)
        return m_pane->showNothing(tr("No row is chosen."));
    onReply(m_service.fields(record), this, [this, request, record](const Result<Fields> &fields) {
        if (request != m_rejectRequest)
            return;
        if (!fields) {
            m_reading = 0;
            return showError(fields.error());
        }
        onReply(m_service.issues({record}), this,
                [this, request, record, fields](const Result<QHash<qint64, ImportIssue>> &issues) {
                    if (request != m_rejectRequest)
                        return;
                    m_reading = 0;
                    if (!issues)
                        return showError(issues.error());
                    showReject(*fields, issues->value(record));
                    emit statusChanged();
                });
    });
}

void RejectsPage::showReject(Fields fields, const ImportIssue &issue)
{
    m_import = BatchId(std::get<qint64>(fields.value(u"import"_s)));
    m_openImport->setEnabled(true);
    const QString why = issueText(issue, timeView());
    const QString file = plainText(fields.value(u"file"_s));
    const QString line = issue.line > 0 ? tr("line %1").arg(countText(issue.line, locale())) : tr("the whole file");
    fields.remove(u"reason"_s); // The head says it in words.
    m_fields->tell(fields, catalogue(), timeView());
    m_pane->showRecord(why, {isolated(file), line});
}

// The reasons as the list words them, in which stands what stood in the file.
std::optional<ExportedList> RejectsPage::exported() const
{
    auto list = RecordListPage::exported();
    if (!list)
        return list;
    for (ExportColumn &column : list->all.columns) {
        if (column.field.key != u"reason")
            continue;
        const auto reasons = std::make_shared<RejectReasons>(m_service, list->all.ids, timeView());
        column.field.fieldClass = FieldClass::Personal;
        column.text = [reasons](qint64 reject) { return reasons->of(reject); };
    }
    return list;
}

void RejectsPage::enterPane()
{
    m_openImport->trigger();
}

QList<KeyHint> RejectsPage::keyHints() const
{
    QList<KeyHint> hints = RecordListPage::keyHints();
    if (m_openImport->isEnabled())
        hints.append({u"O"_s, tr("its import")});
    return hints;
}

QString RejectsPage::countWords(qint64 shown, qint64 all) const
{
    const QString count = countText(shown, locale());
    return shown < all
        ? tr("%1 of %2 rows left out", nullptr, static_cast<int>(all)).arg(count, countText(all, locale()))
        : tr("%1 rows left out", nullptr, static_cast<int>(shown)).arg(count);
}

ListPage::Emptiness RejectsPage::nothingFound(const QString &search) const
{
    return {tr("No row that was left out has “%1” in it.").arg(search),
            tr("Files, columns and values were looked through.")};
}

ListPage::Emptiness RejectsPage::nothingMeets(const QString &condition) const
{
    return {tr("No row that was left out meets the condition %1.").arg(condition),
            tr("A field without a value meets no comparison; “is missing” finds those.")};
}

void RejectsPage::sayBeginning(EmptyState &empty)
{
    empty.setWords(
        tr("No import has left out a row."),
        tr("What cannot be taken from a list stands here, with its line and the reason, across all imports."));
    connect(empty.addAction(tr("Import a list")), &QPushButton::clicked, this, &RejectsPage::fileRequested);
}

} // namespace baton
